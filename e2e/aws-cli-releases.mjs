/** Part of aws-cli.mjs: the official AWS CLI publishes a version through Parameter Store and AppConfig, and watches alarms. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAwsCli } from './aws-cli-client.mjs'
import { REGION, startEmulator } from './emulator.mjs'

const SEED = {
  projects: { orchard: { versions: { v1: { status: 'RUNNING', startedSecondsAgo: 7200, minInferenceUnits: 2 } } } },
  stateMachines: { wait: {} },
  alarms: { errors: {}, late: { state: 'ALARM' }, any: { type: 'composite', rule: 'ALARM(errors)' } },
  appConfig: {
    applications: {
      orchard: {
        environments: { production: { monitors: ['errors'] } },
        profiles: { model: { versions: [{ content: 'arn:v1' }], deployed: { production: 1 } } },
      },
    },
    strategies: { 'at-once': {}, slow: { durationMinutes: 30, growthFactor: 20, bakeMinutes: 5 } },
  },
}

/**
 * @param {ReturnType<import('./tally.mjs').createTally>['check']} check
 * @param {string} scratch a folder for files
 */
export async function tryReleases(check, scratch) {
  const seed = join(scratch, 'releases.json')
  const stateFile = join(scratch, 'releases-state')
  await writeFile(seed, JSON.stringify(SEED))
  // Time passes as it does in the service: what takes half an hour is in progress for as long as this lasts.
  const emulator = await startEmulator(1, ['--seed', seed, '--state', stateFile])
  try {
    const cli = createAwsCli(scratch, () => emulator.url)
    await tryParameters(check, cli)
    await tryAlarms(check, cli)
    await tryConfigurations(check, cli, emulator.url, scratch)
    await tryExecutions(check, cli)
  } finally {
    await emulator.stop()
  }
  const again = await startEmulator(1, ['--state', stateFile])
  try {
    const { answerOf } = createAwsCli(scratch, () => again.url)
    await check('ssm get-parameter of the emulator that was stopped and started again', async () => {
      const { Parameter } = await answerOf('ssm', 'get-parameter', '--name', '/orchard/model')
      assert.deepEqual([Parameter.Value, Parameter.Version], ['arn:v2', 2])
    })
  } finally {
    await again.stop()
  }
}

async function tryExecutions(check, { answerOf, errorOf }) {
  const machine = `arn:aws:states:${REGION}:111122223333:stateMachine:wait`
  const start = (...more) => [
    'stepfunctions',
    'start-execution',
    '--state-machine-arn',
    machine,
    '--name',
    'v1',
    ...more,
  ]
  await check('stepfunctions start-execution, again while it runs, and with another input', async () => {
    const { executionArn } = await answerOf(...start('--input', '{}'))
    assert.equal((await answerOf(...start('--input', '{}'))).executionArn, executionArn)
    assert.match(await errorOf(...start('--input', '{"a":1}')), /ExecutionAlreadyExists/)
    const described = await answerOf('stepfunctions', 'describe-execution', '--execution-arn', executionArn)
    assert.deepEqual([described.status, described.input, described.name], ['RUNNING', '{}', 'v1'])
  })
}

