export const id = 155;
export const ids = [155];
export const modules = {

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decidedByData),
/* harmony export */   w: () => (/* binding */ isKnownFromData)
/* harmony export */ });
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _grammar_judged_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7286);
/* harmony import */ var _judge_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7271);
/* harmony import */ var _measure_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2273);





/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
function isKnownFromData(rule) {
    const { metric } = rule;
    if ((0,_grammar_judged_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule))
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
    const onData = rules.filter(_grammar_judged_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4);
    const { verdict } = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeData */ .E)(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = (0,_grammar_judged_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule) ? undefined : whyImpossible(rule, metrics);
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
    if (!(0,_grammar_judged_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfVersion */ .o1)(rule.metric))
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

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ NO_SUCH_LABEL),
  E: () => (/* binding */ judgeData)
});

// EXTERNAL MODULE: ./lib/src/gate/grammar/format.js
var format = __webpack_require__(8999);
// EXTERNAL MODULE: ./lib/src/gate/grammar/judged-on.js
var judged_on = __webpack_require__(103);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(5506);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/gate/judge/baseline.js
var baseline = __webpack_require__(6509);
// EXTERNAL MODULE: ./lib/src/gate/judge/measure-data.js
var measure_data = __webpack_require__(2273);
;// CONCATENATED MODULE: ./lib/src/gate/judge/base.js



/**
 * The same metric of the base. There being no earlier version, a label that the base did not have, and test images that the
 * service chose itself are no faults; any other lack is.
 * @param base   undefined where none was given
 * @param label  the label, for a metric of labels
 */
function baseBound(metric, label, base) {
    if (base === undefined)
        return { kind: 'fails', reason: 'no base is given to compare with' };
    if (base.kind === 'none')
        return { kind: 'skipped', reason: baseline/* WHY_NONE */.eg[base.reason] };
    if (base.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no base: ${base.reason}` };
    const { name, metrics } = base;
    const counted = countBase(metric, label, metrics);
    if (counted === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the base ${name}` };
    if (counted.kind === 'count')
        return { kind: 'number', value: counted.value, name };
    const kind = counted.kind === 'unknown' ? 'skipped' : 'fails';
    return { kind, reason: `for the base ${name}, ${counted.reason}` };
}
function countBase(metric, label, metrics) {
    if (metric.kind !== 'labels')
        return (0,measure_data/* countData */.kx)(metric.kind, metrics);
    if (metrics.labels.size === 0)
        return { kind: 'missing', reason: measure_data/* NO_LABELS */.QN };
    const entry = label === null ? undefined : metrics.labels.get(label);
    return entry === undefined ? 'new-label' : (0,measure_data/* countLabel */.Qk)(metric.of, entry, metrics);
}
/** Labels that a warning names before it only counts. */
const NAMED_MAX = 10;
/** What to say in addition to the verdict: labels of the base that are gone. */
function baseWarnings(metrics, base) {
    if (base?.kind !== 'found')
        return [];
    const gone = [...base.metrics.labels.keys()].filter((label) => !metrics.labels.has(label));
    if (gone.length === 0)
        return [];
    const names = gone.slice(0, NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > NAMED_MAX ? ` and ${String(gone.length - NAMED_MAX)} more` : '';
    const which = `${(0,number/* plural */.LS)(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`;
    return [`${which} missing from the manifests: ${names.join(', ')}${more}.`];
}

// EXTERNAL MODULE: ./lib/src/gate/judge/conclude.js
var conclude = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-labels.js
var judge_labels = __webpack_require__(7271);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-value.js
var judge_value = __webpack_require__(447);
;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-data.js








/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function judgeData(rules, metrics, base) {
    const onData = rules.filter(judged_on/* isDataRule */.z4);
    const { verdict, warnings } = (0,conclude/* conclude */.E)(onData.map((rule) => judgeRule(rule, metrics, base)));
    return {
        verdict,
        warnings: [...warnings, ...((0,rule/* needsBase */.fq)(onData) ? baseWarnings(metrics, base) : [])],
        unjudged: rules.filter((rule) => !(0,judged_on/* isDataRule */.z4)(rule)),
    };
}
function judgeRule(rule, metrics, base) {
    const { text, severity, metric } = rule;
    const shown = { rule: text, severity, metric: (0,format/* metricName */.Kh)(metric) };
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = judgeCount(rule, null, (0,measure_data/* countData */.kx)(metric.kind, metrics), base);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const labels = [...metrics.labels].map(([label, entry]) => ({
        label,
        judge: () => judgeCount(rule, label, (0,measure_data/* countLabel */.Qk)(metric.of, entry, metrics), base),
    }));
    return { ...shown, ...(0,judge_labels/* judgeLabels */.X)(rule, metric.selector, { labels, whyNone: measure_data/* NO_LABELS */.QN, lacks: NO_SUCH_LABEL }) };
}
/** What comes before the name of a label that a rule names and no manifest has. */
const NO_SUCH_LABEL = 'no manifest has the label';
/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule, label, counted, base) {
    const { bound, op } = rule;
    if (counted.kind !== 'count') {
        const written = bound.kind === 'number' ? bound.value : null;
        const result = counted.kind === 'missing' ? 'fails' : 'skipped';
        return (0,judge_value/* notCompared */.vK)(result, counted.reason, { label, actual: null, bound: written });
    }
    const actuals = [counted.value];
    if (bound.kind === 'number') {
        return (0,judge_value/* comparedAll */.$U)(op, { label, actuals, bounds: [bound.value] }, 'exact', (0,format/* formatBound */.Sp)(bound), []);
    }
    const from = baseBound(rule.metric, label, base);
    if (from.kind !== 'number')
        return (0,judge_value/* notCompared */.vK)(from.kind, from.reason, { label, actual: counted.value, bound: null });
    const bounds = [from.value + bound.offset];
    return (0,judge_value/* comparedAll */.$U)(op, { label, actuals, bounds }, 'exact', `${(0,format/* formatBound */.Sp)(bound)} (${from.name})`, []);
}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ NO_LABELS),
/* harmony export */   Qk: () => (/* binding */ countLabel),
/* harmony export */   kx: () => (/* binding */ countData)
/* harmony export */ });
/* harmony import */ var _grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);

