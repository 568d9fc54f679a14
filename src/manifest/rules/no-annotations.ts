import { lineFinding } from '../findings.js'
import type { ConclusionRule } from './rule.js'

/**
 * Says of a line with nothing but empty box attributes that it is ignored. Documented for boxes that a person was
 * asked for; where `human-annotated` is "no", the warning at the attribute is all there is.
 */
export const noAnnotations: ConclusionRule = {
  code: 'WARNING_NO_ANNOTATIONS',
  check(attributes) {
    const allEmpty = attributes.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'))
    const byHuman = attributes.some(({ attribute }) => attribute.kind === 'box' && attribute.metadata?.humanAnnotated)
    return allEmpty && byHuman ? lineFinding(noAnnotations.code, { kind: 'line' }) : undefined
  },
}
