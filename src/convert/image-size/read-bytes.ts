/** Reads bytes of a file from a position on: fewer at its end. */
export type ReadBytes = (from: number, length: number) => Promise<Uint8Array>
