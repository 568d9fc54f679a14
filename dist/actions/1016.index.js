export const id = 1016;
export const ids = [1016];
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
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77740);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _wait_poll_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82186);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37774);
/* harmony import */ var _start_refusals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65906);
/* harmony import */ var _start_tag_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58171);
/** Starts a model: looks, acts, waits. Where it runs or starts already, nothing is sent; a lost answer is followed by a check. */









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
    const start = createStart(tools, plan);
    try {
        const version = await (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_5__/* .pollVersion */ .k)(tools, { ...plan, purpose: 'to start', timeoutCode: 'START_TIMEOUT' }, start.decide);
        return { version, isStartedHere: start.wasSent() };
    }
    catch (error) {
        if (start.wasSent() && isWithoutModel(error))
            await forgetStart(tools, plan.version);
        throw error;
    }
}
function createStart(tools, plan) {
    const backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .createBackoff */ .l)(tools, plan.deadlineAt);
    let sent;
    let limit;
    /** Once the version has had another status than before the call, a status of rest is news. */
    const isNews = (version, now) => sent !== undefined && (sent.hasMoved || (sent.answer === 'accepted' && now - sent.at >= STALE_MS));
    const send = async (before) => {
        const isAgain = sent !== undefined;
        await markStart(tools, plan);
        sent = { at: tools.clock.now(), answer: 'lost', before, hasMoved: false };
        try {
            const status = await tools.models.start(plan.version.arn, plan.units);
            sent = { ...sent, answer: 'accepted' };
            didStart(tools, plan, status);
            return 'wait';
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
                throw error;
            if (isUnanswered(error))
                mayHaveStarted(tools, plan);
            if (error.kind === 'in-use') {
                sent = { ...sent, answer: 'in-use' };
                // Someone else was quicker, unless it is an earlier start of this run whose answer was lost.
                if (!isAgain)
                    await forgetStart(tools, plan.version);
                return 'wait';
            }
            if (error.kind === 'limit') {
                // After an answer that was lost, the model may be the one that takes the place.
                if (!isAgain)
                    throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_7__/* .limitError */ .yT)(error, plan);
                limit = error;
                return 'look';
            }
            if (error.kind === 'not-found')
                throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .goneError */ .eE)(plan.version.name);
            if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error)) {
                // Refused for good: a start by someone else later must not count as one of this run.
                if (!isAgain && !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error))
                    await forgetStart(tools, plan.version);
                throw error;
            }
            tools.progress.log(`StartProjectVersion for ${plan.version.name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`);
            await backoff.wait(error);
            return 'look';
        }
    };
    const decide = ({ seen, isGone, now }) => {
        if (isGone)
            throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .goneError */ .eE)(plan.version.name);
        if (seen === undefined)
            return { kind: 'wait' };
        const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .servingStateOf */ .r)(seen);
        if (sent !== undefined && seen.status !== sent.before)
            sent = { ...sent, hasMoved: true };
        switch (state) {
            case 'running':
            case 'starting':
                if (sent?.answer === 'lost') {
                    sent = { ...sent, answer: 'accepted' };
                    didStart(tools, plan, seen.status);
                }
                checkUnits(seen, plan.units);
                return state === 'running' ? { kind: 'done', value: seen } : { kind: 'wait' };
            case 'stopping':
                if (isNews(seen, now))
                    throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .startFailedError */ .oz)(seen);
                return { kind: 'wait' };
            case 'stopped':
            case 'start-failed':
                if (isNews(seen, now))
                    throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .startFailedError */ .oz)(seen);
                if (limit !== undefined)
                    throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_7__/* .limitError */ .yT)(limit, plan);
                // Not listed as starting yet; sending it again is harmless, but only a check says that it is needed.
                if (sent !== undefined && now - sent.at < STALE_MS)
                    return { kind: 'wait' };
                return { kind: 'act', act: () => send(seen.status) };
            case 'not-startable':
                throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_7__/* .notRunnableError */ .rS)(seen);
            case 'unknown':
                return { kind: 'wait' };
        }
    };
    return { decide, wasSent: () => sent !== undefined && sent.answer !== 'in-use' };
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
    progress.did({ call: 'StartProjectVersion', subject: version.name, detail: `with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOfUnits */ .A8)(units)}; ${status}` });
}
/** Its own tags come first, so that a run that dies in between does not leave a model that nobody knows. */
async function markStart(tools, { version, units }) {
    await tools.rekognition.tag(version.arn, (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .startTags */ .Iw)({ at: tools.clock.now(), runKey: tools.runKey }, units));
    tools.keepForPost({ arn: version.arn, name: version.name });
}
function checkUnits(seen, asked) {
    const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .unitsOf */ .$J)(seen);
    if (units !== undefined && !(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameUnits */ .QC)(units, asked))
        throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_7__/* .otherUnitsError */ .ck)(seen, units, asked);
}
/** Whether the start ended without a model: what a later start by someone else must not count as started by this run. */
function isWithoutModel(error) {
    return (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && ['NO_PLACE', 'UNITS_LIMIT', 'START_FAILED', 'VERSION_GONE'].includes(error.code));
}
/** Only helps whoever comes later: a fault here must not hide why the start failed. */
async function forgetStart(tools, version) {
    tools.keepForPost(undefined);
    const left = await (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_8__/* .takeStartAway */ .m)(tools, version, undefined);
    if (left !== undefined)
        (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_8__/* .noteStartLeft */ .gE)(tools, version, left);
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
/** Stops a model: looks, acts, waits. What does not run is not stopped; a lost answer is followed by a check. */








/**
 * Once the model was seen stopped, the version's tag `started` is taken away.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that retries cannot fix
 */
async function stopModel(tools, plan) {
    const stop = createStop(tools, plan);
    const version = await (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_4__/* .pollVersion */ .k)(tools, { ...plan, purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' }, stop.decide);
    const left = version && (await (0,_start_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStartAway */ .m)(tools, version, plan.tags));
    if (left !== undefined)
        throw left;
    return { version, isStoppedHere: stop.wasSent() };
}
function createStop(tools, { version, deadlineAt }) {
    const backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .createBackoff */ .l)(tools, deadlineAt);
    let sentAt;
    /** The status in which a stop was refused: it is sent again in another one. */
    let refusedIn;
    let isLost = false;
    const did = (answer) => {
        isLost = false;
        tools.progress.did({ call: 'StopProjectVersion', subject: version.name, detail: answer });
    };
    const send = async (status) => {
        sentAt = tools.clock.now();
        try {
            did(await tools.models.stop(version.arn));
            return 'wait';
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'not-found')
                return 'wait';
            if ((0,_stop_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .mayStopLater */ .e)(error, status)) {
                refusedIn = status;
                return 'wait';
            }
            if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error))
                throw error;
            tools.progress.log(`StopProjectVersion for ${version.name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`);
            isLost = true;
            await backoff.wait(error);
            return 'look';
        }
    };
    const decide = ({ seen, isGone, now }) => {
        if (isGone)
            return { kind: 'done', value: undefined };
        if (seen === undefined)
            return { kind: 'wait' };
        const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen);
        if (isLost && ((0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtRest */ .UU)(seen) || state === 'stopping'))
            did(seen.status);
        if ((0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtRest */ .UU)(seen))
            return { kind: 'done', value: seen };
        if (state !== 'running' && state !== 'starting')
            return { kind: 'wait' };
        // The service may not stop a model that starts: then it is stopped once it runs.
        if (refusedIn !== undefined && refusedIn !== seen.status) {
            refusedIn = undefined;
            sentAt = undefined;
        }
        if (sentAt !== undefined && now - sentAt < _start_model_js__WEBPACK_IMPORTED_MODULE_5__/* .STALE_MS */ .f)
            return { kind: 'wait' };
        return { kind: 'act', act: () => send(seen.status) };
    };
    return { decide, wasSent: () => sentAt !== undefined };
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
