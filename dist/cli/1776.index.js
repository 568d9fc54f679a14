export const id = 1776;
export const ids = [1776];
export const modules = {

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coco: () => (/* binding */ coco)
});

// EXTERNAL MODULE: ./lib/src/convert/place-text.js
var place_text = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __webpack_require__(8559);
;// CONCATENATED MODULE: ./lib/src/convert/formats/coco/box-columns.js
/** Boxes of a file as columns of numbers: some hundred thousand objects would take ten times the memory. */
const NUMBERS = 4;
/** Boxes of a part of the columns, a power of 2. Parts, since a single array would be copied whenever it grows. */
const PART_BOXES = 16_384;
class BoxColumns {
    #parts = [];
    #length = 0;
    /** @param box left, top, width, height */
    push(box) {
        const at = (this.#length & (PART_BOXES - 1)) * NUMBERS;
        if (at === 0)
            this.#parts.push(new Float64Array(PART_BOXES * NUMBERS));
        this.#parts.at(-1)?.set(box, at);
        this.#length += 1;
    }
    /** Puts the numbers of a box into `box`. */
    read(index, box) {
        const part = this.#parts[Math.floor(index / PART_BOXES)];
        const at = (index & (PART_BOXES - 1)) * NUMBERS;
        for (let number = 0; number < NUMBERS; number += 1)
            box[number] = part?.[at + number] ?? NaN;
    }
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/coco/coco-file.js
/** What a COCO file says, in columns: read in one pass, whatever the order of its lists. */


/** Ids as numbers from 0, in the order in which they are first seen: of an image, or of an annotation before it. */
class IdNumbers {
    #numbers = new Map();
    get length() {
        return this.#numbers.size;
    }
    of(id) {
        const known = this.#numbers.get(id);
        if (known !== undefined)
            return known;
        const number = this.#numbers.size;
        this.#numbers.set(id, number);
        return number;
    }
    /** The ids, by their numbers. */
    list() {
        return [...this.#numbers.keys()];
    }
}
function newCocoFile() {
    return {
        images: [],
        imageIds: new IdNumbers(),
        categories: new Map(),
        categoryIds: new IdNumbers(),
        imageOf: new column/* Column */.V(),
        categoryOf: new column/* Column */.V(),
        indexOf: new column/* Column */.V(),
        boxes: new BoxColumns(),
        created: undefined,
    };
}
/** @param count numbers of images */
function groupByImage(imageOf, count) {
    const starts = new Uint32Array(count + 1);
    const add = (at, more) => {
        const before = starts[at] ?? 0;
        starts[at] = before + more;
        return before;
    };
    for (let index = 0; index < imageOf.length; index += 1)
        add(imageOf.at(index) + 1, 1);
    for (let number = 1; number <= count; number += 1)
        add(number, starts[number - 1] ?? 0);
    const order = new Uint32Array(imageOf.length);
    // Each start goes on to the next as its group fills, and is then one place too far.
    for (let index = 0; index < imageOf.length; index += 1)
        order[add(imageOf.at(index), 1)] = index;
    starts.copyWithin(1, 0, count);
    starts[0] = 0;
    return { starts, order };
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(6261);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
;// CONCATENATED MODULE: ./lib/src/convert/json/byte-source.js
/** Bytes of a file, read when they are needed. */




/** What to do with a file that is plainly of another kind. */
const OTHER_KINDS = {
    'lfs-pointer': 'is a pointer of Git LFS; fetch the file itself (git lfs pull)',
    html: 'is a web page, not a file of labels',
    xml: 'is XML; choose the format that it is in with --from',
    gzip: 'is compressed with gzip; decompress it first (gunzip)',
    zip: 'is a ZIP archive; take the file out of it first',
    parquet: 'is a Parquet file; export it as JSON first',
    image: 'is an image, not a file of labels',
    'utf-16': 'is in UTF-16; save it as UTF-8',
};
/**
 * Opens a file. Reading waits for the disk: nothing else is to be done meanwhile, and a parser that can ask for the next
 * byte needs no states.
 * @throws SourceError for what cannot be read
 */
function openByteFile(path) {
    const name = (0,visible/* toVisible */.w)(path);
    const refuse = (error) => {
        throw new source_error/* SourceError */.c(whyUnreadable(name, error), { cause: error });
    };
    let file = -1;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        refuse(error);
    }
    return {
        name,
        read: (into, offset, length) => {
            try {
                return (0,external_node_fs_.readSync)(file, into, offset, length, null);
            }
            catch (error) {
                return refuse(error);
            }
        },
        close: () => {
            (0,external_node_fs_.closeSync)(file);
        },
    };
}
/** Ends with a message for a file that is plainly no JSON. @throws SourceError */
function refuseOtherKinds(name, head) {
    const kind = (0,file_kind/* identifyFile */.Z)(head.subarray(0, file_kind/* FILE_HEAD_BYTES */.K));
    const advice = kind === undefined ? undefined : OTHER_KINDS[kind];
    if (advice !== undefined)
        throw new source_error/* SourceError */.c(`${name} ${advice}.`);
}
function whyUnreadable(name, error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return `${name} does not exist.`;
    if (code === 'EISDIR')
        return `${name} is a folder; give a file.`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${name} cannot be read: this user has no permission to.`;
    // Node's own message repeats the path as the system has it.
    return `${name} cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`;
}

;// CONCATENATED MODULE: ./lib/src/convert/json/byte-window.js
/** The part of a file that is in memory while it is parsed. */

/** Bytes that are in memory, and so the longest text or number that can be read. What is skipped has no such limit. */
const WINDOW_BYTES = 1024 * 1024;
/**
 * A window on the bytes of a source, which only goes forward. Parsers read `bytes[at]` and move `at`: what has been read is
 * followed by a zero, which no JSON has, so that their loops end there without asking for the end.
 */
class ByteWindow {
    bytes;
    /** Where the next byte is. */
    at = 0;
    /** Where what has been read ends. */
    end = 0;
    #source;
    /** Position in the source of the first byte of the window. */
    #base = 0;
    constructor(source) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafe(WINDOW_BYTES + 1);
        this.#fill();
    }
    /** Of the source, as messages have it. */
    get name() {
        return this.#source.name;
    }
    /** Whether there is no byte left, in the window and in the source. Moves the window on if need be. */
    isAtEnd() {
        return this.at >= this.end && !this.slide(this.at);
    }
    /** Moves the window, so that it begins with what is now at `start`, and reads on. False at the end of the source. */
    slide(start) {
        if (start === 0 && this.end === WINDOW_BYTES) {
            throw new source_error/* SourceError */.c(`${this.name} has a text or a number of more than ${String(WINDOW_BYTES)} bytes at ${this.placeOf(0)}.`);
        }
        this.bytes.copyWithin(0, start, this.end);
        this.#base += start;
        this.at -= start;
        this.end -= start;
        return this.#fill();
    }
    /** Reads on until so many bytes are in the window, or the source ends. */
    ensure(count) {
        while (this.end - this.at < count && this.slide(this.at))
            ;
    }
    /** @throws SourceError: not JSON, or cut off */
    fail(what, at) {
        if (at >= this.end)
            throw new source_error/* SourceError */.c(`${this.name} ends before its JSON does: it is cut off.`);
        const hole = this.bytes[at] === 0 ? ' (a zero byte: the file is binary, or damaged)' : '';
        throw new source_error/* SourceError */.c(`${this.name} is not JSON: ${what} at ${this.placeOf(at)}${hole}.`);
    }
    /** `byte 12`, counted from 1. */
    placeOf(at) {
        return `byte ${String(this.#base + at + 1)}`;
    }
    #fill() {
        const count = this.#source.read(this.bytes, this.end, WINDOW_BYTES - this.end);
        this.end += count;
        this.bytes[this.end] = 0;
        return count > 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/convert/json/json-number.js
/** With as many digits, the digits and the power of ten are exact, and so the nearest number is their quotient. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, digits) => 10 ** digits);
/** Numbers up to this length are read without checking the end of the window. */
const USUAL_BYTES = 64;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
function beginsNumber(byte) {
    return byte === MINUS || (byte >= ZERO && byte <= NINE);
}
/** Reads a number, as Number() does; past what a number can be it is infinite. @throws SourceError */
function readNumber(window) {
    if (window.end - window.at < USUAL_BYTES)
        window.ensure(USUAL_BYTES);
    const { bytes } = window;
    let at = bytes[window.at] === MINUS ? window.at + 1 : window.at;
    const first = at;
    let digits = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= ZERO && byte <= NINE) {
        digits = digits * 10 + (byte - ZERO);
        at += 1;
        byte = bytes[at] ?? 0;
    }
    let count = at - first;
    let decimals = 0;
    const hasLeadingZero = count > 1 && bytes[first] === ZERO;
    if (count > 0 && byte === POINT) {
        at += 1;
        byte = bytes[at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
            digits = digits * 10 + (byte - ZERO);
            decimals += 1;
            at += 1;
            byte = bytes[at] ?? 0;
        }
        count += decimals;
        if (decimals === 0)
            return readLongNumber(window);
    }
    const isUsual = count > 0 && count <= EXACT_DIGITS && !hasLeadingZero && (byte | 0x20) !== 0x65 && at < window.end;
    if (!isUsual)
        return readLongNumber(window);
    const value = decimals === 0 ? digits : digits / (POWERS[decimals] ?? 1);
    const isNegative = bytes[window.at] === MINUS;
    window.at = at;
    return isNegative ? -value : value;
}
/** A number with many digits or an exponent, at the end of the source, or wrong. */
function readLongNumber(window) {
    const { bytes } = window;
    let start = window.at;
    let at = start;
    for (;;) {
        if (isPart(bytes[at] ?? 0))
            at += 1;
        else if (at < window.end)
            break;
        else {
            const hasMore = window.slide(start);
            at -= start;
            start = 0;
            if (!hasMore)
                break;
        }
    }
    const text = bytes.toString('latin1', start, at);
    if (!NUMBER.test(text))
        window.fail('a wrong number', start);
    window.at = at;
    return Number(text);
}
/** Digits, signs, the point and the letter of the exponent. */
function isPart(byte) {
    return beginsNumber(byte) || byte === POINT || byte === 0x2b || (byte | 0x20) === 0x65;
}

;// CONCATENATED MODULE: ./lib/src/convert/json/json-text.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const BLANK = 0x20;
/** Letters after a backslash, apart from `u`. */
const ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
/** Reads a text. Bytes that are not UTF-8 become U+FFFD. @throws SourceError */
function readText(window) {
    const { bytes } = window;
    let start = window.at + 1;
    let at = start;
    let isAscii = true;
    let hasEscape = false;
    for (;;) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE)
            break;
        if (byte < BLANK || (byte === BACKSLASH && at + 1 >= window.end)) {
            if (byte < BLANK && at < window.end)
                window.fail('a control character in a text', at);
            // The text goes on after the window.
            window.at = at;
            if (!window.slide(start))
                window.fail('an end is missing', window.end);
            at -= start;
            start = 0;
            continue;
        }
        if (byte >= 0x80)
            isAscii = false;
        if (byte === BACKSLASH) {
            hasEscape = true;
            // What is escaped may be a quote; which escapes there are is checked below.
            at += 1;
        }
        at += 1;
    }
    window.at = at + 1;
    if (hasEscape)
        return unescaped(window, start, at);
    return isAscii ? bytes.toString('latin1', start, at) : bytes.toString('utf8', start, at);
}
/** Passes over a text of any length. @throws SourceError */
function skipText(window) {
    const { bytes } = window;
    window.at += 1;
    for (;;) {
        let { at } = window;
        let byte = bytes[at] ?? 0;
        while (byte >= BLANK && byte !== QUOTE && byte !== BACKSLASH) {
            at += 1;
            byte = bytes[at] ?? 0;
        }
        window.at = at;
        if (byte === QUOTE) {
            window.at += 1;
            return;
        }
        if (byte === BACKSLASH)
            skipEscape(window);
        else if (at < window.end)
            window.fail('a control character in a text', at);
        else if (window.isAtEnd())
            window.fail('an end is missing', window.at);
    }
}
function unescaped(window, start, end) {
    try {
        return String(JSON.parse(`"${window.bytes.toString('utf8', start, end)}"`));
    }
    catch {
        return window.fail('a wrong escape in a text', start);
    }
}
function skipEscape(window) {
    window.at += 1;
    if (window.isAtEnd())
        window.fail('an end is missing', window.at);
    const byte = window.bytes[window.at] ?? 0;
    if (byte !== LETTER_U && !ESCAPES.has(byte))
        window.fail('a wrong escape in a text', window.at);
    for (let digit = 0; byte === LETTER_U && digit < 4; digit += 1) {
        window.at += 1;
        if (window.isAtEnd() || !isHexDigit(window.bytes[window.at] ?? 0))
            window.fail('a wrong escape in a text', window.at);
    }
    window.at += 1;
}
function isHexDigit(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

;// CONCATENATED MODULE: ./lib/src/convert/json/json-reader.js
/**
 * Reads JSON of any length, value by value, from a window on its bytes: of a file of gigabytes only the values that are
 * asked for become objects. All of the grammar is checked, in what is skipped too.
 */






/** Objects and lists in each other. Our choice: no format has ten. */
const DEPTH_MAX = 500;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LITERALS = ['true', 'false', 'null'].map((word) => Buffer.from(word));
const LITERAL_BYTES_MAX = 5;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
class JsonReader {
    #window;
    /** @throws SourceError for a source that is plainly something else */
    constructor(source) {
        this.#window = new ByteWindow(source);
        this.#window.ensure(file_kind/* FILE_HEAD_BYTES */.K);
        const { bytes, end } = this.#window;
        refuseOtherKinds(source.name, bytes.subarray(0, end));
        if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte))
            this.#window.at = BYTE_ORDER_MARK.length;
    }
    /** What comes next. */
    peek() {
        const byte = this.#next();
        if (byte === OPEN_OBJECT)
            return 'object';
        if (byte === OPEN_LIST)
            return 'list';
        if (byte === QUOTE)
            return 'text';
        return beginsNumber(byte) ? 'number' : 'other';
    }
    /**
     * Reads an object: `take` is called for each key, with its number in the set or -1 for another one, and must read or
     * skip the value.
     */
    object(keys, take) {
        this.#open(OPEN_OBJECT, '{ is missing');
        if (this.#isEmpty(CLOSE_OBJECT))
            return;
        do {
            const key = this.#key(keys);
            this.#open(COLON, ': is missing');
            take(key);
        } while (!this.#isLast(CLOSE_OBJECT, ', or } is missing'));
    }
    /** Reads a list: `take` is called for each element, with its number from 0, and must read or skip it. */
    list(take) {
        this.#open(OPEN_LIST, '[ is missing');
        if (this.#isEmpty(CLOSE_LIST))
            return;
        let index = 0;
        do {
            take(index);
            index += 1;
        } while (!this.#isLast(CLOSE_LIST, ', or ] is missing'));
    }
    /** A text; undefined for another value, which is skipped. */
    text() {
        if (this.#next() === QUOTE)
            return readText(this.#window);
        this.skip();
        return undefined;
    }
    /** A number; undefined for another value, which is skipped. */
    number() {
        if (beginsNumber(this.#next()))
            return readNumber(this.#window);
        this.skip();
        return undefined;
    }
    /** Whether the value is `true`; any other is skipped. */
    isTrue() {
        const isOne = this.#next() === 0x74;
        this.skip();
        return isOne;
    }
    /** Passes over a value. */
    skip(depth = 0) {
        const byte = this.#next();
        if (byte === QUOTE)
            skipText(this.#window);
        else if (beginsNumber(byte))
            readNumber(this.#window);
        else if (byte === OPEN_LIST)
            this.#skipList(depth);
        else if (byte === OPEN_OBJECT)
            this.#skipObject(depth);
        else
            this.#literal();
    }
    /** Nothing but blanks may follow. @throws SourceError */
    end() {
        this.#next();
        if (!this.#window.isAtEnd())
            this.#window.fail('there is more after the end of the JSON', this.#window.at);
    }
    /** The next byte that is not a blank, which stays the next one; 0 at the end. */
    #next() {
        const window = this.#window;
        for (;;) {
            const byte = window.bytes[window.at] ?? 0;
            if (byte > 0x20)
                return byte;
            if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
                window.at += 1;
            else if (byte !== 0 || !this.#hasMore())
                return byte;
        }
    }
    /** Whether the zero at the end of the window is not the end of the source. */
    #hasMore() {
        return this.#window.at >= this.#window.end && !this.#window.isAtEnd();
    }
    #open(byte, missing) {
        if (this.#next() !== byte)
            this.#window.fail(missing, this.#window.at);
        this.#window.at += 1;
    }
    /** After the opening bracket. */
    #isEmpty(close) {
        if (this.#next() !== close)
            return false;
        this.#window.at += 1;
        return true;
    }
    /** After a value: false for a comma. */
    #isLast(close, missing) {
        const byte = this.#next();
        if (byte !== COMMA && byte !== close)
            this.#window.fail(missing, this.#window.at);
        this.#window.at += 1;
        return byte === close;
    }
    #key(keys) {
        const window = this.#window;
        if (this.#next() !== QUOTE)
            window.fail('a key is missing', window.at);
        const known = keys.find(window.bytes, window.at);
        if (known < 0)
            return keys.indexOf(readText(window));
        window.at += keys.quotedLength(known);
        return known;
    }
    #skipList(depth) {
        this.#goDeeper(depth);
        this.#window.at += 1;
        if (this.#isEmpty(CLOSE_LIST))
            return;
        do
            this.skip(depth + 1);
        while (!this.#isLast(CLOSE_LIST, ', or ] is missing'));
    }
    #skipObject(depth) {
        this.#goDeeper(depth);
        this.#window.at += 1;
        if (this.#isEmpty(CLOSE_OBJECT))
            return;
        do {
            if (this.#next() !== QUOTE)
                this.#window.fail('a key is missing', this.#window.at);
            skipText(this.#window);
            this.#open(COLON, ': is missing');
            this.skip(depth + 1);
        } while (!this.#isLast(CLOSE_OBJECT, ', or } is missing'));
    }
    #goDeeper(depth) {
        if (depth < DEPTH_MAX)
            return;
        const { name, at } = this.#window;
        throw new source_error/* SourceError */.c(`${name} has more than ${String(DEPTH_MAX)} objects and lists in each other at ${this.#window.placeOf(at)}.`);
    }
    #literal() {
        const window = this.#window;
        window.ensure(LITERAL_BYTES_MAX);
        const literal = LITERALS.find((word) => word.every((byte, index) => window.bytes[window.at + index] === byte));
        if (literal === undefined)
            return window.fail('a value is missing', window.at);
        window.at += literal.length;
    }
}

;// CONCATENATED MODULE: ./lib/src/convert/json/key-set.js
/** Names of keys, found in bytes without making a text of each. */
class KeySet {
    #names;
    /** With their quotes. */
    #quoted;
    /** @param names ASCII, without escapes */
    constructor(names) {
        this.#names = names;
        this.#quoted = names.map((name) => Buffer.from(`"${name}"`));
    }
    /** The number of a name; -1 for one that is not in the set. */
    indexOf(name) {
        return this.#names.indexOf(name);
    }
    /** The number of the name in quotes at a position; -1 for any other bytes. */
    find(bytes, start) {
        for (let index = 0; index < this.#quoted.length; index += 1) {
            const name = this.#quoted[index];
            if (name !== undefined && isAt(bytes, start, name))
                return index;
        }
        return -1;
    }
    /** Bytes of a name and its quotes. */
    quotedLength(index) {
        return this.#quoted[index]?.length ?? 0;
    }
}
function isAt(bytes, start, name) {
    // The first letter of most names is another one.
    for (let index = 1; index < name.length; index += 1)
        if (bytes[start + index] !== name[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/coco/read-extent.js
/** Reads `segmentation`, one after the other: nothing is made for each of them. */
class ExtentReader {
    left = 0;
    top = 0;
    right = 0;
    bottom = 0;
    /** Whether it is a mask as runs of pixels (RLE). */
    isMask = false;
    #json;
    constructor(json) {
        this.#json = json;
    }
    /** Whether there is a box: a polygon with a point. */
    get hasBox() {
        return this.right >= this.left && this.bottom >= this.top;
    }
    clear() {
        this.left = Infinity;
        this.top = Infinity;
        this.right = -Infinity;
        this.bottom = -Infinity;
        this.isMask = false;
    }
    /** Polygons are lists of x, y, x, y… */
    read() {
        const kind = this.#json.peek();
        this.isMask = kind === 'object';
        if (kind === 'list')
            this.#json.list(this.#takePolygon);
        else
            this.#json.skip();
    }
    #takePolygon = () => {
        if (this.#json.peek() === 'list')
            this.#json.list(this.#takeNumber);
        else
            this.#json.skip();
    };
    #takeNumber = (index) => {
        const value = this.#json.number() ?? NaN;
        if (index % 2 === 0) {
            if (value < this.left)
                this.left = value;
            if (value > this.right)
                this.right = value;
        }
        else {
            if (value < this.top)
                this.top = value;
            if (value > this.bottom)
                this.bottom = value;
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/coco/annotation-reader.js


/** Keys whose values are not taken are here too where every annotation has them: known ones are found faster. */
const KEYS = new KeySet(['image_id', 'category_id', 'bbox', 'iscrowd', 'segmentation', 'id', 'area']);
const BOX_NUMBERS = 4;
const CROWD = {
    reason: 'crowd',
    what: 'it is a crowd (iscrowd is 1): one area for several objects. Draw a box around each of them.',
};
const RLE = {
    reason: 'rle',
    what: 'it has a mask (RLE) and no bbox. Write the box around the mask as its bbox.',
};
const NO_BOX = {
    reason: 'no-box',
    what: 'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
};
/** Its fields are those of the annotation that was read last. */
class AnnotationReader {
    image;
    category;
    /** Left, top, width, height; NaN for what is not a number. */
    box = new Float64Array(BOX_NUMBERS);
    #json;
    #extent;
    #boxNumbers = 0;
    #isCrowd = false;
    constructor(json) {
        this.#json = json;
        this.#extent = new ExtentReader(json);
    }
    /** Reads an object. Returns why it has no box, if so. */
    read() {
        this.image = undefined;
        this.category = undefined;
        this.#boxNumbers = 0;
        this.#isCrowd = false;
        this.#extent.clear();
        this.#json.object(KEYS, this.#take);
        return this.#finish();
    }
    #finish() {
        if (this.#isCrowd)
            return CROWD;
        if (this.#boxNumbers === BOX_NUMBERS)
            return undefined;
        const { hasBox, isMask, left, top, right, bottom } = this.#extent;
        if (!hasBox)
            return isMask ? RLE : NO_BOX;
        this.box.set([left, top, right - left, bottom - top]);
        return undefined;
    }
    #take = (key) => {
        switch (key) {
            case 0:
                this.image = readId(this.#json);
                return;
            case 1:
                this.category = readId(this.#json);
                return;
            case 2:
                this.#boxNumbers = 0;
                if (this.#json.peek() === 'list')
                    this.#json.list(this.#takeBoxNumber);
                else
                    this.#json.skip();
                return;
            case 3:
                this.#isCrowd = readFlag(this.#json);
                return;
            case 4:
                this.#extent.read();
                return;
            default:
                this.#json.skip();
        }
    };
    #takeBoxNumber = (index) => {
        const value = this.#json.number();
        if (value === undefined)
            this.#boxNumbers = -BOX_NUMBERS;
        else if (index < BOX_NUMBERS)
            this.box[index] = value;
        this.#boxNumbers += 1;
    };
}
function readId(json) {
    return json.peek() === 'text' ? json.text() : json.number();
}
/** A number other than 0, or true. */
function readFlag(json) {
    return json.peek() === 'number' ? json.number() !== 0 : json.isTrue();
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/coco/read-coco.js
/** Reads a COCO file into columns. What is left out is reported on the way. */








const TOP = ['images', 'annotations', 'categories', 'info'];
const TOP_KEYS = new KeySet(TOP);
const INFO_KEYS = new KeySet(['date_created']);
/** After the four that are taken, keys that most images have: known ones are found faster. */
const IMAGE_KEYS = new KeySet([
    ...['id', 'file_name', 'width', 'height'],
    ...['license', 'coco_url', 'flickr_url', 'date_captured'],
]);
const CATEGORY_KEYS = new KeySet(['id', 'name']);
const ADVICE = 'COCO instances are one JSON object with the lists images, annotations and categories';
/** @throws SourceError */
function readCoco(path, report) {
    const file = openByteFile(path);
    try {
        return new CocoReading(new JsonReader(file), path, report).read();
    }
    finally {
        file.close();
    }
}
class CocoReading {
    #json;
    #path;
    #report;
    #file = newCocoFile();
    #seen = new Set();
    #annotations;
    constructor(json, path, report) {
        this.#json = json;
        this.#annotations = new AnnotationReader(json);
        this.#path = path;
        this.#report = report;
    }
    read() {
        this.#expect('object', () => `is not in the COCO format. ${ADVICE}.`);
        this.#json.object(TOP_KEYS, (key) => {
            this.#top(key);
        });
        this.#json.end();
        const missing = TOP.slice(0, 3).filter((_name, key) => !this.#seen.has(key));
        if (missing.length > 0)
            throw this.#error(`has no list ${missing.join(', ')}. ${ADVICE}.`);
        return this.#file;
    }
    #top(key) {
        if (key < 0) {
            this.#json.skip();
            return;
        }
        const name = TOP[key] ?? '';
        if (this.#seen.has(key))
            throw this.#error(`has ${name} twice.`);
        this.#seen.add(key);
        if (name === 'info') {
            this.#info();
            return;
        }
        this.#expect('list', () => `has something else than a list as ${name}. ${ADVICE}.`);
        this.#json.list((index) => {
            this.#expect('object', () => `has something else than an object as ${name}[${String(index)}].`);
            if (name === 'images')
                this.#image(index);
            else if (name === 'annotations')
                this.#annotation(index);
            else
                this.#category(index);
        });
    }
    /** @throws SourceError for another value, or for none */
    #expect(kind, what) {
        const found = this.#json.peek();
        if (found === kind)
            return;
        // What does not begin as a value is not JSON: that is said first.
        if (found === 'other')
            this.#json.skip();
        throw this.#error(what());
    }
    #info() {
        if (this.#json.peek() !== 'object') {
            this.#json.skip();
            return;
        }
        this.#json.object(INFO_KEYS, (key) => {
            if (key === 0)
                this.#file.created = this.#json.text();
            else
                this.#json.skip();
        });
    }
    #image(index) {
        let id;
        let name;
        let width;
        let height;
        this.#json.object(IMAGE_KEYS, (key) => {
            if (key === 0)
                id = readId(this.#json);
            else if (key === 1)
                name = this.#json.text();
            else if (key === 2)
                width = sideOf(this.#json.number());
            else if (key === 3)
                height = sideOf(this.#json.number());
            else
                this.#json.skip();
        });
        const leaveOut = (reason, what) => {
            this.#leaveOut('image', reason, `images[${String(index)}]`, what);
        };
        if (id === undefined) {
            leaveOut('no-id', 'the image has no id, so that its boxes are not known. Give it an id.');
            return;
        }
        if (name === undefined || name === '') {
            leaveOut('no-name', 'the image has no file_name. Give it the path of the image file.');
            return;
        }
        const { imageIds, images } = this.#file;
        images.push({ number: imageIds.of(id), name, width, height, index });
    }
    #annotation(index) {
        const annotation = this.#annotations;
        const leftOut = annotation.read();
        if (leftOut !== undefined) {
            this.#leaveOut('box', leftOut.reason, `annotations[${String(index)}]`, leftOut.what);
            return;
        }
        const file = this.#file;
        file.imageOf.push(file.imageIds.of(annotation.image));
        file.categoryOf.push(file.categoryIds.of(annotation.category));
        file.indexOf.push(index);
        file.boxes.push(annotation.box);
    }
    #category(index) {
        let id;
        let name;
        this.#json.object(CATEGORY_KEYS, (key) => {
            if (key === 0)
                id = readId(this.#json);
            else if (key === 1)
                name = this.#json.text();
            else
                this.#json.skip();
        });
        const before = id === undefined ? undefined : this.#file.categories.get(id);
        if (id === undefined || name === undefined) {
            this.#leaveOut('source', 'no-name', `categories[${String(index)}]`, 'the category has no id or no name.');
        }
        else if (before !== undefined && before !== name) {
            const what = `the id ${String(id)} is also that of another category. Give each its own.`;
            this.#leaveOut('source', 'repeated-id', `categories[${String(index)}]`, what);
        }
        else
            this.#file.categories.set(id, name);
    }
    #leaveOut(of, reason, position, what) {
        const place = { file: this.#path, position };
        this.#report({ reason, message: `${(0,place_text/* placeText */.Z)(place)}: ${what}`, place, of });
    }
    #error(what) {
        return new source_error/* SourceError */.c(`${(0,place_text/* placeText */.Z)({ file: this.#path })} ${what}`);
    }
}
function sideOf(value) {
    const whole = (0,json/* wholeNumber */.rD)(value);
    return whole !== undefined && whole > 0 ? whole : undefined;
}

;// CONCATENATED MODULE: ./lib/src/convert/formats/coco.js
/** COCO, instances: one JSON file with the lists images, annotations and categories. */



const coco = {
    name: 'coco',
    about: 'COCO instances: one JSON file',
    takes: 'images, their sizes, the boxes (`bbox`; where there is none, the box around the polygons) and the names of their categories',
    leaves: 'crowds, masks (RLE) without a `bbox`, polygons, keypoints, captions, scores',
    read,
};
// eslint-disable-next-line @typescript-eslint/require-await -- the file is read at once; images go one by one
async function* read(sources, context) {
    for (const path of sources)
        yield* imagesOf(readCoco(path, context.report), path, context);
}
function* imagesOf(file, path, { report }) {
    const groups = groupByImage(file.imageOf, file.imageIds.length);
    const labels = file.categoryIds.list().map((id) => file.categories.get(id));
    const box = new Float64Array(4);
    const isListed = new Uint8Array(file.imageIds.length);
    for (const { number, name, width, height, index } of file.images) {
        const place = { file: path, position: `images[${String(index)}]` };
        if (isListed[number] === 1) {
            const message = `${(0,place_text/* placeText */.Z)(place)}: its id is also that of an image before it. Give each image its own.`;
            report({ reason: 'repeated-id', message, place, of: 'image' });
            continue;
        }
        isListed[number] = 1;
        const boxes = [];
        for (let at = groups.starts[number] ?? 0; at < (groups.starts[number + 1] ?? 0); at += 1) {
            const annotation = groups.order[at] ?? 0;
            const label = labels[file.categoryOf.at(annotation)];
            if (label === undefined)
                report(unknownCategory(file, path, annotation));
            else {
                file.boxes.read(annotation, box);
                boxes.push(new CocoBox(box, label, file, annotation, path));
            }
        }
        const size = width === undefined || height === undefined ? undefined : { width, height };
        yield { name: name.replaceAll('\\', '/'), place, size, labels: [], boxes, created: file.created };
    }
    const imageIds = file.imageIds.list();
    for (let annotation = 0; annotation < file.imageOf.length; annotation += 1) {
        const number = file.imageOf.at(annotation);
        if (isListed[number] !== 1)
            report(unknown('image', 'images', imageIds[number], placeOf(file, path, annotation)));
    }
}
/** A box with its place, which only messages need, made when it is asked for. */
class CocoBox {
    unit = 'pixels';
    left;
    top;
    width;
    height;
    label;
    #file;
    #annotation;
    #path;
    /** @param box left, top, width, height */
    constructor(box, label, file, annotation, path) {
        this.left = box[0] ?? NaN;
        this.top = box[1] ?? NaN;
        this.width = box[2] ?? NaN;
        this.height = box[3] ?? NaN;
        this.label = label;
        this.#file = file;
        this.#annotation = annotation;
        this.#path = path;
    }
    get place() {
        return placeOf(this.#file, this.#path, this.#annotation);
    }
}
function placeOf(file, path, annotation) {
    return { file: path, position: `annotations[${String(file.indexOf.at(annotation))}]` };
}
function unknownCategory(file, path, annotation) {
    const id = file.categoryIds.list()[file.categoryOf.at(annotation)];
    return unknown('category', 'categories', id, placeOf(file, path, annotation));
}
function unknown(what, list, id, place) {
    const has = id === undefined ? `has no ${what}_id` : `has the ${what}_id ${JSON.stringify(id)}`;
    const message = `${(0,place_text/* placeText */.Z)(place)}: it ${has}, which no entry of ${list} has.`;
    return { reason: `unknown-${what}`, message, place, of: 'box' };
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

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ BLOCK_LENGTH),
  V: () => (/* binding */ Column)
});

;// CONCATENATED MODULE: ./lib/src/lint/scan/packed-numbers.js
/**
 * Numbers that no longer change, in as few bits as they need. Each is kept as its distance from a straight line: one that
 * is level for small numbers, and one that rises for counters, from which each number is then only a little away.
 */
const WORD_BITS = 32;
/** @param numbers  each below 2 ** 31, and `base` is added to it */
function packNumbers(numbers, base) {
    const [level, rising] = [lineOf(numbers, 0), lineOf(numbers, meanSlope(numbers))];
    const { least, slope, bits } = level.bits <= rising.bits ? level : rising;
    const words = new Uint32Array(Math.ceil((numbers.length * bits) / WORD_BITS));
    for (let place = 0; place < numbers.length; place += 1) {
        const distance = (numbers[place] ?? 0) - risen(place, slope) - least;
        const at = place * bits;
        const word = Math.floor(at / WORD_BITS);
        const shift = at % WORD_BITS;
        words[word] = (words[word] ?? 0) | (distance << shift);
        if (shift + bits > WORD_BITS)
            words[word + 1] = distance >>> (WORD_BITS - shift);
    }
    return { base: base + least, slope, bits, words };
}
function packedNumber({ base, slope, bits, words }, place) {
    const start = base + risen(place, slope);
    if (bits === 0)
        return start;
    const at = place * bits;
    const word = Math.floor(at / WORD_BITS);
    const shift = at % WORD_BITS;
    let distance = (words[word] ?? 0) >>> shift;
    if (shift + bits > WORD_BITS)
        distance |= (words[word + 1] ?? 0) << (WORD_BITS - shift);
    return start + (distance & (2 ** bits - 1));
}
/** How far the line has risen: the same whole number wherever it is asked for. */
function risen(place, slope) {
    return Math.floor(place * slope);
}
function meanSlope(numbers) {
    const steps = numbers.length - 1;
    return steps < 1 ? 0 : ((numbers[steps] ?? 0) - (numbers[0] ?? 0)) / steps;
}
/** The highest line of a slope that no number is below, and the bits of the number that is farthest above it. */
function lineOf(numbers, slope) {
    let least = Infinity;
    let most = -Infinity;
    for (let place = 0; place < numbers.length; place += 1) {
        const distance = (numbers[place] ?? 0) - risen(place, slope);
        if (distance < least)
            least = distance;
        if (distance > most)
            most = distance;
    }
    return { slope, least, bits: WORD_BITS - Math.clz32(most - least) };
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/column.js
/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, so that nothing
 * is copied when it grows. A block that is full holds how far its numbers are from the least of them, as wide as the farthest
 * needs: counters take two bytes, small numbers one, and equal numbers none. It can be packed into fewer bits.
 */

const BLOCK_BITS = 12;
/** Numbers of a block that is full. */
const BLOCK_LENGTH = 2 ** BLOCK_BITS;
const IN_BLOCK = BLOCK_LENGTH - 1;
const EMPTY = { base: 0, numbers: new Uint8Array(0) };
/**
 * The numbers of blocks that are in use no more: the next column takes them. Left to the garbage collector, as many as a
 * manifest of a gigabyte needs would wait for it.
 */
const spareBytes = [];
const sparePairs = [];
const spareWords = [];
/** Of one width. Our choice: more than the columns of a range have, which are filled and emptied by turns. */
const SPARE_MAX = 32;
class Column {
    /** Those that are full. Always the same list: the engine compiles that in, and would begin again with each release. */
    #blocks = [];
    /** The numbers after these, as they are: to push one is all that is done for most lines, and there are several columns. */
    #rest = new Uint32Array(0);
    #length = 0;
    /** Blocks from the first on that {@link pack} has seen. */
    #packed = 0;
    static of(numbers) {
        const column = new Column();
        for (const number of numbers)
            column.push(number);
        return column;
    }
    /** The column of which these are the {@link contents}, or copies of them. */
    static from({ blocks, rest }) {
        const column = new Column();
        column.#blocks.push(...blocks);
        column.#length = blocks.length * BLOCK_LENGTH;
        column.#appendPart({ base: 0, numbers: rest }, rest.length, 0);
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        const place = this.#length & IN_BLOCK;
        if (this.#rest.length === 0)
            this.#rest = someWords();
        this.#rest[place] = value;
        this.#length += 1;
        if (place === IN_BLOCK)
            this.#endBlock();
    }
    /** 0 past the end. */
    at(index) {
        if (index >= this.#length)
            return 0;
        const block = this.#blocks[index >> BLOCK_BITS];
        return block === undefined ? (this.#rest[index & IN_BLOCK] ?? 0) : numberOf(block, index & IN_BLOCK);
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        for (const block of other.#blocks)
            this.#appendPart(block, BLOCK_LENGTH, shift);
        this.#appendPart({ base: 0, numbers: other.#rest }, other.#length & IN_BLOCK, shift);
    }
    /** Appends numbers, each plus `shift`. */
    appendNumbers(numbers, shift = 0) {
        this.#appendPart({ base: 0, numbers }, numbers.length, shift);
    }
    /** Appends the same number several times. */
    appendSame(value, count) {
        this.#appendPart({ ...EMPTY, base: value }, count, 0);
    }
    /** Appends another column, with what `numbers` has at their places in the place of its numbers. */
    appendInstead(other, numbers) {
        const some = someWords();
        for (let from = 0; from < other.#length; from += BLOCK_LENGTH) {
            const count = other.copyTo(some, from);
            replaceNumbers(some, count, numbers);
            this.#appendPart({ base: 0, numbers: some }, count, 0);
        }
        keepSpare(some);
    }
    /** Copies the numbers from the first of a block on, as many as a block has. Returns how many there are. */
    copyTo(block, from) {
        const count = Math.min(BLOCK_LENGTH, this.#length - from);
        copyNumbers(this.#blocks[from >> BLOCK_BITS] ?? { base: 0, numbers: this.#rest }, 0, block.subarray(0, count), 0);
        return count;
    }
    /** Packs the blocks that are full. They take longer to read; those of hashes stay as they are. */
    pack() {
        for (; this.#packed < this.#blocks.length; this.#packed += 1) {
            const { base, numbers, packed } = this.#blocks[this.#packed] ?? EMPTY;
            if (packed !== undefined || numbers.length === 0 || numbers instanceof Uint32Array)
                continue;
            this.#blocks[this.#packed] = { ...EMPTY, packed: packNumbers(numbers, base) };
            keepSpare(numbers);
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
    /** Everything in the column, which goes on to use the same blocks. */
    get contents() {
        return { blocks: this.#blocks, rest: this.#rest.slice(0, this.#length & IN_BLOCK) };
    }
    /** Empties the column, so that others can take its blocks. */
    release() {
        for (const { numbers } of this.#blocks)
            keepSpare(numbers);
        keepSpare(this.#rest);
        this.#blocks.length = 0;
        this.#rest = new Uint32Array(0);
        this.#length = 0;
        this.#packed = 0;
    }
    /** Appends the first numbers of a block. */
    #appendPart(block, count, shift) {
        if (this.#rest.length === 0)
            this.#rest = someWords();
        for (let from = 0; from < count;) {
            const place = this.#length & IN_BLOCK;
            const part = Math.min(count - from, BLOCK_LENGTH - place);
            copyNumbers(block, from, this.#rest.subarray(place, place + part), shift);
            from += part;
            this.#length += part;
            if (place + part === BLOCK_LENGTH)
                this.#endBlock();
        }
    }
    /** Makes a block of the rest, which is full. */
    #endBlock() {
        const block = blockOf(this.#rest);
        this.#blocks.push(block);
        if (block.numbers === this.#rest)
            this.#rest = someWords();
    }
}
function numberOf({ base, numbers, packed }, place) {
    if (packed !== undefined)
        return packedNumber(packed, place);
    return numbers.length === 0 ? base : base + (numbers[place] ?? 0);
}
/** Copies as many numbers of a block as there is room for, each plus `shift`. */
function copyNumbers({ base, numbers, packed }, from, to, shift) {
    if (packed !== undefined) {
        for (let place = 0; place < to.length; place += 1)
            to[place] = packedNumber(packed, from + place) + shift;
        return;
    }
    if (numbers.length === 0)
        to.fill(base + shift);
    else
        to.set(numbers.subarray(from, from + to.length));
    if (numbers.length > 0 && base + shift !== 0)
        for (let place = 0; place < to.length; place += 1)
            to[place] = (to[place] ?? 0) + base + shift;
}
/** By itself: the engine compiles a loop with all that is around it. */
function replaceNumbers(some, count, numbers) {
    for (let place = 0; place < count; place += 1)
        some[place] = numbers[some[place] ?? 0] ?? 0;
}
/** A block of as many numbers as one has: of the very same, which it then takes, where they are far from each other. */
function blockOf(full) {
    let least = full[0] ?? 0;
    if (areSame(full))
        return { ...EMPTY, base: least };
    let most = least;
    for (let place = 1; place < full.length; place += 1) {
        const number = full[place] ?? 0;
        if (number < least)
            least = number;
        else if (number > most)
            most = number;
        else
            continue;
        // Hashes are so after a few of them.
        if (most - least >= 2 ** 16)
            return { base: 0, numbers: full };
    }
    const numbers = most - least < 2 ** 8 ? someBytes() : somePairs();
    for (let place = 0; place < full.length; place += 1)
        numbers[place] = (full[place] ?? 0) - least;
    return { base: least, numbers };
}
/** Whether all are the same number, which each is when it is the same as the next one: several columns are so, and it is soon said. */
function areSame({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }) {
    const length = byteLength - BYTES_PER_ELEMENT;
    const next = Buffer.from(buffer, byteOffset + BYTES_PER_ELEMENT, length);
    return next.equals(Buffer.from(buffer, byteOffset, length));
}
function someBytes() {
    return spareBytes.pop() ?? new Uint8Array(BLOCK_LENGTH);
}
function somePairs() {
    return sparePairs.pop() ?? new Uint16Array(BLOCK_LENGTH);
}
function someWords() {
    return spareWords.pop() ?? new Uint32Array(BLOCK_LENGTH);
}
function keepSpare(numbers) {
    if (numbers.length < BLOCK_LENGTH)
        return;
    if (numbers instanceof Uint8Array)
        keepIn(spareBytes, numbers);
    else if (numbers instanceof Uint16Array)
        keepIn(sparePairs, numbers);
    else
        keepIn(spareWords, numbers);
}
function keepIn(spare, numbers) {
    if (spare.length < SPARE_MAX)
        spare.push(numbers);
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ FILE_HEAD_BYTES),
  Z: () => (/* binding */ identifyFile)
});

;// CONCATENATED MODULE: ./lib/src/manifest/first-object.js
/** Reads the outline of the object that a text begins with. The text may be cut, and need not be JSON. */
/** Texts, line breaks with the white space around them, and the marks between them. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"|[ \t\r]*\n\s*|[{}[\]:,"]/g;
/** @param text begins with a brace */
function readFirstObject(text) {
    const lists = [];
    const open = [];
    let breaks = 0;
    let key = '';
    let before = '';
    for (const { 0: token, index } of text.matchAll(TOKENS)) {
        const end = index + token.length;
        if (token.endsWith('"') && token.length > 1)
            key = before === ':' ? key : token.slice(1, -1);
        else if (token === '"')
            return { lists, breaks: isCut(text, index) ? breaks : 0, rest: undefined };
        else if (token.includes('\n')) {
            if (end === text.length)
                continue;
            if (!mayBreak(before, text.charAt(end), open.at(-1) === '{'))
                return { lists, breaks: 0, rest: undefined };
            breaks += 1;
            continue;
        }
        else if (token === '{' || token === '[') {
            if (token === '[' && before === ':' && open.length === 1)
                lists.push(key);
            open.push(token);
        }
        else if (token === '}' || token === ']') {
            open.pop();
            if (open.length === 0)
                return { lists, breaks, rest: text.slice(end).trimStart() };
        }
        before = token;
    }
    return { lists, breaks, rest: undefined };
}
/** A text that is open where the file, or what is read of it, ends; another one is broken by the end of its line. */
function isCut(text, start) {
    return !text.slice(start).includes('\n');
}
/** A key follows a comma or a brace within an object, so two objects one below the other are no single one. */
function mayBreak(before, next, inObject) {
    if (next === '}' || next === ']' || next === ',')
        return true;
    if (inObject && (before === ',' || before === '{'))
        return next === '"';
    return before === ',' || before === '[' || before === ':';
}

;// CONCATENATED MODULE: ./lib/src/manifest/table-text.js
/** Tells a table of comma-separated values from lines of JSON. RFC 4180. */
/** Those that `convert --from csv` knows. */
const SEPARATORS = [',', ';', '\t', '|'];
/** Two rows with the same number of columns, or a single one that has several, and no line that is an object. */
function isTable(head) {
    const text = head.trimEnd();
    if (/^[ \t]*\{/m.test(text))
        return false;
    return SEPARATORS.some((separator) => {
        const first = readRow(text, 0, separator);
        if (first === undefined || first.columns < 2)
            return false;
        const second = readRow(text, first.end, separator);
        return first.end === text.length || second?.columns === first.columns;
    });
}
/** The next row that is not blank; undefined where a value goes on behind its quotation mark, as a key of JSON does. */
function readRow(text, start, separator) {
    let at = start;
    let columns = 0;
    for (;;) {
        const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at, separator);
        columns += 1;
        if (text[end] === separator) {
            at = end + 1;
            continue;
        }
        const rest = text.slice(end);
        const [lineEnd] = /^(?:[ \t\r]*\n(?:[ \t\r]*\n)*|[ \t\r]*$)/.exec(rest) ?? [];
        return lineEnd === undefined ? undefined : { columns, end: end + lineEnd.length };
    }
}
function endOfPlain(text, start, separator) {
    let at = start;
    while (at < text.length && text[at] !== separator && text[at] !== '\n')
        at += 1;
    return at;
}
/** Two quotation marks within a value are one of its text. What is not closed ends with the text, which may be cut. */
function endOfQuoted(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] !== '"')
            at += 1;
        else if (text[at + 1] === '"')
            at += 2;
        else
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/manifest/file-kind.js
/** Tells by its first bytes what a file is that is plainly no manifest. */


/** Bytes of a file that are checked. Our choice: a few lines, and the first keys of a COCO file. */
const FILE_HEAD_BYTES = 8192;
/** How files of these kinds begin, by their own specifications. */
const MAGIC = [
    ['gzip', [0x1f, 0x8b]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['parquet', [0x50, 0x41, 0x52, 0x31]],
    ['image', [0x89, 0x50, 0x4e, 0x47]],
    ['image', [0xff, 0xd8, 0xff]],
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
    // Without a byte order mark: an opening brace or bracket in two bytes.
    ['utf-16', [0x7b, 0x00]],
    ['utf-16', [0x00, 0x7b]],
    ['utf-16', [0x5b, 0x00]],
    ['utf-16', [0x00, 0x5b]],
];
/** Keys of a COCO file whose values are lists; a label attribute is never a list. COCO, "Data format". */
const COCO_LISTS = new Set(['images', 'annotations', 'licenses', 'categories']);
/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param bytes the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file; those behind them are not read
 */
function identifyFile(bytes) {
    const head = bytes.subarray(0, FILE_HEAD_BYTES);
    const magic = MAGIC.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
    if (magic)
        return magic[0];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return 'lfs-pointer';
    if (/^<(!doctype\s+html|html|head|body)\b/i.test(afterComments(text)))
        return 'html';
    if (/^<[?!a-z]/i.test(text))
        return 'xml';
    if (/^\[\s*[\]{["]/.test(text))
        return isArray(text) ? 'json-array' : undefined;
    if (text.startsWith('{'))
        return kindOfObject(text);
    return isTable(text) ? 'csv' : undefined;
}
/** What an object is that is more, or something else, than a line of a manifest. */
function kindOfObject(text) {
    const { lists, breaks, rest } = readFirstObject(text);
    const isAlone = rest === undefined || rest === '';
    if (isAlone && !text.includes('"source-ref"') && lists.some((key) => COCO_LISTS.has(key)))
        return 'coco';
    if (/^\{[ \t\r]*\n/.test(text))
        return 'pretty-json';
    // Behind an object of two lines, or one that whole lines follow, it may be a manifest with a line that was broken.
    return breaks > 1 && !/^\{.*\}\s*$/m.test(rest?.split('\n', 1)[0] ?? '') ? 'pretty-json' : undefined;
}
/** What follows the comments and the declaration that a page or an XML file may begin with. */
function afterComments(text) {
    let rest = text;
    for (;;) {
        const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
        const at = end === undefined ? -1 : rest.indexOf(end);
        if (end === undefined || at === -1)
            return rest;
        rest = rest.slice(at + end.length).trimStart();
    }
}
/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text) {
    const [, second = '', third = ''] = text.split('\n').map((line) => line.trim());
    return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'));
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
