export const id = 6229;
export const ids = [6229];
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

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   voc: () => (/* binding */ voc)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3140);
/* harmony import */ var _files_report_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/* harmony import */ var _files_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4293);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7822);
/* harmony import */ var _xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4351);
/* harmony import */ var _xml_split_xml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3956);
/** Pascal VOC: an XML file for each image. */








const voc = {
    name: 'voc',
    about: 'Pascal VOC: XML files, or the folder that they are in',
    takes: 'filename, size, name and bndbox of each object. Whole numbers are pixels, counted from 1 as in the development kit of VOC: left is xmin - 1, right is xmax. With a decimal point, as datumaro and CVAT write them, they are positions: left is xmin',
    leaves: 'parts of objects, polygons, masks; pose, truncated, difficult and occluded (the box itself is taken); folder and path; lists of ImageSets',
    read,
};
async function* read(sources, context) {
    for (const source of sources) {
        if (await (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(source))
            yield* readFolderOf(source, context);
        else
            yield* readFile(source, context);
    }
}
/** A file that cannot be read is an image that is left out: the others are good. */
async function* readFolderOf(source, context) {
    let files = 0;
    for await (const path of (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFiles */ .Fv)(source)) {
        if (!/\.xml$/i.test(path))
            continue;
        files += 1;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path);
        try {
            yield* readFile(file, context);
        }
        catch (error) {
            if (!(error instanceof _source_error_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c))
                throw error;
            context.report({ reason: 'unreadable-file', of: 'image', place: { file }, message: error.message });
        }
    }
    if (files === 0)
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(source)} has no XML files.`);
}
async function* readFile(file, context) {
    for await (const element of (0,_xml_split_xml_js__WEBPACK_IMPORTED_MODULE_5__/* .splitXml */ .A)(file, 0)) {
        if (element.name !== 'annotation') {
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)} has <${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(element.name)}> where Pascal VOC has <annotation>.`);
        }
        const image = toImage(file, (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .NO)(file, element), context);
        if (image !== undefined)
            yield image;
    }
}
function toImage(file, annotation, context) {
    const name = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(annotation, 'filename')?.replaceAll('\\', '/');
    if (name === undefined) {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblem */ .k)(context, 'image', 'no-image-name', { file }, 'there is no <filename>, so the image is not known');
        return undefined;
    }
    const boxes = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(annotation, 'object').flatMap((object, index) => toBox(file, object, index + 1, context));
    return { name, place: { file }, size: sizeOf(annotation), labels: [], boxes, created: undefined };
}
/** Some tools write 0 where they did not look: then the size is unknown. */
function sizeOf(annotation) {
    const size = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(annotation, 'size')[0];
    const [width, height] = [(0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(size, 'width')), (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(size, 'height'))];
    return width > 0 && height > 0 ? { width, height } : undefined;
}
function toBox(file, object, number, context) {
    const place = { file, position: `object ${String(number)}` };
    const refuse = (reason, what) => {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reportProblem */ .k)(context, 'box', reason, place, what);
        return [];
    };
    const label = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(object, 'name');
    if (label === undefined)
        return refuse('no-label', 'there is no <name>, so the label is not known');
    const bounds = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(object, 'bndbox')[0];
    if (bounds === undefined) {
        const other = ['polygon', 'robndbox', 'mask', 'point'].find((name) => (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(object, name).length > 0);
        return refuse('not-a-box', other === undefined ? 'there is no <bndbox>' : `<${other}> is not taken, only <bndbox>`);
    }
    const names = ['xmin', 'ymin', 'xmax', 'ymax'];
    const [xmin = Number.NaN, ymin = Number.NaN, xmax = Number.NaN, ymax = Number.NaN] = names.map((name) => (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(bounds, name)));
    const missing = names.find((name) => Number.isNaN((0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(bounds, name))));
    if (missing !== undefined) {
        return refuse('not-a-number', `<${missing}> is ${quotedOrMissing((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(bounds, missing))}`);
    }
    const isPosition = names.some((name) => (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(bounds, name)?.includes('.') === true);
    const [left, top] = isPosition ? [xmin, ymin] : [beforePixel(xmin), beforePixel(ymin)];
    return { label, left, top, width: xmax - left, height: ymax - top, unit: 'pixels', place };
}
/** Where a pixel begins. The first one is 1; tools that count from 0 write 0 for it, and it is not left of the image. */
function beforePixel(number) {
    return number === 0 ? 0 : number - 1;
}
function quotedOrMissing(text) {
    return text === undefined ? 'missing' : `"${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text.slice(0, 40))}", which is not a number`;
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

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8879);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(972);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/** Reads one element of XML, without entities of its own. */




const ATTRIBUTE = '@';
const TEXT = '#text';
const CDATA = '#cdata';
/** The entities that XML itself has. XML 1.0, section 4.6. */
const ENTITIES = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
};
const PARSER = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    textNodeName: TEXT,
    cdataPropName: CDATA,
    parseTagValue: false,
    parseAttributeValue: false,
    // Declarations are refused before; what is left is decoded here, where an unknown one can be named.
    processEntities: false,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});
