import { contentFinding } from '../findings.js'
import { AUTO_SPLIT_IMAGES_PER_LABEL_MIN } from '../limits.js'
import type { LabelRule } from './rule.js'

/** Where the service takes the test images from the training manifest, each label needs images for both sides. */
export const insufficientImagesPerLabelForAutosplit: LabelRule = {
  code: 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
  check({ usable, isSplit }) {
    const isShort = isSplit && [...usable.values()].some((lines) => lines < AUTO_SPLIT_IMAGES_PER_LABEL_MIN)
    return isShort ? contentFinding(insufficientImagesPerLabelForAutosplit.code) : undefined
  },
}
