/** Requests to Step Functions: journal, faults, signatures, policies and accounts, as for the other services. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { callStepFunctions, MACHINE, startV1 } from '../../../__tests__/support/emulator/step-functions-bench.js'

const EXECUTION = 'arn:aws:states:eu-west-1:111122223333:execution:wait:v1'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
  await bench.emulator.applySeed({ stateMachines: { wait: {} } })
})

afterEach(async () => {
  await bench.close()
})

const call = (operation: string, input: unknown): Promise<Json> => callStepFunctions(bench, operation, input)

test('the journal has its requests', async () => {
  await startV1(bench)
  expect(bench.emulator.journal).toMatchObject([
    { service: 'states', operation: 'StartExecution', input: { name: 'v1' }, status: 200 },
  ])
})

test('an operation that is not emulated is refused by its name', async () => {
  expect(await call('ListStateMachines', {})).toMatchObject({
    status: 501,
    __type: 'NotEmulatedException',
    message: expect.stringContaining('does not emulate ListStateMachines of Step Functions'),
  })
})

test.each<[kind: 'throttle' | 'internal-error' | 'limit-exceeded' | 'expired-token', status: number, code: string]>([
  ['throttle', 400, 'ThrottlingException'],
  ['internal-error', 500, 'InternalServerError'],
  ['limit-exceeded', 400, 'ExecutionLimitExceeded'],
  ['expired-token', 400, 'ExpiredTokenException'],
])('the fault %s is in its form, and the request has no effect', async (kind, status, code) => {
  bench.emulator.addFault({ operation: 'StartExecution', nth: 1, kind })
  expect(await startV1(bench)).toMatchObject({ status, __type: code })
  expect(bench.emulator.state.executions.size).toBe(0)
})

test('after the fault reset-after the execution runs, and another request finds it', async () => {
  bench.emulator.addFault({ operation: 'StartExecution', nth: 1, kind: 'reset-after' })
  await expect(startV1(bench)).rejects.toThrow()
  expect(await startV1(bench)).toMatchObject({ executionArn: EXECUTION })
  expect(bench.emulator.state.executions.size).toBe(1)
})

test.each([
  ['another secret', { secretAccessKey: 'other' }, 'InvalidSignatureException'],
  ['another service', { service: 'rekognition' }, 'InvalidSignatureException'],
  ['an unknown key', { accessKeyId: 'AKIAOTHER' }, 'UnrecognizedClientException'],
])('a request signed with %s is refused', async (_name, options, code) => {
  const answer = await callStepFunctions(bench, 'DescribeExecution', { executionArn: EXECUTION }, options)
  expect(answer).toMatchObject({ status: 400, __type: code })
})

describe('a policy', () => {
  test.each<[operation: string, input: Json, action: string, resource: string]>([
    ['StartExecution', { stateMachineArn: MACHINE, name: 'v1' }, 'states:StartExecution', MACHINE],
    ['DescribeExecution', { executionArn: EXECUTION }, 'states:DescribeExecution', EXECUTION],
    ['StopExecution', { executionArn: EXECUTION }, 'states:StopExecution', EXECUTION],
  ])('lets %s through only with what it needs', async (operation, input, action, resource) => {
    const allow = (name: string): Promise<void> =>
      bench.emulator.applySeed({ policy: { Statement: [{ Effect: 'Allow', Action: name, Resource: resource }] } })
    await allow('states:none')
    expect(await call(operation, input)).toMatchObject({
      status: 400,
      __type: 'AccessDeniedException',
      message: expect.stringContaining(`is not authorized to perform: ${action} on resource: ${resource} because`),
    })
    await allow(action)
    expect(await call(operation, input)).not.toMatchObject({ __type: 'AccessDeniedException' })
  })
})

test('a state machine of another account may not be started', async () => {
  await bench.emulator.applySeed({ accounts: { '444455556666': { stateMachines: { wait: {} } } } })
  const stateMachineArn = MACHINE.replace('111122223333', '444455556666')
  expect(bench.emulator.state.stateMachines.has(stateMachineArn)).toBe(true)
  expect(await startV1(bench, { stateMachineArn })).toMatchObject({ status: 400, __type: 'AccessDeniedException' })
})
