/** Every row of the inputs table: what is taken, and what bad input gets. */
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError, type InputProblem } from '../../../../src/errors/action-error.js'
import { readContext } from '../../../../src/github/context.js'
import { variableOf } from '../../../../src/inputs/reader.js'
import { parseReportPath, parseShowImages } from '../../../../src/inputs/step.js'
import { parseTrainInputs, TRAIN_INPUTS } from '../../../../src/actions/train/inputs.js'
import { outputFor, type TrainInputs } from '../../../../src/training/train-inputs.js'
import { createFakeFiles } from '../../../support/fake-files.js'

/** How a version is waited for and judged when nothing is said about it. */
const WAITING = { wait: true, pollIntervalMs: 30_000, timeoutMs: 19_800_000, onTimeout: 'fail' } as const
const JUDGEMENT = {
  gate: [],
  gateWarnings: [],
  baseline: undefined,
  differentTestSet: 'warn',
  onGateFailure: 'fail',
} as const

type Env = Readonly<Record<string, string>>
type Typed = Partial<Record<keyof typeof TRAIN_INPUTS, string>>

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000'

const RUN: Env = {
  AWS_REGION: 'eu-west-1',
  GITHUB_WORKSPACE: '/runner/orchard',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'fruit/orchard',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_WORKFLOW: 'Train',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'train',
  GITHUB_SHA: '0123456789abcdef',
  GITHUB_REF_NAME: 'main',
}

const { port: files } = createFakeFiles({
  '/runner/orchard/train.manifest': '{}\n',
  '/runner/orchard/test.manifest': '{}\n',
  '/runner/orchard/empty.manifest': '',
  '/runner/orchard/out.manifest': { linkTo: '/etc/passwd' },
  '/etc/passwd': 'root\n',
})

/** The least that a step must be told. */
const LEAST: Typed = { project: 'orchard', 'output-location': 's3://results/runs' }

const BOTH: Typed = { 'training-manifests': 's3://data/train.manifest', 'testing-manifests': 's3://data/test.manifest' }

async function parse(typed: Typed, env: Env = RUN): Promise<TrainInputs> {
  const inputs = Object.entries(typed).map(([name, value]) => [variableOf(name), value] as const)
  const all = { ...env, ...Object.fromEntries(inputs) }
  return parseTrainInputs({ env: all, files }, await readContext(all, files))
}

async function problemsOf(typed: Typed, env: Env = RUN): Promise<readonly InputProblem[]> {
  try {
    await parse(typed, env)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'INVALID_INPUT') return error.problems
    throw error
  }
  return []
}

function without(env: Env, ...names: readonly string[]): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))
}

test('the least that a step must be told, with the defaults of everything else', async () => {
  const inputs = await parse(LEAST)
  expect(inputs).toEqual({
    region: 'eu-west-1',
    network: { endpoints: [], variants: [], certificates: [] },
    waiting: WAITING,
    judgement: JUDGEMENT,
    project: { kind: 'name', name: 'orchard' },
    createProject: false,
    versionName: { kind: 'derived', name: expect.stringMatching(/^main-12-0123456-[0-9a-f]{6}$/) },
    description: 'fruit orchard, Train, run 12 attempt 1, commit 0123456789abcdef',
    data: { kind: 'project-datasets' },
    outputTemplate: { bucket: 'results', prefix: 'runs' },
    manifestLocation: { bucket: 'results', prefix: 'manifests' },
    kmsKeyId: undefined,
    tags: {},
    record: true,
    reuse: 'run',
    queueTimeoutMs: 1_800_000,
    dryRun: false,
    preflight: true,
    warnings: [],
  })
})

