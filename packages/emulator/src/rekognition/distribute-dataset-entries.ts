import type { Dataset, DatasetOutcome } from '../datasets/dataset.js'
import { withDataset } from '../datasets/with-dataset.js'
import { distribute } from '../datasets/distribute.js'
import { isRecord } from '../wire/is-record.js'
import type { EmulatorState } from '../state.js'
import { RekognitionError } from './error.js'
import { findDatasetOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { listOf, textOfOrThrow, type Input } from './input.js'
import { UPDATING_MESSAGE } from './update-dataset-entries.js'

/** DistributeDatasetEntries: a fifth of the training dataset goes to the empty test dataset of the same project. */
export const distributeDatasetEntries: Handler = (state, input, now) => {
  const { projectArn, training, test } = readDatasets(state, input)
  for (const { arn, status } of [training, test]) {
    if (!DISTRIBUTED.includes(status))
      throw new RekognitionError('ResourceNotReadyException', `The dataset ${arn} has the status ${status}.`)
  }
  if (training.entries.length === 0) throw refused('The training dataset has no entries.')
  if (test.entries.length > 0) throw refused('The test dataset is not empty.')
  const outcomes = distribute(training, test)
  const endsAt = now + state.settings.datasetSeconds * 1000
  const begin = (current: EmulatorState, dataset: Dataset, outcome: DatasetOutcome): EmulatorState =>
    withDataset(current, projectArn, {
      ...dataset,
      updatedAt: now,
      status: 'UPDATE_IN_PROGRESS',
      statusMessage: UPDATING_MESSAGE,
      work: { kind: 'running', endsAt, outcome },
    })
  return { state: begin(begin(state, training, outcomes.training), test, outcomes.test), output: {} }
}

/** Statuses of datasets that can be distributed: assumed. */
const DISTRIBUTED: readonly string[] = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_FAILED']

interface Distributed {
  readonly projectArn: string
  readonly training: Dataset
  readonly test: Dataset
}

/** In either order: assumed. */
function readDatasets(state: EmulatorState, input: Input): Distributed {
  const arns = (listOf(input, 'Datasets') ?? []).filter(isRecord).map((entry) => textOfOrThrow(entry, 'Arn'))
  const found = arns.map((arn) => findDatasetOrThrow(state, arn))
  const training = found.find(({ dataset }) => dataset.type === 'TRAIN')
  const test = found.find(({ dataset }) => dataset.type === 'TEST')
  if (training === undefined || test?.project.arn !== training.project.arn)
    throw refused('Datasets must name the training dataset and the test dataset of one project.')
  return { projectArn: training.project.arn, training: training.dataset, test: test.dataset }
}

function refused(message: string): RekognitionError {
  return new RekognitionError('InvalidParameterException', message)
}
