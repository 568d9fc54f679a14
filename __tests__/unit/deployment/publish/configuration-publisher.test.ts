/** Deployments of AppConfig: what else is deployed, rollbacks, and contents. */
import { describe, expect, test } from '@jest/globals'
import { publisherOf } from '../../../../src/deployment/publish/publisher.js'
import type { PublishTarget } from '../../../../src/deployment/release-inputs.js'
import type { ConfigurationDeployment } from '../../../../src/ports/release-services.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'

const [OLD, NEW, OTHER] = ['arn:old', 'arn:new', 'arn:other']

const TARGET: PublishTarget = {
  kind: 'appconfig',
  target: { application: 'shop', environment: 'production', profile: 'model' },
  strategy: 'AppConfig.AllAtOnce',
  shown: 'appconfig:shop/production/model',
}

function deploy(cloud: FakeCloud, content: string, sinceMs: number): void {
  const version = cloud.configuration.versions.push(content)
  cloud.configuration.deployments.push({ configurationVersion: String(version), startedAt: cloud.now() - sinceMs })
}

const document = (arn: string): string => JSON.stringify({ projectVersionArn: arn })

/** OLD has been deployed for an hour. */
function createCloud(): FakeCloud {
  const cloud = createFakeCloud()
  deploy(cloud, document(OLD), 3_600_000)
  return cloud
}

const publisherIn = (cloud: FakeCloud) => publisherOf(cloud.run().tools, TARGET)
const operations = (cloud: FakeCloud) => cloud.calls.journal.map(({ operation }) => operation)

test('the content is a JSON object; its other keys stay', async () => {
  const cloud = createFakeCloud()
  deploy(cloud, '{"region":"eu-west-1","projectVersionArn":"arn:old"}', 3_600_000)
  await publisherIn(cloud).write(NEW)
  expect(JSON.parse(cloud.configuration.versions.at(-1) ?? '')).toEqual({ region: 'eu-west-1', projectVersionArn: NEW })
})

describe('a deployment that is under way', () => {
  test('with the same value is followed, and no other is started', async () => {
    const cloud = createCloud()
    deploy(cloud, document(NEW), 1000)
    await publisherIn(cloud).write(NEW)
    expect(operations(cloud)).not.toContain('StartDeployment')
    expect(await publisherIn(cloud).read()).toBe(NEW)
  })

  test('does not count as published; both values may be in use', async () => {
    const cloud = createCloud()
    deploy(cloud, document(NEW), 1000)
    expect(await publisherIn(cloud).read()).toBe(OLD)
    expect(await publisherIn(cloud).readAll()).toEqual([OLD, NEW])
  })

  test('is stopped to go back to the value in use', async () => {
    const cloud = createCloud()
    deploy(cloud, document(NEW), 1000)
    await publisherIn(cloud).write(OLD)
    expect(operations(cloud)).toContain('StopDeployment')
    expect(operations(cloud)).not.toContain('StartDeployment')
    expect(await publisherIn(cloud).readAll()).toEqual([OLD])
  })

  test.each(['before', 'after'] as const)('is stopped although the answer was lost (%s the effect)', async (moment) => {
    const cloud = createCloud()
    deploy(cloud, document(NEW), 1000)
    cloud.failAt({ operation: 'StopDeployment', nth: 1 }, moment, fault('no-answer', 'StopDeployment'))
    await publisherIn(cloud).write(OLD)
    expect(await publisherIn(cloud).readAll()).toEqual([OLD])
  })

  test('with the value of another run is an error, and stays as it is', async () => {
    const cloud = createCloud()
    deploy(cloud, document(OTHER), 1000)
    await expect(publisherIn(cloud).write(NEW)).rejects.toMatchObject({
      code: 'PUBLISH_FAILED',
      message: expect.stringContaining(OTHER),
    })
    expect(operations(cloud)).not.toContain('StopDeployment')
  })

  test('of another profile is waited for', async () => {
    const cloud = createCloud()
    for (const nth of [1, 2])
      cloud.failAt({ operation: 'StartDeployment', nth }, 'before', fault('in-use', 'StartDeployment'))
    await publisherIn(cloud).write(NEW)
    expect(await publisherIn(cloud).read()).toBe(NEW)
  })
})

