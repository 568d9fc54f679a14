import { contentFinding } from '../findings.js'
import type { LabelRule } from '../rule.js'

/**
 * Images of a label that a split needs. The number is not documented; taken as the least that can put one image
 * on either side. Below: ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT.
 */
const AUTO_SPLIT_IMAGES_PER_LABEL_MIN = 2

/** Where the service takes the test images from the training manifest, each label needs images for both sides. */
export const insufficientImagesPerLabelForAutosplit: LabelRule = {
  kind: 'labels',
  code: 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file contains insufficient labeled images per label to perform auto-split.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Add images for the labels that have few (ten of each is a safe aim), or give a testing manifest instead of letting the service split.',
  bounds: [`images of each label: at least ${String(AUTO_SPLIT_IMAGES_PER_LABEL_MIN)}, if the service splits the data`],
  check({ usable, isSplit }) {
    const isShort = isSplit && [...usable.values()].some((lines) => lines < AUTO_SPLIT_IMAGES_PER_LABEL_MIN)
    return isShort ? contentFinding(insufficientImagesPerLabelForAutosplit) : undefined
  },
}
