/** The published value, at each target, through faults and crashes between any two calls. */
import { describe, expect, test } from '@jest/globals'
import { publisherOf } from '../../../../src/deployment/publish/publisher.js'
import type { PublishTarget } from '../../../../src/deployment/release-inputs.js'
import type { ReleaseTools } from '../../../../src/deployment/release-tools.js'
import { fault } from '../../../support/release/fake-account.js'
import { Crash } from '../../../support/release/fake-calls.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'

const OLD = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1'
const NEW = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v2/2'

const SSM: PublishTarget = { kind: 'ssm', path: '/orchard/model', shown: 'ssm:/orchard/model' }
const VARIABLE: PublishTarget = {
  kind: 'variable',
  place: { name: 'MODEL', environment: 'production' },
  shown: 'variable:production/MODEL',
}
const APPCONFIG: PublishTarget = {
  kind: 'appconfig',
  target: { application: 'shop', environment: 'production', profile: 'model' },
  strategy: 'AppConfig.AllAtOnce',
  shown: 'appconfig:shop/production/model',
}

const TARGETS = [SSM, VARIABLE, APPCONFIG].map((target) => ({ name: target.kind, target }))

/** A cloud that has the value published. */
function cloudWith(target: PublishTarget, value: string | undefined): FakeCloud {
  const cloud = createFakeCloud()
  if (value === undefined) return cloud
  if (target.kind === 'ssm') cloud.account.parameters.set(target.path, { value, type: 'String' })
  if (target.kind === 'variable') cloud.github.variables.set('production/MODEL', value)
  if (target.kind === 'appconfig') deployed(cloud, JSON.stringify({ projectVersionArn: value }))
  return cloud
}

function deployed(cloud: FakeCloud, content: string): void {
  const version = cloud.configuration.versions.push(content)
  cloud.configuration.deployments.push({ configurationVersion: String(version), startedAt: cloud.now() - 3_600_000 })
}

const publish = (tools: ReleaseTools, target: PublishTarget, value: string): Promise<void> =>
  publisherOf(tools, target).write(value)

const readIn = (cloud: FakeCloud, target: PublishTarget) => publisherOf(cloud.run().tools, target).read()

describe.each(TARGETS)('$name', ({ target }) => {
  test.each([
    { name: 'nothing', before: undefined },
    { name: 'another version', before: OLD },
  ])('writes over $name, and reads it back', async ({ before }) => {
    const cloud = cloudWith(target, before)
    expect(await readIn(cloud, target)).toBe(before)
    await publish(cloud.run().tools, target, NEW)
    expect(await readIn(cloud, target)).toBe(NEW)
  })

  test('writes nothing that is there already', async () => {
    const cloud = cloudWith(target, NEW)
    const run = cloud.run()
    await publish(run.tools, target, NEW)
    expect(run.report().actions).toEqual([])
    expect(cloud.calls.journal.filter(({ operation }) => /^(Put|PATCH|Create|Start|Stop)/.test(operation))).toEqual([])
  })

  test('says what it did, once', async () => {
    const run = cloudWith(target, OLD).run()
    await publish(run.tools, target, NEW)
    expect(run.report().actions).toMatchObject([{ subject: target.shown }])
  })

  test('says so before it sends what callers may read, and not where the read before that fails', async () => {
    const cloud = cloudWith(target, OLD)
    const sentBy: number[] = []
    const write = (): Promise<void> =>
      publisherOf(cloud.run().tools, target).write(NEW, () => sentBy.push(cloud.calls.journal.length))
    cloud.failAt(1, 'before', fault('access-denied', 'GetParameter'))
    await expect(write()).rejects.toThrow()
    expect(sentBy).toEqual([])
    await write()
    const writes = cloud.calls.journal.map(({ operation }, index) => ({ operation, index }))
    const first = writes.find(({ operation }) => /^(Put|PATCH|Start)/.test(operation))?.index
    expect(sentBy).toHaveLength(1)
    expect(sentBy[0]).toBeLessThanOrEqual(first ?? -1)
  })

  test('the check changes nothing', async () => {
    const cloud = cloudWith(target, OLD)
    await publisherOf(cloud.run().tools, target).check()
    expect(cloud.calls.journal.filter(({ operation }) => /^(Put|PATCH|Create|Start|Stop)/.test(operation))).toEqual([])
  })

  /** How many calls a write makes. */
  const countCalls = async (): Promise<number> => {
    const cloud = cloudWith(target, OLD)
    await publish(cloud.run().tools, target, NEW)
    return cloud.calls.journal.length
  }

  test.each(['before', 'after'] as const)('survives a fault %s each call that is retried', async (moment) => {
    const calls = await countCalls()
    const writes = /^(PutParameter|PATCH variable|CreateHosted|StartDeployment|GetDeployment$)/
    let faults = 0
    for (let nth = 1; nth <= calls; nth += 1) {
      const cloud = cloudWith(target, OLD)
      const probe = cloudWith(target, OLD)
      await publish(probe.run().tools, target, NEW)
      // Reads are retried by their port; a fault of one that goes through ends the write.
      if (!writes.test(probe.calls.journal[nth - 1]?.operation ?? '')) continue
      cloud.failAt(nth, moment, fault('no-answer', 'any'))
      const run = cloud.run()
      await publish(run.tools, target, NEW)
      faults += cloud.calls.happened
      expect(await readIn(cloud, target)).toBe(NEW)
      expect(run.report().actions).toHaveLength(1)
    }
    expect(faults).toBeGreaterThan(0)
  })

  test.each(['before', 'after'] as const)('is resumed after a crash %s any call, to the same end', async (moment) => {
    const calls = await countCalls()
    for (let nth = 1; nth <= calls; nth += 1) {
      const cloud = cloudWith(target, OLD)
      cloud.crashAt(nth, moment)
      await expect(publish(cloud.run().tools, target, NEW)).rejects.toBeInstanceOf(Crash)
      await publish(cloud.run().tools, target, NEW)
      expect(await readIn(cloud, target)).toBe(NEW)
    }
  })

  test.each(['before', 'after'] as const)('goes back after a crash %s any call', async (moment) => {
    const calls = await countCalls()
    for (let nth = 1; nth <= calls; nth += 1) {
      const cloud = cloudWith(target, OLD)
      cloud.crashAt(nth, moment)
      await expect(publish(cloud.run().tools, target, NEW)).rejects.toBeInstanceOf(Crash)
      await publish(cloud.run().tools, target, OLD)
      expect(await readIn(cloud, target)).toBe(OLD)
      expect(await publisherOf(cloud.run().tools, target).readAll()).toEqual([OLD])
    }
  })
})

