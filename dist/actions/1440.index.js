export const id = 1440;
export const ids = [1440];
export const modules = {

/***/ 38620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withinLimits),
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8455);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57731);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);



/** GitHub shows ten annotations of each level of one step (GitHub docs, "Usage limits": annotations); more are lost. */
const PER_LEVEL_MAX = 10;
/** Longest message, in UTF-16 units: GitHub cuts what is longer (GitHub docs, workflow commands). */
const MESSAGE_MAX_LENGTH = 4096;
/** Longest title. GitHub's checks API takes 255 characters. */
const TITLE_MAX_LENGTH = 255;
/** An annotation of some lines of text; empty ones are left out. */
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w);
    return {
        level,
        title: (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fitLength */ .wN)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(title), TITLE_MAX_LENGTH),
        message: (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fitLength */ .wN)(message.join('\n'), MESSAGE_MAX_LENGTH),
    };
}
/**
 * Errors before warnings before notices, and as many of each as GitHub shows; the last one then says how many there are
 * beyond it.
 * @param where  has all of them: "see the job summary"
 */
function withinLimits(annotations, where) {
    return ['error', 'warning', 'notice'].flatMap((level) => limit(annotations.filter((one) => one.level === level), where));
}
function limit(annotations, where) {
    const [first] = annotations;
    if (first === undefined || annotations.length <= PER_LEVEL_MAX)
        return annotations;
    const kept = annotations.slice(0, PER_LEVEL_MAX - 1);
    const rest = annotations.length - kept.length;
    return [
        ...kept,
        { level: first.level, title: 'More', message: `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more message')} of this level; ${where}.` },
    ];
}


/***/ }),

/***/ 42410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ failureJson)
/* harmony export */ });
function failureJson({ code, message, hint, requestId, problems: inputs }) {
    return {
        code,
        message,
        hint,
        'request-id': requestId ?? null,
        problems: inputs.map(({ input, given, allowed, excerpt }) => ({
            input,
            given,
            allowed,
            excerpt: excerpt ?? null,
        })),
    };
}


/***/ }),

/***/ 51576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ timeJson),
/* harmony export */   kR: () => (/* binding */ objectJson),
/* harmony export */   yf: () => (/* binding */ numberJson)
/* harmony export */ });
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80387);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54153);
/** Values of the JSON report: nothing in it is undefined or NaN, and null means that a value is not known. */


/** An S3 URI. */
function objectJson(object) {
    return object === undefined ? null : (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .formatS3Object */ .F5)(object);
}
/** ISO 8601 in UTC. */
function timeJson(ms) {
    return (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toIsoTime */ .S)(ms) ?? null;
}
/** Null for what is not a number. */
function numberJson(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 90190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LINT)
/* harmony export */ });
/* harmony import */ var _redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11535);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);
/** How each field of a lint is shown: an allow-list, for the report of a step that lints and for that of a run. */


const NAMED = { name: 'place', workspacePath: 'name' };
const LINTED = {
    lines: 'as-is',
    validLines: 'as-is',
    invalidLines: 'as-is',
    ignoredLines: 'as-is',
    images: 'as-is',
    labels: { [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk]: 'name', [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .QT]: { images: 'as-is', boxes: 'as-is' } },
};
const METRICS = {
    useCase: 'as-is',
    trainingImages: 'as-is',
    testingImages: 'as-is',
    labelCount: 'as-is',
    invalidLines: 'as-is',
    ignoredLines: 'as-is',
    leakedImages: 'as-is',
    duplicateImages: 'as-is',
    labels: {
        [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk]: 'name',
        [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .QT]: { trainingImages: 'as-is', testingImages: 'as-is', boxes: 'as-is' },
    },
};
const CHANGE = {
    imagesAdded: 'as-is',
    imagesRemoved: 'as-is',
    imagesRelabelled: 'as-is',
    relabelledLines: 'as-is',
    labelsAdded: 'name',
    labelsRemoved: 'name',
};
const LINT = {
    report: {
        willTrain: 'as-is',
        certain: 'as-is',
        predictedCode: 'code',
        useCase: 'as-is',
        training: LINTED,
        testing: LINTED,
        leakedImages: 'as-is',
        leakedGroups: 'as-is',
        duplicateImages: 'as-is',
        checkedImages: { images: 'as-is', checked: 'as-is', unknown: 'as-is', linesLost: 'as-is' },
        findings: {
            code: 'code',
            severity: 'as-is',
            manifest: 'as-is',
            line: 'as-is',
            column: 'as-is',
            label: 'name',
            message: 'text',
            fix: 'text',
        },
        totals: { [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk]: 'code', [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .QT]: 'as-is' },
        severities: { [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk]: 'code', [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .QT]: 'as-is' },
    },
    metrics: METRICS,
    training: NAMED,
    testing: NAMED,
    gate: { rules: _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT */ .y3.rules, unjudged: 'name', warnings: 'text' },
    base: { name: 'place', metrics: METRICS, training: CHANGE, testing: CHANGE },
};


/***/ }),

/***/ 50257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A6: () => (/* binding */ listedFindings),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Re: () => (/* binding */ messageOfFailure),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hi: () => (/* binding */ droppedLinesOf),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   yF: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99835);


