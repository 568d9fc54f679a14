import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

const SCHEME = 's3://'

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
    sourceRef?.includes(SCHEME, 1) === true
      ? [{ message: 'The source-ref has s3:// twice.', path: ['source-ref'] }]
      : NO_LINE_FINDINGS,
}
