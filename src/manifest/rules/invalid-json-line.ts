import { lineFinding } from '../findings.js'
import type { LineRule } from './rule.js'

/**
 * A line must be one JSON object. What the service makes of other JSON (a list, a string), and of a line past the
 * 100,000 characters that it takes, is not documented; taken as unreadable too.
 */
export const invalidJsonLine: LineRule = {
  code: 'ERROR_INVALID_JSON_LINE',
  check: ({ record }) => (record === undefined ? lineFinding(invalidJsonLine.code, { kind: 'line' }) : undefined),
}
