export const id = 2855;
export const ids = [2855];
export const modules = {

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeFixes: () => (/* binding */ describeFixes),
  writeFixed: () => (/* binding */ writeFixed)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/src/manifest/fix-lines.js
/** Writes a manifest again without what can be taken away safely. Every other byte stays as it is. */




const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Space and tab: with a carriage return and the line feed, all the white space that JSON has. */
const BLANKS = [0x20, 0x09];
/** The bytes cannot be those of a manifest, and nothing can be taken away safely. The message says why. */
class NotFixable extends Error {
    name = 'NotFixable';
}
/**
 * Takes away byte order marks in front of a line, carriage returns in front of a line feed or of the end, blank lines, and
 * lines with an image that are the same as an earlier one; carriage returns between objects become line feeds. What comes out is left as it is when it goes in again.
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
        const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('base64');
        if (seen.has(digest) && isRecord(content)) {
            fixes.duplicateLines += 1;
            return undefined;
        }
        seen.add(digest);
        if (content.length < line.length)
            fixes.lineEnds += 1;
        return isEnded ? concatenate([content, Uint8Array.of(LINE_FEED)]) : content;
    }
    async function* fixed() {
        for await (const { bytes, isEnded } of cutLines(input)) {
            // Joined files have one in front of a later line, too. No JSON begins with one.
            const line = withoutByteOrderMarks(bytes);
            if (line.length < bytes.length)
                fixes.byteOrderMarks += 1;
            const parts = partsOf(line);
            fixes.lineEnds += parts.length - 1;
            for (const [index, part] of parts.entries()) {
                const kept = fixLine(part, isEnded || index < parts.length - 1);
                if (kept !== undefined)
                    yield kept;
            }
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
        if (pendingBytes <= read_lines/* LINE_MAX_BYTES */.mf)
            return;
        throw new NotFixable(`line ${String(line)} is longer than ${(0,number/* formatCount */.B4)(read_lines/* LINE_MAX_BYTES */.mf)} bytes`);
    };
    for await (const chunk of input) {
        if (chunk.includes(0))
            throw new NotFixable('it contains a byte that is 0, so it is not text in UTF-8');
        let from = 0;
        for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
            add(chunk.subarray(from, at));
            yield { bytes: concatenate(pending), isEnded: true };
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
        yield { bytes: concatenate(pending), isEnded: false };
}
function withoutByteOrderMarks(line) {
    let from = 0;
    while (BYTE_ORDER_MARK.every((byte, index) => line[from + index] === byte))
        from += BYTE_ORDER_MARK.length;
    return line.subarray(from);
}
/** Of a file that is something else, such as one object over many lines, a line that comes twice means something. */
function isRecord(line) {
    return (0,json/* own */.ZV)((0,json/* parseJson */.qF)(UTF_8.decode(line)), 'source-ref') !== undefined;
}
/**
 * The objects of a line that carriage returns part, the last with those behind it. A line with anything else between them
 * is left whole: JSON may have carriage returns as white space, but never one object after another.
 */
function partsOf(line) {
    const parts = [];
    const { length } = withoutCarriageReturns(line);
    let from = 0;
    for (let at = line.indexOf(CARRIAGE_RETURN); at >= 0 && at < length; at = line.indexOf(CARRIAGE_RETURN, from)) {
        if (at > from)
            parts.push(line.subarray(from, at));
        from = at + 1;
    }
    if (parts.length === 0)
        return [line];
    parts.push(line.subarray(from));
    return parts.every((part) => (0,json/* isJsonObject */.OW)((0,json/* parseJson */.qF)(UTF_8.decode(part)))) ? parts : [line];
}
function withoutCarriageReturns(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === CARRIAGE_RETURN)
        end -= 1;
    return line.subarray(0, end);
}
function concatenate(parts) {
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

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/whole-file.js
var whole_file = __webpack_require__(6283);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/write-fixed.js
/** `--fix OUT`: a new file with what is safe to fix. */






/**
 * Writes the fixed manifest. Whatever goes wrong, no half of a file is left, and the input stays as it is.
 * @throws UsageError, CommandError
 */
async function writeFixed(manifest, out) {
    if (out === open_manifest/* STDIN */.TF)
        throw new command_error/* UsageError */.eb('--fix is "-"; it must be a file, since the report goes to standard output.');
    if (await (0,open_manifest/* isSameFile */.Dl)(manifest.path, out)) {
        throw new command_error/* UsageError */.eb(`--fix is ${(0,open_manifest/* shown */.SP)(out)}, which is the manifest itself; give another file.`);
    }
    const there = await (0,promises_.stat)(out).catch(() => undefined);
    if (there !== undefined && !there.isFile()) {
        throw new command_error/* CommandError */.Qd(`--fix is ${(0,open_manifest/* shown */.SP)(out)}, which is not a regular file; give another file.`);
    }
    const { chunks, fixes } = fixManifest((0,open_manifest/* readManifest */.WI)(manifest));
    const file = new whole_file/* WholeFile */.E(out, `--fix is ${(0,open_manifest/* shown */.SP)(out)}, which`);
    try {
        for await (const chunk of chunks)
            file.write(chunk);
        await file.keep();
    }
    catch (error) {
        if (!(error instanceof NotFixable))
            throw error;
        const advice = 'Run lint without --fix to see what is wrong with it.';
        throw new command_error/* CommandError */.Qd(`${(0,open_manifest/* shown */.SP)(manifest.name)} cannot be fixed: ${error.message}. ${advice}`, { cause: error });
    }
    finally {
        await file.discard();
    }
    return fixes();
}
/** `Removed 1 byte order mark, 3 blank lines.`, for the person who asked. */
function describeFixes({ byteOrderMarks, lineEnds, blankLines, duplicateLines }) {
    const parts = [
        ...(byteOrderMarks === 0 ? [] : [`${(0,number/* plural */.LS)(byteOrderMarks, 'byte order mark')} removed`]),
        ...(lineEnds === 0 ? [] : [`${(0,number/* plural */.LS)(lineEnds, 'line end')} changed to a line feed`]),
        ...(blankLines === 0 ? [] : [`${(0,number/* plural */.LS)(blankLines, 'blank line')} removed`]),
        ...(duplicateLines === 0 ? [] : [`${(0,number/* plural */.LS)(duplicateLines, 'repeated line')} removed`]),
    ];
    return parts.length === 0 ? 'nothing to fix, so it is a copy' : parts.join(', ');
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


/***/ })

};
