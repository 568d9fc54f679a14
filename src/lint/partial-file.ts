/** Files of partial results: each is of one range of one manifest; those of all ranges make a report. */
import { own, parseJson } from '../text/json.js'
import { failure, success, type Result } from '../model/result.js'
import { DecodeError, numberIn, optionalTextIn, textIn, wordIn } from './scan/decode.js'
import { decodePartial, encodePartial } from './scan/encode-partial.js'
import type { ManifestPartial } from './scan/partial.js'
import type { ByteRange } from './scan/scan-range.js'

/** Raised when a file of before can no longer be read. */
const PARTIAL_VERSION = 1

const ROLES = ['training', 'testing'] as const

export interface PartialFile {
  readonly role: (typeof ROLES)[number]
  /** Of the manifest, as it is shown. */
  readonly name: string
  readonly range: ByteRange
  /** As of the scan; ranges of one manifest must agree. */
  readonly keptPerCode: number
  readonly groupBy: string | undefined
  readonly partial: ManifestPartial
}

/** The text of a file: one line. */
export function renderPartialFile({ role, name, range, keptPerCode, groupBy, partial }: PartialFile): string {
  const to = range.to === Infinity ? null : range.to
  const head = { 'partial-version': PARTIAL_VERSION, role, name, from: range.from, to }
  return `${JSON.stringify({ ...head, keptPerCode, groupBy: groupBy ?? null, partial: encodePartial(partial) })}\n`
}

/** Reads the text of a file. */
export function parsePartialFile(text: string): Result<PartialFile> {
  const value = parseJson(text)
  if (own(value, 'partial-version') !== PARTIAL_VERSION)
    return failure(`is no partial result of a lint of version ${String(PARTIAL_VERSION)}`)
  try {
    const to = own(value, 'to')
    const file: PartialFile = {
      role: wordIn(value, 'role', ROLES),
      name: textIn(value, 'name'),
      range: { from: numberIn(value, 'from'), to: to === null ? Infinity : numberIn(value, 'to') },
      keptPerCode: numberIn(value, 'keptPerCode'),
      groupBy: optionalTextIn(value, 'groupBy'),
      partial: decodePartial(own(value, 'partial')),
    }
    return success(file)
  } catch (error) {
    if (error instanceof DecodeError) return failure(`is not a whole partial result: ${error.message}`)
    throw error
  }
}
