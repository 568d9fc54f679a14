export const id = 5897;
export const ids = [5897];
export const modules = {

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ eTagIn),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/** What identifies the bytes of an image, as a listing of S3 has it: objects with the same size and ETag are the same. */
/** @param eTag  in its quotes, as the API has it; undefined without one, or for no bytes at all */
function digestOf(sizeBytes, eTag) {
    return eTag === undefined || sizeBytes === undefined || sizeBytes === 0 ? undefined : `${String(sizeBytes)} ${eTag}`;
}
/** The ETag that a digest was made of, in its quotes. */
function eTagIn(digest) {
    return digest.slice(digest.indexOf(' ') + 1);
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHeaderCheck: () => (/* binding */ createHeaderCheck)
});

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/images/s3-asker.js + 2 modules
var s3_asker = __webpack_require__(1926);
// EXTERNAL MODULE: ./lib/src/images/pool.js
var pool = __webpack_require__(3263);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(6261);
// EXTERNAL MODULE: ./lib/src/images/probe/probe-bytes.js
var probe_bytes = __webpack_require__(4032);
;// CONCATENATED MODULE: ./lib/src/images/probe/png-orientation.js
/** Finds the EXIF of a PNG in its first bytes: its chunk `eXIf`, where that is before the pixels. PNG, third edition, 11.3.3.6. */