describe('a value', () => {
  test('that never arrives is an error, and is written only once', async () => {
    const cloud = cloudWith(SSM, OLD)
    const { tools } = cloud.run()
    const parameters = { ...tools.parameters, read: () => Promise.resolve(OLD) }
    await expect(publish({ ...tools, parameters }, SSM, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
    expect(cloud.calls.journal.filter(({ operation }) => operation === 'PutParameter')).toHaveLength(1)
  })

  test('whose write is never answered is given up', async () => {
    const cloud = cloudWith(SSM, OLD)
    for (let nth = 1; nth <= 4; nth += 1)
      cloud.failAt({ operation: 'PutParameter', nth }, 'before', fault('unavailable', 'PutParameter'))
    await expect(publish(cloud.run().tools, SSM, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
  })

  test('that may not be written is a missing right', async () => {
    const cloud = cloudWith(SSM, OLD)
    cloud.failAt({ operation: 'PutParameter', nth: 1 }, 'before', fault('access-denied', 'PutParameter'))
    await expect(publish(cloud.run().tools, SSM, NEW)).rejects.toMatchObject({ facts: { kind: 'access-denied' } })
  })

  test('with blanks around it is the same', async () => {
    const cloud = cloudWith(SSM, `${NEW}\n`)
    await publish(cloud.run().tools, SSM, NEW)
    expect(cloud.account.parameters.get('/orchard/model')?.value).toBe(`${NEW}\n`)
  })
})

describe('a variable', () => {
  test('is refused with the token of the job, before anything is written', async () => {
    const cloud = cloudWith(VARIABLE, OLD)
    cloud.github.token = 'job'
    await expect(publisherOf(cloud.run().tools, VARIABLE).check()).rejects.toMatchObject({
      code: 'TOKEN_UNSUITABLE',
      outcome: 'refused',
    })
  })

  test('is not even read with the token of the job', async () => {
    const cloud = cloudWith(VARIABLE, OLD)
    cloud.github.token = 'job'
    await expect(publisherOf(cloud.run().tools, VARIABLE).read()).rejects.toMatchObject({
      code: 'TOKEN_UNSUITABLE',
      outcome: 'refused',
    })
    expect(cloud.calls.journal.map(({ operation }) => operation)).toEqual(['GET viewer'])
  })

  test('that GitHub refuses is no matter of the role in AWS', async () => {
    const cloud = cloudWith(VARIABLE, OLD)
    const denied = fault('access-denied', 'PATCH variable', 'Resource not accessible by integration', {
      service: 'github',
    })
    cloud.failAt({ operation: 'PATCH variable', nth: 1 }, 'before', denied)
    await expect(publish(cloud.run().tools, VARIABLE, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
  })
})
