export const id = 4810;
export const ids = [4810];
export const modules = {

/***/ 64810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releasePost: () => (/* binding */ releasePost)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/github/context.js
var github_context = __webpack_require__(42963);
// EXTERNAL MODULE: ./lib/src/inputs/network.js + 1 modules
var inputs_network = __webpack_require__(34068);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var inputs_reader = __webpack_require__(84163);
// EXTERNAL MODULE: ./lib/src/inputs/role.js
var inputs_role = __webpack_require__(85844);
// EXTERNAL MODULE: ./lib/src/inputs/step.js
var step = __webpack_require__(3362);
// EXTERNAL MODULE: ./lib/src/report/redact-text.js + 1 modules
var redact_text = __webpack_require__(3379);
// EXTERNAL MODULE: ./lib/src/step/runner.js
var runner = __webpack_require__(73459);
// EXTERNAL MODULE: ./lib/src/step/secret-files.js
var secret_files = __webpack_require__(65583);
// EXTERNAL MODULE: ./lib/src/text/log.js
var text_log = __webpack_require__(35534);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
// EXTERNAL MODULE: ./lib/src/inputs/release/input-table.js
var input_table = __webpack_require__(75369);
// EXTERNAL MODULE: ./lib/src/deployment/post/post-state.js
var post_state = __webpack_require__(56141);
// EXTERNAL MODULE: ./lib/src/inputs/release/publish.js
var release_publish = __webpack_require__(3079);
// EXTERNAL MODULE: ./lib/src/deployment/model/start-tag.js
var start_tag = __webpack_require__(58171);
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-until.js
var poll_until = __webpack_require__(17310);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
;// CONCATENATED MODULE: ./lib/src/deployment/post/stop-started.js
/** Stops a model that was started and is not in use, in the time that the end of a job has. */





/** Between two checks, milliseconds. Our choice: the end of a job has little time. */
const POLL_MS = 5000;
/**
 * Checks, stops it once it runs, and ends when it is seen to stop: stopping needs nobody. Logs what it sees and does.
 * @param endAt  after which no call is sent, milliseconds since the epoch
 * @returns false where it is in use by now, and so left running
 * @throws ActionError STOP_TIMEOUT past the end; ServiceError for what a repetition cannot fix
 */
async function stopStarted(tools, started, endAt) {
    return (0,poll_until/* pollUntil */.g)(tools, {
        // The status that was logged last.
        known: undefined,
        // At the end itself no check is answered; after faults it checks as often as before.
        rhythm: (_faultsInRow, now) => (now + POLL_MS < endAt ? POLL_MS : undefined),
        check: () => check(tools, started),
        decide: async (seen, last) => {
            if (seen === 'no-answer')
                return { kind: 'wait', known: last };
            const status = seen?.status ?? 'no longer listed';
            if (status !== last)
                tools.log(`${started.name}: ${status}`);
            if (seen === undefined || isOver(seen))
                return { kind: 'done', value: true };
            const isKept = (0,serving/* servingStateOf */.r)(seen) === 'running' && !(await stopUnlessInUse(tools, started));
            return isKept ? { kind: 'done', value: false } : { kind: 'wait', known: status };
        },
        remind: () => undefined,
        timedOut: (last) => new action_error/* ActionError */.lZ('STOP_TIMEOUT', `It was last seen with status ${last ?? 'unknown'}.`),
    });
}
function isOver(version) {
    const state = (0,serving/* servingStateOf */.r)(version);
    return state !== 'running' && state !== 'starting' && state !== 'unknown';
}
/** @returns false where it is in use by now, and so left alone */
async function stopUnlessInUse({ models, progress, whyInUse, log }, { arn, name }) {
    try {
        const why = await whyInUse();
        if (why !== undefined) {
            log(`${name} is left running: ${why}.`);
            return false;
        }
        await models.stop(arn);
        log(`StopProjectVersion: ${name}`);
    }
    catch (error) {
        // The next check shows whether it is to be repeated.
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        if (error.kind !== 'in-use' && !(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        log(`${error.facts.operation}: ${name} (${error.message})`);
        return true;
    }
    // It is stopped whether this succeeds or not.
    const left = await (0,start_tag/* takeStartAway */.m)({ models, progress }, { arn, name }, undefined);
    if (left !== undefined)
        (0,start_tag/* noteStartLeft */.gE)({ models, progress }, { arn, name }, left);
    return true;
}
async function check({ models, log }, { projectArn, name, arn }) {
    try {
        const version = (await models.findVersionsOnce(projectArn, [name])).get(name);
        return version?.arn === arn ? version : undefined;
    }
    catch (error) {
        if (!(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        log(`${name}: ${error.message}`);
        return 'no-answer';
    }
}

// EXTERNAL MODULE: ./lib/src/deployment/stop/published.js
var stop_published = __webpack_require__(16303);
// EXTERNAL MODULE: ./lib/src/deployment/stop/why-left-running.js
var why_left_running = __webpack_require__(87475);
;// CONCATENATED MODULE: ./lib/src/deployment/post/why-in-use.js


/**
 * Reads the tags, and what is published: someone else may have put it into use since it was started.
 * @returns why it is not to be stopped, as a clause; undefined where it is
 * @throws ActionError, ServiceError where that cannot be read: then it is not to be stopped either
 */
async function whyInUse(tools, { arn, projectArn }, publish) {
    const why = (0,why_left_running/* whyLeftRunning */.l)(await tools.rekognition.listTags(arn), tools.runKey);
    if (why !== undefined)
        return why;
    const published = await (0,stop_published/* readPublished */.D)(tools, { arn: projectArn }, publish);
    return published?.has(arn) === true ? 'it is published' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/post.js
/**
 * The end of a job with a release: stops the model that the step started and has not published. The runner starts it also
 * where the step was cancelled or killed.
 */

















/** How long a model may take to run, so that it can be stopped, milliseconds. Our choice: starts take up to 30 minutes. */
const DEADLINE_MS = 40 * 60_000;
/** Never throws. @returns the exit code of the post step */
async function releasePost(deps) {
    const { env, io, clock } = deps;
    (0,runner/* maskSecrets */.QU)(deps);
    await (0,secret_files/* maskSecretFiles */.e)(deps);
    const started = (0,post_state/* parseState */.Bu)(env[`STATE_${post_state/* STARTED */.su}`]);
    if (started === undefined) {
        io.log('Nothing to stop: this step left no model running that is not in use.');
        return 0;
    }
    const context = await (0,github_context/* readContext */.y)(env, deps.files);
    const redact = (0,redact_text/* textRedactor */.K)({ showImages: (0,step/* parseShowImages */.$s)(env, context.isPrivate), addresses: [] }, io.hide);
    const log = (line) => {
        io.log((0,text_log/* toLogLine */.P)(redact(line)));
    };
    try {
        log(`This step started the model ${started.name} and did not put it into use.`);
        const end = { leftMs: () => endAt - clock.now() };
        const endAt = clock.now() + DEADLINE_MS;
        const { publish, githubToken, isStopFirst, ...way } = await inputsOf(deps, context.runId);
        const tools = {
            ...deps,
            ...deps.connectRelease(way, log, end),
            end,
            github: deps.connectGithub(githubToken),
            progress: {
                log,
                note: (_level, message) => {
                    log(message);
                },
                update: nothing,
                seen: nothing,
                did: nothing,
            },
            run: context,
            runKey: started.runKey,
            keepForPost: nothing,
        };
        const stopTools = { ...tools, log, whyInUse: () => whyInUse(tools, started, publish) };
        const isStopped = await stopStarted(stopTools, started, endAt);
        if (isStopped && isStopFirst)
            warnOfGap(deps, started);
        return 0;
    }
    catch (error) {
        report(deps, started, redact((0,action_error/* messageOf */.bD)((0,to_action_error/* toActionError */.i)(error, deps.signal))));
        return 1;
    }
}
/** The post step has no report. */
const nothing = () => undefined;
/** The inputs were read by the step already: it has started something. @throws ActionError INVALID_INPUT */
async function inputsOf(deps, runId) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, input_table/* RELEASE_INPUTS */.mX);
    const region = (0,step/* readRegion */.XP)(reader, deps.env, undefined);
    const role = (0,inputs_role/* readRole */.fP)(reader, runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps, inputs_network/* RELEASE_SERVICES */.zM);
    const text = reader.text('publish');
    const published = text === '' ? undefined : (0,release_publish/* parsePublish */.L)(text);
    const publish = published?.ok === true ? published.value : undefined;
    reader.orThrow();
    if (region === undefined)
        throw new Error('a Region is missing unreported');
    const isStopFirst = reader.text('swap-mode') === 'stop-first';
    return { region, role, network, publish, isStopFirst, githubToken: reader.text('github-token') };
}
/** The version that was in use had made place for the one that was stopped just now; to start it again takes longer than a job's end has. */
function warnOfGap({ io }, { name }) {
    const message = `With swap-mode: stop-first, the version in use is stopped before ${name} starts: no version may serve now. Re-run the job, or start the earlier version with operation: start.`;
    io.annotate({ level: 'warning', title: 'Release Custom Labels: no version may serve', message: (0,visible/* toVisible */.w)(message) });
}
/** Loud: it costs money until someone stops it. */
function report({ io }, { name }, why) {
    const message = `The model ${name} may still run, and is billed until it is stopped: ${why} Stop it with operation: stop, or in the console.`;
    io.annotate({ level: 'error', title: 'Release Custom Labels: a model was not stopped', message: (0,visible/* toVisible */.w)(message) });
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

/***/ 56141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   su: () => (/* binding */ STARTED),
/* harmony export */   xU: () => (/* binding */ toState)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);
/** What a step keeps for its post step: the model that it started and has not published. */

/** The name under which the runner keeps it; the post step has it as `STATE_<name>`. */
const STARTED = 'started-model';
/** One line; empty for nothing. */
function toState(started) {
    return started === undefined ? '' : JSON.stringify(started);
}
/** Undefined for nothing, or for what this action did not write. */
function parseState(text) {
    const value = text === undefined || text === '' ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const [arn, name, projectArn, runKey] = ['arn', 'name', 'projectArn', 'runKey'].map((key) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(value, key));
    if (arn === undefined || name === undefined || projectArn === undefined || runKey === undefined)
        return undefined;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'arn') === arn ? { arn, name, projectArn, runKey } : undefined;
}


/***/ }),

/***/ 87475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ whyLeftRunning)
/* harmony export */ });
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37774);

