/**
 * Descriptions of projects and versions, from the SDK's shapes to this project's. Every member of theirs but the ARN may be missing,
 * and the SDK checks no types: what has another than it should throws a TypeError (see understand.ts).
 */
import type {
  Asset,
  OutputConfig,
  ProjectDescription,
  ProjectVersionDescription,
  S3Object as SdkS3Object,
  TestingData,
} from '@aws-sdk/client-rekognition'
import type { Dataset, Project } from '../model/project.js'
import type { ProjectVersion, VersionInput } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import type { S3Location, S3Object } from '../model/s3-uri.js'
import { isJsonObject } from '../text/json.js'
import { undoFloat32 } from '../text/number.js'
import { arnOf, listOf, numberOf, scoreOf, textOf } from './understand.js'

/** Of a project, with its name; of one of its versions, too. */
export const PROJECT_ARN = /:project\/([^/]+)\//

/** Of a version, with its name. It is taken from the end: a project may be called version itself. */
export const VERSION_ARN = /\/version\/([^/]+)\/\d+$/

/** A project; its name is read from its ARN, which is the only place that has it. */
export function toProject(from: ProjectDescription): Project {
  const arn = arnOf(from.ProjectArn, PROJECT_ARN, 'ProjectArn')
  return {
    arn,
    name: PROJECT_ARN.exec(arn)?.[1] ?? '',
    status: textOf(from.Status, 'Status') ?? '',
    feature: textOf(from.Feature, 'Feature') ?? 'CUSTOM_LABELS',
    // A project without datasets may leave the list out.
    datasets: listOf(from.Datasets ?? [], 'Datasets').map((dataset): Dataset => ({
      type: textOf(dataset.DatasetType, 'DatasetType') ?? '',
      arn: textOf(dataset.DatasetArn, 'DatasetArn') ?? '',
      status: textOf(dataset.Status, 'Status') ?? '',
      statusMessage: textOf(dataset.StatusMessage, 'StatusMessage'),
    })),
  }
}

/** Tags; a resource without any may leave them out. */
export function toTags(from: Readonly<Record<string, string>> | undefined): Tags {
  if (!isJsonObject(from ?? {})) throw new TypeError('the response has no map Tags')
  return Object.fromEntries(Object.entries(from ?? {}).map(([key, value]) => [key, textOf(value, key) ?? '']))
}

/** A project version. */
export function toProjectVersion(from: ProjectVersionDescription): ProjectVersion {
  const arn = arnOf(from.ProjectVersionArn, VERSION_ARN, 'ProjectVersionArn')
  return {
    arn,
    name: VERSION_ARN.exec(arn)?.[1] ?? '',
    status: textOf(from.Status, 'Status') ?? '',
    statusMessage: textOf(from.StatusMessage, 'StatusMessage'),
    createdAt: instantOf(from.CreationTimestamp),
    trainingEndedAt: instantOf(from.TrainingEndTimestamp),
    billableSeconds: numberOf(from.BillableTrainingTimeInSeconds, 'BillableTrainingTimeInSeconds'),
    output: toOutput(from.OutputConfig),
    trainingInput: toInput(from.TrainingDataResult?.Input),
    testingInput: toInput(from.TestingDataResult?.Input),
    trainingSnapshot: firstOf(from.TrainingDataResult?.Output?.Assets),
    testingSnapshot: firstOf(from.TestingDataResult?.Output?.Assets),
    trainingValidation: firstOf(from.TrainingDataResult?.Validation?.Assets),
    testingValidation: firstOf(from.TestingDataResult?.Validation?.Assets),
    manifestSummary: toObject(from.ManifestSummary?.S3Object),
    f1Score: toScore(from.EvaluationResult?.F1Score),
    evaluationSummary: toObject(from.EvaluationResult?.Summary?.S3Object),
    kmsKeyId: textOf(from.KmsKeyId, 'KmsKeyId'),
    sourceVersionArn: textOf(from.SourceProjectVersionArn, 'SourceProjectVersionArn'),
    description: textOf(from.VersionDescription, 'VersionDescription'),
    feature: textOf(from.Feature, 'Feature'),
    minInferenceUnits: numberOf(from.MinInferenceUnits, 'MinInferenceUnits'),
    maxInferenceUnits: numberOf(from.MaxInferenceUnits, 'MaxInferenceUnits'),
  }
}

/** The service rounds the score to 32 bits; from here on it is the decimal that its author would write. */
function toScore(from: number | undefined): number | undefined {
  const score = scoreOf(from, 'F1Score')
  return score === undefined ? undefined : undoFloat32(score)
}

/** The last instant of the year 9999. Our choice: a time in milliseconds that is taken for one in seconds is far beyond it. */
const LAST_INSTANT = Date.UTC(10_000, 0) - 1

/**
 * Undefined for a time that no calendar has, which would be neither before nor after any other, and for one before 1970 or
 * after the year 9999.
 */
function instantOf(time: Date | undefined): number | undefined {
  const ms = time?.getTime() ?? Number.NaN
  return ms >= 0 && ms <= LAST_INSTANT ? ms : undefined
}

function toOutput(from: OutputConfig | undefined): S3Location | undefined {
  const bucket = textOf(from?.S3Bucket, 'S3Bucket')
  return bucket === undefined
    ? undefined
    : { bucket, prefix: (textOf(from?.S3KeyPrefix, 'S3KeyPrefix') ?? '').replace(/\/+$/, '') }
}

function toInput(from: TestingData | undefined): VersionInput | undefined {
  if (from === undefined) return undefined
  return { autoCreate: from.AutoCreate ?? false, manifest: firstOf(from.Assets) }
}

function firstOf(assets: readonly Asset[] | undefined): S3Object | undefined {
  return toObject(assets?.[0]?.GroundTruthManifest?.S3Object)
}

function toObject(from: SdkS3Object | undefined): S3Object | undefined {
  const bucket = textOf(from?.Bucket, 'Bucket')
  const key = textOf(from?.Name, 'Name')
  if (bucket === undefined || key === undefined) return undefined
  return { bucket, key, versionId: textOf(from?.Version, 'Version') }
}
