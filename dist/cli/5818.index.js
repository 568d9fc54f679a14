export const id = 5818;
export const ids = [5818];
export const modules = {

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   dI: () => (/* binding */ CONVERT_OPTIONS),
/* harmony export */   fr: () => (/* binding */ readConvertRequest)
/* harmony export */ });
/* harmony import */ var _convert_all_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _convert_creation_date_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(554);
/* harmony import */ var _convert_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9593);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(387);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3363);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2597);
/** What `convert` was asked for. */






const KINDS = ['boxes', 'image-level'];
const ON_PROBLEM = ['refuse', 'drop'];
const REPORT_FORMATS = ['pretty', 'json'];
const CONVERT_OPTIONS = {
    from: { value: 'FORMAT', about: 'format of the sources', choices: _convert_all_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .B },
    images: { value: 'URI', about: 'where the images are in S3: s3://BUCKET/PREFIX/' },
    files: { value: 'FOLDER', about: 'the same folder on this machine, to read sizes of images from' },
    labels: { value: 'FILE', about: 'CSV with the columns from,to: renames, merges and (without a to) drops labels' },
    kind: { value: 'KIND', about: 'write labels of this kind alone; image-level makes them of boxes', choices: KINDS },
    'on-problem': {
        value: 'WHAT',
        about: 'what to do when something would be left out: write nothing, or leave it out',
        choices: ON_PROBLEM,
    },
    columns: { value: 'NAMES', about: 'columns of a CSV: image=NAME,label=NAME,x=NAME' },
    subset: { value: 'NAMES', about: 'parts of the source: train,val' },
    created: { value: 'DATE', about: 'creation-date of all labels, such as 2026-03-02' },
    out: { value: 'FILE', about: 'the manifest; standard output without it' },
    format: { value: 'FORMAT', about: 'of the report', choices: REPORT_FORMATS },
};
/** @throws UsageError */
function readConvertRequest({ options, operands }) {
    const from = options.get('from');
    if (from === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--from is missing: the format of the sources (${_convert_all_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .B.join(', ')}).`);
    if (operands.length === 0)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('No SOURCE is given. Give the files or folders to convert.');
    return {
        from,
        sources: operands,
        images: imagesOf(options.get('images')),
        files: options.get('files'),
        labels: options.get('labels'),
        kind: KINDS.find((kind) => kind === options.get('kind')),
        drops: options.get('on-problem') === 'drop',
        created: createdOf(options.get('created')),
        out: options.get('out'),
        format: options.get('format') === 'json' ? 'json' : 'pretty',
    };
}
/** @throws UsageError */
function imagesOf(given) {
    if (given === undefined)
        return undefined;
    const parsed = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .parseS3LocationUri */ .V_)(given);
    if (!parsed.ok)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--images is ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}: ${parsed.problem}.`);
    const ref = (0,_convert_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .toImageRef */ .m)('image.jpg', parsed.value, undefined);
    if (!ref.ok)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--images is ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}: ${ref.problem.what}.`);
    return parsed.value;
}
function createdOf(given) {
    if (given === undefined)
        return undefined;
    const date = (0,_convert_creation_date_js__WEBPACK_IMPORTED_MODULE_5__/* .toCreationDate */ .J)(given);
    if (date === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--created is ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}; it must be a date: 2026-03-02, or 2026-03-02T09:15:00Z.`);
    return date;
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2597);
/* harmony import */ var _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6283);
/** What `--out` names, or standard output, which gets nothing before the end either. */





/** Bytes that are copied at once. */
const COPIED = 64 * 1024;
/**
 * Begins to write.
 * @param sources files that are read meanwhile, which it must not be
 * @throws UsageError, CommandError
 */
