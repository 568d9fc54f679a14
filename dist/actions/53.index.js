export const id = 53;
export const ids = [53];
export const modules = {

/***/ 46877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ diagnoseManifests)
});

// UNUSED EXPORTS: FINDING_KINDS_MAX

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
;// CONCATENATED MODULE: ./lib/src/manifest/findings-in-line.js
/** Names of the lists in which the service writes what it found into a line. */

/** In validation manifests the plain names; in the entries of datasets, and in a newer sample, those with `cl-`. */
const FINDING_LISTS = {
    error: ['errors', 'cl-errors'],
    warning: ['warnings', 'cl-warnings'],
};

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
;// CONCATENATED MODULE: ./lib/src/manifest/read-findings.js



const SEVERITIES = ['error', 'warning'];
/**
 * The errors and warnings of a validated line, in the order line, then attribute by attribute. Takes both
 * spellings of the lists, at all four places; any other content, and a line that is not JSON, give none.
 */
function readFindings(text) {
    const record = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(record))
        return [];
    const ofAttributes = Object.entries(record).flatMap(([key, value]) => {
        const attribute = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8) ? key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length) : undefined;
        return attribute === undefined ? readAttribute(key, value) : readLists(value, { kind: 'metadata', attribute });
    });
    return [...readLists(record, { kind: 'line' }), ...ofAttributes];
}
function readAttribute(attribute, value) {
    const annotations = (0,json/* own */.ZV)(value, 'annotations');
    const ofAnnotations = (0,json/* isJsonArray */.Md)(annotations)
        ? annotations.flatMap((annotation, index) => readLists(annotation, { kind: 'annotation', attribute, index }))
        : [];
    return [...readLists(value, { kind: 'attribute', attribute }), ...ofAnnotations];
}
function readLists(holder, place) {
    return SEVERITIES.flatMap((severity) => FINDING_LISTS[severity].flatMap((name) => {
        const list = (0,json/* own */.ZV)(holder, name);
        return (0,json/* isJsonArray */.Md)(list) ? list.flatMap((entry) => readEntry(entry, severity, place)) : [];
    }));
}
function readEntry(entry, severity, place) {
    const code = (0,json/* own */.ZV)(entry, 'code');
    const message = (0,json/* own */.ZV)(entry, 'message');
    if (typeof code !== 'string')
        return [];
    return [{ code, severity, place, message: typeof message === 'string' ? message : '' }];
}

// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(16302);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/evaluation/manifest-results.js
/** What the service says about the manifests it read: the manifest summary and the faults found by line. */
/** How many line numbers a finding keeps. */
const FINDING_LINES_MAX = 20;

// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/evaluation/read-manifest-summary.js + 1 modules
var read_manifest_summary = __webpack_require__(39286);
;// CONCATENATED MODULE: ./lib/src/evaluation/diagnose.js









/** Most lines of a validation manifest that are read; past it the counts are marked as incomplete. Our choice. */
const VALIDATION_LINES_MAX = 250_000;
/**
 * Most kinds of fault, by code and message, that are reported of one manifest; past it the counts are marked as
 * incomplete. Our choice: a fault of each of the 250 label attributes that a model may have, and a few more; the guide has
 * fewer than forty codes, and a file with a new code in each line was not written by the service.
 */
const FINDING_KINDS_MAX = 300;
/**
 * Reads the manifest summary of a version that was trained or failed and, as far as it reports faulty or dropped
 * lines, the validation manifests. Never throws for an unreadable file: that is a warning.
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
async function diagnoseManifests(objects, version) {
    const warnings = [];
    const manifestSummary = await orWarn(warnings, version.manifestSummary, async (object) => {
        const summary = await (0,read_manifest_summary/* readManifestSummary */.U)(objects, object);
        if (summary === undefined)
            warnings.push(`The object ${(0,s3_uri/* formatS3Object */.F5)(object)} is not a manifest summary.`);
        return summary;
    });
    const ofLines = [];
    for (const role of ['training', 'testing']) {
        if (!mentionsLines(manifestSummary?.[role]))
            continue;
        const object = role === 'training' ? version.trainingValidation : version.testingValidation;
        const found = await orWarn(warnings, object, (there) => (0,read_again/* readAgain */.n)(objects, there, (body) => readLineFindings(body, role)));
        ofLines.push(...(found ?? []));
    }
    const failed = version.status === 'TRAINING_FAILED';
    const ofFiles = contentFindings(manifestSummary);
    const fromMessage = failed && ofFiles.length === 0 ? messageFindings(version.statusMessage ?? '') : [];
    return {
        manifestSummary,
        findings: [...fromMessage, ...ofFiles, ...ofLines.sort(bySeverityAndCount)],
        warnings,
    };
}
async function orWarn(warnings, object, read) {
    if (object === undefined)
        return undefined;
    try {
        return await read(object);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const what = error.kind === 'access-denied' ? 'does not exist or cannot be read' : 'could not be read';
        warnings.push(`${(0,s3_uri/* formatS3Object */.F5)(object)} ${what} (${(0,service_error/* faultNameOf */.fl)(error)}); s3:GetObject and kms:Decrypt (${denied/* PERMISSIONS_PAGE */.jw}) are needed to show what the service found in the manifests.`);
        return undefined;
    }
}
function mentionsLines(statistics) {
    if (!statistics)
        return false;
    return (statistics.invalidLines ?? 0) > 0 || (statistics.ignoredLines ?? 0) > 0 || statistics.errorLines.length > 0;
}
function contentFindings(summary) {
    if (summary === undefined)
        return [];
    const of = (manifest, errors) => errors.map((error) => ({
        manifest,
        severity: 'error',
        code: error.code,
        message: error.message,
        remedy: (0,codes/* describeCode */.lA)(error.code)?.remedy ?? '',
        count: null,
        lines: [],
        complete: true,
    }));
    return [
        ...of(null, summary.errors),
        ...of('training', summary.training?.errors ?? []),
        ...of('testing', summary.testing?.errors ?? []),
    ];
}
/** A file error has no summary: only the status message is known, and not which manifest. */
function messageFindings(statusMessage) {
    const file = (0,codes/* findFileError */.ux)(statusMessage);
    if (file?.serviceIssue === true)
        return [];
    const content = file === undefined ? (0,codes/* findContentError */.zK)(statusMessage) : undefined;
    const code = file?.code ?? content?.code;
    if (code === undefined)
        return [];
    const remedy = file?.remedy ?? content?.remedy ?? '';
    return [
        { manifest: null, severity: 'error', code, message: statusMessage, remedy, count: null, lines: [], complete: true },
    ];
}
async function readLineFindings({ chunks }, role) {
    // The message names the label attribute, or says more: two lines with one code may have different faults.
    const kinds = new Map();
    let complete = true;
    for await (const { line, text } of (0,read_lines/* readLines */.Se)(chunks)) {
        if (line > VALIDATION_LINES_MAX) {
            complete = false;
            break;
        }
        for (const { code, message, severity } of readFindings(text)) {
            const kind = JSON.stringify([severity, code, message]);
            const known = kinds.get(kind);
            if (known !== undefined) {
                known.count += 1;
                if (known.lines.at(-1) === line)
                    continue;
                if (known.lines.length < FINDING_LINES_MAX)
                    known.lines.push(line);
                else
                    known.hasMoreLines = true;
                continue;
            }
            if (kinds.size === FINDING_KINDS_MAX) {
                complete = false;
                continue;
            }
            const remedy = (0,codes/* describeCode */.lA)(code)?.remedy ?? '';
            const first = { manifest: role, severity, code, message, remedy, count: 1, lines: [line] };
            kinds.set(kind, { ...first, hasMoreLines: false, complete: true });
        }
    }
    return [...kinds.values()].map((finding) => ({ ...finding, complete }));
}
function bySeverityAndCount(a, b) {
    if (a.severity !== b.severity)
        return a.severity === 'error' ? -1 : 1;
    return (b.count ?? 0) - (a.count ?? 0);
}


/***/ }),

/***/ 48996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeManifests)
/* harmony export */ });
/* harmony import */ var _decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17945);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51480);


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeData */ .E)(rules, metrics, base);
    const { impossible } = (0,_decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedByData */ .O)(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}


