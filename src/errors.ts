/**
 * The closed sets by which a workflow tells why the action ended, and the errors that carry them.
 * Sentences are made where an error is raised; what to do about it stands once, in {@link hintOf}.
 */

/** How the action ended. Which of them are green is said in report/run-report.ts (exitCodeOf). */
export const OUTCOMES = [
  'passed',
  'trained',
  'still-training',
  'dry-run',
  'gate-failed',
  'nothing-to-judge',
  'training-failed',
  'timed-out',
  'queue-full',
  'credentials-expired',
  'cancelled',
  'invalid-input',
  'error',
] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** What each code asks of the reader. One sentence, no facts of a single run: those are in the message. */
const HINTS = {
  INVALID_INPUT: 'Correct the inputs named above; nothing was sent to AWS.',
  PROJECT_NOT_FOUND:
    'Check the project name and aws-region, or set create-project: true to have the project created when it is missing.',
  PROJECT_UNSUITABLE: 'Name a Custom Labels project; content moderation adapters are trained by other means.',
  PROJECT_NOT_READY: 'Wait until the project is created, or name another one if it is being deleted.',
  PROJECT_HAS_DATASETS:
    'Leave training-manifests and testing-manifests empty to train from the project’s own datasets, or delete those datasets, or use a project of its own for manifests. Opening a project in the console can create datasets from its last manifests.',
  PROJECT_HAS_NO_DATASETS:
    'Give training-manifests and testing-manifests (or auto-create-testing-data: true), or create a training dataset in the project.',
  MANIFEST_UNREADABLE:
    'Check that the object exists and that the role may read it: s3:GetObject (s3:GetObjectVersion for a version), and kms:Decrypt where the bucket is encrypted with a key; docs/permissions.md has the policies.',
  MANIFEST_INVALID: 'Correct the manifest; the service would have refused it after the training had started.',
  BUCKET_NOT_FOUND:
    'Check the name of the bucket, or create it in the Region of the training: no account has a bucket of this name.',
  BUCKET_IN_OTHER_REGION:
    'Name a bucket in the Region of the training, or set aws-region to that of the bucket: the service reads and writes in its own Region only.',
  UPLOAD_FAILED:
    'Check manifest-location and that the role may write there: s3:PutObject, and kms:GenerateDataKey where the bucket is encrypted with a key; docs/permissions.md has the policies.',
  VERSION_MISMATCH:
    'Start a new workflow run (not a re-run), or name another version-name: the version of this name was made from other inputs.',
  VERSION_EXISTS: 'Name another version-name, or set reuse: run to take up the version that exists.',
  VERSION_ALREADY_FAILED:
    'Name another version-name, or delete the failed version first: the service keeps a name until its version is deleted.',
  VERSION_BEING_DELETED: 'Name another version-name, or wait until the version of this name is gone.',
  VERSION_IS_A_COPY: 'Name another version-name: the version of this name was copied into the project, not trained.',
  VERSION_GONE: 'Look for who deleted the version; start a new run to train again.',
  VERSION_LIMIT:
    'Delete project versions that are no longer needed (DeleteProjectVersion), or have the quota raised; a project holds 100 by default.',
  VERSION_UNUSABLE: 'Look at the version in the console; name another version-name to train anew.',
  QUEUE_FULL:
    'Raise queue-timeout, spread the trainings, or have the quota for concurrent trainings raised; nothing was started.',
  CREATE_UNCERTAIN:
    'Re-run the job: it finds the version by its name and takes it up if the training was started after all.',
  TRAINING_FAILED:
    'Mend what the report names, mostly lines of a manifest, then start a new run. Failed trainings are not billed.',
  TRAINING_SERVICE_ERROR:
    'Start a new run; the service reports a fault of its own, and failed trainings are not billed.',
  WAIT_TIMEOUT:
    'The training goes on and cannot be cancelled. Re-run the job to take it up again, or raise timeout (and the job’s timeout-minutes).',
  UNKNOWN_STATUS: 'Update the action: the service reports a status that this version of it does not know.',
  SERVICE_UNAVAILABLE: 'Re-run the job when the service answers again; a training that was started goes on by itself.',
  CREDENTIALS_EXPIRED:
    'Re-run the job: it takes up a training that was started. With role-to-assume the action renews its credentials itself.',
  CREDENTIALS_MISSING:
    'Set role-to-assume, with permissions: id-token: write (a variable of the repository that it is read from may be missing), or log in to AWS in an earlier step.',
  CREDENTIALS_INVALID: 'Check the credentials of the environment; AWS does not accept them.',
  ID_TOKEN_UNAVAILABLE:
    'Give the job permissions: id-token: write. Pull requests from forks get no token, whatever the workflow says.',
  ID_TOKEN_REJECTED:
    'Check the OpenID Connect provider in the account of the role: its URL, and that the audience is among its client ids; docs/credentials.md shows both.',
  ROLE_REFUSED:
    'Let the trust policy of the role allow this subject and audience (docs/credentials.md), or correct role-to-assume: AWS answers the same for a role that does not exist.',
  STS_REGION_DISABLED:
    'Activate STS for this Region in the settings of the account (IAM, Account settings), or use another aws-region.',
  ACCESS_DENIED:
    'Allow the action named above on the resource named above in the role’s policy; docs/permissions.md of the action has the policies.',
  SERVICE_REFUSED: 'Check the request against the message of the service; the request id helps AWS support.',
  RESULTS_UNREADABLE:
    'Allow s3:GetObject on the output location and kms:Decrypt on the key (docs/permissions.md), then re-run the job: it takes the trained version up.',
  RESULTS_INVALID: 'Do not release this version; the evaluation could not be read as numbers for it.',
  NO_EVALUATION:
    'Name a version whose training has succeeded; where a copy has no evaluation of its own, judge the version that it was copied from.',
  VERSION_NOT_FOUND: 'Check project, version and aws-region; a version that was deleted is not listed any more.',
  METRIC_MISSING:
    'Check the names of metrics and labels in the gate, and the evaluation summary in S3: the gate asks for a number that is not there.',
  GATE_FAILED:
    'See in the report which rules and labels fall short, then the mistakes by label and the wrong images; change the gate only if it asks too much.',
  OUTPUTS_NOT_WRITTEN:
    'Have the runner leave the files that it names to the step, with space on their disk, then re-run the job: it takes up a version that was trained. The job summary and the JSON report have what the outputs would have held.',
  CANCELLED:
    'Nothing to do if you cancelled on purpose. A training that was started goes on and cannot be cancelled; a re-run takes it up.',
  INTERNAL_ERROR: 'Please report this with the log of the step; it is a fault of the action.',
} as const

