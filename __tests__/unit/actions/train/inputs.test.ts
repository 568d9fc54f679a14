/** Every row of the inputs table: what is accepted, and how invalid input is reported. */
import { describe, expect, test } from '@jest/globals'
import type { TrainInputs } from '../../../../src/training/train-inputs.js'
import { type Typed, ARN, RUN, LEAST, BOTH, parse, without } from '../../../support/typed-inputs.js'

/** The defaults for waiting and judging. */
const WAITING = { wait: true, pollIntervalMs: 30_000, timeoutMs: 19_800_000, onTimeout: 'fail' } as const
const JUDGEMENT = {
  gate: [],
  gateWarnings: [],
  baseline: undefined,
  differentTestSet: 'warn',
  onGateFailure: 'fail',
} as const

test('the required inputs, with the defaults of everything else', async () => {
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
    lint: 'error',
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
    {
      name: 'aws-region before the environment',
      typed: { 'aws-region': 'us-east-1' },
      inputs: { region: 'us-east-1' },
    },
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
