export const id = 9466;
export const ids = [9466];
export const modules = {

/***/ 39286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readManifestSummary)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/evaluation/parse-manifest-summary.js
/** Reads a manifest summary. */

/**
 * Reads what is there: the file is informative, and no rule of a gate passes on a missing count.
 * @returns undefined for a text that is not a manifest summary
 * @see developer guide, "Understanding the manifest summary"
 */
function parseManifestSummary(text) {
    const file = (0,json/* parseJson */.qF)(text);
    const statistics = (0,json/* own */.ZV)(file, 'statistics');
    if (!(0,json/* isJsonObject */.OW)(file) || (!(0,json/* isJsonObject */.OW)(statistics) && !(0,json/* isJsonArray */.Md)((0,json/* own */.ZV)(file, 'errors'))))
        return undefined;
    return {
        training: readStatistics((0,json/* own */.ZV)(statistics, 'training')),
        testing: readStatistics((0,json/* own */.ZV)(statistics, 'testing')),
        errors: readErrors((0,json/* own */.ZV)(file, 'errors')),
    };
}
function readStatistics(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return null;
    const useCase = (0,json/* own */.ZV)(value, 'use_case');
    // The page's sample and its prose name this list differently.
    const errorLines = (0,json/* own */.ZV)(value, 'error_json_line_indices') ?? (0,json/* own */.ZV)(value, 'error_line_indices');
    return {
        useCase: typeof useCase === 'string' ? useCase : null,
        totalLines: readCount((0,json/* own */.ZV)(value, 'total_json_lines')),
        validLines: readCount((0,json/* own */.ZV)(value, 'valid_json_lines')),
        invalidLines: readCount((0,json/* own */.ZV)(value, 'invalid_json_lines')),
        ignoredLines: readCount((0,json/* own */.ZV)(value, 'ignored_json_lines')),
        errorLines: (0,json/* isJsonArray */.Md)(errorLines) ? errorLines.filter(isLineNumber) : [],
        errors: readErrors((0,json/* own */.ZV)(value, 'errors')),
    };
}
function readCount(value) {
    return isLineNumber(value) ? value : null;
}
function isLineNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function readErrors(value) {
    if (!(0,json/* isJsonArray */.Md)(value))
        return [];
    return value.flatMap((entry) => {
        const code = (0,json/* own */.ZV)(entry, 'code');
        const message = (0,json/* own */.ZV)(entry, 'message');
        return typeof code === 'string' ? [{ code, message: typeof message === 'string' ? message : '' }] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-text.js
var read_text = __webpack_require__(93617);
;// CONCATENATED MODULE: ./lib/src/evaluation/read-manifest-summary.js


/**
 * @returns undefined for an object that is not a manifest summary
 * @throws ServiceError when it cannot be read
 */
async function readManifestSummary(objects, object) {
    const read = await (0,read_text/* readText */.y)(objects, object);
    return read.ok ? parseManifestSummary(read.value) : undefined;
}


/***/ }),

/***/ 87549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ digestOfGate),
/* harmony export */   _: () => (/* binding */ digestOfQuestion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _gate_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78999);
/** Identifies gate and baseline: the mark of a version without a verdict is valid only for the same two. */


/**
 * That of the gate, or of gate and baseline where one was named: changing either judges again.
 * @returns SHA-256 in lower-case hex
 */
function digestOfQuestion({ gate, baseline, differentTestSet, }) {
    const ofGate = digestOfGate(gate);
    if (baseline === undefined)
        return ofGate;
    const members = Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ofGate, members, differentTestSet]))
        .digest('hex');
}
/**
 * SHA-256 over the rules in their one spelling, sorted, each once. Formatting, comments, order, and whether a rule came
 * from `f1-threshold` or from the gate make no difference; `warn:` does.
 * @returns lower-case hex
 */
function digestOfGate(rules) {
    const lines = new Set(rules.map((rule) => `${rule.severity} ${(0,_gate_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .UT)(rule)}`));
    // By code unit: the order must be the same on every machine, whatever its locale.
    const sorted = [...lines].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sorted.join('\n')).digest('hex');
}


/***/ }),

/***/ 59466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ judgeVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/evaluation/compare-versions.js
/**
 * Compares a version with its baseline. Where one F1 is only known as the 32-bit float of DescribeProjectVersions, the
 * other is rounded alike for the difference, or two equal scores would differ.
 */
