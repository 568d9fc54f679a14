import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../../../src/errors/hints.js'
import { REPORTS } from '../../../support/reports/all.js'
import { logEndOf } from '../../../support/reports/views.js'

describe('end of the log', () => {
  test.each(Object.entries(REPORTS))('%s: harmless lines, few enough to read', (_, report) => {
    const lines = logEndOf(report)
    expect(lines.length).toBeLessThan(30)
    for (const line of lines) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })

  test('a version that passed', () => {
    expect(logEndOf(REPORTS['passed-2-labels']!)).toEqual([
      '✅ Passed: orchard main-118-4f2a9c1-7d03be',
      '  The gate’s only rule passed.',
      '  F1 0.9155, precision 0.9355, recall 0.8955; gate rules passed: 1 of 1',
      '  Labels, by F1: "pear" 0.9000, "apple" 0.9310',
      '  Version: arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/main-118-4f2a9c1-7d03be/1772442900123',
    ])
  })

  test('a failed training', () => {
    expect(logEndOf(REPORTS['training-failed']!).slice(2, 8)).toMatchInlineSnapshot(`
      [
        "  ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: The manifest file contains too many invalid rows. [training manifest] More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.",
        "  ERROR_INVALID_SOURCE_REF_FORMAT: The format of the source-ref value is invalid. [training manifest, 8 times, line 3, 4, 11, 17, 18, …] Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.",
        "  ERROR_INVALID_SOURCE_REF_FORMAT: The format of the source-ref value is invalid. [testing manifest, 1 time, line 7] Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.",
        "  WARNING_UNANNOTATED_RECORD: Record is unannotated. [training manifest, 24 times, line 12, 40, …] Label the image, or drop the line: nothing is trained from it.",
        "  What to do: Fix the problems listed in the report (usually manifest lines), then start a new run. Failed trainings are not billed.",
        "  Error code: TRAINING_FAILED",
      ]
    `)
  })

  test('a fault of many boxes in one line names the line only', () => {
    const finding = { ...REPORTS['training-failed']!.findings[1]!, count: 12, lines: [3] }
    const lineOf = (hasMoreLines: boolean): string | undefined =>
      logEndOf({ ...REPORTS['training-failed']!, findings: [{ ...finding, hasMoreLines }] }).find((line) =>
        line.includes('12 times'),
      )
    expect(lineOf(false)).toContain('12 times, line 3]')
    expect(lineOf(true)).toContain('12 times, line 3, …]')
  })

  test('all problems that prevent a training, each with what to do', () => {
    const lines = logEndOf(REPORTS['preflight-refused']!)
    expect(lines.slice(0, 2)).toEqual([
      '❌ Error: orchard main-118-4f2a9c1-7d03be',
      '  Training not started: 4 problems found.',
    ])
    expect(lines[3]).toBe(
      `  BUCKET_NOT_FOUND: The bucket orchard-resluts (output-location, manifest-location) does not exist. ${hintOf('BUCKET_NOT_FOUND')}`,
    )
    expect(lines.filter((line) => line.includes('orchard-resluts'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('  Error code: PROJECT_HAS_DATASETS')
  })

  test('a failed gate, with numbers of the service only', () => {
    expect(logEndOf(REPORTS['gate-failed']!)).toContain('  Failed rule f1 >= 0.9: 0.89999 (is below 0.9)')
    expect(logEndOf(REPORTS['describe-only']!)).toContain(
      '  F1 0.9000 (the service’s F1Score; the evaluation summary could not be read); gate rules passed: 1 of 1',
    )
  })

  test('the two counts of passed rules agree: neither has rules that only warn', () => {
    const [, reason, metrics] = logEndOf(REPORTS['baseline-none']!)
    expect(reason).toBe('  1 gate rule passed. 1 warn: rule failed. 1 rule could not be judged and was skipped.')
    expect(metrics).toMatch(/; gate rules passed: 1 of 2$/)
    const warning = { ...REPORTS['passed-2-labels']!.verdict!.rules[0]!, severity: 'warn' } as const
    const onlyWarns = {
      ...REPORTS['passed-2-labels']!,
      outcome: 'trained' as const,
      verdict: { passed: null, rules: [warning] },
    }
    expect(logEndOf(onlyWarns).join('\n')).not.toMatch(/gate rules passed: /)
  })

  test('no interval is named where there is none', () => {
    const judged = REPORTS['baseline-worse']!
    const f1 = { ...judged.figures!.f1!, low: 1, high: 1, images: 2 }
    const lines = logEndOf({ ...judged, figures: { ...judged.figures!, wrongImages: 0, judgedImages: 2, f1 } })
    expect(lines).toContain('  Wrong in 0 of 2 testing images')
  })

  test('a judged version: failed rules, warnings, baseline, wrong images, the record', () => {
    expect(logEndOf(REPORTS['baseline-worse']!).slice(3, 8)).toEqual([
      expect.stringMatching(/^ {2}Failed rule f1 >= baseline - 0\.02: 0\.9093 \(is below baseline/),
      '  Failed warn: rule labels.plum.f1 >= baseline: 0.9005 (is below baseline (main-104-91be02d-1c44ff); the baseline main-104-91be02d-1c44ff was measured on another test set)',
      '  Baseline main-104-91be02d-1c44ff: F1 0.9409, this version −0.0317, on another test set',
      '  Wrong in 35 of 412 testing images; 95 % interval of F1, an estimate: 0.8735 to 0.9401',
      '  Verdict recorded in the version’s tags: failed',
    ])
    expect(logEndOf(REPORTS['baseline-better']!).join('\n')).toContain('+0.0312, on the same test set')
    expect(logEndOf(REPORTS['labels-short']!).join('\n')).toContain('possibly on another test set')
    expect(logEndOf(REPORTS['baseline-none']!)).toContain(
      '  No baseline: the project has no earlier trained version to compare with',
    )
    expect(logEndOf(REPORTS['baseline-unavailable']!)).toContain(
      '  No baseline: no earlier version has the tag stage=live',
    )
  })

  test('a timeout says what to do and what continues', () => {
    expect(logEndOf(REPORTS.timeout!).slice(1, 4)).toEqual([
      '  The timeout for main-118-4f2a9c1-7d03be was reached; its status was TRAINING_IN_PROGRESS.',
      '  What to do: The training continues and cannot be cancelled. Re-run the job to resume it, or raise timeout (and the job’s timeout-minutes).',
      '  Error code: WAIT_TIMEOUT',
    ])
  })
})
