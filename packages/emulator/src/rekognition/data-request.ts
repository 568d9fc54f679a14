/** The training and testing data of CreateProjectVersion, and how Describe returns them afterwards. */
import { isBusy, type Dataset } from '../datasets/dataset.js'
import type { ObjectRef } from '../s3/object-ref.js'
import type { DataRequest, Project } from '../state.js'
import { isRecord } from '../wire/is-record.js'
import { RekognitionError } from './error.js'
import { listOf, recordOf, textOf, type Input } from './input.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/**
 * Reads TrainingData and TestingData. Custom Labels developer guide, "Training a model (SDK)": both or neither, one
 * manifest each, none in a project that owns datasets; AutoCreate takes no assets.
 * @throws RekognitionError InvalidParameterException, or ResourceInUseException for a dataset that is being changed
 */
export function readDataRequest(input: Input, project: Project): DataRequest {
  const training = recordOf(input, 'TrainingData')
  const testing = recordOf(input, 'TestingData')
  if (training === undefined && testing === undefined) {
    if (project.datasets.every(({ type }) => type !== 'TRAIN'))
      throw refused('The project has no training dataset, and no TrainingData and TestingData were given.')
    refuseUnready(project.datasets)
    return { kind: 'datasets' }
  }
  if (training === undefined || testing === undefined)
    throw refused('TrainingData and TestingData must be given together or not at all.')
  if (project.datasets.length > 0)
    throw refused('The project has datasets: TrainingData and TestingData must not be given.')
  const trainingManifest = manifestOf(training, 'TrainingData')
  if (trainingManifest === undefined) throw refused('TrainingData.Assets must name a manifest.')
  const testingManifest = manifestOf(testing, 'TestingData')
  const autoCreate = testing.AutoCreate === true
  if (autoCreate && testingManifest !== undefined)
    throw refused('TestingData must not have both Assets and AutoCreate.')
  if (autoCreate) return { kind: 'manifests', training: trainingManifest, testing: 'auto-create' }
  if (testingManifest === undefined) throw refused('TestingData must name a manifest or set AutoCreate.')
  return { kind: 'manifests', training: trainingManifest, testing: testingManifest }
}

/** No dataset may be changing, and each must have been created. Assumed: this is not documented. */
function refuseUnready(datasets: readonly Dataset[]): void {
  for (const dataset of datasets) {
    if (isBusy(dataset))
      throw new RekognitionError(
        'ResourceInUseException',
        `The dataset ${dataset.arn} has the status ${dataset.status}.`,
      )
    if (dataset.status === 'CREATE_FAILED') throw refused(`The dataset ${dataset.arn} could not be created.`)
  }
}

/** The Input member of TrainingDataResult. */
export function describeTrainingInput(data: DataRequest): Readonly<Record<string, unknown>> {
  return data.kind === 'datasets' ? {} : { Assets: [assetOf(data.training)] }
}

/** The Input member of TestingDataResult. */
export function describeTestingInput(data: DataRequest): Readonly<Record<string, unknown>> {
  if (data.kind === 'datasets') return { AutoCreate: false }
  if (data.testing === 'auto-create') return { Assets: [], AutoCreate: true }
  return { Assets: [assetOf(data.testing)], AutoCreate: false }
}

/** An object as an entry of Assets. */
export function assetOf(object: ObjectRef): Readonly<Record<string, unknown>> {
  return { GroundTruthManifest: { S3Object: s3ObjectOf(object) } }
}

/** An object as the API has it. */
export function s3ObjectOf(object: ObjectRef): Readonly<Record<string, unknown>> {
  return withoutUndefined({ Bucket: object.bucket, Name: object.key, Version: object.versionId })
}

function manifestOf(data: Input, member: string): ObjectRef | undefined {
  const assets = listOf(data, 'Assets') ?? []
  if (assets.length > 1) throw refused(`${member}.Assets must not have more than one entry.`)
  if (assets.length === 0) return undefined
  const [asset] = assets
  return groundTruthManifestOf(isRecord(asset) ? asset : {}, `${member}.Assets`)
}

/**
 * The object that a GroundTruthManifest names. `place` is for the message.
 * @throws RekognitionError InvalidParameterException
 */
export function groundTruthManifestOf(holder: Input, place: string): ObjectRef {
  const object = recordOf(recordOf(holder, 'GroundTruthManifest') ?? {}, 'S3Object') ?? {}
  const bucket = textOf(object, 'Bucket')
  const key = textOf(object, 'Name')
  if (bucket === undefined || key === undefined)
    throw refused(`${place} must name the bucket and the name of an S3 object.`)
  const versionId = textOf(object, 'Version')
  return { bucket, key, versionId }
}

function refused(message: string): RekognitionError {
  return new RekognitionError('InvalidParameterException', message)
}
