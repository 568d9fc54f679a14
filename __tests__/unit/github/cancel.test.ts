import { afterEach, describe, expect, test } from '@jest/globals'
import { cancelSignal } from '../../../src/github/cancel.js'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/** Listeners of the test's own process; the test runner may have some. */
const before = new Map(SIGNALS.map((name) => [name, process.listeners(name)]))

afterEach(() => {
  for (const name of SIGNALS) {
    for (const listener of process.listeners(name)) {
      if (before.get(name)?.includes(listener) !== true) process.off(name, listener)
    }
  }
})

/** Delivers a signal to what cancelSignal installed, and to nothing else. */
function deliver(name: (typeof SIGNALS)[number]): void {
  for (const listener of process.listeners(name)) {
    if (before.get(name)?.includes(listener) !== true) listener(name)
  }
}

test('nothing is cancelled by itself', () => {
  expect(cancelSignal().aborted).toBe(false)
})

describe('a signal cancels, and is named', () => {
  test.each(SIGNALS)('%s', (name) => {
    const signal = cancelSignal()
    deliver(name)
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toEqual(new Error(`cancelled by ${name}`))
  })
})

test('the first signal is the reason; later ones neither change it nor end the process', () => {
  const signal = cancelSignal()
  deliver('SIGINT')
  const reason: unknown = signal.reason
  deliver('SIGTERM')
  deliver('SIGINT')
  expect(signal.reason).toBe(reason)
  expect(process.listenerCount('SIGTERM')).toBeGreaterThan(before.get('SIGTERM')?.length ?? 0)
})
