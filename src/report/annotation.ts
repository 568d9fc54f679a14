/** Messages on the page of a run, within what GitHub keeps of them. */
import type { Annotation } from '../ports/runner.js'
import { fitLength } from '../text/fit.js'
import { plural } from '../text/number.js'
import { toVisible } from '../text/visible.js'

/** GitHub shows ten annotations of each level of one step (GitHub docs, "Usage limits": annotations); more are lost. */
const PER_LEVEL_MAX = 10

/** Longest message, in UTF-16 units: GitHub cuts what is longer (GitHub docs, workflow commands). */
const MESSAGE_MAX_LENGTH = 4096

/** Longest title. GitHub's checks API takes 255 characters. */
const TITLE_MAX_LENGTH = 255

/** An annotation of some lines of text; empty ones are left out. */
export function annotation(level: Annotation['level'], title: string, lines: readonly string[]): Annotation {
  const message = lines.filter((line) => line !== '').map(toVisible)
  return {
    level,
    title: fitLength(toVisible(title), TITLE_MAX_LENGTH),
    message: fitLength(message.join('\n'), MESSAGE_MAX_LENGTH),
  }
}

/**
 * Errors before warnings before notices, and as many of each as GitHub shows; the last one then says how many there are
 * beyond it.
 * @param where  has all of them: "see the job summary"
 */
export function withinLimits(annotations: readonly Annotation[], where: string): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limit(
      annotations.filter((one) => one.level === level),
      where,
    ),
  )
}

function limit(annotations: readonly Annotation[], where: string): readonly Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= PER_LEVEL_MAX) return annotations
  const kept = annotations.slice(0, PER_LEVEL_MAX - 1)
  const rest = annotations.length - kept.length
  return [
    ...kept,
    { level: first.level, title: 'More', message: `${plural(rest, 'more message')} of this level; ${where}.` },
  ]
}
