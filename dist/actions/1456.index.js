export const id = 1456;
export const ids = [1456];
export const modules = {

/***/ 17945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decidedByData),
/* harmony export */   w: () => (/* binding */ isKnownFromData)
/* harmony export */ });
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78999);
/* harmony import */ var _grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35506);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51480);
/* harmony import */ var _judge_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79652);
/* harmony import */ var _measure_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72273);





/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
function isKnownFromData(rule) {
    const { metric } = rule;
    if ((0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule))
        return true;
    return metric.kind === 'labels' ? metric.selector.kind === 'one' : isOfBoxes(metric);
}
/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }) {
    return kind === 'average-precision' || kind === 'average-recall';
}
/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function decidedByData(rules, metrics, base) {
    const onData = rules.filter(_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4);
    const { verdict } = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeData */ .E)(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = (0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule) ? undefined : whyImpossible(rule, metrics);
            return reason === undefined ? [] : [failing(rule, reason)];
        }),
    };
}
/**
 * A count that the service gives again can be another there. It also opens the images: lines whose image is unusable become
 * invalid ones, which leaves fewer images and labels. It trains on a part of a manifest that it splits, and may leave out a
 * label that one of the manifests lacks. Only what ends in the same way whatever it finds is final.
 */
function isFinal(rule, { result, actual, bound }, metrics, base) {
    if (result === 'skipped')
        return false;
    if (!(0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfVersion */ .o1)(rule.metric))
        return true;
    const [ofFewer] = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeData */ .E)([rule], withSharedLabels(metrics), base).verdict.rules;
    if (ofFewer?.result !== result)
        return false;
    if (actual === null || bound === null)
        return true;
    const grows = rule.metric.kind === 'invalid-lines';
    const beyond = grows ? actual > bound : actual < bound;
    const [holding, failing] = grows ? [ABOVE, BELOW] : [BELOW, ABOVE];
    return result === 'holds' ? holding.includes(rule.op) : failing.includes(rule.op) || beyond;
}
const ABOVE = ['>=', '>'];
const BELOW = ['<=', '<'];
/** Without the labels that only one manifest has. */
function withSharedLabels(metrics) {
    const isShared = ({ trainingImages, testingImages }) => trainingImages * testingImages > 0;
    return { ...metrics, labels: new Map([...metrics.labels].filter(([, entry]) => isShared(entry))) };
}
/** Why no training can make the rule pass, as a clause; undefined where it can. */
function whyImpossible({ metric }, metrics) {
    if (metric.kind === 'labels') {
        const { selector } = metric;
        if (selector.kind === 'every' || metrics.labels.has(selector.label))
            return undefined;
        const labels = [...metrics.labels.keys()].map((label) => ({ label }));
        return (0,_judge_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNoLabel */ .U)(selector.label, { labels, whyNone: _measure_data_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LABELS */ .QN, lacks: _judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SUCH_LABEL */ .n });
    }
    if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS')
        return undefined;
    return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`;
}
function failing({ text, severity, metric, bound }, reason) {
    return {
        rule: text,
        severity,
        metric: (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric),
        label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
        actual: null,
        bound: bound.kind === 'number' ? bound.value : null,
        result: 'fails',
        reason,
        shortfalls: [],
    };
}


/***/ }),

/***/ 53410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ checkBuckets),
/* harmony export */   VZ: () => (/* binding */ judgeBuckets),
/* harmony export */   vq: () => (/* binding */ bucketError)
/* harmony export */ });
/* unused harmony export isBucketFault */
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);



/**
 * Checks the buckets that are not known yet, one request each, and retries of it.
 * @param known  what reading the manifests has shown
 * @throws ServiceError of credentials that are missing, expired or wrong, since no training can be started with them
 */
async function checkBuckets(tools, used, known) {
    const states = new Map(known);
    let fault;
    for (const name of used.keys()) {
        if (states.has(name))
            continue;
        // When S3 does not answer for one bucket, the next one is not requested: each costs minutes of retries.
        const state = fault ?? (await stateOrFault(tools, name));
        if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingFault */ .Ev)(state))
            fault = state;
        states.set(name, state);
    }
    return states;
}
/** A fault of the check never prevents a training: the bucket is reported as not checked. */
async function stateOrFault({ objects, signal }, name) {
    try {
        return await objects.bucket(name);
    }
    catch (error) {
        if (signal.aborted || !(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesCredentials */ .wX)(error))
            throw error;
        return error;
    }
}
/**
 * Judges what was seen.
 * @param region  where the training runs
 */
function judgeBuckets(region, used, states) {
    const findings = [];
    const unchecked = [];
    for (const [name, uses] of used) {
        const state = states.get(name);
        if (state === undefined)
            continue;
        const bucket = nameBucket(name, uses);
        if (state instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) {
            unchecked.push(`${bucket} could not be checked (${describeFailure(state)}).`);
        }
        else if (isBucketFault(state, region)) {
            findings.push(bucketError(region, name, uses, state));
        }
        else if (state.kind === 'forbidden') {
            const where = state.region === undefined ? 'exists' : `exists in ${state.region}`;
            unchecked.push(`${bucket} ${where}, but s3:ListBucket on it was denied (${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}): the bucket may belong to another account.`);
        }
    }
    return { findings, unchecked };
}
/** @param region  where the training runs */
function isBucketFault(state, region) {
    return state.kind === 'missing' || (state.region !== undefined && state.region !== region);
}
/** BUCKET_NOT_FOUND, or BUCKET_IN_OTHER_REGION. */
function bucketError(region, name, uses, fault) {
    const bucket = nameBucket(name, uses);
    if (fault.kind === 'missing')
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_NOT_FOUND', `${bucket} does not exist.`);
    const message = `${bucket} is in ${fault.region}, but the training runs in ${region}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_IN_OTHER_REGION', message);
}
function nameBucket(name, uses) {
    return `The bucket ${name} (${uses.join(', ')})`;
}
/** An answer to HEAD has no message: then its status is the best description. */
function describeFailure(error) {
    const { errorName, httpStatus } = error.facts;
    return errorName === 'Unknown' && httpStatus !== undefined
        ? `HTTP status ${String(httpStatus)}`
        : `${(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .faultNameOf */ .fl)(error)}: ${error.message}`;
}


