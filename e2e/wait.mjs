/**
 * The state machine under setup/: checked by cfn-lint, deployed on moto with the commands of its guide, and interpreted by moto
 * against the emulator. The built train action starts an execution, and the built evaluate action judges the version that its
 * event names. GitHub is a double on loopback.
 *
 * What moto lacks is in wait/moto_server.py, HTTP Tasks first of all: the definition itself is used as it is. moto knows neither the
 * rights of its role nor the limits of Step Functions.
 */
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAwsCli } from './aws-cli-client.mjs'
import { clientEnvironment, startEmulator } from './emulator.mjs'
import { HOURLY_LIMIT, NO_PERMISSION, SECONDARY_LIMIT, startGithubDispatches } from './github-dispatches.mjs'
import { scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'
import { runEvaluate, runTrain } from './train-bundle.mjs'
import {
  ACCOUNT,
  callStepFunctions,
  createStack,
  createGuide,
  lintTemplate,
  machineOf,
  startMoto,
} from './wait-stack.mjs'
import { BUCKET, createControl, seedVersions, SPEED } from './wait-versions.mjs'

const TOKEN = 'github_pat_11EXAMPLE0of0a0test'

const { check, finish } = createTally('wait')
const scratch = scratchFolder('wait-')

const call = (operation, input) => callStepFunctions(moto.url, operation, input)

/** How an execution ends. */
async function endOf(executionArn) {
  for (;;) {
    const described = await call('DescribeExecution', { executionArn })
    if (described.status !== 'RUNNING') return described
    await sleep(200)
  }
}

/** Starts executions by hand, and compares what GitHub gets. */
function createStarter({ projectArn, arnOf }) {
  const started = []
  return {
    started,
    start: async (stack, versionName, change = {}) => {
      const version = { projectArn, versionName, versionArn: arnOf(versionName), ...change }
      const input = JSON.stringify(version)
      const request = { stateMachineArn: machineOf(stack), name: versionName, input }
      const { executionArn } = await call('StartExecution', request)
      started.push(executionArn)
      return { ...version, executionArn }
    },
    expectEvent: (name, status, { executionArn, projectArn: project, versionName, versionArn }) =>
      check(name, async () => {
        const end = await endOf(executionArn)
        assert.equal(end.status, 'SUCCEEDED', JSON.stringify(end))
        const event = { 'project-arn': project, 'version-name': versionName, 'version-arn': versionArn, status }
        const body = { event_type: 'custom-labels-training-ended', client_payload: event }
        assert.deepEqual(github.events(versionName), [{ path: '/repos/octo-org/orchard-data/dispatches', body }])
      }),
  }
}

async function playFaults(cli, versions, { start, expectEvent }) {
  github.answer('github-down', 503, 502, 0, 429, [403, HOURLY_LIMIT], 500, [403, SECONDARY_LIMIT])
  github.answer('endless-mute', ...Array.from({ length: 20 }, () => [403, null]))
  const faults = { operation: 'DescribeProjectVersions', where: '"throttled"' }
  await control('faults', [
    { ...faults, nth: { from: 1, to: 4 }, kind: 'throttle' },
    { ...faults, nth: { from: 5, to: 6 }, kind: 'internal-error' },
    { ...faults, nth: 7, kind: 'reset-before' },
    { ...faults, where: '"endless-silent"', nth: { from: 1, to: 1_000_000 }, kind: 'internal-error' },
  ])
  const stack = 'to-repository'
  const [failing, throttled, down] = [
    await start(stack, 'failing'),
    await start(stack, 'throttled'),
    await start(stack, 'github-down'),
  ]
  const limit = await start('limited', 'endless-limit')
  const silent = await start('limited', 'endless-silent')
  const mute = await start('limited', 'endless-mute')
  const again = await start(stack, 'endless-again', { versionArn: `${versions.arnOf('endless-again').slice(0, -1)}x` })
  const elsewhere = { projectArn: versions.projectArn.replace(ACCOUNT, '444455556666'), versionArn: 'unknown' }
  const denied = await start(stack, 'not-allowed', elsewhere)

  await expectEvent('a training that fails is reported', 'TRAINING_FAILED', failing)
  await expectEvent('throttling and faults do not end the wait', 'TRAINING_COMPLETED', throttled)
  await expectEvent('a GitHub that is down gets one event, later', 'TRAINING_COMPLETED', down)
  await check('after each error that it answered with', () =>
    assert.deepEqual(github.requests('github-down'), [503, 502, 0, 429, 403, 500, 403, 204]),
  )
  await expectEvent('the longest wait ends with an event', 'TRAINING_IN_PROGRESS', limit)
  await expectEvent('and so does one of nothing but faults', 'UNKNOWN', silent)
  await check('which count as the checks that they are', () => expectStates(silent, 'Describe', 3))
  await check(
    'a 403 whose reason Step Functions does not pass on is tried again for longer than a rate limit lasts',
    async () => {
      const { status, error, cause } = await endOf(mute.executionArn)
      assert.deepEqual([status, error, cause], ['FAILED', 'States.Http.StatusCode.403', 'Forbidden'])
      assert.equal(github.requests('endless-mute').length, 16)
    },
  )
  await expectEvent('another version of the name is not waited for', 'NOT_LISTED', again)
  await expectEvent('a right that is missing ends the wait with an event', 'UNKNOWN', denied)

  const deleted = await start(stack, 'endless-deleted')
  await deleteVersion(cli, deleted.versionArn)
  await expectEvent('a version that is deleted meanwhile is reported', 'NOT_LISTED', deleted)
  await check('after ten waits of 30 seconds, though it was checked each second before', () =>
    expectStates(deleted, 'WaitUnlisted', 10),
  )
}

/** How often an execution was in a state. */
async function expectStates({ executionArn }, state, times) {
  const { events } = await call('GetExecutionHistory', { executionArn, maxResults: 1000 })
  assert.equal(events.filter(({ stateEnteredEventDetails: entered }) => entered?.name === state).length, times)
}

/** Throttled until the version is gone, so that the state machine does not see it being deleted. */
async function deleteVersion({ awsAs }, arn) {
  const where = '"endless-deleted"'
  await control('faults', {
    operation: 'DescribeProjectVersions',
    where,
    nth: { from: 1, to: 1_000_000 },
    kind: 'throttle',
  })
  await control('status', { project: 'orchard', version: 'endless-deleted', status: 'TRAINING_FAILED' })
  const remove = ['rekognition', 'delete-project-version', '--project-version-arn', arn]
  const { code, stderr } = await awsAs({ AWS_ENDPOINT_URL: emulator.url }, ...remove)
  assert.equal(code, 0, stderr)
  while ((await control('state')).projects[0].versions.some((version) => version.arn === arn)) await sleep(100)
  await control('faults', undefined, 'DELETE')
}

/** A token that has ended, and one that lacks the permission: nothing is retried, until it is started again as the guide says. */
async function playTokens({ start, expectEvent }, guide) {
  const ended = await start('limited', 'endless-token')
  await check('a token that is not accepted fails the execution at once', async () => {
    const { status, error } = await endOf(ended.executionArn)
    assert.deepEqual([status, error], ['FAILED', 'States.Http.StatusCode.401'])
    assert.deepEqual([github.requests('endless-token'), github.events('endless-token')], [[401], []])
  })
  await guide.replaceToken(TOKEN)
  github.answer('endless-right', [403, NO_PERMISSION])
  const lacking = await start('limited', 'endless-right')
  await check('a token without the permission does too, and says so', async () => {
    const { status, error, cause } = await endOf(lacking.executionArn)
    assert.deepEqual([status, error], ['FAILED', 'States.Http.StatusCode.403'])
    assert.equal(JSON.parse(cause).message, NO_PERMISSION)
    assert.deepEqual([github.requests('endless-right'), github.events('endless-right')], [[403], []])
  })
  const again = await guide.startAgain(lacking.executionArn)
  await expectEvent('the commands of the guide start it again', 'TRAINING_IN_PROGRESS', {
    ...lacking,
    executionArn: again,
  })
}

/** The whole way: train, the state machine of the guide, its event, evaluate. */
async function playActions(started) {
  const env = { ...clientEnvironment(emulator.url), AWS_ENDPOINT_URL_SFN: moto.url }
  const inputs = {
    project: 'orchard',
    'version-name': 'from-a-job',
    'training-manifests': `s3://${BUCKET}/train.manifest`,
    'testing-manifests': `s3://${BUCKET}/test.manifest`,
    'output-location': `s3://${BUCKET}/runs`,
    wait: 'false',
    notify: machineOf('orchard-wait'),
  }
  const first = await runTrain(scratch, inputs, env)
  const executionArn = first.outputs['execution-arn']
  started.push(executionArn)
  await check('train starts a training and the execution that waits for it', () => {
    assert.equal(first.outputs.outcome, 'still-training', first.log)
    assert.match(executionArn, /:execution:orchard-wait:from-a-job-[\da-f]{16}$/)
  })
  const second = await runTrain(scratch, inputs, env)
  await check('train once more finds both', () => {
    const { outcome, resumed, 'execution-arn': found } = second.outputs
    assert.deepEqual([outcome, resumed, found], ['still-training', 'true', executionArn], second.log)
  })
  let event
  await check('the state machine starts the workflow that the guide names, on its branch', async () => {
    assert.equal((await endOf(executionArn)).status, 'SUCCEEDED')
    const events = github.events('from-a-job')
    assert.equal(events.length, 1)
    event = events[0].body
    assert.equal(events[0].path, '/repos/octo-org/orchard-data/actions/workflows/train-and-notify.yml/dispatches')
    assert.deepEqual([event.ref, event.inputs.status], ['main', 'TRAINING_COMPLETED'])
  })
  await check('evaluate judges the version that the event names', async () => {
    const judging = { project: 'orchard', version: event.inputs['version-arn'], wait: 'false', 'f1-threshold': '0.5' }
    const { outputs, log } = await runEvaluate(scratch, judging, env)
    assert.deepEqual([outputs.outcome, outputs['version-name']], ['passed', 'from-a-job'], log)
  })
}

async function refuseToken(executions) {
  assert.ok(executions.length > 8)
  for (const executionArn of executions) {
    const shown = [
      await call('DescribeExecution', { executionArn }),
      await call('GetExecutionHistory', { executionArn }),
    ]
    assert.ok(!JSON.stringify(shown).includes(TOKEN), executionArn)
  }
}

let moto
let emulator
let github
let control
try {
  await lintTemplate(check, scratch)
  emulator = await startEmulator(SPEED, ['--account', ACCOUNT])
  control = createControl(emulator.url)
  github = await startGithubDispatches(TOKEN)
  moto = await startMoto(emulator.url)
  const cli = createAwsCli(scratch, () => moto.url)
  const guide = createGuide(check, { moto: moto.url, github: github.url, scratch })
  const connection = await guide.deploy('github_pat_ended')
  const parameters = {
    ...{ Project: 'orchard', ConnectionArn: connection, RepositoryOwner: 'octo-org', RepositoryName: 'orchard-data' },
    ...{ GitHubApi: github.url, PollSeconds: '1' },
  }
  await createStack(cli, 'to-repository', parameters)
  await createStack(cli, 'limited', { ...parameters, LongestPolls: '2' })
  const versions = await seedVersions(control)
  const starter = createStarter(versions)
  await playTokens(starter, guide)
  await Promise.all([playFaults(cli, versions, starter), playActions(starter.started)])
  await check('no execution shows the token', () => refuseToken(starter.started))
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await moto?.stop()
  await emulator?.stop()
  await github?.stop()
  finish()
}
