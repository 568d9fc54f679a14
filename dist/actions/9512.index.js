export const id = 9512;
export const ids = [9512];
export const modules = {

/***/ 51150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ executionInputOf),
/* harmony export */   Pn: () => (/* binding */ executionArnOf),
/* harmony export */   l$: () => (/* binding */ executionNameOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The execution of a state machine that waits for the training of a version in place of a step. */

/** Longest name of an execution. Step Functions API reference, StartExecution, name. */
const NAME_MAX_LENGTH = 80;
/** Hexadecimal digits of the digest in a name: 64 bits. */
const DIGEST_LENGTH = 16;
/**
 * `<version name>-<16 hex>`: the same for every run that is about this version, and another one for a later version of
 * the same name. Only letters, digits, `-` and `_`, which CloudWatch Logs can show. API reference, StartExecution, name.
 */
function executionNameOf({ versionName, versionArn }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(versionArn).digest('hex').slice(0, DIGEST_LENGTH);
    const readable = versionName.replace(/[^a-zA-Z0-9_-]/g, '-').slice(0, NAME_MAX_LENGTH - DIGEST_LENGTH - 1);
    return `${readable}-${digest}`;
}
/**
 * The input of the execution, as setup/wait.yaml reads it. Byte for byte the same for every run that is about this
 * version: with another input the service refuses the name of an execution that runs.
 */
function executionInputOf({ projectArn, versionName, versionArn }) {
    return JSON.stringify({ projectArn, versionName, versionArn });
}
/** The ARN of a standard execution. Service Authorization Reference, AWS Step Functions, resource types. */
function executionArnOf({ arn }, name) {
    return `${arn.replace(':stateMachine:', ':execution:')}:${name}`;
}


/***/ }),

/***/ 49512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startNotifying: () => (/* binding */ startNotifying)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);
/* harmony import */ var _model_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51150);
/* harmony import */ var _ports_step_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(407);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40589);
/**
 * Has a state machine wait for a training in place of the step.
 *
 * Its execution has a name that follows from the version, so that however often this is done, and whatever answer is
 * lost, one version has one execution.
 */






/** Statuses of an execution that goes on. API reference, DescribeExecution; a redriven one runs again. */
const GOES_ON = new Set(['RUNNING', 'PENDING_REDRIVE']);
/**
 * Starts the execution, or finds it.
 * @throws ActionError NOTIFY_FAILED: the training runs, and nothing will report its end; SERVICE_UNAVAILABLE is one of its causes
 * @throws ServiceError for credentials that are not accepted, and after a cancel
 */
async function startNotifying(tools, machine, version) {
    const { progress } = tools;
    const name = (0,_model_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .executionNameOf */ .l$)(version);
    const known = { stateMachineArn: machine.arn, executionArn: (0,_model_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .executionArnOf */ .Pn)(machine, name) };
    // However the step ends from here on: this is what its reader has to look for.
    progress.update({ notify: { ...known, state: 'unconfirmed' } });
    // The time that a start may have used up to the last second is not what this has.
    tools.end.enter('reading');
    const backoff = (0,_backoff_js__WEBPACK_IMPORTED_MODULE_4__/* .createBackoff */ .l)(tools, tools.end.timeoutAt + _ports_step_end_js__WEBPACK_IMPORTED_MODULE_5__/* .READING_MS */ .Q);
    const request = { stateMachineArn: machine.arn, name, input: (0,_model_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .executionInputOf */ .AO)(version) };
    const started = await answered(tools, backoff, version, () => tools.executions.start(request));
    if (started === undefined) {
        await findNotifier(tools, backoff, known, version);
        return;
    }
    if (started !== known.executionArn) {
        throw notNotified(version, started.includes(':express:')
            ? `${machine.arn} is an Express state machine, which ends after five minutes`
            : `Step Functions answered with the execution ${started} and not with ${known.executionArn}`, {
            hint: 'Set notify to the ARN of a Standard state machine such as that of setup/wait.yaml, then re-run the job.',
        });
    }
    progress.update({ notify: { ...known, state: 'waiting' } });
    progress.log(`The execution ${started} waits for the training.`);
}
/** The name is taken: by an execution of this version, which may have ended. */
async function findNotifier(tools, backoff, known, version) {
    const { executionArn } = known;
    const status = await answered(tools, backoff, version, () => tools.executions.status(executionArn));
    if (GOES_ON.has(status)) {
        tools.progress.update({ notify: { ...known, state: 'waiting' } });
        tools.progress.log(`The execution ${executionArn} waits for the training already (status ${status}).`);
        return;
    }
    if (status === 'SUCCEEDED') {
        tools.progress.update({ notify: { ...known, state: 'ended' } });
        tools.progress.note('warning', `The execution ${executionArn} has ended: it has sent its event to GitHub, and sends no other. If the training takes longer than it waited, judge the version with the evaluate action.`);
        return;
    }
    throw notNotified(version, `the execution ${executionArn} has status ${status}`, {
        hint: `Find out in its history why it ended, then start it again (aws stepfunctions redrive-execution --execution-arn ${executionArn}), or judge the version with the evaluate action.`,
    });
}
/** Retries faults that may pass: the answer to the same request is the same, and it starts nothing twice. */
async function answered(tools, backoff, version, send) {
    for (;;) {
        try {
            const answer = await send();
            backoff.reset();
            return answer;
        }
        catch (error) {
            if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingFault */ .Ev)(error))
                throw explained(version, error);
            const { operation, errorName } = error.facts;
            tools.progress.log(`${operation} failed (${errorName}: ${error.message}); trying again.`);
            try {
                await backoff.wait(error);
            }
            catch (given) {
                throw explained(version, given);
            }
        }
    }
}
/** What ends the step otherwise too keeps its code: it says what to do, and a re-run does all of it. */
function explained(version, error) {
    if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const { message, hint, requestId } = error;
        return notNotified(version, message.replace(/\.$/, ''), { hint, requestId, cause: error });
    }
    if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesCredentials */ .wX)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCredentials */ .SD)(error)) {
        return error;
    }
    const { operation, errorName, requestId } = error.facts;
    const isDenied = error.kind === 'access-denied';
    const why = isDenied ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedClause */ .LI)(error) : `${operation} failed: ${errorName}: ${error.message}`;
    return notNotified(version, why, {
        hint: isDenied ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .denialHintOf */ .ss)(error) : undefined,
        requestId,
        cause: error,
    });
}
function notNotified({ versionName }, why, details) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('NOTIFY_FAILED', `The training of ${versionName} was started, but no execution is known to wait for it: ${why}.`, details);
}


/***/ })

};
