export const id = 7374;
export const ids = [7374];
export const modules = {

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of an error of the file system (`ENOENT`); undefined for any other error. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reportProblem)
/* harmony export */ });
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6337);
/** Problems of sources, as readers report them. */

/** Reports what is left out; the message begins with its place. @param what a sentence without a full stop */
function reportProblem({ report }, of, reason, place, what) {
    report({ reason, of, place, message: `${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(place)}: ${what}.` });
}


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ readTextParts),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   bC: () => (/* binding */ readWholeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1496);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7731);
/** Opens files of sources: what cannot be read, and what is not text, ends in a message. */






/** Bytes that are read at once. */
const CHUNK_BYTES = 256 * 1024;
/** How files begin that are not text, and what to do with them. */
const MAGIC = [
    [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive; unpack it and give what was in it'],
    [[0x50, 0x4b, 0x05, 0x06], 'is an empty zip archive'],
    [[0x1f, 0x8b], 'is compressed with gzip; unpack it (gunzip) and give the result'],
    [[0x50, 0x41, 0x52, 0x31], 'is a Parquet file; export it as text'],
    [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
    [[0x89, 0x50, 0x4e, 0x47], 'is an image, not a file of labels'],
    [[0xff, 0xd8, 0xff], 'is an image, not a file of labels'],
    [[0xff, 0xfe], 'is UTF-16; save it as UTF-8'],
    [[0xfe, 0xff], 'is UTF-16; save it as UTF-8'],
];
/** How the pointers of Git LFS begin: the file itself was not fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** A file as messages name it: as it was given, with nothing hidden. */
function shown(file) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .toVisible */ .w)(file);
}
/**
 * The text of a file, a part at a time, without a byte order mark.
 * @throws SourceError for what cannot be read, is not text, is not UTF-8 or has a NUL byte, as files with holes have
 */
async function* readTextParts(file) {
    const handle = await openFile(file);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        let at = 0;
        for (;;) {
            const chunk = await readChunk(file, handle);
            if (at === 0)
                refuseOtherKinds(file, chunk);
            const nul = chunk.indexOf(0);
            if (nul >= 0) {
                throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} has a NUL byte at position ${String(at + nul)}: it is not a text file, or it is damaged.`);
            }
            const isEnd = chunk.length === 0;
            const text = decode(file, decoder, chunk, isEnd, at);
            if (text !== '')
                yield text;
            if (isEnd)
                return;
            at += chunk.length;
        }
    }
    finally {
        await handle.close();
    }
}
/**
 * The whole text of a small file.
 * @throws SourceError as {@link readTextParts}, and for a file of more characters than that
 */
async function readWholeText(file, charactersMax) {
    let text = '';
    for await (const part of readTextParts(file)) {
        text += part;
        if (text.length > charactersMax) {
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} has more than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(charactersMax)} characters: it is not a file of this format.`);
        }
    }
    return text;
}
async function openFile(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        if (!(await handle.stat()).isDirectory())
            return handle;
        await handle.close();
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(unreadable(file, error), { cause: error });
    }
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} is a folder; give a file.`);
}
async function readChunk(file, handle) {
    const buffer = new Uint8Array(CHUNK_BYTES);
    try {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(unreadable(file, error), { cause: error });
    }
}
/** Why a file or a folder cannot be read, for a message. */
function unreadable(file, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
    if (code === 'ENOENT')
        return `${shown(file)} does not exist.`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${shown(file)} cannot be read: this user has no permission to.`;
    // Node's own message repeats the path as the system has it.
    return `${shown(file)} cannot be read${code === undefined ? '' : ` (${code})`}.`;
}
function refuseOtherKinds(file, head) {
    const what = MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1] ??
        (Buffer.from(head.subarray(0, LFS_POINTER.length)).toString('latin1') === LFS_POINTER
            ? 'is a pointer of Git LFS; fetch the file itself (git lfs pull)'
            : undefined);
    if (what !== undefined)
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} ${what}.`);
}
function decode(file, decoder, chunk, isEnd, at) {
    try {
        return decoder.decode(chunk, { stream: !isEnd });
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} is not UTF-8 (between bytes ${String(Math.max(0, at - 3))} and ${String(at + chunk.length)}); save it as UTF-8.`, { cause: error });
    }
}


