/** Which ends each attempt of a case may have. */
import { FAULTS_AFTER } from '../../packages/emulator/src/fault-kinds.js'
import { endOfLasting, endOfOnce, endOfOperation, isPassing, requestAt } from './expected-end.js'
import type { InjectedFault } from './sweep-case.js'
import type { End, RecordedRequest, Scenario } from './scenario.js'

/** Ends by which an attempt is right; undefined for a lost process, which has none. */
export type Accepted = readonly End[] | undefined

const CANCELLED: End = { outcome: 'cancelled', code: 'CANCELLED' }
const UNCERTAIN: End = { outcome: 'cancelled', code: 'CREATE_UNCERTAIN' }
const DENIED: End = { outcome: 'error', code: 'ACCESS_DENIED' }
const EXPIRED: End = { outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' }

/** The ends of the first attempt. */
export function acceptedEnds(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  injectedFaults: readonly InjectedFault[],
): Accepted {
  const [injected, ...more] = injectedFaults
  if (injected === undefined) return [scenario.good]
  if (more.length > 0) return endsOfPair(scenario, injectedFaults)
  switch (injected.kind) {
    case 'once':
      return [endOfOnce(scenario, recorded, injected.n, injected.fault)]
    case 'lasting':
      return [endOfLasting(scenario, recorded, injected.n, injected.fault)]
    case 'operation': {
      const hasEffect = FAULTS_AFTER.some((kind) => kind === injected.fault)
      return [endOfOperation(scenario, recorded, injected.n, injected.fault, hasEffect)]
    }
    case 'kill':
      return undefined
    case 'cancel':
      return [injected.answered ? CANCELLED : UNCERTAIN]
  }
}

/**
 * After two injected faults the requests are no longer those of the good run, so it is unknown what the second one meets:
 * a required or an optional request. Two temporary faults still change nothing.
 */
function endsOfPair(scenario: Scenario, injectedFaults: readonly InjectedFault[]): Accepted {
  const ends: End[] = [scenario.good]
  for (const injected of injectedFaults) {
    if (injected.kind === 'kill') return undefined
    if (injected.kind === 'cancel') ends.push(CANCELLED, UNCERTAIN)
    else if (!isPassing(injected.fault)) ends.push(injected.fault === 'access-denied' ? DENIED : EXPIRED)
  }
  return ends
}

/** The ends of the re-run of the job: all is well by then. */
export function acceptedEndsOfRerun(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  injectedFaults: readonly InjectedFault[],
): readonly End[] {
  const [injected] = injectedFaults
  const isLate =
    injectedFaults.length === 1 &&
    injected !== undefined &&
    requestAt(recorded, injected.n).purpose === 'record-verdict'
  return [isLate ? (scenario.afterVerdict ?? scenario.good) : scenario.good]
}