function compareVersions(version, baseline) {
    const labelsKnown = version.source !== 'describe' && baseline.source !== 'describe';
    const before = byLabel(labelsKnown ? baseline.labels : []);
    const after = byLabel(labelsKnown ? version.labels : []);
    return {
        f1: change(baseline.f1, version.f1, labelsKnown ? undefined : Math.fround),
        precision: change(baseline.precision, version.precision),
        recall: change(baseline.recall, version.recall),
        averagePrecision: change(baseline.averagePrecision, version.averagePrecision),
        averageRecall: change(baseline.averageRecall, version.averageRecall),
        labelsKnown,
        labels: [...after.values()].flatMap((label) => changeOf(before.get(label.label), label)).sort(greatestLossFirst),
        newLabels: [...after.keys()].filter((label) => !before.has(label)),
        vanishedLabels: [...before.keys()].filter((label) => !after.has(label)),
    };
}
function changeOf(before, after) {
    if (before === undefined)
        return [];
    return [
        {
            label: after.label,
            f1: change(before.f1, after.f1),
            precision: change(before.precision, after.precision),
            recall: change(before.recall, after.recall),
            testingImages: change(before.testingImages, after.testingImages),
        },
    ];
}
function change(before, after, round = (value) => value) {
    return { before, after, delta: before === null || after === null ? null : round(after) - round(before) };
}
function byLabel(labels) {
    return new Map(labels.map((label) => [label.label, label]));
}
function greatestLossFirst(a, b) {
    const [lossA, lossB] = [a.f1.delta ?? Infinity, b.f1.delta ?? Infinity];
    if (lossA !== lossB)
        return lossA < lossB ? -1 : 1;
    return a.label < b.label ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-manifest-summary.js + 1 modules
var read_manifest_summary = __webpack_require__(39286);
// EXTERNAL MODULE: ./lib/src/evaluation/read-evaluation.js + 6 modules
var read_evaluation = __webpack_require__(79135);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
// EXTERNAL MODULE: ./lib/src/snapshot/bootstrap.js
var bootstrap = __webpack_require__(54429);
;// CONCATENATED MODULE: ./lib/src/snapshot/digest-set.js
const CAPACITY_AT_START = 1024;
/** A hash table with open addressing. Its digests are taken as well mixed: their own bits choose the slot. */
class DigestSet {
    /** Two words a slot, high and low; a slot of two zeros is free. */
    #slots = new Uint32Array(2 * CAPACITY_AT_START);
    #size = 0;
    /** How many different digests were added. */
    get size() {
        return this.#size;
    }
    has(digest) {
        return !isFree(this.#slots, find(this.#slots, digest.high, lowOf(digest)));
    }
    /** @returns whether the digest is new to the set */
    add(digest) {
        const added = put(this.#slots, digest.high, lowOf(digest));
        if (added)
            this.#size += 1;
        // Half full at most, so that a search ends after a step or two.
        if (this.#size * 4 > this.#slots.length)
            this.#grow();
        return added;
    }
    #grow() {
        const grown = new Uint32Array(this.#slots.length * 2);
        for (let at = 0; at < this.#slots.length; at += 2) {
            if (!isFree(this.#slots, at))
                put(grown, wordAt(this.#slots, at), wordAt(this.#slots, at + 1));
        }
        this.#slots = grown;
    }
}
/** The digest of all zeros would be taken for a free slot; it shares the slot of its neighbour. */
function lowOf({ high, low }) {
    return high === 0 && low === 0 ? 1 : low;
}
/** The index of the digest's slot, or of the free one where it belongs. */
function find(slots, high, low) {
    const mask = slots.length / 2 - 1;
    for (let slot = low & mask;; slot = (slot + 1) & mask) {
        const at = 2 * slot;
        if (isFree(slots, at) || (slots[at] === high && slots[at + 1] === low))
            return at;
    }
}
function put(slots, high, low) {
    const at = find(slots, high, low);
    if (!isFree(slots, at))
        return false;
    slots[at] = high;
    slots[at + 1] = low;
    return true;
}
function isFree(slots, at) {
    return slots[at] === 0 && slots[at + 1] === 0;
}
function wordAt(slots, at) {
    return slots[at] ?? 0;
}

// EXTERNAL MODULE: ./lib/src/snapshot/image-digest.js
var image_digest = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(16302);
;// CONCATENATED MODULE: ./lib/src/snapshot/snapshot-attribute.js
/** The label attributes of a snapshot line: image-level labels and boxes, of the ground truth and of the model. */

const DETAILS = 'rekognition-custom-labels-evaluation-details';
/** The ground truth of one attribute, or undefined when it is malformed. */
function readExpected(value, metadata) {
    return readLabels(value, metadata)?.map(({ label, box }) => ({ label, box }));
}
/**
 * The predictions of one attribute, their confidences as written there, or undefined when it is malformed; flags that
 * are missing do not make it so.
 */
function readPredictions(value, metadata) {
    return readLabels(value, metadata)?.map(({ label, box, about }) => ({
        label,
        confidence: readConfidence((0,json/* own */.ZV)(about, 'confidence')),
        box,
        flags: readFlags((0,json/* own */.ZV)(about, DETAILS)),
    }));
}
/**
 * The predictions of one image with their confidences as 0-1. So the guide's samples have them; DetectCustomLabels gives
 * percentages, and a file that does too is recognized by a confidence over 1: all those of the image are percentages then.
 */
function toShares(predictions) {
    if (predictions.every(({ confidence }) => confidence === null || confidence <= 1))
        return predictions;
    return predictions.map((prediction) => {
        const { confidence } = prediction;
        return { ...prediction, confidence: confidence === null ? null : confidence / 100 };
    });
}
/** Boxes are recognized by the attribute's own value, an object; that of an image-level label is a number. */
function readLabels(value, metadata) {
    if ((0,json/* isJsonObject */.OW)(value))
        return readBoxes(value, metadata);
    const label = (0,json/* own */.ZV)(metadata, 'class-name');
    return typeof label === 'string' ? [{ label, box: null, about: metadata }] : undefined;
}
function readBoxes(value, metadata) {
    const annotations = (0,json/* own */.ZV)(value, 'annotations') ?? [];
    if (!(0,json/* isJsonArray */.Md)(annotations))
        return undefined;
    const objects = (0,json/* own */.ZV)(metadata, 'objects');
    const classMap = (0,json/* own */.ZV)(metadata, 'class-map');
    const found = [];
    for (const [index, annotation] of annotations.entries()) {
        const label = (0,json/* own */.ZV)(classMap, String((0,json/* own */.ZV)(annotation, 'class_id')));
        const box = readBox(annotation);
        if (typeof label !== 'string' || box === undefined)
            return undefined;
        found.push({ label, box, about: (0,json/* isJsonArray */.Md)(objects) ? objects[index] : undefined });
    }
    return found;
}
/** Fractions are taken: that predicted boxes are on whole pixels is not documented. */
function readBox(annotation) {
    const left = (0,json/* own */.ZV)(annotation, 'left');
    const top = (0,json/* own */.ZV)(annotation, 'top');
    const width = (0,json/* own */.ZV)(annotation, 'width');
    const height = (0,json/* own */.ZV)(annotation, 'height');
    if (typeof left !== 'number' || typeof top !== 'number')
        return undefined;
    return typeof width === 'number' && typeof height === 'number' ? { left, top, width, height } : undefined;
}
/** As in the file: 0-1, or a percentage; see {@link toShares}. */
function readConfidence(value) {
    return typeof value === 'number' && value >= 0 && value <= 100 ? value : null;
}
function readFlags(details) {
    const flags = {
        truePositive: (0,json/* own */.ZV)(details, 'is-true-positive') === true,
        falsePositive: (0,json/* own */.ZV)(details, 'is-false-positive') === true,
        falseNegative: (0,json/* own */.ZV)(details, 'is-false-negative') === true,
        trueNegative: (0,json/* own */.ZV)(details, 'is-true-negative') === true,
        presentInGroundTruth: (0,json/* own */.ZV)(details, 'is-present-in-ground-truth') === true,
    };
    // Without one of the four the service has not said whether the prediction was right.
    return flags.truePositive || flags.falsePositive || flags.falseNegative || flags.trueNegative ? flags : null;
}

;// CONCATENATED MODULE: ./lib/src/snapshot/snapshot.js
/** Reads a testing snapshot: every image of the test set, with its ground truth and what the model predicted. */





/** Ground truth as the service writes it: `-0`, `-1`, ... one for each image-level label; boxes use `-0`. */
const EXPECTED_NAME = /^rekognition-custom-labels-training(-\d+)?$/;
/** Predictions: numbered for image-level labels, without a number for boxes. */
const PREDICTION_NAME = /^rekognition-custom-labels-evaluation(-\d+)?$/;
/**
 * Yields the images of a snapshot one at a time, whatever its size: JSON Lines in spite of the name that it has in S3.
 * Blank lines are skipped. Never throws for the content of a line.
 * @throws what the chunks throw
 */
async function* readSnapshot(chunks) {
    for await (const { line, text, truncated } of (0,read_lines/* readLines */.Se)(chunks)) {
        if (text.trim() === '')
            continue;
        yield { line, parsed: truncated ? (0,result/* failure */.V)('the line is too long') : parseSnapshotLine(text) };
    }
}
/**
 * Reads one line, of classification or localisation; undocumented keys are ignored. A label attribute
 * that is malformed makes the whole line unreadable, since what is left of it would be judged as wrong or right by chance.
 * @see developer guide, "Evaluation manifest snapshot"
 */
function parseSnapshotLine(text) {
    const record = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(record))
        return (0,result/* failure */.V)('it is not a JSON object');
    const sourceRef = (0,json/* own */.ZV)(record, 'source-ref');
    if (typeof sourceRef !== 'string' || sourceRef === '')
        return (0,result/* failure */.V)('it has no source-ref');
    const expected = [];
    const predictions = [];
    const names = Object.keys(record);
    for (const name of expectedNames(names)) {
        const read = readExpected(record[name], (0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8));
        if (read === undefined)
            return (0,result/* failure */.V)(`the ground truth ${name} is malformed`);
        expected.push(...read);
    }
    for (const name of names.filter((key) => PREDICTION_NAME.test(key))) {
        const read = readPredictions(record[name], (0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8));
        if (read === undefined)
            return (0,result/* failure */.V)(`the prediction ${name} is malformed`);
        predictions.push(...read);
    }
    return (0,result/* success */.k)({ sourceRef, expected, predictions: toShares(predictions) });
}
/** The names the service gives; in a file that has none of them, every other attribute that has metadata. */
function expectedNames(names) {
    const given = names.filter((name) => EXPECTED_NAME.test(name));
    if (given.length > 0)
        return given;
    const all = new Set(names);
    return names.filter((name) => all.has(name + label_attribute/* METADATA_SUFFIX */.e8) && !PREDICTION_NAME.test(name));
}

// EXTERNAL MODULE: ./lib/src/snapshot/tally.js
var snapshot_tally = __webpack_require__(42633);
// EXTERNAL MODULE: ./lib/src/snapshot/test-set.js
var test_set = __webpack_require__(77182);
// EXTERNAL MODULE: ./lib/src/snapshot/wrong-images.js
var wrong_images = __webpack_require__(36353);
;// CONCATENATED MODULE: ./lib/src/snapshot/study-snapshot.js
/** Everything learned in one pass over a testing snapshot: test set, counts, wrong images, and the confidence in the F1 score. */







/**
 * Labels that are counted; an image with more new ones is left out. Our choice: four times the 250 that a model may have
 * (developer guide, "Guidelines and quotas"), so that a file that is not a snapshot cannot fill the memory.
 */
const SNAPSHOT_LABELS_MAX = 1000;
/** Lines whose problems are kept. Our choice: enough to see what kind of trouble it is. */
const PROBLEMS_MAX = 5;
/**
 * Studies a snapshot as it streams by. Besides a fixed amount, memory contains 32 to 64 bytes for each image, 12 kB for each
 * label and the worst images.
 * @throws what the chunks throw; the content of lines never throws
 */
async function studySnapshot(chunks) {
    const wrong = new wrong_images/* WrongImages */.Y5();
    const sample = new bootstrap/* BootstrapSample */.nA();
    const [places, labelledImages] = [new DigestSet(), new DigestSet()];
    const reading = await readJudgedImages(chunks, ({ image, tally, place, labelled }) => {
        sample.add(place, tally);
        places.add(place);
        labelledImages.add(labelled);
        wrong.add(image, tally);
    });
    // Without any prediction every image would look missed.
    const judged = reading.hasPredictions;
    const figures = {
        ...reading,
        judgedImages: judged ? sample.images : 0,
        labels: judged ? sample.labels.map(toTally) : [],
        wrongImages: judged ? wrong.total : 0,
        worst: judged ? wrong.worst : [],
        f1: judged ? (0,bootstrap/* estimateF1 */.EU)(sample) : undefined,
    };
    return { figures, sample, places, labelledImages };
}
/**
 * Passes each judged image of a snapshot to `take`, in the order of the file.
 * @throws what the chunks throw
 */
async function readJudgedImages(chunks, take) {
    const testSet = new test_set/* TestSetSum */.a();
    const problems = [];
    const labels = new Set();
    let [images, unreadableLines, hasPredictions] = [0, 0, false];
    for await (const { line, parsed } of readSnapshot(chunks)) {
        if (!parsed.ok) {
            unreadableLines += 1;
            if (problems.length < PROBLEMS_MAX)
                problems.push({ line, problem: parsed.problem });
            continue;
        }
        const image = parsed.value;
        const groundTruth = (0,image_digest/* digestGroundTruth */.pv)(image);
        images += 1;
        testSet.add(groundTruth);
        hasPredictions ||= image.predictions.length > 0;
        const tally = (0,snapshot_tally/* tallyImage */.ab)(image);
        if (tally === undefined || !fits(labels, tally))
            continue;
        take({ image, tally, place: (0,image_digest/* digestImage */.Qc)(image), labelled: (0,image_digest/* shorten */.ml)(groundTruth) });
    }
    return { images, hasPredictions, unreadableLines, problems, testSet: testSet.identity(unreadableLines === 0) };
}
/** Takes the labels of an image in, unless that would make them more than the limit. */
function fits(labels, tally) {
    const fresh = tally.filter(({ label }) => !labels.has(label));
    if (labels.size + fresh.length > SNAPSHOT_LABELS_MAX)
        return false;
    for (const { label } of fresh)
        labels.add(label);
    return true;
}
function toTally({ label, truePositives, falsePositives, misses }) {
    return { label, truePositives, falsePositives, misses };
}

;// CONCATENATED MODULE: ./lib/src/snapshot/compare-snapshots.js
/** Compares two versions on the images that their test sets share. */



/**
 * Reads the baseline's snapshot once, and the version's a second time only if the baseline lacks some of its images.
 * An image that a snapshot lists twice is taken once. Nothing is joined: an image weighs the same in both by its digest alone.
 * @throws what opening or reading throws
 */
async function compareOnSharedImages(version, lendVersion, lendBaseline) {
    const baseline = new bootstrap/* BootstrapSample */.nA();
    const [shared, relabelled, rest] = [new DigestSet(), new DigestSet(), new DigestSet()];
    const sort = ({ tally, place, labelled }) => {
        if (version.labelledImages.has(labelled)) {
            if (shared.add(labelled))
                baseline.add(place, tally);
        }
        else if (version.places.has(place))
            relabelled.add(place);
        else
            rest.add(place);
    };
    const reading = await lendBaseline((chunks) => readJudgedImages(chunks, sort));
    const { figures, labelledImages } = version;
    const judged = figures.hasPredictions && reading.hasPredictions;
    const all = labelledImages.size;
    // The sample of the study is used when it has exactly the shared images, each once.
    const reusable = shared.size === all && version.sample.images === all;
    const sample = reusable ? version.sample : await sampleOf(lendVersion, shared);
    return {
        sharedImages: judged ? shared.size : 0,
        relabelledImages: relabelled.size,
        onlyVersion: Math.max(all - shared.size - relabelled.size, 0),
        onlyBaseline: rest.size,
        versionF1: judged ? (0,bootstrap/* estimateF1 */.EU)(sample) : undefined,
        baselineF1: judged ? (0,bootstrap/* estimateF1 */.EU)(baseline) : undefined,
        difference: judged ? (0,bootstrap/* estimateDifference */.Yb)(sample, baseline) : undefined,
        baselineTestSet: reading.testSet,
    };
}
async function sampleOf(lend, shared) {
    const sample = new bootstrap/* BootstrapSample */.nA();
    if (shared.size === 0)
        return sample;
    const seen = new DigestSet();
    const take = ({ tally, place, labelled }) => {
        if (shared.has(labelled) && seen.add(labelled))
            sample.add(place, tally);
    };
    await lend((chunks) => readJudgedImages(chunks, take));
    return sample;
}

;// CONCATENATED MODULE: ./lib/src/snapshot/read-study.js







/** Tries of one reading: the body of a large object may break off halfway, and is read from its beginning then. */
const TRIES_MAX = 3;
/**
 * Studies the testing snapshot of a trained version.
 * @returns the study, or one sentence on why there is none
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
async function readStudy(objects, version) {
    const object = version.testingSnapshot;
    if (object === undefined)
        return nameless(version);
    return orWarning([object], () => objects.read(object, ({ chunks }) => studySnapshot(chunks)));
}
/**
 * Compares a version that was studied with its baseline, on the images that both testing snapshots have.
 * @returns the comparison, or one sentence on why there is none
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
async function readSharedImages(objects, study, version, baseline) {
    const [own, other] = [version.testingSnapshot, baseline.testingSnapshot];
    if (own === undefined)
        return nameless(version);
    if (other === undefined)
        return nameless(baseline);
    const reading = (object) => (use) => objects.read(object, ({ chunks }) => use(chunks));
    return orWarning([own, other], () => compareOnSharedImages(study, reading(own), reading(other)));
}
async function orWarning(from, read) {
    try {
        return (0,result/* success */.k)(await (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass: service_error/* isPassingFault */.Ev }, read));
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const object = (0,service_error/* isOfCredentials */.SD)(error) ? undefined : error.facts.resource;
        return (0,result/* failure */.V)(warningOf(error, object ?? from.map(s3_uri/* formatS3Object */.F5).join(' or ')));
    }
}
function warningOf(error, what) {
    const why = error.kind === 'access-denied' ? 'does not exist or cannot be read' : 'could not be read';
    return `The testing snapshot ${what} ${why} (${(0,service_error/* faultNameOf */.fl)(error)}); s3:GetObject and kms:Decrypt (${denied/* PERMISSIONS_PAGE */.jw}) are needed to show which images were wrong and the confidence in the F1 score.`;
}
function nameless(version) {
    return (0,result/* failure */.V)(`DescribeProjectVersions returned no testing snapshot for ${version.name}.`);
}

// EXTERNAL MODULE: ./lib/src/judgement/digest-of-question.js
var digest_of_question = __webpack_require__(87549);
;// CONCATENATED MODULE: ./lib/src/gate/judge/conclusive.js
/**
 * True for a gate that passed, and for one that failed on a number. A gate that failed only for what is not there (a metric
 * or a label that is misspelt or missing, results that cannot be read, a baseline that is unavailable) is red all the
 * same, but that may be a mistake in the gate or of the day, and says nothing of the version.
 */
function isConclusive({ passed, rules }) {
    return passed === true || (passed === false && rules.some(failedOnNumber));
}
function failedOnNumber(rule) {
    return rule.severity === 'fail' && rule.result === 'fails' && [rule, ...rule.shortfalls].some(wasCompared);
}
function wasCompared({ actual, bound }) {
    return actual !== null && bound !== null;
}

// EXTERNAL MODULE: ./lib/src/gate/judge/base.js
var judge_base = __webpack_require__(52695);
// EXTERNAL MODULE: ./lib/src/gate/judge/baseline.js
var baseline = __webpack_require__(66509);
// EXTERNAL MODULE: ./lib/src/gate/judge/conclude.js
var conclude = __webpack_require__(82703);
// EXTERNAL MODULE: ./lib/src/gate/grammar/format.js
var format = __webpack_require__(78999);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var grammar_rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-data.js
var judge_data = __webpack_require__(51480);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-labels.js
var judge_labels = __webpack_require__(79652);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-value.js
var judge_value = __webpack_require__(50447);
// EXTERNAL MODULE: ./lib/src/gate/judge/measure.js
var measure = __webpack_require__(268);
;// CONCATENATED MODULE: ./lib/src/gate/judge/judge.js
/** Judges a version by the rules of the gate. */









/**
 * Passes only on numbers: a metric, label or baseline that is missing fails its rule; docs/gates.md has every case.
 * A rule with `warn:` never fails the gate, and never passes it either. A rule on data alone is judged on the manifests of
 * the version, and fails where they cannot be read.
 */
function judge({ data, ...evidence }, rules, policy) {
    const context = { evidence, policy, data };
    const { verdict, warnings } = (0,conclude/* conclude */.E)(rules.map((rule) => judgeRule(rule, context)));
    const base = data?.kind === 'counted' && (0,grammar_rule/* needsBase */.fq)(rules) ? data : undefined;
    const ofBase = base === undefined ? [] : (0,judge_base/* baseWarnings */.f)(base.metrics, base.base);
    return { verdict, warnings: [...warnings, ...(0,baseline/* baselineWarnings */.ZJ)(evidence, (0,grammar_rule/* needsBaseline */.ZQ)(rules)), ...ofBase] };
}
function judgeRule(rule, context) {
    const { text, severity } = rule;
    const shown = { rule: text, severity, metric: (0,format/* metricName */.Kh)(rule.metric) };
    if (!(0,grammar_rule/* isVersionRule */.p6)(rule))
        return judgeOnData(rule, context.data) ?? { ...shown, ...notCounted(context.data) };
    const { metric } = rule;
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = (0,judge_value/* judgeValue */.hy)(rule, null, (0,measure/* measureVersion */.Fg)(metric.kind, context.evidence), context);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const { evaluation } = context.evidence;
    const labels = evaluation.labels.map((entry) => ({
        label: entry.label,
        judge: () => (0,judge_value/* judgeValue */.hy)(rule, entry.label, (0,measure/* measureLabel */.bU)(metric.of, entry), context),
    }));
    const judged = { labels, whyNone: (0,measure/* whyNoLabels */.xC)(evaluation), lacks: 'the version has no label' };
    return { ...shown, ...(0,judge_labels/* judgeLabels */.X)(rule, metric.selector, judged) };
}
/** Undefined where there is nothing to judge it on. */
function judgeOnData(rule, data) {
    return data?.kind === 'counted' ? (0,judge_data/* judgeData */.E)([rule], data.metrics, data.base).verdict.rules[0] : undefined;
}
/** What is missing fails, and says nothing of the version. */
function notCounted(data) {
    const why = data?.kind === 'unavailable' ? data.reason : 'they were not read';
    const reason = `the manifests of the version could not be counted: ${why}`;
    return { label: null, actual: null, bound: null, shortfalls: [], result: 'fails', reason };
}

// EXTERNAL MODULE: ./lib/src/judgement/find-base.js
var find_base = __webpack_require__(32293);
// EXTERNAL MODULE: ./lib/src/judgement/find-baseline.js
var find_baseline = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/src/judgement/record-verdict.js
var record_verdict = __webpack_require__(21825);
;// CONCATENATED MODULE: ./lib/src/judgement/judge-version.js














/**
 * The verdict on a version; everything learnt on the way is reported immediately.
 * @throws ActionError RESULTS_INVALID, RESULTS_UNREADABLE
 * @throws ServiceError when the service does not answer, or after a cancel
 */
async function judgeVersion(tools, version, plan) {
    const { progress } = tools;
    const { evaluation, warnings: doubts, mayAnswerLater, } = plan.measured === undefined
        ? await (0,read_evaluation/* readEvaluation */.L)(tools.objects, version)
        : { evaluation: plan.measured.evaluation, warnings: [], mayAnswerLater: false };
    progress.update({ ...plan.measured, evaluation });
    for (const doubt of doubts)
        progress.note('warning', doubt);
    const study = plan.measured === undefined ? await studyOf(tools, version) : undefined;
    const baseline = await baselineOf(tools, version, evaluation, study, plan);
    const data = await countedData(tools, baseline, plan);
    const evidence = { evaluation, manifestSummary: plan.manifestSummary, baseline: forGate(baseline.reported), data };
    const { verdict: judged, warnings } = judge(evidence, plan.gate, plan);
    const verdict = plan.isDoubtful && judged.passed === true ? { ...judged, passed: null } : judged;
    for (const sentence of warnings)
        progress.note('warning', sentence);
    if (verdict.rules.length > 0)
        progress.update({ verdict });
    if (verdict.passed !== null && isConclusive(verdict)) {
        const recorded = { passed: verdict.passed, gateDigest: (0,digest_of_question/* digestOfGate */.J)(plan.gate) };
        if (plan.record && !plan.isDoubtful)
            await (0,record_verdict/* recordVerdict */.p)(tools, version.arn, plan.run, recorded);
        return { verdict, basis: 'verdict' };
    }
    if (plan.record && verdict.passed === false)
        progress.note('notice', NOT_RECORDED);
    const isDataPassing = data?.isPassing === true;
    return { verdict, basis: mayAnswerLater || isDataPassing ? 'again' : 'none' };
}
const NOT_RECORDED = 'The gate failed only because numbers are missing or could not be read, which says nothing about the version itself: no verdict was recorded on it.';
/** Which images were wrong, and the confidence in the F1 score: estimates, so that what is missing is a note. */
async function studyOf(tools, version) {
    const study = await readStudy(tools.objects, version);
    if (!study.ok) {
        tools.progress.note('notice', study.problem);
        return undefined;
    }
    tools.progress.update({ figures: study.value.figures });
    return study.value;
}
async function baselineOf(tools, version, evaluation, study, plan) {
    if (plan.baseline === undefined)
        return {};
    const found = await (0,find_baseline/* findBaseline */.X)(tools, plan.projectArn, version, plan.baseline);
    const reported = found.kind === 'found' ? await compared(tools, version, evaluation, study, found, plan) : found;
    tools.progress.update({ baseline: reported });
    return found.kind === 'found' ? { reported, version: found.version } : { reported };
}
/** Read only where a rule asks for what no training measures. */
async function countedData(tools, baseline, plan) {
    if (!plan.gate.some(grammar_rule/* isOnlyOfData */.YQ))
        return undefined;
    const data = await plan.readData();
    if (data.kind === 'unavailable')
        return data;
    const { metrics } = data.linted;
    const { reported, version } = baseline;
    const base = !(0,grammar_rule/* needsBase */.fq)(plan.gate) || version === undefined
        ? withoutManifests(reported)
        : await (0,find_base/* baseOf */.b)(tools, version, plan.record);
    return { kind: 'counted', metrics, base };
}
function withoutManifests(baseline) {
    const forRules = forGate(baseline);
    return forRules.kind === 'found' ? undefined : forRules;
}
async function compared(tools, version, evaluation, study, found, plan) {
    const manifestSummary = (0,grammar_rule/* needsLinesOfBaseline */.dL)(plan.gate) ? await linesOf(tools, found.version) : undefined;
    const shared = study === undefined ? undefined : await readSharedImages(tools.objects, study, version, found.version);
    if (shared?.ok === false)
        tools.progress.note('notice', shared.problem);
    const images = shared?.ok === true ? shared.value : undefined;
    const sets = (0,test_set/* compareTestSets */.n)({ manifest: version.testingInput?.manifest, identity: study?.figures.testSet }, { manifest: found.version.testingInput?.manifest, identity: images?.baselineTestSet });
    return {
        kind: 'found',
        name: found.version.name,
        arn: found.version.arn,
        evaluation: found.evaluation,
        manifestSummary,
        // Images that are new to the version are none that another one was tested with.
        sameTestSet: plan.measured !== undefined ? false : sets === 'unknown' ? 'unknown' : sets === 'same',
        comparison: compareVersions(evaluation, found.evaluation),
        shared: images,
    };
}
/** An unreadable file fails the rules that need it, and the reason is reported here. */
async function linesOf(tools, baseline) {
    const object = baseline.manifestSummary;
    if (object === undefined)
        return undefined;
    try {
        return await (0,read_manifest_summary/* readManifestSummary */.U)(tools.objects, object);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        tools.progress.note('warning', `The manifest summary of the baseline ${baseline.name} could not be read (${error.facts.errorName}); allow s3:GetObject on ${(0,s3_uri/* formatS3Object */.F5)(object)}, and kms:Decrypt on its key.`);
        return undefined;
    }
}
function forGate(baseline) {
    if (baseline === undefined)
        return { kind: 'none', reason: 'no-other-version' };
    if (baseline.kind !== 'none')
        return baseline;
    return { kind: 'none', reason: baseline.nothingReleased === true ? 'nothing-released' : 'no-other-version' };
}


/***/ }),

/***/ 21825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordPassedOver),
/* harmony export */   p: () => (/* binding */ recordVerdict)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59301);




