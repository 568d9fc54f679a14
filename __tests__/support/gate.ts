/** Builders for the tests of the gate. */
import type { Evaluation, LabelEvaluation } from '../../src/evaluation/evaluation.js'
import type { ManifestStatistics, ManifestSummary } from '../../src/evaluation/manifest-results.js'
import type { Evidence, FoundBaseline, Policy } from '../../src/gate/judge/evidence.js'
import type { Judgement } from '../../src/gate/judge/conclude.js'
import { judge } from '../../src/gate/judge/judge.js'
import { parseGate } from '../../src/gate/grammar/parse.js'
import type { GateRule, RuleVerdict } from '../../src/gate/grammar/rule.js'

export const NO_OTHER_VERSION = { kind: 'none', reason: 'no-other-version' } as const

export const WARN: Policy = { differentTestSet: 'warn' }

/** A label with equal metrics, except what is changed. */
export function labelOf(label: string, f1: number | null, change: Partial<LabelEvaluation> = {}): LabelEvaluation {
  return { label, f1, precision: f1, recall: f1, testingImages: 20, threshold: 0.5, ...change }
}

/** A classification of three labels, whose numbers come from the summary. */
export function evaluationOf(change: Partial<Evaluation> = {}): Evaluation {
  return {
    source: 'summary',
    f1: 0.85,
    precision: 0.875,
    recall: 0.8125,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: 224,
    testingImages: 56,
    labels: [
      labelOf('cup', 0.95, { testingImages: 30 }),
      labelOf('plate', 0.9),
      labelOf('spoon', 0.7, { testingImages: 6 }),
    ],
    confusion: [],
    ...change,
  }
}

/** Counts of one manifest that add up. */
export function linesOf(invalidLines: number, ignoredLines: number, validLines = 40): ManifestStatistics {
  const totalLines = validLines + invalidLines + ignoredLines
  return { useCase: null, totalLines, validLines, invalidLines, ignoredLines, errorLines: [], errors: [] }
}

export function summaryOf(training: ManifestStatistics | null, testing: ManifestStatistics | null): ManifestSummary {
  return { training, testing, errors: [] }
}

export function evidenceOf(change: Partial<Evidence> = {}): Evidence {
  const manifestSummary = summaryOf(linesOf(3, 2), linesOf(1, 0))
  return { evaluation: evaluationOf(), manifestSummary, baseline: NO_OTHER_VERSION, ...change }
}

/** A baseline `v7` on the same test set. */
export function baselineOf(change: Partial<Evaluation> = {}, more: Partial<FoundBaseline> = {}): FoundBaseline {
  return { kind: 'found', name: 'v7', evaluation: evaluationOf(change), sameTestSet: true, ...more }
}

/** The rules of a valid gate. */
export function rulesOf(text: string): readonly GateRule[] {
  const parsed = parseGate(text, { input: 'gate' })
  if (!parsed.ok) throw new Error(`no gate: ${JSON.stringify(parsed.problems)}`)
  return parsed.rules
}

export function judgeText(text: string, evidence: Evidence, policy = WARN): Judgement {
  return judge(evidence, rulesOf(text), policy)
}

/** The verdict on the only rule of a gate. */
export function verdictOf(text: string, evidence: Evidence, policy = WARN): RuleVerdict {
  const [verdict, ...others] = judgeText(text, evidence, policy).verdict.rules
  if (verdict === undefined || others.length > 0) throw new Error(`not one rule: ${text}`)
  return verdict
}
