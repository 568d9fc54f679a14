/** The closed set of codes by which a workflow tells why the action ended, each with what to do about it. */

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
    'Correct what the report names, mostly lines of a manifest, then start a new run. Failed trainings are not billed.',
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

/**
 * All codes, in the order of the documentation.
 * @internal Tests compare the documents with it.
 */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(HINTS).filter((code): code is ErrorCode => code in HINTS)

/** What to do about an error of this code, as one sentence. */
export function hintOf(code: ErrorCode): string {
  return HINTS[code]
}
