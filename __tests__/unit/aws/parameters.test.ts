/** The port to Parameter Store against a server with canned answers. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/errors/service-error.js'
import { startCannedService, type CannedAnswer, type CannedService } from '../../support/release/canned-service.js'

let service: CannedService | undefined

afterEach(() => {
  service?.close()
})

async function serve(
  answers: Readonly<Record<string, CannedAnswer | readonly CannedAnswer[]>>,
): Promise<CannedService> {
  service = await startCannedService(answers)
  return service
}

const found = (Type: string): CannedAnswer => ({
  body: { Parameter: { Name: '/model', Type, Value: 'arn:1', Version: 3 } },
})
const MISSING: CannedAnswer = { error: 'ParameterNotFound' }
const WRITTEN: CannedAnswer = { body: { Version: 4, Tier: 'Standard' } }

describe('a value', () => {
  test('is read decrypted', async () => {
    const { ports, calls } = await serve({ GetParameter: found('SecureString') })
    expect(await ports.parameters.read('/model')).toBe('arn:1')
    expect(calls[0]?.body).toEqual({ Name: '/model', WithDecryption: true })
    expect(calls[0]?.headers['x-amz-target']).toBe('AmazonSSM.GetParameter')
  })

  test('that does not exist is undefined', async () => {
    const { ports } = await serve({ GetParameter: MISSING })
    expect(await ports.parameters.read('/model')).toBeUndefined()
  })

  test('is read again after a fault that may pass', async () => {
    const { ports, calls } = await serve({
      GetParameter: [{ error: 'InternalServerError', status: 500 }, found('String')],
    })
    expect(await ports.parameters.read('/model')).toBe('arn:1')
    expect(calls).toHaveLength(2)
  })
})

describe('a value is written', () => {
  test.each([
    {
      name: 'to a new parameter, which must not exist by then',
      get: MISSING,
      puts: { Name: '/model', Value: 'arn:2', Type: 'String' },
    },
    {
      name: 'in place of another one, whose type stays',
      get: found('String'),
      puts: { Name: '/model', Value: 'arn:2', Overwrite: true },
    },
    {
      name: 'in place of an encrypted one, with its key',
      get: found('SecureString'),
      puts: { Name: '/model', Value: 'arn:2', Overwrite: true, Type: 'SecureString', KeyId: 'alias/models' },
    },
  ])('$name', async ({ get, puts }) => {
    const { ports, calls } = await serve({
      GetParameter: get,
      DescribeParameters: { body: { Parameters: [{ Name: '/model', Type: 'SecureString', KeyId: 'alias/models' }] } },
      PutParameter: WRITTEN,
    })
    await ports.parameters.write('/model', 'arn:2')
    expect(calls.at(-1)).toMatchObject({ operation: 'PutParameter', body: puts })
    expect(Object.keys(calls.at(-1)?.body ?? {}).sort()).toEqual(Object.keys(puts).sort())
  })

  test.each([
    { error: 'TooManyUpdates', kind: 'throttled' },
    { error: 'ParameterLimitExceeded', kind: 'limit' },
    { error: 'AccessDeniedException', kind: 'access-denied' },
  ])('in one attempt: $error is $kind', async ({ error, kind }) => {
    const { ports, calls } = await serve({ GetParameter: found('String'), PutParameter: { error } })
    const fault: unknown = await ports.parameters.write('/model', 'arn:2').catch((caught: unknown) => caught)
    expect(fault).toBeInstanceOf(ServiceError)
    expect(fault).toMatchObject({
      facts: { kind, service: 'ssm', operation: 'PutParameter', resource: 'parameter /model' },
    })
    expect(calls.filter(({ operation }) => operation === 'PutParameter')).toHaveLength(1)
  })
})
