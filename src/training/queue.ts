/** Waits for one of the account's training places. */
import type { ProjectVersion } from '../deps.js'
import { ActionError, isPassingFault, type ServiceError } from '../errors.js'
import { formatDuration } from '../text/duration.js'
import { deletable, DOUBTFUL_QUEUE_MS, meaningOfLimit } from './account-limit.js'
import type { TrainingWorld } from './world.js'

/** Longest time between two tries for a place, milliseconds; half of it or more by chance, so that jobs take turns. */
const TRY_EVERY_MS = 60_000

/** Time between words in the log. */
const LOG_EVERY_MS = 10 * 60_000

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
   * Waits until the next try, after a LimitExceededException.
   * @throws ActionError QUEUE_FULL (outcome queue-full, or timed-out past the deadline), VERSION_LIMIT
   */
  readonly wait: (limit: ServiceError) => Promise<void>
}

/** The time of queueing counts from the first refusal. */
export function createQueue(world: TrainingWorld, plan: QueuePlan): Queue {
  const { clock, progress } = world
  let since: number | undefined
  let spokenAt: number | undefined
  return {
    wait: async (limit) => {
      const versions = await listIfPossible(world, plan.projectArn)
      const meaning = meaningOfLimit(limit.message, versions)
      const now = clock.now()
      since ??= now
      const patienceMs =
        meaning === 'queue-briefly' ? Math.min(DOUBTFUL_QUEUE_MS, plan.queueTimeoutMs) : plan.queueTimeoutMs
      if (meaning === 'full' || (meaning === 'queue-briefly' && now >= since + patienceMs)) {
        throw projectFull(limit, versions.length, deletable(versions, 5))
      }
      if (now >= plan.deadlineAt || now >= since + patienceMs) {
        throw noPlace(limit, now - since, now >= plan.deadlineAt)
      }
      if (spokenAt === undefined || now - spokenAt >= LOG_EVERY_MS) {
        spokenAt = now
        progress.log(
          `No training place is free (${limit.message}); queueing for ${formatDuration(patienceMs - (now - since))} more at most.`,
        )
      }
      const untilEnd = Math.min(since + patienceMs, plan.deadlineAt) - now
      await world.sleep(Math.min(untilEnd, TRY_EVERY_MS * (0.5 + world.random() / 2)), world.signal)
    },
  }
}

/** Only tells which limit it was; a fault of the moment leaves that to the next refusal. */
async function listIfPossible(world: TrainingWorld, projectArn: string): Promise<readonly ProjectVersion[]> {
  try {
    return await world.rekognition.listVersions(projectArn)
  } catch (error) {
    if (!isPassingFault(error)) throw error
    return []
  }
}

function noPlace(limit: ServiceError, waitedMs: number, pastDeadline: boolean): ActionError {
  const end = pastDeadline ? 'timeout ended' : 'queue-timeout ended'
  return new ActionError(
    'QUEUE_FULL',
    `No training place came free within ${formatDuration(waitedMs)}; ${end} (${limit.message}).`,
    { outcome: pastDeadline ? 'timed-out' : 'queue-full', requestId: limit.facts.requestId, cause: limit },
  )
}

function projectFull(limit: ServiceError, count: number, candidates: readonly string[]): ActionError {
  const first = candidates.length === 0 ? '' : ` First to go could be: ${candidates.join(', ')}.`
  return new ActionError(
    'VERSION_LIMIT',
    `The project holds ${String(count)} versions, which is the likely cause of: ${limit.message}.${first}`,
    { requestId: limit.facts.requestId, cause: limit },
  )
}