/** Every code that the output `error-code` can hold. docs/errors.md has a row for each. */
export type ErrorCode = keyof typeof HINTS

/** All codes, in the order of the documentation. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(HINTS).filter((code): code is ErrorCode => code in HINTS)

/** What to do about an error of this code, as one sentence. */
export function hintOf(code: ErrorCode): string {
  return HINTS[code]
}

/** One thing wrong with one input: which, what was given, what is allowed. */
export interface InputProblem {
  readonly input: string
  /** As the user typed it; never a secret. */
  readonly given: string
  readonly allowed: string
  /** For a text of several lines: the line, and a caret under the place. */
  readonly excerpt?: string
}

/** What {@link ActionError} carries beside its code and sentence. */
export interface ActionErrorDetails {
  readonly outcome?: Outcome
  /** Overrides the hint of the code where the facts allow a better one. */
  readonly hint?: string
  readonly requestId?: string | undefined
  readonly problems?: readonly InputProblem[]
  readonly cause?: unknown
}

/** An end of the action that has a code. Everything thrown on purpose is one of these. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: ErrorCode
  readonly outcome: Outcome
  readonly hint: string
  /** AWS's id of the request that failed, where there was one. */
  readonly requestId: string | undefined
  readonly problems: readonly InputProblem[]

  constructor(code: ErrorCode, message: string, details: ActionErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.outcome = details.outcome ?? 'error'
    this.hint = details.hint ?? hintOf(code)
    this.requestId = details.requestId
    this.problems = details.problems ?? []
  }
}

