export const id = 8505;
export const ids = [8505];
export const modules = {

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readingImages),
/* harmony export */   _: () => (/* binding */ openChecks)
/* harmony export */ });
/* harmony import */ var _lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/** The images themselves, where `--images` asks for them: what looks at them is loaded only then. */

/** Undefined where no image is checked in S3. @throws CommandError */
async function openChecks(request, options, context, progress) {
    const checks = request && (0,_lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__/* .checksInS3 */ .nf)(request);
    if (checks === undefined)
        return undefined;
    const { openChecks: open } = await Promise.all(/* import() */[__webpack_require__.e(5670), __webpack_require__.e(6468)]).then(__webpack_require__.bind(__webpack_require__, 6468));
    return await open(checks, options, context, progress);
}
/** Does something in which images are read. @param isAsked whether S3 is asked for them @throws CommandError for what ends that */
async function readingImages(isAsked, work) {
    if (!isAsked)
        return await work();
    const { toCommandError } = await __webpack_require__.e(/* import() */ 5670).then(__webpack_require__.bind(__webpack_require__, 5670));
    try {
        return await work();
    }
    catch (error) {
        throw toCommandError(error);
    }
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNearInS3: () => (/* binding */ openNearInS3)
});

// EXTERNAL MODULE: ./lib/src/images/near/find-near-duplicates.js + 4 modules
var find_near_duplicates = __webpack_require__(940);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/images/image-journal.js + 2 modules
var image_journal = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/src/images/journal-line.js
var journal_line = __webpack_require__(9789);
// EXTERNAL MODULE: ./lib/src/images/near/perceptual-hash.js
var perceptual_hash = __webpack_require__(6754);
;// CONCATENATED MODULE: ./lib/src/images/near/hash-text.js
/** Hashes as text: how they are kept from run to run. */

/** Hexadecimal digits of a word of 32 bits. */
const DIGITS = 8;
const WORDS = 2 + perceptual_hash/* FINE_WORDS */.jq;
const TEXT = new RegExp(`^[0-9a-f]{${String(WORDS * DIGITS)}}$`);
function writeHash({ high, low, fine }) {
    return [high, low, ...fine].map((word) => word.toString(16).padStart(DIGITS, '0')).join('');
}
/** Undefined for what {@link writeHash} did not write. */
function readHash(text) {
    if (!TEXT.test(text))
        return undefined;
    const words = Uint32Array.from({ length: WORDS }, (_, at) => Number.parseInt(text.slice(at * DIGITS, (at + 1) * DIGITS), 16));
    return { high: words[0] ?? 0, low: words[1] ?? 0, fine: words.slice(2) };
}

;// CONCATENATED MODULE: ./lib/src/images/near/hash-cache.js




/** Reads the journal; without one, images are remembered for this run alone. */
async function openHashCache(journal, now) {
    return await image_journal/* ImageJournal */.r.open(journal, FORMAT, now);
}
const FORMAT = {
    encode: (facts) => {
        switch (facts.kind) {
            case 'hash':
                return { kind: journal_line/* LOOKS */.BJ, hash: writeHash(facts.hash) };
            case 'problem':
                return { kind: journal_line/* LOOKS */.BJ, problem: facts.problem };
            case 'missing':
                return { kind: journal_line/* LOOKS */.BJ, missing: true };
        }
    },
    decode: (entry) => {
        if ((0,json/* own */.ZV)(entry, 'kind') !== journal_line/* LOOKS */.BJ)
            return undefined;
        if ((0,json/* own */.ZV)(entry, 'missing') === true)
            return { kind: 'missing' };
        const problem = (0,json/* ownText */.U3)(entry, 'problem');
        if (problem !== undefined)
            return { kind: 'problem', problem };
        const hash = readHash((0,json/* ownText */.U3)(entry, 'hash') ?? '');
        return hash && { kind: 'hash', hash };
    },
    isThere: ({ kind }) => kind !== 'missing',
};

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/images/s3-asker.js + 2 modules
var s3_asker = __webpack_require__(1926);
// EXTERNAL MODULE: ./lib/src/images/near/hash-file.js
var hash_file = __webpack_require__(681);
;// CONCATENATED MODULE: ./lib/src/images/near/hash-in-s3.js
/** The hashes of images in S3: each image is read whole, hashed and let go. What is kept is the hash, by ETag. */





