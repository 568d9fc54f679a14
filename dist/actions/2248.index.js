export const id = 2248;
export const ids = [2248,4613];
export const modules = {

/***/ 16530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addUnitHours),
/* harmony export */   i: () => (/* binding */ readCost)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** Reads and reports what the running models of a project have cost so far. */



/**
 * The running models of the project with their unit-hours; they go to the report, too.
 * @param tags  by ARN, of the versions that run at least
 * @throws ServiceError only one that ends the run: without CloudWatch, start times are counted from
 */
async function readCost(tools, project, versions, tags) {
    const now = tools.clock.now();
    const found = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunningModels */ .j7)(versions, tags, { runKey: tools.runKey, now });
    // They run, whatever comes of the question to CloudWatch.
    tools.progress.update({ running: found });
    const { running, unitHours } = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(found, await measure(tools, project, found, now), now);
    tools.progress.update({ running, unitHours });
    return running;
}
/**
 * Adds unit-hours to what the report says of the models that run. Models of other projects are left out.
 * @throws as {@link readCost}
 */
async function addUnitHours(tools, project, running) {
    const now = tools.clock.now();
    const own = running.filter(({ otherProject }) => otherProject === undefined);
    const others = running.filter(({ otherProject }) => otherProject !== undefined);
    const counted = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(own, await measure(tools, project, own, now), now);
    tools.progress.update({ running: [...counted.running, ...others], unitHours: counted.unitHours });
}
/** By ARN; undefined where one of them is not known. */
async function measure(tools, project, running, now) {
    const measured = new Map();
    for (const { name, arn, startedAt } of running.filter(_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)) {
        if (arn === undefined || startedAt === undefined)
            continue;
        try {
            const span = { from: startedAt, to: now };
            const unitHours = await tools.watch.unitHours({ project: project.name, version: name }, span);
            if (unitHours === undefined)
                return undefined;
            measured.set(arn, unitHours);
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
                throw error;
            const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : error.message;
            tools.progress.log(`Unit-hours are counted from the start times: CloudWatch could not be read (${why}).`);
            return undefined;
        }
    }
    return measured.size === 0 ? undefined : measured;
}


/***/ }),

/***/ 56086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   Ws: () => (/* binding */ startIn),
/* harmony export */   j7: () => (/* binding */ toRunningModels),
/* harmony export */   uO: () => (/* binding */ isCountable),
/* harmony export */   w0: () => (/* binding */ withUnitHours)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/* harmony import */ var _report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7330);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54153);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** Which models of a project run, since when, with how many units, and what they have cost so far. */




const HOUR_MS = 3_600_000;
/**
 * The start that the tags record.
 * @returns undefined where there is none to count from: without the tag, with another text in it, or one of the future
 */
function startIn(tags, now) {
    const start = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .startMarkOf */ .XW)(tags);
    return start === undefined || start.at > now ? undefined : start;
}
/**
 * The running models among the versions, those that start and stop included; without their unit-hours.
 * @param tags    by ARN, of the versions that run at least
 * @param runKey  of this step; models that it started are marked
 */
function toRunningModels(versions, tags, { runKey, now }) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e).map((version) => {
        const { name, arn, status } = version;
        const own = tags.get(arn);
        const start = startIn(own, now);
        const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version, own);
        return {
            name,
            arn,
            status,
            ...(units && { units }),
            ...(start && { startedAt: start.at }),
            isReleased: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(own),
            isOurs: start?.runKey === runKey,
        };
    });
}
/**
 * Unit-hours of each model: those measured where every one of them was, else from the start times and the minimum of
 * units, below which scaling does not go.
 * @param measured  by ARN, from CloudWatch; undefined where the role may not read it or not every answer came
 * @returns the models with their unit-hours, and the sum; no sum where it is known of none
 */
