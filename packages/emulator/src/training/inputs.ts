/** Finds and reads what a training is given to train and test with. */
import { FILE_CODES, type FileCode } from '../../../../src/lint/file-codes.js'
import type { Dataset, ObjectRef, Project, ProjectVersion, EmulatorState } from '../state.js'
import { findManifest, readManifest, type ImageCheck, type ReadManifest } from './read-manifest.js'
import { sampleEntries } from './sample-entries.js'
import { mayRead, mayWriteResults } from './service-rights.js'

/** Both manifests, read; the testing one absent when the service splits the training data. */
export interface TrainingInputs {
  readonly training: ReadManifest
  readonly testing: ReadManifest | 'auto-create'
}

/** Why a training ends before a line is judged: the service's sentence. */
export interface FileFailure {
  readonly message: string
}

/** Reads the current data of a version from S3. */
export async function readInputs(
  state: EmulatorState,
  project: Project,
  version: ProjectVersion,
  isUsable: ImageCheck,
): Promise<TrainingInputs | FileFailure> {
  const output = state.buckets.get(version.output.bucket)
  if (output?.access.write !== true || output.region !== state.region || !mayWriteResults(state, version, project.name))
    return failure('ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET')
  const sources = sourcesOf(state, project, version)
  if (typeof sources.training === 'string') return failure(sources.training)
  if (typeof sources.testing === 'string' && sources.testing !== 'auto-create') return failure(sources.testing)
  const training = await readManifest(sources.training, isUsable)
  const testing = sources.testing === 'auto-create' ? sources.testing : await readManifest(sources.testing, isUsable)
  return { training, testing }
}

interface Sources {
  readonly training: Buffer | FileCode
  readonly testing: Buffer | FileCode | 'auto-create'
}

function sourcesOf(state: EmulatorState, project: Project, { data }: ProjectVersion): Sources {
  if (data.kind === 'manifests') {
    const find = (object: ObjectRef): Buffer | FileCode =>
      mayRead(state, object) ? findManifest(state, object) : 'ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET'
    return {
      training: find(data.training),
      testing: data.testing === 'auto-create' ? 'auto-create' : find(data.testing),
    }
  }
  const entriesOf = (dataset: Dataset): Buffer | FileCode =>
    dataset.entries === undefined ? sampleEntries(dataset.type) : findManifest(state, dataset.entries)
  const training = project.datasets.find(({ type }) => type === 'TRAIN')
  const testing = project.datasets.find(({ type }) => type === 'TEST')
  return {
    training: training === undefined ? 'ERROR_EMPTY_MANIFEST' : entriesOf(training),
    testing: testing === undefined ? 'auto-create' : entriesOf(testing),
  }
}

function failure(code: FileCode): FileFailure {
  return { message: FILE_CODES[code].messages[0] }
}