describe('good values', () => {
  const rows: readonly { readonly name: string; readonly typed: Typed; readonly inputs: Partial<TrainInputs> }[] = [
    {
      name: 'a project ARN of the Region in use',
      typed: { project: ARN },
      inputs: { project: { kind: 'arn', arn: ARN, name: 'orchard', region: 'eu-west-1' } },
    },
    { name: 'create-project', typed: { ...BOTH, 'create-project': 'true' }, inputs: { createProject: true } },
    { name: 'version-name', typed: { 'version-name': 'v12' }, inputs: { versionName: { kind: 'given', name: 'v12' } } },
    {
      name: 'version-description',
      typed: { 'version-description': 'new pears' },
      inputs: { description: 'new pears' },
    },
    {
      name: 'two manifests in S3, one with its version',
      typed: { 'training-manifests': 's3://data/a?versionId=1', 'testing-manifests': 's3://data/b' },
      inputs: {
        data: {
          kind: 'manifests',
          training: { kind: 's3', object: { bucket: 'data', key: 'a', versionId: '1' } },
          testing: { kind: 's3', object: { bucket: 'data', key: 'b' } },
        },
      },
    },
    {
      name: 'two manifests of the workspace',
      typed: { 'training-manifests': './train.manifest', 'testing-manifests': '/runner/orchard/test.manifest' },
      inputs: {
        data: {
          kind: 'manifests',
          training: {
            kind: 'workspace',
            path: '/runner/orchard/train.manifest',
            workspacePath: 'train.manifest',
            sizeBytes: 3,
          },
          testing: {
            kind: 'workspace',
            path: '/runner/orchard/test.manifest',
            workspacePath: 'test.manifest',
            sizeBytes: 3,
          },
        },
      },
    },
    {
      name: 'auto-create-testing-data',
      typed: { 'training-manifests': 's3://data/a', 'auto-create-testing-data': 'true' },
      inputs: {
        data: {
          kind: 'manifests',
          training: { kind: 's3', object: { bucket: 'data', key: 'a' } },
          testing: 'auto-create',
        },
      },
    },
    {
      name: 'output-location without a prefix',
      typed: { 'output-location': 's3://results' },
      inputs: {
        outputTemplate: { bucket: 'results', prefix: '' },
        manifestLocation: { bucket: 'results', prefix: 'manifests' },
      },
    },
    {
      name: 'output-location with placeholders, kept until the version has its name',
      typed: { 'output-location': 's3://results/{project}/{version-name}/' },
      inputs: { outputTemplate: { bucket: 'results', prefix: '{project}/{version-name}' } },
    },
    {
      name: 'manifest-location',
      typed: {
        'training-manifests': 'train.manifest',
        'testing-manifests': 'test.manifest',
        'manifest-location': 's3://data/m/',
      },
      inputs: { manifestLocation: { bucket: 'data', prefix: 'm' }, warnings: [] },
    },
    { name: 'kms-key-id', typed: { 'kms-key-id': 'alias/orchard' }, inputs: { kmsKeyId: 'alias/orchard' } },
    { name: 'tags', typed: { tags: 'team=vision\ncost=12' }, inputs: { tags: { team: 'vision', cost: '12' } } },
    { name: 'record: false', typed: { record: 'false' }, inputs: { record: false } },
    { name: 'reuse: never', typed: { reuse: 'never' }, inputs: { reuse: 'never' } },
    { name: 'reuse: fail', typed: { reuse: 'fail' }, inputs: { reuse: 'fail' } },
    { name: 'wait: false', typed: { wait: 'false' }, inputs: { waiting: { ...WAITING, wait: false } } },
    {
      name: 'the shortest poll-interval',
      typed: { 'poll-interval': '5s' },
      inputs: { waiting: { ...WAITING, pollIntervalMs: 5000 } },
    },
    {
      name: 'the longest poll-interval',
      typed: { 'poll-interval': '1h' },
      inputs: { waiting: { ...WAITING, pollIntervalMs: 3_600_000 } },
    },
    { name: 'no queueing', typed: { 'queue-timeout': '0' }, inputs: { queueTimeoutMs: 0 } },
    { name: 'the longest queue-timeout', typed: { 'queue-timeout': '7d' }, inputs: { queueTimeoutMs: 604_800_000 } },
    { name: 'the shortest timeout', typed: { timeout: '10' }, inputs: { waiting: { ...WAITING, timeoutMs: 10_000 } } },
    {
      name: 'the longest timeout',
      typed: { timeout: '168h' },
      inputs: { waiting: { ...WAITING, timeoutMs: 604_800_000 } },
    },
    {
      name: 'on-timeout: detach',
      typed: { 'on-timeout': 'detach' },
      inputs: { waiting: { ...WAITING, onTimeout: 'detach' } },
    },
    {
      name: 'f1-threshold as a ratio',
      typed: { 'f1-threshold': '0.85' },
      inputs: {
        judgement: {
          ...JUDGEMENT,
          gate: [
            {
              text: 'f1 >= 0.85',
              severity: 'fail',
              metric: { kind: 'f1' },
              op: '>=',
              bound: { kind: 'number', value: 0.85 },
            },
          ],
        },
      },
    },
    {
      name: 'f1-threshold as a percentage',
      typed: { 'f1-threshold': '85%' },
      inputs: {
        judgement: {
          ...JUDGEMENT,
          gate: [
            {
              text: 'f1 >= 0.85',
              severity: 'fail',
              metric: { kind: 'f1' },
              op: '>=',
              bound: { kind: 'number', value: 0.85 },
            },
          ],
        },
      },
    },
    {
      name: 'on-gate-failure: warn',
      typed: { 'on-gate-failure': 'warn' },
      inputs: { judgement: { ...JUDGEMENT, onGateFailure: 'warn' } },
    },
    { name: 'aws-region over the environment', typed: { 'aws-region': 'us-east-1' }, inputs: { region: 'us-east-1' } },
    { name: 'dry-run', typed: { 'dry-run': 'True' }, inputs: { dryRun: true } },
  ]

  test.each(rows)('$name', async ({ typed, inputs }) => {
    expect(await parse({ ...LEAST, ...typed })).toMatchObject(inputs)
  })
})