/**
 * Tags the version. A verdict that cannot be recorded is a warning: the judgement itself is valid.
 * @throws ServiceError only after a cancel
 */
async function recordVerdict(tools, versionArn, run, verdict) {
    const isLeft = await leave(tools, versionArn, (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTags */ .Pw)(run, verdict), 'The verdict was not recorded on the version');
    if (isLeft)
        tools.progress.update({ recordedVerdict: verdict.passed ? 'passed' : 'failed' });
}
/**
 * Records on a version that the gate reached no verdict, so that `version: unjudged` proceeds to the next one.
 * @throws ServiceError only after a cancel
 */
async function recordPassedOver(tools, versionArn, gateDigest) {
    const otherwise = 'The next run with version: unjudged will start with this version again';
    if (!(await leave(tools, versionArn, (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .passedOverTags */ .cC)(gateDigest), otherwise)))
        return;
    tools.progress.note('notice', 'The version is marked as having no verdict from this gate: version: unjudged continues with later versions.');
}
/** @param otherwise  what it means that the tags are missing, as a clause */
async function leave(tools, versionArn, tags, otherwise) {
    // It is the last request to AWS, and a verdict must not be lost because reading took long.
    tools.end.enter('recording');
    try {
        await tools.rekognition.tag(versionArn, tags);
        return true;
    }
    catch (error) {
        if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) {
            tools.progress.note('warning', `${otherwise}: ${error.message}`);
            return false;
        }
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || error.kind === 'aborted')
            throw error;
        const isDenied = error.kind === 'access-denied';
        const why = isDenied ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : `${error.facts.operation} failed`;
        const allow = (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .denialHintOf */ .ss)(error) ?? `Allow rekognition:TagResource (${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}), or set record: false.`;
        const remedy = isDenied ? ` ${allow}` : '';
        tools.progress.note('warning', `${otherwise}: ${why} (${error.facts.errorName}: ${error.message}).${remedy}`);
        return false;
    }
}


