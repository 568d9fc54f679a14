export const id = 7500;
export const ids = [7500];
export const modules = {

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

/***/ 5061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkInput)
/* harmony export */ });
/* harmony import */ var _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6261);
/* harmony import */ var _lint_own_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4439);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2597);
/* harmony import */ var _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3919);
/** Files that are plainly not manifests, before anything is written. */




/** @throws CommandError for an empty file, and for one that is not a manifest, with what to do */
async function checkInput(manifest) {
    if (manifest.sizeBytes === 0)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(manifest.name)} is empty; there is no line to take.`);
    const kind = (0,_manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyFile */ .Z)(await headOf(manifest));
    if (kind === undefined)
        return;
    const rule = (0,_lint_own_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRulesOf */ .l$)('file').find(({ fileKind }) => fileKind === kind);
    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd([`${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(manifest.name)} is not a manifest.`, rule?.what, rule?.fix].join(' ').trim());
}
async function headOf(manifest) {
    let head = new Uint8Array();
    for await (const chunk of (0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest)) {
        // A copy: the chunk may be filled again. The first ones of a pipe may be short.
        head = Buffer.concat([head, chunk.subarray(0, _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEAD_BYTES */ .K - head.length)]);
        if (head.length >= _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEAD_BYTES */ .K)
            break;
    }
    return head;
}


/***/ }),

/***/ 4266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   n: () => (/* binding */ checkOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2597);
/* harmony import */ var _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3919);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6283);
/** Files that a command writes: all of them, whole, or none. */






/** @throws UsageError for standard output, for a file that is read, and for a file that is given twice */
async function checkOutputs(outputs, inputs) {
    const places = new Map();
    for (const { option, path } of outputs) {
        if (path === _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .STDIN */ .TF)
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${option} is "-"; it must be a file, since the report goes to standard output.`);
        for (const input of inputs) {
            if (!(await (0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameFile */ .Dl)(input.path, path)))
                continue;
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${option} is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}, which is a manifest that is read; give another file.`);
        }
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (there !== undefined && !there.isFile()) {
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(`${option} is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}, which is not a regular file; give another file.`);
        }
        const place = await placeOf(path);
        const other = places.get(place);
        if (other !== undefined)
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${other} and ${option} are the same file, ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}; give two files.`);
        places.set(place, option);
    }
}
/** Where a file is, through the links of its path, also if it does not exist yet. */
async function placeOf(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    if (file !== undefined)
        return file;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
/**
 * Runs a writer, and puts the files in their places at its end. Whatever goes wrong, no half of a file is left, and the
 * files that were there before stay, all of them: a new training manifest next to an old testing manifest would test the
 * model with what it was trained with.
 * @throws CommandError naming the option for a file that cannot be written; what the writer throws is passed on
 */
async function writeFiles(outputs, run) {
    const files = [];
    try {
        for (const output of outputs)
            files.push(new _whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .WholeFile */ .E(output.path, nameOf(output)));
        const result = await run(files);
        for (const file of files)
            file.close();
        await replaceAll(outputs, files);
        return result;
    }
    finally {
        for (const file of files)
            await file.discard();
    }
}
/** Renames one after the other. When one of them fails, those before it get back what was there. */
async function replaceAll(outputs, files) {
    const replaced = [];
    const befores = [];
    try {
        for (const [index, output] of outputs.entries()) {
            const before = await keepBefore(output);
            if (before !== undefined)
                befores.push(before);
            await files[index]?.keep();
            replaced.push({ path: output.path, before });
        }
    }
    catch (error) {
        for (const { path, before } of replaced) {
            if (before === undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(before, path);
        }
        throw error;
    }
    finally {
        for (const before of befores)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { force: true });
    }
}
/** A second name for the file that is there, or a copy where the disk has no second names; undefined without a file. */
async function keepBefore(output) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(output.path).catch(() => undefined);
    if (there === undefined)
        return undefined;
    const before = `${output.path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.before`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(output.path, before).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(output.path, before));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { force: true });
        throw (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .cannotWrite */ .z)(nameOf(output), error);
    }
    return before;
}
function nameOf({ option, path }) {
    return `${option} is ${(0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}, which`;
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ readSplitRequest),
/* harmony export */   iP: () => (/* binding */ SPLIT_OPTIONS)
/* harmony export */ });
/* unused harmony export SPLIT_FORMATS */
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7731);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2597);
/* harmony import */ var _lint_lint_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1726);