/***/ }),

/***/ 7374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   groundTruth: () => (/* binding */ groundTruth)
/* harmony export */ });
/* harmony import */ var _lint_ground_truth_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8296);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(972);
/* harmony import */ var _manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4307);
/* harmony import */ var _manifest_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/** The output manifest of a labelling job of SageMaker Ground Truth. Developer guide of SageMaker, "Output data". */




const MULTI_LABEL = 'groundtruth/image-classification-multilabel';
const VERIFICATION = 'groundtruth/label-verification';
const groundTruth = {
    name: 'ground-truth',
    about: 'output manifest of a labelling job of SageMaker Ground Truth',
    takes: 'image classification with one label or several, and bounding boxes; of jobs that adjusted the labels of earlier ones, the newest; what a verification was about, whatever its verdict. With --images, the images are below that prefix instead of where the job had them',
    leaves: 'segmentations, polygons, text, video and point clouds, each named with what to do; lines that nobody labelled; confidences, and names of attributes and jobs',
    read: (sources, context) => (0,_manifest_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(sources, context, readAttribute),
};
function readAttribute(attribute, record, place) {
    if (attribute.kind !== 'unsupported')
        return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .plainContent */ .cD)(attribute, record, place);
    const metadata = (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataOf */ .Nk)(record, attribute.name);
    const type = String((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'type'));
    // The verdict of a person on labels that are in the line, too.
    if (type === VERIFICATION)
        return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .withLabels */ .IO)([], undefined);
    if (type === MULTI_LABEL)
        return multiLabel(attribute, record);
    const job = (0,_lint_ground_truth_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .groundTruthJobOf */ .NX)(type);
    const what = job === undefined
        ? `its type is ${type}; label the images by classification or with bounding boxes`
        : `it is of ${job.job} (${type}). ${job.fix.replace(/\.$/, '')}`;
    return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .withFault */ .Do)(attribute, reasonOf(type), what, 'label');
}
/** A list of ids, whose names are in the class map. */
function multiLabel(attribute, record) {
    const metadata = (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataOf */ .Nk)(record, attribute.name);
    const ids = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(record, attribute.name);
    const classMap = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(metadata, 'class-map');
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(ids))
        return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .withFault */ .Do)(attribute, 'invalid-metadata', 'it is not a list of class ids', 'label');
    const labels = [];
    for (const id of ids) {
        const label = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(id) === undefined ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(classMap, String(id));
        if (label === undefined)
            return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .withFault */ .Do)(attribute, 'unknown-class-id', `the id ${JSON.stringify(id)} is not in the class-map`, 'label');
        if (!labels.includes(label))
            labels.push(label);
    }
    return (0,_manifest_line_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .withLabels */ .IO)(labels, (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U3)(metadata, 'creation-date'));
}
/** A closed set, from what the types begin with. */
function reasonOf(type) {
    const kinds = ['segmentation', 'polygon', 'text', 'video', 'point-cloud', 'custom'];
    return kinds.find((kind) => type.includes(kind)) ?? 'unsupported-type';
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ withFault),
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   cD: () => (/* binding */ plainContent),
/* harmony export */   hj: () => (/* binding */ currentAttributes)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7204);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/** What the label attributes of a manifest line give: labels and boxes, and what is wrong with the others. */


const NOTHING = { labels: [], boxes: [], size: undefined, created: undefined, faults: [] };
/** The attributes of a line without those that an adjustment job has replaced. */
function currentAttributes(record) {
    const attributes = (0,_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .findLabelAttributes */ .Hh)(record);
    return attributes.filter((attribute) => !isReplaced(attribute, attributes, record));
}
/**
 * An adjustment job leaves the labels that it began with in the line, and adds its own under another name, with an
 * `adjustment-status`, also where nothing was adjusted. Of several in a row, the newest counts.
 */