/**
 * Reads an element that splitXml gave.
 * @throws SourceError for an unknown entity, and for what the parser refuses
 */
function parseXml(file, { name, text, line }) {
    checkEntities(file, text, line);
    try {
        const parsed = PARSER.parse(text);
        return childrenOf(parsed, name)[0];
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(file)}, line ${String(line)}: <${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}> cannot be read as XML.`, {
            cause: error,
        });
    }
}
/** The elements of that name in an element. */
function childrenOf(node, name) {
    const children = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(node, name);
    return Array.isArray(children) ? children : [];
}
/** The text of the first element of that name, trimmed; undefined without one, or an empty one. */
function textOf(node, name) {
    const child = childrenOf(node, name)[0];
    if (child === undefined)
        return undefined;
    const written = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(child, TEXT);
    const text = `${typeof written === 'string' ? decodeEntities(written) : ''}${cdataOf(child)}`.trim();
    return text === '' ? undefined : text;
}
/** An attribute of an element; undefined without it. */
function attributeOf(node, name) {
    const written = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(node, `${ATTRIBUTE}${name}`);
    return typeof written === 'string' ? decodeEntities(written) : undefined;
}
/** CDATA has no entities. */
function cdataOf(child) {
    const parts = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(child, CDATA);
    if (typeof parts === 'string')
        return parts;
    return Array.isArray(parts) ? parts.map((part) => (typeof part === 'string' ? part : textOfCdata(part))).join('') : '';
}
function textOfCdata(part) {
    const text = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(part, TEXT);
    return typeof text === 'string' ? text : '';
}
/** @throws SourceError for an entity that XML does not have, or a bare `&` */
function checkEntities(file, text, line) {
    // Their ampersands are themselves; their lines count.
    const read = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (skipped) => skipped.replace(/[^\n]/g, ' '));
    for (const { 0: entity, index } of read.matchAll(ENTITY)) {
        if (decodeEntity(entity) !== undefined)
            continue;
        const at = line + read.slice(0, index).split('\n').length - 1;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(file)}, line ${String(at)}: "${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(entity.slice(0, 40))}" is not an entity of XML; write "&amp;" for "&".`);
    }
}
const ENTITY = /&[^;&\s<"']*;?/g;
function decodeEntities(text) {
    return text.replace(ENTITY, (entity) => decodeEntity(entity) ?? entity);
}
function decodeEntity(entity) {
    return characterOf(entity) ?? ENTITIES[entity];
}
/** Of `&#228;` and `&#xe4;`. */
function characterOf(entity) {
    const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(entity) ?? [];
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ splitXml)
/* harmony export */ });
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);
/** Cuts an XML file into its elements of one level while it streams by, so that only one of them is in memory. */



/** Characters of one element. Our choice: an image of CVAT with some thousands of shapes has less than a tenth of it. */
const ELEMENT_CHARACTERS_MAX = 16 * 1024 * 1024;
/** Characters of a tag with its attributes. Our choice; each part of a longer one would be searched from its beginning. */
const TAG_CHARACTERS_MAX = 1024 * 1024;
/** Elements in elements. Our choice: the formats have six. */
const DEPTH_MAX = 64;
/** What a file is cut at, how it ends, and whether it is markup that says nothing. */
const SKIPPED = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
/**
 * Yields the elements of a level.
 * @param level 0: the outermost element, whole; 1: its children
 * @throws SourceError as readTextParts, and for any DOCTYPE, elements too deep or too long, and a file that is cut off
 */
