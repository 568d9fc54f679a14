import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../../../src/errors/hints.js'
import type { ManifestFinding } from '../../../../src/evaluation/manifest-results.js'
import type { RunReport } from '../../../../src/report/run-report.js'
import { REPORTS } from '../../../support/reports/all.js'
import { startedReport } from '../../../support/reports/report.js'
import { annotationsIn } from '../../../support/reports/views.js'

function failedWith(findings: readonly ManifestFinding[]): RunReport {
  return { ...REPORTS['training-failed']!, findings }
}

function finding(code: string, lines: readonly number[]): ManifestFinding {
  const texts = { message: `message of ${code}`, remedy: 'Fix it.' }
  return { manifest: 'training', severity: 'error', code, ...texts, count: lines.length, lines, complete: true }
}

describe('annotations', () => {
  test.each(Object.entries(REPORTS))(
    '%s: at most ten of a level, none too long, no invisible character',
    (_, report) => {
      const all = annotationsIn(report)
      for (const level of ['error', 'warning', 'notice']) {
        expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(10)
      }
      for (const { title, message } of all) {
        expect(title.length).toBeLessThanOrEqual(255)
        expect(message.length).toBeLessThanOrEqual(4096)
        expect(`${title}${message}`).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
        expect(message).not.toBe('')
      }
    },
  )

  test('a failed training: the reason first, then the findings at their lines', () => {
    const all = annotationsIn(REPORTS['training-failed']!)
    expect(all[0]).toMatchObject({ level: 'error', title: 'Training failed (TRAINING_FAILED)' })
    expect(all[0]?.message).toContain(
      'The manifest file contains too many invalid rows.\nFix the problems listed in the report',
    )
    expect(all[1]).toEqual({
      level: 'error',
      title: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
      message:
        'Training manifest: The manifest file contains too many invalid rows.\nMore than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
    })
    expect(all[2]).toEqual({
      level: 'error',
      title: 'ERROR_INVALID_SOURCE_REF_FORMAT',
      message:
        'The format of the source-ref value is invalid.\nWrite source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
      place: { path: 'data/train.manifest', line: 3 },
    })
    // The testing manifest is in S3: there is no line of the workspace to point at.
    expect(all[3]?.message).toMatch(/^Testing manifest, 1 time, first in line 7: /)
    expect(all[3]?.place).toBeUndefined()
    expect(all.filter(({ level }) => level === 'warning').map(({ place }) => place?.line)).toEqual([12, 40])
  })

  test('the first line of every finding comes before the second of any, and the rest is counted', () => {
    const findings = ['A', 'B', 'C'].map((code, index) =>
      finding(
        code,
        [1, 2, 3, 4, 5].map((line) => line * 10 + index),
      ),
    )
    const errors = annotationsIn(failedWith(findings))
    expect(errors.slice(1, -1).map(({ title, place }) => `${title}${String(place?.line)}`)).toEqual([
      'A10',
      'B11',
      'C12',
      'A20',
      'B21',
      'C22',
      'A30',
      'B31',
    ])
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)).toEqual({
      level: 'error',
      title: 'More',
      message: '7 more messages of this level; see the job summary or the JSON report.',
    })
  })

  test('ten are not truncated', () => {
    const errors = annotationsIn(failedWith([finding('A', [1, 2, 3, 4, 5, 6, 7, 8, 9])]))
    expect(errors.map(({ title }) => title)).not.toContain('More')
    expect(errors).toHaveLength(10)
  })

  test.each([
    ['gate-failed', 'error'],
    ['gate-warned', 'warning'],
    ['credentials-expired-detached', 'warning'],
    ['timeout', 'error'],
  ])('%s gives one annotation, as %s', (name, level) => {
    expect(annotationsIn(REPORTS[name]!).map((one) => one.level)).toEqual([level])
  })

  test('a failed gate names the rules, with the numbers', () => {
    expect(annotationsIn(REPORTS['gate-failed']!)[0]?.message).toBe(
      'The gate’s only rule failed.\nf1 >= 0.9: 0.89999 (is below 0.9)\nCheck which rules and labels failed in the report, then the mistakes by label and the wrong images; change the gate only if it is too strict.',
    )
  })

  test('a rule on every label is followed by the labels that fail it', () => {
    const lines = annotationsIn(REPORTS['labels-short']!)[0]?.message.split('\n') ?? []
    expect(lines[1]).toMatch(/^labels\.\*\.f1 >= 0\.8: 0\.5000 \(150 of 250 labels fail: /)
    expect(lines.slice(3, 5)).toEqual([
      'Labels that fail labels.*.f1 >= 0.8:',
      '"part-001": 0.5000 (the bound is 0.8000)',
    ])
    expect(lines.at(-1)).toBe('… and 140 more labels')
  })

  test('rules that warn are warnings, with and without an error', () => {
    const levels = (name: string): string[] => annotationsIn(REPORTS[name]!).map(({ level }) => level)
    expect(levels('baseline-worse')).toEqual(['error', 'warning', 'warning', 'warning'])
    expect(annotationsIn(REPORTS['baseline-none']!)).toEqual([
      {
        level: 'warning',
        title: 'A warn: rule failed',
        message: 'labels.*.testing-images >= 25: 20 ("pear": is below 25)',
      },
      {
        level: 'warning',
        title: 'Train Custom Labels',
        message:
          'A rule of the gate was skipped and not counted as passed: f1 >= baseline (the project has no earlier trained version to compare with).',
      },
    ])
  })

  test('a note of the evaluate action has its name', () => {
    expect(annotationsIn(REPORTS['evaluate-hostile-images']!)[0]?.title).toBe('Evaluate Custom Labels')
  })

  test('all input problems in one message', () => {
    const [only, ...others] = annotationsIn(REPORTS['invalid-input']!)
    expect(others).toEqual([])
    expect(only?.message.split('\n')).toHaveLength(14)
    expect(only?.message).toContain('\nreuse: one of run, never, fail (given: | x | <b>)\n')
    expect(only?.message).toContain('\nproject: it is required (given: nothing)\n')
  })

  test('each problem that prevents a training is an annotation of its own', () => {
    const all = annotationsIn(REPORTS['preflight-refused']!)
    expect(all.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Error (PROJECT_HAS_DATASETS)'],
      ['error', 'Error (BUCKET_NOT_FOUND)'],
      ['error', 'Error (BUCKET_IN_OTHER_REGION)'],
      ['error', 'Error (MANIFEST_UNREADABLE)'],
      ['notice', 'Train Custom Labels'],
    ])
    expect(all[1]?.message).toBe(
      `The bucket orchard-resluts (output-location, manifest-location) does not exist.\n${hintOf('BUCKET_NOT_FOUND')}`,
    )
    expect(all[3]?.message.split('\n').at(-1)).toBe('AWS request id: 7a1b2c3d4e5f6071')
    expect(annotationsIn(REPORTS['preflight-unchecked']!).map(({ level }) => level)).toEqual(['notice'])
  })

  test('a single finding is the failure, once', () => {
    const { preflight, ...report } = REPORTS['preflight-refused']!
    const one = { findings: preflight!.findings.slice(1, 2), unchecked: [] }
    const { code, message, hint } = one.findings[0]!
    const failure = { code, message, hint, problems: [] }
    expect(annotationsIn({ ...report, notes: [], preflight: one, failure })).toEqual([
      { level: 'error', title: 'Error (BUCKET_NOT_FOUND)', message: `${message}\n${hint}` },
    ])
  })

  test('faulty lines of a successful training are warnings', () => {
    const report = REPORTS.localisation!
    expect(annotationsIn(report).map(({ level }) => level)).toEqual(['warning', 'warning'])
  })

  test('notes keep their level; account ids are removed here too', () => {
    const notes = [
      { level: 'warning', message: 'arn:aws:iam::111122223333:role/x' },
      { level: 'notice', message: 'n' },
    ] as const
    expect(annotationsIn(startedReport({ notes, showImages: false }))).toEqual([
      { level: 'warning', title: 'Train Custom Labels', message: 'arn:aws:iam::************:role/x' },
      { level: 'notice', title: 'Train Custom Labels', message: 'n' },
    ])
  })
})
