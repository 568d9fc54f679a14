export const id = 6452;
export const ids = [6452];
export const modules = {

/***/ 93772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evaluationJson)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51576);

/** @param data  what was counted in the manifests; undefined where they were not checked */
function evaluationJson(evaluation, data) {
    return {
        source: evaluation.source,
        'f1-score': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.f1),
        precision: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.precision),
        recall: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.recall),
        'average-precision': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.averagePrecision),
        'average-recall': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.averageRecall),
        'training-images': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.trainingImages),
        'testing-images': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(evaluation.testingImages),
        labels: evaluation.labels.map((label) => ({
            label: label.label,
            'f1-score': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(label.f1),
            precision: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(label.precision),
            recall: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(label.recall),
            threshold: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(label.threshold),
            'testing-images': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(label.testingImages),
            'training-images': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(data?.labels.get(label.label)?.trainingImages ?? null),
        })),
        // Of 250 labels there are 62,500 cells, most of them zero: those say nothing that their absence does not.
        'confusion-matrix': evaluation.confusion
            .filter(({ share }) => share !== 0)
            .map((cell) => ({
            'ground-truth-label': cell.groundTruthLabel,
            'predicted-label': cell.predictedLabel,
            share: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(cell.share),
        })),
    };
}


/***/ }),

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gateJson)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51576);

function gateJson(verdict, warnsOnly) {
    return {
        passed: verdict.passed,
        'warns-only': warnsOnly,
        rules: verdict.rules.map(({ rule, severity, metric, label, actual, bound, result, reason, shortfalls }) => ({
            rule,
            metric,
            label,
            actual: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(actual),
            bound: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(bound),
            result,
            severity,
            reason,
            shortfalls: shortfalls.map(shortfallJson),
        })),
    };
}
function shortfallJson({ label, actual, bound, reason }) {
    return { label, actual: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(actual), bound: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(bound), reason };
}


/***/ }),

/***/ 92300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ historyJson)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51576);

function historyJson(entry) {
    return {
        name: entry.name,
        'created-at': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .timeJson */ .WZ)(entry.createdAt),
        'f1-score': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(entry.f1),
        verdict: entry.verdict ?? null,
        status: entry.status,
        'released-at': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .timeJson */ .WZ)(entry.releasedAt),
        'released-until': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .timeJson */ .WZ)(entry.releasedUntil),
    };
}


/***/ }),

/***/ 86100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ notifyJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   fV: () => (/* binding */ versionJson)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51576);

function runJson(run) {
    return {
        repository: run.repository ?? null,
        workflow: run.workflow ?? null,
        job: run.job ?? null,
        'run-id': run.runId ?? null,
        'run-number': run.runNumber ?? null,
        'run-attempt': run.runAttempt,
        commit: run.commit ?? null,
        'run-url': run.runUrl ?? null,
    };
}
function versionJson(version) {
    return {
        name: version.name,
        arn: version.arn ?? null,
        resumed: version.resumed ?? null,
        'data-unproven': version.isDoubtful ?? false,
        status: version.status ?? null,
        'status-message': version.statusMessage ?? null,
        'created-at': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .timeJson */ .WZ)(version.createdAt),
        'training-ended-at': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .timeJson */ .WZ)(version.trainingEndedAt),
        'billable-training-seconds': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberJson */ .yf)(version.billableSeconds),
        'kms-key-id': version.kmsKeyId ?? null,
        'evaluation-summary': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectJson */ .kR)(version.evaluationSummary),
        'manifest-summary': (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectJson */ .kR)(version.manifestSummary),
        'source-version-arn': version.sourceVersionArn ?? null,
    };
}
function notifyJson({ stateMachineArn, executionArn, state }) {
    return { 'state-machine-arn': stateMachineArn, 'execution-arn': executionArn ?? null, state };
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


/***/ }),

/***/ 59176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SHOWN_FIELDS)
/* harmony export */ });
/* harmony import */ var _lint_lint_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90190);
/* harmony import */ var _redaction_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11535);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70636);
/** How each field of a report is shown: an allow-list. A field that is not in it is in no view. */



