/** Makes findings in the service's own words. */
import type { CodeRow } from './code-description.js'
import { CONTENT_CODES, type ContentCode } from './content-codes.js'
import type { ContentFinding, FindingPlace, LineFinding } from './finding.js'
import { LINE_CODES, type LineCode } from './line-codes.js'

/** A finding in a line. `filled` takes the place of the `{}` in the message of the code. */
export function lineFinding(code: LineCode, place: FindingPlace, filled = ''): LineFinding {
  const row: CodeRow = LINE_CODES[code]
  return { code, severity: row.severity, place, message: fill(row, filled) }
}

/** A finding on a manifest as a whole, or on two together. `filled` as in {@link lineFinding}. */
export function contentFinding(code: ContentCode, filled = ''): ContentFinding {
  return { code, message: fill(CONTENT_CODES[code], filled) }
}

/** A function replaces, because in a replacement string a `$` of a label attribute's name would mean something. */
function fill(row: CodeRow, filled: string): string {
  return row.messages[0].replace('{}', () => filled)
}
