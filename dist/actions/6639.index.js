export const id = 6639;
export const ids = [6639];
export const modules = {

/***/ 64455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ SAME_RATIO),
/* harmony export */   pd: () => (/* binding */ hasResults),
/* harmony export */   rw: () => (/* binding */ evaluationOfF1)
/* harmony export */ });
/** The numbers of a trained version, as the service measured them. */
/** How far apart two spellings of one ratio can be at most: one of them may be a 32-bit float. */
const SAME_RATIO = 1e-6;
/** Whether anything is known of a label but its name. */
function hasResults({ testingImages, f1, precision, recall, threshold }) {
    return [testingImages, f1, precision, recall, threshold].some((value) => value !== null);
}
/**
 * What is left of an evaluation when its summary cannot be read.
 * @param f1  of the version's description, or null where it has none
 */
function evaluationOfF1(f1) {
    return {
        source: 'describe',
        f1,
        precision: null,
        recall: null,
        averagePrecision: null,
        averageRecall: null,
        trainingImages: null,
        testingImages: null,
        labels: [],
        confusion: [],
    };
}


/***/ }),

/***/ 52695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ baseBound),
/* harmony export */   f: () => (/* binding */ baseWarnings)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57731);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66509);
/* harmony import */ var _measure_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72273);



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
        return { kind: 'skipped', reason: _baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .WHY_NONE */ .eg[base.reason] };
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
        return (0,_measure_data_js__WEBPACK_IMPORTED_MODULE_1__/* .countData */ .kx)(metric.kind, metrics);
    if (metrics.labels.size === 0)
        return { kind: 'missing', reason: _measure_data_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LABELS */ .QN };
    const entry = label === null ? undefined : metrics.labels.get(label);
    return entry === undefined ? 'new-label' : (0,_measure_data_js__WEBPACK_IMPORTED_MODULE_1__/* .countLabel */ .Qk)(metric.of, entry, metrics);
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
    const which = `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`;
    return [`${which} missing from the manifests: ${names.join(', ')}${more}.`];
}


/***/ }),

/***/ 66509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ baselineWarnings),
/* harmony export */   eg: () => (/* binding */ WHY_NONE),
/* harmony export */   so: () => (/* binding */ baselineBound)
/* harmony export */ });
/* unused harmony export testSetRemark */
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20843);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);



/** Why there is nothing to compare with, as a clause. */
const WHY_NONE = {
    'no-other-version': 'the project has no earlier trained version to compare with',
    'nothing-released': 'no other version of the project has been released yet',
};
/**
 * The metric of the baseline. It is not a fault when there is no earlier trained or released version, when the baseline
 * does not have the label, or when the test sets differ and the policy is to skip the rule; any other missing number is.
 * @param label  the label, for a metric of labels
 */
function baselineBound(metric, label, { baseline }, policy) {
    if (baseline.kind === 'none') {
        return { kind: 'skipped', reason: WHY_NONE[baseline.reason] };
    }
    if (baseline.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no baseline: ${baseline.reason}` };
    const remark = testSetRemark(baseline);
    if (remark !== '' && policy.differentTestSet !== 'warn') {
        return { kind: policy.differentTestSet === 'skip' ? 'skipped' : 'fails', reason: remark };
    }
    const measured = measureBaseline(metric, label, baseline);
    if (measured === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the baseline ${baseline.name}` };
    if (!measured.ok)
        return { kind: 'fails', reason: `for the baseline ${baseline.name}, ${measured.problem}` };
    const { actual, others } = measured.value;
    return { kind: 'number', value: actual, others, baseline, remark };
}
/** What is to be said about the test sets; empty when they are the same. */
function testSetRemark({ name, sameTestSet }) {
    if (sameTestSet === true)
        return '';
    return sameTestSet === false
        ? `the baseline ${name} was measured on another test set`
        : `it is unknown whether the baseline ${name} was measured on the same test set`;
}
/** Labels that a warning names before it only counts. */
const NAMED_MAX = 10;
/** What to say in addition to the verdict: test sets that differ, and labels of the baseline that are gone. */
function baselineWarnings({ evaluation, baseline }, onBaseline) {
    if (baseline.kind !== 'found')
        return [];
    const remark = onBaseline ? testSetRemark(baseline) : '';
    const gone = vanishedLabels(evaluation, baseline.evaluation);
    const names = gone.slice(0, NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > NAMED_MAX ? ` and ${String(gone.length - NAMED_MAX)} more` : '';
    const which = `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gone.length, 'label')} of the baseline ${baseline.name}`;
    return [
        ...(remark === '' ? [] : [`${remark.charAt(0).toUpperCase()}${remark.slice(1)}; see different-test-set.`]),
        ...(gone.length === 0
            ? []
            : [`${which} ${gone.length === 1 ? 'is' : 'are'} missing from this version: ${names.join(', ')}${more}.`]),
    ];
}
function vanishedLabels(evaluation, before) {
    // Without its summary an evaluation lists no labels, which does not mean that they are gone.
    if (evaluation.source === 'describe')
        return [];
    const now = new Set(evaluation.labels.map(({ label }) => label));
    return before.labels.map(({ label }) => label).filter((label) => !now.has(label));
}
function measureBaseline(metric, label, baseline) {
    const { evaluation, manifestSummary } = baseline;
    if (metric.kind !== 'labels')
        return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureVersion */ .Fg)(metric.kind, { evaluation, manifestSummary });
    if (evaluation.labels.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)((0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoLabels */ .xC)(evaluation));
    const entry = evaluation.labels.find((candidate) => candidate.label === label);
    return entry === undefined ? 'new-label' : (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureLabel */ .bU)(metric.of, entry);
}


