export const id = 2122;
export const ids = [2122];
export const modules = {

/***/ 95704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sentenceOfFailed)
/* harmony export */ });
/** Rules that a message names before it only counts. */
const NAMED_MAX = 5;
/** `f1 >= 0.9 (is below 0.9), labels.*.recall >= 0.7 ("pear": is below 0.7)`: the strict rules that failed. */
function sentenceOfFailed({ rules }) {
    const failed = rules.filter(({ severity, result }) => severity === 'fail' && result === 'fails');
    const more = failed.length > NAMED_MAX ? ` and ${String(failed.length - NAMED_MAX)} more` : '';
    return failed.slice(0, NAMED_MAX).map(clauseOf).join(', ') + more;
}
function clauseOf({ rule, actual, reason }) {
    return actual === null ? `${rule} (${reason})` : `${rule} (${String(actual)}: ${reason})`;
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

/***/ 81421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkImagesForRules)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** Rules on smoke need images. */

/**
 * A rule that nothing is measured for fails; better before a model is started.
 * @throws ActionError SMOKE_NO_IMAGES
 */
function checkImagesForRules(rules, smokeImages) {
    const [rule] = rules;
    if (rule === undefined || smokeImages.length > 0)
        return;
    const message = `The gate has the rule ${rule.text}, and smoke-images is empty.`;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SMOKE_NO_IMAGES', message, { outcome: 'smoke-failed' });
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

/***/ 78662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tN: () => (/* binding */ BOX_TYPE),
  oQ: () => (/* binding */ FIXED_KEYS),
  AL: () => (/* binding */ IMAGE_LEVEL_TYPE),
  e8: () => (/* binding */ METADATA_SUFFIX),
  Hh: () => (/* binding */ findLabelAttributes)
});

;// CONCATENATED MODULE: ./lib/src/manifest/creation-date.js
/** The `creation-date` of label metadata. */
/** Where a date of the documented forms has its marks; everything before the fraction is digits and these. */
const SECONDS_END = 19;
const FRACTION_MAX_DIGITS = 9;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const BLANK = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
/**
 * Whether a date has one of the forms of the guide's samples and is one of the calendar: date and time in UTC, with `T` or a
 * blank between them, with or without fractions and `Z`. Date.parse would take nearly any text that has a number in it, and
 * the 30th of February for the 2nd of March.
 */