const TITLES = {
    passed: 'Passed',
    trained: 'Trained',
    'still-training': 'Still training',
    'dry-run': 'Dry run',
    'gate-failed': 'Gate failed',
    'nothing-to-judge': 'Nothing to judge',
    'training-failed': 'Training failed',
    'timed-out': 'Timed out',
    'queue-full': 'Concurrent training limit reached',
    'credentials-expired': 'Credentials expired',
    cancelled: 'Cancelled',
    'invalid-input': 'Invalid inputs',
    error: 'Error',
};
/** The outcome as a title. */
function titleOf(report) {
    // The evaluate action trains nothing: `trained` is what it found.
    return report.action === 'evaluate' && report.outcome === 'trained' ? 'Evaluated' : TITLES[report.outcome];
}
/** A sign for the outcome: green, still open, warned only, red. */
function signOf(report) {
    switch (report.outcome) {
        case 'trained':
            return report.version?.isDoubtful === true ? '⚠️' : '✅';
        case 'passed':
        case 'nothing-to-judge':
            return '✅';
        case 'still-training':
            return '⏳';
        case 'dry-run':
            return '📝';
        case 'gate-failed':
            return report.gateWarnsOnly ? '⚠️' : '❌';
        case 'cancelled':
            return '🛑';
        case 'training-failed':
        case 'timed-out':
        case 'queue-full':
        case 'credentials-expired':
        case 'invalid-input':
        case 'error':
            return '❌';
    }
}
/** Why it ended so, where the run itself knows: undefined where the failure's message says it. */
function reasonOf(report) {
    switch (report.outcome) {
        case 'passed':
            return passedReason(report);
        case 'trained':
            return `The model is trained. ${unjudgedReason(report)}`;
        case 'still-training':
            return report.failure === undefined ? whoWaits(report) : undefined;
        case 'dry-run':
            return `${dryRunChecks(report)} passed. Nothing was started: no project created, no manifest uploaded, no training started.`;
        case 'gate-failed':
            return gateReason(report);
        case 'nothing-to-judge':
            return 'The project has no unjudged version.';
        case 'training-failed':
        case 'timed-out':
        case 'queue-full':
        case 'credentials-expired':
        case 'cancelled':
        case 'invalid-input':
        case 'error':
            return undefined;
    }
}
function whoWaits({ notify }) {
    return notify?.state === 'waiting'
        ? 'This step did not wait for the training to end: a state machine does, and then starts a workflow.'
        : 'This step did not wait for the training to end.';
}
function dryRunChecks({ preflight }) {
    return preflight === undefined || preflight.unchecked.length === 0 ? 'All checks' : 'All checks that could run';
}
function unjudgedReason({ verdict, version }) {
    if (verdict === undefined)
        return 'No gate is set, so the version was not judged.';
    if (version?.isDoubtful === true)
        return 'It could not be confirmed that it was trained from the requested data, so it did not pass; see the warnings for the reason.';
    const onlyWarns = verdict.rules.some(({ result }) => result !== 'skipped');
    return onlyWarns
        ? `No rule that can fail the gate was judged, so the version did not pass.${asideOf(verdict.rules)}`
        : 'No gate rule could be judged, so the version did not pass.';
}
/** Rules that can fail the gate are counted; those that warn, or could not be judged, are counted separately. */
function passedReason({ verdict }) {
    const rules = verdict?.rules ?? [];
    const passed = rules.filter(({ severity, result }) => severity === 'fail' && result === 'holds').length;
    const aside = asideOf(rules);
    return aside === '' ? allRules(passed, 'passed') : `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(passed, 'gate rule')} passed.${aside}`;
}
function gateReason(report) {
    const all = report.verdict?.rules ?? [];
    const rules = all.filter(({ severity }) => severity === 'fail');
    const failed = rules.filter(({ result }) => result === 'fails').length;
    const count = failed === rules.length
        ? allRules(failed, 'failed')
        : `${String(failed)} of ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rules.length, 'gate rule')} failed.`;
    const whole = `${count}${asideOf(all)}`;
    return report.gateWarnsOnly ? `${whole} The step still succeeds because on-gate-failure is warn.` : whole;
}
function allRules(count, what) {
    if (count === 1)
        return `The gate’s only rule ${what}.`;
    return count === 2 ? `Both gate rules ${what}.` : `All ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'gate rule')} ${what}.`;
}
/** What to say about rules that decide nothing; begins with a space unless it is empty. */
function asideOf(rules) {
    const warned = rules.filter(({ severity, result }) => severity === 'warn' && result === 'fails').length;
    const skipped = rules.filter(({ result }) => result === 'skipped').length;
    return [
        ...(warned === 0 ? [] : [` ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(warned, 'warn: rule')} failed.`]),
        ...(skipped === 0
            ? []
            : [` ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(skipped, 'rule')} could not be judged and ${skipped === 1 ? 'was' : 'were'} skipped.`]),
    ].join('');
}
/** What continues in AWS after the step; undefined where nothing does, or where that is unknown. */
function aftermathOf(report) {
    const { outcome, failure, version } = report;
    if (failure?.code === 'CREATE_UNCERTAIN')
        return 'AWS did not answer the request that starts the training. If the training was started, it continues and cannot be cancelled.';
    // Some hints say so themselves.
    if (failure?.hint.includes('cannot be cancelled') === true)
        return undefined;
    const hasEnded = outcome === 'passed' || outcome === 'trained' || outcome === 'gate-failed';
    if (hasEnded || outcome === 'training-failed' || outcome === 'dry-run' || version?.arn === undefined)
        return undefined;
    if (version.status === undefined || version.status === 'TRAINING_IN_PROGRESS')
        return 'The training continues in AWS; it cannot be cancelled.';
    return undefined;
}
/** How many lines of both manifests, invalid and ignored ones, a training that did not fail was done without. */
function droppedLinesOf(report) {
    if (report.outcome === 'training-failed')
        return 0;
    const { training, testing } = report.manifestSummary ?? {};
    return [training, testing].reduce((sum, statistics) => sum + (statistics?.invalidLines ?? 0) + (statistics?.ignoredLines ?? 0), 0);
}
/** The findings before the start, where they are more than the one that the failure is. */
function listedFindings({ preflight }) {
    return preflight !== undefined && preflight.findings.length > 1 ? preflight.findings : [];
}
/** What happened, without what is listed separately. May contain text from the service. */
function messageOfFailure(report) {
    const listed = listedFindings(report);
    return listed.length === 0 ? report.failure?.message : (0,_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOfFindings */ .Pw)(listed.length);
}
/** The notes that say something in addition to the failure: an end that was let pass leaves its message as a warning too. */
function notesOf({ notes, failure }) {
    return notes.filter(({ message }) => message !== failure?.message);
}


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactFields),
/* harmony export */   b: () => (/* binding */ treatmentsOf)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39979);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84320);
/* harmony import */ var _redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11535);
/** Shows a report field by field, each as its entry in an allow-list says. */



