/** Files of partial results: each is of one range of one manifest; those of all ranges make a report. */
import { own, parseJson } from '../text/json.js'
import { failure, success, type Result } from '../model/result.js'
import { DecodeError, numberIn, optionalTextIn, textIn, wordIn } from './scan/decode.js'
import { decodePartial, encodePartial } from './scan/encode-partial.js'
import type { ManifestPartial } from './scan/partial.js'
import type { ByteRange } from './scan/scan-range.js'

/**
 * Raised when a file of before can no longer be read, or when one of now would be misread by a program of before: one that
 * knows nothing of images would leave out what was found of them.
 */
const PARTIAL_VERSION = 5
const PARTIAL_VERSION_WITH_IMAGES = 6

const ROLES = ['training', 'testing'] as const

export interface PartialFile {
  readonly role: (typeof ROLES)[number]
  /** Of the manifest, as it is shown. */
  readonly name: string
  readonly range: ByteRange
  /** As of the scan; ranges of one manifest must agree. */
  readonly keptPerCode: number
  readonly groupBy: string | undefined
  /** What was checked of the images, as it was asked for; undefined where that is nothing. */
  readonly images?: string | undefined
  readonly partial: ManifestPartial
}

/** The text of a file: one line. */
export function renderPartialFile({ role, name, range, keptPerCode, groupBy, images, partial }: PartialFile): string {
  const to = range.to === Infinity ? null : range.to
  const version = images === undefined ? PARTIAL_VERSION : PARTIAL_VERSION_WITH_IMAGES
  const head = { 'partial-version': version, role, name, from: range.from, to }
  const settings = { keptPerCode, groupBy: groupBy ?? null, images }
  return `${JSON.stringify({ ...head, ...settings, partial: encodePartial(partial) })}\n`
}

/** Reads the text of a file. */
export function parsePartialFile(text: string): Result<PartialFile> {
  const value = parseJson(text)
  const version = own(value, 'partial-version')
  if (version !== PARTIAL_VERSION && version !== PARTIAL_VERSION_WITH_IMAGES)
    return failure(`is no partial result of a lint of version ${String(PARTIAL_VERSION)}`)
  try {
    const to = own(value, 'to')
    const file: PartialFile = {
      role: wordIn(value, 'role', ROLES),
      name: textIn(value, 'name'),
      range: { from: numberIn(value, 'from'), to: to === null ? Infinity : numberIn(value, 'to') },
      keptPerCode: numberIn(value, 'keptPerCode'),
      groupBy: optionalTextIn(value, 'groupBy'),
      images: version === PARTIAL_VERSION_WITH_IMAGES ? textIn(value, 'images') : undefined,
      partial: decodePartial(own(value, 'partial')),
    }
    return success(file)
  } catch (error) {
    if (error instanceof DecodeError) return failure(`is not a whole partial result: ${error.message}`)
    throw error
  }
}