/***/ }),

/***/ 82732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainManifests),
/* harmony export */   c: () => (/* binding */ trainingFailed)
/* harmony export */ });
/* harmony import */ var _model_without_undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57777);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _evaluation_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46877);



/**
 * Reports what the service found in the manifests, after a success too: the service drops lines silently.
 * @param failure  how the run will end anyway: what cannot be read then is a note, and changes nothing about it
 * @throws ServiceError without a failure: after a cancel, or when the credentials have expired
 */
async function explainManifests(tools, version, failure) {
    try {
        const { manifestSummary, findings, warnings } = await (0,_evaluation_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnoseManifests */ .v)(tools.objects, version);
        tools.progress.update({ findings, ...(0,_model_without_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({ manifestSummary }) });
        for (const warning of warnings)
            tools.progress.note('warning', warning);
        return manifestSummary;
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        tools.progress.note('warning', `Could not read why it failed: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** The end of a run whose training failed. */
function trainingFailed(version, code, hint) {
    const { name, statusMessage } = version;
    const why = statusMessage ?? 'the service gave no reason';
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `The training of ${name} failed: ${why}`, {
        outcome: 'training-failed',
        hint,
    });
}


/***/ }),

/***/ 30900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ limitNamedIn),
/* harmony export */   jh: () => (/* binding */ DOUBTFUL_QUEUE_MS),
/* harmony export */   lN: () => (/* binding */ deletable),
/* harmony export */   qc: () => (/* binding */ meaningOfLimit)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54596);

/** Maximum of versions in a project unless the quota was raised. AWS General Reference, Rekognition quotas. */
const VERSIONS_DEFAULT_QUOTA = 100;
/** How long to queue when a full project is the likelier cause, milliseconds. */
const DOUBTFUL_QUEUE_MS = 10 * 60_000;
/**
 * The service has one error for both limits. Its message decides where it names one; else the project's versions do.
 * @param versions  all versions of the project
 */
function meaningOfLimit(message, versions) {
    const named = limitNamedIn(message);
    if (named !== undefined)
        return named;
    const trains = versions.some((version) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(version) === 'training');
    return trains || versions.length < VERSIONS_DEFAULT_QUOTA ? 'queue' : 'queue-briefly';
}
/** Which of the two limits the message of the error names; undefined where it names none. */
function limitNamedIn(message) {
    if (/concurrent|simultaneous|trainings|being trained|in progress/i.test(message))
        return 'queue';
    return /(project )?versions|models/i.test(message) ? 'full' : undefined;
}
/** Names of versions to delete first: failed trainings, then the oldest. */
function deletable(versions, count) {
    const failed = versions.filter((version) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(version) === 'failed');
    const idle = versions.filter((version) => ['TRAINING_COMPLETED', 'STOPPED'].includes(version.status));
    const oldestFirst = (a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0);
    return [...failed.sort(oldestFirst), ...idle.sort(oldestFirst)].slice(0, count).map((version) => version.name);
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

/***/ 18843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   p: () => (/* binding */ isGivenName)
/* harmony export */ });
/* harmony import */ var _judgement_end_of_training_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82732);

/** Why the run ends with a training that failed; undefined for one that succeeded. */
function failureOf(training, started, isGiven) {
    if (training.kind === 'trained')
        return undefined;
    const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED';
    const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh;
    return (0,_judgement_end_of_training_js__WEBPACK_IMPORTED_MODULE_0__/* .trainingFailed */ .c)(training.version, code, isGiven && training.serviceIssue ? NAME_IS_SPENT : undefined);
}
/** A version that is resumed for its data may have another name. */
function isGivenName({ versionName }, name) {
    return versionName.kind === 'given' && versionName.name === name;
}
const NAME_IS_SPENT = 'Start a new run with another version-name, or delete this version first: its name cannot be used again until then. Failed trainings are not billed.';


/***/ }),

/***/ 23233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withoutTraining)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);

/** VERSION_BEING_DELETED, VERSION_IS_A_COPY or VERSION_UNUSABLE. */
function withoutTraining({ name, status }, state) {
    switch (state) {
        case 'deleting':
            return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_BEING_DELETED', `The version ${name} is being deleted.`);
        case 'copy':
            return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_IS_A_COPY', `The version ${name} was copied into the project.`);
        case 'unusable':
            return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_UNUSABLE', `The version ${name} has status ${status} and no evaluation.`);
    }
}


/***/ }),

/***/ 22142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ checkedOrRefuse),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   kD: () => (/* binding */ planTraining),
/* harmony export */   ok: () => (/* binding */ pinnedOrRefuse),
/* harmony export */   z7: () => (/* binding */ refuseWith)
/* harmony export */ });
/* harmony import */ var _gate_judge_judge_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48996);
/* harmony import */ var _check_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31456);
/* harmony import */ var _gate_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52743);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80387);
/* harmony import */ var _model_version_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7774);
/* harmony import */ var _pinned_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21859);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18054);
/* harmony import */ var _create_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67977);








/**
 * Pins the manifests. One that cannot be pinned is not an error yet: it is refused with all other problems, once a version
 * is to be compared or created.
 */
async function planTraining(tools, inputs, run, project) {
    const pinned = await (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_4__/* .pinInputs */ .Rm)(tools, inputs, project.datasets);
    if (pinned.kind === 'pinned') {
        const { data, lint } = pinned;
        tools.progress.update({ data: (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedData */ .eN)(data), ...reportedLint(lint, inputs) });
    }
    const names = { ...nameFor(pinned, inputs), reuse: inputs.reuse, isRerun: run.runAttempt > 1 };
    return {
        stage: 'planned',
        pinned,
        projectArn: project.arn,
        project,
        names,
        inputs,
        run,
        queueTimeoutMs: inputs.queueTimeoutMs,
        deadlineAt: tools.end.timeoutAt,
    };
}
/**
 * The plan with its data, to compare a version with. Sends no request to AWS.
 * @throws ActionError the faults of the manifests that could not be pinned
 */
function pinnedOrRefuse(tools, plan) {
    const { pinned, inputs } = plan;
    return withData(plan, pinned.kind === 'pinned' ? pinned.data : (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .passOrRefuse */ .v)(tools, (0,_check_start_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifests */ .d5)(inputs, pinned)));
}
/**
 * The plan with its data, once no problem is known that would make the training fail.
 * @throws ActionError everything that does
 */
async function checkedOrRefuse(tools, plan) {
    const { project, inputs, pinned } = plan;
    const fault = (0,_create_project_js__WEBPACK_IMPORTED_MODULE_6__/* .datasetFault */ .x)(project, inputs.data.kind);
    const version = newVersion(plan);
    if (fault !== undefined)
        return (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(tools, await (0,_check_start_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWithFault */ .PR)(tools, inputs, pinned, [fault], version));
    return withData(plan, (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .passOrRefuse */ .v)(tools, await (0,_check_start_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStart */ .Nq)(tools, inputs, pinned, version)));
}
/** Ends the run with a fault of the project's versions, and with everything else that would make the training fail. */
async function refuseWith(tools, plan, fault) {
    const { project, inputs, pinned } = plan;
    const ofDatasets = (0,_create_project_js__WEBPACK_IMPORTED_MODULE_6__/* .datasetFault */ .x)(project, inputs.data.kind);
    const faults = ofDatasets === undefined ? [fault] : [fault, ofDatasets];
    // Its versions could not be described, so that no baseline can be found.
    return (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(tools, await (0,_check_start_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWithFault */ .PR)(tools, inputs, pinned, faults));
}
/**
 * Checks, then uploads: what only a create needs, once, right before the first.
 * @throws ActionError everything that would make the training fail; UPLOAD_FAILED
 */
async function prepare(tools, plan) {
    const checked = await checkedOrRefuse(tools, plan);
    const data = await (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadData */ .CW)(tools, checked.data);
    tools.progress.update({ data: (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedData */ .eN)(data) });
    return { ...checked, data, stage: 'prepared' };
}
/**
 * With `reuse: data` a derived name is that of the data, so that two jobs that start from the same bytes at once meet on one
 * name, and one training.
 */
function nameFor(pinned, { versionName, reuse, outputTemplate, kmsKeyId }) {
    if (reuse !== 'data' || versionName.kind === 'given' || pinned.kind !== 'pinned')
        return versionName;
    const name = (0,_model_version_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfData */ .Jh)((0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOf */ .nw)(pinned.data), (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_7__/* .formatS3Location */ .VP)(outputTemplate), kmsKeyId);
    return { kind: 'derived', name };
}
/** Of a project that a run would create, a dry run knows no ARN yet. */
function newVersion({ project, projectArn, names }) {
    return project.status === '' ? undefined : { projectArn, name: names.name };
}
/** With `lint: off` nothing is said of the lines, also where the gate asks for them. */
function reportedLint({ linted }, { lint, judgement }) {
    if (linted === undefined || lint === 'off')
        return {};
    // What a rule on base compares with is not known yet.
    const rules = judgement.gate.filter(({ bound }) => bound.kind !== 'base');
    const gate = (0,_gate_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .asksOfData */ .o)(rules) ? (0,_gate_judge_judge_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeManifests */ .Y)(rules, linted.metrics, undefined) : undefined;
    return { lint: { ...linted, gate, base: undefined } };
}
function withData({ pinned: _pinned, stage: _stage, ...plan }, data) {
    return { ...plan, data };
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

/***/ 18849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ wantedFor),
/* harmony export */   p: () => (/* binding */ requestFor)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _pinned_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21859);
/* harmony import */ var _train_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20321);



/** What a version of this name must have been trained from to be resumed. */
function wantedFor(plan, versionName) {
    const { data, inputs, run } = plan;
    return {
        data: (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedData */ .eN)(data),
        output: outputOf(plan, versionName),
        kmsKeyId: inputs.kmsKeyId,
        mayReadTags: inputs.record,
        run,
    };
}
/** The request that starts a training under this name. */
function requestFor(plan, versionName) {
    const { projectArn, data, inputs, run } = plan;
    const { kmsKeyId, description, tags, record } = inputs;
    return {
        projectArn,
        versionName,
        output: outputOf(plan, versionName),
        data: (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedData */ .r4)(data),
        tags: record ? { ...tags, ...(0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .provenanceTags */ .Xy)(run, (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(data)) } : tags,
        kmsKeyId,
        description,
    };
}
function outputOf({ inputs, project }, versionName) {
    return (0,_train_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputFor */ .J)(inputs.outputTemplate, project.name, versionName);
}


/***/ }),

/***/ 29695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QL: () => (/* binding */ rehearseStart),
  t2: () => (/* binding */ startAgain),
  V2: () => (/* binding */ startOrResume)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/training/backoff.js
var training_backoff = __webpack_require__(40589);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/training/account-limit.js
var account_limit = __webpack_require__(30900);
// EXTERNAL MODULE: ./lib/src/training/wait-log.js
var wait_log = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/src/training/queue.js







/**
 * Longest time between two attempts, milliseconds, at first and after {@link SENIOR_MS} of queueing.
 *
 * The service has no queue: the first request starts next. So a job that has queued for longer tries more often, up to
 * twice as often as a new one, and none falls behind later ones. An attempt is two calls, and
 * each operation is throttled past five calls a second in the account (AWS General Reference, Rekognition quotas): at
 * the shortest, some 200 jobs can queue together.
 */
const TRY_EVERY_MS = { atFirst: 120_000, later: 60_000 };
/** After queueing this long, milliseconds, a job has its shortest time between attempts. Our choice. */
const SENIOR_MS = 30 * 60_000;
/** Time between two listings of the project, milliseconds: up to ten calls, for what seldom changes. Our choice. */
const LIST_EVERY_MS = account_limit/* DOUBTFUL_QUEUE_MS */.jh;
/**
 * The time until the next attempt, milliseconds.
 * @param queuedMs  since the first refusal
 * @param chance    in [0, 1), see {@link spread}
 */
function timeToNextTry(queuedMs, chance) {
    const { atFirst, later } = TRY_EVERY_MS;
    const seniority = Math.min(queuedMs / SENIOR_MS, 1);
    return (0,try_again/* spread */.il)(atFirst - (atFirst - later) * seniority, chance);
}
/** The time of queueing counts from the first refusal. */
function createQueue(tools, plan) {
    const { clock, progress } = tools;
    let since;
    let spokenAt;
    let versions = [];
    let listedAt = -Infinity;
    const listVersions = async (now) => {
        if (now - listedAt < LIST_EVERY_MS)
            return;
        const listed = await listIfPossible(tools, plan.projectArn);
        if (listed === undefined)
            return;
        versions = listed;
        listedAt = now;
    };
    return {
        pauseMs: () => (since === undefined ? 0 : timeToNextTry(clock.now() - since, tools.random())),
        wait: async (limit) => {
            since ??= clock.now();
            if ((0,account_limit/* limitNamedIn */.Em)(limit.message) !== 'queue')
                await listVersions(clock.now());
            const meaning = (0,account_limit/* meaningOfLimit */.qc)(limit.message, versions);
            const backoffMs = meaning === 'queue-briefly' ? Math.min(account_limit/* DOUBTFUL_QUEUE_MS */.jh, plan.queueTimeoutMs) : plan.queueTimeoutMs;
            const queuedSince = since;
            const endIfOver = (now, endAt) => {
                if (meaning === 'full' || (meaning === 'queue-briefly' && now >= queuedSince + backoffMs)) {
                    throw projectFull(limit, versions.length, (0,account_limit/* deletable */.lN)(versions, 5));
                }
                if (now >= endAt)
                    throw noPlace(limit, now - queuedSince, now >= plan.deadlineAt);
            };
            const now = clock.now();
            endIfOver(now, Math.min(since + backoffMs, plan.deadlineAt));
            if (spokenAt === undefined || now - spokenAt >= wait_log/* LOG_EVERY_MS */.G) {
                spokenAt = now;
                progress.log(`The account already runs its maximum number of concurrent trainings (${limit.message}); waiting up to ${(0,duration/* formatDuration */.a)(backoffMs - (now - since))} more.`);
            }
            const untilEnd = Math.min(since + backoffMs, plan.deadlineAt) - now;
            await tools.sleep(Math.min(untilEnd, timeToNextTry(now - since, tools.random())), tools.signal);
            // No training is requested once the step has no time for it.
            endIfOver(clock.now(), plan.deadlineAt);
        },
    };
}
/** Only used to see which limit it was; a temporary fault leaves that to the next refusal. */
async function listIfPossible(tools, projectArn) {
    try {
        return await tools.rekognition.listVersions(projectArn);
    }
    catch (error) {
        if (!(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        return undefined;
    }
}
function noPlace(limit, waitedMs, pastDeadline) {
    const end = pastDeadline ? 'timeout was reached' : 'queue-timeout was reached';
    return new action_error/* ActionError */.lZ('QUEUE_FULL', `The account has run its maximum number of concurrent trainings for ${(0,duration/* formatDuration */.a)(waitedMs)}; ${end} (${limit.message}).`, { outcome: pastDeadline ? 'timed-out' : 'queue-full', requestId: limit.facts.requestId, cause: limit });
}
function projectFull(limit, count, candidates) {
    const first = candidates.length === 0 ? '' : ` Candidates for deletion: ${candidates.join(', ')}.`;
    return new action_error/* ActionError */.lZ('VERSION_LIMIT', `The project has ${(0,number/* plural */.LS)(count, 'version')}, which is the likely cause of the refusal (${limit.message}).${first}`, { requestId: limit.facts.requestId, cause: limit });
}

// EXTERNAL MODULE: ./lib/src/training/start-plan.js
var start_plan = __webpack_require__(18849);
// EXTERNAL MODULE: ./lib/src/training/no-training.js
var no_training = __webpack_require__(23233);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/model/version-name.js
var version_name = __webpack_require__(7774);
;// CONCATENATED MODULE: ./lib/src/training/choose-version.js




/**
 * Chooses before anything was created.
 * @param versions  for a given name, the version of that name if there is one; for a derived name, all of its family
 * @throws ActionError VERSION_NOT_FOUND where nothing may be started, VERSION_EXISTS, VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 */
function chooseVersion(policy, versions) {
    const newest = newestOf(policy.name, versions);
    if (newest === undefined && policy.reuse === 'only')
        throw nothingToResume(policy.name);
    if (newest === undefined)
        return { kind: 'create', name: policy.name };
    const { version, ordinal } = newest;
    if (!mayResume(policy.reuse)) {
        throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The version ${version.name} already exists (status ${version.status}), and reuse is ${policy.reuse}.`);
    }
    const next = { kind: 'create', name: (0,version_name/* nthName */.Cb)(policy.name, ordinal + 1) };
    const derived = policy.kind === 'derived';
    const state = (0,model_status/* stateOf */.L4)(version);
    switch (state) {
        case 'training':
        case 'trained':
        case 'unknown':
            return { kind: 'resume', version };
        case 'failed':
            if (!derived)
                return { kind: 'failed-before', version };
            return policy.isRerun || (0,model_status/* failedForServiceIssue */.VG)(version) ? next : { kind: 'resume', version };
        case 'deleting':
            if (derived)
                return next;
            throw (0,no_training/* withoutTraining */.V)(version, state);
        case 'copy':
        case 'unusable':
            throw (0,no_training/* withoutTraining */.V)(version, state);
    }
}
/** Whether a version that this process did not start may be resumed. */
function mayResume(reuse) {
    return reuse === 'run' || reuse === 'data' || reuse === 'only';
}
function nothingToResume(name) {
    return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', `There is no version ${name} in the project, and reuse is only, so none was started.`, {
        hint: 'Check version-name and project, and that the job that starts the training has run; reuse: run trains the version if it does not exist.',
    });
}
/** The version with the highest number among a derived name's: `name.3` before `name.2` before `name`. */
function newestOf(base, versions) {
    return versions
        .map((version) => ({ version, ordinal: (0,version_name/* ordinalOf */.zO)(base, version.name) }))
        .filter(({ ordinal }) => ordinal > 0)
        .sort((a, b) => b.ordinal - a.ordinal)[0];
}

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/training/compare.js

