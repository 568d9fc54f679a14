/** What the policies of a project say about a copy of one of its versions. */
import type { Principal } from '../credentials.js'
import { globMatches } from '../iam/glob.js'
import type { Judgement, Need } from '../iam/policy.js'
import type { EmulatorState } from '../state.js'
import { COPY_ACTION, readPolicyDocument, type PolicyStatement } from './read-document.js'

/** `unmentioned` where no policy names the caller and the version, and for every other action. A Deny takes precedence. */
export function judgementOfProject(
  { versions, projects }: Pick<EmulatorState, 'versions' | 'projects'>,
  { action, resource }: Need,
  caller: Principal,
): Judgement {
  const project = projects.get(versions.get(resource)?.projectArn ?? '')
  if (action !== COPY_ACTION || project === undefined) return 'unmentioned'
  const covering = project.policies
    .flatMap(({ document }) => {
      const read = readPolicyDocument(document)
      return read.ok ? read.value : []
    })
    .filter((statement) => covers(statement, resource, caller))
  if (covering.some(({ effect }) => effect === 'Deny')) return 'forbidden'
  return covering.length > 0 ? 'allowed' : 'unmentioned'
}

function covers({ principals, resources }: PolicyStatement, resource: string, caller: Principal): boolean {
  return (
    principals.some((principal) => isNamed(principal, caller)) &&
    resources.some((pattern) => globMatches(pattern, resource))
  )
}

/** A principal is everyone, an account, a user, a role with all of its sessions, or one session. */
function isNamed(principal: string, { arn, account }: Principal): boolean {
  if (principal === '*' || principal === account || principal === arn) return true
  const [, partition, service, , owner, resource = ''] = principal.split(':')
  if (owner !== account || service !== 'iam') return false
  if (resource === 'root') return true
  const [, role] = /^role\/(?:.*\/)?([^/]+)$/.exec(resource) ?? []
  return role !== undefined && arn.startsWith(`arn:${partition ?? ''}:sts::${account}:assumed-role/${role}/`)
}