/***/ }),

/***/ 54429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ estimateF1),
/* harmony export */   Yb: () => (/* binding */ estimateDifference),
/* harmony export */   nA: () => (/* binding */ BootstrapSample)
/* harmony export */ });
/* unused harmony exports FEW_IMAGES, RARE_LABEL */
/* harmony import */ var _image_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99326);
/* harmony import */ var _label_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33570);
/**
 * How sure an F1 score is: a 95 % interval by a Poisson bootstrap over the images of a testing snapshot.
 *
 * An estimate in addition to the service's own numbers. It counts the flags of the snapshot, and counting flags does not give
 * the service's F1; the service tunes each label's threshold on the test set, and that choice is not resampled.
 *
 * The interval is the plain percentile one. Of simulated test sets with 2 to 60 labels and 40 to 1000 images,
 * 91 % or more had their true F1 inside it. Correcting it for bias gained a few percent at most, and fails where all
 * replicates are on one side of the point; {@link IntervalCaution} says where to be wary instead.
 */


/** Images under which an interval is called uncertain. Our choice, by the usual rule of thumb for resampling. */
const FEW_IMAGES = 30;
/** A label's images, or boxes, under which it is rare. Our choice: simulated intervals fell to 91 % with 3 of each of 60 labels. */
const RARE_LABEL = 5;
/** The share of replicates beyond either end of the interval. */
const TAIL = 0.025;
/** Counts of a set of images in every replicate. Memory grows with the labels, not with the images: 12 kB for each. */
class BootstrapSample {
    #labels = new Map();
    #weights = new Uint8Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    #images = 0;
    get images() {
        return this.#images;
    }
    /** The labels seen, with their counts over all images; in the order of their names. */
    get labels() {
        return [...this.#labels.values()].sort(_label_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLabels */ .H);
    }
    /** @param image  decides the weights: the same image weighs the same in every sample */
    add(image, tallies) {
        this.#images += 1;
        if (tallies.length === 0)
            return;
        (0,_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .fillWeights */ .B)(this.#weights, image);
        for (const tally of tallies) {
            const sums = this.#labels.get(tally.label) ?? new _label_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .LabelSums */ .z(tally.label);
            this.#labels.set(tally.label, sums);
            sums.add(tally, this.#weights);
        }
    }
}
/**
 * The macro F1 of a sample: the plain mean over labels, as the service takes it. A label counts in a replicate only
 * where the ground truth has it there, since without any it has no recall.
 * @returns undefined when no label can be counted: there are no images, or none has ground truth
 */
function estimateF1(sample) {
    const { labels } = sample;
    const point = mean(labels.map((label) => label.f1));
    if (point === undefined)
        return undefined;
    return summarize(point, replicatesOf(labels), sample);
}
/**
 * The difference of two samples of the same images with the same ground truth, in points of F1: what `after` gains.
 * Paired: both are resampled alike, so that what is hard for both does not blur the difference.
 * @returns undefined when no label can be counted
 */
function estimateDifference(after, before) {
    const [afterLabels, beforeLabels] = [after.labels, before.labels];
    const pointAfter = mean(afterLabels.map((label) => label.f1));
    const pointBefore = mean(beforeLabels.map((label) => label.f1));
    if (pointAfter === undefined || pointBefore === undefined)
        return undefined;
    const beforeReplicates = replicatesOf(beforeLabels);
    const differences = replicatesOf(afterLabels).map((f1, replicate) => f1 - (beforeReplicates[replicate] ?? NaN));
    return summarize(pointAfter - pointBefore, differences, after);
}
/** The macro F1 of each replicate, NaN where it has none. */
function replicatesOf(labels) {
    const sums = new Float64Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    const counted = new Uint16Array(_image_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATES */ .z);
    for (const label of labels)
        label.addF1(sums, counted);
    return sums.map((sum, replicate) => sum / (counted[replicate] ?? 0));
}
function summarize(point, replicates, { images, labels }) {
    const sorted = replicates.filter((value) => !Number.isNaN(value)).sort();
    const low = quantile(sorted, TAIL) ?? point;
    const high = quantile(sorted, 1 - TAIL) ?? point;
    return {
        point,
        // F1 is not linear in the counts, so that its replicates may all be on one side of it; no reader expects that.
        low: Math.min(low, point),
        high: Math.max(high, point),
        replicates: sorted.length,
        images,
        caution: cautionOf(images, labels, low === high),
    };
}
function cautionOf(images, labels, alike) {
    if (images < FEW_IMAGES)
        return 'few-images';
    if (alike)
        return 'no-variation';
    const counts = labels.map(({ truePositives, misses }) => truePositives + misses).filter((count) => count > 0);
    const rare = counts.filter((count) => count < RARE_LABEL);
    return 2 * rare.length > counts.length ? 'rare-labels' : null;
}
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    if (below === undefined || above === undefined)
        return undefined;
    return below + (above - below) * (at - Math.floor(at));
}
function mean(values) {
    const counted = values.filter((value) => value !== null);
    return counted.length === 0 ? undefined : counted.reduce((sum, value) => sum + value, 0) / counted.length;
}


/***/ }),