/** Compares by content: the bytes of a manifest count, not its name, object version or date. */
function compareInputs(wanted, found, known) {
    const differences = [];
    const doubts = [];
    const notes = [];
    compareData(wanted.data, found, known, { differences, doubts, notes });
    if (found.output !== undefined && !sameLocation(found.output, wanted.output)) {
        differences.push(`output location: asked for ${(0,s3_uri/* formatS3Location */.VP)(wanted.output)}, the version has ${(0,s3_uri/* formatS3Location */.VP)(found.output)}`);
    }
    compareKeys(wanted.kmsKeyId, found.kmsKeyId, differences, notes);
    return { differences, doubts, notes };
}
function compareData(wanted, found, known, into) {
    const { differences, doubts, notes } = into;
    const training = found.trainingInput?.manifest;
    if (wanted.kind === 'project-datasets') {
        if (training !== undefined) {
            differences.push(`training data: asked for the project’s datasets, the version has ${(0,s3_uri/* formatS3Object */.F5)(training)}`);
        }
        else if (!known.isOfThisRun) {
            doubts.push('it was trained from the project’s own datasets, which may have changed since');
        }
        else {
            notes.push('The version was trained from the project’s own datasets; whether the datasets have changed since cannot be checked.');
        }
        return;
    }
    compareManifest('training', wanted.training, found.trainingInput, known.training, into);
    if (wanted.testing !== 'auto-create') {
        compareManifest('testing', wanted.testing, found.testingInput, known.testing, into);
    }
    else if (found.testingInput?.manifest !== undefined || found.testingInput?.autoCreate !== true) {
        differences.push('testing data: asked for a split by the service, the version has its own testing data');
    }
}
function compareManifest(role, wanted, input, bytes, { differences, doubts }) {
    const found = input?.manifest;
    const asked = (0,s3_uri/* formatS3Object */.F5)(wanted.object);
    if (found === undefined) {
        const instead = input?.autoCreate === true ? 'a split by the service' : 'the project’s datasets';
        differences.push(`${role} manifest: asked for ${asked}, the version has ${instead}`);
        return;
    }
    const has = (0,s3_uri/* formatS3Object */.F5)(found);
    if (bytes?.kind === 'digest') {
        if (wanted.sha256 === bytes.sha256)
            return;
        differences.push(`${role} manifest: asked for the bytes with SHA-256 ${wanted.sha256 ?? 'unknown'} (${asked}), the version has ${bytes.sha256} (${has})`);
    }
    else if (bytes?.kind === 'unknown') {
        doubts.push(`its ${role} manifest ${has} may have been overwritten since (${bytes.why})`);
    }
    else if (bytes?.kind !== 'equal') {
        const why = bytes?.why ?? 'nothing is known about them';
        differences.push(`${role} manifest: asked for ${asked}, the version has ${has}, and it could not be confirmed that the bytes are the same (${why})`);
    }
}
/** The service may return a key in another form than it was sent in. */
function compareKeys(wanted, found, differences, notes) {
    if (wanted === found)
        return;
    if (wanted === undefined || found === undefined) {
        differences.push(`KMS key: asked for ${wanted ?? 'none'}, the version has ${found ?? 'none'}`);
        return;
    }
    const [a, b] = [keyNameOf(wanted), keyNameOf(found)];
    if (a === b)
        return;
    if (a.startsWith('alias/') === b.startsWith('alias/')) {
        differences.push(`KMS key: asked for ${wanted}, the version has ${found}`);
    }
    else {
        notes.push(`The KMS key could not be compared: asked for ${wanted}, the version has ${found}, and one of them is an alias.`);
    }
}
/** `alias/name`, or the key id: what follows the account in an ARN. */
function keyNameOf(key) {
    const resource = key.startsWith('arn:') ? key.split(':').slice(5).join(':') : key;
    return resource.startsWith('key/') ? resource.slice('key/'.length) : resource;
}
function sameLocation(a, b) {
    return a.bucket === b.bucket && a.prefix === b.prefix;
}

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/training/pin-manifests.js
var pin_manifests = __webpack_require__(50293);
;// CONCATENATED MODULE: ./lib/src/training/found-bytes.js



