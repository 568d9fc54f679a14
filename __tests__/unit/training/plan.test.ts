/** From inputs to the request, stage by stage: planned, pinned, prepared. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { BucketState, ObjectBody, ObjectPort } from '../../../src/ports/objects.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import type { Project } from '../../../src/model/project.js'
import type { DataInput } from '../../../src/model/training-spec.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { followTraining } from '../../../src/training/follow.js'
import { checkedOrRefuse, pinnedOrRefuse, planTraining, prepare, refuseWith } from '../../../src/training/plan.js'
import { requestFor, wantedFor, type Planned, type PlanInputs } from '../../../src/training/start-plan.js'
import { startOrResume } from '../../../src/training/start.js'
import { ActionError } from '../../../src/errors/action-error.js'
import { createFakeTools, PLAN_INPUTS, PROJECT, versionOf, type FakeOptions } from '../../support/fake-tools.js'

const LINE = '{"source-ref": "s3://pictures/a.jpg"}'
const sha256 = createHash('sha256').update(LINE).digest('hex')
const TRAIN = { bucket: 'data', key: 'train.manifest' }
const TEST = { bucket: 'data', key: 'test.manifest' }
const FILE = { kind: 'workspace', path: '/w/a.manifest', workspacePath: 'a.manifest', sizeBytes: LINE.length } as const
const RUN = { runAttempt: 2, repository: 'o/r', runId: '7', serverUrl: 'https://github.com', isPrivate: true } as const
const EMPTY: Project = { ...PROJECT, datasets: [] }

const inS3 = (testing: typeof TEST | 'auto-create' = 'auto-create'): DataInput => ({
  kind: 'manifests',
  training: { kind: 's3', object: TRAIN },
  testing: testing === 'auto-create' ? testing : { kind: 's3', object: testing },
})

function bodyOf(text: string): ObjectBody {
  async function* chunks(): AsyncIterable<Uint8Array> {
    await Promise.resolve()
    yield new TextEncoder().encode(text)
  }
  return { sizeBytes: text.length, chunks: chunks() }
}

/** The result of one read of an object: its text, or the error that S3 names. */
type Answer = string | { readonly error: 'NoSuchBucket' | 'NoSuchKey' }

/** Tools whose objects answer in turn; requests to S3 are recorded. */
function createTools(answers: readonly Answer[] = [], state: BucketState = { kind: 'exists' }, more: FakeOptions = {}) {
  const asked: string[] = []
  let reads = 0
  const read: ObjectPort['read'] = async (object, use) => {
    asked.push(`read ${object.key}`)
    const answer = answers[reads] ?? LINE
    reads += 1
    if (typeof answer === 'string') return use(bodyOf(answer))
    throw new ServiceError(
      { service: 's3', operation: 'GetObject', kind: 'not-found', errorName: answer.error },
      'the words',
    )
  }
  const objects: Partial<ObjectPort> = {
    read,
    bucket: (name) => {
      asked.push(`bucket ${name}`)
      return Promise.resolve(state)
    },
    head: ({ key }) => {
      asked.push(`head ${key}`)
      return Promise.resolve(undefined)
    },
    upload: ({ key }) => {
      asked.push(`upload ${key}`)
      return Promise.resolve({ sizeBytes: LINE.length, versionId: 'v-9' })
    },
  }
  const fake = createFakeTools({ ...more, objects })
  const tools = { ...fake.tools, files: { ...fake.tools.files, read: () => bodyOf(LINE).chunks } }
  return { ...fake, tools, asked }
}

function planIn(
  { tools }: ReturnType<typeof createTools>,
  inputs: Partial<PlanInputs>,
  project = EMPTY,
): Promise<Planned> {
  const names = { versionName: { kind: 'derived', name: 'v1' }, reuse: 'run', queueTimeoutMs: 60_000 } as const
  return planTraining(tools, { ...PLAN_INPUTS, ...names, ...inputs }, RUN, project)
}

/** The end of a refusal, and what it writes to the report. */
async function refusalOf(refusing: () => unknown, report: () => Partial<RunReport>) {
  try {
    await refusing()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { code: error.code, findings: report().preflight?.findings.map(({ code }) => code) }
  }
  return undefined
}

