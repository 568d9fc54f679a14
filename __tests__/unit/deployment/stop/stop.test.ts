/** `stop`: one version, or all but some. */
import { describe, expect, test } from '@jest/globals'
import { stop } from '../../../../src/deployment/stop/stop.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { allBut, cloudWithModels, operationsOf, running, STARTED, stopV1 } from '../../../support/release/stopping.js'
import { ended } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { planOf, stopPlan } from '../../../support/release/plans.js'

const MINUTE = 60_000
describe('a named version', () => {
  test('is stopped, seen to have stopped, and loses the tag of its start', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    expect(await stopV1(run, cloud)).toBe('stopped')
    expect(running(cloud)).toEqual(['v2'])
    expect(cloud.account.version('v1').tags).toEqual({})
    expect(cloud.account.version('v2').tags).toEqual(STARTED)
    const report = run.report()
    expect(report.version).toMatchObject({ name: 'v1', status: 'STOPPED' })
    expect(report.running).toMatchObject([{ name: 'v2', status: 'RUNNING' }])
    expect(report.actions.map(({ call, subject }) => `${call} ${subject}`)).toEqual([
      'StopProjectVersion v1',
      'UntagResource v1',
    ])
  })

  test('one Describe per poll, and nothing is sent twice', async () => {
    const cloud = cloudWithModels()
    await stopV1(cloud.run(), cloud)
    const sent = operationsOf(cloud)
    // The model takes two minutes to stop, and is polled every half minute.
    expect(sent.filter((call) => call === 'DescribeProjectVersions v1')).toHaveLength(4)
    expect(sent.filter((call) => call.startsWith('StopProjectVersion'))).toEqual(['StopProjectVersion v1'])
  })

  test.each([
    { status: 'STOPPED', expected: 'nothing-to-do' },
    { status: 'TRAINING_COMPLETED', expected: 'nothing-to-do' },
    { status: 'FAILED', expected: 'nothing-to-do' },
    { status: 'TRAINING_IN_PROGRESS', expected: 'nothing-to-do' },
  ])('with the status $status: $expected, without a call that changes anything', async ({ status, expected }) => {
    const cloud = createFakeCloud()
    cloud.account.add('v1', { status })
    expect(await stopV1(cloud.run(), cloud)).toBe(expected)
    expect(operationsOf(cloud)).toEqual(['DescribeProjectVersions', 'ListTagsForResource v1'])
  })

  test('a version that starts is stopped once it runs', async () => {
    const cloud = createFakeCloud()
    const { arn } = cloud.account.add('v1')
    const run = cloud.run()
    await run.tools.models.start(arn, { min: 1 })
    expect(await stopV1(run, cloud)).toBe('stopped')
    expect(cloud.account.version('v1').description.status).toBe('STOPPED')
  })

  test('a version that stops already is waited for', async () => {
    const cloud = cloudWithModels()
    await cloud.run().tools.models.stop(cloud.account.version('v1').arn)
    expect(await stopV1(cloud.run(), cloud)).toBe('stopped')
    expect(operationsOf(cloud).filter((call) => call.startsWith('Stop'))).toHaveLength(1)
  })

  test('a version that is deleted while it stops runs no more', async () => {
    const cloud = cloudWithModels()
    cloud.calls.plan({ operation: 'StopProjectVersion', nth: 1 }, 'after', () => {
      const { versions } = cloud.account
      versions.splice(versions.indexOf(cloud.account.version('v1')), 1)
    })
    const run = cloud.run()
    expect(await stopV1(run, cloud)).toBe('stopped')
    expect(run.report().running).toMatchObject([{ name: 'v2' }])
  })

  test.each([
    { name: 'of an unknown name', named: { kind: 'name', name: 'v9' } as const },
    {
      name: 'of another version of the name',
      named: { kind: 'arn', arn: 'arn:other', name: 'v1', project: 'orchard', region: 'eu-west-1' } as const,
    },
  ])('one $name is an error, and nothing is stopped', async ({ named }) => {
    const cloud = cloudWithModels()
    const plan = planOf({ kind: 'stop', what: { version: named } })
    const { error } = await ended(cloud.run(), cloud, ({ tools }) => stop(tools, cloud.account.project, plan))
    expect(error).toMatchObject({ code: 'VERSION_NOT_FOUND', outcome: 'error' })
    expect(running(cloud)).toEqual(['v1', 'v2'])
  })

  test('the released one is stopped with a warning', async () => {
    const cloud = createFakeCloud()
    cloud.account.add('v1', { status: 'RUNNING' }, { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' })
    const run = cloud.run()
    expect(await stopV1(run, cloud)).toBe('stopped')
    expect(run.notes).toContainEqual({ level: 'warning', message: expect.stringMatching(/v1 is the released version/) })
    expect(cloud.state().released).toEqual(['v1'])
  })

  test('one that is published where publish says is refused', async () => {
    const cloud = cloudWithModels()
    cloud.account.parameters.set('/model', { value: cloud.account.version('v1').arn, type: 'String' })
    const publish = { kind: 'ssm', path: '/model', shown: 'ssm:/model' } as const
    const plan = planOf({ kind: 'stop', what: { version: { kind: 'name', name: 'v1' } }, publish })
    const { error } = await ended(cloud.run(), cloud, ({ tools }) => stop(tools, cloud.account.project, plan))
    expect(error).toMatchObject({ code: 'PUBLISH_CONFLICT', outcome: 'refused' })
    expect(running(cloud)).toEqual(['v1', 'v2'])
  })

  test('stop-timeout: red, with what still runs', async () => {
    const cloud = createFakeCloud({ stopMs: 60 * MINUTE })
    cloud.account.add('v1', { status: 'RUNNING' })
    const run = cloud.run()
    const { error } = await ended(run, cloud, stopV1)
    expect(error).toMatchObject({
      code: 'STOP_TIMEOUT',
      outcome: 'timed-out',
      message: expect.stringMatching(/v1 \(STOPPING\)/),
    })
    expect(run.report().running).toMatchObject([{ name: 'v1', status: 'STOPPING' }])
    expect(cloud.now() - Date.UTC(2026, 2, 2, 9)).toBe(15 * MINUTE)
  })

  test('a right that is missing ends it at once', async () => {
    const cloud = cloudWithModels()
    cloud.failAt({ operation: 'StopProjectVersion', nth: 1 }, 'before', fault('access-denied', 'StopProjectVersion'))
    const { error } = await ended(cloud.run(), cloud, stopV1)
    expect(error).toMatchObject({ kind: 'access-denied' })
  })

  test('without the right to take the tag away it is stopped, and the step is red', async () => {
    const cloud = cloudWithModels()
    cloud.failAt({ operation: 'UntagResource', nth: 1 }, 'before', fault('access-denied', 'UntagResource'))
    const run = cloud.run()
    const { error } = await ended(run, cloud, stopV1)
    expect(error).toMatchObject({ kind: 'access-denied', facts: { operation: 'UntagResource' } })
    expect(running(cloud)).toEqual(['v2'])
    expect(run.report().running).toMatchObject([{ name: 'v2' }])
    expect(await stopV1(cloud.run(), cloud)).toBe('nothing-to-do')
    expect(cloud.account.version('v1').tags).toEqual({})
  })

  test('a cancel ends it with a report of what runs', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    cloud.calls.plan({ operation: 'StopProjectVersion', nth: 1 }, 'after', () => {
      run.cancel()
    })
    const { error } = await ended(run, cloud, stopV1)
    expect(error).toBeInstanceOf(Error)
    expect(run.report().running).toMatchObject([{ name: 'v2' }, { name: 'v1' }])
  })

  test('a dry run says what would be called, and changes nothing', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    const plan = stopPlan('v1', { isDryRun: true, pricePerUnitHour: 4 })
    expect(await stop(run.tools, cloud.account.project, plan)).toBe('planned')
    expect(run.report().planned).toEqual([
      {
        call: 'StopProjectVersion',
        subject: 'v1',
        detail: 'v1 (RUNNING) since 2026-03-02 08:00:00 UTC, 2 inference units, 2 unit-hours so far (8.00)',
      },
    ])
    expect(running(cloud)).toEqual(['v1', 'v2'])
    expect(run.report().actions).toEqual([])
  })
})

