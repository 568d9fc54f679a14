/** What the end of a training means for the run. */
import type { ProjectVersion } from '../model/version.js'
import { withoutUndefined } from '../model/without-undefined.js'
import type { ErrorCode } from '../errors/hints.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { diagnoseManifests } from '../evaluation/diagnose.js'
import type { ManifestSummary } from '../evaluation/manifest-results.js'
import type { StepTools } from '../report/step-tools.js'

/**
 * Reports what the service found in the manifests, after a success too: the service drops lines silently.
 * @param failure  how the run will end anyway: what cannot be read then is a note, and changes nothing about it
 * @throws ServiceError without a failure: after a cancel, or when the credentials have expired
 */
export async function explainManifests(
  tools: StepTools,
  version: ProjectVersion,
  failure: ActionError | undefined,
): Promise<ManifestSummary | undefined> {
  try {
    const { manifestSummary, findings, warnings } = await diagnoseManifests(tools.objects, version)
    tools.progress.update({ findings, ...withoutUndefined({ manifestSummary }) })
    for (const warning of warnings) tools.progress.note('warning', warning)
    return manifestSummary
  } catch (error) {
    if (failure === undefined) throw error
    tools.progress.note('warning', `Could not read why it failed: ${messageOf(error)}`)
    return undefined
  }
}

/** The end of a run whose training failed. */
export function trainingFailed(
  version: ProjectVersion,
  code: Extract<ErrorCode, 'TRAINING_FAILED' | 'TRAINING_SERVICE_ERROR' | 'VERSION_ALREADY_FAILED'>,
  hint?: string,
): ActionError {
  const { name, statusMessage } = version
  const why = statusMessage ?? 'the service gave no reason'
  return new ActionError(code, `The training of ${name} failed: ${why}`, {
    outcome: 'training-failed',
    hint,
  })
}