/***/ }),

/***/ 82703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/** The gate passes when a strict rule was judged and none failed; a strict rule that was skipped is a warning. */
function conclude(rules) {
    return { verdict: { passed: isPassed(rules), rules }, warnings: skipWarnings(rules) };
}
/** Strict rules that were skipped, a sentence for each reason: a passed gate did not check them. */
function skipWarnings(verdicts) {
    const skipped = verdicts.filter(({ severity, result }) => severity === 'fail' && result === 'skipped');
    return [...new Set(skipped.map(({ reason }) => reason))].map((why) => {
        const rules = skipped.filter(({ reason }) => reason === why).map(({ rule }) => rule);
        const more = rules.length > NAMED_MAX ? ` and ${String(rules.length - NAMED_MAX)} more` : '';
        const [which, was] = rules.length === 1 ? ['A rule', 'was'] : ['Rules', 'were'];
        return `${which} of the gate ${was} skipped and not counted as passed: ${rules.slice(0, NAMED_MAX).join(', ')}${more} (${why}).`;
    });
}
/** Rules that a warning names before it only counts. */
const NAMED_MAX = 5;
function isPassed(verdicts) {
    const judged = verdicts.filter(({ severity, result }) => severity === 'fail' && result !== 'skipped');
    return judged.length === 0 ? null : judged.every(({ result }) => result === 'holds');
}


/***/ }),

/***/ 51480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeData),
/* harmony export */   n: () => (/* binding */ NO_SUCH_LABEL)
/* harmony export */ });
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78999);
/* harmony import */ var _grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35506);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52695);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82703);
/* harmony import */ var _judge_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79652);
/* harmony import */ var _judge_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50447);
/* harmony import */ var _measure_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72273);







/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function judgeData(rules, metrics, base) {
    const onData = rules.filter(_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4);
    const { verdict, warnings } = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(onData.map((rule) => judgeRule(rule, metrics, base)));
    return {
        verdict,
        warnings: [...warnings, ...((0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBase */ .fq)(onData) ? (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .baseWarnings */ .f)(metrics, base) : [])],
        unjudged: rules.filter((rule) => !(0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule)),
    };
}
function judgeRule(rule, metrics, base) {
    const { text, severity, metric } = rule;
    const shown = { rule: text, severity, metric: (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric) };
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = judgeCount(rule, null, (0,_measure_data_js__WEBPACK_IMPORTED_MODULE_4__/* .countData */ .kx)(metric.kind, metrics), base);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const labels = [...metrics.labels].map(([label, entry]) => ({
        label,
        judge: () => judgeCount(rule, label, (0,_measure_data_js__WEBPACK_IMPORTED_MODULE_4__/* .countLabel */ .Qk)(metric.of, entry, metrics), base),
    }));
    return { ...shown, ...(0,_judge_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeLabels */ .X)(rule, metric.selector, { labels, whyNone: _measure_data_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_LABELS */ .QN, lacks: NO_SUCH_LABEL }) };
}
/** What comes before the name of a label that a rule names and no manifest has. */
const NO_SUCH_LABEL = 'no manifest has the label';
/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule, label, counted, base) {
    const { bound, op } = rule;
    if (counted.kind !== 'count') {
        const written = bound.kind === 'number' ? bound.value : null;
        const result = counted.kind === 'missing' ? 'fails' : 'skipped';
        return (0,_judge_value_js__WEBPACK_IMPORTED_MODULE_3__/* .notCompared */ .vK)(result, counted.reason, { label, actual: null, bound: written });
    }
    const actuals = [counted.value];
    if (bound.kind === 'number') {
        return (0,_judge_value_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedAll */ .$U)(op, { label, actuals, bounds: [bound.value] }, 'exact', (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(bound), []);
    }
    const from = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .baseBound */ .E)(rule.metric, label, base);
    if (from.kind !== 'number')
        return (0,_judge_value_js__WEBPACK_IMPORTED_MODULE_3__/* .notCompared */ .vK)(from.kind, from.reason, { label, actual: counted.value, bound: null });
    const bounds = [from.value + bound.offset];
    return (0,_judge_value_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedAll */ .$U)(op, { label, actuals, bounds }, 'exact', `${(0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(bound)} (${from.name})`, []);
}


