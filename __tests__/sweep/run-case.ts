/** Runs one case: opens the test environment, injects the faults, and records everything that a promise is about. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { signIdToken } from '../../packages/emulator/src/oidc/id-token.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../../packages/emulator/src/oidc/token-request.js'
import type { ProjectVersion } from '../../packages/emulator/src/state.js'
import { asRole } from '../support/role.js'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET, ROOT, type RunOptions, type RunResult } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'
import { endGroup, running } from './process-groups.js'
import { createInterruption, type Interruption, type Interrupted } from './interruption.js'
import type { Scenario } from './scenario.js'
import type { InjectedFault } from './sweep-case.js'

/** Secrets of every run, none of which may be shown. Invented, and recognisable by their words. */
export const SECRETS = {
  secretAccessKey: EXAMPLE_SECRET,
  sessionToken: 'sweep-session-token-IQoJb3JpZ2luX2VjEXAMPLE',
  githubToken: 'ghs_sweepGithubTokenEXAMPLE0000000000000000',
  idTokenRequest: ID_TOKEN_REQUEST_TOKEN,
  /** Every token of the emulator begins like this, with any claims. */
  idToken: signIdToken({ iss: '', sub: '', aud: '', iat: 0, nbf: 0, exp: 0, jti: '' }).split('.')[0] ?? '',
} as const

/** Seeded keys with a session token. */
export const KEYS = { accessKeyId: EXAMPLE_KEY_ID, secretAccessKey: EXAMPLE_SECRET, sessionToken: SECRETS.sessionToken }

/**
 * Preloaded where a role is assumed: when its session is renewed and when the training is polled have jitter,
 * and a request has to be the nth in each run.
 */
const EVEN_CHANCE = pathToFileURL(join(ROOT, '__tests__', 'support', 'even-chance.mjs')).href

/** Real time after which a process counts as hung, milliseconds; a run takes a third of a second, on a slow machine ten. */
const HUNG_MS = 600_000

/** One process and its results. */
export interface Attempt {
  readonly result: RunResult
  /** What ended it from outside. */
  readonly interrupted: Interrupted | undefined
  /** Beginnings of the secrets of the sessions that it may have got: none may be shown, not even a part. */
  readonly sessionSecrets: readonly string[]
  readonly endedAt: number
  /** Its requests. */
  readonly journal: readonly JournalEntry[]
  /** Whether a process of its group outlived it. */
  readonly leftProcess: boolean
  readonly hung: boolean
}

/** The results of one case. */
export interface Observation {
  /** The second is the re-run of the job, where there was one. */
  readonly attempts: readonly [Attempt, ...Attempt[]]
  /** Versions that the case has created: each of them is one training. */
  readonly trainings: readonly ProjectVersion[]
  /** How many executions of state machines it has started. */
  readonly executions: number
  /** Requests that the emulator has no operation for. */
  readonly unexpected: readonly string[]
}

/**
 * @param injectedFaults  the faults to inject; none for the good run
 * @param cacheFolder     Node's compile cache: a bundle is read a thousand times
 */
export async function runCase(
  scenario: Scenario,
  injectedFaults: readonly InjectedFault[],
  cacheFolder: string,
): Promise<Observation> {
  const interruption = createInterruption(injectedFaults)
  const unexpected: string[] = []
  const environment = await openEnvironment({
    seed: scenario.seed,
    credentials: scenario.assumesRole === true ? [] : [KEYS],
    onRequest: (entry) => interruption.onRequest(entry, environment),
    onUnexpected: ({ operation }) => {
      unexpected.push(operation)
    },
    onAnswer: interruption.onAnswer,
  })
  try {
    const seeded = new Set((await environment.emulator.inspect()).versions.keys())
    addFaults(environment, injectedFaults)
    const first = await runOnce(environment, scenario, interruption, cacheFolder, {})
    const attempts: [Attempt, ...Attempt[]] = [first]
    if (isRerun(first)) {
      await interruption.effect
      environment.emulator.clearFaults()
      attempts.push(
        await runOnce(environment, scenario, createInterruption([]), cacheFolder, { GITHUB_RUN_ATTEMPT: '2' }),
      )
    }
    const state = await environment.emulator.inspect()
    const trainings = [...state.versions.values()].filter(({ arn }) => !seeded.has(arn))
    return { attempts, trainings, executions: state.executions.size, unexpected }
  } finally {
    await environment.close()
  }
}

