export const id = 4189;
export const ids = [4189];
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

/***/ 53097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeChecked),
/* harmony export */   m: () => (/* binding */ describeUnchecked)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57731);

/** What was checked and what was not, each a clause; empty where no image was to be checked. */
function describeChecked(checked) {
    if (checked === undefined)
        return [];
    const { images, unknown, linesLost } = checked;
    /** Of a sample, all others. */
    const leftOut = images - checked.checked - unknown;
    return [
        `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(checked.checked)} of ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(images, 'image')} checked`,
        ...(unknown === 0 ? [] : [`${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unknown, 'image')} could not be checked`]),
        ...(leftOut === 0 ? [] : [`${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(leftOut, 'image')} left out`]),
        ...(linesLost === 0
            ? []
            : [
                `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(linesLost, 'line is', 'lines are')} invalid because of ${linesLost === 1 ? 'its image' : 'their images'}`,
            ]),
    ];
}
/** What a forecast of success takes for granted; undefined where every image was checked, or none was to be. */
function describeUnchecked(checked) {
    const unchecked = checked === undefined ? 0 : checked.images - checked.checked;
    if (unchecked <= 0)
        return undefined;
    return unchecked === 1
        ? 'This assumes that 1 image that was not checked is good.'
        : `This assumes that ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unchecked)} images that were not checked are good.`;
}


/***/ }),

/***/ 33811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ totalsByCode),
/* harmony export */   O: () => (/* binding */ countBySeverity)
/* harmony export */ });
/** Worst first, among the errors the code that the training would fail with; then by how often. */
function totalsByCode({ predictedCode, totals, severities }) {
    const isOfEnd = ({ code }) => (code === predictedCode ? 1 : 0);
    return [...totals]
        .map(([code, count]) => ({ code, severity: severities.get(code) ?? 'notice', count }))
        .sort((a, b) => RANK[a.severity] - RANK[b.severity] || isOfEnd(b) - isOfEnd(a) || b.count - a.count);
}
/** Worst first. */
const RANK = { error: 0, warning: 1, notice: 2 };
/** By severity, worst first. */
function countBySeverity(report) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, count } of totalsByCode(report))
        counts[severity] += count;
    return counts;
}


/***/ }),

/***/ 13557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ allLintAnnotations)
/* harmony export */ });
/* unused harmony export lintAnnotations */
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38620);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57731);
/* harmony import */ var _shown_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);



/** The same without the limits, for those who add to them. */
function allLintAnnotations(shown, paths) {
    const keyOf = ({ severity, code, message, manifest }) => JSON.stringify([severity, code, message, manifest]);
    const ofFindings = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .kG)(shown.report.findings, keyOf).map((group) => ofGroup(shown, group, paths));
    return [...ofGate(shown), ...ofFindings];
}
function ofGroup(shown, group, paths) {
    const [first, ...more] = group;
    const { severity, code, message, fix = '', line, column } = first;
    const path = first.manifest === 'testing' ? paths.testing : paths.training;
    const others = more.length === 0 ? '' : alsoIn(more);
    if (path !== undefined) {
        const place = { path, line: line ?? 1, column: line === undefined ? undefined : column };
        return { ...(0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(severity, code, [message, others, fix]), place };
    }
    const name = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfManifest */ .yf)(shown, first);
    const prefix = line === undefined ? name : `${name}, line ${String(line)}`;
    return (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)(severity, code, [`${prefix}: ${message}`, others, fix]);
}
function alsoIn(more) {
    const places = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .listLines */ .i4)(more);
    return places === undefined ? `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more.length)} times more.` : `Also in ${places}.`;
}
function ofGate({ gate }) {
    return (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRulesOf */ .OB)(gate).map((verdict) => verdict.severity === 'fail'
        ? (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('error', 'A rule of the gate failed', [verdict.rule, (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOf */ .kH)(verdict)])
        : (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w)('warning', 'A warn: rule failed', [verdict.rule, (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOf */ .kH)(verdict)]));
}


/***/ }),

/***/ 81653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toLintJson)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51576);
/* harmony import */ var _lint_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72971);


/** The report as a value for JSON.stringify. Keys are always in the same order. */
function toLintJson({ report, gate, change }) {
    return {
        'lint-version': _lint_version_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_VERSION */ .B,
        'will-train': report.willTrain,
        certain: report.certain,
        'predicted-code': report.predictedCode ?? null,
        'use-case': report.useCase,
        training: manifestJson(report.training),
        testing: report.testing === undefined ? null : manifestJson(report.testing),
        'leaked-images': report.leakedImages,
        'leaked-groups': report.leakedGroups,
        'duplicate-images': report.duplicateImages,
        'checked-images': report.checkedImages === undefined ? null : checkedJson(report.checkedImages),
        findings: report.findings.map(({ code, severity, manifest, line, column, label, message, fix }) => ({
            code,
            severity,
            manifest,
            line: line ?? null,
            column: column ?? null,
            label: label ?? null,
            message,
            fix: fix ?? null,
        })),
        totals: Object.fromEntries(report.totals),
        gate: gate === undefined ? null : gateJson(gate),
        changes: change === undefined ? null : changesJson(change),
    };
}
function checkedJson({ images, checked, unknown, linesLost }) {
    return { images, checked, unknown, 'lines-lost': linesLost };
}
function manifestJson({ labels, ...counts }) {
    return {
        lines: counts.lines,
        'valid-lines': counts.validLines,
        'invalid-lines': counts.invalidLines,
        'ignored-lines': counts.ignoredLines,
        images: counts.images,
        // fromEntries makes own keys of all names, `__proto__` too.
        labels: Object.fromEntries([...labels].map(([label, { images }]) => [label, images])),
        boxes: Object.fromEntries([...labels].filter(([, { boxes }]) => boxes > 0).map(([label, { boxes }]) => [label, boxes])),
    };
}
function changesJson({ base, training, testing }) {
    return { base, training: changeJson(training), testing: testing === undefined ? null : changeJson(testing) };
}
function changeJson(change) {
    return {
        'images-added': change.imagesAdded,
        'images-removed': change.imagesRemoved,
        'images-relabelled': change.imagesRelabelled,
        'relabelled-lines': change.relabelledLines,
        'labels-added': change.labelsAdded,
        'labels-removed': change.labelsRemoved,
    };
}
function gateJson({ rules, unjudged }) {
    return [
        ...rules.map(({ rule, label, actual, bound, result, severity, reason }) => ({
            rule,
            label,
            actual: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberJson */ .yf)(actual),
            bound: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberJson */ .yf)(bound),
            holds: result === 'skipped' ? null : result === 'holds',
            severity,
            reason,
        })),
        ...unjudged.map((rule) => ({
            rule,
            label: null,
            actual: null,
            bound: null,
            holds: null,
            severity: 'fail',
            reason: 'only a trained version can be judged by it',
        })),
    ];
}


/***/ }),

/***/ 72971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LINT_VERSION)
/* harmony export */ });
/** Raised when a reader of the JSON report of a lint would have to change. */
const LINT_VERSION = 1;


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ failedRulesOf),
/* harmony export */   h3: () => (/* binding */ listLineNumbers),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57731);

/** The rules of a gate that failed, those that only warn among them. */
function failedRulesOf(gate) {
    return (gate?.rules ?? []).filter(({ result }) => result === 'fails');
}
/** What was found and why it fails, in a clause; empty where there is nothing to say. */
function noteOf({ actual, reason }) {
    return [...(actual === null ? [] : [`found ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(actual)}`]), ...(reason === '' ? [] : [reason])].join('; ');
}
/** The manifest that a finding is in; of a finding in both, the training manifest. */
function nameOfManifest({ training, testing }, finding) {
    return finding.manifest === 'testing' ? (testing ?? training) : training;
}
/** Findings with the same key, in the order of their first ones. */
function groupFindings(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(keyOf(finding));
        if (group === undefined)
            groups.set(keyOf(finding), [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
/** Lines that a list names before it only counts. */
const LINES_MAX = 10;
/** `line 7`, `lines 7, 9 and 12`, `lines 7, 9, … and 1,204 more`; undefined without any. */
function listLines(findings) {
    const lines = findings.flatMap(({ line }) => line ?? []);
    return listLineNumbers(lines, lines.length);
}
/** The same of numbers of lines, the first of `count` in all. */
function listLineNumbers(lines, count) {
    if (lines.length === 0)
        return undefined;
    if (count === 1)
        return `line ${String(lines[0])}`;
    const named = lines.slice(0, LINES_MAX).map(String);
    const rest = count - named.length;
    const last = rest === 0 ? named.pop() : `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rest)} more`;
    return `lines ${named.join(', ')} and ${last ?? ''}`;
}


/***/ }),

/***/ 52478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lintFindingsSection),
/* harmony export */   I: () => (/* binding */ SIGN_OF_SEVERITY)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97425);
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33811);
/* harmony import */ var _shown_lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9590);
/* harmony import */ var _show_lint_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29931);






