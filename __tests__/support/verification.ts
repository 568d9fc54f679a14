/** A verification against the emulator, in one process and on one clock, which only waiting moves. */
import { startEmulator, type Emulator, type EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import { EXAMPLE_CREDENTIALS } from '../../packages/emulator/src/credentials.js'
import { connect } from '../../tools/verify/connect.js'
import type { VerifyTools } from '../../tools/verify/verify-run.js'
import type { Observation, Settings, State } from '../../tools/verify/state.js'
import { SteppedClock } from './emulator/clients.js'

export const SETTINGS: Settings = {
  region: 'eu-west-1',
  bucket: 'orchard',
  project: 'verify',
  prefix: 'checks',
  autoCreate: false,
  freeOnly: false,
  runModel: false,
  keep: false,
}

export interface Verification {
  readonly emulator: Emulator
  readonly clock: SteppedClock
  readonly tools: VerifyTools
  readonly lines: readonly string[]
  /** The states that were kept, in their order. */
  readonly saved: readonly State[]
  readonly close: () => Promise<void>
}

/** Images are checked: a training on missing or invalid images would fail. */
export async function openVerification(options: Omit<EmulatorOptions, 'clock'> = {}): Promise<Verification> {
  const clock = new SteppedClock()
  const emulator = await startEmulator({
    region: SETTINGS.region,
    checkImages: true,
    // The SDK signs with the clock of the machine.
    signatureClock: { now: Date.now },
    onUnexpected: ({ operation }) => {
      throw new Error(`not emulated: ${operation}`)
    },
    ...options,
    clock,
    seed: { buckets: { [SETTINGS.bucket]: { versioning: 'Enabled' } }, ...options.seed },
  })
  const lines: string[] = []
  const saved: State[] = []
  const sleep = (ms: number): Promise<void> => {
    clock.advance(ms)
    return Promise.resolve()
  }
  const service = connect({
    region: SETTINGS.region,
    bucket: SETTINGS.bucket,
    keys: EXAMPLE_CREDENTIALS,
    endpoint: emulator.url,
    fetch,
    sleep,
  })
  return {
    emulator,
    clock,
    lines,
    saved,
    tools: {
      service,
      now: clock.now,
      sleep,
      log: (line) => lines.push(line),
      save: (state) => {
        saved.push(state)
        return Promise.resolve()
      },
    },
    close: () => emulator.close(),
  }
}

/** Names of the assumptions that were judged so. */
export function idsOf(observations: readonly Observation[], verdict: Observation['verdict']): readonly string[] {
  return observations.filter((observation) => observation.verdict === verdict).map(({ id }) => id)
}
