import { imageExamples } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import { IMAGES_FOR_SPLIT_UNDER, labelsShortForSplit } from '../conclude/short-for-split.js'
import type { TogetherRule } from '../own-rule.js'

export const fewImagesForSplit: TogetherRule = {
  kind: 'together',
  code: 'CL_FEW_IMAGES_FOR_SPLIT',
  severity: 'warning',
  certain: false,
  what: 'The service splits the training data, and a label has very few images.',
  why: 'Each label needs images on both sides of the split. How many is not documented; with one the training fails for certain.',
  fix: 'Add images of the label until it has ten, or give a testing manifest.',
  bounds: [`images of a label: at least ${String(IMAGES_FOR_SPLIT_UNDER)} are safer, if the service splits the data`],
  boundsReason: 'The service takes a fifth of the images for testing: of five images, that is the first one.',
  wrong: () => ({ training: imageExamples({ pear: 10, apple: 3 }) }),
  right: () => ({ training: imageExamples({ pear: 10, apple: 3 }), testing: imageExamples({ pear: 2, apple: 2 }, 11) }),
  *check(training, testing) {
    if (testing !== undefined) return
    for (const [label, images] of labelsShortForSplit(training))
      yield { message: `${label} has ${countOfImages(images)} for training and testing together.`, label }
  },
}
