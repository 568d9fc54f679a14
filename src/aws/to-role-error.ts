/** STS's refusals of a role, as errors of this project. */
import type { RoleToAssume } from '../ports/network.js'
import { hintOf, type ErrorCode } from '../errors/hints.js'
import { ActionError } from '../errors/action-error.js'
import { ServiceError } from '../errors/service-error.js'
import { readClaims, type Claims } from './id-token-claims.js'
import { isOfUnreadKeys } from './to-service-error.js'

/** Names as STS spells them on the wire; the client adds `Exception` to some. STS API reference, AssumeRoleWithWebIdentity. */
const CODES: Readonly<Partial<Record<string, ErrorCode>>> = {
  AccessDenied: 'ROLE_REFUSED',
  InvalidIdentityToken: 'ID_TOKEN_REJECTED',
  IDPRejectedClaim: 'ID_TOKEN_REJECTED',
  ExpiredToken: 'ID_TOKEN_REJECTED',
  RegionDisabled: 'STS_REGION_DISABLED',
}

/** Whether STS found the token too old. */
export function isStaleToken(error: unknown): boolean {
  return error instanceof ServiceError && nameOf(error) === 'ExpiredToken'
}

/**
 * The error of a call to STS as what it means for the user.
 * @param token  the token that was presented: its subject is what the trust policy has to allow
 * @returns an ActionError where STS refuses for good; a ServiceError else, of a passing kind where another try may pass
 */
export function toRoleError(error: unknown, role: RoleToAssume, token: string): unknown {
  if (!(error instanceof ServiceError)) return error
  const name = nameOf(error)
  // STS could not fetch the keys of GitHub: nothing is wrong with the token, and another try may pass.
  if (name === 'IDPCommunicationError' || (name === 'InvalidIdentityToken' && isOfUnreadKeys(error.message))) {
    return new ServiceError({ ...error.facts, kind: 'unavailable' }, error.message, error)
  }
  const code = CODES[name]
  if (code === undefined) return error
  const fault = `${error.facts.errorName}: ${error.message}`
  return new ActionError(code, `${sentenceOf(code, role)} (${fault}).${presented(role, token)}`, {
    requestId: error.facts.requestId,
    cause: error,
    hint: hintFor(code, error, readClaims(token)),
  })
}

/** A hint that fits the token better than that of the code. */
function hintFor(code: ErrorCode, error: ServiceError, { subject }: Claims): string | undefined {
  if (isStaleToken(error)) return STALE_HINT
  const owner = code === 'ROLE_REFUSED' ? /^repo:([^/:]+)\//.exec(subject ?? '')?.[1] : undefined
  if (owner === undefined) return undefined
  const form = /@\d+$/.test(owner)
    ? 'This subject contains the IDs of owner and repository, which GitHub adds for repositories created, renamed or transferred since 15 July 2026: a trust policy for repo:OWNER/REPO:… does not allow it.'
    : 'A trust policy for the new name, or for the form with IDs (repo:OWNER@OWNER_ID/REPO@REPO_ID:…), does not allow this subject.'
  return `${hintOf('ROLE_REFUSED')} Was the repository renamed or transferred? ${form}`
}

/** A second token was as old: no provider is the cause. */
const STALE_HINT =
  'Re-run the job: two GitHub tokens in a row had expired when they reached AWS. If this happens again, look for a proxy that caches GitHub’s responses, or for a wrong clock on GitHub Enterprise Server.'

function sentenceOf(code: ErrorCode, role: RoleToAssume): string {
  switch (code) {
    case 'ROLE_REFUSED':
      return `AWS does not let this job assume ${role.arn}`
    case 'STS_REGION_DISABLED':
      return 'STS is not activated in this Region for the account'
    default:
      return `AWS does not accept GitHub’s token for ${role.arn}`
  }
}

function presented(role: RoleToAssume, token: string): string {
  const { subject, issuer } = readClaims(token)
  const who = subject === undefined ? 'a subject that could not be read' : `the subject ${subject}`
  const from = issuer === undefined ? '' : `, the issuer ${issuer}`
  return ` The token has ${who}${from} and the audience ${role.audience}.`
}

function nameOf(error: ServiceError): string {
  return error.facts.errorName.replace(/Exception$/, '')
}
