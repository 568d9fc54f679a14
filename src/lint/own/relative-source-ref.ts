import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const relativeSourceRef: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_RELATIVE_SOURCE_REF',
  severity: 'warning',
  certain: true,
  what: 'The source-ref is a path or another kind of address, not an S3 URI.',
  why: 'The service looks for images in S3 alone, so the line is invalid.',
  fix: 'Upload the images, and write source-ref as s3://bucket/key.',
  wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 'images/a-0001.jpg' })) }),
  right: () => ({ training: manifestOf(imageExample('images/a-0001.jpg', 'pear')) }),
  check: ({ sourceRef }) =>
    sourceRef === undefined || sourceRef.startsWith('s3://')
      ? NO_LINE_FINDINGS
      : [{ message: `The source-ref is ${kindOf(sourceRef)}, not an S3 URI.`, path: ['source-ref'] }],
}

function kindOf(sourceRef: string): string {
  if (/^s3:\/\//i.test(sourceRef)) return 'written with S3:// in capitals'
  if (/^https?:/i.test(sourceRef)) return 'a web address'
  if (sourceRef.trim() === '') return 'empty'
  if (!/[/\\.]/.test(sourceRef)) return 'a text without a path'
  return sourceRef.startsWith('/') ? 'the path of a file' : 'a relative path'
}
