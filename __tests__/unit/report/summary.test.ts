import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RunReport } from '../../../src/report/run-report.js'
import { renderSummary } from '../../../src/report/summary.js'
import { toVisible } from '../../../src/text/visible.js'
import { effectsOf, tablesOf } from '../../support/markdown.js'
import {
  confusionOf,
  evaluationOf,
  HOSTILE_LABELS,
  label,
  REPORTS,
  trainedReport,
  verdictOn,
} from '../../support/report-fixtures.js'

/** What our own Markdown uses; whatever else took effect would come from a label. */
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

const GOLDEN = new URL('golden/', import.meta.url)

describe('golden summaries', () => {
  test.each(Object.keys(REPORTS))('%s', async (name) => {
    const rendered = renderSummary(REPORTS[name]!)
    const file = new URL(`${name}.md`, GOLDEN)
    if (process.env.UPDATE_GOLDEN === '1') {
      await mkdir(GOLDEN, { recursive: true })
      await writeFile(file, rendered)
    }
    expect(rendered).toBe(await readFile(file, 'utf8'))
  })
})

describe('hostile text', () => {
  test.each(Object.entries(REPORTS))('%s: nothing takes effect that is not ours', (_, report) => {
    const effects = effectsOf(renderSummary(report))
    expect([...effects].filter((effect) => !OWN_EFFECTS.has(effect))).toEqual([])
  })

  test('no label breaks out of its cell, and each is seen as it is', () => {
    const name = fc.oneof(
      fc.constantFrom(...HOSTILE_LABELS.filter((one) => one.length < 40 && one.trim() === one && !/ {2}/.test(one))),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).map((one) => one.trim().replace(/ +/g, ' ')),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (names) => {
        const labels = names.map((one) => label(one, 0.5))
        const report = hostileReport(labels)
        const markdown = renderSummary(report)
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

  test('a chart holds one string a label, and numbers that Mermaid takes', () => {
    const labels = [label('a"b', 1e-7), label('"]%%\n', 0), label('c', null), label('#quot;', 1)]
    const chart = /```mermaid\n([\s\S]*?)```/.exec(renderSummary(trainedReport(evaluationOf(labels))))?.[1]
    expect(chart?.split('\n').slice(1)).toEqual([
      'xychart-beta horizontal',
      '    title "F1 by label"',
      '    x-axis ["”]％％⏎", "a”b", "＃quot；"]',
      '    y-axis "F1" 0 --> 1',
      '    bar [0.0000, 0.0000, 1.0000]',
      '',
    ])
  })

  test.each([
    ['one label', [label('a', 0.5)]],
    ['labels without a score', [label('a', null), label('b', Number.NaN), label('c', 0.5)]],
  ])('no chart of %s', (_, labels) => {
    expect(renderSummary(trainedReport(evaluationOf(labels)))).not.toContain('mermaid')
  })
})

describe('size', () => {
  test('within the limit, however small', () => {
    const names = Object.keys(REPORTS)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(6000), (name, maxBytes) => {
        expect(Buffer.byteLength(renderSummary(REPORTS[name]!, maxBytes))).toBeLessThanOrEqual(maxBytes)
      }),
    )
  })

  test('250 labels of the worst kind stay within the limit of GitHub', () => {
    const labels = Array.from({ length: 250 }, (_, index) => label(`${String(index)}${'|'.repeat(250)}`, 0.5))
    const markdown = renderSummary(hostileReport(labels))
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_048_576 - 16_384 + 1)
    expect(markdown).toContain('The other 230 labels')
  })

  test('says less, then leaves whole parts out and names them; what matters most stays', () => {
    const report = REPORTS['passed-250-labels']!
    const whole = renderSummary(report)
    const less = renderSummary(report, 7000)
    const least = renderSummary(report, 1200)
    expect(whole).toContain('The other 230 labels')
    expect(less).not.toContain('The other 230 labels')
    expect(less).toContain('### Labels: the 20 worst of 250')
    expect(less).not.toContain('Left out')
    expect(least).toContain('## ✅ Passed')
    expect(least).toContain('`f1 >= 0.7`')
    expect(least).toContain('### Labels: the 10 worst of 250')
    expect(least.trimEnd().split('\n').at(-1)).toBe(
      '_Left out for want of space: the chart, Confusion matrix, Manifests, Version, Statuses seen._',
    )
  })
})

describe('what a reader must not be misled by', () => {
  test('a score just below its bound does not look like the bound', () => {
    const markdown = renderSummary(REPORTS['gate-failed']!)
    expect(markdown).toContain('| ❌ | `f1 >= 0.9` | 0.8999 | 0.9000 |')
  })

  test('dropped lines after a success are said at the top', () => {
    const markdown = renderSummary(REPORTS.localisation!)
    expect(markdown).toContain('The service left out 20 lines of the manifests without failing the training')
    expect(markdown.indexOf('left out 20 lines')).toBeLessThan(markdown.indexOf('### Labels'))
  })

  test('a missing number is a dash, and its label is not lost', () => {
    expect(renderSummary(REPORTS['no-gate']!)).toContain('| `no images` | – | – | – | – | 0 |')
  })

  test('without showImages no account id, image or console link of a redacted place', () => {
    const shown = Object.values(REPORTS).filter(({ showImages }) => !showImages)
    expect(shown.length).toBeGreaterThan(2)
    for (const report of shown) {
      expect(renderSummary(report)).not.toMatch(/111122223333|\.jpg|s3\/object\/[^?]*(?:\*|%2A)/)
    }
    expect(renderSummary(REPORTS.localisation!)).toContain('`s3://pipes-************/train.manifest`')
  })

  test('labels of twelve digits are not taken for account ids', () => {
    const report = trainedReport(evaluationOf([label('036000291452', 0.9), label('012345678905', 0.8)]), {
      showImages: false,
    })
    expect(renderSummary(report)).toContain('| `036000291452` | 0.9000 |')
  })

  test('an input is not echoed whole', () => {
    expect(renderSummary(REPORTS['invalid-input']!)).not.toContain('x'.repeat(80))
  })
})

function hostileReport(labels: readonly ReturnType<typeof label>[]): RunReport {
  return trainedReport(evaluationOf(labels, confusionOf(labels)), {
    verdict: verdictOn(0.5, 0.9, labels.map((one) => one.label).join(' ')),
  })
}
