/** A file of a report in CSV, which S3 compresses with gzip. */
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import { free } from './free.js'
import { CsvScanner, type RowScan } from './csv-scanner.js'
import { ReportFault } from './report-fault.js'
import type { FileReader, FileResult } from './report-file.js'

/** Decompressed bytes at a time: larger ones are no quicker. */
const CHUNK_BYTES = 256 * 1024

export class CsvFile implements FileReader {
  readonly #gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  readonly #scanner: CsvScanner
  readonly #ended: Promise<unknown>
  #error: Error | undefined

  constructor(scan: RowScan) {
    this.#scanner = new CsvScanner(scan)
    this.#gunzip.on('data', (chunk: Buffer) => {
      this.#take(chunk)
    })
    this.#ended = once(this.#gunzip, 'end').catch((error: unknown) => {
      this.#error ??= error instanceof Error ? error : new Error(String(error))
    })
  }

  async push(chunk: Uint8Array): Promise<void> {
    if (this.#gunzip.destroyed || this.#gunzip.write(chunk)) return
    await Promise.race([once(this.#gunzip, 'drain').catch(ignore), this.#ended])
  }

  async end(): Promise<FileResult> {
    if (!this.#gunzip.destroyed) this.#gunzip.end()
    await this.#ended
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

  /** As soon as it is decompressed: what waits would have to be put together first. */
  #take(chunk: Buffer): void {
    try {
      this.#scanner.push(chunk)
    } catch (error) {
      this.#gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
      return
    }
    // Its memory is full then, and nothing more comes into it.
    if (chunk.byteOffset + chunk.length === chunk.buffer.byteLength) free(chunk.buffer)
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
