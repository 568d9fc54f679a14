export const id = 4330;
export const ids = [4330];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findVersionIn)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** The version that the input `version` names. */

/**
 * @throws ActionError VERSION_NOT_FOUND; also where the name has passed to another version than the one of the ARN
 */
function findVersionIn(inventory, wanted) {
    const version = inventory.versions.find(({ name }) => name === wanted.name);
    if (version !== undefined && (wanted.kind === 'name' || version.arn === wanted.arn))
        return version;
    const given = wanted.kind === 'arn' ? wanted.arn : wanted.name;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_NOT_FOUND', `There is no version ${given} in the project ${inventory.project.name}.`);
}


/***/ }),

/***/ 72538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ startModel),
/* harmony export */   f: () => (/* binding */ STALE_MS)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8117);
/* harmony import */ var _wait_poll_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82186);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _start_refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65906);
/* harmony import */ var _start_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58171);








/** Lists may show the status from before a call for so long. Our choice. */
const STALE_MS = 60_000;
/**
 * Before the start, the version gets the tags of it and is kept for the post step; where the service refuses the start or it fails, the
 * tag `started` is taken away again.
 * @throws ActionError OTHER_UNITS, NO_PLACE, UNITS_LIMIT, VERSION_NOT_RUNNABLE (all `refused`), START_FAILED (`start-failed`),
 *   START_TIMEOUT, UNKNOWN_STATUS, SERVICE_UNAVAILABLE (`timed-out`), VERSION_GONE
 * @throws ServiceError one that retries cannot fix
 */
async function startModel(tools, plan) {
    const starting = { tools, plan, backoff: (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .createBackoff */ .l)(tools, plan.deadlineAt) };
    const poll = { ...plan, purpose: 'to start', timeoutCode: 'START_TIMEOUT' };
    return (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_4__/* .pollVersion */ .k)(tools, poll, NOTHING_SENT, (check, known) => afterCheck(starting, check, known));
}
const NOTHING_SENT = { sent: undefined, limit: undefined };
async function afterCheck(starting, { seen, isGone, now }, before) {
    const { version } = starting.plan;
    if (isGone)
        throw await withoutModel(starting, before.sent, (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .goneError */ .eE)(version.name));
    if (seen === undefined)
        return { kind: 'wait', known: before };
    const known = { ...before, sent: before.sent && withStatus(before.sent, seen.status) };
    switch ((0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen)) {
        case 'running':
        case 'starting':
            return doneOnceItRuns(starting, seen, known);
        case 'stopping':
            if (isNews(known.sent, now))
                throw await withoutModel(starting, known.sent, (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .startFailedError */ .oz)(seen));
            return { kind: 'wait', known };
        case 'stopped':
        case 'start-failed':
            if (isNews(known.sent, now))
                throw await withoutModel(starting, known.sent, (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .startFailedError */ .oz)(seen));
            return startOrWait(starting, seen.status, known, now);
        case 'not-startable':
            throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .notRunnableError */ .rS)(seen);
        case 'unknown':
            return { kind: 'wait', known };
    }
}
function withStatus(sent, status) {
    return status === sent.before ? sent : { ...sent, hasMoved: true };
}
/** Once the version has had another status than before the call, a status of rest is news. */
function isNews(sent, now) {
    return sent !== undefined && (sent.hasMoved || (sent.answer === 'accepted' && now - sent.at >= STALE_MS));
}
/** Someone else may have started it with other units. */
function doneOnceItRuns({ tools, plan }, seen, known) {
    const wasLost = known.sent?.answer === 'lost';
    if (wasLost)
        didStart(tools, plan, seen.status);
    checkUnits(seen, plan.units);
    const sent = known.sent && wasLost ? { ...known.sent, answer: 'accepted' } : known.sent;
    return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen) === 'running'
        ? { kind: 'done', value: { version: seen, isStartedHere: isSentHere(sent) } }
        : { kind: 'wait', known: { ...known, sent } };
}
async function startOrWait(starting, status, known, now) {
    const { sent, limit } = known;
    if (limit !== undefined)
        throw await withoutModel(starting, sent, (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .limitError */ .yT)(limit, starting.plan));
    // Not listed as starting yet; sending it again is harmless, but only a check says that it is needed.
    if (sent !== undefined && now - sent.at < STALE_MS)
        return { kind: 'wait', known };
    return sendStart(starting, status, known);
}
async function sendStart(starting, before, known) {
    const { tools, plan } = starting;
    await markStart(tools, plan);
    const sent = { at: tools.clock.now(), answer: 'lost', before, hasMoved: false };
    try {
        const status = await tools.models.start(plan.version.arn, plan.units);
        didStart(tools, plan, status);
        return { kind: 'wait', known: { ...known, sent: { ...sent, answer: 'accepted' } } };
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        return afterRefusal(starting, error, { ...known, sent }, known.sent !== undefined);
    }
}
/**
 * After a start that was refused, or was not answered.
 * @param isAgain  whether one was sent before it, whose answer was lost
 */
