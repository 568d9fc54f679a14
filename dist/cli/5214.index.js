export const id = 5214;
export const ids = [5214];
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
/* harmony import */ var _image_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);
/** What is known of the first bytes of images from earlier runs. */





/** Reads the journal; without one, images are remembered for this run alone. */
async function openImageCache(journal, now) {
    return await _image_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageJournal */ .r.open(journal, FORMAT, now);
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
            header: header === undefined ? undefined : (0,_lint_images_encode_images_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHeader */ .E2)(header),
            unread,
        };
    }
    catch (error) {
        if (error instanceof _lint_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ImageJournal)
});

// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/images/journal-line.js
var journal_line = __webpack_require__(9789);
;// CONCATENATED MODULE: ./lib/src/images/open-runs.js

/** A run that wrote nothing for so long has ended, whatever process has its number now. Our choice. */
const SILENT_MS = 12 * 3600 * 1000;
class OpenRuns {
    #runs = new Map();
    #open = new Set();
    /**
     * A line of a run.
     * @param run undefined for a line of which it is known that its run has ended
     * @param key of what the line is about
     */
    note(run, key, at) {
        if (run === undefined) {
            this.#open.delete(key);
            return;
        }
        const known = this.#runs.get(run);
        if (known === undefined)
            this.#runs.set(run, { keys: new Set([key]), lastAt: at });
        else {
            known.keys.add(key);
            known.lastAt = at;
        }
        this.#open.add(key);
    }
    /**
     * A line that ends a run, and the runs that it resumed. What these have said is in a report, and may be put right by now: it does
     * not matter which run says the same.
     */
    end(entry) {
        const resumed = (0,json/* own */.ZV)(entry, 'of');
        for (const run of [(0,json/* ownText */.U3)(entry, 'run'), ...((0,json/* isJsonArray */.Md)(resumed) ? resumed : [])])
            if (typeof run === 'string')
                this.#close(run);
    }
    /** Ends the runs that other processes are at. @returns those that were killed: this run resumes them */
    resume(journal, now) {
        for (const run of this.running(journal, now))
            this.#close(run);
        return [...this.#runs.keys()];
    }
    /** Runs that processes are at, this one included. */
    running({ isRunning }, now) {
        return [...this.#runs].flatMap(([run, { lastAt }]) => (now - lastAt < SILENT_MS && isRunning(run) ? [run] : []));
    }
    isOpen(key) {
        return this.#open.has(key);
    }
    #close(run) {
        for (const key of this.#runs.get(run)?.keys ?? [])
            this.#open.delete(key);
        this.#runs.delete(run);
    }
}

;// CONCATENATED MODULE: ./lib/src/images/compact-journal.js
/** Leaves out of a journal what counts no longer: it would grow by a line for each image and day. */




/** Lines of a journal that is small enough as it is. Our choice: some 200 kB. */
const SMALL = 1000;
/**
 * After so long, what is known of an image is forgotten: each run that needs it writes it again, so none has needed it since. Our
 * choice: half a year.
 */
const FORGOTTEN_MS = 180 * 24 * 3600 * 1000;
/** Whether less than half of a journal is what counts. */
function isMostlySuperseded({ all, kept }) {
    return all > SMALL && all > 2 * kept;
}
/** Keeps the last line of each image. Nothing happens while a run is at it. */
async function compactJournal(journal, now) {
    const { count, keys, runs } = await linesThatCount(journal, now);
    if (runs.running(journal, now).length > 0)
        return;
    await journal.replace(async function* (held) {
        for await (const { line, text } of (0,read_lines/* readLines */.Se)(held)) {
            const key = keys.get(line);
            // What is past the lines that were counted is of a process that began meanwhile.
            if (line > count)
                yield `${text}\n`;
            else if (key !== undefined)
                yield `${runs.isOpen(key) ? text : withoutRun(text)}\n`;
        }
    });
}
/** @returns `keys` by the numbers of the lines to keep */
async function linesThatCount(journal, now) {
    const [last, runs] = [new Map(), new OpenRuns()];
    let count = 0;
    for await (const { line, text } of (0,read_lines/* readLines */.Se)(journal.read())) {
        count = line;
        const read = (0,journal_line/* readJournalLine */.Yw)(text);
        if (read?.kind === 'end')
            runs.end(read.entry);
        if (read?.kind !== 'image')
            continue;
        runs.note(read.run, read.key, read.at);
        if (now - read.at < FORGOTTEN_MS)
            last.set(read.key, line);
    }
    return { count, keys: new Map([...last].map(([key, line]) => [line, key])), runs };
}
/** A line of a run that has ended. */
function withoutRun(text) {
    const entry = (0,json/* parseJson */.qF)(text);
    return (0,json/* isJsonObject */.OW)(entry) ? JSON.stringify({ ...entry, run: undefined }) : text;
}

;// CONCATENATED MODULE: ./lib/src/images/image-journal.js
/**
 * What is known of images from earlier, in a journal on disk: one line for each image, written as soon as its answer is
 * there, so that a run that was killed is resumed where it ended. A line that is torn is ignored. The journal is a help,
 * never a need: what cannot be read or written of it only costs requests. Several kinds of facts can be in one journal, and
 * several processes can write to it at the same time.
 */





/** How long an answer is good without a request. Our choice: a workflow that lints twice in a working day. */
const TRUSTED_MS = 12 * 3600 * 1000;
/**
 * How long a run that was killed is believed, where the opposite may be said elsewhere or may soon be true. Our choice: long enough
 * to start it again.
 */
const RESUMED_MS = 10 * 60 * 1000;
class ImageJournal {
    #journal;
    #format;
    #images = new Map();
    #runs = new OpenRuns();
    /** Runs that were killed: the end of this one is theirs. */
    #resumed = [];
    #isWritable;
    constructor(journal, format) {
        this.#journal = journal;
        this.#format = format;
        this.#isWritable = journal !== undefined;
    }
    /** Reads the journal; without one, images are remembered for this run alone. */
    static async open(journal, format, now) {
        const images = new ImageJournal(journal, format);
        if (journal !== undefined)
            await images.#read(journal, now);
        return images;
    }
    find(sourceRef) {
        const image = this.#images.get(sourceRef);
        return image && { ...image, isOfOpenRun: this.#runs.isOpen(sourceRef) };
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
        const run = this.#journal?.writer ?? '';
        this.#images.set(sourceRef, { etag, facts, seenAt: now });
        this.#runs.note(run, sourceRef, now);
        this.#write({ v: journal_line/* VERSION */.xv, ref: sourceRef, etag, at: now, run, ...this.#format.encode(facts) });
    }
    /** Says that a run has come to its end. */
    end(now) {
        const of = this.#resumed.length > 0 ? this.#resumed : undefined;
        this.#write({ v: journal_line/* VERSION */.xv, end: now, run: this.#journal?.writer, of });
    }
    #write(entry) {
        if (this.#isWritable)
            this.#isWritable = this.#journal?.append(`${JSON.stringify(entry)}\n`) === true;
    }
    async #read(journal, now) {
        /** Keys of lines with facts of other kinds. */
        const others = new Set();
        const count = { all: 0, kept: 0 };
        for await (const { text } of (0,read_lines/* readLines */.Se)(journal.read())) {
            count.all += 1;
            const line = (0,journal_line/* readJournalLine */.Yw)(text);
            if (line?.kind === 'end')
                this.#runs.end(line.entry);
            if (line?.kind !== 'image')
                continue;
            const { sourceRef, at, run, key, entry } = line;
            const facts = this.#format.decode(entry);
            const isKnown = facts === undefined ? others.has(key) : this.#images.has(sourceRef);
            if (!isKnown && now - at < FORGOTTEN_MS)
                count.kept += 1;
            this.#runs.note(run, facts === undefined ? key : sourceRef, at);
            if (facts === undefined)
                others.add(key);
            else
                this.#images.set(sourceRef, { etag: (0,json/* ownText */.U3)(entry, 'etag'), facts, seenAt: at });
        }
        this.#resumed = this.#runs.resume(journal, now);
        if (isMostlySuperseded(count))
            await compactJournal(journal, now);
    }
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   Yw: () => (/* binding */ readJournalLine),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);
/** What all lines of a journal of images have in common. */

/** Raised when a line of before would be misread. */
const VERSION = 1;
/** `kind` of a line that says how an image looks; those of all others say what its first bytes are. */
const LOOKS = 'looks';
/** @returns undefined for a line that is torn, or not of this version of the program */
function readJournalLine(text) {
    const entry = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'v') !== VERSION)
        return undefined;
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'end') !== undefined)
        return { kind: 'end', entry };
    const [sourceRef, at] = [(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(entry, 'ref'), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'at')];
    if (sourceRef === undefined || typeof at !== 'number')
        return undefined;
    const topic = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'kind') === LOOKS ? LOOKS : 'bytes';
    return { kind: 'image', entry, sourceRef, at, run: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(entry, 'run'), key: `${topic} ${sourceRef}` };
}


/***/ })

};
