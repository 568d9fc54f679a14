export const id = 9915;
export const ids = [9915];
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

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csv: () => (/* binding */ csv)
});

// EXTERNAL MODULE: ./lib/src/convert/files/numbers.js
var numbers = __webpack_require__(3140);
// EXTERNAL MODULE: ./lib/src/convert/files/report-problem.js
var report_problem = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/src/convert/files/source-file.js
var source_file = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/src/convert/files/image-urls.js
var image_urls = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/src/convert/formats/csv/automl-row.js
/** Rows as AutoML Vision and Vertex AI have them, without a header: `[ML_USE,]gs://bucket/image.jpg,label,box…`. */


/** What a row is used for. Vertex AI, "Prepare image training data". */
const ML_USES = ['train', 'training', 'validation', 'val', 'test', 'unassigned'];
/** Whether a file begins with a row of this form, rather than with a header. */
function isAutoml({ cells: [first = '', second = ''] }) {
    return isAddress(first) || (isUse(first) && isAddress(second));
}
function isAddress(cell) {
    return cell.startsWith('gs://');
}
function isUse(cell) {
    return ML_USES.includes(cell.toLowerCase());
}
/** Undefined for a row without an image. */
function toAutomlRow({ line, cells }) {
    const [first = ''] = cells;
    const use = isUse(first) ? first.toLowerCase() : '';
    // In a file with uses, a row may leave its own empty.
    const [address = '', label = '', ...rest] = isUse(first) || first === '' ? cells.slice(1) : cells;
    const name = (0,image_urls/* nameOfUrl */.O)(address);
    if (name === undefined || name === '')
        return undefined;
    const row = { line, name, size: undefined };
    const labels = label === '' ? [] : [label];
    const filled = rest.filter((cell) => cell !== '');
    if (filled.length === 0)
        return { use, row: { ...row, labels, box: undefined }, refused: undefined };
    if (!filled.every((cell) => !Number.isNaN((0,numbers/* toNumber */.R)(cell)))) {
        return { use, row: { ...row, labels: [...labels, ...filled], box: undefined }, refused: undefined };
    }
    const points = [0, 2, 4, 6].map((at) => [(0,numbers/* toNumber */.R)(rest[at]), (0,numbers/* toNumber */.R)(rest[at + 1])]);
    const corners = points.filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const refused = whyRefused(rest, filled.length, corners.length, xs, ys);
    if (refused !== undefined)
        return { use, row: { ...row, labels: [], box: undefined }, refused };
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return {
        use,
        row: { ...row, labels, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] },
        refused: labels.length === 0 ? { reason: 'no-label', what: 'the box has no label' } : undefined,
    };
}
function whyRefused(rest, filled, corners, xs, ys) {
    if (rest.length > 8 && rest.slice(8).some((cell) => cell !== '')) {
        return { reason: 'not-a-box', what: `${String(filled)} numbers follow the label; a box has two corners, or four` };
    }
    if (corners * 2 !== filled || (corners !== 2 && corners !== 4)) {
        return { reason: 'not-a-box', what: 'the box needs x_min,y_min,,,x_max,y_max,, or all four corners' };
    }
    if (new Set(xs).size > 2 || new Set(ys).size > 2) {
        return { reason: 'rotated', what: 'the four corners are not those of an upright box' };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/model/entry-of.js
var entry_of = __webpack_require__(4320);
;// CONCATENATED MODULE: ./lib/src/convert/files/listed.js
/** Lists in messages. */

/** `a, b and c`. */
function listed(names) {
    const all = names.map(source_file/* shown */.SP);
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/csv/columns.js
/** What the columns of a CSV file are: from the header, and from `--columns`. */




/** What a column may be, as `--columns` has it. */
const ROLES = [
    'image',
    'label',
    'x',
    'y',
    'w',
    'h',
    'xmin',
    'ymin',
    'xmax',
    'ymax',
    'cx',
    'cy',
    'image_width',
    'image_height',
];
/** Other names in `--columns`. */
const ROLE_NAMES = {
    width: 'w',
    height: 'h',
    left: 'x',
    top: 'y',
    right: 'xmax',
    bottom: 'ymax',
};
/** Names of columns in files that people have: small letters and digits alone, so that `x_min` and `XMin` are one. */
const KNOWN = {
    image: /^(?:image|images|imageid|imagename|imagepath|imagefile|imageuri|img|file|filename|filepath|path|sourceref)$/,
    label: /^(?:label|labels|labelname|class|classname|category|categoryname|tag)\d*$/,
    x: /^(?:x|left|bboxx|bboxleft|boxx|boxleft)$/,
    y: /^(?:y|top|bboxy|bboxtop|boxy|boxtop)$/,
    w: /^(?:w|width|bboxw|bboxwidth|boxw|boxwidth)$/,
    h: /^(?:h|height|bboxh|bboxheight|boxh|boxheight)$/,
    xmin: /^(?:xmin|x1|xtl|bboxxmin|boxxmin|bboxx1)$/,
    ymin: /^(?:ymin|y1|ytl|bboxymin|boxymin|bboxy1)$/,
    xmax: /^(?:xmax|x2|xbr|right|bboxxmax|boxxmax|bboxx2)$/,
    ymax: /^(?:ymax|y2|ybr|bottom|bboxymax|boxymax|bboxy2)$/,
    cx: /^(?:cx|xcenter|xcentre|centerx|centrex|xc)$/,
    cy: /^(?:cy|ycenter|ycentre|centery|centrey|yc)$/,
    image_width: /^(?:imagewidth|imgwidth|imagew|imgw)$/,
    image_height: /^(?:imageheight|imgheight|imageh|imgh)$/,
};
/**
 * Finds the columns.
 * @param given `--columns`: `image=file,label=class`
 * @throws SourceError for a header that does not say which column is which
 */
function findColumns(file, header, given) {
    const named = readNamed(file, header, given);
    const find = (role) => named.get(role) ?? known(file, header, role);
    const one = (role) => find(role)[0];
    const image = one('image');
    if (image === undefined) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no column for the image; ${describeHeader(header)} Name it with --columns image=NAME.`);
    }
    const right = [one('xmax'), one('ymax')];
    const [width, height] = [one('w'), one('h')];
    const hasCorners = right.every((column) => column !== undefined);
    const size = pair(one('image_width'), one('image_height')) ?? (hasCorners ? pair(width, height) : undefined);
    const box = boxOf([one('xmin') ?? one('x'), one('ymin') ?? one('y'), ...right], [one('x') ?? one('xmin'), one('y') ?? one('ymin')], [one('cx'), one('cy')], [width, height]);
    const labels = find('label');
    if (labels.length === 0) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no column for the label; ${describeHeader(header)} Name it with --columns label=NAME.`);
    }
    if (box !== undefined && labels.length > 1) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has several columns for the label of a box; name the one that is meant with --columns label=NAME.`);
    }
    const geometry = ROLES.slice(2, -2).filter((role) => find(role).length > 0);
    if (box === undefined && geometry.length > 0 && size === undefined) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has only a part of a box: ${listed(geometry)}; a box needs x, y, w, h, or xmin, ymin, xmax, ymax, or cx, cy, w, h. Name the columns with --columns x=NAME,y=NAME,w=NAME,h=NAME.`);
    }
    return { image, labels, box, size };
}
function pair(one, other) {
    return one === undefined || other === undefined ? undefined : [one, other];
}
function boxOf(corners, corner, centre, size) {
    const forms = [
        ['corners', corners],
        ['centre', [...centre, ...size]],
        ['corner', [...corner, ...size]],
    ];
    for (const [form, [one, two, three, four]] of forms) {
        if (one !== undefined && two !== undefined && three !== undefined && four !== undefined) {
            return { form, cells: [one, two, three, four] };
        }
    }
    return undefined;
}
/** Columns by their known names; several only for labels that are numbered, or have one name. */
function known(file, header, role) {
    const found = header.flatMap((name, index) => (KNOWN[role].test(plain(name)) ? index : []));
    const stems = new Set(found.map((index) => plain(header[index] ?? '').replace(role === 'label' ? /s?\d*$/ : /$^/, '')));
    if (stems.size < 2 && (found.length < 2 || role === 'label'))
        return found;
    const names = listed(found.map((index) => header[index] ?? ''));
    throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)}: ${names} may each be the ${role}; name the one that is meant with --columns ${role}=NAME.`);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function readNamed(file, header, given) {
    const named = new Map();
    for (const entry of given?.split(',') ?? []) {
        const [, key = '', name = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(entry) ?? [];
        const role = ROLES.find((known) => known === key) ?? (0,entry_of/* entryOf */.M)(ROLE_NAMES, key);
        if (role === undefined || name === '') {
            throw new source_error/* SourceError */.c(`--columns: "${(0,source_file/* shown */.SP)(entry)}" is not ROLE=NAME; the roles are ${ROLES.join(', ')}.`);
        }
        const index = header.indexOf(name);
        if (index < 0)
            throw new source_error/* SourceError */.c(`--columns: ${(0,source_file/* shown */.SP)(file)} has no column "${(0,source_file/* shown */.SP)(name)}"; ${describeHeader(header)}`);
        named.set(role, [...(named.get(role) ?? []), index]);
    }
    return named;
}
/** Columns of its header that a message shows. */
const SHOWN_MAX = 20;
function describeHeader(header) {
    const names = header.slice(0, SHOWN_MAX).map((name) => `"${(0,source_file/* shown */.SP)(name.slice(0, 60))}"`);
    return `its first line has ${names.join(', ')}${header.length > SHOWN_MAX ? ', …' : ''}.`;
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/convert/formats/csv/gathered-images.js
/** Images of a CSV file, whose boxes may be in any of its lines. */



/** Rows of one file. Our choice: forty boxes for each of the 250,000 images that the service takes. */
const ROWS_MAX = 10_000_000;
/** Numbers that a box has in the list of all: label, left, top, width, height, line. */
const BOX_NUMBERS = 6;
/** Gathers rows, and gives the images in the order of their first rows. */
class GatheredImages {
    #file;
    #images = new Map();
    #labels = [];
    #numbers = new Map();
    #rows = 0;
    #areWithinOne = true;
    #hasFraction = false;
    constructor(file) {
        this.#file = file;
    }
    /** @throws SourceError for too many rows */
    add({ line, name, labels, box, size }) {
        this.#rows += 1;
        if (this.#rows > ROWS_MAX) {
            throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(this.#file)} has more than ${(0,number/* formatCount */.B4)(ROWS_MAX)} rows; cut it into several files.`);
        }
        const image = this.#imageOf(name, line);
        image.size ??= size;
        if (box === undefined) {
            image.labels.push(...labels);
            return;
        }
        const [left, top, width, height] = box;
        for (const label of labels)
            image.boxes.push(this.#numberOf(label), left, top, width, height, line);
        for (const value of [left, top, left + width, top + height]) {
            // A sum of fractions may be above 1 by what rounding makes of it.
            if (value < 0 || value > 1.000_001)
                this.#areWithinOne = false;
            if (!Number.isInteger(value))
                this.#hasFraction = true;
        }
    }
    /** @param isFraction whether boxes are fractions; undefined: when all of them are within 0 and 1, and not all whole */
    *images(isFraction) {
        const unit = (isFraction ?? (this.#areWithinOne && this.#hasFraction)) ? 'fraction' : 'pixels';
        for (const [name, { line, size, labels, boxes }] of this.#images) {
            const place = { file: this.#file, line };
            yield { name, place, size, labels, boxes: this.#boxesOf(boxes, unit), created: undefined };
        }
    }
    #boxesOf(numbers, unit) {
        return Array.from({ length: numbers.length / BOX_NUMBERS }, (_, index) => {
            const [label = 0, left = 0, top = 0, width = 0, height = 0, line = 0] = numbers.slice(index * BOX_NUMBERS, (index + 1) * BOX_NUMBERS);
            return { label: this.#labels[label] ?? '', left, top, width, height, unit, place: { file: this.#file, line } };
        });
    }
    #imageOf(name, line) {
        const known = this.#images.get(name);
        if (known !== undefined)
            return known;
        const image = { line, size: undefined, labels: [], boxes: [] };
        this.#images.set(name, image);
        return image;
    }
    #numberOf(label) {
        const known = this.#numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.#labels.push(label) - 1;
        this.#numbers.set(label, number);
        return number;
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
var is_object = __webpack_require__(8467);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(7084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
var CsvError = __webpack_require__(6892);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(6845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/index.js
/*
CSV Parse

Please look at the [project documentation](https://csv.js.org/parse/) for
additional information.
*/







class Parser extends external_stream_.Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = (0,api/* transform */.p)({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts,
    });
    // Backward compatibility
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        // Fix #333 and break #410
        //   ko: api.stream.iterator.coffee
        //   ko with v21.4.0, ok with node v20.5.1: api.stream.finished # aborted (with generate())
        //   ko: api.stream.finished # aborted (with Readable)
        // this.destroy()
        // Fix #410 and partially break #333
        //   ok: api.stream.iterator.coffee
        //   ok: api.stream.finished # aborted (with generate())
        //   broken: api.stream.finished # aborted (with Readable)
        this.on("end", this.destroy);
      },
    );
    if (err !== undefined) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      undefined,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      },
    );
    callback(err);
  }
}

