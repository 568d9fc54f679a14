/** The lints in the sweep: the good run of each, then its cases. */
import type { JournalEntry } from '../../../packages/emulator/src/journal.js'
import { messageOf } from '../../../src/errors/action-error.js'
import type { SweepOptions } from '../options.js'
import { inParallel } from '../parallel.js'
import { faultsAt, nameOf, type InjectedFault } from '../sweep-case.js'
import type { Tally } from '../tally.js'
import { checkLintCase } from './check-lint-case.js'
import { checkNearCase } from './check-near-case.js'
import type { LintScenario } from './lint-scenarios.js'
import { runLintCase, type LintObservation } from './run-lint-case.js'

type SentRequest = Pick<JournalEntry, 'n' | 'operation'>

/** Runs one lint with every fault that is injected. */
export async function runLintScenario(
  scenario: LintScenario,
  options: SweepOptions,
  all: Tally,
  cacheFolder: string,
): Promise<void> {
  const startedAt = Date.now()
  const before = { passed: all.passed, failed: all.failed }
  const good = await judge({ scenario, name: scenario.id }, all, options, cacheFolder)
  if (good === undefined) return
  const requests = good.attempts[0].journal
  const cases = casesOf(requests)
    .map((injected) => ({ scenario, injected, name: nameOf(scenario, requests, [injected]) }))
    .filter(({ name }) => options.only.length === 0 || options.only.some((only) => name.startsWith(only)))
  if (options.list) {
    for (const { name } of cases) console.log(name)
    return
  }
  await inParallel(options.jobs, cases, async (one) => {
    await judge(one, all, options, cacheFolder)
  })
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
  const [passed, failed] = [all.passed - before.passed, all.failed - before.failed]
  console.log(
    `${scenario.id}: ${String(requests.length)} requests, ${String(passed)} cases hold, ${String(failed)} do not (${seconds} s)`,
  )
}

/**
 * Every fault at the first request of an operation; at the others one that passes and one that does not. An answer with
 * other bytes cannot be distinguished from an object that has them, since a part of an object has no checksum.
 */
function casesOf(requests: readonly SentRequest[]): readonly InjectedFault[] {
  return requests.flatMap(({ n, operation }): readonly InjectedFault[] => {
    const isFirst = requests.every((other) => other.n >= n || other.operation !== operation)
    const faults = faultsAt({ operation }).filter((fault) => fault !== 'malformed-body')
    const some = faults.filter((fault) => isFirst || fault === 'reset-after' || fault === 'access-denied')
    const lasting = isFirst ? (['throttle', 'access-denied', 'expired-token'] as const) : []
    return [
      ...some.map((fault): InjectedFault => ({ kind: 'once', n, fault })),
      ...lasting.map((fault): InjectedFault => ({ kind: 'lasting', n, fault })),
      { kind: 'kill', n },
      { kind: 'cancel', n, answered: true },
    ]
  })
}

interface LintCase {
  readonly scenario: LintScenario
  readonly name: string
  /** Undefined for the good run. */
  readonly injected?: InjectedFault
}

/** @returns what was seen; undefined for what is not as it should be */
async function judge(
  { scenario, injected, name }: LintCase,
  all: Tally,
  options: SweepOptions,
  cacheFolder: string,
): Promise<LintObservation | undefined> {
  let problems: readonly string[]
  let seen: LintObservation | undefined
  try {
    seen = await runLintCase(scenario, injected, cacheFolder)
    const check = scenario.command === undefined ? checkLintCase : checkNearCase
    problems = check(scenario, injected, seen)
    all.add(
      { attempts: seen.attempts, trainings: [], executions: 0, unexpected: seen.unexpected },
      problems.length === 0,
    )
  } catch (error) {
    problems = [messageOf(error)]
    all.addBroken()
  }
  if (problems.length > 0) {
    console.log(`FAIL ${name}\n${problems.map((problem) => `     ${problem}`).join('\n')}`)
    console.log(`     again: npm run sweep -- --log '${name}'`)
  }
  if (options.log && seen !== undefined)
    console.log(seen.attempts.map(({ result }) => result.stdout).join('\n--- re-run\n'))
  return problems.length === 0 ? seen : undefined
}
