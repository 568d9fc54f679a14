export const id = 5194;
export const ids = [5194];
export const modules = {

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

/***/ 65194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LINT_END_VIEWS: () => (/* binding */ LINT_END_VIEWS)
});

;// CONCATENATED MODULE: ./lib/src/text/program-version.js
/** The version of the program: that of package.json, which a test compares it with. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
// EXTERNAL MODULE: ./lib/src/lint/example-lines.js
var example_lines = __webpack_require__(26026);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
;// CONCATENATED MODULE: ./lib/src/lint/pages/line-pages.js
/** Pages of the codes for single lines. No program needs them: the documentation is made from them. */



const LINE_LOST = 'The line is not trained from, and counts towards the 20 % of invalid lines that fail the training.';
const ATTRIBUTE_LOST = `The label attribute is not used. Without another good one ${LINE_LOST.charAt(0).toLowerCase()}${LINE_LOST.slice(1)}`;
const BOX_LOST = 'The box is not used. A line without a usable box is invalid.';
const IGNORED = 'The line is ignored: it is valid, but nothing is trained from it. An image without boxes is no negative example.';
const one = (...lines) => () => ({ training: (0,example_lines/* manifestOf */.$V)(...lines) });
const line_pages_image = (changes = {}) => one((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', changes));
const metadata = (changes) => line_pages_image({ 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', changes) });
const box = (changes = {}, size = { width: 640, height: 480 }) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', changes)], { size }));
const boxWith = (changes) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], { changes }));
const right = line_pages_image();
const rightBox = box();
/** By code. */
const LINE_PAGES = {
    ERROR_INVALID_JSON_LINE: {
        what: `A line is not one complete JSON object, or has more than ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters.`,
        why: LINE_LOST,
        wrong: one(`${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},`),
        right,
    },
    ERROR_MISSING_SOURCE_REF: {
        what: 'A line does not name its image.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': undefined, source_ref: 's3://orchard-images/a-0001.jpg' }),
        right,
    },
    ERROR_INVALID_SOURCE_REF_FORMAT: {
        what: 'The source-ref is not the S3 URI of an object.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': 'https://orchard-images.s3.amazonaws.com/a-0001.jpg' }),
        right,
    },
    ERROR_NO_LABEL_ATTRIBUTES: {
        what: 'A line has other keys than source-ref, but no key with a partner whose name ends in -metadata.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'fruit-metadata': undefined }),
        right,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: {
        what: 'The value of a label attribute does not have the form of its type.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ boxes: { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] } }),
        right: rightBox,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: {
        what: 'The metadata of a label attribute lacks something that its type requires.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ confidence: undefined }),
        right,
    },
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: {
        what: 'A box has no entry with a confidence in the objects of the metadata.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(0, { '0': 'pear' }) }),
        right: rightBox,
    },
    ERROR_MISSING_CLASS_MAP_ID: {
        what: 'The class map of the line has no label for the class_id of a box.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(1, { '1': 'pear' }) }),
        right: rightBox,
    },
    ERROR_UNSUPPORTED_USE_CASE_TYPE: {
        what: 'The type of a label attribute is none that Custom Labels is trained from.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_NO_VALID_LABEL_ATTRIBUTES: {
        what: 'Each label attribute of a line has an error.',
        why: LINE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_INVALID_LABEL_NAME_LENGTH: {
        what: 'A label is empty, or longer than 256 characters.',
        why: LINE_LOST,
        wrong: metadata({ 'class-name': 'x'.repeat(257) }),
        right,
    },
    ERROR_INVALID_IMAGE: {
        what: 'The image is missing, cannot be read, or is no PNG or JPEG within the limits.',
        why: LINE_LOST,
    },
    ERROR_INVALID_IMAGE_DIMENSION: {
        what: 'The sides that image_size gives are out of bounds.',
        why: LINE_LOST,
        wrong: box({ width: 20, height: 20 }, { width: 60, height: 60 }),
        right: rightBox,
    },
    ERROR_INVALID_BOUNDING_BOX: {
        what: 'A box has negative values, or reaches out of its image.',
        why: BOX_LOST,
        wrong: box({ left: 500 }),
        right: rightBox,
    },
    ERROR_BOUNDING_BOX_TOO_SMALL: {
        what: 'A box is not over one pixel wide and high, once the image is scaled down to 1280 pixels.',
        why: BOX_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    ERROR_TOO_MANY_BOUNDING_BOXES: {
        what: 'An attribute has more than 50 boxes.',
        why: LINE_LOST,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', Array.from({ length: 51 }, (_, index) => (0,example_lines/* exampleBox */.CT)('pear', { left: index })))),
        right: rightBox,
    },
    ERROR_NO_VALID_ANNOTATIONS: {
        what: 'Not one box of an attribute can be used.',
        why: ATTRIBUTE_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    WARNING_UNANNOTATED_RECORD: {
        what: 'A line has nothing but its image.',
        why: 'The line is ignored: it is valid, but nothing is trained from it. A Ground Truth job that was stopped leaves such lines.',
        wrong: line_pages_image({ fruit: undefined, 'fruit-metadata': undefined }),
        right,
    },
    WARNING_NO_ANNOTATIONS: {
        what: 'A line has box attributes, all without boxes, that a person was asked for.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
        what: 'A box attribute has no boxes.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/pages/manifest-pages.js
/** Pages of the codes for whole manifests. No program needs them: the documentation is made from them. */

const BEFORE_LINES = 'The training fails before a line is read: without a manifest summary, and without saying which manifest is meant.';
const AFTER_LINES = 'The training fails after the lines were checked, usually within an hour.';
const GOOD = (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 });
const TESTED = (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 6);
const of = (training, testing) => () => testing === undefined ? { training } : { training, testing };
const manifest_pages_right = of(GOOD, TESTED);
/** By code. */
const MANIFEST_PAGES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: {
        what: 'A manifest is not where it should be, or its content is no manifest.',
        why: BEFORE_LINES,
        wrong: of(`[\n${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},\n${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\n]\n`),
        right: manifest_pages_right,
    },
    ERROR_EMPTY_MANIFEST: { what: 'A manifest has no bytes.', why: BEFORE_LINES, wrong: of(''), right: manifest_pages_right },
    ERROR_MANIFEST_SIZE_TOO_LARGE: { what: 'A manifest has more than 1 GB.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: {
        what: 'The service may not read the bucket of a manifest.',
        why: BEFORE_LINES,
    },
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: { what: 'The service may not write to the output bucket.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: {
        what: 'The service may not read the bucket of the images.',
        why: AFTER_LINES,
    },
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: {
        what: 'The buckets of the images and of the manifest belong to different accounts.',
        why: AFTER_LINES,
    },
    ERROR_FAILED_IMAGES_S3_COPY: { what: 'Not one image could be copied.', why: AFTER_LINES },
    ERROR_TOO_MANY_RECORDS_IN_ERROR: {
        what: 'Too many lines have an error that makes them unreadable.',
        why: 'The developer guide has it in its list for datasets; a dataset is not created or updated.',
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: {
        what: 'A dataset has too few images of a label to take test images from it.',
        why: 'Of datasets alone: the test dataset is not created.',
    },
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: {
        what: 'More than 20 % of the lines are invalid.',
        why: `${AFTER_LINES} All causes count, blank lines too; ignored lines do not.`,
        wrong: of(`${GOOD}${'{}\n'.repeat(3)}`),
        right: of(`${GOOD}${'{}\n'.repeat(2)}`),
    },
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: {
        what: 'The images of a manifest are in more than one bucket.',
        why: AFTER_LINES,
        wrong: of(`${GOOD}${(0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://other-images/a-0001.jpg' })}\n`),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: {
        what: 'A manifest has more than 250,000 lines.',
        why: `${AFTER_LINES} In ap-south-1 and eu-west-2 fewer images are documented: see CL_MANY_IMAGES_IN_REGION.`,
    },
    ERROR_MANIFEST_TOO_FEW_LABELS: {
        what: 'A manifest has too few labels for its kind of model.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5 })),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: {
        what: 'Too few labels are left of a manifest, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), TESTED),
        right: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0002.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]))),
    },
    ERROR_MANIFEST_TOO_MANY_LABELS: {
        what: 'A manifest has more than 250 labels.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`pear${String(index)}`, 2])))),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: {
        what: 'The service splits the training data, and a label has too few images for both sides.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 1 })),
        right: of(GOOD),
    },
    ERROR_INSUFFICIENT_LABEL_OVERLAP: {
        what: 'The testing manifest has under half of the labels of the training manifest.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, plum: 5, quince: 5 }), TESTED),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: {
        what: 'As ERROR_INSUFFICIENT_LABEL_OVERLAP, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5, plum: 5 }), (0,example_lines/* imageExamples */.hm)({ pear: 5, quince: 5 }, 6) + (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('apple')]))),
        right: manifest_pages_right,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rule-texts.js
/** The rules by their codes, in words. */




/** What the documentation says of the service's codes. */
const PAGES = new Map(Object.entries({ ...LINE_PAGES, ...MANIFEST_PAGES }));
/** Of every code that a lint may report: the service's, then those of this project. */
function ruleTexts() {
    return [
        ...codes/* CODES */.Lp.map(({ code, severity, messages, remedy }) => {
            const title = messages[0].replace('{}', '…');
            const page = PAGES.get(code);
            return { code, severity, title, about: page === undefined ? title : `${page.what} ${page.why}`, fix: remedy };
        }),
        ...own_rules/* OWN_RULES */.PQ.map(({ code, severity, what, why, fix }) => ({
            code,
            severity,
            title: what,
            about: `${what} ${why}`,
            fix,
        })),
    ];
}

// EXTERNAL MODULE: ./lib/src/report/lint/shown-lint.js
var shown_lint = __webpack_require__(9590);
;// CONCATENATED MODULE: ./lib/src/report/lint/sarif.js

/** SARIF's word for each severity; of its `note`, code scanning makes a notice. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Where the schema of the format is, which readers take as the name of its version. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The log as an object of JSON: one run over all lints, one result for each finding. */
function toSarif(lints, tool) {
    const uris = [
        ...new Set(lints.flatMap(({ training, testing }) => [training, ...(testing === undefined ? [] : [testing])])),
    ];
    const codes = tool.rules.map(({ code }) => code);
    const found = lints.flatMap(({ report }) => report.findings);
    const warned = new Set(found.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => toRule(rule, warned)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                artifacts: uris.map((name) => ({ location: { uri: toUri(name) }, mimeType: 'application/x-ndjson' })),
                results: lints.flatMap((shown) => shown.report.findings.map((finding) => toResult(shown, finding, codes, uris))),
            },
        ],
    };
}
/**
 * SARIF Multitool leaves out the level of each warning when it merges logs, so that readers take the one of the rule:
 * a rule with warnings in this log has that level. Levels of errors and notes stay in their results.
 */
function toRule({ code, severity, title, about, fix }, warned) {
    return {
        id: code,
        shortDescription: toMessage(title),
        fullDescription: toMessage(about),
        help: toMessage(`${about}\n\n${fix}`),
        defaultConfiguration: { level: LEVELS[warned.has(code) ? 'warning' : severity] },
    };
}
function toResult(shown, finding, codes, uris) {
    const { code, severity, message, fix, manifest } = finding;
    const index = codes.indexOf(code);
    return {
        ruleId: code,
        ruleIndex: index < 0 ? undefined : index,
        level: LEVELS[severity],
        message: toMessage(fix === undefined ? message : `${message} ${fix}`),
        locations: [toLocation((0,shown_lint/* nameOfManifest */.yf)(shown, finding), finding, uris)],
        relatedLocations: manifest === 'both' && shown.testing !== undefined
            ? [{ id: 1, ...toLocation(shown.testing, undefined, uris), message: { text: 'The testing manifest' } }]
            : undefined,
    };
}
/** Braces would be places to fill in (SARIF 3.11.5), so each is written twice. */
function toMessage(text) {
    return { text: text.replace(/[{}]/g, '$&$&') };
}
/** Code scanning shows a result only at a place: what is about the whole manifest is at its first line. */
function toLocation(name, finding, uris) {
    const { line, column } = finding ?? {};
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(name), index: uris.indexOf(name) },
            region: { startLine: line ?? 1, startColumn: line === undefined ? undefined : column },
        },
    };
}
/**
 * A path relative to the working folder stays relative, an absolute one gets a scheme, and an S3 URI has its own. What may
 * not be in a URI is encoded.
 */