/** How a finding is marked. */
const SIGN_OF_SEVERITY = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Messages of a code that are shown, in the full form and where there is little space. */
const EXAMPLES = 5;
const FEW_EXAMPLES = 1;
/** Codes of errors that are unfolded. Our choice: one screen. */
const OPEN_MAX = 5;
const MESSAGE_MAX_LENGTH = 400;
function lintFindingsSection(lint, heading = '### Findings') {
    const totals = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsByCode */ .E)(lint.report);
    if (totals.length === 0)
        return undefined;
    const render = (examples) => [heading, ...totals.map((total, index) => ofCode(lint, total, { examples, isOpen: index < OPEN_MAX }))].join('\n\n');
    const list = totals.map(({ code, severity, count }) => `- ${SIGN_OF_SEVERITY[severity]} ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)} × ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)(code)}`);
    return {
        title: 'the findings',
        weight: 70,
        forms: [render(EXAMPLES), render(FEW_EXAMPLES), [heading, list.join('\n')].join('\n\n')],
    };
}
function ofCode(lint, { code, severity, count }, { examples, isOpen }) {
    const findings = lint.report.findings.filter((finding) => finding.code === code);
    const groups = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .groupFindings */ .kG)(findings, ({ manifest, message }) => JSON.stringify([manifest, message]));
    const lines = groups.slice(0, examples).map((group) => `- ${exampleOf(lint, group)}`);
    const rest = groups.length - lines.length;
    const fix = findings.find((finding) => finding.fix !== undefined)?.fix;
    const body = [
        [...lines, ...(rest > 0 ? [`- … and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest)} more in the JSON report`] : [])].join('\n'),
        ...(fix === undefined ? [] : [`**What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(fix, MESSAGE_MAX_LENGTH))}`]),
    ];
    const title = `${SIGN_OF_SEVERITY[severity]} <code>${code}</code>: ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toDetails */ .sU)(title, body.filter((part) => part !== '').join('\n\n'), isOpen && severity === 'error');
}
function exampleOf(lint, group) {
    const [{ message, manifest }] = group;
    const name = manifest === 'both' ? 'both manifests' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)((0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfManifest */ .yf)((0,_show_lint_run_js__WEBPACK_IMPORTED_MODULE_2__/* .toShownLint */ .c)(lint), group[0]), 80));
    const lines = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(group);
    return `${name}${lines === undefined ? '' : `, ${lines}`}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, MESSAGE_MAX_LENGTH))}`;
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ titleOfLint),
/* harmony export */   DH: () => (/* binding */ forecastOf),
/* harmony export */   dA: () => (/* binding */ countsOfLint),
/* harmony export */   eC: () => (/* binding */ signOfLint)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57731);
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33811);
/* harmony import */ var _checked_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53097);
/** How a step that lints ended, in words; none of it is remote. */




const TITLES = {
    passed: 'Data passed',
    findings: 'Findings in the data',
    'gate-failed': 'Gate failed',
    cancelled: 'Cancelled',
    'invalid-input': 'Invalid inputs',
    'credentials-expired': 'Credentials expired',
};
function titleOfLint({ outcome }) {
    return TITLES[outcome] ?? 'Error';
}
function signOfLint({ outcome, failOn }) {
    if (outcome === 'passed')
        return '✅';
    return failOn === 'never' && (outcome === 'findings' || outcome === 'gate-failed') ? '⚠️' : '❌';
}
/** What the service would do with the data, as Markdown. */
function forecastOf({ report }) {
    const doubt = report.certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.';
    if (!report.willTrain)
        return `The training would fail with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toCode */ .Xt)(report.predictedCode ?? '')}.${doubt}`;
    return `The service would train from this data${lossOf(report)}.${doubt}${uncheckedOf(report)}`;
}
/** What the forecast assumes of images that were not checked: empty where all were, or none was to be. */
function uncheckedOf({ checkedImages }) {
    const text = (0,_checked_images_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnchecked */ .m)(checkedImages);
    return text === undefined ? '' : ` ${text}`;
}
function lossOf({ training, testing }) {
    const lost = [training, testing].reduce((sum, one) => sum + (one?.invalidLines ?? 0) + (one?.ignoredLines ?? 0), 0);
    return lost === 0 ? '' : ` and leave out ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(lost, 'line')}`;
}
/** How many findings there are, and how many rules of the gate failed. */
function countsOfLint({ report, gate }) {
    const { error, warning, notice } = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .O)(report);
    const counts = [
        ...(error === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(error, 'error')]),
        ...(warning === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(warning, 'warning')]),
        ...(notice === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(notice, 'notice')]),
    ];
    return [`${counts.length === 0 ? 'No findings' : counts.join(', ')}.`, ...rulesOf(gate)].join(' ');
}
/** Rules that only warn do not count. */
function rulesOf(gate) {
    const rules = gate?.rules.filter(({ severity }) => severity === 'fail') ?? [];
    if (rules.length === 0)
        return [];
    const count = (wanted) => rules.filter(({ result }) => result === wanted).length;
    const [failed, passed] = [count('fails'), count('holds')];
    const [ended, number] = failed > 0 ? ['failed', failed] : ['passed', passed];
    return [`${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(number)} of ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rules.length, 'gate rule')} ${ended}.`];
}


/***/ }),

/***/ 29931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toShownLint),
/* harmony export */   u: () => (/* binding */ showLintRun)
/* harmony export */ });
/* harmony import */ var _redact_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _redact_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3379);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70636);
/* harmony import */ var _lint_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90190);
/** The report of a lint as it may be shown: never with a secret; where others can read along, without account ids and images. */




/** Every field of the report that is shown, and how: an allow-list. */
const SHOWN_LINT_FIELDS = {
    action: 'as-is',
    startedAt: 'as-is',
    endedAt: 'as-is',
    run: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN */ .oq,
    region: 'name',
    showImages: 'as-is',
    outcome: 'as-is',
    project: { name: 'name', arn: 'place' },
    failOn: 'as-is',
    lint: _lint_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT */ .w,
    notes: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTE */ .VS,
    failure: _shared_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILURE */ .VM,
    reportPath: 'name',
    sarifPath: 'name',
};
function showLintRun(step, hideSecrets) {
    const { showImages } = step;
    const treatments = (0,_redact_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .treatmentsOf */ .b)({ showImages, hideSecrets, redactText: (0,_redact_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textRedactor */ .K)(step, hideSecrets) });
    return (0,_redact_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .redactFields */ .$)(step, SHOWN_LINT_FIELDS, treatments, showImages);
}
/** As the views of the command line take it. */
function toShownLint({ report, training, testing, gate, base }) {
    const change = base && { base: base.name, training: base.training, testing: base.testing };
    return { report, training: training.name, testing: testing?.name, gate, change, lineText: () => undefined };
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

/***/ 54189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION_END_VIEWS: () => (/* binding */ VERSION_END_VIEWS)
});

// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
// EXTERNAL MODULE: ./lib/src/text/table.js
var text_table = __webpack_require__(14320);
// EXTERNAL MODULE: ./lib/src/report/rule-numbers.js
var rule_numbers = __webpack_require__(53324);
;// CONCATENATED MODULE: ./lib/src/report/measured-ratio.js


/**
 * With four decimals, or with as many as a rule of the gate needs to distinguish the number from its bound: 0.79999 that fails
 * `f1 >= 0.8` is nowhere called 0.8000.
 * @param metric  of the version
 */
function measuredRatio(report, metric, ratio) {
    return measuredRatios(report)(metric, null, ratio);
}
/** As {@link measuredRatio}, of the version (label: null) and of its labels. */
function measuredRatios({ verdict, }) {
    const nextToBounds = new Map();
    for (const rule of verdict?.rules ?? []) {
        for (const { label, actual, bound } of [rule, ...rule.shortfalls]) {
            const shown = (0,rule_numbers/* ruleNumbers */.d)(rule, { actual, bound });
            // Where the two are equal, the bound is what is shown, with the decimals that it was written with.
            if (actual === null || bound === null || shown.actual === shown.bound)
                continue;
            const key = keyOf(rule.metric, label, actual);
            if (shown.actual.length > (nextToBounds.get(key) ?? '').length)
                nextToBounds.set(key, shown.actual);
        }
    }
    return (metric, label, ratio) => {
        const short = (0,number/* formatRatio */.B0)(ratio);
        const long = ratio === null ? undefined : nextToBounds.get(keyOf(metric, label, ratio));
        return long !== undefined && long.length > short.length ? long : short;
    };
}
function keyOf(metric, label, ratio) {
    return JSON.stringify([metric, label, ratio]);
}

;// CONCATENATED MODULE: ./lib/src/report/summary/estimates.js

/** In the place of an interval that nothing can be said about. */
const NO_INTERVAL = '–';
/**
 * `0.8712 to 0.9310`. Where no image was wrong every draw gives 1: then the rule of three bounds the share of images
 * that may be wrong at 95 %, 3 in as many as were tested. Where none was right, it bounds the share that may be.
 */
function intervalOf({ low, high, images }) {
    if (low === high && low === 1)
        return images > 3 ? `${(0,number/* formatRatio */.B0)(1 - 3 / images)} or more` : NO_INTERVAL;
    if (low === high && low === 0)
        return images > 3 ? `${(0,number/* formatRatio */.B0)(3 / images)} or less` : NO_INTERVAL;
    if (low === high)
        return NO_INTERVAL;
    return `${(0,number/* formatRatio */.B0)(low)} to ${(0,number/* formatRatio */.B0)(high)}`;
}
/**
 * The labels that the service counts, as 0, though no testing image has them. Draws of images cannot do that, so that an
 * interval would not contain the F1 next to it, and is left out.
 */
function untestedLabels(evaluation) {
    return evaluation?.labels.filter(({ testingImages }) => testingImages === 0).length ?? 0;
}
/** Why the interval says less than it seems to; nothing where it does not. */
function cautionOf({ caution }) {
    return caution === null ? [] : [CAUTIONS[caution]];
}
const CAUTIONS = {
    'few-images': '⚠️ With so few images, the real uncertainty is greater than this interval shows.',
    'no-variation': '⚠️ Every resample of the images gave the same score, as happens when none of them, or all of them, are wrong. That is not certainty: an event seen in none of n images may still have a rate of up to 3 in n (rule of three, 95 %), which is where the bound comes from.',
    'rare-labels': '⚠️ Most labels have only a few examples in the ground truth, so the interval may miss the true score.',
};

;// CONCATENATED MODULE: ./lib/src/report/comment/metrics.js






const NAME_MAX_LENGTH = 80;
const REASON_MAX_LENGTH = 200;
/** The numbers of the version; with a baseline, both and what changed. */
function metricsSection(report) {
    const { evaluation, baseline, figures } = report;
    if (evaluation === undefined)
        return undefined;
    const columns = [
        { heading: '' },
        { heading: 'F1', align: 'right' },
        { heading: 'Precision', align: 'right' },
        { heading: 'Recall', align: 'right' },
    ];
    const table = (0,text_table/* renderTable */.b)(columns, [
        ['This version', ...numbersOf(report, evaluation, '**')],
        ...(baseline?.kind === 'found' ? baselineRows(baseline) : []),
    ]);
    const remarks = [...baselineRemarks(baseline), ...(untestedLabels(evaluation) > 0 ? [] : sureness(figures?.f1))];
    return { title: 'the metrics', weight: 90, forms: [[table, ...remarks].join('\n\n'), table] };
}
/** @param judged  the verdict on these numbers; without one for a baseline */
function numbersOf(judged, evaluation, emphasis) {
    const shown = (metric) => measuredRatio(judged, metric, evaluation[metric]);
    return [`${emphasis}${shown('f1')}${emphasis}`, shown('precision'), shown('recall')];
}
function baselineRows({ name, evaluation, comparison }) {
    const { f1, precision, recall } = comparison;
    return [
        [`Baseline ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, NAME_MAX_LENGTH))}`, ...numbersOf({}, evaluation, '')],
        ['Change', ...[f1, precision, recall].map(({ delta }) => (0,number/* formatChange */.eD)(delta))],
    ];
}
function baselineRemarks(baseline) {
    if (baseline === undefined)
        return [];
    if (baseline.kind === 'none')
        return ['The project has no earlier trained version to compare with.'];
    if (baseline.kind === 'unavailable') {
        return [`⚠️ No baseline to compare with: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(baseline.reason, REASON_MAX_LENGTH))}.`];
    }
    const { sameTestSet, shared } = baseline;
    const words = sameTestSet === true
        ? []
        : sameTestSet === false
            ? ['⚠️ The two versions were measured on different test sets.']
            : ['⚠️ It is unknown whether the two versions were measured on the same test set.'];
    if (shared?.difference !== undefined) {
        const { point, low, high } = shared.difference;
        const which = `${(0,number/* plural */.LS)(shared.sharedImages, 'image')} in both test sets`;
        const interval = `95 % interval ${(0,number/* formatSigned */.Gp)(low)} to ${(0,number/* formatSigned */.Gp)(high)}`;
        words.push(`On the ${which}, F1 changed by an estimated ${(0,number/* formatSigned */.Gp)(point)} (${interval}).`);
    }
    return words.length === 0 ? [] : [words.join(' ')];
}
function sureness(f1) {
    // An interval without width looks like certainty; the job summary explains why it is not.
    if (f1 === undefined || f1.caution === 'no-variation')
        return [];
    const caution = f1.caution === null ? '' : '; interpret with caution';
    return [`95 % interval of F1, estimated from ${(0,number/* plural */.LS)(f1.images, 'testing image')}: ${intervalOf(f1)}${caution}.`];
}

// EXTERNAL MODULE: ./lib/src/report/outcome-text.js
var outcome_text = __webpack_require__(50257);
;// CONCATENATED MODULE: ./lib/src/report/comment/warnings.js
/** Warnings in a comment: what a reviewer should know in addition to the verdict. */




const WARNINGS_MAX = 5;
const MESSAGE_MAX_LENGTH = 500;
/** The first warnings; the job summary has all of them. */
function warningsSection(report) {
    const warnings = (0,outcome_text/* notesOf */.h$)(report).filter(({ level }) => level === 'warning');
    const lines = warnings
        .slice(0, WARNINGS_MAX)
        .map(({ message }) => `- ⚠️ ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(message, MESSAGE_MAX_LENGTH))}`);
    const rest = warnings.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return lines.length === 0 ? undefined : { title: 'the warnings', weight: 80, forms: [lines.join('\n')] };
}

// EXTERNAL MODULE: ./lib/src/report/summary/label-cells.js
var label_cells = __webpack_require__(35972);
// EXTERNAL MODULE: ./lib/src/report/summary/section.js
var section = __webpack_require__(55629);
// EXTERNAL MODULE: ./lib/src/report/worst-labels.js
var worst_labels = __webpack_require__(44228);
;// CONCATENATED MODULE: ./lib/src/report/comment/comment.js











/**
 * GitHub's cap on the body of a comment, in characters; a longer one is refused with "Body is too long (maximum is
 * 65536 characters)".
 */
const COMMENT_MAX_LENGTH = 65_536;
/** What a reviewer grasps at a glance; the job summary has all of them. */
const RULES_MAX = 10;
const LABELS_MAX = 5;
const PROBLEMS_MAX = 5;
const FINDINGS_MAX = 3;
const comment_NAME_MAX_LENGTH = 80;
const LABEL_MAX_LENGTH = 60;
const comment_MESSAGE_MAX_LENGTH = 600;
const comment_REASON_MAX_LENGTH = 200;
const VERDICT = [headlineSection, failureSection, metricsSection, rulesSection, warningsSection];
const SECTIONS = [...VERDICT, labelsSection, footSection];
/**
 * Renders the comment as GitHub's Markdown, its hidden marker first.
 * @param marker  of the report itself: what is hidden must not make it another subject
 * @param maxLength  in characters; more than the marker has. Parts are left out, and named, where it is too short.
 */
function renderComment(report, marker, maxLength = COMMENT_MAX_LENGTH) {
    const head = `${marker}\n\n`;
    const sections = SECTIONS.flatMap((render) => render(report) ?? []);
    // Counted in bytes: never fewer than characters, however those are counted.
    return head + (0,section/* joinSections */.l)(sections, maxLength - head.length);
}
function headlineSection(report) {
    const { project, version } = report;
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    const heading = `### ${(0,outcome_text/* signOf */.rL)(report)} ${(0,outcome_text/* titleOf */.Gg)(report)}`;
    const named = names.map((name) => ` ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, comment_NAME_MAX_LENGTH))}`).join('');
    const reason = (0,outcome_text/* reasonOf */.A3)(report);
    const whole = [heading + (named === '' ? '' : `:${named}`), ...(reason === undefined ? [] : [reason])].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [whole, heading] };
}
/** What went wrong and what to do; of a failed gate the rules say it. */
function failureSection(report) {
    const { failure } = report;
    const aftermath = (0,outcome_text/* aftermathOf */.yF)(report);
    const own = failure === undefined || report.outcome === 'gate-failed' ? [] : failureLines(report, failure);
    const found = report.outcome === 'training-failed' ? findingLines(report) : [];
    const lines = [...own, ...found, ...(aftermath === undefined ? [] : [aftermath])];
    return lines.length === 0 ? undefined : { title: 'what went wrong', weight: 95, forms: [lines.join('\n\n')] };
}
function failureLines(report, { code, message, hint, problems }) {
    const all = [
        ...(0,outcome_text/* listedFindings */.A6)(report).map(({ code: one, message: what }) => [one, what]),
        ...problems.map(({ input, allowed }) => [input, allowed]),
    ];
    const shown = all
        .slice(0, PROBLEMS_MAX)
        .map(([name, what]) => `- ${(0,markdown/* toCode */.Xt)(name)}: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(what, comment_MESSAGE_MAX_LENGTH))}`);
    const rest = all.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return [
        `${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)((0,outcome_text/* messageOfFailure */.Re)(report) ?? message, comment_MESSAGE_MAX_LENGTH))} (${(0,markdown/* toCode */.Xt)(code)})`,
        ...(shown.length === 0 ? [] : [shown.join('\n')]),
        (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(hint, comment_MESSAGE_MAX_LENGTH)),
    ];
}
/** What the service found in the manifests, as one list. */
function findingLines({ findings }) {
    const shown = findings.slice(0, FINDINGS_MAX).map(({ manifest, code, message, count }) => {
        const named = code === '' ? '' : ` ${(0,markdown/* toCode */.Xt)(code)}`;
        const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
        const where = manifest === null ? 'manifests' : `${manifest} manifest`;
        return `- ${where}${often}:${named} ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(message, comment_REASON_MAX_LENGTH))}`;
    });
    const rest = findings.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error`);
    return shown.length === 0 ? [] : [shown.join('\n')];
}
/** The failed rules; how many could not be judged, the headline says. */
function rulesSection({ verdict }) {
    const rules = verdict?.rules ?? [];
    const failed = rules.filter(({ result }) => result === 'fails').sort((a, b) => rank(a) - rank(b));
    const lines = failed.slice(0, RULES_MAX).map(renderRule);
    const rest = failed.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    if (lines.length === 0)
        return undefined;
    return { title: 'the rules of the gate', weight: 85, forms: [lines.join('\n')] };
}
function rank({ severity }) {
    return severity === 'fail' ? 0 : 1;
}
function renderRule(verdict) {
    const { rule, severity, reason } = verdict;
    const { actual: found, bound } = (0,rule_numbers/* ruleNumbers */.d)(verdict, verdict);
    const why = reason === '' ? `the bound is ${bound}` : (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(reason, comment_REASON_MAX_LENGTH));
    return `- ${severity === 'warn' ? '⚠️' : '❌'} ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(rule, comment_NAME_MAX_LENGTH))}: ${found}; ${why}`;
}
function labelsSection(report) {
    const { evaluation, baseline } = report;
    const labels = evaluation === undefined ? [] : (0,worst_labels/* worstLabelsFirst */.PY)(evaluation).filter(({ f1 }) => f1 !== null);
    // Two labels are best and worst at once.
    if (evaluation === undefined || labels.length < 2)
        return undefined;
    const changes = new Map(baseline?.kind === 'found' ? baseline.comparison.labels.map(({ label, f1 }) => [label, f1]) : []);
    const ratio = measuredRatios(report);
    const nameOf = (0,label_cells/* labelNames */.l3)(labels.map(({ label }) => label), LABEL_MAX_LENGTH);
    const shown = labels.slice(0, LABELS_MAX).map(({ label, f1 }) => {
        const change = changes.get(label);
        const moved = change?.delta === undefined || change.delta === null ? '' : movedBy(change.delta);
        return `${nameOf(label)} ${ratio('f1', label, f1)}${moved}`;
    });
    const of = labels.length > shown.length ? ` of ${(0,number/* formatCount */.B4)(evaluation.labels.length)}` : '';
    const title = of === '' ? 'Labels by F1, worst first' : `The ${String(shown.length)} worst labels${of} by F1`;
    return { title: 'the labels', weight: 60, forms: [`${title}: ${shown.join(', ')}`] };
}
function movedBy(delta) {
    return (0,number/* isChange */.Xb)(delta) ? ` (${(0,number/* formatSigned */.Gp)(delta)})` : '';
}
/** Further information, and where it is. */
function footSection(report) {
    const { run } = report;
    const dropped = (0,outcome_text/* droppedLinesOf */.hi)(report);
    const warnings = (0,outcome_text/* notesOf */.h$)(report).filter(({ level }) => level === 'warning').length;
    const left = `⚠️ The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests without failing the training.`;
    const name = `Run${run.runNumber === undefined ? '' : ` ${(0,markdown/* toProse */._7)(run.runNumber)}`}`;
    const workflow = run.workflow === undefined ? '' : ` of ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(run.workflow, comment_NAME_MAX_LENGTH))}`;
    const attempt = run.runAttempt > 1 ? `, attempt ${String(run.runAttempt)}` : '';
    const commit = run.commit === undefined ? '' : `, commit ${(0,markdown/* toCode */.Xt)(run.commit.slice(0, 7))}`;
    const page = run.runUrl === undefined ? name : (0,markdown/* toLink */.SW)(name, run.runUrl);
    const known = run.runUrl !== undefined || workflow !== '' || commit !== '';
    const more = warnings === 0 ? 'more' : `${(0,number/* plural */.LS)(warnings, 'warning')} and more`;
    const lines = [
        ...(dropped === 0 ? [] : [left]),
        ...(known ? [`${page}${attempt}${workflow}${commit}; its job summary has ${more}.`] : []),
    ];
    return lines.length === 0 ? undefined : { title: 'the run', weight: 92, forms: [lines.join('\n\n')] };
}

// EXTERNAL MODULE: ./lib/src/model/create-version-input.js
var create_version_input = __webpack_require__(35386);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/report/lint/lint-json.js
var lint_json = __webpack_require__(81653);
// EXTERNAL MODULE: ./lib/src/report/json/values.js
var values = __webpack_require__(51576);
;// CONCATENATED MODULE: ./lib/src/report/json/estimate.js

/** An estimate with its 95 % interval, or null. */
function estimateJson(f1) {
    if (f1 === undefined)
        return null;
    const { point, low, high, replicates, images, caution } = f1;
    return { point: (0,values/* numberJson */.yf)(point), low: (0,values/* numberJson */.yf)(low), high: (0,values/* numberJson */.yf)(high), replicates, images, caution };
}

// EXTERNAL MODULE: ./lib/src/report/json/evaluation.js
var evaluation = __webpack_require__(93772);
;// CONCATENATED MODULE: ./lib/src/report/json/baseline.js



function baselineJson(baseline) {
    switch (baseline.kind) {
        case 'none':
            return { kind: baseline.kind };
        case 'unavailable':
            return { kind: baseline.kind, reason: baseline.reason };
        case 'found':
            return {
                kind: baseline.kind,
                name: baseline.name,
                arn: baseline.arn,
                'same-test-set': baseline.sameTestSet === 'unknown' ? null : baseline.sameTestSet,
                evaluation: (0,evaluation/* evaluationJson */.r)(baseline.evaluation),
                comparison: comparisonJson(baseline.comparison),
                'shared-images': baseline.shared === undefined ? null : sharedJson(baseline.shared),
            };
    }
}
function comparisonJson(comparison) {
    return {
        'f1-score': changeJson(comparison.f1),
        precision: changeJson(comparison.precision),
        recall: changeJson(comparison.recall),
        'average-precision': changeJson(comparison.averagePrecision),
        'average-recall': changeJson(comparison.averageRecall),
        'labels-known': comparison.labelsKnown,
        labels: comparison.labels.map(({ label, f1, precision, recall, testingImages }) => ({
            label,
            'f1-score': changeJson(f1),
            precision: changeJson(precision),
            recall: changeJson(recall),
            'testing-images': changeJson(testingImages),
        })),
        'new-labels': comparison.newLabels,
        'vanished-labels': comparison.vanishedLabels,
    };
}
function changeJson({ before, after, delta }) {
    return { before: (0,values/* numberJson */.yf)(before), after: (0,values/* numberJson */.yf)(after), delta: (0,values/* numberJson */.yf)(delta) };
}
function sharedJson(shared) {
    return {
        'shared-images': shared.sharedImages,
        'relabelled-images': shared.relabelledImages,
        'only-version': shared.onlyVersion,
        'only-baseline': shared.onlyBaseline,
        'version-f1': estimateJson(shared.versionF1),
        'baseline-f1': estimateJson(shared.baselineF1),
        difference: estimateJson(shared.difference),
    };
}

// EXTERNAL MODULE: ./lib/src/report/json/failure.js
var failure = __webpack_require__(42410);
// EXTERNAL MODULE: ./lib/src/report/json/gate.js
var gate = __webpack_require__(29461);
// EXTERNAL MODULE: ./lib/src/report/json/history.js
var json_history = __webpack_require__(92300);
;// CONCATENATED MODULE: ./lib/src/report/json/snapshot.js


function snapshotJson(figures) {
    const { digest, images, complete } = figures.testSet;
    return {
        images: figures.images,
        'judged-images': figures.judgedImages,
        'has-predictions': figures.hasPredictions,
        'unreadable-lines': figures.unreadableLines,
        problems: figures.problems.map(({ line, problem }) => ({ line, problem })),
        'test-set': { digest, images, complete },
        'f1-estimate': estimateJson(figures.f1),
        labels: figures.labels.map(({ label, truePositives, falsePositives, misses }) => ({
            label,
            'true-positives': truePositives,
            'false-positives': falsePositives,
            misses,
        })),
        'wrong-images': figures.wrongImages,
        // Filled in by the writer of the report: each image is a line of its own.
        'worst-images': [],
    };
}
function wrongImageJson({ sourceRef, wrongness, expected, predicted, missed, }) {
    return {
        'source-ref': sourceRef,
        wrongness: (0,values/* numberJson */.yf)(wrongness),
        expected: expected.map(countedJson),
        missed: missed.map(countedJson),
        predicted: predicted.map(({ label, confidence, correct, box }) => ({
            label,
            confidence: (0,values/* numberJson */.yf)(confidence),
            correct,
            box: box === null ? null : { left: box.left, top: box.top, width: box.width, height: box.height },
        })),
    };
}
function countedJson({ label, count }) {
    return { label, count };
}

// EXTERNAL MODULE: ./lib/src/report/json/subject.js
var subject = __webpack_require__(86100);
// EXTERNAL MODULE: ./lib/src/report/run-report.js
var run_report = __webpack_require__(99835);
;// CONCATENATED MODULE: ./lib/src/report/json/json.js












/** Of a text in JSON: in a string the quotes would be escaped, so this is the key itself. */
const NO_IMAGES = '"worst-images": []';
/** Renders the JSON report. */
function renderJson(shown) {
    const text = renderWithoutImages(shown);
    const images = shown.figures?.worst ?? [];
    const at = text.indexOf(NO_IMAGES);
    if (at < 0 || images.length === 0)
        return text;
    const end = at + NO_IMAGES.length - 1;
    return `${text.slice(0, end)}${images.map(lineOf).join(',')}\n    ${text.slice(end)}`;
}
/** An image on a line of its own, so that lines can be counted and searched. */
function lineOf(image) {
    return `\n      ${JSON.stringify(wrongImageJson(image))}`;
}
/**
 * All but the wrong images. Keys are spelt like the outputs, with units in their names; times are ISO 8601 in UTC,
 * S3 objects are URIs, ratios are between 0 and 1 and are not rounded. The value of an input is shown only where it is
 * part of the request or of an input problem.
 */
function renderWithoutImages(shown) {
    const json = {
        'report-version': run_report/* REPORT_VERSION */.Aj,
        action: shown.action,
        outcome: shown.outcome,
        'error-code': shown.failure?.code ?? null,
        'started-at': (0,values/* timeJson */.WZ)(shown.startedAt),
        'ended-at': (0,values/* timeJson */.WZ)(shown.endedAt),
        'images-shown': shown.showImages,
        run: (0,subject/* runJson */.MP)(shown.run),
        region: shown.region ?? null,
        project: shown.project === undefined ? null : { name: shown.project.name, arn: shown.project.arn ?? null },
        version: shown.version === undefined ? null : (0,subject/* versionJson */.fV)(shown.version),
        notify: shown.notify === undefined ? null : (0,subject/* notifyJson */.I8)(shown.notify),
        data: shown.data === undefined ? null : dataJson(shown.data),
        evaluation: shown.evaluation === undefined ? null : (0,evaluation/* evaluationJson */.r)(shown.evaluation, shown.lint?.metrics),
        gate: shown.verdict === undefined ? null : (0,gate/* gateJson */.w)(shown.verdict, shown.gateWarnsOnly),
        'recorded-verdict': shown.recordedVerdict ?? null,
        baseline: shown.baseline === undefined ? null : baselineJson(shown.baseline),
        'testing-snapshot': shown.figures === undefined ? null : snapshotJson(shown.figures),
        'manifest-summary': shown.manifestSummary === undefined ? null : manifestSummaryJson(shown.manifestSummary),
        findings: shown.findings.map(findingJson),
        notes: shown.notes.map(({ level, message }) => ({ level, message })),
        failure: shown.failure === undefined ? null : (0,failure/* failureJson */.P)(shown.failure),
        preflight: shown.preflight === undefined ? null : preflightJson(shown.preflight),
        lint: shown.lint === undefined ? null : (0,lint_json/* toLintJson */.x)({ report: shown.lint.report, gate: shown.lint.gate }),
        timeline: shown.timeline.map(({ status, at }) => ({ status, 'first-seen-at': (0,values/* timeJson */.WZ)(at) })),
        history: shown.history?.map(json_history/* historyJson */.d) ?? null,
        'request-body': shown.request === undefined ? null : (0,create_version_input/* toCreateVersionInput */.M)(shown.request),
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}
function dataJson(data) {
    if (data.kind === 'project-datasets')
        return { kind: data.kind };
    const testing = data.testing === 'auto-create' ? null : manifestJson(data.testing);
    return {
        kind: data.kind,
        'training-manifest': manifestJson(data.training),
        'testing-manifest': testing,
        'auto-create-testing-data': data.testing === 'auto-create',
    };
}
function manifestJson({ object, sha256, workspacePath }) {
    return { uri: (0,s3_uri/* formatS3Object */.F5)(object), sha256: sha256 ?? null, 'workspace-path': workspacePath ?? null };
}
function manifestSummaryJson({ training, testing, errors }) {
    return {
        training: training === null ? null : statisticsJson(training),
        testing: testing === null ? null : statisticsJson(testing),
        errors: errors.map(({ code, message }) => ({ code, message })),
    };
}
function statisticsJson(statistics) {
    return {
        'use-case': statistics.useCase,
        'total-lines': (0,values/* numberJson */.yf)(statistics.totalLines),
        'valid-lines': (0,values/* numberJson */.yf)(statistics.validLines),
        'invalid-lines': (0,values/* numberJson */.yf)(statistics.invalidLines),
        'ignored-lines': (0,values/* numberJson */.yf)(statistics.ignoredLines),
        'error-lines': statistics.errorLines.map(values/* numberJson */.yf),
        errors: statistics.errors.map(({ code, message }) => ({ code, message })),
    };
}
function findingJson(finding) {
    const { manifest, severity, code, message, remedy, count, lines, complete } = finding;
    return {
        manifest,
        severity,
        code,
        message,
        remedy,
        count: (0,values/* numberJson */.yf)(count),
        'first-lines': lines.map(values/* numberJson */.yf),
        complete,
    };
}
function preflightJson({ findings, unchecked, scope }) {
    return {
        findings: findings.map(({ code, message, hint, requestId }) => ({
            code,
            message,
            hint,
            'request-id': requestId ?? null,
        })),
        unchecked,
        checked: scope?.checked ?? null,
        'left-to-training': scope?.open ?? null,
    };
}

// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(38620);
// EXTERNAL MODULE: ./lib/src/report/lint/lint-annotations.js
var lint_annotations = __webpack_require__(13557);
// EXTERNAL MODULE: ./lib/src/report/lint/step/show-lint-run.js
var show_lint_run = __webpack_require__(29931);
// EXTERNAL MODULE: ./lib/src/text/distinct.js
var distinct = __webpack_require__(50578);
;// CONCATENATED MODULE: ./lib/src/report/log/rule-lines.js



/** Labels that follow a line. */
const SHORTFALLS = 10;
const rule_lines_LABEL_MAX_LENGTH = 60;
/** The failed rules of one severity, in the order of the gate. */
function failedRules({ verdict }, severity) {
    return (verdict?.rules ?? [])
        .filter((rule) => rule.result === 'fails' && rule.severity === severity)
        .map((verdict) => {
        const { rule, reason, shortfalls } = verdict;
        const { actual, bound } = (0,rule_numbers/* ruleNumbers */.d)(verdict, verdict);
        const line = `${rule}: ${actual} (${reason === '' ? `the bound is ${bound}` : reason})`;
        return { rule, line, shortfalls: shortfallLines(verdict, shortfalls) };
    });
}
function shortfallLines(of, shortfalls) {
    if (shortfalls.length < 2)
        return [];
    const rest = shortfalls.length - SHORTFALLS;
    const names = (0,distinct/* distinctNames */.N)(shortfalls.map(({ label }) => label), rule_lines_LABEL_MAX_LENGTH);
    return [
        ...shortfalls.slice(0, SHORTFALLS).map((shortfall, index) => {
            const { actual, bound } = (0,rule_numbers/* ruleNumbers */.d)(of, shortfall);
            const isCompared = shortfall.actual !== null && shortfall.bound !== null;
            const name = JSON.stringify(names[index]);
            return `${name}: ${actual} (${isCompared ? `the bound is ${bound}` : shortfall.reason})`;
        }),
        ...(rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more label')}`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/log/annotations.js