/** The formats of a report, the default first. */
const SPLIT_FORMATS = ['pretty', 'json'];
const FAIL_ON = ['problem', 'never'];
/** Largest seed of the hash. */
const SEED_MAX = 2 ** 32 - 1;
const SPLIT_OPTIONS = {
    testing: { value: 'SHARE', about: 'how much to test with, as 20% or 0.2' },
    'group-by': {
        value: 'folder|REGEX',
        about: 'images that belong together and stay on one side: by folder, or by a capture of a pattern',
    },
    seed: { value: 'S', about: 'a number that makes another split of the same images (default 0)' },
    'keep-testing': {
        value: 'OLD',
        about: 'a testing manifest that stays as it is, without images that are gone; all other images are for training',
    },
    'out-training': { value: 'FILE', about: 'where the training manifest is written' },
    'out-testing': { value: 'FILE', about: 'where the testing manifest is written' },
    format: { value: 'NAME', about: 'how the report is written', choices: SPLIT_FORMATS },
    'fail-on': { value: 'LEVEL', about: 'what makes the exit code 1', choices: FAIL_ON },
};
/** @throws UsageError */
function readSplitRequest({ options, operands }) {
    const [manifest, ...more] = operands;
    if (manifest === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No manifest is given. Give MANIFEST; - is standard input.');
    if (more.length > 0) {
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${String(operands.length)} manifests are given; split takes one. Put several together first: custom-labels merge.`);
    }
    const groupBy = (0,_lint_lint_options_js__WEBPACK_IMPORTED_MODULE_2__/* .groupByOf */ .E5)(options.get('group-by'));
    const rule = { testing: shareOf(options.get('testing')), seed: seedOf(options.get('seed')), groupBy };
    const kept = options.get('keep-testing');
    return {
        manifest,
        by: kept === undefined ? { kind: 'hash', rule: withShare(rule) } : { kind: 'kept', testing: kept },
        groupBy,
        outTraining: outputOf(options, 'out-training'),
        outTesting: outputOf(options, 'out-testing'),
        format: options.get('format') === 'json' ? 'json' : 'pretty',
        failsOnProblem: options.get('fail-on') !== 'never',
    };
}
function withShare({ testing, ...rule }) {
    if (testing !== undefined)
        return { testing, ...rule };
    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('How much to test with is not given: --testing 20%, or --keep-testing OLD.');
}
function outputOf(options, name) {
    const path = options.get(name);
    if (path === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} FILE is not given; both manifests need a file.`);
    return path;
}
function shareOf(given) {
    if (given === undefined)
        return undefined;
    const [, number = '', sign] = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9}) ?(%?)$/.exec(given) ?? [];
    const share = sign === '%' ? Number(number) / 100 : Number(number);
    if (number !== '' && share > 0 && share < 1)
        return share;
    const meant = sign === '' && share >= 1 && share < 100 ? ` Did you mean ${number}%?` : '';
    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--testing is ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(given)}; it must be a share over 0 and under 100 %, as 20% or 0.2.${meant}`);
}
function seedOf(given) {
    if (given === undefined)
        return 0;
    if (/^\d{1,10}$/.test(given) && Number(given) <= SEED_MAX)
        return Number(given);
    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--seed is ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(given)}; it must be a whole number from 0 to ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(SEED_MAX)}.`);
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

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cutLines),
/* harmony export */   d: () => (/* binding */ LineTooLong)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6302);
/** Cuts the bytes of a manifest into lines that stay bytes, for what copies lines as they are. */


