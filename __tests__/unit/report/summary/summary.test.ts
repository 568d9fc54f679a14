import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RunReport } from '../../../../src/report/run-report.js'
import { toVisible } from '../../../../src/text/visible.js'
import { effectsOf, tablesOf } from '../../../support/markdown.js'
import { REPORTS } from '../../../support/reports/all.js'
import { confusionOf, evaluationOf, label } from '../../../support/reports/evaluations.js'
import { baselineOf, figuresOf } from '../../../support/reports/figures.js'
import { HOSTILE_LABELS } from '../../../support/reports/hostile-labels.js'
import { verdictOn } from '../../../support/reports/judged.js'
import { trainedReport } from '../../../support/reports/report.js'
import { summaryOf } from '../../../support/reports/views.js'

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
  ])('a chart of $name is one that Mermaid takes', ({ f1, axis, title }) => {
    const evaluation = evaluationOf([label('a', 0.5), label('b', 0.6), { ...label('c', 0.7), f1 }])
    const chart = /```mermaid[^]*?\n```/.exec(summaryOf({ ...REPORTS['no-gate']!, evaluation }))?.[0] ?? ''
    expect(chart).toContain(axis)
    expect(chart).toContain(`title "${title}"`)
    expect(chart).not.toMatch(/NaN|\de-/)
  })
})