const ACTION_TITLES = { train: 'Train Custom Labels', evaluate: 'Evaluate Custom Labels' };
/** The annotations of a report: the reason of the end first, then warnings, then the findings line by line. */
function annotationsOf(shown) {
    const all = [...ofEnd(shown), ...ofWarnRules(shown), ...ofNotes(shown), ...ofFindings(shown), ...ofLint(shown)];
    return (0,annotation/* withinLimits */.o)(all, 'see the job summary or the JSON report');
}
function ofEnd(report) {
    const { failure } = report;
    if (report.outcome === 'gate-failed') {
        const level = report.gateWarnsOnly ? 'warning' : 'error';
        const rules = failedRules(report, 'fail');
        // The rules and the hint come before the labels: what is too long loses its end.
        const shortfalls = rules.flatMap((rule) => rule.shortfalls.length === 0 ? [] : [`Labels that fail ${rule.rule}:`, ...rule.shortfalls]);
        const hint = failure === undefined ? [] : [failure.hint];
        const lines = [(0,outcome_text/* reasonOf */.A3)(report) ?? '', ...rules.map(({ line }) => line), ...hint, ...shortfalls];
        return [(0,annotation/* annotation */.w)(level, (0,outcome_text/* titleOf */.Gg)(report), lines)];
    }
    if (failure === undefined)
        return [];
    const listed = (0,outcome_text/* listedFindings */.A6)(report);
    if (listed.length > 0) {
        return listed.map(({ code, message, hint, requestId }) => (0,annotation/* annotation */.w)('error', `${(0,outcome_text/* titleOf */.Gg)(report)} (${code})`, [message, hint, ...requestLine(requestId)]));
    }
    const aftermath = (0,outcome_text/* aftermathOf */.yF)(report);
    return [
        (0,annotation/* annotation */.w)(report.outcome === 'still-training' ? 'warning' : 'error', `${(0,outcome_text/* titleOf */.Gg)(report)} (${failure.code})`, [
            failure.message,
            ...failure.problems.map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
            failure.hint,
            ...(aftermath === undefined ? [] : [aftermath]),
            ...requestLine(failure.requestId),
        ]),
    ];
}
function requestLine(requestId) {
    return requestId === undefined ? [] : [`AWS request id: ${requestId}`];
}
/** Rules that only warn, each a warning of its own. */
function ofWarnRules(report) {
    return failedRules(report, 'warn').map(({ line, shortfalls }) => (0,annotation/* annotation */.w)('warning', 'A warn: rule failed', [line, ...shortfalls]));
}
function ofNotes(report) {
    return (0,outcome_text/* notesOf */.h$)(report).map(({ level, message }) => (0,annotation/* annotation */.w)(level, ACTION_TITLES[report.action], [message]));
}
/** One annotation a finding, or one per line where the line can be pointed at; the first line of each finding first. */
function ofFindings(report) {
    const rounds = Math.max(1, ...report.findings.map(({ lines }) => lines.length));
    return Array.from({ length: rounds }, (_, round) => round).flatMap((round) => report.findings.flatMap((finding) => ofFinding(report, finding, round)));
}
function ofFinding(report, finding, round) {
    const path = (0,run_report/* workspacePathOf */.UR)(report, finding.manifest);
    const line = finding.lines[round];
    if (round > 0 && (path === undefined || line === undefined))
        return [];
    // A training that succeeded in spite of a faulty line is not an error of the step.
    const level = report.outcome === 'training-failed' ? finding.severity : 'warning';
    const title = finding.code === '' ? 'Manifest' : finding.code;
    const whole = (0,annotation/* annotation */.w)(level, title, [finding.message, finding.remedy]);
    if (path !== undefined && line !== undefined)
        return [{ ...whole, place: { path, line } }];
    return [(0,annotation/* annotation */.w)(level, title, [`${whereOf(finding)}: ${finding.message}`, finding.remedy])];
}
/**
 * What a lint finds in manifests of the workspace, on their lines. An error of a line that the training was started without is
 * not one of the step. After a training the service’s own findings are on the lines already.
 */
