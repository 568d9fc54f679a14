import { lineFinding } from '../findings.js'
import { LINE_MAX_CHARACTERS } from '../../manifest/limits.js'
import { formatCount } from '../../text/number.js'
import type { LineRule } from '../rule.js'

/**
 * A line must be one JSON object. What the service makes of other JSON (a list, a string), and of a line past the
 * 100,000 characters that it takes, is not documented; taken as unreadable too.
 */
export const invalidJsonLine: LineRule = {
  kind: 'line',
  code: 'ERROR_INVALID_JSON_LINE',
  scope: 'line',
  severity: 'error',
  messages: ['The JSON Line has an invalid format.'],
  stops: true,
  effect: 'line-invalid',
  remedy:
    'Write each image as one complete JSON object on a line of its own, without blank lines, trailing commas or enclosing brackets.',
  bounds: [`a line: at most ${formatCount(LINE_MAX_CHARACTERS)} characters`],
  check: ({ record }) => (record === undefined ? lineFinding(invalidJsonLine, { kind: 'line' }) : undefined),
}
