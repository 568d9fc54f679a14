export const id = 8082;
export const ids = [8082];
export const modules = {

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ lendManifest),
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TF: () => (/* binding */ STDIN),
/* harmony export */   UF: () => (/* binding */ createManifestFolder),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   p: () => (/* binding */ STDIN_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9318);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6782);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2597);
/** Manifests that a command is given: files, and standard input. */







/** How standard input is given. */
const STDIN = '-';
/** How standard input is named in reports. */
const STDIN_NAME = 'stdin';
function createManifestFolder(context) {
    let copies;
    let isStdinRead = false;
    async function copyOf(name, input) {
        copies ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.tempFolder, 'custom-labels-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copies, `${String((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(copies)).length)}.manifest`);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
        return { name, path, sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size, isCopy: true };
    }
    async function openStdin() {
        if (isStdinRead)
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('Standard input (-) is given twice; it can be read once.');
        isStdinRead = true;
        const { stdin } = context;
        if (stdin.isTTY === true)
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('Standard input (-) is a terminal; pipe a manifest into it.');
        return await copyOf(STDIN_NAME, stdin);
    }
    return {
        open: async (given) => {
            if (given === STDIN)
                return await openStdin();
            try {
                const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(given);
                if (found.isDirectory())
                    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`${shown(given)} is a folder; give the files in it.`);
                if (found.isFile()) {
                    return { name: nameOf(given), path: given, sizeBytes: found.size, isCopy: false };
                }
                // A pipe can be read only once.
                return await copyOf(nameOf(given), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(given));
            }
            catch (error) {
                if (error instanceof _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd)
                    throw error;
                throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(await whyNotOpened(given, error), { cause: error });
            }
        },
        close: async () => {
            if (copies !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(copies, { recursive: true, force: true });
        },
    };
}
/** Reads a manifest, from its beginning or from a byte on. @throws CommandError */
async function* readManifest({ name, path }, start = 0) {
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, highWaterMark: CHUNK_BYTES }))
            yield asBytes(chunk);
    }
    catch (error) {
        throw unreadable({ name }, error);
    }
}
/**
 * The same, in chunks that are good only until the next one is asked for: they are all in the same memory, of which a large
 * manifest would otherwise leave a hundred megabytes to the garbage collector.
 */
