/** Keeps the state of a running emulator in a file. */
import type { EmulatorState } from '../state.js'
import { writeStateFile } from './state-file.js'

export class StateKeeper {
  readonly #path: string
  #kept: EmulatorState | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** Writes a state that differs from the last one that was written. */
  async keep(state: EmulatorState, now: number): Promise<void> {
    if (this.#kept === undefined || differ(this.#kept, state)) await this.write(state, now)
  }

  /** Writes it in any case, and with it the time. */
  async write(state: EmulatorState, now: number): Promise<void> {
    await writeStateFile(this.#path, { state, now })
    this.#kept = state
  }
}

/** Parts of a state that did not change are the same values. */
function differ(before: EmulatorState, after: EmulatorState): boolean {
  const changed: Readonly<Record<string, unknown>> = { ...after }
  return Object.entries(before).some(([name, value]) => changed[name] !== value) || after.policy !== before.policy
}