/***/ }),

/***/ 31456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d5: () => (/* binding */ checkManifests),
  Nq: () => (/* binding */ checkStart),
  PR: () => (/* binding */ checkWithFault),
  checkWithProjectFault: () => (/* binding */ checkWithProjectFault)
});

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/judgement/find-base.js
var find_base = __webpack_require__(32293);
// EXTERNAL MODULE: ./lib/src/judgement/find-baseline.js
var find_baseline = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/src/training/gate-baseline.js
/** The baseline of a gate, looked up before a training is started: one that does not exist must not cost a training. */




const NOTHING = { base: undefined, missing: undefined, unchecked: [] };
/** A version that is created now: every other one is older. */
function upcoming(name) {
    return { arn: '', name, status: '', createdAt: Infinity };
}
/**
 * @param versionName  of the version that would be started
 * @throws ServiceError only one that ends the run: a fault of the lookup never prevents a training
 */
async function findGateBaseline(tools, projectArn, versionName, judgement, mayReadTags) {
    const { gate, baseline } = judgement;
    if (baseline === undefined || !((0,rule/* needsBaseline */.ZQ)(gate) || (0,rule/* needsBase */.fq)(gate)))
        return NOTHING;
    let chosen;
    try {
        chosen = await (0,find_baseline/* chooseBaseline */.h)(tools, projectArn, upcoming(versionName), baseline);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error) || (0,service_error/* refusesCredentials */.wX)(error))
            throw error;
        return { ...NOTHING, unchecked: [`The baseline was not looked up (${error.message}).`] };
    }
    const missing = chosen.kind === 'unavailable' ? chosen.reason : undefined;
    if (!(0,rule/* needsBase */.fq)(gate))
        return { ...NOTHING, missing };
    const base = chosen.kind === 'version' ? await (0,find_base/* baseOf */.b)(tools, chosen.version, mayReadTags) : withoutManifests(chosen);
    return { base, missing, unchecked: [] };
}
function withoutManifests(chosen) {
    if (chosen.kind === 'unavailable')
        return chosen;
    return { kind: 'none', reason: chosen.nothingReleased === true ? 'nothing-released' : 'no-other-version' };
}

// EXTERNAL MODULE: ./lib/src/training/gate-fault.js
var gate_fault = __webpack_require__(52743);
// EXTERNAL MODULE: ./lib/src/training/lint-data.js
var lint_data = __webpack_require__(26793);
// EXTERNAL MODULE: ./lib/src/training/buckets.js
var buckets = __webpack_require__(53410);
// EXTERNAL MODULE: ./lib/src/training/pinned-data.js + 2 modules
var pinned_data = __webpack_require__(21859);
;// CONCATENATED MODULE: ./lib/src/training/check-start.js





/**
 * A fault of the project, with everything else that would make the training fail. A fault of the further checks must not
 * hide what is known already.
 */
