/** Project versions: the results of trainings. */
import type { S3Location, S3Object } from './s3-uri.js'

/** A project version, from DescribeProjectVersions; what the answer lacks is left out. */
export interface ProjectVersion {
  readonly arn: string
  readonly name: string
  /** As the API spells it; a word that this version of the action does not know is kept. */
  readonly status: string
  readonly statusMessage?: string | undefined
  /** Milliseconds since the epoch. */
  readonly createdAt?: number | undefined
  readonly trainingEndedAt?: number | undefined
  readonly billableSeconds?: number | undefined
  readonly output?: S3Location | undefined
  readonly trainingInput?: VersionInput | undefined
  readonly testingInput?: VersionInput | undefined
  readonly trainingSnapshot?: S3Object | undefined
  readonly testingSnapshot?: S3Object | undefined
  readonly trainingValidation?: S3Object | undefined
  readonly testingValidation?: S3Object | undefined
  readonly manifestSummary?: S3Object | undefined
  /** The aggregate F1, which the service rounds to a 32-bit float: the shortest decimal that is the same float. */
  readonly f1Score?: number | undefined
  readonly evaluationSummary?: S3Object | undefined
  readonly kmsKeyId?: string | undefined
  readonly sourceVersionArn?: string | undefined
  readonly description?: string | undefined
  readonly feature?: string | undefined
  /** Inference units of a model that runs; of one that was stopped they may still be there. */
  readonly minInferenceUnits?: number | undefined
  readonly maxInferenceUnits?: number | undefined
}

/** What a version was given to train or test with. */
export interface VersionInput {
  readonly manifest?: S3Object | undefined
  readonly autoCreate: boolean
}

/** A version as named by the user; its project's ARN cannot be derived from the version's. */
export type VersionReference =
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'arn'
      readonly arn: string
      readonly name: string
      readonly project: string
      readonly region: string
    }