async function* lendManifest({ name, path }, start = 0) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (let position = start;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position);
                if (bytesRead === 0)
                    return;
                yield chunk.subarray(0, bytesRead);
                position += bytesRead;
            }
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw unreadable({ name }, error);
    }
}
/** For a file that the system does not let us read. */
function unreadable({ name }, error) {
    return new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`${shown(name)} cannot be read: ${(0,_command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
/** Bytes that are read at once: larger ones are not faster. */
const CHUNK_BYTES = 1024 * 1024;
/** Whether two paths are the same file, also through links. */
async function isSameFile(one, other) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(one)) === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(other)))
            return true;
        const [first, second] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(one, { bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(other, { bigint: true })]);
        return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
    }
    catch {
        // One of them does not exist.
        return false;
    }
}
/** A path as messages have it: nothing hidden in it. */
function shown(path) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisible */ .w)(path);
}
/** A path below the working folder is named from there, with forward slashes, as GitHub and code scanning need it. */
function nameOf(given) {
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)('', given);
    const isBelow = fromHere !== '' && !fromHere.startsWith('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(fromHere) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given);
    return (isBelow ? fromHere : given).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
async function whyNotOpened(given, error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') {
        const near = await nearIn(given);
        return `${shown(given)} does not exist.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`;
    }
    if (code === 'EACCES')
        return `${shown(given)} cannot be read: this user has no permission to.`;
    return `${shown(given)} cannot be read: ${(0,_command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.`;
}
/** A file in the same folder that the name is likely to be a misspelling of. */
async function nearIn(given) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(given);
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .misspelt */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(given), names.map(({ name }) => name));
        return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, meant);
    }
    catch {
        return undefined;
    }
}
/** Chunks of a stream without an encoding. */
function asBytes(chunk) {
    if (chunk instanceof Uint8Array)
        return chunk;
    throw new TypeError('a stream of bytes has something else');
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Av: () => (/* binding */ isImpossible),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const SCHEME = 's3://';
/**
 * Brackets, variables and the names that samples use. A word of these counts only where it is by itself: real buckets
 * have names such as xxxl-shop, test-xyz or bring-your-bucketlist.
 */
const PLACEHOLDERS = [
    String.raw `[[\]<>{}()$%*#]`,
    '^(?:your|my|example|sample|placeholder|bucket)[-_]?(?:s3[-_]?)?(?:bucket)?(?:[-_]?name)?$',
    '^amzn-s3-demo-|doc-example-bucket(?![a-z])',
    String.raw `(?<![a-z])your[-_.]?(?:[\w-]*[-_])?bucket(?:[-_.]?name)?(?![a-z])`,
    '^(?:abc[-_]?)?xyz$|(?:bucket[-_]?)xyz$',
    '(?<![a-z0-9])x{3,}(?![a-z0-9])',
    '(?:^|[-_])account[-_]?id$|(?:^|[-_])(?:aws|your|my)[-_]account[-_]?id(?![a-z])',
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'i');
/** In capitals, which no new bucket has, words that others may have inside of their names. */
const CAPITALS = /(?<![A-Za-z])(?:YOUR|XYZ)(?![A-Za-z])/;
/** S3 User Guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** The bucket that a line names: the text between `s3://` and the next slash; undefined without one S3 URI. */
function bucketOf({ report, sourceRef }) {
    if (report.sourceRef !== undefined)
        return report.sourceRef.bucket;
    if (sourceRef?.startsWith(SCHEME) !== true || sourceRef.includes(SCHEME, 1))
        return undefined;
    const slash = sourceRef.indexOf('/', SCHEME.length);
    return sourceRef.slice(SCHEME.length, slash < 0 ? undefined : slash);
}
/** Most lines have the bucket of the line before. */
let last = { bucket: '', isPlaceholder: false, isImpossible: true };
function judge(bucket) {
    if (last.bucket !== bucket)
        last = {
            bucket,
            isPlaceholder: PLACEHOLDER.test(bucket) || CAPITALS.test(bucket),
            isImpossible: !BUCKET_NAME.test(bucket),
        };
    return last;
}
/** Whether it looks like a name of a template or a sample. */
function isPlaceholder(bucket) {
    return judge(bucket).isPlaceholder;
}
/** Whether S3 gives no bucket such a name. */
function isImpossible(bucket) {
    return judge(bucket).isImpossible;
}


/***/ }),

/***/ 6026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Bd: () => (/* binding */ imageNamed),
/* harmony export */   CT: () => (/* binding */ exampleBox),
/* harmony export */   Mv: () => (/* binding */ boxExample),
/* harmony export */   aI: () => (/* binding */ imageExample),
/* harmony export */   hm: () => (/* binding */ imageExamples),
/* harmony export */   wS: () => (/* binding */ GOOD_IMAGE),
/* harmony export */   zM: () => (/* binding */ imageMetadata),
/* harmony export */   zQ: () => (/* binding */ boxMetadata)
/* harmony export */ });
const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' };
/** An image in the bucket of the examples. */
function imageNamed(name) {
    return `s3://orchard-images/${name}`;
}
/** What is found of an image that the service takes, of the size that {@link boxExample} states. */
const GOOD_IMAGE = {
    kind: 'found',
    sizeBytes: 48_213,
    header: { format: 'jpeg', width: 640, height: 480 },
};
function imageMetadata(label, changes = {}) {
    return { 'class-name': label, confidence: 1, type: 'groundtruth/image-classification', ...COMMON, ...changes };
}
/** A line with one image-level label. */
function imageExample(name, label, changes = {}) {
    return JSON.stringify({
        'source-ref': imageNamed(name),
        fruit: 1,
        'fruit-metadata': imageMetadata(label),
        ...changes,
    });
}
/** A line with boxes. */
function boxExample(name, boxes, options = {}) {
    const { size = { width: 640, height: 480 }, changes = {} } = options;
    const labels = [...new Set(boxes.map(({ label }) => label))];
    const classMap = options.classMap ?? Object.fromEntries(labels.map((label, id) => [String(id), label]));
    const idOf = (label) => Number(Object.entries(classMap).find(([, other]) => other === label)?.[0] ?? 0);
    return JSON.stringify({
        'source-ref': imageNamed(name),
        boxes: {
            image_size: [{ ...size, depth: 3 }],
            annotations: boxes.map(({ label, ...place }) => ({ class_id: idOf(label), ...place })),
        },
        'boxes-metadata': boxMetadata(boxes.length, classMap),
        ...changes,
    });
}
function boxMetadata(boxes, classMap, changes = {}) {
    return {
        objects: Array.from({ length: boxes }, () => ({ confidence: 1 })),
        'class-map': classMap,
        type: 'groundtruth/object-detection',
        ...COMMON,
        ...changes,
    };
}
function exampleBox(label, changes = {}) {
    return { label, left: 10, top: 20, width: 300, height: 200, ...changes };
}
/** A manifest of these lines. */
function manifestOf(...lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** A manifest with so many images of each label, numbered from `from` on. */
function imageExamples(counts, from = 1) {
    const lines = Object.entries(counts).flatMap(([label, count]) => Array.from({ length: count }, (_, index) => imageExample(`${label}-${String(from + index).padStart(4, '0')}.jpg`, label)));
    return manifestOf(...lines);
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isImageExtension),
/* harmony export */   j: () => (/* binding */ extensionOf)
/* harmony export */ });
/** Extensions of the keys of images. */
/** Whether a key ends in .jpg, .jpeg or .png, in any case. */
function isImageExtension(key) {
    // The usual spellings first: this is asked of every line.
    if (key.endsWith('.jpg') || key.endsWith('.png'))
        return true;
    return /\.(?:jpe?g|png)$/i.test(key.slice(-5));
}
/** The extension, without its dot and in lower case; undefined without one that looks like it. */
function extensionOf(key) {
    return /[^/]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(key)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invisibleIn),
