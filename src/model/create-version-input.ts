/** The body of a CreateProjectVersion request, for AWS as for the people who read what a dry run would send. */
import type { S3Object } from './s3-uri.js'
import type { CreateVersionRequest } from './training-spec.js'
import { withoutUndefined } from './without-undefined.js'

/** As the API spells it; `src/aws` passes it to the SDK, whose type checks it. An alias, which may be a part of JSON. */
export type CreateVersionInput = Readonly<{
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
export function toCreateVersionInput(request: CreateVersionRequest): CreateVersionInput {
  const { data, kmsKeyId, description, tags } = request
  return withoutUndefined({
    ProjectArn: request.projectArn,
    VersionName: request.versionName,
    OutputConfig: { S3Bucket: request.output.bucket, S3KeyPrefix: request.output.prefix },
    TrainingData: data.kind === 'manifests' ? assetsOf(data.training) : undefined,
    TestingData: data.kind === 'manifests' ? testingDataOf(data.testing) : undefined,
    KmsKeyId: kmsKeyId,
    VersionDescription: description,
    Tags: Object.keys(tags).length === 0 ? undefined : tags,
  })
}

function testingDataOf(testing: S3Object | 'auto-create'): NonNullable<CreateVersionInput['TestingData']> {
  return testing === 'auto-create' ? { AutoCreate: true } : assetsOf(testing)
}

function assetsOf({ bucket, key, versionId }: S3Object): Assets {
  return {
    Assets: [
      { GroundTruthManifest: { S3Object: withoutUndefined({ Bucket: bucket, Name: key, Version: versionId }) } },
    ],
  }
}
