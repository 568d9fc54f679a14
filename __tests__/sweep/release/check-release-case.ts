/** True for a whole case of a release: at each instant, after each process, and in the end. */
import type { FaultKind } from '../../../packages/emulator/src/fault-kinds.js'
import { isPassing } from '../expected-end.js'
import { endOf } from '../check-attempt.js'
import type { InjectedFault } from '../sweep-case.js'
import { checkReleaseAttempt, isGreen } from './check-release-attempt.js'
import { githubEndProblems, githubStateProblems } from './check-github.js'
import type { GithubFault } from './github-cases.js'
import type { ReleaseCase, SentRequest } from './release-cases.js'
import type { ReleaseObservation, Step } from './run-release-case.js'
import { runningIn, type ServingState } from './serving-state.js'

/** The good run of a release, which all others are compared with. */
export interface RecordedRelease {
  readonly requests: readonly SentRequest[]
  /** Endpoints of GitHub, as they were called. */
  readonly calls: readonly string[]
  readonly wanted: ServingState
}

/** @returns what is wrong, a sentence each */
export function checkReleaseCase(
  {
    scenario,
    injected,
    onGithub,
  }: Pick<ReleaseCase, 'scenario'> & { readonly injected?: InjectedFault; readonly onGithub?: GithubFault },
  { wanted }: Pick<RecordedRelease, 'wanted'>,
  seen: ReleaseObservation,
): readonly string[] {
  const [first] = seen.steps
  const last = seen.steps.at(-1) ?? first
  return [
    ...seen.broken,
    ...(injected === undefined ? [] : missedProblems(first, injected)),
    ...(onGithub === undefined
      ? endProblems(first, scenario.good, injected)
      : githubEndProblems(seen, scenario.good, onGithub)),
    ...githubStateProblems(seen, scenario, onGithub),
    ...unchangedProblems(seen, onGithub),
    ...seen.steps.flatMap((step) => problemsOf(step, seen, injected).map((problem) => `${step.kind}: ${problem}`)),
    ...(isReturned(seen)
      ? stateProblems(withRest(last.after), withRest(seen.start))
      : stateProblems(last.after, wanted)),
  ]
}

/** A rollback that was undone after a failure is not begun again by a re-run, which says so: what served before serves. */
function isReturned({ steps }: ReleaseObservation): boolean {
  const again = steps.find(({ kind }) => kind === 're-run')
  return again !== undefined && endOf(again.attempt.result).code === 'PUBLISH_CONFLICT'
}

/**
 * Where callers still read the version of before, the new one is stopped again, also before the re-run. Where a value that was
 * written cannot be read, both run, which the report says.
 */
function unchangedProblems({ steps, start }: ReleaseObservation, onGithub: GithubFault | undefined): readonly string[] {
  const [first] = steps
  if (onGithub === undefined || isGreen(endOf(first.attempt.result).outcome)) return []
  const beforeAgain = steps.findLast(({ kind }) => kind === 'step' || kind === 'post step') ?? first
  if (beforeAgain.after.published !== start.published) return []
  return stateProblems(withRest(beforeAgain.after, AT_REST_SOON), withRest(start)).map(
    (problem) => `before the re-run: ${problem}`,
  )
}

/** The second: after a post step, which does not wait for the end of its stop. */
const AT_REST: ReadonlySet<string> = new Set(['TRAINING_COMPLETED'])
const AT_REST_SOON: ReadonlySet<string> = new Set([...AT_REST, 'STOPPING'])

/** A model that was started and stopped again does not run, like one that was only trained. */
function withRest(state: ServingState, atRest: ReadonlySet<string> = AT_REST): ServingState {
  const statuses = Object.entries(state.statuses).map(([key, status]): [string, string] => [
    key,
    atRest.has(status) ? 'STOPPED' : status,
  ])
  return { ...state, statuses: Object.fromEntries(statuses) }
}

/** A fault that no request met proves nothing. */
function missedProblems({ attempt }: Step, { n }: InjectedFault): readonly string[] {
  const met = attempt.journal.find((request) => request.n === n)
  return met === undefined || (met.fault === undefined && attempt.interrupted === undefined)
    ? [`request ${String(n)} met no fault`]
    : []
}

/** The codes of faults that no repetition fixes. An alarm that may not be read and a role have their own. */
const LASTING_ENDS: Readonly<Partial<Record<FaultKind, readonly string[]>>> = {
  'access-denied': ['ACCESS_DENIED', 'ALARM_UNREADABLE', 'ROLE_REFUSED'],
  'expired-token': ['CREDENTIALS_EXPIRED'],
}

function isEndOf(fault: FaultKind, code: string): boolean {
  return LASTING_ENDS[fault]?.includes(code) === true
}

/** A passing fault changes nothing; another one may be met where the request is optional. */
function endProblems({ attempt }: Step, good: string, injected: InjectedFault | undefined): readonly string[] {
  const { outcome, code } = endOf(attempt.result)
  if (injected?.kind === 'kill' || (outcome === good && code === '')) return []
  const is = `it ended as ${outcome} (${code})`
  switch (injected?.kind) {
    case 'once':
      if (isPassing(injected.fault) && injected.fault !== 'limit-exceeded') return [`${is} instead of ${good}`]
      return injected.fault === 'limit-exceeded' || isEndOf(injected.fault, code) ? [] : [is]
    case 'cancel':
      return outcome === 'cancelled' ? [] : [is]
    case 'lasting':
    case 'operation':
      return isPassing(injected.fault) || isEndOf(injected.fault, code) ? [] : [is]
    default:
      return [`${is} instead of ${good}`]
  }
}

function problemsOf(step: Step, seen: ReleaseObservation, injected: InjectedFault | undefined): readonly string[] {
  if (step.kind === 'post step' || step.kind === 'post step of the re-run') return postProblems(step, seen)
  const isAgain = step.kind === 're-run'
  const wasKilled = !isAgain && injected?.kind === 'kill'
  const isWell = isGreen(endOf(step.attempt.result).outcome) || isReturned(seen)
  const ended = isAgain && !isWell ? ['it did not end well'] : []
  return [...ended, ...checkReleaseAttempt(step, wasKilled, isAgain || injected === undefined)]
}

/** Green, and nothing runs that did not run before and that callers do not read. */
function postProblems({ attempt, after }: Step, { start }: ReleaseObservation): readonly string[] {
  const { exitCode, stderr } = attempt.result
  const before = runningIn(start)
  const left = runningIn(after).filter(
    (key) => !before.includes(key) && key !== after.published && after.statuses[key] !== 'STOPPING',
  )
  return [
    ...(exitCode === 0 ? [] : [`its exit code is ${String(exitCode)}`]),
    ...(stderr === '' ? [] : [`it wrote to stderr: ${stderr.slice(0, 300)}`]),
    ...(left.length === 0 ? [] : [`${left.join(', ')} is left running`]),
  ]
}

/** What there is in the end is what the good run left. */
function stateProblems(now: ServingState, wanted: ServingState): readonly string[] {
  const [is, should] = [now, wanted].map((state) => JSON.stringify({ ...state, statuses: sorted(state.statuses) }))
  return is === should ? [] : [`in the end there is ${is ?? ''} instead of ${should ?? ''}`]
}

function sorted(statuses: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(statuses).sort(([one], [other]) => (one < other ? -1 : 1))
}
