/** Creates findings with the service's own messages. */
import type { CodeDescription } from './code-description.js'
import type { ContentFinding, FindingPlace, LineFinding } from '../manifest/finding.js'

/** A finding in a line. `filled` takes the place of the `{}` in the message of the rule. */
export function lineFinding(rule: CodeDescription, place: FindingPlace, filled = ''): LineFinding {
  return { code: rule.code, severity: rule.severity, place, message: fill(rule, filled) }
}

/** A finding on a manifest as a whole, or on two together. `filled` as in {@link lineFinding}. */
export function contentFinding(rule: CodeDescription, filled = ''): ContentFinding {
  return { code: rule.code, message: fill(rule, filled) }
}

/** A function replaces, because in a replacement string a `$` of a label attribute's name would mean something. */
function fill({ messages }: CodeDescription, filled: string): string {
  return messages[0].replace('{}', () => filled)
}
