/** Writes a manifest again without what can be taken away safely. Every other byte stays as it is. */
import { createHash } from 'node:crypto'
import { isJsonObject, own, parseJson } from '../text/json.js'
import { formatCount } from '../text/number.js'
import { LINE_MAX_BYTES } from './read-lines.js'

/** What was taken away. */
export interface Fixes {
  readonly byteOrderMarks: number
  /** Line ends that are a single line feed now. */
  readonly lineEnds: number
  /** Lines of nothing but blanks. */
  readonly blankLines: number
  /** Lines with an image that are the same as an earlier line, byte by byte. */
  readonly duplicateLines: number
}

/** The fixed bytes, to be read once; `fixes` is complete when they are. */
export interface FixedManifest {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly fixes: () => Fixes
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** Space and tab: with a carriage return and the line feed, all the white space that JSON has. */
const BLANKS = [0x20, 0x09]

/** The bytes cannot be those of a manifest, and nothing can be taken away safely. The message says why. */
export class NotFixable extends Error {
  override readonly name = 'NotFixable'
}

/**
 * Takes away byte order marks in front of a line, carriage returns in front of a line feed or of the end, blank lines, and
 * lines with an image that are the same as an earlier one; carriage returns between objects become line feeds. What comes out is left as it is when it goes in again.
 * @param input  the manifest, in chunks of any size; reading the result throws NotFixable for what is not text
 */
export function fixManifest(input: AsyncIterable<Uint8Array>): FixedManifest {
  const fixes = { byteOrderMarks: 0, lineEnds: 0, blankLines: 0, duplicateLines: 0 }
  // The digests of 250,000 lines take some 20 MB; the lines themselves could take 25 GB.
  const seen = new Set<string>()

  function fixLine(line: Uint8Array, isEnded: boolean): Uint8Array | undefined {
    const content = withoutCarriageReturns(line)
    if (content.every((byte) => BLANKS.includes(byte))) {
      fixes.blankLines += 1
      return undefined
    }
    const digest = createHash('sha256').update(content).digest('base64')
    if (seen.has(digest) && isRecord(content)) {
      fixes.duplicateLines += 1
      return undefined
    }
    seen.add(digest)
    if (content.length < line.length) fixes.lineEnds += 1
    return isEnded ? concatenate([content, Uint8Array.of(LINE_FEED)]) : content
  }

  async function* fixed(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const { bytes, isEnded } of cutLines(input)) {
      // Joined files have one in front of a later line, too. No JSON begins with one.
      const line = withoutByteOrderMarks(bytes)
      if (line.length < bytes.length) fixes.byteOrderMarks += 1
      const parts = partsOf(line)
      fixes.lineEnds += parts.length - 1
      for (const [index, part] of parts.entries()) {
        const kept = fixLine(part, isEnded || index < parts.length - 1)
        if (kept !== undefined) yield kept
      }
    }
  }

  return { chunks: fixed(), fixes: () => ({ ...fixes }) }
}

interface CutLine {
  /** Without the line feed. */
  readonly bytes: Uint8Array
  /** False for a last line that no line feed ends. */
  readonly isEnded: boolean
}

/** @throws NotFixable */
async function* cutLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<CutLine, void, undefined> {
  let line = 1
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  const add = (bytes: Uint8Array): void => {
    pending.push(bytes)
    pendingBytes += bytes.length
    if (pendingBytes <= LINE_MAX_BYTES) return
    throw new NotFixable(`line ${String(line)} is longer than ${formatCount(LINE_MAX_BYTES)} bytes`)
  }
  for await (const chunk of input) {
    if (chunk.includes(0)) throw new NotFixable('it contains a byte that is 0, so it is not text in UTF-8')
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at))
      yield { bytes: concatenate(pending), isEnded: true }
      line += 1
      pending = []
      pendingBytes = 0
      from = at + 1
    }
    // A copy: whoever made the chunk may fill the same buffer again.
    if (from < chunk.length) add(new Uint8Array(chunk.subarray(from)))
  }
  if (pendingBytes > 0) yield { bytes: concatenate(pending), isEnded: false }
}

function withoutByteOrderMarks(line: Uint8Array): Uint8Array {
  let from = 0
  while (BYTE_ORDER_MARK.every((byte, index) => line[from + index] === byte)) from += BYTE_ORDER_MARK.length
  return line.subarray(from)
}

/** Of a file that is something else, such as one object over many lines, a line that comes twice means something. */
function isRecord(line: Uint8Array): boolean {
  return own(parseJson(UTF_8.decode(line)), 'source-ref') !== undefined
}

/**
 * The objects of a line that carriage returns part, the last with those behind it. A line with anything else between them
 * is left whole: JSON may have carriage returns as white space, but never one object after another.
 */
function partsOf(line: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = []
  const { length } = withoutCarriageReturns(line)
  let from = 0
  for (let at = line.indexOf(CARRIAGE_RETURN); at >= 0 && at < length; at = line.indexOf(CARRIAGE_RETURN, from)) {
    if (at > from) parts.push(line.subarray(from, at))
    from = at + 1
  }
  if (parts.length === 0) return [line]
  parts.push(line.subarray(from))
  return parts.every((part) => isJsonObject(parseJson(UTF_8.decode(part)))) ? parts : [line]
}

function withoutCarriageReturns(line: Uint8Array): Uint8Array {
  let end = line.length
  while (end > 0 && line[end - 1] === CARRIAGE_RETURN) end -= 1
  return line.subarray(0, end)
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
