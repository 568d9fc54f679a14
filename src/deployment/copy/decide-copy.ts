/** What to do about the name in the destination. */
import { ActionError } from '../../errors/action-error.js'
import type { ProjectVersion } from '../../model/version.js'

/**
 * - `copy`: the name is free
 * - `follow`: this very version is being copied
 * - `there`: it has been, whatever happened to the copy's model since
 */
export type CopyDecision =
  { readonly kind: 'copy' } | { readonly kind: 'follow' | 'there'; readonly version: ProjectVersion }

/**
 * @param found   the version of the name in the destination, as described
 * @param source  the version that is to be copied
 * @throws ActionError COPY_NAME_TAKEN (refused), COPY_FAILED, VERSION_BEING_DELETED
 */
export function decideCopy(
  found: ProjectVersion | undefined,
  source: Pick<ProjectVersion, 'arn' | 'name'>,
  destination: string,
): CopyDecision {
  if (found === undefined) return { kind: 'copy' }
  const { name, status, statusMessage, sourceVersionArn } = found
  if (status === 'DELETING') {
    throw new ActionError('VERSION_BEING_DELETED', `The version ${name} of ${destination} is being deleted.`, {
      hint: 'Set destination-version-name, or re-run the job when it is deleted.',
    })
  }
  if (sourceVersionArn !== source.arn) {
    const what = sourceVersionArn === undefined ? 'was trained there' : `is a copy of ${sourceVersionArn}`
    throw new ActionError('COPY_NAME_TAKEN', `${destination} has a version ${name} already, which ${what}.`, {
      outcome: 'refused',
    })
  }
  if (status === 'COPYING_FAILED') {
    const why = statusMessage ?? 'the service gave no reason'
    throw new ActionError(
      'COPY_FAILED',
      `An earlier copy of ${source.name} to ${destination} as ${name} failed: ${why}`,
    )
  }
  return { kind: status === 'COPYING_IN_PROGRESS' ? 'follow' : 'there', version: found }
}
