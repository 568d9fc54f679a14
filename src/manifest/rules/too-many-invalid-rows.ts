import { contentFinding } from '../findings.js'
import { INVALID_LINES_MAX_SHARE } from '../limits.js'
import type { ManifestRule } from './rule.js'

/**
 * At most a fifth of the lines may be invalid; ignored lines are not, blank ones are. The guide calls more than 20 %
 * too many and less than 20 % fine; exactly 20 % is taken as fine.
 */
export const tooManyInvalidRows: ManifestRule = {
  code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  check: ({ invalidLines, totalLines }) =>
    invalidLines > totalLines * INVALID_LINES_MAX_SHARE ? contentFinding(tooManyInvalidRows.code) : undefined,
}
