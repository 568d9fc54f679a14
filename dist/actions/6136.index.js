export const id = 6136;
export const ids = [6136];
export const modules = {

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

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ classMapOf),
/* harmony export */   dR: () => (/* binding */ columnOfBox),
/* harmony export */   ec: () => (/* binding */ columnOfLabel),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   tJ: () => (/* binding */ columnOfSource)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57204);
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
    if (key < 0)
        return columnAt(text, ['source-ref']);
    let at = key + KEY.length;
    while (text.charCodeAt(at) === COLON || text.charCodeAt(at) === BLANK)
        at += 1;
    // A text with escapes, or the first of two such keys, is not the value as it was read.
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
        const [word] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(start, start + 400)) ?? [];
        return word === undefined ? this.#fault(start) : start + word.length;
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

/***/ 36136:
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
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(57204);
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
    return fix === undefined ? {} : { fix };
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
    return parsed.ok ? 'It is no S3 URI' : `${parsed.problem.slice(0, 1).toUpperCase()}${parsed.problem.slice(1)}`;
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
;// CONCATENATED MODULE: ./lib/src/lint/scan/box-bins.js
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
const OCTAVES = Float64Array.from({ length: limits/* IMAGE_SIDE_MAX_PIXELS */.vc + 1 }, (_, pixels) => Math.log2(pixels));
/** How often a number of pixels doubles from 1 on; most are whole, and are looked up. */
function octavesOf(pixels) {
    return OCTAVES[pixels] ?? Math.log2(pixels);
}

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
        countBox(entry.sides, sideOf(width, height, imageSize.width, imageSize.height), facts, box);
        countBox(entry.shapes, shapeOfBox(width, height), facts, box);
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

// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(68883);
;// CONCATENATED MODULE: ./lib/src/lint/scan/line-notes.js
/** What a partial result keeps of a line besides its labels, for rules that compare lines. */




