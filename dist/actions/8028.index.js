export const id = 8028;
export const ids = [8028];
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

/***/ 85017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   fs: () => (/* binding */ checkImageFiles)
/* harmony export */ });
/* unused harmony export IMAGE_MAX_BYTES */
/* harmony import */ var _image_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55228);

/** Most bytes of an image in a request. Developer guide, "Guidelines and quotas": 4 MB, here in binary; more is refused by the service. */
const IMAGE_MAX_BYTES = 4 * 1024 * 1024;
/** What a file of each format begins with. */
const SIGNATURES = [
    // PNG specification, 5.2
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    // JPEG: start of image, and the marker of the next segment
    [0xff, 0xd8, 0xff],
];
const LONGEST = 8;
/**
 * Checks all files before any is sent; objects in S3 are checked by the service.
 * @throws ActionError IMAGE_UNUSABLE that names the images
 */
async function checkImageFiles(files, images) {
    const faults = [];
    for (const { name, source } of images) {
        if (source.kind !== 'file')
            continue;
        const fault = await faultOf(files, source.path);
        if (fault !== undefined)
            faults.push(`The image ${name} ${fault}.`);
    }
    if (faults.length > 0)
        throw (0,_image_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unusableImages */ .I)(faults);
}
async function faultOf(files, path) {
    const { sizeBytes } = await files.stat(path);
    if (sizeBytes === 0)
        return 'is empty';
    if (sizeBytes > IMAGE_MAX_BYTES)
        return `has ${(sizeBytes / 1024 / 1024).toFixed(1)} MB; an image of the workspace has at most 4 MB, one in S3 15 MB`;
    return isImage(await firstBytes(files, path)) ? undefined : 'is neither a JPEG nor a PNG file';
}
function isImage(bytes) {
    return SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
async function firstBytes(files, path) {
    const first = [];
    for await (const chunk of files.read(path)) {
        first.push(...chunk.subarray(0, LONGEST - first.length));
        if (first.length >= LONGEST)
            break;
    }
    return Uint8Array.from(first);
}
/** All bytes of a file that was checked. */
async function readImage(files, path) {
    const chunks = [];
    for await (const chunk of files.read(path))
        chunks.push(chunk);
    return Buffer.concat(chunks);
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

/***/ 99471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findImages),
  h: () => (/* binding */ findManifestImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/lint/image-extension.js
var image_extension = __webpack_require__(26151);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/deployment/predict/check-image-file.js
var check_image_file = __webpack_require__(85017);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/glob-files.js
/** Files of the workspace that a glob names. */


/** Most files and folders that a search looks at. Our choice: far more than a smoke test has, and an end to a glob of the whole disk. */
const ENTRIES_MAX = 100_000;
/** Passed over unless the glob names them: neither has images of a test, and both have very many files. */
const PASSED_OVER = new Set(['node_modules', '__pycache__']);
/** Whether a text has characters with a meaning in globs. */
function isGlob(text) {
    return picomatch.scan(text).isGlob;
}
/**
 * In the order of their names, folder by folder; links are followed as long as they stay inside of the workspace.
 * @param glob  relative to the workspace, with forward slashes
 * @param root  of the workspace, links followed
 */
async function globFiles(files, root, glob) {
    const pattern = glob.replace(/^(?:\.\/)+/, '');
    const isMatch = picomatch(pattern);
    const { base } = picomatch.scan(pattern);
    const found = [];
    // Real paths of the folders on the way, so that a link to a folder above does not lead in circles.
    const open = [{ folder: base, above: [] }];
    let entries = 0;
    for (let next = open.shift(); next !== undefined && entries < ENTRIES_MAX; next = open.shift()) {
        const { folder, above } = next;
        const real = await insideOf(files, root, folder);
        if (real === undefined || above.includes(real))
            continue;
        const below = [];
        for (const name of [...(await files.list(real))].sort()) {
            entries += 1;
            const workspacePath = folder === '' ? name : `${folder}/${name}`;
            const path = await insideOf(files, root, workspacePath);
            if (path === undefined)
                continue;
            const { isFile } = await files.stat(path);
            if (isFile && isMatch(workspacePath))
                found.push({ path, workspacePath });
            if (!isFile && !isPassedOver(name, pattern))
                below.push({ folder: workspacePath, above: [...above, real] });
        }
        open.unshift(...below);
    }
    return found;
}
function isPassedOver(name, pattern) {
    return (PASSED_OVER.has(name) || name.startsWith('.')) && !pattern.split('/').includes(name);
}
/** The real path of a path inside of the workspace, links followed; undefined where there is nothing, or it leads outside. */
async function insideOf(files, root, workspacePath) {
    if (root === undefined)
        return undefined;
    const real = await files.realPath(external_node_path_.join(root, workspacePath));
    if (real === undefined)
        return undefined;
    const relative = external_node_path_.relative(root, real);
    return relative.split(external_node_path_.sep)[0] === '..' || external_node_path_.isAbsolute(relative) ? undefined : real;
}

// EXTERNAL MODULE: ./lib/src/deployment/predict/image-error.js
var image_error = __webpack_require__(55228);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __webpack_require__(42007);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(16302);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/manifest-images.js
/** The images of a manifest with their ground truth. */







/** Lines that a message names before it only counts. */
const NAMED_MAX = 5;
/**
 * Reads the lines one by one. Boxes count where a line has them, image-level labels otherwise; a line without labels has no
 * ground truth. An image that is on two lines is taken once, as on the first.
 * @param manifest  as reports show it
 * @throws ActionError MANIFEST_INVALID that names the lines
 */
async function readManifestImages(chunks, manifest, findFile) {
    const images = new Map();
    const problems = [];
    for await (const { line, text, truncated } of (0,read_lines/* readLines */.Se)(chunks)) {
        if (text.trim() === '')
            continue;
        const read = truncated ? (0,result/* failure */.V)('is too long') : await readImageLine(text, findFile);
        if (!read.ok)
            problems.push(`line ${String(line)} ${read.problem}`);
        else if (!images.has(read.value.name))
            images.set(read.value.name, read.value);
    }
    if (problems.length > 0)
        throw invalid(manifest, problems);
    return [...images.values()];
}
function invalid(manifest, problems) {
    const more = problems.length > NAMED_MAX ? `; ${String(problems.length - NAMED_MAX)} more lines` : '';
    const message = `The images of ${manifest} cannot be read: ${problems.slice(0, NAMED_MAX).join('; ')}${more}.`;
    const hint = 'Correct these lines, or take them out: each image with a ground truth has to be counted.';
    return new action_error/* ActionError */.lZ('MANIFEST_INVALID', message, { hint });
}
async function readImageLine(text, findFile) {
    const record = (0,json/* parseJson */.qF)(text.replace(/^\ufeff/, ''));
    if (!(0,json/* isJsonObject */.OW)(record))
        return (0,result/* failure */.V)('is not a JSON object');
    const truth = readTruth(record);
    if (!truth.ok)
        return truth;
    const ref = (0,json/* ownText */.U3)(record, 'source-ref');
    if (ref === undefined || ref === '')
        return (0,result/* failure */.V)('has no source-ref');
    const source = await findSource(ref, findFile);
    return source.ok ? (0,result/* success */.k)({ ...source.value, ...truth.value }) : source;
}
async function findSource(ref, findFile) {
    if ((0,s3_uri/* looksLikeS3Uri */.cl)(ref)) {
        const object = (0,s3_uri/* parseSourceRef */._j)(ref);
        if (!object.ok)
            return (0,result/* failure */.V)(`has the source-ref ${ref}: ${object.problem}`);
        return (0,result/* success */.k)({ name: (0,s3_uri/* formatS3Object */.F5)(object.value), source: { kind: 's3', object: object.value } });
    }
    const file = await findFile(ref);
    if (file === undefined)
        return (0,result/* failure */.V)(`has the source-ref ${ref}, which is not a file of the workspace`);
    return (0,result/* success */.k)({ name: file.name, source: { kind: 'file', path: file.path } });
}
function readTruth(record) {
    const attributes = (0,label_attribute/* findLabelAttributes */.Hh)(record);
    const boxes = attributes.filter((attribute) => attribute.kind === 'box');
    if (boxes.length > 0)
        return readBoxes(boxes);
    const imageLevel = attributes.filter((attribute) => attribute.kind === 'image-level');
    const malformed = imageLevel.find(({ metadata }) => metadata === undefined);
    if (malformed !== undefined)
        return (0,result/* failure */.V)(`has malformed labels in ${malformed.name}`);
    if (imageLevel.length === 0)
        return (0,result/* success */.k)({ expected: undefined });
    const labels = new Set(imageLevel.flatMap(manifest_labels/* labelsOf */.P));
    return (0,result/* success */.k)({ expected: [...labels].map((label) => ({ label, box: null })) });
}
function readBoxes(attributes) {
    const expected = [];
    for (const { name, boxes, metadata } of attributes) {
        const read = boxes === undefined || metadata === undefined ? undefined : trueBoxes(boxes, metadata);
        if (read === undefined)
            return (0,result/* failure */.V)(`has malformed boxes in ${name}`);
        expected.push(...read);
    }
    return (0,result/* success */.k)({ expected, size: attributes[0]?.boxes?.imageSize });
}
function trueBoxes({ annotations }, { classMap }) {
    const found = [];
    for (const { classId, left, top, width, height } of annotations) {
        const label = classMap.get(String(classId));
        if (label === undefined)
            return undefined;
        found.push({ label, box: { left, top, width, height } });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/deployment/predict/find-images.js
/** Finds the images that the lines of an input name. */










/** Endings of images that the service does not take. */
const OTHER_FORMATS = new Set(['gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif']);
/** Endings of manifests, where a glob finds other files too. */
const MANIFESTS = new Set(['manifest', 'jsonl']);
/**
 * Each image once, in the order of the lines. Files of the workspace are checked: format and size.
 * @param lines  paths, globs and S3 URIs, as typed
 * @throws ActionError SMOKE_NO_IMAGES (`smoke-failed`) for none; IMAGE_UNUSABLE, MANIFEST_INVALID, which name what is wrong
 * @throws ServiceError where a manifest in S3 cannot be read
 */
async function findImages(tools, lines) {
    const images = new Map();
    const nothing = [];
    for (const line of lines) {
        const found = await imagesOf(tools, line);
        if (found.length === 0)
            nothing.push(line);
        for (const image of found)
            if (!images.has(image.name))
                images.set(image.name, image);
    }
    if (images.size === 0) {
        const named = lines.length === 0 ? 'it is empty' : `nothing matches ${lines.join(', ')}`;
        throw new action_error/* ActionError */.lZ('SMOKE_NO_IMAGES', `There is no image in smoke-images: ${named}.`, {
            outcome: 'smoke-failed',
        });
    }
    if (nothing.length > 0)
        tools.progress.note('warning', `In smoke-images, no image matches ${nothing.join(', ')}.`);
    const all = [...images.values()];
    await (0,check_image_file/* checkImageFiles */.fs)(tools.files, all);
    const unknown = all.filter(({ expected }) => expected === undefined).length;
    if (unknown > 0)
        tools.progress.note('notice', `${(0,number/* plural */.LS)(unknown, 'smoke image has', 'smoke images have')} no ground truth.`);
    return all;
}
/**
 * The images of one manifest, checked.
 * @param typed  a path or an S3 URI
 * @throws as {@link findImages}
 */
async function findManifestImages(tools, typed) {
    const images = (0,s3_uri/* looksLikeS3Uri */.cl)(typed)
        ? await inStoredManifest(tools, objectOf(typed))
        : await inManifestFile(tools, typed);
    await (0,check_image_file/* checkImageFiles */.fs)(tools.files, images);
    return images;
}
async function imagesOf(tools, line) {
    if ((0,s3_uri/* looksLikeS3Uri */.cl)(line)) {
        const object = objectOf(line);
        if (!(0,image_extension/* isImageExtension */.d)(object.key))
            return inStoredManifest(tools, object);
        return [{ name: (0,s3_uri/* formatS3Object */.F5)(object), source: { kind: 's3', object }, expected: labelOfFolder(object.key) }];
    }
    const root = await rootOf(tools);
    const typed = relativeTo(root, line);
    const path = await insideOf(tools.files, root, typed);
    if (path === undefined)
        return isGlob(typed) ? inFiles(tools, await globFiles(tools.files, root, typed)) : [];
    const { isFile } = await tools.files.stat(path);
    if (!isFile)
        return inFiles(tools, await globFiles(tools.files, root, `${typed.replace(/\/+$/, '')}/**`));
    return isImageFile(typed) ? inFiles(tools, [{ path, workspacePath: typed }]) : inManifestFile(tools, typed);
}
/** Files that were found by a search: what is neither an image nor a manifest is not meant. */
async function inFiles(tools, files) {
    const images = [];
    const faults = [];
    for (const { path, workspacePath: name } of files) {
        const extension = (0,image_extension/* extensionOf */.j)(name) ?? '';
        if (OTHER_FORMATS.has(extension))
            faults.push(`The image ${name} is neither a JPEG nor a PNG file.`);
        else if (MANIFESTS.has(extension))
            images.push(...(await inManifestFile(tools, name)));
        else if ((0,image_extension/* isImageExtension */.d)(name))
            images.push({ name, source: { kind: 'file', path }, expected: labelOfFolder(name) });
    }
    if (faults.length > 0)
        throw (0,image_error/* unusableImages */.I)(faults);
    return images;
}
async function inManifestFile(tools, typed) {
    const root = await rootOf(tools);
    const name = relativeTo(root, typed);
    const path = await insideOf(tools.files, root, name);
    if (path === undefined || !(await tools.files.stat(path)).isFile)
        throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `There is no manifest ${typed} in the workspace.`, {
            hint: 'Check the path, and that the repository was checked out.',
        });
    return readManifestImages(tools.files.read(path), name, (ref) => findFile(tools, root, ref));
}
async function inStoredManifest(tools, object) {
    const root = await rootOf(tools);
    const name = (0,s3_uri/* formatS3Object */.F5)(object);
    return (0,read_again/* readAgain */.n)(tools.objects, object, ({ chunks }) => readManifestImages(chunks, name, (ref) => findFile(tools, root, ref)));
}
async function findFile({ files }, root, ref) {
    const name = relativeTo(root, ref);
    const path = await insideOf(files, root, name);
    return path === undefined || !(await files.stat(path)).isFile ? undefined : { path, name };
}
/** @throws ActionError INVALID_INPUT */
function objectOf(uri) {
    const parsed = (0,s3_uri/* parseS3ObjectUri */.$j)(uri);
    if (parsed.ok)
        return parsed.value;
    throw new action_error/* ActionError */.lZ('INVALID_INPUT', `${uri} does not name an object in S3: ${parsed.problem}.`, {
        outcome: 'invalid-input',
    });
}
/** Undefined without a workspace: then images are in S3 alone. */
async function rootOf({ env, files }) {
    const workspace = env.GITHUB_WORKSPACE;
    return workspace === undefined ? undefined : files.realPath(workspace);
}
/** With forward slashes, relative to the workspace, however it was typed. */
function relativeTo(root, typed) {
    const slashed = external_node_path_.sep === '\\' ? typed.replaceAll('\\', '/') : typed;
    const relative = root !== undefined && external_node_path_.isAbsolute(slashed) ? external_node_path_.relative(root, slashed) : slashed;
    return relative
        .split(external_node_path_.sep)
        .join('/')
        .replace(/^(?:\.\/)+/, '');
}
function isImageFile(name) {
    return (0,image_extension/* isImageExtension */.d)(name) || OTHER_FORMATS.has((0,image_extension/* extensionOf */.j)(name) ?? '');
}
/** The name of the folder that an image is in; nothing is known of an image in no folder. */
function labelOfFolder(path) {
    const label = path.split('/').at(-2);
    return label === undefined || label === '' ? undefined : [{ label, box: null }];
}


/***/ }),

/***/ 55228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unusableImages)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** Images that cannot be sent. */

