/** Deployments of AppConfig: growth, bake time and alarms. */
import { ListDeploymentsCommand } from '@aws-sdk/client-appconfig'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { AlarmSeed } from '../src/cloudwatch/seed.js'
import {
  deploymentState,
  getDeployment,
  moveTo,
  openAppConfig,
  served,
  startDeployment,
  type AppConfigBench,
} from '../../../__tests__/support/emulator/appconfig-bench.js'
import { MINUTE, START } from '../../../__tests__/support/emulator/clients.js'

let bench: AppConfigBench

beforeEach(async () => {
  bench = await openAppConfig()
})

afterEach(async () => {
  await bench.close()
})

const start = (strategy = 'in-steps', changes: Readonly<Record<string, unknown>> = {}) =>
  startDeployment(bench, strategy, changes)
const get = () => getDeployment(bench)
const at = (minutes: number): void => {
  moveTo(bench, minutes)
}

const seedAlarms = (alarms: Readonly<Record<string, AlarmSeed>>): Promise<void> => bench.emulator.applySeed({ alarms })

test('a deployment is started, grows, bakes and is complete', async () => {
  const started = await start('in-steps', { Description: 'release 7' })
  expect(started).toMatchObject({
    DeploymentNumber: 2,
    DeploymentStrategyId: bench.strategyId('in-steps'),
    ConfigurationName: 'model',
    ConfigurationLocationUri: 'hosted',
    ConfigurationVersion: '2',
    VersionLabel: 'v2.0',
    Description: 'release 7',
    DeploymentDurationInMinutes: 10,
    GrowthType: 'LINEAR',
    GrowthFactor: 20,
    FinalBakeTimeInMinutes: 5,
    State: 'DEPLOYING',
    PercentageComplete: 1,
    StartedAt: new Date(START),
    $metadata: { httpStatusCode: 201 },
  })
  at(10)
  expect(await deploymentState(bench)).toBe('BAKING, environment DEPLOYING')
  at(15)
  const complete = await get()
  expect(complete).toMatchObject({
    State: 'COMPLETE',
    PercentageComplete: 100,
    CompletedAt: new Date(START + 15 * MINUTE),
  })
  const events = complete.EventLog?.map(({ EventType, TriggeredBy, OccurredAt }) => [
    EventType,
    TriggeredBy,
    ((OccurredAt?.getTime() ?? 0) - START) / MINUTE,
  ])
  expect(events).toEqual([
    ['DEPLOYMENT_COMPLETED', 'APPCONFIG', 15],
    ['BAKE_TIME_STARTED', 'APPCONFIG', 10],
    ['PERCENTAGE_UPDATED', 'APPCONFIG', 10],
    ['PERCENTAGE_UPDATED', 'APPCONFIG', 8],
    ['PERCENTAGE_UPDATED', 'APPCONFIG', 6],
    ['PERCENTAGE_UPDATED', 'APPCONFIG', 4],
    ['PERCENTAGE_UPDATED', 'APPCONFIG', 2],
    ['DEPLOYMENT_STARTED', 'USER', 0],
  ])
  expect(await deploymentState(bench)).toBe('COMPLETE, environment READY_FOR_DEPLOYMENT')
})

test.each<[strategy: string, minutes: number, state: string, percentage: number]>([
  ['in-steps', 1.99, 'DEPLOYING', 1],
  ['in-steps', 2, 'DEPLOYING', 20],
  ['in-steps', 9.99, 'DEPLOYING', 80],
  ['in-steps', 10, 'BAKING', 100],
  ['doubling', 9.99, 'DEPLOYING', 1],
  ['doubling', 10, 'DEPLOYING', 20],
  ['doubling', 20, 'DEPLOYING', 40],
  ['doubling', 30, 'DEPLOYING', 80],
  ['doubling', 40, 'COMPLETE', 100],
  ['at-once', 0, 'COMPLETE', 100],
  ['AppConfig.AllAtOnce', 0, 'BAKING', 100],
  ['AppConfig.AllAtOnce', 10, 'COMPLETE', 100],
  ['AppConfig.Linear50PercentEvery30Seconds', 0.5, 'DEPLOYING', 50],
  ['AppConfig.Canary10Percent20Minutes', 4, 'DEPLOYING', 10],
])('%s after %d minutes is %s with %d percent', async (strategy, minutes, state, percentage) => {
  await start(strategy)
  at(minutes)
  expect(await get()).toMatchObject({ State: state, PercentageComplete: percentage })
})

