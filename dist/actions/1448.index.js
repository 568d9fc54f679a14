export const id = 1448;
export const ids = [1448];
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

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   KS: () => (/* binding */ canServe),
/* harmony export */   SG: () => (/* binding */ withTags),
/* harmony export */   lB: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/** What there is: the versions of a project, and the tags of those that matter. */


/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50;
/**
 * Lists the versions of the project and reads the tags of those that matter, one call a version, at most ten a second.
 * @param matters  whose tags are read; by default those that can be in use, or have been
 * @throws ServiceError `access-denied` among others
 */
async function observe(tools, project, matters = canServe) {
    const versions = await tools.rekognition.listVersions(project.arn);
    return withTags(tools, { project, versions, tags: new Map() }, versions.filter(matters));
}
/** Reads the tags of these versions, again where they were read before. A version that was deleted since is left out. */
async function withTags(tools, inventory, versions) {
    if (versions.length > LOG_AFTER)
        tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`);
    const tags = new Map(inventory.tags);
    const gone = new Set();
    for (const [index, { arn }] of versions.entries()) {
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        try {
            tags.set(arn, await tools.rekognition.listTags(arn));
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || error.kind !== 'not-found')
                throw error;
            tags.delete(arn);
            gone.add(arn);
        }
    }
    return { ...inventory, versions: inventory.versions.filter(({ arn }) => !gone.has(arn)), tags };
}
/** Whether the version's model can be started, or is in use: another one has no tags of a release. */
function canServe(version) {
    return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) !== 'not-startable';
}
/** The version of this ARN: a name may have passed to another version. */
function versionIn(inventory, arn) {
    return inventory.versions.find((version) => version.arn === arn);
}


/***/ }),

/***/ 11763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ runningModels),
/* harmony export */   LM: () => (/* binding */ reportPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* unused harmony export uncountedIn */
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59301);
/** The account's places for running models, and what takes them. */




/**
 * Counts over all projects of the account: one listing a project.
 * @throws ServiceError any but a denied listing of a single project
 */
async function placesOf(tools) {
    const taken = [];
    const unread = [];
    for (const project of await tools.models.listProjects()) {
        // Adapters are not started.
        if (project.feature === 'CONTENT_MODERATION')
            continue;
        try {
            const versions = await tools.rekognition.listVersions(project.arn);
            taken.push(...versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e).map((version) => ({ project, version })));
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                unread.push(project.name);
            // Deleted since it was listed.
            else if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { taken, unread };
}
/** Reports how many places are taken, and what could not be counted. */
function reportPlaces({ progress }, places, max) {
    progress.update({ places: { used: places.taken.length, max } });
    const uncounted = uncountedIn(places);
    if (uncounted !== undefined)
        progress.note('warning', uncounted);
}
/** What could not be counted, as a sentence for the report; undefined where everything could. */
function uncountedIn({ unread }) {
    if (unread.length === 0)
        return undefined;
    return `Models of the ${unread.length === 1 ? 'project' : 'projects'} ${unread.join(', ')} were not counted: rekognition:DescribeProjectVersions was denied.`;
}
/**
 * The models that take places, for the report.
 * @param inventory   this project's versions; its tags say since when a model runs
 * @param runKey  of this run, to tell which models it started
 * @param places  for the models of other projects, where they were counted
 */
function runningModels(inventory, runKey, places) {
    const own = inventory.versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e).map((version) => {
        const tags = inventory.tags.get(version.arn);
        const mark = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .startMarkOf */ .XW)(tags);
        return {
            ...shown(version),
            startedAt: mark?.at,
            isReleased: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVENANCE_KEYS */ .pr.released) !== undefined,
            isOurs: mark?.runKey === runKey,
        };
    });
    const others = (places?.taken ?? []).filter(({ project }) => project.arn !== inventory.project.arn);
    return [...own, ...others.map(({ project, version }) => ({ ...shown(version), otherProject: project.name }))];
}
function shown(version) {
    return { name: version.name, arn: version.arn, status: version.status, units: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version) };
}


/***/ }),

/***/ 85499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sentenceOfUnits),
/* harmony export */   x: () => (/* binding */ runningUnits)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/** Inference units that run, in the plan of a dry run. Pure. */

/** Inference units of the models that run, as far as their descriptions say: the fewest of those that scale. */
function runningUnits(versions) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e).reduce((sum, { minInferenceUnits }) => sum + (minInferenceUnits ?? 0), 0);
}
/**
 * A sentence about the units of a project.
 * @param units  before the first step, and after each
 */
function sentenceOfUnits(units) {
    const [before = 0] = units;
    const after = units.at(-1) ?? before;
    const most = Math.max(...units);
    const between = most > Math.max(before, after) ? `, up to ${String(most)} in between` : '';
    return `Inference units of this project that run: ${String(before)} now${between}, ${String(after)} afterwards.`;
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   A8: () => (/* binding */ wordsOfUnits),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Iw: () => (/* binding */ startTags),
/* harmony export */   Li: () => (/* binding */ isStartedBy),
/* harmony export */   QC: () => (/* binding */ isSameUnits),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   XW: () => (/* binding */ startMarkOf),
/* harmony export */   Xk: () => (/* binding */ nameInTag),
/* harmony export */   dG: () => (/* binding */ NO_VERSION),
/* harmony export */   gj: () => (/* binding */ unitsTag),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54153);
/** How a version, the start of its model and its units are written in tags. */


/** Longest value of a tag. API model, shape TagValue. */
const VALUE_MAX_LENGTH = 256;
/** In place of a version: there was none. */
const NO_VERSION = 'none';
/**
 * A version in the value of a tag: `<number>/<name>`, cut to the length of a tag. The number is the last part of the ARN; it tells the
 * version from a later one of its name.
 */
function versionTag(version) {
    return `${numberOf(version.arn)}/${version.name}`.slice(0, VALUE_MAX_LENGTH);
}
/** The version that a tag names, by its ARN; undefined where none of these is it. */
function versionOfTag(tag, versions) {
    return tag === undefined ? undefined : versions.find((version) => versionTag(version) === tag);
}
/** The name in the tag of a version, for a sentence: of a long one only what the tag has room for. */
function nameInTag(tag) {
    return tag.slice(tag.indexOf('/') + 1);
}
function numberOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The tags of a start: since when, by which run, and with which inference units. */
function startTags({ at, runKey }, units) {
    return {
        [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.started]: `${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toIsoTime */ .S)(at) ?? ''} ${runKey}`.slice(0, VALUE_MAX_LENGTH),
        ...unitsTag(units),
    };
}
/** The start of the model that the tags record; undefined where they record none that can be read. */
function startMarkOf(tags) {
    const text = tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.started];
    if (text === undefined)
        return undefined;
    const [instant = '', ...runKey] = text.split(' ');
    const at = Date.parse(instant);
    return Number.isNaN(at) ? undefined : { at, runKey: runKey.join(' ') };
}
/** Whether the tags say that this run started the model. */
function isStartedBy(tags, runKey) {
    return startMarkOf(tags)?.runKey === runKey;
}
/** The inference units in a tag: `2`, or `2-5` where the model scales. It stays when the model is stopped. */
function unitsTag({ min, max }) {
    return { [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.units]: max === undefined || max === min ? String(min) : `${String(min)}-${String(max)}` };
}
/** The units with which a version runs, or last ran as far as its tags say; undefined where neither is known. */
function unitsOf(version, tags) {
    const { minInferenceUnits: min, maxInferenceUnits: max } = version;
    if (min !== undefined)
        return max === undefined ? { min } : { min, max };
    const [, fewest, most] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.units] ?? '') ?? [];
    if (fewest === undefined)
        return undefined;
    return most === undefined ? { min: Number(fewest) } : { min: Number(fewest), max: Number(most) };
}
/** Whether two mean the same: no maximum is the minimum. */
function isSameUnits(a, b) {
    return a.min === b.min && (a.max ?? a.min) === (b.max ?? b.min);
}
/** The instant in a tag, milliseconds since the epoch; undefined where there is none that can be read. */
function instantOf(tags, key) {
    const at = Date.parse(tags?.[key] ?? '');
    return Number.isNaN(at) ? undefined : at;
}
/** `1 inference unit`, `2 inference units`, `2 to 5 inference units`. */
function wordsOfUnits({ min, max }) {
    if (max !== undefined && max !== min)
        return `${String(min)} to ${String(max)} inference units`;
    return `${String(min)} inference ${min === 1 ? 'unit' : 'units'}`;
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
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59301);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77740);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8117);
/* harmony import */ var _wait_poll_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82186);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37774);
/* harmony import */ var _start_refusals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65906);
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
        const version = await (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_6__/* .pollVersion */ .k)(tools, { ...plan, purpose: 'to start', timeoutCode: 'START_TIMEOUT' }, start.decide);
        return { version, isStartedHere: start.wasSent() };
    }
    catch (error) {
        if (start.wasSent() && isWithoutModel(error))
            await forgetStart(tools, plan.version);
        throw error;
    }
}
function createStart(tools, plan) {
    const backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_4__/* .createBackoff */ .l)(tools, plan.deadlineAt);
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
                    throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_8__/* .limitError */ .yT)(error, plan);
                limit = error;
                return 'look';
            }
            if (error.kind === 'not-found')
                throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_5__/* .goneError */ .eE)(plan.version.name);
            if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error))
                throw error;
            tools.progress.log(`StartProjectVersion for ${plan.version.name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`);
            await backoff.wait(error);
            return 'look';
        }
    };
    const decide = ({ seen, isGone, now }) => {
        if (isGone)
            throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_5__/* .goneError */ .eE)(plan.version.name);
        if (seen === undefined)
            return { kind: 'wait' };
        const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .servingStateOf */ .r)(seen);
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
                    throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_5__/* .startFailedError */ .oz)(seen);
                return { kind: 'wait' };
            case 'stopped':
            case 'start-failed':
                if (isNews(seen, now))
                    throw (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_5__/* .startFailedError */ .oz)(seen);
                if (limit !== undefined)
                    throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_8__/* .limitError */ .yT)(limit, plan);
                // Not listed as starting yet; sending it again is harmless, but only a check says that it is needed.
                if (sent !== undefined && now - sent.at < STALE_MS)
                    return { kind: 'wait' };
                return { kind: 'act', act: () => send(seen.status) };
            case 'not-startable':
                throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_8__/* .notRunnableError */ .rS)(seen);
            case 'unknown':
                return { kind: 'wait' };
        }
    };
    return { decide, wasSent: () => sent !== undefined && sent.answer !== 'in-use' };
}
function didStart({ progress }, { version, units }, status) {
    // Before the first check at it: a step that is cancelled now reports that it runs.
    progress.seen({ ...version, status, minInferenceUnits: units.min, maxInferenceUnits: units.max });
    progress.did({ call: 'StartProjectVersion', subject: version.name, detail: `with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOfUnits */ .A8)(units)}; ${status}` });
}
/** Its own tags come first, so that a run that dies in between does not leave a model that nobody knows. */
async function markStart(tools, { version, units }) {
    await tools.rekognition.tag(version.arn, (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .startTags */ .Iw)({ at: tools.clock.now(), runKey: tools.runKey }, units));
    tools.keepForPost({ arn: version.arn, name: version.name });
}
function checkUnits(seen, asked) {
    const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .unitsOf */ .$J)(seen);
    if (units !== undefined && !(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameUnits */ .QC)(units, asked))
        throw (0,_start_refusals_js__WEBPACK_IMPORTED_MODULE_8__/* .otherUnitsError */ .ck)(seen, units, asked);
}
/** Whether the start ended without a model: what a later start by someone else must not count as started by this run. */
function isWithoutModel(error) {
    return (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && ['NO_PLACE', 'UNITS_LIMIT', 'START_FAILED', 'VERSION_GONE'].includes(error.code));
}
/** Only helps whoever comes later: a fault here must not hide why the start failed. */
async function forgetStart(tools, { arn, name }) {
    tools.keepForPost(undefined);
    try {
        await tools.models.untag(arn, [_model_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_KEYS */ .pr.started]);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
            throw error;
        tools.progress.log(`The tag ${_model_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_KEYS */ .pr.started} of ${name} was not removed: ${error.message}`);
    }
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

/***/ 61348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stopModel)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59301);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77740);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _wait_poll_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82186);
/* harmony import */ var _start_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72538);
/** Stops a model: looks, acts, waits. What does not run is not stopped; a lost answer is followed by a check. */







/**
 * Once the model was seen stopped, the version's tag `started` is taken away.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that retries cannot fix
 */
async function stopModel(tools, plan) {
    const stop = createStop(tools, plan);
    const version = await (0,_wait_poll_version_js__WEBPACK_IMPORTED_MODULE_5__/* .pollVersion */ .k)(tools, { ...plan, purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' }, stop.decide);
    if (version !== undefined && (plan.tags === undefined || _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.started in plan.tags)) {
        await tools.models.untag(version.arn, [_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.started]);
    }
    return { version, isStoppedHere: stop.wasSent() };
}
function createStop(tools, { version, deadlineAt }) {
    const backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .createBackoff */ .l)(tools, deadlineAt);
    let sentAt;
    /** The status in which a stop was refused: it is sent again in another one. */
    let refusedIn;
    let isLost = false;
    const did = (answer) => {
        isLost = false;
        tools.progress.did({ call: 'StopProjectVersion', subject: version.name, detail: answer });
    };
    const send = async (status) => {
        const isStarting = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .servingStateOf */ .r)({ status }) === 'starting';
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
            if (error.kind === 'in-use' || (error.kind === 'refused' && isStarting)) {
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
        const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .servingStateOf */ .r)(seen);
        if (isLost && ((0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtRest */ .UU)(seen) || state === 'stopping'))
            did(seen.status);
        if ((0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtRest */ .UU)(seen))
            return { kind: 'done', value: seen };
        if (state !== 'running' && state !== 'starting')
            return { kind: 'wait' };
        // The service may not stop a model that starts: then it is stopped once it runs.
        if (refusedIn !== undefined && refusedIn !== seen.status) {
            refusedIn = undefined;
            sentAt = undefined;
        }
        if (sentAt !== undefined && now - sentAt < _start_model_js__WEBPACK_IMPORTED_MODULE_6__/* .STALE_MS */ .f)
            return { kind: 'wait' };
        return { kind: 'act', act: () => send(seen.status) };
    };
    return { decide, wasSent: () => sentAt !== undefined };
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
    const since = ({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(inventory.tags.get(arn), _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released) ?? 0;
    return inventory.versions
        .filter(({ arn }) => (inventory.tags.get(arn)?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '')
        .sort((a, b) => since(b) - since(a) || (a.arn < b.arn ? 1 : -1));
}
/** The tag is moved in two calls: without any, a run ended in between, and its intent says to which version the tag went. */
function interruptedMove(inventory) {
    const until = ({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(inventory.tags.get(arn), _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releasedUntil) ?? 0;
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

/***/ 82186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ pollVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/network-hint.js
var network_hint = __webpack_require__(56674);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-log.js

/** Time between lines in the log while nothing changes. */
const LOG_EVERY_MS = 10 * 60_000;
/** How long faults last before a warning. */
const WARN_AFTER_MS = 15 * 60_000;
/** A log for one wait. */
function createPollLog(tools, versionName) {
    const { clock, progress } = tools;
    const beganAt = clock.now();
    let status;
    let spokenAt = beganAt;
    let faultsSince;
    let hasWarned = false;
    const speak = (line) => {
        spokenAt = clock.now();
        progress.log(`${versionName}: ${line}`);
    };
    return {
        see: (version) => {
            progress.seen(version);
            if (version.status === status)
                return;
            status = version.status;
            speak(version.statusMessage === undefined ? status : `${status} (${version.statusMessage})`);
        },
        remind: (fault) => {
            const now = clock.now();
            faultsSince = fault === undefined ? undefined : (faultsSince ?? now);
            if (fault !== undefined && !hasWarned && now - (faultsSince ?? now) >= WARN_AFTER_MS) {
                hasWarned = true;
                const { operation, errorName } = fault.facts;
                progress.note('warning', `For ${(0,duration/* formatDuration */.a)(now - (faultsSince ?? now))}, ${operation} has failed (${errorName}: ${fault.message}). The action keeps waiting.`);
            }
            if (now - spokenAt >= LOG_EVERY_MS)
                speak(`${status ?? 'not listed'}, after ${(0,duration/* formatDuration */.a)(now - beganAt)}`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-version.js
/** Looks at a version until something is decided: one request per look, whatever faults come in between. */






/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
const UNLISTED_GRACE_MS = 60_000;
/**
 * Looks, decides, acts or sleeps. Faults of network and service never end it; they back off until the deadline. The last check is at the
 * deadline itself.
 * @throws ActionError the timeout's code, UNKNOWN_STATUS or SERVICE_UNAVAILABLE, all with outcome timed-out; what `decide` throws
 * @throws ServiceError one that retries cannot fix
 */
async function pollVersion(tools, plan, decide) {
    const log = createPollLog(tools, plan.version.name);
    let last;
    let fault;
    let faultsInRow = 0;
    let unlistedSince;
    for (;;) {
        let listed;
        try {
            listed = await describe(tools, plan);
            fault = undefined;
            faultsInRow = 0;
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            fault = error;
            faultsInRow += 1;
        }
        if (fault === undefined) {
            const now = tools.clock.now();
            const seen = listed?.arn === plan.version.arn ? listed : undefined;
            if (seen === undefined)
                unlistedSince ??= now;
            else {
                unlistedSince = undefined;
                last = seen;
                log.see(seen);
            }
            const isGone = seen === undefined && (listed !== undefined || now - (unlistedSince ?? now) >= UNLISTED_GRACE_MS);
            const next = decide({ seen, isGone, now });
            if (next.kind === 'done')
                return next.value;
            if (next.kind === 'act' && (await next.act()) === 'look')
                continue;
        }
        log.remind(fault);
        await sleepOrTimeOut(tools, plan, last, fault, faultsInRow);
    }
}
async function describe(tools, plan) {
    const { version, also = [] } = plan;
    try {
        const found = await tools.models.findVersionsOnce(plan.projectArn, [version.name, ...also]);
        for (const name of also) {
            const other = found.get(name);
            if (other !== undefined)
                tools.progress.seen(other);
        }
        return found.get(version.name);
    }
    catch (error) {
        // For a name that is unknown the service may answer so, or with an empty list.
        if (error instanceof service_error/* ServiceError */._7 && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function sleepOrTimeOut(tools, plan, last, fault, faultsInRow) {
    const now = tools.clock.now();
    const left = plan.deadlineAt - now;
    if (left <= 0)
        throw timedOut(plan, last, fault);
    // Never later than the interval; up to a tenth sooner, so that jobs started together do not poll together.
    const interval = Math.round(plan.pollIntervalMs * (0.9 + tools.random() * 0.1));
    const after = fault === undefined ? undefined : (0,wait_decision/* decideAfterFaults */.of)(faultsInRow, now, plan);
    await tools.sleep(after?.kind === 'wait' ? after.ms : Math.min(left, interval), tools.signal);
}
function timedOut(plan, last, fault) {
    const { name } = plan.version;
    const was = last === undefined ? 'it was not listed' : `its status was ${last.status}`;
    if (fault !== undefined) {
        return new action_error/* ActionError */.lZ('SERVICE_UNAVAILABLE', `The timeout for ${name} ${plan.purpose} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${was}.`, { outcome: 'timed-out', requestId: fault.facts.requestId, cause: fault, hint: (0,network_hint/* networkHintOf */.l)(fault) });
    }
    const isUnknown = last !== undefined && (0,serving/* servingStateOf */.r)(last) === 'unknown';
    return new action_error/* ActionError */.lZ(isUnknown ? 'UNKNOWN_STATUS' : plan.timeoutCode, `The timeout for ${name} ${plan.purpose} was reached; when last seen, ${was}${isUnknown ? ', which is an unknown status' : ''}.`, { outcome: 'timed-out' });
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   a0: () => (/* binding */ waitUntil),
/* harmony export */   eE: () => (/* binding */ goneError),
/* harmony export */   oz: () => (/* binding */ startFailedError)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _poll_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82186);
/** Waits for a version to be in a state that someone else brings about. */



const PURPOSES = {
    running: { purpose: 'to start', timeoutCode: 'START_TIMEOUT' },
    stopped: { purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' },
    copied: { purpose: 'to be copied', timeoutCode: 'COPY_TIMEOUT' },
};
/**
 * One Describe per poll; a state is noticed within one poll interval.
 * @returns the version in the state; undefined only for `stopped`, where it is no longer listed
 * @throws ActionError START_TIMEOUT, STOP_TIMEOUT, COPY_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out),
 *   START_FAILED (outcome start-failed), COPY_FAILED, VERSION_GONE
 * @throws ServiceError one that retries cannot fix
 */
async function waitUntil(tools, wait) {
    const { wanted, ...plan } = wait;
    const decide = { running: afterStart, stopped: afterStop, copied: afterCopy }[wanted];
    return (0,_poll_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pollVersion */ .k)(tools, { ...plan, ...PURPOSES[wanted] }, (look) => decide(wait.version.name, look));
}
function afterStart(name, look) {
    const { seen, isGone } = look;
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return { kind: 'wait' };
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen);
    switch (state) {
        case 'running':
            return { kind: 'done', value: seen };
        case 'starting':
        case 'unknown':
            return { kind: 'wait' };
        case 'start-failed':
        case 'stopped':
        case 'stopping':
        case 'not-startable':
            throw startFailedError(seen);
    }
}
function afterStop(_name, { seen, isGone }) {
    if (isGone)
        return { kind: 'done', value: undefined };
    return seen !== undefined && isAtRest(seen) ? { kind: 'done', value: seen } : { kind: 'wait' };
}
function afterCopy(name, { seen, isGone }) {
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return { kind: 'wait' };
    switch (seen.status) {
        case 'COPYING_IN_PROGRESS':
            return { kind: 'wait' };
        case 'COPYING_FAILED':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('COPY_FAILED', `The copy ${name} failed${because(seen)}.`);
        case 'DELETING':
            throw goneError(name);
        default:
            // Someone may have started it already, which a copy that has completed can be; an unknown word is waited for.
            return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen) === 'unknown' ? { kind: 'wait' } : { kind: 'done', value: seen };
    }
}
/** Whether the version's model does not run, and nothing is under way that would change that. */
function isAtRest(version) {
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version);
    return state === 'stopped' || state === 'start-failed' || state === 'not-startable';
}
/** The version is no longer listed. */
function goneError(name) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${name} was deleted.`, {
        hint: 'Find out who deleted the version; release another one.',
    });
}
/** The model was to start, and does not. */
function startFailedError(version) {
    const what = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) === 'start-failed'
        ? `${version.name} did not start${because(version)}.`
        : `${version.name} was stopped while it was to start: its status is ${version.status}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('START_FAILED', what, { outcome: 'start-failed' });
}
function because({ statusMessage }) {
    return statusMessage === undefined ? '' : `: ${statusMessage.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takesPlace),