function ofLint({ lint, failure, findings, manifestSummary, outcome }) {
    if (lint === undefined)
        return [];
    const { training, testing } = lint;
    const hasServices = findings.length > 0 || manifestSummary !== undefined || outcome === 'training-failed';
    const isEnd = failure?.code === 'MANIFEST_INVALID';
    const shown = lint.report.findings.flatMap((finding) => {
        if (finding.severity === 'notice' || (hasServices && !finding.code.startsWith('CL_')))
            return [];
        return isEnd || finding.severity !== 'error' ? [finding] : [{ ...finding, severity: 'warning' }];
    });
    const data = { ...(0,show_lint_run/* toShownLint */.c)(lint), gate: undefined, report: { ...lint.report, findings: shown } };
    const paths = { training: training.workspacePath, testing: testing?.workspacePath };
    return (0,lint_annotations/* allLintAnnotations */.h)(data, paths).filter(({ place }) => place !== undefined);
}
function whereOf({ manifest, count, lines }) {
    const which = manifest === null ? 'Manifests' : `${manifest === 'training' ? 'Training' : 'Testing'} manifest`;
    const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
    return `${which}${often}${lines.length === 0 ? '' : `, first in line ${String(lines[0])}`}`;
}

// EXTERNAL MODULE: ./lib/src/text/log.js
var log = __webpack_require__(35534);
;// CONCATENATED MODULE: ./lib/src/report/log/comparison-line.js
/** The comparison with the baseline in a line of plain text. */

/** `Baseline v1: F1 0.9000, this version +0.0155, on the same test set`; nothing where no baseline was asked for. */
function comparisonLine({ baseline }) {
    if (baseline === undefined)
        return [];
    switch (baseline.kind) {
        case 'none':
            return ['No baseline: the project has no earlier trained version to compare with'];
        case 'unavailable':
            return [`No baseline: ${baseline.reason}`];
        case 'found': {
            const { name, evaluation, comparison, sameTestSet } = baseline;
            const testSet = sameTestSet === 'unknown' ? 'possibly on another' : sameTestSet ? 'on the same' : 'on another';
            return [
                `Baseline ${name}: F1 ${(0,number/* formatRatio */.B0)(evaluation.f1)}, this version ${(0,number/* formatSigned */.Gp)(comparison.f1.delta)}, ${testSet} test set`,
            ];
        }
    }
}

// EXTERNAL MODULE: ./lib/src/report/lint/shown-lint.js
var shown_lint = __webpack_require__(9590);
// EXTERNAL MODULE: ./lib/src/report/lint/step/lint-words.js
var lint_words = __webpack_require__(9829);
;// CONCATENATED MODULE: ./lib/src/report/log/log.js
/** The last lines of the step's log: the outcome for readers without the summary. */











const WORST_LABELS = 5;
const FINDINGS = 10;
const FIRST_LINES = 5;
/** The lines, each harmless to the runner and without a line end. */
function renderLogEnd(shown) {
    const { version, project } = shown;
    const names = [project?.name, version?.name].filter((name) => name !== undefined).join(' ');
    const lines = [
        `${(0,outcome_text/* signOf */.rL)(shown)} ${(0,outcome_text/* titleOf */.Gg)(shown)}${names === '' ? '' : `: ${names}`}`,
        ...indent([
            ...endLines(shown),
            ...metricLines(shown),
            ...ruleLines(shown),
            ...labelLines(shown),
            ...manifestLines(shown),
            ...dataLines(shown),
            ...nextLines(shown),
        ]),
    ];
    return lines.map(log/* toLogLine */.P);
}
function indent(lines) {
    return lines.map((line) => `  ${line}`);
}
function endLines(report) {
    const reason = (0,outcome_text/* reasonOf */.A3)(report);
    const message = (0,outcome_text/* messageOfFailure */.Re)(report);
    const { failure } = report;
    return [
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined || report.outcome === 'gate-failed' ? [] : [message]),
        ...(0,outcome_text/* listedFindings */.A6)(report).map(({ code, message: what, hint }) => `${code}: ${what} ${hint}`),
        ...(failure?.problems ?? []).map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
    ];
}
function metricLines(report) {
    const { evaluation, verdict } = report;
    if (evaluation === undefined)
        return [];
    const isFloat = evaluation.source === 'describe';
    const shown = (metric) => measuredRatio(report, metric, evaluation[metric]);
    // As in the reason above it: rules that only warn are not among those that pass the gate.
    const rules = (verdict?.rules ?? []).filter(({ severity }) => severity === 'fail');
    const passed = rules.filter(({ result }) => result === 'holds').length;
    const others = isFloat
        ? ' (the service’s F1Score; the evaluation summary could not be read)'
        : `, precision ${shown('precision')}, recall ${shown('recall')}`;
    const by = evaluation.source === 'measured' ? ' (measured by this action on the images of images-manifest)' : '';
    const gate = rules.length === 0 ? '' : `; gate rules passed: ${String(passed)} of ${String(rules.length)}`;
    return [`F1 ${shown('f1')}${others}${by}${gate}`];
}
function ruleLines(report) {
    const { recordedVerdict } = report;
    return [
        ...failedRules(report, 'fail').map(({ line }) => `Failed rule ${line}`),
        ...failedRules(report, 'warn').map(({ line }) => `Failed warn: rule ${line}`),
        ...comparisonLine(report),
        ...wrongLines(report),
        ...(recordedVerdict === undefined ? [] : [`Verdict recorded in the version’s tags: ${recordedVerdict}`]),
    ];
}
function wrongLines({ figures, evaluation }) {
    if (figures === undefined || figures.judgedImages === 0)
        return [];
    const { wrongImages, judgedImages, f1 } = figures;
    const interval = f1 === undefined || untestedLabels(evaluation) > 0 ? NO_INTERVAL : intervalOf(f1);
    const sureness = interval === NO_INTERVAL ? '' : `; 95 % interval of F1, an estimate: ${interval}`;
    return [`Wrong in ${(0,number/* formatCount */.B4)(wrongImages)} of ${(0,number/* plural */.LS)(judgedImages, 'testing image')}${sureness}`];
}
function labelLines(report) {
    const { evaluation } = report;
    if (evaluation === undefined || evaluation.labels.length === 0)
        return [];
    const worst = (0,worst_labels/* worstLabelsFirst */.PY)(evaluation).slice(0, WORST_LABELS);
    const ratio = measuredRatios(report);
    const names = (0,distinct/* distinctNames */.N)(worst.map(({ label }) => label), 60);
    const named = worst.map(({ label, f1 }, index) => `${JSON.stringify(names[index])} ${ratio('f1', label, f1)}`);
    const of = evaluation.labels.length > worst.length ? `Worst of ${(0,number/* plural */.LS)(evaluation.labels.length, 'label')}` : 'Labels';
    return [`${of}, by F1: ${named.join(', ')}`];
}
function manifestLines(report) {
    const dropped = (0,outcome_text/* droppedLinesOf */.hi)(report);
    const findings = report.findings.slice(0, FINDINGS).map((finding) => {
        const { manifest, code, message, count, lines, hasMoreLines = false, complete, remedy } = finding;
        const where = lines.length === 0 ? '' : `, line ${lines.slice(0, FIRST_LINES).map(String).join(', ')}`;
        const more = lines.length > FIRST_LINES || hasMoreLines || !complete ? ', …' : '';
        const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
        const title = code === '' ? '' : `${code}: `;
        return `${title}${message} [${manifest ?? 'one or both'} manifest${often}${where}${where === '' ? '' : more}] ${remedy}`;
    });
    const rest = report.findings.length - findings.length;
    return [
        ...(dropped === 0 ? [] : [`The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests.`]),
        ...findings,
        ...(rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error`] : []),
    ];
}
/** What the check of the manifests came to. */
function dataLines({ lint }) {
    if (lint === undefined)
        return [];
    const worst = lint.report.findings.filter(({ severity }) => severity !== 'notice');
    const groups = (0,shown_lint/* groupFindings */.kG)(worst, ({ code, manifest, message }) => JSON.stringify([code, manifest, message]));
    const rest = groups.length - FINDINGS;
    return [
        `Manifests: ${(0,lint_words/* forecastOf */.DH)(lint)} ${(0,lint_words/* countsOfLint */.dA)({ ...lint, gate: undefined })}`,
        ...groups.slice(0, FINDINGS).map((group) => {
            const [{ code, manifest, message }] = group;
            const lines = (0,shown_lint/* listLines */.i4)(group);
            const where = `${manifest === 'both' ? 'both manifests' : `${manifest} manifest`}${lines === undefined ? '' : `, ${lines}`}`;
            return `${code}: ${message} [${where}]`;
        }),
        ...(rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more finding')} in the JSON report`] : []),
    ];
}
function nextLines(report) {
    const { failure, version, notify, reportPath } = report;
    const aftermath = (0,outcome_text/* aftermathOf */.yF)(report);
    const request = failure?.requestId === undefined ? '' : `, AWS request id ${failure.requestId}`;
    return [
        ...(failure === undefined ? [] : [`What to do: ${failure.hint}`]),
        ...(aftermath === undefined ? [] : [`In AWS: ${aftermath}`]),
        ...(failure === undefined ? [] : [`Error code: ${failure.code}${request}`]),
        ...(version?.arn === undefined ? [] : [`Version: ${version.arn}`]),
        ...(notify?.state === 'waiting' ? [`Waited for by: ${notify.executionArn ?? ''}`] : []),
        ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
    ];
}

