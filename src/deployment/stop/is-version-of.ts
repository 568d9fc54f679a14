/** ARNs of versions and of their projects. */
import type { Project } from '../../model/project.js'

/**
 * Whether a text is the ARN of a version of the project: `<project without its number>/version/<name>/<number>`. Two projects
 * of one name do not exist at the same time.
 */
export function isVersionOf({ arn }: Pick<Project, 'arn'>, text: string): boolean {
  const place = arn.slice(0, arn.lastIndexOf('/'))
  return text.startsWith(`${place}/version/`)
}
