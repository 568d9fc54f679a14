/** What the service would certainly refuse is not started; what only may fail is; and a report says what was checked. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, imageLine, manifestOf, openEnvironment, RESULTS, type TestEnvironment } from '../support/environment.js'
import { memberOf } from '../support/members.js'
import type { RunOptions } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const FAULTY = manifestOf(30) + '{"no": "json"\n'.repeat(20)

/** Opens an environment whose training manifest is this one. */
async function withTraining(text: string): Promise<void> {
  environment = await openEnvironment({ seed: { buckets: { own: { objects: { 'a.manifest': { text } } } } } })
}

function train(inputs: RunOptions['inputs'] = {}, more: Partial<RunOptions> = {}) {
  return environment.run({ ...more, inputs: { 'training-manifests': 's3://own/a.manifest', ...inputs } })
}

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

describe('a manifest that the service would certainly refuse', () => {
  test.each([
    { name: 'too many invalid lines', text: FAULTY, code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' },
    { name: 'one label', text: manifestOf(30, ['apple']), code: 'ERROR_MANIFEST_TOO_FEW_LABELS' },
    {
      name: 'images of two buckets',
      text: manifestOf(30) + imageLine('b.jpg', 'apple').replace('orchard-images', 'other-images'),
      code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
    },
    {
      name: 'labels of which the testing manifest has too few',
      text: manifestOf(30, ['plum', 'fig', 'kiwi']),
      code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
    },
    {
      name: 'a COCO file',
      text: '{"images": [], "annotations": [], "categories": []}',
      code: 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT',
    },
  ])('$name: no training is started, and the report has the findings', async ({ text, code }) => {
    await withTraining(text)
    const { exitCode, outputs, summary, stdout, report } = await train()
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'error', 'error-code': 'MANIFEST_INVALID' })
    expect(creates()).toBe(0)
    expect(environment.requests()).not.toContain('TagResource')
    for (const view of [summary, stdout])
      expect(view.replaceAll('`', '')).toContain(`The training would fail with ${code}.`)
    expect(report).toMatchObject({ lint: { 'will-train': false, certain: true, 'predicted-code': code } })
    expect(memberOf(report, 'preflight', 'findings')).toMatchObject([{ code: 'MANIFEST_INVALID' }])
    expect(memberOf(report, 'lint', 'findings')).toEqual(expect.arrayContaining([expect.objectContaining({ code })]))
  })

  test('of the workspace: its lines are annotated, and nothing is uploaded', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await train(
      { 'training-manifests': 'data/a.manifest' },
      { workspace: { 'data/a.manifest': FAULTY } },
    )
    expect(outputs['error-code']).toBe('MANIFEST_INVALID')
    expect(stdout).toMatch(/^::error title=ERROR_INVALID_JSON_LINE,file=data\/a\.manifest,line=31,/m)
    expect(environment.requests()).not.toContain('PutObject')
  })

  test('is reported with everything else that prevents the training', async () => {
    await withTraining(FAULTY)
    const { report } = await train({ 'output-location': 's3://nowhere/runs', gate: 'labels.aple.f1 >= 0.5' })
    expect(memberOf(report, 'preflight', 'findings')).toMatchObject([
      { code: 'BUCKET_NOT_FOUND' },
      { code: 'MANIFEST_INVALID' },
      { code: 'GATE_IMPOSSIBLE' },
    ])
  })

  test('is read once: for the check there is no second download', async () => {
    await withTraining(FAULTY)
    await train()
    expect(environment.requests().filter((operation) => operation === 'GetObject')).toHaveLength(2)
  })

  test('is refused by a dry run too', async () => {
    await withTraining(FAULTY)
    const { exitCode, outputs } = await train({ 'dry-run': 'true' })
    expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 1, code: 'MANIFEST_INVALID' })
  })

  test('with lint: warn is trained from, with a warning', async () => {
    await withTraining(FAULTY)
    const { outputs, stdout, report } = await train({ lint: 'warn' })
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_FAILED' })
    expect(creates()).toBe(1)
    expect(stdout).toMatch(/The training would fail with ERROR_TOO_MANY_INVALID_ROWS.* still started \(lint: warn\)/)
    expect(report).toMatchObject({ lint: { 'will-train': false } })
  })

  test('with lint: off is trained from, and nothing is said', async () => {
    await withTraining(FAULTY)
    const { outputs, stdout, summary, report } = await train({ lint: 'off' })
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_FAILED' })
    expect(creates()).toBe(1)
    expect(stdout).not.toContain('would fail')
    expect(summary).not.toContain('as checked before the training')
    expect(report).toMatchObject({ lint: null })
  })

  test('does not keep a version from being resumed that exists', async () => {
    environment = await openEnvironment()
    const inputs = { 'version-name': 'v1', 'f1-threshold': '0.1' }
    const faulty = { 'training-manifests': 'a.manifest', lint: 'off' }
    const workspace = { 'a.manifest': `${manifestOf(30)}${'{"no": "json"\n'.repeat(8)}` }
    await environment.run({ workspace, inputs: { ...inputs, ...faulty, lint: 'warn' } })
    const { outputs } = await environment.run({ workspace, inputs: { ...inputs, ...faulty, lint: 'error' } })
    expect(outputs['error-code']).toBe('VERSION_ALREADY_FAILED')
  })

  test('another word is an input problem', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await train({ lint: 'strict' })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(summary).toContain('one of error, warn, off')
  })
})