/** Images at once, each up to 15 MB: 240 MB of them at most. Our choice: it is the line that limits, not their number. */
const AT_ONCE_MAX = 16;
const MISSING = 'they are not in S3';
/** Images are asked for in the order of the manifests. */
function createHashesInS3(deps) {
    const asker = new s3_asker/* S3Asker */.PS(deps, AT_ONCE_MAX);
    return {
        room: () => asker.atOnce,
        hash: async (sourceRef) => {
            const object = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
            if (!object.ok)
                return (0,result/* failure */.V)('their source-ref is no address in S3');
            const { cache, clock } = deps;
            const known = cache.find(sourceRef);
            if (known !== undefined && cache.isTrusted(known, clock.now())) {
                asker.know(object.value);
                deps.onKnown?.();
                return resultOf(known.facts);
            }
            try {
                const { etag, facts } = await readWhole(asker, deps.decode, object.value, known);
                cache.add(sourceRef, etag, facts, clock.now());
                return resultOf(facts);
            }
            catch (error) {
                if (error instanceof s3_asker/* NotAsked */.qd)
                    return (0,result/* failure */.V)(error.message);
                throw error;
            }
        },
    };
}
async function readWhole(asker, decode, object, known) {
    // What could not be decoded is read again: it may have been the decoder.
    const ifNoneMatch = known?.facts.kind === 'hash' ? known.etag : undefined;
    const answer = await asker.ask(object, { length: limits/* IMAGE_MAX_BYTES */.$o, isWhole: true, ifNoneMatch });
    switch (answer.kind) {
        case 'missing':
            return { etag: undefined, facts: { kind: 'missing' } };
        case 'bytes':
            return { etag: answer.etag, facts: await likenessOf(answer, decode) };
        case 'unchanged':
            if (known !== undefined)
                return { etag: known.etag, facts: known.facts };
            throw new s3_asker/* NotAsked */.qd('S3 did not send them');
        case 'changed':
            throw new s3_asker/* NotAsked */.qd('S3 did not send them');
    }
}
async function likenessOf({ bytes, sizeBytes }, decode) {
    if (sizeBytes > limits/* IMAGE_MAX_BYTES */.$o)
        return { kind: 'problem', problem: hash_file/* TOO_LARGE */.P };
    const hash = await (0,hash_file/* hashFile */.D)(bytes, decode);
    return hash.ok ? { kind: 'hash', hash: hash.value } : { kind: 'problem', problem: hash.problem };
}
function resultOf(likeness) {
    switch (likeness.kind) {
        case 'hash':
            return (0,result/* success */.k)(likeness.hash);
        case 'problem':
            return (0,result/* failure */.V)(likeness.problem);
        case 'missing':
            return (0,result/* failure */.V)(MISSING);
    }
}

// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __webpack_require__(3732);
;// CONCATENATED MODULE: ./lib/src/images/near/offer-in-s3.js
/** Offers the images that two manifests have in S3. */

/** In the order of the manifests; an image of both is offered twice. Lines that changed since they were scanned are left out. */
async function* offerInS3(manifests, hashes) {
    for (const { partial, read } of manifests) {
        const listing = { firsts: (0,list_images/* firstImageLines */.f7)(partial), isRange: false, isNameEnough: true };
        for await (const lines of (0,list_images/* listImages */.v8)(partial, listing, read()))
            for (const { image, isRepeat, isAsScanned } of lines) {
                const { sourceRef } = image;
                if (!isRepeat && isAsScanned)
                    yield { sourceRefs: [sourceRef], hash: () => hashes.hash(sourceRef) };
            }
    }
}

// EXTERNAL MODULE: ./lib/src/images/pacing.js
var pacing = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/lint/images/image-lines.js
var image_lines = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/src/cli/lint/connect-images.js + 17 modules
var connect_images = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-images.js
var late_images = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/src/cli/lint/near-decoder.js + 1 modules
var near_decoder = __webpack_require__(8361);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/near-in-s3.js










/**
 * @param distance bits that the hashes of near duplicates may differ in
 * @param decode   undefined for sharp
 * @throws CommandError where there is no sharp or no Region; what it returns throws it for what ends the reading
 */
async function openNearInS3(distance, options, context, progress, decode = (0,near_decoder/* openDecoder */.B)()) {
    const deps = await (0,connect_images/* connectImages */.x)(options, context, progress);
    const { clock } = deps;
    const cache = await openHashCache(deps.journal, clock.now());
    const meter = (0,pacing/* createMeter */.qf)(clock, (pacing) => deps.progress?.(pacing));
    const hashes = createHashesInS3({ ...deps, cache, decode, onKnown: meter.know });
    return {
        of: (manifests) => async (training, testing) => {
            meter.begin((0,image_lines/* imageLinesOf */.U)(training).count + (0,image_lines/* imageLinesOf */.U)(testing).count);
            const readable = [
                { partial: training, read: () => (0,open_manifest/* readManifest */.WI)(manifests.training) },
                { partial: testing, read: () => (0,open_manifest/* readManifest */.WI)(manifests.testing) },
            ];
            return await (0,late_images/* readingImages */.L)(true, () => (0,find_near_duplicates/* findNearDuplicates */.O)(training, testing, () => offerInS3(readable, hashes), {
                distance,
                room: hashes.room,
                notOffered: 'their manifest changed while it was read',
                onImage: meter.count,
            }));
        },
        end: () => {
            cache.end(clock.now());
        },
    };
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
