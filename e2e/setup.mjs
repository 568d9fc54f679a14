/**
 * The CloudFormation template under setup/: checked by cfn-lint, deployed on moto with the commands of its guide, and
 * the policies of the created roles checked with the actions, on an emulator that enforces them.
 *
 * moto has no CloudFormation support for OpenID Connect providers and bucket policies, and ignores versioning and access
 * settings of a bucket: `__tests__/contract/setup-bucket.test.ts` checks those in the template.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAws } from './aws-cli-server.mjs'
import { clientEnvironment, REGION, ROOT, startEmulator } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { freePort, run, scratchFolder, startServer } from './processes.mjs'
import { createTally } from './tally.mjs'
import { runTrain } from './train-bundle.mjs'

const TEMPLATE = join(ROOT, 'setup', 'template.yaml')
const IMAGES = 'example-orchard-images'

/** The account that moto assumes for every caller. */
const ACCOUNT = '123456789012'

/** A stack with all options. */
const PARAMETERS = {
  Project: 'orchard',
  ImageBucket: IMAGES,
  RepositoryOwner: 'octo-org',
  RepositoryOwnerId: '583231',
  RepositoryName: 'orchard-data',
  RepositoryId: '1296269',
  TrainEnvironment: 'models',
  MayCreateProject: 'true',
  MaxSessionSeconds: '7200',
  UseKey: 'true',
}

const { check, finish } = createTally('setup')
const scratch = scratchFolder('setup-')

async function lint() {
  const lintOf = (path) => run('cfn-lint', [path])
  await check('cfn-lint finds nothing in the template', async () => {
    const { code, stdout, stderr } = await lintOf(TEMPLATE)
    assert.equal(code, 0, stdout + stderr)
  })
  await check('cfn-lint finds a property that there is not', async () => {
    const broken = join(scratch, 'broken.yaml')
    await writeFile(broken, (await readFile(TEMPLATE, 'utf8')).replace('VersioningConfiguration:', 'Versioning:'))
    assert.notEqual((await lintOf(broken)).code, 0)
  })
}