async function openOutput(out, sources, context) {
    if (out === undefined)
        return await openStandardOutput(context);
    await refuseOut(out, sources);
    const file = new _whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .WholeFile */ .E(out, `--out is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(out)}, which`);
    return {
        write: (text) => {
            file.write(text);
        },
        keep: () => file.keep(),
        discard: () => file.discard(),
    };
}
async function openStandardOutput(context) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.tempFolder, 'custom-labels-'));
    const file = new _whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .WholeFile */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'output'), 'a temporary file');
    return {
        write: (text) => {
            file.write(text);
        },
        keep: async () => {
            file.close();
            await copyTo(file.partial, context);
        },
        discard: async () => {
            await file.discard();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        },
    };
}
async function refuseOut(out, sources) {
    if (out === _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .STDIN */ .TF)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('--out is "-"; leave it out for standard output.');
    for (const source of sources) {
        if (await (0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameFile */ .Dl)(source, out))
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--out is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(out)}, which is a source; give another file.`);
    }
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(out).catch(() => undefined);
    if (there !== undefined && !there.isFile())
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`--out is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(out)}, which is not a regular file; give another file.`);
    if (there === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(out)).catch(() => undefined))?.isDirectory() !== true)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`--out is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(out)}, but there is no folder ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(out))}; create it.`);
}
async function copyTo(path, { out }) {
    const decoder = new TextDecoder();
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const buffer = new Uint8Array(COPIED);
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            out.write(decoder.decode(buffer.subarray(0, bytesRead), { stream: true }));
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ writeConvertReport)
});

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/convert/convert-report.js
/** What a conversion came to, as programs and people read it. */


/** Problems of each reason that people are shown. With three one sees what it is. */
const SHOWN_PER_REASON = 3;
/** The report of `--format json`. */
function toConvertJson(ledger) {
    const { image, box, label } = ledger.sums;
    const kept = ledger.problems.map(({ reason, of, message, place: { file, line, position } }) => ({
        reason,
        of,
        message,
        file: file === '' ? undefined : (0,visible/* toVisible */.w)(file),
        line,
        position: position === undefined ? undefined : (0,visible/* toVisible */.w)(position),
    }));
    return {
        ...sumsOf(image),
        changed: Object.fromEntries(ledger.changed),
        labels: Object.fromEntries(ledger.labels),
        boxes: sumsOf(box),
        'image-labels': sumsOf(label),
        problems: kept,
        'more-problems': totalOf(ledger.problemCounts) - kept.length,
    };
}
/** The report for people: problems first, then the sums. */
function toConvertText(ledger, verdict) {
    const shown = new Map();
    const problems = ledger.problems.flatMap(({ reason, message }) => {
        const count = (shown.get(reason) ?? 0) + 1;
        shown.set(reason, count);
        return count > SHOWN_PER_REASON ? [] : [`${message} [${reason}]`];
    });
    const more = [...ledger.problemCounts]
        .map(([reason, count]) => [reason, count - Math.min(count, SHOWN_PER_REASON)])
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => `${(0,number/* formatCount */.B4)(count)} more problems [${reason}]`);
    const { image, box, label } = ledger.sums;
    const changed = [...ledger.changed].map(([reason, count]) => `${reason} ${(0,number/* formatCount */.B4)(count)}`);
    const sums = [
        sumLine('images', image),
        sumLine('boxes', box),
        sumLine('image-level labels', label),
        ...(changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`]),
        `labels: ${(0,number/* formatCount */.B4)(ledger.labels.size)}`,
    ];
    return [...problems, ...more, ...sums, verdict].map((line) => `${line}\n`).join('');
}
function sumLine(what, { read, written, dropped }) {
    const reasons = [...dropped].map(([reason, count]) => `, dropped as ${reason} ${(0,number/* formatCount */.B4)(count)}`).join('');
    return `${what}: read ${(0,number/* formatCount */.B4)(read)}, written ${(0,number/* formatCount */.B4)(written)}${reasons}`;
}
function sumsOf({ read, written, dropped }) {
    return { read, written, dropped: Object.fromEntries(dropped) };
}
function totalOf(counts) {
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./lib/src/cli/convert/write-convert-report.js
/** Writes the report of a conversion. */

/**
 * @param isOutTaken  whether standard output has what was made: the report then goes to standard error
 * @param verdict     the last line for people
 */
function writeConvertReport(ledger, { format, verdict, isOutTaken, }, { out, err }) {
    const screen = isOutTaken ? err : out;
    const text = format === 'json' ? `${JSON.stringify(toConvertJson(ledger), undefined, 2)}\n` : toConvertText(ledger, verdict);
    screen.write(text);
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WholeFile),
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2597);
/** A file that is there as a whole or not at all: what is written goes to another one next to it, which takes its place at the end. */




