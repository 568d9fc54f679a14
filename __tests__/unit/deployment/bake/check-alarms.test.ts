/** The alarms of a release. */
import { describe, expect, test } from '@jest/globals'
import { checkAlarms } from '../../../../src/deployment/bake/check-alarms.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'

const worldOf = (states: Readonly<Record<string, string>>) => {
  const world = createFakeCloud()
  for (const [name, state] of Object.entries(states)) world.alarms.set(name, () => state)
  return world
}

test.each([
  { name: 'all OK', states: { errors: 'OK', latency: 'OK' }, result: 'ok' },
  { name: 'one without data', states: { errors: 'OK', latency: 'INSUFFICIENT_DATA' }, result: 'ok' },
  { name: 'one in ALARM', states: { errors: 'ALARM', latency: 'OK' }, result: 'alarm' },
  { name: 'one in ALARM, the other missing', states: { errors: 'ALARM' }, result: 'alarm' },
])('$name: $result', async ({ states, result }) => {
  const world = worldOf(states)
  const run = world.run()
  expect(await checkAlarms(run.tools, ['latency', 'errors'])).toBe(result)
  expect(world.calls.journal).toHaveLength(1)
  expect(run.report().alarms?.map(({ name }) => name)).toEqual(['latency', 'errors'].filter((one) => one in states))
})

test('without names nothing is asked', async () => {
  const world = worldOf({})
  expect(await checkAlarms(world.run().tools, [])).toBe('ok')
  expect(world.calls.journal).toEqual([])
})

describe('cannot be read:', () => {
  test.each([
    { name: 'one does not exist', states: { errors: 'OK' }, says: 'there is no alarm latency' },
    { name: 'a state that is not known', states: { errors: 'OK', latency: 'MUTED' }, says: 'has the state MUTED' },
  ])('$name', async ({ states, says }) => {
    await expect(checkAlarms(worldOf(states).run().tools, ['errors', 'latency'])).rejects.toMatchObject({
      code: 'ALARM_UNREADABLE',
      outcome: 'error',
      message: expect.stringContaining(says),
    })
  })

  test('the right is missing', async () => {
    const world = worldOf({ errors: 'OK' })
    world.failAt(1, 'before', fault('access-denied', 'DescribeAlarms', 'not authorized', { service: 'cloudwatch' }))
    await expect(checkAlarms(world.run().tools, ['errors'])).rejects.toMatchObject({ code: 'ALARM_UNREADABLE' })
  })

  test('CloudWatch does not answer', async () => {
    const world = worldOf({ errors: 'OK' })
    for (let nth = 1; nth <= 6; nth += 1) world.failAt(nth, 'before', fault('unavailable', 'DescribeAlarms'))
    await expect(checkAlarms(world.run().tools, ['errors'])).rejects.toMatchObject({ code: 'ALARM_UNREADABLE' })
  })
})

test('a fault that passes is retried', async () => {
  const world = worldOf({ errors: 'OK' })
  for (const nth of [1, 2]) world.failAt(nth, 'before', fault('throttled', 'DescribeAlarms'))
  expect(await checkAlarms(world.run().tools, ['errors'])).toBe('ok')
})

test('a cancel is no fault of the alarms', async () => {
  const run = worldOf({ errors: 'OK' }).run()
  run.cancel()
  await expect(checkAlarms(run.tools, ['errors'])).rejects.toThrow('cancelled')
})
