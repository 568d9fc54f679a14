/** What the first line of a manifest says: the bucket of its images, which is the same for all of them, and whether it is one. */
import { own, parseJson } from '../text/json.js'
import { parseSourceRef } from '../model/s3-uri.js'

/** Bytes of a first line that are kept: the service's 100,000 characters of a line, at four bytes each. */
const FIRST_LINE_MAX_BYTES = 400_000

const NEWLINE = 0x0a
const BLANK = 0x20

/** Watches a manifest as it streams by. */
export interface ManifestGlance {
  readonly add: (chunk: Uint8Array) => void
  /** False while nothing but blanks and line ends has come. */
  readonly hasContent: () => boolean
  /** Whether this is a Git LFS pointer instead of a manifest. */
  readonly isLfsPointer: () => boolean
  /** The bucket of the first line's image, where that line can be read. */
  readonly imagesBucket: () => string | undefined
}

/** How the pointer of Git LFS begins; no line of JSON does. Git LFS specification, "The Pointer". */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** A glance at one manifest. */
export function createManifestGlance(): ManifestGlance {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  let begun = false
  let ended = false
  // One that is too long counts as none.
  const firstLine = (): string => (sizeBytes > FIRST_LINE_MAX_BYTES ? '' : Buffer.concat(parts).toString('utf8'))
  return {
    add: (chunk) => {
      if (ended) return
      // Blank lines before the first one that says something are passed over.
      const from = begun ? 0 : chunk.findIndex((byte) => byte > BLANK)
      if (from < 0) return
      begun = true
      const end = chunk.indexOf(NEWLINE, from)
      // A copy: whoever hands in the chunks may fill the same buffer again.
      const part = chunk.slice(from, end < 0 ? undefined : end)
      sizeBytes += part.byteLength
      parts.push(part)
      ended = end >= 0 || sizeBytes > FIRST_LINE_MAX_BYTES
    },
    hasContent: () => begun,
    isLfsPointer: () => firstLine().startsWith(LFS_POINTER),
    imagesBucket: () => bucketIn(firstLine()),
  }
}

function bucketIn(line: string): string | undefined {
  const sourceRef = own(parseJson(line), 'source-ref')
  if (typeof sourceRef !== 'string') return undefined
  const parsed = parseSourceRef(sourceRef)
  return parsed.ok ? parsed.value.bucket : undefined
}
