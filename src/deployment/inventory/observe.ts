/** What there is: the versions of a project, and the tags of those that matter. */
import { ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100

/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50

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
  if (versions.length > LOG_AFTER)
    tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`)
  const tags = new Map(inventory.tags)
  const gone = new Set<string>()
  for (const [index, { arn }] of versions.entries()) {
    if (index > 0) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    try {
      tags.set(arn, await tools.rekognition.listTags(arn))
    } catch (error) {
      if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
      tags.delete(arn)
      gone.add(arn)
    }
  }
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
