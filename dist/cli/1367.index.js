export const id = 1367;
export const ids = [1367];
export const modules = {

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _report_lint_count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);
/* harmony import */ var _report_lint_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);
/** What the exit code of a lint is. */


function exitCodeOf(lints, failOn) {
    return lints.some((lint) => isFailed(lint, failOn)) ? 1 : 0;
}
/** A rule of the gate that only warns counts as a warning. */
function isFailed({ report, gate }, failOn) {
    if (failOn === 'never')
        return false;
    const counts = (0,_report_lint_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(report);
    const failedRules = (0,_report_lint_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRulesOf */ .OB)(gate);
    if (counts.error > 0 || failedRules.some(({ severity }) => severity === 'fail'))
        return true;
    return failOn === 'warning' && (counts.warning > 0 || failedRules.length > 0);
}


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openNear),
/* harmony export */   u: () => (/* binding */ nearDuplicatesOf)
/* harmony export */ });
/* harmony import */ var _lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _lint_images_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1494);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2597);
/* harmony import */ var _lint_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1726);
/** Loads what compares images, for those who ask for it: `--images near-duplicates`. */




/**
 * @param hasTesting whether there is a testing manifest
 * @returns undefined where nobody asked for it
 * @throws UsageError, CommandError
 */
async function openNear(asked, hasTesting, options, context, progress) {
    if (asked === undefined || !(0,_lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__/* .comparesInS3 */ .a_)(asked)) {
        const find = await nearDuplicatesOf(asked, hasTesting, progress);
        return find && { of: () => find, end: () => undefined };
    }
    if (!hasTesting)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(_lint_options_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TESTING */ .Hj);
    const { openNearInS3 } = await Promise.all(/* import() */[__webpack_require__.e(5670), __webpack_require__.e(9363), __webpack_require__.e(8505)]).then(__webpack_require__.bind(__webpack_require__, 8505));
    return await openNearInS3(asked.nearDistance ?? _lint_images_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR_DISTANCE */ .RH, options, context, progress);
}
/**
 * Compares the images of a folder.
 * @param hasTesting whether there is a testing manifest
 * @returns undefined where nobody asked for it
 * @throws UsageError, CommandError
 */
async function nearDuplicatesOf(asked, hasTesting, progress) {
    if (asked?.nearDuplicates !== true)
        return undefined;
    if (!hasTesting)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(_lint_options_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TESTING */ .Hj);
    if (asked.path === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Parts have no names of images, so that --images near-duplicates cannot read them from S3 here; give a folder with the images: --images near-duplicates,FOLDER.');
    const { openNearDuplicates } = await Promise.all(/* import() */[__webpack_require__.e(9363), __webpack_require__.e(2890)]).then(__webpack_require__.bind(__webpack_require__, 2890));
    return await openNearDuplicates({ folder: asked.path, distance: asked.nearDistance ?? _lint_images_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR_DISTANCE */ .RH }, progress);
}


/***/ }),

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZK: () => (/* binding */ LINT_OPTIONS),
  Hj: () => (/* binding */ NO_TESTING),
  E5: () => (/* binding */ groupByOf),
  Ee: () => (/* binding */ imagesCacheOf),
  Tt: () => (/* binding */ imagesRequestOf),
  uP: () => (/* binding */ maxFindingsOf),
  dU: () => (/* binding */ readLintRequest),
  LH: () => (/* binding */ readViewRequest)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/mistakes.js
var mistakes = __webpack_require__(3490);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var lint_codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
;// CONCATENATED MODULE: ./lib/src/lint/unknown-code.js
/** Looks for codes that no rule has. */



/** The first code that no rule has, and the code that was probably meant; undefined where all are known. */
function unknownCodeIn(codes) {
    const known = [...lint_codes/* CODES */.Lp, ...own_rules/* OWN_RULES */.PQ].map((rule) => rule.code);
    const code = codes.find((one) => !known.includes(one));
    return code === undefined ? undefined : { code, meant: (0,nearest/* misspelt */.I)(code, known) };
}

// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
;// CONCATENATED MODULE: ./lib/src/lint/max-findings.js
/** How many findings a report holds. */

