/** The test environment of a scenario: an emulator with the project orchard, one clock for all, and the action to run on it. */
import { startEmulator, type Emulator, type EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { runAction, type RunOptions, type RunResult } from './run-action.js'
import { createSharedClock, type SharedClock } from './shared-clock.js'

/** Buckets of the test environment: manifests (with versioning) and results. */
export const DATA = 'orchard-data'
export const RESULTS = 'orchard-results'

/** The bucket that the manifests' images are in; it exists, its images are not checked. */
export const IMAGES = 'orchard-images'

/**
 * Settings under which a good training takes so many seconds. Without them it takes a few polls of the action: each
 * poll costs a test time, and shows it nothing new.
 */
export function trainingsOf(success: number): NonNullable<Seed['settings']> {
  return { trainingSeconds: { success, contentError: 70, fileError: 60, serviceError: 80 } }
}

/** For tests in which something happens in the middle of a wait: trainings of about seven polls. */
export const LONGER_WAIT = trainingsOf(200)

/** Two versions of another project, begun so long ago, that use both concurrent trainings of the account for 45 minutes. */
export function fullAccount(ageSeconds: number): Seed {
  const data = { training: `s3://${DATA}/train.manifest` }
  const busy = { data, output: `s3://${RESULTS}/busy`, ageSeconds }
  const trainings = [
    { version: 'busy-a', seconds: 2700 },
    { version: 'busy-b', seconds: 2700 },
  ]
  return { settings: { trainings }, projects: { vineyard: { versions: { 'busy-a': busy, 'busy-b': busy } } } }
}

/** Inputs of a good run: two manifests in S3, a gate that passes. */
export const GOOD_INPUTS = {
  project: 'orchard',
  'training-manifests': `s3://${DATA}/train.manifest`,
  'testing-manifests': `s3://${DATA}/test.manifest`,
  'output-location': `s3://${RESULTS}/runs`,
  'f1-threshold': '0.8',
  'report-images': 'true',
} as const

export interface TestEnvironment {
  readonly clock: SharedClock
  readonly emulator: Emulator
  /** Runs the action; inputs and environment are added to those of a good run, an empty input removes one. */
  readonly run: (change?: Partial<RunOptions>) => Promise<RunResult>
  /** Runs the evaluate action on the project. */
  readonly evaluate: (change?: Partial<RunOptions>) => Promise<RunResult>
  /** Runs the release action on the project. */
  readonly release: (change: Partial<RunOptions>) => Promise<RunResult>
  /** Runs the lint action. */
  readonly lint: (change?: Partial<RunOptions>) => Promise<RunResult>
  /** Operations in the order of their requests. */
  readonly requests: () => readonly string[]
  /** Names of all versions of the account: each of them is one training. */
  readonly versionNames: () => readonly string[]
  readonly close: () => Promise<void>
}

/** An image-level manifest line. */
export function imageLine(image: string, label: string): string {
  return JSON.stringify({
    'source-ref': `s3://${IMAGES}/${image}`,
    fruit: 0,
    'fruit-metadata': {
      'class-name': label,
      confidence: 1,
      type: 'groundtruth/image-classification',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00',
      'job-name': 'fruit',
    },
  })
}

/** A manifest of this many images, its labels in turn. */
export function manifestOf(count: number, labels: readonly string[] = ['apple', 'pear'], from = 0): string {
  const lines = Array.from({ length: count }, (_, index) =>
    imageLine(`a-${String(from + index)}.jpg`, labels[index % labels.length] ?? ''),
  )
  return `${lines.join('\n')}\n`
}

/** Opens a test environment. The seed of the options is added to its own: two buckets and, by default, a project. */
export async function openEnvironment(
  options: Partial<EmulatorOptions> = {},
  withProject = true,
): Promise<TestEnvironment> {
  const clock = createSharedClock()
  const emulator = await startEmulator({
    clock,
    region: 'eu-west-1',
    ...options,
    seed: {
      ...options.seed,
      settings: { ...trainingsOf(90), ...options.seed?.settings },
      buckets: {
        [DATA]: {
          versioning: 'Enabled',
          objects: {
            'train.manifest': { text: manifestOf(40) },
            'test.manifest': { text: manifestOf(20, ['apple', 'pear'], 1000) },
          },
        },
        [RESULTS]: {},
        [IMAGES]: {},
        ...options.seed?.buckets,
      },
      projects: { ...(withProject ? { orchard: {} } : {}), ...options.seed?.projects },
    },
  })
  const run = (change: Partial<RunOptions> = {}): Promise<RunResult> =>
    runAction({
      endpoint: emulator.url,
      clockPath: clock.path,
      ...change,
      inputs: { ...GOOD_INPUTS, ...change.inputs },
    })
  return {
    clock,
    emulator,
    run,
    evaluate: (change = {}) =>
      runAction({
        action: 'evaluate',
        endpoint: emulator.url,
        clockPath: clock.path,
        ...change,
        inputs: {
          project: 'orchard',
          version: 'latest',
          'f1-threshold': '0.8',
          'report-images': 'true',
          ...change.inputs,
        },
      }),
    release: (change) =>
      runAction({
        action: 'release',
        endpoint: emulator.url,
        clockPath: clock.path,
        ...change,
        inputs: { project: 'orchard', 'report-images': 'true', ...change.inputs },
      }),
    lint: (change = {}) =>
      runAction({ action: 'lint', endpoint: emulator.url, clockPath: clock.path, inputs: {}, ...change }),
    requests: () => emulator.journal.map((entry) => entry.operation),
    versionNames: () => [...emulator.state.versions.values()].map((version) => version.name).sort(),
    close: async () => {
      await emulator.close()
      clock.close()
    },
  }
}