describe('the Region of the environment', () => {
  test.each([
    { name: 'AWS_REGION', env: { AWS_REGION: 'us-west-2' }, region: 'us-west-2' },
    { name: 'AWS_DEFAULT_REGION', env: { AWS_DEFAULT_REGION: 'us-west-2' }, region: 'us-west-2' },
    {
      name: 'AWS_REGION before the other',
      env: { AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-west-2' },
      region: 'us-east-2',
    },
    {
      name: 'AWS_DEFAULT_REGION when the first is empty',
      env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-2' },
      region: 'us-west-2',
    },
  ])('$name', async ({ env, region }) => {
    expect(await parse(LEAST, { ...without(RUN, 'AWS_REGION'), ...env })).toMatchObject({ region, warnings: [] })
  })
})

describe('bad values: the input, what was given, what is allowed', () => {
  const rows: readonly {
    readonly typed: Typed
    readonly input: string
    readonly given?: string
    readonly allowed: RegExp
  }[] = [
    { typed: { project: '' }, input: 'project', allowed: /^it is required$/ },
    { typed: { project: 'my orchard' }, input: 'project', allowed: /^a project name of 1-255 letters/ },
    {
      typed: { project: 'arn:aws:rekognition:eu-west-1:1:project/x/1' },
      input: 'project',
      allowed: /^a project ARN: /,
    },
    {
      typed: { project: ARN.replace('eu-west-1', 'us-east-1') },
      input: 'project',
      allowed: /^a project in eu-west-1, the Region in use, or aws-region: us-east-1$/,
    },
    { typed: { ...BOTH, 'create-project': 'yes' }, input: 'create-project', allowed: /^true or false$/ },
    { typed: { 'create-project': 'true' }, input: 'create-project', allowed: /^training-manifests as well/ },
    {
      typed: { ...BOTH, project: ARN, 'create-project': 'true' },
      input: 'create-project',
      given: 'true',
      allowed: /an ARN identifies an existing project/,
    },
    { typed: { 'version-name': 'release/1' }, input: 'version-name', allowed: /^1-255 letters, digits/ },
    { typed: { 'version-description': 'fixes #12' }, input: 'version-description', allowed: /no slash, #, @/ },
    {
      typed: { ...BOTH, 'training-manifests': 's3://data/a\ns3://data/b' },
      input: 'training-manifests',
      allowed: /the service takes one/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 's3://data/folder/' },
      input: 'training-manifests',
      allowed: /ends in a slash/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 'gone.manifest' },
      input: 'training-manifests',
      allowed: /there is none at this path/,
    },
    {
      typed: { ...BOTH, 'training-manifests': '../../etc/passwd' },
      input: 'training-manifests',
      allowed: /leads outside it/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 'out.manifest' },
      input: 'training-manifests',
      allowed: /leads outside it/,
    },
    {
      typed: { ...BOTH, 'testing-manifests': 'empty.manifest' },
      input: 'testing-manifests',
      allowed: /this file is empty/,
    },
    {
      typed: { ...BOTH, 'testing-manifests': 's3://data' },
      input: 'testing-manifests',
      allowed: /the object key is missing/,
    },
    {
      typed: { 'training-manifests': 's3://data/a' },
      input: 'testing-manifests',
      allowed: /^it is required with training-manifests; or set auto-create-testing-data: true/,
    },
    {
      typed: { 'testing-manifests': 's3://data/b' },
      input: 'training-manifests',
      allowed: /^it is required with testing-manifests/,
    },
    { typed: { baseline: 'tag:released' }, input: 'baseline', allowed: /did you mean released, without tag:\?$/ },
    { typed: { baseline: 'tag:stage' }, input: 'baseline', allowed: /^tag:key=value, with a key and an equals sign$/ },
    { typed: { baseline: 'Released' }, input: 'baseline', allowed: /did you mean released, in lower case\?/ },
    { typed: { baseline: 'BEST' }, input: 'baseline', allowed: /did you mean best, .*called BEST is named by its ARN/ },
    { typed: { baseline: 'unjudged' }, input: 'baseline', allowed: /^released, running, latest, best, tag:/ },
    {
      typed: { 'auto-create-testing-data': 'true' },
      input: 'auto-create-testing-data',
      allowed: /training-manifests as well/,
    },
    {
      typed: { ...BOTH, 'auto-create-testing-data': 'true' },
      input: 'auto-create-testing-data',
      given: 'true',
      allowed: /^true only without testing-manifests/,
    },
    {
      typed: { ...BOTH, 'auto-create-testing-data': '1' },
      input: 'auto-create-testing-data',
      allowed: /^true or false$/,
    },
    { typed: { 'output-location': '' }, input: 'output-location', allowed: /^it is required$/ },
    { typed: { 'output-location': './results' }, input: 'output-location', allowed: /^s3:\/\/bucket\/prefix: / },
    { typed: { 'output-location': 's3://results/{version}' }, input: 'output-location', allowed: /not \{version\}$/ },
    {
      typed: { 'output-location': `s3://results/${'p'.repeat(1008)}/{version-name}` },
      input: 'output-location',
      allowed: /1024 characters after placeholders are replaced/,
    },
    { typed: { 'manifest-location': 'manifests' }, input: 'manifest-location', allowed: /^s3:\/\/bucket\/prefix: / },
    { typed: { 'kms-key-id': 'alias/my key' }, input: 'kms-key-id', allowed: /^a key id \(a UUID/ },
    { typed: { tags: 'aws:team=x' }, input: 'tags', allowed: /which AWS reserves/ },
    { typed: { tags: 'team' }, input: 'tags', allowed: /line 1 has no =/ },
    {
      typed: { tags: 'train-custom-labels:run=1' },
      input: 'tags',
      allowed: /only keys that the action does not set itself: train-custom-labels:run/,
    },
    { typed: { record: 'no' }, input: 'record', allowed: /^true or false$/ },
    { typed: { reuse: 'always' }, input: 'reuse', allowed: /^one of run, only, never, fail$/ },
    { typed: { wait: 'maybe' }, input: 'wait', allowed: /^true or false$/ },
    { typed: { 'poll-interval': '4s' }, input: 'poll-interval', allowed: /from 5 s to 1 h$/ },
    { typed: { 'poll-interval': '61m' }, input: 'poll-interval', allowed: /from 5 s to 1 h$/ },
    { typed: { 'queue-timeout': '8d' }, input: 'queue-timeout', allowed: /up to 7 days$/ },
    { typed: { 'queue-timeout': '-1' }, input: 'queue-timeout', allowed: /up to 7 days$/ },
    { typed: { timeout: '9s' }, input: 'timeout', allowed: /from 10 s to 7 days$/ },
    { typed: { timeout: '7d1s' }, input: 'timeout', allowed: /from 10 s to 7 days$/ },
    { typed: { timeout: 'never' }, input: 'timeout', allowed: /^a duration such as 45s, 2m, 1h30m or plain seconds/ },
    { typed: { 'on-timeout': 'warn' }, input: 'on-timeout', allowed: /^one of fail, detach$/ },
    { typed: { 'f1-threshold': '85' }, input: 'f1-threshold', allowed: /write 85% or 0\.85/ },
    { typed: { 'f1-threshold': 'high' }, input: 'f1-threshold', allowed: /^a number from 0 to 1/ },
    { typed: { 'on-gate-failure': 'ignore' }, input: 'on-gate-failure', allowed: /^one of fail, warn$/ },
    { typed: { 'aws-region': 'Ireland' }, input: 'aws-region', allowed: /^an AWS Region such as eu-west-1$/ },
    { typed: { 'dry-run': 'y' }, input: 'dry-run', allowed: /^true or false$/ },
    { typed: { 'report-images': 'never' }, input: 'report-images', allowed: /^one of true, false, auto$/ },
  ]

  test.each(rows.map((row) => ({ ...row, name: JSON.stringify(row.typed).slice(0, 90) })))(
    '$name',
    async ({ typed, input, given, allowed }) => {
      const shown = given ?? Object.entries(typed).find(([name]) => name === input)?.[1] ?? ''
      const short = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
      expect(await problemsOf({ ...LEAST, ...typed })).toEqual([
        { input, given: short, allowed: expect.stringMatching(allowed) },
      ])
    },
  )

  test('no Region at all', async () => {
    expect(await problemsOf(LEAST, without(RUN, 'AWS_REGION'))).toEqual([
      {
        input: 'aws-region',
        given: '',
        allowed: expect.stringMatching(/^a Region is required: set the input, or AWS_REGION/),
      },
    ])
  })

  test('a Region of the environment that is none', async () => {
    expect(await problemsOf(LEAST, { ...RUN, AWS_REGION: 'Ireland' })).toEqual([
      { input: 'aws-region', given: 'Ireland', allowed: 'an AWS Region such as eu-west-1' },
    ])
  })

  test('no version-name outside of a workflow run', async () => {
    expect(await problemsOf(LEAST, without(RUN, 'GITHUB_RUN_ID'))).toEqual([
      {
        input: 'version-name',
        given: '',
        allowed: 'it is required outside a workflow run (GITHUB_RUN_ID is not set)',
      },
    ])
  })

  test('a given version-name needs no workflow run', async () => {
    const { versionName } = await parse({ ...LEAST, 'version-name': 'v1' }, without(RUN, 'GITHUB_RUN_ID'))
    expect(versionName).toEqual({ kind: 'given', name: 'v1' })
  })

  test('a workspace manifest without a workspace', async () => {
    const typed = { ...LEAST, ...BOTH, 'training-manifests': 'train.manifest' }
    expect(await problemsOf(typed, without(RUN, 'GITHUB_WORKSPACE'))).toEqual([
      {
        input: 'training-manifests',
        given: 'train.manifest',
        allowed: expect.stringMatching(/GITHUB_WORKSPACE is not set/),
      },
    ])
  })

  test('a misspelt input, which would be a gate that never was', async () => {
    expect(await problemsOf(LEAST, { ...RUN, 'INPUT_F1-TRESHOLD': '0.9' })).toEqual([
      { input: 'f1-treshold', given: '0.9', allowed: 'there is no such input; did you mean f1-threshold?' },
    ])
  })

  test('as many tags as leave no room for the action’s own, unless it sets none', async () => {
    const tags = Array.from({ length: 191 }, (_, index) => `k${String(index)}=v`).join('\n')
    expect(await problemsOf({ ...LEAST, tags })).toEqual([
      {
        input: 'tags',
        given: expect.stringMatching(/^k0=v\n/),
        allowed: 'up to 190 tags in addition to the action’s own (record: true)',
      },
    ])
    expect(await problemsOf({ ...LEAST, tags, record: 'false' })).toEqual([])
  })

  test('every problem of every input comes in one go', async () => {
    const problems = await problemsOf(
      {
        project: 'a b',
        'version-name': 'x/y',
        'training-manifests': 'gone.manifest',
        tags: 'aws:x=1',
        timeout: 'soon',
        'poll-interval': '1s',
        'f1-threshold': '120%',
        reuse: 'sometimes',
        'report-images': '?',
      },
      { ...without(RUN, 'AWS_REGION'), 'INPUT_F1-TRESHOLD': '0.9' },
    )
    expect(problems.map((problem) => problem.input).sort()).toEqual([
      'aws-region',
      'f1-threshold',
      'f1-treshold',
      'output-location',
      'poll-interval',
      'project',
      'report-images',
      'reuse',
      'tags',
      'testing-manifests',
      'timeout',
      'training-manifests',
      'version-name',
    ])
  })
})

