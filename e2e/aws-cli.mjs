/**
 * The official AWS CLI (`aws` on the PATH, first generation) drives the emulator through the life of a project version.
 * The CLI knows the API from its own model, so an emulator that answers differently from the service is detected.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAwsCli } from './aws-cli-client.mjs'
import { tryDatasets } from './aws-cli-datasets.mjs'
import { tryModels } from './aws-cli-models.mjs'
import { tryReleases } from './aws-cli-releases.mjs'
import { clientEnvironment, REGION, roleEnvironment, startEmulator } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

const BUCKET = 'e2e-aws-cli'
const MANIFESTS = ['training', 'testing']

const { check, finish } = createTally('aws-cli')
const scratch = scratchFolder('aws-cli-')
let emulator

const cli = createAwsCli(scratch, () => emulator.url)
const { aws, awsAs, answerOf, errorOf } = cli

const s3Object = (name) => ({ GroundTruthManifest: { S3Object: { Bucket: BUCKET, Name: name } } })

const createVersion = (projectArn, versionName) => [
  'rekognition',
  'create-project-version',
  '--project-arn',
  projectArn,
  '--version-name',
  versionName,
  '--output-config',
  JSON.stringify({ S3Bucket: BUCKET, S3KeyPrefix: 'results' }),
  '--training-data',
  JSON.stringify({ Assets: [s3Object('manifests/training.manifest')] }),
  '--testing-data',
  JSON.stringify({ Assets: [s3Object('manifests/testing.manifest')] }),
  '--tags',
  'team=surfaces,stage=e2e',
]

async function identity() {
  await check('sts get-caller-identity', async () => {
    const { Account, Arn } = await answerOf('sts', 'get-caller-identity')
    assert.match(Account, /^\d{12}$/)
    assert.ok(Arn.includes(Account))
  })
  await check('a wrong secret is refused', async () => {
    const env = {
      ...clientEnvironment(emulator.url),
      HOME: scratch,
      AWS_SECRET_ACCESS_KEY: 'wrong',
      AWS_MAX_ATTEMPTS: '1',
    }
    const { code, stderr } = await run('aws', ['rekognition', 'describe-projects'], { env })
    assert.notEqual(code, 0)
    assert.match(stderr, /InvalidSignatureException/)
  })
}

/** A token as a runner gives it, from the double of GitHub's endpoint. */
async function idToken(audience) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = roleEnvironment(emulator.url)
  const answer = await globalThis.fetch(`${url}&audience=${audience}`, {
    headers: { authorization: `Bearer ${bearer}` },
  })
  return (await answer.json()).value
}

const assumeRole = (token, ...more) => [
  ...['sts', 'assume-role-with-web-identity', '--endpoint-url', emulator.url],
  ...['--role-arn', 'arn:aws:iam::111122223333:role/train', '--role-session-name', 'e2e'],
  ...['--web-identity-token', token, ...more],
]

async function role() {
  await check('sts assume-role-with-web-identity, and its session at work', async () => {
    const askedAt = Date.now()
    const { Credentials, AssumedRoleUser, Provider } = await answerOf(...assumeRole(await idToken('sts.amazonaws.com')))
    assert.equal(AssumedRoleUser.Arn, 'arn:aws:sts::111122223333:assumed-role/train/e2e')
    assert.match(Provider, /oidc-provider\/token\.actions\.githubusercontent\.com$/)
    // In whole seconds, of a clock that is this machine's.
    const begins = Date.parse(Credentials.Expiration) - 3_600_000
    assert.ok(begins >= askedAt - 1_000 && begins <= Date.now())
    const keys = {
      AWS_ACCESS_KEY_ID: Credentials.AccessKeyId,
      AWS_SECRET_ACCESS_KEY: Credentials.SecretAccessKey,
      AWS_SESSION_TOKEN: Credentials.SessionToken,
    }
    const { stdout } = await awsAs(keys, 'sts', 'get-caller-identity')
    assert.equal(JSON.parse(stdout).Arn, AssumedRoleUser.Arn)
    for (const command of [
      ['rekognition', 'describe-projects'],
      ['s3api', 'list-buckets'],
    ]) {
      const { code, stderr } = await awsAs(keys, ...command)
      assert.equal(code, 0, stderr)
    }
  })
  await check('a token for another audience is refused', async () =>
    assert.match(
      await errorOf(...assumeRole(await idToken('somebody'))),
      /InvalidIdentityToken.*Incorrect token audience/,
    ),
  )
  await check('a session longer than the role allows is refused', async () =>
    assert.match(
      await errorOf(...assumeRole(await idToken('sts.amazonaws.com'), '--duration-seconds', '43200')),
      /ValidationError.*MaxSessionDuration/,
    ),
  )
}