/**
 * Checks in this order, with a request to S3 only where necessary: the tag, the key, the object version, S3's checksum,
 * the object itself.
 * @param wanted  as it was read by this run
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
async function findBytes(tools, wanted, found) {
    const { object, tagged, isOurs } = found;
    const byKey = digestByKey(object, wanted);
    if (tagged !== undefined)
        return ofTag(tools, wanted, object, tagged, byKey);
    if (byKey !== undefined)
        return { kind: 'digest', sha256: byKey };
    const isSameKey = object.bucket === wanted.object.bucket && object.key === wanted.object.key;
    const pin = pinOf(object);
    if (pin === undefined)
        return isSameKey && isOurs ? { kind: 'equal' } : ofUnpinned(tools, wanted, found, isSameKey);
    if (isSameKey && pin === pinOf(wanted.object))
        return { kind: 'equal' };
    const inspection = await inspect(tools, object);
    return inspection.kind === 'seen'
        ? ofContent(tools, wanted, object, inspection.head)
        : { kind: 'not-shown', why: inspection.why };
}
/**
 * A tag that names other bytes is trusted. One that names the requested bytes could be from anyone who may tag: it is used
 * unless the key of an upload, or the checksum that S3 stores for the object version, contradicts it.
 */
async function ofTag(tools, wanted, object, tagged, byKey) {
    if (tagged !== wanted.sha256)
        return { kind: 'digest', sha256: tagged };
    const pin = pinOf(object);
    const isSame = object.bucket === wanted.object.bucket && object.key === wanted.object.key && pin === pinOf(wanted.object);
    if (byKey !== undefined || pin === undefined || isSame)
        return { kind: 'digest', sha256: byKey ?? tagged };
    const inspection = await inspect(tools, object);
    return { kind: 'digest', sha256: (inspection.kind === 'seen' ? inspection.head.sha256 : undefined) ?? tagged };
}
/** An object without a version may have other bytes than the training read: what S3 has is used only if it is older. */
async function ofUnpinned(tools, wanted, { object, createdAt }, isSameKey) {
    const inspection = await inspect(tools, object);
    if (inspection.kind === 'gone')
        return { kind: 'not-shown', why: inspection.why };
    const head = inspection.kind === 'seen' ? inspection.head : undefined;
    const isSame = isSameKey && (head === undefined || pinOf(wanted.object) === head.versionId);
    const kind = isSame ? 'unknown' : 'not-shown';
    if (inspection.kind === 'closed')
        return { kind, why: inspection.why };
    if (inspection.head.lastModified === undefined)
        return { kind, why: 'S3 does not say when the object was last written' };
    if (createdAt === undefined)
        return { kind, why: 'the service does not say when the version was created' };
    if (inspection.head.lastModified > createdAt)
        return { kind: 'not-shown', why: OVERWRITTEN };
    if (inspection.head.lastModified + LAST_MODIFIED_UNIT_MS > createdAt)
        return { kind, why: AT_ONCE };
    return isSame ? { kind: 'equal' } : ofContent(tools, wanted, object, inspection.head);
}
/** S3's times have a precision of one second. */
const LAST_MODIFIED_UNIT_MS = 1000;
const AT_ONCE = 'the object was written in the same second in which the version was created, so it may have been overwritten afterwards';
const OVERWRITTEN = 'the object was written after the version was created, so the bytes that the version was trained from are gone';
/** By the checksum that S3 stores, else by reading the object, else by MD5. */
async function ofContent(tools, wanted, object, head) {
    if (head.sha256 !== undefined)
        return { kind: 'digest', sha256: head.sha256 };
    try {
        return { kind: 'digest', sha256: (await (0,pin_manifests/* readDigest */.rP)(tools, object)).sha256 };
    }
    catch (error) {
        // Such as one in an archive, or one whose key is denied.
        const why = whyNot(error);
        return (await hasSameMd5(tools, wanted, head)) ? { kind: 'equal' } : { kind: 'not-shown', why };
    }
}
/** Both have to be in S3: of a file, no MD5 is known. */
async function hasSameMd5(tools, wanted, head) {
    if (head.md5 === undefined || wanted.toBeUploaded === true)
        return false;
    const inspection = await inspect(tools, wanted.object);
    return inspection.kind === 'seen' && inspection.head.md5 === head.md5 && inspection.head.sizeBytes === head.sizeBytes;
}
async function inspect(tools, object) {
    try {
        const head = await tools.objects.head(object);
        return head === undefined ? { kind: 'gone', why: 'the object no longer exists' } : { kind: 'seen', head };
    }
    catch (error) {
        return { kind: 'closed', why: whyNot(error) };
    }
}
/** @throws every error that is not about the object */
function whyNot(error) {
    if (!(0,service_error/* isAboutTheObject */.U)(error))
        throw error;
    const { errorName, httpStatus } = error.facts;
    if (error.kind === 'access-denied')
        return `${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}`;
    if (error.kind === 'not-found')
        return 'the object no longer exists';
    return errorName === 'Unknown' && httpStatus !== undefined
        ? `S3 returned HTTP status ${String(httpStatus)}`
        : `S3 returned ${errorName}: ${error.message}`;
}
/** The object version; `null` names the object that was written without one, and identifies no bytes. */
function pinOf({ versionId }) {
    return versionId === 'null' ? undefined : versionId;
}
/**
 * The digest that a key of the action's own form names. Another folder may look the same, so it is used only where it
 * is exactly the requested digest, or where the requested manifest is under a key of this form too.
 */
