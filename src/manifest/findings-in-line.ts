/** Names of the lists in which the service writes what it found into a line. */
import { isJsonArray, own } from '../text/json.js'

/** In validation manifests the plain names; in the entries of datasets, and in a newer sample, those with `cl-`. */
export const FINDING_LISTS = {
  error: ['errors', 'cl-errors'],
  warning: ['warnings', 'cl-warnings'],
} as const

/** Whether a value is a list that the service wrote, rather than the value of a label attribute of that name. */
export function isFindingList(value: unknown): boolean {
  return isJsonArray(value) && value.every((entry) => typeof own(entry, 'code') === 'string')
}