/***/ 53203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ digestImage),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pv: () => (/* binding */ digestGroundTruth)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Digests by which images of two snapshots are found to be the same. */

/** The digest of an image by its place in S3 alone. */
function digestImage(image) {
    return shorten((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(image.sourceRef).digest());
}
/**
 * SHA-256 over the image's place in S3 and its ground truth in a canonical form: neither the order of labels and boxes
 * nor class ids, dates or job names matter; an image-level label that appears twice counts once label, a box twice is two.
 */
function digestGroundTruth(image) {
    const boxes = [];
    const labels = new Set();
    for (const { label, box } of image.expected) {
        if (box === null)
            labels.add(JSON.stringify(label));
        else
            boxes.push(JSON.stringify([label, box.left, box.top, box.width, box.height]));
    }
    const canonical = [JSON.stringify(image.sourceRef), ...[...labels].sort(), ...boxes.sort()];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical.join('\n')).digest();
}
/** The first 64 bits of a longer digest. */
function shorten(digest) {
    return { high: digest.readUInt32BE(0), low: digest.readUInt32BE(4) };
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


/***/ }),

/***/ 77182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TestSetSum),
/* harmony export */   n: () => (/* binding */ compareTestSets)
/* harmony export */ });
/** Words of 32 bits in the sum: those of a SHA-256. */
const WORDS = 8;
/**
 * Sums up the digests of labelled images, in any order, without keeping them. A sum, where an exclusive-or would
 * lose an image that appears twice.
 */