function digestByKey(found, wanted) {
    const digest = digestInKey(found.key);
    const isOwnForm = wanted.workspacePath !== undefined || digestInKey(wanted.object.key) === wanted.sha256;
    return isOwnForm || digest === wanted.sha256 ? digest : undefined;
}
/** Of `<prefix>/<sha256>/<name>`, as files of the workspace are uploaded. */
function digestInKey(key) {
    return /(?:^|\/)([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/training/found-data.js





/** Read only where they are of use: a name derived from the run says who started the version itself. */
async function tagsOf(tools, { arn }, { data, mayReadTags }, kind) {
    const canTell = data.kind === 'manifests' || kind === 'given';
    return mayReadTags && canTell ? tagsIfAllowed(tools, arn) : {};
}
async function tagsIfAllowed(tools, arn) {
    try {
        return await tools.rekognition.listTags(arn);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'access-denied')
            throw error;
        tools.progress.note('notice', `The tags of the version could not be read, so its manifests may not be comparable: ${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}.`);
        return {};
    }
}
/** @param isOurs  this run itself sent the create that names the manifests */
async function findData(tools, version, data, tags, isOurs) {
    if (data.kind === 'project-datasets')
        return {};
    const tagged = (0,provenance/* digestsOfTags */.Q4)(tags);
    const { createdAt, trainingInput, testingInput } = version;
    const find = async (wanted, input, digest) => {
        const object = input?.manifest;
        if (wanted === 'auto-create' || object === undefined)
            return undefined;
        return findBytes(tools, wanted, { object, tagged: digest, createdAt, isOurs });
    };
    const training = await find(data.training, trainingInput, tagged.training);
    const testing = await find(data.testing, testingInput, tagged.testing);
    return { training, testing };
}
/**
 * Compares a version of another name, or one that may be replaced, with the requested one.
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
async function compareWith(tools, version, wanted, tags) {
    const known = { ...(await findData(tools, version, wanted.data, tags, false)), isOfThisRun: false };
    return compareInputs(wanted, version, known);
}

;// CONCATENATED MODULE: ./lib/src/training/resume.js






/**
 * Continues with an existing version.
 * @param knownTags  where they have been read already
 * @throws ActionError VERSION_MISMATCH; VERSION_EXISTS for one that another run has started in the meantime, unless reuse allows it
 */
async function resume(tools, plan, version, finding, knownTags) {
    const { name, arn, status } = version;
    const { progress } = tools;
    const wanted = (0,start_plan/* wantedFor */.b)(plan, name);
    const tags = knownTags ?? (await tagsOf(tools, version, wanted, plan.names.kind));
    // Another run may have been quicker: then the create whose answer was lost was refused.
    const isOurs = finding === 'lost-answer' && (0,provenance/* starterOf */.tQ)(tags, wanted.run) !== 'another-run';
    if (finding !== 'before' && !isOurs && !mayResume(plan.names.reuse)) {
        throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The version ${name} was created by another run in the meantime, and reuse is ${plan.names.reuse}.`);
    }
    // The ARN of a version that may be another's is not reported before it is known to be the requested one.
    progress.update({ version: { name, resumed: !isOurs, arn: isOurs ? arn : undefined } });
    const isDoubtful = await compare(tools, version, plan, { tags, wanted, finding, isOurs });
    if (isDoubtful)
        progress.update({ version: { name, resumed: !isOurs, isDoubtful: true } });
    progress.log(isOurs
        ? `The training was started: ${name} has status ${status}.`
        : `Resumed the existing version ${name} (status ${status}).`);
    progress.seen(version);
    return {
        versionName: name,
        arn,
        resumed: !isOurs,
        createdAt: undefined,
        known: version,
        failedBefore: false,
        isDoubtful,
    };
}
/**
 * Compares the version with the requested one; what cannot be compared becomes a note.
 * @throws ActionError VERSION_MISMATCH naming every difference
 */
async function checkSameInputs(tools, version, plan) {
    const wanted = (0,start_plan/* wantedFor */.b)(plan, version.name);
    const tags = await tagsOf(tools, version, wanted, plan.names.kind);
    await compare(tools, version, plan, { tags, wanted, finding: 'before', isOurs: false });
}
/** @returns whether the version may have been made from other data, so that it must not pass */
async function compare(tools, version, { names }, { tags, wanted, finding, isOurs }) {
    const isGiven = names.kind === 'given';
    // No other run derives this name; a given one may have been started by another run at the same moment.
    const isSurelyOurs = isOurs && (!isGiven || (0,provenance/* starterOf */.tQ)(tags, wanted.run) === 'this-run');
    const isOfThisRun = !isGiven || finding !== 'before' || (0,provenance/* starterOf */.tQ)(tags, wanted.run) === 'this-run';
    const known = { ...(await findData(tools, version, wanted.data, tags, isSurelyOurs)), isOfThisRun };
    const { differences, doubts, notes } = compareInputs(wanted, version, known);
    if (differences.length > 0) {
        throw new action_error/* ActionError */.lZ('VERSION_MISMATCH', `The version ${version.name} exists and was trained from other inputs: ${differences.join('; ')}.`, isGiven ? { hint: HINT_FOR_GIVEN } : {});
    }
    if (!isOurs)
        for (const note of notes)
            tools.progress.note('notice', note);
    if (doubts.length > 0) {
        tools.progress.note('warning', `It could not be confirmed that the version ${version.name} was trained from the requested data: ${doubts.join('; ')}. It does not pass, whatever the gate says. ${WAY_OUT_OF_DOUBT}`);
    }
    tools.progress.update({ data: asTrained(wanted.data, version) });
    return doubts.length > 0;
}
const HINT_FOR_GIVEN = 'Set another version-name: the existing version with this name was trained from other inputs.';
const WAY_OUT_OF_DOUBT = 'Set another version-name to train from this data, or judge the version as it is with the evaluate action. With record: true and a bucket with versioning, versions can be compared.';
/** The data as the version has it: the objects that it was really made from, which may have other names. */
function asTrained(data, version) {
    if (data.kind === 'project-datasets')
        return data;
    const asRead = ({ toBeUploaded: _toBeUploaded, ...manifest }, input) => ({ ...manifest, object: input?.manifest ?? manifest.object });
    const { training, testing } = data;
    return {
        kind: 'manifests',
        training: asRead(training, version.trainingInput),
        testing: testing === 'auto-create' ? testing : asRead(testing, version.testingInput),
    };
}

;// CONCATENATED MODULE: ./lib/src/training/create-version.js








/**
 * Starts the training of this name, or resumes the version that the name turns out to have. The caller has just seen
 * that the name is absent.
 * @throws ActionError QUEUE_FULL, VERSION_LIMIT, VERSION_EXISTS, VERSION_MISMATCH, CREATE_UNCERTAIN, SERVICE_UNAVAILABLE
 * @throws ServiceError one that retries cannot fix
 */
async function createVersion(tools, plan, versionName) {
    const { clock, progress } = tools;
    progress.update({ version: { name: versionName } });
    const queue = createQueue(tools, plan);
    const backoff = (0,training_backoff/* createBackoff */.l)(tools, plan.deadlineAt);
    let mayBeOurs = false;
    let isFound = false;
    try {
        for (;;) {
            const sent = await send(tools, plan, versionName);
            if (sent.kind === 'created') {
                progress.update({ version: { name: versionName, arn: sent.arn, resumed: false } });
                progress.log(`Started the training of ${versionName}: ${sent.arn}`);
                return {
                    versionName,
                    arn: sent.arn,
                    resumed: false,
                    createdAt: clock.now(),
                    known: undefined,
                    failedBefore: false,
                    isDoubtful: false,
                };
            }
            // The queue logs every ten minutes: a line for each of its attempts would hide that.
            if (sent.kind !== 'limit')
                progress.log(wordsOf(sent.kind, sent.error));
            mayBeOurs ||= sent.kind === 'unanswered';
            if (sent.kind === 'limit') {
                backoff.reset();
                await queue.wait(sent.error);
            }
            else if (sent.kind !== 'taken') {
                // Of many jobs that queue, those that were throttled must not come back sooner than those that were refused.
                await backoff.wait(sent.error, sent.error.kind === 'throttled' ? queue.pauseMs() : 0);
            }
            const found = sent.kind === 'taken'
                ? await waitUntilListed(tools, plan, versionName, backoff)
                : await lookUp(tools, plan, versionName, backoff);
            isFound = found !== undefined;
            if (found !== undefined)
                return await resume(tools, plan, found, mayBeOurs ? 'lost-answer' : 'meanwhile');
        }
    }
    catch (error) {
        if (mayBeOurs && !isFound && tools.signal.aborted) {
            throw new action_error/* ActionError */.lZ('CREATE_UNCERTAIN', `The step was cancelled before it was known whether the unanswered CreateProjectVersion request started ${versionName}.`, { outcome: 'cancelled', cause: error });
        }
        if (mayBeOurs && !isFound) {
            progress.note('warning', `A CreateProjectVersion request was not answered: a training of ${versionName} may have been started. A re-run of the job finds it by name.`);
        }
        throw error;
    }
}
function isOfCreate({ facts }) {
    return facts.operation === 'CreateProjectVersion' && facts.unsent !== true;
}
function wordsOf(kind, error) {
    const failure = `${error.facts.errorName}: ${error.message}`;
    if (!isOfCreate(error))
        return `CreateProjectVersion was not sent: ${error.facts.operation} failed (${failure}).`;
    return kind === 'unanswered'
        ? `CreateProjectVersion was not answered (${failure}); checking whether the training was started.`
        : `CreateProjectVersion was rejected (${failure}).`;
}
async function send(tools, plan, versionName) {
    if (tools.signal.aborted)
        throw new action_error/* ActionError */.lZ('CANCELLED', 'The step was cancelled before a training was started.', {
            outcome: 'cancelled',
        });
    try {
        return { kind: 'created', arn: await tools.rekognition.createProjectVersion((0,start_plan/* requestFor */.p)(plan, versionName)) };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        switch (error.kind) {
            case 'no-answer':
            case 'unavailable':
                // What fails before the call itself, such as a renewal of the credentials, can have started nothing.
                return { kind: isOfCreate(error) ? 'unanswered' : 'refused', error };
            case 'throttled':
            case 'clock-skew':
            case 'session-ended':
                return { kind: 'refused', error };
            case 'in-use':
                return { kind: 'taken', error };
            case 'limit':
                return { kind: 'limit', error };
            case 'aborted':
                if (!isOfCreate(error))
                    throw error;
                throw new action_error/* ActionError */.lZ('CREATE_UNCERTAIN', `The step was cancelled while the CreateProjectVersion request for ${versionName} was in progress, and no answer arrived in time.`, { outcome: 'cancelled', cause: error });
            default:
                throw error;
        }
    }
}
/** Looks the name up until the service gives a clear answer. */
async function lookUp(tools, plan, versionName, backoff) {
    for (;;) {
        try {
            // One attempt: the backoff here is enough, and many jobs that queue must not each ask five times.
            return await tools.rekognition.findVersionOnce(plan.projectArn, versionName);
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            await backoff.wait(error);
        }
    }
}
/** Waits between lookups of a name that is taken but not listed, milliseconds. Our choice. */
const UNLISTED_WAITS = { firstMs: 1000, longestMs: 30_000 };
/** A name that is taken has a version, listed now or a little later; the create is not sent again for it. */
async function waitUntilListed(tools, plan, versionName, backoff) {
    const giveUpAt = tools.clock.now() + wait_decision/* UNLISTED_GRACE_MS */.fb;
    for (let lookups = 1;; lookups += 1) {
        const found = await lookUp(tools, plan, versionName, backoff);
        if (found !== undefined)
            return found;
        if (tools.clock.now() >= giveUpAt) {
            throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The service reports that the name ${versionName} is in use, but does not list a version with this name.`, {
                hint: 'Re-run the job in a few minutes, or set another version-name.',
            });
        }
        await tools.sleep((0,try_again/* waitAfter */.Wv)(lookups, UNLISTED_WAITS), tools.signal);
    }
}

