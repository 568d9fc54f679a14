export const id = 3;
export const ids = [3];
export const modules = {

/***/ 9214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Column)
/* harmony export */ });
/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, each as wide as
 * its greatest number needs, so that nothing is copied when it grows and small numbers take one byte.
 */
const BLOCK_BITS = 12;
const BLOCK_LENGTH = 2 ** BLOCK_BITS;
const IN_BLOCK = BLOCK_LENGTH - 1;
class Column {
    #blocks = [];
    #length = 0;
    /** The block that is being filled, and the greatest number that it can hold. */
    #last = new Uint8Array(0);
    #most = 0;
    static of(numbers) {
        const column = new Column();
        for (const number of numbers)
            column.push(number);
        return column;
    }
    /** The column that {@link take} took. */
    static from({ blocks, length }) {
        const column = new Column();
        column.#blocks = [...blocks];
        column.#length = length;
        const last = blocks.at(-1);
        if (last !== undefined)
            column.#fill(last);
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        const place = this.#length & IN_BLOCK;
        if (place === 0) {
            const block = blockFor(value);
            this.#blocks.push(block);
            this.#fill(block);
        }
        else if (value > this.#most) {
            const block = blockFor(value);
            block.set(this.#last);
            this.#blocks[this.#blocks.length - 1] = block;
            this.#fill(block);
        }
        this.#last[place] = value;
        this.#length += 1;
    }
    /** 0 past the end. */
    at(index) {
        return this.#blocks[index >> BLOCK_BITS]?.[index & IN_BLOCK] ?? 0;
    }
    /** All numbers in their order. */
    *values() {
        for (let index = 0; index < this.#length; index += 1)
            yield this.at(index);
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        let left = other.#length;
        for (const block of other.#blocks) {
            const length = Math.min(left, BLOCK_LENGTH);
            for (let index = 0; index < length; index += 1)
                this.push((block[index] ?? 0) + shift);
            left -= length;
        }
    }
    isSame(other) {
        if (this.#length !== other.#length)
            return false;
        for (let index = 0; index < this.#length; index += 1)
            if (this.at(index) !== other.at(index))
                return false;
        return true;
    }
    /** Takes everything out of the column. */
    take() {
        const taken = { blocks: this.#blocks, length: this.#length };
        this.#blocks = [];
        this.#length = 0;
        return taken;
    }
    #fill(block) {
        this.#last = block;
        this.#most = 2 ** (block.BYTES_PER_ELEMENT * 8) - 1;
    }
}
/** A block that can hold a number, and smaller ones. */
function blockFor(value) {
    if (value < 2 ** 8)
        return new Uint8Array(BLOCK_LENGTH);
    return value < 2 ** 16 ? new Uint16Array(BLOCK_LENGTH) : new Uint32Array(BLOCK_LENGTH);
}


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   Al: () => (/* binding */ withUnitOfOther),
/* harmony export */   Ap: () => (/* binding */ hash32),
/* harmony export */   GU: () => (/* binding */ SEED),
/* harmony export */   LG: () => (/* binding */ OTHER_SEED),
/* harmony export */   eO: () => (/* binding */ otherHash32),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */
/** Starts of both halves: any two numbers that differ. */
const SEED = 0x811c9dc5;
const OTHER_SEED = 0x9747b28c;
/** One half. Never 0, which means "no text". */
function hash32(text, seed = SEED) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = withUnit(hash, text.charCodeAt(at));
    return mixed(hash);
}
/** The other half, of the same text. */
function otherHash32(text) {
    let hash = OTHER_SEED;
    for (let at = 0; at < text.length; at += 1)
        hash = withUnitOfOther(hash, text.charCodeAt(at));
    return mixed(hash);
}
/** One half, before it is mixed, with one more UTF-16 unit. */
function withUnit(hash, unit) {
    return Math.imul(hash ^ unit, 0x01000193);
}
/** The same of the other half. */
function withUnitOfOther(hash, unit) {
    return (Math.imul(hash, 31) + unit) | 0;
}
/** Spreads the difference of a single letter over all bits. */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
function hashOf(text) {
    return { low: hash32(text), high: otherHash32(text) };
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ createLabelEntry),
/* harmony export */   QK: () => (/* binding */ countLine),
/* harmony export */   mc: () => (/* binding */ READINGS),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   vD: () => (/* binding */ noLines)
/* harmony export */ });
/** What a lint learns of each label of a manifest while the lines go by. */
/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = ['sure', 'taken', 'strict', 'lenient'];
function noLines() {
    return { sure: 0, taken: 0, strict: 0, lenient: 0 };
}
function createLabelEntry(label, kind) {
    const empty = { first: 0, column: 0, boxes: 0, least: '', greatest: '' };
    return { label, kind, ...empty, lines: noLines(), sides: new Map(), shapes: new Map() };
}
/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
function countLine(counts, key, { count, first, column }) {
    const known = counts.get(key);
    if (known === undefined)
        counts.set(key, { count, first, ...(column !== undefined && { column }) });
    else
        known.count += count;
}
/** Widens the range of source-refs by another. */
function widen(entry, least, greatest) {
    if (entry.least === '' || (least !== '' && least < entry.least))
        entry.least = least;
    if (greatest > entry.greatest)
        entry.greatest = greatest;
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LabelTable)
/* harmony export */ });
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5465);
/** The labels of a range, numbered in the order in which they first appear. */