/** Where a metric is counted. */
const FIELDS = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    'label-count': 'labelCount',
    'invalid-lines': 'invalidLines',
    'ignored-lines': 'ignoredLines',
    'leaked-images': 'leakedImages',
    'duplicate-images': 'duplicateImages',
};
const FIELDS_OF_LABEL = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    boxes: 'boxes',
};
/** Why manifests without labels cannot be asked for one. */
const NO_LABELS = 'the manifests have no labels';
/** A count of both manifests. */
function countData(name, metrics) {
    const value = metrics[FIELDS[name]];
    return value === null ? SPLIT_LATER : counted(value, name);
}
/** A count of one label. */
function countLabel(name, entry, whole) {
    if (name === 'testing-images' && whole.testingImages === null)
        return SPLIT_LATER;
    if (name === 'boxes' && whole.useCase === 'IMAGE_LEVEL_LABELS')
        return NO_BOXES;
    return counted(entry[FIELDS_OF_LABEL[name]], name);
}
const SPLIT_LATER = {
    kind: 'unknown',
    reason: 'there is no testing manifest: how the service splits the training images is known after the training',
};
const NO_BOXES = { kind: 'missing', reason: 'the manifests have image-level labels, which have no boxes' };
/** What is not a whole number is not taken for one: it would pass a rule, or fail it, by accident. */
function counted(value, name) {
    return (0,_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUnit */ .ke)(value, 'count')
        ? { kind: 'count', value }
        : { kind: 'missing', reason: `the number of ${name} is not known` };
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ concludeLint)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 69 modules
var own_rules = __webpack_require__(7426);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(1479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js
var concluded = __webpack_require__(7761);
// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __webpack_require__(2153);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 3 modules
var forecast = __webpack_require__(9572);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/content-details.js
/** What the service's message on a whole manifest leaves out: numbers, names and lines. */


/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5;
/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS = {
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) => `${number(counted.invalidLines)} of ${number(counted.lines)} lines are invalid.`,
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) => `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${number(first)} on`))}.`,
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${number(counted.lines)}.`,
    ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => labelsOf(counted.labels),
    ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${number(counted.labels.size)}.`,
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
        const { useCase, imageLabels, boxLabels } = (0,forecast/* reportOf */.E)(partial, 'taken');
        const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)];
        const fewest = Math.min(...labels.map(([, images]) => images));
        const names = labels.filter(([, images]) => images === fewest).map(([label]) => label);
        return `${(0,line_words/* countOfImages */.h)(fewest)}: ${listed(names)}.`;
    },
};
/** The sentence to add to the service's message. */
function detailsOf(code, manifest) {
    return DETAILS[code]?.(manifest) ?? '';
}
/** Training labels that the testing manifest lacks, as a sentence. */
function untestedOf(training, testing) {
    const labels = [...training.counted.labels.keys()];
    const untested = labels.filter((label) => !testing.counted.labels.has(label));
    return `Not tested: ${listed(untested)} (${number(untested.length)} of ${number(labels.length)} labels).`;
}
function labelsOf(labels) {
    return labels.size === 0 ? 'It has none.' : `It has ${number(labels.size)}: ${listed([...labels.keys()])}.`;
}
function listed(names) {
    const rest = names.length - NAMES_MAX;
    return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${number(rest)} more`] : [])].join(', ');
}
function number(count) {
    return count.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
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
        return { findings, totals: new Map(totals) };
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
var leaks = __webpack_require__(1418);
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
    const training = (0,concluded/* concludeManifest */.z9)('training', scannedTraining.name, scannedTraining.partial);
    const testing = scannedTesting && (0,concluded/* concludeManifest */.z9)('testing', scannedTesting.name, scannedTesting.partial);
    const outcome = (0,forecast/* forecast */.g)(training.partial, testing?.partial, 'taken');
    const certain = (0,certainty/* reasonsForDoubt */.f)(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing });
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('together'))
            for (const finding of rule.check(training, testing))
                list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals } = list.end(CODE_ORDER);
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
        findings,
        totals,
    };
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
            list.add({ ...ofManifest({ ...finding, message }, role, severity), line: lineOf(finding.code, manifest) });
        }
    }
    const { training, testing } = manifests;
    for (const finding of together.both) {
        const untested = testing === undefined ? '' : untestedOf(training, testing);
        list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity));
    }
}
/** The first line of the second bucket, where the images of a manifest are in several. */
function lineOf(code, { partial }) {
    return code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined;
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
    const fix = (0,codes/* describeCode */.lA)(code)?.remedy;
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function fromRule(rule, { message, line, label, fix }, manifest) {
    const { code, severity } = rule;
    return { code, severity, manifest, line, column: undefined, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}


/***/ }),

