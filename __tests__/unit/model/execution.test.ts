/** Names and inputs of executions: what makes one version have one execution. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { executionArnOf, executionInputOf, executionNameOf } from '../../../src/model/execution.js'

const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard'
const arnOf = (versionName: string, instant = '1772442900123'): string => `${PROJECT}/version/${versionName}/${instant}`
const nameOf = (versionName: string, instant?: string): string =>
  executionNameOf({ versionName, versionArn: arnOf(versionName, instant) })

describe('the name', () => {
  test('is readable, and pinned: another one would be another execution', () => {
    expect(nameOf('main-118-4f2a9c1')).toBe('main-118-4f2a9c1-8114b9580875d926')
  })

  test.each([
    ['a version of the same name that was created later', nameOf('v1'), nameOf('v1', '1772442900124')],
    ['a name that differs in a dot', nameOf('v1.2'), nameOf('v1-2')],
    ['names that differ after what fits', nameOf(`${'a'.repeat(100)}1`), nameOf(`${'a'.repeat(100)}2`)],
  ])('differs for %s', (_name, one, other) => {
    expect(one).not.toBe(other)
  })

  test('is one that Step Functions and CloudWatch Logs take, for every version', () => {
    const names = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,255}$/)
    fc.assert(
      fc.property(names, (versionName) => {
        expect(nameOf(versionName)).toMatch(/^[a-zA-Z0-9_-]{18,80}$/)
        expect(nameOf(versionName)).toBe(nameOf(versionName))
      }),
    )
  })
})

test('the input is the same text for every run', () => {
  const version = { versionArn: arnOf('v1'), projectArn: `${PROJECT}/1772000000123`, versionName: 'v1' }
  expect(executionInputOf(version)).toBe(
    `{"projectArn":"${PROJECT}/1772000000123","versionName":"v1","versionArn":"${arnOf('v1')}"}`,
  )
})

test.each([
  [
    'arn:aws:states:eu-west-1:111122223333:stateMachine:wait',
    'arn:aws:states:eu-west-1:111122223333:execution:wait:v1',
  ],
  [
    'arn:aws-us-gov:states:us-gov-west-1:111122223333:stateMachine:wait',
    'arn:aws-us-gov:states:us-gov-west-1:111122223333:execution:wait:v1',
  ],
])('the ARN of an execution of %s', (arn, expected) => {
  expect(executionArnOf({ arn }, 'v1')).toBe(expected)
})
