import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RunReport } from '../../../../src/report/run-report.js'
import { toVisible } from '../../../../src/text/visible.js'
import { effectsOf, tablesOf } from '../../../support/markdown.js'
import { REPORTS } from '../../../support/reports/all.js'
import { confusionOf, evaluationOf, label } from '../../../support/reports/evaluations.js'
import { HOSTILE_LABELS } from '../../../support/reports/hostile-labels.js'
import { verdictOn } from '../../../support/reports/judged.js'
import { trainedReport } from '../../../support/reports/report.js'
import { summaryOf } from '../../../support/reports/views.js'

/** The Markdown that the action uses; anything else that took effect would come from a label. */
const OWN_EFFECTS = new Set([
  ...['heading_open', 'heading_close', 'paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'],
  ...['table_open', 'table_close', 'thead_open', 'thead_close', 'tbody_open', 'tbody_close', 'tr_open', 'tr_close'],
  ...['th_open', 'th_close', 'td_open', 'td_close', 'bullet_list_open', 'bullet_list_close'],
  ...[
    'list_item_open',
    'list_item_close',
    'strong_open',
    'strong_close',
    'em_open',
    'em_close',
    'link_open',
    'link_close',
  ],
  ...['code_inline', 'fence', 'softbreak'],
  ...['<code>', '</code>', '<br>', '<details>', '</details>', '<summary>', '</summary>'],
])

describe('near-equal labels', () => {
  const text = summaryOf(REPORTS['near-equal-labels']!)

  test('each has a row, a column and a bar of its own name', () => {
    const labels = REPORTS['near-equal-labels']!.evaluation?.labels ?? []
    for (const rows of tablesOf(text).filter(
      ([heading]) => heading?.[0] === 'Label' && heading.includes('Threshold'),
    )) {
      expect(new Set(rows.slice(1).map(([name]) => name)).size).toBe(labels.length)
    }
    const axis = /x-axis \[(.*)\]/.exec(text)?.[1]?.match(/"[^"]*"/g) ?? []
    expect(axis).toHaveLength(labels.length)
    expect(new Set(axis).size).toBe(labels.length)
    expect(text).toContain('"transf…porcelain_cracked"')
  })

  test.each([
    { name: 'a score beyond the axis', f1: 1.25, axis: 'y-axis 0 --> 1.2500', title: 'F1 by label' },
    { name: 'a score below it', f1: -0.5, axis: 'y-axis -0.5000 --> 1', title: 'F1 by label' },
    { name: 'no number', f1: NaN, axis: 'y-axis 0 --> 1', title: 'F1 of the 2 labels that have one' },
    { name: 'no score', f1: null, axis: 'y-axis 0 --> 1', title: 'F1 of the 2 labels that have one' },
    { name: 'a score that is written with an exponent', f1: 1e-7, axis: 'y-axis 0 --> 1', title: 'F1 by label' },
  ])('a chart of $name is valid for Mermaid', ({ f1, axis, title }) => {
    const evaluation = evaluationOf([label('a', 0.5), label('b', 0.6), { ...label('c', 0.7), f1 }])
    const chart = /```mermaid[^]*?\n```/.exec(summaryOf({ ...REPORTS['no-gate']!, evaluation }))?.[0] ?? ''
    expect(chart).toContain(axis)
    expect(chart).toContain(`title "${title}"`)
    expect(chart).not.toMatch(/NaN|\de-/)
  })
})

describe('hostile text', () => {
  test.each(Object.entries(REPORTS))('%s: only the Markdown of the action takes effect', (_, report) => {
    const effects = effectsOf(summaryOf(report))
    expect([...effects].filter((effect) => !OWN_EFFECTS.has(effect))).toEqual([])
  })

  test('no label breaks out of its cell, and each is shown unchanged', () => {
    const name = fc.oneof(
      fc.constantFrom(...HOSTILE_LABELS.filter((one) => one.length < 40 && one.trim() === one && !/ {2}/.test(one))),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).map((one) => one.trim().replace(/ +/g, ' ')),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (names) => {
        const labels = names.map((one) => label(one, 0.5))
        const report = hostileReport(labels)
        const markdown = summaryOf(report)
        const tables = tablesOf(markdown)
        for (const [heading = [], ...rows] of tables) {
          for (const row of rows) expect(row).toHaveLength(heading.length)
        }
        const seen = tables.find(([heading]) => heading?.[0] === 'Label')?.slice(1) ?? []
        const expected = names.map((one) => (one === '' ? '⟨empty⟩' : toVisible(one)))
        expect(seen.map(([first]) => first).sort()).toEqual(expected.sort())
        expect([...effectsOf(markdown)].filter((effect) => !OWN_EFFECTS.has(effect))).toEqual([])
      }),
    )
  })

  test('a chart has one string per label, and numbers that Mermaid accepts', () => {
    const labels = [label('a"b', 1e-7), label('"]%%\n', 0), label('c', null), label('#quot;', 1)]
    const chart = /```mermaid\n([\s\S]*?)```/.exec(summaryOf(trainedReport(evaluationOf(labels))))?.[1]
    expect(chart?.split('\n').slice(1)).toEqual([
      'xychart-beta horizontal',
      '    title "F1 of the 3 labels that have one"',
      '    x-axis ["”]％％⏎", "a”b", "＃quot；"]',
      '    y-axis 0 --> 1',
      '    bar [0.0000, 0.0000, 1.0000]',
      '',
    ])
  })

  test.each([
    ['one label', [label('a', 0.5)]],
    ['labels without a score', [label('a', null), label('b', Number.NaN), label('c', 0.5)]],
  ])('no chart of %s', (_, labels) => {
    expect(summaryOf(trainedReport(evaluationOf(labels)))).not.toContain('mermaid')
  })
})

