/** A state machine that is not fit to wait, a dry run of it, and what a re-run finds after it has waited. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { TestEnvironment } from '../support/environment.js'
import { memberOf } from '../support/members.js'
import { executionsIn, MACHINE, NOTIFYING, openWaiting } from '../support/notify-scenarios.js'
import type { RunResult } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const count = (operation: string): number => environment.requests().filter((each) => each === operation).length
const run = (change: Parameters<TestEnvironment['run']>[0] = {}): Promise<RunResult> =>
  environment.run({ ...change, inputs: { ...NOTIFYING, ...change.inputs } })
const again = (attempt: string): Promise<RunResult> => run({ env: { GITHUB_RUN_ATTEMPT: attempt } })
const notifyOf = ({ report }: RunResult): unknown => memberOf(report, 'notify')

describe('after the end of the execution, while the training continues', () => {
  const ended = async (status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'): Promise<string> => {
    environment = await openWaiting({ seed: { settings: { trainings: [{ version: '*', end: 'never' }] } } })
    const executionArn = (await run()).outputs['execution-arn'] ?? ''
    const executions = { [executionArn.split(':').at(-1) ?? '']: { status } }
    await environment.emulator.applySeed({ stateMachines: { 'orchard-wait': { executions } } })
    return executionArn
  }

  test('a re-run says that its event was sent', async () => {
    const executionArn = await ended('SUCCEEDED')
    const result = await again('2')
    expect(result.outputs).toMatchObject({ outcome: 'still-training', 'execution-arn': executionArn })
    expect(notifyOf(result)).toMatchObject({ state: 'ended' })
    expect(result.summary).toContain('it has sent its event to GitHub, and sends no other')
  })

  test.each(['FAILED', 'TIMED_OUT', 'ABORTED'] as const)('a re-run fails where it was %s', async (status) => {
    const executionArn = await ended(status)
    const result = await again('2')
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'NOTIFY_FAILED', 'execution-arn': '' })
    expect(memberOf(result.report, 'failure', 'message')).toContain(`${executionArn} has status ${status}`)
    expect(memberOf(result.report, 'failure', 'hint')).toContain(`redrive-execution --execution-arn ${executionArn}`)
    expect(executionsIn(environment)).toHaveLength(1)
  })

  test('a re-run that may not look says so', async () => {
    await ended('SUCCEEDED')
    const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
    const deny = { Effect: 'Deny', Action: 'states:DescribeExecution', Resource: '*' }
    await environment.emulator.applySeed({ policy: { Statement: [allow, deny] } })
    const result = await again('2')
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'NOTIFY_FAILED' })
    expect(memberOf(result.report, 'failure', 'message')).toContain('states:DescribeExecution was denied on')
  })
})

describe('a state machine elsewhere is refused before anything is started', () => {
  test.each([
    { name: 'that the step does not need', inputs: { wait: 'true' }, allowed: /wait: false as well/ },
    { name: 'without an ARN', inputs: { notify: 'orchard-wait' }, allowed: /the ARN of a state machine/ },
    {
      name: 'in another Region',
      inputs: { notify: MACHINE.replace('eu-west-1', 'us-east-1') },
      allowed: /a state machine in eu-west-1/,
    },
    {
      name: 'in another account',
      inputs: { notify: MACHINE.replace('111122223333', '444455556666') },
      allowed: /in the account of the project, 111122223333/,
    },
  ])('$name', async ({ inputs, allowed }) => {
    environment = await openWaiting()
    const result = await run({ inputs })
    expect(result.outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(memberOf(result.report, 'failure', 'problems')).toMatchObject([
      { input: 'notify', allowed: expect.stringMatching(allowed) },
    ])
    expect(environment.versionNames()).toEqual([])
  })
})

describe('a dry run', () => {
  test('says that an execution would be started', async () => {
    environment = await openWaiting()
    const result = await run({ inputs: { 'dry-run': 'true' } })
    expect(result.outputs).toMatchObject({ outcome: 'dry-run', 'execution-arn': '' })
    expect(result.stdout).toContain(`A run would start an execution of ${MACHINE} to wait for the training`)
    expect(notifyOf(result)).toEqual({ 'state-machine-arn': MACHINE, 'execution-arn': null, state: 'planned' })
    expect(count('StartExecution')).toBe(0)
  })

  test('names the execution of a version that it would resume', async () => {
    environment = await openWaiting()
    const { outputs } = await run()
    const result = await run({ inputs: { 'dry-run': 'true' }, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(notifyOf(result)).toMatchObject({ 'execution-arn': outputs['execution-arn'], state: 'planned' })
    expect(count('StartExecution')).toBe(1)
  })
})
