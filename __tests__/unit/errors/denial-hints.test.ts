/** The remedy that a denial names. */
import { describe, expect, test } from '@jest/globals'
import { deniedClause, denialHintOf, iamActionOf, PERMISSIONS_PAGE } from '../../../src/errors/denied.js'
import { hintOf } from '../../../src/errors/hints.js'
import { toActionError } from '../../../src/errors/to-action-error.js'
import { PROJECT, OBJECT, PINNED, denied } from '../../support/denied-calls.js'

describe('the kind of policy decides the clause and the remedy', () => {
  const onObject = (action: string, cause: string): string =>
    `User: x is not authorized to perform: ${action} on resource: "arn:aws:s3:::data/a" ${cause}`
  const notAllowed = (kind: string): string =>
    onObject('s3:PutObject', `because no ${kind} allows the s3:PutObject action`)
  const forbidden = (kind: string): string => onObject('s3:PutObject', `with an explicit deny in ${kind}`)
  const facts = { service: 's3', operation: 'PutObject', resource: OBJECT } as const

  test.each([
    ['service control policy', 'the administrator of the organization'],
    ['resource control policy', 'the administrator of the organization'],
    ['permissions boundary', 'The permissions boundary of the role'],
    ['session policy', 'The session policy blocks this call'],
    ['resource-based policy', 'The policy of the bucket'],
    ['VPC endpoint policy', 'The policy of the VPC endpoint'],
  ])('%s', (kind, words) => {
    for (const [message, clause, change] of [
      [notAllowed(kind), `: no ${kind} allows it`, 'allow the action in it'],
      [forbidden(`a ${kind}`), ` by a Deny in a ${kind}`, 'from its Deny'],
      [forbidden(`a ${kind}: arn:aws:iam::111122223333:policy/x`), ` by a Deny in a ${kind}`, 'from its Deny'],
    ] as const) {
      expect(deniedClause(denied(facts, message))).toBe(`s3:PutObject was denied on ${OBJECT}${clause}`)
      const hint = denialHintOf(denied(facts, message))
      for (const text of [words, change, PERMISSIONS_PAGE]) expect(hint).toContain(text)
    }
  })

  test('a Deny of the role itself is not a missing Allow', () => {
    const error = denied(facts, forbidden('an identity-based policy'))
    expect(deniedClause(error)).toBe(`s3:PutObject was denied on ${OBJECT} by a Deny in an identity-based policy`)
    expect(denialHintOf(error)).toContain('a Deny overrides any Allow')
  })

  test.each([
    ['the usual case', notAllowed('identity-based policy')],
    ['a message without a cause', onObject('s3:PutObject', '')],
    ['a message of another form', 'Access Denied'],
  ])('%s has the hint of the code', (_name, message) => {
    expect(denialHintOf(denied(facts, message))).toBeUndefined()
    expect(toActionError(denied(facts, message), new AbortController().signal).hint).toBe(hintOf('ACCESS_DENIED'))
  })

  test('a permission on a key without a cause is for the key, too', () => {
    expect(denialHintOf(denied(facts, onObject('kms:Decrypt', '')))).toContain('in the KMS key policy')
  })
})

describe('iamActionOf', () => {
  test.each([
    ['rekognition', 'CreateProjectVersion', PROJECT, 'rekognition:CreateProjectVersion'],
    ['s3', 'GetObject', OBJECT, 's3:GetObject'],
    ['s3', 'GetObject', PINNED, 's3:GetObjectVersion'],
    ['s3', 'HeadObject', OBJECT, 's3:GetObject'],
    ['s3', 'HeadObject', PINNED, 's3:GetObjectVersion'],
    ['s3', 'GetObject', undefined, 's3:GetObject'],
    ['s3', 'PutObject', OBJECT, 's3:PutObject'],
  ] as const)('%s %s on %s needs %s', (service, operation, resource, action) => {
    expect(iamActionOf(denied({ service, operation, resource }))).toBe(action)
  })
})
