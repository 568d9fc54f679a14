/** What SARIF says of each rule. */
import type { RuleText } from '../../report/lint/sarif.js'
import { CODES } from '../../lint/codes.js'

/** Of every code that a lint may report. */
export function ruleTexts(): readonly RuleText[] {
  return CODES.map(({ code, severity, messages, remedy }) => ({
    code,
    severity,
    title: messages[0].replace('{}', '…'),
    about: messages[0].replace('{}', '…'),
    fix: remedy,
  }))
}
