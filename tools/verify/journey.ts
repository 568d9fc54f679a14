/** A verification under way: the service, the time, and what has been seen so far. */
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

/** What a verification needs of the world. */
export interface VerifyWorld {
  readonly service: Service
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly log: (line: string) => void
  readonly save: (state: State) => Promise<void>
}

export interface Journey {
  readonly world: VerifyWorld
  readonly state: () => State
  /** Changes the state, and keeps it. */
  readonly update: (change: Partial<State>) => Promise<void>
}

export function beginJourney(world: VerifyWorld, first: State): Journey {
  let state = first
  return {
    world,
    state: () => state,
    update: async (change) => {
      state = { ...state, ...change }
      await world.save(state)
    },
  }
}

/** Writes down what was seen; the first word about an assumption counts. */
export async function note(
  journey: Journey,
  id: AssumptionId,
  verdict: boolean | 'not-observed',
  observed: string,
): Promise<void> {
  const { observations } = journey.state()
  if (observations.some((earlier) => earlier.id === id)) return
  const observation: Observation = {
    id,
    verdict: verdict === 'not-observed' ? verdict : verdict ? 'holds' : 'differs',
    observed,
  }
  journey.world.log(`${observation.verdict.padEnd(13)}${id}: ${observed}`)
  await journey.update({ observations: [...observations, observation] })
}

/** Asks for what should be refused. The answer is written down, and given. */
export async function expectError(
  journey: Journey,
  id: AssumptionId,
  name: string,
  operation: Operation,
  input: Readonly<Record<string, Json>>,
): Promise<Answer> {
  const answer = await journey.world.service.rekognition(operation, input)
  const isAsAssumed = answer.kind === 'error' && answer.name === name && answer.status === 400
  await note(
    journey,
    id,
    isAsAssumed,
    phraseOf(answer, () => 'no error'),
  )
  return answer
}

/** A version as it is described; undefined when it is not listed, in either way to say so. */
export async function describe(journey: Journey, name: string): Promise<unknown> {
  const { projectArn } = journey.state()
  const operation = 'DescribeProjectVersions'
  const answer = await journey.world.service.rekognition(operation, { ProjectArn: projectArn, VersionNames: [name] })
  if (answer.kind === 'error' && answer.name === 'ResourceNotFoundException') return undefined
  return at(listAt(bodyOrThrow(operation, answer), 'ProjectVersionDescriptions'), 0)
}

/** The first polls come soon, since a training that fails may fail soon; then one every half minute. */
const FIRST_LOOKS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000]
const LOOK_MS = 30_000

/**
 * Polls until a condition is met.
 * @returns whether it became so in time
 */
export async function lookUntil({ world }: Journey, limitMs: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const deadline = world.now() + limitMs
  for (let look = 0; world.now() <= deadline; look += 1) {
    if (await isSo()) return true
    await world.sleep(FIRST_LOOKS_MS[look] ?? LOOK_MS)
  }
  return false
}

const HOUR_MS = 3_600_000

/** The longest training that the guide mentions. */
const TRAINING_LIMIT_MS = 24 * HOUR_MS

/** The description of a version once its training is over. @throws ServiceFault when it goes, or never ends */
export async function afterTraining(journey: Journey, { name }: StartedVersion): Promise<unknown> {
  let seen: unknown
  const isOver = await lookUntil(journey, TRAINING_LIMIT_MS, async () => {
    seen = await describe(journey, name)
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
 * have started the training: it is looked for, and never sent again.
 * @throws ServiceFault for any other error
 */
export async function startTraining(
  journey: Journey,
  name: string,
  input: Readonly<Record<string, Json>>,
): Promise<StartedVersion> {
  const version = await createOrFind(journey, name, input)
  await keep(journey, version)
  journey.world.log(`Started ${name}.`)
  return version
}

async function createOrFind(
  journey: Journey,
  name: string,
  input: Readonly<Record<string, Json>>,
): Promise<StartedVersion> {
  try {
    return await create(journey, name, input)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    let seen: unknown
    const isThere = await lookUntil(
      journey,
      LISTING_LIMIT_MS,
      async () => (seen = await describe(journey, name)) !== undefined,
    )
    if (!isThere) throw error
    return versionOf(name, seen)
  }
}

async function create(journey: Journey, name: string, input: Readonly<Record<string, Json>>): Promise<StartedVersion> {
  const operation = 'CreateProjectVersion'
  const deadline = journey.world.now() + PLACE_LIMIT_MS
  for (let refusals = 0; ; refusals += 1) {
    const answer = await journey.world.service.rekognition(operation, { ...input, VersionName: name })
    const isFull = answer.kind === 'error' && answer.name === 'LimitExceededException'
    if (!isFull || journey.world.now() > deadline) return versionOf(name, bodyOrThrow(operation, answer))
    // The words are not known from any document, and worth a report to this project.
    if (refusals === 0)
      journey.world.log(
        `The account already runs its maximum number of concurrent trainings; the service says: ${answer.message}`,
      )
    await journey.world.sleep(LOOK_MS)
  }
}

/** A probe that was not refused has started a training, of an empty manifest, which is to be deleted like the others. */
export async function keepIfStarted(journey: Journey, name: string, answer: Answer): Promise<void> {
  if (answer.kind === 'answer') await keep(journey, versionOf(name, answer.body))
}

async function keep(journey: Journey, version: StartedVersion): Promise<void> {
  await journey.update({ versions: [...journey.state().versions, version] })
}

function versionOf(name: string, body: unknown): StartedVersion {
  const arn = at(body, 'ProjectVersionArn')
  if (typeof arn !== 'string') throw new ServiceFault('CreateProjectVersion gave no ProjectVersionArn.')
  return { name, arn }
}
