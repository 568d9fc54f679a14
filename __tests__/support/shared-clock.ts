/** The file through which a test, its emulator and the spawned action share one clock; see stepped-clock.mjs. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A time that only moves when someone moves it. */
export interface SharedClock {
  readonly path: string
  readonly now: () => number
  readonly advance: (ms: number) => void
  /** Never back. */
  readonly stepTo: (at: number) => void
  readonly close: () => void
}

/** Where every test's time begins: 2 March 2026, 09:00 UTC. */
export const SCENARIO_STARTS_AT = Date.UTC(2026, 2, 2, 9)

export function createSharedClock(startAt = SCENARIO_STARTS_AT): SharedClock {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  const path = join(folder, 'clock')
  const file = openSync(path, 'w+')
  const cell = new Float64Array([startAt])
  const write = (): void => {
    writeSync(file, cell, 0, 8, 0)
  }
  const now = (): number => {
    readSync(file, cell, 0, 8, 0)
    return cell[0] ?? NaN
  }
  const stepTo = (at: number): void => {
    cell[0] = Math.max(now(), at)
    write()
  }
  write()
  return {
    path,
    now,
    advance: (ms) => {
      stepTo(now() + ms)
    },
    stepTo,
    close: () => {
      closeSync(file)
      rmSync(folder, { recursive: true })
    },
  }
}
