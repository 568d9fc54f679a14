/** The rules on lines, by what a usual line must have for them to find something in it. */
import type { OwnLineRule } from '../../own-rule.js'
import { OWN_LINE_RULES } from '../../own-rules.js'

export const SILENT_RULES = rulesOn('silent')
export const SOURCE_RULES = rulesOn('odd-source-ref')
export const BOX_RULES = rulesOn('same-boxes')
/** May find something in any line. */
export const OTHER_RULES = rulesOn(undefined)

function rulesOn(usualLines: OwnLineRule['onUsualLines']): readonly OwnLineRule[] {
  return OWN_LINE_RULES.filter(({ onUsualLines }) => onUsualLines === usualLines)
}
