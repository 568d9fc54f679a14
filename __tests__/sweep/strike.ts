/** Blows that fall on the process itself, in the middle of a request: a lost runner, a cancel. */
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import type { Stage } from '../support/stage.js'
import type { Blow } from './sweep-case.js'

/** What ended a process from outside, at which request, and when by the shared clock. */
export interface Struck {
  readonly by: 'kill' | 'cancel'
  readonly n: number
  readonly at: number
}

/** The blows that fall on the process itself. */
export interface Strike {
  readonly onRequest: (entry: JournalEntry, stage: Stage) => Promise<void>
  readonly onAnswer: (entry: JournalEntry) => void
  readonly started: (kill: (signal: NodeJS.Signals) => void) => void
  readonly heard: (line: string) => void
  readonly ended: () => void
  /** Resolves once the request of a lost runner has had its effect. */
  readonly effect: Promise<void>
  readonly struck: () => Struck | undefined
}

export function createStrike(blows: readonly Blow[]): Strike {
  const blow = blows.find((one) => one.kind === 'kill' || one.kind === 'cancel')
  const cancelHeard = signalOnce()
  const ended = signalOnce()
  const effect = signalOnce()
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  let struck: Struck | undefined
  if (blow?.kind !== 'kill') effect.give()
  return {
    onRequest: async ({ n }, stage) => {
      if (blow?.n !== n || struck !== undefined) return
      struck = { by: blow.kind === 'kill' ? 'kill' : 'cancel', n, at: stage.clock.now() }
      if (blow.kind === 'kill') {
        kill('SIGKILL')
        await ended.given
        return
      }
      // A runner sends SIGTERM 7.5 s after SIGINT. By then the action should be long gone, which is what the shared clock
      // tells; here it comes at once, while the report is being written.
      kill('SIGINT')
      await Promise.race([cancelHeard.given, ended.given])
      kill('SIGTERM')
    },
    onAnswer: ({ n }) => {
      if (n === blow?.n) effect.give()
    },
    started: (send) => {
      kill = send
    },
    heard: (line) => {
      if (line.includes('SIGINT')) cancelHeard.give()
    },
    ended: () => {
      ended.give()
      // A request that never came has no effect to wait for.
      if (struck === undefined) effect.give()
    },
    effect: effect.given,
    struck: () => struck,
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