// EXTERNAL MODULE: ./lib/src/report/redact-fields.js
var redact_fields = __webpack_require__(4076);
// EXTERNAL MODULE: ./lib/src/report/redact-text.js + 1 modules
var redact_text = __webpack_require__(3379);
// EXTERNAL MODULE: ./lib/src/report/shown-fields.js
var shown_fields = __webpack_require__(59176);
;// CONCATENATED MODULE: ./lib/src/report/redact-report.js
/** The report as it may be shown: never with a secret; where others can read it, without account ids and images. */



function toShown(report, hideSecrets) {
    const { showImages } = report;
    const treatments = (0,redact_fields/* treatmentsOf */.b)({ showImages, hideSecrets, redactText: (0,redact_text/* textRedactor */.K)(report, hideSecrets) });
    return (0,redact_fields/* redactFields */.$)(report, shown_fields/* SHOWN_FIELDS */.S, treatments, showImages);
}

;// CONCATENATED MODULE: ./lib/src/report/summary/shared-images.js



/** An estimate in addition to the service's numbers: whether the change is more than the choice of the images explains. */
function sharedImages(shared, sameTestSet) {
    const { sharedImages: count, versionF1, baselineF1, difference } = shared;
    const left = leftOut(shared);
    if (count === 0)
        return [`The test sets share no image on which the versions could be compared${left === '' ? '' : `: ${left}`}.`];
    if (versionF1 === undefined || baselineF1 === undefined || difference === undefined) {
        return [`No label could be counted on the ${(0,number/* plural */.LS)(count, 'image')} that both test sets share.`];
    }
    const which = sameTestSet === true
        ? `the ${(0,number/* plural */.LS)(count, 'image')} of the test set`
        : `the ${(0,number/* plural */.LS)(count, 'image')} that both test sets share`;
    const table = (0,text_table/* renderTable */.b)([
        { heading: `On ${which}` },
        { heading: 'F1, estimated', align: 'right' },
        { heading: '95 % interval', align: 'right' },
    ], [
        ['Baseline', (0,number/* formatRatio */.B0)(baselineF1.point), intervalOf(baselineF1)],
        ['This version', (0,number/* formatRatio */.B0)(versionF1.point), intervalOf(versionF1)],
        ['Change', (0,number/* formatChange */.eD)(difference.point), `${(0,number/* formatSigned */.Gp)(difference.low)} to ${(0,number/* formatSigned */.Gp)(difference.high)}`],
    ]);
    const words = [
        meaningOf(difference),
        'Estimated from the predictions in both testing snapshots; the gate does not use it.',
        ...(left === '' ? [] : [`Left out: ${left}.`]),
        ...cautionOf(difference),
    ];
    return [table, words.join(' ')];
}
function meaningOf({ low, high }) {
    if (low > 0)
        return 'The whole interval is above 0: the gain is larger than the choice of images explains.';
    if (high < 0)
        return 'The whole interval is below 0: the loss is larger than the choice of images explains.';
    return 'The interval includes 0: these images do not show which version is better.';
}
function leftOut({ relabelledImages, onlyVersion, onlyBaseline }) {
    const parts = [
        [onlyVersion, 'only in the test set of this version'],
        [onlyBaseline, 'only in the test set of the baseline'],
        [relabelledImages, 'in both, but with different ground truth'],
    ];
    return parts
        .filter(([count]) => count > 0)
        .map(([count, where], index) => `${index === 0 ? (0,number/* plural */.LS)(count, 'image') : (0,number/* formatCount */.B4)(count)} ${where}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/summary/baseline.js






const baseline_NAME_MAX_LENGTH = 60;
const baseline_REASON_MAX_LENGTH = 1000;
/** Changed labels that are shown at once, and that are a click away: what is beyond has the JSON report. */
const SHOWN_AT_ONCE = 10;
const FOLDED_MAX = 100;
/** New or vanished labels that are named. */
const NAMED_MAX = 20;
function baselineSection({ baseline }) {
    if (baseline === undefined)
        return undefined;
    const forms = formsOf(baseline);
    return { title: 'the comparison with the baseline', weight: 88, forms };
}
function formsOf(baseline) {
    switch (baseline.kind) {
        case 'none':
            return [
                baseline.nothingReleased === true
                    ? '### Baseline\n\n⚠️ No other version of the project has been released yet, so there is no baseline.'
                    : '### Baseline\n\nThe project has no earlier trained version to compare with.',
            ];
        case 'unavailable':
            return [
                `### Baseline\n\n⚠️ No baseline to compare with: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(baseline.reason, baseline_REASON_MAX_LENGTH))}.`,
            ];
        case 'found':
            return foundForms(baseline);
    }
}
function foundForms(baseline) {
    const { comparison } = baseline;
    const heading = `### Compared with the baseline ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(baseline.name, baseline_NAME_MAX_LENGTH))}`;
    const top = [heading, testSetWords(baseline), numbers(baseline)];
    const labels = labelChanges(comparison);
    const shared = baseline.shared === undefined ? [] : sharedImages(baseline.shared, baseline.sameTestSet);
    return [
        [...top, ...shared, ...labels.words, ...labels.shown, ...labels.folded].join('\n\n'),
        [...top, ...shared, ...labels.words, ...labels.shown].join('\n\n'),
        [...top, ...labels.words].join('\n\n'),
        [heading, testSetWords(baseline)].join('\n\n'),
    ];
}
function testSetWords({ sameTestSet }) {
    if (sameTestSet === 'unknown')
        return '⚠️ It is unknown whether both versions were measured on the same test set, so a change may come from different images rather than from the model.';
    return sameTestSet
        ? 'Both versions were measured on the same test set: the same images with the same ground truth.'
        : '⚠️ The versions were measured on different test sets, so a change may come from different images rather than from the model.';
}
function numbers({ comparison }) {
    const row = (name, { before, after, delta }) => [
        name,
        (0,number/* formatRatio */.B0)(before),
        (0,number/* formatRatio */.B0)(after),
        (0,number/* formatChange */.eD)(delta),
    ];
    const isKnown = ({ before, after }) => before !== null || after !== null;
    const { f1, precision, recall, averagePrecision, averageRecall } = comparison;
    const others = [
        ['Precision', precision],
        ['Recall', recall],
        ['Average precision', averagePrecision],
        ['Average recall', averageRecall],
    ];
    const rows = [
        row('F1', f1),
        ...others.filter(([, change]) => isKnown(change)).map(([name, change]) => row(name, change)),
    ];
    return (0,text_table/* renderTable */.b)([{ heading: '' }, right('Baseline'), right('This version'), right('Change')], rows);
}
/** What changed by label: in words, the greatest losses, and the rest. */
function labelChanges(comparison) {
    if (!comparison.labelsKnown) {
        const words = 'The labels cannot be compared: only F1 could be read for one of the versions.';
        return { words: [words], shown: [], folded: [] };
    }
    const changed = comparison.labels.filter(({ f1 }) => (0,number/* isChange */.Xb)(f1.delta));
    const nameOf = (0,label_cells/* labelNames */.l3)(changed.map(({ label }) => label));
    const folded = changed.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX);
    const beyond = changed.length - SHOWN_AT_ONCE - folded.length;
    const foldedTitle = `The next ${(0,number/* plural */.LS)(folded.length, 'label')} that changed${beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : ''}`;
    return {
        words: labelWords(comparison, changed),
        shown: changed.length === 0 ? [] : [changeTable(changed.slice(0, SHOWN_AT_ONCE), nameOf)],
        folded: folded.length === 0 ? [] : [(0,markdown/* toDetails */.sU)(foldedTitle, changeTable(folded, nameOf))],
    };
}
function labelWords({ labels, newLabels, vanishedLabels }, changed) {
    const count = (isOne) => changed.filter(({ f1: { delta } }) => delta !== null && isOne(delta)).length;
    const [lost, gained] = [count((delta) => delta < 0), count((delta) => delta > 0)];
    const unknown = changed.length - lost - gained;
    const same = labels.length - changed.length;
    const counts = [
        `${lost === 0 ? 'none' : (0,number/* formatCount */.B4)(lost)} lost F1`,
        `${gained === 0 ? 'none' : (0,number/* formatCount */.B4)(gained)} gained`,
        ...(same === 0 ? [] : [`${(0,number/* formatCount */.B4)(same)} unchanged`]),
        ...(unknown === 0 ? [] : [`${(0,number/* formatCount */.B4)(unknown)} cannot be compared because a score is missing`]),
    ];
    return [
        ...(labels.length === 0
            ? []
            : [`Of the ${(0,number/* plural */.LS)(labels.length, 'label')} that both versions have: ${counts.join(', ')}.`]),
        ...named(newLabels, 'New', 'not in the baseline'),
        ...named(vanishedLabels, 'Gone', 'only in the baseline'),
    ];
}
function named(labels, what, where) {
    if (labels.length === 0)
        return [];
    return [`**${what}** (${(0,number/* plural */.LS)(labels.length, 'label')}, ${where}): ${(0,label_cells/* labelList */.d8)(labels, NAMED_MAX)}`];
}
function changeTable(labels, nameOf) {
    return (0,text_table/* renderTable */.b)([
        { heading: 'Label' },
        ...['F1 before', 'F1 now', 'F1 change', 'Precision change', 'Recall change', 'Testing images'].map(right),
    ], labels.map(({ label, f1, precision, recall, testingImages }) => [
        nameOf(label),
        (0,number/* formatRatio */.B0)(f1.before),
        (0,number/* formatRatio */.B0)(f1.after),
        (0,number/* formatChange */.eD)(f1.delta),
        (0,number/* formatChange */.eD)(precision.delta),
        (0,number/* formatChange */.eD)(recall.delta),
        testingImages.delta === 0
            ? (0,number/* formatCount */.B4)(testingImages.after)
            : `${(0,number/* formatCount */.B4)(testingImages.before)}\u00a0→\u00a0${(0,number/* formatCount */.B4)(testingImages.after)}`,
    ]));
}
function right(heading) {
    return { heading, align: 'right' };
}

// EXTERNAL MODULE: ./lib/src/report/summary/chart.js
var chart = __webpack_require__(36378);
;// CONCATENATED MODULE: ./lib/src/report/summary/confusion.js




