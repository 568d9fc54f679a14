/** Describes any number of versions by their names. */
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'

/** Names in one DescribeProjectVersions request. API model, shape ProjectVersionNames. */
const NAMES_MAX = 10

/**
 * One request for each ten names, one attempt.
 * @returns by name, those that are listed
 */
export async function describeAll(
  { models }: Pick<ReleaseTools, 'models'>,
  projectArn: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, ProjectVersion>> {
  const all = new Map<string, ProjectVersion>()
  for (let from = 0; from < names.length; from += NAMES_MAX) {
    const found = await models.findVersionsOnce(projectArn, names.slice(from, from + NAMES_MAX))
    for (const [name, version] of found) all.set(name, version)
  }
  return all
}
