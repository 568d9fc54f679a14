/** Reads the bytes of a manifest once: for their digest, and for a check of the lines that sees the same bytes. */
import { createHash } from 'node:crypto'
import { messageOf } from '../errors/action-error.js'
import type { ManifestPartial } from '../lint/scan/partial.js'
import { createManifestGlance, type ManifestGlance } from '../manifest/glance.js'
import type { Deps } from '../ports/deps.js'

/** How far a manifest was read: one that is too large is not read to its end. */
export interface ReadBytes {
  /** Lower-case hex; empty for one that is too large. */
  readonly sha256: string
  readonly sizeBytes: number
  readonly glance: ManifestGlance
  readonly lines: ReadLines
}

/** What its lines come to; `why` is a clause. */
export type ReadLines =
  | { readonly kind: 'scanned'; readonly partial: ManifestPartial }
  | { readonly kind: 'unasked' }
  | { readonly kind: 'given-up'; readonly why: string }

/** Scans the lines of a whole manifest. */
export type ScanLines = (read: () => AsyncIterable<Uint8Array>) => Promise<ManifestPartial>

/** How a manifest is read. */
export interface Reading {
  /** Undefined where only the digest is needed: a scan takes longer. */
  readonly scan?: ScanLines | undefined
  readonly clock: Deps['clock']
  /** Milliseconds that the scan may take at most, of {@link SCAN_MAX_MS}. */
  readonly scanMaxMs?: number
  readonly signal?: AbortSignal
  /** The size that S3 names before the first byte. */
  readonly announcedBytes?: number
  /** Above it the rest is not read. */
  readonly maxBytes?: number
}

/** How long a scan may take, milliseconds of its own time: the largest manifest takes a fraction of it. Our choice. */
export const SCAN_MAX_MS = 3 * 60_000

/** Lines that are scanned: each takes memory. Our choice, at twice the most that the service can be made to accept. */
export const SCANNED_LINES_MAX = 1_000_000

const NEWLINE = 0x0a

/**
 * Reads to the end. A scan that fails or takes too long ends, and the digest is still made: a check that cannot be
 * finished must not prevent a training.
 * @throws whatever reading the bytes throws
 */
export async function readBytes(chunks: AsyncIterable<Uint8Array>, reading: Reading): Promise<ReadBytes> {
  const pass = new Pass(chunks, reading)
  try {
    const lines = await scanned(pass, reading)
    while ((await pass.next()) !== undefined);
    return { ...pass.end(), lines }
  } finally {
    await pass.close()
  }
}

/** One way over the bytes. */
class Pass {
  readonly #source: AsyncIterator<Uint8Array>
  readonly #reading: Reading
  readonly #hash = createHash('sha256')
  readonly #glance = createManifestGlance()
  #sizeBytes = 0
  #isOver = false
  /** What reading threw: not a fault of whoever looks at the bytes. */
  #fault: { readonly error: unknown } | undefined

  constructor(chunks: AsyncIterable<Uint8Array>, reading: Reading) {
    this.#source = chunks[Symbol.asyncIterator]()
    this.#reading = reading
  }

  /** The next bytes; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#isOver) return undefined
    try {
      const step = await this.#source.next()
      this.#isOver = step.done === true
      if (step.done === true) return undefined
      this.#reading.signal?.throwIfAborted()
      this.#hash.update(step.value)
      this.#glance.add(step.value)
      this.#sizeBytes += step.value.byteLength
      this.#isOver = this.#isTooLarge()
      return this.#isOver ? undefined : step.value
    } catch (error) {
      this.#fault = { error }
      throw error
    }
  }

  /** @throws what reading threw */
  throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault.error
  }

  end(): Omit<ReadBytes, 'lines'> {
    const { announcedBytes = 0 } = this.#reading
    const glance = this.#glance
    if (this.#isTooLarge()) return { sha256: '', sizeBytes: Math.max(this.#sizeBytes, announcedBytes), glance }
    return { sha256: this.#hash.digest('hex'), sizeBytes: this.#sizeBytes, glance }
  }

  /** Closes the connection where it is not read to its end. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  #isTooLarge(): boolean {
    const { announcedBytes = 0, maxBytes = Infinity } = this.#reading
    return Math.max(this.#sizeBytes, announcedBytes) > maxBytes
  }
}

async function scanned(pass: Pass, { scan, clock, scanMaxMs = SCAN_MAX_MS }: Reading): Promise<ReadLines> {
  if (scan === undefined) return { kind: 'unasked' }
  let why: string | undefined
  let lines = 0
  let takenMs = 0
  async function* lent(): AsyncGenerator<Uint8Array> {
    for (let chunk = await pass.next(); chunk !== undefined; chunk = await pass.next()) {
      lines += newlinesIn(chunk)
      if (lines > SCANNED_LINES_MAX) why = 'it has more than 1,000,000 lines'
      else if (takenMs >= Math.min(scanMaxMs, SCAN_MAX_MS)) why = 'the check took too long'
      if (why !== undefined) return
      const startedAt = clock.now()
      yield chunk
      takenMs += clock.now() - startedAt
    }
  }
  try {
    const partial = await scan(lent)
    return why === undefined ? { kind: 'scanned', partial } : { kind: 'given-up', why }
  } catch (error) {
    pass.throwFault()
    return { kind: 'given-up', why: `the check itself failed: ${messageOf(error)}` }
  }
}

function newlinesIn(chunk: Uint8Array): number {
  let count = 0
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1
  return count
}
