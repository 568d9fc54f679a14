/** Prunes of a project in a cloud in memory. */
import { prune } from '../../../src/deployment/stop/prune.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import type { Tags } from '../../../src/model/tags.js'
import type { ProjectVersion } from '../../../src/model/version.js'
import type { Operate } from './every-call.js'
import { createFakeCloud, type FakeCloud } from './fake-cloud.js'
import { planOf } from './plans.js'

const { run: runKey, verdict } = PROVENANCE_KEYS
/** Tags of a version of this family, without a verdict. */
export const OURS: Tags = { [runKey]: '7/1' }
export const PASSED: Tags = { ...OURS, [verdict]: 'passed' }
export const FAILED: Tags = { ...OURS, [verdict]: 'failed' }

/** A prune that keeps so many. */
export const pruning =
  (keep: number, isDryRun = false): Operate =>
  ({ tools }, cloud) =>
    prune(tools, cloud.account.project, planOf({ kind: 'prune', keep }, { isDryRun, stopTimeoutMs: 0 }))

/** Names of the versions that are left. */
export const namesIn = (cloud: FakeCloud): string[] => cloud.account.versions.map(({ name }) => name)
/** Names in the order of their deletion. */
export const deletesIn = (cloud: FakeCloud): string[] =>
  cloud.calls.journal.filter(({ operation }) => operation === 'DeleteProjectVersion').map(({ subject }) => subject)

/** Oldest first: of six versions the last two are kept anyway. */
export function cloudOf(
  ...versions: readonly (readonly [string, Tags, (Partial<ProjectVersion> | undefined)?])[]
): FakeCloud {
  const cloud = createFakeCloud({ placesMax: 9 })
  for (const [name, tags, change] of versions) cloud.account.add(name, change, tags)
  return cloud
}

/** Two failures and four that passed. */
export const usualCloud = (): FakeCloud =>
  cloudOf(
    ['v1', PASSED],
    ['v2', OURS, { status: 'TRAINING_FAILED', f1Score: undefined, evaluationSummary: undefined }],
    ['v3', FAILED],
    ['v4', PASSED],
    ['v5', PASSED],
    ['v6', PASSED],
  )