/* harmony export */   O: () => (/* binding */ withoutInvisible)
/* harmony export */ });
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6485);
/** Characters of names that cannot be seen. */

/** Scripts in which words are spelt with joiners between letters: U+200C in Persian, U+200D in Sinhala. */
const JOINED_SCRIPTS = [
    ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Khmer', 'Myanmar', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
    ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
];
const JOINED = `[${JOINED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`;
const ANY = String.raw `[\p{L}\p{M}\p{N}]`;
const JOINERS = String.raw `[\u200c\u200d]`;
const ASIAN = String.raw `[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303f\uff01-\uffee]`;
const MONGOLIAN = String.raw `[\u1820-\u18aa]`;
/** Characters that make a keycap out of the one before them also come as plain text. */
const KEY = '[0-9#*]';
/** Where a character that cannot be seen spells something. */
const RIGHT = [
    // Joiners between two letters, one of them of such a script; U+200D also between the parts of an emoji.
    `(?<=${JOINED})${JOINERS}(?=${ANY})`,
    `(?<=${ANY})${JOINERS}(?=${JOINED})`,
    String.raw `(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    // Variation selectors: of emoji, keycaps, Han characters, signs of mathematics, and scripts that have them.
    String.raw `(?<=(?!${KEY})\p{Emoji})[\ufe0e\ufe0f]`,
    String.raw `(?<=${KEY})\ufe0f(?=\u20e3)`,
    String.raw `(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
    String.raw `(?<=[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}])\ufe00`,
    String.raw `(?<=${MONGOLIAN})[\u180b-\u180d\u180f]`,
    String.raw `(?<=${MONGOLIAN})\u180e(?=${MONGOLIAN})`,
    // Tags of a flag.
    String.raw `(?<=\u{1f3f4}[\u{e0030}-\u{e007e}]*)[\u{e0030}-\u{e007f}]`,
].join('|');
/** Blanks other than the usual one, which look like it. That of East Asian scripts is usual among their characters. */
const BLANK_SOURCE = String.raw `[\t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|(?=\u3000)(?<!${ASIAN})\u3000(?!${ASIAN})`;
/** Controls, blanks, and what Unicode lists to be left out where it is not known, such as direction marks. */
const HIDDEN_SOURCE = String.raw `${BLANK_SOURCE}|[\p{Cc}\p{Zl}\p{Zp}]|(?=\p{Default_Ignorable_Code_Point})(?!${RIGHT}).`;
const BLANKS = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(`(?:${BLANK_SOURCE})+`, 'gu');
const HIDDEN = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(HIDDEN_SOURCE, 'gu');
const INVISIBLE = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `${HIDDEN_SOURCE}|^[ \u3000]|[ \u3000]$`, 'u');
const BLANK = 0x20;
/** Most names. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** The first of them in words; undefined where there is none. */
function invisibleIn(text) {
    if (PLAIN.test(text))
        return undefined;
    const code = text.codePointAt(text.search(INVISIBLE()));
    if (code === undefined)
        return undefined;
    return code === BLANK
        ? 'a blank at one of its ends'
        : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The text without such characters: those that separate words become blanks. */
function withoutInvisible(text) {
    return invisibleIn(text) === undefined
        ? text
        : text
            .replace(BLANKS(), ' ')
            .replace(HIDDEN(), '')
            .replace(/^[ \u3000]+|[ \u3000]+$/g, '');
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_LINE_FINDINGS)
/* harmony export */ });
/** For the many lines without a fault. */
const NO_LINE_FINDINGS = [];


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ doubledScheme)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2417);


