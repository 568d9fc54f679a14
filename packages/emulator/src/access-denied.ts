/** A call that is not allowed, in the format of each service. */
import { denialMessage, type Caller } from './denial-message.js'
import type { Denial } from './iam/authorize.js'
import type { ServiceEntry } from './journal.js'
import { serviceNamed } from './services/table.js'
import type { WireReply, WireRequest } from './wire/http.js'

/** The answer; `message` replaces the usual one, and `headers` are added to it. */
export function accessDeniedReply(
  denial: Denial,
  entry: Pick<ServiceEntry, 'service' | 'requestId'>,
  request: Pick<WireRequest, 'method' | 'headers'>,
  caller: Caller,
  message = denialMessage(denial, entry, caller),
  headers: Readonly<Record<string, string>> = {},
): WireReply {
  const { denied, error } = serviceNamed(entry.service)
  const reply = error({ ...denied, message }, request, entry.requestId)
  return { ...reply, headers: { ...reply.headers, ...headers } }
}
