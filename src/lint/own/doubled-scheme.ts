import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

/** Also where one of the two is in capitals. */
const TWICE = /s3:\/\/.*s3:\/\//is

export const doubledScheme: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'odd-source-ref',
  code: 'CL_DOUBLED_SCHEME',
  severity: 'warning',
  certain: true,
  what: 'The source-ref has s3:// twice.',
  why: 'A template has put s3:// before a text that had it already; no image is found there.',
  fix: 'Write source-ref as s3://bucket/key, with the scheme once.',
  wrong: () => ({
    training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://s3://orchard-images/a-0001.jpg' })),
  }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check: ({ sourceRef }) =>
    sourceRef !== undefined && TWICE.test(sourceRef)
      ? [{ message: 'The source-ref has s3:// twice.', path: ['source-ref'] }]
      : NO_LINE_FINDINGS,
}
