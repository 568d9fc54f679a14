/**
 * The verification for a real account, against the emulator: there every assumption is true by construction, and where the
 * emulator is configured to answer otherwise, exactly that is found, and nothing breaks.
 */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import { ASSUMPTIONS } from '../../tools/verify/assumptions.js'
import { listAt, textAt } from '../../tools/verify/json.js'
import { finish, isAsAssumed, start, tidy } from '../../tools/verify/main.js'
import { observationsOf, renderReport } from '../../tools/verify/report.js'
import { parseStateOrThrow, type Observation, type Settings, type State } from '../../tools/verify/state.js'
import { idsOf, openVerification, SETTINGS, type Verification } from '../support/verification.js'

const KEY = 'alias/orchard'
let open: Verification | undefined

afterEach(async () => {
  await open?.close()
  open = undefined
})

interface Verified {
  readonly verification: Verification
  readonly state: State
  readonly observations: readonly Observation[]
}

/** A whole verification, with the state written to text and read again in between, as two commands do. */
async function verify(options: Omit<EmulatorOptions, 'clock'> = {}, change: Partial<Settings> = {}): Promise<Verified> {
  open = await openVerification(options)
  const started = await start(open.tools, { ...SETTINGS, ...change })
  const state = await finish(open.tools, parseStateOrThrow(JSON.stringify(started)))
  return { verification: open, state, observations: observationsOf(state) }
}

const observedOf = (observations: readonly Observation[], id: string): string | undefined =>
  observations.find((observation) => observation.id === id)?.observed

const trainingsIn = ({ emulator }: Verification): readonly string[] =>
  emulator.journal
    .filter(({ operation, status }) => operation === 'CreateProjectVersion' && status === 200)
    .map(({ input }) => textAt(input, 'VersionName')?.replace(/^verify-\d+-/, '') ?? 'no name')

/** What is asked with --run-model only. */
const OF_A_RUNNING_MODEL = [
  'detect-not-running',
  'taken-policy-name',
  'start-while-starting',
  'detect-every-label',
  'units-after-stop',
]

const callsOf = ({ emulator }: Verification, name: string): number =>
  emulator.journal.filter(({ operation, status }) => operation === name && status === 200).length

describe('a verification that runs the model', () => {
  test('starts it once, asks it, stops it, and deletes everything', async () => {
    const { observations, state, verification } = await verify({}, { kmsKeyId: KEY, runModel: true })
    expect(idsOf(observations, 'differs')).toEqual([])
    expect(idsOf(observations, 'not-observed')).toEqual(['auto-create-results'])
    expect(isAsAssumed(state)).toBe(true)
    expect(['StartProjectVersion', 'StopProjectVersion'].map((name) => callsOf(verification, name))).toEqual([1, 1])
    expect(verification.lines.join('\n')).toMatch(/has stopped, after \d+ minutes/)
    const { versions } = await verification.emulator.inspect()
    expect([...versions.values()].filter(({ status }) => status !== 'DELETING')).toEqual([])
    expect(state.versions).toEqual([])
  })

  test('does not start one unless it is asked to', async () => {
    const { verification } = await verify()
    expect(callsOf(verification, 'StartProjectVersion')).toBe(0)
  })

  test('a start that fails is no success, and leaves nothing that runs', async () => {
    const settings = { starts: [{ version: '*-good', end: 'failed' as const }] }
    const { observations, state } = await verify(
      { seed: { buckets: { orchard: { versioning: 'Enabled' } }, settings } },
      { runModel: true },
    )
    expect(observedOf(observations, 'units-after-stop')).toContain('FAILED')
    expect(isAsAssumed(state)).toBe(false)
  })

  test('clean-up stops a model that an interrupted verification left running', async () => {
    open = await openVerification()
    const state = await finish(open.tools, await start(open.tools, { ...SETTINGS, keep: true, runModel: true }))
    const { service } = open.tools
    const { arn = '' } = state.good ?? {}
    await service.rekognition('StartProjectVersion', { ProjectVersionArn: arn, MinInferenceUnits: 1 })
    expect(await tidy(open.tools, state)).toBe(true)
    expect(callsOf(open, 'StopProjectVersion')).toBe(2)
  })
})