async function checkWithProjectFault(tools, inputs, projectFault) {
    try {
        return await checkWithFault(tools, inputs, await (0,pinned_data/* pinInputs */.Rm)(tools, inputs), [projectFault]);
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        return { kind: 'refused', findings: [projectFault], unchecked: [] };
    }
}
/** Faults that are known already, of the project, its versions or its datasets, with all others. */
async function checkWithFault(tools, inputs, pinned, [first, ...more], version) {
    const { findings, unchecked } = await findFaults(tools, inputs, pinned, version);
    return { kind: 'refused', findings: [first, ...more, ...findings], unchecked };
}
/**
 * Everything that would make the training fail: of buckets, then of manifests, then of the gate.
 * @param version  undefined where its project does not exist yet, and so no version that it could be compared with
 */
async function checkStart(tools, inputs, pinned, version) {
    return toPreflight(pinned, await findFaults(tools, inputs, pinned, version));
}
/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
function checkManifests(inputs, pinned) {
    const { findings, unchecked } = (0,buckets/* judgeBuckets */.VZ)(inputs.region, usedBuckets(inputs, pinned), pinned.known);
    return toPreflight(pinned, { findings: [...findings, ...manifestFaults(pinned)], unchecked });
}
async function findFaults(tools, inputs, pinned, version) {
    const used = usedBuckets(inputs, pinned);
    const states = inputs.preflight ? await (0,buckets/* checkBuckets */.S$)(tools, used, pinned.known) : pinned.known;
    const ofBuckets = (0,buckets/* judgeBuckets */.VZ)(inputs.region, used, states);
    const baseline = await baselineFor(tools, inputs, version);
    const ofLines = pinned.kind === 'pinned' && inputs.lint !== 'off' ? pinned.lint.unchecked : [];
    const open = [...ofBuckets.unchecked, ...ofLines, ...baseline.unchecked];
    if (open.length > 0)
        tools.progress.note('notice', `Some checks before the start could not run. ${open.join(' ')}`);
    return {
        findings: [
            ...ofBuckets.findings,
            ...manifestFaults(pinned),
            ...lineFaults(tools, inputs, pinned),
            ...gateFaults(tools, inputs, pinned, baseline),
        ],
        unchecked: [
            ...(inputs.preflight ? ofBuckets.unchecked : ['Bucket checks skipped (preflight: false).']),
            ...(inputs.lint === 'off' && inputs.data.kind === 'manifests'
                ? ['The lines of the manifests (lint: off).']
                : ofLines),
            ...baseline.unchecked,
        ],
    };
}
async function baselineFor(tools, { judgement, record }, version) {
    if (version === undefined)
        return NO_BASELINE;
    return findGateBaseline(tools, version.projectArn, version.name, judgement, record);
}
const NO_BASELINE = {
    base: { kind: 'none', reason: 'no-other-version' },
    missing: undefined,
    unchecked: [],
};
/** What the service would refuse the lines for. */
function lineFaults(tools, { lint }, pinned) {
    const fault = pinned.kind === 'pinned' ? (0,lint_data/* lintFault */.C_)(tools, pinned.lint, lint) : undefined;
    return fault === undefined ? [] : [fault];
}
/** Those of a manifest's bucket are among the findings of buckets. */
function manifestFaults(pinned) {
    if (pinned.kind === 'pinned')
        return [];
    return pinned.manifests.filter(({ kind }) => kind === 'refused').map(({ error }) => error);
}
/** A gate that fails anyway; with `on-gate-failure: warn` the version is still wanted. */
function gateFaults({ progress }, { judgement }, pinned, { base, missing }) {
    const known = pinned.kind === 'pinned' ? { lint: pinned.lint, base } : undefined;
    const fault = (0,gate_fault/* gateFault */.I)(judgement.gate, known, missing);
    if (fault === undefined)
        return [];
    if (judgement.onGateFailure === 'fail')
        return [fault];
    progress.note('warning', `${fault.message} The training is still started (on-gate-failure: warn).`);
    return [];
}
function toPreflight(pinned, { findings, unchecked }) {
    const [first, ...more] = findings;
    if (first !== undefined)
        return { kind: 'refused', findings: [first, ...more], unchecked };
    return pinned.kind === 'pinned'
        ? { kind: 'passed', passed: pinned.data, unchecked }
        : { kind: 'refused', findings: [pinned.manifests[0].error], unchecked };
}
/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }, { images }) {
    const sources = data.kind === 'manifests'
        ? [
            ['training-manifests', data.training],
            ['testing-manifests', data.testing],
        ]
        : [];
    const uploads = sources.some(([, source]) => source !== 'auto-create' && source.kind === 'workspace');
    const uses = [
        ...sources.flatMap(([input, source]) => source !== 'auto-create' && source.kind === 's3' ? [[source.object.bucket, input]] : []),
        [outputTemplate.bucket, 'output-location'],
        ...(uploads ? [[manifestLocation.bucket, 'manifest-location']] : []),
        ...images,
    ];
    const used = new Map();
    for (const [bucket, use] of uses)
        used.set(bucket, [...(used.get(bucket) ?? []), use]);
    return used;
}


