/** The seam to what is done with trained models: start, stop, copy, delete, ask. src/aws has the real one. */
import type { InferenceUnits } from '../model/serving.js'
import type { S3Location, S3Object } from '../model/s3-uri.js'
import type { Tags } from '../model/tags.js'
import type { ProjectVersion } from '../model/version.js'
import type { Project } from '../model/project.js'

/** What CopyProjectVersion is sent. It is called with the credentials of the destination account. */
export interface CopyVersionRequest {
  readonly sourceProjectArn: string
  readonly sourceVersionArn: string
  readonly destinationProjectArn: string
  readonly versionName: string
  readonly output: S3Location
  readonly tags: Tags
  readonly kmsKeyId?: string | undefined
}

/** A policy that is attached to a project. */
export interface ProjectPolicy {
  readonly name: string
  readonly revisionId: string
  /** JSON as it was put. */
  readonly document: string
}

/** An image that a model is asked about. */
export type ModelImage =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 's3'; readonly object: S3Object }

/** A label that a model has found. */
export interface DetectedLabel {
  readonly name: string
  /** 0 to 100. */
  readonly confidence: number
  /** Shares of the image; only from models that find places. */
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** What to ask of a model. */
export interface DetectOptions {
  /** 0 to 100; without one each label's own threshold from its training applies. */
  readonly minConfidence?: number | undefined
}

/**
 * Rekognition's operations on models. Reads, tags and what may be sent twice retry by themselves what a retry can fix, within a
 * minute. Calls that change something are one attempt each: the caller looks before it repeats one.
 */
export interface ModelPort {
  /** DescribeProjects, paged to its end: every project of the account, of either feature. */
  readonly listProjects: () => Promise<readonly Project[]>
  /**
   * DescribeProjectVersions of up to ten names in one request, one attempt: for the wait. Names that the answer does not
   * list are not in the map, by name.
   */
  readonly findVersionsOnce: (
    projectArn: string,
    names: readonly string[],
  ) => Promise<ReadonlyMap<string, ProjectVersion>>
  /** StartProjectVersion, one attempt. Returns the status that the answer says. */
  readonly start: (versionArn: string, units: InferenceUnits) => Promise<string>
  /** StopProjectVersion, one attempt. Returns the status that the answer says. */
  readonly stop: (versionArn: string) => Promise<string>
  /** CopyProjectVersion, one attempt that a cancel does not abort immediately. Returns the ARN of the copy. */
  readonly copy: (request: CopyVersionRequest) => Promise<string>
  /** DeleteProjectVersion, one attempt. Returns the status that the answer says. */
  readonly deleteVersion: (versionArn: string) => Promise<string>
  /** UntagResource: taking a tag away twice is taking it away once, so it is retried like a read. */
  readonly untag: (arn: string, keys: readonly string[]) => Promise<void>
  /** ListProjectPolicies, paged to its end. */
  readonly listPolicies: (projectArn: string) => Promise<readonly ProjectPolicy[]>
  /** PutProjectPolicy, one attempt; with a revision to replace, else as a new one. Returns the revision. */
  readonly putPolicy: (
    projectArn: string,
    policy: { readonly name: string; readonly document: string; readonly revisionId?: string | undefined },
  ) => Promise<string>
  /** DeleteProjectPolicy; one that is gone already is no error. */
  readonly deletePolicy: (projectArn: string, policy: Pick<ProjectPolicy, 'name' | 'revisionId'>) => Promise<void>
  /**
   * DetectCustomLabels, one attempt.
   * @throws ServiceError among others `not-ready` (ResourceNotReadyException), `throttled`
   */
  readonly detect: (versionArn: string, image: ModelImage, options?: DetectOptions) => Promise<readonly DetectedLabel[]>
}
