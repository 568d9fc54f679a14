/** The end of the log of a release. */
import { toLogLine } from '../../text/log.js'
import { ownRunning } from './release-report.js'
import {
  EVERYTHING_CHECKED,
  formatUnitHours,
  plannedUseLines,
  reasonOfRelease,
  servingOf,
  signOfRelease,
  titleOfRelease,
  unitsText,
} from './release-words.js'
import type { ShownRelease } from './show-release.js'

/** The lines, each harmless to the runner and without a line end. */
export function releaseLogEnd(report: ShownRelease): readonly string[] {
  const { failure, reportPath, modelCardPath, published, planned, unchecked, unitHours } = report
  const reason = reasonOfRelease(report)
  return [
    ...(planned ?? []).map(
      ({ call, subject, detail }) => `Would call ${call}: ${subject}${detail === undefined ? '' : `, ${detail}`}`,
    ),
    ...plannedUseLines(report),
    ...unchecked.map((sentence) => `Not checked: ${sentence}`),
    ...(planned === undefined || unchecked.length > 0 ? [] : [EVERYTHING_CHECKED]),
    `${signOfRelease(report)} ${titleOfRelease(report)}`,
    ...(reason === undefined ? [] : [reason]),
    ...(failure === undefined ? [] : [failure.message]),
    ...(failure?.problems ?? []).map(
      ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
    ),
    ...(failure === undefined ? [] : [`What to do: ${failure.hint}`, `Error code: ${failure.code}`]),
    ...servingLines(report),
    ...published.map(
      ({ target, value, previous }) => `Published: ${target} = ${value} (before: ${previous ?? 'nothing'})`,
    ),
    ...(unitHours === undefined ? [] : [`Unit-hours so far: ${formatUnitHours(unitHours.value)}`]),
    ...(modelCardPath === undefined ? [] : [`Model card: ${modelCardPath}`]),
    ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
  ].map(toLogLine)
}

/** What serves, and what else runs: never nothing where someone checked. */
function servingLines(report: ShownRelease): readonly string[] {
  const serving = servingOf(report)
  const running = ownRunning(report).map(({ name, status, units }) => {
    const facts = [status, unitsText(units)].filter((fact) => fact !== undefined)
    return `${name} (${facts.join(', ')})`
  })
  return [
    ...(serving.kind === 'version' ? [`In use: ${serving.name} (${serving.status ?? 'does not run'})`] : []),
    ...(report.running === undefined
      ? []
      : [running.length === 0 ? 'No version of the project runs.' : `Running: ${running.join(', ')}`]),
  ]
}
