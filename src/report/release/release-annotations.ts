/** Messages of a release on the page of the run. */
import type { Annotation } from '../../ports/runner.js'
import { annotation, withinLimits } from '../annotation.js'
import { titleOfRelease } from './release-words.js'
import type { ShownRelease } from './show-release.js'

/** The reason of the end first, then notes. */
export function releaseAnnotations(report: ShownRelease): readonly Annotation[] {
  return withinLimits([...ofEnd(report), ...ofNotes(report)], 'see the job summary or the JSON report')
}

function ofEnd(report: ShownRelease): readonly Annotation[] {
  const { failure } = report
  if (failure === undefined) return []
  const problems = failure.problems.map(
    ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
  )
  const request = failure.requestId === undefined ? [] : [`AWS request id: ${failure.requestId}`]
  const lines = [failure.message, ...problems, failure.hint, ...request]
  return [annotation('error', `${titleOfRelease(report)} (${failure.code})`, lines)]
}

function ofNotes({ notes, failure }: ShownRelease): readonly Annotation[] {
  return notes
    .filter(({ message }) => message !== failure?.message)
    .map(({ level, message }) => annotation(level, 'Release Custom Labels', [message]))
}
