/** A call that is not allowed, in the format of each service. IAM user guide, "Troubleshoot access denied error messages". */
import { identityOf, type Credentials } from './credentials.js'
import type { Denial } from './iam/authorize.js'
import type { ServiceEntry } from './journal.js'
import { errorReply } from './rekognition/answer.js'
import { S3Error, s3ErrorReply } from './s3/error.js'
import { stsErrorReply } from './sts/error.js'
import type { WireReply } from './wire/http.js'

/** Who called. */
export interface Caller {
  readonly credentials: Credentials | undefined
  readonly account: string
  readonly region: string
}

/** The answer; `message` replaces the usual one, and S3 adds `headers`. */
export function accessDeniedReply(
  denial: Denial,
  entry: Pick<ServiceEntry, 'service' | 'requestId'>,
  method: string,
  caller: Caller,
  message = denialMessage(denial, entry, caller),
  headers: Readonly<Record<string, string>> = {},
): WireReply {
  switch (entry.service) {
    case 's3':
      return s3ErrorReply(new S3Error(403, 'AccessDenied', message, {}, headers), method, entry.requestId)
    case 'sts':
      return stsErrorReply('AccessDenied', message, 403, entry.requestId)
    case 'rekognition':
      return errorReply('AccessDeniedException', message, 400)
  }
}

/** The caller, the denied action and the reason. */
export function denialMessage(
  { action, resource, why }: Denial,
  { service }: Pick<ServiceEntry, 'service'>,
  caller: Caller,
): string {
  const { arn } = identityOf(caller.credentials, caller)
  const shown = service === 's3' ? `"${resource}"` : resource
  const reason =
    why === 'forbidden'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`
  return `User: ${arn} is not authorized to perform: ${action} on resource: ${shown} ${reason}`
}
