/**
 * One clock for several processes: it steps to the earliest timer of all, and only when none of them works. A process
 * that is starting counts as working until it first says that it rests; see stepped-clock.mjs.
 */
import type { ChildProcess } from 'node:child_process'
import type { SharedClock } from './shared-clock.js'

export interface ClockDriver {
  /** Takes a process in, right after it was spawned with an IPC channel. It leaves when it ends. */
  readonly join: (child: ChildProcess) => void
  /** Ends the processes that are left, so that a test which has failed leaves none. */
  readonly close: () => void
}

/** A driver of this clock, which nothing else may step in the meantime. */
export function createClockDriver(clock: Pick<SharedClock, 'stepTo'>): ClockDriver {
  /** Until when each process rests; undefined while it works. */
  const rests = new Map<ChildProcess, number | undefined>()

  const stepWhenAllRest = (): void => {
    const ends = [...rests.values()].filter((end) => end !== undefined)
    if (ends.length === 0 || ends.length < rests.size) return
    const next = Math.min(...ends)
    clock.stepTo(next)
    for (const [child, end] of rests) {
      if (end === undefined || end > next) continue
      rests.set(child, undefined)
      child.send('go on')
    }
  }

  return {
    join: (child) => {
      rests.set(child, undefined)
      child.on('message', (message) => {
        if (!rests.has(child)) return
        rests.set(child, restsUntil(message))
        stepWhenAllRest()
      })
      child.on('exit', () => {
        if (rests.delete(child)) stepWhenAllRest()
      })
    },
    close: () => {
      const left = [...rests.keys()]
      rests.clear()
      for (const child of left) child.kill('SIGKILL')
    },
  }
}

function restsUntil(message: unknown): number | undefined {
  const until: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, 'restsUntil') : undefined
  return typeof until === 'number' ? until : undefined
}
