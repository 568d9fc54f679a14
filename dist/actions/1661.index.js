export const id = 1661;
export const ids = [1661];
export const modules = {

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   KS: () => (/* binding */ canServe),
/* harmony export */   SG: () => (/* binding */ withTags),
/* harmony export */   lB: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _judgement_read_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33868);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/** What there is: the versions of a project, and the tags of those that matter. */


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
    const read = new Map();
    const search = await (0,_judgement_read_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .firstByTags */ .t)(tools, versions, (tags, { arn }) => {
        read.set(arn, tags);
        return false;
    });
    if (search.kind === 'denied')
        throw search.error;
    const gone = new Set(versions.map(({ arn }) => arn).filter((arn) => !read.has(arn)));
    const tags = new Map([...inventory.tags, ...read].filter(([arn]) => !gone.has(arn)));
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
/* harmony export */   LO: () => (/* binding */ uncountedIn),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** The account's places for running models, and what takes them. */



/**
 * Counts over all projects of the account: one listing a project.
 * @param known  the versions of one project, where they were just listed
 * @throws ServiceError any but a denied listing of a single project
 */
async function placesOf(tools, known) {
    const taken = [];
    const unread = [];
    for (const project of await tools.models.listProjects()) {
        // Adapters are not started.
        if (project.feature === 'CONTENT_MODERATION')
            continue;
        try {
            const isKnown = project.arn === known?.project.arn;
            const versions = isKnown ? known.versions : await tools.rekognition.listVersions(project.arn);
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
            isReleased: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(tags),
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

/***/ 62603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reportPlannedUse)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77740);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11763);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37774);
/** What a dry run says of the account's quota and of inference units: before, during and after the calls that it plans. Only reads. */





/**
 * Reports the use. Places are counted over all projects: one listing for each but this one.
 * @returns what could not be read, in sentences for the report
 * @throws ServiceError only one that ends the run
 */
async function reportPlannedUse(tools, { inventory, later = [], maxRunningModels: max, places }) {
    const states = [inventory, ...later];
    const counted = places ?? (await tryPlaces(tools, inventory));
    const units = courseOf(states.map(unitsIn));
    const unknown = unknownUnits(inventory);
    if (typeof counted === 'string') {
        tools.progress.update({ plannedUse: { units } });
        return [counted, ...unknown];
    }
    const others = counted.taken.filter(({ project }) => project.arn !== inventory.project.arn).length;
    const course = courseOf(states.map(({ versions }) => others + versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e).length));
    tools.progress.update({ places: { used: course.now, max }, plannedUse: { units, places: { ...course, max } } });
    const uncounted = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .uncountedIn */ .LO)(counted);
    return [...(uncounted === undefined ? [] : [uncounted]), ...unknown];
}
/** A dry run that starts nothing goes on without the number. @returns a sentence where they cannot be counted */
async function tryPlaces(tools, inventory) {
    try {
        return await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(tools, inventory);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
            throw error;
        const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : `${error.facts.errorName}: ${error.message}`;
        return `How many places for running models of the account are in use: ${why}.`;
    }
}
/** @param values  now, and after each call */
function courseOf(values) {
    const [now = 0] = values;
    return { now, most: Math.max(...values), afterwards: values.at(-1) ?? now };
}
/** The fewest of those that scale. */
function unitsIn({ versions, tags }) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e).reduce((sum, version) => sum + (unitsFor(version, tags) ?? 0), 0);
}
function unitsFor(version, tags) {
    return (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J)(version, tags.get(version.arn))?.min;
}
function unknownUnits({ versions, tags }) {
    const names = versions
        .filter((version) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e)(version) && unitsFor(version, tags) === undefined)
        .map(({ name }) => name);
    if (names.length === 0)
        return [];
    return [
        `With how many inference units ${names.join(', ')} ${names.length === 1 ? 'runs' : 'run'}: neither description nor tags say.`,
    ];
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   A8: () => (/* binding */ wordsOfUnits),
/* harmony export */   Iw: () => (/* binding */ startTags),
/* harmony export */   Li: () => (/* binding */ isStartedBy),
/* harmony export */   OZ: () => (/* binding */ isReleased),
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
/** `1 inference unit`, `2 inference units`, `2 to 5 inference units`. */
function wordsOfUnits({ min, max }) {
    if (max !== undefined && max !== min)
        return `${String(min)} to ${String(max)} inference units`;
    return `${String(min)} inference ${min === 1 ? 'unit' : 'units'}`;
}
/** Whether the version has the tag of the released one. */
function isReleased(tags) {
    return (tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '';
}


/***/ }),

