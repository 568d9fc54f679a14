/** The rules by their codes: what the command line knows of them. */
import type { RuleText } from '../../report/lint/sarif.js'
import { CODES } from '../../lint/codes.js'
import { OWN_RULES } from '../../lint/own-rules.js'

/** Of every code that a lint may report: the service's, then those of this project. */
export function ruleTexts(): readonly RuleText[] {
  return [
    ...CODES.map(({ code, severity, messages, remedy }) => {
      const title = messages[0].replace('{}', '…')
      return { code, severity, title, about: title, fix: remedy }
    }),
    ...OWN_RULES.map(({ code, severity, what, why, fix }) => ({
      code,
      severity,
      title: what,
      about: `${what} ${why}`,
      fix,
    })),
  ]
}
