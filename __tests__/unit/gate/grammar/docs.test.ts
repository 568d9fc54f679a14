/** docs/gates.md is run: its gates are parsed, its mistakes are reported, its verdicts are reached. */
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  DATA_METRICS,
  LABEL_DATA_METRICS,
  LABEL_METRICS,
  VERSION_METRICS,
} from '../../../../src/gate/grammar/metric.js'
import { parseGate, renderProblem } from '../../../../src/gate/grammar/parse.js'
import { judgeData } from '../../../../src/gate/judge/judge-data.js'
import type { RuleVerdict } from '../../../../src/gate/grammar/rule.js'
import { baseOf, countsOf, dataOf, dataVerdictOf } from '../../../support/data-gate.js'
import { baselineOf, evaluationOf, evidenceOf, labelOf, linesOf, summaryOf, verdictOf } from '../../../support/gate.js'

const PAGE = readFileSync(new URL('../../../../docs/gates.md', import.meta.url), 'utf8')

interface Fence {
  readonly language: string
  readonly text: string
}

const FENCES: readonly Fence[] = [...PAGE.matchAll(/^```(\S+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
  language,
  text: text.replace(/\n$/, ''),
}))

function fencesOf(language: string): readonly string[] {
  return FENCES.filter((fence) => fence.language === language).map(({ text }) => text)
}

/** The cells of a table's rows, without its heading. */
function rowsOf(head: string): readonly (readonly string[])[] {
  const lines = PAGE.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${head} `))
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test.each(fencesOf('gate').map((text) => ({ text })))('a gate of the page is valid: $text', ({ text }) => {
  expect(parseGate(text, { input: 'gate' })).toMatchObject({ ok: true })
})

describe('the gates among the examples', () => {
  const example = (name: string) => readFileSync(new URL(`../../../../examples/gates/${name}`, import.meta.url), 'utf8')

  test('release.gate is valid', () => {
    const parsed = parseGate(example('release.gate'), { input: 'gate-file' })
    expect(parsed).toMatchObject({ ok: true, warnings: [] })
  })

  test('every rule of data.gate is judged on manifests', () => {
    const parsed = parseGate(example('data.gate'), { input: 'gate-file' })
    expect(parsed).toMatchObject({ ok: true, warnings: [] })
    const { verdict, unjudged } = judgeData(parsed.rules, dataOf())
    expect(unjudged).toEqual([])
    expect(verdict.rules.map(({ rule }) => rule)).toEqual(parsed.rules.map(({ text }) => text))
  })
})

