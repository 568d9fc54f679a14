/** True for a release whose requests to GitHub fail: what serves, and never two deployments or comments. */
import { endOf } from '../check-attempt.js'
import { isGreen } from './check-release-attempt.js'
import { isNeeded, type GithubFault } from './github-cases.js'
import type { ReleaseScenario } from './release-scenario.js'
import type { ReleaseObservation } from './run-release-case.js'

/** The codes of what a release cannot publish. */
const ENDS: readonly string[] = ['PUBLISH_FAILED', 'TOKEN_UNSUITABLE']

/** @returns how the first process should have ended, a sentence for each problem */
export function githubEndProblems(
  { steps: [{ attempt }] }: ReleaseObservation,
  good: string,
  fault: GithubFault,
): readonly string[] {
  const { outcome, code } = endOf(attempt.result)
  if (outcome === good && code === '') return []
  const is = `it ended as ${outcome} (${code}) instead of ${good}`
  if (!isNeeded(fault)) return [is]
  return fault.isLasting && ENDS.includes(code) ? [] : [is]
}

/** What was left on GitHub in the end. */
export function githubStateProblems(
  { steps, github }: ReleaseObservation,
  { inputs }: Pick<ReleaseScenario, 'inputs'>,
  fault?: GithubFault,
): readonly string[] {
  if (github === undefined) return []
  const { deployments, comments, met } = github
  const isOf = (part: string): boolean => fault?.endpoint.includes(part) === true || fault?.endpoint === 'graphql'
  const end = steps.at(-1) ?? steps[0]
  // A re-run that finds all done has released nothing, and records nothing.
  const { outcome } = endOf(end.attempt.result)
  const isReleased = isGreen(outcome) && outcome !== 'nothing-to-do'
  return [
    ...(fault !== undefined && !met ? ['no request met the fault'] : []),
    ...(deployments > 1 ? [`${String(deployments)} deployments were recorded`] : []),
    ...(comments > 1 ? [`${String(comments)} comments were written`] : []),
    ...(deployments === 0 && isReleased && !isOf('deployment') ? ['no deployment was recorded'] : []),
    ...(inputs.comment === 'true' && comments === 0 && !isOf('comment') && !isOf('users/')
      ? ['no comment was written']
      : []),
  ]
}
