/** STS over its query protocol, as far as GetCallerIdentity. STS API reference. */
import { identityOf, type Credentials } from '../credentials.js'
import { parseTarget, queryOf, type WireReply, type WireRequest } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'

const XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

/** The action that a request names in its query or its form; undefined when it names none. */
export function stsAction(request: WireRequest): string | undefined {
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  const { query } = form ? parseTarget(`/?${request.body.toString('utf8')}`) : request
  return queryOf({ query }, 'Action')
}

/** Handles one request whose signature is good. */
export function answerSts(
  action: string | undefined,
  account: string,
  credentials: Credentials,
  requestId: string,
): WireReply {
  if (action !== 'GetCallerIdentity')
    return stsErrorReply(
      'InvalidAction',
      `Could not find operation ${action ?? ''} for version 2011-06-15`,
      400,
      requestId,
    )
  const { arn, userId } = identityOf(credentials, account)
  const xml = renderXml(
    'GetCallerIdentityResponse',
    {
      GetCallerIdentityResult: { Arn: arn, UserId: userId, Account: account },
      ResponseMetadata: { RequestId: requestId },
    },
    XMLNS,
  )
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) }
}

/** An error as STS writes it. */
export function stsErrorReply(code: string, message: string, status: number, requestId: string): WireReply {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const xml = renderXml(
    'ErrorResponse',
    { Error: { Type: type, Code: code, Message: message }, RequestId: requestId },
    XMLNS,
  )
  return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml), errorName: code }
}