/** The treatments as functions. */
function treatmentsOf({ showImages, hideSecrets, redactText }) {
    const ofName = remembering(hideSecrets);
    return {
        'as-is': asItIs,
        code: asItIs,
        name: ofName,
        place: showImages ? ofName : (text) => (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAccounts */ .U)(hideSecrets(text)),
        text: redactText,
    };
}
/** The value as it is shown: what the policy does not list is left out, and parts in which nothing changes are those of the value. */
function redactFields(value, policy, treatments, showImages) {
    return new Redaction(treatments, showImages).of(value, policy);
}
/** A walk over a value and its policy at once. */
class Redaction {
    #treatments;
    #showImages;
    constructor(treatments, showImages) {
        this.#treatments = treatments;
        this.#showImages = showImages;
    }
    /** The value as it is shown; undefined for what its policy does not expect. */
    of(value, policy) {
        if (Array.isArray(value))
            return this.#ofList(value, policy);
        if (isObject(value))
            return typeof policy === 'string' ? undefined : this.#ofObject(value, policy);
        if (typeof value === 'function')
            return undefined;
        // A word where there may be an object is one of a closed set, as the type of the policy says.
        return typeof value === 'string' && typeof policy === 'string' ? this.#treatments[policy](value) : value;
    }
    #ofList(list, policy) {
        if (typeof policy === 'object' && policy[_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_WITH_IMAGES */ .jG] === true && !this.#showImages)
            return [];
        const shown = list.map((item) => this.of(item, policy));
        return shown.every((item, index) => item === list[index]) ? list : shown;
    }
    /** What is neither a map nor plain may have more than its members, which no policy lists: it is left out whole. */
    #ofObject(value, policy) {
        const { [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk]: ofKeys, [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .QT]: ofValues } = policy;
        const hasEntries = ofKeys !== undefined && ofValues !== undefined;
        if (isMap(value))
            return hasEntries ? this.#ofMap(value, ofKeys, ofValues) : undefined;
        if (!isPlain(value))
            return undefined;
        return hasEntries ? this.#ofEntries(value, ofKeys, ofValues) : this.#ofMembers(value, policy);
    }
    #ofMembers(value, policy) {
        const keys = Object.keys(value);
        let shown;
        for (const [index, key] of keys.entries()) {
            const held = value[key];
            const how = (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(policy, key);
            const shownHeld = how === undefined ? undefined : this.of(held, how);
            if (how === undefined || shownHeld !== held)
                shown ??= pick(value, keys.slice(0, index));
            if (how !== undefined && shown !== undefined)
                shown[key] = shownHeld;
        }
        return shown ?? value;
    }
    #ofEntries(value, ofKeys, ofValues) {
        const entries = new Map(Object.entries(value));
        const shown = this.#ofMap(entries, ofKeys, ofValues);
        return shown === entries ? value : Object.fromEntries(shown);
    }
    #ofMap(map, ofKeys, ofValues) {
        let shown;
        let unchanged = 0;
        for (const [key, held] of map) {
            const [shownKey, shownHeld] = [this.#treatments[ofKeys](key), this.of(held, ofValues)];
            if (shownKey !== key || shownHeld !== held)
                shown ??= new Map([...map].slice(0, unchanged));
            if (shown === undefined)
                unchanged += 1;
            else
                shown.set(shownKey, shownHeld);
        }
        return shown ?? map;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isMap(value) {
    return value instanceof Map;
}
/** Whether it was written as `{…}`, or read from JSON: all that it has are its members. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}
function pick(value, keys) {
    const picked = {};
    for (const key of keys)
        picked[key] = value[key];
    return picked;
}
function asItIs(text) {
    return text;
}
/** Texts that are remembered: more than the labels of a model. */
const REMEMBERED_MAX = 1000;
/** The same, once for each text: of 250 labels a confusion matrix has 125,000 names. */
function remembering(change) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const changed = change(text);
        if (known.size < REMEMBERED_MAX)
            known.set(text, changed);
        return changed;
    };
}


/***/ }),

/***/ 11535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ EVERY_KEY),
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   jG: () => (/* binding */ ONLY_WITH_IMAGES)
/* harmony export */ });
/** The ways in which a field may be shown, and what type of list states one for each field. */
/** Marks the items of a list that are left out where images are not shown. */
const ONLY_WITH_IMAGES = Symbol('only with images');
/** Placeholder for every key of a map, or of an object whose keys users choose. */
const EVERY_KEY = Symbol('every key');
/** How the keys themselves are shown. */
const KEYS = Symbol('keys');


/***/ }),

/***/ 53324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ruleNumbers)
/* harmony export */ });
/* harmony import */ var _gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36656);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);
/** The numbers of a gate rule as they are shown. */


/**
 * What was found next to its bound: always on the side on which the rule was judged.
 * @param of  which rule; of a rule on a float, whether the two are a tie
 */
