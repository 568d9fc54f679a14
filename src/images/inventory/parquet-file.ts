/**
 * A file of a report in Parquet: what its columns are is at its end, so that it has to be there as a whole. It is kept on the
 * disk; memory is for what is read of it.
 */
import { ReportFault } from './report-fault.js'
import type { ScratchFile } from '../../ports/scratch-file.js'
import type { FileReader, FileResult, FileScan } from './report-file.js'
import type { Scratch } from './scratch.js'

export class ParquetFile implements FileReader {
  readonly #scan: FileScan
  readonly #scratch: Scratch
  #file: ScratchFile | undefined

  constructor(scan: FileScan, scratch: Scratch) {
    this.#scan = scan
    this.#scratch = scratch
  }

  async push(chunk: Uint8Array): Promise<void> {
    const file = await this.#open()
    // Of a file that is longer than it should be, no more is kept.
    await file.append(chunk.subarray(0, this.#scan.sizeBytes - file.sizeBytes()))
  }

  async end(): Promise<FileResult> {
    const [{ scanParquet }, file] = await Promise.all([import('./parquet-scanner.js'), this.#open()])
    const { read } = this.#scratch
    const parts = {
      sizeBytes: file.sizeBytes(),
      read: (from: number, length: number) => file.read(from, read.take(length)),
    }
    try {
      return { found: scanParquet(this.#scan, parts, this.#scratch) }
    } catch (error) {
      if (error instanceof ReportFault) return { fault: error.message }
      // The library throws errors of many kinds for bytes that are not as they should be.
      return {
        fault: `is not a Parquet file that can be read: ${error instanceof Error ? error.message : String(error)}`,
      }
    }
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }

  async #open(): Promise<ScratchFile> {
    this.#file ??= await this.#scratch.open()
    return this.#file
  }
}
