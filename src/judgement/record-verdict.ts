/** Records the verdict on the version, where later jobs, schedules and releases find it. */
import type { Tags } from '../model/tags.js'
import { deniedClause, denialHintOf, PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { ServiceError } from '../errors/service-error.js'
import type { RunContext } from '../model/run.js'
import { passedOverTags, verdictTags, type RecordedVerdict } from '../model/provenance.js'
import type { StepTools } from '../report/step-tools.js'

/**
 * Tags the version. A verdict that cannot be recorded is a warning: the judgement itself is valid.
 * @throws ServiceError only after a cancel
 */
export async function recordVerdict(
  tools: StepTools,
  versionArn: string,
  run: RunContext,
  verdict: RecordedVerdict,
): Promise<void> {
  const isLeft = await leave(
    tools,
    versionArn,
    verdictTags(run, verdict),
    'The verdict was not recorded on the version',
  )
  if (isLeft) tools.progress.update({ recordedVerdict: verdict.passed ? 'passed' : 'failed' })
}

/**
 * Records on a version that the gate reached no verdict, so that `version: unjudged` proceeds to the next one.
 * @throws ServiceError only after a cancel
 */
export async function recordPassedOver(tools: StepTools, versionArn: string, gateDigest: string): Promise<void> {
  const otherwise = 'The next run with version: unjudged will start with this version again'
  if (!(await leave(tools, versionArn, passedOverTags(gateDigest), otherwise))) return
  tools.progress.note(
    'notice',
    'The version is marked as having no verdict from this gate: version: unjudged continues with later versions.',
  )
}

/** @param otherwise  what it means that the tags are missing, as a clause */
async function leave(tools: StepTools, versionArn: string, tags: Tags, otherwise: string): Promise<boolean> {
  // It is the last request to AWS, and a verdict must not be lost because reading took long.
  tools.end.enter('recording')
  try {
    await tools.rekognition.tag(versionArn, tags)
    return true
  } catch (error) {
    if (error instanceof ActionError) {
      tools.progress.note('warning', `${otherwise}: ${error.message}`)
      return false
    }
    if (!(error instanceof ServiceError) || error.kind === 'aborted') throw error
    const isDenied = error.kind === 'access-denied'
    const why = isDenied ? deniedClause(error) : `${error.facts.operation} failed`
    const allow = denialHintOf(error) ?? `Allow rekognition:TagResource (${PERMISSIONS_PAGE}), or set record: false.`
    const remedy = isDenied ? ` ${allow}` : ''
    tools.progress.note('warning', `${otherwise}: ${why} (${error.facts.errorName}: ${error.message}).${remedy}`)
    return false
  }
}
