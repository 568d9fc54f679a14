export const id = 1353;
export const ids = [1353];
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

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cvat: () => (/* binding */ cvat)
/* harmony export */ });
/* harmony import */ var _files_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3140);
/* harmony import */ var _files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8912);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7822);
/* harmony import */ var _xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4351);
/* harmony import */ var _xml_split_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3956);
/** CVAT, "CVAT for images 1.1": one XML file for a task or a project. */






const cvat = {
    name: 'cvat',
    about: 'CVAT for images 1.1: an XML file',
    takes: 'name, width and height of each image; its boxes; its tags as image-level labels; date of the export. --subset chooses subsets',
    leaves: 'rotated boxes, polygons, polylines, points, ellipses, masks, cuboids, skeletons; attributes; CVAT for video 1.1',
    read,
};
/** What CVAT draws besides boxes. CVAT, "XML annotation format". */
const OTHER_SHAPES = ['polygon', 'polyline', 'points', 'ellipse', 'mask', 'cuboid', 'skeleton'];
async function* read(sources, context) {
    for (const source of sources)
        yield* readFile(source, context);
}
async function* readFile(file, context) {
    const wanted = context.options
        .get('subset')
        ?.split(',')
        .map((name) => name.trim());
    const subsets = new Set();
    let created;
    let isChosen = false;
    for await (const element of (0,_xml_split_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .splitXml */ .A)(file, 1)) {
        const { name, root, line } = element;
        if (root !== 'annotations') {
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file)} has <${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(root)}> where CVAT has <annotations>.`);
        }
        if (name === 'track') {
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file)}, line ${String(line)}: this is CVAT for video 1.1 (it has <track>); export as CVAT for images 1.1.`);
        }
        if (name === 'meta')
            created = dateOf((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(file, element));
        if (name !== 'image')
            continue;
        const image = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(file, element);
        const subset = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(image, 'subset') ?? 'default';
        subsets.add(subset);
        if (wanted !== undefined && !wanted.includes(subset))
            continue;
        isChosen = true;
        const found = toImage(file, line, image, created, context);
        if (found !== undefined)
            yield found;
    }
    if (wanted !== undefined && !isChosen) {
        const has = [...subsets].map(_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ');
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`--subset: ${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file)} has no ${wanted.map(_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}; it has ${has || 'no images'}.`);
    }
}
/** `2024-05-06 07:08:09.123456+00:00`, as Python writes it. */
function dateOf(meta) {
    const written = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(meta, 'dumped');
    const time = Date.parse(written?.replace(' ', 'T') ?? '');
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
function toImage(file, line, image, created, context) {
    const id = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(image, 'id');
    const position = id === undefined ? 'an image' : `image ${id}`;
    const place = { file, line, position };
    const name = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(image, 'name')?.replaceAll('\\', '/');
    if (name === undefined || name === '') {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'image', 'no-image-name', place, 'it has no name');
        return undefined;
    }
    const [width, height] = [(0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(image, 'width')), (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(image, 'height'))];
    for (const shape of OTHER_SHAPES) {
        for (const [index] of (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(image, shape).entries()) {
            const at = { ...place, position: `${position}, ${shape} ${String(index + 1)}` };
            (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'box', 'not-a-box', at, `a ${shape} is not taken, only boxes`);
        }
    }
    const boxes = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(image, 'box').flatMap((box, index) => toBox(box, { ...place, position: `${position}, box ${String(index + 1)}` }, context));
    const labels = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(image, 'tag').flatMap((tag) => {
        const label = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(tag, 'label');
        if (label !== undefined && label !== '')
            return label;
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'label', 'no-label', place, 'a tag has no label');
        return [];
    });
    return { name, place, size: width > 0 && height > 0 ? { width, height } : undefined, labels, boxes, created };
}
function toBox(box, place, context) {
    const refuse = (reason, what) => {
        (0,_files_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblem */ .k)(context, 'box', reason, place, what);
        return [];
    };
    const label = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(box, 'label');
    if (label === undefined || label === '')
        return refuse('no-label', 'it has no label');
    const rotation = (0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(box, 'rotation');
    if (rotation !== undefined && (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .toNumber */ .R)(rotation) !== 0) {
        return refuse('rotated', `it is rotated by ${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(rotation)} degrees; only upright boxes are taken`);
    }
    const names = ['xtl', 'ytl', 'xbr', 'ybr'];
    const [left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] = names.map((name) => (0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(box, name)));
    const bad = names.find((name) => Number.isNaN((0,_files_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .toNumber */ .R)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(box, name))));
    if (bad !== undefined)
        return refuse('not-a-number', `${bad} is "${(0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_xml_parse_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(box, bad) ?? '').slice(0, 40)}", which is not a number`);
    return { label, left, top, width: right - left, height: bottom - top, unit: 'pixels', place };
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
