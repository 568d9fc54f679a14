export const id = 971;
export const ids = [971];
export const modules = {

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withinLimits),
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8455);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);



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

/***/ 2410:
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

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ timeJson),
/* harmony export */   kR: () => (/* binding */ objectJson),
/* harmony export */   yf: () => (/* binding */ numberJson)
/* harmony export */ });
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4153);
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

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ allLintAnnotations)
/* harmony export */ });
/* unused harmony export lintAnnotations */
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8620);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _shown_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);



/**
 * One annotation for each message of each code and manifest, on the first line that it is about; it names the others. Then
 * one for a gate that failed.
 * @param where  has all findings: "see the job summary"
 */
function lintAnnotations(shown, paths, where) {
    return withinLimits(allLintAnnotations(shown, paths), where);
}
/** The same without the limits, for those who add to them. */
function allLintAnnotations(shown, paths) {
    const keyOf = ({ severity, code, message, manifest }) => JSON.stringify([severity, code, message, manifest]);
    const ofFindings = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .kG)(shown.report.findings, keyOf).map((group) => ofGroup(shown, group, paths));
    return [...ofGate(shown), ...ofFindings];
}
function ofGroup(shown, group, paths) {
    const [first, ...more] = group;
    const { severity, code, message, fix = '', line, column } = first;
    const path = first.manifest === 'testing' ? paths.testing : paths.training;
    const others = more.length === 0 ? '' : alsoIn(more);
    if (path !== undefined) {
        const place = { path, line: line ?? 1, ...(line !== undefined && column !== undefined && { column }) };
        return { ...(0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)(severity, code, [message, others, fix]), place };
    }
    const name = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfManifest */ .yf)(shown, first);
    const prefix = line === undefined ? name : `${name}, line ${String(line)}`;
    return (0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)(severity, code, [`${prefix}: ${message}`, others, fix]);
}
function alsoIn(more) {
    const places = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .listLines */ .i4)(more);
    return places === undefined ? `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more.length)} times more.` : `Also in ${places}.`;
}
function ofGate({ gate }) {
    return (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .failedRulesOf */ .OB)(gate).map((verdict) => verdict.severity === 'fail'
        ? (0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)('error', 'A rule of the gate failed', [verdict.rule, (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .noteOf */ .kH)(verdict)])
        : (0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotation */ .w)('warning', 'A warn: rule failed', [verdict.rule, (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .noteOf */ .kH)(verdict)]));
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toLintJson)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1576);
/* harmony import */ var _lint_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);


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

/***/ 2971:
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
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);

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

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lintFindingsSection),
/* harmony export */   I: () => (/* binding */ SIGN_OF_SEVERITY)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);
/* harmony import */ var _shown_lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9590);
/* harmony import */ var _show_lint_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);