/***/ }),

/***/ 52743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gateFault),
/* harmony export */   o: () => (/* binding */ asksOfData)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17945);
/* harmony import */ var _gate_grammar_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57731);
/** What the manifests alone show of the gate: that no version trained from them can pass it. */




/** Whether the lines of the manifests have to be read for the gate: for a rule that only they decide, or that they can refuse. */
function asksOfData(gate) {
    return gate.some((rule) => (0,_gate_grammar_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlyOfData */ .YQ)(rule) || (rule.severity === 'fail' && (0,_gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownFromData */ .w)(rule)));
}
/** Rules that a message names, and labels of one rule, before it only counts. */
const NAMED_MAX = 5;
/**
 * Every rule that a version trained from these manifests would fail for certain, those with `warn:` aside.
 * @param known     undefined where a manifest could not be read
 * @param baseline  why there is none for the rules that compare with it, as a clause; undefined where there is nothing wrong
 * @returns GATE_IMPOSSIBLE; undefined where the gate can be passed
 */
function gateFault(gate, known, baseline) {
    const strict = gate.filter(({ severity }) => severity === 'fail');
    const failing = [...failingOnData(strict, known), ...failingOnBaseline(strict, baseline)];
    if (failing.length === 0)
        return undefined;
    const which = `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing.length, 'rule')} of the gate`;
    const named = listOf(failing.map(describe));
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('GATE_IMPOSSIBLE', `No version trained from these manifests can pass ${which}: ${named}.`);
}
/** A rule that nothing but the manifests decides fails where these could not be checked. */
function failingOnData(strict, known) {
    if (known === undefined)
        return [];
    const { lint, base } = known;
    const { linted, unchecked } = lint;
    if (linted === undefined) {
        const reason = ['the manifests could not be checked', ...unchecked].join(': ').replace(/\.$/, '');
        return strict.filter(_gate_grammar_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlyOfData */ .YQ).map((rule) => notJudged(rule, reason));
    }
    const { metrics, report } = linted;
    // Where it is not certain what the service would make of the data, nothing is said of the kind of model: a training must
    // not be refused for a guess.
    const sure = report.certain ? metrics : { ...metrics, useCase: 'NOT_DETERMINED' };
    const { decided, impossible } = (0,_gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedByData */ .O)(strict, sure, base);
    return [...impossible, ...decided.filter(({ result }) => result === 'fails')];
}
function failingOnBaseline(strict, why) {
    if (why === undefined)
        return [];
    const rules = strict.filter(({ bound }) => bound.kind === 'baseline');
    return rules.map((rule) => notJudged(rule, `there is no baseline: ${why}`));
}
function notJudged({ text, severity, metric }, reason) {
    const none = { label: null, actual: null, bound: null, shortfalls: [] };
    return { rule: text, severity, metric: metric.kind, result: 'fails', reason, ...none };
}
function describe({ rule, shortfalls, ...whole }) {
    const labels = shortfalls.map(({ label, ...one }) => `${JSON.stringify(label)}: ${compared(one)}`);
    return `${rule} (${labels.length === 0 ? compared(whole) : listOf(labels)})`;
}
/** `40 is below 41`; only the reason where there is no number. */
function compared({ actual, reason }) {
    return actual === null ? reason : `${String(actual)} ${reason}`;
}
function listOf(items) {
    const more = items.length > NAMED_MAX ? ` and ${String(items.length - NAMED_MAX)} more` : '';
    return `${items.slice(0, NAMED_MAX).join('; ')}${more}`;
}


/***/ }),

/***/ 26793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ lintFault),
/* harmony export */   Mb: () => (/* binding */ loadScan),
/* harmony export */   Zn: () => (/* binding */ NOT_LINTED),
/* harmony export */   xj: () => (/* binding */ lintLines)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** What a check of the manifests says before a training: the service's decision, where that is certain. */

const NOT_LINTED = { linted: undefined, unchecked: [] };
/** Scans the lines of a manifest. Loaded now: the first request of a run does not wait for it. */
async function loadScan() {
    return (await Promise.all(/* import() */[__webpack_require__.e(6038), __webpack_require__.e(2754), __webpack_require__.e(5564), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 48235))).scanLines;
}
/**
 * Concludes from the lines of both manifests. A check that cannot be finished says nothing: the training must not depend on it.
 * @param region   of the training
 * @param testing  undefined where the service splits the training data
 */
