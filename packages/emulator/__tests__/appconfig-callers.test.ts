/** What a caller reads with AppConfig Data, and the rights of both services. */
import { StartDeploymentCommand } from '@aws-sdk/client-appconfig'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  openAppConfig,
  readLatest,
  sendAppConfig,
  startSession,
  type Answer,
  type AppConfigBench,
} from '../../../__tests__/support/emulator/appconfig-bench.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'

let bench: AppConfigBench

beforeEach(async () => {
  bench = await openAppConfig()
})

afterEach(async () => {
  await bench.close()
})

const nextToken = ({ headers }: Answer): string => headers.get('next-poll-configuration-token') ?? ''

function deploy(strategy: string): Promise<unknown> {
  const DeploymentStrategyId = bench.strategyId(strategy)
  return bench.client.send(
    new StartDeploymentCommand({ ...bench.ids, DeploymentStrategyId, ConfigurationVersion: '2' }),
  )
}

describe('a session', () => {
  test('reads the configuration once, and then only what is new', async () => {
    const first = await readLatest(bench, await startSession(bench))
    expect([first.status, first.text, first.headers.get('content-type')]).toEqual([200, 'arn:v1', 'text/plain'])
    expect(first.headers.get('next-poll-interval-in-seconds')).toBe('60')
    const second = await readLatest(bench, nextToken(first))
    expect([second.status, second.text]).toEqual([200, ''])
    await deploy('at-once')
    const third = await readLatest(bench, nextToken(second))
    expect([third.text, third.headers.get('version-label')]).toEqual(['arn:v2', 'v2.0'])
  })

  test.each([
    ['ids', () => ({ ApplicationIdentifier: bench.ids.ApplicationId, EnvironmentIdentifier: bench.ids.EnvironmentId })],
    ['names', () => ({})],
  ])('is started with %s', async (_name, changes) => {
    expect((await readLatest(bench, await startSession(bench, changes()))).text).toBe('arn:v1')
  })

  test('of what is not there is refused', async () => {
    const body = JSON.stringify({
      ApplicationIdentifier: 'orchard',
      EnvironmentIdentifier: 'production',
      ConfigurationProfileIdentifier: 'other',
    })
    const { status, headers } = await sendAppConfig(bench, 'POST', '/configurationsessions', body)
    expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException'])
  })

  test('finds nothing where nothing was deployed', async () => {
    const { status } = await readLatest(bench, await startSession(bench, { EnvironmentIdentifier: 'staging' }))
    expect(status).toBe(404)
  })

  test('has no use for a token twice, for another text, or after a day', async () => {
    const token = await startSession(bench)
    const first = await readLatest(bench, token)
    for (const bad of [token, 'text']) {
      const { status, text } = await readLatest(bench, bad)
      expect([status, JSON.parse(text)]).toMatchObject([400, { Reason: 'InvalidParameters' }])
    }
    bench.clock.advance(24 * 60 * MINUTE)
    const last = await readLatest(bench, nextToken(first))
    expect(last.status).toBe(200)
    bench.clock.advance(24 * 60 * MINUTE + 1)
    expect((await readLatest(bench, nextToken(last))).status).toBe(400)
  })

  test('waits as long between two calls as it has said', async () => {
    const first = await readLatest(bench, await startSession(bench, { RequiredMinimumPollIntervalInSeconds: 30 }))
    expect(first.headers.get('next-poll-interval-in-seconds')).toBe('30')
    bench.clock.advance(29_999)
    expect((await readLatest(bench, nextToken(first))).text).toContain('Request too early')
    bench.clock.advance(1)
    expect((await readLatest(bench, nextToken(first))).status).toBe(200)
  })
})

test('a growing deployment reaches more and more sessions, and none loses it', async () => {
  const tokens = await Promise.all(Array.from({ length: 40 }, () => startSession(bench)))
  await deploy('in-steps')
  const reached: number[] = []
  let current = tokens
  const has = tokens.map(() => '')
  for (let minutes = 0; minutes <= 10; minutes += 2) {
    const answers = await Promise.all(current.map((token) => readLatest(bench, token)))
    for (const [index, { text }] of answers.entries()) {
      expect([has[index], text]).not.toEqual(['arn:v2', 'arn:v1'])
      has[index] = text === '' ? (has[index] ?? '') : text
    }
    current = answers.map(nextToken)
    reached.push(has.filter((text) => text === 'arn:v2').length)
    bench.clock.advance(2 * MINUTE)
  }
  expect([reached[0], reached.at(-1)]).toEqual([0, 40])
  expect(reached).toEqual([...reached].sort((left, right) => left - right))
  expect(new Set(reached).size).toBeGreaterThan(3)
})

describe('a policy', () => {
  const arn = (path: string): string => `arn:aws:appconfig:eu-west-1:111122223333:${path}`
  const allow = (statements: readonly (readonly [action: string, resource: string])[]): Promise<void> => {
    const Statement = [['sts:none', '*'] as const, ...statements].map(([Action, Resource]) => ({
      Effect: 'Allow',
      Action,
      Resource,
    }))
    return bench.emulator.applySeed({ policy: { Statement } })
  }

  test('allows a deployment with the rights to all that it names', async () => {
    const { ApplicationId, EnvironmentId, ConfigurationProfileId } = bench.ids
    const application = `application/${ApplicationId}`
    const needs = [
      application,
      `${application}/environment/${EnvironmentId}`,
      `${application}/configurationprofile/${ConfigurationProfileId}`,
      `deploymentstrategy/${bench.strategyId('at-once')}`,
    ].map((path) => ['appconfig:StartDeployment', arn(path)] as const)
    for (const [, resource] of needs) {
      await allow(needs.filter((need) => need[1] !== resource))
      await expect(deploy('at-once')).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringContaining(`appconfig:StartDeployment on resource: ${resource} because`),
        $metadata: { httpStatusCode: 403 },
      })
    }
    await allow(needs)
    await deploy('at-once')
  })

  test.each<[name: string, method: string, path: () => string, action: string, resource: () => string]>([
    ['a list', 'GET', () => '/applications', 'ListApplications', () => '*'],
    ['strategies', 'GET', () => '/deploymentstrategies', 'ListDeploymentStrategies', () => '*'],
    [
      'environments',
      'GET',
      () => `/applications/${bench.ids.ApplicationId}/environments`,
      'ListEnvironments',
      () => arn(`application/${bench.ids.ApplicationId}`),
    ],
    [
      'a session',
      'POST',
      () => '/configurationsessions',
      'StartConfigurationSession',
      () => arn('application/*/environment/*/configuration/*'),
    ],
    [
      'a configuration',
      'GET',
      () => '/configuration?configuration_token=a',
      'GetLatestConfiguration',
      () => arn('application/*/environment/*/configuration/*'),
    ],
  ])('denies %s unless it allows its action', async (_name, method, path, action, resource) => {
    await allow([])
    const denied = await sendAppConfig(bench, method, path(), '')
    expect([denied.status, denied.text]).toEqual([
      403,
      expect.stringContaining(`perform: appconfig:${action} on resource: ${resource()} because`),
    ])
    await allow([[`appconfig:${action}`, resource()]])
    expect((await sendAppConfig(bench, method, path(), '')).status).not.toBe(403)
  })
})
