/** A lint for a terminal: each place with its line, then the forecast, the labels and the totals. */
import type { LintFinding } from '../../lint/lint-report.js'
import { toLogLine } from '../../text/log.js'
import { plural } from '../../text/number.js'
import { listLines, groupFindings, nameOfManifest, type ShownLint } from './shown-lint.js'
import { STYLE_OF_SEVERITY, type Paint } from './paint.js'
import { excerptAt } from './place.js'
import { summaryLines } from './summary-lines.js'

export interface PrettyStyle {
  readonly paint: Paint
  /** Width of a line of the terminal, characters. */
  readonly columns: number
  /** Findings that are shown of each code. */
  readonly perCode: number
}

/** The whole text; it ends with a line end. */
export function renderPretty(shown: ShownLint, style: PrettyStyle): string {
  const groups = groupFindings(shown.report.findings, ({ code }) => code)
  const blocks = groups.flatMap((group) => renderGroup(shown, group, style))
  return [...blocks.map((lines) => [...lines, '']), summaryLines(shown, style.paint)].flat().join('\n') + '\n'
}

function renderGroup(
  shown: ShownLint,
  findings: readonly [LintFinding, ...LintFinding[]],
  style: PrettyStyle,
): readonly (readonly string[])[] {
  const examples = findings.slice(0, style.perCode)
  const blocks = examples.map((finding, index) => {
    // What to do is said once, behind the last of those that it is for.
    const isSaidAgain = examples.slice(index + 1).some(({ fix }) => fix === finding.fix)
    return renderFinding(shown, isSaidAgain ? { ...finding, fix: undefined } : finding, style)
  })
  const [{ code }] = findings
  const rest = (shown.report.totals.get(code) ?? findings.length) - examples.length
  if (rest <= 0) return blocks
  const listed = findings.slice(style.perCode)
  const places = listLines(listed)
  const where = places === undefined ? '' : `${listed.length < rest ? ', among them in' : ':'} ${places}`
  return [...blocks, [style.paint('dim', `${plural(rest, 'more finding')} of ${toLogLine(code)}${where}`)]]
}

/** As compilers do: `file:line:column: severity: message [CODE]`, which editors find the place by. */
function renderFinding(shown: ShownLint, finding: LintFinding, { paint, columns }: PrettyStyle): readonly string[] {
  const { line, column, severity, message, code, fix } = finding
  const place = [nameOfManifest(shown, finding), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':')
  const head = `${paint('bold', `${toLogLine(place)}:`)} ${paint(STYLE_OF_SEVERITY[severity], `${severity}:`)} ${toLogLine(message)} ${paint('dim', `[${toLogLine(code)}]`)}`
  const text = line === undefined ? undefined : shown.lineText(finding.manifest, line)
  const excerpt = line === undefined || text === undefined ? [] : excerptLines(line, text, column, paint, columns)
  return [head, ...excerpt, ...(fix === undefined ? [] : [`  ${paint('bold', 'fix:')} ${toLogLine(fix)}`])]
}

/** The line behind its number, and the caret below it. */
function excerptLines(line: number, text: string, column: number | undefined, paint: Paint, columns: number) {
  const number = String(line).padStart(5)
  const gap = ' '.repeat(number.length)
  const { line: shown, caret } = excerptAt(text, column, columns - number.length - 4)
  const [bar, first] = [paint('dim', '|'), `${paint('dim', number)} ${paint('dim', '|')} ${toLogLine(shown)}`.trimEnd()]
  return caret === undefined ? [first] : [first, `${gap} ${bar} ${paint('red', caret)}`]
}
