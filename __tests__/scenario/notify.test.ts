/** A training that a state machine waits for: one execution for each version, whatever answer is lost, and no training is. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import type { TestEnvironment } from '../support/environment.js'
import { memberOf } from '../support/members.js'
import { executionOf, executionsIn, MACHINE, NOTIFYING, openWaiting } from '../support/notify-scenarios.js'
import type { RunResult } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const count = (operation: string): number => environment.requests().filter((each) => each === operation).length
const run = (change: Parameters<TestEnvironment['run']>[0] = {}): Promise<RunResult> =>
  environment.run({ ...change, inputs: { ...NOTIFYING, ...change.inputs } })
const again = (attempt: string): Promise<RunResult> => run({ env: { GITHUB_RUN_ATTEMPT: attempt } })
const notifyOf = ({ report }: RunResult): unknown => memberOf(report, 'notify')

/** The training runs, and the execution of its version is the only one. */
function expectOneOfEach({ outputs }: RunResult): void {
  expect(environment.versionNames()).toHaveLength(1)
  const executionArn = executionOf(outputs['project-version-arn'] ?? '')
  expect(executionsIn(environment)).toEqual([`${executionArn.split(':').at(-1) ?? ''} RUNNING`])
  expect(outputs['execution-arn']).toBe(executionArn)
}

describe('the execution', () => {
  test('is started under the name of the version, with the version as its input', async () => {
    environment = await openWaiting()
    const result = await run()
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'still-training', 'error-code': '', resumed: 'false' })
    expectOneOfEach(result)
    const [execution] = [...environment.emulator.state.executions.values()]
    expect(JSON.parse(execution?.input ?? '')).toEqual({
      projectArn: result.outputs['project-arn'],
      versionName: result.outputs['version-name'],
      versionArn: result.outputs['project-version-arn'],
    })
    expect(notifyOf(result)).toEqual({
      'state-machine-arn': MACHINE,
      'execution-arn': result.outputs['execution-arn'],
      state: 'waiting',
    })
    expect(result.summary).toContain('a state machine does, and then starts a workflow')
    expect(result.stdout).toContain(`Waited for by: ${result.outputs['execution-arn'] ?? ''}`)
  })

  test('is found by a re-run while it runs', async () => {
    environment = await openWaiting()
    const first = await run()
    const second = await again('2')
    expect(second.outputs).toMatchObject({ outcome: 'still-training', resumed: 'true' })
    expect(second.outputs['execution-arn']).toBe(first.outputs['execution-arn'])
    expectOneOfEach(second)
    expect(count('DescribeExecution')).toBe(0)
  })

  test('is found where it runs with another input, as an earlier release of the action gave it', async () => {
    environment = await openWaiting()
    const name =
      executionOf((await run()).outputs['project-version-arn'] ?? '')
        .split(':')
        .at(-1) ?? ''
    const executions = { [name]: { input: '{}' } }
    await environment.emulator.applySeed({ stateMachines: { 'orchard-wait': { executions } } })
    const second = await again('2')
    expect(second.outputs).toMatchObject({ outcome: 'still-training', 'error-code': '' })
    expectOneOfEach(second)
    expect(count('DescribeExecution')).toBe(1)
  })

  test('is not started for a training that has ended: the step judges it', async () => {
    environment = await openWaiting()
    await run()
    environment.clock.advance(3_600_000)
    const late = await again('2')
    expect(late.outputs).toMatchObject({ outcome: 'passed', 'execution-arn': '' })
    expect(notifyOf(late)).toBeNull()
    expect(late.summary).toContain('so this step judges the version')
    expect(count('StartExecution')).toBe(1)
  })
})

describe('an answer that is lost', () => {
  test.each<[kind: Fault['kind']]>([
    ['reset-after'],
    ['slow'],
    ['malformed-body'],
    ['truncated-body'],
    ['stalled-body'],
  ])('with %s starts no second execution', async (kind) => {
    environment = await openWaiting({ seed: { faults: [{ operation: 'StartExecution', nth: 1, kind }] } })
    const result = await run()
    expect(result.outputs).toMatchObject({ outcome: 'still-training', 'error-code': '' })
    expectOneOfEach(result)
    expect(count('StartExecution')).toBe(2)
  })

  test.each<[kind: Fault['kind']]>([['throttle'], ['internal-error'], ['unavailable-html'], ['reset-before']])(
    'and a request that %s stopped is sent again',
    async (kind) => {
      const faults: Fault[] = [{ operation: 'StartExecution', nth: { from: 1, to: 8 }, kind }]
      environment = await openWaiting({ seed: { faults } })
      const result = await run()
      expect(result.outputs).toMatchObject({ outcome: 'still-training', 'error-code': '' })
      expectOneOfEach(result)
      expect(count('StartExecution')).toBe(9)
    },
  )
})