describe('all-but', () => {
  test('stops what runs in this project and is not named', async () => {
    const cloud = cloudWithModels()
    cloud.account.add('v4', { status: 'RUNNING' })
    expect(await allBut('v2', 'v3')(cloud.run(), cloud)).toBe('stopped')
    expect(running(cloud)).toEqual(['v2'])
    expect(cloud.account.versions.filter(({ description }) => description.status === 'RUNNING')).toHaveLength(2)
    expect(operationsOf(cloud)).toContain('DescribeProjectVersions v4,v1')
  })

  test('a name that does not exist is refused, and nothing is stopped', async () => {
    const cloud = cloudWithModels()
    const { error } = await ended(cloud.run(), cloud, allBut('v2', 'v-2', 'w'))
    expect(error).toMatchObject({
      code: 'VERSION_NOT_FOUND',
      outcome: 'refused',
      message: expect.stringMatching(/v-2, w/),
    })
    expect(running(cloud)).toEqual(['v1', 'v2'])
    expect(operationsOf(cloud).filter((call) => !/^(Describe|List|GetMetric)/.test(call))).toEqual([])
  })

  test('nothing else runs: nothing to do', async () => {
    const cloud = cloudWithModels()
    expect(await allBut('v1', 'v2')(cloud.run(), cloud)).toBe('nothing-to-do')
  })
})
