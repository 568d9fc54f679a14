/** What several scenarios of the sweep have in common: manifests, times, good ends. */
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, RESULTS } from '../support/environment.js'

/** Trainings of two seconds: polled twice while in progress, which is as good as a day of it. */
export const SHORT: NonNullable<Seed['settings']> = { trainings: [{ version: '*', seconds: 2 }] }

/** Lasting faults end with the retries of the action, or with these. */
export const WAITING = { timeout: '20m', 'poll-interval': '2m', 'queue-timeout': '5m' } as const

export const MANIFESTS = {
  'training-manifests': `s3://${DATA}/train.manifest`,
  'testing-manifests': `s3://${DATA}/test.manifest`,
} as const

export const TRAINED = {
  data: { training: MANIFESTS['training-manifests'], testing: MANIFESTS['testing-manifests'] },
  output: `s3://${RESULTS}/runs`,
} as const

export const START = { ...WAITING, 'output-location': `s3://${RESULTS}/runs` } as const
export const HOUR = 3600
/**
 * A training of 70 minutes, polled after 24, 48 and 72: the session is renewed before the second of these polls, and
 * without that would have expired before the third. `timeout` is longer than any session. GitHub's answer with the token is
 * not in the journal of the emulator, so that no fault can be injected there.
 */
export const LONG: NonNullable<Seed['settings']> = { trainings: [{ version: '*', seconds: 70 * 60 }] }
export const WAITING_LONG = { timeout: '3h', 'poll-interval': '24m', 'queue-timeout': '5m' } as const

/** Tags of a version that the action started. */
export const STARTED = { 'train-custom-labels:run': '1/1' } as const

export const TRAIN = { action: 'train', trainings: 1, onTimeout: 'fail', needs: [], inPairs: false } as const
export const EVALUATE = { action: 'evaluate', trainings: 0, onTimeout: 'fail', needs: [], inPairs: false } as const
export const PASSED = { outcome: 'passed', code: '' } as const
export const GATE_FAILED = { outcome: 'gate-failed', code: 'GATE_FAILED' } as const
