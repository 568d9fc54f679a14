export const id = 5068;
export const ids = [5068];
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

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folders: () => (/* binding */ folders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_image_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);
/* harmony import */ var _files_report_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8912);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1504);
/* harmony import */ var _files_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7822);
/** Folders: the name of a folder is the label of the images in it. */






const folders = {
    name: 'folders',
    about: 'folders of images: the name of a folder is the label',
    takes: 'JPEG and PNG files in a folder for each label, at any depth below it; where all folders are parts (train, val, test), those below them, and --subset chooses',
    leaves: 'images in no folder; other image formats; files that are not images; hidden files; links to folders',
    imageFolder: _files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOfSources */ .gG,
    read,
};
/** Names of parts of a data set, as tools name their folders. */
const PARTS = new Set(['train', 'training', 'val', 'valid', 'validation', 'test', 'testing']);
async function* read(sources, context) {
    (0,_files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSeveral */ .tF)(context, sources);
    for (const source of sources)
        yield* readOne(source, context);
}
async function* readOne(source, context) {
    if (!(await (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolder */ .lQ)(source)))
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(source)} is not a folder; give the folder of the folders.`);
    const parts = await partsOf(source);
    const wanted = chosen(source, parts, context);
    for await (const path of (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFiles */ .Fv)(source)) {
        const [first = '', second, ...more] = path.split('/');
        if (wanted !== undefined && !wanted.has(first))
            continue;
        const label = parts === undefined ? (second === undefined ? undefined : first) : more.length === 0 ? undefined : second;
        const place = { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path) };
        if ((0,_files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherImage */ .qL)(path)) {
            (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .reportProblem */ .k)(context, 'image', 'not-jpeg-or-png', place, 'the service takes JPEG and PNG only; convert the image');
        }
        else if ((0,_files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isTakenImage */ .lM)(path) && label === undefined) {
            (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .reportProblem */ .k)(context, 'image', 'no-label', place, 'the image is in no folder of a label');
        }
        else if ((0,_files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isTakenImage */ .lM)(path) && label !== undefined) {
            const name = (0,_files_image_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFile */ .Ri)(context, source, path);
            yield { name, place, size: undefined, labels: [label], boxes: [], created: undefined };
        }
    }
}
/** The folders below, where all of them are parts. */
async function partsOf(source) {
    const names = (await (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(source))
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name);
    return names.length > 0 && names.every((name) => PARTS.has(name.toLowerCase())) ? new Set(names) : undefined;
}
function chosen(source, parts, { options }) {
    const subset = options.get('subset');
    if (subset === undefined)
        return undefined;
    const wanted = subset.split(',').map((name) => name.trim());
    const missing = wanted.find((name) => parts?.has(name) !== true);
    if (missing === undefined)
        return new Set(wanted);
    const has = parts === undefined ? 'no parts such as train and val' : [...parts].map(_files_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP).join(', ');
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceError */ .c(`--subset: ${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(source)} has no ${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(missing)}; it has ${has}.`);
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
