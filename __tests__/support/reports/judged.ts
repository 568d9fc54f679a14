/** Reports whose verdicts are those of the gate on the report's own numbers. */
import { judge } from '../../../src/gate/judge/judge.js'
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import type { Policy } from '../../../src/gate/judge/evidence.js'
import type { Verdict } from '../../../src/gate/grammar/rule.js'
import { Recorder } from '../../../src/step/recorder.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { NO_OTHER_VERSION, rulesOf, WARN } from '../gate.js'
import { evaluationOf } from './evaluations.js'
import { trainedReport } from './report.js'

/** A runner without output, at a fixed time: only the report is checked. */
const UNSEEN: ConstructorParameters<typeof Recorder>[0] = {
  clock: { now: () => 0 },
  io: {
    log: ignore,
    debug: ignore,
    annotate: ignore,
    setOutputs: ignore,
    mask: ignore,
    hide: (text) => text,
    writeSummary: () => Promise.resolve(false),
  },
}

function ignore(): void {
  // Not read.
}

/**
 * The report of a version that was judged: verdict, outcome, failure and warnings are what the gate and the recorder make
 * of these numbers.
 * @param gate    the rules, as a user writes them
 * @param change  the rest of the report, its baseline and manifest summary included
 */
export function judgedReport(
  evaluation: Evaluation,
  gate: string,
  change: Partial<Omit<RunReport, 'verdict' | 'outcome' | 'failure'>> = {},
  policy: Policy = WARN,
): RunReport {
  const report = trainedReport(evaluation, change)
  const { manifestSummary, baseline } = report
  const evidence = {
    evaluation,
    manifestSummary,
    baseline: baseline === undefined || baseline.kind === 'none' ? NO_OTHER_VERSION : baseline,
  }
  const { verdict, warnings } = judge(evidence, rulesOf(gate), policy)
  const recorder = new Recorder(UNSEEN, report)
  for (const sentence of warnings) recorder.note('warning', sentence)
  recorder.judged(verdict)
  return recorder.report
}

/** What the gate says of an F1 score alone. */
export function verdictOn(f1: number | null, bound: number): Verdict {
  const evidence = { evaluation: { ...evaluationOf([]), f1 }, manifestSummary: undefined, baseline: NO_OTHER_VERSION }
  return judge(evidence, rulesOf(`f1 >= ${String(bound)}`), WARN).verdict
}
