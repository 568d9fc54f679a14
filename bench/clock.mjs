/** The time that a stepped clock keeps, in its file of eight bytes; the emulator reads it here. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'

export function createClock(path) {
  const file = openSync(path, 'w+')
  const cell = new Float64Array([Date.UTC(2026, 2, 2, 9)])
  writeSync(file, cell, 0, 8, 0)
  return {
    now: () => {
      readSync(file, cell, 0, 8, 0)
      return cell[0]
    },
    stepTo: (at) => {
      cell[0] = at
      writeSync(file, cell, 0, 8, 0)
    },
    close: () => closeSync(file),
  }
}
