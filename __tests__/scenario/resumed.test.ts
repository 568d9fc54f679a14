/** A version that is resumed was made from the data asked for, or it passes nothing. */
import { DeleteObjectCommand, S3Client, type DeleteObjectCommandInput } from '@aws-sdk/client-s3'
import { afterEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET, type RunOptions, type RunResult } from '../support/run-action.js'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const V1 = { 'version-name': 'v1' }
const UNTAGGED = { ...V1, record: 'false' }
const NEW_RUN = { GITHUB_RUN_ID: '7654321', GITHUB_RUN_NUMBER: '43' }
const PLAIN = 'plain-data'
const IN_PLAIN = {
  'training-manifests': `s3://${PLAIN}/train.manifest`,
  'testing-manifests': `s3://${PLAIN}/test.manifest`,
}
const FROM_WORKSPACE = { 'training-manifests': 'train.manifest', 'testing-manifests': 'test.manifest' }
const TEST_SET = manifestOf(20, ['apple', 'pear'], 1000)

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length
const tagsOf = (name: string): object =>
  [...environment.emulator.state.versions.values()].find((version) => version.name === name)?.tags ?? {}

async function deleteObject(object: DeleteObjectCommandInput): Promise<void> {
  const client = new S3Client({
    region: 'eu-west-1',
    endpoint: environment.emulator.url,
    forcePathStyle: true,
    credentials: { accessKeyId: EXAMPLE_KEY_ID, secretAccessKey: EXAMPLE_SECRET },
    systemClockOffset: environment.clock.now() - Date.now(),
  })
  await client.send(new DeleteObjectCommand(object))
  client.destroy()
}

/** A test environment with one more bucket, which keeps no versions; its objects are a minute old. */
async function setPlainStage(): Promise<void> {
  environment = await openEnvironment({
    seed: {
      buckets: {
        [PLAIN]: { objects: { 'train.manifest': { text: manifestOf(40) }, 'test.manifest': { text: TEST_SET } } },
      },
    },
  })
  environment.clock.advance(60_000)
}

/** A test environment with a version that somebody made by hand, yesterday and without tags. */
async function setStageWith(training: string, testing = `s3://${DATA}/test.manifest`): Promise<void> {
  const version = { data: { training, testing }, output: `s3://${RESULTS}/runs`, ageSeconds: 86_400 }
  environment = await openEnvironment({
    seed: {
      buckets: {
        [PLAIN]: {
          objects: {
            'other.manifest': { text: manifestOf(41) },
            'train.manifest': { text: manifestOf(40) },
            'test.manifest': { text: TEST_SET },
          },
        },
      },
      projects: { orchard: { versions: { v1: version } } },
    },
  })
}

function ofWorkspace(count: number, change: Partial<RunOptions> = {}): Partial<RunOptions> {
  return {
    workspace: { 'train.manifest': manifestOf(count), 'test.manifest': TEST_SET },
    ...change,
    inputs: { ...UNTAGGED, ...FROM_WORKSPACE, ...change.inputs },
  }
}

function expectMismatch({ exitCode, outputs }: RunResult): void {
  expect({ exitCode, outcome: outputs.outcome, code: outputs['error-code'], passed: outputs.passed }).toEqual({
    exitCode: 1,
    outcome: 'error',
    code: 'VERSION_MISMATCH',
    passed: '',
  })
}

function expectPassed({ outputs }: RunResult): void {
  expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', passed: 'true' })
}

/** Green, but nothing passed, and every view says why. */
function expectDoubt({ exitCode, outputs, summary, stdout, report }: RunResult, why: RegExp): void {
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    outcome: 'trained',
    resumed: 'true',
    passed: '',
    'failed-rules': '',
    'error-code': '',
  })
  expect(report).toMatchObject({
    outcome: 'trained',
    version: { 'data-unproven': true },
    gate: { passed: null },
    notes: expect.arrayContaining([
      {
        level: 'warning',
        message: expect.stringMatching(
          /It could not be confirmed that the version v1 was trained from the requested data/,
        ),
      },
    ]),
  })
  expect(JSON.stringify(report)).toMatch(why)
  expect(summary).toContain('⚠️ Trained')
  expect(summary).toContain('It could not be confirmed that it was trained from the requested data, so it did not pass')
  expect(summary).toMatch(why)
  expect(stdout).toMatch(/^::warning .*It could not be confirmed that the version v1/m)
  expect(stdout).not.toContain('No gate rule could be judged')
}

