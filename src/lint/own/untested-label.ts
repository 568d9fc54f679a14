import { placeIn } from '../conclude/labels-together.js'
import { imageExamples } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import type { TogetherRule } from '../own-rule.js'

export const untestedLabel: TogetherRule = {
  kind: 'together',
  code: 'CL_UNTESTED_LABEL',
  severity: 'warning',
  certain: true,
  what: 'A label is in the training manifest alone.',
  why: 'The evaluation has no metrics for it, so a gate on labels cannot judge it.',
  fix: 'Add test images of the label, or remove it from the training manifest.',
  wrong: () => ({
    training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
    testing: imageExamples({ pear: 2, apple: 2 }, 3),
  }),
  right: () => ({
    training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
    testing: imageExamples({ pear: 2, apple: 2, quince: 1 }, 3),
  }),
  *check(training, testing) {
    if (testing === undefined || testing.counted.labels.size === 0) return
    for (const [label, { images }] of training.counted.labels)
      if (!testing.counted.labels.has(label))
        yield {
          message: `${label} has ${countOfImages(images)} in the training manifest and none in the testing manifest.`,
          label,
          ...placeIn(training, label),
        }
  },
}
