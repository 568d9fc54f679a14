/** Scans one file of a report as its bytes arrive: digest, decompression, rows. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import { CsvScanner, type RowScan } from './csv-scanner.js'
import type { FoundRows } from './found-objects.js'
import type { ReportFormat } from './inventory-manifest.js'
import { ReportFault } from './report-fault.js'

/** What is needed to scan a file; can be sent to another thread. */
export interface FileScan extends RowScan {
  readonly format: ReportFormat
}

/** What a file was, also where it cannot be understood: whoever has the manifest checks size and digest first. */
export interface ScannedFile {
  readonly sizeBytes: number
  /** Lower-case hex. */
  readonly md5: string
  readonly rows: number
  /** The rows of images, or a clause about the file. */
  readonly result: { readonly found: FoundRows } | { readonly fault: string }
}

/**
 * Scans a file in this thread or in another one.
 * @throws what the chunks throw
 */
export type ScanReportFile = (scan: FileScan, chunks: AsyncIterable<Uint8Array>) => Promise<ScannedFile>

/** Decompressed bytes at a time: larger ones are no quicker. */
const CHUNK_BYTES = 256 * 1024

/** Two chunks may wait, so that one is decompressed while the rows of another are read. */
const GUNZIP = { chunkSize: CHUNK_BYTES, readableHighWaterMark: 2 * CHUNK_BYTES }

export async function scanReportFile(scan: FileScan, chunks: AsyncIterable<Uint8Array>): Promise<ScannedFile> {
  const md5 = createHash('md5')
  let sizeBytes = 0
  const scanner = new CsvScanner(scan)
  const reader = new GzipReader(scanner)
  try {
    for await (const chunk of chunks) {
      md5.update(chunk)
      sizeBytes += chunk.length
      await reader.push(chunk)
    }
    const result = await reader.end()
    return { sizeBytes, md5: md5.digest('hex'), rows: scanner.rows, result }
  } finally {
    reader.close()
  }
}

/** Takes compressed bytes until there is a fault, and lets the rest pass. */
class GzipReader {
  readonly #gunzip = createGunzip(GUNZIP)
  readonly #scanner: CsvScanner
  readonly #rows: Promise<void>
  #error: Error | undefined

  constructor(scanner: CsvScanner) {
    this.#scanner = scanner
    this.#rows = this.#readRows().catch((error: unknown) => {
      this.#error = error instanceof Error ? error : new Error(String(error))
    })
  }

  async push(chunk: Uint8Array): Promise<void> {
    if (this.#gunzip.destroyed || this.#gunzip.write(chunk)) return
    await Promise.race([once(this.#gunzip, 'drain').catch(ignore), this.#rows])
  }

  /** The rows of images, or what is wrong with the file. */
  async end(): Promise<ScannedFile['result']> {
    if (!this.#gunzip.destroyed) this.#gunzip.end()
    await this.#rows
    try {
      if (this.#error !== undefined) throw this.#error
      return { found: this.#scanner.end() }
    } catch (error) {
      return { fault: faultOf(error) }
    }
  }

  close(): void {
    this.#gunzip.destroy()
  }

  async #readRows(): Promise<void> {
    const chunks: AsyncIterable<Uint8Array> = this.#gunzip
    for await (const chunk of chunks) this.#scanner.push(chunk)
  }
}

/** @throws any other error */
function faultOf(error: unknown): string {
  if (error instanceof ReportFault) return error.message
  const isOfZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
  if (isOfZlib) return `is not a whole gzip file: ${error.message}`
  throw error
}

function ignore(): void {
  // The same error ends the reading of the rows.
}
