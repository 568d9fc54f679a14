import { latePattern } from '../../text/late-pattern.js'
import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

const SCHEME = 's3://'

/** What is before the scheme, unless that is a part of a path or of an address. */
const BEFORE_SCHEME = /^([^/]+)s3:\/\//is

const QUOTES = latePattern(String.raw`^[\s"'\x60\p{Pi}\p{Pf}]+$`, 'u')

const NOTHING_BEFORE = 'Write source-ref as s3://bucket/key, with nothing before or after it.'

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
  check({ sourceRef }) {
    if (sourceRef === undefined || sourceRef.startsWith(SCHEME)) return NO_LINE_FINDINGS
    const path = ['source-ref']
    const before = BEFORE_SCHEME.exec(sourceRef)?.[1]
    if (before !== undefined)
      return [{ message: `The source-ref has ${inWords(before)} before ${SCHEME}.`, path, fix: NOTHING_BEFORE }]
    const { kind, fix } = kindOf(sourceRef)
    return [{ message: `The source-ref is ${kind}, not an S3 URI.`, path, fix }]
  },
}

function inWords(before: string): string {
  if (before.trim() === '') return 'a blank'
  return QUOTES().test(before) ? 'a quote' : JSON.stringify(before)
}

interface Kind {
  /** What it is, to be read behind "is". */
  readonly kind: string
  /** Where that of the rule does not say enough. */
  readonly fix?: string
}

/** Schemes by which other programs name objects in S3. */
const OTHER_NAMES_OF_S3 = /^s3[an]:\/\//i

function kindOf(sourceRef: string): Kind {
  if (/^s3:\/\//i.test(sourceRef)) return { kind: 'written with S3:// in capitals' }
  if (/^https?:/i.test(sourceRef)) return { kind: 'a web address' }
  if (OTHER_NAMES_OF_S3.test(sourceRef))
    return { kind: `an address with ${schemeOf(sourceRef)}://, as Hadoop has it`, fix: 'Write s3:// in its place.' }
  if (/^arn:/i.test(sourceRef))
    return { kind: 'an ARN', fix: 'Write s3://bucket/key: what follows ::: in the ARN of an object, after s3://.' }
  if (/^data:/i.test(sourceRef))
    return {
      kind: 'the image itself (data:)',
      fix: 'Write the image to a file, upload that, and name it as s3://bucket/key.',
    }
  if (/^file:/i.test(sourceRef)) return { kind: 'the address of a file on a computer (file:)' }
  if (/^([a-z]:[\\/]|\\\\)/i.test(sourceRef)) return { kind: 'the path of a file on Windows' }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(sourceRef))
    return { kind: `an address of another service (${schemeOf(sourceRef)}://)` }
  if (sourceRef.trim() === '') return { kind: 'empty' }
  if (!/[/\\.]/.test(sourceRef)) return { kind: 'a text without a path' }
  return { kind: sourceRef.startsWith('/') ? 'the path of a file' : 'a relative path' }
}

function schemeOf(sourceRef: string): string {
  return sourceRef.slice(0, Math.min(sourceRef.indexOf(':'), 20))
}
