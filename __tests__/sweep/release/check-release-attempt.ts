/** True for every process of a release: report, outputs, exit code and what runs agree, and no secret is shown. */
import { COMMON_ENDS, RELEASE_ENDS } from '../../../src/errors/action-error.js'
import { ERROR_CODES } from '../../../src/errors/hints.js'
import { RELEASE_OUTPUT_NAMES } from '../../../src/report/release/release-outputs.js'
import { releaseSchemaProblemIn } from '../../support/report-schema.js'
import type { RunResult } from '../../support/run-action.js'
import { at, cancelProblems, endOf, processProblems, textOf } from '../check-attempt.js'
import type { Attempt } from '../run-case.js'
import type { Step } from './run-release-case.js'
import { runningIn, type ServingState } from './serving-state.js'

/** The first is `started`, the last `nothing-to-do`; `refused` and those after it are red. */
const GREEN: ReadonlySet<string> = new Set([
  'started',
  'swapped',
  'rolled-back',
  'stopped',
  'swept',
  'copied',
  'pruned',
  'planned',
  'nothing-to-do',
])

export const isGreen = (outcome: string): boolean => GREEN.has(outcome)

/**
 * @param wasKilled  the process had no end
 * @param isExact    nothing went wrong while it ran, so that it knows what runs
 */
export function checkReleaseAttempt({ attempt, after }: Step, wasKilled: boolean, isExact: boolean): readonly string[] {
  const { result } = attempt
  const always = processProblems(attempt, wasKilled)
  if (wasKilled) return always
  return [
    ...always,
    ...formProblems(result),
    ...reportProblems(result),
    ...cancelProblems(attempt),
    ...runningProblems(attempt, after, isExact),
    ...publishedProblems(result, after),
  ]
}

function formProblems(result: RunResult): readonly string[] {
  const { outcome, code } = endOf(result)
  const { exitCode, signal, stderr, summary } = result
  const isKnown = [...RELEASE_ENDS, ...COMMON_ENDS].some((one) => one === outcome)
  return [
    ...(isKnown ? [] : [`${outcome} is no outcome`]),
    ...(code === '' || ERROR_CODES.some((one) => one === code) ? [] : [`${code} is no error code`]),
    ...((code === '') === isGreen(outcome) ? [] : [`${outcome} has the error code "${code}"`]),
    ...(exitCode === (isGreen(outcome) ? 0 : 1) ? [] : [`the exit code of ${outcome} is ${String(exitCode)}`]),
    ...(signal === null ? [] : [`the process ended by ${signal}`]),
    ...(stderr === '' ? [] : [`it wrote to stderr: ${stderr.slice(0, 300)}`]),
    ...(/^## \S/.test(summary) ? [] : ['the job summary has no heading']),
    ...(summary.includes(code) ? [] : [`the job summary does not name ${code}`]),
  ]
}

/** The JSON report exists, matches the schema, and agrees with the outputs. */
function reportProblems({ outputs, report }: RunResult): readonly string[] {
  const missing = RELEASE_OUTPUT_NAMES.filter((name) => outputs[name] === undefined)
  const unset = missing.length === 0 ? [] : [`outputs are not set: ${missing.join(', ')}`]
  if (report === undefined) return [...unset, 'there is no JSON report']
  const broken = releaseSchemaProblemIn(report)
  const pairs: readonly (readonly [string, unknown])[] = [
    ['outcome', at(report, 'outcome')],
    ['error-code', at(report, 'error-code')],
    ['version-name', at(report, 'version', 'name')],
    ['project-version-arn', at(report, 'version', 'arn')],
    ['status', at(report, 'version', 'status')],
  ]
  return [
    ...unset,
    ...(broken === undefined ? [] : [`the JSON report breaks its schema: ${broken}`]),
    ...pairs
      .filter(([name, value]) => textOf(value) !== outputs[name])
      .map(([name, value]) => `the output ${name} is "${outputs[name] ?? ''}", the report has "${textOf(value)}"`),
  ]
}

/** Nothing runs unreported, and nothing is reported to run that is known not to. */
function runningProblems({ result, journal }: Attempt, after: ServingState, isExact: boolean): readonly string[] {
  const runs = runningIn(after).flatMap((key) => (key.startsWith('orchard/') ? [key.slice('orchard/'.length)] : []))
  const text = result.outputs['running-versions'] ?? ''
  const hasStarted = journal.some(({ operation }) => operation === 'StartProjectVersion')
  if (text === '') return hasStarted || isExact ? ['running-versions is empty, though something was started'] : []
  const reported: unknown = JSON.parse(text)
  if (!Array.isArray(reported)) return [`running-versions is ${text}`]
  const unreported = runs.filter((name) => !reported.includes(name))
  const more = reported.filter((name: unknown) => !runs.some((one) => one === name))
  return [
    ...(unreported.length === 0 ? [] : [`${unreported.join(', ')} runs, and running-versions is ${text}`]),
    ...(more.length === 0 || !isExact ? [] : [`running-versions is ${text}, and ${runs.join(', ')} runs`]),
  ]
}

/** A release that ended well has published what it says. */
function publishedProblems({ outputs }: RunResult, { published }: ServingState): readonly string[] {
  const said: unknown = JSON.parse(outputs.published === '' ? '[]' : (outputs.published ?? '[]'))
  if (!isGreen(outputs.outcome ?? '') || !Array.isArray(said) || said.length === 0) return []
  const name = outputs['version-name'] ?? ''
  return published === `orchard/${name}` ? [] : [`it published ${name}, and callers read ${published ?? 'nothing'}`]
}
