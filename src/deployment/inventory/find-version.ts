/** The version that the input `version` names. */
import { ActionError } from '../../errors/action-error.js'
import type { ProjectVersion, VersionReference } from '../../model/version.js'
import type { Inventory } from './observe.js'

/**
 * @throws ActionError VERSION_NOT_FOUND; also where the name has passed to another version than the one of the ARN
 */
export function findVersionIn(inventory: Inventory, wanted: VersionReference): ProjectVersion {
  const version = inventory.versions.find(({ name }) => name === wanted.name)
  if (version !== undefined && (wanted.kind === 'name' || version.arn === wanted.arn)) return version
  const given = wanted.kind === 'arn' ? wanted.arn : wanted.name
  throw new ActionError('VERSION_NOT_FOUND', `There is no version ${given} in the project ${inventory.project.name}.`)
}