/** What kind of refusal or fault a call to AWS met; decides whether a retry can mend it. */
export type ServiceErrorKind =
  | 'throttled'
  | 'unavailable'
  | 'no-answer'
  | 'clock-skew'
  | 'access-denied'
  | 'credentials-expired'
  | 'session-ended'
  | 'credentials-invalid'
  | 'credentials-missing'
  | 'not-found'
  | 'in-use'
  | 'limit'
  | 'refused'
  | 'own-fault'
  | 'aborted'

/** Facts about a failed call, in our words; no SDK type. */
export interface ServiceErrorFacts {
  /**
   * The prefix of the IAM action too; `github` gives the tokens to assume a role with, `environment` the credentials that
   * the SDK finds itself.
   */
  readonly service: 'rekognition' | 's3' | 'sts' | 'github' | 'environment'
  /** The operation as the API names it. */
  readonly operation: string
  readonly kind: ServiceErrorKind
  /** The error's name as the service spells it, or the code of the network error. */
  readonly errorName: string
  /** HTTP status; undefined when no answer came. */
  readonly httpStatus?: number | undefined
  readonly requestId?: string | undefined
  /** The ARN or S3 URI that the call was about. */
  readonly resource?: string | undefined
  /** Where the bucket lies, when S3 says so: it does to a request that went to another Region, or was denied. */
  readonly bucketRegion?: string | undefined
  /** Whether the call carried tags for what it creates, which need a right of their own. */
  readonly tagged?: boolean | undefined
  /** The KMS key that the call names. */
  readonly kmsKeyId?: string | undefined
  /** The role whose session the call was made with; undefined for credentials of the environment. */
  readonly role?: string | undefined
  /** The Region that the call was signed for, and the address that it went to where that is not AWS's own, in words. */
  readonly place?: { readonly region: string; readonly endpoint?: string } | undefined
  /** The proxy that the call was sent through and the variable that names it, in words. */
  readonly proxy?: string | undefined
}

/** A call to AWS that did not end well. One attempt or, from a retrying port, the last of several. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly facts: ServiceErrorFacts

  constructor(facts: ServiceErrorFacts, message: string, cause?: unknown) {
    super(message, { cause })
    this.facts = facts
  }

  get kind(): ServiceErrorKind {
    return this.facts.kind
  }
}

/** Whether it was the renewal of the credentials that failed, before the call that needed them was sent. */
export function isOfCredentials({ facts }: ServiceError): boolean {
  return ['sts', 'github', 'environment'].includes(facts.service)
}

/** The name of an error, for a sentence about what was to be done: a renewal that failed says that it was one. */
export function faultNameOf(error: ServiceError): string {
  const { operation, errorName } = error.facts
  return isOfCredentials(error) ? `${operation}: ${errorName}` : errorName
}

const PASSING: ReadonlySet<ServiceErrorKind> = new Set([
  'throttled',
  'unavailable',
  'no-answer',
  'clock-skew',
  'session-ended',
])

/**
 * Whether the same call may end otherwise a while later: throttling, faults of the network or of the service, and a
 * session that has ended and can be renewed.
 */
export function isPassingFault(error: unknown): error is ServiceError {
  return error instanceof ServiceError && PASSING.has(error.kind)
}

/** The words of whatever was thrown; anything can be, even what cannot be turned into a text. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message
  try {
    return String(thrown)
  } catch {
    return `a value of type ${typeof thrown} was thrown`
  }
}
