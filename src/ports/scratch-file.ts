/** The seam to a file that is there for a while; src/github has the real one. */

export interface ScratchFile {
  /** What was appended. */
  readonly sizeBytes: () => number
  /** @throws ActionError INVENTORY_INVALID where the disk is full */
  readonly append: (chunk: Uint8Array) => Promise<void>
  /**
   * Reads at once.
   * @param from  of the first byte
   * @param into  is filled, but for what the file does not have
   * @returns the part that was
   */
  readonly read: (from: number, into: Uint8Array) => Uint8Array
  /** Gives up its bytes. */
  readonly close: () => Promise<void>
}

/** @throws ActionError INVENTORY_INVALID where no folder can be written */
export type OpenScratchFile = () => Promise<ScratchFile>
