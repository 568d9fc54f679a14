/** An attempt at the end of the step. */
import { describe, expect, test } from '@jest/globals'
import { attempt } from '../../../src/aws/attempt.js'
import { FACTS, READ, CREATE, createTools, hanging, settle, errorOf, NOTHING } from '../../support/attempts.js'

describe('at the end of the step', () => {
  /** A deadline with this time left at each reading; the last one stays. */
  const endIn = (...left: readonly number[]) => {
    const rest = [...left]
    return { leftMs: () => (rest.length > 1 ? rest.shift() : rest[0]) ?? Infinity }
  }

  test.each([
    { name: 'one that has come', left: [0] },
    { name: 'one that has passed', left: [-1] },
    { name: 'one that comes while credentials are loaded', left: [5, 0] },
  ])('$name: nothing is sent', async ({ left }) => {
    const tools = createTools()
    let sent = 0
    const session = { call: FACTS, ready: () => Promise.resolve('key'), mayReplace: () => true }
    for (const limits of [READ, { ...CREATE, outlivesEnd: true as const }]) {
      const call = attempt({ ...tools.deps, session, end: endIn(...left) }, limits, FACTS, () => {
        sent += 1
        return Promise.resolve('answer')
      })
      const { facts } = await errorOf(call)
      expect(facts).toEqual({ ...FACTS, kind: 'no-answer', errorName: 'TimeoutEnded', unsent: true })
    }
    expect(sent).toBe(0)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('credentials are not loaded after it', async () => {
    const tools = createTools()
    let asked = 0
    const ready = (): Promise<string> => {
      asked += 1
      return Promise.resolve('key')
    }
    const session = { call: FACTS, ready, mayReplace: () => true }
    const call = attempt({ ...tools.deps, session, end: endIn(0) }, READ, FACTS, () => Promise.resolve('answer'))
    expect((await errorOf(call)).facts.errorName).toBe('TimeoutEnded')
    expect(asked).toBe(0)
  })

  test.each([
    { name: 'before its deadline', left: 29_999, limits: READ, sleepsMs: 29_999, errorName: 'TimeoutEnded' },
    { name: 'with its deadline', left: 30_000, limits: READ, sleepsMs: 30_000, errorName: 'TimeoutError' },
    { name: 'after its deadline', left: 30_001, limits: READ, sleepsMs: 30_000, errorName: 'TimeoutError' },
    {
      name: 'before that of a call that outlives it',
      left: 1,
      limits: { ...CREATE, outlivesEnd: true as const },
      sleepsMs: 60_000,
      errorName: 'TimeoutError',
    },
  ])('a call under way is aborted where the end comes $name', async ({ left, limits, sleepsMs, errorName }) => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt({ ...tools.deps, end: endIn(left) }, limits, FACTS, hanging(aborted)))
    await settle()
    tools.wake(sleepsMs)
    const error = await call
    expect(error.facts).toMatchObject({ ...FACTS, kind: 'no-answer', errorName })
    // A create that was aborted by its own deadline was sent, and may have taken effect.
    expect(error.facts.unsent).toBeUndefined()
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})
