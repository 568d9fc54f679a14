/** Runs one case of a release: the step, its post step, and a re-run of the job where the step did not end well. */
import type { EmulatorState } from '../../../packages/emulator/src/state.js'
import { openEnvironment, type TestEnvironment } from '../../support/environment.js'
import { startGithubDouble, type DoubleFault, type GithubDouble } from '../../support/github-double/github-double.js'
import type { RunOptions } from '../../support/run-action.js'
import { createInterruption } from '../interruption.js'
import { addFaults, KEYS, SECRETS, runAttempt, type Attempt } from '../run-case.js'
import type { InjectedFault } from '../sweep-case.js'
import { toDoubleFault, type GithubFault } from './github-cases.js'
import type { ReleaseCase } from './release-cases.js'
import type { ReleaseScenario } from './release-scenario.js'
import { brokenIn, servingStateIn, type ServingState } from './serving-state.js'

/** One process, and what served when it had ended. */
export interface Step {
  readonly kind: 'step' | 'post step' | 're-run' | 'post step of the re-run'
  readonly attempt: Attempt
  readonly after: ServingState
}

/** The results of one case. */
export interface ReleaseObservation {
  readonly start: ServingState
  readonly steps: readonly [Step, ...Step[]]
  /** What was wrong at an instant in between, a sentence each, with the request before it. */
  readonly broken: readonly string[]
  /** What was asked of GitHub and left there; undefined where the scenario does not use it. */
  readonly github?: {
    /** Endpoints, as the first process called them. */
    readonly calls: readonly string[]
    /** Whether a call met the injected fault. */
    readonly met: boolean
    readonly deployments: number
    readonly comments: number
  }
}

/** A case, or without a fault the good run. */
export interface CaseToRun extends Pick<ReleaseCase, 'scenario' | 'hasPost'> {
  readonly injected?: InjectedFault
  readonly onGithub?: GithubFault
}

/** @param one  without an injected fault: the good run */
export async function runReleaseCase(
  { scenario, injected, hasPost, onGithub }: CaseToRun,
  cacheFolder: string,
): Promise<ReleaseObservation> {
  const injectedFaults = injected === undefined ? [] : [injected]
  const interruption = createInterruption(injectedFaults)
  const broken = new Set<string>()
  let start: ServingState | undefined
  let github: GithubDouble | undefined
  const githubFaults: DoubleFault[] = onGithub === undefined ? [] : [toDoubleFault(onGithub)]
  const stateIn = (state: EmulatorState): ServingState =>
    servingStateIn(state, environment.clock.now(), github?.release.variables.get(scenario.variable?.name ?? ''))
  const environment = await openEnvironment({
    seed: scenario.seed,
    credentials: scenario.assumesRole === true ? [] : [KEYS],
    onRequest: (entry) => interruption.onRequest(entry, environment),
    onUnexpected: ({ operation }) => {
      broken.add(`${operation} is no operation that the emulator knows`)
    },
    onAnswer: (entry) => {
      interruption.onAnswer(entry)
      if (start === undefined) return
      const now = stateIn(environment.emulator.state)
      for (const problem of brokenIn(now, start, scenario.hasGap === true))
        broken.add(`after ${entry.operation}, request ${String(entry.n)}: ${problem}`)
    },
  })
  try {
    await seedNext(environment, scenario)
    github = await openGithub(environment, scenario, githubFaults)
    start = stateIn(await environment.emulator.inspect())
    const run = createRuns(environment, scenario, { cacheFolder, github, stateIn })
    addFaults(environment, injectedFaults)
    const step = await run('step', interruption)
    await interruption.effect
    environment.emulator.clearFaults()
    githubFaults.length = 0
    const calls = [...(github?.calls ?? [])]
    const steps: [Step, ...Step[]] = [step]
    if (hasPost && isKept(step)) steps.push(await run('post step', undefined, step))
    if (step.attempt.result.exitCode !== 0) {
      const again = await run('re-run')
      steps.push(again)
      if (isKept(again)) steps.push(await run('post step of the re-run', undefined, again))
    }
    return {
      ...{ start, steps, broken: [...broken, ...(github?.problems ?? [])] },
      ...(github === undefined ? {} : { github: leftOn(github, calls, onGithub) }),
    }
  } finally {
    await Promise.all([environment.close(), github?.close()])
  }
}

/** Whether the post step has anything to do; it reads no more than this. */
function isKept({ attempt }: Step): boolean {
  return (attempt.result.state['started-model'] ?? '') !== ''
}

async function seedNext({ emulator }: TestEnvironment, { seededNext }: ReleaseScenario): Promise<void> {
  if (seededNext !== undefined) await emulator.applySeed(seededNext((name) => arnOf(emulator, name)))
}

function arnOf({ state }: TestEnvironment['emulator'], name: string): string {
  return [...state.versions.values()].find((version) => version.name === name)?.arn ?? ''
}

function leftOn(
  { comments, release }: GithubDouble,
  calls: readonly string[],
  onGithub: GithubFault | undefined,
): NonNullable<ReleaseObservation['github']> {
  const met = onGithub !== undefined && calls.filter((call) => call === onGithub.endpoint).length >= onGithub.nth
  return { calls, met, deployments: release.deployments.length, comments: comments.length }
}

/** GitHub, with a variable that callers read, and the token of an app. */
async function openGithub(
  { emulator }: TestEnvironment,
  { variable }: ReleaseScenario,
  faults: readonly DoubleFault[],
): Promise<GithubDouble | undefined> {
  if (variable === undefined) return undefined
  return startGithubDouble({
    token: SECRETS.githubToken,
    faults,
    identity: { kind: 'app', login: 'releases[bot]' },
    release: { variables: { [variable.name]: arnOf(emulator, variable.version) } },
  })
}

/** What all runs of a case share. */
interface Shared {
  readonly cacheFolder: string
  readonly github: GithubDouble | undefined
  readonly stateIn: (state: EmulatorState) => ServingState
}

/** The event of a run for a pull request. */
const PULL_REQUEST = { repository: { private: true }, pull_request: { number: 12 } }

type Run = (kind: Step['kind'], interruption?: ReturnType<typeof createInterruption>, postOf?: Step) => Promise<Step>

function createRuns(
  environment: TestEnvironment,
  scenario: ReleaseScenario,
  { cacheFolder, github, stateIn }: Shared,
): Run {
  return async (kind, interruption = createInterruption([]), postOf) => {
    const isAgain = kind === 're-run' || kind === 'post step of the re-run'
    const options: Partial<RunOptions> = {
      inputs: { ...scenario.inputs, ...(github && { 'github-token': SECRETS.githubToken }) },
      ...(scenario.sweepsGithub === true && { event: PULL_REQUEST }),
      env: {
        ...(scenario.sweepsGithub === true && { GITHUB_EVENT_NAME: 'pull_request' }),
        ...(isAgain && { GITHUB_RUN_ATTEMPT: '2' }),
        ...(github && { GITHUB_API_URL: github.apiUrl }),
      },
      ...(postOf === undefined ? {} : { postOf: postOf.attempt.result }),
    }
    const isRole = scenario.assumesRole === true
    const attempt = await runAttempt(environment, environment.release, { interruption, cacheFolder, isRole, options })
    return { kind, attempt, after: stateIn(await environment.emulator.inspect()) }
  }
}
