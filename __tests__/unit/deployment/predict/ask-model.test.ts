/** Asking a model: pace, warm-up, throttling, and images that cannot be used. */
import { describe, expect, test } from '@jest/globals'
import { askModel, type AskPolicy } from '../../../../src/deployment/predict/ask-model.js'
import type { LabelledImage } from '../../../../src/deployment/predict/labelled-image.js'
import { Pace } from '../../../../src/deployment/predict/pace.js'
import type { ServiceErrorKind } from '../../../../src/errors/service-error.js'
import { ServiceError } from '../../../../src/errors/service-error.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloudOptions } from '../../../support/release/fake-cloud.js'

const imageOf = (key: string): LabelledImage => ({
  name: `s3://bucket/${key}`,
  source: { kind: 's3', object: { bucket: 'bucket', key } },
  expected: undefined,
})

const IMAGES = Array.from({ length: 12 }, (_, index) => imageOf(`${String(index)}.jpg`))

class GivenUp extends Error {}

function createSetup(options: FakeCloudOptions = {}) {
  const cloud = createFakeCloud({
    detect: (_version, image) => [{ name: image.kind === 's3' ? image.object.key : 'bytes', confidence: 90 }],
    ...options,
  })
  const version = cloud.account.add('v2', { status: 'RUNNING', minInferenceUnits: 1 })
  const run = cloud.run()
  const ask = (policy: Partial<AskPolicy> = {}, images: readonly LabelledImage[] = IMAGES) =>
    askModel(run.tools, { arn: version.arn, units: 1 }, images, {
      deadlineAt: cloud.now() + 600_000,
      giveUp: (image, error) => new GivenUp(`${image.name}: ${error.kind}`),
      ...policy,
    })
  return { cloud, version, run, ask }
}

test('the answers are in the order of the images', async () => {
  const { ask } = createSetup()
  expect((await ask()).map(([label]) => label?.name)).toEqual(IMAGES.map((_, index) => `${String(index)}.jpg`))
})

test('images are sent at the pace of the units', async () => {
  const { cloud, ask } = createSetup()
  const began = cloud.now()
  await ask()
  expect(cloud.now() - began).toBe(11 * 200)
})

test('each answer is passed on once', async () => {
  const { ask } = createSetup()
  const seen: string[] = []
  await ask({
    onAnswer: ({ name }) => {
      seen.push(name)
      return Promise.resolve()
    },
  })
  expect(seen.sort()).toEqual(IMAGES.map(({ name }) => name).sort())
})

describe('a model that warms up', () => {
  const warming = (warmUpMs: number) => {
    const setup = createSetup({ warmUpMs })
    setup.version.runningSince = setup.cloud.now()
    return setup
  }

  test('is asked with one image until it answers', async () => {
    const { cloud, ask } = warming(60_000)
    expect(await ask()).toHaveLength(12)
    const calls = cloud.calls.journal.filter(({ operation }) => operation === 'DetectCustomLabels').length
    expect(calls).toBeGreaterThan(12)
    expect(calls).toBeLessThan(30)
  })

  test('is given up at the deadline, and no later', async () => {
    const { cloud, ask } = warming(3_600_000)
    const deadlineAt = cloud.now() + 600_000
    await expect(ask({ deadlineAt })).rejects.toThrow(new GivenUp('s3://bucket/0.jpg: not-ready'))
    expect(cloud.now()).toBeLessThanOrEqual(deadlineAt)
  })
})

describe('faults', () => {
  test.each<ServiceErrorKind>(['throttled', 'limit', 'unavailable', 'no-answer'])(
    '%s is retried, also after the deadline',
    async (kind) => {
      const { cloud, ask } = createSetup()
      for (const nth of [2, 3, 5, 8])
        cloud.failAt({ operation: 'DetectCustomLabels', nth }, 'before', fault(kind, 'DetectCustomLabels'))
      expect(await ask({ deadlineAt: cloud.now() })).toHaveLength(12)
      expect(cloud.calls.happened).toBe(4)
    },
  )

  test('that last are given up', async () => {
    const { cloud, run, version } = createSetup()
    const models = { ...run.tools.models, detect: () => Promise.reject(fault('throttled', 'DetectCustomLabels')) }
    const began = cloud.now()
    const asked = askModel({ ...run.tools, models }, { arn: version.arn, units: 1 }, IMAGES, {
      deadlineAt: began,
      giveUp: (image, error) => new GivenUp(`${image.name}: ${error.kind}`),
    })
    await expect(asked).rejects.toThrow(new GivenUp('s3://bucket/0.jpg: throttled'))
    expect(cloud.now() - began).toBeGreaterThan(60_000)
  })

  test.each(['InvalidImageFormatException', 'ImageTooLargeException', 'InvalidS3ObjectException'])(
    '%s names the image',
    async (errorName) => {
      const { cloud, ask } = createSetup()
      const facts = { service: 'rekognition', operation: 'DetectCustomLabels', kind: 'refused', errorName } as const
      cloud.failAt({ operation: 'DetectCustomLabels', nth: 3 }, 'before', new ServiceError(facts, 'no'))
      await expect(ask()).rejects.toMatchObject({
        code: 'IMAGE_UNUSABLE',
        message: `The image s3://bucket/2.jpg cannot be used: ${errorName}: no.`,
      })
    },
  )

  test('a missing right ends it at once', async () => {
    const { cloud, ask } = createSetup()
    cloud.failAt({ operation: 'DetectCustomLabels', nth: 1 }, 'before', fault('access-denied', 'DetectCustomLabels'))
    await expect(ask()).rejects.toMatchObject({ facts: { kind: 'access-denied' } })
    expect(cloud.calls.journal).toHaveLength(1)
  })

  test('a cancel ends it at once', async () => {
    const { run, ask } = createSetup()
    run.cancel()
    await expect(ask()).rejects.toThrow('cancelled')
  })
})

describe('the pace', () => {
  test.each([
    { units: 1, betweenMs: 200 },
    { units: 4, betweenMs: 50 },
    { units: 20, betweenMs: 20 },
  ])('of $units units', ({ units, betweenMs }) => {
    const pace = new Pace(units)
    expect([pace.turn(0), pace.turn(0), pace.turn(0)]).toEqual([0, betweenMs, 2 * betweenMs])
  })

  test('slows down when throttled, and comes back', () => {
    const pace = new Pace(1)
    pace.throttled()
    pace.turn(0)
    expect(pace.turn(0)).toBe(400)
    for (let answers = 0; answers < 100; answers += 1) pace.answered()
    pace.turn(10_000)
    expect(pace.turn(10_000)).toBe(200)
  })
})