/**
 * @param tags    read right before the stop: they may have changed since the start
 * @param runKey  of the step that started it
 * @returns why it is left running, as a clause; undefined where it is for the step to stop
 */
function whyLeftRunning(tags, runKey) {
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isReleased */ .OZ)(tags))
        return 'it is released';
    const start = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .startMarkOf */ .XW)(tags);
    return start !== undefined && start.runKey !== runKey ? 'another run has started it since' : undefined;
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

/***/ 75369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ rejectUntaken),
/* harmony export */   mX: () => (/* binding */ RELEASE_INPUTS),
/* harmony export */   ny: () => (/* binding */ takes)
/* harmony export */ });
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);
/** The inputs of the release action, and which operations take them. */

/** Every input of release/action.yml with its default; a test compares the two. */
const RELEASE_INPUTS = {
    operation: undefined,
    project: undefined,
    version: '',
    'min-inference-units': '',
    'max-inference-units': '',
    'start-timeout': '30m',
    'stop-timeout': '15m',
    'copy-timeout': '2h',
    'poll-interval': '30s',
    publish: '',
    bake: '15m',
    drain: '0s',
    alarms: '',
    'swap-mode': 'start-first',
    'all-but': '',
    'max-run': '',
    keep: '',
    'dry-run': '',
    'require-verdict': 'true',
    gate: '',
    'gate-file': '',
    'smoke-images': '',
    shadow: 'false',
    'destination-project': '',
    'destination-version-name': '',
    'output-location': '',
    tags: '',
    'kms-key-id': '',
    'source-role-to-assume': '',
    'attach-policy': 'false',
    'max-running-models': '2',
    'price-per-unit-hour': '',
    ..._step_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_INPUTS */ .ds,
    matrix: '',
};
const PUTTING_INTO_USE = ['start', 'swap', 'rollback', 'plan'];
const REPLACING = ['swap', 'rollback', 'plan'];
const STOPPING = ['stop', 'sweep'];
const COPYING = ['copy'];
/** Inputs that only some operations take; all others are taken by each. */
const TAKEN_BY = {
    version: ['start', 'swap', 'stop', 'copy', 'plan'],
    'min-inference-units': PUTTING_INTO_USE,
    'max-inference-units': PUTTING_INTO_USE,
    'start-timeout': PUTTING_INTO_USE,
    'stop-timeout': [...PUTTING_INTO_USE, ...STOPPING],
    'copy-timeout': COPYING,
    publish: [...REPLACING, ...STOPPING, 'prune'],
    bake: REPLACING,
    drain: REPLACING,
    alarms: REPLACING,
    'swap-mode': REPLACING,
    'all-but': ['stop'],
    'max-run': ['sweep'],
    keep: ['prune'],
    'require-verdict': [...PUTTING_INTO_USE, 'copy'],
    gate: [...PUTTING_INTO_USE, 'copy'],
    'gate-file': [...PUTTING_INTO_USE, 'copy'],
    'smoke-images': PUTTING_INTO_USE,
    shadow: PUTTING_INTO_USE,
    'destination-project': COPYING,
    'destination-version-name': COPYING,
    'output-location': COPYING,
    tags: COPYING,
    'kms-key-id': COPYING,
    'source-role-to-assume': COPYING,
    'attach-policy': COPYING,
};
/** Whether an operation takes an input; of an operation that was not understood, each may be meant. */
function takes(operation, input) {
    return operation === undefined || (TAKEN_BY[input]?.includes(operation) ?? true);
}
/**
 * Refuses inputs that are set and that the operation does not take. The runner passes defaults as if they were typed, so
 * that an input with its default counts as not set.
 */
