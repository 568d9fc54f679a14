/** Lets time pass: trainings read their manifests and end, deleted versions and projects go. Done once before each request. */
import { FILE_CODES } from '../lint/file-codes.js'
import { findVersion, putObject } from './s3/store.js'
import type { ImageCheck } from './training/read-manifest.js'
import { settleTraining } from './training/settle.js'
import { withEntry, withoutEntry, type ProjectVersion, type TrainingEnding, type World } from './world.js'

export interface AdvanceOptions {
  /** Look images up in the emulator's S3; without it every image is taken to be there. */
  readonly checkImages: boolean
}

/** The world at `now`, which is never before the instant that it was last advanced to. */
export async function advance(world: World, now: number, options: AdvanceOptions): Promise<World> {
  return withoutDeleted(finishTrainings(await beginTrainings(world, options), now), now)
}

async function beginTrainings(world: World, options: AdvanceOptions): Promise<World> {
  let next = world
  for (const version of world.versions.values()) {
    if (version.training.kind !== 'unread') continue
    const project = next.projects.get(version.projectArn)
    if (project === undefined) continue
    const settled = await settleTraining(next, project, version, imageCheck(next, options))
    next = withVersion(next, { ...version, training: { kind: 'running', ...settled } })
  }
  return next
}

function imageCheck(world: World, { checkImages }: AdvanceOptions): ImageCheck {
  if (!checkImages) return () => true
  return ({ bucket, key }) => {
    const found = world.buckets.get(bucket)
    return found !== undefined && isImage(findVersion(found, key)?.content?.bytes)
  }
}

/** PNG or JPEG, by its first bytes. */
function isImage(bytes: Buffer | undefined): boolean {
  const start = bytes?.subarray(0, 4).toString('hex') ?? ''
  return start === '89504e47' || start.startsWith('ffd8ff')
}

function finishTrainings(world: World, now: number): World {
  return [...world.versions.values()]
    .flatMap((version) => (version.training.kind === 'running' ? [{ version, ...version.training }] : []))
    .filter(({ endsAt }) => endsAt <= now)
    .sort((left, right) => left.endsAt - right.endsAt)
    .reduce((next, { version, endsAt, ending }) => finish(next, version, endsAt, ending), world)
}

function finish(world: World, version: ProjectVersion, endsAt: number, ending: TrainingEnding): World {
  const { bucket } = version.output
  const over: ProjectVersion = { ...version, training: { kind: 'over' } }
  if (ending.files.length > 0 && world.buckets.get(bucket)?.access.write !== true)
    return withVersion(world, {
      ...over,
      status: 'TRAINING_FAILED',
      statusMessage: FILE_CODES.ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET.messages[0],
      results: { endedAt: endsAt },
    })
  const written = ending.files.reduce(
    (next, { key, bytes }) => putObject(next, bucket, key, bytes, endsAt).world,
    world,
  )
  const { results } = ending
  const shown = ending.status === 'TRAINING_COMPLETED' ? version.afterTraining : undefined
  const { status, statusMessage } = shown ?? ending
  return withVersion(written, { ...over, status, statusMessage, results })
}

function withoutDeleted(world: World, now: number): World {
  const isGone = ({ goneAt }: { readonly goneAt?: number }): boolean => goneAt !== undefined && goneAt <= now
  const withoutVersions = [...world.versions.values()]
    .filter(isGone)
    .reduce((next, { arn }): World => ({ ...next, versions: withoutEntry(next.versions, arn) }), world)
  return [...world.projects.values()]
    .filter(isGone)
    .reduce((next, { arn }) => ({ ...next, projects: withoutEntry(next.projects, arn) }), withoutVersions)
}

function withVersion(world: World, version: ProjectVersion): World {
  return { ...world, versions: withEntry(world.versions, version.arn, version) }
}
