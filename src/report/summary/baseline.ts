/** The version next to its baseline. */
import type { Change, LabelChange, VersionComparison } from '../../evaluation/compare-versions.js'
import { toCode, toDetails, toProse } from '../../text/markdown.js'
import { formatChange, formatCount, formatRatio, isChange, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable, type Column } from '../../text/table.js'
import type { ReportedBaseline } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { labelList, labelNames } from './label-cells.js'
import type { Section } from './section.js'
import { sharedImages } from './shared-images.js'

const NAME_MAX_LENGTH = 60
const REASON_MAX_LENGTH = 1000

/** Changed labels that are shown at once, and that are a click away: what is beyond has the JSON report. */
const SHOWN_AT_ONCE = 10
const FOLDED_MAX = 100

/** New or vanished labels that are named. */
const NAMED_MAX = 20

export function baselineSection({ baseline }: ShownReport): Section | undefined {
  if (baseline === undefined) return undefined
  const forms = formsOf(baseline)
  return { title: 'the comparison with the baseline', weight: 88, forms }
}

function formsOf(baseline: ReportedBaseline): Section['forms'] {
  switch (baseline.kind) {
    case 'none':
      return [
        baseline.nothingReleased === true
          ? '### Baseline\n\n⚠️ No other version of the project has been released yet, so there is no baseline.'
          : '### Baseline\n\nThe project has no earlier trained version to compare with.',
      ]
    case 'unavailable':
      return [
        `### Baseline\n\n⚠️ No baseline to compare with: ${toProse(shorten(baseline.reason, REASON_MAX_LENGTH))}.`,
      ]
    case 'found':
      return foundForms(baseline)
  }
}

function foundForms(baseline: Extract<ReportedBaseline, { kind: 'found' }>): Section['forms'] {
  const { comparison } = baseline
  const heading = `### Compared with the baseline ${toCode(shorten(baseline.name, NAME_MAX_LENGTH))}`
  const top = [heading, testSetWords(baseline), numbers(baseline)]
  const labels = labelChanges(comparison)
  const shared = baseline.shared === undefined ? [] : sharedImages(baseline.shared, baseline.sameTestSet)
  return [
    [...top, ...shared, ...labels.words, ...labels.shown, ...labels.folded].join('\n\n'),
    [...top, ...shared, ...labels.words, ...labels.shown].join('\n\n'),
    [...top, ...labels.words].join('\n\n'),
    [heading, testSetWords(baseline)].join('\n\n'),
  ]
}

function testSetWords({ sameTestSet }: Extract<ReportedBaseline, { kind: 'found' }>): string {
  if (sameTestSet === 'unknown')
    return '⚠️ It is unknown whether both versions were measured on the same test set, so a change may come from different images rather than from the model.'
  return sameTestSet
    ? 'Both versions were measured on the same test set: the same images with the same ground truth.'
    : '⚠️ The versions were measured on different test sets, so a change may come from different images rather than from the model.'
}

function numbers({ comparison }: Extract<ReportedBaseline, { kind: 'found' }>): string {
  const row = (name: string, { before, after, delta }: Change): readonly string[] => [
    name,
    formatRatio(before),
    formatRatio(after),
    formatChange(delta),
  ]
  const isKnown = ({ before, after }: Change): boolean => before !== null || after !== null
  const { f1, precision, recall, averagePrecision, averageRecall } = comparison
  const others = [
    ['Precision', precision],
    ['Recall', recall],
    ['Average precision', averagePrecision],
    ['Average recall', averageRecall],
  ] as const
  const rows = [
    row('F1', f1),
    ...others.filter(([, change]) => isKnown(change)).map(([name, change]) => row(name, change)),
  ]
  return renderTable([{ heading: '' }, right('Baseline'), right('This version'), right('Change')], rows)
}

/** What changed by label: in words, the greatest losses, and the rest. */
function labelChanges(
  comparison: VersionComparison,
): Readonly<Record<'words' | 'shown' | 'folded', readonly string[]>> {
  if (!comparison.labelsKnown) {
    const words = 'The labels cannot be compared: only F1 could be read for one of the versions.'
    return { words: [words], shown: [], folded: [] }
  }
  const changed = comparison.labels.filter(({ f1 }) => isChange(f1.delta))
  const nameOf = labelNames(changed.map(({ label }) => label))
  const folded = changed.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX)
  const beyond = changed.length - SHOWN_AT_ONCE - folded.length
  const foldedTitle = `The next ${plural(folded.length, 'label')} that changed${beyond > 0 ? `; ${formatCount(beyond)} more in the JSON report` : ''}`
  return {
    words: labelWords(comparison, changed),
    shown: changed.length === 0 ? [] : [changeTable(changed.slice(0, SHOWN_AT_ONCE), nameOf)],
    folded: folded.length === 0 ? [] : [toDetails(foldedTitle, changeTable(folded, nameOf))],
  }
}

function labelWords(
  { labels, newLabels, vanishedLabels }: VersionComparison,
  changed: readonly LabelChange[],
): string[] {
  const count = (isOne: (delta: number) => boolean): number =>
    changed.filter(({ f1: { delta } }) => delta !== null && isOne(delta)).length
  const [lost, gained] = [count((delta) => delta < 0), count((delta) => delta > 0)]
  const unknown = changed.length - lost - gained
  const same = labels.length - changed.length
  const counts = [
    `${lost === 0 ? 'none' : formatCount(lost)} lost F1`,
    `${gained === 0 ? 'none' : formatCount(gained)} gained`,
    ...(same === 0 ? [] : [`${formatCount(same)} unchanged`]),
    ...(unknown === 0 ? [] : [`${formatCount(unknown)} cannot be compared because a score is missing`]),
  ]
  return [
    ...(labels.length === 0
      ? []
      : [`Of the ${plural(labels.length, 'label')} that both versions have: ${counts.join(', ')}.`]),
    ...named(newLabels, 'New', 'not in the baseline'),
    ...named(vanishedLabels, 'Gone', 'only in the baseline'),
  ]
}

function named(labels: readonly string[], what: string, where: string): readonly string[] {
  if (labels.length === 0) return []
  return [`**${what}** (${plural(labels.length, 'label')}, ${where}): ${labelList(labels, NAMED_MAX)}`]
}

function changeTable(labels: readonly LabelChange[], nameOf: (label: string) => string): string {
  return renderTable(
    [
      { heading: 'Label' },
      ...['F1 before', 'F1 now', 'F1 change', 'Precision change', 'Recall change', 'Testing images'].map(right),
    ],
    labels.map(({ label, f1, precision, recall, testingImages }) => [
      nameOf(label),
      formatRatio(f1.before),
      formatRatio(f1.after),
      formatChange(f1.delta),
      formatChange(precision.delta),
      formatChange(recall.delta),
      testingImages.delta === 0
        ? formatCount(testingImages.after)
        : `${formatCount(testingImages.before)}\u00a0→\u00a0${formatCount(testingImages.after)}`,
    ]),
  )
}

function right(heading: string): Column {
  return { heading, align: 'right' }
}
