export const id = 1371;
export const ids = [1371];
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

/***/ 29354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _data_of_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65713);

/** Reported as it is read: the reader sees how many images each label was trained with. */
async function dataOf({ tools, recorder, inputs }, version) {
    const data = await (0,_data_of_version_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOfVersion */ .k)(tools, version, inputs.record);
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

/***/ 51371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findToJudge: () => (/* binding */ findToJudge),
  judgeOnceTrained: () => (/* binding */ judgeOnceTrained)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/judgement/digest-of-question.js
var digest_of_question = __webpack_require__(87549);
// EXTERNAL MODULE: ./lib/src/judgement/end-of-training.js
var end_of_training = __webpack_require__(82732);
// EXTERNAL MODULE: ./lib/src/judgement/evaluation-run.js
var evaluation_run = __webpack_require__(29354);
// EXTERNAL MODULE: ./lib/src/judgement/find-version.js + 1 modules
var find_version = __webpack_require__(51827);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/judgement/record-verdict.js
var record_verdict = __webpack_require__(21825);
;// CONCATENATED MODULE: ./lib/src/judgement/judge-in-turn.js




/**
 * A version that the gate cannot judge is reported once, and marked: otherwise every run would find it, and never the ones
 * after it. After a passing fault the next run tries again.
 * @throws as judgeVersion does
 */
async function judgeInTurn(tools, version, plan) {
    const passOver = async () => {
        if (plan.record)
            await (0,record_verdict/* recordPassedOver */.Q)(tools, version.arn, (0,digest_of_question/* digestOfQuestion */._)(plan));
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

// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/training/wait.js
var training_wait = __webpack_require__(70064);
;// CONCATENATED MODULE: ./lib/src/training/evaluate-version.js
/** Judges a version of a project by the service's evaluation, once its training has ended. */












/** The version that the inputs name; undefined where none waits for judgement, which the report says. */
async function findToJudge({ tools, recorder, inputs }, { arn }) {
    const found = await (0,find_version/* findVersion */.A)(tools, arn, inputs.version, (0,digest_of_question/* digestOfQuestion */._)(inputs.judgement));
    if (found === undefined)
        recorder.update({ outcome: 'nothing-to-judge' });
    return found;
}
/**
 * Waits for the version where it still trains, and judges it.
 * @param noteBeforeWait  what a reader should know before the step waits
 * @returns false where there is no verdict, as the report says
 * @throws ActionError TRAINING_FAILED, TRAINING_SERVICE_ERROR, NO_EVALUATION; what judging throws
 */
async function judgeOnceTrained(evaluation, project, found, noteBeforeWait) {
    const { tools, recorder, inputs, context: run } = evaluation;
    const inTurn = inputs.version.kind === 'unjudged';
    if (inTurn && !inputs.record)
        recorder.note('notice', NO_PROGRESS);
    recorder.seen(found);
    recorder.update({ version: { ...recorder.report.version, name: found.name, resumed: true } });
    let version;
    try {
        version = await untilTrained(tools, project.arn, found, inputs.waiting, noteBeforeWait);
    }
    catch (error) {
        recorder.fail((0,to_action_error/* toActionError */.i)(error, tools.signal), { detach: inputs.waiting.onTimeout === 'detach' });
        return false;
    }
    if (version === undefined) {
        recorder.update({ outcome: 'still-training' });
        return false;
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
    return true;
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
async function untilTrained(tools, projectArn, version, waiting, noteBeforeWait) {
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
    if (noteBeforeWait !== undefined)
        tools.progress.note('warning', noteBeforeWait);
    const { pollIntervalMs } = waiting;
    const deadlineAt = tools.end.timeoutAt;
    const { name: versionName, arn } = version;
    const wait = { projectArn, versionName, arn, known: version, createdAt: undefined, pollIntervalMs, deadlineAt };
    return (await (0,training_wait/* waitForTraining */.D)(tools, { ...wait, usualMs: undefined })).version;
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
