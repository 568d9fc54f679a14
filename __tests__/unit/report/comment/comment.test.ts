import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hasMarkerOf, isOfLaterRun, markerOf } from '../../../../src/report/comment/marker.js'
import type { RunReport } from '../../../../src/report/run-report.js'
import { effectsOf } from '../../../support/markdown.js'
import { REPORTS } from '../../../support/reports/all.js'
import { evaluationOf, label } from '../../../support/reports/evaluations.js'
import { HOSTILE_LABELS } from '../../../support/reports/hostile-labels.js'
import { verdictOn } from '../../../support/reports/judged.js'
import { trainedReport } from '../../../support/reports/report.js'
import { commentOf } from '../../../support/reports/views.js'

/** What a reader should grasp at a glance; our choice. */
const SHORT = 4000

test('a comment on a run about which almost nothing is known', () => {
  const report = REPORTS['nothing-known']!
  expect(commentOf(report)).toBe(`${markerOf(report)}\n\n### ❌ Error: \`orchard\`\n`)
})

/** The Markdown that the action uses; anything else that took effect would come from remote text. */
const OWN_EFFECTS = new Set([
  ...['heading_open', 'heading_close', 'paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'],
  ...['table_open', 'table_close', 'thead_open', 'thead_close', 'tbody_open', 'tbody_close', 'tr_open', 'tr_close'],
  ...['th_open', 'th_close', 'td_open', 'td_close', 'bullet_list_open', 'bullet_list_close'],
  ...['list_item_open', 'list_item_close', 'strong_open', 'strong_close', 'link_open', 'link_close'],
  ...['em_open', 'em_close', 'code_inline', 'softbreak', 'html_block', 'html_inline', '<code>', '</code>'],
])

function foreignEffects(report: RunReport): readonly string[] {
  const own = new Set([...OWN_EFFECTS, markerOf(report)])
  return [...effectsOf(commentOf(report))].filter((effect) => !own.has(effect))
}

/** Mentions and references outside of code, where they would notify people. */
function mentionsIn(markdown: string): readonly string[] {
  const plain = markdown.replace(/<!--.*?-->|<code>.*?<\/code>|`[^`\n]*`|\]\([^)\n]*\)/g, '')
  return plain.match(/@\w|#\d|GH-\d|https?:|www\.|:\w+:/gi) ?? []
}

describe('hostile text', () => {
  test.each(Object.entries(REPORTS))(
    '%s: only the Markdown of the action takes effect, nobody is notified',
    (_, report) => {
      expect(foreignEffects(report)).toEqual([])
      expect(mentionsIn(commentOf(report))).toEqual([])
    },
  )

  test('with any labels, names, rules and messages', () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE_LABELS, '-->', '--><h1>x', '@octo-org/team'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const report = hostileReport(one, two, three)
        expect(foreignEffects(report)).toEqual([])
        expect(mentionsIn(commentOf(report))).toEqual([])
      }),
    )
  })
})

describe('size', () => {
  test.each(Object.entries(REPORTS))('%s is short', (_, report) => {
    expect(commentOf(report).length).toBeLessThan(SHORT)
  })

  test('within any limit, with the whole marker', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(REPORTS)), fc.integer({ min: 120, max: 3000 }), (report, max) => {
        const comment = commentOf(report, max)
        expect(comment.length).toBeLessThanOrEqual(max)
        expect(comment.startsWith(`${markerOf(report)}\n\n`)).toBe(true)
      }),
    )
  })

  test('names what it left out; the reason and where to read on stay', () => {
    const comment = commentOf(REPORTS['baseline-worse']!, 1000)
    expect(comment).toContain('_Omitted to fit GitHub’s size limit: the warnings, the labels')
    expect(comment).toContain('### ❌ Gate failed')
    expect(comment).toContain('/actions/runs/16012345678')
  })

  test('a thousand failed rules and labels are counted, not listed', () => {
    const [rule] = verdictOn(0.5, 0.9).rules
    const labels = Array.from({ length: 250 }, (_, index) => label(`${String(index)}${'|'.repeat(250)}`, 0.5))
    const verdict = { passed: false, rules: Array.from({ length: 1000 }, () => rule!) }
    const comment = commentOf(trainedReport(evaluationOf(labels), { outcome: 'gate-failed', verdict }))
    expect(comment).toContain('- … and 990 more')
    expect(comment).toContain('The 5 worst labels of 250 by F1')
    expect(comment.length).toBeLessThan(2 * SHORT)
  })
})

describe('what must not mislead a reviewer', () => {
  test('other test sets, and what both share', () => {
    const comment = commentOf(REPORTS['baseline-worse']!)
    expect(comment).toContain('⚠️ The two versions were measured on different test sets. On the 148 images in both')
    expect(comment).toContain('an estimated −0.0146 (95 % interval −0.0493 to +0.0188)')
  })

  test('the first warnings, and how many there are beyond them', () => {
    const notes = Array.from({ length: 7 }, (_, index) => ({
      level: 'warning' as const,
      message: `Warning <b>${String(index + 1)}</b>`,
    }))
    const comment = commentOf({
      ...REPORTS['passed-2-labels']!,
      notes: [{ level: 'notice', message: 'Aside' }, ...notes],
    })
    expect(comment.match(/^- ⚠️ .*Warning.*$/gm)).toHaveLength(5)
    expect(comment).toContain('- … and 2 more')
    expect(comment).not.toContain('Aside')
  })

  test('a score just below its bound is marked as such in every row', () => {
    const report = REPORTS['gate-failed']!
    const { evaluation, verdict } = report
    if (evaluation === undefined || verdict === undefined) throw new Error('the report has no numbers')
    const rules = verdict.rules.map((rule) => ({ ...rule, actual: 0.89999 }))
    const comment = commentOf({
      ...report,
      evaluation: { ...evaluation, f1: 0.89999 },
      verdict: { ...verdict, rules },
    })
    expect(comment).toContain('| This version | **0.89999** |')
  })

  test('a score just below its bound does not look like the bound', () => {
    expect(commentOf(REPORTS['gate-failed']!)).toContain('- ❌ `f1 >= 0.9`: 0.89999; is below 0.9')
  })

  test('dropped lines after a success', () => {
    expect(commentOf(REPORTS.localisation!)).toContain('⚠️ The service skipped 20 lines of the manifests')
  })

  test('no account id, no image', () => {
    for (const report of Object.values(REPORTS)) {
      expect(commentOf({ ...report, showImages: false })).not.toMatch(/111122223333(?!`)|s3:\/\/.*\.jpg/)
    }
    const reason = 'there is no version arn:aws:rekognition:eu-west-1:111122223333:project/p/version/v/1'
    const report = { ...REPORTS['baseline-unavailable']!, baseline: { kind: 'unavailable', reason } as const }
    expect(commentOf({ ...report, showImages: false })).not.toContain('111122223333')
    expect(commentOf({ ...report, showImages: true })).toContain('111122223333')
  })
})

