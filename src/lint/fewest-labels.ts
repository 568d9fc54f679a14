/** The fewest labels that a model can be trained with. */
import type { UseCase } from '../manifest/finding.js'
import { BOX_LABELS_MIN, IMAGE_LEVEL_LABELS_MIN } from '../manifest/limits.js'

/** How many labels a model of a kind needs. One is the least for a kind that is not known. */
export function fewestLabels(useCase: UseCase): number {
  return useCase === 'IMAGE_LEVEL_LABELS' ? IMAGE_LEVEL_LABELS_MIN : BOX_LABELS_MIN
}
