/** Inference units that run, in the plan of a dry run. Pure. */
import { takesPlace } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'

/** Inference units of the models that run, as far as their descriptions say: the fewest of those that scale. */
export function runningUnits(versions: readonly ProjectVersion[]): number {
  return versions.filter(takesPlace).reduce((sum, { minInferenceUnits }) => sum + (minInferenceUnits ?? 0), 0)
}

/**
 * A sentence about the units of a project.
 * @param units  before the first step, and after each
 */
export function sentenceOfUnits(units: readonly number[]): string {
  const [before = 0] = units
  const after = units.at(-1) ?? before
  const most = Math.max(...units)
  const between = most > Math.max(before, after) ? `, up to ${String(most)} in between` : ''
  return `Inference units of this project that run: ${String(before)} now${between}, ${String(after)} afterwards.`
}