describe('hostile text', () => {
  test.each(Object.entries(REPORTS))('%s: nothing takes effect that is not ours', (_, report) => {
    const effects = effectsOf(summaryOf(report))
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

  test('a chart holds one string a label, and numbers that Mermaid takes', () => {
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
  test('within the limit, however small', () => {
    const names = Object.keys(REPORTS)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(6000), (name, maxBytes) => {
        expect(Buffer.byteLength(summaryOf(REPORTS[name]!, maxBytes))).toBeLessThanOrEqual(maxBytes)
      }),
    )
  })

  test('250 labels of the worst kind stay within the limit of GitHub', () => {
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

describe('what a reader must not be misled by', () => {
  test('a score just below its bound does not look like the bound', () => {
    const markdown = summaryOf(REPORTS['gate-failed']!)
    expect(markdown).toContain('| ❌ | `f1 >= 0.9` | 0.89999 | 0.9000 | is below 0.9 |')
  })

  test('dropped lines after a success are said at the top', () => {
    const markdown = summaryOf(REPORTS.localisation!)
    expect(markdown).toContain('The service skipped 20 lines of the manifests without failing the training')
    expect(markdown.indexOf('left out 20 lines')).toBeLessThan(markdown.indexOf('### Labels'))
  })

  test('a missing number is a dash, and its label is not lost', () => {
    expect(summaryOf(REPORTS['no-gate']!)).toContain('| `no images` | – | – | – | – | 0 |')
  })

  test('without showImages no account id, image or console link of a redacted place', () => {
    const shown = Object.values(REPORTS).filter(({ showImages }) => !showImages)
    expect(shown.length).toBeGreaterThan(2)
    for (const report of shown) {
      expect(summaryOf(report)).not.toMatch(/111122223333|\.jpg|s3\/object\/[^?]*(?:\*|%2A)/)
    }
    expect(summaryOf(REPORTS.localisation!)).toContain('`s3://pipes-************/train.manifest`')
  })

  test('labels of twelve digits are not taken for account ids', () => {
    const report = trainedReport(evaluationOf([label('036000291452', 0.9), label('012345678905', 0.8)]), {
      showImages: false,
    })
    expect(summaryOf(report)).toContain('| `036000291452` | 0.9000 |')
  })

  test('an input is not echoed whole', () => {
    expect(summaryOf(REPORTS['invalid-input']!)).not.toContain('x'.repeat(80))
  })
})

describe('the gate', () => {
  test('what fails it first, then what warns, what was skipped, what holds', () => {
    const signs = (name: string): string[] =>
      (tablesOf(summaryOf(REPORTS[name]!)).find(([heading]) => heading?.[1] === 'Rule') ?? [])
        .slice(1)
        .map(([sign = '']) => sign)
    expect(signs('baseline-worse')).toEqual(['❌', '⚠️', '✅'])
    expect(signs('baseline-none')).toEqual(['⚠️', '⏭️', '✅'])
    expect(summaryOf(REPORTS['baseline-none']!)).toContain(
      '⚠️ failed, but only warns; ⏭️ could not be judged and was skipped.',
    )
  })

  test('150 labels that fall short: ten at once, a hundred folded, the rest counted', () => {
    const markdown = summaryOf(REPORTS['labels-short']!)
    expect(markdown).toContain('**Labels that fail** `labels.*.f1 >= 0.8`**: the 10 worst of 150**')
    expect(markdown).toContain('<summary>The next 100 labels; 40 more in the JSON report</summary>')
  })

  test('says less in the order fold, labels, rules', () => {
    const { baseline: _baseline, figures: _figures, ...bare } = REPORTS['labels-short']!
    const sizes = [100_000, 5200, 1800].map((maxBytes) => summaryOf(bare, maxBytes))
    expect(sizes.map((text) => text.includes('The next 100 labels'))).toEqual([true, false, false])
    expect(sizes.map((text) => text.includes('the 10 worst of 150'))).toEqual([true, true, false])
    expect(sizes.every((text) => text.includes('`labels.*.f1 >= 0.8` | 0.5000 | 0.8000'))).toBe(true)
  })

  test.each([
    ['baseline-better', 'passed'],
    ['baseline-worse', 'failed'],
  ])('%s: the verdict %s is recorded', (name, verdict) => {
    expect(summaryOf(REPORTS[name]!)).toContain(`The verdict \`${verdict}\` was recorded in the version’s tags.`)
  })
})

describe('the baseline', () => {
  test.each([
    ['baseline-better', 'Both versions were measured on the same test set'],
    ['baseline-better', 'The whole interval is above 0'],
    ['baseline-better', '| Against `main-104-91be02d-1c44ff` | **▲\u00a0+0.0312** |'],
    ['baseline-worse', 'The versions were measured on different test sets'],
    ['baseline-worse', 'On the 148 images that both test sets share'],
    ['baseline-worse', 'The interval includes 0'],
    [
      'baseline-worse',
      '258 images only in the test set of this version, 50 only in the test set of the baseline, 6 in both',
    ],
    ['baseline-worse', '**New** (1 label, not in the baseline): `quince`'],
    ['baseline-worse', '**Gone** (1 label, only in the baseline): `medlar`'],
    ['labels-short', 'It is unknown whether both versions were measured on the same test set'],
    ['baseline-none', 'The project has no earlier trained version to compare with.'],
    ['baseline-unavailable', 'No baseline to compare with: no earlier version has the tag `stage=live`.'],
  ])('%s: %s', (name, words) => {
    expect(summaryOf(REPORTS[name]!)).toContain(words)
  })

  test('nothing of it where none was asked for', () => {
    expect(summaryOf(REPORTS['passed-2-labels']!)).not.toMatch(/baseline|Compared with|[▲▼±]/i)
  })

  test('test sets that share no image, and images without a label', () => {
    const shared = { sharedImages: 0, relabelledImages: 0, onlyVersion: 3, onlyBaseline: 1 }
    const nothing = { versionF1: undefined, baselineF1: undefined, difference: undefined }
    const baselineTestSet = { digest: '0'.repeat(64), images: 1, complete: true }
    const withShared = (sharedImages: number): string => {
      const version = evaluationOf([label('a', 0.5)])
      const baseline = baselineOf(version, version, {
        sameTestSet: false,
        shared: { ...shared, ...nothing, baselineTestSet, sharedImages },
      })
      return summaryOf(trainedReport(version, { baseline }))
    }
    expect(withShared(0)).toContain(
      'share no image on which the versions could be compared: 3 images only in the test set of this version, 1 only in the test set of the baseline.',
    )
    expect(withShared(2)).toContain('No label could be counted on the 2 images that both test sets share.')
  })

  test('where only F1 is known, no label is said to be gone, and floats are shown as they were written', () => {
    const before = { ...REPORTS['describe-only']!.evaluation!, f1: 0.8 }
    const version = evaluationOf([label('a', 0.9)])
    const markdown = summaryOf(trainedReport(version, { baseline: baselineOf(version, before) }))
    expect(markdown).toContain('| F1 | 0.8000 | 0.9000 | ▲\u00a0+0.1000 |')
    expect(markdown).toContain('The labels cannot be compared')
    expect(markdown).not.toContain('**New**')
  })
})

describe('the testing snapshot', () => {
  test.each([
    ['few-images', 'With so few images'],
    ['no-variation', 'Every resample of the images gave the same score'],
    ['rare-labels', 'Most labels have only a few examples in the ground truth'],
  ] as const)('%s: %s', (caution, words) => {
    const version = evaluationOf([label('a', 0.9)])
    const f1 = { point: 0.9, low: 0.8, high: 0.95, replicates: 1000, images: 40, caution }
    const markdown = summaryOf(trainedReport(version, { figures: figuresOf(version, { f1 }) }))
    expect(markdown).toContain(words)
    expect(markdown).toContain('| Estimated from 40 testing images | 0.9000 | 0.8000 to 0.9500 |')
    expect(markdown).toContain('The gate uses only the service’s numbers.')
  })

  test('without showImages the wrong images are counted, and it is said how to see them', () => {
    const report = REPORTS['baseline-better']!
    const markdown = summaryOf({ ...report, showImages: false })
    expect(summaryOf(report)).toContain('s3://orchard-images/')
    expect(markdown).not.toContain('s3://orchard-images/')
    expect(markdown).toContain('35 of 412 testing images were wrong. Image URIs are hidden')
    expect(markdown).toContain('`report-images: true`')
  })

  test('ten images, the worst first, with what was missed and what was seen', () => {
    const images = tablesOf(summaryOf(REPORTS['baseline-better']!)).find(([heading]) => heading?.[0] === 'Image')
    expect(images).toHaveLength(11)
    expect(images?.[1]).toEqual(['s3://orchard-images/quince/row-0/4100.jpg', 'quince, missed', '❌ pear 0.9700'])
    const boxes = tablesOf(summaryOf(REPORTS['localisation-boxes']!)).find(([heading]) => heading?.[0] === 'Image')
    expect(boxes?.[1]?.[1]).toBe('valve × 12, 4 missed\ngauge × 2, missed')
    expect(boxes?.[1]?.[2]?.split('\n').at(-1)).toBe('… and 7 more')
    expect(boxes?.[2]?.slice(1)).toEqual(['nothing', '❌ gauge 0.6000'])
  })

  test('labels with most mistakes first; a snapshot without any says so once', () => {
    const markdown = summaryOf(REPORTS['baseline-better']!)
    const [, first] = tablesOf(markdown).find(([heading]) => heading?.[1] === 'Mistakes') ?? []
    expect(first).toEqual(['plum', '19', '86', '9', '10'])
    expect(summaryOf(REPORTS['baseline-none']!)).toContain('None of the 48 testing images was wrong.')
    expect(summaryOf(REPORTS['baseline-none']!)).not.toContain('Mistakes by label')
  })

  test('a snapshot that tells nothing', () => {
    const markdown = summaryOf(REPORTS['baseline-unavailable']!)
    expect(markdown).toContain('There is no estimate because the testing snapshot contains no predictions.')
    expect(markdown).not.toContain('Wrong images')
  })
})

test('the place of a fault in the gate stands in a block of its own', () => {
  expect(summaryOf(REPORTS['invalid-gate']!)).toContain('\n````text\ngate, line 1, column 4: expected')
  expect(summaryOf(REPORTS['invalid-gate']!)).toContain('\n  f1 => 0.9\n     ^\n')
})

function hostileReport(labels: readonly ReturnType<typeof label>[]): RunReport {
  const { passed, rules } = verdictOn(0.5, 0.9)
  const reason = labels.map((one) => one.label).join(' ')
  return trainedReport(evaluationOf(labels, confusionOf(labels)), {
    verdict: { passed, rules: rules.map((rule) => ({ ...rule, reason })) },
  })
}
