/** A training that failed for its data, and is not to be started again from the very same bytes. */
import { withoutUndefined } from '../model/without-undefined.js'
import { ActionError } from '../errors/action-error.js'
import { endsRun, ServiceError } from '../errors/service-error.js'
import { diagnoseManifests } from '../evaluation/diagnose.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import type { ProjectVersion } from '../model/version.js'
import type { StepTools } from '../report/step-tools.js'
import { compareWith, tagsOf } from './found-data.js'
import { wantedFor, type PinnedPlan } from './start-plan.js'

/** Messages of the service that are about rights, places and owners: these can be put right without another manifest. */
const NOT_OF_BYTES =
  /permission|owner|unable to write|failed to copy|access ?denied|not authorized|kms|key policy|bucket policy/i

/** Messages that only name a manifest which the service could not read: the same key fails again, another may not. */
const OF_THE_OBJECT = /extension or contents are invalid/i

/** Findings on lines that another image, not another line, would put right. */
const OF_IMAGES = '_IMAGE'

/**
 * Refuses to train again what the service has refused, and reports why it was refused.
 * @param failed  the last training of the name
 * @throws ActionError DATA_ALREADY_REFUSED
 */
export async function refuseKnownBytes(tools: StepTools, plan: PinnedPlan, failed: ProjectVersion): Promise<void> {
  const { statusMessage } = failed
  if (stateOf(failed) !== 'failed' || failedForServiceIssue(failed)) return
  if (statusMessage === undefined || statusMessage === '' || NOT_OF_BYTES.test(statusMessage)) return
  if (!(await hasSameBytes(tools, plan, failed, OF_THE_OBJECT.test(statusMessage)))) return
  const diagnosis = await diagnose(tools, failed)
  if (diagnosis?.findings.some(({ code }) => code.includes(OF_IMAGES)) === true) return
  if (diagnosis !== undefined) tools.progress.update(diagnosis)
  tools.progress.update({ version: { name: failed.name, resumed: true } })
  tools.progress.seen(failed)
  throw new ActionError(
    'DATA_ALREADY_REFUSED',
    `The training of ${failed.name} failed, and the manifests are still exactly the same: ${statusMessage} No other training was started.`,
    { outcome: 'training-failed' },
  )
}

/** @param ofObject  whether the objects must be the same too */
async function hasSameBytes(
  tools: StepTools,
  plan: PinnedPlan,
  failed: ProjectVersion,
  ofObject: boolean,
): Promise<boolean> {
  const wanted = wantedFor(plan, failed.name)
  // Datasets may have been corrected in place.
  if (wanted.data.kind !== 'manifests') return false
  const { key } = failed.trainingInput?.manifest ?? {}
  if (ofObject && key !== wanted.data.training.object.key) return false
  // Only the data counts: where the results go, and their key, did not make it fail.
  const ofData = { ...wanted, output: failed.output ?? wanted.output, kmsKeyId: failed.kmsKeyId }
  try {
    const tags = await tagsOf(tools, failed, wanted, plan.names.kind)
    const { differences, doubts } = await compareWith(tools, failed, ofData, tags)
    return differences.length + doubts.length === 0
  } catch (error) {
    if (tools.signal.aborted || !(error instanceof ServiceError) || endsRun(error)) throw error
    return false
  }
}

/** What the service says of the lines; undefined where it cannot be read. */
async function diagnose(tools: StepTools, failed: ProjectVersion) {
  try {
    const { manifestSummary, findings } = await diagnoseManifests(tools.objects, failed)
    return { findings, ...withoutUndefined({ manifestSummary }) }
  } catch (error) {
    if (tools.signal.aborted || !(error instanceof ServiceError) || endsRun(error)) throw error
    return undefined
  }
}
