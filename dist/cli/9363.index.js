export const id = 9363;
export const ids = [9363];
export const modules = {

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openDecoder)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/images/near/decode-image.js
var decode_image = __webpack_require__(3748);
;// CONCATENATED MODULE: ./lib/src/images/near/sharp-decoder.js
/**
 * Decodes images with sharp, which is not part of the program: an optional peer package. Out of what decodes JPEG and PNG
 * on Node, because it is kept up (jpeg-js had its last release in 2022), decodes a JPEG at the size that is needed, turns
 * it by its EXIF, and is fast enough for 250,000 images.
 */



const SHARP = 'sharp';
/** The release that was tried; package.json has it too. */
const SHARP_TRIED = '0.35.5';
/** Sides that the service takes, in pixels: no larger image is trained from. */
const PIXELS_MAX = 4096 * 4096;
/** JPEG: start of image, and the next marker. PNG: its signature. libvips would take SVG, PDF and others, too. */
const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/**
 * Looks for the package as Node does: in the folders `node_modules` from there up, then in those of the variable NODE_PATH. Not in the
 * working folder, which may hold the data of others.
 * @param from URL or path of a file
 * @returns the decoder; a problem says what is wrong with the package
 */
function openSharp(from) {
    let loaded;
    try {
        // Not `import()`: the bundler would want the package, and it would not see NODE_PATH.
        loaded = (0,external_node_module_.createRequire)(from)(SHARP);
    }
    catch (error) {
        return (0,result/* failure */.V)(isMissing(error) ? 'it is not installed' : `it cannot be loaded: ${firstLineOf(error)}`);
    }
    return isSharp(loaded)
        ? (0,result/* success */.k)(decoderOf(loaded))
        : (0,result/* failure */.V)('it has another interface than the one that is expected');
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
function firstLineOf(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
function isSharp(loaded) {
    return typeof loaded === 'function' && 'cache' in loaded && 'concurrency' in loaded && 'versions' in loaded;
}
function decoderOf(sharp) {
    // Each image is decoded once, and several at a time.
    sharp.cache(false);
    sharp.concurrency(1);
    return async (file) => {
        if (!startsWith(file, JPEG) && !startsWith(file, PNG))
            return (0,result/* failure */.V)('they are neither JPEG nor PNG');
        try {
            return (0,result/* success */.k)(await gridOf(sharp, file));
        }
        catch (error) {
            const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
            return (0,result/* failure */.V)(isTooLarge ? 'they have more pixels than the service takes' : 'they cannot be decoded');
        }
    };
}
async function gridOf(sharp, file) {
    const picture = sharp(file, { failOn: 'error', limitInputPixels: PIXELS_MAX })
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .toColourspace('b-w')
        .resize(decode_image/* GRID_SIDE */.j, decode_image/* GRID_SIDE */.j, { fit: 'fill' });
    return await picture.raw({ depth: 'uchar' }).toBuffer();
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
;// CONCATENATED MODULE: ./lib/src/cli/lint/near-decoder.js


/** @throws CommandError without it */
function openDecoder() {
    const opened = openSharp(import.meta.url);
    if (opened.ok)
        return opened.value;
    throw new command_error/* CommandError */.Qd(`--images near-duplicates needs the npm package ${SHARP}, but ${opened.problem}. Install it in a folder of its own, and name that in NODE_PATH: npm install --prefix DIR ${SHARP}@${SHARP_TRIED}, then NODE_PATH=DIR/node_modules.`);
}


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ GRID_SIDE)
/* harmony export */ });
/** Pixels on each side of a {@link GreyGrid}. */
const GRID_SIDE = 64;


/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findNearDuplicates)
});

