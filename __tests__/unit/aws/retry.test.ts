import { describe, expect, test } from '@jest/globals'
import { retryRead } from '../../../src/aws/retry.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'

function errorOf(kind: ServiceErrorKind): ServiceError {
  return new ServiceError({ service: 's3', operation: 'GetObject', kind, errorName: kind }, kind)
}

/** A read that fails this often, then answers; and the waits in between. */
async function run(failures: readonly unknown[], random = 0.5) {
  const waits: number[] = []
  const cancel = new AbortController()
  let tries = 0
  const deps = {
    random: () => random,
    signal: cancel.signal,
    sleep: (ms: number, signal?: AbortSignal) => {
      expect(signal).toBe(cancel.signal)
      waits.push(ms)
      return Promise.resolve()
    },
  }
  const read = (): Promise<string> => {
    tries += 1
    const failure = failures[tries - 1]
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever a port throws
    return failure === undefined ? Promise.resolve('read') : Promise.reject(failure)
  }
  const ended: unknown = await retryRead(deps, read).catch((error: unknown) => error)
  return { ended, waits, tries }
}

test('a read that answers is sent once', async () => {
  expect(await run([])).toEqual({ ended: 'read', waits: [], tries: 1 })
})

describe('what a retry can fix', () => {
  test.each(['throttled', 'unavailable', 'no-answer', 'clock-skew'] as const)('%s', async (kind) => {
    expect(await run([errorOf(kind)])).toEqual({ ended: 'read', waits: [750], tries: 2 })
  })

  test('waits twice as long each time, and gives up with the last error, without a last wait', async () => {
    const errors = Array.from({ length: 6 }, () => errorOf('unavailable'))
    const { ended, waits, tries } = await run(errors)
    expect({ waits, tries }).toEqual({ waits: [750, 1500, 3000, 6000], tries: 5 })
    expect(ended).toBe(errors[4])
  })

  test.each([
    { random: 0, waits: [500, 1000, 2000, 4000] },
    { random: 0.999, waits: [999.5, 1999, 3998, 7996] },
  ])('with jitter $random the waits are $waits', async ({ random, waits }) => {
    expect(
      await run(
        Array.from({ length: 5 }, () => errorOf('throttled')),
        random,
      ),
    ).toMatchObject({ waits })
  })
})

describe('what no retry can fix ends it immediately', () => {
  test.each([
    'access-denied',
    'credentials-expired',
    'credentials-invalid',
    'credentials-missing',
    'not-found',
    'in-use',
    'limit',
    'refused',
    'aborted',
  ] as const)('%s', async (kind) => {
    const error = errorOf(kind)
    expect(await run([error])).toEqual({ ended: error, waits: [], tries: 1 })
  })

  test('an error that is not from a service', async () => {
    const error = new TypeError('a bug in the action')
    expect(await run([error])).toEqual({ ended: error, waits: [], tries: 1 })
  })

  test('such an error after a passing fault', async () => {
    const denied = errorOf('access-denied')
    expect(await run([errorOf('throttled'), denied])).toEqual({ ended: denied, waits: [750], tries: 2 })
  })
})

test('a cancel ends the wait between two attempts', async () => {
  const cancel = new AbortController()
  const reason = new Error('cancelled by SIGINT')
  let tries = 0
  const deps = {
    random: () => 0,
    signal: cancel.signal,
    sleep: () => {
      cancel.abort(reason)
      return Promise.reject(reason)
    },
  }
  const read = (): Promise<never> => {
    tries += 1
    return Promise.reject(errorOf('throttled'))
  }
  await expect(retryRead(deps, read)).rejects.toBe(reason)
  expect(tries).toBe(1)
})

describe('before the end of the step', () => {
  test.each([
    { name: 'after the pause', left: 751, tries: 2, waits: [750] },
    { name: 'with the pause', left: 750, tries: 1, waits: [] },
    { name: 'within the pause', left: 749, tries: 1, waits: [] },
    { name: 'before it', left: 0, tries: 1, waits: [] },
  ])('an end that comes $name', async ({ left, tries, waits }) => {
    const seen = { tries: 0, waits: [] as number[] }
    const sleep = (ms: number): Promise<void> => {
      seen.waits.push(ms)
      return Promise.resolve()
    }
    const deps = { random: () => 0.5, signal: new AbortController().signal, sleep, end: { leftMs: () => left } }
    const fault = errorOf('unavailable')
    const ended: unknown = await retryRead(deps, () => {
      seen.tries += 1
      return seen.tries === 1 ? Promise.reject(fault) : Promise.resolve('read')
    }).catch((error: unknown) => error)
    expect(seen).toEqual({ tries, waits })
    if (tries === 2) expect(ended).toBe('read')
    else expect(ended).toMatchObject({ facts: { kind: 'unavailable', errorName: 'TimeoutEnded' }, cause: fault })
  })
})
