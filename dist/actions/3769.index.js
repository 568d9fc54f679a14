export const id = 3769;
export const ids = [3769];
export const modules = {

/***/ 12365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ askModel)
});

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/deployment/predict/check-image-file.js
var check_image_file = __webpack_require__(85017);
// EXTERNAL MODULE: ./lib/src/deployment/predict/image-error.js
var image_error = __webpack_require__(55228);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/pace.js
/** How fast images are sent to a model. */
/** Images a second for each inference unit, as a beginning. What a unit carries depends on the model and its images. Our choice. */
const PER_UNIT_AND_SECOND = 5;
/** The account's quota of DetectCustomLabels calls a second. AWS General Reference, Rekognition quotas. */
const PER_SECOND_MAX = 50;
/** The slowest pace that throttling leads to, milliseconds. Our choice. */
const LONGEST_MS = 10_000;
/** Each answer shortens the time between two images by this share, until it is that of the beginning. Our choice. */
const RECOVERY = 0.02;
/** Keeps the time between two images: longer where the model throttles, shorter again where it answers. */
class Pace {
    #shortestMs;
    #betweenMs;
    #nextAt = -Infinity;
    /** @param units  that the model runs with */
    constructor(units) {
        this.#shortestMs = 1000 / Math.min(PER_SECOND_MAX, PER_UNIT_AND_SECOND * Math.max(1, units));
        this.#betweenMs = this.#shortestMs;
    }
    /** Takes the next turn. @returns how long to wait for it, milliseconds */
    turn(now) {
        const at = Math.max(now, this.#nextAt);
        this.#nextAt = at + this.#betweenMs;
        return at - now;
    }
    throttled() {
        this.#betweenMs = Math.min(LONGEST_MS, this.#betweenMs * 2);
    }
    answered() {
        this.#betweenMs = Math.max(this.#shortestMs, this.#betweenMs * (1 - RECOVERY));
    }
}

;// CONCATENATED MODULE: ./lib/src/deployment/predict/ask-model.js
/** Sends images to a model that runs, at the pace of its inference units, until each has an answer. */





/** Images that wait for their answers at most, for each unit: a second of its pace. Their bytes are in memory. */
const IN_FLIGHT_PER_UNIT = 5;
const IN_FLIGHT_MAX = 50;
const WAITS = { firstMs: 1000, longestMs: 30_000 };
/** How long throttling and faults of one image are retried at least, milliseconds. Our choice. */
const FAULTS_MIN_MS = 2 * 60_000;
/** Kinds of faults that pass with time, besides those of network and service. */
const ALSO_PASSING = new Set(['not-ready', 'limit']);
/** What the service says of an image rather than of the model. API reference, DetectCustomLabels. */
const OF_THE_IMAGE = new Set([
    'InvalidImageFormatException',
    'ImageTooLargeException',
    'InvalidS3ObjectException',
]);
/**
 * The answers in the order of the images. The first image is sent alone until the model answers: one that warms up is not
 * asked by many at a time. The thresholds are those of the labels, from the training.
 * @throws ActionError IMAGE_UNUSABLE; what `giveUp` makes; ServiceError for what no retry can fix
 */
async function askModel(tools, model, images, policy) {
    const pace = new Pace(model.units);
    const answers = [];
    const max = Math.min(IN_FLIGHT_MAX, IN_FLIGHT_PER_UNIT * Math.max(1, model.units));
    const inFlight = new Set();
    let failure;
    const ask = async (image, index) => {
        const found = await askOne(tools, model, image, policy, pace);
        answers[index] = found;
        await policy.onAnswer?.(image, found);
    };
    for (const [index, image] of images.entries()) {
        if (failure !== undefined)
            break;
        await tools.sleep(pace.turn(tools.clock.now()), tools.signal);
        const asked = ask(image, index)
            .catch((error) => {
            failure ??= { error };
        })
            .finally(() => inFlight.delete(asked));
        inFlight.add(asked);
        if (index === 0)
            await asked;
        while (inFlight.size >= max)
            await Promise.race(inFlight);
    }
    await Promise.all(inFlight);
    if (failure !== undefined)
        throw failure.error;
    return answers;
}
async function askOne(tools, { arn }, image, { deadlineAt, giveUp }, pace) {
    const sent = await toModelImage(tools, image);
    let faultsSince;
    for (let tries = 1;; tries += 1) {
        try {
            const found = await tools.models.detect(arn, sent);
            pace.answered();
            return found;
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7))
                throw error;
            if (OF_THE_IMAGE.has(error.facts.errorName))
                throw (0,image_error/* unusableImages */.I)([`The image ${image.name} cannot be used: ${error.facts.errorName}: ${error.message}.`], error);
            if ((0,service_error/* isPastEnd */.Sh)(error) || !mayPass(error))
                throw error;
            if (error.kind === 'throttled' || error.kind === 'limit')
                pace.throttled();
            const now = tools.clock.now();
            faultsSince ??= now;
            const wait = (0,try_again/* spread */.il)((0,try_again/* waitAfter */.Wv)(tries, WAITS), tools.random());
            const until = error.kind === 'not-ready' ? deadlineAt : Math.max(deadlineAt, faultsSince + FAULTS_MIN_MS);
            if (now + wait > until)
                throw giveUp(image, error);
            await tools.sleep(wait, tools.signal);
        }
    }
}
function mayPass(error) {
    return ALSO_PASSING.has(error.kind) || (0,service_error/* isPassingFault */.Ev)(error);
}
async function toModelImage({ files }, { source }) {
    return source.kind === 's3'
        ? { kind: 's3', object: source.object }
        : { kind: 'bytes', bytes: await (0,check_image_file/* readImage */.AM)(files, source.path) };
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ compareAnswer),
/* harmony export */   HV: () => (/* binding */ overlapOf),
/* harmony export */   gB: () => (/* binding */ findsBoxes)
/* harmony export */ });
/** The least overlap of two boxes of one thing. Developer guide, "Metrics for evaluating your model": intersection over union of 0.5. */
const OVERLAP_MIN = 0.5;
/** Whether a model answers with boxes: one that does gives each label one. */
function findsBoxes(answers) {
    return answers.some((found) => found.some(({ box }) => box !== undefined));
}
/**
 * The image as a testing snapshot would have it, with the flags of each prediction. Boxes are compared where the image has
 * them and the model gives some; otherwise a label counts once in an image, wherever it is.
 */
