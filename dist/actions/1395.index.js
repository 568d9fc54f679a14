export const id = 1395;
export const ids = [1395];
export const modules = {

/***/ 21395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainVersion: () => (/* binding */ trainVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/judgement/data-of-version.js
var data_of_version = __webpack_require__(65713);
// EXTERNAL MODULE: ./lib/src/judgement/end-of-training.js
var end_of_training = __webpack_require__(82732);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/training/failed-training.js
var failed_training = __webpack_require__(18843);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/training/start.js + 10 modules
var start = __webpack_require__(29695);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
;// CONCATENATED MODULE: ./lib/src/training/usual-duration.js

/** Undefined when no version of the project shows it. */
function usualDurationOf(versions) {
    const durations = versions.flatMap((version) => (0,model_status/* stateOf */.L4)(version) === 'trained' && version.createdAt !== undefined && version.trainingEndedAt !== undefined
        ? [version.trainingEndedAt - version.createdAt]
        : []);
    if (durations.length === 0)
        return undefined;
    return { shortestMs: Math.min(...durations), longestMs: Math.max(...durations) };
}

// EXTERNAL MODULE: ./lib/src/training/wait.js
var wait = __webpack_require__(70064);
;// CONCATENATED MODULE: ./lib/src/training/follow.js





/** @throws as waitForTraining and createVersion do */
async function followTraining(tools, follow, started) {
    const { plan } = started;
    const ended = await endOf(tools, plan, follow, started);
    if (ended === undefined)
        return { kind: 'training', started };
    const first = { ...ended, started };
    if (ended.kind !== 'failed' || !ended.serviceIssue || !mayStartAgain(plan.names))
        return first;
    tools.end.enter('starting');
    if (tools.clock.now() >= plan.deadlineAt)
        return first;
    const again = await (0,start/* startAgain */.t2)(tools, plan, started.versionName);
    const endedAgain = await endOf(tools, plan, follow, again);
    return { ...(endedAgain ?? { kind: 'training' }), started: again };
}
/** A given name cannot be used again, and none is started where a version may only be resumed. */
function mayStartAgain({ kind, reuse }) {
    return kind === 'derived' && reuse !== 'only';
}
async function endOf(tools, plan, follow, started) {
    const { versionName, known, createdAt } = started;
    if (!follow.wait)
        return endIfEnded(known ?? (await peek(tools, plan, started)));
    const { pollIntervalMs } = follow;
    const usualMs = known !== undefined && (0,model_status/* stateOf */.L4)(known) !== 'training' ? undefined : await usualDuration(tools, plan, versionName);
    return (0,wait/* waitForTraining */.D)(tools, { ...plan, versionName, arn: started.arn, known, createdAt, pollIntervalMs, usualMs });
}
/** One request, for the status; a version just started need not be listed yet. */
async function peek(tools, plan, started) {
    try {
        const version = await tools.rekognition.findVersionOnce(plan.projectArn, started.versionName);
        if (version !== undefined) {
            (0,wait/* checkIdentity */.Z)(started, version);
            tools.progress.seen(version);
        }
        return version;
    }
    catch (error) {
        if (!(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        return undefined;
    }
}
function endIfEnded(version) {
    if (version === undefined)
        return undefined;
    const state = (0,model_status/* stateOf */.L4)(version);
    if (state === 'trained')
        return { kind: 'trained', version };
    if (state === 'failed')
        return { kind: 'failed', version, serviceIssue: (0,model_status/* failedForServiceIssue */.VG)(version) };
    return undefined;
}
/** A help for the reader of the log only: it may fail. */
async function usualDuration(tools, plan, versionName) {
    try {
        const versions = await tools.rekognition.listVersions(plan.projectArn);
        return usualDurationOf(versions.filter((version) => version.name !== versionName));
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/training/plan.js
var training_plan = __webpack_require__(22142);
;// CONCATENATED MODULE: ./lib/src/training/train-version.js
/** Trains a version of a project, waits for it and judges it. */








/** Starts or resumes a version, waits for it and judges it. */
async function trainVersion(run, project) {
    const { tools, recorder, inputs, context } = run;
    let mayDetach = inputs.waiting.onTimeout === 'detach';
    try {
        const plan = await (0,training_plan/* planTraining */.kD)(tools, inputs, context, project);
        const training = await followTraining(tools, inputs.waiting, await (0,start/* startOrResume */.V2)(tools, plan));
        // Past this point either nothing continues in AWS, or a failure is about who waits for it: that must not end green.
        mayDetach = false;
        if (training.kind === 'training') {
            await haveNotified(run, project, training.started);
            recorder.update({ outcome: 'still-training' });
            return;
        }
        if (inputs.notify !== undefined)
            recorder.note('notice', NOTHING_TO_NOTIFY);
        tools.end.enter('reading');
        const { version, started } = training;
        const failure = (0,failed_training/* failureOf */.g)(training, started, (0,failed_training/* isGivenName */.p)(inputs, started.versionName));
        const manifestSummary = await (0,end_of_training/* explainManifests */.E)(tools, version, failure);
        if (failure !== undefined)
            throw failure;
        const { judgement, record } = inputs;
        const judging = {
            ...judgement,
            projectArn: project.arn,
            record,
            run: context,
            manifestSummary,
            readData: () => dataOf(run, plan, version),
            isDoubtful: started.isDoubtful,
        };
        recorder.judged((await (0,judge_version/* judgeVersion */.u)(tools, version, judging)).verdict);
    }
    catch (error) {
        recorder.fail((0,to_action_error/* toActionError */.i)(error, tools.signal), { detach: mayDetach });
    }
}
async function haveNotified({ tools, inputs }, { arn: projectArn }, started) {
    if (inputs.notify === undefined)
        return;
    const { startNotifying } = await __webpack_require__.e(/* import() */ 9512).then(__webpack_require__.bind(__webpack_require__, 49512));
    const { versionName, arn: versionArn } = started;
    await startNotifying(tools, inputs.notify, { projectArn, versionName, versionArn });
}
const NOTHING_TO_NOTIFY = 'The training has ended, so this step judges the version, and no execution was started to wait for it.';
/** The manifests are those that were read before the start, or compared; what datasets came to is in the service’s own copies. */
async function dataOf({ tools, inputs }, { pinned }, version) {
    if (pinned.kind !== 'pinned' || pinned.data.kind === 'project-datasets')
        return (0,data_of_version/* dataOfVersion */.k)(tools, version, inputs.record);
    const { linted, unchecked } = pinned.lint;
    if (linted !== undefined)
        return { kind: 'found', linted };
    return { kind: 'unavailable', reason: unchecked.join(' ').replace(/\.$/, ''), isPassing: false };
}


/***/ }),

/***/ 70064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ waitForTraining),
/* harmony export */   Z: () => (/* binding */ checkIdentity)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56674);
/* harmony import */ var _wait_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21575);
/* harmony import */ var _no_training_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23233);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54596);
/* harmony import */ var _service_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67187);
/* harmony import */ var _wait_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44999);