// EXTERNAL MODULE: ./lib/src/training/plan.js
var training_plan = __webpack_require__(22142);
// EXTERNAL MODULE: ./lib/src/model/without-undefined.js
var without_undefined = __webpack_require__(57777);
// EXTERNAL MODULE: ./lib/src/evaluation/diagnose.js + 3 modules
var diagnose = __webpack_require__(46877);
;// CONCATENATED MODULE: ./lib/src/training/refused-bytes.js
/** A training that failed for its data, and is not to be started again from the very same bytes. */







/** Messages of the service that are about rights, places and owners: these can be put right without another manifest. */
const NOT_OF_BYTES = /permission|owner|unable to write|failed to copy|access ?denied|not authorized|kms|key policy|bucket policy/i;
/** Messages that only name a manifest which the service could not read: the same key fails again, another may not. */
const OF_THE_OBJECT = /extension or contents are invalid/i;
/** Findings on lines that another image, not another line, would put right. */
const OF_IMAGES = '_IMAGE';
/**
 * Refuses to train again what the service has refused, and reports why it was refused.
 * @param failed  the last training of the name
 * @throws ActionError DATA_ALREADY_REFUSED
 */
async function refuseKnownBytes(tools, plan, failed) {
    const { statusMessage } = failed;
    if ((0,model_status/* stateOf */.L4)(failed) !== 'failed' || (0,model_status/* failedForServiceIssue */.VG)(failed))
        return;
    if (statusMessage === undefined || statusMessage === '' || NOT_OF_BYTES.test(statusMessage))
        return;
    if (!(await hasSameBytes(tools, plan, failed, OF_THE_OBJECT.test(statusMessage))))
        return;
    const diagnosis = await refused_bytes_diagnose(tools, failed);
    if (diagnosis?.findings.some(({ code }) => code.includes(OF_IMAGES)) === true)
        return;
    if (diagnosis !== undefined)
        tools.progress.update(diagnosis);
    tools.progress.update({ version: { name: failed.name, resumed: true } });
    tools.progress.seen(failed);
    throw new action_error/* ActionError */.lZ('DATA_ALREADY_REFUSED', `The training of ${failed.name} failed, and the manifests are still exactly the same: ${statusMessage} No other training was started.`, { outcome: 'training-failed' });
}
/** @param ofObject  whether the objects must be the same too */
async function hasSameBytes(tools, plan, failed, ofObject) {
    const wanted = (0,start_plan/* wantedFor */.b)(plan, failed.name);
    // Datasets may have been corrected in place.
    if (wanted.data.kind !== 'manifests')
        return false;
    const { key } = failed.trainingInput?.manifest ?? {};
    if (ofObject && key !== wanted.data.training.object.key)
        return false;
    // Only the data counts: where the results go, and their key, did not make it fail.
    const ofData = { ...wanted, output: failed.output ?? wanted.output, kmsKeyId: failed.kmsKeyId };
    try {
        const tags = await tagsOf(tools, failed, wanted, plan.names.kind);
        const { differences, doubts } = await compareWith(tools, failed, ofData, tags);
        return differences.length + doubts.length === 0;
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return false;
    }
}
/** What the service says of the lines; undefined where it cannot be read. */
async function refused_bytes_diagnose(tools, failed) {
    try {
        const { manifestSummary, findings } = await (0,diagnose/* diagnoseManifests */.v)(tools.objects, failed);
        return { findings, ...(0,without_undefined/* withoutUndefined */.r)({ manifestSummary }) };
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/judgement/digest-of-question.js
var digest_of_question = __webpack_require__(87549);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
;// CONCATENATED MODULE: ./lib/src/training/same-data.js










/** Time between two readings of tags, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/**
 * The newest version that was trained, or is being trained, from the same bytes, and that has passed or waits for judgement.
 * @param versions  all of the project
 * @returns undefined where there is none
 * @throws ActionError ACCESS_DENIED when tags may not be read
 * @throws ServiceError when the service cannot be asked, or after a cancel
 */
async function findSameData(tools, plan, versions) {
    const { data } = (0,start_plan/* wantedFor */.b)(plan, plan.names.name);
    if (data.kind !== 'manifests')
        return undefined;
    const readTags = createTagReader(tools);
    for (const version of versions.filter(isOfUse).sort(choose_baseline/* newestFirst */.ll)) {
        const likeness = likenessOf(version, data);
        if (likeness === 'other')
            continue;
        const tags = await readTags(version);
        const isShown = likeness === 'same' || hasDigests(tags, data);
        // Without digests in tags the objects themselves may show it.
        const mayBe = likeness === 'same-place' && (0,provenance/* digestsOfTags */.Q4)(tags).training === undefined;
        if (!isShown && !mayBe)
            continue;
        if (!isOpen(tags, plan.run, plan.inputs.judgement.gate))
            continue;
        const { differences, doubts } = await compareWith(tools, version, (0,start_plan/* wantedFor */.b)(plan, version.name), tags);
        if (differences.length > 0 && isShown) {
            const why = `The version ${version.name} was trained from the same manifests, and cannot be used for this one: ${differences.join('; ')}.`;
            tools.progress.note('notice', why);
        }
        if (differences.length + doubts.length > 0)
            continue;
        // Reading tags takes a while: it may have been deleted, or have failed, since it was listed.
        const now = await tools.rekognition.findVersion(plan.projectArn, version.name);
        if (now?.arn === version.arn && isOfUse(now))
            return { version: now, tags };
    }
    return undefined;
}
/** Versions whose tags are read for a notice alone. */
const NOTICE_READS_MAX = 5;
/**
 * The same, for a notice: only what the objects or a few tags show. Whatever goes wrong there costs the notice alone.
 * @param listed  all versions of the project, where they are known
 */
async function glanceAtSameData(tools, plan, listed) {
    const { data } = (0,start_plan/* wantedFor */.b)(plan, plan.names.name);
    if (data.kind !== 'manifests' || !plan.inputs.record)
        return undefined;
    try {
        const versions = listed ?? (await tools.rekognition.listVersions(plan.projectArn));
        const alike = versions
            .filter((version) => isOfUse(version) && ['same', 'same-place'].includes(likenessOf(version, data)))
            .sort(choose_baseline/* newestFirst */.ll);
        for (const version of alike.slice(0, NOTICE_READS_MAX)) {
            const tags = await tools.rekognition.listTags(version.arn);
            const isSame = likenessOf(version, data) === 'same' || hasDigests(tags, data);
            if (isSame && isOpen(tags, plan.run, plan.inputs.judgement.gate))
                return version;
        }
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7))
            throw error;
    }
    return undefined;
}
/** States in which a model can no longer be used. */
const RETIRED = new Set(['DEPRECATED', 'EXPIRED']);
/** Trained and measured here, or in training. */
function isOfUse(version) {
    const state = (0,model_status/* stateOf */.L4)(version);
    return state === 'training' || (state === 'trained' && (0,choose_baseline/* hasEvaluation */.NE)(version) && !RETIRED.has(version.status));
}
/**
 * Whether a version has passed, or waits for the verdict of this gate: it has none, it has that of another gate, or this very
 * run has started or judged it. One that failed this gate would fail it again.
 */