/***/ }),

/***/ 79652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ whyNoLabel),
/* harmony export */   X: () => (/* binding */ judgeLabels)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29318);

/** Labels that a reason names before it only counts. */
const NAMED_MAX = 3;
/**
 * A rule on every label passes when it passes for each label that can be compared, and is skipped when there is no such label. It
 * is shown with the numbers of its worst label, even if that label passes.
 */
function judgeLabels(rule, selector, judged) {
    const chosen = judged.labels.filter(({ label }) => selector.kind === 'every' || label === selector.label);
    if (chosen.length === 0)
        return withoutLabel(rule, selector, judged);
    const verdicts = chosen.map(({ judge }) => judge());
    const failed = worstFirst(verdicts.filter(({ result }) => result === 'fails'));
    const skipped = verdicts.filter(({ result }) => result === 'skipped');
    const held = worstFirst(verdicts.filter(({ result }) => result === 'holds'));
    const result = failed.length > 0 ? 'fails' : held.length > 0 ? 'holds' : 'skipped';
    const worst = failed[0] ?? held[0];
    if (selector.kind === 'one') {
        const shown = worst ?? skipped[0];
        const { actual = null, bound = null, reason = '' } = shown ?? {};
        return { label: selector.label, actual, bound, result, reason, shortfalls: [] };
    }
    const { label = null, actual = null, bound = null } = worst ?? {};
    const shortfalls = failed.map(toShortfall);
    return { label, actual, bound, result, reason: reasonOf(verdicts.length, failed, skipped, worst), shortfalls };
}
function withoutLabel(rule, selector, judged) {
    const bound = rule.bound.kind === 'number' ? rule.bound.value : null;
    const none = { actual: null, bound, result: 'fails', shortfalls: [] };
    if (selector.kind === 'every')
        return { ...none, label: null, reason: judged.whyNone };
    return { ...none, label: selector.label, reason: whyNoLabel(selector.label, judged) };
}
/** Why there is no such label, with the nearest that there is: it may be misspelt. */
function whyNoLabel(label, { labels, whyNone, lacks }) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(label, labels.map((one) => one.label));
    if (near === undefined)
        return whyNone;
    const reason = `${lacks} ${JSON.stringify(label)}; the closest match is ${JSON.stringify(near)}`;
    return near.normalize() === label.normalize() ? `${reason}, which has other Unicode code points` : reason;
}
/** Stable: equals stay in the order of the evaluation. */
function worstFirst(verdicts) {
    return verdicts.toSorted((a, b) => (a.room === b.room ? 0 : a.room < b.room ? -1 : 1));
}
function toShortfall({ label, actual, bound, reason }) {
    return { label: label ?? '', actual, bound, reason };
}
function reasonOf(count, failed, skipped, worst) {
    const [firstFailed] = failed;
    const [firstSkipped] = skipped;
    const main = firstFailed === undefined
        ? (worst?.reason ?? '')
        : failed.length === 1
            ? `${namesOf(failed)}: ${firstFailed.reason}`
            : `${String(failed.length)} of ${String(count)} labels fail: ${namesOf(failed)}; the first: ${firstFailed.reason}`;
    const aside = firstSkipped === undefined
        ? ''
        : skipped.length === count
            ? firstSkipped.reason
            : `skipped for ${namesOf(skipped)}: ${firstSkipped.reason}`;
    return [main, aside].filter((part) => part !== '').join('; ');
}
function namesOf(verdicts) {
    const names = verdicts.slice(0, NAMED_MAX).map(({ label }) => JSON.stringify(label));
    const more = verdicts.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}


/***/ }),

/***/ 50447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ comparedAll),
/* harmony export */   hy: () => (/* binding */ judgeValue),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66509);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89727);
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78999);
/** Judges one number by one rule. */