/** Unless another number is asked for. Our choice: more than anybody reads. */
const MAX_FINDINGS = 1000;
/** A whole number of at least 1; the greatest is our choice: findings are kept in memory. */
function parseMaxFindings(text) {
    return /^[1-9]\d{0,5}$/.test(text) ? (0,result/* success */.k)(Number(text)) : (0,result/* failure */.V)('must be a whole number from 1 to 999,999');
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-request.js
var images_request = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(8883);
;// CONCATENATED MODULE: ./lib/src/cli/lint/lint-options.js
/** What `lint` is asked to do. */







/** The formats of a report, the default first. */
const FORMATS = ['pretty', 'json', 'sarif', 'github'];
/** What makes the exit code 1, the default first. */
const FAIL_ON = ['error', 'warning', 'never'];
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
    images: {
        value: 'WHAT,…',
        about: 'check the images: headers (exist, and have a size and format that the service takes), sample:N (the same for N of them); inventory:s3://…/manifest.json (exist, and have a size, in an S3 Inventory report); a folder with the images as below their bucket, or what aws s3api list-objects-v2 writes, to find the same image under two names; near-duplicates (images of both manifests that look alike: in a folder that is given as well, or else in S3)',
    },
    'images-cache': {
        value: 'FILE',
        about: 'with --images headers, and near-duplicates in S3: keep what is found in FILE, so that the next run asks S3 only for what may have changed',
    },
    'fail-on': { value: 'LEVEL', about: 'what makes the exit code 1', choices: FAIL_ON },
    ignore: { value: 'CODE,…', about: 'codes that are not reported' },
    'max-findings': { value: 'N', about: `report N findings at most, the worst first (default ${String(MAX_FINDINGS)})` },
    range: {
        value: 'A:B',
        about: 'with --partial: read only the lines that begin in the bytes from A to before B; - reads ranges, one per line',
    },
    partial: {
        value: 'OUT',
        about: 'write the result of the range to the file OUT, for lint merge; - is standard output',
    },
};
/** @throws UsageError, CommandErrors */
function readLintRequest({ options, operands }) {
    const training = options.get('training');
    const given = [...(training === undefined ? [] : [training]), ...operands];
    const single = (name) => {
        const value = options.get(name);
        if (value === undefined || given.length < 2)
            return value;
        throw new command_error/* UsageError */.eb(`--${name} needs one training manifest, but ${String(given.length)} are given.`);
    };
    const read = {
        trainings: () => someOf(given),
        testing: () => single('testing'),
        fix: () => withoutTesting(single('fix'), options),
        groupBy: () => groupByOf(options.get('group-by')),
        asked: () => pairedImagesOf(options),
        imagesCache: () => imagesCacheOf(options),
        maxFindings: () => maxFindingsOf(options.get('max-findings')),
        view: () => readViewRequest({ options }),
    };
    (0,mistakes/* readAll */.y)(Object.values(read));
    return {
        ...read.view(),
        trainings: read.trainings(),
        testing: read.testing(),
        base: options.get('base'),
        fix: read.fix(),
        groupBy: read.groupBy(),
        asked: read.asked(),
        imagesCache: read.imagesCache(),
        maxFindings: read.maxFindings(),
        perCode: options.has('max-findings') ? read.maxFindings() : undefined,
    };
}
function someOf(trainings) {
    if (trainings.length > 0)
        return trainings;
    throw new command_error/* UsageError */.eb('No manifest is given. Give FILES, or --training FILE; - is standard input.');
}
/** @throws UsageError, CommandErrors */
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
        throw new command_error/* UsageError */.eb('--fix takes one manifest, but --testing gives a second one. Fix them one after the other.');
    }
    return fix;
}
/** @throws UsageError */
function groupByOf(given) {
    if (given === undefined)
        return undefined;
    const parsed = (0,group_by/* parseGroupBy */.e)(given);
    if (!parsed.ok)
        throw new command_error/* UsageError */.eb(`--group-by is ${(0,cli_arguments/* quoted */.TL)(given)}; it ${parsed.problem}.`);
    return parsed.value;
}
function codesIn(given) {
    const codes = given
        .split(',')
        .map((code) => code.trim())
        .filter((code) => code !== '');
    (0,mistakes/* readAll */.y)(codes.map((code) => () => {
        refuseUnknown(code);
    }));
    return codes;
}
function refuseUnknown(given) {
    const unknown = unknownCodeIn([given]);
    if (unknown === undefined)
        return;
    const { code, meant } = unknown;
    const hint = meant === undefined ? 'docs/rules has all codes.' : `Did you mean ${meant}?`;
    throw new command_error/* UsageError */.eb(`--ignore has ${(0,cli_arguments/* quoted */.TL)(code)}, which is not a code of a rule. ${hint}`);
}
/** Images are compared between two manifests. */
function pairedImagesOf(options) {
    const asked = imagesRequestOf(options.get('images'));
    if (asked?.nearDuplicates !== true || options.has('testing'))
        return asked;
    throw new command_error/* UsageError */.eb(NO_TESTING);
}
/** Of images that are to be compared, where nothing is tested. */
const NO_TESTING = '--images near-duplicates compares the images of two manifests, but there is no testing manifest; give --testing FILE.';
/** @throws UsageError */
function imagesRequestOf(given) {
    if (given === undefined)
        return undefined;
    const parsed = (0,images_request/* parseImagesRequest */.Vx)(given);
    if (!parsed.ok)
        throw new command_error/* UsageError */.eb(`--images is ${(0,cli_arguments/* quoted */.TL)(given)}: ${parsed.problem}.`);
    return parsed.value;
}
/** @throws UsageError */
function imagesCacheOf(options) {
    const path = options.get('images-cache');
    if (path === undefined)
        return path;
    const asked = imagesRequestOf(options.get('images'));
    if (asked !== undefined && ((0,images_request/* checksInS3 */.nf)(asked) !== undefined || (0,images_request/* comparesInS3 */.a_)(asked)))
        return path;
    throw new command_error/* UsageError */.eb('--images-cache needs --images headers, or near-duplicates without a folder: it keeps what is found of images in S3.');
}
/** @throws UsageError */
function maxFindingsOf(given) {
    if (given === undefined)
        return MAX_FINDINGS;
    const parsed = parseMaxFindings(given);
    if (!parsed.ok)
        throw new command_error/* UsageError */.eb(`--max-findings is ${(0,cli_arguments/* quoted */.TL)(given)}; it ${parsed.problem}.`);
    return parsed.value;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/lint/scan/merge-partials.js
var merge_partials = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __webpack_require__(8559);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-table.js
var label_table = __webpack_require__(8061);
;// CONCATENATED MODULE: ./lib/src/lint/scan/pack-partial.js
/** @param empty  a partial result without lines, which becomes the one that was packed */
function unpackPartial(packed, empty) {
    const columns = Object.fromEntries(packed.columns.map(([name, contents]) => [name, column/* Column */.V.from(contents)]));
    return { ...packed, labels: label_table/* LabelTable */.R.of(packed.labels), columns: { ...empty.columns, ...columns } };
}

// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __webpack_require__(7070);
// EXTERNAL MODULE: ./lib/src/threads/helper.js + 2 modules
var helper = __webpack_require__(1004);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __webpack_require__(5564);
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

// EXTERNAL MODULE: ./lib/src/threads/thread-count.js
var thread_count = __webpack_require__(9336);
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
    const wanted = (0,thread_count/* threadCountFor */.t)(size, threads);
    const job = createJob(path, size, options, wanted);
    const merger = new Merger(job, size, progress);
    const helpers = (0,helper/* takeHelpers */.$M)(wanted - 1);
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
            (0,merge_partials/* mergeInto */.P)(this.merged, next, this.#job.options.keptPerCode);
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

// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/manifest-source.js


function sourceOf(manifest, { show }) {
    return {
        name: manifest.isCopy ? open_manifest/* STDIN */.TF : manifest.name,
        use: (read) => read((0,open_manifest/* lendManifest */.$R)(manifest)),
        scan: async (options) => {
            const progress = (share) => {
                show(manifest.name, share);
            };
            return await scanFile(manifest.path, options, { progress }).catch((error) => {
                throw (0,open_manifest/* unreadable */.O$)(manifest, error);
            });
        },
    };
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ countRead),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/** One line on a terminal that says how far the reading is. */

/** Goes back to the beginning of the line, and clears it. */
const CLEAR = '\r\u001b[2K';
/** Silent where standard error is a file or a pipe. */
function createProgress(err) {
    if (!err.isTerminal) {
        return { show: () => undefined, showText: () => undefined, clear: () => undefined };
    }
    let last = '';
    const showText = (text) => {
        if (text === last)
            return;
        last = text;
        err.write(CLEAR + err.paint('dim', text));
    };
    return {
        show: (name, share) => {
            showText(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(name)}  ${String(Math.floor(100 * share))} %`);
        },
        showText,
        clear: () => {
            if (last !== '')
                err.write(CLEAR);
            last = '';
        },
    };
}
/** Passes on the chunks of a manifest, and shows how far they go. */
async function* countRead({ show }, { name, sizeBytes }, chunks) {
    let readBytes = 0;
    for await (const chunk of chunks) {
        readBytes += chunk.byteLength;
        show(name, sizeBytes === 0 ? 1 : readBytes / sizeBytes);
        yield chunk;
    }
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/github/workflow-command.js
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
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/src/text/fit.js
/** The text cut to a number of UTF-16 units, which is how GitHub counts a message; no surrogate pair is split. */
function fitLength(text, maxLength, mark = '…') {
    if (text.length <= maxLength)
        return text;
    const cut = text.slice(0, Math.max(0, maxLength - mark.length));
    return cut.replace(/[\ud800-\udbff]$/, '') + mark;
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/report/annotation.js



/** GitHub shows ten annotations of each level of one step (GitHub docs, "Usage limits": annotations); more are lost. */
const PER_LEVEL_MAX = 10;
/** Longest message, in UTF-16 units: GitHub cuts what is longer (GitHub docs, workflow commands). */
const MESSAGE_MAX_LENGTH = 4096;
/** Longest title. GitHub's checks API takes 255 characters. */
const TITLE_MAX_LENGTH = 255;
/** An annotation of some lines of text; empty ones are left out. */
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').map(visible/* toVisible */.w);
    return {
        level,
        title: fitLength((0,visible/* toVisible */.w)(title), TITLE_MAX_LENGTH),
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
        { level: first.level, title: 'More', message: `${(0,number/* plural */.LS)(rest, 'more message')} of this level; ${where}.` },
    ];
}

// EXTERNAL MODULE: ./lib/src/report/lint/shown-lint.js
var shown_lint = __webpack_require__(9590);
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
    const ofFindings = (0,shown_lint/* groupFindings */.kG)(shown.report.findings, keyOf).map((group) => ofGroup(shown, group, paths));
    return [...ofGate(shown), ...ofFindings];
}
function ofGroup(shown, group, paths) {
    const [first, ...more] = group;
    const { severity, code, message, fix = '', line, column } = first;
    const path = first.manifest === 'testing' ? paths.testing : paths.training;
    const others = more.length === 0 ? '' : alsoIn(more);
    if (path !== undefined) {
        const place = { path, line: line ?? 1, column: line === undefined ? undefined : column };
        return { ...annotation(severity, code, [message, others, fix]), place };
    }
    const name = (0,shown_lint/* nameOfManifest */.yf)(shown, first);
    const prefix = line === undefined ? name : `${name}, line ${String(line)}`;
    return annotation(severity, code, [`${prefix}: ${message}`, others, fix]);
}
function alsoIn(more) {
    const places = (0,shown_lint/* listLines */.i4)(more);
    return places === undefined ? `${(0,number/* formatCount */.B4)(more.length)} times more.` : `Also in ${places}.`;
}
function ofGate({ gate }) {
    return (0,shown_lint/* failedRulesOf */.OB)(gate).map((verdict) => verdict.severity === 'fail'
        ? annotation('error', 'A rule of the gate failed', [verdict.rule, (0,shown_lint/* noteOf */.kH)(verdict)])
        : annotation('warning', 'A warn: rule failed', [verdict.rule, (0,shown_lint/* noteOf */.kH)(verdict)]));
}

;// CONCATENATED MODULE: ./lib/src/report/json/values.js
/** Null for what is not a number. */
function numberJson(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/lint-version.js
/** Raised when a reader of the JSON report of a lint would have to change. */
const LINT_VERSION = 1;

;// CONCATENATED MODULE: ./lib/src/report/lint/lint-json.js


/** The report as a value for JSON.stringify. Keys are always in the same order. */
function toLintJson({ report, gate, change }) {
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
        'checked-images': report.checkedImages === undefined ? null : checkedJson(report.checkedImages),
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
        changes: change === undefined ? null : changesJson(change),
    };
}
function checkedJson({ images, checked, unknown, linesLost }) {
    return { images, checked, unknown, 'lines-lost': linesLost };
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
function changesJson({ base, training, testing }) {
    return { base, training: changeJson(training), testing: testing === undefined ? null : changeJson(testing) };
}
function changeJson(change) {
    return {
        'images-added': change.imagesAdded,
        'images-removed': change.imagesRemoved,
        'images-relabelled': change.imagesRelabelled,
        'relabelled-lines': change.relabelledLines,
        'labels-added': change.labelsAdded,
        'labels-removed': change.labelsRemoved,
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
    const harmless = (0,visible/* toVisible */.w)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
    return fitLength(harmless, LOG_LINE_MAX_LENGTH);
}

// EXTERNAL MODULE: ./lib/src/text/excerpt.js
var excerpt = __webpack_require__(1885);
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
        return { line: (0,excerpt/* excerptOf */.zU)(text.slice(0, room * 2), 1, { before: 0, after: room }).line, caret: undefined };
    }
    const at = column - 1;
    // Enough to cut from, and no more: a line can have megabytes.
    const from = Math.max(0, at - room * 2);
    const near = text.slice(from, at + room * 2);
    const place = Array.from(near.slice(0, at - from)).length;
    // Near the beginning of the line, the room that is not needed before the place is used after it.
    const after = room - Math.min(before, place);
    const { line, caret } = (0,excerpt/* excerptOf */.zU)(near, place + 1, { before, after });
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
function shorten(text, maxLength) {
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

// EXTERNAL MODULE: ./lib/src/report/lint/count-findings.js
var count_findings = __webpack_require__(3811);
;// CONCATENATED MODULE: ./lib/src/report/lint/checked-images.js

/** What was checked and what was not, each a clause; empty where no image was to be checked. */
function describeChecked(checked) {
    if (checked === undefined)
        return [];
    const { images, unknown, linesLost } = checked;
    /** Of a sample, all others. */
    const leftOut = images - checked.checked - unknown;
    return [
        `${(0,number/* formatCount */.B4)(checked.checked)} of ${(0,number/* plural */.LS)(images, 'image')} checked`,
        ...(unknown === 0 ? [] : [`${(0,number/* plural */.LS)(unknown, 'image')} could not be checked`]),
        ...(leftOut === 0 ? [] : [`${(0,number/* plural */.LS)(leftOut, 'image')} left out`]),
        ...(linesLost === 0
            ? []
            : [
                `${(0,number/* plural */.LS)(linesLost, 'line is', 'lines are')} invalid because of ${linesLost === 1 ? 'its image' : 'their images'}`,
            ]),
    ];
}
/** What a forecast of success takes for granted; undefined where every image was checked, or none was to be. */
function describeUnchecked(checked) {
    const unchecked = checked === undefined ? 0 : checked.images - checked.checked;
    if (unchecked <= 0)
        return undefined;
    return unchecked === 1
        ? 'This assumes that 1 image that was not checked is good.'
        : `This assumes that ${(0,number/* formatCount */.B4)(unchecked)} images that were not checked are good.`;
}

;// CONCATENATED MODULE: ./lib/src/report/lint/describe-change.js


/** Labels that a line names before it only counts. */
const NAMED_MAX = 10;
/** Whether anything changed at all. */
function isChanged({ imagesAdded, imagesRemoved, imagesRelabelled }) {
    return imagesAdded + imagesRemoved + imagesRelabelled > 0;
}
/**
 * A line for the images, and one for labels that came or went.
 * @param toName  a label as it may be shown there
 */
function describeChange(change, toName) {
    if (!isChanged(change))
        return ['No image was added, removed or labelled differently.'];
    const { imagesAdded, imagesRemoved, imagesRelabelled, relabelledLines, labelsAdded, labelsRemoved } = change;
    const lines = (0,shown_lint/* listLineNumbers */.h3)(relabelledLines, imagesRelabelled);
    const counts = [
        `${(0,number/* plural */.LS)(imagesAdded, 'image')} added`,
        `${(0,number/* plural */.LS)(imagesRemoved, 'image')} removed`,
        `${(0,number/* plural */.LS)(imagesRelabelled, 'image')} labelled differently${lines === undefined ? '' : ` (${lines})`}`,
    ];
    const labels = [
        [labelsAdded, 'added'],
        [labelsRemoved, 'removed'],
    ];
    return [
        counts.join(', '),
        ...labels.flatMap(([names, what]) => {
            if (names.length === 0)
                return [];
            const named = names.slice(0, NAMED_MAX).map(toName);
            const more = names.length > NAMED_MAX ? ` and ${(0,number/* formatCount */.B4)(names.length - NAMED_MAX)} more` : '';
            return [`${(0,number/* plural */.LS)(names.length, 'label')} ${what}: ${named.join(', ')}${more}`];
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/lint/summary-lines.js









/** Labels that are listed; the ones with the fewest training images. Our choice: one screen. */
const LABELS_MAX = 30;
/** Longest label, code points: a table in a terminal has no room for more. */
const LABEL_MAX_LENGTH = 40;
/** What a lint comes to; the last line is the verdict. No line holds a line end. */
function summaryLines(shown, paint) {
    const { report } = shown;
    return [
        ...section(shown.testing === undefined ? shown.training : `${shown.training}, ${shown.testing}`, countLines(report)),
        ...section('Labels, fewest training images first', labelLines(report)),
        ...section('Findings', totalLines(report, paint)),
        ...section(`Changes since ${shown.change?.base ?? ''}`, changeLines(shown.change)),
        ...section('Gate', gateLines(shown.gate, paint)),
        ...section('Forecast', forecastLines(report, paint)),
        verdictLine(shown, paint),
    ];
    function section(title, lines) {
        return lines.length === 0 ? [] : [paint('bold', toLogLine(title)), ...lines.map((line) => `  ${line}`), ''];
    }
}
function countLines({ training, testing, leakedImages, leakedGroups, duplicateImages, checkedImages }) {
    const row = (name, one) => [
        name,
        ...[one.lines, one.validLines, one.invalidLines, one.ignoredLines, one.images].map(number/* formatCount */.B4),
    ];
    const rows = [
        ['', 'lines', 'valid', 'invalid', 'ignored', 'images'],
        row('training', training),
        ...(testing === undefined ? [] : [row('testing', testing)]),
    ];
    return [
        ...alignColumns(rows),
        ...(testing === undefined ? ['testing: the service splits the training data'] : []),
        ...describeChecked(checkedImages),
        ...(leakedImages === 0 ? [] : [`${(0,number/* plural */.LS)(leakedImages, 'image is', 'images are')} in both manifests`]),
        ...(leakedGroups === 0
            ? []
            : [`${(0,number/* plural */.LS)(leakedGroups, 'group of images is', 'groups of images are')} in both manifests`]),
        ...(duplicateImages === 0
            ? []
            : [`${(0,number/* plural */.LS)(duplicateImages, 'image is', 'images are')} on more than one line of a manifest`]),
    ];
}
function labelLines({ training, testing }) {
    const names = [...new Set([...training.labels.keys(), ...(testing?.labels.keys() ?? [])])];
    const rows = names
        .map((label) => ({ label, trained: training.labels.get(label), tested: testing?.labels.get(label) }))
        .sort((a, b) => (a.trained?.images ?? 0) - (b.trained?.images ?? 0));
    const shown = rows.slice(0, LABELS_MAX);
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
        shorten(toLogLine(label), LABEL_MAX_LENGTH),
        (0,number/* formatCount */.B4)(trained?.images ?? 0),
        ...(testing === undefined ? [] : [(0,number/* formatCount */.B4)(tested?.images ?? 0)]),
        ...(hasBoxes ? [(0,number/* formatCount */.B4)((trained?.boxes ?? 0) + (tested?.boxes ?? 0))] : []),
    ]);
    const rest = rows.length - shown.length;
    return [...alignColumns([heads, ...cells]), ...(rest === 0 ? [] : [(0,number/* plural */.LS)(rest, 'more label')])].map(toLogLine);
}
function totalLines(report, paint) {
    const totals = (0,count_findings/* totalsByCode */.E)(report);
    const rows = alignColumns(totals.map(({ code, count }) => [toLogLine(code), (0,number/* formatCount */.B4)(count)]));
    return rows.map((row, index) => {
        const severity = totals[index]?.severity ?? 'notice';
        return `${paint(STYLE_OF_SEVERITY[severity], severity.padEnd('warning'.length))}  ${row}`;
    });
}
function changeLines(change) {
    if (change === undefined)
        return [];
    const { training, testing } = change;
    const of = (one) => describeChange(one, (name) => shorten(toLogLine(name), LABEL_MAX_LENGTH));
    if (testing === undefined)
        return of(training);
    return [...of(training).map((line) => `training: ${line}`), ...of(testing).map((line) => `testing: ${line}`)];
}
function gateLines(gate, paint) {
    const words = { holds: paint('green', 'passed '), fails: paint('red', 'failed '), skipped: paint('dim', 'skipped') };
    const judged = (gate?.rules ?? []).map((verdict) => {
        const note = (0,shown_lint/* noteOf */.kH)(verdict);
        const rule = `${verdict.severity === 'warn' ? 'warn: ' : ''}${verdict.rule}`;
        return `${words[verdict.result]}  ${toLogLine(note === '' ? rule : `${rule}  (${note})`)}`;
    });
    const open = (gate?.unjudged ?? []).map((rule) => `${paint('dim', '-')}        ${toLogLine(rule)}  (needs a trained version)`);
    return [...judged, ...open, ...(gate?.warnings ?? []).map(toLogLine)];
}
function forecastLines(report, paint) {
    const { willTrain, certain, predictedCode, training, testing, checkedImages } = report;
    const lost = (name, { invalidLines, ignoredLines }) => invalidLines + ignoredLines === 0
        ? []
        : [`${(0,number/* plural */.LS)(invalidLines + ignoredLines, 'line')} of the ${name} manifest would not be used`];
    const code = predictedCode === undefined ? '' : ` with ${toLogLine(predictedCode)}`;
    const doubt = certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.';
    return [
        willTrain
            ? paint('green', 'The service would train from this data.') + doubt
            : paint('red', `The training would fail${code}.`) + doubt,
        ...(willTrain
            ? [
                ...lost('training', training),
                ...(testing === undefined ? [] : lost('testing', testing)),
                ...[describeUnchecked(checkedImages) ?? []].flat(),
            ]
            : []),
    ];
}
function verdictLine({ report, gate }, paint) {
    const { error, warning, notice } = (0,count_findings/* countBySeverity */.O)(report);
    const counts = [
        ...(error === 0 ? [] : [paint('red', (0,number/* plural */.LS)(error, 'error'))]),
        ...(warning === 0 ? [] : [paint('yellow', (0,number/* plural */.LS)(warning, 'warning'))]),
        ...(notice === 0 ? [] : [paint('cyan', (0,number/* plural */.LS)(notice, 'notice'))]),
    ];
    const failed = (0,shown_lint/* failedRulesOf */.OB)(gate).filter(({ severity }) => severity === 'fail').length;
    const ofGate = failed === 0 ? [] : [paint('red', `${(0,number/* plural */.LS)(failed, 'rule')} of the gate failed`)];
    return [...(counts.length === 0 ? [paint('green', 'No findings')] : counts), ...ofGate].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/lint/pretty.js






/** The whole text; it ends with a line end. */
function renderPretty(shown, style) {
    const groups = (0,shown_lint/* groupFindings */.kG)(shown.report.findings, ({ code }) => code);
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
    const places = (0,shown_lint/* listLines */.i4)(listed);
    const where = places === undefined ? '' : `${listed.length < rest ? ', among them in' : ':'} ${places}`;
    return [...blocks, [style.paint('dim', `${(0,number/* plural */.LS)(rest, 'more finding')} of ${toLogLine(code)}${where}`)]];
}
/** As compilers do: `file:line:column: severity: message [CODE]`, which editors find the place by. */
function renderFinding(shown, finding, { paint, columns }) {
    const { line, column, severity, message, code, fix } = finding;
    const place = [(0,shown_lint/* nameOfManifest */.yf)(shown, finding), line, line === undefined ? undefined : column]
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

// EXTERNAL MODULE: ./lib/src/cli/help.js
var help = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/src/text/program-version.js
var program_version = __webpack_require__(6973);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/write-report.js
/** Writes the report of a lint in the format that was asked for. */










/** Width of a line, in characters, where the output is not a terminal. */
const COLUMNS = 120;
/** Findings of each code that are shown unless a number was asked for. Our choice: with three one sees what it is. */
const PER_CODE = 3;
async function writeReport(lints, request, { out, env }) {
    switch (request.format) {
        case 'pretty': {
            const style = { paint: out.paint, columns: out.columns ?? COLUMNS, perCode: request.perCode ?? PER_CODE };
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
            // With what the documentation says of each rule, which no other format needs.
            const [{ toSarif }, { ruleTexts }] = await Promise.all([
                __webpack_require__.e(/* import() */ 7274).then(__webpack_require__.bind(__webpack_require__, 7274)),
                __webpack_require__.e(/* import() */ 5183).then(__webpack_require__.bind(__webpack_require__, 5183)),
            ]);
            const named = lints.map((shown) => ({ ...shown, ...namesIn(shown, env) }));
            out.write(toJsonText(toSarif(named, { name: help/* PROGRAM */.RX, version: program_version/* VERSION */.x, rules: ruleTexts() })));
            return;
        }
    }
}
/** One report; of several training manifests, a list in their order. */
function toJson(lints) {
    const reports = lints.map(toLintJson);
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
    const where = `run ${help/* PROGRAM */.RX} lint --format pretty to see all`;
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
    if (name === open_manifest/* STDIN_NAME */.p)
        return undefined;
    const path = (0,external_node_path_.relative)(env.GITHUB_WORKSPACE ?? '', name).replaceAll(external_node_path_.sep, '/');
    return path.startsWith('../') || (0,external_node_path_.isAbsolute)(path) ? undefined : path;
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ambientRegion)
/* harmony export */ });
/** The Region that the environment names. */
/** As it is written, where the environment has one. */
function ambientRegion(env) {
    return [env.AWS_REGION, env.AWS_DEFAULT_REGION].map((value) => (value ?? '').trim()).find((value) => value !== '');
}


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ comparePartials)
/* harmony export */ });
/* harmony import */ var _scan_partial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);

/** Lines that are kept. Our choice: enough to look at, and one line of a report. */
const LINES_MAX = 10;
/** An image on several lines has the labels of all of them. */
function comparePartials(base, now) {
    const [before, after] = [imagesIn(base), imagesIn(now)];
    const [labelsBefore, labelsAfter] = [labelsIn(before), labelsIn(after)];
    const relabelledLines = [];
    let [imagesAdded, imagesRelabelled] = [0, 0];
    for (const [image, { labels, line }] of after) {
        const earlier = before.get(image);
        if (earlier === undefined)
            imagesAdded += 1;
        else if (!isSame(earlier.labels, labels)) {
            imagesRelabelled += 1;
            if (relabelledLines.length < LINES_MAX)
                relabelledLines.push(line);
        }
    }
    return {
        imagesAdded,
        imagesRemoved: [...before.keys()].filter((image) => !after.has(image)).length,
        imagesRelabelled,
        relabelledLines,
        labelsAdded: [...labelsAfter].filter((label) => !labelsBefore.has(label)),
        labelsRemoved: [...labelsBefore].filter((label) => !labelsAfter.has(label)),
    };
}
const VALID = _scan_partial_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf('valid');
function imagesIn({ lines, columns, labels }) {
    const images = new Map();
    let from = 0;
    for (let line = 0; line < lines; line += 1) {
        const end = columns.labelEnds.at(line);
        if (columns.verdict.at(line) === VALID) {
            const image = (BigInt(columns.sourceHigh.at(line)) << 32n) | BigInt(columns.sourceLow.at(line));
            const known = images.get(image) ?? { line: line + 1, labels: new Set() };
            for (let at = from; at < end; at += 1) {
                const label = labels.entries[columns.labelIds.at(at)]?.label;
                if (label !== undefined)
                    known.labels.add(label);
            }
            images.set(image, known);
        }
        from = end;
    }
    return images;
}
function labelsIn(images) {
    const labels = new Set();
    for (const { labels: own } of images.values())
        for (const label of own)
            labels.add(label);
    return labels;
}
function isSame(one, other) {
    return one.size === other.size && [...one].every((label) => other.has(label));
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dataMetricsOf)
/* harmony export */ });
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


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf),
/* harmony export */   e: () => (/* binding */ parseGroupBy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/** Which images belong together, such as the frames of one video: a group must not be split over both manifests. */

/** Reads `folder`, or a regular expression with a capture. */
function parseGroupBy(text) {
    if (text === 'folder')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ kind: 'folder' });
    let pattern;
    try {
        pattern = new RegExp(text, 'u');
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('must be folder, or a regular expression; this one has a syntax error');
    }
    // With an empty alternative the pattern matches anything, and shows how many captures it has.
    const captures = (new RegExp(`${text}|`, 'u').exec('')?.length ?? 1) - 1;
    if (captures === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('must be folder, or a regular expression with a capture, such as video-(\\d+)');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ kind: 'pattern', pattern });
}
/** The group of an image; undefined for one that is in none. */
function groupOf(sourceRef, groupBy) {
    if (groupBy.kind === 'folder')
        return sourceRef.slice(0, sourceRef.lastIndexOf('/') + 1);
    const captures = groupBy.pattern.exec(sourceRef)?.slice(1) ?? [];
    return captures.find((capture) => capture !== undefined);
}


/***/ }),

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkImages)
});

// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __webpack_require__(6196);
;// CONCATENATED MODULE: ./lib/src/lint/images/asked-lines.js
class AskedLines {
    /** Of each line the number of its loss, from 1; 0 where nothing is asked. */
    #losses;
    /** Width and height, right and bottom; NaN where there are none. Empty while no line has any. */
    #pixels = new Float64Array(0);
    #different = [];
    #numbers = new Map();
    constructor(lines) {
        this.#losses = new Uint32Array(lines + 1);
    }
    set({ line, stated, reach }, loss) {
        this.#losses[line] = this.#numberOf(loss);
        if (stated === undefined && reach === undefined && this.#pixels.length === 0)
            return;
        if (this.#pixels.length === 0)
            this.#pixels = new Float64Array(this.#losses.length * 4).fill(NaN);
        const at = line * 4;
        this.#pixels[at] = stated?.width ?? NaN;
        this.#pixels[at + 1] = stated?.height ?? NaN;
        this.#pixels[at + 2] = reach?.right ?? NaN;
        this.#pixels[at + 3] = reach?.bottom ?? NaN;
    }
    /** Undefined for a line that was not asked about, or was taken. */
    take(line) {
        const loss = this.#different[(this.#losses[line] ?? 0) - 1];
        if (loss === undefined)
            return undefined;
        this.#losses[line] = 0;
        const at = line * 4;
        const [width, height] = [this.#pixels[at], this.#pixels[at + 1]];
        const [right, bottom] = [this.#pixels[at + 2], this.#pixels[at + 3]];
        return {
            boxes: loss.boxes,
            isDoubtful: loss.isDoubtful,
            stated: isNone(width) || isNone(height) ? undefined : { width, height },
            reach: isNone(right) || isNone(bottom) ? undefined : { right, bottom },
        };
    }
    #numberOf({ boxes, isDoubtful }) {
        let key = isDoubtful ? '1' : '0';
        for (const [label, count] of boxes)
            key += `${String(count)} ${String(label.length)} ${label}`;
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.#different.push({ boxes, isDoubtful });
        this.#numbers.set(key, number);
        return number;
    }
}
function isNone(pixels) {
    return pixels === undefined || Number.isNaN(pixels);
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/images/judge-image.js
var judge_image = __webpack_require__(4990);
// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __webpack_require__(3732);
;// CONCATENATED MODULE: ./lib/src/lint/images/check-images.js
/** Has the images of a scanned manifest checked, and adds what was found to its partial result. */





const CHANGED = 'the manifest changed while it was read';
/**
 * Checks the images of the lines that were scanned. The manifest is read a second time; and where source-refs were enough,
 * once more for the lines of images with something wrong.
 * @param isRange as of listImages
 * @throws what reading the manifest throws, and what ends the run
 */
async function checkImages(partial, lend, isRange, { sample, region, checkImages: check, isOfNames = false, checkBuckets, expect }) {
    const firsts = (0,list_images/* sampleOf */.uV)(partial, (0,list_images/* firstImageLines */.f7)(partial), sample);
    const images = firsts.reduce((count, first, line) => (first === line ? count + 1 : count), 0);
    const buckets = images === 0 ? undefined : await checkBuckets?.([...partial.buckets.keys()].sort());
    let part = (0,images_part/* createImagesPart */.Mg)({ sample, region });
    const listing = { firsts, isRange, isNameEnough: isOfNames };
    await lend(async (chunks) => {
        // A new one each time: bytes that break off are lent again, and then an image may be there that was not.
        part = (0,images_part/* createImagesPart */.Mg)({ sample, region });
        expect?.(images);
        const tally = new Tally(partial, part);
        for await (const found of check(tally.asked((0,list_images/* listImages */.v8)(partial, listing, chunks))))
            for (const { line, facts } of found)
                tally.add(line, facts);
        tally.end();
    });
    for (const [bucket, facts] of buckets ?? [])
        part.buckets.set(bucket, facts);
    partial.images = part;
    if (!isOfNames || part.notes.size === 0)
        return;
    const wrong = firsts.map((first, line) => (first === line && part.notes.has(line + 1) ? first : -1));
    await lend(async (chunks) => {
        for await (const lines of (0,list_images/* listImages */.v8)(partial, { firsts: wrong, isRange, isNameEnough: false }, chunks))
            for (const line of lines)
                complete(part, line);
    });
}
/** Adds to a note what its line says; a line that is no longer the one that was scanned has nothing to add. */
function complete({ notes }, { image, boxes, isDoubtful, isAsScanned }) {
    const note = notes.get(image.line);
    if (note === undefined || !isAsScanned)
        return;
    const { stated, reach } = image;
    notes.set(image.line, { facts: note.facts, stated, reach, boxes, isDoubtful });
}
/** Takes answers in any order, and gives them in the order of the lines. */
class Tally {
    #part;
    #asked;
    #reasons = new Map();
    /** The state of each line; of an unknown image by the order in which the reasons came. */
    #states;
    #low;
    #high;
    #notes = [];
    constructor({ lines }, part) {
        this.#part = part;
        this.#asked = new AskedLines(lines);
        this.#states = new Uint16Array(lines);
        this.#low = new Uint32Array(lines);
        this.#high = new Uint32Array(lines);
    }
    /** The images to ask about, with what has to be known of their lines kept. */
    async *asked(batches) {
        for await (const lines of batches) {
            const images = lines.filter((line) => this.#isAsked(line)).map(({ image }) => image);
            if (images.length > 0)
                yield images;
        }
    }
    #isAsked(line) {
        const { image, boxes, isDoubtful, isRepeat, isAsScanned } = line;
        if (isRepeat)
            this.#part.repeats.set(image.line, { boxes, isDoubtful });
        else if (isAsScanned)
            this.#asked.set(image, line);
        else
            this.add(image.line, { kind: 'unknown', reason: CHANGED });
        return !isRepeat && isAsScanned;
    }
    add(line, facts) {
        const place = line - 1;
        const asked = this.#asked.take(line);
        const reason = facts.kind === 'unknown' ? facts.reason : facts.kind === 'found' ? facts.unread : undefined;
        this.#states[place] = reason === undefined ? images_part/* CHECKED */.kK : images_part/* FIRST_REASON */._z + this.#numberOf(reason);
        if (facts.kind === 'unknown' || asked === undefined)
            return;
        if (facts.kind === 'found' && facts.digest !== undefined) {
            this.#low[place] = (0,hash/* hash32 */.Ap)(facts.digest);
            this.#high[place] = (0,hash/* otherHash32 */.eO)(facts.digest);
        }
        const { stated, reach, boxes, isDoubtful } = asked;
        if ((0,judge_image/* judgeImage */.x)(facts, { line, stated, reach }).length === 0)
            return;
        this.#notes.push([line, { facts, stated, reach, boxes, isDoubtful }]);
    }
    end() {
        const { state, digestLow, digestHigh, reasons, notes } = this.#part;
        reasons.push(...[...this.#reasons.keys()].sort());
        const numbers = [...this.#reasons.keys()].map((reason) => reasons.indexOf(reason));
        for (const one of this.#states)
            state.push(one < images_part/* FIRST_REASON */._z ? one : images_part/* FIRST_REASON */._z + (numbers[one - images_part/* FIRST_REASON */._z] ?? 0));
        for (const low of this.#low)
            digestLow.push(low);
        for (const high of this.#high)
            digestHigh.push(high);
        for (const [line, note] of this.#notes.sort(([one], [other]) => one - other))
            notes.set(line, note);
    }
    #numberOf(reason) {
        const known = this.#reasons.get(reason);
        if (known !== undefined)
            return known;
        this.#reasons.set(reason, this.#reasons.size);
        return this.#reasons.size - 1;
    }
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ decodeImages),
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   Jo: () => (/* binding */ encodeImages)
/* harmony export */ });
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8559);
/* harmony import */ var _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3106);
/* harmony import */ var _scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(124);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(972);
/* harmony import */ var _images_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6369);
/** What is known of images as JSON, as a part of a partial result. */





function encodeImages(part) {
    return {
        sample: part.sample ?? null,
        region: part.region ?? null,
        state: (0,_scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumn */ .B)(part.state),
        digestLow: (0,_scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumn */ .B)(part.digestLow),
        digestHigh: (0,_scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumn */ .B)(part.digestHigh),
        reasons: part.reasons,
        notes: [...part.notes].map(([line, note]) => [line, encodeNote(note)]),
        repeats: [...part.repeats].map(([line, { boxes, isDoubtful }]) => [line, boxes, isDoubtful]),
        buckets: [...part.buckets].map(([bucket, { region, isOfOther }]) => [bucket, region ?? null, isOfOther ?? null]),
    };
}
function encodeNote({ facts, stated, reach, boxes, isDoubtful }) {
    return {
        facts,
        stated: stated === undefined ? null : [stated.width, stated.height],
        reach: reach === undefined ? null : [reach.right, reach.bottom],
        boxes,
        isDoubtful,
    };
}
/** @throws DecodeError for a value that {@link encodeImages} did not make of as many lines */
function decodeImages(value, lines) {
    const sample = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'sample');
    const part = (0,_images_part_js__WEBPACK_IMPORTED_MODULE_2__/* .createImagesPart */ .Mg)({
        sample: sample === null ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)(sample),
        region: (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTextIn */ .xK)(value, 'region'),
    });
    for (const name of ['state', 'digestLow', 'digestHigh'])
        part[name].append(wholeColumn((0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(value, name), lines));
    part.reasons.push(...(0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .listIn */ .Of)(value, 'reasons', _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aText */ .vY));
    for (let line = 0; line < lines; line += 1)
        if (part.state.at(line) >= _images_part_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_REASON */ ._z + part.reasons.length)
            throw new _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc('a reason is missing');
    for (const [line, note] of (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .listIn */ .Of)(value, 'notes', _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0))
        part.notes.set((0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)(line), decodeNote(note));
    for (const [line, boxes, isDoubtful] of (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .listIn */ .Of)(value, 'repeats', _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0))
        part.repeats.set((0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)(line), { boxes: decodeBoxes(boxes), isDoubtful: isDoubtful === true });
    for (const [bucket, region, isOfOther] of (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .listIn */ .Of)(value, 'buckets', _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0))
        part.buckets.set((0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aText */ .vY)(bucket), {
            region: region === null ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aText */ .vY)(region),
            isOfOther: typeof isOfOther === 'boolean' ? isOfOther : undefined,
        });
    return part;
}
function wholeColumn(text, lines) {
    const column = (0,_scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeColumn */ .Z)(text);
    if (column.length !== lines)
        throw new _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc('a column of images is too short or too long');
    return column;
}
function decodeNote(value) {
    const [stated, reach] = [(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'stated'), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'reach')].map((pair) => pair === null ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0)(pair).map(_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn));
    return {
        facts: decodeFacts((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'facts')),
        stated: stated && { width: stated[0] ?? 0, height: stated[1] ?? 0 },
        reach: reach && { right: reach[0] ?? 0, bottom: reach[1] ?? 0 },
        boxes: decodeBoxes((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'boxes')),
        isDoubtful: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'isDoubtful') === true,
    };
}
function decodeBoxes(value) {
    return (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0)(value).map((entry) => {
        const [label, boxes] = (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aList */ .u0)(entry);
        return [(0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aText */ .vY)(label), (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)(boxes)];
    });
}
/** Only what is wrong is kept, so that a digest and a reason are not needed. */
function decodeFacts(value) {
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'kind') === 'missing')
        return { kind: 'missing' };
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'kind') !== 'found')
        throw new _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc('an image was neither found nor missing');
    const header = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'header');
    return {
        kind: 'found',
        sizeBytes: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'sizeBytes') === undefined ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'sizeBytes')),
        header: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(header) ? decodeHeader(header) : undefined,
    };
}
const FORMATS = ['jpeg', 'png', 'other'];
/** Reads a header as a cache or a partial result has it. @throws DecodeError */
function decodeHeader(value) {
    const format = FORMATS.find((one) => one === (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'format'));
    if (format === undefined)
        throw new _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .DecodeError */ .Xc('the format of an image is missing');
    const number = (key) => ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, key) === undefined ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aNumber */ .zn)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, key)));
    const seems = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(value, 'seems');
    return {
        format,
        seems: seems === undefined ? undefined : (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .aText */ .vY)(seems),
        width: number('width'),
        height: number('height'),
        orientation: number('orientation'),
    };
}


/***/ }),

/***/ 2731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ parseImagesRequest),
/* harmony export */   a_: () => (/* binding */ comparesInS3),
/* harmony export */   m2: () => (/* binding */ IMAGE_WORDS),
/* harmony export */   nf: () => (/* binding */ checksInS3)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/* harmony import */ var _near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1494);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
/** The value of `--images` and of the input `images`: what is to be known of the images themselves. */



/** The words that the command line takes. */
const IMAGE_WORDS = 'headers, sample:N, inventory:s3://…/manifest.json and near-duplicates';
const INVENTORY = 'inventory:';
const NEAR = 'near-duplicates:';
const SAMPLE = /^sample:([1-9]\d{0,8})$/;
/**
 * Reads words and at most one path, each on a line of its own or with commas between them: `headers`, `sample:500`,
 * `inventory:s3://bucket/…/manifest.json`, `near-duplicates`, `near-duplicates:6`. A value without any of these words is a path as a whole, commas included.
 */
function parseImagesRequest(typed) {
    const parts = typed
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!parts.some(isWord))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...NOTHING, path: typed.trim() });
    let request = NOTHING;
    for (const part of parts) {
        const read = addPart(request, part);
        if (!read.ok)
            return read;
        request = read.value;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(request);
}
const NOTHING = {
    path: undefined,
    headers: undefined,
    inventory: undefined,
    nearDuplicates: false,
    nearDistance: undefined,
};
/** Undefined where S3 is not asked. */
function checksInS3({ headers, inventory }) {
    if (headers !== undefined)
        return { headers, inventory };
    return inventory === undefined ? undefined : { headers, inventory };
}
/** Whether images in S3 are decoded and compared. */
function comparesInS3({ nearDuplicates, path }) {
    return nearDuplicates && path === undefined;
}
function isWord(part) {
    return part === 'headers' || part === 'near-duplicates' || /^(sample|inventory|near-duplicates):/.test(part);
}
function addPart(request, part) {
    if (part === 'headers')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, headers: request.headers ?? { sample: undefined } });
    if (part === 'near-duplicates')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, nearDuplicates: true });
    if (part.startsWith(NEAR)) {
        const nearDistance = /^\d{1,2}$/.test(part.slice(NEAR.length)) ? Number(part.slice(NEAR.length)) : 0;
        return nearDistance >= 1 && nearDistance <= _near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__/* .NEAR_DISTANCE_MAX */ ._F
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, nearDuplicates: true, nearDistance })
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${part} must be near-duplicates:N with a number of bits from 1 to ${String(_near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__/* .NEAR_DISTANCE_MAX */ ._F)}`);
    }
    if (part.startsWith('sample:')) {
        const sample = SAMPLE.exec(part)?.[1];
        return sample === undefined
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${part} must be sample:N with a number of images, such as sample:500`)
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, headers: { sample: Number(sample) } });
    }
    if (part.startsWith(INVENTORY)) {
        const inventory = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .parseS3ObjectUri */ .$j)(part.slice(INVENTORY.length));
        if (!inventory.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${part}: ${inventory.problem}`);
        if (request.inventory !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${part} is a second inventory report, but one is read`);
        if (inventory.value.key.endsWith('manifest.json'))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, inventory: inventory.value });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${part} must name the manifest.json of an S3 Inventory report`);
    }
    if (request.path !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`${request.path} and ${part} are two paths, but one is read`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ ...request, path: part });
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ concludeWithContents),
  I: () => (/* binding */ lintManifests)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(6261);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(1479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 2 modules
var concluded = __webpack_require__(3053);
// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __webpack_require__(661);
// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __webpack_require__(4534);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/content-details.js
/** What the service's message on a whole manifest leaves out: numbers, names and lines. */





/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5;
/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS = {
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) => `${(0,number/* formatCount */.B4)(counted.invalidLines)} of ${(0,number/* formatCount */.B4)(counted.lines)} lines are invalid.`,
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) => `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${(0,number/* formatCount */.B4)(first)} on`))}.`,
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.lines)}.`,
    ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => labelsOf(counted.labels),
    ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.labels.size)}.`,
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
        const { useCase, imageLabels, boxLabels } = (0,forecast/* reportOf */.E)(partial, 'taken');
        const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)];
        const fewest = Math.min(...labels.map(([, images]) => images));
        const names = labels.filter(([, images]) => images === fewest).map(([label]) => label);
        return `${(0,line_words/* countOfImages */.h)(fewest)}: ${listed(names)}.`;
    },
};
/** Where a lint, which has read the manifest, knows better than the remedy for a failed training. */
const FIXES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: 'Give a file of JSON Lines: one complete JSON object for each image, on a line of its own.',
    ERROR_EMPTY_MANIFEST: 'Put at least one line into the manifest, and check that what makes it did not fail.',
};
/** What to do about a finding on a whole manifest. */
function fixOf(code) {
    return FIXES[code] ?? (0,codes/* describeCode */.lA)(code)?.remedy;
}
/** The sentence to add to the service's message. */
function detailsOf(code, manifest) {
    return DETAILS[code]?.(manifest) ?? '';
}
/** Training labels that the testing manifest lacks, as a sentence on an error across both manifests. */
function untestedOf(code, training, testing) {
    if (code !== 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP')
        return `Not tested: ${lacking(training.counted.labels, testing.counted.labels)}.`;
    const { trained, tested } = (0,check_together/* labelsTogether */.G)((0,forecast/* reportOf */.E)(training.partial, 'taken'), (0,forecast/* reportOf */.E)(testing.partial, 'taken'));
    const kind = trained.useCase === 'OBJECT_LOCALIZATION' ? 'boxes' : 'image-level labels';
    return `Not tested with ${kind}: ${lacking(trained.usable, tested.usable)}.`;
}
function lacking(labels, tested) {
    const untested = [...labels.keys()].filter((label) => !tested.has(label));
    return `${listed(untested)} (${(0,number/* formatCount */.B4)(untested.length)} of ${(0,number/* formatCount */.B4)(labels.size)} labels)`;
}
function labelsOf(labels) {
    return labels.size === 0 ? 'It has none.' : `It has ${(0,number/* formatCount */.B4)(labels.size)}: ${listed([...labels.keys()])}.`;
}
function listed(names) {
    const rest = names.length - NAMES_MAX;
    return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${(0,number/* formatCount */.B4)(rest)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
    #severities = new Map();
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
        const worst = this.#severities.get(finding.code) ?? 'notice';
        if (SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(worst))
            this.#severities.set(finding.code, finding.severity);
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
        return { findings, totals: new Map(totals), severities: this.#severities };
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

// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __webpack_require__(1418);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/conclude-lint.js
/** Makes the report of a lint out of what its manifests come to. */









/** All codes, the worst first within a severity: files, whole manifests, then lines. */
const CODE_ORDER = [
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'file').map(({ code }) => code),
    ...(0,own_rules/* ownRulesOf */.l$)('file').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'content').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'line' || scope === 'annotation').map(({ code }) => code),
    ...own_rules/* OWN_RULES */.PQ.filter(({ kind }) => kind !== 'file').map(({ code }) => code),
];
/** @param scannedTesting undefined where the service splits the training data */
function concludeLint(scannedTraining, scannedTesting, options) {
    const training = conclude('training', scannedTraining, options);
    const testing = scannedTesting && conclude('testing', scannedTesting, options);
    const outcome = (0,forecast/* forecast */.g)(training.partial, testing?.partial, 'taken');
    const certain = (0,certainty/* reasonsForDoubt */.f)(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing });
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('together'))
            for (const finding of rule.check(training, testing))
                list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals, severities } = list.end(CODE_ORDER);
    return {
        willTrain: outcome.code === undefined,
        certain,
        predictedCode: outcome.code,
        useCase: outcome.useCase,
        training: training.counted,
        testing: testing?.counted,
        leakedImages: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedLines */.w)(training, testing)),
        leakedGroups: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedGroups */.$)(training, testing)),
        duplicateImages: training.repeatedImages + (testing?.repeatedImages ?? 0),
        checkedImages: checkedImagesOf(training, testing),
        findings,
        totals,
        severities,
    };
}
/** The images of both manifests together. */
function checkedImagesOf(...manifests) {
    const looked = manifests.flatMap((manifest) => manifest?.images ?? []);
    if (looked.length === 0)
        return undefined;
    const sum = (numberOf) => looked.reduce((total, images) => total + numberOf(images), 0);
    return {
        images: sum(({ images }) => images),
        checked: sum(({ checked }) => checked),
        unknown: sum(({ unknown }) => [...unknown.values()].reduce((total, count) => total + count, 0)),
        linesLost: sum(({ lost }) => lost.size),
    };
}
function conclude(role, { name, partial, ...known }, { region }) {
    return (0,concluded/* concludeManifest */.z9)(role, name, partial, { ...known, region });
}
function addForecast(list, { fileErrors, together }, severity, manifests) {
    for (const role of ['training', 'testing']) {
        const manifest = manifests[role];
        const code = fileErrors[role];
        if (code !== undefined)
            list.add(ofManifest({ code, message: (0,codes/* describeCode */.lA)(code)?.messages[0] ?? '' }, role, severity));
        if (manifest === undefined)
            continue;
        for (const finding of together[role]) {
            const message = `${finding.message} ${detailsOf(finding.code, manifest)}`.trimEnd();
            list.add({ ...ofManifest({ ...finding, message }, role, severity), ...placeOf(finding.code, manifest) });
        }
    }
    const { training, testing } = manifests;
    for (const finding of together.both) {
        const untested = testing === undefined ? '' : untestedOf(finding.code, training, testing);
        list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity));
    }
}
/** The first line of the second bucket, where the images of a manifest are in several. */
function placeOf(code, { partial }) {
    const line = code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined;
    return { line, column: line === undefined ? undefined : (0,concluded/* columnOfImage */.T)(partial, line) };
}
/** Adds what was found in a manifest by itself. False for a file that is not a manifest, whose lines say nothing. */
function addManifest(list, manifest) {
    const { partial, role } = manifest;
    const fileKind = (0,file_kind/* identifyFile */.Z)(partial.head);
    if (fileKind !== undefined) {
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('file'))
            if (rule.fileKind === fileKind)
                list.add({ ...ofManifest({ code: rule.code, message: rule.what }, role, rule.severity), fix: rule.fix });
        return false;
    }
    for (const [code, { total, kept }] of partial.findings) {
        list.count(code, total);
        for (const finding of kept)
            list.keep({ code, manifest: role, ...finding });
    }
    for (const rule of (0,own_rules/* ownRulesOf */.l$)('manifest'))
        for (const finding of rule.check(manifest))
            list.add(fromRule(rule, finding, role));
    return true;
}
function ofManifest({ code, message }, manifest, severity) {
    const fix = fixOf(code);
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function fromRule(rule, { message, line, column, label, fix, severity = rule.severity }, manifest) {
    const { code } = rule;
    return { code, severity, manifest, line, column, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/src/lint/contents/known-contents.js
var known_contents = __webpack_require__(5405);
// EXTERNAL MODULE: ./lib/src/lint/images/check-images.js + 1 modules
var check_images = __webpack_require__(5823);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __webpack_require__(5564);
;// CONCATENATED MODULE: ./lib/src/lint/lint-manifests.js
/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */




/**
 * Reads both manifests to their ends and reports on them. Throws for nothing that they hold.
 * @param testing undefined where the service splits the training data
 * @throws the reason of the signal
 */
async function lintManifests(training, testing, options) {
    const trained = await scan(training, options);
    const tested = testing && (await scan(testing, options));
    options.onScanned?.();
    await checkImagesOf(training, trained.partial, options);
    if (testing && tested)
        await checkImagesOf(testing, tested.partial, options);
    return { report: await concludeWithContents(trained, tested, options), training: trained, testing: tested };
}
async function scan({ name, use, scan: scanAll }, { maxFindings, groupBy, signal }) {
    const options = { keptPerCode: maxFindings, groupBy };
    const partial = scanAll === undefined
        ? await use((chunks) => (0,scan_range/* scanRange */.x)(() => untilAborted(chunks, signal), scan_range/* WHOLE_FILE */.J, options))
        : await scanAll(options, signal);
    return { name, partial };
}
async function checkImagesOf({ use }, partial, { images, signal }) {
    const lend = (take) => use((chunks) => take(untilAborted(chunks, signal)));
    if (images !== undefined)
        await (0,check_images/* checkImages */.B)(partial, lend, false, images);
}
/** A manifest of a gigabyte takes longer than a cancel leaves. */
async function* untilAborted(chunks, signal) {
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        yield chunk;
    }
    signal?.throwIfAborted();
}
/** {@link concludeLint} with what is known of the content of images. */
async function concludeWithContents(training, testing, { contents, findNearDuplicates, ...options }) {
    const partials = [training.partial, ...(testing ? [testing.partial] : [])];
    const [ofTraining, ofTesting] = contents === undefined ? [] : await (0,known_contents/* knownContents */.oQ)(contents, partials);
    const nearDuplicates = testing && (await findNearDuplicates?.(training.partial, testing.partial));
    const tested = testing && { ...testing, contents: ofTesting, nearDuplicates };
    return concludeLint({ ...training, contents: ofTraining }, tested, options);
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parsePartialFile),
  _: () => (/* binding */ renderPartialFile)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/lint/scan/decode.js
var decode = __webpack_require__(3106);
// EXTERNAL MODULE: ./lib/src/lint/scan/column-text.js
var column_text = __webpack_require__(124);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(4073);
// EXTERNAL MODULE: ./lib/src/lint/images/encode-images.js
var encode_images = __webpack_require__(1278);
;// CONCATENATED MODULE: ./lib/src/lint/scan/encode-partial.js
/** Partial results as JSON, so that ranges of a manifest can be scanned by other processes. */







const LAYOUTS = ['blank', 'crlf', 'doubleCr'];
const KINDS = ['image-level', 'box'];
const SEVERITIES = ['error', 'warning', 'notice'];
const COLUMNS = [
    'sourceLow',
    'sourceHigh',
    'sourceColumn',
    'verdict',
    'labelEnds',
    'labelIds',
    'numberedName',
    'groupLow',
    'groupHigh',
    'otherClassMaps',
];
/** A value for JSON.stringify. Columns are bytes in Base64, four to a number, the lowest first. */
function encodePartial(partial) {
    const counts = (bins) => [...bins].map(([key, { count, first, column }]) => [key, count, first, column ?? 0]);
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
            sides: counts(inOrder(sides)),
            shapes: counts(inOrder(shapes)),
        })),
        classMaps: [...partial.classMaps].map(([hash, { lines, first, column, labels }]) => {
            return [hash, lines, first, column, [...labels]];
        }),
        numberedNames: partial.numberedNames ?? null,
        columns: Object.fromEntries(COLUMNS.map((name) => [name, (0,column_text/* encodeColumn */.B)(partial.columns[name])])),
        findings: [...partial.findings].map(([code, { total, kept }]) => [code, total, kept.map(encodeFinding)]),
        images: partial.images && (0,encode_images/* encodeImages */.Jo)(partial.images),
    };
}
/** A range may have counted its bins in any order. */
function inOrder(bins) {
    return new Map([...bins].sort(([left], [right]) => left - right));
}
/**
 * The partial result that {@link encodePartial} made a value from.
 * @throws DecodeError for any other value
 */
