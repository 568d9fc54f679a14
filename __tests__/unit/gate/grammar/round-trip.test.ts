import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatRule } from '../../../../src/gate/grammar/format.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import type { Bound, GateRule, Metric, Operator, Severity } from '../../../../src/gate/grammar/rule.js'
import { anyString } from '../../../support/any-string.js'

interface Rule {
  readonly severity: Severity
  readonly metric: Metric
  readonly op: Operator
  readonly bound: Bound
}

const label = fc.oneof(
  fc.constantFrom('f1', 'labels', 'baseline', 'warn', '*', '', '#', '"', '\\', 'tea cup', 'a.b', 'c#'),
  anyString({ maxLength: 12 }),
  fc.string({ maxLength: 12 }),
)
const selector = fc.oneof(
  fc.constant({ kind: 'every' as const }),
  label.map((name) => ({ kind: 'one' as const, label: name })),
)
const labels = { kind: fc.constant('labels' as const), selector }
const ratioMetric: fc.Arbitrary<Metric> = fc.oneof(
  fc.constantFrom('f1', 'precision', 'recall', 'average-precision', 'average-recall').map((kind) => ({ kind })),
  fc.record({ ...labels, of: fc.constantFrom('f1', 'precision', 'recall') }),
)
const countMetric: fc.Arbitrary<Metric> = fc.oneof(
  fc
    .constantFrom('testing-images', 'training-images', 'label-count', 'invalid-lines', 'ignored-lines')
    .map((kind) => ({ kind })),
  fc.record({ ...labels, of: fc.constant('testing-images' as const) }),
)
const dataMetric: fc.Arbitrary<Metric> = fc.oneof(
  fc.constantFrom('leaked-images', 'duplicate-images').map((kind) => ({ kind })),
  fc.record({ ...labels, of: fc.constantFrom('training-images', 'boxes') }),
)
// No bound that everything or nothing can meet, and no negative zero, which has no spelling of its own.
const ratio = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const count = fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER - 2 })

type Word = Exclude<Bound['kind'], 'number'>

function boundOf(value: fc.Arbitrary<number>, words: readonly Word[]): fc.Arbitrary<Bound> {
  const offsets = fc.oneof(
    fc.constant(0),
    value,
    value.map((below) => -below),
  )
  return fc.oneof(
    value.map((exact) => ({ kind: 'number' as const, value: exact })),
    fc.record({ kind: fc.constantFrom(...words), offset: offsets }),
  )
}

function ruleOf(
  metric: fc.Arbitrary<Metric>,
  value: fc.Arbitrary<number>,
  ...words: readonly Word[]
): fc.Arbitrary<Rule> {
  return fc.record({
    severity: fc.constantFrom('fail', 'warn'),
    metric,
    op: fc.constantFrom('>=', '>', '<=', '<', '=='),
    bound: boundOf(value, words),
  })
}

const rule = fc.oneof(
  ruleOf(ratioMetric, ratio, 'baseline'),
  ruleOf(countMetric, count, 'baseline', 'base'),
  ruleOf(dataMetric, count, 'base'),
)
const blank = fc.stringMatching(/^[ \t]{0,3}$/)
const comment = fc.constantFrom('', ' # why', '#', ' # labels["x"] >= "')

/** Prints a rule part by part, without sharing code with the parser. */
function print({ severity, metric, op, bound }: Rule, gaps: readonly string[], tail: string): string {
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = gaps
  const name =
    metric.kind !== 'labels'
      ? metric.kind
      : metric.selector.kind === 'every'
        ? `labels.*.${metric.of}`
        : `labels[${a}${JSON.stringify(metric.selector.label)}${b}].${metric.of}`
  const sign = bound.kind !== 'number' && bound.offset < 0 ? '-' : '+'
  const limit =
    bound.kind === 'number' ? String(bound.value) : `${bound.kind}${c}${sign}${d}${String(Math.abs(bound.offset))}`
  return `${severity === 'warn' ? `warn:${e}` : ''}${name}${f}${op}${a}${limit}${b}${tail}`
}

function parsedRule(text: string): GateRule | undefined {
  const parsed = parseGate(text, { input: 'gate' })
  return parsed.ok && parsed.rules.length === 1 ? parsed.rules[0] : undefined
}

describe('a printed rule is parsed again', () => {
  test('with any spaces and any comment', () => {
    fc.assert(
      fc.property(rule, fc.array(blank, { minLength: 6, maxLength: 6 }), comment, (printed, gaps, tail) => {
        expect(parsedRule(print(printed, gaps, tail))).toMatchObject(printed)
      }),
    )
  })

  test('from its canonical spelling, and from the text that is shown', () => {
    fc.assert(
      fc.property(rule, (printed) => {
        const { severity, ...asked } = printed
        const read = parsedRule(formatRule(printed))
        expect(read).toMatchObject({ ...asked, severity: 'fail' })
        expect(formatRule(read ?? printed)).toBe(formatRule(printed))
        expect(parsedRule(read?.text ?? '')).toEqual(read)
        expect(['fail', 'warn']).toContain(severity)
      }),
    )
  })

  test('as one of many', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: formatRule, minLength: 1, maxLength: 12 }), (rules) => {
        const parsed = parseGate(rules.map((one) => print(one, [' '], '')).join('\n'), { input: 'gate' })
        expect(parsed).toMatchObject({ ok: true, rules })
      }),
    )
  })
})

describe('no text makes the parser throw', () => {
  const pieces = fc.constantFrom(
    ...['f1', 'labels', '.', '.*', '[', ']', '"', '\\', '\\u', 'cup', '>=', '=', '<', '0.9', '1e', '-', '+', '%'],
    ...[
      'baseline',
      'base',
      'leaked-images',
      'boxes',
      'warn:',
      ':',
      '#',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\ufeff',
      '\u2028',
      '🍎',
      '\ud83c',
      'testing-images',
      '40',
    ],
  )

  test.each([
    { name: 'any text', text: anyString({ maxLength: 200 }) },
    { name: 'pieces of the grammar', text: fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')) },
  ])('$name', ({ text }) => {
    fc.assert(
      fc.property(text, (gate) => {
        const parsed = parseGate(gate, { input: 'gate' })
        const lines = gate.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
        expect(parsed.ok ? parsed.rules.length : parsed.problems.length).toBeGreaterThan(0)
        for (const { line, column, text: shown, found } of parsed.ok ? [] : parsed.problems) {
          expect(shown).toBe(lines[line - 1])
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(Array.from(shown).length + 1)
          expect(found).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })
})
