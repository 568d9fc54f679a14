import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../src/report/comment/comment.js'
import { markerOf } from '../../../src/report/comment/marker.js'
import { renderJson } from '../../../src/report/json/json.js'
import { annotationsOf } from '../../../src/report/log/annotations.js'
import { renderLogEnd } from '../../../src/report/log/log.js'
import { toShown } from '../../../src/report/redact-report.js'
import type { PolicyOf } from '../../../src/report/redaction-policy.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { renderSummary } from '../../../src/report/summary/summary.js'
import { leakyLint } from '../../support/lints/leaky-lint.js'
import { REPORTS } from '../../support/reports/all.js'
import { evaluationOf, label } from '../../support/reports/evaluations.js'
import { ACCOUNT, LEAKY } from '../../support/reports/leaky.js'
import { NEW_TEXT, textOf, withNewFields } from '../../support/reports/new-fields.js'
import { noSecrets } from '../../support/reports/views.js'

/** As a step that trains has it. */
const LINT = { ...leakyLint(ACCOUNT, 'apple'), base: undefined }

describe('a field that is in no list', () => {
  test.each([true, false])('is in no view, images shown or not (%s)', (showImages) => {
    const { request: _, ...report } = { ...LEAKY, lint: LINT, showImages }
    const more = withNewFields(report)
    expect(textOf(more).split(NEW_TEXT).length).toBeGreaterThan(200)
    expect(textOf(toShown(more, noSecrets))).not.toContain(NEW_TEXT)
    expect(toShown(more, noSecrets)).toEqual(toShown(report, noSecrets))
  })

  test('nor is an object where a text is expected', () => {
    const report = withPart(LEAKY, { project: { name: { text: 'new text' }, arn: [{ text: 'new text' }] } })
    expect(JSON.stringify(toShown(report, noSecrets).project)).toBe('{"arn":[null]}')
  })

  test.each([
    ['a map', new Map([['name', 'new text']])],
    ['a set', new Set(['new text'])],
    ['an instance of a class', new Error('new text')],
  ])('nor is %s where an object is expected', (_, part) => {
    expect(toShown(withPart(LEAKY, { project: part }), noSecrets).project).toBeUndefined()
  })

  test('nor is a base of the lint: a run has none', () => {
    const { lint } = toShown(withPart(LEAKY, { lint: leakyLint(ACCOUNT, 'apple') }), noSecrets)
    expect(lint?.base).toBeUndefined()
  })

  function withPart(report: RunReport, part: object): RunReport
  function withPart(report: RunReport, part: object): unknown {
    return { ...report, ...part }
  }

  test('does not compile', () => {
    interface Known {
      readonly name: string
      readonly count: number
      readonly parts?: readonly ({ readonly kind: 'a'; readonly arn: string } | { readonly kind: 'b' } | 'none')[]
    }
    const whole: PolicyOf<Known> = { name: 'name', count: 'as-is', parts: { kind: 'as-is', arn: 'place' } }
    const policies: readonly PolicyOf<Known>[] = [
      whole,
      // @ts-expect-error count is not listed
      { name: 'name', parts: whole.parts },
      // @ts-expect-error a member of one kind of part is not listed
      { ...whole, parts: { kind: 'as-is' } },
      // @ts-expect-error a text that is not from a closed set is not left unchanged
      { ...whole, name: 'as-is' },
    ]
    expect(policies).toContain(whole)
  })
})

describe('views are made from a redacted report', () => {
  test('another one does not compile; they do not redact themselves', () => {
    const views = [
      // @ts-expect-error not redacted
      renderJson(LEAKY),
      // @ts-expect-error not redacted
      renderSummary(LEAKY),
      // @ts-expect-error not redacted
      renderComment(LEAKY, markerOf(LEAKY)),
      // @ts-expect-error not redacted
      renderLogEnd(LEAKY).join('\n'),
      // @ts-expect-error not redacted
      JSON.stringify(annotationsOf(LEAKY)),
    ]
    for (const view of views) expect(view).toContain(ACCOUNT)
  })

  test.each(Object.entries(REPORTS))('with images shown, %s is complete', (_, { addresses: _addresses, ...report }) => {
    const shown = { ...report, showImages: true }
    expect(toShown(shown, noSecrets)).toBe(shown)
  })

  test('what needs no change is not copied', () => {
    const evaluation = evaluationOf([label('a', 0.5)])
    expect(toShown({ ...LEAKY, evaluation }, noSecrets).evaluation).toBe(evaluation)
  })

  test('a lint is redacted like that of a step that lints', () => {
    const report: RunReport = { ...LEAKY, lint: LINT }
    expect(textOf({ lint: toShown(report, noSecrets).lint })).not.toMatch(`${ACCOUNT}|[.]jpg`)
    const shown: RunReport = { ...report, showImages: true }
    expect(toShown(shown, noSecrets)).toBe(shown)
  })

  test('a tag’s key is redacted, too', () => {
    const { request } = LEAKY
    const report = request === undefined ? LEAKY : { ...LEAKY, request: { ...request, tags: { [ACCOUNT]: 'billed' } } }
    expect(toShown(report, noSecrets).request?.tags).toEqual({ '************': 'billed' })
  })
})
