/** What a call that was denied would have needed: an IAM action, on what, and where the documentation has the policy. */
import type { ServiceError, ServiceErrorFacts } from './errors.js'

/** The page with the policies, in the repository of the action. */
export const PERMISSIONS_PAGE = 'docs/permissions.md'

type Call = Pick<ServiceError, 'facts' | 'message'>

/** Actions that know no resource: a policy allows them on `*` alone. Service Authorization Reference, Rekognition. */
const WITHOUT_RESOURCE: readonly string[] = ['rekognition:DescribeProjects', 'rekognition:CreateProject']

/** What the services name in "... is not authorized to perform: s3:GetObject on resource: ...". */
const NAMED = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?([^\s"]+))?/

/**
 * A clause such as `s3:GetObject was denied on s3://data/a`. The service's own words count for what the caller cannot
 * know: that it was the tags of a create, or the key of a bucket.
 */
export function deniedClause(error: Call): string {
  const { facts } = error
  const [, named, namedResource] = NAMED.exec(error.message) ?? []
  const own = iamActionOf(error)
  if (named !== undefined && named !== own && !(facts.service === 's3' && named === 's3:ListBucket'))
    return `${named} was denied${on(namedResource ?? facts.resource)}`
  const also = named === undefined && facts.tagged === true ? ' (or rekognition:TagResource, for its tags)' : ''
  const resource = WITHOUT_RESOURCE.includes(own) ? '*' : facts.resource
  return `${own}${also} was denied${on(resource)}${whatElse(facts, named)}`
}

function on(resource: string | undefined): string {
  if (resource === '*') return ' on * (it knows no other resource)'
  return resource === undefined ? '' : ` on ${resource}`
}

/** S3 does not tell a caller who may not list the bucket whether the object is there. */
function whatElse({ service, operation }: ServiceErrorFacts, named: string | undefined): string {
  if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation)) return ''
  return named === 's3:ListBucket'
    ? ' (S3 asks for s3:ListBucket, as it does for an object that is missing)'
    : ' (S3 answers the same for an object that is missing)'
}

/** The IAM action that a call needs; HEAD has none of its own, and a version needs another than the object. */
export function iamActionOf({ facts }: Pick<ServiceError, 'facts'>): string {
  const { service, operation, resource } = facts
  if (service !== 's3') return `${service}:${operation}`
  if (operation === 'HeadBucket') return 's3:ListBucket'
  if (!['GetObject', 'HeadObject'].includes(operation)) return `s3:${operation}`
  return resource?.includes('?versionId=') === true ? 's3:GetObjectVersion' : 's3:GetObject'
}