const NOT_MET = {
    '>=': 'is below',
    '>': 'is not above',
    '<=': 'is above',
    '<': 'is not below',
    '==': 'is not',
};
const FROM_FLOAT = 'judged by the service’s own F1Score, a 32-bit float';
/**
 * The number comes first: what the version lacks fails a rule, also one that would be skipped because there is no baseline.
 * @param label  the label that the number is of, if it is of one
 */
function judgeValue(rule, label, measured, context) {
    const { bound } = rule;
    const written = bound.kind === 'number' ? bound.value : null;
    if (!measured.ok)
        return notCompared('fails', measured.problem, { label, actual: null, bound: written });
    const { actual, others } = measured.value;
    const actuals = [actual, ...others];
    const fromFloat = context.evidence.evaluation.source === 'describe';
    const remarks = fromFloat ? [FROM_FLOAT] : [];
    if (bound.kind === 'number') {
        const arithmetic = fromFloat ? 'single' : (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(rule.metric) === 'count' ? 'exact' : _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBLE_NOISE */ .pU;
        return comparedAll(rule.op, { label, actuals, bounds: [bound.value] }, arithmetic, (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBound */ .Sp)(bound), remarks);
    }
    const from = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineBound */ .so)(rule.metric, label, context.evidence, context.policy);
    if (from.kind !== 'number')
        return notCompared(from.kind, from.reason, { label, actual, bound: null });
    const { baseline, remark } = from;
    if (remark !== '')
        remarks.push(remark);
    const noise = fromFloat || baseline.evaluation.source === 'describe' ? _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOAT_NOISE */ .kT : _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBLE_NOISE */ .pU;
    const arithmetic = (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(rule.metric) === 'count' ? 'exact' : noise;
    const bounds = [from.value, ...from.others].map((value) => value + bound.offset);
    return comparedAll(rule.op, { label, actuals, bounds }, arithmetic, `${(0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBound */ .Sp)(bound)} (${baseline.name})`, remarks);
}
const TWO_NUMBERS = 'the results contain two different numbers, and the rule must pass for both';
/** Where the service gives two numbers for one, the rule passes for each or fails; the worst of them is shown. */
function comparedAll(op, { label, actuals, bounds }, arithmetic, boundInWords, remarks) {
    const said = actuals.length * bounds.length === 1 ? remarks : [...remarks, TWO_NUMBERS];
    return actuals
        .flatMap((actual) => bounds.map((bound) => compared(op, { label, actual, bound }, arithmetic, boundInWords, said)))
        .reduce((worst, verdict) => (isWorse(verdict, worst) ? verdict : worst));
}
function isWorse(a, b) {
    return a.result === b.result ? a.room < b.room : a.result === 'fails';
}
/** A verdict without a comparison. */
function notCompared(result, reason, numbers) {
    return { ...numbers, result, reason, room: Number.NEGATIVE_INFINITY };
}
function compared(op, numbers, arithmetic, boundInWords, remarks) {
    const difference = (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceOf */ .Pq)(numbers.actual, numbers.bound, arithmetic);
    const holds = (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(op, difference);
    const reasons = holds ? remarks : [`${NOT_MET[op]} ${boundInWords}`, ...remarks];
    const room = Number.isNaN(difference) ? Number.NEGATIVE_INFINITY : (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .roomOf */ .dT)(op, difference);
    const isTie = arithmetic === 'single' || arithmetic === _compare_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOAT_NOISE */ .kT ? difference === 0 : undefined;
    return { ...numbers, result: holds ? 'holds' : 'fails', reason: reasons.join('; '), room, isTie };
}


/***/ }),

/***/ 72273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ NO_LABELS),
/* harmony export */   Qk: () => (/* binding */ countLabel),
/* harmony export */   kx: () => (/* binding */ countData)
/* harmony export */ });
/* harmony import */ var _grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36656);

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

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ measureVersion),
/* harmony export */   bU: () => (/* binding */ measureLabel),
/* harmony export */   xC: () => (/* binding */ whyNoLabels)
/* harmony export */ });
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64455);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20843);
/* harmony import */ var _grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36656);
/** Finds the number that a metric names, or says in a clause why there is none. */



