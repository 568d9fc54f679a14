/** Descriptions of projects and versions, from the SDK's shapes to ours. Every member of theirs may be missing. */
import type {
  Asset,
  ProjectDescription,
  ProjectVersionDescription,
  S3Object as SdkS3Object,
  TestingData,
} from '@aws-sdk/client-rekognition'
import type { Dataset, Project, ProjectVersion, VersionInput } from '../deps.js'
import type { S3Object } from '../manifest/s3-uri.js'

/** A project; its name is read from its ARN, which is the only place that has it. */
export function toProject(from: ProjectDescription): Project {
  const arn = from.ProjectArn ?? ''
  return {
    arn,
    name: /:project\/([^/]+)\//.exec(arn)?.[1] ?? '',
    status: from.Status ?? '',
    feature: from.Feature ?? 'CUSTOM_LABELS',
    datasets: (from.Datasets ?? []).map((dataset): Dataset => ({
      type: dataset.DatasetType ?? '',
      arn: dataset.DatasetArn ?? '',
      status: dataset.Status ?? '',
      ...optional('statusMessage', dataset.StatusMessage),
    })),
  }
}

/** A project version. */
export function toProjectVersion(from: ProjectVersionDescription): ProjectVersion {
  const arn = from.ProjectVersionArn ?? ''
  const output = from.OutputConfig
  return {
    arn,
    // From the end: a project may be called version itself.
    name: /\/version\/([^/]+)\/\d+$/.exec(arn)?.[1] ?? '',
    status: from.Status ?? '',
    ...optional('statusMessage', from.StatusMessage),
    ...optional('createdAt', instantOf(from.CreationTimestamp)),
    ...optional('trainingEndedAt', instantOf(from.TrainingEndTimestamp)),
    ...optional('billableSeconds', from.BillableTrainingTimeInSeconds),
    ...optional(
      'output',
      output?.S3Bucket === undefined ? undefined : { bucket: output.S3Bucket, prefix: trimSlashes(output.S3KeyPrefix) },
    ),
    ...optional('trainingInput', toInput(from.TrainingDataResult?.Input)),
    ...optional('testingInput', toInput(from.TestingDataResult?.Input)),
    ...optional('trainingSnapshot', firstOf(from.TrainingDataResult?.Output?.Assets)),
    ...optional('testingSnapshot', firstOf(from.TestingDataResult?.Output?.Assets)),
    ...optional('trainingValidation', firstOf(from.TrainingDataResult?.Validation?.Assets)),
    ...optional('testingValidation', firstOf(from.TestingDataResult?.Validation?.Assets)),
    ...optional('manifestSummary', toObject(from.ManifestSummary?.S3Object)),
    ...optional('f1Score', from.EvaluationResult?.F1Score),
    ...optional('evaluationSummary', toObject(from.EvaluationResult?.Summary?.S3Object)),
    ...optional('kmsKeyId', from.KmsKeyId),
    ...optional('sourceVersionArn', from.SourceProjectVersionArn),
    ...optional('description', from.VersionDescription),
    ...optional('feature', from.Feature),
  }
}

/** Undefined for a time that no calendar has, which would be neither before nor after any other, and for one before 1970. */
function instantOf(time: Date | undefined): number | undefined {
  const ms = time?.getTime() ?? Number.NaN
  return ms >= 0 ? ms : undefined
}

function toInput(from: TestingData | undefined): VersionInput | undefined {
  if (from === undefined) return undefined
  return { autoCreate: from.AutoCreate ?? false, ...optional('manifest', firstOf(from.Assets)) }
}

function firstOf(assets: readonly Asset[] | undefined): S3Object | undefined {
  return toObject(assets?.[0]?.GroundTruthManifest?.S3Object)
}

function toObject(from: SdkS3Object | undefined): S3Object | undefined {
  if (from?.Bucket === undefined || from.Name === undefined) return undefined
  return { bucket: from.Bucket, key: from.Name, ...optional('versionId', from.Version) }
}

function trimSlashes(prefix: string | undefined): string {
  return (prefix ?? '').replace(/\/+$/, '')
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const none: Partial<Record<K, V>> = {}
  return value === undefined ? none : { ...none, [key]: value }
}