describe('mistakes that hide no other', () => {
  test('a reserved key beside a line with a mistake', async () => {
    const tags = 'team\n# ours\ntrain-custom-labels:run=1'
    expect(await problemsOf({ ...LEAST, tags })).toMatchObject([
      { input: 'tags', allowed: 'one key=value per line: line 1 has no =' },
      { input: 'tags', allowed: 'only keys that the action does not set itself: train-custom-labels:run' },
    ])
  })

  test.each([
    { name: 'in a line of its own', gate: 'f1 => 0.9\nrecall >= baseline', rule: 'recall >= baseline' },
    { name: 'in the very line with the mistake', gate: 'f1 >= baseline * 0.9', rule: 'f1 >= baseline * 0.9' },
  ])('a missing baseline, asked for $name', async ({ gate, rule }) => {
    expect(await problemsOf({ ...LEAST, gate })).toMatchObject([
      { input: 'gate', allowed: expect.stringContaining('line 1') },
      { input: 'baseline', given: '', allowed: expect.stringContaining(rule) },
    ])
  })

  test('all of these, and a key, in one run', async () => {
    const gate = 'f1 => 0.9\nf1 >= baseline'
    const typed = { tags: 'a\ntrain-custom-labels:run=1', gate, 'kms-key-id': 'mykey' }
    const names = (await problemsOf({ ...LEAST, ...typed })).map(({ input }) => input)
    expect(names).toEqual(['gate', 'baseline', 'tags', 'tags', 'kms-key-id'])
  })
})