describe('what keeps it from being started loses no training', () => {
  const lasting: Fault = { operation: 'StartExecution', nth: { from: 1, to: 1_000 }, kind: 'throttle' }

  test.each<{
    readonly name: string
    readonly options: Parameters<typeof openWaiting>[0]
    readonly says: RegExp
    readonly hint: RegExp
  }>([
    {
      name: 'a right that is missing',
      options: {
        seed: {
          policy: {
            Statement: [
              { Effect: 'Allow', Action: '*', Resource: '*' },
              { Effect: 'Deny', Action: 'states:StartExecution', Resource: '*' },
            ],
          },
        },
      },
      says: /no execution is known to wait for it: states:StartExecution was denied on arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait/,
      hint: /exclude this call from the Deny/,
    },
    {
      name: 'a state machine that is not there',
      options: { seed: { stateMachines: {} } },
      says: /StartExecution failed: StateMachineDoesNotExist/,
      hint: /Correct notify, or allow states:StartExecution .*re-run the job/,
    },
    {
      name: 'an Express state machine',
      options: { seed: { stateMachines: { 'orchard-wait': { type: 'EXPRESS' } } } },
      says: /is an Express state machine, which ends after five minutes/,
      hint: /a Standard state machine/,
    },
    {
      name: 'too many executions',
      options: { seed: { faults: [{ operation: 'StartExecution', nth: 1, kind: 'limit-exceeded' }] } },
      says: /StartExecution failed: ExecutionLimitExceeded/,
      hint: /re-run the job/,
    },
    {
      name: 'an outage that lasts',
      options: { seed: { faults: [lasting], settings: { trainings: [{ version: '*', end: 'never' }] } } },
      says: /StartExecution failed for 15 min .*ThrottlingException/,
      hint: /re-run the job/i,
    },
  ])('$name', async ({ options, says, hint }) => {
    environment = await openWaiting(options)
    const result = await run({ inputs: { 'on-timeout': 'detach' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      outcome: 'error',
      'error-code': 'NOTIFY_FAILED',
      'project-version-arn': expect.stringContaining('/version/'),
      status: 'TRAINING_IN_PROGRESS',
      'execution-arn': '',
    })
    expect(memberOf(result.report, 'failure', 'message')).toMatch(says)
    expect(memberOf(result.report, 'failure', 'hint')).toMatch(hint)
    expect(notifyOf(result)).toMatchObject({ state: 'unconfirmed' })
    expect(result.summary).toContain('The training continues in AWS')
    expect(creates()).toBe(1)
  })

  test('and a re-run starts it once it can be', async () => {
    const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
    const deny = { Effect: 'Deny', Action: 'states:StartExecution', Resource: '*' }
    environment = await openWaiting({ seed: { policy: { Statement: [allow, deny] } } })
    expect((await run()).outputs['error-code']).toBe('NOTIFY_FAILED')
    await environment.emulator.applySeed({ policy: { Statement: [allow] } })
    const second = await again('2')
    expect(second.outputs).toMatchObject({ outcome: 'still-training', resumed: 'true' })
    expectOneOfEach(second)
  })

  const creates = (): number => count('CreateProjectVersion')
})

test('a cancel between the start of the training and that of the execution leaves both to a re-run', async () => {
  let kill: ((signal: NodeJS.Signals) => void) | undefined
  let heard: () => void = () => undefined
  const cancelled = new Promise<void>((resolve) => {
    heard = resolve
  })
  environment = await openWaiting({
    onRequest: async ({ operation, nth }) => {
      if (operation !== 'StartExecution' || nth !== 1) return
      kill?.('SIGTERM')
      await cancelled
    },
    seed: { faults: [{ operation: 'StartExecution', nth: 1, kind: 'reset-before' }] },
  })
  const result = await run({
    onStart: (send) => {
      kill = send
    },
    onLine: (line) => {
      if (line.includes('SIGTERM')) heard()
    },
  })
  expect(result.outputs).toMatchObject({
    outcome: 'cancelled',
    'error-code': 'CANCELLED',
    'project-version-arn': expect.stringContaining('/version/'),
    'execution-arn': '',
  })
  expect(notifyOf(result)).toMatchObject({ state: 'unconfirmed' })
  expect(executionsIn(environment)).toEqual([])
  const second = await again('2')
  expect(second.outputs).toMatchObject({ outcome: 'still-training', resumed: 'true' })
  expectOneOfEach(second)
})

test('in a public repository the ARNs are shown without the account, and the output keeps it', async () => {
  environment = await openWaiting()
  const result = await run({ inputs: { 'report-images': 'false' } })
  expect(result.outputs['execution-arn']).toContain(':111122223333:execution:')
  expect(`${result.summary}${result.stdout}${JSON.stringify(result.report)}`).not.toContain('111122223333')
})