function compareAnswer(image, found, withBoxes) {
    const truth = image.expected ?? [];
    const areBoxes = withBoxes && truth.every(({ box }) => box !== null) && image.size !== undefined;
    const expected = areBoxes ? truth : wholeLabels(truth);
    const predictions = (areBoxes ? found : strongest(found)).map((one) => toPrediction(one, image.size));
    const right = areBoxes ? rightBoxes(expected, predictions) : rightLabels(expected, predictions);
    return {
        sourceRef: image.name,
        expected,
        predictions: predictions.map((prediction) => {
            const truePositive = right.has(prediction);
            const presentInGroundTruth = truth.some(({ label }) => label === prediction.label);
            const flags = { truePositive, falsePositive: !truePositive, falseNegative: false, trueNegative: false };
            return { ...prediction, flags: { ...flags, presentInGroundTruth } };
        }),
    };
}
function wholeLabels(truth) {
    return [...new Set(truth.map(({ label }) => label))].map((label) => ({ label, box: null }));
}
/** Each label once, with its highest confidence. */
function strongest(found) {
    const byLabel = new Map();
    for (const one of found) {
        const known = byLabel.get(one.name);
        if (known === undefined || one.confidence > known.confidence)
            byLabel.set(one.name, one);
    }
    return [...byLabel.values()];
}
function toPrediction({ name, confidence, box }, size) {
    return { label: name, confidence: confidence / 100, box: toPixels(box, size), flags: null };
}
/** Answers have shares of the image, ground truth has pixels. */
function toPixels(box, size) {
    if (box === undefined || size === undefined)
        return null;
    const { width, height } = size;
    return { left: box.left * width, top: box.top * height, width: box.width * width, height: box.height * height };
}
function rightLabels(expected, predictions) {
    const labels = new Set(expected.map(({ label }) => label));
    return new Set(predictions.filter(({ label }) => labels.has(label)));
}
/** The most confident first; each takes the box of its label that it overlaps most, and no other takes that one again. */
function rightBoxes(expected, predictions) {
    const right = new Set();
    const taken = new Set();
    for (const prediction of [...predictions].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))) {
        let best;
        for (const truth of expected) {
            if (truth.label !== prediction.label || taken.has(truth))
                continue;
            const overlap = overlapOf(truth.box, prediction.box);
            if (overlap >= OVERLAP_MIN && overlap > (best?.overlap ?? 0))
                best = { truth, overlap };
        }
        if (best === undefined)
            continue;
        taken.add(best.truth);
        right.add(prediction);
    }
    return right;
}
/** Intersection over union, 0 to 1. */
function overlapOf(a, b) {
    if (a === null || b === null)
        return 0;
    const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
    const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
    if (width <= 0 || height <= 0)
        return 0;
    const both = width * height;
    return both / (a.width * a.height + b.width * b.height - both);
}