describe('a fixed version-name without tags', () => {
  test('and a manifest of the workspace that has changed is no version of it', async () => {
    environment = await openEnvironment()
    expect((await environment.run(ofWorkspace(40))).outputs.outcome).toBe('passed')
    const pushed = await environment.run(ofWorkspace(41, { env: NEW_RUN }))
    expectMismatch(pushed)
    expect(pushed.summary).toContain('training manifest')
    expect(creates()).toBe(1)
  })

  test('the same for the testing manifest alone', async () => {
    environment = await openEnvironment()
    await environment.run(ofWorkspace(40))
    const other = { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(21, ['apple', 'pear'], 1000) }
    const pushed = await environment.run(ofWorkspace(40, { workspace: other, env: NEW_RUN }))
    expectMismatch(pushed)
    expect(pushed.summary).toContain('testing manifest')
    expect(pushed.summary).not.toContain('training manifest')
  })

  test('and the same files in another place passes, since the key names their digest', async () => {
    environment = await openEnvironment()
    await environment.run(ofWorkspace(40))
    const moved = ofWorkspace(40, { inputs: { 'manifest-location': `s3://${DATA}/elsewhere` }, env: NEW_RUN })
    expectPassed(await environment.run(moved))
    expect(environment.requests().filter((operation) => operation === 'PutObject')).toHaveLength(2)
  })

  test('a dry run of it is red as well', async () => {
    environment = await openEnvironment()
    await environment.run(ofWorkspace(40))
    expectMismatch(await environment.run(ofWorkspace(41, { inputs: { 'dry-run': 'true' } })))
  })

  test('so is a run that does not wait', async () => {
    environment = await openEnvironment()
    await environment.run(ofWorkspace(40))
    expectMismatch(await environment.run(ofWorkspace(41, { inputs: { wait: 'false' } })))
  })
})

describe('tags that may not be read', () => {
  test('do not hide other manifests', async () => {
    environment = await openEnvironment()
    const inputs = { record: 'true' }
    await environment.run(ofWorkspace(40, { inputs }))
    await environment.emulator.applySeed({
      faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }],
    })
    expectMismatch(await environment.run(ofWorkspace(41, { inputs, env: NEW_RUN })))
    expectPassed(await environment.run(ofWorkspace(40, { inputs, env: NEW_RUN })))
  })
})

describe('a version made by hand', () => {
  test('from another manifest in S3 is read and told apart', async () => {
    await setStageWith(`s3://${PLAIN}/other.manifest`)
    expectMismatch(await environment.run({ inputs: V1 }))
  })

  test('from the same bytes in another bucket passes', async () => {
    await setStageWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    expectPassed(await environment.run({ inputs: V1 }))
  })

  test('from the object that a bucket with versions still has passes', async () => {
    await setStageWith(`s3://${DATA}/train.manifest`)
    expectPassed(await environment.run({ inputs: V1 }))
  })

  test('whose other manifest is gone is no version of this one', async () => {
    await setStageWith(`s3://${PLAIN}/other.manifest`)
    await deleteObject({ Bucket: PLAIN, Key: 'other.manifest' })
    const run = await environment.run({ inputs: V1 })
    expectMismatch(run)
    expect(run.summary).toContain('the object no longer exists')
  })

  test('whose other manifest may not be read is no version of this one either', async () => {
    await setStageWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    await environment.emulator.applySeed({ buckets: { [PLAIN]: { read: false } } })
    const run = await environment.run({ inputs: V1 })
    expectMismatch(run)
    expect(run.summary).toMatch(/`s3:GetObject` was denied on .*docs\/permissions\.md/)
  })

  test.each([
    ['of the same bytes passes', 'train.manifest', expectPassed],
    ['of others is no version of this one', 'other.manifest', expectMismatch],
  ])('whose manifest may be looked at only is compared by MD5: one %s', async (_name, key, expectEnd) => {
    await setStageWith(`s3://${PLAIN}/${key}`)
    await environment.emulator.applySeed({
      faults: [{ operation: 'GetObject', nth: 'every', kind: 'access-denied', where: PLAIN }],
    })
    expectEnd(await environment.run({ inputs: V1 }))
    expect(environment.requests()).toContain('HeadObject')
  })
})