const MANIFEST = { object: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv, sha256: 'name', workspacePath: 'name', toBeUploaded: 'as-is' };
const ERRORS = { code: 'code', message: 'text' };
const STATISTICS = {
    useCase: 'name',
    totalLines: 'as-is',
    validLines: 'as-is',
    invalidLines: 'as-is',
    ignoredLines: 'as-is',
    errorLines: 'as-is',
    errors: ERRORS,
};
const MANIFEST_SUMMARY = { training: STATISTICS, testing: STATISTICS, errors: ERRORS };
const CHANGE = { before: 'as-is', after: 'as-is', delta: 'as-is' };
const COMPARISON = {
    f1: CHANGE,
    precision: CHANGE,
    recall: CHANGE,
    averagePrecision: CHANGE,
    averageRecall: CHANGE,
    labelsKnown: 'as-is',
    labels: { label: 'name', f1: CHANGE, precision: CHANGE, recall: CHANGE, testingImages: CHANGE },
    newLabels: 'name',
    vanishedLabels: 'name',
};
const ESTIMATE = {
    point: 'as-is',
    low: 'as-is',
    high: 'as-is',
    replicates: 'as-is',
    images: 'as-is',
    caution: 'as-is',
};
const TEST_SET = { digest: 'name', images: 'as-is', complete: 'as-is' };
const SHARED_IMAGES = {
    sharedImages: 'as-is',
    relabelledImages: 'as-is',
    onlyVersion: 'as-is',
    onlyBaseline: 'as-is',
    versionF1: ESTIMATE,
    baselineF1: ESTIMATE,
    difference: ESTIMATE,
    baselineTestSet: TEST_SET,
};
const COUNTED_LABEL = { label: 'name', count: 'as-is' };
/** One of the images that were wrong: the counts stay, which images they were goes. */
const WRONG_IMAGE = {
    [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .ONLY_WITH_IMAGES */ .jG]: true,
    sourceRef: 'text',
    wrongness: 'as-is',
    expected: COUNTED_LABEL,
    missed: COUNTED_LABEL,
    predicted: {
        label: 'name',
        confidence: 'as-is',
        correct: 'as-is',
        box: { left: 'as-is', top: 'as-is', width: 'as-is', height: 'as-is' },
    },
};
/** Every field of a report that is shown, and how. */
const SHOWN_FIELDS = {
    action: 'as-is',
    startedAt: 'as-is',
    endedAt: 'as-is',
    run: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN */ .oq,
    region: 'name',
    showImages: 'as-is',
    outcome: 'as-is',
    project: { name: 'name', arn: 'place' },
    version: {
        name: 'name',
        arn: 'place',
        resumed: 'as-is',
        isDoubtful: 'as-is',
        status: 'code',
        statusMessage: 'text',
        createdAt: 'as-is',
        trainingEndedAt: 'as-is',
        billableSeconds: 'as-is',
        kmsKeyId: 'place',
        evaluationSummary: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv,
        manifestSummary: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv,
        sourceVersionArn: 'place',
    },
    notify: { stateMachineArn: 'place', executionArn: 'place', state: 'as-is' },
    data: { kind: 'as-is', training: MANIFEST, testing: MANIFEST },
    evaluation: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EVALUATION */ .nO,
    verdict: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT */ .y3,
    baseline: {
        kind: 'as-is',
        nothingReleased: 'as-is',
        reason: 'text',
        name: 'name',
        arn: 'place',
        evaluation: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EVALUATION */ .nO,
        manifestSummary: MANIFEST_SUMMARY,
        sameTestSet: 'as-is',
        comparison: COMPARISON,
        shared: SHARED_IMAGES,
    },
    figures: {
        images: 'as-is',
        judgedImages: 'as-is',
        hasPredictions: 'as-is',
        unreadableLines: 'as-is',
        problems: { line: 'as-is', problem: 'text' },
        labels: { label: 'name', truePositives: 'as-is', falsePositives: 'as-is', misses: 'as-is' },
        wrongImages: 'as-is',
        worst: WRONG_IMAGE,
        testSet: TEST_SET,
        f1: ESTIMATE,
    },
    recordedVerdict: 'as-is',
    gateWarnsOnly: 'as-is',
    manifestSummary: MANIFEST_SUMMARY,
    findings: {
        manifest: 'as-is',
        severity: 'as-is',
        code: 'code',
        message: 'text',
        remedy: 'name',
        count: 'as-is',
        lines: 'as-is',
        hasMoreLines: 'as-is',
        complete: 'as-is',
    },
    notes: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTE */ .VS,
    failure: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILURE */ .VM,
    preflight: { findings: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING */ .wc, unchecked: 'text', scope: { checked: 'text', open: 'text' } },
    lint: { ..._lint_lint_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT */ .w, base: 'as-is' },
    timeline: { status: 'code', at: 'as-is' },
    history: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY */ .Vv,
    request: {
        projectArn: 'place',
        versionName: 'name',
        output: { bucket: 'place', prefix: 'place' },
        data: { kind: 'as-is', training: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv, testing: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv },
        kmsKeyId: 'place',
        description: 'text',
        tags: { [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .Rk]: 'text', [_redaction_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_KEY */ .QT]: 'text' },
    },
    reportPath: 'name',
};


/***/ }),

/***/ 45770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ historySection)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54153);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97425);
/* harmony import */ var _text_mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14320);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36378);
/** The versions of the project over time: F1 score, verdict and release, as a table and a chart. */







const NAME_MAX_LENGTH = 80;
/** Versions that are shown where there is little space. */
const FEW = 5;
/** Bars that can still be distinguished, and characters next to a bar. */
const BARS_MAX = 20;
const LABEL_MAX_LENGTH = 24;
/** The newest version first. */
function historySection({ history, }) {
    if (history === undefined || history.length === 0)
        return undefined;
    const newestFirst = [...history].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
    const table = `### Versions over time\n\n${tableOf(newestFirst)}`;
    const chart = chartOf(newestFirst);
    const few = `### Versions over time\n\n${tableOf(newestFirst.slice(0, FEW))}`;
    const forms = chart === undefined ? [table, few] : [`${table}\n\n${chart}`, table, few];
    return { title: 'the versions over time', weight: 40, forms };
}
function tableOf(entries) {
    const rows = entries.map((entry) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(entry.name, NAME_MAX_LENGTH)),
        (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(entry.createdAt),
        (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRatio */ .B0)(entry.f1),
        entry.verdict ?? '–',
        releaseOf(entry),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)(entry.status),
    ]);
    const columns = [
        { heading: 'Version' },
        { heading: 'Created' },
        { heading: 'F1', align: 'right' },
        { heading: 'Verdict' },
        { heading: 'Released' },
        { heading: 'Status' },
    ];
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(columns, rows);
}
function releaseOf({ releasedAt, releasedUntil }) {
    if (releasedAt !== undefined)
        return `since ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(releasedAt)}`;
    return releasedUntil === undefined ? '–' : `until ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(releasedUntil)}`;
}
/** From the oldest to the newest. Mermaid draws a single value badly: fewer than two versions with a score make no chart. */
function chartOf(newestFirst) {
    const measured = newestFirst.filter(({ f1 }) => f1 !== undefined && f1 >= 0 && f1 <= 1);
    if (measured.length < 2)
        return undefined;
    const bars = measured.slice(0, BARS_MAX).reverse();
    const names = (0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .toMermaidStrings */ .x)(bars.map(({ name, releasedAt }) => (releasedAt === undefined ? name : `${name} (released)`)), LABEL_MAX_LENGTH);
    const title = bars.length < measured.length ? `F1 of the newest ${String(bars.length)} versions` : 'F1 by version';
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify((0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .z)(bars.length))}}%%`,
        'xychart-beta horizontal',
        `    title "${title}"`,
        `    x-axis [${names.join(', ')}]`,
        '    y-axis 0 --> 1',
        `    bar [${bars.map(({ f1 }) => (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRatio */ .B0)(f1)).join(', ')}]`,
        '```',
    ].join('\n');
}


/***/ }),

/***/ 86452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RELEASE_END_VIEWS: () => (/* binding */ RELEASE_END_VIEWS)
});

