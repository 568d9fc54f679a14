export const id = 5564;
export const ids = [5564];
export const modules = {

/***/ 28998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   O: () => (/* binding */ shapeOfBox),
/* harmony export */   St: () => (/* binding */ OCTAVES)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84676);
/** The sizes and shapes by which the boxes of a label are counted. */

const HALF_OCTAVES = 2;
/** The side of a box (square root of its share of the image's area), in half octaves. */
function sideOf(width, height, imageWidth, imageHeight) {
    return Math.round(octavesOf(width) + octavesOf(height) - octavesOf(imageWidth) - octavesOf(imageHeight));
}
/** The shape of a box (width by height), in half octaves: twice as wide is 2, four times as high is -4. */
function shapeOfBox(width, height) {
    return Math.round((octavesOf(width) - octavesOf(height)) * HALF_OCTAVES);
}
/** Of all whole numbers of pixels that an image can have. */
const OCTAVES = Float64Array.from({ length: _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MAX_PIXELS */ .vc + 1 }, (_, pixels) => Math.log2(pixels));
/** How often a number of pixels doubles from 1 on; most are whole, and are looked up. */
function octavesOf(pixels) {
    return OCTAVES[pixels] ?? Math.log2(pixels);
}


/***/ }),

/***/ 54002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashOfClassMap)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/** The hash of a class map, by which lines with the same one are found. */


/** Greater than the number of any class map that is kept. */
function hashOfClassMap(labels) {
    let hash = 0;
    for (const [id, label] of labels)
        hash = (Math.imul(hash, 31) + (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .Ap)(label, (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .Ap)(id))) >>> 0;
    return hash <= _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB ? hash + _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB + 1 : hash;
}


/***/ }),

/***/ 69606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ hashOfNumbered),
/* harmony export */   YV: () => (/* binding */ noteGroup),
/* harmony export */   hz: () => (/* binding */ NO_HASH),
/* harmony export */   iJ: () => (/* binding */ noteName),
/* harmony export */   jk: () => (/* binding */ noteClassMap),
/* harmony export */   n4: () => (/* binding */ noteBucket),
/* harmony export */   u7: () => (/* binding */ noteNumberedName)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68883);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6196);
/* harmony import */ var _locate_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1221);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/** What a partial result keeps of a line besides its labels, for rules that compare lines. */




const NO_HASH = { low: 0, high: 0 };
function noteBucket({ buckets }, bucket, line) {
    if (buckets.size < _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS_KEPT */ .zf && !buckets.has(bucket))
        buckets.set(bucket, line);
}
/** @param sourceRef  undefined, or empty, for a line without an image */
function noteGroup({ columns }, sourceRef, groupBy) {
    const group = sourceRef === undefined || sourceRef === '' ? undefined : (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(sourceRef, groupBy);
    const { low, high } = group === undefined ? NO_HASH : (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(group);
    columns.groupLow.push(low);
    columns.groupHigh.push(high);
}
/** Counts the class map of a line. True for one that is then to be kept, which counts it. */
function noteClassMap({ classMaps, columns }, hash) {
    const known = classMaps.get(hash);
    if (known !== undefined)
        known.lines += 1;
    else if (classMaps.size < _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB)
        return true;
    else
        columns.otherClassMaps.push(hash);
    return false;
}
/**
 * Notes the name of the first label attribute, which may carry a counter.
 * @param facts  of the line; asked for their text where it is the first
 */
function noteName(partial, name, facts) {
    partial.columns.numberedName.push(hashOfNumbered(name));
    noteNumberedName(partial, name, facts);
}
/** Notes a name that may have a digit, once or more often. */
function noteNumberedName(partial, name, facts) {
    if (hashOfNumbered(name) === 0)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, column: (0,_locate_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o0)(facts.text, [name]), isOneShape: true };
    else if (names.isOneShape && names.first !== name && (0,_partial_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(names.first) !== (0,_partial_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the name of the line before. */
let last = { name: '', hash: 0 };
/** 0 for a name without a digit. */
function hashOfNumbered(name) {
    if (last.name !== name)
        last = { name, hash: /\d/.test(name) ? (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash32 */ .Ap)(name) : 0 };
    return last.hash;
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ classMapOf),
/* harmony export */   dR: () => (/* binding */ columnOfBox),
/* harmony export */   ec: () => (/* binding */ columnOfLabel),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   tJ: () => (/* binding */ columnOfSource)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78662);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42007);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);



const KEY = '"source-ref"';
const QUOTE = 0x22;
const COLON = 0x3a;
const BLANK = 0x20;
/** Where the value at a path begins, 1-based in UTF-16 units. */
function columnAt(text, path) {
    return (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateValue */ .Q)(text, path).from + 1;
}
/** The same of the source-ref. Asked of every line, so that the usual form is looked for first. */
function columnOfSource(text, sourceRef) {
    const key = text.indexOf(KEY);
    // Of two such keys one may be in another object, and one that is written with escapes may be elsewhere.
    if (key < 0 || text.includes(KEY, key + 1) || text.includes('\\'))
        return columnAt(text, ['source-ref']);
    let at = key + KEY.length;
    while (text.charCodeAt(at) === COLON || text.charCodeAt(at) === BLANK)
        at += 1;
    const isValue = text.charCodeAt(at) === QUOTE && text.startsWith(sourceRef, at + 1);
    return isValue && text.charCodeAt(at + 1 + sourceRef.length) === QUOTE ? at + 1 : columnAt(text, ['source-ref']);
}
/** The path of a class map. */
function classMapOf(attribute) {
    return [attribute + _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_SUFFIX */ .e8, 'class-map'];
}
/** Where a label is written. */
function columnOfLabel({ text, attributes }, kind, label) {
    for (const attribute of attributes) {
        if (attribute.kind !== kind || !(0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .P)(attribute).includes(label))
            continue;
        if (attribute.kind === 'image-level')
            return columnAt(text, [attribute.name + _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_SUFFIX */ .e8, 'class-name']);
        const [id = ''] = [...(attribute.metadata?.classMap ?? [])].find(([, other]) => other === label) ?? [];
        return columnAt(text, [...classMapOf(attribute.name), id]);
    }
    return 1;
}
/** Where a usable box is written. */
function columnOfBox({ text, attributes }, box) {
    for (const attribute of attributes) {
        if (attribute.kind !== 'box')
            continue;
        const labels = (0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .P)(attribute);
        const index = attribute.boxes?.annotations.findIndex(({ left, top, width, height }, at) => labels[at] === box.label &&
            left === box.left &&
            top === box.top &&
            width === box.width &&
            height === box.height);
        if (index !== undefined && index >= 0)
            return columnAt(text, [attribute.name, 'annotations', index]);
    }
    return 1;
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ locateValue)
/* harmony export */ });
/**
 * Where the value at a path begins. Where the path leads nowhere, the value that it gets as far as. For a text that is no
 * JSON: where that shows.
 */
function locateValue(text, path) {
    const reader = new Reader(text, path);
    const end = reader.value(0);
    const after = end < 0 ? end : reader.blank(end);
    if (end < 0 || after < text.length) {
        const at = Math.min(end < 0 ? reader.faultAt : after, Math.max(text.length - 1, 0));
        return { from: at, to: Math.min(at + 1, text.length) };
    }
    return reader.found;
}
/** Lists within lists that are read. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 500;
/** A word or a number, from a place on. */
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Reads one value; all methods return where they end, or -1 past a fault. */
class Reader {
    text;
    path;
    found = { from: 0, to: 0 };
    faultAt = 0;
    /** How many steps of the path the best value so far is away from the line. */
    #foundDepth = -1;
    constructor(text, path) {
        this.text = text;
        this.path = path;
    }
    /** @param depth steps of the path that lead here; -1 off the path */
    value(start, depth = 0) {
        if (this.#nesting > NESTING_MAX)
            return this.#skip(start);
        this.#nesting += 1;
        const at = this.blank(start);
        const character = this.text[at];
        let end;
        if (character === '{')
            end = this.#list(at, depth, '}');
        else if (character === '[')
            end = this.#list(at, depth, ']');
        else if (character === '"')
            end = this.#string(at);
        else
            end = this.#word(at);
        this.#nesting -= 1;
        if (end >= 0 && depth >= 0 && depth >= this.#foundDepth) {
            this.#foundDepth = depth;
            this.found = { from: at, to: end };
        }
        return end;
    }
    blank(start) {
        let at = start;
        while (/[ \t\r\n]/.test(this.text[at] ?? ''))
            at += 1;
        return at;
    }
    #nesting = 0;
    #list(start, depth, close) {
        let at = this.blank(start + 1);
        if (this.text[at] === close)
            return at + 1;
        for (let index = 0;; index += 1) {
            let step = index;
            if (close === '}') {
                const end = this.text[at] === '"' ? this.#string(at) : this.#fault(at);
                if (end < 0)
                    return end;
                step = keyOf(this.text.slice(at, end));
                at = this.blank(end);
                if (this.text[at] !== ':')
                    return this.#fault(at);
                at += 1;
            }
            const end = this.value(at, depth >= 0 && this.path[depth] === step ? depth + 1 : -1);
            if (end < 0)
                return end;
            at = this.blank(end);
            if (this.text[at] === close)
                return at + 1;
            if (this.text[at] !== ',')
                return this.#fault(at);
            at = this.blank(at + 1);
        }
    }
    /** Passes over a value without reading what is in it: where its brackets end, they are taken as right. */
    #skip(start) {
        let open = 0;
        for (let at = this.blank(start); at < this.text.length;) {
            const character = this.text.charAt(at);
            if (character === '"')
                at = this.#string(at);
            else if ('{[}]'.includes(character)) {
                open += character === '{' || character === '[' ? 1 : -1;
                at += 1;
            }
            else
                at = open === 0 ? this.#word(at) : at + 1;
            if (open < 0)
                return this.#fault(at - 1);
            if (at < 0 || open === 0)
                return at;
        }
        return this.#fault(this.text.length);
    }
    #string(start) {
        for (let at = start + 1; at < this.text.length; at += 1) {
            const code = this.text.charCodeAt(at);
            if (code === 0x22)
                return at + 1;
            if (code < 0x20)
                return this.#fault(at);
            if (code === 0x5c) {
                if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.text.slice(at, at + 6)))
                    return this.#fault(at);
                at += 1;
            }
        }
        return this.#fault(this.text.length);
    }
    #word(start) {
        WORD.lastIndex = start;
        return WORD.test(this.text) ? WORD.lastIndex : this.#fault(start);
    }
    #fault(at) {
        this.faultAt = at;
        return -1;
    }
}
function keyOf(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}


/***/ }),

/***/ 45564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WHOLE_FILE),
  x: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(16302);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(11867);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(63765);
// EXTERNAL MODULE: ./lib/src/lint/line-ends.js
var line_ends = __webpack_require__(67641);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(14073);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __webpack_require__(42007);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __webpack_require__(94448);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/lint/ground-truth-jobs.js
var ground_truth_jobs = __webpack_require__(58296);
;// CONCATENATED MODULE: ./lib/src/lint/explain/fault.js
/** What is wrong with a value, in words that can be understood without the line. */

/** Characters of a value that are shown. Our choice: a date fits, and each type that Ground Truth has. */
const SHOWN_MAX = 60;
/** A value as a message names it: a short one as it is written, another by what it is. */
function valueInWords(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if ((0,json/* isJsonObject */.OW)(value))
        return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    const written = JSON.stringify(value);
    if (written.length <= SHOWN_MAX)
        return written;
    return `a text of ${String(Array.from(String(value)).length)} characters`;
}
/** That a value is not what it should be. */
function wrong(name, value, expected, path) {
    return { path, message: `${name} is ${valueInWords(value)} (expected: ${expected})` };
}
/** The members of an object that are missing or wrong. */
function memberFaults(object, members, path = [], prefix = '') {
    return members.flatMap(({ name, expected, isRight }) => {
        const value = (0,json/* own */.ZV)(object, name);
        if (isRight(value))
            return [];
        if (value === undefined)
            return [{ path, message: `${prefix}${name} is missing (expected: ${expected})` }];
        return [wrong(prefix + name, value, expected, [...path, name])];
    });
}