class LabelTable {
    entries = [];
    /** A table of these, in their order. */
    static of(entries) {
        const table = new LabelTable();
        for (const entry of entries) {
            table.#numbers[entry.kind].set(entry.label, table.entries.length);
            table.entries.push(entry);
        }
        return table;
    }
    /** The label that was asked for last: it is often asked for several times in a row. */
    #lastKind;
    #lastLabel = '';
    #lastNumber = 0;
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** The number of a label; a new one for a label that is not in the table yet. */
    numberOf(kind, label) {
        if (this.#lastLabel === label && this.#lastKind === kind)
            return this.#lastNumber;
        this.#lastKind = kind;
        this.#lastLabel = label;
        this.#lastNumber = this.#find(kind, label);
        return this.#lastNumber;
    }
    /** The label, put into the table where it is not there yet. */
    entryOf(kind, label) {
        const entry = this.entries[this.numberOf(kind, label)];
        if (entry === undefined)
            throw new Error(`the table has lost the label ${label}`);
        return entry;
    }
    #find(kind, label) {
        const numbers = this.#numbers[kind];
        const known = numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.entries.length;
        numbers.set(label, number);
        this.entries.push((0,_label_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createLabelEntry */ .BD)(label, kind));
        return number;
    }
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ createPartial),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ CLASS_MAPS_KEPT),
/* harmony export */   zf: () => (/* binding */ BUCKETS_KEPT)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);
/* harmony import */ var _label_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8061);
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);



/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
const BUCKETS_KEPT = 10;
const CLASS_MAPS_KEPT = 256;
const VERDICTS = ['valid', 'invalid', 'ignored'];
function createPartial() {
    return {
        sizeBytes: 0,
        head: new Uint8Array(),
        lines: 0,
        layout: { blank: none(), crlf: none(), doubleCr: none() },
        verdicts: { valid: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), invalid: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), ignored: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)() },
        kinds: { 'image-level': (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), box: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)() },
        buckets: new Map(),
        doubts: new Map(),
        labels: new _label_table_js__WEBPACK_IMPORTED_MODULE_2__/* .LabelTable */ .R(),
        classMaps: new Map(),
        numberedNames: undefined,
        columns: {
            sourceLow: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            sourceHigh: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            sourceColumn: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            verdict: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            labelEnds: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            labelIds: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            classMap: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            numberedName: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            groupLow: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            groupHigh: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
        },
        findings: new Map(),
    };
}
function none() {
    return { count: 0, first: 0, column: 0 };
}
/** Name of a label attribute without its digits. */
function shapeOf(name) {
    return name.replace(/\d+/g, '#');
}


/***/ }),

/***/ 8003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WHOLE_FILE),
  x: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(3765);
// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(8883);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 75 modules
var own_rules = __webpack_require__(3265);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(4073);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __webpack_require__(2007);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __webpack_require__(4448);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(7204);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/lint/explain/fault.js
/** What is wrong with a value, in words that can be understood without the line. */

