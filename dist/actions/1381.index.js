export const id = 1381;
export const ids = [1381];
export const modules = {

/***/ 98113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ rejectUntaken),
/* harmony export */   mX: () => (/* binding */ RELEASE_INPUTS),
/* harmony export */   ny: () => (/* binding */ takes)
/* harmony export */ });
/* harmony import */ var _inputs_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);
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
    ..._inputs_step_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_INPUTS */ .ds,
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
    'max-running-models': PUTTING_INTO_USE,
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

/***/ 53800:
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
    const [arn, name, projectArn] = ['arn', 'name', 'projectArn'].map((key) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(value, key));
    if (arn === undefined || name === undefined || projectArn === undefined)
        return undefined;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'arn') === arn ? { arn, name, projectArn } : undefined;
}


/***/ }),

/***/ 11381:
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
// EXTERNAL MODULE: ./lib/src/actions/release/input-table.js
var input_table = __webpack_require__(98113);
// EXTERNAL MODULE: ./lib/src/actions/release/post-state.js
var post_state = __webpack_require__(53800);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
;// CONCATENATED MODULE: ./lib/src/actions/release/stop-started.js
/** Stops a model that was started and is not in use, in the time that the end of a job has. */




/** Between two looks, milliseconds. Our choice: the end of a job has little time. */
const POLL_MS = 5000;
/**
 * Looks, stops it once it runs, and ends when it is seen to stop: stopping needs nobody. Logs what it sees and does.
 * @throws ActionError STOP_TIMEOUT past the end; ServiceError for what a repetition cannot fix
 */
async function stopStarted(tools, started, endAt) {
    const { models, log, clock, sleep, signal } = tools;
    let last;
    while (clock.now() < endAt) {
        const seen = await look(tools, started);
        if (seen !== 'no-answer') {
            const status = seen?.status ?? 'no longer listed';
            if (status !== last)
                log(`${started.name}: ${status}`);
            last = status;
            if (seen === undefined || isOver(seen))
                return;
            if ((0,serving/* servingStateOf */.r)(seen) === 'running')
                await stop(tools, started);
        }
        await sleep(POLL_MS, signal);
    }
    throw new action_error/* ActionError */.lZ('STOP_TIMEOUT', `It was last seen with status ${last ?? 'unknown'}.`);
    function isOver(version) {
        const state = (0,serving/* servingStateOf */.r)(version);
        return state !== 'running' && state !== 'starting' && state !== 'unknown';
    }
    async function stop({ log: say }, { arn, name }) {
        try {
            await models.stop(arn);
            say(`StopProjectVersion: ${name}`);
            // The tag says since when it runs.
            await models.untag(arn, [provenance/* PROVENANCE_KEYS */.pr.started]);
        }
        catch (error) {
            // The next look shows whether it is to be repeated.
            if (!(error instanceof service_error/* ServiceError */._7))
                throw error;
            if (error.kind !== 'in-use' && !(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            say(`StopProjectVersion: ${name} (${error.message})`);
        }
    }
}
/** Undefined where it is no longer listed. */
async function look({ models, log }, { projectArn, name, arn }) {
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
        const { models } = deps.connectRelease(await wayOf(deps, context.runId), log, end);
        await stopStarted({ ...deps, models, log }, started, endAt);
        return 0;
    }
    catch (error) {
        report(deps, started, redact((0,action_error/* messageOf */.bD)((0,to_action_error/* toActionError */.i)(error, deps.signal))));
        return 1;
    }
}
/** The inputs were read by the step already: it has started something. @throws ActionError INVALID_INPUT */
async function wayOf(deps, runId) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, input_table/* RELEASE_INPUTS */.mX);
    const region = (0,step/* readRegion */.XP)(reader, deps.env, undefined);
    const role = (0,inputs_role/* readRole */.fP)(reader, runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps, inputs_network/* RELEASE_SERVICES */.zM);
    reader.orThrow();
    if (region === undefined)
        throw new Error('a Region is missing unreported');
    return { region, role, network };
}
/** Loud: it costs money until someone stops it. */
function report({ io }, { name }, why) {
    const message = `The model ${name} may still run, and is billed until it is stopped: ${why} Stop it with operation: stop, or in the console.`;
    io.annotate({ level: 'error', title: 'Release Custom Labels: a model was not stopped', message: (0,visible/* toVisible */.w)(message) });
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


/***/ })

};