function toUri(name) {
    const encoded = name.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
    if (name.startsWith('s3://'))
        return `s3:${encoded.slice('s3%3A'.length)}`;
    if (encoded.startsWith('/'))
        return `file://${encoded}`;
    const drive = /^([A-Za-z])%3A(?=\/)/.exec(encoded);
    return drive === null ? encoded : `file:///${drive[1] ?? ''}:${encoded.slice(drive[0].length)}`;
}
/** Half characters, which no URI can hold, are replaced. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString());
}

// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(38620);
// EXTERNAL MODULE: ./lib/src/report/lint/lint-annotations.js
var lint_annotations = __webpack_require__(13557);
// EXTERNAL MODULE: ./lib/src/report/lint/step/show-lint-run.js
var show_lint_run = __webpack_require__(29931);
// EXTERNAL MODULE: ./lib/src/report/lint/step/lint-words.js
var lint_words = __webpack_require__(9829);
;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-run-annotations.js




/** The reason of the end first, unless findings or rules of the gate say it; then these, then notes. */
function lintRunAnnotations(step) {
    const { lint } = step;
    const paths = { training: lint?.training.workspacePath, testing: lint?.testing?.workspacePath };
    const ofLint = lint === undefined ? [] : (0,lint_annotations/* allLintAnnotations */.h)((0,show_lint_run/* toShownLint */.c)(lint), paths);
    return (0,annotation/* withinLimits */.o)([...ofEnd(step), ...ofLint, ...ofNotes(step)], 'see the job summary or the JSON report');
}
function ofEnd(step) {
    const { failure, outcome } = step;
    if (failure === undefined || outcome === 'findings' || outcome === 'gate-failed')
        return [];
    const problems = failure.problems.map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`);
    const request = failure.requestId === undefined ? [] : [`AWS request id: ${failure.requestId}`];
    const lines = [failure.message, ...problems, failure.hint, ...request];
    return [(0,annotation/* annotation */.w)('error', `${(0,lint_words/* titleOfLint */.BC)(step)} (${failure.code})`, lines)];
}
function ofNotes({ notes, failure }) {
    return notes
        .filter(({ message }) => message !== failure?.message)
        .map(({ level, message }) => (0,annotation/* annotation */.w)(level, 'Lint Custom Labels', [message]));
}

// EXTERNAL MODULE: ./lib/src/text/fit.js
var fit = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
// EXTERNAL MODULE: ./lib/src/report/lint/count-findings.js
var count_findings = __webpack_require__(33811);
// EXTERNAL MODULE: ./lib/src/report/lint/step/findings-by-code.js
var findings_by_code = __webpack_require__(52478);
;// CONCATENATED MODULE: ./lib/src/report/lint/describe-change.js


/** Labels that a line names before it only counts. */
const NAMED_MAX = 10;
/** Whether anything changed at all. */
function isChanged({ imagesAdded, imagesRemoved, imagesRelabelled }) {
    return imagesAdded + imagesRemoved + imagesRelabelled > 0;
}
/**
 * A line for the images, and one for labels that came or went.
 * @param toName  a label as it may be shown there
 */
function describeChange(change, toName) {
    if (!isChanged(change))
        return ['No image was added, removed or labelled differently.'];
    const { imagesAdded, imagesRemoved, imagesRelabelled, relabelledLines, labelsAdded, labelsRemoved } = change;
    const lines = (0,shown_lint/* listLineNumbers */.h3)(relabelledLines, imagesRelabelled);
    const counts = [
        `${(0,number/* plural */.LS)(imagesAdded, 'image')} added`,
        `${(0,number/* plural */.LS)(imagesRemoved, 'image')} removed`,
        `${(0,number/* plural */.LS)(imagesRelabelled, 'image')} labelled differently${lines === undefined ? '' : ` (${lines})`}`,
    ];
    const labels = [
        [labelsAdded, 'added'],
        [labelsRemoved, 'removed'],
    ];
    return [
        counts.join(', '),
        ...labels.flatMap(([names, what]) => {
            if (names.length === 0)
                return [];
            const named = names.slice(0, NAMED_MAX).map(toName);
            const more = names.length > NAMED_MAX ? ` and ${(0,number/* formatCount */.B4)(names.length - NAMED_MAX)} more` : '';
            return [`${(0,number/* plural */.LS)(names.length, 'label')} ${what}: ${named.join(', ')}${more}`];
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-changes.js
/** What changed since the base, as Markdown. */



const NAME_MAX_LENGTH = 120;
const LABEL_MAX_LENGTH = 60;
function lintChangesSection({ base }) {
    if (base === undefined)
        return undefined;
    const heading = `### Changes since ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(base.name, NAME_MAX_LENGTH))}`;
    const lines = changesSince(base).map((line) => `- ${line}`);
    return { title: 'what changed', weight: 75, forms: [[heading, lines.join('\n')].join('\n\n')] };
}
/** Sentences and clauses as Markdown; each says which manifest it is about where there are two. */
function changesSince({ training, testing }) {
    const of = (change) => describeChange(change, (label) => (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(label, LABEL_MAX_LENGTH)));
    if (testing === undefined)
        return of(training);
    return [...of(training).map((line) => `Training: ${line}`), ...of(testing).map((line) => `Testing: ${line}`)];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-comment.js
/** The comment of a lint on a pull request: short; the job summary has the rest. */









/** GitHub's cap on the body of a comment, in characters. */
const COMMENT_MAX_LENGTH = 65_536;
const CODES_MAX = 5;
const RULES_MAX = 10;
const MESSAGE_MAX_LENGTH = 600;
/** @param marker  the hidden first line, by which a later run finds the comment */
function renderLintComment(step, marker) {
    const { lint, failure, run } = step;
    const names = lint === undefined ? [] : [lint.training.name, ...(lint.testing === undefined ? [] : [lint.testing.name])];
    const title = names.length === 0 ? '' : `: ${names.map((name) => (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, 80))).join(', ')}`;
    const facts = lint === undefined ? [] : [`${(0,lint_words/* forecastOf */.DH)(lint)} ${(0,lint_words/* countsOfLint */.dA)(lint)}`];
    const rules = (0,shown_lint/* failedRulesOf */.OB)(lint?.gate)
        .slice(0, RULES_MAX)
        .map((verdict) => `- ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(verdict.rule, 80))} ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)((0,shown_lint/* noteOf */.kH)(verdict), 200))}`);
    const codes = lint === undefined ? [] : (0,count_findings/* totalsByCode */.E)(lint.report);
    const listed = codes
        .slice(0, CODES_MAX)
        .map(({ code, severity, count }) => `- ${findings_by_code/* SIGN_OF_SEVERITY */.I[severity]} ${(0,number/* formatCount */.B4)(count)} × ${(0,markdown/* toCode */.Xt)(code)}`);
    const rest = codes.length - listed.length;
    const whole = [
        `### ${(0,lint_words/* signOfLint */.eC)(step)} ${(0,lint_words/* titleOfLint */.BC)(step)}${title}`,
        ...facts,
        ...(lint === undefined && failure !== undefined
            ? [
                `${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.message, MESSAGE_MAX_LENGTH))} ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.hint, MESSAGE_MAX_LENGTH))}`,
            ]
            : []),
        ...(rules.length === 0 ? [] : [['Rules of the gate that failed:', '', ...rules].join('\n')]),
        ...(listed.length === 0
            ? []
            : [['Findings:', '', ...listed, ...(rest > 0 ? [`- … and ${(0,number/* plural */.LS)(rest, 'more code')}`] : [])].join('\n')]),
        ...(lint?.base === undefined ? [] : [changes(lint.base)]),
        ...(run.runUrl === undefined ? [] : [linkTo(run.runUrl, codes.length > 0)]),
    ].join('\n\n');
    return (0,fit/* fitLength */.wN)(`${marker}\n${whole}`, COMMENT_MAX_LENGTH);
}
function linkTo(runUrl, hasFindings) {
    return `${(0,markdown/* toLink */.SW)('This run', runUrl)} has ${hasFindings ? 'the findings line by line' : 'the details'}.`;
}
function changes(base) {
    const lines = changesSince(base).map((line) => `- ${line}`);
    return `Changes since ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(base.name, 80))}:\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./lib/src/report/json/failure.js
var json_failure = __webpack_require__(42410);
// EXTERNAL MODULE: ./lib/src/report/lint/lint-version.js
var lint_version = __webpack_require__(72971);
// EXTERNAL MODULE: ./lib/src/report/lint/lint-json.js
var lint_json = __webpack_require__(81653);
;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-run-json.js
/** The JSON report of a step that lints: docs/lint.schema.json describes it. Of one that could not, why. */




function lintRunJson(step) {
    const value = step.lint === undefined ? failedJson(step) : (0,lint_json/* toLintJson */.x)((0,show_lint_run/* toShownLint */.c)(step.lint));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Ends without a lint. */
const OUTCOMES = ['invalid-input', 'credentials-expired', 'cancelled'];
function failedJson({ outcome, failure }) {
    return {
        'lint-version': lint_version/* LINT_VERSION */.B,
        outcome: OUTCOMES.find((one) => one === outcome) ?? 'error',
        failure: failure === undefined ? null : (0,json_failure/* failureJson */.P)(failure),
    };
}

// EXTERNAL MODULE: ./lib/src/text/log.js
var log = __webpack_require__(35534);
;// CONCATENATED MODULE: ./lib/src/report/lint/paint.js
/** Colours of a lint in a terminal. */
/** Without colours. */
const UNPAINTED = (_style, text) => text;
/** What each severity is shown in. */
const STYLE_OF_SEVERITY = { error: 'red', warning: 'yellow', notice: 'cyan' };

;// CONCATENATED MODULE: ./lib/src/text/align-columns.js
/** Tables of plain text, for fonts of fixed width. */
/**
 * Cells below each other, two blanks between columns: the first column leans left, the others right. Widths are counted in
 * code points. No row has blanks at its end.
 */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return column === 0 ? cell + blanks : blanks + cell;
    })
        .join('  ')
        .trimEnd());
}
function lengthOf(text) {
    return Array.from(text).length;
}

// EXTERNAL MODULE: ./lib/src/report/lint/checked-images.js
var checked_images = __webpack_require__(53097);
;// CONCATENATED MODULE: ./lib/src/report/lint/summary-lines.js









/** Labels that are listed; the ones with the fewest training images. Our choice: one screen. */
const LABELS_MAX = 30;
/** Longest label, code points: a table in a terminal has no room for more. */
const summary_lines_LABEL_MAX_LENGTH = 40;
/** What a lint comes to; the last line is the verdict. No line holds a line end. */
function summaryLines(shown, paint) {
    const { report } = shown;
    return [
        ...section(shown.testing === undefined ? shown.training : `${shown.training}, ${shown.testing}`, countLines(report)),
        ...section('Labels, fewest training images first', labelLines(report)),
        ...section('Findings', totalLines(report, paint)),
        ...section(`Changes since ${shown.change?.base ?? ''}`, changeLines(shown.change)),
        ...section('Gate', gateLines(shown.gate, paint)),
        ...section('Forecast', forecastLines(report, paint)),
        verdictLine(shown, paint),
    ];
    function section(title, lines) {
        return lines.length === 0 ? [] : [paint('bold', (0,log/* toLogLine */.P)(title)), ...lines.map((line) => `  ${line}`), ''];
    }
}
function countLines({ training, testing, leakedImages, leakedGroups, duplicateImages, checkedImages }) {
    const row = (name, one) => [
        name,
        ...[one.lines, one.validLines, one.invalidLines, one.ignoredLines, one.images].map(number/* formatCount */.B4),
    ];
    const rows = [
        ['', 'lines', 'valid', 'invalid', 'ignored', 'images'],
        row('training', training),
        ...(testing === undefined ? [] : [row('testing', testing)]),
    ];
    return [
        ...alignColumns(rows),
        ...(testing === undefined ? ['testing: the service splits the training data'] : []),
        ...(0,checked_images/* describeChecked */.j)(checkedImages),
        ...(leakedImages === 0 ? [] : [`${(0,number/* plural */.LS)(leakedImages, 'image is', 'images are')} in both manifests`]),
        ...(leakedGroups === 0
            ? []
            : [`${(0,number/* plural */.LS)(leakedGroups, 'group of images is', 'groups of images are')} in both manifests`]),
        ...(duplicateImages === 0
            ? []
            : [`${(0,number/* plural */.LS)(duplicateImages, 'image is', 'images are')} on more than one line of a manifest`]),
    ];
}
function labelLines({ training, testing }) {
    const names = [...new Set([...training.labels.keys(), ...(testing?.labels.keys() ?? [])])];
    const rows = names
        .map((label) => ({ label, trained: training.labels.get(label), tested: testing?.labels.get(label) }))
        .sort((a, b) => (a.trained?.images ?? 0) - (b.trained?.images ?? 0));
    const shown = rows.slice(0, LABELS_MAX);
    if (shown.length === 0)
        return [];
    const hasBoxes = rows.some(({ trained, tested }) => (trained?.boxes ?? 0) + (tested?.boxes ?? 0) > 0);
    const heads = [
        '',
        'training images',
        ...(testing === undefined ? [] : ['testing images']),
        ...(hasBoxes ? ['boxes'] : []),
    ];
    const cells = shown.map(({ label, trained, tested }) => [
        (0,shorten/* shorten */.m)((0,log/* toLogLine */.P)(label), summary_lines_LABEL_MAX_LENGTH),
        (0,number/* formatCount */.B4)(trained?.images ?? 0),
        ...(testing === undefined ? [] : [(0,number/* formatCount */.B4)(tested?.images ?? 0)]),
        ...(hasBoxes ? [(0,number/* formatCount */.B4)((trained?.boxes ?? 0) + (tested?.boxes ?? 0))] : []),
    ]);
    const rest = rows.length - shown.length;
    return [...alignColumns([heads, ...cells]), ...(rest === 0 ? [] : [(0,number/* plural */.LS)(rest, 'more label')])].map(log/* toLogLine */.P);
}
function totalLines(report, paint) {
    const totals = (0,count_findings/* totalsByCode */.E)(report);
    const rows = alignColumns(totals.map(({ code, count }) => [(0,log/* toLogLine */.P)(code), (0,number/* formatCount */.B4)(count)]));
    return rows.map((row, index) => {
        const severity = totals[index]?.severity ?? 'notice';
        return `${paint(STYLE_OF_SEVERITY[severity], severity.padEnd('warning'.length))}  ${row}`;
    });
}
function changeLines(change) {
    if (change === undefined)
        return [];
    const { training, testing } = change;
    const of = (one) => describeChange(one, (name) => (0,shorten/* shorten */.m)((0,log/* toLogLine */.P)(name), summary_lines_LABEL_MAX_LENGTH));
    if (testing === undefined)
        return of(training);
    return [...of(training).map((line) => `training: ${line}`), ...of(testing).map((line) => `testing: ${line}`)];
}
function gateLines(gate, paint) {
    const words = { holds: paint('green', 'passed '), fails: paint('red', 'failed '), skipped: paint('dim', 'skipped') };
    const judged = (gate?.rules ?? []).map((verdict) => {
        const note = (0,shown_lint/* noteOf */.kH)(verdict);
        const rule = `${verdict.severity === 'warn' ? 'warn: ' : ''}${verdict.rule}`;
        return `${words[verdict.result]}  ${(0,log/* toLogLine */.P)(note === '' ? rule : `${rule}  (${note})`)}`;
    });
    const open = (gate?.unjudged ?? []).map((rule) => `${paint('dim', '-')}        ${(0,log/* toLogLine */.P)(rule)}  (needs a trained version)`);
    return [...judged, ...open, ...(gate?.warnings ?? []).map(log/* toLogLine */.P)];
}
function forecastLines(report, paint) {
    const { willTrain, certain, predictedCode, training, testing, checkedImages } = report;
    const lost = (name, { invalidLines, ignoredLines }) => invalidLines + ignoredLines === 0
        ? []
        : [`${(0,number/* plural */.LS)(invalidLines + ignoredLines, 'line')} of the ${name} manifest would not be used`];
    const code = predictedCode === undefined ? '' : ` with ${(0,log/* toLogLine */.P)(predictedCode)}`;
    const doubt = certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.';
    return [
        willTrain
            ? paint('green', 'The service would train from this data.') + doubt
            : paint('red', `The training would fail${code}.`) + doubt,
        ...(willTrain
            ? [
                ...lost('training', training),
                ...(testing === undefined ? [] : lost('testing', testing)),
                ...[(0,checked_images/* describeUnchecked */.m)(checkedImages) ?? []].flat(),
            ]
            : []),
    ];
}
function verdictLine({ report, gate }, paint) {
    const { error, warning, notice } = (0,count_findings/* countBySeverity */.O)(report);
    const counts = [
        ...(error === 0 ? [] : [paint('red', (0,number/* plural */.LS)(error, 'error'))]),
        ...(warning === 0 ? [] : [paint('yellow', (0,number/* plural */.LS)(warning, 'warning'))]),
        ...(notice === 0 ? [] : [paint('cyan', (0,number/* plural */.LS)(notice, 'notice'))]),
    ];
    const failed = (0,shown_lint/* failedRulesOf */.OB)(gate).filter(({ severity }) => severity === 'fail').length;
    const ofGate = failed === 0 ? [] : [paint('red', `${(0,number/* plural */.LS)(failed, 'rule')} of the gate failed`)];
    return [...(counts.length === 0 ? [paint('green', 'No findings')] : counts), ...ofGate].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-log.js
/** The end of the log of a step that lints. */





/** The lines, each harmless to the runner and without a line end. */
function lintLogEnd(step) {
    const { lint, failure, reportPath, sarifPath } = step;
    return [
        ...(lint === undefined ? [] : summaryLines((0,show_lint_run/* toShownLint */.c)(lint), UNPAINTED)),
        `${(0,lint_words/* signOfLint */.eC)(step)} ${(0,lint_words/* titleOfLint */.BC)(step)}`,
        ...(failure === undefined ? [] : [failure.message]),
        ...(failure?.problems ?? []).map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
        ...(failure === undefined ? [] : [`What to do: ${failure.hint}`, `Error code: ${failure.code}`]),
        ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
        ...(sarifPath === undefined ? [] : [`SARIF: ${sarifPath}`]),
    ].map(log/* toLogLine */.P);
}

// EXTERNAL MODULE: ./lib/src/text/table.js
var text_table = __webpack_require__(14320);
// EXTERNAL MODULE: ./lib/src/report/summary/gate.js + 1 modules
var gate = __webpack_require__(96105);
// EXTERNAL MODULE: ./lib/src/report/summary/headline.js
var headline = __webpack_require__(73092);
// EXTERNAL MODULE: ./lib/src/report/summary/notes.js
var notes = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/src/report/summary/section.js
var section = __webpack_require__(55629);
// EXTERNAL MODULE: ./lib/src/text/mermaid.js
var mermaid = __webpack_require__(7043);
// EXTERNAL MODULE: ./lib/src/report/summary/chart.js
var chart = __webpack_require__(36378);
;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-chart.js
/** A bar chart of the training images of the labels. */


/** Bars that can still be distinguished. */
const BARS_MAX = 20;
/** Characters next to a bar. */
const lint_chart_LABEL_MAX_LENGTH = 24;
/** Mermaid draws a single value badly: fewer than two labels make no chart. */
function lintChartSection({ metrics }) {
    const labels = [...metrics.labels].sort(([, a], [, b]) => a.trainingImages - b.trainingImages);
    if (labels.length < 2)
        return undefined;
    const bars = labels.slice(0, BARS_MAX);
    const counts = bars.map(([, { trainingImages }]) => trainingImages);
    const names = (0,mermaid/* toMermaidStrings */.x)(bars.map(([label]) => label), lint_chart_LABEL_MAX_LENGTH);
    const title = bars.length < labels.length
        ? `Training images of the ${String(bars.length)} labels with the fewest`
        : 'Training images by label';
    const lines = [
        '```mermaid',
        `%%{init: ${JSON.stringify((0,chart/* settingsFor */.z)(bars.length))}}%%`,
        'xychart-beta horizontal',
        `    title "${title}"`,
        `    x-axis [${names.join(', ')}]`,
        `    y-axis 0 --> ${String(Math.max(1, ...counts))}`,
        `    bar [${counts.map(String).join(', ')}]`,
        '```',
    ];
    return { title: 'the chart', weight: 30, forms: [lines.join('\n')] };
}