/** Images that a message names before it only counts. */
const NAMED_MAX = 5;
/**
 * @param faults  a sentence for each image, which names it
 */
function unusableImages(faults, cause) {
    const more = faults.length > NAMED_MAX ? ` ${String(faults.length - NAMED_MAX)} more images cannot be used.` : '';
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('IMAGE_UNUSABLE', faults.slice(0, NAMED_MAX).join(' ') + more, { cause });
}


/***/ }),

/***/ 38028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOnImages: () => (/* binding */ judgeOnImages)
});

// EXTERNAL MODULE: ./lib/src/deployment/predict/find-images.js + 2 modules
var find_images = __webpack_require__(99471);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/answers-file.js

/** The answers of the same measurement; none where there is no file, one of another, or one that was cut off. */
async function readAnswers(files, { path, key }) {
    const answers = new Map();
    const [head = '', ...lines] = ((await files.readText(path)) ?? '').split('\n');
    if ((0,json/* ownText */.U3)((0,json/* parseJson */.qF)(head), 'key') !== key)
        return answers;
    for (const line of lines) {
        const record = (0,json/* parseJson */.qF)(line);
        const image = (0,json/* ownText */.U3)(record, 'image');
        const found = (0,json/* own */.ZV)(record, 'found');
        const labels = (0,json/* isJsonArray */.Md)(found) ? found.map(toLabel) : [];
        if (image === undefined || !(0,json/* isJsonArray */.Md)(found))
            continue;
        if (labels.every((label) => label !== undefined))
            answers.set(image, labels);
    }
    return answers;
}
/** Writes all of them, one per line after the line with the key. */
async function writeAnswers(files, { path, key }, answers) {
    const lines = [...answers].map(([image, found]) => JSON.stringify({ image, found }));
    await files.write(path, [JSON.stringify({ key }), ...lines, ''].join('\n'));
}
function toLabel(value) {
    const name = (0,json/* ownText */.U3)(value, 'name');
    const confidence = (0,json/* own */.ZV)(value, 'confidence');
    const box = (0,json/* own */.ZV)(value, 'box');
    if (name === undefined || typeof confidence !== 'number')
        return undefined;
    if (box === undefined)
        return { name, confidence };
    const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((key) => (0,json/* own */.ZV)(box, key));
    if (!(0,json/* isJsonObject */.OW)(box) || typeof left !== 'number' || typeof top !== 'number')
        return undefined;
    if (typeof width !== 'number' || typeof height !== 'number')
        return undefined;
    return { name, confidence, box: { left, top, width, height } };
}

