/** A swap that fails: the old version serves, and what was started is stopped. */
import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import {
  ALARM,
  checkReported,
  checkStates,
  createSwapCloud,
  MINUTE,
  runIn,
  servingIn,
} from '../../../support/release/swap-runs.js'

const V1_SERVES = { running: ['v1'], released: ['v1'], published: 'v1' }
const V2_SERVES = { running: ['v2'], released: ['v2'], published: 'v2' }

describe('a swap that fails', () => {
  test('a start that fails: the old one serves', async () => {
    const cloud = createSwapCloud({ startFails: () => 'no capacity' })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'start-failed', code: 'START_FAILED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
  })

  test('a start that is denied leaves no tag that says who started it', async () => {
    const cloud = createSwapCloud()
    cloud.failAt({ operation: 'StartProjectVersion', nth: 1 }, 'before', fault('access-denied', 'StartProjectVersion'))
    const end = await runIn(cloud)
    expect(end.outcome).toBe('error')
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    expect(cloud.account.version('v2').tags).not.toHaveProperty([PROVENANCE_KEYS.started])
    expect(end.run.kept()).toBeUndefined()
  })

  test('a smoke test that fails: the new one is stopped', async () => {
    const cloud = createSwapCloud({ warmUpMs: 60 * MINUTE })
    const end = await runIn(cloud, { smokes: true })
    expect(end.outcome).toBe('error')
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
    checkReported(cloud, end)
    expect(end.run.kept()).toBeUndefined()
  })

  test('start and warm-up have one start-timeout, also where the start is taken again', async () => {
    const cloud = createSwapCloud({ startMs: 10 * MINUTE, warmUpMs: 600 * MINUTE })
    cloud.failAt({ operation: 'TagResource', nth: 1 }, 'before', fault('no-answer', 'TagResource'))
    const deadlines: number[] = []
    await runIn(cloud, { smokes: true, onSmoke: ({ deadlineAt }) => deadlines.push(deadlineAt) })
    const first = cloud.calls.journal.find(({ operation }) => operation === 'TagResource')
    expect(deadlines).toEqual([(first?.at ?? 0) + 30 * MINUTE])
  })

  test('one that ran before is not stopped', async () => {
    const cloud = createSwapCloud({ warmUpMs: 60 * MINUTE })
    const v2 = cloud.account.version('v2')
    v2.description = { ...v2.description, status: 'RUNNING', minInferenceUnits: 1 }
    v2.runningSince = cloud.now()
    await runIn(cloud, { smokes: true })
    expect(servingIn(cloud).running).toEqual(['v1', 'v2'])
  })

  test.each([
    ['before anything is started', 0],
    ['while it bakes', 15 * MINUTE],
    ['at the end of the bake', 20 * MINUTE],
  ])('an alarm %s: back to the old one, and a re-run ends the same', async (_name, afterMs) => {
    const cloud = createSwapCloud()
    const from = cloud.now() + afterMs
    cloud.alarms.set(ALARM, (now) => (now >= from ? 'ALARM' : 'OK'))
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'alarm', code: 'ALARM_RAISED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkReported(cloud, end)
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'alarm' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    cloud.alarms.set(ALARM, () => 'OK')
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'swapped' })
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    checkStates(cloud)
  })

  test('the first release of all has nothing to go back to: it stays in use', async () => {
    const cloud = createSwapCloud({ isPublished: false })
    cloud.account.versions.splice(0, 1)
    cloud.alarms.set(ALARM, (now) =>
      now >= cloud.now() + 1 || cloud.state().published['ssm:/orchard/model'] ? 'ALARM' : 'OK',
    )
    const end = await runIn(cloud)
    expect(end.outcome).toBe('alarm')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
  })

  test('someone stops the old one while the new one bakes, and an alarm comes: it is started again first', async () => {
    const cloud = createSwapCloud()
    const from = cloud.now() + 18 * MINUTE
    cloud.alarms.set(ALARM, (now) => (now >= from ? 'ALARM' : 'OK'))
    cloud.calls.plan({ operation: 'DescribeAlarms', nth: 3 }, 'before', () => {
      const v1 = cloud.account.version('v1')
      v1.description = { ...v1.description, status: 'STOPPED', minInferenceUnits: undefined }
    })
    const end = await runIn(cloud)
    expect(end.outcome).toBe('alarm')
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
  })

  test('someone stops the new one while it bakes: back to the old one', async () => {
    const cloud = createSwapCloud()
    cloud.calls.plan({ operation: 'DescribeAlarms', nth: 3 }, 'before', () => {
      const v2 = cloud.account.version('v2')
      v2.description = { ...v2.description, status: 'STOPPED', minInferenceUnits: undefined }
    })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'error', code: 'VERSION_NOT_RUNNABLE' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
  })

  test('someone publishes the old one while the new one bakes: it is not stopped', async () => {
    const cloud = createSwapCloud()
    cloud.calls.plan({ operation: 'DescribeAlarms', nth: 4 }, 'before', () => {
      const { arn } = cloud.account.version('v1')
      cloud.account.parameters.set('/orchard/model', { value: arn, type: 'String' })
    })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'refused', code: 'PUBLISH_CONFLICT' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud, ({ running }) => running.length > 0)
  })

  test('a denied write: the old one stays published, and the new one is stopped', async () => {
    const cloud = createSwapCloud()
    const { fault } = await import('../../../support/release/fake-account.js')
    cloud.failAt({ operation: 'PutParameter', nth: 1 }, 'before', fault('access-denied', 'PutParameter'))
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'error', code: 'ACCESS_DENIED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
  })

  test('a denied tag after publishing: the old one is published again', async () => {
    const cloud = createSwapCloud()
    const { fault } = await import('../../../support/release/fake-account.js')
    cloud.failAt({ operation: 'UntagResource', nth: 1 }, 'before', fault('access-denied', 'UntagResource'))
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'error', code: 'ACCESS_DENIED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
  })

  test('an old one that cannot be stopped is no reason to go back', async () => {
    const cloud = createSwapCloud({ stopMs: 60 * MINUTE })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'timed-out', code: 'STOP_TIMEOUT' })
    expect(servingIn(cloud)).toEqual({ ...V2_SERVES, running: ['v1', 'v2'] })
    checkReported(cloud, end)
  })

  test('a cancel ends it at once, and keeps what was started for the post step', async () => {
    const cloud = createSwapCloud()
    const end = await runIn(cloud, {}, (run) => {
      cloud.calls.plan({ operation: 'DescribeProjectVersions', nth: 6 }, 'before', () => {
        run.cancel()
      })
    }).catch((error: unknown) => error)
    expect(String(end)).toContain('SIGTERM')
    expect(servingIn(cloud)).toEqual({ ...V1_SERVES, running: ['v1', 'v2'] })
  })
})

