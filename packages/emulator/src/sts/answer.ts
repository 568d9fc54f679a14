/** STS over its query protocol: who one is, and a role's session for a token of GitHub. STS API reference. */
import { identityOf, type Credentials } from '../credentials.js'
import { parseTarget, queryOf, type WireReply, type WireRequest } from '../wire/http.js'
import { renderXml, type XmlElements } from '../wire/xml.js'
import type { EmulatorState } from '../state.js'
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.js'
import { StsError, stsErrorReply, XMLNS } from './error.js'

/** The operation whose caller has no keys yet: the token replaces a signature. */
export const UNSIGNED_OPERATION = 'AssumeRoleWithWebIdentity'

const OPERATIONS: readonly string[] = ['GetCallerIdentity', UNSIGNED_OPERATION]

export function hasStsOperation(operation: string): boolean {
  return OPERATIONS.includes(operation)
}

/** The parameters of a request, in its query or its form. */
export function stsParameters(request: WireRequest): WireRequest['query'] {
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  // A form spells a blank as a plus.
  return form ? parseTarget(`/?${request.body.toString('utf8').replaceAll('+', '%20')}`).query : request.query
}

/** The action that a request names; undefined when it names none. */
export function stsAction(request: WireRequest): string | undefined {
  return queryOf({ query: stsParameters(request) }, 'Action')
}

/** What of a request may be kept: all but the token. */
export function stsInput(request: WireRequest): Readonly<Record<string, string>> {
  const hidden = ['Action', 'Version', 'WebIdentityToken']
  return Object.fromEntries(
    stsParameters(request).filter(([name]) => !hidden.includes(name) && !name.startsWith('X-Amz-')),
  )
}

/**
 * Handles one request.
 * @param caller  whose signature is good; undefined for the operation that needs none
 * @param now     on the clock that signatures are checked with: tokens and sessions live by it
 */
export function answerSts(
  state: EmulatorState,
  request: WireRequest,
  caller: Credentials | undefined,
  now: number,
  requestId: string,
): { readonly state: EmulatorState; readonly reply: WireReply } {
  try {
    const action = stsAction(request) ?? ''
    const { state: next, result } = handle(state, action, request, caller, now)
    const content = { [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } }
    const xml = renderXml(`${action}Response`, content, XMLNS)
    return { state: next, reply: { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) } }
  } catch (error) {
    if (!(error instanceof StsError)) throw error
    return { state, reply: stsErrorReply(error.code, error.message, error.status, requestId) }
  }
}

function handle(
  state: EmulatorState,
  action: string,
  request: WireRequest,
  caller: Credentials | undefined,
  now: number,
): { readonly state: EmulatorState; readonly result: XmlElements } {
  if (action === UNSIGNED_OPERATION) return assumeRoleWithWebIdentity(state, new Map(stsParameters(request)), now)
  if (action !== 'GetCallerIdentity')
    throw new StsError(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`)
  const { arn, userId, account } = identityOf(caller, state)
  return { state, result: { Arn: arn, UserId: userId, Account: account } }
}
