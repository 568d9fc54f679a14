/** The releases in the sweep: the good run of each, then its cases. */
import { messageOf } from '../../../src/errors/action-error.js'
import type { SweepOptions } from '../options.js'
import { inParallel } from '../parallel.js'
import type { Tally } from '../tally.js'
import { checkReleaseCase, type RecordedRelease } from './check-release-case.js'
import { githubCasesOf } from './github-cases.js'
import { releaseCasesOf } from './release-cases.js'
import type { ReleaseScenario } from './release-scenario.js'
import { runReleaseCase, type CaseToRun, type ReleaseObservation } from './run-release-case.js'

/** Runs one release with every fault that is injected. */
export async function runReleaseScenario(
  scenario: ReleaseScenario,
  options: SweepOptions,
  all: Tally,
  cacheFolder: string,
): Promise<void> {
  const startedAt = Date.now()
  const recorded = await record(scenario, all, cacheFolder)
  if (recorded === undefined) return
  const cases = casesOf(scenario, recorded).filter(
    ({ name }) => options.only.length === 0 || options.only.some((only) => name.startsWith(only)),
  )
  if (options.list) {
    for (const { name } of cases) console.log(name)
    return
  }
  const before = { passed: all.passed, failed: all.failed }
  await inParallel(options.jobs, cases, async (one) => {
    await judge(one, recorded, all, options, cacheFolder)
  })
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
  const [passed, failed] = [all.passed - before.passed, all.failed - before.failed]
  console.log(
    `${scenario.id}: ${String(scenario.sweepsGithub === true ? recorded.calls.length : recorded.requests.length)} requests, ${String(passed)} cases hold, ${String(failed)} do not (${seconds} s)`,
  )
}

/** A case with the name by which it can be run again alone. */
interface NamedCase extends CaseToRun {
  readonly name: string
}

function casesOf(scenario: ReleaseScenario, { requests, calls }: RecordedRelease): readonly NamedCase[] {
  if (scenario.sweepsGithub !== true) return releaseCasesOf(scenario, requests)
  return githubCasesOf(scenario, calls).map((one) => ({ ...one, hasPost: true }))
}

/** The good run; undefined when it is not good, and nothing can be compared with it. */
async function record(
  scenario: ReleaseScenario,
  all: Tally,
  cacheFolder: string,
): Promise<RecordedRelease | undefined> {
  try {
    const seen = await runReleaseCase({ scenario, hasPost: true }, cacheFolder)
    const [{ attempt }] = seen.steps
    const wanted = (seen.steps.at(-1) ?? seen.steps[0]).after
    const problems = checkReleaseCase({ scenario }, { wanted }, seen)
    if (problems.length > 0) throw new Error(`${problems.join('; ')}\n${attempt.result.stdout}`)
    all.add(observationOf(seen), true)
    return { requests: attempt.journal, calls: seen.github?.calls ?? [], wanted }
  } catch (error) {
    all.addBroken()
    console.log(`FAIL ${scenario.id}, before anything went wrong\n     ${messageOf(error)}`)
    return undefined
  }
}

async function judge(
  one: NamedCase,
  recorded: RecordedRelease,
  all: Tally,
  options: SweepOptions,
  cacheFolder: string,
): Promise<void> {
  let problems: readonly string[]
  let log = ''
  try {
    const seen = await runReleaseCase(one, cacheFolder)
    problems = checkReleaseCase(one, recorded, seen)
    log = seen.steps.map(({ kind, attempt }) => `--- ${kind}\n${attempt.result.stdout}`).join('\n')
    all.add(observationOf(seen), problems.length === 0)
  } catch (error) {
    problems = [messageOf(error)]
    all.addBroken()
  }
  if (problems.length > 0) {
    console.log(`FAIL ${one.name}\n${problems.map((problem) => `     ${problem}`).join('\n')}`)
    console.log(`     again: npm run sweep -- --log '${one.name}'`)
  }
  if (options.log) console.log(log)
}

function observationOf({ steps: [first, ...more] }: ReleaseObservation): Parameters<Tally['add']>[0] {
  return {
    attempts: [first.attempt, ...more.map(({ attempt }) => attempt)],
    trainings: [],
    executions: 0,
    unexpected: [],
  }
}