describe('a verification against the emulator', () => {
  test('finds that every assumption is true', async () => {
    const { observations, state } = await verify({}, { kmsKeyId: KEY })
    expect(observations.filter(({ verdict }) => verdict === 'differs')).toEqual([])
    expect(idsOf(observations, 'not-observed')).toEqual(['auto-create-results', ...OF_A_RUNNING_MODEL])
    expect(observations).toHaveLength(Object.keys(ASSUMPTIONS).length)
    expect(isAsAssumed(state)).toBe(true)
  })

  test('sees with AutoCreate what it cannot see without', async () => {
    const { observations, state } = await verify({}, { kmsKeyId: KEY, autoCreate: true })
    expect(observations.filter(({ verdict }) => verdict === 'differs')).toEqual([])
    expect(idsOf(observations, 'not-observed')).toEqual(['testing-statistics', ...OF_A_RUNNING_MODEL])
    expect(isAsAssumed(state)).toBe(true)
  })

  test('starts three trainings, one of which can succeed, and deletes everything', async () => {
    const { verification } = await verify()
    expect(trainingsIn(verification)).toEqual(['empty', 'faulty', 'good'])
    const { projects, versions } = await verification.emulator.inspect()
    const left = [...versions.values()].filter(({ status }) => status !== 'DELETING')
    expect(left).toEqual([])
    expect(projects.size).toBe(1)
    expect(await verification.tools.service.list('')).toEqual([])
  })

  test('leaves everything with --keep', async () => {
    const { verification } = await verify({}, { keep: true })
    const { versions } = await verification.emulator.inspect()
    expect([...versions.values()].map(({ name }) => name.replace(/^verify-\d+-/, ''))).toEqual(['faulty', 'good'])
    expect((await verification.tools.service.list('checks/')).length).toBeGreaterThan(30)
  })

  test('starts nothing that is billed with --free-only', async () => {
    const { verification, state, observations } = await verify({}, { freeOnly: true })
    expect(trainingsIn(verification)).toEqual(['empty', 'faulty'])
    expect(idsOf(observations, 'holds')).toContain('deletion')
    expect(idsOf(observations, 'not-observed')).toContain('f1-is-fround')
    expect(isAsAssumed(state)).toBe(true)
  })

  test('uses a project and a bucket without versions that were there before', async () => {
    const seed = { buckets: { orchard: {} }, projects: { verify: {} } }
    const { observations, state } = await verify({ seed }, { kmsKeyId: KEY })
    expect(idsOf(observations, 'differs')).toEqual([])
    expect(idsOf(observations, 'not-observed')).toEqual([
      'project-ready-at-once',
      'object-version',
      'auto-create-results',
      ...OF_A_RUNNING_MODEL,
    ])
    expect(isAsAssumed(state)).toBe(true)
  })
})

/** Rights that the service uses on the caller's behalf. Custom Labels developer guide, "Accessing external S3 buckets". */
const RIGHTS_OF_THE_SERVICE = [
  's3:GetBucketAcl',
  's3:GetBucketLocation',
  's3:GetObjectAcl',
  's3:GetObjectTagging',
  's3:GetObjectVersion',
]

const S3_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  PutObject: ['s3:PutObject'],
  GetObject: ['s3:GetObject'],
  HeadObject: ['s3:GetObject'],
  ListObjectsV2: ['s3:ListBucket'],
  DeleteObject: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
}

test('the page lists the permissions that it uses, and no others', async () => {
  const { verification } = await verify({}, { runModel: true })
  const used = verification.emulator.journal.flatMap(
    ({ operation }) => S3_RIGHTS[operation] ?? [`rekognition:${operation}`],
  )
  const [, policy = '{}'] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/verify-in-your-account.md', 'utf8')) ?? []
  const listed = listAt(JSON.parse(policy), 'Statement').flatMap((statement) => listAt(statement, 'Action'))
  expect([...listed].sort()).toEqual([...new Set([...used, ...RIGHTS_OF_THE_SERVICE])].sort())
})

describe('where the service answers otherwise', () => {
  test.each<[string, Omit<EmulatorOptions, 'clock'>, readonly string[]]>([
    [
      'unknown version names are an error',
      { seed: { settings: { unknownVersionName: 'not-found' } } },
      ['unknown-version-name', 'unknown-beside-known-name'],
    ],
    ['keys are described as ARNs', { seed: { settings: { kmsKeyIdAs: 'arn' } } }, ['kms-key-id']],
    [
      'a version is not listed immediately',
      { seed: { settings: { trainings: [{ version: '*-empty', hiddenSeconds: 20 }] } } },
      ['listed-at-once'],
    ],
    [
      'the evaluation summary is nested',
      { seed: { settings: { trainings: [{ version: '*-good', summary: 'nested' }] } } },
      ['summary-layout'],
    ],
    [
      'the described F1 is another number',
      { seed: { settings: { trainings: [{ version: '*-good', f1Score: 0.5 }] } } },
      ['f1-is-fround'],
    ],
    [
      'the evaluation summary belongs to another version',
      { seed: { settings: { trainings: [{ version: '*-good', summary: 'other-version' }] } } },
      ['summary-names-version'],
    ],
  ])('%s: says so, and nothing else', async (_what, options, differing) => {
    const { seed } = options
    const buckets = { orchard: { versioning: 'Enabled' } } as const
    const { observations, state, verification } = await verify({ seed: { ...seed, buckets } }, { kmsKeyId: KEY })
    expect(idsOf(observations, 'differs')).toEqual(differing)
    expect(isAsAssumed(state)).toBe(false)
    expect(renderReport(state)).toContain(`different: ${String(differing.length)},`)
    expect(trainingsIn(verification)).toEqual(['empty', 'faulty', 'good'])
  })

  test('a summary that cannot be read leaves questions open, and is no success', async () => {
    const { observations, state } = await verify({
      seed: {
        buckets: { orchard: {} },
        settings: { trainings: [{ version: '*-good', summary: 'missing' }] },
      },
    })
    expect(observedOf(observations, 'f1-is-fround')).toContain('404 NoSuchKey')
    expect(isAsAssumed(state)).toBe(false)
  })

  test('a training that fails where it should succeed is no success', async () => {
    const { observations, state } = await verify({
      seed: { buckets: { orchard: {} }, settings: { trainings: [{ version: '*-good', end: 'service-error' }] } },
    })
    expect(idsOf(observations, 'differs')).toEqual(['trained-message'])
    expect(observedOf(observations, 'f1-is-fround')).toContain('TRAINING_FAILED')
    expect(isAsAssumed(state)).toBe(false)
  })
})
