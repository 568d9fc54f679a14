import { imageExamples } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import { haveSameLines } from '../conclude/same-lines.js'
import type { TogetherRule } from '../own-rule.js'

export const sameManifest: TogetherRule = {
  kind: 'together',
  code: 'CL_SAME_MANIFEST',
  severity: 'error',
  certain: true,
  what: 'The testing manifest has the same images as the training manifest, with the same labels, in the same order.',
  why: 'The model is tested on nothing but what it was trained from: its metrics say nothing, and any gate passes.',
  fix: 'Give a testing manifest with other images, or let the service split the training data.',
  wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }) }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
  check: (training, testing) =>
    testing !== undefined && haveSameLines(training, testing)
      ? [
          {
            message: `Both manifests have ${countOfLines(training.partial.lines)}, with the same images and labels in the same order.`,
          },
        ]
      : [],
}
