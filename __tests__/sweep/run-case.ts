/** Runs one case: sets the stage, lets the blows fall, and notes all that a promise speaks of. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { signIdToken } from '../../packages/emulator/src/oidc/id-token.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../../packages/emulator/src/oidc/token-request.js'
import type { ProjectVersion } from '../../packages/emulator/src/state.js'
import { asRole } from '../support/role.js'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET, ROOT, type RunOptions, type RunResult } from '../support/run-action.js'
import { setStage, type Stage } from '../support/stage.js'
import { endGroup, running } from './process-groups.js'
import { createStrike, type Strike, type Struck } from './strike.js'
import type { Story } from './story.js'
import type { Blow } from './sweep-case.js'

/** Secrets of every run, none of which may be shown. Made up, and told apart from all else by their words. */
export const SECRETS = {
  secretAccessKey: EXAMPLE_SECRET,
  sessionToken: 'sweep-session-token-IQoJb3JpZ2luX2VjEXAMPLE',
  githubToken: 'ghs_sweepGithubTokenEXAMPLE0000000000000000',
  idTokenRequest: ID_TOKEN_REQUEST_TOKEN,
  /** Every token of the emulator begins so, whatever it says. */
  idToken: signIdToken({ iss: '', sub: '', aud: '', iat: 0, nbf: 0, exp: 0, jti: '' }).split('.')[0] ?? '',
} as const

const KEYS = { accessKeyId: EXAMPLE_KEY_ID, secretAccessKey: EXAMPLE_SECRET, sessionToken: SECRETS.sessionToken }

/**
 * Preloaded where a role is assumed: when its session is renewed and when the training is looked at are left to chance,
 * and a request has to be the nth in each run.
 */
const EVEN_CHANCE = pathToFileURL(join(ROOT, '__tests__', 'support', 'even-chance.mjs')).href

/** Real time after which a process counts as hung, milliseconds; a run takes a third of a second, on a slow machine ten. */
const HUNG_MS = 600_000

/** One process and what it left. */
export interface Attempt {
  readonly result: RunResult
  /** What ended it from outside. */
  readonly struck: Struck | undefined
  /** Beginnings of the secrets of the sessions that it may have got: none may be shown, not even cut short. */
  readonly sessionSecrets: readonly string[]
  readonly endedAt: number
  /** Its requests. */
  readonly journal: readonly JournalEntry[]
  /** Whether a process of its group outlived it. */
  readonly leftProcess: boolean
  readonly hung: boolean
}

/** All that one case came to. */
export interface Observation {
  /** The second is the re-run of the job, where there was one. */
  readonly attempts: readonly [Attempt, ...Attempt[]]
  /** Versions that the case has brought about: each of them is one training. */
  readonly trainings: readonly ProjectVersion[]
  /** Requests that the emulator has no operation for. */
  readonly unexpected: readonly string[]
}

/**
 * @param blows         what befalls the run; none for the good one
 * @param cacheFolder   where Node keeps what it has compiled: a bundle is read a thousand times
 */
export async function runCase(story: Story, blows: readonly Blow[], cacheFolder: string): Promise<Observation> {
  const strike = createStrike(blows)
  const unexpected: string[] = []
  const stage = await setStage({
    seed: story.seed,
    credentials: story.assumesRole === true ? [] : [KEYS],
    onRequest: (entry) => strike.onRequest(entry, stage),
    onUnexpected: ({ operation }) => {
      unexpected.push(operation)
    },
    onAnswer: strike.onAnswer,
  })
  try {
    const seeded = new Set((await stage.emulator.inspect()).versions.keys())
    addFaults(stage, blows)
    const first = await runOnce(stage, story, strike, cacheFolder, {})
    const attempts: [Attempt, ...Attempt[]] = [first]
    if (isRerun(first)) {
      await strike.effect
      stage.emulator.clearFaults()
      attempts.push(await runOnce(stage, story, createStrike([]), cacheFolder, { GITHUB_RUN_ATTEMPT: '2' }))
    }
    const world = await stage.emulator.inspect()
    const trainings = [...world.versions.values()].filter(({ arn }) => !seeded.has(arn))
    return { attempts, trainings, unexpected }
  } finally {
    await stage.close()
  }
}

/** A lost runner is followed by a re-run, and so is a cancel that leaves it open whether a training was started. */
function isRerun({ struck, journal }: Attempt): boolean {
  if (struck?.by === 'kill') return true
  return (
    struck !== undefined && journal.some(({ n, operation }) => n === struck.n && operation === 'CreateProjectVersion')
  )
}

function addFaults(stage: Stage, blows: readonly Blow[]): void {
  for (const blow of blows) {
    if (blow.kind === 'once') stage.emulator.addFault({ operation: '*', nth: blow.n, kind: blow.fault })
    if (blow.kind === 'lasting') stage.emulator.addFault({ operation: '*', nth: { from: blow.n }, kind: blow.fault })
    if (blow.kind === 'operation')
      stage.emulator.addFault({ operation: blow.operation, nth: { from: blow.nth }, kind: blow.fault })
    if (blow.kind === 'cancel' && !blow.answered) stage.emulator.addFault({ operation: '*', nth: blow.n, kind: 'slow' })
  }
}

async function runOnce(
  stage: Stage,
  story: Story,
  strike: Strike,
  cacheFolder: string,
  env: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const before = stage.emulator.journal.length
  let group: number | undefined
  let hung = false
  let guard: NodeJS.Timeout | undefined
  const isRole = story.assumesRole === true
  const options: Partial<RunOptions> = {
    inputs: inputsOf(story),
    ...(story.workspace === undefined ? {} : { workspace: story.workspace }),
    env: {
      ...(isRole ? { NODE_OPTIONS: `--import=${EVEN_CHANCE}` } : { AWS_SESSION_TOKEN: SECRETS.sessionToken }),
      NODE_COMPILE_CACHE: cacheFolder,
      ...env,
    },
    leadsGroup: true,
    onStart: (kill, pid) => {
      strike.started(kill)
      group = pid
      if (pid !== undefined) running.add(pid)
      guard = setTimeout(() => {
        hung = true
        kill('SIGKILL')
      }, HUNG_MS)
    },
    onLine: strike.heard,
  }
  const run = story.action === 'train' ? stage.run : stage.evaluate
  const result = await run(isRole ? asRole(stage.emulator, options) : options)
  clearTimeout(guard)
  strike.ended()
  const leftProcess = group !== undefined && endGroup(group)
  if (group !== undefined) running.delete(group)
  return {
    result,
    struck: strike.struck(),
    sessionSecrets: [...stage.emulator.state.sessions.values()].flatMap(({ secretAccessKey, sessionToken = '' }) =>
      [secretAccessKey, sessionToken].map((secret) => secret.slice(0, 20)),
    ),
    endedAt: stage.clock.now(),
    journal: stage.emulator.journal.slice(before),
    leftProcess,
    hung,
  }
}

/** The inputs without those of the stage's own good run that the story does not name. */
function inputsOf({ action, inputs }: Story): Readonly<Record<string, string>> {
  const manifests = action === 'train' ? { 'training-manifests': '', 'testing-manifests': '' } : {}
  return { ...manifests, 'f1-threshold': '', 'github-token': SECRETS.githubToken, ...inputs }
}
