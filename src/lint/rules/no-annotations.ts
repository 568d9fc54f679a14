import { lineFinding } from '../findings.js'
import type { ConclusionRule } from '../rule.js'

/**
 * Says of a line with nothing but empty box attributes that it is ignored. Documented for boxes that a person was
 * asked for; where `human-annotated` is "no", the warning at the attribute is all there is.
 */
export const noAnnotations: ConclusionRule = {
  kind: 'conclusion',
  code: 'WARNING_NO_ANNOTATIONS',
  scope: 'line',
  severity: 'warning',
  messages: ['No annotations were found.', 'No annotations provided.'],
  stops: false,
  effect: 'line-ignored',
  remedy: 'Add boxes, or drop the line: an image without boxes is not taken as a negative example.',
  check(attributes) {
    const allEmpty = attributes.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'))
    const byHuman = attributes.some(({ attribute }) => attribute.kind === 'box' && attribute.metadata?.humanAnnotated)
    return allEmpty && byHuman ? lineFinding(noAnnotations, { kind: 'line' }) : undefined
  },
}
