/** What was found, seen wrongly and missed, by label. */
import type { LabelTally } from '../../snapshot/tally.js'
import { toDetails } from '../../text/markdown.js'
import { formatCount, plural } from '../../text/number.js'
import { renderTable, type Column } from '../../text/table.js'
import type { ShownReport } from '../redact-report.js'
import { mistakesFirst, mistakesOf } from '../worst-labels.js'
import { labelNames } from './label-cells.js'
import type { Section } from './section.js'

const SHOWN_AT_ONCE = 10
const FOLDED_MAX = 100

export function labelCountsSection({ figures, evaluation }: ShownReport): Section | undefined {
  if (figures === undefined || figures.labels.length === 0) return undefined
  const wrong = mistakesFirst(figures.labels)
  if (wrong.length === 0) return undefined
  const nameOf = labelNames(wrong.map(({ label }) => label))
  const heading = '### Mistakes by label'
  const isLocalisation = evaluation?.averagePrecision !== null && evaluation?.averagePrecision !== undefined
  const unit = isLocalisation ? 'boxes' : 'images'
  const from =
    evaluation?.source === 'measured' ? 'the answers of the model' : 'the predictions in the testing snapshot'
  const words = wordsOn(figures.labels.length, wrong.length, `Counted in ${unit} from ${from}, most mistakes first.`)
  const shown = render(wrong.slice(0, SHOWN_AT_ONCE), nameOf)
  const folded = wrong.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX)
  const beyond = wrong.length - SHOWN_AT_ONCE - folded.length
  const title = `The next ${plural(folded.length, 'label')}${beyond > 0 ? `; ${formatCount(beyond)} more in the JSON report` : ''}`
  const short = [heading, words, shown].join('\n\n')
  const full = folded.length === 0 ? [] : [`${short}\n\n${toDetails(title, render(folded, nameOf))}`]
  const forms: Section['forms'] = full[0] === undefined ? [short] : [full[0], short]
  return { title: 'mistakes by label', weight: 55, forms }
}

function wordsOn(labels: number, wrong: number, counted: string): string {
  const right = labels - wrong
  return right === 0
    ? counted
    : `${counted} ${plural(right, 'label')} without a mistake ${right === 1 ? 'is' : 'are'} not listed.`
}

function render(labels: readonly LabelTally[], nameOf: (label: string) => string): string {
  const right = (heading: string): Column => ({ heading, align: 'right' })
  return renderTable(
    [{ heading: 'Label' }, ...['Mistakes', 'True positives', 'False positives', 'Misses'].map(right)],
    labels.map((tally) => [
      nameOf(tally.label),
      formatCount(mistakesOf(tally)),
      formatCount(tally.truePositives),
      formatCount(tally.falsePositives),
      formatCount(tally.misses),
    ]),
  )
}
