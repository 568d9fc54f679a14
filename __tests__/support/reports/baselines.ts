/** Reports of versions that were judged against a baseline, of testing snapshots, and of the evaluate action. */
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { confusionOf, evaluationOf, label, manyLabels, measured } from './evaluations.js'
import { baselineOf, counted, estimate, figuresOf, mixedUp, predicted } from './figures.js'
import { HOSTILE_LABELS } from './hostile-labels.js'
import { judgedReport } from './judged.js'
import { startedReport, TRAINED_VERSION } from './report.js'

/** Reports by the name of their golden file. */
export const BASELINES: Readonly<Record<string, RunReport>> = buildReports()

function buildReports(): Record<string, RunReport> {
  const now = evaluationOf([
    measured('apple', 121 / 128, 121 / 128, 128),
    measured('pear', 112 / 122, 112 / 120, 120),
    measured('plum', 86 / 95, 86 / 96, 96),
    measured('quince', 58 / 66, 58 / 68, 68),
  ])
  const version = { ...now, confusion: confusionOf(now.labels) }
  const before = evaluationOf([
    measured('apple', 118 / 127, 118 / 128, 128),
    measured('pear', 109 / 122, 109 / 120, 120),
    measured('plum', 88 / 98, 88 / 96, 96),
    measured('quince', 51 / 63, 51 / 68, 68),
  ])
  const elsewhere = evaluationOf([
    measured('apple', 0.9467, 0.9359, 90),
    measured('pear', 0.9064, 0.9187, 61),
    measured('plum', 0.9773, 0.9628, 44),
    measured('medlar', 0.94, 0.94, 9),
  ])
  const estimated = estimate(0.9102, 0.8735, 0.9401)
  const better = baselineOf(version, before, {
    shared: {
      sharedImages: 412,
      relabelledImages: 0,
      onlyVersion: 0,
      onlyBaseline: 0,
      versionF1: estimated,
      baselineF1: estimate(0.8795, 0.8379, 0.9141),
      difference: estimate(0.0307, 0.0062, 0.0561),
      baselineTestSet: { digest: 'c0ffee'.repeat(10) + 'c0de', images: 412, complete: true },
    },
  })
  const worst = [...mixedUp(20, 'quince', 'pear'), ...mixedUp(15, 'plum', 'quince')].sort(
    (a, b) => b.wrongness - a.wrongness,
  )
  const wide = manyLabels(250)
  const ofWide = evaluationOf(wide, confusionOf(wide))
  const wideBefore = evaluationOf([
    ...wide.slice(5).map((one, index) => label(one.label, Math.min(1, (one.f1 ?? 0) + ((index % 9) - 3) / 100), 20)),
    label('retired part', 0.9),
  ])
  const hostile = HOSTILE_LABELS.map((name, index) => label(name, 0.5 + index / 60, 5 + index))
  const ofHostile = evaluationOf(hostile)
  const two = evaluationOf([label('apple', 0.9310344827586207, 28), label('pear', 0.9, 20)])
  const perfect = evaluationOf([measured('apple', 1, 1, 28), measured('pear', 1, 1, 20)])
  const judged = { action: 'evaluate', data: undefined } as const
  const { data: _data, ...found } = { ...startedReport(), ...judged }

  return {
    'baseline-better': judgedReport(
      version,
      gateOf('f1 >= 0.85', 'f1 >= baseline - 0.02', 'labels.*.f1 >= 0.8', 'invalid-lines == 0'),
      {
        recordedVerdict: 'passed',
        baseline: better,
        figures: figuresOf(version, { worst, wrongImages: 35, f1: estimated }),
      },
    ),
    'baseline-worse': judgedReport(
      version,
      gateOf('f1 >= 0.85', 'f1 >= baseline - 0.02', 'warn: labels.plum.f1 >= baseline'),
      {
        recordedVerdict: 'failed',
        baseline: baselineOf(version, elsewhere, {
          sameTestSet: false,
          shared: {
            sharedImages: 148,
            relabelledImages: 6,
            onlyVersion: 258,
            onlyBaseline: 50,
            versionF1: estimate(0.8981, 0.8412, 0.9433, { images: 148 }),
            baselineF1: estimate(0.9127, 0.8594, 0.9561, { images: 148 }),
            difference: estimate(-0.0146, -0.0493, 0.0188, { images: 148 }),
            baselineTestSet: { digest: 'ab'.repeat(32), images: 204, complete: true },
          },
        }),
        figures: figuresOf(version, { worst, wrongImages: 35, f1: estimated }),
      },
    ),
    'baseline-none': judgedReport(
      perfect,
      gateOf('f1 >= 0.85', 'f1 >= baseline', 'warn: labels.*.testing-images >= 25'),
      {
        recordedVerdict: 'passed',
        baseline: { kind: 'none' },
        figures: figuresOf(perfect, {
          wrongImages: 0,
          labels: perfect.labels.map((one) => ({
            label: one.label,
            truePositives: one.testingImages ?? 0,
            falsePositives: 0,
            misses: 0,
          })),
          f1: estimate(1, 1, 1, { images: 48, caution: 'no-variation' }),
        }),
      },
    ),
    'labels-short': judgedReport(ofWide, gateOf('label-count == 250', 'labels.*.f1 >= 0.8'), {
      showImages: false,
      baseline: baselineOf(ofWide, wideBefore, { sameTestSet: 'unknown' }),
      figures: figuresOf(ofWide, { worst, unreadableLines: 2, problems: [{ line: 7, problem: 'no JSON' }] }),
    }),
    'baseline-unavailable': judgedReport(two, 'f1 >= baseline', {
      baseline: { kind: 'unavailable', reason: 'no earlier version has the tag stage=live' },
      figures: figuresOf(two, { hasPredictions: false, judgedImages: 0, labels: [], wrongImages: 0, f1: undefined }),
    }),
    'evaluate-nothing-to-judge': { ...found, outcome: 'nothing-to-judge' },
    'evaluate-hostile-images': {
      ...found,
      outcome: 'trained',
      version: TRAINED_VERSION,
      evaluation: ofHostile,
      baseline: baselineOf(ofHostile, evaluationOf(hostile.slice(3).map((one) => label(one.label, 0.6))), {
        name: 'v1_|_`x`_@octo-org/team',
        sameTestSet: 'unknown',
      }),
      figures: figuresOf(ofHostile, {
        wrongImages: 31,
        worst: HOSTILE_LABELS.map((name, index) => ({
          sourceRef: `s3://orchard-images/${name}.jpg`,
          wrongness: 3 - index / 10,
          expected: HOSTILE_LABELS.slice(index, index + 3).map((one) => counted(one)),
          missed: [counted(name)],
          predicted: HOSTILE_LABELS.slice(0, index).map((one, at) =>
            predicted(one, at === 1 ? null : 0.9 - at / 50, at % 3 === 1),
          ),
        })),
        f1: estimate(0.71, 0.52, 0.83, { images: 24, caution: 'few-images' }),
      }),
      notes: [
        {
          level: 'warning',
          message: '1 label of the baseline v1_|_`x`_@octo-org/team is missing from this version: "@team | <b>x</b>".',
        },
      ],
    },
    'localisation-boxes': localisationReport(),
  }
}

