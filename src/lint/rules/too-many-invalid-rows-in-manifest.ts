import { contentFinding } from '../findings.js'
import type { ManifestRule } from '../rule.js'

/** Share of invalid lines up to which a manifest is trained from. Past it: ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST. */
const INVALID_LINES_MAX_SHARE = 0.2

/**
 * At most a fifth of the lines may be invalid; ignored lines are not, blank ones are. The guide calls more than 20 %
 * too many and less than 20 % fine; exactly 20 % is taken as fine.
 */
export const tooManyInvalidRows: ManifestRule = {
  kind: 'manifest',
  code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file contains too many invalid rows.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
  bounds: [`invalid lines: at most ${String(INVALID_LINES_MAX_SHARE * 100)} % of a manifest`],
  check: ({ invalidLines, totalLines }) =>
    invalidLines > totalLines * INVALID_LINES_MAX_SHARE ? contentFinding(tooManyInvalidRows) : undefined,
}