/***/ 17310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pollUntil),
/* harmony export */   r: () => (/* binding */ usualRhythm)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _training_wait_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21575);


/**
 * Faults of network and service never end it, unless the step has no time for another check.
 * @throws what `timedOut` makes, what `decide` throws, and the reason of the signal
 * @throws ServiceError one that a retry cannot fix
 */
async function pollUntil({ clock, sleep, signal }, wait) {
    let { known } = wait;
    let faultsInRow = 0;
    for (let nth = 1;; nth += 1) {
        const { seen, fault } = await tryCheck(() => wait.check(known, nth));
        faultsInRow = fault === undefined ? 0 : faultsInRow + 1;
        if (seen !== undefined) {
            const next = await wait.decide(seen.value, known);
            if (next.kind === 'done')
                return next.value;
            known = next.known;
            if (next.kind === 'check')
                continue;
        }
        wait.remind(known, fault);
        const ms = wait.rhythm(faultsInRow, clock.now());
        if (ms === undefined)
            throw wait.timedOut(known, fault);
        await sleep(ms, signal);
    }
}
async function tryCheck(check) {
    try {
        return { seen: { value: await check() } };
    }
    catch (error) {
        if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPastEnd */ .Sh)(error))
            throw error;
        return { fault: error };
    }
}
/**
 * A check every poll interval; after faults soon at first, then ever later. The last check is at the deadline itself.
 * @param intervalMs  the next interval, for one that varies
 */
function usualRhythm(times, intervalMs = () => times.pollIntervalMs) {
    return (faultsInRow, now) => {
        const leftMs = times.deadlineAt - now;
        if (leftMs <= 0)
            return undefined;
        if (faultsInRow === 0)
            return Math.min(leftMs, intervalMs());
        const after = (0,_training_wait_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideAfterFaults */ .of)(faultsInRow, now, times);
        return after.kind === 'wait' ? after.ms : undefined;
    };
}


/***/ }),

/***/ 82186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ UNLISTED_GRACE_MS),
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
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-until.js
var poll_until = __webpack_require__(17310);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/wait-log.js
var wait_log = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-log.js


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
            if (now - spokenAt >= wait_log/* LOG_EVERY_MS */.G)
                speak(`${status ?? 'not listed'}, after ${(0,duration/* formatDuration */.a)(now - beganAt)}`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-version.js
/** Looks at a version until something is decided: one request per check, whatever faults come in between. */






/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
const UNLISTED_GRACE_MS = 60_000;
/**
 * Checks, decides, sleeps, as {@link pollUntil} does: one request per check.
 * @param known   what `decide` knows before the first check
 * @param decide  gets what the check has shown, and what it knew after the one before; what it throws ends the wait
 * @throws ActionError the timeout's code, UNKNOWN_STATUS or SERVICE_UNAVAILABLE, all with outcome timed-out; what `decide` throws
 * @throws ServiceError one that retries cannot fix
 */
async function pollVersion(tools, plan, known, decide) {
    const log = createPollLog(tools, plan.version.name);
    return (0,poll_until/* pollUntil */.g)(tools, {
        known: { last: undefined, unlistedSince: undefined, known },
        // Never later than the interval; up to a tenth sooner, so that jobs started together do not poll together.
        rhythm: (0,poll_until/* usualRhythm */.r)(plan, () => Math.round(plan.pollIntervalMs * (0.9 + tools.random() * 0.1))),
        check: () => describe(tools, plan),
        decide: async (listed, before) => {
            const now = tools.clock.now();
            const seen = listed?.arn === plan.version.arn ? listed : undefined;
            const unlistedSince = seen === undefined ? (before.unlistedSince ?? now) : undefined;
            if (seen !== undefined)
                log.see(seen);
            const isGone = unlistedSince !== undefined && (listed !== undefined || now - unlistedSince >= UNLISTED_GRACE_MS);
            const next = await decide({ seen, isGone, now }, before.known);
            if (next.kind === 'done')
                return next;
            return { kind: next.kind, known: { last: seen ?? before.last, unlistedSince, known: next.known } };
        },
        remind: (_soFar, fault) => {
            log.remind(fault);
        },
        timedOut: ({ last }, fault) => timedOut(plan, last, fault),
    });
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
    return (0,_poll_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pollVersion */ .k)(tools, { ...plan, ...PURPOSES[wanted] }, undefined, (check) => decide(wait.version.name, check));
}
const WAIT = { kind: 'wait', known: undefined };
function afterStart(name, check) {
    const { seen, isGone } = check;
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return WAIT;
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen);
    switch (state) {
        case 'running':
            return { kind: 'done', value: seen };
        case 'starting':
        case 'unknown':
            return WAIT;
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
    return seen !== undefined && isAtRest(seen) ? { kind: 'done', value: seen } : WAIT;
}
function afterCopy(name, { seen, isGone }) {
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return WAIT;
    switch (seen.status) {
        case 'COPYING_IN_PROGRESS':
            return WAIT;
        case 'COPYING_FAILED':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('COPY_FAILED', `The copy ${name} failed${because(seen)}.`);
        case 'DELETING':
            throw goneError(name);
        default:
            // Someone may have started it already, which a copy that has completed can be; an unknown word is waited for.
            return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen) === 'unknown' ? WAIT : { kind: 'done', value: seen };
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

/***/ 67187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayBeTheTraining)
/* harmony export */ });
/**
 * Whether a poll that failed like this can be the only sign of a failed training: a service error during a training is said
 * to be raised by DescribeProjectVersions, where other failures show as a status.
 * @see developer guide, "Debugging a failed model training", service errors
 */
