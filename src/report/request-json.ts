/** A CreateProjectVersion request as the API spells it. */
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { S3Object } from '../model/s3-uri.js'

/** A part of the body, with nothing in it that JSON lacks. */
export interface RequestJson {
  readonly [member: string]: string | boolean | RequestJson | readonly RequestJson[]
}

/** The body of the request, for people and for the JSON report; members without a value are left out. */
export function toRequestJson(request: CreateVersionRequest): RequestJson {
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

function assetsOf({ bucket, key, versionId }: S3Object): RequestJson {
  const version = versionId === undefined ? {} : { Version: versionId }
  return { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: bucket, Name: key, ...version } } }] }
}
