/** AppConfig: what a seed sets up, and hosted configuration versions, with the official client. */
import {
  CreateHostedConfigurationVersionCommand,
  GetApplicationCommand,
  GetConfigurationProfileCommand,
  GetDeploymentStrategyCommand,
  GetEnvironmentCommand,
  GetHostedConfigurationVersionCommand,
  ListApplicationsCommand,
  ListConfigurationProfilesCommand,
  ListDeploymentStrategiesCommand,
  ListEnvironmentsCommand,
  ListHostedConfigurationVersionsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-appconfig'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  openAppConfig,
  SEED,
  sendAppConfig,
  type AppConfigBench,
} from '../../../__tests__/support/emulator/appconfig-bench.js'

let bench: AppConfigBench

beforeEach(async () => {
  bench = await openAppConfig()
})

afterEach(async () => {
  await bench.close()
})

describe('resources', () => {
  test('are listed with their ids', async () => {
    const { client, ids } = bench
    const { ApplicationId, EnvironmentId, ConfigurationProfileId } = ids
    expect(ApplicationId).toMatch(/^[a-z0-9]{7}$/)
    expect(await client.send(new ListApplicationsCommand({}))).toMatchObject({
      Items: [{ Id: ApplicationId, Name: 'orchard' }],
    })
    expect(await client.send(new ListEnvironmentsCommand({ ApplicationId }))).toMatchObject({
      Items: [
        {
          Id: EnvironmentId,
          Name: 'production',
          State: 'READY_FOR_DEPLOYMENT',
          Monitors: ['errors', 'late'].map((name) => ({
            AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`,
          })),
        },
        { Name: 'staging', Monitors: [] },
      ],
    })
    expect(await client.send(new ListConfigurationProfilesCommand({ ApplicationId }))).toMatchObject({
      Items: [{ Id: ConfigurationProfileId, Name: 'model', LocationUri: 'hosted', Type: 'AWS.Freeform' }],
    })
    const flags = new ListConfigurationProfilesCommand({ ApplicationId, Type: 'AWS.AppConfig.FeatureFlags' })
    expect(await client.send(flags)).toMatchObject({ Items: [] })
  })

  test('are shown by id', async () => {
    const { client, ids } = bench
    expect(await client.send(new GetApplicationCommand(ids))).toMatchObject({ Name: 'orchard' })
    expect(await client.send(new GetEnvironmentCommand(ids))).toMatchObject({ Name: 'production' })
    expect(await client.send(new GetConfigurationProfileCommand(ids))).toMatchObject({ Name: 'model' })
  })

  test('keep what they have when they are seeded again', async () => {
    const before = bench.emulator.state.applications
    await bench.emulator.applySeed(SEED)
    expect(bench.emulator.state.applications).toEqual(before)
  })

  test('of another account are not there', async () => {
    const other = { '444455556666': { appConfig: { applications: { meadow: {} } } } }
    await bench.emulator.applySeed({ accounts: other })
    const { Items } = await bench.client.send(new ListApplicationsCommand({}))
    expect(Items?.map(({ Name }) => Name)).toEqual(['orchard'])
    const meadow = [...bench.emulator.state.applications.values()].find(({ name }) => name === 'meadow')
    await expect(bench.client.send(new GetApplicationCommand({ ApplicationId: meadow?.id }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })

  test.each<[name: string, send: () => Promise<unknown>]>([
    ['an application', () => bench.client.send(new GetApplicationCommand({ ApplicationId: 'abcdefg' }))],
    [
      'a strategy',
      () => bench.client.send(new GetDeploymentStrategyCommand({ DeploymentStrategyId: 'AppConfig.NotThereAtAll' })),
    ],
  ])('that are not there are not found: %s', async (_name, send) => {
    await expect(send()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      $metadata: { httpStatusCode: 404 },
    })
  })
})

test('strategies are those of the account and the predefined ones', async () => {
  const { Items = [] } = await bench.client.send(new ListDeploymentStrategiesCommand({}))
  const shown = Items.map((each) => [
    each.Name,
    each.DeploymentDurationInMinutes,
    each.GrowthType,
    each.GrowthFactor,
    each.FinalBakeTimeInMinutes,
  ])
  expect(shown).toEqual([
    ['in-steps', 10, 'LINEAR', 20, 5],
    ['doubling', 40, 'EXPONENTIAL', 20, 0],
    ['at-once', 0, 'LINEAR', 100, 0],
    ['AppConfig.AllAtOnce', 0, 'LINEAR', 100, 10],
    ['AppConfig.Linear50PercentEvery30Seconds', 1, 'LINEAR', 50, 1],
    ['AppConfig.Canary10Percent20Minutes', 20, 'EXPONENTIAL', 10, 10],
    ['AppConfig.Linear20PercentEvery6Minutes', 30, 'LINEAR', 20, 30],
  ])
  const one = new GetDeploymentStrategyCommand({ DeploymentStrategyId: 'AppConfig.AllAtOnce' })
  expect(await bench.client.send(one)).toMatchObject({ Id: 'AppConfig.AllAtOnce', ReplicateTo: 'NONE' })
})

test('a list has pages, and a token is good for its question only', async () => {
  const first = await bench.client.send(new ListDeploymentStrategiesCommand({ MaxResults: 5 }))
  const { NextToken } = first
  expect(first.Items).toHaveLength(5)
  const second = await bench.client.send(new ListDeploymentStrategiesCommand({ MaxResults: 5, NextToken }))
  expect([second.Items?.length, second.NextToken]).toEqual([2, undefined])
  const { ApplicationId } = bench.ids
  await expect(bench.client.send(new ListEnvironmentsCommand({ ApplicationId, NextToken }))).rejects.toMatchObject({
    name: 'BadRequestException',
  })
})

describe('a hosted configuration version', () => {
  const create = (changes: Readonly<Record<string, unknown>> = {}) =>
    bench.client.send(
      new CreateHostedConfigurationVersionCommand({
        ...bench.ids,
        Content: Buffer.from('{"model": "ü"}'),
        ContentType: 'application/json',
        ...changes,
      }),
    )

  test('is created with the next number, and read as it was written', async () => {
    const created = await create({ Description: 'from a release', VersionLabel: 'v3.0' })
    const expected = {
      ...{ ApplicationId: bench.ids.ApplicationId, ConfigurationProfileId: bench.ids.ConfigurationProfileId },
      VersionNumber: 3,
      Description: 'from a release',
      ContentType: 'application/json',
      VersionLabel: 'v3.0',
    }
    expect(created).toMatchObject({ ...expected, $metadata: { httpStatusCode: 201 } })
    const read = await bench.client.send(new GetHostedConfigurationVersionCommand({ ...bench.ids, VersionNumber: 3 }))
    expect(read).toMatchObject(expected)
    expect(Buffer.from(read.Content ?? []).toString('utf8')).toBe('{"model": "ü"}')
  })

  test('is listed without its content, newest first, and by label', async () => {
    const list = (VersionLabel?: string) =>
      bench.client.send(new ListHostedConfigurationVersionsCommand({ ...bench.ids, VersionLabel }))
    expect((await list()).Items?.map(({ VersionNumber }) => VersionNumber)).toEqual([2, 1])
    expect((await list('v2*')).Items).toMatchObject([{ VersionNumber: 2, VersionLabel: 'v2.0' }])
    expect((await list('v2')).Items).toEqual([])
  })

  test('is created only after the version that its writer knows', async () => {
    await expect(create({ LatestVersionNumber: 1 })).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    })
    expect(await create({ LatestVersionNumber: 2 })).toMatchObject({ VersionNumber: 3 })
  })

  test.each<[name: string, changes: Readonly<Record<string, unknown>>, code: string]>([
    ['no content', { Content: Buffer.alloc(0) }, 'BadRequestException'],
    ['more than 2 MiB', { Content: Buffer.alloc(2 * 1024 * 1024 + 1) }, 'PayloadTooLargeException'],
    ['a label of digits alone', { VersionLabel: '3' }, 'BadRequestException'],
    ['a label that another version has', { VersionLabel: 'v2.0' }, 'ConflictException'],
    ['an unknown profile', { ConfigurationProfileId: 'abcdefg' }, 'ResourceNotFoundException'],
  ])('is refused: %s', async (_name, changes, code) => {
    await expect(create(changes)).rejects.toMatchObject({ name: code })
    expect([...bench.emulator.state.applications.values()][0]?.profiles[0]?.versions).toHaveLength(2)
  })

  test('that is not there is not found', async () => {
    const get = new GetHostedConfigurationVersionCommand({ ...bench.ids, VersionNumber: 9 })
    await expect(bench.client.send(get)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })
})

describe('as for the other services', () => {
  test('an operation that is not emulated is refused by its method and path', async () => {
    const sent = bench.client.send(new ListTagsForResourceCommand({ ResourceArn: 'arn:aws:appconfig:eu-west-1:1:a/b' }))
    await expect(sent).rejects.toMatchObject({
      name: 'NotEmulatedException',
      message: expect.stringContaining('does not emulate GET /tags/'),
      $metadata: { httpStatusCode: 501 },
    })
  })

  test.each<[kind: 'throttle' | 'internal-error' | 'limit-exceeded' | 'access-denied', status: number, code: string]>([
    ['throttle', 429, 'ThrottlingException'],
    ['internal-error', 500, 'InternalServerException'],
    ['limit-exceeded', 402, 'ServiceQuotaExceededException'],
    ['access-denied', 403, 'AccessDeniedException'],
  ])('the fault %s is in its form', async (kind, status, code) => {
    bench.emulator.addFault({ operation: 'GetApplication', nth: 1, kind, where: bench.ids.ApplicationId })
    await expect(bench.client.send(new GetApplicationCommand(bench.ids))).rejects.toMatchObject({
      name: code,
      $metadata: { httpStatusCode: status },
    })
    expect(bench.emulator.journal).toMatchObject([
      { service: 'appconfig', operation: 'GetApplication', input: { ApplicationId: bench.ids.ApplicationId } },
    ])
  })

  test.each([
    ['a body that is not JSON', 'POST', '/configurationsessions', '['],
    ['a page of 51', 'GET', '/applications?max_results=51', ''],
    ['a page of many', 'GET', '/applications?max_results=many', ''],
  ])('%s is refused', async (_name, method, path, body) => {
    const { status, headers } = await sendAppConfig(bench, method, path, body)
    expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'BadRequestException'])
  })
})
