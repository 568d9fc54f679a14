/** A scratch file in memory. */
import type { ByteRange, OpenScratch, ScratchFile } from '../../src/deps.js'

export interface FakeScratch {
  readonly open: OpenScratch
  /** How often a file was asked for, written to, and given back. */
  readonly counts: { opened: number; appended: number; discarded: number }
}

/** @param fullAfter  appends that work; the next one finds the disk full */
export function createFakeScratch(fullAfter = Infinity): FakeScratch {
  const counts = { opened: 0, appended: 0, discarded: 0 }
  const open = (): Promise<ScratchFile> => {
    counts.opened += 1
    let bytes = Buffer.alloc(0)
    return Promise.resolve({
      append: (text) => {
        if (counts.appended >= fullAfter) return Promise.reject(new Error('ENOSPC: no space left on device'))
        counts.appended += 1
        const from = bytes.length
        bytes = Buffer.concat([bytes, Buffer.from(text)])
        return Promise.resolve({ from, to: bytes.length })
      },
      read: (range) => chunksOf(bytes, range),
      discard: () => {
        counts.discarded += 1
        return Promise.resolve()
      },
    })
  }
  return { open, counts }
}

/** Seven bytes at a time, in one buffer, as the port allows. */
async function* chunksOf(bytes: Buffer, { from, to }: ByteRange): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(7)
  for (let at = from; at < to; at += buffer.length) {
    const length = bytes.copy(buffer, 0, at, Math.min(at + buffer.length, to))
    yield await Promise.resolve(buffer.subarray(0, length))
  }
}
