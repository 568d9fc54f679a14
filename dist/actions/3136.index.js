export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 33136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVersion: () => (/* binding */ evaluateVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/judgement/end-of-training.js
var end_of_training = __webpack_require__(82732);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/judgement/read-history.js
var read_history = __webpack_require__(1329);
// EXTERNAL MODULE: ./lib/src/judgement/record-verdict.js
var record_verdict = __webpack_require__(21825);
// EXTERNAL MODULE: ./lib/src/step/credential-notes.js
var credential_notes = __webpack_require__(76240);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/training/wait.js
var training_wait = __webpack_require__(70064);
// EXTERNAL MODULE: ./lib/src/actions/evaluate/evaluation-run.js
var evaluation_run = __webpack_require__(29520);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gate/grammar/digest.js
var digest = __webpack_require__(33772);
;// CONCATENATED MODULE: ./lib/src/judgement/digest-of-question.js
/** Identifies gate and baseline: the mark of a version without a verdict is valid only for the same two. */


/**
 * That of the gate, or of gate and baseline where one was named: changing either judges again.
 * @returns SHA-256 in lower-case hex
 */
function digestOfQuestion({ gate, baseline, differentTestSet, }) {
    const ofGate = (0,digest/* digestOfGate */.J)(gate);
    if (baseline === undefined)
        return ofGate;
    const members = Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([ofGate, members, differentTestSet]))
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/src/judgement/find-version.js + 1 modules
var find_version = __webpack_require__(51827);
;// CONCATENATED MODULE: ./lib/src/judgement/judge-in-turn.js




/**
 * A version that the gate cannot judge is reported once, and marked: otherwise every run would find it, and never the ones
 * after it. After a passing fault the next run tries again.
 * @throws as judgeVersion does
 */
async function judgeInTurn(tools, version, plan) {
    const passOver = async () => {
        if (plan.record)
            await (0,record_verdict/* recordPassedOver */.Q)(tools, version.arn, digestOfQuestion(plan));
    };
    try {
        const { verdict, basis } = await (0,judge_version/* judgeVersion */.u)(tools, version, plan);
        if (basis === 'none')
            await passOver();
        return verdict;
    }
    catch (error) {
        // Missing numbers stay missing. Never a verdict: nothing was judged.
        if (error instanceof action_error/* ActionError */.lZ && error.code === 'RESULTS_INVALID')
            await passOver();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/actions/evaluate/evaluate-version.js














/** Finds a version of the project, waits for it where it still trains, and judges it. */
async function evaluateVersion(evaluation, project) {
    const { tools, recorder, inputs, context: run } = evaluation;
    const found = await (0,find_version/* findVersion */.A)(tools, project.arn, inputs.version, digestOfQuestion(inputs.judgement));
    if (found === undefined) {
        recorder.update({ outcome: 'nothing-to-judge' });
        return;
    }
    if (inputs.imagesManifest !== undefined) {
        const { judgeOnImages } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8811)]).then(__webpack_require__.bind(__webpack_require__, 18811));
        await judgeOnImages(evaluation, project, found, inputs.imagesManifest);
        if (inputs.history)
            await showHistory(evaluation, project);
        return;
    }
    const inTurn = inputs.version.kind === 'unjudged';
    if (inTurn && !inputs.record)
        recorder.note('notice', NO_PROGRESS);
    recorder.seen(found);
    recorder.update({ version: { ...recorder.report.version, name: found.name, resumed: true } });
    let version;
    try {
        version = await untilTrained(tools, project.arn, found, inputs);
    }
    catch (error) {
        recorder.fail((0,to_action_error/* toActionError */.i)(error, tools.signal), { detach: inputs.waiting.onTimeout === 'detach' });
        return;
    }
    if (version === undefined) {
        recorder.update({ outcome: 'still-training' });
        return;
    }
    tools.end.enter('reading');
    const failure = (0,model_status/* stateOf */.L4)(version) === 'failed' ? (0,end_of_training/* trainingFailed */.c)(version, failureCodeOf(version)) : undefined;
    const manifestSummary = await (0,end_of_training/* explainManifests */.E)(tools, version, failure);
    if (failure !== undefined) {
        // Otherwise a schedule for unjudged versions would find this one again and again.
        if (inputs.record)
            await (0,record_verdict/* recordVerdict */.p)(tools, version.arn, run, { passed: false, gateDigest: undefined });
        throw failure;
    }
    const { judgement, record } = inputs;
    const plan = {
        ...judgement,
        projectArn: project.arn,
        record,
        run,
        manifestSummary,
        readData: () => (0,evaluation_run/* dataOf */.q)(evaluation, version),
        isDoubtful: false,
    };
    recorder.judged(inTurn ? await judgeInTurn(tools, version, plan) : (await (0,judge_version/* judgeVersion */.u)(tools, version, plan)).verdict);
    if (inputs.history)
        await showHistory(evaluation, project);
}
/** Nothing here changes the verdict. */
async function showHistory({ tools, recorder }, project) {
    try {
        recorder.update({ history: await (0,read_history/* readHistory */.L)(tools, project.arn) });
    }
    catch (error) {
        tools.signal.throwIfAborted();
        recorder.note('notice', `The versions over time could not be read: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}
const NO_PROGRESS = 'With record: false the version is not tagged, so the next run with version: unjudged starts with it again.';
function failureCodeOf(version) {
    return (0,model_status/* failedForServiceIssue */.VG)(version) ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED';
}
/**
 * The version, once its training has ended.
 * @returns undefined when it still trains and is not to be waited for
 * @throws ActionError NO_EVALUATION for a version that is not in training and was not measured
 */
async function untilTrained(tools, projectArn, version, { waiting, role }) {
    // Copied, running, stopped or failed to start: its evaluation is valid whatever happened to the model.
    const state = (0,model_status/* stateOf */.L4)(version);
    if ((0,choose_baseline/* hasEvaluation */.NE)(version) || state === 'failed')
        return version;
    if (state !== 'training' && state !== 'unknown') {
        const { name, status } = version;
        const why = state === 'deleting' ? 'is being deleted' : `has status ${status} and no evaluation`;
        throw new action_error/* ActionError */.lZ('NO_EVALUATION', `The version ${name} ${why}.`);
    }
    if (!waiting.wait)
        return undefined;
    const short = (0,credential_notes/* shortCredentials */.j)(tools, role, waiting.timeoutMs);
    if (short !== undefined)
        tools.progress.note('warning', short);
    const { pollIntervalMs } = waiting;
    const deadlineAt = tools.end.timeoutAt;
    const { name: versionName, arn } = version;
    const wait = { projectArn, versionName, arn, known: version, createdAt: undefined, pollIntervalMs, deadlineAt };
    return (await (0,training_wait/* waitForTraining */.D)(tools, { ...wait, usualMs: undefined })).version;
}


/***/ }),

/***/ 29520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _judgement_data_of_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65713);

/** Reported as it is read: the reader sees how many images each label was trained with. */
async function dataOf({ tools, recorder, inputs }, version) {
    const data = await (0,_judgement_data_of_version_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOfVersion */ .k)(tools, version, inputs.record);
    if (data.kind === 'found')
        recorder.update({ lint: { ...data.linted, gate: undefined, base: undefined } });
    return data;
}


/***/ }),

/***/ 51827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
;// CONCATENATED MODULE: ./lib/src/judgement/find-unjudged.js






/** Names that a note lists before it only counts. */
const NAMED_MAX = 10;
/**
 * The oldest version that waits for judgement: one that an action of this family started (its tags say so), and that
 * has no verdict yet. Versions that others made are not included.
 *
 * A schedule must make progress, so no version may block others forever: those whose training has ended come before
 * those in training, and what cannot be judged is skipped and named: a version with neither training nor
 * evaluation, and one that exactly this gate could not judge before.
 * @param gateDigest  of the gate that would judge
 * @returns undefined when none waits
 * @throws ActionError ACCESS_DENIED when tags may not be read
 */
async function findUnjudged(tools, projectArn, gateDigest) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const passedOver = [];
    const accepts = (tags, version) => {
        if (!(provenance/* PROVENANCE_KEYS */.pr.run in tags) || provenance/* PROVENANCE_KEYS */.pr.verdict in tags)
            return false;
        const why = whyNotJudged(version, tags, gateDigest);
        if (why !== undefined)
            passedOver.push(`${version.name} (${why})`);
        return why === undefined;
    };
    const found = await (0,read_tags/* firstByTags */.t)(tools, inTurn(versions), accepts);
    if (found.kind === 'denied') {
        const hint = (0,denied/* denialHintOf */.ss)(found.error);
        throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(found.error)}, and version: unjudged needs to read tags.`, {
            requestId: found.error.facts.requestId,
            cause: found.error,
            hint,
        });
    }
    if (passedOver.length > 0)
        tools.progress.note('notice', noteOf(passedOver));
    return found.kind === 'found' ? found.version : undefined;
}
/** The oldest first; those that still train after all others, since they cannot be judged yet. */
function inTurn(versions) {
    const oldestFirst = versions
        .filter((version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting')
        .toSorted((a, b) => (0,choose_baseline/* newestFirst */.ll)(b, a));
    return [...oldestFirst.filter((version) => !mayTrain(version)), ...oldestFirst.filter(mayTrain)];
}
function mayTrain(version) {
    return !(0,choose_baseline/* hasEvaluation */.NE)(version) && ['training', 'unknown'].includes((0,model_status/* stateOf */.L4)(version));
}
function whyNotJudged(version, tags, gateDigest) {
    if (!(0,choose_baseline/* hasEvaluation */.NE)(version) && !mayTrain(version) && (0,model_status/* stateOf */.L4)(version) !== 'failed') {
        return `status ${version.status}, without an evaluation`;
    }
    return tags[provenance/* PROVENANCE_KEYS */.pr.passedOver] === gateDigest ? 'this gate reached no verdict on it' : undefined;
}
function noteOf(passedOver) {
    const more = passedOver.length > NAMED_MAX ? ` and ${String(passedOver.length - NAMED_MAX)} more` : '';
    return `Skipped without a verdict: ${passedOver.slice(0, NAMED_MAX).join(', ')}${more}. To judge such a version, give its name; or delete it.`;
}

// EXTERNAL MODULE: ./lib/src/judgement/policy.js
var policy = __webpack_require__(62286);
;// CONCATENATED MODULE: ./lib/src/judgement/find-version.js









/**
 * @param gateDigest  of the gate that will judge
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `released` or `unjudged`
 */
async function findVersion(tools, projectArn, selector, gateDigest) {
    switch (selector.kind) {
        case 'name':
        case 'arn': {
            const version = await tools.rekognition.findVersion(projectArn, selector.name);
            if (version !== undefined && (selector.kind === 'name' || version.arn === selector.arn))
                return version;
            const named = selector.kind === 'arn' ? selector.arn : selector.name;
            throw notFound(`There is no version ${named} in the project.`, wordMeantBy(named));
        }
        case 'latest': {
            // A failed training is the latest too: an older version in its place would be a pass nobody asked for.
            const [latest] = await listed(tools, projectArn, (version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting');
            if (latest !== undefined)
                return latest;
            throw notFound('The project has no version.');
        }
        case 'running': {
            const [running] = await listed(tools, projectArn, ({ status }) => status === 'RUNNING');
            if (running !== undefined)
                return running;
            throw notFound('No version of the project is running.');
        }
        case 'released':
            return findReleased(tools, projectArn);
        case 'unjudged':
            return findUnjudged(tools, projectArn, gateDigest);
    }
}
/** The newest one with the tag; a release leaves it on one version of a project only. */
async function findReleased(tools, projectArn) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const candidates = versions.filter((version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting').sort(choose_baseline/* newestFirst */.ll);
    const found = await (0,read_tags/* firstByTags */.t)(tools, candidates, (tags) => (tags[provenance/* PROVENANCE_KEYS */.pr.released] ?? '') !== '');
    if (found.kind === 'found')
        return found.version;
    if (found.kind === 'nowhere') {
        throw notFound(`No version of the project is released: none has the tag ${provenance/* PROVENANCE_KEYS */.pr.released}.`);
    }
    const { error } = found;
    throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and version: released needs to read tags.`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: (0,denied/* denialHintOf */.ss)(error),
    });
}
async function listed(tools, projectArn, isMeant) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const meant = versions.filter(isMeant).sort(choose_baseline/* newestFirst */.ll);
    const without = meant.length > 1 ? meant.find(({ createdAt }) => createdAt === undefined) : undefined;
    if (without === undefined)
        return meant;
    throw notFound(`The newest version is unknown because the service returned no valid creation time for ${without.name}. Name the version to judge.`);
}
/** @param meant  the word that was probably meant by a name */
function notFound(message, meant) {
    if (meant === undefined)
        return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', message);
    const hint = `Did you mean ${meant}? The keywords are ${policy/* VERSION_WORDS */.x.join(', ')}; anything else is a version name.`;
    return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', message, { hint });
}
function wordMeantBy(name) {
    return (0,nearest/* misspelt */.I)(name, policy/* VERSION_WORDS */.x);
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59301);
/* harmony import */ var _model_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24287);
/* harmony import */ var _choose_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84921);
/* harmony import */ var _read_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33868);
/** The versions of a project over time: F1 score, verdict and release. */





/** Versions that are shown, the newest ones: each takes a call. Our choice: what a chart can show. */
const VERSIONS_MAX = 20;
/**
 * The newest versions of a project, newest first. Where tags may not be read, verdicts and releases are left out.
 * @throws ServiceError when the versions cannot be listed
 */
async function readHistory(tools, projectArn) {
    const versions = [...(await tools.rekognition.listVersions(projectArn))].sort(_choose_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll).slice(0, VERSIONS_MAX);
    const entries = [];
    let mayReadTags = true;
    for (const [index, { arn, name, createdAt, f1Score: f1, status }] of versions.entries()) {
        if (index > 0 && mayReadTags)
            await tools.sleep(_read_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .BETWEEN_CALLS_MS */ .e, tools.signal);
        const tags = mayReadTags ? await tagsOf(tools, arn) : undefined;
        mayReadTags &&= tags !== undefined;
        entries.push({ name, createdAt, f1, status, ...(tags && ofTags(tags)) });
    }
    return entries;
}
/** Undefined where they may not be read; none of a version that was deleted since it was listed. */
async function tagsOf({ rekognition }, arn) {
    try {
        return await rekognition.listTags(arn);
    }
    catch (error) {
        if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind === 'not-found')
            return {};
        if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind === 'access-denied')
            return undefined;
        throw error;
    }
}
function ofTags(tags) {
    const verdict = tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.verdict];
    return {
        verdict: verdict === 'passed' || verdict === 'failed' ? verdict : undefined,
        releasedAt: (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.released),
        releasedUntil: (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.releasedUntil),
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


/***/ })

};