/** Also where one of the two is in capitals. */
const TWICE = /s3:\/\/.*s3:\/\//is;
const doubledScheme = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_DOUBLED_SCHEME',
    severity: 'warning',
    certain: true,
    what: 'The source-ref has s3:// twice.',
    why: 'A template has put s3:// before a text that had it already; no image is found there.',
    fix: 'Write source-ref as s3://bucket/key, with the scheme once.',
    wrong: () => ({
        training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('', 'pear', { 'source-ref': 's3://s3://orchard-images/a-0001.jpg' })),
    }),
    right: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef !== undefined && TWICE.test(sourceRef)
        ? [{ message: 'The source-ref has s3:// twice.', path: ['source-ref'] }]
        : _own_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINE_FINDINGS */ .c,
};


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ impossibleBucket)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
/* harmony import */ var _bucket_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);



const impossibleBucket = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_IMPOSSIBLE_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'No new bucket can have the name that the source-ref gives.',
    why: 'There is no such bucket, unless it is one of the few from before March 2018 in us-east-1; its images are not found.',
    fix: 'Correct the name of the bucket: 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
    bounds: ['a bucket: 3 to 63 characters'],
    wrong: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('', 'pear', { 'source-ref': 's3://Orchard_Images/a-0001.jpg' })) }),
    right: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = (0,_bucket_name_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(line);
        if (bucket === undefined || !(0,_bucket_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isImpossible */ .Av)(bucket) || (0,_bucket_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(bucket))
            return _own_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINE_FINDINGS */ .c;
        return [
            { message: `No bucket can be named ${bucket === '' ? 'with an empty name' : bucket}.`, path: ['source-ref'] },
        ];
    },
};


/***/ }),

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6026);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);



const invisibleCharacters = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_INVISIBLE_CHARACTERS',
    severity: 'warning',
    certain: false,
    what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
    why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
    fix: 'Remove the character, or rename the object in S3 if its key really has it.',
    wrong: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .imageExample */ .aI)('a-0001\u200b.jpg', 'pear')) }),
    right: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .imageExample */ .aI)('a 0001.jpg', 'pear')) }),
    check({ sourceRef }) {
        const name = sourceRef === undefined ? undefined : (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleIn */ .B)(sourceRef);
        return name === undefined ? _own_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINE_FINDINGS */ .c : [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }];
    },
};


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ notAnImage)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
/* harmony import */ var _image_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6151);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);



const notAnImage = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_NOT_AN_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'The name of the file in source-ref is not that of a PNG or JPEG.',
    why: 'The service trains from PNG and JPEG alone; of anything else the line is invalid. It looks at the content, so a wrong name may still be right inside.',
    fix: 'Convert the file to PNG or JPEG, or drop the line. Of a video or a document, extract images first.',
    wrong: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('scan-0001.pdf', 'pear')) }),
    right: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('scan-0001.png', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || (0,_image_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageExtension */ .d)(sourceRef))
            return _own_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINE_FINDINGS */ .c;
        const extension = (0,_image_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .j)(sourceRef);
        if (extension === undefined)
            return _own_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINE_FINDINGS */ .c;
        return [{ message: `A file named .${extension} is neither PNG nor JPEG.`, path: ['source-ref'] }];
    },
};


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeholderBucket)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6026);
/* harmony import */ var _bucket_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);



