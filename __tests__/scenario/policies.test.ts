/**
 * The documented IAM policies, on an emulator that denies what they do not allow: with them each feature runs, and
 * without any single action of them a run fails, or says what it could not do.
 */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { documentOf, POLICY_NAMES, rightsOf, without, type Right } from '../support/documented-policies.js'
import type { RunResult } from '../support/run-action.js'
import { IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let isSet = false
afterEach(async () => {
  // Some tests only read the documents.
  if (isSet) await environment.close()
  isSet = false
})

const MODELS = 'example-orchard-models'
const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/*'
const MANIFESTS = `arn:aws:s3:::${MODELS}/manifests/*`
const IMAGES_BUCKET = `arn:aws:s3:::${IMAGES}`
const MODELS_BUCKET = `arn:aws:s3:::${MODELS}`
const RESULTS = `arn:aws:s3:::${MODELS}/orchard/*`
const TRAINING = `s3://${MODELS}/manifests/train.manifest`

const S3_INPUTS = {
  'training-manifests': TRAINING,
  'testing-manifests': `s3://${MODELS}/manifests/test.manifest`,
  'output-location': `s3://${MODELS}/orchard/{version-name}`,
}

/** A dry run, with the version name of the test environment by default. */
const DRY = { ...S3_INPUTS, 'dry-run': 'true' }

const WORKSPACE = {
  workspace: { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 500) },
  inputs: {
    'output-location': S3_INPUTS['output-location'],
    'training-manifests': 'train.manifest',
    'testing-manifests': 'test.manifest',
  },
}

const UNTAGGED = { ...WORKSPACE, inputs: { ...WORKSPACE.inputs, record: 'false', 'version-name': 'untagged' } }

/** The bucket with two manifests; the project with a version that was trained from them yesterday, and may have datasets. */
async function setOrchard(kind: 'orchard' | 'datasets' | 'no project' = 'orchard', region?: string): Promise<void> {
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
        projects:
          kind === 'no project' ? {} : { orchard: { ...datasets, versions: { earlier: version, 'by-hand': byHand } } },
      },
    },
    kind !== 'no project',
  )
  isSet = true
}

/** From now on only these rights are given. */
function give(rights: readonly Right[]): Promise<void> {
  return environment.emulator.applySeed({ policy: documentOf(rights) })
}

/** The training manifest with the object version that the bucket has of it. */
function pinned(): string {
  const [current] = environment.emulator.state.buckets.get(MODELS)?.objects.get('manifests/train.manifest') ?? []
  return `${TRAINING}?versionId=${current?.versionId ?? ''}`
}

