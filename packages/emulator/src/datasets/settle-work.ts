/** Lets time pass for datasets: reads sources, ends changes, removes deleted datasets. */
import { accountOf, inAccount } from '../accounts/acting-account.js'
import type { ObjectRef } from '../s3/object-ref.js'
import { withEntry, type EmulatorState } from '../state.js'
import { findManifest, type ImageCheck } from '../training/read-manifest.js'
import { sampleEntries } from '../training/sample-entries.js'
import { mayRead } from '../training/service-rights.js'
import type { FileCode } from '../../../../src/lint/file-codes.js'
import { failure, success, type Result } from '../../../../src/model/result.js'
import type { Dataset, DatasetOutcome, DatasetSource } from './dataset.js'
import { mergeEntries, readEntries } from './entries.js'
import { fileErrorOf, lineErrorOf, sizeErrorOf } from './terminal-errors.js'
import { withDataset } from './with-dataset.js'

export const CREATED_MESSAGE = 'The dataset was successfully created.'
/** Seen in the samples of the API reference. The other messages of a status are assumed. */
const CREATED_FROM_MANIFEST_MESSAGE = 'The dataset was successfully created from the manifest file.'
export const UPDATED_MESSAGE = 'The dataset was successfully updated.'

/** The state with every source read that has not been. */
export async function beginDatasetWork(state: EmulatorState, isUsable: ImageCheck): Promise<EmulatorState> {
  let next = state
  for (const project of state.projects.values()) {
    for (const dataset of project.datasets) {
      if (dataset.work?.kind !== 'unread') continue
      const { endsAt, source } = dataset.work
      const outcome = await outcomeOf(inAccount(state, accountOf(project.arn)), dataset, source, isUsable)
      next = withDataset(next, project.arn, { ...dataset, work: { kind: 'running', endsAt, outcome } })
    }
  }
  return next
}

/** The state after all work that ends by `now`, without the datasets whose deletion is over. */
export function finishDatasetWork(state: EmulatorState, now: number): EmulatorState {
  const isOver = (dataset: Dataset): boolean => (dataset.goneAt ?? dataset.work?.endsAt ?? Infinity) <= now
  return [...state.projects.values()]
    .filter(({ datasets }) => datasets.some(isOver))
    .reduce((next, project) => {
      const datasets = project.datasets.flatMap((dataset) => (isOver(dataset) ? finish(dataset) : [dataset]))
      return { ...next, projects: withEntry(next.projects, project.arn, { ...project, datasets }) }
    }, state)
}

function finish({ work, ...dataset }: Dataset): readonly Dataset[] {
  return work?.kind === 'running' ? [{ ...dataset, ...work.outcome, updatedAt: work.endsAt }] : []
}

async function outcomeOf(
  state: EmulatorState,
  dataset: Dataset,
  source: DatasetSource,
  isUsable: ImageCheck,
): Promise<DatasetOutcome> {
  const bytes = bytesOf(state, dataset, source)
  if (!bytes.ok) return failed(dataset, source, fileErrorOf(bytes.problem))
  const read = await readEntries(bytes.value, isUsable)
  const entries = source.kind === 'changes' ? mergeEntries(dataset.entries, read.entries) : read.entries
  const problem = lineErrorOf(read) ?? sizeErrorOf(entries)
  return problem === undefined ? succeeded(dataset, source, entries) : failed(dataset, source, problem)
}

function bytesOf(state: EmulatorState, { type }: Dataset, source: DatasetSource): Result<Buffer, FileCode> {
  switch (source.kind) {
    case 'manifest':
      return mayRead(state, source.object)
        ? findManifest(state, source.object)
        : failure('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET')
    case 'seed':
      return seededBytes(state, type, source.object)
    case 'changes':
      return success(source.bytes)
  }
}

/** A seed is not a call, so no policy applies to it. */
function seededBytes(
  state: EmulatorState,
  type: Dataset['type'],
  object: ObjectRef | undefined,
): Result<Buffer, FileCode> {
  return object === undefined ? success(sampleEntries(type)) : findManifest(state, object)
}

function succeeded(dataset: Dataset, source: DatasetSource, entries: Dataset['entries']): DatasetOutcome {
  switch (source.kind) {
    case 'manifest':
      return { status: 'CREATE_COMPLETE', statusMessage: CREATED_FROM_MANIFEST_MESSAGE, entries }
    case 'seed':
      return { ...statusOf(dataset), entries }
    case 'changes':
      return { status: 'UPDATE_COMPLETE', statusMessage: UPDATED_MESSAGE, entries }
  }
}

/** A failed creation leaves no entries, a failed update leaves the earlier ones. */
function failed(dataset: Dataset, source: DatasetSource, statusMessage: string): DatasetOutcome {
  if (source.kind === 'seed' && source.keepsStatus) return { ...statusOf(dataset), entries: [] }
  return source.kind === 'changes'
    ? { status: 'UPDATE_FAILED', statusMessage, entries: dataset.entries }
    : { status: 'CREATE_FAILED', statusMessage, entries: [] }
}

function statusOf({ status, statusMessage }: Dataset): Pick<Dataset, 'status' | 'statusMessage'> {
  return { status, statusMessage }
}