// EXTERNAL MODULE: ./lib/src/deployment/predict/ask-model.js + 1 modules
var ask_model = __webpack_require__(12365);
// EXTERNAL MODULE: ./lib/src/deployment/predict/compare-answer.js
var compare_answer = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/src/deployment/predict/measure-answers.js
var measure_answers = __webpack_require__(21351);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/measure-model.js
/** Measures a model that runs on images with a ground truth, resuming what was interrupted. */







/** Answers after which the file is written again: a tenth of what it has, so that its writes do not add up. Our choice. */
const SAVE_MIN = 50;
const SAVE_SHARE = 0.1;
/**
 * Sends the images whose answers are not in the file. The file is written on the way and when it ends, however it ends; it is
 * emptied once every image was answered, so that the next measurement starts over.
 * @throws as {@link askModel}
 */
async function measureModel(tools, model, images, policy) {
    const { file } = policy;
    const answers = await readAnswers(tools.files, file);
    const open = images.filter(({ name }) => !answers.has(name));
    if (open.length < images.length)
        tools.progress.log(`${(0,number/* plural */.LS)(images.length - open.length, 'image was', 'images were')} answered before: see ${file.path}`);
    const save = saver(tools, file, answers);
    try {
        await (0,ask_model/* askModel */.$)(tools, model, open, {
            ...policy,
            onAnswer: async ({ name }, found) => {
                answers.set(name, found);
                await save.sometimes();
            },
        });
    }
    catch (error) {
        await save.now();
        throw error;
    }
    await save.done();
    return measure(images, answers);
}
function measure(images, answers) {
    const withBoxes = (0,compare_answer/* findsBoxes */.gB)([...answers.values()]);
    const compared = images
        .filter(({ expected }) => expected !== undefined)
        .map((image) => (0,compare_answer/* compareAnswer */.Am)(image, answers.get(image.name) ?? [], withBoxes));
    return { measured: (0,measure_answers/* measureAnswers */.M)(compared), images: compared };
}
/** A file that cannot be written costs the resuming, not the measurement. */
function saver({ files, progress }, file, answers) {
    let saved = answers.size;
    let hasWarned = false;
    const attempt = async (write) => {
        try {
            await write();
        }
        catch (error) {
            if (!hasWarned)
                progress.note('warning', `The answers could not be kept in ${file.path}: ${(0,action_error/* messageOf */.bD)(error)}`);
            hasWarned = true;
        }
    };
    const now = async () => {
        if (answers.size === saved)
            return;
        saved = answers.size;
        await attempt(() => writeAnswers(files, file, answers));
    };
    return {
        now,
        sometimes: async () => {
            if (answers.size - saved >= Math.max(SAVE_MIN, SAVE_SHARE * saved))
                await now();
        },
        done: () => attempt(() => files.write(file.path, '')),
    };
}
/** The key of a measurement: the model, the run, and the images by their names. */
function measurementKey(arn, runId, images) {
    const names = images.map(({ name }) => name);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([arn, runId ?? 'no run', names]))
        .digest('hex');
}
/** The numbers as an evaluation, which says that the action has measured them. */
function toEvaluation({ measured, images }) {
    const { f1, precision, recall, labels } = measured;
    return {
        source: 'measured',
        f1: f1 ?? null,
        precision: precision ?? null,
        recall: recall ?? null,
        averagePrecision: null,
        averageRecall: null,
        trainingImages: null,
        testingImages: images.length,
        labels: labels.map((one) => ({
            label: one.label,
            testingImages: one.images,
            f1: one.f1,
            precision: one.precision,
            recall: one.recall,
            threshold: null,
        })),
        confusion: [],
    };
}

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var grammar_metric = __webpack_require__(36656);
// EXTERNAL MODULE: ./lib/src/judgement/end-of-training.js
var end_of_training = __webpack_require__(82732);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/snapshot/bootstrap.js
var bootstrap = __webpack_require__(54429);
// EXTERNAL MODULE: ./lib/src/snapshot/image-digest.js
var image_digest = __webpack_require__(53203);
// EXTERNAL MODULE: ./lib/src/snapshot/tally.js
var snapshot_tally = __webpack_require__(42633);
// EXTERNAL MODULE: ./lib/src/snapshot/test-set.js
var test_set = __webpack_require__(77182);
// EXTERNAL MODULE: ./lib/src/snapshot/wrong-images.js
var wrong_images = __webpack_require__(36353);
;// CONCATENATED MODULE: ./lib/src/snapshot/study-images.js
/** The figures of images that are in memory, as a testing snapshot's are. */





