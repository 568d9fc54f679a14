/** What a call that was denied would have needed: an IAM action, on what, by which policy, and what to do about it. */
import { readDenial, type Denial, type PolicyKind } from './denial.js'
import type { ServiceError, ServiceErrorFacts } from './service-error.js'

/** The page with the policies, in the repository of the action. */
export const PERMISSIONS_PAGE = 'docs/permissions.md'

type Call = Pick<ServiceError, 'facts' | 'message'>

/** Actions without a resource: a policy allows them only on `*`. Service Authorization Reference, of each service. */
const WITHOUT_RESOURCE: readonly string[] = [
  'rekognition:DescribeProjects',
  'rekognition:CreateProject',
  'ssm:DescribeParameters',
  'appconfig:ListApplications',
  'appconfig:ListDeploymentStrategies',
  'cloudwatch:GetMetricData',
]

/**
 * A clause such as `s3:GetObject was denied on s3://data/a`. The service's own words count for what the caller cannot
 * know: that it was the tags of a create, or the key of a bucket, and which kind of policy it was.
 */
export function deniedClause(error: Call): string {
  const { facts } = error
  const denial = readDenial(error.message)
  const own = iamActionOf(error)
  if (denial !== undefined && denial.action !== own && !isGuess(facts, denial))
    return `${denial.action} was denied${on(resourceOf(denial, facts))}${by(denial)}`
  const also = denial === undefined ? alsoNeeded(facts) : ''
  // For S3 the URI contains the same as the ARN, and possibly the version.
  const named = facts.service === 's3' ? undefined : denial?.resource
  const resource = WITHOUT_RESOURCE.includes(own) ? '*' : (named ?? facts.resource)
  return `${own}${also} was denied${on(resource)}${by(denial)}${whatElse(facts, denial)}`
}

/** What the call needs besides its own action, where the service does not say which of them it was. */
function alsoNeeded({ operation, tagged }: ServiceErrorFacts): string {
  const actions = [
    ...(operation === 'CopyProjectVersion' ? ['rekognition:CreateProjectVersion'] : []),
    ...(tagged === true ? ['rekognition:TagResource, for its tags'] : []),
  ]
  return actions.length === 0 ? '' : ` (or ${actions.join(', or ')})`
}

/** For an object that may be missing S3 names the permission to list, so as not to reveal whether it exists. */
function isGuess({ service }: ServiceErrorFacts, { action, isExplicit }: Denial): boolean {
  return service === 's3' && action === 's3:ListBucket' && !isExplicit
}

/** The resource of a missing permission other than the call's own. */
function resourceOf({ action, resource }: Denial, facts: ServiceErrorFacts): string | undefined {
  if (resource !== undefined || !action.startsWith('kms:')) return resource ?? facts.resource
  // The message of KMS may name no key: the call names one, or its bucket has one.
  if (facts.kmsKeyId !== undefined) return `kms-key-id (${facts.kmsKeyId})`
  if (facts.service === 'ssm') return 'the KMS key of the parameter'
  return facts.service === 's3' ? 'the KMS key of the bucket' : 'a KMS key'
}

function on(resource: string | undefined): string {
  if (resource === '*') return ' on * (the IAM action does not support resource-level permissions)'
  return resource === undefined ? '' : ` on ${resource}`
}

/** The role's own policy is the usual case, and is not mentioned. */
function by(denial: Denial | undefined): string {
  const { policy, isExplicit } = denial ?? {}
  if (policy === undefined || (policy === 'identity-based policy' && isExplicit !== true)) return ''
  return isExplicit === true ? ` by a Deny in ${article(policy)} ${policy}` : `: no ${policy} allows it`
}

function article(policy: PolicyKind): 'a' | 'an' {
  return /^[aeiou]/.test(policy) ? 'an' : 'a'
}

/**
 * What the message of the service leaves open. S3 does not reveal whether the object exists to a caller who may not list the
 * bucket; a copy needs a right on the version that it is made of, too.
 */
function whatElse({ service, operation, source }: ServiceErrorFacts, denial: Denial | undefined): string {
  if (source !== undefined && denial?.resource === undefined) return ` and ${source}`
  if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation) || denial?.isExplicit === true) return ''
  return denial?.action === 's3:ListBucket'
    ? ' (S3 asks for s3:ListBucket; it gives the same answer when the object is missing)'
    : ' (S3 gives the same answer when the object is missing)'
}

/** What to do where the service says that it is not the role's policy that lacks an Allow; undefined else. */
export function denialHintOf(error: Call): string | undefined {
  const denial = readDenial(error.message)
  const advice = denial === undefined ? undefined : adviceOn(denial, error.facts)
  return advice === undefined
    ? undefined
    : `${advice} The permissions that the action needs are in ${PERMISSIONS_PAGE}.`
}

function adviceOn({ action, policy, isExplicit }: Denial, facts: ServiceErrorFacts): string | undefined {
  const change = isExplicit ? 'exclude this call from its Deny' : 'allow the action in it'
  switch (policy) {
    case undefined:
      return action.startsWith('kms:')
        ? `Allow ${action} for the role, both in its own policy and in the KMS key policy.`
        : undefined
    case 'service control policy':
    case 'resource control policy':
      return `A ${policy} of the organization blocks this call, and the role’s own policy cannot override it: ask the administrator of the organization to ${change}, or use a Region or an account that the policy does not restrict.`
    case 'permissions boundary':
      return `The permissions boundary of the role blocks this call, whatever its policies allow: ${change}.`
    case 'session policy':
      return `The session policy blocks this call (for example inline-session-policy or managed-session-policies of a login step): ${change}, or start the session without it.`
    case 'VPC endpoint policy':
      return `The policy of the VPC endpoint through which the runner reaches the service blocks this call: ${change}.`
    case 'resource-based policy':
      return resourcePolicyAdvice(action, change, facts)
    case 'identity-based policy':
      return isExplicit
        ? 'A policy of the role denies this call, and a Deny overrides any Allow: exclude this call from the Deny, or meet its condition.'
        : undefined
  }
}

function resourcePolicyAdvice(action: string, change: string, { service, source }: ServiceErrorFacts): string {
  if (action.startsWith('kms:')) {
    return `Check that the key exists in the Region of the training, and that its key policy allows ${action} for the role; the role’s own policy must also allow it on the key.`
  }
  if (source !== undefined) {
    return `The project policy of the version that is copied (${source}) blocks this call: ${change}, for the account of the role.`
  }
  return `The policy of the ${service === 's3' ? 'bucket' : 'resource'} blocks this call: ${change}.`
}

/** The IAM action that a call needs; HEAD has none of its own, and a version needs another than the object. */
export function iamActionOf({ facts }: Pick<ServiceError, 'facts'>): string {
  const { service, operation, resource } = facts
  if (service !== 's3') return `${service}:${operation}`
  if (operation === 'HeadBucket') return 's3:ListBucket'
  if (!['GetObject', 'HeadObject'].includes(operation)) return `s3:${operation}`
  return resource?.includes('?versionId=') === true ? 's3:GetObjectVersion' : 's3:GetObject'
}