function rejectUntaken(reader, operation) {
    for (const [input, operations] of Object.entries(TAKEN_BY)) {
        if (operation === undefined || operations.includes(operation))
            continue;
        const given = reader.text(input);
        if (given === defaultOf(input))
            continue;
        const others = operations.length === 1 ? `${operations.join('')} takes it` : `${listOf(operations)} take it`;
        reader.reject(input, given, `nothing with operation: ${operation}; ${others}`);
    }
}
function defaultOf(input) {
    return Object.entries(RELEASE_INPUTS).find(([name]) => name === input)?.[1] ?? '';
}
function listOf(words) {
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parsePublish)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20843);


const FORMS = 'ssm:/path, appconfig:application/environment/profile, variable:NAME or variable:environment/NAME; or none';
/**
 * The strategy of an AppConfig deployment unless the fourth part of the target names one: predefined in every account. The
 * release has a bake time of its own.
 */
const USUAL_STRATEGY = 'AppConfig.AllAtOnce';
/** `none` is a target too: the outputs alone. */
function parsePublish(text) {
    if (text === 'none')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(undefined);
    const colon = text.indexOf(':');
    const rest = text.slice(colon + 1).trim();
    switch (colon < 0 ? '' : text.slice(0, colon)) {
        case 'ssm':
            return parseParameter(rest, text);
        case 'appconfig':
            return parseConfiguration(rest, text);
        case 'variable':
            return parseVariable(rest, text);
        default:
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(FORMS);
    }
}
/** Systems Manager API reference, PutParameter, Name: up to 1011 characters; not `aws` or `ssm`; 15 levels. */
function parseParameter(path, shown) {
    const levels = path.replace(/^\//, '').split('/');
    const isName = /^[\w.\-/]{1,1011}$/.test(path) && levels.every((level) => level !== '') && levels.length <= 15;
    if (!isName || (levels.length > 1 && !path.startsWith('/'))) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('ssm:/path: letters, digits and _.- in up to 15 levels that begin with /, such as ssm:/orchard/model');
    }
    if (/^(?:aws|ssm)/i.test(levels[0] ?? '')) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('ssm:/path whose first level does not begin with aws or ssm: Systems Manager reserves these');
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'ssm', path, shown });
}
function parseConfiguration(rest, shown) {
    const parts = rest.split('/').map((part) => part.trim());
    const [application = '', environment = '', profile = '', strategy = USUAL_STRATEGY] = parts;
    if (parts.length < 3 || parts.length > 4 || parts.some((part) => part === '' || part.length > 128)) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`appconfig:application/environment/profile, names or ids; a fourth part names the deployment strategy (${USUAL_STRATEGY} without it)`);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'appconfig', target: { application, environment, profile }, strategy, shown });
}
/** GitHub docs, "Naming conventions for configuration variables". The name of an environment may contain slashes. */
function parseVariable(rest, shown) {
    const slash = rest.lastIndexOf('/');
    const name = rest.slice(slash + 1);
    const environment = slash < 0 ? undefined : rest.slice(0, slash);
    if (!/^[A-Za-z_]\w{0,254}$/.test(name) || environment === '' || (environment?.length ?? 0) > 255) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('variable:NAME or variable:environment/NAME: letters, digits and _, and no digit first');
    }
    if (/^github_/i.test(name))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('variable:NAME that does not begin with GITHUB_: GitHub reserves this');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'variable', place: { name, environment }, shown });
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