// EXTERNAL MODULE: ./lib/src/report/json/evaluation.js
var evaluation = __webpack_require__(93772);
// EXTERNAL MODULE: ./lib/src/report/json/gate.js
var gate = __webpack_require__(29461);
// EXTERNAL MODULE: ./lib/src/report/json/subject.js
var subject = __webpack_require__(86100);
// EXTERNAL MODULE: ./lib/src/report/json/values.js
var values = __webpack_require__(51576);
;// CONCATENATED MODULE: ./lib/src/report/release/release-version.js
/** Of the JSON report of a release, and of the model card; raised when a reader would have to change. */
const RELEASE_REPORT_VERSION = 1;
const MODEL_CARD_VERSION = 1;

;// CONCATENATED MODULE: ./lib/src/report/release/model-card.js
/** The model card of a released version: docs/model-card.schema.json describes it. */





/** Undefined where nothing was read of a version. */
function renderModelCard(report) {
    const { facts, project, verdict } = report;
    if (facts === undefined)
        return undefined;
    const card = {
        'card-version': MODEL_CARD_VERSION,
        'created-at': (0,values/* timeJson */.WZ)(report.endedAt),
        'accounts-shown': report.showImages,
        region: report.region ?? null,
        project: project === undefined ? null : { name: project.name, arn: project.arn ?? null },
        version: (0,subject/* versionJson */.fV)(facts.version),
        'copied-to': facts.copiedTo ?? null,
        'training-manifest': manifestJson(facts.training),
        'testing-manifest': manifestJson(facts.testing),
        evaluation: facts.evaluation === undefined ? null : (0,evaluation/* evaluationJson */.r)(facts.evaluation),
        gate: verdict === undefined ? null : (0,gate/* gateJson */.w)(verdict, false),
        'recorded-verdict': facts.recordedVerdict ?? null,
        'recorded-gate-sha256': facts.gateDigest ?? null,
        'judged-by-run': facts.judgedBy ?? null,
        'trained-by': {
            repository: facts.trainedBy?.repository ?? null,
            commit: facts.trainedBy?.commit ?? null,
            run: facts.trainedBy?.run ?? null,
        },
        release: {
            operation: report.operation ?? '',
            outcome: report.outcome,
            run: (0,subject/* runJson */.MP)(report.run),
            'approved-by': facts.approvedBy,
        },
    };
    return `${JSON.stringify(card, undefined, 2)}\n`;
}
function manifestJson(manifest) {
    return manifest === undefined ? null : { uri: (0,values/* objectJson */.kR)(manifest.object), sha256: manifest.sha256 ?? null };
}

// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(38620);
// EXTERNAL MODULE: ./lib/src/report/release/release-words.js
var release_words = __webpack_require__(7330);
;// CONCATENATED MODULE: ./lib/src/report/release/release-annotations.js


/** The reason of the end first, then notes. */
function releaseAnnotations(report) {
    return (0,annotation/* withinLimits */.o)([...ofEnd(report), ...ofNotes(report)], 'see the job summary or the JSON report');
}
function ofEnd(report) {
    const { failure } = report;
    if (failure === undefined)
        return [];
    const problems = failure.problems.map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`);
    const request = failure.requestId === undefined ? [] : [`AWS request id: ${failure.requestId}`];
    const lines = [failure.message, ...problems, failure.hint, ...request];
    return [(0,annotation/* annotation */.w)('error', `${(0,release_words/* titleOfRelease */.p2)(report)} (${failure.code})`, lines)];
}
function ofNotes({ notes, failure }) {
    return notes
        .filter(({ message }) => message !== failure?.message)
        .map(({ level, message }) => (0,annotation/* annotation */.w)(level, 'Release Custom Labels', [message]));
}

// EXTERNAL MODULE: ./lib/src/text/fit.js
var fit = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
// EXTERNAL MODULE: ./lib/src/text/instant.js
var instant = __webpack_require__(54153);
;// CONCATENATED MODULE: ./lib/src/report/release/summary/headline.js
/** The top of the summary of a release: how it ended, what serves now, and what to do. */




const MESSAGE_MAX_LENGTH = 4000;
const SHORT_MESSAGE_MAX_LENGTH = 400;
const NAME_MAX_LENGTH = 80;
/** A name as inline code, cut where it is very long. */
function nameCode(name) {
    return (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, NAME_MAX_LENGTH));
}
function releaseHeadline(report) {
    const heading = `## ${(0,release_words/* signOfRelease */.cu)(report)} ${(0,release_words/* titleOfRelease */.p2)(report)}`;
    const names = [report.project?.name, report.version?.name].filter((name) => name !== undefined).map(nameCode);
    const named = names.length === 0 ? heading : `${heading}: ${names.join(' ')}`;
    const facts = factsOf(report);
    const parts = (title, maxLength) => [title, ...whyOf(report, maxLength), ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n');
    return {
        title: 'the headline',
        weight: 100,
        forms: [parts(named, MESSAGE_MAX_LENGTH), parts(heading, SHORT_MESSAGE_MAX_LENGTH), heading],
    };
}
/** The reason of the end, as Markdown. */
function whyOf(report, maxLength) {
    const reason = (0,release_words/* reasonOfRelease */.nr)(report);
    const message = report.failure?.message;
    return [
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined ? [] : [(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(message, maxLength))]),
    ];
}
/** What serves now, what served before, and where callers read it: a list. */
function factsOf(report) {
    if (report.outcome === 'invalid-input')
        return [];
    const { version, previous, published, destination, places, plannedUse, inUse } = report;
    const isIdle = version?.status !== undefined && inUse !== undefined && version.name !== inUse;
    return [
        ...servingLine(report),
        ...(isIdle ? [`- **Not in use:** ${versionText(version)}`] : []),
        ...(previous === undefined || previous.name === inUse ? [] : [`- **Before:** ${versionText(previous)}`]),
        ...published.map(({ target, value }) => `- **Published:** ${(0,markdown/* toCode */.Xt)(target)} is now ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(value, 300))}`),
        ...(destination === undefined ? [] : [`- **Copy:** ${nameCode(destination.project)} ${versionText(destination)}`]),
        // A dry run says it with its plan.
        ...(places === undefined || plannedUse !== undefined
            ? []
            : [
                `- **Running models of the account before the start:** ${String(places.used)} of ${String(places.max)} places in use`,
            ]),
    ];
}
function servingLine(report) {
    const serving = (0,release_words/* servingOf */.K3)(report);
    const since = report.running?.find(({ name }) => name === report.inUse)?.startedAt;
    switch (serving.kind) {
        case 'unknown':
            return [];
        case 'nothing':
            return ['- **Serves now:** no version of the project runs'];
        case 'version': {
            const started = since === undefined ? '' : `, started ${(0,instant/* formatInstant */.r)(since)}`;
            const status = serving.status === undefined ? ', which does not run' : ` (${(0,markdown/* toCode */.Xt)(serving.status)}${started})`;
            return [`- **Serves now:** ${nameCode(serving.name)}${status}`];
        }
    }
}
function versionText({ name, status, units }) {
    const facts = [status === undefined ? undefined : (0,markdown/* toCode */.Xt)(status), (0,release_words/* unitsText */.vQ)(units)].filter((fact) => fact !== undefined);
    return facts.length === 0 ? nameCode(name) : `${nameCode(name)} (${facts.join(', ')})`;
}
/** What to do, and what support will ask for. */
function releaseAdvice({ failure }) {
    if (failure === undefined)
        return undefined;
    const request = failure.requestId === undefined ? '' : `, AWS request id ${(0,markdown/* toCode */.Xt)(failure.requestId)}`;
    const lines = [
        `- **What to do:** ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.hint, MESSAGE_MAX_LENGTH))}`,
        `- **Error code:** ${(0,markdown/* toCode */.Xt)(failure.code)}${request}`,
    ];
    return { title: 'what to do', weight: 97, forms: [lines.join('\n')] };
}

