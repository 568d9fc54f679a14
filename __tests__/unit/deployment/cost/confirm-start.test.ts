/** Whether the start in a tag is that of the model that runs now. */
import { describe, expect, test } from '@jest/globals'
import { confirmStart, judgeStart, type ConfirmedStart } from '../../../../src/deployment/cost/confirm-start.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud, minutesIn } from '../../../support/release/fake-cloud.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.parse('2026-03-02T12:00:00.000Z')

const ago = (from: number, to = 0): readonly number[] => minutesIn({ from: NOW - from, to: NOW - to })

describe('a model that its tag says was started ten hours ago, and that is to have run for two', () => {
  const start = { at: NOW - 10 * HOUR, longerThanMs: 2 * HOUR }
  const CONFIRMED: ConfirmedStart = { kind: 'confirmed' }

  test.each<{ readonly name: string; readonly at: readonly number[]; readonly periodMs?: number; readonly is: object }>(
    [
      { name: 'in service all the time', at: ago(3 * HOUR), is: CONFIRMED },
      { name: 'with a minute missing here and there', at: ago(3 * HOUR).filter((_, n) => n % 5 !== 1), is: CONFIRMED },
      {
        name: 'with a break before those two hours',
        at: [...ago(3 * HOUR, 170 * MINUTE), ...ago(150 * MINUTE)],
        is: CONFIRMED,
      },
      {
        name: 'with a break an hour ago',
        at: [...ago(3 * HOUR, 70 * MINUTE), ...ago(HOUR)],
        is: { kind: 'later', since: NOW - HOUR },
      },
      {
        name: 'with a break of six minutes',
        at: [...ago(3 * HOUR, 66 * MINUTE), ...ago(HOUR)],
        is: { kind: 'later', since: NOW - HOUR },
      },
      { name: 'in service for an hour only', at: ago(HOUR), is: { kind: 'later', since: NOW - HOUR } },
      {
        name: 'of which every tenth minute is counted',
        at: ago(3 * HOUR).filter((at) => (NOW - at) % (10 * MINUTE) === 0),
        is: { kind: 'unknown', why: 'CloudWatch counts it too seldom to show a restart' },
      },
      { name: 'without data', at: [], is: { kind: 'unknown', why: 'CloudWatch has no data of it' } },
      {
        name: 'without data of the last minutes',
        at: ago(3 * HOUR, 8 * MINUTE),
        is: { kind: 'unknown', why: 'CloudWatch has no data of the last minutes' },
      },
      {
        name: 'of which only hours are kept',
        at: [NOW - 3 * HOUR, NOW - 2 * HOUR, NOW - HOUR],
        periodMs: HOUR,
        is: { kind: 'unknown', why: 'CloudWatch no longer keeps each minute of so long a time' },
      },
    ],
  )('$name', ({ at, periodMs = MINUTE, is }) => {
    expect(judgeStart({ at, periodMs }, start, NOW)).toEqual(is)
  })
})

test.each([
  { name: 'half an hour after it', inServiceAgo: 100 * MINUTE, is: { kind: 'confirmed' } },
  { name: 'more than an hour after it', inServiceAgo: 60 * MINUTE, is: { kind: 'later', since: NOW - HOUR } },
])('a model that came into service $name, just over two hours after its start', ({ inServiceAgo, is }) => {
  const start = { at: NOW - 130 * MINUTE, longerThanMs: 2 * HOUR }
  expect(judgeStart({ at: ago(inServiceAgo), periodMs: MINUTE }, start, NOW)).toEqual(is)
})

describe('CloudWatch', () => {
  const START = { at: Date.UTC(2026, 2, 1), longerThanMs: HOUR }

  test('is asked for the time in question, and an hour before it', async () => {
    const spans: unknown[] = []
    const cloud = createFakeCloud({
      inService: (name, span) => {
        spans.push([name, span])
        return minutesIn(span)
      },
    })
    const confirmed = await confirmStart(cloud.run().tools, cloud.account.project, { name: 'v1' }, START)
    expect(confirmed).toEqual({ kind: 'confirmed' })
    expect(spans).toEqual([['v1', { from: cloud.now() - 2 * HOUR, to: cloud.now() }]])
  })

  test('that cannot be read leaves it unknown', async () => {
    const cloud = createFakeCloud()
    cloud.failAt(1, 'before', fault('throttled', 'GetMetricData', 'slow down', { service: 'cloudwatch' }))
    const confirmed = await confirmStart(cloud.run().tools, cloud.account.project, { name: 'v1' }, START)
    expect(confirmed).toMatchObject({ kind: 'unknown', why: expect.stringContaining('slow down') })
  })

  test('after the end of the credentials ends the step', async () => {
    const cloud = createFakeCloud()
    cloud.failAt(1, 'before', fault('credentials-expired', 'GetMetricData', 'expired', { service: 'cloudwatch' }))
    await expect(confirmStart(cloud.run().tools, cloud.account.project, { name: 'v1' }, START)).rejects.toThrow(
      'expired',
    )
  })
})
