/** Starting and stopping a model, under faults, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { startModel, type StartPlan } from '../../../../src/deployment/model/start-model.js'
import { stopModel } from '../../../../src/deployment/model/stop-model.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import type { Tags } from '../../../../src/model/tags.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import { fault, type FakeVersion } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'

const STARTED = PROVENANCE_KEYS.started
const MINUTE = 60_000

/** Versions that run do so with one unit. */
function add(cloud: FakeCloud, name: string, status = 'TRAINING_COMPLETED', tags: Tags = {}): FakeVersion {
  return cloud.account.add(name, status === 'RUNNING' ? { status, minInferenceUnits: 1 } : { status }, tags)
}

function planFor(cloud: FakeCloud, version: FakeVersion, change: Partial<StartPlan> = {}): StartPlan {
  return {
    projectArn: cloud.account.project.arn,
    version,
    units: { min: 1 },
    pollIntervalMs: 30_000,
    deadlineAt: cloud.now() + 30 * MINUTE,
    ...change,
  }
}

function callsOf(cloud: FakeCloud): readonly string[] {
  return cloud.calls.journal.map(({ operation, subject }) => `${operation} ${subject}`)
}

function countOf(cloud: FakeCloud, operation: string): number {
  return cloud.calls.journal.filter((call) => call.operation === operation).length
}

/** The version as someone else has changed it. */
function change(version: FakeVersion, description: Partial<ProjectVersion>): void {
  version.description = { ...version.description, ...description }
}

describe('startModel', () => {
  test('tags, starts and waits: one request per poll, and RUNNING is noticed within one interval', async () => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    const { tools, kept } = cloud.run({ runKey: 'run-1' })
    const began = cloud.now()
    const started = await startModel(tools, planFor(cloud, v2, { units: { min: 2, max: 5 } }))
    expect(started).toMatchObject({ version: { name: 'v2', status: 'RUNNING' }, isStartedHere: true })
    expect(callsOf(cloud).slice(0, 4)).toEqual([
      'DescribeProjectVersions v2',
      'TagResource v2',
      'StartProjectVersion v2',
      'DescribeProjectVersions v2',
    ])
    expect(cloud.now() - began).toBeGreaterThanOrEqual(10 * MINUTE)
    expect(cloud.now() - began).toBeLessThanOrEqual(10 * MINUTE + 30_000)
    expect(v2.tags).toEqual({
      [STARTED]: '2026-03-02T09:00:00.000Z run-1',
      [PROVENANCE_KEYS.units]: '2-5',
    })
    expect(kept()?.name).toBe('v2')
  })

  test('a model that runs already is left alone', async () => {
    const cloud = createFakeCloud()
    const started = await startModel(cloud.run().tools, planFor(cloud, add(cloud, 'v2', 'RUNNING')))
    expect(started.isStartedHere).toBe(false)
    expect(callsOf(cloud)).toEqual(['DescribeProjectVersions v2'])
  })

  test.each([
    ['before', 2],
    ['after', 1],
  ] as const)('an answer lost %s its effect: the next call is a check', async (moment, starts) => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    const lost = fault('no-answer', 'StartProjectVersion')
    cloud.failAt({ operation: 'StartProjectVersion', nth: 1 }, moment, lost)
    await startModel(cloud.run().tools, planFor(cloud, v2))
    const calls = callsOf(cloud)
    expect(countOf(cloud, 'StartProjectVersion')).toBe(starts)
    expect(calls[calls.indexOf('StartProjectVersion v2') + 1]).toBe('DescribeProjectVersions v2')
    expect(v2.description.status).toBe('RUNNING')
  })

  test('an answer that a cancel does not wait for: the model counts as starting', async () => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    cloud.failAt({ operation: 'StartProjectVersion', nth: 1 }, 'after', fault('aborted', 'StartProjectVersion'))
    const { tools } = cloud.run()
    const seen: string[] = []
    const progress = { ...tools.progress, seen: ({ name, status }: ProjectVersion) => seen.push(`${name} ${status}`) }
    await expect(startModel({ ...tools, progress }, planFor(cloud, v2))).rejects.toMatchObject({ kind: 'aborted' })
    expect(seen.at(-1)).toBe('v2 STARTING')
  })

  test('one that someone else starts at the same time is not this run’s', async () => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    cloud.calls.plan({ operation: 'StartProjectVersion', nth: 1 }, 'before', () => {
      change(v2, { status: 'RUNNING', minInferenceUnits: 1 })
    })
    const { tools, kept } = cloud.run()
    const started = await startModel(tools, planFor(cloud, v2))
    expect(started).toMatchObject({ isStartedHere: false, version: { status: 'RUNNING' } })
    expect(v2.tags).not.toHaveProperty([STARTED])
    expect(kept()).toBeUndefined()
  })

  test.each([
    ['other units than it runs with', 'RUNNING', { units: { min: 3 } }, { code: 'OTHER_UNITS', outcome: 'refused' }],
    ['in training', 'TRAINING_IN_PROGRESS', {}, { code: 'VERSION_NOT_RUNNABLE', outcome: 'refused' }],
    ['a status nobody knows', 'DREAMING', {}, { code: 'UNKNOWN_STATUS', outcome: 'timed-out' }],
  ] as const)('%s: nothing is sent', async (_name, status, asked, expected) => {
    const cloud = createFakeCloud()
    const plan = planFor(cloud, add(cloud, 'v2', status), asked)
    await expect(startModel(cloud.run().tools, plan)).rejects.toMatchObject(expected)
    expect(callsOf(cloud).filter((call) => !call.startsWith('Describe'))).toEqual([])
  })

  test.each([
    ['no place', { placesMax: 0 }, 1, 'NO_PLACE'],
    ['more units than the service gives a model', { unitsMax: 5 }, 6, 'UNITS_LIMIT'],
  ] as const)('%s: refused, and the tag of the start is taken away', async (_name, options, min, code) => {
    const cloud = createFakeCloud(options)
    const v2 = add(cloud, 'v2')
    const { tools, kept } = cloud.run()
    const plan = planFor(cloud, v2, { units: { min } })
    await expect(startModel(tools, plan)).rejects.toMatchObject({ code, outcome: 'refused' })
    expect(v2.tags).not.toHaveProperty([STARTED])
    expect(kept()).toBeUndefined()
  })

  test('a start that fails says so, also of one that had failed before', async () => {
    const cloud = createFakeCloud({ startFails: () => 'no capacity' })
    const v2 = add(cloud, 'v2', 'FAILED')
    await expect(startModel(cloud.run().tools, planFor(cloud, v2))).rejects.toMatchObject({
      code: 'START_FAILED',
      outcome: 'start-failed',
      message: 'v2 did not start: no capacity.',
    })
    expect(v2.tags).not.toHaveProperty([STARTED])
  })

  test('a timeout is reached at the deadline, and leaves the model to the post step', async () => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    const { tools, kept } = cloud.run({ runKey: 'run-1' })
    const plan = planFor(cloud, v2, { deadlineAt: cloud.now() + 5 * MINUTE })
    await expect(startModel(tools, plan)).rejects.toMatchObject({ code: 'START_TIMEOUT', outcome: 'timed-out' })
    expect(cloud.now()).toBe(plan.deadlineAt)
    expect(kept()?.name).toBe('v2')
    expect(v2.tags[STARTED]).toContain('run-1')
  })

  test('a version that was deleted, and its name used by another', async () => {
    const cloud = createFakeCloud()
    const plan = planFor(cloud, add(cloud, 'v2'))
    cloud.account.versions.length = 0
    add(cloud, 'v2', 'RUNNING')
    await expect(startModel(cloud.run().tools, plan)).rejects.toMatchObject({ code: 'VERSION_GONE' })
  })

  test('faults of the status checks do not end it', async () => {
    const cloud = createFakeCloud()
    const v2 = add(cloud, 'v2')
    for (let nth = 2; nth <= 17; nth += 1) {
      const unavailable = fault('unavailable', 'DescribeProjectVersions')
      cloud.failAt({ operation: 'DescribeProjectVersions', nth }, 'before', unavailable)
    }
    const { tools, notes } = cloud.run()
    await startModel(tools, planFor(cloud, v2))
    expect(notes).toHaveLength(1)
  })
})

