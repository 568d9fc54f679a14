/** The labels that a label attribute gives to an image. */
import type { LabelAttribute } from './label-attribute.js'

/** In the order of the boxes, one for each; what is malformed gives none. */
export function labelsOf(attribute: LabelAttribute): readonly string[] {
  if (attribute.kind === 'image-level') return attribute.metadata === undefined ? [] : [attribute.metadata.label]
  if (attribute.kind !== 'box') return []
  const { boxes, metadata } = attribute
  const labels: string[] = []
  if (boxes === undefined || metadata === undefined) return labels
  for (const { classId } of boxes.annotations) {
    const label = metadata.classMap.get(String(classId))
    if (label !== undefined) labels.push(label)
  }
  return labels
}
