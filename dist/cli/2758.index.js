export const id = 2758;
export const ids = [2758];
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

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nameOfUrl)
/* harmony export */ });
/** Names of images out of the addresses that labelling tools keep. */
/**
 * The name of an image: an `s3://` URI as it is; of other addresses the path, decoded, without host and query; of
 * Label Studio's local files what `?d=` says; else the text itself. Undefined for a `data:` address, which has no name.
 */
function nameOfUrl(address) {
    if (address.startsWith('s3://'))
        return address;
    if (/^data:/i.test(address))
        return undefined;
    const local = /^(?:https?:\/\/[^/]+)?\/data\/local-files\/?\?(?:[^#]*&)?d=([^&#]+)/.exec(address)?.[1];
    if (local !== undefined)
        return decoded(local).replace(/^\/+/, '');
    // Google and Azure: the bucket or the container is not part of the name.
    const rest = /^(?:gs|azure-blob):\/\/[^/]+\/(.+)$/.exec(address)?.[1];
    if (rest !== undefined)
        return rest;
    const web = /^https?:\/\/[^/]+\/+([^?#]+)/i.exec(address)?.[1];
    if (web !== undefined)
        return decoded(web);
    return address.replaceAll('\\', '/');
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // A percent sign that begins no escape is itself.
        return path;
    }
}


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toNumber),
/* harmony export */   i: () => (/* binding */ asNumber)
/* harmony export */ });
/** Numbers in texts. */
/** A decimal number, white space around it allowed; NaN for anything else, the empty text included. */
function toNumber(text) {
    return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text ?? '') ? Number(text) : Number.NaN;
}
/** A finite number of JSON; NaN for anything else. */
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readTextLines)
/* harmony export */ });
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/** Lines of a text file, one at a time. */



/**
 * Yields the lines of a file; the line end at the end of the file begins none.
 * @throws SourceError as readTextParts, and for a line of more than `charactersMax`
 */