/** How messages call a number of the evaluation. */
const NOUNS = {
    f1: 'F1 score',
    precision: 'precision',
    recall: 'recall',
    'average-precision': 'average precision, which only object detection has',
    'average-recall': 'average recall, which only object detection has',
    'testing-images': 'number of testing images',
    'training-images': 'number of training images',
};
/** Of what a second number can be given. */
const OTHERS = {
    f1: 'f1',
    precision: 'precision',
    recall: 'recall',
    'average-precision': 'averagePrecision',
    'average-recall': 'averageRecall',
};
/** A number of the version as a whole. */
function measureVersion(name, { evaluation, manifestSummary }) {
    if (evaluation.source === 'describe' && name !== 'f1')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(onlyF1(evaluation));
    if (name === 'invalid-lines' || name === 'ignored-lines')
        return measureLines(name, manifestSummary);
    if (name === 'label-count') {
        // A model has labels: a summary that lists none is incomplete, not a count of 0.
        const count = evaluation.labels.filter(_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .hasResults */ .pd).length;
        return count > 0 ? found(count, evaluation.labels.length) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(NO_LABELS);
    }
    return measured(fieldOf(name, evaluation), name, evaluation, `the evaluation has no ${NOUNS[name]}`);
}
/** A number of one label. */
function measureLabel(name, entry) {
    if (!(0,_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .hasResults */ .pd)(entry))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('the evaluation lists the label but has no results for it');
    const value = name === 'testing-images' ? entry.testingImages : entry[name];
    return measured(value, name, entry, `the evaluation has no ${NOUNS[name]} for the label`);
}
function measured(value, name, { others = [] }, otherwise) {
    const unit = (0,_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(name);
    const same = others.filter(({ of }) => of === OTHERS[name]);
    const odd = same.find((other) => !(0,_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUnit */ .ke)(other.value, unit));
    if (odd !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(odd.clause);
    return (0,_grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUnit */ .ke)(value, unit) ? found(value, ...same.map((other) => other.value)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(otherwise);
}
/** Numbers that are equal to the first are no others. */
function found(value, ...others) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ actual: value, others: others.filter((other) => other !== value) });
}
/** Why an evaluation that lists no label cannot be asked for one. */
function whyNoLabels(evaluation) {
    return evaluation.source === 'describe' ? onlyF1(evaluation) : NO_LABELS;
}
const NO_LABELS = 'the evaluation lists no labels';
function onlyF1({ f1 }) {
    return `the evaluation summary could not be read${f1 === null ? '' : ', and without it the service gives only the F1 score'}`;
}
function fieldOf(name, evaluation) {
    switch (name) {
        case 'f1':
        case 'precision':
        case 'recall':
            return evaluation[name];
        case 'average-precision':
            return evaluation.averagePrecision;
        case 'average-recall':
            return evaluation.averageRecall;
        case 'testing-images':
            return evaluation.testingImages;
        case 'training-images':
            return evaluation.trainingImages;
    }
}
/** Both manifests together. The testing part may be missing: the service split the training manifest then. */
function measureLines(name, summary) {
    if (summary === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('the manifest summary could not be read');
    const { training, testing } = summary;
    if (training === null)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('the manifest summary has no counts of the training manifest');
    const known = testing === null ? [training] : [training, testing];
    const counts = known.map((manifest) => (name === 'invalid-lines' ? manifest.invalidLines : manifest.ignoredLines));
    if (counts.includes(null))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('the manifest summary lacks a line count');
    if (training.totalLines === 0 || !known.every(addsUp)) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)('the line counts in the manifest summary do not add up');
    }
    return found(counts.reduce((sum, count) => sum + (count ?? 0), 0));
}
/**
 * Whether the counts are those of one file; where one is missing the total cannot be checked.
 * @see developer guide, "Understanding the manifest summary": total is valid, invalid and ignored lines together in its sample
 */
function addsUp({ totalLines, validLines, invalidLines, ignoredLines }) {
    if (totalLines === null || validLines === null || invalidLines === null || ignoredLines === null)
        return false;
    return totalLines === validLines + invalidLines + ignoredLines;
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ searchFor),
/* harmony export */   NE: () => (/* binding */ hasEvaluation),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   u5: () => (/* binding */ undated)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84320);



