import { columnOfImage } from '../conclude/concluded.js'
import { imageExample, manifestOf } from '../example-lines.js'
import { leakedGroups } from '../conclude/leaks.js'
import type { TogetherRule } from '../own-rule.js'

export const leakedGroup: TogetherRule = {
  kind: 'together',
  code: 'CL_LEAKED_GROUP',
  severity: 'warning',
  certain: true,
  what: 'A group of images, as of group-by, is in both manifests.',
  why: 'Frames of one video, or crops of one image, are nearly the same: a model that saw some of them knows the others.',
  fix: 'Move the whole group into one of the two manifests.',
  wrong: () => ({
    training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
    testing: manifestOf(imageExample('video-1/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
    groupBy: 'folder',
  }),
  right: () => ({
    training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
    testing: manifestOf(imageExample('video-4/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
    groupBy: 'folder',
  }),
  *check(training, testing) {
    if (testing === undefined) return
    for (const { trainingLine, testingLine } of leakedGroups(training, testing)) {
      const message = `The image of line ${String(testingLine)} of the testing manifest is of the same group as that of line ${String(trainingLine)} of the training manifest.`
      yield { message, line: testingLine, column: columnOfImage(testing.partial, testingLine), manifest: 'testing' }
    }
  },
}
