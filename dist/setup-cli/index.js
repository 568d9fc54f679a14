import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/src/text/program-version.js
/** The version of the program: that of package.json, which a test compares it with. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/src/errors/hints.js
/** The closed set of codes that say why the action ended, each with what to do about it. */
/** What the reader should do for each code. One sentence, no facts of a single run: those are in the message. */
const HINTS = {
    INVALID_INPUT: 'Correct the inputs listed above; nothing was sent to AWS.',
    PROJECT_NOT_FOUND: 'Check the project name and aws-region, or set create-project: true to create the project when it does not exist.',
    PROJECT_UNSUITABLE: 'Use a Custom Labels project; this action does not train content moderation adapters.',
    PROJECT_NOT_READY: 'Wait until the project is created, or use another one if it is being deleted.',
    PROJECT_HAS_DATASETS: 'Leave training-manifests and testing-manifests empty to train from the project’s own datasets, or delete those datasets, or use a separate project for manifests. Opening a project in the console can create datasets from its last manifests.',
    PROJECT_HAS_NO_DATASETS: 'Set training-manifests and testing-manifests (or auto-create-testing-data: true), or create a training dataset in the project.',
    MANIFEST_UNREADABLE: 'Check that the object exists and that the role can read it: s3:GetObject (s3:GetObjectVersion for an object version), and kms:Decrypt if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    MANIFEST_INVALID: 'Correct the manifest; the service would reject it after starting the training.',
    INVENTORY_INVALID: 'Name the manifest.json of a whole S3 Inventory report in CSV or Parquet, as S3 wrote it, of the bucket of the images.',
    GATE_IMPOSSIBLE: 'Correct the rules that are named, or the manifests. To train anyway, set on-gate-failure: warn, or write warn: before these rules.',
    BUCKET_NOT_FOUND: 'Check the bucket name, or create the bucket in the Region of the training: no AWS account has a bucket with this name.',
    BUCKET_IN_OTHER_REGION: 'Use a bucket in the Region of the training, or set aws-region to the Region of the bucket: the service reads and writes only in its own Region.',
    UPLOAD_FAILED: 'Check manifest-location and that the role can write there: s3:PutObject, and kms:GenerateDataKey if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    VERSION_MISMATCH: 'Start a new workflow run (not a re-run), or set another version-name: the existing version with this name was trained from other inputs.',
    VERSION_EXISTS: 'Set another version-name, or set reuse: run to resume the existing version.',
    VERSION_ALREADY_FAILED: 'Set another version-name, or delete the failed version first: its name cannot be used again until then.',
    VERSION_BEING_DELETED: 'Set another version-name, or wait until the version with this name is deleted.',
    VERSION_IS_A_COPY: 'Set another version-name: the version with this name was copied into the project, not trained.',
    VERSION_GONE: 'Find out who deleted the version; start a new run to train again.',
    VERSION_LIMIT: 'Delete project versions that you no longer need (DeleteProjectVersion), or request a quota increase; the default is 100 versions per project.',
    VERSION_UNUSABLE: 'Check the version in the console; set another version-name to train again.',
    QUEUE_FULL: 'Raise queue-timeout, run fewer trainings at the same time, or request a quota increase for concurrent trainings; nothing was started.',
    CREATE_UNCERTAIN: 'Re-run the job: it looks for the version by name and resumes it if the training did start.',
    TRAINING_FAILED: 'Fix the problems listed in the report (usually manifest lines), then start a new run. Failed trainings are not billed.',
    DATA_ALREADY_REFUSED: 'Correct the manifests, then re-run the job. If something else was corrected, such as the images, start a new run with reuse: run: it trains again from the same manifests.',
    TRAINING_SERVICE_ERROR: 'Start a new run; the service reported an internal problem, and failed trainings are not billed.',
    NOTIFY_FAILED: 'Correct notify, or allow states:StartExecution and states:DescribeExecution (docs/permissions.md), then re-run the job: it resumes the training and has the state machine wait for it.',
    WAIT_TIMEOUT: 'The training continues and cannot be cancelled. Re-run the job to resume it, or raise timeout (and the job’s timeout-minutes).',
    UNKNOWN_STATUS: 'Update the action: the service reported a status that this version of the action does not know.',
    SERVICE_UNAVAILABLE: 'Re-run the job when the service is available again; a training that was started continues.',
    CREDENTIALS_EXPIRED: 'Re-run the job: it resumes a training that was started. With role-to-assume, the action renews its own credentials.',
    CREDENTIALS_MISSING: 'Set role-to-assume and permissions: id-token: write, or log in to AWS in an earlier step. If role-to-assume comes from a repository variable, check that the variable exists.',
    CREDENTIALS_INVALID: 'Check the credentials in the environment; AWS rejected them.',
    ID_TOKEN_UNAVAILABLE: 'Give the job permissions: id-token: write. Pull requests from forks never get a token.',
    ID_TOKEN_REJECTED: 'Check the OpenID Connect provider in the account of the role: its URL, and that its client IDs include the audience. See docs/credentials.md.',
    ROLE_REFUSED: 'Allow this subject and audience in the role’s trust policy (docs/credentials.md), or correct role-to-assume: AWS gives the same answer when the role does not exist.',
    STS_REGION_DISABLED: 'Activate STS for this Region in the account settings (IAM, Account settings), or use another aws-region.',
    ACCESS_DENIED: 'Allow the action named above on the resource named above in the role’s policy. See docs/permissions.md for the policies.',
    SERVICE_REFUSED: 'Check the request against the service’s message; AWS Support can look up the request ID.',
    RESULTS_UNREADABLE: 'Allow s3:GetObject on the output location and kms:Decrypt on the key (docs/permissions.md), then re-run the job: it resumes the trained version.',
    RESULTS_INVALID: 'Do not release this version; its evaluation contains no usable numbers.',
    NO_EVALUATION: 'Choose a version whose training succeeded; if a copy has no evaluation of its own, judge the version that it was copied from.',
    VERSION_NOT_RUNNING: 'Start the version first, with the release action (operation: start); evaluate starts nothing.',
    VERSION_NOT_FOUND: 'Check project, version and aws-region; deleted versions are no longer listed.',
    METRIC_MISSING: 'Check the metric and label names in the gate, and the evaluation summary in S3: the gate uses a number that is missing.',
    GATE_FAILED: 'Check which rules and labels failed in the report, then the mistakes by label and the wrong images; change the gate only if it is too strict.',
    VERDICT_NOT_PASSED: 'Judge the version with the evaluate action first, release another one, or set require-verdict: false to release it without one.',
    VERSION_NOT_RUNNABLE: 'Name a version whose training or copy has completed.',
    OTHER_UNITS: 'Stop the version and start it again with these inference units (10 to 20 minutes without it), or ask for the units that it runs with.',
    NO_PLACE: 'Stop a model that is not needed, request a quota increase for running models and set max-running-models, or accept a gap with swap-mode: stop-first.',
    UNITS_LIMIT: 'Ask for fewer inference units, or request a quota increase for inference units per model.',
    NOTHING_RELEASED: 'Release a version with operation: swap first; a rollback needs one that was released before.',
    PUBLISH_CONFLICT: 'Set the published value to the ARN of a version of this project, or to none, so that it is clear which version callers use.',
    PUBLISH_FAILED: 'Check that the target exists and that the role or token may write it (docs/release.md).',
    TOKEN_UNSUITABLE: 'Set github-token to the token of a GitHub App that may write variables; the token of a job (GITHUB_TOKEN) cannot.',
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
    COPY_NOT_ALLOWED: 'Attach the project policy in the report to the source project, or set source-role-to-assume and attach-policy: true.',
    OUTPUTS_NOT_WRITTEN: 'Make sure that the files the runner provides to the step are writable and their disk has free space, then re-run the job: it resumes a trained version. The values of the outputs are in the job summary and the JSON report.',
    CANCELLED: 'No action needed if you cancelled the run yourself. A training that was started continues and cannot be cancelled; a re-run resumes it.',
    INTERNAL_ERROR: 'Please report this bug in the action, with the log of the step.',
};
/** All codes, in the order of the documentation. */
const ERROR_CODES = Object.keys(HINTS).filter((code) => code in HINTS);
/** What to do about an error of this code, as one sentence. */
function hintOf(code) {
    return HINTS[code];
}