// EXTERNAL MODULE: ./lib/src/text/table.js
var text_table = __webpack_require__(14320);
;// CONCATENATED MODULE: ./lib/src/report/release/summary/smoke.js




/** Images that are shown where there is little space. */
const FEW = 10;
/** Labels that are shown of one image. Our choice: the most confident say enough. */
const LABELS_MAX = 5;
const IMAGE_MAX_LENGTH = 120;
const LABEL_MAX_LENGTH = 60;
const RULE_MAX_LENGTH = 80;
function smokeSection({ smoke }) {
    if (smoke === undefined)
        return undefined;
    const { shown, verdict } = smoke;
    const rules = verdict === undefined ? [] : [verdict.rules.map(ruleLine).join('\n')];
    const head = ['### Smoke test', smokeSentence(smoke), ...rules].join('\n\n');
    if (shown.length === 0)
        return { title: 'the smoke test', weight: 87, forms: [head] };
    const whole = `${head}\n\n${tableOf(shown)}`;
    const rest = shown.length - FEW;
    const short = rest <= 0
        ? head
        : `${head}\n\n${tableOf(shown.slice(0, FEW))}\n\n… and ${(0,number/* formatCount */.B4)(rest)} more in the JSON report.`;
    return { title: 'the smoke test', weight: 87, forms: [whole, short] };
}
function ruleLine({ rule, severity, result, reason }) {
    const sign = result === 'holds' ? '✅' : severity === 'warn' ? '⚠️' : '❌';
    return `- ${sign} ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(rule, RULE_MAX_LENGTH))}${reason === '' ? '' : `: ${(0,markdown/* toProse */._7)(reason)}`}`;
}
/** How many images match, and the numbers over them. */
function smokeSentence({ images, matches, f1, precision, recall, differences }) {
    const numbers = [
        ...(f1 === undefined ? [] : [`F1 ${(0,number/* formatRatio */.B0)(f1)}`]),
        ...(precision === undefined ? [] : [`precision ${(0,number/* formatRatio */.B0)(precision)}`]),
        ...(recall === undefined ? [] : [`recall ${(0,number/* formatRatio */.B0)(recall)}`]),
    ];
    const measured = numbers.length === 0 ? '' : `; ${numbers.join(', ')}`;
    const matching = `${(0,number/* formatCount */.B4)(matches)} of ${(0,number/* plural */.LS)(images, 'image')} ${images === 1 ? 'matches' : 'match'} what was expected${measured}.`;
    if (differences === undefined)
        return matching;
    const differ = differences === 1 ? 'The versions differ on 1 image.' : `The versions differ on ${(0,number/* formatCount */.B4)(differences)} images.`;
    return `${matching} ${differ}`;
}
function tableOf(images) {
    const hasShadow = images.some(({ shadow }) => shadow !== undefined);
    const columns = [
        { heading: '' },
        { heading: 'Image' },
        { heading: 'Expected' },
        { heading: 'Found' },
        ...(hasShadow ? [{ heading: 'Old version' }] : []),
    ];
    const rows = images.map(({ image, expected, found, shadow, isMatch }) => [
        isMatch ? '✅' : '❌',
        (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(image, IMAGE_MAX_LENGTH)),
        expectedText(expected),
        foundText(found),
        ...(hasShadow ? [shadow === undefined ? '' : foundText(shadow)] : []),
    ]);
    return (0,text_table/* renderTable */.b)(columns, rows);
}
function expectedText(expected) {
    if (expected === undefined)
        return '–';
    return expected.length === 0 ? 'nothing' : expected.slice(0, LABELS_MAX).map(labelCode).join(', ');
}
function foundText(found) {
    if (found.length === 0)
        return 'nothing';
    const rest = found.length - LABELS_MAX;
    const shown = found
        .slice(0, LABELS_MAX)
        .map(({ label, confidence }) => `${labelCode(label)} ${confidence.toFixed(1)} %`);
    return [...shown, ...(rest > 0 ? [`… and ${(0,number/* formatCount */.B4)(rest)} more`] : [])].join(', ');
}
function labelCode(label) {
    return (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(label, LABEL_MAX_LENGTH));
}

;// CONCATENATED MODULE: ./lib/src/report/release/release-comment.js
/** The comment of a release on a pull request: short; the job summary has the rest. */







