/** The numbers of a version in a comment, next to those of its baseline. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import { toCode, toProse } from '../../text/markdown.js'
import { formatChange, formatSigned, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable, type Column } from '../../text/table.js'
import { measuredRatio } from '../measured-ratio.js'
import type { ReportedBaseline, RunReport } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { intervalOf, untestedLabels } from '../summary/estimates.js'
import type { Section } from '../summary/section.js'

const NAME_MAX_LENGTH = 80
const REASON_MAX_LENGTH = 200

/** The numbers of the version; with a baseline, both and what changed. */
export function metricsSection(report: ShownReport): Section | undefined {
  const { evaluation, baseline, figures } = report
  if (evaluation === undefined) return undefined
  const columns: readonly Column[] = [
    { heading: '' },
    { heading: 'F1', align: 'right' },
    { heading: 'Precision', align: 'right' },
    { heading: 'Recall', align: 'right' },
  ]
  const table = renderTable(columns, [
    ['This version', ...numbersOf(report, evaluation, '**')],
    ...(baseline?.kind === 'found' ? baselineRows(baseline) : []),
  ])
  const remarks = [...baselineRemarks(baseline), ...(untestedLabels(evaluation) > 0 ? [] : sureness(figures?.f1))]
  return { title: 'the metrics', weight: 90, forms: [[table, ...remarks].join('\n\n'), table] }
}

type FoundBaseline = Extract<ReportedBaseline, { readonly kind: 'found' }>

/** @param judged  the verdict on these numbers; without one for a baseline */
function numbersOf(judged: Pick<ShownReport, 'verdict'>, evaluation: Evaluation, emphasis: string): readonly string[] {
  const shown = (metric: 'f1' | 'precision' | 'recall'): string => measuredRatio(judged, metric, evaluation[metric])
  return [`${emphasis}${shown('f1')}${emphasis}`, shown('precision'), shown('recall')]
}

function baselineRows({ name, evaluation, comparison }: FoundBaseline): readonly (readonly string[])[] {
  const { f1, precision, recall } = comparison
  return [
    [`Baseline ${toCode(shorten(name, NAME_MAX_LENGTH))}`, ...numbersOf({}, evaluation, '')],
    ['Change', ...[f1, precision, recall].map(({ delta }) => formatChange(delta))],
  ]
}

function baselineRemarks(baseline: RunReport['baseline']): readonly string[] {
  if (baseline === undefined) return []
  if (baseline.kind === 'none') return ['The project has no earlier trained version to compare with.']
  if (baseline.kind === 'unavailable') {
    return [`⚠️ No baseline to compare with: ${toProse(shorten(baseline.reason, REASON_MAX_LENGTH))}.`]
  }
  const { sameTestSet, shared } = baseline
  const words =
    sameTestSet === true
      ? []
      : sameTestSet === false
        ? ['⚠️ The two versions were measured on different test sets.']
        : ['⚠️ It is unknown whether the two versions were measured on the same test set.']
  if (shared?.difference !== undefined) {
    const { point, low, high } = shared.difference
    const which = `${plural(shared.sharedImages, 'image')} in both test sets`
    const interval = `95 % interval ${formatSigned(low)} to ${formatSigned(high)}`
    words.push(`On the ${which}, F1 changed by an estimated ${formatSigned(point)} (${interval}).`)
  }
  return words.length === 0 ? [] : [words.join(' ')]
}

function sureness(f1: NonNullable<RunReport['figures']>['f1']): readonly string[] {
  // An interval without width looks like certainty; the job summary explains why it is not.
  if (f1 === undefined || f1.caution === 'no-variation') return []
  const caution = f1.caution === null ? '' : '; interpret with caution'
  return [`95 % interval of F1, estimated from ${plural(f1.images, 'testing image')}: ${intervalOf(f1)}${caution}.`]
}
