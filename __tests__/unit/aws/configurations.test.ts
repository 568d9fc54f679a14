/** The port to AppConfig against a server with canned answers. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors/action-error.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import { startCannedService, type CannedAnswer, type CannedService } from '../../support/release/canned-service.js'

let service: CannedService | undefined

afterEach(() => {
  service?.close()
})

async function serve(
  answers: Readonly<Record<string, CannedAnswer | readonly CannedAnswer[]>>,
): Promise<CannedService> {
  service = await startCannedService(answers)
  return service
}

const items = (...named: readonly (readonly [string, string])[]): CannedAnswer => ({
  body: { Items: named.map(([Id, Name]) => ({ Id, Name })) },
})
const NAMES = {
  'GET /applications?max_results=50': items(['abc1234', 'shop'], ['shop123', 'other']),
  'GET /applications/abc1234/environments?max_results=50': items(['env1234', 'production']),
  'GET /applications/abc1234/configurationprofiles?max_results=50': items(['prf1234', 'model'], ['prf9999', 'flags']),
} as const
const TARGET = { applicationId: 'abc1234', environmentId: 'env1234', profileId: 'prf1234' }
const ENVIRONMENT = '/applications/abc1234/environments/env1234'
const VERSIONS = '/applications/abc1234/configurationprofiles/prf1234/hostedconfigurationversions'

describe('names to ids', () => {
  test.each([
    { name: 'names', target: { application: 'shop', environment: 'production', profile: 'model' } },
    { name: 'ids', target: { application: 'abc1234', environment: 'env1234', profile: 'prf1234' } },
  ])('$name are found', async ({ target }) => {
    const { ports } = await serve(NAMES)
    expect(await ports.configurations.resolve(target)).toEqual(TARGET)
  })

  test('are searched on every page', async () => {
    const { ports, calls } = await serve({
      ...NAMES,
      'GET /applications?max_results=50': { body: { Items: [], NextToken: 'm' } },
      'GET /applications?max_results=50&next_token=m': items(['abc1234', 'shop']),
    })
    const target = { application: 'shop', environment: 'production', profile: 'model' }
    expect(await ports.configurations.resolve(target)).toEqual(TARGET)
    expect(calls).toHaveLength(4)
  })

  test.each([
    { name: 'an application', change: { application: 'store' }, words: 'AppConfig has no application store.' },
    {
      name: 'an environment',
      change: { environment: 'staging' },
      words: 'AppConfig has no environment staging of the application shop.',
    },
    {
      name: 'a profile',
      change: { profile: 'models' },
      words: 'AppConfig has no configuration profile models of the application shop.',
    },
  ])('$name that does not exist is named', async ({ change, words }) => {
    const { ports } = await serve(NAMES)
    const target = { application: 'shop', environment: 'production', profile: 'model', ...change }
    const error: unknown = await ports.configurations.resolve(target).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'PUBLISH_FAILED', message: words })
  })

  test('a name that two have is refused, with their ids', async () => {
    const { ports } = await serve({
      ...NAMES,
      'GET /applications/abc1234/environments?max_results=50': items(
        ['env1234', 'production'],
        ['env5678', 'production'],
      ),
    })
    const target = { application: 'shop', environment: 'production', profile: 'model' }
    await expect(ports.configurations.resolve(target)).rejects.toThrow('give its id (env1234, env5678)')
  })
})

describe('deployments', () => {
  const summary = (DeploymentNumber: number, State: string, profile: object): object => ({
    DeploymentNumber,
    State,
    ConfigurationVersion: String(DeploymentNumber + 10),
    PercentageComplete: 50,
    ...profile,
  })
  const OWN = { ConfigurationProfileId: 'prf1234' }
  const list = `GET ${ENVIRONMENT}/deployments?max_results=50`

  test('are those of the profile, newest first, as far back as the last that is complete', async () => {
    const { ports, calls } = await serve({
      [list]: {
        body: {
          Items: [summary(9, 'DEPLOYING', OWN), summary(8, 'COMPLETE', { ConfigurationProfileId: 'prf9999' })],
          NextToken: 'm',
        },
      },
      [`${list}&next_token=m`]: { body: { Items: [summary(7, 'COMPLETE', OWN)], NextToken: 'n' } },
    })
    expect(await ports.configurations.deployments(TARGET)).toEqual([
      { number: 9, state: 'DEPLOYING', configurationVersion: '19', percentageComplete: 50 },
      { number: 7, state: 'COMPLETE', configurationVersion: '17', percentageComplete: 50 },
    ])
    expect(calls).toHaveLength(2)
  })

  test('are known by the name of the profile where its id is missing', async () => {
    const { ports } = await serve({
      ...NAMES,
      [list]: {
        body: {
          Items: [
            summary(2, 'COMPLETE', { ConfigurationName: 'flags' }),
            summary(1, 'COMPLETE', { ConfigurationName: 'model' }),
          ],
        },
      },
    })
    const target = await ports.configurations.resolve({
      application: 'shop',
      environment: 'production',
      profile: 'model',
    })
    expect(await ports.configurations.deployments(target)).toMatchObject([{ number: 1 }])
  })

  test('one is described with its newest event', async () => {
    const event = (OccurredAt: string, Description: string): object => ({ OccurredAt, Description })
    const { ports } = await serve({
      [`GET ${ENVIRONMENT}/deployments/3`]: {
        body: {
          ...summary(3, 'ROLLED_BACK', {}),
          EventLog: [event('2026-03-02T09:00:00Z', 'started'), event('2026-03-02T09:05:00Z', 'an alarm')],
        },
      },
    })
    expect(await ports.configurations.deployment(TARGET, 3)).toMatchObject({ state: 'ROLLED_BACK', event: 'an alarm' })
  })

  test('the event that began a rollback says more than its end', async () => {
    const event = (OccurredAt: string, EventType: string, rest: object): object => ({ OccurredAt, EventType, ...rest })
    const { ports } = await serve({
      [`GET ${ENVIRONMENT}/deployments/3`]: {
        body: {
          ...summary(3, 'ROLLED_BACK', {}),
          EventLog: [
            event('2026-03-02T09:05:00Z', 'ROLLBACK_COMPLETED', { Description: 'over', TriggeredBy: 'APPCONFIG' }),
            event('2026-03-02T09:04:00Z', 'ROLLBACK_STARTED', {
              Description: 'errors',
              TriggeredBy: 'CLOUDWATCH_ALARM',
            }),
          ],
        },
      },
    })
    expect(await ports.configurations.deployment(TARGET, 3)).toMatchObject({ event: 'errors', isByAlarm: true })
  })

  test.each([
    { name: 'a predefined strategy', strategy: 'AppConfig.AllAtOnce', id: 'AppConfig.AllAtOnce', requests: 1 },
    { name: 'a strategy of the account, by its name', strategy: 'slowly', id: 'str1234', requests: 2 },
  ])('are started with $name', async ({ strategy, id, requests }) => {
    const { ports, calls } = await serve({
      'GET /deploymentstrategies?max_results=50': items(['str1234', 'slowly']),
      [`POST ${ENVIRONMENT}/deployments`]: { body: { DeploymentNumber: 4, State: 'DEPLOYING' } },
    })
    expect(await ports.configurations.deploy(TARGET, '14', strategy)).toBe(4)
    expect(calls).toHaveLength(requests)
    expect(calls.at(-1)?.body).toEqual({
      ConfigurationProfileId: 'prf1234',
      ConfigurationVersion: '14',
      DeploymentStrategyId: id,
    })
  })

  test('are started in one attempt; another one under way is in use', async () => {
    const { ports, calls } = await serve({
      [`POST ${ENVIRONMENT}/deployments`]: { error: 'ConflictException', status: 409 },
    })
    const call = ports.configurations.deploy(TARGET, '14', 'AppConfig.AllAtOnce')
    const error: unknown = await call.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ facts: { kind: 'in-use', service: 'appconfig', operation: 'StartDeployment' } })
    expect(calls).toHaveLength(1)
  })

  test('are stopped', async () => {
    const { ports, calls } = await serve({ [`DELETE ${ENVIRONMENT}/deployments/4`]: { body: { DeploymentNumber: 4 } } })
    await ports.configurations.stop(TARGET, 4)
    expect(calls).toHaveLength(1)
  })
})

describe('the content', () => {
  test('of a hosted version is its text', async () => {
    const { ports } = await serve({
      [`GET ${VERSIONS}/3`]: { body: 'arn:ä', headers: { 'content-type': 'text/plain' } },
    })
    expect(await ports.configurations.content(TARGET, '3')).toBe('arn:ä')
  })

  test.each([
    { content: 'arn:2', type: 'text/plain' },
    { content: '{"model": "arn:2"}', type: 'application/json' },
  ])('$content is sent as $type', async ({ content, type }) => {
    const { ports, calls } = await serve({ [`POST ${VERSIONS}`]: { body: 'x', headers: { 'version-number': '5' } } })
    expect(await ports.configurations.createVersion(TARGET, content, 'release of v2')).toBe('5')
    expect(calls[0]).toMatchObject({ text: content, headers: { 'content-type': type, description: 'release of v2' } })
  })
})