/* harmony export */   r: () => (/* binding */ servingStateOf)
/* harmony export */ });
/** Every value of ProjectVersionStatus (API model). */
const SERVING_STATES = new Map([
    ['TRAINING_IN_PROGRESS', 'not-startable'],
    ['TRAINING_COMPLETED', 'stopped'],
    ['TRAINING_FAILED', 'not-startable'],
    ['STARTING', 'starting'],
    ['RUNNING', 'running'],
    ['FAILED', 'start-failed'],
    ['STOPPING', 'stopping'],
    ['STOPPED', 'stopped'],
    ['DELETING', 'not-startable'],
    ['COPYING_IN_PROGRESS', 'not-startable'],
    ['COPYING_COMPLETED', 'stopped'],
    ['COPYING_FAILED', 'not-startable'],
    ['DEPRECATED', 'not-startable'],
    ['EXPIRED', 'not-startable'],
]);
/** What the status of a version says of its model. */
function servingStateOf({ status }) {
    return SERVING_STATES.get(status) ?? 'unknown';
}
/** Whether the version takes one of the account's places for running models. */
function takesPlace(version) {
    const state = servingStateOf(version);
    return state === 'running' || state === 'starting' || state === 'stopping';
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


/***/ }),

/***/ 21575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   fb: () => (/* binding */ UNLISTED_GRACE_MS),
/* harmony export */   of: () => (/* binding */ decideAfterFaults)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54596);
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52769);