describe('warnings', () => {
  test.each([
    {
      name: 'a Region that is not known to have Custom Labels',
      typed: { 'aws-region': 'eu-north-1' },
      warning: /^Custom Labels may not be available in eu-north-1/,
    },
    {
      name: 'a manifest-location without a manifest of the workspace',
      typed: { ...BOTH, 'manifest-location': 's3://data/m' },
      warning: /^manifest-location has no effect/,
    },
    {
      name: 'a manifest-location without any manifest',
      typed: { 'manifest-location': 's3://data/m' },
      warning: /^manifest-location has no effect/,
    },
  ])('$name', async ({ typed, warning }) => {
    const { warnings } = await parse({ ...LEAST, ...typed })
    expect(warnings).toEqual([expect.stringMatching(warning)])
  })
})

describe('the derived version name', () => {
  const nameOf = async (typed: Typed, env: Env = {}): Promise<string> =>
    (await parse({ ...LEAST, ...typed }, { ...RUN, ...env })).versionName.name

  test.each([
    { name: 'another attempt', typed: {}, env: { GITHUB_RUN_ATTEMPT: '2' } },
    {
      name: 'another timeout, gate, tags and key',
      typed: { timeout: '1h', 'f1-threshold': '0.9', tags: 'a=b', 'kms-key-id': 'alias/x' },
      env: {},
    },
    { name: 'another output', typed: { 'output-location': 's3://elsewhere/x' }, env: {} },
    { name: 'no matrix in another spelling', typed: { matrix: 'null' }, env: {} },
    { name: 'a first attempt, whatever reuse says', typed: { reuse: 'never' }, env: {} },
  ])('is the same for $name', async ({ typed, env }) => {
    expect(await nameOf(typed, env)).toBe(await nameOf({}))
  })

  test.each([
    { name: 'another run', typed: {}, env: { GITHUB_RUN_ID: '1002' } },
    { name: 'another job', typed: {}, env: { GITHUB_JOB: 'train-2' } },
    { name: 'another leg of the matrix', typed: { matrix: '{"fruit":"pear"}' }, env: {} },
    { name: 'another project', typed: { project: 'pipes' }, env: {} },
    { name: 'manifests instead of datasets', typed: BOTH, env: {} },
    { name: 'a new attempt that is to train anew', typed: { reuse: 'never' }, env: { GITHUB_RUN_ATTEMPT: '2' } },
  ])('is another for $name', async ({ typed, env }) => {
    expect(await nameOf(typed, env)).not.toBe(await nameOf({}))
  })

  test.each([
    { name: 'another training manifest', change: { 'training-manifests': 's3://data/train-2.manifest' } },
    { name: 'another testing manifest', change: { 'testing-manifests': 's3://data/test-2.manifest' } },
  ])('is another for $name', async ({ change }) => {
    expect(await nameOf({ ...BOTH, ...change })).not.toBe(await nameOf(BOTH))
  })

  test('auto-create counts, in any spelling of true', async () => {
    const training = { 'training-manifests': 's3://data/a' }
    const names = [
      await nameOf({ ...training, 'auto-create-testing-data': 'true' }),
      await nameOf({ ...training, 'auto-create-testing-data': 'TRUE' }),
    ]
    expect(new Set(names).size).toBe(1)
    expect(names).not.toContain(await nameOf({ ...training, 'testing-manifests': 's3://data/b' }))
  })

  test('comes from the source branch in a pull request', async () => {
    expect(await nameOf({}, { GITHUB_HEAD_REF: 'feature/pears', GITHUB_REF_NAME: '7/merge' })).toMatch(
      /^feature-pears-12-0123456-/,
    )
  })
})

