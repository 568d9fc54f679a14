export const id = 2810;
export const ids = [2810];
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

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yolo: () => (/* binding */ yolo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/convert/files/image-names.js
var image_names = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/src/convert/files/report-problem.js
var report_problem = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/src/convert/files/source-file.js
var source_file = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/src/convert/files/walk.js
var walk = __webpack_require__(4293);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/convert/formats/yolo/data-file.js
/** What a YOLO data set says of itself: `data.yaml`, Darknet's `obj.data`, or a list of classes alone. */







/** Characters of such a file. Our choice: a thousand times what one has. */
const CHARACTERS_MAX = 4 * 1024 * 1024;
/** Parts of data.yaml, in the order in which they are read. Ultralytics, "Dataset YAML"; `valid` is Roboflow's folder. */
const PARTS = ['train', 'val', 'valid', 'test', 'minival'];
/** Names of files with the classes, in the order in which they are looked for. */
const DATA_FILES = [/^(?:data|dataset)\.ya?ml$/, /\.ya?ml$/, /\.data$/, /^classes\.txt$/, /\.names$/];
/** @throws SourceError where there are no classes */
async function readYoloData(source) {
    const file = (await (0,walk/* isFolder */.lQ)(source)) ? await findDataFile(source) : source;
    const text = await (0,source_file/* readWholeText */.bC)(file, CHARACTERS_MAX);
    const folder = await (0,image_names/* folderOfSource */.$$)(source);
    if (/\.ya?ml$/i.test(file))
        return fromYaml(folder, file, text);
    if (/\.data$/i.test(file))
        return await fromDarknet(folder, file, text);
    return { folder, file, names: namesOfLines(file, text), parts: undefined, classCount: undefined };
}
async function findDataFile(folder) {
    const inFolder = (await (0,walk/* readFolder */.j1)(folder)).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    for (const pattern of DATA_FILES) {
        const found = inFolder.filter((name) => pattern.test(name.toLowerCase()));
        if (found.length > 1) {
            throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(folder)} has ${found.map(source_file/* shown */.SP).join(' and ')}; give the one that is meant.`);
        }
        if (found[0] !== undefined)
            return (0,external_node_path_.join)(folder, found[0]);
    }
    // Where LabelImg writes it: next to the label files.
    const next = (0,external_node_path_.join)(folder, 'labels', 'classes.txt');
    if (await (0,walk/* isFile */.fo)(next))
        return next;
    throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(folder)} has no data.yaml, classes.txt, obj.data or obj.names: the names of the classes are missing.`);
}
function fromYaml(folder, file, text) {
    let data;
    try {
        // A list of classes needs no aliases, which can multiply: a "billion laughs" of YAML.
        data = (0,dist/* parse */.qg)(text, { maxAliasCount: 0, logLevel: 'error' });
    }
    catch (error) {
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]$/, '') : 'unknown';
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} is not valid YAML: ${(0,source_file/* shown */.SP)(why)}.`, { cause: error });
    }
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no keys; it needs names, and train or val.`);
    const names = namesOfYaml(file, (0,json/* own */.ZV)(data, 'names'));
    const base = (0,json/* own */.ZV)(data, 'path');
    const parts = PARTS.flatMap((name) => {
        const value = (0,json/* own */.ZV)(data, name);
        const paths = (Array.isArray(value) ? value : [value]).filter((path) => typeof path === 'string' && path !== '');
        return paths.length === 0
            ? []
            : { name, paths: paths.map((path) => below(typeof base === 'string' ? base : '', String(path))) };
    });
    const count = (0,json/* own */.ZV)(data, 'nc');
    return {
        folder,
        file,
        names,
        parts: parts.length === 0 ? undefined : parts,
        classCount: typeof count === 'number' ? count : undefined,
    };
}
function namesOfYaml(file, names) {
    const entries = Array.isArray(names)
        ? names.map((name, index) => [index, name])
        : (0,json/* isJsonObject */.OW)(names)
            ? Object.entries(names).map(([key, name]) => [Number(key), name])
            : undefined;
    if (entries === undefined) {
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no "names": a list of the classes, or a map from their numbers.`);
    }
    return new Map(entries.map(([number, name]) => {
        if (!Number.isInteger(number))
            throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)}: a key of "names" is not a number.`);
        // `names: [yes, 0]` in YAML has no texts.
        if (typeof name !== 'string' && typeof name !== 'number' && typeof name !== 'boolean') {
            throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)}: class ${String(number)} of "names" has no name.`);
        }
        return [number, String(name)];
    }));
}
/** `key = value` lines: `names = data/obj.names`, `train = data/train.txt`. */
async function fromDarknet(folder, file, text) {
    const settings = new Map(text.split(/\r?\n/).flatMap((line) => {
        const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
    }));
    const names = settings.get('names');
    if (names === undefined)
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no line "names = …".`);
    const namesFile = await firstFile(folder, names);
    if (namesFile === undefined)
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} names ${(0,source_file/* shown */.SP)(names)}, which does not exist.`);
    const parts = ['train', 'valid', 'val', 'test'].flatMap((name) => {
        const path = settings.get(name);
        return path === undefined || path === '' ? [] : { name, paths: [below('', path)] };
    });
    const count = Number(settings.get('classes'));
    return {
        folder,
        file: (0,external_node_path_.join)(folder, namesFile),
        names: namesOfLines(namesFile, await (0,source_file/* readWholeText */.bC)((0,external_node_path_.join)(folder, namesFile), CHARACTERS_MAX)),
        parts: parts.length === 0 ? undefined : parts,
        classCount: Number.isInteger(count) ? count : undefined,
    };
}
/** A class in each line; its number is that of the line, from 0. */
function namesOfLines(file, text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const names = new Map([...lines.entries()].filter(([, name]) => name !== ''));
    if (names.size === 0)
        throw new source_error/* SourceError */.c(`${(0,source_file/* shown */.SP)(file)} has no classes: a name in each line.`);
    return names;
}
/**
 * A path of a data file as one below its folder. Data files keep paths of the machine that they were made on, or begin
 * with `../` (Roboflow) where they mean their own folder.
 */
function below(base, path) {
    const joined = external_node_path_.posix.isAbsolute(path) || /^[A-Za-z]:/.test(path) ? path : external_node_path_.posix.join(isOwn(base) ? base : '', path);
    return toBelow(joined);
}
/** Whether a `path:` is one below the data file. */
function isOwn(base) {
    return !external_node_path_.posix.isAbsolute(base) && !/^[A-Za-z]:/.test(base) && !base.startsWith('..');
}
function toBelow(path) {
    const plain = external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/^(?:\.\.\/)+/, '');
    return plain === './' || plain === '.' || plain === '..' ? '' : plain;
}
/**
 * The first of the places below a folder where a path of a data file may be: as it is, or without its first folders,
 * which are those of the machine or the working folder that it was made in. Undefined where there is nothing.
 */
async function firstFile(folder, path) {
    return await firstOf(folder, path, walk/* isFile */.fo);
}
/** As {@link firstFile}, for a folder. */
async function firstFolder(folder, path) {
    return await firstOf(folder, path, walk/* isFolder */.lQ);
}
async function firstOf(folder, path, exists) {
    const segments = toBelow(path)
        .split('/')
        .filter((segment) => segment !== '');
    if (segments.length === 0)
        return (await exists(folder)) ? '' : undefined;
    for (let from = 0; from < segments.length; from += 1) {
        const candidate = segments.slice(from).join('/');
        if (await exists((0,external_node_path_.join)(folder, (0,external_node_path_.normalize)(candidate))))
            return candidate.split(external_node_path_.sep).join('/');
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/convert/files/read-text-lines.js
var read_text_lines = __webpack_require__(4732);
;// CONCATENATED MODULE: ./lib/src/convert/formats/yolo/image-lists.js
/** The images of a part of a YOLO data set, and the label file of each. */





/** Characters of a path in a list; file systems take 4,096 bytes. */
const PATH_CHARACTERS_MAX = 10_000;
/** Text files that are not label files. */
const NO_LABELS = /^(?:classes|train|val|valid|test|readme.*|licen[cs]e.*|requirements|notes)\.txt$/i;
/** @param path of a folder, of a list of images (`.txt`) or of an image; the empty text is the folder itself */
async function* readPart(folder, path) {
    if (/\.txt$/i.test(path)) {
        const list = await firstFile(folder, path);
        if (list === undefined)
            yield { kind: 'missing', path };
        else
            yield* readList(folder, list);
        return;
    }
    if ((0,image_names/* isTakenImage */.lM)(path) || (0,image_names/* isOtherImage */.qL)(path)) {
        const image = await firstFile(folder, path);
        yield image === undefined ? { kind: 'missing', path } : { kind: 'image', path: image };
        return;
    }
    const inside = await firstFolder(folder, path);
    if (inside === undefined)
        yield { kind: 'missing', path };
    else
        yield* readImages(folder, inside);
}
/** A path in each line, from the folder of the list (`./`), of the data set or of the machine that it was made on. */
async function* readList(folder, list) {
    const file = (0,external_node_path_.join)(folder, list);
    for await (const { line, text } of (0,read_text_lines/* readTextLines */.P)(file, PATH_CHARACTERS_MAX)) {
        const path = text.trim();
        if (path === '')
            continue;
        const place = { file, line };
        const here = external_node_path_.posix.join(external_node_path_.posix.dirname(list), path);
        const image = path.startsWith('./') && (await (0,walk/* isFile */.fo)((0,external_node_path_.join)(folder, here))) ? here : await firstFile(folder, path);
        yield image === undefined ? { kind: 'missing', path, list: place } : { kind: 'image', path: image, list: place };
    }
}
/** All images below a folder, then the label files there, or in `labels` for `images`, that have none. */
async function* readImages(folder, inside) {
    const labelled = new Set();
    const lone = [];
    const below = (path) => external_node_path_.posix.join(inside, path);
    for await (const path of (0,walk/* walkFiles */.Fv)((0,external_node_path_.join)(folder, inside))) {
        if ((0,image_names/* isTakenImage */.lM)(path) || (0,image_names/* isOtherImage */.qL)(path)) {
            labelled.add(labelFileOf(below(path)));
            // In the same folder, as darknet has it.
            labelled.add(withTxt(below(path)));
            yield { kind: 'image', path: below(path) };
        }
        else if (isLabelFile(path))
            lone.push(below(path));
    }
    const labels = labelFileOf(`${inside}/x.jpg`).replace(/\/x\.txt$/, '');
    const apart = labels === inside ? undefined : await firstFolder(folder, labels);
    if (apart !== undefined) {
        for await (const path of (0,walk/* walkFiles */.Fv)((0,external_node_path_.join)(folder, apart)))
            if (isLabelFile(path))
                lone.push(external_node_path_.posix.join(apart, path));
    }
    for (const path of lone)
        if (!labelled.has(path))
            yield { kind: 'labels', path };
}
function isLabelFile(path) {
    return /\.txt$/i.test(path) && !NO_LABELS.test(external_node_path_.posix.basename(path));
}
/** The path of the label file: the last folder `images` is `labels`, as Ultralytics has it. */
function labelFileOf(image) {
    const segments = image.split('/');
    const at = segments.lastIndexOf('images', segments.length - 2);
    return withTxt(at < 0 ? image : segments.with(at, 'labels').join('/'));
}
/** The path of a label file in the folder of its image. */
function withTxt(image) {
    return image.replace(/\.[^./]*$/, '.txt');
}

// EXTERNAL MODULE: ./lib/src/convert/files/numbers.js
var numbers = __webpack_require__(3140);
;// CONCATENATED MODULE: ./lib/src/convert/formats/yolo/label-file.js
/** A label file of YOLO: a line for each box, `class x_center y_center width height`, all but the class as fractions. */




/** Characters of a line. Our choice: a polygon of a thousand points has a fifth of it. */
const LINE_CHARACTERS_MAX = 100_000;
/** How far a fraction may be off 0 and 1: more than rounding makes of it. Ultralytics allows the same above. */
const SLACK = 0.01;
/**
 * The boxes of a label file; none for a file that does not exist.
 * @param path the file as messages name it
 * @param names of the classes, by their number
 * @throws SourceError for a file that is not text
 */
async function readLabelFile(path, names, context) {
    if (!(await (0,walk/* isFile */.fo)(path)))
        return [];
    const boxes = [];
    for await (const { line, text } of (0,read_text_lines/* readTextLines */.P)(path, LINE_CHARACTERS_MAX)) {
        const words = text.trim().split(/\s+/);
        if (words[0] === '')
            continue;
        const place = { file: path, line };
        const box = toBox(words, names, place);
        if (typeof box === 'object' && 'reason' in box)
            (0,report_problem/* reportProblem */.k)(context, 'box', box.reason, place, box.what);
        else
            boxes.push(box);
    }
    return boxes;
}
function toBox(words, names, place) {
    if (words.length !== 5)
        return { reason: 'not-a-box', what: describeOther(words.length) };
    const [number = Number.NaN, x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = words.map(numbers/* toNumber */.R);
    const bad = words.find((word) => Number.isNaN((0,numbers/* toNumber */.R)(word)));
    if (bad !== undefined)
        return { reason: 'not-a-number', what: `"${bad.slice(0, 40)}" is not a number` };
    const label = names.get(number);
    if (label === undefined) {
        return {
            reason: 'unknown-class',
            what: `no class has the number ${String(number)}; there are names for ${String(names.size)}`,
        };
    }
    const off = [x, y, width, height].find((value) => value < -SLACK || value > 1 + SLACK);
    if (off !== undefined) {
        return {
            reason: 'not-a-fraction',
            what: `${String(off)} is not from 0 to 1; YOLO has fractions of the image, not pixels`,
        };
    }
    return { label, left: x - width / 2, top: y - height / 2, width, height, unit: 'fraction', place };
}
function describeOther(count) {
    if (count === 6)
        return 'has 6 values: a detection with its confidence, not a label; a label has 5';
    if (count === 9)
        return 'has 9 values: a rotated box (OBB) or a polygon; only upright boxes of 5 values are taken';
    if (count > 6)
        return `has ${String(count)} values: a polygon or keypoints; only boxes of 5 values are taken`;
    return `has ${String(count)} values; a box has 5: class x_center y_center width height`;
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/yolo/index.js
/** YOLO, detection: a text file for each image. Layouts of Ultralytics, Roboflow, LabelImg and Darknet. */









const yolo = {
    name: 'yolo',
    about: 'YOLO detection: a folder with data.yaml or classes.txt, or that file',
    takes: 'boxes of label files; names of classes from data.yaml, classes.txt, obj.data or obj.names; each part that data.yaml lists, or those of --subset; images next to their label files, or in images for labels',
    leaves: 'polygons, rotated boxes (OBB), keypoints, detections with a confidence; label files without an image',
    imageFolder: image_names/* folderOfSources */.gG,
    read,
};
async function* read(sources, context) {
    (0,image_names/* refuseSeveral */.tF)(context, sources);
    for (const source of sources)
        yield* readOne(source, context);
}
async function* readOne(source, context) {
    const data = await readYoloData(source);
    const { file, names, classCount, folder } = data;
    if (classCount !== undefined && classCount !== names.size) {
        const what = `says ${String(classCount)} classes, and names ${String(names.size)}`;
        (0,report_problem/* reportProblem */.k)(context, 'source', 'class-count', { file }, what);
    }
    for (const part of chosenParts(data, context)) {
        for (const path of part.paths) {
            for await (const entry of readPart(folder, path)) {
                const image = await toImage(entry, data, part, context);
                if (image !== undefined)
                    yield image;
            }
        }
    }
}
/** Parts to read, in the order of the data file. @throws SourceError for a part that it does not have */
function chosenParts({ file, parts = [{ name: 'all', paths: [''] }] }, { options }) {
    const subset = options.get('subset');
    if (subset === undefined)
        return parts;
    const wanted = subset.split(',').map((name) => name.trim());
    const has = parts.map(({ name }) => name);
    const missing = wanted.find((name) => !has.includes(name));
    if (missing === undefined)
        return parts.filter(({ name }) => wanted.includes(name));
    throw new source_error/* SourceError */.c(`--subset: ${(0,source_file/* shown */.SP)(file)} has no ${(0,source_file/* shown */.SP)(missing)}; it has ${has.map(source_file/* shown */.SP).join(', ')}.`);
}
async function toImage(entry, { folder, file, names }, part, context) {
    const list = entry.kind === 'labels' ? undefined : entry.list;
    const place = list ?? { file: (0,external_node_path_.join)(folder, entry.path) };
    if (entry.kind === 'labels') {
        (0,report_problem/* reportProblem */.k)(context, 'image', 'no-image-file', place, 'there is not an image for this label file');
        return undefined;
    }
    if (entry.kind === 'missing') {
        const [of, from] = entry.list === undefined ? ['source', { file }] : ['image', entry.list];
        (0,report_problem/* reportProblem */.k)(context, of, 'no-image-file', from, `${(0,source_file/* shown */.SP)(entry.path)} of ${(0,source_file/* shown */.SP)(part.name)} does not exist`);
        return undefined;
    }
    if ((0,image_names/* isOtherImage */.qL)(entry.path)) {
        (0,report_problem/* reportProblem */.k)(context, 'image', 'not-jpeg-or-png', place, 'the service takes JPEG and PNG only; convert the image');
        return undefined;
    }
    const candidates = [...new Set([labelFileOf(entry.path), withTxt(entry.path)])].map((path) => (0,external_node_path_.join)(folder, path));
    const exists = await Promise.all(candidates.map(walk/* isFile */.fo));
    const labels = candidates.find((_path, index) => exists[index]);
    return {
        name: (0,image_names/* nameOfFile */.Ri)(context, folder, entry.path),
        place,
        size: undefined,
        labels: [],
        boxes: labels === undefined ? [] : await readLabelFile(labels, names, context),
        created: undefined,
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