async function* splitXml(file, level) {
    const scan = new XmlScan(file, level);
    for await (const part of (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextParts */ .EX)(file))
        yield* scan.add(part);
    scan.end();
}
/** A name, attributes in quotes, and nothing else. */
const OPENING_TAG = /^<[^\s=/>"']+(?:\s+[^\s=/>"']+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>$/;
class XmlScan {
    #file;
    #level;
    /** What is not passed yet, from the beginning of the element that is open at the level. */
    #buffer = '';
    #at = 0;
    #line = 1;
    #open = [];
    #root;
    #begun;
    constructor(file, level) {
        this.#file = file;
        this.#level = level;
    }
    *add(part) {
        const keptFrom = this.#begun?.at ?? this.#at;
        this.#buffer = this.#buffer.slice(keptFrom) + part;
        this.#at -= keptFrom;
        if (this.#begun !== undefined)
            this.#begun = { at: 0, line: this.#begun.line };
        for (;;) {
            const start = this.#buffer.indexOf('<', this.#at);
            this.#checkText(start < 0 ? this.#buffer.length : start);
            if (start < 0) {
                this.#pass(this.#buffer.length);
                break;
            }
            this.#pass(start);
            const end = this.#endOfMarkup(start);
            if (end === undefined)
                break;
            yield* this.#markup(start, end);
        }
        if (this.#buffer.length - (this.#begun?.at ?? this.#at) > ELEMENT_CHARACTERS_MAX) {
            this.#fail(`more than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(ELEMENT_CHARACTERS_MAX)} characters in one element`);
        }
    }
    end() {
        if (this.#root === undefined && this.#at >= this.#buffer.length)
            this.#fail('there is no XML in the file');
        const open = this.#open.at(-1);
        if (open !== undefined)
            this.#fail(`the file ends before </${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(open)}>: it is cut off`);
        if (this.#at < this.#buffer.length)
            this.#fail('the file ends inside of a tag: it is cut off');
    }
    /** Text outside of the outermost element is blank. */
    #checkText(end) {
        if (this.#open.length === 0 && this.#buffer.slice(this.#at, end).trim() !== '')
            this.#fail('the file is not XML');
    }
    #pass(to) {
        for (let at = this.#buffer.indexOf('\n', this.#at); at >= 0 && at < to; at = this.#buffer.indexOf('\n', at + 1)) {
            this.#line += 1;
        }
        this.#at = to;
    }
    /** Where the markup that begins at `start` ends; undefined when the buffer ends first. */
    #endOfMarkup(start) {
        const longest = '<![CDATA['.length;
        const head = this.#buffer.slice(start, start + longest);
        const skipped = SKIPPED.find(([mark]) => head.startsWith(mark));
        if (skipped !== undefined) {
            const end = this.#buffer.indexOf(skipped[1], start + skipped[0].length);
            return end < 0 ? undefined : end + skipped[1].length;
        }
        if (head.startsWith('<!')) {
            // The beginning of a comment or of CDATA may be cut by the end of the buffer.
            if (SKIPPED.some(([mark]) => mark.startsWith(head)))
                return undefined;
            this.#fail('a document type (<!DOCTYPE) or another declaration: these are not read, since they can hide attacks; remove it');
        }
        let quote;
        for (let at = start + 1; at < this.#buffer.length; at += 1) {
            const character = this.#buffer.charAt(at);
            if (quote !== undefined) {
                if (character === quote)
                    quote = undefined;
            }
            else if (character === '"' || character === "'")
                quote = character;
            else if (character === '>')
                return at + 1;
            else if (character === '<')
                this.#fail('a "<" inside of a tag');
        }
        if (this.#buffer.length - start > TAG_CHARACTERS_MAX) {
            this.#fail(`more than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(TAG_CHARACTERS_MAX)} characters in one tag`);
        }
        return undefined;
    }
    *#markup(start, end) {
        const markup = this.#buffer.slice(start, end);
        const begunIn = this.#line;
        if (/^<[?!]/.test(markup)) {
            this.#pass(end);
            return;
        }
        const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1];
        if (name === undefined)
            this.#fail('a tag without a name');
        if (markup.startsWith('</')) {
            const open = this.#open.pop();
            if (open !== name)
                this.#fail(`</${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}> where ${open === undefined ? 'nothing is open' : `</${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(open)}> has to be`}`);
        }
        else {
            if (!OPENING_TAG.test(markup))
                this.#fail(`the attributes of <${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}> are not name="value"`);
            if (this.#open.length === 0) {
                if (this.#root !== undefined)
                    this.#fail(`<${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}> after the end of the document`);
                this.#root = name;
            }
            if (this.#open.length === this.#level)
                this.#begun = { at: start, line: begunIn };
            this.#open.push(name);
            if (this.#open.length > DEPTH_MAX)
                this.#fail(`elements are more than ${String(DEPTH_MAX)} deep`);
            if (markup.endsWith('/>'))
                this.#open.pop();
        }
        this.#pass(end);
        if (this.#begun !== undefined && this.#open.length === this.#level) {
            const text = this.#buffer.slice(this.#begun.at, end);
            yield { name, root: this.#root ?? name, text, line: this.#begun.line };
            this.#begun = undefined;
        }
    }
    #fail(what) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(this.#file)}, line ${String(this.#line)}: ${what}.`);
    }
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
