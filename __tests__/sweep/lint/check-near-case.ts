/** True for a whole case of a comparison of images: a copy is found or reported as not compared, and nothing else is called one. */
import { parseJson } from '../../../src/text/json.js'
import { at, processProblems } from '../check-attempt.js'
import type { Attempt } from '../run-case.js'
import type { InjectedFault } from '../sweep-case.js'
import { isSame, missedProblems, repeatedProblems } from './check-lint-case.js'
import type { LintScenario } from './lint-scenarios.js'
import { isJudged, type LintObservation } from './run-lint-case.js'

const LEAK = 'The image of line 1 of the testing manifest looks like that of line 2 of the training manifest: '

/** @returns what is wrong, a sentence each */
export function checkNearCase(
  scenario: LintScenario,
  injected: InjectedFault | undefined,
  { attempts, kept, unexpected }: LintObservation,
): readonly string[] {
  const [first, again] = attempts
  const isEnded = injected?.kind === 'kill' || injected?.kind === 'cancel'
  return [
    ...unexpected.map((operation) => `${operation} is no operation that the emulator knows`),
    ...(injected === undefined ? [] : missedProblems(first, injected)),
    ...checkAttempt(scenario, first, isEnded, injected?.kind === 'kill'),
    ...(injected === undefined || isSame(injected) ? exactProblems(scenario, first) : []),
    ...(again === undefined
      ? []
      : [
          ...checkAttempt(scenario, again, false, false),
          ...exactProblems(scenario, again),
          ...repeatedProblems(again, kept),
        ].map((problem) => `re-run: ${problem}`)),
  ]
}

function checkAttempt(
  scenario: LintScenario,
  attempt: Attempt,
  isEnded: boolean,
  wasKilled: boolean,
): readonly string[] {
  const { exitCode, stdout, stderr } = attempt.result
  const always = processProblems(attempt, wasKilled)
  if (isEnded) return [...always, ...(stdout === '' ? [] : ['it reported, though it was ended'])]
  if (isJudged(attempt)) return [...always, ...honestProblems(scenario, stdout)]
  return [
    ...always,
    ...(exitCode === 2 ? [] : [`its exit code is ${String(exitCode)}`]),
    ...(stdout === '' ? [] : ['it reported, though it did not come to its end']),
    ...(stderr.includes('the images cannot be checked: ') ? [] : [`it says nothing of why: ${stderr.slice(0, 300)}`]),
  ]
}

/** What is said of the images is right, or that they were not compared. */
function honestProblems({ code }: LintScenario, stdout: string): readonly string[] {
  const called = leaksIn(stdout, code)
  const isUnknown = at(parseJson(stdout), 'totals', 'CL_IMAGES_NOT_COMPARED') !== undefined
  return [
    ...(called.some((message) => message.startsWith(LEAK)) || isUnknown
      ? []
      : ['the copy is neither found nor reported as not compared']),
    ...called
      .filter((message) => !message.startsWith(LEAK))
      .map((message) => `it calls another image a copy: ${message}`),
  ]
}

/** Without a fault, the copy is found, and all images are compared. */
function exactProblems({ code }: LintScenario, { result: { stdout } }: Attempt): readonly string[] {
  const isAll = at(parseJson(stdout), 'totals', 'CL_IMAGES_NOT_COMPARED') === undefined
  const found = leaksIn(stdout, code).length
  return found === 1 && isAll ? [] : [`it found ${String(found)} copies, ${isAll ? '' : 'not '}all images compared`]
}

function leaksIn(stdout: string, code: string): readonly string[] {
  const findings = at(parseJson(stdout), 'findings')
  return (Array.isArray(findings) ? findings : []).flatMap((finding: unknown) =>
    at(finding, 'code') === code ? [String(at(finding, 'message'))] : [],
  )
}