// EXTERNAL MODULE: ./lib/src/lint/images/image-lines.js
var image_lines = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/src/lint/contents/known-contents.js
var known_contents = __webpack_require__(5405);
// EXTERNAL MODULE: ./lib/src/images/pool.js
var pool = __webpack_require__(3263);
;// CONCATENATED MODULE: ./lib/src/images/near/clusters.js
/** Sets of things that are joined pair by pair. */
class Clusters {
    #parents;
    /** Each thing, from 0, is alone at first. */
    constructor(count) {
        this.#parents = Uint32Array.from({ length: count }, (_, thing) => thing);
    }
    join(one, other) {
        const [first, second] = [this.of(one), this.of(other)];
        this.#parents[Math.max(first, second)] = Math.min(first, second);
    }
    /** The least thing of the cluster. */
    of(thing) {
        let at = thing;
        for (;;) {
            const parent = this.#parents[at] ?? at;
            if (parent === at)
                return at;
            const next = this.#parents[parent] ?? parent;
            // Halves the way for whoever asks next.
            this.#parents[at] = next;
            at = next;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/images/near/hashed-images.js
/** @param hashes by line, in any order */
function groupHashes(hashes) {
    const groups = new Map();
    for (const [line, hash] of [...hashes].toSorted(([left], [right]) => left - right)) {
        const key = [hash.high, hash.low, ...hash.fine].join();
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { hash, lines: [line] });
        else
            known.lines.push(line);
    }
    return [...groups.values()];
}
/** The coarse hashes of all groups. */
function columnsOf(groups) {
    return {
        high: Uint32Array.from(groups, ({ hash }) => hash.high),
        low: Uint32Array.from(groups, ({ hash }) => hash.low),
    };
}

// EXTERNAL MODULE: ./lib/src/images/near/perceptual-hash.js
var perceptual_hash = __webpack_require__(6754);
;// CONCATENATED MODULE: ./lib/src/images/near/near-pairs.js
/**
 * All pairs of two lists of hashes that differ in at most `distance` bits, without comparing all of them: multi-index
 * hashing (Norouzi, Punjani and Fleet, Fast exact search in Hamming space with multi-index hashing, 2014).
 *
 * A hash is cut into four parts of 16 bits. With distance = 4r + a and 0 <= a < 4, two hashes that differ in at most that
 * many bits differ in at most r bits of one of the parts 0 to a, or in at most r - 1 bits of one of the others: otherwise
 * they would differ in at least (a + 1)(r + 1) + (3 - a)r = 4r + a + 1 bits. So only hashes are compared that have such a
 * part, and none of the pairs is missed.
 */

const PARTS = 4;
const PART_BITS = 16;
const PART_VALUES = 2 ** PART_BITS;
/**
 * Takes each right hash in turn. None is compared with the same one twice, also where most hashes have parts in common.
 * @param distance bits that may differ, 0 to 64
 */
function findNearPairs(left, right, distance, onPair) {
    const count = left.high.length;
    const indexes = Array.from({ length: PARTS }, (_, part) => indexOf(left, part));
    const changes = Array.from({ length: PARTS }, (_, part) => partsWithin(radiusOf(part, distance)));
    /** For each left hash, the right one that it was last compared with, plus 1: it may have several parts in common. */
    const comparedWith = new Uint32Array(count);
    const compare = (one, other) => {
        const [high, low] = [left.high[one] ?? 0, left.low[one] ?? 0];
        const apart = (0,perceptual_hash/* bitsIn */.QU)(high ^ (right.high[other] ?? 0)) + (0,perceptual_hash/* bitsIn */.QU)(low ^ (right.low[other] ?? 0));
        if (apart <= distance)
            onPair(one, other, apart);
    };
    const values = changes.reduce((sum, { length }) => sum + length, 0);
    for (let other = 0; other < right.high.length; other += 1) {
        if (values > SCAN_FROM) {
            for (let one = 0; one < count; one += 1)
                compare(one, other);
            continue;
        }
        for (const [part, { starts, places }] of indexes.entries()) {
            const value = partOf(right, other, part);
            for (const change of changes[part] ?? NOTHING) {
                const key = value ^ change;
                const end = starts[key + 1] ?? 0;
                for (let at = starts[key] ?? 0; at < end; at += 1) {
                    const one = places[at] ?? 0;
                    if (comparedWith[one] === other + 1)
                        continue;
                    comparedWith[one] = other + 1;
                    compare(one, other);
                }
            }
        }
    }
}
/**
 * Values of parts from which on all hashes are compared, one after the other: to look up a sixteenth of all values takes
 * longer, since what is looked up is all over the memory. Measured with 200,000 hashes.
 */
const SCAN_FROM = PART_VALUES / 16;
const NOTHING = new Uint16Array(0);
/** The bits that a part may differ in; below 0 where no hash needs to be looked for by this part. */
function radiusOf(part, distance) {
    const [whole, rest] = [Math.floor(distance / PARTS), distance % PARTS];
    return part <= rest ? whole : whole - 1;
}
/** The values of a part with at most so many bits. */
function partsWithin(radius) {
    const found = [];
    for (let value = 0; value < PART_VALUES; value += 1)
        if ((0,perceptual_hash/* bitsIn */.QU)(value) <= radius)
            found.push(value);
    return Uint16Array.from(found);
}
function indexOf(hashes, part) {
    const count = hashes.high.length;
    const starts = new Uint32Array(PART_VALUES + 1);
    for (let at = 0; at < count; at += 1) {
        const next = partOf(hashes, at, part) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let value = 0; value < PART_VALUES; value += 1)
        starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
    const places = new Uint32Array(count);
    const free = starts.slice();
    for (let at = 0; at < count; at += 1) {
        const value = partOf(hashes, at, part);
        const place = free[value] ?? 0;
        places[place] = at;
        free[value] = place + 1;
    }
    return { starts, places };
}
function partOf({ high, low }, at, part) {
    const half = (part < 2 ? high[at] : low[at]) ?? 0;
    return part % 2 === 0 ? half >>> PART_BITS : half & (PART_VALUES - 1);
}

;// CONCATENATED MODULE: ./lib/src/images/near/near-leaks.js




/**
 * Bits of the fine hash that may differ, for each bit of the coarse hash. A larger share of them than of the coarse hash, which
 * has a fourth of its bits: fine waves change more in a copy. Chosen from what was measured, see docs/near-duplicates.md.
 */
const FINE_BITS_PER_BIT = 7;
/**
 * For each image of the testing manifest that is near to some of the training manifest: the nearest of these, the first
 * where several are, and the cluster of both. In the order of the testing manifest.
 * @param distance bits of the coarse hashes that may differ
 */
function nearLeaks(training, testing, distance) {
    const [trained, tested] = [groupHashes(training), groupHashes(testing)];
    const clusters = new Clusters(trained.length + tested.length);
    const nearest = new Map();
    findNearPairs(columnsOf(trained), columnsOf(tested), distance, (one, other, apart) => {
        const [first, second] = [trained[one], tested[other]];
        if (first === undefined || second === undefined)
            return;
        if (fineDistance(first.hash, second.hash) > FINE_BITS_PER_BIT * distance)
            return;
        clusters.join(one, trained.length + other);
        const line = first.lines[0] ?? 0;
        const known = nearest.get(other);
        const isNearer = known === undefined || apart < known.distance || (apart === known.distance && line < known.line);
        if (isNearer)
            nearest.set(other, { line, distance: apart });
    });
    const sizes = sizesOf(clusters, trained, tested);
    const leaks = [...nearest].flatMap(([other, { line, distance: apart }]) => {
        const cluster = sizes.get(clusters.of(trained.length + other)) ?? ALONE;
        const lines = tested[other]?.lines ?? [];
        return lines.map((testingLine) => ({ trainingLine: line, testingLine, distance: apart, cluster }));
    });
    return leaks.toSorted((left, right) => left.testingLine - right.testingLine);
}
function fineDistance({ fine: left }, { fine: right }) {
    let apart = 0;
    for (let word = 0; word < perceptual_hash/* FINE_WORDS */.jq; word += 1)
        apart += (0,perceptual_hash/* bitsIn */.QU)((left[word] ?? 0) ^ (right[word] ?? 0));
    return apart;
}
const ALONE = { training: 0, testing: 0 };
/** Images of both manifests by the least thing of their cluster. */
function sizesOf(clusters, trained, tested) {
    const sizes = new Map();
    const add = (role, thing, lines) => {
        const of = clusters.of(thing);
        const known = sizes.get(of) ?? { training: 0, testing: 0 };
        known[role] += lines;
        sizes.set(of, known);
    };
    for (const [at, { lines }] of trained.entries())
        add('training', at, lines.length);
    for (const [at, { lines }] of tested.entries())
        add('testing', trained.length + at, lines.length);
    return sizes;
}

;// CONCATENATED MODULE: ./lib/src/images/near/find-near-duplicates.js
/** Finds images of the testing manifest that look like some of the training manifest. */




/** Reads and decodes each image once, whichever manifests it is in. @throws what the offering and the reading of images throw */
async function findNearDuplicates(training, testing, offer, { distance, room, notOffered, onImage }) {
    const [trained, tested] = [roleOf(training), roleOf(testing)];
    /** Lines of the testing manifest whose image is in the training manifest under the same name: that is a leak of its own. */
    const inBoth = new Set();
    const isListed = (sourceRef) => lineOf(trained, sourceRef) > 0 || lineOf(tested, sourceRef) > 0;
    /** Whether the image was read. */
    const takeImage = async ({ sourceRefs, hash: read }) => {
        for (const sourceRef of sourceRefs)
            if (lineOf(trained, sourceRef) > 0)
                inBoth.add(lineOf(tested, sourceRef));
        const places = [trained, tested].flatMap((role) => claim(role, sourceRefs).map((line) => ({ role, line })));
        if (places.length === 0)
            return false;
        const hash = await read();
        for (const { role, line } of places)
            if (hash.ok)
                role.hashes.set(line, hash.value);
            else
                role.problems.set(line, hash.problem);
        return true;
    };
    const taken = (0,pool/* inParallel */.H)(offer((0,known_contents/* placesOf */.ek)([training, testing], isListed)), room, takeImage);
    for await (const isRead of taken)
        if (isRead)
            onImage?.();
    const others = new Map([...tested.hashes].filter(([line]) => !inBoth.has(line)));
    const leaks = nearLeaks(trained.hashes, others, distance);
    return { leaks, training: comparedOf(trained, notOffered), testing: comparedOf(tested, notOffered) };
}
function roleOf(partial) {
    return { listed: (0,image_lines/* imageLinesOf */.U)(partial), offered: new Set(), hashes: new Map(), problems: new Map() };
}
/** 1-based; 0 for an image that the manifest does not have. */
function lineOf({ listed }, sourceRef) {
    return listed.lineOf(sourceRef) + 1;
}
/** The lines of an image that no earlier file was offered for. */
function claim(role, sourceRefs) {
    const lines = [...new Set(sourceRefs.map((sourceRef) => lineOf(role, sourceRef)))];
    const free = lines.filter((line) => line > 0 && !role.offered.has(line));
    for (const line of free)
        role.offered.add(line);
    return free;
}
function comparedOf({ listed, offered, hashes, problems }, notOffered) {
    const notCompared = new Map();
    for (const problem of problems.values())
        notCompared.set(problem, (notCompared.get(problem) ?? 0) + 1);
    if (offered.size < listed.count)
        notCompared.set(notOffered, listed.count - offered.size);
    return { images: listed.count, compared: hashes.size, notCompared };
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   P: () => (/* binding */ TOO_LARGE)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(843);
/* harmony import */ var _perceptual_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/** The hash of an image, from its bytes. */


const NO_CONTRAST = 'they have too little contrast to be compared';
/** Why an image is not decoded that the service would not take. */
const TOO_LARGE = 'they are larger than the service takes';
/** @returns a problem as of {@link DecodeImage} */
async function hashFile(file, decode) {
    const grid = await decode(file);
    if (!grid.ok)
        return grid;
    const hash = (0,_perceptual_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(grid.value);
    return hash === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(NO_CONTRAST) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(hash);
}


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ bitsIn),
/* harmony export */   jq: () => (/* binding */ FINE_WORDS),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var _decode_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/**
 * pHash: what an image looks like, in bits. Copies that were resized, compressed again or made brighter have hashes that
 * differ in a few bits; different images differ in about half of them.
 *
 * A grid of 64 by 64 pixels is taken apart into waves (a discrete cosine transform of type II). A hash takes the slowest of
 * them, and each is one bit: whether there is more of it than of half of them. The coarse hash has 8 by 8 waves and is, but for how an
 * image is made small, the `phash` of the Python package imagehash. Of millions of pairs of different images, some are
 * near by it: the fine hash, of 16 by 16 waves, tells most of these apart.
 */

const COARSE_WAVES = 8;
const FINE_WAVES = 16;
/** Numbers of a fine hash: 256 bits. */
const FINE_WORDS = (FINE_WAVES * FINE_WAVES) / 32;
/**
 * Standard deviation of the grid, in steps of 255, from which on an image is compared. Below it, a sheet of paper or a
 * night sky, the waves are noise of the compression: copies would differ, and pictures of nothing would be the same.
 */
const CONTRAST_MIN = 3;
/** For each wave, its value at each pixel of a row. */
const COSINES = Array.from({ length: FINE_WAVES }, (_, wave) => Float64Array.from({ length: _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j }, (_pixel, at) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j))));
/** @returns undefined for an image of nearly one brightness, in which there is nothing to compare */
function hashOf(grid) {
    if (grid.length !== _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j * _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j)
        throw new RangeError(`a grid has ${String(grid.length)} pixels`);
    if (contrastOf(grid) < CONTRAST_MIN)
        return undefined;
    const waves = slowestWaves(grid);
    const coarse = waves.filter((_, at) => at % FINE_WAVES < COARSE_WAVES && at < COARSE_WAVES * FINE_WAVES);
    const [high = 0, low = 0] = bitsOf(coarse);
    return { high, low, fine: bitsOf(waves) };
}
/** How many bits of 32 are 1. */
function bitsIn(value) {
    let left = value - ((value >>> 1) & 0x55555555);
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/** One bit of each wave, the first in the highest place: whether it is above the median. */
function bitsOf(waves) {
    const middle = medianOf(waves);
    const words = new Uint32Array(waves.length / 32);
    for (const [at, amount] of waves.entries())
        if (amount > middle)
            words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (31 - (at & 31)));
    return words;
}
function contrastOf(grid) {
    let [sum, squares] = [0, 0];
    for (const pixel of grid) {
        sum += pixel;
        squares += pixel * pixel;
    }
    const mean = sum / grid.length;
    return Math.sqrt(Math.max(0, squares / grid.length - mean * mean));
}
/** Row by row: the first index is how often a wave goes up and down, the second how often it does so from left to right. */
function slowestWaves(grid) {
    const ofRows = new Float64Array(_decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j * FINE_WAVES);
    for (let y = 0; y < _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j; y += 1)
        for (const [wave, cosines] of COSINES.entries()) {
            let sum = 0;
            for (let x = 0; x < _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j; x += 1)
                sum += (grid[y * _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j + x] ?? 0) * (cosines[x] ?? 0);
            ofRows[y * FINE_WAVES + wave] = sum;
        }
    const waves = new Float64Array(FINE_WAVES * FINE_WAVES);
    for (const [down, cosines] of COSINES.entries())
        for (let across = 0; across < FINE_WAVES; across += 1) {
            let sum = 0;
            for (let y = 0; y < _decode_image_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID_SIDE */ .j; y += 1)
                sum += (ofRows[y * FINE_WAVES + across] ?? 0) * (cosines[y] ?? 0);
            waves[down * FINE_WAVES + across] = sum;
        }
    return waves;
}
/** Of an even number: the mean of both in the middle. */
function medianOf(values) {
    const sorted = values.toSorted();
    const half = sorted.length / 2;
    return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}


/***/ }),

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Works on many things at once. */
/**
 * Gives results as they come.
 * @param room  at least 1
 * @throws the first error of `work`, once what is under way has settled
 */
