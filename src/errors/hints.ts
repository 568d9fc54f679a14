/** The closed set of codes that say why the action ended, each with what to do about it. */

/** What the reader should do for each code. One sentence, no facts of a single run: those are in the message. */
const HINTS = {
  INVALID_INPUT: 'Correct the inputs listed above; nothing was sent to AWS.',
  PROJECT_NOT_FOUND:
    'Check the project name and aws-region, or set create-project: true to create the project when it does not exist.',
  PROJECT_UNSUITABLE: 'Use a Custom Labels project; this action does not train content moderation adapters.',
  PROJECT_NOT_READY: 'Wait until the project is created, or use another one if it is being deleted.',
  PROJECT_HAS_DATASETS:
    'Leave training-manifests and testing-manifests empty to train from the project’s own datasets, or delete those datasets, or use a separate project for manifests. Opening a project in the console can create datasets from its last manifests.',
  PROJECT_HAS_NO_DATASETS:
    'Set training-manifests and testing-manifests (or auto-create-testing-data: true), or create a training dataset in the project.',
  MANIFEST_UNREADABLE:
    'Check that the object exists and that the role can read it: s3:GetObject (s3:GetObjectVersion for an object version), and kms:Decrypt if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
  MANIFEST_INVALID: 'Correct the manifest; the service would reject it after starting the training.',
  INVENTORY_INVALID:
    'Name the manifest.json of a whole S3 Inventory report in CSV or Parquet, as S3 wrote it, of the bucket of the images.',
  GATE_IMPOSSIBLE:
    'Correct the rules that are named, or the manifests. To train anyway, set on-gate-failure: warn, or write warn: before these rules.',
  BUCKET_NOT_FOUND:
    'Check the bucket name, or create the bucket in the Region of the training: no AWS account has a bucket with this name.',
  BUCKET_IN_OTHER_REGION:
    'Use a bucket in the Region of the training, or set aws-region to the Region of the bucket: the service reads and writes only in its own Region.',
  UPLOAD_FAILED:
    'Check manifest-location and that the role can write there: s3:PutObject, and kms:GenerateDataKey if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
  VERSION_MISMATCH:
    'Start a new workflow run (not a re-run), or set another version-name: the existing version with this name was trained from other inputs.',
  VERSION_EXISTS: 'Set another version-name, or set reuse: run to resume the existing version.',
  VERSION_ALREADY_FAILED:
    'Set another version-name, or delete the failed version first: its name cannot be used again until then.',
  VERSION_BEING_DELETED: 'Set another version-name, or wait until the version with this name is deleted.',
  VERSION_IS_A_COPY: 'Set another version-name: the version with this name was copied into the project, not trained.',
  VERSION_GONE: 'Find out who deleted the version; start a new run to train again.',
  VERSION_LIMIT:
    'Delete project versions that you no longer need (DeleteProjectVersion), or request a quota increase; the default is 100 versions per project.',
  VERSION_UNUSABLE: 'Check the version in the console; set another version-name to train again.',
  QUEUE_FULL:
    'Raise queue-timeout, run fewer trainings at the same time, or request a quota increase for concurrent trainings; nothing was started.',
  CREATE_UNCERTAIN: 'Re-run the job: it looks for the version by name and resumes it if the training did start.',
  TRAINING_FAILED:
    'Fix the problems listed in the report (usually manifest lines), then start a new run. Failed trainings are not billed.',
  DATA_ALREADY_REFUSED:
    'Correct the manifests, then re-run the job. If something else was corrected, such as the images, start a new run with reuse: run: it trains again from the same manifests.',
  TRAINING_SERVICE_ERROR:
    'Start a new run; the service reported an internal problem, and failed trainings are not billed.',
  NOTIFY_FAILED:
    'Correct notify, or allow states:StartExecution and states:DescribeExecution (docs/permissions.md), then re-run the job: it resumes the training and has the state machine wait for it.',
  WAIT_TIMEOUT:
    'The training continues and cannot be cancelled. Re-run the job to resume it, or raise timeout (and the job’s timeout-minutes).',
  UNKNOWN_STATUS: 'Update the action: the service reported a status that this version of the action does not know.',
  SERVICE_UNAVAILABLE: 'Re-run the job when the service is available again; a training that was started continues.',
  CREDENTIALS_EXPIRED:
    'Re-run the job: it resumes a training that was started. With role-to-assume, the action renews its own credentials.',
  CREDENTIALS_MISSING:
    'Set role-to-assume and permissions: id-token: write, or log in to AWS in an earlier step. If role-to-assume comes from a repository variable, check that the variable exists.',
  CREDENTIALS_INVALID: 'Check the credentials in the environment; AWS rejected them.',
  ID_TOKEN_UNAVAILABLE: 'Give the job permissions: id-token: write. Pull requests from forks never get a token.',
  ID_TOKEN_REJECTED:
    'Check the OpenID Connect provider in the account of the role: its URL, and that its client IDs include the audience. See docs/credentials.md.',
  ROLE_REFUSED:
    'Allow this subject and audience in the role’s trust policy (docs/credentials.md), or correct role-to-assume: AWS gives the same answer when the role does not exist.',
  STS_REGION_DISABLED:
    'Activate STS for this Region in the account settings (IAM, Account settings), or use another aws-region.',
  ACCESS_DENIED:
    'Allow the action named above on the resource named above in the role’s policy. See docs/permissions.md for the policies.',
  SERVICE_REFUSED: 'Check the request against the service’s message; AWS Support can look up the request ID.',
  RESULTS_UNREADABLE:
    'Allow s3:GetObject on the output location and kms:Decrypt on the key (docs/permissions.md), then re-run the job: it resumes the trained version.',
  RESULTS_INVALID: 'Do not release this version; its evaluation contains no usable numbers.',
  NO_EVALUATION:
    'Choose a version whose training succeeded; if a copy has no evaluation of its own, judge the version that it was copied from.',
  VERSION_NOT_RUNNING: 'Start the version first, with the release action (operation: start); evaluate starts nothing.',
  VERSION_NOT_FOUND: 'Check project, version and aws-region; deleted versions are no longer listed.',
  METRIC_MISSING:
    'Check the metric and label names in the gate, and the evaluation summary in S3: the gate uses a number that is missing.',
  GATE_FAILED:
    'Check which rules and labels failed in the report, then the mistakes by label and the wrong images; change the gate only if it is too strict.',
  VERDICT_NOT_PASSED:
    'Judge the version with the evaluate action first, release another one, or set require-verdict: false to release it without one.',
  VERSION_NOT_RUNNABLE: 'Name a version whose training or copy has completed.',
  OTHER_UNITS:
    'Stop the version and start it again with these inference units (10 to 20 minutes without it), or ask for the units that it runs with.',
  NO_PLACE:
    'Stop a model that is not needed, request a quota increase for running models and set max-running-models, or accept a gap with swap-mode: stop-first.',
  UNITS_LIMIT: 'Ask for fewer inference units, or request a quota increase for inference units per model.',
  NOTHING_RELEASED: 'Release a version with operation: swap first; a rollback needs one that was released before.',
  PUBLISH_CONFLICT:
    'Set the published value to the ARN of a version of this project, or to none, so that it is clear which version callers use.',
  PUBLISH_FAILED: 'Check that the target exists and that the role or token may write it (docs/release.md).',
  TOKEN_UNSUITABLE:
    'Set github-token to the token of a GitHub App that may write variables; the token of a job (GITHUB_TOKEN) cannot.',
  SMOKE_NO_IMAGES: 'Check smoke-images: no image of the workspace or of S3 matched.',
  IMAGE_UNUSABLE: 'Use JPEG or PNG files: up to 4 MB each in the workspace, up to 15 MB in S3.',
  SMOKE_FAILED: 'Look at the images in the report; the version was stopped again, and callers were not changed.',
  ALARM_RAISED: 'Find out why the alarm was raised before the version is released again.',
  ALARM_UNREADABLE: 'Check the names in alarms, and that the role may call cloudwatch:DescribeAlarms.',
  START_FAILED: 'Check the message of the service, then re-run the job; a model that did not start is not billed.',
  START_TIMEOUT: 'Raise start-timeout, or re-run the job: it resumes the start.',
  STOP_TIMEOUT: 'Re-run the job: it resumes the stop. A model is billed until it has stopped.',
  COPY_FAILED: 'Check the message of the service and the output location, delete the failed copy, then re-run the job.',
  COPY_TIMEOUT: 'Raise copy-timeout, or re-run the job: it resumes the copy.',
  COPY_NAME_TAKEN: 'Set destination-version-name: the destination has another version of this name.',
  COPY_NOT_ALLOWED:
    'Attach the project policy in the report to the source project, or set source-role-to-assume and attach-policy: true.',
  OUTPUTS_NOT_WRITTEN:
    'Make sure that the files the runner provides to the step are writable and their disk has free space, then re-run the job: it resumes a trained version. The values of the outputs are in the job summary and the JSON report.',
  CANCELLED:
    'No action needed if you cancelled the run yourself. A training that was started continues and cannot be cancelled; a re-run resumes it.',
  INTERNAL_ERROR: 'Please report this bug in the action, with the log of the step.',
} as const

/** Every code of the output `error-code`. docs/errors.md has a row for each. */
export type ErrorCode = keyof typeof HINTS

/** All codes, in the order of the documentation. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(HINTS).filter((code): code is ErrorCode => code in HINTS)

/** What to do about an error of this code, as one sentence. */
export function hintOf(code: ErrorCode): string {
  return HINTS[code]
}
