/** True for every process, with any fault: a report in three forms that agree, a right end, no secret. */
import { ERROR_CODES } from '../../src/errors/hints.js'
import { OUTCOMES } from '../../src/errors/action-error.js'
import { EVALUATE_OUTPUT_NAMES, OUTPUT_NAMES } from '../../src/report/outputs.js'
import { schemaProblemIn } from '../support/report-schema.js'
import type { RunResult } from '../support/run-action.js'
import type { Accepted } from './accepted-ends.js'
import { SECRETS, type Attempt } from './run-case.js'
import type { End, Scenario } from './scenario.js'

/** Time that a runner leaves between its cancel and the end of the process, of which the action may take this much. */
const CANCEL_MAX_MS = 5000

const GREEN: ReadonlySet<string> = new Set(['passed', 'trained', 'still-training', 'dry-run', 'nothing-to-judge'])

/**
 * @param accepted  undefined for a lost process, which has no end
 * @returns what is wrong, a sentence each
 */
export function checkAttempt(scenario: Scenario, attempt: Attempt, accepted: Accepted): readonly string[] {
  const { result } = attempt
  const isToBeKilled = accepted === undefined && attempt.interrupted !== undefined
  const always = [...processProblems(attempt, isToBeKilled), ...learntProblems(attempt)]
  if (accepted === undefined) return always
  return [
    ...always,
    ...endProblems(result, accepted),
    ...greenProblems(scenario, result),
    ...reportProblems(scenario, result),
    ...summaryProblems(result),
    ...cancelProblems(attempt),
  ]
}

/**
 * True for every process of any action.
 * @param isToBeKilled  whether it met a fault that kills it
 */
export function processProblems(attempt: Attempt, isToBeKilled: boolean): readonly string[] {
  return [
    ...(attempt.hung ? ['the process hung and had to be killed'] : []),
    ...(attempt.leftProcess ? ['a process was left behind'] : []),
    ...secretProblems(attempt),
    ...(isToBeKilled && attempt.result.signal !== 'SIGKILL' ? ['the process was not killed'] : []),
  ]
}

/** How a process says that it ended. */
export function endOf({ outputs }: RunResult): { readonly outcome: string; readonly code: string } {
  return { outcome: outputs.outcome ?? '', code: outputs['error-code'] ?? '' }
}

function endProblems(result: RunResult, accepted: readonly End[]): readonly string[] {
  const { outcome, code } = endOf(result)
  const isAccepted = accepted.some((end) => end.outcome === outcome && end.code === code)
  const expected = accepted.map((end) => wordsOf(end)).join(' or ')
  return [
    ...(isAccepted ? [] : [`it ended as ${wordsOf({ outcome, code })} instead of ${expected}`]),
    ...(OUTCOMES.some((one) => one === outcome) ? [] : [`${outcome} is no outcome`]),
    ...(code === '' || ERROR_CODES.some((one) => one === code) ? [] : [`${code} is no error code`]),
    ...(result.signal === null ? [] : [`the process ended by ${result.signal}`]),
    ...(result.stderr === '' ? [] : [`it wrote to stderr: ${result.stderr.slice(0, 300)}`]),
  ]
}

function wordsOf({ outcome, code }: { readonly outcome: string; readonly code: string }): string {
  return code === '' ? outcome : `${outcome} (${code})`
}

/** Never a false pass: neither by exit code nor by output. */
function greenProblems(scenario: Scenario, { exitCode, outputs }: RunResult): readonly string[] {
  const { outcome = '', passed = '' } = outputs
  const holds = scenario.good.outcome === 'passed'
  return [
    ...(exitCode === (GREEN.has(outcome) ? 0 : 1) ? [] : [`the exit code of ${outcome} is ${String(exitCode)}`]),
    ...(outcome === 'passed' && !holds ? ['it passed, though the model fails the gate'] : []),
    ...(passed === 'true' && !holds ? ['passed is true, though the model fails the gate'] : []),
    ...(outcome === 'passed' && passed !== 'true' ? [`it passed, and the output passed is "${passed}"`] : []),
    ...(outcome === 'gate-failed' && passed !== 'false'
      ? [`the gate failed, and the output passed is "${passed}"`]
      : []),
  ]
}