class TestSetSum {
    #words = new Uint32Array(WORDS);
    #images = 0;
    /** @param digest  of one image with its ground truth; see {@link digestGroundTruth} in image-digest.ts */
    add(digest) {
        this.#images += 1;
        let carry = 0;
        for (let word = WORDS - 1; word >= 0; word -= 1) {
            const sum = (this.#words[word] ?? 0) + digest.readUInt32BE(4 * word) + carry;
            this.#words[word] = sum;
            carry = sum > 0xffff_ffff ? 1 : 0;
        }
    }
    /** @param complete  whether every line of the snapshot was added */
    identity(complete) {
        const digest = [...this.#words].map((word) => word.toString(16).padStart(8, '0')).join('');
        return { digest, images: this.#images, complete };
    }
}
/**
 * One version of one S3 object is the same test set; the same URI is not, since its object may have been replaced in
 * between. Otherwise the snapshots decide. A test set without any image is not known to be the same as another.
 */
function compareTestSets(a, b) {
    if (isSameObjectVersion(a.manifest, b.manifest))
        return 'same';
    if (a.identity === undefined || b.identity === undefined)
        return 'unknown';
    if (!a.identity.complete || !b.identity.complete)
        return 'unknown';
    if (a.identity.images === 0 && b.identity.images === 0)
        return 'unknown';
    return a.identity.digest === b.identity.digest && a.identity.images === b.identity.images ? 'same' : 'different';
}
/** S3 gives the version `null` to what was put while the bucket kept no versions; that one can be replaced. */
function isSameObjectVersion(a, b) {
    if (a?.versionId === undefined || a.versionId === 'null')
        return false;
    return a.bucket === b?.bucket && a.key === b.key && a.versionId === b.versionId;
}


/***/ }),

/***/ 36353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ WrongImages)
/* harmony export */ });
/* unused harmony exports WORST_IMAGES_MAX, wrongnessOf */
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42633);