const placeholderBucket = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_PLACEHOLDER_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'The bucket of the source-ref looks like a placeholder.',
    why: 'The manifest comes from a template or a sample, and its images are not where it says.',
    fix: 'Put the name of the bucket that has the images in its place.',
    wrong: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('', 'pear', { 'source-ref': 's3://[YOUR_BUCKET]/a-0001.jpg' })) }),
    right: () => ({ training: (0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)((0,_example_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI)('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = (0,_bucket_name_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(line);
        if (bucket === undefined || !(0,_bucket_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(bucket))
            return _own_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINE_FINDINGS */ .c;
        return [{ message: `The bucket ${bucket} looks like a placeholder.`, path: ['source-ref'] }];
    },
};


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isDocumentedDate)
/* harmony export */ });
/* unused harmony export endOfDocumentedDate */
/** The `creation-date` of label metadata. */
/** Where a date of the documented forms has its marks; everything before the fraction is digits and these. */
const SECONDS_END = 19;
const FRACTION_MAX_DIGITS = 9;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const BLANK = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
/**
 * Whether a date has one of the forms of the guide's samples and is one of the calendar: date and time in UTC, with `T` or a
 * blank between them, with or without fractions and `Z`. Date.parse would take nearly any text that has a number in it, and
 * the 30th of February for the 2nd of March.
 */
