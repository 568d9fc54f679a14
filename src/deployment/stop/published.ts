/** Which versions callers use, where `publish` says how they get the ARN. */
import type { Project } from '../../model/project.js'
import { publisherOf } from '../publish/publisher.js'
import type { PublishTarget } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { isVersionOf } from './is-version-of.js'

/**
 * ARNs of the versions that callers may get now: one or, while an AppConfig deployment is under way, two. Undefined where it is not
 * known.
 */
export type PublishedArns = ReadonlySet<string> | undefined

/**
 * Reads what is published; nothing is written.
 * @returns undefined without a target, and where no value there is the ARN of a version of this project
 * @throws ActionError, ServiceError where it cannot be read: then nothing may be concluded
 */
export async function readPublished(
  tools: ReleaseTools,
  project: Pick<Project, 'arn'>,
  target: PublishTarget | undefined,
): Promise<PublishedArns> {
  if (target === undefined) return undefined
  const values = await publisherOf(tools, target).readAll()
  const arns = values.filter((value) => isVersionOf(project, value))
  if (arns.length > 0) return new Set(arns)
  const what = values.length === 0 ? 'has no value' : 'does not name a version of this project'
  tools.progress.note(
    'warning',
    `${target.shown} ${what}: only the tag of the released version says which one callers use.`,
  )
  return undefined
}
