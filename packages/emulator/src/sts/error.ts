/** Errors of STS and how they go over the wire. STS API reference, "Common errors" and AssumeRoleWithWebIdentity. */
import type { WireReply } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'

export const XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

/** An error STS answers with; operations throw it. */
export class StsError extends Error {
  override readonly name = 'StsError'
  readonly code: string
  readonly status: number

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
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
