/**
 * The fault sweep: every scenario, with every fault at every request. `npm run sweep -- --help` describes how to use it.
 * Ends with the counts, and a last line "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stalenessOf } from '../../scripts/sources.mjs'
import { messageOf } from '../../src/errors/action-error.js'
import { checkCase, type Recorded } from './check-case.js'
import { LINT_SCENARIOS } from './lint/lint-scenarios.js'
import { runLintScenario } from './lint/sweep-lints.js'
import { parseSweepOptions, USAGE, type SweepOptions } from './options.js'
import { pairsOf } from './pairs.js'
import { inParallel } from './parallel.js'
import { recordOf } from './record.js'
import { endGroup, running } from './process-groups.js'
import { RELEASE_SCENARIOS } from './release/release-scenarios.js'
import { runReleaseScenario } from './release/sweep-releases.js'
import { runCase } from './run-case.js'
import { SCENARIOS } from './scenarios.js'
import type { Scenario } from './scenario.js'
import { casesOf, type SweepCase } from './sweep-case.js'
import { Tally } from './tally.js'

const parsed = parseSweepOptions(process.argv.slice(2))
if (parsed.kind === 'options') process.exitCode = await sweep(parsed.options)
else {
  console.log(parsed.kind === 'help' ? USAGE : `${parsed.problem}\n\n${USAGE}`)
  process.exitCode = parsed.kind === 'help' ? 0 : 2
}

async function sweep(options: SweepOptions): Promise<number> {
  const staleness = stalenessOf()
  if (staleness !== undefined) {
    console.log(staleness)
    return 2
  }
  const cacheFolder = mkdtempSync(join(tmpdir(), 'sweep-cache-'))
  endAllOnSignal(cacheFolder)
  const startedAt = Date.now()
  const all = new Tally()
  try {
    for (const scenario of SCENARIOS) {
      if (!options.only.some((name) => concerns(name, scenario)) && options.only.length > 0) continue
      await runScenario(scenario, options, all, cacheFolder)
    }
    for (const scenario of RELEASE_SCENARIOS) {
      if (!options.only.some((name) => concerns(name, scenario)) && options.only.length > 0) continue
      await runReleaseScenario(scenario, options, all, cacheFolder)
    }
    for (const scenario of LINT_SCENARIOS) {
      if (!options.only.some((name) => concerns(name, scenario)) && options.only.length > 0) continue
      await runLintScenario(scenario, options, all, cacheFolder)
    }
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true })
  }
  const seconds = Math.max(1, (Date.now() - startedAt) / 1000)
  console.log(`\n${all.lines().join('\n')}`)
  console.log(`${seconds.toFixed(0)} s, ${(all.runs / seconds).toFixed(1)} runs a second`)
  if (all.passed + all.failed === 0) console.log('no case has such a name')
  console.log(`${String(all.passed)} passed, ${String(all.failed)} failed`)
  return all.failed === 0 && all.passed > 0 ? 0 : 1
}

/** Runs one scenario with every fault that is injected. */
async function runScenario(scenario: Scenario, options: SweepOptions, all: Tally, cacheFolder: string): Promise<void> {
  const startedAt = Date.now()
  const recorded = await record(scenario, all, cacheFolder)
  if (recorded === undefined) return
  const cases = [
    ...casesOf(scenario, recorded.requests),
    ...pairsOf(scenario, recorded.requests, options.seed, options.pairs),
  ].filter(({ name }) => options.only.length === 0 || options.only.some((only) => name.startsWith(only)))
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
    `${scenario.id}: ${String(recorded.requests.length)} requests, ${String(passed)} cases hold, ${String(failed)} do not (${seconds} s)`,
  )
}

/** The good run; undefined when it is not good, and nothing can be compared with it. */
async function record(scenario: Scenario, all: Tally, cacheFolder: string): Promise<Recorded | undefined> {
  try {
    const good = await runCase(scenario, [], cacheFolder)
    const recorded = recordOf(scenario, good)
    all.add(good, true)
    return recorded
  } catch (error) {
    all.addBroken()
    console.log(`FAIL ${scenario.id}, before anything went wrong\n     ${messageOf(error)}`)
    return undefined
  }
}

async function judge(
  one: SweepCase,
  recorded: Recorded,
  all: Tally,
  options: SweepOptions,
  cacheFolder: string,
): Promise<void> {
  let problems: readonly string[]
  let log = ''
  try {
    const seen = await runCase(one.scenario, one.injectedFaults, cacheFolder)
    problems = checkCase(one, recorded, seen)
    log = seen.attempts.map(({ result }) => result.stdout).join('\n--- re-run\n')
    all.add(seen, problems.length === 0)
  } catch (error) {
    problems = [messageOf(error)]
    all.addBroken()
  }
  if (problems.length > 0) {
    console.log(`FAIL ${one.name}\n${problems.map((problem) => `     ${problem}`).join('\n')}`)
    const draw = one.injectedFaults.length > 1 ? `--seed ${String(options.seed)} --pairs ${String(options.pairs)} ` : ''
    console.log(`     again: npm run sweep -- ${draw}--log '${one.name}'`)
  }
  if (options.log) console.log(log)
}

/** Whether a name on the command line may be one of the scenario's cases. */
function concerns(name: string, { id }: Pick<Scenario, 'id'>): boolean {
  return name.includes('/') ? name.startsWith(`${id}/`) : id.startsWith(name)
}

/** The processes lead groups of their own, so that an end of the sweep does not reach them by itself. */
function endAllOnSignal(cacheFolder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const group of running) endGroup(group)
      rmSync(cacheFolder, { recursive: true, force: true })
      process.exit(1)
    })
  }
}