async function tryParameters(check, { answerOf, errorOf }) {
  const put = (...more) => ['ssm', 'put-parameter', '--name', '/orchard/model', ...more]
  await check('ssm put-parameter, which overwrites only when it is asked to', async () => {
    const first = await answerOf(...put('--value', 'arn:v1', '--type', 'String', '--tags', 'Key=team,Value=orchard'))
    assert.deepEqual(first, { Version: 1, Tier: 'Standard' })
    assert.match(await errorOf(...put('--value', 'arn:v2', '--type', 'String')), /ParameterAlreadyExists/)
    assert.equal((await answerOf(...put('--value', 'arn:v2', '--overwrite'))).Version, 2)
  })
  await check('ssm get-parameter of the value before', async () => {
    const { Parameter } = await answerOf('ssm', 'get-parameter', '--name', '/orchard/model:1')
    assert.deepEqual([Parameter.Value, Parameter.Selector], ['arn:v1', ':1'])
  })
  await check('ssm get-parameters', async () => {
    const found = await answerOf('ssm', 'get-parameters', '--names', '/orchard/model', '/none')
    assert.deepEqual([found.Parameters.length, found.InvalidParameters], [1, ['/none']])
  })
  await check('ssm describe-parameters, by name, with the key of an encrypted one', async () => {
    await answerOf(
      ...['ssm', 'put-parameter', '--name', '/orchard/secret', '--value', 'v', '--type', 'SecureString'],
      ...['--key-id', 'alias/orchard'],
    )
    const filter = (name) => ['--parameter-filters', `Key=Name,Option=Equals,Values=${name}`]
    const { Parameters } = await answerOf('ssm', 'describe-parameters', ...filter('/orchard/secret'))
    assert.deepEqual(
      Parameters.map(({ Name, Type, KeyId, Version }) => [Name, Type, KeyId, Version]),
      [['/orchard/secret', 'SecureString', 'alias/orchard', 1]],
    )
    await answerOf('ssm', 'delete-parameter', '--name', '/orchard/secret')
  })
  await check('ssm delete-parameter', async () => {
    await answerOf('ssm', 'put-parameter', '--name', 'other', '--value', 'v', '--type', 'String')
    await answerOf('ssm', 'delete-parameter', '--name', 'other')
    assert.match(await errorOf('ssm', 'get-parameter', '--name', 'other'), /ParameterNotFound/)
  })
}

async function tryAlarms(check, { answerOf }) {
  await check('cloudwatch describe-alarms, over pages', async () => {
    const types = ['--alarm-types', 'MetricAlarm', 'CompositeAlarm', '--page-size', '1']
    const { MetricAlarms, CompositeAlarms } = await answerOf('cloudwatch', 'describe-alarms', ...types)
    const states = [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName, StateValue }) => [AlarmName, StateValue])
    assert.deepEqual(states, [
      ['errors', 'OK'],
      ['late', 'ALARM'],
      ['any', 'OK'],
    ])
  })
  await check('cloudwatch get-metric-data of the units in service', async () => {
    const dimensions = { ProjectName: 'orchard', VersionName: 'v1' }
    const metric = {
      Namespace: 'AWS/Rekognition',
      MetricName: 'InServiceInferenceUnits',
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    }
    const query = [{ Id: 'units', MetricStat: { Metric: metric, Period: 60, Stat: 'Average' } }]
    const now = Date.now()
    const { MetricDataResults } = await answerOf(
      ...['cloudwatch', 'get-metric-data', '--metric-data-queries', JSON.stringify(query)],
      ...['--start-time', new Date(now - 600_000).toISOString(), '--end-time', new Date(now).toISOString()],
    )
    assert.deepEqual([...new Set(MetricDataResults[0].Values)], [2])
    assert.ok(MetricDataResults[0].Values.length >= 9)
  })
}

