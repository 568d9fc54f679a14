/** The tag of a start, once its model has stopped. */
import { ServiceError } from '../../errors/service-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'

/**
 * Takes it away: it would make a start by anyone else look older than it is, and as one of this run.
 * @returns why it is still there; whether that ends a step is for the caller to say
 */
export async function removeStartTag(
  { models }: { readonly models: Pick<ReleaseTools['models'], 'untag'> },
  { arn }: Pick<ProjectVersion, 'arn'>,
): Promise<ServiceError | undefined> {
  try {
    await models.untag(arn, [PROVENANCE_KEYS.started])
    return undefined
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    return error
  }
}

/** A line of the log. */
export function startTagLeft({ name }: Pick<ProjectVersion, 'name'>, error: ServiceError): string {
  return `The tag ${PROVENANCE_KEYS.started} of ${name} was not removed: ${error.message}`
}