/** GitHub's cap on the body of a comment, in characters. */
const COMMENT_MAX_LENGTH = 65_536;
const release_comment_MESSAGE_MAX_LENGTH = 600;
const PLANNED_MAX = 20;
/** @param marker  the hidden first line, by which a later run finds the comment */
function renderReleaseComment(report, marker) {
    const { project, version, failure, run, smoke } = report;
    const names = [project?.name, version?.name].filter((name) => name !== undefined).map(nameCode);
    const title = names.length === 0 ? '' : `: ${names.join(' ')}`;
    const facts = factsOf(report);
    const whole = [
        `### ${(0,release_words/* signOfRelease */.cu)(report)} ${(0,release_words/* titleOfRelease */.p2)(report)}${title}`,
        ...whyOf(report, release_comment_MESSAGE_MAX_LENGTH),
        ...(failure === undefined ? [] : [(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.hint, release_comment_MESSAGE_MAX_LENGTH))]),
        ...(facts.length === 0 ? [] : [facts.join('\n')]),
        ...planOf(report),
        ...(smoke === undefined ? [] : [`Smoke test: ${smokeSentence(smoke)}`]),
        ...(run.runUrl === undefined ? [] : [`${(0,markdown/* toLink */.SW)('This run', run.runUrl)} has the details.`]),
    ].join('\n\n');
    return (0,fit/* fitLength */.wN)(`${marker}\n${whole}`, COMMENT_MAX_LENGTH);
}
function planOf(report) {
    const { planned, unchecked } = report;
    if (planned === undefined)
        return [];
    const lines = planned
        .slice(0, PLANNED_MAX)
        .map(({ call, subject }) => `- ${(0,markdown/* toCode */.Xt)(call)} ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(subject, 120))}`);
    const rest = planned.length - lines.length;
    const open = unchecked.map((sentence) => `- Not checked: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(sentence, release_comment_MESSAGE_MAX_LENGTH))}`);
    return [
        [...lines, ...(rest > 0 ? [`- … and ${(0,number/* formatCount */.B4)(rest)} more`] : [])],
        [...(0,release_words/* plannedUseLines */.BB)(report).map((sentence) => `- ${sentence}`), ...open],
    ].flatMap((list) => (list.length === 0 ? [] : [list.join('\n')]));
}

// EXTERNAL MODULE: ./lib/src/report/json/failure.js
var failure = __webpack_require__(42410);
// EXTERNAL MODULE: ./lib/src/report/json/history.js
var json_history = __webpack_require__(92300);
;// CONCATENATED MODULE: ./lib/src/report/release/release-json.js






