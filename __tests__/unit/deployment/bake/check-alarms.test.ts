/** The alarms of a release. */
import { describe, expect, test } from '@jest/globals'
import { checkAlarms } from '../../../../src/deployment/bake/check-alarms.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'

const cloudOf = (states: Readonly<Record<string, string>>) => {
  const cloud = createFakeCloud()
  for (const [name, state] of Object.entries(states)) cloud.alarms.set(name, () => state)
  return cloud
}

test.each([
  { name: 'all OK', states: { errors: 'OK', latency: 'OK' }, result: 'ok' },
  { name: 'one without data', states: { errors: 'OK', latency: 'INSUFFICIENT_DATA' }, result: 'ok' },
  { name: 'one in ALARM', states: { errors: 'ALARM', latency: 'OK' }, result: 'alarm' },
  { name: 'one in ALARM, the other missing', states: { errors: 'ALARM' }, result: 'alarm' },
])('$name: $result', async ({ states, result }) => {
  const cloud = cloudOf(states)
  const run = cloud.run()
  expect(await checkAlarms(run.tools, ['latency', 'errors'])).toBe(result)
  expect(cloud.calls.journal).toHaveLength(1)
  expect(run.report().alarms?.map(({ name }) => name)).toEqual(['latency', 'errors'].filter((one) => one in states))
})

test('without names nothing is asked', async () => {
  const cloud = cloudOf({})
  expect(await checkAlarms(cloud.run().tools, [])).toBe('ok')
  expect(cloud.calls.journal).toEqual([])
})

describe('cannot be read:', () => {
  test.each([
    { name: 'one does not exist', states: { errors: 'OK' }, says: 'there is no alarm latency' },
    { name: 'a state that is not known', states: { errors: 'OK', latency: 'MUTED' }, says: 'has the state MUTED' },
  ])('$name', async ({ states, says }) => {
    await expect(checkAlarms(cloudOf(states).run().tools, ['errors', 'latency'])).rejects.toMatchObject({
      code: 'ALARM_UNREADABLE',
      outcome: 'error',
      message: expect.stringContaining(says),
    })
  })

  test('the right is missing', async () => {
    const cloud = cloudOf({ errors: 'OK' })
    cloud.failAt(1, 'before', fault('access-denied', 'DescribeAlarms', 'not authorized', { service: 'cloudwatch' }))
    await expect(checkAlarms(cloud.run().tools, ['errors'])).rejects.toMatchObject({ code: 'ALARM_UNREADABLE' })
  })

  test('CloudWatch does not answer', async () => {
    const cloud = cloudOf({ errors: 'OK' })
    for (let nth = 1; nth <= 6; nth += 1) cloud.failAt(nth, 'before', fault('unavailable', 'DescribeAlarms'))
    await expect(checkAlarms(cloud.run().tools, ['errors'])).rejects.toMatchObject({ code: 'ALARM_UNREADABLE' })
  })
})

test('a fault that passes is retried', async () => {
  const cloud = cloudOf({ errors: 'OK' })
  for (const nth of [1, 2]) cloud.failAt(nth, 'before', fault('throttled', 'DescribeAlarms'))
  expect(await checkAlarms(cloud.run().tools, ['errors'])).toBe('ok')
})

test('a cancel is no fault of the alarms', async () => {
  const run = cloudOf({ errors: 'OK' }).run()
  run.cancel()
  await expect(checkAlarms(run.tools, ['errors'])).rejects.toThrow('cancelled')
})
