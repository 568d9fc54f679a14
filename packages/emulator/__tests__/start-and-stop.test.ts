/** StartProjectVersion and StopProjectVersion: statuses over time, quotas, refusals, the rules of the settings. */
import { describe, expect, test } from '@jest/globals'
import { START } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import {
  described,
  openModelsForEachTest,
  seedVersions,
  service,
  start,
  statusOf,
  stop,
  versionOf,
  wait,
} from '../../../__tests__/support/emulator/model-bench.js'

openModelsForEachTest()

describe('a model that is started and stopped', () => {
  test('is STARTING, RUNNING, STOPPING and STOPPED, each for as long as the settings say', async () => {
    service.seed({ settings: { startSeconds: 300, stopSeconds: 60 } })
    expect(await start('v1')).toEqual({ Status: 'STARTING' })
    wait(299)
    expect(await described('v1')).toMatchObject({ Status: 'STARTING', StatusMessage: 'The model is starting.' })
    wait(1)
    expect(await described('v1')).toMatchObject({ Status: 'RUNNING', StatusMessage: 'The model is running.' })
    wait(86_400)
    expect(await statusOf('v1')).toBe('RUNNING')
    expect(await stop('v1')).toEqual({ Status: 'STOPPING' })
    wait(59)
    expect(await statusOf('v1')).toBe('STOPPING')
    wait(1)
    expect(await described('v1')).toMatchObject({ Status: 'STOPPED', StatusMessage: 'The model has been stopped.' })
  })

  test('shows its inference units only while it is started', async () => {
    expect(await described('v1')).not.toHaveProperty('MinInferenceUnits')
    await start('v1', { MinInferenceUnits: 2, MaxInferenceUnits: 4 })
    expect(await described('v1')).toMatchObject({ MinInferenceUnits: 2, MaxInferenceUnits: 4 })
    wait(420)
    await stop('v1')
    expect(await described('v1')).toMatchObject({ Status: 'STOPPING', MinInferenceUnits: 2, MaxInferenceUnits: 4 })
    wait(120)
    const stopped = await described('v1')
    expect(stopped).not.toHaveProperty('MinInferenceUnits')
    expect(stopped).not.toHaveProperty('MaxInferenceUnits')
  })

  test('the state keeps every run, with its instants and units', async () => {
    await start('v1', { MinInferenceUnits: 2 })
    wait(420)
    await stop('v1')
    wait(1000)
    await start('v1', { MaxInferenceUnits: 3 })
    wait(1)
    await statusOf('v1')
    expect(versionOf('v1').runs).toEqual([
      {
        startedAt: START,
        runningFrom: START + 420_000,
        stoppingFrom: START + 420_000,
        endedAt: START + 540_000,
        units: { min: 2 },
      },
      { startedAt: START + 1_420_000, units: { min: 1, max: 3 } },
    ])
  })

  test('a wait over several changes ends in the last one, each at its own instant', async () => {
    await start('v1')
    wait(86_400)
    await statusOf('v1')
    expect(versionOf('v1').runs).toEqual([{ startedAt: START, runningFrom: START + 420_000, units: { min: 1 } }])
  })
})

describe('the quotas', () => {
  test('two models of the account, those that are stopping and those of other projects included', async () => {
    seedVersions({ w1: {} }, 'meadow')
    await start('v1')
    await start('w1')
    const refusal = {
      status: 400,
      Code: 'LimitExceededException',
      Message: expect.stringContaining('2 running models'),
    }
    expect(await start('v2')).toMatchObject(refusal)
    wait(420)
    expect(await start('v2')).toMatchObject(refusal)
    await stop('w1')
    expect(await start('v2')).toMatchObject(refusal)
    wait(120)
    expect(await start('v2')).toEqual({ Status: 'STARTING' })
  })

  test.each<[name: string, units: Json, answer: Json]>([
    ['five units', { MinInferenceUnits: 5 }, { Status: 'STARTING' }],
    ['six units', { MinInferenceUnits: 6 }, { Code: 'LimitExceededException' }],
    ['up to six units', { MinInferenceUnits: 1, MaxInferenceUnits: 6 }, { Code: 'LimitExceededException' }],
    ['no unit', { MinInferenceUnits: 0 }, { Code: 'ValidationException' }],
    ['no number of units', { MinInferenceUnits: undefined }, { Code: 'ValidationException' }],
    [
      'a maximum below the minimum',
      { MinInferenceUnits: 3, MaxInferenceUnits: 2 },
      { Code: 'InvalidParameterException' },
    ],
    ['a maximum equal to the minimum', { MinInferenceUnits: 3, MaxInferenceUnits: 3 }, { Status: 'STARTING' }],
  ])('%s', async (_name, units, answer) => {
    expect(await start('v1', units)).toMatchObject(answer)
  })

  test('are settings', async () => {
    service.seed({ settings: { runningModels: 1, inferenceUnits: 8 } })
    expect(await start('v1', { MinInferenceUnits: 8 })).toEqual({ Status: 'STARTING' })
    expect(await start('v2')).toMatchObject({ Code: 'LimitExceededException' })
  })
})

