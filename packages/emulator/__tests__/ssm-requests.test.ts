/** Requests to Parameter Store: journal, faults, signatures and policies, as for the other services. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { callSsm, NAME, putModel } from '../../../__tests__/support/emulator/ssm-bench.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench.close()
})

const call = (operation: string, input: unknown): Promise<Json> => callSsm(bench, operation, input)
const put = (input?: Json): Promise<Json> => putModel(bench, input)

describe('as for the other services', () => {
  test('the journal has its requests', async () => {
    await put()
    expect(bench.emulator.journal).toMatchObject([
      { service: 'ssm', operation: 'PutParameter', input: { Name: NAME }, status: 200 },
    ])
  })

  test('an operation that is not emulated is refused by its name', async () => {
    expect(await call('GetParametersByPath', { Path: '/' })).toMatchObject({
      status: 501,
      __type: 'NotEmulatedException',
      message: expect.stringContaining('does not emulate GetParametersByPath of SSM Parameter Store'),
    })
  })

  test.each<[kind: 'throttle' | 'internal-error' | 'limit-exceeded' | 'expired-token', status: number, code: string]>([
    ['throttle', 400, 'ThrottlingException'],
    ['internal-error', 500, 'InternalServerError'],
    ['limit-exceeded', 400, 'ParameterLimitExceeded'],
    ['expired-token', 400, 'ExpiredTokenException'],
  ])('the fault %s is in its form, and the request has no effect', async (kind, status, code) => {
    bench.emulator.addFault({ operation: 'PutParameter', nth: 1, kind, where: NAME })
    expect(await put()).toMatchObject({ status, __type: code })
    expect(await put()).toMatchObject({ Version: 1 })
  })

  test('after the fault reset-after the parameter is written', async () => {
    bench.emulator.addFault({ operation: 'PutParameter', nth: 1, kind: 'reset-after' })
    await expect(put()).rejects.toThrow()
    expect(await put()).toMatchObject({ __type: 'ParameterAlreadyExists' })
  })

  test.each([
    ['another secret', { secretAccessKey: 'other' }, 'InvalidSignatureException'],
    ['another service', { service: 'rekognition' }, 'InvalidSignatureException'],
    ['an unknown key', { accessKeyId: 'AKIAOTHER' }, 'UnrecognizedClientException'],
  ])('a request signed with %s is refused', async (_name, options, code) => {
    const answer = await callSsm(bench, 'GetParameter', { Name: NAME }, options)
    expect(answer).toMatchObject({ status: 400, __type: code })
  })

  test('a body that is not JSON is refused', async () => {
    expect(await call('GetParameter', '[')).toMatchObject({ status: 400, __type: 'SerializationException' })
  })
})

describe('a policy', () => {
  const ARN = 'arn:aws:ssm:eu-west-1:111122223333:parameter/orchard/model'

  test.each<[operation: string, input: Json, needs: readonly string[]]>([
    ['GetParameter', { Name: NAME }, ['ssm:GetParameter']],
    ['GetParameter', { Name: `${ARN}:3` }, ['ssm:GetParameter']],
    ['GetParameters', { Names: [NAME] }, ['ssm:GetParameters']],
    ['PutParameter', { Name: NAME, Value: 'v', Type: 'String' }, ['ssm:PutParameter']],
    [
      'PutParameter',
      { Name: NAME, Value: 'v', Type: 'String', Tags: [{ Key: 'a', Value: 'b' }] },
      ['ssm:PutParameter', 'ssm:AddTagsToResource'],
    ],
    ['DeleteParameter', { Name: NAME }, ['ssm:DeleteParameter']],
  ])('lets %s through with %j only with what it needs', async (operation, input, needs) => {
    const allow = (actions: readonly string[]): Promise<void> =>
      bench.emulator.applySeed({ policy: { Statement: [{ Effect: 'Allow', Action: actions, Resource: ARN }] } })
    for (const missing of needs) {
      await allow(['ssm:none', ...needs.filter((need) => need !== missing)])
      expect(await call(operation, input)).toMatchObject({
        status: 400,
        __type: 'AccessDeniedException',
        message: expect.stringContaining(`is not authorized to perform: ${missing} on resource: ${ARN} because`),
      })
    }
    await allow(needs)
    expect(await call(operation, input)).not.toMatchObject({ __type: 'AccessDeniedException' })
  })
})
