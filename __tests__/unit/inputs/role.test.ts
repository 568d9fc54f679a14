import { describe, expect, test } from '@jest/globals'
import { InputReader } from '../../../src/inputs/reader.js'
import { parseAudience, parseRoleArn, parseSessionName, readRole, ROLE_INPUTS } from '../../../src/inputs/role.js'

const ARN = 'arn:aws:iam::111122223333:role/train'

function read(env: Record<string, string>, region: string | undefined = 'eu-west-1') {
  const reader = new InputReader(env, ROLE_INPUTS)
  return { role: readRole(reader, '4711', region), problems: reader.problems.map(({ input }) => input) }
}

describe('readRole', () => {
  test('no role', () => {
    expect(read({})).toEqual({ role: undefined, problems: [] })
  })

  test('a role, and the defaults', () => {
    expect(read({ 'INPUT_ROLE-TO-ASSUME': ARN })).toEqual({
      role: { arn: ARN, sessionName: 'train-custom-labels-4711', audience: 'sts.amazonaws.com' },
      problems: [],
    })
  })

  test('all three', () => {
    const env = {
      'INPUT_ROLE-TO-ASSUME': ARN,
      'INPUT_ROLE-SESSION-NAME': 'nightly',
      INPUT_AUDIENCE: 'sts.amazonaws.com.cn',
    }
    expect(read(env).role).toEqual({ arn: ARN, sessionName: 'nightly', audience: 'sts.amazonaws.com.cn' })
  })

  test.each([
    ['without a run', undefined, 'train-custom-labels'],
    ['with an odd one', 'a b/c', 'train-custom-labels-a-b-c'],
    ['with a long one', '1'.repeat(100), `train-custom-labels-${'1'.repeat(44)}`],
  ])('the session name %s', (_name, runId, sessionName) => {
    const reader = new InputReader({ 'INPUT_ROLE-TO-ASSUME': ARN }, ROLE_INPUTS)
    expect(readRole(reader, runId, 'eu-west-1')?.sessionName).toBe(sessionName)
    expect(parseSessionName(sessionName).ok).toBe(true)
  })

  test('everything that is wrong', () => {
    const env = { 'INPUT_ROLE-TO-ASSUME': 'train', 'INPUT_ROLE-SESSION-NAME': 'a b', INPUT_AUDIENCE: 'a b' }
    expect(read(env)).toEqual({ role: undefined, problems: ['role-to-assume', 'role-session-name', 'audience'] })
  })

  test.each([
    ['arn:aws-cn:iam::111122223333:role/train', 'eu-west-1', ['role-to-assume']],
    ['arn:aws:iam::111122223333:role/train', 'us-gov-west-1', ['role-to-assume']],
    ['arn:aws-cn:iam::111122223333:role/train', 'cn-north-1', []],
    ['arn:aws-cn:iam::111122223333:role/train', undefined, []],
  ])('%s in %s', (arn, region, problems) => {
    const reader = new InputReader({ 'INPUT_ROLE-TO-ASSUME': arn }, ROLE_INPUTS)
    readRole(reader, '4711', region)
    expect(reader.problems.map(({ input }) => input)).toEqual(problems)
  })

  test('a session without a role', () => {
    expect(read({ 'INPUT_ROLE-SESSION-NAME': 'nightly' }).problems).toEqual(['role-session-name'])
  })
})

describe('parseRoleArn', () => {
  test.each([
    ARN,
    'arn:aws-cn:iam::111122223333:role/train',
    'arn:aws-us-gov:iam::111122223333:role/train',
    'arn:aws-iso-b:iam::111122223333:role/train',
    'arn:aws:iam::111122223333:role/teams/vision/train',
    'arn:aws:iam::111122223333:role/a+b=c,d.e@f-g_h',
  ])('%s', (arn) => {
    expect(parseRoleArn(arn)).toEqual({ ok: true, value: arn })
  })

  test.each([
    ['a name', 'train'],
    ['a user', 'arn:aws:iam::111122223333:user/train'],
    ['a session', 'arn:aws:sts::111122223333:assumed-role/train/session'],
    ['a short account', 'arn:aws:iam::11112222333:role/train'],
    ['a Region', 'arn:aws:iam:eu-west-1:111122223333:role/train'],
    ['no name', 'arn:aws:iam::111122223333:role/'],
    ['a blank', 'arn:aws:iam::111122223333:role/a b'],
    ['a name too long', `arn:aws:iam::111122223333:role/${'a'.repeat(65)}`],
    ['another partition', 'arn:elsewhere:iam::111122223333:role/train'],
    ['two lines', `${ARN}\nx`],
  ])('not %s', (_name, text) => {
    expect(parseRoleArn(text).ok).toBe(false)
  })
})

test.each([
  ['sts.amazonaws.com', true],
  ['https://example.com/x?y=z', true],
  ['a b', false],
  ['ü', false],
  ['x'.repeat(256), false],
])('audience %s: %s', (text, isOk) => {
  expect(parseAudience(text).ok).toBe(isOk)
})