/** Characters of texts that are written at once. */
const PART = 256 * 1024;
/** All methods throw CommandError where the file cannot be written. */
class WholeFile {
    path;
    /** Where it is until it is kept. */
    partial;
    #name;
    #file;
    #part = '';
    /** @param name  what cannot be written, for errors: `--out is a.manifest, which` */
    constructor(path, name) {
        this.path = path;
        this.partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
        this.#name = name;
        this.#file = this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.partial, 'wx'));
    }
    /** Takes bytes, or a text; short texts are written together. */
    write(content) {
        if (typeof content === 'string') {
            this.#part += content;
            if (this.#part.length >= PART)
                this.#flush();
        }
        else {
            this.#flush();
            this.#writeAll(content);
        }
    }
    /** Completes it, still next to its place. */
    close() {
        this.#flush();
        const file = this.#file;
        this.#file = undefined;
        if (file === undefined)
            return;
        this.#attempt(() => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        });
    }
    /** Puts it in its place. */
    async keep() {
        this.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(this.partial, this.path).catch((error) => {
            throw cannotWrite(this.#name, error);
        });
    }
    /** Removes what was written; nothing, once it was kept. */
    async discard() {
        const file = this.#file;
        this.#file = undefined;
        this.#part = '';
        try {
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.partial, { force: true });
        }
    }
    #flush() {
        const part = this.#part;
        this.#part = '';
        if (part !== '')
            this.#writeAll(Buffer.from(part));
    }
    /** A call may write a part only. */
    #writeAll(bytes) {
        const file = this.#file;
        if (file === undefined)
            throw new Error(`${this.path} is complete, and more is written to it`);
        this.#attempt(() => {
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
        });
    }
    #attempt(work) {
        try {
            return work();
        }
        catch (error) {
            throw cannotWrite(this.#name, error);
        }
    }
}
/** @param name  as for {@link WholeFile} */
function cannotWrite(name, error) {
    return new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(`${name} cannot be written: ${(0,_command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, { cause: error });
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   M: () => (/* binding */ loadFormat)
/* harmony export */ });
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/** The formats, each loaded when it is asked for: one line a format, in the order of the alphabet. */

const FORMATS = {
    coco: async () => (await __webpack_require__.e(/* import() */ 1776).then(__webpack_require__.bind(__webpack_require__, 1776))).coco,
    csv: async () => (await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(9915)]).then(__webpack_require__.bind(__webpack_require__, 9915))).csv,
    cvat: async () => (await Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(1353)]).then(__webpack_require__.bind(__webpack_require__, 1353))).cvat,
    folders: async () => (await __webpack_require__.e(/* import() */ 5068).then(__webpack_require__.bind(__webpack_require__, 5068))).folders,
    'ground-truth': async () => (await Promise.all(/* import() */[__webpack_require__.e(3034), __webpack_require__.e(4439), __webpack_require__.e(7374)]).then(__webpack_require__.bind(__webpack_require__, 7374))).groundTruth,
    'label-studio': async () => (await __webpack_require__.e(/* import() */ 2069).then(__webpack_require__.bind(__webpack_require__, 2069))).labelStudio,
    labelbox: async () => (await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 2758))).labelbox,
    manifest: async () => (await Promise.all(/* import() */[__webpack_require__.e(3034), __webpack_require__.e(4439), __webpack_require__.e(9268)]).then(__webpack_require__.bind(__webpack_require__, 9268))).manifest,
    voc: async () => (await Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(6229)]).then(__webpack_require__.bind(__webpack_require__, 6229))).voc,
    yolo: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2810)]).then(__webpack_require__.bind(__webpack_require__, 2810))).yolo,
};
/** As `--from` takes them. */
const FORMAT_NAMES = Object.keys(FORMATS);
/** Loads the reader of a format; undefined for a name that is not in {@link FORMAT_NAMES}. */
async function loadFormat(name) {
    return await (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(FORMATS, name)?.();
}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toCreationDate),
/* harmony export */   V: () => (/* binding */ NO_DATE)
/* harmony export */ });
/* harmony import */ var _manifest_creation_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);
/** Dates of labels in the form that the service's guide shows: UTC, `2026-03-02T09:15:00`. */

/** What is written for the date of labels that have none: fixed, so that a source gives the same manifest every time. */
const NO_DATE = '1970-01-01T00:00:00';
/** Day, or day and time, with a zone or in UTC. COCO has slashes. */
const DATE = /^\s*(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/;
/** The date in UTC, without fractions of a second; undefined for any other text. */
function toCreationDate(text) {
    const match = DATE.exec(text);
    if (match === null)
        return undefined;
    const [, year = '', , month = '', day = '', time = '00:00', seconds = '00', zone = 'Z'] = match;
    const local = `${year}-${month}-${day}T${time}:${seconds}`;
    // Date takes the 30th of February for the 2nd of March.
    if (!(0,_manifest_creation_date_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentedDate */ .d)(local))
        return undefined;
    const instant = Date.parse(`${local}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
    if (Number.isNaN(instant))
        return undefined;
    const utc = new Date(instant).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
    return (0,_manifest_creation_date_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentedDate */ .d)(utc) ? utc : undefined;
}


/***/ }),

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   WQ: () => (/* binding */ add)
/* harmony export */ });
/* unused harmony export KEPT_PER_REASON */
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/** What was read, and what happened to it: nothing is left out without being counted. */

