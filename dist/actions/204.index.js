export const id = 204;
export const ids = [204];
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

/***/ 92452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lookUntil),
/* harmony export */   r: () => (/* binding */ usualRhythm)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _training_wait_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21575);


/**
 * Faults of network and service never end it, unless the step has no time for another check.
 * @throws what `timedOut` makes, what `decide` throws, and the reason of the signal
 * @throws ServiceError one that a retry cannot fix
 */
async function lookUntil({ clock, sleep, signal }, wait) {
    let { known } = wait;
    let faultsInRow = 0;
    for (let nth = 1;; nth += 1) {
        const { seen, fault } = await tryLook(() => wait.look(known, nth));
        faultsInRow = fault === undefined ? 0 : faultsInRow + 1;
        if (seen !== undefined) {
            const next = await wait.decide(seen.value, known);
            if (next.kind === 'done')
                return next.value;
            known = next.known;
            if (next.kind === 'look')
                continue;
        }
        wait.remind(known, fault);
        const ms = wait.rhythm(faultsInRow, clock.now());
        if (ms === undefined)
            throw wait.timedOut(known, fault);
        await sleep(ms, signal);
    }
}
async function tryLook(look) {
    try {
        return { seen: { value: await look() } };
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
