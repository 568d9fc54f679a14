import { imageExample, manifestOf } from '../example-lines.js'
import { bucketOf, isImpossible, isPlaceholder } from '../bucket-name.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const impossibleBucket: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'odd-source-ref',
  code: 'CL_IMPOSSIBLE_BUCKET',
  severity: 'warning',
  certain: false,
  what: 'No new bucket can have the name that the source-ref gives.',
  why: 'There is no such bucket, unless it is one of the few from before March 2018 in us-east-1; its images are not found.',
  fix: 'Correct the name of the bucket: 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
  bounds: ['a bucket: 3 to 63 characters'],
  wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://Orchard_Images/a-0001.jpg' })) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check(line) {
    const bucket = bucketOf(line)
    if (bucket === undefined || !isImpossible(bucket) || isPlaceholder(bucket)) return NO_LINE_FINDINGS
    return [
      { message: `No bucket can be named ${bucket === '' ? 'with an empty name' : bucket}.`, path: ['source-ref'] },
    ]
  },
}
