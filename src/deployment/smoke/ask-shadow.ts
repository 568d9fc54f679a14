/** The same images to the version in use, to see on which the two differ. */
import { endsRun, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { DetectedLabel } from '../../ports/models.js'
import { askModel } from '../predict/ask-model.js'
import { overlapOf } from '../predict/compare-answer.js'
import type { LabelledImage } from '../predict/labelled-image.js'
import type { ReleaseTools } from '../release-tools.js'

/** Overlap from which two boxes count as the same place, as in an evaluation. */
const OVERLAP_MIN = 0.5

/**
 * The answers of the version in use; undefined, with a note, where it does not run or does not answer: that says nothing about the
 * version that is tested.
 * @throws ServiceError one that ends the run
 */
export async function askShadow(
  tools: ReleaseTools,
  inUse: ProjectVersion | undefined,
  images: readonly LabelledImage[],
): Promise<readonly (readonly DetectedLabel[])[] | undefined> {
  if (inUse === undefined || servingStateOf(inUse) !== 'running') {
    const why = inUse === undefined ? 'no version is in use' : `${inUse.name} has the status ${inUse.status}`
    tools.progress.note('notice', `shadow: there is nothing to compare with, because ${why}.`)
    return undefined
  }
  const model = { arn: inUse.arn, units: inUse.minInferenceUnits ?? 1 }
  // It runs, and has been warm for long: what is not ready now will not be.
  const policy = { deadlineAt: tools.clock.now(), giveUp: (_image: LabelledImage, error: ServiceError) => error }
  try {
    return await askModel(tools, model, images, policy)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    tools.progress.note('warning', `shadow: ${inUse.name} did not answer (${error.facts.errorName}: ${error.message}).`)
    return undefined
  }
}

/** Whether one of the two found a label, or a box, that the other did not. Confidences may differ. */
export function differs(a: readonly DetectedLabel[], b: readonly DetectedLabel[]): boolean {
  if (a.length !== b.length) return true
  const rest = [...b]
  for (const one of a) {
    const at = rest.findIndex((other) => isSame(one, other))
    if (at < 0) return true
    rest.splice(at, 1)
  }
  return false
}

function isSame(a: DetectedLabel, b: DetectedLabel): boolean {
  if (a.name !== b.name) return false
  if (a.box === undefined || b.box === undefined) return a.box === b.box
  return overlapOf(a.box, b.box) >= OVERLAP_MIN
}
