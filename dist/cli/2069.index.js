export const id = 2069;
export const ids = [2069];
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

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ folderOfSource),
/* harmony export */   Ri: () => (/* binding */ nameOfFile),
/* harmony export */   gG: () => (/* binding */ folderOfSources),
/* harmony export */   lM: () => (/* binding */ isTakenImage),
/* harmony export */   qL: () => (/* binding */ isOtherImage),
/* harmony export */   tF: () => (/* binding */ refuseSeveral)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/** Names of images: what they are relative to, and which files are images. */




/** Files that the service takes: their content is checked where their size is read. */
const TAKEN = /\.(?:jpe?g|png)$/i;
/** Other images that people have in such folders. */
const OTHER = /\.(?:avif|bmp|dng|gif|heic|heif|jp2|jxl|mpo|pfm|tiff?|webp)$/i;
function isTakenImage(path) {
    return TAKEN.test(path);
}
/** An image in a format that the service does not take, by its name. */
function isOtherImage(path) {
    return OTHER.test(path);
}
/** The folder of a source that is a folder, or a file in one. */
async function folderOfSource(source) {
    return (await (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(source)) ? source : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(source);
}
/** Where the images are whose names are relative to their source: there is one, or --files is given. */
async function folderOfSources([source = '']) {
    return await folderOfSource(source);
}
/**
 * From the path of an image below a source's folder to its name: relative to `--files` where that is given, else to the
 * source's folder.
 * @throws SourceError for an image outside of `--files`
 */
function nameOfFile({ options }, folder, path) {
    const files = options.get('files');
    if (files === undefined)
        return path;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (name !== '..' && !name.startsWith('../'))
        return name;
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${(0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(folder)} is not in the folder of --files, ${(0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(files)}; give a folder that it is in.`);
}
/** Images of several sources need a folder that their names are relative to. @throws SourceError */
function refuseSeveral({ options }, sources) {
    if (sources.length < 2 || options.get('files') !== undefined)
        return;
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c('There are several sources; give --files, the folder that the keys of their images are relative to.');
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

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);




/** Folders in folders that are followed. Our choice: more is a loop or an attack. */
const DEPTH_MAX = 64;
/**
 * Yields the paths of all files below a folder, relative to it and with forward slashes. Names are in the order of their
 * UTF-16 code units, a folder with its content in the place of its name. Hidden files and folders (`.name`) and links to
 * folders are left out; a link to a file is a file.
 * @param file the folder as messages name it
 * @throws SourceError for a folder that cannot be read
 */
async function* walkFiles(file, below = '', depth = 0) {
    if (depth > DEPTH_MAX) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${(0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)} has folders in folders, more than ${String(DEPTH_MAX)} deep.`);
    }
    const here = below === '' ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, below);
    const entries = await readFolder(here);
    for (const entry of entries) {
        if (entry.name.startsWith('.'))
            continue;
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            yield* walkFiles(file, path, depth + 1);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, path)))))
            yield path;
    }
}
/** The entries of one folder, in the order of their names. @throws SourceError */
async function readFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c((0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(folder, error), { cause: error });
    }
}
/** Whether a path is a folder, links followed; false for nothing. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
/** Whether a path is a file, links followed; false for nothing. */
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isFile() ?? false;
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labelStudio: () => (/* binding */ labelStudio)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/convert/files/image-names.js
var image_names = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/src/convert/files/image-urls.js
var image_urls = __webpack_require__(7414);
// EXTERNAL MODULE: ./lib/src/convert/files/numbers.js
var numbers = __webpack_require__(3140);
// EXTERNAL MODULE: ./lib/src/convert/files/report-problem.js
var report_problem = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/src/convert/files/source-file.js
var source_file = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/convert/files/split-json-array.js
/** Cuts a JSON file that is one long array into its elements, so that only one of them is in memory. */



