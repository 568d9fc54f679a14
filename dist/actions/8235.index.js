export const id = 8235;
export const ids = [8235];
export const modules = {

/***/ 48235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkScanned: () => (/* binding */ checkScanned),
/* harmony export */   scanLines: () => (/* binding */ scanLines)
/* harmony export */ });
/* harmony import */ var _lint_conclude_conclude_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86570);
/* harmony import */ var _lint_data_metrics_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72364);
/* harmony import */ var _lint_scan_scan_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45564);
/** The check of a training's manifests. Loaded only where it is asked for: train and evaluate start without it. */



/** Findings that a report holds at most, and of each code while lines are scanned. Our choice. */
const FINDINGS_MAX = 200;
const scanLines = (read) => (0,_lint_scan_scan_range_js__WEBPACK_IMPORTED_MODULE_1__/* .scanRange */ .x)(read, _lint_scan_scan_range_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_FILE */ .J, { keptPerCode: FINDINGS_MAX, groupBy: undefined });
/**
 * @param testing  undefined where the service splits the training data
 * @param region   of the training; undefined where nothing depends on it any more
 */
function checkScanned(training, testing, region) {
    const report = (0,_lint_conclude_conclude_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeLint */ .h)(training, testing, { maxFindings: FINDINGS_MAX, ignore: [], region });
    return { report, metrics: (0,_lint_data_metrics_of_js__WEBPACK_IMPORTED_MODULE_2__/* .dataMetricsOf */ .L)(report) };
}


/***/ }),

