/** True for a whole case: one training at most, the right one, and for each of its processes what must be true for them. */
import { createHash } from 'node:crypto'
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { manifestOf } from '../support/environment.js'
import { acceptedEnds, acceptedEndsOfRerun } from './accepted-ends.js'
import { checkAttempt, endOf } from './check-attempt.js'
import { isPassing, requestAt } from './expected-end.js'
import type { Attempt, Observation } from './run-case.js'
import type { InjectedFault, SweepCase } from './sweep-case.js'
import type { RecordedRequest, Scenario } from './scenario.js'

/** The good run of a scenario, which all others are compared with. */
export interface Recorded {
  readonly requests: readonly RecordedRequest[]
  readonly outputs: Readonly<Record<string, string>>
}

/** @returns what is wrong, a sentence each */
export function checkCase(
  { scenario, injectedFaults }: Pick<SweepCase, 'scenario' | 'injectedFaults'>,
  recorded: Recorded,
  seen: Observation,
): readonly string[] {
  const [first, rerun] = seen.attempts
  const accepted = acceptedEnds(scenario, recorded.requests, injectedFaults)
  return [
    ...(injectedFaults.length === 1 ? missedProblems(first, injectedFaults[0]?.n ?? 0, recorded) : []),
    ...checkAttempt(scenario, first, accepted),
    ...valueProblems(scenario, first, recorded, isRecovered(injectedFaults, recorded.requests)),
    ...(rerun === undefined
      ? []
      : [
          ...checkAttempt(scenario, rerun, acceptedEndsOfRerun(scenario, recorded.requests, injectedFaults)),
          ...valueProblems(scenario, rerun, recorded, true),
        ].map((problem) => `re-run: ${problem}`)),
    ...trainingProblems(scenario, seen),
    ...creationProblems(seen),
    ...executionProblems(scenario, seen),
    ...seen.unexpected.map((operation) => `${operation} is no operation that the emulator knows`),
  ]
}

/** A fault that no request met proves nothing. */
function missedProblems(first: Attempt, n: number, { requests }: Recorded): readonly string[] {
  const entry = first.journal.find((request) => request.n === n)
  const operation = requests.find((request) => request.n === n)?.operation
  if (entry === undefined) return [`request ${String(n)} was never sent`]
  if (entry.operation !== operation)
    return [`request ${String(n)} was ${entry.operation}, in the good run ${operation ?? ''}`]
  return entry.fault === undefined && first.interrupted === undefined ? [`request ${String(n)} met no fault`] : []
}

/** Outputs about the run instead of the version, and one with a digest of the version's ARN, which has its time. */
const OWN_OUTPUTS: ReadonlySet<string> = new Set(['report-path', 'resumed', 'execution-arn'])

/** Outputs whose reasons say what could not be read. */
const REASONS: ReadonlySet<string> = new Set(['failed-rules', 'warned-rules'])

/** Whether nothing at all is missing in the end: the one fault passes, and the request has a second attempt. */
function isRecovered(injectedFaults: readonly InjectedFault[], requests: readonly RecordedRequest[]): boolean {
  const [injected, ...more] = injectedFaults
  if (injected?.kind !== 'once' || more.length > 0) return false
  return isPassing(injected.fault) && requestAt(requests, injected.n).purpose !== 'peek'
}

/**
 * A good end has the numbers of the good run; the F1 may be the service's 32-bit one.
 * @param isWhole  nothing may be missing, and no reason may differ
 */
function valueProblems(
  scenario: Scenario,
  { result }: Attempt,
  { outputs: good }: Recorded,
  isWhole: boolean,
): readonly string[] {
  if (result.signal !== null || !isGood(scenario, { result })) return []
  return Object.entries(good).flatMap(([name, value]) => {
    const given = result.outputs[name] ?? ''
    if (OWN_OUTPUTS.has(name) || withoutTime(given) === withoutTime(value)) return []
    if (!isWhole && (given === '' || REASONS.has(name))) return []
    if (!isWhole && name.includes('f1') && Math.abs(Number(given) - Number(value)) < 1e-6) return []
    return [`the output ${name} is "${given}" instead of "${value}"`]
  })
}

function isGood({ good }: Scenario, { result }: Pick<Attempt, 'result'>): boolean {
  const { outcome, code } = endOf(result)
  return outcome === good.outcome && code === good.code
}

/** An ARN ends in its creation time. */
function withoutTime(value: string): string {
  return value.replace(/\/\d{13}$/, '')
}

/** One training at most, from exactly the requested bytes, and known to later steps. */
function trainingProblems(scenario: Scenario, { attempts, trainings }: Observation): readonly string[] {
  const last = attempts[1] ?? attempts[0]
  const isDone = scenario.trainings === 1 && isGood(scenario, last)
  const names = trainings.map(({ name }) => name)
  const arn = last.result.outputs['project-version-arn'] ?? ''
  return [
    ...(names.length <= scenario.trainings ? [] : [`${String(names.length)} trainings: ${names.join(', ')}`]),
    ...(isDone && names.length === 0 ? ['it ended well, and nothing was trained'] : []),
    ...(isDone && !trainings.some((version) => version.arn === arn)
      ? [`${arn} is not the version that was trained`]
      : []),
    ...trainings.flatMap(({ tags }) => digestProblems(scenario, tags)),
  ]
}

/** The tags contain the digests of the manifests' true bytes, even when the transfer was faulty. */
function digestProblems(scenario: Scenario, tags: Readonly<Record<string, string>>): readonly string[] {
  const digestInTags = (manifest: string): string | undefined => tags[`train-custom-labels:${manifest}-manifest-sha256`]
  const texts = {
    training: scenario.workspace?.['train.manifest'] ?? manifestOf(40),
    testing: scenario.workspace?.['test.manifest'] ?? manifestOf(20, ['apple', 'pear'], 1000),
  }
  return Object.entries(texts).flatMap(([manifest, text]) => {
    const digest = digestInTags(manifest)
    return digest === undefined || digest === createHash('sha256').update(text).digest('hex')
      ? []
      : [`the digest of the ${manifest} manifest in the tags is not that of its bytes`]
  })
}

/** A training has one execution that waits for it where the run ended well, and never two. */
function executionProblems(scenario: Scenario, { attempts, trainings, executions }: Observation): readonly string[] {
  const last = attempts.at(-1)
  const waits = scenario.inputs.notify !== undefined
  const least = waits && last !== undefined && isGood(scenario, last) ? trainings.length : 0
  const most = waits ? trainings.length : 0
  return executions >= least && executions <= most
    ? []
    : [`there are ${String(executions)} executions for ${String(trainings.length)} trainings`]
}

/** The create is never sent again for a name without an answered lookup in between. */
function creationProblems({ attempts }: Observation): readonly string[] {
  const problems: string[] = []
  let unseen = new Set<string>()
  for (const entry of attempts.flatMap(({ journal }) => journal)) {
    if (isAnsweredCheck(entry)) unseen = new Set()
    if (entry.operation !== 'CreateProjectVersion') continue
    const name = versionNameOf(entry)
    if (unseen.has(name)) problems.push(`CreateProjectVersion of ${name} was sent again without a look in between`)
    unseen.add(name)
  }
  return problems
}

function isAnsweredCheck({ operation, status, fault }: JournalEntry): boolean {
  return operation === 'DescribeProjectVersions' && status === 200 && fault === undefined
}

function versionNameOf({ input }: JournalEntry): string {
  const name: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'VersionName') : undefined
  return typeof name === 'string' ? name : ''
}