/** @param images  with flags on each prediction */
function studyImages(images) {
    const sample = new bootstrap/* BootstrapSample */.nA();
    const wrong = new wrong_images/* WrongImages */.Y5();
    const testSet = new test_set/* TestSetSum */.a();
    for (const image of images) {
        const tally = (0,snapshot_tally/* tallyImage */.ab)(image) ?? [];
        testSet.add((0,image_digest/* digestGroundTruth */.pv)(image));
        sample.add((0,image_digest/* digestImage */.Qc)(image), tally);
        wrong.add(image, tally);
    }
    return {
        images: images.length,
        judgedImages: sample.images,
        hasPredictions: true,
        unreadableLines: 0,
        problems: [],
        labels: sample.labels.map(({ label, truePositives, falsePositives, misses }) => ({
            label,
            truePositives,
            falsePositives,
            misses,
        })),
        wrongImages: wrong.total,
        worst: wrong.worst,
        f1: (0,bootstrap/* estimateF1 */.EU)(sample),
        testSet: testSet.identity(true),
    };
}

// EXTERNAL MODULE: ./lib/src/judgement/evaluation-run.js
var evaluation_run = __webpack_require__(29354);
;// CONCATENATED MODULE: ./lib/src/deployment/predict/judge-on-images.js
/** Measures a version that runs on images with a ground truth that it has not seen, and judges the numbers. */