function isReplaced(attribute, all, record) {
    const ofKind = all.filter(({ kind }) => kind === attribute.kind);
    const adjusted = ofKind.filter(({ name }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(metadataOf(record, name), 'adjustment-status') !== undefined);
    if (adjusted.length === 0)
        return false;
    const dated = adjusted.map(({ name }) => ({ name, date: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(metadataOf(record, name), 'creation-date') ?? '' }));
    const newest = dated.reduce((one, other) => (other.date >= one.date ? other : one));
    return attribute.name !== newest.name;
}
/** Of an image-level or a box attribute. */
function plainContent(attribute, record, place) {
    const created = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(metadataOf(record, attribute.name), 'creation-date');
    if (attribute.kind === 'image-level') {
        if (attribute.metadata !== undefined)
            return { ...NOTHING, labels: [attribute.metadata.label], created };
        const needs = `of ${_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_LEVEL_TYPE */ .AL} needs class-name, confidence, human-annotated (yes or no) and creation-date`;
        return withFault(attribute, 'invalid-metadata', `its metadata ${needs}`, 'label');
    }
    if (attribute.kind !== 'box')
        return withFault(attribute, 'invalid-metadata', 'its metadata is not an object with a type', 'label');
    const { boxes, metadata } = attribute;
    if (boxes === undefined)
        return withFault(attribute, 'invalid-boxes', 'it needs image_size, a list of one size, and annotations with numbers', 'box');
    if (metadata === undefined) {
        const needs = `of ${_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_TYPE */ .tN} needs objects, class-map, human-annotated (yes or no) and creation-date`;
        return withFault(attribute, 'invalid-metadata', `its metadata ${needs}`, 'box');
    }
    const faults = [];
    const taken = [];
    for (const [index, { classId, ...box }] of boxes.annotations.entries()) {
        const label = metadata.classMap.get(String(classId));
        const position = `${attribute.name}.annotations[${String(index)}]`;
        if (label !== undefined)
            taken.push({ label, ...box, unit: 'pixels', place: { ...place, position } });
        else {
            const what = `${position}: its class_id ${String(classId)} is not in the class-map`;
            faults.push({ reason: 'unknown-class-id', what, of: 'box' });
        }
    }
    const { width, height } = boxes.imageSize;
    // A size of 0 is one that nobody knew: it is read from the image, where that is here.
    const size = width > 0 && height > 0 ? { width, height } : undefined;
    return { labels: [], boxes: taken, size, created, faults };
}
/** Of an attribute that gives nothing. */
function withFault({ name }, reason, what, of) {
    return { ...NOTHING, faults: [{ reason, what: `the label attribute ${name}: ${what}`, of }] };
}
function withLabels(labels, created) {
    return { ...NOTHING, labels, created };
}
function metadataOf(record, name) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(record, name + _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_SUFFIX */ .e8);
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/convert/files/report-problem.js
var report_problem = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/src/convert/formats/manifest/line-attributes.js
var line_attributes = __webpack_require__(4307);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(6261);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/src/convert/files/source-file.js
var source_file = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
;// CONCATENATED MODULE: ./lib/src/convert/formats/manifest/manifest-lines.js
/** Lines of a manifest as a source: bytes that are not UTF-8 spoil a line, not the file. */






/** @throws SourceError for what cannot be read, or is plainly not a manifest */
async function* readManifestLines(file) {
    yield* (0,read_lines/* readLines */.Se)(chunksOf(file));
}
async function* chunksOf(file) {
    let head;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
            if (!(chunk instanceof Uint8Array))
                throw new TypeError('a stream of bytes has something else');
            if (head === undefined)
                refuseOthers(file, (head = chunk.subarray(0, file_kind/* FILE_HEAD_BYTES */.K)));
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof source_error/* SourceError */.c)
            throw error;
        throw new source_error/* SourceError */.c((0,source_file/* unreadable */.O$)(file, error), { cause: error });
    }
}
function refuseOthers(file, head) {
    const kind = (0,file_kind/* identifyFile */.Z)(head);
    if (kind === undefined)
        return;
    const rule = (0,own_rules/* ownRulesOf */.l$)('file').find(({ fileKind }) => fileKind === kind);
    throw new source_error/* SourceError */.c([`${(0,source_file/* shown */.SP)(file)} is not a manifest.`, rule?.what, rule?.fix].join(' ').trim());
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/manifest/read-manifest.js




const BYTE_ORDER_MARK = '\ufeff';
/** Bucket of an S3 URI, its scheme once or, as some programs write it, twice. */
const BUCKET = /^(?:s3:\/\/)+[^/]*\//;
/** @throws SourceError */
async function* readManifest(sources, context, readAttribute) {
    const isMoved = context.options.has('images');
    for (const file of sources) {
        for await (const { line, text, truncated } of readManifestLines(file)) {
            const place = { file, line };
            const record = truncated ? undefined : recordIn(text, place, context);
            if (truncated)
                (0,report_problem/* reportProblem */.k)(context, 'image', 'invalid-json', place, 'the line is too long to be a line of a manifest');
            const image = record && imageOf(record, place, context, { isMoved, readAttribute });
            if (image !== undefined)
                yield image;
        }
    }
}
function recordIn(text, place, context) {
    const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    if (json.trim() === '') {
        (0,report_problem/* reportProblem */.k)(context, 'image', 'blank-line', place, 'the line is blank');
        return undefined;
    }
    const record = (0,text_json/* parseJson */.qF)(json);
    if ((0,text_json/* isJsonObject */.OW)(record))
        return record;
    (0,report_problem/* reportProblem */.k)(context, 'image', 'invalid-json', place, 'the line is not one complete JSON object');
    return undefined;
}
/** The image of a line; undefined where that was reported. */
function imageOf(record, place, context, { isMoved, readAttribute }) {
    const contents = (0,line_attributes/* currentAttributes */.hj)(record).map((attribute) => readAttribute(attribute, record, place));
    const faults = contents.flatMap((content) => content.faults);
    const [labels, boxes] = [contents.flatMap((one) => one.labels), contents.flatMap((one) => one.boxes)];
    const [fault] = faults;
    const sourceRef = (0,text_json/* own */.ZV)(record, 'source-ref');
    if (typeof sourceRef !== 'string' || sourceRef === '') {
        const [reason, what] = fault === undefined ? ['no-source-ref', 'the line has no source-ref'] : [fault.reason, fault.what];
        (0,report_problem/* reportProblem */.k)(context, 'image', reason, place, what);
        return undefined;
    }
    if (!isMoved && !sourceRef.startsWith('s3://')) {
        const what = 'its source-ref is not an S3 URI; give with --images the prefix that it is below';
        (0,report_problem/* reportProblem */.k)(context, 'image', 'no-source-ref', place, what);
        return undefined;
    }
    if (fault !== undefined && labels.length === 0 && boxes.length === 0) {
        (0,report_problem/* reportProblem */.k)(context, 'image', fault.reason, place, faults.map(({ what }) => what).join('; '));
        return undefined;
    }
    for (const { of, reason, what } of faults)
        (0,report_problem/* reportProblem */.k)(context, of, reason, place, what);
    return {
        name: isMoved ? sourceRef.replace(BUCKET, '') : sourceRef,
        place,
        size: contents.find(({ size }) => size !== undefined)?.size,
        labels,
        boxes,
        created: contents.find(({ created }) => created !== undefined)?.created,
    };
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/** A place in a source, as messages begin with it. */

/** `labels.csv, line 7` or `coco.json, annotations[12]`. */
function placeText({ file, line, position }) {
    const parts = [
        file,
        ...(line === undefined ? [] : [`line ${String(line)}`]),
        ...(position === undefined ? [] : [position]),
    ];
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(parts.join(', '));
}


/***/ })

};