/** Signature of a PNG. */
const SIGNATURE_BYTES = 8;
/** Length, type and checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12;
/** Types of chunks: `eXIf`, `IDAT` and `IEND`, as numbers, so that no text is made of each chunk. */
const EXIF = 0x65584966;
const PIXELS = 0x49444154;
const END = 0x49454e44;
/** Undefined without one, and where it is behind the bytes. */
function orientationInPng(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = SIGNATURE_BYTES; at + 8 <= view.length;) {
        const length = view.readUInt32BE(at);
        const type = view.readUInt32BE(at + 4);
        if (type === EXIF)
            return (0,probe_bytes/* orientationOf */.M)(view.subarray(at + 8, at + 8 + length));
        if (type === PIXELS || type === END)
            return undefined;
        at += CHUNK_FRAME_BYTES + length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/images/probe/facts-of-bytes.js
/** What the first bytes of an image are worth. */



/**
 * The header in the bytes; `more` where it is behind them.
 * @param sizeBytes of the whole file
 */
function headerIn(bytes, sizeBytes) {
    if (sizeBytes === 0)
        return { format: 'other', seems: 'an empty file' };
    const found = (0,probe_bytes/* probeBytes */.W)(bytes);
    switch (found.kind) {
        case 'image': {
            const orientation = found.type === 'png' ? orientationInPng(bytes) : found.orientation;
            return { format: found.type, ...found.size, orientation };
        }
        case 'no-size':
            if (bytes.length < sizeBytes)
                return 'more';
            return { format: 'other', seems: `a ${found.type.toUpperCase()} that is cut off or damaged` };
        case 'not-jpeg-or-png': {
            const seems = found.type === undefined ? FILE_KINDS[(0,file_kind/* identifyFile */.Z)(bytes) ?? ''] : FORMATS[found.type];
            return { format: 'other', seems };
        }
    }
}
/** As probe-image-size calls them. */
const FORMATS = {
    gif: 'GIF',
    webp: 'WebP',
    bmp: 'BMP',
    tiff: 'TIFF',
    psd: 'Photoshop',
    svg: 'SVG',
    ico: 'an icon (ICO)',
    avif: 'AVIF',
    heic: 'HEIC',
    heif: 'HEIF',
};
/** As the lint calls files that are not manifests. */
const FILE_KINDS = {
    html: 'HTML',
    xml: 'XML',
    gzip: 'a gzip file',
    zip: 'a ZIP file',
    'lfs-pointer': 'a pointer of Git LFS, not the image itself',
};

// EXTERNAL MODULE: ./lib/src/images/digest-of.js
var digest_of = __webpack_require__(5303);
;// CONCATENATED MODULE: ./lib/src/images/headers/read-header.js



const UNREAD = 'the size in pixels is behind more metadata than is read';
/**
 * @param known what an earlier run has found; S3 is asked whether that is still so
 * @returns undefined for an object that changed each time while it was read
 */
async function readHeader(ask, object, known) {
    const first = await ask(object, { length: limits/* IMAGE_FIRST_BYTES */.tN, ifNoneMatch: known?.etag });
    if (first.kind === 'unchanged' && known !== undefined)
        return { etag: known.etag, facts: known.facts };
    let read = await readOn(ask, object, first);
    // It was replaced between the two ranges: once more, from the beginning.
    if (read === 'changed')
        read = await readOn(ask, object, await ask(object, { length: limits/* IMAGE_FIRST_BYTES */.tN }));
    return read === 'changed' ? undefined : read;
}
async function readOn(ask, object, first) {
    if (first.kind === 'missing')
        return { etag: undefined, facts: { kind: 'missing' } };
    if (first.kind !== 'bytes')
        return 'changed';
    const { sizeBytes, etag } = first;
    const found = { kind: 'found', sizeBytes, digest: (0,digest_of/* digestOf */.o)(sizeBytes, etag) };
    const header = headerIn(first.bytes, sizeBytes);
    if (header !== 'more')
        return { etag, facts: { ...found, header } };
    const more = await ask(object, { length: limits/* IMAGE_MORE_BYTES */.aD, ifMatch: etag });
    if (more.kind === 'missing')
        return { etag: undefined, facts: { kind: 'missing' } };
    if (more.kind !== 'bytes')
        return 'changed';
    const later = headerIn(more.bytes, sizeBytes);
    return { etag, facts: later === 'more' ? { ...found, unread: UNREAD } : { ...found, header: later } };
}

;// CONCATENATED MODULE: ./lib/src/images/headers/check-headers.js




/** @returns a CheckImages, which answers for each image */
function createHeaderCheck(deps) {
    const asker = new s3_asker/* S3Asker */.PS(deps);
    return (images) => (0,pool/* inParallel */.H)(oneByOne(images), () => asker.atOnce, async (image) => [{ line: image.line, facts: await checkOne(asker, deps, image) }]);
}
async function* oneByOne(batches) {
    for await (const batch of batches)
        yield* batch;
}
async function checkOne(asker, { cache, clock, onKnown }, image) {
    const { sourceRef, etag } = image;
    const object = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
    if (!object.ok)
        return { kind: 'unknown', reason: 'their source-ref is no address in S3' };
    const known = cache.find(sourceRef);
    if (known !== undefined) {
        const isSame = etag === undefined
            ? cache.isTrusted(known, clock.now())
            : // It may have been replaced before the report or after it.
                known.etag === etag || cache.isResumed(known, clock.now());
        if (isSame) {
            asker.know(object.value);
            onKnown?.();
            return known.facts;
        }
    }
    try {
        const read = await readHeader((...asked) => asker.ask(...asked), object.value, known);
        if (read === undefined)
            return { kind: 'unknown', reason: 'they changed while they were read' };
        cache.add(sourceRef, read.etag, read.facts, clock.now());
        return read.facts;
    }
    catch (error) {
        if (error instanceof s3_asker/* NotAsked */.qd)
            return { kind: 'unknown', reason: error.message };
        throw error;
    }
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

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ orientationOf),
/* harmony export */   W: () => (/* binding */ probeBytes)
/* harmony export */ });
/* harmony import */ var probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8573);
/**
 * Size and orientation of an image from the first bytes of its file.
 *
 * JPEG and PNG alone: the service takes no others. Why probe-image-size reads them, out of three packages that were
 * run on the same files, with Pillow as the judge:
 * - image-size 2.1.0 finds no size after a legal fill byte (0xFF) before a marker, nor in lossless and arithmetic JPEG
 *   (SOF3, SOF9); it reads the orientation, but not where the EXIF directory is elsewhere than right after its header.
 * - image-dimensions 2.6.0 finds every size (CMYK, fill bytes, a size after 2 MB of colour profiles), and no orientation.
 * - probe-image-size 7.5.0 finds the same sizes, refuses a height of 0, and reads the orientation of every such JPEG.
 * None of them reads the orientation of a PNG: that is done by who reads its chunks.
 */

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** @param bytes the first ones of a file, at least as many as a PNG begins with, or all */
function probeBytes(bytes) {
    const type = startsWith(bytes, JPEG) ? 'jpeg' : startsWith(bytes, PNG) ? 'png' : undefined;
    const found = probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__(bytes);
    if (type === undefined)
        return { kind: 'not-jpeg-or-png', type: found?.type };
    if (found === null)
        return { kind: 'no-size', type };
    const { width, height, orientation } = found;
    return { kind: 'image', type, size: { width, height }, orientation: type === 'jpeg' ? orientation : undefined };
}
/** The orientation in EXIF by itself: it is read as that of a JPEG around it, which contains the same bytes. */
function orientationOf(exif) {
    const length = exif.length + 8;
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
    const jpeg = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...exif, ...frame];
    return probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__(Uint8Array.from(jpeg))?.orientation;
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ NotAsked),
  PS: () => (/* binding */ S3Asker)
});