;// CONCATENATED MODULE: ./lib/src/errors/action-error.js
/** How the action can end, and the error that says so. Its codes are in hints.ts; sentences are made where an error is raised. */

/** How the action ended. Which of them are green is said in report/run-report.ts (exitCodeOf). */
const OUTCOMES = (/* unused pure expression or super */ null && ([
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
]));
/** How a release can end, in addition to what every step can: green ones, then red ones. */
const RELEASE_ENDS = (/* unused pure expression or super */ null && ([
    'started',
    'swapped',
    'rolled-back',
    'stopped',
    'swept',
    'copied',
    'pruned',
    'planned',
    'nothing-to-do',
    'refused',
    'smoke-failed',
    'alarm',
    'start-failed',
]));
/** The ends that every step has. */
const COMMON_ENDS = (/* unused pure expression or super */ null && (['timed-out', 'cancelled', 'credentials-expired', 'invalid-input', 'error']));
/** Base class of every expected failure; carries a code. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    outcome;
    hint;
    /** AWS's id of the request that failed, where there was one. */
    requestId;
    problems;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.outcome = details.outcome ?? 'error';
        this.hint = details.hint ?? hintOf(code);
        this.requestId = details.requestId;
        this.problems = details.problems ?? [];
    }
}
/** The words of whatever was thrown; anything can be, even what cannot be turned into a text. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    try {
        return String(thrown);
    }
    catch {
        return `a value of type ${typeof thrown} was thrown`;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/append-whole.js
/** Appends to the files that the runner reads after the step. */