describe('the mistakes of the page', () => {
  const mistakesIn = (fence: string) =>
    FENCES.flatMap(({ language, text }, index) =>
      language === fence ? [{ text, reported: FENCES[index + 1]?.text ?? '' }] : [],
    )

  test.each(mistakesIn('gate-error'))('are reported as on the page: $text', ({ text, reported }) => {
    const parsed = parseGate(text, { input: 'gate' })
    expect((parsed.ok ? [] : parsed.problems).map(renderProblem).join('\n')).toBe(reported)
  })

  test('every sentence of the code is on the page', () => {
    const source = ['parse', 'read-head', 'read-bound', 'tokens'].map((name) =>
      readFileSync(new URL(`../../../../src/gate/grammar/${name}.ts`, import.meta.url), 'utf8'),
    )
    const refusals = [...source.join('\n').matchAll(/refuse\(\s*'([^']+)'/g)].map(([, expected = '']) => expected)
    expect(refusals.length).toBeGreaterThan(10)
    expect(refusals.filter((expected) => !PAGE.includes(`expected ${expected.replaceAll('\\\\', '\\')}`))).toEqual([])
  })
})

describe('the judgements of the page', () => {
  const numbers: unknown = JSON.parse(fencesOf('json')[0] ?? '')
  const labels = [
    labelOf('cup', 0.95, { testingImages: 30 }),
    labelOf('plate', 0.9),
    labelOf('spoon', 0.7, { testingImages: 6 }),
  ]
  const evaluation = evaluationOf({ labels })
  const before = [labelOf('cup', 0.96), labelOf('spoon', 0.68), labelOf('fork', 0.9)]
  const evidence = evidenceOf({
    evaluation,
    manifestSummary: summaryOf(linesOf(3, 0), linesOf(1, 0)),
    baseline: baselineOf({ f1: 0.86, labels: before }),
  })

  test('are on the numbers that the page shows', () => {
    const { f1, precision, recall, trainingImages, testingImages } = evaluation
    expect(numbers).toEqual({
      ...{ f1, precision, recall, trainingImages, testingImages },
      labels: Object.fromEntries(labels.map((one) => [one.label, { f1: one.f1, testingImages: one.testingImages }])),
      invalidLines: { training: 3, testing: 1 },
    })
  })

  const rows = rowsOf('Rule').map(([rule = '', result = '', reason = '']) => ({
    rule: rule.replaceAll('`', ''),
    result,
    reason,
  }))
  test.each(rows)('$rule: $result', ({ rule, result, reason }) => {
    expect(verdictOf(rule, evidence)).toMatchObject({ result, reason })
  })
})

describe('the judgements on data', () => {
  const numbers = fencesOf('json')[1] ?? ''
  const data = dataOf({
    ...{ trainingImages: 400, testingImages: 100, labelCount: 3 },
    ...{ invalidLines: 2, leakedImages: 4, duplicateImages: 1 },
    labels: { cup: countsOf(210, 60, 300), plate: countsOf(170, 40, 250), spoon: countsOf(20, 0, 21) },
  })
  const base = baseOf({ labels: { cup: countsOf(200, 50, 1), plate: countsOf(180, 50, 1) } })

  test('are on the numbers that the page shows', () => {
    expect(JSON.parse(numbers)).toEqual({ ...data, labels: Object.fromEntries(data.labels) })
  })

  const rows = rowsOf('Rule on data').map(([rule = '', result = '', reason = '']) => ({
    rule: rule.replaceAll('`', ''),
    result,
    reason,
  }))
  test.each(rows)('$rule: $result', ({ rule, result, reason }) => {
    expect(dataVerdictOf(rule, data, base)).toMatchObject({ result, reason })
  })
})

describe('the tables of the page', () => {
  test('list every metric of data, and where it is judged', () => {
    const listed = rowsOf('On data').map(([metric = '', , elsewhere]) => [metric.replaceAll('`', ''), elsewhere])
    const manifestSummary = 'judged by the manifest summary'
    const evaluationSummary = 'judged by the evaluation summary'
    const expected = [
      ...Object.keys(DATA_METRICS).map((name) => ({ name, isOfVersion: name in VERSION_METRICS })),
      ...Object.keys(LABEL_DATA_METRICS).map((name) => ({
        name: `labels.*.${name}`,
        isOfVersion: name in LABEL_METRICS,
      })),
    ].map(({ name, isOfVersion }) => [
      name,
      isOfVersion ? (name.endsWith('-lines') ? manifestSummary : evaluationSummary) : 'counted in its manifests',
    ])
    expect(listed).toEqual(expected)
  })

  test('list every metric of a version with its unit', () => {
    const listed = rowsOf('Metric').map(([metric, , unit]) => [metric?.replaceAll('`', ''), unit])
    expect(listed).toEqual(Object.entries(VERSION_METRICS))
  })

  test('name every metric of a label', () => {
    const [sentence = ''] = /^Each label has .*$/m.exec(PAGE) ?? []
    expect([...sentence.matchAll(/`([^`]+)`/g)].map(([, metric]) => metric)).toEqual(Object.keys(LABEL_METRICS))
  })

  test('list the keys of a failed rule', () => {
    const verdict: RuleVerdict = verdictOf('f1 >= 0.9', evidenceOf())
    const listed = rowsOf('Key').map(([key = '']) => key.replaceAll('`', ''))
    expect(listed).toEqual(Object.keys(verdict).filter((key) => listed.includes(key)))
    expect(listed).toEqual(['rule', 'metric', 'label', 'actual', 'bound', 'reason'])
  })
})
