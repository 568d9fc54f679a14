/** A file of a report in Parquet: what its columns are is at its end, so that it has to be there as a whole. */
import { ReportFault } from './report-fault.js'
import type { FileReader, FileResult, FileScan } from './report-file.js'

/** Larger files are not read, as they are kept in memory. Our choice. */
const FILE_MAX_BYTES = 512 * 1024 * 1024

export class ParquetFile implements FileReader {
  readonly #scan: FileScan
  readonly #bytes: Uint8Array
  #filled = 0

  constructor(scan: FileScan) {
    this.#scan = scan
    this.#bytes = new Uint8Array(scan.sizeBytes > FILE_MAX_BYTES ? 0 : scan.sizeBytes)
  }

  push(chunk: Uint8Array): Promise<void> {
    // Of a file that is longer than it should be, no more is kept.
    const taken = chunk.subarray(0, this.#bytes.length - this.#filled)
    this.#bytes.set(taken, this.#filled)
    this.#filled += taken.length
    return Promise.resolve()
  }

  async end(): Promise<FileResult> {
    if (this.#scan.sizeBytes > FILE_MAX_BYTES)
      return { fault: 'has more than 512 MiB; set the output format of the inventory configuration to CSV' }
    const { scanParquet } = await import('./parquet-scanner.js')
    try {
      return { found: scanParquet(this.#scan, this.#bytes.subarray(0, this.#filled)) }
    } catch (error) {
      if (error instanceof ReportFault) return { fault: error.message }
      // The library throws errors of many kinds for bytes that are not as they should be.
      return {
        fault: `is not a Parquet file that can be read: ${error instanceof Error ? error.message : String(error)}`,
      }
    }
  }

  close(): void {
    // Nothing is under way.
  }
}
