import { describe, expect, test } from '@jest/globals'
import type { RunReport } from '../../../src/report/run-report.js'
import { toShown } from '../../../src/report/redact-report.js'
import { mapTexts } from '../../../src/report/without-secrets.js'
import { evaluationOf, label } from '../../support/reports/evaluations.js'
import { baselineOf, figuresOf } from '../../support/reports/figures.js'
import { statistics } from '../../support/reports/manifests.js'
import { startedReport, TRAINING_VERSION } from '../../support/reports/report.js'

const ACCOUNT = '999988887777'
const ARN = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard`
const OBJECT = { bucket: `data-${ACCOUNT}`, key: `${ACCOUNT}/train.manifest` }
const TEXT = `${ARN} names s3://images/a b.jpg`

const EVALUATION = evaluationOf([label('a', 0.5)])

/** An account id, and where messages go an image, in every place that may hold one. */
const LEAKY: RunReport = startedReport({
  showImages: false,
  project: { name: 'orchard', arn: ARN },
  version: {
    ...TRAINING_VERSION,
    arn: ARN,
    statusMessage: TEXT,
    kmsKeyId: ARN,
    sourceVersionArn: ARN,
    evaluationSummary: OBJECT,
    manifestSummary: OBJECT,
  },
  data: { kind: 'manifests', training: { object: OBJECT }, testing: { object: OBJECT } },
  verdict: {
    passed: false,
    rules: [
      {
        rule: 'f1 >= 0.9',
        severity: 'fail',
        metric: 'f1',
        label: null,
        actual: 0.1,
        bound: 0.9,
        result: 'fails',
        reason: TEXT,
        shortfalls: [{ label: 'a', actual: null, bound: 0.9, reason: TEXT }],
      },
    ],
  },
  baseline: { ...baselineOf(EVALUATION, EVALUATION), arn: ARN },
  figures: figuresOf(EVALUATION, {
    worst: [{ sourceRef: `s3://${ACCOUNT}/a.jpg`, wrongness: 1, expected: [], predicted: [], missed: [] }],
    problems: [{ line: 1, problem: TEXT }],
  }),
  manifestSummary: {
    training: statistics({ errors: [{ code: 'A', message: TEXT }] }),
    testing: statistics({ errors: [{ code: 'A', message: TEXT }] }),
    errors: [{ code: 'A', message: TEXT }],
  },
  findings: [
    {
      manifest: null,
      severity: 'error',
      code: 'A',
      message: TEXT,
      remedy: '',
      count: null,
      lines: [],
      complete: true,
    },
  ],
  notes: [{ level: 'warning', message: TEXT }],
  failure: {
    code: 'INVALID_INPUT',
    message: TEXT,
    hint: TEXT,
    problems: [{ input: 'project', given: TEXT, allowed: TEXT, excerpt: TEXT }],
  },
  preflight: {
    findings: [{ code: 'BUCKET_NOT_FOUND', message: TEXT, hint: TEXT, requestId: 'r-1' }],
    unchecked: [TEXT],
  },
  request: {
    projectArn: ARN,
    versionName: 'v1',
    output: { bucket: OBJECT.bucket, prefix: OBJECT.key },
    data: { kind: 'manifests', training: OBJECT, testing: OBJECT },
    kmsKeyId: ARN,
    description: TEXT,
    tags: { owner: TEXT },
  },
})

describe('the report as it may be shown', () => {
  test('no account id and no image is left anywhere', () => {
    const shown = JSON.stringify(toShown(LEAKY))
    expect(JSON.stringify(LEAKY).split(ACCOUNT).length).toBeGreaterThan(25)
    expect(shown).not.toContain(ACCOUNT)
    expect(shown).not.toContain('.jpg')
    expect(shown).toContain('data-************')
  })

  test('why there is no baseline', () => {
    const baseline = toShown({ ...LEAKY, baseline: { kind: 'unavailable', reason: TEXT } }).baseline
    expect(JSON.stringify(baseline)).not.toContain(ACCOUNT)
    expect(toShown({ ...LEAKY, baseline: { kind: 'none' } }).baseline).toEqual({ kind: 'none' })
  })

  test('with showImages it is the report itself', () => {
    const report = { ...LEAKY, showImages: true }
    expect(toShown(report)).toBe(report)
  })

  test('names, labels and digests of twelve digits are no account ids; the rest is unchanged', () => {
    const sha256 = `${'a'.repeat(52)}${ACCOUNT}`
    const report = startedReport({
      showImages: false,
      project: { name: ACCOUNT },
      version: { name: '202603020915' },
      data: { kind: 'manifests', training: { object: { bucket: 'b', key: 'k' }, sha256 }, testing: 'auto-create' },
    })
    expect(toShown(report)).toEqual(report)
    expect(toShown({ ...report, data: { kind: 'project-datasets' } }).data).toEqual({ kind: 'project-datasets' })
  })
})

describe('secrets and addresses in the report as it may be shown', () => {
  const SECRET = 'wJalrXUtnFEMI'
  const hideSecrets = (text: string): string => text.replaceAll(SECRET, '***')
  const withSecret = (text: string): string => text.replaceAll(ACCOUNT, SECRET)

  test.each([true, false])('no secret is left in any text, images shown or not (%s)', (showImages) => {
    const tags = { [SECRET]: SECRET }
    const leaky = { ...mapTexts(LEAKY, withSecret), showImages, hideSecrets }
    const report = leaky.request === undefined ? leaky : { ...leaky, request: { ...leaky.request, tags } }
    expect(JSON.stringify(report).split(SECRET).length).toBeGreaterThan(25)
    expect(JSON.stringify(toShown(report))).not.toContain(SECRET)
  })

  test('a secret that is a word of ours leaves the words by which programs go', () => {
    const hideWords = (text: string): string => text.replaceAll(/passed|manifests|warning|fail/g, '***')
    const { outcome, data, notes, verdict } = toShown({
      ...LEAKY,
      outcome: 'passed',
      showImages: true,
      notes: [{ level: 'warning', message: 'a warning' }],
      hideSecrets: hideWords,
    })
    expect([outcome, data?.kind, verdict?.rules[0]?.severity]).toEqual(['passed', 'manifests', 'fail'])
    expect(notes).toEqual([{ level: 'warning', message: 'a ***' }])
  })

  test('what has a class of its own is not taken apart', () => {
    const held = { at: new Date(0) }
    expect(mapTexts(held, hideSecrets).at).toBe(held.at)
  })

  test.each([
    ['a manifest', 's3://own-data/train.manifest'],
    ['an object of the inputs', 's3://asked/for.manifest'],
    ['a file of the version', 's3://own-results/validation/training.json'],
    ['where results go', 's3://own-results/runs'],
  ])('%s is named', (_name, uri) => {
    const report = startedReport({
      showImages: false,
      data: {
        kind: 'manifests',
        training: { object: { bucket: 'own-data', key: 'train.manifest' } },
        testing: 'auto-create',
      },
      addresses: ['s3://asked/for.manifest', 's3://own-results/validation/training.json', 's3://own-results/runs/'],
      notes: [{ level: 'warning', message: `${uri} and s3://other/notes (1).txt` }],
    })
    expect(toShown(report).notes[0]?.message).toBe(`${uri} and [S3 address]`)
  })
})