function decodePartial(value) {
    const partial = (0,scan_partial/* createPartial */.Eu)();
    partial.sizeBytes = (0,decode/* numberIn */.Po)(value, 'sizeBytes');
    partial.head = Buffer.from((0,decode/* textIn */.r7)(value, 'head'), 'base64');
    partial.lines = (0,decode/* numberIn */.Po)(value, 'lines');
    for (const name of LAYOUTS)
        Object.assign(partial.layout[name], decodeCount((0,json/* own */.ZV)((0,json/* own */.ZV)(value, 'layout'), name)));
    for (const verdict of scan_partial/* VERDICTS */.bk)
        Object.assign(partial.verdicts[verdict], decodeReadings((0,json/* own */.ZV)((0,json/* own */.ZV)(value, 'verdicts'), verdict)));
    for (const kind of KINDS)
        Object.assign(partial.kinds[kind], decodeReadings((0,json/* own */.ZV)((0,json/* own */.ZV)(value, 'kinds'), kind)));
    for (const [bucket, first] of (0,decode/* listIn */.Of)(value, 'buckets', decode/* aList */.u0))
        partial.buckets.set((0,decode/* aText */.vY)(bucket), (0,decode/* aNumber */.zn)(first));
    for (const [doubt, ...lines] of (0,decode/* listIn */.Of)(value, 'doubts', decode/* aList */.u0))
        (0,label_entry/* countLine */.QK)(partial.doubts, (0,decode/* wordIn */.u9)({ doubt }, 'doubt', readings/* DOUBTS */.gG), decodeBin(lines));
    for (const entry of (0,decode/* listIn */.Of)(value, 'labels', (element) => element))
        addLabel(partial, entry);
    for (const [hash, lines, first, column, labels] of (0,decode/* listIn */.Of)(value, 'classMaps', decode/* aList */.u0)) {
        const pairs = (0,decode/* aList */.u0)(labels).map(decode/* aList */.u0);
        const byId = new Map(pairs.map(([id, label]) => [(0,decode/* aText */.vY)(id), (0,decode/* aText */.vY)(label)]));
        const counted = { lines: (0,decode/* aNumber */.zn)(lines), first: (0,decode/* aNumber */.zn)(first), column: (0,decode/* aNumber */.zn)(column) };
        partial.classMaps.set((0,decode/* aNumber */.zn)(hash), { ...counted, labels: byId });
    }
    const names = (0,json/* own */.ZV)(value, 'numberedNames');
    if (names !== null)
        partial.numberedNames = {
            first: (0,decode/* textIn */.r7)(names, 'first'),
            column: (0,decode/* numberIn */.Po)(names, 'column'),
            isOneShape: (0,json/* own */.ZV)(names, 'isOneShape') === true,
        };
    for (const name of COLUMNS)
        partial.columns[name].append((0,column_text/* decodeColumn */.Z)((0,decode/* textIn */.r7)((0,json/* own */.ZV)(value, 'columns'), name)));
    for (const [code, total, kept] of (0,decode/* listIn */.Of)(value, 'findings', decode/* aList */.u0))
        partial.findings.set((0,decode/* aText */.vY)(code), { total: (0,decode/* aNumber */.zn)(total), kept: (0,decode/* aList */.u0)(kept).map(decodeFinding) });
    checkLengths(partial);
    const images = (0,json/* own */.ZV)(value, 'images');
    if (images !== undefined)
        partial.images = (0,encode_images/* decodeImages */.B_)(images, partial.lines);
    return partial;
}
function checkLengths({ lines, columns }) {
    const { labelIds, groupLow, groupHigh, otherClassMaps, ...others } = columns;
    const isWhole = Object.values(others).every(({ length }) => length === lines);
    const hasAllIds = labelIds.length === (lines === 0 ? 0 : columns.labelEnds.at(lines - 1));
    const hasGroups = groupLow.length === groupHigh.length && [0, lines].includes(groupLow.length);
    if (!isWhole || !hasAllIds || !hasGroups || otherClassMaps.length > lines)
        throw new decode/* DecodeError */.Xc('a column is too short or too long');
}
function addLabel({ labels }, value) {
    const entry = labels.entryOf((0,decode/* wordIn */.u9)(value, 'kind', KINDS), (0,decode/* textIn */.r7)(value, 'label'));
    Object.assign(entry.lines, decodeReadings((0,json/* own */.ZV)(value, 'lines')));
    entry.first = (0,decode/* numberIn */.Po)(value, 'first');
    entry.column = (0,decode/* numberIn */.Po)(value, 'column');
    entry.boxes = (0,decode/* numberIn */.Po)(value, 'boxes');
    for (const bound of label_entry/* BOUNDS */.QT)
        entry[bound] = (0,decode/* textIn */.r7)(value, bound);
    decodeBins(entry, 'sides', value);
    decodeBins(entry, 'shapes', value);
}
function decodeBins(entry, name, value) {
    for (const [bin, ...lines] of (0,decode/* listIn */.Of)(value, name, decode/* aList */.u0))
        (0,label_entry/* countLine */.QK)(entry[name], (0,decode/* aNumber */.zn)(bin), decodeBin(lines));
}
/** Without a column where that is 0. */
function decodeBin([count, first, column]) {
    const lines = { count: (0,decode/* aNumber */.zn)(count), first: (0,decode/* aNumber */.zn)(first) };
    return (0,decode/* aNumber */.zn)(column) === 0 ? lines : { ...lines, column: (0,decode/* aNumber */.zn)(column) };
}
function decodeCount(value) {
    return { count: (0,decode/* numberIn */.Po)(value, 'count'), first: (0,decode/* numberIn */.Po)(value, 'first'), column: (0,decode/* numberIn */.Po)(value, 'column') };
}
function decodeReadings(value) {
    const [sure, taken, strict, lenient] = label_entry/* READINGS */.mc.map((reading) => (0,decode/* numberIn */.Po)(value, reading));
    return { sure: sure ?? 0, taken: taken ?? 0, strict: strict ?? 0, lenient: lenient ?? 0 };
}
function encodeFinding({ label, fix, ...finding }) {
    return { ...finding, label: label ?? null, fix: fix ?? null };
}
function decodeFinding(value) {
    return {
        line: (0,decode/* numberIn */.Po)(value, 'line'),
        column: (0,decode/* numberIn */.Po)(value, 'column'),
        severity: (0,decode/* wordIn */.u9)(value, 'severity', SEVERITIES),
        label: (0,decode/* optionalTextIn */.xK)(value, 'label'),
        message: (0,decode/* textIn */.r7)(value, 'message'),
        fix: (0,decode/* optionalTextIn */.xK)(value, 'fix'),
    };
}

