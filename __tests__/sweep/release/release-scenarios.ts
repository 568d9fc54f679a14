/** The releases of the sweep: every operation, a swap and a rollback with a published value, a copy between two accounts. */
import type { Seed, VersionSeed } from '../../../packages/emulator/src/seed.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import { TO_PRODUCTION, TWO_ACCOUNTS } from '../../support/copying-scenarios.js'
import { IMAGES } from '../../support/environment.js'
import { jpeg } from '../../support/image-files.js'
import { FAILED, PASSED, RELEASED, trained } from '../../support/release-scenarios.js'
import type { ReleaseScenario } from './release-scenario.js'

/** The parameter that callers read. */
export const PARAMETER = '/orchard/model'

const UNTIL = '2026-03-01T00:00:00.000Z'

/** Starts and stops are polled twice or three times, which shows all that a longer wait shows. */
const QUICK: Seed['settings'] = { startSeconds: 40, stopSeconds: 20, copySeconds: 40, deletionSeconds: 20 }
/** Lasting faults end with the retries of the action, or with these. */
const SHORT = { 'start-timeout': '4m', 'stop-timeout': '4m', 'poll-interval': '20s' } as const
const UNITS = { 'min-inference-units': '1' } as const

const SERVES: VersionSeed = { status: 'RUNNING', minInferenceUnits: 1, tags: RELEASED }
const seedOf = (versions: Readonly<Record<string, VersionSeed>>, more: Seed = {}): Seed => ({
  settings: QUICK,
  ...more,
  projects: { orchard: { versions }, ...more.projects },
})

/** Callers read the ARN of the released version. */
const publishes =
  (name: string) =>
  (arnOf: (name: string) => string): Seed => ({ parameters: { [PARAMETER]: { value: arnOf(name) } } })

const PUBLISH = { publish: `ssm:${PARAMETER}` } as const
const WATCHED = { ...PUBLISH, bake: '1m', drain: '20s', alarms: 'orchard-errors' } as const
const ALARMS: Seed = { alarms: { 'orchard-errors': { state: 'OK' } } }

/** Callers read the ARN through AppConfig, whose deployments take a minute. */
const CONFIGURATION = { publish: 'appconfig:orchard/production/model/steady' } as const
const configures = (arnOf: (name: string) => string): Seed => ({
  appConfig: {
    strategies: { steady: { durationMinutes: 1, growthType: 'LINEAR', growthFactor: 50 } },
    applications: {
      orchard: {
        environments: { production: {} },
        profiles: {
          model: {
            versions: [
              { content: JSON.stringify({ projectVersionArn: arnOf('v1') }), contentType: 'application/json' },
            ],
            deployed: { production: 1 },
          },
        },
      },
    },
  },
})

/** An image in S3 that both versions recognize. */
const IMAGE = `s3://${IMAGES}/apple/1.jpg`
const SMOKE: Seed = {
  settings: {
    ...QUICK,
    imageLabels: { [IMAGE]: ['apple'] },
    trainings: [{ version: '*', quality: { default: 1 } }],
  },
  buckets: { [IMAGES]: { objects: { 'apple/1.jpg': { base64: jpeg().toString('base64') } } } },
}

const OLD_AND_NEW = { v1: trained(9, SERVES), v2: trained(2) }
/** After a swap of v1 for v2. */
const SWAPPED = {
  v1: trained(9, { tags: { ...PASSED, [PROVENANCE_KEYS.releasedUntil]: UNTIL, [PROVENANCE_KEYS.units]: '1' } }),
  v2: trained(2, {
    ...SERVES,
    tags: { ...RELEASED, [PROVENANCE_KEYS.releaseRun]: 'earlier' },
  }),
}
/** The same, as far as it names a version by the number in its ARN. */
const swapped = (arnOf: (name: string) => string): Seed => ({
  ...publishes('v2')(arnOf),
  projects: {
    orchard: {
      versions: {
        v2: { ...SWAPPED.v2, tags: { ...SWAPPED.v2.tags, [PROVENANCE_KEYS.replaces]: tagOf(arnOf('v1')) } },
      },
    },
  },
})
const tagOf = (arn: string): string => `${arn.split('/').at(-1) ?? ''}/v1`
const IDLE: VersionSeed = { status: 'RUNNING', minInferenceUnits: 1 }

