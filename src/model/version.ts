/** Project versions: what a training makes. */
import type { S3Location, S3Object } from './s3-uri.js'

/** A project version, from DescribeProjectVersions; what the answer lacks is left out. */
export interface ProjectVersion {
  readonly arn: string
  readonly name: string
  /** As the API spells it; a word that this version of the action does not know is kept. */
  readonly status: string
  readonly statusMessage?: string
  /** Milliseconds since the epoch. */
  readonly createdAt?: number
  readonly trainingEndedAt?: number
  readonly billableSeconds?: number
  readonly output?: S3Location
  readonly trainingInput?: VersionInput
  readonly testingInput?: VersionInput
  readonly trainingSnapshot?: S3Object
  readonly testingSnapshot?: S3Object
  readonly trainingValidation?: S3Object
  readonly testingValidation?: S3Object
  readonly manifestSummary?: S3Object
  /** The aggregate F1, which the service rounds to a 32-bit float: the shortest decimal that is the same float. */
  readonly f1Score?: number
  readonly evaluationSummary?: S3Object
  readonly kmsKeyId?: string
  readonly sourceVersionArn?: string
  readonly description?: string
  readonly feature?: string
}

/** What a version was given to train or test with. */
export interface VersionInput {
  readonly manifest?: S3Object
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
