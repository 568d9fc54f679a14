/** The smoke test of a version that was just started. */
import { describe, expect, test } from '@jest/globals'
import type { Guards } from '../../../../src/deployment/release-inputs.js'
import { smokeTest } from '../../../../src/deployment/smoke/smoke-test.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import type { DetectedLabel, ModelImage } from '../../../../src/ports/models.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { imageLine, jpeg } from '../../../support/release/smoke-images.js'

const FILES = {
  '/srv/repo/smoke/cup/cup-1.jpg': jpeg('cup'),
  '/srv/repo/smoke/cup/cup-2.jpg': jpeg('cup'),
  '/srv/repo/smoke/pot/pot-1.jpg': jpeg('pot'),
  '/srv/repo/bad.manifest': `${imageLine('s3://bucket/a.jpg', ['cup'])}\nno line\n`,
}

/** The label that is written in the image, unless a version has it otherwise. */
type Answers = (version: string, shown: string) => readonly string[]

const AS_SHOWN: Answers = (_version, shown) => [shown]

function shownIn(image: ModelImage): string {
  return image.kind === 's3' ? image.object.key : Buffer.from(image.bytes).subarray(4).toString()
}

interface Smoke {
  readonly gate?: string
  readonly smokeImages?: readonly string[]
  readonly shadow?: boolean
  readonly answers?: Answers
  readonly warmUpMs?: number
  readonly inUse?: 'running' | 'stopped' | 'none'
}

function createSetup({
  gate,
  smokeImages = ['smoke/**'],
  shadow = false,
  answers = AS_SHOWN,
  warmUpMs = 0,
  inUse = 'running',
}: Smoke) {
  const cloud = createFakeCloud({
    warmUpMs,
    detect: (version, image): readonly DetectedLabel[] =>
      answers(version.name, shownIn(image)).map((name) => ({ name, confidence: 91.25 })),
  })
  const status = inUse === 'running' ? 'RUNNING' : 'STOPPED'
  const old = cloud.account.add('v1', { status, minInferenceUnits: 1 })
  const version = cloud.account.add('v2', { status: 'RUNNING', minInferenceUnits: 2 })
  version.runningSince = cloud.now()
  const run = cloud.run({ files: FILES, env: { GITHUB_WORKSPACE: '/srv/repo' } })
  const parsed = gate === undefined ? undefined : parseGate(gate, { input: 'gate', hasSmokeTest: true })
  const guards: Guards = { requireVerdict: true, gate: parsed?.rules ?? [], smokeImages, shadow }
  const test = () =>
    smokeTest(run.tools, {
      version: version.description,
      inUse: inUse === 'none' ? undefined : old.description,
      guards,
      deadlineAt: cloud.now() + 1_800_000,
    })
  return { cloud, run, test }
}

test('every image matches: it passes, and says so', async () => {
  const { run, test: smoke } = createSetup({})
  await smoke()
  expect(run.report().smoke).toEqual({ images: 3, matches: 3, f1: 1, precision: 1, recall: 1, shown: [] })
})

test('without images nothing is asked', async () => {
  const { cloud, run, test: smoke } = createSetup({ smokeImages: [] })
  await smoke()
  expect(cloud.calls.journal).toEqual([])
  expect(run.report().smoke).toBeUndefined()
})

describe('without a rule on smoke every image must match', () => {
  test.each([
    { name: 'another label', found: ['pot'], says: 'expected cup, found pot' },
    { name: 'nothing', found: [], says: 'expected cup, found nothing' },
    { name: 'one label too many', found: ['cup', 'pot'], says: 'expected cup, found cup, pot' },
  ])('$name fails it', async ({ found, says }) => {
    const answers: Answers = (_version, shown) => (shown === 'cup' ? found : [shown])
    const { run, test: smoke } = createSetup({ answers, gate: 'f1 >= 0.1' })
    await expect(smoke()).rejects.toMatchObject({
      code: 'SMOKE_FAILED',
      outcome: 'smoke-failed',
      message: expect.stringContaining(says),
    })
    expect(run.report().smoke).toMatchObject({ images: 3, matches: 1, shown: [{ isMatch: false }, { isMatch: false }] })
  })
})