/** How long a model that runs may say that it is not ready, milliseconds. Our choice: a model that has just started warms up. */
const WARM_UP_MS = 10 * 60_000;
/** Labels that a note names before it only counts. */
const NAMED_MAX = 5;
/**
 * Starts nothing, and records nothing on the version: the recorded verdict is that on the service's evaluation.
 * @param of.manifest     as typed
 * @param of.answersPath  the file that keeps the answers, for a re-run
 * @throws ActionError VERSION_NOT_RUNNING, IMAGE_UNUSABLE, MANIFEST_INVALID; SERVICE_UNAVAILABLE where images were not answered
 */
async function judgeOnImages(evaluation, project, version, { manifest, answersPath }) {
    const { tools, recorder, inputs, context: run } = evaluation;
    const { judgement } = inputs;
    recorder.seen(version);
    recorder.update({ version: { ...recorder.report.version, name: version.name, resumed: true } });
    if ((0,serving/* servingStateOf */.r)(version) !== 'running')
        throw notRunning(version);
    const images = await imagesOf(tools, manifest);
    const model = await measured(tools, { path: answersPath, key: measurementKey(version.arn, run.runId, images) }, version, images);
    noteUnexpected(tools, model);
    tools.end.enter('reading');
    const lines = judgement.gate.some(({ metric }) => (0,grammar_metric/* isLineCount */.iR)(metric.kind));
    const { verdict } = await (0,judge_version/* judgeVersion */.u)(tools, version, {
        ...judgement,
        projectArn: project.arn,
        record: false,
        run,
        manifestSummary: lines ? await (0,end_of_training/* explainManifests */.E)(tools, version, undefined) : undefined,
        readData: () => (0,evaluation_run/* dataOf */.q)(evaluation, version),
        measured: { evaluation: toEvaluation(model), figures: studyImages(model.images) },
        isDoubtful: false,
    });
    recorder.judged(verdict);
}
function notRunning({ name, status }) {
    const message = `${name} has the status ${status}, and images-manifest is measured on a model that runs.`;
    return new action_error/* ActionError */.lZ('VERSION_NOT_RUNNING', message);
}
async function imagesOf(tools, manifest) {
    const images = await (0,find_images/* findManifestImages */.h)(tools, manifest);
    const known = images.filter(({ expected }) => expected !== undefined);
    if (known.length === 0)
        throw new action_error/* ActionError */.lZ('MANIFEST_INVALID', `${manifest} has no image with a ground truth, so there is nothing to measure.`, {
            hint: 'Name a manifest with image-level labels or boxes in images-manifest.',
        });
    const rest = images.length - known.length;
    if (rest > 0)
        tools.progress.note('notice', `${(0,number/* plural */.LS)(rest, 'image')} of ${manifest} without a ground truth ${rest === 1 ? 'was' : 'were'} not sent.`);
    return known;
}
async function measured(tools, file, { arn, name, minInferenceUnits }, images) {
    const units = minInferenceUnits ?? 1;
    tools.progress.log(`${name} is measured on ${(0,number/* plural */.LS)(images.length, 'image')} with ${(0,number/* plural */.LS)(units, 'inference unit')}.`);
    const deadlineAt = Math.min(tools.clock.now() + WARM_UP_MS, tools.end.timeoutAt);
    const giveUp = (image, error) => notAnswered(name, image, error, file.path);
    try {
        return await measureModel(tools, { arn, units }, images, { deadlineAt, giveUp, file });
    }
    catch (error) {
        if (!(0,service_error/* isPastEnd */.Sh)(error))
            throw error;
        const message = `The timeout came before all images had been answered; see ${file.path} for those that were.`;
        throw new action_error/* ActionError */.lZ('WAIT_TIMEOUT', message, { outcome: 'timed-out', hint: AGAIN, cause: error });
    }
}
const AGAIN = 'Raise timeout, or re-run the job: images that were answered are not sent again where the file with the answers is still there (docs/evaluate.md).';
function notAnswered(name, image, error, path) {
    const { errorName, requestId } = error.facts;
    const details = { cause: error, requestId };
    if (error.kind === 'not-ready')
        return new action_error/* ActionError */.lZ('VERSION_NOT_RUNNING', `${name} did not answer for ${image.name} (${errorName}: ${error.message}).`, details);
    const message = `${name} did not answer for ${image.name} (${errorName}: ${error.message}); the other answers are in ${path}.`;
    return new action_error/* ActionError */.lZ('SERVICE_UNAVAILABLE', message, { ...details, hint: AGAIN });
}
/** They are in no number of a label, and a reader should know. */
function noteUnexpected({ progress }, { measured: { unexpected } }) {
    if (unexpected.length === 0)
        return;
    const named = unexpected.slice(0, NAMED_MAX).map(({ label, found }) => `${label} (${String(found)})`);
    const more = unexpected.length > NAMED_MAX ? ` and ${String(unexpected.length - NAMED_MAX)} more` : '';
    progress.note('notice', `The model found labels that no image of images-manifest has, which are in no mean: ${named.join(', ')}${more}.`);
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

/***/ 46877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ diagnoseManifests)
});

