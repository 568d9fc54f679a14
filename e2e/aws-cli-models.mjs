/**
 * Part of aws-cli.mjs: the official AWS CLI starts a trained model, asks it about images, stops it, and copies it within the
 * account and to another one.
 */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const OTHER_ACCOUNT = '444455556666'
const OTHER_KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
}
const OTHER_BUCKET = 'e2e-aws-cli-production'

/** The beginning of a PNG; the emulator reads no further. */
const IMAGE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/**
 * @param {ReturnType<import('./tally.mjs').createTally>['check']} check
 * @param {ReturnType<import('./aws-cli-client.mjs').createAwsCli>} cli
 * @param {{ url: string, bucket: string, scratch: string, projectArn: string, versionArn: string }} trained
 */
export async function tryModels(check, cli, trained) {
  await started(check, cli, trained)
  await asked(check, cli, trained)
  await stopped(check, cli, trained)
  await copied(check, cli, trained)
  await copiedElsewhere(check, cli, trained)
}

const describe = async ({ answerOf }, projectArn, name) => {
  const named = ['--project-arn', projectArn, '--version-names', name]
  return (await answerOf('rekognition', 'describe-project-versions', ...named)).ProjectVersionDescriptions[0]
}

async function started(check, cli, { projectArn, versionArn }) {
  const version = ['--project-version-arn', versionArn]
  await check('start-project-version', async () => {
    const units = ['--min-inference-units', '1', '--max-inference-units', '2']
    const { Status } = await cli.answerOf('rekognition', 'start-project-version', ...version, ...units)
    assert.equal(Status, 'STARTING')
  })
  await check('wait project-version-running', () =>
    cli.answerOf(
      ...['rekognition', 'wait', 'project-version-running', '--project-arn', projectArn, '--version-names', 'v1'],
    ),
  )
  await check('describe-project-versions has the units of a running model', async () => {
    const { Status, MinInferenceUnits, MaxInferenceUnits } = await describe(cli, projectArn, 'v1')
    assert.deepEqual(
      { Status, MinInferenceUnits, MaxInferenceUnits },
      { Status: 'RUNNING', MinInferenceUnits: 1, MaxInferenceUnits: 2 },
    )
  })
  await check('a running model is neither started nor deleted', async () => {
    assert.match(
      await cli.errorOf('rekognition', 'start-project-version', ...version, '--min-inference-units', '1'),
      /ResourceInUseException/,
    )
    assert.match(await cli.errorOf('rekognition', 'delete-project-version', ...version), /ResourceInUseException/)
  })
}

async function asked(check, { answerOf, errorOf }, { bucket, scratch, versionArn }) {
  const detect = (key, ...more) => [
    ...['rekognition', 'detect-custom-labels', '--project-version-arn', versionArn],
    ...['--image', JSON.stringify({ S3Object: { Bucket: bucket, Name: key } }), ...more],
  ]
  const path = join(scratch, 'image.png')
  await writeFile(path, IMAGE)
  await answerOf('s3', 'cp', path, `s3://${bucket}/images/one.png`)
  await check('detect-custom-labels of an object: every label with 0 as the least confidence', async () => {
    const { CustomLabels } = await answerOf(...detect('images/one.png', '--min-confidence', '0'))
    assert.deepEqual(CustomLabels.map(({ Name }) => Name).sort(), ['good', 'scratched'])
    assert.ok(CustomLabels[0].Confidence >= CustomLabels[1].Confidence)
    const one = await answerOf(...detect('images/one.png', '--min-confidence', '0', '--max-results', '1'))
    assert.deepEqual(one.CustomLabels, CustomLabels.slice(0, 1))
  })
  await check('an object that is missing, and one that is no image', async () => {
    assert.match(await errorOf(...detect('images/none.png')), /InvalidS3ObjectException/)
    assert.match(await errorOf(...detect('manifests/training.manifest')), /InvalidImageFormatException/)
  })
}

async function stopped(check, cli, { projectArn, versionArn }) {
  const version = ['--project-version-arn', versionArn]
  await check('stop-project-version, until it has stopped', async () => {
    const { Status } = await cli.answerOf('rekognition', 'stop-project-version', ...version)
    assert.equal(Status, 'STOPPING')
    const described = await ended(cli, projectArn, 'v1')
    assert.equal(described.Status, 'STOPPED')
    assert.equal(described.MinInferenceUnits, undefined)
    assert.match(await cli.errorOf('rekognition', 'stop-project-version', ...version), /ResourceInUseException/)
  })
}

/** The version once nothing is in progress; the minutes of the emulator are milliseconds here. */
async function ended(cli, projectArn, name) {
  for (;;) {
    const described = await describe(cli, projectArn, name)
    if (!/^(STOPPING|COPYING_IN_PROGRESS)$/.test(described.Status)) return described
  }
}

