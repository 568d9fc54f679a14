/** The body of a CreateProjectVersion request, for AWS as for the people who read what a dry run would send. */
import type { S3Object } from './s3-uri.js'
import type { CreateVersionRequest } from './training-spec.js'

/** As the API spells it; `src/aws` passes it to the SDK, whose type checks it. An alias, which may be a part of JSON. */
export type CreateInput = Readonly<{
  ProjectArn: string
  VersionName: string
  OutputConfig: Readonly<{ S3Bucket: string; S3KeyPrefix: string }>
  TrainingData?: Assets
  TestingData?: Assets | Readonly<{ AutoCreate: true }>
  KmsKeyId?: string
  VersionDescription?: string
  Tags?: Record<string, string>
}>

/** One manifest. The array may be changed because that of the SDK may. */
type Assets = Readonly<{
  Assets: Readonly<{ GroundTruthManifest: Readonly<{ S3Object: ManifestObject }> }>[]
}>

type ManifestObject = Readonly<{ Bucket: string; Name: string; Version?: string }>

/** The request as the API takes it; members without a value are left out. */
export function toCreateInput(request: CreateVersionRequest): CreateInput {
  const { data, kmsKeyId, description, tags } = request
  return {
    ProjectArn: request.projectArn,
    VersionName: request.versionName,
    OutputConfig: { S3Bucket: request.output.bucket, S3KeyPrefix: request.output.prefix },
    ...(data.kind === 'manifests'
      ? {
          TrainingData: assetsOf(data.training),
          TestingData: data.testing === 'auto-create' ? { AutoCreate: true } : assetsOf(data.testing),
        }
      : {}),
    ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
    ...(description === undefined ? {} : { VersionDescription: description }),
    ...(Object.keys(tags).length === 0 ? {} : { Tags: tags }),
  }
}

function assetsOf({ bucket, key, versionId }: S3Object): Assets {
  const version = versionId === undefined ? {} : { Version: versionId }
  return { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: bucket, Name: key, ...version } } }] }
}
