/** The definition of the state machine under setup/: it holds together, and its bounds are those of Step Functions. */
import { describe, expect, test } from '@jest/globals'
import { executionInputOf } from '../../src/model/execution.js'
import { UNLISTED_GRACE_MS } from '../../src/training/wait-decision.js'
import { listOf, objectOf, textOf, type Json } from '../support/cloud-formation.js'
import { deployWait, statesOf, waitProperties, waitTemplate } from '../support/wait-template.js'

const made = deployWait()
const states = statesOf(made)
const parameters = objectOf(waitTemplate.Parameters ?? null)

/** Every state that a state can be followed by. */
function nextOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(nextOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) =>
    (key === 'Next' || key === 'Default') && typeof member === 'string' ? [member] : nextOf(member),
  )
}

describe('the definition', () => {
  const { StartAt } = objectOf(waitProperties(made, 'StateMachine').Definition ?? null)
  const next = Object.fromEntries(Object.entries(states).map(([name, state]) => [name, nextOf(state)]))

  test('has every state that another one leads to', () => {
    expect(
      Object.values(next)
        .flat()
        .filter((name) => states[name] === undefined),
    ).toEqual([])
    expect(states[textOf(StartAt ?? null)]).toBeDefined()
  })

  test('reaches each of its states, and its end from each of them', () => {
    const from = (start: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(start)) return seen
      seen.add(start)
      for (const name of next[start] ?? []) from(name, seen)
      return seen
    }
    expect([...from(textOf(StartAt ?? null))].sort()).toEqual(Object.keys(states).sort())
    expect(Object.keys(states).filter((name) => !from(name).has('Done'))).toEqual(['Refused'])
  })

  test('takes the input that the train action gives', () => {
    const version = { projectArn: 'p', versionName: 'n', versionArn: 'v' }
    const read = Object.values(objectOf(states.Begin?.Parameters ?? null)).filter((value) => typeof value === 'string')
    expect(read.sort()).toEqual(
      Object.keys(JSON.parse(executionInputOf(version)) as object)
        .map((name) => `$.${name}`)
        .sort(),
    )
  })

  test('of a wait of the longest time stays within the history of an execution', () => {
    // Events of each type of state, one attempt. Step Functions developer guide, "GetExecutionHistory" and its samples.
    const events: Readonly<Record<string, number>> = { Task: 5, Wait: 2, Pass: 2, Choice: 2 }
    const eventsOf = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + (events[textOf(states[name]?.Type ?? null)] ?? NaN), 0)
    const perCheck = eventsOf(['Count', 'Wait', 'Describe', 'Decide'])
    expect(perCheck).toBe(11)
    // A check that got no answer takes as many: its attempts are not retried, which would take more.
    expect(eventsOf(['Count', 'Wait', 'Describe', 'Faulty'])).toBe(perCheck)
    expect(states.Describe?.Retry).toBeUndefined()
    // What is left is for the event: attempts that failed take three events each, and waits for a rate limit some more.
    const [, limit] = listOf(states.Forbidden?.Choices ?? null).map(objectOf)
    const perLimit = eventsOf(['StartWorkflow', 'Forbidden', 'CountLimited', 'WaitLimited'])
    const [, attempts] = listOf(states.StartWorkflow?.Retry ?? null).map(objectOf)
    const sending = [Number(attempts?.MaxAttempts) * 3, Number(limit?.NumericGreaterThanEquals) * perLimit]
    expect(sending).toEqual([270, 165])
    // GitHub's rate limits last for an hour at most.
    expect(Number(limit?.NumericGreaterThanEquals) * Number(states.WaitLimited?.Seconds)).toBe(75 * 60)
    const most = Number(objectOf(parameters.LongestPolls ?? null).MaxValue)
    expect(most * perCheck + Math.max(...sending)).toBeLessThanOrEqual(25_000 - 1_000)
    const usual = objectOf(parameters.LongestPolls ?? null).Default
    expect((Number(usual) * Number(objectOf(parameters.PollSeconds ?? null).Default)) / 3600).toBe(26)
  })

  test('takes a version as gone after the time of the actions without it in the list, at any interval of checks', () => {
    const [enough] = listOf(states.Unlisted?.Choices ?? null).map(objectOf)
    const seconds = Number(enough?.NumericGreaterThanEquals) * Number(states.WaitUnlisted?.Seconds)
    expect(seconds * 1000).toBe(UNLISTED_GRACE_MS)
    expect([states.Unlisted?.Default, states.CountUnlisted?.Next]).toEqual(['CountUnlisted', 'WaitUnlisted'])
    // Every check that lists it starts the count again.
    for (const name of ['Begin', 'LaterNext', 'Count']) {
      const { poll, ...given } = objectOf(states[name]?.Parameters ?? null)
      expect(objectOf(poll ?? given).unlisted).toBe(0)
    }
  })

  test('counts with numbers, though CloudFormation puts in texts', () => {
    const poll = objectOf(objectOf(states.Begin?.Parameters ?? null).poll ?? null)
    expect(poll).toMatchObject({ 'seconds.$': "States.StringToJson('50')", 'longest.$': "States.StringToJson('1872')" })
  })

  test('asks again after what may pass, and after nothing else', () => {
    const caught = listOf(states.Describe?.Catch ?? null).map(objectOf)
    expect(caught.map(({ ErrorEquals, Next }) => [ErrorEquals, Next])).toEqual([
      [['Rekognition.ResourceNotFoundException'], 'Unlisted'],
      [['Rekognition.AccessDeniedException', 'Rekognition.InvalidParameterException'], 'NotKnown'],
      [['States.ALL'], 'Faulty'],
    ])
    // Both ends of a check know the longest wait.
    for (const name of ['Decide', 'Faulty']) {
      const choices = listOf(states[name]?.Choices ?? null).map(objectOf)
      expect(choices.filter(({ Variable }) => Variable === '$.poll.checks')).toMatchObject([
        { NumericGreaterThanEqualsPath: '$.poll.longest' },
      ])
      expect(states[name]?.Default).toBe('Count')
    }
  })

  test('sends the event again after what may pass, and after nothing else', () => {
    const [never, ever] = listOf(states.StartWorkflow?.Retry ?? null).map(objectOf)
    const codes = ['401', '403', '404', '422'].map((code) => `States.Http.StatusCode.${code}`)
    expect(never).toEqual({ ErrorEquals: codes, MaxAttempts: 0 })
    expect(ever).toMatchObject({ ErrorEquals: ['States.ALL'], BackoffRate: 2, JitterStrategy: 'FULL' })
    expect(listOf(states.StartWorkflow?.Catch ?? null).map(objectOf)).toMatchObject([
      { ErrorEquals: ['States.Http.StatusCode.403'], Next: 'Forbidden' },
    ])
    expect([states.Forbidden?.Default, states.WaitLimited?.Next]).toEqual(['CountLimited', 'StartWorkflow'])
    expect(states.Refused).toEqual({ Type: 'Fail', ErrorPath: '$.error.Error', CausePath: '$.error.Cause' })
  })

  test('is of the standard type, under the name of the stack', () => {
    const { StateMachineType, StateMachineName } = waitProperties(made, 'StateMachine')
    expect([StateMachineType, StateMachineName]).toEqual(['STANDARD', 'orchard-wait'])
  })
})