/** Boxes: an image has several, and in some images only part of them is missed. */
function localisationReport(): RunReport {
  const boxes = (one: Evaluation): Evaluation => ({ ...one, averagePrecision: 0.7712, averageRecall: 0.8034 })
  const version = boxes(evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.75, 11)]))
  const before = {
    ...evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.7, 11)]),
    averagePrecision: 0.7401,
    averageRecall: 0.8034,
  }
  const box = { left: 10, top: 12, width: 130, height: 90 }
  return judgedReport(version, 'average-precision >= 0.75', {
    baseline: baselineOf(version, before),
    figures: figuresOf(version, {
      wrongImages: 2,
      worst: [
        {
          sourceRef: 's3://plant-images/hall-2/0007.png',
          wrongness: 4.1,
          expected: [counted('valve', 12), counted('gauge', 2)],
          predicted: Array.from({ length: 11 }, (_, at) => ({
            ...predicted('valve', 0.99 - at / 20, at % 2 === 0),
            box,
          })),
          missed: [counted('valve', 4), counted('gauge', 2)],
        },
        {
          sourceRef: 's3://plant-images/hall-2/0009.png',
          wrongness: 0.6,
          expected: [],
          predicted: [{ ...predicted('gauge', 0.6), box }],
          missed: [],
        },
      ],
    }),
  })
}

/** A gate of these rules, each on a line of its own. */
function gateOf(...rules: readonly string[]): string {
  return rules.join('\n')
}
