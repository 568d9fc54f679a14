import { columnOfImage } from '../conclude/concluded.js'
import { imageExample, manifestOf } from '../example-lines.js'
import { leakedLines } from '../conclude/leaks.js'
import type { TogetherRule } from '../own-rule.js'

export const leakedImage: TogetherRule = {
  kind: 'together',
  code: 'CL_LEAKED_IMAGE',
  severity: 'warning',
  certain: true,
  what: 'An image is in both manifests.',
  why: 'The model is tested on what it was trained from, so that the metrics are better than the model.',
  fix: 'Take the image out of one of the two manifests.',
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
  }),
  right: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
  }),
  *check(training, testing) {
    if (testing === undefined) return
    for (const { trainingLine, testingLine } of leakedLines(training, testing)) {
      const message = `The image of line ${String(testingLine)} of the testing manifest is in line ${String(trainingLine)} of the training manifest too.`
      yield { message, line: testingLine, column: columnOfImage(testing.partial, testingLine), manifest: 'testing' }
    }
  },
}
