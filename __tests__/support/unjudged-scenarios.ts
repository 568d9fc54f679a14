/** Scheduled runs that judge what is unjudged. */
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from './environment.js'

export const TAG = 'train-custom-labels:'
export const started = { [`${TAG}run`]: '1/1' }

export const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  tags: started,
}

type Versions = NonNullable<NonNullable<NonNullable<Seed['projects']>[string]>['versions']>

/** Versions from the oldest to the newest, each an hour younger. */
export async function environmentOf(
  versions: Versions,
  seed: Partial<Seed> = {},
  options: Partial<EmulatorOptions> = {},
): Promise<TestEnvironment> {
  const entries = Object.entries(versions).map(
    ([name, version], index) => [name, { ageSeconds: 90_000 - 3600 * index, ...version }] as const,
  )
  return openEnvironment({
    ...options,
    seed: { ...seed, projects: { orchard: { versions: Object.fromEntries(entries) } } },
  })
}
