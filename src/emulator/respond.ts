/** From a request to what is to be delivered: signature, faults, rights, the operation. No socket here. */
import { accessDeniedReply } from './access-denied.js'
import { advance, type AdvanceOptions } from './advance.js'
import { authErrorReply } from './auth-errors.js'
import { authenticate } from './authenticate.js'
import type { Credentials } from './credentials.js'
import { faultReply } from './fault-replies.js'
import { isBefore, type FaultAfter } from './fault-kinds.js'
import { faultFor, type Fault } from './faults.js'
import { authorize } from './iam/authorize.js'
import type { JournalEntry } from './journal.js'
import { answerRekognition, rekognitionOperation } from './rekognition/answer.js'
import { answerS3 } from './s3/answer.js'
import { answerSts, stsAction } from './sts/answer.js'
import type { WireReply, WireRequest } from './wire/http.js'
import type { World } from './world.js'

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

/** Handles one request. The fault comes back for the journal. */
export async function respond(
  before: World,
  request: WireRequest,
  entry: JournalEntry,
  context: ResponseContext,
): Promise<{ readonly world: World; readonly delivery: Delivery; readonly fault?: Fault }> {
  const world = await advance(before, context.now, context)
  const { service, requestId } = entry
  const auth = authenticate(request, service, world.region, context.credentials, context.signatureNow)
  if (!auth.ok) {
    const reply = authErrorReply(auth.problem, service, world.region, request.method, requestId)
    return { world, delivery: { kind: 'send', reply } }
  }
  const fault = faultFor(context.faults, entry, context.journal)
  if (fault !== undefined && isBefore(fault.kind)) {
    if (fault.kind === 'reset-before') return { world, delivery: { kind: 'reset' }, fault }
    const { account, region } = world
    const reply = faultReply(fault.kind, fault, entry, request.method, {
      credentials: auth.credentials,
      account,
      region,
    })
    return { world, delivery: { kind: 'send', reply }, fault }
  }
  const handled = refused(world, request, entry, auth) ?? handle(world, request, entry, auth, context.now)
  // A training reads its manifests at its start, so before anything else can happen to them.
  const after = await advance(handled.world, context.now, context)
  if (fault === undefined || isBefore(fault.kind))
    return { world: after, delivery: { kind: 'send', reply: handled.reply } }
  return { world: after, delivery: spoilt(handled.reply, fault.kind, fault), fault }
}

/** The answer to a call that the policy does not allow; undefined for one that it allows. */
function refused(
  world: World,
  request: WireRequest,
  entry: JournalEntry,
  { credentials }: Extract<ReturnType<typeof authenticate>, { readonly ok: true }>,
): { readonly world: World; readonly reply: WireReply } | undefined {
  const denial = authorize(world, entry)
  if (denial === undefined) return undefined
  return { world, reply: accessDeniedReply(denial, entry, request.method, { credentials, account: world.account }) }
}

function handle(
  world: World,
  request: WireRequest,
  entry: JournalEntry,
  auth: Extract<ReturnType<typeof authenticate>, { readonly ok: true }>,
  now: number,
): { readonly world: World; readonly reply: WireReply } {
  switch (entry.service) {
    case 'rekognition':
      return answerRekognition(world, rekognitionOperation(request), request, now)
    case 's3': {
      const signing = { signed: auth.signed, secretAccessKey: auth.credentials.secretAccessKey }
      return answerS3(world, entry.operation, request, signing, now, entry.requestId)
    }
    case 'sts':
      return { world, reply: answerSts(stsAction(request), world.account, auth.credentials, entry.requestId) }
  }
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

/** Neither JSON nor XML, nor the object's bytes; of the length that was promised, so that only its sense is lost. */
function malformed(body: Buffer): Buffer {
  return Buffer.alloc(Math.max(body.length, 16), '{"<oops>')
}