describe('stopModel', () => {
  const stop = (cloud: FakeCloud, version: FakeVersion): ReturnType<typeof stopModel> =>
    stopModel(cloud.run().tools, { ...planFor(cloud, version), tags: version.tags })

  test('stops, waits for STOPPED, then takes the tag away', async () => {
    const cloud = createFakeCloud()
    const v1 = add(cloud, 'v1', 'RUNNING', {
      [STARTED]: '2026-03-01T09:00:00.000Z run-0',
      [PROVENANCE_KEYS.units]: '1',
    })
    await expect(stop(cloud, v1)).resolves.toMatchObject({ version: { status: 'STOPPED' }, isStoppedHere: true })
    expect(callsOf(cloud).at(-1)).toBe('UntagResource v1')
    expect(v1.tags).toEqual({ [PROVENANCE_KEYS.units]: '1' })
  })

  test.each(['STOPPED', 'TRAINING_COMPLETED', 'FAILED'])('one that is %s is not stopped', async (status) => {
    const cloud = createFakeCloud()
    await expect(stop(cloud, add(cloud, 'v1', status))).resolves.toMatchObject({ isStoppedHere: false })
    expect(callsOf(cloud)).toEqual(['DescribeProjectVersions v1'])
  })

  test('one that starts is stopped once it runs, where the service refuses it before', async () => {
    const cloud = createFakeCloud()
    const v1 = add(cloud, 'v1')
    const { tools } = cloud.run()
    await tools.models.start(v1.arn, { min: 1 })
    await stop(cloud, v1)
    expect(v1.description.status).toBe('STOPPED')
    expect(countOf(cloud, 'StopProjectVersion')).toBeLessThanOrEqual(12)
  })

  test.each([
    ['before', 2],
    ['after', 1],
  ] as const)('an answer lost %s its effect: the next call is a check', async (moment, stops) => {
    const cloud = createFakeCloud()
    const v1 = add(cloud, 'v1', 'RUNNING')
    cloud.failAt({ operation: 'StopProjectVersion', nth: 1 }, moment, fault('no-answer', 'StopProjectVersion'))
    await stop(cloud, v1)
    const calls = callsOf(cloud)
    expect(countOf(cloud, 'StopProjectVersion')).toBe(stops)
    expect(calls[calls.indexOf('StopProjectVersion v1') + 1]).toBe('DescribeProjectVersions v1')
    expect(v1.description.status).toBe('STOPPED')
  })

  test('a version that is no longer listed for a minute is gone', async () => {
    const cloud = createFakeCloud()
    const v1 = add(cloud, 'v1', 'RUNNING')
    cloud.account.versions.length = 0
    const began = cloud.now()
    await expect(stop(cloud, v1)).resolves.toEqual({ version: undefined, isStoppedHere: false })
    expect(cloud.now() - began).toBeGreaterThanOrEqual(MINUTE)
  })
})
