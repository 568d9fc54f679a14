export const id = 5825;
export const ids = [5825];
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
            units,
            startedAt: start?.at,
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

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseProject: () => (/* binding */ releaseProject)
});

// EXTERNAL MODULE: ./lib/src/model/without-undefined.js
var without_undefined = __webpack_require__(57777);
// EXTERNAL MODULE: ./lib/src/deployment/cost/read-cost.js
var read_cost = __webpack_require__(16530);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/report/release/release-report.js
var release_report = __webpack_require__(60405);
;// CONCATENATED MODULE: ./lib/src/deployment/end/record-deployment.js

/** Ends that change which version is in use. */
const CHANGES = new Set(['swapped', 'rolled-back']);
/** Longest description that GitHub's API takes. */
const DESCRIPTION_MAX_LENGTH = 140;
/** Records which version is in use now, in an environment with the name of the project. */
async function recordDeployment(recorder, { github, env }) {
    const { outcome, project, version, operation = '' } = recorder.report;
    if (!CHANGES.has(outcome) || project === undefined || version?.arn === undefined)
        return;
    if ((env['INPUT_GITHUB-TOKEN'] ?? '').trim() === '')
        return;
    try {
        if (await github.hasOwnDeployment())
            return;
        const id = await github.createDeployment({
            environment: project.name,
            description: `${operation} of ${version.name}`.slice(0, DESCRIPTION_MAX_LENGTH),
            state: 'success',
            payload: { 'version-name': version.name, 'project-version-arn': version.arn },
        });
        recorder.log(`Recorded deployment ${String(id)} in the environment ${project.name}.`);
    }
    catch (error) {
        recorder.note('notice', `No deployment was recorded on GitHub: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-evaluation.js + 6 modules
var read_evaluation = __webpack_require__(79135);
// EXTERNAL MODULE: ./lib/src/judgement/read-history.js
var read_history = __webpack_require__(1329);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/model/version-files.js
var version_files = __webpack_require__(81330);
;// CONCATENATED MODULE: ./lib/src/deployment/end/read-facts.js






/** Operations that put a version into use, or carry it elsewhere. */
const OF_A_VERSION = new Set(['start', 'swap', 'rollback', 'copy', 'plan']);
async function readFacts(recorder, source) {
    const { operation, version } = recorder.report;
    if (!OF_A_VERSION.has(operation))
        return;
    const attempt = async (what, read) => {
        try {
            await read();
        }
        catch (error) {
            // A cancel ends the step at once.
            source.tools.signal.throwIfAborted();
            recorder.note('notice', `${what}: ${(0,action_error/* messageOf */.bD)(error)}`);
        }
    };
    await attempt('The versions over time could not be read', async () => {
        recorder.update({ history: await (0,read_history/* readHistory */.L)(source.tools, source.project.arn) });
    });
    if (version === undefined || recorder.report.isDryRun)
        return;
    await attempt('There is no model card', async () => {
        const facts = await factsOf(recorder, source, version.name);
        if (facts !== undefined)
            recorder.update({ facts });
    });
}
async function factsOf(recorder, { tools, project }, name) {
    const version = await tools.rekognition.findVersion(project.arn, name);
    if (version === undefined)
        return undefined;
    recorder.update({ addresses: (0,version_files/* filesOf */.R)(version) });
    const tags = await tools.rekognition.listTags(version.arn);
    const { evaluation } = await (0,read_evaluation/* readEvaluation */.L)(tools.objects, version);
    const approvedBy = await approversOf(recorder, tools);
    const copiedTo = recorder.report.destination?.arn;
    return { ...ofVersion(version), ...manifestsOf(version, tags), ...ofTags(tags), evaluation, copiedTo, approvedBy };
}
function ofVersion(version) {
    const { name, arn, status, statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId } = version;
    const { evaluationSummary, manifestSummary, sourceVersionArn } = version;
    const files = { evaluationSummary, manifestSummary, sourceVersionArn };
    const known = { statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId, ...files };
    return { version: { name, arn, status, ...(0,without_undefined/* withoutUndefined */.r)(known) } };
}
/** What was given to it; of a version that was trained from datasets, the copies that the service made of them. */
function manifestsOf(version, tags) {
    const { trainingInput, testingInput, trainingSnapshot, testingSnapshot } = version;
    const digests = (0,provenance/* digestsOfTags */.Q4)(tags);
    const training = trainingInput?.manifest ?? trainingSnapshot;
    const testing = testingInput?.autoCreate === true ? undefined : (testingInput?.manifest ?? testingSnapshot);
    return {
        training: training && { object: training, sha256: digests.training },
        testing: testing && { object: testing, sha256: digests.testing },
    };
}
function ofTags(tags) {
    const verdict = tags[provenance/* PROVENANCE_KEYS */.pr.verdict];
    return {
        recordedVerdict: verdict === 'passed' || verdict === 'failed' ? verdict : undefined,
        gateDigest: tags[provenance/* PROVENANCE_KEYS */.pr.gate],
        judgedBy: tags[provenance/* PROVENANCE_KEYS */.pr.judgedBy],
        trainedBy: {
            repository: tags[provenance/* PROVENANCE_KEYS */.pr.repository],
            commit: tags[provenance/* PROVENANCE_KEYS */.pr.commit],
            run: tags[provenance/* PROVENANCE_KEYS */.pr.run],
        },
    };
}
/** None where GitHub cannot be asked: the job’s token may lack `actions: read`. */
async function approversOf(recorder, { github, env }) {
    if (github.approvals === undefined || (env['INPUT_GITHUB-TOKEN'] ?? '').trim() === '')
        return [];
    try {
        return await github.approvals();
    }
    catch (error) {
        recorder.log(`Who approved the run could not be read: ${(0,action_error/* messageOf */.bD)(error)}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/deployment/release-project.js
/** The second half of the release action, once the project is known. Loaded after the first answer of AWS. */








/** How long what follows an operation may take, milliseconds. Our choice: the release has been done, or has failed. */
const AFTER_MS = 60_000;
/** Errors after which a further question has no answer. */
const NO_ANSWER = new Set(['CANCELLED', 'SERVICE_UNAVAILABLE', 'CREDENTIALS_EXPIRED', 'CREDENTIALS_INVALID']);
/** Runs the operation, then reads what the report says besides. @throws what the operation throws */
async function releaseProject(deps, recorder, release) {
    const { connected, project, inputs } = release;
    const { tools, source } = connected;
    const { runOperation } = await deps.loadOperations();
    try {
        const outcome = await runOperation(tools, project, inputs.plan, source);
        recorder.update({ outcome });
        if ((0,release_report/* isGreen */.gf)({ outcome }))
            tools.keepForPost(undefined);
    }
    catch (error) {
        const failure = (0,to_action_error/* toActionError */.i)(error, deps.signal);
        connected.limit(AFTER_MS);
        if (!NO_ANSWER.has(failure.code)) {
            await readRunning(recorder, release);
            await countUnitHours(recorder, release);
        }
        throw failure;
    }
    connected.limit(AFTER_MS);
    if (recorder.report.running === undefined)
        await readRunning(recorder, release);
    await countUnitHours(recorder, release);
    await readFacts(recorder, { tools: source ?? tools, project });
    if (!inputs.plan.isDryRun)
        await recordDeployment(recorder, tools);
}
/** Operations that only stop, copy or delete have counted them before: what has stopped since has cost something, too. */
async function countUnitHours(recorder, { connected, project }) {
    const tools = connected.source ?? connected.tools;
    const { running, unitHours } = recorder.report;
    if (running === undefined || unitHours !== undefined)
        return;
    try {
        await (0,read_cost/* addUnitHours */.H)(tools, project, running);
    }
    catch (error) {
        // A cancel ends the step at once.
        tools.signal.throwIfAborted();
        recorder.log(`Unit-hours are unknown: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}
/** What runs at the end: the operation may have ended before it looked, or while something changed. */
async function readRunning(recorder, { connected, project }) {
    const { rekognition } = connected.source ?? connected.tools;
    try {
        const versions = await rekognition.listVersions(project.arn);
        const known = recorder.report.running ?? [];
        const others = known.filter(({ otherProject }) => otherProject !== undefined);
        const own = versions
            .filter(serving/* takesPlace */.e)
            .map(({ arn, name, status, minInferenceUnits, maxInferenceUnits }) => {
            const units = minInferenceUnits === undefined ? undefined : { min: minInferenceUnits, max: maxInferenceUnits };
            return { ...known.find((model) => model.arn === arn), name, arn, status, ...(0,without_undefined/* withoutUndefined */.r)({ units }) };
        });
        recorder.update({ running: [...own, ...others] });
    }
    catch (error) {
        if (recorder.report.running === undefined)
            recorder.note('warning', `What runs is unknown: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 64455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ SAME_RATIO),
/* harmony export */   pd: () => (/* binding */ hasResults),
/* harmony export */   rw: () => (/* binding */ evaluationOfF1)
/* harmony export */ });
/** The numbers of a trained version, as the service measured them. */
/** How far apart two spellings of one ratio can be at most: one of them may be a 32-bit float. */
const SAME_RATIO = 1e-6;
/** Whether anything is known of a label but its name. */
function hasResults({ testingImages, f1, precision, recall, threshold }) {
    return [testingImages, f1, precision, recall, threshold].some((value) => value !== null);
}
/**
 * What is left of an evaluation when its summary cannot be read.
 * @param f1  of the version's description, or null where it has none
 */
function evaluationOfF1(f1) {
    return {
        source: 'describe',
        f1,
        precision: null,
        recall: null,
        averagePrecision: null,
        averageRecall: null,
        trainingImages: null,
        testingImages: null,
        labels: [],
        confusion: [],
    };
}


/***/ }),

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readEvaluation)
});

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/evaluation/evaluation.js
var evaluation_evaluation = __webpack_require__(64455);
;// CONCATENATED MODULE: ./lib/src/evaluation/doubts.js
/** What a reader should know of an evaluation that can still be read: numbers that differ, labels without results. */