async function afterRefusal(starting, error, known, isAgain) {
    const { tools, plan, backoff } = starting;
    const { name } = plan.version;
    if (isUnanswered(error))
        mayHaveStarted(tools, plan);
    switch (error.kind) {
        case 'in-use':
            // Someone else was quicker, unless it is an earlier start of this run whose answer was lost.
            if (!isAgain)
                await forgetStart(tools, plan.version);
            return { kind: 'wait', known: { ...known, sent: { ...known.sent, answer: 'in-use' } } };
        case 'limit':
            // After an answer that was lost, the model may be the one that takes the place.
            if (!isAgain)
                throw await withoutModel(starting, known.sent, (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .limitError */ .yT)(error, plan));
            return { kind: 'check', known: { ...known, limit: error } };
        case 'not-found':
            throw await withoutModel(starting, known.sent, (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .goneError */ .eE)(name));
        default:
    }
    const mayPass = (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error);
    if (!mayPass) {
        // Refused for good: a start by someone else later must not count as one of this run.
        if (!isAgain && !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .endsRun */ .sl)(error))
            await forgetStart(tools, plan.version);
        throw error;
    }
    tools.progress.log(`StartProjectVersion for ${name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`);
    await backoff.wait(error);
    return { kind: 'check', known };
}
/** Whether it is this run that started what runs. */
function isSentHere(sent) {
    return sent !== undefined && sent.answer !== 'in-use';
}
/** Whether the service may have started the model although it did not answer. */
function isUnanswered({ kind, facts }) {
    return (kind === 'no-answer' || kind === 'aborted' || kind === 'own-fault') && facts.unsent === undefined;
}
/** What may run is billed: until a check shows another status, it counts as starting. */
function mayHaveStarted({ progress }, { version, units }) {
    progress.seen({ ...version, status: 'STARTING', minInferenceUnits: units.min, maxInferenceUnits: units.max });
}
function didStart({ progress }, { version, units }, status) {
    // Before the first check at it: a step that is cancelled now reports that it runs.
    progress.seen({ ...version, status, minInferenceUnits: units.min, maxInferenceUnits: units.max });
    progress.did({ call: 'StartProjectVersion', subject: version.name, detail: `with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOfUnits */ .A8)(units)}; ${status}` });
}
/** Its own tags come first, so that a run that dies in between does not leave a model that nobody knows. */
async function markStart(tools, { version, units }) {
    await tools.rekognition.tag(version.arn, (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .startTags */ .Iw)({ at: tools.clock.now(), runKey: tools.runKey }, units));
    tools.keepForPost({ arn: version.arn, name: version.name });
}
function checkUnits(seen, asked) {
    const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .unitsOf */ .$J)(seen);
    if (units !== undefined && !(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameUnits */ .QC)(units, asked))
        throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .otherUnitsError */ .ck)(seen, units, asked);
}
/**
 * The start has ended without a model: a later start by someone else must not count as one of this run.
 * @returns the error
 */
async function withoutModel({ tools, plan }, sent, error) {
    if (isSentHere(sent))
        await forgetStart(tools, plan.version);
    return error;
}
/** Only helps whoever comes later: a fault here must not hide why the start failed. */
async function forgetStart(tools, version) {
    tools.keepForPost(undefined);
    const left = await (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .takeStartAway */ .m)(tools, version, undefined);
    if (left !== undefined)
        (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .noteStartLeft */ .gE)(tools, version, left);
}


/***/ }),

/***/ 65906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ noPlaceError),
/* harmony export */   ck: () => (/* binding */ otherUnitsError),
/* harmony export */   rS: () => (/* binding */ notRunnableError),
/* harmony export */   yT: () => (/* binding */ limitError)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/** Why a model cannot be started, or not as asked; nothing runs because of it. */


