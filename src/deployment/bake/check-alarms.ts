/** Looks at the CloudWatch alarms that decide about a release. */
import { ActionError } from '../../errors/action-error.js'
import { deniedClause } from '../../errors/denied.js'
import { endsRun, isPassingFault, isPastEnd, ServiceError } from '../../errors/service-error.js'
import type { AlarmState } from '../../ports/release-services.js'
import { backOff, tryAgain } from '../../ports/try-again.js'
import type { ReleaseTools } from '../release-tools.js'

/** Looks at alarms that cannot be read before that counts as a failure. Our choice: a minute or so. */
const TRIES_MAX = 6
const WAITS = { firstMs: 2000, longestMs: 30_000 }

/** Values of StateValue that do not end a release. CloudWatch API reference, MetricAlarm. */
const QUIET: ReadonlySet<string> = new Set(['OK', 'INSUFFICIENT_DATA'])

/**
 * One look at all of them, in one request; the states go to the report.
 * INSUFFICIENT_DATA is not an alarm: an alarm on the errors of a model that nobody calls is in that state.
 * @returns `alarm` when one is in ALARM, whatever the others are
 * @throws ActionError ALARM_UNREADABLE when one does not exist, has a state that is not known, or cannot be read
 * @throws ServiceError after a cancel, and when the credentials have expired
 */
export async function checkAlarms(tools: ReleaseTools, names: readonly string[]): Promise<'ok' | 'alarm'> {
  if (names.length === 0) return 'ok'
  const alarms = await readAlarms(tools, names)
  tools.progress.update({ alarms: inOrderOf(names, alarms) })
  if (alarms.some(({ state }) => state === 'ALARM')) return 'alarm'
  const missing = names.filter((name) => !alarms.some((alarm) => alarm.name === name))
  if (missing.length > 0)
    throw unreadable(`there is no alarm ${missing.join(', ')} in the account and Region of the step`)
  const odd = alarms.find(({ state }) => !QUIET.has(state))
  if (odd !== undefined) throw unreadable(`the alarm ${odd.name} has the state ${odd.state}, which is not known`)
  return 'ok'
}

async function readAlarms(tools: ReleaseTools, names: readonly string[]): Promise<readonly AlarmState[]> {
  const mayPass = (error: unknown): error is ServiceError => isPassingFault(error) && !isPastEnd(error)
  const wait = (_error: ServiceError, tries: number): Promise<void> => backOff(tools, WAITS, tries)
  try {
    return await tryAgain({ triesMax: TRIES_MAX, mayPass, wait }, () => tools.watch.alarms(names))
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const why = error.kind === 'access-denied' ? deniedClause(error) : `${error.facts.errorName}: ${error.message}`
    throw unreadable(`${names.join(', ')} could not be read (${why})`, error)
  }
}

/** As they were asked for: CloudWatch answers in an order of its own. */
function inOrderOf(names: readonly string[], alarms: readonly AlarmState[]): readonly AlarmState[] {
  return names.flatMap((name) => alarms.filter((alarm) => alarm.name === name).slice(0, 1))
}

function unreadable(clause: string, cause?: ServiceError): ActionError {
  const message = `The alarms could not be checked: ${clause}.`
  return new ActionError('ALARM_UNREADABLE', message, { cause, requestId: cause?.facts.requestId })
}