/** Problems of one reason that are kept, so that a file of faults cannot fill the memory. The others are counted. */
const KEPT_PER_REASON = 100;
class Ledger {
    sums = { image: newSums(), box: newSums(), label: newSums() };
    /** By reason: what was written in another form than the source has it. */
    changed = new Map();
    /** Images that have a label, by label, in the order in which the labels first appear. */
    labels = new Map();
    /** The first of each reason. */
    problems = [];
    /** By reason, also of what is not kept. */
    problemCounts = new Map();
    /** Whether something was dropped that nobody asked to drop. */
    hasDropped = false;
    /** Takes a problem of something that the core has not counted as read yet. */
    report = (problem) => {
        if (problem.of !== 'source')
            this.sums[problem.of].read += 1;
        this.drop(problem);
    };
    /** Takes a problem, and drops what it is of. */
    drop(problem) {
        this.note(problem);
        if (problem.of === 'source')
            return;
        this.hasDropped = true;
        this.leaveOut(problem.of, problem.reason);
    }
    /** Takes a problem that nothing is dropped for. */
    note(problem) {
        const count = add(this.problemCounts, problem.reason);
        if (count <= KEPT_PER_REASON)
            this.problems.push({ ...problem, message: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(problem.message) });
    }
    /** Counts what is dropped as was asked for, or together with its image. */
    leaveOut(what, reason, count = 1) {
        if (count > 0)
            add(this.sums[what].dropped, reason, count);
    }
    /** Of what could have been written, nothing was. */
    refuse() {
        for (const what of ['image', 'box', 'label']) {
            this.leaveOut(what, 'refused', this.sums[what].written);
            this.sums[what].written = 0;
        }
    }
    change(reason, count = 1) {
        add(this.changed, reason, count);
    }
}
/** Adds to a count. Returns the count. */
function add(counts, key, more = 1) {
    const count = (counts.get(key) ?? 0) + more;
    counts.set(key, count);
    return count;
}
function newSums() {
    return { read: 0, written: 0, dropped: new Map() };
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Why a source cannot be read at all. Its message names the file as it was given, the reason and what to do. */
class SourceError extends Error {
    name = 'SourceError';
}


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toImageRef)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lint_own_doubled_scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3060);
/* harmony import */ var _lint_own_impossible_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _lint_own_invisible_characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6635);
/* harmony import */ var _lint_own_not_an_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2182);
/* harmony import */ var _lint_own_placeholder_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4771);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(387);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(843);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6782);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7822);
/* harmony import */ var _unusable_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4975);
/** From the name of an image in a source to its `source-ref`. */