/** Versions that can be compared with: trained, with an evaluation, created before the one that is judged, never itself. */
function comparable(judged, versions) {
    const createdAt = judged.createdAt ?? -Infinity;
    return measuredBeside(judged, versions)
        .filter((version) => (version.createdAt ?? Infinity) < createdAt)
        .sort(newestFirst);
}
/** The first version without a creation time, the judged version or another: which ones are earlier is not known then. */
function undated(judged, versions) {
    return [judged, ...measuredBeside(judged, versions)].find((version) => version.createdAt === undefined);
}
/** Versions with an evaluation, without the one that is judged. */
function measuredBeside(judged, versions) {
    return versions.filter((version) => version.arn !== judged.arn && hasEvaluation(version));
}
/** What to search for. `latest` and `best` skip versions whose recorded verdict is failed. */
function searchFor(selector, candidates) {
    const notFailed = (tags) => tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.verdict] !== 'failed';
    switch (selector.kind) {
        case 'latest':
            return { candidates, accepts: notFailed, missing: 'every earlier version has a failed verdict' };
        case 'best':
            return {
                candidates: [...candidates].sort(bestFirst),
                accepts: notFailed,
                missing: 'every earlier version has a failed verdict',
            };
        case 'running':
            return {
                candidates: candidates.filter(({ status }) => status === 'RUNNING'),
                accepts: undefined,
                missing: 'no earlier version of the project is running',
            };
        case 'released':
            return {
                candidates,
                accepts: (tags) => (tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '',
                missing: 'no earlier version has been released',
            };
        case 'tag':
            return {
                candidates,
                accepts: (tags) => (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(tags, selector.key) === selector.value,
                missing: `no earlier version has the tag ${selector.key}=${selector.value}`,
            };
    }
}
/** Whether the service has measured the version, whatever happened to the model since. */
function hasEvaluation(version) {
    const { evaluationSummary, f1Score } = version;
    return (evaluationSummary !== undefined || f1Score !== undefined) && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) !== 'deleting';
}
/** The newest first; the order of equal ones stays. */
function newestFirst(a, b) {
    return (b.createdAt ?? 0) - (a.createdAt ?? 0);
}
function bestFirst(a, b) {
    return (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b);
}


/***/ }),

/***/ 65713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dataOfVersion),
/* harmony export */   o: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59301);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80387);
/* harmony import */ var _ports_read_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9016);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16807);
/** The manifests of a trained version, checked: for rules of a gate that only the data decides. */






/** Which manifests they are: what was given to it or, of datasets, the copies that the service made of them. */
function manifestsOf(version) {
    const { trainingInput, testingInput, trainingSnapshot, testingSnapshot } = version;
    const [training, testing] = trainingInput?.manifest === undefined
        ? [trainingSnapshot, testingSnapshot]
        : [trainingInput.manifest, testingInput?.manifest];
    return { training, testing };
}
/**
 * Reads them once each. A manifest that was overwritten since is not the version's: its digest in the tags, or else its date,
 * shows it.
 * @param mayReadTags  false where the role may not have the right
 * @throws ServiceError only one that ends the run
 */
async function dataOfVersion(tools, version, mayReadTags) {
    const { training, testing } = manifestsOf(version);
    if (training === undefined)
        return unavailable(`the service names no manifest that ${version.name} was trained from`);
    // The copies that the service makes of datasets are nobody else's, and written after the version was created.
    const isCopy = version.trainingInput?.manifest === undefined;
    const digests = !isCopy && mayReadTags ? await digestsIn(tools, version) : {};
    const read = (object, digest) => readManifest(tools, object, { digest, before: isCopy ? Infinity : (version.createdAt ?? -Infinity) });
    const trained = await read(training, digests.training);
    if (trained.kind === 'unavailable')
        return trained;
    const tested = testing && (await read(testing, digests.testing));
    if (tested?.kind === 'unavailable')
        return tested;
    const { checkScanned } = await Promise.all(/* import() */[__webpack_require__.e(6038), __webpack_require__.e(2754), __webpack_require__.e(5564), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 48235));
    const checked = checkScanned(trained, tested);
    return {
        kind: 'found',
        linted: { ...checked, training: { name: trained.name }, testing: tested && { name: tested.name } },
    };
}
/** Tags that may not be read leave the dates. */
async function digestsIn({ rekognition }, { arn }) {
    try {
        return (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsOfTags */ .Q4)(await rekognition.listTags(arn));
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error))
            throw error;
        return {};
    }
}
/** S3's times have a precision of one second. */
const LAST_MODIFIED_UNIT_MS = 1000;
async function readManifest(tools, object, { digest, before }) {
    const name = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .formatS3Object */ .F5)(object);
    const { scanLines } = await Promise.all(/* import() */[__webpack_require__.e(6038), __webpack_require__.e(2754), __webpack_require__.e(5564), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 48235));
    try {
        const read = await (0,_ports_read_again_js__WEBPACK_IMPORTED_MODULE_3__/* .readAgain */ .n)(tools.objects, object, async ({ chunks, lastModified }) => {
            const { clock, signal } = tools;
            return { ...(await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(chunks, { clock, signal, scan: scanLines })), lastModified };
        });
        if (digest !== undefined && digest !== read.sha256)
            return unavailable(`${name} was overwritten after the training`);
        const isPinned = digest !== undefined || (object.versionId !== undefined && object.versionId !== 'null');
        // S3 without a date shows nothing.
        if (!isPinned && before !== Infinity && (read.lastModified ?? Infinity) + LAST_MODIFIED_UNIT_MS > before)
            return unavailable(`${name} may have been overwritten after the training`);
        if (read.lines.kind === 'scanned')
            return { kind: 'read', name, partial: read.lines.partial };
        const why = read.lines.kind === 'given-up' ? read.lines.why : 'they were not asked for';
        return unavailable(`the lines of ${name} were not checked (${why})`);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error))
            throw error;
        const why = error.kind === 'access-denied' ? `${(0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error)}; see ${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}` : error.message;
        return { ...unavailable(`${name} could not be read (${why})`), isPassing: (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error) };
    }
}
function unavailable(reason) {
    return { kind: 'unavailable', reason, isPassing: false };
}