describe('with the documented policies nothing is denied to', () => {
  const features: readonly {
    readonly name: string
    readonly policies: readonly string[]
    readonly kind?: 'datasets' | 'no project'
    readonly play: () => Promise<readonly RunResult[]>
    /** Outcomes of the runs. */
    readonly outcomes: readonly string[]
  }[] = [
    {
      name: 'trainings from manifests in S3, with tags, a re-run, and a manifest of a given version',
      policies: ['train', 'preflight', 'manifests-in-s3', 'results', 'record'],
      play: async () => [
        await environment.run({ inputs: S3_INPUTS }),
        await environment.run({ inputs: S3_INPUTS, env: { GITHUB_RUN_ATTEMPT: '2' } }),
        await environment.run({
          inputs: { ...S3_INPUTS, 'training-manifests': pinned() },
          env: { GITHUB_RUN_ID: '2' },
        }),
      ],
      outcomes: ['passed', 'passed', 'passed'],
    },
    {
      name: 'trainings from manifests of the workspace, with and without tags, resumed again',
      policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
      play: async () => [
        await environment.run(WORKSPACE),
        await environment.run({ ...WORKSPACE, env: { GITHUB_RUN_ATTEMPT: '2' } }),
        await environment.run(UNTAGGED),
        await environment.run(UNTAGGED),
        await environment.run({ ...UNTAGGED, inputs: { ...UNTAGGED.inputs, 'version-name': 'by-hand' } }),
      ],
      outcomes: ['passed', 'passed', 'passed', 'passed', 'passed'],
    },
    {
      name: 'a training from the project’s datasets, without tags',
      policies: ['train', 'preflight', 'results'],
      kind: 'datasets',
      play: async () => [
        await environment.run({
          inputs: {
            'output-location': S3_INPUTS['output-location'],
            'training-manifests': '',
            'testing-manifests': '',
            record: 'false',
          },
        }),
      ],
      outcomes: ['passed'],
    },
    {
      name: 'a project that is created',
      policies: ['train', 'preflight', 'create-project', 'manifests-in-s3', 'results'],
      kind: 'no project',
      play: async () => [
        await environment.run({ inputs: { ...S3_INPUTS, record: 'false', 'create-project': 'true' } }),
      ],
      outcomes: ['passed'],
    },
    {
      name: 'a failed training, whose findings are read',
      policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
      play: async () => [
        await environment.run({
          workspace: { 'train.manifest': manifestOf(20) + 'no json\n'.repeat(20) },
          inputs: { ...WORKSPACE.inputs, 'testing-manifests': '', 'auto-create-testing-data': 'true' },
        }),
      ],
      outcomes: ['training-failed'],
    },
    {
      name: 'evaluations that write nothing',
      policies: ['evaluate'],
      play: async () => [
        await environment.evaluate({ inputs: { record: 'false', version: 'earlier', baseline: 'latest' } }),
        await environment.evaluate({ inputs: { record: 'false', version: 'unjudged' } }),
      ],
      outcomes: ['passed', 'passed'],
    },
    {
      name: 'an evaluation that records its verdict',
      policies: ['evaluate', 'record'],
      play: async () => [await environment.evaluate({ inputs: { version: 'unjudged' } })],
      outcomes: ['passed'],
    },
    {
      name: 'dry runs, of a name that is free, of one that is not, and of a manifest of a given version',
      policies: ['dry-run', 'preflight'],
      play: async () => [
        await environment.run({ inputs: DRY }),
        await environment.run({ inputs: { ...DRY, 'version-name': 'earlier' } }),
        await environment.run({ inputs: { ...DRY, 'training-manifests': pinned() } }),
      ],
      outcomes: ['dry-run', 'dry-run', 'dry-run'],
    },
  ]

  test.each(features.map((feature) => [feature.name, feature] as const))(
    '%s',
    async (_name, { policies, kind, play, outcomes }) => {
      await setOrchard(kind)
      await give(rightsOf(...policies))
      const runs = await play()
      expect(environment.emulator.journal.filter(({ errorName }) => errorName?.startsWith('AccessDenied'))).toEqual([])
      expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(outcomes)
      expect(runs.map(({ summary }) => summary).join('')).not.toMatch(/was denied|may not be/)
    },
  )

  test('and every policy of a role is among them, but those for keys, which are not emulated', () => {
    const played = new Set(features.flatMap(({ policies }) => policies))
    expect(POLICY_NAMES.filter((name) => !played.has(name) && !isForKeys(name))).toEqual([])
  })
})

interface Missing {
  readonly policy: string
  readonly action: string
  readonly resource: string
  /** All policies of the run, from which the action is left out. */
  readonly of: readonly string[]
  readonly kind?: 'no project'
  /** What has to be there, made while everything is allowed. */
  readonly prepare?: () => Promise<unknown>
  readonly run: () => Promise<RunResult>
  readonly outcome: string
  /** Empty for a run that says what it could not do, and goes on. */
  readonly code: string
  readonly says: RegExp
}

const IN_S3 = ['train', 'preflight', 'manifests-in-s3', 'results', 'record']
const IN_WORKSPACE = ['train', 'preflight', 'workspace-manifests', 'results', 'record']
const evaluate = (inputs: Readonly<Record<string, string>>) => () => environment.evaluate({ inputs })
const train = (inputs: Readonly<Record<string, string>>) => () =>
  environment.run({ inputs: { ...S3_INPUTS, ...inputs } })
const failing = (code: string) => ({ outcome: 'error', code })
const DENIED = failing('ACCESS_DENIED')
const UNREADABLE = failing('MANIFEST_UNREADABLE')
const going = (outcome: string) => ({ outcome, code: '' })
const atProject = /was denied on arn:aws:rekognition:eu-west-1:111122223333:project\/orchard\/\d+/
const atVersion = /was denied on arn:aws:rekognition:eu-west-1:111122223333:project\/orchard\/version\/[^/]+\/\d+/
const atManifest = /was denied on s3:\/\/example-orchard-models\/manifests\/[^ ]+manifest/
const anywhere = /was denied on \* \(the IAM action does not support resource-level permissions\)/