function isDocumentedDate(text) {
    const bytes = Buffer.from(text);
    return bytes.length > 0 && endOfDocumentedDate(bytes, 0) === bytes.length;
}
/** Where such a date ends that begins at a place of a text in UTF-8; -1 where none does. This is asked of every line. */
function endOfDocumentedDate(bytes, from) {
    const between = bytes[from + 10];
    if (bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS || (between !== LETTER_T && between !== BLANK))
        return -1;
    if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON)
        return -1;
    const year = digitsAt(bytes, from) * 100 + digitsAt(bytes, from + 2);
    const month = digitsAt(bytes, from + 5);
    const day = digitsAt(bytes, from + 8);
    // NaN, of what is no digit, is in no bounds.
    if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)))
        return -1;
    if (!(digitsAt(bytes, from + 11) < 24 && digitsAt(bytes, from + 14) < 60 && digitsAt(bytes, from + 17) < 60))
        return -1;
    const end = endOfFraction(bytes, from + SECONDS_END);
    return end >= 0 && bytes[end] === LETTER_Z ? end + 1 : end;
}
/** The number that two digits make; NaN where there is another character. */
function digitsAt(bytes, at) {
    const tens = (bytes[at] ?? 0) - 0x30;
    const ones = (bytes[at + 1] ?? 0) - 0x30;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function daysOf(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
/** Where the fraction of the seconds ends, which may be missing. */
function endOfFraction(bytes, from) {
    if (bytes[from] !== DOT)
        return from;
    let at = from + 1;
    while (isDigit(bytes[at]))
        at += 1;
    const digits = at - from - 1;
    return digits >= 1 && digits <= FRACTION_MAX_DIGITS ? at : -1;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/manifest/common-metadata.js
/** What the metadata of both kinds of label attribute must state, apart from its type. */


/**
 * What `human-annotated` and `creation-date` say; undefined where one is missing. The guide names no format for the date
 * and shows several; what the service makes of any other text is not documented, so that it is not an error.
 */
function readCommonMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const humanAnnotated = metadata['human-annotated'];
    const creationDate = metadata['creation-date'];
    if (humanAnnotated !== 'yes' && humanAnnotated !== 'no')
        return undefined;
    if (typeof creationDate !== 'string' || creationDate.trim() === '')
        return undefined;
    return { isDateDocumented: isDocumentedDate(creationDate) };
}

;// CONCATENATED MODULE: ./lib/src/manifest/box-attribute.js
/**
 * A label attribute with boxes and its metadata. Guide: "Object localization in manifest files". Keys are read as they are,
 * which is quick: no object has one of these names that is not its own.
 */


/** The value of a box attribute, or undefined when it is malformed: an id that is not a whole number, pixels that are not numbers. */
function readBoxes(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const imageSize = readImageSize(value.image_size);
    const annotations = value.annotations ?? [];
    if (imageSize === undefined || !(0,json/* isJsonArray */.Md)(annotations))
        return undefined;
    const read = [];
    for (const annotation of annotations) {
        const one = readAnnotation(annotation);
        if (one === undefined)
            return undefined;
        read.push(one);
    }
    return { imageSize, annotations: read };
}
/** The metadata, or undefined when it lacks something that is required. A missing confidence is reported separately. */
function readBoxMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const objects = metadata.objects;
    const classMap = metadata['class-map'];
    if (!(0,json/* isJsonArray */.Md)(objects) || !(0,json/* isJsonObject */.OW)(classMap))
        return undefined;
    const confidences = [];
    for (const object of objects) {
        if (!(0,json/* isJsonObject */.OW)(object))
            return undefined;
        const confidence = object.confidence ?? undefined;
        if (confidence !== undefined && typeof confidence !== 'number')
            return undefined;
        confidences.push(confidence !== undefined);
    }
    const labels = new Map();
    for (const id of Object.keys(classMap)) {
        const label = classMap[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
    }
    const common = readCommonMetadata(metadata);
    if (common === undefined)
        return undefined;
    const { isDateDocumented } = common;
    const humanAnnotated = metadata['human-annotated'] === 'yes';
    return { isDateDocumented, confidences, classMap: labels, humanAnnotated };
}
function readImageSize(value) {
    const size = (0,json/* isJsonArray */.Md)(value) && value.length === 1 ? value[0] : undefined;
    if (!(0,json/* isJsonObject */.OW)(size))
        return undefined;
    const width = (0,json/* wholeNumber */.rD)(size.width);
    const height = (0,json/* wholeNumber */.rD)(size.height);
    const depth = (0,json/* wholeNumber */.rD)(size.depth);
    return width === undefined || height === undefined || depth === undefined ? undefined : { width, height, depth };
}
function readAnnotation(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const classId = (0,json/* wholeNumber */.rD)(value.class_id);
    const left = pixels(value.left);
    const top = pixels(value.top);
    const width = pixels(value.width);
    const height = pixels(value.height);
    if (classId === undefined || left === undefined || top === undefined)
        return undefined;
    return width === undefined || height === undefined ? undefined : { classId, left, top, width, height };
}
/** JSON has numbers past what JavaScript can count to, which parse as Infinity. */
function pixels(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/manifest/image-level-attribute.js
/** The metadata of an image-level label. Guide: "Image-level labels in manifest files". */


/**
 * The metadata, or undefined when it lacks something that is required.
 * The confidence is documented as 0-1 and unused; taken as any number, since nothing depends on it.
 */
function readImageLevelMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const label = metadata['class-name'];
    if (typeof label !== 'string' || typeof metadata.confidence !== 'number')
        return undefined;
    const common = readCommonMetadata(metadata);
    return common === undefined ? undefined : { ...common, label };
}

;// CONCATENATED MODULE: ./lib/src/manifest/label-attribute.js
/** The label attributes of a manifest line, read as far as they are well-formed. */



/** Types of the two kinds that the service trains from. */
const IMAGE_LEVEL_TYPE = 'groundtruth/image-classification';
const BOX_TYPE = 'groundtruth/object-detection';
/** What a metadata key ends in; the rest of it is the name of its label attribute. */
const METADATA_SUFFIX = '-metadata';
/**
 * Keys of a line with a meaning of their own, whatever is next to them: the image, the text of a job without images, and
 * what the service writes. None is a label attribute, nor is its metadata that of one.
 */
const FIXED_KEYS = ['source-ref', 'source', 'cl-metadata', 'cl-errors', 'cl-warnings'];
/** The label attributes of a line, in its order: keys that have a twin with {@link METADATA_SUFFIX}. */
function findLabelAttributes(record) {
    // Most lines have a single twin. It is looked for by its end, which makes no new name for each key.
    const twins = Object.keys(record).filter(isMetadataKey);
    const [twin] = twins;
    if (twin === undefined)
        return NO_ATTRIBUTES;
    if (twins.length === 1) {
        const name = twin.slice(0, -METADATA_SUFFIX.length);
        return isAttribute(record, name) ? [readAttribute(name, record[name], record[twin])] : NO_ATTRIBUTES;
    }
    const attributes = [];
    for (const name of Object.keys(record)) {
        const metadata = name + METADATA_SUFFIX;
        if (Object.hasOwn(record, metadata) && isAttribute(record, name))
            attributes.push(readAttribute(name, record[name], record[metadata]));
    }
    return attributes;
}
const NO_ATTRIBUTES = [];
function isMetadataKey(key) {
    return key.endsWith(METADATA_SUFFIX);
}
/** Whether a key that has a twin is a label attribute. */
function isAttribute(record, name) {
    return Object.hasOwn(record, name) && !FIXED_KEYS.includes(name) && !isMetadataOfAnother(record, name);
}
/** Ground Truth forbids attribute names with this ending, so that the twin of an attribute is never one itself. */
function isMetadataOfAnother(record, name) {
    return name.endsWith(METADATA_SUFFIX) && Object.hasOwn(record, name.slice(0, -METADATA_SUFFIX.length));
}
function readAttribute(name, value, metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return { kind: 'untyped', name };
    const { type } = metadata;
    if (typeof type !== 'string')
        return { kind: 'untyped', name };
    if (type === IMAGE_LEVEL_TYPE)
        return { kind: 'image-level', name, valueAllowed: isClassId(value), metadata: readImageLevelMetadata(metadata) };
    if (type === BOX_TYPE)
        return { kind: 'box', name, boxes: readBoxes(value), metadata: readBoxMetadata(metadata) };
    return { kind: 'unsupported', name };
}
/** Documented as an integer; a sample of Ground Truth's own has it as a string, so that is taken too. */
function isClassId(value) {
    return (0,json/* wholeNumber */.rD)(value) !== undefined || (typeof value === 'string' && /^[+-]?\d+$/.test(value));
}


/***/ }),

