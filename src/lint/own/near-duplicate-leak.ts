import { columnOfImage } from '../conclude/concluded.js'
import { sameContents } from '../conclude/same-contents.js'
import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { HASH_BITS, NEAR_DISTANCE, type NearLeak } from '../images/near-duplicates.js'
import type { TogetherRule } from '../own-rule.js'

export const nearDuplicateLeak: TogetherRule = {
  kind: 'together',
  code: 'CL_NEAR_DUPLICATE_LEAK',
  severity: 'warning',
  certain: false,
  what: 'An image of the testing manifest looks like one of the training manifest.',
  why: 'A smaller, brighter or newly compressed copy, or the next frame of a video, tests the model on what it was trained from, so that the metrics are better than the model. Images of one camera look alike too and may be meant so: look at some pairs. Found only where images are compared, with --images near-duplicates of the command line.',
  fix: 'Look at both images. If one is a copy of the other, keep all of their cluster in one of the two manifests.',
  bounds: [
    `${String(NEAR_DISTANCE)} of the ${String(HASH_BITS)} bits of their hashes may differ, unless another number is asked for`,
  ],
  boundsReason: 'Chosen by what was measured of copies and of different images: docs/near-duplicates.md.',
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('small.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    alike: { [imageNamed('small.jpg')]: imageNamed('a-0001.jpg') },
  }),
  right: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    alike: {},
  }),
  *check(training, testing) {
    if (testing?.nearDuplicates === undefined) return
    // The same bytes are a finding of their own.
    const same = new Set([...sameContents(training, testing)].map(({ line }) => line))
    for (const leak of testing.nearDuplicates.leaks) {
      const line = leak.testingLine
      if (same.has(line)) continue
      yield { message: messageOf(leak), line, column: columnOfImage(testing.partial, line), manifest: 'testing' }
    }
  },
}

function messageOf({ testingLine, trainingLine, distance, cluster }: NearLeak): string {
  const found = `The image of line ${String(testingLine)} of the testing manifest looks like that of line ${String(trainingLine)} of the training manifest: ${String(distance)} of the ${String(HASH_BITS)} bits of their hashes differ.`
  if (cluster.training + cluster.testing <= 2) return found
  return `${found} They are in a cluster of ${String(cluster.training)} training and ${String(cluster.testing)} testing images.`
}