const MISSING: readonly Missing[] = [
  {
    policy: 'train',
    action: 'rekognition:DescribeProjects',
    resource: '*',
    of: IN_S3,
    run: train({}),
    ...DENIED,
    says: anywhere,
  },
  {
    policy: 'train',
    action: 'rekognition:CreateProjectVersion',
    resource: PROJECT,
    of: IN_S3,
    run: train({}),
    ...DENIED,
    says: atProject,
  },
  {
    policy: 'train',
    action: 'rekognition:DescribeProjectVersions',
    resource: PROJECT,
    of: IN_S3,
    run: train({}),
    ...DENIED,
    says: atProject,
  },
  {
    policy: 'manifests-in-s3',
    action: 's3:GetObject',
    resource: MANIFESTS,
    of: IN_S3,
    run: train({}),
    ...UNREADABLE,
    says: atManifest,
  },
  {
    policy: 'manifests-in-s3',
    action: 's3:GetObjectVersion',
    resource: MANIFESTS,
    of: IN_S3,
    run: () => train({ 'training-manifests': pinned() })(),
    ...UNREADABLE,
    says: atManifest,
  },
  {
    policy: 'workspace-manifests',
    action: 's3:PutObject',
    resource: MANIFESTS,
    of: IN_WORKSPACE,
    run: () => environment.run(WORKSPACE),
    ...failing('UPLOAD_FAILED'),
    says: atManifest,
  },
  // The action would upload again, and says so; the service cannot do without.
  {
    policy: 'workspace-manifests',
    action: 's3:GetObject',
    resource: MANIFESTS,
    of: IN_WORKSPACE,
    run: () => environment.run(WORKSPACE),
    outcome: 'training-failed',
    code: 'TRAINING_FAILED',
    says: atManifest,
  },
  {
    policy: 'workspace-manifests',
    action: 's3:GetObjectVersion',
    resource: MANIFESTS,
    of: IN_WORKSPACE,
    // Started from objects of the bucket: their versions have to be read to be compared with files.
    prepare: () => environment.run({ inputs: { ...S3_INPUTS, record: 'false', 'version-name': 'untagged' } }),
    run: () => environment.run(UNTAGGED),
    ...failing('VERSION_MISMATCH'),
    says: atManifest,
  },
  {
    policy: 'results',
    action: 's3:GetObject',
    resource: RESULTS,
    of: IN_S3,
    run: train({ gate: 'precision >= 0.1', 'f1-threshold': '' }),
    outcome: 'gate-failed',
    code: 'METRIC_MISSING',
    says: /allow s3:GetObject on it, and kms:Decrypt/,
  },
  {
    policy: 'record',
    action: 'rekognition:TagResource',
    resource: PROJECT,
    of: IN_S3,
    run: train({}),
    ...DENIED,
    says: atVersion,
  },
  {
    policy: 'record',
    action: 'rekognition:ListTagsForResource',
    resource: PROJECT,
    of: IN_S3,
    run: train({ 'version-name': 'earlier' }),
    ...going('passed'),
    says: atVersion,
  },
  {
    policy: 'create-project',
    action: 'rekognition:CreateProject',
    resource: '*',
    of: ['train', 'preflight', 'create-project', 'manifests-in-s3', 'results'],
    kind: 'no project',
    run: train({ record: 'false', 'create-project': 'true' }),
    ...DENIED,
    says: anywhere,
  },
  {
    policy: 'dry-run',
    action: 'rekognition:DescribeProjects',
    resource: '*',
    of: ['dry-run', 'preflight'],
    run: train(DRY),
    ...DENIED,
    says: anywhere,
  },
  {
    policy: 'dry-run',
    action: 'rekognition:DescribeProjectVersions',
    resource: PROJECT,
    of: ['dry-run', 'preflight'],
    run: train(DRY),
    ...DENIED,
    says: atProject,
  },
  {
    policy: 'dry-run',
    action: 'rekognition:ListTagsForResource',
    resource: PROJECT,
    of: ['dry-run', 'preflight'],
    run: train({ ...DRY, 'version-name': 'earlier' }),
    ...going('dry-run'),
    says: atVersion,
  },
  {
    policy: 'dry-run',
    action: 's3:GetObject',
    resource: MANIFESTS,
    of: ['dry-run', 'preflight'],
    run: train(DRY),
    ...UNREADABLE,
    says: atManifest,
  },
  {
    policy: 'dry-run',
    action: 's3:GetObjectVersion',
    resource: MANIFESTS,
    of: ['dry-run', 'preflight'],
    run: () => train({ ...DRY, 'training-manifests': pinned() })(),
    ...UNREADABLE,
    says: atManifest,
  },
  // From a bucket that a manifest was read in, it is known that it is there.
  ...[
    { resource: IMAGES_BUCKET, run: train(DRY) },
    {
      resource: MODELS_BUCKET,
      run: () => environment.run({ ...WORKSPACE, inputs: { ...WORKSPACE.inputs, 'dry-run': 'true' } }),
    },
  ].map((row) => ({
    ...row,
    policy: 'preflight',
    action: 's3:ListBucket',
    of: ['dry-run', 'preflight'],
    ...going('dry-run'),
    says: /exists in eu-west-1, but s3:ListBucket on it was denied/,
  })),
  {
    policy: 'evaluate',
    action: 'rekognition:DescribeProjects',
    resource: '*',
    of: ['evaluate'],
    run: evaluate({ record: 'false' }),
    ...DENIED,
    says: anywhere,
  },
  {
    policy: 'evaluate',
    action: 'rekognition:DescribeProjectVersions',
    resource: PROJECT,
    of: ['evaluate'],
    run: evaluate({ record: 'false' }),
    ...DENIED,
    says: atProject,
  },
  {
    policy: 'evaluate',
    action: 'rekognition:ListTagsForResource',
    resource: PROJECT,
    of: ['evaluate'],
    run: evaluate({ record: 'false', version: 'unjudged' }),
    ...DENIED,
    says: atVersion,
  },
  {
    policy: 'evaluate',
    action: 's3:GetObject',
    resource: RESULTS,
    of: ['evaluate'],
    run: evaluate({ record: 'false' }),
    ...going('passed'),
    says: /allow s3:GetObject on it, and kms:Decrypt/,
  },
]

