/** What others may read of a lint. */
import { describe, expect, test } from '@jest/globals'
import { markerOf } from '../../../../../src/report/comment/marker.js'
import type { PolicyOf } from '../../../../../src/report/redaction-policy.js'
import { EVERY_KEY, KEYS } from '../../../../../src/report/redaction-policy.js'
import { toSarif } from '../../../../../src/report/lint/sarif.js'
import { renderLintComment } from '../../../../../src/report/lint/step/lint-comment.js'
import { lintLogEnd } from '../../../../../src/report/lint/step/lint-log.js'
import { lintRunAnnotations } from '../../../../../src/report/lint/step/lint-run-annotations.js'
import { lintRunJson } from '../../../../../src/report/lint/step/lint-run-json.js'
import type { LintRunReport } from '../../../../../src/report/lint/step/lint-run-report.js'
import { renderLintSummary } from '../../../../../src/report/lint/step/lint-summary.js'
import { showLintRun, toShownLint, type ShownLintRun } from '../../../../../src/report/lint/step/show-lint-run.js'
import { leakyLint } from '../../../../support/lints/leaky-lint.js'
import { failure, lintRun } from '../../../../support/lints/lint-run.js'
import { LINT_RUNS } from '../../../../support/lints/lint-runs.js'
import { ACCOUNT } from '../../../../support/reports/leaky.js'
import { NEW_TEXT, textOf, withNewFields } from '../../../../support/reports/new-fields.js'
import { noSecrets } from '../../../../support/reports/views.js'

/** @param name  of a project, a label and a file */
function leakyRun(hidden: string, name: string): LintRunReport {
  const text = `${hidden} names https://images.example/a b.jpg`
  return lintRun({
    showImages: false,
    outcome: 'findings',
    project: { name, arn: `arn:aws:rekognition:eu-west-1:${hidden}:project/orchard` },
    region: 'eu-west-1',
    notes: [{ level: 'warning', message: text }],
    failure: failure('INVALID_INPUT', text, {
      hint: text,
      requestId: 'r-1',
      problems: [{ input: 'gate', given: text, allowed: text, excerpt: text }],
    }),
    reportPath: `/runner/${name}.json`,
    lint: leakyLint(hidden, name),
  })
}

function viewsOf(shown: ShownLintRun): string {
  const { lint } = shown
  return [
    lintRunJson(shown),
    renderLintSummary(shown),
    renderLintComment(shown, '<!-- marker -->'),
    ...lintLogEnd(shown),
    textOf(lintRunAnnotations(shown)),
    ...(lint === undefined ? [] : [textOf(toSarif([toShownLint(lint)], { name: 'lint', version: '1', rules: [] }))]),
  ].join('\n')
}

describe('where images are not shown', () => {
  test('no account id and no image is left anywhere', () => {
    const report = leakyRun(ACCOUNT, 'apple')
    const shown = showLintRun(report, noSecrets)
    expect(textOf(report).split(ACCOUNT).length).toBeGreaterThan(15)
    for (const text of [textOf(shown), viewsOf(shown)]) {
      expect(text).not.toContain(ACCOUNT)
      expect(text).not.toContain('.jpg')
    }
    expect(textOf(shown)).toContain('s3://data-************/train.manifest')
  })

  test('labels and names of twelve digits are not account ids', () => {
    const { lint, project } = showLintRun(leakyRun('-', ACCOUNT), noSecrets)
    expect(project?.name).toBe(ACCOUNT)
    expect([...(lint?.metrics.labels.keys() ?? [])]).toEqual([ACCOUNT, 'pear'])
    expect(lint?.report.findings[0]?.label).toBe(ACCOUNT)
  })
})

describe('a secret', () => {
  const SECRET = 'wJalrXUtnFEMI'
  const hide = (text: string): string => text.replaceAll(SECRET, '***')

  test.each([true, false])('is left in no text, images shown or not (%s)', (showImages) => {
    const report = { ...leakyRun(SECRET, SECRET), showImages }
    const shown = showLintRun(report, hide)
    expect(textOf(report).split(SECRET).length).toBeGreaterThan(30)
    expect(textOf(shown)).not.toContain(SECRET)
    expect(viewsOf(shown)).not.toContain(SECRET)
    expect([...(shown.lint?.report.training.labels.keys() ?? [])]).toEqual(['***', 'pear'])
  })

  test('that is also a word of the report does not change the values that programs read', () => {
    const hideWords = (text: string): string => text.replaceAll(/findings|warning|CL_FEW_IMAGES|fail|both/g, '***')
    const { outcome, failOn, lint } = showLintRun(lintRunOf('apple'), hideWords)
    expect([outcome, failOn]).toEqual(['findings', 'error'])
    expect(lint?.report.findings[0]).toMatchObject({ code: 'CL_FEW_IMAGES', severity: 'warning', manifest: 'both' })
    expect([...(lint?.report.totals ?? [])]).toEqual([['CL_FEW_IMAGES', 2]])
    expect([...(lint?.report.severities ?? [])]).toEqual([['CL_FEW_IMAGES', 'warning']])
  })

  const lintRunOf = (label: string): LintRunReport => ({ ...leakyRun('hidden', label), showImages: true })
})

describe('a field that is in no list', () => {
  test.each([true, false])('is in no view, images shown or not (%s)', (showImages) => {
    const report = { ...leakyRun(ACCOUNT, 'apple'), showImages }
    const more = withNewFields(report)
    expect(textOf(more).split(NEW_TEXT).length).toBeGreaterThan(150)
    const shown = showLintRun(more, noSecrets)
    expect(shown).toEqual(showLintRun(report, noSecrets))
    expect(textOf(shown)).not.toContain(NEW_TEXT)
  })

  test('does not compile', () => {
    interface Known {
      readonly labels: ReadonlyMap<string, { readonly images: number; readonly note: string }> | undefined
    }
    const whole: PolicyOf<Known> = { labels: { [KEYS]: 'name', [EVERY_KEY]: { images: 'as-is', note: 'text' } } }
    const policies: readonly PolicyOf<Known>[] = [
      whole,
      // @ts-expect-error a member of the values of the map is not listed
      { labels: { [KEYS]: 'name', [EVERY_KEY]: { images: 'as-is' } } },
      // @ts-expect-error how keys are shown is not said
      { labels: { [EVERY_KEY]: whole.labels[EVERY_KEY] } },
      // @ts-expect-error keys are free texts, which are not left unchanged
      { labels: { ...whole.labels, [KEYS]: 'as-is' } },
    ]
    expect(policies).toContain(whole)
  })
})

describe('views are made from a redacted report', () => {
  test('another one does not compile; they do not redact themselves', () => {
    const report = leakyRun(ACCOUNT, 'apple')
    const views = [
      // @ts-expect-error not redacted
      lintRunJson(report),
      // @ts-expect-error not redacted
      renderLintSummary(report),
      // @ts-expect-error not redacted
      renderLintComment(report, markerOf(report)),
      // @ts-expect-error not redacted
      lintLogEnd(report).join('\n'),
      // @ts-expect-error not redacted
      textOf(lintRunAnnotations(report)),
    ]
    for (const view of views) expect(view).toContain(ACCOUNT)
  })

  test.each(Object.entries(LINT_RUNS))('with images shown, %s is complete, and not copied', (_, report) => {
    const { addresses: _addresses, subject: _subject, ...rest } = { ...report, showImages: true }
    const shown = showLintRun({ ...report, showImages: true }, noSecrets)
    expect(shown).toEqual(rest)
    expect(shown.lint).toBe(report.lint)
  })
})