// UNUSED EXPORTS: FINDING_KINDS_MAX

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
;// CONCATENATED MODULE: ./lib/src/manifest/findings-in-line.js
/** Names of the lists in which the service writes what it found into a line. */

/** In validation manifests the plain names; in the entries of datasets, and in a newer sample, those with `cl-`. */
const FINDING_LISTS = {
    error: ['errors', 'cl-errors'],
    warning: ['warnings', 'cl-warnings'],
};

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
;// CONCATENATED MODULE: ./lib/src/manifest/read-findings.js



const SEVERITIES = ['error', 'warning'];
/**
 * The errors and warnings of a validated line, in the order line, then attribute by attribute. Takes both
 * spellings of the lists, at all four places; any other content, and a line that is not JSON, give none.
 */
function readFindings(text) {
    const record = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(record))
        return [];
    const ofAttributes = Object.entries(record).flatMap(([key, value]) => {
        const attribute = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8) ? key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length) : undefined;
        return attribute === undefined ? readAttribute(key, value) : readLists(value, { kind: 'metadata', attribute });
    });
    return [...readLists(record, { kind: 'line' }), ...ofAttributes];
}
function readAttribute(attribute, value) {
    const annotations = (0,json/* own */.ZV)(value, 'annotations');
    const ofAnnotations = (0,json/* isJsonArray */.Md)(annotations)
        ? annotations.flatMap((annotation, index) => readLists(annotation, { kind: 'annotation', attribute, index }))
        : [];
    return [...readLists(value, { kind: 'attribute', attribute }), ...ofAnnotations];
}
function readLists(holder, place) {
    return SEVERITIES.flatMap((severity) => FINDING_LISTS[severity].flatMap((name) => {
        const list = (0,json/* own */.ZV)(holder, name);
        return (0,json/* isJsonArray */.Md)(list) ? list.flatMap((entry) => readEntry(entry, severity, place)) : [];
    }));
}
function readEntry(entry, severity, place) {
    const code = (0,json/* own */.ZV)(entry, 'code');
    const message = (0,json/* own */.ZV)(entry, 'message');
    if (typeof code !== 'string')
        return [];
    return [{ code, severity, place, message: typeof message === 'string' ? message : '' }];
}

// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(16302);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/evaluation/manifest-results.js
/** What the service says about the manifests it read: the manifest summary and the faults found by line. */
/** How many line numbers a finding keeps. */
const FINDING_LINES_MAX = 20;

// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/evaluation/read-manifest-summary.js + 1 modules
var read_manifest_summary = __webpack_require__(39286);
;// CONCATENATED MODULE: ./lib/src/evaluation/diagnose.js









/** Most lines of a validation manifest that are read; past it the counts are marked as incomplete. Our choice. */
const VALIDATION_LINES_MAX = 250_000;
/**
 * Most kinds of fault, by code and message, that are reported of one manifest; past it the counts are marked as
 * incomplete. Our choice: a fault of each of the 250 label attributes that a model may have, and a few more; the guide has
 * fewer than forty codes, and a file with a new code in each line was not written by the service.
 */
const FINDING_KINDS_MAX = 300;
/**
 * Reads the manifest summary of a version that was trained or failed and, as far as it reports faulty or dropped
 * lines, the validation manifests. Never throws for an unreadable file: that is a warning.
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
async function diagnoseManifests(objects, version) {
    const warnings = [];
    const manifestSummary = await orWarn(warnings, version.manifestSummary, async (object) => {
        const summary = await (0,read_manifest_summary/* readManifestSummary */.U)(objects, object);
        if (summary === undefined)
            warnings.push(`The object ${(0,s3_uri/* formatS3Object */.F5)(object)} is not a manifest summary.`);
        return summary;
    });
    const ofLines = [];
    for (const role of ['training', 'testing']) {
        if (!mentionsLines(manifestSummary?.[role]))
            continue;
        const object = role === 'training' ? version.trainingValidation : version.testingValidation;
        const found = await orWarn(warnings, object, (there) => (0,read_again/* readAgain */.n)(objects, there, (body) => readLineFindings(body, role)));
        ofLines.push(...(found ?? []));
    }
    const failed = version.status === 'TRAINING_FAILED';
    const ofFiles = contentFindings(manifestSummary);
    const fromMessage = failed && ofFiles.length === 0 ? messageFindings(version.statusMessage ?? '') : [];
    return {
        manifestSummary,
        findings: [...fromMessage, ...ofFiles, ...ofLines.sort(bySeverityAndCount)],
        warnings,
    };
}
async function orWarn(warnings, object, read) {
    if (object === undefined)
        return undefined;
    try {
        return await read(object);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const what = error.kind === 'access-denied' ? 'does not exist or cannot be read' : 'could not be read';
        warnings.push(`${(0,s3_uri/* formatS3Object */.F5)(object)} ${what} (${(0,service_error/* faultNameOf */.fl)(error)}); s3:GetObject and kms:Decrypt (${denied/* PERMISSIONS_PAGE */.jw}) are needed to show what the service found in the manifests.`);
        return undefined;
    }
}
function mentionsLines(statistics) {
    if (!statistics)
        return false;
    return (statistics.invalidLines ?? 0) > 0 || (statistics.ignoredLines ?? 0) > 0 || statistics.errorLines.length > 0;
}
function contentFindings(summary) {
    if (summary === undefined)
        return [];
    const of = (manifest, errors) => errors.map((error) => ({
        manifest,
        severity: 'error',
        code: error.code,
        message: error.message,
        remedy: (0,codes/* describeCode */.lA)(error.code)?.remedy ?? '',
        count: null,
        lines: [],
        complete: true,
    }));
    return [
        ...of(null, summary.errors),
        ...of('training', summary.training?.errors ?? []),
        ...of('testing', summary.testing?.errors ?? []),
    ];
}
/** A file error has no summary: only the status message is known, and not which manifest. */
function messageFindings(statusMessage) {
    const file = (0,codes/* findFileError */.ux)(statusMessage);
    if (file?.serviceIssue === true)
        return [];
    const content = file === undefined ? (0,codes/* findContentError */.zK)(statusMessage) : undefined;
    const code = file?.code ?? content?.code;
    if (code === undefined)
        return [];
    const remedy = file?.remedy ?? content?.remedy ?? '';
    return [
        { manifest: null, severity: 'error', code, message: statusMessage, remedy, count: null, lines: [], complete: true },
    ];
}
async function readLineFindings({ chunks }, role) {
    // The message names the label attribute, or says more: two lines with one code may have different faults.
    const kinds = new Map();
    let complete = true;
    for await (const { line, text } of (0,read_lines/* readLines */.Se)(chunks)) {
        if (line > VALIDATION_LINES_MAX) {
            complete = false;
            break;
        }
        for (const { code, message, severity } of readFindings(text)) {
            const kind = JSON.stringify([severity, code, message]);
            const known = kinds.get(kind);
            if (known !== undefined) {
                known.count += 1;
                if (known.lines.at(-1) === line)
                    continue;
                if (known.lines.length < FINDING_LINES_MAX)
                    known.lines.push(line);
                else
                    known.hasMoreLines = true;
                continue;
            }
            if (kinds.size === FINDING_KINDS_MAX) {
                complete = false;
                continue;
            }
            const remedy = (0,codes/* describeCode */.lA)(code)?.remedy ?? '';
            const first = { manifest: role, severity, code, message, remedy, count: 1, lines: [line] };
            kinds.set(kind, { ...first, hasMoreLines: false, complete: true });
        }
    }
    return [...kinds.values()].map((finding) => ({ ...finding, complete }));
}
function bySeverityAndCount(a, b) {
    if (a.severity !== b.severity)
        return a.severity === 'error' ? -1 : 1;
    return (b.count ?? 0) - (a.count ?? 0);
}