describe('without a single action', () => {
  test.each(MISSING)('of $policy, $action on $resource, the run ends in $outcome $code and says why', async (row) => {
    await setOrchard(row.kind)
    await row.prepare?.()
    await give(without(rightsOf(...row.of), row))
    const { outputs, report, exitCode } = await row.run()
    expect({ outcome: outputs.outcome, code: outputs['error-code'] }).toEqual({ outcome: row.outcome, code: row.code })
    expect(exitCode).toBe(row.code === '' ? 0 : 1)
    const said = JSON.stringify(report)
    expect(said).toContain(row.action)
    expect(said).toMatch(row.says)
    expect(said).toContain('docs/permissions.md')
  })

  test('there is a row for every action that is documented for the action’s own calls', () => {
    const rights = rightsOf(...POLICY_NAMES.filter((name) => !isForKeys(name)))
    const own = rights.filter(({ sid }) => sid.startsWith('Action'))
    const nameOf = ({ policy, action, resource }: Pick<Right, 'policy' | 'action' | 'resource'>): string =>
      `${policy}: ${action} on ${resource}`
    expect(own.length).toBeGreaterThan(15)
    expect(MISSING.map(nameOf).sort()).toEqual(own.map(nameOf).sort())
  })
})

test('a verdict that may not be left is a warning, not an error', async () => {
  await setOrchard()
  await give(without(rightsOf('evaluate', 'record'), { action: 'rekognition:TagResource', resource: PROJECT }))
  const { outputs, summary } = await environment.evaluate({ inputs: { version: 'earlier' } })
  expect(outputs.outcome).toBe('passed')
  expect(summary).toMatch(
    /The verdict was not recorded .*rekognition:TagResource.* was denied on .*docs\/permissions\.md/,
  )
})

test('a baseline that is chosen without the right to read tags is a notice', async () => {
  await setOrchard()
  await environment.run({ inputs: S3_INPUTS })
  await give(without(rightsOf('evaluate'), { action: 'rekognition:ListTagsForResource', resource: PROJECT }))
  const { outputs, summary } = await environment.evaluate({ inputs: { record: 'false', baseline: 'latest' } })
  expect(outputs.outcome).toBe('passed')
  expect(summary).toMatch(/chosen without reading the verdicts .*rekognition:ListTagsForResource.* was denied on/)
})

