/** Takes the tag of its start from a version whose model has stopped. */
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'

/**
 * The tag would make a start by anyone else look older than it is.
 * @returns the error where the role may not take tags away: what else is under way has to be finished first
 * @throws ServiceError any other that a retry cannot fix
 */
export async function takeStartAway(
  tools: ReleaseTools,
  { arn, name }: Pick<ProjectVersion, 'arn' | 'name'>,
  tags: Tags | undefined,
): Promise<ServiceError | undefined> {
  const { started } = PROVENANCE_KEYS
  if (tags === undefined || !(started in tags)) return undefined
  try {
    await tools.models.untag(arn, [started])
    tools.progress.did({ call: 'UntagResource', subject: name, detail: started })
    return undefined
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.kind === 'not-found') return undefined
    if (error.kind === 'access-denied') return error
    if (!isPassingFault(error)) throw error
    const why = `${error.facts.errorName}: ${error.message}`
    tools.progress.note('warning', `${name} has stopped, and its tag ${started} could not be taken away (${why}).`)
    return undefined
  }
}
