/** Evaluate with images-manifest: a version that runs, measured by the action. */
import { describe, expect, test } from '@jest/globals'
import type { EvaluateInputs } from '../../../../src/judgement/evaluate-inputs.js'
import { judgeOnImages } from '../../../../src/deployment/predict/judge-on-images.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import { createStepEnd } from '../../../../src/ports/step-end.js'
import { newReport } from '../../../../src/report/run-report.js'
import { Recorder } from '../../../../src/step/recorder.js'
import type { FakeEntry } from '../../../support/fake-files.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { imageLine, jpeg } from '../../../support/release/smoke-images.js'
import { summariesOf } from '../../../support/release/summary-objects.js'

const RUN = { runId: '7', runAttempt: 1, serverUrl: 'https://github.com', isPrivate: true }

const MANIFEST = ['cup', 'cup', 'pot', 'pot']
  .map((label, index) => imageLine(`images/${label}-${String(index)}.jpg`, [label]))
  .join('\n')

const FILES: Readonly<Record<string, FakeEntry>> = {
  '/srv/week.manifest': MANIFEST,
  '/srv/unlabelled.manifest': JSON.stringify({ 'source-ref': 'images/cup-0.jpg' }),
  '/srv/images/cup-0.jpg': jpeg('cup'),
  '/srv/images/cup-1.jpg': jpeg('cup'),
  '/srv/images/pot-2.jpg': jpeg('pot'),
  '/srv/images/pot-3.jpg': jpeg('cup'),
}

const ANSWERS = '/srv/report.json.answers.jsonl'

interface Given {
  readonly gate?: string
  readonly status?: string
  readonly manifest?: string
  readonly baseline?: string
  readonly warmUpMs?: number
  readonly timeoutMs?: number
}

function createSetup({
  gate = '',
  status = 'RUNNING',
  manifest = 'week.manifest',
  baseline,
  warmUpMs = 0,
  timeoutMs = 3_600_000,
}: Given) {
  const cloud = createFakeCloud({
    warmUpMs,
    detect: (_version, image) =>
      image.kind === 'bytes' ? [{ name: Buffer.from(image.bytes).subarray(4).toString(), confidence: 90 }] : [],
  })
  const v1 = cloud.account.add('v1')
  const v2 = cloud.account.add('v2', { status, minInferenceUnits: 1 })
  v2.runningSince = cloud.now()
  const { tools } = cloud.run({ files: FILES, objects: summariesOf([[v1, 0.9]]) })
  const io = {
    log: () => undefined,
    debug: () => undefined,
    annotate: () => undefined,
    mask: () => undefined,
    hide: (text: string) => text,
  }
  const outputs = { setOutputs: () => undefined, writeSummary: () => Promise.resolve(true), saveState: () => undefined }
  const report = newReport('evaluate', cloud.now(), RUN, true)
  const recorder = new Recorder({ clock: { now: cloud.now }, io: { ...io, ...outputs } }, report)
  const parsed = gate === '' ? undefined : parseGate(gate, { input: 'gate' })
  const judgement: EvaluateInputs['judgement'] = {
    gate: parsed?.rules ?? [],
    gateWarnings: [],
    baseline: baseline === undefined ? undefined : { kind: 'name', name: baseline },
    differentTestSet: 'warn',
    onGateFailure: 'fail',
  }
  const inputs: EvaluateInputs = {
    region: 'eu-west-1',
    role: undefined,
    network: { endpoints: [], variants: [], certificates: [] },
    project: { kind: 'name', name: 'orchard' },
    version: { kind: 'running' },
    imagesManifest: manifest,
    record: true,
    history: false,
    waiting: { wait: true, timeoutMs, pollIntervalMs: 30_000, onTimeout: 'fail' },
    judgement,
  }
  const end = createStepEnd({ now: cloud.now }, cloud.now() + timeoutMs)
  const env = { GITHUB_WORKSPACE: '/srv', RUNNER_TEMP: '/temp' }
  const run = { tools: { ...tools, env, end, progress: recorder }, recorder, inputs, context: RUN }
  const judge = (version: ProjectVersion = v2.description) =>
    judgeOnImages(run, cloud.account.project, version, { manifest, answersPath: ANSWERS })
  return { cloud, recorder, v2, judge }
}

test('the report has the numbers, and says who measured them', async () => {
  const { cloud, recorder, v2, judge } = createSetup({ gate: 'f1 >= 0.7\ntesting-images == 4' })
  await judge()
  const { evaluation, verdict, figures, outcome } = recorder.report
  expect(outcome).toBe('passed')
  expect(evaluation).toMatchObject({ source: 'measured', testingImages: 4, recall: 0.75 })
  expect(verdict).toMatchObject({ passed: true })
  expect(figures).toMatchObject({ judgedImages: 4, wrongImages: 1, worst: [{ sourceRef: 'images/pot-3.jpg' }] })
  expect(v2.tags).toEqual({})
  expect(cloud.calls.journal.map(({ operation }) => operation)).toEqual(Array(4).fill('DetectCustomLabels'))
})

test('a gate that fails is red, and nothing is recorded', async () => {
  const { recorder, v2, judge } = createSetup({ gate: 'labels.pot.recall >= 0.9' })
  await judge()
  expect(recorder.report).toMatchObject({ outcome: 'gate-failed', failure: { code: 'GATE_FAILED' } })
  expect(v2.tags).toEqual({})
})

test('what the service alone measures is missing', async () => {
  const { recorder, judge } = createSetup({ gate: 'training-images >= 10' })
  await judge()
  expect(recorder.report).toMatchObject({ outcome: 'gate-failed', failure: { code: 'METRIC_MISSING' } })
})

test('a baseline was measured on another test set', async () => {
  const { recorder, judge } = createSetup({ gate: 'f1 >= baseline - 0.5', baseline: 'v1' })
  await judge()
  expect(recorder.report).toMatchObject({ outcome: 'passed', baseline: { kind: 'found', sameTestSet: false } })
})

test.each(['STOPPED', 'STARTING', 'TRAINING_COMPLETED', 'TRAINING_IN_PROGRESS'])(
  'a version that is %s is an error, and nothing is sent or started',
  async (status) => {
    const { cloud, judge } = createSetup({ status })
    await expect(judge()).rejects.toMatchObject({ code: 'VERSION_NOT_RUNNING', outcome: 'error' })
    expect(cloud.calls.journal).toEqual([])
  },
)

describe('a measurement that does not end', () => {
  test('for a model that never answers says so', async () => {
    await expect(createSetup({ warmUpMs: 86_400_000 }).judge()).rejects.toMatchObject({ code: 'VERSION_NOT_RUNNING' })
  })
})

test.each([
  { name: 'without a ground truth', manifest: 'unlabelled.manifest', code: 'MANIFEST_INVALID' },
  { name: 'that does not exist', manifest: 'none.manifest', code: 'MANIFEST_UNREADABLE' },
])('a manifest $name is an error', async ({ manifest, code }) => {
  await expect(createSetup({ manifest }).judge()).rejects.toMatchObject({ code })
})
