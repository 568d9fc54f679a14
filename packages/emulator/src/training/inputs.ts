/** Finds and reads the training and testing data of a training. */
import { isClosedTo } from '../accounts/acting-account.js'
import { FILE_CODES, type FileCode } from '../../../../src/lint/file-codes.js'
import { failure, success, type Failure, type Result } from '../../../../src/model/result.js'
import type { Dataset } from '../datasets/dataset.js'
import { manifestOfEntries } from '../datasets/entries.js'
import type { ObjectRef } from '../s3/object-ref.js'
import type { Project, ProjectVersion, EmulatorState } from '../state.js'
import { findManifest, readManifest, type ImageCheck, type ReadManifest } from './read-manifest.js'
import { mayRead, mayWriteResults } from './service-rights.js'

/** Both manifests, read; the testing one absent when the service splits the training data. */
export interface TrainingInputs {
  readonly training: ReadManifest
  readonly testing: ReadManifest | 'auto-create'
}

/**
 * Reads the current data of a version from S3.
 * @returns the manifests, or why the training ends before a line is judged: the service's sentence
 */
export async function readInputs(
  state: EmulatorState,
  project: Project,
  version: ProjectVersion,
  isUsable: ImageCheck,
): Promise<Result<TrainingInputs>> {
  if (!isWritable(state, version, project.name)) return ended('ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET')
  const sources = sourcesOf(state, project, version)
  if (!sources.training.ok) return ended(sources.training.problem)
  if (sources.testing !== 'auto-create' && !sources.testing.ok) return ended(sources.testing.problem)
  const training = await readManifest(sources.training.value, isUsable)
  const testing =
    sources.testing === 'auto-create' ? sources.testing : await readManifest(sources.testing.value, isUsable)
  return success({ training, testing })
}

/** Whether the service may write to the output location of a version. */
export function isWritable(state: EmulatorState, version: ProjectVersion, projectName: string): boolean {
  const output = state.buckets.get(version.output.bucket)
  return (
    output?.access.write === true &&
    output.region === state.region &&
    !isClosedTo(state, output) &&
    mayWriteResults(state, version, projectName)
  )
}

/** The bytes of a manifest, or the file error that ends the training. */
type Source = Result<Buffer, FileCode>

interface Sources {
  readonly training: Source
  readonly testing: Source | 'auto-create'
}

function sourcesOf(state: EmulatorState, project: Project, { data }: ProjectVersion): Sources {
  if (data.kind === 'manifests') {
    const find = (object: ObjectRef): Source =>
      mayRead(state, object) ? findManifest(state, object) : failure('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET')
    return {
      training: find(data.training),
      testing: data.testing === 'auto-create' ? 'auto-create' : find(data.testing),
    }
  }
  const training = project.datasets.find(({ type }) => type === 'TRAIN')
  const testing = project.datasets.find(({ type }) => type === 'TEST')
  return {
    training: training === undefined ? failure('ERROR_EMPTY_MANIFEST') : entriesOf(training),
    testing: testing === undefined ? 'auto-create' : entriesOf(testing),
  }
}

function ended(code: FileCode): Failure {
  return failure(FILE_CODES[code].messages[0])
}

function entriesOf({ entries }: Dataset): Source {
  return entries.length === 0 ? failure('ERROR_EMPTY_MANIFEST') : success(manifestOfEntries(entries))
}
