/** The version that is copied. */
import { ActionError } from '../../errors/action-error.js'
import { firstByTags } from '../../judgement/read-tags.js'
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { Project } from '../../model/project.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { readCost } from '../cost/read-cost.js'
import type { CopySource } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { findVersionIn } from '../inventory/find-version.js'
import { isReleased } from '../inventory/version-tag.js'
import { canServe, observe, type Inventory } from '../inventory/observe.js'

/** A version with its tags. */
export interface SourceVersion {
  readonly version: ProjectVersion
  readonly tags: Tags
  /** Of its project. */
  readonly inventory: Inventory
}

/**
 * Finds it with the rights of the source; what runs there is reported.
 * @throws ActionError VERSION_NOT_FOUND, NOTHING_RELEASED, VERSION_NOT_RUNNABLE (the last two refused)
 */
export async function findSource(source: ReleaseTools, project: Project, wanted: CopySource): Promise<SourceVersion> {
  const isNamed = ({ name }: ProjectVersion): boolean => wanted.kind !== 'released' && name === wanted.name
  const state = await observe(source, project, (version) => takesPlace(version) || isNamed(version))
  await readCost(source, project, state.versions, state.tags)
  const version = wanted.kind === 'released' ? await findReleased(source, state) : findVersionIn(state, wanted)
  if (servingStateOf(version) === 'not-startable') {
    throw new ActionError(
      'VERSION_NOT_RUNNABLE',
      `${version.name} has the status ${version.status} and cannot be copied.`,
      {
        outcome: 'refused',
      },
    )
  }
  const tags = state.tags.get(version.arn) ?? (await source.rekognition.listTags(version.arn))
  return { version, tags, inventory: state }
}

/** The one in use usually runs; only where it does not, the tags of others are read. */
async function findReleased(source: ReleaseTools, { project, versions, tags }: Inventory): Promise<ProjectVersion> {
  const running = versions.find(({ arn }) => isReleased(tags.get(arn)))
  if (running !== undefined) return running
  const others = versions.filter((version) => canServe(version) && !tags.has(version.arn))
  const found = await firstByTags(source, others, isReleased)
  if (found.kind === 'found') return found.version
  if (found.kind === 'denied') throw found.error
  throw new ActionError('NOTHING_RELEASED', `No version of the project ${project.name} is released.`, {
    outcome: 'refused',
    hint: 'Release a version with operation: swap first, or name the version to copy.',
  })
}
