/** Starting and stopping a model, under faults, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { startModel, type StartPlan } from '../../../../src/deployment/model/start-model.js'
import { stopModel } from '../../../../src/deployment/model/stop-model.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { MINUTE, processIn, PROJECT, ServingWorld, type Fate, type Model } from '../../../support/serving-world.js'

const STARTED = PROVENANCE_KEYS.started

function planFor(world: ServingWorld, version: Model, change: Partial<StartPlan> = {}): StartPlan {
  return {
    projectArn: PROJECT.arn,
    version,
    units: { min: 1 },
    pollIntervalMs: 30_000,
    deadlineAt: world.now + 30 * MINUTE,
    ...change,
  }
}

const atFirst = (
  operation: string,
  kind: 'no-answer' | 'throttled' | 'in-use' | 'access-denied',
  after = false,
): Fate => {
  let isOver = false
  return (_nth, call) => {
    if (isOver || !call.startsWith(operation)) return undefined
    isOver = true
    return { kind, after }
  }
}

describe('startModel', () => {
  test('tags, starts and waits: one request per poll, and RUNNING is noticed within one interval', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const { tools, calls, kept } = processIn(world, 'run-1')
    const began = world.now
    const started = await startModel(tools, planFor(world, v2, { units: { min: 2, max: 5 } }))
    expect(started).toMatchObject({ version: { name: 'v2', status: 'RUNNING' }, isStartedHere: true })
    expect(calls.slice(0, 4)).toEqual([
      'DescribeProjectVersions v2',
      'TagResource v2 started,inference-units',
      'StartProjectVersion v2',
      'DescribeProjectVersions v2',
    ])
    expect(world.now - began).toBeGreaterThanOrEqual(10 * MINUTE)
    expect(world.now - began).toBeLessThanOrEqual(10 * MINUTE + 30_000)
    expect(v2.tags).toEqual({
      [STARTED]: '2026-03-02T09:00:00.000Z run-1',
      [PROVENANCE_KEYS.units]: '2-5',
    })
    expect(kept()).toBe('v2')
  })

  test('a model that runs already is left alone', async () => {
    const world = new ServingWorld()
    const { tools, calls } = processIn(world, 'run-1')
    const started = await startModel(tools, planFor(world, world.add('v2', 'RUNNING')))
    expect(started.isStartedHere).toBe(false)
    expect(calls).toEqual(['DescribeProjectVersions v2'])
  })

  test.each([
    ['before its effect', false, 2],
    ['after its effect', true, 1],
  ])('an answer lost %s: the next call is a look', async (_name, after, starts) => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const { tools, calls } = processIn(world, 'run-1', atFirst('StartProjectVersion', 'no-answer', after))
    await startModel(tools, planFor(world, v2))
    expect(calls.filter((call) => call.startsWith('Start'))).toHaveLength(starts)
    expect(calls[calls.indexOf('StartProjectVersion v2') + 1]).toBe('DescribeProjectVersions v2')
    expect(v2.status).toBe('RUNNING')
  })

  test('one that somebody else starts at the same time is not ours', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const { tools, kept } = processIn(world, 'run-1', (_nth, call) => {
      if (call === 'StartProjectVersion v2' && v2.status === 'TRAINING_COMPLETED') world.start(v2.arn, { min: 1 })
      return undefined
    })
    const started = await startModel(tools, planFor(world, v2))
    expect(started).toMatchObject({ isStartedHere: false, version: { status: 'RUNNING' } })
    expect(v2.tags).not.toHaveProperty([STARTED])
    expect(kept()).toBeUndefined()
  })

  test.each([
    ['other units than it runs with', 'RUNNING', { units: { min: 3 } }, { code: 'OTHER_UNITS', outcome: 'refused' }],
    ['in training', 'TRAINING_IN_PROGRESS', {}, { code: 'VERSION_NOT_RUNNABLE', outcome: 'refused' }],
    ['a status nobody knows', 'DREAMING', {}, { code: 'UNKNOWN_STATUS', outcome: 'timed-out' }],
  ] as const)('%s: nothing is sent', async (_name, status, change, expected) => {
    const world = new ServingWorld()
    const { tools, calls } = processIn(world, 'run-1')
    await expect(startModel(tools, planFor(world, world.add('v2', status), change))).rejects.toMatchObject(expected)
    expect(calls.filter((call) => !call.startsWith('Describe'))).toEqual([])
  })

  test('no place: refused, and the tag of the start is taken away', async () => {
    const world = new ServingWorld()
    world.placesMax = 0
    const v2 = world.add('v2')
    const { tools, kept } = processIn(world, 'run-1')
    await expect(startModel(tools, planFor(world, v2))).rejects.toMatchObject({ code: 'NO_PLACE', outcome: 'refused' })
    expect(v2.tags).not.toHaveProperty([STARTED])
    expect(kept()).toBeUndefined()
  })

  test.each([
    ['for inference units', 'inference units per model', 'UNITS_LIMIT'],
    ['for running models', 'concurrent running models', 'NO_PLACE'],
  ])('the limit %s has its own code', async (_name, message, code) => {
    const world = new ServingWorld()
    const { tools } = processIn(world, 'run-1')
    const { fault } = await import('../../../support/serving-world.js')
    const start = (): Promise<string> => Promise.reject(fault('limit', 'StartProjectVersion', message))
    const limited = { ...tools, models: { ...tools.models, start } }
    await expect(startModel(limited, planFor(world, world.add('v2')))).rejects.toMatchObject({ code })
  })

  test('a start that fails says so, also of one that had failed before', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2', 'FAILED')
    v2.isBroken = true
    const { tools } = processIn(world, 'run-1')
    await expect(startModel(tools, planFor(world, v2))).rejects.toMatchObject({
      code: 'START_FAILED',
      outcome: 'start-failed',
    })
    expect(v2.tags).not.toHaveProperty([STARTED])
  })

  test('a timeout is reached at the deadline, and leaves the model to the post step', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const { tools, kept } = processIn(world, 'run-1')
    const plan = planFor(world, v2, { deadlineAt: world.now + 5 * MINUTE })
    await expect(startModel(tools, plan)).rejects.toMatchObject({ code: 'START_TIMEOUT', outcome: 'timed-out' })
    expect(world.now).toBe(plan.deadlineAt)
    expect(kept()).toBe('v2')
    expect(v2.tags[STARTED]).toContain('run-1')
  })

  test('a version deleted meanwhile, and its name taken by another', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const plan = planFor(world, v2)
    world.models.length = 0
    world.add('v2', 'RUNNING')
    const { tools } = processIn(world, 'run-1')
    await expect(startModel(tools, plan)).rejects.toMatchObject({ code: 'VERSION_GONE' })
  })

  test('faults of the status checks do not end it', async () => {
    const world = new ServingWorld()
    const v2 = world.add('v2')
    const until = world.now + 20 * MINUTE
    const { tools, notes } = processIn(world, 'run-1', (nth, call) =>
      nth > 3 && call.startsWith('Describe') && world.now < until ? { kind: 'unavailable', after: false } : undefined,
    )
    await startModel(tools, planFor(world, v2))
    expect(notes).toHaveLength(1)
  })
})

describe('stopModel', () => {
  const stop = (process: ReturnType<typeof processIn>, world: ServingWorld, version: Model) =>
    stopModel(process.tools, { ...planFor(world, version), tags: version.tags })

  test('stops, waits for STOPPED, then takes the tag away', async () => {
    const world = new ServingWorld()
    const v1 = world.add('v1', 'RUNNING', { [STARTED]: '2026-03-01T09:00:00.000Z run-0', [PROVENANCE_KEYS.units]: '1' })
    const process = processIn(world, 'run-1')
    await expect(stop(process, world, v1)).resolves.toMatchObject({
      version: { status: 'STOPPED' },
      isStoppedHere: true,
    })
    expect(process.calls.at(-1)).toBe('UntagResource v1 started')
    expect(v1.tags).toEqual({ [PROVENANCE_KEYS.units]: '1' })
  })

  test.each(['STOPPED', 'TRAINING_COMPLETED', 'FAILED'])('one that is %s is not stopped', async (status) => {
    const world = new ServingWorld()
    const process = processIn(world, 'run-1')
    await expect(stop(process, world, world.add('v1', status))).resolves.toMatchObject({ isStoppedHere: false })
    expect(process.calls).toEqual(['DescribeProjectVersions v1'])
  })

  test('one that starts is stopped once it runs, where the service refuses it before', async () => {
    const world = new ServingWorld()
    const v1 = world.add('v1')
    world.start(v1.arn, { min: 1 })
    const process = processIn(world, 'run-1')
    await stop(process, world, v1)
    expect(v1.status).toBe('STOPPED')
    expect(process.calls.filter((call) => call.startsWith('Stop')).length).toBeLessThanOrEqual(12)
  })

  test.each([
    ['before its effect', false, 2],
    ['after its effect', true, 1],
  ])('an answer lost %s: the next call is a look', async (_name, after, stops) => {
    const world = new ServingWorld()
    const v1 = world.add('v1', 'RUNNING')
    const process = processIn(world, 'run-1', atFirst('StopProjectVersion', 'no-answer', after))
    await stop(process, world, v1)
    expect(process.calls.filter((call) => call.startsWith('Stop'))).toHaveLength(stops)
    expect(process.calls[process.calls.indexOf('StopProjectVersion v1') + 1]).toBe('DescribeProjectVersions v1')
    expect(v1.status).toBe('STOPPED')
  })

  test('a version that is no longer listed for a minute is gone', async () => {
    const world = new ServingWorld()
    const v1 = world.add('v1', 'RUNNING')
    const process = processIn(world, 'run-1')
    world.models.length = 0
    const began = world.now
    await expect(stop(process, world, v1)).resolves.toEqual({ version: undefined, isStoppedHere: false })
    expect(world.now - began).toBeGreaterThanOrEqual(MINUTE)
  })
})