const LINE_FEED = 0x0a;
/** A line that no manifest has. The message names it. */
class LineTooLong extends Error {
    name = 'LineTooLong';
}
/**
 * Visits each line. After the last one that no line feed ends there is still a line feed in the bytes, at `end`, but it is
 * not a part of the line: `past` is `end`.
 * @param chunks   of any size; they are not changed, and may be filled again once the next is asked for
 * @param visit    must be done with the bytes when `flush` has ended
 * @param flush    after each chunk
 * @throws LineTooLong for a line longer than {@link LINE_MAX_BYTES}
 */
async function cutLines(chunks, visit, flush = () => Promise.resolve()) {
    let rest = Buffer.alloc(0);
    let lines = 0;
    const cut = (bytes, from) => {
        let start = from;
        for (let end = bytes.indexOf(LINE_FEED, from); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
            lines += 1;
            if (end - start > _read_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_MAX_BYTES */ .mf)
                throw tooLong(lines);
            visit(bytes, start, end, end + 1);
            start = end + 1;
        }
        return start;
    };
    for await (const chunk of chunks) {
        const bytes = bufferOf(chunk);
        let start = 0;
        if (rest.length > 0) {
            // Only the line that began in an earlier chunk is copied.
            const end = bytes.indexOf(LINE_FEED);
            start = end < 0 ? bytes.length : end + 1;
            rest = Buffer.concat([rest, bytes.subarray(0, start)]);
            if (end >= 0) {
                cut(rest, 0);
                rest = Buffer.alloc(0);
            }
        }
        start = cut(bytes, start);
        if (start < bytes.length)
            rest = Buffer.from(bytes.subarray(start));
        if (rest.length > _read_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_MAX_BYTES */ .mf)
            throw tooLong(lines + 1);
        await flush();
    }
    if (rest.length === 0)
        return;
    visit(Buffer.concat([rest, Uint8Array.of(LINE_FEED)]), 0, rest.length, rest.length);
    await flush();
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
function tooLong(line) {
    return new LineTooLong(`line ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(line)} is longer than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(_read_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_MAX_BYTES */ .mf)} bytes, which no line of a manifest is`);
}


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ LabelNames)
/* harmony export */ });
/* harmony import */ var _murmur_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8626);
/** The labels of a manifest, numbered in the order in which they first appear; found by their bytes, without decoding them. */

class LabelNames {
    /** By number. */
    names = [];
    #numbers = new Map();
    /** By the hash of their bytes; of two labels with the same hash, the first. */
    #known = new Map();
    /** Of a label in UTF-8, from `from` to before `to`. */
    numberOfBytes(bytes, from, to) {
        const hash = (0,_murmur_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .murmurHash3 */ .o)(bytes, 0, from, to);
        const known = this.#known.get(hash);
        if (known !== undefined && isSame(known.bytes, bytes, from, to))
            return known.number;
        const number = this.numberOf(bytes.toString('utf8', from, to));
        if (known === undefined)
            this.#known.set(hash, { bytes: Uint8Array.prototype.slice.call(bytes, from, to), number });
        return number;
    }
    numberOf(label) {
        const known = this.#numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.names.length;
        this.names.push(label);
        this.#numbers.set(label, number);
        return number;
    }
}
function isSame(known, bytes, from, to) {
    if (known.length !== to - from)
        return false;
    for (let index = 0; index < known.length; index += 1)
        if (known[index] !== bytes[from + index])
            return false;
    return true;
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ murmurHash3)
/* harmony export */ });
/**
 * MurmurHash3, the variant x86 of 32 bits, by Austin Appleby, who has put it into the public domain. It spreads keys that
 * differ in a single digit over all its values, and there is a program for it in every language: who has the names of the
 * images can tell where a split puts them.
 */
