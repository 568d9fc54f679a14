/** The judge against a second, simple evaluation of the rules that shares no code with it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluationOfF1, type Evaluation, type LabelEvaluation } from '../../../../src/evaluation/evaluation.js'
import type { ManifestSummary } from '../../../../src/evaluation/manifest-results.js'
import type { Baseline, Evidence, Policy } from '../../../../src/gate/judge/evidence.js'
import { judge } from '../../../../src/gate/judge/judge.js'
import type { GateRule, RuleResult } from '../../../../src/gate/grammar/rule.js'
import { linesOf, NO_OTHER_VERSION, rulesOf, summaryOf } from '../../../support/gate.js'

/** Numbers a hundredth apart, so that there is equality but no noise. */
const hundredths = fc.integer({ min: 0, max: 100 }).map((points) => points / 100)
const ratio = fc.oneof(
  { weight: 8, arbitrary: hundredths },
  { weight: 1, arbitrary: fc.constantFrom(null, NaN, 1.5, -0.5, Infinity) },
)
const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, NaN, -1, 2.5) },
)
const names = fc.uniqueArray(fc.constantFrom('cup', 'plate', 'spoon', 'tea cup'), { maxLength: 4 })

const labels: fc.Arbitrary<readonly LabelEvaluation[]> = names.chain((chosen) =>
  fc.tuple(
    ...chosen.map((label) =>
      fc.record({
        label: fc.constant(label),
        testingImages: count,
        f1: ratio,
        precision: ratio,
        recall: ratio,
        threshold: fc.constant(null),
      }),
    ),
  ),
)
const fromSummary: fc.Arbitrary<Evaluation> = fc.record({
  source: fc.constant('summary'),
  f1: ratio,
  precision: ratio,
  recall: ratio,
  averagePrecision: ratio,
  averageRecall: ratio,
  trainingImages: count,
  testingImages: count,
  labels,
  confusion: fc.constant([]),
})
const evaluation = fc.oneof(
  { weight: 5, arbitrary: fromSummary },
  { weight: 1, arbitrary: hundredths.map((f1) => evaluationOfF1(Math.fround(f1))) },
)
const few = fc.integer({ min: 0, max: 3 })
const lines = fc.option(fc.tuple(few, few).map(([invalid, ignored]) => linesOf(invalid, ignored)))
const manifestSummary = fc.option(
  fc.tuple(lines, lines).map(([training, testing]) => summaryOf(training, testing)),
  {
    nil: undefined,
  },
)
const baseline: fc.Arbitrary<Baseline> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NO_OTHER_VERSION) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unavailable' as const, reason: 'it is gone' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('found' as const),
      name: fc.constant('v7'),
      evaluation,
      manifestSummary,
      sameTestSet: fc.constantFrom(true, true, false, 'unknown' as const),
    }),
  },
)
const evidence: fc.Arbitrary<Evidence> = fc.record({ evaluation, manifestSummary, baseline })
const policy: fc.Arbitrary<Policy> = fc.record({ differentTestSet: fc.constantFrom('warn', 'fail', 'skip') })

const ratioBound = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((points) => `${String(points)}%`),
  fc.integer({ min: 0, max: 9 }).map((points) => `baseline - 0.0${String(points)}`),
  fc.constant('baseline'),
)
const countBound = fc.oneof(
  few.map((bound) => String(bound + 2)),
  few.map((offset) => `baseline + ${String(offset)}`),
)
const selectors = fc.constantFrom('labels.*', 'labels.cup', 'labels["tea cup"]')
const metricAndBound = fc.oneof(
  fc.tuple(fc.constantFrom('f1', 'f1', 'precision', 'recall', 'average-precision', 'average-recall'), ratioBound),
  fc.tuple(
    fc.tuple(selectors, fc.constantFrom('f1', 'precision', 'recall')).map((parts) => parts.join('.')),
    ratioBound,
  ),
  fc.tuple(
    fc.constantFrom('testing-images', 'training-images', 'label-count', 'invalid-lines', 'ignored-lines'),
    countBound,
  ),
  fc.tuple(
    selectors.map((selector) => `${selector}.testing-images`),
    countBound,
  ),
)
const rule = fc
  .tuple(fc.constantFrom('', 'warn: '), metricAndBound, fc.constantFrom('>=', '>', '<=', '<', '=='))
  .map(([prefix, [metric, bound], op]) => rulesOf(`${prefix}${metric} ${op} ${bound}`))

type Found = number | undefined

function ratioOrNothing(value: number | null): Found {
  return value !== null && value >= 0 && value <= 1 ? value : undefined
}

function countOrNothing(value: number | null): Found {
  return value !== null && Number.isInteger(value) && value >= 0 ? value : undefined
}