const NO_HASH = { low: 0, high: 0 };
function noteBucket({ buckets }, bucket, line) {
    if (buckets.size < scan_partial/* BUCKETS_KEPT */.zf && !buckets.has(bucket))
        buckets.set(bucket, line);
}
/** @param sourceRef  undefined, or empty, for a line without an image */
function noteGroup({ columns }, sourceRef, groupBy) {
    const group = sourceRef === undefined || sourceRef === '' ? undefined : (0,group_by/* groupOf */.F)(sourceRef, groupBy);
    const { low, high } = group === undefined ? NO_HASH : (0,hash/* hashOf */.qQ)(group);
    columns.groupLow.push(low);
    columns.groupHigh.push(high);
}
/** Counts the class map of a line. True for one that is then to be kept, which counts it. */
function noteClassMap({ classMaps, columns }, hash) {
    const known = classMaps.get(hash);
    if (known !== undefined)
        known.lines += 1;
    else if (classMaps.size < scan_partial/* CLASS_MAPS_KEPT */.oB)
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
    const hash = hashOfNumbered(name);
    partial.columns.numberedName.push(hash);
    if (hash === 0)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, column: (0,locate_fact/* columnAt */.o0)(facts.text, [name]), isOneShape: true };
    else if (names.isOneShape && names.first !== name && (0,scan_partial/* shapeOf */.F5)(names.first) !== (0,scan_partial/* shapeOf */.F5)(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the name of the line before. */
let last = { name: '', hash: 0 };
/** 0 for a name without a digit. */
function hashOfNumbered(name) {
    if (last.name !== name)
        last = { name, hash: /\d/.test(name) ? (0,hash/* hash32 */.Ap)(name) : 0 };
    return last.hash;
}

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
        noteGroup(partial, facts.sourceRef, groupBy);
    addClassMap(partial, facts);
    noteName(partial, facts.attributes[0]?.name ?? '', facts);
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
    const { low, high } = isKnown ? (0,hash/* hashOf */.qQ)(sourceRef) : NO_HASH;
    columns.sourceLow.push(low);
    columns.sourceHigh.push(high);
    columns.sourceColumn.push(isKnown ? (0,locate_fact/* columnOfSource */.tJ)(text, sourceRef) : 0);
    if (report.sourceRef !== undefined)
        noteBucket(partial, report.sourceRef.bucket, report.line);
}
/** The class map of the first box attribute that has one. */
function addClassMap(partial, { attributes, text, report: { line } }) {
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const { classMap: labels } = attribute.metadata;
        const hash = (0,class_map_hash/* hashOfClassMap */.M)(labels);
        if (noteClassMap(partial, hash)) {
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

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 6 modules
var usual_lines = __webpack_require__(56263);
// EXTERNAL MODULE: ./lib/src/lint/scan/name-order.js
var name_order = __webpack_require__(99750);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/source-bound.js
/** The least or the greatest of source-refs, as bytes: in ASCII they are in the order of UTF-16 units. */

const WORD_BYTES = 4;
/** Bytes that there is room for at first. */
const ROOM = 64;
class SourceBound {
    #bytes = new Uint8Array(ROOM);
    #view = new DataView(this.#bytes.buffer);
    #length = 0;
    /** Empty while there is none. */
    get text() {
        return Buffer.from(this.#bytes.buffer, 0, this.#length).toString('latin1');
    }
    /** Under 0 where the source-ref of a line comes before it. */
    compare(line) {
        return this.#compareAt(line, this.#commonLength(line));
    }
    /** The same in the order of `compareByNumbers`. */
    compareByNumbers(line) {
        const { bytes, sourceFrom, sourceTo } = line;
        const at = this.#commonLength(line);
        const digits = digitsFrom(bytes, sourceFrom + at, sourceTo) - sourceFrom - at;
        const others = digitsFrom(this.#bytes, at, this.#length) - at;
        if (digits === others)
            return this.#compareAt(line, at);
        const isInNumbers = (digits > 0 && others > 0) || (at > 0 && (0,name_order/* isDigit */.y)(this.#bytes[at - 1] ?? 0));
        return isInNumbers ? digits - others : this.#compareAt(line, at);
    }
    /** How many bytes at the start of both are the same. */
    #commonLength({ bytes, view, sourceFrom, sourceTo }) {
        const common = Math.min(sourceTo - sourceFrom, this.#length);
        let at = 0;
        while (at + WORD_BYTES <= common && view.getInt32(sourceFrom + at) === this.#view.getInt32(at))
            at += WORD_BYTES;
        while (at < common && bytes[sourceFrom + at] === this.#bytes[at])
            at += 1;
        return at;
    }
    #compareAt({ bytes, sourceFrom, sourceTo }, at) {
        const length = sourceTo - sourceFrom;
        if (at === length || at === this.#length)
            return length - this.#length;
        return (bytes[sourceFrom + at] ?? 0) - (this.#bytes[at] ?? 0);
    }
    set({ bytes, sourceFrom, sourceTo }) {
        const length = sourceTo - sourceFrom;
        if (length > this.#bytes.length) {
            this.#bytes = new Uint8Array(length * 2);
            this.#view = new DataView(this.#bytes.buffer);
        }
        for (let at = 0; at < length; at += 1)
            this.#bytes[at] = bytes[sourceFrom + at] ?? 0;
        this.#length = length;
    }
}
/** Where the digits from a place on end. */
function digitsFrom(bytes, from, to) {
    let at = from;
    while (at < to && (0,name_order/* isDigit */.y)(bytes[at] ?? 0))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/label-tally.js
/** What the usual lines of a range add to one of its labels. */


/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BIN_MIN = -32;
const BINS = 64;
class LabelTally {
    entry;
    /** Of the label, in the table of the range. */
    number;
    sides;
    shapes;
    boxes = 0;
    /** The line that was counted last. */
    #line = 0;
    #lines = 0;
    #least = new SourceBound();
    #greatest = new SourceBound();
    #lowest = new SourceBound();
    #highest = new SourceBound();
    constructor(entry, number) {
        this.entry = entry;
        this.number = number;
        this.sides = new BinTally(entry.sides);
        this.shapes = new BinTally(entry.shapes);
    }
    /** Counts a line once, however often it has the label. False if it was counted before. */
    addLine(line, matched) {
        if (this.#line === line)
            return false;
        this.#line = line;
        if (this.#lines === 0 || this.#least.compare(matched) < 0)
            this.#least.set(matched);
        if (this.#lines === 0 || this.#greatest.compare(matched) > 0)
            this.#greatest.set(matched);
        if (this.#lines === 0 || this.#lowest.compareByNumbers(matched) < 0)
            this.#lowest.set(matched);
        if (this.#lines === 0 || this.#highest.compareByNumbers(matched) > 0)
            this.#highest.set(matched);
        this.#lines += 1;
        return true;
    }
    /** Adds all that was counted to the label. */
    end() {
        const { entry } = this;
        entry.lines.sure += this.#lines;
        entry.boxes += this.boxes;
        const { text: least } = this.#least;
        (0,label_entry/* widen */.oP)(entry, { least, greatest: this.#greatest.text, lowest: this.#lowest.text, highest: this.#highest.text });
        this.sides.end();
        this.shapes.end();
    }
}
/** Counts of boxes by their size or shape. */
class BinTally {
    #bins;
    #counts = new Int32Array(BINS);
    /** @param bins that the counts are added to */
    constructor(bins) {
        this.#bins = bins;
    }
    /** Counts a box. True for the first one of its bin, with which {@link begin} is to be called. */
    add(bin) {
        const at = bin - BIN_MIN;
        const count = this.#counts[at] ?? 0;
        this.#counts[at] = count + 1;
        return count === 0;
    }
    /** Notes where the first box of a bin is; an earlier line may have had one. */
    begin(bin, first, column) {
        if (!this.#bins.has(bin))
            this.#bins.set(bin, { count: 0, first, column });
    }
    end() {
        for (const [bin, known] of this.#bins)
            known.count += this.#counts[bin - BIN_MIN] ?? 0;
    }
}

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/matched-line.js + 1 modules
var matched_line = __webpack_require__(61939);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/known-labels.js
var known_labels = __webpack_require__(13202);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/rules-on-usual-lines.js
var rules_on_usual_lines = __webpack_require__(90293);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-tally.js









const VALID = scan_partial/* VERDICTS */.bk.indexOf('valid');
class UsualTally {
    #partial;
    #options;
    /** By the numbers that the thread has for labels. */
    #imageLabels = [];
    #boxLabels = [];
    #all = [];
    /** Those of the partial result: to look for one by its hash takes longer, and most lines have one that is here. */
    #classMaps = new Map();
    #bucket = '';
    #lines = 0;
    #imageLevelLines = 0;
    #boxLines = 0;
    /** @param partial  of the range, to which other lines are added in between */
    constructor(partial, options) {
        this.#partial = partial;
        this.#options = options;
    }
    /** Adds the next line. */
    add(line) {
        const { number, matched, bucket } = line;
        const partial = this.#partial;
        partial.lines = number;
        this.#lines += 1;
        // The column is that of the first one.
        if (line.hasCarriageReturn)
            countOf(partial.layout.crlf, number, partial.layout.crlf.count === 0 ? line.text.length : 1);
        const { columns } = partial;
        columns.sourceLow.push(matched.sourceHash.low);
        columns.sourceHigh.push(matched.sourceHash.high);
        columns.sourceColumn.push(line.columnAt(matched.sourceFrom) - 1);
        columns.verdict.push(VALID);
        if (bucket !== this.#bucket)
            noteBucket(partial, bucket, number);
        this.#bucket = bucket;
        if (this.#options.groupBy !== undefined)
            noteGroup(partial, line.sourceRef, this.#options.groupBy);
        noteName(partial, line.template?.attributes[0]?.name ?? '', line);
        this.#addClassMap(line);
        this.#addImageLevel(line);
        this.#addBoxes(line);
        columns.labelEnds.push(columns.labelIds.length);
        if (rules_on_usual_lines/* OTHER_RULES */.LT.length > 0)
            this.#ask(rules_on_usual_lines/* OTHER_RULES */.LT, line);
        if (line.isSourceOdd)
            this.#ask(rules_on_usual_lines/* SOURCE_RULES */.Wq, line);
        if (matched.boxCount > 1 && matched.hasSameBoxes())
            this.#ask(rules_on_usual_lines/* BOX_RULES */.Cn, line);
    }
    /** Adds what was counted for all lines together. */
    end() {
        const { verdicts, kinds } = this.#partial;
        verdicts.valid.sure += this.#lines;
        kinds['image-level'].sure += this.#imageLevelLines;
        kinds.box.sure += this.#boxLines;
        for (const label of this.#all)
            label.end();
    }
    #addClassMap(line) {
        const { classMap, classMapFrom } = line.matched;
        if (classMap === undefined)
            return;
        const kept = this.#classMaps.get(classMap);
        if (kept !== undefined) {
            kept.lines += 1;
            return;
        }
        const { hash, labels } = classMap;
        const { classMaps } = this.#partial;
        if (noteClassMap(this.#partial, hash))
            classMaps.set(hash, { lines: 1, first: line.number, column: line.columnAt(classMapFrom), labels });
        const added = classMaps.get(hash);
        if (added !== undefined)
            this.#classMaps.set(classMap, added);
    }
    #addImageLevel(line) {
        const { matched, template } = line;
        if (matched.classNameCount === 0 || template === undefined)
            return;
        this.#imageLevelLines += 1;
        for (const index of template.classNameOrder) {
            const known = matched.classNames[index] ?? known_labels/* NO_LABEL */.f;
            const label = this.#imageLabels[known] ?? this.#begin('image-level', known, line);
            if (label.addLine(line.number, matched))
                this.#partial.columns.labelIds.push(label.number);
        }
    }
    #addBoxes(line) {
        const { matched, number } = line;
        const { boxes, boxCount, classMap, width: imageWidth, height: imageHeight } = matched;
        if (boxCount === 0 || classMap === undefined)
            return;
        this.#boxLines += 1;
        for (let box = 0; box < boxCount * matched_line/* BOX_NUMBERS */.hr; box += matched_line/* BOX_NUMBERS */.hr) {
            const known = classMap.numbers[boxes[box + matched_line/* CLASS_ID */.Ny] ?? 0] ?? known_labels/* NO_LABEL */.f;
            const label = this.#boxLabels[known] ?? this.#begin('box', known, line);
            if (label.addLine(number, matched))
                this.#partial.columns.labelIds.push(label.number);
            label.boxes += 1;
            const width = boxes[box + matched_line/* WIDTH */.lR] ?? 0;
            const height = boxes[box + matched_line/* HEIGHT */.My] ?? 0;
            const side = sideOf(width, height, imageWidth, imageHeight);
            const shape = shapeOfBox(width, height);
            if (label.sides.add(side))
                label.sides.begin(side, number, line.columnAt(boxes[box + matched_line/* PLACE */.CC] ?? 0));
            if (label.shapes.add(shape))
                label.shapes.begin(shape, number, line.columnAt(boxes[box + matched_line/* PLACE */.CC] ?? 0));
        }
    }
    /** Begins with a label that no usual line of the range has had. */
    #begin(kind, known, line) {
        const text = line.matched.labels.texts[known] ?? '';
        const entry = this.#partial.labels.entryOf(kind, text);
        if (entry.first === 0)
            Object.assign(entry, { first: line.number, column: line.columnOfLabel(kind, text) });
        const label = new LabelTally(entry, this.#partial.labels.numberOf(kind, text));
        const labels = kind === 'box' ? this.#boxLabels : this.#imageLabels;
        labels[known] = label;
        this.#all.push(label);
        return label;
    }
    #ask(rules, line) {
        collectFindings(this.#partial, line, undefined, this.#options.keptPerCode, rules);
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */






const WHOLE_FILE = { from: 0, to: Infinity };
const NEWLINE = 0x0a;
const LINE_END = Buffer.of(NEWLINE);
/**
 * The partial result of a range.
 * @param read   the bytes of the manifest from a place on; it is read no further than to the end of the last line
 * @param usual  what was learned of other ranges
 */
async function scanRange(read, range, options, usual = new usual_lines/* UsualLines */.g()) {
    const scanner = new RangeScanner(range, options, usual);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    return scanner.end();
}
/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
    #partial = (0,scan_partial/* createPartial */.Eu)();
    #range;
    #options;
    #usual;
    #tally;
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
        this.#tally = new UsualTally(this.#partial, options);
        usual.beginRange();
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
        this.#tally.end();
        return this.#partial;
    }
    /** Takes all usual lines from a place on that end in the chunk. Returns where they end. */
    #addUsualLines(chunk, from) {
        const to = Math.min(chunk.lastIndexOf(NEWLINE) + 1, this.#range.to - this.#position);
        let at = from;
        while (at < to) {
            const line = this.#usual.read(chunk, at, this.#partial.lines + 1);
            if (line === undefined)
                break;
            this.#tally.add(line);
            at = line.end + 1;
        }
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
            this.#usual.learn(facts);
    }
    #endOpenLine() {
        const bytes = Buffer.concat([...this.#parts, LINE_END]);
        const line = this.#usual.read(bytes, 0, this.#partial.lines + 1);
        if (line === undefined)
            this.#scanLine(bytes, 0, bytes.length - LINE_END.length);
        else
            this.#tally.add(line);
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
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

/***/ 13202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ KnownLabels),
/* harmony export */   f: () => (/* binding */ NO_LABEL)
/* harmony export */ });
/* harmony import */ var _rules_invalid_label_name_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86605);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73752);
/** Numbers for the labels of usual lines, so that a label is read once and not on each line. */


/** For a label that the service does not take. */
const NO_LABEL = -1;
/** Labels that are found by their bytes at once. Our choice: more than most manifests have. */
const KEPT = 4096;
class KnownLabels {
    /** By their numbers. */
    texts = [];
    #numbers = new Map();
    #entries = new Map();
    numberOf(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        const number = isUsableLabel(text) ? this.texts.length : NO_LABEL;
        if (number !== NO_LABEL)
            this.texts.push(text);
        this.#numbers.set(text, number);
        return number;
    }
    /** The number of the label, all of it ASCII, between two places of a line; it was just hashed. */
    find(line, from, to) {
        const { hash } = line;
        const known = this.#entries.get(hash);
        if (known?.bytes.length === to - from && known.bytes.isAt(line, from))
            return known.number;
        if (this.#entries.size >= KEPT)
            this.#entries.clear();
        const number = this.numberOf(line.text(from, to));
        this.#entries.set(hash, { bytes: _literal_js__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .u.of(line.bytes, from, to), number });
        return number;
    }
}
/** Whether the service takes the label. */
function isUsableLabel(label) {
    const metadata = { isDateDocumented: true, label };
    const attribute = { kind: 'image-level', name: '', valueAllowed: true, metadata };
    return _rules_invalid_label_name_length_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLabelNameLength */ .H.check(attribute).length === 0;
}


/***/ }),

/***/ 73752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Literal)
/* harmony export */ });
const WORD_BYTES = 8;
class Literal {
    length;
    #bytes;
    /** Whole words from the beginning on; the last word, which may overlap with them, comes after them. */
    #words;
    constructor(bytes) {
        this.length = bytes.length;
        this.#bytes = bytes;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#words = new Float64Array(Math.ceil(bytes.length / WORD_BYTES));
        if (bytes.length < WORD_BYTES)
            return;
        for (let word = 0; word < this.#words.length; word += 1)
            this.#words[word] = view.getFloat64(Math.min(word * WORD_BYTES, bytes.length - WORD_BYTES), true);
    }
    /** The bytes between two places. */
    static of(bytes, from, to) {
        // A copy: the bytes are overwritten by those of the next chunk.
        return new Literal(Uint8Array.from(bytes.subarray(from, to)));
    }
    isAt(line, at) {
        if (at + this.length > line.bytes.length)
            return false;
        return this.length < WORD_BYTES ? this.#hasBytes(line.bytes, at) : this.#hasWords(line.view, at);
    }
    #hasBytes(bytes, at) {
        for (let index = 0; index < this.length; index += 1)
            if (bytes[at + index] !== this.#bytes[index])
                return false;
        return true;
    }
    #hasWords(view, at) {
        const words = this.#words;
        const last = words.length - 1;
        for (let word = 0; word < last; word += 1)
            if (view.getFloat64(at + word * WORD_BYTES, true) !== words[word])
                return false;
        return view.getFloat64(at + this.length - WORD_BYTES, true) === words[last];
    }
}


/***/ }),

/***/ 61939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* binding */ BOX_NUMBERS),
  Ny: () => (/* binding */ CLASS_ID),
  My: () => (/* binding */ HEIGHT),
  M3: () => (/* binding */ LEFT),
  x0: () => (/* binding */ MatchedLine),
  CC: () => (/* binding */ PLACE),
  wv: () => (/* binding */ TOP),
  lR: () => (/* binding */ WIDTH)
});

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __webpack_require__(54002);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/known-labels.js
var known_labels = __webpack_require__(13202);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/literal.js
var literal = __webpack_require__(73752);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-class-maps.js
/** Class maps by their bytes: most lines have one that an earlier line has. */




/** Class maps that are remembered at once. Our choice: more than most manifests have. */
const KEPT = 4096;
/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096;
class KnownClassMaps {
    #entries = new Map();
    #labels;
    /** @param labels  which give the labels their numbers */
    constructor(labels) {
        this.#labels = labels;
    }
    /** The class map between two places of a line, which was just hashed; undefined for one of another form. */
    find(line, from, to) {
        const { hash } = line;
        const known = this.#entries.get(hash);
        if (known?.bytes.length === to - from && known.bytes.isAt(line, from))
            return known.classMap;
        if (this.#entries.size >= KEPT)
            this.#entries.clear();
        const classMap = this.#read(line.bytes.toString('utf8', from, to));
        this.#entries.set(hash, { bytes: literal/* Literal */.u.of(line.bytes, from, to), classMap });
        return classMap;
    }
    #read(text) {
        // With a newline, it is of two lines.
        const value = /[\n\ufffd]/.test(text) ? undefined : (0,json/* parseJson */.qF)(text);
        if (!(0,json/* isJsonObject */.OW)(value))
            return undefined;
        const labels = new Map();
        const numbers = [];
        for (const id of Object.keys(value)) {
            const label = value[id];
            if (typeof label !== 'string')
                return undefined;
            labels.set(id, label);
            const number = Number(id);
            if (!(number >= 0 && number < ID_BELOW) || String(number) !== id)
                continue;
            while (numbers.length < number)
                numbers.push(known_labels/* NO_LABEL */.f);
            numbers[number] = this.#labels.numberOf(label);
        }
        return { labels, hash: (0,class_map_hash/* hashOfClassMap */.M)(labels), numbers: Int32Array.from(numbers) };
    }
}

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/line-bytes.js
var line_bytes = __webpack_require__(88535);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/matched-line.js
/** What a template takes out of a line; the same object for all lines of a thread, so that a line makes no new ones. */




/** What is kept of a box, in this order, in {@link MatchedLine.boxes}. */
const CLASS_ID = 0;
const LEFT = 1;
const TOP = 2;
const WIDTH = 3;
const HEIGHT = 4;
/** Where the box begins in the bytes. */
const PLACE = 5;
const BOX_NUMBERS = 6;
class MatchedLine extends line_bytes/* LineBytes */.iT {
    labels = new known_labels/* KnownLabels */.D();
    classMaps = new KnownClassMaps(this.labels);
    sourceFrom = 0;
    sourceTo = 0;
    /** Both halves of the hash of the source-ref. */
    sourceHash = { low: 0, high: 0 };
    width = 0;
    height = 0;
    depth = 0;
    /** {@link BOX_NUMBERS} for each box. Lines with more boxes than the service takes are not matched. */
    boxes = new Int32Array(limits/* IMAGE_BOXES_MAX */.JI * BOX_NUMBERS);
    boxCount = 0;
    /** Entries of `objects`, each with a confidence. */
    confidences = 0;
    classMap;
    /** Where the class map begins and ends. */
    classMapFrom = 0;
    classMapTo = 0;
    /** Numbers of the labels of the image-level attributes, in the order in which the line names them. */
    classNames = new Int32Array(limits/* IMAGE_LABELS_MAX */.NG);
    classNameCount = 0;
    /** Forgets the line before. */
    clear() {
        this.boxCount = 0;
        this.confidences = 0;
        this.classMap = undefined;
        this.classNameCount = 0;
    }
    /** Whether two boxes are in the same place and of the same class. */
    hasSameBoxes() {
        const { boxes } = this;
        const end = this.boxCount * BOX_NUMBERS;
        for (let one = BOX_NUMBERS; one < end; one += BOX_NUMBERS)
            for (let other = 0; other < one; other += BOX_NUMBERS) {
                let at = 0;
                while (at < PLACE && boxes[one + at] === boxes[other + at])
                    at += 1;
                if (at === PLACE)
                    return true;
            }
        return false;
    }
}


/***/ }),

/***/ 90293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ BOX_RULES),
/* harmony export */   LT: () => (/* binding */ OTHER_RULES),
/* harmony export */   Wq: () => (/* binding */ SOURCE_RULES),
/* harmony export */   yk: () => (/* binding */ SILENT_RULES)
/* harmony export */ });
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60300);

const SILENT_RULES = rulesOn('silent');
const SOURCE_RULES = rulesOn('odd-source-ref');
const BOX_RULES = rulesOn('same-boxes');
/** May find something in any line. */
const OTHER_RULES = rulesOn(undefined);
function rulesOn(usualLines) {
    return _own_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_LINE_RULES */ .iF.filter(({ onUsualLines }) => onUsualLines === usualLines);
}


/***/ }),

/***/ 56263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ UsualLines)
});

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(14073);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/known-labels.js
var known_labels = __webpack_require__(13202);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(57204);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/json-spans.js
/** Where the values of a JSON text are. */
/**
 * The value that a text holds, with all that is in it.
 * @param text  must be JSON, not deeper than the engine can follow
 */
function jsonSpanOf(text) {
    return new Reader(text).value(0);
}
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;
const BETWEEN = /[\s,:]*/y;
class Reader {
    #text;
    constructor(text) {
        this.#text = text;
    }
    value(start) {
        const from = this.#end(BETWEEN, start);
        switch (this.#text[from]) {
            case '{':
                return this.#object(from);
            case '[':
                return this.#list(from);
            case '"':
                return { kind: 'text', from, to: this.#end(TEXT, from) };
            default: {
                const isNumber = /[-\d]/.test(this.#text[from] ?? '');
                return { kind: isNumber ? 'number' : 'word', from, to: this.#end(PLAIN, from) };
            }
        }
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

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/literal.js
var literal = __webpack_require__(73752);
// EXTERNAL MODULE: ./lib/src/manifest/creation-date.js
var creation_date = __webpack_require__(13290);
// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __webpack_require__(6196);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/matched-line.js + 1 modules
var matched_line = __webpack_require__(61939);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/slots.js
/** The places of a template where lines differ. Each reads its value into the line, and returns where that ends, or -1. */




const COMMA = 0x2c;
const BLANK = 0x20;
const OPEN_BRACE = 0x7b;
/** The text of source-ref, without a blank at one of its ends, and its hashes. */
const sourceRef = (line, from) => {
    const { bytes } = line;
    const end = line.endOfSource(from);
    if (end < 0 || bytes[from] === BLANK || bytes[end - 1] === BLANK)
        return -1;
    (0,hash/* hashBytes */.yi)(bytes, from, end, line.sourceHash);
    line.sourceFrom = from;
    line.sourceTo = end;
    return end;
};
/** A text or a number that says nothing. */
const anyText = (line, at) => line.endOfText(at);
const anyNumber = (line, at) => line.endOfNumber(at);
/** The confidence of an image-level attribute, from 0 to 1. */
const confidence = (line, at) => line.endOfShare(at);
/** A date in a documented form. */
const creationDate = (line, at) => (0,creation_date/* endOfDocumentedDate */.Z)(line.bytes, at);
/** The whole number of an image-level attribute. */
const wholeNumber = (line, at) => line.readWhole(at);
const imageWidth = (line, at) => {
    const end = line.readWhole(at);
    line.width = line.whole;
    return end;
};
const imageHeight = (line, at) => {
    const end = line.readWhole(at);
    line.height = line.whole;
    return end;
};
const imageDepth = (line, at) => {
    const end = line.readWhole(at);
    line.depth = line.whole;
    return end;
};
/** The label of an image-level attribute, which the service takes. */
const className = (line, at) => {
    const end = line.endOfText(at);
    if (end < 0 || line.classNameCount === line.classNames.length)
        return -1;
    const number = line.labels.find(line, at, end);
    if (number === known_labels/* NO_LABEL */.f)
        return -1;
    line.classNames[line.classNameCount] = number;
    line.classNameCount += 1;
    return end;
};
/** A class map in which no label has a closing brace. */
const classMap = (line, at) => {
    // What is before the brace would be read with it, and the columns would be those of a blank.
    if (line.bytes[at] !== OPEN_BRACE)
        return -1;
    const end = line.endOfBraces(at);
    if (end < 0)
        return -1;
    line.classMapFrom = at;
    line.classMapTo = end;
    line.classMap = line.classMaps.find(line, at, end);
    return line.classMap === undefined ? -1 : end;
};
const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'];
const INDEXES = {
    class_id: matched_line/* CLASS_ID */.Ny,
    left: matched_line/* LEFT */.M3,
    top: matched_line/* TOP */.wv,
    width: matched_line/* WIDTH */.lR,
    height: matched_line/* HEIGHT */.My,
};
/** One box, and more after commas. */
function boxes({ fields, after }) {
    const numbers = fields.map(({ name, before }) => ({ literal: before, index: INDEXES[name] }));
    const readBox = (line, from) => {
        const { boxes } = line;
        const box = line.boxCount * matched_line/* BOX_NUMBERS */.hr;
        if (box === boxes.length)
            return -1;
        let at = from;
        for (const { literal, index } of numbers) {
            if (!literal.isAt(line, at))
                return -1;
            at = line.readWhole(at + literal.length);
            if (at < 0)
                return -1;
            boxes[box + index] = line.whole;
        }
        if (!after.isAt(line, at))
            return -1;
        boxes[box + matched_line/* PLACE */.CC] = from;
        line.boxCount += 1;
        return at + after.length;
    };
    return listOf(readBox);
}
/** Entries of `objects`: what is before and after the confidence of each. */
function confidences(before, after) {
    return listOf((line, from) => {
        if (!before.isAt(line, from))
            return -1;
        const end = line.endOfShare(from + before.length);
        if (end < 0 || !after.isAt(line, end))
            return -1;
        line.confidences += 1;
        return end + after.length;
    });
}
/** One item, and more after commas. */
function listOf(item) {
    return (line, from) => {
        let at = item(line, from);
        while (at >= 0 && line.bytes[at] === COMMA) {
            at += 1;
            while (line.bytes[at] === BLANK)
                at += 1;
            at = item(line, at);
        }
        return at;
    };
}

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
    try {
        return new Builder(text, attributes).build(jsonSpanOf(text));
    }
    catch (error) {
        if (error instanceof Unusual)
            return undefined;
        throw error;
    }
}
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
        const attributes = [...this.#attributes.values()].map(toTemplateAttribute);
        if (attributes.filter(({ kind }) => kind === 'box').length > 1)
            throw new Unusual();
        for (const [key, value] of membersOf(line)) {
            const attribute = this.#attributes.get(key);
            const ofMetadata = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8)
                ? this.#attributes.get(key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length))
                : undefined;
            if (key === 'source-ref')
                this.#insideOf(value, sourceRef);
            else if (attribute !== undefined)
                this.#value(value, attribute);
            else if (ofMetadata !== undefined)
                this.#metadata(value, ofMetadata);
            else
                this.#other(value);
        }
        const imageLevel = attributes.filter(({ kind }) => kind === 'image-level');
        return {
            steps: this.#steps,
            after: this.#literal(this.#from, line.to),
            attributes,
            classNameOrder: imageLevel.map(({ name }) => this.#classNames.indexOf(name)),
            hasBoxes: attributes.some(({ kind }) => kind === 'box'),
        };
    }
    #value(value, { kind }) {
        if (kind === 'image-level') {
            this.#slot(value, wholeNumber);
            return;
        }
        for (const [key, member] of membersOf(value)) {
            if (key === 'image_size')
                this.#imageSize(onlyItemOf(member));
            else if (key === 'annotations')
                this.#list(member, (first) => boxes(this.#boxLayout(first)));
        }
    }
    #imageSize(size) {
        for (const [key, value] of membersOf(size)) {
            const slot = { width: imageWidth, height: imageHeight, depth: imageDepth }[key];
            if (slot !== undefined)
                this.#slot(value, slot);
        }
    }
    #boxLayout(box) {
        const fields = [];
        let { from } = box;
        for (const [key, value] of membersOf(box)) {
            const name = BOX_FIELDS.find((field) => field === key);
            if (name === undefined)
                throw new Unusual();
            fields.push({ name, before: this.#literal(from, value.from) });
            from = value.to;
        }
        if (fields.length !== BOX_FIELDS.length)
            throw new Unusual();
        return { fields, after: this.#literal(from, box.to) };
    }
    #metadata(metadata, attribute) {
        for (const [key, value] of membersOf(metadata)) {
            if (key === 'creation-date')
                this.#insideOf(value, creationDate);
            else if (key === 'objects' && attribute.kind === 'box')
                this.#list(value, (first) => this.#confidence(first));
            else if (key === 'class-map' && attribute.kind === 'box')
                this.#slot(value, classMap);
            else if (key === 'class-name' && attribute.kind === 'image-level') {
                this.#classNames.push(attribute.name);
                this.#insideOf(value, className);
            }
            else if (key === 'confidence' && attribute.kind === 'image-level')
                this.#slot(value, confidence);
            else if (key !== 'type' && key !== 'human-annotated')
                this.#other(value);
        }
    }
    #confidence(object) {
        const [member, ...more] = membersOf(object);
        if (member?.[0] !== 'confidence' || more.length > 0)
            throw new Unusual();
        const [, value] = member;
        return confidences(this.#literal(object.from, value.from), this.#literal(value.to, object.to));
    }
    /** Texts and numbers that say nothing may differ; all else must be the same. */
    #other(value) {
        if (value.kind === 'number')
            this.#slot(value, anyNumber);
        else if (value.kind === 'text' && /^[ !#-[\]-~]*$/.test(this.#text.slice(value.from + 1, value.to - 1)))
            this.#insideOf(value, anyText);
    }
    /** A list with a first item, from which the slot of all is made. */
    #list(list, slotOf) {
        const items = list.items ?? [];
        const [first] = items;
        const last = items.at(-1);
        if (first === undefined || last === undefined)
            throw new Unusual();
        this.#slot({ ...first, to: last.to }, slotOf(first));
    }
    /** A slot for a text without its quotes. */
    #insideOf(text, slot) {
        if (text.kind !== 'text')
            throw new Unusual();
        this.#slot({ ...text, from: text.from + 1, to: text.to - 1 }, slot);
    }
    #slot({ from, to }, slot) {
        this.#steps.push({ before: this.#literal(this.#from, from), slot });
        this.#from = to;
    }
    #literal(from, to) {
        return new literal/* Literal */.u(new Uint8Array(Buffer.from(this.#text.slice(from, to), 'utf8')));
    }
}
function toTemplateAttribute(attribute) {
    const { kind, name } = attribute;
    if (kind === 'image-level')
        return { kind, name };
    if (kind !== 'box' || attribute.metadata === undefined)
        throw new Unusual();
    return { kind, name, humanAnnotated: attribute.metadata.humanAnnotated };
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/plain-sources.js
/**
 * Source-refs in which nothing is found: images of a bucket that is known to be fine. They are recognized by their bytes, so that
 * most lines need no text of their source-ref.
 */

const DOT = 0x2e;
const WORD_BYTES = 4;
/** How they end. Other spellings are read as texts. */
const JPG = wordOf('.jpg');
const UPPER_JPG = wordOf('.JPG');
const PNG = wordOf('.png');
const JPEG = wordOf('jpeg');
/** The colon of `s3://`: what has more may have the scheme twice. */
const COLONS = 1;
/** Bytes at most. Our choice: far below the longest key that S3 takes. */
const LENGTH_MAX = 512;
class PlainSources {
    /** `s3://bucket/`; most lines have the bucket of the line before. */
    #start;
    bucket = '';
    isPlain(line) {
        const { sourceFrom, sourceTo, colons } = line;
        const length = sourceTo - sourceFrom;
        if (this.#start === undefined || colons !== COLONS || length > LENGTH_MAX)
            return false;
        // The key has a name before its extension.
        if (length < this.#start.length + WORD_BYTES + 1 || !this.#start.isAt(line, sourceFrom))
            return false;
        const end = line.view.getInt32(sourceTo - WORD_BYTES, true);
        if (end === JPEG)
            return line.bytes[sourceTo - WORD_BYTES - 1] === DOT;
        return end === JPG || end === PNG || end === UPPER_JPG;
    }
    /** Remembers the bucket of a source-ref in which nothing is found. */
    remember(bucket) {
        this.bucket = bucket;
        this.#start = new literal/* Literal */.u(Uint8Array.from(Buffer.from(`s3://${bucket}/`)));
    }
}
function wordOf(text) {
    return Buffer.from(text).readInt32LE();
}

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/rules-on-usual-lines.js
var rules_on_usual_lines = __webpack_require__(90293);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/template.js
/** Takes what differs out of a line that begins at a place. Returns where the line is read to, or -1 for one of another layout. */
function matchTemplate({ steps, after }, line, from) {
    line.clear();
    let at = from;
    for (const { before, slot } of steps) {
        if (!before.isAt(line, at))
            return -1;
        at = slot(line, at + before.length);
        if (at < 0)
            return -1;
    }
    return after.isAt(line, at) ? at + after.length : -1;
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate-fact.js
var locate_fact = __webpack_require__(1221);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/line-bytes.js
var line_bytes = __webpack_require__(88535);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-line.js






const CARRIAGE_RETURN = 0x0d;
const NO_FINDINGS = [];
/** The same object for all lines of a thread; usable until the next line is read. */
class UsualLine {
    matched = new matched_line/* MatchedLine */.x0();
    template;
    /** 1-based. */
    number = 0;
    /** Its first byte, and its newline. */
    from = 0;
    end = 0;
    bucket = '';
    /** Whether a rule may find something in the source-ref. */
    isSourceOdd = false;
    get text() {
        return this.matched.bytes.toString('utf8', this.from, this.end);
    }
    get record() {
        const record = (0,json/* parseJson */.qF)(this.text);
        return (0,json/* isJsonObject */.OW)(record) ? record : undefined;
    }
    get sourceRef() {
        return this.matched.text(this.matched.sourceFrom, this.matched.sourceTo);
    }
    get attributes() {
        const { attributes = [], classNameOrder = [] } = this.template ?? {};
        let imageLevel = 0;
        return attributes.map((attribute) => {
            if (attribute.kind === 'box')
                return this.#boxAttribute(attribute);
            const metadata = { isDateDocumented: true, label: this.#className(classNameOrder[imageLevel] ?? 0) };
            imageLevel += 1;
            return { kind: 'image-level', name: attribute.name, valueAllowed: true, metadata };
        });
    }
    get report() {
        const parsed = (0,s3_uri/* parseSourceRef */._j)(this.sourceRef);
        const report = { line: this.number, verdict: 'valid', findings: NO_FINDINGS, usable: this.#usable() };
        return parsed.ok ? { ...report, sourceRef: parsed.value } : report;
    }
    /** Whether a carriage return is before the newline. */
    get hasCarriageReturn() {
        return this.matched.bytes[this.end - 1] === CARRIAGE_RETURN;
    }
    /** The column of a place of the line, 1-based in UTF-16 units. */
    columnAt(place) {
        return (0,line_bytes/* unitsOf */.$J)(this.matched.bytes, this.from, place) + 1;
    }
    /** Where a label of the line is written. */
    columnOfLabel(kind, label) {
        const { bytes, classMap, classMapFrom, classMapTo } = this.matched;
        if (kind === 'image-level' || classMap === undefined)
            return (0,locate_fact/* columnOfLabel */.ec)(this, kind, label);
        const [id = ''] = [...classMap.labels].find(([, other]) => other === label) ?? [];
        const written = bytes.toString('utf8', classMapFrom, classMapTo);
        return this.columnAt(classMapFrom) + (0,locate/* locateValue */.Q)(written, [id]).from;
    }
    #className(index) {
        return this.matched.labels.texts[this.matched.classNames[index] ?? 0] ?? '';
    }
    #boxAttribute({ name, humanAnnotated }) {
        const { width, height, depth, confidences, classMap } = this.matched;
        const metadata = {
            isDateDocumented: true,
            confidences: Array.from({ length: confidences }, () => true),
            classMap: classMap?.labels ?? new Map(),
            humanAnnotated,
        };
        return {
            kind: 'box',
            name,
            boxes: { imageSize: { width, height, depth }, annotations: this.#annotations() },
            metadata,
        };
    }
    #annotations() {
        const { boxes, boxCount } = this.matched;
        return Array.from({ length: boxCount }, (_, index) => {
            const number = (which) => boxes[index * matched_line/* BOX_NUMBERS */.hr + which] ?? 0;
            return {
                classId: number(matched_line/* CLASS_ID */.Ny),
                left: number(matched_line/* LEFT */.M3),
                top: number(matched_line/* TOP */.wv),
                width: number(matched_line/* WIDTH */.lR),
                height: number(matched_line/* HEIGHT */.My),
            };
        });
    }
    #usable() {
        const { classMap, labels, width, height, depth } = this.matched;
        const { classNameOrder = [], hasBoxes = false } = this.template ?? {};
        const imageLabels = classNameOrder.map((index) => this.#className(index));
        if (!hasBoxes)
            return { imageLabels, boxes: [] };
        const boxes = this.#annotations().map(({ classId, ...place }) => {
            return { label: labels.texts[classMap?.numbers[classId] ?? 0] ?? '', ...place };
        });
        return { imageLabels, boxes, imageSize: { width, height, depth } };
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-lines.js
/**
 * Reads the usual lines of a manifest from their bytes, without decoding or parsing them. A usual line has the layout of an
 * earlier line, the service finds nothing in it and there is no doubt about it; its source-ref and its dates are printable
 * ASCII. It differs from that earlier line in nothing but its source-ref, dates, sizes, boxes, confidences, labels, and in
 * texts and numbers that say nothing. All other lines are read in full.
 */











/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8;
/** Lines of a range that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64;
const NEWLINE = 0x0a;
const usual_lines_CARRIAGE_RETURN = 0x0d;
/** What a thread has learned of the lines that it read, be they of one range or of several. */
class UsualLines {
    #line = new UsualLine();
    #sources = new PlainSources();
    #templates = [];
    #learned = 0;
    #size = { width: 0, height: 0, isAllowed: false, sureSide: 0 };
    /** Begins with the lines of another range. */
    beginRange() {
        this.#learned = 0;
    }
    /**
     * A line, from its first byte on; undefined for one that must be read in full, and where its newline is not in the bytes.
     * @param number 1-based
     */
    read(bytes, from, number) {
        const { matched } = this.#line;
        if (matched.bytes !== bytes)
            matched.setChunk(bytes);
        for (let index = 0; index < this.#templates.length; index += 1) {
            const template = this.#templates[index];
            if (template === undefined)
                continue;
            const to = matchTemplate(template, matched, from);
            if (to < 0)
                continue;
            const end = bytes[to] === usual_lines_CARRIAGE_RETURN ? to + 1 : to;
            if (bytes[end] !== NEWLINE)
                continue;
            // The next line is likely to be of the same layout.
            if (index > 0)
                this.#templates.unshift(...this.#templates.splice(index, 1));
            return this.#take(template, from, end, number);
        }
        return undefined;
    }
    /** Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it. */
    learn(facts) {
        if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0)
            return;
        this.#learned += 1;
        if (rules_on_usual_lines/* SILENT_RULES */.yk.some((rule) => rule.check(facts).length > 0))
            return;
        const template = learnTemplate(facts.text, facts.attributes);
        if (template === undefined)
            return;
        this.#templates.unshift(template);
        if (this.#templates.length > TEMPLATES_MAX)
            this.#templates.pop();
    }
    #take(template, from, end, number) {
        const line = this.#line;
        if (end - from > limits/* LINE_MAX_CHARACTERS */.hN || (template.hasBoxes && !this.#areBoxesSure(line.matched)))
            return undefined;
        line.template = template;
        line.from = from;
        line.end = end;
        line.number = number;
        return this.#takeSource(line) ? line : undefined;
    }
    /** False for a source-ref that the service does not take. */
    #takeSource(line) {
        if (this.#sources.isPlain(line.matched)) {
            line.bucket = this.#sources.bucket;
            line.isSourceOdd = false;
            return true;
        }
        const parsed = (0,s3_uri/* parseSourceRef */._j)(line.sourceRef);
        if (!parsed.ok)
            return false;
        line.bucket = parsed.value.bucket;
        line.isSourceOdd = rules_on_usual_lines/* SOURCE_RULES */.Wq.some((rule) => rule.check(line).length > 0);
        if (!line.isSourceOdd)
            this.#sources.remember(line.bucket);
        return true;
    }
    /** Whether the service takes the image and each of its boxes, whichever way its documents are read. */
    #areBoxesSure({ width, height, classMap, boxes, boxCount, confidences }) {
        // Many images have the size of the one before.
        if (this.#size.width !== width || this.#size.height !== height)
            this.#size = {
                width,
                height,
                isAllowed: (0,within_limits/* isAllowedSize */.s)({ width, height }),
                sureSide: (0,readings/* sureSideOf */.W3)({ width, height }),
            };
        const { isAllowed, sureSide } = this.#size;
        if (!isAllowed || classMap === undefined || confidences < boxCount)
            return false;
        const { numbers } = classMap;
        for (let box = 0; box < boxCount * matched_line/* BOX_NUMBERS */.hr; box += matched_line/* BOX_NUMBERS */.hr) {
            const boxWidth = boxes[box + matched_line/* WIDTH */.lR] ?? 0;
            const boxHeight = boxes[box + matched_line/* HEIGHT */.My] ?? 0;
            if (boxWidth < sureSide || boxHeight < sureSide)
                return false;
            if ((boxes[box + matched_line/* LEFT */.M3] ?? 0) + boxWidth > width || (boxes[box + matched_line/* TOP */.wv] ?? 0) + boxHeight > height)
                return false;
            if ((numbers[boxes[box + matched_line/* CLASS_ID */.Ny] ?? 0] ?? known_labels/* NO_LABEL */.f) === known_labels/* NO_LABEL */.f)
                return false;
        }
        return true;
    }
}


/***/ })

};