/** Calls the AWS CLI. @returns its answer, parsed where it is JSON */
async function aws(env, ...args) {
  const { code, stdout, stderr } = await runAws(args, { cwd: ROOT, env: { ...env, AWS_PAGER: '' } })
  assert.equal(code, 0, `aws ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout.trimStart().startsWith('{') || stdout.trimStart().startsWith('[') ? JSON.parse(stdout) : stdout
}

async function deployAsTheGuideSays(env) {
  const guide = await readFile(join(ROOT, 'setup', 'README.md'), 'utf8')
  const commands = [...guide.matchAll(/^```sh\n(aws [^]*?)^```$/gm)].map(([, command]) => command)
  await check('the commands of the guide deploy the stack and look at it', async () => {
    assert.equal(commands.length, 2)
    for (const command of commands) {
      const { code, stdout, stderr } = await run('sh', ['-ec', command], { cwd: ROOT, env: { ...env, AWS_PAGER: '' } })
      assert.equal(code, 0, `${command}\n${stdout}${stderr}`)
    }
    const { Stacks } = await aws(env, 'cloudformation', 'describe-stacks', '--stack-name', 'orchard-models')
    assert.equal(Stacks[0].StackStatus, 'CREATE_COMPLETE')
  })
}

/** @returns the outputs of a stack with everything, by name */
async function createStack(env) {
  const provider = await aws(
    env,
    ...['iam', 'create-open-id-connect-provider', '--url', 'https://token.actions.githubusercontent.com'],
    ...['--client-id-list', 'sts.amazonaws.com'],
  )
  const given = { ...PARAMETERS, OidcProviderArn: provider.OpenIDConnectProviderArn }
  const parameters = Object.entries(given).map(([name, value]) => `ParameterKey=${name},ParameterValue=${value}`)
  await aws(
    env,
    ...['cloudformation', 'create-stack', '--stack-name', 'everything', '--template-body', `file://${TEMPLATE}`],
    ...['--capabilities', 'CAPABILITY_IAM', '--parameters', ...parameters],
  )
  const { Stacks } = await aws(env, 'cloudformation', 'describe-stacks', '--stack-name', 'everything')
  return {
    provider: given.OidcProviderArn,
    outputs: Object.fromEntries(Stacks[0].Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
  }
}

async function checkStack(env, { outputs, provider }) {
  await check('its outputs are what a workflow needs', () => {
    assert.match(outputs.TrainRoleArn, /^arn:aws:iam::\d{12}:role\/everything-TrainRole/)
    assert.match(outputs.EvaluateRoleArn, /^arn:aws:iam::\d{12}:role\/everything-EvaluateRole/)
    assert.equal(outputs.ManifestLocation, `s3://${outputs.Bucket}/manifests`)
    assert.equal(outputs.OutputLocation, `s3://${outputs.Bucket}/orchard/{version-name}`)
    assert.match(outputs.KeyArn, /^arn:aws:kms:eu-west-1:\d{12}:key\//)
    assert.equal(outputs.GitHubProviderArn, provider)
  })
  for (const [output, subject, policies] of [
    [
      'TrainRoleArn',
      'repo:octo-org@583231/orchard-data@1296269:environment:models',
      [
        'create-project',
        'kms',
        'lint',
        'lint-images',
        'manifests-in-s3',
        'preflight',
        'record',
        'results',
        'train',
        'workspace-manifests',
      ],
    ],
    [
      'EvaluateRoleArn',
      'repo:octo-org@583231/orchard-data@1296269:ref:refs/heads/main',
      ['evaluate', 'evaluate-kms', 'lint', 'lint-images', 'record'],
    ],
  ]) {
    await check(`the role ${output} trusts one subject, for as long as asked for, and has its policies`, async () => {
      const name = nameOf(outputs[output])
      const { Role } = await aws(env, 'iam', 'get-role', '--role-name', name)
      const [trust, ...more] = Role.AssumeRolePolicyDocument.Statement
      assert.deepEqual(more, [])
      assert.equal(trust.Principal.Federated, provider)
      assert.deepEqual(trust.Condition.StringEquals, {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': subject,
      })
      assert.equal(Role.MaxSessionDuration, 7200)
      const { PolicyNames } = await aws(env, 'iam', 'list-role-policies', '--role-name', name)
      assert.deepEqual(PolicyNames.sort(), policies)
    })
  }
  await check('the key turns over, and its policy names both roles', async () => {
    const policy = await aws(
      env,
      ...['kms', 'get-key-policy', '--key-id', outputs.KeyArn, '--policy-name', 'default', '--output', 'json'],
    )
    // AWS gives the document as a text, moto as what the text says.
    const document = typeof policy.Policy === 'string' ? JSON.parse(policy.Policy) : policy.Policy
    const principals = document.Statement.map(({ Principal }) => Principal.AWS)
    assert.deepEqual(
      new Set(principals),
      new Set([`arn:aws:iam::${ACCOUNT}:root`, outputs.TrainRoleArn, outputs.EvaluateRoleArn]),
    )
    const rotation = await aws(env, 'kms', 'get-key-rotation-status', '--key-id', outputs.KeyArn)
    assert.equal(rotation.KeyRotationEnabled, true)
  })
  await check('the bucket is encrypted with the key', async () => {
    const { ServerSideEncryptionConfiguration: found } = await aws(
      env,
      ...['s3api', 'get-bucket-encryption', '--bucket', outputs.Bucket],
    )
    assert.deepEqual(found.Rules[0].ApplyServerSideEncryptionByDefault, {
      SSEAlgorithm: 'aws:kms',
      KMSMasterKeyID: outputs.KeyArn,
    })
  })
}

function nameOf(roleArn) {
  return roleArn.replace(/^.*\//, '')
}

/** The policies of a role as files, for the emulator. */
async function policyOptions(env, roleArn) {
  const name = nameOf(roleArn)
  const { PolicyNames } = await aws(env, 'iam', 'list-role-policies', '--role-name', name)
  const options = []
  for (const policy of PolicyNames) {
    const found = await aws(env, 'iam', 'get-role-policy', '--role-name', name, '--policy-name', policy)
    const path = join(scratch, `${name}-${policy}.json`)
    await writeFile(path, JSON.stringify(found.PolicyDocument))
    options.push('--policy', path)
  }
  return options
}

async function trainWith(options, outputs) {
  const seed = join(scratch, 'seed.json')
  await writeFile(seed, JSON.stringify({ buckets: { [IMAGES]: {}, [outputs.Bucket]: { versioning: 'Enabled' } } }))
  const emulator = await startEmulator(3_600, ['--account', ACCOUNT, '--seed', seed, ...options])
  try {
    const inputs = {
      project: PARAMETERS.Project,
      'create-project': 'true',
      'training-manifests': 'training.manifest',
      'testing-manifests': 'testing.manifest',
      'manifest-location': outputs.ManifestLocation,
      'output-location': outputs.OutputLocation,
      'kms-key-id': outputs.KeyArn,
      'f1-threshold': '0.01',
      'poll-interval': '10s',
    }
    return await runTrain(scratch, inputs, clientEnvironment(emulator.url), {
      'training.manifest': imageLevelManifest('training', 12, IMAGES),
      'testing.manifest': imageLevelManifest('testing', 6, IMAGES),
    })
  } finally {
    await emulator.stop()
  }
}

let moto
try {
  await lint()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  moto = await startServer('moto_server', ['-H', '127.0.0.1', '-p', `${port}`], { url: `${url}/moto-api/data.json` })
  const env = { ...clientEnvironment(url), AWS_REGION: REGION }
  await deployAsTheGuideSays(env)
  const stack = await createStack(env)
  await checkStack(env, stack)
  await check('with the policies of the train role, and the outputs pasted, a training passes', async () => {
    const { outputs, log } = await trainWith(await policyOptions(env, stack.outputs.TrainRoleArn), stack.outputs)
    assert.equal(outputs['outcome'], 'passed', log)
    assert.notEqual(outputs['precision'], '', log)
  })
  await check('with those of the evaluate role none can be started', async () => {
    const { outputs, log } = await trainWith(await policyOptions(env, stack.outputs.EvaluateRoleArn), stack.outputs)
    assert.equal(outputs['error-code'], 'ACCESS_DENIED', log)
  })
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await moto?.stop()
  finish()
}
