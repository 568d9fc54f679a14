import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import { fault } from '../../support/release/fake-account.js'
import { createFakeCloud } from '../../support/release/fake-cloud.js'

const MINUTE = 60_000
const OUTPUT = { bucket: 'results', prefix: 'copies' }

async function kindOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error && 'kind' in error ? error.kind : error),
  )
}

describe('models of a fake cloud', () => {
  test('a model starts, runs, stops, and its states are kept in order', async () => {
    const cloud = createFakeCloud()
    const { arn } = cloud.account.add('v1')
    const { tools } = cloud.run()
    expect(await tools.models.start(arn, { min: 2 })).toBe('STARTING')
    await tools.sleep(10 * MINUTE)
    const seen = await tools.models.findVersionsOnce(cloud.account.project.arn, ['v1', 'v2'])
    expect([...seen.values()]).toMatchObject([{ name: 'v1', status: 'RUNNING', minInferenceUnits: 2 }])
    await tools.models.stop(arn)
    await tools.sleep(2 * MINUTE)
    expect(cloud.account.version('v1').description.status).toBe('STOPPED')
    expect(cloud.states.map(({ running }) => running)).toEqual([[], ['v1'], ['v1'], [], []])
    expect(cloud.calls.journal.map(({ operation, subject }) => `${operation} ${subject}`)).toEqual([
      'StartProjectVersion v1',
      'DescribeProjectVersions v1,v2',
      'StopProjectVersion v1',
    ])
  })

  test.each([
    { name: 'a third model', placesMax: 2, units: 1, expected: 'limit' },
    { name: 'more units than the quota', placesMax: 9, units: 6, expected: 'limit' },
    { name: 'a place and units', placesMax: 9, units: 5, expected: 'no error' },
  ])('the quotas: $name', async ({ placesMax, units, expected }) => {
    const cloud = createFakeCloud({ placesMax })
    cloud.account.add('v1', { status: 'RUNNING' })
    cloud.account.add('v2', { status: 'STOPPING' })
    const { arn } = cloud.account.add('v3')
    expect(await kindOf(cloud.run().tools.models.start(arn, { min: units }))).toBe(expected)
  })

  test('a model that runs cannot be started, and a start may fail', async () => {
    const cloud = createFakeCloud({ startFails: (_, nth) => (nth === 1 ? 'no capacity' : undefined) })
    const { arn } = cloud.account.add('v1')
    const { tools } = cloud.run()
    await tools.models.start(arn, { min: 1 })
    expect(await kindOf(tools.models.start(arn, { min: 1 }))).toBe('in-use')
    await tools.sleep(10 * MINUTE)
    expect(cloud.account.version('v1').description).toMatchObject({ status: 'FAILED', statusMessage: 'no capacity' })
    await tools.models.start(arn, { min: 1 })
    await tools.sleep(10 * MINUTE)
    expect(cloud.state().running).toEqual(['v1'])
  })

  test('a copy to the other account needs a policy that names it', async () => {
    const cloud = createFakeCloud()
    const source = cloud.account.add('v1')
    const { tools } = cloud.run({ account: cloud.other })
    const request = {
      sourceProjectArn: source.projectArn,
      sourceVersionArn: source.arn,
      destinationProjectArn: cloud.other.project.arn,
      versionName: 'v1',
      output: OUTPUT,
      tags: { team: 'fruit' },
    }
    expect(await kindOf(tools.models.copy(request))).toBe('access-denied')
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${cloud.other.id}:root` },
      Action: 'rekognition:CopyProjectVersion',
      Resource: source.arn.replace(/v1\/\d+$/, '*'),
    }
    await cloud.run().tools.models.putPolicy(source.projectArn, {
      name: 'to-production',
      document: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    })
    const arn = await tools.models.copy(request)
    await tools.sleep(5 * MINUTE)
    expect(cloud.other.versions).toMatchObject([
      { arn, tags: { team: 'fruit' }, description: { status: 'COPYING_COMPLETED', sourceVersionArn: source.arn } },
    ])
  })
})

describe('faults of a fake cloud', () => {
  test.each([
    { moment: 'before', written: {} },
    { moment: 'after', written: { 'ssm:/model': 'arn:1' } },
  ] as const)('a call fails $moment its effect, once', async ({ moment, written }) => {
    const cloud = createFakeCloud()
    const { tools } = cloud.run()
    cloud.failAt(2, moment, fault('no-answer', 'PutParameter'))
    await tools.parameters.read('/model')
    expect(await kindOf(tools.parameters.write('/model', 'arn:1'))).toBe('no-answer')
    expect(cloud.state().published).toEqual(written)
    expect(cloud.calls.happened).toBe(1)
    await tools.parameters.write('/model', 'arn:1')
    expect(cloud.state().published).toEqual({ 'ssm:/model': 'arn:1' })
  })

  test('after a crash nothing of that process has an effect, and another goes on', async () => {
    const cloud = createFakeCloud()
    const { arn } = cloud.account.add('v1')
    cloud.crashAt({ operation: 'TagResource', nth: 1 }, 'after')
    const { tools } = cloud.run()
    const tagged = tools.rekognition.tag(arn, { [PROVENANCE_KEYS.released]: 'now' })
    await expect(tagged).rejects.toThrow('crashed')
    await expect(tools.models.start(arn, { min: 1 })).rejects.toThrow('crashed')
    await expect(tools.sleep(1)).rejects.toThrow('crashed')
    expect(cloud.state()).toMatchObject({ released: ['v1'], running: [] })
    await cloud.run().tools.models.untag(arn, [PROVENANCE_KEYS.released])
    expect(cloud.state().released).toEqual([])
  })

  test('a loop that never ends fails', async () => {
    const cloud = createFakeCloud()
    const { tools } = cloud.run()
    const forever = async (): Promise<never> => {
      for (;;) await tools.sleep(60 * MINUTE)
    }
    await expect(forever()).rejects.toThrow('does not end')
  })

  test('a cancel ends calls and sleeps', async () => {
    const cloud = createFakeCloud()
    const { tools, cancel } = cloud.run()
    cancel(new Error('cancelled (SIGTERM)'))
    await expect(tools.sleep(1, tools.signal)).rejects.toThrow('SIGTERM')
    await expect(tools.parameters.read('/model')).rejects.toThrow('SIGTERM')
    expect(cloud.calls.journal).toEqual([])
  })
})

test('a deployment of AppConfig goes through its states, and is what callers get at its end', async () => {
  const cloud = createFakeCloud()
  cloud.configuration.bakeMs = MINUTE
  const { configurations, sleep } = cloud.run().tools
  const target = await configurations.resolve({ application: 'shop', environment: 'production', profile: 'model' })
  const version = await configurations.createVersion(target, 'arn:1', 'the first')
  const number = await configurations.deploy(target, version, 'AppConfig.AllAtOnce')
  expect(await kindOf(configurations.deploy(target, version, 'AppConfig.AllAtOnce'))).toBe('in-use')
  const states: string[] = []
  for (let look = 0; look < 3; look += 1) {
    states.push((await configurations.deployment(target, number)).state)
    await sleep(MINUTE)
  }
  expect(states).toEqual(['DEPLOYING', 'BAKING', 'COMPLETE'])
  expect(cloud.state().published).toEqual({ 'appconfig:shop/production/model': 'arn:1' })
})
