/** The versions of a project over time in a JSON report. */
import type { HistoryEntry } from '../../model/history.js'
import type { historyEntry } from './schema/history.js'
import type { JsonOf } from './schema/values.js'
import { numberJson, timeJson } from './values.js'

export function historyJson(entry: HistoryEntry): JsonOf<typeof historyEntry> {
  return {
    name: entry.name,
    'created-at': timeJson(entry.createdAt),
    'f1-score': numberJson(entry.f1),
    verdict: entry.verdict ?? null,
    status: entry.status,
    'released-at': timeJson(entry.releasedAt),
    'released-until': timeJson(entry.releasedUntil),
  }
}
