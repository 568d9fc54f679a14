/**
 * Sends CopyProjectVersion so that one name never gets a second copy. It has no idempotency token, and its answer can be lost
 * after the copy has begun: it is sent again only after a check of the name has shown that there is no such version.
 */
import { ActionError } from '../../errors/action-error.js'
import { deniedClause } from '../../errors/denied.js'
import { readDenial } from '../../errors/denial.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import type { ProjectVersion } from '../../model/version.js'
import type { CopyVersionRequest } from '../../ports/models.js'
import { waitAfter } from '../../ports/try-again.js'
import { DOUBTFUL_QUEUE_MS, meaningOfLimit } from '../../training/account-limit.js'
import { createBackoff, type Backoff } from '../../training/backoff.js'
import type { ReleaseTools } from '../release-tools.js'

/** The copy to make. */
export interface CopyToSend {
  readonly request: CopyVersionRequest
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
  readonly isForeign: boolean
  /** Whether this step has just attached a policy, which may take a while to apply. */
  readonly isPolicyNew: boolean
}

/** What is known after a call: the ARN of the new copy, or a version of the name that a check has found. */
export type CopySent =
  { readonly kind: 'sent'; readonly arn: string } | { readonly kind: 'found'; readonly version: ProjectVersion }

/** How long a version may be in use without being listed, milliseconds. Our choice. */
const UNLISTED_GRACE_MS = 5 * 60_000

/** Waits between checks of a name that is in use but not listed, and between tries of a copy that a new policy allows. Our choice. */
const SHORT_WAITS = { firstMs: 1000, longestMs: 30_000 }

/** Tries for which a policy that was just attached may not apply yet: about a minute. Our choice. */
const POLICY_TRIES_MAX = 7

/** Time between two tries while the account copies as much as it may, milliseconds. Our choice. */
const LIMIT_WAIT_MS = 30_000

/**
 * @throws ActionError COPY_NOT_ALLOWED, COPY_NAME_TAKEN (refused), VERSION_LIMIT (refused), COPY_TIMEOUT (timed-out), CREATE_UNCERTAIN
 *   (cancelled), SERVICE_UNAVAILABLE
 * @throws ServiceError one that a retry cannot fix
 */