async function* inParallel(things, room, work) {
    const iterator = things[Symbol.asyncIterator]();
    const running = new Set();
    const results = [];
    const failures = [];
    const start = (thing) => {
        const one = work(thing)
            .then((result) => void results.push(result), (error) => void failures.push(error))
            .finally(() => running.delete(one));
        running.add(one);
    };
    let isAtEnd = false;
    try {
        while (!isAtEnd || running.size > 0 || results.length > 0) {
            const result = results.shift();
            if (failures.length > 0)
                break;
            if (result !== undefined)
                yield result;
            else if (isAtEnd || running.size >= room())
                await Promise.race(running);
            else {
                const next = await iterator.next();
                if (next.done === true)
                    isAtEnd = true;
                else
                    start(next.value);
            }
        }
        if (failures.length > 0)
            throw failures[0];
    }
    finally {
        await Promise.allSettled(running);
        await iterator.return?.();
    }
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ imageLinesOf)
/* harmony export */ });
/* harmony import */ var _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7852);
/* harmony import */ var _conclude_concluded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _scan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6196);
/** The images of a manifest that a training would use, each at its first line. */



function imageLinesOf(partial) {
    const { sourceLow, sourceHigh } = partial.columns;
    const index = new _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a(sourceLow, sourceHigh);
    let count = 0;
    for (let line = 0; line < partial.lines; line += 1)
        if (sourceLow.at(line) !== 0 && (0,_conclude_concluded_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidLine */ .ZD)(partial, line) && index.add(line) === line)
            count += 1;
    return { count, lineOf: (sourceRef) => index.find((0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash32 */ .Ap)(sourceRef), (0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .otherHash32 */ .eO)(sourceRef)) };
}


/***/ })

};
