export const id = 8642;
export const ids = [8642,4613];
export const modules = {

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




/** Time between two checks, and the longest after faults, milliseconds. Our choice: the shortest deployments take a minute. */
const CHECK_MS = 10_000;
const WAITS = { firstMs: CHECK_MS, longestMs: 60_000 };
/**
 * Checks until the deployment is complete or rolled back; faults of network and service do not end it.
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
        await (faults === 0 ? tools.sleep(CHECK_MS, tools.signal) : (0,try_again/* backOff */.fu)(tools, WAITS, faults));
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
const OTHERS_CHECK_MS = 30_000;
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
    const check = async () => readDeployed(tools, await resolve());
    return {
        check: async () => {
            await tools.configurations.checkStrategy(target.strategy);
            const { inUse, underWay } = await check();
            for (const content of [inUse, underWay?.content])
                checkWritable(target, content);
        },
        read: async () => (await check()).inUse?.document.value,
        readAll: async () => {
            const { inUse, underWay } = await check();
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
 * @returns false where another check is needed
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
            await (isBusy ? tools.sleep(OTHERS_CHECK_MS, tools.signal) : (0,try_again/* backOff */.fu)(tools, configuration_publisher_WAITS, tries));
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
        // It may have ended in between, and an answer may have been lost: the next check shows it.
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
    const message = `A deployment of ${shown} was under way at each of ${String(STEPS_MAX)} checks and could not be ended.`;
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
const CHECKS_MAX = 5;
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
/** Checks before each write: one that was not answered may have had its effect. */
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
    for (let checks = 1;; checks += 1) {
        const there = await store.read();
        if (there === value)
            return;
        if (checks === CHECKS_MAX)
            throw notWritten(store, `${store.shown} is ${there ?? 'not there'} after it`);
        await (0,try_again/* backOff */.fu)(tools, value_publisher_WAITS, checks);
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


/***/ })

};
