/** Labels that may have too few images for the service to split the training data. */
import type { ManifestPartial } from '../scan/partial.js'
import { reportOf } from './forecast.js'

/** Images of a label under which a split may fail; the number is not documented. Our choice. */
export const IMAGES_FOR_SPLIT_UNDER = 5

/** Labels of the kind of the model with fewer images than that. */
export function labelsShortForSplit(training: ManifestPartial): readonly (readonly [label: string, images: number])[] {
  const { useCase, imageLabels, boxLabels } = reportOf(training, 'taken')
  const labels = useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels
  return [...labels].filter(([, images]) => images < IMAGES_FOR_SPLIT_UNDER)
}
