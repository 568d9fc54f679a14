/** The judge of data against a second evaluation of the rules, written as plainly as can be and sharing nothing with it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Base } from '../../../../src/gate/judge/base.js'
import { judgeData } from '../../../../src/gate/judge/judge-data.js'
import type { GateRule, RuleResult } from '../../../../src/gate/grammar/rule.js'
import type { DataMetrics } from '../../../../src/model/data-metrics.js'
import { rulesOf } from '../../../support/gate.js'

const count = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, -1, 2.5) },
)
const labels = fc
  .dictionary(
    fc.constantFrom('cup', 'plate', 'spoon', 'tea cup'),
    fc.record({ trainingImages: count, testingImages: count, boxes: count }),
  )
  .map((entries) => new Map(Object.entries(entries)))
const metrics: fc.Arbitrary<DataMetrics> = fc.record({
  useCase: fc.constantFrom('OBJECT_LOCALIZATION', 'OBJECT_LOCALIZATION', 'NOT_DETERMINED', 'IMAGE_LEVEL_LABELS'),
  trainingImages: count,
  testingImages: fc.option(count, { freq: 4 }),
  labelCount: count,
  invalidLines: count,
  ignoredLines: count,
  leakedImages: count,
  duplicateImages: count,
  labels,
})
const base: fc.Arbitrary<Base | undefined> = fc.oneof(
  fc.constantFrom<Base | undefined>(
    undefined,
    { kind: 'none', reason: 'no-other-version' },
    { kind: 'unavailable', reason: 'it is gone' },
  ),
  ...[1, 2, 3].map(() => metrics.map((of) => ({ kind: 'found' as const, name: 'v7', metrics: of }))),
)
const whole = fc.constantFrom(
  ...['testing-images', 'training-images', 'label-count', 'invalid-lines', 'ignored-lines'],
  ...['leaked-images', 'duplicate-images'],
)
const ofLabel = fc
  .tuple(
    fc.constantFrom('labels.*', 'labels.cup', 'labels["tea cup"]'),
    fc.constantFrom('testing-images', 'training-images', 'boxes'),
  )
  .map((parts) => parts.join('.'))
const few = fc.integer({ min: 2, max: 4 })
const bound = fc.oneof(
  few.map(String),
  fc.constant('base'),
  few.map((offset) => `base - ${String(offset)}`),
  few.map((offset) => `base + ${String(offset)}`),
)
const rule = fc
  .tuple(fc.constantFrom('', 'warn: '), fc.oneof(whole, ofLabel), fc.constantFrom('>=', '>', '<=', '<', '=='), bound)
  .map(([prefix, metric, op, limit]) => rulesOf(`${prefix}${metric} ${op} ${limit}`))

/** A count, or how a rule ends that has none. */
type Found = number | 'fails' | 'skipped'

function naiveNumber({ metric }: GateRule, label: string | undefined, of: DataMetrics): Found {
  const { useCase, testingImages, labels: known, ...counts } = of
  const table: Readonly<Record<string, number | undefined>> = {
    'training-images': counts.trainingImages,
    'label-count': counts.labelCount,
    'invalid-lines': counts.invalidLines,
    'ignored-lines': counts.ignoredLines,
    'leaked-images': counts.leakedImages,
    'duplicate-images': counts.duplicateImages,
  }
  if (metric.kind !== 'labels') {
    if (metric.kind === 'testing-images' && testingImages === null) return 'skipped'
    return countOr(metric.kind === 'testing-images' ? (testingImages ?? undefined) : table[metric.kind])
  }
  const entry = known.get(label ?? '')
  if (metric.of === 'training-images') return countOr(entry?.trainingImages)
  if (metric.of === 'testing-images') return testingImages === null ? 'skipped' : countOr(entry?.testingImages)
  return useCase === 'IMAGE_LEVEL_LABELS' ? 'fails' : countOr(entry?.boxes)
}

function countOr(value: number | undefined): Found {
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : 'fails'
}

function naiveCompare(op: GateRule['op'], a: number, b: number): RuleResult {
  return { '>=': a >= b, '>': a > b, '<=': a <= b, '<': a < b, '==': a === b }[op] ? 'holds' : 'fails'
}

function naiveOne(one: GateRule, label: string | undefined, of: DataMetrics, against: Base | undefined): RuleResult {
  const actual = naiveNumber(one, label, of)
  if (typeof actual === 'string') return actual
  if (one.bound.kind === 'number') return naiveCompare(one.op, actual, one.bound.value)
  if (against?.kind === 'none') return 'skipped'
  if (against?.kind !== 'found') return 'fails'
  const { labels: before } = against.metrics
  if (label !== undefined && before.size === 0) return 'fails'
  if (label !== undefined && !before.has(label)) return 'skipped'
  const limit = naiveNumber(one, label, against.metrics)
  return typeof limit === 'string' ? limit : naiveCompare(one.op, actual, limit + one.bound.offset)
}

function naiveResult(one: GateRule, of: DataMetrics, against: Base | undefined): RuleResult {
  if (one.metric.kind !== 'labels') return naiveOne(one, undefined, of, against)
  const { selector } = one.metric
  const all = [...of.labels.keys()]
  const chosen = selector.kind === 'every' ? all : all.filter((label) => label === selector.label)
  const results = new Set(chosen.map((label) => naiveOne(one, label, of, against)))
  if (results.size === 0 || results.has('fails')) return 'fails'
  return results.has('holds') ? 'holds' : 'skipped'
}

describe('the judge of data agrees with the naive evaluation', () => {
  test('on every rule', () => {
    const seen = new Set<RuleResult>()
    fc.assert(
      fc.property(rule, metrics, base, (rules, of, against) => {
        const expected = rules.map((one) => naiveResult(one, of, against))
        expect(judgeData(rules, of, against).verdict.rules.map(({ result }) => result)).toEqual(expected)
        for (const result of expected) seen.add(result)
      }),
      { numRuns: 5000 },
    )
    expect([...seen].sort()).toEqual(['fails', 'holds', 'skipped'])
  })

  test('on the gate: passed when every strict rule that is judged holds, and there is one', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), metrics, base, (gates, of, against) => {
        const rules = gates.flat()
        const strict = rules.filter(({ severity }) => severity === 'fail').map((one) => naiveResult(one, of, against))
        const judged = strict.filter((result) => result !== 'skipped')
        const passed = judged.length === 0 ? null : !judged.includes('fails')
        expect(judgeData(rules, of, against).verdict.passed).toBe(passed)
      }),
      { numRuns: 1000 },
    )
  })

  test('what it shows fits what it says', () => {
    fc.assert(
      fc.property(rule, metrics, base, (rules, of, against) => {
        for (const { result, actual, bound: limit, reason, shortfalls, label } of judgeData(rules, of, against).verdict
          .rules) {
          if (result === 'holds') expect([actual, limit].every(Number.isFinite)).toBe(true)
          if (result !== 'holds') expect(reason).not.toBe('')
          if (result !== 'fails') expect(shortfalls).toEqual([])
          if (shortfalls[0] !== undefined) expect(shortfalls[0]).toMatchObject({ label, actual, bound: limit })
        }
      }),
      { numRuns: 1000 },
    )
  })
})