describe('a training whose service may not do its part fails, and the report has the remedy', () => {
  const MANIFEST_FAULT = 'The S3 bucket permissions are incorrect.'
  const IMAGES_FAULT = 'The permissions for the images S3 bucket are invalid.'
  const OUTPUT_FAULT = 'Unable to write to output S3 bucket.'

  /** Rights that the action’s own calls need as well, without which no training is started, have their rows above. */
  const needsOfAction = new Set(MISSING.map(({ action, resource }) => `${action} on ${resource}`))
  const ofService = [...rightsOf(...IN_S3), ...rightsOf(...IN_WORKSPACE)].filter(({ sid }) => sid.startsWith('Service'))
  const rows = new Map(
    ofService.map(({ action, resource }) => [`${action} on ${resource}`, { action, resource }] as const),
  )

  /** The bucket of the results is looked at first, and here it is the bucket of the manifests too. */
  const faultOf = (resource: string): string => {
    if (resource === MANIFESTS) return MANIFEST_FAULT
    return resource.startsWith(IMAGES_BUCKET) ? IMAGES_FAULT : OUTPUT_FAULT
  }

  test.each([...rows].filter(([name]) => !needsOfAction.has(name) || name.startsWith('s3:ListBucket')))(
    'without %s',
    async (_name, right) => {
      await setOrchard()
      await give(without(rightsOf(...IN_S3), right))
      const { outputs, summary, report } = await environment.run({ inputs: S3_INPUTS })
      expect(outputs['error-code']).toBe('TRAINING_FAILED')
      expect(summary).toContain(faultOf(right.resource))
      expect(JSON.stringify(report)).toContain('docs/permissions.md')
    },
  )
})

describe('in another partition', () => {
  const REGION = 'us-gov-west-1'
  const regional = rightsOf('train', 'preflight', 'manifests-in-s3', 'results', 'record', 'evaluate').map((right) => ({
    ...right,
    resource: right.resource.replace('eu-west-1', REGION),
  }))

  test('the policies hold with its name in the place of aws, and its ARNs go from step to step', async () => {
    await setOrchard('orchard', REGION)
    await give(regional.map((right) => ({ ...right, resource: right.resource.replace('arn:aws:', 'arn:aws-us-gov:') })))
    const env = { AWS_REGION: REGION }
    const trained = await environment.run({ inputs: S3_INPUTS, env })
    expect(trained.outputs).toMatchObject({
      outcome: 'passed',
      'project-arn': expect.stringMatching(/^arn:aws-us-gov:rekognition:us-gov-west-1:111122223333:project\/orchard\//),
    })
    const { 'project-arn': project = '', 'project-version-arn': version = '' } = trained.outputs
    const judged = await environment.evaluate({ inputs: { project, version }, env })
    expect(judged.outputs).toMatchObject({ outcome: 'passed', 'project-version-arn': version })
  })

  test('those with aws do not help', async () => {
    await setOrchard('orchard', REGION)
    await give(regional)
    const { outputs, stdout } = await environment.run({ inputs: S3_INPUTS, env: { AWS_REGION: REGION } })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(stdout).toContain('was denied on arn:aws-us-gov:rekognition:us-gov-west-1:')
  })
})

describe('policies for other names', () => {
  test.each([
    ['another project', ':project/orchard/', ':project/meadow/', 'ACCESS_DENIED'],
    ['a project whose name only begins alike', ':project/orchard/', ':project/orchard-2/', 'ACCESS_DENIED'],
    ['another account', '111122223333', '444455556666', 'ACCESS_DENIED'],
    ['another Region', 'eu-west-1', 'eu-central-1', 'ACCESS_DENIED'],
    ['another bucket', MODELS, 'example-meadow-models', 'MANIFEST_UNREADABLE'],
    ['another folder of the bucket', '/manifests/', '/manifest/', 'MANIFEST_UNREADABLE'],
  ])('do not help: %s', async (_name, from, to, code) => {
    await setOrchard()
    await give(rightsOf(...IN_S3).map((right) => ({ ...right, resource: right.resource.replaceAll(from, to) })))
    expect((await environment.run({ inputs: S3_INPUTS })).outputs['error-code']).toBe(code)
  })
})

/** Keys are not emulated: such a policy speaks of kms alone. */
function isForKeys(name: string): boolean {
  const actions = rightsOf(name).map(({ action }) => action)
  return actions.length > 0 && actions.every((action) => action.startsWith('kms:'))
}

test('the page of permissions says that policies for keys are not tried', () => {
  expect(POLICY_NAMES.filter(isForKeys)).not.toEqual([])
  expect(readFileSync('docs/permissions.md', 'utf8')).toContain('the emulator has no KMS')
})