/** Polls soon after the create, milliseconds since it: a manifest that cannot be read fails within seconds. */
const EARLY_POLLS_MS = [1000, 2000, 4000, 8000, 16_000];
/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
const UNLISTED_GRACE_MS = 5 * 60_000;
/** A version that is not listed is polled more often than the poll interval. */
const UNLISTED_POLL_MS = 30_000;
/** Waits after status checks that failed, milliseconds. A poll interval that is longer is the longest, up to half an hour. */
const AFTER_FAULTS = { firstMs: 2000, longestMs: 2 * 60_000 };
const AFTER_FAULTS_MAX_MS = 2000 * 2 ** 10;
/**
 * After a status check that was answered.
 * @param seen  the version as described, or undefined when the answer does not list it
 * @param now   milliseconds since the epoch
 */
function decide(seen, now, policy) {
    if (seen === undefined) {
        if (now - (policy.unlistedSince ?? now) >= UNLISTED_GRACE_MS)
            return { kind: 'gone' };
        return waitOrTimeOut(now, { ...policy, pollIntervalMs: Math.min(policy.pollIntervalMs, UNLISTED_POLL_MS) });
    }
    const state = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(seen);
    switch (state) {
        case 'trained':
            return { kind: 'trained', version: seen };
        case 'failed':
            return { kind: 'failed', version: seen, serviceIssue: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failedForServiceIssue */ .VG)(seen) };
        case 'deleting':
        case 'copy':
        case 'unusable':
            return { kind: state, version: seen };
        case 'training':
        case 'unknown':
            return waitOrTimeOut(now, policy);
    }
}
/**
 * After a status check that failed: soon at first, then ever later, but never past the deadline.
 * @param faults  consecutive ones, this one included
 * @param now     milliseconds since the epoch
 */
function decideAfterFaults(faults, now, { pollIntervalMs, deadlineAt }) {
    const left = deadlineAt - now;
    if (left <= 0)
        return { kind: 'timed-out' };
    const longestMs = Math.min(Math.max(pollIntervalMs, AFTER_FAULTS.longestMs), AFTER_FAULTS_MAX_MS);
    return { kind: 'wait', ms: Math.min(left, (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(faults, { ...AFTER_FAULTS, longestMs })) };
}
/** The time until the next poll; the last one is at the deadline itself. */
function waitOrTimeOut(now, policy) {
    const left = policy.deadlineAt - now;
    if (left <= 0)
        return { kind: 'timed-out' };
    return { kind: 'wait', ms: Math.min(left, untilNextPoll(now, policy)) };
}
function untilNextPoll(now, policy) {
    const { createdAt } = policy;
    const early = createdAt === undefined ? undefined : EARLY_POLLS_MS.find((ms) => createdAt + ms > now);
    if (createdAt !== undefined && early !== undefined)
        return Math.min(createdAt + early - now, policy.pollIntervalMs);
    // A tenth more or less, so that jobs started together do not poll together for hours.
    return Math.round(policy.pollIntervalMs * (0.9 + policy.jitter * 0.2));
}


/***/ })

};