function ruleNumbers(of, { actual, bound }) {
    // 0 lines are not a ratio of 0.0000.
    if ((0,_gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(of.metric) === 'count')
        return { actual: (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(actual), bound: (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(bound) };
    if (of.isTie === undefined)
        return (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCompared */ .dt)(actual, bound);
    return (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCompared */ .dt)(actual, bound, of.isTie ? Infinity : 0);
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ FAILURE),
/* harmony export */   VS: () => (/* binding */ NOTE),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   nO: () => (/* binding */ EVALUATION),
/* harmony export */   oq: () => (/* binding */ RUN),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   wc: () => (/* binding */ FINDING),
/* harmony export */   y3: () => (/* binding */ VERDICT)
/* harmony export */ });
/** How the parts are shown that reports of several kinds have: see shown-fields.ts. */
const OBJECT = { bucket: 'place', key: 'place', versionId: 'name' };
/** Which two of the service's numbers differ; said by the gate where it matters. */
const OTHERS = { of: 'as-is', value: 'as-is', clause: 'text' };
const RATIOS = {
    f1: 'as-is',
    precision: 'as-is',
    recall: 'as-is',
    testingImages: 'as-is',
    others: OTHERS,
};
const EVALUATION = {
    ...RATIOS,
    source: 'as-is',
    averagePrecision: 'as-is',
    averageRecall: 'as-is',
    trainingImages: 'as-is',
    labels: { ...RATIOS, label: 'name', threshold: 'as-is' },
    confusion: { groundTruthLabel: 'name', predictedLabel: 'name', share: 'as-is' },
};
const FINDING = { code: 'as-is', message: 'text', hint: 'text', requestId: 'name' };
const HISTORY = {
    name: 'name',
    createdAt: 'as-is',
    f1: 'as-is',
    verdict: 'as-is',
    status: 'code',
    releasedAt: 'as-is',
    releasedUntil: 'as-is',
};
const RUN = {
    repository: 'name',
    workflow: 'name',
    job: 'name',
    runId: 'name',
    runNumber: 'name',
    runAttempt: 'as-is',
    commit: 'name',
    runUrl: 'name',
};
const FAILURE = {
    ...FINDING,
    problems: { input: 'code', given: 'text', allowed: 'text', excerpt: 'text' },
};
const VERDICT = {
    passed: 'as-is',
    rules: {
        rule: 'name',
        severity: 'as-is',
        metric: 'code',
        label: 'name',
        actual: 'as-is',
        bound: 'as-is',
        result: 'as-is',
        isTie: 'as-is',
        reason: 'text',
        shortfalls: { label: 'name', actual: 'as-is', bound: 'as-is', reason: 'text' },
    },
};
const NOTE = { level: 'as-is', message: 'text' };


/***/ }),

/***/ 36378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chartSection),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57731);
/* harmony import */ var _text_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
/* harmony import */ var _worst_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44228);
/** A bar chart of the F1 score of the labels. */



/** Bars that can still be distinguished. */
const BARS_MAX = 20;
/** Characters next to a bar. */
const LABEL_MAX_LENGTH = 24;
/** Pixels: a bar with the space around it, and what the axis and the title take. */
const BAR_HEIGHT = 26;
const FRAME_HEIGHT = 150;
/** Seen on GitHub's light and dark pages alike; Mermaid's own is nearly white. */
const BAR_COLOUR = '#4878d0';
/**
 * Horizontal bars, which leave room for the labels. Mermaid refuses NaN, exponents and empty lists, and draws
 * a single value badly: fewer than two labels with a score make no chart.
 */
function chartSection({ evaluation }) {
    if (evaluation === undefined)
        return undefined;
    const measured = (0,_worst_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .worstLabelsFirst */ .PY)(evaluation).filter(({ f1 }) => f1 !== null && Number.isFinite(f1));
    if (measured.length < 2)
        return undefined;
    const bars = measured.slice(0, BARS_MAX);
    const title = bars.length < measured.length ? `F1 of the ${String(bars.length)} worst labels` : allOf(evaluation, bars);
    // What is beyond the axis would be painted outside of the chart, or not at all.
    const ends = [0, 1, ...bars.flatMap(({ f1 }) => f1 ?? [])];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const lines = [
        '```mermaid',
        `%%{init: ${JSON.stringify(settingsFor(bars.length))}}%%`,
        'xychart-beta horizontal',
        `    title "${title}"`,
        `    x-axis [${(0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .toMermaidStrings */ .x)(bars.map(({ label }) => label), LABEL_MAX_LENGTH).join(', ')}]`,
        `    y-axis ${axisEnd(low)} --> ${axisEnd(high)}`,
        `    bar [${bars.map(({ f1 }) => (0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRatio */ .B0)(f1)).join(', ')}]`,
        '```',
    ];
    return { title: 'the chart', weight: 30, forms: [lines.join('\n')] };
}
/** A chart that lacks a label says so. */
function allOf({ labels }, bars) {
    return bars.length < labels.length ? `F1 of the ${String(bars.length)} labels that have one` : 'F1 by label';
}
function axisEnd(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
/** Mermaid's settings for a chart of so many bars. */
function settingsFor(bars) {
    return {
        xyChart: { height: FRAME_HEIGHT + bars * BAR_HEIGHT },
        themeVariables: { xyChart: { plotColorPalette: BAR_COLOUR } },
    };
}


/***/ }),

/***/ 96105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ gateSection)
});

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
// EXTERNAL MODULE: ./lib/src/text/table.js
var text_table = __webpack_require__(14320);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/rule-numbers.js
var rule_numbers = __webpack_require__(53324);
// EXTERNAL MODULE: ./lib/src/report/summary/section.js
var section = __webpack_require__(55629);
// EXTERNAL MODULE: ./lib/src/report/summary/label-cells.js
var label_cells = __webpack_require__(35972);
;// CONCATENATED MODULE: ./lib/src/report/summary/shortfalls.js






/** Labels of a rule that are shown at once, and that are a click away: what is beyond has the JSON report. */
const SHOWN_AT_ONCE = 10;
const FOLDED_MAX = 100;
/** Rules whose labels are listed. */
const RULES_MAX = 5;
const RULE_MAX_LENGTH = 80;
const REASON_MAX_LENGTH = 200;
/**
 * A table for each rule. A single label is already in the table of the rules.
 * @param withFolded  whether the labels after the first ones are there too, to be opened
 */
