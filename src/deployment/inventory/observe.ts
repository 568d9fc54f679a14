/** What there is: the versions of a project, and the tags of those that matter. */
import { firstByTags } from '../../judgement/read-tags.js'
import type { Project } from '../../model/project.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'

/** The versions of a project at one time. */
export interface Inventory {
  readonly project: Project
  /** Newest first. */
  readonly versions: readonly ProjectVersion[]
  /** By ARN, of the versions whose tags were read. */
  readonly tags: ReadonlyMap<string, Tags>
}

type ObserveTools = Pick<ReleaseTools, 'rekognition' | 'sleep' | 'signal' | 'progress'>

/**
 * Lists the versions of the project and reads the tags of those that matter, one call a version, at most ten a second.
 * @param matters  whose tags are read; by default those that can be in use, or have been
 * @throws ServiceError `access-denied` among others
 */
export async function observe(
  tools: ObserveTools,
  project: Project,
  matters: (version: ProjectVersion) => boolean = canServe,
): Promise<Inventory> {
  const versions = await tools.rekognition.listVersions(project.arn)
  return withTags(tools, { project, versions, tags: new Map() }, versions.filter(matters))
}

/** Reads the tags of these versions, again where they were read before. A version that was deleted since is left out. */
export async function withTags(
  tools: ObserveTools,
  inventory: Inventory,
  versions: readonly ProjectVersion[],
): Promise<Inventory> {
  const read = new Map<string, Tags>()
  const search = await firstByTags(tools, versions, (tags, { arn }) => {
    read.set(arn, tags)
    return false
  })
  if (search.kind === 'denied') throw search.error
  const gone = new Set(versions.map(({ arn }) => arn).filter((arn) => !read.has(arn)))
  const tags = new Map([...inventory.tags, ...read].filter(([arn]) => !gone.has(arn)))
  return { ...inventory, versions: inventory.versions.filter(({ arn }) => !gone.has(arn)), tags }
}

/** Whether the version's model can be started, or is in use: another one has no tags of a release. */
export function canServe(version: ProjectVersion): boolean {
  return servingStateOf(version) !== 'not-startable'
}

/** The version of this ARN: a name may have passed to another version. */
export function versionIn(inventory: Inventory, arn: string | undefined): ProjectVersion | undefined {
  return inventory.versions.find((version) => version.arn === arn)
}