/** What to do after faults that may be the training's end. */
const DOUBTFUL_HINT = 'Check the version in the console. If the training continues, a re-run of the job resumes it; a training that failed because of the service is not billed.';
/**
 * Polls, decides, sleeps. Faults of network and service never end the wait; they back off until the deadline.
 * @throws ActionError WAIT_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out), VERSION_GONE,
 *   VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 * @throws ServiceError one that retries cannot fix, immediately
 */
async function waitForTraining(tools, plan) {
    const { clock, rekognition } = tools;
    // The last poll is at the timeout itself, and takes as long as any.
    tools.end.enter('reading');
    const log = (0,_wait_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createWaitLog */ .a)(tools, plan.versionName, plan.usualMs);
    let seen = plan.known;
    let fault;
    let faultsInRow = 0;
    let unlistedSince;
    let mustPoll = seen === undefined;
    for (;;) {
        if (mustPoll) {
            try {
                seen = await rekognition.findVersionOnce(plan.projectArn, plan.versionName);
                fault = undefined;
                faultsInRow = 0;
            }
            catch (error) {
                if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error))
                    throw error;
                fault = error;
                faultsInRow += 1;
            }
        }
        mustPoll = true;
        const now = clock.now();
        if (seen !== undefined && fault === undefined) {
            checkIdentity(plan, seen);
            unlistedSince = undefined;
            log.see(seen);
        }
        else if (fault === undefined)
            unlistedSince ??= now;
        log.remind(fault);
        const policy = { ...plan, unlistedSince, jitter: tools.random() };
        const decision = fault === undefined ? (0,_wait_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(seen, now, policy) : (0,_wait_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decideAfterFaults */ .of)(faultsInRow, now, plan);
        switch (decision.kind) {
            case 'wait':
                await tools.sleep(decision.ms, tools.signal);
                break;
            case 'trained':
            case 'failed':
                return decision;
            case 'timed-out':
                throw timedOut(plan, seen, fault);
            case 'gone':
                throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${plan.versionName} is no longer listed.`);
            case 'deleting':
            case 'copy':
            case 'unusable':
                throw (0,_no_training_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTraining */ .V)({ name: plan.versionName, status: decision.version.status }, decision.kind);
        }
    }
}
/**
 * A name can pass to another version once its first was deleted, and that one's numbers must not be used.
 * @throws ActionError VERSION_GONE
 */
function checkIdentity(wanted, seen) {
    if (seen.arn === wanted.arn)
        return;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${wanted.versionName} was deleted; another version has its name now (${seen.arn}).`);
}
function timedOut(plan, seen, fault) {
    const last = seen === undefined ? 'it was not listed yet' : `its status was ${seen.status}`;
    if (fault !== undefined) {
        const doubtful = (0,_service_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBeTheTraining */ .q)(fault);
        const meaning = doubtful
            ? ' According to the service’s documentation, this can also mean that the training itself failed.'
            : '';
        const hint = (0,_errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .networkHintOf */ .l)(fault) ?? (doubtful ? DOUBTFUL_HINT : undefined);
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_UNAVAILABLE', `The timeout for ${plan.versionName} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${last}.${meaning}`, {
            outcome: 'timed-out',
            requestId: fault.facts.requestId,
            cause: fault,
            hint,
        });
    }
    if (seen !== undefined && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(seen) === 'unknown') {
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('UNKNOWN_STATUS', `The timeout for ${plan.versionName} was reached; ${last}, which is an unknown status.`, {
            outcome: 'timed-out',
        });
    }
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('WAIT_TIMEOUT', `The timeout for ${plan.versionName} was reached; ${last}.`, {
        outcome: 'timed-out',
    });
}


/***/ })

};