/***/ }),

/***/ 21351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ measureAnswers)
/* harmony export */ });
/* harmony import */ var _snapshot_label_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33570);
/* harmony import */ var _snapshot_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42633);


/**
 * A label counts where the ground truth has it, since without any it has no recall; where it was never found, its precision
 * is 0. The mean over labels is the service's own way to sum them up.
 * @param images  with flags, as {@link compareAnswer} makes them; only those with a ground truth
 */
function measureAnswers(images) {
    const sums = new Map();
    const sumOf = (label) => {
        const known = sums.get(label) ?? { images: 0, truePositives: 0, falsePositives: 0, misses: 0 };
        sums.set(label, known);
        return known;
    };
    for (const image of images) {
        for (const label of (0,_snapshot_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countExpected */ .yI)(image).keys())
            sumOf(label).images += 1;
        for (const { label, truePositives, falsePositives, misses } of (0,_snapshot_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyImage */ .ab)(image) ?? []) {
            const sum = sumOf(label);
            sum.truePositives += truePositives;
            sum.falsePositives += falsePositives;
            sum.misses += misses;
        }
    }
    const all = [...sums].map(([label, sum]) => ({ label, ...sum })).sort(_snapshot_label_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLabels */ .H);
    const labels = all.filter(({ images: count }) => count > 0).map(toNumbers);
    return {
        f1: mean(labels.map(({ f1 }) => f1)),
        precision: mean(labels.map(({ precision }) => precision)),
        recall: mean(labels.map(({ recall }) => recall)),
        labels,
        unexpected: all
            .filter(({ images: count }) => count === 0)
            .map(({ label, falsePositives }) => ({ label, found: falsePositives })),
    };
}
function toNumbers({ label, images, truePositives, falsePositives, misses, }) {
    const found = truePositives + falsePositives;
    const expected = truePositives + misses;
    return {
        label,
        images,
        f1: (2 * truePositives) / (2 * truePositives + falsePositives + misses),
        precision: found === 0 ? 0 : truePositives / found,
        recall: expected === 0 ? 0 : truePositives / expected,
    };
}
function mean(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeTest: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/gate/compare.js
var compare = __webpack_require__(89727);
// EXTERNAL MODULE: ./lib/src/gate/grammar/format.js
var format = __webpack_require__(78999);
// EXTERNAL MODULE: ./lib/src/gate/judge/conclude.js
var conclude = __webpack_require__(82703);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-value.js
var judge_value = __webpack_require__(50447);
;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-smoke.js
/** Judges the smoke test of a release by the rules on smoke. */




const NUMBER_OF = {
    'smoke.f1': 'f1',
    'smoke.precision': 'precision',
    'smoke.recall': 'recall',
};
/** Passes only on numbers: without any ground truth each rule fails. */
function judgeSmoke(numbers, rules) {
    return (0,conclude/* conclude */.E)(rules.map((rule) => judgeRule(rule, numbers))).verdict;
}
function judgeRule({ text, severity, metric, op, bound }, numbers) {
    const shown = { rule: text, severity, metric: metric.kind, label: null, shortfalls: [] };
    const actual = numbers[NUMBER_OF[metric.kind]];
    if (actual === undefined) {
        const reason = 'no image of the smoke test has a ground truth';
        return { ...shown, actual: null, bound: bound.value, result: 'fails', reason };
    }
    const values = { label: null, actuals: [actual], bounds: [bound.value] };
    const { room: _room, ...judged } = (0,judge_value/* comparedAll */.$U)(op, values, compare/* DOUBLE_NOISE */.pU, (0,format/* formatBound */.Sp)(bound), []);
    return { ...shown, ...judged };
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/deployment/guards/failed-rules.js
var failed_rules = __webpack_require__(95704);
// EXTERNAL MODULE: ./lib/src/deployment/predict/ask-model.js + 1 modules
var ask_model = __webpack_require__(12365);
// EXTERNAL MODULE: ./lib/src/deployment/predict/compare-answer.js
var compare_answer = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/src/deployment/predict/find-images.js + 2 modules
var find_images = __webpack_require__(99471);
// EXTERNAL MODULE: ./lib/src/deployment/predict/measure-answers.js
var measure_answers = __webpack_require__(21351);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
;// CONCATENATED MODULE: ./lib/src/deployment/smoke/ask-shadow.js
/** The same images to the version in use, to see on which the two differ. */




/** Overlap from which two boxes count as the same place, as in an evaluation. */
const OVERLAP_MIN = 0.5;
/**
 * The answers of the version in use; undefined, with a note, where it does not run or does not answer: that says nothing about the
 * version that is tested.
 * @throws ServiceError one that ends the run
 */
async function askShadow(tools, inUse, images) {
    if (inUse === undefined || (0,serving/* servingStateOf */.r)(inUse) !== 'running') {
        const why = inUse === undefined ? 'no version is in use' : `${inUse.name} has the status ${inUse.status}`;
        tools.progress.note('notice', `shadow: there is nothing to compare with, because ${why}.`);
        return undefined;
    }
    const model = { arn: inUse.arn, units: inUse.minInferenceUnits ?? 1 };
    // It runs, and has been warm for long: what is not ready now will not be.
    const policy = { deadlineAt: tools.clock.now(), giveUp: (_image, error) => error };
    try {
        return await (0,ask_model/* askModel */.$)(tools, model, images, policy);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        tools.progress.note('warning', `shadow: ${inUse.name} did not answer (${error.facts.errorName}: ${error.message}).`);
        return undefined;
    }
}
/** Whether one of the two found a label, or a box, that the other did not. Confidences may differ. */
function differs(a, b) {
    if (a.length !== b.length)
        return true;
    const rest = [...b];
    for (const one of a) {
        const at = rest.findIndex((other) => isSame(one, other));
        if (at < 0)
            return true;
        rest.splice(at, 1);
    }
    return false;
}
function isSame(a, b) {
    if (a.name !== b.name)
        return false;
    if (a.box === undefined || b.box === undefined)
        return a.box === b.box;
    return (0,compare_answer/* overlapOf */.HV)(a.box, b.box) >= OVERLAP_MIN;
}

// EXTERNAL MODULE: ./lib/src/deployment/smoke/check-images-for-rules.js
var check_images_for_rules = __webpack_require__(81421);
// EXTERNAL MODULE: ./lib/src/snapshot/tally.js
var tally = __webpack_require__(42633);
;// CONCATENATED MODULE: ./lib/src/deployment/smoke/smoke-result.js


/** Images that a report shows. */
const SHOWN_MAX = 100;
/**
 * Counts and numbers, with the images that do not match or on which the versions differ. An image without a ground truth
 * matches: the model answered.
 * @param log  receives every difference between the versions, also those that the report has no room for
 */
function resultOf(answered, { f1, precision, recall }, log) {
    const images = answered.map((one) => ({ shown: toSmokeImage(one), differs: isDifferent(one) }));
    const different = images.filter((one) => one.differs);
    for (const { shown } of different)
        log(lineOf(shown));
    return {
        images: images.length,
        matches: images.filter(({ shown }) => shown.isMatch).length,
        f1,
        precision,
        recall,
        shown: images
            .filter((one) => !one.shown.isMatch || one.differs)
            .slice(0, SHOWN_MAX)
            .map(({ shown }) => shown),
        differences: answered.some(({ shadow }) => shadow !== undefined) ? different.length : undefined,
    };
}
function isDifferent({ found, shadow }) {
    return shadow !== undefined && differs(found, shadow);
}
function toSmokeImage({ image, found, compared, shadow }) {
    const tallies = compared === undefined ? [] : (0,tally/* tallyImage */.ab)(compared);
    return {
        image: image.name,
        expected: image.expected?.map(({ label }) => label),
        found: found.map(toFound),
        shadow: shadow?.map(toFound),
        isMatch: tallies !== undefined && !tallies.some(tally/* isWrong */.cG),
    };
}
function toFound({ name, confidence }) {
    return { label: name, confidence };
}
function lineOf({ image, found, shadow = [] }) {
    return `${image}: ${namesOf(found)}; the version in use: ${namesOf(shadow)}`;
}
function namesOf(found) {
    return found.length === 0
        ? 'nothing'
        : found.map(({ label, confidence }) => `${label} ${confidence.toFixed(1)}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/src/deployment/smoke/smoke-test.js
/** Sends images to a model that was just started, before callers use it, and judges the answers. */












/**
 * Without images nothing is asked. The result goes to the report before it is judged: by the rules on smoke or, without any,
 * by whether every image matches.
 * @throws ActionError SMOKE_FAILED, SMOKE_NO_IMAGES (both `smoke-failed`), IMAGE_UNUSABLE, MANIFEST_INVALID
 * @throws ServiceError for what no retry can fix, and after a cancel
 */
async function smokeTest(tools, plan) {
    const { version, guards, deadlineAt } = plan;
    const rules = guards.gate.filter(rule/* isSmokeRule */._c);
    (0,check_images_for_rules/* checkImagesForRules */.l)(rules, guards.smokeImages);
    if (guards.smokeImages.length === 0)
        return;
    const images = await (0,find_images/* findImages */.M)(tools, guards.smokeImages);
    tools.progress.log(`Smoke test of ${version.name}: ${(0,number/* plural */.LS)(images.length, 'image')}`);
    const model = { arn: version.arn, units: version.minInferenceUnits ?? 1 };
    const giveUp = (image, error) => notAnswered(version, image, error);
    const answers = await (0,ask_model/* askModel */.$)(tools, model, images, { deadlineAt, giveUp });
    const shadow = guards.shadow ? await askShadow(tools, plan.inUse, images) : undefined;
    const answered = answeredOf(images, answers, shadow);
    judgeAnswers(tools, version, answered, rules);
}
function answeredOf(images, answers, shadow) {
    const withBoxes = (0,compare_answer/* findsBoxes */.gB)(answers);
    return images.map((image, index) => {
        const found = answers[index] ?? [];
        const compared = image.expected === undefined ? undefined : (0,compare_answer/* compareAnswer */.Am)(image, found, withBoxes);
        return { image, found, compared, shadow: shadow?.[index] };
    });
}
function judgeAnswers(tools, version, answered, rules) {
    const numbers = (0,measure_answers/* measureAnswers */.M)(answered.flatMap(({ compared }) => compared ?? []));
    const result = resultOf(answered, numbers, tools.progress.log);
    const verdict = rules.length === 0 ? undefined : judgeSmoke(numbers, rules);
    tools.progress.update({ smoke: verdict === undefined ? result : { ...result, verdict } });
    if (verdict?.passed === false)
        throw failed(`${version.name} fails the gate of the smoke test: ${(0,failed_rules/* sentenceOfFailed */.G)(verdict)}`);
    const wrong = result.images - result.matches;
    if (verdict !== undefined || wrong === 0)
        return;
    const [first] = result.shown.filter(({ isMatch }) => !isMatch);
    const example = first === undefined
        ? ''
        : `; the first: ${first.image}, expected ${listOf(first.expected ?? [])}, found ${listOf(first.found.map(({ label }) => label))}`;
    throw failed(`${version.name} answers wrongly on ${String(wrong)} of ${(0,number/* plural */.LS)(result.images, 'smoke image')}${example}`);
}
function listOf(labels) {
    return labels.length === 0 ? 'nothing' : labels.join(', ');
}
function failed(clause, cause) {
    return new action_error/* ActionError */.lZ('SMOKE_FAILED', `${clause}.`, {
        outcome: 'smoke-failed',
        cause,
        requestId: cause?.facts.requestId,
    });
}
function notAnswered({ name }, image, error) {
    return failed(`${name} did not answer for ${image.name} until start-timeout: ${error.facts.errorName}: ${error.message}`, error);
}


/***/ }),

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

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takesPlace),
/* harmony export */   r: () => (/* binding */ servingStateOf)
/* harmony export */ });
/** Every value of ProjectVersionStatus (API model). */
const SERVING_STATES = new Map([
    ['TRAINING_IN_PROGRESS', 'not-startable'],
    ['TRAINING_COMPLETED', 'stopped'],
    ['TRAINING_FAILED', 'not-startable'],
    ['STARTING', 'starting'],
    ['RUNNING', 'running'],
    ['FAILED', 'start-failed'],
    ['STOPPING', 'stopping'],
    ['STOPPED', 'stopped'],
    ['DELETING', 'not-startable'],
    ['COPYING_IN_PROGRESS', 'not-startable'],
    ['COPYING_COMPLETED', 'stopped'],
    ['COPYING_FAILED', 'not-startable'],
    ['DEPRECATED', 'not-startable'],
    ['EXPIRED', 'not-startable'],
]);
/** What the status of a version says of its model. */
function servingStateOf({ status }) {
    return SERVING_STATES.get(status) ?? 'unknown';
}
/** Whether the version takes one of the account's places for running models. */
function takesPlace(version) {
    const state = servingStateOf(version);
    return state === 'running' || state === 'starting' || state === 'stopping';
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


/***/ }),

/***/ 99326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fillWeights),
/* harmony export */   z: () => (/* binding */ REPLICATES)
/* harmony export */ });
/**
 * Replicates of a bootstrap. Our choice: the ends of a 95 % interval are the 25th value from either side, which by chance
 * cover 94 to 96 %; more replicates would cost time and memory for digits that a small test set does not carry.
 * A multiple of 4, see {@link fillWeights}.
 */
const REPLICATES = 1000;
/**
 * The Poisson distribution of mean 1 in 256 steps: of 256 values of a byte, 94 mean a weight of 0, 94 for 1, and so
 * on. Mean 1.004 and variance 1.004 instead of 1; neither an F1 nor its spread feels the difference.
 */
const POISSON_STEPS = [94, 94, 47, 16, 4, 1];
const WEIGHT_OF_BYTE = Uint8Array.from(POISSON_STEPS.flatMap((steps, weight) => Array(steps).fill(weight)));
/**
 * Fills in how often the image is in each replicate. Drawn from a hash of image and replicate: the same image has
 * the same weights wherever it is met, so that two snapshots are resampled alike without being joined.
 * @param weights  one for each replicate; its length a multiple of 4
 */
function fillWeights(weights, image) {
    for (let at = 0; at < weights.length; at += 4) {
        const bits = mix(mix(image.low + Math.imul(at + 1, GOLDEN_RATIO_32)) ^ image.high);
        weights[at] = WEIGHT_OF_BYTE[bits & 0xff] ?? 0;
        weights[at + 1] = WEIGHT_OF_BYTE[(bits >>> 8) & 0xff] ?? 0;
        weights[at + 2] = WEIGHT_OF_BYTE[(bits >>> 16) & 0xff] ?? 0;
        weights[at + 3] = WEIGHT_OF_BYTE[bits >>> 24] ?? 0;
    }
}
/** 2^32 over the golden ratio, odd: its multiples spread evenly over 32 bits. */
const GOLDEN_RATIO_32 = 0x9e3779b9;
/** The finaliser of MurmurHash3 for 32 bits: each bit of the input turns about half of those of the output. */
function mix(value) {
    let bits = value | 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}


/***/ }),

/***/ 33570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareLabels),
/* harmony export */   z: () => (/* binding */ LabelSums)
/* harmony export */ });
/* harmony import */ var _image_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99326);
/** Counts of one label over many images, as they are and in every replicate of a bootstrap. */

/** A label's counts. Sums stay whole: 250,000 images with 50 boxes of one label, all weights at their largest, fit. */
class LabelSums {
    label;
    #truePositives = new Uint32Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    #falsePositives = new Uint32Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    #misses = new Uint32Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    #exact = { truePositives: 0, falsePositives: 0, misses: 0 };
    constructor(label) {
        this.label = label;
    }
    get truePositives() {
        return this.#exact.truePositives;
    }
    get falsePositives() {
        return this.#exact.falsePositives;
    }
    get misses() {
        return this.#exact.misses;
    }
    /** 0-1; null when the ground truth does not have the label. */
    get f1() {
        return f1Of(this.truePositives, this.falsePositives, this.misses);
    }
    /** @param weights  of the image, one for each replicate */
    add({ truePositives, falsePositives, misses }, weights) {
        this.#exact.truePositives += truePositives;
        this.#exact.falsePositives += falsePositives;
        this.#exact.misses += misses;
        addWeighted(this.#truePositives, weights, truePositives);
        addWeighted(this.#falsePositives, weights, falsePositives);
        addWeighted(this.#misses, weights, misses);
    }
    /** Adds the label's F1 of each replicate to `sums`, and 1 to `counted` where it has one. */
    addF1(sums, counted) {
        for (let replicate = 0; replicate < _image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z; replicate += 1) {
            const f1 = f1Of(this.#truePositives[replicate] ?? 0, this.#falsePositives[replicate] ?? 0, this.#misses[replicate] ?? 0);
            if (f1 === null)
                continue;
            sums[replicate] = (sums[replicate] ?? 0) + f1;
            counted[replicate] = (counted[replicate] ?? 0) + 1;
        }
    }
}
/** By code units, so that sums over labels come out the same to the last bit in any order of the images. */
function compareLabels(a, b) {
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
}
/** The harmonic mean of precision and recall; null without any ground truth. */
function f1Of(truePositives, falsePositives, misses) {
    if (truePositives + misses === 0)
        return null;
    return (2 * truePositives) / (2 * truePositives + falsePositives + misses);
}
/** Most tallies have one count that is not 0; the others need no walk over the replicates. */
function addWeighted(sums, weights, count) {
    if (count === 0)
        return;
    for (let replicate = 0; replicate < sums.length; replicate += 1) {
        sums[replicate] = (sums[replicate] ?? 0) + (weights[replicate] ?? 0) * count;
    }
}


/***/ }),

/***/ 42633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ isPutForward),
/* harmony export */   ab: () => (/* binding */ tallyImage),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   yI: () => (/* binding */ countExpected)
/* harmony export */ });
/**
 * The tally of one image, for each label that it expects or that was predicted in it; labels in the order of the line.
 *
 * Misses are what the ground truth has beyond the true positives rather than the false-negative flags: a box that the
 * model did not see at all has no prediction with a flag. The flags count for labels that the ground truth lacks.
 * @returns undefined when a prediction has no flags: the image cannot be judged then
 */
function tallyImage(image) {
    const counts = new Map();
    for (const [label, expected] of countExpected(image))
        counts.set(label, { ...NOTHING, expected });
    for (const { label, flags } of image.predictions) {
        if (flags === null)
            return undefined;
        const count = counts.get(label) ?? { ...NOTHING };
        if (flags.truePositive)
            count.truePositives += 1;
        if (flags.falsePositive)
            count.falsePositives += 1;
        if (flags.falseNegative)
            count.falseNegatives += 1;
        counts.set(label, count);
    }
    const tallies = [];
    for (const [label, { expected, truePositives, falsePositives, falseNegatives }] of counts) {
        const misses = expected === 0 ? falseNegatives : Math.max(expected - truePositives, 0);
        if (truePositives + falsePositives + misses > 0)
            tallies.push({ label, truePositives, falsePositives, misses });
    }
    return tallies;
}
/** Whether anything in the image was wrong. */
function isWrong(tally) {
    return tally.falsePositives > 0 || tally.misses > 0;
}
/** How often the ground truth has each label; an image-level label that appears twice counts once. */
function countExpected(image) {
    const counts = new Map();
    for (const { label, box } of image.expected)
        counts.set(label, box === null ? 1 : (counts.get(label) ?? 0) + 1);
    return counts;
}
/** Whether the model predicted the label at the label's threshold, rightly or wrongly. */
function isPutForward({ flags }) {
    return flags !== null && (flags.truePositive || flags.falsePositive);
}
const NOTHING = { expected: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 };


/***/ })

};
