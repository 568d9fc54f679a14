import { TESTING_IMAGES_OF_LABEL_MAX } from '../../manifest/limits.js'
import { formatCount } from '../../text/number.js'
import { imageExamples } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

const MAX = formatCount(TESTING_IMAGES_OF_LABEL_MAX)
const TRAINING = imageExamples({ apple: 10, pear: 10 })

export const manyTestingImages: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_MANY_TESTING_IMAGES',
  severity: 'warning',
  certain: false,
  what: `A label has more than ${MAX} testing images.`,
  why: `The service documents up to ${MAX} testing images of a label, and not what it does with more.`,
  fix: 'Move images of the label to the training manifest; custom-labels split with a smaller --testing keeps within it.',
  bounds: [`testing images of a label: at most ${MAX}`],
  wrong: () => ({ training: TRAINING, testing: imageExamples({ pear: TESTING_IMAGES_OF_LABEL_MAX + 1 }) }),
  right: () => ({ training: TRAINING, testing: imageExamples({ pear: TESTING_IMAGES_OF_LABEL_MAX }) }),
  *check({ role, counted }) {
    if (role !== 'testing') return
    for (const [label, { images }] of counted.labels)
      if (images > TESTING_IMAGES_OF_LABEL_MAX)
        yield {
          message: `${label} has ${formatCount(images)} testing images; ${MAX} is the documented maximum.`,
          label,
        }
  },
}