// EXTERNAL MODULE: ./lib/src/text/distinct.js
var distinct = __webpack_require__(50578);
;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-labels.js
/** The labels with their training and testing images side by side. */




const lint_labels_LABEL_MAX_LENGTH = 60;
/** Labels that are shown at once. */
const FEW = 20;
/** Folding away fewer than this many saves no space. */
const WORTH_FOLDING = 5;
/** The labels with the fewest training images first, those that only the base has before them. */
function lintLabelsSection({ metrics, base }) {
    const labels = [...metrics.labels].sort(([, a], [, b]) => a.trainingImages - b.trainingImages);
    const gone = [...(base?.metrics.labels ?? [])].filter(([label]) => !metrics.labels.has(label));
    if (labels.length + gone.length === 0)
        return undefined;
    const hasBoxes = labels.some(([, { boxes }]) => boxes > 0);
    const right = (heading) => ({ heading, align: 'right' });
    const columns = [
        { heading: 'Label' },
        right('Training images'),
        ...(base === undefined ? [] : [right('Change')]),
        ...(metrics.testingImages === null ? [] : [right('Testing images')]),
        ...(hasBoxes ? [right('Boxes')] : []),
    ];
    const none = { trainingImages: 0, testingImages: 0, boxes: 0 };
    const all = [...gone.map(([label]) => [label, none]), ...labels];
    const names = (0,distinct/* distinctNames */.N)(all.map(([label]) => label), lint_labels_LABEL_MAX_LENGTH);
    const rows = all.map(([label, { trainingImages, testingImages, boxes }], index) => [
        (0,markdown/* toCode */.Xt)(names[index] ?? label),
        (0,number/* formatCount */.B4)(trainingImages),
        ...(base === undefined ? [] : [changeOf(trainingImages, base.metrics.labels.get(label)?.trainingImages)]),
        ...(metrics.testingImages === null ? [] : [(0,number/* formatCount */.B4)(testingImages)]),
        ...(hasBoxes ? [(0,number/* formatCount */.B4)(boxes)] : []),
    ]);
    const rest = rows.length - FEW;
    if (rest < WORTH_FOLDING) {
        return { title: 'the labels', weight: 50, forms: [`### Labels\n\n${(0,text_table/* renderTable */.b)(columns, rows)}`] };
    }
    const heading = `### Labels: the ${String(FEW)} of ${(0,number/* formatCount */.B4)(rows.length)} with the fewest training images`;
    const first = `${heading}\n\n${(0,text_table/* renderTable */.b)(columns, rows.slice(0, FEW))}`;
    const others = (0,markdown/* toDetails */.sU)(`The other ${(0,number/* formatCount */.B4)(rest)} labels`, (0,text_table/* renderTable */.b)(columns, rows.slice(FEW)));
    const inJson = `… and ${(0,number/* formatCount */.B4)(rest)} more labels in the JSON report.`;
    return { title: 'the labels', weight: 50, forms: [`${first}\n\n${others}`, `${first}\n\n${inJson}`] };
}
function changeOf(images, before) {
    if (before === undefined)
        return 'new';
    const change = images - before;
    if (change === 0)
        return '–';
    return `${change > 0 ? '+' : '−'}${(0,number/* formatCount */.B4)(Math.abs(change))}`;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-summary.js
/** The job summary of a step that lints: forecast and verdict first, then what to do about it. */














/** GitHub's cap of a step's summary with room for what others append, in bytes of UTF-8; past it the runner drops it whole. */
const SUMMARY_MAX_BYTES = 1_048_576 - 16_384;
const lint_summary_MESSAGE_MAX_LENGTH = 4000;
/** Renders it as GitHub's Markdown. Where it does not fit, parts say less, then whole parts are left out and named. */
function renderLintSummary(step, maxBytes = SUMMARY_MAX_BYTES) {
    const { lint } = step;
    const sections = [
        lint_summary_headline(step),
        (0,headline/* problemsSection */.Ad)(step),
        advice(step),
        lint && lint_summary_gate(lint),
        (0,notes/* warningsSection */.x)(step),
        lint && (0,findings_by_code/* lintFindingsSection */.F)(lint),
        lint && manifests(lint),
        lint && leakage(lint),
        lint && lintChangesSection(lint),
        lint && lintLabelsSection(lint),
        lint && lintChartSection(lint),
        (0,notes/* noticesSection */.Z)(step),
    ];
    return (0,section/* joinSections */.l)(sections.filter((section) => section !== undefined), maxBytes);
}
function lint_summary_headline(step) {
    const { lint, failure, failOn } = step;
    const heading = `## ${(0,lint_words/* signOfLint */.eC)(step)} ${(0,lint_words/* titleOfLint */.BC)(step)}`;
    const isLet = failOn === 'never' && lint !== undefined && step.outcome !== 'passed';
    const facts = lint === undefined
        ? failure === undefined
            ? []
            : [(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.message, lint_summary_MESSAGE_MAX_LENGTH))]
        : [
            `${(0,lint_words/* forecastOf */.DH)(lint)} ${(0,lint_words/* countsOfLint */.dA)(lint)}`,
            ...(isLet ? ['The step still succeeds because `fail-on` is `never`.'] : []),
        ];
    return { title: 'the headline', weight: 100, forms: [[heading, ...facts].join('\n\n'), heading] };
}
function advice({ failure }) {
    if (failure === undefined)
        return undefined;
    const request = failure.requestId === undefined ? '' : `, AWS request id ${(0,markdown/* toCode */.Xt)(failure.requestId)}`;
    const lines = [
        `- **What to do:** ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(failure.hint, lint_summary_MESSAGE_MAX_LENGTH))}`,
        `- **Error code:** ${(0,markdown/* toCode */.Xt)(failure.code)}${request}`,
    ];
    return { title: 'what to do', weight: 97, forms: [lines.join('\n')] };
}
function lint_summary_gate({ gate: judged }) {
    if (judged === undefined)
        return undefined;
    const section = (0,gate/* gateSection */.T)({ verdict: { passed: null, rules: judged.rules } });
    if (judged.unjudged.length === 0)
        return section;
    const rules = judged.unjudged.map((rule) => (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(rule, 80))).join(', ');
    const open = `Only a trained version can be judged by ${rules}.`;
    if (section === undefined)
        return { title: 'Gate', weight: 92, forms: [`### Gate\n\n${open}`] };
    const [first, ...rest] = section.forms;
    return { ...section, forms: [`${first}\n\n${open}`, ...rest] };
}
/** What was read, side by side. */
function manifests({ report, training, testing }) {
    const rows = [
        { name: 'training', manifest: training, counted: report.training },
        ...(testing === undefined || report.testing === undefined
            ? []
            : [{ name: 'testing', manifest: testing, counted: report.testing }]),
    ];
    const table = (0,text_table/* renderTable */.b)([
        { heading: 'Manifest' },
        { heading: 'Source' },
        ...['Lines', 'Valid', 'Invalid', 'Ignored', 'Images'].map((heading) => ({ heading, align: 'right' })),
    ], rows.map(({ name, manifest, counted }) => [
        name,
        (0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(manifest.name, 120)),
        ...[counted.lines, counted.validLines, counted.invalidLines, counted.ignoredLines, counted.images].map(number/* formatCount */.B4),
    ]));
    const checked = (0,checked_images/* describeChecked */.j)(report.checkedImages);
    const note = [
        ...(testing === undefined ? ['Without a testing manifest, the service splits the training data.'] : []),
        ...(checked.length === 0 ? [] : [`**Images:** ${checked.join(', ')}.`]),
    ];
    return { title: 'the manifests', weight: 60, forms: [['### Manifests', table, ...note].join('\n\n')] };
}
function leakage({ report }) {
    const { leakedImages, leakedGroups } = report;
    if (leakedImages + leakedGroups === 0)
        return undefined;
    const lines = [
        ...(leakedImages === 0 ? [] : [`- ${(0,number/* plural */.LS)(leakedImages, 'image is', 'images are')} in both manifests.`]),
        ...(leakedGroups === 0
            ? []
            : [`- ${(0,number/* plural */.LS)(leakedGroups, 'group of images is', 'groups of images are')} in both manifests.`]),
    ];
    const why = 'A model is measured too well on images that it was trained on.';
    return { title: 'leakage', weight: 80, forms: [['### Leakage', lines.join('\n'), why].join('\n\n')] };
}

