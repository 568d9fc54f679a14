import type { Annotation, ImageSize } from '../manifest/box-attribute.js'
import type { LineFinding } from '../manifest/finding.js'
import { lineFinding } from './findings.js'
import type { LabelAttribute } from '../manifest/label-attribute.js'
import type { AttributeRule } from './rule.js'

/** One finding, at its annotation, for each box of an attribute that has the fault. */
export function boxFindings(
  attribute: LabelAttribute,
  rule: AttributeRule,
  hasFault: (box: Annotation, image: ImageSize) => boolean,
): readonly LineFinding[] {
  if (attribute.kind !== 'box' || attribute.boxes === undefined) return []
  const { annotations, imageSize } = attribute.boxes
  return annotations.flatMap((box, index) =>
    hasFault(box, imageSize) ? [lineFinding(rule, { kind: 'annotation', attribute: attribute.name, index })] : [],
  )
}
