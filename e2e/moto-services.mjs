/**
 * Part of moto.mjs: Parameter Store, alarms, AppConfig and Step Functions of the emulator against those of moto, an independent emulator. The
 * official AWS CLI asks both the same, and what it prints is compared, without times and ids.
 */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAwsCli } from './aws-cli-client.mjs'

/**
 * @param {ReturnType<import('./tally.mjs').createTally>['check']} check
 * @param {{ moto: string, emulator: string }} urls
 * @param {string} scratch a folder for files
 */
export async function compareServices(check, urls, scratch) {
  const moto = createAwsCli(scratch, () => urls.moto)
  const emulator = createAwsCli(scratch, () => urls.emulator)
  const same = (name, ...args) =>
    check(name, async () => {
      const [expected, found] = [await outcomeOf(moto, args), await outcomeOf(emulator, args)]
      assert.deepEqual(found, expected)
    })
  await compareParameters(same)
  await compareAlarms(check, same, moto, urls)
  await compareConfigurations(check, moto, emulator, urls, scratch)
  await compareExecutions(check, moto, emulator, urls)
}

/** What the CLI prints: the answer without what differs from run to run, or the name of the error. */
async function outcomeOf({ aws }, args) {
  const { code, stdout, stderr } = await aws(...args)
  if (code !== 0) return { error: /\((\w+)\)/.exec(stderr)?.[1] ?? stderr }
  return comparable(stdout.trim() === '' ? {} : JSON.parse(stdout))
}

/** Times, ARNs of another account, selectors and policies, which moto does not return, and the user, whom it does not know. */
const LEFT_OUT = /(?:Date|Timestamp)$|^ARN$|^AlarmArn$|^Selector$|^Policies$|^LastModifiedUser$/

function comparable(value) {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name]) => !LEFT_OUT.test(name))
  return Object.fromEntries(members.map(([name, member]) => [name, comparable(member)]))
}

async function compareParameters(same) {
  const put = (name, ...more) => ['ssm', 'put-parameter', '--name', name, ...more]
  const text = (value) => ['--value', value, '--type', 'String']
  await same('ssm: a new parameter', ...put('/orchard/model', ...text('v1')))
  await same('ssm: one that is there', ...put('/orchard/model', ...text('v2')))
  await same('ssm: a second version', ...put('/orchard/model', '--value', 'v2', '--overwrite'))
  await same('ssm: a parameter', 'ssm', 'get-parameter', '--name', '/orchard/model')
  await same('ssm: a version of it', 'ssm', 'get-parameter', '--name', '/orchard/model:1')
  await same('ssm: a version that is not there', 'ssm', 'get-parameter', '--name', '/orchard/model:9')
  await same('ssm: a name that nothing has', 'ssm', 'get-parameter', '--name', '/none')
  await same('ssm: several names', 'ssm', 'get-parameters', '--names', '/orchard/model', '/none')
  await same('ssm: a list', ...put('list', '--value', 'a,b', '--type', 'StringList'))
  await same('ssm: no type', ...put('untyped', '--value', 'v'))
  await same('ssm: a name that begins with ssm', ...put('ssm-model', ...text('v')))
  await same('ssm: a path that begins with aws', ...put('/aws/model', ...text('v')))
  const tags = ['--overwrite', '--tags', 'Key=a,Value=b']
  await same('ssm: tags with overwrite', ...put('/orchard/model', ...text('v'), ...tags))
  const describe = (...filters) => ['ssm', 'describe-parameters', '--parameter-filters', ...filters]
  await same('ssm: a list by name', ...describe('Key=Name,Option=Equals,Values=/orchard/model'))
  await same('ssm: a list by type', ...describe('Key=Type,Values=StringList'))
  await same('ssm: a list by path', ...describe('Key=Path,Option=Recursive,Values=/orchard'))
  await same('ssm: a deletion', 'ssm', 'delete-parameter', '--name', 'list')
  await same('ssm: a second deletion', 'ssm', 'delete-parameter', '--name', 'list')
}

/** Alarms are created in moto by its operations, and in the emulator by a seed. */
async function compareAlarms(check, same, moto, urls) {
  const metric = { namespace: 'Orchard', name: 'Errors' }
  const states = { errors: 'OK', late: 'ALARM' }
  await check('cloudwatch: the alarms are set up', async () => {
    for (const [name, state] of Object.entries(states)) {
      await moto.answerOf(
        ...['cloudwatch', 'put-metric-alarm', '--alarm-name', name, '--alarm-description', `of ${name}`],
        ...['--namespace', metric.namespace, '--metric-name', metric.name, '--statistic', 'Sum', '--period', '60'],
        ...['--evaluation-periods', '1', '--threshold', '0', '--comparison-operator', 'GreaterThanThreshold'],
      )
      await moto.answerOf(
        ...['cloudwatch', 'set-alarm-state', '--alarm-name', name, '--state-value', state, '--state-reason', 'set'],
      )
    }
    const alarm = (name) => ({ state: states[name], description: `of ${name}`, metric })
    await seed(urls.emulator, { alarms: { errors: alarm('errors'), late: alarm('late') } })
  })
  // What both have of an alarm; each shows more that the other has no value for.
  const query = `{Alarms: MetricAlarms[].[AlarmName, AlarmDescription, StateValue, Namespace, MetricName, Statistic,
    Period, EvaluationPeriods, Threshold, ComparisonOperator, ActionsEnabled], Composite: CompositeAlarms}`
  const describe = (...more) => ['cloudwatch', 'describe-alarms', '--query', query, ...more]
  await same('cloudwatch: all alarms', ...describe())
  await same('cloudwatch: alarms by name, one of which is not there', ...describe('--alarm-names', 'late', 'none'))
  await same('cloudwatch: alarms by prefix', ...describe('--alarm-name-prefix', 'err'))
  await same('cloudwatch: alarms in a state', ...describe('--state-value', 'ALARM'))
}

