/** Reads a manifest summary. */
import { isJsonArray, isJsonObject, own, parseJson } from '../text/json.js'
import type { ManifestError, ManifestStatistics, ManifestSummary } from './manifest-results.js'

/**
 * Reads what is there: the file is informative, and no rule of a gate passes on a missing count.
 * @returns undefined for a text that is not a manifest summary
 * @see developer guide, "Understanding the manifest summary"
 */
export function parseManifestSummary(text: string): ManifestSummary | undefined {
  const file = parseJson(text)
  const statistics = own(file, 'statistics')
  if (!isJsonObject(file) || (!isJsonObject(statistics) && !isJsonArray(own(file, 'errors')))) return undefined
  return {
    training: readStatistics(own(statistics, 'training')),
    testing: readStatistics(own(statistics, 'testing')),
    errors: readErrors(own(file, 'errors')),
  }
}

function readStatistics(value: unknown): ManifestStatistics | null {
  if (!isJsonObject(value)) return null
  const useCase = own(value, 'use_case')
  // The page's sample and its prose name this list differently.
  const errorLines = own(value, 'error_json_line_indices') ?? own(value, 'error_line_indices')
  return {
    useCase: typeof useCase === 'string' ? useCase : null,
    totalLines: readCount(own(value, 'total_json_lines')),
    validLines: readCount(own(value, 'valid_json_lines')),
    invalidLines: readCount(own(value, 'invalid_json_lines')),
    ignoredLines: readCount(own(value, 'ignored_json_lines')),
    errorLines: isJsonArray(errorLines) ? errorLines.filter(isLineNumber) : [],
    errors: readErrors(own(value, 'errors')),
  }
}

function readCount(value: unknown): number | null {
  return isLineNumber(value) ? value : null
}

function isLineNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function readErrors(value: unknown): readonly ManifestError[] {
  if (!isJsonArray(value)) return []
  return value.flatMap((entry) => {
    const code = own(entry, 'code')
    const message = own(entry, 'message')
    return typeof code === 'string' ? [{ code, message: typeof message === 'string' ? message : '' }] : []
  })
}