describe('a plan', () => {
  test('has the pinned data, and reports it', async () => {
    const fake = createTools()
    const plan = await planIn(fake, { data: inS3() })
    const data = { kind: 'manifests', training: { object: TRAIN, sha256 }, testing: 'auto-create' }
    expect(plan).toMatchObject({
      stage: 'planned',
      projectArn: PROJECT.arn,
      names: { name: 'v1', kind: 'derived', reuse: 'run', isRerun: true },
      pinned: { kind: 'pinned', data },
      queueTimeoutMs: 60_000,
      deadlineAt: Infinity,
    })
    expect(fake.report()).toEqual({ data })
    expect(fake.asked).toEqual(['read train.manifest'])
  })

  test.each<{ readonly name: string; readonly answers: readonly Answer[]; readonly codes: readonly string[] }>([
    { name: 'the training manifest is empty', answers: [''], codes: ['MANIFEST_INVALID'] },
    { name: 'there is no testing manifest', answers: [LINE, { error: 'NoSuchKey' }], codes: ['MANIFEST_UNREADABLE'] },
    {
      name: 'neither can be used',
      answers: ['', { error: 'NoSuchKey' }],
      codes: ['MANIFEST_INVALID', 'MANIFEST_UNREADABLE'],
    },
    {
      name: 'both are in a bucket that does not exist',
      answers: [{ error: 'NoSuchBucket' }, { error: 'NoSuchBucket' }],
      codes: ['BUCKET_NOT_FOUND'],
    },
    {
      name: 'the bucket appears between the two reads',
      answers: [{ error: 'NoSuchBucket' }, LINE],
      codes: ['BUCKET_NOT_FOUND'],
    },
    {
      name: 'the bucket disappears between the two reads',
      answers: [LINE, { error: 'NoSuchBucket' }],
      codes: ['BUCKET_NOT_FOUND'],
    },
    {
      name: 'the bucket of the training manifest appears, and then the testing manifest is empty',
      answers: [{ error: 'NoSuchBucket' }, ''],
      codes: ['BUCKET_NOT_FOUND', 'MANIFEST_INVALID'],
    },
  ])('says why a manifest is not pinned, once it is needed: $name', async ({ answers, codes }) => {
    for (const refuse of [pinnedOrRefuse, checkedOrRefuse, prepare]) {
      const fake = createTools(answers)
      const plan = await planIn(fake, { data: inS3(TEST) })
      expect(plan.pinned.kind).toBe('refused')
      expect(fake.report()).toEqual({})
      expect(await refusalOf(() => refuse(fake.tools, plan), fake.report)).toEqual({ code: codes[0], findings: codes })
      expect(fake.asked).toEqual(['read train.manifest', 'read test.manifest'])
    }
  })
})

describe('what prevents a start', () => {
  const missing: BucketState = { kind: 'missing' }

  test.each([
    {
      name: 'is reported together: datasets, buckets, manifests',
      refuse: prepare,
      codes: ['PROJECT_HAS_DATASETS', 'BUCKET_NOT_FOUND', 'MANIFEST_INVALID'],
    },
    {
      name: 'is reported after a fault of the versions',
      refuse: (tools: Parameters<typeof prepare>[0], plan: Planned) =>
        refuseWith(tools, plan, new ActionError('ACCESS_DENIED', 'The versions cannot be listed.')),
      codes: ['ACCESS_DENIED', 'PROJECT_HAS_DATASETS', 'BUCKET_NOT_FOUND', 'MANIFEST_INVALID'],
    },
  ])('$name', async ({ refuse, codes }) => {
    const fake = createTools([''], missing)
    const plan = await planIn(fake, { data: inS3(), preflight: true }, PROJECT)
    expect(await refusalOf(() => refuse(fake.tools, plan), fake.report)).toEqual({ code: codes[0], findings: codes })
  })
})