/** Characters of one element. Our choice: a task with some thousands of regions has less than a tenth of it. */
const ELEMENT_CHARACTERS_MAX = 32 * 1024 * 1024;
/** Brackets in brackets. Our choice: exports have ten. */
const DEPTH_MAX = 256;
/**
 * Yields the elements of the array.
 * @throws SourceError as readTextParts, and for what is not one complete JSON array
 */
async function* splitJsonArray(file) {
    const scan = new ArrayScan(file);
    for await (const part of (0,source_file/* readTextParts */.EX)(file))
        yield* scan.add(part);
    scan.end();
}
/** Where in the array the scan is. */
class ArrayScan {
    #file;
    #state = 'start';
    #line = 1;
    #depth = 0;
    #isInText = false;
    #isEscaped = false;
    #pending = '';
    #begunAt = 1;
    #index = 0;
    constructor(file) {
        this.#file = file;
    }
    *add(part) {
        let from = 0;
        for (let at = 0; at < part.length; at += 1) {
            const character = part.charAt(at);
            if (character === '\n')
                this.#line += 1;
            if (this.#state !== 'element') {
                if (/[ \t\r\n]/.test(character) || !this.#begins(character))
                    continue;
                from = at;
                this.#begunAt = this.#line;
            }
            // A scalar ends where the comma or the bracket after it begins.
            const isScalarEnd = this.#depth === 0 && !this.#isInText && (character === ',' || character === ']');
            if (!isScalarEnd)
                this.#inside(character);
            if (isScalarEnd || (this.#depth === 0 && /[\]}]/.test(character) && !this.#isInText)) {
                yield this.#element(this.#pending + part.slice(from, isScalarEnd ? at : at + 1));
                this.#pending = '';
                this.#state = 'after';
                if (isScalarEnd)
                    this.#between(character);
            }
        }
        if (this.#state !== 'element')
            return;
        this.#pending += part.slice(from);
        if (this.#pending.length > ELEMENT_CHARACTERS_MAX) {
            this.#fail(`element ${String(this.#index)} has more than ${(0,number/* formatCount */.B4)(ELEMENT_CHARACTERS_MAX)} characters`);
        }
    }
    end() {
        if (this.#state === 'start')
            this.#fail('the file is empty');
        if (this.#state !== 'end')
            this.#fail('the file ends before its array does: it is cut off');
    }
    /** Whether an element begins with this character, outside of any. */
    #begins(character) {
        this.#between(character);
        return this.#state === 'element';
    }
    /** Outside of an element: brackets and commas. */
    #between(character) {
        const state = this.#state;
        if (state === 'start' && character === '[')
            this.#state = 'first';
        else if ((state === 'first' || state === 'after') && character === ']')
            this.#state = 'end';
        else if (state === 'after' && character === ',')
            this.#state = 'comma';
        else if ((state === 'first' || state === 'comma') && !/[,\]}]/.test(character))
            this.#state = 'element';
        else if (state === 'start')
            this.#fail('the file is not a JSON array');
        else if (state === 'end')
            this.#fail('there is something after the end of the array');
        else
            this.#fail(`the JSON is wrong at "${character}"`);
    }
    #inside(character) {
        if (this.#isInText) {
            if (this.#isEscaped)
                this.#isEscaped = false;
            else if (character === '\\')
                this.#isEscaped = true;
            else if (character === '"')
                this.#isInText = false;
        }
        else if (character === '"')
            this.#isInText = true;
        else if (character === '[' || character === '{') {
            this.#depth += 1;
            if (this.#depth > DEPTH_MAX)
                this.#fail(`brackets are more than ${String(DEPTH_MAX)} deep`);
        }
        else if (character === ']' || character === '}')
            this.#depth -= 1;
    }
    #element(text) {
        const index = this.#index;
        this.#index += 1;
        try {
            return { index, line: this.#begunAt, value: JSON.parse(text) };
        }
        catch {
            this.#line = this.#begunAt;
            return this.#fail(`element ${String(index)} is not valid JSON`);
        }
    }
    #fail(what) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(this.#file)}, line ${String(this.#line)}: ${what}.`);
    }
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/label-studio-regions.js
/** The results of one annotation of Label Studio: regions, and choices about the whole image. */




/** Types of results that say nothing of a label. */
const NO_REGIONS = new Set([
    'choices',
    'taxonomy',
    'textarea',
    'rating',
    'number',
    'datetime',
    'relation',
    'pairwise',
    'ranker',
]);
function readRegions(annotation, place, context) {
    const list = (0,json/* own */.ZV)(annotation, 'result');
    const results = Array.isArray(list) ? list : [];
    const at = (index) => ({ ...place, position: `${place.position ?? ''}.result[${String(index)}]` });
    return {
        boxes: results.flatMap((result, index) => isRegion(result, results) ? toBoxes(result, results, at(index), context) : []),
        labels: results.flatMap(choicesOf),
        size: results.map(sizeOf).find((size) => size !== undefined),
    };
}
/**
 * Whether a result is a region of its own. A region that got its label from another control is there twice, under one
 * id: as `rectangle`, and as `labels` (or `rectanglelabels`) with the label; the second one counts.
 */
function isRegion(result, results) {
    const type = (0,json/* ownText */.U3)(result, 'type') ?? '';
    if (NO_REGIONS.has(type))
        return false;
    if (labelsOf(result).length > 0)
        return true;
    const id = (0,json/* own */.ZV)(result, 'id');
    return !results.some((other) => other !== result && id !== undefined && (0,json/* own */.ZV)(other, 'id') === id && labelsOf(other).length > 0);
}
function labelsOf(result) {
    const value = (0,json/* own */.ZV)(result, 'value');
    // A value's list of labels is under the type of its result: `rectanglelabels`.
    const list = (0,json/* own */.ZV)(value, (0,json/* ownText */.U3)(result, 'type') ?? '') ?? (0,json/* own */.ZV)(value, 'labels');
    return Array.isArray(list) ? list.filter((label) => typeof label === 'string' && label !== '') : [];
}
function choicesOf(result) {
    // With a shape, it is a choice about that region.
    if ((0,json/* own */.ZV)(result, 'type') !== 'choices' || (0,json/* own */.ZV)((0,json/* own */.ZV)(result, 'value'), 'x') !== undefined)
        return [];
    const list = (0,json/* own */.ZV)((0,json/* own */.ZV)(result, 'value'), 'choices');
    return Array.isArray(list) ? list.filter((label) => typeof label === 'string' && label !== '') : [];
}
function sizeOf(result) {
    const [width, height] = [(0,numbers/* asNumber */.i)((0,json/* own */.ZV)(result, 'original_width')), (0,numbers/* asNumber */.i)((0,json/* own */.ZV)(result, 'original_height'))];
    return width > 0 && height > 0 ? { width, height } : undefined;
}
/** One box for each label of the region. */
function toBoxes(result, results, place, context) {
    const refuse = (reason, what) => {
        (0,report_problem/* reportProblem */.k)(context, 'box', reason, place, what);
        return [];
    };
    const value = (0,json/* own */.ZV)(result, 'value');
    const type = (0,json/* ownText */.U3)(result, 'type') ?? '';
    const isBox = type === 'rectanglelabels' || type === 'rectangle' || (type === 'labels' && isRectangle(result, results));
    if (!isBox)
        return refuse('not-a-box', `${(0,source_file/* shown */.SP)(type === '' ? 'a result without a type' : type)} is not taken, only rectangles`);
    const rotation = degrees(value, 'rotation');
    if (rotation !== 0)
        return refuse('rotated', `it is rotated by ${String(rotation)} degrees; only upright boxes are taken`);
    const turned = degrees(result, 'image_rotation');
    if (turned !== 0)
        return refuse('image-turned', `the image was turned by ${String(turned)} degrees while it was labelled`);
    const [x, y, width, height] = [
        percent(value, 'x'),
        percent(value, 'y'),
        percent(value, 'width'),
        percent(value, 'height'),
    ];
    if ([x, y, width, height].some(Number.isNaN))
        return refuse('not-a-number', 'it has no numbers for x, y, width and height');
    const labels = labelsOf(result);
    if (labels.length === 0)
        return refuse('no-label', 'it has no label');
    return labels.map((label) => ({ label, left: x, top: y, width, height, unit: 'fraction', place }));
}
/** Labels of any shape: it is a rectangle when it has one's numbers and no other shape is under its id. */
function isRectangle(result, results) {
    const id = (0,json/* own */.ZV)(result, 'id');
    const shape = results.find((other) => other !== result && (0,json/* own */.ZV)(other, 'id') === id && !NO_REGIONS.has((0,json/* ownText */.U3)(other, 'type') ?? ''));
    return shape === undefined
        ? !Number.isNaN(percent((0,json/* own */.ZV)(result, 'value'), 'width'))
        : (0,json/* own */.ZV)(shape, 'type') === 'rectangle';
}
/** 0 where there is none. */
function degrees(value, key) {
    return (0,json/* own */.ZV)(value, key) === undefined ? 0 : (0,numbers/* asNumber */.i)((0,json/* own */.ZV)(value, key));
}
/** From percent to a fraction. */
function percent(value, key) {
    return (0,numbers/* asNumber */.i)((0,json/* own */.ZV)(value, key)) / 100;
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/label-studio.js
/** Label Studio, export "JSON": an array of tasks, boxes in percent of the image. */









const labelStudio = {
    name: 'label-studio',
    about: 'Label Studio: an export as JSON',
    takes: 'the image of each task (data.image, or the key that --columns image=KEY names): path of its address, or of an uploaded file its name; upright boxes; choices as image-level labels; the annotation that is marked as ground truth, else the one that was changed last',
    leaves: 'rotated boxes, polygons, brushes, ellipses, keypoints; texts, ratings, relations; predictions; skipped tasks; other annotations of the same task; export as JSON-MIN',
    read,
};
async function* read(sources, context) {
    for (const source of sources)
        yield* readFile(source, context);
}
async function* readFile(file, context) {
    const key = keyOfImage(context);
    for await (const { index, line, value } of splitJsonArray(file)) {
        refuseOtherExports(file, line, value);
        const id = (0,numbers/* asNumber */.i)((0,json/* own */.ZV)(value, 'id'));
        const position = Number.isNaN(id) ? `[${String(index)}]` : `task ${String(id)}`;
        const image = toImage({ file, line, position }, value, key, context);
        if (image !== undefined)
            yield image;
    }
}
/** Of `--columns`, only the image has a meaning here. @throws SourceError for another one */
function keyOfImage({ options }) {
    const columns = options.get('columns');
    if (columns === undefined)
        return undefined;
    const key = /^image=([^,=]+)$/.exec(columns)?.[1];
    if (key !== undefined)
        return key;
    throw new source_error/* SourceError */.c(`--columns is "${(0,source_file/* shown */.SP)(columns)}"; for Label Studio it is image=KEY, the key of a task's data.`);
}
function refuseOtherExports(file, line, task) {
    if ((0,json/* isJsonObject */.OW)((0,json/* own */.ZV)(task, 'data')))
        return;
    const isMin = (0,json/* own */.ZV)(task, 'annotation_id') !== undefined || (0,json/* own */.ZV)(task, 'annotator') !== undefined;
    throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)}, line ${String(line)}: ${isMin ? 'this is an export as JSON-MIN' : 'the element is not a task of Label Studio (it has no "data")'}; export as JSON.`);
}
function toImage(place, task, key, context) {
    const name = nameOf(task, key);
    if (name === undefined || name === '') {
        const data = (0,json/* own */.ZV)(task, 'data');
        const keys = (0,json/* isJsonObject */.OW)(data) ? Object.keys(data).slice(0, 10).map(source_file/* shown */.SP).join(', ') : '';
        const what = `the task has no image under "${(0,source_file/* shown */.SP)(key ?? 'image')}" (its data has ${keys || 'no keys'}); name the key with --columns image=KEY`;
        (0,report_problem/* reportProblem */.k)(context, 'image', 'no-image-name', place, what);
        return undefined;
    }
    const all = annotationsOf(task);
    const kept = all.filter(({ annotation }) => (0,json/* own */.ZV)(annotation, 'was_cancelled') !== true);
    if (all.length > 0 && kept.length === 0) {
        (0,report_problem/* reportProblem */.k)(context, 'image', 'skipped', place, 'the annotator skipped the task');
        return undefined;
    }
    const chosen = kept.reduce((one, other) => (isBefore(one, other) ? other : one), undefined);
    for (const other of kept) {
        if (other !== chosen)
            leaveOut(other, place, context);
    }
    const found = chosen && readRegions(chosen.annotation, placeOf(place, chosen), context);
    return {
        name,
        place,
        size: found?.size,
        labels: found?.labels ?? [],
        boxes: found?.boxes ?? [],
        created: chosen?.changedAt === '' ? undefined : chosen?.changedAt,
    };
}
/** What was exported before version 1.0 has `completions`. */
function annotationsOf(task) {
    const list = (0,json/* own */.ZV)(task, 'annotations') ?? (0,json/* own */.ZV)(task, 'completions');
    return (Array.isArray(list) ? list : []).map((annotation, index) => ({
        annotation,
        index,
        isGroundTruth: (0,json/* own */.ZV)(annotation, 'ground_truth') === true,
        changedAt: (0,json/* ownText */.U3)(annotation, 'updated_at') ?? (0,json/* ownText */.U3)(annotation, 'created_at') ?? '',
    }));
}
function isBefore(one, other) {
    if (one === undefined)
        return true;
    if (one.isGroundTruth !== other.isGroundTruth)
        return other.isGroundTruth;
    return one.changedAt <= other.changedAt;
}
function placeOf(place, { index }) {
    return { ...place, position: `${place.position ?? ''}, annotations[${String(index)}]` };
}
/** Its boxes are counted, each as left out. */
function leaveOut(other, place, context) {
    const at = placeOf(place, other);
    (0,report_problem/* reportProblem */.k)(context, 'source', 'other-annotation', at, 'another annotation of the same task is taken; this one is left out');
    const { boxes, labels } = readRegions(other.annotation, at, context);
    for (const { place: ofBox } of boxes) {
        (0,report_problem/* reportProblem */.k)(context, 'box', 'other-annotation', ofBox, 'the box is left out with its annotation');
    }
    for (const label of labels) {
        (0,report_problem/* reportProblem */.k)(context, 'label', 'other-annotation', at, `${(0,source_file/* shown */.SP)(label)} is left out with its annotation`);
    }
}
/** The address of the image; of an uploaded file its name in Label Studio, which is that of the file there. */
function nameOf(task, key) {
    const data = (0,json/* own */.ZV)(task, 'data');
    const address = key === undefined ? ((0,json/* ownText */.U3)(data, 'image') ?? onlyImage(data)) : (0,json/* ownText */.U3)(data, key);
    if (address === undefined)
        return undefined;
    return /^(?:https?:\/\/[^/]+)?\/data\/upload\/(?:\d+\/)?([^?#]+)/.exec(address)?.[1] ?? (0,image_urls/* nameOfUrl */.O)(address);
}
/** Where there is no key `image`: the only value that is the name of one. */
function onlyImage(data) {
    const images = Object.values((0,json/* isJsonObject */.OW)(data) ? data : {}).filter((value) => typeof value === 'string' && (0,image_names/* isTakenImage */.lM)(value.replace(/[?#].*$/, '')));
    return images.length === 1 ? images[0] : undefined;
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