function mayBeTheTraining(fault) {
    return fault.facts.operation === 'DescribeProjectVersions' && fault.facts.errorName === 'InternalServerError';
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


/***/ }),

/***/ 44999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LOG_EVERY_MS),
/* harmony export */   a: () => (/* binding */ createWaitLog)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40562);
/* harmony import */ var _service_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67187);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);



/** Time between lines in the log while nothing changes. */
const LOG_EVERY_MS = 10 * 60_000;
/** How long faults or an unknown status last before a warning. */
const WARN_AFTER_MS = 15 * 60_000;
/** A log for one wait. */
function createWaitLog(tools, versionName, usual) {
    const { clock, progress } = tools;
    const startedAt = clock.now();
    let status;
    let spokenAt = startedAt;
    let troubleSince;
    let warned = false;
    const speak = (line) => {
        spokenAt = clock.now();
        progress.log(`${versionName}: ${line}`);
    };
    const warnOfLongTrouble = (fault) => {
        const unknown = status !== undefined && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)({ status }) === 'unknown';
        if (fault === undefined && !unknown) {
            troubleSince = undefined;
            warned = false;
            return;
        }
        troubleSince ??= clock.now();
        const lastedMs = clock.now() - troubleSince;
        if (warned || lastedMs < WARN_AFTER_MS)
            return;
        warned = true;
        progress.note('warning', `For ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(lastedMs)}, ${wordsOf(fault, status)}. The action keeps waiting.`);
    };
    return {
        see: (version) => {
            progress.seen(version);
            if (version.status === status)
                return;
            status = version.status;
            const message = version.statusMessage === undefined ? '' : ` (${version.statusMessage})`;
            const hint = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) === 'training' && usual !== undefined ? `; ${wordsOfUsual(usual)}` : '';
            speak(`${version.status}${message}${hint}`);
        },
        remind: (fault) => {
            warnOfLongTrouble(fault);
            if (clock.now() - spokenAt < LOG_EVERY_MS)
                return;
            const what = fault === undefined ? (status ?? 'not listed yet') : wordsOf(fault, status);
            const hint = usual === undefined ? '' : `; ${wordsOfUsual(usual)}`;
            speak(`${what}, after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(clock.now() - startedAt)}${hint}`);
        },
    };
}
function wordsOf(fault, status) {
    if (fault === undefined)
        return `the version has the unknown status ${status ?? ''}`;
    const { operation, errorName } = fault.facts;
    const meaning = (0,_service_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeTheTraining */ .q)(fault) ? ', which can also mean that the training itself failed' : '';
    return `${operation} has failed (${errorName}: ${fault.message})${meaning}`;
}
function wordsOfUsual({ shortestMs, longestMs }) {
    const shortest = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shortestMs);
    const longest = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(longestMs);
    return `earlier versions took ${shortest === longest ? longest : `${shortest} to ${longest}`}`;
}


/***/ })

};
