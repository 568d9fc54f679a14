import { imageExample, manifestOf } from '../example-lines.js'
import { bucketOf, isPlaceholder } from '../bucket-name.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const placeholderBucket: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'odd-source-ref',
  code: 'CL_PLACEHOLDER_BUCKET',
  severity: 'warning',
  certain: false,
  what: 'The bucket of the source-ref looks like a placeholder.',
  why: 'The manifest comes from a template or a sample, and its images are not where it says.',
  fix: 'Put the name of the bucket that has the images in its place.',
  wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://[YOUR_BUCKET]/a-0001.jpg' })) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check(line) {
    const bucket = bucketOf(line)
    if (bucket === undefined || !isPlaceholder(bucket)) return NO_LINE_FINDINGS
    return [{ message: `The bucket ${bucket} looks like a placeholder.`, path: ['source-ref'] }]
  },
}