;// CONCATENATED MODULE: ./lib/src/lint/explain/attribute-faults.js
/** What is wrong with the value of a label attribute. It finds something exactly where the readers of src/manifest take none of it. */


const isWhole = (value) => (0,json/* wholeNumber */.rD)(value) !== undefined;
const attribute_faults_isFinite = (value) => typeof value === 'number' && Number.isFinite(value);
const SIZE = ['width', 'height', 'depth'].map((name) => ({
    name,
    expected: 'a whole number',
    isRight: isWhole,
}));
const PIXELS = ['left', 'top', 'width', 'height'].map((name) => ({
    name,
    expected: 'a number of pixels',
    isRight: attribute_faults_isFinite,
}));
const ANNOTATION = [{ name: 'class_id', expected: 'a whole number', isRight: isWhole }, ...PIXELS];
const SIZE_EXPECTED = 'a list of one object with width, height and depth';
/** Of boxes; of several annotations that are wrong, the first. */
function boxFaults(name, value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [wrong(name, value, 'an object with image_size and annotations', [])];
    return [...sizeFaults((0,json/* own */.ZV)(value, 'image_size')), ...annotationFaults((0,json/* own */.ZV)(value, 'annotations') ?? [])];
}
/** Of an image-level label. */
function classIdFaults(name, value) {
    return [wrong(name, value, 'a whole number', [])];
}
function sizeFaults(value) {
    if (value === undefined)
        return [{ path: [], message: `image_size is missing (expected: ${SIZE_EXPECTED})` }];
    const path = ['image_size'];
    if (!(0,json/* isJsonArray */.Md)(value))
        return [wrong('image_size', value, SIZE_EXPECTED, path)];
    const [size] = value;
    if (value.length !== 1)
        return [{ path, message: `image_size has ${String(value.length)} entries (expected: ${SIZE_EXPECTED})` }];
    if (!(0,json/* isJsonObject */.OW)(size))
        return [wrong('the entry of image_size', size, 'an object with width, height and depth', [...path, 0])];
    return memberFaults(size, SIZE, [...path, 0], 'image_size: ');
}
function annotationFaults(annotations) {
    if (!(0,json/* isJsonArray */.Md)(annotations))
        return [wrong('annotations', annotations, 'a list of boxes', ['annotations'])];
    for (const [index, annotation] of annotations.entries()) {
        const path = ['annotations', index];
        const name = `annotation ${String(index + 1)}`;
        const faults = (0,json/* isJsonObject */.OW)(annotation)
            ? memberFaults(annotation, ANNOTATION, path, `${name}: `)
            : [wrong(name, annotation, 'an object with class_id, left, top, width and height', path)];
        if (faults.length > 0)
            return faults;
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/lint/explain/metadata-faults.js
/** What the metadata of a label attribute lacks. It finds something exactly where the readers of src/manifest take none of it. */



const isText = (value) => typeof value === 'string';
const COMMON = [
    { name: 'human-annotated', expected: '"yes" or "no"', isRight: (value) => value === 'yes' || value === 'no' },
    {
        name: 'creation-date',
        expected: 'a date such as "2026-03-02T09:15:00"',
        isRight: (value) => isText(value) && value.trim() !== '',
    },
];
const IMAGE_LEVEL = [
    { name: 'class-name', expected: 'the label, a text', isRight: isText },
    { name: 'confidence', expected: 'a number', isRight: (value) => typeof value === 'number' },
    ...COMMON,
];
const BOX = [
    { name: 'objects', expected: 'a list of one object for each box', isRight: json/* isJsonArray */.Md },
    { name: 'class-map', expected: 'an object of ids and labels', isRight: json/* isJsonObject */.OW },
    ...COMMON,
];
const TYPE = { name: 'type', expected: `"${label_attribute/* IMAGE_LEVEL_TYPE */.AL}" or "${label_attribute/* BOX_TYPE */.tN}"`, isRight: isText };
/** In the order of the guide; empty for metadata that can be read, and for a type that the service does not train from. */
function metadataFaults(name, metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return [wrong(name, metadata, 'an object', [])];
    if (metadata.type === label_attribute/* IMAGE_LEVEL_TYPE */.AL)
        return memberFaults(metadata, IMAGE_LEVEL);
    if (metadata.type === label_attribute/* BOX_TYPE */.tN)
        return [...memberFaults(metadata, BOX), ...objectFaults(metadata), ...labelFaults(metadata)];
    return memberFaults(metadata, [TYPE]);
}
/** The first wrong entry of objects. That a confidence is missing is a fault with a code of its own. */
function objectFaults(metadata) {
    const objects = (0,json/* own */.ZV)(metadata, 'objects');
    if (!(0,json/* isJsonArray */.Md)(objects))
        return [];
    for (const [index, object] of objects.entries()) {
        const name = `entry ${String(index + 1)} of objects`;
        if (!(0,json/* isJsonObject */.OW)(object))
            return [wrong(name, object, 'an object with a confidence', ['objects', index])];
        const confidence = (0,json/* own */.ZV)(object, 'confidence') ?? undefined;
        if (confidence !== undefined && typeof confidence !== 'number')
            return [wrong(`confidence of ${name}`, confidence, 'a number', ['objects', index, 'confidence'])];
    }
    return [];
}
/** The first wrong entry of the class map. */
function labelFaults(metadata) {
    const classMap = (0,json/* own */.ZV)(metadata, 'class-map');
    if (!(0,json/* isJsonObject */.OW)(classMap))
        return [];
    const [id] = Object.keys(classMap).filter((key) => !isText(classMap[key]));
    return id === undefined ? [] : [wrong(`${id} of class-map`, classMap[id], 'the label, a text', ['class-map', id])];
}

;// CONCATENATED MODULE: ./lib/src/lint/explain/details.js
/** What the service's message on a line leaves out: which value is wrong, what it is and what it should be. */












const NOTHING = { text: '' };
/** By code. Few texts differ from line to line, so that lines with the same fault can be listed under one message. */
const DETAILS = {
    ERROR_INVALID_JSON_LINE: (facts) => ({ text: unreadable(facts) }),
    ERROR_MISSING_SOURCE_REF: ({ record = {} }) => {
        if ((0,json/* own */.ZV)(record, 'source-ref') === null)
            return { text: 'It is null.', fix: 'Write the S3 URI of the image in the place of null.' };
        const meant = (0,nearest/* misspelt */.I)('source-ref', Object.keys(record).filter((key) => key !== 'source-ref'));
        return { text: meant === undefined ? '' : `There is ${JSON.stringify(meant)}.` };
    },
    ERROR_INVALID_SOURCE_REF_FORMAT: ({ record }) => ({ text: `${whyNoSourceRef((0,json/* own */.ZV)(record, 'source-ref'))}.` }),
    ERROR_NO_LABEL_ATTRIBUTES: () => ({
        text: `No key has a partner of the same name with ${label_attribute/* METADATA_SUFFIX */.e8} at its end.`,
    }),
    ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: ({ record }, _finding, attribute) => {
        if (attribute === undefined)
            return NOTHING;
        const value = (0,json/* own */.ZV)(record, attribute.name);
        return sentence('', attribute.kind === 'box' ? boxFaults(attribute.name, value) : classIdFaults(attribute.name, value));
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: ({ record }, _finding, attribute) => {
        if (attribute === undefined)
            return NOTHING;
        const name = attribute.name + label_attribute/* METADATA_SUFFIX */.e8;
        const metadata = (0,json/* own */.ZV)(record, name);
        return sentence((0,json/* isJsonObject */.OW)(metadata) ? `${name}: ` : '', metadataFaults(name, metadata));
    },
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: (_facts, _finding, attribute) => {
        if (attribute?.kind !== 'box')
            return NOTHING;
        const confidences = attribute.metadata?.confidences ?? [];
        const isShort = confidences.length < (attribute.boxes?.annotations.length ?? 0);
        const index = confidences.indexOf(false);
        if (index < 0)
            return { text: isShort ? 'objects has fewer entries than there are boxes.' : '' };
        return { text: `Entry ${String(index + 1)} of objects has no confidence.`, path: ['objects', index] };
    },
    ERROR_MISSING_CLASS_MAP_ID: (_facts, _finding, attribute) => {
        if (attribute?.kind !== 'box')
            return NOTHING;
        const { boxes, metadata } = attribute;
        const missing = boxes?.annotations.find(({ classId }) => metadata?.classMap.has(String(classId)) !== true);
        if (missing === undefined)
            return NOTHING;
        const ids = [...(metadata?.classMap.keys() ?? [])].slice(0, IDS_MAX).join(', ');
        return {
            text: `class_id ${String(missing.classId)} is not in class-map, which has ${ids === '' ? 'no ids' : ids}.`,
        };
    },
    ERROR_UNSUPPORTED_USE_CASE_TYPE: ({ record, report }, _finding, attribute) => {
        const type = (0,json/* own */.ZV)((0,json/* own */.ZV)(record, `${attribute?.name ?? ''}${label_attribute/* METADATA_SUFFIX */.e8}`), 'type');
        return { text: `It is ${valueInWords(type ?? null)}.`, ...(typeof type === 'string' && wayOut(type, report)) };
    },
    ERROR_INVALID_LABEL_NAME_LENGTH: (_facts, _finding, attribute) => {
        const isEmpty = attribute !== undefined && (0,manifest_labels/* labelsOf */.P)(attribute).includes('');
        return { text: isEmpty ? 'The label is empty.' : 'The label is too long.' };
    },
    ERROR_INVALID_IMAGE_DIMENSION: ({ attributes }) => {
        const size = attributes.flatMap((one) => one.kind === 'box' && one.boxes !== undefined ? one.boxes.imageSize : [])[0];
        return { text: size === undefined ? '' : `image_size is ${String(size.width)} x ${String(size.height)}.` };
    },
    ERROR_INVALID_BOUNDING_BOX: inBox(offFrame),
    ERROR_BOUNDING_BOX_TOO_SMALL: inBox(tooSmall),
    ERROR_TOO_MANY_BOUNDING_BOXES: (_facts, _finding, attribute) => attribute?.kind === 'box' ? { text: `There are ${String(attribute.boxes?.annotations.length ?? 0)}.` } : NOTHING,
};
/** Ids of a class map that are listed. */
const IDS_MAX = 8;
function detailsOfLine(finding, facts) {
    const { place } = finding;
    const attribute = place.kind === 'line' ? undefined : facts.attributes.find(({ name }) => name === place.attribute);
    return DETAILS[finding.code]?.(facts, finding, attribute) ?? NOTHING;
}
function sentence(prefix, faults) {
    const [first] = faults;
    if (first === undefined)
        return NOTHING;
    return { text: `${prefix}${faults.map(({ message }) => message).join('; ')}.`, path: first.path };
}
/** What to do about a type: a remedy for all of them would make a label of what a verification says. */
function wayOut(type, { verdict }) {
    if (type === ground_truth_jobs/* VERIFICATION_TYPE */.b && verdict === 'valid')
        return { fix: VERIFIED, severity: 'warning' };
    const fix = (0,ground_truth_jobs/* slipInType */.gx)(type)?.fix ?? (type === ground_truth_jobs/* VERIFICATION_TYPE */.b ? (0,ground_truth_jobs/* groundTruthJobOf */.NX)(type)?.fix : undefined);
    return { fix };
}
const VERIFIED = 'Nothing: the labels that were verified are in the line, and are trained from.';
function unreadable({ text }) {
    if (text.trim() === '')
        return 'The line is blank.';
    if (text.length > limits/* LINE_MAX_CHARACTERS */.hN && Array.from(text).length > limits/* LINE_MAX_CHARACTERS */.hN)
        return `The line has more than ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters.`;
    const value = (0,json/* parseJson */.qF)(text);
    if (value !== undefined)
        return `It is ${valueInWords(value)} (expected: an object).`;
    return text.trimStart().startsWith('{') ? 'It is not valid JSON.' : 'It does not begin with {.';
}
function whyNoSourceRef(value) {
    if (typeof value !== 'string')
        return `It is ${valueInWords(value ?? null)} (expected: a text)`;
    const parsed = (0,s3_uri/* parseSourceRef */._j)(value);
    return parsed.ok ? 'It is not an S3 URI' : `${parsed.problem.slice(0, 1).toUpperCase()}${parsed.problem.slice(1)}`;
}
function inBox(describe) {
    return (_facts, { place }, attribute) => {
        if (place.kind !== 'annotation' || attribute?.kind !== 'box' || attribute.boxes === undefined)
            return NOTHING;
        const box = attribute.boxes.annotations[place.index];
        return box === undefined ? NOTHING : { text: describe(box, attribute.boxes.imageSize) };
    };
}
function offFrame(box, image) {
    const negative = ['left', 'top', 'width', 'height'].filter((name) => box[name] < 0);
    if (negative.length > 0)
        return `${negative.join(' and ')} ${negative.length === 1 ? 'is' : 'are'} negative.`;
    const past = [
        ...(box.left + box.width > image.width ? ['left + width is past the width of the image'] : []),
        ...(box.top + box.height > image.height ? ['top + height is past the height of the image'] : []),
    ];
    return (0,box_geometry/* isOffFrame */.BP)(box, image) ? `${past.join(', and ')}.` : '';
}
function tooSmall(box, image) {
    const isScaled = Math.max(image.width, image.height) > limits/* SCALED_SIDE_MAX_PIXELS */.s_;
    const sides = ['width', 'height'].filter((name) => (0,box_geometry/* isTooSmall */.ug)({ ...box, width: box[name], height: box[name] }, image));
    const scaled = isScaled ? `, once the image is scaled down to ${String(limits/* SCALED_SIDE_MAX_PIXELS */.s_)} pixels` : '';
    return `${sides.join(' and ')} ${sides.length === 1 ? 'is' : 'are'} not over one pixel${scaled}.`;
}

// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-finding.js

/** Keys, below the place of a finding, of what is wrong. */
const INNER_KEYS = {
    ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
    ERROR_MISSING_SOURCE_REF: 'source-ref',
    ERROR_MISSING_CLASS_MAP_ID: 'class-map',
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
    ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: 'annotations',
    ERROR_NO_VALID_ANNOTATIONS: 'annotations',
    ERROR_TOO_MANY_BOUNDING_BOXES: 'annotations',
};
/**
 * The path to the wrong value.
 * @param inner  from the place of the finding on, where that is known
 */
function pathOf({ code, place }, { attributes }, inner) {
    if (inner !== undefined)
        return [...outerPath(place), ...inner];
    if (code === 'ERROR_INVALID_IMAGE_DIMENSION') {
        const attribute = attributes.find(({ kind }) => kind === 'box');
        return attribute === undefined ? [] : [attribute.name, 'image_size'];
    }
    const key = INNER_KEYS[code];
    return key === undefined ? outerPath(place) : [...outerPath(place), key];
}
function outerPath(place) {
    if (place.kind === 'line')
        return [];
    if (place.kind === 'attribute')
        return [place.attribute];
    if (place.kind === 'metadata')
        return [place.attribute + label_attribute/* METADATA_SUFFIX */.e8];
    return [place.attribute, 'annotations', place.index];
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/collect-findings.js






/**
 * @param lenient what the most lenient reading finds in a line that is in doubt: an error that it does not have is a warning
 * @param rules   those of the project that may find something in the line
 */
function collectFindings(partial, facts, lenient, keptPerCode, rules = own_rules/* OWN_LINE_RULES */.iF) {
    for (const finding of facts.report.findings) {
        const findings = countFinding(partial, finding.code);
        if (findings.kept.length < keptPerCode)
            findings.kept.push(fromService(finding, facts, lenient));
    }
    for (const rule of rules) {
        const found = rule.check(facts);
        if (found.length === 0)
            continue;
        for (const finding of found) {
            const findings = countFinding(partial, rule.code);
            if (findings.kept.length < keptPerCode)
                findings.kept.push(fromRule(rule, finding, facts));
        }
    }
}
function countFinding({ findings }, code) {
    let known = findings.get(code);
    if (known === undefined) {
        known = { total: 0, kept: [] };
        findings.set(code, known);
    }
    known.total += 1;
    return known;
}
function fromService(finding, facts, lenient) {
    const { code, severity, message, place } = finding;
    const details = detailsOfLine(finding, facts);
    const isDoubtful = lenient !== undefined && !lenient.findings.some((other) => other.code === code);
    return {
        line: facts.report.line,
        column: (0,locate/* locateValue */.Q)(facts.text, pathOf(finding, facts, details.path)).from + 1,
        severity: isDoubtful ? 'warning' : (details.severity ?? severity),
        label: labelOf(facts, place),
        message: `${message} ${details.text}`.trimEnd(),
        fix: details.fix ?? (0,codes/* describeCode */.lA)(code)?.remedy,
    };
}
function fromRule(rule, { message, path, label, fix }, facts) {
    return {
        line: facts.report.line,
        column: (0,locate/* locateValue */.Q)(facts.text, path).from + 1,
        severity: rule.severity,
        label,
        message,
        fix: fix ?? rule.fix,
    };
}
/** The label that a finding is about: that of its box, or the one label of its attribute. */
function labelOf({ attributes }, place) {
    if (place.kind === 'line')
        return undefined;
    const attribute = attributes.find(({ name }) => name === place.attribute);
    if (attribute === undefined)
        return undefined;
    const labels = (0,manifest_labels/* labelsOf */.P)(attribute);
    if (place.kind === 'annotation')
        return labels[place.index];
    return new Set(labels).size === 1 ? labels[0] : undefined;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __webpack_require__(54002);
// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __webpack_require__(6196);
// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __webpack_require__(28998);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate-fact.js
var locate_fact = __webpack_require__(1221);
;// CONCATENATED MODULE: ./lib/src/lint/scan/add-labels.js



/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
function addLabels(partial, facts) {
    const { columns, labels } = partial;
    const { report, sourceRef = '' } = facts;
    const from = columns.labelIds.length;
    const add = (kind, label) => {
        const number = labels.numberOf(kind, label);
        for (let at = from; at < columns.labelIds.length; at += 1)
            if (columns.labelIds.at(at) === number)
                return;
        columns.labelIds.push(number);
        const entry = labels.entries[number];
        if (entry === undefined)
            return;
        (0,label_entry/* widen */.oP)(entry, { least: sourceRef, greatest: sourceRef, lowest: sourceRef, highest: sourceRef });
        if (entry.first > 0)
            return;
        entry.first = report.line;
        entry.column = (0,locate_fact/* columnOfLabel */.ec)(facts, kind, label);
    };
    for (const label of report.usable.imageLabels)
        add('image-level', label);
    const { boxes, imageSize } = report.usable;
    for (const box of boxes) {
        const { label, width, height } = box;
        add('box', label);
        const entry = labels.entryOf('box', label);
        entry.boxes += 1;
        if (imageSize === undefined)
            continue;
        countBox(entry.sides, (0,box_bins/* sideOf */.Jh)(width, height, imageSize.width, imageSize.height), facts, box);
        countBox(entry.shapes, (0,box_bins/* shapeOfBox */.O)(width, height), facts, box);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
function countBox(bins, bin, facts, box) {
    const known = bins.get(bin);
    if (known === undefined)
        bins.set(bin, { count: 1, first: facts.report.line, column: (0,locate_fact/* columnOfBox */.dR)(facts, box) });
    else
        known.count += 1;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/line-notes.js
var line_notes = __webpack_require__(69606);
;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-line.js












/**
 * Checks the next line of a range and counts it.
 * @param text the line without its newline; for a longer one than can be read, its beginning
 * @returns what the line says; undefined where there is a doubt about it
 */
function scanLine(partial, text, options) {
    const line = partial.lines + 1;
    countLayout(partial, text, line);
    const manifestLine = (0,check_line/* readManifestLine */.SP)(text);
    const report = (0,check_line/* checkManifestLine */.i0)(line, manifestLine);
    const sourceRef = (0,json/* own */.ZV)(manifestLine.record, 'source-ref');
    const facts = {
        text,
        record: manifestLine.record,
        attributes: manifestLine.attributes,
        sourceRef: typeof sourceRef === 'string' ? sourceRef : undefined,
        report,
    };
    addFacts(partial, facts, options);
    const lenient = addReadings(partial, text, manifestLine, report);
    collectFindings(partial, facts, lenient, options.keptPerCode);
    return lenient === undefined ? facts : undefined;
}
function addFacts(partial, facts, { groupBy }) {
    partial.lines = facts.report.line;
    addSource(partial, facts);
    if (groupBy !== undefined)
        (0,line_notes/* noteGroup */.YV)(partial, facts.sourceRef, groupBy);
    addClassMap(partial, facts);
    (0,line_notes/* noteName */.iJ)(partial, facts.attributes[0]?.name ?? '', facts);
    partial.columns.verdict.push(scan_partial/* VERDICTS */.bk.indexOf(facts.report.verdict));
    addLabels(partial, facts);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    // Where carriage returns alone part the objects of a line, the last one is no half of a line end.
    if (text.charCodeAt(last) === 0x0d && (0,line_ends/* objectsBehindCarriageReturns */.o)(text) === 0) {
        if (text.charCodeAt(last - 1) !== 0x0d)
            countOf(layout.crlf, line, text.length);
        else
            countOf(layout.doubleCr, line, text.length - 1);
    }
    if (text.charCodeAt(0) !== 0x7b && text.trim() === '')
        countOf(layout.blank, line, 1);
}
function countOf(count, line, column) {
    if (count.count === 0)
        Object.assign(count, { first: line, column });
    count.count += 1;
}
function addSource(partial, { sourceRef, report, text }) {
    const { columns } = partial;
    const isKnown = sourceRef !== undefined && sourceRef !== '';
    const { low, high } = isKnown ? (0,hash/* hashOf */.qQ)(sourceRef) : line_notes/* NO_HASH */.hz;
    columns.sourceLow.push(low);
    columns.sourceHigh.push(high);
    columns.sourceColumn.push(isKnown ? (0,locate_fact/* columnOfSource */.tJ)(text, sourceRef) : 0);
    if (report.sourceRef !== undefined)
        (0,line_notes/* noteBucket */.n4)(partial, report.sourceRef.bucket, report.line);
}
/** The class map of the first box attribute that has one. */
function addClassMap(partial, { attributes, text, report: { line } }) {
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const { classMap: labels } = attribute.metadata;
        const hash = (0,class_map_hash/* hashOfClassMap */.M)(labels);
        if ((0,line_notes/* noteClassMap */.jk)(partial, hash)) {
            const column = (0,locate_fact/* columnAt */.o0)(text, (0,locate_fact/* classMapOf */.Y2)(attribute.name));
            partial.classMaps.set(hash, { lines: 1, first: line, column, labels });
        }
        return;
    }
}
/** Counts the line in each reading. Returns what the lenient one finds, for a line in doubt. */
function addReadings(partial, text, manifestLine, report) {
    const doubts = (0,readings/* doubtsOf */.Pi)(text, manifestLine);
    const isUnannotated = report.findings[0]?.code === 'WARNING_UNANNOTATED_RECORD';
    if (doubts.length === 0 && !isUnannotated) {
        addReading(partial, 'sure', report);
        return undefined;
    }
    const once = { count: 1, first: report.line };
    for (const doubt of new Set(doubts))
        (0,label_entry/* countLine */.QK)(partial.doubts, doubt, once);
    if (isUnannotated)
        (0,label_entry/* countLine */.QK)(partial.doubts, 'unannotated', once);
    const strict = (0,check_line/* checkManifestLine */.i0)(report.line, (0,readings/* readStrictly */.ZX)(manifestLine));
    const lenient = (0,check_line/* checkManifestLine */.i0)(report.line, (0,readings/* readLeniently */.xV)(text, manifestLine));
    addReading(partial, 'taken', report);
    addReading(partial, 'strict', isUnannotated ? { ...strict, verdict: 'invalid' } : strict);
    addReading(partial, 'lenient', lenient);
    return lenient;
}
function addReading(partial, reading, { verdict, usable }) {
    partial.verdicts[verdict][reading] += 1;
    if (usable.imageLabels.length > 0)
        partial.kinds['image-level'][reading] += 1;
    if (usable.boxes.length > 0)
        partial.kinds.box[reading] += 1;
    const seen = [];
    for (const label of usable.imageLabels)
        countLabel(partial, 'image-level', label, reading, seen);
    for (const { label } of usable.boxes)
        countLabel(partial, 'box', label, reading, seen);
}
function countLabel(partial, kind, label, reading, seen) {
    const number = partial.labels.numberOf(kind, label);
    if (seen.includes(number))
        return;
    seen.push(number);
    partial.labels.entryOf(kind, label).lines[reading] += 1;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __webpack_require__(67070);
;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */





const WHOLE_FILE = { from: 0, to: Infinity };
const NEWLINE = 0x0a;
const LINE_END = Buffer.of(NEWLINE);
/**
 * The partial result of a range.
 * @param read   the bytes of the manifest from a place on; it is read no further than to the end of the last line
 * @param usual  what was learned of other ranges, none of which is being scanned; nothing, where it is left out
 */
async function scanRange(read, range, options, usual) {
    const own = usual === undefined ? usual_lines/* UsualLines */.g.create() : undefined;
    const scanner = new RangeScanner(range, options, usual ?? own);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    const partial = scanner.end();
    own?.release();
    return partial;
}
/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
    #partial = (0,scan_partial/* createPartial */.Eu)();
    #range;
    #options;
    #usual;
    /** Of the next byte, in the file. */
    #position;
    /** In a line that began before the range. */
    #isBefore;
    /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
    #parts = [];
    #keptBytes = 0;
    #isOpen = false;
    constructor(range, options, usual) {
        this.#range = range;
        this.#options = options;
        this.#usual = usual;
        usual?.beginRange(this.#partial, options);
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const room = this.#usual?.room;
        if (room === undefined || bytes.buffer === room.buffer)
            return this.#addChunk(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        for (let from = 0; from < bytes.length; from += room.length) {
            const part = bytes.subarray(from, from + room.length);
            room.set(part);
            if (!this.#addChunk(room.subarray(0, part.length)))
                return false;
        }
        return true;
    }
    /** @param chunk  where usual lines can be scanned */
    #addChunk(chunk) {
        let from = 0;
        while (from < chunk.length) {
            if (!this.#isBefore && !this.#isOpen) {
                from = this.#addUsualLines(chunk, from);
                if (this.#position + from >= this.#range.to)
                    return false;
                if (from === chunk.length)
                    break;
            }
            const newline = chunk.indexOf(NEWLINE, from);
            const end = newline < 0 ? chunk.length : newline;
            if (!this.#isBefore)
                this.#take(chunk, from, end, newline >= 0);
            if (newline >= 0)
                this.#isBefore = false;
            from = end + 1;
        }
        this.#position += chunk.length;
        return true;
    }
    end() {
        if (this.#isOpen)
            this.#endOpenLine();
        this.#usual?.endRange();
        return this.#partial;
    }
    /** Takes all usual lines from a place on that end in the chunk. Returns where they end. */
    #addUsualLines(chunk, from) {
        if (this.#usual === undefined)
            return from;
        const to = Math.min(chunk.lastIndexOf(NEWLINE) + 1, this.#range.to - this.#position);
        const at = this.#usual.scan(chunk, from, to);
        this.#partial.sizeBytes += at - from;
        this.#keepHead(chunk, from, at);
        return at;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= read_lines/* LINE_MAX_BYTES */.mf) {
            this.#scanLine(chunk, from, end);
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + read_lines/* LINE_MAX_BYTES */.mf - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endOpenLine();
    }
    #scanLine(bytes, from, end) {
        const facts = scanLine(this.#partial, bytes.toString('utf8', from, end), this.#options);
        if (facts !== undefined)
            this.#usual?.learn(facts);
    }
    #endOpenLine() {
        const bytes = Buffer.concat([...this.#parts, LINE_END]);
        if (!this.#isUsual(bytes))
            this.#scanLine(bytes, 0, bytes.length - LINE_END.length);
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
    }
    /** Adds a line that came in parts, where it is usual. */
    #isUsual(line) {
        const room = this.#usual?.lineRoom;
        if (room === undefined || line.length > room.length)
            return false;
        room.set(line);
        return this.#usual?.scan(room, 0, line.length) === line.length;
    }
    #keepHead(chunk, from, to) {
        const { head } = this.#partial;
        const missing = file_kind/* FILE_HEAD_BYTES */.K - head.length;
        if (missing <= 0)
            return;
        this.#partial.head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + missing))]);
    }
}


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ UsualLines)
});

// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __webpack_require__(5912);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-labels.js
/** Numbers for the labels of usual lines, under which the module counts them. */

/** For a label that the service does not take. */
const NO_LABEL = -1;
class KnownLabels {
    #max;
    #labels = [];
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** @param max  labels that there are numbers for */
    constructor(max) {
        this.#max = max;
    }
    /** Undefined where no number is left. */
    numberOf(kind, text) {
        if (!(0,within_limits/* isLabelLength */.b)(text))
            return NO_LABEL;
        const known = this.#numbers[kind].get(text);
        if (known !== undefined || this.#labels.length === this.#max)
            return known;
        this.#numbers[kind].set(text, this.#labels.length);
        return this.#labels.push({ kind, text }) - 1;
    }
    /** The label with a number that was given. */
    at(number) {
        const label = this.#labels[number];
        if (label === undefined)
            throw new Error(`no label has the number ${String(number)}`);
        return label;
    }
    clear() {
        this.#labels.length = 0;
        for (const numbers of Object.values(this.#numbers))
            numbers.clear();
    }
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __webpack_require__(54002);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/read-class-map.js
/** Reads the class maps of usual lines. */


/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096;
/** Undefined for a class map that is not of the usual form. */
function readClassMap(text) {
    const value = text.includes('\ufffd') ? undefined : (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const labels = new Map();
    for (const id of Object.keys(value)) {
        const label = value[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
    }
    return { labels, hash: (0,class_map_hash/* hashOfClassMap */.M)(labels) };
}
/** The id of a box under which the class map has a label; undefined for a key that no usual box has as its id. */
function idOf(key) {
    const id = Number(key);
    return id >= 0 && id < ID_BELOW && String(id) === key && Number.isInteger(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-texts.js
/** What the module knows by its bytes: class maps, and class names. It asks for one that is new, and most lines have one that is not. */


/** Kinds of texts, as the module has them. */
const CLASS_MAP = 1;
const CLASS_NAME = 2;
class KnownTexts {
    #module;
    #memory;
    #words;
    #labels;
    /** By the places that the module has them at. */
    #classMaps = new Map();
    /** Nothing is known at first. */
    #isFull = true;
    constructor(module) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#words = new Uint32Array(module.memory.buffer);
        this.#labels = new KnownLabels(module.LABELS_MAX.value);
    }
    /** Where there was no room in the range before, what is in use there may not be in this one. */
    beginRange() {
        if (!this.#isFull)
            return;
        this.#isFull = false;
        this.#module.forgetKnown();
        this.#labels.clear();
        this.#classMaps.clear();
    }
    label(number) {
        return this.#labels.at(number);
    }
    classMap(place) {
        const classMap = this.#classMaps.get(place);
        if (classMap === undefined)
            throw new Error(`no class map is at ${String(place)}`);
        return classMap;
    }
    /** Adds the class map that the module asks for. False where there is no room. */
    addClassMap() {
        const { tokenFrom, tokenTo } = this.#module;
        const classMap = readClassMap(this.#memory.toString('utf8', tokenFrom.value, tokenTo.value));
        const numbers = [];
        for (const [key, label] of classMap?.labels ?? []) {
            const id = idOf(key);
            if (id === undefined)
                continue;
            const number = this.#labels.numberOf('box', label);
            if (number === undefined)
                return this.#noRoom();
            while (numbers.length < id)
                numbers.push(NO_LABEL);
            numbers[id] = number;
        }
        const place = this.#add(CLASS_MAP, numbers);
        if (place !== 0 && classMap !== undefined)
            this.#classMaps.set(place, classMap);
        return place !== 0;
    }
    /** The same of the class name. */
    addClassName() {
        const { tokenFrom, tokenTo } = this.#module;
        const number = this.#labels.numberOf('image-level', this.#memory.toString('latin1', tokenFrom.value, tokenTo.value));
        if (number === undefined)
            return this.#noRoom();
        return this.#add(CLASS_NAME, number === NO_LABEL ? [] : [number]) !== 0;
    }
    /** Adds the text with labels by id. Returns its place; 0 where there is no room. */
    #add(kind, numbers) {
        const { tokenFrom, tokenTo } = this.#module;
        const place = this.#module.addKnown(kind, tokenFrom.value, tokenTo.value, numbers.length);
        if (place === 0)
            this.#noRoom();
        else {
            const labels = this.#module.labelsOf(place) / Uint32Array.BYTES_PER_ELEMENT;
            numbers.forEach((number, id) => {
                this.#words[labels + id] = number === NO_LABEL ? 0 : this.#module.placeOfLabel(number);
            });
        }
        return place;
    }
    #noRoom() {
        this.#isFull = true;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/json-spans.js
/** Where the values of a JSON text are. */
/** Lists within lists that are followed. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 100;
/**
 * The value that a text holds, with all that is in it; undefined where that is too deep.
 * @param text  must be JSON
 */
function jsonSpanOf(text) {
    const reader = new Reader(text);
    const span = reader.value(0);
    return reader.isTooDeep ? undefined : span;
}
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;
const BETWEEN = /[\s,:]*/y;
class Reader {
    isTooDeep = false;
    #text;
    /** Lists and objects that are open. */
    #open = 0;
    constructor(text) {
        this.#text = text;
    }
    value(start) {
        const from = this.#end(BETWEEN, start);
        switch (this.#text[from]) {
            case '{':
            case '[':
                return this.#within(from);
            case '"':
                return { kind: 'text', from, to: this.#end(TEXT, from) };
            default: {
                const isNumber = /[-\d]/.test(this.#text[from] ?? '');
                return { kind: isNumber ? 'number' : 'word', from, to: this.#end(PLAIN, from) };
            }
        }
    }
    #within(from) {
        // The rest is passed over.
        if (this.#open === NESTING_MAX) {
            this.isTooDeep = true;
            return { kind: 'word', from, to: this.#text.length };
        }
        this.#open += 1;
        const span = this.#text[from] === '{' ? this.#object(from) : this.#list(from);
        this.#open -= 1;
        return span;
    }
    #object(from) {
        const members = [];
        let at = this.#end(BETWEEN, from + 1);
        while (this.#text[at] === '"') {
            const end = this.#end(TEXT, at);
            const value = this.value(end);
            members.push([String(JSON.parse(this.#text.slice(at, end))), value]);
            at = this.#end(BETWEEN, value.to);
        }
        return { kind: 'object', from, to: at + 1, members };
    }
    #list(from) {
        const items = [];
        let at = this.#end(BETWEEN, from + 1);
        while (at < this.#text.length && this.#text[at] !== ']') {
            const item = this.value(at);
            items.push(item);
            at = this.#end(BETWEEN, item.to);
        }
        return { kind: 'list', from, to: at + 1, items };
    }
    /** Where a token that begins at a place ends. */
    #end(token, at) {
        token.lastIndex = at;
        return token.test(this.#text) ? token.lastIndex : at;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/template.js
/** How lines of one layout are written: bytes that are the same on all of them, and slots for what differs. */
/** The numbers of a box. */
const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'];

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/learn-template.js



/** The line is not of a layout that a template can have. */
class Unusual extends Error {
}
/**
 * The template of a line; undefined for a layout that no template has.
 * @param text        a line in which nothing was found
 * @param attributes  those of the line
 */
function learnTemplate(text, attributes) {
    const line = jsonSpanOf(text);
    try {
        return line && new Builder(text, attributes).build(line);
    }
    catch (error) {
        if (error instanceof Unusual)
            return undefined;
        throw error;
    }
}
/** What is written in `image_size`. */
const SIZES = new Map([
    ['width', 'image-width'],
    ['height', 'image-height'],
    ['depth', 'whole-number'],
]);
class Builder {
    #text;
    #attributes;
    #steps = [];
    #classNames = [];
    /** Where what is the same on all lines begins. */
    #from = 0;
    constructor(text, attributes) {
        this.#text = text;
        this.#attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]));
    }
    build(line) {
        const attributes = [...this.#attributes.values()];
        if (attributes.some(({ kind }) => kind !== 'box' && kind !== 'image-level'))
            throw new Unusual();
        if (attributes.filter(({ kind }) => kind === 'box').length > 1)
            throw new Unusual();
        for (const [key, value] of membersOf(line)) {
            const attribute = this.#attributes.get(key);
            const ofMetadata = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8)
                ? this.#attributes.get(key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length))
                : undefined;
            if (key === 'source-ref')
                this.#insideOf(value, 'source-ref');
            else if (attribute !== undefined)
                this.#value(value, attribute);
            else if (ofMetadata !== undefined)
                this.#metadata(value, ofMetadata);
            else
                this.#other(value);
        }
        const imageLevel = attributes.filter(({ kind }) => kind === 'image-level');
        const classNameOrder = imageLevel.map(({ name }) => this.#classNames.indexOf(name));
        if (classNameOrder.includes(-1))
            throw new Unusual();
        return {
            steps: this.#steps,
            after: this.#bytes(this.#from, line.to),
            firstName: attributes[0]?.name ?? '',
            classNameOrder,
            hasBoxes: attributes.some(({ kind }) => kind === 'box'),
        };
    }
    #value(value, { kind }) {
        if (kind === 'image-level') {
            this.#slot(value, 'whole-number');
            return;
        }
        for (const [key, member] of membersOf(value)) {
            if (key === 'image_size')
                this.#imageSize(onlyItemOf(member));
            else if (key === 'annotations')
                this.#list(member, (first) => ({ kind: 'boxes', layout: this.#boxLayout(first) }));
        }
    }
    #imageSize(size) {
        for (const [key, value] of membersOf(size)) {
            const kind = SIZES.get(key);
            if (kind !== undefined)
                this.#slot(value, kind);
        }
    }
    #boxLayout(box) {
        const fields = [];
        let { from } = box;
        for (const [key, value] of membersOf(box)) {
            const name = BOX_FIELDS.find((field) => field === key);
            if (name === undefined)
                throw new Unusual();
            fields.push({ name, before: this.#bytes(from, value.from) });
            from = value.to;
        }
        if (fields.length !== BOX_FIELDS.length)
            throw new Unusual();
        return { fields, after: this.#bytes(from, box.to) };
    }
    #metadata(metadata, attribute) {
        for (const [key, value] of membersOf(metadata)) {
            if (key === 'creation-date')
                this.#insideOf(value, 'creation-date');
            else if (key === 'objects' && attribute.kind === 'box')
                this.#list(value, (first) => this.#confidence(first));
            else if (key === 'class-map' && attribute.kind === 'box')
                this.#slot(value, 'class-map');
            else if (key === 'class-name' && attribute.kind === 'image-level') {
                this.#classNames.push(attribute.name);
                this.#insideOf(value, 'class-name');
            }
            else if (key === 'confidence' && attribute.kind === 'image-level')
                this.#slot(value, 'confidence');
            else if (key !== 'type' && key !== 'human-annotated')
                this.#other(value);
        }
    }
    #confidence(object) {
        const [member, ...more] = membersOf(object);
        if (member?.[0] !== 'confidence' || more.length > 0)
            throw new Unusual();
        const [, value] = member;
        return {
            kind: 'confidences',
            before: this.#bytes(object.from, value.from),
            after: this.#bytes(value.to, object.to),
        };
    }
    /** Texts and numbers that say nothing may differ; all else must be the same. */
    #other(value) {
        if (value.kind === 'number')
            this.#slot(value, 'any-number');
        else if (value.kind === 'text' && /^[ !#-[\]-~]*$/.test(this.#text.slice(value.from + 1, value.to - 1)))
            this.#insideOf(value, 'any-text');
    }
    /** A list with a first item, from which the slot of all is made. */
    #list(list, slotOf) {
        const items = list.items ?? [];
        const [first] = items;
        const last = items.at(-1);
        if (first === undefined || last === undefined)
            throw new Unusual();
        this.#push({ ...first, to: last.to }, slotOf(first));
    }
    /** A slot for a text without its quotes. */
    #insideOf(text, kind) {
        if (text.kind !== 'text')
            throw new Unusual();
        this.#slot({ ...text, from: text.from + 1, to: text.to - 1 }, kind);
    }
    #slot(value, kind) {
        this.#push(value, { kind });
    }
    #push({ from, to }, slot) {
        this.#steps.push({ before: this.#bytes(this.#from, from), slot });
        this.#from = to;
    }
    #bytes(from, to) {
        return Buffer.from(this.#text.slice(from, to), 'utf8');
    }
}
/** What an object has, each key once: of a key that is there twice only the last value counts. */
function membersOf({ members }) {
    if (members === undefined || new Set(members.map(([key]) => key)).size < members.length)
        throw new Unusual();
    return members;
}
function onlyItemOf({ items }) {
    const [first] = items ?? [];
    if (first === undefined || items?.length !== 1)
        throw new Unusual();
    return first;
}

// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/rules-on-usual-lines.js

const SILENT_RULES = rulesOn('silent');
const SOURCE_RULES = rulesOn('odd-source-ref');
/** May find something in any line. */
const OTHER_RULES = rulesOn(undefined);
function rulesOn(usualLines) {
    return own_rules/* OWN_LINE_RULES */.iF.filter(({ onUsualLines }) => onUsualLines === usualLines);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __webpack_require__(28998);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/module-bytes.js
/** The folder wasm, compiled, in Base64. Written by `npm run wasm`. */
const MODULE_BASE64 = 'AGFzbQEAAAABOwpgAABgAX8Bf2AAAX9gA39/fwF/YAJ/fwBgAX8AYAJ/fwF/YAd/f39/f39/AGADf39/AGAEf39/fwF/Ax0cAwcBAgIDCAUAAQQCAwIABgEFBAEAAQQJAAAABgUGAQGAAYABBoEDRH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgCALfwBBgCgLfwBBgMAAC38AQYCABAt/AEGAgAULfwBBgIAGC38AQYCABwt/AEGAgAgLfwBBgIAJC38AQYCACgt/AEGAgAsLfwBBgIAMC38AQYCAGAt/AEGAoAYLfwBBgIAgC38AQYCAHAt/AEGAgMAAC38AQYCAwAALfwBBgAgLfwBBAAt/AEECC38AQQMLfwBBBAt/AEEFC38AQQYLfwBBBwt/AEEICweYBj0OU1RPUFBFRF9BVF9FTkQDPAxTVE9QUEVEX0ZVTEwDPQ5BU0tTX0NMQVNTX01BUAM+D0FTS1NfQ0xBU1NfTkFNRQM/C0FTS1NfU09VUkNFA0AKQVNLU19MQUJFTANBFEFTS1NfRklSU1RfQ0xBU1NfTUFQA0IRQVNLU19GSVJTVF9MQVlPVVQDQwpiZWdpblJhbmdlAA4Ec2NhbgAMB3Byb2NlZWQADQd1bml0c09mABsFZW1wdHkAGQxsYWJlbElkQ291bnQDDAlsaW5lQ291bnQDEhJvdGhlckNsYXNzTWFwQ291bnQDFAhib3hMaW5lcwMfC2ZpcnN0UmV0dXJuAycRZmlyc3RSZXR1cm5Db2x1bW4DKA9pbWFnZUxldmVsTGluZXMDIAVsYWJlbAMkCmxhYmVsUGxhY2UDJQVsaW5lcwMeB3JldHVybnMDGAhhZGRLbm93bgAXDWJlZ2luQ2xhc3NNYXAAFgtlbmRDbGFzc01hcAAVC2ZvcmdldEtub3duABQIbGFiZWxzT2YAEwpiZWdpbkxhYmVsABIIZW5kTGFiZWwAEQxwbGFjZU9mTGFiZWwAEAZCVUNLRVQDKgpMQUJFTF9FTkRTAzAJTEFCRUxfSURTAzQKTEFCRUxTX01BWAM7BExJTkUDNQpMSU5FX0JZVEVTAzYNTlVNQkVSRURfTkFNRQMvB09DVEFWRVMDKxBPVEhFUl9DTEFTU19NQVBTAzMIUFJPR1JBTVMDKQxQUk9HUkFNX1RFWFQDNxJQUk9HUkFNX1RFWFRfQllURVMDOARST09NAzkKUk9PTV9CWVRFUwM6DVNPVVJDRV9DT0xVTU4DLgtTT1VSQ0VfRlJPTQMxC1NPVVJDRV9ISUdIAy0KU09VUkNFX0xPVwMsCVNPVVJDRV9UTwMyAmF0AwUHbmV3bGluZQMRB3Byb2dyYW0DAQhjbGFzc01hcAMDCnNvdXJjZUZyb20DBAhzb3VyY2VUbwMOCXRva2VuRnJvbQMXB3Rva2VuVG8DGQlzZXRCdWNrZXQACgZtZW1vcnkCAAgBCAr1NRzwAQEBfyACQRBPBEAgAkEQayEDQQAhAgNAIAIgA0kEQCAAIAJq/QAEACABIAJq/QAEAP1R/VMEQEEADwsgAkEQaiECDAELCyAAIANq/QAEACABIANq/QAEAP1R/VNFDwsgAkEITwRAIAJBCGshAiAAKQMAIAEpAwBRBH8gACACaikDACABIAJqKQMAUQVBAAsPCyACQQRPBEAgAkEEayECIAAoAgAgASgCAEYEfyAAIAJqKAIAIAEgAmooAgBGBUEACw8LA0AgAiADSwRAIAAgA2otAAAgASADai0AAEcEQEEADwsgA0EBaiEDDAELC0EBC8wDAQR/IABBwAxqIAFBEGtBAnZBCXRqIQcgAkUEQCAGIAAgAWooAgAiCCAGIAhJGyEJQQAhAgJ/A0AgAiAJSQRAIAIgBWr9AAQAIAIgB2r9AAQA/SP9ZCIKQf//A0cEQCAJIAIgCkF/c2hqIgIgAiAJSxsMAwsgAkEQaiECDAELCyAJCyECIAQgAwR/IAUgBmohBCACIAVqIgkhAwNAIAMgBEkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgAyAJayEEIAcgCGohCSACIAdqIgohAwNAIAMgCUkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgBCADIAprIgNrIQkgAyAERwR/IANBAEogBEEASnEEf0EBBSACBH8gAiAFakEBay0AAEEwa0EJTQVBAAsLBUEACwR/IAkFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwsFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwtsQQBMBEAPCwsgACABaiAGNgIAQQAhAANAIAAgBkkEQCAAIAdqIAAgBWr9AAQA/QsEACAAQRBqIQAMAQsLC8oBAQJ/IAAtAABBMEYiAgR/QQAFIAAtAABBMUcLBEBBAA8LIABBAWoiAC0AAEEuRgRAIABBAWoiACEBIAIEQANAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLBQNAIAAtAABBMEYEQCAAQQFqIQAMAQsLCyAAIAFGBEBBAA8LCyAALQAAQSByQeUARwR/QQEFIAAtAAFBLUcLBEAgAA8LIABBAmoiASEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsgAEEAIAAgAUcbCzQBAX8DQCMFIyZJBEAjEkGAIEYjDEGc/wBKcgRAQQIPCxALIgBBCUcEQCAADwsMAQsLQQAL8QEBBH8jASgCCEUEQEEIDwsCfwNAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaiIBKAIAIQIgASgCBCEBQQEgAigCAAR/QQAFIAJBgICAAmtBDHYkJCABJCVBAQsNAhogAEEBaiEADAELCyMCQQV0QYAIaiECQYAIIQADQCAAIAJJBEAjFyEDQQEgACgCGCIBKAIABH9BAAUgAUGAgIACa0EMdiQkIAMkJUEBCw0CGiAAQSBqIQAMAQsLQQALBEBBBg8LIwMEfyMDKAIUQQBHBUEBC0UEQEEHDwsQGCMRQQFqJAUjEEEBaiQQQQkLhAICBH8BfiACIAEiA2utIQcDQCADQQhqIgQgAk0EQCAHIAMpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAEIQMMAQsLIAAgAiADSwR+IAcgAykDAEIBIAIgA2tBA3SthkIBfYOFQpX4qfqXt96bnn9+IgdCHYggB4UFIAcLQiCIp2oiBUH/P3FBAnRBgIAUaiIEKAIAIQMDQCADBEAgAygCBCAFRgR/IAMoAgAgAEYFQQALBH8gAiABayIGIAMoAghGBH8gA0EgaiADKAIMQQJ0aiABIAYQAAVBAAsFQQALBEAgAw8LQYCAFCAEQQRqIARB/P8VRhsiBCgCACEDDAELC0EAC8YBAgR/AXsgACABQSBqQQxsaiIDKAIAIQQgAyAEQQFqNgIAIARFBEAjECEFIAIoAhQhBEEAIQIjBSEDA0AgAyAESQRAQf//A0EBIAQgA2siBnRBAWsgBkEQThsiBiAD/QAEACIH/Qzw8PDw8PDw8PDw8PDw8PDw/Sz9ZHFpIAIgBiAH/QzAwMDAwMDAwMDAwMDAwMDA/Sv9ZHFpamohAiADQRBqIQMMAQsLIAAgAUEgakEMbGoiACAFNgIEIAAgAkEBajYCCAsLmwEBA38jBCEBIw4jBGshAiMQIgMgACgCBEYEf0EABSAAIAM2AgQgACAAKAIIIgNBAWo2AgggAEEQIANFIgNBAEF/IAEgAhABIABBFCADQQBBASABIAIQASAAQRggA0EBQX8gASACEAEgAEEcIANBAUEBIAEgAhABQQELRQRADwsjDEECdEGAgAxqIAAoAgBBAWs2AgAjDEEBaiQMCwkAQYCAhAEkDQvSBAEEfyAALQAKIQEgAC0ABEEtRwR/QQEFIAAtAAdBLUcLBH9BAQUgAUEgRyABQdQAR3ELBEBBAA8LIAAtAA1BOkcEf0EBBSAALQAQQTpHCwRAQQAPC0HkACAALQADQTBrIgEgAC0AAkEwayICQQpsaiABQQlLIAJBCUtyGyIBQeMAS0HkACAALQABQTBrIgIgAC0AAEEwayIDQQpsaiACQQlLIANBCUtyGyICQeMAS3IEf0EABSACQeQAbCABaiECAn9BAEHkACAALQAJQTBrIgEgAC0ACEEwayIDQQpsaiABQQlLIANBCUtyGyIDRUHkACAALQAGQTBrIgQgAC0ABUEwayIBQQpsaiAEQQlLIAFBCUtyGyIBRSABQQxLcnINABogA0EcQR0gAkEDcQR/QQEFIAJB5ABwBH9BAAUgAkGQA3ALCxtNIAFBAkYNABogAyABIAFBA3ZqQQFxQR5qTQsLRQRAQQAPC0HkACAALQAMQTBrIgEgAC0AC0EwayICQQpsaiABQQlLIAJBCUtyG0EXSwR/QQEFQeQAIAAtAA9BMGsiASAALQAOQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwR/QQEFQeQAIAAtABJBMGsiASAALQARQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwRAQQAPCyAAQRNqIgEtAABBLkYEQCAAQRRqIQEDQCABLQAAQTBrQQlNBEAgAUEBaiEBDAELCyABIABrQRRrIgBFIABBCUtyBEBBAA8LCyABQQFqIAEgAS0AAEHaAEYbC2MBA38gACQbIAEkCyAAIAFqIQNBxbvyiHghAUGM5Z66eSECA0AgACADSQRAIAAtAAAiBCABc0GTg4AIbCEBIAJBH2wgBGohAiAAQQFqIQAMAQsLIAEkCSACJAojCSQcIwokHQuDBwEFfwNAAkAgAUECdEGAIGooAgAkASMBRQ0AIwFBEGojASgCDEECdGpBACQCQQAkFkEAJANBACQTQQAkDyQAIwUhAANAAkAjACgCACEDIwBBBGokACMAIgIoAgQiBCAAakEAIAAgAigCACAEEAAbIQIjAEEIaiQAIANFIAJFcg0AIAMgAhAPIQBBACECIAANAQsLQQAhACMPDQACQCACRQ0AIAJBAWogAiACLQAAQQ1GGyQRIxEtAABBCkcNACABBEBBhCBBgCAgAUECdPwKAAALQYAgIwE2AgBBASEADAELIAFBAWohAQwBCwsgAEUEQCMPBH9BA0EEIw9BAUYbBUEBCw8LIxEjBWtBoI0GSwR/QQEFIw4jBGtBgARLCwRAQQEPCyMBKAIEBEAjIiMIRyMhIwdHcgRAIwckISMIJCIjByIAIwgiASAAIAFKGyIAQYAgTCMHIgEjCCICIAEgAkgbIgFBwABOcSAAIAFBFGxMcSQjQYAKIAAgAEGACkwbt0QAAAAAAACUQKNEAAAAAAAAAECiJBoLQQAhAgJAIwNFIyNFciMWIwJIcg0AIwJBBXRBgAhqIQNBgAghAANAIAAgA0kEQCMaIAAoAhAiAbdkIxogACgCDCIEt2RyDQIjByAAKAIEIARqSAR/QQEFIwggACgCCCABakgLDQIgACgCACIBIwMiBCgCDEgEfyAEQSBqIAFBAnRqKAIABUEACyIBRQ0CIAAgATYCGEGACCEBA0AgACABSwRAIAAoAgQgASgCBEYEfyAAKAIIIAEoAghGBUEACwR/IAAoAgwgASgCDEYFQQALBH8gACgCECABKAIQRgVBAAsEfyAAKAIAIAEoAgBGBUEACw0EIAFBIGohAQwBCwsgAEEgaiEADAELC0EBIQILBUEBIQILIAJFBEBBAQ8LIwQhACMOIQNBACECAkAjCwR/IwtBBWogAyAAa0sFQQELBH9BAAUjGyAAIwsQAAtFDQAgA0EEaygCACIBQerglbsGRgR/IANBBWstAABBLkcFIAFBruC5uwZHIAFBrtTBuwZHcSABQa6UwboER3ELDQAgACMLaiEBAkADQCABIANJBEAgASAB/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAGhqIANJIQIgAA0CIAFBEGohAQwBCwtBACECCyACRSECCyACBH8QBAVBBQsLEAAgASQmIAAkBSACJBAQAwsTAQF/EAQiAEEJRgR/EAMFIAALC0YAQQAkHkEAJB9BACQgQQAkGEEAJBJBACQMQQAkFEEAJBtBACQLQcW78oh4JAlBjOWeunkkCkHFu/KIeCQcQYzlnrp5JB0Llw4CB38BewJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQQFrDgsAAQIDBAUGBwgJCgsLIAEhAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAAR/IAEtAABBIEYFQQELBH9BAQUgAEEBay0AAEEgRgsEQEEAIQAFIAEkBCAAJA4LIAAPCwN/IAH9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgAEfyABIABoaiIAQQAgAC0AAEEiRhsFIAFBEGohAQwBCwsPCyABQQFqIAEgAS0AAEEtRhsiAi0AAEEwRgRAIAJBAWohAAUgAiEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLQQAhAQJAIAAgAkYNACAALQAAQS5GBEAgAEEBaiICIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAIAJGDQELIAAiAS0AAEEgckHlAEcNACAAQQJqIABBAWogAC0AAUErRgR/QQEFIAEtAAFBLUYLGyIBIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAQQAgACABRxshAQsgAQ8LIAEQAg8LIAEQCQ8LIAEtAABBMGsiAEEJSwRAQQAhAQUgAUEJaiABQQFqIgEgABshAgNAIAEgAkkEQCABLQAAQTBrIgNBCU0EQCAAQQpsIANqIQAgAUEBaiEBDAILCwsgACQGCyABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkByABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkCCABDwsgASEAAn9BAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAEUjE0EyRnINABpBAiABIAAQBSICRQRAQQIkDyABJBcgACQZQQAMAQtBACACKAIMIgNBAEwNABojE0EDdEGAGGoiBCADQQBKBH8gAigCIAVBAAs2AgAgBCABNgIEIxNBAWokEyAACw8LAn9BACABIgAtAABB+wBHDQAaQQADfyAB/QAEACIJ/Qx9fX19fX19fX19fX19fX19/SMgCf0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZCICBH8gASACaGoiAUEBakEAIAEtAABBCkcbBSABQRBqIQEMAQsLIgFFDQAaQQEgACABEAUkAyMDRQRAQQEkDyAAJBcgASQZQQAMAQsgACQXIAEkGSABQQAjAygCDEEAShsLDwsjACEDIwBBxABqJAAgASECAn8DQCABIAJHBEAgAkEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgACECC0EAIwJBMkYNARojAkEFdEGACGoiBiACNgIUIAMhAEEAIQUDQCAFQQVJBEBBACAAKAIIIgQgAmpBACACIAAoAgQgBBAAGyIHRQ0DGkEAIQIgBy0AAEEwayIEQQlNBEAgB0EJaiAHQQFqIgIgBBshCANAIAIgCEkEQCACLQAAQTBrIgdBCU0EQCAEQQpsIAdqIQQgAkEBaiECDAILCwsgBCQGC0EAIAJFDQMaIAYgACgCAGojBjYCACAAQQxqIQAgBUEBaiEFDAELC0EAIAAoAgQiBCACakEAIAIgACgCACAEEAAbIgJFDQEaIwJBAWokAiACLQAAQSxGDQALIAILDwsjACECIwAhAyMAQRBqJAAgASEAAn8DQCAAIAFHBEAgAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsLQQAgAigCBCIEIABqQQAgACACKAIAIAQQABsiAEUNARpBACAAEAIiAEUNARpBACADKAIMIgQgAGpBACAAIAMoAgggBBAAGyIARQ0BGiMWQQFqJBYgAC0AAEEsRg0ACyAACwsNACAAQQx0QYCAgAJqCxIAIABBDHRBgICAAmpBADYCAAshACAAQQx0QYCAgAJqIgBBAEHADPwLACAAIAFBAWo2AgALBwAgAEEgagsaAEGAgIQBJA1BACQVQYCAFEEAQYCAAvwLAAsXAQF/IAAoAhAgAEEANgIQIABBADYCFAsQACAAQQE2AhQgACABNgIYC7oCAgN/AX4jFUGAIEYgA0ECdEEgaiACIAFraiIEIw1qQYCAgAJLcgRAQQAPCyMNIQYjDSAEQR9qQXBxaiQNIxVBAWokFSACIAEiBGutIQcDQCAEQQhqIgUgAk0EQCAHIAQpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAFIQQMAQsLIAIgBEsEQCAHIAQpAwBCASACIARrQQN0rYZCAX2DhUKV+Kn6l7fem55/fiIHQh2IIAeFIQcLIAZBAEEg/AsAIAYgADYCACAGIAAgB0IgiKdqIgQ2AgQgBiACIAFrIgA2AgggBiADNgIMIAZBIGogBigCDEECdGogASAA/AoAACAEQf8/cUECdEGAgBRqIQADQCAAKAIABEBBgIAUIABBBGogAEH8/xVGGyEADAELCyAAIAY2AgAgBgvoAwMEfwZ8AXsjASgCDEEASgRAIyBBAWokIANAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaigCABAHIABBAWohAAwBCwsLIwJBAEoEQCMfQQFqJB8jB0EDdEGAQGsrAwAhBCMIQQN0QYBAaysDACEFIwJBBXRBgAhqIQFBgAghAANAIAAgAUkEQCAAKAIYIgIQByACIAIoAgxBAWo2AgwgAkFAayAAKAIMQQN0QYBAaysDACIGIAAoAhBBA3RBgEBrKwMAIgigIAShIAWhIgmbIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgCWQb/AIgABAGIAJBwAZqIAYgCKFEAAAAAAAAAECiIgabIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgBmQb/AIgABAGIABBIGohAAwBCwsLIxFBAWstAABBDUYEQCMYRQRAIxAkJyMRIQJBACEAIwUhAQNAIAEgAkkEQEH//wNBASACIAFrIgN0QQFrIANBEE4bIgMgAf0ABAAiCv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSAAIAMgCv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQAgAUEQaiEBDAELCyAAJCgLIxhBAWokGAsQGiMeQQFqJB4LDgBBACQSQQAkDEEAJBQLywMCBn8BeyMSQQJ0IQIjDiEFIxwhACMdIQMjCyMEaiEBA0AgASAFSQRAIAEtAAAiBCAAc0GTg4AIbCEAIANBH2wgBGohAyABQQFqIQEMAQsLIAAkCSADJAojCSIAQRB2IABzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzIgBBASAAGyQJIwoiAEEQdiAAc0HrlK+veGwiAEENdiAAc0G13MqVfGwiAEEQdiAAcyIAQQEgABskCiACQYCABGojCTYCACACQYCABWojCjYCACMEIQNBACEBIwUhAANAIAAgA0kEQEH//wNBASADIABrIgR0QQFrIARBEE4bIgQgAP0ABAAiBv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSABIAQgBv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQEgAEEQaiEADAELCyACQYCABmogATYCACACQYCAB2ojASgCADYCACACQYCACWojBDYCACACQYCACmojDjYCACACQYCACGojDDYCACMSQQFqJBIjA0UEQA8LIwMiACAAKAIQQQFqNgIQIAAoAhgiAEUEQA8LIxRBAnRBgIALaiAANgIAIxRBAWokFAt3AgJ/AXsDQCAAIAFJBEBB//8DQQEgASAAayIDdEEBayADQRBOGyIDIAD9AAQAIgT9DPDw8PDw8PDw8PDw8PDw8PD9LP1kcWkgAiADIAT9DMDAwMDAwMDAwMDAwMDAwMD9K/1kcWlqaiECIABBEGohAAwBCwsgAgs=';

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/scan-module.js
/** The WebAssembly module that takes usual lines: what it exports, and how to have one. Its sources are in the folder wasm. */


let compiled;
/**
 * Modules that are in use no more: the next lint takes one. Each has eight megabytes; left to the garbage collector, it is made
 * to look through all objects for every few of them, which takes longer than to lint a short manifest.
 */
const released = [];
/** Our choice: a thread reads one manifest after the other. */
const RELEASED_MAX = 2;
/**
 * A module with a memory of its own, in which may be what was there before its release; undefined where there is no
 * WebAssembly, or no memory for it.
 */
function takeScanModule() {
    const { WebAssembly } = globalThis;
    if (WebAssembly === undefined)
        return undefined;
    const before = released.pop();
    if (before !== undefined)
        return before;
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(MODULE_BASE64, 'base64'));
        const { exports } = new WebAssembly.Instance(compiled);
        new Float64Array(exports.memory.buffer, exports.OCTAVES.value, box_bins/* OCTAVES */.St.length).set(box_bins/* OCTAVES */.St);
        return exports;
    }
    catch {
        // Each line is then read in full, which comes to the same.
        return undefined;
    }
}
/** Gives a module back, which nothing uses any more. */
function releaseScanModule(module) {
    if (released.length < RELEASED_MAX)
        released.push(module);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/line-notes.js
var line_notes = __webpack_require__(69606);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/write-program.js
/** Writes templates as the programs that wasm/match.ts follows. */

const END = 0;
const BOXES = 11;
const CONFIDENCES = 12;
const STEPS = {
    'source-ref': 1,
    'any-text': 2,
    'any-number': 3,
    confidence: 4,
    'creation-date': 5,
    'whole-number': 6,
    'image-width': 7,
    'image-height': 8,
    'class-name': 9,
    'class-map': 10,
};
/** Where a box keeps each of its numbers. */
const NUMBERS = { class_id: 0, left: 4, top: 8, width: 12, height: 16 };
const WORD_BYTES = 4;
/** Of a program, the word that is 0 until a line of the range is like it. */
const IN_RANGE = 2;
/**
 * The bytes of a program that begins at a place of the memory.
 * @returns a multiple of eight bytes
 */
function programOf(template, place) {
    const writer = new Writer(template);
    const sizeBytes = Math.ceil((writer.words.length * WORD_BYTES + writer.textBytes) / 8) * 8;
    const program = new Uint8Array(sizeBytes);
    const view = new DataView(program.buffer);
    let at = writer.words.length * WORD_BYTES;
    writer.words.forEach((word, index) => {
        if (typeof word === 'number')
            view.setUint32(index * WORD_BYTES, word, true);
        else {
            view.setUint32(index * WORD_BYTES, place + at, true);
            program.set(word, at);
            at += word.length;
        }
    });
    return program;
}
/** Collects the words of a program, and in them the bytes whose places come there. */
class Writer {
    words;
    textBytes = 0;
    constructor({ steps, after, firstName, classNameOrder, hasBoxes }) {
        this.words = [(0,line_notes/* hashOfNumbered */.M1)(firstName), hasBoxes ? 1 : 0, 0, classNameOrder.length, ...classNameOrder];
        for (const { before, slot } of steps) {
            this.words.push(stepOf(slot));
            this.#addText(before);
            this.#addSlot(slot);
        }
        this.words.push(END);
        this.#addText(after);
    }
    #addSlot(slot) {
        if (slot.kind === 'confidences') {
            this.#addText(slot.before);
            this.#addText(slot.after);
        }
        else if (slot.kind === 'boxes') {
            for (const { name, before } of slot.layout.fields) {
                this.words.push(NUMBERS[name]);
                this.#addText(before);
            }
            this.#addText(slot.layout.after);
        }
    }
    #addText(text) {
        this.words.push(text, text.length);
        this.textBytes += text.length;
    }
}
function stepOf({ kind }) {
    if (kind === 'boxes')
        return BOXES;
    return kind === 'confidences' ? CONFIDENCES : STEPS[kind];
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/template-programs.js

/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8;
class TemplatePrograms {
    #module;
    #memory;
    #words;
    /** The places of the programs; the module puts the one that it has used last first. After the last one is a 0. */
    #list;
    #templates = new Map();
    constructor(module) {
        this.#module = module;
        const { buffer } = module.memory;
        this.#memory = new Uint8Array(buffer);
        this.#words = new Uint32Array(buffer);
        // Whoever had the module before may have left some.
        this.#list = new Uint32Array(buffer, module.PROGRAMS.value, TEMPLATES_MAX + 1).fill(0);
    }
    get isEmpty() {
        return this.#templates.size === 0;
    }
    beginRange() {
        for (const place of this.#templates.keys())
            this.#setInRange(place, 0);
    }
    /** Notes that the line has a layout that none of the range has had. Returns the name of its first label attribute. */
    begin() {
        const place = this.#module.program.value;
        this.#setInRange(place, 1);
        return this.#templates.get(place)?.firstName ?? '';
    }
    /** Adds a template, in the place of the one that was used longest ago where there are too many. */
    add(template) {
        const known = [...this.#list].flatMap((place) => this.#templates.get(place) ?? []);
        this.#templates.clear();
        this.#list.fill(0);
        const { PROGRAM_TEXT, PROGRAM_TEXT_BYTES } = this.#module;
        let at = PROGRAM_TEXT.value;
        for (const one of [template, ...known].slice(0, TEMPLATES_MAX)) {
            const program = programOf(one, at);
            if (at + program.length > PROGRAM_TEXT.value + PROGRAM_TEXT_BYTES.value)
                return;
            this.#memory.set(program, at);
            this.#list[this.#templates.size] = at;
            this.#templates.set(at, one);
            at += program.length;
        }
    }
    #setInRange(program, value) {
        this.#words[program / Uint32Array.BYTES_PER_ELEMENT + IN_RANGE] = value;
    }
}

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __webpack_require__(11867);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/take-label.js
/** Adds to a label what wasm/label.ts has counted of it. */

/** Of a label in the memory: words from its place on. */
const LINES = 2;
const take_label_BOXES = 3;
const BOUND_LENGTHS = 4;
const SIDES = 16;
/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BINS = 64;
const BIN_MIN = -32;
/** Words of a bin: a count, and the line and the column of the first box. */
const BIN_WORDS = 3;
const SHAPES = SIDES + BINS * BIN_WORDS;
const take_label_WORD_BYTES = 4;
const BOUND_TEXTS = (SHAPES + BINS * BIN_WORDS) * take_label_WORD_BYTES;
const BOUND_BYTES = 512;
function takeLabel(entry, memory, place) {
    const words = new Uint32Array(memory.buffer, place, BOUND_TEXTS / take_label_WORD_BYTES);
    const bound = (index) => {
        const from = place + BOUND_TEXTS + index * BOUND_BYTES;
        return memory.toString('latin1', from, from + (words[BOUND_LENGTHS + index] ?? 0));
    };
    entry.lines.sure += words[LINES] ?? 0;
    entry.boxes += words[take_label_BOXES] ?? 0;
    (0,label_entry/* widen */.oP)(entry, { least: bound(0), greatest: bound(1), lowest: bound(2), highest: bound(3) });
    takeBins(entry.sides, words, SIDES);
    takeBins(entry.shapes, words, SHAPES);
}
/** Other lines may have had boxes of the same bins, before or after. */
function takeBins(bins, words, from) {
    for (let index = 0; index < BINS; index += 1) {
        const at = from + index * BIN_WORDS;
        const count = words[at] ?? 0;
        if (count === 0)
            continue;
        const first = words[at + 1] ?? 0;
        const column = words[at + 2] ?? 0;
        const known = bins.get(index + BIN_MIN);
        if (known === undefined)
            bins.set(index + BIN_MIN, { count, first, column });
        else {
            if (first < known.first)
                Object.assign(known, { first, column });
            known.count += count;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-tally.js
/** Adds to the partial result of a range what the module takes of its usual lines: what scan-line.ts would come to. */






const VALID = partial/* VERDICTS */.bk.indexOf('valid');
class UsualTally {
    #module;
    #memory;
    #known;
    #partial;
    #options;
    /** Labels and class maps that usual lines of the range have. */
    #labels = [];
    #classMaps = [];
    /** @param partial  of the range, to which other lines are added in between */
    constructor(module, known, partial, options) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#known = known;
        this.#partial = partial;
        this.#options = options;
    }
    /** The number of the line that is next, also while the module stops at it. */
    get nextLine() {
        return this.#partial.lines + this.#module.lineCount.value + 1;
    }
    /** Takes the columns of the lines since it was last called. */
    takeColumns() {
        const module = this.#module;
        const lines = module.lineCount.value;
        if (lines === 0)
            return;
        const { columns } = this.#partial;
        columns.sourceLow.appendNumbers(this.#numbers(module.SOURCE_LOW.value, lines));
        columns.sourceHigh.appendNumbers(this.#numbers(module.SOURCE_HIGH.value, lines));
        columns.sourceColumn.appendNumbers(this.#numbers(module.SOURCE_COLUMN.value, lines));
        columns.numberedName.appendNumbers(this.#numbers(module.NUMBERED_NAME.value, lines));
        columns.verdict.appendSame(VALID, lines);
        columns.labelEnds.appendNumbers(this.#numbers(module.LABEL_ENDS.value, lines), columns.labelIds.length);
        columns.labelIds.appendNumbers(this.#numbers(module.LABEL_IDS.value, module.labelIdCount.value));
        const others = module.otherClassMapCount.value;
        columns.otherClassMaps.appendNumbers(this.#numbers(module.OTHER_CLASS_MAPS.value, others));
        if (this.#options.groupBy !== undefined)
            this.#noteGroups(lines);
        this.#partial.lines += lines;
        module.empty();
    }
    /** Looks at a source-ref of which the module is not sure. False for one that the service does not take, or with findings. */
    takeSource() {
        const { sourceFrom, sourceTo } = this.#module;
        const sourceRef = this.#text(sourceFrom.value, sourceTo.value);
        const parsed = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
        if (!parsed.ok)
            return false;
        const { bucket } = parsed.value;
        const report = {
            line: this.nextLine,
            verdict: 'valid',
            findings: [],
            usable: { imageLabels: [], boxes: [] },
            sourceRef: parsed.value,
        };
        const facts = { text: '', record: undefined, attributes: [], sourceRef, report };
        if (SOURCE_RULES.some((rule) => rule.check(facts).length > 0))
            return false;
        (0,line_notes/* noteBucket */.n4)(this.#partial, bucket, this.nextLine);
        this.#setBucket(`s3://${bucket}/`);
        return true;
    }
    /** Begins with a label that no usual line of the range has had. */
    beginLabel() {
        const { label: number, labelPlace, at } = this.#module;
        const { kind, text } = this.#known.label(number.value);
        const { labels } = this.#partial;
        const entry = labels.entryOf(kind, text);
        if (entry.first === 0) {
            const column = kind === 'box' ? this.#columnInClassMap(text) : this.#unitsOf(at.value, labelPlace.value);
            Object.assign(entry, { first: this.nextLine, column });
        }
        this.#labels.push(number.value);
        this.#module.beginLabel(number.value, labels.numberOf(kind, text));
    }
    /** Begins with a class map that no usual line of the range has had. */
    beginClassMap() {
        const { classMap: place, at, tokenFrom } = this.#module;
        const { labels, hash } = this.#known.classMap(place.value);
        const { classMaps } = this.#partial;
        if (!classMaps.has(hash) && classMaps.size < partial/* CLASS_MAPS_KEPT */.oB) {
            const column = this.#unitsOf(at.value, tokenFrom.value) + 1;
            classMaps.set(hash, { lines: 0, first: this.nextLine, column, labels });
        }
        this.#classMaps.push(place.value);
        this.#module.beginClassMap(place.value, classMaps.has(hash) ? 0 : hash);
    }
    /** Notes the name of the first label attribute of lines of a layout that no usual line of the range has had. */
    noteName(name) {
        const { at, newline } = this.#module;
        const memory = this.#memory;
        (0,line_notes/* noteNumberedName */.u7)(this.#partial, name, {
            get text() {
                return memory.toString('utf8', at.value, newline.value);
            },
        });
    }
    /** Adds what was counted for all lines of the range together. */
    end() {
        const { verdicts, kinds, classMaps, labels } = this.#partial;
        const { lines, imageLevelLines, boxLines } = this.#module;
        verdicts.valid.sure += lines.value;
        kinds['image-level'].sure += imageLevelLines.value;
        kinds.box.sure += boxLines.value;
        this.#addReturns();
        for (const number of this.#labels) {
            const { kind, text } = this.#known.label(number);
            takeLabel(labels.entryOf(kind, text), this.#memory, this.#module.placeOfLabel(number));
            this.#module.endLabel(number);
        }
        for (const place of this.#classMaps) {
            const classMap = classMaps.get(this.#known.classMap(place).hash);
            const more = this.#module.endClassMap(place);
            if (classMap !== undefined)
                classMap.lines += more;
        }
    }
    #addReturns() {
        const { returns, firstReturn, firstReturnColumn } = this.#module;
        if (returns.value === 0)
            return;
        const { crlf } = this.#partial.layout;
        if (crlf.count === 0 || firstReturn.value < crlf.first)
            Object.assign(crlf, { first: firstReturn.value, column: firstReturnColumn.value });
        crlf.count += returns.value;
    }
    #noteGroups(lines) {
        const { groupBy } = this.#options;
        if (groupBy === undefined)
            return;
        const from = this.#numbers(this.#module.SOURCE_FROM.value, lines);
        const to = this.#numbers(this.#module.SOURCE_TO.value, lines);
        for (let line = 0; line < lines; line += 1)
            (0,line_notes/* noteGroup */.YV)(this.#partial, this.#text(from[line] ?? 0, to[line] ?? 0), groupBy);
    }
    #columnInClassMap(label) {
        const { classMap, at, tokenFrom, tokenTo } = this.#module;
        const { labels } = this.#known.classMap(classMap.value);
        const [id = ''] = [...labels].find(([, other]) => other === label) ?? [];
        const written = this.#memory.toString('utf8', tokenFrom.value, tokenTo.value);
        return this.#unitsOf(at.value, tokenFrom.value) + 1 + (0,locate/* locateValue */.Q)(written, [id]).from;
    }
    #setBucket(start) {
        const { BUCKET } = this.#module;
        this.#module.setBucket(BUCKET.value, this.#memory.write(start, BUCKET.value, 'latin1'));
    }
    #unitsOf(from, to) {
        return this.#module.unitsOf(from, to);
    }
    #text(from, to) {
        return this.#memory.toString('latin1', from, to);
    }
    #numbers(place, length) {
        return new Uint32Array(this.#module.memory.buffer, place, length);
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-lines.js






/** Lines of a range that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64;
/** What a thread has learned of the lines that it read, be they of one range or, one after the other, of several. */
class UsualLines {
    #module;
    #memory;
    #programs;
    #known;
    #tally;
    #learned = 0;
    constructor(module) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#programs = new TemplatePrograms(module);
        this.#known = new KnownTexts(module);
    }
    /** Undefined where all lines are to be read in full. */
    static create() {
        // A rule that may find something in any line has to see each.
        const module = OTHER_RULES.length > 0 ? undefined : takeScanModule();
        return module && new UsualLines(module);
    }
    /** Ends with all ranges and forgets what was learned: the next to be created has the same memory. Of no use after that. */
    release() {
        this.endRange();
        releaseScanModule(this.#module);
    }
    /** Where bytes of a manifest are scanned without being copied; what was there may be overwritten. */
    get room() {
        return this.#placeOf(this.#module.ROOM.value, this.#module.ROOM_BYTES.value);
    }
    /** The same for a line that came in parts. */
    get lineRoom() {
        return this.#placeOf(this.#module.LINE.value, this.#module.LINE_BYTES.value);
    }
    /** Begins with the lines of a range. One before it that has not come to its end is given up. */
    beginRange(partial, options) {
        this.endRange();
        this.#learned = 0;
        this.#known.beginRange();
        this.#programs.beginRange();
        this.#module.beginRange();
        this.#tally = new UsualTally(this.#module, this.#known, partial, options);
    }
    /** Adds what was counted for all lines together. */
    endRange() {
        this.#tally?.end();
        this.#tally = undefined;
    }
    /**
     * Adds usual lines to the result of the range, until one is not. Returns where that begins.
     * @param bytes  in one of the rooms
     * @param to     past the last byte that a line begins at; all that begin before it end in the bytes
     */
    scan(bytes, from, to) {
        const tally = this.#tally;
        if (tally === undefined || from >= to || this.#programs.isEmpty)
            return from;
        const { at, STOPPED_AT_END, STOPPED_FULL } = this.#module;
        const shift = bytes.byteOffset;
        let stop = this.#module.scan(shift + from, shift + to, tally.nextLine);
        while (stop !== STOPPED_AT_END.value) {
            if (stop === STOPPED_FULL.value)
                tally.takeColumns();
            else if (!this.#answer(stop, tally))
                break;
            stop = this.#isWithin(stop) ? this.#module.proceed() : this.#module.scan(at.value, shift + to, tally.nextLine);
        }
        tally.takeColumns();
        return at.value - shift;
    }
    /**
     * Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it.
     * @param facts  of the line that the scan came to last
     */
    learn(facts) {
        // Where it has the layout of an earlier line, there is nothing to learn from it. Without a template, no line was compared.
        if (!this.#programs.isEmpty && this.#module.program.value !== 0)
            return;
        if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0)
            return;
        this.#learned += 1;
        if (SILENT_RULES.some((rule) => rule.check(facts).length > 0))
            return;
        const template = learnTemplate(facts.text, facts.attributes);
        if (template !== undefined)
            this.#programs.add(template);
    }
    /** Whether the module asks about a line that it has read. */
    #isWithin(stop) {
        return stop >= this.#module.ASKS_SOURCE.value;
    }
    /** Answers what the module asks. False for a line that is not usual. */
    #answer(stop, tally) {
        switch (stop) {
            case this.#module.ASKS_CLASS_MAP.value:
                return this.#known.addClassMap();
            case this.#module.ASKS_CLASS_NAME.value:
                return this.#known.addClassName();
            case this.#module.ASKS_SOURCE.value:
                return tally.takeSource();
            case this.#module.ASKS_LABEL.value:
                tally.beginLabel();
                return true;
            case this.#module.ASKS_FIRST_CLASS_MAP.value:
                tally.beginClassMap();
                return true;
            case this.#module.ASKS_FIRST_LAYOUT.value:
                tally.noteName(this.#programs.begin());
                return true;
            default:
                return false;
        }
    }
    #placeOf(place, bytes) {
        return this.#memory.subarray(place, place + bytes);
    }
}


/***/ })

};
