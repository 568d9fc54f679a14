/** What is done about a name that the destination has. */
import { describe, expect, test } from '@jest/globals'
import { decideCopy } from '../../../../src/deployment/copy/decide-copy.js'
import { versionOf } from '../../../support/fake-tools.js'

const source = versionOf('v1')
const copyOf = (status: string, sourceVersionArn: string | undefined = source.arn) =>
  versionOf('v1', { arn: 'arn:copy', status, sourceVersionArn, statusMessage: 'no key' })

describe('the name in the destination', () => {
  test('is free', () => {
    expect(decideCopy(undefined, source, 'production')).toEqual({ kind: 'copy' })
  })

  test.each([
    { status: 'COPYING_IN_PROGRESS', expected: 'follow' },
    { status: 'COPYING_COMPLETED', expected: 'there' },
    { status: 'STARTING', expected: 'there' },
    { status: 'RUNNING', expected: 'there' },
    { status: 'STOPPED', expected: 'there' },
    { status: 'FAILED', expected: 'there' },
  ])('is that of a copy of this version with the status $status: $expected', ({ status, expected }) => {
    expect(decideCopy(copyOf(status), source, 'production').kind).toBe(expected)
  })

  test.each([
    {
      name: 'a copy that failed',
      found: copyOf('COPYING_FAILED'),
      code: 'COPY_FAILED',
      outcome: 'error',
      words: /no key/,
    },
    {
      name: 'one that is deleted',
      found: copyOf('DELETING'),
      code: 'VERSION_BEING_DELETED',
      outcome: 'error',
      words: /being deleted/,
    },
    {
      name: 'a copy of another',
      found: copyOf('COPYING_COMPLETED', 'arn:x'),
      code: 'COPY_NAME_TAKEN',
      outcome: 'refused',
      words: /arn:x/,
    },
    {
      name: 'a failed copy of another',
      found: copyOf('COPYING_FAILED', 'arn:x'),
      code: 'COPY_NAME_TAKEN',
      outcome: 'refused',
      words: /arn:x/,
    },
    {
      name: 'a training',
      found: versionOf('v1', { status: 'RUNNING' }),
      code: 'COPY_NAME_TAKEN',
      outcome: 'refused',
      words: /trained there/,
    },
  ])('is that of $name: $code', ({ found, code, outcome, words }) => {
    const decide = (): unknown => decideCopy(found, source, 'production')
    expect(decide).toThrow(words)
    expect(decide).toThrow(expect.objectContaining({ code, outcome }))
  })
})