describe('by the status of the version', () => {
  test.each([
    ['TRAINING_COMPLETED', 'started', 'refused'],
    ['STOPPED', 'started', 'refused'],
    ['FAILED', 'started', 'refused'],
    ['COPYING_COMPLETED', 'started', 'refused'],
    ['RUNNING', 'refused', 'stopped'],
    ['STARTING', 'refused', 'refused'],
    ['STOPPING', 'refused', 'refused'],
    ['TRAINING_IN_PROGRESS', 'refused', 'refused'],
    ['TRAINING_FAILED', 'refused', 'refused'],
    ['COPYING_IN_PROGRESS', 'refused', 'refused'],
    ['COPYING_FAILED', 'refused', 'refused'],
    ['DELETING', 'refused', 'refused'],
    ['DEPRECATED', 'refused', 'refused'],
  ])('%s: a start is %s, a stop is %s', async (status, ofStart, ofStop) => {
    seedVersions({ v1: { status }, v2: { status } })
    const inUse = { status: 400, Code: 'ResourceInUseException', Message: expect.stringContaining(status) }
    expect(await start('v1')).toMatchObject(ofStart === 'started' ? { Status: 'STARTING' } : inUse)
    expect(await stop('v2')).toMatchObject(ofStop === 'stopped' ? { Status: 'STOPPING' } : inUse)
  })

  test('a model that is starting can be stopped where the settings say so, and never runs then', async () => {
    service.seed({ settings: { stopWhileStarting: 'accepted' } })
    await start('v1')
    expect(await stop('v1')).toEqual({ Status: 'STOPPING' })
    wait(86_400)
    expect(await statusOf('v1')).toBe('STOPPED')
    expect(versionOf('v1').runs).not.toMatchObject([{ runningFrom: expect.anything() }])
  })

  test.each(['StartProjectVersion', 'StopProjectVersion'])('%s of a version that does not exist', async (operation) => {
    const ProjectVersionArn = versionOf('v1').arn.replace(/\d+$/, '1')
    expect(await service.call(operation, { ProjectVersionArn, MinInferenceUnits: 1 })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
  })

  test('an adapter is not started', async () => {
    service.seed({ projects: { rules: { feature: 'CONTENT_MODERATION', versions: { adapter: {} } } } })
    expect(await start('adapter')).toMatchObject({ Code: 'InvalidParameterException' })
  })

  test('a started version cannot be deleted, a stopped one can', async () => {
    const remove = (): Promise<Json> => service.call('DeleteProjectVersion', { ProjectVersionArn: versionOf('v1').arn })
    await start('v1')
    expect(await remove()).toMatchObject({ Code: 'ResourceInUseException' })
    wait(420)
    expect(await remove()).toMatchObject({ Code: 'ResourceInUseException' })
    await stop('v1')
    expect(await remove()).toMatchObject({ Code: 'ResourceInUseException' })
    wait(120)
    expect(await remove()).toEqual({ Status: 'DELETING' })
  })
})

describe('rules for single starts', () => {
  test('a start that fails, with its message; the next one does not', async () => {
    service.seed({ settings: { starts: [{ version: 'v*', nth: 1, end: 'failed', statusMessage: 'No capacity.' }] } })
    await start('v1')
    wait(420)
    expect(await described('v1')).toMatchObject({ Status: 'FAILED', StatusMessage: 'No capacity.' })
    expect(versionOf('v1').runs).toEqual([{ startedAt: START, endedAt: START + 420_000, units: { min: 1 } }])
    await start('v1')
    wait(420)
    expect(await statusOf('v1')).toBe('RUNNING')
  })

  test('a start and a stop that never end', async () => {
    service.seed({
      settings: {
        starts: [
          { version: 'v1', end: 'never' },
          { version: 'v2', stopSeconds: 'never' },
        ],
      },
    })
    await start('v1')
    await start('v2')
    wait(420)
    await stop('v2')
    wait(10_000_000)
    expect([await statusOf('v1'), await statusOf('v2')]).toEqual(['STARTING', 'STOPPING'])
  })

  test('times of their own, for the versions that fit alone', async () => {
    service.seed({ settings: { starts: [{ version: '*1', startSeconds: 5, stopSeconds: 7 }] } })
    await start('v1')
    await start('v2')
    wait(5)
    expect([await statusOf('v1'), await statusOf('v2')]).toEqual(['RUNNING', 'STARTING'])
    await stop('v1')
    wait(7)
    expect(await statusOf('v1')).toBe('STOPPED')
  })
})