/** How many are named before a warning only counts. */
const NAMED_MAX = 5;
/**
 * The evaluation with the service's own F1 score where that is another number than the summary's. They are one number in
 * 64 and in 32 bits, so that they differ by less than 1e-6.
 * @param f1Score  of the version's description
 */
function withDescribed(evaluation, f1Score) {
    const { f1, others = [] } = evaluation;
    if (f1 === null || f1Score === undefined || Math.abs(f1 - f1Score) <= evaluation_evaluation/* SAME_RATIO */.Fb)
        return evaluation;
    const clause = `its F1Score is ${String(f1)}, that of DescribeProjectVersions is ${String(f1Score)}`;
    return { ...evaluation, others: [...others, { of: 'f1', value: f1Score, clause }] };
}
/** Warnings, a sentence each. */
function doubtsOf(evaluation) {
    const others = [evaluation, ...evaluation.labels].flatMap(({ others: found = [] }) => found);
    const unmeasured = evaluation.labels.filter((label) => !(0,evaluation_evaluation/* hasResults */.pd)(label)).map(({ label }) => JSON.stringify(label));
    return [
        ...(others.length === 0
            ? []
            : [
                `The evaluation summary has contradictory numbers: ${listed(others.map(({ clause }) => clause), '; ')}. A rule must pass for both numbers.`,
            ]),
        ...(unmeasured.length === 0
            ? []
            : [
                `The evaluation summary names ${unmeasured.length === 1 ? 'a label' : `${String(unmeasured.length)} labels`} that it has no results of: ${listed(unmeasured, ', ')}. Rules on every label fail for that.`,
            ]),
    ];
}
function listed(parts, between) {
    const rest = parts.length - NAMED_MAX;
    return parts.slice(0, NAMED_MAX).join(between) + (rest > 0 ? `${between}and ${String(rest)} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/manifest/duplicate-key.js
/** Keys that appear twice in an object: `JSON.parse` takes the last of them and says nothing. */
/**
 * The first key that appears twice in one object.
 * @param text  must be JSON, otherwise the answer is of no use
 */
function duplicateKeyIn(text) {
    const levels = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        const level = levels.at(-1);
        if (character === '"') {
            const end = endOfString(text, at);
            const key = level?.atKey === true ? keyOf(text.slice(at, end + 1)) : undefined;
            if (level !== undefined)
                level.atKey = false;
            if (key !== undefined && level?.keys?.has(key) === true)
                return key;
            if (key !== undefined)
                level?.keys?.add(key);
            at = end;
        }
        else if (character === '{')
            levels.push({ keys: new Set(), atKey: true });
        else if (character === '[')
            levels.push({ keys: undefined, atKey: false });
        else if (character === '}' || character === ']')
            levels.pop();
        else if (character === ',' && level !== undefined)
            level.atKey = level.keys !== undefined;
    }
    return undefined;
}
/** Where the string that begins at a quote has its closing one. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
/** Two spellings of one key are one: `F1Score` with an escape, and without. */
function keyOf(quoted) {
    const key = JSON.parse(quoted);
    return typeof key === 'string' ? key : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/evaluation/named-labels.js
/**
 * Labels that the summary names without having results of them, each once: what is missing has to be seen, or a rule on
 * every label would pass over them.
 * @param named  EvaluationDetails.Labels
 */
function unmeasuredLabels(measured, named, confusion) {
    const known = new Set(measured.map(({ label }) => label));
    const inMatrix = confusion.flatMap(({ groundTruthLabel, predictedLabel }) => [groundTruthLabel, predictedLabel]);
    return [...new Set([...named, ...inMatrix])]
        .filter((label) => !known.has(label))
        .map((label) => ({ label, testingImages: null, f1: null, precision: null, recall: null, threshold: null }));
}
/** What appears twice, one clause for each: there is no way to know which is right. */
function duplicateProblems(measured, named, confusion) {
    const inResults = firstTwice(measured.map(({ label }) => label));
    const inDetails = firstTwice(named);
    const inMatrix = firstTwice(confusion.map(({ groundTruthLabel, predictedLabel }) => JSON.stringify([groundTruthLabel, predictedLabel])));
    return [
        ...(inResults === undefined ? [] : [`LabelEvaluationResults has the label ${quoted(inResults)} twice`]),
        ...(inDetails === undefined ? [] : [`EvaluationDetails.Labels has the label ${quoted(inDetails)} twice`]),
        ...(inMatrix === undefined ? [] : [`the ConfusionMatrix has the cell ${inMatrix.slice(0, 120)} twice`]),
    ];
}
function firstTwice(texts) {
    const seen = new Set();
    return texts.find((text) => {
        if (seen.has(text))
            return true;
        seen.add(text);
        return false;
    });
}
function quoted(label) {
    return JSON.stringify(label).slice(0, 60);
}

;// CONCATENATED MODULE: ./lib/src/evaluation/shown-value.js
/** Values of result files in messages. */

/** A value for a message. A nested value may be too deep to be printed. */
function shown(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return 'a list';
    if ((0,json/* isJsonObject */.OW)(value))
        return 'an object';
    return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/src/evaluation/read-ratios.js
/** Reads the ratios of an evaluation summary, each of which may be in two places. */



const KEYS = {
    f1: 'F1Score',
    precision: 'Precision',
    recall: 'Recall',
    averagePrecision: 'AveragePrecision',
    averageRecall: 'AverageRecall',
    threshold: 'Threshold',
};
/** Reads ratios of a holder that has them itself, under `Metrics`, or both. */
function readRatios(holder, where, wrong) {
    const nested = (0,json/* own */.ZV)(holder, 'Metrics');
    const others = [];
    return {
        read: (of) => {
            const [whereFlat, whereNested] = [`${where}.${KEYS[of]}`, `${where}.Metrics.${KEYS[of]}`];
            const flat = readRatio((0,json/* own */.ZV)(holder, KEYS[of]), whereFlat, wrong);
            const value = readRatio((0,json/* own */.ZV)(nested, KEYS[of]), flat === null ? whereFlat : whereNested, wrong);
            if (flat !== null && value !== null && Math.abs(flat - value) > evaluation_evaluation/* SAME_RATIO */.Fb) {
                const clause = `${whereNested} is ${String(value)}, ${whereFlat} is ${String(flat)}`;
                others.push({ of, value: flat, clause });
            }
            return value ?? flat;
        },
        others: () => (others.length === 0 ? undefined : others),
    };
}
/** A number from 0 to 1, or null without one; anything else is wrong. */
function readRatio(value, where, wrong) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && value >= 0 && value <= 1)
        return value;
    wrong.push(`${where} is ${shown(value)}, not a number from 0 to 1`);
    return null;
}

;// CONCATENATED MODULE: ./lib/src/evaluation/parse-evaluation-summary.js
/** Reads an evaluation summary: both of its layouts, classification and localisation. */







/**
 * Aggregates are directly in AggregatedEvaluationResults in the files that the service writes, and under `Metrics` on the
 * reference page; both are taken, for the labels too, and where they differ both are kept. A number that is missing is
 * null; a value in its place that is not a ratio (NaN, text, 1.2) makes the whole file unreadable, since nothing else in it
 * can be trusted then. So does a key, a label or a cell that appears twice.
 * @param text         the file
 * @param versionArns  the version's own ARN, and that of the version it was copied from
 * @returns what was read, or why the file is not an evaluation of this version
 * @see developer guide, "Accessing the summary file" and "Summary file reference"
 */
function parseEvaluationSummary(text, versionArns) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (error) {
        // Python writes a bare NaN, which is not JSON.
        return (0,result/* failure */.V)(`it is not JSON (${(0,action_error/* messageOf */.bD)(error)})`);
    }
    const twice = duplicateKeyIn(text);
    if (twice !== undefined)
        return (0,result/* failure */.V)(`the key ${JSON.stringify(twice).slice(0, 60)} appears twice in an object`);
    const details = (0,json/* own */.ZV)(file, 'EvaluationDetails');
    const arn = (0,json/* own */.ZV)(details, 'ProjectVersionArn');
    if (typeof arn !== 'string' || !versionArns.includes(arn)) {
        return (0,result/* failure */.V)(`it is the evaluation of ${typeof arn === 'string' ? arn : 'an unnamed version'}, not of ${versionArns.join(' or ')}`);
    }
    const aggregate = (0,json/* own */.ZV)(file, 'AggregatedEvaluationResults');
    if (!(0,json/* isJsonObject */.OW)(aggregate))
        return (0,result/* failure */.V)('it has no AggregatedEvaluationResults');
    const wrong = [];
    const total = readRatios(aggregate, 'AggregatedEvaluationResults', wrong);
    const measured = listOf((0,json/* own */.ZV)(file, 'LabelEvaluationResults')).map((entry) => readLabel(entry, wrong));
    const cells = listOf((0,json/* own */.ZV)(aggregate, 'ConfusionMatrix') ?? (0,json/* own */.ZV)((0,json/* own */.ZV)(aggregate, 'Metrics'), 'ConfusionMatrix'));
    const confusion = cells.map((cell) => readCell(cell, wrong));
    const named = readNames((0,json/* own */.ZV)(details, 'Labels'), wrong);
    wrong.push(...duplicateProblems(measured, named, confusion));
    const evaluation = {
        source: 'summary',
        f1: total.read('f1'),
        precision: total.read('precision'),
        recall: total.read('recall'),
        averagePrecision: total.read('averagePrecision'),
        averageRecall: total.read('averageRecall'),
        trainingImages: readCount((0,json/* own */.ZV)(details, 'NumberOfTrainingImages'), 'NumberOfTrainingImages', wrong),
        testingImages: readCount((0,json/* own */.ZV)(details, 'NumberOfTestingImages'), 'NumberOfTestingImages', wrong),
        labels: [...measured, ...unmeasuredLabels(measured, named, confusion)],
        confusion,
        others: total.others(),
    };
    return wrong.length === 0 ? (0,result/* success */.k)(evaluation) : (0,result/* failure */.V)(wrong.slice(0, 3).join('; '));
}
function listOf(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}
/** The labels of the model, as EvaluationDetails lists them. */
function readNames(value, wrong) {
    const names = listOf(value);
    if (names.some((name) => typeof name !== 'string'))
        wrong.push('EvaluationDetails.Labels contains an entry that is not a label');
    return names.filter((name) => typeof name === 'string');
}
function readCount(value, where, wrong) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    wrong.push(`${where} is ${shown(value)}, not a count`);
    return null;
}
function readLabel(entry, wrong) {
    const label = (0,json/* own */.ZV)(entry, 'Label');
    if (typeof label !== 'string')
        wrong.push('a label evaluation has no Label');
    const name = typeof label === 'string' ? label : '';
    const ratios = readRatios(entry, `LabelEvaluationResults of ${JSON.stringify(name).slice(0, 60)}`, wrong);
    return {
        label: name,
        testingImages: readCount((0,json/* own */.ZV)(entry, 'NumberOfTestingImages'), 'NumberOfTestingImages of a label', wrong),
        f1: ratios.read('f1'),
        precision: ratios.read('precision'),
        recall: ratios.read('recall'),
        threshold: ratios.read('threshold'),
        others: ratios.others(),
    };
}
function readCell(cell, wrong) {
    const truth = (0,json/* own */.ZV)(cell, 'GroundTruthLabel');
    const predicted = (0,json/* own */.ZV)(cell, 'PredictedLabel');
    const share = readRatio((0,json/* own */.ZV)(cell, 'Value'), 'a cell of the ConfusionMatrix', wrong);
    if (typeof truth !== 'string' || typeof predicted !== 'string')
        wrong.push('a cell of the ConfusionMatrix has no labels');
    return {
        groundTruthLabel: typeof truth === 'string' ? truth : '',
        predictedLabel: typeof predicted === 'string' ? predicted : '',
        share: share ?? 0,
    };
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-text.js
var read_text = __webpack_require__(93617);
;// CONCATENATED MODULE: ./lib/src/evaluation/read-evaluation.js








/**
 * @throws ActionError RESULTS_INVALID: the summary is not JSON, contains no numbers, or is another version's;
 *   RESULTS_UNREADABLE: neither a summary nor an F1 score is available
 * @throws ServiceError only after a cancel, or when the credentials have expired; otherwise the service's F1 is used
 */
async function readEvaluation(objects, version) {
    const object = version.evaluationSummary;
    if (object === undefined)
        return fromDescription(version, 'DescribeProjectVersions returned no evaluation summary');
    const uri = (0,s3_uri/* formatS3Object */.F5)(object);
    try {
        const read = await (0,read_text/* readText */.y)(objects, object);
        if (!read.ok)
            throw invalid(uri, `it is larger than ${String(Math.round(read.problem.sizeBytes / 1e6))} MB`);
        const arns = [version.arn, ...(version.sourceVersionArn === undefined ? [] : [version.sourceVersionArn])];
        const parsed = parseEvaluationSummary(read.value, arns);
        if (!parsed.ok)
            throw invalid(uri, parsed.problem);
        const evaluation = withDescribed(parsed.value, version.f1Score);
        return { evaluation, warnings: doubtsOf(evaluation), mayAnswerLater: false };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const fault = `${(0,service_error/* faultNameOf */.fl)(error)}: ${error.message}`;
        const who = (0,service_error/* isOfCredentials */.SD)(error) ? error.facts.operation : 'S3';
        const reason = (0,service_error/* isPassingFault */.Ev)(error)
            ? `could not be read (${fault}); ${who} did not answer in time`
            : `does not exist or cannot be read (${fault}); allow s3:GetObject on it, and kms:Decrypt on its key (${denied/* PERMISSIONS_PAGE */.jw})`;
        return fromDescription(version, `the evaluation summary ${uri} ${reason}`, error);
    }
}
function fromDescription(version, reason, cause) {
    const { f1Score } = version;
    if (f1Score === undefined || !(f1Score >= 0 && f1Score <= 1)) {
        throw new action_error/* ActionError */.lZ('RESULTS_UNREADABLE', `There is no F1 score for ${version.name}: ${reason}.`, { cause });
    }
    return {
        evaluation: (0,evaluation_evaluation/* evaluationOfF1 */.rw)(f1Score),
        warnings: [`Only the F1 score from DescribeProjectVersions is available: ${reason}.`],
        mayAnswerLater: (0,service_error/* isPassingFault */.Ev)(cause),
    };
}
function invalid(uri, problem) {
    return new action_error/* ActionError */.lZ('RESULTS_INVALID', `The evaluation summary ${uri} cannot be used: ${problem}.`);
}


/***/ }),

/***/ 93617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export RESULT_MAX_BYTES */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20843);
/* harmony import */ var _ports_read_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);


/**
 * Most bytes of a result file that are read. Our choice: an evaluation summary of 250 labels has 62,500 matrix cells, about
 * 10 MB, and a manifest summary lists up to 250,000 lines, about 2 MB.
 */
const RESULT_MAX_BYTES = 64 * 1024 * 1024;
/**
 * @returns the file's text
 * @throws ServiceError when S3 refuses, or does not answer after retries
 */
function readText(objects, object) {
    return (0,_ports_read_again_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(objects, object, readBody);
}
async function readBody(body) {
    const decoder = new TextDecoder('utf-8');
    let text = '';
    let sizeBytes = 0;
    for await (const chunk of body.chunks) {
        sizeBytes += chunk.byteLength;
        if (sizeBytes > RESULT_MAX_BYTES)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)({ sizeBytes });
        text += decoder.decode(chunk, { stream: true });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(text + decoder.decode());
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ searchFor),
/* harmony export */   NE: () => (/* binding */ hasEvaluation),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   u5: () => (/* binding */ undated)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84320);



/** Versions that can be compared with: trained, with an evaluation, created before the one that is judged, never itself. */
function comparable(judged, versions) {
    const createdAt = judged.createdAt ?? -Infinity;
    return measuredBeside(judged, versions)
        .filter((version) => (version.createdAt ?? Infinity) < createdAt)
        .sort(newestFirst);
}
/** The first version without a creation time, the judged version or another: which ones are earlier is not known then. */
function undated(judged, versions) {
    return [judged, ...measuredBeside(judged, versions)].find((version) => version.createdAt === undefined);
}
/** Versions with an evaluation, without the one that is judged. */
function measuredBeside(judged, versions) {
    return versions.filter((version) => version.arn !== judged.arn && hasEvaluation(version));
}
/** What to search for. `latest` and `best` skip versions whose recorded verdict is failed. */
function searchFor(selector, candidates) {
    const notFailed = (tags) => tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.verdict] !== 'failed';
    switch (selector.kind) {
        case 'latest':
            return { candidates, accepts: notFailed, missing: 'every earlier version has a failed verdict' };
        case 'best':
            return {
                candidates: [...candidates].sort(bestFirst),
                accepts: notFailed,
                missing: 'every earlier version has a failed verdict',
            };
        case 'running':
            return {
                candidates: candidates.filter(({ status }) => status === 'RUNNING'),
                accepts: undefined,
                missing: 'no earlier version of the project is running',
            };
        case 'released':
            return {
                candidates,
                accepts: (tags) => (tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '',
                missing: 'no earlier version has been released',
            };
        case 'tag':
            return {
                candidates,
                accepts: (tags) => (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(tags, selector.key) === selector.value,
                missing: `no earlier version has the tag ${selector.key}=${selector.value}`,
            };
    }
}
/** Whether the service has measured the version, whatever happened to the model since. */
function hasEvaluation(version) {
    const { evaluationSummary, f1Score } = version;
    return (evaluationSummary !== undefined || f1Score !== undefined) && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) !== 'deleting';
}
/** The newest first; the order of equal ones stays. */
function newestFirst(a, b) {
    return (b.createdAt ?? 0) - (a.createdAt ?? 0);
}
function bestFirst(a, b) {
    return (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b);
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


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52769);


/** Bodies of one object that are started. Our choice. */
const TRIES_MAX = 3;
/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
async function readAgain(objects, object, use) {
    let begun = 0;
    const mayPass = (error, tries) => begun === tries && (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error);
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass }, (tries) => objects.read(object, (body) => {
        begun = tries;
        return use(body);
    }));
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