function isOpen(tags, run, gate) {
    if (tags[provenance/* PROVENANCE_KEYS */.pr.verdict] !== 'failed')
        return true;
    if ((0,provenance/* starterOf */.tQ)(tags, run) === 'this-run' || (0,provenance/* isJudgedBy */.nV)(tags, run))
        return true;
    const failedGate = tags[provenance/* PROVENANCE_KEYS */.pr.gate] ?? 'none';
    const asks = gate.some(({ severity }) => severity === 'fail');
    return asks && failedGate !== 'none' && failedGate !== (0,digest_of_question/* digestOfGate */.J)(gate);
}
function likenessOf({ trainingInput, testingInput }, { training, testing }) {
    const ofTraining = likenessOfManifest(trainingInput, training);
    if (testing === 'auto-create')
        return testingInput?.autoCreate === true ? ofTraining : 'other';
    const both = [ofTraining, likenessOfManifest(testingInput, testing)];
    return ['other', 'unknown', 'same-place', 'same'].find((one) => both.includes(one)) ?? 'unknown';
}
function likenessOfManifest(input, wanted) {
    const found = input?.manifest;
    if (found === undefined)
        return 'other';
    const digest = digestInKey(found.key);
    if (digest !== undefined && digest === wanted.sha256)
        return 'same';
    if (digest !== undefined && wanted.workspacePath !== undefined)
        return 'other';
    const { bucket, key, versionId } = wanted.object;
    if (found.bucket !== bucket || found.key !== key)
        return 'unknown';
    return versionId !== undefined && versionId !== 'null' && found.versionId === versionId ? 'same' : 'same-place';
}
function hasDigests(tags, { training, testing }) {
    const tagged = (0,provenance/* digestsOfTags */.Q4)(tags);
    const wanted = testing === 'auto-create' ? undefined : testing.sha256;
    return tagged.training !== undefined && tagged.training === training.sha256 && tagged.testing === wanted;
}
/**
 * Reads tags one version after the other.
 * @returns for each version its tags; none where it was deleted
 */