describe('two releases at the same time', () => {
  test('the later one finds what the other has published, and leaves it alone', async () => {
    const cloud = createSwapCloud({ placesMax: 3 })
    let other: Promise<unknown> = Promise.resolve()
    cloud.calls.plan({ operation: 'PutParameter', nth: 1 }, 'before', () => {
      other = Promise.resolve()
    })
    const first = await runIn(cloud, { runKey: 'run-8', version: 'v3', alarms: [] }, () => {
      cloud.calls.plan({ operation: 'StartProjectVersion', nth: 1 }, 'after', () => {
        const { arn } = cloud.account.version('v2')
        const v2 = cloud.account.version('v2')
        v2.description = { ...v2.description, status: 'RUNNING', minInferenceUnits: 1 }
        v2.tags[PROVENANCE_KEYS.released] = '2026-03-02T09:05:00.000Z'
        Reflect.deleteProperty(cloud.account.version('v1').tags, PROVENANCE_KEYS.released)
        cloud.account.parameters.set('/orchard/model', { value: arn, type: 'String' })
      })
    })
    await other
    expect(first).toMatchObject({ outcome: 'refused', code: 'PUBLISH_CONFLICT' })
    expect(servingIn(cloud)).toEqual({ running: ['v1', 'v2'], released: ['v2'], published: 'v2' })
  })
})
