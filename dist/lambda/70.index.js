export const id = 70;
export const ids = [70];
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

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageCache: () => (/* binding */ openImageCache)
});

// EXTERNAL MODULE: ./lib/src/lint/images/encode-images.js
var encode_images = __webpack_require__(1278);
// EXTERNAL MODULE: ./lib/src/lint/scan/decode.js
var decode = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/images/digest-of.js
var digest_of = __webpack_require__(5303);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/src/images/image-journal.js
/**
 * What is known of images from earlier, in a journal on disk: one line for each image, written as soon as its answer is
 * there, so that a run that was killed is resumed where it ended. A line that is torn is ignored. The journal is a help,
 * never a need: what cannot be read or written of it only costs requests. Several kinds of facts can be in one journal.
 */


/** How long an answer is good without a request. Our choice: a workflow that lints twice in a working day. */
const TRUSTED_MS = 12 * 3600 * 1000;
/**
 * How long a run that was killed is believed, where the opposite may be said elsewhere or may soon be true. Our choice: long enough
 * to start it again.
 */
const RESUMED_MS = 10 * 60 * 1000;
/** Raised when a line of before would be misread. */
const VERSION = 1;
class ImageJournal {
    #journal;
    #format;
    #images = new Map();
    #isWritable;
    constructor(journal, format) {
        this.#journal = journal;
        this.#format = format;
        this.#isWritable = journal !== undefined;
    }
    /** Reads the journal; without one, images are remembered for this run alone. */
    static async open(journal, format) {
        const images = new ImageJournal(journal, format);
        if (journal !== undefined)
            await images.#read(journal);
        return images;
    }
    find(sourceRef) {
        return this.#images.get(sourceRef);
    }
    /** Whether what is known is good without a request. */
    isTrusted({ seenAt, facts, isOfOpenRun }, now) {
        const age = now - seenAt;
        if (age < 0 || age >= TRUSTED_MS)
            return false;
        return this.#format.isThere(facts) || (isOfOpenRun && age < RESUMED_MS);
    }
    /** Whether it was asked for in the run that is resumed: what it was given then, such as a report, is the same now. */
    isResumed({ seenAt, isOfOpenRun }, now) {
        return isOfOpenRun && now >= seenAt && now - seenAt < RESUMED_MS;
    }
    add(sourceRef, etag, facts, now) {
        this.#images.set(sourceRef, { etag, facts, seenAt: now, isOfOpenRun: true });
        this.#write({ v: VERSION, ref: sourceRef, etag, at: now, ...this.#format.encode(facts) });
    }
    /** Says that a run has come to its end. */
    end(now) {
        this.#write({ v: VERSION, end: now });
    }
    #write(entry) {
        if (this.#isWritable)
            this.#isWritable = this.#journal?.append(`${JSON.stringify(entry)}\n`) === true;
    }
    async #read(journal) {
        let open = new Set();
        for await (const { text } of (0,read_lines/* readLines */.Se)(journal.read())) {
            const entry = (0,json/* parseJson */.qF)(text);
            if ((0,json/* own */.ZV)(entry, 'v') !== VERSION)
                continue;
            if ((0,json/* own */.ZV)(entry, 'end') !== undefined) {
                for (const sourceRef of open)
                    this.#close(sourceRef);
                open = new Set();
                continue;
            }
            const [sourceRef, seenAt] = [(0,json/* ownText */.U3)(entry, 'ref'), (0,json/* own */.ZV)(entry, 'at')];
            if (sourceRef === undefined || typeof seenAt !== 'number')
                continue;
            const facts = this.#format.decode(entry);
            if (facts === undefined)
                continue;
            this.#images.set(sourceRef, { etag: (0,json/* ownText */.U3)(entry, 'etag'), facts, seenAt, isOfOpenRun: true });
            open.add(sourceRef);
        }
    }
    #close(sourceRef) {
        const image = this.#images.get(sourceRef);
        if (image !== undefined)
            this.#images.set(sourceRef, { ...image, isOfOpenRun: false });
    }
}

;// CONCATENATED MODULE: ./lib/src/images/headers/image-cache.js
/** What is known of the first bytes of images from earlier runs. */





/** Reads the journal; without one, images are remembered for this run alone. */
async function openImageCache(journal) {
    return await ImageJournal.open(journal, FORMAT);
}
const FORMAT = {
    encode: (facts) => facts.kind === 'missing'
        ? { kind: 'missing' }
        : { kind: 'found', size: facts.sizeBytes, header: facts.header, unread: facts.unread },
    decode: factsIn,
    isThere: ({ kind }) => kind === 'found',
};
function factsIn(entry) {
    if ((0,json/* own */.ZV)(entry, 'kind') === 'missing')
        return { kind: 'missing' };
    const [size, header, unread, etag] = [
        (0,json/* own */.ZV)(entry, 'size'),
        (0,json/* own */.ZV)(entry, 'header'),
        (0,json/* ownText */.U3)(entry, 'unread'),
        (0,json/* ownText */.U3)(entry, 'etag'),
    ];
    if ((0,json/* own */.ZV)(entry, 'kind') !== 'found' || typeof size !== 'number')
        return undefined;
    try {
        return {
            kind: 'found',
            sizeBytes: size,
            digest: (0,digest_of/* digestOf */.o)(size, etag),
            ...(header !== undefined && { header: (0,encode_images/* decodeHeader */.E2)(header) }),
            ...(unread !== undefined && { unread }),
        };
    }
    catch (error) {
        if (error instanceof decode/* DecodeError */.Xc)
            return undefined;
        throw error;
    }
}


/***/ })

};