function withUnitHours(running, measured, now) {
    const isMeasured = measured !== undefined && running.filter(isCountable).every((model) => isIn(measured, model));
    const counted = running.map((model) => {
        const unitHours = isMeasured ? measured.get(model.arn ?? '') : unitHoursSince(model, now);
        return unitHours === undefined ? model : { ...model, unitHours };
    });
    const known = counted.flatMap(({ unitHours }) => unitHours ?? []);
    if (known.length === 0)
        return { running: counted, unitHours: undefined };
    const value = known.reduce((sum, one) => sum + one, 0);
    return { running: counted, unitHours: { value, source: isMeasured ? 'cloudwatch' : 'start-times' } };
}
/** Whether its unit-hours can be known: the start must be. A model that starts is not in service yet, and not measured. */
function isCountable(model) {
    return model.startedAt !== undefined && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)(model) !== 'starting';
}
function isIn(measured, { arn }) {
    return arn !== undefined && measured.has(arn);
}
function unitHoursSince({ startedAt, units }, now) {
    return startedAt === undefined || units === undefined ? undefined : (units.min * (now - startedAt)) / HOUR_MS;
}
/**
 * A sentence without its full stop: `v1 (RUNNING) since 2026-03-02 09:00:00 UTC, 2 inference units, 12.5 unit-hours so far`.
 * @param pricePerUnitHour  in the user's own currency
 */
function describeRunning(model, pricePerUnitHour) {
    const { name, status, startedAt, units, unitHours } = model;
    const since = startedAt === undefined ? 'start unknown' : `since ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r)(startedAt)}`;
    const parts = [`${name} (${status}) ${since}`];
    if (units !== undefined)
        parts.push((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfUnits */ .A8)(units));
    if (unitHours !== undefined) {
        const money = pricePerUnitHour === undefined ? '' : ` (${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(unitHours * pricePerUnitHour)})`;
        parts.push(`${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUnitHours */ .rW)(unitHours)} unit-hours so far${money}`);
    }
    return parts.join(', ');
}


/***/ }),