function shortfallParts(rules, withFolded) {
    const short = rules.filter(({ shortfalls }) => shortfalls.length > 1);
    const rest = short.length - RULES_MAX;
    return [
        ...short
            .slice(0, RULES_MAX)
            .flatMap((verdict) => [
            titleOf(verdict.rule, verdict.shortfalls.length),
            render(verdict, verdict.shortfalls.slice(0, SHOWN_AT_ONCE), verdict.shortfalls),
            ...(withFolded ? fold(verdict) : []),
        ]),
        ...(rest > 0 ? [`The labels that fail ${(0,number/* plural */.LS)(rest, 'more rule')} are in the JSON report.`] : []),
    ];
}
function titleOf(rule, count) {
    const which = count > SHOWN_AT_ONCE ? `the ${String(SHOWN_AT_ONCE)} worst of ${(0,number/* formatCount */.B4)(count)}` : (0,number/* formatCount */.B4)(count);
    return `**Labels that fail** ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(rule, RULE_MAX_LENGTH))}**: ${which}**`;
}
function fold(verdict) {
    const { shortfalls } = verdict;
    const folded = shortfalls.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX);
    if (folded.length === 0)
        return [];
    const beyond = shortfalls.length - SHOWN_AT_ONCE - folded.length;
    const more = beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : '';
    return [(0,markdown/* toDetails */.sU)(`The next ${(0,number/* plural */.LS)(folded.length, 'label')}${more}`, render(verdict, folded, shortfalls))];
}
/** The reason says something new only where there is nothing to compare. */
function render(rule, shortfalls, all) {
    const nameOf = (0,label_cells/* labelNames */.l3)(all.map(({ label }) => label));
    const isBare = ({ actual, bound }) => actual === null || bound === null;
    const columns = [
        { heading: 'Label' },
        { heading: 'Actual', align: 'right' },
        { heading: 'Bound', align: 'right' },
        ...(shortfalls.some(isBare) ? [{ heading: 'Why' }] : []),
    ];
    const rows = shortfalls.map((shortfall) => {
        const { actual, bound } = (0,rule_numbers/* ruleNumbers */.d)(rule, shortfall);
        const why = isBare(shortfall) ? (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(shortfall.reason, REASON_MAX_LENGTH)) : '';
        return [nameOf(shortfall.label), actual, bound, why];
    });
    return (0,text_table/* renderTable */.b)(columns, rows.map((row) => row.slice(0, columns.length)));
}

;// CONCATENATED MODULE: ./lib/src/report/summary/gate.js







const gate_RULE_MAX_LENGTH = 80;
const gate_REASON_MAX_LENGTH = 400;
/** How many rules are shown where space is short. */
const FEW = 20;
function gateSection({ verdict, recordedVerdict, }) {
    if (verdict === undefined || verdict.rules.length === 0)
        return undefined;
    const rules = [...verdict.rules].sort((a, b) => rankOf(a) - rankOf(b));
    const recorded = recordedVerdict === undefined ? [] : [`The verdict \`${recordedVerdict}\` was recorded in the version’s tags.`];
    const rest = rules.length - FEW;
    const all = [gate_render(rules), ...recorded].join(section/* BETWEEN */.j);
    const few = [gate_render(rules.slice(0, FEW)), `… and ${(0,number/* formatCount */.B4)(rest)} more rules.`, ...recorded];
    const withLabels = (withFolded) => [all, ...shortfallParts(rules, withFolded)].join(section/* BETWEEN */.j);
    const forms = [withLabels(true), withLabels(false), all, ...(rest > 0 ? [few.join(section/* BETWEEN */.j)] : [])];
    return { title: 'Gate', weight: 92, forms };
}
/** Failed rules first, then warnings, skipped rules and passed rules. */
function rankOf({ result, severity }) {
    if (result === 'fails')
        return severity === 'fail' ? 0 : 1;
    return result === 'skipped' ? 2 : 3;
}
function signOf({ result, severity }) {
    if (result === 'holds')
        return '✅';
    if (result === 'skipped')
        return '⏭️';
    return severity === 'warn' ? '⚠️' : '❌';
}
/** What the signs mean that are not obvious. */
function legendOf(rules) {
    const signs = new Set(rules.map(signOf));
    const meanings = [
        ...(signs.has('⚠️') ? ['⚠️ failed, but only warns'] : []),
        ...(signs.has('⏭️') ? ['⏭️ could not be judged and was skipped'] : []),
    ];
    return meanings.length === 0 ? [] : [`${meanings.join('; ')}.`];
}
function gate_render(rules) {
    const columns = [
        { heading: '', align: 'center' },
        { heading: 'Rule' },
        { heading: 'Actual', align: 'right' },
        { heading: 'Bound', align: 'right' },
        { heading: 'Why' },
    ];
    const rows = rules.map((verdict) => {
        const { actual, bound } = (0,rule_numbers/* ruleNumbers */.d)(verdict, verdict);
        const why = (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(verdict.reason, gate_REASON_MAX_LENGTH));
        return [signOf(verdict), (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(verdict.rule, gate_RULE_MAX_LENGTH)), actual, bound, why];
    });
    const hasReasons = rules.some(({ reason }) => reason !== '');
    const width = hasReasons ? columns.length : columns.length - 1;
    const table = (0,text_table/* renderTable */.b)(columns.slice(0, width), rows.map((row) => row.slice(0, width)));
    return ['### Gate', table, ...legendOf(rules)].join('\n\n');
}


/***/ }),

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   Wu: () => (/* binding */ headlineSection),
/* harmony export */   aW: () => (/* binding */ adviceSection),
/* harmony export */   pV: () => (/* binding */ preflightSection)
/* harmony export */ });
/* harmony import */ var _gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36656);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97425);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14320);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
/* harmony import */ var _rule_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53324);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50257);







