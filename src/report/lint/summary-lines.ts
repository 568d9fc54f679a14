/** The end of a lint in plain text: counts, labels, totals, gate, forecast and verdict. */
import type { ManifestChange } from '../../lint/compare-manifests.js'
import type { LintReport, LintedManifest } from '../../lint/lint-report.js'
import { toLogLine } from '../../text/log.js'
import { formatCount, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { alignColumns } from '../../text/align-columns.js'
import { countBySeverity, totalsByCode } from './count-findings.js'
import { STYLE_OF_SEVERITY, type Paint } from './paint.js'
import { describeChecked, describeUnchecked } from './checked-images.js'
import { describeChange } from './describe-change.js'
import { failedRulesOf, noteOf, type ShownChange, type ShownGate, type ShownLint } from './shown-lint.js'

/** Labels that are listed; the ones with the fewest training images. Our choice: one screen. */
const LABELS_MAX = 30

/** Longest label, code points: a table in a terminal has no room for more. */
const LABEL_MAX_LENGTH = 40

/** What a lint comes to; the last line is the verdict. No line holds a line end. */
export function summaryLines(shown: ShownLint, paint: Paint): readonly string[] {
  const { report } = shown
  return [
    ...section(
      shown.testing === undefined ? shown.training : `${shown.training}, ${shown.testing}`,
      countLines(report),
    ),
    ...section('Labels, fewest training images first', labelLines(report)),
    ...section('Findings', totalLines(report, paint)),
    ...section(`Changes since ${shown.change?.base ?? ''}`, changeLines(shown.change)),
    ...section('Gate', gateLines(shown.gate, paint)),
    ...section('Forecast', forecastLines(report, paint)),
    verdictLine(shown, paint),
  ]

  function section(title: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [paint('bold', toLogLine(title)), ...lines.map((line) => `  ${line}`), '']
  }
}

function countLines({ training, testing, leakedImages, leakedGroups, duplicateImages, checkedImages }: LintReport) {
  const row = (name: string, one: LintedManifest): readonly string[] => [
    name,
    ...[one.lines, one.validLines, one.invalidLines, one.ignoredLines, one.images].map(formatCount),
  ]
  const rows = [
    ['', 'lines', 'valid', 'invalid', 'ignored', 'images'],
    row('training', training),
    ...(testing === undefined ? [] : [row('testing', testing)]),
  ]
  return [
    ...alignColumns(rows),
    ...(testing === undefined ? ['testing: the service splits the training data'] : []),
    ...describeChecked(checkedImages),
    ...(leakedImages === 0 ? [] : [`${plural(leakedImages, 'image is', 'images are')} in both manifests`]),
    ...(leakedGroups === 0
      ? []
      : [`${plural(leakedGroups, 'group of images is', 'groups of images are')} in both manifests`]),
    ...(duplicateImages === 0
      ? []
      : [`${plural(duplicateImages, 'image is', 'images are')} on more than one line of a manifest`]),
  ]
}

function labelLines({ training, testing }: LintReport): readonly string[] {
  const names = [...new Set([...training.labels.keys(), ...(testing?.labels.keys() ?? [])])]
  const rows = names
    .map((label) => ({ label, trained: training.labels.get(label), tested: testing?.labels.get(label) }))
    .sort((a, b) => (a.trained?.images ?? 0) - (b.trained?.images ?? 0))
  const shown = rows.slice(0, LABELS_MAX)
  if (shown.length === 0) return []
  const hasBoxes = rows.some(({ trained, tested }) => (trained?.boxes ?? 0) + (tested?.boxes ?? 0) > 0)
  const heads = [
    '',
    'training images',
    ...(testing === undefined ? [] : ['testing images']),
    ...(hasBoxes ? ['boxes'] : []),
  ]
  const cells = shown.map(({ label, trained, tested }) => [
    shorten(toLogLine(label), LABEL_MAX_LENGTH),
    formatCount(trained?.images ?? 0),
    ...(testing === undefined ? [] : [formatCount(tested?.images ?? 0)]),
    ...(hasBoxes ? [formatCount((trained?.boxes ?? 0) + (tested?.boxes ?? 0))] : []),
  ])
  const rest = rows.length - shown.length
  return [...alignColumns([heads, ...cells]), ...(rest === 0 ? [] : [plural(rest, 'more label')])].map(toLogLine)
}

function totalLines(report: LintReport, paint: Paint): readonly string[] {
  const totals = totalsByCode(report)
  const rows = alignColumns(totals.map(({ code, count }) => [toLogLine(code), formatCount(count)]))
  return rows.map((row, index) => {
    const severity = totals[index]?.severity ?? 'notice'
    return `${paint(STYLE_OF_SEVERITY[severity], severity.padEnd('warning'.length))}  ${row}`
  })
}

function changeLines(change: ShownChange | undefined): readonly string[] {
  if (change === undefined) return []
  const { training, testing } = change
  const of = (one: ManifestChange): readonly string[] =>
    describeChange(one, (name) => shorten(toLogLine(name), LABEL_MAX_LENGTH))
  if (testing === undefined) return of(training)
  return [...of(training).map((line) => `training: ${line}`), ...of(testing).map((line) => `testing: ${line}`)]
}

function gateLines(gate: ShownGate | undefined, paint: Paint): readonly string[] {
  const words = { holds: paint('green', 'passed '), fails: paint('red', 'failed '), skipped: paint('dim', 'skipped') }
  const judged = (gate?.rules ?? []).map((verdict) => {
    const note = noteOf(verdict)
    const rule = `${verdict.severity === 'warn' ? 'warn: ' : ''}${verdict.rule}`
    return `${words[verdict.result]}  ${toLogLine(note === '' ? rule : `${rule}  (${note})`)}`
  })
  const open = (gate?.unjudged ?? []).map(
    (rule) => `${paint('dim', '-')}        ${toLogLine(rule)}  (needs a trained version)`,
  )
  return [...judged, ...open, ...(gate?.warnings ?? []).map(toLogLine)]
}

function forecastLines(report: LintReport, paint: Paint) {
  const { willTrain, certain, predictedCode, training, testing, checkedImages } = report
  const lost = (name: string, { invalidLines, ignoredLines }: LintedManifest): readonly string[] =>
    invalidLines + ignoredLines === 0
      ? []
      : [`${plural(invalidLines + ignoredLines, 'line')} of the ${name} manifest would not be used`]
  const code = predictedCode === undefined ? '' : ` with ${toLogLine(predictedCode)}`
  const doubt = certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.'
  return [
    willTrain
      ? paint('green', 'The service would train from this data.') + doubt
      : paint('red', `The training would fail${code}.`) + doubt,
    ...(willTrain
      ? [
          ...lost('training', training),
          ...(testing === undefined ? [] : lost('testing', testing)),
          ...[describeUnchecked(checkedImages) ?? []].flat(),
        ]
      : []),
  ]
}

function verdictLine({ report, gate }: ShownLint, paint: Paint): string {
  const { error, warning, notice } = countBySeverity(report)
  const counts = [
    ...(error === 0 ? [] : [paint('red', plural(error, 'error'))]),
    ...(warning === 0 ? [] : [paint('yellow', plural(warning, 'warning'))]),
    ...(notice === 0 ? [] : [paint('cyan', plural(notice, 'notice'))]),
  ]
  const failed = failedRulesOf(gate).filter(({ severity }) => severity === 'fail').length
  const ofGate = failed === 0 ? [] : [paint('red', `${plural(failed, 'rule')} of the gate failed`)]
  return [...(counts.length === 0 ? [paint('green', 'No findings')] : counts), ...ofGate].join(', ')
}
