/** Rendering the report of a large evaluation: 250 labels, the most that a project can have, and all pairs of them. */
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { median, printHead, printNote, printResult } from './numbers.mjs'

const LABELS = 250
const ROUNDS = 25
const LIB = new URL('../lib/src/report/', import.meta.url)

export async function benchReport() {
  printHead(`Report with ${LABELS} labels and ${LABELS * LABELS} cells of the confusion matrix`)
  if (!existsSync(new URL('summary/summary.js', LIB))) {
    printNote('left out: lib/ is not there; run `npm run build` first')
    return
  }
  const { renderSummary } = await import(new URL('summary/summary.js', LIB))
  const { toShown } = await import(new URL('redact-report.js', LIB))
  const { renderJson } = await import(new URL('json/json.js', LIB))
  const { newReport } = await import(new URL('run-report.js', LIB))
  const report = {
    ...newReport('train', Date.UTC(2026, 2, 2, 9), { runAttempt: 1 }, true),
    outcome: 'trained',
    project: { name: 'parts' },
    version: { name: 'v1', status: 'TRAINING_COMPLETED' },
    evaluation: evaluationOf(LABELS),
  }
  for (const [what, render] of [
    ['job summary', () => renderSummary(toShown(report, (text) => text))],
    ['JSON report', () => renderJson(toShown(report, (text) => text))],
  ]) {
    const started = performance.now()
    const size = Buffer.byteLength(render())
    const firstMs = performance.now() - started
    const times = Array.from({ length: ROUNDS }, () => time(() => render()))
    printResult(`${what}, first time (as a step does it)`, firstMs, 'ms', { digits: 1 })
    printResult(`${what}, warm`, median(times), 'ms', { digits: 1, values: times })
    printResult(`${what}, size`, size / 1000, 'kB', { digits: 1 })
  }
}

function time(work) {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/** Scores from 0.5 to 1 in no order; every label is sometimes predicted as some others. */
function evaluationOf(count) {
  const labels = Array.from({ length: count }, (_, index) => {
    const f1 = 0.5 + (((index * 37) % count) / count) * 0.5
    return {
      label: `part ${index + 1}`,
      testingImages: 20 + (index % 30),
      f1,
      precision: f1,
      recall: f1,
      threshold: 0.4,
    }
  })
  const confusion = labels.flatMap((truth, row) =>
    labels.map((predicted, column) => {
      const far = (column - row + count) % count
      const share = far === 0 ? truth.recall : far <= 4 ? (1 - truth.recall) / 4 : 0
      return { groundTruthLabel: truth.label, predictedLabel: predicted.label, share }
    }),
  )
  const mean = labels.reduce((sum, { f1 }) => sum + f1, 0) / count
  const means = { f1: mean, precision: mean, recall: mean, averagePrecision: null, averageRecall: null }
  return { source: 'summary', ...means, trainingImages: 40_000, testingImages: 8_600, labels, confusion }
}
