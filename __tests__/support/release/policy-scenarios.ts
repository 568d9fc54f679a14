/** The orchard of the documented policies for a release: what serves, what passed, and where the ARN is published. */
import { IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../environment.js'
import { jpeg } from '../image-files.js'
import { documentOf, rightsOf, type Right } from '../documented-policies.js'
import type { RunResult } from '../run-action.js'

const TAG = 'train-custom-labels:'
const MODELS = 'example-orchard-models'

/** A version that serves, one that served before, two that passed, and a failed one. */
export function openReleases(): Promise<TestEnvironment> {
  const common = {
    data: { training: `s3://${MODELS}/manifests/train.manifest`, testing: `s3://${MODELS}/manifests/test.manifest` },
  }
  const output = (name: string): string => `s3://${MODELS}/orchard/${name}`
  const passed = { [`${TAG}verdict`]: 'passed', [`${TAG}run`]: '1/1' }
  const until = '2026-02-27T00:00:00.000Z'
  return openEnvironment({
    seed: {
      settings: { runningModels: 3 },
      buckets: {
        [MODELS]: {
          versioning: 'Enabled',
          objects: {
            'manifests/train.manifest': { text: manifestOf(40) },
            'manifests/smoke.manifest': { text: manifestOf(2, ['apple', 'pear'], 500) },
            'manifests/test.manifest': { text: manifestOf(20, ['apple', 'pear'], 500) },
          },
        },
      },
      projects: {
        orchard: {
          versions: {
            v0: {
              ...common,
              ageSeconds: 400_000,
              output: output('v0'),
              tags: { ...passed, [`${TAG}released-until`]: until },
            },
            v1: {
              ...common,
              ageSeconds: 300_000,
              output: output('v1'),
              status: 'RUNNING',
              tags: { ...passed, [`${TAG}released`]: '2026-03-01T00:00:00.000Z' },
            },
            v2: { ...common, ageSeconds: 200_000, output: output('v2'), tags: passed },
            v3: {
              ...common,
              ageSeconds: 200_000,
              output: output('v3'),
              status: 'RUNNING',
              startedSecondsAgo: 100_000,
              tags: { ...passed, [`${TAG}started`]: '2026-02-28T00:00:00.000Z 1' },
            },
            failed: {
              ...common,
              ageSeconds: 500_000,
              output: output('failed'),
              status: 'TRAINING_FAILED',
              tags: { [`${TAG}run`]: '0/1' },
            },
          },
        },
      },
      alarms: { errors: { state: 'OK' } },
      appConfig: {
        applications: { shop: { environments: { production: {} }, profiles: { model: {} } } },
        strategies: { slowly: { durationMinutes: 1, growthFactor: 50 } },
      },
    },
  })
}

/** The rights of documented policies, with the id that AppConfig gave to the application. */
export function releaseRights(environment: TestEnvironment, policies: readonly string[]): readonly Right[] {
  const [id = ''] = environment.emulator.state.applications.keys()
  return rightsOf(...policies).map((right) => ({ ...right, resource: right.resource.replace('abc1234', id) }))
}

/** From now on only these permissions are granted. */
export function grant(environment: TestEnvironment, rights: readonly Right[]): Promise<void> {
  return environment.emulator.applySeed({ policy: documentOf(rights) })
}

const NEW = { version: 'v2', 'min-inference-units': '1', 'max-running-models': '3' }
const QUICK = { bake: '0s', gate: 'f1 >= 0.1' }
const ARN = (environment: TestEnvironment, name: string): string =>
  [...environment.emulator.state.versions.values()].find((version) => version.name === name)?.arn ?? ''

/** One feature of a release: what it needs, and a run that uses all of it. */
export interface ReleaseFeature {
  readonly name: string
  /** Documented policies that the run needs. */
  readonly policies: readonly string[]
  /** Those of them that it is about. */
  readonly own: readonly string[]
  /** Actions of them that this run does not need. */
  readonly unused?: readonly string[]
  /** Sets up what the run needs, while everything is allowed. */
  readonly prepare?: (environment: TestEnvironment) => Promise<unknown>
  readonly run: (environment: TestEnvironment) => Promise<RunResult>
  readonly outcome: string
}

const swap = ({ release }: TestEnvironment, more: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  release({ inputs: { operation: 'swap', ...NEW, bake: '0s', ...more } })

export const FEATURES: readonly ReleaseFeature[] = [
  {
    name: 'start',
    policies: ['release-start', 'release-watch'],
    own: ['release-start'],
    // A start that fails, and the post step, need them.
    unused: ['rekognition:StopProjectVersion', 'rekognition:UntagResource'],
    run: ({ release }) => release({ inputs: { operation: 'start', ...NEW, gate: QUICK.gate } }),
    outcome: 'started',
  },
  {
    name: 'swap',
    policies: ['release-swap', 'release-watch'],
    own: ['release-swap'],
    // Without `publish` the old version goes on running.
    unused: ['rekognition:StopProjectVersion'],
    run: (environment) => swap(environment, QUICK),
    outcome: 'swapped',
  },
  {
    name: 'rollback',
    policies: ['release-rollback', 'release-watch'],
    own: ['release-rollback'],
    // The version before still runs.
    unused: ['rekognition:StartProjectVersion', 'rekognition:StopProjectVersion'],
    prepare: swap,
    run: ({ release }) => release({ inputs: { operation: 'rollback', 'max-running-models': '3', ...QUICK } }),
    outcome: 'rolled-back',
  },
  {
    name: 'stop',
    policies: ['release-stop', 'release-watch'],
    own: ['release-stop', 'release-watch'],
    unused: ['cloudwatch:DescribeAlarms'],
    run: ({ release }) => release({ inputs: { operation: 'stop', version: 'v3' } }),
    outcome: 'stopped',
  },
  {
    name: 'sweep',
    policies: ['release-sweep', 'release-watch'],
    own: ['release-sweep'],
    run: ({ release }) => release({ inputs: { operation: 'sweep' } }),
    outcome: 'swept',
  },
  {
    name: 'a sweep with max-run',
    policies: ['release-sweep', 'release-watch'],
    own: ['release-watch'],
    unused: ['cloudwatch:DescribeAlarms'],
    run: ({ release }) => release({ inputs: { operation: 'sweep', 'max-run': '12h' } }),
    outcome: 'swept',
  },
  {
    name: 'prune',
    policies: ['release-prune', 'release-watch'],
    own: ['release-prune'],
    run: ({ release }) => release({ inputs: { operation: 'prune', keep: '1', 'dry-run': 'false' } }),
    outcome: 'pruned',
  },
  {
    name: 'a swap that is published to Parameter Store, with an alarm',
    policies: ['release-swap', 'release-watch', 'release-publish-parameter'],
    own: ['release-watch', 'release-publish-parameter'],
    // For what runs long enough to be counted.
    unused: ['cloudwatch:GetMetricData'],
    prepare: (environment) =>
      environment.emulator.applySeed({
        parameters: { '/orchard/model': { value: ARN(environment, 'v1'), type: 'SecureString' } },
      }),
    run: (environment) => swap(environment, { publish: 'ssm:/orchard/model', alarms: 'errors' }),
    outcome: 'swapped',
  },
  {
    name: 'a swap that is published to AppConfig',
    policies: ['release-swap', 'release-watch', 'release-publish-configuration'],
    own: ['release-publish-configuration'],
    // A deployment that has to be rolled back needs it.
    unused: ['appconfig:StopDeployment'],
    run: (environment) => swap(environment, { publish: 'appconfig:shop/production/model/slowly' }),
    outcome: 'swapped',
  },
  {
    name: 'a swap with a smoke test',
    policies: ['release-swap', 'release-watch', 'release-smoke'],
    own: ['release-smoke'],
    // An object version is read only where the manifest is given with one.
    unused: ['s3:GetObjectVersion'],
    prepare: (environment) =>
      environment.emulator.applySeed({
        buckets: {
          [IMAGES]: {
            objects: Object.fromEntries(
              [500, 501].map((n) => [`a-${String(n)}.jpg`, { base64: jpeg().toString('base64') }]),
            ),
          },
        },
      }),
    run: (environment) =>
      swap(environment, { 'smoke-images': `s3://${MODELS}/manifests/smoke.manifest`, gate: 'smoke.f1 >= 0.01' }),
    outcome: 'swapped',
  },
]
