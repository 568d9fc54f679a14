/** setup/scale.yaml: how long a function, a task and a child of a Map state may take fits together. */
import { describe, expect, test } from '@jest/globals'
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../support/cloud-formation.js'
import { deployScale, isThrottling } from '../support/scale-template.js'
import { propertiesOf } from '../support/setup-template.js'
import { stateGraphOf } from '../support/state-graph.js'

const everything = deployScale()

function secondsOf(value: Json | undefined): number {
  if (typeof value !== 'number') throw new Error('a number of seconds was expected')
  return value
}

/** The time-out of the function that a task calls. */
function timeoutOf({ Parameters: given = null }: JsonObject): number {
  const { FunctionName: arn = null } = objectOf(given)
  const resource = textOf(arn).endsWith('-check') ? 'CheckFunction' : 'Function'
  return secondsOf(propertiesOf(everything, resource).Timeout)
}

/** The longest that a task can take: all its tries, the longest pauses between them, and those of throttling besides. */
function longestOf({ TimeoutSeconds: timeout, Retry: retry = null }: JsonObject): number {
  return listOf(retry)
    .map(objectOf)
    .reduce((sum, retrier) => {
      const { MaxAttempts: attempts, IntervalSeconds: first, BackoffRate: rate = 1, MaxDelaySeconds: most } = retrier
      const pauses = Array.from({ length: secondsOf(attempts) }, (_, index) =>
        Math.min(most === undefined ? Infinity : secondsOf(most), secondsOf(first) * secondsOf(rate) ** index),
      )
      // A call that is throttled ends at once.
      const each = isThrottling(retrier) ? 0 : secondsOf(timeout)
      return sum + pauses.reduce((all, one) => all + one + each, 0)
    }, secondsOf(timeout))
}

describe('each state machine', () => {
  const machines = ['LintStateMachine', 'ImagesStateMachine']
  const definitionOf = (name: string) => propertiesOf(everything, name).Definition ?? null

  test.each(machines)('%s waits for the function until this has ended by itself', (name) => {
    const tasks = [...stateGraphOf(definitionOf(name)).states.values()].filter(({ Parameters: given = {} }) =>
      Object.hasOwn(objectOf(given), 'FunctionName'),
    )
    expect(tasks.length).toBeGreaterThan(1)
    // Otherwise a call would run on next to its repetition, and be paid for twice.
    for (const task of tasks) expect(secondsOf(task.TimeoutSeconds)).toBeGreaterThan(timeoutOf(task))
  })

  test('has children that end in time: Express workflows after five minutes, with all that is tried again', () => {
    // Step Functions developer guide, "Quotas": an Express workflow runs for five minutes.
    const expressMax = 300
    const children = machines.flatMap((name) =>
      [...stateGraphOf(definitionOf(name)).states.values()].flatMap(({ ItemProcessor: processor }) =>
        processor === undefined ? [] : [objectOf(processor)],
      ),
    )
    const typeOf = ({ ProcessorConfig: config = null }: JsonObject) => objectOf(config).ExecutionType
    expect(children.map(typeOf)).toEqual(['STANDARD', 'EXPRESS'])
    const [task, ...more] = [...stateGraphOf(children.find((one) => typeOf(one) === 'EXPRESS') ?? null).states.values()]
    expect(more).toEqual([])
    expect(longestOf(task ?? {})).toBeLessThan(expressMax)
    expect(timeoutOf(task ?? {})).toBe(60)
    // The others run as long as Lambda lets a call run.
    expect(propertiesOf(everything, 'Function').Timeout).toBe(900)
  })
})