// UNUSED EXPORTS: DENIED, OTHER_REGION

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/src/images/first-images.js
/**
 * The images of a bucket that are asked for first, in the order of the manifest. Where S3 refuses all of them, the others
 * are not asked for. Those wait until that is decided, so that the order in which answers come changes nothing.
 */
/** Our choice: no prefix of a key is so unlucky, and a bucket that may not be read costs a hundred requests, not a million. */
const FIRST_IMAGES = 100;
class FirstImages {
    #begun = 0;
    #refused = 0;
    #isOpen;
    #decide = () => undefined;
    #decision;
    /** @param asksAll  whether every image is asked for, also where the first ones are refused */
    constructor(asksAll) {
        this.#isOpen = asksAll;
        this.#decision = new Promise((resolve) => {
            this.#decide = resolve;
        });
    }
    /** Asked before each image, in their order. @returns whether it is to be asked for */
    async begin() {
        if (this.#isOpen)
            return true;
        this.#begun += 1;
        if (this.#begun <= FIRST_IMAGES)
            return true;
        await this.#decision;
        return this.#isOpen;
    }
    /** An image was refused. */
    refuse() {
        this.#refused += 1;
        if (this.#refused === FIRST_IMAGES)
            this.#decide();
    }
    /** An image was not refused, though another error may have come: all others are asked for. */
    open() {
        this.#isOpen = true;
        this.#decide();
    }
}

;// CONCATENATED MODULE: ./lib/src/images/pace.js
/**
 * How many requests are under way at once: more while S3 keeps up, half as many once it says 503 Slow Down. The way that
 * networks share a line: additive increase, multiplicative decrease.
 */
/** At the beginning, and at most. Our choice: S3 gives 5,500 reads a second to a prefix, in about 20 ms each. */
const FIRST_AT_ONCE = 16;
const MOST_AT_ONCE = 64;
const FIRST_PACE = { atOnce: FIRST_AT_ONCE, slowedAt: 0 };
/**
 * After an answer: one more at once for each round of answers.
 * @param most  requests at once
 */
function faster(pace, most = MOST_AT_ONCE) {
    return { ...pace, atOnce: Math.min(most, pace.atOnce + 1 / Math.floor(pace.atOnce)) };
}
/**
 * After a 503.
 * @param request the number of the request, in the order in which they were begun
 * @param last    of the request that was begun last
 */
function slower(pace, request, last) {
    if (request <= pace.slowedAt)
        return pace;
    return { atOnce: Math.max(1, pace.atOnce / 2), slowedAt: last };
}

;// CONCATENATED MODULE: ./lib/src/images/s3-asker.js
/** Requests for bytes of images: as many at once as S3 takes, tried again where that may help, and given up where it does not. */




/** Attempts of one request, the first included, and the upper bounds of the waits in between. */
const TRIES_MAX = 8;
const WAITS = { firstMs: 200, longestMs: 20_000 };
/** Images in a row for which S3 has no answer, all tries spent, before the run ends. */
const UNANSWERED_MAX = 10;
/** Why an image is not checked. */
class NotAsked extends Error {
    name = 'NotAsked';
}
const DENIED = 'access to S3 was denied; it needs s3:GetObject on the images, and s3:ListBucket on their bucket where some are missing (docs/permissions.md)';
const OTHER_REGION = 'their bucket is in another Region';
const UNANSWERED = 'S3 did not answer';
class S3Asker {
    #deps;
    #most;
    #pace;
    #begun = 0;
    #unanswered = 0;
    /** The error that ended the run. */
    #end;
    #firsts = new Map();
    /** Buckets that do not exist. */
    #missing = new Set();
    /** Buckets in another Region: S3 says so of each of their objects. */
    #elsewhere = new Set();
    /** @param most  requests at once */
    constructor(deps, most = MOST_AT_ONCE) {
        this.#deps = deps;
        this.#most = most;
        this.#pace = { ...FIRST_PACE, atOnce: Math.min(FIRST_PACE.atOnce, most) };
    }
    /** How many requests may be under way. */
    get atOnce() {
        return Math.floor(this.#pace.atOnce);
    }
    /**
     * Images are asked for in the order of the manifest.
     * @throws NotAsked for an image of which nothing can be known; ServiceError or ActionError for what ends the run
     */
    async ask(object, wanted) {
        const { bucket } = object;
        const first = this.#firstOf(bucket);
        const isAsked = await first.begin();
        if (this.#end !== undefined)
            throw this.#end;
        if (this.#missing.has(bucket))
            return { kind: 'missing' };
        if (this.#elsewhere.has(bucket))
            throw new NotAsked(OTHER_REGION);
        if (!isAsked)
            throw new NotAsked(DENIED);
        try {
            const answer = await this.#tryAgain(object, wanted);
            this.#unanswered = 0;
            first.open();
            return answer;
        }
        catch (error) {
            if (error instanceof service_error/* ServiceError */._7 && !(0,service_error/* isOfCredentials */.SD)(error))
                return this.#understand(bucket, error);
            throw this.#ended(error, first);
        }
    }
    /** Says that an image is known, so that it is not asked for: its bucket could be read. */
    know({ bucket }) {
        this.#firstOf(bucket).open();
    }
    #firstOf(bucket) {
        const known = this.#firsts.get(bucket);
        if (known !== undefined)
            return known;
        const first = new FirstImages(this.#deps.asksAll === true);
        this.#firsts.set(bucket, first);
        return first;
    }
    /** Lets those go that wait for the first images. */
    #ended(error, first) {
        if (error instanceof Error)
            this.#end ??= error;
        first.open();
        return error;
    }
    async #tryAgain(object, wanted) {
        const { images } = this.#deps;
        let request = 0;
        const wait = async (error, tries) => {
            if (error.kind === 'throttled' || error.kind === 'unavailable')
                this.#pace = slower(this.#pace, request, this.#begun);
            await (0,try_again/* backOff */.fu)(this.#deps, WAITS, tries);
        };
        return await (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass: service_error/* isPassingFault */.Ev, wait }, async () => {
            this.#begun += 1;
            request = this.#begun;
            const answer = await images.firstBytes(object, wanted);
            this.#pace = faster(this.#pace, this.#most);
            return answer;
        });
    }
    /** What a refusal means for the image; throws what ends the run. */
    #understand(bucket, error) {
        const { kind, facts } = error;
        const first = this.#firstOf(bucket);
        if (kind === 'access-denied') {
            first.refuse();
            throw new NotAsked(facts.errorName === 'AllAccessDisabled' ? 'S3 has disabled access to it' : DENIED);
        }
        if (facts.errorName === 'NoSuchBucket') {
            this.#missing.add(bucket);
            first.open();
            return { kind: 'missing' };
        }
        if (facts.bucketRegion !== undefined && kind === 'refused') {
            this.#elsewhere.add(bucket);
            first.open();
            throw new NotAsked(OTHER_REGION);
        }
        const mayPass = (0,service_error/* isPassingFault */.Ev)(error);
        if (mayPass)
            this.#unanswered += 1;
        const isOfImage = kind === 'refused' || kind === 'not-found';
        if (!isOfImage && (!mayPass || this.#unanswered >= UNANSWERED_MAX))
            throw this.#ended(error, first);
        first.open();
        throw new NotAsked(isOfImage ? `S3 refused it (${facts.errorName})` : UNANSWERED);
    }
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
function waitAfter(tries, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (tries - 1));
}
/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
function spread(ms, chance) {
    return ms * (0.5 + chance / 2);
}
/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
async function backOff({ sleep, random, signal }, waits, tries) {
    await sleep(spread(waitAfter(tries, waits), random()), signal);
}
/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
async function tryAgain({ triesMax, mayPass, wait }, once) {
    for (let tries = 1;; tries += 1) {
        try {
            return await once(tries);
        }
        catch (error) {
            if (tries === triesMax || !mayPass(error, tries))
                throw error;
            await wait?.(error, tries);
        }
    }
}


/***/ })

};