/** The rules of lint on a source-ref: what they find is not written. */
const RULES = [
    _lint_own_doubled_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .doubledScheme */ .T,
    _lint_own_placeholder_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .placeholderBucket */ .O,
    _lint_own_impossible_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .impossibleBucket */ .q,
    _lint_own_not_an_image_js__WEBPACK_IMPORTED_MODULE_4__/* .notAnImage */ .O,
    _lint_own_invisible_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .invisibleCharacters */ .s,
];
const SCHEME = 's3://';
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const WINDOWS_PATH = /^[a-z]:\//i;
/**
 * @param images  where the images are; undefined where all names must be S3 URIs
 * @param files   folder that absolute paths are made relative to
 * @throws SourceError for a path without `images`
 */
function toImageRef(name, images, files) {
    const fault = (0,_unusable_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unusableText */ .R)(name);
    if (fault !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failure */ .V)({ reason: 'invalid-utf-8', what: `its name ${fault}` });
    const path = name.startsWith(SCHEME) ? undefined : pathBelow(name, files);
    if (typeof path === 'object')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failure */ .V)(path);
    const sourceRef = path === undefined ? name : toUri(path, images);
    const parsed = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSourceRef */ ._j)(sourceRef);
    if (!parsed.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failure */ .V)({ reason: 'no-source-ref', what: `its name makes no S3 URI: ${parsed.problem}` });
    const facts = factsOf(sourceRef, parsed.value);
    for (const rule of RULES) {
        const [finding] = rule.check(facts);
        if (finding !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failure */ .V)({ reason: reasonOf(rule.code), what: `${withoutStop(finding.message)} (${sourceRef})` });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .success */ .k)({ sourceRef, bucket: parsed.value.bucket, path });
}
/** The path below the folder of the images, or why it is not known. */
function pathBelow(name, files) {
    if (OTHER_SCHEME.test(name)) {
        return {
            reason: 'web-address',
            what: `its name is an address; give the path of the image below --images (${name})`,
        };
    }
    if (!name.startsWith('/') && !WINDOWS_PATH.test(name)) {
        const path = name.replace(/^(?:\.\/+)+/, '');
        return path === '' ? { reason: 'no-name', what: 'it has no name' } : path;
    }
    const folder = files === undefined ? undefined : `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/').replace(/\/$/, '')}/`;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name);
    if (folder !== undefined && path.startsWith(folder) && path !== folder)
        return path.slice(folder.length);
    const advice = 'give with --files the folder whose content is below --images in S3';
    return { reason: 'absolute-path', what: `its name is an absolute path; ${advice} (${name})` };
}
/** @throws SourceError */
function toUri(path, images) {
    if (images === undefined) {
        const problem = `The name of an image is a path, ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .toVisible */ .w)(path)}, and --images is not given.`;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_10__/* .SourceError */ .c(`${problem} Give --images s3://BUCKET/PREFIX/.`);
    }
    return `${SCHEME}${images.bucket}/${images.prefix === '' ? '' : `${images.prefix}/`}${path}`;
}
/** Of a line of which nothing but the source-ref is known. */
function factsOf(sourceRef, parsed) {
    const report = {
        line: 1,
        verdict: 'valid',
        findings: [],
        sourceRef: parsed,
        usable: { imageLabels: [], boxes: [] },
    };
    return { text: sourceRef, record: undefined, attributes: [], sourceRef, report };
}
/** `CL_NOT_AN_IMAGE` as `not-an-image`. */
function reasonOf(code) {
    return code.replace(/^CL_/, '').toLowerCase().replaceAll('_', '-');
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unusableText)
/* harmony export */ });
/** Names and labels that come out garbled. */
/** Half of a pair of surrogates, which UTF-8 cannot write, or the character that is put for bytes that are not UTF-8. */
const GARBLED = /\p{Cs}|\ufffd/u;
/** What is wrong with a text, as a clause; undefined for one that can be written. */
function unusableText(text) {
    return GARBLED.test(text) ? 'is not UTF-8; save the source as UTF-8' : undefined;
}


/***/ })

};
