/** The labels that a label attribute gives to an image. */
import type { LabelAttribute } from './label-attribute.js'

/** In the order of the boxes, one for each; what is malformed gives none. */
export function labelsOf(attribute: LabelAttribute): readonly string[] {
  if (attribute.kind === 'image-level') return attribute.metadata === undefined ? [] : [attribute.metadata.label]
  if (attribute.kind !== 'box') return []
  const { boxes, metadata } = attribute
  return (boxes?.annotations ?? [])
    .map(({ classId }) => metadata?.classMap.get(String(classId)))
    .filter((label) => label !== undefined)
}
