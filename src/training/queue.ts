/** Waits until the account can start another training. */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import { isPassingFault, type ServiceError } from '../errors/service-error.js'
import { spread } from '../ports/try-again.js'
import { formatDuration } from '../text/duration.js'
import { plural } from '../text/number.js'
import { deletable, DOUBTFUL_QUEUE_MS, limitNamedIn, meaningOfLimit } from './account-limit.js'
import type { StepTools } from '../report/step-tools.js'
import { LOG_EVERY_MS } from './wait-log.js'

/**
 * Longest time between two attempts, milliseconds, at first and after {@link SENIOR_MS} of queueing.
 *
 * The service has no queue: the first request starts next. So a job that has queued for longer tries more often, up to
 * twice as often as a new one, and none falls behind later ones. An attempt is two calls, and
 * each operation is throttled past five calls a second in the account (AWS General Reference, Rekognition quotas): at
 * the shortest, some 200 jobs can queue together.
 */
const TRY_EVERY_MS = { atFirst: 120_000, later: 60_000 }

/** After queueing this long, milliseconds, a job has its shortest time between attempts. Our choice. */
const SENIOR_MS = 30 * 60_000

/** Time between two listings of the project, milliseconds: up to ten calls, for what seldom changes. Our choice. */
const LIST_EVERY_MS = DOUBTFUL_QUEUE_MS

/** What the queue needs to know. */
export interface QueuePlan {
  readonly projectArn: string
  readonly queueTimeoutMs: number
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
}

/** The account's queue. */
export interface Queue {
  /**
   * Waits until the next attempt, after a LimitExceededException.
   * @throws ActionError QUEUE_FULL (outcome queue-full, or timed-out past the deadline), VERSION_LIMIT
   */
  readonly wait: (limit: ServiceError) => Promise<void>
  /** How long an attempt without an answer about the limit (because it was throttled, for example) should wait; 0 before the first refusal. */
  readonly pauseMs: () => number
}

/**
 * The time until the next attempt, milliseconds.
 * @param queuedMs  since the first refusal
 * @param chance    in [0, 1), see {@link spread}
 */
export function timeToNextTry(queuedMs: number, chance: number): number {
  const { atFirst, later } = TRY_EVERY_MS
  const seniority = Math.min(queuedMs / SENIOR_MS, 1)
  return spread(atFirst - (atFirst - later) * seniority, chance)
}

/** The time of queueing counts from the first refusal. */
export function createQueue(tools: StepTools, plan: QueuePlan): Queue {
  const { clock, progress } = tools
  let since: number | undefined
  let spokenAt: number | undefined
  let versions: readonly ProjectVersion[] = []
  let listedAt = -Infinity

  const listVersions = async (now: number): Promise<void> => {
    if (now - listedAt < LIST_EVERY_MS) return
    const listed = await listIfPossible(tools, plan.projectArn)
    if (listed === undefined) return
    versions = listed
    listedAt = now
  }

  return {
    pauseMs: () => (since === undefined ? 0 : timeToNextTry(clock.now() - since, tools.random())),
    wait: async (limit) => {
      since ??= clock.now()
      if (limitNamedIn(limit.message) !== 'queue') await listVersions(clock.now())
      const meaning = meaningOfLimit(limit.message, versions)
      const backoffMs =
        meaning === 'queue-briefly' ? Math.min(DOUBTFUL_QUEUE_MS, plan.queueTimeoutMs) : plan.queueTimeoutMs
      const queuedSince = since
      const endIfOver = (now: number, endAt: number): void => {
        if (meaning === 'full' || (meaning === 'queue-briefly' && now >= queuedSince + backoffMs)) {
          throw projectFull(limit, versions.length, deletable(versions, 5))
        }
        if (now >= endAt) throw noPlace(limit, now - queuedSince, now >= plan.deadlineAt)
      }
      const now = clock.now()
      endIfOver(now, Math.min(since + backoffMs, plan.deadlineAt))
      if (spokenAt === undefined || now - spokenAt >= LOG_EVERY_MS) {
        spokenAt = now
        progress.log(
          `The account already runs its maximum number of concurrent trainings (${limit.message}); waiting up to ${formatDuration(backoffMs - (now - since))} more.`,
        )
      }
      const untilEnd = Math.min(since + backoffMs, plan.deadlineAt) - now
      await tools.sleep(Math.min(untilEnd, timeToNextTry(now - since, tools.random())), tools.signal)
      // No training is requested once the step has no time for it.
      endIfOver(clock.now(), plan.deadlineAt)
    },
  }
}

/** Only used to see which limit it was; a temporary fault leaves that to the next refusal. */
async function listIfPossible(tools: StepTools, projectArn: string): Promise<readonly ProjectVersion[] | undefined> {
  try {
    return await tools.rekognition.listVersions(projectArn)
  } catch (error) {
    if (!isPassingFault(error)) throw error
    return undefined
  }
}

function noPlace(limit: ServiceError, waitedMs: number, pastDeadline: boolean): ActionError {
  const end = pastDeadline ? 'timeout was reached' : 'queue-timeout was reached'
  return new ActionError(
    'QUEUE_FULL',
    `The account has run its maximum number of concurrent trainings for ${formatDuration(waitedMs)}; ${end} (${limit.message}).`,
    { outcome: pastDeadline ? 'timed-out' : 'queue-full', requestId: limit.facts.requestId, cause: limit },
  )
}

function projectFull(limit: ServiceError, count: number, candidates: readonly string[]): ActionError {
  const first = candidates.length === 0 ? '' : ` Candidates for deletion: ${candidates.join(', ')}.`
  return new ActionError(
    'VERSION_LIMIT',
    `The project has ${plural(count, 'version')}, which is the likely cause of the refusal (${limit.message}).${first}`,
    { requestId: limit.facts.requestId, cause: limit },
  )
}
