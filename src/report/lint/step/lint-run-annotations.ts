/** Messages of a step that lints: on the very lines of manifests that are files of the workspace. */
import type { Annotation } from '../../../ports/runner.js'
import { annotation, withinLimits } from '../../annotation.js'
import { allLintAnnotations } from '../lint-annotations.js'
import { toShownLint, type ShownLintRun } from './show-lint-run.js'
import { titleOfLint } from './lint-words.js'

/** The reason of the end first, unless findings or rules of the gate say it; then these, then notes. */
export function lintRunAnnotations(step: ShownLintRun): readonly Annotation[] {
  const { lint } = step
  const paths = { training: lint?.training.workspacePath, testing: lint?.testing?.workspacePath }
  const ofLint = lint === undefined ? [] : allLintAnnotations(toShownLint(lint), paths)
  return withinLimits([...ofEnd(step), ...ofLint, ...ofNotes(step)], 'see the job summary or the JSON report')
}

function ofEnd(step: ShownLintRun): readonly Annotation[] {
  const { failure, outcome } = step
  if (failure === undefined || outcome === 'findings' || outcome === 'gate-failed') return []
  const problems = failure.problems.map(
    ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
  )
  const request = failure.requestId === undefined ? [] : [`AWS request id: ${failure.requestId}`]
  const lines = [failure.message, ...problems, failure.hint, ...request]
  return [annotation('error', `${titleOfLint(step)} (${failure.code})`, lines)]
}

function ofNotes({ notes, failure }: ShownLintRun): readonly Annotation[] {
  return notes
    .filter(({ message }) => message !== failure?.message)
    .map(({ level, message }) => annotation(level, 'Lint Custom Labels', [message]))
}