/** The JSON report exists, matches the schema, and agrees with the outputs. */
function reportProblems({ action }: Scenario, { outputs, report }: RunResult): readonly string[] {
  const names = action === 'evaluate' ? EVALUATE_OUTPUT_NAMES : OUTPUT_NAMES
  const missing = names.filter((name) => outputs[name] === undefined)
  const unset = missing.length === 0 ? [] : [`outputs are not set: ${missing.join(', ')}`]
  if (report === undefined) return [...unset, 'there is no JSON report']
  const broken = schemaProblemIn(report)
  if (broken !== undefined) return [...unset, `the JSON report breaks its schema: ${broken}`]
  const pairs: readonly (readonly [string, unknown])[] = [
    ['outcome', at(report, 'outcome')],
    ['error-code', at(report, 'error-code')],
    ['version-name', at(report, 'version', 'name')],
    ['project-version-arn', at(report, 'version', 'arn')],
    ['status', at(report, 'version', 'status')],
    ['f1-score', at(report, 'evaluation', 'f1-score')],
    ['passed', at(report, 'gate', 'passed')],
  ]
  const different = pairs.filter(([name, value]) => textOf(value) !== outputs[name])
  return [
    ...unset,
    ...different.map(
      ([name, value]) => `the output ${name} is "${outputs[name] ?? ''}", the report has ${textOf(value)}`,
    ),
  ]
}

/** The summary opens with the end, and names the code and the version. */
function summaryProblems({ summary, outputs }: RunResult): readonly string[] {
  const [heading = ''] = summary.split('\n')
  const passed = heading.startsWith('## ✅ Passed')
  const named = [outputs['error-code'], outputs['version-name']].filter((text) => text !== undefined && text !== '')
  return [
    ...(/^## \S/.test(heading) ? [] : ['the job summary has no heading']),
    ...(passed === (outputs.outcome === 'passed') ? [] : [`the job summary says: ${heading}`]),
    ...named
      .filter((text) => !summary.includes(text ?? ''))
      .map((text) => `the job summary does not name ${text ?? ''}`),
  ]
}

/** After a cancel, all was written in time, and no more requests were sent to AWS. */
export function cancelProblems({ interrupted, endedAt, journal }: Attempt): readonly string[] {
  if (interrupted?.by !== 'cancel') return []
  const tookMs = endedAt - interrupted.at
  const later = journal.filter(({ n }) => n > interrupted.n).map(({ operation }) => operation)
  return [
    ...(tookMs <= CANCEL_MAX_MS ? [] : [`it took ${String(tookMs)} ms to end after the cancel`]),
    ...(later.length === 0 ? [] : [`after the cancel it still sent ${later.join(', ')}`]),
  ]
}

/** Nothing learnt is lost: a version whose create was answered, or sent, is known to later steps. */
function learntProblems({ result, journal, interrupted }: Attempt): readonly string[] {
  const { outputs } = result
  const creates = journal.filter(({ operation }) => operation === 'CreateProjectVersion')
  const wasHeard = ({ n, status, fault }: Attempt['journal'][number]): boolean =>
    status === 200 && fault === undefined && !(interrupted?.by === 'kill' && interrupted.n === n)
  // The name is an output before the request is sent; the ARN, once the answer was read.
  return [
    ...(creates.length > 0 && (outputs['version-name'] ?? '') === '' ? ['the output version-name is lost'] : []),
    ...(creates.some(wasHeard) && (outputs['project-version-arn'] ?? '') === ''
      ? ['the output project-version-arn is lost']
      : []),
  ]
}

/** No credential is in anything that outlives the process; only the commands that mask them may contain them. */
function secretProblems({ result, sessionSecrets }: Attempt): readonly string[] {
  const { stdout, stderr, summary, outputs, report } = result
  const log = stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
  const places = { log, stderr, summary, outputs: JSON.stringify(outputs), report: JSON.stringify(report ?? null) }
  const secrets = [...Object.values(SECRETS), ...sessionSecrets, 'AWS4-HMAC-SHA256', 'Signature=']
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} stands in the ${place}`),
  )
}

/** The value at a path of names; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    value,
  )
}

/** As an output spells it. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