/** Starts of which a cancel leaves uncertain whether they took place. */
const STARTS: readonly string[] = ['CreateProjectVersion', 'StartExecution']

/** A lost runner is followed by a re-run, and so is a cancel after which it is uncertain whether something was started. */
function isRerun({ interrupted, journal }: Attempt): boolean {
  if (interrupted?.by === 'kill') return true
  return (
    interrupted !== undefined && journal.some(({ n, operation }) => n === interrupted.n && STARTS.includes(operation))
  )
}

/** Injects the faults of a case, except those of the process itself. */
export function addFaults(environment: TestEnvironment, injectedFaults: readonly InjectedFault[]): void {
  for (const injected of injectedFaults) {
    if (injected.kind === 'once')
      environment.emulator.addFault({ operation: '*', nth: injected.n, kind: injected.fault })
    if (injected.kind === 'lasting')
      environment.emulator.addFault({ operation: '*', nth: { from: injected.n }, kind: injected.fault })
    if (injected.kind === 'operation')
      environment.emulator.addFault({
        operation: injected.operation,
        nth: { from: injected.nth },
        kind: injected.fault,
      })
    if (injected.kind === 'cancel' && !injected.answered)
      environment.emulator.addFault({ operation: '*', nth: injected.n, kind: 'slow' })
  }
}

function runOnce(
  environment: TestEnvironment,
  scenario: Scenario,
  interruption: Interruption,
  cacheFolder: string,
  env: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const isRole = scenario.assumesRole === true
  return runAttempt(environment, scenario.action === 'train' ? environment.run : environment.evaluate, {
    interruption,
    cacheFolder,
    isRole,
    options: {
      inputs: inputsOf(scenario),
      ...(scenario.workspace === undefined ? {} : { workspace: scenario.workspace }),
      env,
    },
  })
}

/** How a process of a case is run. */
interface Start {
  readonly interruption: Interruption
  readonly cacheFolder: string
  /** Whether it assumes a role instead of having keys. */
  readonly isRole: boolean
  readonly options: Partial<RunOptions>
}

/** Runs one process, and records everything that a promise is about. */
export async function runAttempt(
  environment: TestEnvironment,
  run: (options: Partial<RunOptions>) => Promise<RunResult>,
  { interruption, cacheFolder, isRole, options: given }: Start,
): Promise<Attempt> {
  const before = environment.emulator.journal.length
  let group: number | undefined
  let hung = false
  let guard: NodeJS.Timeout | undefined
  const options: Partial<RunOptions> = {
    ...given,
    env: {
      ...(isRole ? { NODE_OPTIONS: `--import=${EVEN_CHANCE}` } : { AWS_SESSION_TOKEN: SECRETS.sessionToken }),
      NODE_COMPILE_CACHE: cacheFolder,
      ...given.env,
    },
    leadsGroup: true,
    onStart: (kill, pid) => {
      interruption.started(kill)
      group = pid
      if (pid !== undefined) running.add(pid)
      guard = setTimeout(() => {
        hung = true
        kill('SIGKILL')
      }, HUNG_MS)
    },
    onLine: interruption.heard,
  }
  const result = await run(isRole ? asRole(environment.emulator, options) : options)
  clearTimeout(guard)
  interruption.ended()
  const leftProcess = group !== undefined && endGroup(group)
  if (group !== undefined) running.delete(group)
  return {
    result,
    interrupted: interruption.interrupted(),
    sessionSecrets: [...environment.emulator.state.sessions.values()].flatMap(
      ({ secretAccessKey, sessionToken = '' }) => [secretAccessKey, sessionToken].map((secret) => secret.slice(0, 20)),
    ),
    endedAt: environment.clock.now(),
    journal: environment.emulator.journal.slice(before),
    leftProcess,
    hung,
  }
}

/** The inputs without those of the good run of the test environment that the scenario does not name. */
function inputsOf({ action, inputs }: Scenario): Readonly<Record<string, string>> {
  const manifests = action === 'train' ? { 'training-manifests': '', 'testing-manifests': '' } : {}
  return { ...manifests, 'f1-threshold': '', 'github-token': SECRETS.githubToken, ...inputs }
}
