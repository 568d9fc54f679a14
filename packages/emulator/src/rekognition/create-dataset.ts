import type { Dataset, DatasetOutcome, DatasetWork } from '../datasets/dataset.js'
import { withDataset } from '../datasets/with-dataset.js'
import { CREATED_MESSAGE } from '../datasets/settle-work.js'
import type { EmulatorState } from '../state.js'
import { datasetArn, issueInstant } from './arns.js'
import { groundTruthManifestOf } from './data-request.js'
import { RekognitionError } from './error.js'
import { findDatasetOrThrow, findProjectOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { recordOf, tagsOf, textOf, textOfOrThrow, type Input } from './input.js'

/** CreateDataset: from a manifest, from another dataset, or empty. Faults of the manifest are reported by the status. */
export const createDataset: Handler = (state, input, now) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  const type = textOfOrThrow(input, 'DatasetType') === 'TRAIN' ? 'TRAIN' : 'TEST'
  if (project.feature !== 'CUSTOM_LABELS') throw refused('Only Custom Labels projects have datasets.')
  if (project.status === 'DELETING') throw refused(`The project ${project.arn} is being deleted.`)
  if (project.datasets.some((dataset) => dataset.type === type))
    throw new RekognitionError('ResourceAlreadyExistsException', `The project already has a ${type} dataset.`)
  const work = readSource(state, input, now + state.settings.datasetSeconds * 1000)
  const { state: dated, createdAt } = issueInstant(state, now)
  const dataset: Dataset = {
    type,
    arn: datasetArn(state, project.name, type, createdAt),
    createdAt,
    updatedAt: createdAt,
    status: 'CREATE_IN_PROGRESS',
    statusMessage: 'The dataset is being created.',
    entries: [],
    tags: tagsOf(input),
    work,
  }
  return { state: withDataset(dated, project.arn, dataset), output: { DatasetArn: dataset.arn } }
}

/** API reference, DatasetSource: one of the two members. Without a source the dataset is empty. */
function readSource(state: EmulatorState, input: Input, endsAt: number): DatasetWork {
  const source = recordOf(input, 'DatasetSource')
  if (source === undefined) return { kind: 'running', endsAt, outcome: created([]) }
  const manifest = recordOf(source, 'GroundTruthManifest')
  const copied = textOf(source, 'DatasetArn')
  if ((manifest === undefined) === (copied === undefined))
    throw refused('DatasetSource must have either GroundTruthManifest or DatasetArn.')
  if (copied === undefined)
    return {
      kind: 'unread',
      endsAt,
      source: { kind: 'manifest', object: groundTruthManifestOf(source, 'DatasetSource.GroundTruthManifest') },
    }
  const { dataset } = findDatasetOrThrow(state, copied)
  if (!COPIED.includes(dataset.status)) throw refused(`The dataset ${copied} has the status ${dataset.status}.`)
  return { kind: 'running', endsAt, outcome: created(dataset.entries) }
}

/** Statuses of a dataset that can be copied: assumed. */
const COPIED: readonly string[] = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_FAILED']

function created(entries: Dataset['entries']): DatasetOutcome {
  return { status: 'CREATE_COMPLETE', statusMessage: CREATED_MESSAGE, entries }
}

function refused(message: string): RekognitionError {
  return new RekognitionError('InvalidParameterException', message)
}
