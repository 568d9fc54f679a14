import { describe, expect, test } from '@jest/globals'
import { attempt } from '../../../src/aws/attempt.js'
import { FACTS, READ, CREATE, createTools, hanging, settle, errorOf, NOTHING } from '../../support/attempts.js'

describe('a call that answers', () => {
  test('returns its answer and leaves nothing behind', async () => {
    const tools = createTools()
    let given: AbortSignal | undefined
    const answer = await attempt(tools.deps, READ, FACTS, (signal) => {
      given = signal
      return Promise.resolve('arn:version')
    })
    expect(answer).toBe('arn:version')
    expect(tools.leftovers()).toEqual(NOTHING)
    // A body may still be streaming under it.
    expect(given?.aborted).toBe(false)
  })

  test('may take until just before its deadline', async () => {
    const tools = createTools()
    let answer: (text: string) => void = () => undefined
    const call = attempt(tools.deps, READ, FACTS, () => new Promise<string>((resolve) => (answer = resolve)))
    await settle()
    expect(tools.naps.map(({ ms }) => ms)).toEqual([30_000])
    answer('late but there')
    expect(await call).toBe('late but there')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('a call that fails', () => {
  test.each([
    {
      name: 'rejecting',
      send: () => Promise.reject(Object.assign(new Error('slow down'), { name: 'ThrottlingException' })),
    },
    {
      name: 'throwing synchronously',
      send: (): Promise<never> => {
        throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' })
      },
    },
  ])('by $name is thrown as our own error', async ({ send }) => {
    const tools = createTools()
    const error = await errorOf(attempt(tools.deps, READ, FACTS, send))
    expect(error.message).toBe('slow down')
    expect(error.facts).toMatchObject({ ...FACTS, kind: 'throttled', errorName: 'ThrottlingException' })
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('past the deadline', () => {
  test('the call is ended, and counts as unanswered', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, READ, FACTS, hanging(aborted)))
    await settle()
    tools.wake(30_000)
    const error = await call
    expect(error.message).toBe('no answer within 30 s')
    expect(error.facts).toEqual({ ...FACTS, kind: 'no-answer', errorName: 'TimeoutError' })
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('a call that ignores its signal is not waited for', async () => {
    const tools = createTools()
    const call = errorOf(attempt(tools.deps, READ, FACTS, () => new Promise(() => undefined)))
    await settle()
    tools.wake(30_000)
    expect((await call).kind).toBe('no-answer')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('a cancel', () => {
  test('before the call: nothing is sent', async () => {
    const tools = createTools()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    let sent = 0
    const error = await errorOf(
      attempt(tools.deps, CREATE, FACTS, () => {
        sent += 1
        return Promise.resolve()
      }),
    )
    expect(error.facts).toEqual({ ...FACTS, kind: 'aborted', errorName: 'AbortError' })
    expect(sent).toBe(0)
    expect(tools.naps).toEqual([])
  })

  test('ends a read immediately, as aborted and not as unanswered', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, READ, FACTS, hanging(aborted)))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGTERM'))
    const error = await call
    expect(error.message).toBe('the step was cancelled')
    expect(error.facts).toEqual({ ...FACTS, kind: 'aborted', errorName: 'AbortError' })
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('leaves a create its time to answer', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    let answer: (text: string) => void = () => undefined
    const call = attempt(tools.deps, CREATE, FACTS, (signal) => {
      void hanging(aborted)(signal).catch(() => undefined)
      return new Promise<string>((resolve) => (answer = resolve))
    })
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    expect(aborted.count).toBe(0)
    expect(tools.naps.map(({ ms }) => ms)).toEqual([60_000, 3000])
    answer('arn:version')
    expect(await call).toBe('arn:version')
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('ends a create that has not answered by then', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, CREATE, FACTS, hanging(aborted)))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    tools.wake(3000)
    expect((await call).kind).toBe('aborted')
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('does not lengthen the deadline', async () => {
    const tools = createTools()
    const call = errorOf(attempt(tools.deps, CREATE, FACTS, hanging({ count: 0 })))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    tools.wake(60_000)
    expect((await call).kind).toBe('no-answer')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})