/***/ 84613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publisherOf: () => (/* binding */ publisherOf)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/deployment/publish/published-value.js
/** A place from which callers get the ARN of the version in use. */
/** A text without blanks around it; undefined for none. */
function textOf(value) {
    const text = value?.trim();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/configuration-document.js
/** What is published through AppConfig: a JSON object with the ARN under one key. Its other keys stay as they are. */


/** The key that callers read. */
const ARN_KEY = 'projectVersionArn';
/** Reads the content of a hosted version. */
function readConfiguration(content) {
    const parsed = (0,json/* parseJson */.qF)(content);
    if (!(0,json/* isJsonObject */.OW)(parsed))
        return { kind: 'other', value: textOf(content) };
    // AppConfig user guide, "Type reference for AWS.AppConfig.FeatureFlags".
    if ((0,json/* isJsonObject */.OW)((0,json/* own */.ZV)(parsed, 'flags')) && (0,json/* own */.ZV)(parsed, 'version') === '1')
        return { kind: 'feature-flags', value: undefined };
    const value = (0,json/* own */.ZV)(parsed, ARN_KEY) ?? undefined;
    return { kind: 'object', value: textOf(typeof value === 'string' ? value : JSON.stringify(value)) };
}
/**
 * The content with another ARN.
 * @param content  what is deployed; undefined where nothing is
 */
function writeConfiguration(content, arn) {
    const parsed = content === undefined ? undefined : (0,json/* parseJson */.qF)(content);
    const others = (0,json/* isJsonObject */.OW)(parsed) ? parsed : {};
    return `${JSON.stringify({ ...others, [ARN_KEY]: arn }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/deployment-state.js
/** Values of DeploymentState (AppConfig API reference, GetDeployment). */
const STATES = new Map([
    ['DEPLOYING', 'under-way'],
    ['BAKING', 'under-way'],
    ['VALIDATING', 'under-way'],
    ['ROLLING_BACK', 'under-way'],
    ['COMPLETE', 'complete'],
    ['ROLLED_BACK', 'rolled-back'],
    ['REVERTED', 'rolled-back'],
]);
function endOf({ state }) {
    return STATES.get(state) ?? 'unknown';
}
/** @param deployments  newest first */
function deployedOf(deployments) {
    return {
        inUse: deployments.find((deployment) => endOf(deployment) === 'complete'),
        underWay: deployments.find((deployment, index) => {
            const end = endOf(deployment);
            return end === 'under-way' || (end === 'unknown' && index === 0);
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/follow-deployment.js
/** Follows an AppConfig deployment to its end. */




/** Time between two looks, and the longest after faults, milliseconds. Our choice: the shortest deployments take a minute. */
const LOOK_MS = 10_000;
const WAITS = { firstMs: LOOK_MS, longestMs: 60_000 };
/**
 * Looks until the deployment is complete or rolled back; faults of network and service do not end it.
 * @param shown  the target as typed
 * @throws ActionError PUBLISH_FAILED with outcome `timed-out` at the end of the step, and for a state that is not known
 */
async function followDeployment(tools, target, { number, shown }) {
    let faults = 0;
    let logged = '';
    for (;;) {
        try {
            const seen = await tools.configurations.deployment(target, number);
            faults = 0;
            const line = `AppConfig deployment ${String(number)}: ${seen.state}, ${String(seen.percentageComplete)} %`;
            if (line !== logged)
                tools.progress.log(line);
            logged = line;
            const end = endOf(seen);
            if (end === 'unknown')
                throw unfinished(shown, number, `has the state ${seen.state}, which is not known`);
            if (end !== 'under-way')
                return seen;
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            if ((0,service_error/* isPastEnd */.Sh)(error))
                throw atTheEnd(shown, number);
            faults += 1;
        }
        if (tools.end.leftMs() <= 0)
            throw atTheEnd(shown, number);
        await (faults === 0 ? tools.sleep(LOOK_MS, tools.signal) : (0,try_again/* backOff */.fu)(tools, WAITS, faults));
    }
}
function unfinished(shown, number, clause) {
    return new action_error/* ActionError */.lZ('PUBLISH_FAILED', `Deployment ${String(number)} of ${shown} ${clause}.`);
}
function atTheEnd(shown, number) {
    const message = `Deployment ${String(number)} of ${shown} was still under way at the end of the step.`;
    return new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, {
        outcome: 'timed-out',
        hint: 'The deployment continues. Re-run the job: it follows the deployment to its end.',
    });
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/configuration-publisher.js
/** Publishes through AppConfig: a hosted configuration version, deployed with a strategy of the user's. */






/** Tries of a call that changes something, each after a check where that can show whether it had its effect. Our choice. */
const TRIES_MAX = 5;
const configuration_publisher_WAITS = { firstMs: 2000, longestMs: 30_000 };
/** Deployments that are ended before a value is given up: another run keeps deploying, or one cannot be stopped. Our choice. */
const STEPS_MAX = 10;
/** How long to wait for another profile's deployment to the environment, milliseconds. Our choice. */
const OTHERS_MAX_MS = 30 * 60_000;
const OTHERS_LOOK_MS = 30_000;
/** The publisher of a configuration profile in an environment. */
function configurationPublisher(tools, target) {
    let resolved;
    const resolve = () => {
        resolved ??= tools.configurations.resolve(target.target).catch((error) => {
            resolved = undefined;
            throw error;
        });
        return resolved;
    };
    const look = async () => readDeployed(tools, await resolve());
    return {
        check: async () => {
            await tools.configurations.checkStrategy(target.strategy);
            const { inUse, underWay } = await look();
            for (const content of [inUse, underWay?.content])
                checkWritable(target, content);
        },
        read: async () => (await look()).inUse?.document.value,
        readAll: async () => {
            const { inUse, underWay } = await look();
            const values = [inUse, underWay?.content].map((content) => content?.document.value);
            return [...new Set(values.filter((value) => value !== undefined))];
        },
        write: async (value, onSend) => {
            const ids = await resolve();
            for (let steps = 1; !(await isWritten(tools, target, ids, { value, onSend })); steps += 1) {
                if (steps === STEPS_MAX)
                    throw restless(target);
            }
        },
    };
}
async function readDeployed({ configurations }, ids) {
    const { inUse, underWay } = deployedOf(await configurations.deployments(ids));
    const read = async ({ configurationVersion }) => {
        const text = await configurations.content(ids, configurationVersion);
        return { text, document: readConfiguration(text) };
    };
    return {
        inUse: inUse && (await read(inUse)),
        underWay: underWay && { ...underWay, content: await read(underWay) },
    };
}
/**
 * One step: ends what is under way, or deploys.
 * @returns false where another look is needed
 */
async function isWritten(tools, target, ids, { value, onSend }) {
    const { inUse, underWay } = await readDeployed(tools, ids);
    if (underWay === undefined) {
        if (inUse?.document.value === value)
            return true;
        checkWritable(target, inUse);
        onSend?.();
        await deploy(tools, target, ids, writeConfiguration(inUse?.text, value));
        return true;
    }
    const { number, state, content } = underWay;
    if (state === 'ROLLING_BACK') {
        await followDeployment(tools, ids, { number, shown: target.shown });
        return false;
    }
    if (content.document.value === value) {
        onSend?.();
        await untilComplete(tools, target, ids, number);
        return true;
    }
    if (inUse?.document.value !== value) {
        const other = content.document.value ?? 'a content without an ARN';
        const message = `Deployment ${String(number)} of ${target.shown} is under way (${state}) with ${other}, which this run did not start.`;
        const hint = 'Wait for the deployment to end, or stop it in AppConfig, then re-run the job.';
        throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, { hint });
    }
    // Callers are on their way from this value to another one: back to it.
    await rollBack(tools, target, ids, number);
    return false;
}
async function deploy(tools, target, ids, content) {
    const { configurations, progress } = tools;
    // A version that is made twice, because an answer was lost, is deployed by nobody and costs nothing.
    const version = await (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass: service_error/* isPassingFault */.Ev, wait: waitIn(tools) }, () => configurations.createVersion(ids, content, `Released by ${tools.runKey}`));
    const number = await startDeployment(tools, target, ids, version);
    progress.did({
        call: 'StartDeployment',
        subject: target.shown,
        detail: `deployment ${String(number)} with ${target.strategy}`,
    });
    await untilComplete(tools, target, ids, number);
}
/** A start that was not answered may have had its effect: the deployment of the version is looked for before the next one. */
async function startDeployment(tools, target, ids, version) {
    const { configurations, clock } = tools;
    const since = clock.now();
    for (let tries = 1;;) {
        try {
            return await configurations.deploy(ids, version, target.strategy);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7))
                throw error;
            const isBusy = error.kind === 'in-use' && clock.now() - since < OTHERS_MAX_MS;
            if (!isBusy && (!(0,service_error/* isPassingFault */.Ev)(error) || tries === TRIES_MAX))
                throw notStarted(target, error);
            if (!isBusy)
                tries += 1;
            await (isBusy ? tools.sleep(OTHERS_LOOK_MS, tools.signal) : (0,try_again/* backOff */.fu)(tools, configuration_publisher_WAITS, tries));
        }
        const all = await configurations.deployments(ids);
        const ours = all.find(({ configurationVersion }) => configurationVersion === version);
        if (ours !== undefined)
            return ours.number;
    }
}
/** A missing right has a code of its own, with what to allow; so has the end of credentials. */
function notStarted({ shown, strategy }, error) {
    if (error.kind !== 'refused' && error.kind !== 'not-found' && error.kind !== 'in-use')
        return error;
    const message = `AppConfig refused a deployment of ${shown} with the strategy ${strategy}: ${error.message}`;
    return new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, { cause: error, requestId: error.facts.requestId });
}
async function untilComplete(tools, target, ids, number) {
    const ended = await followDeployment(tools, ids, { number, shown: target.shown });
    if (endOf(ended) === 'complete')
        return;
    const why = ended.event === undefined ? '' : `: ${ended.event}`;
    const message = `AppConfig rolled deployment ${String(number)} of ${target.shown} back${why}.`;
    const outcome = ended.isByAlarm === true || /alarm/i.test(ended.event ?? '') ? 'alarm' : 'error';
    throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, {
        outcome,
        hint: 'Look at the events of the deployment in AppConfig.',
    });
}
async function rollBack(tools, target, ids, number) {
    try {
        await tools.configurations.stop(ids, number);
        tools.progress.did({
            call: 'StopDeployment',
            subject: target.shown,
            detail: `rolls deployment ${String(number)} back`,
        });
    }
    catch (error) {
        // It may have ended in between, and an answer may have been lost: the next look shows it.
        const mayPass = (0,service_error/* isPassingFault */.Ev)(error);
        if (!mayPass && !(error instanceof service_error/* ServiceError */._7 && error.kind === 'refused'))
            throw error;
        await tools.sleep(configuration_publisher_WAITS.firstMs, tools.signal);
        return;
    }
    await followDeployment(tools, ids, { number, shown: target.shown });
}
function waitIn(tools) {
    return (_error, tries) => (0,try_again/* backOff */.fu)(tools, configuration_publisher_WAITS, tries);
}
function restless({ shown }) {
    const message = `A deployment of ${shown} was under way at each of ${String(STEPS_MAX)} looks and could not be ended.`;
    return new action_error/* ActionError */.lZ('PUBLISH_FAILED', message);
}
/** The ARN can be written only into an object, or where nothing is yet. */
function checkWritable({ shown }, content) {
    const kind = content?.document.kind ?? 'object';
    if (kind === 'object')
        return;
    const what = kind === 'feature-flags' ? 'feature flags' : 'no JSON object';
    const message = `The configuration ${shown} has ${what}; the ARN is published in a JSON object.`;
    const hint = 'Name a freeform configuration profile of its own in publish, or deploy a JSON object to this one (docs/publishing.md).';
    throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, { hint });
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/value-publisher.js
/** Publishes to a place that contains one text: a parameter of Parameter Store, or a variable on GitHub. */




/** Writes that are sent, and looks at the place after one that was answered. Our choice. */
const WRITES_MAX = 4;
const LOOKS_MAX = 5;
const value_publisher_WAITS = { firstMs: 1000, longestMs: 15_000 };
/** Publishes to a parameter. */
function parameterPublisher(tools, { path, shown }) {
    const { parameters } = tools;
    const store = {
        call: 'PutParameter',
        shown,
        read: async () => textOf(await parameters.read(path)),
        write: (value) => parameters.write(path, value),
    };
    // A parameter that does not exist yet is created; that it can be asked for shows the right to.
    return publisherTo(tools, store, async () => {
        await store.read();
    });
}
/** Publishes to a variable of the repository, or of one of its environments. */
function variablePublisher(tools, { place, shown }) {
    const { github } = tools;
    let isChecked = false;
    // Before the first read: the token of a job may not even read it, and GitHub's refusal does not say why.
    const checkToken = async () => {
        if (isChecked)
            return;
        if ((await ofGithub(shown, () => github.tokenKind())) === 'job') {
            const message = `github-token is the token of the job, which can neither read nor write ${shown}; nothing was started.`;
            throw new action_error/* ActionError */.lZ('TOKEN_UNSUITABLE', message, { outcome: 'refused' });
        }
        isChecked = true;
    };
    const store = {
        call: 'PATCH variable',
        shown,
        read: async () => {
            await checkToken();
            return ofGithub(shown, async () => textOf(await github.readVariable(place)));
        },
        write: (value) => ofGithub(shown, () => github.writeVariable(place, value)),
    };
    return publisherTo(tools, store, async () => {
        await store.read();
    });
}
function publisherTo(tools, store, check) {
    return {
        check,
        read: store.read,
        readAll: async () => {
            const value = await store.read();
            return value === undefined ? [] : [value];
        },
        write: (value, onSend) => writeSeen(tools, store, value, onSend),
    };
}
/** Looks before each write: one that was not answered may have had its effect. */
async function writeSeen(tools, store, value, onSend) {
    const did = () => {
        tools.progress.did({ call: store.call, subject: store.shown, detail: `writes ${value}` });
    };
    if ((await store.read()) === value)
        return;
    onSend?.();
    for (let writes = 1;; writes += 1) {
        const unanswered = await store.write(value).then(() => undefined, passingFault);
        if (unanswered === undefined) {
            did();
            await untilSeen(tools, store, value);
            return;
        }
        await (0,try_again/* backOff */.fu)(tools, value_publisher_WAITS, writes);
        if ((await store.read()) === value) {
            did();
            return;
        }
        if (writes === WRITES_MAX)
            throw notWritten(store, `there was no answer (${unanswered.message})`, unanswered);
    }
}
/** @throws what is no passing fault */
function passingFault(error) {
    if ((0,service_error/* isPassingFault */.Ev)(error))
        return error;
    throw error;
}
/** A write that was answered is not repeated: whoever writes something else in between has a reason to. */
async function untilSeen(tools, store, value) {
    for (let looks = 1;; looks += 1) {
        const there = await store.read();
        if (there === value)
            return;
        if (looks === LOOKS_MAX)
            throw notWritten(store, `${store.shown} is ${there ?? 'not there'} after it`);
        await (0,try_again/* backOff */.fu)(tools, value_publisher_WAITS, looks);
    }
}
function notWritten({ call, shown }, why, cause) {
    return new action_error/* ActionError */.lZ('PUBLISH_FAILED', `${call} on ${shown} was sent, and ${why}.`, { cause });
}
/** What GitHub refuses has nothing to do with the role in AWS, which the hints of a denial are about. */
async function ofGithub(shown, call) {
    try {
        return await call();
    }
    catch (error) {
        const mayPass = (0,service_error/* isPassingFault */.Ev)(error);
        if (!(error instanceof service_error/* ServiceError */._7) || mayPass || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const message = `GitHub refused ${shown}: ${error.message}`;
        throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', message, { cause: error, requestId: error.facts.requestId });
    }
}

;// CONCATENATED MODULE: ./lib/src/deployment/publish/publisher.js


/** The publisher of a target. */
function publisherOf(tools, target) {
    switch (target.kind) {
        case 'ssm':
            return parameterPublisher(tools, target);
        case 'appconfig':
            return configurationPublisher(tools, target);
        case 'variable':
            return variablePublisher(tools, target);
    }
}


/***/ }),

/***/ 63634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeAll)
/* harmony export */ });
/** Names in one DescribeProjectVersions request. API model, shape ProjectVersionNames. */
const NAMES_MAX = 10;
/**
 * One request for each ten names, one attempt.
 * @returns by name, those that are listed
 */
async function describeAll({ models }, projectArn, names) {
    const all = new Map();
    for (let from = 0; from < names.length; from += NAMES_MAX) {
        const found = await models.findVersionsOnce(projectArn, names.slice(from, from + NAMES_MAX));
        for (const [name, version] of found)
            all.set(name, version);
    }
    return all;
}


/***/ }),

/***/ 74960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ wasReleased),
/* harmony export */   fY: () => (/* binding */ namedVersions),
/* harmony export */   rq: () => (/* binding */ mayBePublished),
/* harmony export */   sD: () => (/* binding */ nameInUse)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/* harmony import */ var _cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** What tags say of the version that callers use. */



/**
 * Whether a version is, or was, put into use: a rollback may go to it. `named`: what the tags of others say.
 * @param named  values of `replaces` and `rolled-back-from` of other versions
 */
function wasReleased(version, tags, named) {
    const { released, releasedUntil, replaces, rolledBackFrom, releaseRun } = _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr;
    const keys = [released, releasedUntil, replaces, rolledBackFrom, releaseRun];
    return keys.some((key) => key in tags) || named.has((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm)(version));
}
/** What the tags of versions say of the versions that they replaced, or were released in place of. */
function namedVersions(tags) {
    const named = new Set();
    for (const own of tags) {
        for (const key of [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom]) {
            const value = own[key];
            if (value !== undefined)
                named.add(value);
        }
    }
    return named;
}
/**
 * Whether a version that is not released may still be published. A release tags a version before it publishes it, and
 * moves `released` after that; a run that ended in between leaves a version that callers use, without the tag.
 * @param tags  by ARN, of all versions that run at least
 */
function mayBePublished(version, versions, tags, now) {
    const own = tags.get(version.arn) ?? {};
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(own) || !(_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun in own))
        return false;
    const until = own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releasedUntil];
    // It never was released, and was about to be.
    if (until === undefined)
        return true;
    const releasedTags = new Set(versions.filter(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))).map(_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm));
    // A rollback to it has not taken the tag from the other one yet.
    if (releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom] ?? ''))
        return true;
    // It was released and replaced, started once more, and is to replace the one that is released.
    const start = (0,_cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .startIn */ .Ws)(own, now);
    return start !== undefined && start.at > Date.parse(until) && releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces] ?? '');
}
/** The name of the version that callers use: the published one or, where that is not known, the released one among those that run. */
function nameInUse({ versions, tags }, published) {
    const inUse = versions.find(({ arn }) => published?.has(arn) === true);
    return (inUse ?? versions.find(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))))?.name;
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isVersionOf)
/* harmony export */ });
/**
 * Whether a text is the ARN of a version of the project: `<project without its number>/version/<name>/<number>`. Two projects
 * of one name do not exist at the same time.
 */
function isVersionOf({ arn }, text) {
    const place = arn.slice(0, arn.lastIndexOf('/'));
    return text.startsWith(`${place}/version/`);
}


/***/ }),

/***/ 16303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPublished)
/* harmony export */ });
/* harmony import */ var _publish_publisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84613);
/* harmony import */ var _is_version_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);


/**
 * Reads what is published; nothing is written.
 * @returns undefined without a target, and where no value there is the ARN of a version of this project
 * @throws ActionError, ServiceError where it cannot be read: then nothing may be concluded
 */
async function readPublished(tools, project, target) {
    if (target === undefined)
        return undefined;
    const values = await (0,_publish_publisher_js__WEBPACK_IMPORTED_MODULE_0__.publisherOf)(tools, target).readAll();
    const arns = values.filter((value) => (0,_is_version_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionOf */ .k)(project, value));
    if (arns.length > 0)
        return new Set(arns);
    const what = values.length === 0 ? 'has no value' : 'does not name a version of this project';
    tools.progress.note('warning', `${target.shown} ${what}: only the tag of the released version says which one callers use.`);
    return undefined;
}


/***/ }),

/***/ 60405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ exitCodeOfRelease),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   lR: () => (/* binding */ ownRunning),
/* harmony export */   sH: () => (/* binding */ newReleaseReport),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/** The words of the input `operation`. */
const OPERATIONS = ['start', 'swap', 'rollback', 'stop', 'sweep', 'copy', 'prune', 'plan'];
/** A report with nothing in it yet. Its outcome is that of a step that ends immediately. */
function newReleaseReport(operation, begin) {
    const isDryRun = operation === 'plan';
    const nothing = { published: [], deleted: [], actions: [], unchecked: [], notes: [] };
    return { action: 'release', ...begin, outcome: 'error', operation, isDryRun, ...nothing };
}
const GREEN = new Set([
    'started',
    'swapped',
    'rolled-back',
    'stopped',
    'swept',
    'copied',
    'pruned',
    'planned',
    'nothing-to-do',
]);
/** Whether a release ended well. */
function isGreen({ outcome }) {
    return GREEN.has(outcome);
}
function exitCodeOfRelease(report) {
    return isGreen(report) ? 0 : 1;
}
/** The versions of the step's own project among those that run. */
function ownRunning({ running = [] }) {
    return running.filter(({ otherProject }) => otherProject === undefined);
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ plannedUseLines),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   MM: () => (/* binding */ EVERYTHING_CHECKED),
/* harmony export */   as: () => (/* binding */ billedUnits),
/* harmony export */   cu: () => (/* binding */ signOfRelease),
/* harmony export */   kg: () => (/* binding */ sourceOfUnitHours),
/* harmony export */   nr: () => (/* binding */ reasonOfRelease),
/* harmony export */   p2: () => (/* binding */ titleOfRelease),
/* harmony export */   rW: () => (/* binding */ formatUnitHours),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vQ: () => (/* binding */ unitsText)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/** How a release ended, and what serves now, in words: shared by the summary, the log, the comment and the annotations. */


const TITLES = {
    started: 'Started',
    swapped: 'Swapped',
    'rolled-back': 'Rolled back',
    stopped: 'Stopped',
    swept: 'Swept',
    copied: 'Copied',
    pruned: 'Pruned',
    planned: 'Dry run',
    'nothing-to-do': 'Nothing to do',
    refused: 'Refused',
    'smoke-failed': 'Smoke test failed',
    alarm: 'Alarm',
    'start-failed': 'Start failed',
    'timed-out': 'Timed out',
    cancelled: 'Cancelled',
    'credentials-expired': 'Credentials expired',
    'invalid-input': 'Invalid inputs',
    error: 'Error',
};
/** The outcome as a title. */
function titleOfRelease({ outcome }) {
    return TITLES[outcome];
}
function signOfRelease(report) {
    if (report.outcome === 'planned')
        return '📝';
    if (report.outcome === 'cancelled')
        return '🛑';
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report) ? '✅' : '❌';
}
/** Why it ended so, as a sentence; undefined where the failure's message says it. */
function reasonOfRelease(report) {
    const { outcome, operation, deleted } = report;
    switch (outcome) {
        case 'planned':
            return planSentence(operation);
        case 'nothing-to-do':
            return operation && NOTHING_TO_DO[operation];
        case 'pruned':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(deleted.length, 'version was', 'versions were')} deleted.`;
        case 'started':
            return 'The model runs.';
        case 'swapped':
            return 'The new version is in use.';
        case 'rolled-back':
            return 'The version that was released before is in use again.';
        case 'stopped':
        case 'swept':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stoppedOf(report), 'model was', 'models were')} stopped.`;
        case 'copied':
            return 'The copy is complete.';
        default:
            return undefined;
    }
}
function planSentence(operation) {
    const planned = operation === undefined || operation === 'plan' ? 'swap' : operation;
    return `Nothing was changed. This is what ${planned} would do.`;
}
const NOTHING_TO_DO = {
    start: 'The model already runs as asked.',
    swap: 'The version is already in use as asked.',
    plan: 'The version is already in use as asked.',
    rollback: 'The version that was released before is already in use.',
    stop: 'Nothing to stop runs.',
    sweep: 'No model runs that should not.',
    copy: 'The copy already exists.',
    prune: 'There is no version to delete.',
};
/** How many versions were stopped: one call of each. */
function stoppedOf({ actions }) {
    return new Set(actions.filter(({ call }) => call === 'StopProjectVersion').map(({ subject }) => subject)).size;
}
function servingOf(report) {
    const { inUse, running } = report;
    if (inUse !== undefined) {
        const status = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).find(({ name }) => name === inUse)?.status;
        return { kind: 'version', name: inUse, status };
    }
    if (running === undefined)
        return { kind: 'unknown' };
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).length === 0 ? { kind: 'nothing' } : { kind: 'unknown' };
}
/** `1 inference unit`, `1 to 3 inference units`. */
function unitsText(units) {
    if (units === undefined)
        return undefined;
    const { min, max } = units;
    return max === undefined || max === min
        ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(min, 'inference unit')
        : `${String(min)} to ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(max, 'inference unit')}`;
}
/** Inference units of the project that are billed now: at least so many. Undefined where those of a model are not known. */
function billedUnits(report) {
    if (report.running === undefined)
        return undefined;
    let sum = 0;
    for (const { units } of (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report)) {
        if (units === undefined)
            return undefined;
        sum += units.min;
    }
    return sum;
}
/** In place of what a dry run could not check. */
const EVERYTHING_CHECKED = 'Everything that these calls need was checked.';
/** What a dry run says of the quota and of the units, one sentence each. */
function plannedUseLines({ plannedUse }) {
    if (plannedUse === undefined)
        return [];
    const { units, places } = plannedUse;
    return [
        ...(places === undefined
            ? []
            : [
                `Places for running models in the account (max-running-models): ${courseText(places, ` of ${String(places.max)} in use`)}.`,
            ]),
        `Inference units of this project that run: ${courseText(units)}.`,
    ];
}
/** `1 now, up to 2 in between, 1 afterwards`. */
function courseText({ now, most, afterwards }, what = '') {
    const between = most > Math.max(now, afterwards) ? `, up to ${String(most)} in between` : '';
    return `${String(now)}${what} now${between}, ${String(afterwards)} afterwards`;
}
/** Money with two decimals; no currency, which is the user's. */
function formatMoney(amount) {
    return amount.toFixed(2);
}
/** Hours with two decimals at most. */
function formatUnitHours(hours) {
    return String(Number(hours.toFixed(2)));
}
const SOURCES = {
    cloudwatch: 'measured by CloudWatch (InServiceInferenceUnits)',
    'start-times': 'worked out from the start times, with the units that the model was started with',
};
/** Where the unit-hours are from, as a clause. */
function sourceOfUnitHours({ unitHours }) {
    return unitHours === undefined ? undefined : SOURCES[unitHours.source];
}


/***/ })

};