describe('a deployment that AppConfig rolls back', () => {
  test('is a failure; callers have the old value, and going back does nothing', async () => {
    const cloud = createCloud()
    cloud.configuration.bakeMs = 60_000
    const run = cloud.run()
    const { configurations } = run.tools
    const deployment = async (
      ...asked: Parameters<typeof configurations.deployment>
    ): Promise<ConfigurationDeployment> => {
      const seen = await configurations.deployment(...asked)
      if (seen.state !== 'BAKING') return seen
      const rolled = cloud.configuration.deployments[seen.number - 1]
      if (rolled !== undefined) rolled.endedAt = cloud.now()
      return { ...seen, state: 'ROLLED_BACK', event: 'CloudWatch alarm errors is in ALARM' }
    }
    const publisher = publisherOf({ ...run.tools, configurations: { ...configurations, deployment } }, TARGET)
    await expect(publisher.write(NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED', outcome: 'alarm' })
    expect(await publisherIn(cloud).read()).toBe(OLD)
    const before = cloud.calls.journal.length
    await publisherIn(cloud).write(OLD)
    expect(operations(cloud).slice(before)).not.toContain('StartDeployment')
  })

  test('for another reason is an error', async () => {
    const cloud = createCloud()
    const run = cloud.run()
    const configurations = {
      ...run.tools.configurations,
      deployment: () =>
        Promise.resolve({ number: 2, state: 'REVERTED', configurationVersion: '2', percentageComplete: 0 }),
    }
    await expect(publisherOf({ ...run.tools, configurations }, TARGET).write(NEW)).rejects.toMatchObject({
      code: 'PUBLISH_FAILED',
      outcome: 'error',
    })
  })
})

test('a deployment whose state is not known is an error', async () => {
  const run = createCloud().run()
  const configurations = {
    ...run.tools.configurations,
    deployment: () =>
      Promise.resolve({ number: 2, state: 'PAUSED', configurationVersion: '2', percentageComplete: 10 }),
  }
  await expect(publisherOf({ ...run.tools, configurations }, TARGET).write(NEW)).rejects.toMatchObject({
    message: expect.stringContaining('PAUSED'),
  })
})

test('the end of the step leaves the deployment to a re-run', async () => {
  const cloud = createCloud()
  cloud.configuration.deployMs = 3_600_000
  const run = cloud.run()
  const endsAt = cloud.now() + 60_000
  const tools = { ...run.tools, end: { leftMs: () => endsAt - cloud.now() } }
  await expect(publisherOf(tools, TARGET).write(NEW)).rejects.toMatchObject({ outcome: 'timed-out' })
  await publisherIn(cloud).write(NEW)
  expect(operations(cloud).filter((one) => one === 'StartDeployment')).toHaveLength(1)
  expect(await publisherIn(cloud).read()).toBe(NEW)
})

test('a strategy that does not exist is named', async () => {
  const target = { ...TARGET, strategy: 'Slow' }
  await expect(publisherOf(createCloud().run().tools, target).write(NEW)).rejects.toMatchObject({
    code: 'PUBLISH_FAILED',
    message: expect.stringContaining('the strategy Slow'),
  })
})

test.each([
  { name: 'feature flags', content: '{"version":"1","flags":{},"values":{}}', says: 'feature flags' },
  { name: 'a text', content: 'arn:old', says: 'no JSON object' },
  { name: 'YAML', content: 'model: arn:old\n', says: 'no JSON object' },
])('$name are refused before anything starts, and not overwritten', async ({ content, says }) => {
  const cloud = createFakeCloud()
  deploy(cloud, content, 3_600_000)
  const refused = { code: 'PUBLISH_FAILED', message: expect.stringContaining(says) }
  await expect(publisherIn(cloud).check()).rejects.toMatchObject(refused)
  await expect(publisherIn(cloud).write(NEW)).rejects.toMatchObject(refused)
  expect(cloud.configuration.versions).toEqual([content])
})
