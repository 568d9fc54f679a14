/** The lint action on files of the workspace: what ends the step, and what is reported. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { imageLine, manifestOf } from '../support/environment.js'
import { FILES, GOOD, lintFiles, NO_CREDENTIALS } from '../support/lints/lint-files.js'
import { lintSchemaProblemIn } from '../support/lints/lint-schema.js'
import { runAction } from '../support/run-action.js'

/** A manifest whose fourth line has no source-ref. */
const FAULTY = manifestOf(40).replace(/"source-ref":"[^"]*a-3\.jpg",/, '')

describe('files of the workspace', () => {
  test('good ones pass, without credentials and without a Region', async () => {
    const { exitCode, outputs, summary, report } = await lintFiles(GOOD)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'passed',
      passed: 'true',
      'will-train': 'true',
      errors: '0',
      'invalid-lines': '0',
      labels: '2',
      'training-images': '40',
      'testing-images': '20',
      'leaked-images': '0',
      'error-code': '',
    })
    expect(report).toMatchObject({
      'lint-version': 1,
      'will-train': true,
      training: { lines: 40, labels: { apple: 20 } },
    })
    expect(summary).toContain('The service would train from this data.')
    expect(summary).toMatch(/\| `apple` \| 20 \| 10 \|/)
  })

  test('a finding is an annotation on its line, and in every view', async () => {
    const { exitCode, outputs, summary, stdout, report } = await lintFiles({ ...GOOD, 'train.manifest': FAULTY })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'findings',
      passed: 'false',
      'will-train': 'true',
      errors: '1',
      'invalid-lines': '1',
      'error-code': 'MANIFEST_INVALID',
    })
    expect(stdout).toMatch(/^::error .*file=train\.manifest,line=4\b/m)
    expect(summary).toContain('<code>ERROR_MISSING_SOURCE_REF</code>')
    expect(report).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ line: 4 })]) })
  })

  test('SARIF has both manifests in one run, by paths of the workspace', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
    const path = join(folder, 'lint.sarif')
    try {
      const { outputs } = await lintFiles(
        { 'data/a.manifest': FAULTY, 'data/b.manifest': FAULTY },
        { 'training-manifests': 'data/a.manifest', 'testing-manifests': './data/b.manifest', 'sarif-path': path },
      )
      expect(outputs['sarif-path']).toBe(path)
      const uri = (file: string) => ({ location: { uri: file } })
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
        version: '2.1.0',
        runs: [{ artifacts: [uri('data/a.manifest'), uri('data/b.manifest')] }],
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([
    ['empty', ''],
    ['a picture', `\x89PNG\r\n\x1a\n${'\0'.repeat(1000)}`],
    ['one JSON array', '[{"source-ref": "s3://bucket/a.jpg"}]'],
    ['a line of 2 MB', `${'x'.repeat(2_000_000)}\n`],
  ])('a file that is %s is a finding, and no fault of the action', async (_name, text) => {
    const { exitCode, outputs, stdout } = await lintFiles(
      { 'train.manifest': text },
      { 'training-manifests': 'train.manifest' },
    )
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'findings', 'will-train': 'false', 'error-code': 'MANIFEST_INVALID' })
    expect(stdout).toMatch(/^::error .*file=train\.manifest,line=1\b/m)
  })

  test('images in both manifests are counted', async () => {
    const { outputs, summary } = await lintFiles({ ...GOOD, 'test.manifest': manifestOf(20) })
    expect(outputs['leaked-images']).toBe('20')
    expect(summary).toContain('20 images are in both manifests.')
  })
})