describe('outputFor', () => {
  test.each([
    { prefix: '', filled: '' },
    { prefix: 'runs', filled: 'runs' },
    { prefix: '{project}/{version-name}', filled: 'orchard/v1' },
    { prefix: '{version-name}-{version-name}', filled: 'v1-v1' },
  ])('$prefix becomes $filled', ({ prefix, filled }) => {
    expect(outputFor({ bucket: 'results', prefix }, 'orchard', 'v1')).toEqual({ bucket: 'results', prefix: filled })
  })
})

describe('parseShowImages', () => {
  test.each([
    { mode: 'true', isPrivate: false, shown: true },
    { mode: 'false', isPrivate: true, shown: false },
    { mode: 'auto', isPrivate: true, shown: true },
    { mode: 'auto', isPrivate: false, shown: false },
    { mode: '', isPrivate: true, shown: true },
    { mode: '', isPrivate: false, shown: false },
    { mode: 'nonsense', isPrivate: false, shown: false },
  ])('report-images "$mode", private $isPrivate: $shown', ({ mode, isPrivate, shown }) => {
    expect(parseShowImages({ 'INPUT_REPORT-IMAGES': mode }, isPrivate)).toBe(shown)
  })
})

describe('parseReportPath', () => {
  const workspace = resolve('/somewhere/workspace')
  test.each([
    { name: 'a path of the workspace', typed: ' out/report.json ', path: resolve(workspace, 'out/report.json') },
    { name: 'an absolute path', typed: resolve('/scratch/report.json'), path: resolve('/scratch/report.json') },
    { name: 'nothing', typed: '', path: undefined },
  ])('$name', ({ typed, path }) => {
    expect(parseReportPath({ 'INPUT_REPORT-PATH': typed, GITHUB_WORKSPACE: workspace })).toBe(path)
  })
})

test('whatever is typed, it is understood or refused with problems that name an input', async () => {
  const names = Object.keys(TRAIN_INPUTS)
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'true',
      'false',
      's3://data/a',
      's3://data/{project}',
      'train.manifest',
      'out.manifest',
      '0.9',
      '2h',
      'orchard',
      ARN,
      'run',
      'fail',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), values), async (typed) => {
      // Anything but INVALID_INPUT is thrown on by problemsOf, and fails the test.
      const problems = await problemsOf(typed)
      for (const { input, given, allowed } of problems) {
        expect(names).toContain(input)
        expect(given.length).toBeLessThanOrEqual(201)
        expect(allowed).not.toBe('')
      }
    }),
  )
})
