/** Policy documents: what is read, what is refused and where, and what they allow. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicyOrThrow, PolicyError } from '../src/iam/parse-policy.js'
import { allows, judgementOf } from '../src/iam/policy.js'
import { STATEMENT, policyOf } from '../../../__tests__/support/emulator/policies.js'

describe('a document is read', () => {
  test.each<[string, unknown]>([
    ['with one statement that is not a list', { Version: '2012-10-17', Statement: STATEMENT }],
    ['without a version, with an Id', { Id: 'mine', Statement: [STATEMENT] }],
    ['of the older version', { Version: '2008-10-17', Statement: [{ ...STATEMENT, Sid: 'ReadAll1' }] }],
    ['in a list of documents', [{ Statement: [STATEMENT] }]],
    ['with lists', { Statement: [{ ...STATEMENT, Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] }] }],
  ])('%s', (_name, document) => {
    expect(allows(parsePolicyOrThrow(document), 's3:GetObject', 'arn:aws:s3:::data/a')).toBe(true)
  })

  test('several are combined', () => {
    const policy = parsePolicyOrThrow([
      { Statement: STATEMENT },
      { Statement: { ...STATEMENT, Action: 's3:PutObject' } },
    ])
    expect(['s3:GetObject', 's3:PutObject'].map((action) => allows(policy, action, 'arn:aws:s3:::data/a'))).toEqual([
      true,
      true,
    ])
  })

  test('an empty list allows nothing', () => {
    expect(judgementOf(parsePolicyOrThrow([]), { action: 's3:GetObject', resource: '*' })).toBe('unmentioned')
  })

  const files = readdirSync('docs/policies').filter((name) => !['key-policy.json', 'trust-policy.json'].includes(name))
  test.each(files)('the documented %s', (name) => {
    const document: unknown = JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8'))
    expect(parsePolicyOrThrow(document).statements.length).toBeGreaterThan(0)
  })
})

describe('mistakes and parts that are not emulated are refused, with their position', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['not an object', 'allow', 'it must be a policy document'],
    ['nothing', null, 'it must be a policy document'],
    ['a document in a list', [{ Statement: STATEMENT }, 7], 'policy 2, it must be a policy document'],
    ['no statement', { Version: '2012-10-17' }, 'Statement must be an object or a list of objects'],
    ['a statement of text', { Statement: ['x'] }, 'Statement must be an object or a list of objects'],
    ['another version', { Version: '2027-01-01', Statement: STATEMENT }, 'Version must be "2012-10-17"'],
    ['an unknown member', { Statements: [], Statement: STATEMENT }, 'Statements is not known'],
    [
      'a member named like a property of every object',
      { Statement: { ...STATEMENT, constructor: 1 } },
      'statement 1: constructor is not known',
    ],
    ['an effect', { Statement: { ...STATEMENT, Effect: 'allow' } }, 'statement 1: Effect must be "Allow" or "Deny"'],
    [
      'no action',
      { Statement: { ...STATEMENT, Action: [] } },
      'statement 1: Action must be a string or a list of strings',
    ],
    [
      'an action of another type',
      { Statement: { ...STATEMENT, Action: ['s3:GetObject', 1] } },
      'statement 1: Action must be',
    ],
    [
      'an action without a service',
      { Statement: { ...STATEMENT, Action: 'GetObject' } },
      'statement 1: Action "GetObject" must be service:Name, or *',
    ],
    [
      'no resource',
      { Statement: { Effect: 'Allow', Action: '*' } },
      'statement 1: Resource must be a string or a list of strings',
    ],
    [
      'a bucket by its name',
      { Statement: { ...STATEMENT, Resource: 'data/*' } },
      'statement 1: Resource "data/*" must be an ARN, or *',
    ],
    [
      'a variable',
      { Statement: { ...STATEMENT, Resource: 'arn:aws:s3:::data/${aws:username}/*' } },
      'has a variable, which is not emulated',
    ],
    [
      'NotAction',
      { Statement: [STATEMENT, { Sid: 'Rest', Effect: 'Allow', NotAction: 's3:*', Resource: '*' }] },
      /^statement 2 \(Rest\): NotAction is not emulated; use Action$/,
    ],
    [
      'NotResource',
      { Statement: { Effect: 'Allow', Action: 's3:*', NotResource: '*' } },
      'statement 1: NotResource is not emulated',
    ],
    [
      'a principal',
      { Statement: { ...STATEMENT, Principal: '*' } },
      'statement 1: Principal belongs in a resource-based policy',
    ],
    [
      'a condition',
      { Statement: { ...STATEMENT, Condition: { Bool: { 'aws:SecureTransport': 'true' } } } },
      'statement 1: Condition is not emulated',
    ],
    [
      'a condition on everything',
      { Statement: { ...STATEMENT, Action: ['kms:Decrypt', '*'], Condition: {} } },
      'statement 1: Condition is not emulated',
    ],
    ['a condition on any service', { Statement: { ...STATEMENT, Action: '*:Get*', Condition: {} } }, 'statement 1: '],
    [
      'a Sid with a space',
      { Statement: { ...STATEMENT, Sid: 'read all' } },
      'statement 1 (read all): Sid must consist',
    ],
  ])('%s', (_name, document, message) => {
    expect(() => parsePolicyOrThrow(document)).toThrow(PolicyError)
    expect(() => parsePolicyOrThrow(document)).toThrow(message)
  })

  test('all together', () => {
    const bad = {
      Statement: [
        { ...STATEMENT, Effect: 'x' },
        { ...STATEMENT, Resource: 'y' },
      ],
    }
    expect(() => parsePolicyOrThrow(bad)).toThrow(/statement 1: Effect .*; statement 2: Resource /)
  })

  test('a condition in a statement on a service that is not emulated is ignored', () => {
    const policy = policyOf(STATEMENT, { ...STATEMENT, Action: ['kms:Decrypt'], Condition: { Bool: {} } })
    expect(allows(policy, 's3:GetObject', 'arn:aws:s3:::data/a')).toBe(true)
  })

  test('any JSON is either read or refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          expect(Array.isArray(parsePolicyOrThrow(value).statements)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyError)
        }
      }),
    )
  })
})
