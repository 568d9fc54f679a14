#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(192);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(187);
/** Entry of the command line `custom-labels`. */



const { stdin, env } = process;
const out = (0,_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .createScreen */ .d)(process.stdout, env);
const err = (0,_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .createScreen */ .d)(process.stderr, env);
process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)(process.argv.slice(2), { out, err, stdin, env, tempFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: ./lib/src/lint/scan/column.js
/** A list of 32-bit numbers that grows, four bytes each: what a lint keeps of every line of a manifest. */
class Column {
    #data = new Uint32Array(0);
    #length = 0;
    /** A column of these numbers. */
    static of(data) {
        const column = new Column();
        column.#data = data;
        column.#length = data.length;
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        if (this.#length === this.#data.length)
            this.#grow(this.#length + 1);
        this.#data[this.#length] = value;
        this.#length += 1;
    }
    /** 0 past the end. */
    at(index) {
        return this.#data[index] ?? 0;
    }
    set(index, value) {
        this.#data[index] = value;
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        this.#grow(this.#length + other.length);
        for (let index = 0; index < other.length; index += 1)
            this.#data[this.#length + index] = other.at(index) + shift;
        this.#length += other.length;
    }
    /** Without the room for growth; not a copy. */
    toArray() {
        return this.#data.subarray(0, this.#length);
    }
    #grow(needed) {
        if (needed <= this.#data.length)
            return;
        const grown = new Uint32Array(Math.max(needed, 64, this.#data.length * 2));
        grown.set(this.toArray());
        this.#data = grown;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-entry.js
/** What a lint learns of each label of a manifest while the lines go by. */
/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = ['sure', 'taken', 'strict', 'lenient'];
function noLines() {
    return { sure: 0, taken: 0, strict: 0, lenient: 0 };
}
function createLabelEntry(label, kind) {
    return { label, kind, lines: noLines(), boxes: 0, least: '', greatest: '', sides: new Map(), shapes: new Map() };
}
/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
function countLine(counts, key, first, count = 1) {
    const known = counts.get(key);
    if (known === undefined)
        counts.set(key, { count, first });
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-table.js
/** The labels of a range, numbered in the order in which they first appear. */

class LabelTable {
    entries = [];
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** The number of a label; a new one for a label that is not in the table yet. */
    numberOf(kind, label) {
        const numbers = this.#numbers[kind];
        const known = numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.entries.length;
        numbers.set(label, number);
        this.entries.push(createLabelEntry(label, kind));
        return number;
    }
    /** The label, put into the table where it is not there yet. */
    entryOf(kind, label) {
        const entry = this.entries[this.numberOf(kind, label)];
        if (entry === undefined)
            throw new Error(`the table has lost the label ${label}`);
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/partial.js



/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
const BUCKETS_KEPT = 10;
const CLASS_MAPS_KEPT = 256;
const VERDICTS = ['valid', 'invalid', 'ignored'];
function createPartial() {
    return {
        sizeBytes: 0,
        head: new Uint8Array(),
        lines: 0,
        layout: { blank: { count: 0, first: 0 }, crlf: { count: 0, first: 0 }, doubleCr: { count: 0, first: 0 } },
        verdicts: { valid: noLines(), invalid: noLines(), ignored: noLines() },
        kinds: { 'image-level': noLines(), box: noLines() },
        buckets: new Map(),
        doubts: new Map(),
        labels: new LabelTable(),
        classMaps: new Map(),
        numberedNames: undefined,
        columns: {
            sourceLow: new Column(),
            sourceHigh: new Column(),
            verdict: new Column(),
            labelEnds: new Column(),
            labelIds: new Column(),
            classMap: new Column(),
            numberedName: new Column(),
            groupLow: new Column(),
            groupHigh: new Column(),
        },
        findings: new Map(),
    };
}
/** Name of a label attribute without its digits. */
function shapeOf(name) {
    return name.replace(/\d+/g, '#');
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
/** Keys that a COCO file may begin with. COCO, "Data format". */
const COCO_START = /^\{\s*"(info|images|annotations|licenses|categories)"\s*:/;
const SEPARATORS = [',', ';', '\t'];
/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param head the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file
 */
function identifyFile(head) {
    const magic = MAGIC.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
    if (magic)
        return magic[0];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return 'lfs-pointer';
    if (/^<(!doctype\s+html|html|head|body)\b/i.test(text))
        return 'html';
    if (/^<[?!a-z]/i.test(text))
        return 'xml';
    if (/^\[\s*[\]{["]/.test(text))
        return isArray(text) ? 'json-array' : undefined;
    const isForeign = !text.includes('"source-ref"');
    if (isForeign && COCO_START.test(text))
        return 'coco';
    if (/^\{[ \t\r]*\n/.test(text))
        return 'pretty-json';
    return isForeign && isTable(text) ? 'csv' : undefined;
}
/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text) {
    const [, second = '', third = ''] = text.split('\n').map((line) => line.trim());
    return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'));
}
/** Two lines with the same number of separators, or a single one that has some, and no JSON. */
function isTable(text) {
    if (text.startsWith('{'))
        return false;
    const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '');
    return SEPARATORS.some((separator) => {
        const columns = first.split(separator).length;
        return columns > 1 && (second === undefined || second.split(separator).length === columns);
    });
}

;// CONCATENATED MODULE: ./lib/src/manifest/read-lines.js
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

;// CONCATENATED MODULE: ./lib/src/text/json.js
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

;// CONCATENATED MODULE: ./lib/src/manifest/limits.js
/**
 * The service's limits on manifests: developer guide of Custom Labels, pages "Guidelines and quotas" and
 * "Validation rules for manifest files". Past each of them the line, or the training, fails under the code named here.
 */
/** Bytes of a manifest ("1 GB"; not documented whether decimal, taken as such). Past it: ERROR_MANIFEST_SIZE_TOO_LARGE. */
const MANIFEST_MAX_BYTES = 1_000_000_000;
/** Characters of a line. Past it the line is given up. */
const LINE_MAX_CHARACTERS = 100_000;
/** Labels that a model of whole images needs. Below: ERROR_MANIFEST_TOO_FEW_LABELS. */
const IMAGE_LEVEL_LABELS_MIN = 2;
/** Labels that a model of boxes needs; one has been enough since June 2020 (document history). */
const BOX_LABELS_MIN = 1;
/** Share of the training labels that the testing manifest must have too. Below: ERROR_INSUFFICIENT_LABEL_OVERLAP. */
const LABEL_OVERLAP_MIN_SHARE = 0.5;
/** Longest side, in pixels, that the service trains with; it scales larger images down to it, boxes with them. */
const SCALED_SIDE_MAX_PIXELS = 1280;
/** Pixels that each side of a box must exceed after that. Not above: ERROR_BOUNDING_BOX_TOO_SMALL. */
const BOX_SIDE_OVER_PIXELS = 1;
/** Share of the training images that the service sets apart for testing when it splits by itself (AutoCreate). */
const AUTO_SPLIT_TESTING_SHARE = 0.2;

;// CONCATENATED MODULE: ./lib/src/manifest/box-geometry.js

/**
 * Whether a box has negative values or reaches out of its image. Whether it may touch the edge is not documented;
 * taken as yes, since a box around the whole image must be possible.
 */
function isOffFrame(box, image) {
    const { left, top, width, height } = box;
    if (left < 0 || top < 0 || width < 0 || height < 0)
        return true;
    return left + width > image.width || top + height > image.height;
}
/**
 * Whether a side of a box is not over one pixel once the image is scaled down to 1280. Neither the rounding nor
 * whether one thin side is enough is documented: the exact quotient is taken, and one thin side for too small.
 * Negative sides are {@link isOffFrame}.
 */
function isTooSmall(box, image) {
    const longestSide = Math.max(image.width, image.height);
    const minimum = BOX_SIDE_OVER_PIXELS * Math.max(longestSide / SCALED_SIDE_MAX_PIXELS, 1);
    return [box.width, box.height].some((side) => side >= 0 && side <= minimum);
}
/** Whether the service trains from the box. */
function isUsableBox(box, image) {
    return !isOffFrame(box, image) && !isTooSmall(box, image);
}

;// CONCATENATED MODULE: ./lib/src/lint/findings.js
/** A finding in a line. `filled` takes the place of the `{}` in the message of the rule. */
function lineFinding(rule, place, filled = '') {
    return { code: rule.code, severity: rule.severity, place, message: fill(rule, filled) };
}
/** A finding on a manifest as a whole, or on two together. `filled` as in {@link lineFinding}. */
function contentFinding(rule, filled = '') {
    return { code: rule.code, message: fill(rule, filled) };
}
/** A function replaces, because in a replacement string a `$` of a label attribute's name would mean something. */
function fill({ messages }, filled) {
    return messages[0].replace('{}', () => filled);
}

;// CONCATENATED MODULE: ./lib/src/lint/box-findings.js

/** One finding, at its annotation, for each box of an attribute that has the fault. */
function boxFindings(attribute, rule, hasFault) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return [];
    const { annotations, imageSize } = attribute.boxes;
    let findings;
    for (let index = 0; index < annotations.length; index += 1) {
        const box = annotations[index];
        if (box === undefined || !hasFault(box, imageSize))
            continue;
        findings ??= [];
        findings.push(lineFinding(rule, { kind: 'annotation', attribute: attribute.name, index }));
    }
    return findings ?? [];
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/bounding-box-too-small.js



/** A box must still be larger than a pixel when the service has scaled its image down. */
const boundingBoxTooSmall = {
    kind: 'attribute',
    code: 'ERROR_BOUNDING_BOX_TOO_SMALL',
    scope: 'annotation',
    severity: 'error',
    messages: ['The height and width of the bounding box is too small.'],
    stops: false,
    effect: 'box-unused',
    remedy: 'Enlarge the box, or remove it together with its entry in objects. Images are scaled down to 1280 pixels first; each side must still be over one pixel then.',
    bounds: [
        `each side of a box: over ${String(BOX_SIDE_OVER_PIXELS)} pixel, in an image scaled down to ${String(SCALED_SIDE_MAX_PIXELS)} pixels`,
    ],
    check: (attribute) => boxFindings(attribute, boundingBoxTooSmall, isTooSmall),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/images-in-multiple-s3-buckets.js

/** The images of a manifest must be in one bucket. Whether invalid lines count is not documented; taken as yes. */
const imagesInMultipleS3Buckets = {
    kind: 'manifest',
    code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains images from multiple S3 buckets.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Copy the images of a manifest into one bucket and correct their source-ref, or leave the lines of the other buckets out.',
    check: ({ buckets }) => (buckets.size > 1 ? contentFinding(imagesInMultipleS3Buckets) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-images-per-label-for-autosplit.js

/**
 * Images of a label that a split needs. The number is not documented; taken as the least that can put one image
 * on either side. Below: ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT.
 */
const AUTO_SPLIT_IMAGES_PER_LABEL_MIN = 2;
/** Where the service takes the test images from the training manifest, each label needs images for both sides. */
const insufficientImagesPerLabelForAutosplit = {
    kind: 'labels',
    code: 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains insufficient labeled images per label to perform auto-split.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Add images for the labels that have few (ten of each is a safe aim), or give a testing manifest instead of letting the service split.',
    bounds: [`images of each label: at least ${String(AUTO_SPLIT_IMAGES_PER_LABEL_MIN)}, if the service splits the data`],
    check({ usable, isSplit }) {
        const isShort = isSplit && [...usable.values()].some((lines) => lines < AUTO_SPLIT_IMAGES_PER_LABEL_MIN);
        return isShort ? contentFinding(insufficientImagesPerLabelForAutosplit) : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/label-overlap.js
/** How many of the training labels the testing manifest has too. */

/** Whether enough of the training labels are in the testing manifest. True where there are no training labels. */
function overlaps(training, testing) {
    const labels = [...training];
    return labels.filter((label) => testing.has(label)).length >= labels.length * LABEL_OVERLAP_MIN_SHARE;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-label-overlap.js



/** At least half of the training labels must be tested. Labels that are only in the testing manifest do not count. */
const insufficientLabelOverlap = {
    kind: 'overlap',
    code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
    scope: 'content',
    severity: 'error',
    messages: ['Less than {}% label overlap between the training and testing manifest files.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Add test images for the training labels that have none, or take those labels out of the training manifest, until at least half of the training labels are tested.',
    bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all)
        ? undefined
        : contentFinding(insufficientLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100)),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-usable-label-overlap.js



/** As ERROR_INSUFFICIENT_LABEL_OVERLAP, on what is left when the lines of the other kind are dropped. */
const insufficientUsableLabelOverlap = {
    kind: 'overlap',
    code: 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP',
    scope: 'content',
    severity: 'error',
    messages: ['Less than {}% usable label overlap between the training and testing manifest files.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Label both manifests in the same way, with image-level labels or with boxes: after lines of the other kind were dropped, under half of the training labels are tested.',
    bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all) && !overlaps(training.usable.keys(), testing.usable)
        ? contentFinding(insufficientUsableLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100))
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-bounding-box.js


/** A box must be within its image. */
const invalidBoundingBox = {
    kind: 'attribute',
    code: 'ERROR_INVALID_BOUNDING_BOX',
    scope: 'annotation',
    severity: 'error',
    messages: ['The bounding box has off frame values.'],
    stops: false,
    effect: 'box-unused',
    remedy: 'Move or crop the box until it is within image_size, or remove it together with its entry in objects.',
    check: (attribute) => boxFindings(attribute, invalidBoundingBox, isOffFrame),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-image.js

/** The image must exist and be usable, which no manifest shows: the caller has checked the image. */
const invalidImage = {
    kind: 'image',
    code: 'ERROR_INVALID_IMAGE',
    scope: 'line',
    severity: 'error',
    messages: ['The image is invalid. Check S3 path and/or image properties.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Check that the image exists under its source-ref and is a PNG or JPEG of at most 15 MB with sides of 64 to 4096 pixels, neither over 20 times the other. Replace the image or drop the line.',
    check: (isUsable) => (isUsable ? undefined : lineFinding(invalidImage, { kind: 'line' })),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-image-dimension.js

/** Pixels of an image's smallest and largest side. Outside: ERROR_INVALID_IMAGE_DIMENSION. */
const IMAGE_SIDE_MIN_PIXELS = 64;
const IMAGE_SIDE_MAX_PIXELS = 4096;
/** How many times longer one side of an image may be than the other. Past it: ERROR_INVALID_IMAGE_DIMENSION. */
const IMAGE_MAX_ASPECT_RATIO = 20;
/**
 * An image with boxes must have sides that the service takes. The service measures the image; a manifest is judged by
 * the image_size that it states, which should be the same. An attribute without boxes is ignored anyway.
 */
const invalidImageDimension = {
    kind: 'attribute',
    code: 'ERROR_INVALID_IMAGE_DIMENSION',
    scope: 'line',
    severity: 'error',
    messages: ['The image dimension(s) do not conform to allowed dimensions.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Scale the image to sides of ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels, and its boxes and image_size with it, or drop the line.`,
    bounds: [
        `a side of an image: ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels`,
        `the longer side: at most ${String(IMAGE_MAX_ASPECT_RATIO)} times the shorter`,
    ],
    check(attribute) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            return [];
        const { annotations, imageSize } = attribute.boxes;
        if (annotations.length === 0 || isAllowed(imageSize))
            return [];
        return [lineFinding(invalidImageDimension, { kind: 'line' })];
    },
};
function isAllowed({ width, height }) {
    const [shorter, longer] = width < height ? [width, height] : [height, width];
    if (shorter < IMAGE_SIDE_MIN_PIXELS || longer > IMAGE_SIDE_MAX_PIXELS)
        return false;
    return longer <= shorter * IMAGE_MAX_ASPECT_RATIO;
}

;// CONCATENATED MODULE: ./lib/src/text/number.js
/** Numbers for people. A number that is missing is shown as `–`. */
/** What is shown instead of an unknown number. */
const NO_NUMBER = '–';
const RATIO_DIGITS = 4;
/** More digits than a double can distinguish. */
const MAX_DIGITS = 17;
/** A ratio with four decimals, rounded half up as the console rounds: 0.84845 is `0.8485`, 0.99999 is `1.0000`. */
function formatRatio(ratio) {
    return isNumber(ratio) ? round(ratio, RATIO_DIGITS) : NO_NUMBER;
}
/** The largest difference that rounding makes between equal scores; closer numbers are equal, and are shown equal. */
const SUM_NOISE = 1e-12;
/**
 * A number next to a bound that it is compared with: a whole number as it is, any other with as many decimals, from
 * four up, as it takes to be on the same side of the bound as the number itself.
 * @param noise  distance up to which the two are taken as equal
 */
function formatAgainst(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(actual))
        return NO_NUMBER;
    if (!isNumber(bound))
        return formatRatio(actual);
    if (Number.isInteger(actual) && Number.isInteger(bound) && (actual > 1 || bound > 1))
        return formatCount(actual);
    if (Math.abs(actual - bound) <= noise)
        return number_formatBound(bound);
    const side = Math.sign(actual - bound);
    for (let digits = RATIO_DIGITS; digits <= MAX_DIGITS; digits += 1) {
        const shown = round(actual, digits);
        if (Math.sign(Number(shown) - bound) === side)
            return shown;
    }
    return String(actual);
}
/** A bound as its author would write it, with four decimals at least where it is a ratio. */
function number_formatBound(bound) {
    if (!isNumber(bound))
        return NO_NUMBER;
    if (Number.isInteger(bound) && bound > 1)
        return formatCount(bound);
    const asWritten = String(bound);
    const asRatio = bound.toFixed(RATIO_DIGITS);
    return Number(asRatio) === bound ? asRatio : asWritten;
}
/** What an author writes by hand has no more decimals; a bound with more was worked out. */
const WRITTEN_DIGITS = 6;
/**
 * A ratio and the bound that it is compared with, so that their order can be seen: see {@link formatAgainst}. A bound
 * that was worked out, such as `baseline - 0.02`, has no more decimals than that takes.
 * @param noise  distance up to which the two are taken as equal
 */
function formatCompared(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(bound) || isWritten(bound))
        return { actual: formatAgainst(actual, bound, noise), bound: number_formatBound(bound) };
    if (!isNumber(actual))
        return { actual: NO_NUMBER, bound: formatRatio(bound) };
    if (Math.abs(actual - bound) <= noise)
        return { actual: formatRatio(bound), bound: formatRatio(bound) };
    let shown = { actual: formatRatio(actual), bound: formatRatio(bound) };
    for (let digits = RATIO_DIGITS + 1; digits <= MAX_DIGITS && shown.actual === shown.bound; digits += 1) {
        shown = { actual: round(actual, digits), bound: round(bound, digits) };
    }
    return shown;
}
function isWritten(bound) {
    return Number(bound.toFixed(WRITTEN_DIGITS)) === bound;
}
/** A space at which no line ends. */
const UNBROKEN = '\u00a0';
/** Scores closer than this are equal: what a 32-bit float and a subtraction lose is less (about 6e-8). */
const CHANGE_NOISE = 1e-7;
/** `+0.0210` or `−0.0210`, rounded to four decimals; `±0` for none, and what is not none is never `+0.0000`. */
function formatSigned(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (Math.abs(change) < CHANGE_NOISE)
        return '±0';
    const sign = change > 0 ? '+' : '−';
    const digits = round(Math.abs(change), RATIO_DIGITS);
    return Number(digits) === 0 ? `${sign}<${(10 ** -RATIO_DIGITS).toFixed(RATIO_DIGITS)}` : sign + digits;
}
/** A change of a ratio with its direction: `▲ +0.0210`, `▼ −0.0210`, `±0`. */
function formatChange(change) {
    return `${arrowOf(change)}${formatSigned(change)}`;
}
/** A change of a whole number: `▲ +12`, `▼ −3`, `±0`. */
function formatCountChange(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (change === 0)
        return '±0';
    return `${arrowOf(change)}${change > 0 ? '+' : '−'}${formatGrouped(Math.abs(change))}`;
}
/** Whether a change is one at all; a missing number is not known to be none. */
function isChange(change) {
    return !isNumber(change) || Math.abs(change) >= CHANGE_NOISE;
}
function arrowOf(change) {
    if (!isNumber(change) || Math.abs(change) < CHANGE_NOISE)
        return '';
    return change > 0 ? `▲${UNBROKEN}` : `▼${UNBROKEN}`;
}
/** `62,500`. */
function formatCount(count) {
    return isNumber(count) ? formatGrouped(count) : NO_NUMBER;
}
/** A share of a whole as `12.5 %`; what is not none is never `0.0 %`, what is not all never `100.0 %`. */
function formatShare(share) {
    if (!isNumber(share))
        return NO_NUMBER;
    if (share === 0)
        return '0 %';
    if (share === 1)
        return '100 %';
    if (share > 0 && share < 0.001)
        return '<0.1 %';
    if (share > 0.999 && share < 1)
        return '>99.9 %';
    return `${round(share * 100, 1)} %`;
}
/**
 * The shortest decimal that is the same 32-bit float: 0.9 for 0.8999999761581421. The service's own F1Score is such
 * a float; NaN and infinities are returned as they are.
 */
function undoFloat32(value) {
    if (Math.fround(value) !== value)
        return value;
    for (let digits = 1; digits <= 9; digits += 1) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) === value)
            return shorter;
    }
    return value;
}
/** `1 line`, `12 lines`. */
function number_plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/**
 * As many decimals as asked for, half up. Of the decimal that the number is written as: 0.84845 is `0.8485`, although the
 * double next to it is a little less, for which `toFixed` has 0.8484. What `Intl.NumberFormat` gives; its first use in a
 * process takes as long as a request.
 */
function round(value, digits) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(value));
    const [, sign = '', whole = '', decimals = '', exponent = '0'] = written ?? [];
    const shift = digits - decimals.length + Number(exponent);
    const all = BigInt(whole + decimals);
    const steps = shift < 0 ? ((2n * all) / 10n ** BigInt(-shift) + 1n) / 2n : all * 10n ** BigInt(shift);
    const text = String(steps).padStart(digits + 1, '0');
    return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
/** Decimals of a number that is not a ratio. */
const GROUPED_DIGITS = 6;
function formatGrouped(value) {
    const [whole = '', decimals = ''] = round(value, GROUPED_DIGITS).split('.');
    const shown = decimals.replace(/0+$/, '');
    return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') + (shown === '' ? '' : `.${shown}`);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-json-line.js



/**
 * A line must be one JSON object. What the service makes of other JSON (a list, a string), and of a line past the
 * 100,000 characters that it takes, is not documented; taken as unreadable too.
 */
const invalidJsonLine = {
    kind: 'line',
    code: 'ERROR_INVALID_JSON_LINE',
    scope: 'line',
    severity: 'error',
    messages: ['The JSON Line has an invalid format.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Write each image as one complete JSON object on a line of its own, without blank lines, trailing commas or enclosing brackets.',
    bounds: [`a line: at most ${formatCount(LINE_MAX_CHARACTERS)} characters`],
    check: ({ record }) => (record === undefined ? lineFinding(invalidJsonLine, { kind: 'line' }) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-attribute-format.js

/** The value of a label attribute must have the form of its type: a whole number, or boxes in an image. */
const invalidLabelAttributeFormat = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute {} is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'For boxes, write image_size as a list of one object with width, height and depth, and annotations with whole numbers for class_id, left, top, width and height (fractions of pixels are taken, but not documented). For an image-level label write a whole number.',
    check: (attribute) => isMalformed(attribute)
        ? [lineFinding(invalidLabelAttributeFormat, { kind: 'attribute', attribute: attribute.name }, attribute.name)]
        : [],
};
function isMalformed(attribute) {
    if (attribute.kind === 'image-level')
        return !attribute.valueAllowed;
    return attribute.kind === 'box' && attribute.boxes === undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-attribute-metadata-format.js

/** The metadata of a label attribute must be complete. */
const invalidLabelAttributeMetadataFormat = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute metadata is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Complete the metadata: type, human-annotated (yes or no) and creation-date always; class-name and confidence for an image-level label; class-map and objects for boxes.',
    check: (attribute) => invalid_label_attribute_metadata_format_isMalformed(attribute)
        ? [lineFinding(invalidLabelAttributeMetadataFormat, { kind: 'metadata', attribute: attribute.name })]
        : [],
};
function invalid_label_attribute_metadata_format_isMalformed(attribute) {
    if (attribute.kind === 'untyped')
        return true;
    return attribute.kind !== 'unsupported' && attribute.metadata === undefined;
}

;// CONCATENATED MODULE: ./lib/src/manifest/labels.js
/** In the order of the boxes, one for each; what is malformed gives none. */
function labelsOf(attribute) {
    if (attribute.kind === 'image-level')
        return attribute.metadata === undefined ? [] : [attribute.metadata.label];
    if (attribute.kind !== 'box')
        return [];
    const { boxes, metadata } = attribute;
    const labels = [];
    if (boxes === undefined || metadata === undefined)
        return labels;
    for (const { classId } of boxes.annotations) {
        const label = metadata.classMap.get(String(classId));
        if (label !== undefined)
            labels.push(label);
    }
    return labels;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-name-length.js


/** Characters of a label. Past it: ERROR_INVALID_LABEL_NAME_LENGTH. */
const LABEL_MAX_CHARACTERS = 256;
/**
 * A label has at most 256 characters. The least is not documented; an empty label is taken for too short, as the
 * API's own names of labels have at least one. Names in a class map that no box uses are not checked.
 */
const invalidLabelNameLength = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_NAME_LENGTH',
    scope: 'line',
    severity: 'error',
    // The guide gives the code without a message; the message is our own.
    messages: ['The length of the label name is invalid.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Shorten the label to at most ${String(LABEL_MAX_CHARACTERS)} characters, in every line that uses it.`,
    bounds: [`a label: 1 to ${String(LABEL_MAX_CHARACTERS)} characters`],
    check: (attribute) => labelsOf(attribute).every(isLabelLength)
        ? []
        : [lineFinding(invalidLabelNameLength, { kind: 'metadata', attribute: attribute.name })],
};
function isLabelLength(label) {
    // Characters are counted as Unicode counts them; a string's length can only be more.
    if (label.length <= LABEL_MAX_CHARACTERS)
        return label !== '';
    return Array.from(label).length <= LABEL_MAX_CHARACTERS;
}

;// CONCATENATED MODULE: ./lib/src/model/result.js
/** What a function returns that can fail for a reason its caller has to say or to judge. What nobody expects is thrown. */
function result_success(value) {
    return { ok: true, value };
}
function result_failure(problem) {
    return { ok: false, problem };
}

;// CONCATENATED MODULE: ./lib/src/model/s3-uri.js
/** S3 URIs as users type them and as reports show them. */

/** Bucket names of the service: 3-255 of these characters. API model, shape S3Bucket. */
const BUCKET_PATTERN = /^[0-9A-Za-z.\-_]{3,255}$/;
/** Longest object key the API takes, in characters. API model, shape S3ObjectName. */
const KEY_MAX_LENGTH = 1024;
/** Longest output prefix the API takes, in characters. API model, shape S3KeyPrefix. */
const PREFIX_MAX_LENGTH = 1024;
/** Longest object version id the API takes, in characters. API model, shape S3ObjectVersion. */
const OBJECT_VERSION_MAX_LENGTH = 1024;
/** Whether a text means to be an S3 URI rather than a path. */
function looksLikeS3Uri(text) {
    return /^s3:\/\//i.test(text);
}
/**
 * Reads `s3://bucket/key`, with `?versionId=` at its end for one version of the object.
 * The key is taken literally: S3 URIs are not percent-encoded.
 */
function parseS3ObjectUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest } = split.value;
    const marker = rest.lastIndexOf('?versionId=');
    const key = marker < 0 ? rest : rest.slice(0, marker);
    if (key === '')
        return failure('the object key is missing: s3://bucket/key');
    if (key.endsWith('/'))
        return failure('the key ends in a slash, which is a folder; give the key of the manifest file');
    if (key.length > KEY_MAX_LENGTH)
        return failure(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    if (marker < 0)
        return success({ bucket, key });
    const versionId = rest.slice(marker + '?versionId='.length);
    if (versionId === '')
        return failure('?versionId= has no value');
    if (versionId.length > OBJECT_VERSION_MAX_LENGTH)
        return failure('the versionId is longer than 1024 characters');
    return success({ bucket, key, versionId });
}
/** Reads `s3://bucket/prefix`; the prefix may be empty, slashes at its end are dropped. */
function parseS3LocationUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const prefix = split.value.rest.replace(/\/+$/, '');
    if (prefix.startsWith('/'))
        return failure('the prefix starts with a slash, which would create a folder without a name');
    if (prefix.length > PREFIX_MAX_LENGTH)
        return failure(`the prefix is longer than ${String(PREFIX_MAX_LENGTH)} characters`);
    return success({ bucket: split.value.bucket, prefix });
}
/**
 * Reads the `source-ref` of a manifest line: `s3://bucket/key`, the key taken literally to its last character.
 * The guide asks for no more than that form; bucket and key must match the API's patterns.
 */
function parseSourceRef(text) {
    // Several rules ask for the source-ref of the same line.
    if (lastSourceRef?.text !== text)
        lastSourceRef = { text, parsed: readSourceRef(text) };
    return lastSourceRef.parsed;
}
let lastSourceRef;
function readSourceRef(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest: key } = split.value;
    if (key === '')
        return result_failure('the object key is missing: s3://bucket/key');
    if (key.length > KEY_MAX_LENGTH)
        return result_failure(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    return result_success({ bucket, key });
}
/** `s3://bucket/key`, with `?versionId=` where the version is known. */
function s3_uri_formatS3Object(object) {
    const version = object.versionId === undefined ? '' : `?versionId=${object.versionId}`;
    return `s3://${object.bucket}/${object.key}${version}`;
}
/** `s3://bucket/prefix`, or `s3://bucket` for the bucket itself. */
function formatS3Location(location) {
    return location.prefix === '' ? `s3://${location.bucket}` : `s3://${location.bucket}/${location.prefix}`;
}
function splitBucket(text) {
    if (!text.startsWith('s3://'))
        return result_failure('an S3 URI starts with s3:// in lower case');
    const afterScheme = text.slice('s3://'.length);
    const slash = afterScheme.indexOf('/');
    const bucket = slash < 0 ? afterScheme : afterScheme.slice(0, slash);
    if (!BUCKET_PATTERN.test(bucket))
        return result_failure('the bucket name needs 3-255 letters, digits, dots, hyphens or underscores');
    return result_success({ bucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-source-ref-format.js



/** The image must be named by an S3 URI. */
const invalidSourceRefFormat = {
    kind: 'line',
    code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the source-ref value is invalid.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
    check({ record }) {
        const sourceRef = own(record, 'source-ref');
        if (typeof sourceRef === 'string' && parseSourceRef(sourceRef).ok)
            return undefined;
        return lineFinding(invalidSourceRefFormat, { kind: 'line' });
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-rows-exceeds-maximum.js


/** Lines of a manifest. Past it: ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM. AWS support can raise it for classification. */
const MANIFEST_MAX_LINES = 250_000;
/** A manifest has at most 250,000 lines. The lines past that are still checked here. */
const manifestRowsExceedsMaximum = {
    kind: 'manifest',
    code: 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too many rows.'],
    stops: false,
    effect: 'training-fails',
    remedy: `Bring the manifest to at most ${formatCount(MANIFEST_MAX_LINES)} lines; AWS support can raise the limit for classification.`,
    bounds: [`a manifest: at most ${formatCount(MANIFEST_MAX_LINES)} lines`],
    check: ({ totalLines }) => (totalLines > MANIFEST_MAX_LINES ? contentFinding(manifestRowsExceedsMaximum) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/fewest-labels.js

/** How many labels a model of a kind needs. One is the least for a kind that is not known. */
function fewestLabels(useCase) {
    return useCase === 'IMAGE_LEVEL_LABELS' ? IMAGE_LEVEL_LABELS_MIN : BOX_LABELS_MIN;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-few-labels.js



/**
 * A model of whole images needs two labels, one of boxes a single one. The guide's page on validation asks two
 * of both; its page on quotas and its history say one for boxes, and are newer.
 */
const manifestTooFewLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too few labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Give the manifest at least two labels for a model of whole images, at least one for a model of boxes. When the service splits the data, each side must still have that many.',
    bounds: [
        `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
        `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
    ],
    check: ({ all, useCase }) => (all.size < fewestLabels(useCase) ? contentFinding(manifestTooFewLabels) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-few-usable-labels.js



/**
 * Enough labels must be left when the lines of the other kind are dropped. The guide's page on this error gives the
 * two minima the other way round than its page on quotas; the quotas are taken.
 */
const manifestTooFewUsableLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too few usable labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Make all lines of the manifest of one kind, image-level labels or boxes: the service drops the lines of the other kind, and too few labels were left.',
    bounds: [
        `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
        `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
    ],
    check: ({ all, usable, useCase }) => all.size >= fewestLabels(useCase) && usable.size < fewestLabels(useCase)
        ? contentFinding(manifestTooFewUsableLabels)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-many-labels.js

/** Labels of a model. Past it: ERROR_MANIFEST_TOO_MANY_LABELS. */
const LABELS_MAX = 250;
/** A model has at most 250 labels. Labels of dropped lines are not counted; whether the service does is not documented. */
const manifestTooManyLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too many labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: `Merge or remove labels until at most ${String(LABELS_MAX)} remain; look for labels that differ in spelling only.`,
    bounds: [`labels of a model: at most ${String(LABELS_MAX)}`],
    check: ({ usable }) => (usable.size > LABELS_MAX ? contentFinding(manifestTooManyLabels) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-bounding-box-confidence.js

/** Each box needs an entry in `objects`, in the same order, with a confidence. Additional entries are allowed. */
const missingBoundingBoxConfidence = {
    kind: 'attribute',
    code: 'ERROR_MISSING_BOUNDING_BOX_CONFIDENCE',
    scope: 'line',
    severity: 'error',
    messages: ['One or more bounding boxes has a missing confidence value.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Give the objects list of the metadata one entry with a confidence for each box, in the order of the boxes.',
    check(attribute) {
        if (attribute.kind !== 'box')
            return [];
        const confidences = attribute.metadata?.confidences ?? [];
        const boxes = attribute.boxes?.annotations ?? [];
        if (boxes.every((_, index) => confidences[index] === true))
            return [];
        return [lineFinding(missingBoundingBoxConfidence, { kind: 'metadata', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-class-map-id.js

/** The class of each box must have a name in the class map of the line. */
const missingClassMapId = {
    kind: 'attribute',
    code: 'ERROR_MISSING_CLASS_MAP_ID',
    scope: 'line',
    severity: 'error',
    messages: ['One of more class ids is missing from the class map.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Add every class_id of the boxes to the class-map of the same line, with the id as a string for the key.',
    check(attribute) {
        if (attribute.kind !== 'box')
            return [];
        const { boxes, metadata } = attribute;
        if (boxes?.annotations.every(({ classId }) => metadata?.classMap.has(String(classId))) === true)
            return [];
        return [lineFinding(missingClassMapId, { kind: 'metadata', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-source-ref.js


/** A line must name its image. A `null` is taken for a missing key: that is what tools write for "none". */
const missingSourceRef = {
    kind: 'line',
    code: 'ERROR_MISSING_SOURCE_REF',
    scope: 'line',
    severity: 'error',
    messages: ['The source-ref key is missing.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Add source-ref with the S3 URI of the image, spelt exactly so.',
    check: ({ record }) => (own(record, 'source-ref') ?? undefined) === undefined
        ? lineFinding(missingSourceRef, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-annotations.js

/**
 * Says of a line with nothing but empty box attributes that it is ignored. Documented for boxes that a person was
 * asked for; where `human-annotated` is "no", the warning at the attribute is all there is.
 */
const noAnnotations = {
    kind: 'conclusion',
    code: 'WARNING_NO_ANNOTATIONS',
    scope: 'line',
    severity: 'warning',
    messages: ['No annotations were found.', 'No annotations provided.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Add boxes, or drop the line: an image without boxes is not taken as a negative example.',
    check(attributes) {
        const allEmpty = attributes.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'));
        const byHuman = attributes.some(({ attribute }) => attribute.kind === 'box' && attribute.metadata?.humanAnnotated);
        return allEmpty && byHuman ? lineFinding(noAnnotations, { kind: 'line' }) : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-attribute-annotations.js

/** A box attribute without boxes gives nothing to train from; it is not a negative example. */
const noAttributeAnnotations = {
    kind: 'attribute',
    code: 'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
    scope: 'line',
    severity: 'warning',
    messages: ['No attribute annotations were found.', 'No attribute annotations provided.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Add boxes to the annotations of the attribute, or drop the attribute with its metadata.',
    check: (attribute) => attribute.kind === 'box' && attribute.boxes?.annotations.length === 0
        ? [lineFinding(noAttributeAnnotations, { kind: 'attribute', attribute: attribute.name })]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-label-attributes.js

/** A line must have a key with its `-metadata` twin: that pair is what makes a label attribute. */
const noLabelAttributes = {
    kind: 'line',
    code: 'ERROR_NO_LABEL_ATTRIBUTES',
    scope: 'line',
    severity: 'error',
    messages: ['No label attributes found.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Give the line a label attribute and its metadata under the same name with -metadata appended.',
    check: ({ attributes }) => (attributes.length === 0 ? lineFinding(noLabelAttributes, { kind: 'line' }) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-valid-annotations.js


/**
 * Of the boxes of an attribute at least one must be usable. Whether the entry belongs to the attribute or at the
 * line is not documented; taken as the attribute; with another good attribute the line stays valid.
 */
const noValidAnnotations = {
    kind: 'attribute',
    code: 'ERROR_NO_VALID_ANNOTATIONS',
    scope: 'line',
    severity: 'error',
    messages: ['No valid annotations found.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Correct the boxes of the line: every one of them has an error.',
    check(attribute) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            return [];
        const { annotations, imageSize } = attribute.boxes;
        if (annotations.length === 0 || annotations.some((box) => isUsableBox(box, imageSize)))
            return [];
        return [lineFinding(noValidAnnotations, { kind: 'attribute', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-valid-label-attributes.js

/**
 * Says of a line that each of its label attributes failed. An attribute that failed only because none of its boxes
 * is usable has had its conclusion (ERROR_NO_VALID_ANNOTATIONS); which of the two the service writes for
 * a line of both is not documented.
 */
const noValidLabelAttributes = {
    kind: 'conclusion',
    code: 'ERROR_NO_VALID_LABEL_ATTRIBUTES',
    scope: 'line',
    severity: 'error',
    messages: ['No valid label attributes found.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Correct the other errors of the line: each of its label attributes has one.',
    check: (attributes) => attributes.every(({ findings }) => findings.some(({ place, severity }) => severity === 'error' && place.kind === 'metadata'))
        ? lineFinding(noValidLabelAttributes, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/too-many-bounding-boxes.js

/** Boxes of an image. Past it: ERROR_TOO_MANY_BOUNDING_BOXES. */
const BOXES_MAX = 50;
/** An image has at most 50 boxes. Not documented for a line with two box attributes; counted in each by itself. */
const tooManyBoundingBoxes = {
    kind: 'attribute',
    code: 'ERROR_TOO_MANY_BOUNDING_BOXES',
    scope: 'line',
    severity: 'error',
    messages: ['There are more bounding boxes than the allowed maximum.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Keep at most ${String(BOXES_MAX)} boxes for an image; cut the image into parts if it needs more.`,
    bounds: [`boxes of an image: at most ${String(BOXES_MAX)}`],
    check: (attribute) => attribute.kind === 'box' && (attribute.boxes?.annotations.length ?? 0) > BOXES_MAX
        ? [lineFinding(tooManyBoundingBoxes, { kind: 'attribute', attribute: attribute.name })]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/too-many-invalid-rows-in-manifest.js

/** Share of invalid lines up to which a manifest is trained from. Past it: ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST. */
const INVALID_LINES_MAX_SHARE = 0.2;
/**
 * At most a fifth of the lines may be invalid; ignored lines are not, blank ones are. The guide calls more than 20 %
 * too many and less than 20 % fine; exactly 20 % is taken as fine.
 */
const tooManyInvalidRows = {
    kind: 'manifest',
    code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains too many invalid rows.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
    bounds: [`invalid lines: at most ${String(INVALID_LINES_MAX_SHARE * 100)} % of a manifest`],
    check: ({ invalidLines, totalLines }) => invalidLines > totalLines * INVALID_LINES_MAX_SHARE ? contentFinding(tooManyInvalidRows) : undefined,
};

;// CONCATENATED MODULE: ./lib/src/manifest/creation-date.js
/** The `creation-date` of label metadata. */
/** Where a date of the documented forms has its marks; everything before the fraction is digits and these. */
const SECONDS_END = 19;
const FRACTION_MAX_DIGITS = 9;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Whether a date has one of the forms of the guide's samples and is one of the calendar: date and time in UTC, with `T` or a
 * blank between them, with or without fractions and `Z`. Date.parse would take nearly any text that has a number in it, and
 * the 30th of February for the 2nd of March. Read digit by digit, since this is asked of every line.
 */
function isDocumentedDate(text) {
    const hasMarks = text[4] === '-' && text[7] === '-' && text[13] === ':' && text[16] === ':';
    if (!hasMarks || (text[10] !== 'T' && text[10] !== ' '))
        return false;
    const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
    const month = digitsAt(text, 5);
    const day = digitsAt(text, 8);
    // NaN, of what is no digit, is in no bounds.
    if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)))
        return false;
    if (!(digitsAt(text, 11) < 24 && digitsAt(text, 14) < 60 && digitsAt(text, 17) < 60))
        return false;
    const end = text.endsWith('Z') ? text.length - 1 : text.length;
    return end === SECONDS_END || isFraction(text, SECONDS_END, end);
}
/** The number that two digits make; NaN where there is another character. */
function digitsAt(text, at) {
    const tens = text.charCodeAt(at) - 0x30;
    const ones = text.charCodeAt(at + 1) - 0x30;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function daysOf(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
function isFraction(text, from, end) {
    const digits = end - from - 1;
    if (text[from] !== '.' || digits < 1 || digits > FRACTION_MAX_DIGITS)
        return false;
    for (let at = from + 1; at < end; at += 1)
        if (!(text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/manifest/common-metadata.js
/** What the metadata of both kinds of label attribute must state, apart from its type. */


/**
 * What `human-annotated` and `creation-date` say; undefined where one is missing. The guide names no format for the date
 * and shows several; what the service makes of any other text is not documented, so that it is not an error.
 */
function readCommonMetadata(metadata) {
    if (!isJsonObject(metadata))
        return undefined;
    const humanAnnotated = metadata['human-annotated'];
    const creationDate = metadata['creation-date'];
    if (humanAnnotated !== 'yes' && humanAnnotated !== 'no')
        return undefined;
    if (typeof creationDate !== 'string' || creationDate.trim() === '')
        return undefined;
    return { isDateDocumented: isDocumentedDate(creationDate) };
}

;// CONCATENATED MODULE: ./lib/src/manifest/box-attribute.js
/**
 * A label attribute with boxes and its metadata. Guide: "Object localization in manifest files". Keys are read as they are,
 * which is quick: no object has one of these names that is not its own.
 */


/** The value of a box attribute, or undefined when it is malformed: an id that is not a whole number, pixels that are not numbers. */
function readBoxes(value) {
    if (!isJsonObject(value))
        return undefined;
    const imageSize = readImageSize(value.image_size);
    const annotations = value.annotations ?? [];
    if (imageSize === undefined || !isJsonArray(annotations))
        return undefined;
    const read = [];
    for (const annotation of annotations) {
        const one = readAnnotation(annotation);
        if (one === undefined)
            return undefined;
        read.push(one);
    }
    return { imageSize, annotations: read };
}
/** The metadata, or undefined when it lacks something that is required. A missing confidence is reported separately. */
function readBoxMetadata(metadata) {
    if (!isJsonObject(metadata))
        return undefined;
    const objects = metadata.objects;
    const classMap = metadata['class-map'];
    if (!isJsonArray(objects) || !isJsonObject(classMap))
        return undefined;
    const confidences = [];
    for (const object of objects) {
        if (!isJsonObject(object))
            return undefined;
        const confidence = object.confidence ?? undefined;
        if (confidence !== undefined && typeof confidence !== 'number')
            return undefined;
        confidences.push(confidence !== undefined);
    }
    const labels = new Map();
    for (const id of Object.keys(classMap)) {
        const label = classMap[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
    }
    const common = readCommonMetadata(metadata);
    if (common === undefined)
        return undefined;
    const { isDateDocumented } = common;
    const humanAnnotated = metadata['human-annotated'] === 'yes';
    return { isDateDocumented, confidences, classMap: labels, humanAnnotated };
}
function readImageSize(value) {
    const size = isJsonArray(value) && value.length === 1 ? value[0] : undefined;
    if (!isJsonObject(size))
        return undefined;
    const width = wholeNumber(size.width);
    const height = wholeNumber(size.height);
    const depth = wholeNumber(size.depth);
    return width === undefined || height === undefined || depth === undefined ? undefined : { width, height, depth };
}
function readAnnotation(value) {
    if (!isJsonObject(value))
        return undefined;
    const classId = wholeNumber(value.class_id);
    const left = pixels(value.left);
    const top = pixels(value.top);
    const width = pixels(value.width);
    const height = pixels(value.height);
    if (classId === undefined || left === undefined || top === undefined)
        return undefined;
    return width === undefined || height === undefined ? undefined : { classId, left, top, width, height };
}
/** JSON has numbers past what JavaScript can count to, which parse as Infinity. */
function pixels(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/manifest/image-level-attribute.js
/** The metadata of an image-level label. Guide: "Image-level labels in manifest files". */


/**
 * The metadata, or undefined when it lacks something that is required.
 * The confidence is documented as 0-1 and unused; taken as any number, since nothing depends on it.
 */
function readImageLevelMetadata(metadata) {
    if (!isJsonObject(metadata))
        return undefined;
    const label = metadata['class-name'];
    if (typeof label !== 'string' || typeof metadata.confidence !== 'number')
        return undefined;
    const common = readCommonMetadata(metadata);
    return common === undefined ? undefined : { ...common, label };
}

;// CONCATENATED MODULE: ./lib/src/manifest/label-attribute.js
/** The label attributes of a manifest line, read as far as they are well-formed. */



/** Types of the two kinds that the service trains from. */
const IMAGE_LEVEL_TYPE = 'groundtruth/image-classification';
const BOX_TYPE = 'groundtruth/object-detection';
/** What a metadata key ends in; the rest of it is the name of its label attribute. */
const METADATA_SUFFIX = '-metadata';
/**
 * Keys of a line with a meaning of their own, whatever is next to them: the image, the text of a job without images, and
 * what the service writes. None is a label attribute, nor is its metadata that of one.
 */
const FIXED_KEYS = ['source-ref', 'source', 'cl-metadata', 'cl-errors', 'cl-warnings'];
/** The label attributes of a line, in its order: keys that have a twin with {@link METADATA_SUFFIX}. */
function findLabelAttributes(record) {
    // Most lines have a single twin. It is looked for by its end, which makes no new name for each key.
    const twins = Object.keys(record).filter(isMetadataKey);
    const [twin] = twins;
    if (twin === undefined)
        return NO_ATTRIBUTES;
    if (twins.length === 1) {
        const name = twin.slice(0, -METADATA_SUFFIX.length);
        return isAttribute(record, name) ? [readAttribute(name, record[name], record[twin])] : NO_ATTRIBUTES;
    }
    const attributes = [];
    for (const name of Object.keys(record)) {
        const metadata = name + METADATA_SUFFIX;
        if (Object.hasOwn(record, metadata) && isAttribute(record, name))
            attributes.push(readAttribute(name, record[name], record[metadata]));
    }
    return attributes;
}
const NO_ATTRIBUTES = [];
function isMetadataKey(key) {
    return key.endsWith(METADATA_SUFFIX);
}
/** Whether a key that has a twin is a label attribute. */
function isAttribute(record, name) {
    return Object.hasOwn(record, name) && !FIXED_KEYS.includes(name) && !isMetadataOfAnother(record, name);
}
/** Ground Truth forbids attribute names with this ending, so that the twin of an attribute is never one itself. */
function isMetadataOfAnother(record, name) {
    return name.endsWith(METADATA_SUFFIX) && Object.hasOwn(record, name.slice(0, -METADATA_SUFFIX.length));
}
function readAttribute(name, value, metadata) {
    if (!isJsonObject(metadata))
        return { kind: 'untyped', name };
    const { type } = metadata;
    if (typeof type !== 'string')
        return { kind: 'untyped', name };
    if (type === IMAGE_LEVEL_TYPE)
        return { kind: 'image-level', name, valueAllowed: isClassId(value), metadata: readImageLevelMetadata(metadata) };
    if (type === BOX_TYPE)
        return { kind: 'box', name, boxes: readBoxes(value), metadata: readBoxMetadata(metadata) };
    return { kind: 'unsupported', name };
}
/** Documented as an integer; a sample of Ground Truth's own has it as a string, so that is taken too. */
function isClassId(value) {
    return wholeNumber(value) !== undefined || (typeof value === 'string' && /^[+-]?\d+$/.test(value));
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/unannotated-record.js


/** Keys of a line that say nothing about labels: the image, and what the service itself writes. */
const KEYS_BESIDE_LABELS = new Set([
    ...FIXED_KEYS.flatMap((key) => [key, key + METADATA_SUFFIX]),
    ...['errors', 'warnings'],
]);
/**
 * An image without a label is ignored. The guide shows the warning on a line with nothing but its image and
 * is about images added in the console; taken so for any such line, while one that has other keys but no
 * complete label attribute is an error.
 */
const unannotatedRecord = {
    kind: 'line',
    code: 'WARNING_UNANNOTATED_RECORD',
    scope: 'line',
    severity: 'warning',
    messages: ['Record is unannotated.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Label the image, or drop the line: nothing is trained from it.',
    check: ({ record }) => record !== undefined && Object.keys(record).every((key) => KEYS_BESIDE_LABELS.has(key))
        ? lineFinding(unannotatedRecord, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/undocumented-creation-date.js

/** A creation date should have one of the forms that the guide shows. A rule of this project; the service has none. */
const undocumentedCreationDate = {
    kind: 'attribute',
    code: 'WARNING_UNDOCUMENTED_CREATION_DATE',
    scope: 'line',
    severity: 'warning',
    messages: ['The creation-date of the label attribute {} is no date in a documented form.'],
    stops: false,
    effect: 'none',
    remedy: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
    check: (attribute) => hasOtherDate(attribute)
        ? [lineFinding(undocumentedCreationDate, { kind: 'metadata', attribute: attribute.name }, attribute.name)]
        : [],
};
function hasOtherDate(attribute) {
    if (attribute.kind !== 'image-level' && attribute.kind !== 'box')
        return false;
    return attribute.metadata?.isDateDocumented === false;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/unsupported-use-case-type.js


/** The type of a label attribute must be one of the two that can be trained from. */
const unsupportedUseCaseType = {
    kind: 'attribute',
    code: 'ERROR_UNSUPPORTED_USE_CASE_TYPE',
    scope: 'line',
    severity: 'error',
    messages: ['The use case type of the {} label attribute metadata is unsupported. Check the type field.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Use groundtruth/image-classification or groundtruth/object-detection as type. Convert the multi-label format of Ground Truth into one attribute for each label; other jobs cannot be trained from.',
    check(attribute) {
        if (attribute.kind !== 'unsupported')
            return [];
        const place = { kind: 'metadata', attribute: attribute.name };
        return [lineFinding(unsupportedUseCaseType, place, attribute.name + METADATA_SUFFIX)];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/all-rules.js
/** The documented rules on manifests. */






























/** All of them. Among those of one kind, the order is that in which they are checked and reported. */
const ALL_RULES = [
    tooManyInvalidRows,
    imagesInMultipleS3Buckets,
    manifestRowsExceedsMaximum,
    manifestTooFewLabels,
    manifestTooFewUsableLabels,
    manifestTooManyLabels,
    insufficientImagesPerLabelForAutosplit,
    insufficientLabelOverlap,
    insufficientUsableLabelOverlap,
    invalidJsonLine,
    missingSourceRef,
    invalidSourceRefFormat,
    unannotatedRecord,
    noLabelAttributes,
    invalidLabelAttributeFormat,
    invalidLabelAttributeMetadataFormat,
    missingBoundingBoxConfidence,
    missingClassMapId,
    unsupportedUseCaseType,
    invalidLabelNameLength,
    invalidImageDimension,
    invalidBoundingBox,
    boundingBoxTooSmall,
    tooManyBoundingBoxes,
    noValidAnnotations,
    noAttributeAnnotations,
    undocumentedCreationDate,
    noValidLabelAttributes,
    noAnnotations,
    invalidImage,
];
/** The rules of one kind, in their order. */
function rulesOf(kind) {
    return ALL_RULES.filter((rule) => rule.kind === kind);
}

;// CONCATENATED MODULE: ./lib/src/lint/content-codes.js
const contentError = (message, remedy) => ({
    scope: 'content',
    severity: 'error',
    messages: [message],
    stops: false,
    effect: 'training-fails',
    remedy,
});
const CONTENT_CODES = {
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: contentError('The permissions for the images S3 bucket are invalid.', 'Let the role that starts the training read the bucket of the images: its own policy, the bucket policy, and the KMS key where the images are encrypted with one (docs/permissions.md).'),
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: contentError('Invalid owner id for images S3 bucket.', 'Copy the images to a bucket of the account that owns the bucket of the manifest; get-bucket-acl shows the owners of both.'),
    ERROR_FAILED_IMAGES_S3_COPY: contentError('Failed to copy images from S3 bucket.', 'Not one image could be copied. Check that the images exist and that the role may read them, and may decrypt with their KMS key.'),
    ERROR_TOO_MANY_RECORDS_IN_ERROR: contentError('The manifest file has too many terminal errors.', 'Correct the lines that the line errors name, beginning with those that are not JSON or lack a usable source-ref.'),
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: contentError("The manifest file doesn't have enough labeled images to distribute the dataset.", 'Add labelled images before the dataset is distributed, or create the test dataset from a manifest of its own.'),
};

;// CONCATENATED MODULE: ./lib/src/lint/file-codes.js
const fileError = (message, remedy) => ({
    scope: 'file',
    severity: 'error',
    messages: [message],
    stops: true,
    effect: 'training-fails',
    remedy,
});
const file_codes_FILE_CODES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: fileError('The manifest file extension or contents are invalid.', 'Check first that bucket and key of both manifests exist, then that the file holds JSON Lines and that its name has an extension such as .manifest.'),
    ERROR_EMPTY_MANIFEST: fileError('The manifest file is empty.', 'Look at both manifests, since the service does not say which one it means, and put at least one line into each.'),
    ERROR_MANIFEST_SIZE_TOO_LARGE: fileError('The manifest file size exceeds the maximum supported size.', 'Bring the manifest below 1 GB: leave lines out, or shorten them by dropping keys that the training does not use.'),
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: fileError('The S3 bucket permissions are incorrect.', 'Let the role that starts the training read the buckets of the manifests: its own policy, the bucket policies, and the policy of the KMS key where the objects are encrypted with one (docs/permissions.md).'),
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: fileError('Unable to write to output S3 bucket.', 'Check that the output bucket exists in the Region of the project and that the role may do s3:PutObject below the output prefix, and may use the KMS key where there is one (docs/permissions.md).'),
};
/** What a status message begins with when the service failed by no fault of the manifests. */
const file_codes_SERVICE_ISSUE_MESSAGE = 'Amazon Rekognition experienced a service issue';
const file_codes_SERVICE_ISSUE_REMEDY = 'Start the training again under a new version name; nothing in the manifests needs to change.';

;// CONCATENATED MODULE: ./lib/src/lint/codes.js
/** Every code that the service is documented to report for a manifest, looked up by code or by message. */




/** All codes: file errors, content errors that no rule finds, then those of the rules. */
const CODES = [
    ...[file_codes_FILE_CODES, CONTENT_CODES].flatMap((table) => Object.entries(table).map(([code, row]) => ({ code, ...row }))),
    ...ALL_RULES,
];
const BY_CODE = new Map([
    ...CODES.map((description) => [description.code, description]),
    // The guide's list of what is checked first spells this one code without its prefix.
    ['MISSING_SOURCE_REF', { ...missingSourceRef, code: 'MISSING_SOURCE_REF' }],
]);
/** What is known of a code; undefined for one that is not documented. */
function describeCode(code) {
    return BY_CODE.get(code);
}
/**
 * Finds the file error that a StatusMessage is about: those come without a code, so the text decides.
 * Case, a missing full stop and text around the message do not matter. Undefined for anything else.
 */
function findFileError(statusMessage) {
    if (mentions(statusMessage, SERVICE_ISSUE_MESSAGE))
        return { code: undefined, message: SERVICE_ISSUE_MESSAGE, remedy: SERVICE_ISSUE_REMEDY, serviceIssue: true };
    for (const code of FILE_CODE_NAMES) {
        const { messages, remedy } = FILE_CODES[code];
        if (mentions(statusMessage, messages[0]))
            return { code, message: messages[0], remedy, serviceIssue: false };
    }
    return undefined;
}
/** The content error that a StatusMessage is about, for when the manifest summary cannot be read. */
function findContentError(statusMessage) {
    return CODES.find(({ scope, messages }) => scope === 'content' && mentions(statusMessage, messages[0]));
}
const FILE_CODE_NAMES = Object.keys(file_codes_FILE_CODES).filter((code) => Object.hasOwn(file_codes_FILE_CODES, code));
/** Whether the parts of a message are in a text, in their order; anything may replace a `{}`. */
function mentions(text, message) {
    const haystack = text.toLowerCase().replace(/\s+/g, ' ');
    let from = 0;
    for (const part of message.toLowerCase().replace(/\.$/, '').split('{}')) {
        const at = haystack.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/lint/check-line.js








/** Only the first that finds something is reported for a line. */
const LINE_RULES = rulesOf('line');
/** Only the first that finds something is reported for a label attribute, and for its line. */
const STOPPING_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => stops);
const OTHER_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => !stops);
const CONCLUSION_RULES = rulesOf('conclusion');
const NO_FINDINGS = [];
const NOTHING_USABLE = { imageLabels: [], boxes: [] };
/**
 * What the service would find in a line, and what it would train from. Never throws, for any text.
 *
 * The guide says of some errors that the line is given up at the first of them: of such a line only that one is
 * reported. Not documented is whether such a fault of one label attribute costs a line that has another, good one;
 * assumed: no, as for errors that do not stop.
 * @param line 1-based number, which comes back in the report
 * @param text the line without its newline
 */
function check_line_checkLine(line, text) {
    return checkManifestLine(line, readManifestLine(text));
}
/** {@link checkLine} on a line that was parsed already. */
function checkManifestLine(line, manifestLine) {
    const sourceRef = check_line_readSourceRef(manifestLine);
    const report = (verdict, findings, usable = NOTHING_USABLE) => sourceRef === undefined ? { line, verdict, findings, usable } : { line, verdict, findings, sourceRef, usable };
    for (const rule of LINE_RULES) {
        const finding = rule.check(manifestLine);
        if (finding)
            return report(finding.severity === 'error' ? 'invalid' : 'ignored', [finding]);
    }
    const checked = manifestLine.attributes.map(checkAttribute);
    const usable = usableOf(checked);
    const findings = findingsOf(checked, usable);
    if (findings.length > 0 && checked.some(invalidatesLine))
        return report('invalid', findings);
    if (!isNothing(usable))
        return report('valid', findings, usable);
    return report(findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'ignored', findings);
}
/** Parses a line as far as it can be read. */
function readManifestLine(text) {
    const record = isTooLong(text) ? undefined : parseJson(text);
    return isJsonObject(record)
        ? { record, attributes: findLabelAttributes(record) }
        : { record: undefined, attributes: [] };
}
/** Characters are counted as Unicode counts them; a string's length can only be more. */
function isTooLong(text) {
    return text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS;
}
function check_line_readSourceRef({ record }) {
    const sourceRef = own(record, 'source-ref');
    const parsed = typeof sourceRef === 'string' ? parseSourceRef(sourceRef) : undefined;
    return parsed?.ok === true ? parsed.value : undefined;
}
function checkAttribute(attribute) {
    for (const rule of STOPPING_ATTRIBUTE_RULES) {
        const findings = rule.check(attribute);
        if (findings.length > 0)
            return { attribute, findings };
    }
    let findings = NO_FINDINGS;
    for (const rule of OTHER_ATTRIBUTE_RULES) {
        const more = rule.check(attribute);
        if (more.length > 0)
            findings = [...findings, ...more];
    }
    return { attribute, findings };
}
function findingsOf(checked, usable) {
    if (checked.every((attribute) => attribute.findings.length === 0) && !isNothing(usable))
        return NO_FINDINGS;
    const findings = checked.flatMap((attribute) => attribute.findings);
    const stopping = findings.find(({ code }) => describeCode(code)?.stops);
    if (stopping)
        return [stopping];
    if (!isNothing(usable))
        return findings;
    const conclusions = CONCLUSION_RULES.map((rule) => rule.check(checked)).filter((finding) => finding !== undefined);
    return [...findings, ...conclusions];
}
function usableOf(checked) {
    const imageLabels = [];
    const boxes = [];
    let imageSize;
    for (const { attribute, findings } of checked) {
        if (findings.length > 0 && !findings.every(leavesAttributeUsable))
            continue;
        if (attribute.kind === 'image-level')
            imageLabels.push(...labelsOf(attribute));
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        imageSize ??= attribute.boxes.imageSize;
        addUsableBoxes(boxes, attribute.boxes, labelsOf(attribute));
    }
    return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize };
}
function invalidatesLine({ findings }) {
    return findings.some(({ code }) => describeCode(code)?.effect === 'line-invalid');
}
function leavesAttributeUsable({ code }) {
    const effect = describeCode(code)?.effect;
    return effect === 'box-unused' || effect === 'none';
}
function addUsableBoxes(boxes, { annotations, imageSize }, labels) {
    for (let index = 0; index < annotations.length; index += 1) {
        const annotation = annotations[index];
        const label = labels[index];
        if (annotation === undefined || label === undefined || !isUsableBox(annotation, imageSize))
            continue;
        const { left, top, width, height } = annotation;
        boxes.push({ label, left, top, width, height });
    }
}
function isNothing({ imageLabels, boxes }) {
    return imageLabels.length === 0 && boxes.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/group-by.js
/** Which images belong together, such as the frames of one video: a group must not be split over both manifests. */

/** Reads `folder`, or a regular expression with a capture. */
function parseGroupBy(text) {
    if (text === 'folder')
        return result_success({ kind: 'folder' });
    let pattern;
    try {
        pattern = new RegExp(text, 'u');
    }
    catch {
        return result_failure('must be folder, or a regular expression; this one has a syntax error');
    }
    // With an empty alternative the pattern matches anything, and shows how many captures it has.
    const captures = (new RegExp(`${text}|`, 'u').exec('')?.length ?? 1) - 1;
    if (captures === 0)
        return result_failure('must be folder, or a regular expression with a capture, such as video-(\\d+)');
    return result_success({ kind: 'pattern', pattern });
}
/** The group of an image; undefined for one that is in none. */
function groupOf(sourceRef, groupBy) {
    if (groupBy.kind === 'folder')
        return sourceRef.slice(0, sourceRef.lastIndexOf('/') + 1);
    return groupBy.pattern.exec(sourceRef)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/lint/readings.js


/** Why it may be in doubt what the service does with a line. */
const DOUBTS = [
    'fractional-box',
    'thin-box',
    'creation-date',
    'class-id-text',
    'byte-order-mark',
    'unannotated',
];
const BYTE_ORDER_MARK = '\ufeff';
/** Pixels that a side must have after scaling, so that no way of rounding makes it one. */
const SURE_SIDE_PIXELS = 2;
/** The reasons to doubt a line, without regard to its other faults. */
function doubtsOf(text, line) {
    if (line.record === undefined)
        return text.startsWith(BYTE_ORDER_MARK) ? ['byte-order-mark'] : NO_DOUBTS;
    let doubts;
    for (const attribute of line.attributes) {
        const doubt = doubtOf(attribute, line);
        if (doubt !== undefined)
            (doubts ??= []).push(doubt);
    }
    return doubts ?? NO_DOUBTS;
}
const NO_DOUBTS = [];
function doubtOf(attribute, { record }) {
    if (attribute.kind !== 'image-level' && attribute.kind !== 'box')
        return undefined;
    if (attribute.metadata?.isDateDocumented === false)
        return 'creation-date';
    if (attribute.kind === 'image-level')
        return attribute.valueAllowed && typeof record?.[attribute.name] === 'string' ? 'class-id-text' : undefined;
    if (attribute.boxes === undefined)
        return undefined;
    for (const box of attribute.boxes.annotations) {
        if (hasFraction(box))
            return 'fractional-box';
        if (isDoubtfullyThin(box, attribute.boxes.imageSize))
            return 'thin-box';
    }
    return undefined;
}
/** Every doubt against the line: fractions are malformed, thin boxes too small, odd dates malformed. */
function readStrictly(line) {
    return { ...line, attributes: line.attributes.map((attribute) => strictly(attribute, line)) };
}
/** Every doubt for the line: a byte order mark is passed over, a box is too small only by both of its sides. */
function readLeniently(text, line) {
    if (line.record === undefined)
        return text.startsWith(BYTE_ORDER_MARK) ? readManifestLine(text.slice(BYTE_ORDER_MARK.length)) : line;
    return { ...line, attributes: line.attributes.map(leniently) };
}
function strictly(attribute, line) {
    const doubt = doubtOf(attribute, line);
    if (attribute.kind === 'image-level') {
        if (doubt === 'creation-date')
            return { ...attribute, metadata: undefined };
        return doubt === 'class-id-text' ? { ...attribute, valueAllowed: false } : attribute;
    }
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return attribute;
    if (doubt === 'creation-date')
        return { ...attribute, metadata: undefined };
    const { annotations, imageSize } = attribute.boxes;
    if (annotations.some(hasFraction))
        return { ...attribute, boxes: undefined };
    const asTooSmall = (box) => isDoubtfullyThin(box, imageSize) ? { ...box, width: Math.min(box.width, BOX_SIDE_OVER_PIXELS) } : box;
    return withBoxes(attribute, { imageSize, annotations: annotations.map(asTooSmall) });
}
function leniently(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return attribute;
    const { annotations, imageSize } = attribute.boxes;
    const asLargeEnough = (box) => {
        if (!isDoubtfullyThin(box, imageSize))
            return box;
        // The smallest box that is in the same place and beyond doubt; a line that has no room for it has another fault.
        const side = SURE_SIDE_PIXELS * scaleOf(imageSize);
        const width = Math.max(box.width, side);
        const height = Math.max(box.height, side);
        return {
            ...box,
            left: Math.min(box.left, imageSize.width - width),
            top: Math.min(box.top, imageSize.height - height),
            width,
            height,
        };
    };
    return withBoxes(attribute, { imageSize, annotations: annotations.map(asLargeEnough) });
}
function withBoxes(attribute, boxes) {
    return { ...attribute, boxes };
}
/** Whether a box has a fraction of a pixel. */
function hasFraction({ left, top, width, height }) {
    return !(Number.isInteger(left) && Number.isInteger(top) && Number.isInteger(width) && Number.isInteger(height));
}
/** Whether a side of a box within its image comes so near to one pixel, after scaling, that rounding decides, or is thin while the other is not. */
function isDoubtfullyThin({ left, top, width, height }, image) {
    if (width >= SURE_SIDE_PIXELS && height >= SURE_SIDE_PIXELS && isUnscaled(image))
        return false;
    if (left < 0 || top < 0 || width < 0 || height < 0)
        return false;
    if (left + width > image.width || top + height > image.height)
        return false;
    const scale = scaleOf(image);
    const isThin = width < SURE_SIDE_PIXELS * scale || height < SURE_SIDE_PIXELS * scale;
    return isThin && !(width <= BOX_SIDE_OVER_PIXELS * scale && height <= BOX_SIDE_OVER_PIXELS * scale);
}
function isUnscaled({ width, height }) {
    return width <= SCALED_SIDE_MAX_PIXELS && height <= SCALED_SIDE_MAX_PIXELS;
}
function scaleOf({ width, height }) {
    return Math.max(width, height, SCALED_SIDE_MAX_PIXELS) / SCALED_SIDE_MAX_PIXELS;
}

;// CONCATENATED MODULE: ./lib/src/lint/example-lines.js
/** Lines that the rules show as examples. */
const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' };
/** An image in the bucket of the examples. */
function imageNamed(name) {
    return `s3://orchard-images/${name}`;
}
function imageMetadata(label, changes = {}) {
    return { 'class-name': label, confidence: 1, type: 'groundtruth/image-classification', ...COMMON, ...changes };
}
/** A line with one image-level label. */
function imageExample(name, label, changes = {}) {
    return JSON.stringify({
        'source-ref': imageNamed(name),
        fruit: 1,
        'fruit-metadata': imageMetadata(label),
        ...changes,
    });
}
/** A line with boxes. */
function boxExample(name, boxes, options = {}) {
    const { size = { width: 640, height: 480 }, changes = {} } = options;
    const labels = [...new Set(boxes.map(({ label }) => label))];
    const classMap = options.classMap ?? Object.fromEntries(labels.map((label, id) => [String(id), label]));
    const idOf = (label) => Number(Object.entries(classMap).find(([, other]) => other === label)?.[0] ?? 0);
    return JSON.stringify({
        'source-ref': imageNamed(name),
        boxes: {
            image_size: [{ ...size, depth: 3 }],
            annotations: boxes.map(({ label, ...place }) => ({ class_id: idOf(label), ...place })),
        },
        'boxes-metadata': boxMetadata(boxes.length, classMap),
        ...changes,
    });
}
function boxMetadata(boxes, classMap, changes = {}) {
    return {
        objects: Array.from({ length: boxes }, () => ({ confidence: 1 })),
        'class-map': classMap,
        type: 'groundtruth/object-detection',
        ...COMMON,
        ...changes,
    };
}
function exampleBox(label, changes = {}) {
    return { label, left: 10, top: 20, width: 300, height: 200, ...changes };
}
/** A manifest of these lines. */
function manifestOf(...lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** A manifest with so many images of each label, numbered from `from` on. */
function imageExamples(counts, from = 1) {
    const lines = Object.entries(counts).flatMap(([label, count]) => Array.from({ length: count }, (_, index) => imageExample(`${label}-${String(from + index).padStart(4, '0')}.jpg`, label)));
    return manifestOf(...lines);
}

;// CONCATENATED MODULE: ./lib/src/lint/own-rule.js
/** For the many lines without a fault. */
const NO_LINE_FINDINGS = [];

;// CONCATENATED MODULE: ./lib/src/lint/own/adjusted-boxes.js




const adjustedBoxes = {
    kind: 'line',
    code: 'CL_ADJUSTED_BOXES',
    severity: 'warning',
    certain: false,
    what: 'The line has both the boxes of a Ground Truth job and those of the job that adjusted them.',
    why: 'Which of the two the service trains from is not documented; with both, each object has two boxes.',
    fix: 'Delete the older attribute with its metadata.',
    wrong: () => ({ training: manifestOf(adjusted(true)) }),
    right: () => ({ training: manifestOf(adjusted(false)) }),
    check({ attributes, record }) {
        if (attributes.length < 2)
            return NO_LINE_FINDINGS;
        const boxes = attributes.filter(({ kind }) => kind === 'box');
        const last = boxes.find(({ name }) => own(own(record, name + METADATA_SUFFIX), 'adjustment-status') !== undefined);
        const older = boxes.find(({ name }) => name !== last?.name);
        if (last === undefined || older === undefined)
            return NO_LINE_FINDINGS;
        return [
            {
                message: `${last.name} has the adjusted boxes, and ${older.name} still has the older ones.`,
                path: [older.name],
            },
        ];
    },
};
function adjusted(keepsOlder) {
    const value = {
        image_size: [{ width: 640, height: 480, depth: 3 }],
        annotations: [{ class_id: 0, ...exampleBox('pear'), label: undefined }],
    };
    const changes = {
        adjusted: value,
        'adjusted-metadata': boxMetadata(1, { '0': 'pear' }, { 'adjustment-status': 'adjusted' }),
    };
    const older = keepsOlder ? {} : { boxes: undefined, 'boxes-metadata': undefined };
    return boxExample('a-0001.jpg', [exampleBox('pear')], { changes: { ...changes, ...older } });
}

;// CONCATENATED MODULE: ./lib/src/lint/line-words.js
/** Numbers of lines in words. */
/** `1 line`, `2,000 lines`. */
function countOfLines(count) {
    return count === 1 ? '1 line' : `${count.toLocaleString('en-US')} lines`;
}
/** `1 image`, `2,000 images`. */
function countOfImages(count) {
    return count === 1 ? '1 image' : `${count.toLocaleString('en-US')} images`;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/blank-lines.js


const blankLines = {
    kind: 'manifest',
    code: 'CL_BLANK_LINES',
    severity: 'warning',
    certain: true,
    what: 'The manifest has blank lines.',
    why: 'The service counts a blank line as a line, and it is not JSON: it counts as invalid, and over 20 % of those fail the training.',
    fix: 'Remove the blank lines.',
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\n\n${imageExample('a-0002.jpg', 'apple')}\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.blank;
        if (count === 0)
            return [];
        return [
            {
                message: `${count === 1 ? 'A line is' : `${countOfLines(count)} are`} blank, first line ${String(first)}.`,
                line: first,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/byte-order-mark.js


const byteOrderMark = {
    kind: 'line',
    code: 'CL_BYTE_ORDER_MARK',
    severity: 'warning',
    certain: false,
    what: 'The line begins with a byte order mark.',
    why: 'JSON has no place for it, so the line is most likely invalid. The documents do not say what the service does.',
    fix: 'Save the file as UTF-8 without a byte order mark.',
    wrong: () => ({ training: `\ufeff${manifestOf(imageExample('a-0001.jpg', 'pear'))}` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ text }) => text.charCodeAt(0) === 0xfeff
        ? [{ message: 'The line begins with a byte order mark (the bytes EF BB BF).', path: [] }]
        : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/class-id-as-text.js


const classIdAsText = {
    kind: 'line',
    code: 'CL_CLASS_ID_AS_TEXT',
    severity: 'warning',
    certain: false,
    what: 'The value of an image-level label attribute is a number in quotes.',
    why: 'The documents ask for a whole number, while a sample of Ground Truth has it as text; what the service does with it is not documented.',
    fix: 'Write the number without quotes.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: '1' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: 1 })) }),
    check({ attributes, record }) {
        let found;
        for (const { kind, name } of attributes) {
            if (kind !== 'image-level')
                continue;
            const value = record?.[name];
            if (typeof value !== 'string' || !/^[+-]?\d+$/.test(value))
                continue;
            (found ??= []).push({ message: `The value of ${name} is a number in quotes.`, path: [name] });
        }
        return found ?? NO_LINE_FINDINGS;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/coco-file.js

const cocoFile = {
    kind: 'file',
    fileKind: 'coco',
    code: 'CL_COCO_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in the COCO format.',
    why: 'COCO has one object for all images; the service reads one line for each image.',
    fix: 'Convert the annotations: for each image one line with image_size, annotations and class-map. The developer guide has a script for COCO.',
    wrong: () => ({ training: '{"images":[{"id":1,"file_name":"a-0001.jpg"}],"annotations":[],"categories":[]}\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/crlf.js


const crlf = {
    kind: 'manifest',
    code: 'CL_CRLF',
    severity: 'notice',
    certain: false,
    what: 'Lines end in a carriage return and a newline, as on Windows.',
    why: 'JSON takes the carriage return as a blank, so the lines should be fine; the documents do not mention it.',
    fix: 'Save the file with newlines alone; set eol=lf for it in .gitattributes.',
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.crlf;
        if (count === 0)
            return [];
        return [{ message: `CR LF is at the end of ${countOfLines(count)}, first of line ${String(first)}.`, line: first }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/csv-file.js

const csvFile = {
    kind: 'file',
    fileKind: 'csv',
    code: 'CL_CSV_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a table of values, such as CSV.',
    why: 'The service reads JSON Lines only.',
    fix: 'Write each row as a JSON line with source-ref, a label attribute and its metadata. The developer guide has a script for CSV.',
    wrong: () => ({ training: 'image,label\na-0001.jpg,pear\na-0002.jpg,apple\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/double-carriage-return.js


const doubleCarriageReturn = {
    kind: 'manifest',
    code: 'CL_DOUBLE_CARRIAGE_RETURN',
    severity: 'warning',
    certain: false,
    what: 'Lines end in two carriage returns and a newline.',
    why: 'Line ends of Windows were converted twice. Readers that take a carriage return for a line end see a blank line after each line, and blank lines are invalid.',
    fix: 'Write the file again with newlines alone; in Python, open it for writing with newline="\\n".',
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\r\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.doubleCr;
        if (count === 0)
            return [];
        return [
            { message: `CR CR LF is at the end of ${countOfLines(count)}, first of line ${String(first)}.`, line: first },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/doubled-scheme.js


const SCHEME = 's3://';
const doubledScheme = {
    kind: 'line',
    code: 'CL_DOUBLED_SCHEME',
    severity: 'warning',
    certain: true,
    what: 'The source-ref has s3:// twice.',
    why: 'A template has put s3:// before a text that had it already; no image is found there.',
    fix: 'Write source-ref as s3://bucket/key, with the scheme once.',
    wrong: () => ({
        training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://s3://orchard-images/a-0001.jpg' })),
    }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef?.includes(SCHEME, 1) === true
        ? [{ message: 'The source-ref has s3:// twice.', path: ['source-ref'] }]
        : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/few-images.js


/** Images of a label that the developer guide advises for training, "Guidelines and quotas". */
const ADVISED_IMAGES = 10;
const fewImages = {
    kind: 'manifest',
    code: 'CL_FEW_IMAGES',
    severity: 'notice',
    certain: true,
    what: `A label has fewer than the ${String(ADVISED_IMAGES)} training images that the service advises.`,
    why: 'A label with few images is learned badly, and with few test images its metrics say little.',
    fix: 'Add images of the label, or merge it with another.',
    bounds: [`images of a label: at least ${String(ADVISED_IMAGES)} are advised`],
    wrong: () => ({ training: imageExamples({ pear: 10, apple: 9 }) }),
    right: () => ({ training: imageExamples({ pear: 10, apple: 10 }) }),
    *check({ role, counted }) {
        if (role !== 'training')
            return;
        for (const [label, { images, boxes }] of counted.labels) {
            if (images >= ADVISED_IMAGES)
                continue;
            const withBoxes = boxes > 0 ? ` with ${boxes === 1 ? '1 box' : `${String(boxes)} boxes`}` : '';
            const message = `${label} has ${countOfImages(images)}${withBoxes} to train from; ${String(ADVISED_IMAGES)} or more are advised.`;
            yield { message, label };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/check-manifest.js
/** Checks a manifest while its lines stream by. */


const MANIFEST_RULES = rulesOf('manifest');
/**
 * Starts the check of one manifest. Rules on the number of labels are not part of it: they depend on the kind of
 * model, which the training manifest decides for both; see checkTogether.
 */
function createManifestCheck() {
    const lines = { valid: 0, invalid: 0, ignored: 0 };
    const kinds = { imageLevel: 0, box: 0 };
    const errorLines = [];
    const imageLabels = new Map();
    const boxLabels = new Map();
    const buckets = new Set();
    const totalLines = () => lines.valid + lines.invalid + lines.ignored;
    const add = (report) => {
        const labelsOfBoxes = report.usable.boxes.map(({ label }) => label);
        lines[report.verdict] += 1;
        if (report.findings.some(({ severity }) => severity === 'error'))
            errorLines.push(report.line);
        if (report.sourceRef)
            buckets.add(report.sourceRef.bucket);
        if (report.usable.imageLabels.length > 0)
            kinds.imageLevel += 1;
        if (labelsOfBoxes.length > 0)
            kinds.box += 1;
        countOnce(imageLabels, report.usable.imageLabels);
        countOnce(boxLabels, labelsOfBoxes);
    };
    return {
        add,
        line(text) {
            const report = checkLine(totalLines() + 1, text);
            add(report);
            return report;
        },
        end() {
            const tally = { totalLines: totalLines(), invalidLines: lines.invalid, buckets: new Set(buckets) };
            return {
                useCase: useCaseOf(kinds),
                totalLines: tally.totalLines,
                validLines: lines.valid,
                invalidLines: lines.invalid,
                ignoredLines: lines.ignored,
                errorLines: [...errorLines],
                contentFindings: checkTally(tally),
                imageLabels: new Map(imageLabels),
                boxLabels: new Map(boxLabels),
                buckets: tally.buckets,
            };
        },
    };
}
/** What the rules on a manifest by itself find. */
function checkTally(tally) {
    return MANIFEST_RULES.map((rule) => rule.check(tally)).filter((finding) => finding !== undefined);
}
/**
 * The kind of model that a manifest makes, from the number of lines that offer labels of each kind.
 *
 * How the service chooses the kind of model is not documented; taken as the kind of most lines, and boxes on a tie,
 * since a line that has both kinds was labelled with the greater care for its boxes.
 */
function useCaseOf({ imageLevel, box }) {
    if (imageLevel === 0 && box === 0)
        return 'NOT_DETERMINED';
    return imageLevel > box ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION';
}
/** Counts a line once for each of its labels, however often it has one. */
function countOnce(counts, labels) {
    for (const label of new Set(labels))
        counts.set(label, (counts.get(label) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/src/lint/check-together.js
/** Checks the two manifests of a training against each other, once each was read to its end. */

/**
 * Checks what takes both manifests: enough labels for the kind of model, and enough of them tested.
 * A manifest that failed by itself ends the check there, as in the guide's sample of a manifest summary, whose kind
 * is NOT_DETERMINED then.
 * @param testing 'auto-create' when the service takes the test images from the training manifest
 */
function checkTogether(training, testing) {
    const ownOfTesting = testing === 'auto-create' ? [] : testing.contentFindings;
    if (training.contentFindings.length > 0 || ownOfTesting.length > 0)
        return { useCase: 'NOT_DETERMINED', training: training.contentFindings, testing: ownOfTesting, both: [] };
    if (testing === 'auto-create') {
        const labels = { ...readLabels(training, training.useCase), isSplit: true };
        return { useCase: training.useCase, training: checkLabels(labels), testing: [], both: [] };
    }
    const isBrand = isBrandDetection(training, testing);
    const useCase = isBrand ? 'OBJECT_LOCALIZATION' : training.useCase;
    const labels = { ...readLabels(training, useCase), ...(isBrand && { usable: training.imageLabels }) };
    const tested = readLabels(testing, useCase);
    return {
        useCase,
        training: checkLabels(labels),
        testing: checkLabels(tested),
        both: rulesOf('overlap')
            .map((rule) => rule.check(labels, tested))
            .filter((finding) => finding !== undefined),
    };
}
/**
 * Training from whole images of a logo while the test images have boxes makes a model that finds the logo: the
 * guide names this as the one case in which the manifests may differ in kind. Taken as given when the
 * training manifest has no box at all and most lines of the testing manifest have some.
 */
function isBrandDetection(training, testing) {
    return (training.useCase === 'IMAGE_LEVEL_LABELS' &&
        training.boxLabels.size === 0 &&
        testing.useCase === 'OBJECT_LOCALIZATION');
}
function readLabels({ imageLabels, boxLabels }, useCase) {
    const all = new Set([...imageLabels.keys(), ...boxLabels.keys()]);
    const usable = { IMAGE_LEVEL_LABELS: imageLabels, OBJECT_LOCALIZATION: boxLabels, NOT_DETERMINED: undefined }[useCase];
    // Where there is no kind, there is no other kind to drop either.
    return { useCase, all, usable: usable ?? new Map([...imageLabels, ...boxLabels]), isSplit: false };
}
function checkLabels(labels) {
    return rulesOf('labels')
        .map((rule) => rule.check(labels))
        .filter((finding) => finding !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/lint/file-error.js
/** Why a training would end before a line of a manifest is judged, as far as the file itself shows it. */


/**
 * The file error of a manifest that can be read. Which files the service takes for unreadable is not documented beyond
 * "contents are invalid"; taken so are those that are plainly something else.
 * @param head  the first bytes; see {@link identifyFile}
 */
function fileErrorOf(sizeBytes, head) {
    if (sizeBytes === 0)
        return 'ERROR_EMPTY_MANIFEST';
    if (sizeBytes > MANIFEST_MAX_BYTES)
        return 'ERROR_MANIFEST_SIZE_TOO_LARGE';
    return identifyFile(head) === undefined ? undefined : 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT';
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/forecast.js



const NOTHING = { useCase: 'NOT_DETERMINED', training: [], testing: [], both: [] };
/**
 * The outcome in one reading.
 * @param testing undefined where the service splits the training data
 */
function forecast(training, testing, reading) {
    const fileErrors = {
        training: fileErrorOf(training.sizeBytes, training.head),
        testing: testing === undefined ? undefined : fileErrorOf(testing.sizeBytes, testing.head),
    };
    const fileError = fileErrors.training ?? fileErrors.testing;
    if (fileError !== undefined)
        return { code: fileError, useCase: 'NOT_DETERMINED', fileErrors, together: NOTHING };
    // The training manifest decides the kind of the model, so that only its lines can be taken for another kind.
    const ofTesting = reading === 'other-kind' ? 'taken' : reading;
    const together = checkTogether(reportOf(training, reading), testing ? reportOf(testing, ofTesting) : 'auto-create');
    const [first] = [...together.training, ...together.testing, ...together.both];
    return { code: first?.code, useCase: together.useCase, fileErrors, together };
}
/** What a manifest comes to in a reading. The lines with errors are left out: nothing here asks for them. */
function reportOf(partial, reading) {
    const lines = reading === 'other-kind' ? 'taken' : reading;
    const count = (counts) => counts.sure + counts[lines];
    const { verdicts, kinds } = partial;
    const counted = { valid: count(verdicts.valid), invalid: count(verdicts.invalid), ignored: count(verdicts.ignored) };
    const totalLines = counted.valid + counted.invalid + counted.ignored;
    const buckets = new Set(partial.buckets.keys());
    const labels = { 'image-level': new Map(), box: new Map() };
    for (const entry of partial.labels.entries) {
        const linesOfLabel = count(entry.lines);
        if (linesOfLabel > 0)
            labels[entry.kind].set(entry.label, linesOfLabel);
    }
    const useCase = useCaseOf({ imageLevel: count(kinds['image-level']), box: count(kinds.box) });
    return {
        useCase: reading === 'other-kind' ? otherKind(useCase, labels) : useCase,
        totalLines,
        validLines: counted.valid,
        invalidLines: counted.invalid,
        ignoredLines: counted.ignored,
        errorLines: [],
        contentFindings: checkTally({ totalLines, invalidLines: counted.invalid, buckets }),
        imageLabels: labels['image-level'],
        boxLabels: labels.box,
        buckets,
    };
}
/** The kind of the fewer lines, where there are lines of both. */
function otherKind(useCase, labels) {
    if (labels['image-level'].size === 0 || labels.box.size === 0)
        return useCase;
    return useCase === 'OBJECT_LOCALIZATION' ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION';
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/short-for-split.js

/** Images of a label under which a split may fail; the number is not documented. Our choice. */
const IMAGES_FOR_SPLIT_UNDER = 5;
/** Labels of the kind of the model with fewer images than that. */
function labelsShortForSplit(training) {
    const { useCase, imageLabels, boxLabels } = reportOf(training, 'taken');
    const labels = useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels;
    return [...labels].filter(([, images]) => images < IMAGES_FOR_SPLIT_UNDER);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/few-images-for-split.js



const fewImagesForSplit = {
    kind: 'together',
    code: 'CL_FEW_IMAGES_FOR_SPLIT',
    severity: 'warning',
    certain: false,
    what: 'The service splits the training data, and a label has very few images.',
    why: 'Each label needs images on both sides of the split. How many is not documented; with one the training fails for certain.',
    fix: 'Add images of the label until it has ten, or give a testing manifest.',
    bounds: [`images of a label: at least ${String(IMAGES_FOR_SPLIT_UNDER)} are safer, if the service splits the data`],
    wrong: () => ({ training: imageExamples({ pear: 10, apple: 3 }) }),
    right: () => ({ training: imageExamples({ pear: 10, apple: 3 }), testing: imageExamples({ pear: 2, apple: 2 }, 11) }),
    *check(training, testing) {
        if (testing !== undefined)
            return;
        for (const [label, images] of labelsShortForSplit(training.partial))
            yield { message: `${label} has ${countOfImages(images)} for training and testing together.`, label };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/each-box-attribute.js

/** What is found in the box attributes whose value is well-formed. */
function eachBoxAttribute(line, check) {
    let found = NO_LINE_FINDINGS;
    for (const attribute of line.attributes) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        const more = check(attribute.boxes, attribute.name, attribute);
        if (more.length > 0)
            found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/fractional-box.js




const fractionalBox = {
    kind: 'line',
    code: 'CL_FRACTIONAL_BOX',
    severity: 'warning',
    certain: false,
    what: 'A box has fractions of pixels.',
    why: 'The documents ask for whole numbers, while Ground Truth itself writes fractions; what the service does with them is not documented. The forecast takes them as they are.',
    fix: 'Round left, top, width and height to whole numbers.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10.5 })])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name) => {
        const index = annotations.findIndex(hasFraction);
        if (index < 0)
            return NO_LINE_FINDINGS;
        return [{ message: `Boxes of ${name} have fractions of pixels.`, path: [name, 'annotations', index] }];
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/ground-truth-job.js




const CONVERT = 'Convert each label into an attribute and metadata of its own, of type groundtruth/image-classification.';
const BOXES_INSTEAD = 'Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes.';
const OTHER_DATA = 'Label images: Custom Labels is trained from nothing else. Of a video, label its frames as images.';
/** What the types of Ground Truth are, by how they begin, and what to do. */
const JOBS = [
    ['image-classification-multilabel', 'a multi-label classification', CONVERT],
    ['semantic-segmentation', 'a semantic segmentation', BOXES_INSTEAD],
    ['instance-segmentation', 'an instance segmentation', BOXES_INSTEAD],
    ['polygon', 'a job of polygons', BOXES_INSTEAD],
    [
        'label-verification',
        'a verification of labels',
        'Nothing to do if the line has the labels that were verified; only those are trained from.',
    ],
    ['text', 'a text job', OTHER_DATA],
    ['video', 'a video job', OTHER_DATA],
    ['point-cloud', 'a point cloud job', OTHER_DATA],
    [
        'custom',
        'a custom job',
        'Convert its results into one of the two types: groundtruth/image-classification or groundtruth/object-detection.',
    ],
];
const PREFIX = 'groundtruth/';
const groundTruthJob = {
    kind: 'line',
    code: 'CL_GROUND_TRUTH_JOB',
    severity: 'warning',
    certain: true,
    what: 'The labels come from a kind of Ground Truth job that Custom Labels cannot be trained from.',
    why: 'The service trains from image classification and from bounding boxes; it drops every other label attribute, and a line that has no other is invalid.',
    fix: CONVERT,
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', '', {
            fruit: [0, 2],
            'fruit-metadata': {
                ...imageMetadata('', { 'class-name': undefined, confidence: undefined }),
                'class-map': { '0': 'pear', '2': 'apple' },
                'confidence-map': { '0': 1, '2': 1 },
                type: 'groundtruth/image-classification-multilabel',
            },
        })),
    }),
    right: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit1: 1, 'fruit1-metadata': imageMetadata('apple') })),
    }),
    check({ record, attributes, report }) {
        // Attributes of other kinds are in the list; without a list, as in lines of text jobs, the metadata is checked.
        if (report.verdict === 'valid' && !attributes.some(({ kind }) => kind === 'unsupported'))
            return NO_LINE_FINDINGS;
        const findings = [];
        for (const key of Object.keys(record ?? {})) {
            if (!key.endsWith(METADATA_SUFFIX))
                continue;
            const type = own(own(record, key), 'type');
            if (typeof type !== 'string' || type === IMAGE_LEVEL_TYPE || type === BOX_TYPE || !type.startsWith(PREFIX))
                continue;
            const job = JOBS.find(([start]) => type.startsWith(PREFIX + start));
            const name = key.slice(0, -METADATA_SUFFIX.length);
            const path = [key, 'type'];
            findings.push(job === undefined
                ? { message: `${name} is of the type ${type}, which cannot be trained from.`, path }
                : { message: `${name} is of ${job[1]} (${type}), which cannot be trained from.`, path, fix: job[2] });
        }
        return findings;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/gzip-file.js

const gzipFile = {
    kind: 'file',
    fileKind: 'gzip',
    code: 'CL_GZIP_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is compressed with gzip.',
    why: 'The service does not decompress manifests.',
    fix: 'Decompress the file with gunzip, and upload it without a Content-Encoding.',
    wrong: () => ({ training: '\u001f\u008b\u0008\u0000' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/html-file.js

const htmlFile = {
    kind: 'file',
    fileKind: 'html',
    code: 'CL_HTML_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a page in HTML.',
    why: 'A sign-in page or an error page was saved in place of the manifest.',
    fix: 'Download the manifest again, and check what the address answers: a browser session may be needed, or the raw form of the file.',
    wrong: () => ({ training: '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/ignored-lines.js


const ignoredLines = {
    kind: 'manifest',
    code: 'CL_IGNORED_LINES',
    severity: 'warning',
    certain: true,
    what: 'The manifest has lines that the service ignores: images without labels or boxes.',
    why: 'An image without boxes is no negative example; nothing is learned from it.',
    fix: 'Label these images, or drop the lines.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]), boxExample('a-0002.jpg', [])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
    check: ({ counted }) => counted.ignoredLines === 0
        ? []
        : [{ message: `Of ${countOfLines(counted.lines)} the service would ignore ${String(counted.ignoredLines)}.` }],
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-file.js

const imageFile = {
    kind: 'file',
    fileKind: 'image',
    code: 'CL_IMAGE_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is an image.',
    why: 'A manifest lists images; it is not one.',
    fix: 'Give the path of the manifest, the file that names the images.',
    wrong: () => ({ training: '\u0089PNG\r\n\u001a\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-size-zero.js



const imageSizeZero = {
    kind: 'line',
    code: 'CL_IMAGE_SIZE_ZERO',
    severity: 'warning',
    certain: true,
    what: 'The image_size is 0.',
    why: 'The size of the image was never filled in; every box reaches out of such an image.',
    fix: 'Write the width and height of the image, in pixels.',
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')], { size: { width: 0, height: 0 } })),
    }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
    check: (line) => eachBoxAttribute(line, ({ imageSize }, name) => imageSize.width > 0 && imageSize.height > 0
        ? NO_LINE_FINDINGS
        : [
            {
                message: `The image_size of ${name} is ${String(imageSize.width)} x ${String(imageSize.height)}.`,
                path: [name, 'image_size'],
            },
        ]),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/imbalanced-labels.js

/** How many times the images of the rarest label the most frequent one may have. Our choice. */
const RATIO_MAX = 20;
const imbalancedLabels = {
    kind: 'manifest',
    code: 'CL_IMBALANCED_LABELS',
    severity: 'warning',
    certain: false,
    what: `A label has at least ${String(RATIO_MAX)} times as many training images as another.`,
    why: 'A model tends to find the label that it saw most, and misses the rare one.',
    fix: 'Add images of the rare label, or take some of the frequent one out.',
    bounds: [`images of the most frequent label: under ${String(RATIO_MAX)} times those of the rarest`],
    wrong: () => ({ training: imageExamples({ pear: 40, apple: 2 }) }),
    right: () => ({ training: imageExamples({ pear: 39, apple: 2 }) }),
    check({ role, counted }) {
        if (role !== 'training')
            return [];
        let most;
        let least;
        for (const [label, { images }] of counted.labels) {
            if (most === undefined || images > most[1])
                most = [label, images];
            if (least === undefined || images < least[1])
                least = [label, images];
        }
        if (most === undefined || least === undefined || most[1] < least[1] * RATIO_MAX)
            return [];
        return [
            {
                message: `${most[0]} has ${String(most[1])} training images, ${least[0]} ${String(least[1])}.`,
                label: least[0],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/bucket-name.js
const bucket_name_SCHEME = 's3://';
/** Brackets, variables and the names that samples use. Real buckets may have any of the words inside of a longer one. */
const PLACEHOLDER = /[[\]<>{}()$%*#]|^(?:your|my|example|sample|placeholder|bucket)[-_]?(?:s3[-_]?)?(?:bucket)?(?:[-_]?name)?$|doc-example-bucket|amzn-s3-demo|your[-_.]?bucket|your[-_.]?name|xxx|xyz$|account[-_]?id/i;
/** S3 User Guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** The bucket that a line names: the text between `s3://` and the next slash; undefined without one S3 URI. */
function bucketOf({ report, sourceRef }) {
    if (report.sourceRef !== undefined)
        return report.sourceRef.bucket;
    if (sourceRef?.startsWith(bucket_name_SCHEME) !== true || sourceRef.includes(bucket_name_SCHEME, 1))
        return undefined;
    const slash = sourceRef.indexOf('/', bucket_name_SCHEME.length);
    return sourceRef.slice(bucket_name_SCHEME.length, slash < 0 ? undefined : slash);
}
/** Most lines have the bucket of the line before. */
let last = { bucket: '', isPlaceholder: false, isImpossible: true };
function judge(bucket) {
    if (last.bucket !== bucket)
        last = { bucket, isPlaceholder: PLACEHOLDER.test(bucket), isImpossible: !BUCKET_NAME.test(bucket) };
    return last;
}
/** Whether it looks like a name of a template or a sample. */
function isPlaceholder(bucket) {
    return judge(bucket).isPlaceholder;
}
/** Whether S3 gives no bucket such a name. */
function isImpossible(bucket) {
    return judge(bucket).isImpossible;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/impossible-bucket.js



const impossibleBucket = {
    kind: 'line',
    code: 'CL_IMPOSSIBLE_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'No new bucket can have the name that the source-ref gives.',
    why: 'There is no such bucket, unless it is one of the few from before March 2018 in us-east-1; its images are not found.',
    fix: 'Correct the name of the bucket: 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
    bounds: ['a bucket: 3 to 63 characters'],
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://Orchard_Images/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = bucketOf(line);
        if (bucket === undefined || !isImpossible(bucket) || isPlaceholder(bucket))
            return NO_LINE_FINDINGS;
        return [
            { message: `No bucket can be named ${bucket === '' ? 'with an empty name' : bucket}.`, path: ['source-ref'] },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/at-limit.js
/** Invalid lines in a manifest of five: less is fine, more is too many. */
const SHARE = 5;
/** Whether exactly a fifth of the lines is invalid. */
function isAtInvalidLimit({ invalidLines, totalLines }) {
    return totalLines > 0 && invalidLines * SHARE === totalLines;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/invalid-lines-at-limit.js



const invalidLinesAtLimit = {
    kind: 'manifest',
    code: 'CL_INVALID_LINES_AT_LIMIT',
    severity: 'warning',
    certain: false,
    what: 'Exactly 20 % of the lines are invalid.',
    why: 'The documents call less than 20 % fine and more than 20 % too many; what happens at exactly 20 % they do not say.',
    fix: 'Correct or remove one of the invalid lines.',
    bounds: ['invalid lines: less than 20 % of a manifest'],
    wrong: () => ({ training: `${imageExamples({ pear: 2, apple: 2 })}{}\n` }),
    right: () => ({ training: `${imageExamples({ pear: 3, apple: 2 })}{}\n` }),
    check({ partial }) {
        const report = reportOf(partial, 'taken');
        if (!isAtInvalidLimit(report))
            return [];
        return [
            { message: `${String(report.invalidLines)} of ${String(report.totalLines)} lines are invalid, exactly 20 %.` },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/invalid-utf-8.js


/** The character that decoding puts in place of bytes that are not UTF-8; a file may also contain it. */
const REPLACEMENT = '\ufffd';
const invalidUtf8 = {
    kind: 'line',
    code: 'CL_INVALID_UTF_8',
    severity: 'warning',
    certain: false,
    what: 'The line has bytes that are not UTF-8, or the replacement character U+FFFD.',
    why: 'Labels and image names come out garbled, and an image under a garbled name is not found.',
    fix: 'Save the file as UTF-8; it may be in Latin-1 or Windows-1252.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'p\ufffdche')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pêche')) }),
    check: ({ text }) => text.includes(REPLACEMENT) ? [{ message: 'The line has bytes that are not UTF-8.', path: [] }] : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/invisible-characters.js


/** Controls, no-break and zero-width blanks, direction marks, and blanks at either end. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\ufeff]|^ | $/u;
const invisibleCharacters = {
    kind: 'line',
    code: 'CL_INVISIBLE_CHARACTERS',
    severity: 'warning',
    certain: false,
    what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
    why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
    fix: 'Remove the character, or rename the object in S3 if its key really has it.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001\u200b.jpg', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a 0001.jpg', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || !INVISIBLE.test(sourceRef))
            return NO_LINE_FINDINGS;
        const code = sourceRef.charCodeAt(sourceRef.search(INVISIBLE));
        const name = code === 0x20 ? 'a blank at one of its ends' : `the invisible character U+${hex(code)}`;
        return [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }];
    },
};
function hex(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./lib/src/lint/own/json-array.js

const jsonArray = {
    kind: 'file',
    fileKind: 'json-array',
    code: 'CL_JSON_ARRAY',
    severity: 'error',
    certain: true,
    what: 'The file is one JSON array.',
    why: 'The service reads one complete object on each line; brackets, and commas after the objects, make the lines invalid.',
    fix: 'Write each element on a line of its own, without brackets and commas: jq -c ".[]" FILE.',
    wrong: () => ({ training: `[\n${imageExample('a-0001.jpg', 'pear')},\n${imageExample('a-0002.jpg', 'apple')}\n]\n` }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/source-index.js
/** A hash table of line numbers, four bytes for each of its places. */
class SourceIndex {
    #places;
    #low;
    #high;
    /** Columns of the two halves of the hashes; lines with 0 in both have nothing to find. */
    constructor(low, high) {
        this.#low = low;
        this.#high = high;
        // At most half full, so that a search ends after a few steps.
        this.#places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, low.length * 2)))).fill(-1);
    }
    /** Adds a line, from 0. Returns the line that has the same hashes and was added first, which may be this one. */
    add(line) {
        const place = this.#placeOf(this.#low.at(line), this.#high.at(line));
        const first = this.#places[place] ?? -1;
        if (first >= 0)
            return first;
        this.#places[place] = line;
        return line;
    }
    /** The line that was added first with these hashes; -1 without one. */
    find(low, high) {
        return this.#places[this.#placeOf(low, high)] ?? -1;
    }
    #placeOf(low, high) {
        const mask = this.#places.length - 1;
        let place = low & mask;
        for (;;) {
            const line = this.#places[place] ?? -1;
            if (line < 0 || (this.#low.at(line) === low && this.#high.at(line) === high))
                return place;
            place = (place + 1) & mask;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/leaks.js

/** Each source-ref of both manifests once, in the order of the testing manifest. */
function* leakedLines(training, testing) {
    const { sourceLow, sourceHigh } = testing.partial.columns;
    for (let line = 0; line < testing.partial.lines; line += 1) {
        if (sourceLow.at(line) === 0 || testing.firstLines[line] !== line)
            continue;
        const first = training.sources.find(sourceLow.at(line), sourceHigh.at(line));
        if (first >= 0)
            yield { trainingLine: first + 1, testingLine: line + 1 };
    }
}
/** Each group of both manifests once, in the order of the testing manifest. None without group-by. */
function* leakedGroups(training, testing) {
    const trained = groupsOf(training);
    const { groupLow, groupHigh } = testing.partial.columns;
    const tested = new SourceIndex(groupLow, groupHigh);
    for (let line = 0; line < groupLow.length; line += 1) {
        if (groupLow.at(line) === 0 || tested.add(line) !== line)
            continue;
        const first = trained.find(groupLow.at(line), groupHigh.at(line));
        if (first >= 0)
            yield { trainingLine: first + 1, testingLine: line + 1 };
    }
}
function groupsOf({ partial: { columns } }) {
    const { groupLow, groupHigh } = columns;
    const groups = new SourceIndex(groupLow, groupHigh);
    for (let line = 0; line < groupLow.length; line += 1)
        if (groupLow.at(line) !== 0)
            groups.add(line);
    return groups;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/leaked-group.js


const leakedGroup = {
    kind: 'together',
    code: 'CL_LEAKED_GROUP',
    severity: 'warning',
    certain: true,
    what: 'A group of images, as of group-by, is in both manifests.',
    why: 'Frames of one video, or crops of one image, are nearly the same: a model that saw some of them knows the others.',
    fix: 'Move the whole group into one of the two manifests.',
    wrong: () => ({
        training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
        testing: manifestOf(imageExample('video-1/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    right: () => ({
        training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
        testing: manifestOf(imageExample('video-4/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of leakedGroups(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is of the same group as that of line ${String(trainingLine)} of the training manifest.`;
            yield { message, line: testingLine, manifest: 'testing' };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/leaked-image.js


const leakedImage = {
    kind: 'together',
    code: 'CL_LEAKED_IMAGE',
    severity: 'warning',
    certain: true,
    what: 'An image is in both manifests.',
    why: 'The model is tested on what it was trained from, so that the metrics are better than the model.',
    fix: 'Take the image out of one of the two manifests.',
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
        testing: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    }),
    right: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
        testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of leakedLines(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is in line ${String(trainingLine)} of the training manifest too.`;
            yield { message, line: testingLine, manifest: 'testing' };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/lfs-pointer.js

const lfsPointer = {
    kind: 'file',
    fileKind: 'lfs-pointer',
    code: 'CL_LFS_POINTER',
    severity: 'error',
    certain: true,
    what: 'The file is a Git LFS pointer: the manifest itself was never downloaded.',
    why: 'The pointer holds no line of the manifest, so the service refuses the file.',
    fix: 'Let actions/checkout download the files of Git LFS, with lfs: true, or run git lfs pull before this step.',
    wrong: () => ({
        training: 'version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\nsize 48213\n',
    }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/line-too-long.js



const LIMIT = LINE_MAX_CHARACTERS.toLocaleString('en-US');
const lineTooLong = {
    kind: 'line',
    code: 'CL_LINE_TOO_LONG',
    severity: 'warning',
    certain: true,
    what: `The line has more than ${LIMIT} characters.`,
    why: 'The service gives such a line up, whatever is in it.',
    fix: 'Drop keys that the training does not use.',
    bounds: [`a line: at most ${LIMIT} characters`],
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { notes: 'x'.repeat(LINE_MAX_CHARACTERS) })),
    }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ text, record }) => record === undefined && text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS
        ? [{ message: `The line has more than the ${LIMIT} characters that the service reads.`, path: [] }]
        : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/labels-together.js
/** Label to its images in both, those of the training manifest first. */
function imagesByLabel(training, testing) {
    const images = new Map();
    for (const manifest of [training, testing])
        for (const [label, count] of manifest?.counted.labels ?? [])
            images.set(label, (images.get(label) ?? 0) + count.images);
    return images;
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/one-edit.js
/** Whether two names are a slip of the keyboard apart. */
/**
 * Whether one letter more, less or other, or two next to each other in the wrong order, make one of the other. A digit is
 * no letter: numbered names are meant to differ.
 */
function isOneEditAway(left, right) {
    if (left === right || Math.abs(left.length - right.length) > 1)
        return false;
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    let from = 0;
    while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from))
        from += 1;
    let end = 0;
    while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end))
        end += 1;
    const before = short.slice(from, short.length - end);
    const after = long.slice(from, long.length - end);
    if (/\d/.test(before + after))
        return false;
    if (before.length <= 1 && after.length <= 1)
        return true;
    return before.length === 2 && before === `${after.charAt(1)}${after.charAt(0)}`;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/misspelt-label.js



/** Images below which a label may be a slip of the keyboard, and letters that it needs. Our choice. */
const IMAGES_UNDER = 10;
const LETTERS_MIN = 3;
/** Labels that are compared with each other. The service takes a quarter of that. */
const misspelt_label_LABELS_MAX = 1000;
const misspeltLabel = {
    kind: 'together',
    code: 'CL_MISSPELT_LABEL',
    severity: 'warning',
    certain: false,
    what: 'A label with few images is one letter away from a label with at least twice as many.',
    why: 'It is often a slip of the keyboard; the images are lost to the label that was meant.',
    fix: 'Correct the label, or ignore this code if both names are meant.',
    bounds: [`images of the rarer label: under ${String(IMAGES_UNDER)}`],
    wrong: () => ({ training: imageExamples({ cat: 10, dog: 10, catt: 1 }) }),
    right: () => ({ training: imageExamples({ cat: 11, dog: 10 }) }),
    *check(training, testing) {
        const labels = [...imagesByLabel(training, testing)].slice(0, misspelt_label_LABELS_MAX);
        for (const [rare, images] of labels) {
            if (images >= IMAGES_UNDER || rare.length < LETTERS_MIN)
                continue;
            const meant = labels.find(([label, more]) => more >= images * 2 && label.length >= LETTERS_MIN && isOneEditAway(rare, label));
            if (meant === undefined)
                continue;
            const message = `${rare} (images: ${String(images)}) is one letter away from ${meant[0]} (images: ${String(meant[1])}).`;
            yield { message, label: rare };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/mixed-kinds.js


const mixedKinds = {
    kind: 'manifest',
    code: 'CL_MIXED_KINDS',
    severity: 'warning',
    certain: false,
    what: 'A manifest has lines with image-level labels alone, and lines with boxes alone.',
    why: 'A model is of one kind, and the lines of the other kind are dropped. How the service chooses is not documented; the forecast takes the kind of most lines.',
    fix: 'Make two manifests, one for each kind, and train from one of them.',
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), boxExample('b-0001.jpg', [exampleBox('pear')])),
    }),
    right: () => ({
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')]), boxExample('b-0002.jpg', [exampleBox('apple')])),
    }),
    check({ partial }) {
        const { useCase, validLines } = reportOf(partial, 'taken');
        const imageLevel = partial.kinds['image-level'].sure + partial.kinds['image-level'].taken;
        const box = partial.kinds.box.sure + partial.kinds.box.taken;
        // Lines that have labels of both kinds are of use to either.
        const dropped = validLines - (useCase === 'OBJECT_LOCALIZATION' ? box : imageLevel);
        if (dropped === 0)
            return [];
        const [kept, other] = useCase === 'OBJECT_LOCALIZATION' ? ['boxes', 'image-level labels'] : ['image-level labels', 'boxes'];
        const message = `Lines with ${kept}: ${(validLines - dropped).toLocaleString('en-US')}. Lines with ${other} alone, which would be dropped: ${dropped.toLocaleString('en-US')}.`;
        return [{ message }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/negative-box-size.js




const negativeBoxSize = {
    kind: 'line',
    code: 'CL_NEGATIVE_BOX_SIZE',
    severity: 'warning',
    certain: true,
    what: 'The width or height of a box is negative.',
    why: 'Two corners were subtracted in the wrong order, or a corner was taken for a size; the service does not use the box.',
    fix: 'Write left and top of the upper left corner, and width and height as right minus left and bottom minus top.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 300, width: -200 })])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 100, width: 200 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || (box.width >= 0 && box.height >= 0))
                continue;
            const label = labelsOf(attribute)[index];
            const message = `The ${box.width < 0 ? 'width' : 'height'} of a box of ${name} is negative.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
        }
        return found ?? NO_LINE_FINDINGS;
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/file-name.js
/** Names of manifests as they are shown: paths, S3 URIs, or `-`. */
/** Whether the last part of a name has no extension. The standard input has no name to judge. */
function hasNoExtension(name) {
    if (name === '-' || name === '')
        return false;
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\?versionId=.*$/, '');
    return !/[^.]\.[^.]+$/.test(base);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/no-file-extension.js


const noFileExtension = {
    kind: 'manifest',
    code: 'CL_NO_FILE_EXTENSION',
    severity: 'warning',
    certain: false,
    what: 'The name of the manifest has no extension.',
    why: 'One page of the developer guide calls a missing extension an error, another says that none is needed.',
    fix: 'Name the file with an extension, such as train.manifest.',
    wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train.manifest' }),
    check: ({ name }) => (hasNoExtension(name) ? [{ message: 'The name of the manifest has no extension.' }] : []),
};

;// CONCATENATED MODULE: ./lib/src/lint/image-extension.js
/** Extensions of the keys of images. */
/** Whether a key ends in .jpg, .jpeg or .png, in any case. */
function isImageExtension(key) {
    // The usual spellings first: this is asked of every line.
    if (key.endsWith('.jpg') || key.endsWith('.png'))
        return true;
    return /\.(?:jpe?g|png)$/i.test(key.slice(-5));
}
/** The extension, without its dot and in lower case; undefined without one that looks like it. */
function extensionOf(key) {
    return /[^/]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(key)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/lint/own/no-image-extension.js



const noImageExtension = {
    kind: 'line',
    code: 'CL_NO_IMAGE_EXTENSION',
    severity: 'notice',
    certain: false,
    what: 'The name of the file in source-ref has no extension.',
    why: 'It may be a folder or anything else. The service looks at the content, so an image without an extension is fine.',
    fix: 'Check that the key is that of an image.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef === undefined || isImageExtension(sourceRef) || extensionOf(sourceRef) !== undefined
        ? NO_LINE_FINDINGS
        : [{ message: 'The name of the image has no extension.', path: ['source-ref'] }],
};

;// CONCATENATED MODULE: ./lib/src/lint/own/normalised-boxes.js


const normalisedBoxes = {
    kind: 'line',
    code: 'CL_NORMALISED_BOXES',
    severity: 'warning',
    certain: true,
    what: 'All boxes of an attribute are between 0 and 1: shares of the image instead of pixels.',
    why: 'The service reads pixels, so every such box is too small to be used.',
    fix: 'Multiply left and width by the width of the image, top and height by its height.',
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 0.1, top: 0.25, width: 0.5, height: 0.4 })])),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 64, top: 120, width: 320, height: 192 })])),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name) => {
        for (const { left, top, width, height } of annotations)
            if (left > 1 || top > 1 || width > 1 || height > 1 || left < 0 || top < 0 || width <= 0 || height <= 0)
                return [];
        if (annotations.length === 0)
            return [];
        return [
            {
                message: `All boxes of ${name} are between 0 and 1, which looks like shares of the image.`,
                path: [name, 'annotations'],
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/not-an-image.js



const notAnImage = {
    kind: 'line',
    code: 'CL_NOT_AN_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'The name of the file in source-ref is not that of a PNG or JPEG.',
    why: 'The service trains from PNG and JPEG alone; of anything else the line is invalid. It looks at the content, so a wrong name may still be right inside.',
    fix: 'Convert the file to PNG or JPEG, or drop the line. Of a video or a document, extract images first.',
    wrong: () => ({ training: manifestOf(imageExample('scan-0001.pdf', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('scan-0001.png', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || isImageExtension(sourceRef))
            return NO_LINE_FINDINGS;
        const extension = extensionOf(sourceRef);
        if (extension === undefined)
            return NO_LINE_FINDINGS;
        return [{ message: `A file named .${extension} is neither PNG nor JPEG.`, path: ['source-ref'] }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/numbered-attributes.js

/** Lines from which on names that are all different are no chance. */
const LINES_MIN = 3;
const numberedAttributes = {
    kind: 'manifest',
    code: 'CL_NUMBERED_ATTRIBUTES',
    severity: 'warning',
    certain: false,
    what: 'The name of the label attribute carries a counter: it is a new one on each line.',
    why: 'The attribute names the labelling job and is meant to be the same on all lines. The console then shows one image for each attribute.',
    fix: 'Use one name on all lines. Several numbered attributes on the same line, one for each label of the image, are fine.',
    wrong: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, String(line)))) }),
    right: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, '1'))) }),
    check({ partial: { numberedNames, columns, lines } }) {
        if (numberedNames?.isOneShape !== true)
            return [];
        const names = new Set();
        let count = 0;
        let first = 0;
        for (let line = 0; line < lines; line += 1) {
            const name = columns.numberedName.at(line);
            if (name === 0)
                continue;
            if (count === 0)
                first = line + 1;
            count += 1;
            names.add(name);
        }
        if (count < LINES_MIN || names.size < count)
            return [];
        const message = `Each of ${String(count)} lines has a label attribute of its own, from ${numberedNames.first} on line ${String(first)} on.`;
        return [{ message, line: first }];
    },
};
function numbered(line, counter) {
    return imageExample(`a-000${String(line)}.jpg`, 'pear', {
        fruit: undefined,
        'fruit-metadata': undefined,
        [`fruit${counter}`]: 1,
        [`fruit${counter}-metadata`]: imageMetadata('pear'),
    });
}

;// CONCATENATED MODULE: ./lib/src/lint/own/other-kind.js


const KINDS = { IMAGE_LEVEL_LABELS: 'image-level labels', OBJECT_LOCALIZATION: 'boxes', NOT_DETERMINED: 'no labels' };
const otherKindOfTesting = {
    kind: 'together',
    code: 'CL_OTHER_KIND',
    severity: 'warning',
    certain: false,
    what: 'The testing manifest has labels of another kind than the training manifest.',
    why: 'The training manifest decides the kind of the model, and test lines of the other kind are dropped. Training from whole images of logos and testing with boxes is the one documented exception.',
    fix: 'Label both manifests in the same way.',
    wrong: () => ({
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
        testing: imageExamples({ pear: 2 }),
    }),
    right: () => ({
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
        testing: manifestOf(boxExample('b-0002.jpg', [exampleBox('pear')])),
    }),
    check(training, testing) {
        if (testing === undefined)
            return [];
        const trained = reportOf(training.partial, 'taken').useCase;
        const tested = reportOf(testing.partial, 'taken').useCase;
        if (trained === tested || trained === 'NOT_DETERMINED' || tested === 'NOT_DETERMINED')
            return [];
        if (trained === 'IMAGE_LEVEL_LABELS' && reportOf(training.partial, 'taken').boxLabels.size === 0)
            return [];
        return [{ message: `The training manifest has ${KINDS[trained]}, the testing manifest ${KINDS[tested]}.` }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/parquet-file.js

const parquetFile = {
    kind: 'file',
    fileKind: 'parquet',
    code: 'CL_PARQUET_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in the Parquet format.',
    why: 'The service reads JSON Lines only.',
    fix: 'Write each row as a JSON line with source-ref, a label attribute and its metadata.',
    wrong: () => ({ training: 'PAR1\u0015\u0004' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/placeholder-bucket.js



const placeholderBucket = {
    kind: 'line',
    code: 'CL_PLACEHOLDER_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'The bucket of the source-ref looks like a placeholder.',
    why: 'The manifest comes from a template or a sample, and its images are not where it says.',
    fix: 'Put the name of the bucket that has the images in its place.',
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://[YOUR_BUCKET]/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = bucketOf(line);
        if (bucket === undefined || !isPlaceholder(bucket))
            return NO_LINE_FINDINGS;
        return [{ message: `The bucket ${bucket} looks like a placeholder.`, path: ['source-ref'] }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/pretty-printed.js

const prettyPrinted = {
    kind: 'file',
    fileKind: 'pretty-json',
    code: 'CL_PRETTY_PRINTED',
    severity: 'error',
    certain: true,
    what: 'The file is JSON that is spread over several lines.',
    why: 'The service reads one complete object on each line; of a pretty-printed object each line is invalid.',
    fix: 'Write each object on one line: jq -c . FILE.',
    wrong: () => ({ training: '{\n  "source-ref": "s3://orchard-images/a-0001.jpg",\n  "fruit": 1\n}\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/concluded.js

const VALID = 0;
function concludeManifest(role, name, partial) {
    const { sourceLow, sourceHigh } = partial.columns;
    const sources = new SourceIndex(sourceLow, sourceHigh);
    const firstLines = new Int32Array(partial.lines);
    let repeatedLines = 0;
    const repeated = new Set();
    for (let line = 0; line < partial.lines; line += 1) {
        const first = sourceLow.at(line) === 0 ? line : sources.add(line);
        firstLines[line] = first;
        if (first === line)
            continue;
        repeatedLines += 1;
        repeated.add(first);
    }
    const counted = count(partial, firstLines, repeated);
    return { role, name, partial, counted, sources, firstLines, repeatedLines, repeatedImages: repeated.size };
}
/** Counts images and, by label, images and boxes: different source-refs on valid lines. */
function count(partial, firstLines, repeated) {
    const { columns, labels, verdicts } = partial;
    const images = new Uint32Array(labels.entries.length);
    /** Labels that an image which is on several lines was counted with, by its first line. */
    const counted = new Map();
    const textNumbers = numbersByText(partial);
    let imageCount = 0;
    for (let line = 0; line < partial.lines; line += 1) {
        if (columns.verdict.at(line) !== VALID)
            continue;
        const first = firstLines[line] ?? line;
        const known = counted.get(first);
        if (known === undefined)
            imageCount += 1;
        const seen = known ?? new Set();
        if (known === undefined && repeated.has(first))
            counted.set(first, seen);
        for (let at = startOf(partial, line); at < columns.labelEnds.at(line); at += 1) {
            const number = textNumbers[columns.labelIds.at(at)] ?? 0;
            if (seen.has(number))
                continue;
            seen.add(number);
            images[number] = (images[number] ?? 0) + 1;
        }
    }
    const byLabel = new Map();
    for (const [number, { label, boxes }] of labels.entries.entries()) {
        const known = byLabel.get(label);
        const total = { images: images[textNumbers[number] ?? 0] ?? 0, boxes: boxes + (known?.boxes ?? 0) };
        if (total.images > 0)
            byLabel.set(label, total);
    }
    const sum = (counts) => counts.sure + counts.taken;
    return {
        lines: partial.lines,
        validLines: sum(verdicts.valid),
        invalidLines: sum(verdicts.invalid),
        ignoredLines: sum(verdicts.ignored),
        images: imageCount,
        labels: byLabel,
    };
}
/** For each number of a label, the first number with the same text: an image may have a label of both kinds. */
function numbersByText({ labels }) {
    const numbers = new Map();
    return Uint32Array.from(labels.entries, ({ label }, number) => {
        const known = numbers.get(label);
        if (known === undefined)
            numbers.set(label, number);
        return known ?? number;
    });
}
/** Where the labels of a line, from 0, begin. */
function startOf({ columns }, line) {
    return line === 0 ? 0 : columns.labelEnds.at(line - 1);
}
/** The labels of a line, from 0, in alphabetical order. */
function labelsOfLine(partial, line) {
    const { columns, labels } = partial;
    const found = [];
    for (let at = startOf(partial, line); at < columns.labelEnds.at(line); at += 1)
        found.push(labels.entries[columns.labelIds.at(at)]?.label ?? '');
    return [...new Set(found)].sort();
}
/** Whether a line, from 0, is valid. */
function isValidLine({ columns }, line) {
    return columns.verdict.at(line) === VALID;
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/repeated-lines.js
/** Lines that have the image of an earlier line. */

/** In the order of the lines. */
function* repeatedLines({ partial, firstLines, repeatedLines: count, }) {
    if (count === 0)
        return;
    for (let line = 0; line < partial.lines; line += 1) {
        const first = firstLines[line] ?? line;
        if (first === line)
            continue;
        const isRelabelled = isValidLine(partial, line) &&
            isValidLine(partial, first) &&
            !isSame(labelsOfLine(partial, line), labelsOfLine(partial, first));
        yield { line: line + 1, first: first + 1, isRelabelled };
    }
}
function isSame(left, right) {
    return left.length === right.length && left.every((label, index) => label === right[index]);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/relabelled-image.js



const relabelledImage = {
    kind: 'manifest',
    code: 'CL_RELABELLED_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'A manifest has the same image on two lines, with different labels.',
    why: 'One of the two is wrong, or each has half of the truth; the model is taught both.',
    fix: 'Keep one line for the image, with the labels that are right.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'apple')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
    *check(manifest) {
        const labelsOf = (line) => labelsOfLine(manifest.partial, line - 1)
            .slice(0, 3)
            .join(', ');
        for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
            if (!isRelabelled)
                continue;
            const message = `Line ${String(line)} labels the image of line ${String(first)} otherwise: ${labelsOf(line)}, not ${labelsOf(first)}.`;
            yield { message, line };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/relative-source-ref.js


const relativeSourceRef = {
    kind: 'line',
    code: 'CL_RELATIVE_SOURCE_REF',
    severity: 'warning',
    certain: true,
    what: 'The source-ref is a path or another kind of address, not an S3 URI.',
    why: 'The service looks for images in S3 alone, so the line is invalid.',
    fix: 'Upload the images, and write source-ref as s3://bucket/key.',
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 'images/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('images/a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef === undefined || sourceRef.startsWith('s3://')
        ? NO_LINE_FINDINGS
        : [{ message: `The source-ref is ${kindOf(sourceRef)}, not an S3 URI.`, path: ['source-ref'] }],
};
function kindOf(sourceRef) {
    if (/^s3:\/\//i.test(sourceRef))
        return 'written with S3:// in capitals';
    if (/^https?:/i.test(sourceRef))
        return 'a web address';
    if (sourceRef.trim() === '')
        return 'empty';
    return sourceRef.startsWith('/') ? 'the path of a file' : 'a relative path';
}

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-box.js




/** Boxes of an attribute that are compared. Our choice: twice what the service takes; each is compared with all others. */
const COMPARED_MAX = 100;
const repeatedBox = {
    kind: 'line',
    code: 'CL_REPEATED_BOX',
    severity: 'warning',
    certain: true,
    what: 'An attribute has the same box, of the same class, more than once.',
    why: 'The object counts more than once in training, and in testing one of the two is always missed.',
    fix: 'Remove the box together with its entry in objects.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear')])) }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear', { left: 320 })])),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name, attribute) => {
        let found;
        const compared = Math.min(annotations.length, COMPARED_MAX);
        for (let index = 1; index < compared; index += 1) {
            const box = annotations[index];
            const first = box === undefined ? index : firstLike(box, annotations);
            if (first >= index)
                continue;
            const label = labelsOf(attribute)[index];
            const message = `Box ${String(index + 1)} of ${name} is the same as box ${String(first + 1)}.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
        }
        return found ?? NO_LINE_FINDINGS;
    }),
};
function firstLike(box, annotations) {
    for (let index = 0; index < annotations.length; index += 1) {
        const other = annotations[index];
        if (other?.left !== box.left || other.top !== box.top)
            continue;
        if (other.width === box.width && other.height === box.height && other.classId === box.classId)
            return index;
    }
    return annotations.length;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-image.js


const repeatedImage = {
    kind: 'manifest',
    code: 'CL_REPEATED_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'A manifest has the same image more than once.',
    why: 'In a dataset the later line is dropped; in a manifest the image counts twice, and weighs twice if the service takes it.',
    fix: 'Keep one line for each image, with all of its labels.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'pear')) }),
    *check(manifest) {
        for (const { line, first, isRelabelled } of repeatedLines(manifest))
            if (!isRelabelled)
                yield { message: `Line ${String(line)} has the image of line ${String(first)} again.`, line };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/same-lines.js
/** Whether they have as many bytes, and the same images in the same order. */
function haveSameLines({ partial: left }, { partial: right }) {
    if (left.lines === 0 || left.lines !== right.lines || left.sizeBytes !== right.sizeBytes)
        return false;
    const isSame = (name) => Buffer.compare(bytesOf(left.columns[name].toArray()), bytesOf(right.columns[name].toArray())) === 0;
    return isSame('sourceLow') && isSame('sourceHigh') && isSame('verdict') && isSame('labelEnds');
}
function bytesOf(numbers) {
    return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/same-manifest.js



const sameManifest = {
    kind: 'together',
    code: 'CL_SAME_MANIFEST',
    severity: 'error',
    certain: true,
    what: 'The testing manifest is the training manifest.',
    why: 'The model is tested on nothing but what it was trained from: its metrics say nothing, and any gate passes.',
    fix: 'Give a testing manifest with other images, or let the service split the training data.',
    wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }) }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
    check: (training, testing) => testing !== undefined && haveSameLines(training, testing)
        ? [{ message: `Both manifests have the same ${countOfLines(training.partial.lines)}.` }]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/class-maps.js
/** In the order of their first lines; those that come after a few hundred others are not among them. */
function classMapsOf({ role, partial }) {
    const lines = new Map();
    for (const hash of partial.columns.classMap.toArray())
        if (hash !== 0)
            lines.set(hash, (lines.get(hash) ?? 0) + 1);
    return [...partial.classMaps]
        .filter(([hash]) => hash !== 0)
        .map(([hash, { first, labels }]) => ({ role, hash, first, labels, lines: lines.get(hash) ?? 0 }));
}
/**
 * By what the ids of a class map differ from the usual ones: the same number, not 0, for two labels or more. A map that
 * numbers some of the labels from 0 on is no shift: tools number the labels of a line so.
 */
function shiftBetween(usual, other) {
    if (other.size < 2)
        return undefined;
    const idsByLabel = new Map([...usual].map(([id, label]) => [label, Number(id)]));
    let shift;
    for (const [id, label] of other) {
        const usualId = idsByLabel.get(label);
        if (usualId === undefined)
            return undefined;
        const difference = Number(id) - usualId;
        if (difference === 0 || (shift !== undefined && shift !== difference))
            return undefined;
        shift = difference;
    }
    const isNumberedAnew = other.size < usual.size && [...other.keys()].every((id, index) => Number(id) === index);
    return isNumberedAnew ? undefined : shift;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/shifted-class-ids.js



const shiftedClassIds = {
    kind: 'together',
    code: 'CL_SHIFTED_CLASS_IDS',
    severity: 'warning',
    certain: false,
    what: 'The class ids of some lines are those of most lines, moved by the same number for each label.',
    why: 'A class map is of its line alone, so this is valid. But ids that are off by one often mean that the boxes were joined with the wrong class map, and then every label is wrong.',
    fix: 'Check on an image whether the labels are right; if so, ignore this code or use the same class map everywhere.',
    wrong: () => ({ training: manifestOf(...examples('1', '2')) }),
    right: () => ({ training: manifestOf(...examples('0', '1')) }),
    *check(training, testing) {
        const maps = [...classMapsOf(training), ...(testing === undefined ? [] : classMapsOf(testing))];
        const usual = mostUsed(maps);
        if (usual === undefined)
            return;
        for (const map of maps) {
            if (map.hash === usual.hash)
                continue;
            const shift = shiftBetween(usual.labels, map.labels);
            if (shift === undefined)
                continue;
            const by = `${String(Math.abs(shift))} ${shift > 0 ? 'higher' : 'lower'}`;
            const lines = `${countOfLines(map.lines)} from line ${String(map.first)} on`;
            const message = `The class ids of ${lines} are ${by} for each label than in most lines (see line ${String(usual.first)} of the ${usual.role} manifest).`;
            yield { message, line: map.first, manifest: map.role };
        }
    },
};
/** The class map that more than half of the lines with boxes have. */
function mostUsed(maps) {
    const lines = new Map();
    let total = 0;
    for (const map of maps) {
        lines.set(map.hash, (lines.get(map.hash) ?? 0) + map.lines);
        total += map.lines;
    }
    return maps.find(({ hash }) => (lines.get(hash) ?? 0) * 2 > total);
}
function examples(pear, apple) {
    const boxes = [exampleBox('pear'), exampleBox('apple', { left: 320 })];
    const classMap = { '0': 'pear', '1': 'apple' };
    return [
        boxExample('b-0001.jpg', boxes, { classMap }),
        boxExample('b-0002.jpg', boxes, { classMap }),
        boxExample('b-0003.jpg', boxes, { classMap: { [pear]: 'pear', [apple]: 'apple' } }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/lint/own/similar-labels.js


const similarLabels = {
    kind: 'together',
    code: 'CL_SIMILAR_LABELS',
    severity: 'warning',
    certain: true,
    what: 'Two labels differ only by case, by blanks, or by how Unicode spells their letters.',
    why: 'The service keeps names as they are, so that these are two labels, each with a part of the images.',
    fix: 'Spell the label in one way on all lines.',
    wrong: () => ({ training: imageExamples({ pear: 10, Pear: 2, apple: 10 }) }),
    right: () => ({ training: imageExamples({ pear: 12, apple: 10 }) }),
    *check(training, testing) {
        const spellings = new Map();
        for (const label of imagesByLabel(training, testing).keys()) {
            const folded = fold(label);
            const known = spellings.get(folded);
            if (known === undefined)
                spellings.set(folded, [label]);
            else
                known.push(label);
        }
        for (const [first = '', ...others] of spellings.values())
            for (const other of others)
                yield { message: `${JSON.stringify(other)} and ${JSON.stringify(first)} are two labels.`, label: other };
    },
};
function fold(label) {
    return label
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/src/lint/own/split-by-order.js

/** Images of a label, in either manifest, from which on an order is no chance. Our choice. */
const IMAGES_MIN = 5;
const splitByOrder = {
    kind: 'together',
    code: 'CL_SPLIT_BY_ORDER',
    severity: 'notice',
    certain: false,
    what: 'Of each label, the test images come after all training images in the order of their names, or before them.',
    why: 'Names often follow the time of the shot. A split by order tests on other days, cameras or lots than it trains on.',
    fix: 'Split at random, or by group; keep the order if testing on the newest images is what you want.',
    bounds: [`images of a label: at least ${String(IMAGES_MIN)} in either manifest`],
    wrong: () => ({ training: imageExamples({ pear: 8, apple: 8 }), testing: imageExamples({ pear: 5, apple: 5 }, 9) }),
    right: () => ({
        training: imageExamples({ pear: 8, apple: 8 }, 3),
        testing: imageExamples({ pear: 2, apple: 2 }) + imageExamples({ pear: 5, apple: 5 }, 11),
    }),
    check(training, testing) {
        if (testing === undefined)
            return [];
        const compared = [...training.counted.labels.keys()].filter((label) => hasEnough(training, label) && hasEnough(testing, label));
        const orders = new Set(compared.map((label) => orderOf(rangeOf(training, label), rangeOf(testing, label))));
        const [order] = orders;
        if (orders.size !== 1 || order === undefined)
            return [];
        return [
            { message: `Of each label, all test images come ${order} the training images in the order of their names.` },
        ];
    },
};
function hasEnough({ counted }, label) {
    return (counted.labels.get(label)?.images ?? 0) >= IMAGES_MIN;
}
function rangeOf({ partial }, label) {
    const entries = partial.labels.entries.filter((entry) => entry.label === label && entry.least !== '');
    return {
        least: entries.map(({ least }) => least).sort()[0] ?? '',
        greatest: entries
            .map(({ greatest }) => greatest)
            .sort()
            .at(-1) ?? '',
    };
}
/** Images in folders of their own, one for training and one for testing, have no order in common. */
function orderOf(training, testing) {
    const folders = [training.least, training.greatest, testing.least, testing.greatest].map(folderOf);
    if (new Set(folders).size !== 1)
        return undefined;
    if (testing.least > training.greatest)
        return 'after';
    return testing.greatest < training.least ? 'before' : undefined;
}
function folderOf(sourceRef) {
    return sourceRef.slice(0, sourceRef.lastIndexOf('/'));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/thin-box.js






const thinBox = {
    kind: 'line',
    code: 'CL_THIN_BOX',
    severity: 'warning',
    certain: false,
    what: 'A side of a box is under two pixels once the image is scaled down to 1280 pixels.',
    why: 'The service asks for more than one pixel then; how it rounds is not documented, so that the box may be dropped.',
    fix: 'Enlarge the box, or remove it together with its entry in objects.',
    bounds: ['each side of a box: over 1 pixel, in an image scaled down to 1280 pixels'],
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { width: 4 })], { size: { width: 4000, height: 3000 } })),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { width: 7 })], { size: { width: 4000, height: 3000 } })),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations, imageSize }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || !isDoubtfullyThin(box, imageSize) || !isUsableBox(box, imageSize))
                continue;
            const label = labelsOf(attribute)[index];
            const message = `A side of a box of ${name} is under two pixels once the image is scaled down.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
        }
        return found ?? NO_LINE_FINDINGS;
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/too-many-labels-of-image.js


/** Labels of an image. Developer guide, "Guidelines and quotas". Past it: no code is documented. */
const too_many_labels_of_image_LABELS_MAX = 50;
const tooManyLabelsOfImage = {
    kind: 'line',
    code: 'CL_TOO_MANY_LABELS_OF_IMAGE',
    severity: 'warning',
    certain: false,
    what: `An image has more than ${String(too_many_labels_of_image_LABELS_MAX)} image-level labels.`,
    why: 'That is past the quota of the service; which code it answers with is not documented.',
    fix: `Keep at most ${String(too_many_labels_of_image_LABELS_MAX)} labels for an image.`,
    bounds: [`labels of an image: at most ${String(too_many_labels_of_image_LABELS_MAX)}`],
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(too_many_labels_of_image_LABELS_MAX))) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(1))) }),
    check({ report }) {
        const count = report.usable.imageLabels.length;
        if (count <= too_many_labels_of_image_LABELS_MAX)
            return NO_LINE_FINDINGS;
        return [{ message: `The image has ${String(count)} labels; the service takes ${String(too_many_labels_of_image_LABELS_MAX)}.`, path: [] }];
    },
};
function moreLabels(count) {
    const names = Array.from({ length: count }, (_, index) => `trait${String(index)}`);
    const pairs = names.flatMap((name) => [
        [name, 1],
        [`${name}-metadata`, imageMetadata(name)],
    ]);
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/certainty.js
/** Whether a forecast would be another one if the service decided otherwise where its documents leave it open. */






/** "1 GB" may be this many bytes, or 10^9. */
const BINARY_GIGABYTE = 2 ** 30;
/** Lines that AWS support can raise the limit to, for classification. */
const RAISED_MAX_LINES = 500_000;
const certainty_READINGS = ['taken', 'strict', 'lenient', 'other-kind'];
const certainty_DOUBTS = {
    'fractional-box': 'boxes with fractions of pixels',
    'thin-box': 'boxes that are thin once the image is scaled down',
    'creation-date': 'a creation-date in an undocumented form',
    'class-id-text': 'a class id in quotes',
    'byte-order-mark': 'a byte order mark',
    unannotated: 'no labels',
};
/** Why the training might end otherwise than forecast; empty where the forecast is certain. */
function reasonsForDoubt(training, testing) {
    const manifests = testing === undefined ? [training] : [training, testing];
    const outcomeOf = (reading) => forecast(training.partial, testing?.partial, reading);
    const taken = outcomeOf('taken');
    const trains = taken.code === undefined;
    const reasons = [];
    const others = certainty_READINGS.filter((reading) => (outcomeOf(reading).code === undefined) !== trains);
    if (others.some((reading) => reading !== 'other-kind'))
        reasons.push(...manifests.flatMap(certainty_doubtsOf));
    if (others.includes('other-kind'))
        reasons.push('which kind of model lines of two kinds make is not documented');
    const isAtLimit = (reading) => outcomeOf(reading).code === undefined &&
        manifests.some(({ partial }) => isAtInvalidLimit(reportOf(partial, reading)));
    if (trains && isAtLimit('taken'))
        reasons.push('exactly 20 % of the lines are invalid, which is not documented to pass');
    else if (trains && reasons.length === 0 && certainty_READINGS.some(isAtLimit))
        reasons.push(...manifests.flatMap(certainty_doubtsOf));
    if (trains && testing === undefined && labelsShortForSplit(training.partial).length > 0)
        reasons.push('how many images of a label the split needs is not documented');
    if (trains && manifests.some(({ name }) => name.startsWith('s3://') && hasNoExtension(name)))
        reasons.push('a manifest without a file extension may be refused');
    if (!trains)
        reasons.push(...limitsInDoubt(taken, manifests));
    return reasons;
}
function certainty_doubtsOf({ role, partial }) {
    return [...partial.doubts].map(([doubt, { count, first }]) => `${countOfLines(count)} of the ${role} manifest, first line ${String(first)}, ${count === 1 ? 'has' : 'have'} ${certainty_DOUBTS[doubt]}`);
}
/** Limits that the documents give in two ways: it may be that the training succeeds past them. */
function limitsInDoubt({ code, useCase, together }, manifests) {
    const sizes = manifests.map(({ partial }) => partial.sizeBytes);
    if (code === 'ERROR_MANIFEST_SIZE_TOO_LARGE') {
        const large = sizes.filter((size) => size > MANIFEST_MAX_BYTES);
        return large.every((size) => size <= BINARY_GIGABYTE)
            ? ['whether the limit of 1 GB means 1,000,000,000 or 1,073,741,824 bytes is not documented']
            : [];
    }
    const isRaisable = manifests.every(({ partial }) => partial.lines <= RAISED_MAX_LINES && reportOf(partial, 'taken').useCase === 'IMAGE_LEVEL_LABELS');
    const codes = [...together.training, ...together.testing, ...together.both].map((finding) => finding.code);
    const isByLines = codes.length > 0 && codes.every((one) => one === 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM');
    return isByLines && isRaisable && useCase === 'NOT_DETERMINED'
        ? ['AWS support can raise the limit of lines for classification']
        : [];
}

;// CONCATENATED MODULE: ./lib/src/lint/own/uncertain-forecast.js


const uncertainForecast = {
    kind: 'together',
    code: 'CL_UNCERTAIN_FORECAST',
    severity: 'warning',
    certain: false,
    what: 'Whether the training succeeds depends on behaviour of the service that is not documented.',
    why: 'The forecast is the likelier of two ends, and a failed training costs time.',
    fix: 'Correct the lines that the message names; then the forecast is certain.',
    wrong: () => ({
        training: manifestOf(...['1', '2', '3'].map((name) => imageExample(`a-000${name}.jpg`, 'pear', { fruit: '1' }))) +
            imageExamples({ pear: 5, apple: 5 }),
    }),
    right: () => ({ training: imageExamples({ pear: 8, apple: 5 }) }),
    check(training, testing) {
        const reasons = reasonsForDoubt(training, testing);
        return reasons.length === 0 ? [] : [{ message: `The forecast is not certain: ${reasons.join('; ')}.` }];
    },
};

;// CONCATENATED MODULE: ./lib/src/text/nearest.js
/** The name that was probably meant. */
/** Edits up to which a word counts as misspelt; of short words at most a third of the letters. */
const EDITS_MAX = 3;
/** The candidate that is fewest edits away, the first of several; undefined without candidates. */
function nearest(word, candidates) {
    return rank(word, candidates)?.candidate;
}
/** As {@link nearest}, but only a candidate that the word is likely to be a misspelling of. */
function misspelt(word, candidates) {
    const best = rank(word, candidates);
    return best !== undefined && best.edits <= Math.min(EDITS_MAX, word.length / 3) ? best.candidate : undefined;
}
function rank(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const edits = editDistance(nearest_fold(word), nearest_fold(candidate));
        if (best === undefined || edits < best.edits)
            best = { candidate, edits };
    }
    return best;
}
/** Similar names are near: case, `_` for `-`, and Unicode's several spellings of a letter are not edits. */
function nearest_fold(name) {
    return name.normalize('NFKC').toLowerCase().replaceAll('_', '-').trim();
}
/** Levenshtein distance, one row at a time. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/unpaired-metadata.js





const unpairedMetadata = {
    kind: 'line',
    code: 'CL_UNPAIRED_METADATA',
    severity: 'warning',
    certain: true,
    what: 'The line has metadata of labels without a label attribute of the same name, or boxes without metadata.',
    why: 'The service pairs NAME with NAME-metadata; what has no partner is passed over, and its labels are lost.',
    fix: 'Give both the same name, with -metadata after that of the metadata.',
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { 'fruit-metadata': undefined, 'fruits-metadata': imageMetadata('pear') })),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')], {
            changes: {
                notes: { by: 'me' },
                'x-metadata': boxMetadata(0, {}),
                x: { image_size: [{ width: 640, height: 480, depth: 3 }], annotations: [] },
            },
        })),
    }),
    check({ record, attributes }) {
        if (record === undefined || hasOnlyPairs(record, attributes))
            return NO_LINE_FINDINGS;
        let findings;
        // A loop over the object itself: this is asked of every line, and an array of its keys would be thrown away.
        for (const key in record) {
            const value = record[key];
            if (typeof value !== 'object' || value === null || isPaired(record, key))
                continue;
            const message = messageFor(record, key, value);
            if (message !== undefined)
                (findings ??= []).push({ message, path: [key] });
        }
        return findings ?? NO_LINE_FINDINGS;
    },
};
/** Whether the line has no other objects than label attributes and their metadata, as most lines have. */
function hasOnlyPairs(record, attributes) {
    let objects = 0;
    for (const key in record)
        if (typeof record[key] === 'object')
            objects += 1;
    for (const { kind, name } of attributes) {
        // Metadata that is not an object is untyped.
        if (kind !== 'untyped')
            objects -= 1;
        if (typeof record[name] === 'object')
            objects -= 1;
    }
    return objects <= 0;
}
function isPaired(record, key) {
    if (!key.endsWith(METADATA_SUFFIX))
        return Object.hasOwn(record, key + METADATA_SUFFIX);
    const name = key.slice(0, -METADATA_SUFFIX.length);
    return Object.hasOwn(record, name) || FIXED_KEYS.includes(name) || FIXED_KEYS.includes(key);
}
function messageFor(record, key, value) {
    if (isLabelMetadata(value)) {
        const name = key.endsWith(METADATA_SUFFIX) ? key.slice(0, -METADATA_SUFFIX.length) : undefined;
        const others = Object.keys(record).filter((other) => other !== key && !FIXED_KEYS.includes(other) && !isPaired(record, other) && !isLabelMetadata(record[other]));
        const meant = nearest(name ?? key, others);
        const hint = meant === undefined ? '' : ` Is ${meant} its label attribute?`;
        return name === undefined
            ? `${key} holds the metadata of labels, but its name does not end in ${METADATA_SUFFIX}.${hint}`
            : `${key} has no label attribute ${name}.${hint}`;
    }
    return own(value, 'annotations') !== undefined && own(value, 'image_size') !== undefined
        ? `${key} has boxes, but there is no ${key}${METADATA_SUFFIX}.`
        : undefined;
}
function isLabelMetadata(value) {
    const type = own(value, 'type');
    if (typeof type === 'string' && type.startsWith('groundtruth/'))
        return true;
    return isJsonObject(value) && own(value, 'human-annotated') !== undefined && own(value, 'creation-date') !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/untested-label.js


const untestedLabel = {
    kind: 'together',
    code: 'CL_UNTESTED_LABEL',
    severity: 'warning',
    certain: true,
    what: 'A label is in the training manifest alone.',
    why: 'The evaluation has no metrics for it, so a gate on labels cannot judge it.',
    fix: 'Add test images of the label, or remove it from the training manifest.',
    wrong: () => ({
        training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
        testing: imageExamples({ pear: 2, apple: 2 }, 3),
    }),
    right: () => ({
        training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
        testing: imageExamples({ pear: 2, apple: 2, quince: 1 }, 3),
    }),
    *check(training, testing) {
        if (testing === undefined || testing.counted.labels.size === 0)
            return;
        for (const [label, { images }] of training.counted.labels)
            if (!testing.counted.labels.has(label))
                yield {
                    message: `${label} has ${countOfImages(images)} in the training manifest and none in the testing manifest.`,
                    label,
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/untrained-label.js


const untrainedLabel = {
    kind: 'together',
    code: 'CL_UNTRAINED_LABEL',
    severity: 'warning',
    certain: true,
    what: 'A label is in the testing manifest alone.',
    why: 'The model never learns the label, so its test images are of no use.',
    fix: 'Add training images of the label, or remove it from the testing manifest. Look for a difference in spelling.',
    wrong: () => ({
        training: imageExamples({ pear: 2, apple: 2 }),
        testing: imageExamples({ pear: 2, apple: 2, quince: 2 }, 3),
    }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
    *check(training, testing) {
        if (testing === undefined || training.counted.labels.size === 0)
            return;
        for (const [label, { images }] of testing.counted.labels)
            if (!training.counted.labels.has(label))
                yield {
                    message: `${label} has ${countOfImages(images)} in the testing manifest and none in the training manifest.`,
                    label,
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/outliers.js
/** Boxes that a label must have before any of them is called unusual. Our choice. */
const BOXES_MIN = 20;
/** Half octaves from the middle: 8 times. Our choice. */
const FAR = 6;
/** Share of the boxes up to which far ones are the exception. Our choice. */
const SHARE_MAX = 0.05;
/** The boxes that are far from the middle one; undefined where there are none, or too many to be exceptions. */
function outlierOf(bins) {
    const sorted = [...bins].sort(([left], [right]) => left - right);
    const total = sorted.reduce((sum, [, { count }]) => sum + count, 0);
    if (total < BOXES_MIN)
        return undefined;
    const middle = middleOf(sorted, total);
    const far = sorted.filter(([bin]) => Math.abs(bin - middle) >= FAR);
    const count = far.reduce((sum, [, bin]) => sum + bin.count, 0);
    if (count === 0 || count > total * SHARE_MAX)
        return undefined;
    const first = Math.min(...far.map(([, bin]) => bin.first));
    const firstBin = far.find(([, bin]) => bin.first === first)?.[0] ?? middle;
    // A bin is a half octave wide, so that the distance is at least half a bin less.
    const steps = Math.abs(firstBin - middle) - 1;
    return { count, first, times: firstBin > middle ? 2 ** (steps / 2) : 2 ** (-steps / 2) };
}
/** How many times the middle one they are, or the middle one is them; rounded down, since messages say "over". */
function timesOf(times) {
    return String(Math.floor(times > 1 ? times : 1 / times));
}
/** `A box of pear, on line 7, is`, as a sentence begins. */
function boxesOf(label, { count, first }) {
    const line = String(first);
    return count === 1
        ? `A box of ${label}, on line ${line}, is`
        : `${String(count)} boxes of ${label}, first on line ${line}, are`;
}
function middleOf(sorted, total) {
    let seen = 0;
    for (const [bin, { count }] of sorted) {
        seen += count;
        if (seen * 2 >= total)
            return bin;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/unusual-box-shape.js


const unusualBoxShape = {
    kind: 'manifest',
    code: 'CL_UNUSUAL_BOX_SHAPE',
    severity: 'warning',
    certain: false,
    what: 'A box is far wider or higher than the other boxes of its label.',
    why: 'It is often a slip of the mouse, a wrong label, or width and height in the wrong order.',
    fix: 'Look at the box, and correct it if it is wrong.',
    bounds: ['width by height: within 8 times of what half of the boxes have'],
    wrong: () => ({
        training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 600, height: 20 })])),
    }),
    right: () => ({ training: manifestOf(...likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, shapes } of partial.labels.entries) {
            const outlier = outlierOf(shapes);
            if (outlier === undefined)
                continue;
            const { first, times } = outlier;
            const shape = times > 1 ? 'wider for the same height' : 'higher for the same width';
            const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${shape} than the middle box of the label.`;
            yield { message, line: first, label };
        }
    },
};
function likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/unusual-box-size.js


const unusualBoxSize = {
    kind: 'manifest',
    code: 'CL_UNUSUAL_BOX_SIZE',
    severity: 'warning',
    certain: false,
    what: 'A box is far larger or smaller than the other boxes of its label.',
    why: 'It is often a slip of the mouse, a wrong label, or a box in the pixels of another image size.',
    fix: 'Look at the box, and correct it if it is wrong.',
    bounds: ['a side, as a share of the image: within 8 times of what half of the boxes have'],
    wrong: () => ({
        training: manifestOf(...unusual_box_size_likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 8, height: 5 })])),
    }),
    right: () => ({ training: manifestOf(...unusual_box_size_likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, sides } of partial.labels.entries) {
            const outlier = outlierOf(sides);
            if (outlier === undefined)
                continue;
            const { first, times } = outlier;
            const size = times > 1 ? 'larger' : 'smaller';
            const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${size} than the middle box of the label.`;
            yield { message, line: first, label };
        }
    },
};
function unusual_box_size_likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/utf-16-file.js

const utf16File = {
    kind: 'file',
    fileKind: 'utf-16',
    code: 'CL_UTF_16_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in UTF-16.',
    why: 'JSON Lines are read as UTF-8; PowerShell and some editors write UTF-16 without being asked.',
    fix: 'Save the file as UTF-8 without a byte order mark; in PowerShell with -Encoding utf8NoBOM.',
    wrong: () => ({ training: '\u00ff\u00fe{\u0000"\u0000' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/xml-file.js

const xmlFile = {
    kind: 'file',
    fileKind: 'xml',
    code: 'CL_XML_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is XML, such as an error that S3 answered with, or annotations in the form of Pascal VOC.',
    why: 'The service reads JSON Lines only.',
    fix: 'Download the manifest again if this is an error of S3; convert annotations into one JSON line for each image.',
    wrong: () => ({ training: '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/zip-file.js

const zipFile = {
    kind: 'file',
    fileKind: 'zip',
    code: 'CL_ZIP_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a ZIP archive, or a spreadsheet, which is one.',
    why: 'The service does not read archives.',
    fix: 'Take the manifest out of the archive. Convert a spreadsheet into one JSON line for each image.',
    wrong: () => ({ training: 'PK\u0003\u0004' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own-rules.js
/** The rules of this project, besides those of the service. */



























































/** All of them, of each severity the worst first: in this order findings are reported. */
const OWN_RULES = [
    lfsPointer,
    htmlFile,
    xmlFile,
    gzipFile,
    zipFile,
    parquetFile,
    imageFile,
    utf16File,
    jsonArray,
    prettyPrinted,
    cocoFile,
    csvFile,
    noFileExtension,
    byteOrderMark,
    crlf,
    doubleCarriageReturn,
    blankLines,
    lineTooLong,
    invalidUtf8,
    relativeSourceRef,
    doubledScheme,
    placeholderBucket,
    impossibleBucket,
    notAnImage,
    noImageExtension,
    invisibleCharacters,
    unpairedMetadata,
    groundTruthJob,
    classIdAsText,
    tooManyLabelsOfImage,
    adjustedBoxes,
    normalisedBoxes,
    negativeBoxSize,
    repeatedBox,
    imageSizeZero,
    fractionalBox,
    thinBox,
    sameManifest,
    leakedImage,
    leakedGroup,
    relabelledImage,
    repeatedImage,
    uncertainForecast,
    invalidLinesAtLimit,
    fewImagesForSplit,
    mixedKinds,
    otherKindOfTesting,
    similarLabels,
    misspeltLabel,
    shiftedClassIds,
    untestedLabel,
    untrainedLabel,
    numberedAttributes,
    unusualBoxSize,
    unusualBoxShape,
    fewImages,
    imbalancedLabels,
    ignoredLines,
    splitByOrder,
];
/** The rules of one kind, in their order. */
function ownRulesOf(kind) {
    return OWN_RULES.filter((rule) => rule.kind === kind);
}
const OWN_LINE_RULES = ownRulesOf('line');

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
/** The path to the wrong value. */
function pathOf({ code, place }, { attributes }) {
    if (code === 'ERROR_INVALID_IMAGE_DIMENSION') {
        const attribute = attributes.find(({ kind }) => kind === 'box');
        return attribute === undefined ? [] : [attribute.name, 'image_size'];
    }
    const inner = INNER_KEYS[code];
    return inner === undefined ? outerPath(place) : [...outerPath(place), inner];
}
function outerPath(place) {
    if (place.kind === 'line')
        return [];
    if (place.kind === 'attribute')
        return [place.attribute];
    if (place.kind === 'metadata')
        return [place.attribute + METADATA_SUFFIX];
    return [place.attribute, 'annotations', place.index];
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/collect-findings.js





/**
 * @param lenient what the most lenient reading finds in a line that is in doubt: an error that it does not have is a warning
 */
function collectFindings(partial, facts, lenient, keptPerCode) {
    for (const finding of facts.report.findings) {
        const findings = countFinding(partial, finding.code);
        if (findings.kept.length < keptPerCode)
            findings.kept.push(fromService(finding, facts, lenient));
    }
    for (const rule of OWN_LINE_RULES) {
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
    const isDoubtful = lenient !== undefined && !lenient.findings.some((other) => other.code === code);
    return {
        line: facts.report.line,
        column: locateValue(facts.text, pathOf(finding, facts)).from + 1,
        severity: isDoubtful ? 'warning' : severity,
        label: labelOf(facts, place),
        message,
        fix: describeCode(code)?.remedy,
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
    const labels = labelsOf(attribute);
    if (place.kind === 'annotation')
        return labels[place.index];
    return new Set(labels).size === 1 ? labels[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/hash.js
/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */
/** Start of the second half: any number that differs from that of the first. */
const OTHER_SEED = 0x9747b28c;
/** One half. Never 0, which means "no text". */
function hash32(text, seed = 0x811c9dc5) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return mixed(hash);
}
/** The other half, of the same text. */
function otherHash32(text) {
    let hash = OTHER_SEED;
    for (let at = 0; at < text.length; at += 1)
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return mixed(hash);
}
/** Spreads the difference of a single letter over all bits. */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/add-labels.js

/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
function addLabels(partial, { report, sourceRef = '' }) {
    const { columns, labels } = partial;
    const from = columns.labelIds.length;
    const add = (number) => {
        for (let at = from; at < columns.labelIds.length; at += 1)
            if (columns.labelIds.at(at) === number)
                return;
        columns.labelIds.push(number);
        const entry = labels.entries[number];
        if (entry !== undefined)
            widen(entry, sourceRef, sourceRef);
    };
    for (const label of report.usable.imageLabels)
        add(labels.numberOf('image-level', label));
    const { boxes, imageSize } = report.usable;
    for (const { label, width, height } of boxes) {
        add(labels.numberOf('box', label));
        const entry = labels.entryOf('box', label);
        entry.boxes += 1;
        if (imageSize === undefined)
            continue;
        countLine(entry.sides, halfOctaves(Math.sqrt((width * height) / (imageSize.width * imageSize.height))), report.line);
        countLine(entry.shapes, halfOctaves(width / height), report.line);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio) {
    return Math.round(Math.log2(ratio) * 2);
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-line.js









/**
 * Checks the next line of a range and counts it.
 * @param text the line without its newline; for a longer one than can be read, its beginning
 */
function scanLine(partial, text, options) {
    const line = partial.lines + 1;
    partial.lines = line;
    countLayout(partial, text, line);
    const manifestLine = readManifestLine(text);
    const report = checkManifestLine(line, manifestLine);
    const sourceRef = own(manifestLine.record, 'source-ref');
    const facts = {
        text,
        record: manifestLine.record,
        attributes: manifestLine.attributes,
        sourceRef: typeof sourceRef === 'string' ? sourceRef : undefined,
        report,
    };
    addSource(partial, facts, options.groupBy);
    addNames(partial, manifestLine, line);
    partial.columns.verdict.push(VERDICTS.indexOf(report.verdict));
    addLabels(partial, facts);
    const lenient = addReadings(partial, text, manifestLine, report);
    collectFindings(partial, facts, lenient, options.keptPerCode);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    if (text.charCodeAt(last) === 0x0d)
        countOf(text.charCodeAt(last - 1) === 0x0d ? layout.doubleCr : layout.crlf, line);
    if (text.charCodeAt(0) !== 0x7b && text.trim() === '')
        countOf(layout.blank, line);
}
function countOf(count, line) {
    if (count.count === 0)
        count.first = line;
    count.count += 1;
}
function addSource({ columns, buckets }, { sourceRef, report }, groupBy) {
    const known = sourceRef !== undefined && sourceRef !== '';
    columns.sourceLow.push(known ? hash32(sourceRef) : 0);
    columns.sourceHigh.push(known ? otherHash32(sourceRef) : 0);
    const bucket = report.sourceRef?.bucket;
    if (bucket !== undefined && buckets.size < BUCKETS_KEPT && !buckets.has(bucket))
        buckets.set(bucket, report.line);
    if (groupBy === undefined)
        return;
    const group = known ? groupOf(sourceRef, groupBy) : undefined;
    columns.groupLow.push(group === undefined ? 0 : hash32(group));
    columns.groupHigh.push(group === undefined ? 0 : otherHash32(group));
}
/** Class map and attribute name of the line, for rules that compare lines. */
function addNames(partial, { attributes }, line) {
    const { columns, classMaps } = partial;
    let classMapHash = 0;
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const labels = attribute.metadata.classMap;
        for (const [id, label] of labels)
            classMapHash = (Math.imul(classMapHash, 31) + hash32(label, hash32(id))) >>> 0;
        if (classMaps.size < CLASS_MAPS_KEPT && !classMaps.has(classMapHash))
            classMaps.set(classMapHash, { first: line, labels });
        break;
    }
    columns.classMap.push(classMapHash);
    const name = attributes[0]?.name ?? '';
    const isNumbered = hasDigit(name);
    columns.numberedName.push(isNumbered ? hash32(name) : 0);
    if (!isNumbered)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, isOneShape: true };
    else if (names.isOneShape && names.first !== name && shapeOf(names.first) !== shapeOf(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the attribute of the line before. */
let scan_line_last = { name: '', hasDigit: false };
function hasDigit(name) {
    if (scan_line_last.name !== name)
        scan_line_last = { name, hasDigit: /\d/.test(name) };
    return scan_line_last.hasDigit;
}
/** Counts the line in each reading. Returns what the lenient one finds, for a line in doubt. */
function addReadings(partial, text, manifestLine, report) {
    const doubts = doubtsOf(text, manifestLine);
    const isUnannotated = report.findings[0]?.code === 'WARNING_UNANNOTATED_RECORD';
    if (doubts.length === 0 && !isUnannotated) {
        addReading(partial, 'sure', report);
        return undefined;
    }
    for (const doubt of new Set(doubts))
        countLine(partial.doubts, doubt, report.line);
    if (isUnannotated)
        countLine(partial.doubts, 'unannotated', report.line);
    const strict = checkManifestLine(report.line, readStrictly(manifestLine));
    const lenient = checkManifestLine(report.line, readLeniently(text, manifestLine));
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */




const WHOLE_FILE = { from: 0, to: Infinity };
const scan_range_NEWLINE = 0x0a;
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
    #partial = createPartial();
    #range;
    #options;
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
            const newline = chunk.indexOf(scan_range_NEWLINE, from);
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
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
        return this.#partial;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= LINE_MAX_BYTES) {
            this.#endLine(chunk.toString('utf8', from, end));
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + LINE_MAX_BYTES - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
    }
    #endLine(text) {
        scanLine(this.#partial, text, this.#options);
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
    }
    #keepHead(chunk, from, to) {
        const { head } = this.#partial;
        const missing = FILE_HEAD_BYTES - head.length;
        if (missing <= 0)
            return;
        this.#partial.head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + missing))]);
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/compare-manifests.js


/** Reads both to their ends. An image on several lines has the labels of all of them. */
async function compareManifests(base, now) {
    const options = { keptPerCode: 0, groupBy: undefined };
    const before = labelsByImage(await scanRange(base.read, WHOLE_FILE, options));
    const after = labelsByImage(await scanRange(now.read, WHOLE_FILE, options));
    const [labelsBefore, labelsAfter] = [labelsIn(before), labelsIn(after)];
    let [imagesAdded, imagesRelabelled] = [0, 0];
    for (const [image, labels] of after) {
        const earlier = before.get(image);
        if (earlier === undefined)
            imagesAdded += 1;
        else if (!compare_manifests_isSame(earlier, labels))
            imagesRelabelled += 1;
    }
    return {
        imagesAdded,
        imagesRemoved: [...before.keys()].filter((image) => !after.has(image)).length,
        imagesRelabelled,
        labelsAdded: [...labelsAfter].filter((label) => !labelsBefore.has(label)),
        labelsRemoved: [...labelsBefore].filter((label) => !labelsAfter.has(label)),
    };
}
const compare_manifests_VALID = VERDICTS.indexOf('valid');
function labelsByImage({ lines, columns, labels }) {
    const images = new Map();
    let from = 0;
    for (let line = 0; line < lines; line += 1) {
        const end = columns.labelEnds.at(line);
        if (columns.verdict.at(line) === compare_manifests_VALID) {
            const image = (BigInt(columns.sourceHigh.at(line)) << 32n) | BigInt(columns.sourceLow.at(line));
            const known = images.get(image) ?? new Set();
            for (let at = from; at < end; at += 1) {
                const label = labels.entries[columns.labelIds.at(at)]?.label;
                if (label !== undefined)
                    known.add(label);
            }
            images.set(image, known);
        }
        from = end;
    }
    return images;
}
function labelsIn(images) {
    const labels = new Set();
    for (const own of images.values())
        for (const label of own)
            labels.add(label);
    return labels;
}
function compare_manifests_isSame(one, other) {
    return one.size === other.size && [...one].every((label) => other.has(label));
}

;// CONCATENATED MODULE: ./lib/src/lint/data-metrics-of.js
/** Counts of both manifests; labels in the order of the training manifest, then those of the testing manifest alone. */
function dataMetricsOf(report) {
    const { training, testing } = report;
    const labels = new Map();
    for (const label of [...training.labels.keys(), ...(testing?.labels.keys() ?? [])]) {
        const trained = training.labels.get(label);
        const tested = testing?.labels.get(label);
        labels.set(label, {
            trainingImages: trained?.images ?? 0,
            testingImages: tested?.images ?? 0,
            boxes: (trained?.boxes ?? 0) + (tested?.boxes ?? 0),
        });
    }
    return {
        useCase: report.useCase,
        trainingImages: training.images,
        testingImages: testing?.images ?? null,
        labelCount: labels.size,
        invalidLines: training.invalidLines + (testing?.invalidLines ?? 0),
        ignoredLines: training.ignoredLines + (testing?.ignoredLines ?? 0),
        leakedImages: report.leakedImages,
        duplicateImages: report.duplicateImages,
        labels,
    };
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/content-details.js
/** What the service's message on a whole manifest leaves out: numbers, names and lines. */


/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5;
/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS = {
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) => `${number(counted.invalidLines)} of ${number(counted.lines)} lines are invalid.`,
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) => `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${number(first)} on`))}.`,
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${number(counted.lines)}.`,
    ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => content_details_labelsOf(counted.labels),
    ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${number(counted.labels.size)}.`,
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
        const { useCase, imageLabels, boxLabels } = reportOf(partial, 'taken');
        const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)];
        const fewest = Math.min(...labels.map(([, images]) => images));
        const names = labels.filter(([, images]) => images === fewest).map(([label]) => label);
        return `${countOfImages(fewest)}: ${listed(names)}.`;
    },
};
/** The sentence to add to the service's message. */
function detailsOf(code, manifest) {
    return DETAILS[code]?.(manifest) ?? '';
}
/** Training labels that the testing manifest lacks, as a sentence. */
function untestedOf(training, testing) {
    const labels = [...training.counted.labels.keys()];
    const untested = labels.filter((label) => !testing.counted.labels.has(label));
    return `Not tested: ${listed(untested)} (${number(untested.length)} of ${number(labels.length)} labels).`;
}
function content_details_labelsOf(labels) {
    return labels.size === 0 ? 'It has none.' : `It has ${number(labels.size)}: ${listed([...labels.keys()])}.`;
}
function listed(names) {
    const rest = names.length - NAMES_MAX;
    return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${number(rest)} more`] : [])].join(', ');
}
function number(count) {
    return count.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
    constructor(maxFindings, ignore) {
        this.#maxFindings = maxFindings;
        this.#ignored = new Set(ignore);
    }
    /** Adds a finding. Those of a code come in the order in which they are to be reported. */
    add(finding) {
        this.count(finding.code, 1);
        this.keep(finding);
    }
    /** Counts findings, of which the first are kept by {@link keep}. */
    count(code, total) {
        if (!this.#ignored.has(code))
            this.#totals.set(code, (this.#totals.get(code) ?? 0) + total);
    }
    keep(finding) {
        if (this.#ignored.has(finding.code))
            return;
        const known = this.#kept.get(finding.code);
        if (known === undefined)
            this.#kept.set(finding.code, [finding]);
        else if (known.length < this.#maxFindings)
            known.push(finding);
    }
    /**
     * The worst first: errors, then warnings, then notices; among these in the order of the codes.
     * @param codes  all codes, in their order
     */
    end(codes) {
        const rank = new Map(codes.map((code, index) => [code, index]));
        const rankOf = ({ code }) => rank.get(code) ?? codes.length;
        const groups = [...this.#kept.values()]
            .flatMap((findings) => SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)))
            .filter((findings) => findings.length > 0)
            .toSorted((left, right) => {
            const [one, other] = [left[0], right[0]];
            if (one === undefined || other === undefined)
                return 0;
            return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rankOf(one) - rankOf(other);
        });
        const findings = shareOut(groups, this.#maxFindings).flatMap((group) => group.toSorted(byPlace));
        const totals = [...this.#totals].toSorted(([left], [right]) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
        return { findings, totals: new Map(totals) };
    }
}
/** Cuts groups so that all together fit, each as far as its share: what one does not need, the others get. */
function shareOut(groups, max) {
    let left = max;
    const shares = new Map();
    // The smallest first, so that what they leave is known when the larger ones get theirs. The worst get what is odd.
    const bySize = groups.toSorted((one, other) => one.length - other.length);
    for (const [index, group] of bySize.entries()) {
        const share = Math.min(group.length, Math.ceil(left / (bySize.length - index)));
        shares.set(group, share);
        left -= share;
    }
    return groups.map((group) => group.slice(0, shares.get(group)));
}
function byPlace(left, right) {
    return (MANIFESTS.indexOf(left.manifest) - MANIFESTS.indexOf(right.manifest) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/conclude-lint.js
/** Makes the report of a lint out of what its manifests come to. */









/** All codes, the worst first within a severity: files, whole manifests, then lines. */
const CODE_ORDER = [
    ...CODES.filter(({ scope }) => scope === 'file').map(({ code }) => code),
    ...ownRulesOf('file').map(({ code }) => code),
    ...CODES.filter(({ scope }) => scope === 'content').map(({ code }) => code),
    ...CODES.filter(({ scope }) => scope === 'line' || scope === 'annotation').map(({ code }) => code),
    ...OWN_RULES.filter(({ kind }) => kind !== 'file').map(({ code }) => code),
];
/** @param scannedTesting undefined where the service splits the training data */
function concludeLint(scannedTraining, scannedTesting, options) {
    const training = concludeManifest('training', scannedTraining.name, scannedTraining.partial);
    const testing = scannedTesting && concludeManifest('testing', scannedTesting.name, scannedTesting.partial);
    const outcome = forecast(training.partial, testing?.partial, 'taken');
    const certain = reasonsForDoubt(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing });
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of ownRulesOf('together'))
            for (const finding of rule.check(training, testing))
                list.add(conclude_lint_fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals } = list.end(CODE_ORDER);
    return {
        willTrain: outcome.code === undefined,
        certain,
        predictedCode: outcome.code,
        useCase: outcome.useCase,
        training: training.counted,
        testing: testing?.counted,
        leakedImages: testing === undefined ? 0 : conclude_lint_length(leakedLines(training, testing)),
        leakedGroups: testing === undefined ? 0 : conclude_lint_length(leakedGroups(training, testing)),
        duplicateImages: training.repeatedImages + (testing?.repeatedImages ?? 0),
        findings,
        totals,
    };
}
function addForecast(list, { fileErrors, together }, severity, manifests) {
    for (const role of ['training', 'testing']) {
        const manifest = manifests[role];
        const code = fileErrors[role];
        if (code !== undefined)
            list.add(ofManifest({ code, message: describeCode(code)?.messages[0] ?? '' }, role, severity));
        if (manifest === undefined)
            continue;
        for (const finding of together[role]) {
            const message = `${finding.message} ${detailsOf(finding.code, manifest)}`.trimEnd();
            list.add({ ...ofManifest({ ...finding, message }, role, severity), line: lineOf(finding.code, manifest) });
        }
    }
    const { training, testing } = manifests;
    for (const finding of together.both) {
        const untested = testing === undefined ? '' : untestedOf(training, testing);
        list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity));
    }
}
/** The first line of the second bucket, where the images of a manifest are in several. */
function lineOf(code, { partial }) {
    return code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined;
}
/** Adds what was found in a manifest by itself. False for a file that is not a manifest, whose lines say nothing. */
function addManifest(list, manifest) {
    const { partial, role } = manifest;
    const fileKind = identifyFile(partial.head);
    if (fileKind !== undefined) {
        for (const rule of ownRulesOf('file'))
            if (rule.fileKind === fileKind)
                list.add({ ...ofManifest({ code: rule.code, message: rule.what }, role, rule.severity), fix: rule.fix });
        return false;
    }
    for (const [code, { total, kept }] of partial.findings) {
        list.count(code, total);
        for (const finding of kept)
            list.keep({ code, manifest: role, ...finding });
    }
    for (const rule of ownRulesOf('manifest'))
        for (const finding of rule.check(manifest))
            list.add(conclude_lint_fromRule(rule, finding, role));
    return true;
}
function ofManifest({ code, message }, manifest, severity) {
    const fix = describeCode(code)?.remedy;
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function conclude_lint_fromRule(rule, { message, line, label, fix }, manifest) {
    const { code, severity } = rule;
    return { code, severity, manifest, line, column: undefined, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/lint/lint-manifests.js
/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */


/**
 * Reads both manifests to their ends and reports on them. Never throws for what they hold.
 * @param testing undefined where the service splits the training data
 */
async function lintManifests(training, testing, options) {
    const scan = async ({ name, read }) => {
        const scanOptions = { keptPerCode: options.maxFindings, groupBy: options.groupBy };
        return { name, partial: await scanRange(read, WHOLE_FILE, scanOptions) };
    };
    const trained = await scan(training);
    return concludeLint(trained, testing === undefined ? undefined : await scan(testing), options);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./lib/src/model/entry-of.js
/**
 * The entry of a table under a name that someone else wrote; undefined without one. A name may be that of a property that
 * every object has, such as `constructor`: these are no entries.
 */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/metric.js
/** The metrics that a gate rule can name, and what kind of number each is. */


/** Numbers that the service gives of a trained version as a whole, as the grammar spells them. */
const VERSION_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'average-precision': 'ratio',
    'average-recall': 'ratio',
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
};
/** Numbers that each label of a trained version has. */
const LABEL_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'testing-images': 'count',
};
/** Numbers that are counted in the manifests, before a training. Some have the name of a number of the version. */
const DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
    'leaked-images': 'count',
    'duplicate-images': 'count',
};
/** The same, of each label of the manifests. */
const LABEL_DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    boxes: 'count',
};
/** Every metric of a version or of its manifests. */
const METRICS = { ...VERSION_METRICS, ...DATA_METRICS };
/** Every metric of a label. */
const METRICS_OF_LABEL = { ...LABEL_METRICS, ...LABEL_DATA_METRICS };
/** Other names for metrics that people know; the keys without case and separators. */
const OTHER_NAMES = {
    f1score: 'f1',
    fscore: 'f1',
    f: 'f1',
    map: 'average-precision',
    mar: 'average-recall',
    testimages: 'testing-images',
    trainimages: 'training-images',
    labelscount: 'label-count',
    leaks: 'leaked-images',
    leakage: 'leaked-images',
    duplicates: 'duplicate-images',
    boundingboxes: 'boxes',
    label: 'labels',
};
function isVersionMetric(word) {
    return Object.hasOwn(VERSION_METRICS, word);
}
function isLabelMetric(word) {
    return Object.hasOwn(LABEL_METRICS, word);
}
function isDataMetric(word) {
    return Object.hasOwn(DATA_METRICS, word);
}
function isLabelDataMetric(word) {
    return Object.hasOwn(LABEL_DATA_METRICS, word);
}
/** The unit of a metric's name, which a version, its manifests and its labels share: `f1` is a ratio of each. */
function metric_unitOfName(name) {
    if (isVersionMetric(name) || isDataMetric(name))
        return METRICS[name];
    return isLabelMetric(name) || isLabelDataMetric(name) ? METRICS_OF_LABEL[name] : 'ratio';
}
/** Whether the number can be one of its unit at all; NaN, an infinity or a negative count cannot. */
function metric_isOfUnit(value, unit) {
    if (value === null || !(value >= 0))
        return false;
    return unit === 'ratio' ? value <= 1 : Number.isSafeInteger(value);
}
/** Whether a metric counts lines of the manifests, which are in the manifest summary. */
function metric_isLineCount(metric) {
    return metric === 'invalid-lines' || metric === 'ignored-lines';
}
/** `did you mean f1?`: which of the names was probably meant by another word. */
function suggestMetric(word, names) {
    const bare = word.toLowerCase().replace(/[_-]/g, '');
    const known = entryOf(OTHER_NAMES, bare);
    const same = names.find((name) => name.replaceAll('-', '') === bare);
    const meant = same ?? (known !== undefined && names.includes(known) ? known : misspelt(word, names));
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/format.js
/** Gate rules as text in the grammar of docs/gates.md. */

/** A label that does not need brackets: letters and marks of any script, digits, `_` and `-`. */
const BARE_NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;
/** `f1`, `labels.*.recall`, `labels.pear.f1`, `labels["prickly pear"].f1`. */
function formatMetric(metric) {
    if (metric.kind !== 'labels')
        return metric.kind;
    const { selector, of } = metric;
    if (selector.kind === 'every')
        return `labels.*.${of}`;
    const { label } = selector;
    return BARE_NAME.test(label) ? `labels.${label}.${of}` : `labels[${JSON.stringify(label)}].${of}`;
}
/** `0.85`, `40`, `baseline`, `baseline - 0.02`, `base + 10`. */
function format_formatBound(bound) {
    if (bound.kind === 'number')
        return String(bound.value);
    if (bound.offset === 0)
        return bound.kind;
    return `${bound.kind} ${bound.offset < 0 ? '-' : '+'} ${String(Math.abs(bound.offset))}`;
}
/** The canonical spelling of a rule: equal for two rules with the same meaning, in any notation. Without `warn:`. */
function formatRule({ metric, op, bound }) {
    return `${formatMetric(metric)} ${op} ${format_formatBound(bound)}`;
}
/** The name of the number that is compared, without the label: `f1` for `labels.pear.f1`. */
function metricName(metric) {
    return metric.kind === 'labels' ? metric.of : metric.kind;
}
function format_unitOf(metric) {
    return metric.kind === 'labels' ? METRICS_OF_LABEL[metric.of] : METRICS[metric.kind];
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/judged-on.js
/** What a rule can be judged on: a trained version, manifests, or either. */


/** Whether the evaluation, or the manifest summary, of a trained version has the metric. */
function isOfVersion(metric) {
    return metric.kind === 'labels' ? isLabelMetric(metric.of) : isVersionMetric(metric.kind);
}
/** Whether the metric is counted in manifests. */
function isOfData(metric) {
    return metric.kind === 'labels' ? isLabelDataMetric(metric.of) : isDataMetric(metric.kind);
}
function isVersionRule(rule) {
    return rule.bound.kind !== 'base' && isOfVersion(rule.metric);
}
function judged_on_isDataRule(rule) {
    return rule.bound.kind !== 'baseline' && isOfData(rule.metric);
}
/** What tells a metric from another one of the same name: the words that a bound on it can be. */
function wordsOf(metric) {
    return [...(isOfVersion(metric) ? ['baseline'] : []), ...(isOfData(metric) ? ['base'] : [])];
}
/** Why a rule on data cannot be judged on a trained version, and where it can be judged: a clause. */
function whyNotOnVersion({ metric }) {
    const where = 'custom-labels lint judges the rule, before a training';
    return isOfVersion(metric)
        ? `base is a set of manifests: ${where}; to compare with a trained version, write baseline`
        : `${formatMetric(metric)} is counted in the manifests: ${where}`;
}

;// CONCATENATED MODULE: ./lib/src/text/excerpt.js
/** A line with a caret under the place that a message is about, as compilers show it. */
/** Code points of a long line that are shown before the place, and from it on. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 40;
/** Characters without a visible shape: controls, format characters, half characters, and blanks other than the space. */
const UNSEEN = /^(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]$/u;
/** Takes two cells of a terminal: East Asian letters, full-width forms, emoji. */
const WIDE = /^(?![\uff61-\uffdc\u{1f1e6}-\u{1f1ff}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303e\uff01-\uffe6\p{Emoji_Presentation}]$/u;
/**
 * The line, cut around the place when it is long, and a second line that ends with a caret under it. Tabs and unseen
 * characters are shown one cell wide, and a wide character before the caret is made up for by a wide blank, so that
 * the caret stays where it belongs in any font of fixed width.
 * @param column  1-based, in code points
 */
function excerptOf(text, column, { before, after } = { before: SHOWN_BEFORE, after: SHOWN_AFTER }) {
    const characters = Array.from(text);
    const at = column - 1;
    const from = Math.max(0, at - before);
    const until = Math.min(characters.length, at + after);
    const [start, end] = [from > 0 ? '…' : '', until < characters.length ? '…' : ''];
    const shown = characters.slice(from, until).map(show).join('');
    const blanks = characters.slice(from, at).map(blankFor).join('');
    return { line: `${start}${shown}${end}`, caret: `${start === '' ? '' : ' '}${blanks}^` };
}
/** Whether a character has no shape of its own, so that it has to be named. */
function isUnseen(character) {
    return UNSEEN.test(character);
}
/** A character as an excerpt has it: one cell wide where it would have no shape. */
function show(character) {
    if (character === '\t')
        return ' ';
    return UNSEEN.test(character) ? '\ufffd' : character;
}
function blankFor(character) {
    if (UNSEEN.test(character))
        return ' ';
    if (/^\p{M}$/u.test(character))
        return '';
    return WIDE.test(character) ? '\u3000' : ' ';
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/problem.js
/** The mistakes of a gate, and where they are. */

/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
function sentenceOf({ expected, found, hint }) {
    return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`;
}
/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
function renderProblem(problem) {
    const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`;
    const sentence = `${place}: ${sentenceOf(problem)}`;
    if (problem.text.trim() === '')
        return sentence;
    const { line, caret } = excerptOf(problem.text, problem.column);
    return `${sentence}\n  ${line}\n  ${caret}`;
}
/** How a message quotes text of the gate; an unseen character is given by its code point. */
function quote(text) {
    const characters = Array.from(text);
    const [only = ''] = characters;
    if (text === ' ')
        return 'a space';
    if (text === '"')
        return 'a double quote';
    if (characters.length === 1 && isUnseen(only))
        return `U+${hexOf(only)}`;
    return `"${characters.map(show).join('')}"`;
}
function hexOf(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/tokens.js
/** The tokens of a gate: a place in a line that moves forward, words, strings and numbers, and the refusal of what is there. */


/** Ends the reading of a line. Caught where lines are read; see parse.ts. */
class Refusal extends Error {
    name = 'Refusal';
    /** 0-based, in code points. */
    at;
    expected;
    hint;
    #found;
    constructor(at, expected, found, hint) {
        super(`expected ${expected}`);
        this.at = at;
        this.expected = expected;
        this.#found = found;
        this.hint = hint;
    }
    /** Computed on first use: not needed when rules are searched for in a comment. */
    get found() {
        return this.#found();
    }
}
/** What is named as found when something else was expected: a word or number, an operator, or one character. */
const TOKEN = /^(?:[+-]?[0-9]+[.][0-9]+|[\p{L}\p{M}\p{N}_-]+|[<>=!~≤≥≠]+|[^])/u;
/** Longest piece of the gate that a message quotes, in code points. */
const FOUND_MAX_LENGTH = 40;
/** Reads one line from left to right. A `#` ends it, wherever the reader does not take it for something else. */
class Cursor {
    #characters;
    #at = 0;
    constructor(line) {
        this.#characters = Array.from(line);
    }
    /** 0-based, in code points. */
    get at() {
        return this.#at;
    }
    /** The next character; empty at the end of the line. A `#` is shown like any other. */
    get next() {
        return this.#characters[this.#at] ?? '';
    }
    /** All that follows. */
    get rest() {
        return this.textFrom(this.#at, this.#characters.length);
    }
    atEnd() {
        return this.next === '' || this.next === '#';
    }
    /** Another cursor at this place, to look ahead with. */
    fork() {
        const fork = new Cursor('');
        fork.#characters = this.#characters;
        fork.#at = this.#at;
        return fork;
    }
    skipBlanks() {
        while (this.next === ' ' || this.next === '\t')
            this.#at += 1;
    }
    /** Takes the next character whatever it is; empty at the end of the line. */
    takeOne() {
        const character = this.next;
        if (character !== '')
            this.#at += 1;
        return character;
    }
    /** Takes the text if it is here. */
    take(text) {
        const length = Array.from(text).length;
        if (this.textFrom(this.#at, this.#at + length) !== text)
            return false;
        this.#at += length;
        return true;
    }
    /** Takes characters as long as each matches. */
    takeWhile(pattern) {
        const from = this.#at;
        while (this.next !== '' && pattern.test(this.next))
            this.#at += 1;
        return this.textFrom(from);
    }
    /** The text between a place and the cursor, or another place. */
    textFrom(from, until = this.#at) {
        return this.#characters.slice(from, until).join('');
    }
    /**
     * Says what was expected at a place before the cursor or at it.
     * @param options.at     0-based; the cursor when it is not given
     * @param options.found  what is named as found; the token at the place when it is not given
     */
    refuse(expected, options = {}) {
        const at = options.at ?? this.#at;
        return new Refusal(at, expected, () => this.#nameOf(at, options.found), options.hint ?? '');
    }
    #nameOf(at, found) {
        const token = found ?? TOKEN.exec(this.textFrom(at, this.#characters.length))?.[0] ?? '';
        if (token === '')
            return 'the end of the line';
        return found === undefined && token === '#' ? 'a comment' : quote(shorten(token));
    }
}
function shorten(token) {
    const characters = Array.from(token);
    return characters.length <= FOUND_MAX_LENGTH ? token : `${characters.slice(0, FOUND_MAX_LENGTH - 1).join('')}…`;
}
/** A character of a word or of a bare label: letters and marks of any script, digits, `_` and `-`. */
const WORD = /^[\p{L}\p{M}\p{N}_-]$/u;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const UNICODE_DIGITS = 4;
/**
 * The string's value. A `#` in it is text.
 * @throws Refusal at a character that JSON does not allow there, or at the opening quote of a string without an end
 * @see RFC 8259, section 7
 */
function readJsonString(cursor) {
    const start = cursor.at;
    if (!cursor.take('"'))
        throw cursor.refuse('a label as a JSON string', { hint: hintFor(cursor.next) });
    let value = '';
    for (;;) {
        const at = cursor.at;
        const character = cursor.takeOne();
        if (character === '"')
            return value;
        if (character === '') {
            throw cursor.refuse('a closing double quote', { hint: `the string begins in column ${String(start + 1)}` });
        }
        if (character < ' ') {
            const hint = `write \\u${character.charCodeAt(0).toString(16).padStart(UNICODE_DIGITS, '0')}`;
            throw cursor.refuse('an escaped control character', { at, hint: character === '\t' ? 'write \\t' : hint });
        }
        value += character === '\\' ? readEscape(cursor) : character;
    }
}
function readEscape(cursor) {
    const at = cursor.at;
    const letter = cursor.takeOne();
    if (letter === 'u')
        return readCodeUnit(cursor);
    const meant = entryOf(ESCAPES, letter);
    if (meant !== undefined)
        return meant;
    const hint = 'write a backslash as \\\\';
    throw cursor.refuse('one of " \\ / b f n r t u after the backslash', { at, found: letter, hint });
}
/** Half of a surrogate pair is kept: two of them make the character. */
function readCodeUnit(cursor) {
    const from = cursor.at;
    for (let digits = 0; digits < UNICODE_DIGITS; digits += 1) {
        const at = cursor.at;
        const digit = cursor.takeOne();
        if (!/^[0-9a-fA-F]$/.test(digit)) {
            throw cursor.refuse('four hexadecimal digits after \\u', { at, found: digit });
        }
    }
    return String.fromCharCode(parseInt(cursor.textFrom(from), 16));
}
function hintFor(next) {
    if (next === '*')
        return 'for every label write labels.*';
    return next === '' ? undefined : 'in brackets, write the label in straight double quotes';
}
/** As JSON writes numbers, without a minus sign. */
const NUMBER = /^(0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$/;
/** @throws Refusal for what is not a number */
function readNumber(cursor, expected) {
    const at = cursor.at;
    let written = cursor.takeWhile(/^[\p{L}\p{N}._,]$/u);
    if (/^[0-9.]+[eE]$/.test(written) && /^[+-]$/.test(cursor.next))
        written += cursor.takeOne() + cursor.takeWhile(/^[0-9]$/);
    if (NUMBER.test(written))
        return { at, written, value: Number(written) };
    throw cursor.refuse(expected, written === '' ? { hint: hintForSign(cursor.next) } : { at, found: written, hint: hintForNumber(written) });
}
function hintForSign(next) {
    if (next === '-' || next === '+')
        return 'a bound must not have a sign';
    return next === '"' || next === "'" ? 'write the number without quotes' : undefined;
}
function hintForNumber(written) {
    const corrected = written
        .replace(',', '.')
        .replace(/^\./, '0.')
        .replace(/\.$/, '')
        .replace(/^0+(?=[0-9])/, '');
    return corrected !== written && NUMBER.test(corrected) ? `did you mean ${corrected}?` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-metric.js
/** Reads the metric of a rule: a name, or labels, which ones, and a name. */


const NAMES = Object.keys(METRICS);
const NAMES_OF_LABEL = Object.keys(METRICS_OF_LABEL);
const LABEL_IN_BRACKETS = 'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1';
/** @throws Refusal for what is no metric */
function readMetric(cursor) {
    const at = cursor.at;
    const word = cursor.takeWhile(WORD);
    if (word === 'labels')
        return readLabelMetric(cursor);
    if (isVersionMetric(word) || isDataMetric(word))
        return { kind: word };
    const hint = hintForMetric(word, cursor);
    // The whole list helps only readers whom the hint does not help.
    const expected = hint === undefined ? `a metric (${NAMES.join(', ')} or labels…)` : 'a metric';
    throw cursor.refuse(expected, { at, hint });
}
function readLabelMetric(cursor) {
    const selector = readSelector(cursor);
    const bare = selector.kind === 'one' && WORD.test(cursor.textFrom(cursor.at - 1));
    if (!cursor.take('.'))
        throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) });
    const at = cursor.at;
    const word = cursor.takeWhile(WORD);
    if (isLabelMetric(word) || isLabelDataMetric(word))
        return { kind: 'labels', selector, of: word };
    const expected = `a metric of a label (${NAMES_OF_LABEL.join(', ')})`;
    const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : suggestMetric(word, NAMES_OF_LABEL);
    throw cursor.refuse(expected, { at, hint });
}
function readSelector(cursor) {
    if (cursor.take('[')) {
        cursor.skipBlanks();
        const label = readJsonString(cursor);
        cursor.skipBlanks();
        if (!cursor.take(']'))
            throw cursor.refuse('"]" after the label');
        return { kind: 'one', label };
    }
    if (!cursor.take('.'))
        throw cursor.refuse('".*", "." and a label, or a label in brackets after labels');
    if (cursor.take('*'))
        return { kind: 'every' };
    const label = cursor.takeWhile(WORD);
    if (label !== '')
        return { kind: 'one', label };
    throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS });
}
function hintAfter(selector, bare, cursor) {
    if (selector.kind === 'every' || !bare)
        return undefined;
    if (isMetricOfLabel(selector.label))
        return `for every label write labels.*.${selector.label}`;
    const ahead = cursor.fork();
    ahead.skipBlanks();
    const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at);
    return labelEnds ? undefined : LABEL_IN_BRACKETS;
}
function hintForMetric(word, cursor) {
    if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
        return suggestMetric(word, ['labels']) ?? `for a label write labels.${word}.f1`;
    }
    if (isMetricOfLabel(word))
        return `for every label write labels.*.${word}`;
    return suggestMetric(word, [...NAMES, 'labels']);
}
function isMetricOfLabel(word) {
    return NAMES_OF_LABEL.includes(word);
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/rule.js
/** Gate rules and their verdicts: our policy over an evaluation, and over the manifests. */

const OPERATORS = ['>=', '>', '<=', '<', '=='];
/** Whether judging the rules takes the manifest summary of the baseline. */
function needsLinesOfBaseline(rules) {
    return rules.some(({ bound, metric }) => bound.kind === 'baseline' && isLineCount(metric.kind));
}
/** Whether judging the rules takes a baseline. */
function needsBaseline(rules) {
    return rules.some(({ bound }) => bound.kind === 'baseline');
}
/** Whether judging the rules takes a base. */
function needsBase(rules) {
    return rules.some(({ bound }) => bound.kind === 'base');
}
/** What people write for an operator in other languages. */
const OTHER_OPERATORS = {
    '=>': '>=',
    '≥': '>=',
    '=<': '<=',
    '≤': '<=',
    '=': '==',
    '===': '==',
};
/** A character that operators are written with. */
const OPERATOR_CHARACTER = /^[<>=!~≤≥≠]$/;

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-head.js
/** Reads what a rule has before its bound: severity, metric and operator. */




/** For a line that goes on with a second rule. */
const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them';
/**
 * What a rule has before its bound.
 * @throws Refusal
 */
function readHead(cursor) {
    const severity = readSeverity(cursor);
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    return { severity, metric, op: readOperator(cursor) };
}
/** Whether a rule seems to begin at the cursor: a metric and an operator. */
function beginsRule(cursor) {
    try {
        readHead(cursor.fork());
        return true;
    }
    catch (error) {
        if (error instanceof Refusal)
            return false;
        throw error;
    }
}
function readSeverity(cursor) {
    const start = cursor.at;
    if (cursor.take('warn:')) {
        cursor.skipBlanks();
        return 'warn';
    }
    // Only lookahead: a metric is read from the start again.
    const ahead = cursor.fork();
    ahead.takeWhile(WORD);
    ahead.skipBlanks();
    if (ahead.next !== ':')
        return 'fail';
    const hint = 'only warn:, in lower case and without spaces, may precede a rule';
    throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint });
}
function readOperator(cursor) {
    const at = cursor.at;
    const written = cursor.takeWhile(OPERATOR_CHARACTER);
    const op = OPERATORS.find((known) => known === written);
    if (op !== undefined)
        return op;
    const meant = entryOf(OTHER_OPERATORS, written);
    const hint = meant === undefined ? undefined : `did you mean ${meant}?`;
    throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint });
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/compare.js
/**
 * Distance up to which two ratios are one, when both are doubles. A score of 16/20 that was computed as a mean arrives as
 * 0.7999999999999999, and `baseline - 0.02` is a subtraction: their rounding errs by about 1e-16, and scores that really
 * differ are further apart than this.
 */
const compare_DOUBLE_NOISE = 1e-12;
/**
 * The same, when one of the two came as a 32-bit float. Below 1 such a float is at most 2^-25 from the number that was
 * rounded to it, and so is the decimal that it is read as. The actual number is compared as a float, so that two make 9e-8.
 */
const compare_FLOAT_NOISE = 1e-7;
/** The actual number less the bound, in the arithmetic: exactly 0 where it takes the two as equal. */
function differenceOf(actual, bound, arithmetic) {
    if (arithmetic === 'single')
        return Math.fround(actual) - Math.fround(bound);
    const difference = (arithmetic === compare_FLOAT_NOISE ? Math.fround(actual) : actual) - bound;
    return arithmetic !== 'exact' && Math.abs(difference) <= arithmetic ? 0 : difference;
}
/** Whether a difference satisfies the operator. NaN never does. */
function satisfies(op, difference) {
    switch (op) {
        case '>=':
            return difference >= 0;
        case '>':
            return difference > 0;
        case '<=':
            return difference <= 0;
        case '<':
            return difference < 0;
        case '==':
            return difference === 0;
    }
}
/** How far a rule is from failing: negative is beyond. Smaller is worse. */
function roomOf(op, difference) {
    if (op === '==')
        return -Math.abs(difference);
    return op === '>=' || op === '>' ? difference : -difference;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/foregone.js
/** Whether a rule can both pass and fail, or ends the same way on every possible version. */


/**
 * How a rule ends on every version, on all manifests, and on whatever they are compared with; undefined where it depends
 * on them. A missing metric fails every rule and is not considered here.
 */
function foregoneOf(metric, op, bound) {
    const numbers = foregone_rangeOf(metric);
    if (!differences(metric, numbers, bound).some((difference) => satisfies(op, difference)))
        return 'never-holds';
    // An evaluation that lists no labels fails `label-count >= 1`, so that the rule can fail.
    const whole = metric.kind === 'label-count' ? { ...numbers, low: 0 } : numbers;
    return differences(metric, whole, bound).every((difference) => satisfies(op, difference)) ? 'never-fails' : undefined;
}
/** `f1 is never below 0`: why a rule always ends the same way. */
function whyForegone(metric, op, bound, name) {
    const { low, high } = foregone_rangeOf(metric);
    if (bound.kind !== 'number') {
        const two = bound.kind === 'base' ? 'two sets of manifests' : 'two versions';
        return `${name} of ${two} never differs by more than ${String(high)}`;
    }
    const isLow = bound.value <= low + compare_DOUBLE_NOISE;
    return `${name} is never ${isLow ? 'below' : 'above'} ${String(isLow ? low : high)}`;
}
function foregone_rangeOf(metric) {
    if (format_unitOf(metric) === 'ratio')
        return { low: 0, high: 1 };
    // A model has labels.
    return { low: metric.kind === 'label-count' ? 1 : 0, high: Number.MAX_SAFE_INTEGER };
}
/** The least and the greatest that a number can differ from its bound, as the judge would see it, and one in between. */
function differences(metric, { low, high }, bound) {
    const noise = format_unitOf(metric) === 'count' ? 'exact' : compare_DOUBLE_NOISE;
    const [least, greatest] = bound.kind === 'number'
        ? [differenceOf(low, bound.value, noise), differenceOf(high, bound.value, noise)]
        : [differenceOf(low - high, bound.offset, noise), differenceOf(high - low, bound.offset, noise)];
    // Whether a number can meet its bound: `==` may fail at both ends.
    return least < 0 && greatest > 0 ? [least, 0, greatest] : [least, greatest];
}

;// CONCATENATED MODULE: ./lib/src/text/percent.js
/** Percentages and ratios, by moving the decimal point: 92.3% is 0.923, and 92.3 / 100 is not. */
/** @param written  a number as JSON writes it, or without the digit before its point */
function percentToRatio(written) {
    return moved(written, -2);
}
/** @param written  as for {@link percentToRatio} */
function ratioToPercent(written) {
    return moved(written, 2);
}
function moved(written, places) {
    const [mantissa = '', exponent = '0'] = written.split(/[eE]/);
    return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-bound.js
/** Reads what a rule compares with: a number, the baseline, or the base. */







/** @throws Refusal for what is not a bound, and for one that the metric cannot have */
function readBound(cursor, metric, op) {
    const at = cursor.at;
    if (/^\p{L}$/u.test(cursor.next)) {
        const word = cursor.takeWhile(/^[\p{L}\p{M}_]$/u);
        const words = wordsOf(metric);
        const named = words.find((one) => one === word);
        if (named !== undefined)
            return readOffset(cursor, metric, op, named);
        throw cursor.refuse(expectedBound(metric), { at, hint: hintForWord(word, metric, words) });
    }
    const literal = readNumber(cursor, expectedBound(metric));
    const percent = readPercent(cursor);
    const value = percent ? percentToRatio(literal.written) : literal.value;
    const written = percent ? `${literal.written}%` : literal.written;
    checkUnit(cursor, metric, { ...literal, value, written }, percent);
    const bound = { kind: 'number', value };
    checkAsks(cursor, metric, op, bound, { ...literal, written });
    return { bound, written };
}
function expectedBound(metric) {
    if (format_unitOf(metric) === 'ratio')
        return 'a number from 0 to 1, a percentage, or baseline';
    return `a whole number${wordsOf(metric).length > 1 ? ', baseline or base' : ` or ${wordsOf(metric).join('')}`}`;
}
function hintForWord(word, metric, words) {
    // The words are the metric's own: any other word belongs to the other kind of metric.
    if (word === 'base')
        return `base is a set of manifests, where ${formatMetric(metric)} cannot be counted; write baseline`;
    if (word === 'baseline')
        return `${formatMetric(metric)} is counted in the manifests; write base`;
    const meant = misspelt(word, words);
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}
/** @param kind  the word that was read, and that an offset can follow */
function readOffset(cursor, metric, op, kind) {
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { bound: { kind, offset: 0 }, written: kind };
    const sign = cursor.next;
    if (sign !== '+' && sign !== '-') {
        // A dash from another keyboard looks right and is not.
        const dash = /^[\p{Pd}−]$/u.test(sign) ? 'did you mean -?' : undefined;
        const hint = dash ?? (beginsRule(cursor) ? ONE_RULE_A_LINE : undefined);
        throw cursor.refuse('"+", "-" or the end of the line', { hint });
    }
    cursor.takeOne();
    cursor.skipBlanks();
    const literal = readNumber(cursor, format_unitOf(metric) === 'ratio' ? 'a number from 0 to 1' : 'a whole number');
    cursor.skipBlanks();
    if (cursor.next === '%' && format_unitOf(metric) === 'ratio') {
        const points = String(percentToRatio(literal.written));
        const hint = `it could mean percentage points or a share of the baseline; for points write baseline ${sign} ${points}`;
        throw cursor.refuse('no percentage after baseline', { hint });
    }
    const percent = cursor.take('%');
    checkUnit(cursor, metric, percent ? { ...literal, written: `${literal.written}%` } : literal, percent);
    // Without a negative zero: baseline - 0 is the baseline.
    const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value;
    const bound = { kind, offset };
    checkAsks(cursor, metric, op, bound, literal);
    return { bound, written: `${kind} ${sign} ${literal.written}` };
}
function readPercent(cursor) {
    cursor.skipBlanks();
    return cursor.take('%');
}
function checkUnit(cursor, metric, { at, written, value }, percent) {
    if (format_unitOf(metric) === 'ratio') {
        if (percent && value < LEAST_PERCENTAGE) {
            throw cursor.refuse('a percentage from 1% to 100%', { at, found: written, hint: hintForSmall(written) });
        }
        if (value <= 1)
            return;
        const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String(percentToRatio(written))}?` : undefined;
        throw cursor.refuse(percent ? 'a percentage from 1% to 100%' : 'a number from 0 to 1', { at, found: written, hint });
    }
    if (Number.isSafeInteger(value) && !percent)
        return;
    const hint = `${metricName(metric)} is a count${percent ? ', which cannot be a percentage' : ''}`;
    throw cursor.refuse('a whole number', { at, found: written, hint });
}
/** Of a ratio that is given as a percentage: what is less was most likely meant as a ratio. */
const LEAST_PERCENTAGE = 0.01;
function hintForSmall(written) {
    const number = written.replace('%', '');
    const ratio = Number(number);
    if (ratio === 0)
        return 'for none write 0';
    const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String(ratioToPercent(number))}% or `;
    return `did you mean ${percentage}${number}?`;
}
/** A rule that no version, or no data, can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor, metric, op, bound, { at, written }) {
    const foregone = foregoneOf(metric, op, bound);
    if (foregone === undefined)
        return;
    const why = whyForegone(metric, op, bound, metricName(metric));
    const [what, every] = isOfVersion(metric) && bound.kind !== 'base' ? ['a version', 'every version'] : ['data', 'all data'];
    if (foregone === 'never-holds')
        throw cursor.refuse(`a bound that ${what} can reach`, { at, found: written, hint: why });
    throw cursor.refuse(`a bound that ${what} can fail`, {
        at,
        found: written,
        hint: `${why}, so ${every} passes the rule`,
    });
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-rule.js
/** Reads one rule of a gate: severity, metric, operator, and what it compares with. */



/**
 * The rule that begins at the cursor; what follows it is ignored.
 * @throws Refusal
 */
function readRule(cursor) {
    const { severity, metric, op } = readHead(cursor);
    cursor.skipBlanks();
    const { bound, written } = readBound(cursor, metric, op);
    return { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound };
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/parse.js
/** Reads the rules of a gate; the grammar is in docs/gates.md. */










/**
 * Reads a gate whole: a line that is refused does not hide those after it. A text without any rule is a problem, since
 * whoever gives a gate expects to be judged by it; so is a rule that asks what an earlier one asks already.
 * @param text          one rule a line; a byte order mark and any line end are taken
 * @param source.input   the name of the input, for the problems
 * @param source.judges  `versions` where only trained versions are judged: a rule on data, which would be judged by nobody
 *   there, is a problem. Left out where data is judged.
 */
function parseGate(text, source) {
    const rules = [];
    const problems = [];
    const firstLines = new Map();
    const swallowed = [];
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    lines.forEach((line, index) => {
        const place = { input: source.input, line: index + 1, text: line };
        try {
            const { at: start, rule, comment = '' } = readLine(line);
            for (const hidden of rulesInComment(comment))
                swallowed.push({ line: place.line, rule: hidden });
            if (rule === undefined)
                return;
            if (source.judges === 'versions' && !isVersionRule(rule)) {
                problems.push({ ...place, column: start + 1, ...notOnVersion(rule) });
                return;
            }
            const spelling = formatRule(rule);
            const first = firstLines.get(spelling);
            if (first !== undefined) {
                problems.push({ ...place, column: start + 1, ...repetition(rule, first) });
                return;
            }
            firstLines.set(spelling, place.line);
            rules.push(rule);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            const { at, expected, found, hint } = error;
            problems.push({ ...place, column: at + 1, expected, found, hint });
        }
    });
    if (problems.length > 0)
        return { ok: false, problems, rules };
    if (rules.length === 0)
        return { ok: false, problems: [nothing(source.input, lines[0] ?? '', swallowed)], rules };
    return { ok: true, rules, warnings: warningsOf(source.input, swallowed) };
}
/** Rules in comments that a warning names before it only counts. */
const NAMED_MAX = 5;
function warningsOf(input, swallowed) {
    if (swallowed.length === 0)
        return [];
    const named = swallowed.slice(0, NAMED_MAX).map(({ line, rule }) => `${rule} (line ${String(line)})`);
    const more = swallowed.length > NAMED_MAX ? ` and ${String(swallowed.length - NAMED_MAX)} more` : '';
    const ignored = number_plural(swallowed.length, 'rule in a comment is', 'rules in comments are');
    return [
        `In the input ${input}, ${ignored} ignored: ${named.join(', ')}${more}. Write each rule on its own line; ${FOLDED}.`,
    ];
}
const FOLDED = 'in YAML, | keeps the lines of a gate and > joins them';
function repetition(rule, first) {
    const hint = `line ${String(first)} has the same rule`;
    return { expected: 'a rule that is not already in the gate', found: quote(rule.text), hint };
}
function notOnVersion(rule) {
    return { expected: 'a rule on a trained version', found: quote(rule.text), hint: whyNotOnVersion(rule) };
}
function nothing(input, text, swallowed) {
    const [first] = swallowed;
    const hint = first === undefined
        ? 'a rule is, for example, f1 >= 0.85'
        : `the comment in line ${String(first.line)} contains ${first.rule}; ${FOLDED}`;
    return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text };
}
/**
 * @param line  without its line end
 * @throws Refusal
 */
function readLine(line) {
    const cursor = new Cursor(line);
    cursor.skipBlanks();
    const at = cursor.at;
    if (cursor.atEnd())
        return { at, comment: commentAt(cursor) };
    const rule = readRule(cursor);
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { at, rule, comment: commentAt(cursor) };
    throw cursor.refuse('the end of the line', {
        hint: beginsRule(cursor) ? ONE_RULE_A_LINE : 'write one rule per line',
    });
}
function commentAt(cursor) {
    return cursor.take('#') ? cursor.rest : undefined;
}
/** Where a rule can begin: at a metric that is not part of a longer word. */
const BEGINNING = new RegExp(String.raw `(?<![\p{L}\p{M}\p{N}_.\-])(?:${Object.keys(METRICS).join('|')}|labels[.[])`, 'gu');
/** What a bound begins with. */
const BOUND = /^(?:[0-9.]|baseline|base(?![\p{L}\p{M}_]))/u;
/** Longest rule that is searched for, in UTF-16 units: a label has at most 255 characters, each six of them as an escape. */
const RULE_MAX_LENGTH = 2000;
/** Longest piece of a bound that was not understood. */
const BOUND_SHOWN_MAX = 20;
/** The rules in a comment, as they would be shown; one whose operator or bound is refused counts too, since it was meant as one. */
function rulesInComment(comment) {
    return [...comment.matchAll(BEGINNING)].flatMap(({ index }) => {
        const cursor = new Cursor(comment.slice(index, index + RULE_MAX_LENGTH));
        const rule = understood(() => readRule(cursor.fork()).text);
        return rule ?? understood(() => headOf(cursor)) ?? [];
    });
}
function headOf(cursor) {
    const { metric, op } = readNearHead(cursor);
    cursor.skipBlanks();
    const bound = cursor.takeWhile(/^\S$/u).slice(0, BOUND_SHOWN_MAX);
    return BOUND.test(bound) ? `${formatMetric(metric)} ${op} ${bound}` : undefined;
}
/**
 * The metric and the operator of a rule. What is in the place of the operator need only be meant as one, and comes as it
 * was written.
 * @throws Refusal
 */
function readNearHead(cursor) {
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    const written = cursor.fork().takeWhile(OPERATOR_CHARACTER);
    if (!Object.hasOwn(OTHER_OPERATORS, written))
        return { metric, op: readOperator(cursor) };
    cursor.take(written);
    return { metric, op: written };
}
function understood(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/measure.js
/** Finds the number that a metric names, or says in a clause why there is none. */



/** How messages call a number of the evaluation. */
const NOUNS = {
    f1: 'F1 score',
    precision: 'precision',
    recall: 'recall',
    'average-precision': 'average precision, which only object detection has',
    'average-recall': 'average recall, which only object detection has',
    'testing-images': 'number of testing images',
    'training-images': 'number of training images',
};
/** Of what a second number can be given. */
const OTHERS = {
    f1: 'f1',
    precision: 'precision',
    recall: 'recall',
    'average-precision': 'averagePrecision',
    'average-recall': 'averageRecall',
};
/** A number of the version as a whole. */
function measure_measureVersion(name, { evaluation, manifestSummary }) {
    if (evaluation.source === 'describe' && name !== 'f1')
        return failure(onlyF1(evaluation));
    if (name === 'invalid-lines' || name === 'ignored-lines')
        return measureLines(name, manifestSummary);
    if (name === 'label-count') {
        // A model has labels: a summary that lists none is incomplete, not a count of 0.
        const count = evaluation.labels.filter(hasResults).length;
        return count > 0 ? found(count, evaluation.labels.length) : failure(NO_LABELS);
    }
    return measured(fieldOf(name, evaluation), name, evaluation, `the evaluation has no ${NOUNS[name]}`);
}
/** A number of one label. */
function measure_measureLabel(name, entry) {
    if (!hasResults(entry))
        return failure('the evaluation lists the label but has no results for it');
    const value = name === 'testing-images' ? entry.testingImages : entry[name];
    return measured(value, name, entry, `the evaluation has no ${NOUNS[name]} for the label`);
}
function measured(value, name, { others = [] }, otherwise) {
    const unit = unitOfName(name);
    const same = others.filter(({ of }) => of === OTHERS[name]);
    const odd = same.find((other) => !isOfUnit(other.value, unit));
    if (odd !== undefined)
        return failure(odd.clause);
    return isOfUnit(value, unit) ? found(value, ...same.map((other) => other.value)) : failure(otherwise);
}
/** Numbers that are equal to the first are no others. */
function found(value, ...others) {
    return success({ actual: value, others: others.filter((other) => other !== value) });
}
/** Why an evaluation that lists no label cannot be asked for one. */
function measure_whyNoLabels(evaluation) {
    return evaluation.source === 'describe' ? onlyF1(evaluation) : NO_LABELS;
}
const NO_LABELS = 'the evaluation lists no labels';
function onlyF1({ f1 }) {
    return `the evaluation summary could not be read${f1 === null ? '' : ', and without it the service gives only the F1 score'}`;
}
function fieldOf(name, evaluation) {
    switch (name) {
        case 'f1':
        case 'precision':
        case 'recall':
            return evaluation[name];
        case 'average-precision':
            return evaluation.averagePrecision;
        case 'average-recall':
            return evaluation.averageRecall;
        case 'testing-images':
            return evaluation.testingImages;
        case 'training-images':
            return evaluation.trainingImages;
    }
}
/** Both manifests together. The testing part may be missing: the service split the training manifest then. */
function measureLines(name, summary) {
    if (summary === undefined)
        return failure('the manifest summary could not be read');
    const { training, testing } = summary;
    if (training === null)
        return failure('the manifest summary has no counts of the training manifest');
    const known = testing === null ? [training] : [training, testing];
    const counts = known.map((manifest) => (name === 'invalid-lines' ? manifest.invalidLines : manifest.ignoredLines));
    if (counts.includes(null))
        return failure('the manifest summary lacks a line count');
    if (training.totalLines === 0 || !known.every(addsUp)) {
        return failure('the line counts in the manifest summary do not add up');
    }
    return found(counts.reduce((sum, count) => sum + (count ?? 0), 0));
}
/**
 * Whether the counts are those of one file; where one is missing the total cannot be checked.
 * @see developer guide, "Understanding the manifest summary": total is valid, invalid and ignored lines together in its sample
 */
function addsUp({ totalLines, validLines, invalidLines, ignoredLines }) {
    if (totalLines === null || validLines === null || invalidLines === null || ignoredLines === null)
        return false;
    return totalLines === validLines + invalidLines + ignoredLines;
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/baseline.js



/** Why there is nothing to compare with, as a clause. */
const WHY_NONE = {
    'no-other-version': 'the project has no earlier trained version to compare with',
    'nothing-released': 'no other version of the project has been released yet',
};
/**
 * The metric of the baseline. It is not a fault when there is no earlier trained or released version, when the baseline
 * does not have the label, or when the test sets differ and the policy is to skip the rule; any other missing number is.
 * @param label  the label, for a metric of labels
 */
function baseline_baselineBound(metric, label, { baseline }, policy) {
    if (baseline.kind === 'none') {
        return { kind: 'skipped', reason: WHY_NONE[baseline.reason] };
    }
    if (baseline.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no baseline: ${baseline.reason}` };
    const remark = testSetRemark(baseline);
    if (remark !== '' && policy.differentTestSet !== 'warn') {
        return { kind: policy.differentTestSet === 'skip' ? 'skipped' : 'fails', reason: remark };
    }
    const measured = measureBaseline(metric, label, baseline);
    if (measured === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the baseline ${baseline.name}` };
    if (!measured.ok)
        return { kind: 'fails', reason: `for the baseline ${baseline.name}, ${measured.problem}` };
    const { actual, others } = measured.value;
    return { kind: 'number', value: actual, others, baseline, remark };
}
/** What is to be said about the test sets; empty when they are the same. */
function testSetRemark({ name, sameTestSet }) {
    if (sameTestSet === true)
        return '';
    return sameTestSet === false
        ? `the baseline ${name} was measured on another test set`
        : `it is unknown whether the baseline ${name} was measured on the same test set`;
}
/** Labels that a warning names before it only counts. */
const baseline_NAMED_MAX = 10;
/** What to say in addition to the verdict: test sets that differ, and labels of the baseline that are gone. */
function baselineWarnings({ evaluation, baseline }, onBaseline) {
    if (baseline.kind !== 'found')
        return [];
    const remark = onBaseline ? testSetRemark(baseline) : '';
    const gone = vanishedLabels(evaluation, baseline.evaluation);
    const names = gone.slice(0, baseline_NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > baseline_NAMED_MAX ? ` and ${String(gone.length - baseline_NAMED_MAX)} more` : '';
    const which = `${plural(gone.length, 'label')} of the baseline ${baseline.name}`;
    return [
        ...(remark === '' ? [] : [`${remark.charAt(0).toUpperCase()}${remark.slice(1)}; see different-test-set.`]),
        ...(gone.length === 0
            ? []
            : [`${which} ${gone.length === 1 ? 'is' : 'are'} missing from this version: ${names.join(', ')}${more}.`]),
    ];
}
function vanishedLabels(evaluation, before) {
    // Without its summary an evaluation lists no labels, which does not mean that they are gone.
    if (evaluation.source === 'describe')
        return [];
    const now = new Set(evaluation.labels.map(({ label }) => label));
    return before.labels.map(({ label }) => label).filter((label) => !now.has(label));
}
function measureBaseline(metric, label, baseline) {
    const { evaluation, manifestSummary } = baseline;
    if (metric.kind !== 'labels')
        return measureVersion(metric.kind, { evaluation, manifestSummary });
    if (evaluation.labels.length === 0)
        return failure(whyNoLabels(evaluation));
    const entry = evaluation.labels.find((candidate) => candidate.label === label);
    return entry === undefined ? 'new-label' : measureLabel(metric.of, entry);
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/measure-data.js

/** Where a metric is counted. */
const FIELDS = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    'label-count': 'labelCount',
    'invalid-lines': 'invalidLines',
    'ignored-lines': 'ignoredLines',
    'leaked-images': 'leakedImages',
    'duplicate-images': 'duplicateImages',
};
const FIELDS_OF_LABEL = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    boxes: 'boxes',
};
/** Why manifests without labels cannot be asked for one. */
const measure_data_NO_LABELS = 'the manifests have no labels';
/** A count of both manifests. */
function countData(name, metrics) {
    const value = metrics[FIELDS[name]];
    return value === null ? SPLIT_LATER : counted(value, name);
}
/** A count of one label. */
function measure_data_countLabel(name, entry, whole) {
    if (name === 'testing-images' && whole.testingImages === null)
        return SPLIT_LATER;
    if (name === 'boxes' && whole.useCase === 'IMAGE_LEVEL_LABELS')
        return NO_BOXES;
    return counted(entry[FIELDS_OF_LABEL[name]], name);
}
const SPLIT_LATER = {
    kind: 'unknown',
    reason: 'there is no testing manifest: how the service splits the training images is known after the training',
};
const NO_BOXES = { kind: 'missing', reason: 'the manifests have image-level labels, which have no boxes' };
/** What is not a whole number is not taken for one: it would pass a rule, or fail it, by accident. */
function counted(value, name) {
    return metric_isOfUnit(value, 'count')
        ? { kind: 'count', value }
        : { kind: 'missing', reason: `the number of ${name} is not known` };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/base.js



/**
 * The same metric of the base. There being no earlier version, a label that the base did not have, and test images that the
 * service chose itself are no faults; any other lack is.
 * @param base   undefined where none was given
 * @param label  the label, for a metric of labels
 */
function baseBound(metric, label, base) {
    if (base === undefined)
        return { kind: 'fails', reason: 'no base is given to compare with' };
    if (base.kind === 'none')
        return { kind: 'skipped', reason: WHY_NONE[base.reason] };
    if (base.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no base: ${base.reason}` };
    const { name, metrics } = base;
    const counted = countBase(metric, label, metrics);
    if (counted === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the base ${name}` };
    if (counted.kind === 'count')
        return { kind: 'number', value: counted.value, name };
    const kind = counted.kind === 'unknown' ? 'skipped' : 'fails';
    return { kind, reason: `for the base ${name}, ${counted.reason}` };
}
function countBase(metric, label, metrics) {
    if (metric.kind !== 'labels')
        return countData(metric.kind, metrics);
    if (metrics.labels.size === 0)
        return { kind: 'missing', reason: measure_data_NO_LABELS };
    const entry = label === null ? undefined : metrics.labels.get(label);
    return entry === undefined ? 'new-label' : measure_data_countLabel(metric.of, entry, metrics);
}
/** Labels that a warning names before it only counts. */
const base_NAMED_MAX = 10;
/** What to say in addition to the verdict: labels of the base that are gone. */
function baseWarnings(metrics, base) {
    if (base?.kind !== 'found')
        return [];
    const gone = [...base.metrics.labels.keys()].filter((label) => !metrics.labels.has(label));
    if (gone.length === 0)
        return [];
    const names = gone.slice(0, base_NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > base_NAMED_MAX ? ` and ${String(gone.length - base_NAMED_MAX)} more` : '';
    const which = `${number_plural(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`;
    return [`${which} missing from the manifests: ${names.join(', ')}${more}.`];
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/conclude.js
/** The gate passes when a strict rule was judged and none failed; a strict rule that was skipped is a warning. */
function conclude(rules) {
    return { verdict: { passed: isPassed(rules), rules }, warnings: skipWarnings(rules) };
}
/** Strict rules that were skipped, a sentence for each reason: a passed gate did not check them. */
function skipWarnings(verdicts) {
    const skipped = verdicts.filter(({ severity, result }) => severity === 'fail' && result === 'skipped');
    return [...new Set(skipped.map(({ reason }) => reason))].map((why) => {
        const rules = skipped.filter(({ reason }) => reason === why).map(({ rule }) => rule);
        const more = rules.length > conclude_NAMED_MAX ? ` and ${String(rules.length - conclude_NAMED_MAX)} more` : '';
        const [which, was] = rules.length === 1 ? ['A rule', 'was'] : ['Rules', 'were'];
        return `${which} of the gate ${was} skipped and not counted as passed: ${rules.slice(0, conclude_NAMED_MAX).join(', ')}${more} (${why}).`;
    });
}
/** Rules that a warning names before it only counts. */
const conclude_NAMED_MAX = 5;
function isPassed(verdicts) {
    const judged = verdicts.filter(({ severity, result }) => severity === 'fail' && result !== 'skipped');
    return judged.length === 0 ? null : judged.every(({ result }) => result === 'holds');
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-labels.js

/** Labels that a reason names before it only counts. */
const judge_labels_NAMED_MAX = 3;
/**
 * A rule on every label passes when it passes for each label that can be compared, and is skipped when there is no such label. It
 * is shown with the numbers of its worst label, even if that label passes.
 */
function judgeLabels(rule, selector, judged) {
    const chosen = judged.labels.filter(({ label }) => selector.kind === 'every' || label === selector.label);
    if (chosen.length === 0)
        return withoutLabel(rule, selector, judged);
    const verdicts = chosen.map(({ judge }) => judge());
    const failed = worstFirst(verdicts.filter(({ result }) => result === 'fails'));
    const skipped = verdicts.filter(({ result }) => result === 'skipped');
    const held = worstFirst(verdicts.filter(({ result }) => result === 'holds'));
    const result = failed.length > 0 ? 'fails' : held.length > 0 ? 'holds' : 'skipped';
    const worst = failed[0] ?? held[0];
    if (selector.kind === 'one') {
        const shown = worst ?? skipped[0];
        const { actual = null, bound = null, reason = '' } = shown ?? {};
        return { label: selector.label, actual, bound, result, reason, shortfalls: [] };
    }
    const { label = null, actual = null, bound = null } = worst ?? {};
    const shortfalls = failed.map(toShortfall);
    return { label, actual, bound, result, reason: reasonOf(verdicts.length, failed, skipped, worst), shortfalls };
}
function withoutLabel(rule, selector, judged) {
    const bound = rule.bound.kind === 'number' ? rule.bound.value : null;
    const none = { actual: null, bound, result: 'fails', shortfalls: [] };
    if (selector.kind === 'every')
        return { ...none, label: null, reason: judged.whyNone };
    return { ...none, label: selector.label, reason: whyNoLabel(selector.label, judged) };
}
/** Why there is no such label, with the nearest that there is: it may be misspelt. */
function whyNoLabel(label, { labels, whyNone, lacks }) {
    const near = nearest(label, labels.map((one) => one.label));
    if (near === undefined)
        return whyNone;
    const reason = `${lacks} ${JSON.stringify(label)}; the closest match is ${JSON.stringify(near)}`;
    return near.normalize() === label.normalize() ? `${reason}, which has other Unicode code points` : reason;
}
/** Stable: equals stay in the order of the evaluation. */
function worstFirst(verdicts) {
    return verdicts.toSorted((a, b) => (a.room === b.room ? 0 : a.room < b.room ? -1 : 1));
}
function toShortfall({ label, actual, bound, reason }) {
    return { label: label ?? '', actual, bound, reason };
}
function reasonOf(count, failed, skipped, worst) {
    const [firstFailed] = failed;
    const [firstSkipped] = skipped;
    const main = firstFailed === undefined
        ? (worst?.reason ?? '')
        : failed.length === 1
            ? `${namesOf(failed)}: ${firstFailed.reason}`
            : `${String(failed.length)} of ${String(count)} labels fail: ${namesOf(failed)}; the first: ${firstFailed.reason}`;
    const aside = firstSkipped === undefined
        ? ''
        : skipped.length === count
            ? firstSkipped.reason
            : `skipped for ${namesOf(skipped)}: ${firstSkipped.reason}`;
    return [main, aside].filter((part) => part !== '').join('; ');
}
function namesOf(verdicts) {
    const names = verdicts.slice(0, judge_labels_NAMED_MAX).map(({ label }) => JSON.stringify(label));
    const more = verdicts.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-value.js
/** Judges one number by one rule. */



const NOT_MET = {
    '>=': 'is below',
    '>': 'is not above',
    '<=': 'is above',
    '<': 'is not below',
    '==': 'is not',
};
const FROM_FLOAT = 'judged by the service’s own F1Score, a 32-bit float';
/**
 * The number comes first: what the version lacks fails a rule, also one that would be skipped because there is no baseline.
 * @param label  the label that the number is of, if it is of one
 */
function judgeValue(rule, label, measured, context) {
    const { bound } = rule;
    const written = bound.kind === 'number' ? bound.value : null;
    if (!measured.ok)
        return notCompared('fails', measured.problem, { label, actual: null, bound: written });
    const { actual, others } = measured.value;
    const actuals = [actual, ...others];
    const fromFloat = context.evidence.evaluation.source === 'describe';
    const remarks = fromFloat ? [FROM_FLOAT] : [];
    if (bound.kind === 'number') {
        const arithmetic = fromFloat ? 'single' : unitOf(rule.metric) === 'count' ? 'exact' : DOUBLE_NOISE;
        return comparedAll(rule.op, { label, actuals, bounds: [bound.value] }, arithmetic, formatBound(bound), remarks);
    }
    const from = baselineBound(rule.metric, label, context.evidence, context.policy);
    if (from.kind !== 'number')
        return notCompared(from.kind, from.reason, { label, actual, bound: null });
    const { baseline, remark } = from;
    if (remark !== '')
        remarks.push(remark);
    const noise = fromFloat || baseline.evaluation.source === 'describe' ? FLOAT_NOISE : DOUBLE_NOISE;
    const arithmetic = unitOf(rule.metric) === 'count' ? 'exact' : noise;
    const bounds = [from.value, ...from.others].map((value) => value + bound.offset);
    return comparedAll(rule.op, { label, actuals, bounds }, arithmetic, `${formatBound(bound)} (${baseline.name})`, remarks);
}
const TWO_NUMBERS = 'the results contain two different numbers, and the rule must pass for both';
/** Where the service gives two numbers for one, the rule passes for each or fails; the worst of them is shown. */
function comparedAll(op, { label, actuals, bounds }, arithmetic, boundInWords, remarks) {
    const said = actuals.length * bounds.length === 1 ? remarks : [...remarks, TWO_NUMBERS];
    return actuals
        .flatMap((actual) => bounds.map((bound) => compared(op, { label, actual, bound }, arithmetic, boundInWords, said)))
        .reduce((worst, verdict) => (isWorse(verdict, worst) ? verdict : worst));
}
function isWorse(a, b) {
    return a.result === b.result ? a.room < b.room : a.result === 'fails';
}
/** A verdict without a comparison. */
function notCompared(result, reason, numbers) {
    return { ...numbers, result, reason, room: Number.NEGATIVE_INFINITY };
}
function compared(op, numbers, arithmetic, boundInWords, remarks) {
    const difference = differenceOf(numbers.actual, numbers.bound, arithmetic);
    const holds = satisfies(op, difference);
    const reasons = holds ? remarks : [`${NOT_MET[op]} ${boundInWords}`, ...remarks];
    const room = Number.isNaN(difference) ? Number.NEGATIVE_INFINITY : roomOf(op, difference);
    const isTie = arithmetic === 'single' || arithmetic === compare_FLOAT_NOISE ? difference === 0 : undefined;
    return { ...numbers, result: holds ? 'holds' : 'fails', reason: reasons.join('; '), room, isTie };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-data.js








/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function judgeData(rules, metrics, base) {
    const onData = rules.filter(judged_on_isDataRule);
    const { verdict, warnings } = conclude(onData.map((rule) => judgeRule(rule, metrics, base)));
    return {
        verdict,
        warnings: [...warnings, ...(needsBase(onData) ? baseWarnings(metrics, base) : [])],
        unjudged: rules.filter((rule) => !judged_on_isDataRule(rule)),
    };
}
function judgeRule(rule, metrics, base) {
    const { text, severity, metric } = rule;
    const shown = { rule: text, severity, metric: metricName(metric) };
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = judgeCount(rule, null, countData(metric.kind, metrics), base);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const labels = [...metrics.labels].map(([label, entry]) => ({
        label,
        judge: () => judgeCount(rule, label, measure_data_countLabel(metric.of, entry, metrics), base),
    }));
    return { ...shown, ...judgeLabels(rule, metric.selector, { labels, whyNone: measure_data_NO_LABELS, lacks: NO_SUCH_LABEL }) };
}
/** What comes before the name of a label that a rule names and no manifest has. */
const NO_SUCH_LABEL = 'no manifest has the label';
/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule, label, counted, base) {
    const { bound, op } = rule;
    if (counted.kind !== 'count') {
        const written = bound.kind === 'number' ? bound.value : null;
        const result = counted.kind === 'missing' ? 'fails' : 'skipped';
        return notCompared(result, counted.reason, { label, actual: null, bound: written });
    }
    const actuals = [counted.value];
    if (bound.kind === 'number') {
        return comparedAll(op, { label, actuals, bounds: [bound.value] }, 'exact', format_formatBound(bound), []);
    }
    const from = baseBound(rule.metric, label, base);
    if (from.kind !== 'number')
        return notCompared(from.kind, from.reason, { label, actual: counted.value, bound: null });
    const bounds = [from.value + bound.offset];
    return comparedAll(op, { label, actuals, bounds }, 'exact', `${format_formatBound(bound)} (${from.name})`, []);
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/decided-by-data.js





/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
function isKnownFromData(rule) {
    const { metric } = rule;
    if (isDataRule(rule))
        return true;
    return metric.kind === 'labels' ? metric.selector.kind === 'one' : isOfBoxes(metric);
}
/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }) {
    return kind === 'average-precision' || kind === 'average-recall';
}
/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function decidedByData(rules, metrics, base) {
    const onData = rules.filter(judged_on_isDataRule);
    const { verdict } = judgeData(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = judged_on_isDataRule(rule) ? undefined : whyImpossible(rule, metrics);
            return reason === undefined ? [] : [failing(rule, reason)];
        }),
    };
}
/**
 * A count that the service gives again can be another there. It also opens the images: lines whose image is unusable become
 * invalid ones, which leaves fewer images and labels. It trains on a part of a manifest that it splits, and may leave out a
 * label that one of the manifests lacks. Only what ends in the same way whatever it finds is final.
 */
function isFinal(rule, { result, actual, bound }, metrics, base) {
    if (result === 'skipped')
        return false;
    if (!isOfVersion(rule.metric))
        return true;
    const [ofFewer] = judgeData([rule], withSharedLabels(metrics), base).verdict.rules;
    if (ofFewer?.result !== result)
        return false;
    if (actual === null || bound === null)
        return true;
    const grows = rule.metric.kind === 'invalid-lines';
    const beyond = grows ? actual > bound : actual < bound;
    const [holding, failing] = grows ? [ABOVE, BELOW] : [BELOW, ABOVE];
    return result === 'holds' ? holding.includes(rule.op) : failing.includes(rule.op) || beyond;
}
const ABOVE = ['>=', '>'];
const BELOW = ['<=', '<'];
/** Without the labels that only one manifest has. */
function withSharedLabels(metrics) {
    const isShared = ({ trainingImages, testingImages }) => trainingImages * testingImages > 0;
    return { ...metrics, labels: new Map([...metrics.labels].filter(([, entry]) => isShared(entry))) };
}
/** Why no training can make the rule pass, as a clause; undefined where it can. */
function whyImpossible({ metric }, metrics) {
    if (metric.kind === 'labels') {
        const { selector } = metric;
        if (selector.kind === 'every' || metrics.labels.has(selector.label))
            return undefined;
        const labels = [...metrics.labels.keys()].map((label) => ({ label }));
        return whyNoLabel(selector.label, { labels, whyNone: measure_data_NO_LABELS, lacks: NO_SUCH_LABEL });
    }
    if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS')
        return undefined;
    return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`;
}
function failing({ text, severity, metric, bound }, reason) {
    return {
        rule: text,
        severity,
        metric: metricName(metric),
        label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
        actual: null,
        bound: bound.kind === 'number' ? bound.value : null,
        result: 'fails',
        reason,
        shortfalls: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-manifests.js


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = judgeData(rules, metrics, base);
    const { impossible } = decidedByData(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/command-error.js
/** Why a command cannot be run: the exit code is 2. */
/** A file that cannot be read, and the like. Its message names the file, the reason and what to do. */
class CommandError extends Error {
    name = 'CommandError';
}
/** A mistake in the arguments. Its message names the argument, the value and what to do. */
class UsageError extends CommandError {
    name = 'UsageError';
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/text/visible.js
/** Makes what a reader cannot see, or what would reorder the text around it, visible. Labels may contain any character. */
/** Characters that end a line, in any of their spellings. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/**
 * Controls, format characters (bidirectional overrides, zero-width marks, tags), lone surrogates, and letters that
 * are drawn as nothing. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
 */
const visible_UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu;
/** More marks on one letter than any script needs pile up over the lines above. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * The text on one line with nothing hidden: line ends as `⏎`, tabs as `⇥`, other unseen characters by their code
 * point (`⟨U+202E⟩`), half characters as `�`. Applying it twice changes nothing more.
 */
function toVisible(text) {
    return text.replace(LINE_ENDS, '⏎').replace(visible_UNSEEN, nameOf).replace(STACKED_MARKS, '$1');
}
function nameOf(character) {
    if (character === '\t')
        return '⇥';
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff)
        return '\ufffd';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/open-manifest.js
/** Manifests that a command is given: files, and standard input. */







/** How standard input is given. */
const STDIN = '-';
/** How standard input is named in reports. */
const STDIN_NAME = 'stdin';
function createManifestFolder({ stdin, tempFolder }) {
    let copies;
    let isStdinRead = false;
    async function copyOf(name, input) {
        copies ??= await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(tempFolder, 'custom-labels-'));
        const path = (0,external_node_path_namespaceObject.join)(copies, `${String((await (0,promises_namespaceObject.readdir)(copies)).length)}.manifest`);
        await (0,external_node_stream_promises_namespaceObject.pipeline)(input, (0,external_node_fs_namespaceObject.createWriteStream)(path, { mode: 0o600 }));
        return { name, path, sizeBytes: (await (0,promises_namespaceObject.stat)(path)).size, isCopy: true };
    }
    async function openStdin() {
        if (isStdinRead)
            throw new UsageError('Standard input (-) is given twice; it can be read once.');
        isStdinRead = true;
        if (stdin.isTTY === true)
            throw new UsageError('Standard input (-) is a terminal; pipe a manifest into it.');
        return await copyOf(STDIN_NAME, stdin);
    }
    return {
        open: async (given) => {
            if (given === STDIN)
                return await openStdin();
            try {
                const found = await (0,promises_namespaceObject.stat)(given);
                if (found.isDirectory())
                    throw new CommandError(`${shown(given)} is a folder; give the files in it.`);
                if (found.isFile()) {
                    return { name: open_manifest_nameOf(given), path: given, sizeBytes: found.size, isCopy: false };
                }
                // A pipe can be read only once.
                return await copyOf(open_manifest_nameOf(given), (0,external_node_fs_namespaceObject.createReadStream)(given));
            }
            catch (error) {
                if (error instanceof CommandError)
                    throw error;
                throw new CommandError(await unreadable(given, error), { cause: error });
            }
        },
        close: async () => {
            if (copies !== undefined)
                await (0,promises_namespaceObject.rm)(copies, { recursive: true, force: true });
        },
    };
}
/** Reads a manifest, from its beginning or from a byte on. @throws CommandError */
async function* readManifest({ name, path }, start = 0) {
    try {
        for await (const chunk of (0,external_node_fs_namespaceObject.createReadStream)(path, { start, highWaterMark: CHUNK_BYTES }))
            yield asBytes(chunk);
    }
    catch (error) {
        throw new CommandError(`${shown(name)} cannot be read: ${messageOf(error)}.`, { cause: error });
    }
}
/** Bytes that are read at once: larger ones are not faster. */
const CHUNK_BYTES = 1024 * 1024;
/** Whether two paths are the same file, also through links. */
async function isSameFile(one, other) {
    try {
        if ((await (0,promises_namespaceObject.realpath)(one)) === (await (0,promises_namespaceObject.realpath)(other)))
            return true;
        const [first, second] = await Promise.all([(0,promises_namespaceObject.stat)(one, { bigint: true }), (0,promises_namespaceObject.stat)(other, { bigint: true })]);
        return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
    }
    catch {
        // One of them does not exist.
        return false;
    }
}
/** A path as messages have it: nothing hidden in it. */
function shown(path) {
    return toVisible(path);
}
/** A path below the working folder is named from there, with forward slashes, as GitHub and code scanning need it. */
function open_manifest_nameOf(given) {
    const fromHere = (0,external_node_path_namespaceObject.relative)('', given);
    const isBelow = fromHere !== '' && !fromHere.startsWith('..') && (0,external_node_path_namespaceObject.resolve)(fromHere) === (0,external_node_path_namespaceObject.resolve)(given);
    return (isBelow ? fromHere : given).replaceAll(external_node_path_namespaceObject.sep, '/');
}
async function unreadable(given, error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') {
        const near = await nearIn(given);
        return `${shown(given)} does not exist.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`;
    }
    if (code === 'EACCES')
        return `${shown(given)} cannot be read: this user has no permission to.`;
    return `${shown(given)} cannot be read: ${messageOf(error)}.`;
}
/** A file in the same folder that the name is likely to be a misspelling of. */
async function nearIn(given) {
    try {
        const folder = (0,external_node_path_namespaceObject.dirname)(given);
        const names = (await (0,promises_namespaceObject.readdir)(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
        const meant = misspelt((0,external_node_path_namespaceObject.basename)(given), names.map(({ name }) => name));
        return meant === undefined ? undefined : (0,external_node_path_namespaceObject.join)(folder, meant);
    }
    catch {
        return undefined;
    }
}
/** Chunks of a stream without an encoding. */
function asBytes(chunk) {
    if (chunk instanceof Uint8Array)
        return chunk;
    throw new TypeError('a stream of bytes has something else');
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/judge-gate.js
/** `--gate FILE`: rules on the data, judged on what was linted. */






/** Largest file that is taken for a gate. Our choice: a rule for each of 250 labels fits ten times. */
const GATE_MAX_BYTES = 1_000_000;
/** @throws UsageError, CommandError for a file that cannot be read or does not parse, with each problem and its place */
async function readGate(path) {
    if (path === STDIN)
        throw new UsageError('--gate is "-"; it must be a file.');
    const bytes = await (0,promises_namespaceObject.readFile)(path).catch((error) => {
        throw new CommandError(`--gate is ${shown(path)}, which cannot be read: ${messageOf(error)}.`, { cause: error });
    });
    if (bytes.length > GATE_MAX_BYTES) {
        throw new CommandError(`--gate is ${shown(path)}, which is too large for a gate: is it a manifest?`);
    }
    const parsed = parseGate(bytes.toString('utf8'), { input: shown(path) });
    if (parsed.ok)
        return parsed;
    throw new CommandError(`the gate cannot be read.\n${parsed.problems.map(renderProblem).join('\n')}`);
}
/** The verdicts, with what may not be meant of the gate itself. */
function judgeGate({ rules, warnings }, metrics, base) {
    const judged = judgeManifests(rules, metrics, base);
    return { ...judged, warnings: [...warnings, ...judged.warnings] };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
;// CONCATENATED MODULE: ./lib/src/cli/arguments.js
/** Arguments of a command: what it may be given, and reading what it was given. */




/**
 * Reads arguments as they are typed: `--name value`, `--name=value`, `-x`, and after `--` operands alone. Options and
 * operands may be mixed.
 * @throws UsageError for an option that does not exist, is given twice, lacks its value or has one that it does not take
 */
function readArguments(args, specs) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, toParsed(spec)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
        if (spec === undefined)
            throw unknownOption(token.rawName, specs);
        if (options.has(token.name))
            throw new UsageError(`${token.rawName} is given twice; it takes one value.`);
        options.set(token.name, arguments_valueOf(token.rawName, spec, token.value, token.inlineValue === true));
    }
    return { options, operands };
}
/** The value, quoted, with nothing hidden, as messages show it. */
function quoted(value) {
    return `"${toVisible(value)}"`;
}
/** `json, sarif or github`. */
function arguments_listed(choices) {
    return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
function toParsed({ value, short }) {
    return { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
}
function arguments_valueOf(rawName, spec, value, isInline) {
    if (spec.value === undefined) {
        if (value === undefined)
            return '';
        throw new UsageError(`${rawName} takes no value, but is given ${quoted(value)}.`);
    }
    if (value === undefined || value === '')
        throw new UsageError(`${rawName} needs a value: ${rawName} ${spec.value}.`);
    // An option in the place of a value is a value that was forgotten. Only `-` is one: standard input.
    if (!isInline && value.startsWith('-') && value !== '-') {
        throw new UsageError(`${rawName} needs a value, but ${quoted(value)} follows. For a value that begins with -, write ${rawName}=${toVisible(value)}.`);
    }
    if (spec.choices !== undefined && !spec.choices.includes(value)) {
        const meant = misspelt(value, spec.choices);
        throw new UsageError(`${rawName} is ${quoted(value)}; it must be ${arguments_listed(spec.choices)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
    }
    return value;
}
function unknownOption(rawName, specs) {
    const meant = misspelt(rawName.replace(/^-+/, ''), Object.keys(specs));
    const hint = meant === undefined
        ? `It has ${arguments_listed(Object.keys(specs).map((name) => `--${name}`))}.`
        : `Did you mean --${meant}?`;
    return new UsageError(`There is no option ${toVisible(rawName)}. ${hint}`);
}

;// CONCATENATED MODULE: ./lib/src/lint/pages/line-pages.js
/** Pages of the codes for single lines. No program needs them: the documentation is made from them. */


const LINE_LOST = 'The line is not trained from, and counts towards the 20 % of invalid lines that fail the training.';
const ATTRIBUTE_LOST = `The label attribute is not used. Without another good one ${LINE_LOST.charAt(0).toLowerCase()}${LINE_LOST.slice(1)}`;
const BOX_LOST = 'The box is not used. A line without a usable box is invalid.';
const IGNORED = 'The line is ignored: it is valid, but nothing is trained from it. An image without boxes is no negative example.';
const one = (...lines) => () => ({ training: manifestOf(...lines) });
const line_pages_image = (changes = {}) => one(imageExample('a-0001.jpg', 'pear', changes));
const metadata = (changes) => line_pages_image({ 'fruit-metadata': imageMetadata('pear', changes) });
const box = (changes = {}, size = { width: 640, height: 480 }) => one(boxExample('b-0001.jpg', [exampleBox('pear', changes)], { size }));
const boxWith = (changes) => one(boxExample('b-0001.jpg', [exampleBox('pear')], { changes }));
const right = line_pages_image();
const rightBox = box();
/** By code. */
const LINE_PAGES = {
    ERROR_INVALID_JSON_LINE: {
        what: `A line is not one complete JSON object, or has more than ${LINE_MAX_CHARACTERS.toLocaleString('en-US')} characters.`,
        why: LINE_LOST,
        wrong: one(`${imageExample('a-0001.jpg', 'pear')},`),
        right,
    },
    ERROR_MISSING_SOURCE_REF: {
        what: 'A line does not name its image.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': undefined, source_ref: 's3://orchard-images/a-0001.jpg' }),
        right,
    },
    ERROR_INVALID_SOURCE_REF_FORMAT: {
        what: 'The source-ref is no S3 URI of an object.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': 'https://orchard-images.s3.amazonaws.com/a-0001.jpg' }),
        right,
    },
    ERROR_NO_LABEL_ATTRIBUTES: {
        what: 'A line has other keys than source-ref, but no key with a partner whose name ends in -metadata.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'fruit-metadata': undefined }),
        right,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: {
        what: 'The value of a label attribute does not have the form of its type.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ boxes: { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] } }),
        right: rightBox,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: {
        what: 'The metadata of a label attribute lacks something that its type requires.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ confidence: undefined }),
        right,
    },
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: {
        what: 'A box has no entry with a confidence in the objects of the metadata.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': boxMetadata(0, { '0': 'pear' }) }),
        right: rightBox,
    },
    ERROR_MISSING_CLASS_MAP_ID: {
        what: 'The class map of the line has no label for the class_id of a box.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': boxMetadata(1, { '1': 'pear' }) }),
        right: rightBox,
    },
    ERROR_UNSUPPORTED_USE_CASE_TYPE: {
        what: 'The type of a label attribute is none that Custom Labels is trained from.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_NO_VALID_LABEL_ATTRIBUTES: {
        what: 'Each label attribute of a line has an error.',
        why: LINE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_INVALID_LABEL_NAME_LENGTH: {
        what: 'A label is empty, or longer than 256 characters.',
        why: LINE_LOST,
        wrong: metadata({ 'class-name': 'x'.repeat(257) }),
        right,
    },
    ERROR_INVALID_IMAGE: {
        what: 'The image is missing, cannot be read, or is no PNG or JPEG within the limits.',
        why: LINE_LOST,
    },
    ERROR_INVALID_IMAGE_DIMENSION: {
        what: 'The sides that image_size gives are out of bounds.',
        why: LINE_LOST,
        wrong: box({ width: 20, height: 20 }, { width: 60, height: 60 }),
        right: rightBox,
    },
    ERROR_INVALID_BOUNDING_BOX: {
        what: 'A box has negative values, or reaches out of its image.',
        why: BOX_LOST,
        wrong: box({ left: 500 }),
        right: rightBox,
    },
    ERROR_BOUNDING_BOX_TOO_SMALL: {
        what: 'A box is not over one pixel wide and high, once the image is scaled down to 1280 pixels.',
        why: BOX_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    ERROR_TOO_MANY_BOUNDING_BOXES: {
        what: 'An attribute has more than 50 boxes.',
        why: LINE_LOST,
        wrong: one(boxExample('b-0001.jpg', Array.from({ length: 51 }, (_, index) => exampleBox('pear', { left: index })))),
        right: rightBox,
    },
    ERROR_NO_VALID_ANNOTATIONS: {
        what: 'Not one box of an attribute can be used.',
        why: ATTRIBUTE_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    WARNING_UNANNOTATED_RECORD: {
        what: 'A line has nothing but its image.',
        why: 'The line is ignored: it is valid, but nothing is trained from it. A Ground Truth job that was stopped leaves such lines.',
        wrong: line_pages_image({ fruit: undefined, 'fruit-metadata': undefined }),
        right,
    },
    WARNING_NO_ANNOTATIONS: {
        what: 'A line has box attributes, all without boxes, that a person was asked for.',
        why: IGNORED,
        wrong: one(boxExample('b-0001.jpg', [])),
        right: rightBox,
    },
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
        what: 'A box attribute has no boxes.',
        why: IGNORED,
        wrong: one(boxExample('b-0001.jpg', [])),
        right: rightBox,
    },
    WARNING_UNDOCUMENTED_CREATION_DATE: {
        what: 'The creation-date of a label attribute has none of the forms that the developer guide shows.',
        why: 'The guide names no format, so that the service may take it or call the metadata invalid. The forecast takes the date.',
        wrong: metadata({ 'creation-date': 'Mon Mar 02 2026 09:15:00 GMT' }),
        right,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/pages/manifest-pages.js
/** Pages of the codes for whole manifests. No program needs them: the documentation is made from them. */

const BEFORE_LINES = 'The training fails before a line is read: without a manifest summary, and without saying which manifest is meant.';
const AFTER_LINES = 'The training fails after the lines were checked, usually within an hour.';
const GOOD = imageExamples({ pear: 5, apple: 5 });
const TESTED = imageExamples({ pear: 2, apple: 2 }, 6);
const of = (training, testing) => () => testing === undefined ? { training } : { training, testing };
const manifest_pages_right = of(GOOD, TESTED);
/** By code. */
const MANIFEST_PAGES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: {
        what: 'A manifest is not where it should be, or its content is no manifest.',
        why: BEFORE_LINES,
        wrong: of(`[\n${imageExample('a-0001.jpg', 'pear')},\n${imageExample('a-0002.jpg', 'apple')}\n]\n`),
        right: manifest_pages_right,
    },
    ERROR_EMPTY_MANIFEST: { what: 'A manifest has no bytes.', why: BEFORE_LINES, wrong: of(''), right: manifest_pages_right },
    ERROR_MANIFEST_SIZE_TOO_LARGE: { what: 'A manifest has more than 1 GB.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: {
        what: 'The service may not read the bucket of a manifest.',
        why: BEFORE_LINES,
    },
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: { what: 'The service may not write to the output bucket.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: {
        what: 'The service may not read the bucket of the images.',
        why: AFTER_LINES,
    },
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: {
        what: 'The buckets of the images and of the manifest belong to different accounts.',
        why: AFTER_LINES,
    },
    ERROR_FAILED_IMAGES_S3_COPY: { what: 'Not one image could be copied.', why: AFTER_LINES },
    ERROR_TOO_MANY_RECORDS_IN_ERROR: {
        what: 'Too many lines have an error that makes them unreadable.',
        why: 'The developer guide has it in its list for datasets; a dataset is not created or updated.',
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: {
        what: 'A dataset has too few images of a label to take test images from it.',
        why: 'Of datasets alone: the test dataset is not created.',
    },
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: {
        what: 'More than 20 % of the lines are invalid.',
        why: `${AFTER_LINES} All causes count, blank lines too; ignored lines do not.`,
        wrong: of(`${GOOD}${'{}\n'.repeat(3)}`),
        right: of(`${GOOD}${'{}\n'.repeat(2)}`),
    },
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: {
        what: 'The images of a manifest are in more than one bucket.',
        why: AFTER_LINES,
        wrong: of(`${GOOD}${imageExample('', 'pear', { 'source-ref': 's3://other-images/a-0001.jpg' })}\n`),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: { what: 'A manifest has more than 250,000 lines.', why: AFTER_LINES },
    ERROR_MANIFEST_TOO_FEW_LABELS: {
        what: 'A manifest has too few labels for its kind of model.',
        why: AFTER_LINES,
        wrong: of(imageExamples({ pear: 5 })),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: {
        what: 'Too few labels are left of a manifest, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of(manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])), TESTED),
        right: of(manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])), manifestOf(boxExample('b-0002.jpg', [exampleBox('pear')]))),
    },
    ERROR_MANIFEST_TOO_MANY_LABELS: {
        what: 'A manifest has more than 250 labels.',
        why: AFTER_LINES,
        wrong: of(imageExamples(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`pear${String(index)}`, 2])))),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: {
        what: 'The service splits the training data, and a label has too few images for both sides.',
        why: AFTER_LINES,
        wrong: of(imageExamples({ pear: 5, apple: 1 })),
        right: of(GOOD),
    },
    ERROR_INSUFFICIENT_LABEL_OVERLAP: {
        what: 'The testing manifest has under half of the labels of the training manifest.',
        why: AFTER_LINES,
        wrong: of(imageExamples({ pear: 5, plum: 5, quince: 5 }), TESTED),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: {
        what: 'As ERROR_INSUFFICIENT_LABEL_OVERLAP, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of(imageExamples({ pear: 5, apple: 5, plum: 5 }), imageExamples({ pear: 5, quince: 5 }, 6) + manifestOf(boxExample('b-0001.jpg', [exampleBox('apple')]))),
        right: manifest_pages_right,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rule-texts.js
/** The rules by their codes, in words. */





/** What the documentation says of the service's codes. */
const PAGES = new Map(Object.entries({ ...LINE_PAGES, ...MANIFEST_PAGES }));
/** Of every code that a lint may report: the service's, then those of this project. */
function ruleTexts() {
    return [
        ...CODES.map(({ code, severity, messages, remedy }) => {
            const title = messages[0].replace('{}', '…');
            const page = PAGES.get(code);
            return { code, severity, title, about: page === undefined ? title : `${page.what} ${page.why}`, fix: remedy };
        }),
        ...OWN_RULES.map(({ code, severity, what, why, fix }) => ({
            code,
            severity,
            title: what,
            about: `${what} ${why}`,
            fix,
        })),
    ];
}
/** The first code that no rule has, and the code that was probably meant; undefined where all are known. */
function unknownCodeIn(codes) {
    const known = ruleTexts().map(({ code }) => code);
    const code = codes.find((one) => !known.includes(one));
    return code === undefined ? undefined : { code, meant: misspelt(code, known) };
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/lint-options.js
/** What `lint` is asked to do. */




/** The formats of a report, the default first. */
const FORMATS = ['pretty', 'json', 'sarif', 'github'];
/** What makes the exit code 1, the default first. */
const FAIL_ON = ['error', 'warning', 'never'];
/** Findings that a report has unless it is asked for more or fewer. Our choice: more than anybody reads. */
const MAX_FINDINGS = 1000;
const LINT_OPTIONS = {
    training: { value: 'FILE', about: 'a training manifest; the same as one of FILES' },
    testing: { value: 'FILE', about: 'its testing manifest; without one, the service splits the training data' },
    base: {
        value: 'FILE',
        about: 'an earlier training manifest: what changed since, and what rules of the gate on base compare with',
    },
    gate: { value: 'FILE', about: 'rules on the data that must hold, such as labels.*.training-images >= 20' },
    format: { value: 'NAME', about: 'how the report is written', choices: FORMATS },
    fix: { value: 'OUT', about: 'write a fixed copy to the file OUT, and lint that' },
    'group-by': {
        value: 'folder|REGEX',
        about: 'images that belong together, which must not be in both manifests: by folder, or by a capture of a pattern',
    },
    'fail-on': { value: 'LEVEL', about: 'what makes the exit code 1', choices: FAIL_ON },
    ignore: { value: 'CODE,…', about: 'codes that are not reported' },
    'max-findings': { value: 'N', about: `report N findings at most, the worst first (default ${String(MAX_FINDINGS)})` },
    range: { value: 'A:B', about: 'with --partial: read only the lines that begin in the bytes from A to before B' },
    partial: { value: 'OUT', about: 'write the result of the range to the file OUT, for lint merge' },
};
/** @throws UsageError */
function readLintRequest({ options, operands }) {
    const training = options.get('training');
    const trainings = [...(training === undefined ? [] : [training]), ...operands];
    if (trainings.length === 0) {
        throw new UsageError('No manifest is given. Give FILES, or --training FILE; - is standard input.');
    }
    const single = (name) => {
        const value = options.get(name);
        if (value === undefined || trainings.length === 1)
            return value;
        throw new UsageError(`--${name} needs one training manifest, but ${String(trainings.length)} are given.`);
    };
    return {
        ...readViewRequest({ options }),
        trainings,
        testing: single('testing'),
        base: options.get('base'),
        fix: withoutTesting(single('fix'), options),
        groupBy: groupByOf(options.get('group-by')),
        maxFindings: maxFindingsOf(options.get('max-findings')),
        perCode: options.has('max-findings') ? maxFindingsOf(options.get('max-findings')) : undefined,
    };
}
/** @throws UsageError */
function readViewRequest({ options }) {
    return {
        gate: options.get('gate'),
        format: choiceOf(FORMATS, options.get('format')),
        failOn: choiceOf(FAIL_ON, options.get('fail-on')),
        ignore: codesIn(options.get('ignore') ?? ''),
    };
}
/** A choice that the arguments were already checked for; the first one where none was made. */
function choiceOf(choices, given) {
    return choices.find((choice) => choice === given) ?? choices[0];
}
function withoutTesting(fix, options) {
    if (fix !== undefined && options.has('testing')) {
        throw new UsageError('--fix takes one manifest, but --testing gives a second one. Fix them one after the other.');
    }
    return fix;
}
/** @throws UsageError */
function groupByOf(given) {
    if (given === undefined)
        return undefined;
    const parsed = parseGroupBy(given);
    if (!parsed.ok)
        throw new UsageError(`--group-by is ${quoted(given)}; it ${parsed.problem}.`);
    return parsed.value;
}
function codesIn(given) {
    const codes = given
        .split(',')
        .map((code) => code.trim())
        .filter((code) => code !== '');
    const unknown = unknownCodeIn(codes);
    if (unknown === undefined)
        return codes;
    const { code, meant } = unknown;
    const hint = meant === undefined ? 'docs/rules has all codes.' : `Did you mean ${meant}?`;
    throw new UsageError(`--ignore has ${quoted(code)}, which is not a code of a rule. ${hint}`);
}
/** @throws UsageError */
function maxFindingsOf(given) {
    if (given === undefined)
        return MAX_FINDINGS;
    if (/^[1-9]\d{0,8}$/.test(given))
        return Number(given);
    throw new UsageError(`--max-findings is ${quoted(given)}; it must be a whole number from 1 to 999,999,999.`);
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/line-texts.js
/** The texts of the lines that findings are in, read once the lint knows which they are. */


const LINE_FEED = 0x0a;
const line_texts_UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads no further than the last of the lines, and decodes no other.
 * @param wanted  1-based numbers of lines
 * @returns the texts by number, as far as the manifest has them
 */
async function readLineTexts(manifest, wanted) {
    const texts = new Map();
    const left = new Set(wanted);
    if (left.size === 0)
        return texts;
    let line = 1;
    let parts = [];
    const keep = (bytes) => {
        // Of a line that no manifest has, the beginning is enough to show.
        if (left.has(line) && sizeOf(parts) <= LINE_MAX_BYTES)
            parts.push(new Uint8Array(bytes));
    };
    const end = () => {
        if (left.delete(line))
            texts.set(line, line_texts_UTF_8.decode(Buffer.concat(parts)));
        parts = [];
        line += 1;
    };
    for await (const chunk of readManifest(manifest)) {
        let from = 0;
        for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
            keep(chunk.subarray(from, at));
            end();
            if (left.size === 0)
                return texts;
            from = at + 1;
        }
        keep(chunk.subarray(from));
    }
    if (parts.length > 0)
        end();
    return texts;
}
function sizeOf(parts) {
    return parts.reduce((size, part) => size + part.length, 0);
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/progress.js
/** One line on a terminal that says how far the reading is. */

/** Goes back to the beginning of the line, and clears it. */
const CLEAR = '\r\u001b[2K';
/** Silent where standard error is a file or a pipe. */
function createProgress(err) {
    if (!err.isTerminal) {
        return {
            count: (_name, _sizeBytes, chunks) => chunks,
            clear: () => undefined,
        };
    }
    let last = '';
    const draw = (text) => {
        if (text === last)
            return;
        last = text;
        err.write(CLEAR + err.paint('dim', text));
    };
    return {
        count: async function* (name, sizeBytes, chunks) {
            let read = 0;
            for await (const chunk of chunks) {
                yield chunk;
                read += chunk.length;
                draw(`${toVisible(name)}  ${String(Math.floor((100 * Math.min(read, sizeBytes)) / Math.max(1, sizeBytes)))} %`);
            }
        },
        clear: () => {
            if (last !== '')
                err.write(CLEAR);
            last = '';
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/report/lint/count-findings.js
/** Worst first, then by how often. Of a code that no listed finding has, the name says how bad it is, or the last one listed. */
function totalsByCode({ findings, totals }) {
    const severities = new Map();
    for (const { code, severity } of findings)
        if (!severities.has(code))
            severities.set(code, severity);
    const last = findings.at(-1)?.severity ?? 'notice';
    return [...totals]
        .map(([code, count]) => ({ code, severity: severities.get(code) ?? severityInName(code) ?? last, count }))
        .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count);
}
/** The service names its codes by what they are. */
function severityInName(code) {
    if (code.startsWith('ERROR_'))
        return 'error';
    return code.startsWith('WARNING_') ? 'warning' : undefined;
}
/** Worst first. */
const RANK = { error: 0, warning: 1, notice: 2 };
/** By severity, worst first. */
function countBySeverity(report) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, count } of totalsByCode(report))
        counts[severity] += count;
    return counts;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/shown-lint.js

/** The rules of a gate that failed, those that only warn among them. */
function failedRulesOf(gate) {
    return (gate?.rules ?? []).filter(({ result }) => result === 'fails');
}
/** What was found and why it fails, in a clause; empty where there is nothing to say. */
function noteOf({ actual, reason }) {
    return [...(actual === null ? [] : [`found ${formatCount(actual)}`]), ...(reason === '' ? [] : [reason])].join('; ');
}
/** The manifest that a finding is in; of a finding in both, the training manifest. */
function nameOfManifest({ training, testing }, finding) {
    return finding.manifest === 'testing' ? (testing ?? training) : training;
}
/** Findings with the same key, in the order of their first ones. */
function groupFindings(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(keyOf(finding));
        if (group === undefined)
            groups.set(keyOf(finding), [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
/** Lines that a list names before it only counts. */
const LINES_MAX = 10;
/** `line 7`, `lines 7, 9 and 12`, `lines 7, 9, … and 1,204 more`; undefined without any. */
function listLines(findings) {
    const lines = findings.flatMap(({ line }) => line ?? []);
    if (lines.length < 2)
        return lines[0] === undefined ? undefined : `line ${String(lines[0])}`;
    const named = lines.slice(0, LINES_MAX).map(String);
    const rest = lines.length - named.length;
    const last = rest === 0 ? named.pop() : `${formatCount(rest)} more`;
    return `lines ${named.join(', ')} and ${last ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/exit-code.js
/** What the exit code of a lint is. */


function exitCodeOf(lints, failOn) {
    return lints.some((lint) => isFailed(lint, failOn)) ? 1 : 0;
}
/** A rule of the gate that only warns counts as a warning. */
function isFailed({ report, gate }, failOn) {
    if (failOn === 'never')
        return false;
    const counts = countBySeverity(report);
    const failedRules = failedRulesOf(gate);
    if (counts.error > 0 || failedRules.some(({ severity }) => severity === 'fail'))
        return true;
    return failOn === 'warning' && (counts.warning > 0 || failedRules.length > 0);
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/decode.js
/** Takes values out of JSON that should have a known form. All throw {@link DecodeError} for one that has another. */

/** The value is not of the form that is asked for. */
class DecodeError extends Error {
}
function numberIn(value, key) {
    return aNumber(own(value, key));
}
function aNumber(value) {
    if (typeof value !== 'number')
        throw new DecodeError('a number is missing');
    return value;
}
function textIn(value, key) {
    return aText(own(value, key));
}
function aText(value) {
    if (typeof value !== 'string')
        throw new DecodeError('a text is missing');
    return value;
}
/** Undefined for null. */
function optionalTextIn(value, key) {
    const text = own(value, key);
    return text === null ? undefined : aText(text);
}
function listIn(value, key, item) {
    return aList(own(value, key)).map(item);
}
function aList(value) {
    if (!isJsonArray(value))
        throw new DecodeError('a list is missing');
    return value;
}
/** One of the words that are allowed. */
function wordIn(value, key, words) {
    const text = own(value, key);
    const word = words.find((one) => one === text);
    if (word === undefined)
        throw new DecodeError(`${key} is none of ${words.join(', ')}`);
    return word;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/encode-partial.js
/** Partial results as JSON, so that ranges of a manifest can be scanned by other processes. */






const LAYOUTS = ['blank', 'crlf', 'doubleCr'];
const encode_partial_KINDS = ['image-level', 'box'];
const encode_partial_SEVERITIES = ['error', 'warning', 'notice'];
const COLUMNS = [
    'sourceLow',
    'sourceHigh',
    'verdict',
    'labelEnds',
    'labelIds',
    'classMap',
    'numberedName',
    'groupLow',
    'groupHigh',
];
/** A value for JSON.stringify. Columns are bytes in Base64, four to a number, the lowest first. */
function encodePartial(partial) {
    const counts = (bins) => [...bins].map(([key, { count, first }]) => [key, count, first]);
    return {
        sizeBytes: partial.sizeBytes,
        head: Buffer.from(partial.head).toString('base64'),
        lines: partial.lines,
        layout: partial.layout,
        verdicts: partial.verdicts,
        kinds: partial.kinds,
        buckets: [...partial.buckets],
        doubts: counts(partial.doubts),
        labels: partial.labels.entries.map(({ sides, shapes, ...entry }) => ({
            ...entry,
            sides: counts(sides),
            shapes: counts(shapes),
        })),
        classMaps: [...partial.classMaps].map(([hash, { first, labels }]) => [hash, first, [...labels]]),
        numberedNames: partial.numberedNames ?? null,
        columns: Object.fromEntries(COLUMNS.map((name) => [name, encodeColumn(partial.columns[name])])),
        findings: [...partial.findings].map(([code, { total, kept }]) => [code, total, kept.map(encodeFinding)]),
    };
}
/**
 * The partial result that {@link encodePartial} made a value from.
 * @throws DecodeError for any other value
 */
function decodePartial(value) {
    const partial = createPartial();
    partial.sizeBytes = numberIn(value, 'sizeBytes');
    partial.head = Buffer.from(textIn(value, 'head'), 'base64');
    partial.lines = numberIn(value, 'lines');
    for (const name of LAYOUTS)
        Object.assign(partial.layout[name], decodeCount(own(own(value, 'layout'), name)));
    for (const verdict of VERDICTS)
        Object.assign(partial.verdicts[verdict], decodeReadings(own(own(value, 'verdicts'), verdict)));
    for (const kind of encode_partial_KINDS)
        Object.assign(partial.kinds[kind], decodeReadings(own(own(value, 'kinds'), kind)));
    for (const [bucket, first] of listIn(value, 'buckets', aList))
        partial.buckets.set(aText(bucket), aNumber(first));
    for (const [doubt, count, first] of listIn(value, 'doubts', aList))
        countLine(partial.doubts, wordIn({ doubt }, 'doubt', DOUBTS), aNumber(first), aNumber(count));
    for (const entry of listIn(value, 'labels', (element) => element))
        addLabel(partial, entry);
    for (const [hash, first, labels] of listIn(value, 'classMaps', aList)) {
        const pairs = aList(labels).map(aList);
        const byId = new Map(pairs.map(([id, label]) => [aText(id), aText(label)]));
        partial.classMaps.set(aNumber(hash), { first: aNumber(first), labels: byId });
    }
    const names = own(value, 'numberedNames');
    if (names !== null)
        partial.numberedNames = { first: textIn(names, 'first'), isOneShape: own(names, 'isOneShape') === true };
    for (const name of COLUMNS)
        partial.columns[name].append(decodeColumn(textIn(own(value, 'columns'), name)));
    for (const [code, total, kept] of listIn(value, 'findings', aList))
        partial.findings.set(aText(code), { total: aNumber(total), kept: aList(kept).map(decodeFinding) });
    checkLengths(partial);
    return partial;
}
function checkLengths({ lines, columns }) {
    const { labelIds, groupLow, groupHigh, ...others } = columns;
    const isWhole = Object.values(others).every(({ length }) => length === lines);
    const hasAllIds = labelIds.length === (lines === 0 ? 0 : columns.labelEnds.at(lines - 1));
    const hasGroups = groupLow.length === groupHigh.length && [0, lines].includes(groupLow.length);
    if (!isWhole || !hasAllIds || !hasGroups)
        throw new DecodeError('a column is too short or too long');
}
function addLabel({ labels }, value) {
    const entry = labels.entryOf(wordIn(value, 'kind', encode_partial_KINDS), textIn(value, 'label'));
    Object.assign(entry.lines, decodeReadings(own(value, 'lines')));
    entry.boxes = numberIn(value, 'boxes');
    entry.least = textIn(value, 'least');
    entry.greatest = textIn(value, 'greatest');
    decodeBins(entry, 'sides', value);
    decodeBins(entry, 'shapes', value);
}
function decodeBins(entry, name, value) {
    for (const [bin, count, first] of listIn(value, name, aList))
        countLine(entry[name], aNumber(bin), aNumber(first), aNumber(count));
}
function decodeCount(value) {
    return { count: numberIn(value, 'count'), first: numberIn(value, 'first') };
}
function decodeReadings(value) {
    const [sure, taken, strict, lenient] = READINGS.map((reading) => numberIn(value, reading));
    return { sure: sure ?? 0, taken: taken ?? 0, strict: strict ?? 0, lenient: lenient ?? 0 };
}
function encodeFinding({ label, fix, ...finding }) {
    return { ...finding, label: label ?? null, fix: fix ?? null };
}
function decodeFinding(value) {
    return {
        line: numberIn(value, 'line'),
        column: numberIn(value, 'column'),
        severity: wordIn(value, 'severity', encode_partial_SEVERITIES),
        label: optionalTextIn(value, 'label'),
        message: textIn(value, 'message'),
        fix: optionalTextIn(value, 'fix'),
    };
}
const NUMBER_BYTES = 4;
function encodeColumn(column) {
    const bytes = Buffer.alloc(column.length * NUMBER_BYTES);
    for (let index = 0; index < column.length; index += 1)
        bytes.writeUInt32LE(column.at(index), index * NUMBER_BYTES);
    return bytes.toString('base64');
}
function decodeColumn(text) {
    const bytes = Buffer.from(text, 'base64');
    const numbers = new Uint32Array(Math.floor(bytes.length / NUMBER_BYTES));
    for (let index = 0; index < numbers.length; index += 1)
        numbers[index] = bytes.readUInt32LE(index * NUMBER_BYTES);
    return Column.of(numbers);
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/merge-partials.js
/** Puts the partial results of a manifest's ranges together. */



/** Columns whose numbers mean the same in every range. */
const PLAIN_COLUMNS = [
    'sourceLow',
    'sourceHigh',
    'verdict',
    'classMap',
    'numberedName',
    'groupLow',
    'groupHigh',
];
/**
 * The partial result of all ranges together: what one scan of the whole manifest would have come to.
 * @param parts      of one manifest, in the order of their ranges, without a gap
 * @param keptPerCode findings of each code that are kept, as when the parts were made
 */
function mergePartials(parts, keptPerCode) {
    const merged = createPartial();
    for (const part of parts)
        append(merged, part, keptPerCode);
    return merged;
}
function append(to, part, keptPerCode) {
    const shift = to.lines;
    if (to.head.length < FILE_HEAD_BYTES)
        to.head = Buffer.concat([to.head, part.head.subarray(0, FILE_HEAD_BYTES - to.head.length)]);
    to.sizeBytes += part.sizeBytes;
    to.lines += part.lines;
    for (const kind of ['blank', 'crlf', 'doubleCr'])
        addCount(to.layout[kind], part.layout[kind], shift);
    for (const verdict of ['valid', 'invalid', 'ignored'])
        add(to.verdicts[verdict], part.verdicts[verdict]);
    for (const kind of ['image-level', 'box'])
        add(to.kinds[kind], part.kinds[kind]);
    for (const [bucket, first] of part.buckets)
        if (to.buckets.size < BUCKETS_KEPT && !to.buckets.has(bucket))
            to.buckets.set(bucket, first + shift);
    for (const [doubt, { count, first }] of part.doubts)
        countLine(to.doubts, doubt, first + shift, count);
    for (const [hash, classMap] of part.classMaps)
        if (to.classMaps.size < CLASS_MAPS_KEPT && !to.classMaps.has(hash))
            to.classMaps.set(hash, { ...classMap, first: classMap.first + shift });
    to.numberedNames = mergedNames(to.numberedNames, part.numberedNames);
    appendColumns(to, part, appendLabels(to, part, shift));
    for (const [code, { total, kept }] of part.findings) {
        const known = to.findings.get(code) ?? { total: 0, kept: [] };
        known.total += total;
        for (const finding of kept.slice(0, Math.max(0, keptPerCode - known.kept.length)))
            known.kept.push({ ...finding, line: finding.line + shift });
        to.findings.set(code, known);
    }
}
function add(to, more) {
    for (const reading of READINGS)
        to[reading] += more[reading];
}
function addCount(to, more, shift) {
    if (to.count === 0 && more.count > 0)
        to.first = more.first + shift;
    to.count += more.count;
}
function mergedNames(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    const isOneShape = left.isOneShape && right.isOneShape && shapeOf(left.first) === shapeOf(right.first);
    return { first: left.first, isOneShape };
}
/** Appends the labels that are new. Returns, for each label of the part, its number in the table of all. */
function appendLabels(to, part, shift) {
    return part.labels.entries.map((entry) => {
        merge_partials_addLabel(to.labels.entryOf(entry.kind, entry.label), entry, shift);
        return to.labels.numberOf(entry.kind, entry.label);
    });
}
function merge_partials_addLabel(to, more, shift) {
    add(to.lines, more.lines);
    to.boxes += more.boxes;
    widen(to, more.least, more.greatest);
    for (const [bin, { count, first }] of more.sides)
        countLine(to.sides, bin, first + shift, count);
    for (const [bin, { count, first }] of more.shapes)
        countLine(to.shapes, bin, first + shift, count);
}
function appendColumns(to, part, numbers) {
    const { columns } = to;
    const { labelEnds, labelIds } = part.columns;
    columns.labelEnds.append(labelEnds, columns.labelIds.length);
    for (let index = 0; index < labelIds.length; index += 1)
        columns.labelIds.push(numbers[labelIds.at(index)] ?? 0);
    for (const name of PLAIN_COLUMNS)
        columns[name].append(part.columns[name]);
}

;// CONCATENATED MODULE: ./lib/src/lint/partial-file.js
/** Files of partial results: each is of one range of one manifest; those of all ranges make a report. */





/** Raised when a file of before can no longer be read. */
const PARTIAL_VERSION = 1;
const ROLES = ['training', 'testing'];
/** The text of a file. */
function renderPartialFile({ role, name, range, keptPerCode, groupBy, partial }) {
    const to = range.to === Infinity ? null : range.to;
    const head = { 'partial-version': PARTIAL_VERSION, role, name, from: range.from, to };
    return `${JSON.stringify({ ...head, keptPerCode, groupBy: groupBy ?? null, partial: encodePartial(partial) })}\n`;
}
/** Reads the text of a file. */
function parsePartialFile(text) {
    const value = parseJson(text);
    if (own(value, 'partial-version') !== PARTIAL_VERSION)
        return result_failure(`is no partial result of a lint of version ${String(PARTIAL_VERSION)}`);
    try {
        const to = own(value, 'to');
        const file = {
            role: wordIn(value, 'role', ROLES),
            name: textIn(value, 'name'),
            range: { from: numberIn(value, 'from'), to: to === null ? Infinity : numberIn(value, 'to') },
            keptPerCode: numberIn(value, 'keptPerCode'),
            groupBy: optionalTextIn(value, 'groupBy'),
            partial: decodePartial(own(value, 'partial')),
        };
        return result_success(file);
    }
    catch (error) {
        if (error instanceof DecodeError)
            return result_failure(`is not a whole partial result: ${error.message}`);
        throw error;
    }
}
/** Puts the files of one or two manifests together, in any order. Their ranges must cover each manifest once. */
function mergePartialFiles(files) {
    const [first] = files;
    if (first === undefined)
        return result_failure('there is nothing to merge');
    const { keptPerCode, groupBy } = first;
    if (files.some((file) => file.keptPerCode !== keptPerCode || file.groupBy !== groupBy))
        return result_failure('the ranges were scanned with different settings for max-findings or group-by');
    const training = mergeManifest(files.filter(({ role }) => role === 'training'));
    if (!training.ok)
        return training;
    const testingFiles = files.filter(({ role }) => role === 'testing');
    if (testingFiles.length === 0)
        return result_success({ training: training.value, testing: undefined, keptPerCode });
    const testing = mergeManifest(testingFiles);
    return testing.ok ? result_success({ training: training.value, testing: testing.value, keptPerCode }) : testing;
}
function mergeManifest(files) {
    const inOrder = files.toSorted((left, right) => left.range.from - right.range.from || left.range.to - right.range.to);
    const [first] = inOrder;
    if (first === undefined)
        return result_failure('no range of a training manifest is among the files');
    let end = 0;
    for (const { name, range } of inOrder) {
        if (name !== first.name)
            return result_failure(`${first.name} and ${name} are ranges of two manifests`);
        if (range.from > end)
            return result_failure(`the bytes from ${String(end)} to ${String(range.from)} of ${name} are missing`);
        if (range.from < end)
            return result_failure(`the bytes from ${String(range.from)} of ${name} are in two ranges`);
        end = range.to;
    }
    const partial = mergePartials(inOrder.map((file) => file.partial), first.keptPerCode);
    if (partial.sizeBytes > end)
        return result_failure(`the bytes from ${String(end)} of ${first.name} are missing`);
    return result_success({ name: first.name, partial });
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/scan-partial.js
/** `lint --range A:B --partial OUT`: scans a part of a manifest, for `lint merge`. */







/** Options that a scan of a range uses; the others are for the merge. */
const USED = ['range', 'partial', 'training', 'testing', 'max-findings', 'group-by'];
/** Whether the arguments ask for a part. */
function asksForPartial({ options }) {
    return options.has('range') || options.has('partial');
}
/** @throws UsageError, CommandError */
async function writePartial(given, context) {
    const { options } = given;
    const range = scan_partial_rangeOf(options.get('range'));
    const out = options.get('partial');
    if (out === undefined)
        throw new UsageError('--range needs --partial OUT, the file that gets the partial result.');
    if (out === STDIN)
        throw new UsageError('--partial is "-"; it must be a file.');
    for (const name of options.keys()) {
        if (!USED.includes(name))
            throw new UsageError(`--${name} is not used with --range; give it to lint merge.`);
    }
    const { role, path } = scan_partial_manifestOf(given);
    const groupBy = options.get('group-by');
    const settings = { keptPerCode: maxFindingsOf(options.get('max-findings')), groupBy: groupByOf(groupBy) };
    const folder = createManifestFolder(context);
    try {
        const manifest = await folder.open(path);
        if (await isSameFile(manifest.path, out)) {
            throw new UsageError(`--partial is ${shown(out)}, which is the manifest itself; give another file.`);
        }
        const partial = await scanRange((from) => readManifest(manifest, from), range, settings);
        const name = manifest.isCopy ? STDIN : manifest.name;
        await write(out, { role, name, range, keptPerCode: settings.keptPerCode, groupBy, partial });
    }
    finally {
        await folder.close();
    }
}
async function write(out, file) {
    try {
        await (0,promises_namespaceObject.writeFile)(out, renderPartialFile(file));
    }
    catch (error) {
        throw new CommandError(`--partial is ${shown(out)}, which cannot be written: ${messageOf(error)}.`, {
            cause: error,
        });
    }
}
/** The one manifest that the range is of. */
function scan_partial_manifestOf({ options, operands }) {
    const given = [
        ...['training', 'testing'].flatMap((name) => {
            const path = options.get(name);
            return path === undefined
                ? []
                : [{ role: name === 'testing' ? 'testing' : 'training', path }];
        }),
        ...operands.map((path) => ({ role: 'training', path })),
    ];
    const [first, ...more] = given;
    if (first !== undefined && more.length === 0)
        return first;
    throw new UsageError(`--range is of one manifest, but ${String(given.length)} are given: --training FILE, or --testing FILE.`);
}
/** `A:B`, or `A:` for all from A on. */
function scan_partial_rangeOf(given) {
    if (given === undefined)
        throw new UsageError('--partial needs --range A:B, the bytes to read; 0: is the whole manifest.');
    const found = /^(\d{1,15}):(\d{0,15})$/.exec(given);
    const from = Number(found?.[1]);
    const to = found?.[2] === '' ? Infinity : Number(found?.[2]);
    if (found !== null && from < to)
        return { from, to };
    throw new UsageError(`--range is ${quoted(given)}; it must be A:B, two numbers of bytes with A below B, or A: for the rest.`);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/src/manifest/fix-lines.js
/** Writes a manifest again without what can be taken away safely. Every other byte stays as it is. */




const fix_lines_LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const fix_lines_UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const fix_lines_BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Space and tab: with a carriage return and the line feed, all the white space that JSON has. */
const BLANKS = [0x20, 0x09];
/** The bytes cannot be those of a manifest, and nothing can be taken away safely. The message says why. */
class NotFixable extends Error {
    name = 'NotFixable';
}
/**
 * Takes away byte order marks in front of a line, carriage returns in front of a line feed or of the end, blank lines, and
 * lines with an image that are the same as an earlier one. What comes out is left as it is when it goes in again.
 * @param input  the manifest, in chunks of any size; reading the result throws NotFixable for what is not text
 */
function fixManifest(input) {
    const fixes = { byteOrderMarks: 0, lineEnds: 0, blankLines: 0, duplicateLines: 0 };
    // The digests of 250,000 lines take some 20 MB; the lines themselves could take 25 GB.
    const seen = new Set();
    function fixLine(line, isEnded) {
        const content = withoutCarriageReturns(line);
        if (content.every((byte) => BLANKS.includes(byte))) {
            fixes.blankLines += 1;
            return undefined;
        }
        const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('base64');
        if (seen.has(digest) && isRecord(content)) {
            fixes.duplicateLines += 1;
            return undefined;
        }
        seen.add(digest);
        if (content.length < line.length)
            fixes.lineEnds += 1;
        return isEnded ? fix_lines_concatenate([content, Uint8Array.of(fix_lines_LINE_FEED)]) : content;
    }
    async function* fixed() {
        for await (const { bytes, isEnded } of cutLines(input)) {
            // Joined files have one in front of a later line, too. No JSON begins with one.
            const line = withoutByteOrderMarks(bytes);
            if (line.length < bytes.length)
                fixes.byteOrderMarks += 1;
            const kept = fixLine(line, isEnded);
            if (kept !== undefined)
                yield kept;
        }
    }
    return { chunks: fixed(), fixes: () => ({ ...fixes }) };
}
/** @throws NotFixable */
async function* cutLines(input) {
    let line = 1;
    let pending = [];
    let pendingBytes = 0;
    const add = (bytes) => {
        pending.push(bytes);
        pendingBytes += bytes.length;
        if (pendingBytes <= LINE_MAX_BYTES)
            return;
        throw new NotFixable(`line ${String(line)} is longer than ${formatCount(LINE_MAX_BYTES)} bytes`);
    };
    for await (const chunk of input) {
        if (chunk.includes(0))
            throw new NotFixable('it holds a byte that is 0, so it is no text in UTF-8');
        let from = 0;
        for (let at = chunk.indexOf(fix_lines_LINE_FEED); at >= 0; at = chunk.indexOf(fix_lines_LINE_FEED, from)) {
            add(chunk.subarray(from, at));
            yield { bytes: fix_lines_concatenate(pending), isEnded: true };
            line += 1;
            pending = [];
            pendingBytes = 0;
            from = at + 1;
        }
        // A copy: whoever made the chunk may fill the same buffer again.
        if (from < chunk.length)
            add(new Uint8Array(chunk.subarray(from)));
    }
    if (pendingBytes > 0)
        yield { bytes: fix_lines_concatenate(pending), isEnded: false };
}
function withoutByteOrderMarks(line) {
    let from = 0;
    while (fix_lines_BYTE_ORDER_MARK.every((byte, index) => line[from + index] === byte))
        from += fix_lines_BYTE_ORDER_MARK.length;
    return line.subarray(from);
}
/** Of a file that is something else, such as one object over many lines, a line that comes twice means something. */
function isRecord(line) {
    return own(parseJson(fix_lines_UTF_8.decode(line)), 'source-ref') !== undefined;
}
function withoutCarriageReturns(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === CARRIAGE_RETURN)
        end -= 1;
    return line.subarray(0, end);
}
function fix_lines_concatenate(parts) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./lib/src/cli/lint/write-fixed.js
/** `--fix OUT`: a new file with what is safe to fix. */








/**
 * Writes the fixed manifest. Whatever goes wrong, no half of a file is left, and the input stays as it is.
 * @throws UsageError, CommandError
 */
async function writeFixed(manifest, out) {
    if (out === STDIN)
        throw new UsageError('--fix is "-"; it must be a file, since the report goes to standard output.');
    if (await isSameFile(manifest.path, out)) {
        throw new UsageError(`--fix is ${shown(out)}, which is the manifest itself; give another file.`);
    }
    const there = await (0,promises_namespaceObject.stat)(out).catch(() => undefined);
    if (there !== undefined && !there.isFile()) {
        throw new CommandError(`--fix is ${shown(out)}, which is not a regular file; give another file.`);
    }
    const partial = `${out}.${(0,external_node_crypto_namespaceObject.randomUUID)()}.partial`;
    const { chunks, fixes } = fixManifest(readManifest(manifest));
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(chunks, (0,external_node_fs_namespaceObject.createWriteStream)(partial, { flags: 'wx' }));
        await (0,promises_namespaceObject.rename)(partial, out);
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(partial, { force: true });
        if (error instanceof NotFixable) {
            const advice = 'Run lint without --fix to see what is wrong with it.';
            throw new CommandError(`${shown(manifest.name)} cannot be fixed: ${error.message}. ${advice}`, { cause: error });
        }
        if (error instanceof CommandError)
            throw error;
        throw new CommandError(`--fix is ${shown(out)}, which cannot be written: ${messageOf(error)}.`, { cause: error });
    }
    return fixes();
}
/** `Removed 1 byte order mark, 3 blank lines.`, for the person who asked. */
function describeFixes({ byteOrderMarks, lineEnds, blankLines, duplicateLines }) {
    const parts = [
        ...(byteOrderMarks === 0 ? [] : [`${number_plural(byteOrderMarks, 'byte order mark')} removed`]),
        ...(lineEnds === 0 ? [] : [`${number_plural(lineEnds, 'line end')} changed to a line feed`]),
        ...(blankLines === 0 ? [] : [`${number_plural(blankLines, 'blank line')} removed`]),
        ...(duplicateLines === 0 ? [] : [`${number_plural(duplicateLines, 'repeated line')} removed`]),
    ];
    return parts.length === 0 ? 'nothing to fix, so it is a copy' : parts.join(', ');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./lib/src/github/workflow-command.js
/**
 * Workflow commands: lines on stdout that the runner takes as orders.
 * GitHub docs, "Workflow commands for GitHub Actions". Written here and not by @actions/core, which loads an HTTP client
 * of 1.2 MB with it: a step needs these lines from its start, and that client only for a job's token.
 */

/** Writes a command. Neither the properties nor the message can end it or begin another. */
function writeCommand(name, message, properties = {}) {
    writeLine(commandLine(name, message, properties));
}
/** A message for the page of the run, or for a line of a file, as a command without its line end. */
function annotationLine({ level, title, message, place }) {
    const { path = '', line = '', column = '' } = place ?? {};
    return commandLine(level, message, { title, file: path, line, col: column });
}
function commandLine(name, message, properties) {
    const given = Object.entries(properties);
    const pairs = given
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`;
}
/** Writes a line of the log as it is. */
function writeLine(line) {
    process.stdout.write(line + EOL);
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/src/text/fit.js
/** Limits counted in bytes of UTF-8. */
/** How many bytes the text takes in UTF-8. */
function utf8Length(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * The longest beginning of the text that, with `mark` behind it, takes at most `maxBytes`; the text itself where it
 * fits. No character is split. Where not even the mark fits, the result is empty.
 */
function fitUtf8(text, maxBytes, mark = '…') {
    if (utf8Length(text) <= maxBytes)
        return text;
    const room = maxBytes - utf8Length(mark);
    if (room < 0)
        return '';
    let used = 0;
    let end = 0;
    for (const character of text) {
        used += utf8Length(character);
        if (used > room)
            break;
        end += character.length;
    }
    return text.slice(0, end) + mark;
}
/** The text cut to a number of UTF-16 units, which is how GitHub counts a message; no surrogate pair is split. */
function fitLength(text, maxLength, mark = '…') {
    if (text.length <= maxLength)
        return text;
    const cut = text.slice(0, Math.max(0, maxLength - mark.length));
    return cut.replace(/[\ud800-\udbff]$/, '') + mark;
}

;// CONCATENATED MODULE: ./lib/src/report/annotation.js



/** GitHub shows ten annotations of each level of one step (GitHub docs, "Usage limits": annotations); more are lost. */
const PER_LEVEL_MAX = 10;
/** Longest message, in UTF-16 units: GitHub cuts what is longer (GitHub docs, workflow commands). */
const MESSAGE_MAX_LENGTH = 4096;
/** Longest title. GitHub's checks API takes 255 characters. */
const TITLE_MAX_LENGTH = 255;
/** An annotation of some lines of text; empty ones are left out. */
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').map(toVisible);
    return {
        level,
        title: fitLength(toVisible(title), TITLE_MAX_LENGTH),
        message: fitLength(message.join('\n'), MESSAGE_MAX_LENGTH),
    };
}
/**
 * Errors before warnings before notices, and as many of each as GitHub shows; the last one then says how many there are
 * beyond it.
 * @param where  has all of them: "see the job summary"
 */
function withinLimits(annotations, where) {
    return ['error', 'warning', 'notice'].flatMap((level) => limit(annotations.filter((one) => one.level === level), where));
}
function limit(annotations, where) {
    const [first] = annotations;
    if (first === undefined || annotations.length <= PER_LEVEL_MAX)
        return annotations;
    const kept = annotations.slice(0, PER_LEVEL_MAX - 1);
    const rest = annotations.length - kept.length;
    return [
        ...kept,
        { level: first.level, title: 'More', message: `${number_plural(rest, 'more message')} of this level; ${where}.` },
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/lint-annotations.js



/**
 * One annotation for each message of each code and manifest, on the first line that it is about; it names the others. Then
 * one for a gate that failed.
 * @param where  has all findings: "see the job summary"
 */
function lintAnnotations(shown, paths, where) {
    return withinLimits(allLintAnnotations(shown, paths), where);
}
/** The same without the limits, for those who add to them. */
function allLintAnnotations(shown, paths) {
    const keyOf = ({ severity, code, message, manifest }) => JSON.stringify([severity, code, message, manifest]);
    const ofFindings = groupFindings(shown.report.findings, keyOf).map((group) => ofGroup(shown, group, paths));
    return [...ofGate(shown), ...ofFindings];
}
function ofGroup(shown, group, paths) {
    const [first, ...more] = group;
    const { severity, code, message, fix = '', line, column } = first;
    const path = first.manifest === 'testing' ? paths.testing : paths.training;
    const others = more.length === 0 ? '' : alsoIn(more);
    if (path !== undefined) {
        const place = { path, line: line ?? 1, ...(line !== undefined && column !== undefined && { column }) };
        return { ...annotation(severity, code, [message, others, fix]), place };
    }
    const name = nameOfManifest(shown, first);
    const prefix = line === undefined ? name : `${name}, line ${String(line)}`;
    return annotation(severity, code, [`${prefix}: ${message}`, others, fix]);
}
function alsoIn(more) {
    const places = listLines(more);
    return places === undefined ? `${formatCount(more.length)} times more.` : `Also in ${places}.`;
}
function ofGate({ gate }) {
    return failedRulesOf(gate).map((verdict) => verdict.severity === 'fail'
        ? annotation('error', 'A rule of the gate failed', [verdict.rule, noteOf(verdict)])
        : annotation('warning', 'A warn: rule failed', [verdict.rule, noteOf(verdict)]));
}

;// CONCATENATED MODULE: ./lib/src/report/json/values.js
/** Values of the JSON report: nothing in it is undefined or NaN, and null means that a value is not known. */


/** An S3 URI. */
function objectJson(object) {
    return object === undefined ? null : formatS3Object(object);
}
/** ISO 8601 in UTC. */
function timeJson(ms) {
    return toIsoTime(ms) ?? null;
}
/** Null for what is not a number. */
function numberJson(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/lint-version.js
/** Raised when a reader of the JSON report of a lint would have to change. */
const LINT_VERSION = 1;

;// CONCATENATED MODULE: ./lib/src/report/lint/lint-json.js


/** The report as a value for JSON.stringify. Keys are always in the same order. */
function toLintJson(report, gate) {
    return {
        'lint-version': LINT_VERSION,
        'will-train': report.willTrain,
        certain: report.certain,
        'predicted-code': report.predictedCode ?? null,
        'use-case': report.useCase,
        training: manifestJson(report.training),
        testing: report.testing === undefined ? null : manifestJson(report.testing),
        'leaked-images': report.leakedImages,
        'leaked-groups': report.leakedGroups,
        'duplicate-images': report.duplicateImages,
        findings: report.findings.map(({ code, severity, manifest, line, column, label, message, fix }) => ({
            code,
            severity,
            manifest,
            line: line ?? null,
            column: column ?? null,
            label: label ?? null,
            message,
            fix: fix ?? null,
        })),
        totals: Object.fromEntries(report.totals),
        gate: gate === undefined ? null : gateJson(gate),
    };
}
function manifestJson({ labels, ...counts }) {
    return {
        lines: counts.lines,
        'valid-lines': counts.validLines,
        'invalid-lines': counts.invalidLines,
        'ignored-lines': counts.ignoredLines,
        images: counts.images,
        // fromEntries makes own keys of all names, `__proto__` too.
        labels: Object.fromEntries([...labels].map(([label, { images }]) => [label, images])),
        boxes: Object.fromEntries([...labels].filter(([, { boxes }]) => boxes > 0).map(([label, { boxes }]) => [label, boxes])),
    };
}
function gateJson({ rules, unjudged }) {
    return [
        ...rules.map(({ rule, label, actual, bound, result, severity, reason }) => ({
            rule,
            label,
            actual: numberJson(actual),
            bound: numberJson(bound),
            holds: result === 'skipped' ? null : result === 'holds',
            severity,
            reason,
        })),
        ...unjudged.map((rule) => ({
            rule,
            label: null,
            actual: null,
            bound: null,
            holds: null,
            severity: 'fail',
            reason: 'only a trained version can be judged by it',
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/paint.js
/** Colours of a lint in a terminal. */
/** Without colours. */
const UNPAINTED = (_style, text) => text;
/** What each severity is shown in. */
const STYLE_OF_SEVERITY = { error: 'red', warning: 'yellow', notice: 'cyan' };

;// CONCATENATED MODULE: ./lib/src/text/log.js
/** Lines of a workflow's log. */


/**
 * Most characters of a line. Our choice: some screens full, where a message of the service may have as many as it likes. The
 * JSON report has each text whole.
 */
const LOG_LINE_MAX_LENGTH = 8000;
/**
 * One line that the runner only prints. It takes a line that starts with `::`, after any blanks, for a command, and
 * `##[` anywhere in a line for one of the older kind (actions/runner, ActionCommand.cs). Line ends are shown as `⏎`,
 * since what follows one would be a line of its own; other control characters by their code point. What is longer than
 * {@link LOG_LINE_MAX_LENGTH} loses its end.
 */
function toLogLine(text) {
    const harmless = toVisible(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
    return fitLength(harmless, LOG_LINE_MAX_LENGTH);
}

;// CONCATENATED MODULE: ./lib/src/report/lint/place.js
/** The part of a line of a manifest around a value, and the value underlined. */

/** A text, a number or a word of JSON, from where it begins. */
const SCALAR = /"(?:[^"\\]|\\.)*"?|[-\d.eE+]+|true|false|null/y;
/** Share of the width that is given to what is before the place. */
const BEFORE_SHARE = 0.4;
/** Least width, however narrow the terminal is. */
const WIDTH_MIN = 40;
/**
 * The line, shortened around the place.
 * @param column  1-based, in UTF-16 units; without one, the line from its beginning
 * @param width   characters that line and caret may take
 */
function excerptAt(text, column, width) {
    // Two characters are for what shows that something is left out.
    const room = Math.max(WIDTH_MIN, width) - 2;
    const before = Math.floor(room * BEFORE_SHARE);
    if (column === undefined || column > text.length + 1) {
        return { line: excerptOf(text.slice(0, room * 2), 1, { before: 0, after: room }).line, caret: undefined };
    }
    const at = column - 1;
    // Enough to cut from, and no more: a line can have megabytes.
    const from = Math.max(0, at - room * 2);
    const near = text.slice(from, at + room * 2);
    const place = Array.from(near.slice(0, at - from)).length;
    // Near the beginning of the line, the room that is not needed before the place is used after it.
    const after = room - Math.min(before, place);
    const { line, caret } = excerptOf(near, place + 1, { before, after });
    const value = Array.from(valueAt(text, at)).length;
    return { line, caret: caret + '~'.repeat(Math.max(0, Math.min(value, after) - 1)) };
}
/** The scalar that begins at an index, cut when it is long; one character where none does. */
function valueAt(text, index) {
    SCALAR.lastIndex = 0;
    return SCALAR.exec(text.slice(index, index + VALUE_MAX))?.[0] ?? '.';
}
/** UTF-16 units of a value that are underlined at most. */
const VALUE_MAX = 400;

;// CONCATENATED MODULE: ./lib/src/text/shorten.js
/** Long names in little space. */
/**
 * At most `maxLength` characters (code points), with `…` for what is left out of the middle: names that differ tend
 * to differ at their ends. Whole letters are kept together, with their marks and joiners, as far as they fit.
 * @param maxLength  at least 1
 */
function shorten_shorten(text, maxLength) {
    if (text.length <= maxLength || lengthOf(text) <= maxLength)
        return text;
    const letters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
    const room = maxLength - 1;
    const head = takeWhileFits(letters, Math.ceil((room * 2) / 3));
    const tail = takeWhileFits(letters.reverse(), room - lengthOf(head.join('')));
    return `${head.join('')}…${tail.reverse().join('')}`;
}
function takeWhileFits(letters, room) {
    const taken = [];
    let left = room;
    for (const letter of letters) {
        left -= lengthOf(letter);
        if (left < 0)
            break;
        taken.push(letter);
    }
    return taken;
}
function lengthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./lib/src/text/align-columns.js
/** Tables of plain text, for fonts of fixed width. */
/**
 * Cells below each other, two blanks between columns: the first column leans left, the others right. Widths are counted in
 * code points. No row has blanks at its end.
 */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, align_columns_lengthOf(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - align_columns_lengthOf(cell));
        return column === 0 ? cell + blanks : blanks + cell;
    })
        .join('  ')
        .trimEnd());
}
function align_columns_lengthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/summary-lines.js







/** Labels that are listed; the ones with the fewest training images. Our choice: one screen. */
const summary_lines_LABELS_MAX = 30;
/** Longest label, code points: a table in a terminal has no room for more. */
const LABEL_MAX_LENGTH = 40;
/** What a lint comes to; the last line is the verdict. No line holds a line end. */
function summaryLines(shown, paint) {
    const { report } = shown;
    return [
        ...section(shown.testing === undefined ? shown.training : `${shown.training}, ${shown.testing}`, countLines(report)),
        ...section('Labels, fewest training images first', labelLines(report)),
        ...section('Findings', totalLines(report, paint)),
        ...section(`Changed since ${shown.change?.base ?? ''}`, changeLines(shown.change)),
        ...section('Gate', gateLines(shown.gate, paint)),
        ...section('Forecast', forecastLines(report, paint)),
        verdictLine(shown, paint),
    ];
    function section(title, lines) {
        return lines.length === 0 ? [] : [paint('bold', toLogLine(title)), ...lines.map((line) => `  ${line}`), ''];
    }
}
function countLines({ training, testing, leakedImages, leakedGroups, duplicateImages }) {
    const row = (name, one) => [
        name,
        ...[one.lines, one.validLines, one.invalidLines, one.ignoredLines, one.images].map(formatCount),
    ];
    const rows = [
        ['', 'lines', 'valid', 'invalid', 'ignored', 'images'],
        row('training', training),
        ...(testing === undefined ? [] : [row('testing', testing)]),
    ];
    return [
        ...alignColumns(rows),
        ...(testing === undefined ? ['testing: the service splits the training data'] : []),
        ...(leakedImages === 0 ? [] : [`${number_plural(leakedImages, 'image is', 'images are')} in both manifests`]),
        ...(leakedGroups === 0
            ? []
            : [`${number_plural(leakedGroups, 'group of images is', 'groups of images are')} in both manifests`]),
        ...(duplicateImages === 0
            ? []
            : [`${number_plural(duplicateImages, 'image is', 'images are')} on more than one line of a manifest`]),
    ];
}
function labelLines({ training, testing }) {
    const names = [...new Set([...training.labels.keys(), ...(testing?.labels.keys() ?? [])])];
    const rows = names
        .map((label) => ({ label, trained: training.labels.get(label), tested: testing?.labels.get(label) }))
        .sort((a, b) => (a.trained?.images ?? 0) - (b.trained?.images ?? 0));
    const shown = rows.slice(0, summary_lines_LABELS_MAX);
    if (shown.length === 0)
        return [];
    const hasBoxes = rows.some(({ trained, tested }) => (trained?.boxes ?? 0) + (tested?.boxes ?? 0) > 0);
    const heads = [
        '',
        'training images',
        ...(testing === undefined ? [] : ['testing images']),
        ...(hasBoxes ? ['boxes'] : []),
    ];
    const cells = shown.map(({ label, trained, tested }) => [
        shorten_shorten(toLogLine(label), LABEL_MAX_LENGTH),
        formatCount(trained?.images ?? 0),
        ...(testing === undefined ? [] : [formatCount(tested?.images ?? 0)]),
        ...(hasBoxes ? [formatCount((trained?.boxes ?? 0) + (tested?.boxes ?? 0))] : []),
    ]);
    const rest = rows.length - shown.length;
    return [...alignColumns([heads, ...cells]), ...(rest === 0 ? [] : [number_plural(rest, 'more label')])].map(toLogLine);
}
function totalLines(report, paint) {
    const totals = totalsByCode(report);
    const rows = alignColumns(totals.map(({ code, count }) => [toLogLine(code), formatCount(count)]));
    return rows.map((row, index) => {
        const severity = totals[index]?.severity ?? 'notice';
        return `${paint(STYLE_OF_SEVERITY[severity], severity.padEnd('warning'.length))}  ${row}`;
    });
}
/** Labels that a line names before it only counts. */
const summary_lines_NAMED_MAX = 10;
function changeLines(change) {
    if (change === undefined)
        return [];
    const { imagesAdded, imagesRemoved, imagesRelabelled, labelsAdded, labelsRemoved } = change;
    const images = [
        [imagesAdded, 'added'],
        [imagesRemoved, 'removed'],
        [imagesRelabelled, 'labelled differently'],
    ];
    const labels = [
        [labelsAdded, 'added'],
        [labelsRemoved, 'removed'],
    ];
    return [
        images.map(([count, what]) => `${number_plural(count, 'image')} ${what}`).join(', '),
        ...labels.flatMap(([names, what]) => {
            if (names.length === 0)
                return [];
            const named = names.slice(0, summary_lines_NAMED_MAX).map((name) => shorten_shorten(toLogLine(name), LABEL_MAX_LENGTH));
            const more = names.length > summary_lines_NAMED_MAX ? ` and ${formatCount(names.length - summary_lines_NAMED_MAX)} more` : '';
            return [`${number_plural(names.length, 'label')} ${what}: ${named.join(', ')}${more}`];
        }),
    ];
}
function gateLines(gate, paint) {
    const words = { holds: paint('green', 'passed '), fails: paint('red', 'failed '), skipped: paint('dim', 'skipped') };
    const judged = (gate?.rules ?? []).map((verdict) => {
        const note = noteOf(verdict);
        const rule = `${verdict.severity === 'warn' ? 'warn: ' : ''}${verdict.rule}`;
        return `${words[verdict.result]}  ${toLogLine(note === '' ? rule : `${rule}  (${note})`)}`;
    });
    const open = (gate?.unjudged ?? []).map((rule) => `${paint('dim', '-')}        ${toLogLine(rule)}  (needs a trained version)`);
    return [...judged, ...open, ...(gate?.warnings ?? []).map(toLogLine)];
}
function forecastLines({ willTrain, certain, predictedCode, training, testing }, paint) {
    const lost = (name, { invalidLines, ignoredLines }) => invalidLines + ignoredLines === 0
        ? []
        : [`${number_plural(invalidLines + ignoredLines, 'line')} of the ${name} manifest would not be used`];
    const code = predictedCode === undefined ? '' : ` with ${toLogLine(predictedCode)}`;
    const doubt = certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.';
    return [
        willTrain
            ? paint('green', 'The service would train from this data.') + doubt
            : paint('red', `The training would fail${code}.`) + doubt,
        ...(willTrain ? [...lost('training', training), ...(testing === undefined ? [] : lost('testing', testing))] : []),
    ];
}
function verdictLine({ report, gate }, paint) {
    const { error, warning, notice } = countBySeverity(report);
    const counts = [
        ...(error === 0 ? [] : [paint('red', number_plural(error, 'error'))]),
        ...(warning === 0 ? [] : [paint('yellow', number_plural(warning, 'warning'))]),
        ...(notice === 0 ? [] : [paint('cyan', number_plural(notice, 'notice'))]),
    ];
    const failed = failedRulesOf(gate).filter(({ severity }) => severity === 'fail').length;
    const ofGate = failed === 0 ? [] : [paint('red', `${number_plural(failed, 'rule')} of the gate failed`)];
    return [...(counts.length === 0 ? [paint('green', 'No findings')] : counts), ...ofGate].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/lint/pretty.js






/** The whole text; it ends with a line end. */
function renderPretty(shown, style) {
    const groups = groupFindings(shown.report.findings, ({ code }) => code);
    const blocks = groups.flatMap((group) => renderGroup(shown, group, style));
    return [...blocks.map((lines) => [...lines, '']), summaryLines(shown, style.paint)].flat().join('\n') + '\n';
}
function renderGroup(shown, findings, style) {
    const examples = findings.slice(0, style.perCode);
    const blocks = examples.map((finding, index) => {
        // What to do is said once, behind the last of those that it is for.
        const isSaidAgain = examples.slice(index + 1).some(({ fix }) => fix === finding.fix);
        return renderFinding(shown, isSaidAgain ? { ...finding, fix: undefined } : finding, style);
    });
    const [{ code }] = findings;
    const rest = (shown.report.totals.get(code) ?? findings.length) - examples.length;
    if (rest <= 0)
        return blocks;
    const listed = findings.slice(style.perCode);
    const places = listLines(listed);
    const where = places === undefined ? '' : `${listed.length < rest ? ', among them in' : ':'} ${places}`;
    return [...blocks, [style.paint('dim', `${number_plural(rest, 'more finding')} of ${toLogLine(code)}${where}`)]];
}
/** As compilers do: `file:line:column: severity: message [CODE]`, which editors find the place by. */
function renderFinding(shown, finding, { paint, columns }) {
    const { line, column, severity, message, code, fix } = finding;
    const place = [nameOfManifest(shown, finding), line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(':');
    const head = `${paint('bold', `${toLogLine(place)}:`)} ${paint(STYLE_OF_SEVERITY[severity], `${severity}:`)} ${toLogLine(message)} ${paint('dim', `[${toLogLine(code)}]`)}`;
    const text = line === undefined ? undefined : shown.lineText(finding.manifest, line);
    const excerpt = line === undefined || text === undefined ? [] : excerptLines(line, text, column, paint, columns);
    return [head, ...excerpt, ...(fix === undefined ? [] : [`  ${paint('bold', 'fix:')} ${toLogLine(fix)}`])];
}
/** The line behind its number, and the caret below it. */
function excerptLines(line, text, column, paint, columns) {
    const number = String(line).padStart(5);
    const gap = ' '.repeat(number.length);
    const { line: shown, caret } = excerptAt(text, column, columns - number.length - 4);
    const [bar, first] = [paint('dim', '|'), `${paint('dim', number)} ${paint('dim', '|')} ${toLogLine(shown)}`.trimEnd()];
    return caret === undefined ? [first] : [first, `${gap} ${bar} ${paint('red', caret)}`];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/sarif.js

/** SARIF's word for each severity; of its `note`, code scanning makes a notice. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Where the schema of the format is, which readers take as the name of its version. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The log as an object of JSON: one run over all lints, one result for each finding. */
function toSarif(lints, tool) {
    const uris = [
        ...new Set(lints.flatMap(({ training, testing }) => [training, ...(testing === undefined ? [] : [testing])])),
    ];
    const codes = tool.rules.map(({ code }) => code);
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: tool.rules.map(toRule),
                    },
                },
                columnKind: 'utf16CodeUnits',
                artifacts: uris.map((name) => ({ location: { uri: toUri(name) }, mimeType: 'application/x-ndjson' })),
                results: lints.flatMap((shown) => shown.report.findings.map((finding) => toResult(shown, finding, codes, uris))),
            },
        ],
    };
}
function toRule({ code, severity, title, about, fix }) {
    return {
        id: code,
        shortDescription: toMessage(title),
        fullDescription: toMessage(about),
        help: toMessage(`${about}\n\n${fix}`),
        defaultConfiguration: { level: LEVELS[severity] },
    };
}
function toResult(shown, finding, codes, uris) {
    const { code, severity, message, fix, manifest } = finding;
    const index = codes.indexOf(code);
    return {
        ruleId: code,
        ...(index < 0 ? {} : { ruleIndex: index }),
        level: LEVELS[severity],
        message: toMessage(fix === undefined ? message : `${message} ${fix}`),
        locations: [toLocation(nameOfManifest(shown, finding), finding, uris)],
        ...(manifest === 'both' && shown.testing !== undefined
            ? {
                relatedLocations: [
                    { id: 1, ...toLocation(shown.testing, undefined, uris), message: { text: 'The testing manifest' } },
                ],
            }
            : {}),
    };
}
/** Braces would be places to fill in (SARIF 3.11.5), so each is written twice. */
function toMessage(text) {
    return { text: text.replace(/[{}]/g, '$&$&') };
}
/** Code scanning shows a result only at a place: what is about the whole manifest is at its first line. */
function toLocation(name, finding, uris) {
    const { line, column } = finding ?? {};
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(name), index: uris.indexOf(name) },
            region: { startLine: line ?? 1, ...(line !== undefined && column !== undefined && { startColumn: column }) },
        },
    };
}
/**
 * A path relative to the working folder stays relative, an absolute one gets a scheme, and an S3 URI has its own. What may
 * not be in a URI is encoded.
 */
function toUri(name) {
    const encoded = name.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
    if (name.startsWith('s3://'))
        return `s3:${encoded.slice('s3%3A'.length)}`;
    if (encoded.startsWith('/'))
        return `file://${encoded}`;
    const drive = /^([A-Za-z])%3A(?=\/)/.exec(encoded);
    return drive === null ? encoded : `file:///${drive[1] ?? ''}:${encoded.slice(drive[0].length)}`;
}
/** Half characters, which no URI can hold, are replaced. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString());
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
/** The texts of --help. */

/** The program's name, as it is typed. */
const PROGRAM = 'custom-labels';
/** Longest line of a help, characters. */
const WIDTH = 80;
const HELP = { about: 'show this text', short: 'h' };
/** The help of the program as a whole. */
function programHelp(commands, paint) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return `${paint('bold', 'Usage:')} ${PROGRAM} COMMAND [options]

Tools for manifests of Amazon Rekognition Custom Labels. They send nothing
anywhere.

${paint('bold', 'Commands:')}
${commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n')}

${paint('bold', 'Options:')}
  -h, --help     show this text; after a command, the help of that command
      --version  show the version

Exit code: 0 nothing is wrong, 1 there are findings, 2 the command cannot be
run.
`;
}
/** The help of one command. */
function commandHelp({ name, about, synopsis, options, notes }, paint) {
    const rows = [...Object.entries(options), ['help', HELP]].map(([option, spec]) => ({
        head: help_headOf(option, spec),
        about: aboutOf(spec),
    }));
    const width = Math.max(...rows.map(({ head }) => head.length));
    return `${paint('bold', 'Usage:')} ${PROGRAM} ${name} ${synopsis}

${capitalised(about)}.

${paint('bold', 'Options:')}
${rows.map((row) => indented(row.head.padEnd(width), row.about)).join('\n')}

${notes.trim()}
`;
}
function help_headOf(name, { short, value }) {
    const letter = short === undefined ? '    ' : `-${short}, `;
    return `  ${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function aboutOf({ about, choices }) {
    return choices === undefined ? about : `${about}: ${arguments_listed(choices)}`;
}
/** A row whose second column is broken between words. */
function indented(head, text) {
    const margin = head.length + 2;
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && margin + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return `${head}  ${[...lines, line].join(`\n${' '.repeat(margin)}`)}`;
}
function capitalised(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/text/program-version.js
/** The version of the program: that of package.json, which a test compares it with. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/src/cli/lint/write-report.js
/** Writes the report of a lint in the format that was asked for. */












/** Width of a line, in characters, where the output is not a terminal. */
const write_report_COLUMNS = 120;
/** Findings of each code that are shown unless a number was asked for. Our choice: with three one sees what it is. */
const PER_CODE = 3;
function writeReport(lints, request, { out, env }) {
    switch (request.format) {
        case 'pretty': {
            const style = { paint: out.paint, columns: out.columns ?? write_report_COLUMNS, perCode: request.perCode ?? PER_CODE };
            out.write(lints.map((shown) => renderPretty(shown, style)).join('\n'));
            return;
        }
        case 'github':
            for (const shown of lints)
                out.write(toGitHub(shown, env));
            return;
        case 'json':
            out.write(toJsonText(toJson(lints)));
            return;
        case 'sarif': {
            const named = lints.map((shown) => ({ ...shown, ...namesIn(shown, env) }));
            out.write(toJsonText(toSarif(named, { name: PROGRAM, version: VERSION, rules: ruleTexts() })));
            return;
        }
    }
}
/** One report; of several training manifests, a list in their order. */
function toJson(lints) {
    const reports = lints.map(({ report, gate }) => toLintJson(report, gate));
    return reports.length === 1 ? reports[0] : reports;
}
function toJsonText(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Annotations, then the counts and the forecast as lines of the log. */
function toGitHub(shown, env) {
    const paths = {
        training: workspacePathOf(shown.training, env),
        testing: shown.testing === undefined ? undefined : workspacePathOf(shown.testing, env),
    };
    const where = `run ${PROGRAM} lint --format pretty to see all`;
    const commands = lintAnnotations(shown, paths, where).map(annotationLine);
    return [...commands, ...summaryLines(shown, UNPAINTED)].join('\n') + '\n';
}
/** Names as code scanning needs them: relative to the repository where they are in it. */
function namesIn({ training, testing }, env) {
    const nameOf = (name) => workspacePathOf(name, env) ?? name;
    return { training: nameOf(training), testing: testing === undefined ? undefined : nameOf(testing) };
}
/** The path of a file of the workspace relative to it; of the working folder, where there is no workspace. */
function workspacePathOf(name, env) {
    if (name === STDIN_NAME)
        return undefined;
    const path = (0,external_node_path_namespaceObject.relative)(env.GITHUB_WORKSPACE ?? '', name).replaceAll(external_node_path_namespaceObject.sep, '/');
    return path.startsWith('../') || (0,external_node_path_namespaceObject.isAbsolute)(path) ? undefined : path;
}

;// CONCATENATED MODULE: ./lib/src/cli/commands/lint.js
/** `custom-labels lint`: checks manifests as the service does before a training, and more. */












const lint = {
    name: 'lint',
    about: 'check manifests before a training is paid for',
    synopsis: '[options] [FILES…]',
    options: LINT_OPTIONS,
    notes: `FILES are training manifests, each of a model of its own; - is standard input.

Examples:
  custom-labels lint training.manifest
  custom-labels lint --training training.manifest --testing testing.manifest
  custom-labels lint --fix fixed.manifest training.manifest
  aws s3 cp s3://my-bucket/output.manifest - | custom-labels lint -

Exit code: 0 no errors, 1 an error or a failed rule of the gate (see --fail-on),
2 the command cannot be run, such as for a file that cannot be read.`,
    run,
};
async function run(given, context) {
    if (asksForPartial(given)) {
        await writePartial(given, context);
        return 0;
    }
    const request = readLintRequest(given);
    const gate = request.gate === undefined ? undefined : await readGate(request.gate);
    const folder = createManifestFolder(context);
    const progress = createProgress(context.err);
    const openOptional = async (path) => (path === undefined ? undefined : await folder.open(path));
    try {
        const [testing, base] = [await openOptional(request.testing), await openOptional(request.base)];
        const manifests = [];
        for (const path of request.trainings)
            manifests.push(await folder.open(path));
        const lints = [];
        for (const manifest of manifests) {
            const training = request.fix === undefined ? manifest : await fix(manifest, request.fix, context, folder.open);
            lints.push(await lintOne({ training, testing, base, gate }, request, progress));
        }
        progress.clear();
        writeReport(lints, request, context);
        return exitCodeOf(lints, request.failOn);
    }
    finally {
        progress.clear();
        await folder.close();
    }
}
/** Writes the fixed copy, says what changed, and returns it to be linted in the place of the manifest. */
async function fix(manifest, out, { err }, open) {
    const fixes = await writeFixed(manifest, out);
    err.write(`${shown(manifest.name)} -> ${shown(out)}: ${describeFixes(fixes)}\n`);
    return await open(out);
}
async function lintOne({ training, testing, base, gate }, request, progress) {
    const source = (manifest) => ({
        name: manifest.isCopy ? STDIN : manifest.name,
        read: () => progress.count(manifest.name, manifest.sizeBytes, readManifest(manifest)),
    });
    const sourceIfAny = (manifest) => (manifest === undefined ? undefined : source(manifest));
    const report = await lintManifests(source(training), sourceIfAny(testing), request);
    const before = base === undefined ? undefined : await lintManifests(source(base), undefined, request);
    const metrics = before === undefined ? undefined : dataMetricsOf(before);
    const found = base && metrics && { kind: 'found', name: base.name, metrics };
    return {
        report,
        training: training.name,
        testing: testing?.name,
        gate: gate && judgeGate(gate, dataMetricsOf(report), found),
        ...(base && { change: { base: base.name, ...(await compareManifests(source(base), source(training))) } }),
        lineText: await lineTextsFor(request.format === 'pretty' ? report.findings : [], training, testing),
    };
}
/** The lines that the findings are in. */
async function lineTextsFor(findings, training, testing) {
    const ofTraining = await readLineTexts(training, linesOf(findings, (manifest) => manifest !== 'testing'));
    const wanted = linesOf(findings, (manifest) => manifest === 'testing');
    const ofTesting = testing === undefined ? undefined : await readLineTexts(testing, wanted);
    return (manifest, line) => (manifest === 'testing' ? ofTesting : ofTraining)?.get(line);
}
function linesOf(findings, isIn) {
    return new Set(findings.flatMap(({ manifest, line }) => (line !== undefined && isIn(manifest) ? line : [])));
}

;// CONCATENATED MODULE: ./lib/src/cli/commands/lint-merge.js
/** `custom-labels lint merge`: one report out of partial results. */










/** Of the options of lint, those that a merge has. */
const OPTIONS = ['gate', 'format', 'fail-on', 'ignore'];
const lintMerge = {
    name: 'lint merge',
    about: 'put partial results of lint together into one report',
    synopsis: '[options] FILES…',
    options: Object.fromEntries(OPTIONS.map((name) => [name, LINT_OPTIONS[name]])),
    notes: `FILES are what lint --range A:B --partial FILE wrote, in any order. The ranges
must cover each manifest once.

Example:
  custom-labels lint --training a.manifest --range 0:1000000 --partial 1.part
  custom-labels lint --training a.manifest --range 1000000: --partial 2.part
  custom-labels lint merge 1.part 2.part --format json`,
    run: lint_merge_run,
};
async function lint_merge_run(given, context) {
    const { operands } = given;
    if (operands.length === 0)
        throw new UsageError('No partial result is given. Give FILES.');
    const request = readViewRequest(given);
    const gate = request.gate === undefined ? undefined : await readGate(request.gate);
    const merged = mergePartialFiles(await Promise.all(operands.map(readPartial)));
    if (!merged.ok)
        throw new CommandError(`the partial results cannot be merged: ${merged.problem}.`);
    const { training, testing, keptPerCode } = merged.value;
    const report = concludeLint(training, testing, { maxFindings: keptPerCode, ignore: request.ignore });
    const lint = {
        report,
        training: lint_merge_nameOf(training.name),
        testing: testing && lint_merge_nameOf(testing.name),
        gate: gate && judgeGate(gate, dataMetricsOf(report), undefined),
        lineText: () => undefined,
    };
    writeReport([lint], { ...request, perCode: undefined }, context);
    return exitCodeOf([lint], request.failOn);
}
async function readPartial(path) {
    const text = await (0,promises_namespaceObject.readFile)(path, 'utf8').catch((error) => {
        throw new CommandError(`${shown(path)} cannot be read: ${messageOf(error)}.`, { cause: error });
    });
    const parsed = parsePartialFile(text);
    if (!parsed.ok)
        throw new CommandError(`${shown(path)} ${parsed.problem}.`);
    return parsed.value;
}
function lint_merge_nameOf(name) {
    return name === STDIN ? STDIN_NAME : name;
}

;// CONCATENATED MODULE: ./lib/src/cli/all-commands.js
/** The commands of the program, in the order of its help. */


const ALL_COMMANDS = [lint, lintMerge];

;// CONCATENATED MODULE: ./lib/src/cli/run-cli.js
/** From the arguments of the program to the command that they name. */






/**
 * Runs the program. What is wrong with a call is written to standard error, without a trace.
 * @param args      without the program and its file
 * @param commands  those of the program; a test may have its own
 */
async function runCli(args, context, commands = ALL_COMMANDS) {
    const { out } = context;
    const [first] = args;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
        out.write(programHelp(commands, out.paint));
        return 0;
    }
    if (first === '--version') {
        out.write(`${VERSION}\n`);
        return 0;
    }
    const command = findCommand(args, commands);
    if (command === undefined)
        return fail(context, PROGRAM, new UsageError(unknownCommand(first, commands)));
    const name = `${PROGRAM} ${command.name}`;
    const rest = args.slice(command.name.split(' ').length);
    if (asksForHelp(rest)) {
        out.write(commandHelp(command, out.paint));
        return 0;
    }
    try {
        return await command.run(readArguments(rest, command.options), context);
    }
    catch (error) {
        return fail(context, name, error);
    }
}
/** The command of the most words that the arguments begin with. */
function findCommand(args, commands) {
    const matching = commands.filter(({ name }) => name.split(' ').every((word, index) => args[index] === word));
    return matching.toSorted((a, b) => b.name.length - a.name.length)[0];
}
/** Whatever else is wrong with the arguments: who asks for help gets it. */
function asksForHelp(args) {
    const end = args.indexOf('--');
    const options = end < 0 ? args : args.slice(0, end);
    return options.includes('--help') || options.includes('-h');
}
function unknownCommand(first, commands) {
    const names = commands.map(({ name }) => name);
    if (first.startsWith('-'))
        return `There is no option ${quoted(first)} before a command.`;
    const meant = misspelt(first, names);
    return `There is no command ${quoted(first)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
/** Says why a command cannot be run. Of what nobody expected, the trace is shown: that is a fault of the program. */
function fail({ err }, name, error) {
    const head = err.paint('red', `${name}:`);
    if (error instanceof UsageError) {
        err.write(`${head} ${error.message}\nRun ${name} --help for everything that can be given.\n`);
    }
    else if (error instanceof CommandError) {
        err.write(`${head} ${error.message}\n`);
    }
    else {
        err.write(`${head} unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    return 2;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createScreen)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);
/** What a command writes to, and how it may look there. */

/** @param env  NO_COLOR, when it is not empty, takes the colours away (https://no-color.org) */
function createScreen(stream, env) {
    let isRead = true;
    stream.on('error', (error) => {
        // A reader that has gone, as `head` does once it has its lines, is no failure.
        if (!('code' in error) || error.code !== 'EPIPE')
            throw error;
        isRead = false;
    });
    const isTerminal = stream.isTTY === true;
    const isColoured = isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    return {
        write: (text) => {
            if (isRead)
                stream.write(text);
        },
        isTerminal,
        // A terminal that does not know its width says 0.
        columns: isTerminal && stream.columns !== 0 ? stream.columns : undefined,
        // Whether the stream shows colours is already decided.
        paint: (style, text) => (isColoured && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text),
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