const copyOf = ({ projectArn, versionArn }, destination, bucket) => [
  ...['rekognition', 'copy-project-version', '--source-project-arn', projectArn],
  ...['--source-project-version-arn', versionArn, '--destination-project-arn', destination, '--version-name', 'copied'],
  ...['--output-config', JSON.stringify({ S3Bucket: bucket, S3KeyPrefix: 'copies' }), '--tags', 'team=shop'],
]

async function copied(check, cli, trained) {
  await check('copy-project-version within the account', async () => {
    const { ProjectArn } = await cli.answerOf('rekognition', 'create-project', '--project-name', 'shop')
    const { ProjectVersionArn } = await cli.answerOf(...copyOf(trained, ProjectArn, trained.bucket))
    const described = await ended(cli, ProjectArn, 'copied')
    assert.equal(described.ProjectVersionArn, ProjectVersionArn)
    assert.equal(described.SourceProjectVersionArn, trained.versionArn)
    assert.equal(described.Status, 'COPYING_COMPLETED')
    const { stdout } = await cli.aws('s3', 'ls', `s3://${trained.bucket}/copies/`)
    assert.match(stdout, /EvaluationResultSummary-shop-copied\.json/)
  })
}

async function copiedElsewhere(check, cli, trained) {
  const seed = {
    accounts: {
      [OTHER_ACCOUNT]: {
        keys: [{ accessKeyId: OTHER_KEYS.AWS_ACCESS_KEY_ID, secretAccessKey: OTHER_KEYS.AWS_SECRET_ACCESS_KEY }],
        buckets: { [OTHER_BUCKET]: {} },
      },
    },
  }
  await globalThis.fetch(`${trained.url}/_emulator/seed`, { method: 'POST', body: JSON.stringify(seed) })
  const other = async (...args) => {
    const { code, stdout, stderr } = await cli.awsAs(OTHER_KEYS, ...args)
    return {
      error: code === 0 ? '' : stderr,
      answer: code === 0 && stdout.trim() !== '' ? JSON.parse(stdout) : undefined,
    }
  }
  const project = ['--project-arn', trained.projectArn]
  const policy = ['--policy-name', 'production']
  const document = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${OTHER_ACCOUNT}:root` },
        Action: 'rekognition:CopyProjectVersion',
        Resource: trained.versionArn,
      },
    ],
  }
  let destination
  await check('another account has its own projects, and may not describe those of this one', async () => {
    assert.deepEqual((await other('rekognition', 'describe-projects')).answer, { ProjectDescriptions: [] })
    destination = (await other('rekognition', 'create-project', '--project-name', 'shop')).answer.ProjectArn
    assert.ok(destination.includes(OTHER_ACCOUNT))
    const { error } = await other('rekognition', 'describe-project-versions', ...project)
    assert.match(error, /AccessDeniedException.*no resource-based policy/)
  })
  await check('copy-project-version to another account needs a project policy', async () => {
    const { error } = await other(...copyOf(trained, destination, OTHER_BUCKET))
    assert.match(error, /AccessDeniedException.*no resource-based policy allows the rekognition:CopyProjectVersion/)
  })
  let revision
  await check('put-project-policy and list-project-policies', async () => {
    const put = [
      'rekognition',
      'put-project-policy',
      ...project,
      ...policy,
      '--policy-document',
      JSON.stringify(document),
    ]
    revision = (await cli.answerOf(...put)).PolicyRevisionId
    assert.match(await cli.errorOf(...put), /ResourceAlreadyExistsException/)
    const { ProjectPolicies } = await cli.answerOf('rekognition', 'list-project-policies', ...project)
    assert.deepEqual(
      ProjectPolicies.map(({ PolicyName, PolicyRevisionId }) => ({ PolicyName, PolicyRevisionId })),
      [{ PolicyName: 'production', PolicyRevisionId: revision }],
    )
    assert.deepEqual(JSON.parse(ProjectPolicies[0].PolicyDocument), document)
  })
  await check('copy-project-version to another account with the policy', async () => {
    const { error } = await other(...copyOf(trained, destination, OTHER_BUCKET))
    assert.equal(error, '')
    const described = await ended({ answerOf: async (...args) => (await other(...args)).answer }, destination, 'copied')
    assert.equal(described.Status, 'COPYING_COMPLETED')
  })
  await check('delete-project-policy, only in its current revision', async () => {
    const remove = ['rekognition', 'delete-project-policy', ...project, ...policy, '--policy-revision-id']
    assert.match(await cli.errorOf(...remove, 'abc'), /InvalidPolicyRevisionIdException/)
    await cli.answerOf(...remove, revision)
    assert.deepEqual(await cli.answerOf('rekognition', 'list-project-policies', ...project), { ProjectPolicies: [] })
  })
}