describe('the stages of a plan with a manifest of the workspace', () => {
  const data: DataInput = { kind: 'manifests', training: FILE, testing: 'auto-create' }
  const key = `manifests/${sha256}/a.manifest`
  const object = { bucket: 'results', key }
  const CHECKS = ['bucket results', 'bucket pictures']

  test('pinned to compare: nothing is checked', async () => {
    const fake = createTools()
    const pinned = pinnedOrRefuse(fake.tools, await planIn(fake, { data, preflight: true }))
    expect(pinned.data).toMatchObject({ training: { object, sha256, upload: { path: FILE.path } } })
    expect(fake.asked).toEqual([])
    expect(fake.report().preflight).toBeUndefined()
  })

  test('checked for a dry run: nothing is uploaded', async () => {
    const fake = createTools()
    const checked = await checkedOrRefuse(fake.tools, await planIn(fake, { data, preflight: true }))
    expect(requestFor(checked, 'v1').data).toEqual({ kind: 'manifests', training: object, testing: 'auto-create' })
    expect(fake.asked).toEqual(CHECKS)
    expect(fake.report()).toMatchObject({
      preflight: { findings: [], unchecked: ['The lines of the manifests (lint: off).'] },
      data: { training: { toBeUploaded: true } },
    })
  })

  test('prepared for a create: checked, then uploaded, and the request names the version that S3 stores', async () => {
    const fake = createTools()
    const planned = await planIn(fake, { data, preflight: true })
    const prepared = await prepare(fake.tools, planned)
    const training = { ...object, versionId: 'v-9' }
    expect(requestFor(prepared, 'v1').data).toEqual({ kind: 'manifests', training, testing: 'auto-create' })
    expect(fake.asked).toEqual([...CHECKS, `head ${key}`, `upload ${key}`])
    expect(fake.report().data).toEqual(wantedFor(prepared, 'v1').data)
    expect(planned.pinned).toMatchObject({ data: { training: { object } } })
  })

  const failed = { status: 'TRAINING_FAILED', statusMessage: 'Amazon Rekognition experienced a service issue.' }
  const failsTheFirst: FakeOptions = {
    describe: (version) => ({ ...version, ...(version.name === 'v1' ? failed : { status: 'TRAINING_COMPLETED' }) }),
  }
  const follow = { wait: true, pollIntervalMs: 60_000 }

  test('a second create neither checks nor uploads again', async () => {
    const fake = createTools([], { kind: 'exists' }, failsTheFirst)
    const planned = await planIn(fake, { data, preflight: true })
    const started = await startOrResume(fake.tools, { ...planned, deadlineAt: fake.now() + 3_600_000 })
    await expect(followTraining(fake.tools, follow, started)).resolves.toMatchObject({ version: { name: 'v1.2' } })
    expect(fake.account.started).toEqual(['v1', 'v1.2'])
    expect(fake.asked).toEqual([...CHECKS, `head ${key}`, `upload ${key}`])
  })

  test('a create after a version that was resumed checks and uploads once', async () => {
    const begin = createTools().now()
    const failsLater: FakeOptions = {
      describe: (version, now) => ({
        ...version,
        ...(version.name !== 'v1' ? { status: 'TRAINING_COMPLETED' } : now === begin ? {} : failed),
      }),
    }
    const fake = createTools([], { kind: 'exists' }, failsLater)
    const manifest = { ...object, versionId: 'v-9' }
    fake.account.versions.push(
      versionOf('v1', {
        status: 'TRAINING_IN_PROGRESS',
        trainingInput: { autoCreate: false, manifest },
        testingInput: { autoCreate: true },
        createdAt: begin,
      }),
    )
    const planned = await planIn(fake, { data, preflight: true })
    const started = await startOrResume(fake.tools, { ...planned, deadlineAt: begin + 3_600_000 })
    expect(started).toMatchObject({ resumed: true, plan: { stage: 'planned' } })
    expect(fake.asked.filter((call) => call.startsWith('upload'))).toEqual([])
    await expect(followTraining(fake.tools, follow, started)).resolves.toMatchObject({ version: { name: 'v1.2' } })
    expect(fake.asked.filter((call) => call.startsWith('upload'))).toEqual([`upload ${key}`])
  })
})
