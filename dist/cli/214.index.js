export const id = 214;
export const ids = [214];
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

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImageCache: () => (/* binding */ openImageCache)
/* harmony export */ });
/* harmony import */ var _lint_images_encode_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1278);
/* harmony import */ var _lint_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3106);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(972);
/* harmony import */ var _digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5303);
/* harmony import */ var _image_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);
/** What is known of the first bytes of images from earlier runs. */





/** Reads the journal; without one, images are remembered for this run alone. */
async function openImageCache(journal) {
    return await _image_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageJournal */ .r.open(journal, FORMAT);
}
const FORMAT = {
    encode: (facts) => facts.kind === 'missing'
        ? { kind: 'missing' }
        : { kind: 'found', size: facts.sizeBytes, header: facts.header, unread: facts.unread },
    decode: factsIn,
    isThere: ({ kind }) => kind === 'found',
};
function factsIn(entry) {
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'kind') === 'missing')
        return { kind: 'missing' };
    const [size, header, unread, etag] = [
        (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'size'),
        (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'header'),
        (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U3)(entry, 'unread'),
        (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U3)(entry, 'etag'),
    ];
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(entry, 'kind') !== 'found' || typeof size !== 'number')
        return undefined;
    try {
        return {
            kind: 'found',
            sizeBytes: size,
            digest: (0,_digest_of_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(size, etag),
            ...(header !== undefined && { header: (0,_lint_images_encode_images_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHeader */ .E2)(header) }),
            ...(unread !== undefined && { unread }),
        };
    }
    catch (error) {
        if (error instanceof _lint_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ImageJournal)
/* harmony export */ });
/* harmony import */ var _manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6302);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
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
        for await (const { text } of (0,_manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(journal.read())) {
            const entry = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
            if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'v') !== VERSION)
                continue;
            if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'end') !== undefined) {
                for (const sourceRef of open)
                    this.#close(sourceRef);
                open = new Set();
                continue;
            }
            const [sourceRef, seenAt] = [(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(entry, 'ref'), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'at')];
            if (sourceRef === undefined || typeof seenAt !== 'number')
                continue;
            const facts = this.#format.decode(entry);
            if (facts === undefined)
                continue;
            this.#images.set(sourceRef, { etag: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(entry, 'etag'), facts, seenAt, isOfOpenRun: true });
            open.add(sourceRef);
        }
    }
    #close(sourceRef) {
        const image = this.#images.get(sourceRef);
        if (image !== undefined)
            this.#images.set(sourceRef, { ...image, isOfOpenRun: false });
    }
}


/***/ })

};