/** Characters of a value that are shown. Our choice: a date and a type fit. */
const SHOWN_MAX = 40;
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
    ERROR_UNSUPPORTED_USE_CASE_TYPE: ({ record }, _finding, attribute) => {
        const type = (0,json/* own */.ZV)((0,json/* own */.ZV)(record, `${attribute?.name ?? ''}${label_attribute/* METADATA_SUFFIX */.e8}`), 'type');
        return { text: `It is ${valueInWords(type ?? null)}.` };
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/locate.js
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
        // Deeper than any manifest: what is further in is not looked for.
        if (this.#nesting > 500)
            return this.#fault(start);
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-finding.js

/** Keys, below the place of a finding, of what is wrong. */
const INNER_KEYS = {
    ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
    ERROR_MISSING_SOURCE_REF: 'source-ref',
    ERROR_MISSING_CLASS_MAP_ID: 'class-map',
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
    ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
    WARNING_UNDOCUMENTED_CREATION_DATE: 'creation-date',
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
        column: locateValue(facts.text, pathOf(finding, facts, details.path)).from + 1,
        severity: isDoubtful ? 'warning' : severity,
        label: labelOf(facts, place),
        message: `${message} ${details.text}`.trimEnd(),
        fix: (0,codes/* describeCode */.lA)(code)?.remedy,
    };
}
function fromRule(rule, { message, path, label, fix }, facts) {
    return {
        line: facts.report.line,
        column: locateValue(facts.text, path).from + 1,
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

// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var scan_hash = __webpack_require__(6196);
;// CONCATENATED MODULE: ./lib/src/lint/scan/class-map-hash.js
/** The hash of a class map, by which lines with the same one are found. */

/** Of class maps that many lines share. */
const remembered = new WeakMap();
function hashOfClassMap(labels) {
    return remembered.get(labels) ?? computeHash(labels);
}
/** Computes the hash of a class map once, however often it is asked for. */
function rememberHash(labels) {
    remembered.set(labels, computeHash(labels));
}
function computeHash(labels) {
    let hash = 0;
    for (const [id, label] of labels)
        hash = (Math.imul(hash, 31) + (0,scan_hash/* hash32 */.Ap)(label, (0,scan_hash/* hash32 */.Ap)(id))) >>> 0;
    return hash;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-fact.js



const KEY = '"source-ref"';
const QUOTE = 0x22;
const COLON = 0x3a;
const BLANK = 0x20;
/** Where the value at a path begins, 1-based in UTF-16 units. */
function columnAt(text, path) {
    return locateValue(text, path).from + 1;
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
    return [attribute + label_attribute/* METADATA_SUFFIX */.e8, 'class-map'];
}
/** Where a label is written. */
function columnOfLabel({ text, attributes }, kind, label) {
    for (const attribute of attributes) {
        if (attribute.kind !== kind || !(0,manifest_labels/* labelsOf */.P)(attribute).includes(label))
            continue;
        if (attribute.kind === 'image-level')
            return columnAt(text, [attribute.name + label_attribute/* METADATA_SUFFIX */.e8, 'class-name']);
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
        const labels = (0,manifest_labels/* labelsOf */.P)(attribute);
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
        (0,label_entry/* widen */.oP)(entry, sourceRef, sourceRef);
        if (entry.first > 0)
            return;
        entry.first = report.line;
        entry.column = columnOfLabel(facts, kind, label);
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
        countBox(entry.sides, halfOctaves(Math.sqrt((width * height) / (imageSize.width * imageSize.height))), facts, box);
        countBox(entry.shapes, halfOctaves(width / height), facts, box);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
function countBox(bins, bin, facts, box) {
    const known = bins.get(bin);
    if (known === undefined)
        bins.set(bin, { count: 1, first: facts.report.line, column: columnOfBox(facts, box) });
    else
        known.count += 1;
}
/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio) {
    return Math.round(Math.log2(ratio) * 2);
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
/** Counts the next line of a range as {@link scanLine} does. */
function addUsualLine(partial, usual, options) {
    const { crlf } = partial.layout;
    // The column is that of the first one.
    if (usual.hasCarriageReturn)
        countOf(crlf, usual.report.line, crlf.count === 0 ? usual.text.length : 1);
    addFacts(partial, usual, options, { hash: usual.sourceHash, column: usual.sourceColumn });
    addSureLine(partial, usual.report);
    collectFindings(partial, usual, undefined, options.keptPerCode, RULES_FOR_USUAL_LINES);
}
const RULES_FOR_USUAL_LINES = own_rules/* OWN_LINE_RULES */.iF.filter(({ silentOnUsualLines }) => silentOnUsualLines !== true);
function addFacts(partial, facts, options, source) {
    partial.lines = facts.report.line;
    addSource(partial, facts, options.groupBy, source);
    addNames(partial, facts);
    partial.columns.verdict.push(scan_partial/* VERDICTS */.bk.indexOf(facts.report.verdict));
    addLabels(partial, facts);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    if (text.charCodeAt(last) === 0x0d) {
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
const NO_HASH = { low: 0, high: 0 };
/** @param source  where it is known already */
function addSource({ columns, buckets }, facts, groupBy, source) {
    const { sourceRef, report } = facts;
    const known = sourceRef !== undefined && sourceRef !== '';
    const { low, high } = source?.hash ?? (known ? (0,scan_hash/* hashOf */.qQ)(sourceRef) : NO_HASH);
    columns.sourceLow.push(low);
    columns.sourceHigh.push(high);
    columns.sourceColumn.push(source?.column ?? (known ? columnOfSource(facts.text, sourceRef) : 0));
    const bucket = report.sourceRef?.bucket;
    if (bucket !== undefined && buckets.size < scan_partial/* BUCKETS_KEPT */.zf && !buckets.has(bucket))
        buckets.set(bucket, report.line);
    if (groupBy === undefined)
        return;
    const group = known ? (0,group_by/* groupOf */.F)(sourceRef, groupBy) : undefined;
    const ofGroup = group === undefined ? NO_HASH : (0,scan_hash/* hashOf */.qQ)(group);
    columns.groupLow.push(ofGroup.low);
    columns.groupHigh.push(ofGroup.high);
}
/** Class map and attribute name of the line, for rules that compare lines. */
function addNames(partial, facts) {
    const { attributes, report: { line }, } = facts;
    const { columns, classMaps } = partial;
    let classMapHash = 0;
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const labels = attribute.metadata.classMap;
        classMapHash = hashOfClassMap(labels);
        if (classMaps.size < scan_partial/* CLASS_MAPS_KEPT */.oB && !classMaps.has(classMapHash))
            classMaps.set(classMapHash, { first: line, column: columnAt(facts.text, classMapOf(attribute.name)), labels });
        break;
    }
    columns.classMap.push(classMapHash);
    const name = attributes[0]?.name ?? '';
    const isNumbered = hasDigit(name);
    columns.numberedName.push(isNumbered ? (0,scan_hash/* hash32 */.Ap)(name) : 0);
    if (!isNumbered)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, column: columnAt(facts.text, [name]), isOneShape: true };
    else if (names.isOneShape && names.first !== name && (0,scan_partial/* shapeOf */.F5)(names.first) !== (0,scan_partial/* shapeOf */.F5)(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the attribute of the line before. */
let last = { name: '', hasDigit: false };
function hasDigit(name) {
    if (last.name !== name)
        last = { name, hasDigit: /\d/.test(name) };
    return last.hasDigit;
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
/** {@link addReading} for a line without a doubt, whose labels were just added. */
function addSureLine({ verdicts, kinds, columns, labels }, { line, usable }) {
    verdicts.valid.sure += 1;
    if (usable.imageLabels.length > 0)
        kinds['image-level'].sure += 1;
    if (usable.boxes.length > 0)
        kinds.box.sure += 1;
    for (let at = line === 1 ? 0 : columns.labelEnds.at(line - 2); at < columns.labelIds.length; at += 1) {
        const entry = labels.entries[columns.labelIds.at(at)];
        if (entry !== undefined)
            entry.lines.sure += 1;
    }
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

// EXTERNAL MODULE: ./lib/src/lint/rules/invalid-image-dimension.js
var invalid_image_dimension = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/src/lint/rules/too-many-bounding-boxes.js
var too_many_bounding_boxes = __webpack_require__(7423);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/literal.js
const WORD_BYTES = 4;
class Literal {
    length;
    #bytes;
    /** Whole words from the beginning on; the last word, which may overlap with them, comes after them. */
    #words;
    constructor(bytes) {
        this.length = bytes.length;
        this.#bytes = bytes;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#words = new Int32Array(Math.ceil(bytes.length / WORD_BYTES));
        if (bytes.length < WORD_BYTES)
            return;
        for (let word = 0; word < this.#words.length; word += 1)
            this.#words[word] = view.getInt32(Math.min(word * WORD_BYTES, bytes.length - WORD_BYTES), true);
    }
    isAt(line, at) {
        if (at + this.length > line.end)
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
            if (view.getInt32(at + word * WORD_BYTES, true) !== words[word])
                return false;
        return view.getInt32(at + this.length - WORD_BYTES, true) === words[last];
    }
}

// EXTERNAL MODULE: ./lib/src/lint/rules/invalid-label-name-length.js
var invalid_label_name_length = __webpack_require__(6605);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-class-maps.js
/** Class maps by their bytes: most lines have one that an earlier line has. */




/** Class maps that are remembered at once. Our choice: more than most manifests have. */
const KEPT = 4096;
/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096;
const HASH_PRIME = 0x01000193;
const known_class_maps_WORD_BYTES = 4;
class KnownClassMaps {
    #entries = new Map();
    /** The class map between two places of a line; undefined for one of another form. */
    find(line, from, to) {
        const hash = hashOf(line.view, from, to);
        const known = this.#entries.get(hash);
        if (known?.bytes.length === to - from && known.bytes.isAt(line, from))
            return known.classMap;
        if (this.#entries.size >= KEPT)
            this.#entries.clear();
        const bytes = new Uint8Array(line.bytes.subarray(from, to));
        const entry = { bytes: new Literal(bytes), classMap: read(bytes) };
        this.#entries.set(hash, entry);
        return entry.classMap;
    }
}
function hashOf(view, from, to) {
    // A class map has at least two bytes, and its line more before and after it.
    let hash = view.getInt32(to - known_class_maps_WORD_BYTES, true);
    for (let at = from; at + known_class_maps_WORD_BYTES <= to; at += known_class_maps_WORD_BYTES)
        hash = Math.imul(hash ^ view.getInt32(at, true), HASH_PRIME);
    return hash;
}
function read(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const value = text.includes('\ufffd') ? undefined : (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const labels = new Map();
    const byId = [];
    for (const id of Object.keys(value)) {
        const label = value[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
        const number = Number(id);
        if (!(number >= 0 && number < ID_BELOW) || String(number) !== id || !isUsableLabel(label))
            continue;
        while (byId.length < number)
            byId.push(undefined);
        byId[number] = label;
    }
    rememberHash(labels);
    return { labels, byId };
}
/** Whether the service takes the label. */
function isUsableLabel(label) {
    const metadata = { isDateDocumented: true, label };
    const attribute = { kind: 'image-level', name: '', valueAllowed: true, metadata };
    return invalid_label_name_length/* invalidLabelNameLength */.H.check(attribute).length === 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/json-spans.js
/** Where the values of a JSON text are. */
/**
 * The value that a text holds, with all that is in it.
 * @param text  must be JSON, not deeper than the engine can follow
 */
function jsonSpanOf(text) {
    return new json_spans_Reader(text).value(0);
}
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;
const BETWEEN = /[\s,:]*/y;
class json_spans_Reader {
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

// EXTERNAL MODULE: ./lib/src/manifest/creation-date.js
var creation_date = __webpack_require__(3290);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/line-bytes.js
/** The bytes of one line while it is compared with a template, and the tokens in them that vary from line to line. */
const line_bytes_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const LOWER_E = 0x65;
/** What makes a capital letter of ASCII a small one. */
const LOWER = 0x20;
/** 1 for printable ASCII other than a quote or a backslash. */
const IN_TEXT = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 0x20 && byte <= 0x7e && byte !== line_bytes_QUOTE && byte !== BACKSLASH ? 1 : 0);
/** Digits of a whole number that is read here: it fits into 32 bits. */
const DIGITS_MAX = 9;
/** Whether a byte can be in a text without escapes. No byte, past the end of all, cannot. */
function isInText(byte = 0) {
    return IN_TEXT[byte] === 1;
}
/** UTF-16 units of a part of a line: one for each byte that begins a character, and one more where it begins four bytes. */
function unitsOf(bytes, from, to) {
    let units = 0;
    for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte < 0x80 || byte >= 0xc0)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}
/** No method returns a place past {@link end}; each returns -1 for a token of another form. */
class LineBytes {
    bytes = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    /** Past the last byte of the line, which a newline or the end of the file follows. */
    end = 0;
    /** The number that {@link readWhole} has read. */
    whole = 0;
    /** Takes a chunk whose lines come next. */
    setChunk(bytes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /**
     * Reads a whole number without a sign. Returns where it ends; what follows must be checked, since JSON has no number with
     * a needless zero before it.
     */
    readWhole(from) {
        const { bytes } = this;
        let digit = (bytes[from] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            return -1;
        let whole = digit;
        let at = from + 1;
        const limit = whole === 0 ? at : from + DIGITS_MAX;
        for (; at < limit; at += 1) {
            digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            whole = whole * 10 + digit;
        }
        this.whole = whole;
        return at;
    }
    /** Where a number of JSON ends; as for whole numbers, what follows must be checked. */
    endOfNumber(from) {
        const { bytes } = this;
        const first = bytes[from] === MINUS ? from + 1 : from;
        let at = bytes[first] === ZERO ? first + 1 : this.#endOfDigits(first);
        if (at === first)
            return -1;
        if (bytes[at] === DOT) {
            const fraction = at + 1;
            at = this.#endOfDigits(fraction);
            if (at === fraction)
                return -1;
        }
        if (((bytes[at] ?? 0) | LOWER) !== LOWER_E)
            return at;
        const exponent = bytes[at + 1] === PLUS || bytes[at + 1] === MINUS ? at + 2 : at + 1;
        at = this.#endOfDigits(exponent);
        return at === exponent ? -1 : at;
    }
    /** Where a text of printable ASCII ends, which is at its closing quote. Texts with escapes are of another form. */
    endOfText(from) {
        const { bytes } = this;
        let at = from;
        // A byte past the end of the line is none of these.
        while (isInText(bytes[at]))
            at += 1;
        return bytes[at] === line_bytes_QUOTE ? at : -1;
    }
    /** A part of the line that is ASCII. */
    text(from, to) {
        return this.bytes.toString('latin1', from, to);
    }
    #endOfDigits(from) {
        const { bytes } = this;
        for (let at = from;; at += 1) {
            const digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                return at;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/slots.js
/** The places of a template where lines differ. Each reads its value into the line, and returns where that ends, or -1. */



const COMMA = 0x2c;
const slots_BLANK = 0x20;
const CLOSE_BRACE = 0x7d;
/** The text of source-ref, without a blank at one of its ends, and its hashes. */
const sourceRef = (line, from) => {
    const { bytes } = line;
    let low = scan_hash/* SEED */.GU;
    let high = scan_hash/* OTHER_SEED */.LG;
    let at = from;
    for (; isInText(bytes[at]); at += 1) {
        const unit = bytes[at] ?? 0;
        low = (0,scan_hash/* withUnit */.$o)(low, unit);
        high = (0,scan_hash/* withUnitOfOther */.Al)(high, unit);
    }
    line.sourceFrom = from;
    line.sourceTo = at;
    line.sourceLow = (0,scan_hash/* mixed */.gl)(low);
    line.sourceHigh = (0,scan_hash/* mixed */.gl)(high);
    return bytes[at] !== line_bytes_QUOTE || bytes[from] === slots_BLANK || bytes[at - 1] === slots_BLANK ? -1 : at;
};
/** A text or a number that says nothing. */
const anyText = (line, at) => line.endOfText(at);
const anyNumber = (line, at) => line.endOfNumber(at);
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
/** The label of an image-level attribute. */
const className = (line, at) => {
    const end = line.endOfText(at);
    if (end >= 0)
        line.classNames.push(line.text(at, end));
    return end;
};
/** A class map in which no label has a closing brace. */
const classMap = (line, at) => {
    const { bytes, end } = line;
    let place = at;
    while (place < end && bytes[place] !== CLOSE_BRACE)
        place += 1;
    if (place >= end)
        return -1;
    line.classMap = line.classMaps.find(line, at, place + 1);
    return line.classMap === undefined ? -1 : place + 1;
};
const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'];
/** One box, and more after commas. */
function boxes({ fields, after }) {
    const numbers = fields.map(({ name, before }) => ({ literal: before, value: BOX_FIELDS.indexOf(name) }));
    const values = new Int32Array(BOX_FIELDS.length);
    const readBox = (line, from) => {
        let at = from;
        for (const { literal, value } of numbers) {
            if (!literal.isAt(line, at))
                return -1;
            at = line.readWhole(at + literal.length);
            if (at < 0)
                return -1;
            values[value] = line.whole;
        }
        if (!after.isAt(line, at))
            return -1;
        line.annotations.push({
            classId: values[0] ?? 0,
            left: values[1] ?? 0,
            top: values[2] ?? 0,
            width: values[3] ?? 0,
            height: values[4] ?? 0,
        });
        return at + after.length;
    };
    return listOf(readBox);
}
/** Entries of `objects`: what is before and after the confidence of each. */
function confidences(before, after) {
    return listOf((line, from) => {
        if (!before.isAt(line, from))
            return -1;
        const end = line.endOfNumber(from + before.length);
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
            while (line.bytes[at] === slots_BLANK)
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
        return new Literal(new Uint8Array(Buffer.from(this.#text.slice(from, to), 'utf8')));
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/matched-line.js


class MatchedLine extends LineBytes {
    classMaps = new KnownClassMaps();
    sourceFrom = 0;
    sourceTo = 0;
    /** Both halves of the hash of the source-ref. */
    sourceLow = 0;
    sourceHigh = 0;
    width = 0;
    height = 0;
    depth = 0;
    /** Not shared with the line before. */
    annotations = [];
    /** Entries of `objects`, each with a confidence. */
    confidences = 0;
    classMap;
    /** Of the image-level attributes, in the order in which the line names them. */
    classNames = [];
    /** Forgets the line before. */
    clear() {
        this.annotations = [];
        this.confidences = 0;
        this.classMap = undefined;
        this.classNames = [];
    }
}

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

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-line.js

/** Usable until the next line is read. */
class UsualLine {
    attributes;
    sourceRef;
    report;
    sourceHash;
    /** Of the source-ref, 1-based in UTF-16 units. */
    sourceColumn;
    #bytes;
    #from;
    #to;
    constructor(bytes, from, to, facts) {
        this.attributes = facts.attributes;
        this.sourceRef = facts.sourceRef;
        this.report = facts.report;
        this.sourceHash = facts.sourceHash;
        this.sourceColumn = facts.sourceColumn;
        this.#bytes = bytes;
        this.#from = from;
        this.#to = to;
    }
    get text() {
        return this.#bytes.toString('utf8', this.#from, this.#to);
    }
    get record() {
        const record = (0,json/* parseJson */.qF)(this.text);
        return (0,json/* isJsonObject */.OW)(record) ? record : undefined;
    }
    /** Whether a carriage return is before the newline. */
    get hasCarriageReturn() {
        return this.#bytes[this.#to - 1] === 0x0d;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-lines.js













/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8;
/** Lines that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64;
const CARRIAGE_RETURN = 0x0d;
const NO_FINDINGS = [];
/** Rules that find nothing in a usual line, by what they declare. */
const SILENT_RULES = own_rules/* OWN_LINE_RULES */.iF.filter(({ silentOnUsualLines }) => silentOnUsualLines === true);
class UsualLines {
    #line = new MatchedLine();
    #templates = [];
    #confidences = [];
    #learned = 0;
    #imageSize = { width: 0, height: 0, depth: 0 };
    /**
     * A line, from its first byte to where its newline is; undefined for one that must be read in full.
     * @param number 1-based
     */
    read(bytes, from, end, number) {
        if (end - from > limits/* LINE_MAX_CHARACTERS */.hN || this.#templates.length === 0)
            return undefined;
        const line = this.#line;
        if (line.bytes !== bytes)
            line.setChunk(bytes);
        line.end = end;
        for (let index = 0; index < this.#templates.length; index += 1) {
            const template = this.#templates[index];
            if (template === undefined)
                continue;
            const to = matchTemplate(template, line, from);
            if (to < 0 || !(to === end || (to === end - 1 && bytes[to] === CARRIAGE_RETURN)))
                continue;
            // The next line is likely to be of the same layout.
            if (index > 0)
                this.#templates.unshift(...this.#templates.splice(index, 1));
            return this.#read(template, from, number);
        }
        return undefined;
    }
    /** Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it. */
    learn(facts) {
        if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0)
            return;
        this.#learned += 1;
        if (SILENT_RULES.some((rule) => rule.check(facts).length > 0))
            return;
        const template = learnTemplate(facts.text, facts.attributes);
        if (template === undefined)
            return;
        this.#templates.unshift(template);
        if (this.#templates.length > TEMPLATES_MAX)
            this.#templates.pop();
    }
    #read(template, from, number) {
        const line = this.#line;
        const text = line.text(line.sourceFrom, line.sourceTo);
        const sourceRef = (0,s3_uri/* parseSourceRef */._j)(text);
        if (!sourceRef.ok)
            return undefined;
        const attributes = this.#attributes(template);
        if (attributes === undefined)
            return undefined;
        const usable = usableOf(attributes, this.#line);
        if (usable === undefined)
            return undefined;
        const report = {
            line: number,
            verdict: 'valid',
            findings: NO_FINDINGS,
            sourceRef: sourceRef.value,
            usable,
        };
        return new UsualLine(line.bytes, from, line.end, {
            attributes,
            sourceRef: text,
            report,
            sourceHash: { low: line.sourceLow, high: line.sourceHigh },
            sourceColumn: unitsOf(line.bytes, from, line.sourceFrom),
        });
    }
    #attributes({ attributes, classNameOrder }) {
        const read = [];
        let imageLevel = 0;
        for (const attribute of attributes) {
            if (attribute.kind === 'box') {
                const box = this.#boxAttribute(attribute);
                if (box === undefined)
                    return undefined;
                read.push(box);
                continue;
            }
            const label = this.#line.classNames[classNameOrder[imageLevel] ?? 0];
            imageLevel += 1;
            if (label === undefined || !isUsableLabel(label))
                return undefined;
            const metadata = { isDateDocumented: true, label };
            read.push({ kind: 'image-level', name: attribute.name, valueAllowed: true, metadata });
        }
        return read;
    }
    #boxAttribute({ name, humanAnnotated }) {
        const { annotations, classMap, confidences } = this.#line;
        const imageSize = this.#sizeOfImage();
        if (classMap === undefined || confidences < annotations.length)
            return undefined;
        const metadata = {
            isDateDocumented: true,
            confidences: this.#allOf(confidences),
            classMap: classMap.labels,
            humanAnnotated,
        };
        const attribute = { kind: 'box', name, boxes: { imageSize, annotations }, metadata };
        const isSound = invalid_image_dimension/* invalidImageDimension */.B.check(attribute).length === 0 && too_many_bounding_boxes/* tooManyBoundingBoxes */.X.check(attribute).length === 0;
        return isSound ? attribute : undefined;
    }
    /** For each of so many entries, that it has a confidence; the same list for lines with as many. */
    #allOf(count) {
        const known = this.#confidences[count];
        if (known !== undefined)
            return known;
        while (this.#confidences.length <= count)
            this.#confidences.push(Array.from({ length: this.#confidences.length }, () => true));
        return this.#allOf(count);
    }
    /** Many images have the size of the one before. */
    #sizeOfImage() {
        const { width, height, depth } = this.#line;
        const last = this.#imageSize;
        if (last.width !== width || last.height !== height || last.depth !== depth)
            this.#imageSize = { width, height, depth };
        return this.#imageSize;
    }
}
/** What the line offers; undefined unless each of its boxes is beyond doubt, and its label known. */
function usableOf(attributes, { classMap }) {
    const imageLabels = [];
    const boxes = [];
    let imageSize;
    for (const attribute of attributes) {
        if (attribute.kind === 'image-level' && attribute.metadata !== undefined)
            imageLabels.push(attribute.metadata.label);
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        ({ imageSize } = attribute.boxes);
        for (const box of attribute.boxes.annotations) {
            const label = classMap?.byId[box.classId];
            if (label === undefined || !(0,box_geometry/* isUsableBox */.Iy)(box, imageSize) || (0,readings/* isDoubtfullyThin */.k9)(box, imageSize))
                return undefined;
            const { left, top, width, height } = box;
            boxes.push({ label, left, top, width, height });
        }
    }
    return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize };
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */





const WHOLE_FILE = { from: 0, to: Infinity };
const NEWLINE = 0x0a;
/**
 * The partial result of a range.
 * @param read  the bytes of the manifest from a place on; it is read no further than to the end of the last line
 */
async function scanRange(read, range, options) {
    const scanner = new RangeScanner(range, options);
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
    #usual = new UsualLines();
    /** Of the next byte, in the file. */
    #position;
    /** In a line that began before the range. */
    #isBefore;
    /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
    #parts = [];
    #keptBytes = 0;
    #isOpen = false;
    constructor(range, options) {
        this.#range = range;
        this.#options = options;
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let from = 0;
        while (from < chunk.length) {
            if (!this.#isBefore && !this.#isOpen && this.#position + from >= this.#range.to)
                return false;
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
        return this.#partial;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= read_lines/* LINE_MAX_BYTES */.m) {
            this.#scanLine(chunk, from, end);
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + read_lines/* LINE_MAX_BYTES */.m - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endOpenLine();
    }
    #scanLine(bytes, from, end) {
        const usual = this.#usual.read(bytes, from, end, this.#partial.lines + 1);
        if (usual !== undefined) {
            addUsualLine(this.#partial, usual, this.#options);
            return;
        }
        const facts = scanLine(this.#partial, bytes.toString('utf8', from, end), this.#options);
        if (facts !== undefined)
            this.#usual.learn(facts);
    }
    #endOpenLine() {
        const bytes = Buffer.concat(this.#parts);
        this.#scanLine(bytes, 0, bytes.length);
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

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   m: () => (/* binding */ LINE_MAX_BYTES)
/* harmony export */ });
/** Cuts a manifest into its lines while it streams by. */
/**
 * Bytes of a line that are kept. Our choice: forty times the 100,000 characters that the service takes, so that what is
 * cut here is past its limit in any script, and a file without newlines cannot fill the memory.
 */
const LINE_MAX_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Yields the lines of a manifest, one at a time, for any chunks.
 *
 * Only the byte 0x0A ends a line: JSON strings may contain U+2028 and U+2029 unescaped, and no byte of a longer UTF-8
 * sequence is 0x0A. The newline that ends the file begins no line; blank lines are lines, as the service counts
 * them. A carriage return before the newline stays in the text: what the service makes of one is not documented,
 * JSON takes it as white space. A byte order mark stays too, since it makes the first line invalid JSON.
 */
async function* readLines(chunks) {
    let line = 1;
    let pending = new PendingLine();
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            pending.add(chunk.subarray(from, at));
            yield pending.end(line);
            pending = new PendingLine();
            line += 1;
            from = at + 1;
        }
        // A copy, which slice of a Buffer is not: whoever hands in the chunks may fill the same buffer again.
        pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)));
    }
    if (!pending.isEmpty)
        yield pending.end(line);
}
/** The bytes of a line that has not ended yet. */
class PendingLine {
    #parts = [];
    #sizeBytes = 0;
    #truncated = false;
    get isEmpty() {
        return this.#sizeBytes === 0;
    }
    add(bytes) {
        const kept = bytes.subarray(0, LINE_MAX_BYTES - this.#sizeBytes);
        if (kept.length < bytes.length)
            this.#truncated = true;
        if (kept.length === 0)
            return;
        this.#parts.push(kept);
        this.#sizeBytes += kept.length;
    }
    end(line) {
        const [only, ...more] = this.#parts;
        const bytes = more.length === 0 ? (only ?? new Uint8Array()) : concatenate(this.#parts, this.#sizeBytes);
        return { line, text: UTF_8.decode(bytes), truncated: this.#truncated };
    }
}
function concatenate(parts, sizeBytes) {
    const whole = new Uint8Array(sizeBytes);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ })

};
