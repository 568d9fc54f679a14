/** What a policy allows, wildcards included. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globMatches } from '../src/iam/glob.js'
import { allows, judgementOf } from '../src/iam/policy.js'
import { STATEMENT, policyOf } from '../../../__tests__/support/emulator/policies.js'

describe('what a policy allows', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, string, boolean]>([
    ['the action on the resource', STATEMENT, 's3:GetObject', 'arn:aws:s3:::data/a/b', true],
    ['no other action', STATEMENT, 's3:GetObjectVersion', 'arn:aws:s3:::data/a', false],
    ['no other resource', STATEMENT, 's3:GetObject', 'arn:aws:s3:::data2/a', false],
    ['not the bucket itself', STATEMENT, 's3:GetObject', 'arn:aws:s3:::data', false],
    [
      'an action in another case',
      { ...STATEMENT, Action: 'S3:getobject' },
      's3:GetObject',
      'arn:aws:s3:::data/a',
      true,
    ],
    [
      'no resource in another case',
      { ...STATEMENT, Resource: 'arn:aws:s3:::Data/*' },
      's3:GetObject',
      'arn:aws:s3:::data/a',
      false,
    ],
    ['a family of actions', { ...STATEMENT, Action: 's3:Get*' }, 's3:GetObjectVersion', 'arn:aws:s3:::data/a', true],
    [
      'exactly one character',
      { ...STATEMENT, Resource: 'arn:aws:s3:::data/v?' },
      's3:GetObject',
      'arn:aws:s3:::data/v1',
      true,
    ],
    ['not two', { ...STATEMENT, Resource: 'arn:aws:s3:::data/v?' }, 's3:GetObject', 'arn:aws:s3:::data/v12', false],
    ['not none', { ...STATEMENT, Resource: 'arn:aws:s3:::data/v?' }, 's3:GetObject', 'arn:aws:s3:::data/v', false],
    ['everything', { Effect: 'Allow', Action: '*', Resource: '*' }, 'rekognition:CreateProject', '*', true],
    [
      'no action without a resource by an ARN',
      { ...STATEMENT, Action: 'rekognition:*', Resource: 'arn:aws:rekognition:*:*:project/*' },
      'rekognition:DescribeProjects',
      '*',
      false,
    ],
  ])('%s', (_name, statement, action, resource, allowed) => {
    expect(allows(policyOf(statement), action, resource)).toBe(allowed)
  })

  test.each([0, 1])('a Deny takes precedence at any position: %d', (place) => {
    const deny = { ...STATEMENT, Effect: 'Deny', Resource: 'arn:aws:s3:::data/secret/*' }
    const policy = policyOf(...(place === 0 ? [deny, STATEMENT] : [STATEMENT, deny]))
    expect(judgementOf(policy, { action: 's3:GetObject', resource: 'arn:aws:s3:::data/secret/a' })).toBe('forbidden')
    expect(judgementOf(policy, { action: 's3:GetObject', resource: 'arn:aws:s3:::data/open/a' })).toBe('allowed')
    expect(judgementOf(policy, { action: 's3:PutObject', resource: 'arn:aws:s3:::data/open/a' })).toBe('unmentioned')
  })

  const actions = fc.constantFrom('s3:GetObject', 's3:Get*', 's3:*', '*', 'rekognition:?ag*')
  const resources = fc.constantFrom('*', 'arn:aws:s3:::data/*', 'arn:aws:s3:::da?a/a', 'arn:aws:s3:::other/*')
  const statements = fc.array(
    fc.record({
      effect: fc.constantFrom('Allow' as const, 'Deny' as const),
      actions: fc.array(actions),
      resources: fc.array(resources),
    }),
  )
  const needs = fc.record({
    action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'rekognition:TagResource'),
    resource: fc.constantFrom('*', 'arn:aws:s3:::data/a', 'arn:aws:s3:::other/a'),
  })

  test('another Allow never removes a permission, another Deny never adds one, and the order does not matter', () => {
    fc.assert(
      fc.property(statements, statements, needs, (some, more, need) => {
        const allows = (list: typeof some): boolean => judgementOf({ statements: list }, need) === 'allowed'
        const onlyAllows = more.filter(({ effect }) => effect === 'Allow')
        const onlyDenies = more.filter(({ effect }) => effect === 'Deny')
        expect(!allows(some) || allows([...some, ...onlyAllows])).toBe(true)
        expect(allows(some) || !allows([...some, ...onlyDenies])).toBe(true)
        expect(allows([...some, ...more].reverse())).toBe(allows([...some, ...more]))
      }),
    )
  })
})

describe('wildcards', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['a*c', 'abcbc', true],
    ['a*c', 'abcb', false],
    ['a*b?c', 'axxbbc', true],
    ['?', '', false],
    ['**', 'anything', true],
    ['a.c', 'abc', false],
    ['*\n', 'two\n', true],
  ])('%j matches %j: %s', (pattern, text, fits) => {
    expect(globMatches(pattern, text)).toBe(fits)
  })

  test('match the same texts as the equivalent regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 8 })
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's')
        expect(globMatches(pattern, text)).toBe(expression.test(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('a pathological pattern does not take forever', () => {
    expect(globMatches('*a'.repeat(500), 'a'.repeat(20_000) + 'b')).toBe(false)
  })
})
