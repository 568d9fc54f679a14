/** A release that the sweep runs again and again, each time with another injected fault. */
import type { Seed } from '../../../packages/emulator/src/seed.js'
import type { ReleaseOutcome } from '../../../src/errors/action-error.js'

/** One run of the release action without a fault. What it leaves is what every re-run has to leave. */
export interface ReleaseScenario {
  /** Names its cases on the command line. */
  readonly id: string
  readonly seed: Seed
  /** Added once the versions are there, with their ARNs by name. */
  readonly seededNext?: (arnOf: (name: string) => string) => Seed
  /** All inputs but the project. */
  readonly inputs: Readonly<Record<string, string>>
  /** Whether it gets its credentials as roles, and has none in its environment. */
  readonly assumesRole?: boolean
  readonly good: ReleaseOutcome
  /** Whether no model serves for a while. */
  readonly hasGap?: boolean
  /** Requests before the first of this operation are not swept: another scenario makes the same ones. */
  readonly sweptFrom?: string
  /** The only operations whose requests are swept: another scenario makes the same other ones. */
  readonly sweeps?: readonly string[]
  /** A variable of the repository that callers read; it has the ARN of this version. */
  readonly variable?: { readonly name: string; readonly version: string }
  /** Whether it runs for a pull request, and the requests to GitHub are swept instead of those to AWS. */
  readonly sweepsGithub?: true
  /** Whether its operations are those of another scenario, which meet faults of every kind there. */
  readonly isVariant?: boolean
  /** Whether the process is killed at every read, too. */
  readonly killsAtReads?: boolean
}