/***/ 86570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ concludeLint)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(11479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 2 modules
var concluded = __webpack_require__(83053);
// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __webpack_require__(90661);
// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __webpack_require__(84534);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __webpack_require__(54618);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/content-details.js
/** What the service's message on a whole manifest leaves out: numbers, names and lines. */





/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5;
/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS = {
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) => `${(0,number/* formatCount */.B4)(counted.invalidLines)} of ${(0,number/* formatCount */.B4)(counted.lines)} lines are invalid.`,
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) => `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${(0,number/* formatCount */.B4)(first)} on`))}.`,
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.lines)}.`,
    ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => labelsOf(counted.labels),
    ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.labels.size)}.`,
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
        const { useCase, imageLabels, boxLabels } = (0,forecast/* reportOf */.E)(partial, 'taken');
        const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)];
        const fewest = Math.min(...labels.map(([, images]) => images));
        const names = labels.filter(([, images]) => images === fewest).map(([label]) => label);
        return `${(0,line_words/* countOfImages */.h)(fewest)}: ${listed(names)}.`;
    },
};
/** Where a lint, which has read the manifest, knows better than the remedy for a failed training. */
const FIXES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: 'Give a file of JSON Lines: one complete JSON object for each image, on a line of its own.',
    ERROR_EMPTY_MANIFEST: 'Put at least one line into the manifest, and check that what makes it did not fail.',
};
/** What to do about a finding on a whole manifest. */
function fixOf(code) {
    return FIXES[code] ?? (0,codes/* describeCode */.lA)(code)?.remedy;
}
/** The sentence to add to the service's message. */
function detailsOf(code, manifest) {
    return DETAILS[code]?.(manifest) ?? '';
}
/** Training labels that the testing manifest lacks, as a sentence on an error across both manifests. */
function untestedOf(code, training, testing) {
    if (code !== 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP')
        return `Not tested: ${lacking(training.counted.labels, testing.counted.labels)}.`;
    const { trained, tested } = (0,check_together/* labelsTogether */.G)((0,forecast/* reportOf */.E)(training.partial, 'taken'), (0,forecast/* reportOf */.E)(testing.partial, 'taken'));
    const kind = trained.useCase === 'OBJECT_LOCALIZATION' ? 'boxes' : 'image-level labels';
    return `Not tested with ${kind}: ${lacking(trained.usable, tested.usable)}.`;
}
function lacking(labels, tested) {
    const untested = [...labels.keys()].filter((label) => !tested.has(label));
    return `${listed(untested)} (${(0,number/* formatCount */.B4)(untested.length)} of ${(0,number/* formatCount */.B4)(labels.size)} labels)`;
}
function labelsOf(labels) {
    return labels.size === 0 ? 'It has none.' : `It has ${(0,number/* formatCount */.B4)(labels.size)}: ${listed([...labels.keys()])}.`;
}
function listed(names) {
    const rest = names.length - NAMES_MAX;
    return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${(0,number/* formatCount */.B4)(rest)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
    #severities = new Map();
    constructor(maxFindings, ignore) {
        this.#maxFindings = maxFindings;
        this.#ignored = new Set(ignore);
    }
    /** Adds a finding. Those of a code come in the order in which they are to be reported. */
    add(finding) {
        this.count(finding.code, 1);
        this.keep(finding);
    }
    /** Counts findings, of which the first are kept by {@link keep}. */
    count(code, total) {
        if (!this.#ignored.has(code))
            this.#totals.set(code, (this.#totals.get(code) ?? 0) + total);
    }
    keep(finding) {
        if (this.#ignored.has(finding.code))
            return;
        const worst = this.#severities.get(finding.code) ?? 'notice';
        if (SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(worst))
            this.#severities.set(finding.code, finding.severity);
        const known = this.#kept.get(finding.code);
        if (known === undefined)
            this.#kept.set(finding.code, [finding]);
        else if (known.length < this.#maxFindings)
            known.push(finding);
    }
    /**
     * The worst first: errors, then warnings, then notices; among these in the order of the codes.
     * @param codes  all codes, in their order
     */
    end(codes) {
        const rank = new Map(codes.map((code, index) => [code, index]));
        const rankOf = ({ code }) => rank.get(code) ?? codes.length;
        const groups = [...this.#kept.values()]
            .flatMap((findings) => SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)))
            .filter((findings) => findings.length > 0)
            .toSorted((left, right) => {
            const [one, other] = [left[0], right[0]];
            if (one === undefined || other === undefined)
                return 0;
            return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rankOf(one) - rankOf(other);
        });
        const findings = shareOut(groups, this.#maxFindings).flatMap((group) => group.toSorted(byPlace));
        const totals = [...this.#totals].toSorted(([left], [right]) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
        return { findings, totals: new Map(totals), severities: this.#severities };
    }
}
/** Cuts groups so that all together fit, each as far as its share: what one does not need, the others get. */
function shareOut(groups, max) {
    let left = max;
    const shares = new Map();
    // The smallest first, so that what they leave is known when the larger ones get theirs. The worst get what is odd.
    const bySize = groups.toSorted((one, other) => one.length - other.length);
    for (const [index, group] of bySize.entries()) {
        const share = Math.min(group.length, Math.ceil(left / (bySize.length - index)));
        shares.set(group, share);
        left -= share;
    }
    return groups.map((group) => group.slice(0, shares.get(group)));
}
function byPlace(left, right) {
    return (MANIFESTS.indexOf(left.manifest) - MANIFESTS.indexOf(right.manifest) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __webpack_require__(51418);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/conclude-lint.js
/** Makes the report of a lint out of what its manifests come to. */









/** All codes, the worst first within a severity: files, whole manifests, then lines. */
const CODE_ORDER = [
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'file').map(({ code }) => code),
    ...(0,own_rules/* ownRulesOf */.l$)('file').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'content').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'line' || scope === 'annotation').map(({ code }) => code),
    ...own_rules/* OWN_RULES */.PQ.filter(({ kind }) => kind !== 'file').map(({ code }) => code),
];
/** @param scannedTesting undefined where the service splits the training data */
function concludeLint(scannedTraining, scannedTesting, options) {
    const training = conclude('training', scannedTraining, options);
    const testing = scannedTesting && conclude('testing', scannedTesting, options);
    const outcome = (0,forecast/* forecast */.g)(training.partial, testing?.partial, 'taken');
    const certain = (0,certainty/* reasonsForDoubt */.f)(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing });
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('together'))
            for (const finding of rule.check(training, testing))
                list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals, severities } = list.end(CODE_ORDER);
    return {
        willTrain: outcome.code === undefined,
        certain,
        predictedCode: outcome.code,
        useCase: outcome.useCase,
        training: training.counted,
        testing: testing?.counted,
        leakedImages: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedLines */.w)(training, testing)),
        leakedGroups: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedGroups */.$)(training, testing)),
        duplicateImages: training.repeatedImages + (testing?.repeatedImages ?? 0),
        checkedImages: checkedImagesOf(training, testing),
        findings,
        totals,
        severities,
    };
}
/** The images of both manifests together. */
function checkedImagesOf(...manifests) {
    const looked = manifests.flatMap((manifest) => manifest?.images ?? []);
    if (looked.length === 0)
        return undefined;
    const sum = (numberOf) => looked.reduce((total, images) => total + numberOf(images), 0);
    return {
        images: sum(({ images }) => images),
        checked: sum(({ checked }) => checked),
        unknown: sum(({ unknown }) => [...unknown.values()].reduce((total, count) => total + count, 0)),
        linesLost: sum(({ lost }) => lost.size),
    };
}
function conclude(role, { name, partial, ...known }, { region }) {
    return (0,concluded/* concludeManifest */.z9)(role, name, partial, { ...known, region });
}
function addForecast(list, { fileErrors, together }, severity, manifests) {
    for (const role of ['training', 'testing']) {
        const manifest = manifests[role];
        const code = fileErrors[role];
        if (code !== undefined)
            list.add(ofManifest({ code, message: (0,codes/* describeCode */.lA)(code)?.messages[0] ?? '' }, role, severity));
        if (manifest === undefined)
            continue;
        for (const finding of together[role]) {
            const message = `${finding.message} ${detailsOf(finding.code, manifest)}`.trimEnd();
            list.add({ ...ofManifest({ ...finding, message }, role, severity), ...placeOf(finding.code, manifest) });
        }
    }
    const { training, testing } = manifests;
    for (const finding of together.both) {
        const untested = testing === undefined ? '' : untestedOf(finding.code, training, testing);
        list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity));
    }
}
/** The first line of the second bucket, where the images of a manifest are in several. */
function placeOf(code, { partial }) {
    const line = code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined;
    return { line, column: line === undefined ? undefined : (0,concluded/* columnOfImage */.T)(partial, line) };
}
/** Adds what was found in a manifest by itself. False for a file that is not a manifest, whose lines say nothing. */
function addManifest(list, manifest) {
    const { partial, role } = manifest;
    const fileKind = (0,file_kind/* identifyFile */.Z)(partial.head);
    if (fileKind !== undefined) {
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('file'))
            if (rule.fileKind === fileKind)
                list.add({ ...ofManifest({ code: rule.code, message: rule.what }, role, rule.severity), fix: rule.fix });
        return false;
    }
    for (const [code, { total, kept }] of partial.findings) {
        list.count(code, total);
        for (const finding of kept)
            list.keep({ code, manifest: role, ...finding });
    }
    for (const rule of (0,own_rules/* ownRulesOf */.l$)('manifest'))
        for (const finding of rule.check(manifest))
            list.add(fromRule(rule, finding, role));
    return true;
}
function ofManifest({ code, message }, manifest, severity) {
    const fix = fixOf(code);
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function fromRule(rule, { message, line, column, label, fix, severity = rule.severity }, manifest) {
    const { code } = rule;
    return { code, severity, manifest, line, column, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}


/***/ }),

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dataMetricsOf)
/* harmony export */ });
/** Counts of both manifests; labels in the order of the training manifest, then those of the testing manifest alone. */
function dataMetricsOf(report) {
    const { training, testing } = report;
    const labels = new Map();
    for (const label of [...training.labels.keys(), ...(testing?.labels.keys() ?? [])]) {
        const trained = training.labels.get(label);
        const tested = testing?.labels.get(label);
        labels.set(label, {
            trainingImages: trained?.images ?? 0,
            testingImages: tested?.images ?? 0,
            boxes: (trained?.boxes ?? 0) + (tested?.boxes ?? 0),
        });
    }
    return {
        useCase: report.useCase,
        trainingImages: training.images,
        testingImages: testing?.images ?? null,
        labelCount: labels.size,
        invalidLines: training.invalidLines + (testing?.invalidLines ?? 0),
        ignoredLines: training.ignoredLines + (testing?.ignoredLines ?? 0),
        leakedImages: report.leakedImages,
        duplicateImages: report.duplicateImages,
        labels,
    };
}


/***/ })

};
