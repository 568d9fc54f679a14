import { placeIn } from '../conclude/labels-together.js'
import { imageExamples } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import type { TogetherRule } from '../own-rule.js'

export const untrainedLabel: TogetherRule = {
  kind: 'together',
  code: 'CL_UNTRAINED_LABEL',
  severity: 'warning',
  certain: true,
  what: 'A label is in the testing manifest alone.',
  why: 'The model never learns the label, so its test images are of no use.',
  fix: 'Add training images of the label, or remove it from the testing manifest. Look for a difference in spelling.',
  wrong: () => ({
    training: imageExamples({ pear: 2, apple: 2 }),
    testing: imageExamples({ pear: 2, apple: 2, quince: 2 }, 3),
  }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
  *check(training, testing) {
    if (testing === undefined || training.counted.labels.size === 0) return
    for (const [label, { images }] of testing.counted.labels)
      if (!training.counted.labels.has(label))
        yield {
          message: `${label} has ${countOfImages(images)} in the testing manifest and none in the training manifest.`,
          label,
          ...placeIn(testing, label),
        }
  },
}
