/**
 * Source-refs in which nothing is found: images of a bucket that is known to be fine. They are recognized by their bytes, so that
 * most lines need no text of their source-ref.
 */
import { Literal } from './literal.js'
import type { MatchedLine } from './matched-line.js'

const DOT = 0x2e
const WORD_BYTES = 4

/** How they end. Other spellings are read as texts. */
const JPG = wordOf('.jpg')
const UPPER_JPG = wordOf('.JPG')
const PNG = wordOf('.png')
const JPEG = wordOf('jpeg')

/** The colon of `s3://`: what has more may have the scheme twice. */
const COLONS = 1

/** Bytes at most. Our choice: far below the longest key that S3 takes. */
const LENGTH_MAX = 512

export class PlainSources {
  /** `s3://bucket/`; most lines have the bucket of the line before. */
  #start: Literal | undefined
  bucket = ''

  isPlain(line: MatchedLine): boolean {
    const { sourceFrom, sourceTo, colons } = line
    const length = sourceTo - sourceFrom
    if (this.#start === undefined || colons !== COLONS || length > LENGTH_MAX) return false
    // The key has a name before its extension.
    if (length < this.#start.length + WORD_BYTES + 1 || !this.#start.isAt(line, sourceFrom)) return false
    const end = line.view.getInt32(sourceTo - WORD_BYTES, true)
    if (end === JPEG) return line.bytes[sourceTo - WORD_BYTES - 1] === DOT
    return end === JPG || end === PNG || end === UPPER_JPG
  }

  /** Remembers the bucket of a source-ref in which nothing is found. */
  remember(bucket: string): void {
    this.bucket = bucket
    this.#start = new Literal(Uint8Array.from(Buffer.from(`s3://${bucket}/`)))
  }
}

function wordOf(text: string): number {
  return Buffer.from(text).readInt32LE()
}
