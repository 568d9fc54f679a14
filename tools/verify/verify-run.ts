/** A running verification: the service, the time, and the observations so far. */
import type { AssumptionId } from './assumptions.js'
import { at, listAt, type Json } from './json.js'
import {
  NoAnswer,
  ServiceFault,
  bodyOrThrow,
  phraseOf,
  statusOf,
  type Answer,
  type Operation,
  type Service,
} from './service.js'
import type { Observation, StartedVersion, State } from './state.js'

/** What a verification needs. */
export interface VerifyTools {
  readonly service: Service
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly log: (line: string) => void
  readonly save: (state: State) => Promise<void>
}

export interface VerifyRun {
  readonly tools: VerifyTools
  readonly state: () => State
  /** Changes the state, and keeps it. */
  readonly update: (change: Partial<State>) => Promise<void>
}

export function beginRun(tools: VerifyTools, first: State): VerifyRun {
  let state = first
  return {
    tools,
    state: () => state,
    update: async (change) => {
      state = { ...state, ...change }
      await tools.save(state)
    },
  }
}

/** Records an observation; only the first one about an assumption is used. */
export async function note(
  run: VerifyRun,
  id: AssumptionId,
  verdict: boolean | 'not-observed',
  observed: string,
): Promise<void> {
  const { observations } = run.state()
  if (observations.some((earlier) => earlier.id === id)) return
  const observation: Observation = {
    id,
    verdict: verdict === 'not-observed' ? verdict : verdict ? 'holds' : 'differs',
    observed,
  }
  run.tools.log(`${observation.verdict.padEnd(13)}${id}: ${observed}`)
  await run.update({ observations: [...observations, observation] })
}

/** Sends a request that should be refused. The answer is recorded, and returned. */
export async function expectError(
  run: VerifyRun,
  id: AssumptionId,
  name: string,
  operation: Operation,
  input: Readonly<Record<string, Json>>,
): Promise<Answer> {
  const answer = await run.tools.service.rekognition(operation, input)
  const isAsAssumed = answer.kind === 'error' && answer.name === name && answer.status === 400
  await note(
    run,
    id,
    isAsAssumed,
    phraseOf(answer, () => 'no error'),
  )
  return answer
}

/** A version as described; undefined when it is not listed, in either form of that answer. */
export async function describe(run: VerifyRun, name: string): Promise<unknown> {
  const { projectArn } = run.state()
  const operation = 'DescribeProjectVersions'
  const answer = await run.tools.service.rekognition(operation, { ProjectArn: projectArn, VersionNames: [name] })
  if (answer.kind === 'error' && answer.name === 'ResourceNotFoundException') return undefined
  return at(listAt(bodyOrThrow(operation, answer), 'ProjectVersionDescriptions'), 0)
}

/** The first polls come soon, since a training that fails may fail soon; then one every half minute. */
const FIRST_POLLS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000]
const POLL_MS = 30_000

/**
 * Polls until a condition is met.
 * @returns whether it became so in time
 */
export async function pollUntil({ tools }: VerifyRun, limitMs: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const deadline = tools.now() + limitMs
  for (let poll = 0; tools.now() <= deadline; poll += 1) {
    if (await isSo()) return true
    await tools.sleep(FIRST_POLLS_MS[poll] ?? POLL_MS)
  }
  return false
}

const HOUR_MS = 3_600_000

/** The longest training that the guide mentions. */
const TRAINING_LIMIT_MS = 24 * HOUR_MS

/** The description of a version once its training is over. @throws ServiceFault when it goes, or never ends */
export async function afterTraining(run: VerifyRun, { name }: StartedVersion): Promise<unknown> {
  let seen: unknown
  const isOver = await pollUntil(run, TRAINING_LIMIT_MS, async () => {
    seen = await describe(run, name)
    return seen !== undefined && statusOf(seen) !== 'TRAINING_IN_PROGRESS'
  })
  if (!isOver) throw new ServiceFault(`The training of ${name} did not end within a day.`)
  return seen
}

/** Another training of the account may take this long. */
const PLACE_LIMIT_MS = 6 * HOUR_MS

/** A version may be listed a while after it was made; no document says how long. */
const LISTING_LIMIT_MS = 600_000

/**
 * CreateProjectVersion, which waits while the account runs its maximum number of concurrent trainings. A request without an answer may
 * have started the training: it is looked up, and never sent again.
 * @throws ServiceFault for any other error
 */
export async function startTraining(
  run: VerifyRun,
  name: string,
  input: Readonly<Record<string, Json>>,
): Promise<StartedVersion> {
  const version = await createOrFind(run, name, input)
  await keep(run, version)
  run.tools.log(`Started ${name}.`)
  return version
}

async function createOrFind(
  run: VerifyRun,
  name: string,
  input: Readonly<Record<string, Json>>,
): Promise<StartedVersion> {
  try {
    return await create(run, name, input)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    let seen: unknown
    const isThere = await pollUntil(run, LISTING_LIMIT_MS, async () => (seen = await describe(run, name)) !== undefined)
    if (!isThere) throw error
    return versionOf(name, seen)
  }
}

async function create(run: VerifyRun, name: string, input: Readonly<Record<string, Json>>): Promise<StartedVersion> {
  const operation = 'CreateProjectVersion'
  const deadline = run.tools.now() + PLACE_LIMIT_MS
  for (let refusals = 0; ; refusals += 1) {
    const answer = await run.tools.service.rekognition(operation, { ...input, VersionName: name })
    const isFull = answer.kind === 'error' && answer.name === 'LimitExceededException'
    if (!isFull || run.tools.now() > deadline) return versionOf(name, bodyOrThrow(operation, answer))
    // The message is undocumented, and worth a report to this project.
    if (refusals === 0)
      run.tools.log(
        `The account already runs its maximum number of concurrent trainings; the service says: ${answer.message}`,
      )
    await run.tools.sleep(POLL_MS)
  }
}

/** A probe that was not refused has started a training, of an empty manifest, which is to be deleted like the others. */
export async function keepIfStarted(run: VerifyRun, name: string, answer: Answer): Promise<void> {
  if (answer.kind === 'answer') await keep(run, versionOf(name, answer.body))
}

async function keep(run: VerifyRun, version: StartedVersion): Promise<void> {
  await run.update({ versions: [...run.state().versions, version] })
}

function versionOf(name: string, body: unknown): StartedVersion {
  const arn = at(body, 'ProjectVersionArn')
  if (typeof arn !== 'string') throw new ServiceFault('CreateProjectVersion gave no ProjectVersionArn.')
  return { name, arn }
}
