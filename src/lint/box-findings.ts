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
  let findings: LineFinding[] | undefined
  for (let index = 0; index < annotations.length; index += 1) {
    const box = annotations[index]
    if (box === undefined || !hasFault(box, imageSize)) continue
    findings ??= []
    findings.push(lineFinding(rule, { kind: 'annotation', attribute: attribute.name, index }))
  }
  return findings ?? []
}