describe('what is trained', () => {
  test('a manifest whose end is not certain: fractions of pixels are not documented to fail', async () => {
    const fractional = Array.from({ length: 10 }, (_, index) => boxLine(`b-${String(index)}.jpg`, 10.5)).join('\n')
    await withTraining(fractional)
    const { outputs, stdout, report } = await train({
      'testing-manifests': '',
      'auto-create-testing-data': 'true',
      'f1-threshold': '',
    })
    expect(report).toMatchObject({ lint: { certain: false } })
    expect(outputs).not.toMatchObject({ 'error-code': 'MANIFEST_INVALID' })
    expect(creates()).toBe(1)
    expect(stdout).not.toContain('Training not started')
  })

  test('one with a few faulty lines: these are named, with training images by label next to the results', async () => {
    await withTraining(`${manifestOf(40)}{"no": "json"\n`)
    const { outputs, summary, report } = await train()
    expect(outputs).toMatchObject({ outcome: 'passed', 'invalid-lines': '1' })
    expect(summary).toMatch(/\| Label .*\| Training images \| Testing images \|/)
    expect(summary).toMatch(/\| `apple` .*\| 20 \| 10 \|/)
    expect(summary).toContain('The service would train from this data and leave out 1 line.')
    expect(report).toMatchObject({ lint: { 'will-train': true, training: { lines: 41, 'invalid-lines': 1 } } })
    expect(memberOf(report, 'evaluation', 'labels')).toEqual(
      expect.arrayContaining([expect.objectContaining({ label: 'apple', 'training-images': 20 })]),
    )
  })

  test('a weak label is explained by its numbers', async () => {
    environment = await openEnvironment({
      seed: {
        buckets: {
          own: {
            objects: {
              'a.manifest': { text: manifestOf(60, ['apple']) + manifestOf(3, ['pear'], 500) },
            },
          },
        },
        settings: { trainings: [{ version: '*', quality: { default: 0.95, labels: { pear: 0.2 } } }] },
      },
    })
    const { summary } = await train({ gate: 'labels.*.f1 >= 0.5', 'f1-threshold': '' })
    expect(summary).toMatch(
      /`pear` has an F1 score of [\d.]+: it was trained from 3 images; AWS advises at least 10; `apple` has 60\. It was tested on 10 images\./,
    )
  })
})

describe('a dry run', () => {
  test('says what it has checked, and what it has not', async () => {
    environment = await openEnvironment()
    const { outputs, summary, report } = await environment.run({
      inputs: { 'dry-run': 'true', gate: 'leaked-images == 0' },
    })
    expect(outputs.outcome).toBe('dry-run')
    expect(summary).toContain('Every line of them: 40 lines and 20 lines.')
    expect(summary).toContain('Only a training shows')
    expect(memberOf(report, 'preflight', 'checked')).toEqual(
      expect.arrayContaining([
        'Both manifests, read to the end for the digest.',
        'Every line of them: 40 lines and 20 lines.',
        'Rules that only manifests decide: 1 rule.',
      ]),
    )
    expect(memberOf(report, 'preflight', 'left-to-training')).toEqual(
      expect.arrayContaining([
        'Whether the images exist, and whether the service can read them: no image was opened.',
        'How good the model is: 1 rule of the gate.',
      ]),
    )
  })

  test('with lint: off says that the lines were not checked', async () => {
    environment = await openEnvironment()
    const { summary, report } = await environment.run({ inputs: { 'dry-run': 'true', lint: 'off' } })
    expect(memberOf(report, 'preflight', 'unchecked')).toEqual(['The lines of the manifests (lint: off).'])
    expect(summary).toContain('All checks that could run passed.')
    expect(memberOf(report, 'preflight', 'checked')).not.toContain('Every line of them: 40 lines and 20 lines.')
  })

  test('of datasets says that their entries were not read', async () => {
    const data = { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` }
    environment = await openEnvironment({
      seed: {
        projects: {
          orchard: {
            datasets: [
              { type: 'TRAIN', entries: data.training },
              { type: 'TEST', entries: data.testing },
            ],
          },
        },
      },
    })
    const inputs = { 'training-manifests': '', 'testing-manifests': '', 'output-location': `s3://${RESULTS}/runs` }
    const { outputs, report } = await environment.run({ inputs: { ...inputs, 'dry-run': 'true' } })
    expect(outputs.outcome).toBe('dry-run')
    expect(memberOf(report, 'preflight', 'unchecked')).toEqual([
      expect.stringMatching(/^The entries of the project’s datasets were not checked/),
    ])
  })
})

function boxLine(image: string, left: number): string {
  return JSON.stringify({
    'source-ref': `s3://orchard-images/${image}`,
    boxes: {
      image_size: [{ width: 640, height: 480, depth: 3 }],
      annotations: [{ class_id: 0, left, top: 10, width: 50, height: 50 }],
    },
    'boxes-metadata': {
      objects: [{ confidence: 1 }],
      'class-map': { '0': 'apple' },
      type: 'groundtruth/object-detection',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00',
    },
  })
}