/** A wider matrix would not fit the width of a summary. */
const MATRIX_MAX_LABELS = 12;
const PAIRS_MAX = 15;
const FEW_PAIRS = 5;
const HEADING_MAX_LENGTH = 16;
function confusionSection({ evaluation }) {
    if (evaluation === undefined || evaluation.confusion.length === 0)
        return undefined;
    const labels = labelsOf(evaluation);
    const pairs = (0,worst_labels/* worstPairsFirst */.JY)(evaluation);
    const fewPairs = renderPairs(pairs, FEW_PAIRS);
    const full = labels.length <= MATRIX_MAX_LABELS ? renderMatrix(evaluation, labels) : renderPairs(pairs, PAIRS_MAX);
    return { title: 'Confusion matrix', weight: 50, forms: [full, fewPairs] };
}
/** In the order of the evaluation, then what else the matrix names. */
function labelsOf({ labels, confusion }) {
    const named = new Set(confusion.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]));
    const known = labels.map(({ label }) => label).filter((label) => named.has(label));
    return [...new Set([...known, ...named])];
}
function renderMatrix({ confusion }, labels) {
    const shares = new Map(confusion.map((cell) => [cellKey(cell.groundTruthLabel, cell.predictedLabel), cell.share]));
    const headingOf = (0,label_cells/* labelNames */.l3)(labels, HEADING_MAX_LENGTH);
    const nameOf = (0,label_cells/* labelNames */.l3)(labels);
    const columns = labels.map((label) => ({ heading: headingOf(label), align: 'right' }));
    const rows = labels.map((truth) => [
        nameOf(truth),
        ...labels.map((predicted) => {
            const share = shares.get(cellKey(truth, predicted));
            if (share === undefined)
                return number/* NO_NUMBER */.Ec;
            if (share === 0)
                return '0';
            return truth === predicted ? `**${(0,number/* formatShare */.T1)(share)}**` : (0,number/* formatShare */.T1)(share);
        }),
    ]);
    const table = (0,text_table/* renderTable */.b)([{ heading: 'Truth ↓ / predicted →' }, ...columns], rows);
    return `### Confusion matrix\n\nShare of the images of each label (row) that were predicted as each label (column).\n\n${table}`;
}
function renderPairs(pairs, max) {
    if (pairs.length === 0)
        return '### Mix-ups\n\nNo label was mistaken for another.';
    const nameOf = (0,label_cells/* labelNames */.l3)(pairs.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]));
    const rows = pairs
        .slice(0, max)
        .map((cell) => [nameOf(cell.groundTruthLabel), nameOf(cell.predictedLabel), (0,number/* formatShare */.T1)(cell.share)]);
    const table = (0,text_table/* renderTable */.b)([{ heading: 'Label' }, { heading: 'Predicted as' }, { heading: 'Share of its images', align: 'right' }], rows);
    const rest = pairs.length - rows.length;
    const heading = rest > 0 ? `### Worst mix-ups: ${String(rows.length)} of ${(0,number/* formatCount */.B4)(pairs.length)}` : '### Mix-ups';
    return `${heading}\n\n${table}`;
}
/** Labels may contain any character, so that no separator between them would be safe. */
function cellKey(truth, predicted) {
    return JSON.stringify([truth, predicted]);
}

// EXTERNAL MODULE: ./lib/src/report/lint/step/findings-by-code.js
var findings_by_code = __webpack_require__(52478);
;// CONCATENATED MODULE: ./lib/src/report/summary/data-check.js
/** The check of the manifests before the training: what was to be expected of them, and what was found. */




function dataCheckSection({ lint }) {
    if (lint === undefined)
        return undefined;
    const { report } = lint;
    const right = (heading) => ({ heading, align: 'right' });
    const columns = [
        { heading: 'Manifest' },
        ...['Lines', 'Valid', 'Invalid', 'Ignored', 'Images', 'Labels'].map((heading) => right(heading)),
    ];
    const manifests = [
        { name: 'training', counted: report.training },
        ...(report.testing === undefined ? [] : [{ name: 'testing', counted: report.testing }]),
    ];
    const rows = manifests.map(({ name, counted }) => {
        const { lines, validLines, invalidLines, ignoredLines, images, labels } = counted;
        return [name, ...[lines, validLines, invalidLines, ignoredLines, images, labels.size].map(number/* formatCount */.B4)];
    });
    const { leakedImages } = report;
    const leaked = leakedImages === 0
        ? []
        : [`${(0,number/* plural */.LS)(leakedImages, 'image is', 'images are')} in both manifests: the scores say too much good.`];
    const heading = '### The manifests, as checked before the training';
    const words = `${(0,lint_words/* forecastOf */.DH)(lint)} ${(0,lint_words/* countsOfLint */.dA)({ ...lint, gate: undefined })}`;
    return {
        title: 'the check of the manifests',
        weight: 62,
        forms: [[heading, words, (0,text_table/* renderTable */.b)(columns, rows), ...leaked].join('\n\n'), [heading, words].join('\n\n')],
    };
}
/** Of a training that was not started for them, the first thing to read. */
function dataFindingsSection({ lint }) {
    const section = lint && (0,findings_by_code/* lintFindingsSection */.F)(lint, '#### Findings of this check');
    return section && { ...section, title: 'the findings of the check', weight: 58 };
}

// EXTERNAL MODULE: ./lib/src/report/summary/gate.js + 1 modules
var summary_gate = __webpack_require__(96105);
// EXTERNAL MODULE: ./lib/src/report/summary/headline.js
var headline = __webpack_require__(73092);
// EXTERNAL MODULE: ./lib/src/report/summary/history.js
var summary_history = __webpack_require__(45770);
;// CONCATENATED MODULE: ./lib/src/report/summary/how-sure.js