describe('size', () => {
  test('within any limit', () => {
    const names = Object.keys(REPORTS)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(6000), (name, maxBytes) => {
        expect(Buffer.byteLength(summaryOf(REPORTS[name]!, maxBytes))).toBeLessThanOrEqual(maxBytes)
      }),
    )
  })

  test('250 labels of the longest kind stay within the limit of GitHub', () => {
    const labels = Array.from({ length: 250 }, (_, index) => label(`${String(index)}${'|'.repeat(250)}`, 0.5))
    const markdown = summaryOf(hostileReport(labels))
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_048_576 - 16_384 + 1)
    expect(markdown).toContain('The other 230 labels')
  })

  test('says less, then leaves whole parts out and names them; what matters most stays', () => {
    const report = REPORTS['passed-250-labels']!
    const whole = summaryOf(report)
    const less = summaryOf(report, 7000)
    const least = summaryOf(report, 1200)
    expect(whole).toContain('The other 230 labels')
    expect(less).not.toContain('The other 230 labels')
    expect(less).toContain('### Labels: the 20 worst of 250')
    expect(less).not.toContain('Omitted to fit')
    expect(least).toContain('## ✅ Passed')
    expect(least).toContain('`f1 >= 0.7`')
    expect(least).toContain('### Labels: the 10 worst of 250')
    expect(least.trimEnd().split('\n').at(-1)).toBe(
      '_Omitted to fit GitHub’s size limit: the chart, Confusion matrix, Manifests, Version, Statuses seen._',
    )
  })
})

describe('what must not mislead a reader', () => {
  test('a score just below its bound does not look like the bound', () => {
    const markdown = summaryOf(REPORTS['gate-failed']!)
    expect(markdown).toContain('| ❌ | `f1 >= 0.9` | 0.89999 | 0.9000 | is below 0.9 |')
  })

  test('dropped lines after a success are reported at the top', () => {
    const markdown = summaryOf(REPORTS.localisation!)
    expect(markdown).toContain('The service skipped 20 lines of the manifests without failing the training')
    expect(markdown.indexOf('left out 20 lines')).toBeLessThan(markdown.indexOf('### Labels'))
  })

  test('a missing number is a dash, and its label is still listed', () => {
    expect(summaryOf(REPORTS['no-gate']!)).toContain('| `no images` | – | – | – | – | 0 |')
  })

  test('without showImages no account id, image or console link to a redacted object', () => {
    const shown = Object.values(REPORTS).filter(({ showImages }) => !showImages)
    expect(shown.length).toBeGreaterThan(2)
    for (const report of shown) {
      expect(summaryOf(report)).not.toMatch(/111122223333|\.jpg|s3\/object\/[^?]*(?:\*|%2A)/)
    }
    expect(summaryOf(REPORTS.localisation!)).toContain('`s3://pipes-************/train.manifest`')
  })

  test('labels of twelve digits are not treated as account ids', () => {
    const report = trainedReport(evaluationOf([label('036000291452', 0.9), label('012345678905', 0.8)]), {
      showImages: false,
    })
    expect(summaryOf(report)).toContain('| `036000291452` | 0.9000 |')
  })

  test('a long input is not repeated in full', () => {
    expect(summaryOf(REPORTS['invalid-input']!)).not.toContain('x'.repeat(80))
  })
})

function hostileReport(labels: readonly ReturnType<typeof label>[]): RunReport {
  const { passed, rules } = verdictOn(0.5, 0.9)
  const reason = labels.map((one) => one.label).join(' ')
  return trainedReport(evaluationOf(labels, confusionOf(labels)), {
    verdict: { passed, rules: rules.map((rule) => ({ ...rule, reason })) },
  })
}