function isDocumentedDate(text) {
    const bytes = Buffer.from(text);
    return bytes.length > 0 && endOfDocumentedDate(bytes, 0) === bytes.length;
}
/** Where such a date ends that begins at a place of a text in UTF-8; -1 where none does. This is asked of every line. */
function endOfDocumentedDate(bytes, from) {
    const between = bytes[from + 10];
    if (bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS || (between !== LETTER_T && between !== BLANK))
        return -1;
    if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON)
        return -1;
    const year = digitsAt(bytes, from) * 100 + digitsAt(bytes, from + 2);
    const month = digitsAt(bytes, from + 5);
    const day = digitsAt(bytes, from + 8);
    // NaN, of what is no digit, is in no bounds.
    if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)))
        return -1;
    if (!(digitsAt(bytes, from + 11) < 24 && digitsAt(bytes, from + 14) < 60 && digitsAt(bytes, from + 17) < 60))
        return -1;
    const end = endOfFraction(bytes, from + SECONDS_END);
    return end >= 0 && bytes[end] === LETTER_Z ? end + 1 : end;
}
/** The number that two digits make; NaN where there is another character. */
function digitsAt(bytes, at) {
    const tens = (bytes[at] ?? 0) - 0x30;
    const ones = (bytes[at + 1] ?? 0) - 0x30;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function daysOf(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
/** Where the fraction of the seconds ends, which may be missing. */
function endOfFraction(bytes, from) {
    if (bytes[from] !== DOT)
        return from;
    let at = from + 1;
    while (isDigit(bytes[at]))
        at += 1;
    const digits = at - from - 1;
    return digits >= 1 && digits <= FRACTION_MAX_DIGITS ? at : -1;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
/** What a function returns that can fail for a reason its caller has to say or to judge. What nobody expects is thrown. */
function success(value) {
    return { ok: true, value };
}
function failure(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ parseS3ObjectUri),
/* harmony export */   F5: () => (/* binding */ formatS3Object),
/* harmony export */   V_: () => (/* binding */ parseS3LocationUri),
/* harmony export */   _j: () => (/* binding */ parseSourceRef)
/* harmony export */ });
/* unused harmony exports PREFIX_MAX_LENGTH, looksLikeS3Uri, formatS3Location */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/** S3 URIs as users type them and as reports show them. */

/** Bucket names of the service: 3-255 of these characters. API model, shape S3Bucket. */
const BUCKET_PATTERN = /^[0-9A-Za-z.\-_]{3,255}$/;
/** Longest object key the API takes, in characters. API model, shape S3ObjectName. */
const KEY_MAX_LENGTH = 1024;
/** Longest output prefix the API takes, in characters. API model, shape S3KeyPrefix. */
const PREFIX_MAX_LENGTH = 1024;
/** Longest object version id the API takes, in characters. API model, shape S3ObjectVersion. */
const OBJECT_VERSION_MAX_LENGTH = 1024;
/**
 * Reads `s3://bucket/key`, with `?versionId=` at its end for one version of the object.
 * The key is taken literally: S3 URIs are not percent-encoded.
 */
function parseS3ObjectUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest } = split.value;
    const marker = rest.lastIndexOf('?versionId=');
    const key = marker < 0 ? rest : rest.slice(0, marker);
    if (key === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the object key is missing: s3://bucket/key');
    if (key.endsWith('/'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the key ends in a slash, which is a folder; give the key of the manifest file');
    if (key.length > KEY_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    if (marker < 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key });
    const versionId = rest.slice(marker + '?versionId='.length);
    if (versionId === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('?versionId= has no value');
    if (versionId.length > OBJECT_VERSION_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the versionId is longer than 1024 characters');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key, versionId });
}
/** Reads `s3://bucket/prefix`; the prefix may be empty, slashes at its end are dropped. */
function parseS3LocationUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const prefix = split.value.rest.replace(/\/+$/, '');
    if (prefix.startsWith('/'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the prefix starts with a slash, which would create a folder without a name');
    if (prefix.length > PREFIX_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the prefix is longer than ${String(PREFIX_MAX_LENGTH)} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket: split.value.bucket, prefix });
}
/**
 * Reads the `source-ref` of a manifest line: `s3://bucket/key`, the key taken literally to its last character.
 * The guide asks for no more than that form; bucket and key must match the API's patterns.
 */
function parseSourceRef(text) {
    // Several rules ask for the source-ref of the same line.
    if (lastSourceRef?.text !== text)
        lastSourceRef = { text, parsed: readSourceRef(text) };
    return lastSourceRef.parsed;
}
let lastSourceRef;
function readSourceRef(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest: key } = split.value;
    if (key === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the object key is missing: s3://bucket/key');
    if (key.length > KEY_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key });
}
/** `s3://bucket/key`, with `?versionId=` where the version is known. */
function formatS3Object(object) {
    const version = object.versionId === undefined ? '' : `?versionId=${object.versionId}`;
    return `s3://${object.bucket}/${object.key}${version}`;
}
function splitBucket(text) {
    if (!text.startsWith('s3://'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('an S3 URI starts with s3:// in lower case');
    const afterScheme = text.slice('s3://'.length);
    const slash = afterScheme.indexOf('/');
    const bucket = slash < 0 ? afterScheme : afterScheme.slice(0, slash);
    // Most lines of a manifest have the bucket of the line before.
    if (bucket === lastBucket)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket: lastBucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
    if (!BUCKET_PATTERN.test(bucket))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the bucket name needs 3-255 letters, digits, dots, hyphens or underscores');
    lastBucket = bucket;
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
}
/** One that has the pattern. */
let lastBucket;


/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   T1: () => (/* binding */ formatShare)
/* harmony export */ });
/* unused harmony exports NO_NUMBER, formatRatio, formatAgainst, formatBound, formatCompared, CHANGE_NOISE, formatSigned, formatChange, formatCountChange, isChange, undoFloat32 */
/** Numbers for people. A number that is missing is shown as `–`. */
/** What is shown instead of an unknown number. */
const NO_NUMBER = '–';
/** `62,500`. */
function formatCount(count) {
    return isNumber(count) ? formatGrouped(count) : NO_NUMBER;
}
/** A share of a whole as `12.5 %`; what is not none is never `0.0 %`, what is not all never `100.0 %`. */
function formatShare(share) {
    if (!isNumber(share))
        return NO_NUMBER;
    if (share === 0)
        return '0 %';
    if (share === 1)
        return '100 %';
    if (share > 0 && share < 0.001)
        return '<0.1 %';
    if (share > 0.999 && share < 1)
        return '>99.9 %';
    return `${round(share * 100, 1)} %`;
}
/** `1 line`, `12 lines`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/**
 * As many decimals as asked for, half up. Of the decimal that the number is written as: 0.84845 is `0.8485`, although the
 * double next to it is a little less, for which `toFixed` has 0.8484. What `Intl.NumberFormat` gives; its first use in a
 * process takes as long as a request.
 */
function round(value, digits) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(value));
    const [, sign = '', whole = '', decimals = '', exponent = '0'] = written ?? [];
    const shift = digits - decimals.length + Number(exponent);
    const all = BigInt(whole + decimals);
    const steps = shift < 0 ? ((2n * all) / 10n ** BigInt(-shift) + 1n) / 2n : all * 10n ** BigInt(shift);
    const text = String(steps).padStart(digits + 1, '0');
    return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
/** Decimals of a number that is not a ratio. */
const GROUPED_DIGITS = 6;
function formatGrouped(value) {
    const [whole = '', decimals = ''] = round(value, GROUPED_DIGITS).split('.');
    const shown = decimals.replace(/0+$/, '');
    return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') + (shown === '' ? '' : `.${shown}`);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}


/***/ })

};
