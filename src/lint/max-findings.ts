/** How many findings a report holds. */
import { failure, success, type Result } from '../model/result.js'

/** Unless another number is asked for. Our choice: more than anybody reads. */
export const MAX_FINDINGS = 1000

/** A whole number of at least 1; the greatest is our choice: findings are kept in memory. */
export function parseMaxFindings(text: string): Result<number> {
  return /^[1-9]\d{0,5}$/.test(text) ? success(Number(text)) : failure('must be a whole number from 1 to 999,999')
}