/** The number of the version itself, or of one label of it. */
function naiveNumber(
  { metric }: GateRule,
  label: string | undefined,
  numbers: Evaluation,
  summary: ManifestSummary | undefined,
): Found {
  if (numbers.source === 'describe') return metric.kind === 'f1' ? ratioOrNothing(numbers.f1) : undefined
  if (metric.kind === 'labels') {
    const entry = numbers.labels.find((one) => one.label === label)
    if (entry === undefined || metric.of === 'training-images' || metric.of === 'boxes') return undefined
    return metric.of === 'testing-images' ? countOrNothing(entry.testingImages) : ratioOrNothing(entry[metric.of])
  }
  const training = summary?.training ?? undefined
  const testing = summary?.testing ?? undefined
  const table: Readonly<Record<string, Found>> = {
    f1: ratioOrNothing(numbers.f1),
    precision: ratioOrNothing(numbers.precision),
    recall: ratioOrNothing(numbers.recall),
    'average-precision': ratioOrNothing(numbers.averagePrecision),
    'average-recall': ratioOrNothing(numbers.averageRecall),
    'testing-images': countOrNothing(numbers.testingImages),
    'training-images': countOrNothing(numbers.trainingImages),
    'label-count': numbers.labels.length === 0 ? undefined : numbers.labels.length,
    'invalid-lines': sumOrNothing(training?.invalidLines, testing === undefined ? 0 : testing.invalidLines),
    'ignored-lines': sumOrNothing(training?.ignoredLines, testing === undefined ? 0 : testing.ignoredLines),
  }
  return table[metric.kind]
}

function sumOrNothing(a: number | null | undefined, b: number | null): Found {
  return typeof a === 'number' && b !== null ? a + b : undefined
}

/** Numbers here are whole hundredths or counts, or floats of them: rounding to a millionth restores them. */
function naiveCompare(op: GateRule['op'], actual: number, bound: number): RuleResult {
  const [a, b] = [Math.round(actual * 1e6), Math.round(bound * 1e6)]
  const passes = { '>=': a >= b, '>': a > b, '<=': a <= b, '<': a < b, '==': a === b }[op]
  return passes ? 'holds' : 'fails'
}

function naiveOne(one: GateRule, label: string | undefined, seen: Evidence, { differentTestSet }: Policy): RuleResult {
  const actual = naiveNumber(one, label, seen.evaluation, seen.manifestSummary)
  if (actual === undefined) return 'fails'
  if (one.bound.kind === 'number') return naiveCompare(one.op, actual, one.bound.value)
  const before = seen.baseline
  if (before.kind === 'none') return 'skipped'
  if (before.kind === 'unavailable') return 'fails'
  if (before.sameTestSet !== true && differentTestSet === 'fail') return 'fails'
  if (before.sameTestSet !== true && differentTestSet === 'skip') return 'skipped'
  const known = before.evaluation.labels
  if (label !== undefined && known.length > 0 && known.every((other) => other.label !== label)) return 'skipped'
  const bound = naiveNumber(one, label, before.evaluation, before.manifestSummary)
  return bound === undefined ? 'fails' : naiveCompare(one.op, actual, bound + one.bound.offset)
}

function naiveResult(one: GateRule, seen: Evidence, how: Policy): RuleResult {
  if (one.metric.kind !== 'labels') return naiveOne(one, undefined, seen, how)
  const { selector } = one.metric
  const all = seen.evaluation.labels.map(({ label }) => label)
  const chosen = selector.kind === 'every' ? all : all.filter((label) => label === selector.label)
  const results = new Set(chosen.map((label) => naiveOne(one, label, seen, how)))
  if (results.size === 0 || results.has('fails')) return 'fails'
  return results.has('holds') ? 'holds' : 'skipped'
}

describe('the judge agrees with the naive evaluation', () => {
  test('on every rule', () => {
    const seenResults = new Set<RuleResult>()
    fc.assert(
      fc.property(rule, evidence, policy, (rules, seen, how) => {
        const expected = rules.map((one) => naiveResult(one, seen, how))
        expect(judge(seen, rules, how).verdict.rules.map(({ result }) => result)).toEqual(expected)
        for (const result of expected) seenResults.add(result)
      }),
      { numRuns: 5000 },
    )
    expect([...seenResults].sort()).toEqual(['fails', 'holds', 'skipped'])
  })

  test('on the gate: passed when every judged strict rule passes, and there is one', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), evidence, policy, (gates, seen, how) => {
        const rules = gates.flat()
        const strict = rules.filter(({ severity }) => severity === 'fail').map((one) => naiveResult(one, seen, how))
        const judged = strict.filter((result) => result !== 'skipped')
        const passed = judged.length === 0 ? null : !judged.includes('fails')
        expect(judge(seen, rules, how).verdict.passed).toBe(passed)
      }),
      { numRuns: 1000 },
    )
  })

  test('a rule that fails with two numbers fell short on them', () => {
    let compared = 0
    fc.assert(
      fc.property(rule, evidence, policy, ([one], seen, how) => {
        for (const verdict of judge(seen, one === undefined ? [] : [one], how).verdict.rules) {
          if (verdict.result !== 'fails') return
          for (const { actual, bound } of [verdict, ...verdict.shortfalls]) {
            if (one === undefined || actual === null || bound === null) continue
            expect(naiveCompare(one.op, actual, bound)).toBe('fails')
            compared += 1
          }
        }
      }),
      { numRuns: 1000 },
    )
    expect(compared).toBeGreaterThan(0)
  })

  test('the numbers that it shows match its result', () => {
    fc.assert(
      fc.property(rule, evidence, policy, (rules, seen, how) => {
        for (const { result, actual, bound, reason, shortfalls, label } of judge(seen, rules, how).verdict.rules) {
          if (result === 'holds') expect([actual, bound].every(Number.isFinite)).toBe(true)
          if (result !== 'holds') expect(reason).not.toBe('')
          if (result !== 'fails') expect(shortfalls).toEqual([])
          if (shortfalls[0] !== undefined) expect(shortfalls[0]).toMatchObject({ label, actual, bound })
        }
      }),
      { numRuns: 1000 },
    )
  })
})
