/** What the sweep runs again and again, each time with another injected fault. A new action adds a scenario. */
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import type { Seed } from '../../packages/emulator/src/seed.js'
import type { ErrorCode } from '../../src/errors/hints.js'
import type { Outcome } from '../../src/errors/action-error.js'
import type { RunOptions } from '../support/run-action.js'
import type { Purpose } from './purpose.js'

/** How a run ended: the outputs `outcome` and `error-code`. */
export interface End {
  readonly outcome: Outcome
  readonly code: ErrorCode | ''
}

/** What a gate needs besides the F1 score, which is in two places. */
export type Evidence = 'evaluation-summary' | 'manifest-summary' | 'baseline'

/** One run of an action without a fault, and the promises about it. */
export interface Scenario {
  /** Names its cases on the command line. */
  readonly id: string
  readonly action: NonNullable<RunOptions['action']>
  /** Added to what the test environment has: two buckets with good manifests, and a project. */
  readonly seed: Seed
  /** All inputs but the project. */
  readonly inputs: Readonly<Record<string, string>>
  /** Whether it gets its credentials as a role, and has none in its environment. */
  readonly assumesRole?: boolean
  readonly workspace?: Readonly<Record<string, string>>
  /** How it ends without a fault. */
  readonly good: End
  /** How a second run ends after one that recorded its verdict and was killed then; by default the same as `good`. */
  readonly afterVerdict?: End
  /** Versions that it may create: each is a training that is paid for. */
  readonly trainings: 0 | 1
  /** What its gate cannot be judged without; such a gate must fail when it is missing. */
  readonly needs: readonly Evidence[]
  /** `detach`: the end of the wait is a success once a version exists. */
  readonly onTimeout: 'fail' | 'detach'
  /**
   * Requests before this one are not swept: another scenario makes the same ones with the same inputs.
   * `grown-session`: the first one that is signed with a session that is old enough to be replaced. `nowhere`: only for faults in pairs.
   */
  readonly sweptFrom?: Purpose | 'grown-session' | 'nowhere'
  /** Whether pairs of faults are drawn for it, around its create. */
  readonly inPairs: boolean
}

/** A request of the recorded good run. */
export interface RecordedRequest {
  /** Counts all requests, from 1. */
  readonly n: number
  readonly operation: JournalEntry['operation']
  readonly purpose: Purpose
  /**
   * The session that it is signed with; undefined without one. A refusal of new keys as expired is the end: others would be
   * refused too. Older keys are replaced.
   */
  readonly session?: 'young' | 'grown'
}
