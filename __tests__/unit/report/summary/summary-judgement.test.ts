/** The gate, the baseline and the testing snapshot in a summary. */
import { describe, expect, test } from '@jest/globals'
import { tablesOf } from '../../../support/markdown.js'
import { REPORTS } from '../../../support/reports/all.js'
import { evaluationOf, label } from '../../../support/reports/evaluations.js'
import { baselineOf, figuresOf } from '../../../support/reports/figures.js'
import { trainedReport } from '../../../support/reports/report.js'
import { summaryOf } from '../../../support/reports/views.js'

describe('the gate', () => {
  test('failed rules first, then warnings, skipped rules, passed rules', () => {
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

  test('150 failing labels: ten shown, a hundred folded, the rest counted', () => {
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

  test('nothing where none was requested', () => {
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

  test('where only F1 is known, no label is reported as removed, and floats are shown as they were written', () => {
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

  test('without showImages the wrong images are counted, and the summary says how to see them', () => {
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

  test('a snapshot without information', () => {
    const markdown = summaryOf(REPORTS['baseline-unavailable']!)
    expect(markdown).toContain('There is no estimate because the testing snapshot contains no predictions.')
    expect(markdown).not.toContain('Wrong images')
  })
})

test('the position of a mistake in the gate is in a block of its own', () => {
  expect(summaryOf(REPORTS['invalid-gate']!)).toContain('\n````text\ngate, line 1, column 4: expected')
  expect(summaryOf(REPORTS['invalid-gate']!)).toContain('\n  f1 => 0.9\n     ^\n')
})