const parse = function () {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (
      data === undefined &&
      (typeof argument === "string" || Buffer.isBuffer(argument))
    ) {
      data = argument;
    } else if (options === undefined && (0,is_object/* is_object */.v)(argument)) {
      options = argument;
    } else if (callback === undefined && type === "function") {
      callback = argument;
    } else {
      throw new CsvError/* CsvError */.J(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {},
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records =
      options === undefined || options.objname === undefined
        ? []
        : Object.create(null);
    parser.on("readable", function () {
      let record;
      while ((record = this.read()) !== null) {
        if (options === undefined || options.objname === undefined) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1],
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function (err) {
      callback(err, undefined, parser.api.__infoDataSet());
    });
    parser.on("end", function () {
      callback(undefined, records, parser.api.__infoDataSet());
    });
  }
  if (data !== undefined) {
    const writer = function () {
      parser.write(data);
      parser.end();
    };
    // Support Deno, Rollup doesn't provide a shim for setImmediate
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};



;// CONCATENATED MODULE: ./lib/src/convert/formats/csv/read-records.js
/** Records of a CSV file, as csv-parse cuts them. */





/** Characters of a record. Our choice: a path of 4,096 characters and 50 labels of 256 have a twentieth of it. */
const RECORD_CHARACTERS_MAX = 400_000;
/** What may be between cells, in the order of preference. */
const DELIMITERS = [',', ';', '\t', '|'];
/**
 * Yields the records of a file, blank lines left out; the delimiter is the one that the first line has most of.
 * @throws SourceError as readTextParts, and for quotes that do not match or a record that is too long
 */
async function* readRecords(file) {
    const parts = (0,source_file/* readTextParts */.EX)(file);
    const first = await parts.next();
    const head = first.done === true ? '' : first.value;
    // Of the last record that was cut: the loop below may not have seen it when an error ends the stream.
    let line = 0;
    const parser = parse({
        on_record: (record, { lines }) => {
            line = lines;
            return record;
        },
        delimiter: delimiterOf(head),
        info: true,
        max_record_size: RECORD_CHARACTERS_MAX,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
    });
    const rest = async function* () {
        yield head;
        yield* parts;
    };
    const piped = (0,promises_.pipeline)(rest, parser);
    // Its error reaches the loop too.
    piped.catch(() => undefined);
    try {
        for await (const item of parser) {
            const { record, lines } = asRecord(item);
            yield { line: lines - newlinesIn(record), cells: record };
        }
        await piped;
    }
    catch (error) {
        if (error instanceof CsvError/* CsvError */.J)
            throw new source_error/* SourceError */.c(describe(file, line + 1, error), { cause: error });
        throw error;
    }
    finally {
        // The stream closes it only once it has begun to read from it.
        await parts.return();
    }
}
function delimiterOf(head) {
    const line = /^\s*([^\r\n]*)/.exec(head)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
    const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
/** With `info`, an item is a record and what is known of it; a record without names for its columns is a list. */
function asRecord(item) {
    if (typeof item !== 'object' || item === null || !('record' in item) || !('info' in item)) {
        throw new TypeError('csv-parse gives records of another form');
    }
    const { record, info } = item;
    if (!Array.isArray(record) || typeof info !== 'object' || info === null || !('lines' in info)) {
        throw new TypeError('csv-parse gives records of another form');
    }
    return { record: record.map(String), lines: Number(info.lines) };
}
/** A record that is in several lines is named by its first. */
function newlinesIn(cells) {
    return cells.reduce((sum, cell) => sum + cell.split(/\r\n|[\r\n]/).length - 1, 0);
}
/** @param line where the record begins that could not be read */
function describe(file, line, error) {
    const place = (at) => `${(0,source_file/* shown */.SP)(file)}, line ${String(at)}`;
    const here = 'lines' in error && typeof error.lines === 'number' ? error.lines : line;
    switch (error.code) {
        case 'CSV_MAX_RECORD_SIZE':
            return `${place(line)}: more than ${(0,number/* formatCount */.B4)(RECORD_CHARACTERS_MAX)} characters in one record; a quote may be missing before.`;
        case 'CSV_QUOTE_NOT_CLOSED':
            return `${place(line)}: a quote (") that begins a cell is not closed.`;
        case 'CSV_INVALID_CLOSING_QUOTE':
        case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
            return `${place(here)}: after a closing quote (") the cell goes on; write "" for a quote in a cell.`;
        case 'INVALID_OPENING_QUOTE':
            return `${place(here)}: a quote (") inside of a cell; put the whole cell in quotes, and write "" for the one inside.`;
        default:
            return `${place(here)}: not valid CSV: ${(0,source_file/* shown */.SP)(error.message).replace(/\.$/, '')}.`;
    }
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/csv/index.js
/** CSV: a row for each image and its labels, or for each box. */








const csv = {
    name: 'csv',
    about: 'CSV with a header, or as AutoML and Vertex AI have it',
    takes: 'image and label (or label1, label2, …); with x, y, w, h, or xmin, ymin, xmax, ymax, or cx, cy, w, h a row for each box; image_width and image_height. --columns names other columns. Boxes of a file that are all within 0 and 1 are fractions. Without a header: rows of AutoML and Vertex AI, with --subset for their use',
    leaves: 'other columns; rotated boxes of Vertex AI; files without a header',
    read,
};
async function* read(sources, context) {
    for (const source of sources)
        yield* readFile(source, context);
}
async function* readFile(file, context) {
    const gathered = new GatheredImages(file);
    let form;
    for await (const record of readRecords(file)) {
        if (form === undefined) {
            form = isAutoml(record) ? 'automl' : findColumns(file, record.cells, context.options.get('columns'));
            if (form !== 'automl')
                continue;
        }
        if (form === 'automl')
            addAutoml(record, file, gathered, context);
        else
            addRow(record, form, file, gathered, context);
    }
    if (form === undefined)
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} is empty; its first line names the columns, such as image,label.`);
    yield* gathered.images(form === 'automl' ? true : undefined);
}
function addAutoml(record, file, gathered, context) {
    const found = toAutomlRow(record);
    const place = { file, line: record.line };
    const wanted = context.options.get('subset')?.toLowerCase().split(',');
    if (found === undefined) {
        (0,report_problem/* reportProblem */.k)(context, 'image', 'no-image-name', place, 'the row names no image');
        return;
    }
    if (wanted !== undefined && !wanted.includes(found.use))
        return;
    if (found.refused !== undefined)
        (0,report_problem/* reportProblem */.k)(context, 'box', found.refused.reason, place, found.refused.what);
    gathered.add(found.row);
}
function addRow(record, columns, file, gathered, context) {
    const { line, cells } = record;
    const place = { file, line };
    const name = (cells[columns.image] ?? '').replaceAll('\\', '/');
    if (name === '') {
        (0,report_problem/* reportProblem */.k)(context, columns.box ? 'box' : 'image', 'no-image-name', place, 'the row names no image');
        return;
    }
    const labels = columns.labels.flatMap((column) => (cells[column] ?? '') || []);
    const size = sizeOf(cells, columns);
    const add = (row) => {
        gathered.add({ line, name, size, ...row });
    };
    const written = columns.box?.cells.map((column) => cells[column] ?? '') ?? [];
    if (columns.box === undefined) {
        add({ labels, box: undefined });
        return;
    }
    // An image without boxes has a row with nothing else.
    if (labels.length === 0 && written.every((cell) => cell === '')) {
        add({ labels: [], box: undefined });
        return;
    }
    const bad = written.find((cell) => Number.isNaN((0,numbers/* toNumber */.R)(cell)));
    if (bad !== undefined)
        (0,report_problem/* reportProblem */.k)(context, 'box', 'not-a-number', place, `"${(0,source_file/* shown */.SP)(bad.slice(0, 40))}" is not a number`);
    else if (labels.length === 0)
        (0,report_problem/* reportProblem */.k)(context, 'box', 'no-label', place, 'the box has no label');
    if (bad === undefined && labels.length > 0)
        add({ labels, box: csv_boxOf(written.map(numbers/* toNumber */.R), columns.box) });
    else
        add({ labels: [], box: undefined });
}
function sizeOf(cells, { size }) {
    if (size === undefined)
        return undefined;
    const [width, height] = [(0,numbers/* toNumber */.R)(cells[size[0]]), (0,numbers/* toNumber */.R)(cells[size[1]])];
    return width > 0 && height > 0 ? { width, height } : undefined;
}
function csv_boxOf([one = 0, two = 0, three = 0, four = 0], { form }) {
    if (form === 'corners')
        return [one, two, three - one, four - two];
    return form === 'centre' ? [one - three / 2, two - four / 2, three, four] : [one, two, three, four];
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
