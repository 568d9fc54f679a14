/** What the end of a training means for the run. */
import type { ProjectVersion } from '../deps.js'
import { ActionError, type ErrorCode } from '../errors.js'
import { diagnoseManifests } from '../evaluation/diagnose.js'
import type { ManifestSummary } from '../evaluation/manifest-results.js'
import type { TrainingWorld } from '../training/world.js'

/** Tells what the service found in the manifests, after a success too: dropped lines are dropped without a word. */
export async function explainManifests(
  world: TrainingWorld,
  version: ProjectVersion,
): Promise<ManifestSummary | undefined> {
  const { manifestSummary, findings, warnings } = await diagnoseManifests(world.objects, version)
  world.progress.update({ findings, ...(manifestSummary === undefined ? {} : { manifestSummary }) })
  for (const warning of warnings) world.progress.note('warning', warning)
  return manifestSummary
}

/** The end of a run whose training failed. */
export function trainingFailed(
  version: ProjectVersion,
  code: Extract<ErrorCode, 'TRAINING_FAILED' | 'TRAINING_SERVICE_ERROR' | 'VERSION_ALREADY_FAILED'>,
): ActionError {
  const { name, statusMessage } = version
  const why = statusMessage ?? 'the service gives no reason'
  return new ActionError(code, `The training of ${name} failed: ${why}`, { outcome: 'training-failed' })
}