/***/ 42007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/** In the order of the boxes, one for each; what is malformed gives none. */
function labelsOf(attribute) {
    if (attribute.kind === 'image-level')
        return attribute.metadata === undefined ? [] : [attribute.metadata.label];
    if (attribute.kind !== 'box')
        return [];
    const { boxes, metadata } = attribute;
    const labels = [];
    if (boxes === undefined || metadata === undefined)
        return labels;
    for (const { classId } of boxes.annotations) {
        const label = metadata.classMap.get(String(classId));
        if (label !== undefined)
            labels.push(label);
    }
    return labels;
}


/***/ }),

/***/ 16302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   mf: () => (/* binding */ LINE_MAX_BYTES)
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
/** Results that are given together. Our choice. */
const BATCH_LENGTH = 1024;
/**
 * Reads lines, cut as by {@link readLines}, from their bytes: most of millions need no text. Gives the results in batches.
 * @param last  the last line that is read, 1-based
 * @param read  gets the number of a line and where its bytes are, or those of its beginning that are kept; good only during
 *   the call. What it has nothing to say of is left out.
 */
async function* mapLines(chunks, last, read) {
    let line = 1;
    let pending = new PendingLine();
    let results = [];
    const take = (bytes, from, to) => {
        const result = read(line, bytes, from, to);
        if (result !== undefined)
            results.push(result);
        line += 1;
    };
    const takePending = () => {
        const bytes = pending.bytes();
        take(bytes, 0, bytes.length);
        pending = new PendingLine();
    };
    for await (const given of chunks) {
        const chunk = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0 && line <= last; at = chunk.indexOf(NEWLINE, from)) {
            if (pending.isEmpty && at - from <= LINE_MAX_BYTES)
                take(chunk, from, at);
            else {
                pending.add(chunk.subarray(from, at));
                takePending();
            }
            from = at + 1;
            if (results.length < BATCH_LENGTH)
                continue;
            yield results;
            results = [];
        }
        if (results.length > 0)
            yield results;
        results = [];
        if (line > last)
            return;
        pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)));
    }
    if (pending.isEmpty || line > last)
        return;
    takePending();
    if (results.length > 0)
        yield results;
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
        return { line, text: UTF_8.decode(more.length === 0 ? only : this.bytes()), truncated: this.#truncated };
    }
    /** A copy. */
    bytes() {
        return Buffer.concat(this.#parts, this.#sizeBytes);
    }
}


/***/ })

};
