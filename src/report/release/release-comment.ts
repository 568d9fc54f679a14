/** The comment of a release on a pull request: short; the job summary has the rest. */
import { fitLength } from '../../text/fit.js'
import { toCode, toLink, toProse } from '../../text/markdown.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { plannedUseLines, signOfRelease, titleOfRelease } from './release-words.js'
import type { ShownRelease } from './show-release.js'
import { factsOf, nameCode, whyOf } from './summary/headline.js'
import { smokeSentence } from './summary/smoke.js'

/** GitHub's cap on the body of a comment, in characters. */
const COMMENT_MAX_LENGTH = 65_536

const MESSAGE_MAX_LENGTH = 600
const PLANNED_MAX = 20

/** @param marker  the hidden first line, by which a later run finds the comment */
export function renderReleaseComment(report: ShownRelease, marker: string): string {
  const { project, version, failure, run, smoke } = report
  const names = [project?.name, version?.name].filter((name) => name !== undefined).map(nameCode)
  const title = names.length === 0 ? '' : `: ${names.join(' ')}`
  const facts = factsOf(report)
  const whole = [
    `### ${signOfRelease(report)} ${titleOfRelease(report)}${title}`,
    ...whyOf(report, MESSAGE_MAX_LENGTH),
    ...(failure === undefined ? [] : [toProse(shorten(failure.hint, MESSAGE_MAX_LENGTH))]),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...planOf(report),
    ...(smoke === undefined ? [] : [`Smoke test: ${smokeSentence(smoke)}`]),
    ...(run.runUrl === undefined ? [] : [`${toLink('This run', run.runUrl)} has the details.`]),
  ].join('\n\n')
  return fitLength(`${marker}\n${whole}`, COMMENT_MAX_LENGTH)
}

function planOf(report: ShownRelease): readonly string[] {
  const { planned, unchecked } = report
  if (planned === undefined) return []
  const lines = planned
    .slice(0, PLANNED_MAX)
    .map(({ call, subject }) => `- ${toCode(call)} ${toCode(shorten(subject, 120))}`)
  const rest = planned.length - lines.length
  const open = unchecked.map((sentence) => `- Not checked: ${toProse(shorten(sentence, MESSAGE_MAX_LENGTH))}`)
  return [
    [...lines, ...(rest > 0 ? [`- … and ${formatCount(rest)} more`] : [])],
    [...plannedUseLines(report).map((sentence) => `- ${sentence}`), ...open],
  ].flatMap((list) => (list.length === 0 ? [] : [list.join('\n')]))
}
