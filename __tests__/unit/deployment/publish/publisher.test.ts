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

/** A world that has the value published. */
function worldWith(target: PublishTarget, value: string | undefined): FakeCloud {
  const world = createFakeCloud()
  if (value === undefined) return world
  if (target.kind === 'ssm') world.account.parameters.set(target.path, { value, type: 'String' })
  if (target.kind === 'variable') world.github.variables.set('production/MODEL', value)
  if (target.kind === 'appconfig') deployed(world, JSON.stringify({ projectVersionArn: value }))
  return world
}

function deployed(world: FakeCloud, content: string): void {
  const version = world.configuration.versions.push(content)
  world.configuration.deployments.push({ configurationVersion: String(version), startedAt: world.now() - 3_600_000 })
}

const publish = (tools: ReleaseTools, target: PublishTarget, value: string): Promise<void> =>
  publisherOf(tools, target).write(value)

const readIn = (world: FakeCloud, target: PublishTarget) => publisherOf(world.run().tools, target).read()

describe.each(TARGETS)('$name', ({ target }) => {
  test.each([
    { name: 'nothing', before: undefined },
    { name: 'another version', before: OLD },
  ])('writes over $name, and reads it back', async ({ before }) => {
    const world = worldWith(target, before)
    expect(await readIn(world, target)).toBe(before)
    await publish(world.run().tools, target, NEW)
    expect(await readIn(world, target)).toBe(NEW)
  })

  test('writes nothing that is there already', async () => {
    const world = worldWith(target, NEW)
    const run = world.run()
    await publish(run.tools, target, NEW)
    expect(run.report().actions).toEqual([])
    expect(world.calls.journal.filter(({ operation }) => /^(Put|PATCH|Create|Start|Stop)/.test(operation))).toEqual([])
  })

  test('says what it did, once', async () => {
    const run = worldWith(target, OLD).run()
    await publish(run.tools, target, NEW)
    expect(run.report().actions).toMatchObject([{ subject: target.shown }])
  })

  test('the check changes nothing', async () => {
    const world = worldWith(target, OLD)
    await publisherOf(world.run().tools, target).check()
    expect(world.calls.journal.filter(({ operation }) => /^(Put|PATCH|Create|Start|Stop)/.test(operation))).toEqual([])
  })

  /** How many calls a write makes. */
  const countCalls = async (): Promise<number> => {
    const world = worldWith(target, OLD)
    await publish(world.run().tools, target, NEW)
    return world.calls.journal.length
  }

  test.each(['before', 'after'] as const)('survives a fault %s each call that is retried', async (moment) => {
    const calls = await countCalls()
    const writes = /^(PutParameter|PATCH variable|CreateHosted|StartDeployment|GetDeployment$)/
    let faults = 0
    for (let nth = 1; nth <= calls; nth += 1) {
      const world = worldWith(target, OLD)
      const probe = worldWith(target, OLD)
      await publish(probe.run().tools, target, NEW)
      // Reads are retried by their port; a fault of one that goes through ends the write.
      if (!writes.test(probe.calls.journal[nth - 1]?.operation ?? '')) continue
      world.failAt(nth, moment, fault('no-answer', 'any'))
      const run = world.run()
      await publish(run.tools, target, NEW)
      faults += world.calls.happened
      expect(await readIn(world, target)).toBe(NEW)
      expect(run.report().actions).toHaveLength(1)
    }
    expect(faults).toBeGreaterThan(0)
  })

  test.each(['before', 'after'] as const)('is resumed after a crash %s any call, to the same end', async (moment) => {
    const calls = await countCalls()
    for (let nth = 1; nth <= calls; nth += 1) {
      const world = worldWith(target, OLD)
      world.crashAt(nth, moment)
      await expect(publish(world.run().tools, target, NEW)).rejects.toBeInstanceOf(Crash)
      await publish(world.run().tools, target, NEW)
      expect(await readIn(world, target)).toBe(NEW)
    }
  })

  test.each(['before', 'after'] as const)('goes back after a crash %s any call', async (moment) => {
    const calls = await countCalls()
    for (let nth = 1; nth <= calls; nth += 1) {
      const world = worldWith(target, OLD)
      world.crashAt(nth, moment)
      await expect(publish(world.run().tools, target, NEW)).rejects.toBeInstanceOf(Crash)
      await publish(world.run().tools, target, OLD)
      expect(await readIn(world, target)).toBe(OLD)
      expect(await publisherOf(world.run().tools, target).readAll()).toEqual([OLD])
    }
  })
})

describe('a value', () => {
  test('that never arrives is an error, and is written only once', async () => {
    const world = worldWith(SSM, OLD)
    const { tools } = world.run()
    const parameters = { ...tools.parameters, read: () => Promise.resolve(OLD) }
    await expect(publish({ ...tools, parameters }, SSM, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
    expect(world.calls.journal.filter(({ operation }) => operation === 'PutParameter')).toHaveLength(1)
  })

  test('whose write is never answered is given up', async () => {
    const world = worldWith(SSM, OLD)
    for (let nth = 1; nth <= 4; nth += 1)
      world.failAt({ operation: 'PutParameter', nth }, 'before', fault('unavailable', 'PutParameter'))
    await expect(publish(world.run().tools, SSM, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
  })

  test('that may not be written is a missing right', async () => {
    const world = worldWith(SSM, OLD)
    world.failAt({ operation: 'PutParameter', nth: 1 }, 'before', fault('access-denied', 'PutParameter'))
    await expect(publish(world.run().tools, SSM, NEW)).rejects.toMatchObject({ facts: { kind: 'access-denied' } })
  })

  test('with blanks around it is the same', async () => {
    const world = worldWith(SSM, `${NEW}\n`)
    await publish(world.run().tools, SSM, NEW)
    expect(world.account.parameters.get('/orchard/model')?.value).toBe(`${NEW}\n`)
  })
})

describe('a variable', () => {
  test('is refused with the token of the job, before anything is written', async () => {
    const world = worldWith(VARIABLE, OLD)
    world.github.token = 'job'
    await expect(publisherOf(world.run().tools, VARIABLE).check()).rejects.toMatchObject({
      code: 'TOKEN_UNSUITABLE',
      outcome: 'refused',
    })
  })

  test('that GitHub refuses is no matter of the role in AWS', async () => {
    const world = worldWith(VARIABLE, OLD)
    const denied = fault('access-denied', 'PATCH variable', 'Resource not accessible by integration', {
      service: 'github',
    })
    world.failAt({ operation: 'PATCH variable', nth: 1 }, 'before', denied)
    await expect(publish(world.run().tools, VARIABLE, NEW)).rejects.toMatchObject({ code: 'PUBLISH_FAILED' })
  })
})