/** How a finding is marked. */
const SIGN_OF_SEVERITY = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Messages of a code that are shown, in the full form and where there is little space. */
const EXAMPLES = 5;
const FEW_EXAMPLES = 1;
/** Codes of errors that are unfolded. Our choice: one screen. */
const OPEN_MAX = 5;
const MESSAGE_MAX_LENGTH = 400;
function lintFindingsSection(lint, heading = '### Findings') {
    const totals = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsByCode */ .E)(lint.report);
    if (totals.length === 0)
        return undefined;
    const render = (examples) => [heading, ...totals.map((total, index) => ofCode(lint, total, { examples, isOpen: index < OPEN_MAX }))].join('\n\n');
    const list = totals.map(({ code, severity, count }) => `- ${SIGN_OF_SEVERITY[severity]} ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} × ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toCode */ .Xt)(code)}`);
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
        [...lines, ...(rest > 0 ? [`- … and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest)} more in the JSON report`] : [])].join('\n'),
        ...(fix === undefined ? [] : [`**What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(fix, MESSAGE_MAX_LENGTH))}`]),
    ];
    const title = `${SIGN_OF_SEVERITY[severity]} <code>${code}</code>: ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toDetails */ .sU)(title, body.filter((part) => part !== '').join('\n\n'), isOpen && severity === 'error');
}
function exampleOf(lint, group) {
    const [{ message, manifest }] = group;
    const name = manifest === 'both' ? 'both manifests' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)((0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfManifest */ .yf)((0,_show_lint_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toShownLint */ .cD)(lint), group[0]), 80));
    const lines = (0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(group);
    return `${name}${lines === undefined ? '' : `, ${lines}`}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, MESSAGE_MAX_LENGTH))}`;
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
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);
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
        return `The training would fail with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(report.predictedCode ?? '')}.${doubt}`;
    return `The service would train from this data${lossOf(report)}.${doubt}`;
}
function lossOf({ training, testing }) {
    const lost = [training, testing].reduce((sum, one) => sum + (one?.invalidLines ?? 0) + (one?.ignoredLines ?? 0), 0);
    return lost === 0 ? '' : ` and leave out ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lost, 'line')}`;
}
/** How many findings there are, and how many rules of the gate failed. */
function countsOfLint({ report, gate }) {
    const { error, warning, notice } = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(report);
    const counts = [
        ...(error === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(error, 'error')]),
        ...(warning === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(warning, 'warning')]),
        ...(notice === 0 ? [] : [(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(notice, 'notice')]),
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
    return [`${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(number)} of ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rules.length, 'gate rule')} ${ended}.`];
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ showData),
/* harmony export */   cD: () => (/* binding */ toShownLint),
/* harmony export */   uj: () => (/* binding */ showLintRun)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);
/* harmony import */ var _redact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3379);


function showLintRun(step, hideSecrets) {
    const redact = {
        name: hideSecrets,
        place: step.showImages ? hideSecrets : (text) => (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAccounts */ .U)(hideSecrets(text)),
        text: (0,_redact_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textRedactor */ .K)(step, hideSecrets),
    };
    const { project, failure, lint } = step;
    return {
        ...step,
        ...(project && { project: { name: redact.name(project.name) } }),
        notes: step.notes.map(({ level, message }) => ({ level, message: redact.text(message) })),
        ...(failure && { failure: showFailure(failure, redact) }),
        ...(lint && { lint: showData(lint, redact) }),
        addresses: [],
    };
}
function showFailure(failure, { text }) {
    return {
        ...failure,
        message: text(failure.message),
        hint: text(failure.hint),
        problems: failure.problems.map(({ input, given, allowed, excerpt }) => ({
            input,
            given: text(given),
            allowed: text(allowed),
            excerpt: excerpt === undefined ? undefined : text(excerpt),
        })),
    };
}
/** The data of a lint, as it may be shown. */
function showData({ report, metrics, training, testing, gate, base }, redact) {
    return {
        report: showReport(report, redact),
        metrics: showMetrics(metrics, redact),
        training: showManifest(training, redact),
        testing: testing && showManifest(testing, redact),
        gate: gate && showGate(gate, redact),
        base: base && {
            name: redact.place(base.name),
            metrics: showMetrics(base.metrics, redact),
            training: showChange(base.training, redact),
            testing: base.testing && showChange(base.testing, redact),
        },
    };
}
function showManifest({ name, workspacePath }, { place }) {
    return { name: place(name), workspacePath };
}
function showReport(report, redact) {
    return {
        ...report,
        training: showLinted(report.training, redact),
        testing: report.testing && showLinted(report.testing, redact),
        findings: report.findings.map((finding) => showFinding(finding, redact)),
    };
}
function showLinted(manifest, { name }) {
    return { ...manifest, labels: withKeys(manifest.labels, name) };
}
function showChange(change, { name }) {
    return { ...change, labelsAdded: change.labelsAdded.map(name), labelsRemoved: change.labelsRemoved.map(name) };
}
function showMetrics(metrics, { name }) {
    return { ...metrics, labels: withKeys(metrics.labels, name) };
}
function withKeys(map, change) {
    return new Map([...map].map(([key, value]) => [change(key), value]));
}
function showFinding(finding, { name, text }) {
    const { label, message, fix } = finding;
    return {
        ...finding,
        label: label === undefined ? undefined : name(label),
        message: text(message),
        fix: fix === undefined ? undefined : text(fix),
    };
}
function showGate({ rules, unjudged, warnings }, redact) {
    return {
        rules: rules.map((rule) => showRule(rule, redact)),
        unjudged: unjudged.map(redact.name),
        warnings: warnings.map(redact.text),
    };
}
function showRule(verdict, { name, text }) {
    return {
        ...verdict,
        rule: name(verdict.rule),
        label: verdict.label === null ? null : name(verdict.label),
        reason: text(verdict.reason),
        shortfalls: verdict.shortfalls.map((one) => ({ ...one, label: name(one.label), reason: text(one.reason) })),
    };
}
/** As the views of the command line take it. */
function toShownLint({ report, training, testing, gate, base }) {
    const change = base && { base: base.name, training: base.training, testing: base.testing };
    return { report, training: training.name, testing: testing?.name, gate, change, lineText: () => undefined };
}


/***/ }),

/***/ 257:
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
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);


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
            return report.failure === undefined ? 'This step did not wait for the training to end.' : undefined;
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

/***/ 3324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ruleNumbers)
/* harmony export */ });
/* harmony import */ var _gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);
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

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chartSection),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _text_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
/* harmony import */ var _worst_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4228);
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

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ gateSection)
});

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(7425);
// EXTERNAL MODULE: ./lib/src/text/table.js
var text_table = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/rule-numbers.js
var rule_numbers = __webpack_require__(3324);
// EXTERNAL MODULE: ./lib/src/report/summary/section.js
var section = __webpack_require__(5629);
// EXTERNAL MODULE: ./lib/src/report/summary/label-cells.js
var label_cells = __webpack_require__(5972);
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

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   Wu: () => (/* binding */ headlineSection),
/* harmony export */   aW: () => (/* binding */ adviceSection),
/* harmony export */   pV: () => (/* binding */ preflightSection)
/* harmony export */ });
/* harmony import */ var _gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1939);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6375);
/* harmony import */ var _rule_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3324);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(257);







/** What is shown of a long message; the JSON report has it whole. */
const MESSAGE_MAX_LENGTH = 4000;
const SHORT_MESSAGE_MAX_LENGTH = 400;
/** What is shown of the value of one input. */
const GIVEN_MAX_LENGTH = 80;
/** Lines of a longer input that are shown with a mark under the fault; all of them are in the log. */
const PLACES_MAX = 10;
function headlineSection(report) {
    const heading = `## ${(0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .signOf */ .rL)(report)} ${(0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(report)}`;
    const named = [heading + namesOf(report), ...factsOf(report, MESSAGE_MAX_LENGTH)].join('\n\n');
    const short = [heading, ...factsOf(report, SHORT_MESSAGE_MAX_LENGTH)].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [named, short, heading] };
}
/** What to do, what continues in AWS, and what support will ask for. */
function adviceSection(report) {
    const { failure } = report;
    const aftermath = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .aftermathOf */ .yF)(report);
    const lines = [
        ...(failure === undefined ? [] : [`- **What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(failure.hint, MESSAGE_MAX_LENGTH))}`]),
        ...(aftermath === undefined ? [] : [`- **In AWS:** ${aftermath}`]),
        ...(failure === undefined ? [] : [`- **Error code:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(failure.code)}${requestOf(failure)}`]),
    ];
    return lines.length === 0 ? undefined : { title: 'what to do', weight: 97, forms: [lines.join('\n')] };
}
/** What prevents the training, where that is more than one problem. */
function preflightSection(report) {
    const listed = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFindings */ .A6)(report);
    if (listed.length === 0)
        return undefined;
    const linesOf = (maxLength) => {
        const lines = listed.map(({ code, message, hint, requestId }) => {
            const request = requestId === undefined ? '' : ` AWS request id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(requestId)}.`;
            const toDo = `  **What to do:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(hint, maxLength))}${request}`;
            return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(code)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, maxLength))}<br>\n${toDo}`;
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
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(input),
        given === '' ? 'nothing' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(given, GIVEN_MAX_LENGTH)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toProse */ ._7)(allowed),
    ]);
    const table = (count) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .b)([{ heading: 'Input' }, { heading: 'Given' }, { heading: 'Allowed' }], rows.slice(0, count));
    const few = 5;
    const rest = rows.length - few;
    const short = rest > 0 ? [`${table(few)}\n\n… and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(rest)} more in the JSON report.`] : [];
    const places = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
    const shown = places.slice(0, PLACES_MAX).flatMap((place) => place.split('\n'));
    const withPlaces = places.length === 0 ? [] : [`${table(rows.length)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toTextBlock */ .Yt)(shown)}`];
    const forms = [
        withPlaces[0] ?? table(rows.length),
        ...withPlaces.map(() => table(rows.length)),
        ...short,
    ];
    return { title: 'the input problems', weight: 95, forms };
}
function namesOf({ project, version }) {
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    return names.length === 0 ? '' : `: ${names.map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(name, 80))).join(' ')}`;
}
function factsOf(report, maxLength) {
    const reason = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(report);
    const message = (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOfFailure */ .Re)(report);
    return [
        ...furthestShort(report),
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined || report.outcome === 'gate-failed' ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(message, maxLength))]),
    ];
}
/** For a failed gate first what failed, by how much, and where to read more. */
function furthestShort({ outcome, verdict }) {
    const failed = (verdict?.rules ?? []).filter(({ severity, result }) => severity === 'fail' && result === 'fails');
    const [first] = failed.sort((a, b) => gapOf(b) - gapOf(a));
    if (outcome !== 'gate-failed' || first === undefined || gapOf(first) === 0)
        return [];
    const { actual, bound } = (0,_rule_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleNumbers */ .d)(first, first);
    const gap = (0,_gate_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(first.metric) === 'count' ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(gapOf(first)) : (0,_text_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSigned */ .Gp)(gapOf(first)).slice(1);
    const worst = first.label === null ? '' : `, for the label ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(first.label, 60))}`;
    const rule = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(first.rule, 80));
    return [`${rule} failed by ${gap}: ${actual}, where the bound is ${bound}${worst}. The Gate table lists every rule.`];
}
function gapOf({ actual, bound }) {
    return actual === null || bound === null ? 0 : Math.abs(actual - bound);
}
function requestOf(failure) {
    return failure.requestId === undefined ? '' : `, AWS request id ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .toCode */ .Xt)(failure.requestId)}`;
}


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ listedNames),
/* harmony export */   d8: () => (/* binding */ labelList),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var _text_distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7425);
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
    const names = (0,_text_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctNames */ .N)(all, maxLength, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt);
    const byLabel = new Map(all.map((label, index) => [label, names[index]]));
    return (label) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(byLabel.get(label) ?? (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(label, maxLength));
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
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7731);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7425);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(257);




const MESSAGE_MAX_LENGTH = 1000;
/** How many are shown where space is short. */
const FEW = 3;
function warningsSection(report) {
    return section((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_0__/* .notesOf */ .h$)(report), 'warning', { title: 'Warnings', weight: 85 });
}
function noticesSection(report) {
    return section((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_0__/* .notesOf */ .h$)(report), 'notice', { title: 'Notes', weight: 20 });
}
function section(notes, level, { title, weight }) {
    const sign = level === 'warning' ? '⚠️ ' : '';
    const lines = notes
        .filter((note) => note.level === level)
        .map((note) => `- ${sign}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toProse */ ._7)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(note.message, MESSAGE_MAX_LENGTH))}`);
    if (lines.length === 0)
        return undefined;
    const heading = `### ${title}\n\n`;
    const rest = lines.length - FEW;
    const short = [...lines.slice(0, FEW), `- … and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest)} more`].join('\n');
    return { title, weight, forms: [heading + lines.join('\n'), ...(rest > 0 ? [heading + short] : [])] };
}


/***/ }),

/***/ 5629:
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

/***/ 4228:
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

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ distinctNames)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7425);
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
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
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}\p{S}\p{P}]+$/u;
const SPECIAL = /[`*_[\]{}<>&|\\~$@#^=+]|:\S|(?<![\p{L}\p{N}])(?:www\.|GH-\d|[0-9a-f]{7,40}(?![\p{L}\p{N}]))/iu;
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
    if (!SPECIAL.test(word) && PLAIN_WORD.test(word))
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
/** A value as a block of JSON, with unseen characters as escapes. */
function toJsonBlock(value) {
    const json = JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
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
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6782);
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
    return (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctNames */ .N)(texts.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .w), maxLength, toHarmless).map((name) => `"${toHarmless(name)}"`);
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

/***/ 1939:
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
