/** Seeds and answers of scenarios in which the release action stops, deletes and copies. */
import type { Seed, VersionSeed } from '../../packages/emulator/src/seed.js'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import { openEnvironment, RESULTS, type TestEnvironment } from './environment.js'

/** Tags of a version of this family that passed. */
export const PASSED = { [PROVENANCE_KEYS.run]: '1/1', [PROVENANCE_KEYS.verdict]: 'passed' }
export const FAILED = { [PROVENANCE_KEYS.run]: '1/1', [PROVENANCE_KEYS.verdict]: 'failed' }
export const RELEASED = { ...PASSED, [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' }

/** A trained version: so many days old, with a score. */
export function trained(days: number, change: VersionSeed = {}): VersionSeed {
  return { ageSeconds: days * 86_400, f1Score: 0.9, output: `s3://${RESULTS}/runs`, tags: PASSED, ...change }
}

/** A project of these versions. */
export function openProject(
  versions: Readonly<Record<string, VersionSeed>>,
  seed: Seed = {},
): Promise<TestEnvironment> {
  const { orchard } = seed.projects ?? {}
  return openEnvironment({
    seed: { ...seed, projects: { ...seed.projects, orchard: { ...orchard, versions } } },
  })
}

/** Name to status, of all versions of the emulator's accounts that are there. */
export function statuses({ emulator }: TestEnvironment): Readonly<Record<string, string>> {
  return Object.fromEntries([...emulator.state.versions.values()].map(({ name, status }) => [name, status]))
}

/** The names in an output that is a JSON array. */
export function namesIn(output: string | undefined): unknown {
  return JSON.parse(output ?? 'null')
}