async function tryConfigurations(check, { answerOf, errorOf }, url, scratch) {
  const appConfig = (operation, ...args) => answerOf('appconfig', operation, ...args)
  const named = async (operation, ...args) => (await appConfig(operation, ...args)).Items
  const [application] = await named('list-applications')
  const at = ['--application-id', application.Id]
  const [environment] = await named('list-environments', ...at)
  const [profile] = await named('list-configuration-profiles', ...at)
  const strategies = await named('list-deployment-strategies')
  const strategy = (name) => ['--deployment-strategy-id', strategies.find(({ Name }) => Name === name).Id]
  const inEnvironment = [...at, '--environment-id', environment.Id]
  const ofProfile = [...at, '--configuration-profile-id', profile.Id]
  const file = join(scratch, 'configuration')

  await check('appconfig get-application, -environment, -configuration-profile, -deployment-strategy', async () => {
    assert.equal((await appConfig('get-application', ...at)).Name, 'orchard')
    assert.equal((await appConfig('get-environment', ...inEnvironment)).State, 'READY_FOR_DEPLOYMENT')
    assert.equal((await appConfig('get-configuration-profile', ...ofProfile)).LocationUri, 'hosted')
    const canary = await appConfig('get-deployment-strategy', ...strategy('AppConfig.Canary10Percent20Minutes'))
    assert.deepEqual([canary.GrowthType, canary.GrowthFactor], ['EXPONENTIAL', 10])
  })
  await check('appconfig create-, get- and list-hosted-configuration-version', async () => {
    await writeFile(file, 'arn:v2')
    const content = ['--content', `fileb://${file}`, '--content-type', 'text/plain', join(scratch, 'answered')]
    const { VersionNumber } = await appConfig('create-hosted-configuration-version', ...ofProfile, ...content)
    assert.equal(VersionNumber, 2)
    await appConfig('get-hosted-configuration-version', ...ofProfile, '--version-number', '2', join(scratch, 'read'))
    assert.equal(await readFile(join(scratch, 'read'), 'utf8'), 'arn:v2')
    assert.equal((await named('list-hosted-configuration-versions', ...ofProfile)).length, 2)
  })

  const deploy = (name) => [
    ...['start-deployment', ...inEnvironment, ...strategy(name), '--configuration-profile-id', profile.Id],
    ...['--configuration-version', '2'],
  ]
  const stateOf = async (number) =>
    (await appConfig('get-deployment', ...inEnvironment, '--deployment-number', `${number}`)).State
  const stop = (number, ...more) =>
    appConfig('stop-deployment', ...inEnvironment, '--deployment-number', `${number}`, ...more)

  await check('appconfig start-deployment, one at a time, and stop-deployment', async () => {
    const { DeploymentNumber, State, PercentageComplete } = await appConfig(...deploy('slow'))
    assert.deepEqual([DeploymentNumber, State, PercentageComplete], [2, 'DEPLOYING', 1])
    assert.match(await errorOf('appconfig', ...deploy('slow')), /ConflictException/)
    assert.equal((await stop(2)).State, 'ROLLING_BACK')
    // It takes a minute to roll back: until then nothing else is deployed.
    assert.match(await errorOf('appconfig', ...deploy('slow')), /ConflictException/)
    assert.deepEqual(
      (await named('list-deployments', ...inEnvironment)).map((each) => each.State),
      ['ROLLING_BACK', 'COMPLETE'],
    )
  })
  const data = (...args) => answerOf('appconfigdata', ...args)
  const session = ['--application-identifier', 'orchard', '--environment-identifier', 'production']
  await check('appconfigdata reads what serves', async () => {
    const started = await data(
      ...['start-configuration-session', ...session, '--configuration-profile-identifier', 'model'],
    )
    const read = ['get-latest-configuration', '--configuration-token', started.InitialConfigurationToken]
    const { NextPollConfigurationToken } = await data(...read, join(scratch, 'latest'))
    assert.equal(await readFile(join(scratch, 'latest'), 'utf8'), 'arn:v1')
    await data(...read.slice(0, 2), NextPollConfigurationToken, join(scratch, 'latest'))
    assert.equal(await readFile(join(scratch, 'latest'), 'utf8'), '')
  })
  await check('an alarm rolls a deployment back, and a complete one is reverted', async () => {
    const meadow = {
      environments: { production: { monitors: ['errors'] }, staging: {} },
      profiles: { model: { versions: [{ content: 'a' }, { content: 'b' }] } },
    }
    await post(url, 'seed', { appConfig: { applications: { meadow } } })
    const other = (await named('list-applications')).find(({ Name }) => Name === 'meadow').Id
    const [production, staging] = await named('list-environments', '--application-id', other)
    const [model] = await named('list-configuration-profiles', '--application-id', other)
    const start = (place, name) =>
      appConfig(
        ...['start-deployment', '--application-id', other, '--environment-id', place.Id, ...strategy(name)],
        ...['--configuration-profile-id', model.Id, '--configuration-version', '2'],
      )
    await start(production, 'slow')
    await post(url, 'alarm', { name: 'errors', state: 'ALARM' })
    const watched = ['--application-id', other, '--environment-id', production.Id, '--deployment-number', '1']
    assert.equal((await appConfig('get-deployment', ...watched)).State, 'ROLLING_BACK')
    assert.equal((await start(staging, 'at-once')).State, 'COMPLETE')
    const done = ['--application-id', other, '--environment-id', staging.Id, '--deployment-number', '1']
    assert.match(await errorOf('appconfig', 'stop-deployment', ...done), /BadRequestException/)
    assert.equal((await appConfig('stop-deployment', ...done, '--allow-revert')).State, 'REVERTED')
    assert.equal(await stateOf(1), 'COMPLETE')
  })
}

async function post(url, path, body) {
  const response = await globalThis.fetch(`${url}/_emulator/${path}`, { method: 'POST', body: JSON.stringify(body) })
  assert.equal(response.status, 200, await response.text())
}
