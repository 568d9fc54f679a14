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
import { REPORTS } from '../../support/reports/all.js'
import { evaluationOf, label } from '../../support/reports/evaluations.js'
import { ACCOUNT, LEAKY } from '../../support/reports/leaky.js'
import { noSecrets } from '../../support/reports/views.js'

describe('a field that is in no list', () => {
  /** The report with a new field in each of its objects. */
  function withNewFields(report: RunReport): RunReport
  function withNewFields(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: RunReport): unknown => withNewFields(item))
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries<RunReport>({ ...value }).map(
      ([key, member]) => [key, withNewFields(member)] as const,
    )
    return {
      ...Object.fromEntries<unknown>(members),
      newField: 'new text',
      newPart: { text: 'new text' },
      newList: ['new text'],
    }
  }

  test.each([true, false])('is in no view, images shown or not (%s)', (showImages) => {
    const { request: _, ...report } = { ...LEAKY, showImages }
    const more = withNewFields(report)
    expect(JSON.stringify(more).split('new text').length).toBeGreaterThan(100)
    expect(toShown(more, noSecrets)).toEqual(toShown(report, noSecrets))
  })

  test('nor is an object where a text is expected', () => {
    const report = withProject(LEAKY, { name: { text: 'new text' }, arn: [{ text: 'new text' }] })
    expect(JSON.stringify(toShown(report, noSecrets).project)).toBe('{"arn":[null]}')
  })

  function withProject(report: RunReport, project: unknown): RunReport
  function withProject(report: RunReport, project: unknown): unknown {
    return { ...report, project }
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

  test('a tag’s key is redacted, too', () => {
    const { request } = LEAKY
    const report = request === undefined ? LEAKY : { ...LEAKY, request: { ...request, tags: { [ACCOUNT]: 'billed' } } }
    expect(toShown(report, noSecrets).request?.tags).toEqual({ '************': 'billed' })
  })
})
