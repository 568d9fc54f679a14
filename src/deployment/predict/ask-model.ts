/** Sends images to a model that runs, at the pace of its inference units, until each has an answer. */
import { isPassingFault, isPastEnd, ServiceError, type ServiceErrorKind } from '../../errors/service-error.js'
import { spread, waitAfter } from '../../ports/try-again.js'
import type { DetectedLabel, ModelImage, ModelPort } from '../../ports/models.js'
import type { ReleaseTools } from '../release-tools.js'
import { readImage } from './check-image-file.js'
import { unusableImages } from './image-error.js'
import type { LabelledImage } from './labelled-image.js'
import { Pace } from './pace.js'

/** What asking takes. */
export type AskTools = Pick<ReleaseTools, 'clock' | 'sleep' | 'signal' | 'random' | 'files'> & {
  readonly models: Pick<ModelPort, 'detect'>
}

/** A model that runs. */
export interface AskedModel {
  readonly arn: string
  /** Inference units that it runs with. */
  readonly units: number
}

/** How long to ask, and what then. */
export interface AskPolicy {
  /** Until when a model that is not ready may become so, milliseconds since the epoch. */
  readonly deadlineAt: number
  /** The error of an image that was not answered. */
  readonly giveUp: (image: LabelledImage, error: ServiceError) => Error
  /** Called for each answer, in any order; an image that was answered is not sent again. */
  readonly onAnswer?: (image: LabelledImage, found: readonly DetectedLabel[]) => Promise<void>
}

/** Images that wait for their answers at most, for each unit: a second of its pace. Their bytes are in memory. */
const IN_FLIGHT_PER_UNIT = 5
const IN_FLIGHT_MAX = 50

const WAITS = { firstMs: 1000, longestMs: 30_000 }

/** How long throttling and faults of one image are retried at least, milliseconds. Our choice. */
const FAULTS_MIN_MS = 2 * 60_000

/** Kinds of faults that pass with time, besides those of network and service. */
const ALSO_PASSING: ReadonlySet<ServiceErrorKind> = new Set(['not-ready', 'limit'])

/** What the service says of an image rather than of the model. API reference, DetectCustomLabels. */
const OF_THE_IMAGE: ReadonlySet<string> = new Set([
  'InvalidImageFormatException',
  'ImageTooLargeException',
  'InvalidS3ObjectException',
])

/**
 * The answers in the order of the images. The first image is sent alone until the model answers: one that warms up is not
 * asked by many at a time. The thresholds are those of the labels, from the training.
 * @throws ActionError IMAGE_UNUSABLE; what `giveUp` makes; ServiceError for what no retry can fix
 */
export async function askModel(
  tools: AskTools,
  model: AskedModel,
  images: readonly LabelledImage[],
  policy: AskPolicy,
): Promise<readonly (readonly DetectedLabel[])[]> {
  const pace = new Pace(model.units)
  const answers: (readonly DetectedLabel[])[] = []
  const max = Math.min(IN_FLIGHT_MAX, IN_FLIGHT_PER_UNIT * Math.max(1, model.units))
  const inFlight = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | undefined
  const ask = async (image: LabelledImage, index: number): Promise<void> => {
    const found = await askOne(tools, model, image, policy, pace)
    answers[index] = found
    await policy.onAnswer?.(image, found)
  }
  for (const [index, image] of images.entries()) {
    if (failure !== undefined) break
    await tools.sleep(pace.turn(tools.clock.now()), tools.signal)
    const asked: Promise<void> = ask(image, index)
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => inFlight.delete(asked))
    inFlight.add(asked)
    if (index === 0) await asked
    while (inFlight.size >= max) await Promise.race(inFlight)
  }
  await Promise.all(inFlight)
  if (failure !== undefined) throw failure.error
  return answers
}

async function askOne(
  tools: AskTools,
  { arn }: AskedModel,
  image: LabelledImage,
  { deadlineAt, giveUp }: AskPolicy,
  pace: Pace,
): Promise<readonly DetectedLabel[]> {
  const sent = await toModelImage(tools, image)
  let faultsSince: number | undefined
  for (let tries = 1; ; tries += 1) {
    try {
      const found = await tools.models.detect(arn, sent)
      pace.answered()
      return found
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (OF_THE_IMAGE.has(error.facts.errorName))
        throw unusableImages(
          [`The image ${image.name} cannot be used: ${error.facts.errorName}: ${error.message}.`],
          error,
        )
      if (isPastEnd(error) || !mayPass(error)) throw error
      if (error.kind === 'throttled' || error.kind === 'limit') pace.throttled()
      const now = tools.clock.now()
      faultsSince ??= now
      const wait = spread(waitAfter(tries, WAITS), tools.random())
      const until = error.kind === 'not-ready' ? deadlineAt : Math.max(deadlineAt, faultsSince + FAULTS_MIN_MS)
      if (now + wait > until) throw giveUp(image, error)
      await tools.sleep(wait, tools.signal)
    }
  }
}

function mayPass(error: ServiceError): boolean {
  return ALSO_PASSING.has(error.kind) || isPassingFault(error)
}

async function toModelImage({ files }: AskTools, { source }: LabelledImage): Promise<ModelImage> {
  return source.kind === 's3'
    ? { kind: 's3', object: source.object }
    : { kind: 'bytes', bytes: await readImage(files, source.path) }
}