const C1 = 0xcc9e2d51;
const C2 = 0x1b873593;
/**
 * @param bytes  the key is from `from` to before `to`
 * @param seed   0 to 4,294,967,295
 * @returns      0 to 4,294,967,295
 */
function murmurHash3(bytes, seed, from = 0, to = bytes.length) {
    const length = to - from;
    const tail = from + (length & ~3);
    let hash = seed | 0;
    for (let at = from; at < tail; at += 4) {
        const word = byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
        hash ^= scrambled(word);
        hash = Math.imul(rotated(hash, 13), 5) + 0xe6546b64;
    }
    let rest = 0;
    if ((length & 3) === 3)
        rest |= byteAt(bytes, tail + 2) << 16;
    if ((length & 3) >= 2)
        rest |= byteAt(bytes, tail + 1) << 8;
    if ((length & 3) >= 1)
        hash ^= scrambled(rest | byteAt(bytes, tail));
    hash ^= length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
function scrambled(word) {
    return Math.imul(rotated(Math.imul(word, C1), 15), C2);
}
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function byteAt(bytes, at) {
    return bytes[at] ?? 0;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ LineImageScanner)
});

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(7204);
;// CONCATENATED MODULE: ./lib/src/split/json-cursor.js
/**
 * Reads the JSON of a line byte by byte, without making objects of it: a line is passed over in a fraction of the time
 * that JSON.parse takes. It follows the grammar of JSON (RFC 8259), but gives up at what manifests hardly ever have:
 * escapes in strings, and values nested deeper than {@link DEPTH_MAX}. A line that it gave up on is read by JSON.parse.
 */