;// CONCATENATED MODULE: ./lib/src/lint/partial-file.js
/** Files of partial results: each is of one range of one manifest; those of all ranges make a report. */




/**
 * Raised when a file of before can no longer be read, or when one of now would be misread by a program of before: one that
 * knows nothing of images would leave out what was found of them.
 */
const PARTIAL_VERSION = 5;
const PARTIAL_VERSION_WITH_IMAGES = 6;
const ROLES = ['training', 'testing'];
/** The text of a file: one line. */
function renderPartialFile({ role, name, range, keptPerCode, groupBy, images, partial }) {
    const to = range.to === Infinity ? null : range.to;
    const version = images === undefined ? PARTIAL_VERSION : PARTIAL_VERSION_WITH_IMAGES;
    const head = { 'partial-version': version, role, name, from: range.from, to };
    const settings = { keptPerCode, groupBy: groupBy ?? null, images };
    return `${JSON.stringify({ ...head, ...settings, partial: encodePartial(partial) })}\n`;
}
/** Reads the text of a file. */
function parsePartialFile(text) {
    const value = (0,json/* parseJson */.qF)(text);
    const version = (0,json/* own */.ZV)(value, 'partial-version');
    if (version !== PARTIAL_VERSION && version !== PARTIAL_VERSION_WITH_IMAGES)
        return (0,result/* failure */.V)(`is no partial result of a lint of version ${String(PARTIAL_VERSION)}`);
    try {
        const to = (0,json/* own */.ZV)(value, 'to');
        const file = {
            role: (0,decode/* wordIn */.u9)(value, 'role', ROLES),
            name: (0,decode/* textIn */.r7)(value, 'name'),
            range: { from: (0,decode/* numberIn */.Po)(value, 'from'), to: to === null ? Infinity : (0,decode/* numberIn */.Po)(value, 'to') },
            keptPerCode: (0,decode/* numberIn */.Po)(value, 'keptPerCode'),
            groupBy: (0,decode/* optionalTextIn */.xK)(value, 'groupBy'),
            images: version === PARTIAL_VERSION_WITH_IMAGES ? (0,decode/* textIn */.r7)(value, 'images') : undefined,
            partial: decodePartial((0,json/* own */.ZV)(value, 'partial')),
        };
        return (0,result/* success */.k)(file);
    }
    catch (error) {
        if (error instanceof decode/* DecodeError */.Xc)
            return (0,result/* failure */.V)(`is not a whole partial result: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   O: () => (/* binding */ shapeOfBox),
/* harmony export */   St: () => (/* binding */ OCTAVES)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4676);
/** The sizes and shapes by which the boxes of a label are counted. */

const HALF_OCTAVES = 2;
/** The side of a box (square root of its share of the image's area), in half octaves. */
function sideOf(width, height, imageWidth, imageHeight) {
    return Math.round(octavesOf(width) + octavesOf(height) - octavesOf(imageWidth) - octavesOf(imageHeight));
}
/** The shape of a box (width by height), in half octaves: twice as wide is 2, four times as high is -4. */
function shapeOfBox(width, height) {
    return Math.round((octavesOf(width) - octavesOf(height)) * HALF_OCTAVES);
}
/** Of all whole numbers of pixels that an image can have. */
const OCTAVES = Float64Array.from({ length: _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MAX_PIXELS */ .vc + 1 }, (_, pixels) => Math.log2(pixels));
/** How often a number of pixels doubles from 1 on; most are whole, and are looked up. */
function octavesOf(pixels) {
    return OCTAVES[pixels] ?? Math.log2(pixels);
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashOfClassMap)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);
/** The hash of a class map, by which lines with the same one are found. */


/** Greater than the number of any class map that is kept. */
function hashOfClassMap(labels) {
    let hash = 0;
    for (const [id, label] of labels)
        hash = (Math.imul(hash, 31) + (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .Ap)(label, (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash32 */ .Ap)(id))) >>> 0;
    return hash <= _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB ? hash + _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB + 1 : hash;
}


/***/ }),

/***/ 124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeColumn),
/* harmony export */   Z: () => (/* binding */ decodeColumn)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8559);
/** Columns as text: bytes in Base64, four to a number, the lowest first. */

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
    return _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V.of(numbers);
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   u9: () => (/* binding */ wordIn),
/* harmony export */   vY: () => (/* binding */ aText),
/* harmony export */   xK: () => (/* binding */ optionalTextIn),
/* harmony export */   zn: () => (/* binding */ aNumber)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);
/** Takes values out of JSON that should have a known form. All throw {@link DecodeError} for one that has another. */

/** The value is not of the form that is asked for. */
class DecodeError extends Error {
}
function numberIn(value, key) {
    return aNumber((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key));
}
function aNumber(value) {
    if (typeof value !== 'number')
        throw new DecodeError('a number is missing');
    return value;
}
function textIn(value, key) {
    return aText((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key));
}
function aText(value) {
    if (typeof value !== 'string')
        throw new DecodeError('a text is missing');
    return value;
}
/** Undefined for null. */
function optionalTextIn(value, key) {
    const text = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key);
    return text === null ? undefined : aText(text);
}
function listIn(value, key, item) {
    return aList((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key)).map(item);
}
function aList(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        throw new DecodeError('a list is missing');
    return value;
}
/** One of the words that are allowed. */
function wordIn(value, key, words) {
    const text = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key);
    const word = words.find((one) => one === text);
    if (word === undefined)
        throw new DecodeError(`${key} is none of ${words.join(', ')}`);
    return word;
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ hashOfNumbered),
/* harmony export */   YV: () => (/* binding */ noteGroup),
/* harmony export */   hz: () => (/* binding */ NO_HASH),
/* harmony export */   iJ: () => (/* binding */ noteName),
/* harmony export */   jk: () => (/* binding */ noteClassMap),
/* harmony export */   n4: () => (/* binding */ noteBucket),
/* harmony export */   u7: () => (/* binding */ noteNumberedName)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6196);
/* harmony import */ var _locate_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1221);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);
/** What a partial result keeps of a line besides its labels, for rules that compare lines. */




const NO_HASH = { low: 0, high: 0 };
function noteBucket({ buckets }, bucket, line) {
    if (buckets.size < _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS_KEPT */ .zf && !buckets.has(bucket))
        buckets.set(bucket, line);
}
/** @param sourceRef  undefined, or empty, for a line without an image */
function noteGroup({ columns }, sourceRef, groupBy) {
    const group = sourceRef === undefined || sourceRef === '' ? undefined : (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F)(sourceRef, groupBy);
    const { low, high } = group === undefined ? NO_HASH : (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(group);
    columns.groupLow.push(low);
    columns.groupHigh.push(high);
}
/** Counts the class map of a line. True for one that is then to be kept, which counts it. */
function noteClassMap({ classMaps, columns }, hash) {
    const known = classMaps.get(hash);
    if (known !== undefined)
        known.lines += 1;
    else if (classMaps.size < _partial_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_MAPS_KEPT */ .oB)
        return true;
    else
        columns.otherClassMaps.push(hash);
    return false;
}
/**
 * Notes the name of the first label attribute, which may carry a counter.
 * @param facts  of the line; asked for their text where it is the first
 */
function noteName(partial, name, facts) {
    partial.columns.numberedName.push(hashOfNumbered(name));
    noteNumberedName(partial, name, facts);
}
/** Notes a name that may have a digit, once or more often. */
function noteNumberedName(partial, name, facts) {
    if (hashOfNumbered(name) === 0)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, column: (0,_locate_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .columnAt */ .o0)(facts.text, [name]), isOneShape: true };
    else if (names.isOneShape && names.first !== name && (0,_partial_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(names.first) !== (0,_partial_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the name of the line before. */
let last = { name: '', hash: 0 };
/** 0 for a name without a digit. */
function hashOfNumbered(name) {
    if (last.name !== name)
        last = { name, hash: /\d/.test(name) ? (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash32 */ .Ap)(name) : 0 };
    return last.hash;
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ classMapOf),
/* harmony export */   dR: () => (/* binding */ columnOfBox),
/* harmony export */   ec: () => (/* binding */ columnOfLabel),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   tJ: () => (/* binding */ columnOfSource)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7204);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2007);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(938);



const KEY = '"source-ref"';
const QUOTE = 0x22;
const COLON = 0x3a;
const BLANK = 0x20;
/** Where the value at a path begins, 1-based in UTF-16 units. */
function columnAt(text, path) {
    return (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locateValue */ .Q)(text, path).from + 1;
}
/** The same of the source-ref. Asked of every line, so that the usual form is looked for first. */
function columnOfSource(text, sourceRef) {
    const key = text.indexOf(KEY);
    // Of two such keys one may be in another object, and one that is written with escapes may be elsewhere.
    if (key < 0 || text.includes(KEY, key + 1) || text.includes('\\'))
        return columnAt(text, ['source-ref']);
    let at = key + KEY.length;
    while (text.charCodeAt(at) === COLON || text.charCodeAt(at) === BLANK)
        at += 1;
    const isValue = text.charCodeAt(at) === QUOTE && text.startsWith(sourceRef, at + 1);
    return isValue && text.charCodeAt(at + 1 + sourceRef.length) === QUOTE ? at + 1 : columnAt(text, ['source-ref']);
}
/** The path of a class map. */
function classMapOf(attribute) {
    return [attribute + _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_SUFFIX */ .e8, 'class-map'];
}
/** Where a label is written. */
function columnOfLabel({ text, attributes }, kind, label) {
    for (const attribute of attributes) {
        if (attribute.kind !== kind || !(0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .P)(attribute).includes(label))
            continue;
        if (attribute.kind === 'image-level')
            return columnAt(text, [attribute.name + _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_SUFFIX */ .e8, 'class-name']);
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
        const labels = (0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .P)(attribute);
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


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ locateValue)
/* harmony export */ });
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
/** Lists within lists that are read. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 500;
/** A word or a number, from a place on. */
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
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
        if (this.#nesting > NESTING_MAX)
            return this.#skip(start);
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
    /** Passes over a value without reading what is in it: where its brackets end, they are taken as right. */
    #skip(start) {
        let open = 0;
        for (let at = this.blank(start); at < this.text.length;) {
            const character = this.text.charAt(at);
            if (character === '"')
                at = this.#string(at);
            else if ('{[}]'.includes(character)) {
                open += character === '{' || character === '[' ? 1 : -1;
                at += 1;
            }
            else
                at = open === 0 ? this.#word(at) : at + 1;
            if (open < 0)
                return this.#fault(at - 1);
            if (at < 0 || open === 0)
                return at;
        }
        return this.#fault(this.text.length);
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
        WORD.lastIndex = start;
        return WORD.test(this.text) ? WORD.lastIndex : this.#fault(start);
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


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeInto)
/* harmony export */ });
/* harmony import */ var _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _images_images_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5465);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1867);
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
    if (to.head.length < _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEAD_BYTES */ .K)
        to.head = Buffer.concat([to.head, part.head.subarray(0, _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEAD_BYTES */ .K - to.head.length)]);
    to.sizeBytes += part.sizeBytes;
    to.lines += part.lines;
    for (const kind of ['blank', 'crlf', 'doubleCr'])
        addCount(to.layout[kind], part.layout[kind], shift);
    for (const verdict of ['valid', 'invalid', 'ignored'])
        add(to.verdicts[verdict], part.verdicts[verdict]);
    for (const kind of ['image-level', 'box'])
        add(to.kinds[kind], part.kinds[kind]);
    for (const [bucket, first] of part.buckets)
        if (to.buckets.size < _partial_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKETS_KEPT */ .zf && !to.buckets.has(bucket))
            to.buckets.set(bucket, first + shift);
    for (const [doubt, count] of part.doubts)
        (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countLine */ .QK)(to.doubts, doubt, shifted(count, shift));
    appendClassMaps(to, part, shift);
    to.numberedNames = mergedNames(to.numberedNames, part.numberedNames);
    appendColumns(to, part, appendLabels(to, part, shift));
    if (to.lines > UNPACKED_LINES)
        (0,_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .packColumns */ .r)(to);
    for (const [code, { total, kept }] of part.findings) {
        const known = to.findings.get(code) ?? { total: 0, kept: [] };
        known.total += total;
        for (const finding of kept.slice(0, Math.max(0, keptPerCode - known.kept.length)))
            known.kept.push({ ...finding, line: finding.line + shift });
        to.findings.set(code, known);
    }
    if (part.images === undefined)
        return;
    to.images ??= (0,_images_images_part_js__WEBPACK_IMPORTED_MODULE_1__/* .createImagesPart */ .Mg)(part.images);
    (0,_images_images_part_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeImages */ .nV)(to.images, part.images, shift);
}
function add(to, more) {
    for (const reading of _label_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .READINGS */ .mc)
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
    const isOneShape = left.isOneShape && right.isOneShape && (0,_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(left.first) === (0,_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(right.first);
    return { ...left, isOneShape };
}
/** Keeps the class maps that are new. One that the ranges before have not kept, although they had it, is kept no more. */
function appendClassMaps({ classMaps }, part, shift) {
    for (const [hash, classMap] of part.classMaps) {
        const known = classMaps.get(hash);
        if (known !== undefined)
            known.lines += classMap.lines;
        else if (classMaps.size < _partial_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASS_MAPS_KEPT */ .oB)
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
    (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .widen */ .oP)(to, more);
    for (const [bin, count] of more.sides)
        (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countLine */ .QK)(to.sides, bin, shifted(count, shift));
    for (const [bin, count] of more.shapes)
        (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .countLine */ .QK)(to.shapes, bin, shifted(count, shift));
}
function appendColumns(to, part, numbers) {
    const { columns } = to;
    const { labelEnds, labelIds } = part.columns;
    columns.labelEnds.append(labelEnds, columns.labelIds.length);
    columns.labelIds.appendInstead(labelIds, numbers);
    for (const name of PLAIN_COLUMNS)
        columns[name].append(part.columns[name]);
}


/***/ }),

/***/ 5564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WHOLE_FILE),
  x: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(6261);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(3765);
// EXTERNAL MODULE: ./lib/src/lint/line-ends.js
var line_ends = __webpack_require__(7641);
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
// EXTERNAL MODULE: ./lib/src/lint/ground-truth-jobs.js
var ground_truth_jobs = __webpack_require__(8296);
;// CONCATENATED MODULE: ./lib/src/lint/explain/fault.js
/** What is wrong with a value, in words that can be understood without the line. */

/** Characters of a value that are shown. Our choice: a date fits, and each type that Ground Truth has. */
const SHOWN_MAX = 60;
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
        if ((0,json/* own */.ZV)(record, 'source-ref') === null)
            return { text: 'It is null.', fix: 'Write the S3 URI of the image in the place of null.' };
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
    ERROR_UNSUPPORTED_USE_CASE_TYPE: ({ record, report }, _finding, attribute) => {
        const type = (0,json/* own */.ZV)((0,json/* own */.ZV)(record, `${attribute?.name ?? ''}${label_attribute/* METADATA_SUFFIX */.e8}`), 'type');
        return { text: `It is ${valueInWords(type ?? null)}.`, ...(typeof type === 'string' && wayOut(type, report)) };
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
/** What to do about a type: a remedy for all of them would make a label of what a verification says. */
function wayOut(type, { verdict }) {
    if (type === ground_truth_jobs/* VERIFICATION_TYPE */.b && verdict === 'valid')
        return { fix: VERIFIED, severity: 'warning' };
    const fix = (0,ground_truth_jobs/* slipInType */.gx)(type)?.fix ?? (type === ground_truth_jobs/* VERIFICATION_TYPE */.b ? (0,ground_truth_jobs/* groundTruthJobOf */.NX)(type)?.fix : undefined);
    return { fix };
}
const VERIFIED = 'Nothing: the labels that were verified are in the line, and are trained from.';
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
    return parsed.ok ? 'It is not an S3 URI' : `${parsed.problem.slice(0, 1).toUpperCase()}${parsed.problem.slice(1)}`;
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

// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-finding.js

/** Keys, below the place of a finding, of what is wrong. */
const INNER_KEYS = {
    ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
    ERROR_MISSING_SOURCE_REF: 'source-ref',
    ERROR_MISSING_CLASS_MAP_ID: 'class-map',
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
    ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
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
        column: (0,locate/* locateValue */.Q)(facts.text, pathOf(finding, facts, details.path)).from + 1,
        severity: isDoubtful ? 'warning' : (details.severity ?? severity),
        label: labelOf(facts, place),
        message: `${message} ${details.text}`.trimEnd(),
        fix: details.fix ?? (0,codes/* describeCode */.lA)(code)?.remedy,
    };
}
function fromRule(rule, { message, path, label, fix }, facts) {
    return {
        line: facts.report.line,
        column: (0,locate/* locateValue */.Q)(facts.text, path).from + 1,
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

// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __webpack_require__(6196);
// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __webpack_require__(8998);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate-fact.js
var locate_fact = __webpack_require__(1221);
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
        (0,label_entry/* widen */.oP)(entry, { least: sourceRef, greatest: sourceRef, lowest: sourceRef, highest: sourceRef });
        if (entry.first > 0)
            return;
        entry.first = report.line;
        entry.column = (0,locate_fact/* columnOfLabel */.ec)(facts, kind, label);
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
        countBox(entry.sides, (0,box_bins/* sideOf */.Jh)(width, height, imageSize.width, imageSize.height), facts, box);
        countBox(entry.shapes, (0,box_bins/* shapeOfBox */.O)(width, height), facts, box);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
function countBox(bins, bin, facts, box) {
    const known = bins.get(bin);
    if (known === undefined)
        bins.set(bin, { count: 1, first: facts.report.line, column: (0,locate_fact/* columnOfBox */.dR)(facts, box) });
    else
        known.count += 1;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/line-notes.js
var line_notes = __webpack_require__(9606);
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
function addFacts(partial, facts, { groupBy }) {
    partial.lines = facts.report.line;
    addSource(partial, facts);
    if (groupBy !== undefined)
        (0,line_notes/* noteGroup */.YV)(partial, facts.sourceRef, groupBy);
    addClassMap(partial, facts);
    (0,line_notes/* noteName */.iJ)(partial, facts.attributes[0]?.name ?? '', facts);
    partial.columns.verdict.push(scan_partial/* VERDICTS */.bk.indexOf(facts.report.verdict));
    addLabels(partial, facts);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    // Where carriage returns alone part the objects of a line, the last one is no half of a line end.
    if (text.charCodeAt(last) === 0x0d && (0,line_ends/* objectsBehindCarriageReturns */.o)(text) === 0) {
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
function addSource(partial, { sourceRef, report, text }) {
    const { columns } = partial;
    const isKnown = sourceRef !== undefined && sourceRef !== '';
    const { low, high } = isKnown ? (0,hash/* hashOf */.qQ)(sourceRef) : line_notes/* NO_HASH */.hz;
    columns.sourceLow.push(low);
    columns.sourceHigh.push(high);
    columns.sourceColumn.push(isKnown ? (0,locate_fact/* columnOfSource */.tJ)(text, sourceRef) : 0);
    if (report.sourceRef !== undefined)
        (0,line_notes/* noteBucket */.n4)(partial, report.sourceRef.bucket, report.line);
}
/** The class map of the first box attribute that has one. */
function addClassMap(partial, { attributes, text, report: { line } }) {
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const { classMap: labels } = attribute.metadata;
        const hash = (0,class_map_hash/* hashOfClassMap */.M)(labels);
        if ((0,line_notes/* noteClassMap */.jk)(partial, hash)) {
            const column = (0,locate_fact/* columnAt */.o0)(text, (0,locate_fact/* classMapOf */.Y2)(attribute.name));
            partial.classMaps.set(hash, { lines: 1, first: line, column, labels });
        }
        return;
    }
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

// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __webpack_require__(7070);
;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */





const WHOLE_FILE = { from: 0, to: Infinity };
const NEWLINE = 0x0a;
const LINE_END = Buffer.of(NEWLINE);
/**
 * The partial result of a range.
 * @param read   the bytes of the manifest from a place on; it is read no further than to the end of the last line
 * @param usual  what was learned of other ranges, none of which is being scanned; nothing, where it is left out
 */
async function scanRange(read, range, options, usual) {
    const own = usual === undefined ? usual_lines/* UsualLines */.g.create() : undefined;
    const scanner = new RangeScanner(range, options, usual ?? own);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    const partial = scanner.end();
    own?.release();
    return partial;
}
/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
    #partial = (0,scan_partial/* createPartial */.Eu)();
    #range;
    #options;
    #usual;
    /** Of the next byte, in the file. */
    #position;
    /** In a line that began before the range. */
    #isBefore;
    /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
    #parts = [];
    #keptBytes = 0;
    #isOpen = false;
    constructor(range, options, usual) {
        this.#range = range;
        this.#options = options;
        this.#usual = usual;
        usual?.beginRange(this.#partial, options);
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const room = this.#usual?.room;
        if (room === undefined || bytes.buffer === room.buffer)
            return this.#addChunk(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        for (let from = 0; from < bytes.length; from += room.length) {
            const part = bytes.subarray(from, from + room.length);
            room.set(part);
            if (!this.#addChunk(room.subarray(0, part.length)))
                return false;
        }
        return true;
    }
    /** @param chunk  where usual lines can be scanned */
    #addChunk(chunk) {
        let from = 0;
        while (from < chunk.length) {
            if (!this.#isBefore && !this.#isOpen) {
                from = this.#addUsualLines(chunk, from);
                if (this.#position + from >= this.#range.to)
                    return false;
                if (from === chunk.length)
                    break;
            }
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
        this.#usual?.endRange();
        return this.#partial;
    }
    /** Takes all usual lines from a place on that end in the chunk. Returns where they end. */
    #addUsualLines(chunk, from) {
        if (this.#usual === undefined)
            return from;
        const to = Math.min(chunk.lastIndexOf(NEWLINE) + 1, this.#range.to - this.#position);
        const at = this.#usual.scan(chunk, from, to);
        this.#partial.sizeBytes += at - from;
        this.#keepHead(chunk, from, at);
        return at;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= read_lines/* LINE_MAX_BYTES */.mf) {
            this.#scanLine(chunk, from, end);
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + read_lines/* LINE_MAX_BYTES */.mf - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endOpenLine();
    }
    #scanLine(bytes, from, end) {
        const facts = scanLine(this.#partial, bytes.toString('utf8', from, end), this.#options);
        if (facts !== undefined)
            this.#usual?.learn(facts);
    }
    #endOpenLine() {
        const bytes = Buffer.concat([...this.#parts, LINE_END]);
        if (!this.#isUsual(bytes))
            this.#scanLine(bytes, 0, bytes.length - LINE_END.length);
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
    }
    /** Adds a line that came in parts, where it is usual. */
    #isUsual(line) {
        const room = this.#usual?.lineRoom;
        if (room === undefined || line.length > room.length)
            return false;
        room.set(line);
        return this.#usual?.scan(room, 0, line.length) === line.length;
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

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ UsualLines)
});

// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __webpack_require__(5912);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-labels.js
/** Numbers for the labels of usual lines, under which the module counts them. */

/** For a label that the service does not take. */
const NO_LABEL = -1;
class KnownLabels {
    #max;
    #labels = [];
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** @param max  labels that there are numbers for */
    constructor(max) {
        this.#max = max;
    }
    /** Undefined where no number is left. */
    numberOf(kind, text) {
        if (!(0,within_limits/* isLabelLength */.b)(text))
            return NO_LABEL;
        const known = this.#numbers[kind].get(text);
        if (known !== undefined || this.#labels.length === this.#max)
            return known;
        this.#numbers[kind].set(text, this.#labels.length);
        return this.#labels.push({ kind, text }) - 1;
    }
    /** The label with a number that was given. */
    at(number) {
        const label = this.#labels[number];
        if (label === undefined)
            throw new Error(`no label has the number ${String(number)}`);
        return label;
    }
    clear() {
        this.#labels.length = 0;
        for (const numbers of Object.values(this.#numbers))
            numbers.clear();
    }
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __webpack_require__(4002);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/read-class-map.js
/** Reads the class maps of usual lines. */


/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096;
/** Undefined for a class map that is not of the usual form. */
function readClassMap(text) {
    const value = text.includes('\ufffd') ? undefined : (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const labels = new Map();
    for (const id of Object.keys(value)) {
        const label = value[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
    }
    return { labels, hash: (0,class_map_hash/* hashOfClassMap */.M)(labels) };
}
/** The id of a box under which the class map has a label; undefined for a key that no usual box has as its id. */
function idOf(key) {
    const id = Number(key);
    return id >= 0 && id < ID_BELOW && String(id) === key && Number.isInteger(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/known-texts.js
/** What the module knows by its bytes: class maps, and class names. It asks for one that is new, and most lines have one that is not. */


/** Kinds of texts, as the module has them. */
const CLASS_MAP = 1;
const CLASS_NAME = 2;
class KnownTexts {
    #module;
    #memory;
    #words;
    #labels;
    /** By the places that the module has them at. */
    #classMaps = new Map();
    /** Nothing is known at first. */
    #isFull = true;
    constructor(module) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#words = new Uint32Array(module.memory.buffer);
        this.#labels = new KnownLabels(module.LABELS_MAX.value);
    }
    /** Where there was no room in the range before, what is in use there may not be in this one. */
    beginRange() {
        if (!this.#isFull)
            return;
        this.#isFull = false;
        this.#module.forgetKnown();
        this.#labels.clear();
        this.#classMaps.clear();
    }
    label(number) {
        return this.#labels.at(number);
    }
    classMap(place) {
        const classMap = this.#classMaps.get(place);
        if (classMap === undefined)
            throw new Error(`no class map is at ${String(place)}`);
        return classMap;
    }
    /** Adds the class map that the module asks for. False where there is no room. */
    addClassMap() {
        const { tokenFrom, tokenTo } = this.#module;
        const classMap = readClassMap(this.#memory.toString('utf8', tokenFrom.value, tokenTo.value));
        const numbers = [];
        for (const [key, label] of classMap?.labels ?? []) {
            const id = idOf(key);
            if (id === undefined)
                continue;
            const number = this.#labels.numberOf('box', label);
            if (number === undefined)
                return this.#noRoom();
            while (numbers.length < id)
                numbers.push(NO_LABEL);
            numbers[id] = number;
        }
        const place = this.#add(CLASS_MAP, numbers);
        if (place !== 0 && classMap !== undefined)
            this.#classMaps.set(place, classMap);
        return place !== 0;
    }
    /** The same of the class name. */
    addClassName() {
        const { tokenFrom, tokenTo } = this.#module;
        const number = this.#labels.numberOf('image-level', this.#memory.toString('latin1', tokenFrom.value, tokenTo.value));
        if (number === undefined)
            return this.#noRoom();
        return this.#add(CLASS_NAME, number === NO_LABEL ? [] : [number]) !== 0;
    }
    /** Adds the text with labels by id. Returns its place; 0 where there is no room. */
    #add(kind, numbers) {
        const { tokenFrom, tokenTo } = this.#module;
        const place = this.#module.addKnown(kind, tokenFrom.value, tokenTo.value, numbers.length);
        if (place === 0)
            this.#noRoom();
        else {
            const labels = this.#module.labelsOf(place) / Uint32Array.BYTES_PER_ELEMENT;
            numbers.forEach((number, id) => {
                this.#words[labels + id] = number === NO_LABEL ? 0 : this.#module.placeOfLabel(number);
            });
        }
        return place;
    }
    #noRoom() {
        this.#isFull = true;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(7204);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/json-spans.js
/** Where the values of a JSON text are. */
/** Lists within lists that are followed. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 100;
/**
 * The value that a text holds, with all that is in it; undefined where that is too deep.
 * @param text  must be JSON
 */
function jsonSpanOf(text) {
    const reader = new Reader(text);
    const span = reader.value(0);
    return reader.isTooDeep ? undefined : span;
}
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;
const BETWEEN = /[\s,:]*/y;
class Reader {
    isTooDeep = false;
    #text;
    /** Lists and objects that are open. */
    #open = 0;
    constructor(text) {
        this.#text = text;
    }
    value(start) {
        const from = this.#end(BETWEEN, start);
        switch (this.#text[from]) {
            case '{':
            case '[':
                return this.#within(from);
            case '"':
                return { kind: 'text', from, to: this.#end(TEXT, from) };
            default: {
                const isNumber = /[-\d]/.test(this.#text[from] ?? '');
                return { kind: isNumber ? 'number' : 'word', from, to: this.#end(PLAIN, from) };
            }
        }
    }
    #within(from) {
        // The rest is passed over.
        if (this.#open === NESTING_MAX) {
            this.isTooDeep = true;
            return { kind: 'word', from, to: this.#text.length };
        }
        this.#open += 1;
        const span = this.#text[from] === '{' ? this.#object(from) : this.#list(from);
        this.#open -= 1;
        return span;
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/template.js
/** How lines of one layout are written: bytes that are the same on all of them, and slots for what differs. */
/** The numbers of a box. */
const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'];

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
    const line = jsonSpanOf(text);
    try {
        return line && new Builder(text, attributes).build(line);
    }
    catch (error) {
        if (error instanceof Unusual)
            return undefined;
        throw error;
    }
}
/** What is written in `image_size`. */
const SIZES = new Map([
    ['width', 'image-width'],
    ['height', 'image-height'],
    ['depth', 'whole-number'],
]);
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
        const attributes = [...this.#attributes.values()];
        if (attributes.some(({ kind }) => kind !== 'box' && kind !== 'image-level'))
            throw new Unusual();
        if (attributes.filter(({ kind }) => kind === 'box').length > 1)
            throw new Unusual();
        for (const [key, value] of membersOf(line)) {
            const attribute = this.#attributes.get(key);
            const ofMetadata = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8)
                ? this.#attributes.get(key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length))
                : undefined;
            if (key === 'source-ref')
                this.#insideOf(value, 'source-ref');
            else if (attribute !== undefined)
                this.#value(value, attribute);
            else if (ofMetadata !== undefined)
                this.#metadata(value, ofMetadata);
            else
                this.#other(value);
        }
        const imageLevel = attributes.filter(({ kind }) => kind === 'image-level');
        const classNameOrder = imageLevel.map(({ name }) => this.#classNames.indexOf(name));
        if (classNameOrder.includes(-1))
            throw new Unusual();
        return {
            steps: this.#steps,
            after: this.#bytes(this.#from, line.to),
            firstName: attributes[0]?.name ?? '',
            classNameOrder,
            hasBoxes: attributes.some(({ kind }) => kind === 'box'),
        };
    }
    #value(value, { kind }) {
        if (kind === 'image-level') {
            this.#slot(value, 'whole-number');
            return;
        }
        for (const [key, member] of membersOf(value)) {
            if (key === 'image_size')
                this.#imageSize(onlyItemOf(member));
            else if (key === 'annotations')
                this.#list(member, (first) => ({ kind: 'boxes', layout: this.#boxLayout(first) }));
        }
    }
    #imageSize(size) {
        for (const [key, value] of membersOf(size)) {
            const kind = SIZES.get(key);
            if (kind !== undefined)
                this.#slot(value, kind);
        }
    }
    #boxLayout(box) {
        const fields = [];
        let { from } = box;
        for (const [key, value] of membersOf(box)) {
            const name = BOX_FIELDS.find((field) => field === key);
            if (name === undefined)
                throw new Unusual();
            fields.push({ name, before: this.#bytes(from, value.from) });
            from = value.to;
        }
        if (fields.length !== BOX_FIELDS.length)
            throw new Unusual();
        return { fields, after: this.#bytes(from, box.to) };
    }
    #metadata(metadata, attribute) {
        for (const [key, value] of membersOf(metadata)) {
            if (key === 'creation-date')
                this.#insideOf(value, 'creation-date');
            else if (key === 'objects' && attribute.kind === 'box')
                this.#list(value, (first) => this.#confidence(first));
            else if (key === 'class-map' && attribute.kind === 'box')
                this.#slot(value, 'class-map');
            else if (key === 'class-name' && attribute.kind === 'image-level') {
                this.#classNames.push(attribute.name);
                this.#insideOf(value, 'class-name');
            }
            else if (key === 'confidence' && attribute.kind === 'image-level')
                this.#slot(value, 'confidence');
            else if (key !== 'type' && key !== 'human-annotated')
                this.#other(value);
        }
    }
    #confidence(object) {
        const [member, ...more] = membersOf(object);
        if (member?.[0] !== 'confidence' || more.length > 0)
            throw new Unusual();
        const [, value] = member;
        return {
            kind: 'confidences',
            before: this.#bytes(object.from, value.from),
            after: this.#bytes(value.to, object.to),
        };
    }
    /** Texts and numbers that say nothing may differ; all else must be the same. */
    #other(value) {
        if (value.kind === 'number')
            this.#slot(value, 'any-number');
        else if (value.kind === 'text' && /^[ !#-[\]-~]*$/.test(this.#text.slice(value.from + 1, value.to - 1)))
            this.#insideOf(value, 'any-text');
    }
    /** A list with a first item, from which the slot of all is made. */
    #list(list, slotOf) {
        const items = list.items ?? [];
        const [first] = items;
        const last = items.at(-1);
        if (first === undefined || last === undefined)
            throw new Unusual();
        this.#push({ ...first, to: last.to }, slotOf(first));
    }
    /** A slot for a text without its quotes. */
    #insideOf(text, kind) {
        if (text.kind !== 'text')
            throw new Unusual();
        this.#slot({ ...text, from: text.from + 1, to: text.to - 1 }, kind);
    }
    #slot(value, kind) {
        this.#push(value, { kind });
    }
    #push({ from, to }, slot) {
        this.#steps.push({ before: this.#bytes(this.#from, from), slot });
        this.#from = to;
    }
    #bytes(from, to) {
        return Buffer.from(this.#text.slice(from, to), 'utf8');
    }
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

// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/rules-on-usual-lines.js

const SILENT_RULES = rulesOn('silent');
const SOURCE_RULES = rulesOn('odd-source-ref');
/** May find something in any line. */
const OTHER_RULES = rulesOn(undefined);
function rulesOn(usualLines) {
    return own_rules/* OWN_LINE_RULES */.iF.filter(({ onUsualLines }) => onUsualLines === usualLines);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __webpack_require__(8998);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/module-bytes.js
/** The folder wasm, compiled, in Base64. Written by `npm run wasm`. */
const MODULE_BASE64 = 'AGFzbQEAAAABOwpgAABgAX8Bf2AAAX9gA39/fwF/YAJ/fwBgAX8AYAJ/fwF/YAd/f39/f39/AGADf39/AGAEf39/fwF/Ax0cAwcBAgIDCAUAAQQCAwIABgEFBAEAAQQJAAAABgUGAQGAAYABBoEDRH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgCALfwBBgCgLfwBBgMAAC38AQYCABAt/AEGAgAULfwBBgIAGC38AQYCABwt/AEGAgAgLfwBBgIAJC38AQYCACgt/AEGAgAsLfwBBgIAMC38AQYCAGAt/AEGAoAYLfwBBgIAgC38AQYCAHAt/AEGAgMAAC38AQYCAwAALfwBBgAgLfwBBAAt/AEECC38AQQMLfwBBBAt/AEEFC38AQQYLfwBBBwt/AEEICweYBj0OU1RPUFBFRF9BVF9FTkQDPAxTVE9QUEVEX0ZVTEwDPQ5BU0tTX0NMQVNTX01BUAM+D0FTS1NfQ0xBU1NfTkFNRQM/C0FTS1NfU09VUkNFA0AKQVNLU19MQUJFTANBFEFTS1NfRklSU1RfQ0xBU1NfTUFQA0IRQVNLU19GSVJTVF9MQVlPVVQDQwpiZWdpblJhbmdlAA4Ec2NhbgAMB3Byb2NlZWQADQd1bml0c09mABsFZW1wdHkAGQxsYWJlbElkQ291bnQDDAlsaW5lQ291bnQDEhJvdGhlckNsYXNzTWFwQ291bnQDFAhib3hMaW5lcwMfC2ZpcnN0UmV0dXJuAycRZmlyc3RSZXR1cm5Db2x1bW4DKA9pbWFnZUxldmVsTGluZXMDIAVsYWJlbAMkCmxhYmVsUGxhY2UDJQVsaW5lcwMeB3JldHVybnMDGAhhZGRLbm93bgAXDWJlZ2luQ2xhc3NNYXAAFgtlbmRDbGFzc01hcAAVC2ZvcmdldEtub3duABQIbGFiZWxzT2YAEwpiZWdpbkxhYmVsABIIZW5kTGFiZWwAEQxwbGFjZU9mTGFiZWwAEAZCVUNLRVQDKgpMQUJFTF9FTkRTAzAJTEFCRUxfSURTAzQKTEFCRUxTX01BWAM7BExJTkUDNQpMSU5FX0JZVEVTAzYNTlVNQkVSRURfTkFNRQMvB09DVEFWRVMDKxBPVEhFUl9DTEFTU19NQVBTAzMIUFJPR1JBTVMDKQxQUk9HUkFNX1RFWFQDNxJQUk9HUkFNX1RFWFRfQllURVMDOARST09NAzkKUk9PTV9CWVRFUwM6DVNPVVJDRV9DT0xVTU4DLgtTT1VSQ0VfRlJPTQMxC1NPVVJDRV9ISUdIAy0KU09VUkNFX0xPVwMsCVNPVVJDRV9UTwMyAmF0AwUHbmV3bGluZQMRB3Byb2dyYW0DAQhjbGFzc01hcAMDCnNvdXJjZUZyb20DBAhzb3VyY2VUbwMOCXRva2VuRnJvbQMXB3Rva2VuVG8DGQlzZXRCdWNrZXQACgZtZW1vcnkCAAgBCAr1NRzwAQEBfyACQRBPBEAgAkEQayEDQQAhAgNAIAIgA0kEQCAAIAJq/QAEACABIAJq/QAEAP1R/VMEQEEADwsgAkEQaiECDAELCyAAIANq/QAEACABIANq/QAEAP1R/VNFDwsgAkEITwRAIAJBCGshAiAAKQMAIAEpAwBRBH8gACACaikDACABIAJqKQMAUQVBAAsPCyACQQRPBEAgAkEEayECIAAoAgAgASgCAEYEfyAAIAJqKAIAIAEgAmooAgBGBUEACw8LA0AgAiADSwRAIAAgA2otAAAgASADai0AAEcEQEEADwsgA0EBaiEDDAELC0EBC8wDAQR/IABBwAxqIAFBEGtBAnZBCXRqIQcgAkUEQCAGIAAgAWooAgAiCCAGIAhJGyEJQQAhAgJ/A0AgAiAJSQRAIAIgBWr9AAQAIAIgB2r9AAQA/SP9ZCIKQf//A0cEQCAJIAIgCkF/c2hqIgIgAiAJSxsMAwsgAkEQaiECDAELCyAJCyECIAQgAwR/IAUgBmohBCACIAVqIgkhAwNAIAMgBEkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgAyAJayEEIAcgCGohCSACIAdqIgohAwNAIAMgCUkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgBCADIAprIgNrIQkgAyAERwR/IANBAEogBEEASnEEf0EBBSACBH8gAiAFakEBay0AAEEwa0EJTQVBAAsLBUEACwR/IAkFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwsFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwtsQQBMBEAPCwsgACABaiAGNgIAQQAhAANAIAAgBkkEQCAAIAdqIAAgBWr9AAQA/QsEACAAQRBqIQAMAQsLC8oBAQJ/IAAtAABBMEYiAgR/QQAFIAAtAABBMUcLBEBBAA8LIABBAWoiAC0AAEEuRgRAIABBAWoiACEBIAIEQANAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLBQNAIAAtAABBMEYEQCAAQQFqIQAMAQsLCyAAIAFGBEBBAA8LCyAALQAAQSByQeUARwR/QQEFIAAtAAFBLUcLBEAgAA8LIABBAmoiASEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsgAEEAIAAgAUcbCzQBAX8DQCMFIyZJBEAjEkGAIEYjDEGc/wBKcgRAQQIPCxALIgBBCUcEQCAADwsMAQsLQQAL8QEBBH8jASgCCEUEQEEIDwsCfwNAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaiIBKAIAIQIgASgCBCEBQQEgAigCAAR/QQAFIAJBgICAAmtBDHYkJCABJCVBAQsNAhogAEEBaiEADAELCyMCQQV0QYAIaiECQYAIIQADQCAAIAJJBEAjFyEDQQEgACgCGCIBKAIABH9BAAUgAUGAgIACa0EMdiQkIAMkJUEBCw0CGiAAQSBqIQAMAQsLQQALBEBBBg8LIwMEfyMDKAIUQQBHBUEBC0UEQEEHDwsQGCMRQQFqJAUjEEEBaiQQQQkLhAICBH8BfiACIAEiA2utIQcDQCADQQhqIgQgAk0EQCAHIAMpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAEIQMMAQsLIAAgAiADSwR+IAcgAykDAEIBIAIgA2tBA3SthkIBfYOFQpX4qfqXt96bnn9+IgdCHYggB4UFIAcLQiCIp2oiBUH/P3FBAnRBgIAUaiIEKAIAIQMDQCADBEAgAygCBCAFRgR/IAMoAgAgAEYFQQALBH8gAiABayIGIAMoAghGBH8gA0EgaiADKAIMQQJ0aiABIAYQAAVBAAsFQQALBEAgAw8LQYCAFCAEQQRqIARB/P8VRhsiBCgCACEDDAELC0EAC8YBAgR/AXsgACABQSBqQQxsaiIDKAIAIQQgAyAEQQFqNgIAIARFBEAjECEFIAIoAhQhBEEAIQIjBSEDA0AgAyAESQRAQf//A0EBIAQgA2siBnRBAWsgBkEQThsiBiAD/QAEACIH/Qzw8PDw8PDw8PDw8PDw8PDw/Sz9ZHFpIAIgBiAH/QzAwMDAwMDAwMDAwMDAwMDA/Sv9ZHFpamohAiADQRBqIQMMAQsLIAAgAUEgakEMbGoiACAFNgIEIAAgAkEBajYCCAsLmwEBA38jBCEBIw4jBGshAiMQIgMgACgCBEYEf0EABSAAIAM2AgQgACAAKAIIIgNBAWo2AgggAEEQIANFIgNBAEF/IAEgAhABIABBFCADQQBBASABIAIQASAAQRggA0EBQX8gASACEAEgAEEcIANBAUEBIAEgAhABQQELRQRADwsjDEECdEGAgAxqIAAoAgBBAWs2AgAjDEEBaiQMCwkAQYCAhAEkDQvSBAEEfyAALQAKIQEgAC0ABEEtRwR/QQEFIAAtAAdBLUcLBH9BAQUgAUEgRyABQdQAR3ELBEBBAA8LIAAtAA1BOkcEf0EBBSAALQAQQTpHCwRAQQAPC0HkACAALQADQTBrIgEgAC0AAkEwayICQQpsaiABQQlLIAJBCUtyGyIBQeMAS0HkACAALQABQTBrIgIgAC0AAEEwayIDQQpsaiACQQlLIANBCUtyGyICQeMAS3IEf0EABSACQeQAbCABaiECAn9BAEHkACAALQAJQTBrIgEgAC0ACEEwayIDQQpsaiABQQlLIANBCUtyGyIDRUHkACAALQAGQTBrIgQgAC0ABUEwayIBQQpsaiAEQQlLIAFBCUtyGyIBRSABQQxLcnINABogA0EcQR0gAkEDcQR/QQEFIAJB5ABwBH9BAAUgAkGQA3ALCxtNIAFBAkYNABogAyABIAFBA3ZqQQFxQR5qTQsLRQRAQQAPC0HkACAALQAMQTBrIgEgAC0AC0EwayICQQpsaiABQQlLIAJBCUtyG0EXSwR/QQEFQeQAIAAtAA9BMGsiASAALQAOQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwR/QQEFQeQAIAAtABJBMGsiASAALQARQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwRAQQAPCyAAQRNqIgEtAABBLkYEQCAAQRRqIQEDQCABLQAAQTBrQQlNBEAgAUEBaiEBDAELCyABIABrQRRrIgBFIABBCUtyBEBBAA8LCyABQQFqIAEgAS0AAEHaAEYbC2MBA38gACQbIAEkCyAAIAFqIQNBxbvyiHghAUGM5Z66eSECA0AgACADSQRAIAAtAAAiBCABc0GTg4AIbCEBIAJBH2wgBGohAiAAQQFqIQAMAQsLIAEkCSACJAojCSQcIwokHQuDBwEFfwNAAkAgAUECdEGAIGooAgAkASMBRQ0AIwFBEGojASgCDEECdGpBACQCQQAkFkEAJANBACQTQQAkDyQAIwUhAANAAkAjACgCACEDIwBBBGokACMAIgIoAgQiBCAAakEAIAAgAigCACAEEAAbIQIjAEEIaiQAIANFIAJFcg0AIAMgAhAPIQBBACECIAANAQsLQQAhACMPDQACQCACRQ0AIAJBAWogAiACLQAAQQ1GGyQRIxEtAABBCkcNACABBEBBhCBBgCAgAUECdPwKAAALQYAgIwE2AgBBASEADAELIAFBAWohAQwBCwsgAEUEQCMPBH9BA0EEIw9BAUYbBUEBCw8LIxEjBWtBoI0GSwR/QQEFIw4jBGtBgARLCwRAQQEPCyMBKAIEBEAjIiMIRyMhIwdHcgRAIwckISMIJCIjByIAIwgiASAAIAFKGyIAQYAgTCMHIgEjCCICIAEgAkgbIgFBwABOcSAAIAFBFGxMcSQjQYAKIAAgAEGACkwbt0QAAAAAAACUQKNEAAAAAAAAAECiJBoLQQAhAgJAIwNFIyNFciMWIwJIcg0AIwJBBXRBgAhqIQNBgAghAANAIAAgA0kEQCMaIAAoAhAiAbdkIxogACgCDCIEt2RyDQIjByAAKAIEIARqSAR/QQEFIwggACgCCCABakgLDQIgACgCACIBIwMiBCgCDEgEfyAEQSBqIAFBAnRqKAIABUEACyIBRQ0CIAAgATYCGEGACCEBA0AgACABSwRAIAAoAgQgASgCBEYEfyAAKAIIIAEoAghGBUEACwR/IAAoAgwgASgCDEYFQQALBH8gACgCECABKAIQRgVBAAsEfyAAKAIAIAEoAgBGBUEACw0EIAFBIGohAQwBCwsgAEEgaiEADAELC0EBIQILBUEBIQILIAJFBEBBAQ8LIwQhACMOIQNBACECAkAjCwR/IwtBBWogAyAAa0sFQQELBH9BAAUjGyAAIwsQAAtFDQAgA0EEaygCACIBQerglbsGRgR/IANBBWstAABBLkcFIAFBruC5uwZHIAFBrtTBuwZHcSABQa6UwboER3ELDQAgACMLaiEBAkADQCABIANJBEAgASAB/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAGhqIANJIQIgAA0CIAFBEGohAQwBCwtBACECCyACRSECCyACBH8QBAVBBQsLEAAgASQmIAAkBSACJBAQAwsTAQF/EAQiAEEJRgR/EAMFIAALC0YAQQAkHkEAJB9BACQgQQAkGEEAJBJBACQMQQAkFEEAJBtBACQLQcW78oh4JAlBjOWeunkkCkHFu/KIeCQcQYzlnrp5JB0Llw4CB38BewJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQQFrDgsAAQIDBAUGBwgJCgsLIAEhAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAAR/IAEtAABBIEYFQQELBH9BAQUgAEEBay0AAEEgRgsEQEEAIQAFIAEkBCAAJA4LIAAPCwN/IAH9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgAEfyABIABoaiIAQQAgAC0AAEEiRhsFIAFBEGohAQwBCwsPCyABQQFqIAEgAS0AAEEtRhsiAi0AAEEwRgRAIAJBAWohAAUgAiEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLQQAhAQJAIAAgAkYNACAALQAAQS5GBEAgAEEBaiICIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAIAJGDQELIAAiAS0AAEEgckHlAEcNACAAQQJqIABBAWogAC0AAUErRgR/QQEFIAEtAAFBLUYLGyIBIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAQQAgACABRxshAQsgAQ8LIAEQAg8LIAEQCQ8LIAEtAABBMGsiAEEJSwRAQQAhAQUgAUEJaiABQQFqIgEgABshAgNAIAEgAkkEQCABLQAAQTBrIgNBCU0EQCAAQQpsIANqIQAgAUEBaiEBDAILCwsgACQGCyABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkByABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkCCABDwsgASEAAn9BAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAEUjE0EyRnINABpBAiABIAAQBSICRQRAQQIkDyABJBcgACQZQQAMAQtBACACKAIMIgNBAEwNABojE0EDdEGAGGoiBCADQQBKBH8gAigCIAVBAAs2AgAgBCABNgIEIxNBAWokEyAACw8LAn9BACABIgAtAABB+wBHDQAaQQADfyAB/QAEACIJ/Qx9fX19fX19fX19fX19fX19/SMgCf0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZCICBH8gASACaGoiAUEBakEAIAEtAABBCkcbBSABQRBqIQEMAQsLIgFFDQAaQQEgACABEAUkAyMDRQRAQQEkDyAAJBcgASQZQQAMAQsgACQXIAEkGSABQQAjAygCDEEAShsLDwsjACEDIwBBxABqJAAgASECAn8DQCABIAJHBEAgAkEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgACECC0EAIwJBMkYNARojAkEFdEGACGoiBiACNgIUIAMhAEEAIQUDQCAFQQVJBEBBACAAKAIIIgQgAmpBACACIAAoAgQgBBAAGyIHRQ0DGkEAIQIgBy0AAEEwayIEQQlNBEAgB0EJaiAHQQFqIgIgBBshCANAIAIgCEkEQCACLQAAQTBrIgdBCU0EQCAEQQpsIAdqIQQgAkEBaiECDAILCwsgBCQGC0EAIAJFDQMaIAYgACgCAGojBjYCACAAQQxqIQAgBUEBaiEFDAELC0EAIAAoAgQiBCACakEAIAIgACgCACAEEAAbIgJFDQEaIwJBAWokAiACLQAAQSxGDQALIAILDwsjACECIwAhAyMAQRBqJAAgASEAAn8DQCAAIAFHBEAgAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsLQQAgAigCBCIEIABqQQAgACACKAIAIAQQABsiAEUNARpBACAAEAIiAEUNARpBACADKAIMIgQgAGpBACAAIAMoAgggBBAAGyIARQ0BGiMWQQFqJBYgAC0AAEEsRg0ACyAACwsNACAAQQx0QYCAgAJqCxIAIABBDHRBgICAAmpBADYCAAshACAAQQx0QYCAgAJqIgBBAEHADPwLACAAIAFBAWo2AgALBwAgAEEgagsaAEGAgIQBJA1BACQVQYCAFEEAQYCAAvwLAAsXAQF/IAAoAhAgAEEANgIQIABBADYCFAsQACAAQQE2AhQgACABNgIYC7oCAgN/AX4jFUGAIEYgA0ECdEEgaiACIAFraiIEIw1qQYCAgAJLcgRAQQAPCyMNIQYjDSAEQR9qQXBxaiQNIxVBAWokFSACIAEiBGutIQcDQCAEQQhqIgUgAk0EQCAHIAQpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAFIQQMAQsLIAIgBEsEQCAHIAQpAwBCASACIARrQQN0rYZCAX2DhUKV+Kn6l7fem55/fiIHQh2IIAeFIQcLIAZBAEEg/AsAIAYgADYCACAGIAAgB0IgiKdqIgQ2AgQgBiACIAFrIgA2AgggBiADNgIMIAZBIGogBigCDEECdGogASAA/AoAACAEQf8/cUECdEGAgBRqIQADQCAAKAIABEBBgIAUIABBBGogAEH8/xVGGyEADAELCyAAIAY2AgAgBgvoAwMEfwZ8AXsjASgCDEEASgRAIyBBAWokIANAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaigCABAHIABBAWohAAwBCwsLIwJBAEoEQCMfQQFqJB8jB0EDdEGAQGsrAwAhBCMIQQN0QYBAaysDACEFIwJBBXRBgAhqIQFBgAghAANAIAAgAUkEQCAAKAIYIgIQByACIAIoAgxBAWo2AgwgAkFAayAAKAIMQQN0QYBAaysDACIGIAAoAhBBA3RBgEBrKwMAIgigIAShIAWhIgmbIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgCWQb/AIgABAGIAJBwAZqIAYgCKFEAAAAAAAAAECiIgabIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgBmQb/AIgABAGIABBIGohAAwBCwsLIxFBAWstAABBDUYEQCMYRQRAIxAkJyMRIQJBACEAIwUhAQNAIAEgAkkEQEH//wNBASACIAFrIgN0QQFrIANBEE4bIgMgAf0ABAAiCv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSAAIAMgCv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQAgAUEQaiEBDAELCyAAJCgLIxhBAWokGAsQGiMeQQFqJB4LDgBBACQSQQAkDEEAJBQLywMCBn8BeyMSQQJ0IQIjDiEFIxwhACMdIQMjCyMEaiEBA0AgASAFSQRAIAEtAAAiBCAAc0GTg4AIbCEAIANBH2wgBGohAyABQQFqIQEMAQsLIAAkCSADJAojCSIAQRB2IABzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzIgBBASAAGyQJIwoiAEEQdiAAc0HrlK+veGwiAEENdiAAc0G13MqVfGwiAEEQdiAAcyIAQQEgABskCiACQYCABGojCTYCACACQYCABWojCjYCACMEIQNBACEBIwUhAANAIAAgA0kEQEH//wNBASADIABrIgR0QQFrIARBEE4bIgQgAP0ABAAiBv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSABIAQgBv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQEgAEEQaiEADAELCyACQYCABmogATYCACACQYCAB2ojASgCADYCACACQYCACWojBDYCACACQYCACmojDjYCACACQYCACGojDDYCACMSQQFqJBIjA0UEQA8LIwMiACAAKAIQQQFqNgIQIAAoAhgiAEUEQA8LIxRBAnRBgIALaiAANgIAIxRBAWokFAt3AgJ/AXsDQCAAIAFJBEBB//8DQQEgASAAayIDdEEBayADQRBOGyIDIAD9AAQAIgT9DPDw8PDw8PDw8PDw8PDw8PD9LP1kcWkgAiADIAT9DMDAwMDAwMDAwMDAwMDAwMD9K/1kcWlqaiECIABBEGohAAwBCwsgAgs=';

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/scan-module.js
/** The WebAssembly module that takes usual lines: what it exports, and how to have one. Its sources are in the folder wasm. */


let compiled;
/**
 * Modules that are in use no more: the next lint takes one. Each has eight megabytes; left to the garbage collector, it is made
 * to look through all objects for every few of them, which takes longer than to lint a short manifest.
 */
const released = [];
/** Our choice: a thread reads one manifest after the other. */
const RELEASED_MAX = 2;
/**
 * A module with a memory of its own, in which may be what was there before its release; undefined where there is no
 * WebAssembly, or no memory for it.
 */
function takeScanModule() {
    const { WebAssembly } = globalThis;
    if (WebAssembly === undefined)
        return undefined;
    const before = released.pop();
    if (before !== undefined)
        return before;
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(MODULE_BASE64, 'base64'));
        const { exports } = new WebAssembly.Instance(compiled);
        new Float64Array(exports.memory.buffer, exports.OCTAVES.value, box_bins/* OCTAVES */.St.length).set(box_bins/* OCTAVES */.St);
        return exports;
    }
    catch {
        // Each line is then read in full, which comes to the same.
        return undefined;
    }
}
/** Gives a module back, which nothing uses any more. */
function releaseScanModule(module) {
    if (released.length < RELEASED_MAX)
        released.push(module);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/line-notes.js
var line_notes = __webpack_require__(9606);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/write-program.js
/** Writes templates as the programs that wasm/match.ts follows. */

const END = 0;
const BOXES = 11;
const CONFIDENCES = 12;
const STEPS = {
    'source-ref': 1,
    'any-text': 2,
    'any-number': 3,
    confidence: 4,
    'creation-date': 5,
    'whole-number': 6,
    'image-width': 7,
    'image-height': 8,
    'class-name': 9,
    'class-map': 10,
};
/** Where a box keeps each of its numbers. */
const NUMBERS = { class_id: 0, left: 4, top: 8, width: 12, height: 16 };
const WORD_BYTES = 4;
/** Of a program, the word that is 0 until a line of the range is like it. */
const IN_RANGE = 2;
/**
 * The bytes of a program that begins at a place of the memory.
 * @returns a multiple of eight bytes
 */
function programOf(template, place) {
    const writer = new Writer(template);
    const sizeBytes = Math.ceil((writer.words.length * WORD_BYTES + writer.textBytes) / 8) * 8;
    const program = new Uint8Array(sizeBytes);
    const view = new DataView(program.buffer);
    let at = writer.words.length * WORD_BYTES;
    writer.words.forEach((word, index) => {
        if (typeof word === 'number')
            view.setUint32(index * WORD_BYTES, word, true);
        else {
            view.setUint32(index * WORD_BYTES, place + at, true);
            program.set(word, at);
            at += word.length;
        }
    });
    return program;
}
/** Collects the words of a program, and in them the bytes whose places come there. */
class Writer {
    words;
    textBytes = 0;
    constructor({ steps, after, firstName, classNameOrder, hasBoxes }) {
        this.words = [(0,line_notes/* hashOfNumbered */.M1)(firstName), hasBoxes ? 1 : 0, 0, classNameOrder.length, ...classNameOrder];
        for (const { before, slot } of steps) {
            this.words.push(stepOf(slot));
            this.#addText(before);
            this.#addSlot(slot);
        }
        this.words.push(END);
        this.#addText(after);
    }
    #addSlot(slot) {
        if (slot.kind === 'confidences') {
            this.#addText(slot.before);
            this.#addText(slot.after);
        }
        else if (slot.kind === 'boxes') {
            for (const { name, before } of slot.layout.fields) {
                this.words.push(NUMBERS[name]);
                this.#addText(before);
            }
            this.#addText(slot.layout.after);
        }
    }
    #addText(text) {
        this.words.push(text, text.length);
        this.textBytes += text.length;
    }
}
function stepOf({ kind }) {
    if (kind === 'boxes')
        return BOXES;
    return kind === 'confidences' ? CONFIDENCES : STEPS[kind];
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/template-programs.js

/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8;
class TemplatePrograms {
    #module;
    #memory;
    #words;
    /** The places of the programs; the module puts the one that it has used last first. After the last one is a 0. */
    #list;
    #templates = new Map();
    constructor(module) {
        this.#module = module;
        const { buffer } = module.memory;
        this.#memory = new Uint8Array(buffer);
        this.#words = new Uint32Array(buffer);
        // Whoever had the module before may have left some.
        this.#list = new Uint32Array(buffer, module.PROGRAMS.value, TEMPLATES_MAX + 1).fill(0);
    }
    get isEmpty() {
        return this.#templates.size === 0;
    }
    beginRange() {
        for (const place of this.#templates.keys())
            this.#setInRange(place, 0);
    }
    /** Notes that the line has a layout that none of the range has had. Returns the name of its first label attribute. */
    begin() {
        const place = this.#module.program.value;
        this.#setInRange(place, 1);
        return this.#templates.get(place)?.firstName ?? '';
    }
    /** Adds a template, in the place of the one that was used longest ago where there are too many. */
    add(template) {
        const known = [...this.#list].flatMap((place) => this.#templates.get(place) ?? []);
        this.#templates.clear();
        this.#list.fill(0);
        const { PROGRAM_TEXT, PROGRAM_TEXT_BYTES } = this.#module;
        let at = PROGRAM_TEXT.value;
        for (const one of [template, ...known].slice(0, TEMPLATES_MAX)) {
            const program = programOf(one, at);
            if (at + program.length > PROGRAM_TEXT.value + PROGRAM_TEXT_BYTES.value)
                return;
            this.#memory.set(program, at);
            this.#list[this.#templates.size] = at;
            this.#templates.set(at, one);
            at += program.length;
        }
    }
    #setInRange(program, value) {
        this.#words[program / Uint32Array.BYTES_PER_ELEMENT + IN_RANGE] = value;
    }
}

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __webpack_require__(5465);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/take-label.js
/** Adds to a label what wasm/label.ts has counted of it. */

/** Of a label in the memory: words from its place on. */
const LINES = 2;
const take_label_BOXES = 3;
const BOUND_LENGTHS = 4;
const SIDES = 16;
/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BINS = 64;
const BIN_MIN = -32;
/** Words of a bin: a count, and the line and the column of the first box. */
const BIN_WORDS = 3;
const SHAPES = SIDES + BINS * BIN_WORDS;
const take_label_WORD_BYTES = 4;
const BOUND_TEXTS = (SHAPES + BINS * BIN_WORDS) * take_label_WORD_BYTES;
const BOUND_BYTES = 512;
function takeLabel(entry, memory, place) {
    const words = new Uint32Array(memory.buffer, place, BOUND_TEXTS / take_label_WORD_BYTES);
    const bound = (index) => {
        const from = place + BOUND_TEXTS + index * BOUND_BYTES;
        return memory.toString('latin1', from, from + (words[BOUND_LENGTHS + index] ?? 0));
    };
    entry.lines.sure += words[LINES] ?? 0;
    entry.boxes += words[take_label_BOXES] ?? 0;
    (0,label_entry/* widen */.oP)(entry, { least: bound(0), greatest: bound(1), lowest: bound(2), highest: bound(3) });
    takeBins(entry.sides, words, SIDES);
    takeBins(entry.shapes, words, SHAPES);
}
/** Other lines may have had boxes of the same bins, before or after. */
function takeBins(bins, words, from) {
    for (let index = 0; index < BINS; index += 1) {
        const at = from + index * BIN_WORDS;
        const count = words[at] ?? 0;
        if (count === 0)
            continue;
        const first = words[at + 1] ?? 0;
        const column = words[at + 2] ?? 0;
        const known = bins.get(index + BIN_MIN);
        if (known === undefined)
            bins.set(index + BIN_MIN, { count, first, column });
        else {
            if (first < known.first)
                Object.assign(known, { first, column });
            known.count += count;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-tally.js
/** Adds to the partial result of a range what the module takes of its usual lines: what scan-line.ts would come to. */






const VALID = partial/* VERDICTS */.bk.indexOf('valid');
class UsualTally {
    #module;
    #memory;
    #known;
    #partial;
    #options;
    /** Labels and class maps that usual lines of the range have. */
    #labels = [];
    #classMaps = [];
    /** @param partial  of the range, to which other lines are added in between */
    constructor(module, known, partial, options) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#known = known;
        this.#partial = partial;
        this.#options = options;
    }
    /** The number of the line that is next, also while the module stops at it. */
    get nextLine() {
        return this.#partial.lines + this.#module.lineCount.value + 1;
    }
    /** Takes the columns of the lines since it was last called. */
    takeColumns() {
        const module = this.#module;
        const lines = module.lineCount.value;
        if (lines === 0)
            return;
        const { columns } = this.#partial;
        columns.sourceLow.appendNumbers(this.#numbers(module.SOURCE_LOW.value, lines));
        columns.sourceHigh.appendNumbers(this.#numbers(module.SOURCE_HIGH.value, lines));
        columns.sourceColumn.appendNumbers(this.#numbers(module.SOURCE_COLUMN.value, lines));
        columns.numberedName.appendNumbers(this.#numbers(module.NUMBERED_NAME.value, lines));
        columns.verdict.appendSame(VALID, lines);
        columns.labelEnds.appendNumbers(this.#numbers(module.LABEL_ENDS.value, lines), columns.labelIds.length);
        columns.labelIds.appendNumbers(this.#numbers(module.LABEL_IDS.value, module.labelIdCount.value));
        const others = module.otherClassMapCount.value;
        columns.otherClassMaps.appendNumbers(this.#numbers(module.OTHER_CLASS_MAPS.value, others));
        if (this.#options.groupBy !== undefined)
            this.#noteGroups(lines);
        this.#partial.lines += lines;
        module.empty();
    }
    /** Looks at a source-ref of which the module is not sure. False for one that the service does not take, or with findings. */
    takeSource() {
        const { sourceFrom, sourceTo } = this.#module;
        const sourceRef = this.#text(sourceFrom.value, sourceTo.value);
        const parsed = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
        if (!parsed.ok)
            return false;
        const { bucket } = parsed.value;
        const report = {
            line: this.nextLine,
            verdict: 'valid',
            findings: [],
            usable: { imageLabels: [], boxes: [] },
            sourceRef: parsed.value,
        };
        const facts = { text: '', record: undefined, attributes: [], sourceRef, report };
        if (SOURCE_RULES.some((rule) => rule.check(facts).length > 0))
            return false;
        (0,line_notes/* noteBucket */.n4)(this.#partial, bucket, this.nextLine);
        this.#setBucket(`s3://${bucket}/`);
        return true;
    }
    /** Begins with a label that no usual line of the range has had. */
    beginLabel() {
        const { label: number, labelPlace, at } = this.#module;
        const { kind, text } = this.#known.label(number.value);
        const { labels } = this.#partial;
        const entry = labels.entryOf(kind, text);
        if (entry.first === 0) {
            const column = kind === 'box' ? this.#columnInClassMap(text) : this.#unitsOf(at.value, labelPlace.value);
            Object.assign(entry, { first: this.nextLine, column });
        }
        this.#labels.push(number.value);
        this.#module.beginLabel(number.value, labels.numberOf(kind, text));
    }
    /** Begins with a class map that no usual line of the range has had. */
    beginClassMap() {
        const { classMap: place, at, tokenFrom } = this.#module;
        const { labels, hash } = this.#known.classMap(place.value);
        const { classMaps } = this.#partial;
        if (!classMaps.has(hash) && classMaps.size < partial/* CLASS_MAPS_KEPT */.oB) {
            const column = this.#unitsOf(at.value, tokenFrom.value) + 1;
            classMaps.set(hash, { lines: 0, first: this.nextLine, column, labels });
        }
        this.#classMaps.push(place.value);
        this.#module.beginClassMap(place.value, classMaps.has(hash) ? 0 : hash);
    }
    /** Notes the name of the first label attribute of lines of a layout that no usual line of the range has had. */
    noteName(name) {
        const { at, newline } = this.#module;
        const memory = this.#memory;
        (0,line_notes/* noteNumberedName */.u7)(this.#partial, name, {
            get text() {
                return memory.toString('utf8', at.value, newline.value);
            },
        });
    }
    /** Adds what was counted for all lines of the range together. */
    end() {
        const { verdicts, kinds, classMaps, labels } = this.#partial;
        const { lines, imageLevelLines, boxLines } = this.#module;
        verdicts.valid.sure += lines.value;
        kinds['image-level'].sure += imageLevelLines.value;
        kinds.box.sure += boxLines.value;
        this.#addReturns();
        for (const number of this.#labels) {
            const { kind, text } = this.#known.label(number);
            takeLabel(labels.entryOf(kind, text), this.#memory, this.#module.placeOfLabel(number));
            this.#module.endLabel(number);
        }
        for (const place of this.#classMaps) {
            const classMap = classMaps.get(this.#known.classMap(place).hash);
            const more = this.#module.endClassMap(place);
            if (classMap !== undefined)
                classMap.lines += more;
        }
    }
    #addReturns() {
        const { returns, firstReturn, firstReturnColumn } = this.#module;
        if (returns.value === 0)
            return;
        const { crlf } = this.#partial.layout;
        if (crlf.count === 0 || firstReturn.value < crlf.first)
            Object.assign(crlf, { first: firstReturn.value, column: firstReturnColumn.value });
        crlf.count += returns.value;
    }
    #noteGroups(lines) {
        const { groupBy } = this.#options;
        if (groupBy === undefined)
            return;
        const from = this.#numbers(this.#module.SOURCE_FROM.value, lines);
        const to = this.#numbers(this.#module.SOURCE_TO.value, lines);
        for (let line = 0; line < lines; line += 1)
            (0,line_notes/* noteGroup */.YV)(this.#partial, this.#text(from[line] ?? 0, to[line] ?? 0), groupBy);
    }
    #columnInClassMap(label) {
        const { classMap, at, tokenFrom, tokenTo } = this.#module;
        const { labels } = this.#known.classMap(classMap.value);
        const [id = ''] = [...labels].find(([, other]) => other === label) ?? [];
        const written = this.#memory.toString('utf8', tokenFrom.value, tokenTo.value);
        return this.#unitsOf(at.value, tokenFrom.value) + 1 + (0,locate/* locateValue */.Q)(written, [id]).from;
    }
    #setBucket(start) {
        const { BUCKET } = this.#module;
        this.#module.setBucket(BUCKET.value, this.#memory.write(start, BUCKET.value, 'latin1'));
    }
    #unitsOf(from, to) {
        return this.#module.unitsOf(from, to);
    }
    #text(from, to) {
        return this.#memory.toString('latin1', from, to);
    }
    #numbers(place, length) {
        return new Uint32Array(this.#module.memory.buffer, place, length);
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/usual-lines.js






/** Lines of a range that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64;
/** What a thread has learned of the lines that it read, be they of one range or, one after the other, of several. */
class UsualLines {
    #module;
    #memory;
    #programs;
    #known;
    #tally;
    #learned = 0;
    constructor(module) {
        this.#module = module;
        this.#memory = Buffer.from(module.memory.buffer);
        this.#programs = new TemplatePrograms(module);
        this.#known = new KnownTexts(module);
    }
    /** Undefined where all lines are to be read in full. */
    static create() {
        // A rule that may find something in any line has to see each.
        const module = OTHER_RULES.length > 0 ? undefined : takeScanModule();
        return module && new UsualLines(module);
    }
    /** Ends with all ranges and forgets what was learned: the next to be created has the same memory. Of no use after that. */
    release() {
        this.endRange();
        releaseScanModule(this.#module);
    }
    /** Where bytes of a manifest are scanned without being copied; what was there may be overwritten. */
    get room() {
        return this.#placeOf(this.#module.ROOM.value, this.#module.ROOM_BYTES.value);
    }
    /** The same for a line that came in parts. */
    get lineRoom() {
        return this.#placeOf(this.#module.LINE.value, this.#module.LINE_BYTES.value);
    }
    /** Begins with the lines of a range. One before it that has not come to its end is given up. */
    beginRange(partial, options) {
        this.endRange();
        this.#learned = 0;
        this.#known.beginRange();
        this.#programs.beginRange();
        this.#module.beginRange();
        this.#tally = new UsualTally(this.#module, this.#known, partial, options);
    }
    /** Adds what was counted for all lines together. */
    endRange() {
        this.#tally?.end();
        this.#tally = undefined;
    }
    /**
     * Adds usual lines to the result of the range, until one is not. Returns where that begins.
     * @param bytes  in one of the rooms
     * @param to     past the last byte that a line begins at; all that begin before it end in the bytes
     */
    scan(bytes, from, to) {
        const tally = this.#tally;
        if (tally === undefined || from >= to || this.#programs.isEmpty)
            return from;
        const { at, STOPPED_AT_END, STOPPED_FULL } = this.#module;
        const shift = bytes.byteOffset;
        let stop = this.#module.scan(shift + from, shift + to, tally.nextLine);
        while (stop !== STOPPED_AT_END.value) {
            if (stop === STOPPED_FULL.value)
                tally.takeColumns();
            else if (!this.#answer(stop, tally))
                break;
            stop = this.#isWithin(stop) ? this.#module.proceed() : this.#module.scan(at.value, shift + to, tally.nextLine);
        }
        tally.takeColumns();
        return at.value - shift;
    }
    /**
     * Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it.
     * @param facts  of the line that the scan came to last
     */
    learn(facts) {
        // Where it has the layout of an earlier line, there is nothing to learn from it. Without a template, no line was compared.
        if (!this.#programs.isEmpty && this.#module.program.value !== 0)
            return;
        if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0)
            return;
        this.#learned += 1;
        if (SILENT_RULES.some((rule) => rule.check(facts).length > 0))
            return;
        const template = learnTemplate(facts.text, facts.attributes);
        if (template !== undefined)
            this.#programs.add(template);
    }
    /** Whether the module asks about a line that it has read. */
    #isWithin(stop) {
        return stop >= this.#module.ASKS_SOURCE.value;
    }
    /** Answers what the module asks. False for a line that is not usual. */
    #answer(stop, tally) {
        switch (stop) {
            case this.#module.ASKS_CLASS_MAP.value:
                return this.#known.addClassMap();
            case this.#module.ASKS_CLASS_NAME.value:
                return this.#known.addClassName();
            case this.#module.ASKS_SOURCE.value:
                return tally.takeSource();
            case this.#module.ASKS_LABEL.value:
                tally.beginLabel();
                return true;
            case this.#module.ASKS_FIRST_CLASS_MAP.value:
                tally.beginClassMap();
                return true;
            case this.#module.ASKS_FIRST_LAYOUT.value:
                tally.noteName(this.#programs.begin());
                return true;
            default:
                return false;
        }
    }
    #placeOf(place, bytes) {
        return this.#memory.subarray(place, place + bytes);
    }
}


/***/ }),

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ totalsByCode),
/* harmony export */   O: () => (/* binding */ countBySeverity)
/* harmony export */ });
/** Worst first, among the errors the code that the training would fail with; then by how often. */
function totalsByCode({ predictedCode, totals, severities }) {
    const isOfEnd = ({ code }) => (code === predictedCode ? 1 : 0);
    return [...totals]
        .map(([code, count]) => ({ code, severity: severities.get(code) ?? 'notice', count }))
        .sort((a, b) => RANK[a.severity] - RANK[b.severity] || isOfEnd(b) - isOfEnd(a) || b.count - a.count);
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


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ failedRulesOf),
/* harmony export */   h3: () => (/* binding */ listLineNumbers),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);

