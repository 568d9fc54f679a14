/** A version that is resumed was made from the data asked for, or it passes nothing. */
import { DeleteObjectCommand, S3Client, type DeleteObjectCommandInput } from '@aws-sdk/client-s3'
import { afterEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET, type RunOptions } from '../support/run-action.js'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { V1, UNTAGGED, NEW_RUN, PLAIN, TEST_SET, expectMismatch, expectPassed } from '../support/resumed-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())
const FROM_WORKSPACE = { 'training-manifests': 'train.manifest', 'testing-manifests': 'test.manifest' }
const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

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

/** A test environment with a version that was created by hand, yesterday and without tags. */
async function openEnvironmentWith(training: string, testing = `s3://${DATA}/test.manifest`): Promise<void> {
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

describe('a fixed version-name without tags', () => {
  test('and a manifest of the workspace that has changed do not match', async () => {
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

  test('and the same files in another place passes, because the key contains their digest', async () => {
    environment = await openEnvironment()
    await environment.run(ofWorkspace(40))
    const moved = ofWorkspace(40, { inputs: { 'manifest-location': `s3://${DATA}/elsewhere` }, env: NEW_RUN })
    expectPassed(await environment.run(moved))
    expect(environment.requests().filter((operation) => operation === 'PutObject')).toHaveLength(2)
  })

  test('a dry run of it fails as well', async () => {
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
  test('from another manifest in S3 is read and found to differ', async () => {
    await openEnvironmentWith(`s3://${PLAIN}/other.manifest`)
    expectMismatch(await environment.run({ inputs: V1 }))
  })

  test('from the same bytes in another bucket passes', async () => {
    await openEnvironmentWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    expectPassed(await environment.run({ inputs: V1 }))
  })

  test('from the object that a bucket with versions still has passes', async () => {
    await openEnvironmentWith(`s3://${DATA}/train.manifest`)
    expectPassed(await environment.run({ inputs: V1 }))
  })

  test('whose other manifest was deleted does not match this one', async () => {
    await openEnvironmentWith(`s3://${PLAIN}/other.manifest`)
    await deleteObject({ Bucket: PLAIN, Key: 'other.manifest' })
    const run = await environment.run({ inputs: V1 })
    expectMismatch(run)
    expect(run.summary).toContain('the object no longer exists')
  })

  test('whose other manifest may not be read does not match this one either', async () => {
    await openEnvironmentWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    await environment.emulator.applySeed({ buckets: { [PLAIN]: { read: false } } })
    const run = await environment.run({ inputs: V1 })
    expectMismatch(run)
    expect(run.summary).toMatch(/`s3:GetObject` was denied on .*docs\/permissions\.md/)
  })

  test.each([
    ['of the same bytes passes', 'train.manifest', expectPassed],
    ['of other bytes does not match this one', 'other.manifest', expectMismatch],
  ])('whose manifest allows HEAD only is compared by MD5: one %s', async (_name, key, expectEnd) => {
    await openEnvironmentWith(`s3://${PLAIN}/${key}`)
    await environment.emulator.applySeed({
      faults: [{ operation: 'GetObject', nth: 'every', kind: 'access-denied', where: PLAIN }],
    })
    expectEnd(await environment.run({ inputs: V1 }))
    expect(environment.requests()).toContain('HeadObject')
  })
})

describe('an object version that was deleted', () => {
  test('proves nothing: a newer one of the same key is another manifest', async () => {
    environment = await openEnvironment()
    await environment.run({ inputs: UNTAGGED })
    const [first] = environment.emulator.state.buckets.get(DATA)?.objects.get('train.manifest') ?? []
    await environment.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    await deleteObject({ Bucket: DATA, Key: 'train.manifest', VersionId: first?.versionId })
    expectMismatch(await environment.run({ inputs: UNTAGGED, env: NEW_RUN }))
  })
})