;// CONCATENATED MODULE: ./lib/src/step/lint-end-views.js
/** The views of a step that lints, as its end needs them. Loaded late. */









const SARIF = {
    what: 'SARIF file',
    input: 'sarif-path',
    extension: 'sarif',
    render: (step, hideSecrets) => {
        const { lint } = (0,show_lint_run/* showLintRun */.u)(step, hideSecrets);
        if (lint === undefined)
            return undefined;
        const tool = { name: 'custom-labels', version: VERSION, rules: ruleTexts() };
        return `${JSON.stringify(toSarif([(0,show_lint_run/* toShownLint */.c)(lint)], tool), undefined, 2)}\n`;
    },
    written: (sarifPath) => ({ sarifPath }),
};
const LINT_END_VIEWS = {
    show: (step, hideSecrets) => {
        const shown = (0,show_lint_run/* showLintRun */.u)(step, hideSecrets);
        return {
            json: () => lintRunJson(shown),
            summary: () => renderLintSummary(shown),
            annotations: () => lintRunAnnotations(shown),
            logEnd: () => lintLogEnd(shown),
        };
    },
    commentOf: (step, hideSecrets) => ({
        about: step,
        body: (marker) => renderLintComment((0,show_lint_run/* showLintRun */.u)(step, hideSecrets), marker),
    }),
    files: [SARIF],
};


/***/ })

};
