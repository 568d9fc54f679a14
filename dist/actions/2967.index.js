export const id = 2967;
export const ids = [2967];
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
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(57204);
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


/***/ }),

/***/ 70064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ waitForTraining),
/* harmony export */   Z: () => (/* binding */ checkIdentity)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56674);
/* harmony import */ var _wait_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21575);
/* harmony import */ var _no_training_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23233);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54596);
/* harmony import */ var _service_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67187);
/* harmony import */ var _wait_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44999);








/** What to do after faults that may be the training's end. */
const DOUBTFUL_HINT = 'Check the version in the console. If the training continues, a re-run of the job resumes it; a training that failed because of the service is not billed.';
/**
 * Polls, decides, sleeps. Faults of network and service never end the wait; they back off until the deadline.
 * @throws ActionError WAIT_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out), VERSION_GONE,
 *   VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 * @throws ServiceError one that retries cannot fix, immediately
 */
async function waitForTraining(tools, plan) {
    const { clock, rekognition } = tools;
    // The last poll is at the timeout itself, and takes as long as any.
    tools.end.enter('reading');
    const log = (0,_wait_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createWaitLog */ .a)(tools, plan.versionName, plan.usualMs);
    let seen = plan.known;
    let fault;
    let faultsInRow = 0;
    let unlistedSince;
    let mustPoll = seen === undefined;
    for (;;) {
        if (mustPoll) {
            try {
                seen = await rekognition.findVersionOnce(plan.projectArn, plan.versionName);
                fault = undefined;
                faultsInRow = 0;
            }
            catch (error) {
                if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error))
                    throw error;
                fault = error;
                faultsInRow += 1;
            }
        }
        mustPoll = true;
        const now = clock.now();
        if (seen !== undefined && fault === undefined) {
            checkIdentity(plan, seen);
            unlistedSince = undefined;
            log.see(seen);
        }
        else if (fault === undefined)
            unlistedSince ??= now;
        log.remind(fault);
        const policy = { ...plan, unlistedSince, jitter: tools.random() };
        const decision = fault === undefined ? (0,_wait_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(seen, now, policy) : (0,_wait_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decideAfterFaults */ .of)(faultsInRow, now, plan);
        switch (decision.kind) {
            case 'wait':
                await tools.sleep(decision.ms, tools.signal);
                break;
            case 'trained':
            case 'failed':
                return decision;
            case 'timed-out':
                throw timedOut(plan, seen, fault);
            case 'gone':
                throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${plan.versionName} is no longer listed.`);
            case 'deleting':
            case 'copy':
            case 'unusable':
                throw (0,_no_training_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTraining */ .V)({ name: plan.versionName, status: decision.version.status }, decision.kind);
        }
    }
}
/**
 * A name can pass to another version once its first was deleted, and that one's numbers must not be used.
 * @throws ActionError VERSION_GONE
 */
function checkIdentity(wanted, seen) {
    if (seen.arn === wanted.arn)
        return;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${wanted.versionName} was deleted; another version has its name now (${seen.arn}).`);
}
function timedOut(plan, seen, fault) {
    const last = seen === undefined ? 'it was not listed yet' : `its status was ${seen.status}`;
    if (fault !== undefined) {
        const doubtful = (0,_service_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBeTheTraining */ .q)(fault);
        const meaning = doubtful
            ? ' According to the service’s documentation, this can also mean that the training itself failed.'
            : '';
        const hint = (0,_errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .networkHintOf */ .l)(fault) ?? (doubtful ? DOUBTFUL_HINT : undefined);
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_UNAVAILABLE', `The timeout for ${plan.versionName} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${last}.${meaning}`, {
            outcome: 'timed-out',
            requestId: fault.facts.requestId,
            cause: fault,
            hint,
        });
    }
    if (seen !== undefined && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(seen) === 'unknown') {
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('UNKNOWN_STATUS', `The timeout for ${plan.versionName} was reached; ${last}, which is an unknown status.`, {
            outcome: 'timed-out',
        });
    }
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('WAIT_TIMEOUT', `The timeout for ${plan.versionName} was reached; ${last}.`, {
        outcome: 'timed-out',
    });
}


/***/ })

};
