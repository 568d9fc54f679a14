/** Versions of a project over time. */

/** One version. Times are milliseconds since the epoch. */
export interface HistoryEntry {
  readonly name: string
  readonly createdAt?: number | undefined
  readonly f1?: number | undefined
  readonly verdict?: 'passed' | 'failed' | undefined
  readonly status: string
  readonly releasedAt?: number | undefined
  readonly releasedUntil?: number | undefined
}
