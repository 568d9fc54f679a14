/** Stops that are interrupted, and run again. */
import { describe, expect, test } from '@jest/globals'
import { allBut, cloudWithModels, running, stopV1 } from '../../../support/release/stopping.js'
import { atEveryCall, ended } from '../../../support/release/every-call.js'

describe('interrupted at every call', () => {
  const OPERATIONS = [
    { name: 'stop of v1', operate: stopV1, left: ['v2'] },
    { name: 'all but v2', operate: allBut('v2'), left: ['v2'] },
    { name: 'all but v3', operate: allBut('v3'), left: [] },
  ]

  test.each(OPERATIONS)('$name: a re-run after a crash ends in the same state', async ({ operate, left }) => {
    const crashes = await atEveryCall(cloudWithModels, operate, 'crash')
    expect(crashes.length).toBeGreaterThan(10)
    for (const { cloud, where } of crashes) {
      const again = await ended(cloud.run(), cloud, operate)
      expect([where, ['stopped', 'nothing-to-do'].includes(again.outcome ?? '')]).toEqual([where, true])
      expect([where, running(cloud)]).toEqual([where, left])
      expect([where, again.run.report().running?.map(({ name }) => name)]).toEqual([where, left])
    }
  })

  test('after a crash the tag of the start of a stopped version goes with a re-run', async () => {
    for (const { cloud, where } of await atEveryCall(cloudWithModels, stopV1, 'crash')) {
      await stopV1(cloud.run(), cloud)
      expect([where, cloud.account.version('v1').tags]).toEqual([where, {}])
    }
  })

  test.each(OPERATIONS)(
    '$name: a fault that passes in the wait or the stop is followed by a check',
    async ({ operate, left }) => {
      for (const injected of ['no-answer', 'throttled'] as const) {
        const inLoop = (await atEveryCall(cloudWithModels, operate, injected)).filter(({ where }) =>
          where.includes('StopProject'),
        )
        expect(inLoop.length).toBeGreaterThan(1)
        for (const { cloud, where, first } of inLoop) {
          expect([where, first.outcome]).toEqual([where, 'stopped'])
          expect([where, running(cloud)]).toEqual([where, left])
        }
      }
    },
  )
})
