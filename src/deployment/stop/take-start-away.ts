/** Takes the tag of its start from a version whose model has stopped. */
import { isPassingFault, type ServiceError } from '../../errors/service-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { removeStartTag } from '../model/start-tag.js'
import type { ReleaseTools } from '../release-tools.js'

/**
 * The tag would make a start by anyone else look older than it is.
 * @returns the error where the role may not take tags away: what else is under way has to be finished first
 * @throws ServiceError any other that a retry cannot fix
 */
export async function takeStartAway(
  tools: ReleaseTools,
  version: Pick<ProjectVersion, 'arn' | 'name'>,
  tags: Tags | undefined,
): Promise<ServiceError | undefined> {
  const { started } = PROVENANCE_KEYS
  const { name } = version
  if (tags === undefined || !(started in tags)) return undefined
  const left = await removeStartTag(tools, version)
  if (left === undefined) {
    tools.progress.did({ call: 'UntagResource', subject: name, detail: started })
    return undefined
  }
  if (left.kind === 'not-found') return undefined
  if (left.kind === 'access-denied') return left
  const mayPass: boolean = isPassingFault(left)
  if (!mayPass) throw left
  const why = `${left.facts.errorName}: ${left.message}`
  tools.progress.note('warning', `${name} has stopped, and its tag ${started} could not be taken away (${why}).`)
  return undefined
}