/**
 * Appends a text to an existing file, all of it or nothing: after half a value the runner can read neither this output nor
 * those after it. What a full disk wrote of the text is removed again, where the file is a regular one.
 * @throws Error whose message names the path
 */
function appendWhole(path, text, write = external_node_fs_namespaceObject.writeSync) {
    let sizeBefore;
    try {
        // Never created: the runner has made the file, and would not read another. A pipe without a reader is refused, since
        // it would block the step.
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        try {
            const found = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
            if (found.isFile())
                sizeBefore = found.size;
            writeAll(descriptor, Buffer.from(text), write);
        }
        finally {
            // Some file systems say only here that they are full.
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw new Error(`${path}: ${messageOf(error)}${takeBack(path, sizeBefore)}`, { cause: error });
    }
}
function writeAll(descriptor, bytes, write) {
    for (let done = 0; done < bytes.length;)
        done += write(descriptor, bytes, done);
}
/** @returns what is to be added to the message when the file could not be brought back to its length */
function takeBack(path, size) {
    if (size === undefined)
        return '';
    try {
        (0,external_node_fs_namespaceObject.truncateSync)(path, size);
        return '';
    }
    catch (error) {
        return `; the partial write could not be undone: ${messageOf(error)}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/workflow-command.js
/**
 * Workflow commands: lines on stdout that the runner takes as orders.
 * GitHub docs, "Workflow commands for GitHub Actions". Written here and not by @actions/core, which loads an HTTP client
 * of 1.2 MB with it: a step needs these lines from its start, and that client only for a job's token.
 */

/** Writes a command. Neither the properties nor the message can end it or begin another. */
function writeCommand(name, message, properties = {}) {
    writeLine(commandLine(name, message, properties));
}
/** A message for the page of the run, or for a line of a file, as a command without its line end. */
function annotationLine({ level, title, message, place }) {
    const { path = '', line = '', column = '' } = place ?? {};
    return commandLine(level, message, { title, file: path, line, col: column });
}
function commandLine(name, message, properties) {
    const given = Object.entries(properties);
    const pairs = given
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`;
}
/** Writes a line of the log as it is. */
function writeLine(line) {
    process.stdout.write(line + external_node_os_namespaceObject.EOL);
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/tools/setup-cli/shims.js
/** Small programs that start the command line, one for each kind of shell. */
/**
 * @param node     path of the Node to start it with: the runner's own, so that the job needs none
 * @param program  path of dist/cli/index.js
 */
function makeShims(node, program) {
    return [
        { name: 'custom-labels', text: `#!/bin/sh\nexec ${forShell(node)} ${forShell(program)} "$@"\n` },
        // Found by cmd and PowerShell on Windows, which know no file without an extension.
        { name: 'custom-labels.cmd', text: `@${forCmd(node)} ${forCmd(program)} %*\r\n` },
    ];
}
/** In quotes in which nothing means anything; with forward slashes, which the bash of Windows takes as well. */
function forShell(path) {
    const isWindows = /^[A-Za-z]:[\\/]/.test(path);
    return `'${(isWindows ? path.replaceAll('\\', '/') : path).replaceAll("'", `'\\''`)}'`;
}
/** A percent sign begins a variable, in quotes as well. */
function forCmd(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}

;// CONCATENATED MODULE: ./lib/tools/setup-cli/index.js
/** Entry of the action setup-cli: puts the command `custom-labels` on the PATH of the job's later steps. */








/** This code runs as dist/setup-cli/index.js. */
const PROGRAM = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), '..', 'cli', 'index.js');
function setUp() {
    const { GITHUB_PATH: pathFile = '', RUNNER_TEMP: temp = '' } = process.env;
    if (pathFile === '' || temp === '') {
        throw new Error('GITHUB_PATH or RUNNER_TEMP is not set: run this as a step of a GitHub Actions workflow.');
    }
    if (!(0,external_node_fs_namespaceObject.existsSync)(PROGRAM))
        throw new Error(`${PROGRAM} does not exist: use the action from a whole copy of its repository.`);
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(temp, 'custom-labels-'));
    for (const { name, text } of makeShims(process.execPath, PROGRAM)) {
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(folder, name), text, { mode: 0o755 });
    }
    appendWhole(pathFile, `${folder}${external_node_os_namespaceObject.EOL}`);
    writeLine(`custom-labels ${VERSION} is on the PATH of the next steps.`);
}
try {
    setUp();
}
catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    writeLine(annotationLine({ level: 'error', title: 'Set up custom-labels', message }));
    process.exitCode = 1;
}