async function* readTextLines(file, charactersMax) {
    let line = 1;
    let pending = '';
    const refuseLong = (text) => {
        if (text.length <= charactersMax)
            return;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${(0,_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(file)}, line ${String(line)}: more than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(charactersMax)} characters in one line.`);
    };
    for await (const part of (0,_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextParts */ .EX)(file)) {
        const pieces = part.split('\n');
        const last = pieces.pop() ?? '';
        for (const piece of pieces) {
            const text = pending + piece;
            refuseLong(text);
            yield { line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
            line += 1;
            pending = '';
        }
        pending += last;
        refuseLong(pending);
    }
    if (pending !== '')
        yield { line, text: pending.endsWith('\r') ? pending.slice(0, -1) : pending };
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

/***/ 2758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelbox: () => (/* binding */ labelbox)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(972);
/* harmony import */ var _files_image_urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7414);
/* harmony import */ var _files_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8912);
/* harmony import */ var _files_read_text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/** Labelbox, "export v2": NDJSON, a data row in each line. */







const labelbox = {
    name: 'labelbox',
    about: 'Labelbox export v2: an NDJSON file',
    takes: 'external id of each data row (else the path of its address), width and height; bounding boxes; answers of radio and checklist questions as image-level labels; of several labels of an image the one that was changed last',
    leaves: 'masks, polygons, lines, points; answers about a box; text answers; other labels of the same image; videos and texts; export v1',
    read,
};
/** Characters of a line. Our choice: an image with some thousands of boxes has less than a tenth of it. */
const LINE_CHARACTERS_MAX = 16 * 1024 * 1024;
async function* read(sources, context) {
    for (const source of sources)
        yield* readFile(source, context);
}
async function* readFile(file, context) {
    for await (const { line, text } of (0,_files_read_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextLines */ .P)(file, LINE_CHARACTERS_MAX)) {
        if (text.trim() === '')
            continue;
        const row = parseRow(file, line, text);
        const image = toImage({ file, line }, row, context);
        if (image !== undefined)
            yield image;
    }
}
function parseRow(file, line, text) {
    let row;
    try {
        row = JSON.parse(text);
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)}, line ${String(line)}: not a whole JSON object in one line, as the NDJSON export of Labelbox has it.`, { cause: error });
    }
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(row, 'data_row')))
        return row;
    const isFirst = Array.isArray(row) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(row, 'Labeled Data') !== undefined;
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)}, line ${String(line)}: ${isFirst ? 'this is the older export (v1)' : 'there is no data_row'}; export from Labelbox as NDJSON (export v2).`);
}
function toImage(place, row, context) {
    const data = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(row, 'data_row');
    const address = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(data, 'row_data');
    const external = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(data, 'external_id');
    const name = external !== undefined && external !== '' ? external.replaceAll('\\', '/') : address && (0,_files_image_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfUrl */ .O)(address);
    if (name === undefined || name === '') {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'image', 'no-image-name', place, 'the data row has no external_id and no address');
        return undefined;
    }
    const attributes = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(row, 'media_attributes');
    const mime = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(attributes, 'mime_type');
    if (mime !== undefined && !mime.startsWith('image/')) {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'image', 'not-an-image', place, `it is ${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(mime)}; only images are taken`);
        return undefined;
    }
    const found = labelsOf(row, place);
    const last = found.reduce((one, other) => (one !== undefined && one.changedAt > other.changedAt ? one : other), undefined);
    for (const other of found) {
        if (other === last)
            continue;
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'source', 'other-label', other.place, 'another label of the same image was changed later; this one is left out');
        for (const object of objectsOf(other.label))
            reportOther('box', (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(object, 'name'), other.place, context);
        for (const answer of answersOf(other.label))
            reportOther('label', answer, other.place, context);
    }
    const [width, height] = [(0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .asNumber */ .i)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(attributes, 'width')), (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .asNumber */ .i)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(attributes, 'height'))];
    return {
        name,
        place,
        size: width > 0 && height > 0 ? { width, height } : undefined,
        labels: last === undefined ? [] : answersOf(last.label),
        boxes: last === undefined ? [] : boxesOf(last, context),
        created: last?.changedAt === '' ? undefined : last?.changedAt,
    };
}
function labelsOf(row, place) {
    const projects = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(row, 'projects');
    return Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(projects) ? projects : {}).flatMap(([id, project]) => listOf(project, 'labels').map((label, index) => {
        const details = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(label, 'label_details');
        return {
            label,
            place: { ...place, position: `projects.${id}.labels[${String(index)}]` },
            changedAt: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(details, 'updated_at') ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(details, 'created_at') ?? '',
        };
    }));
}
function objectsOf(label) {
    return listOf((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(label, 'annotations'), 'objects');
}
function reportOther(of, name, place, context) {
    (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, of, 'other-label', place, `${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name ?? 'an object')} is left out with its label`);
}
/** Answers to questions about the whole image, those to follow-up questions included. */
function answersOf(label) {
    const follow = (holder) => listOf(holder, 'classifications').flatMap((question) => [(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(question, 'radio_answer') ?? [], listOf(question, 'checklist_answers')].flat().flatMap((answer) => {
        const name = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(answer, 'name');
        return [...(name === undefined || name === '' ? [] : [name]), ...follow(answer)];
    }));
    return follow((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(label, 'annotations'));
}
function boxesOf({ label, place }, context) {
    return objectsOf(label).flatMap((object, index) => {
        const at = { ...place, position: `${place.position ?? ''}.annotations.objects[${String(index)}]` };
        const refuse = (reason, what) => {
            (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'box', reason, at, what);
            return [];
        };
        const bounds = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(object, 'bounding_box');
        if (bounds === undefined) {
            return refuse('not-a-box', `${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(object, 'annotation_kind') ?? 'this object')} is not taken, only ImageBoundingBox`);
        }
        const name = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .ownText */ .U3)(object, 'name');
        if (name === undefined || name === '')
            return refuse('no-label', 'it has no name');
        const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = [
            'left',
            'top',
            'width',
            'height',
        ].map((key) => (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .asNumber */ .i)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(bounds, key)));
        if ([left, top, width, height].some(Number.isNaN))
            return refuse('not-a-number', 'its bounding_box has no numbers for left, top, width and height');
        return { label: name, left, top, width, height, unit: 'pixels', place: at };
    });
}
function listOf(value, key) {
    const list = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(value, key);
    return Array.isArray(list) ? list : [];
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


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/**
 * Reads JSON with any content. Keys are looked up as own properties only: a label attribute may be called
 * `constructor` or `__proto__`.
 */
/** The value of a JSON text; undefined when it is not JSON. Of a key that appears twice the last one is used. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Bad syntax, or nested deeper than the engine can follow: either way nothing that can be used.
        return undefined;
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The value of a key of the object itself; undefined without one, and for anything but an object. */
function own(value, key) {
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A text under a key of the object itself; undefined for anything else. */
function ownText(value, key) {
    const text = own(value, key);
    return typeof text === 'string' ? text : undefined;
}
/** A whole number, `1.0` included; undefined for anything else. */
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}


/***/ })

};
