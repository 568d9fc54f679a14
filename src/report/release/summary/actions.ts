/** What was done, or what a dry run would do, in order. */
import { formatInstant } from '../../../text/instant.js'
import { toCode, toProse } from '../../../text/markdown.js'
import { formatCount } from '../../../text/number.js'
import { shorten } from '../../../text/shorten.js'
import { renderTable } from '../../../text/table.js'
import type { Section } from '../../summary/section.js'
import type { ReleaseAction } from '../release-report.js'
import { EVERYTHING_CHECKED, plannedUseLines } from '../release-words.js'
import type { ShownRelease } from '../show-release.js'

/** Lines that are shown where there is little space. */
const FEW = 20

const TEXT_MAX_LENGTH = 300

export function actionsSection({ actions }: ShownRelease): Section | undefined {
  if (actions.length === 0) return undefined
  const render = (shown: readonly ReleaseAction[]): string =>
    renderTable(
      [{ heading: 'Time' }, { heading: 'Call' }, { heading: 'On' }, { heading: 'Result' }],
      shown.map((action) => [formatInstant(action.at), ...cellsOf(action)]),
    )
  return { title: 'what was done', weight: 90, forms: formsOf('### What was done', actions, render) }
}

/** Calls that would be made, what they use, and what could not be checked. */
export function planSection(report: ShownRelease): Section | undefined {
  const { planned, unchecked } = report
  const open = unchecked.map((sentence) => `- ${toProse(shorten(sentence, TEXT_MAX_LENGTH))}`)
  if (planned === undefined) {
    if (open.length === 0) return undefined
    return { title: 'what was not checked', weight: 88, forms: [`### What was not checked\n\n${open.join('\n')}`] }
  }
  const heading = '### What would be done'
  const use = plannedUseLines(report).map((sentence) => `- ${sentence}`)
  const notes = [
    ...(use.length === 0 ? [] : [use.join('\n')]),
    open.length === 0 ? EVERYTHING_CHECKED : `Not checked:\n\n${open.join('\n')}`,
  ]
  if (planned.length === 0) {
    const nothing = [heading, 'No call that changes anything.', ...notes].join('\n\n')
    return { title: 'the plan', weight: 94, forms: [nothing] }
  }
  const render = (shown: readonly ReleaseAction[]): string =>
    renderTable(
      [{ heading: '', align: 'right' }, { heading: 'Call' }, { heading: 'On' }, { heading: 'What it does' }],
      shown.map((action, index) => [String(index + 1), ...cellsOf(action)]),
    )
  const withNotes = (form: string): string => [form, ...notes].join('\n\n')
  const [whole, ...shorter] = formsOf(heading, planned, render)
  return { title: 'the plan', weight: 94, forms: [withNotes(whole), ...shorter.map(withNotes)] }
}

function cellsOf({ call, subject, detail }: ReleaseAction): readonly string[] {
  const what = detail === undefined ? '' : toProse(shorten(detail, TEXT_MAX_LENGTH))
  return [toCode(call), toCode(shorten(subject, TEXT_MAX_LENGTH)), what]
}

function formsOf(
  heading: string,
  actions: readonly ReleaseAction[],
  render: (shown: readonly ReleaseAction[]) => string,
): Section['forms'] {
  const all = `${heading}\n\n${render(actions)}`
  const rest = actions.length - FEW
  if (rest <= 0) return [all]
  return [all, `${heading}\n\n${render(actions.slice(0, FEW))}\n\n… and ${formatCount(rest)} more in the JSON report.`]
}