test('an environment has one deployment at a time', async () => {
  await start()
  const refused = { name: 'ConflictException', $metadata: { httpStatusCode: 409 } }
  await expect(start()).rejects.toMatchObject(refused)
  at(14.9)
  await expect(start()).rejects.toMatchObject(refused)
  const staging = [...bench.emulator.state.applications.values()][0]?.environments[1]?.id
  expect(await start('in-steps', { EnvironmentId: staging })).toMatchObject({ DeploymentNumber: 1 })
  at(15)
  await expect(start('in-steps', { LatestDeploymentNumber: 1 })).rejects.toMatchObject(refused)
  expect(await start('in-steps', { LatestDeploymentNumber: 2 })).toMatchObject({ DeploymentNumber: 3 })
  const { Items } = await bench.client.send(new ListDeploymentsCommand(bench.ids))
  expect(Items?.map(({ DeploymentNumber, State }) => [DeploymentNumber, State])).toEqual([
    [3, 'DEPLOYING'],
    [2, 'COMPLETE'],
    [1, 'COMPLETE'],
  ])
})

describe('an alarm', () => {
  test.each<[name: string, seconds: number, during: string]>([
    ['while it grows', 150, 'DEPLOYING'],
    ['while it bakes', 14 * 60, 'BAKING'],
  ])('rolls back %s', async (_name, afterSeconds, during) => {
    await seedAlarms({ late: { schedule: [{ afterSeconds, state: 'ALARM' }] } })
    await start()
    at(afterSeconds / 60 - 0.01)
    expect((await get()).State).toBe(during)
    at(afterSeconds / 60)
    expect(await deploymentState(bench)).toBe('ROLLING_BACK, environment ROLLING_BACK')
    await expect(start()).rejects.toMatchObject({ name: 'ConflictException' })
    expect(await served(bench)).toBe('arn:v1')
    at(afterSeconds / 60 + 1)
    expect(await deploymentState(bench)).toBe('ROLLED_BACK, environment ROLLED_BACK')
    const [ended, begun] = (await get()).EventLog ?? []
    expect([ended, begun]).toMatchObject([
      { EventType: 'ROLLBACK_COMPLETED' },
      {
        EventType: 'ROLLBACK_STARTED',
        TriggeredBy: 'CLOUDWATCH_ALARM',
        Description: expect.stringContaining(':alarm:late'),
      },
    ])
    expect(await start()).toMatchObject({ DeploymentNumber: 3 })
  })

  test.each<[name: string, alarm: AlarmSeed, state: string]>([
    ['in ALARM from before', { state: 'ALARM' }, 'ROLLED_BACK'],
    [
      'in ALARM for a moment between two looks',
      {
        schedule: [
          { afterSeconds: 60, state: 'ALARM' },
          { afterSeconds: 61, state: 'OK' },
        ],
      },
      'ROLLED_BACK',
    ],
    ['in ALARM after the bake time', { schedule: [{ afterSeconds: 15 * 60 + 1, state: 'ALARM' }] }, 'COMPLETE'],
    ['without data', { state: 'INSUFFICIENT_DATA' }, 'COMPLETE'],
  ])('%s', async (_name, errors, state) => {
    await seedAlarms({ errors })
    await start()
    at(60)
    expect((await get()).State).toBe(state)
  })

  test('that the environment does not watch does nothing', async () => {
    await seedAlarms({ other: { state: 'ALARM' } })
    await start()
    at(60)
    expect((await get()).State).toBe('COMPLETE')
  })
})

test('the control path shows deployments as they are', async () => {
  await start()
  const response = await fetch(`${bench.emulator.url}/_emulator/state`)
  expect(await response.json()).toMatchObject({
    appConfig: {
      applications: [
        {
          name: 'orchard',
          profiles: [{ versions: [{ content: 'arn:v1' }, {}] }],
          environments: [{ deployments: [{ State: 'COMPLETE' }, { State: 'DEPLOYING' }] }, {}],
        },
      ],
    },
  })
})
