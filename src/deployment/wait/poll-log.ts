/** The log of a wait for a model: each change of status, a reminder every ten minutes, one warning for lasting faults. */
import type { ServiceError } from '../../errors/service-error.js'
import type { ProjectVersion } from '../../model/version.js'
import { formatDuration } from '../../text/duration.js'
import type { ReleaseTools } from '../release-tools.js'
import { LOG_EVERY_MS } from '../../training/wait-log.js'

/** How long faults last before a warning. */
const WARN_AFTER_MS = 15 * 60_000

/** What the wait calls after each check. */
export interface PollLog {
  readonly see: (version: ProjectVersion) => void
  /** Logs what is due. */
  readonly remind: (fault: ServiceError | undefined) => void
}

/** A log for one wait. */
export function createPollLog(tools: Pick<ReleaseTools, 'clock' | 'progress'>, versionName: string): PollLog {
  const { clock, progress } = tools
  const beganAt = clock.now()
  let status: string | undefined
  let spokenAt = beganAt
  let faultsSince: number | undefined
  let hasWarned = false

  const speak = (line: string): void => {
    spokenAt = clock.now()
    progress.log(`${versionName}: ${line}`)
  }

  return {
    see: (version) => {
      progress.seen(version)
      if (version.status === status) return
      status = version.status
      speak(version.statusMessage === undefined ? status : `${status} (${version.statusMessage})`)
    },
    remind: (fault) => {
      const now = clock.now()
      faultsSince = fault === undefined ? undefined : (faultsSince ?? now)
      if (fault !== undefined && !hasWarned && now - (faultsSince ?? now) >= WARN_AFTER_MS) {
        hasWarned = true
        const { operation, errorName } = fault.facts
        progress.note(
          'warning',
          `For ${formatDuration(now - (faultsSince ?? now))}, ${operation} has failed (${errorName}: ${fault.message}). The action keeps waiting.`,
        )
      }
      if (now - spokenAt >= LOG_EVERY_MS) speak(`${status ?? 'not listed'}, after ${formatDuration(now - beganAt)}`)
    },
  }
}