/** Inference units of one model unless the quota was raised. AWS General Reference, Rekognition quotas. */
const UNITS_DEFAULT_QUOTA = 5;
/** The model runs, or starts, with other units than asked for: they cannot be changed while it runs. */
function otherUnitsError(version, units, asked) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('OTHER_UNITS', `${version.name} is ${version.status} with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfUnits */ .A8)(units)}, not with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfUnits */ .A8)(asked)} (min-inference-units, max-inference-units). Changing them means a restart: 10 to 20 minutes in which the version does not serve.`, { outcome: 'refused' });
}
/** The version has no model that could be started. */
function notRunnableError(version) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_NOT_RUNNABLE', `${version.name} cannot be started: its status is ${version.status}.`, { outcome: 'refused' });
}
/** All places are taken. */
function noPlaceError(name, taken, max) {
    const names = taken.map(({ project, version }) => `${version.name} (${project.name}, ${version.status})`);
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('NO_PLACE', `${name} was not started: ${String(taken.length)} of ${String(max)} places for running models (max-running-models) are taken, by ${names.join(', ')}.`, { outcome: 'refused' });
}
/** The service has one error for both limits; its message decides, else the units that were asked for. */
function limitError(error, { version, units }) {
    const most = units.max ?? units.min;
    const isOfUnits = /inference ?units?/i.test(error.message) || (most > UNITS_DEFAULT_QUOTA && !/running|models/i.test(error.message));
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(isOfUnits ? 'UNITS_LIMIT' : 'NO_PLACE', `${version.name} was not started with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfUnits */ .A8)(units)}: ${error.message}`, { outcome: 'refused', requestId: error.facts.requestId, cause: error });
}


/***/ }),

/***/ 58171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gE: () => (/* binding */ noteStartLeft),
/* harmony export */   m: () => (/* binding */ takeStartAway),
/* harmony export */   vc: () => (/* binding */ takeStartOrNote)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59301);
/** The tag of a start, once its model does not run. */


/**
 * Takes it away: it would make a start by anyone else look older than it is, and as one of this run.
 * @param tags  as read before; undefined where they were not
 * @returns why it is still there: {@link noteStartLeft} for a caller that has nothing to do about it
 */
async function takeStartAway({ models, progress }, { arn, name }, tags) {
    const { started } = _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr;
    if (tags !== undefined && !(started in tags))
        return undefined;
    try {
        await models.untag(arn, [started]);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        // With the version, its tags have gone.
        return error.kind === 'not-found' ? undefined : error;
    }
    progress.did({ call: 'UntagResource', subject: name, detail: started });
    return undefined;
}
/** The model does not run, which is what counts. */
function noteStartLeft({ progress }, { name }, error) {
    progress.note('warning', `${name} does not run, and its tag ${_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.started} could not be taken away (${error.facts.errorName}: ${error.message}).`);
}
/**
 * For a stop of models: a fault that may pass is noted, as the model has stopped.
 * @returns the error where the role may not take tags away: what else is under way has to be finished first
 * @throws ServiceError any other that a retry cannot fix
 */
async function takeStartOrNote(tools, version, tags) {
    const left = await takeStartAway(tools, version, tags);
    if (left === undefined || left.kind === 'access-denied')
        return left;
    const mayPass = (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(left);
    if (!mayPass)
        throw left;
    noteStartLeft(tools, version, left);
    return undefined;
}


/***/ }),

/***/ 61348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stopModel)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8117);
/* harmony import */ var _wait_poll_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82186);
/* harmony import */ var _start_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72538);
/* harmony import */ var _start_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58171);
/* harmony import */ var _stop_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22977);
/** Stops a model: checks, acts, waits. What does not run is not stopped; a lost answer is followed by a check. */








/**
 * Once the model was seen stopped, the version's tag `started` is taken away.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that retries cannot fix
 */
