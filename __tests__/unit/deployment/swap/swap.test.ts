/** A swap and a rollback, without faults and with each kind of failure, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import {
  ALARM,
  checkReported,
  checkStates,
  createRollbackCloud,
  createSwapCloud,
  MINUTE,
  runIn,
  servingIn,
} from '../../../support/release/swap-runs.js'

const V1_SERVES = { running: ['v1'], released: ['v1'], published: 'v1' }
const V2_SERVES = { running: ['v2'], released: ['v2'], published: 'v2' }

describe('swap', () => {
  test('starts the new version, publishes it, moves the tag, bakes and stops the old one', async () => {
    const cloud = createSwapCloud()
    const end = await runIn(cloud, { drainMs: 4 * MINUTE })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    checkStates(cloud)
    checkReported(cloud, end)
    const changes = cloud.calls.journal
      .filter(({ operation }) => /^(Tag|Untag|Start|Stop|Put)/.test(operation))
      .map(({ operation, subject }) => `${operation} ${subject}`)
    expect(changes).toEqual([
      'TagResource v2',
      'StartProjectVersion v2',
      'TagResource v1',
      'TagResource v2',
      'PutParameter /orchard/model',
      'TagResource v1',
      'UntagResource v1',
      'TagResource v2',
      'StopProjectVersion v1',
      'UntagResource v1',
    ])
    const { tags } = cloud.account.version('v2')
    expect(tags[PROVENANCE_KEYS.replaces]).toMatch(/^\d+\/v1$/)
    expect(tags[PROVENANCE_KEYS.releaseRun]).toBe('run-7')
    expect(end.run.report()).toMatchObject({
      version: { name: 'v2', status: 'RUNNING' },
      previous: { name: 'v1', status: 'STOPPED' },
      inUse: 'v2',
    })
  })

  test('already as asked: nothing is changed', async () => {
    const cloud = createSwapCloud()
    await runIn(cloud)
    const calls = cloud.calls.journal.length
    const again = await runIn(cloud)
    expect(again.outcome).toBe('nothing-to-do')
    const other = await runIn(cloud, { runKey: 'run-8' })
    expect(other.outcome).toBe('nothing-to-do')
    const later = cloud.calls.journal.slice(calls).map(({ operation }) => operation)
    expect(later.filter((operation) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('without publish, the old one keeps running, and the tag moves once the bake is over', async () => {
    const cloud = createSwapCloud({ isPublished: false })
    const end = await runIn(cloud, { publishes: 'nowhere' })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual({ running: ['v1', 'v2'], released: ['v2'], published: undefined })
    checkStates(cloud)
    checkReported(cloud, end)
    expect(end.run.report().published ?? []).toEqual([])
    await expect(runIn(cloud, { publishes: 'nowhere' })).resolves.toMatchObject({ outcome: 'nothing-to-do' })
  })

  test('the first release of all', async () => {
    const cloud = createSwapCloud({ isPublished: false })
    cloud.account.versions.splice(0, 1)
    const end = await runIn(cloud)
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    expect(cloud.account.version('v2').tags[PROVENANCE_KEYS.replaces]).toBe('none')
  })

  test('stop-first stops the old one before the new one starts', async () => {
    const cloud = createSwapCloud({ placesMax: 1 })
    const end = await runIn(cloud, { mode: 'stop-first' })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    const order = cloud.calls.journal.map(({ operation, subject }) => `${operation} ${subject}`)
    expect(order.indexOf('StopProjectVersion v1')).toBeLessThan(order.indexOf('StartProjectVersion v2'))
  })

  test('stop-first starts the old one again, with its units, when the new one fails', async () => {
    const cloud = createSwapCloud({ startFails: (name) => (name === 'v2' ? 'no capacity' : undefined) })
    const v1 = cloud.account.version('v1')
    v1.description = { ...v1.description, minInferenceUnits: 3 }
    const end = await runIn(cloud, { mode: 'stop-first' })
    expect(end).toMatchObject({ outcome: 'start-failed', code: 'START_FAILED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    expect(v1.description.minInferenceUnits).toBe(3)
    checkReported(cloud, end)
  })

  test.each([
    ['no place', { placesMax: 2 }, {}, 'NO_PLACE', 'refused'],
    ['no verdict', {}, { version: 'v4' }, 'VERDICT_NOT_PASSED', 'refused'],
    ['an alarm that does not exist', {}, { alarms: ['missing'] }, 'ALARM_UNREADABLE', 'error'],
    ['an unknown version', {}, { version: 'v9' }, 'VERSION_NOT_FOUND', 'error'],
    ['in training', {}, { version: 'v5' }, 'VERSION_NOT_RUNNABLE', 'refused'],
    ['other units than those it runs with', {}, { version: 'v6', units: 2 }, 'OTHER_UNITS', 'refused'],
  ] as const)('%s: refused, and nothing is changed', async (name, options, change, code, outcome) => {
    const cloud = createSwapCloud(options)
    cloud.account.add('v4')
    cloud.account.add('v5', { status: 'TRAINING_IN_PROGRESS' })
    if (name !== 'no place') cloud.account.add('v6', { status: 'TRAINING_COMPLETED' })
    else cloud.account.add('other', { status: 'STOPPING' }, {}, cloud.account.addProject('another'))
    if (code === 'OTHER_UNITS') {
      const v6 = cloud.account.version('v6')
      v6.description = { ...v6.description, status: 'RUNNING', minInferenceUnits: 1 }
    }
    const end = await runIn(cloud, change)
    expect(end).toMatchObject({ outcome, code })
    expect(cloud.calls.journal.filter(({ operation }) => /^(Tag|Untag|Start|Stop|Put)/.test(operation))).toEqual([])
  })

  test.each([
    ['something that is no ARN', 'https://example.org/model'],
    ['a version of another project', 'arn:aws:rekognition:eu-west-1:111122223333:project/pears/version/v1/1'],
  ])('what is published is %s: refused', async (_name, value) => {
    const cloud = createSwapCloud()
    cloud.account.parameters.set('/orchard/model', { value, type: 'String' })
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'refused', code: 'PUBLISH_CONFLICT' })
  })

  test.each([
    ['none', 'none'],
    ['a version that was deleted', 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v0/1'],
  ])('what is published is %s: the tag says what is in use', async (_name, value) => {
    const cloud = createSwapCloud()
    cloud.account.parameters.set('/orchard/model', { value, type: 'String' })
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'swapped' })
    expect(servingIn(cloud)).toEqual(V2_SERVES)
  })

  test('published and tag disagree: the published version is replaced, and both lose the tag', async () => {
    const cloud = createSwapCloud()
    const v3 = cloud.account.version('v3')
    v3.tags[PROVENANCE_KEYS.released] = '2026-02-01T09:00:00.000Z'
    Reflect.deleteProperty(cloud.account.version('v1').tags, PROVENANCE_KEYS.released)
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'swapped' })
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    expect(cloud.account.version('v1').tags[PROVENANCE_KEYS.releasedUntil]).toBeDefined()
  })
})

describe('a swap that fails', () => {
  test('a start that fails: the old one serves', async () => {
    const cloud = createSwapCloud({ startFails: () => 'no capacity' })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'start-failed', code: 'START_FAILED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    checkStates(cloud)
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

  test('somebody stops the old one while the new one bakes, and an alarm comes: it is started again first', async () => {
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

  test('somebody stops the new one while it bakes: back to the old one', async () => {
    const cloud = createSwapCloud()
    cloud.calls.plan({ operation: 'DescribeAlarms', nth: 3 }, 'before', () => {
      const v2 = cloud.account.version('v2')
      v2.description = { ...v2.description, status: 'STOPPED', minInferenceUnits: undefined }
    })
    const end = await runIn(cloud)
    expect(end).toMatchObject({ outcome: 'error', code: 'VERSION_NOT_RUNNABLE' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
  })

  test('somebody publishes the old one while the new one bakes: it is not stopped', async () => {
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

describe('rollback', () => {
  test('starts the version before with its units, publishes it, and stops the one in use', async () => {
    const cloud = createRollbackCloud()
    const end = await runIn(cloud, { kind: 'rollback' })
    expect(end.outcome).toBe('rolled-back')
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    expect(cloud.account.version('v1').description.minInferenceUnits).toBe(2)
    expect(cloud.account.version('v1').tags).toMatchObject({
      [PROVENANCE_KEYS.rolledBackFrom]: expect.stringMatching(/v2$/),
      [PROVENANCE_KEYS.replaces]: 'none',
    })
    checkStates(cloud)
  })

  test('a re-run never moves on, and another run finds nothing before the first release', async () => {
    const cloud = createRollbackCloud()
    await runIn(cloud, { kind: 'rollback' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ outcome: 'nothing-to-do' })
    const calls = cloud.calls.journal.length
    await expect(runIn(cloud, { kind: 'rollback', runKey: 'run-8' })).resolves.toMatchObject({
      outcome: 'refused',
      code: 'NOTHING_RELEASED',
    })
    const later = cloud.calls.journal.slice(calls).map(({ operation }) => operation)
    expect(later.filter((operation) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('goes on while the alarm is raised that is the reason for it', async () => {
    const cloud = createRollbackCloud()
    cloud.alarms.set(ALARM, () => 'ALARM')
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ outcome: 'rolled-back' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
  })

  test('a re-run does not undo a release that came after it', async () => {
    const cloud = createRollbackCloud()
    await runIn(cloud, { kind: 'rollback' })
    cloud.account.add('v3', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
    await runIn(cloud, { runKey: 'run-9', version: 'v3' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({
      outcome: 'refused',
      code: 'PUBLISH_CONFLICT',
    })
    expect(servingIn(cloud)).toEqual({ running: ['v3'], released: ['v3'], published: 'v3' })
  })

  test('the version before was deleted, and its name is another’s now', async () => {
    const cloud = createRollbackCloud()
    cloud.account.versions.splice(0, 1)
    cloud.account.add('v1', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ code: 'NOTHING_RELEASED' })
  })
})

describe('a dry run', () => {
  test('says what would be called, in order, and changes nothing', async () => {
    const cloud = createSwapCloud()
    const end = await runIn(cloud, { isDryRun: true, smokes: true, drainMs: MINUTE })
    expect(end.outcome).toBe('planned')
    const planned = end.run.report().planned ?? []
    expect(planned.map(({ call, subject }) => `${call} ${subject}`)).toEqual([
      'StartProjectVersion v2',
      'DetectCustomLabels v2',
      'TagResource v2',
      'publish ssm:/orchard/model',
      'UntagResource v1',
      'TagResource v2',
      'DescribeProjectVersions v2',
      'DescribeProjectVersions v2',
      'StopProjectVersion v1',
    ])
    expect(end.run.report()).toMatchObject({ places: { used: 1, max: 2 }, running: [{ name: 'v1' }] })
    expect(cloud.calls.journal.filter(({ operation }) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('of a rollback, without publish, with stop-first, and of what is done already', async () => {
    const back = await runIn(createRollbackCloud(), { kind: 'rollback', isDryRun: true })
    expect(back.run.report().planned?.map(({ call }) => call)).toContain('publish')
    const quiet = await runIn(createSwapCloud({ isPublished: false }), { publishes: 'nowhere', isDryRun: true })
    expect(quiet.run.report().planned?.map(({ call }) => call)).not.toContain('StopProjectVersion')
    const first = await runIn(createSwapCloud(), { mode: 'stop-first', isDryRun: true })
    expect(
      first.run
        .report()
        .planned?.map(({ call }) => call)
        .slice(0, 3),
    ).toEqual(['TagResource', 'StopProjectVersion', 'StartProjectVersion'])
    const cloud = createSwapCloud()
    await runIn(cloud)
    await expect(runIn(cloud, { isDryRun: true })).resolves.toMatchObject({ outcome: 'planned' })
  })
})
