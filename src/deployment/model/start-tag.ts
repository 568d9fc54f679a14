/** The tag of a start, once its model does not run. */
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseProgress, ReleaseTools } from '../release-tools.js'

/** What taking it away uses. */
export interface StartTagTools {
  readonly models: Pick<ReleaseTools['models'], 'untag'>
  readonly progress: Pick<ReleaseProgress, 'did' | 'note'>
}

type Tagged = Pick<ProjectVersion, 'arn' | 'name'>

/**
 * Takes it away: it would make a start by anyone else look older than it is, and as one of this run.
 * @param tags  as read before; undefined where they were not
 * @returns why it is still there: {@link noteStartLeft} for a caller that has nothing to do about it
 */
export async function takeStartAway(
  { models, progress }: StartTagTools,
  { arn, name }: Tagged,
  tags: Tags | undefined,
): Promise<ServiceError | undefined> {
  const { started } = PROVENANCE_KEYS
  if (tags !== undefined && !(started in tags)) return undefined
  try {
    await models.untag(arn, [started])
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    // With the version, its tags have gone.
    return error.kind === 'not-found' ? undefined : error
  }
  progress.did({ call: 'UntagResource', subject: name, detail: started })
  return undefined
}

/** The model does not run, which is what counts. */
export function noteStartLeft({ progress }: StartTagTools, { name }: Tagged, error: ServiceError): void {
  progress.note(
    'warning',
    `${name} does not run, and its tag ${PROVENANCE_KEYS.started} could not be taken away (${error.facts.errorName}: ${error.message}).`,
  )
}

/**
 * For a stop of models: a fault that may pass is noted, as the model has stopped.
 * @returns the error where the role may not take tags away: what else is under way has to be finished first
 * @throws ServiceError any other that a retry cannot fix
 */
export async function takeStartOrNote(
  tools: StartTagTools,
  version: Tagged,
  tags: Tags | undefined,
): Promise<ServiceError | undefined> {
  const left = await takeStartAway(tools, version, tags)
  if (left === undefined || left.kind === 'access-denied') return left
  const mayPass: boolean = isPassingFault(left)
  if (!mayPass) throw left
  noteStartLeft(tools, version, left)
  return undefined
}
