/** The images that the model got wrong. */
import type { CountedLabel, PredictedLabel, WrongImage } from '../../snapshot/wrong-images.js'
import { toCode } from '../../text/markdown.js'
import { formatCount, formatRatio, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import type { ShownReport } from '../redact-report.js'
import { listedNames } from './label-cells.js'
import type { Section } from './section.js'

/** Images that are shown; the JSON report has the others. */
const SHOWN = 10
const FEW = 3

/** Labels, or boxes, in a cell: an image may have hundreds of boxes. */
const LISTED_MAX = 4

/** Characters of an image's URI. */
const URI_MAX_LENGTH = 90

export function wrongImagesSection({ figures, showImages }: ShownReport): Section | undefined {
  if (figures === undefined || figures.judgedImages === 0) return undefined
  const { wrongImages, judgedImages, worst } = figures
  const inReport = worst.length === wrongImages ? 'has them all' : `has the ${formatCount(worst.length)} worst`
  const count = `${formatCount(wrongImages)} of ${plural(judgedImages, 'testing image')} ${wrongImages === 1 ? 'was' : 'were'} wrong`
  const heading = '### Wrong images'
  const section = (...forms: Section['forms']): Section => ({ title: 'the wrong images', weight: 66, forms })
  if (wrongImages === 0) return section(`${heading}\n\nNone of the ${plural(judgedImages, 'testing image')} was wrong.`)
  if (!showImages) {
    return section(
      `${heading}\n\n${count}. Image URIs are hidden because other people may be able to read this page; set \`report-images: true\` to show them here and in the JSON report.`,
    )
  }
  const render = (max: number): string => {
    const images = worst.slice(0, max)
    const rest = wrongImages - images.length
    const words =
      rest === 0
        ? `${count}, the worst first.`
        : `${count}; these are the ${formatCount(images.length)} worst, and the JSON report ${inReport}.`
    return `${heading}\n\n${words} ✅ correct, ❌ wrong.\n\n${tableOf(images)}`
  }
  return section(render(SHOWN), render(FEW), `${heading}\n\n${count}; the JSON report ${inReport}.`)
}

function tableOf(images: readonly WrongImage[]): string {
  const nameOf = listedNames(
    images.flatMap(({ expected, predicted }) => [...expected, ...predicted].map(({ label }) => label)),
  )
  return renderTable(
    [{ heading: 'Image' }, { heading: 'Expected' }, { heading: 'Predicted, with confidence' }],
    images.map(({ sourceRef, expected, missed, predicted }) => [
      toCode(shorten(sourceRef, URI_MAX_LENGTH)),
      listed(
        expected.map((one) => expectedLine(one, missed, nameOf)),
        'nothing',
      ),
      listed(
        predicted.map((one) => predictedLine(one, nameOf)),
        'nothing',
      ),
    ]),
  )
}

/** What was missed comes first: it is what readers want to know. */
function expectedLine(
  { label, count }: CountedLabel,
  missed: readonly CountedLabel[],
  nameOf: (label: string) => string,
): string {
  const misses = missed.find((one) => one.label === label)?.count ?? 0
  const often = count === 1 ? '' : ` × ${formatCount(count)}`
  const missedOf = misses === 0 ? '' : misses === count ? ', missed' : `, ${formatCount(misses)} missed`
  return `${nameOf(label)}${often}${missedOf}`
}

function predictedLine({ label, confidence, correct }: PredictedLabel, nameOf: (label: string) => string): string {
  return `${correct ? '✅' : '❌'} ${nameOf(label)} ${formatRatio(confidence)}`
}

function listed(lines: readonly string[], none: string): string {
  if (lines.length === 0) return none
  const rest = lines.length - LISTED_MAX
  return [...lines.slice(0, LISTED_MAX), ...(rest > 0 ? [`… and ${formatCount(rest)} more`] : [])].join('\n')
}