/** The rules of a gate that failed, those that only warn among them. */
function failedRulesOf(gate) {
    return (gate?.rules ?? []).filter(({ result }) => result === 'fails');
}
/** What was found and why it fails, in a clause; empty where there is nothing to say. */
function noteOf({ actual, reason }) {
    return [...(actual === null ? [] : [`found ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(actual)}`]), ...(reason === '' ? [] : [reason])].join('; ');
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
    return listLineNumbers(lines, lines.length);
}
/** The same of numbers of lines, the first of `count` in all. */
function listLineNumbers(lines, count) {
    if (lines.length === 0)
        return undefined;
    if (count === 1)
        return `line ${String(lines[0])}`;
    const named = lines.slice(0, LINES_MAX).map(String);
    const rest = count - named.length;
    const last = rest === 0 ? named.pop() : `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rest)} more`;
    return `lines ${named.join(', ')} and ${last ?? ''}`;
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony exports isUnseen, show */
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6485);
/** A line with a caret under the place that a message is about, as compilers show it. */

/** Code points of a long line that are shown before the place, and from it on. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 40;
/** Characters without a visible shape: controls, format characters, half characters, and blanks other than the space. */
const UNSEEN = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `^(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]$`, 'u');
/** Takes two cells of a terminal: East Asian letters, full-width forms, emoji. */
const WIDE = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `^(?![\uff61-\uffdc\u{1f1e6}-\u{1f1ff}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303e\uff01-\uffe6\p{Emoji_Presentation}]$`, 'u');
const MARK = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `^\p{M}$`, 'u');
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
    return UNSEEN().test(character);
}
/** A character as an excerpt has it: one cell wide where it would have no shape. */
function show(character) {
    if (character === '\t')
        return ' ';
    return UNSEEN().test(character) ? '\ufffd' : character;
}
function blankFor(character) {
    if (UNSEEN().test(character))
        return ' ';
    if (MARK().test(character))
        return '';
    return WIDE().test(character) ? '\u3000' : ' ';
}
/** How a message quotes a text; an unseen character is given by its code point. */
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


/***/ })

};
