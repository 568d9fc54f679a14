/** Interrupts an operation at each of its calls, one cloud after the other, and lets it be run again. */
import type { ReleaseOutcome } from '../../../src/errors/action-error.js'
import { fault } from './fake-account.js'
import type { CallMoment } from './fake-calls.js'
import type { FakeRun } from './fake-run.js'
import type { FakeCloud } from './fake-cloud.js'

/** Calls of an operation up to which the loop goes on; one that never ends fails its test. Our choice. */
const CALLS_MAX = 500

/** How one run ended. */
export interface EndedRun {
  readonly run: FakeRun
  /** Undefined where it threw. */
  readonly outcome: ReleaseOutcome | undefined
  readonly error: unknown
}

/** One cloud in which a call was interrupted. */
export interface Interrupted {
  readonly cloud: FakeCloud
  /** Such as `crash after call 3 (StopProjectVersion)`. */
  readonly where: string
  readonly first: EndedRun
}

/** An operation on a cloud, in one process. */
export type Operate = (run: FakeRun, cloud: FakeCloud) => Promise<ReleaseOutcome>

export async function ended(run: FakeRun, cloud: FakeCloud, operate: Operate): Promise<EndedRun> {
  try {
    return { run, outcome: await operate(run, cloud), error: undefined }
  } catch (error) {
    return { run, outcome: undefined, error }
  }
}

/** What is injected at the call. */
export type Injected = 'crash' | 'no-answer' | 'throttled' | 'unavailable'

/**
 * @param make  a fresh cloud; its calls before the operation are not counted
 * @returns     one entry for each call of the operation and each moment
 */
export async function atEveryCall(
  make: () => FakeCloud,
  operate: Operate,
  injected: Injected,
): Promise<readonly Interrupted[]> {
  const all: Interrupted[] = []
  for (let n = 1; n <= CALLS_MAX; n += 1) {
    const here: Interrupted[] = []
    for (const moment of ['before', 'after'] satisfies readonly CallMoment[]) {
      const cloud = make()
      const at = cloud.calls.journal.length + n
      if (injected === 'crash') cloud.crashAt(at, moment)
      else {
        cloud.calls.plan(at, moment, () => {
          throw fault(injected, cloud.calls.journal.at(-1)?.operation ?? '')
        })
      }
      const first = await ended(cloud.run(), cloud, operate)
      if (cloud.calls.happened === 0) continue
      const call = cloud.calls.journal[at - 1]?.operation ?? ''
      here.push({ cloud, where: `${injected} ${moment} call ${String(n)} (${call})`, first })
    }
    if (here.length === 0) return all
    all.push(...here)
  }
  throw new Error(`the operation makes more than ${String(CALLS_MAX)} calls`)
}