/** What is shown of a long message; the JSON report has it whole. */
const MESSAGE_MAX_LENGTH = 4000;
const SHORT_MESSAGE_MAX_LENGTH = 400;
/** What is shown of the value of one input. */
const GIVEN_MAX_LENGTH = 80;
/** Lines of a longer input that are shown with a mark under the fault; all of them are in the log. */
const PLACES_MAX = 10;
function headlineSection(report) {
    const heading = `## ${(0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .signOf */ .rL)(report)} ${(0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(report)}`;
    const named = [heading + namesOf(report), ...factsOf(report, MESSAGE_MAX_LENGTH)].join('\n\n');
    const short = [heading, ...factsOf(report, SHORT_MESSAGE_MAX_LENGTH)].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [named, short, heading] };
}
/** What to do, what continues in AWS, and what support will ask for. */
function adviceSection(report) {
    const { failure } = report;
    const aftermath = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .aftermathOf */ .yF)(report);
    const lines = [
        ...(failure === undefined ? [] : [`- **What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(failure.hint, MESSAGE_MAX_LENGTH))}`]),
        ...(aftermath === undefined ? [] : [`- **In AWS:** ${aftermath}`]),
        ...(failure === undefined ? [] : [`- **Error code:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)(failure.code)}${requestOf(failure)}`]),
    ];
    return lines.length === 0 ? undefined : { title: 'what to do', weight: 97, forms: [lines.join('\n')] };
}
/** What prevents the training, where that is more than one problem. */
function preflightSection(report) {
    const listed = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listedFindings */ .A6)(report);
    if (listed.length === 0)
        return undefined;
    const linesOf = (maxLength) => {
        const lines = listed.map(({ code, message, hint, requestId }) => {
            const request = requestId === undefined ? '' : ` AWS request id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)(requestId)}.`;
            const toDo = `  **What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(hint, maxLength))}${request}`;
            return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)(code)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, maxLength))}<br>\n${toDo}`;
        });
        return `### What to fix\n\n${lines.join('\n')}`;
    };
    return {
        title: 'what to fix',
        weight: 98,
        forms: [linesOf(MESSAGE_MAX_LENGTH), linesOf(SHORT_MESSAGE_MAX_LENGTH)],
    };
}
/** The input problems as a table, whichever of them there are. */
function problemsSection(report) {
    const problems = report.failure?.problems ?? [];
    if (problems.length === 0)
        return undefined;
    const rows = problems.map(({ input, given, allowed }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)(input),
        given === '' ? 'nothing' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(given, GIVEN_MAX_LENGTH)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toProse */ ._7)(allowed),
    ]);
    const table = (count) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .b)([{ heading: 'Input' }, { heading: 'Given' }, { heading: 'Allowed' }], rows.slice(0, count));
    const few = 5;
    const rest = rows.length - few;
    const short = rest > 0 ? [`${table(few)}\n\n… and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(rest)} more in the JSON report.`] : [];
    const places = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
    const shown = places.slice(0, PLACES_MAX).flatMap((place) => place.split('\n'));
    const withPlaces = places.length === 0 ? [] : [`${table(rows.length)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toTextBlock */ .Yt)(shown)}`];
    const forms = [
        withPlaces[0] ?? table(rows.length),
        ...withPlaces.map(() => table(rows.length)),
        ...short,
    ];
    return { title: 'the input problems', weight: 95, forms };
}
function namesOf({ project, version }) {
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    return names.length === 0 ? '' : `: ${names.map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(name, 80))).join(' ')}`;
}
function factsOf(report, maxLength) {
    const reason = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(report);
    const message = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOfFailure */ .Re)(report);
    return [
        ...furthestShort(report),
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined || report.outcome === 'gate-failed' ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, maxLength))]),
    ];
}
/** For a failed gate first what failed, by how much, and where to read more. */
function furthestShort({ outcome, verdict }) {
    const failed = (verdict?.rules ?? []).filter(({ severity, result }) => severity === 'fail' && result === 'fails');
    const [first] = failed.sort((a, b) => gapOf(b) - gapOf(a));
    if (outcome !== 'gate-failed' || first === undefined || gapOf(first) === 0)
        return [];
    const { actual, bound } = (0,_rule_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNumbers */ .d)(first, first);
    const gap = (0,_gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(first.metric) === 'count' ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(gapOf(first)) : (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSigned */ .Gp)(gapOf(first)).slice(1);
    const worst = first.label === null ? '' : `, for the label ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(first.label, 60))}`;
    const rule = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(first.rule, 80));
    return [`${rule} failed by ${gap}: ${actual}, where the bound is ${bound}${worst}. The Gate table lists every rule.`];
}
function gapOf({ actual, bound }) {
    return actual === null || bound === null ? 0 : Math.abs(actual - bound);
}
function requestOf(failure) {
    return failure.requestId === undefined ? '' : `, AWS request id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toCode */ .Xt)(failure.requestId)}`;
}


/***/ }),

/***/ 35972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ listedNames),
/* harmony export */   d8: () => (/* binding */ labelList),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var _text_distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97425);
/** Labels in tables and sentences. */




/** Characters of a label in a table. */
const LABEL_MAX_LENGTH = 60;
/** The same, where several are in one cell. */
const LISTED_MAX_LENGTH = 40;
/**
 * The names of labels in one table, as Markdown: no two look the same.
 * @param labels  all that the table has
 */
function labelNames(labels, maxLength = LABEL_MAX_LENGTH) {
    const all = [...new Set(labels)];
    const names = (0,_text_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctNames */ .N)(all, maxLength, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt);
    const byLabel = new Map(all.map((label, index) => [label, names[index]]));
    return (label) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)(byLabel.get(label) ?? (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(label, maxLength));
}
/** The same, shorter, for labels that share a cell. */
function listedNames(labels) {
    return labelNames(labels, LISTED_MAX_LENGTH);
}
/** `a, b and 12 more`. */
function labelList(labels, max) {
    const rest = labels.length - max;
    const named = labels.slice(0, max).map(listedNames(labels)).join(', ');
    return rest > 0 ? `${named} and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest)} more` : named;
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noticesSection),
/* harmony export */   x: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97425);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50257);




const MESSAGE_MAX_LENGTH = 1000;
/** How many are shown where space is short. */
const FEW = 3;
function warningsSection(report) {
    return section((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(report), 'warning', { title: 'Warnings', weight: 85 });
}
function noticesSection(report) {
    return section((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(report), 'notice', { title: 'Notes', weight: 20 });
}
function section(notes, level, { title, weight }) {
    const sign = level === 'warning' ? '⚠️ ' : '';
    const lines = notes
        .filter((note) => note.level === level)
        .map((note) => `- ${sign}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(note.message, MESSAGE_MAX_LENGTH))}`);
    if (lines.length === 0)
        return undefined;
    const heading = `### ${title}\n\n`;
    const rest = lines.length - FEW;
    const short = [...lines.slice(0, FEW), `- … and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest)} more`].join('\n');
    return { title, weight, forms: [heading + lines.join('\n'), ...(rest > 0 ? [heading + short] : [])] };
}


/***/ }),