async function stopModel(tools, plan) {
    const stopping = { tools, plan, backoff: (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .createBackoff */ .l)(tools, plan.deadlineAt) };
    const poll = { ...plan, purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' };
    const stopped = await (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_4__/* .pollVersion */ .k)(tools, poll, NOTHING_SENT, (check, sent) => afterCheck(stopping, check, sent));
    const left = stopped.version && (await (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStartAway */ .m)(tools, stopped.version, plan.tags));
    if (left !== undefined)
        throw left;
    return stopped;
}
const NOTHING_SENT = { at: undefined, refusedIn: undefined, isLost: false };
async function afterCheck(stopping, { seen, isGone, now }, before) {
    const isStoppedHere = before.at !== undefined;
    if (isGone)
        return { kind: 'done', value: { version: undefined, isStoppedHere } };
    if (seen === undefined)
        return { kind: 'wait', known: before };
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen);
    const hasWorked = (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtRest */ .UU)(seen) || state === 'stopping';
    if (before.isLost && hasWorked)
        didStop(stopping, seen.status);
    if ((0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtRest */ .UU)(seen))
        return { kind: 'done', value: { version: seen, isStoppedHere } };
    const sent = { ...before, isLost: before.isLost && !hasWorked };
    if (state !== 'running' && state !== 'starting')
        return { kind: 'wait', known: sent };
    // The service may not stop a model that starts: then it is stopped once it runs.
    const wasRefused = sent.refusedIn !== undefined && sent.refusedIn !== seen.status;
    if (wasRefused)
        return sendStop(stopping, seen.status, { ...sent, refusedIn: undefined });
    if (sent.at !== undefined && now - sent.at < _start_model_js__WEBPACK_IMPORTED_MODULE_5__/* .STALE_MS */ .f)
        return { kind: 'wait', known: sent };
    return sendStop(stopping, seen.status, sent);
}
async function sendStop(stopping, status, before) {
    const { tools, plan, backoff } = stopping;
    const { arn, name } = plan.version;
    const sent = { ...before, at: tools.clock.now() };
    try {
        didStop(stopping, await tools.models.stop(arn));
        return { kind: 'wait', known: { ...sent, isLost: false } };
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        if (error.kind === 'not-found')
            return { kind: 'wait', known: sent };
        if ((0,_stop_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .mayStopLater */ .e)(error, status))
            return { kind: 'wait', known: { ...sent, refusedIn: status } };
        if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error))
            throw error;
        tools.progress.log(`StopProjectVersion for ${name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`);
        await backoff.wait(error);
        return { kind: 'check', known: { ...sent, isLost: true } };
    }
}
function didStop({ tools, plan }, answer) {
    tools.progress.did({ call: 'StopProjectVersion', subject: plan.version.name, detail: answer });
}


/***/ }),

/***/ 22977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mayStopLater)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);

/**
 * Whether a later stop may be taken: the model changes its status just now, or is one that the service does not stop while it starts.
 * @param status  in which the stop was sent, as the API spells it
 */
function mayStopLater({ kind }, status) {
    return kind === 'in-use' || (kind === 'refused' && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)({ status }) === 'starting');
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   Jy: () => (/* binding */ releasedIn),
/* harmony export */   Mf: () => (/* binding */ inUseOf)
/* harmony export */ });
/* unused harmony export predecessorTag */
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(839);
/* harmony import */ var _model_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24287);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** Which version is in use: what callers read, or else the version with the tag `released`. Pure. */




/**
 * A published value counts more than the tag: callers follow it.
 * @param published  the value that callers read; undefined where there is none, or nothing is published
 */
