/** Searches versions by their tags: one call per version, because descriptions do not contain them. */
import type { ProjectVersion } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { ServiceError } from '../errors/service-error.js'
import type { LookupTools } from '../report/step-tools.js'

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
export const BETWEEN_CALLS_MS = 100

/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50

/** The first version whose tags are accepted. */
export type TagSearch =
  | { readonly kind: 'found'; readonly version: ProjectVersion; readonly tags: Tags }
  | { readonly kind: 'nowhere' }
  /** Tags may not be read. */
  | { readonly kind: 'denied'; readonly error: ServiceError }

/** Reads the tags of one version after the other, until one is accepted. */
export async function firstByTags(
  tools: Pick<LookupTools, 'rekognition' | 'sleep' | 'signal' | 'progress'>,
  versions: readonly ProjectVersion[],
  accepts: (tags: Tags, version: ProjectVersion) => boolean,
): Promise<TagSearch> {
  for (const [index, version] of versions.entries()) {
    if (index === LOG_AFTER)
      tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`)
    if (index > 0) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    try {
      const tags = await tools.rekognition.listTags(version.arn)
      if (accepts(tags, version)) return { kind: 'found', version, tags }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.kind === 'access-denied') return { kind: 'denied', error }
      // Deleted since it was listed.
      if (error.kind !== 'not-found') throw error
    }
  }
  return { kind: 'nowhere' }
}
