export const id = 9375;
export const ids = [9375];
export const modules = {

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanFile: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(11867);
;// CONCATENATED MODULE: ./lib/src/lint/scan/merge-partials.js
/** Puts the partial results of a manifest's ranges together. */




/** Columns whose numbers mean the same in every range. */
const PLAIN_COLUMNS = [
    'sourceLow',
    'sourceHigh',
    'sourceColumn',
    'verdict',
    'numberedName',
    'groupLow',
    'groupHigh',
];
/** Lines whose columns are not packed. Our choice: some megabytes, and most manifests have fewer. */
const UNPACKED_LINES = 2 ** 19;
/**
 * Appends the next range to those before it: after the last one, `to` is what one scan of the whole manifest would have come to.
 * @param to          of the ranges before, without a gap; empty at the beginning
 * @param keptPerCode findings of each code that are kept, as when the parts were made
 */
function mergeInto(to, part, keptPerCode) {
    const shift = to.lines;
    if (to.head.length < file_kind/* FILE_HEAD_BYTES */.K)
        to.head = Buffer.concat([to.head, part.head.subarray(0, file_kind/* FILE_HEAD_BYTES */.K - to.head.length)]);
    to.sizeBytes += part.sizeBytes;
    to.lines += part.lines;
    for (const kind of ['blank', 'crlf', 'doubleCr'])
        addCount(to.layout[kind], part.layout[kind], shift);
    for (const verdict of ['valid', 'invalid', 'ignored'])
        add(to.verdicts[verdict], part.verdicts[verdict]);
    for (const kind of ['image-level', 'box'])
        add(to.kinds[kind], part.kinds[kind]);
    for (const [bucket, first] of part.buckets)
        if (to.buckets.size < scan_partial/* BUCKETS_KEPT */.zf && !to.buckets.has(bucket))
            to.buckets.set(bucket, first + shift);
    for (const [doubt, count] of part.doubts)
        (0,label_entry/* countLine */.QK)(to.doubts, doubt, shifted(count, shift));
    appendClassMaps(to, part, shift);
    to.numberedNames = mergedNames(to.numberedNames, part.numberedNames);
    appendColumns(to, part, appendLabels(to, part, shift));
    if (to.lines > UNPACKED_LINES)
        (0,scan_partial/* packColumns */.r)(to);
    for (const [code, { total, kept }] of part.findings) {
        const known = to.findings.get(code) ?? { total: 0, kept: [] };
        known.total += total;
        for (const finding of kept.slice(0, Math.max(0, keptPerCode - known.kept.length)))
            known.kept.push({ ...finding, line: finding.line + shift });
        to.findings.set(code, known);
    }
    if (part.images === undefined)
        return;
    to.images ??= (0,images_part/* createImagesPart */.Mg)(part.images);
    (0,images_part/* mergeImages */.nV)(to.images, part.images, shift);
}
function add(to, more) {
    for (const reading of label_entry/* READINGS */.mc)
        to[reading] += more[reading];
}
function addCount(to, more, shift) {
    if (to.count === 0 && more.count > 0)
        Object.assign(to, shifted(more, shift), { count: 0 });
    to.count += more.count;
}
function shifted(count, shift) {
    return { ...count, first: count.first + shift };
}
function mergedNames(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    const isOneShape = left.isOneShape && right.isOneShape && (0,scan_partial/* shapeOf */.F5)(left.first) === (0,scan_partial/* shapeOf */.F5)(right.first);
    return { ...left, isOneShape };
}
/** Keeps the class maps that are new. One that the ranges before have not kept, although they had it, is kept no more. */
function appendClassMaps({ classMaps }, part, shift) {
    for (const [hash, classMap] of part.classMaps) {
        const known = classMaps.get(hash);
        if (known !== undefined)
            known.lines += classMap.lines;
        else if (classMaps.size < scan_partial/* CLASS_MAPS_KEPT */.oB)
            classMaps.set(hash, { ...classMap, first: classMap.first + shift });
    }
    const others = part.columns.otherClassMaps;
    for (let index = 0; index < others.length; index += 1) {
        const known = classMaps.get(others.at(index));
        if (known !== undefined)
            known.lines += 1;
    }
}
/** Appends the labels that are new. Returns, for each label of the part, its number in the table of all. */
function appendLabels(to, part, shift) {
    return Uint32Array.from(part.labels.entries, (entry) => {
        addLabel(to.labels.entryOf(entry.kind, entry.label), entry, shift);
        return to.labels.numberOf(entry.kind, entry.label);
    });
}
function addLabel(to, more, shift) {
    if (to.first === 0 && more.first > 0)
        Object.assign(to, { first: more.first + shift, column: more.column });
    add(to.lines, more.lines);
    to.boxes += more.boxes;
    (0,label_entry/* widen */.oP)(to, more);
    for (const [bin, count] of more.sides)
        (0,label_entry/* countLine */.QK)(to.sides, bin, shifted(count, shift));
    for (const [bin, count] of more.shapes)
        (0,label_entry/* countLine */.QK)(to.shapes, bin, shifted(count, shift));
}
function appendColumns(to, part, numbers) {
    const { columns } = to;
    const { labelEnds, labelIds } = part.columns;
    columns.labelEnds.append(labelEnds, columns.labelIds.length);
    columns.labelIds.appendInstead(labelIds, numbers);
    for (const name of PLAIN_COLUMNS)
        columns[name].append(part.columns[name]);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __webpack_require__(48559);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-table.js
var label_table = __webpack_require__(18061);
;// CONCATENATED MODULE: ./lib/src/lint/scan/pack-partial.js
/** @param empty  a partial result without lines, which becomes the one that was packed */
function unpackPartial(packed, empty) {
    const columns = Object.fromEntries(packed.columns.map(([name, contents]) => [name, column/* Column */.V.from(contents)]));
    return { ...packed, labels: label_table/* LabelTable */.R.of(packed.labels), columns: { ...empty.columns, ...columns } };
}

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __webpack_require__(67070);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/src/threads/helper.js
/** Other threads that scan ranges of manifests. */




/** This code runs as dist/<bundle>/index.js, or as a part of it in the same folder. */
const WORKER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'threads', 'index.js');
/** Mebibytes for objects that are soon dropped: larger ones are no quicker, and each thread has its own. */
const YOUNG_MEBIBYTES = 8;
/**
 * Threads that wait for another file: their code is compiled, and what they have learned of lines is often true of the
 * next manifest too. They do not keep the process alive.
 */
const idle = [];
/** As many threads as are wanted; none where their code is not there. */
function takeHelpers(count) {
    if (!(0,external_node_fs_.existsSync)(WORKER))
        return [];
    return Array.from({ length: count }, () => idle.pop() ?? new Helper());
}
class Helper {
    #worker = new external_node_worker_threads_.Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES } });
    #run;
    #hasEnded = false;
    constructor() {
        this.#worker.on('message', (message) => {
            if (message === null)
                this.#endRun();
            else
                this.#run?.add(message);
        });
        // The error shows again where its range is scanned by another thread.
        for (const event of ['error', 'exit'])
            this.#worker.on(event, () => {
                this.#hasEnded = true;
                this.#endRun();
            });
    }
    /** Scans ranges of a file until all were taken. Resolves when it does nothing more, also when it failed. */
    async run(job, add) {
        if (this.#hasEnded)
            return;
        this.#worker.ref();
        await new Promise((resolve) => {
            this.#run = { add, end: resolve };
            this.#worker.postMessage(job);
        });
    }
    /** Keeps the thread for another file; one that has not come to its end is ended. */
    async release() {
        if (this.#run !== undefined)
            await this.#worker.terminate();
        else if (!this.#hasEnded)
            this.wait();
    }
    /** Waits for a file, without keeping the process alive. */
    wait() {
        this.#worker.unref();
        idle.push(this);
    }
    end() {
        this.#hasEnded = true;
        void this.#worker.terminate();
    }
    #endRun() {
        this.#run?.end();
        this.#run = undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __webpack_require__(45564);
;// CONCATENATED MODULE: ./lib/src/threads/scan-job.js
/** A file that several threads scan: each takes the next range that nobody has taken, until there is none. */


const MEBIBYTE = 1024 * 1024;
/**
 * Bytes of a range. Our choice: each costs some milliseconds besides its bytes, so that they are large at first; the last
 * ones take some ten milliseconds, so that no thread ends long after the others.
 */
const RANGE_BYTES = { most: 16 * MEBIBYTE, least: 4 * MEBIBYTE };
/** Ranges of such a length that each thread would have of the bytes that are left. */
const RANGES_LEFT = 2;
const CHUNK_BYTES = MEBIBYTE;
/**
 * @param sizeBytes  of the file when the scan begins
 * @param threads    that share the work
 */
function createJob(path, sizeBytes, options, threads) {
    const starts = startsOf(sizeBytes, threads);
    return { path, starts, options, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
}
function startsOf(sizeBytes, threads) {
    const starts = [0];
    for (let at = 0;; starts.push(at)) {
        const share = Math.floor((sizeBytes - at) / (threads * RANGES_LEFT));
        at += Math.max(RANGE_BYTES.least, Math.min(RANGE_BYTES.most, share));
        if (at >= sizeBytes)
            return starts;
    }
}
/** The number of the next range; undefined when all were taken. */
function takeRange({ taken, starts }) {
    const range = Atomics.add(new Int32Array(taken), 0, 1);
    return range < starts.length ? range : undefined;
}
/**
 * Scans a range. The last one goes on to wherever the file ends by then.
 * @param usual  what was learned of other ranges
 */
async function scanRangeOf({ path, starts, options }, range, usual) {
    const room = usual?.room ?? new Uint8Array(CHUNK_BYTES);
    const { [range]: from = 0, [range + 1]: to = Infinity } = starts;
    return await (0,scan_range/* scanRange */.x)((start) => readFileFrom(path, start, room), { from, to }, options, usual);
}
/** Bytes of a page of memory, and of the file in it. */
const PAGE_BYTES = 4096;
/**
 * Each chunk is in the memory of the one before.
 * @param room  for them
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a thread that only scans waits for its file
async function* readFileFrom(path, from, room) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let at = from;;) {
            // Bytes that are at the same place of a page are copied in a third of the time.
            const chunk = room.subarray(at % PAGE_BYTES);
            const length = (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, at);
            if (length === 0)
                return;
            at += length;
            yield chunk.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/threads/thread-count.js
/** How many threads a file is worth. */

/** Bytes that a thread more is worth it for. Our choice: starting one takes as long as scanning some of them. */
const BYTES_PER_THREAD = 16 * 1024 * 1024;
/** Threads at most. Our choice: reading the file is what takes the time from here on. */
const THREADS_MAX = 8;
/**
 * Threads that scan a file, the one that asks included: 1 or more.
 * @param threads  of the machine
 */
function threadCountFor(sizeBytes, threads = (0,external_node_os_.availableParallelism)()) {
    return Math.max(1, Math.min(threads, THREADS_MAX, Math.ceil(sizeBytes / BYTES_PER_THREAD)));
}

;// CONCATENATED MODULE: ./lib/src/threads/scan-file.js
/** Scans a manifest in a file, with more than one thread where it is large. */









/** What was learned of the lines of other files. */
const learned = [];
/**
 * The partial result of a whole file, the same for any number of threads.
 * @throws the error of the file system; the reason of the signal
 */
async function scanFile(path, options, { signal, progress, threads } = {}) {
    const { size } = await (0,promises_.stat)(path);
    const wanted = threadCountFor(size, threads);
    const job = createJob(path, size, options, wanted);
    const merger = new Merger(job, size, progress);
    const helpers = takeHelpers(wanted - 1);
    const helped = helpers.map((helper) => helper.run(job, ({ range, partial }) => {
        merger.add(range, unpackPartial(partial, (0,scan_partial/* createPartial */.Eu)()));
    }));
    const usual = learned.pop() ?? usual_lines/* UsualLines */.g.create();
    try {
        for (let range = takeRange(job); range !== undefined; range = takeRange(job)) {
            merger.add(range, await scanRangeOf(job, range, usual));
            // Lets the signal and the other threads have their say.
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
        }
        await untilAborted(Promise.all(helped), signal);
        // A thread that failed has left its range, and whatever is wrong shows again here.
        for (const range of merger.missing())
            merger.add(range, await scanRangeOf(job, range, usual));
        return merger.merged;
    }
    finally {
        if (usual !== undefined)
            learned.push(usual);
        await Promise.all(helpers.map((helper) => helper.release()));
    }
}
/** Merges ranges as soon as all before them are there, so that few are kept apart. */
class Merger {
    merged = (0,scan_partial/* createPartial */.Eu)();
    #job;
    #sizeBytes;
    #progress;
    #waiting = new Map();
    #next = 0;
    #scannedBytes = 0;
    constructor(job, sizeBytes, progress) {
        this.#job = job;
        this.#sizeBytes = sizeBytes;
        this.#progress = progress;
    }
    add(range, partial) {
        this.#scannedBytes += partial.sizeBytes;
        this.#waiting.set(range, partial);
        for (let next = this.#waiting.get(this.#next); next !== undefined; next = this.#waiting.get(this.#next)) {
            this.#waiting.delete(this.#next);
            this.#next += 1;
            mergeInto(this.merged, next, this.#job.options.keptPerCode);
            (0,scan_partial/* releaseColumns */.bf)(next);
        }
        this.#progress?.(this.#sizeBytes === 0 ? 1 : Math.min(1, this.#scannedBytes / this.#sizeBytes));
    }
    /** Ranges that no thread has brought. */
    missing() {
        return [...this.#job.starts.keys()].filter((range) => range >= this.#next && !this.#waiting.has(range));
    }
}
async function untilAborted(work, signal) {
    const aborted = new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
            resolve();
        }, { once: true });
    });
    await Promise.race([work, aborted]);
    signal?.throwIfAborted();
}


/***/ })

};
