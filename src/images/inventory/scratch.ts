/** What files that have to be there as a whole take, one after the other: room on the disk, and memory that is used again. */
import type { OpenScratchFile } from '../../ports/scratch-file.js'
import { free } from './free.js'

/** Memory of which each use takes the place of the one before: what is left to the garbage collector would add up. */
export class ReusedMemory {
  #bytes = new Uint8Array(0)

  take(length: number): Uint8Array {
    if (this.#bytes.length < length) {
      this.free()
      this.#bytes = new Uint8Array(length)
    }
    return this.#bytes.subarray(0, length)
  }

  free(): void {
    free(this.#bytes.buffer)
    this.#bytes = new Uint8Array(0)
  }
}

/** For one file at a time. */
export class Scratch {
  readonly open: OpenScratchFile
  /** For what is read of the file. */
  readonly read = new ReusedMemory()
  /** For a page of it, decompressed. */
  readonly page = new ReusedMemory()
  /** For the dictionary of the pages, decompressed. */
  readonly dictionary = new ReusedMemory()

  constructor(open: OpenScratchFile) {
    this.open = open
  }

  /** After the last file. */
  free(): void {
    for (const memory of [this.read, this.page, this.dictionary]) memory.free()
  }
}
