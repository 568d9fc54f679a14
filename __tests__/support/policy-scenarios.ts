/** The orchard of the documented policies: an environment with their names, and inputs of runs in it. */
import { afterEach } from '@jest/globals'
import { documentOf, rightsOf, type Right } from './documented-policies.js'
import type { RunResult } from './run-action.js'
import { md5, reportOf, row } from './inventories.js'
import { IMAGES, manifestOf, openEnvironment, type TestEnvironment } from './environment.js'

export let environment: TestEnvironment
let isSet = false

/** Closes what `setOrchard` has opened. */
export function closeEnvironmentAfterEachTest(): void {
  afterEach(async () => {
    // Some tests only read the documents.
    if (isSet) await environment.close()
    isSet = false
  })
}

export const MODELS = 'example-orchard-models'
export const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/*'
export const MANIFESTS = `arn:aws:s3:::${MODELS}/manifests/*`
export const IMAGES_BUCKET = `arn:aws:s3:::${IMAGES}`
export const MODELS_BUCKET = `arn:aws:s3:::${MODELS}`
export const RESULTS = `arn:aws:s3:::${MODELS}/orchard/*`
const TRAINING = `s3://${MODELS}/manifests/train.manifest`

export const S3_INPUTS = {
  'training-manifests': TRAINING,
  'testing-manifests': `s3://${MODELS}/manifests/test.manifest`,
  'output-location': `s3://${MODELS}/orchard/{version-name}`,
}

/** A dry run, with the version name of the test environment by default. */
export const DRY = { ...S3_INPUTS, 'dry-run': 'true' }

export const WORKSPACE = {
  workspace: { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 500) },
  inputs: {
    'output-location': S3_INPUTS['output-location'],
    'training-manifests': 'train.manifest',
    'testing-manifests': 'test.manifest',
  },
}

export const UNTAGGED = { ...WORKSPACE, inputs: { ...WORKSPACE.inputs, record: 'false', 'version-name': 'untagged' } }

/** The bucket with two manifests; the project with a version that was trained from them yesterday, and may have datasets. */
export async function setOrchard(
  kind: 'orchard' | 'datasets' | 'no project' = 'orchard',
  region?: string,
): Promise<void> {
  const version = {
    data: { training: TRAINING, testing: S3_INPUTS['testing-manifests'] },
    output: `s3://${MODELS}/orchard/earlier`,
    ageSeconds: 90_000,
    tags: { 'train-custom-labels:run': 'https://github.com/octo/orchard/actions/runs/1' },
  }
  const byHand = { ...version, output: `s3://${MODELS}/orchard/by-hand`, tags: {} }
  const datasets = kind === 'datasets' ? { datasets: [{ type: 'TRAIN' as const, entries: TRAINING }] } : {}
  environment = await openEnvironment(
    {
      ...(region === undefined ? {} : { region }),
      seed: {
        buckets: {
          [MODELS]: {
            versioning: 'Enabled',
            objects: {
              'manifests/train.manifest': { text: manifestOf(40) },
              'manifests/test.manifest': { text: manifestOf(20, ['apple', 'pear'], 500) },
            },
          },
        },
        stateMachines: { 'orchard-wait': {} },
        projects:
          kind === 'no project' ? {} : { orchard: { ...datasets, versions: { earlier: version, 'by-hand': byHand } } },
      },
    },
    kind !== 'no project',
  )
  isSet = true
}

/** A training from the datasets of the project: the service keeps a copy of them with the results. */
export const trainFromDatasets = () =>
  environment.run({
    inputs: {
      'output-location': S3_INPUTS['output-location'],
      'training-manifests': '',
      'testing-manifests': '',
      record: 'false',
    },
  })

const REPORT = 's3://example-orchard-reports/daily/pear-images/all/2026-11-02T01-00Z/manifest.json'

/** A lint whose images are looked up in a report, which has all of them. */
export const lintWithReport = () =>
  environment.lint({ inputs: { 'training-manifests': pinned(), images: `inventory:${REPORT}` } })

/** Puts that report where the policy for it allows to read it. */
export async function putReport(): Promise<void> {
  const rowOf = (key: string) => row(IMAGES, key, '1000', '2026-11-01T00:00:00.000Z', md5(key), 'STANDARD')
  const rows = Array.from({ length: 40 }, (_, index) => rowOf(`a-${String(index)}.jpg`))
  const reports = 'example-orchard-reports'
  const objects = Object.entries(reportOf({ bucket: IMAGES, reports, files: [rows.join('')] })).map(
    ([uri, bytes]) => [uri.split('/').slice(3).join('/'), { base64: Buffer.from(bytes).toString('base64') }] as const,
  )
  await environment.emulator.applySeed({ buckets: { [reports]: { objects: Object.fromEntries(objects) } } })
}

/** From now on only these permissions are granted. */
export function give(rights: readonly Right[]): Promise<void> {
  return environment.emulator.applySeed({ policy: documentOf(rights) })
}

/** The training manifest with the object version that the bucket has of it. */
export function pinned(): string {
  const [current] = environment.emulator.state.buckets.get(MODELS)?.objects.get('manifests/train.manifest') ?? []
  return `${TRAINING}?versionId=${current?.versionId ?? ''}`
}

export interface Missing {
  readonly policy: string
  readonly action: string
  readonly resource: string
  /** All policies of the run; the action is left out of each. */
  readonly of: readonly string[]
  readonly kind?: 'no project' | 'datasets'
  /** Sets up what the run needs, while everything is allowed. */
  readonly prepare?: () => Promise<unknown>
  readonly run: () => Promise<RunResult>
  readonly outcome: string
  /** Empty for a run that says what it could not do, and continues. */
  readonly code: string
  readonly says: RegExp
}

export const IN_S3 = ['train', 'preflight', 'manifests-in-s3', 'results', 'record']
export const IN_WORKSPACE = ['train', 'preflight', 'workspace-manifests', 'results', 'record']
export const evaluate = (inputs: Readonly<Record<string, string>>) => () => environment.evaluate({ inputs })
export const lint = (inputs: Readonly<Record<string, string>>) => () => environment.lint({ inputs })

export const train = (inputs: Readonly<Record<string, string>>) => () =>
  environment.run({ inputs: { ...S3_INPUTS, ...inputs } })

export const failing = (code: string) => ({ outcome: 'error', code })
export const DENIED = failing('ACCESS_DENIED')
export const UNREADABLE = failing('MANIFEST_UNREADABLE')
export const going = (outcome: string) => ({ outcome, code: '' })
export const atProject = /was denied on arn:aws:rekognition:eu-west-1:111122223333:project\/orchard\/\d+/
export const atVersion =
  /was denied on arn:aws:rekognition:eu-west-1:111122223333:project\/orchard\/version\/[^/]+\/\d+/
export const atManifest = /was denied on s3:\/\/example-orchard-models\/manifests\/[^ ]+manifest/
export const anywhere = /was denied on \* \(the IAM action does not support resource-level permissions\)/

/** Keys are not emulated: such a policy contains kms actions only. */
export function isForKeys(name: string): boolean {
  const actions = rightsOf(name).map(({ action }) => action)
  return actions.length > 0 && actions.every((action) => action.startsWith('kms:'))
}