/** Levels of nesting that are followed. A line of a manifest has four. */
const DEPTH_MAX = 32;
const QUOTE = 0x22;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const LITERALS = ['true', 'false', 'null'].map((word) => Buffer.from(word));
class JsonCursor {
    /** False once something was met that is not JSON, or that is left to JSON.parse. */
    ok = true;
    /** Of the next byte. */
    at = 0;
    /** The key, or the string, that was read last, without its quotes. */
    from = 0;
    to = 0;
    #bytes = new Uint8Array();
    /** Begins a line. A byte follows it that no JSON has within a line, such as its line feed. */
    begin(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
        this.ok = true;
    }
    /** Passes white space over. Returns the byte after it. */
    next() {
        const bytes = this.#bytes;
        let byte = bytes[this.at] ?? 0;
        while (byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN)
            byte = bytes[(this.at += 1)] ?? 0;
        return byte;
    }
    /** Enters an object or an array, if the next value is one. */
    enter(open) {
        if (this.next() !== open)
            return false;
        this.at += 1;
        return true;
    }
    /** Goes to the value of the next member of an object: its key is from {@link from} to {@link to}. False at the end. */
    member(isFirst) {
        if (!this.ok)
            return false;
        let byte = this.next();
        if (byte === CLOSE_BRACE)
            return this.#leave();
        if (!isFirst) {
            if (byte !== COMMA)
                return this.fail();
            this.at += 1;
            byte = this.next();
        }
        if (byte !== QUOTE || !this.string() || this.next() !== COLON)
            return this.fail();
        this.at += 1;
        return true;
    }
    /** Goes to the next element of an array. False at the end. */
    element(isFirst) {
        if (!this.ok)
            return false;
        const byte = this.next();
        if (byte === CLOSE_BRACKET)
            return this.#leave();
        // What follows is read by the caller, who fails where there is none: `[1,]` is not JSON.
        if (isFirst)
            return true;
        if (byte !== COMMA)
            return this.fail();
        this.at += 1;
        return true;
    }
    /** Reads a string, if the next value is one: it is from {@link from} to {@link to}. */
    string() {
        if (this.next() !== QUOTE)
            return false;
        const bytes = this.#bytes;
        let at = this.at + 1;
        this.from = at;
        let byte = bytes[at] ?? 0;
        while (byte !== QUOTE) {
            if (byte === BACKSLASH || byte < SPACE)
                return this.fail();
            byte = bytes[(at += 1)] ?? 0;
        }
        this.to = at;
        this.at = at + 1;
        return true;
    }
    /** Passes any value over. */
    skip(depth = 0) {
        const byte = this.next();
        if (byte === QUOTE)
            this.string();
        else if (depth > DEPTH_MAX)
            this.fail();
        else if (byte === OPEN_BRACE) {
            this.at += 1;
            for (let isFirst = true; this.member(isFirst); isFirst = false)
                this.skip(depth + 1);
        }
        else if (byte === OPEN_BRACKET) {
            this.at += 1;
            for (let isFirst = true; this.element(isFirst); isFirst = false)
                this.skip(depth + 1);
        }
        else if (byte === MINUS || isDigit(byte))
            this.#number();
        else
            this.#literal();
    }
    /** Gives up. Always false. */
    fail() {
        this.ok = false;
        return false;
    }
    #leave() {
        this.at += 1;
        return false;
    }
    #number() {
        if (this.#bytes[this.at] === MINUS)
            this.at += 1;
        const isZero = this.#bytes[this.at] === ZERO;
        if (this.#digits() > 1 && isZero)
            this.fail();
        if (this.#bytes[this.at] === POINT) {
            this.at += 1;
            this.#digits();
        }
        const mark = this.#bytes[this.at];
        if (mark !== 0x65 && mark !== 0x45)
            return;
        this.at += 1;
        const sign = this.#bytes[this.at];
        if (sign === PLUS || sign === MINUS)
            this.at += 1;
        this.#digits();
    }
    /** At least one. Returns how many. */
    #digits() {
        const start = this.at;
        while (isDigit(this.#bytes[this.at] ?? 0))
            this.at += 1;
        if (this.at === start)
            this.fail();
        return this.at - start;
    }
    #literal() {
        const word = LITERALS.find((literal) => literal.every((byte, index) => this.#bytes[this.at + index] === byte));
        if (word === undefined)
            this.fail();
        else
            this.at += word.length;
    }
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}

;// CONCATENATED MODULE: ./lib/src/split/line-bytes.js
/** Compares parts of the bytes of a line. */
function bytesOf(text) {
    return new TextEncoder().encode(text);
}
/** Whether the bytes from `from` to before `to` are a word. */
function isWord(bytes, from, to, word) {
    if (to - from !== word.length)
        return false;
    for (let index = 0; index < word.length; index += 1)
        if (bytes[from + index] !== word[index])
            return false;
    return true;
}
/** Whether two parts of the same bytes are equal. */
function isSamePart(bytes, from, to, otherFrom, otherTo) {
    const length = to - from;
    if (otherTo - otherFrom !== length)
        return false;
    for (let index = 0; index < length; index += 1)
        if (bytes[from + index] !== bytes[otherFrom + index])
            return false;
    return true;
}
const line_bytes_ZERO = 0x30;
const line_bytes_NINE = 0x39;
/** Digits of a number that JSON.parse reads exactly. */
const MAX_DIGITS = 15;
/** Whether the bytes are a whole number as String writes it. */
function isPlainNumber(bytes, from, to) {
    if (to === from || to - from > MAX_DIGITS || (bytes[from] === line_bytes_ZERO && to - from > 1))
        return false;
    for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte < line_bytes_ZERO || byte > line_bytes_NINE)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/split/line-image.js
/** Which image a line of a manifest is about, and which labels it names for it. */


const BYTE_ORDER_MARK = '\ufeff';
/** @param text the line, without its line feed; a byte order mark in front of it is passed over */
function readLineImage(text) {
    const record = (0,json/* parseJson */.qF)(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    const sourceRef = (0,json/* ownText */.U3)(record, 'source-ref');
    if (!(0,json/* isJsonObject */.OW)(record) || sourceRef === undefined || sourceRef === '')
        return { sourceRef: undefined, labels: [] };
    return { sourceRef, labels: [...new Set(labelsIn(record))] };
}
function* labelsIn(record) {
    for (const [name, value] of Object.entries(record)) {
        if (label_attribute/* FIXED_KEYS */.oQ.includes(name))
            continue;
        const metadata = (0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8);
        const type = (0,json/* own */.ZV)(metadata, 'type');
        if (type === label_attribute/* IMAGE_LEVEL_TYPE */.AL) {
            const label = (0,json/* ownText */.U3)(metadata, 'class-name');
            if (label !== undefined)
                yield label;
        }
        else if (type === label_attribute/* BOX_TYPE */.tN) {
            const annotations = (0,json/* own */.ZV)(value, 'annotations');
            if (!(0,json/* isJsonArray */.Md)(annotations))
                continue;
            for (const annotation of annotations) {
                const id = (0,json/* wholeNumber */.rD)((0,json/* own */.ZV)(annotation, 'class_id'));
                const label = id === undefined ? undefined : (0,json/* ownText */.U3)((0,json/* own */.ZV)(metadata, 'class-map'), String(id));
                if (label !== undefined)
                    yield label;
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/split/span-list.js
/** Parts of the bytes of a line: a list that is filled and cleared for each line, and makes no object for any of them. */
class SpanList {
    #places = new Int32Array(32);
    count = 0;
    clear() {
        this.count = 0;
    }
    /** Adds what is from `from` to before `to`. */
    push(from, to) {
        const at = this.count * 2;
        if (at === this.#places.length)
            this.#grow();
        this.#places[at] = from;
        this.#places[at + 1] = to;
        this.count += 1;
    }
    from(index) {
        return this.#places[index * 2] ?? 0;
    }
    to(index) {
        return this.#places[index * 2 + 1] ?? 0;
    }
    #grow() {
        const grown = new Int32Array(this.#places.length * 2);
        grown.set(this.#places);
        this.#places = grown;
    }
}

;// CONCATENATED MODULE: ./lib/src/split/scan-line-image.js
/** {@link readLineImage}, from the bytes of a line and in a fraction of the time: nothing is decoded, and no object made. */





const SOURCE_REF = bytesOf('source-ref');
const SUFFIX = bytesOf(label_attribute/* METADATA_SUFFIX */.e8);
const TYPE = bytesOf('type');
const CLASS_NAME = bytesOf('class-name');
const CLASS_MAP = bytesOf('class-map');
const CLASS_ID = bytesOf('class_id');
const ANNOTATIONS = bytesOf('annotations');
const BOX = bytesOf(label_attribute/* BOX_TYPE */.tN);
const IMAGE_LEVEL = bytesOf(label_attribute/* IMAGE_LEVEL_TYPE */.AL);
const RESERVED = label_attribute/* FIXED_KEYS */.oQ.map(bytesOf);
/** Reads lines one after the other. What it found in a line is there until the next. */
class LineImageScanner {
    /** Numbers of the labels of the line, each once. */
    labels = [];
    /** The source-ref of the line in UTF-8: from `from` to before `to` of these bytes. */
    source = Buffer.alloc(0);
    from = 0;
    to = 0;
    #names;
    #cursor = new JsonCursor();
    #bytes = Buffer.alloc(0);
    #attributes = new SpanList();
    /** `class_id` of the annotations of all attributes; of each attribute, from which on and before which they are. */
    #ids = new SpanList();
    #idsOf = new SpanList();
    /** Names of attributes that have metadata, and of each: its type, its `class-name`, and its part of the class maps. */
    #metadata = new SpanList();
    #types = new SpanList();
    #classNames = new SpanList();
    #mapOf = new SpanList();
    #mapIds = new SpanList();
    #mapLabels = new SpanList();
    constructor(names) {
        this.#names = names;
    }
    /**
     * Whether the line has an image.
     * @param bytes  with a line feed right after the line
     * @param start  where the line begins
     * @param end    where its line feed is
     */
    read(bytes, start, end) {
        this.#begin(bytes, start);
        if (this.#scan(end) && this.#findLabels())
            return true;
        const { sourceRef, labels } = readLineImage(bytes.toString('utf8', start, end));
        this.labels.length = 0;
        for (const label of labels)
            this.labels.push(this.#names.numberOf(label));
        if (sourceRef === undefined)
            return false;
        this.source = Buffer.from(sourceRef);
        this.from = 0;
        this.to = this.source.length;
        return true;
    }
    /** The source-ref of the line. */
    sourceRef() {
        return this.source.toString('utf8', this.from, this.to);
    }
    #begin(bytes, start) {
        this.#bytes = bytes;
        this.source = bytes;
        this.from = 0;
        this.to = 0;
        if (this.labels.length > 0)
            this.labels.length = 0;
        this.#attributes.clear();
        this.#ids.clear();
        this.#idsOf.clear();
        this.#metadata.clear();
        this.#types.clear();
        this.#classNames.clear();
        this.#mapOf.clear();
        this.#mapIds.clear();
        this.#mapLabels.clear();
        this.#cursor.begin(bytes, start);
    }
    /** False for a line that is left to JSON.parse. */
    #scan(end) {
        const cursor = this.#cursor;
        if (!cursor.enter(OPEN_BRACE))
            return false;
        for (let isFirst = true; cursor.member(isFirst); isFirst = false)
            this.#readMember(cursor.from, cursor.to);
        cursor.next();
        return cursor.ok && cursor.at === end && this.to > this.from;
    }
    #readMember(from, to) {
        const cursor = this.#cursor;
        if (isWord(this.#bytes, from, to, SOURCE_REF)) {
            // A second one, or one that is not a text.
            if (this.to > 0 || !cursor.string())
                cursor.fail();
            this.from = cursor.from;
            this.to = cursor.to;
        }
        else if (isWord(this.#bytes, to - SUFFIX.length, to, SUFFIX)) {
            this.#metadata.push(from, to - SUFFIX.length);
            this.#readMetadata();
        }
        else {
            this.#attributes.push(from, to);
            const first = this.#ids.count;
            this.#readIds();
            this.#idsOf.push(first, this.#ids.count);
        }
    }
    #readMetadata() {
        const cursor = this.#cursor;
        const bytes = this.#bytes;
        const { count } = this.#types;
        const firstOfMap = this.#mapIds.count;
        let hasClassMap = false;
        if (!cursor.enter(OPEN_BRACE))
            cursor.skip();
        else {
            for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
                if (isWord(bytes, cursor.from, cursor.to, TYPE))
                    this.#readString(this.#types, count);
                else if (isWord(bytes, cursor.from, cursor.to, CLASS_NAME))
                    this.#readString(this.#classNames, count);
                else if (isWord(bytes, cursor.from, cursor.to, CLASS_MAP)) {
                    if (hasClassMap || !cursor.enter(OPEN_BRACE))
                        cursor.fail();
                    hasClassMap = true;
                    this.#readClassMap();
                }
                else
                    cursor.skip();
            }
        }
        if (this.#types.count === count)
            this.#types.push(0, 0);
        if (this.#classNames.count === count)
            this.#classNames.push(0, 0);
        this.#mapOf.push(firstOfMap, this.#mapIds.count);
    }
    /** Adds the string that is next, the only one of its list for this metadata. */
    #readString(list, count) {
        const cursor = this.#cursor;
        if (list.count > count || !cursor.string())
            cursor.fail();
        list.push(cursor.from, cursor.to);
    }
    #readClassMap() {
        const cursor = this.#cursor;
        for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
            this.#mapIds.push(cursor.from, cursor.to);
            this.#readString(this.#mapLabels, this.#mapLabels.count);
        }
    }
    /** Passes the value of an attribute over, and notes the ids of its annotations. */
    #readIds() {
        const cursor = this.#cursor;
        if (!cursor.enter(OPEN_BRACE)) {
            cursor.skip();
            return;
        }
        let hasAnnotations = false;
        for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
            if (!isWord(this.#bytes, cursor.from, cursor.to, ANNOTATIONS))
                cursor.skip();
            else if (hasAnnotations || !cursor.enter(OPEN_BRACKET))
                cursor.fail();
            else {
                hasAnnotations = true;
                for (let isFirstOne = true; cursor.element(isFirstOne); isFirstOne = false)
                    this.#readAnnotation();
            }
        }
    }
    #readAnnotation() {
        const cursor = this.#cursor;
        let hasId = false;
        if (!cursor.enter(OPEN_BRACE))
            cursor.fail();
        for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
            const isId = isWord(this.#bytes, cursor.from, cursor.to, CLASS_ID);
            cursor.next();
            const from = cursor.at;
            cursor.skip();
            if (!isId)
                continue;
            if (hasId || !isPlainNumber(this.#bytes, from, cursor.at))
                cursor.fail();
            hasId = true;
            this.#ids.push(from, cursor.at);
        }
    }
    /** False for a line that is left to JSON.parse. */
    #findLabels() {
        for (let index = 0; index < this.#metadata.count; index += 1) {
            const from = this.#metadata.from(index);
            const to = this.#metadata.to(index);
            const isBox = isWord(this.#bytes, this.#types.from(index), this.#types.to(index), BOX);
            if (!isBox && !isWord(this.#bytes, this.#types.from(index), this.#types.to(index), IMAGE_LEVEL))
                continue;
            const attribute = this.#find(this.#attributes, 0, from, to);
            const isTwice = this.#find(this.#metadata, index + 1, from, to) >= 0 ||
                (attribute >= 0 && this.#find(this.#attributes, attribute + 1, from, to) >= 0);
            if (isTwice || this.#isReserved(from, to))
                return false;
            if (attribute < 0)
                continue;
            if (isBox)
                this.#addBoxLabels(attribute, index);
            else if (this.#classNames.to(index) > 0)
                this.#addLabel(this.#classNames, index);
        }
        return true;
    }
    #addBoxLabels(attribute, metadata) {
        for (let id = this.#idsOf.from(attribute); id < this.#idsOf.to(attribute); id += 1) {
            const from = this.#ids.from(id);
            const to = this.#ids.to(id);
            // The last one of an id counts, as in JSON.parse.
            for (let entry = this.#mapOf.to(metadata) - 1; entry >= this.#mapOf.from(metadata); entry -= 1) {
                if (!isSamePart(this.#bytes, this.#mapIds.from(entry), this.#mapIds.to(entry), from, to))
                    continue;
                this.#addLabel(this.#mapLabels, entry);
                break;
            }
        }
    }
    #addLabel(list, index) {
        const number = this.#names.numberOfBytes(this.#bytes, list.from(index), list.to(index));
        if (!this.labels.includes(number))
            this.labels.push(number);
    }
    /** Index of the first in a list, from an index on, that has the same bytes; -1 without one. */
    #find(list, start, from, to) {
        for (let index = start; index < list.count; index += 1)
            if (isSamePart(this.#bytes, list.from(index), list.to(index), from, to))
                return index;
        return -1;
    }
    /** Whether it is a name that no attribute has, or that of a metadata. */
    #isReserved(from, to) {
        const bytes = this.#bytes;
        return isWord(bytes, to - SUFFIX.length, to, SUFFIX) || RESERVED.some((name) => isWord(bytes, from, to, name));
    }
}


/***/ })

};