async function bucket() {
  const location = `LocationConstraint=${REGION}`
  await check('s3api create-bucket', () =>
    answerOf('s3api', 'create-bucket', '--bucket', BUCKET, '--create-bucket-configuration', location),
  )
  await check('s3api put-bucket-versioning', async () => {
    const setting = ['--versioning-configuration', 'Status=Enabled']
    await answerOf('s3api', 'put-bucket-versioning', '--bucket', BUCKET, ...setting)
    assert.equal((await answerOf('s3api', 'get-bucket-versioning', '--bucket', BUCKET)).Status, 'Enabled')
  })
  await check('s3 cp there and back', async () => {
    for (const name of MANIFESTS) {
      const path = join(scratch, `${name}.manifest`)
      await writeFile(path, imageLevelManifest(name, name === 'training' ? 12 : 6, BUCKET))
      await answerOf('s3', 'cp', path, `s3://${BUCKET}/manifests/${name}.manifest`)
    }
    const back = join(scratch, 'back.manifest')
    await answerOf('s3', 'cp', `s3://${BUCKET}/manifests/training.manifest`, back)
    assert.equal(await readFile(back, 'utf8'), await readFile(join(scratch, 'training.manifest'), 'utf8'))
  })
  await check('s3 mv and s3 rm --recursive, from another Region too', async () => {
    const there = `s3://${BUCKET}/scratch`
    await answerOf('s3', 'cp', join(scratch, 'training.manifest'), `${there}/a`, '--region', 'us-east-1')
    await answerOf('s3', 'mv', `${there}/a`, `${there}/b`)
    const { stdout } = await aws('s3', 'ls', `${there}/`, '--region', 'us-west-2')
    assert.match(stdout, / b\n$/)
    await answerOf('s3', 'rm', there, '--recursive')
    assert.equal((await aws('s3', 'ls', `${there}/`)).stdout, '')
  })
  await check('s3api head-object gives an object version', async () => {
    const head = await answerOf('s3api', 'head-object', '--bucket', BUCKET, '--key', 'manifests/training.manifest')
    assert.ok(head.VersionId)
    assert.ok(head.ContentLength > 0)
  })
}

async function project() {
  let arn
  await check('create-project', async () => {
    arn = (await answerOf('rekognition', 'create-project', '--project-name', 'surfaces')).ProjectArn
    assert.match(arn, new RegExp(`^arn:aws:rekognition:${REGION}:\\d{12}:project/surfaces/\\d+$`))
  })
  await check('a second project of the name is refused', async () =>
    assert.match(
      await errorOf('rekognition', 'create-project', '--project-name', 'surfaces'),
      /ResourceInUseException/,
    ),
  )
  await check('describe-projects', async () => {
    const { ProjectDescriptions } = await answerOf('rekognition', 'describe-projects', '--project-names', 'surfaces')
    assert.deepEqual(
      ProjectDescriptions.map(({ ProjectArn, Status }) => ({ ProjectArn, Status })),
      [{ ProjectArn: arn, Status: 'CREATED' }],
    )
  })
  return arn
}

async function training(projectArn) {
  const named = ['--project-arn', projectArn, '--version-names', 'v1']
  let versionArn
  await check('create-project-version', async () => {
    versionArn = (await answerOf(...createVersion(projectArn, 'v1'))).ProjectVersionArn
    assert.match(versionArn, /:project\/surfaces\/version\/v1\/\d+$/)
  })
  await check('the same version name again is refused', async () =>
    assert.match(await errorOf(...createVersion(projectArn, 'v1')), /ResourceInUseException/),
  )
  await check('wait project-version-training-completed', () =>
    answerOf('rekognition', 'wait', 'project-version-training-completed', ...named),
  )
  let described
  await check('describe-project-versions describes a trained version', async () => {
    const answer = await answerOf('rekognition', 'describe-project-versions', ...named)
    described = answer.ProjectVersionDescriptions[0]
    assert.equal(answer.ProjectVersionDescriptions.length, 1)
    assert.equal(described.ProjectVersionArn, versionArn)
    assert.equal(described.Status, 'TRAINING_COMPLETED')
    assert.ok(described.BillableTrainingTimeInSeconds > 0)
    assert.ok(described.EvaluationResult.F1Score >= 0 && described.EvaluationResult.F1Score <= 1)
  })
  await check('the evaluation summary is where the answer says', async () => {
    const { Bucket, Name } = described.EvaluationResult.Summary.S3Object
    const path = join(scratch, 'summary.json')
    await answerOf('s3api', 'get-object', '--bucket', Bucket, '--key', Name, path)
    const { AggregatedEvaluationResults } = JSON.parse(await readFile(path, 'utf8'))
    assert.ok(Math.abs(AggregatedEvaluationResults.F1Score - described.EvaluationResult.F1Score) < 1e-6)
  })
  await check('s3 ls lists the result files', async () => {
    const { stdout } = await aws('s3', 'ls', `s3://${BUCKET}/results/`, '--recursive')
    assert.match(stdout, /EvaluationResultSummary/)
  })
  return versionArn
}

async function tagsAndEnd(projectArn, versionArn) {
  await check('list-tags-for-resource', async () => {
    const { Tags } = await answerOf('rekognition', 'list-tags-for-resource', '--resource-arn', versionArn)
    assert.deepEqual(Tags, { team: 'surfaces', stage: 'e2e' })
  })
  await check('tag-resource adds and replaces', async () => {
    await answerOf('rekognition', 'tag-resource', '--resource-arn', versionArn, '--tags', 'stage=kept,verdict=passed')
    const { Tags } = await answerOf('rekognition', 'list-tags-for-resource', '--resource-arn', versionArn)
    assert.deepEqual(Tags, { team: 'surfaces', stage: 'kept', verdict: 'passed' })
  })
  await check('an unknown project is named', async () =>
    assert.match(
      await errorOf('rekognition', 'describe-project-versions', '--project-arn', projectArn.replace(/\d+$/, '1')),
      /ResourceNotFoundException/,
    ),
  )
  const deletion = ['delete-project-version', '--project-version-arn', versionArn]
  await check(deletion[0], async () => assert.equal((await answerOf('rekognition', ...deletion)).Status, 'DELETING'))
}

try {
  // A training ends before the waiter polls: its second poll would come 120 s later.
  emulator = await startEmulator(36_000)
  await identity()
  await role()
  await bucket()
  const projectArn = await project()
  const versionArn = await training(projectArn)
  await tryModels(check, cli, { url: emulator.url, bucket: BUCKET, scratch, projectArn, versionArn })
  await tagsAndEnd(projectArn, versionArn)
  await tryDatasets(check, cli, BUCKET, scratch)
  await tryReleases(check, scratch)
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await emulator?.stop()
  finish()
}
