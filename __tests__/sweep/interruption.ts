/** Interruptions of the process itself, in the middle of a request: a lost runner, a cancel. */
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import type { TestEnvironment } from '../support/environment.js'
import type { InjectedFault } from './sweep-case.js'

/** What ended a process from outside, at which request, and when by the shared clock. */
export interface Interrupted {
  readonly by: 'kill' | 'cancel'
  readonly n: number
  readonly at: number
}

/** Interrupts the process itself, at one request. */
export interface Interruption {
  readonly onRequest: (entry: JournalEntry, environment: TestEnvironment) => Promise<void>
  readonly onAnswer: (entry: JournalEntry) => void
  readonly started: (kill: (signal: NodeJS.Signals) => void) => void
  readonly heard: (line: string) => void
  readonly ended: () => void
  /** Resolves once the request of a lost runner has taken effect. */
  readonly effect: Promise<void>
  readonly interrupted: () => Interrupted | undefined
}

export function createInterruption(injectedFaults: readonly InjectedFault[]): Interruption {
  const injected = injectedFaults.find((one) => one.kind === 'kill' || one.kind === 'cancel')
  const cancelHeard = signalOnce()
  const ended = signalOnce()
  const effect = signalOnce()
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  let interrupted: Interrupted | undefined
  if (injected?.kind !== 'kill') effect.give()
  return {
    onRequest: async ({ n }, environment) => {
      if (injected?.n !== n || interrupted !== undefined) return
      interrupted = { by: injected.kind === 'kill' ? 'kill' : 'cancel', n, at: environment.clock.now() }
      if (injected.kind === 'kill') {
        kill('SIGKILL')
        await ended.given
        return
      }
      // A runner sends SIGTERM 7.5 s after SIGINT. By then the action should have ended long ago, which the shared clock
      // shows; here it comes immediately, while the report is being written.
      kill('SIGINT')
      await Promise.race([cancelHeard.given, ended.given])
      kill('SIGTERM')
    },
    onAnswer: ({ n }) => {
      if (n === injected?.n) effect.give()
    },
    started: (send) => {
      kill = send
    },
    heard: (line) => {
      if (line.includes('SIGINT')) cancelHeard.give()
    },
    ended: () => {
      ended.give()
      // A request that was never sent has no effect to wait for.
      if (interrupted === undefined) effect.give()
    },
    effect: effect.given,
    interrupted: () => interrupted,
  }
}

/** A promise to be resolved from outside. */
function signalOnce(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return {
    given,
    give: () => {
      give()
    },
  }
}