/** moto has no deployments. Applications and profiles are created there, and seeded here; their ids are their own. */
async function compareConfigurations(check, moto, emulator, urls, scratch) {
  const inMoto = await created(moto)
  await seed(urls.emulator, { appConfig: { applications: { orchard: { profiles: { model: {} } } } } })
  const inEmulator = await listed(emulator)
  const content = join(scratch, 'content')
  const same = (name, argsOf) =>
    check(name, async () => {
      const withoutIds = (outcome, ids) =>
        JSON.parse(JSON.stringify(outcome).replaceAll(new RegExp(ids.join('|'), 'g'), 'ID'))
      const [expected, found] = [
        withoutIds(await outcomeOf(moto, argsOf(...inMoto)), inMoto),
        withoutIds(await outcomeOf(emulator, argsOf(...inEmulator)), inEmulator),
      ]
      assert.deepEqual(found, expected)
    })
  const at = (application, profile) => ['--application-id', application, '--configuration-profile-id', profile]
  const create = (label) => (application, profile) => [
    ...['appconfig', 'create-hosted-configuration-version', ...at(application, profile), '--description', 'a release'],
    ...['--content', `fileb://${content}`, '--content-type', 'text/plain', '--version-label', label],
    join(scratch, 'answered'),
  ]
  const read = (number) => (application, profile) => [
    ...['appconfig', 'get-hosted-configuration-version', ...at(application, profile), '--version-number', number],
    join(scratch, 'read'),
  ]
  await writeFile(content, 'arn:v1')
  await same('appconfig: an application', (application) => [
    'appconfig',
    'get-application',
    '--application-id',
    application,
  ])
  await same('appconfig: an application that is not there', () => [
    ...['appconfig', 'get-application', '--application-id', 'abcdefg'],
  ])
  await same('appconfig: a hosted version', create('first'))
  await same('appconfig: a second one', create('second'))
  await same('appconfig: reading one', read('1'))
  await same('appconfig: reading one that is not there', read('9'))
}

/** The state machine is created in moto by an operation, and in the emulator by a seed; each account has its own number. */
async function compareExecutions(check, moto, emulator, urls) {
  const machine = (account) => `arn:aws:states:eu-west-1:${account}:stateMachine:wait`
  const execution = (account) => `arn:aws:states:eu-west-1:${account}:execution:wait:v1`
  const accounts = { moto: '123456789012', emulator: '111122223333' }
  await check('stepfunctions: the state machine is set up', async () => {
    const definition = { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } }
    await moto.answerOf(
      ...['stepfunctions', 'create-state-machine', '--name', 'wait', '--definition', JSON.stringify(definition)],
      ...['--role-arn', `arn:aws:iam::${accounts.moto}:role/wait`],
    )
    await seed(urls.emulator, { stateMachines: { wait: {} } })
  })
  const same = (name, argsOf) =>
    check(name, async () => {
      const outcome = async (client, account) =>
        JSON.parse(JSON.stringify(await outcomeOf(client, argsOf(account))).replaceAll(account, 'ACCOUNT'))
      assert.deepEqual(await outcome(emulator, accounts.emulator), await outcome(moto, accounts.moto))
    })
  const start = (name, input) => (account) => [
    ...['stepfunctions', 'start-execution', '--state-machine-arn', machine(account), '--name', name],
    ...['--input', input],
  ]
  // What both have of an execution; the emulator says more of its data and of how it can be redriven.
  const query = '{arn: executionArn, machine: stateMachineArn, name: name, status: status, input: input}'
  const describe = (account) => [
    ...['stepfunctions', 'describe-execution', '--execution-arn', execution(account), '--query', query],
  ]
  await same('stepfunctions: an execution that is not there', describe)
  await same('stepfunctions: a start', start('v1', '{"a": 1}'))
  await same('stepfunctions: the same start', start('v1', '{"a": 1}'))
  await same('stepfunctions: a start with another input', start('v1', '{"a": 2}'))
  await same('stepfunctions: a start with an input that is not JSON', start('v2', '{'))
  await same('stepfunctions: a name with a colon', start('a:b', '{}'))
  await same('stepfunctions: an execution', describe)
  await same('stepfunctions: a state machine that is not there', (account) => [
    ...['stepfunctions', 'start-execution', '--state-machine-arn', `${machine(account)}s`],
  ])
  await same('stepfunctions: a stop', (account) => [
    ...['stepfunctions', 'stop-execution', '--execution-arn', execution(account)],
  ])
  await same('stepfunctions: an execution that was stopped', describe)
  await same('stepfunctions: a start under the name of one that has ended', start('v1', '{"a": 1}'))
}

/** The ids of an application and its profile, created by operations that the emulator does not have. */
async function created({ answerOf }) {
  const application = (await answerOf('appconfig', 'create-application', '--name', 'orchard')).Id
  const profile = await answerOf(
    ...['appconfig', 'create-configuration-profile', '--application-id', application, '--name', 'model'],
    ...['--location-uri', 'hosted'],
  )
  return [application, profile.Id]
}

async function listed({ answerOf }) {
  const application = (await answerOf('appconfig', 'list-applications')).Items[0].Id
  const profiles = await answerOf('appconfig', 'list-configuration-profiles', '--application-id', application)
  return [application, profiles.Items[0].Id]
}

async function seed(url, body) {
  const response = await globalThis.fetch(`${url}/_emulator/seed`, { method: 'POST', body: JSON.stringify(body) })
  assert.equal(response.status, 200, await response.text())
}
