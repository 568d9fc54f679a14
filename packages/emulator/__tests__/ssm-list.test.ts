/** DescribeParameters, and the key of an encrypted parameter. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'
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
const list = (input: Json = {}): Promise<Json> => call('DescribeParameters', input)

async function namesBy(...filters: readonly Json[]): Promise<unknown> {
  const { Parameters: found } = await list({ ParameterFilters: filters })
  return Array.isArray(found) ? found.map((one: unknown) => (one as { readonly Name: string }).Name) : found
}

const SECRET = { Name: '/orchard/secret', Type: 'SecureString' }

describe('the list of parameters', () => {
  test('has what describes each, and no value', async () => {
    await put({ Description: 'what serves' })
    await put({ ...SECRET, KeyId: 'alias/orchard' })
    expect(await list()).toEqual({
      Parameters: [
        {
          Name: NAME,
          ARN: 'arn:aws:ssm:eu-west-1:111122223333:parameter/orchard/model',
          Type: 'String',
          LastModifiedDate: START / 1000,
          Description: 'what serves',
          Version: 1,
          Tier: 'Standard',
          Policies: [],
          DataType: 'text',
        },
        expect.objectContaining({ Name: SECRET.Name, Type: 'SecureString', KeyId: 'alias/orchard' }),
      ],
    })
  })

  test.each<[string, readonly Json[], readonly string[]]>([
    ['a name', [{ Key: 'Name', Option: 'Equals', Values: [NAME] }], [NAME]],
    ['a name without an option', [{ Key: 'Name', Values: [NAME] }], [NAME]],
    ['a name that nothing has', [{ Key: 'Name', Values: ['/orchard'] }], []],
    ['the beginning of a name', [{ Key: 'Name', Option: 'BeginsWith', Values: ['/orchard/s'] }], [SECRET.Name]],
    ['a part of a name', [{ Key: 'Name', Option: 'Contains', Values: ['ode'] }], ['/meadow/deep/model', NAME]],
    ['a type', [{ Key: 'Type', Values: ['SecureString'] }], [SECRET.Name]],
    ['a key', [{ Key: 'KeyId', Values: ['alias/aws/ssm'] }], [SECRET.Name]],
    ['a path', [{ Key: 'Path', Values: ['/orchard'] }], [NAME, SECRET.Name]],
    ['a path without what is deeper', [{ Key: 'Path', Values: ['/meadow'] }], []],
    [
      'a path with what is deeper',
      [{ Key: 'Path', Option: 'Recursive', Values: ['/meadow/'] }],
      ['/meadow/deep/model'],
    ],
    ['a tag', [{ Key: 'tag:team', Values: ['pears'] }], ['/meadow/deep/model']],
    ['a tag of any value', [{ Key: 'tag:team' }], ['/meadow/deep/model']],
    [
      'two filters',
      [
        { Key: 'Path', Values: ['/orchard'] },
        { Key: 'Type', Values: ['String'] },
      ],
      [NAME],
    ],
  ])('by %s', async (_name, filters, names) => {
    await put()
    await put(SECRET)
    await put({ Name: '/meadow/deep/model', Tags: [{ Key: 'team', Value: 'pears' }] })
    expect(await namesBy(...filters)).toEqual(names)
  })

  test.each<[string, Json, string]>([
    ['an option that its key does not have', { Key: 'Type', Option: 'Contains', Values: ['S'] }, 'InvalidFilterOption'],
    ['no value', { Key: 'Name' }, 'InvalidFilterValue'],
    ['a key that there is not', { Key: 'Colour', Values: ['red'] }, 'ValidationException'],
  ])('a filter with %s is refused', async (_name, filter, code) => {
    expect(await list({ ParameterFilters: [filter] })).toMatchObject({ status: 400, __type: code })
  })

  test('comes in pages, whose tokens are good for the same list only', async () => {
    for (const name of ['a', 'b', 'c']) await put({ Name: `/orchard/${name}` })
    const first = await list({ MaxResults: 2 })
    expect(first).toMatchObject({ Parameters: [{ Name: '/orchard/a' }, { Name: '/orchard/b' }] })
    const rest = await list({ MaxResults: 2, NextToken: first.NextToken })
    expect(rest).toEqual({ Parameters: [expect.objectContaining({ Name: '/orchard/c' })] })
    const other = { ParameterFilters: [{ Key: 'Type', Values: ['String'] }], NextToken: first.NextToken }
    expect(await list(other)).toMatchObject({ status: 400, __type: 'InvalidNextToken' })
  })

  test('has none of another account', async () => {
    await bench.emulator.applySeed({ accounts: { '444455556666': { parameters: { '/theirs': { value: 'x' } } } } })
    expect(await list()).toEqual({ Parameters: [] })
  })

  test('is refused where the policy does not allow it', async () => {
    const allowed = { Effect: 'Allow', Action: 'ssm:GetParameter', Resource: '*' }
    await bench.emulator.applySeed({ policy: { Version: '2012-10-17', Statement: [allowed] } })
    expect(await list()).toMatchObject({ status: 400, __type: 'AccessDeniedException' })
  })
})

describe('the key of an encrypted parameter', () => {
  const keyOf = async (): Promise<unknown> => {
    const { Parameters: found } = await list({ ParameterFilters: [{ Key: 'Name', Values: [SECRET.Name] }] })
    return Array.isArray(found) ? (found[0] as { readonly KeyId?: string } | undefined)?.KeyId : undefined
  }

  test('is that of the account, unless it is named', async () => {
    await put(SECRET)
    expect(await keyOf()).toBe('alias/aws/ssm')
    await put({ ...SECRET, KeyId: 'alias/orchard', Overwrite: true })
    expect(await keyOf()).toBe('alias/orchard')
  })

  test('goes back to that of the account where a new value names none', async () => {
    await put({ ...SECRET, KeyId: 'alias/orchard' })
    await put({ ...SECRET, Value: 'v2', Overwrite: true })
    expect(await keyOf()).toBe('alias/aws/ssm')
  })

  test('is in a seed, and stays in the next one', async () => {
    const seed = { value: 'v1', type: 'SecureString' } as const
    await bench.emulator.applySeed({ parameters: { [SECRET.Name]: { ...seed, keyId: 'alias/orchard' } } })
    await bench.emulator.applySeed({ parameters: { [SECRET.Name]: { ...seed, value: 'v2' } } })
    expect(await keyOf()).toBe('alias/orchard')
  })
})
