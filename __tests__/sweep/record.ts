/** The good run of a scenario: which requests it sends, and how it ends. */
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { checkAttempt } from './check-attempt.js'
import { checkCase, type Recorded } from './check-case.js'
import { purposeOf } from './purpose.js'
import type { Observation } from './run-case.js'
import type { RecordedRequest, Scenario } from './scenario.js'

/** From this age on a session that is refused as expired is replaced, milliseconds. */
const GROWN_MS = 5 * 60_000

/**
 * @throws Error when the good run is not good: nothing could be compared with it
 */
export function recordOf(scenario: Scenario, seen: Observation): Recorded {
  const [{ result, journal }] = seen.attempts
  const problems = checkAttempt(scenario, seen.attempts[0], [scenario.good])
  if (problems.length > 0)
    throw new Error(`the good run of ${scenario.id} is not good: ${problems.join('; ')}\n${result.stdout}`)
  const versionName = result.outputs['version-name'] ?? ''
  const requests = journal.map((entry, index) => ({
    n: entry.n,
    operation: entry.operation,
    purpose: purposeOf(entry, journal.slice(0, index), scenario, versionName),
    ...sessionOf(entry, journal.slice(0, index)),
  }))
  const recorded = { requests, outputs: result.outputs }
  const more = checkCase({ scenario, injectedFaults: [] }, recorded, seen)
  if (more.length > 0) throw new Error(`the good run of ${scenario.id} is not good: ${more.join('; ')}`)
  return recorded
}

/** How old the session is that signs a request. A good run gets one for each request. */
function sessionOf(entry: JournalEntry, earlier: readonly JournalEntry[]): Pick<RecordedRequest, 'session'> {
  const assumed = earlier.findLast(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
  if (assumed === undefined || entry.operation === assumed.operation) return {}
  return { session: entry.at - assumed.at < GROWN_MS ? 'young' : 'grown' }
}