function createTagReader(tools) {
    let reads = 0;
    return async ({ arn }) => {
        if (reads > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        reads += 1;
        try {
            return await tools.rekognition.listTags(arn);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7))
                throw error;
            if (error.kind === 'not-found')
                return {};
            if (error.kind !== 'access-denied')
                throw error;
            // To go on would be to pay for a training that may not be needed.
            throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and reuse: data needs to read tags.`, {
                requestId: error.facts.requestId,
                cause: error,
                hint: (0,denied/* denialHintOf */.ss)(error),
            });
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/training/decide-start.js









/**
 * Decides before anything is created.
 * @throws ActionError as chooseVersion does; DATA_ALREADY_REFUSED; the faults of manifests that could not be read, where they
 *   have to be compared
 */
async function decideStart(tools, plan) {
    const { names } = plan;
    const found = names.reuse === 'only' ? await findStarted(tools, plan) : await findFamily(tools, plan);
    const choice = chooseVersion(names, found.family);
    if (names.reuse === 'data')
        return decideByData(tools, plan, choice, found);
    if (choice.kind !== 'create')
        return choice;
    await refuseIfKnown(tools, plan, found.family);
    if (names.reuse === 'run')
        await nameSameData(tools, plan, found);
    return choice;
}
async function decideByData(tools, plan, choice, found) {
    const { kind, name } = plan.names;
    // A name that was given is that of the version that is meant.
    if (kind === 'given' && choice.kind !== 'create')
        return choice;
    // What is wrong with the manifests is reported with everything else, right before the create.
    if (plan.pinned.kind !== 'pinned' && choice.kind === 'create')
        return choice;
    const pinned = (0,training_plan/* pinnedOrRefuse */.ok)(tools, plan);
    const listed = found.listed ?? (await tools.rekognition.listVersions(plan.projectArn));
    const same = await findSameData(tools, pinned, [...found.family.filter((one) => !listed.includes(one)), ...listed]);
    if (same !== undefined)
        return { kind: 'same-data', ...same };
    if (choice.kind !== 'create') {
        const { version } = choice;
        const state = (0,model_status/* stateOf */.L4)(version);
        // Neither can be looked into further: another training could be a second one.
        if (state === 'training' || state === 'unknown')
            return choice;
        // This run itself has started it, and reports how it ended.
        if (state === 'failed' && (await isOfThisRun(tools, plan, version)))
            return choice;
    }
    await refuseIfKnown(tools, plan, found.family);
    const newest = newestOf(name, found.family);
    return { kind: 'create', name: (0,version_name/* nthName */.Cb)(name, (newest?.ordinal ?? 0) + 1) };
}
async function isOfThisRun(tools, plan, version) {
    const wanted = (0,start_plan/* wantedFor */.b)((0,training_plan/* pinnedOrRefuse */.ok)(tools, plan), version.name);
    return !plan.names.isRerun && (0,provenance/* starterOf */.tQ)(await tagsOf(tools, version, wanted, 'given'), plan.run) === 'this-run';
}
/** Only a training whose manifests could be read can be compared; the others are refused right before the create. */
async function refuseIfKnown(tools, plan, family) {
    const newest = newestOf(plan.names.name, family);
    if (newest === undefined || plan.pinned.kind !== 'pinned')
        return;
    await refuseKnownBytes(tools, (0,training_plan/* pinnedOrRefuse */.ok)(tools, plan), newest.version);
}
/** A training is about to be paid for that may not be needed. */
async function nameSameData(tools, plan, { listed }) {
    if (plan.pinned.kind !== 'pinned' || plan.project.status === '')
        return;
    const same = await glanceAtSameData(tools, (0,training_plan/* pinnedOrRefuse */.ok)(tools, plan), listed);
    if (same === undefined)
        return;
    tools.progress.note('notice', `The version ${same.name} (status ${same.status}) was trained from exactly the same manifests. To resume it instead of training again, set reuse: data.`);
}
/** How long to wait between lookups of a version that another job has just started, milliseconds: half a minute. Our choice. */
const LOOKUP_DELAYS_MS = [1000, 2000, 4000, 8000, 15_000];
/** Lists may lag behind the job that started the version, and nothing is created in its place that would meet it. */
async function findStarted(tools, plan) {
    for (const waitMs of LOOKUP_DELAYS_MS) {
        const found = await findFamily(tools, plan);
        if (found.family.length > 0 || tools.clock.now() + waitMs > plan.deadlineAt)
            return found;
        await tools.sleep(waitMs, tools.signal);
    }
    return findFamily(tools, plan);
}
/**
 * The version of the name; for a derived name that is used up, the whole family of `.2`, `.3`, ... by listing the
 * project, since asking for a name that does not exist may be answered with an error.
 */
async function findFamily(tools, plan) {
    const { name, kind, reuse } = plan.names;
    const version = await tools.rekognition.findVersion(plan.projectArn, name);
    // The failed first one may have been deleted (to make room) while its successor trains: only the list shows it.
    if (version === undefined && kind === 'derived') {
        const listed = await tools.rekognition.listVersions(plan.projectArn);
        return { family: listed.filter((other) => (0,version_name/* ordinalOf */.zO)(name, other.name) > 0), listed };
    }
    if (version === undefined)
        return { family: [], listed: undefined };
    const spent = ['failed', 'deleting'].includes((0,model_status/* stateOf */.L4)(version));
    if (kind === 'given' || !(spent || reuse === 'data'))
        return { family: [version], listed: undefined };
    const listed = await tools.rekognition.listVersions(plan.projectArn);
    return { family: [version, ...listed.filter((other) => (0,version_name/* ordinalOf */.zO)(name, other.name) > 1)], listed };
}

;// CONCATENATED MODULE: ./lib/src/training/start.js





/** Looks for a version to resume first; creates only what is absent. */
async function startOrResume(tools, plan) {
    const choice = await decideStart(tools, plan);
    if (choice.kind === 'same-data')
        tools.progress.note('notice', noteOfSameData(choice.version, 'is resumed'));
    if (choice.kind === 'create') {
        const prepared = await (0,training_plan/* prepare */.iA)(tools, plan);
        return { ...(await createVersion(tools, prepared, choice.name)), plan: prepared };
    }
    const tags = choice.kind === 'same-data' ? choice.tags : undefined;
    const started = await resume(tools, (0,training_plan/* pinnedOrRefuse */.ok)(tools, plan), choice.version, 'before', tags);
    return { ...started, failedBefore: choice.kind === 'failed-before', plan };
}
function noteOfSameData({ name, status }, what) {
    return `The version ${name} (status ${status}) was trained from exactly the same manifests, and ${what} instead of starting another training (reuse: data).`;
}
/** Starts a training once more under the next derived name, after the service failed the last one. */
async function startAgain(tools, plan, failedName) {
    const next = (0,version_name/* nthName */.Cb)(plan.names.name, (0,version_name/* ordinalOf */.zO)(plan.names.name, failedName) + 1);
    tools.progress.note('warning', `The training of ${failedName} failed because of a service issue, which is not billed; it is started once more as ${next}.`);
    // However the step ends from here on, the version that failed is not what continues.
    tools.progress.update({ version: { name: next } });
    const prepared = plan.stage === 'prepared' ? plan : await (0,training_plan/* prepare */.iA)(tools, plan);
    return createVersion(tools, prepared, next);
}
/**
 * What a run would do, without doing it.
 * @returns the choice of the run, once a version that it would resume is known to be the requested one
 */
async function rehearseStart(tools, plan) {
    const choice = await decideStart(tools, plan);
    if (choice.kind === 'create')
        return choice;
    // A version with the same data was compared already.
    if (choice.kind !== 'same-data')
        await checkSameInputs(tools, choice.version, (0,training_plan/* pinnedOrRefuse */.ok)(tools, plan));
    tools.progress.seen(choice.version);
    tools.progress.note('notice', choice.kind === 'same-data'
        ? noteOfSameData(choice.version, 'a run would resume it')
        : `A run would resume the existing version ${choice.version.name} (status ${choice.version.status}).`);
    return choice;
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