const WHY_IT_DIFFERS = 'The estimate is counted from the predictions in the testing snapshot and does not match the service’s F1 exactly. The interval shows how much the score could vary with a different sample of testing images. It does not account for the service choosing each label’s threshold on this same test set.';
function howSureSection(report) {
    const { figures, evaluation } = report;
    if (figures === undefined)
        return undefined;
    const heading = '### Confidence in the F1 score';
    const reading = readingOf(figures);
    const { f1 } = figures;
    if (f1 === undefined) {
        return {
            title: 'the confidence in the F1 score',
            weight: 64,
            forms: [`${heading}\n\n${[whyNot(figures), ...reading].join(' ')}`],
        };
    }
    if (evaluation?.source === 'measured') {
        const interval = `The 95 % interval of F1, estimated from ${(0,number/* plural */.LS)(f1.images, 'image')}, is ${intervalOf(f1)}. It shows how much the score could vary with a different sample of images.`;
        return {
            title: 'the confidence in the F1 score',
            weight: 64,
            forms: [`${heading}\n\n${[interval, ...cautionOf(f1)].join(' ')}`],
        };
    }
    const untested = untestedLabels(evaluation);
    const interval = untested === 0 ? intervalOf(f1) : NO_INTERVAL;
    const without = untested === 0
        ? []
        : [
            `No interval is shown: ${(0,number/* plural */.LS)(untested, 'label has', 'labels have')} no testing images. The service scores such a label as 0; the estimate cannot include it.`,
        ];
    const table = (0,text_table/* renderTable */.b)([{ heading: '' }, { heading: 'F1', align: 'right' }, { heading: '95 % interval', align: 'right' }], [
        ['Measured by the service', measuredRatio(report, 'f1', evaluation?.f1 ?? null), ''],
        [`Estimated from ${(0,number/* plural */.LS)(f1.images, 'testing image')}`, (0,number/* formatRatio */.B0)(f1.point), interval],
    ]);
    const words = [
        ...without,
        ...(untested === 0 ? cautionOf(f1) : []),
        ...reading,
        'The gate uses only the service’s numbers.',
    ];
    return {
        title: 'the confidence in the F1 score',
        weight: 64,
        forms: [
            [heading, table, [...words, WHY_IT_DIFFERS].join(' ')].join('\n\n'),
            [heading, table, words.join(' ')].join('\n\n'),
        ],
    };
}
function whyNot({ hasPredictions }) {
    return hasPredictions
        ? 'There is no estimate because no image of the testing snapshot could be judged.'
        : 'There is no estimate because the testing snapshot contains no predictions.';
}
/** What of the snapshot is not in the numbers. */
function readingOf({ images, judgedImages, unreadableLines, hasPredictions }) {
    const unjudged = images - judgedImages;
    return [
        ...(unreadableLines === 0 ? [] : [`${(0,number/* plural */.LS)(unreadableLines, 'line')} of the testing snapshot could not be read.`]),
        ...(unjudged === 0 || !hasPredictions
            ? []
            : [
                `${(0,number/* formatCount */.B4)(unjudged)} of ${(0,number/* plural */.LS)(images, 'image')} could not be judged because the snapshot does not mark their predictions as correct or wrong.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/label-counts.js





const label_counts_SHOWN_AT_ONCE = 10;
const label_counts_FOLDED_MAX = 100;
function labelCountsSection({ figures, evaluation }) {
    if (figures === undefined || figures.labels.length === 0)
        return undefined;
    const wrong = (0,worst_labels/* mistakesFirst */.Mw)(figures.labels);
    if (wrong.length === 0)
        return undefined;
    const nameOf = (0,label_cells/* labelNames */.l3)(wrong.map(({ label }) => label));
    const heading = '### Mistakes by label';
    const isLocalisation = evaluation?.averagePrecision !== null && evaluation?.averagePrecision !== undefined;
    const unit = isLocalisation ? 'boxes' : 'images';
    const from = evaluation?.source === 'measured' ? 'the answers of the model' : 'the predictions in the testing snapshot';
    const words = wordsOn(figures.labels.length, wrong.length, `Counted in ${unit} from ${from}, most mistakes first.`);
    const shown = render(wrong.slice(0, label_counts_SHOWN_AT_ONCE), nameOf);
    const folded = wrong.slice(label_counts_SHOWN_AT_ONCE, label_counts_SHOWN_AT_ONCE + label_counts_FOLDED_MAX);
    const beyond = wrong.length - label_counts_SHOWN_AT_ONCE - folded.length;
    const title = `The next ${(0,number/* plural */.LS)(folded.length, 'label')}${beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : ''}`;
    const short = [heading, words, shown].join('\n\n');
    const full = folded.length === 0 ? [] : [`${short}\n\n${(0,markdown/* toDetails */.sU)(title, render(folded, nameOf))}`];
    const forms = full[0] === undefined ? [short] : [full[0], short];
    return { title: 'mistakes by label', weight: 55, forms };
}
function wordsOn(labels, wrong, counted) {
    const right = labels - wrong;
    return right === 0
        ? counted
        : `${counted} ${(0,number/* plural */.LS)(right, 'label')} without a mistake ${right === 1 ? 'is' : 'are'} not listed.`;
}
function render(labels, nameOf) {
    const right = (heading) => ({ heading, align: 'right' });
    return (0,text_table/* renderTable */.b)([{ heading: 'Label' }, ...['Mistakes', 'True positives', 'False positives', 'Misses'].map(right)], labels.map((tally) => [
        nameOf(tally.label),
        (0,number/* formatCount */.B4)((0,worst_labels/* mistakesOf */.Jy)(tally)),
        (0,number/* formatCount */.B4)(tally.truePositives),
        (0,number/* formatCount */.B4)(tally.falsePositives),
        (0,number/* formatCount */.B4)(tally.misses),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/report/summary/weak-labels.js



/** A label this far below the F1 score of the version is weak. Our choice. */
const BEHIND = 0.1;
/** Images that each label should have to train from. Developer guide, "Guidelines and quotas". */
const ADVISED_IMAGES = 10;
/** With this share of the images of the largest label or less, a label is a small one. Our choice. */
const SMALL_SHARE = 0.1;
/** Labels that are explained. */
const EXPLAINED_MAX = 5;
/** A sentence for each weak label that its numbers explain, worst first; empty where the manifests were not checked. */
function weakLabels({ evaluation, lint, verdict }) {
    if (evaluation === undefined || lint === undefined)
        return [];
    const failing = new Set((verdict?.rules ?? []).flatMap(({ result, label, shortfalls }) => result === 'fails' ? [label, ...shortfalls.map((one) => one.label)] : []));
    const mean = evaluation.f1;
    const isWeak = ({ label, f1 }) => failing.has(label) || (mean !== null && f1 !== null && f1 <= mean - BEHIND);
    const nameOf = (0,label_cells/* labelNames */.l3)([...evaluation.labels.map(({ label }) => label), ...lint.metrics.labels.keys()]);
    return (0,worst_labels/* worstLabelsFirst */.PY)(evaluation)
        .filter(isWeak)
        .flatMap((label) => explain(label, lint.metrics, nameOf) ?? [])
        .slice(0, EXPLAINED_MAX);
}
function explain({ label, f1, testingImages }, { labels }, nameOf) {
    const images = labels.get(label)?.trainingImages ?? 0;
    const [largest, most] = [...labels].reduce((known, [name, { trainingImages }]) => (trainingImages > known[1] ? [name, trainingImages] : known), ['', 0]);
    const isSmall = images <= most * SMALL_SHARE;
    if (images >= ADVISED_IMAGES && !isSmall)
        return undefined;
    const advice = images < ADVISED_IMAGES ? `; AWS advises at least ${String(ADVISED_IMAGES)}` : '';
    const share = isSmall ? `; ${nameOf(largest)} has ${(0,number/* formatCount */.B4)(most)}` : '';
    const tested = testingImages === null ? '' : ` It was tested on ${(0,number/* plural */.LS)(testingImages, 'image')}.`;
    const score = f1 === null ? 'no F1 score' : `an F1 score of ${(0,number/* formatRatio */.B0)(f1)}`;
    return `${nameOf(label)} has ${score}: it was trained from ${(0,number/* plural */.LS)(images, 'image')}${advice}${share}.${tested}`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/labels.js







/** As many labels as a reader grasps; the others are a click away. */
const labels_SHOWN_AT_ONCE = 20;
/** Folding away fewer than this many saves no space. */
const WORTH_FOLDING = 5;
/** Below this many testing images, one image moves a label's recall by more than a tenth. Our choice. */
const FEW_IMAGES = 10;
function labels_labelsSection(report) {
    const { evaluation } = report;
    if (evaluation === undefined || evaluation.labels.length === 0)
        return undefined;
    const labels = (0,worst_labels/* worstLabelsFirst */.PY)(evaluation);
    const remarks = [...remarksOn(labels), ...weakLabels(report)];
    const nameOf = (0,label_cells/* labelNames */.l3)(labels.map(({ label }) => label));
    const render = tableOf(report, nameOf);
    const folds = labels.length >= labels_SHOWN_AT_ONCE + WORTH_FOLDING;
    const first = folds ? labels.slice(0, labels_SHOWN_AT_ONCE) : labels;
    const others = labels.slice(first.length);
    const heading = folds
        ? `### Labels: the ${String(first.length)} worst of ${(0,number/* formatCount */.B4)(labels.length)}`
        : '### Labels';
    const othersTitle = `The other ${(0,number/* formatCount */.B4)(others.length)} labels`;
    const foldedOthers = others.length === 0 ? [] : [(0,markdown/* toDetails */.sU)(othersTitle, render(others))];
    const short = labels.slice(0, 10);
    const withoutFull = [heading, render(first), ...remarks, ...foldedOthers].join('\n\n');
    const cutHeading = `### Labels: the ${(0,number/* plural */.LS)(short.length, 'worst', 'worst')} of ${(0,number/* formatCount */.B4)(labels.length)}`;
    return {
        title: 'Labels',
        weight: 70,
        forms: [
            [withoutFull, ...inFull(labels, nameOf)].join('\n\n'),
            withoutFull,
            [heading, render(first), ...remarks].join('\n\n'),
            [cutHeading, render(short)].join('\n\n'),
        ],
    };
}
function tableOf(report, nameOf) {
    const ratio = measuredRatios(report);
    const trained = report.lint?.metrics.labels;
    const right = (heading) => ({ heading, align: 'right' });
    return (labels) => (0,text_table/* renderTable */.b)([
        { heading: 'Label' },
        right('F1'),
        right('Precision'),
        right('Recall'),
        right('Threshold'),
        ...(trained === undefined ? [] : [right('Training images')]),
        right('Testing images'),
    ], labels.map((label) => [
        nameOf(label.label),
        ratio('f1', label.label, label.f1),
        ratio('precision', label.label, label.precision),
        ratio('recall', label.label, label.recall),
        (0,number/* formatRatio */.B0)(label.threshold),
        ...(trained === undefined ? [] : [(0,number/* formatCount */.B4)(trained.get(label.label)?.trainingImages ?? null)]),
        (0,number/* formatCount */.B4)(label.testingImages),
    ]));
}
function remarksOn(labels) {
    const unmeasured = labels.filter(({ f1 }) => f1 === null).length;
    const thin = labels.filter(({ testingImages }) => testingImages !== null && testingImages < FEW_IMAGES).length;
    const remarks = [
        ...(unmeasured === 0
            ? []
            : [
                `${(0,number/* plural */.LS)(unmeasured, 'label has', 'labels have')} no F1 score; ${unmeasured === 1 ? 'it is' : 'they are'} listed last.`,
            ]),
        ...(thin === 0
            ? []
            : [
                `${(0,number/* plural */.LS)(thin, 'label was', 'labels were')} tested on fewer than ${String(FEW_IMAGES)} images: a single image changes such a score a lot.`,
            ]),
    ];
    return remarks.length === 0 ? [] : [remarks.join(' ')];
}
/** The labels that the tables show without their middle. */
function inFull(labels, nameOf) {
    const long = labels.filter(({ label }) => nameOf(label) !== (0,markdown/* toCode */.Xt)(label));
    if (long.length === 0)
        return [];
    const lines = long.map(({ label }) => `- ${(0,markdown/* toCode */.Xt)(label)}`).join('\n');
    return [(0,markdown/* toDetails */.sU)(`${(0,number/* plural */.LS)(long.length, 'long label')} in full, in the same order`, lines)];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/manifests.js






const manifests_MESSAGE_MAX_LENGTH = 600;
/** How many findings are shown where space is short. */
const FEW = 5;
const KINDS = {
    IMAGE_LEVEL_LABELS: 'image-level labels',
    OBJECT_LOCALIZATION: 'object detection',
    NOT_DETERMINED: 'not determined',
};
function statisticsSection(report) {
    const { training, testing } = report.manifestSummary ?? {};
    const known = [['training', training], ['testing', testing]].flatMap(([role, statistics]) => statistics ? [{ role, statistics }] : []);
    if (known.length === 0)
        return undefined;
    const table = (0,text_table/* renderTable */.b)([
        { heading: 'Manifest' },
        { heading: 'Kind' },
        { heading: 'Lines', align: 'right' },
        { heading: 'Valid', align: 'right' },
        { heading: 'Invalid', align: 'right' },
        { heading: 'Ignored', align: 'right' },
        { heading: 'Not used', align: 'right' },
    ], known.map(({ role, statistics }) => [
        role,
        kindOf(statistics),
        (0,number/* formatCount */.B4)(statistics.totalLines),
        (0,number/* formatCount */.B4)(statistics.validLines),
        (0,number/* formatCount */.B4)(statistics.invalidLines),
        (0,number/* formatCount */.B4)(statistics.ignoredLines),
        (0,number/* formatShare */.T1)(unusedShareOf(statistics)),
    ]));
    return { title: 'Manifests', weight: 65, forms: [`### Manifests\n\n${table}`] };
}
/** A successful training does not report the lines that it dropped. */
function droppedLinesSection(report) {
    const dropped = (0,outcome_text/* droppedLinesOf */.hi)(report);
    if (dropped === 0)
        return undefined;
    const text = `⚠️ The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests without failing the training; see Manifests below.`;
    return { title: 'the skipped lines', weight: 86, forms: [text] };
}
function findingsSection(report) {
    const { findings } = report;
    if (findings.length === 0)
        return undefined;
    const render = (count) => {
        const shown = findings.slice(0, count);
        const rest = findings.length - shown.length;
        const more = rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error in the JSON report.`] : [];
        return ['### Problems in the manifests', renderFindings(report, shown), ...more].join('\n\n');
    };
    const short = findings.length > FEW ? [render(FEW)] : [];
    return { title: 'Problems in the manifests', weight: 80, forms: [render(findings.length), ...short] };
}
function renderFindings(report, findings) {
    return (0,text_table/* renderTable */.b)([
        { heading: '', align: 'center' },
        { heading: 'Manifest' },
        { heading: 'Message from the service' },
        { heading: 'Count', align: 'right' },
        { heading: 'Lines' },
        { heading: 'What to do' },
    ], findings.map((finding) => [
        finding.severity === 'error' ? '❌' : '⚠️',
        manifestOf(report, finding.manifest),
        [...(finding.code === '' ? [] : [(0,markdown/* toCode */.Xt)(finding.code)]), (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(finding.message, manifests_MESSAGE_MAX_LENGTH))]
            .filter((part) => part !== '')
            .join('<br>'),
        countOf(finding),
        linesOf(finding),
        (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(finding.remedy, manifests_MESSAGE_MAX_LENGTH)),
    ]));
}
function manifestOf(report, role) {
    const path = (0,run_report/* workspacePathOf */.UR)(report, role);
    return `${role ?? 'one or both'}${path === undefined ? '' : `<br>${(0,markdown/* toCode */.Xt)(path)}`}`;
}
function countOf({ count, complete }) {
    return count === null ? '' : `${(0,number/* formatCount */.B4)(count)}${complete ? '' : ' or more'}`;
}
/** A line may contain more than one faulty box, so that the count says nothing of the number of lines. */
function linesOf({ lines, hasMoreLines = false, complete }) {
    const hasMore = !complete || hasMoreLines;
    return lines.length === 0 ? '' : `${lines.map(String).join(', ')}${hasMore ? ', …' : ''}`;
}
function kindOf({ useCase }) {
    return useCase === null ? '–' : (KINDS[useCase] ?? (0,markdown/* toCode */.Xt)(useCase));
}
function unusedShareOf({ totalLines, invalidLines, ignoredLines }) {
    if (totalLines === null || totalLines === 0 || invalidLines === null || ignoredLines === null)
        return null;
    return (invalidLines + ignoredLines) / totalLines;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/metrics.js





const metrics_NAME_MAX_LENGTH = 40;
function metrics_metricsSection(report) {
    const { evaluation, baseline } = report;
    if (evaluation === undefined)
        return undefined;
    const found = baseline?.kind === 'found' ? baseline : undefined;
    const cells = evaluation.source === 'describe'
        ? describedCells(report, evaluation, found?.comparison)
        : summaryCells(report, evaluation, found?.comparison, found?.evaluation);
    const columns = cells.map(([heading]) => ({ heading, align: 'right' }));
    const values = cells.map(([, value]) => value);
    const table = found === undefined
        ? (0,text_table/* renderTable */.b)(columns, [values])
        : (0,text_table/* renderTable */.b)([{ heading: '' }, ...columns], [
            ['This version', ...values],
            [`Against ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(found.name, metrics_NAME_MAX_LENGTH))}`, ...cells.map(([, , change]) => change)],
        ]);
    return { title: 'the metrics', weight: 90, forms: [`${table}\n\n${remarkOn(evaluation)}`, table] };
}
function summaryCells(report, evaluation, comparison, before) {
    const { averagePrecision, averageRecall } = evaluation;
    const isLocalisation = averagePrecision !== null || averageRecall !== null;
    const countChange = (of) => {
        const [now, then] = [of(evaluation), before === undefined ? null : of(before)];
        return (0,number/* formatCountChange */.lq)(now === null || then === null ? null : now - then);
    };
    const labelCount = ({ source, labels }) => (source === 'describe' ? null : labels.length);
    return [
        ['F1', `**${measuredRatio(report, 'f1', evaluation.f1)}**`, `**${(0,number/* formatChange */.eD)(comparison?.f1.delta)}**`],
        ['Precision', measuredRatio(report, 'precision', evaluation.precision), (0,number/* formatChange */.eD)(comparison?.precision.delta)],
        ['Recall', measuredRatio(report, 'recall', evaluation.recall), (0,number/* formatChange */.eD)(comparison?.recall.delta)],
        ...(isLocalisation
            ? [
                [
                    'Average precision',
                    measuredRatio(report, 'average-precision', averagePrecision),
                    (0,number/* formatChange */.eD)(comparison?.averagePrecision.delta),
                ],
                [
                    'Average recall',
                    measuredRatio(report, 'average-recall', averageRecall),
                    (0,number/* formatChange */.eD)(comparison?.averageRecall.delta),
                ],
            ]
            : []),
        ['Labels', (0,number/* formatCount */.B4)(evaluation.labels.length), countChange(labelCount)],
        ['Training images', (0,number/* formatCount */.B4)(evaluation.trainingImages), countChange(({ trainingImages }) => trainingImages)],
        ['Testing images', (0,number/* formatCount */.B4)(evaluation.testingImages), countChange(({ testingImages }) => testingImages)],
    ];
}
function describedCells(report, { f1 }, comparison) {
    return [['F1', `**${measuredRatio(report, 'f1', f1)}**`, `**${(0,number/* formatChange */.eD)(comparison?.f1.delta)}**`]];
}
function remarkOn({ source, labels }) {
    if (source === 'describe')
        return 'Only the service’s F1Score is available; precision, recall and the labels are in the evaluation summary, which could not be read.';
    const by = source === 'measured'
        ? 'Measured by this action, not by the service: the images of images-manifest were sent to the running model.'
        : 'Measured by the service on the testing images.';
    return labels.length < 2
        ? by
        : `${by} F1, precision and recall are means over the labels, each label weighted equally, however few images it has.`;
}

// EXTERNAL MODULE: ./lib/src/report/summary/notes.js
var notes = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/src/report/summary/request.js
/** The request that a dry run would have sent. */


function requestSection({ request }) {
    if (request === undefined)
        return undefined;
    const block = (0,markdown/* toJsonBlock */.HK)((0,create_version_input/* toCreateVersionInput */.M)(request));
    return {
        title: 'Request that would be sent',
        weight: 75,
        forms: [`### Request that would be sent\n\n\`CreateProjectVersion\`; nothing was started.\n\n${block}`],
    };
}

;// CONCATENATED MODULE: ./lib/src/report/summary/scope.js
/** What a dry run has checked, and what it has not. */

function scopeSection({ preflight, outcome }) {
    const { scope, unchecked = [] } = preflight ?? {};
    if (scope === undefined || outcome !== 'dry-run')
        return undefined;
    const list = (title, sentences) => sentences.length === 0 ? [] : [`**${title}**`, sentences.map((sentence) => `- ${(0,markdown/* toProse */._7)(sentence)}`).join('\n')];
    const parts = [
        '### What was checked',
        ...list('Checked', scope.checked),
        ...list('Not checked', unchecked),
        ...list('Only a training shows', scope.open),
    ];
    return { title: 'what was checked', weight: 88, forms: [parts.join('\n\n')] };
}

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/text/instant.js
var instant = __webpack_require__(54153);
// EXTERNAL MODULE: ./lib/src/model/partition.js
var partition = __webpack_require__(53194);
;// CONCATENATED MODULE: ./lib/src/report/console-link.js

/** The console of an S3 object; undefined where a part of it is not known or was redacted. */
function consoleLinkOfObject(object, region) {
    const console = consoleOf(region);
    if (region === undefined || console === undefined)
        return undefined;
    if ([object.bucket, object.key].some((part) => part.includes('*')))
        return undefined;
    const query = `region=${encodeURIComponent(region)}&prefix=${encodeURIComponent(object.key)}`;
    return `${console}/s3/object/${encodeURIComponent(object.bucket)}?${query}`;
}
/**
 * The console's list of projects. Not the page of one project: whoever opens that of a project that was trained from
 * manifests has datasets made from them, and the service then refuses manifests for it (developer guide, "Training
 * an Amazon Rekognition Custom Labels model").
 */
function consoleLinkOfProjects(region) {
    const console = consoleOf(region);
    return console === undefined ? undefined : `${console}/rekognition/custom-labels#/projects`;
}
/** The consoles of the partitions of AWS have their own domains; no link is better than a wrong one. */
function consoleOf(region) {
    if (region === undefined)
        return undefined;
    const host = (0,partition/* partitionOfRegion */.c)(region).consoleHost?.(encodeURIComponent(region));
    return host === undefined ? undefined : `https://${host}`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/version.js
/** The project version: what it is, what it was made from, when, and where the results are. */







function versionSection(report) {
    const rows = [...projectRows(report), ...stateRows(report), ...timeRows(report)];
    const files = [...dataRows(report), ...resultRows(report)];
    const [first, ...others] = [...rows, ...files];
    if (first === undefined)
        return undefined;
    // A table must have a heading; the first row makes one that reads like the others.
    const columns = first.map((heading) => ({ heading }));
    const render = (shown) => `### Version\n\n${(0,text_table/* renderTable */.b)(columns, shown)}`;
    return {
        title: 'Version',
        weight: 60,
        forms: [render(others), render(others.slice(0, Math.max(0, rows.length - 1)))],
    };
}
function timelineSection({ timeline }) {
    if (timeline.length === 0)
        return undefined;
    const rows = timeline.map(({ status, at }, index) => {
        const next = timeline[index + 1];
        return [(0,markdown/* toCode */.Xt)(status), (0,instant/* formatInstant */.r)(at), next === undefined ? '' : (0,duration/* formatDuration */.a)(next.at - at)];
    });
    const table = (0,text_table/* renderTable */.b)([{ heading: 'Status' }, { heading: 'First seen' }, { heading: 'Lasted', align: 'right' }], rows);
    return { title: 'Statuses seen', weight: 10, forms: [(0,markdown/* toDetails */.sU)('Statuses seen', table)] };
}
function projectRows({ project, version, region }) {
    const projects = consoleLinkOfProjects(region);
    return [
        ...row('Project', project?.name, (name) => projects === undefined ? (0,markdown/* toCode */.Xt)(name) : `${(0,markdown/* toCode */.Xt)(name)} (${(0,markdown/* toLink */.SW)('open projects in the console', projects)})`),
        ...row('Project ARN', project?.arn, markdown/* toCode */.Xt),
        ...row('Version', version?.name, markdown/* toCode */.Xt),
        ...row('Version ARN', version?.arn, markdown/* toCode */.Xt),
        ...row('Copied from', version?.sourceVersionArn, markdown/* toCode */.Xt),
        ...row('Region', region, markdown/* toCode */.Xt),
    ];
}
function stateRows({ action, version, notify }) {
    // The evaluate action judges what others started.
    const isStarted = action === 'train' && version?.arn !== undefined;
    return [
        ...row('Status', version?.status, (status) => version?.statusMessage === undefined ? (0,markdown/* toCode */.Xt)(status) : `${(0,markdown/* toCode */.Xt)(status)} ${(0,markdown/* toProse */._7)(version.statusMessage)}`),
        ...row('Started by', isStarted ? version.resumed : undefined, (resumed) => resumed ? 'an earlier run or attempt; resumed by this run' : 'this run'),
        ...row('Waited for by', notify, notifyCell),
        ...row('KMS key', version?.kmsKeyId, markdown/* toCode */.Xt),
    ];
}
function notifyCell({ stateMachineArn, executionArn, state }) {
    const which = executionArn === undefined ? `an execution of ${(0,markdown/* toCode */.Xt)(stateMachineArn)}` : `the execution ${(0,markdown/* toCode */.Xt)(executionArn)}`;
    return `${which}${NOTIFY_STATES[state]}`;
}
const NOTIFY_STATES = {
    planned: ', which a run would start',
    unconfirmed: ', if it was started: Step Functions did not confirm it',
    waiting: '',
    ended: ', which has ended and sends no other event',
};
function timeRows({ version }) {
    const { createdAt, trainingEndedAt, billableSeconds } = version ?? {};
    const tookMs = createdAt === undefined || trainingEndedAt === undefined ? undefined : trainingEndedAt - createdAt;
    return [
        ...row('Created', createdAt, instant/* formatInstant */.r),
        ...row('Training ended', trainingEndedAt, (at) => tookMs === undefined ? (0,instant/* formatInstant */.r)(at) : `${(0,instant/* formatInstant */.r)(at)}, after ${(0,duration/* formatDuration */.a)(tookMs)}`),
        ...row('Billable training time', billableSeconds, (seconds) => `${(0,duration/* formatDuration */.a)(seconds * 1000)} (${(0,number/* formatCount */.B4)(seconds)} s)`),
    ];
}
function dataRows({ data, region }) {
    if (data === undefined)
        return [];
    if (data.kind === 'project-datasets')
        return [['Trained from', 'the project’s own datasets']];
    const { training, testing } = data;
    return [
        ['Training manifest', manifestCell(training, region)],
        [
            'Testing manifest',
            testing === 'auto-create' ? 'none; the service splits the training data' : manifestCell(testing, region),
        ],
    ];
}
function manifestCell({ object, sha256, workspacePath, toBeUploaded }, region) {
    const from = workspacePath === undefined ? [] : [`from ${(0,markdown/* toCode */.Xt)(workspacePath)}`];
    const digest = sha256 === undefined ? [] : [`SHA-256 ${(0,markdown/* toCode */.Xt)(sha256)}`];
    // A link would lead nowhere.
    const place = toBeUploaded === true ? `will be uploaded to ${(0,markdown/* toCode */.Xt)((0,s3_uri/* formatS3Object */.F5)(object))}` : objectCell(object, region);
    return [place, ...from, ...digest].join('<br>');
}
function resultRows({ version, region }) {
    const cell = (object) => objectCell(object, region);
    return [
        ...row('Evaluation summary', version?.evaluationSummary, cell),
        ...row('Manifest summary', version?.manifestSummary, cell),
    ];
}
function objectCell(object, region) {
    const uri = (0,markdown/* toCode */.Xt)((0,s3_uri/* formatS3Object */.F5)(object));
    const url = consoleLinkOfObject(object, region);
    return url === undefined ? uri : `${uri} (${(0,markdown/* toLink */.SW)('console', url)})`;
}
function row(what, value, render) {
    return value === undefined ? [] : [[what, render(value)]];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/wrong-images.js





/** Images that are shown; the JSON report has the others. */
const SHOWN = 10;
const wrong_images_FEW = 3;
/** Labels, or boxes, in a cell: an image may have hundreds of boxes. */
const LISTED_MAX = 4;
/** Characters of an image's URI. */
const URI_MAX_LENGTH = 90;
function wrongImagesSection({ figures, showImages }) {
    if (figures === undefined || figures.judgedImages === 0)
        return undefined;
    const { wrongImages, judgedImages, worst } = figures;
    const inReport = worst.length === wrongImages ? 'has them all' : `has the ${(0,number/* formatCount */.B4)(worst.length)} worst`;
    const count = `${(0,number/* formatCount */.B4)(wrongImages)} of ${(0,number/* plural */.LS)(judgedImages, 'testing image')} ${wrongImages === 1 ? 'was' : 'were'} wrong`;
    const heading = '### Wrong images';
    const section = (...forms) => ({ title: 'the wrong images', weight: 66, forms });
    if (wrongImages === 0)
        return section(`${heading}\n\nNone of the ${(0,number/* plural */.LS)(judgedImages, 'testing image')} was wrong.`);
    if (!showImages) {
        return section(`${heading}\n\n${count}. Image URIs are hidden because other people may be able to read this page; set \`report-images: true\` to show them here and in the JSON report.`);
    }
    const render = (max) => {
        const images = worst.slice(0, max);
        const rest = wrongImages - images.length;
        const words = rest === 0
            ? `${count}, the worst first.`
            : `${count}; these are the ${(0,number/* formatCount */.B4)(images.length)} worst, and the JSON report ${inReport}.`;
        return `${heading}\n\n${words} ✅ correct, ❌ wrong.\n\n${wrong_images_tableOf(images)}`;
    };
    return section(render(SHOWN), render(wrong_images_FEW), `${heading}\n\n${count}; the JSON report ${inReport}.`);
}
function wrong_images_tableOf(images) {
    const nameOf = (0,label_cells/* listedNames */.cr)(images.flatMap(({ expected, predicted }) => [...expected, ...predicted].map(({ label }) => label)));
    return (0,text_table/* renderTable */.b)([{ heading: 'Image' }, { heading: 'Expected' }, { heading: 'Predicted, with confidence' }], images.map(({ sourceRef, expected, missed, predicted }) => [
        (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(sourceRef, URI_MAX_LENGTH)),
        listed(expected.map((one) => expectedLine(one, missed, nameOf)), 'nothing'),
        listed(predicted.map((one) => predictedLine(one, nameOf)), 'nothing'),
    ]));
}
/** What was missed comes first: it is what readers want to know. */
function expectedLine({ label, count }, missed, nameOf) {
    const misses = missed.find((one) => one.label === label)?.count ?? 0;
    const often = count === 1 ? '' : ` × ${(0,number/* formatCount */.B4)(count)}`;
    const missedOf = misses === 0 ? '' : misses === count ? ', missed' : `, ${(0,number/* formatCount */.B4)(misses)} missed`;
    return `${nameOf(label)}${often}${missedOf}`;
}
function predictedLine({ label, confidence, correct }, nameOf) {
    return `${correct ? '✅' : '❌'} ${nameOf(label)} ${(0,number/* formatRatio */.B0)(confidence)}`;
}
function listed(lines, none) {
    if (lines.length === 0)
        return none;
    const rest = lines.length - LISTED_MAX;
    return [...lines.slice(0, LISTED_MAX), ...(rest > 0 ? [`… and ${(0,number/* formatCount */.B4)(rest)} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/report/summary/summary.js


















/**
 * GitHub's cap on the summary of one step, in bytes of UTF-8; past it the runner drops the whole summary.
 * GitHub docs, "Workflow commands", step isolation and limits.
 */
const SUMMARY_CAP_BYTES = 1_048_576;
/** Room for what others append to the summary of the same step, such as the caller of a composite action. */
const ROOM_BYTES = 16_384;
const END = [headline/* headlineSection */.Wu, headline/* problemsSection */.Ad, headline/* adviceSection */.aW, headline/* preflightSection */.pV, scopeSection];
const JUDGEMENT = [metrics_metricsSection, summary_gate/* gateSection */.T, baselineSection];
const WARNINGS = [notes/* warningsSection */.x, droppedLinesSection];
const MANIFESTS = [findingsSection, statisticsSection, dataCheckSection, dataFindingsSection];
const LABELS = [labels_labelsSection, chart/* chartSection */.w, confusionSection];
const IMAGES = [howSureSection, labelCountsSection, wrongImagesSection];
const RESULTS = [requestSection, ...LABELS, ...IMAGES];
const FACTS = [versionSection, timelineSection, summary_history/* historySection */.g, notes/* noticesSection */.Z];
/** In the order in which a reader's questions come: of a training that failed, first what is wrong in the data. */
function sectionsFor(outcome) {
    const middle = outcome === 'training-failed' ? [...MANIFESTS, ...RESULTS] : [...RESULTS, ...MANIFESTS];
    return [...END, ...JUDGEMENT, ...WARNINGS, ...middle, ...FACTS];
}
/**
 * Renders the job summary as GitHub's Markdown.
 * @param maxBytes  of UTF-8; where the report does not fit, parts say less, then whole parts are left out and named
 */
function renderSummary(report, maxBytes = SUMMARY_CAP_BYTES - ROOM_BYTES) {
    const sections = sectionsFor(report.outcome).flatMap((render) => render(report) ?? []);
    return (0,section/* joinSections */.l)(sections, maxBytes);
}

;// CONCATENATED MODULE: ./lib/src/step/version-end-views.js
/** The views of a run that is about a version, as its end needs them. Loaded late. */






const VERSION_END_VIEWS = {
    show: (report, hideSecrets) => {
        const shown = toShown(report, hideSecrets);
        return {
            json: () => renderJson(shown),
            summary: () => renderSummary(shown),
            annotations: () => annotationsOf(shown),
            logEnd: () => renderLogEnd(shown),
        };
    },
    commentOf: (report, hideSecrets) => ({
        about: report.project === undefined ? 'the run ended before its project was known' : report,
        body: (marker) => renderComment(toShown(report, hideSecrets), marker),
    }),
    files: [],
};


/***/ })

};