export const RELEASE_SCENARIOS: readonly ReleaseScenario[] = [
  {
    id: 'release-start',
    seed: seedOf(OLD_AND_NEW),
    inputs: { ...SHORT, ...UNITS, operation: 'start', version: 'v2' },
    good: 'started',
  },
  {
    id: 'release-swap',
    killsAtReads: true,
    seed: seedOf(OLD_AND_NEW, ALARMS),
    seededNext: publishes('v1'),
    inputs: { ...SHORT, ...UNITS, ...WATCHED, operation: 'swap', version: 'v2' },
    good: 'swapped',
  },
  {
    id: 'release-swap-unpublished',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW),
    inputs: { ...SHORT, ...UNITS, operation: 'swap', version: 'v2', bake: '20s' },
    good: 'swapped',
    sweptFrom: 'TagResource',
  },
  {
    id: 'release-swap-stop-first',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW),
    seededNext: publishes('v1'),
    inputs: { ...SHORT, ...UNITS, ...PUBLISH, operation: 'swap', version: 'v2', bake: '0s', 'swap-mode': 'stop-first' },
    good: 'swapped',
    hasGap: true,
    sweptFrom: 'StopProjectVersion',
  },
  {
    id: 'release-swap-smoke',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW, SMOKE),
    inputs: { ...SHORT, ...UNITS, operation: 'swap', version: 'v2', bake: '0s', 'smoke-images': IMAGE, shadow: 'true' },
    good: 'swapped',
    sweeps: ['DetectCustomLabels'],
  },
  {
    id: 'release-swap-configuration',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW),
    seededNext: configures,
    inputs: { ...SHORT, ...UNITS, ...CONFIGURATION, operation: 'swap', version: 'v2', bake: '0s' },
    good: 'swapped',
    sweeps: [
      'ListDeployments',
      'GetDeployment',
      'GetHostedConfigurationVersion',
      'CreateHostedConfigurationVersion',
      'StartDeployment',
    ],
  },
  {
    id: 'release-swap-variable',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW),
    variable: { name: 'MODEL_ARN', version: 'v1' },
    inputs: { ...SHORT, ...UNITS, publish: 'variable:MODEL_ARN', operation: 'swap', version: 'v2', bake: '0s' },
    good: 'swapped',
    // The first request to AWS after the variable was written.
    sweeps: ['UntagResource'],
  },
  {
    id: 'release-on-github',
    sweepsGithub: true,
    seed: seedOf(OLD_AND_NEW),
    variable: { name: 'MODEL', version: 'v1' },
    inputs: {
      ...SHORT,
      ...UNITS,
      publish: 'variable:MODEL',
      operation: 'swap',
      version: 'v2',
      bake: '0s',
      comment: 'true',
    },
    good: 'swapped',
  },
  {
    id: 'release-plan',
    isVariant: true,
    seed: seedOf(OLD_AND_NEW, ALARMS),
    seededNext: publishes('v1'),
    inputs: { ...SHORT, ...UNITS, ...WATCHED, operation: 'plan', version: 'v2' },
    good: 'planned',
  },
  {
    id: 'release-rollback',
    isVariant: true,
    seed: seedOf(SWAPPED),
    seededNext: swapped,
    inputs: { ...SHORT, ...PUBLISH, operation: 'rollback', bake: '20s' },
    good: 'rolled-back',
  },
  {
    id: 'release-stop',
    seed: seedOf({ v1: trained(9, SERVES), v2: trained(2, IDLE) }),
    inputs: { 'stop-timeout': '4m', 'poll-interval': '20s', operation: 'stop', version: 'v2' },
    good: 'stopped',
  },
  {
    id: 'release-sweep',
    seed: seedOf({ v1: trained(9, SERVES), v2: trained(4, IDLE), v3: trained(2, IDLE) }),
    seededNext: publishes('v1'),
    inputs: { 'stop-timeout': '4m', 'poll-interval': '20s', ...PUBLISH, operation: 'sweep' },
    good: 'swept',
  },
  {
    id: 'release-prune',
    seed: seedOf({
      v1: trained(9, SERVES),
      v2: trained(8),
      v3: trained(7, { tags: FAILED }),
      v4: trained(6),
      v5: trained(5),
    }),
    inputs: { 'poll-interval': '20s', operation: 'prune', keep: '1', 'dry-run': 'false' },
    good: 'pruned',
  },
  {
    id: 'release-copy',
    assumesRole: true,
    seed: seedOf(OLD_AND_NEW, TWO_ACCOUNTS),
    inputs: {
      ...TO_PRODUCTION,
      version: 'v1',
      'copy-timeout': '4m',
      'poll-interval': '20s',
      'attach-policy': 'true',
    },
    good: 'copied',
  },
]