async function lintLines(region, training, testing) {
    const given = testing === undefined ? [training] : [training, testing];
    const unchecked = given.flatMap(({ origin, lines }) => lines.kind === 'given-up' ? [notChecked(origin, lines.why)] : []);
    const ofTraining = partialOf(training);
    const ofTesting = testing && partialOf(testing);
    if (ofTraining === undefined || (testing !== undefined && ofTesting === undefined))
        return { linted: undefined, unchecked };
    try {
        const { checkScanned } = await Promise.all(/* import() */[__webpack_require__.e(6038), __webpack_require__.e(2754), __webpack_require__.e(5564), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 48235));
        const scanned = testing && ofTesting && { name: testing.name, partial: ofTesting };
        const checked = checkScanned({ name: training.name, partial: ofTraining }, scanned, region);
        return { linted: { ...checked, training: named(training), testing: testing && named(testing) }, unchecked };
    }
    catch (error) {
        const why = `the check itself failed: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        return { linted: undefined, unchecked: [notChecked(training.origin, why)] };
    }
}
function partialOf({ lines }) {
    return lines.kind === 'scanned' ? lines.partial : undefined;
}
function named({ name, workspacePath }) {
    return { name, workspacePath };
}
function notChecked(origin, why) {
    return `The lines of ${origin} were not checked (${why}).`;
}
/**
 * Why the service would certainly refuse the data.
 * @returns MANIFEST_INVALID; undefined where the training succeeds, may succeed, or is started anyway
 */
function lintFault({ progress }, { linted }, mode) {
    if (linted === undefined || mode === 'off' || linted.report.willTrain)
        return undefined;
    const { report } = linted;
    const { certain } = report;
    const message = messageOfForecast(report);
    if (certain && mode === 'error') {
        const fix = causesOf(report)[0]?.fix;
        const hint = `${fix === undefined ? 'Correct the manifests.' : sentence(fix)} To start the training anyway, set lint: warn.`;
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('MANIFEST_INVALID', message, { hint });
    }
    const why = certain ? 'lint: warn' : 'it depends on behaviour that AWS does not document';
    progress.note('warning', `${message} The training is still started (${why}).`);
    return undefined;
}
const WHERE = { training: 'Training manifest', testing: 'Testing manifest', both: 'Both manifests' };
/** Findings that a message names. */
const NAMED_MAX = 3;
function messageOfForecast(report) {
    const { certain, predictedCode = '' } = report;
    const causes = causesOf(report);
    const named = causes.slice(0, NAMED_MAX).map(({ code, message, manifest }) => {
        const what = code === predictedCode ? '' : ` (${code})`;
        return `${WHERE[manifest]}${what}: ${sentence(message)}`;
    });
    const more = causes.length > NAMED_MAX ? [`There are ${String(causes.length - NAMED_MAX)} more causes.`] : [];
    return [`The training ${certain ? 'would' : 'may'} fail with ${predictedCode}.`, ...named, ...more].join(' ');
}
/** What the forecast rests on: the findings about whole manifests, those of the forecast's own code first. */
function causesOf({ findings, predictedCode }) {
    const isOfForecast = ({ code }) => code === predictedCode;
    const others = findings.filter((finding) => !isOfForecast(finding) && finding.severity === 'error' && finding.line === undefined);
    return [...findings.filter(isOfForecast), ...others];
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 50293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ withVersion),
/* harmony export */   Tz: () => (/* binding */ pinManifest),
/* harmony export */   rP: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);
/* harmony import */ var _ports_read_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9016);
/* harmony import */ var _model_training_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93082);
/* harmony import */ var _judgement_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16807);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80387);
/** Pins the manifests: finds out exactly which bytes the training will read. */







/**
 * Reads a manifest once for the SHA-256 of its bytes and, in S3, for the object version that contains them.
 * @param region            where the training runs
 * @param manifestLocation  where a file of the workspace will be uploaded to, under its digest
 * @param scan              scans its lines in the same pass; undefined where they are not asked for
 * @throws ServiceError a fault that says nothing about the manifest
 */
async function pinManifest(tools, source, region, manifestLocation, scan) {
    try {
        return source.kind === 's3'
            ? await pinObject(tools, source.object, scan)
            : await pinFile(tools, source, manifestLocation, scan);
    }
    catch (error) {
        const ofS3 = error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && source.kind === 's3';
        const state = ofS3 ? bucketFaultIn(error, region) : undefined;
        if (ofS3 && state !== undefined)
            return { kind: 'bucket-refused', bucket: source.object.bucket, state };
        const refused = ofS3 ? unreadable(source.object, error) : error;
        if (refused instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ && refused.code.startsWith('MANIFEST_'))
            return { kind: 'refused', error: refused };
        throw error;
    }
}
async function pinFile(tools, source, manifestLocation, scan) {
    const { path, workspacePath } = source;
    const { sha256, sizeBytes, glance, lines } = await readFile(tools, source, scan);
    checkContent(workspacePath, sizeBytes, glance);
    const name = workspacePath.split('/').at(-1) ?? '';
    const key = [manifestLocation.prefix, sha256, name].filter((part) => part !== '').join('/');
    const object = { bucket: manifestLocation.bucket, key };
    const manifest = { object, sha256, workspacePath, upload: { path, sizeBytes } };
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), lines };
}
async function readFile(tools, source, scan) {
    try {
        return await (0,_judgement_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(tools.files.read(source.path), { ...limitsOf(tools), signal: tools.signal, scan });
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('MANIFEST_UNREADABLE', `The manifest ${source.workspacePath} could not be read: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`, {
            hint: 'Check that an earlier step wrote the whole file and that the runner’s user can read it.',
            cause: error,
        });
    }
}
async function pinObject(tools, object, scan) {
    const { sha256, sizeBytes, versionId, glance, lines } = await (0,_ports_read_again_js__WEBPACK_IMPORTED_MODULE_3__/* .readAgain */ .n)(tools.objects, object, async (body) => {
        const reading = { ...limitsOf(tools), announcedBytes: body.sizeBytes, maxBytes: _model_training_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_MAX_BYTES */ .V4, scan };
        return { ...(await (0,_judgement_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(body.chunks, reading)), versionId: body.versionId };
    });
    checkContent((0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .formatS3Object */ .F5)(object), sizeBytes, glance);
    const manifest = withVersion({ object, sha256 }, object.versionId ?? versionId);
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), lines };
}
/** @throws ActionError MANIFEST_INVALID */
function checkContent(name, sizeBytes, glance) {
    if (glance.isLfsPointer()) {
        const message = `The manifest ${name} is a Git LFS pointer, not the manifest itself.`;
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('MANIFEST_INVALID', message, { hint: FETCH_FROM_LFS });
    }
    const problem = sizeBytes > _model_training_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_MAX_BYTES */ .V4
        ? 'is larger than 1 GB, the service’s limit'
        : sizeBytes === 0
            ? 'is empty'
            : glance.hasContent()
                ? undefined
                : 'contains only blank lines';
    if (problem !== undefined)
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('MANIFEST_INVALID', `The manifest ${name} ${problem}.`);
}
/** A check of the lines may take a part of the time that the step has left, never most of it. */
function limitsOf({ clock, end }) {
    return { clock, scanMaxMs: Math.max(0, end.leftMs()) * SCAN_MAX_SHARE };
}
/** Of the time up to the end of the step. Our choice. */
const SCAN_MAX_SHARE = 0.25;
const FETCH_FROM_LFS = 'Set lfs: true for actions/checkout so that it fetches the Git LFS files; upload a manifest in S3 again from such a checkout.';
/** What S3 says about the bucket instead of the object in it. */
function bucketFaultIn({ kind, facts }, region) {
    if (facts.errorName === 'NoSuchBucket')
        return { kind: 'missing' };
    if (kind !== 'refused' || facts.bucketRegion === undefined || facts.bucketRegion === region)
        return undefined;
    return { kind: 'exists', region: facts.bucketRegion };
}
/** The refusals that are about the object; undefined for the others, those of the credentials among them. */
function unreadable(object, error) {
    if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutTheObject */ .U)(error))
        return undefined;
    const { errorName, requestId } = error.facts;
    const isArchived = errorName === 'InvalidObjectState';
    const what = isArchived
        ? 'is in an archive storage class'
        : error.kind === 'access-denied'
            ? `does not exist or cannot be read: ${(0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error)}`
            : 'could not be read';
    const hint = isArchived ? RESTORE : error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .denialHintOf */ .ss)(error) : undefined;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('MANIFEST_UNREADABLE', `The manifest ${(0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .formatS3Object */ .F5)(object)} ${what} (${errorName}: ${error.message}).`, { requestId, cause: error, hint });
}
const RESTORE = 'Restore the object from its archive storage class, or copy it to another storage class; a training cannot read archived objects.';
/** SHA-256 of an object's bytes, and the version that they are. */
async function readDigest(tools, object) {
    return (0,_ports_read_again_js__WEBPACK_IMPORTED_MODULE_3__/* .readAgain */ .n)(tools.objects, object, async (body) => {
        const { sha256, sizeBytes } = await (0,_judgement_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(body.chunks, { clock: tools.clock });
        return { sha256, sizeBytes, versionId: body.versionId };
    });
}
/** The manifest as this version of its object; as it is where the bucket keeps none. */
function withVersion(manifest, versionId) {
    return versionId === undefined ? manifest : { ...manifest, object: { ...manifest.object, versionId } };
}


/***/ }),

/***/ 21859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  Rm: () => (/* binding */ pinInputs),
  eN: () => (/* binding */ reportedData),
  r4: () => (/* binding */ requestedData),
  CW: () => (/* binding */ uploadData)
});

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/training/buckets.js
var buckets = __webpack_require__(53410);
// EXTERNAL MODULE: ./lib/src/training/gate-fault.js
var gate_fault = __webpack_require__(52743);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/judgement/read-bytes.js + 1 modules
var read_bytes = __webpack_require__(16807);
// EXTERNAL MODULE: ./lib/src/training/lint-data.js
var lint_data = __webpack_require__(26793);
;// CONCATENATED MODULE: ./lib/src/training/lint-datasets.js
/** The lines of a project's own datasets: read only where a rule of the gate needs them, since a dataset is read page by page. */





/** What a run says that has not read them. */
const UNREAD = 'The entries of the project’s datasets were not checked: the service has checked their form when it took them in, and the lint action reads them (project: without manifests).';
/** @param datasets  of the project */
async function lintDatasets(tools, datasets, { lint, region, gate }) {
    const training = datasets.find(({ type }) => type === 'TRAIN');
    const testing = datasets.find(({ type }) => type === 'TEST');
    if (training === undefined)
        return lint_data/* NOT_LINTED */.Zn;
    if (gate.every(rule/* isVersionRule */.p6))
        return lint === 'off' ? lint_data/* NOT_LINTED */.Zn : { linted: undefined, unchecked: [UNREAD] };
    const ofTraining = await linesOf(tools, training, 'training dataset');
    return (0,lint_data/* lintLines */.xj)(region, ofTraining, testing && (await linesOf(tools, testing, 'testing dataset')));
}
async function linesOf(tools, { arn }, what) {
    const name = `the ${what}`;
    return { origin: name, name, lines: await readEntries(tools, arn) };
}
/** @throws ServiceError for anything but a right that the role does not have */
async function readEntries({ rekognition, clock, signal }, datasetArn) {
    try {
        const scan = await (0,lint_data/* loadScan */.Mb)();
        return (await (0,read_bytes/* readBytes */.io)(bytesOf(rekognition.datasetEntries(datasetArn)), { clock, signal, scan })).lines;
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'access-denied' || (0,service_error/* isOfCredentials */.SD)(error))
            throw error;
        return { kind: 'given-up', why: `${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}` };
    }
}
async function* bytesOf(pages) {
    for await (const entries of pages) {
        if (entries.length > 0)
            yield Buffer.from(entries.map((entry) => `${entry}\n`).join(''));
    }
}

// EXTERNAL MODULE: ./lib/src/training/pin-manifests.js
var pin_manifests = __webpack_require__(50293);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
;// CONCATENATED MODULE: ./lib/src/training/upload-manifest.js
/** Uploads the manifests of the workspace, once each. */





/**
 * Uploads a manifest of the workspace unless exactly these bytes are there already.
 * @returns the manifest with the object version to train from, where the bucket keeps versions
 * @throws ActionError UPLOAD_FAILED
 */
async function uploadManifest(tools, manifest) {
    const { upload, ...stored } = manifest;
    if (upload === undefined)
        return manifest;
    const { path, sizeBytes } = upload;
    const uri = (0,s3_uri/* formatS3Object */.F5)(manifest.object);
    try {
        const there = await headIfAllowed(tools, manifest.object);
        if (there?.sha256 === manifest.sha256) {
            tools.progress.log(`${manifest.workspacePath ?? path} is already in S3: ${uri}`);
            return (0,pin_manifests/* withVersion */.$2)(stored, there.versionId);
        }
        const uploaded = await tools.objects.upload(manifest.object, { path, sizeBytes, sha256: manifest.sha256 });
        tools.progress.log(`Uploaded ${manifest.workspacePath ?? path} to ${uri}`);
        return (0,pin_manifests/* withVersion */.$2)(stored, uploaded.versionId);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        const { errorName, bucketRegion } = error.facts;
        const fault = error.kind === 'refused' && bucketRegion !== undefined
            ? `the bucket is in ${bucketRegion}`
            : `${error.kind === 'access-denied' ? `${(0,denied/* deniedClause */.LI)(error)}: ` : ''}${errorName}: ${error.message}`;
        const hint = error.kind === 'access-denied' ? (0,denied/* denialHintOf */.ss)(error) : undefined;
        throw new action_error/* ActionError */.lZ('UPLOAD_FAILED', `${manifest.workspacePath ?? path} could not be uploaded to ${uri}: ${fault}`, {
            requestId: error.facts.requestId,
            cause: error,
            hint,
        });
    }
}
/**
 * A role may upload without being allowed to read; the upload is then repeated, to the same bytes. The answer to a HEAD
 * has no body, so that a refusal may be anything (credentials that have expired, too): the upload's error has a message.
 */
async function headIfAllowed(tools, object) {
    try {
        return await tools.objects.head(object);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        // Of a bucket in another Region the upload would say the same, after all its bytes.
        if (error.kind === 'refused' && error.facts.bucketRegion !== undefined)
            throw error;
        if (error.kind === 'access-denied') {
            tools.progress.note('notice', `Could not check whether a manifest of the workspace is already in S3, so it is uploaded: ${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}.`);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/training/pinned-data.js







const LEAKAGE = 'training-manifests and testing-manifests have the same content (data leakage): the model is tested on the images that it is trained on, so its scores say nothing about other images. Use different images in testing-manifests, or set auto-create-testing-data: true instead.';
/**
 * Reads every manifest, also when the first cannot be used: one run is to show all that is wrong.
 * @param datasets  of the project, where it is known
 */
async function pinInputs(tools, inputs, datasets = []) {
    const { data, region, lint, judgement } = inputs;
    if (data.kind === 'project-datasets') {
        const ofDatasets = await lintDatasets(tools, datasets, { lint, region, gate: judgement.gate });
        return { kind: 'pinned', data, lint: ofDatasets, known: new Map(), images: [] };
    }
    const known = new Map();
    const images = [];
    const scan = lint !== 'off' || (0,gate_fault/* asksOfData */.o)(judgement.gate) ? await (0,lint_data/* loadScan */.Mb)() : undefined;
    const pin = async (input, source) => {
        const pinning = await (0,pin_manifests/* pinManifest */.Tz)(tools, source, region, inputs.manifestLocation, scan);
        const bucket = source.kind === 's3' ? source.object.bucket : undefined;
        if (pinning.kind === 'bucket-refused') {
            known.set(pinning.bucket, pinning.state);
            return { kind: pinning.kind, error: (0,buckets/* bucketError */.vq)(region, pinning.bucket, [input], pinning.state) };
        }
        // Whatever else S3 said of the object: the bucket is there, and in the Region that was asked. A fault that another
        // manifest has met stays.
        if (bucket !== undefined && !known.has(bucket))
            known.set(bucket, { kind: 'exists', region });
        if (pinning.kind === 'pinned' && pinning.imagesBucket !== undefined)
            images.push([pinning.imagesBucket, `images of ${input}`]);
        return pinning;
    };
    const training = await pin('training-manifests', data.training);
    const testing = data.testing === 'auto-create' ? AUTO_CREATED : await pin('testing-manifests', data.testing);
    const seen = { known, images };
    if (training.kind !== 'pinned') {
        return { kind: 'refused', manifests: testing.kind === 'pinned' ? [training] : [training, testing], ...seen };
    }
    if (testing.kind !== 'pinned')
        return { kind: 'refused', manifests: [testing], ...seen };
    if (testing.manifest !== 'auto-create' && testing.manifest.sha256 === training.manifest.sha256)
        tools.progress.note('warning', LEAKAGE);
    return {
        kind: 'pinned',
        data: { kind: 'manifests', training: training.manifest, testing: testing.manifest },
        lint: scan === undefined ? lint_data/* NOT_LINTED */.Zn : await lintPinned(region, training, testing),
        ...seen,
    };
}
async function lintPinned(region, training, testing) {
    const namedLines = (origin, manifest, lines) => {
        const { workspacePath, object } = manifest;
        return { origin, name: workspacePath ?? (0,s3_uri/* formatS3Object */.F5)(object), workspacePath, lines };
    };
    const tested = testing.manifest === 'auto-create' ? undefined : testing.manifest;
    return (0,lint_data/* lintLines */.xj)(region, namedLines('training-manifests', training.manifest, training.lines), tested && namedLines('testing-manifests', tested, testing.lines));
}
/** The service makes the test data itself: there is nothing to read. */
const AUTO_CREATED = { kind: 'pinned', manifest: 'auto-create', lines: { kind: 'unasked' } };
/** Uploads the manifests of the workspace. @throws ActionError UPLOAD_FAILED */
async function uploadData(tools, data) {
    if (data.kind === 'project-datasets')
        return data;
    const training = await uploadManifest(tools, data.training);
    const testing = data.testing === 'auto-create' ? data.testing : await uploadManifest(tools, data.testing);
    return { kind: 'manifests', training, testing };
}
function reportedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const reported = ({ object, sha256, workspacePath, upload }) => ({
        object,
        sha256,
        workspacePath,
        toBeUploaded: upload === undefined ? undefined : true,
    });
    const testing = data.testing === 'auto-create' ? data.testing : reported(data.testing);
    return { kind: 'manifests', training: reported(data.training), testing };
}
function requestedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const testing = data.testing === 'auto-create' ? data.testing : data.testing.object;
    return { kind: 'manifests', training: data.training.object, testing };
}
function digestsOf(data) {
    if (data.kind === 'project-datasets')
        return {};
    const training = { training: data.training.sha256 };
    return data.testing === 'auto-create' ? training : { ...training, testing: data.testing.sha256 };
}


/***/ })

};