describe('an object version that is gone', () => {
  test('shows nothing: a newer one of the same key is another manifest', async () => {
    environment = await openEnvironment()
    await environment.run({ inputs: UNTAGGED })
    const [first] = environment.emulator.state.buckets.get(DATA)?.objects.get('train.manifest') ?? []
    await environment.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    await deleteObject({ Bucket: DATA, Key: 'train.manifest', VersionId: first?.versionId })
    expectMismatch(await environment.run({ inputs: UNTAGGED, env: NEW_RUN }))
  })
})

describe('an object of a bucket that keeps no versions', () => {
  const inputs = { ...UNTAGGED, ...IN_PLAIN }

  test('that was not touched since is the same', async () => {
    await setPlainStage()
    await environment.run({ inputs })
    expectPassed(await environment.run({ inputs, env: NEW_RUN }))
    expect(creates()).toBe(1)
  })

  test('that was overwritten since is another', async () => {
    await setPlainStage()
    await environment.run({ inputs })
    await environment.emulator.putObject(PLAIN, 'train.manifest', manifestOf(41))
    const run = await environment.run({ inputs, env: NEW_RUN })
    expectMismatch(run)
    expect(run.summary).toContain('was written after the version was created')
  })

  test('that was overwritten at once, of which S3 says no more than the second, passes nothing', async () => {
    await setPlainStage()
    await environment.run({ inputs: { ...inputs, wait: 'false' } })
    await environment.emulator.putObject(PLAIN, 'train.manifest', manifestOf(41))
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /in the same second in which the version was created/)
  })

  test('that was overwritten is another for a re-run with a derived name, too', async () => {
    await setPlainStage()
    const derived = { ...IN_PLAIN, record: 'false' }
    await environment.run({ inputs: derived })
    await environment.emulator.putObject(PLAIN, 'test.manifest', manifestOf(21, ['apple', 'pear'], 1000))
    expectMismatch(await environment.run({ inputs: derived, env: { GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('of which S3 says nothing passes nothing', async () => {
    await setPlainStage()
    await environment.run({ inputs })
    await environment.emulator.applySeed({
      faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied', where: 'train.manifest' }],
    })
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /s3:GetObject`? was denied on `?s3:\/\/plain-data/)
  })

  test('of which S3 says nothing still fails a gate that does not hold', async () => {
    await setPlainStage()
    await environment.run({ inputs })
    await environment.emulator.applySeed({ faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied' }] })
    const { exitCode, outputs } = await environment.run({ inputs: { ...inputs, 'f1-threshold': '1' }, env: NEW_RUN })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'gate-failed', passed: 'false' })
  })

  test('leaves no verdict on a version of which nothing is shown', async () => {
    await setStageWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    await environment.emulator.applySeed({ faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied' }] })
    for (const threshold of ['0.5', '1']) {
      await environment.run({ inputs: { ...V1, ...IN_PLAIN, 'f1-threshold': threshold } })
      expect(tagsOf('v1')).toEqual({})
    }
  })
})

describe('the project’s own datasets', () => {
  const datasets = { 'training-manifests': '', 'testing-manifests': '' }
  const setDatasets = async (): Promise<void> => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } },
    })
  }

  test('may have changed since another run started the version: it passes nothing', async () => {
    await setDatasets()
    const inputs = { ...datasets, ...V1 }
    await environment.run({ inputs })
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /own datasets, which may have changed since/)
  })

  test('are those of the run in a later job of it, as the tags of the version say', async () => {
    await setDatasets()
    const inputs = { ...datasets, ...V1 }
    await environment.run({ inputs: { ...inputs, wait: 'false' } })
    expectPassed(await environment.run({ inputs, env: { GITHUB_JOB: 'wait', GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('are those of the run where the name is derived from it', async () => {
    await setDatasets()
    const inputs = { ...datasets, record: 'false' }
    await environment.run({ inputs })
    expectPassed(await environment.run({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('are those of now where the answer to the create was lost', async () => {
    await setDatasets()
    await environment.emulator.applySeed({
      faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' }],
    })
    const { outputs } = await environment.run({ inputs: { ...datasets, ...UNTAGGED } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
  })
})
