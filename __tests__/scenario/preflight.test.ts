/** Before money is spent: what would keep a training from succeeding, all of it in one run, and nothing else stops it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import {
  DATA,
  IMAGES,
  imageLine,
  manifestOf,
  RESULTS,
  openEnvironment,
  type TestEnvironment,
} from '../support/environment.js'
import { schemaProblemIn } from '../support/report-schema.js'
import type { RunResult } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const FAR: BucketSeed = { region: 'us-west-2', objects: { 'train.manifest': { text: manifestOf(40) } } }

async function openWith(buckets: Readonly<Record<string, BucketSeed>> = {}, more: Partial<EmulatorOptions> = {}) {
  environment = await openEnvironment({
    ...more,
    seed: { ...more.seed, buckets: { ...buckets, ...more.seed?.buckets } },
  })
}

/** How a run ended, and what its preflight found. */
function endOf({ exitCode, outputs, report }: RunResult) {
  expect(schemaProblemIn(report)).toBeUndefined()
  const { preflight } = report as {
    preflight: { findings: { code: string; message: string }[]; unchecked: string[] } | null
  }
  return {
    exitCode,
    outcome: outputs.outcome,
    code: outputs['error-code'],
    findings: preflight?.findings.map(({ code, message }) => `${code}: ${message}`),
    unchecked: preflight?.unchecked,
  }
}

const looksIn = ({ journal }: Emulator): readonly unknown[] =>
  journal.filter(({ operation }) => operation === 'HeadBucket').map(({ input }) => (input as { bucket: string }).bucket)

/** What a checkout without its large files has in the place of one. */
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4f'.repeat(32)}\nsize 51717\n`

const ofImagesIn = (bucket: string): string => manifestOf(40).replaceAll(IMAGES, bucket)

