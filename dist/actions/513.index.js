export const id = 513;
export const ids = [513];
export const modules = {

/***/ 4455:
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

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ baselineWarnings),
/* harmony export */   eg: () => (/* binding */ WHY_NONE),
/* harmony export */   so: () => (/* binding */ baselineBound)
/* harmony export */ });
/* unused harmony export testSetRemark */
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(268);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(843);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);



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

/***/ 2703:
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ whyNoLabel),
/* harmony export */   X: () => (/* binding */ judgeLabels)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9318);

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

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ comparedAll),
/* harmony export */   hy: () => (/* binding */ judgeValue),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6509);
/* harmony import */ var _grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8999);
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
        const arithmetic = fromFloat ? 'single' : (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(rule.metric) === 'count' ? 'exact' : _grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBLE_NOISE */ .pU;
        return comparedAll(rule.op, { label, actuals, bounds: [bound.value] }, arithmetic, (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBound */ .Sp)(bound), remarks);
    }
    const from = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineBound */ .so)(rule.metric, label, context.evidence, context.policy);
    if (from.kind !== 'number')
        return notCompared(from.kind, from.reason, { label, actual, bound: null });
    const { baseline, remark } = from;
    if (remark !== '')
        remarks.push(remark);
    const noise = fromFloat || baseline.evaluation.source === 'describe' ? _grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOAT_NOISE */ .kT : _grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .DOUBLE_NOISE */ .pU;
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
    const difference = (0,_grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceOf */ .Pq)(numbers.actual, numbers.bound, arithmetic);
    const holds = (0,_grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(op, difference);
    const reasons = holds ? remarks : [`${NOT_MET[op]} ${boundInWords}`, ...remarks];
    const room = Number.isNaN(difference) ? Number.NEGATIVE_INFINITY : (0,_grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .roomOf */ .dT)(op, difference);
    const isTie = arithmetic === 'single' || arithmetic === _grammar_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOAT_NOISE */ .kT ? difference === 0 : undefined;
    return { ...numbers, result: holds ? 'holds' : 'fails', reason: reasons.join('; '), room, isTie };
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ measureVersion),
/* harmony export */   bU: () => (/* binding */ measureLabel),
/* harmony export */   xC: () => (/* binding */ whyNoLabels)
/* harmony export */ });
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4455);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(843);
/* harmony import */ var _grammar_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);
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

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   m: () => (/* binding */ LINE_MAX_BYTES)
/* harmony export */ });
/** Cuts a manifest into its lines while it streams by. */
/**
 * Bytes of a line that are kept. Our choice: forty times the 100,000 characters that the service takes, so that what is
 * cut here is past its limit in any script, and a file without newlines cannot fill the memory.
 */
const LINE_MAX_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Yields the lines of a manifest, one at a time, for any chunks.
 *
 * Only the byte 0x0A ends a line: JSON strings may contain U+2028 and U+2029 unescaped, and no byte of a longer UTF-8
 * sequence is 0x0A. The newline that ends the file begins no line; blank lines are lines, as the service counts
 * them. A carriage return before the newline stays in the text: what the service makes of one is not documented,
 * JSON takes it as white space. A byte order mark stays too, since it makes the first line invalid JSON.
 */
async function* readLines(chunks) {
    let line = 1;
    let pending = new PendingLine();
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            pending.add(chunk.subarray(from, at));
            yield pending.end(line);
            pending = new PendingLine();
            line += 1;
            from = at + 1;
        }
        // A copy, which slice of a Buffer is not: whoever hands in the chunks may fill the same buffer again.
        pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)));
    }
    if (!pending.isEmpty)
        yield pending.end(line);
}
/** The bytes of a line that has not ended yet. */
class PendingLine {
    #parts = [];
    #sizeBytes = 0;
    #truncated = false;
    get isEmpty() {
        return this.#sizeBytes === 0;
    }
    add(bytes) {
        const kept = bytes.subarray(0, LINE_MAX_BYTES - this.#sizeBytes);
        if (kept.length < bytes.length)
            this.#truncated = true;
        if (kept.length === 0)
            return;
        this.#parts.push(kept);
        this.#sizeBytes += kept.length;
    }
    end(line) {
        const [only, ...more] = this.#parts;
        const bytes = more.length === 0 ? (only ?? new Uint8Array()) : concatenate(this.#parts, this.#sizeBytes);
        return { line, text: UTF_8.decode(bytes), truncated: this.#truncated };
    }
}
function concatenate(parts, sizeBytes) {
    const whole = new Uint8Array(sizeBytes);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);


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