/** Wrong images that a report lists; all are counted. Our choice: a hundred times what a summary shows. */
const WORST_IMAGES_MAX = 1000;
/** Gathers the worst images and counts all: memory does not grow with them. */
class WrongImages {
    /** In order. */
    #worst = [];
    #max;
    #total = 0;
    constructor(max = WORST_IMAGES_MAX) {
        this.#max = max;
    }
    /** How many images were wrong, kept or not. */
    get total() {
        return this.#total;
    }
    /** The worst first: all, or as many as may be kept. */
    get worst() {
        return this.#worst;
    }
    /** Adds an image with its tally; one that was right is not counted. */
    add(image, tally) {
        if (!tally.some(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG))
            return;
        this.#total += 1;
        const rank = { sourceRef: image.sourceRef, wrongness: wrongnessOf(image, tally) };
        const at = this.#placeOf(rank);
        if (at >= this.#max)
            return;
        this.#worst.splice(at, 0, { ...rank, ...describeWrong(image, tally) });
        if (this.#worst.length > this.#max)
            this.#worst.pop();
    }
    /** The index at which an image keeps the order: after all that are as wrong or more. */
    #placeOf(rank) {
        let [low, high] = [0, this.#worst.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const there = this.#worst[middle];
            if (there !== undefined && worstFirst(there, rank) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/**
 * How wrong an image is: each false positive counts its confidence, each miss counts 1 less the confidence that the
 * model had in it anyway. So a sure mistake comes before a close call, and an image with many mistakes before one
 * with few. A confidence that is not known counts as the worse end. Our choice; the service ranks no images.
 */
function wrongnessOf(image, tally) {
    let wrongness = 0;
    for (const { flags, confidence } of image.predictions) {
        if (flags?.falsePositive === true)
            wrongness += confidence ?? 1;
    }
    for (const { label, misses } of tally) {
        const almost = image.predictions
            .filter((prediction) => prediction.label === label && prediction.flags?.falseNegative === true)
            .map(({ confidence }) => confidence ?? 0)
            .sort((a, b) => b - a);
        for (let miss = 0; miss < misses; miss += 1)
            wrongness += 1 - (almost[miss] ?? 0);
    }
    return wrongness;
}
function describeWrong(image, tally) {
    return {
        expected: [...(0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .countExpected */ .yI)(image)].map(([label, count]) => ({ label, count })),
        predicted: image.predictions
            .filter(_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isPutForward */ .TA)
            .map(({ label, confidence, flags, box }) => ({ label, confidence, correct: flags?.truePositive === true, box }))
            .sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1)),
        missed: tally.filter(({ misses }) => misses > 0).map(({ label, misses }) => ({ label, count: misses })),
    };
}
/** Images that are equally wrong go by their URI, so that the order of the file does not matter. */
function worstFirst(a, b) {
    if (a.wrongness !== b.wrongness)
        return b.wrongness - a.wrongness;
    if (a.sourceRef === b.sourceRef)
        return 0;
    return a.sourceRef < b.sourceRef ? -1 : 1;
}


/***/ })

};
