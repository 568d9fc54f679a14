/** Leaves the verdict on the version, where later jobs, schedules and releases find it. */
import { deniedClause, PERMISSIONS_PAGE } from '../denied.js'
import { ServiceError } from '../errors.js'
import type { RunContext } from '../report/run-report.js'
import { verdictTags, type RecordedVerdict } from '../training/provenance.js'
import type { TrainingWorld } from '../training/world.js'

/**
 * Tags the version. A verdict that cannot be left is a warning: the judgement itself stands.
 * @throws ServiceError only after a cancel
 */
export async function recordVerdict(
  world: TrainingWorld,
  versionArn: string,
  run: RunContext,
  verdict: RecordedVerdict,
): Promise<void> {
  try {
    await world.rekognition.tag(versionArn, verdictTags(run, verdict))
    world.progress.update({ recordedVerdict: verdict.passed ? 'passed' : 'failed' })
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind === 'aborted') throw error
    const why = error.kind === 'access-denied' ? deniedClause(error) : 'TagResource failed'
    world.progress.note(
      'warning',
      `The verdict was not recorded on the version: ${why} (${error.facts.errorName}: ${error.message}). Allow rekognition:TagResource (${PERMISSIONS_PAGE}), or set record: false.`,
    )
  }
}