/***/ 2364:
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


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WHOLE_FILE),
  x: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/src/lint/scan/column.js
/** A list of 32-bit numbers that grows, four bytes each: what a lint keeps of every line of a manifest. */
class Column {
    #data = new Uint32Array(0);
    #length = 0;
    /** A column of these numbers. */
    static of(data) {
        const column = new Column();
        column.#data = data;
        column.#length = data.length;
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        if (this.#length === this.#data.length)
            this.#grow(this.#length + 1);
        this.#data[this.#length] = value;
        this.#length += 1;
    }
    /** 0 past the end. */
    at(index) {
        return this.#data[index] ?? 0;
    }
    set(index, value) {
        this.#data[index] = value;
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        this.#grow(this.#length + other.length);
        for (let index = 0; index < other.length; index += 1)
            this.#data[this.#length + index] = other.at(index) + shift;
        this.#length += other.length;
    }
    /** Without the room for growth; not a copy. */
    toArray() {
        return this.#data.subarray(0, this.#length);
    }
    #grow(needed) {
        if (needed <= this.#data.length)
            return;
        const grown = new Uint32Array(Math.max(needed, 64, this.#data.length * 2));
        grown.set(this.toArray());
        this.#data = grown;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-entry.js
/** What a lint learns of each label of a manifest while the lines go by. */
/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = (/* unused pure expression or super */ null && (['sure', 'taken', 'strict', 'lenient']));
function noLines() {
    return { sure: 0, taken: 0, strict: 0, lenient: 0 };
}
function createLabelEntry(label, kind) {
    return { label, kind, lines: noLines(), boxes: 0, least: '', greatest: '', sides: new Map(), shapes: new Map() };
}
/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
function countLine(counts, key, first, count = 1) {
    const known = counts.get(key);
    if (known === undefined)
        counts.set(key, { count, first });
    else
        known.count += count;
}
/** Widens the range of source-refs by another. */
function widen(entry, least, greatest) {
    if (entry.least === '' || (least !== '' && least < entry.least))
        entry.least = least;
    if (greatest > entry.greatest)
        entry.greatest = greatest;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-table.js
/** The labels of a range, numbered in the order in which they first appear. */

class LabelTable {
    entries = [];
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** The number of a label; a new one for a label that is not in the table yet. */
    numberOf(kind, label) {
        const numbers = this.#numbers[kind];
        const known = numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.entries.length;
        numbers.set(label, number);
        this.entries.push(createLabelEntry(label, kind));
        return number;
    }
    /** The label, put into the table where it is not there yet. */
    entryOf(kind, label) {
        const entry = this.entries[this.numberOf(kind, label)];
        if (entry === undefined)
            throw new Error(`the table has lost the label ${label}`);
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/partial.js



/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
const BUCKETS_KEPT = 10;
const CLASS_MAPS_KEPT = 256;
const VERDICTS = ['valid', 'invalid', 'ignored'];
function createPartial() {
    return {
        sizeBytes: 0,
        head: new Uint8Array(),
        lines: 0,
        layout: { blank: { count: 0, first: 0 }, crlf: { count: 0, first: 0 }, doubleCr: { count: 0, first: 0 } },
        verdicts: { valid: noLines(), invalid: noLines(), ignored: noLines() },
        kinds: { 'image-level': noLines(), box: noLines() },
        buckets: new Map(),
        doubts: new Map(),
        labels: new LabelTable(),
        classMaps: new Map(),
        numberedNames: undefined,
        columns: {
            sourceLow: new Column(),
            sourceHigh: new Column(),
            verdict: new Column(),
            labelEnds: new Column(),
            labelIds: new Column(),
            classMap: new Column(),
            numberedName: new Column(),
            groupLow: new Column(),
            groupHigh: new Column(),
        },
        findings: new Map(),
    };
}
/** Name of a label attribute without its digits. */
function shapeOf(name) {
    return name.replace(/\d+/g, '#');
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(3765);
// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(8883);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(4073);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __webpack_require__(2007);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 69 modules
var own_rules = __webpack_require__(7426);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate.js
/**
 * Where the value at a path begins. Where the path leads nowhere, the value that it gets as far as. For a text that is no
 * JSON: where that shows.
 */
function locateValue(text, path) {
    const reader = new Reader(text, path);
    const end = reader.value(0);
    const after = end < 0 ? end : reader.blank(end);
    if (end < 0 || after < text.length) {
        const at = Math.min(end < 0 ? reader.faultAt : after, Math.max(text.length - 1, 0));
        return { from: at, to: Math.min(at + 1, text.length) };
    }
    return reader.found;
}
/** Reads one value; all methods return where they end, or -1 past a fault. */
class Reader {
    text;
    path;
    found = { from: 0, to: 0 };
    faultAt = 0;
    /** How many steps of the path the best value so far is away from the line. */
    #foundDepth = -1;
    constructor(text, path) {
        this.text = text;
        this.path = path;
    }
    /** @param depth steps of the path that lead here; -1 off the path */
    value(start, depth = 0) {
        // Deeper than any manifest: what is further in is not looked for.
        if (this.#nesting > 500)
            return this.#fault(start);
        this.#nesting += 1;
        const at = this.blank(start);
        const character = this.text[at];
        let end;
        if (character === '{')
            end = this.#list(at, depth, '}');
        else if (character === '[')
            end = this.#list(at, depth, ']');
        else if (character === '"')
            end = this.#string(at);
        else
            end = this.#word(at);
        this.#nesting -= 1;
        if (end >= 0 && depth >= 0 && depth >= this.#foundDepth) {
            this.#foundDepth = depth;
            this.found = { from: at, to: end };
        }
        return end;
    }
    blank(start) {
        let at = start;
        while (/[ \t\r\n]/.test(this.text[at] ?? ''))
            at += 1;
        return at;
    }
    #nesting = 0;
    #list(start, depth, close) {
        let at = this.blank(start + 1);
        if (this.text[at] === close)
            return at + 1;
        for (let index = 0;; index += 1) {
            let step = index;
            if (close === '}') {
                const end = this.text[at] === '"' ? this.#string(at) : this.#fault(at);
                if (end < 0)
                    return end;
                step = keyOf(this.text.slice(at, end));
                at = this.blank(end);
                if (this.text[at] !== ':')
                    return this.#fault(at);
                at += 1;
            }
            const end = this.value(at, depth >= 0 && this.path[depth] === step ? depth + 1 : -1);
            if (end < 0)
                return end;
            at = this.blank(end);
            if (this.text[at] === close)
                return at + 1;
            if (this.text[at] !== ',')
                return this.#fault(at);
            at = this.blank(at + 1);
        }
    }
    #string(start) {
        for (let at = start + 1; at < this.text.length; at += 1) {
            const code = this.text.charCodeAt(at);
            if (code === 0x22)
                return at + 1;
            if (code < 0x20)
                return this.#fault(at);
            if (code === 0x5c) {
                if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.text.slice(at, at + 6)))
                    return this.#fault(at);
                at += 1;
            }
        }
        return this.#fault(this.text.length);
    }
    #word(start) {
        const [word] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(start, start + 400)) ?? [];
        return word === undefined ? this.#fault(start) : start + word.length;
    }
    #fault(at) {
        this.faultAt = at;
        return -1;
    }
}
function keyOf(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-finding.js

/** Keys, below the place of a finding, of what is wrong. */
const INNER_KEYS = {
    ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
    ERROR_MISSING_SOURCE_REF: 'source-ref',
    ERROR_MISSING_CLASS_MAP_ID: 'class-map',
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
    ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
    WARNING_UNDOCUMENTED_CREATION_DATE: 'creation-date',
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: 'annotations',
    ERROR_NO_VALID_ANNOTATIONS: 'annotations',
    ERROR_TOO_MANY_BOUNDING_BOXES: 'annotations',
};
/** The path to the wrong value. */
function pathOf({ code, place }, { attributes }) {
    if (code === 'ERROR_INVALID_IMAGE_DIMENSION') {
        const attribute = attributes.find(({ kind }) => kind === 'box');
        return attribute === undefined ? [] : [attribute.name, 'image_size'];
    }
    const inner = INNER_KEYS[code];
    return inner === undefined ? outerPath(place) : [...outerPath(place), inner];
}
function outerPath(place) {
    if (place.kind === 'line')
        return [];
    if (place.kind === 'attribute')
        return [place.attribute];
    if (place.kind === 'metadata')
        return [place.attribute + label_attribute/* METADATA_SUFFIX */.e8];
    return [place.attribute, 'annotations', place.index];
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/collect-findings.js





/**
 * @param lenient what the most lenient reading finds in a line that is in doubt: an error that it does not have is a warning
 */
function collectFindings(partial, facts, lenient, keptPerCode) {
    for (const finding of facts.report.findings) {
        const findings = countFinding(partial, finding.code);
        if (findings.kept.length < keptPerCode)
            findings.kept.push(fromService(finding, facts, lenient));
    }
    for (const rule of own_rules/* OWN_LINE_RULES */.iF) {
        const found = rule.check(facts);
        if (found.length === 0)
            continue;
        for (const finding of found) {
            const findings = countFinding(partial, rule.code);
            if (findings.kept.length < keptPerCode)
                findings.kept.push(fromRule(rule, finding, facts));
        }
    }
}
function countFinding({ findings }, code) {
    let known = findings.get(code);
    if (known === undefined) {
        known = { total: 0, kept: [] };
        findings.set(code, known);
    }
    known.total += 1;
    return known;
}
function fromService(finding, facts, lenient) {
    const { code, severity, message, place } = finding;
    const isDoubtful = lenient !== undefined && !lenient.findings.some((other) => other.code === code);
    return {
        line: facts.report.line,
        column: locateValue(facts.text, pathOf(finding, facts)).from + 1,
        severity: isDoubtful ? 'warning' : severity,
        label: labelOf(facts, place),
        message,
        fix: (0,codes/* describeCode */.lA)(code)?.remedy,
    };
}
function fromRule(rule, { message, path, label, fix }, facts) {
    return {
        line: facts.report.line,
        column: locateValue(facts.text, path).from + 1,
        severity: rule.severity,
        label,
        message,
        fix: fix ?? rule.fix,
    };
}
/** The label that a finding is about: that of its box, or the one label of its attribute. */
function labelOf({ attributes }, place) {
    if (place.kind === 'line')
        return undefined;
    const attribute = attributes.find(({ name }) => name === place.attribute);
    if (attribute === undefined)
        return undefined;
    const labels = (0,manifest_labels/* labelsOf */.P)(attribute);
    if (place.kind === 'annotation')
        return labels[place.index];
    return new Set(labels).size === 1 ? labels[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/hash.js
/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */
/** Start of the second half: any number that differs from that of the first. */
const OTHER_SEED = 0x9747b28c;
/** One half. Never 0, which means "no text". */
function hash32(text, seed = 0x811c9dc5) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return mixed(hash);
}
/** The other half, of the same text. */
function otherHash32(text) {
    let hash = OTHER_SEED;
    for (let at = 0; at < text.length; at += 1)
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return mixed(hash);
}
/** Spreads the difference of a single letter over all bits. */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/add-labels.js

/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
function addLabels(partial, { report, sourceRef = '' }) {
    const { columns, labels } = partial;
    const from = columns.labelIds.length;
    const add = (number) => {
        for (let at = from; at < columns.labelIds.length; at += 1)
            if (columns.labelIds.at(at) === number)
                return;
        columns.labelIds.push(number);
        const entry = labels.entries[number];
        if (entry !== undefined)
            widen(entry, sourceRef, sourceRef);
    };
    for (const label of report.usable.imageLabels)
        add(labels.numberOf('image-level', label));
    const { boxes, imageSize } = report.usable;
    for (const { label, width, height } of boxes) {
        add(labels.numberOf('box', label));
        const entry = labels.entryOf('box', label);
        entry.boxes += 1;
        if (imageSize === undefined)
            continue;
        countLine(entry.sides, halfOctaves(Math.sqrt((width * height) / (imageSize.width * imageSize.height))), report.line);
        countLine(entry.shapes, halfOctaves(width / height), report.line);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio) {
    return Math.round(Math.log2(ratio) * 2);
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-line.js









/**
 * Checks the next line of a range and counts it.
 * @param text the line without its newline; for a longer one than can be read, its beginning
 */
function scanLine(partial, text, options) {
    const line = partial.lines + 1;
    partial.lines = line;
    countLayout(partial, text, line);
    const manifestLine = (0,check_line/* readManifestLine */.SP)(text);
    const report = (0,check_line/* checkManifestLine */.i0)(line, manifestLine);
    const sourceRef = (0,json/* own */.ZV)(manifestLine.record, 'source-ref');
    const facts = {
        text,
        record: manifestLine.record,
        attributes: manifestLine.attributes,
        sourceRef: typeof sourceRef === 'string' ? sourceRef : undefined,
        report,
    };
    addSource(partial, facts, options.groupBy);
    addNames(partial, manifestLine, line);
    partial.columns.verdict.push(VERDICTS.indexOf(report.verdict));
    addLabels(partial, facts);
    const lenient = addReadings(partial, text, manifestLine, report);
    collectFindings(partial, facts, lenient, options.keptPerCode);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    if (text.charCodeAt(last) === 0x0d)
        countOf(text.charCodeAt(last - 1) === 0x0d ? layout.doubleCr : layout.crlf, line);
    if (text.charCodeAt(0) !== 0x7b && text.trim() === '')
        countOf(layout.blank, line);
}
function countOf(count, line) {
    if (count.count === 0)
        count.first = line;
    count.count += 1;
}
function addSource({ columns, buckets }, { sourceRef, report }, groupBy) {
    const known = sourceRef !== undefined && sourceRef !== '';
    columns.sourceLow.push(known ? hash32(sourceRef) : 0);
    columns.sourceHigh.push(known ? otherHash32(sourceRef) : 0);
    const bucket = report.sourceRef?.bucket;
    if (bucket !== undefined && buckets.size < BUCKETS_KEPT && !buckets.has(bucket))
        buckets.set(bucket, report.line);
    if (groupBy === undefined)
        return;
    const group = known ? (0,group_by/* groupOf */.F)(sourceRef, groupBy) : undefined;
    columns.groupLow.push(group === undefined ? 0 : hash32(group));
    columns.groupHigh.push(group === undefined ? 0 : otherHash32(group));
}
/** Class map and attribute name of the line, for rules that compare lines. */
function addNames(partial, { attributes }, line) {
    const { columns, classMaps } = partial;
    let classMapHash = 0;
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const labels = attribute.metadata.classMap;
        for (const [id, label] of labels)
            classMapHash = (Math.imul(classMapHash, 31) + hash32(label, hash32(id))) >>> 0;
        if (classMaps.size < CLASS_MAPS_KEPT && !classMaps.has(classMapHash))
            classMaps.set(classMapHash, { first: line, labels });
        break;
    }
    columns.classMap.push(classMapHash);
    const name = attributes[0]?.name ?? '';
    const isNumbered = hasDigit(name);
    columns.numberedName.push(isNumbered ? hash32(name) : 0);
    if (!isNumbered)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, isOneShape: true };
    else if (names.isOneShape && names.first !== name && shapeOf(names.first) !== shapeOf(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the attribute of the line before. */
let last = { name: '', hasDigit: false };
function hasDigit(name) {
    if (last.name !== name)
        last = { name, hasDigit: /\d/.test(name) };
    return last.hasDigit;
}
/** Counts the line in each reading. Returns what the lenient one finds, for a line in doubt. */
function addReadings(partial, text, manifestLine, report) {
    const doubts = (0,readings/* doubtsOf */.Pi)(text, manifestLine);
    const isUnannotated = report.findings[0]?.code === 'WARNING_UNANNOTATED_RECORD';
    if (doubts.length === 0 && !isUnannotated) {
        addReading(partial, 'sure', report);
        return undefined;
    }
    for (const doubt of new Set(doubts))
        countLine(partial.doubts, doubt, report.line);
    if (isUnannotated)
        countLine(partial.doubts, 'unannotated', report.line);
    const strict = (0,check_line/* checkManifestLine */.i0)(report.line, (0,readings/* readStrictly */.ZX)(manifestLine));
    const lenient = (0,check_line/* checkManifestLine */.i0)(report.line, (0,readings/* readLeniently */.xV)(text, manifestLine));
    addReading(partial, 'taken', report);
    addReading(partial, 'strict', isUnannotated ? { ...strict, verdict: 'invalid' } : strict);
    addReading(partial, 'lenient', lenient);
    return lenient;
}
function addReading(partial, reading, { verdict, usable }) {
    partial.verdicts[verdict][reading] += 1;
    if (usable.imageLabels.length > 0)
        partial.kinds['image-level'][reading] += 1;
    if (usable.boxes.length > 0)
        partial.kinds.box[reading] += 1;
    const seen = [];
    for (const label of usable.imageLabels)
        countLabel(partial, 'image-level', label, reading, seen);
    for (const { label } of usable.boxes)
        countLabel(partial, 'box', label, reading, seen);
}
function countLabel(partial, kind, label, reading, seen) {
    const number = partial.labels.numberOf(kind, label);
    if (seen.includes(number))
        return;
    seen.push(number);
    partial.labels.entryOf(kind, label).lines[reading] += 1;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */




const WHOLE_FILE = { from: 0, to: Infinity };
const NEWLINE = 0x0a;
/**
 * The partial result of a range.
 * @param read  the bytes of the manifest from a place on; it is read no further than to the end of the last line
 */
async function scanRange(read, range, options) {
    const scanner = new RangeScanner(range, options);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    return scanner.end();
}
/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
    #partial = createPartial();
    #range;
    #options;
    /** Of the next byte, in the file. */
    #position;
    /** In a line that began before the range. */
    #isBefore;
    /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
    #parts = [];
    #keptBytes = 0;
    #isOpen = false;
    constructor(range, options) {
        this.#range = range;
        this.#options = options;
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let from = 0;
        while (from < chunk.length) {
            if (!this.#isBefore && !this.#isOpen && this.#position + from >= this.#range.to)
                return false;
            const newline = chunk.indexOf(NEWLINE, from);
            const end = newline < 0 ? chunk.length : newline;
            if (!this.#isBefore)
                this.#take(chunk, from, end, newline >= 0);
            if (newline >= 0)
                this.#isBefore = false;
            from = end + 1;
        }
        this.#position += chunk.length;
        return true;
    }
    end() {
        if (this.#isOpen)
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
        return this.#partial;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= read_lines/* LINE_MAX_BYTES */.m) {
            this.#endLine(chunk.toString('utf8', from, end));
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + read_lines/* LINE_MAX_BYTES */.m - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
    }
    #endLine(text) {
        scanLine(this.#partial, text, this.#options);
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
    }
    #keepHead(chunk, from, to) {
        const { head } = this.#partial;
        const missing = file_kind/* FILE_HEAD_BYTES */.K - head.length;
        if (missing <= 0)
            return;
        this.#partial.head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + missing))]);
    }
}


/***/ })

};