/***/ 55629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ BETWEEN),
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/** Parts of a summary, and how they are made to fit. */

/** The separator of two blocks of Markdown. */
const BETWEEN = '\n\n';
/**
 * Joins the sections in their order. Where they do not fit, the least weighty ones first say less; when all say as
 * little as they can, the least weighty ones are left out, and a last line names them. Never cut inside of a section
 * unless the weightiest one alone is too long.
 * @param maxBytes  of UTF-8
 */
function joinSections(sections, maxBytes) {
    const chosen = new Map(sections.map((section) => [section, 0]));
    const lightestFirst = [...sections].sort((a, b) => a.weight - b.weight);
    const isTooLong = () => (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(textOf(sections, chosen)) > maxBytes;
    for (const section of lightestFirst) {
        for (let form = 1; form < section.forms.length && isTooLong(); form += 1)
            chosen.set(section, form);
    }
    for (const section of lightestFirst.slice(0, -1)) {
        if (!isTooLong())
            break;
        chosen.delete(section);
    }
    return (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitUtf8 */ .BX)(textOf(sections, chosen), maxBytes);
}
function textOf(sections, chosen) {
    const shown = sections.flatMap((section) => section.forms[chosen.get(section) ?? section.forms.length] ?? []);
    const missing = sections.filter((section) => !chosen.has(section)).map(({ title }) => title);
    const note = missing.length === 0 ? [] : [`_Omitted to fit GitHub’s size limit: ${missing.join(', ')}._`];
    return `${[...shown, ...note].join(BETWEEN)}\n`;
}


/***/ }),

/***/ 44228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ worstPairsFirst),
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   Mw: () => (/* binding */ mistakesFirst),
/* harmony export */   PY: () => (/* binding */ worstLabelsFirst)
/* harmony export */ });
/** Labels by F1 score, lowest first; among equals the one with fewer testing images; those without a score last. */
function worstLabelsFirst(evaluation) {
    return [...evaluation.labels].sort((a, b) => rank(a.f1) - rank(b.f1) || rank(a.testingImages) - rank(b.testingImages) || compareText(a.label, b.label));
}
/** Mix-ups (other label predicted than the true one), the greatest share first; cells with no share are left out. */
function worstPairsFirst(evaluation) {
    return evaluation.confusion
        .filter((cell) => cell.groundTruthLabel !== cell.predictedLabel && cell.share > 0)
        .sort((a, b) => b.share - a.share ||
        compareText(a.groundTruthLabel, b.groundTruthLabel) ||
        compareText(a.predictedLabel, b.predictedLabel));
}
/** How often a label was seen where it is not, or missed. */
function mistakesOf({ falsePositives, misses }) {
    return falsePositives + misses;
}
/** Labels with mistakes, the most of them first; among equals the one with fewer true positives. */
function mistakesFirst(labels) {
    return labels
        .filter((tally) => mistakesOf(tally) > 0)
        .sort((a, b) => mistakesOf(b) - mistakesOf(a) || a.truePositives - b.truePositives || compareText(a.label, b.label));
}
/** Finite, so that two missing numbers are equal instead of NaN apart. */
function rank(value) {
    return value !== null && Number.isFinite(value) ? value : Number.MAX_VALUE;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 50578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ distinctNames)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97425);
/** Long names in little space, no two of them alike. */

/** Letters of a common beginning that are kept, so that a name can be recognised. */
const HEAD_LETTERS = 6;
/**
 * The texts with at most `maxLength` characters each, in their order: shortened in the middle and, where two of them would
 * look the same then, around what distinguishes them; where that does not do either, numbered ` (1)`, ` (2)`.
 * @param texts      all that are shown in one place
 * @param maxLength  at least 12
 * @param show       what is done to a name afterwards: names that only differ in what is lost then look the same
 */
function distinctNames(texts, maxLength, show = (name) => name) {
    const lookOf = (name) => show(name).normalize('NFC').replace(/\s+/g, ' ').trim();
    const names = texts.map((text) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, maxLength));
    const groups = new Map();
    for (const [index, name] of names.entries()) {
        const look = lookOf(name);
        groups.set(look, [...(groups.get(look) ?? []), index]);
    }
    const taken = new Set(groups.keys());
    for (const group of groups.values()) {
        if (group.length < 2)
            continue;
        const given = group.map((index) => texts[index] ?? '');
        const aside = aroundDifference(given, maxLength);
        const looks = new Set(aside.map(lookOf));
        const isNew = looks.size === group.length && ![...looks].some((look) => taken.has(look));
        const distinct = isNew ? aside : numbered(given, maxLength, (name) => taken.has(lookOf(name)));
        for (const [at, index] of group.entries()) {
            const name = distinct[at] ?? '';
            names[index] = name;
            taken.add(lookOf(name));
        }
    }
    return names;
}
/** The common beginning is shortened, not the middle. */
function aroundDifference(texts, maxLength) {
    const letters = texts.map((text) => Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment));
    const [first = []] = letters;
    const differsAt = first.findIndex((letter, at) => letters.some((other) => other[at] !== letter));
    const common = differsAt < 0 ? first.length : differsAt;
    const head = first.slice(0, Math.min(HEAD_LETTERS, common)).join('');
    return letters.map((own) => `${head}…${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(own.slice(common).join(''), Math.max(1, maxLength - head.length - 1))}`);
}
function numbered(texts, maxLength, isTaken) {
    let number = 0;
    return texts.map((text) => {
        for (;;) {
            number += 1;
            const mark = ` (${String(number)})`;
            const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, Math.max(1, maxLength - mark.length)) + mark;
            if (!isTaken(name))
                return name;
        }
    });
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ toJsonBlock),
/* harmony export */   SW: () => (/* binding */ toLink),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   Yt: () => (/* binding */ toTextBlock),
/* harmony export */   _7: () => (/* binding */ toProse),
/* harmony export */   sU: () => (/* binding */ toDetails)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76485);
/**
 * Remote text in Markdown, as GitHub renders it. Labels, names and messages of the service may contain Markdown, HTML,
 * @mentions, issue references, links and emoji codes; none of it may take effect. Inline code is what GitHub leaves
 * alone in all of these ways, so what has any special character is shown as code.
 */


