/** From a request to the answer to deliver: signature, faults, permissions, the operation. No socket here. */
import { accessDeniedReply } from './access-denied.js'
import { backIn, inAccount } from './accounts/acting-account.js'
import { advance, type AdvanceOptions } from './advance.js'
import { authErrorReply } from './auth-errors.js'
import { authenticate, type Caller } from './authenticate.js'
import { identityOf, type Credentials, type Principal } from './credentials.js'
import { faultReply } from './fault-replies.js'
import { isBefore, type FaultAfter } from './fault-kinds.js'
import { faultFor, type Fault } from './faults.js'
import { authorize } from './iam/authorize.js'
import type { JournalEntry, ServiceEntry } from './journal.js'
import { regionHeader } from './s3/error.js'
import { formSignatureOf } from './s3/post-form.js'
import { bucketIsNamedIn } from './s3/request.js'
import type { AskedBucket } from './s3/wrong-region.js'
import { serviceNamed } from './services/table.js'
import { UNSIGNED_OPERATION } from './sts/answer.js'
import type { WireReply, WireRequest } from './wire/http.js'
import { isRecord } from './wire/is-record.js'
import { parseSignature } from './wire/sigv4.js'
import type { EmulatorState } from './state.js'

/** How an answer reaches the client, or does not. */
export type Delivery =
  | { readonly kind: 'send' | 'truncate' | 'stall'; readonly reply: WireReply }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hold'; readonly reply: WireReply; readonly delayMs: number | undefined }

export interface ResponseContext extends AdvanceOptions {
  readonly credentials: readonly Credentials[]
  readonly faults: readonly Fault[]
  readonly journal: readonly JournalEntry[]
  /** The emulator's clock. */
  readonly now: number
  /** The clock that signatures are checked with. */
  readonly signatureNow: number
}

/** Handles one request. The fault is returned for the journal. */
export async function respond(
  before: EmulatorState,
  request: WireRequest,
  entry: ServiceEntry,
  context: ResponseContext,
): Promise<{ readonly state: EmulatorState; readonly delivery: Delivery; readonly fault?: Fault }> {
  const state = await advance(before, context.now, context)
  const accepted = [...context.credentials, ...state.sessions.values()]
  const bucket = askedBucket(state, request, entry)
  const regions = [state.region, ...(bucket?.region === undefined ? [] : [bucket.region])]
  const auth = isUnsigned(entry)
    ? undefined
    : authenticate(
        request,
        entry.service,
        serviceNamed(entry.service).signingName,
        regions,
        accepted,
        context.signatureNow,
        signatureOf(request, entry, bucket?.region ?? state.region),
      )
  if (auth?.ok === false) {
    const reply = authErrorReply(auth.problem, entry, state.region, request, bucket)
    return { state, delivery: { kind: 'send', reply } }
  }
  const signedBy = auth?.value
  const principal = identityOf(signedBy?.credentials, state)
  const seen = inAccount(state, principal.account)
  const fault = faultFor(context.faults, entry, context.journal)
  if (fault !== undefined && isBefore(fault.kind)) {
    if (fault.kind === 'reset-before') return { state, delivery: { kind: 'reset' }, fault }
    const { region } = state
    const reply = faultReply(fault.kind, fault, entry, request, {
      credentials: signedBy?.credentials,
      account: principal.account,
      region,
      signatureNow: context.signatureNow,
    })
    return { state, delivery: { kind: 'send', reply }, fault }
  }
  const { now, signatureNow } = context
  const handled =
    refused(seen, request, entry, signedBy, principal) ??
    serviceNamed(entry.service).answer(seen, request, { entry, signedBy, now, signatureNow })
  // A training reads its manifests at its start, so before anything else can happen to them.
  const after = await advance(backIn(state, handled.state), context.now, context)
  if (fault === undefined || isBefore(fault.kind))
    return { state: after, delivery: { kind: 'send', reply: handled.reply } }
  return { state: after, delivery: spoilt(handled.reply, fault.kind, fault), fault }
}

/** The bucket that a request to S3 is about; undefined for other requests. */
function askedBucket(
  { buckets }: EmulatorState,
  request: WireRequest,
  { service, input }: JournalEntry,
): AskedBucket | undefined {
  if (service !== 's3' || !isRecord(input) || typeof input.bucket !== 'string') return undefined
  return { name: input.bucket, region: buckets.get(input.bucket)?.region, namedIn: bucketIsNamedIn(request) }
}

function signatureOf(
  request: WireRequest,
  { operation }: JournalEntry,
  region: string,
): ReturnType<typeof parseSignature> {
  return parseSignature(request) ?? (operation === 'PostObject' ? formSignatureOf(request, region) : undefined)
}

function isUnsigned({ service, operation }: JournalEntry): boolean {
  return service === 'sts' && operation === UNSIGNED_OPERATION
}

/** The answer to a call that the policy does not allow; undefined for one that it allows. */
function refused(
  state: EmulatorState,
  request: WireRequest,
  entry: ServiceEntry,
  signedBy: Caller | undefined,
  principal: Principal,
): { readonly state: EmulatorState; readonly reply: WireReply } | undefined {
  const denial = authorize(state, entry, principal, signedBy?.signed.region)
  if (denial === undefined) return undefined
  const caller = { credentials: signedBy?.credentials, account: state.account, region: state.region }
  return {
    state,
    reply: accessDeniedReply(denial, entry, request, caller, undefined, headersOfDenial(state, entry)),
  }
}

/** HeadBucket returns the Region of a bucket to any caller. S3 API reference, HeadBucket. */
function headersOfDenial(
  { buckets }: EmulatorState,
  { operation, input }: JournalEntry,
): Readonly<Record<string, string>> {
  if (operation !== 'HeadBucket' || !isRecord(input) || typeof input.bucket !== 'string') return {}
  const bucket = buckets.get(input.bucket)
  return bucket === undefined ? {} : regionHeader(bucket.region)
}

function spoilt(reply: WireReply, kind: FaultAfter, fault: Fault): Delivery {
  switch (kind) {
    case 'reset-after':
      return { kind: 'reset' }
    case 'slow':
      return { kind: 'hold', reply, delayMs: fault.delayMs }
    case 'malformed-body':
      return { kind: 'send', reply: { ...reply, body: malformed(reply.body) } }
    case 'truncated-body':
      return { kind: 'truncate', reply }
    case 'stalled-body':
      return { kind: 'stall', reply }
  }
}

/** Neither JSON nor XML, nor the object's bytes; of the announced length, so that only its content is lost. */
function malformed(body: Buffer): Buffer {
  return Buffer.alloc(Math.max(body.length, 16), '{"<oops>')
}
