/** The log of the wait: each change of status, a reminder every ten minutes, one warning for lasting faults. */
import type { ProjectVersion } from '../model/version.js'
import type { ServiceError } from '../errors/service-error.js'
import { formatDuration } from '../text/duration.js'
import { mayBeTheTraining } from './service-fault.js'
import { stateOf } from '../model/status.js'
import type { UsualDuration } from './usual-duration.js'
import type { StepTools } from '../report/step-tools.js'

/** Time between lines in the log while nothing changes. */
export const LOG_EVERY_MS = 10 * 60_000

/** How long faults or an unknown status last before a warning. */
const WARN_AFTER_MS = 15 * 60_000

/** What the wait calls after each poll. */
export interface WaitLog {
  /** The version as it was just described. */
  readonly see: (version: ProjectVersion) => void
  /** After each poll, good or bad: logs what is due. */
  readonly remind: (fault: ServiceError | undefined) => void
}

/** A log for one wait. */
export function createWaitLog(
  tools: Pick<StepTools, 'clock' | 'progress'>,
  versionName: string,
  usual: UsualDuration | undefined,
): WaitLog {
  const { clock, progress } = tools
  const startedAt = clock.now()
  let status: string | undefined
  let spokenAt = startedAt
  let troubleSince: number | undefined
  let warned = false

  const speak = (line: string): void => {
    spokenAt = clock.now()
    progress.log(`${versionName}: ${line}`)
  }

  const warnOfLongTrouble = (fault: ServiceError | undefined): void => {
    const unknown = status !== undefined && stateOf({ status }) === 'unknown'
    if (fault === undefined && !unknown) {
      troubleSince = undefined
      warned = false
      return
    }
    troubleSince ??= clock.now()
    const lastedMs = clock.now() - troubleSince
    if (warned || lastedMs < WARN_AFTER_MS) return
    warned = true
    progress.note('warning', `For ${formatDuration(lastedMs)}, ${wordsOf(fault, status)}. The action keeps waiting.`)
  }

  return {
    see: (version) => {
      progress.seen(version)
      if (version.status === status) return
      status = version.status
      const message = version.statusMessage === undefined ? '' : ` (${version.statusMessage})`
      const hint = stateOf(version) === 'training' && usual !== undefined ? `; ${wordsOfUsual(usual)}` : ''
      speak(`${version.status}${message}${hint}`)
    },
    remind: (fault) => {
      warnOfLongTrouble(fault)
      if (clock.now() - spokenAt < LOG_EVERY_MS) return
      const what = fault === undefined ? (status ?? 'not listed yet') : wordsOf(fault, status)
      const hint = usual === undefined ? '' : `; ${wordsOfUsual(usual)}`
      speak(`${what}, after ${formatDuration(clock.now() - startedAt)}${hint}`)
    },
  }
}

function wordsOf(fault: ServiceError | undefined, status: string | undefined): string {
  if (fault === undefined) return `the version has the unknown status ${status ?? ''}`
  const { operation, errorName } = fault.facts
  const meaning = mayBeTheTraining(fault) ? ', which can also mean that the training itself failed' : ''
  return `${operation} has failed (${errorName}: ${fault.message})${meaning}`
}

function wordsOfUsual({ shortestMs, longestMs }: UsualDuration): string {
  const shortest = formatDuration(shortestMs)
  const longest = formatDuration(longestMs)
  return `earlier versions took ${shortest === longest ? longest : `${shortest} to ${longest}`}`
}
