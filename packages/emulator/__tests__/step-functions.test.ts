/** Step Functions: names, idempotency, ends, and the errors that the service documents. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MINUTE, openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { callStepFunctions, MACHINE, startV1 } from '../../../__tests__/support/emulator/step-functions-bench.js'

const EXECUTION = 'arn:aws:states:eu-west-1:111122223333:execution:wait:v1'
const DAY = 24 * 60 * MINUTE

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
  await bench.emulator.applySeed({ stateMachines: { wait: {}, quick: { type: 'EXPRESS' } } })
})

afterEach(async () => {
  await bench.close()
})

const call = (operation: string, input: unknown): Promise<Json> => callStepFunctions(bench, operation, input)
const start = (input?: Json): Promise<Json> => startV1(bench, input)
const describeV1 = (input: Json = {}): Promise<Json> => call('DescribeExecution', { executionArn: EXECUTION, ...input })

describe('an execution', () => {
  test('runs from its start, and is described', async () => {
    expect(await start()).toEqual({ executionArn: EXECUTION, startDate: START / 1000 })
    expect(await describeV1()).toEqual({
      executionArn: EXECUTION,
      stateMachineArn: MACHINE,
      name: 'v1',
      status: 'RUNNING',
      startDate: START / 1000,
      input: '{"a":1}',
      inputDetails: { included: true },
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
      redriveStatusReason: 'Execution is RUNNING and cannot be redriven',
    })
  })

  test('is described without its data', async () => {
    await start()
    const described = await describeV1({ includedData: 'METADATA_ONLY' })
    expect(described).not.toHaveProperty('input')
    expect(described).toMatchObject({ name: 'v1', status: 'RUNNING' })
  })

  test('that is started again with the same name and input is the same, with its first date', async () => {
    await start()
    bench.clock.advance(MINUTE)
    expect(await start()).toEqual({ executionArn: EXECUTION, startDate: START / 1000 })
    expect(bench.emulator.state.executions.size).toBe(1)
  })

  test.each<[name: string, prepare: () => Promise<unknown>, input: Json]>([
    ['runs with another input', () => Promise.resolve(), { input: '{"a":2}' }],
    ['runs with the same input in another spelling', () => Promise.resolve(), { input: '{ "a": 1 }' }],
    ['was stopped', () => call('StopExecution', { executionArn: EXECUTION }), {}],
  ])('whose name is that of one that %s is refused', async (_name, prepare, input) => {
    await start()
    await prepare()
    expect(await start(input)).toEqual({
      status: 400,
      __type: 'ExecutionAlreadyExists',
      message: `Execution Already Exists: '${EXECUTION}'`,
    })
  })

  test('may have the name of one that ended 90 days ago', async () => {
    await start()
    await call('StopExecution', { executionArn: EXECUTION })
    bench.clock.advance(90 * DAY - 1)
    expect(await start()).toMatchObject({ __type: 'ExecutionAlreadyExists' })
    bench.clock.advance(1)
    expect(await start()).toMatchObject({ executionArn: EXECUTION, startDate: (START + 90 * DAY) / 1000 })
  })

  test('without a name gets one, and without an input an empty one', async () => {
    const { executionArn } = await call('StartExecution', { stateMachineArn: MACHINE })
    expect(executionArn).toMatch(/^arn:aws:states:eu-west-1:111122223333:execution:wait:[\da-f]{8}-[\da-f-]{27}$/)
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({ input: '{}' })
  })

  test('that is stopped has the error and the cause that were given, and a second stop changes nothing', async () => {
    await start()
    bench.clock.advance(MINUTE)
    const stopDate = (START + MINUTE) / 1000
    const stop = { executionArn: EXECUTION, error: 'Deleted', cause: 'by hand' }
    expect(await call('StopExecution', stop)).toEqual({ stopDate })
    bench.clock.advance(MINUTE)
    expect(await call('StopExecution', { executionArn: EXECUTION, error: 'Other' })).toEqual({ stopDate })
    expect(await describeV1()).toMatchObject({
      status: 'ABORTED',
      stopDate,
      error: 'Deleted',
      cause: 'by hand',
      redriveStatus: 'REDRIVABLE',
    })
  })

  test('of an Express state machine is another one each time, and is not kept', async () => {
    const stateMachineArn = MACHINE.replace(/wait$/, 'quick')
    const [first, second] = [await start({ stateMachineArn }), await start({ stateMachineArn })]
    expect(first.executionArn).toMatch(/:express:quick:v1:[\da-f-]{36}$/)
    expect(second.executionArn).not.toBe(first.executionArn)
    expect(await call('DescribeExecution', { executionArn: first.executionArn })).toMatchObject({
      __type: 'InvalidArn',
    })
  })
})

describe('a seed', () => {
  test('says how executions end by themselves', async () => {
    await bench.emulator.applySeed({ stateMachines: { wait: { ends: { status: 'SUCCEEDED', afterSeconds: 60 } } } })
    await start()
    bench.clock.advance(MINUTE - 1)
    expect(await describeV1()).toMatchObject({ status: 'RUNNING' })
    bench.clock.advance(1)
    expect(await describeV1()).toMatchObject({
      status: 'SUCCEEDED',
      stopDate: (START + MINUTE) / 1000,
      output: '{"a":1}',
      outputDetails: { included: true },
    })
  })

  test('has executions, and changes their status', async () => {
    const seed = (status: 'RUNNING' | 'FAILED'): Promise<void> =>
      bench.emulator.applySeed({ stateMachines: { wait: { executions: { v1: { status, input: '{"a":1}' } } } } })
    await seed('FAILED')
    expect(await describeV1()).toMatchObject({ status: 'FAILED', input: '{"a":1}' })
    await seed('RUNNING')
    expect(await start()).toMatchObject({ executionArn: EXECUTION })
  })
})

describe('StartExecution', () => {
  test.each<[name: string, input: Json, code: string, message: string]>([
    [
      'a state machine that is not there',
      { stateMachineArn: `${MACHINE}s` },
      'StateMachineDoesNotExist',
      `'${MACHINE}s'`,
    ],
    ['what is no ARN', { stateMachineArn: 'wait' }, 'InvalidArn', "Invalid State Machine Arn: 'wait'"],
    ['the ARN of an execution', { stateMachineArn: EXECUTION }, 'InvalidArn', 'Invalid State Machine Arn'],
    ['a version', { stateMachineArn: `${MACHINE}:1` }, 'NotEmulatedException', 'versions and aliases'],
    ['a colon in the name', { name: 'a:b' }, 'InvalidName', "Invalid Name: 'a:b'"],
    ['a blank in the name', { name: 'a b' }, 'InvalidName', "Invalid Name: 'a b'"],
    ['an empty name', { name: '' }, 'ValidationException', 'greater than or equal to 1'],
    ['81 characters', { name: 'a'.repeat(81) }, 'ValidationException', 'less than or equal to 80'],
    ['an input that is not JSON', { input: '{' }, 'InvalidExecutionInput', 'Invalid State Machine Execution Input'],
  ])('refuses %s', async (_name, input, code, message) => {
    expect(await start(input)).toMatchObject({
      status: code === 'NotEmulatedException' ? 501 : 400,
      __type: code,
      message: expect.stringContaining(message),
    })
    expect(bench.emulator.state.executions.size).toBe(0)
  })

  test('takes a name of 80 characters with dots, and letters of any language', async () => {
    expect(await start({ name: `${'a'.repeat(77)}.ü_` })).not.toHaveProperty('__type')
  })
})

test.each(['DescribeExecution', 'StopExecution'])('%s refuses an execution that is not there', async (operation) => {
  expect(await call(operation, { executionArn: EXECUTION })).toEqual({
    status: 400,
    __type: 'ExecutionDoesNotExist',
    message: `Execution Does Not Exist: '${EXECUTION}'`,
  })
  expect(await call(operation, { executionArn: MACHINE })).toMatchObject({ status: 400, __type: 'InvalidArn' })
})