/***/ }),

/***/ 16807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  io: () => (/* binding */ readBytes)
});

// UNUSED EXPORTS: SCANNED_LINES_MAX, SCAN_MAX_MS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/manifest/glance.js
/** What the first line of a manifest says: the bucket of its images, which is the same for all of them, and whether it is one. */


/** Bytes of a first line that are kept: the service's 100,000 characters of a line, at four bytes each. */
const FIRST_LINE_MAX_BYTES = 400_000;
const NEWLINE = 0x0a;
const BLANK = 0x20;
/** How the pointer of Git LFS begins; no line of JSON does. Git LFS specification, "The Pointer". */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** A glance at one manifest. */
function createManifestGlance() {
    const parts = [];
    let sizeBytes = 0;
    let begun = false;
    let ended = false;
    // One that is too long counts as none.
    const firstLine = () => (sizeBytes > FIRST_LINE_MAX_BYTES ? '' : Buffer.concat(parts).toString('utf8'));
    return {
        add: (chunk) => {
            if (ended)
                return;
            // Blank lines before the first one that says something are passed over.
            const from = begun ? 0 : chunk.findIndex((byte) => byte > BLANK);
            if (from < 0)
                return;
            begun = true;
            const end = chunk.indexOf(NEWLINE, from);
            // A copy: whoever hands in the chunks may fill the same buffer again.
            const part = chunk.slice(from, end < 0 ? undefined : end);
            sizeBytes += part.byteLength;
            parts.push(part);
            ended = end >= 0 || sizeBytes > FIRST_LINE_MAX_BYTES;
        },
        hasContent: () => begun,
        isLfsPointer: () => firstLine().startsWith(LFS_POINTER),
        imagesBucket: () => bucketIn(firstLine()),
    };
}
function bucketIn(line) {
    const sourceRef = (0,json/* own */.ZV)((0,json/* parseJson */.qF)(line), 'source-ref');
    if (typeof sourceRef !== 'string')
        return undefined;
    const parsed = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
    return parsed.ok ? parsed.value.bucket : undefined;
}

;// CONCATENATED MODULE: ./lib/src/judgement/read-bytes.js
/** Reads the bytes of a manifest once: for their digest, and for a check of the lines that sees the same bytes. */



/** How long a scan may take, milliseconds of its own time: the largest manifest takes a fraction of it. Our choice. */
const SCAN_MAX_MS = 3 * 60_000;
/** Lines that are scanned: each takes memory. Our choice, at twice the most that the service can be made to accept. */
const SCANNED_LINES_MAX = 1_000_000;
const read_bytes_NEWLINE = 0x0a;
/**
 * Reads to the end. A scan that fails or takes too long ends, and the digest is still made: a check that cannot be
 * finished must not prevent a training.
 * @throws whatever reading the bytes throws
 */