/** Spaces that HTML would drop or collapse into one: at an end, and next to another. */
const LOST_BLANKS = /^ +| +$| {2,}/g;
/**
 * A text as inline code, fit for a paragraph or a cell of a table. Nothing of it is lost: blanks that would vanish
 * are shown as `␠`, unseen characters by their code point, and no text at all as `⟨empty⟩`.
 */
function toCode(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(text).replace(LOST_BLANKS, (blanks) => '␠'.repeat(blanks.length));
    if (shown === '')
        return '`⟨empty⟩`';
    // A backtick would end the code, and in a cell a bar does, with rules for backslashes that parsers disagree on.
    return /[`|\\]/.test(shown) ? `<code>${toEntities(shown)}</code>` : `\`${shown}\``;
}
/** Characters without a meaning of their own in Markdown, HTML, or GitHub's references. */
const PLAIN_WORD = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `^[\p{L}\p{M}\p{N}\p{S}\p{P}]+$`, 'u');
const SPECIAL = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `[\x60*_[\]{}<>&|\\~$@#^=+]|:\S|(?<![\p{L}\p{N}])(?:www\.|GH-\d|[0-9a-f]{7,40}(?![\p{L}\p{N}]))`, 'iu');
/** What would begin a list, a heading or a rule at the start of a line. */
const BLOCK_START = /^(?:[-–+*]+|\d{1,9}[.)])$/;
/**
 * A sentence of remote text in running Markdown: words unchanged, and each word with a special character as code,
 * without the punctuation around it. Line ends and runs of blanks become what they are in a paragraph: one blank.
 */
function toProse(text) {
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(text.replace(/\s+/g, ' '))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => toProseWord(word, index === 0)).join(' ');
}
function toProseWord(word, isFirst) {
    if (isFirst && BLOCK_START.test(word))
        return toCode(word);
    if (!SPECIAL().test(word) && PLAIN_WORD().test(word))
        return word;
    const [, before = '', core = '', after = ''] = /^(["'(“‘]*)(.*?)([)"'”’.,;:!?]*)$/su.exec(word) ?? [];
    if (core === '')
        return toCode(word);
    // A bracket that was opened inside belongs inside.
    const inside = core.includes('(') ? after.lastIndexOf(')') + 1 : 0;
    return `${before}${toCode(core + after.slice(0, inside))}${after.slice(inside)}`;
}
/**
 * Every character of ASCII other than letters, digits and spaces, as a numeric entity: no parser gives it a meaning. For an
 * `@` that is not enough: cmark-gfm looks for mail addresses in text with decoded entities, in `<code>` too, so that an
 * empty comment separates it from what follows. GitHub drops the comment after that.
 */
function toEntities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${String(character.charCodeAt(0))};${character === '@' ? '<!-- -->' : ''}`);
}
const UNSEEN_IN_JSON = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]`, 'gu');
/** A value as a block of JSON, with unseen characters as escapes. */
function toJsonBlock(value) {
    const json = JSON.stringify(value, null, 2).replace(UNSEEN_IN_JSON(), (character) => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
    return toFence('json', json);
}
/** Lines of text in a block of their own, with unseen characters shown. */
function toTextBlock(lines) {
    return toFence('text', lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w).join('\n'));
}
/** A fence longer than any run of backticks inside. */
function toFence(language, body) {
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2);
    const fence = '`'.repeat(longestRun + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function toEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** A link with a text that is already Markdown. The address is percent-encoded where Markdown would end it. */
function toLink(markdown, url) {
    return `[${markdown}](${url.replace(/[\s()<>\\|`"[\]]/g, (character) => percentEncoded(character))})`;
}
function percentEncoded(character) {
    // encodeURIComponent leaves parentheses alone.
    return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);
}
/** A part that the reader opens or closes, with a blank line where GitHub needs one for Markdown inside of HTML. */
function toDetails(title, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toMermaidStrings)
/* harmony export */ });
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);
/** Text in Mermaid charts, which knows no escape that works everywhere: what means something is replaced. */


/** Look-alikes for the characters that end a string, start an entity, a comment or a directive, or are HTML. */
const LOOK_ALIKES = {
    '"': '”',
    '`': 'ʼ',
    '#': '＃',
    ';': '；',
    '%': '％',
    '&': '＆',
    '<': '‹',
    '>': '›',
    '\\': '＼',
    '{': '｛',
    '}': '｝',
    $: '＄',
};
/**
 * The texts as strings of a Mermaid chart, quotes included. A chart is a picture: the exact texts are in the tables. No two
 * are alike, since Mermaid paints the bars of equal names over each other.
 * @param maxLength  in characters; longer texts lose their middle
 */
function toMermaidStrings(texts, maxLength) {
    return (0,_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctNames */ .N)(texts.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w), maxLength, toHarmless).map((name) => `"${toHarmless(name)}"`);
}
function toHarmless(text) {
    if (text.trim() === '')
        return '–';
    return (text
        .replace(/["`#;%&<>\\{}$]/g, (found) => LOOK_ALIKES[found] ?? '')
        // Mermaid would drop them or melt them into one.
        .replace(/^ +| +$| {2,}/g, (blanks) => '␠'.repeat(blanks.length)));
}


/***/ }),

/***/ 14320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/** GitHub's Markdown tables. */
const RULES = { left: ':---', right: '---:', center: ':---:' };
/**
 * A table. Cells are Markdown without a bare `|`, as text/markdown.ts renders it; a line end in one becomes `<br>`.
 * @param rows  as many cells in each as there are columns
 */
function renderTable(columns, rows) {
    const heads = columns.map(({ heading }) => heading);
    const rules = columns.map(({ align }) => RULES[align ?? 'left']);
    return [heads, rules, ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;
}


/***/ })

};
