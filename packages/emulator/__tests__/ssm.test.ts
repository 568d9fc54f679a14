/** Parameter Store: names, versions, values, and the errors that the service documents. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MINUTE, openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'
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

describe('a parameter', () => {
  test('is read as it was written', async () => {
    expect(await put({ Description: 'what serves' })).toEqual({ Version: 1, Tier: 'Standard' })
    expect(await call('GetParameter', { Name: NAME })).toEqual({
      Parameter: {
        Name: NAME,
        Type: 'String',
        Value: 'v1',
        Version: 1,
        LastModifiedDate: START / 1000,
        ARN: 'arn:aws:ssm:eu-west-1:111122223333:parameter/orchard/model',
        DataType: 'text',
      },
    })
  })

  test('is replaced only with Overwrite, as a new version', async () => {
    await put()
    expect(await put({ Value: 'v2' })).toMatchObject({
      status: 400,
      __type: 'ParameterAlreadyExists',
      message:
        'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    })
    bench.clock.advance(MINUTE)
    expect(await call('PutParameter', { Name: NAME, Value: 'v2', Overwrite: true })).toMatchObject({ Version: 2 })
    expect(await call('GetParameter', { Name: NAME })).toMatchObject({
      Parameter: { Value: 'v2', Version: 2, Type: 'String', LastModifiedDate: (START + MINUTE) / 1000 },
    })
  })

  test('is created with Overwrite too', async () => {
    expect(await put({ Overwrite: true })).toMatchObject({ Version: 1 })
  })

  test.each([
    ['its name', NAME, undefined],
    ['a version', `${NAME}:1`, ':1'],
    ['its ARN', 'arn:aws:ssm:eu-west-1:111122223333:parameter/orchard/model', undefined],
    ['its ARN with a version', 'arn:aws:ssm:eu-west-1:111122223333:parameter/orchard/model:1', ':1'],
  ])('is found by %s, and had blanks around its name', async (_name, given, selector) => {
    await put({ Name: ` ${NAME} ` })
    expect(await call('GetParameter', { Name: given })).toMatchObject({
      Parameter: { Name: NAME, Value: 'v1', ...(selector === undefined ? {} : { Selector: selector }) },
    })
  })

  test('without a path has an ARN with a slash', async () => {
    await put({ Name: 'model' })
    const arn = 'arn:aws:ssm:eu-west-1:111122223333:parameter/model'
    expect(await call('GetParameter', { Name: arn })).toMatchObject({ Parameter: { Name: 'model', ARN: arn } })
  })

  test.each([
    ['a name that nothing has', '/orchard/other', 'ParameterNotFound'],
    ['a version that is not there', `${NAME}:2`, 'ParameterVersionNotFound'],
    ['a label', `${NAME}:live`, 'ParameterVersionNotFound'],
    [
      'an ARN of another account',
      'arn:aws:ssm:eu-west-1:444455556666:parameter/orchard/model',
      'AccessDeniedException',
    ],
  ])('is not found by %s', async (_name, given, code) => {
    await put()
    expect(await call('GetParameter', { Name: given })).toMatchObject({ status: 400, __type: code })
  })

  test('that is not found has no message, as in the service', async () => {
    expect(await call('GetParameter', { Name: NAME })).toEqual({ status: 400, __type: 'ParameterNotFound' })
  })

  test('keeps its last hundred versions', async () => {
    for (let version = 1; version <= 101; version += 1) await put({ Value: `v${String(version)}`, Overwrite: true })
    expect(await call('GetParameter', { Name: NAME })).toMatchObject({ Parameter: { Value: 'v101', Version: 101 } })
    expect(await call('GetParameter', { Name: `${NAME}:2` })).toMatchObject({ Parameter: { Value: 'v2' } })
    expect(await call('GetParameter', { Name: `${NAME}:1` })).toMatchObject({ __type: 'ParameterVersionNotFound' })
  })

  test('that is deleted is gone, and starts again at version 1', async () => {
    await put()
    await put({ Overwrite: true })
    expect(await call('DeleteParameter', { Name: NAME })).toEqual({})
    expect(await call('DeleteParameter', { Name: NAME })).toMatchObject({ status: 400, __type: 'ParameterNotFound' })
    expect(await put()).toMatchObject({ Version: 1 })
  })

  test('of the type SecureString is readable only when decrypted', async () => {
    await put({ Type: 'SecureString' })
    const { Parameter: closed } = await call('GetParameter', { Name: NAME })
    expect(closed).toMatchObject({ Type: 'SecureString', Value: expect.not.stringContaining('v1') })
    expect(await call('GetParameter', { Name: NAME, WithDecryption: true })).toMatchObject({
      Parameter: { Value: 'v1' },
    })
  })
})

test('several parameters are read at once, and names that nothing has are listed', async () => {
  await put()
  await put({ Name: 'model', Value: 'v2' })
  expect(await call('GetParameters', { Names: ['model', '/none', NAME, `${NAME}:7`] })).toMatchObject({
    Parameters: [{ Name: 'model' }, { Name: NAME }],
    InvalidParameters: ['/none', `${NAME}:7`],
  })
})

describe('PutParameter', () => {
  const path = (levels: number): string => '/a'.repeat(levels)

  test.each<[name: string, input: Json, code: string, message: string]>([
    ['a new parameter without a type', { Type: undefined }, 'ValidationException', 'A parameter type is required'],
    ['an unknown type', { Type: 'Text' }, 'ValidationException', 'Member must satisfy enum value set'],
    ['a blank in the name', { Name: '/orchard/the model' }, 'ValidationException', "can't be prefixed with"],
    ['a path without its first slash', { Name: 'orchard/model' }, 'ValidationException', 'fully qualified name'],
    ['a name that begins with aws', { Name: 'aws-model' }, 'ValidationException', '"aws" or "ssm"'],
    ['a path that begins with aws', { Name: '/aws/model' }, 'AccessDeniedException', 'reserved parameter name'],
    ['a name that begins with SSM', { Name: '/SSM/model' }, 'ValidationException', '"ssm" (case-insensitive)'],
    ['an empty level', { Name: '/orchard//model' }, 'ValidationException', 'sub-path'],
    ['an ARN', { Name: 'arn:aws:ssm:eu-west-1:111122223333:parameter/a' }, 'ValidationException', 'sub-path'],
    ['16 levels', { Name: path(16) }, 'HierarchyLevelLimitExceededException', '16 levels'],
    ['1012 characters', { Name: `/${'a'.repeat(1011)}` }, 'ValidationException', '1011 characters'],
    ['no value', { Value: '' }, 'ValidationException', 'greater than or equal to 1'],
    ['a value of 4097 bytes', { Value: 'x'.repeat(4097) }, 'ValidationException', '4096 characters'],
    ['a value of 4096 characters and one byte more', { Value: `${'x'.repeat(4095)}ü` }, 'ValidationException', '4096'],
    ['an advanced one of 8193', { Value: 'x'.repeat(8193), Tier: 'Advanced' }, 'ValidationException', '8192'],
    ['a nested parameter', { Value: 'a {{ssm:other}}' }, 'ValidationException', '{{}}'],
    ['a value that its pattern refuses', { AllowedPattern: '^arn:' }, 'ParameterPatternMismatchException', '^arn:'],
    ['a pattern that cannot be read', { AllowedPattern: '(' }, 'InvalidAllowedPatternException', '('],
    ['tags with Overwrite', { Overwrite: true, Tags: [{ Key: 'a', Value: 'b' }] }, 'ValidationException', 'tags and'],
    ['policies', { Policies: '[]' }, 'NotEmulatedException', 'Policies in PutParameter of SSM Parameter Store'],
    ['another data type', { DataType: 'aws:ec2:image' }, 'NotEmulatedException', 'aws:ec2:image'],
  ])('refuses %s', async (_name, input, code, message) => {
    expect(await put(input)).toMatchObject({
      status: code === 'NotEmulatedException' ? 501 : 400,
      __type: code,
      message: expect.stringContaining(message),
    })
    expect(bench.emulator.state.parameters.size).toBe(0)
  })

  test.each<[name: string, input: Json, tier: string]>([
    ['4096 bytes', { Value: 'x'.repeat(4096) }, 'Standard'],
    ['15 levels', { Name: path(15) }, 'Standard'],
    ['8192 bytes as advanced', { Value: 'x'.repeat(8192), Tier: 'Advanced' }, 'Advanced'],
    ['a small value with intelligent tiering', { Tier: 'Intelligent-Tiering' }, 'Standard'],
    ['a large one with it', { Value: 'x'.repeat(4097), Tier: 'Intelligent-Tiering' }, 'Advanced'],
    ['a value that its pattern allows', { AllowedPattern: '^v\\d$' }, 'Standard'],
    ['tags', { Tags: [{ Key: 'team', Value: 'orchard' }] }, 'Standard'],
  ])('takes %s', async (_name, input, tier) => {
    expect(await put(input)).toEqual({ Version: 1, Tier: tier })
  })

  test('does not change a type, and never makes an advanced parameter a standard one', async () => {
    await put({ Tier: 'Advanced' })
    expect(await put({ Overwrite: true, Type: 'StringList' })).toMatchObject({
      __type: 'HierarchyTypeMismatchException',
    })
    expect(await put({ Overwrite: true, Tier: 'Standard' })).toMatchObject({ __type: 'ValidationException' })
    expect(await put({ Overwrite: true })).toEqual({ Version: 2, Tier: 'Advanced' })
  })

  test('keeps the pattern of a parameter for later values', async () => {
    await put({ AllowedPattern: '^v\\d$' })
    expect(await put({ Overwrite: true, Value: 'other' })).toMatchObject({
      __type: 'ParameterPatternMismatchException',
    })
  })

  test('refuses one parameter more than the account may have', async () => {
    await put()
    const seeds = new Map(Array.from({ length: 9_999 }, (_, index) => [`p${String(index)}`, { value: 'v' }]))
    await bench.emulator.applySeed({ parameters: Object.fromEntries(seeds) })
    expect(await put({ Name: '/one/more' })).toMatchObject({ __type: 'ParameterLimitExceeded' })
    expect(await put({ Overwrite: true })).toMatchObject({ Version: 2 })
  })
})

test('a parameter is in the account of its writer', async () => {
  const keys = { accessKeyId: 'AKIAPRODUCTION', secretAccessKey: 'production' }
  await bench.emulator.applySeed({
    accounts: { '444455556666': { keys: [keys], parameters: { model: { value: 'v9' } } } },
  })
  await put()
  const arn = 'arn:aws:ssm:eu-west-1:444455556666:parameter/model'
  expect(await callSsm(bench, 'GetParameters', { Names: ['model', NAME] }, keys)).toMatchObject({
    Parameters: [{ Value: 'v9', ARN: arn }],
    InvalidParameters: [NAME],
  })
  expect(await call('GetParameters', { Names: ['model', NAME] })).toMatchObject({ Parameters: [{ Name: NAME }] })
  expect(await callSsm(bench, 'PutParameter', { Name: NAME, Value: 'v1', Type: 'String' }, keys)).toMatchObject({
    Version: 1,
  })
})

describe('a seed', () => {
  test('sets parameters, and changes the version of none that has its value already', async () => {
    const seed = { parameters: { [NAME]: { value: 'v1', description: 'what serves', tags: { team: 'orchard' } } } }
    await bench.emulator.applySeed(seed)
    await bench.emulator.applySeed(seed)
    expect(await call('GetParameter', { Name: NAME })).toMatchObject({ Parameter: { Version: 1, Type: 'String' } })
    await bench.emulator.applySeed({ parameters: { [NAME]: { value: 'v2' } } })
    expect(await call('GetParameter', { Name: NAME })).toMatchObject({ Parameter: { Version: 2, Value: 'v2' } })
    expect([...bench.emulator.state.parameters.values()][0]).toMatchObject({
      tags: { team: 'orchard' },
      versions: [{}, { description: 'what serves' }],
    })
  })
})
