import { describe, expect, test } from '@jest/globals'
import { parseStateMachine, readNotify, refuseOtherAccount } from '../../../src/inputs/notify.js'
import { InputReader } from '../../../src/inputs/reader.js'

const ARN = 'arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait'

describe('a state machine', () => {
  test.each([
    ['of the common partition', ARN, 'eu-west-1'],
    ['of China', 'arn:aws-cn:states:cn-north-1:111122223333:stateMachine:orchard_wait', 'cn-north-1'],
  ])('%s is understood', (_name, arn, region) => {
    const [account, name] = ['111122223333', arn.split(':').at(-1)]
    expect(parseStateMachine(arn)).toEqual({ ok: true, value: { arn, region, account, name } })
  })

  test.each([
    ['a name', 'orchard-wait', /^the ARN of a state machine: arn:aws:states:<region>:<account>:stateMachine:<name>$/],
    ['a version of it', `${ARN}:3`, /without a version, an alias or a map run$/],
    ['an alias of it', `${ARN}:live`, /without a version, an alias or a map run$/],
    ['a map run of it', `${ARN}/map`, /without a version, an alias or a map run$/],
    ['an execution', ARN.replace('stateMachine', 'execution') + ':v1', /not of one of its executions$/],
    ['an Express execution', ARN.replace('stateMachine', 'express') + ':v1:u', /not of one of its executions$/],
    ['an activity', ARN.replace('stateMachine', 'activity'), /not of an activity$/],
    ['a function', 'arn:aws:lambda:eu-west-1:111122223333:function:wait', /^the ARN of a state machine: /],
    ['an account of eleven digits', ARN.replace('111122223333', '11112222333'), /^the ARN of a state machine: /],
    ['a name of 81 characters', `${ARN.slice(0, -12)}${'a'.repeat(81)}`, /^the ARN of a state machine: /],
    ['a Region of another partition', ARN.replace('arn:aws:', 'arn:aws-cn:'), /an ARN that begins with arn:aws:/],
  ])('%s is refused', (_name, text, problem) => {
    expect(parseStateMachine(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) })
  })
})

describe('the input', () => {
  const read = (notify: string, region: string | undefined, waits: boolean) => {
    const reader = new InputReader({ INPUT_NOTIFY: notify }, { notify: '' })
    return { value: readNotify(reader, region, waits), problems: reader.problems.map(({ allowed }) => allowed) }
  }

  test('is taken where the step does not wait', () => {
    expect(read(ARN, 'eu-west-1', false)).toEqual({
      value: { arn: ARN, account: '111122223333', name: 'orchard-wait' },
      problems: [],
    })
  })

  test('that is empty says nothing, waiting or not', () => {
    for (const waits of [true, false]) expect(read('', 'eu-west-1', waits)).toEqual({ value: undefined, problems: [] })
  })

  test.each([
    ['a step that waits', ARN, 'eu-west-1', true, [/^wait: false as well/]],
    ['another Region', ARN, 'us-east-1', false, [/^a state machine in us-east-1, the Region in use$/]],
    ['both', ARN, 'us-east-1', true, [/^wait: false/, /^a state machine in us-east-1/]],
    ['what is no ARN, of a step that waits', 'wait', undefined, true, [/^the ARN of/, /^wait: false/]],
  ])('is refused for %s', (_name, notify, region, waits, allowed) => {
    expect(read(notify, region, waits).problems).toEqual(allowed.map((words) => expect.stringMatching(words)))
  })
})

describe('the account', () => {
  const machine = { arn: ARN, account: '111122223333', name: 'orchard-wait' }
  const projectOf = (account: string): string => `arn:aws:rekognition:eu-west-1:${account}:project/orchard/1`

  test('of the project is good', () => {
    expect(() => {
      refuseOtherAccount(machine, projectOf('111122223333'))
    }).not.toThrow()
  })

  test('of others is a problem of the input', () => {
    expect(() => {
      refuseOtherAccount(machine, projectOf('444455556666'))
    }).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        outcome: 'invalid-input',
        problems: [{ input: 'notify', given: ARN, allowed: expect.stringContaining('the project, 444455556666') }],
      }),
    )
  })
})
