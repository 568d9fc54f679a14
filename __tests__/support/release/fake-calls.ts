/** The calls of a fake cloud in their order, and what is injected into one of them: a fault, a crash, or an act of someone else. */

/** One call to a service. */
export interface FakeCall {
  /** From 1, over all processes of the cloud. */
  readonly n: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** As the API names it: StartProjectVersion, PutParameter. */
  readonly operation: string
  /** A version's name, a parameter, ...; empty where there is none. */
  readonly subject: string
}

/** Which call: the nth of all, or the nth of an operation. Both count from 1. */
export type WhichCall = number | { readonly operation: string; readonly nth: number }

/** Before the call has its effect, or after it and instead of its answer. */
export type CallMoment = 'before' | 'after'

/** A process of the cloud. Once it has crashed, none of its calls and sleeps goes on. */
export interface FakeProcess {
  crashed: boolean
}

/** What a call of a crashed process throws; code that catches it can do nothing more. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

/** Most calls of a cloud: a loop that never ends fails its test. Our choice. */
const CALLS_MAX = 50_000

interface Planned {
  readonly which: WhichCall
  readonly moment: CallMoment
  readonly act: (process: FakeProcess) => void
}

/** Runs the calls of a cloud. */
export class FakeCalls {
  readonly journal: FakeCall[] = []
  /** How many of the planned acts have happened. */
  happened = 0
  readonly #planned: Planned[] = []
  readonly #counts = new Map<string, number>()
  readonly #now: () => number
  readonly #afterEach: () => void

  constructor(now: () => number, afterEach: () => void) {
    this.#now = now
    this.#afterEach = afterEach
  }

  /** Plans an act; one that throws replaces the call, or its answer. */
  plan(which: WhichCall, moment: CallMoment, act: (process: FakeProcess) => void): void {
    this.#planned.push({ which, moment, act })
  }

  /** One call: its effect happens at once, unless something else is planned for it. */
  async run<T>(process: FakeProcess, operation: string, subject: string, effect: () => T): Promise<T> {
    await Promise.resolve()
    if (process.crashed) throw new Crash('the process has crashed')
    const n = this.journal.length + 1
    if (n > CALLS_MAX) throw new Error(`the loop does not end: more than ${String(CALLS_MAX)} calls`)
    const nth = (this.#counts.get(operation) ?? 0) + 1
    this.#counts.set(operation, nth)
    this.journal.push({ n, at: this.#now(), operation, subject })
    const inject = (moment: CallMoment): void => {
      for (const planned of this.#planned.filter((one) => one.moment === moment && isMeant(one.which))) {
        this.happened += 1
        planned.act(process)
      }
    }
    const isMeant = (which: WhichCall): boolean =>
      typeof which === 'number' ? which === n : which.operation === operation && which.nth === nth
    try {
      inject('before')
      const answer = effect()
      inject('after')
      return answer
    } finally {
      this.#afterEach()
    }
  }
}
