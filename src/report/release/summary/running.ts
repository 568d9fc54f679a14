/** What runs, since when, with how many units, and what it costs. */
import { formatInstant } from '../../../text/instant.js'
import { toCode } from '../../../text/markdown.js'
import { NO_NUMBER, plural } from '../../../text/number.js'
import { renderTable, type Column } from '../../../text/table.js'
import type { Section } from '../../summary/section.js'
import type { RunningModel } from '../release-report.js'
import { billedUnits, formatMoney, formatUnitHours, sourceOfUnitHours, unitsText } from '../release-words.js'
import type { ShownRelease } from '../show-release.js'
import { nameCode } from './headline.js'

export function runningSection(report: ShownRelease): Section | undefined {
  const { running } = report
  if (running === undefined) return undefined
  const heading = '### What runs, and what it costs'
  const costs = costsOf(report).join('\n')
  if (running.length === 0) {
    return { title: 'what runs', weight: 89, forms: [`${heading}\n\nNo model of this project runs.`] }
  }
  const price = report.pricePerUnitHour
  const hasCosts = price !== undefined && running.some(({ unitHours }) => unitHours !== undefined)
  const columns: readonly Column[] = [
    { heading: 'Version' },
    { heading: 'Status' },
    { heading: 'Started' },
    { heading: 'Inference units' },
    { heading: 'Unit-hours', align: 'right' },
    ...(hasCosts ? [{ heading: 'Cost so far', align: 'right' as const }] : []),
  ]
  const rows = running.map((model) => [
    nameOf(model),
    toCode(model.status),
    model.startedAt === undefined ? 'unknown' : formatInstant(model.startedAt),
    unitsText(model.units)?.replace(/ inference units?$/, '') ?? NO_NUMBER,
    model.unitHours === undefined ? NO_NUMBER : formatUnitHours(model.unitHours),
    ...(hasCosts ? [model.unitHours === undefined ? NO_NUMBER : formatMoney(model.unitHours * price)] : []),
  ])
  const parts = [heading, renderTable(columns, rows), ...(costs === '' ? [] : [costs])]
  return { title: 'what runs', weight: 89, forms: [parts.join('\n\n')] }
}

function nameOf({ name, otherProject, isReleased, isOurs }: RunningModel): string {
  const marks = [
    ...(otherProject === undefined ? [] : [`project ${nameCode(otherProject)}`]),
    ...(isReleased === true ? ['released'] : []),
    ...(isOurs === true ? ['started by this step'] : []),
  ]
  return marks.length === 0 ? nameCode(name) : `${nameCode(name)} (${marks.join(', ')})`
}

/** Sentences, as a list. */
function costsOf(report: ShownRelease): readonly string[] {
  const { unitHours, pricePerUnitHour: price } = report
  const units = billedUnits(report)
  const source = sourceOfUnitHours(report)
  const perHour = price === undefined || units === undefined ? '' : `: ${formatMoney(units * price)} an hour`
  const soFar = price === undefined || unitHours === undefined ? '' : `, ${formatMoney(unitHours.value * price)}`
  return [
    ...(units === undefined || units === 0
      ? []
      : [`- ${plural(units, 'inference unit')} of this project ${units === 1 ? 'is' : 'are'} billed now${perHour}.`]),
    ...(unitHours === undefined || source === undefined
      ? []
      : [`- Unit-hours of this project so far: ${formatUnitHours(unitHours.value)}${soFar}; ${source}.`]),
  ]
}
