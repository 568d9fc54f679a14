/** True for a whole case of a lint: a bad image is found or reported as not checked, and a good one is never called bad. */
import { COMMON_ENDS } from '../../../src/errors/action-error.js'
import { ERROR_CODES } from '../../../src/errors/hints.js'
import { LINT_OUTPUT_NAMES } from '../../../src/report/lint/step/lint-outputs.js'
import { lintSchemaProblemIn } from '../../support/lints/lint-schema.js'
import { at, cancelProblems, endOf, processProblems } from '../check-attempt.js'
import { isPassing } from '../expected-end.js'
import type { Attempt } from '../run-case.js'
import type { InjectedFault } from '../sweep-case.js'
import type { LintScenario } from './lint-scenarios.js'
import type { LintObservation } from './run-lint-case.js'

/** @returns what is wrong, a sentence each */
export function checkLintCase(
  scenario: LintScenario,
  injected: InjectedFault | undefined,
  { attempts, kept, unexpected }: LintObservation,
): readonly string[] {
  const [first, again] = attempts
  const isKill = injected?.kind === 'kill'
  return [
    ...unexpected.map((operation) => `${operation} is no operation that the emulator knows`),
    ...(injected === undefined ? [] : missedProblems(first, injected)),
    ...checkAttempt(scenario, first, isKill),
    ...(isKill ? [] : endProblems(first, injected)),
    ...(injected === undefined || isSame(injected) ? exactProblems(scenario, first) : []),
    ...(again === undefined
      ? []
      : [
          ...checkAttempt(scenario, again, false),
          ...exactProblems(scenario, again),
          ...repeatedProblems(again, kept),
        ].map((problem) => `re-run: ${problem}`)),
  ]
}

/** A fault that no request met proves nothing. */
export function missedProblems({ journal, interrupted }: Attempt, { n }: InjectedFault): readonly string[] {
  const isMet = interrupted !== undefined || journal.some((request) => request.n === n && request.fault !== undefined)
  return isMet ? [] : [`request ${String(n)} met no fault`]
}

/** Whether the fault passes, so that it changes nothing. */
export function isSame(injected: InjectedFault): boolean {
  return injected.kind === 'once' && isPassing(injected.fault)
}

function checkAttempt(scenario: LintScenario, attempt: Attempt, wasKilled: boolean): readonly string[] {
  const { result } = attempt
  const always = processProblems(attempt, wasKilled)
  if (wasKilled) return always
  const { outcome, code } = endOf(result)
  const isJudged = outcome === 'passed' || outcome === 'findings'
  const broken = lintSchemaProblemIn(result.report)
  return [
    ...always,
    ...(isJudged || COMMON_ENDS.some((one) => one === outcome) ? [] : [`${outcome} is no outcome`]),
    ...(code === '' || ERROR_CODES.some((one) => one === code) ? [] : [`${code} is no error code`]),
    ...(result.exitCode === (outcome === 'passed' ? 0 : 1) ? [] : [`its exit code is ${String(result.exitCode)}`]),
    ...(result.stderr === '' ? [] : [`it wrote to stderr: ${result.stderr.slice(0, 300)}`]),
    ...(/^## \S/.test(result.summary) ? [] : ['the job summary has no heading']),
    ...(broken === undefined ? [] : [`the JSON report breaks its schema: ${broken}`]),
    ...LINT_OUTPUT_NAMES.filter((name) => result.outputs[name] === undefined).map((name) => `${name} is not set`),
    ...(isJudged ? honestProblems(scenario, attempt) : []),
    ...cancelProblems(withoutFirstRequests(attempt)),
  ]
}

/** Images are asked for at once: the first request for each may be under way when another one is cancelled. */
function withoutFirstRequests(attempt: Attempt): Attempt {
  const journal = attempt.journal.filter(({ operation, input }, index, all) => {
    const isSameImage = (other: Attempt['journal'][number]) => JSON.stringify(other.input) === JSON.stringify(input)
    return operation !== 'GetObject' || all.findIndex(isSameImage) < index
  })
  return { ...attempt, journal }
}

/** What is said of the images is right, or that it is not known. */
function honestProblems({ code }: LintScenario, { result: { report, outputs } }: Attempt): readonly string[] {
  const isFound = at(report, 'totals', code) === 1
  const isUnknown = at(report, 'totals', 'CL_IMAGE_NOT_CHECKED') !== undefined
  const findings = at(report, 'findings')
  const called = (Array.isArray(findings) ? findings : []).filter(
    (finding: unknown) => at(finding, 'code') === code && at(finding, 'line') !== 2,
  )
  return [
    ...(isFound || isUnknown ? [] : ['the bad image is neither found nor reported as not checked']),
    ...(isFound && outputs.passed !== 'false' ? ['it passed, though it found the bad image'] : []),
    ...(called.length === 0 ? [] : ['a good image is called bad']),
  ]
}

/** Without a fault, all is found. */
function exactProblems({ code }: LintScenario, { result: { report } }: Attempt): readonly string[] {
  const found = JSON.stringify([at(report, 'checked-images'), at(report, 'totals', code)])
  const wanted = JSON.stringify([{ images: 2, checked: 2, unknown: 0, 'lines-lost': 1 }, 1])
  return found === wanted ? [] : [`it found ${found} instead of ${wanted}`]
}

function endProblems(attempt: Attempt, injected: InjectedFault | undefined): readonly string[] {
  const { outcome, code } = endOf(attempt.result)
  const is = `it ended as ${outcome} (${code})`
  if (injected === undefined || isSame(injected)) return outcome === 'findings' ? [] : [`${is} instead of findings`]
  if (injected.kind === 'cancel') return outcome === 'cancelled' ? [] : [`${is} instead of cancelled`]
  const isJudged = outcome === 'passed' || outcome === 'findings'
  return isJudged || code !== '' ? [] : [`${is}, which says nothing of why`]
}

/** An image that is known is not asked for again. */
export function repeatedProblems({ journal }: Attempt, kept: readonly string[]): readonly string[] {
  const asked = journal.filter(({ operation }) => operation === 'GetObject').map(({ input }) => JSON.stringify(input))
  return kept
    .filter((key) => asked.some((input) => input.includes(`${key}"`)))
    .map((key) => `it asked for ${key} again`)
}
