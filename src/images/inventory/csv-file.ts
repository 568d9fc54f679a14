/** A file of a report in CSV, which S3 compresses with gzip. */
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import { CsvScanner, type RowScan } from './csv-scanner.js'
import { ReportFault } from './report-fault.js'
import type { FileReader, FileResult } from './report-file.js'

/** Decompressed bytes at a time: larger ones are no quicker. */
const CHUNK_BYTES = 256 * 1024

/** Two chunks may wait, so that one is decompressed, in a thread of Node, while the rows of another are read. */
const GUNZIP = { chunkSize: CHUNK_BYTES, readableHighWaterMark: 2 * CHUNK_BYTES }

export class CsvFile implements FileReader {
  readonly #gunzip = createGunzip(GUNZIP)
  readonly #scanner: CsvScanner
  readonly #rows: Promise<void>
  #error: Error | undefined

  constructor(scan: RowScan) {
    this.#scanner = new CsvScanner(scan)
    this.#rows = this.#readRows().catch((error: unknown) => {
      this.#error = error instanceof Error ? error : new Error(String(error))
    })
  }

  async push(chunk: Uint8Array): Promise<void> {
    if (this.#gunzip.destroyed || this.#gunzip.write(chunk)) return
    await Promise.race([once(this.#gunzip, 'drain').catch(ignore), this.#rows])
  }

  async end(): Promise<FileResult> {
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