export async function sendCopy(tools: ReleaseTools, copy: CopyToSend): Promise<CopySent> {
  const { request } = copy
  const sending: Sending = { tools, copy, backoff: createBackoff(tools, copy.deadlineAt) }
  let refusals = NOTHING_REFUSED
  for (let tries = 1; ; tries += 1) {
    const sent = await send(tools, request)
    if (sent.kind === 'sent') {
      tools.progress.did({ call: 'CopyProjectVersion', subject: request.versionName, detail: sent.arn })
      return sent
    }
    const { error } = sent
    tools.progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}).`)
    if (error.kind === 'in-use') return { kind: 'found', version: await findTaken(sending, tries) }
    refusals = await waitBeforeNext(sending, error, refusals)
    const found = await check(sending)
    if (found !== undefined) return { kind: 'found', version: found }
  }
}

/** One copy, from its first call to its last. */
interface Sending {
  readonly tools: ReleaseTools
  readonly copy: CopyToSend
  readonly backoff: Backoff
}

/** What the calls so far were refused for. */
interface Refusals {
  readonly denials: number
  /** When the account first copied as much as it may, milliseconds since the epoch. */
  readonly limitSince: number | undefined
}

const NOTHING_REFUSED: Refusals = { denials: 0, limitSince: undefined }

/** @throws what another call cannot change */
async function waitBeforeNext(
  { tools, copy, backoff }: Sending,
  error: ServiceError,
  before: Refusals,
): Promise<Refusals> {
  switch (error.kind) {
    case 'access-denied': {
      const denials = before.denials + 1
      if (!isForPolicy(copy, error)) throw error
      if (!copy.isPolicyNew || denials === POLICY_TRIES_MAX) throw notAllowed(copy.request, error)
      await tools.sleep(waitAfter(denials, SHORT_WAITS), tools.signal)
      return { ...before, denials }
    }
    case 'limit': {
      const now = tools.clock.now()
      const limitSince = before.limitSince ?? now
      await waitForRoom(tools, copy, error, now - limitSince)
      return { ...before, limitSince }
    }
    default:
      await backoff.wait(error)
      return before
  }
}

/**
 * The version whose name is in use; lists may not have it yet.
 * @param tries  of the copy so far: the waits go on where they left off
 */
async function findTaken(sending: Sending, tries: number): Promise<ProjectVersion> {
  const { tools, copy } = sending
  const since = tools.clock.now()
  for (let checks = tries; ; checks += 1) {
    const found = await check(sending)
    if (found !== undefined) return found
    if (tools.clock.now() - since >= UNLISTED_GRACE_MS) throw takenUnlisted(copy.request)
    await tools.sleep(waitAfter(checks, SHORT_WAITS), tools.signal)
  }
}

/** One call. An error that is returned is followed by a check. */
async function send(
  tools: ReleaseTools,
  request: CopyVersionRequest,
): Promise<Extract<CopySent, { readonly kind: 'sent' }> | { readonly kind: 'failed'; readonly error: ServiceError }> {
  try {
    return { kind: 'sent', arn: await tools.models.copy(request) }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.kind === 'aborted' && error.facts.operation === 'CopyProjectVersion') {
      throw new ActionError(
        'CREATE_UNCERTAIN',
        `The step was cancelled while the CopyProjectVersion request for ${request.versionName} was in progress, and no answer arrived in time.`,
        {
          outcome: 'cancelled',
          cause: error,
          hint: 'Re-run the job: it looks for the copy by name and resumes it if it was begun.',
        },
      )
    }
    const isAnswer = ['in-use', 'limit', 'access-denied'].includes(error.kind)
    if (!isAnswer && !isPassingFault(error)) throw error
    return { kind: 'failed', error }
  }
}

/** Looks at the name until the service gives a clear answer. */
async function check({ tools, copy, backoff }: Sending): Promise<ProjectVersion | undefined> {
  const { destinationProjectArn, versionName } = copy.request
  for (;;) {
    try {
      return (await tools.models.findVersionsOnce(destinationProjectArn, [versionName])).get(versionName)
    } catch (error) {
      if (!isPassingFault(error)) throw error
      await backoff.wait(error)
    }
  }
}

/** Whether a policy of the source's project may be what is missing, rather than a right of the caller's own role. */
function isForPolicy({ isForeign }: CopyToSend, { facts, message }: ServiceError): boolean {
  if (!isForeign || facts.operation !== 'CopyProjectVersion') return false
  const denial = readDenial(message)
  if (denial === undefined) return true
  return (
    denial.action === 'rekognition:CopyProjectVersion' && [undefined, 'resource-based policy'].includes(denial.policy)
  )
}

function notAllowed({ sourceVersionArn }: CopyVersionRequest, error: ServiceError): ActionError {
  return new ActionError(
    'COPY_NOT_ALLOWED',
    `The account of the destination may not copy ${sourceVersionArn}: ${deniedClause(error)}. The policy that allows it is in the report.`,
    { requestId: error.facts.requestId, cause: error },
  )
}

/** Other copies to the destination end; a full project stays full. */
async function waitForRoom(
  tools: ReleaseTools,
  copy: CopyToSend,
  limit: ServiceError,
  waitedMs: number,
): Promise<void> {
  const { destinationProjectArn, versionName } = copy.request
  const versions = await tools.rekognition.listVersions(destinationProjectArn)
  const meaning = meaningOfLimit(limit.message, versions)
  if (meaning === 'full' || (meaning === 'queue-briefly' && waitedMs >= DOUBTFUL_QUEUE_MS)) {
    throw new ActionError(
      'VERSION_LIMIT',
      `The destination has ${String(versions.length)} versions, and no more can be copied there (${limit.message}).`,
      { outcome: 'refused', requestId: limit.facts.requestId, cause: limit },
    )
  }
  const leftMs = copy.deadlineAt - tools.clock.now()
  if (leftMs <= 0) {
    throw new ActionError(
      'COPY_TIMEOUT',
      `copy-timeout was reached before the copy ${versionName} could begin: the account copies as much as it may (${limit.message}).`,
      { outcome: 'timed-out', requestId: limit.facts.requestId, cause: limit },
    )
  }
  await tools.sleep(Math.min(LIMIT_WAIT_MS, leftMs), tools.signal)
}

function takenUnlisted({ versionName }: CopyVersionRequest): ActionError {
  return new ActionError(
    'COPY_NAME_TAKEN',
    `The service reports that ${versionName} is in use, but lists no version with this name.`,
    { outcome: 'refused', hint: 'Re-run the job in a few minutes, or set destination-version-name.' },
  )
}