/***/ }),

/***/ 82732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainManifests),
/* harmony export */   c: () => (/* binding */ trainingFailed)
/* harmony export */ });
/* harmony import */ var _model_without_undefined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57777);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _evaluation_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46877);



/**
 * Reports what the service found in the manifests, after a success too: the service drops lines silently.
 * @param failure  how the run will end anyway: what cannot be read then is a note, and changes nothing about it
 * @throws ServiceError without a failure: after a cancel, or when the credentials have expired
 */
async function explainManifests(tools, version, failure) {
    try {
        const { manifestSummary, findings, warnings } = await (0,_evaluation_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnoseManifests */ .v)(tools.objects, version);
        tools.progress.update({ findings, ...(0,_model_without_undefined_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({ manifestSummary }) });
        for (const warning of warnings)
            tools.progress.note('warning', warning);
        return manifestSummary;
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        tools.progress.note('warning', `Could not read why it failed: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** The end of a run whose training failed. */
function trainingFailed(version, code, hint) {
    const { name, statusMessage } = version;
    const why = statusMessage ?? 'the service gave no reason';
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `The training of ${name} failed: ${why}`, {
        outcome: 'training-failed',
        hint,
    });
}


/***/ }),

/***/ 29354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _data_of_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65713);

/** Reported as it is read: the reader sees how many images each label was trained with. */
async function dataOf({ tools, recorder, inputs }, version) {
    const data = await (0,_data_of_version_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOfVersion */ .k)(tools, version, inputs.record);
    if (data.kind === 'found')
        recorder.update({ lint: { ...data.linted, gate: undefined, base: undefined } });
    return data;
}


/***/ }),

/***/ 26151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isImageExtension),
/* harmony export */   j: () => (/* binding */ extensionOf)
/* harmony export */ });
/** Extensions of the keys of images. */
/** Whether a key ends in .jpg, .jpeg or .png, in any case. */
function isImageExtension(key) {
    // The usual spellings first: this is asked of every line.
    if (key.endsWith('.jpg') || key.endsWith('.png'))
        return true;
    return /\.(?:jpe?g|png)$/i.test(key.slice(-5));
}
/** The extension, without its dot and in lower case; undefined without one that looks like it. */
function extensionOf(key) {
    return /[^/]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(key)?.[1]?.toLowerCase();
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


/***/ })

};