async function readBytes(chunks, reading) {
    const pass = new Pass(chunks, reading);
    try {
        const lines = await scanned(pass, reading);
        while ((await pass.next()) !== undefined)
            ;
        return { ...pass.end(), lines };
    }
    finally {
        await pass.close();
    }
}
/** One way over the bytes. */
class Pass {
    #source;
    #reading;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #glance = createManifestGlance();
    #sizeBytes = 0;
    #isOver = false;
    /** What reading threw: not a fault of whoever looks at the bytes. */
    #fault;
    constructor(chunks, reading) {
        this.#source = chunks[Symbol.asyncIterator]();
        this.#reading = reading;
    }
    /** The next bytes; undefined at the end. */
    async next() {
        if (this.#isOver)
            return undefined;
        try {
            const step = await this.#source.next();
            this.#isOver = step.done === true;
            if (step.done === true)
                return undefined;
            this.#reading.signal?.throwIfAborted();
            this.#hash.update(step.value);
            this.#glance.add(step.value);
            this.#sizeBytes += step.value.byteLength;
            this.#isOver = this.#isTooLarge();
            return this.#isOver ? undefined : step.value;
        }
        catch (error) {
            this.#fault = { error };
            throw error;
        }
    }
    /** @throws what reading threw */
    throwFault() {
        if (this.#fault !== undefined)
            throw this.#fault.error;
    }
    end() {
        const { announcedBytes = 0 } = this.#reading;
        const glance = this.#glance;
        if (this.#isTooLarge())
            return { sha256: '', sizeBytes: Math.max(this.#sizeBytes, announcedBytes), glance };
        return { sha256: this.#hash.digest('hex'), sizeBytes: this.#sizeBytes, glance };
    }
    /** Closes the connection where it is not read to its end. */
    async close() {
        await this.#source.return?.();
    }
    #isTooLarge() {
        const { announcedBytes = 0, maxBytes = Infinity } = this.#reading;
        return Math.max(this.#sizeBytes, announcedBytes) > maxBytes;
    }
}
async function scanned(pass, { scan, clock, scanMaxMs = SCAN_MAX_MS }) {
    if (scan === undefined)
        return { kind: 'unasked' };
    let why;
    let lines = 0;
    let takenMs = 0;
    async function* lent() {
        for (let chunk = await pass.next(); chunk !== undefined; chunk = await pass.next()) {
            lines += newlinesIn(chunk);
            if (lines > SCANNED_LINES_MAX)
                why = 'it has more than 1,000,000 lines';
            else if (takenMs >= Math.min(scanMaxMs, SCAN_MAX_MS))
                why = 'the check took too long';
            if (why !== undefined)
                return;
            const startedAt = clock.now();
            yield chunk;
            takenMs += clock.now() - startedAt;
        }
    }
    try {
        const partial = await scan(lent);
        return why === undefined ? { kind: 'scanned', partial } : { kind: 'given-up', why };
    }
    catch (error) {
        pass.throwFault();
        return { kind: 'given-up', why: `the check itself failed: ${(0,action_error/* messageOf */.bD)(error)}` };
    }
}
function newlinesIn(chunk) {
    let count = 0;
    for (let at = chunk.indexOf(read_bytes_NEWLINE); at >= 0; at = chunk.indexOf(read_bytes_NEWLINE, at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BETWEEN_CALLS_MS),
/* harmony export */   t: () => (/* binding */ firstByTags)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50;
/** Reads the tags of one version after the other, until one is accepted. */
async function firstByTags(tools, versions, accepts) {
    for (const [index, version] of versions.entries()) {
        if (index === LOG_AFTER)
            tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`);
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        try {
            const tags = await tools.rekognition.listTags(version.arn);
            if (accepts(tags, version))
                return { kind: 'found', version, tags };
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                return { kind: 'denied', error };
            // Deleted since it was listed.
            if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { kind: 'nowhere' };
}


/***/ }),

/***/ 54596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   VG: () => (/* binding */ failedForServiceIssue)
/* harmony export */ });
/* unused harmony export STATUS_STATES */
/** Every value of ProjectVersionStatus (API model). FAILED, a start that failed, is recognized by its evaluation. */
const STATUS_STATES = {
    TRAINING_IN_PROGRESS: 'training',
    TRAINING_COMPLETED: 'trained',
    TRAINING_FAILED: 'failed',
    STARTING: 'trained',
    RUNNING: 'trained',
    FAILED: 'unusable',
    STOPPING: 'trained',
    STOPPED: 'trained',
    DELETING: 'deleting',
    COPYING_IN_PROGRESS: 'copy',
    COPYING_COMPLETED: 'copy',
    COPYING_FAILED: 'copy',
    DEPRECATED: 'trained',
    EXPIRED: 'trained',
};
/** The state of a version as described. */
function stateOf(version) {
    const hasEvaluation = version.f1Score !== undefined || version.evaluationSummary !== undefined;
    if (version.status === 'FAILED' && hasEvaluation)
        return 'trained';
    const known = STATES;
    return known.get(version.status) ?? 'unknown';
}
const STATES = new Map(Object.entries(STATUS_STATES));
/**
 * Whether a failed training failed for a fault of the service, not of its data. Developer guide, "Debugging a failed
 * model training": a service error has this message and no manifest summary.
 */
function failedForServiceIssue(version) {
    return /experienced a service issue|internal (server|service) (error|failure)/i.test(version.statusMessage ?? '');
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52769);


/** Bodies of one object that are started. Our choice. */
const TRIES_MAX = 3;
/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
async function readAgain(objects, object, use) {
    let begun = 0;
    const mayPass = (error, tries) => begun === tries && (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error);
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass }, (tries) => objects.read(object, (body) => {
        begun = tries;
        return use(body);
    }));
}


/***/ })

};