function releaseJson(report) {
    return `${JSON.stringify(toReleaseJson(report), undefined, 2)}\n`;
}
function toReleaseJson(report) {
    const { version, previous, destination, running, planned, unitHours, places, verdict, smoke, alarms, policy } = report;
    return {
        'report-version': RELEASE_REPORT_VERSION,
        action: 'release',
        operation: report.operation ?? null,
        'dry-run': report.isDryRun,
        outcome: report.outcome,
        'error-code': report.failure?.code ?? null,
        'started-at': (0,values/* timeJson */.WZ)(report.startedAt),
        'ended-at': (0,values/* timeJson */.WZ)(report.endedAt),
        'images-shown': report.showImages,
        run: (0,subject/* runJson */.MP)(report.run),
        region: report.region ?? null,
        project: report.project === undefined ? null : { name: report.project.name, arn: report.project.arn ?? null },
        version: version === undefined ? null : versionJson(version),
        previous: previous === undefined ? null : versionJson(previous),
        'in-use': report.inUse ?? null,
        published: report.published.map(({ target, value, previous: before }) => ({
            target,
            value,
            previous: before ?? null,
        })),
        running: running?.map(runningJson) ?? null,
        deleted: report.deleted,
        'unit-hours': unitHours === undefined ? null : { value: unitHours.value, source: unitHours.source },
        'price-per-unit-hour': (0,values/* numberJson */.yf)(report.pricePerUnitHour),
        actions: report.actions.map(actionJson),
        planned: planned?.map(actionJson) ?? null,
        'planned-use': report.plannedUse === undefined ? null : plannedUseJson(report.plannedUse),
        unchecked: report.unchecked,
        places: places === undefined ? null : { used: places.used, max: places.max },
        gate: verdict === undefined ? null : (0,gate/* gateJson */.w)(verdict, false),
        'smoke-test': smoke === undefined ? null : smokeJson(smoke),
        alarms: alarms?.map(({ name, state, reason }) => ({ name, state, reason: reason ?? null })) ?? null,
        destination: destination === undefined ? null : { ...versionJson(destination), project: destination.project },
        policy: policy === undefined ? null : { document: policy.document, state: policy.state },
        history: report.history?.map(json_history/* historyJson */.d) ?? null,
        'model-card-path': report.modelCardPath ?? null,
        notes: report.notes.map(({ level, message }) => ({ level, message })),
        failure: report.failure === undefined ? null : (0,failure/* failureJson */.P)(report.failure),
    };
}
function versionJson({ name, arn, status, units }) {
    return {
        name,
        arn: arn ?? null,
        status: status ?? null,
        'inference-units': units === undefined ? null : unitsJson(units),
    };
}
function unitsJson({ min, max }) {
    return { min, max: max ?? null };
}
function runningJson(model) {
    return {
        ...versionJson(model),
        'other-project': model.otherProject ?? null,
        'started-at': (0,values/* timeJson */.WZ)(model.startedAt),
        'unit-hours': (0,values/* numberJson */.yf)(model.unitHours),
        released: model.isReleased === true,
        'started-by-this-step': model.isOurs === true,
    };
}
function actionJson({ at, call, subject, detail }) {
    return { at: (0,values/* timeJson */.WZ)(at), call, subject, detail: detail ?? null };
}
function plannedUseJson({ units, places }) {
    return { 'inference-units': units, places: places ?? null };
}
function smokeJson(smoke) {
    return {
        images: smoke.images,
        matches: smoke.matches,
        'f1-score': (0,values/* numberJson */.yf)(smoke.f1),
        precision: (0,values/* numberJson */.yf)(smoke.precision),
        recall: (0,values/* numberJson */.yf)(smoke.recall),
        differences: smoke.differences ?? null,
        gate: smoke.verdict === undefined ? null : (0,gate/* gateJson */.w)(smoke.verdict, false),
        'shown-images': smoke.shown.map(({ image, expected, found, shadow, isMatch }) => ({
            image,
            expected: expected ?? null,
            found: found.map(({ label, confidence }) => ({ label, confidence })),
            shadow: shadow?.map(({ label, confidence }) => ({ label, confidence })) ?? null,
            match: isMatch,
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/text/log.js
var log = __webpack_require__(35534);
// EXTERNAL MODULE: ./lib/src/report/release/release-report.js
var release_report = __webpack_require__(60405);
;// CONCATENATED MODULE: ./lib/src/report/release/release-log.js
/** The end of the log of a release. */



/** The lines, each harmless to the runner and without a line end. */
function releaseLogEnd(report) {
    const { failure, reportPath, modelCardPath, published, planned, unchecked, unitHours } = report;
    const reason = (0,release_words/* reasonOfRelease */.nr)(report);
    return [
        ...(planned ?? []).map(({ call, subject, detail }) => `Would call ${call}: ${subject}${detail === undefined ? '' : `, ${detail}`}`),
        ...(0,release_words/* plannedUseLines */.BB)(report),
        ...unchecked.map((sentence) => `Not checked: ${sentence}`),
        ...(planned === undefined || unchecked.length > 0 ? [] : [release_words/* EVERYTHING_CHECKED */.MM]),
        `${(0,release_words/* signOfRelease */.cu)(report)} ${(0,release_words/* titleOfRelease */.p2)(report)}`,
        ...(reason === undefined ? [] : [reason]),
        ...(failure === undefined ? [] : [failure.message]),
        ...(failure?.problems ?? []).map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
        ...(failure === undefined ? [] : [`What to do: ${failure.hint}`, `Error code: ${failure.code}`]),
        ...servingLines(report),
        ...published.map(({ target, value, previous }) => `Published: ${target} = ${value} (before: ${previous ?? 'nothing'})`),
        ...(unitHours === undefined ? [] : [`Unit-hours so far: ${(0,release_words/* formatUnitHours */.rW)(unitHours.value)}`]),
        ...(modelCardPath === undefined ? [] : [`Model card: ${modelCardPath}`]),
        ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
    ].map(log/* toLogLine */.P);
}
/** What serves, and what else runs: never nothing where someone checked. */
function servingLines(report) {
    const serving = (0,release_words/* servingOf */.K3)(report);
    const running = (0,release_report/* ownRunning */.lR)(report).map(({ name, status, units }) => {
        const facts = [status, (0,release_words/* unitsText */.vQ)(units)].filter((fact) => fact !== undefined);
        return `${name} (${facts.join(', ')})`;
    });
    return [
        ...(serving.kind === 'version' ? [`In use: ${serving.name} (${serving.status ?? 'does not run'})`] : []),
        ...(report.running === undefined
            ? []
            : [running.length === 0 ? 'No version of the project runs.' : `Running: ${running.join(', ')}`]),
    ];
}

// EXTERNAL MODULE: ./lib/src/report/summary/gate.js + 1 modules
var summary_gate = __webpack_require__(96105);
// EXTERNAL MODULE: ./lib/src/report/summary/headline.js
var headline = __webpack_require__(73092);
// EXTERNAL MODULE: ./lib/src/report/summary/history.js
var summary_history = __webpack_require__(45770);
// EXTERNAL MODULE: ./lib/src/report/summary/notes.js
var notes = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/src/report/summary/section.js
var section = __webpack_require__(55629);
;// CONCATENATED MODULE: ./lib/src/report/release/summary/actions.js
/** What was done, or what a dry run would do, in order. */






/** Lines that are shown where there is little space. */
const actions_FEW = 20;
const TEXT_MAX_LENGTH = 300;
function actionsSection({ actions }) {
    if (actions.length === 0)
        return undefined;
    const render = (shown) => (0,text_table/* renderTable */.b)([{ heading: 'Time' }, { heading: 'Call' }, { heading: 'On' }, { heading: 'Result' }], shown.map((action) => [(0,instant/* formatInstant */.r)(action.at), ...cellsOf(action)]));
    return { title: 'what was done', weight: 90, forms: formsOf('### What was done', actions, render) };
}
/** Calls that would be made, what they use, and what could not be checked. */
function planSection(report) {
    const { planned, unchecked } = report;
    const open = unchecked.map((sentence) => `- ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(sentence, TEXT_MAX_LENGTH))}`);
    if (planned === undefined) {
        if (open.length === 0)
            return undefined;
        return { title: 'what was not checked', weight: 88, forms: [`### What was not checked\n\n${open.join('\n')}`] };
    }
    const heading = '### What would be done';
    const use = (0,release_words/* plannedUseLines */.BB)(report).map((sentence) => `- ${sentence}`);
    const notes = [
        ...(use.length === 0 ? [] : [use.join('\n')]),
        open.length === 0 ? release_words/* EVERYTHING_CHECKED */.MM : `Not checked:\n\n${open.join('\n')}`,
    ];
    if (planned.length === 0) {
        const nothing = [heading, 'No call that changes anything.', ...notes].join('\n\n');
        return { title: 'the plan', weight: 94, forms: [nothing] };
    }
    const render = (shown) => (0,text_table/* renderTable */.b)([{ heading: '', align: 'right' }, { heading: 'Call' }, { heading: 'On' }, { heading: 'What it does' }], shown.map((action, index) => [String(index + 1), ...cellsOf(action)]));
    const withNotes = (form) => [form, ...notes].join('\n\n');
    const [whole, ...shorter] = formsOf(heading, planned, render);
    return { title: 'the plan', weight: 94, forms: [withNotes(whole), ...shorter.map(withNotes)] };
}
function cellsOf({ call, subject, detail }) {
    const what = detail === undefined ? '' : (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(detail, TEXT_MAX_LENGTH));
    return [(0,markdown/* toCode */.Xt)(call), (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(subject, TEXT_MAX_LENGTH)), what];
}
function formsOf(heading, actions, render) {
    const all = `${heading}\n\n${render(actions)}`;
    const rest = actions.length - actions_FEW;
    if (rest <= 0)
        return [all];
    return [all, `${heading}\n\n${render(actions.slice(0, actions_FEW))}\n\n… and ${(0,number/* formatCount */.B4)(rest)} more in the JSON report.`];
}

;// CONCATENATED MODULE: ./lib/src/report/release/summary/published.js
/** What was written where for callers, and the alarms that were watched. */




const VALUE_MAX_LENGTH = 300;
function publishedSection({ published }) {
    if (published.length === 0)
        return undefined;
    const rows = published.map(({ target, value, previous }) => [
        (0,markdown/* toCode */.Xt)(target),
        (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(value, VALUE_MAX_LENGTH)),
        previous === undefined ? 'nothing' : (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(previous, VALUE_MAX_LENGTH)),
    ]);
    const table = (0,text_table/* renderTable */.b)([{ heading: 'Target' }, { heading: 'Value' }, { heading: 'Before' }], rows);
    return { title: 'what was published', weight: 91, forms: [`### Published\n\n${table}`] };
}
const SIGNS = new Map([
    ['OK', '✅'],
    ['ALARM', '❌'],
]);
function alarmsSection({ alarms = [] }) {
    if (alarms.length === 0)
        return undefined;
    const rows = alarms.map(({ name, state, reason }) => [
        `${SIGNS.get(state) ?? '⚠️'} ${(0,markdown/* toCode */.Xt)(state)}`,
        nameCode(name),
        reason === undefined ? '' : (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(reason, VALUE_MAX_LENGTH)),
    ]);
    const table = (0,text_table/* renderTable */.b)([{ heading: 'State' }, { heading: 'Alarm' }, { heading: 'Reason' }], rows);
    return { title: 'the alarms', weight: 86, forms: [`### Alarms\n\n${table}`] };
}
/** The policy of a copy across accounts, ready to paste. */
function policySection({ policy, showImages }) {
    if (policy === undefined || policy.state === 'not-needed')
        return undefined;
    const hidden = showImages ? [] : ['Account IDs are hidden; `report-images: true` shows them.'];
    const parts = ['### Project policy', POLICY_STATES[policy.state], ...hidden, codeBlock(policy.document)];
    return { title: 'the project policy', weight: 93, forms: [parts.join('\n\n')] };
}
const POLICY_STATES = {
    'to-be-attached': 'A copy across accounts needs this policy on the source project. Attach it with `aws rekognition put-project-policy`, or set `source-role-to-assume` and `attach-policy: true`.',
    attached: 'This policy is still attached to the source project.',
    removed: 'This policy was attached to the source project for the copy, and was removed again.',
};
function codeBlock(json) {
    try {
        return (0,markdown/* toJsonBlock */.HK)(JSON.parse(json));
    }
    catch {
        return (0,markdown/* toTextBlock */.Yt)(json.split('\n'));
    }
}

;// CONCATENATED MODULE: ./lib/src/report/release/summary/running.js
/** What runs, since when, with how many units, and what it costs. */






function runningSection(report) {
    const { running } = report;
    if (running === undefined)
        return undefined;
    const heading = '### What runs, and what it costs';
    const costs = costsOf(report).join('\n');
    if (running.length === 0) {
        return { title: 'what runs', weight: 89, forms: [`${heading}\n\nNo model of this project runs.`] };
    }
    const price = report.pricePerUnitHour;
    const hasCosts = price !== undefined && running.some(({ unitHours }) => unitHours !== undefined);
    const columns = [
        { heading: 'Version' },
        { heading: 'Status' },
        { heading: 'Started' },
        { heading: 'Inference units' },
        { heading: 'Unit-hours', align: 'right' },
        ...(hasCosts ? [{ heading: 'Cost so far', align: 'right' }] : []),
    ];
    const rows = running.map((model) => [
        nameOf(model),
        (0,markdown/* toCode */.Xt)(model.status),
        model.startedAt === undefined ? 'unknown' : (0,instant/* formatInstant */.r)(model.startedAt),
        (0,release_words/* unitsText */.vQ)(model.units)?.replace(/ inference units?$/, '') ?? number/* NO_NUMBER */.Ec,
        model.unitHours === undefined ? number/* NO_NUMBER */.Ec : (0,release_words/* formatUnitHours */.rW)(model.unitHours),
        ...(hasCosts ? [model.unitHours === undefined ? number/* NO_NUMBER */.Ec : (0,release_words/* formatMoney */.up)(model.unitHours * price)] : []),
    ]);
    const parts = [heading, (0,text_table/* renderTable */.b)(columns, rows), ...(costs === '' ? [] : [costs])];
    return { title: 'what runs', weight: 89, forms: [parts.join('\n\n')] };
}
function nameOf({ name, otherProject, isReleased, isOurs }) {
    const marks = [
        ...(otherProject === undefined ? [] : [`project ${nameCode(otherProject)}`]),
        ...(isReleased === true ? ['released'] : []),
        ...(isOurs === true ? ['started by this step'] : []),
    ];
    return marks.length === 0 ? nameCode(name) : `${nameCode(name)} (${marks.join(', ')})`;
}
/** Sentences, as a list. */
function costsOf(report) {
    const { unitHours, pricePerUnitHour: price } = report;
    const units = (0,release_words/* billedUnits */.as)(report);
    const source = (0,release_words/* sourceOfUnitHours */.kg)(report);
    const perHour = price === undefined || units === undefined ? '' : `: ${(0,release_words/* formatMoney */.up)(units * price)} an hour`;
    const soFar = price === undefined || unitHours === undefined ? '' : `, ${(0,release_words/* formatMoney */.up)(unitHours.value * price)}`;
    return [
        ...(units === undefined || units === 0
            ? []
            : [`- ${(0,number/* plural */.LS)(units, 'inference unit')} of this project ${units === 1 ? 'is' : 'are'} billed now${perHour}.`]),
        ...(unitHours === undefined || source === undefined
            ? []
            : [`- Unit-hours of this project so far: ${(0,release_words/* formatUnitHours */.rW)(unitHours.value)}${soFar}; ${source}.`]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/release/release-summary.js
/** The job summary of a release: what serves now first, then what was done and what it costs. */










/** GitHub's cap of a step's summary with room for what others append, in bytes of UTF-8; past it the runner drops it whole. */
const SUMMARY_MAX_BYTES = 1_048_576 - 16_384;
/** Renders it as GitHub's Markdown. Where it does not fit, parts say less, then whole parts are left out and named. */
function renderReleaseSummary(report, maxBytes = SUMMARY_MAX_BYTES) {
    const sections = [
        releaseHeadline(report),
        (0,headline/* problemsSection */.Ad)(report),
        releaseAdvice(report),
        (0,notes/* warningsSection */.x)(report),
        planSection(report),
        policySection(report),
        actionsSection(report),
        runningSection(report),
        publishedSection(report),
        report.verdict && (0,summary_gate/* gateSection */.T)({ verdict: report.verdict }),
        smokeSection(report),
        alarmsSection(report),
        (0,summary_history/* historySection */.g)(report),
        (0,notes/* noticesSection */.Z)(report),
    ];
    return (0,section/* joinSections */.l)(sections.filter((section) => section !== undefined), maxBytes);
}

// EXTERNAL MODULE: ./lib/src/report/redact-fields.js
var redact_fields = __webpack_require__(4076);
// EXTERNAL MODULE: ./lib/src/report/shared-fields.js
var shared_fields = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/src/report/shown-fields.js
var shown_fields = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/src/report/release/redact-release-text.js
var redact_release_text = __webpack_require__(33260);
;// CONCATENATED MODULE: ./lib/src/report/release/show-release.js
/** The report of a release as it may be shown: never with a secret; where others can read it, without account ids and images. */




const UNITS = { min: 'as-is', max: 'as-is' };
const VERSION = { name: 'name', arn: 'place', status: 'code', units: UNITS };
const ACTION = { at: 'as-is', call: 'code', subject: 'text', detail: 'text' };
const COURSE = { now: 'as-is', most: 'as-is', afterwards: 'as-is' };
const FOUND = { label: 'name', confidence: 'as-is' };
const MANIFEST = { object: shared_fields/* OBJECT */.qv, sha256: 'name' };
/** Every field of the report that is shown, and how: an allow-list. */
const SHOWN_RELEASE_FIELDS = {
    action: 'as-is',
    startedAt: 'as-is',
    endedAt: 'as-is',
    run: shared_fields/* RUN */.oq,
    region: 'name',
    showImages: 'as-is',
    outcome: 'as-is',
    project: { name: 'name', arn: 'place' },
    operation: 'as-is',
    isDryRun: 'as-is',
    version: VERSION,
    previous: VERSION,
    inUse: 'name',
    published: { target: 'place', value: 'place', previous: 'text' },
    running: {
        ...VERSION,
        otherProject: 'name',
        startedAt: 'as-is',
        unitHours: 'as-is',
        isReleased: 'as-is',
        isOurs: 'as-is',
    },
    deleted: 'name',
    unitHours: { value: 'as-is', source: 'as-is' },
    pricePerUnitHour: 'as-is',
    actions: ACTION,
    planned: ACTION,
    plannedUse: { units: COURSE, places: { ...COURSE, max: 'as-is' } },
    unchecked: 'text',
    places: { used: 'as-is', max: 'as-is' },
    verdict: shared_fields/* VERDICT */.y3,
    smoke: {
        images: 'as-is',
        matches: 'as-is',
        f1: 'as-is',
        precision: 'as-is',
        recall: 'as-is',
        shown: { image: 'text', expected: 'name', found: FOUND, shadow: FOUND, isMatch: 'as-is' },
        differences: 'as-is',
        verdict: shared_fields/* VERDICT */.y3,
    },
    alarms: { name: 'name', state: 'code', reason: 'text' },
    destination: { ...VERSION, project: 'name' },
    policy: { document: 'place', state: 'as-is' },
    history: shared_fields/* HISTORY */.Vv,
    facts: {
        version: shown_fields/* SHOWN_FIELDS */.S.version,
        training: MANIFEST,
        testing: MANIFEST,
        evaluation: shared_fields/* EVALUATION */.nO,
        recordedVerdict: 'as-is',
        gateDigest: 'name',
        judgedBy: 'name',
        trainedBy: { repository: 'name', commit: 'name', run: 'name' },
        copiedTo: 'place',
        approvedBy: 'name',
    },
    modelCardPath: 'name',
    notes: shared_fields/* NOTE */.VS,
    failure: shared_fields/* FAILURE */.VM,
    reportPath: 'name',
};
function showRelease(report, hideSecrets) {
    const { showImages } = report;
    const treatments = (0,redact_fields/* treatmentsOf */.b)({ showImages, hideSecrets, redactText: (0,redact_release_text/* releaseRedactor */.G)(report, hideSecrets) });
    return (0,redact_fields/* redactFields */.$)(report, SHOWN_RELEASE_FIELDS, treatments, showImages);
}

;// CONCATENATED MODULE: ./lib/src/step/release-end-views.js
/** The views of a step that releases, as its end needs them. Loaded late. */







const MODEL_CARD = {
    what: 'model card',
    nextTo: 'report-path',
    extension: 'model-card.json',
    render: (report, hideSecrets) => renderModelCard(showRelease(report, hideSecrets)),
    written: (modelCardPath) => ({ modelCardPath }),
};
const RELEASE_END_VIEWS = {
    show: (report, hideSecrets) => {
        const shown = showRelease(report, hideSecrets);
        return {
            json: () => releaseJson(shown),
            summary: () => renderReleaseSummary(shown),
            annotations: () => releaseAnnotations(shown),
            logEnd: () => releaseLogEnd(shown),
        };
    },
    commentOf: (report, hideSecrets) => ({
        about: report.project === undefined
            ? 'the run ended before its project was known'
            : { action: report.action, run: report.run, project: report.project, subject: [report.operation ?? ''] },
        body: (marker) => renderReleaseComment(showRelease(report, hideSecrets), marker),
    }),
    files: [MODEL_CARD],
};


/***/ })

};
