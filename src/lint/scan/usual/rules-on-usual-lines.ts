/** The rules on lines that matter for usual ones. Those on boxes that are the same do not: a line that has any is not usual. */
import type { OwnLineRule } from '../../own-rule.js'
import { OWN_LINE_RULES } from '../../own-rules.js'

export const SILENT_RULES = rulesOn('silent')
export const SOURCE_RULES = rulesOn('odd-source-ref')
/** May find something in any line. */
export const OTHER_RULES = rulesOn(undefined)

function rulesOn(usualLines: OwnLineRule['onUsualLines']): readonly OwnLineRule[] {
  return OWN_LINE_RULES.filter(({ onUsualLines }) => onUsualLines === usualLines)
}
