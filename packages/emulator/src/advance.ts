/**
 * Lets time pass: datasets and trainings read their manifests and end, copies end, models start and stop, deleted versions, datasets
 * and projects disappear. Done once before each request.
 */
import { accountOf, inAccount } from './accounts/acting-account.js'
import { beginDatasetWork, finishDatasetWork } from './datasets/settle-work.js'
import { FILE_CODES } from '../../../src/lint/file-codes.js'
import { settleRuns } from './running/settle-runs.js'
import { findVersion, putObject } from './s3/store.js'
import type { ImageCheck } from './training/read-manifest.js'
import { settleTraining } from './training/settle.js'
import type { TrainingEnding } from './training/training.js'
import { withEntry, withoutEntry, type ProjectVersion, type EmulatorState } from './state.js'

export interface AdvanceOptions {
  /** Checks images in the emulator's S3; without it every image is assumed to exist. */
  readonly checkImages: boolean
}

/** The state at `now`, which is never before the instant that it was last advanced to. */
export async function advance(state: EmulatorState, now: number, options: AdvanceOptions): Promise<EmulatorState> {
  const withSources = await beginDatasetWork(state, imageCheck(state, options))
  const withDatasets = finishDatasetWork(withSources, now)
  const withTrainings = finishTrainings(await beginTrainings(withDatasets, options), now)
  return withoutDeleted(settleRuns(withTrainings, now), now)
}

async function beginTrainings(state: EmulatorState, options: AdvanceOptions): Promise<EmulatorState> {
  let next = state
  for (const version of state.versions.values()) {
    if (version.training.kind !== 'unread') continue
    const project = next.projects.get(version.projectArn)
    if (project === undefined) continue
    const acting = inAccount(next, accountOf(version.arn))
    const settled = await settleTraining(acting, project, version, imageCheck(next, options))
    next = withVersion(next, { ...version, training: { kind: 'running', ...settled } })
  }
  return next
}

function imageCheck(state: EmulatorState, { checkImages }: AdvanceOptions): ImageCheck {
  if (!checkImages) return () => true
  return ({ bucket, key }) => {
    const found = state.buckets.get(bucket)
    return found !== undefined && isImage(findVersion(found, key)?.content?.bytes)
  }
}

/** PNG or JPEG, by its first bytes. */
function isImage(bytes: Buffer | undefined): boolean {
  const start = bytes?.subarray(0, 4).toString('hex') ?? ''
  return start === '89504e47' || start.startsWith('ffd8ff')
}

function finishTrainings(state: EmulatorState, now: number): EmulatorState {
  return [...state.versions.values()]
    .flatMap((version) => {
      if (version.copying !== undefined) return [{ version, ...version.copying }]
      return version.training.kind === 'running' ? [{ version, ...version.training }] : []
    })
    .filter(({ endsAt }) => endsAt <= now)
    .sort((left, right) => left.endsAt - right.endsAt)
    .reduce((next, { version, endsAt, ending }) => finish(next, version, endsAt, ending), state)
}

function finish(state: EmulatorState, version: ProjectVersion, endsAt: number, ending: TrainingEnding): EmulatorState {
  const { bucket } = version.output
  const over: ProjectVersion = { ...version, training: { kind: 'over' }, copying: undefined }
  if (ending.files.length > 0 && state.buckets.get(bucket)?.access.write !== true)
    return withVersion(state, {
      ...over,
      status: version.copying === undefined ? 'TRAINING_FAILED' : 'COPYING_FAILED',
      statusMessage: FILE_CODES.ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET.messages[0],
      results: version.copying === undefined ? { endedAt: endsAt } : {},
    })
  const written = ending.files.reduce(
    (next, { key, bytes }) => putObject(next, bucket, key, bytes, endsAt).state,
    state,
  )
  const { results, model } = ending
  const shown = ending.status === 'TRAINING_COMPLETED' && version.keepsStatus === true ? version : ending
  const { status, statusMessage } = shown
  return withVersion(written, { ...over, status, statusMessage, results, model })
}

function withoutDeleted(state: EmulatorState, now: number): EmulatorState {
  const isGone = ({ goneAt }: { readonly goneAt?: number | undefined }): boolean =>
    goneAt !== undefined && goneAt <= now
  const withoutVersions = [...state.versions.values()]
    .filter(isGone)
    .reduce((next, { arn }): EmulatorState => ({ ...next, versions: withoutEntry(next.versions, arn) }), state)
  return [...state.projects.values()]
    .filter(isGone)
    .reduce((next, { arn }) => ({ ...next, projects: withoutEntry(next.projects, arn) }), withoutVersions)
}

function withVersion(state: EmulatorState, version: ProjectVersion): EmulatorState {
  return { ...state, versions: withEntry(state.versions, version.arn, version) }
}