describe('what fails the step', () => {
  const repeated = { ...GOOD, 'train.manifest': manifestOf(40) + imageLine('a-0.jpg', 'apple') + '\n' }

  test('a warning passes unless fail-on is warning', async () => {
    const { exitCode, outputs } = await lintFiles(repeated)
    expect([exitCode, outputs.outcome]).toEqual([0, 'passed'])
    expect(Number(outputs.warnings)).toBeGreaterThan(0)
    const strict = await lintFiles(repeated, { ...FILES, 'fail-on': 'warning' })
    expect([strict.exitCode, strict.outputs.outcome]).toEqual([1, 'findings'])
  })

  test('fail-on: never is green, and passed says what was found', async () => {
    const { exitCode, outputs } = await lintFiles(
      { ...GOOD, 'train.manifest': FAULTY },
      { ...FILES, 'fail-on': 'never' },
    )
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'findings', passed: 'false', errors: '1' })
  })

  test('a gate that fails', async () => {
    const gate = 'labels.*.training-images >= 30\nleaked-images == 0'
    const { exitCode, outputs, stdout, summary } = await lintFiles(GOOD, { ...FILES, gate })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false', 'error-code': 'GATE_FAILED' })
    expect(stdout).toContain('labels.*.training-images >= 30')
    expect(summary).toContain('### Gate')
  })

  test('a gate file that holds, compared with a base; rules on versions are named', async () => {
    const files = {
      ...GOOD,
      'data.gate': 'labels.*.training-images >= base\nf1 >= 0.9\n',
      'base/old.manifest': manifestOf(30),
    }
    const { exitCode, outputs, summary } = await lintFiles(files, {
      ...FILES,
      'gate-file': 'data.gate',
      base: 'base/old.manifest',
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(summary).toContain('Only a trained version can be judged by')
    expect(summary).toMatch(/\| `apple` \| 20 \| \+5 \|/)
  })

  test('what changed since the base is in the summary, the log and the report', async () => {
    const base = manifestOf(30).replaceAll('"pear"', '"quince"')
    const { outputs, summary, stdout, report } = await lintFiles(
      { ...GOOD, 'base/old.manifest': base },
      { ...FILES, base: 'base/old.manifest' },
    )
    expect(outputs.outcome).toBe('passed')
    const images = '10 images added, 0 images removed, 15 images labelled differently (lines 2, 4, 6,'
    expect(summary).toContain('### Changes since `base/old.manifest`')
    for (const view of [summary, stdout]) expect(view).toContain(images)
    expect(summary).toContain('1 label removed: `quince`')
    expect(report).toMatchObject({
      changes: {
        base: 'base/old.manifest',
        training: {
          'images-added': 10,
          'images-removed': 0,
          'images-relabelled': 15,
          'labels-added': ['pear'],
          'labels-removed': ['quince'],
        },
        testing: null,
      },
    })
    expect(lintSchemaProblemIn(report)).toBeUndefined()
  })

  test('codes to ignore', async () => {
    const { outputs } = await lintFiles(
      { ...GOOD, 'train.manifest': FAULTY },
      { ...FILES, ignore: 'ERROR_MISSING_SOURCE_REF' },
    )
    expect(outputs).toMatchObject({ outcome: 'passed', errors: '0', 'invalid-lines': '1' })
  })
})

describe('inputs', () => {
  test('every problem is reported at once', async () => {
    const { exitCode, outputs, stdout, report } = await lintFiles(GOOD, {
      'training-manifests': 'trian.manifest',
      version: 'v1',
      gate: 'labels.*.training-images => 3',
      ignore: 'CL_NOTHING_OF_THE_KIND',
      'fail-on': 'errors',
      'max-findings': '0',
      'group-by': '(',
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT', passed: '' })
    for (const input of ['training-manifests', 'version', 'gate', 'ignore', 'fail-on', 'max-findings', 'group-by']) {
      expect(stdout).toContain(`${input}: `)
    }
    expect(stdout).toContain('did you mean train.manifest?')
    expect(report).toMatchObject({ 'lint-version': 1, outcome: 'invalid-input', failure: { code: 'INVALID_INPUT' } })
    expect(lintSchemaProblemIn(report)).toBeUndefined()
  })

  test('nothing to lint', async () => {
    const { outputs, stdout } = await lintFiles({}, {})
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(stdout).toContain('training-manifests: it is required')
  })

  test('a misspelt input is refused', async () => {
    const { outputs } = await lintFiles(GOOD, { ...FILES, 'gate-fiel': 'data.gate' })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
  })
})

test('outputs that cannot be written end red', async () => {
  const { exitCode, summary } = await lintFiles(GOOD, FILES, { GITHUB_OUTPUT: '/nowhere/output' })
  expect(exitCode).toBe(1)
  expect(summary).toContain('OUTPUTS_NOT_WRITTEN')
})

test('in a public repository no address but those of the inputs is shown', async () => {
  const text = manifestOf(40).replace('orchard-images/a-3.jpg', 'secret-bucket/hidden.txt')
  const { stdout, summary, report } = await runAction({
    action: 'lint',
    workspace: { ...GOOD, 'train.manifest': text },
    inputs: FILES,
    env: NO_CREDENTIALS,
    event: { repository: { private: false } },
  })
  expect(stdout + summary + JSON.stringify(report)).not.toContain('hidden.txt')
})