describe('rules on smoke decide', () => {
  /** The pot is taken for a cup. */
  const answers: Answers = () => ['cup']

  test.each([
    { gate: 'smoke.recall >= 0.5', passes: true },
    { gate: 'smoke.recall > 0.5', passes: false },
    { gate: 'warn: smoke.recall > 0.5', passes: true },
    { gate: 'smoke.precision >= 0.3\nsmoke.f1 >= 0.9', passes: false },
  ])('$gate', async ({ gate, passes }) => {
    const { run, test: smoke } = createSetup({ answers, gate })
    const failure = await smoke().then(
      () => undefined,
      (error: unknown) => error,
    )
    if (passes) expect(failure).toBeUndefined()
    else expect(failure).toMatchObject({ code: 'SMOKE_FAILED', outcome: 'smoke-failed' })
    expect(run.report().smoke).toMatchObject({
      recall: 0.5,
      matches: 2,
      verdict: { passed: gate.startsWith('warn') ? null : passes },
    })
  })

  test('a rule fails where no image has a ground truth', async () => {
    const { test: smoke } = createSetup({ gate: 'smoke.f1 < 0.5', smokeImages: ['s3://bucket/cup.jpg'] })
    await expect(smoke()).rejects.toMatchObject({
      code: 'SMOKE_FAILED',
      message: 'v2 fails the gate of the smoke test: smoke.f1 < 0.5 (no image of the smoke test has a ground truth).',
    })
  })

  test('a rule without images is refused', async () => {
    await expect(createSetup({ gate: 'smoke.f1 >= 0.5', smokeImages: [] }).test()).rejects.toMatchObject({
      code: 'SMOKE_NO_IMAGES',
      outcome: 'smoke-failed',
    })
  })
})

describe('the model', () => {
  test('is waited for while it warms up', async () => {
    const { run, test: smoke } = createSetup({ warmUpMs: 300_000 })
    await smoke()
    expect(run.report().smoke).toMatchObject({ matches: 3 })
  })

  test('that is not ready until start-timeout fails the test', async () => {
    const { test: smoke } = createSetup({ warmUpMs: 7_200_000 })
    await expect(smoke()).rejects.toMatchObject({
      code: 'SMOKE_FAILED',
      outcome: 'smoke-failed',
      message: expect.stringContaining('v2 did not answer for smoke/cup/cup-1.jpg until start-timeout'),
    })
  })
})

describe('shadow', () => {
  const answers: Answers = (version, shown) => (version === 'v1' && shown === 'pot' ? ['cup'] : [shown])

  test('shows what the version in use finds otherwise; it fails nothing', async () => {
    const { run, test: smoke } = createSetup({ shadow: true, answers })
    await smoke()
    expect(run.report().smoke).toMatchObject({
      matches: 3,
      differences: 1,
      shown: [
        {
          image: 'smoke/pot/pot-1.jpg',
          isMatch: true,
          found: [{ label: 'pot' }],
          shadow: [{ label: 'cup', confidence: 91.25 }],
        },
      ],
    })
    expect(run.log).toContain('smoke/pot/pot-1.jpg: pot 91.3; the version in use: cup 91.3')
  })

  test('no difference is a count of 0', async () => {
    const { run, test: smoke } = createSetup({ shadow: true })
    await smoke()
    expect(run.report().smoke).toMatchObject({ differences: 0, shown: [] })
  })

  test.each([
    { inUse: 'none', says: 'no version is in use' },
    { inUse: 'stopped', says: 'v1 has the status STOPPED' },
  ] as const)('without a version to compare with ($inUse), a note says so', async ({ inUse, says }) => {
    const { run, test: smoke } = createSetup({ shadow: true, inUse })
    await smoke()
    expect(run.report().smoke).toMatchObject({ differences: undefined })
    expect(run.notes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  })
})

test('an image without a ground truth is shown as such where the versions differ', async () => {
  const answers: Answers = (version) => [version]
  const { run, test: smoke } = createSetup({ smokeImages: ['s3://bucket/1.jpg'], shadow: true, answers })
  await smoke()
  expect(run.report().smoke?.shown).toEqual([
    {
      image: 's3://bucket/1.jpg',
      expected: undefined,
      found: [{ label: 'v2', confidence: 91.25 }],
      shadow: [{ label: 'v1', confidence: 91.25 }],
      isMatch: true,
    },
  ])
})

test('images without a ground truth only need an answer', async () => {
  const { run, test: smoke } = createSetup({ smokeImages: ['s3://bucket/1.jpg'] })
  await smoke()
  expect(run.report().smoke).toMatchObject({ images: 1, matches: 1, f1: undefined })
})

test('a manifest line that is wrong is named before the model is asked', async () => {
  const { cloud, test: smoke } = createSetup({ smokeImages: ['bad.manifest'] })
  await expect(smoke()).rejects.toMatchObject({
    code: 'MANIFEST_INVALID',
    message: 'The images of bad.manifest cannot be read: line 2 is not a JSON object.',
  })
  expect(cloud.calls.journal).toEqual([])
})