function inUseOf(inventory, published) {
    if (published === undefined || published === '' || published.toLowerCase() === _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_VERSION */ .dG)
        return byTag(inventory);
    const version = (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(inventory, published);
    if (version !== undefined)
        return { kind: 'version', version };
    const projectArn = inventory.project.arn;
    const ofProject = `${projectArn.slice(0, projectArn.lastIndexOf('/'))}/version/`;
    if (!published.startsWith(ofProject))
        return { kind: 'foreign', value: published };
    // Its callers get no answers; what the tag says may still serve others.
    const tagged = byTag(inventory);
    return tagged.kind === 'version' ? tagged : { kind: 'nothing', gone: published };
}
function byTag(inventory) {
    const version = releasedIn(inventory)[0] ?? interruptedMove(inventory);
    return version === undefined ? { kind: 'nothing' } : { kind: 'version', version };
}
/** Versions with the tag `released`, the one that got it last first: one at most, but where two runs released at the same time. */
function releasedIn(inventory) {
    const since = ({ arn }) => (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOf */ .B)(inventory.tags.get(arn), _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released) ?? 0;
    return inventory.versions
        .filter(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(inventory.tags.get(arn)))
        .sort((a, b) => since(b) - since(a) || (a.arn < b.arn ? 1 : -1));
}
/** The tag is moved in two calls: without any, a run ended in between, and its intent says to which version the tag went. */
function interruptedMove(inventory) {
    const until = ({ arn }) => (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOf */ .B)(inventory.tags.get(arn), _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releasedUntil) ?? 0;
    const [last] = [...inventory.versions].sort((a, b) => until(b) - until(a));
    if (last === undefined || until(last) === 0)
        return undefined;
    return inventory.versions.find((version) => until(version) < until(last) && predecessorTag(inventory.tags.get(version.arn)) === (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionTag */ .Vm)(last));
}
/** The tag of the version that this one came into use after; a rollback counts more, as it is later. */
function predecessorTag(tags) {
    return tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom] ?? tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces];
}
/** The version that this one came into use after, where it is still there. */
function predecessorOf(inventory, { arn }) {
    return (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOfTag */ .mx)(predecessorTag(inventory.tags.get(arn)), inventory.versions);
}


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BETWEEN_CALLS_MS),
/* harmony export */   t: () => (/* binding */ firstByTags)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50;
/** Reads the tags of one version after the other, until one is accepted. */
async function firstByTags(tools, versions, accepts) {
    for (const [index, version] of versions.entries()) {
        if (index === LOG_AFTER)
            tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`);
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        try {
            const tags = await tools.rekognition.listTags(version.arn);
            if (accepts(tags, version))
                return { kind: 'found', version, tags };
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                return { kind: 'denied', error };
            // Deleted since it was listed.
            if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { kind: 'nowhere' };
}


/***/ }),

/***/ 54596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   VG: () => (/* binding */ failedForServiceIssue)
/* harmony export */ });
/* unused harmony export STATUS_STATES */
/** Every value of ProjectVersionStatus (API model). FAILED, a start that failed, is recognized by its evaluation. */
const STATUS_STATES = {
    TRAINING_IN_PROGRESS: 'training',
    TRAINING_COMPLETED: 'trained',
    TRAINING_FAILED: 'failed',
    STARTING: 'trained',
    RUNNING: 'trained',
    FAILED: 'unusable',
    STOPPING: 'trained',
    STOPPED: 'trained',
    DELETING: 'deleting',
    COPYING_IN_PROGRESS: 'copy',
    COPYING_COMPLETED: 'copy',
    COPYING_FAILED: 'copy',
    DEPRECATED: 'trained',
    EXPIRED: 'trained',
};
/** The state of a version as described. */
function stateOf(version) {
    const hasEvaluation = version.f1Score !== undefined || version.evaluationSummary !== undefined;
    if (version.status === 'FAILED' && hasEvaluation)
        return 'trained';
    const known = STATES;
    return known.get(version.status) ?? 'unknown';
}
const STATES = new Map(Object.entries(STATUS_STATES));
/**
 * Whether a failed training failed for a fault of the service, not of its data. Developer guide, "Debugging a failed
 * model training": a service error has this message and no manifest summary.
 */
function failedForServiceIssue(version) {
    return /experienced a service issue|internal (server|service) (error|failure)/i.test(version.statusMessage ?? '');
}


/***/ }),

/***/ 24287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
/** Tags of AWS resources. */
/** The instant in a tag, milliseconds since the epoch; undefined where there is none that can be read. */
function instantOf(tags, key) {
    const at = Date.parse(tags?.[key] ?? '');
    return Number.isNaN(at) ? undefined : at;
}


/***/ }),

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createBackoff)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56674);
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52769);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40562);
/** Waits longer after each consecutive fault, and gives up after a while. */





/** Upper bounds of the waits after faults, milliseconds. Our choice. */
const WAITS = { firstMs: 2000, longestMs: 60_000 };
/** Give up after this long of consecutive faults, milliseconds. Our choice. */
const TROUBLE_MAX_MS = 15 * 60_000;
/** Backoff up to a deadline (milliseconds since the epoch). */
function createBackoff(tools, deadlineAt) {
    let faults = 0;
    let since;
    return {
        wait: async (fault, atLeastMs = 0) => {
            if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPastEnd */ .Sh)(fault))
                throw fault;
            const now = tools.clock.now();
            since ??= now;
            const giveUpAt = Math.min(since + TROUBLE_MAX_MS, deadlineAt);
            if (now >= giveUpAt) {
                const { operation, errorName, requestId } = fault.facts;
                const hint = (0,_errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .networkHintOf */ .l)(fault);
                throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_UNAVAILABLE', `${operation} failed for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(now - since)} (${errorName}: ${fault.message}).`, {
                    requestId,
                    cause: fault,
                    outcome: now < deadlineAt ? undefined : 'timed-out',
                    hint,
                });
            }
            faults += 1;
            const waitMs = Math.max(atLeastMs, (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__/* .spread */ .il)((0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__/* .waitAfter */ .Wv)(faults, WAITS), tools.random()));
            await tools.sleep(Math.min(giveUpAt - now, waitMs), tools.signal);
        },
        reset: () => {
            faults = 0;
            since = undefined;
        },
    };
}


/***/ })

};