describe('what would keep a training from succeeding', () => {
  interface Row {
    readonly name: string
    readonly buckets?: Readonly<Record<string, BucketSeed>>
    readonly region?: string
    readonly inputs: Readonly<Record<string, string>>
    readonly workspace?: Readonly<Record<string, string>>
    readonly finding: string
  }
  const rows: readonly Row[] = [
    {
      name: 'the bucket of the results is missing',
      inputs: { 'output-location': 's3://nowhere/runs' },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (output-location) does not exist.',
    },
    {
      name: 'the bucket of the results lies elsewhere, and no prefix is given',
      buckets: { far: { region: 'us-west-2' } },
      inputs: { 'output-location': 's3://far' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'so it is said to a client in us-east-1',
      region: 'us-east-1',
      buckets: { far: FAR },
      inputs: { 'output-location': 's3://far/{version-name}' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in us-east-1.',
    },
    {
      name: 'the bucket of the results lies elsewhere, and is closed',
      buckets: { far: { ...FAR, list: false } },
      inputs: { 'output-location': 's3://far/runs' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'the bucket for uploads is missing',
      inputs: { 'training-manifests': 'a.manifest', 'manifest-location': 's3://nowhere/up' },
      workspace: { 'a.manifest': manifestOf(40) },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (manifest-location) does not exist.',
    },
    {
      name: 'a manifest’s bucket is missing',
      inputs: { 'training-manifests': 's3://nowhere/a.manifest' },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (training-manifests) does not exist.',
    },
    {
      name: 'a manifest’s bucket lies elsewhere',
      buckets: { far: FAR },
      inputs: { 'testing-manifests': 's3://far/train.manifest' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (testing-manifests) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'the images’ bucket is missing',
      buckets: { more: { objects: { 'a.manifest': { text: ofImagesIn('no-images') } } } },
      inputs: { 'training-manifests': 's3://more/a.manifest' },
      finding: 'BUCKET_NOT_FOUND: The bucket no-images (images of training-manifests) does not exist.',
    },
    {
      name: 'the images’ bucket lies elsewhere, and the manifest has no line end',
      buckets: { far: FAR },
      inputs: { 'training-manifests': 'a.manifest', 'testing-manifests': '', 'auto-create-testing-data': 'true' },
      workspace: { 'a.manifest': imageLine('a.jpg', 'apple').replaceAll(IMAGES, 'far') },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (images of training-manifests) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'a manifest is blank',
      buckets: { more: { objects: { 'a.manifest': { text: '\n \n' } } } },
      inputs: { 'testing-manifests': 's3://more/a.manifest' },
      finding: 'MANIFEST_INVALID: The manifest s3://more/a.manifest contains only blank lines.',
    },
    {
      name: 'a manifest in S3 is a pointer of Git LFS',
      buckets: { more: { objects: { 'a.manifest': { text: LFS_POINTER } } } },
      inputs: { 'training-manifests': 's3://more/a.manifest' },
      finding: 'MANIFEST_INVALID: The manifest s3://more/a.manifest is a Git LFS pointer, not the manifest itself.',
    },
    {
      name: 'a manifest of the workspace is a pointer of Git LFS',
      inputs: { 'testing-manifests': 'a.manifest' },
      workspace: { 'a.manifest': LFS_POINTER },
      finding: 'MANIFEST_INVALID: The manifest a.manifest is a Git LFS pointer, not the manifest itself.',
    },
    {
      name: 'a manifest is in an archive storage class',
      buckets: { more: { objects: { 'a.manifest': { text: manifestOf(20), storageClass: 'DEEP_ARCHIVE' } } } },
      inputs: { 'testing-manifests': 's3://more/a.manifest' },
      finding:
        "MANIFEST_UNREADABLE: The manifest s3://more/a.manifest is in an archive storage class (InvalidObjectState: The operation is not valid for the object's storage class).",
    },
    {
      name: 'an object version of a manifest is not there',
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest?versionId=${'x'.repeat(32)}` },
      finding: `MANIFEST_UNREADABLE: The manifest s3://${DATA}/train.manifest?versionId=${'x'.repeat(32)} could not be read (NoSuchVersion: The specified version does not exist.).`,
    },
    {
      name: 'an object version of a manifest has no form of one',
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest?versionId=none` },
      finding: `MANIFEST_UNREADABLE: The manifest s3://${DATA}/train.manifest?versionId=none could not be read (InvalidArgument: Invalid version id specified).`,
    },
  ]

  test.each(rows)('$name', async ({ buckets, region, inputs, workspace = {}, finding }) => {
    await openWith(buckets, region === undefined ? {} : { region })
    const env = region === undefined ? {} : { AWS_REGION: region }
    for (const dryRun of ['true', 'false']) {
      const run = await environment.run({ inputs: { ...inputs, 'dry-run': dryRun }, workspace, env })
      expect(endOf(run)).toEqual({
        exitCode: 1,
        outcome: 'error',
        code: finding.split(':')[0],
        findings: [finding],
        unchecked: [],
      })
      expect(run.summary).toContain(finding.split(':')[0])
    }
    expect(environment.requests().filter((operation) => /^(Create|Put|Tag)/.test(operation))).toEqual([])
  })
})

describe('everything at once', () => {
  const inputs = {
    'training-manifests': `s3://${DATA}/missing.manifest`,
    'testing-manifests': 's3://far/train.manifest',
    'output-location': 's3://nowhere/runs',
  }
  const FINDINGS = [
    expect.stringMatching(/^PROJECT_HAS_DATASETS: The project orchard has its own datasets/),
    'BUCKET_IN_OTHER_REGION: The bucket far (testing-manifests) is in us-west-2, but the training runs in eu-west-1.',
    'BUCKET_NOT_FOUND: The bucket nowhere (output-location) does not exist.',
    `MANIFEST_UNREADABLE: The manifest s3://${DATA}/missing.manifest could not be read (NoSuchKey: The specified key does not exist.).`,
  ]
  const withDatasets = { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' as const }] } } } }

  test.each(['true', 'false'])('in every view, dry-run %s', async (dryRun) => {
    await openWith({ far: FAR }, withDatasets)
    const run = await environment.run({ inputs: { ...inputs, 'dry-run': dryRun } })
    expect(endOf(run)).toEqual({
      exitCode: 1,
      outcome: 'error',
      code: 'PROJECT_HAS_DATASETS',
      findings: FINDINGS,
      unchecked: [],
    })
    const codes = ['PROJECT_HAS_DATASETS', 'BUCKET_IN_OTHER_REGION', 'BUCKET_NOT_FOUND', 'MANIFEST_UNREADABLE']
    for (const code of codes) {
      expect(run.summary).toContain(`- \`${code}\`: `)
      expect(run.stdout).toMatch(new RegExp(`^::error title=[^\n]*\\(${code}\\)`, 'm'))
      expect(run.stdout).toMatch(new RegExp(`^ {2}${code}: `, 'm'))
    }
    expect(run.report).toMatchObject({
      failure: { message: expect.stringMatching(/^Training not started: 4 problems/) },
    })
    expect(environment.requests().filter((operation) => /^(Create|Put|Tag)/.test(operation))).toEqual([])
    expect(looksIn(environment.emulator)).toEqual(['nowhere'])
  })

  test('of a project that is not there, too', async () => {
    await openWith({ far: FAR })
    const run = await environment.run({ inputs: { ...inputs, project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({
      exitCode: 1,
      code: 'PROJECT_NOT_FOUND',
      findings: ['PROJECT_NOT_FOUND: There is no project vineyard in this account and Region.', ...FINDINGS.slice(1)],
    })
  })

  test.each(['DescribeProjects', 'DescribeProjectVersions'])('in a dry run that may not call %s', async (operation) => {
    await openWith({ far: FAR }, { seed: { faults: [{ operation, nth: 'every', kind: 'access-denied' }] } })
    const run = await environment.run({ inputs: { ...inputs, 'dry-run': 'true' } })
    expect(endOf(run)).toEqual({
      exitCode: 1,
      outcome: 'error',
      code: 'ACCESS_DENIED',
      findings: [expect.stringContaining(`rekognition:${operation} was denied`), ...FINDINGS.slice(1)],
      unchecked: [],
    })
  })

  test('a project that is not there stays the reason when the other checks meet a fault', async () => {
    await openWith({}, { seed: { faults: [{ operation: 'GetObject', nth: 'every', kind: 'throttle' }] } })
    const run = await environment.run({ inputs: { project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({ exitCode: 1, code: 'PROJECT_NOT_FOUND', findings: [expect.anything()] })
  })

  test('a bucket of several uses is one finding', async () => {
    await openWith()
    const text = ofImagesIn('nowhere')
    const run = await environment.run({
      workspace: { 'a.manifest': text, 'b.manifest': text },
      inputs: {
        'training-manifests': 'a.manifest',
        'testing-manifests': 'b.manifest',
        'output-location': 's3://nowhere/runs',
      },
    })
    expect(endOf(run).findings).toEqual([
      'BUCKET_NOT_FOUND: The bucket nowhere (output-location, manifest-location, images of training-manifests, images of testing-manifests) does not exist.',
    ])
    expect(looksIn(environment.emulator)).toEqual(['nowhere'])
  })

  test('on a pull request of a public repository, no account id is shown', async () => {
    await openWith({}, withDatasets)
    const run = await environment.run({
      inputs: { ...inputs, 'report-images': 'auto', 'dry-run': 'true' },
      event: { repository: { private: false } },
    })
    expect(run.exitCode).toBe(1)
    expect(run.summary + run.stdout + JSON.stringify(run.report)).not.toContain('111122223333')
  })
})

describe('the looks', () => {
  test('at buckets that reading the manifests has shown are not needed', async () => {
    await openWith({ [DATA]: { objects: { 'a.manifest': { text: ofImagesIn(DATA) } } } })
    const { outputs } = await environment.run({
      inputs: {
        'training-manifests': `s3://${DATA}/a.manifest`,
        'testing-manifests': '',
        'auto-create-testing-data': 'true',
        'output-location': `s3://${DATA}/runs`,
      },
    })
    expect(outputs.outcome).toBe('passed')
    expect(looksIn(environment.emulator)).toEqual([])
  })

  test('are four at most', async () => {
    await openWith({ uploads: {}, 'other-images': {} })
    const { outputs } = await environment.run({
      workspace: { 'a.manifest': manifestOf(40), 'b.manifest': ofImagesIn('other-images').replaceAll('a-', 'b-') },
      inputs: {
        'training-manifests': 'a.manifest',
        'testing-manifests': 'b.manifest',
        'manifest-location': 's3://uploads/manifests',
      },
    })
    expect(outputs.outcome).toBe('passed')
    expect(looksIn(environment.emulator)).toEqual([RESULTS, 'uploads', IMAGES, 'other-images'])
  })

  test('are not taken for a version that is resumed, whatever has become of the buckets', async () => {
    await openWith()
    const first = await environment.run({ inputs: { wait: 'false' } })
    const before = environment.emulator.journal.length
    await environment.emulator.applySeed({
      buckets: { [RESULTS]: { list: false } },
      projects: { orchard: { datasets: [{ type: 'TRAIN' }] } },
    })
    const again = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': first.outputs['version-name'],
    })
    expect(environment.requests().slice(before)).not.toContain('HeadBucket')
    expect(endOf(again)).toMatchObject({ findings: undefined, unchecked: undefined })
  })

  test('stand between the look for the version and the create, and add no create', async () => {
    await openWith()
    await environment.run()
    const requests = environment.requests()
    const at = requests.indexOf('HeadBucket')
    expect(requests.slice(at - 1, at + 3)).toEqual([
      'DescribeProjectVersions',
      'HeadBucket',
      'HeadBucket',
      'CreateProjectVersion',
    ])
  })

  test('of project datasets: only at the bucket of the results', async () => {
    await openWith({}, { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } } })
    const { outputs } = await environment.run({ inputs: { 'training-manifests': '', 'testing-manifests': '' } })
    expect(outputs.outcome).toBe('passed')
    expect(looksIn(environment.emulator)).toEqual([RESULTS])
  })
})

describe('what cannot be checked keeps nothing from being started', () => {
  test('where nothing may be looked at: one notice', async () => {
    await openWith({ [RESULTS]: { list: false }, [IMAGES]: { list: false } })
    const run = await environment.run()
    expect(endOf(run)).toEqual({
      exitCode: 0,
      outcome: 'passed',
      code: '',
      findings: [],
      unchecked: [
        `The bucket ${RESULTS} (output-location) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.`,
        `The bucket ${IMAGES} (images of training-manifests, images of testing-manifests) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.`,
      ],
    })
    expect(run.stdout.match(/^::notice/gm)).toHaveLength(1)
    const rehearsal = await environment.run({ inputs: { 'dry-run': 'true' }, env: { GITHUB_RUN_ID: '2' } })
    expect(rehearsal.outputs.outcome).toBe('dry-run')
    expect(rehearsal.summary).toContain('All checks that could run passed')
  })

  test('a denial that says nothing of the Region', async () => {
    await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind: 'access-denied' }] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({
      outcome: 'passed',
      findings: [],
      unchecked: [expect.stringContaining('exists, but'), expect.anything()],
    })
  })

  test.each([
    'throttle',
    'internal-error',
    'unavailable-html',
    'reset-before',
    'slow',
    'expired-token',
    'clock-skew',
  ] as const)('a look that always meets %s', async (kind) => {
    await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind }] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({ exitCode: 0, outcome: 'passed', findings: [] })
    expect(endOf(run).unchecked).toHaveLength(2)
    expect(environment.versionNames()).toHaveLength(1)
    // One bucket is tried for as long as any read, and no other after it.
    expect(new Set(looksIn(environment.emulator)).size).toBeLessThanOrEqual(2)
    expect(looksIn(environment.emulator).length).toBeLessThanOrEqual(5)
  })

  test.each(['throttle', 'reset-before', 'reset-after', 'internal-error'] as const)(
    'a look that meets %s once is taken again',
    async (kind) => {
      await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 1, kind }] } })
      const run = await environment.run({ inputs: { 'output-location': 's3://nowhere/runs' } })
      expect(endOf(run)).toMatchObject({ exitCode: 1, code: 'BUCKET_NOT_FOUND', unchecked: [] })
    },
  )

  test('credentials that expire there end the step as they would at the create', async () => {
    const expired = (operation: string) => ({ operation, nth: 'every' as const, kind: 'expired-token' as const })
    await openWith({}, { seed: { faults: [expired('HeadBucket'), expired('CreateProjectVersion')] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({ exitCode: 1, outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' })
    expect(environment.versionNames()).toEqual([])
  })
})

describe('preflight: false', () => {
  test('looks at no bucket, and says so in the report only', async () => {
    await openWith()
    const run = await environment.run({ inputs: { preflight: 'false' } })
    expect(endOf(run)).toEqual({
      exitCode: 0,
      outcome: 'passed',
      code: '',
      findings: [],
      unchecked: ['Bucket checks skipped (preflight: false).'],
    })
    expect(looksIn(environment.emulator)).toEqual([])
    expect(run.stdout).not.toContain('::notice')
  })

  test('leaves the checks that cost nothing, all at once', async () => {
    await openWith({ far: FAR }, { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } } })
    const run = await environment.run({
      inputs: {
        preflight: 'false',
        'training-manifests': 's3://far/train.manifest',
        'testing-manifests': `s3://${DATA}/missing.manifest`,
        'output-location': 's3://nowhere/runs',
      },
    })
    expect(endOf(run).findings?.map((finding) => finding.split(':')[0])).toEqual([
      'PROJECT_HAS_DATASETS',
      'BUCKET_IN_OTHER_REGION',
      'MANIFEST_UNREADABLE',
    ])
  })

  test('a project that is not there ends the step at once', async () => {
    await openWith()
    const run = await environment.run({ inputs: { preflight: 'false', project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({ code: 'PROJECT_NOT_FOUND', findings: undefined })
    expect(environment.requests()).toEqual(['DescribeProjects'])
  })
})

describe('a version that exists, whose manifests cannot be read any more', () => {
  test('is not resumed unchecked, and every manifest is named', async () => {
    await openWith()
    await environment.run({ inputs: { wait: 'false' } })
    await environment.emulator.applySeed({ buckets: { [DATA]: { read: false }, [RESULTS]: {} } })
    const run = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(endOf(run)).toMatchObject({
      exitCode: 1,
      code: 'MANIFEST_UNREADABLE',
      findings: [expect.stringContaining('train.manifest'), expect.stringContaining('test.manifest')],
    })
    expect(environment.versionNames()).toHaveLength(1)
  })
})

test('a cancel during a look ends the step, and nothing is started', async () => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  environment = await openEnvironment({
    seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind: 'slow' }] },
    onRequest: ({ operation }) => {
      if (operation === 'HeadBucket') kill('SIGTERM')
    },
  })
  const run = await environment.run({
    onStart: (way) => {
      kill = way
    },
  })
  expect(endOf(run)).toMatchObject({ exitCode: 1, outcome: 'cancelled', code: 'CANCELLED' })
  expect(environment.requests()).not.toContain('CreateProjectVersion')
})