describe('the marker', () => {
  const report = REPORTS['passed-2-labels']!

  test('is what it has always been: comments of earlier releases are found by it', () => {
    expect(markerOf(report)).toBe('<!-- train-custom-labels b35517e67bc3fc801059929bfc46bbf1 run:16012345678 -->')
  })

  test.each<{ name: string; other: RunReport; same: boolean }>([
    { name: 'another run', other: { ...report, run: { ...report.run, runId: '7', runAttempt: 2 } }, same: true },
    { name: 'another outcome and version', other: { ...report, outcome: 'error', version: { name: 'x' } }, same: true },
    { name: 'no run id', other: (({ runId: _, ...run }) => ({ ...report, run }))(report.run), same: true },
    { name: 'another project', other: { ...report, project: { name: 'pipes' } }, same: false },
    { name: 'another job', other: { ...report, run: { ...report.run, job: 'nightly' } }, same: false },
    { name: 'another workflow', other: { ...report, run: { ...report.run, workflow: 'Nightly' } }, same: false },
    { name: 'another action', other: { ...report, action: 'evaluate' }, same: false },
  ])('of $name: the same comment is $same', ({ other, same }) => {
    expect(hasMarkerOf(report, commentOf(other))).toBe(same)
  })

  test.each([
    { name: 'a later run', runId: '16012345679', later: true },
    { name: 'the same run', runId: '16012345678', later: false },
    { name: 'an earlier run', runId: '9', later: false },
    { name: 'a run id too large for a number', runId: '9007199254740993000', later: true },
  ])('$name', ({ runId, later }) => {
    expect(isOfLaterRun(report, markerOf({ ...report, run: { ...report.run, runId } }))).toBe(later)
  })

  test('names cannot end the marker', () => {
    const other = { ...report, run: { ...report.run, job: '--> @team', runId: '1 --> @team' } }
    expect(markerOf(other)).toMatch(/^<!-- train-custom-labels [0-9a-f]{32} -->$/)
  })
})

function hostileReport(one: string, two: string, three: string): RunReport {
  const base = REPORTS['baseline-unavailable']!
  const { passed, rules } = verdictOn(0.5, 0.9)
  return trainedReport(evaluationOf([label(one, 0.5), label(two, 0.6)]), {
    outcome: 'error',
    run: { ...base.run, workflow: three, commit: one, runNumber: two },
    project: { name: two },
    version: { name: three },
    verdict: { passed, rules: rules.map((rule) => ({ ...rule, rule: one, reason: two })) },
    baseline: { kind: 'unavailable', reason: three },
    failure: {
      code: 'INVALID_INPUT',
      message: one,
      hint: two,
      problems: [{ input: three, given: one, allowed: two }],
    },
  })
}
