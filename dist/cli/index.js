#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4320);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9318);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6782);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2597);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3490);
/** Arguments of a command: what it may be given, and reading what it was given. */






/**
 * Reads arguments as they are typed: `--name value`, `--name=value`, `-x`, and after `--` operands alone. Options and
 * operands may be mixed.
 * @param check  what else may be wrong with them, which is said along with the rest
 * @throws UsageError, CommandErrors for options that do not exist, are given twice, lack their value or have one that they do
 * not take
 */
function readArguments(args, specs, check = () => undefined) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, toParsed(spec)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = new Map();
    const operands = [];
    const mistakes = new _mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .Mistakes */ .S();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        mistakes.read(() => {
            const spec = (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .M)(specs, token.name);
            if (spec === undefined)
                throw unknownOption(token.rawName, specs);
            if (options.has(token.name))
                throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${token.rawName} is given twice; it takes one value.`);
            // Kept also where it is wrong: an option that was given is not reported as missing, too.
            options.set(token.name, token.value ?? '');
            options.set(token.name, valueOf(token.rawName, spec, token.value, token.inlineValue === true));
        });
    }
    const given = { options, operands };
    // Where a value was forgotten, the next word was taken for it, or is taken for an operand: what follows is a guess.
    const isWhole = [...options].every(([name, value]) => value !== '' || specs[name]?.value === undefined);
    if (isWhole)
        mistakes.read(() => {
            check(given);
        });
    mistakes.end();
    return given;
}
/** The value, quoted, with nothing hidden, as messages show it. */
function quoted(value) {
    return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .w)(value)}"`;
}
/** `json, sarif or github`. */
function listed(choices) {
    return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
/** Node takes no `short` that is undefined. */
function toParsed({ value, short }) {
    return { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
}
function valueOf(rawName, spec, value, isInline) {
    if (spec.value === undefined) {
        if (value === undefined)
            return '';
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${rawName} takes no value, but is given ${quoted(value)}.`);
    }
    if (value === undefined || value === '')
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${rawName} needs a value: ${rawName} ${spec.value}.`);
    // An option in the place of a value is a value that was forgotten. Only `-` is one: standard input.
    if (!isInline && value.startsWith('-') && value !== '-') {
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${rawName} needs a value, but ${quoted(value)} follows. For a value that begins with -, write ${rawName}=${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .w)(value)}.`);
    }
    if (spec.choices !== undefined && !spec.choices.includes(value)) {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .misspelt */ .I)(value, spec.choices);
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${rawName} is ${quoted(value)}; it must be ${listed(spec.choices)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
    }
    return value;
}
function unknownOption(rawName, specs) {
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .misspelt */ .I)(rawName.replace(/^-+/, ''), Object.keys(specs));
    const hint = meant === undefined
        ? `It has ${listed(Object.keys(specs).map((name) => `--${name}`))}.`
        : `Did you mean --${meant}?`;
    return new _command_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no option ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .w)(rawName)}. ${hint}`);
}


/***/ }),

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ CommandErrors),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/** Why a command cannot be run: the exit code is 2. */
/** A file that cannot be read, and the like. Its message names the file, the reason and what to do. */
class CommandError extends Error {
    name = 'CommandError';
}
/** A mistake in the arguments. Its message names the argument, the value and what to do. */
class UsageError extends CommandError {
    name = 'UsageError';
}
/** More than one of them. */
class CommandErrors extends CommandError {
    name = 'CommandErrors';
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('\n'));
        this.errors = errors;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   a8: () => (/* binding */ programHelp),
/* harmony export */   bD: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3363);
/** The texts of --help. */

/** The program's name, as it is typed. */
const PROGRAM = 'custom-labels';
/** Longest line of a help, characters. */
const WIDTH = 80;
const HELP = { about: 'show this text', short: 'h' };
/** The help of the program as a whole. */
function programHelp(commands, paint) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return `${paint('bold', 'Usage:')} ${PROGRAM} COMMAND [options]

Tools for manifests of Amazon Rekognition Custom Labels. They send nothing
anywhere; only lint --images reads from S3, where it is asked to.

${paint('bold', 'Commands:')}
${commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n')}

${paint('bold', 'Options:')}
  -h, --help     show this text; after a command, the help of that command
      --version  show the version

Exit code: 0 nothing is wrong, 1 there are findings, 2 the command cannot be
run.
`;
}
/** The help of one command. */
function commandHelp({ name, about }, { synopsis, options, notes }, paint) {
    const rows = [...Object.entries(options), ['help', HELP]].map(([option, spec]) => ({
        head: headOf(option, spec),
        about: aboutOf(spec),
    }));
    const width = Math.max(...rows.map(({ head }) => head.length));
    return `${paint('bold', 'Usage:')} ${PROGRAM} ${name} ${synopsis}

${capitalised(about)}.

${paint('bold', 'Options:')}
${rows.map((row) => indented(row.head.padEnd(width), row.about)).join('\n')}

${notes.trim()}
`;
}
function headOf(name, { short, value }) {
    const letter = short === undefined ? '    ' : `-${short}, `;
    return `  ${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function aboutOf({ about, choices }) {
    return choices === undefined ? about : `${about}: ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(choices)}`;
}
/** A row whose second column is broken between words. */
function indented(head, text) {
    const margin = head.length + 2;
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && margin + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return `${head}  ${[...lines, line].join(`\n${' '.repeat(margin)}`)}`;
}
function capitalised(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}


/***/ }),

/***/ 8723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2242);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7187);
/** Entry of the command line `custom-labels`. */




const { stdin, env } = process;
const out = (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(process.stdout, env);
const err = (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(process.stderr, env);
const time = {
    clock: { now: () => Date.now() },
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
    random: () => Math.random(),
};
process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), { out, err, stdin, env, tempFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), time });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _report_lint_count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);
/* harmony import */ var _report_lint_shown_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9590);
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

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readingImages),
/* harmony export */   _: () => (/* binding */ openChecks)
/* harmony export */ });
/* harmony import */ var _lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2731);
/** The images themselves, where `--images` asks for them: what looks at them is loaded only then. */

/** Undefined where no image is checked in S3. @throws CommandError */
async function openChecks(request, options, context, progress) {
    const checks = request && (0,_lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__/* .checksInS3 */ .nf)(request);
    if (checks === undefined)
        return undefined;
    const { openChecks: open } = await Promise.all(/* import() */[__nccwpck_require__.e(670), __nccwpck_require__.e(468)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6468));
    return await open(checks, options, context, progress);
}
/** Does something in which images are read. @param isAsked whether S3 is asked for them @throws CommandError for what ends that */
async function readingImages(isAsked, work) {
    if (!isAsked)
        return await work();
    const { toCommandError } = await __nccwpck_require__.e(/* import() */ 670).then(__nccwpck_require__.bind(__nccwpck_require__, 5670));
    try {
        return await work();
    }
    catch (error) {
        throw toCommandError(error);
    }
}


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openNear),
/* harmony export */   u: () => (/* binding */ nearDuplicatesOf)
/* harmony export */ });
/* harmony import */ var _lint_images_images_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2731);
/* harmony import */ var _lint_images_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1494);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2597);
/* harmony import */ var _lint_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2589);
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
    const { openNearInS3 } = await Promise.all(/* import() */[__nccwpck_require__.e(670), __nccwpck_require__.e(363), __nccwpck_require__.e(505)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8505));
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
    const { openNearDuplicates } = await Promise.all(/* import() */[__nccwpck_require__.e(363), __nccwpck_require__.e(890)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2890));
    return await openNearDuplicates({ folder: asked.path, distance: asked.nearDistance ?? _lint_images_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR_DISTANCE */ .RH }, progress);
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var cli_arguments = __nccwpck_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __nccwpck_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/mistakes.js
var mistakes = __nccwpck_require__(3490);
// EXTERNAL MODULE: ./lib/src/lint/rule-texts.js + 2 modules
var rule_texts = __nccwpck_require__(5183);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./lib/src/lint/max-findings.js
/** How many findings a report holds. */

/** Unless another number is asked for. Our choice: more than anybody reads. */
const MAX_FINDINGS = 1000;
/** A whole number of at least 1; the greatest is our choice: findings are kept in memory. */
function parseMaxFindings(text) {
    return /^[1-9]\d{0,5}$/.test(text) ? (0,result/* success */.k)(Number(text)) : (0,result/* failure */.V)('must be a whole number from 1 to 999,999');
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-request.js
var images_request = __nccwpck_require__(2731);
// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __nccwpck_require__(8883);
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
    const unknown = (0,rule_texts/* unknownCodeIn */.P)([given]);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/src/lint/scan/merge-partials.js
var merge_partials = __nccwpck_require__(9153);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __nccwpck_require__(8559);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-table.js
var label_table = __nccwpck_require__(8061);
;// CONCATENATED MODULE: ./lib/src/lint/scan/pack-partial.js
/** @param empty  a partial result without lines, which becomes the one that was packed */
function unpackPartial(packed, empty) {
    const columns = Object.fromEntries(packed.columns.map(([name, contents]) => [name, column/* Column */.V.from(contents)]));
    return { ...packed, labels: label_table/* LabelTable */.R.of(packed.labels), columns: { ...empty.columns, ...columns } };
}

// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __nccwpck_require__(7070);
// EXTERNAL MODULE: ./lib/src/threads/helper.js + 2 modules
var helper = __nccwpck_require__(1004);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __nccwpck_require__(5564);
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

;// CONCATENATED MODULE: ./lib/src/threads/scan-file.js
/** Scans a manifest in a file, with more than one thread where it is large. */









/** Bytes that a thread more is worth it for. Our choice: starting one takes as long as scanning some of them. */
const BYTES_PER_THREAD = 16 * 1024 * 1024;
/** Threads at most. Our choice: reading the file is what takes the time from here on. */
const THREADS_MAX = 8;
/** What was learned of the lines of other files. */
const learned = [];
/**
 * The partial result of a whole file, the same for any number of threads.
 * @throws the error of the file system; the reason of the signal
 */
async function scanFile(path, options, { signal, progress, threads = (0,external_node_os_.availableParallelism)() } = {}) {
    const { size } = await (0,promises_.stat)(path);
    const wanted = Math.max(1, Math.min(threads, THREADS_MAX, Math.ceil(size / BYTES_PER_THREAD)));
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
var open_manifest = __nccwpck_require__(3919);
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

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ lendManifest),
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TF: () => (/* binding */ STDIN),
/* harmony export */   UF: () => (/* binding */ createManifestFolder),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   p: () => (/* binding */ STDIN_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6466);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9318);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6782);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2597);
/** Manifests that a command is given: files, and standard input. */







/** How standard input is given. */
const STDIN = '-';
/** How standard input is named in reports. */
const STDIN_NAME = 'stdin';
function createManifestFolder({ stdin, tempFolder }) {
    let copies;
    let isStdinRead = false;
    async function copyOf(name, input) {
        copies ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, 'custom-labels-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copies, `${String((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(copies)).length)}.manifest`);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
        return { name, path, sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size, isCopy: true };
    }
    async function openStdin() {
        if (isStdinRead)
            throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('Standard input (-) is given twice; it can be read once.');
        isStdinRead = true;
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

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ countRead),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6782);
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

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
var number = __nccwpck_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __nccwpck_require__(6782);
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
var shown_lint = __nccwpck_require__(9590);
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
var excerpt = __nccwpck_require__(1885);
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
var count_findings = __nccwpck_require__(3811);
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

;// CONCATENATED MODULE: ./lib/src/report/lint/sarif.js

/** SARIF's word for each severity; of its `note`, code scanning makes a notice. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Where the schema of the format is, which readers take as the name of its version. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The log as an object of JSON: one run over all lints, one result for each finding. */
function toSarif(lints, tool) {
    const uris = [
        ...new Set(lints.flatMap(({ training, testing }) => [training, ...(testing === undefined ? [] : [testing])])),
    ];
    const codes = tool.rules.map(({ code }) => code);
    const found = lints.flatMap(({ report }) => report.findings);
    const warned = new Set(found.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => toRule(rule, warned)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                artifacts: uris.map((name) => ({ location: { uri: toUri(name) }, mimeType: 'application/x-ndjson' })),
                results: lints.flatMap((shown) => shown.report.findings.map((finding) => toResult(shown, finding, codes, uris))),
            },
        ],
    };
}
/**
 * SARIF Multitool leaves out the level of each warning when it merges logs, so that readers take the one of the rule:
 * a rule with warnings in this log has that level. Levels of errors and notes stay in their results.
 */
function toRule({ code, severity, title, about, fix }, warned) {
    return {
        id: code,
        shortDescription: toMessage(title),
        fullDescription: toMessage(about),
        help: toMessage(`${about}\n\n${fix}`),
        defaultConfiguration: { level: LEVELS[warned.has(code) ? 'warning' : severity] },
    };
}
function toResult(shown, finding, codes, uris) {
    const { code, severity, message, fix, manifest } = finding;
    const index = codes.indexOf(code);
    return {
        ruleId: code,
        ruleIndex: index < 0 ? undefined : index,
        level: LEVELS[severity],
        message: toMessage(fix === undefined ? message : `${message} ${fix}`),
        locations: [toLocation((0,shown_lint/* nameOfManifest */.yf)(shown, finding), finding, uris)],
        relatedLocations: manifest === 'both' && shown.testing !== undefined
            ? [{ id: 1, ...toLocation(shown.testing, undefined, uris), message: { text: 'The testing manifest' } }]
            : undefined,
    };
}
/** Braces would be places to fill in (SARIF 3.11.5), so each is written twice. */
function toMessage(text) {
    return { text: text.replace(/[{}]/g, '$&$&') };
}
/** Code scanning shows a result only at a place: what is about the whole manifest is at its first line. */
function toLocation(name, finding, uris) {
    const { line, column } = finding ?? {};
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(name), index: uris.indexOf(name) },
            region: { startLine: line ?? 1, startColumn: line === undefined ? undefined : column },
        },
    };
}
/**
 * A path relative to the working folder stays relative, an absolute one gets a scheme, and an S3 URI has its own. What may
 * not be in a URI is encoded.
 */
function toUri(name) {
    const encoded = name.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
    if (name.startsWith('s3://'))
        return `s3:${encoded.slice('s3%3A'.length)}`;
    if (encoded.startsWith('/'))
        return `file://${encoded}`;
    const drive = /^([A-Za-z])%3A(?=\/)/.exec(encoded);
    return drive === null ? encoded : `file:///${drive[1] ?? ''}:${encoded.slice(drive[0].length)}`;
}
/** Half characters, which no URI can hold, are replaced. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString());
}

// EXTERNAL MODULE: ./lib/src/cli/help.js
var help = __nccwpck_require__(2600);
// EXTERNAL MODULE: ./lib/src/text/program-version.js
var program_version = __nccwpck_require__(6973);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __nccwpck_require__(3919);
// EXTERNAL MODULE: ./lib/src/lint/rule-texts.js + 2 modules
var rule_texts = __nccwpck_require__(5183);
;// CONCATENATED MODULE: ./lib/src/cli/lint/write-report.js
/** Writes the report of a lint in the format that was asked for. */












/** Width of a line, in characters, where the output is not a terminal. */
const COLUMNS = 120;
/** Findings of each code that are shown unless a number was asked for. Our choice: with three one sees what it is. */
const PER_CODE = 3;
function writeReport(lints, request, { out, env }) {
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
            const named = lints.map((shown) => ({ ...shown, ...namesIn(shown, env) }));
            out.write(toJsonText(toSarif(named, { name: help/* PROGRAM */.RX, version: program_version/* VERSION */.x, rules: (0,rule_texts/* ruleTexts */.Z)() })));
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

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Mistakes),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2597);
/** Keeps what is wrong with a call, so that all of it is said at once: nobody should have to try again for each mistake. */

class Mistakes {
    #found = new Map();
    /** What `read` returns; undefined after a mistake, which {@link end} throws. */
    read(read) {
        try {
            return read();
        }
        catch (error) {
            this.#keep(error);
            return undefined;
        }
    }
    /** As {@link read}, for what takes time. */
    async wait(read) {
        try {
            return await read();
        }
        catch (error) {
            this.#keep(error);
            return undefined;
        }
    }
    /** @throws CommandError where there was a mistake */
    end() {
        const [first, ...more] = this.#found.values();
        if (first !== undefined)
            throw more.length === 0 ? first : new _command_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandErrors */ .B_([first, ...more]);
    }
    #keep(error) {
        if (!(error instanceof _command_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd))
            throw error;
        const errors = error instanceof _command_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandErrors */ .B_ ? error.errors : [error];
        // Two readers of the same value say the same of it.
        for (const one of errors)
            this.#found.set(one.message, one);
    }
}
/** Runs all of the readers. @throws CommandError with the mistakes of all */
function readAll(readers) {
    const mistakes = new Mistakes();
    for (const read of readers)
        mistakes.read(read);
    mistakes.end();
}


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./lib/src/inputs/ambient-region.js
var ambient_region = __nccwpck_require__(19);
// EXTERNAL MODULE: ./lib/src/lint/compare-manifests.js
var compare_manifests = __nccwpck_require__(4662);
// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __nccwpck_require__(2364);
// EXTERNAL MODULE: ./lib/src/lint/lint-manifests.js + 3 modules
var lint_manifests = __nccwpck_require__(5458);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-images.js
var late_images = __nccwpck_require__(2488);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-near-duplicates.js
var late_near_duplicates = __nccwpck_require__(3163);
// EXTERNAL MODULE: ./lib/src/threads/helper.js + 2 modules
var helper = __nccwpck_require__(1004);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __nccwpck_require__(3919);
// EXTERNAL MODULE: ./lib/src/cli/lint/lint-options.js + 1 modules
var lint_options = __nccwpck_require__(2589);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __nccwpck_require__(6302);
;// CONCATENATED MODULE: ./lib/src/cli/lint/line-texts.js
/** The texts of the lines that findings are in, read once the lint knows which they are. */


const LINE_FEED = 0x0a;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads no further than the last of the lines, and decodes no other.
 * @param wanted  1-based numbers of lines
 * @returns the texts by number, as far as the manifest has them
 */
async function readLineTexts(manifest, wanted) {
    const texts = new Map();
    const left = new Set(wanted);
    if (left.size === 0)
        return texts;
    let line = 1;
    let parts = [];
    const keep = (bytes) => {
        // Of a line that no manifest has, the beginning is enough to show.
        if (left.has(line) && sizeOf(parts) <= read_lines/* LINE_MAX_BYTES */.mf)
            parts.push(new Uint8Array(bytes));
    };
    const end = () => {
        if (left.delete(line))
            texts.set(line, UTF_8.decode(Buffer.concat(parts)));
        parts = [];
        line += 1;
    };
    for await (const chunk of (0,open_manifest/* readManifest */.WI)(manifest)) {
        let from = 0;
        for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
            keep(chunk.subarray(from, at));
            end();
            if (left.size === 0)
                return texts;
            from = at + 1;
        }
        keep(chunk.subarray(from));
    }
    if (parts.length > 0)
        end();
    return texts;
}
function sizeOf(parts) {
    return parts.reduce((size, part) => size + part.length, 0);
}

// EXTERNAL MODULE: ./lib/src/cli/lint/manifest-source.js + 3 modules
var manifest_source = __nccwpck_require__(6940);
// EXTERNAL MODULE: ./lib/src/cli/lint/progress.js
var lint_progress = __nccwpck_require__(2274);
// EXTERNAL MODULE: ./lib/src/cli/lint/exit-code.js
var exit_code = __nccwpck_require__(7247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./lib/src/lint/partial-file.js + 1 modules
var partial_file = __nccwpck_require__(7495);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __nccwpck_require__(5564);
// EXTERNAL MODULE: ./lib/src/lint/images/check-images.js + 1 modules
var check_images = __nccwpck_require__(5823);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __nccwpck_require__(7070);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __nccwpck_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __nccwpck_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/mistakes.js
var cli_mistakes = __nccwpck_require__(3490);
;// CONCATENATED MODULE: ./lib/src/cli/lint/scan-partial.js
/** `lint --range A:B --partial OUT`: scans parts of a manifest, for `lint merge`. */













/** Options that a scan of a range uses; the others are for the merge. */
const USED = ['range', 'partial', 'training', 'testing', 'max-findings', 'group-by', 'images', 'images-cache'];
/** Whether the arguments ask for a part. */
function asksForPartial({ options }) {
    return options.has('range') || options.has('partial');
}
/** What a scan of ranges is asked to do. @throws UsageError, CommandErrors */
function readPartialRequest(given) {
    const { options } = given;
    const read = {
        range: () => typedRangeOf(options.get('range')),
        out: () => outOf(options.get('partial')),
        manifest: () => manifestOf(given),
        keptPerCode: () => (0,lint_options/* maxFindingsOf */.uP)(options.get('max-findings')),
        groupBy: () => (0,lint_options/* groupByOf */.E5)(options.get('group-by')),
        asked: () => imagesOfPartOf(options.get('images')),
        cachePath: () => (0,lint_options/* imagesCacheOf */.Ee)(options),
    };
    (0,cli_mistakes/* readAll */.y)([
        ...[...options.keys()].map((name) => () => {
            refuseUnused(name);
        }),
        ...Object.values(read),
    ]);
    const [range, manifest] = [read.range(), read.manifest()];
    if (range === open_manifest/* STDIN */.TF && manifest.path === open_manifest/* STDIN */.TF)
        throw new command_error/* UsageError */.eb('--range is "-" and so is the manifest; standard input can be only one of them.');
    const settings = { keptPerCode: read.keptPerCode(), groupBy: read.groupBy() };
    return { range, out: read.out(), ...manifest, settings, asked: read.asked(), cachePath: read.cachePath() };
}
/** @throws UsageError, CommandError */
async function writePartial(given, context) {
    const { range, out, role, path, settings, asked, cachePath } = readPartialRequest(given);
    const [groupBy, images] = [given.options.get('group-by'), given.options.get('images')];
    const progress = (0,lint_progress/* createProgress */.m)(context.err);
    const checks = await (0,late_images/* openChecks */._)(asked, { cachePath, asksAll: true }, context, progress);
    const folder = (0,open_manifest/* createManifestFolder */.UF)(context);
    try {
        const manifest = await folder.open(path);
        if (out !== open_manifest/* STDIN */.TF && (await (0,open_manifest/* isSameFile */.Dl)(manifest.path, out))) {
            throw new command_error/* UsageError */.eb(`--partial is ${(0,open_manifest/* shown */.SP)(out)}, which is the manifest itself; give another file.`);
        }
        const name = manifest.isCopy ? open_manifest/* STDIN */.TF : manifest.name;
        const usual = usual_lines/* UsualLines */.g.create();
        const write = writerOf(out, context);
        for await (const { from, to } of rangesOf(range, context)) {
            const partial = await (0,scan_range/* scanRange */.x)((start) => (0,open_manifest/* lendManifest */.$R)(manifest, start), { from, to }, settings, usual);
            if (checks !== undefined) {
                const lend = (use) => use((0,open_manifest/* lendManifest */.$R)(manifest, Math.max(0, from - 1)));
                await (0,late_images/* readingImages */.L)(true, () => (0,check_images/* checkImages */.B)(partial, lend, from > 0, checks));
            }
            progress.clear();
            await write({ role, name, range: { from, to }, keptPerCode: settings.keptPerCode, groupBy, images, partial });
        }
        checks?.end();
    }
    finally {
        progress.clear();
        await folder.close();
    }
}
function refuseUnused(name) {
    if (!USED.includes(name))
        throw new command_error/* UsageError */.eb(`--${name} is not used with --range; give it to lint merge.`);
}
/** As it was typed, but right. */
function typedRangeOf(range) {
    if (range === undefined)
        throw new command_error/* UsageError */.eb('--partial needs --range A:B, the bytes to read; 0: is the whole manifest.');
    if (range !== open_manifest/* STDIN */.TF)
        rangeOf(range);
    return range;
}
function outOf(out) {
    if (out !== undefined)
        return out;
    throw new command_error/* UsageError */.eb('--range needs --partial OUT, the file that gets the partial result.');
}
/** A part has no names of images, so that none can be looked up or compared later. */
function imagesOfPartOf(images) {
    const asked = (0,lint_options/* imagesRequestOf */.Tt)(images);
    if (asked?.nearDuplicates === true)
        throw new command_error/* UsageError */.eb('--images near-duplicates compares whole manifests; give it to lint merge, with a folder.');
    if (asked?.path !== undefined)
        throw new command_error/* UsageError */.eb('--images with --range is headers and the like; give a folder or a listing to lint merge.');
    return asked;
}
/** Writes one part a line: over what the file had, then after each other. */
function writerOf(out, context) {
    let flag = 'w';
    return async (part) => {
        const text = (0,partial_file/* renderPartialFile */._)(part);
        if (out === open_manifest/* STDIN */.TF) {
            context.out.write(text);
            return;
        }
        try {
            await (0,promises_.writeFile)(out, text, { flag });
            flag = 'a';
        }
        catch (error) {
            throw new command_error/* CommandError */.Qd(`--partial is ${(0,open_manifest/* shown */.SP)(out)}, which cannot be written: ${(0,command_error/* messageOf */.bD)(error)}.`, {
                cause: error,
            });
        }
    };
}
/** The one range that was given, or those that standard input has, one on a line. */
async function* rangesOf(given, { stdin }) {
    if (given !== open_manifest/* STDIN */.TF) {
        yield rangeOf(given);
        return;
    }
    if (stdin.isTTY === true)
        throw new command_error/* UsageError */.eb('--range is "-", but standard input is a terminal; pipe ranges into it.');
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input: stdin }))
        if (line.trim() !== '')
            yield rangeOf(line.trim());
}
/** The one manifest that the range is of. */
function manifestOf({ options, operands }) {
    const given = [
        ...['training', 'testing'].flatMap((name) => {
            const path = options.get(name);
            return path === undefined
                ? []
                : [{ role: name === 'testing' ? 'testing' : 'training', path }];
        }),
        ...operands.map((path) => ({ role: 'training', path })),
    ];
    const [first, ...more] = given;
    if (first !== undefined && more.length === 0)
        return first;
    throw new command_error/* UsageError */.eb(`--range is of one manifest, but ${String(given.length)} are given: --training FILE, or --testing FILE.`);
}
/** `A:B`, or `A:` for all from A on. */
function rangeOf(given) {
    const found = /^(\d{1,15}):(\d{0,15})$/.exec(given);
    const from = Number(found?.[1]);
    const to = found?.[2] === '' ? Infinity : Number(found?.[2]);
    if (found !== null && from < to)
        return { from, to };
    throw new command_error/* UsageError */.eb(`--range is ${(0,cli_arguments/* quoted */.TL)(given)}; it must be A:B, two numbers of bytes with A below B, or A: for the rest.`);
}

// EXTERNAL MODULE: ./lib/src/cli/lint/write-report.js + 17 modules
var write_report = __nccwpck_require__(6284);
;// CONCATENATED MODULE: ./lib/src/cli/commands/lint.js
/**
 * `custom-labels lint`: checks manifests as the service does before a training, and more. What few runs need is loaded when
 * it is asked for: each start has to read and compile the rest.
 */
















const lint = {
    synopsis: '[options] [FILES…]',
    options: lint_options/* LINT_OPTIONS */.ZK,
    notes: `FILES are training manifests, each of a model of its own; - is standard input.

Examples:
  custom-labels lint training.manifest
  custom-labels lint --training training.manifest --testing testing.manifest
  custom-labels lint --fix fixed.manifest training.manifest
  aws s3 cp s3://my-bucket/output.manifest - | custom-labels lint -

Exit code: 0 no errors, 1 an error or a failed rule of the gate (see --fail-on),
2 the command cannot be run, such as for a file that cannot be read.`,
    check: (given) => (asksForPartial(given) ? readPartialRequest(given) : (0,lint_options/* readLintRequest */.dU)(given)),
    run,
};
async function run(given, context) {
    if (asksForPartial(given)) {
        await writePartial(given, context);
        return 0;
    }
    const request = (0,lint_options/* readLintRequest */.dU)(given);
    const { asked } = request;
    const progress = (0,lint_progress/* createProgress */.m)(context.err);
    const inS3 = { cachePath: request.imagesCache };
    const folder = (0,open_manifest/* createManifestFolder */.UF)(context);
    const mistakes = new cli_mistakes/* Mistakes */.S();
    const open = (path) => mistakes.wait(async () => (path === undefined ? undefined : await folder.open(path)));
    try {
        const gate = await mistakes.wait(async () => {
            if (request.gate === undefined)
                return undefined;
            const { readGate } = await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 3510));
            return await readGate(request.gate);
        });
        const hasTesting = request.testing !== undefined;
        const near = await mistakes.wait(() => (0,late_near_duplicates/* openNear */.p)(asked, hasTesting, inS3, context, progress));
        const contents = await mistakes.wait(async () => {
            if (asked?.path === undefined)
                return undefined;
            const { openContents } = await __nccwpck_require__.e(/* import() */ 187).then(__nccwpck_require__.bind(__nccwpck_require__, 187));
            return await openContents(asked.path);
        });
        const images = await mistakes.wait(() => (0,late_images/* openChecks */._)(asked, inS3, context, progress));
        const [testing, base] = [await open(request.testing), await open(request.base)];
        const manifests = [];
        for (const path of request.trainings) {
            const manifest = await open(path);
            if (manifest !== undefined)
                manifests.push(manifest);
        }
        mistakes.end();
        const region = (0,ambient_region/* ambientRegion */.b)(context.env);
        const lints = [];
        for (const manifest of manifests) {
            const training = request.fix === undefined ? manifest : await fix(manifest, request.fix, context, folder.open);
            lints.push(await lintOne({ training, testing, base, gate, contents, images, near, region }, request, progress));
        }
        images?.end();
        near?.end();
        progress.clear();
        (0,write_report/* writeReport */.u)(lints, request, context);
        return (0,exit_code/* exitCodeOf */.F)(lints, request.failOn);
    }
    finally {
        progress.clear();
        await folder.close();
    }
}
/** Writes the fixed copy, says what changed, and returns it to be linted in the place of the manifest. */
async function fix(manifest, out, { err }, open) {
    const { describeFixes, writeFixed } = await __nccwpck_require__.e(/* import() */ 855).then(__nccwpck_require__.bind(__nccwpck_require__, 2855));
    const fixes = await writeFixed(manifest, out);
    err.write(`${(0,open_manifest/* shown */.SP)(manifest.name)} -> ${(0,open_manifest/* shown */.SP)(out)}: ${describeFixes(fixes)}\n`);
    return await open(out);
}
async function lintOne({ training, testing, base, gate, contents, images, near, region }, request, progress) {
    const lintOf = (of, tested, checks) => (0,lint_manifests/* lintManifests */.I)((0,manifest_source/* sourceOf */.v)(of, progress), tested && (0,manifest_source/* sourceOf */.v)(tested, progress), {
        ...request,
        region,
        contents,
        images: checks,
        onScanned: checks && helper/* endIdleHelpers */.BE,
        findNearDuplicates: tested && near?.of({ training: of, testing: tested }),
    });
    const linted = await (0,late_images/* readingImages */.L)(images !== undefined, () => lintOf(training, testing, images));
    // The images of the base are not checked: it is what was trained from.
    const before = base && (await lintOf(base));
    const found = base && before && { kind: 'found', name: base.name, metrics: (0,data_metrics_of/* dataMetricsOf */.L)(before.report) };
    const { report } = linted;
    return {
        report,
        training: training.name,
        testing: testing?.name,
        gate: gate?.((0,data_metrics_of/* dataMetricsOf */.L)(report), found),
        change: base &&
            before && { base: base.name, training: (0,compare_manifests/* comparePartials */.g)(before.training.partial, linted.training.partial) },
        lineText: await lineTextsFor(request.format === 'pretty' ? report.findings : [], training, testing),
    };
}
/** The lines that the findings are in. */
async function lineTextsFor(findings, training, testing) {
    const ofTraining = await readLineTexts(training, linesOf(findings, (manifest) => manifest !== 'testing'));
    const wanted = linesOf(findings, (manifest) => manifest === 'testing');
    const ofTesting = testing === undefined ? undefined : await readLineTexts(testing, wanted);
    return (manifest, line) => (manifest === 'testing' ? ofTesting : ofTraining)?.get(line);
}
function linesOf(findings, isIn) {
    return new Set(findings.flatMap(({ manifest, line }) => (line !== undefined && isIn(manifest) ? line : [])));
}

;// CONCATENATED MODULE: ./lib/src/cli/all-commands.js
/** The commands of the program, in the order of its help. */

/** The others are loaded when they are called: nearly all runs are of lint, which each start has to wait for. */
const ALL_COMMANDS = [
    { name: 'lint', about: 'check manifests before a training is paid for', load: () => Promise.resolve(lint) },
    {
        name: 'lint merge',
        about: 'put partial results of lint together into one report',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(510), __nccwpck_require__.e(474)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1474))).lintMerge,
    },
    {
        name: 'convert',
        about: 'make a manifest out of COCO and other formats',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(818), __nccwpck_require__.e(555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9555))).convert,
    },
    {
        name: 'split',
        about: 'split a manifest into one for training and one for testing',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(500), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1210))).split,
    },
    {
        name: 'merge',
        about: 'join manifests into one, each image once',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(500), __nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4148))).merge,
    },
    {
        name: 'export',
        about: 'make COCO or CSV out of a manifest, for other tools',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(818), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9458))).exportManifest,
    },
];

// EXTERNAL MODULE: ./lib/src/cli/help.js
var help = __nccwpck_require__(2600);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./lib/src/text/program-version.js
var program_version = __nccwpck_require__(6973);
;// CONCATENATED MODULE: ./lib/src/cli/run-cli.js
/** From the arguments of the program to the command that they name. */






/**
 * Runs the program. What is wrong with a call is written to standard error, without a trace.
 * @param args      without the program and its file
 * @param commands  those of the program; a test may have its own
 */
async function runCli(args, context, commands = ALL_COMMANDS) {
    const { out } = context;
    const [first] = args;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
        out.write((0,help/* programHelp */.a8)(commands, out.paint));
        return 0;
    }
    if (first === '--version') {
        out.write(`${program_version/* VERSION */.x}\n`);
        return 0;
    }
    const found = findCommand(args, commands);
    if (found === undefined)
        return fail(context, help/* PROGRAM */.RX, new command_error/* UsageError */.eb(unknownCommand(first, commands)));
    const name = `${help/* PROGRAM */.RX} ${found.name}`;
    const rest = args.slice(found.name.split(' ').length);
    const command = await found.load();
    if (asksForHelp(rest)) {
        out.write((0,help/* commandHelp */.bD)(found, command, out.paint));
        return 0;
    }
    try {
        return await command.run((0,cli_arguments/* readArguments */.lR)(rest, command.options, command.check), context);
    }
    catch (error) {
        return fail(context, name, error);
    }
}
/** The command of the most words that the arguments begin with. */
function findCommand(args, commands) {
    const matching = commands.filter(({ name }) => name.split(' ').every((word, index) => args[index] === word));
    return matching.toSorted((a, b) => b.name.length - a.name.length)[0];
}
/** Whatever else is wrong with the arguments: who asks for help gets it. */
function asksForHelp(args) {
    const end = args.indexOf('--');
    const options = end < 0 ? args : args.slice(0, end);
    return options.includes('--help') || options.includes('-h');
}
function unknownCommand(first, commands) {
    const names = commands.map(({ name }) => name);
    if (first.startsWith('-'))
        return `There is no option ${(0,cli_arguments/* quoted */.TL)(first)} before a command.`;
    const meant = (0,nearest/* misspelt */.I)(first, names);
    return `There is no command ${(0,cli_arguments/* quoted */.TL)(first)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
/** Says why a command cannot be run. Of what nobody expected, the trace is shown: that is a fault of the program. */
function fail({ err }, name, error) {
    const head = err.paint('red', `${name}:`);
    if (error instanceof command_error/* CommandError */.Qd) {
        const errors = error instanceof command_error/* CommandErrors */.B_ ? error.errors : [error];
        for (const { message } of errors)
            err.write(`${head} ${message}\n`);
        if (errors.some((one) => one instanceof command_error/* UsageError */.eb))
            err.write(`Run ${name} --help for everything that can be given.\n`);
    }
    else {
        err.write(`${head} unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    return 2;
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createScreen)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/** What a command writes to, and how it may look there. */

/** @param env  NO_COLOR, when it is not empty, takes the colours away (https://no-color.org) */
function createScreen(stream, env) {
    let isRead = true;
    stream.on('error', (error) => {
        // A reader that has gone, as `head` does once it has its lines, is no failure.
        if (!('code' in error) || error.code !== 'EPIPE')
            throw error;
        isRead = false;
    });
    const isTerminal = stream.isTTY === true;
    const isColoured = isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    return {
        write: (text) => {
            if (isRead)
                stream.write(text);
        },
        isTerminal,
        // A terminal that does not know its width says 0.
        columns: isTerminal && stream.columns !== 0 ? stream.columns : undefined,
        // Whether the stream shows colours is already decided.
        paint: (style, text) => (isColoured && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text),
    };
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ambientRegion)
/* harmony export */ });
/** The Region that the environment names. */
/** As it is written, where the environment has one. */
function ambientRegion(env) {
    return [env.AWS_REGION, env.AWS_DEFAULT_REGION].map((value) => (value ?? '').trim()).find((value) => value !== '');
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES),
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __nccwpck_require__(4448);
// EXTERNAL MODULE: ./lib/src/lint/findings.js
var lint_findings = __nccwpck_require__(6906);
;// CONCATENATED MODULE: ./lib/src/lint/box-findings.js

/** One finding, at its annotation, for each box of an attribute that has the fault. */
function boxFindings(attribute, rule, hasFault) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return [];
    const { annotations, imageSize } = attribute.boxes;
    let findings;
    for (let index = 0; index < annotations.length; index += 1) {
        const box = annotations[index];
        if (box === undefined || !hasFault(box, imageSize))
            continue;
        findings ??= [];
        findings.push((0,lint_findings/* lineFinding */.s)(rule, { kind: 'annotation', attribute: attribute.name, index }));
    }
    return findings ?? [];
}

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __nccwpck_require__(4676);
;// CONCATENATED MODULE: ./lib/src/lint/rules/bounding-box-too-small.js



/** A box must still be larger than a pixel when the service has scaled its image down. */
const boundingBoxTooSmall = {
    kind: 'attribute',
    code: 'ERROR_BOUNDING_BOX_TOO_SMALL',
    scope: 'annotation',
    severity: 'error',
    messages: ['The height and width of the bounding box is too small.'],
    stops: false,
    effect: 'box-unused',
    remedy: 'Enlarge the box, or remove it together with its entry in objects. Images are scaled down to 1280 pixels first; each side must still be over one pixel then.',
    bounds: [
        `each side of a box: over ${String(limits/* BOX_SIDE_OVER_PIXELS */.zn)} pixel, in an image scaled down to ${String(limits/* SCALED_SIDE_MAX_PIXELS */.s_)} pixels`,
    ],
    check: (attribute) => boxFindings(attribute, boundingBoxTooSmall, box_geometry/* isTooSmall */.ug),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/images-in-multiple-s3-buckets.js

/** The images of a manifest must be in one bucket. Whether invalid lines count is not documented; taken as yes. */
const imagesInMultipleS3Buckets = {
    kind: 'manifest',
    code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains images from multiple S3 buckets.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Copy the images of a manifest into one bucket and correct their source-ref, or leave the lines of the other buckets out.',
    check: ({ buckets }) => (buckets.size > 1 ? (0,lint_findings/* contentFinding */.B)(imagesInMultipleS3Buckets) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-images-per-label-for-autosplit.js

/**
 * Images of a label that a split needs. The number is not documented; taken as the least that can put one image
 * on either side. Below: ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT.
 */
const AUTO_SPLIT_IMAGES_PER_LABEL_MIN = 2;
/** Where the service takes the test images from the training manifest, each label needs images for both sides. */
const insufficientImagesPerLabelForAutosplit = {
    kind: 'labels',
    code: 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains insufficient labeled images per label to perform auto-split.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Add images for the labels that have few (ten of each is a safe aim), or give a testing manifest instead of letting the service split.',
    bounds: [`images of each label: at least ${String(AUTO_SPLIT_IMAGES_PER_LABEL_MIN)}, if the service splits the data`],
    check({ usable, isSplit }) {
        const isShort = isSplit && [...usable.values()].some((lines) => lines < AUTO_SPLIT_IMAGES_PER_LABEL_MIN);
        return isShort ? (0,lint_findings/* contentFinding */.B)(insufficientImagesPerLabelForAutosplit) : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/label-overlap.js
/** How many of the training labels the testing manifest has too. */

/** Whether enough of the training labels are in the testing manifest. True where there are no training labels. */
function overlaps(training, testing) {
    const labels = [...training];
    return labels.filter((label) => testing.has(label)).length >= labels.length * limits/* LABEL_OVERLAP_MIN_SHARE */.vE;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-label-overlap.js



/** At least half of the training labels must be tested. Labels that are only in the testing manifest do not count. */
const insufficientLabelOverlap = {
    kind: 'overlap',
    code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
    scope: 'content',
    severity: 'error',
    messages: ['Less than {}% label overlap between the training and testing manifest files.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Add test images for the training labels that have none, or take those labels out of the training manifest, until at least half of the training labels are tested.',
    bounds: [`training labels that the testing manifest has too: at least ${String(limits/* LABEL_OVERLAP_MIN_SHARE */.vE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all)
        ? undefined
        : (0,lint_findings/* contentFinding */.B)(insufficientLabelOverlap, String(limits/* LABEL_OVERLAP_MIN_SHARE */.vE * 100)),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/insufficient-usable-label-overlap.js



/** As ERROR_INSUFFICIENT_LABEL_OVERLAP, on what is left when the lines of the other kind are dropped. */
const insufficientUsableLabelOverlap = {
    kind: 'overlap',
    code: 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP',
    scope: 'content',
    severity: 'error',
    messages: ['Less than {}% usable label overlap between the training and testing manifest files.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Label both manifests in the same way, with image-level labels or with boxes: after lines of the other kind were dropped, under half of the training labels are tested.',
    bounds: [`training labels that the testing manifest has too: at least ${String(limits/* LABEL_OVERLAP_MIN_SHARE */.vE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all) && !overlaps(training.usable.keys(), testing.usable)
        ? (0,lint_findings/* contentFinding */.B)(insufficientUsableLabelOverlap, String(limits/* LABEL_OVERLAP_MIN_SHARE */.vE * 100))
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-bounding-box.js


/** A box must be within its image. */
const invalidBoundingBox = {
    kind: 'attribute',
    code: 'ERROR_INVALID_BOUNDING_BOX',
    scope: 'annotation',
    severity: 'error',
    messages: ['The bounding box has off frame values.'],
    stops: false,
    effect: 'box-unused',
    remedy: 'Move or crop the box until it is within image_size, or remove it together with its entry in objects.',
    check: (attribute) => boxFindings(attribute, invalidBoundingBox, box_geometry/* isOffFrame */.BP),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-image.js

/** The image must exist and be usable, which no manifest shows: the caller has checked the image. */
const invalidImage = {
    kind: 'image',
    code: 'ERROR_INVALID_IMAGE',
    scope: 'line',
    severity: 'error',
    messages: ['The image is invalid. Check S3 path and/or image properties.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Check that the image exists under its source-ref and is a PNG or JPEG of at most 15 MB with sides of 64 to 4096 pixels, neither over 20 times the other. Replace the image or drop the line.',
    check: (isUsable) => (isUsable ? undefined : (0,lint_findings/* lineFinding */.s)(invalidImage, { kind: 'line' })),
};

// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __nccwpck_require__(5912);
;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-image-dimension.js



/**
 * An image with boxes must have sides that the service takes. The service measures the image; a manifest is judged by
 * the image_size that it states, which should be the same. An attribute without boxes is ignored anyway.
 */
const invalidImageDimension = {
    kind: 'attribute',
    code: 'ERROR_INVALID_IMAGE_DIMENSION',
    scope: 'line',
    severity: 'error',
    messages: ['The image dimension(s) do not conform to allowed dimensions.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Scale the image to sides of ${String(limits/* IMAGE_SIDE_MIN_PIXELS */.Ni)} to ${String(limits/* IMAGE_SIDE_MAX_PIXELS */.vc)} pixels, and its boxes and image_size with it, or drop the line.`,
    bounds: [
        `a side of an image: ${String(limits/* IMAGE_SIDE_MIN_PIXELS */.Ni)} to ${String(limits/* IMAGE_SIDE_MAX_PIXELS */.vc)} pixels`,
        `the longer side: at most ${String(limits/* IMAGE_MAX_ASPECT_RATIO */._0)} times the shorter`,
    ],
    check(attribute) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            return [];
        const { annotations, imageSize } = attribute.boxes;
        if (annotations.length === 0 || (0,within_limits/* isAllowedSize */.s)(imageSize))
            return [];
        return [(0,lint_findings/* lineFinding */.s)(invalidImageDimension, { kind: 'line' })];
    },
};

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(7731);
;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-json-line.js



/**
 * A line must be one JSON object. What the service makes of other JSON (a list, a string), and of a line past the
 * 100,000 characters that it takes, is not documented; taken as unreadable too.
 */
const invalidJsonLine = {
    kind: 'line',
    code: 'ERROR_INVALID_JSON_LINE',
    scope: 'line',
    severity: 'error',
    messages: ['The JSON Line has an invalid format.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Write each image as one complete JSON object on a line of its own, without blank lines, trailing commas or enclosing brackets.',
    bounds: [`a line: at most ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters`],
    check: ({ record }) => (record === undefined ? (0,lint_findings/* lineFinding */.s)(invalidJsonLine, { kind: 'line' }) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-attribute-format.js

/** The value of a label attribute must have the form of its type: a whole number, or boxes in an image. */
const invalidLabelAttributeFormat = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute {} is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'For boxes, write image_size as a list of one object with width, height and depth, and annotations with whole numbers for class_id, left, top, width and height (fractions of pixels are taken, but not documented). For an image-level label write a whole number.',
    check: (attribute) => isMalformed(attribute)
        ? [(0,lint_findings/* lineFinding */.s)(invalidLabelAttributeFormat, { kind: 'attribute', attribute: attribute.name }, attribute.name)]
        : [],
};
function isMalformed(attribute) {
    if (attribute.kind === 'image-level')
        return !attribute.valueAllowed;
    return attribute.kind === 'box' && attribute.boxes === undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-attribute-metadata-format.js

/** The metadata of a label attribute must be complete. */
const invalidLabelAttributeMetadataFormat = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute metadata is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Complete the metadata: type, human-annotated (yes or no) and creation-date always; class-name and confidence for an image-level label; class-map and objects for boxes.',
    check: (attribute) => invalid_label_attribute_metadata_format_isMalformed(attribute)
        ? [(0,lint_findings/* lineFinding */.s)(invalidLabelAttributeMetadataFormat, { kind: 'metadata', attribute: attribute.name })]
        : [],
};
function invalid_label_attribute_metadata_format_isMalformed(attribute) {
    if (attribute.kind === 'untyped')
        return true;
    return attribute.kind !== 'unsupported' && attribute.metadata === undefined;
}

// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var labels = __nccwpck_require__(2007);
;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-label-name-length.js




/**
 * A label has at most 256 characters. The least is not documented; an empty label is taken for too short, as the
 * API's own names of labels have at least one. Names in a class map that no box uses are not checked.
 */
const invalidLabelNameLength = {
    kind: 'attribute',
    code: 'ERROR_INVALID_LABEL_NAME_LENGTH',
    scope: 'line',
    severity: 'error',
    // The guide gives the code without a message; the message is our own.
    messages: ['The length of the label name is invalid.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Shorten the label to at most ${String(limits/* LABEL_MAX_CHARACTERS */.lG)} characters, in every line that uses it.`,
    bounds: [`a label: 1 to ${String(limits/* LABEL_MAX_CHARACTERS */.lG)} characters`],
    check: (attribute) => (0,labels/* labelsOf */.P)(attribute).every(within_limits/* isLabelLength */.b)
        ? []
        : [(0,lint_findings/* lineFinding */.s)(invalidLabelNameLength, { kind: 'metadata', attribute: attribute.name })],
};

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __nccwpck_require__(387);
;// CONCATENATED MODULE: ./lib/src/lint/rules/invalid-source-ref-format.js



/** The image must be named by an S3 URI. */
const invalidSourceRefFormat = {
    kind: 'line',
    code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
    scope: 'line',
    severity: 'error',
    messages: ['The format of the source-ref value is invalid.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
    check({ record }) {
        const sourceRef = (0,json/* own */.ZV)(record, 'source-ref');
        if (typeof sourceRef === 'string' && (0,s3_uri/* parseSourceRef */._j)(sourceRef).ok)
            return undefined;
        return (0,lint_findings/* lineFinding */.s)(invalidSourceRefFormat, { kind: 'line' });
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-rows-exceeds-maximum.js



/** A manifest has at most 250,000 lines. The lines past that are still checked here. */
const manifestRowsExceedsMaximum = {
    kind: 'manifest',
    code: 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too many rows.'],
    stops: false,
    effect: 'training-fails',
    remedy: `Bring the manifest to at most ${(0,number/* formatCount */.B4)(limits/* MANIFEST_MAX_LINES */.ZI)} lines; AWS support can raise the limit for classification.`,
    bounds: [`a manifest: at most ${(0,number/* formatCount */.B4)(limits/* MANIFEST_MAX_LINES */.ZI)} lines`],
    check: ({ totalLines }) => (totalLines > limits/* MANIFEST_MAX_LINES */.ZI ? (0,lint_findings/* contentFinding */.B)(manifestRowsExceedsMaximum) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/fewest-labels.js

/** How many labels a model of a kind needs. One is the least for a kind that is not known. */
function fewestLabels(useCase) {
    return useCase === 'IMAGE_LEVEL_LABELS' ? limits/* IMAGE_LEVEL_LABELS_MIN */.sh : limits/* BOX_LABELS_MIN */.tv;
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-few-labels.js



/**
 * A model of whole images needs two labels, one of boxes a single one. The guide's page on validation asks two
 * of both; its page on quotas and its history say one for boxes, and are newer.
 */
const manifestTooFewLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too few labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Give the manifest at least two labels for a model of whole images, at least one for a model of boxes. When the service splits the data, each side must still have that many.',
    bounds: [
        `labels of a model of whole images: at least ${String(limits/* IMAGE_LEVEL_LABELS_MIN */.sh)}`,
        `labels of a model of boxes: at least ${String(limits/* BOX_LABELS_MIN */.tv)}`,
    ],
    check: ({ all, useCase }) => (all.size < fewestLabels(useCase) ? (0,lint_findings/* contentFinding */.B)(manifestTooFewLabels) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-few-usable-labels.js



/**
 * Enough labels must be left when the lines of the other kind are dropped. The guide's page on this error gives the
 * two minima the other way round than its page on quotas; the quotas are taken.
 */
const manifestTooFewUsableLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too few usable labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'Make all lines of the manifest of one kind, image-level labels or boxes: the service drops the lines of the other kind, and too few labels were left.',
    bounds: [
        `labels of a model of whole images: at least ${String(limits/* IMAGE_LEVEL_LABELS_MIN */.sh)}`,
        `labels of a model of boxes: at least ${String(limits/* BOX_LABELS_MIN */.tv)}`,
    ],
    check: ({ all, usable, useCase }) => all.size >= fewestLabels(useCase) && usable.size < fewestLabels(useCase)
        ? (0,lint_findings/* contentFinding */.B)(manifestTooFewUsableLabels)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/manifest-too-many-labels.js


/** A model has at most 250 labels. Labels of dropped lines are not counted; whether the service does is not documented. */
const manifestTooManyLabels = {
    kind: 'labels',
    code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file has too many labels.'],
    stops: false,
    effect: 'training-fails',
    remedy: `Merge or remove labels until at most ${String(limits/* MODEL_LABELS_MAX */.Ld)} remain; look for labels that differ in spelling only.`,
    bounds: [`labels of a model: at most ${String(limits/* MODEL_LABELS_MAX */.Ld)}`],
    check: ({ usable }) => (usable.size > limits/* MODEL_LABELS_MAX */.Ld ? (0,lint_findings/* contentFinding */.B)(manifestTooManyLabels) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-bounding-box-confidence.js

/** Each box needs an entry in `objects`, in the same order, with a confidence. Additional entries are allowed. */
const missingBoundingBoxConfidence = {
    kind: 'attribute',
    code: 'ERROR_MISSING_BOUNDING_BOX_CONFIDENCE',
    scope: 'line',
    severity: 'error',
    messages: ['One or more bounding boxes has a missing confidence value.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Give the objects list of the metadata one entry with a confidence for each box, in the order of the boxes.',
    check(attribute) {
        if (attribute.kind !== 'box')
            return [];
        const confidences = attribute.metadata?.confidences ?? [];
        const boxes = attribute.boxes?.annotations ?? [];
        if (boxes.every((_, index) => confidences[index] === true))
            return [];
        return [(0,lint_findings/* lineFinding */.s)(missingBoundingBoxConfidence, { kind: 'metadata', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-class-map-id.js

/** The class of each box must have a name in the class map of the line. */
const missingClassMapId = {
    kind: 'attribute',
    code: 'ERROR_MISSING_CLASS_MAP_ID',
    scope: 'line',
    severity: 'error',
    messages: ['One of more class ids is missing from the class map.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Add every class_id of the boxes to the class-map of the same line, with the id as a string for the key.',
    check(attribute) {
        if (attribute.kind !== 'box')
            return [];
        const { boxes, metadata } = attribute;
        if (boxes?.annotations.every(({ classId }) => metadata?.classMap.has(String(classId))) === true)
            return [];
        return [(0,lint_findings/* lineFinding */.s)(missingClassMapId, { kind: 'metadata', attribute: attribute.name })];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/rules/missing-source-ref.js
var missing_source_ref = __nccwpck_require__(5262);
;// CONCATENATED MODULE: ./lib/src/lint/rules/no-annotations.js

/**
 * Says of a line with nothing but empty box attributes that it is ignored. Documented for boxes that a person was
 * asked for; where `human-annotated` is "no", the warning at the attribute is all there is.
 */
const noAnnotations = {
    kind: 'conclusion',
    code: 'WARNING_NO_ANNOTATIONS',
    scope: 'line',
    severity: 'warning',
    messages: ['No annotations were found.', 'No annotations provided.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Add boxes, or drop the line: an image without boxes is not taken as a negative example.',
    check(attributes) {
        const allEmpty = attributes.every(({ findings }) => findings.every(({ severity }) => severity === 'warning'));
        const byHuman = attributes.some(({ attribute }) => attribute.kind === 'box' && attribute.metadata?.humanAnnotated);
        return allEmpty && byHuman ? (0,lint_findings/* lineFinding */.s)(noAnnotations, { kind: 'line' }) : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-attribute-annotations.js

/** A box attribute without boxes gives nothing to train from; it is not a negative example. */
const noAttributeAnnotations = {
    kind: 'attribute',
    code: 'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
    scope: 'line',
    severity: 'warning',
    messages: ['No attribute annotations were found.', 'No attribute annotations provided.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Add boxes to the annotations of the attribute, or drop the attribute with its metadata.',
    check: (attribute) => attribute.kind === 'box' && attribute.boxes?.annotations.length === 0
        ? [(0,lint_findings/* lineFinding */.s)(noAttributeAnnotations, { kind: 'attribute', attribute: attribute.name })]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-label-attributes.js

/** A line must have a key with its `-metadata` twin: that pair is what makes a label attribute. */
const noLabelAttributes = {
    kind: 'line',
    code: 'ERROR_NO_LABEL_ATTRIBUTES',
    scope: 'line',
    severity: 'error',
    messages: ['No label attributes found.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Give the line a label attribute and its metadata under the same name with -metadata appended.',
    check: ({ attributes }) => (attributes.length === 0 ? (0,lint_findings/* lineFinding */.s)(noLabelAttributes, { kind: 'line' }) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-valid-annotations.js


/**
 * Of the boxes of an attribute at least one must be usable. Whether the entry belongs to the attribute or at the
 * line is not documented; taken as the attribute; with another good attribute the line stays valid.
 */
const noValidAnnotations = {
    kind: 'attribute',
    code: 'ERROR_NO_VALID_ANNOTATIONS',
    scope: 'line',
    severity: 'error',
    messages: ['No valid annotations found.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Correct the boxes of the line: every one of them has an error.',
    check(attribute) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            return [];
        const { annotations, imageSize } = attribute.boxes;
        if (annotations.length === 0 || annotations.some((box) => (0,box_geometry/* isUsableBox */.Iy)(box, imageSize)))
            return [];
        return [(0,lint_findings/* lineFinding */.s)(noValidAnnotations, { kind: 'attribute', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/no-valid-label-attributes.js

/**
 * Says of a line that each of its label attributes failed. An attribute that failed only because none of its boxes
 * is usable has had its conclusion (ERROR_NO_VALID_ANNOTATIONS); which of the two the service writes for
 * a line of both is not documented.
 */
const noValidLabelAttributes = {
    kind: 'conclusion',
    code: 'ERROR_NO_VALID_LABEL_ATTRIBUTES',
    scope: 'line',
    severity: 'error',
    messages: ['No valid label attributes found.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Correct the other errors of the line: each of its label attributes has one.',
    check: (attributes) => attributes.every(({ findings }) => findings.some(({ place, severity }) => severity === 'error' && place.kind === 'metadata'))
        ? (0,lint_findings/* lineFinding */.s)(noValidLabelAttributes, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/too-many-bounding-boxes.js


/** An image has at most 50 boxes. Not documented for a line with two box attributes; counted in each by itself. */
const tooManyBoundingBoxes = {
    kind: 'attribute',
    code: 'ERROR_TOO_MANY_BOUNDING_BOXES',
    scope: 'line',
    severity: 'error',
    messages: ['There are more bounding boxes than the allowed maximum.'],
    stops: false,
    effect: 'line-invalid',
    remedy: `Keep at most ${String(limits/* IMAGE_BOXES_MAX */.JI)} boxes for an image; cut the image into parts if it needs more.`,
    bounds: [`boxes of an image: at most ${String(limits/* IMAGE_BOXES_MAX */.JI)}`],
    check: (attribute) => attribute.kind === 'box' && (attribute.boxes?.annotations.length ?? 0) > limits/* IMAGE_BOXES_MAX */.JI
        ? [(0,lint_findings/* lineFinding */.s)(tooManyBoundingBoxes, { kind: 'attribute', attribute: attribute.name })]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/too-many-invalid-rows-in-manifest.js

/** Share of invalid lines up to which a manifest is trained from. Past it: ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST. */
const INVALID_LINES_MAX_SHARE = 0.2;
/**
 * At most a fifth of the lines may be invalid; ignored lines are not, blank ones are. The guide calls more than 20 %
 * too many and less than 20 % fine; exactly 20 % is taken as fine.
 */
const tooManyInvalidRows = {
    kind: 'manifest',
    code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
    scope: 'content',
    severity: 'error',
    messages: ['The manifest file contains too many invalid rows.'],
    stops: false,
    effect: 'training-fails',
    remedy: 'More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
    bounds: [`invalid lines: at most ${String(INVALID_LINES_MAX_SHARE * 100)} % of a manifest`],
    check: ({ invalidLines, totalLines }) => invalidLines > totalLines * INVALID_LINES_MAX_SHARE ? (0,lint_findings/* contentFinding */.B)(tooManyInvalidRows) : undefined,
};

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __nccwpck_require__(7204);
;// CONCATENATED MODULE: ./lib/src/lint/rules/unannotated-record.js


/** Keys of a line that say nothing about labels: the image, and what the service itself writes. */
const KEYS_BESIDE_LABELS = new Set([
    ...label_attribute/* FIXED_KEYS */.oQ.flatMap((key) => [key, key + label_attribute/* METADATA_SUFFIX */.e8]),
    ...['errors', 'warnings'],
]);
/**
 * An image without a label is ignored. The guide shows the warning on a line with nothing but its image and
 * is about images added in the console; taken so for any such line, while one that has other keys but no
 * complete label attribute is an error.
 */
const unannotatedRecord = {
    kind: 'line',
    code: 'WARNING_UNANNOTATED_RECORD',
    scope: 'line',
    severity: 'warning',
    messages: ['Record is unannotated.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Label the image, or drop the line: nothing is trained from it.',
    check: ({ record }) => record !== undefined && Object.keys(record).every((key) => KEYS_BESIDE_LABELS.has(key))
        ? (0,lint_findings/* lineFinding */.s)(unannotatedRecord, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/unsupported-use-case-type.js


/** The type of a label attribute must be one of the two that can be trained from. */
const unsupportedUseCaseType = {
    kind: 'attribute',
    code: 'ERROR_UNSUPPORTED_USE_CASE_TYPE',
    scope: 'line',
    severity: 'error',
    messages: ['The use case type of the {} label attribute metadata is unsupported. Check the type field.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Use groundtruth/image-classification or groundtruth/object-detection as type. Convert the multi-label format of Ground Truth into one attribute for each label; other jobs cannot be trained from.',
    check(attribute) {
        if (attribute.kind !== 'unsupported')
            return [];
        const place = { kind: 'metadata', attribute: attribute.name };
        return [(0,lint_findings/* lineFinding */.s)(unsupportedUseCaseType, place, attribute.name + label_attribute/* METADATA_SUFFIX */.e8)];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/all-rules.js
/** The documented rules on manifests. */





























/** All of them. Among those of one kind, the order is that in which they are checked and reported. */
const ALL_RULES = [
    tooManyInvalidRows,
    imagesInMultipleS3Buckets,
    manifestRowsExceedsMaximum,
    manifestTooFewLabels,
    manifestTooFewUsableLabels,
    manifestTooManyLabels,
    insufficientImagesPerLabelForAutosplit,
    insufficientLabelOverlap,
    insufficientUsableLabelOverlap,
    invalidJsonLine,
    missing_source_ref/* missingSourceRef */.B,
    invalidSourceRefFormat,
    unannotatedRecord,
    noLabelAttributes,
    invalidLabelAttributeFormat,
    invalidLabelAttributeMetadataFormat,
    missingBoundingBoxConfidence,
    missingClassMapId,
    unsupportedUseCaseType,
    invalidLabelNameLength,
    invalidImageDimension,
    invalidBoundingBox,
    boundingBoxTooSmall,
    tooManyBoundingBoxes,
    noValidAnnotations,
    noAttributeAnnotations,
    noValidLabelAttributes,
    noAnnotations,
    invalidImage,
];
/** The rules of one kind, in their order. */
function rulesOf(kind) {
    return ALL_RULES.filter((rule) => rule.kind === kind);
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readManifestLine),
/* harmony export */   i0: () => (/* binding */ checkManifestLine)
/* harmony export */ });
/* unused harmony export checkLine */
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(903);
/* harmony import */ var _manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4448);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1513);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(972);
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7204);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2007);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4676);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(387);








/** Only the first that finds something is reported for a line. */
const LINE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('line');
/** Only the first that finds something is reported for a label attribute, and for its line. */
const STOPPING_ATTRIBUTE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('attribute').filter(({ stops }) => stops);
const OTHER_ATTRIBUTE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('attribute').filter(({ stops }) => !stops);
const CONCLUSION_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('conclusion');
const NO_FINDINGS = [];
const NOTHING_USABLE = { imageLabels: [], boxes: [] };
/** {@link checkLine} on a line that was parsed already. */
function checkManifestLine(line, manifestLine) {
    const sourceRef = readSourceRef(manifestLine);
    const report = (verdict, findings, usable = NOTHING_USABLE) => sourceRef === undefined ? { line, verdict, findings, usable } : { line, verdict, findings, sourceRef, usable };
    for (const rule of LINE_RULES) {
        const finding = rule.check(manifestLine);
        if (finding)
            return report(finding.severity === 'error' ? 'invalid' : 'ignored', [finding]);
    }
    const checked = manifestLine.attributes.map(checkAttribute);
    const usable = usableOf(checked);
    const findings = findingsOf(checked, usable);
    if (findings.length > 0 && checked.some(invalidatesLine))
        return report('invalid', findings);
    if (!isNothing(usable))
        return report('valid', findings, usable);
    return report(findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'ignored', findings);
}
/** Parses a line as far as it can be read. */
function readManifestLine(text) {
    const record = isTooLong(text) ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(record)
        ? { record, attributes: (0,_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .findLabelAttributes */ .Hh)(record) }
        : { record: undefined, attributes: [] };
}
/** Characters are counted as Unicode counts them; a string's length can only be more. */
function isTooLong(text) {
    return text.length > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX_CHARACTERS */ .hN && Array.from(text).length > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX_CHARACTERS */ .hN;
}
function readSourceRef({ record }) {
    const sourceRef = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(record, 'source-ref');
    const parsed = typeof sourceRef === 'string' ? (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSourceRef */ ._j)(sourceRef) : undefined;
    return parsed?.ok === true ? parsed.value : undefined;
}
function checkAttribute(attribute) {
    for (const rule of STOPPING_ATTRIBUTE_RULES) {
        const findings = rule.check(attribute);
        if (findings.length > 0)
            return { attribute, findings };
    }
    let findings = NO_FINDINGS;
    for (const rule of OTHER_ATTRIBUTE_RULES) {
        const more = rule.check(attribute);
        if (more.length > 0)
            findings = [...findings, ...more];
    }
    return { attribute, findings };
}
function findingsOf(checked, usable) {
    if (checked.every((attribute) => attribute.findings.length === 0) && !isNothing(usable))
        return NO_FINDINGS;
    const findings = checked.flatMap((attribute) => attribute.findings);
    const stopping = findings.find(({ code }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)?.stops);
    if (stopping)
        return [stopping];
    if (!isNothing(usable))
        return findings;
    const conclusions = CONCLUSION_RULES.map((rule) => rule.check(checked)).filter((finding) => finding !== undefined);
    return [...findings, ...conclusions];
}
function usableOf(checked) {
    const imageLabels = [];
    const boxes = [];
    let imageSize;
    for (const { attribute, findings } of checked) {
        if (findings.length > 0 && !findings.every(leavesAttributeUsable))
            continue;
        if (attribute.kind === 'image-level')
            imageLabels.push(...(0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .labelsOf */ .P)(attribute));
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        imageSize ??= attribute.boxes.imageSize;
        addUsableBoxes(boxes, attribute.boxes, (0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .labelsOf */ .P)(attribute));
    }
    return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize };
}
function invalidatesLine({ findings }) {
    return findings.some(({ code }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)?.effect === 'line-invalid');
}
function leavesAttributeUsable({ code }) {
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)?.effect === 'box-unused';
}
function addUsableBoxes(boxes, { annotations, imageSize }, labels) {
    for (let index = 0; index < annotations.length; index += 1) {
        const annotation = annotations[index];
        const label = labels[index];
        if (annotation === undefined || label === undefined || !(0,_manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsableBox */ .Iy)(annotation, imageSize))
            continue;
        const { left, top, width, height } = annotation;
        boxes.push({ label, left, top, width, height });
    }
}
function isNothing({ imageLabels, boxes }) {
    return imageLabels.length === 0 && boxes.length === 0;
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelsTogether),
/* harmony export */   R: () => (/* binding */ checkTogether)
/* harmony export */ });
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(903);
/** Checks the two manifests of a training against each other, once each was read to its end. */

/**
 * Checks what takes both manifests: enough labels for the kind of model, and enough of them tested.
 * A manifest that failed by itself ends the check there, as in the guide's sample of a manifest summary, whose kind
 * is NOT_DETERMINED then.
 * @param testing 'auto-create' when the service takes the test images from the training manifest
 */
function checkTogether(training, testing) {
    const ownOfTesting = testing === 'auto-create' ? [] : testing.contentFindings;
    if (training.contentFindings.length > 0 || ownOfTesting.length > 0)
        return { useCase: 'NOT_DETERMINED', training: training.contentFindings, testing: ownOfTesting, both: [] };
    if (testing === 'auto-create') {
        const labels = { ...readLabels(training, training.useCase), isSplit: true };
        return { useCase: training.useCase, training: checkLabels(labels), testing: [], both: [] };
    }
    const { trained, tested } = labelsTogether(training, testing);
    return {
        useCase: trained.useCase,
        training: checkLabels(trained),
        testing: checkLabels(tested),
        both: (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('overlap')
            .map((rule) => rule.check(trained, tested))
            .filter((finding) => finding !== undefined),
    };
}
/** The labels of both manifests, and which of them are usable for the kind of the model. */
function labelsTogether(training, testing) {
    const isBrand = isBrandDetection(training, testing);
    const useCase = isBrand ? 'OBJECT_LOCALIZATION' : training.useCase;
    const read = readLabels(training, useCase);
    const trained = isBrand ? { ...read, usable: training.imageLabels } : read;
    return { trained, tested: readLabels(testing, useCase) };
}
/**
 * Training from whole images of a logo while the test images have boxes makes a model that finds the logo: the
 * guide names this as the one case in which the manifests may differ in kind. Taken as given when the
 * training manifest has no box at all and most lines of the testing manifest have some.
 */
function isBrandDetection(training, testing) {
    return (training.useCase === 'IMAGE_LEVEL_LABELS' &&
        training.boxLabels.size === 0 &&
        testing.useCase === 'OBJECT_LOCALIZATION');
}
function readLabels({ imageLabels, boxLabels }, useCase) {
    const all = new Set([...imageLabels.keys(), ...boxLabels.keys()]);
    const usable = { IMAGE_LEVEL_LABELS: imageLabels, OBJECT_LOCALIZATION: boxLabels, NOT_DETERMINED: undefined }[useCase];
    // Where there is no kind, there is no other kind to drop either.
    return { useCase, all, usable: usable ?? new Map([...imageLabels, ...boxLabels]), isSplit: false };
}
function checkLabels(labels) {
    return (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('labels')
        .map((rule) => rule.check(labels))
        .filter((finding) => finding !== undefined);
}


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ CODES),
  lA: () => (/* binding */ describeCode)
});

// UNUSED EXPORTS: findContentError, findFileError

// EXTERNAL MODULE: ./lib/src/lint/all-rules.js + 31 modules
var all_rules = __nccwpck_require__(903);
;// CONCATENATED MODULE: ./lib/src/lint/content-codes.js
const contentError = (message, remedy) => ({
    scope: 'content',
    severity: 'error',
    messages: [message],
    stops: false,
    effect: 'training-fails',
    remedy,
});
const CONTENT_CODES = {
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: contentError('The permissions for the images S3 bucket are invalid.', 'Let the role that starts the training read the bucket of the images: its own policy, the bucket policy, and the KMS key where the images are encrypted with one (docs/permissions.md).'),
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: contentError('Invalid owner id for images S3 bucket.', 'Copy the images to a bucket of the account that owns the bucket of the manifest; get-bucket-acl shows the owners of both.'),
    ERROR_FAILED_IMAGES_S3_COPY: contentError('Failed to copy images from S3 bucket.', 'Not one image could be copied. Check that the images exist and that the role may read them, and may decrypt with their KMS key.'),
    ERROR_TOO_MANY_RECORDS_IN_ERROR: contentError('The manifest file has too many terminal errors.', 'Correct the lines that the line errors name, beginning with those that are not JSON or lack a usable source-ref.'),
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: contentError("The manifest file doesn't have enough labeled images to distribute the dataset.", 'Add labelled images before the dataset is distributed, or create the test dataset from a manifest of its own.'),
};

;// CONCATENATED MODULE: ./lib/src/lint/file-codes.js
const fileError = (message, remedy) => ({
    scope: 'file',
    severity: 'error',
    messages: [message],
    stops: true,
    effect: 'training-fails',
    remedy,
});
const file_codes_FILE_CODES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: fileError('The manifest file extension or contents are invalid.', 'Check first that bucket and key of both manifests exist, then that the file holds JSON Lines and that its name has an extension such as .manifest.'),
    ERROR_EMPTY_MANIFEST: fileError('The manifest file is empty.', 'Look at both manifests, since the service does not say which one it means, and put at least one line into each.'),
    ERROR_MANIFEST_SIZE_TOO_LARGE: fileError('The manifest file size exceeds the maximum supported size.', 'Bring the manifest below 1 GB: leave lines out, or shorten them by dropping keys that the training does not use.'),
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: fileError('The S3 bucket permissions are incorrect.', 'Let the role that starts the training read the buckets of the manifests: its own policy, the bucket policies, and the policy of the KMS key where the objects are encrypted with one (docs/permissions.md).'),
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: fileError('Unable to write to output S3 bucket.', 'Check that the output bucket exists in the Region of the project and that the role may do s3:PutObject below the output prefix, and may use the KMS key where there is one (docs/permissions.md).'),
};

// EXTERNAL MODULE: ./lib/src/lint/rules/missing-source-ref.js
var missing_source_ref = __nccwpck_require__(5262);
;// CONCATENATED MODULE: ./lib/src/lint/codes.js
/** Every code that the service is documented to report for a manifest, looked up by code or by message. */




/** All codes: file errors, content errors that no rule finds, then those of the rules. */
const CODES = [
    ...[file_codes_FILE_CODES, CONTENT_CODES].flatMap((table) => Object.entries(table).map(([code, row]) => ({ code, ...row }))),
    ...all_rules/* ALL_RULES */.U,
];
const BY_CODE = new Map([
    ...CODES.map((description) => [description.code, description]),
    // The guide's list of what is checked first spells this one code without its prefix.
    ['MISSING_SOURCE_REF', { ...missing_source_ref/* missingSourceRef */.B, code: 'MISSING_SOURCE_REF' }],
]);
/** What is known of a code; undefined for one that is not documented. */
function describeCode(code) {
    return BY_CODE.get(code);
}
const FILE_CODE_NAMES = Object.keys(file_codes_FILE_CODES).filter((code) => Object.hasOwn(file_codes_FILE_CODES, code));


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ comparePartials)
/* harmony export */ });
/* harmony import */ var _scan_partial_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1867);

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

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isAtInvalidLimit)
/* harmony export */ });
/** Invalid lines in a manifest of five: less is fine, more is too many. */
const SHARE = 5;
/** Whether exactly a fifth of the lines is invalid. */
function isAtInvalidLimit({ invalidLines, totalLines }) {
    return totalLines > 0 && invalidLines * SHARE === totalLines;
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reasonsForDoubt)
/* harmony export */ });
/* harmony import */ var _line_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4534);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);
/* harmony import */ var _at_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5111);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4120);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4618);
/* harmony import */ var _region_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7002);
/* harmony import */ var _short_for_split_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4963);
/** Whether a forecast would be another one if the service decided otherwise where its documents leave it open. */







/** "1 GB" may be this many bytes, or 10^9. */
const BINARY_GIGABYTE = 2 ** 30;
/** Lines that AWS support can raise the limit to, for classification. */
const RAISED_MAX_LINES = 500_000;
const READINGS = ['taken', 'strict', 'lenient', 'other-kind'];
const DOUBTS = {
    'fractional-box': 'boxes with fractions of pixels',
    'thin-box': 'boxes that are thin once the image is scaled down',
    'creation-date': 'a creation-date in an undocumented form',
    'class-id-text': 'a class id in quotes',
    'byte-order-mark': 'a byte order mark',
    unannotated: 'no labels',
};
/** Why the training might end otherwise than forecast; empty where the forecast is certain. */
function reasonsForDoubt(training, testing) {
    const manifests = testing === undefined ? [training] : [training, testing];
    const outcomeOf = (reading) => (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .forecast */ .g)(training.partial, testing?.partial, reading);
    const taken = outcomeOf('taken');
    const trains = taken.code === undefined;
    const reasons = [];
    const others = READINGS.filter((reading) => (outcomeOf(reading).code === undefined) !== trains);
    if (others.some((reading) => reading !== 'other-kind'))
        reasons.push(...manifests.flatMap(doubtsOf));
    if (others.includes('other-kind'))
        reasons.push('which kind of model lines of two kinds make is not documented');
    const isAtLimit = (reading) => outcomeOf(reading).code === undefined &&
        manifests.some(({ partial }) => (0,_at_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtInvalidLimit */ .A)((0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(partial, reading)));
    if (trains && isAtLimit('taken'))
        reasons.push('exactly 20 % of the lines are invalid, which is not documented to pass');
    else if (trains && reasons.length === 0 && READINGS.some(isAtLimit))
        reasons.push(...manifests.flatMap(doubtsOf));
    if (trains && testing === undefined && (0,_short_for_split_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsShortForSplit */ .t)(training).length > 0)
        reasons.push('how many images of a label the split needs is not documented');
    if (trains && manifests.some(({ name }) => name.startsWith('s3://') && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .hasNoExtension */ .B)(name)))
        reasons.push('a manifest without a file extension may be refused');
    if (trains)
        for (const manifest of manifests.filter(_region_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .isPastRegion */ .v))
            reasons.push(`the ${manifest.role} manifest has more images than is documented for ${manifest.region ?? ''}`);
    if (!trains)
        reasons.push(...limitsInDoubt(taken, manifests));
    return reasons;
}
function doubtsOf({ role, partial }) {
    return [...partial.doubts].map(([doubt, { count, first }]) => `${(0,_line_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countOfLines */ .c)(count)} of the ${role} manifest, first line ${String(first)}, ${count === 1 ? 'has' : 'have'} ${DOUBTS[doubt]}`);
}
/** Limits that the documents give in two ways: it may be that the training succeeds past them. */
function limitsInDoubt({ code, useCase, together }, manifests) {
    const sizes = manifests.map(({ partial }) => partial.sizeBytes);
    if (code === 'ERROR_MANIFEST_SIZE_TOO_LARGE') {
        const large = sizes.filter((size) => size > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_MAX_BYTES */ .V4);
        return large.every((size) => size <= BINARY_GIGABYTE)
            ? ['whether the limit of 1 GB means 1,000,000,000 or 1,073,741,824 bytes is not documented']
            : [];
    }
    const isRaisable = manifests.every(({ partial }) => partial.lines <= RAISED_MAX_LINES && (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(partial, 'taken').useCase === 'IMAGE_LEVEL_LABELS');
    const codes = [...together.training, ...together.testing, ...together.both].map((finding) => finding.code);
    const isByLines = codes.length > 0 && codes.every((one) => one === 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM');
    return isByLines && isRaisable && useCase === 'NOT_DETERMINED'
        ? ['AWS support can raise the limit of lines for classification']
        : [];
}


/***/ }),

/***/ 5019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ columnOfImage),
  z9: () => (/* binding */ concludeManifest),
  ZD: () => (/* binding */ isValidLine),
  jV: () => (/* binding */ labelsOfLine)
});

// EXTERNAL MODULE: ./lib/src/lint/contents/known-contents.js
var known_contents = __nccwpck_require__(5405);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-table.js
var label_table = __nccwpck_require__(8061);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __nccwpck_require__(8559);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __nccwpck_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/images/judge-image.js
var judge_image = __nccwpck_require__(4990);
// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __nccwpck_require__(3732);
;// CONCATENATED MODULE: ./lib/src/lint/images/conclude-images.js






/** Undefined where no image was checked. */
function concludeImages(partial) {
    const { images: part } = partial;
    if (part === undefined)
        return undefined;
    const all = (0,list_images/* firstImageLines */.f7)(partial);
    const firsts = (0,list_images/* sampleOf */.uV)(partial, all, part.sample);
    const contents = { low: new column/* Column */.V(), high: new column/* Column */.V() };
    const reasons = new Map();
    let checked = 0;
    for (let line = 0; line < firsts.length; line += 1) {
        const isFirst = firsts[line] === line;
        contents.low.push(isFirst ? part.digestLow.at(line) : 0);
        contents.high.push(isFirst ? part.digestHigh.at(line) : 0);
        if (!isFirst)
            continue;
        const state = part.state.at(line);
        if (state === images_part/* CHECKED */.kK)
            checked += 1;
        const reason = state < images_part/* FIRST_REASON */._z ? undefined : part.reasons[state - images_part/* FIRST_REASON */._z];
        if (reason !== undefined)
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const { faults, unusable } = faultsOf(part, firsts);
    return {
        images: all.reduce((count, first, line) => (first === line ? count + 1 : count), 0),
        checked,
        unknown: new Map([...reasons].sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1))),
        faults,
        lost: new Set(unusable.size === 0 ? [] : linesOf(all, unusable)),
        contents,
        region: part.region,
        buckets: part.buckets,
    };
}
function faultsOf({ notes }, firsts) {
    const faults = [];
    const unusable = new Set();
    for (const [line, { facts, stated, reach }] of notes) {
        // The image is on a line of an earlier range, or not in the sample of all.
        if (firsts[line - 1] !== line - 1)
            continue;
        for (const fault of (0,judge_image/* judgeImage */.x)(facts, { line, stated, reach })) {
            faults.push({ line, fault });
            if ((0,judge_image/* losesLine */.j)(fault))
                unusable.add(line - 1);
        }
    }
    return { faults, unusable };
}
function linesOf(firsts, images) {
    return [...firsts.keys()].filter((line) => images.has(firsts[line] ?? -1));
}
const [VALID, INVALID] = [partial/* VERDICTS */.bk.indexOf('valid'), partial/* VERDICTS */.bk.indexOf('invalid')];
/**
 * The partial result as if the lines had been invalid from the beginning, which is what a training makes of them. Lines in
 * doubt count as valid in each reading.
 */
function withoutLines(partial, lost) {
    if (lost.size === 0)
        return partial;
    const { columns, verdicts, kinds, images } = partial;
    const [verdict, labelEnds, labelIds] = [new column/* Column */.V(), new column/* Column */.V(), new column/* Column */.V()];
    const counted = {
        verdicts: { valid: { ...verdicts.valid }, invalid: { ...verdicts.invalid }, ignored: { ...verdicts.ignored } },
        kinds: { 'image-level': { ...kinds['image-level'] }, box: { ...kinds.box } },
        labels: label_table/* LabelTable */.R.of(partial.labels.entries.map((entry) => ({ ...entry, lines: { ...entry.lines } }))),
    };
    let end = 0;
    for (let line = 0; line < partial.lines; line += 1) {
        const from = end;
        end = columns.labelEnds.at(line);
        const isLost = lost.has(line) && columns.verdict.at(line) === VALID;
        verdict.push(isLost ? INVALID : columns.verdict.at(line));
        const labels = [];
        for (let at = from; at < end; at += 1)
            labels.push(columns.labelIds.at(at));
        if (isLost)
            takeOut(counted, labels, images?.notes.get(line + 1) ?? images?.repeats.get(line + 1));
        else
            for (const label of labels)
                labelIds.push(label);
        labelEnds.push(labelIds.length);
    }
    return { ...partial, ...counted, columns: { ...columns, verdict, labelEnds, labelIds } };
}
function takeOut({ verdicts, kinds, labels }, numbers, loss) {
    const readings = loss?.isDoubtful === true ? ['taken', 'strict', 'lenient'] : ['sure'];
    const entries = numbers.flatMap((number) => labels.entries[number] ?? []);
    for (const reading of readings) {
        if (verdicts.valid[reading] > 0) {
            verdicts.valid[reading] -= 1;
            verdicts.invalid[reading] += 1;
        }
        for (const kind of new Set(entries.map((entry) => entry.kind)))
            kinds[kind][reading] = Math.max(0, kinds[kind][reading] - 1);
        for (const { lines } of entries)
            lines[reading] = Math.max(0, lines[reading] - 1);
    }
    for (const [label, boxes] of loss?.boxes ?? [])
        labels.entryOf('box', label).boxes -= boxes;
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/source-index.js
var source_index = __nccwpck_require__(7852);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/concluded.js




const concluded_VALID = 0;
/** Lines whose images cannot be used count as invalid, as they do in a training. */
function concludeManifest(role, name, scanned, { contents: given = known_contents/* NO_CONTENTS */.$v, nearDuplicates, region: named } = {}) {
    const images = concludeImages(scanned);
    const partial = images === undefined ? scanned : withoutLines(scanned, images.lost);
    const contents = images === undefined ? given : joinedContents(images.contents, given);
    const { sourceLow, sourceHigh } = partial.columns;
    let firstLines = new Int32Array(0);
    let repeatedLines = 0;
    const repeated = new Set();
    const repeats = (line, first) => {
        if (repeatedLines === 0)
            firstLines = Int32Array.from({ length: partial.lines }, (_, place) => place);
        firstLines[line] = first;
        repeatedLines += 1;
        repeated.add(first);
    };
    for (const index of (0,source_index/* indexShares */.l)(sourceLow, sourceHigh))
        index.addAll(repeats);
    const counted = count(partial, firstLines, repeated);
    const known = { contents, nearDuplicates, images, region: named ?? images?.region };
    return { role, name, partial, ...known, counted, firstLines, repeatedLines, repeatedImages: repeated.size };
}
/** What is known of contents from elsewhere counts before what the images themselves say. */
function joinedContents(ofImages, known) {
    if (known.low.length === 0)
        return ofImages;
    const [low, high] = [new column/* Column */.V(), new column/* Column */.V()];
    for (let line = 0; line < known.low.length; line += 1) {
        const contents = known.low.at(line) === 0 ? ofImages : known;
        low.push(contents.low.at(line));
        high.push(contents.high.at(line));
    }
    return { low, high, missed: known.missed };
}
/** Counts images and, by label, images and boxes: different source-refs on valid lines. */
function count(partial, firstLines, repeated) {
    const { labels, verdicts } = partial;
    const sum = (counts) => counts.sure + counts.taken;
    const textNumbers = numbersByText(partial);
    const isEachTextOnce = textNumbers.every((first, number) => first === number);
    const { images, imagesOfLabels } = repeated.size === 0 && isEachTextOnce
        ? { images: sum(verdicts.valid), imagesOfLabels: labels.entries.map(({ lines }) => sum(lines)) }
        : countImages(partial, firstLines, repeated, textNumbers);
    const byLabel = new Map();
    for (const [number, { label, boxes }] of labels.entries.entries()) {
        const known = byLabel.get(label);
        const total = { images: imagesOfLabels[textNumbers[number] ?? 0] ?? 0, boxes: boxes + (known?.boxes ?? 0) };
        if (total.images > 0)
            byLabel.set(label, total);
    }
    return {
        lines: partial.lines,
        validLines: sum(verdicts.valid),
        invalidLines: sum(verdicts.invalid),
        ignoredLines: sum(verdicts.ignored),
        images,
        labels: byLabel,
    };
}
/** Line by line: images may be on several lines, and have a label of both kinds. */
function countImages(partial, firstLines, repeated, textNumbers) {
    const { columns, labels } = partial;
    const imagesOfLabels = new Uint32Array(labels.entries.length);
    /** Labels that an image which is on several lines was counted with, by its first line. */
    const counted = new Map();
    let images = 0;
    let end = 0;
    for (let line = 0; line < partial.lines; line += 1) {
        const from = end;
        end = columns.labelEnds.at(line);
        if (columns.verdict.at(line) !== concluded_VALID)
            continue;
        const first = firstLines[line] ?? line;
        const isRepeated = repeated.size > 0 && repeated.has(first);
        const known = isRepeated ? counted.get(first) : undefined;
        if (known === undefined)
            images += 1;
        const seen = isRepeated ? (known ?? new Set()) : undefined;
        if (seen !== undefined)
            counted.set(first, seen);
        for (let at = from; at < end; at += 1) {
            const number = textNumbers[columns.labelIds.at(at)] ?? 0;
            if (seen?.has(number) === true || hasEarlier(columns.labelIds, textNumbers, from, at, number))
                continue;
            seen?.add(number);
            imagesOfLabels[number] = (imagesOfLabels[number] ?? 0) + 1;
        }
    }
    return { images, imagesOfLabels };
}
/** Whether a line has a label of the same text before this one: each number is once in it, but a text may have two. */
function hasEarlier(ids, textNumbers, from, at, number) {
    for (let earlier = from; earlier < at; earlier += 1)
        if (textNumbers[ids.at(earlier)] === number)
            return true;
    return false;
}
/** For each number of a label, the first number with the same text: an image may have a label of both kinds. */
function numbersByText({ labels }) {
    const numbers = new Map();
    return Uint32Array.from(labels.entries, ({ label }, number) => {
        const known = numbers.get(label);
        if (known === undefined)
            numbers.set(label, number);
        return known ?? number;
    });
}
/** Where the labels of a line, from 0, begin. */
function startOf({ columns }, line) {
    return line === 0 ? 0 : columns.labelEnds.at(line - 1);
}
/** The labels of a line, from 0, in alphabetical order. */
function labelsOfLine(partial, line) {
    const { columns, labels } = partial;
    const found = [];
    for (let at = startOf(partial, line); at < columns.labelEnds.at(line); at += 1)
        found.push(labels.entries[columns.labelIds.at(at)]?.label ?? '');
    return [...new Set(found)].sort();
}
/** Where a line, from 1, has its source-ref; 1-based, undefined for a line without one. */
function columnOfImage({ columns }, line) {
    const column = columns.sourceColumn.at(line - 1);
    return column === 0 ? undefined : column;
}
/** Whether a line, from 0, is valid. */
function isValidLine({ columns }, line) {
    return columns.verdict.at(line) === concluded_VALID;
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hasNoExtension)
/* harmony export */ });
/** Names of manifests as they are shown: paths, S3 URIs, or `-`. */
/** Whether the last part of a name has no extension. The standard input has no name to judge. */
function hasNoExtension(name) {
    if (name === '-' || name === '')
        return false;
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\?versionId=.*$/, '');
    return !/[^.]\.[^.]+$/.test(base);
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ forecast),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/src/lint/all-rules.js + 31 modules
var all_rules = __nccwpck_require__(903);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __nccwpck_require__(3765);
;// CONCATENATED MODULE: ./lib/src/lint/check-manifest.js
/** Checks a manifest while its lines stream by. */


const MANIFEST_RULES = (0,all_rules/* rulesOf */.f)('manifest');
/** What the rules on a manifest by itself find. */
function checkTally(tally) {
    return MANIFEST_RULES.map((rule) => rule.check(tally)).filter((finding) => finding !== undefined);
}
/**
 * The kind of model that a manifest makes, from the number of lines that offer labels of each kind.
 *
 * How the service chooses the kind of model is not documented; taken as the kind of most lines, and boxes on a tie,
 * since a line that has both kinds was labelled with the greater care for its boxes.
 */
function useCaseOf({ imageLevel, box }) {
    if (imageLevel === 0 && box === 0)
        return 'NOT_DETERMINED';
    return imageLevel > box ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION';
}

// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __nccwpck_require__(661);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __nccwpck_require__(6261);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __nccwpck_require__(4676);
;// CONCATENATED MODULE: ./lib/src/lint/file-error.js
/** Why a training would end before a line of a manifest is judged, as far as the file itself shows it. */


/**
 * The file error of a manifest that can be read. Which files the service takes for unreadable is not documented beyond
 * "contents are invalid"; taken so are those that are plainly something else.
 * @param head  the first bytes; see {@link identifyFile}
 */
function fileErrorOf(sizeBytes, head) {
    if (sizeBytes === 0)
        return 'ERROR_EMPTY_MANIFEST';
    if (sizeBytes > limits/* MANIFEST_MAX_BYTES */.V4)
        return 'ERROR_MANIFEST_SIZE_TOO_LARGE';
    return (0,file_kind/* identifyFile */.Z)(head) === undefined ? undefined : 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT';
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/forecast.js



const NOTHING = { useCase: 'NOT_DETERMINED', training: [], testing: [], both: [] };
/**
 * The outcome in one reading.
 * @param testing undefined where the service splits the training data
 */
function forecast(training, testing, reading) {
    const fileErrors = {
        training: fileErrorOf(training.sizeBytes, training.head),
        testing: testing === undefined ? undefined : fileErrorOf(testing.sizeBytes, testing.head),
    };
    const fileError = fileErrors.training ?? fileErrors.testing;
    if (fileError !== undefined)
        return { code: fileError, useCase: 'NOT_DETERMINED', fileErrors, together: NOTHING };
    // The training manifest decides the kind of the model, so that only its lines can be taken for another kind.
    const ofTesting = reading === 'other-kind' ? 'taken' : reading;
    const together = (0,check_together/* checkTogether */.R)(reportOf(training, reading), testing ? reportOf(testing, ofTesting) : 'auto-create');
    const [first] = [...together.training, ...together.testing, ...together.both];
    return { code: first?.code, useCase: together.useCase, fileErrors, together };
}
/** What a manifest comes to in a reading. The lines with errors are left out: nothing here asks for them. */
function reportOf(partial, reading) {
    const lines = reading === 'other-kind' ? 'taken' : reading;
    const count = (counts) => counts.sure + counts[lines];
    const { verdicts, kinds } = partial;
    const counted = { valid: count(verdicts.valid), invalid: count(verdicts.invalid), ignored: count(verdicts.ignored) };
    const totalLines = counted.valid + counted.invalid + counted.ignored;
    const buckets = new Set(partial.buckets.keys());
    const labels = { 'image-level': new Map(), box: new Map() };
    for (const entry of partial.labels.entries) {
        const linesOfLabel = count(entry.lines);
        if (linesOfLabel > 0)
            labels[entry.kind].set(entry.label, linesOfLabel);
    }
    const useCase = useCaseOf({ imageLevel: count(kinds['image-level']), box: count(kinds.box) });
    return {
        useCase: reading === 'other-kind' ? otherKind(useCase, labels) : useCase,
        totalLines,
        validLines: counted.valid,
        invalidLines: counted.invalid,
        ignoredLines: counted.ignored,
        errorLines: [],
        contentFindings: checkTally({ totalLines, invalidLines: counted.invalid, buckets }),
        imageLabels: labels['image-level'],
        boxLabels: labels.box,
        buckets,
    };
}
/** The kind of the fewer lines, where there are lines of both. */
function otherKind(useCase, labels) {
    if (labels['image-level'].size === 0 || labels.box.size === 0)
        return useCase;
    return useCase === 'OBJECT_LOCALIZATION' ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION';
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leakedGroups),
/* harmony export */   w: () => (/* binding */ leakedLines)
/* harmony export */ });
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7852);

/** What {@link trainedFirst} found, which several rules ask for. */
const known = new WeakMap();
/** Each source-ref of both manifests once, in the order of the testing manifest. */
function* leakedLines(training, testing) {
    const asked = known.get(testing);
    const firsts = asked?.training === training ? asked.firsts : trainedFirst(training, testing);
    known.set(testing, { training, firsts });
    for (let line = 0; line < firsts.length; line += 1) {
        const trainingLine = firsts[line] ?? 0;
        if (trainingLine > 0)
            yield { trainingLine, testingLine: line + 1 };
    }
}
/**
 * For each line of the testing manifest that is the first with its source-ref, the first line of the training manifest
 * with it, 1-based; 0 without one. Empty where the manifests have no source-ref in common.
 */
function trainedFirst(training, testing) {
    let firsts = new Int32Array(0);
    const trained = training.partial.columns;
    const tested = testing.partial.columns;
    for (const index of (0,_source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexShares */ .l)(trained.sourceLow, trained.sourceHigh)) {
        index.addAll();
        for (let line = 0; line < testing.partial.lines; line += 1) {
            const low = tested.sourceLow.at(line);
            if (!index.covers(low) || (testing.firstLines[line] ?? line) !== line)
                continue;
            const first = index.find(low, tested.sourceHigh.at(line));
            if (first < 0)
                continue;
            if (firsts.length === 0)
                firsts = new Int32Array(testing.partial.lines);
            firsts[line] = first + 1;
        }
    }
    return firsts;
}
/** Each group of both manifests once, in the order of the testing manifest. None without group-by. */
function* leakedGroups(training, testing) {
    const trained = _source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a.of(training.partial.columns.groupLow, training.partial.columns.groupHigh);
    const { groupLow, groupHigh } = testing.partial.columns;
    const tested = new _source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a(groupLow, groupHigh);
    for (let line = 0; line < groupLow.length; line += 1) {
        if (groupLow.at(line) === 0 || tested.add(line) !== line)
            continue;
        const first = trained.find(groupLow.at(line), groupHigh.at(line));
        if (first >= 0)
            yield { trainingLine: first + 1, testingLine: line + 1 };
    }
}


/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isPastRegion)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);
/** Whether a manifest has more images than the service takes in the Region of the training. */

/** Never where the Region is not known. */
function isPastRegion({ role, counted, region }) {
    return region !== undefined && _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_REGIONS */ .ON.has(region) && counted.images > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_REGION_IMAGES_MAX */ .nt[role];
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ labelsShortForSplit),
/* harmony export */   x: () => (/* binding */ IMAGES_FOR_SPLIT_UNDER)
/* harmony export */ });
/* harmony import */ var _concluded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5019);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4618);
/** Labels that may have too few images for the service to split the training data. */


/** Images of a label under which a split may fail; the number is not documented. Our choice. */
const IMAGES_FOR_SPLIT_UNDER = 5;
/** Labels of the kind of the model with fewer images than that. */
function labelsShortForSplit(training) {
    const { useCase, imageLabels, boxLabels } = (0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(training.partial, 'taken');
    const isOfBoxes = useCase === 'OBJECT_LOCALIZATION';
    const repeats = repeatsOf(training, isOfBoxes ? 'box' : 'image-level');
    return [...(isOfBoxes ? boxLabels : imageLabels)]
        .map(([label, lines]) => [label, lines - (repeats.get(label) ?? 0)])
        .filter(([, images]) => images < IMAGES_FOR_SPLIT_UNDER);
}
/** For each label of a kind, the valid lines whose image has it on an earlier valid line. */
function repeatsOf({ partial, firstLines, repeatedLines }, kind) {
    const repeats = new Map();
    if (repeatedLines === 0)
        return repeats;
    const { labelEnds, labelIds } = partial.columns;
    const isRepeated = new Uint8Array(partial.lines);
    for (const [line, first] of firstLines.entries())
        if (first !== line)
            isRepeated[first] = 1;
    /** Labels that an image was counted with, by its first line. */
    const counted = new Map();
    for (let line = 0; line < partial.lines; line += 1) {
        const first = firstLines[line] ?? line;
        if (isRepeated[first] !== 1 || !(0,_concluded_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidLine */ .ZD)(partial, line))
            continue;
        const seen = counted.get(first) ?? new Set();
        counted.set(first, seen);
        for (let at = line === 0 ? 0 : labelEnds.at(line - 1); at < labelEnds.at(line); at += 1) {
            const number = labelIds.at(at);
            const entry = partial.labels.entries[number];
            if (entry?.kind !== kind)
                continue;
            if (seen.has(number))
                repeats.set(entry.label, (repeats.get(entry.label) ?? 0) + 1);
            seen.add(number);
        }
    }
    return repeats;
}


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SourceIndex),
/* harmony export */   l: () => (/* binding */ indexShares)
/* harmony export */ });
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8559);
/** Finds the first line of a manifest that has a source-ref, or any other pair of hashes. */

const HASHES = 2 ** 32;
/** Lines that are in one index at a time, about. Our choice: its four mebibytes stay in the cache of a processor. */
const LINES_PER_SHARE = 2 ** 18;
const ALL = { number: 0, count: 1 };
/** A hash table of line numbers, eight bytes for each of its places. */
class SourceIndex {
    #places;
    /** The second halves of the hashes of these lines: where they differ, nothing else of the lines is looked up. */
    #highs;
    #low;
    #high;
    #share;
    /**
     * @param low    with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
     * @param places all -1, more than lines of the share
     * @param highs  as many
     * @param share  of the hashes, the only ones that may be added or looked for
     */
    constructor(low, high, places = emptyPlaces(low.length), highs = new Uint32Array(places.length), share = ALL) {
        this.#low = low;
        this.#high = high;
        this.#places = places;
        this.#highs = highs;
        this.#share = share;
    }
    /** An index of all lines. */
    static of(low, high) {
        const index = new SourceIndex(low, high);
        index.addAll();
        return index;
    }
    /** Whether hashes with this first half are in the share of the index; never for a line with nothing to find. */
    covers(low) {
        return low !== 0 && partOf(low, this.#share.count) === this.#share.number;
    }
    /** Adds a line, from 0. Returns the line that has the same hashes and was added first, which may be this one. */
    add(line) {
        return this.#add(line, this.#low.at(line), this.#high.at(line));
    }
    /**
     * Adds all lines of the share, in their order.
     * @param repeats  called for each line that has the hashes of one before it, with the first that has them
     */
    addAll(repeats) {
        const [lows, highs] = [new Uint32Array(_scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n), new Uint32Array(_scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n)];
        for (let from = 0; from < this.#low.length; from += _scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n) {
            const count = this.#low.copyTo(lows, from);
            this.#high.copyTo(highs, from);
            for (let place = 0; place < count; place += 1) {
                const low = lows[place] ?? 0;
                if (!this.covers(low))
                    continue;
                const line = from + place;
                const first = this.#add(line, low, highs[place] ?? 0);
                if (first !== line)
                    repeats?.(line, first);
            }
        }
    }
    /** The line that was added first with these hashes; -1 without one. */
    find(low, high) {
        return this.#places[this.#placeOf(low, high)] ?? -1;
    }
    #add(line, low, high) {
        const place = this.#placeOf(low, high);
        const first = this.#places[place] ?? -1;
        if (first >= 0)
            return first;
        this.#places[place] = line;
        this.#highs[place] = high;
        return line;
    }
    #placeOf(low, high) {
        // The hashes are as many in each part of their range, and so are the places.
        const { number, count } = this.#share;
        let place = Math.floor(((low / HASHES) * count - number) * this.#places.length);
        for (;;) {
            const line = this.#places[place] ?? -1;
            if (line < 0 || (this.#highs[place] === high && this.#low.at(line) === low))
                return place;
            place = place + 1 === this.#places.length ? 0 : place + 1;
        }
    }
}
/**
 * Empty indexes, one after the other, that together cover all hashes: those of a manifest of a gigabyte would need more
 * memory than half of what is kept of its lines. All are in the same memory, so that each ends with the next.
 */
function* indexShares(low, high) {
    const count = Math.max(1, Math.ceil(low.length / LINES_PER_SHARE));
    const places = emptyPlaces(mostLinesOfShare(low, count));
    const highs = new Uint32Array(places.length);
    for (let number = 0; number < count; number += 1)
        yield new SourceIndex(low, high, places.fill(-1), highs, { number, count });
}
/** Half full, so that a search ends after a few steps. */
function emptyPlaces(lines) {
    return new Int32Array(lines * 2 + 1).fill(-1);
}
/** About as many in each share, but for a manifest that repeats an image very often. */
function mostLinesOfShare(low, count) {
    if (count === 1)
        return low.length;
    const lines = new Uint32Array(count);
    for (let line = 0; line < low.length; line += 1) {
        const part = partOf(low.at(line), count);
        lines[part] = (lines[part] ?? 0) + 1;
    }
    return Math.max(...lines);
}
function partOf(low, count) {
    return Math.floor((low / HASHES) * count);
}


/***/ }),

/***/ 5405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ NO_CONTENTS),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   oQ: () => (/* binding */ knownContents)
/* harmony export */ });
/* harmony import */ var _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7852);
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8559);
/* harmony import */ var _scan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6196);
/** Images whose content is known, so that the same image under two names can be found. */



const NO_CONTENTS = { low: new _scan_column_js__WEBPACK_IMPORTED_MODULE_1__/* .Column */ .V(), high: new _scan_column_js__WEBPACK_IMPORTED_MODULE_1__/* .Column */ .V() };
/** Asks for the contents of the images of all manifests at once; one result for each manifest. */
async function knownContents(read, partials) {
    const manifests = partials.map((partial) => ({
        lineOf: finderOf(partial),
        low: new Uint32Array(partial.lines),
        high: new Uint32Array(partial.lines),
        example: leastImageOf(partial),
        isFound: false,
    }));
    const places = placesOf(partials, (sourceRef) => manifests.some(({ lineOf }) => lineOf(sourceRef) >= 0));
    for await (const { sourceRef, digest } of read(places)) {
        // Never the hash that a check of the images keeps for these bytes: it has them on the first valid line with a source-ref,
        // this one on the first line of all, and an image would seem to be there twice.
        const hash = digest === undefined ? undefined : (0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(`known ${digest}`);
        for (const manifest of manifests) {
            const line = manifest.lineOf(sourceRef);
            if (line < 0)
                continue;
            manifest.isFound = true;
            if (hash === undefined)
                continue;
            manifest.low[line] = hash.low;
            manifest.high[line] = hash.high;
        }
    }
    return manifests.map(({ low, high, example, isFound }) => ({
        low: _scan_column_js__WEBPACK_IMPORTED_MODULE_1__/* .Column */ .V.of(low),
        high: _scan_column_js__WEBPACK_IMPORTED_MODULE_1__/* .Column */ .V.of(high),
        missed: isFound || example === undefined ? undefined : read.whereOf?.(example),
    }));
}
/** The first image by its name; undefined without a labelled one. */
function leastImageOf({ labels }) {
    return labels.entries
        .map(({ least }) => least)
        .filter((name) => name !== '')
        .toSorted()[0];
}
function placesOf(partials, isListed) {
    const buckets = [...new Set(partials.flatMap((partial) => [...partial.buckets.keys()]))];
    return { buckets, folders: foldersOf(partials), isListed };
}
/** Finds the first line of a source-ref; -1 without one. */
function finderOf({ columns }) {
    const { sourceLow, sourceHigh } = columns;
    const index = _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a.of(sourceLow, sourceHigh);
    return (sourceRef) => index.find((0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash32 */ .Ap)(sourceRef), (0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .otherHash32 */ .eO)(sourceRef));
}
/** The least and the greatest of some names have in common what all of them have. */
function foldersOf(partials) {
    const names = partials.flatMap(({ labels }) => labels.entries.flatMap(({ least, greatest }) => [least, greatest]));
    const sorted = names.filter((name) => name !== '').toSorted();
    const [least = '', greatest = ''] = [sorted[0], sorted.at(-1)];
    let common = 0;
    while (common < least.length && least[common] === greatest[common])
        common += 1;
    const folders = [];
    const start = least.indexOf('/', 's3://'.length);
    for (let at = start; at >= 0 && at < common; at = least.indexOf('/', at + 1))
        folders.push(least.slice(0, at + 1));
    return folders;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ contentFinding),
/* harmony export */   s: () => (/* binding */ lineFinding)
/* harmony export */ });
/** A finding in a line. `filled` takes the place of the `{}` in the message of the rule. */
function lineFinding(rule, place, filled = '') {
    return { code: rule.code, severity: rule.severity, place, message: fill(rule, filled) };
}
/** A finding on a manifest as a whole, or on two together. `filled` as in {@link lineFinding}. */
function contentFinding(rule, filled = '') {
    return { code: rule.code, message: fill(rule, filled) };
}
/** A function replaces, because in a replacement string a `$` of a label attribute's name would mean something. */
function fill({ messages }, filled) {
    return messages[0].replace('{}', () => filled);
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ GROUND_TRUTH_PREFIX),
/* harmony export */   NX: () => (/* binding */ groundTruthJobOf),
/* harmony export */   aL: () => (/* binding */ CONVERT_LABELS),
/* harmony export */   b: () => (/* binding */ VERIFICATION_TYPE),
/* harmony export */   gx: () => (/* binding */ slipInType),
/* harmony export */   mh: () => (/* binding */ USABLE_JOBS)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7204);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9318);
/** The jobs of Ground Truth whose labels Custom Labels cannot be trained from, by the type in their metadata. */


/** How all types begin. */
const GROUND_TRUTH_PREFIX = 'groundtruth/';
const MULTI_LABEL_TYPE = 'groundtruth/image-classification-multilabel';
/** What a person says of labels that are in the line, too. */
const VERIFICATION_TYPE = 'groundtruth/label-verification';
/** For several labels in one attribute. */
const CONVERT_LABELS = 'Convert it with custom-labels convert --from ground-truth: each label becomes an attribute of type groundtruth/image-classification.';
const BOXES_INSTEAD = 'Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes.';
/** For types that are not among those below. */
const USABLE_JOBS = 'Label the images in a job of image classification or of bounding boxes: nothing else is trained from.';
const OTHER_DATA = 'Label images: Custom Labels is trained from nothing else. Of a video, label its frames as images.';
/** What the types of Ground Truth are, by how they begin, and what to do. */
const JOBS = [
    ['image-classification-multilabel', 'a multi-label classification', CONVERT_LABELS],
    ['semantic-segmentation', 'a semantic segmentation', BOXES_INSTEAD],
    ['instance-segmentation', 'an instance segmentation', BOXES_INSTEAD],
    ['polygon', 'a job of polygons', BOXES_INSTEAD],
    [
        'label-verification',
        'a verification of labels',
        'Put the labels that were verified into the line: what was said of them is not trained from.',
    ],
    ['text', 'a text job', OTHER_DATA],
    ['video', 'a video job', OTHER_DATA],
    ['point-cloud', 'a point cloud job', OTHER_DATA],
    [
        'custom',
        'a custom job',
        'Convert its results into one of the two types: groundtruth/image-classification or groundtruth/object-detection.',
    ],
];
/** What the labels of a type of Ground Truth come from, and what to do; undefined for types that are trained from, and others. */
function groundTruthJobOf(type) {
    if (type === _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_LEVEL_TYPE */ .AL || type === _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_TYPE */ .tN)
        return undefined;
    const found = JOBS.find(([start]) => type.startsWith(GROUND_TRUTH_PREFIX + start));
    return found === undefined ? undefined : { job: found[1], fix: found[2] };
}
/** The type that was meant, and what to do, where a type is a slip in one that can be used; undefined for others. */
function slipInType(type) {
    const types = [_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_LEVEL_TYPE */ .AL, _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_TYPE */ .tN, MULTI_LABEL_TYPE];
    if (types.includes(type))
        return undefined;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .misspelt */ .I)(type, types);
    if (meant === undefined)
        return undefined;
    const convert = meant === MULTI_LABEL_TYPE ? ` ${CONVERT_LABELS}` : '';
    return { meant, fix: `Correct the type to ${meant}.${convert}` };
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf),
/* harmony export */   e: () => (/* binding */ parseGroupBy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);
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

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkImages)
});

// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __nccwpck_require__(6196);
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
var images_part = __nccwpck_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/images/judge-image.js
var judge_image = __nccwpck_require__(4990);
// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __nccwpck_require__(3732);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ decodeImages),
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   Jo: () => (/* binding */ encodeImages)
/* harmony export */ });
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8559);
/* harmony import */ var _scan_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3106);
/* harmony import */ var _scan_column_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(124);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(972);
/* harmony import */ var _images_part_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6369);
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

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ createImagesPart),
/* harmony export */   _z: () => (/* binding */ FIRST_REASON),
/* harmony export */   kK: () => (/* binding */ CHECKED),
/* harmony export */   nV: () => (/* binding */ mergeImages)
/* harmony export */ });
/* unused harmony export numberOfReason */
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8559);
/**
 * What a lint keeps of the images of a range of lines: of each line whether its image was checked, and of images with
 * something wrong what was found. It is merged like the rest of a partial result; an image that is on lines of several
 * ranges counts on its first line, which is found out at the end.
 */

/** States of a line: 0 where its image was not asked about. From `FIRST_REASON` on: nothing is known of its image, for the reason with that number in the list. */
const CHECKED = 1;
const FIRST_REASON = 2;
function createImagesPart({ sample, region }) {
    return {
        sample,
        region,
        state: new _scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
        digestLow: new _scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
        digestHigh: new _scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
        reasons: [],
        notes: new Map(),
        repeats: new Map(),
        buckets: new Map(),
    };
}
/** Appends what is known of the next range, whose lines come `shift` later. */
function mergeImages(to, part, shift) {
    const numbers = part.reasons.map((reason) => numberOfReason(to, reason));
    for (let line = 0; line < part.state.length; line += 1) {
        const state = part.state.at(line);
        to.state.push(state < FIRST_REASON ? state : FIRST_REASON + (numbers[state - FIRST_REASON] ?? 0));
    }
    to.digestLow.append(part.digestLow);
    to.digestHigh.append(part.digestHigh);
    for (const [line, note] of part.notes)
        to.notes.set(line + shift, note);
    for (const [line, loss] of part.repeats)
        to.repeats.set(line + shift, loss);
    for (const [bucket, facts] of part.buckets)
        if (!to.buckets.has(bucket))
            to.buckets.set(bucket, facts);
}
/** The number of a reason in the list; a new one for a new reason. */
function numberOfReason({ reasons }, reason) {
    const known = reasons.indexOf(reason);
    return known < 0 ? reasons.push(reason) - 1 : known;
}


/***/ }),

/***/ 2731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ parseImagesRequest),
/* harmony export */   a_: () => (/* binding */ comparesInS3),
/* harmony export */   m2: () => (/* binding */ IMAGE_WORDS),
/* harmony export */   nf: () => (/* binding */ checksInS3)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);
/* harmony import */ var _near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1494);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(387);
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

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ losesLine),
/* harmony export */   x: () => (/* binding */ judgeImage)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);
/* harmony import */ var _manifest_within_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5912);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7731);
/** What is wrong with an image, by what was found of it. */



/** Faults with which the service does not use the line at all. */
const LOSES_LINE = new Set([
    'CL_MISSING_IMAGE',
    'CL_IMAGE_FORMAT',
    'CL_IMAGE_TOO_LARGE',
    'CL_IMAGE_DIMENSIONS',
]);
/** Whether the service drops the line of an image with this fault. */
function losesLine({ code }) {
    return LOSES_LINE.has(code);
}
/** From this EXIF orientation on, the width of the file is the height of what viewers show. */
const FIRST_TURNED = 5;
/** What is wrong; empty for a good image, and for one of which nothing is known. */
function judgeImage(facts, listed) {
    if (facts.kind === 'unknown' || (facts.kind === 'found' && isFine(facts)))
        return [];
    const image = `The image of line ${String(listed.line)}`;
    if (facts.kind === 'missing')
        return [{ code: 'CL_MISSING_IMAGE', message: `${image} is not in S3.` }];
    const { sizeBytes, header } = facts;
    const format = header?.format === 'other' ? [wrongFormat(image, header)] : [];
    const large = sizeBytes !== undefined && sizeBytes > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MAX_BYTES */ .$o
        ? [{ code: 'CL_IMAGE_TOO_LARGE', message: `${image} has ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(sizeBytes)} bytes.` }]
        : [];
    const size = sizeOf(header);
    if (size === undefined)
        return [...format, ...large];
    const sides = (0,_manifest_within_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowedSize */ .s)(size)
        ? []
        : [{ code: 'CL_IMAGE_DIMENSIONS', message: `${image} has ${shown(size)} pixels: ${whyNot(size)}.` }];
    return [...large, ...sides, ...statedOtherwise(image, size, header?.orientation ?? 1, listed)];
}
/** Of most images of a report, nothing more is known than a size that is fine. */
function isFine({ sizeBytes, header }) {
    return header === undefined && (sizeBytes === undefined || sizeBytes <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MAX_BYTES */ .$o);
}
function wrongFormat(image, { seems }) {
    const what = seems === undefined ? '' : `: it seems to be ${seems}`;
    return { code: 'CL_IMAGE_FORMAT', message: `${image} is not a JPEG or PNG that can be read${what}.` };
}
function sizeOf(header) {
    if (header?.width === undefined || header.height === undefined)
        return undefined;
    return { width: header.width, height: header.height };
}
function whyNot({ width, height }) {
    if (Math.min(width, height) < _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MIN_PIXELS */ .Ni)
        return `no side may be shorter than ${String(_manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MIN_PIXELS */ .Ni)}`;
    if (Math.max(width, height) > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MAX_PIXELS */ .vc)
        return `no side may be longer than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(_manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MAX_PIXELS */ .vc)}`;
    return `the longer side may be at most ${String(_manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MAX_ASPECT_RATIO */ ._0)} times the shorter`;
}
/** Compares the size with the one that the manifest states. */
function statedOtherwise(image, size, orientation, { stated, reach }) {
    if (stated === undefined || isSame(stated, size))
        return [];
    const turned = { width: size.height, height: size.width };
    const both = `${image} has ${shown(size)} pixels, and its image_size is ${shown(stated)}`;
    if (isSame(stated, turned)) {
        if (orientation < FIRST_TURNED)
            return [differs(`${both}: width and height are swapped.`, size, reach)];
        const message = `${both}: EXIF turns the image (orientation ${String(orientation)}), and the boxes are those of the turned one.`;
        return [{ code: 'CL_IMAGE_SIZE_SWAPPED', message }];
    }
    return [differs(`${both}.`, size, reach)];
}
function differs(message, { width, height }, reach) {
    const isOutside = reach !== undefined && (reach.right > width || reach.bottom > height);
    const outside = isOutside ? ' A box reaches out of the image.' : '';
    return {
        code: 'CL_IMAGE_SIZE_DIFFERS',
        message: `${message}${outside}`,
        severity: isOutside ? 'error' : undefined,
    };
}
function isSame(one, other) {
    return one.width === other.width && one.height === other.height;
}
function shown({ width, height }) {
    return `${String(width)} x ${String(height)}`;
}


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ firstImageLines),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6302);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(972);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3765);
/* harmony import */ var _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7852);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4073);
/* harmony import */ var _scan_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6196);
/* harmony import */ var _scan_partial_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1867);
/** Lists the images of a manifest, or of a range of it, that was scanned: each once, by its first valid line. */







const VALID = _scan_partial_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk.indexOf('valid');
/** For each line, from 0, the first valid line with its image; -1 for lines that are not valid. */
function firstImageLines({ lines, columns }) {
    const { sourceLow, sourceHigh, verdict } = columns;
    const firsts = new Int32Array(lines).fill(-1);
    for (const index of (0,_conclude_source_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexShares */ .l)(sourceLow, sourceHigh))
        for (let line = 0; line < lines; line += 1)
            if (verdict.at(line) === VALID && index.covers(sourceLow.at(line)))
                firsts[line] = index.add(line);
    return firsts;
}
/**
 * Chooses a sample: the images whose source-refs have the least hashes. What is in the sample of all lines is in that of
 * each range, whatever the ranges.
 * @param firsts as {@link firstImageLines} has them
 * @returns the same, with -1 for all lines of other images
 */
function sampleOf({ columns }, firsts, sample) {
    if (sample === undefined)
        return firsts;
    const { sourceLow, sourceHigh } = columns;
    const images = firsts.filter((first, line) => first === line);
    if (images.length <= sample)
        return firsts;
    const sorted = images.sort((one, other) => sourceHigh.at(one) - sourceHigh.at(other) || sourceLow.at(one) - sourceLow.at(other) || one - other);
    const chosen = new Set(sorted.subarray(0, sample));
    return firsts.map((first) => (chosen.has(first) ? first : -1));
}
/**
 * The lines with the images that are to be checked, in their order, in batches.
 * @param chunks  the bytes of the manifest, or of the range from the byte before it on
 */
async function* listImages(partial, { firsts, isRange, isNameEnough }, chunks) {
    let last = firsts.length - 1;
    while (last >= 0 && (firsts[last] ?? -1) < 0)
        last -= 1;
    if (last < 0)
        return;
    const before = isRange ? 1 : 0;
    yield* (0,_manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .mapLines */ .YX)(chunks, last + 1 + before, (number, bytes, from, to) => {
        const line = number - before;
        const first = line === 0 ? -1 : (firsts[line - 1] ?? -1);
        if (first < 0)
            return undefined;
        const isRepeat = first !== line - 1;
        const named = isNameEnough && !isRepeat ? readName(partial, line, bytes, from, to) : undefined;
        return named ?? readLine(partial, line, bytes.toString('utf8', from, to), isRepeat);
    });
}
/** How nearly all manifests begin their lines. */
const START = Buffer.from('{"source-ref":');
const SPACE = 0x20;
const TILDE = 0x7e;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Whether a byte can be in a text without escapes. No byte, past the end of all, cannot. */
function isInText(byte = 0) {
    return byte >= SPACE && byte <= TILDE && byte !== QUOTE && byte !== BACKSLASH;
}
/** The line by its source-ref alone; undefined where it does not begin with the one that was scanned, in ASCII. */
function readName({ columns }, line, bytes, from, to) {
    for (let at = 0; at < START.length; at += 1)
        if (bytes[from + at] !== START[at])
            return undefined;
    let at = from + START.length;
    if (bytes[at] === SPACE)
        at += 1;
    if (bytes[at] !== QUOTE)
        return undefined;
    const start = at + 1;
    at = start;
    while (isInText(bytes[at]))
        at += 1;
    if (at >= to || bytes[at] !== QUOTE)
        return undefined;
    const hash = { low: 0, high: 0 };
    (0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashBytes */ .yi)(bytes, start, at, hash);
    if (columns.sourceLow.at(line - 1) !== hash.low || columns.sourceHigh.at(line - 1) !== hash.high)
        return undefined;
    const image = { line, sourceRef: bytes.toString('latin1', start, at), stated: undefined, reach: undefined };
    return { image, ...NO_LOSS, isRepeat: false, isAsScanned: true };
}
/** Where it is not read what is lost with a line. */
const NO_LOSS = { boxes: [], isDoubtful: false };
function readLine(partial, line, text, isRepeat) {
    const read = (0,_check_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifestLine */ .SP)(text);
    const { usable } = (0,_check_line_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifestLine */ .i0)(line, read);
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(read.record, 'source-ref');
    const sourceRef = typeof found === 'string' ? found : '';
    const { low, high } = (0,_scan_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOf */ .qQ)(sourceRef);
    const { sourceLow, sourceHigh } = partial.columns;
    const boxes = new Map();
    let reach;
    for (const { label, left, top, width, height } of usable.boxes) {
        boxes.set(label, (boxes.get(label) ?? 0) + 1);
        reach = { right: Math.max(reach?.right ?? 0, left + width), bottom: Math.max(reach?.bottom ?? 0, top + height) };
    }
    const { imageSize } = usable;
    return {
        image: {
            line,
            sourceRef,
            stated: imageSize && { width: imageSize.width, height: imageSize.height },
            reach,
        },
        boxes: [...boxes],
        isDoubtful: (0,_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .doubtsOf */ .Pi)(text, read).length > 0,
        isRepeat,
        isAsScanned: sourceLow.at(line - 1) === low && sourceHigh.at(line - 1) === high,
    };
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ NEAR_DISTANCE),
/* harmony export */   _F: () => (/* binding */ NEAR_DISTANCE_MAX),
/* harmony export */   eZ: () => (/* binding */ HASH_BITS)
/* harmony export */ });
/** Bits of the hash of an image. */
const HASH_BITS = 64;
/** Bits that the hashes of near duplicates may differ in. Chosen from what was measured: docs/near-duplicates.md. */
const NEAR_DISTANCE = 10;
/** The most that may be asked for: different images differ in about half of the bits, and few in so few. */
const NEAR_DISTANCE_MAX = 16;


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invisibleIn),
/* harmony export */   O: () => (/* binding */ withoutInvisible)
/* harmony export */ });
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6485);
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

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ objectsBehindCarriageReturns)
/* harmony export */ });
/** Carriage returns in the place of a newline. */
/** How many objects of a line come behind another one and a carriage return without a newline. */
function objectsBehindCarriageReturns(text) {
    // Asked of every line: most have none.
    if (!text.includes('\r'))
        return 0;
    return text.match(/\}[ \t]*\r+[ \t]*(?=\{)/g)?.length ?? 0;
}


/***/ }),

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countOfLines),
/* harmony export */   h: () => (/* binding */ countOfImages)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7731);
/** Numbers of lines in words. */

/** `1 line`, `2,000 lines`. */
function countOfLines(count) {
    return count === 1 ? '1 line' : `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} lines`;
}
/** `1 image`, `2,000 images`. */
function countOfImages(count) {
    return count === 1 ? '1 image' : `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} images`;
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ concludeWithContents),
  I: () => (/* binding */ lintManifests)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __nccwpck_require__(6261);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __nccwpck_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __nccwpck_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __nccwpck_require__(1479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 1 modules
var concluded = __nccwpck_require__(5019);
// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __nccwpck_require__(661);
// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __nccwpck_require__(4534);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __nccwpck_require__(4618);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(7731);
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
var leaks = __nccwpck_require__(1418);
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
var known_contents = __nccwpck_require__(5405);
// EXTERNAL MODULE: ./lib/src/lint/images/check-images.js + 1 modules
var check_images = __nccwpck_require__(5823);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __nccwpck_require__(5564);
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

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NO_LINE_FINDINGS)
/* harmony export */ });
/** For the many lines without a fault. */
const NO_LINE_FINDINGS = [];


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ OWN_LINE_RULES),
  PQ: () => (/* binding */ OWN_RULES),
  l$: () => (/* binding */ ownRulesOf)
});

// EXTERNAL MODULE: ./lib/src/lint/example-lines.js
var example_lines = __nccwpck_require__(6026);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __nccwpck_require__(7204);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/own-rule.js
var own_rule = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ./lib/src/lint/own/adjusted-boxes.js




const adjustedBoxes = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_ADJUSTED_BOXES',
    severity: 'warning',
    certain: false,
    what: 'The line has both the boxes of a Ground Truth job and those of the job that adjusted them.',
    why: 'Which of the two the service trains from is not documented; with both, each object has two boxes.',
    fix: 'Delete the older attribute with its metadata.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)(adjusted(true)) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(adjusted(false)) }),
    check({ attributes, record }) {
        if (attributes.length < 2)
            return own_rule/* NO_LINE_FINDINGS */.c;
        const boxes = attributes.filter(({ kind }) => kind === 'box');
        const last = boxes.find(({ name }) => (0,json/* own */.ZV)((0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8), 'adjustment-status') !== undefined);
        const older = boxes.find(({ name }) => name !== last?.name);
        if (last === undefined || older === undefined)
            return own_rule/* NO_LINE_FINDINGS */.c;
        return [
            {
                message: `${last.name} has the adjusted boxes, and ${older.name} still has the older ones.`,
                path: [older.name],
            },
        ];
    },
};
function adjusted(keepsOlder) {
    const value = {
        image_size: [{ width: 640, height: 480, depth: 3 }],
        annotations: [{ class_id: 0, ...(0,example_lines/* exampleBox */.CT)('pear'), label: undefined }],
    };
    const changes = {
        adjusted: value,
        'adjusted-metadata': (0,example_lines/* boxMetadata */.zQ)(1, { '0': 'pear' }, { 'adjustment-status': 'adjusted' }),
    };
    // A change to undefined takes the attribute away.
    const older = keepsOlder ? {} : { boxes: undefined, 'boxes-metadata': undefined };
    return (0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], { changes: { ...changes, ...older } });
}

// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __nccwpck_require__(4534);
;// CONCATENATED MODULE: ./lib/src/lint/own/blank-lines.js


const blankLines = {
    kind: 'manifest',
    code: 'CL_BLANK_LINES',
    severity: 'warning',
    certain: true,
    what: 'The manifest has blank lines.',
    why: 'The service counts a blank line as a line, and it is not JSON: it counts as invalid, and over 20 % of those fail the training.',
    fix: 'Remove the blank lines.',
    wrong: () => ({ training: `${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')}\n\n${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\n` }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')) }),
    check({ partial: { layout } }) {
        const { count, first, column } = layout.blank;
        if (count === 0)
            return [];
        return [
            {
                message: `${count === 1 ? 'A line is' : `${(0,line_words/* countOfLines */.c)(count)} are`} blank, first line ${String(first)}.`,
                line: first,
                column,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/bucket-owner-not-checked.js

const TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'));
const IMAGES = { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } };
const bucketOwnerNotChecked = {
    kind: 'manifest',
    code: 'CL_BUCKET_OWNER_NOT_CHECKED',
    severity: 'notice',
    certain: true,
    what: 'The images were checked, but not whether their bucket belongs to the account that trains.',
    why: 'The buckets of images and of manifests must have the same owner: otherwise the training fails with ERROR_INVALID_IMAGES_S3_BUCKET_OWNER. The account is known from the role that the action assumes; the command line does not know it.',
    fix: 'Lint with role-to-assume, and with s3:ListBucket on the bucket; or make sure of it yourself.',
    wrong: () => ({
        training: TRAINING,
        images: IMAGES,
        buckets: { 'orchard-images': { region: undefined, isOfOther: undefined } },
    }),
    right: () => ({
        training: TRAINING,
        images: IMAGES,
        buckets: { 'orchard-images': { region: undefined, isOfOther: false } },
    }),
    *check({ role, images, partial }) {
        if (images === undefined)
            return;
        // As an address in quotes, it is taken out where images are not shown.
        for (const bucket of partial.buckets.keys())
            if (images.buckets.get(bucket)?.isOfOther === undefined)
                yield { message: `Whose bucket "s3://${bucket}" of images of the ${role} manifest is, was not checked.` };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/byte-order-mark.js


const byteOrderMark = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_BYTE_ORDER_MARK',
    severity: 'warning',
    certain: false,
    what: 'The line begins with a byte order mark.',
    why: 'JSON has no place for it, so the line is most likely invalid. The documents do not say what the service does.',
    fix: 'Save the file as UTF-8 without a byte order mark.',
    wrong: () => ({ training: `\ufeff${(0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'))}` }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check: ({ text }) => text.charCodeAt(0) === 0xfeff
        ? [{ message: 'The line begins with a byte order mark (the bytes EF BB BF).', path: [] }]
        : own_rule/* NO_LINE_FINDINGS */.c,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/class-id-as-text.js


const classIdAsText = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_CLASS_ID_AS_TEXT',
    severity: 'warning',
    certain: false,
    what: 'The value of an image-level label attribute is a number in quotes.',
    why: 'The documents ask for a whole number, while a sample of Ground Truth has it as text; what the service does with it is not documented.',
    fix: 'Write the number without quotes.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', { fruit: '1' })) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', { fruit: 1 })) }),
    check({ attributes, record }) {
        let found;
        for (const { kind, name } of attributes) {
            if (kind !== 'image-level')
                continue;
            const value = record?.[name];
            if (typeof value !== 'string' || !/^[+-]?\d+$/.test(value))
                continue;
            (found ??= []).push({ message: `The value of ${name} is a number in quotes.`, path: [name] });
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    },
};

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(7731);
// EXTERNAL MODULE: ./lib/src/lint/line-ends.js
var line_ends = __nccwpck_require__(7641);
;// CONCATENATED MODULE: ./lib/src/lint/own/carriage-return-alone.js




const carriageReturnAlone = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_CARRIAGE_RETURN_ALONE',
    severity: 'warning',
    certain: false,
    what: 'Lines end in a carriage return alone, as on a Mac of old.',
    why: 'Only a newline ends a line of JSON Lines, so all these objects are one line, which is not valid JSON. The documents do not mention carriage returns.',
    fix: 'Write the file again with newlines, such as with custom-labels lint --fix OUT.',
    wrong: () => ({ training: `${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')}\r${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\r` }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')) }),
    check({ record, text }) {
        const count = record === undefined ? (0,line_ends/* objectsBehindCarriageReturns */.o)(text) : 0;
        if (count === 0)
            return own_rule/* NO_LINE_FINDINGS */.c;
        const message = `Carriage returns alone are between ${(0,number/* formatCount */.B4)(count + 1)} objects, which are one line therefore.`;
        return [{ message, path: [] }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/coco-file.js

const cocoFile = {
    kind: 'file',
    fileKind: 'coco',
    code: 'CL_COCO_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in the COCO format.',
    why: 'COCO has one object for all images; the service reads one line for each image.',
    fix: 'Convert it with custom-labels convert --from coco: for each image it writes one line with image_size, annotations and class-map.',
    wrong: () => ({ training: '{"images":[{"id":1,"file_name":"a-0001.jpg"}],"annotations":[],"categories":[]}\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/confidence-out-of-range.js




const confidenceOutOfRange = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_CONFIDENCE_OUT_OF_RANGE',
    severity: 'notice',
    certain: false,
    what: 'A confidence is below 0 or above 1.',
    why: 'The developer guide gives 0 to 1, and says that the value is not used. Such a line is taken as valid here; what made the manifest may have written percent, or another number in its place.',
    fix: 'Write a confidence from 0 to 1, such as 0.95 for 95 percent.',
    bounds: ['a confidence: from 0 to 1'],
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)(imageOf(95), boxesOf(0.9, 1.5)) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(imageOf(0.95), boxesOf(0, 1)) }),
    check({ record, attributes }) {
        let found;
        for (const attribute of attributes) {
            const finding = findingOf(attribute, (0,json/* own */.ZV)(record, attribute.name + label_attribute/* METADATA_SUFFIX */.e8));
            if (finding !== undefined)
                (found ??= []).push(finding);
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    },
};
function findingOf({ name, kind }, metadata) {
    const of = (value, what, ...path) => ({
        message: `The confidence of ${what} is ${String(value)}; documented is 0 to 1.`,
        path: [name + label_attribute/* METADATA_SUFFIX */.e8, ...path],
    });
    if (kind === 'image-level') {
        const confidence = (0,json/* own */.ZV)(metadata, 'confidence');
        return isOutside(confidence) ? of(confidence, `the label attribute ${name}`, 'confidence') : undefined;
    }
    const objects = kind === 'box' ? (0,json/* own */.ZV)(metadata, 'objects') : undefined;
    if (!Array.isArray(objects))
        return undefined;
    const outside = objects.flatMap((object, index) => {
        const confidence = (0,json/* isJsonObject */.OW)(object) ? (0,json/* own */.ZV)(object, 'confidence') : undefined;
        return isOutside(confidence) ? [{ confidence, index }] : [];
    });
    const [first] = outside;
    if (first === undefined)
        return undefined;
    const others = outside.length > 1 ? `, the first of ${String(outside.length)} such,` : '';
    return of(first.confidence, `box ${String(first.index + 1)} of ${name}${others}`, 'objects', first.index, 'confidence');
}
function isOutside(confidence) {
    return typeof confidence === 'number' && !(confidence >= 0 && confidence <= 1);
}
function imageOf(confidence) {
    return (0,example_lines/* imageExample */.aI)('a-0001.jpg', '', { 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', { confidence }) });
}
function boxesOf(...confidences) {
    const objects = confidences.map((confidence) => ({ confidence }));
    const boxes = confidences.map((_, index) => (0,example_lines/* exampleBox */.CT)('pear', { left: 10 + index }));
    const changes = { 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(0, { '0': 'pear' }, { objects }) };
    return (0,example_lines/* boxExample */.Mv)('b-0001.jpg', boxes, { changes });
}

;// CONCATENATED MODULE: ./lib/src/lint/own/crlf.js


const crlf = {
    kind: 'manifest',
    code: 'CL_CRLF',
    severity: 'notice',
    certain: false,
    what: 'Lines end in a carriage return and a newline, as on Windows.',
    why: 'JSON takes the carriage return as a blank, so the lines should be fine; the documents do not mention it.',
    fix: 'Save the file with newlines alone; set eol=lf for it in .gitattributes.',
    wrong: () => ({ training: `${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')}\r\n` }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first, column } = layout.crlf;
        if (count === 0)
            return [];
        const message = `A carriage return is at the end of ${(0,line_words/* countOfLines */.c)(count)}, first of line ${String(first)}.`;
        return [{ message, line: first, column }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/csv-file.js

const csvFile = {
    kind: 'file',
    fileKind: 'csv',
    code: 'CL_CSV_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a table of values, such as CSV.',
    why: 'The service reads JSON Lines only.',
    fix: 'Convert it with custom-labels convert --from csv: for each image it writes one line with source-ref, a label attribute and its metadata.',
    wrong: () => ({ training: 'image,label\na-0001.jpg,pear\na-0002.jpg,apple\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/double-carriage-return.js


const doubleCarriageReturn = {
    kind: 'manifest',
    code: 'CL_DOUBLE_CARRIAGE_RETURN',
    severity: 'warning',
    certain: false,
    what: 'Lines end in two carriage returns and a newline.',
    why: 'Line ends of Windows were converted twice. Readers that take a carriage return for a line end see a blank line after each line, and blank lines are invalid.',
    fix: 'Write the file again with newlines alone; in Python, open it for writing with newline="\\n".',
    wrong: () => ({ training: `${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')}\r\r\n` }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first, column } = layout.doubleCr;
        if (count === 0)
            return [];
        const message = `Two carriage returns are at the end of ${(0,line_words/* countOfLines */.c)(count)}, first of line ${String(first)}.`;
        return [{ message, line: first, column }];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/own/doubled-scheme.js
var doubled_scheme = __nccwpck_require__(3060);
;// CONCATENATED MODULE: ./lib/src/lint/own/few-images.js


/** Images of a label that the developer guide advises for training, "Guidelines and quotas". */
const ADVISED_IMAGES = 10;
const fewImages = {
    kind: 'manifest',
    code: 'CL_FEW_IMAGES',
    severity: 'notice',
    certain: true,
    what: `A label has fewer than the ${String(ADVISED_IMAGES)} training images that the service advises.`,
    why: 'A label with few images is learned badly, and with few test images its metrics say little.',
    fix: 'Add images of the label, or merge it with another.',
    bounds: [`images of a label: at least ${String(ADVISED_IMAGES)} are advised`],
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 10, apple: 9 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 10, apple: 10 }) }),
    *check({ role, counted }) {
        if (role !== 'training')
            return;
        for (const [label, { images, boxes }] of counted.labels) {
            if (images >= ADVISED_IMAGES)
                continue;
            const withBoxes = boxes > 0 ? ` with ${boxes === 1 ? '1 box' : `${String(boxes)} boxes`}` : '';
            const message = `${label} has ${(0,line_words/* countOfImages */.h)(images)}${withBoxes} to train from; ${String(ADVISED_IMAGES)} or more are advised.`;
            yield { message, label };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/short-for-split.js
var short_for_split = __nccwpck_require__(4963);
;// CONCATENATED MODULE: ./lib/src/lint/own/few-images-for-split.js



const fewImagesForSplit = {
    kind: 'together',
    code: 'CL_FEW_IMAGES_FOR_SPLIT',
    severity: 'warning',
    certain: false,
    what: 'The service splits the training data, and a label has very few images.',
    why: 'Each label needs images on both sides of the split. How many is not documented; with one the training fails for certain.',
    fix: 'Add images of the label until it has ten, or give a testing manifest.',
    bounds: [`images of a label: at least ${String(short_for_split/* IMAGES_FOR_SPLIT_UNDER */.x)} are safer, if the service splits the data`],
    boundsReason: 'The service takes a fifth of the images for testing: of five images, that is the first one.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 10, apple: 3 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 10, apple: 3 }), testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 11) }),
    *check(training, testing) {
        if (testing !== undefined)
            return;
        for (const [label, images] of (0,short_for_split/* labelsShortForSplit */.t)(training))
            yield { message: `${label} has ${(0,line_words/* countOfImages */.h)(images)} for training and testing together.`, label };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/each-box-attribute.js

/** What is found in the box attributes whose value is well-formed. */
function eachBoxAttribute(line, check) {
    let found = own_rule/* NO_LINE_FINDINGS */.c;
    for (const attribute of line.attributes) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        const more = check(attribute.boxes, attribute.name, attribute);
        if (more.length > 0)
            found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __nccwpck_require__(4073);
;// CONCATENATED MODULE: ./lib/src/lint/own/fractional-box.js




const fractionalBox = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_FRACTIONAL_BOX',
    severity: 'warning',
    certain: false,
    what: 'A box has fractions of pixels.',
    why: 'The documents ask for whole numbers, while Ground Truth itself writes fractions; what the service does with them is not documented. The forecast takes them as they are.',
    fix: 'Round left, top, width and height to whole numbers.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 10.5 })])) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 10 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name) => {
        const index = annotations.findIndex(readings/* hasFraction */.nx);
        if (index < 0)
            return own_rule/* NO_LINE_FINDINGS */.c;
        return [{ message: `Boxes of ${name} have fractions of pixels.`, path: [name, 'annotations', index] }];
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/ground-truth-jobs.js
var ground_truth_jobs = __nccwpck_require__(8296);
;// CONCATENATED MODULE: ./lib/src/lint/own/ground-truth-job.js





const groundTruthJob = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_GROUND_TRUTH_JOB',
    severity: 'warning',
    certain: true,
    what: 'The labels come from a kind of Ground Truth job that Custom Labels cannot be trained from.',
    why: 'The service trains from image classification and from bounding boxes; it drops every other label attribute, and a line that has no other is invalid.',
    fix: ground_truth_jobs/* CONVERT_LABELS */.aL,
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', '', {
            fruit: [0, 2],
            'fruit-metadata': {
                ...(0,example_lines/* imageMetadata */.zM)('', { 'class-name': undefined, confidence: undefined }),
                'class-map': { '0': 'pear', '2': 'apple' },
                'confidence-map': { '0': 1, '2': 1 },
                type: 'groundtruth/image-classification-multilabel',
            },
        })),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', { fruit1: 1, 'fruit1-metadata': (0,example_lines/* imageMetadata */.zM)('apple') })),
    }),
    check({ record, attributes, report }) {
        // Attributes of other kinds are in the list; without a list, as in lines of text jobs, the metadata is checked.
        if (report.verdict === 'valid' && !attributes.some(({ kind }) => kind === 'unsupported'))
            return own_rule/* NO_LINE_FINDINGS */.c;
        const findings = [];
        for (const key of Object.keys(record ?? {})) {
            if (!key.endsWith(label_attribute/* METADATA_SUFFIX */.e8))
                continue;
            const type = (0,json/* own */.ZV)((0,json/* own */.ZV)(record, key), 'type');
            if (typeof type !== 'string' ||
                type === label_attribute/* IMAGE_LEVEL_TYPE */.AL ||
                type === label_attribute/* BOX_TYPE */.tN ||
                !type.startsWith(ground_truth_jobs/* GROUND_TRUTH_PREFIX */.HP) ||
                (0,ground_truth_jobs/* slipInType */.gx)(type) !== undefined)
                continue;
            // The labels that were verified are in the line, and are trained from.
            if (type === ground_truth_jobs/* VERIFICATION_TYPE */.b && report.verdict === 'valid')
                continue;
            const found = (0,ground_truth_jobs/* groundTruthJobOf */.NX)(type);
            const name = key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length);
            const path = [key, 'type'];
            findings.push(found === undefined
                ? { message: `${name} is of the type ${type}, which cannot be trained from.`, path, fix: ground_truth_jobs/* USABLE_JOBS */.mh }
                : { message: `${name} is of ${found.job} (${type}), which cannot be trained from.`, path, fix: found.fix });
        }
        return findings;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/gzip-file.js

const gzipFile = {
    kind: 'file',
    fileKind: 'gzip',
    code: 'CL_GZIP_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is compressed with gzip.',
    why: 'The service does not decompress manifests.',
    fix: 'Decompress the file with gunzip, and upload it without a Content-Encoding.',
    wrong: () => ({ training: '\u001f\u008b\u0008\u0000' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/html-file.js

const htmlFile = {
    kind: 'file',
    fileKind: 'html',
    code: 'CL_HTML_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a page in HTML.',
    why: 'A sign-in page or an error page was saved in place of the manifest.',
    fix: 'Download the manifest again, and check what the address answers: a browser session may be needed, or the raw form of the file.',
    wrong: () => ({ training: '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/ignored-lines.js


const ignoredLines = {
    kind: 'manifest',
    code: 'CL_IGNORED_LINES',
    severity: 'warning',
    certain: true,
    what: 'The manifest has lines that the service ignores: images without labels or boxes.',
    why: 'An image without boxes is no negative example; nothing is learned from it.',
    fix: 'Label these images, or drop the lines.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]), (0,example_lines/* boxExample */.Mv)('a-0002.jpg', [])) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])) }),
    check: ({ counted }) => counted.ignoredLines === 0
        ? []
        : [{ message: `Of ${(0,line_words/* countOfLines */.c)(counted.lines)} the service would ignore ${String(counted.ignoredLines)}.` }],
};

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __nccwpck_require__(4676);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 1 modules
var concluded = __nccwpck_require__(5019);
;// CONCATENATED MODULE: ./lib/src/lint/images/image-findings.js
/** The faults of images as findings of their rules. */

/** The faults with a code, in the order of their lines. */
function* imageFindings({ images, partial }, code) {
    for (const { line, fault } of images?.faults ?? []) {
        if (fault.code !== code)
            continue;
        const { message, severity, fix } = fault;
        yield { message, line, column: (0,concluded/* columnOfImage */.T)(partial, line), severity, fix };
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/own/image-dimensions.js



const image_dimensions_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'));
const imageDimensions = {
    kind: 'manifest',
    code: 'CL_IMAGE_DIMENSIONS',
    severity: 'error',
    certain: true,
    what: 'An image has sides that the service does not take.',
    why: 'The service measures the image, whatever image_size says, and drops the line with ERROR_INVALID_IMAGE or ERROR_INVALID_IMAGE_DIMENSION. Found only where the images are checked.',
    bounds: [
        `a side of an image: ${String(limits/* IMAGE_SIDE_MIN_PIXELS */.Ni)} to ${String(limits/* IMAGE_SIDE_MAX_PIXELS */.vc)} pixels`,
        `the longer side: at most ${String(limits/* IMAGE_MAX_ASPECT_RATIO */._0)} times the shorter`,
    ],
    fix: 'Scale the image, and its boxes and image_size with it, or drop the line.',
    wrong: () => ({
        training: image_dimensions_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'found', sizeBytes: 912, header: { format: 'jpeg', width: 640, height: 48 } },
        },
    }),
    right: () => ({
        training: image_dimensions_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS,
        },
    }),
    check: (manifest) => imageFindings(manifest, 'CL_IMAGE_DIMENSIONS'),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-file.js

const imageFile = {
    kind: 'file',
    fileKind: 'image',
    code: 'CL_IMAGE_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is an image.',
    why: 'A manifest lists images; it is not one.',
    fix: 'Give the path of the manifest, the file that names the images.',
    wrong: () => ({ training: '\u0089PNG\r\n\u001a\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-format.js


const image_format_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]));
const imageFormat = {
    kind: 'manifest',
    code: 'CL_IMAGE_FORMAT',
    severity: 'error',
    certain: true,
    what: 'An image is neither a JPEG nor a PNG, whatever its name, or is damaged.',
    why: 'The service takes no other formats, and checks the content: it drops the line with ERROR_INVALID_IMAGE. Found only where the images are checked.',
    fix: 'Save the image as JPEG or PNG, and upload it again; changing the extension is not enough.',
    wrong: () => ({
        training: image_format_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'found', sizeBytes: 31_870, header: { format: 'other', seems: 'WebP' } },
        },
    }),
    right: () => ({
        training: image_format_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS,
        },
    }),
    check: (manifest) => imageFindings(manifest, 'CL_IMAGE_FORMAT'),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-not-checked.js



const NAMES = ['1', '2', '3', '4', '5', '6'].map((number) => `a-000${number}.jpg`);
const image_not_checked_TRAINING = (0,example_lines/* manifestOf */.$V)(...NAMES.map((name) => (0,example_lines/* imageExample */.aI)(name, 'pear')));
const GOOD = Object.fromEntries(NAMES.map((name) => [(0,example_lines/* imageNamed */.Bd)(name), example_lines/* GOOD_IMAGE */.wS]));
/** Invalid lines in a manifest of five: with more, a training fails. */
const SHARE = 5;
const imageNotChecked = {
    kind: 'manifest',
    code: 'CL_IMAGE_NOT_CHECKED',
    severity: 'notice',
    certain: true,
    what: 'Images were to be checked, and it is not known whether they are good.',
    why: 'The images are not the cause: they may be as good as the others, or not. One finding for each reason. The forecast takes them as good. It is a warning where they are more than 20 % of the images that were to be checked: if all of them were bad, the training would fail.',
    bounds: ['20 % of the images that were to be checked'],
    boundsReason: 'A training fails with more invalid lines than that.',
    fix: 'Remove the reason, such as a missing right to read the images, and lint again.',
    wrong: () => ({
        training: image_not_checked_TRAINING,
        images: { ...GOOD, [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'unknown', reason: 'access to S3 was denied' } },
    }),
    right: () => ({
        training: image_not_checked_TRAINING,
        images: GOOD,
    }),
    *check({ role, images }) {
        if (images === undefined)
            return;
        const unknown = [...images.unknown.values()].reduce((sum, count) => sum + count, 0);
        const isMany = unknown * SHARE > unknown + images.checked;
        for (const [reason, count] of images.unknown) {
            const of = `${(0,line_words/* countOfImages */.h)(count)} of the ${(0,number/* formatCount */.B4)(images.images)} of the ${role} manifest`;
            yield { message: `${of} could not be checked: ${reason}.`, severity: isMany ? 'warning' : undefined };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-size-differs.js


const image_size_differs_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]));
const imageSizeDiffers = {
    kind: 'manifest',
    code: 'CL_IMAGE_SIZE_DIFFERS',
    severity: 'warning',
    certain: false,
    what: 'The image_size of a line is not the size of its image.',
    why: 'The boxes were drawn on an image of another size, so that they are elsewhere in this one. It is an error where a box reaches out of the image. Found only where the images are checked.',
    fix: 'Upload the image that was labelled, or scale the boxes and image_size to the one that is there.',
    wrong: () => ({
        training: image_size_differs_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: {
                kind: 'found',
                sizeBytes: 48_213,
                header: { format: 'jpeg', width: 1280, height: 960 },
            },
        },
    }),
    right: () => ({
        training: image_size_differs_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS,
        },
    }),
    check: (manifest) => imageFindings(manifest, 'CL_IMAGE_SIZE_DIFFERS'),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-size-swapped.js


const image_size_swapped_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]));
const imageSizeSwapped = {
    kind: 'manifest',
    code: 'CL_IMAGE_SIZE_SWAPPED',
    severity: 'warning',
    certain: false,
    what: 'The image_size has the width and height of the image as viewers show it, which EXIF turns by a quarter.',
    why: 'The boxes are those of the turned image. Whether the service turns images by EXIF before it applies the boxes is not documented; if it does not, each box is somewhere else. Found only where the images are checked.',
    fix: 'Save the image turned, without an EXIF orientation, and upload it again: then both agree.',
    wrong: () => ({
        training: image_size_swapped_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: {
                kind: 'found',
                sizeBytes: 48_213,
                header: { format: 'jpeg', width: 480, height: 640, orientation: 6 },
            },
        },
    }),
    right: () => ({
        training: image_size_swapped_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS,
        },
    }),
    check: (manifest) => imageFindings(manifest, 'CL_IMAGE_SIZE_SWAPPED'),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-size-zero.js



const imageSizeZero = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_IMAGE_SIZE_ZERO',
    severity: 'warning',
    certain: true,
    what: 'The image_size is 0 or negative.',
    why: 'The size of the image was never filled in, or computed wrongly; every box reaches out of such an image.',
    fix: 'Write the width and height of the image, in pixels.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], { size: { width: 0, height: 0 } })),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])) }),
    check: (line) => eachBoxAttribute(line, ({ imageSize }, name) => imageSize.width > 0 && imageSize.height > 0
        ? own_rule/* NO_LINE_FINDINGS */.c
        : [
            {
                message: `The image_size of ${name} is ${String(imageSize.width)} x ${String(imageSize.height)}.`,
                path: [name, 'image_size'],
            },
        ]),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/images-not-compared.js

const imagesNotCompared = {
    kind: 'together',
    code: 'CL_IMAGES_NOT_COMPARED',
    severity: 'notice',
    certain: true,
    what: 'Some images were not compared with others, so that copies among them are not found.',
    why: 'Images are compared only where they can be read, from a folder or from S3, and be decoded, and where something can be seen in it: one of nearly one colour is like every other of them. It is an error where no image of a manifest was compared. Reported only where images are compared, with --images near-duplicates of the command line.',
    fix: 'Give a folder with all images, or the right to read them in S3, and AWS_REGION with the Region of their bucket. Open those that cannot be decoded.',
    wrong: () => ({ ...example(), notCompared: 1 }),
    right: () => example(),
    *check(_training, testing) {
        const compared = testing?.nearDuplicates;
        if (compared === undefined)
            return;
        yield* images_not_compared_findingOf('training', compared.training);
        yield* images_not_compared_findingOf('testing', compared.testing);
    },
};
const example = () => ({
    training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
    testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0003.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
    alike: {},
});
function* images_not_compared_findingOf(manifest, { images, compared, notCompared }) {
    if (compared === images)
        return;
    // Each reason in a place of its own, however the files were read.
    const reasons = [...notCompared].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const why = reasons.map(([reason, count]) => `${String(count)} because ${reason}`).join(', ');
    const left = images - compared;
    const message = `Of the ${String(images)} image${images === 1 ? '' : 's'} of the ${manifest} manifest, ${String(left)} ${left === 1 ? 'was' : 'were'} not compared with others: ${why}.`;
    yield { message, manifest, severity: compared === 0 ? 'error' : undefined };
}

;// CONCATENATED MODULE: ./lib/src/lint/own/image-too-large.js



const image_too_large_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.png', [(0,example_lines/* exampleBox */.CT)('pear')]));
const imageTooLarge = {
    kind: 'manifest',
    code: 'CL_IMAGE_TOO_LARGE',
    severity: 'error',
    certain: true,
    what: 'The file of an image is larger than the service takes.',
    why: 'The service drops the line with ERROR_INVALID_IMAGE. Found only where the images are checked.',
    bounds: ['a file of an image: at most 15 MB'],
    boundsReason: 'Whether that is 15,000,000 or 15,728,640 bytes is not documented: only what is too large either way is reported.',
    fix: 'Save the image as JPEG, or with fewer pixels; then scale its boxes and image_size with it.',
    wrong: () => ({
        training: image_too_large_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.png')]: {
                kind: 'found',
                sizeBytes: limits/* IMAGE_MAX_BYTES */.$o + 1,
                header: { format: 'png', width: 640, height: 480 },
            },
        },
    }),
    right: () => ({
        training: image_too_large_TRAINING,
        images: {
            [(0,example_lines/* imageNamed */.Bd)('a-0001.png')]: {
                kind: 'found',
                sizeBytes: limits/* IMAGE_MAX_BYTES */.$o,
                header: { format: 'png', width: 640, height: 480 },
            },
        },
    }),
    check: (manifest) => imageFindings(manifest, 'CL_IMAGE_TOO_LARGE'),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/images-in-other-region.js

const images_in_other_region_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'));
const images_in_other_region_IMAGES = { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } };
const imagesInOtherRegion = {
    kind: 'manifest',
    code: 'CL_IMAGES_IN_OTHER_REGION',
    severity: 'error',
    certain: true,
    what: 'The bucket of the images is not in the Region of the training.',
    why: 'The service reads images of its own Region only, so that no line can be used. Found only where the images are checked, and S3 says where the bucket is.',
    fix: 'Train in the Region of the bucket, or copy the images to a bucket in the Region of the training.',
    wrong: () => ({
        training: images_in_other_region_TRAINING,
        images: images_in_other_region_IMAGES,
        region: 'eu-west-1',
        buckets: { 'orchard-images': { region: 'us-east-1', isOfOther: undefined } },
    }),
    right: () => ({
        training: images_in_other_region_TRAINING,
        images: images_in_other_region_IMAGES,
        region: 'eu-west-1',
        buckets: { 'orchard-images': { region: 'eu-west-1', isOfOther: undefined } },
    }),
    *check({ role, images }) {
        // As an address in quotes, it is taken out where images are not shown.
        for (const [bucket, { region }] of images?.buckets ?? []) {
            if (region === undefined || images?.region === undefined || region === images.region)
                continue;
            const message = `The bucket "s3://${bucket}" of images of the ${role} manifest is in ${region}, and the training is in ${images.region}.`;
            yield { message };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/images-of-other-owner.js

const images_of_other_owner_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'));
const images_of_other_owner_IMAGES = { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } };
const imagesOfOtherOwner = {
    kind: 'manifest',
    code: 'CL_IMAGES_OF_OTHER_OWNER',
    severity: 'warning',
    certain: true,
    what: 'The bucket of the images belongs to another account than the one that trains.',
    why: 'The buckets of images and of manifests must have the same owner: otherwise the training fails with ERROR_INVALID_IMAGES_S3_BUCKET_OWNER. Found only where the images are checked, and the account is known.',
    fix: 'Copy the images to a bucket of the account that owns the bucket of the manifest.',
    wrong: () => ({
        training: images_of_other_owner_TRAINING,
        images: images_of_other_owner_IMAGES,
        buckets: { 'orchard-images': { region: undefined, isOfOther: true } },
    }),
    right: () => ({
        training: images_of_other_owner_TRAINING,
        images: images_of_other_owner_IMAGES,
        buckets: { 'orchard-images': { region: undefined, isOfOther: false } },
    }),
    *check({ role, images }) {
        // As an address in quotes, it is taken out where images are not shown.
        for (const [bucket, { isOfOther }] of images?.buckets ?? []) {
            if (isOfOther !== true)
                continue;
            yield { message: `The bucket "s3://${bucket}" of images of the ${role} manifest belongs to another account.` };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/imbalanced-labels.js

/** How many times the images of the rarest label the most frequent one may have. Our choice. */
const RATIO_MAX = 20;
const imbalancedLabels = {
    kind: 'manifest',
    code: 'CL_IMBALANCED_LABELS',
    severity: 'warning',
    certain: false,
    what: `A label has at least ${String(RATIO_MAX)} times as many training images as another.`,
    why: 'A model tends to find the label that it saw most, and misses the rare one.',
    fix: 'Add images of the rare label, or take some of the frequent one out.',
    bounds: [`images of the most frequent label: under ${String(RATIO_MAX)} times those of the rarest`],
    boundsReason: 'Labels that are rare by nature differ by some ten times in public manifests, and models are trained from them; 20 times leaves those alone.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 40, apple: 2 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 39, apple: 2 }) }),
    check({ role, counted }) {
        if (role !== 'training')
            return [];
        let most;
        let least;
        for (const [label, { images }] of counted.labels) {
            if (most === undefined || images > most[1])
                most = [label, images];
            if (least === undefined || images < least[1])
                least = [label, images];
        }
        if (most === undefined || least === undefined || most[1] < least[1] * RATIO_MAX)
            return [];
        return [
            {
                message: `${most[0]} has ${String(most[1])} training images, ${least[0]} ${String(least[1])}.`,
                label: least[0],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/own/impossible-bucket.js
var impossible_bucket = __nccwpck_require__(2663);
// EXTERNAL MODULE: ./lib/src/lint/conclude/at-limit.js
var at_limit = __nccwpck_require__(5111);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __nccwpck_require__(4618);
;// CONCATENATED MODULE: ./lib/src/lint/own/invalid-lines-at-limit.js



const invalidLinesAtLimit = {
    kind: 'manifest',
    code: 'CL_INVALID_LINES_AT_LIMIT',
    severity: 'warning',
    certain: false,
    what: 'Exactly 20 % of the lines are invalid.',
    why: 'The documents call less than 20 % fine and more than 20 % too many; what happens at exactly 20 % they do not say.',
    fix: 'Correct or remove one of the invalid lines.',
    bounds: ['invalid lines: less than 20 % of a manifest'],
    wrong: () => ({ training: `${(0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 })}{}\n` }),
    right: () => ({ training: `${(0,example_lines/* imageExamples */.hm)({ pear: 3, apple: 2 })}{}\n` }),
    check({ partial }) {
        const report = (0,forecast/* reportOf */.E)(partial, 'taken');
        if (!(0,at_limit/* isAtInvalidLimit */.A)(report))
            return [];
        return [
            { message: `${String(report.invalidLines)} of ${String(report.totalLines)} lines are invalid, exactly 20 %.` },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/invalid-utf-8.js


/** The character that decoding puts in place of bytes that are not UTF-8; a file may also contain it. */
const REPLACEMENT = '\ufffd';
const invalidUtf8 = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_INVALID_UTF_8',
    severity: 'warning',
    certain: false,
    what: 'The line has bytes that are not UTF-8, or the replacement character U+FFFD.',
    why: 'Labels and image names come out garbled, and an image under a garbled name is not found.',
    fix: 'Save the file as UTF-8; it may be in Latin-1 or Windows-1252.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'p\ufffdche')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pêche')) }),
    check: ({ text }) => text.includes(REPLACEMENT) ? [{ message: 'The line has bytes that are not UTF-8.', path: [] }] : own_rule/* NO_LINE_FINDINGS */.c,
};

// EXTERNAL MODULE: ./lib/src/lint/own/invisible-characters.js
var invisible_characters = __nccwpck_require__(6635);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/labels-together.js
/** Label to its images in both, those of the training manifest first. */
function imagesByLabel(training, testing) {
    const images = new Map();
    for (const manifest of [training, testing])
        for (const [label, count] of manifest?.counted.labels ?? [])
            images.set(label, (images.get(label) ?? 0) + count.images);
    return images;
}
/** The first place that has a label: in the training manifest, or else in the testing manifest. */
function placeOfLabel(label, training, testing) {
    for (const manifest of [training, testing]) {
        const place = manifest && placeIn(manifest, label);
        if (place !== undefined)
            return place;
    }
    return {};
}
/** The first place of a manifest that has a label; undefined without one. */
function placeIn({ role, partial }, label) {
    const entries = partial.labels.entries.filter((entry) => entry.label === label && entry.first > 0);
    const [entry] = entries.toSorted((left, right) => left.first - right.first || left.column - right.column);
    return entry === undefined ? undefined : { line: entry.first, column: entry.column, manifest: role };
}

// EXTERNAL MODULE: ./lib/src/lint/invisible.js
var invisible = __nccwpck_require__(1173);
;// CONCATENATED MODULE: ./lib/src/lint/own/invisible-in-label.js




const invisibleInLabel = {
    kind: 'together',
    code: 'CL_INVISIBLE_IN_LABEL',
    severity: 'warning',
    certain: false,
    what: 'A label has characters that cannot be seen and spell nothing, or a blank at one of its ends.',
    why: 'The service keeps the label as it is, and the model answers with it so: a gate or a program that asks for the name as it looks finds nothing.',
    fix: 'Remove the character from the label on all lines.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 12, 'apple ': 12 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 12, 'red apple': 12 }) }),
    *check(training, testing) {
        for (const [label, images] of imagesByLabel(training, testing)) {
            const name = (0,invisible/* invisibleIn */.B)(label);
            if (name === undefined)
                continue;
            const message = `The label ${JSON.stringify(label)} of ${(0,line_words/* countOfImages */.h)(images)} has ${name}.`;
            yield { message, label, ...placeOfLabel(label, training, testing) };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/json-array.js

const jsonArray = {
    kind: 'file',
    fileKind: 'json-array',
    code: 'CL_JSON_ARRAY',
    severity: 'error',
    certain: true,
    what: 'The file is one JSON array.',
    why: 'The service reads one complete object on each line; brackets, and commas after the objects, make the lines invalid.',
    fix: 'Write each element on a line of its own, without brackets and commas: jq -c ".[]" FILE.',
    wrong: () => ({ training: `[\n${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},\n${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\n]\n` }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/source-index.js
var source_index = __nccwpck_require__(7852);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/same-contents.js

/**
 * In one manifest: images that have the content of an earlier one. In two: images of the second that have the content of
 * one of the first, and are not in the first by name. In the order of the lines.
 */
function* sameContents(manifest, second = manifest) {
    const { low, high } = second.contents;
    if (low.length === 0)
        return;
    const firsts = source_index/* SourceIndex */.a.of(manifest.contents.low, manifest.contents.high);
    const { sourceLow, sourceHigh } = second.partial.columns;
    const trained = manifest.partial.columns;
    const sources = second === manifest ? undefined : source_index/* SourceIndex */.a.of(trained.sourceLow, trained.sourceHigh);
    for (let line = 0; line < low.length; line += 1) {
        if (low.at(line) === 0)
            continue;
        const first = firsts.find(low.at(line), high.at(line));
        if (first < 0)
            continue;
        const isByName = sources === undefined ? first === line : sources.find(sourceLow.at(line), sourceHigh.at(line)) >= 0;
        if (!isByName)
            yield { first: first + 1, line: line + 1 };
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/own/leaked-content.js



const leakedContent = {
    kind: 'together',
    code: 'CL_LEAKED_CONTENT',
    severity: 'warning',
    certain: true,
    what: 'An image of the testing manifest has the same bytes as one of the training manifest, under another name.',
    why: 'The model is tested on what it was trained from, so that the metrics are better than the model. Found only where the images or a listing of them are given.',
    fix: 'Take the image out of one of the two manifests.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('copy.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
        contents: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: '1', [(0,example_lines/* imageNamed */.Bd)('copy.jpg')]: '1', [(0,example_lines/* imageNamed */.Bd)('a-0004.jpg')]: '2' },
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0003.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
        contents: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: '1', [(0,example_lines/* imageNamed */.Bd)('a-0003.jpg')]: '2', [(0,example_lines/* imageNamed */.Bd)('a-0004.jpg')]: '3' },
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { first, line } of sameContents(training, testing)) {
            const message = `The image of line ${String(line)} of the testing manifest has the same content as that of line ${String(first)} of the training manifest, under another name.`;
            yield { message, line, column: (0,concluded/* columnOfImage */.T)(testing.partial, line), manifest: 'testing' };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __nccwpck_require__(1418);
;// CONCATENATED MODULE: ./lib/src/lint/own/leaked-group.js



const leakedGroup = {
    kind: 'together',
    code: 'CL_LEAKED_GROUP',
    severity: 'warning',
    certain: true,
    what: 'A group of images, as of group-by, is in both manifests.',
    why: 'Frames of one video, or crops of one image, are nearly the same: a model that saw some of them knows the others.',
    fix: 'Move the whole group into one of the two manifests.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('video-1/001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('video-2/001.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('video-1/002.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('video-1/001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('video-2/001.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('video-4/002.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of (0,leaks/* leakedGroups */.$)(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is of the same group as that of line ${String(trainingLine)} of the training manifest.`;
            yield { message, line: testingLine, column: (0,concluded/* columnOfImage */.T)(testing.partial, testingLine), manifest: 'testing' };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/leaked-image.js



const leakedImage = {
    kind: 'together',
    code: 'CL_LEAKED_IMAGE',
    severity: 'warning',
    certain: true,
    what: 'An image is in both manifests.',
    why: 'The model is tested on what it was trained from, so that the metrics are better than the model.',
    fix: 'Take the image out of one of the two manifests.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0003.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of (0,leaks/* leakedLines */.w)(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is in line ${String(trainingLine)} of the training manifest too.`;
            yield { message, line: testingLine, column: (0,concluded/* columnOfImage */.T)(testing.partial, testingLine), manifest: 'testing' };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/lfs-pointer.js

const lfsPointer = {
    kind: 'file',
    fileKind: 'lfs-pointer',
    code: 'CL_LFS_POINTER',
    severity: 'error',
    certain: true,
    what: 'The file is a Git LFS pointer: the manifest itself was never downloaded.',
    why: 'The pointer holds no line of the manifest, so the service refuses the file.',
    fix: 'Let actions/checkout download the files of Git LFS, with lfs: true, or run git lfs pull before this step.',
    wrong: () => ({
        training: 'version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\nsize 48213\n',
    }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/line-too-long.js




const LIMIT = (0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN);
const lineTooLong = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_LINE_TOO_LONG',
    severity: 'warning',
    certain: true,
    what: `The line has more than ${LIMIT} characters.`,
    why: 'The service gives such a line up, whatever is in it.',
    fix: 'Drop keys that the training does not use.',
    bounds: [`a line: at most ${LIMIT} characters`],
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', { notes: 'x'.repeat(limits/* LINE_MAX_CHARACTERS */.hN) })),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check: ({ text, record }) => record === undefined && text.length > limits/* LINE_MAX_CHARACTERS */.hN && Array.from(text).length > limits/* LINE_MAX_CHARACTERS */.hN
        ? [{ message: `The line has more than the ${LIMIT} characters that the service reads.`, path: [] }]
        : own_rule/* NO_LINE_FINDINGS */.c,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/missing-image.js


const missing_image_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]));
const missingImage = {
    kind: 'manifest',
    code: 'CL_MISSING_IMAGE',
    severity: 'error',
    certain: true,
    what: 'S3 has no object under the source-ref of a line.',
    why: 'The service drops the line with ERROR_INVALID_IMAGE. It counts as an invalid line, and a training fails with more than 20 % of them. Found only where the images are checked.',
    fix: 'Upload the image, or correct its source-ref: keys are case-sensitive, and taken as they are written.',
    wrong: () => ({ training: missing_image_TRAINING, images: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'missing' } } }),
    right: () => ({ training: missing_image_TRAINING, images: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS } }),
    check: (manifest) => imageFindings(manifest, 'CL_MISSING_IMAGE'),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/region-limit.js
var region_limit = __nccwpck_require__(7002);
;// CONCATENATED MODULE: ./lib/src/lint/own/many-images-in-region.js




const TRAINING_MAX = (0,number/* formatCount */.B4)(limits/* SMALL_REGION_IMAGES_MAX */.nt.training);
const TESTING_MAX = (0,number/* formatCount */.B4)(limits/* SMALL_REGION_IMAGES_MAX */.nt.testing);
const REGIONS = [...limits/* SMALL_REGIONS */.ON].join(' and ');
const LABELS = ['apple', 'pear', 'plum', 'quince', 'fig', 'lemon', 'lime', 'kiwi'];
/** A few images too many in the testing manifest, of labels that each have no more than they may. */
function many_images_in_region_example(region) {
    const of = (images, from) => (0,example_lines/* imageExamples */.hm)(Object.fromEntries(LABELS.map((label) => [label, images])), from);
    return { training: of(10), testing: of(limits/* SMALL_REGION_IMAGES_MAX */.nt.testing / LABELS.length + 1, 11), region };
}
const manyImagesInRegion = {
    kind: 'manifest',
    code: 'CL_MANY_IMAGES_IN_REGION',
    severity: 'warning',
    certain: false,
    what: `A manifest has more images than the documented maximum in the Region of the training: in ${REGIONS}, ${TRAINING_MAX} training and ${TESTING_MAX} testing images.`,
    why: 'What the service does with more is not documented; it may refuse the training. Found only where the Region is known: aws-region of the action, or AWS_REGION of the command line. In other Regions the limit of all manifests holds.',
    fix: 'Train in another Region, with a copy of the images there, or take images out.',
    bounds: [
        `training images in ${REGIONS}: at most ${TRAINING_MAX}`,
        `testing images in ${REGIONS}: at most ${TESTING_MAX}`,
    ],
    wrong: () => many_images_in_region_example('eu-west-2'),
    right: () => many_images_in_region_example('eu-west-1'),
    *check(manifest) {
        if (!(0,region_limit/* isPastRegion */.v)(manifest))
            return;
        const { role, counted, region = '' } = manifest;
        const max = (0,number/* formatCount */.B4)(limits/* SMALL_REGION_IMAGES_MAX */.nt[role]);
        yield { message: `It has ${(0,number/* formatCount */.B4)(counted.images)} images; in ${region}, ${max} is the documented maximum.` };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/many-testing-images.js



const MAX = (0,number/* formatCount */.B4)(limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq);
const many_testing_images_TRAINING = (0,example_lines/* imageExamples */.hm)({ apple: 10, pear: 10 });
const manyTestingImages = {
    kind: 'manifest',
    code: 'CL_MANY_TESTING_IMAGES',
    severity: 'warning',
    certain: false,
    what: `A label has more than ${MAX} testing images.`,
    why: `The service documents up to ${MAX} testing images of a label, and not what it does with more.`,
    fix: 'Move images of the label to the training manifest; custom-labels split with a smaller --testing keeps within it.',
    bounds: [`testing images of a label: at most ${MAX}`],
    wrong: () => ({ training: many_testing_images_TRAINING, testing: (0,example_lines/* imageExamples */.hm)({ pear: limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq + 1 }) }),
    right: () => ({ training: many_testing_images_TRAINING, testing: (0,example_lines/* imageExamples */.hm)({ pear: limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq }) }),
    *check({ role, counted }) {
        if (role !== 'testing')
            return;
        for (const [label, { images }] of counted.labels)
            if (images > limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq)
                yield {
                    message: `${label} has ${(0,number/* formatCount */.B4)(images)} testing images; ${MAX} is the documented maximum.`,
                    label,
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/likely-slip.js
/** Whether a name is a slip of the keyboard in another. */
/** Letters from which on two words that differ by a single one are rarely both words. Our choice. */
const LONG_FROM = 5;
/** Letters that are left of a name whose end was cut off, at least, and letters that are cut off, at most. Our choice. */
const CUT_FROM = 4;
const CUT_MAX = 2;
/**
 * Whether a slip makes the first name of the second: a letter doubled or two in the wrong order; in long names any letter
 * but the first one missing, wrong or too many; the end cut off. A digit is no letter: numbered names are meant to differ.
 */
function isLikelySlip(slip, meant) {
    if (slip === meant)
        return false;
    const { from, removed, added } = differenceOf(slip, meant);
    if (/\d/.test(removed + added))
        return false;
    if (removed.length === 2 && added.length === 2)
        return removed === `${added.charAt(1)}${added.charAt(0)}`;
    if (removed === '' && from === slip.length && slip.length >= CUT_FROM && added.length <= CUT_MAX)
        return true;
    if (removed.length > 1 || added.length > 1)
        return false;
    if (removed === '' || added === '') {
        const [letter, name] = removed === '' ? [added, meant] : [removed, slip];
        if (name.charAt(from - 1) === letter)
            return true;
    }
    return from > 0 && Math.min(slip.length, meant.length) >= LONG_FROM;
}
/** What two names do not have in common between their starts and their ends, and where that begins. */
function differenceOf(left, right) {
    const shorter = Math.min(left.length, right.length);
    let from = 0;
    while (from < shorter && left.charAt(from) === right.charAt(from))
        from += 1;
    let end = 0;
    while (end < shorter - from && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    return { from, removed: left.slice(from, left.length - end), added: right.slice(from, right.length - end) };
}

;// CONCATENATED MODULE: ./lib/src/lint/own/misspelt-label.js



/** Images below which a label may be a slip of the keyboard, and how many times as many the other has. Our choice. */
const IMAGES_UNDER = 10;
const TIMES_MIN = 5;
/** Labels that are compared with each other. The service takes a quarter of that. */
const LABELS_MAX = 1000;
const misspeltLabel = {
    kind: 'together',
    code: 'CL_MISSPELT_LABEL',
    severity: 'warning',
    certain: false,
    what: `A label with few images looks like a slip in the name of a label with at least ${String(TIMES_MIN)} times as many.`,
    why: 'It is often a slip of the keyboard; the images are lost to the label that was meant.',
    fix: 'Correct the label, or ignore this code if both names are meant.',
    bounds: [
        `images of the rarer label: under ${String(IMAGES_UNDER)}, and at most one for ${String(TIMES_MIN)} of the other`,
        'letters: one too many, missing, wrong, or two in the wrong order, in names of 5 letters or more and not in the first letter; in shorter names one letter doubled, or two in the wrong order; the last two missing, from 4 letters on',
    ],
    boundsReason: 'Short words that differ by a letter are usually words of their own (car and cat, tap and cap, mouse and house), and so are words that differ in the first letter. A slip is rare: it is on a few of many lines.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ cat: 10, dog: 10, catt: 1 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ cat: 11, dog: 10 }) }),
    *check(training, testing) {
        const labels = [...imagesByLabel(training, testing)].slice(0, LABELS_MAX);
        for (const [rare, images] of labels) {
            if (images >= IMAGES_UNDER)
                continue;
            const meant = labels.find(([label, more]) => more >= images * TIMES_MIN && isLikelySlip(rare, label));
            if (meant === undefined)
                continue;
            const message = `${rare} (images: ${String(images)}) looks like a slip in the name of ${meant[0]} (images: ${String(meant[1])}).`;
            yield { message, label: rare, ...placeOfLabel(rare, training, testing) };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __nccwpck_require__(661);
;// CONCATENATED MODULE: ./lib/src/lint/own/mixed-kinds.js




const mixedKinds = {
    kind: 'together',
    code: 'CL_MIXED_KINDS',
    severity: 'warning',
    certain: false,
    what: 'Some lines of a manifest have image-level labels alone, and others boxes.',
    why: 'A model is of one kind, and the lines of the other kind are dropped. How the service chooses is not documented; the forecast takes the kind of most lines of the training manifest, for both manifests.',
    fix: 'Make two manifests, one for each kind, and train from one of them.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]), (0,example_lines/* boxExample */.Mv)('b-0002.jpg', [(0,example_lines/* exampleBox */.CT)('apple')])),
    }),
    *check(training, testing) {
        const useCase = useCaseOf(training, testing);
        for (const manifest of testing === undefined ? [training] : [training, testing]) {
            const message = messageFor(manifest, useCase);
            if (message !== undefined)
                yield { message, manifest: manifest.role };
        }
    },
};
/** The kind of the model, which the training manifest decides for both. */
function useCaseOf(training, testing) {
    const trained = (0,forecast/* reportOf */.E)(training.partial, 'taken');
    return testing === undefined
        ? trained.useCase
        : (0,check_together/* labelsTogether */.G)(trained, (0,forecast/* reportOf */.E)(testing.partial, 'taken')).trained.useCase;
}
/** Undefined where each line has the kind, and where none has: then it is not the lines that differ, but the manifests. */
function messageFor({ role, partial }, useCase) {
    const { validLines } = (0,forecast/* reportOf */.E)(partial, 'taken');
    const lines = {
        'image-level': partial.kinds['image-level'].sure + partial.kinds['image-level'].taken,
        box: partial.kinds.box.sure + partial.kinds.box.taken,
    };
    const isOfBoxes = useCase === 'OBJECT_LOCALIZATION';
    // Lines that have labels of both kinds are of use to either.
    const kept = isOfBoxes ? lines.box : lines['image-level'];
    const dropped = validLines - kept;
    if (kept > 0 && dropped > 0) {
        const [name, other] = isOfBoxes ? ['boxes', 'image-level labels'] : ['image-level labels', 'boxes'];
        return `Lines with ${name}: ${(0,number/* formatCount */.B4)(kept)}. Lines with ${other} alone, which would be dropped: ${(0,number/* formatCount */.B4)(dropped)}.`;
    }
    if (role === 'testing' || isOfBoxes || lines.box === 0)
        return undefined;
    return `All ${(0,number/* formatCount */.B4)(validLines)} lines have image-level labels, and ${(0,number/* formatCount */.B4)(lines.box)} of them boxes too, which would not be used.`;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/moderation-line.js



/** Rekognition developer guide, "Bulk analysis, verification, and training an adapter": manifest files of adapters. */
const MODERATION_KEY = 'content-moderation-groundtruth';
const moderationLine = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_MODERATION_LINE',
    severity: 'warning',
    certain: true,
    what: 'The line is of a manifest for an adapter of Custom Moderation, another feature of Rekognition.',
    why: 'Custom Labels finds no label attribute in it: moderation labels have no metadata.',
    fix: 'Train an adapter from it, in a project with the feature CONTENT_MODERATION; for Custom Labels, give the images labels in a job of Ground Truth or in the console.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)(JSON.stringify({
            'source-ref': (0,example_lines/* imageNamed */.Bd)('a-0001.jpg'),
            [MODERATION_KEY]: { ModerationLabels: [{ Name: 'Rude Gesture' }] },
        })),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check({ record, report }) {
        if (report.verdict === 'valid' || !Array.isArray((0,json/* own */.ZV)((0,json/* own */.ZV)(record, MODERATION_KEY), 'ModerationLabels')))
            return own_rule/* NO_LINE_FINDINGS */.c;
        return [{ message: `The line has labels of Custom Moderation alone (${MODERATION_KEY}).`, path: [MODERATION_KEY] }];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/images/near-duplicates.js
var near_duplicates = __nccwpck_require__(1494);
;// CONCATENATED MODULE: ./lib/src/lint/own/near-duplicate-leak.js




const nearDuplicateLeak = {
    kind: 'together',
    code: 'CL_NEAR_DUPLICATE_LEAK',
    severity: 'warning',
    certain: false,
    what: 'An image of the testing manifest looks like one of the training manifest.',
    why: 'A smaller, brighter or newly compressed copy, or the next frame of a video, tests the model on what it was trained from, so that the metrics are better than the model. Images of one camera look alike too and may be meant so: look at some pairs. Found only where images are compared, with --images near-duplicates of the command line.',
    fix: 'Look at both images. If one is a copy of the other, keep all of their cluster in one of the two manifests.',
    bounds: [
        `${String(near_duplicates/* NEAR_DISTANCE */.RH)} of the ${String(near_duplicates/* HASH_BITS */.eZ)} bits of their hashes may differ, unless another number is asked for`,
    ],
    boundsReason: 'Chosen by what was measured of copies and of different images: docs/near-duplicates.md.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('small.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
        alike: { [(0,example_lines/* imageNamed */.Bd)('small.jpg')]: (0,example_lines/* imageNamed */.Bd)('a-0001.jpg') },
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0003.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0004.jpg', 'apple')),
        alike: {},
    }),
    *check(training, testing) {
        if (testing?.nearDuplicates === undefined)
            return;
        // The same bytes are a finding of their own.
        const same = new Set([...sameContents(training, testing)].map(({ line }) => line));
        for (const leak of testing.nearDuplicates.leaks) {
            const line = leak.testingLine;
            if (same.has(line))
                continue;
            yield { message: messageOf(leak), line, column: (0,concluded/* columnOfImage */.T)(testing.partial, line), manifest: 'testing' };
        }
    },
};
function messageOf({ testingLine, trainingLine, distance, cluster }) {
    const found = `The image of line ${String(testingLine)} of the testing manifest looks like that of line ${String(trainingLine)} of the training manifest: ${String(distance)} of the ${String(near_duplicates/* HASH_BITS */.eZ)} bits of their hashes differ.`;
    if (cluster.training + cluster.testing <= 2)
        return found;
    return `${found} They are in a cluster of ${String(cluster.training)} training and ${String(cluster.testing)} testing images.`;
}

// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var labels = __nccwpck_require__(2007);
;// CONCATENATED MODULE: ./lib/src/lint/own/negative-box-size.js




const negativeBoxSize = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_NEGATIVE_BOX_SIZE',
    severity: 'warning',
    certain: true,
    what: 'The width or height of a box is negative.',
    why: 'Two corners were subtracted in the wrong order, or a corner was taken for a size; the service does not use the box.',
    fix: 'Write left and top of the upper left corner, and width and height as right minus left and bottom minus top.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 300, width: -200 })])) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 100, width: 200 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || (box.width >= 0 && box.height >= 0))
                continue;
            const label = (0,labels/* labelsOf */.P)(attribute)[index];
            const message = `The ${box.width < 0 ? 'width' : 'height'} of a box of ${name} is negative.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], label });
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/file-name.js
var file_name = __nccwpck_require__(4120);
;// CONCATENATED MODULE: ./lib/src/lint/own/no-file-extension.js


const noFileExtension = {
    kind: 'manifest',
    code: 'CL_NO_FILE_EXTENSION',
    severity: 'warning',
    certain: false,
    what: 'The name of the manifest has no extension.',
    why: 'One page of the developer guide calls a missing extension an error, another says that none is needed.',
    fix: 'Name the file with an extension, such as train.manifest.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }), name: 'train' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }), name: 'train.manifest' }),
    check: ({ name }) => ((0,file_name/* hasNoExtension */.B)(name) ? [{ message: 'The name of the manifest has no extension.' }] : []),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/no-image-checked.js


const no_image_checked_TRAINING = (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'));
const noImageChecked = {
    kind: 'manifest',
    code: 'CL_NO_IMAGE_CHECKED',
    severity: 'error',
    certain: true,
    what: 'The images of a manifest were to be checked, and not one could be.',
    why: 'A lint that checks nothing must not pass for one that found nothing. It says nothing of the images, which may be good. It is a warning where a folder or a listing has none of the images, so that copies under other names are not found.',
    fix: 'Remove the reason, which CL_IMAGE_NOT_CHECKED names, such as a missing right to read the images. To lint the manifest alone, do not ask for its images.',
    wrong: () => ({
        training: no_image_checked_TRAINING,
        images: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: { kind: 'unknown', reason: 'access to S3 was denied' } },
    }),
    right: () => ({
        training: no_image_checked_TRAINING,
        images: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: example_lines/* GOOD_IMAGE */.wS },
    }),
    *check({ role, images, contents, counted }) {
        if (contents.missed !== undefined)
            yield {
                message: counted.images === 1
                    ? `The image of the ${role} manifest is not ${contents.missed}.`
                    : `None of the ${(0,line_words/* countOfImages */.h)(counted.images)} of the ${role} manifest is ${contents.missed}.`,
                fix: 'Give the folder that has what is below the bucket, or a listing of the bucket with these keys.',
                severity: 'warning',
            };
        if (images === undefined || images.checked > 0 || images.unknown.size === 0)
            return;
        const asked = [...images.unknown.values()].reduce((sum, count) => sum + count, 0);
        yield {
            message: asked === 1
                ? `The image of the ${role} manifest that was to be checked could not be.`
                : `None of the ${(0,line_words/* countOfImages */.h)(asked)} of the ${role} manifest that were to be checked could be.`,
        };
    },
};

// EXTERNAL MODULE: ./lib/src/lint/image-extension.js
var image_extension = __nccwpck_require__(6151);
;// CONCATENATED MODULE: ./lib/src/lint/own/no-image-extension.js



const noImageExtension = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_NO_IMAGE_EXTENSION',
    severity: 'notice',
    certain: false,
    what: 'The name of the file in source-ref has no extension.',
    why: 'It may be a folder or anything else. The service looks at the content, so an image without an extension is fine.',
    fix: 'Check that the key is that of an image.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001', 'pear')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef === undefined ||
        (0,image_extension/* isImageExtension */.d)(sourceRef) ||
        (0,image_extension/* extensionOf */.j)(sourceRef) !== undefined ||
        !sourceRef.startsWith('s3://')
        ? own_rule/* NO_LINE_FINDINGS */.c
        : [
            sourceRef.endsWith('/')
                ? FOLDER
                : { message: 'The name of the image has no extension.', path: ['source-ref'] },
        ],
};
const FOLDER = {
    message: 'The source-ref ends in a slash, so it names a folder, not an image.',
    path: ['source-ref'],
    fix: 'Write a line for each image in the folder, with the whole key of the image.',
};

;// CONCATENATED MODULE: ./lib/src/lint/own/normalised-boxes.js


const normalisedBoxes = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_NORMALISED_BOXES',
    severity: 'warning',
    certain: true,
    what: 'All boxes of an attribute are between 0 and 1: shares of the image instead of pixels.',
    why: 'The service reads pixels, so every such box is too small to be used.',
    fix: 'Multiply left and width by the width of the image, top and height by its height.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 0.1, top: 0.25, width: 0.5, height: 0.4 })])),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { left: 64, top: 120, width: 320, height: 192 })])),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name) => {
        for (const { left, top, width, height } of annotations)
            if (left > 1 || top > 1 || width > 1 || height > 1 || left < 0 || top < 0 || width <= 0 || height <= 0)
                return [];
        if (annotations.length === 0)
            return [];
        return [
            {
                message: `All boxes of ${name} are between 0 and 1, which looks like shares of the image.`,
                path: [name, 'annotations'],
            },
        ];
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/own/not-an-image.js
var not_an_image = __nccwpck_require__(2182);
;// CONCATENATED MODULE: ./lib/src/lint/own/numbered-attributes.js

/** Lines from which on names that are all different are no chance. */
const LINES_MIN = 3;
const numberedAttributes = {
    kind: 'manifest',
    code: 'CL_NUMBERED_ATTRIBUTES',
    severity: 'warning',
    certain: false,
    what: 'The name of the label attribute carries a counter: it is a new one on each line.',
    why: 'The attribute names the labelling job and is meant to be the same on all lines. The console then shows one image for each attribute.',
    fix: 'Use one name on all lines. Several numbered attributes on the same line, one for each label of the image, are fine.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)(...[1, 2, 3].map((line) => numbered(line, String(line)))) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(...[1, 2, 3].map((line) => numbered(line, '1'))) }),
    check({ partial: { numberedNames, columns, lines } }) {
        if (numberedNames?.isOneShape !== true)
            return [];
        const names = new Set();
        let count = 0;
        let first = 0;
        for (let line = 0; line < lines; line += 1) {
            const name = columns.numberedName.at(line);
            if (name === 0)
                continue;
            if (count === 0)
                first = line + 1;
            count += 1;
            names.add(name);
        }
        if (count < LINES_MIN || names.size < count)
            return [];
        const message = `Each of ${String(count)} lines has a label attribute of its own, from ${numberedNames.first} on line ${String(first)} on.`;
        return [{ message, line: first, column: numberedNames.column }];
    },
};
function numbered(line, counter) {
    return (0,example_lines/* imageExample */.aI)(`a-000${String(line)}.jpg`, 'pear', {
        fruit: undefined,
        'fruit-metadata': undefined,
        [`fruit${counter}`]: 1,
        [`fruit${counter}-metadata`]: (0,example_lines/* imageMetadata */.zM)('pear'),
    });
}

;// CONCATENATED MODULE: ./lib/src/lint/own/other-kind.js


const KINDS = { IMAGE_LEVEL_LABELS: 'image-level labels', OBJECT_LOCALIZATION: 'boxes', NOT_DETERMINED: 'no labels' };
const otherKindOfTesting = {
    kind: 'together',
    code: 'CL_OTHER_KIND',
    severity: 'warning',
    certain: false,
    what: 'The testing manifest has labels of another kind than the training manifest.',
    why: 'The training manifest decides the kind of the model, and test lines of the other kind are dropped. Training from whole images of logos and testing with boxes is the one documented exception.',
    fix: 'Label both manifests in the same way.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])),
        testing: (0,example_lines/* imageExamples */.hm)({ pear: 2 }),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])),
        testing: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0002.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])),
    }),
    check(training, testing) {
        if (testing === undefined)
            return [];
        const trained = (0,forecast/* reportOf */.E)(training.partial, 'taken').useCase;
        const tested = (0,forecast/* reportOf */.E)(testing.partial, 'taken').useCase;
        if (trained === tested || trained === 'NOT_DETERMINED' || tested === 'NOT_DETERMINED')
            return [];
        if (trained === 'IMAGE_LEVEL_LABELS' && (0,forecast/* reportOf */.E)(training.partial, 'taken').boxLabels.size === 0)
            return [];
        return [{ message: `The training manifest has ${KINDS[trained]}, the testing manifest ${KINDS[tested]}.` }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/parquet-file.js

const parquetFile = {
    kind: 'file',
    fileKind: 'parquet',
    code: 'CL_PARQUET_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in the Parquet format.',
    why: 'The service reads JSON Lines only.',
    fix: 'Write each row as a JSON line with source-ref, a label attribute and its metadata.',
    wrong: () => ({ training: 'PAR1\u0015\u0004' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

// EXTERNAL MODULE: ./lib/src/lint/own/placeholder-bucket.js
var placeholder_bucket = __nccwpck_require__(4771);
;// CONCATENATED MODULE: ./lib/src/lint/own/pretty-printed.js

const prettyPrinted = {
    kind: 'file',
    fileKind: 'pretty-json',
    code: 'CL_PRETTY_PRINTED',
    severity: 'error',
    certain: true,
    what: 'The file is JSON that is spread over several lines.',
    why: 'The service reads one complete object on each line; of a pretty-printed object each line is invalid.',
    fix: 'Write each object on one line: jq -c . FILE.',
    wrong: () => ({ training: '{\n  "source-ref": "s3://orchard-images/a-0001.jpg",\n  "fruit": 1\n}\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/repeated-lines.js
/** Lines that have the image of an earlier line. */

/** In the order of the lines. */
function* repeatedLines({ partial, firstLines, repeatedLines: count, }) {
    if (count === 0)
        return;
    for (let line = 0; line < partial.lines; line += 1) {
        const first = firstLines[line] ?? line;
        if (first === line)
            continue;
        const isRelabelled = (0,concluded/* isValidLine */.ZD)(partial, line) &&
            (0,concluded/* isValidLine */.ZD)(partial, first) &&
            !isSame((0,concluded/* labelsOfLine */.jV)(partial, line), (0,concluded/* labelsOfLine */.jV)(partial, first));
        yield { line: line + 1, first: first + 1, isRelabelled };
    }
}
function isSame(left, right) {
    return left.length === right.length && left.every((label, index) => label === right[index]);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/relabelled-image.js



const relabelledImage = {
    kind: 'manifest',
    code: 'CL_RELABELLED_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'A manifest has the same image on two lines, with different labels.',
    why: 'One of the two is wrong, or each has half of the truth; the model is taught both.',
    fix: 'Keep one line for the image, with the labels that are right.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0001.jpg', 'apple')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')) }),
    *check(manifest) {
        const labelsOf = (line) => (0,concluded/* labelsOfLine */.jV)(manifest.partial, line - 1)
            .slice(0, 3)
            .join(', ');
        for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
            if (!isRelabelled)
                continue;
            const message = `Line ${String(line)} labels the image of line ${String(first)} otherwise: ${labelsOf(line)}, not ${labelsOf(first)}.`;
            yield { message, line, column: (0,concluded/* columnOfImage */.T)(manifest.partial, line) };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/text/late-pattern.js
var late_pattern = __nccwpck_require__(6485);
;// CONCATENATED MODULE: ./lib/src/lint/own/relative-source-ref.js



const SCHEME = 's3://';
/** What is before the scheme, unless that is a part of a path or of an address. */
const BEFORE_SCHEME = /^([^/]+)s3:\/\//is;
const QUOTES = (0,late_pattern/* latePattern */.B)(String.raw `^[\s"'\x60\p{Pi}\p{Pf}]+$`, 'u');
const NOTHING_BEFORE = 'Write source-ref as s3://bucket/key, with nothing before or after it.';
const relativeSourceRef = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_RELATIVE_SOURCE_REF',
    severity: 'warning',
    certain: true,
    what: 'The source-ref is a path or another kind of address, not an S3 URI.',
    why: 'The service looks for images in S3 alone, so the line is invalid.',
    fix: 'Upload the images, and write source-ref as s3://bucket/key.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 'images/a-0001.jpg' })) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('images/a-0001.jpg', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || sourceRef.startsWith(SCHEME))
            return own_rule/* NO_LINE_FINDINGS */.c;
        const path = ['source-ref'];
        const before = BEFORE_SCHEME.exec(sourceRef)?.[1];
        if (before !== undefined)
            return [{ message: `The source-ref has ${inWords(before)} before ${SCHEME}.`, path, fix: NOTHING_BEFORE }];
        const { kind, fix } = kindOf(sourceRef);
        return [{ message: `The source-ref is ${kind}, not an S3 URI.`, path, fix }];
    },
};
function inWords(before) {
    if (before.trim() === '')
        return 'a blank';
    return QUOTES().test(before) ? 'a quote' : JSON.stringify(before);
}
/** Schemes by which other programs name objects in S3. */
const OTHER_NAMES_OF_S3 = /^s3[an]:\/\//i;
function kindOf(sourceRef) {
    if (/^s3:\/\//i.test(sourceRef))
        return { kind: 'written with S3:// in capitals' };
    if (/^https?:/i.test(sourceRef))
        return { kind: 'a web address' };
    if (OTHER_NAMES_OF_S3.test(sourceRef))
        return { kind: `an address with ${schemeOf(sourceRef)}://, as Hadoop has it`, fix: 'Write s3:// in its place.' };
    if (/^arn:/i.test(sourceRef))
        return { kind: 'an ARN', fix: 'Write s3://bucket/key: what follows ::: in the ARN of an object, after s3://.' };
    if (/^data:/i.test(sourceRef))
        return {
            kind: 'the image itself (data:)',
            fix: 'Write the image to a file, upload that, and name it as s3://bucket/key.',
        };
    if (/^file:/i.test(sourceRef))
        return { kind: 'the address of a file on a computer (file:)' };
    if (/^([a-z]:[\\/]|\\\\)/i.test(sourceRef))
        return { kind: 'the path of a file on Windows' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(sourceRef))
        return { kind: `an address of another service (${schemeOf(sourceRef)}://)` };
    if (sourceRef.trim() === '')
        return { kind: 'empty' };
    if (!/[/\\.]/.test(sourceRef))
        return { kind: 'a text without a path' };
    return { kind: sourceRef.startsWith('/') ? 'the path of a file' : 'a relative path' };
}
function schemeOf(sourceRef) {
    return sourceRef.slice(0, Math.min(sourceRef.indexOf(':'), 20));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-box.js




/** Boxes of an attribute that are compared. Our choice: twice what the service takes; each is compared with all others. */
const COMPARED_MAX = 100;
const repeatedBox = {
    kind: 'line',
    onUsualLines: 'same-boxes',
    code: 'CL_REPEATED_BOX',
    severity: 'warning',
    certain: true,
    what: 'An attribute has the same box, of the same class, more than once.',
    why: 'The object counts more than once in training, and in testing one of the two is always missed.',
    fix: 'Remove the box together with its entry in objects.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear'), (0,example_lines/* exampleBox */.CT)('pear')])) }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear'), (0,example_lines/* exampleBox */.CT)('pear', { left: 320 })])),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name, attribute) => {
        let found;
        const compared = Math.min(annotations.length, COMPARED_MAX);
        for (let index = 1; index < compared; index += 1) {
            const box = annotations[index];
            const first = box === undefined ? index : firstLike(box, annotations);
            if (first >= index)
                continue;
            const label = (0,labels/* labelsOf */.P)(attribute)[index];
            const message = `Box ${String(index + 1)} of ${name} is the same as box ${String(first + 1)}.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], label });
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    }),
};
function firstLike(box, annotations) {
    for (let index = 0; index < annotations.length; index += 1) {
        const other = annotations[index];
        if (other?.left !== box.left || other.top !== box.top)
            continue;
        if (other.width === box.width && other.height === box.height && other.classId === box.classId)
            return index;
    }
    return annotations.length;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-content.js



const repeatedContent = {
    kind: 'manifest',
    code: 'CL_REPEATED_CONTENT',
    severity: 'warning',
    certain: false,
    what: 'Two images of a manifest have the same bytes, under two names.',
    why: 'The image counts twice; where the service splits the data, it may be on both sides. Found only where the images or a listing of them are given.',
    fix: 'Keep one line for the image, with all of its labels.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('copy.jpg', 'pear')),
        contents: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: '1', [(0,example_lines/* imageNamed */.Bd)('copy.jpg')]: '1' },
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'pear')),
        contents: { [(0,example_lines/* imageNamed */.Bd)('a-0001.jpg')]: '1', [(0,example_lines/* imageNamed */.Bd)('a-0002.jpg')]: '2' },
    }),
    *check(manifest) {
        for (const { first, line } of sameContents(manifest)) {
            const message = `The image of line ${String(line)} has the same content as that of line ${String(first)}, under another name.`;
            yield { message, line, column: (0,concluded/* columnOfImage */.T)(manifest.partial, line) };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-image.js



const repeatedImage = {
    kind: 'manifest',
    code: 'CL_REPEATED_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'A manifest has the same image more than once.',
    why: 'In a dataset the later line is dropped; in a manifest the image counts twice, and weighs twice if the service takes it.',
    fix: 'Keep one line for each image, with all of its labels.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear'), (0,example_lines/* imageExample */.aI)('a-0002.jpg', 'pear')) }),
    *check(manifest) {
        for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
            if (isRelabelled)
                continue;
            const message = `Line ${String(line)} has the image of line ${String(first)} again.`;
            yield { message, line, column: (0,concluded/* columnOfImage */.T)(manifest.partial, line) };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/same-lines.js
/**
 * Whether they have the same images in the same order, each with the same labels. The bytes of the lines are not kept, so
 * that class ids, places of boxes and dates may differ. At least one line must be valid: the others say nothing of labels.
 */
function haveSameLines({ partial: left }, { partial: right }) {
    if (left.lines !== right.lines || !hasValidLine(left))
        return false;
    const isSame = (name) => left.columns[name].isSame(right.columns[name]);
    if (!isSame('sourceLow') || !isSame('sourceHigh') || !isSame('verdict') || !isSame('labelEnds'))
        return false;
    return haveSameLabels(left, right);
}
function hasValidLine({ verdicts: { valid } }) {
    return valid.sure + valid.taken > 0;
}
/** Labels are numbered in each manifest by itself: invalid lines may have come first in one, so that names are compared. */
function haveSameLabels(left, right) {
    const numbers = left.labels.entries.map(({ kind, label }) => right.labels.entries.findIndex((entry) => entry.kind === kind && entry.label === label));
    const [ids, others] = [left.columns.labelIds, right.columns.labelIds];
    if (ids.length !== others.length)
        return false;
    for (let at = 0; at < ids.length; at += 1)
        if (numbers[ids.at(at)] !== others.at(at))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/same-manifest.js



const sameManifest = {
    kind: 'together',
    code: 'CL_SAME_MANIFEST',
    severity: 'error',
    certain: true,
    what: 'The testing manifest has the same images as the training manifest, with the same labels, in the same order.',
    why: 'The model is tested on nothing but what it was trained from: its metrics say nothing, and any gate passes.',
    fix: 'Give a testing manifest with other images, or let the service split the training data.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }), testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }), testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 3) }),
    check: (training, testing) => testing !== undefined && haveSameLines(training, testing)
        ? [
            {
                message: `Both manifests have ${(0,line_words/* countOfLines */.c)(training.partial.lines)}, with the same images and labels in the same order.`,
            },
        ]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/class-maps.js
/** In the order of their first lines; those that come after a few hundred others are not among them. */
function classMapsOf({ role, partial }) {
    return [...partial.classMaps].map(([hash, classMap]) => ({ role, hash, ...classMap }));
}
/**
 * The shifted class maps of one or two manifests. Where more than half of the lines have one and the same class map, each other
 * one is compared with it. Where lines have class maps of their own, with the labels of their boxes alone, labels are
 * numbered in many ways, and a shift may be chance: then all that differ must be shifted by one number, for two labels or more.
 */
function shiftedMaps(manifests) {
    const all = manifests.flat();
    const one = mostUsed(all);
    const usual = one === undefined ? usualIdsOf(all) : { byLabel: idsIn(one.labels), maps: [one], isMajority: true };
    if (usual === undefined)
        return [];
    const groups = manifests.flatMap((maps) => groupsOf(usual, one === undefined ? maps : maps.filter(hasLabels)));
    if (one !== undefined)
        return groups;
    const shifted = groups.flatMap(({ maps }) => maps);
    const isAll = shifted.length === all.filter((map) => !isUsual(usual.byLabel, map)).length;
    const labels = new Set(shifted.flatMap((map) => [...map.labels.values()]));
    return isAll && new Set(groups.map(({ shift }) => shift)).size === 1 && labels.size > 1 ? groups : [];
}
/** A shift of one label alone says nothing. */
function hasLabels({ labels }) {
    return labels.size > 1;
}
function groupsOf(usual, maps) {
    const groups = new Map();
    for (const map of maps) {
        const shift = shiftBetween(usual.byLabel, map.labels);
        if (shift === undefined)
            continue;
        const group = groups.get(shift);
        if (group === undefined)
            groups.set(shift, [map]);
        else
            group.push(map);
    }
    return [...groups].map(([shift, group]) => ({ shift, maps: group, usual }));
}
/** The class map that more than half of the lines with boxes have. */
function mostUsed(maps) {
    const lines = new Map();
    for (const map of maps)
        lines.set(map.hash, (lines.get(map.hash) ?? 0) + map.lines);
    return maps.find(({ hash }) => (lines.get(hash) ?? 0) * 2 > linesOf(maps));
}
/** For each label the id that most lines have; of two, the one that comes first. Undefined where under half of the lines agree. */
function usualIdsOf(maps) {
    const votes = new Map();
    for (const { labels, lines } of maps)
        for (const [label, id] of idsIn(labels)) {
            const ofLabel = votes.get(label) ?? new Map();
            votes.set(label, ofLabel.set(id, (ofLabel.get(id) ?? 0) + lines));
        }
    const byLabel = new Map();
    for (const [label, ofLabel] of votes) {
        const [first] = [...ofLabel].sort(([, one], [, other]) => other - one);
        if (first !== undefined)
            byLabel.set(label, first[0]);
    }
    const usual = maps.filter((map) => isUsual(byLabel, map));
    const [agreeing, total] = [linesOf(usual), linesOf(maps)];
    return agreeing * 2 < total ? undefined : { byLabel, maps: usual, isMajority: agreeing * 2 > total };
}
function isUsual(byLabel, { labels }) {
    return [...labels].every(([id, label]) => byLabel.get(label) === Number(id));
}
function idsIn(labels) {
    return new Map([...labels].map(([id, label]) => [label, Number(id)]));
}
function linesOf(maps) {
    return maps.reduce((sum, { lines }) => sum + lines, 0);
}
/**
 * By what the ids of a class map differ from the usual ones: the same number for all labels, not 0. A map that
 * numbers some of the labels from 0 on is no shift: tools number the labels of a line so.
 */
function shiftBetween(usual, other) {
    let shift;
    for (const [id, label] of other) {
        const usualId = usual.get(label);
        if (usualId === undefined)
            return undefined;
        const difference = Number(id) - usualId;
        if (difference === 0 || (shift !== undefined && shift !== difference))
            return undefined;
        shift = difference;
    }
    const isNumberedAnew = other.size < usual.size && [...other.keys()].every((id, index) => Number(id) === index);
    return isNumberedAnew ? undefined : shift;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/shifted-class-ids.js



const shiftedClassIds = {
    kind: 'together',
    code: 'CL_SHIFTED_CLASS_IDS',
    severity: 'warning',
    certain: false,
    what: 'The class ids of some lines are those of the other lines, moved by the same number for each label.',
    why: 'A class map is of its line alone, so this is valid. But ids that are off by one often mean that the boxes were joined with the wrong class map, and then every label is wrong.',
    fix: 'Check on an image whether the labels are right; if so, ignore this code or use the same class map everywhere.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)(...examples('1', '2')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(...examples('0', '1')) }),
    *check(training, testing) {
        const manifests = [training, ...(testing === undefined ? [] : [testing])].map(classMapsOf);
        for (const { shift, maps, usual } of shiftedMaps(manifests)) {
            const [{ role, first, column, labels }] = maps;
            const by = `${String(Math.abs(shift))} ${shift > 0 ? 'higher' : 'lower'}`;
            const lines = `${(0,line_words/* countOfLines */.c)(maps.reduce((sum, map) => sum + map.lines, 0))} from line ${String(first)} on`;
            const message = `The class ids of ${lines} are ${by} for each label than ${usual.isMajority ? 'in most lines' : 'in the other lines'}${exampleOf(usual, labels)}.`;
            yield { message, line: first, column, manifest: role };
        }
    },
};
/** Where a line with the usual id of one of these labels is. */
function exampleOf({ maps }, labels) {
    const names = [...labels.values()];
    const usual = maps.find((map) => [...map.labels.values()].some((label) => names.includes(label)));
    return usual === undefined ? '' : ` (see line ${String(usual.first)} of the ${usual.role} manifest)`;
}
function examples(pear, apple) {
    const boxes = [(0,example_lines/* exampleBox */.CT)('pear'), (0,example_lines/* exampleBox */.CT)('apple', { left: 320 })];
    const classMap = { '0': 'pear', '1': 'apple' };
    return [
        (0,example_lines/* boxExample */.Mv)('b-0001.jpg', boxes, { classMap }),
        (0,example_lines/* boxExample */.Mv)('b-0002.jpg', boxes, { classMap }),
        (0,example_lines/* boxExample */.Mv)('b-0003.jpg', boxes, { classMap: { [pear]: 'pear', [apple]: 'apple' } }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/lint/own/similar-labels.js



const similarLabels = {
    kind: 'together',
    code: 'CL_SIMILAR_LABELS',
    severity: 'warning',
    certain: true,
    what: 'Two labels differ only by case, by blanks, by a hyphen or an underscore for a blank between words, or by how Unicode spells their letters.',
    why: 'The service keeps names as they are, so that these are two labels, each with a part of the images.',
    fix: 'Spell the label in one way on all lines.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 10, Pear: 2, apple: 10 }) }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 12, apple: 10 }) }),
    *check(training, testing) {
        const spellings = new Map();
        for (const label of imagesByLabel(training, testing).keys()) {
            const folded = fold(label);
            const known = spellings.get(folded);
            if (known === undefined)
                spellings.set(folded, [label]);
            else
                known.push(label);
        }
        for (const [first = '', ...others] of spellings.values())
            for (const other of others)
                yield {
                    message: `${JSON.stringify(other)} and ${JSON.stringify(first)} are two labels.`,
                    label: other,
                    ...placeOfLabel(other, training, testing),
                };
    },
};
const SIGN_IN_NAME = (0,late_pattern/* latePattern */.B)(String.raw `(?<=[\p{L}\p{M}\p{N}])[_-](?=[\p{L}\p{N}])`, 'gu');
/** Signs at an end tell labels apart (A and A-), and so do letters of another form (x² and x2). */
function fold(label) {
    return label.toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ').replace(SIGN_IN_NAME(), ' ');
}

// EXTERNAL MODULE: ./lib/src/lint/scan/name-order.js
var name_order = __nccwpck_require__(9750);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/order-of-names.js

/** Names of sets, which a split itself may have put into the names: they say nothing of the order before it. */
const SET_WORD = /(?<![a-z])(?:train(?:ing)?|trn|test(?:ing)?|tst|val(?:id(?:ation)?)?|eval(?:uation)?|dev|holdout)(?![a-z])/gi;
/** A date that begins with its year, also in several folders; with an hour where there is one. */
const DATE = /(?<!\d)(?:19|20)\d\d(?:[-_./]?(?:(?:month|day|hour|[mdh])=)?\d{1,2}){0,3}(?!\d)/g;
/** Where the test images are in an order; undefined where they are among the training images, or cannot be compared. */
function orderOf(training, testing, kind) {
    const trained = withoutSets(rangeOf(training, kind));
    const tested = withoutSets(rangeOf(testing, kind));
    if (trained === undefined || tested === undefined)
        return undefined;
    if (!haveOneFolder([trained.from, trained.to, tested.from, tested.to]))
        return undefined;
    const compare = kind === 'texts' ? compareTexts : name_order/* compareByNumbers */.t;
    if (compare(tested.from, trained.to) > 0)
        return 'after';
    return compare(tested.to, trained.from) < 0 ? 'before' : undefined;
}
function rangeOf({ least, greatest, lowest, highest }, kind) {
    return kind === 'texts' ? { from: least, to: greatest } : { from: lowest, to: highest };
}
/** Undefined where the images are of several sets: without their words they may come in another order. */
function withoutSets({ from, to }) {
    if (setsIn(from) !== setsIn(to))
        return undefined;
    return { from: from.replace(SET_WORD, ''), to: to.replace(SET_WORD, '') };
}
function setsIn(sourceRef) {
    return (sourceRef.match(SET_WORD) ?? []).join(' ');
}
/** Folders of days are in the order of their days. Other folders have no order in common. */
function haveOneFolder(sourceRefs) {
    return new Set(sourceRefs.map((sourceRef) => folderOf(sourceRef).replace(DATE, '#'))).size === 1;
}
function folderOf(sourceRef) {
    return sourceRef.slice(0, sourceRef.lastIndexOf('/'));
}
function compareTexts(left, right) {
    return left < right ? -1 : Number(left > right);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __nccwpck_require__(5465);
;// CONCATENATED MODULE: ./lib/src/lint/own/split-by-order.js



/** Images of a label, in either manifest, from which on an order is no chance. Our choice. */
const IMAGES_MIN = 5;
const splitByOrder = {
    kind: 'together',
    code: 'CL_SPLIT_BY_ORDER',
    severity: 'notice',
    certain: false,
    what: 'Of each label, the test images come after all training images in the order of their names, or before them. Numbers are compared as numbers, or all as S3 lists names.',
    why: 'Names often follow the time of the shot. A split by order tests on other days, cameras or lots than it trains on. Words such as train and test in the names are left out, and images in several folders are compared only where the folders are of dates, the year first.',
    fix: 'Split at random, or by group; keep the order if testing on the newest images is what you want.',
    bounds: [`images of a label: at least ${String(IMAGES_MIN)} in either manifest`],
    boundsReason: 'Of a label with five images on either side, a split at random puts all of one side first in less than one of a hundred cases.',
    wrong: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 8, apple: 8 }), testing: (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 }, 9) }),
    right: () => ({
        training: (0,example_lines/* imageExamples */.hm)({ pear: 8, apple: 8 }, 3),
        testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) + (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 }, 11),
    }),
    check(training, testing) {
        if (testing === undefined)
            return [];
        const compared = [...training.counted.labels.keys()].filter((label) => hasEnough(training, label) && hasEnough(testing, label));
        for (const kind of ['numbers', 'texts']) {
            const orders = new Set(compared.map((label) => orderOf(boundsOf(training, label), boundsOf(testing, label), kind)));
            const [order] = orders;
            if (orders.size !== 1 || order === undefined)
                continue;
            const inOrder = kind === 'numbers' ? 'in the order of their names' : 'in the order in which S3 lists them';
            const message = `Of each label, all test images come ${order} the training images ${inOrder}.`;
            return [{ message }];
        }
        return [];
    },
};
function hasEnough({ counted }, label) {
    return (counted.labels.get(label)?.images ?? 0) >= IMAGES_MIN;
}
/** Of image-level labels and boxes together. */
function boundsOf({ partial }, label) {
    const bounds = { least: '', greatest: '', lowest: '', highest: '' };
    for (const entry of partial.labels.entries)
        if (entry.label === label)
            (0,label_entry/* widen */.oP)(bounds, entry);
    return bounds;
}

// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __nccwpck_require__(4448);
;// CONCATENATED MODULE: ./lib/src/lint/own/thin-box.js






const thinBox = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_THIN_BOX',
    severity: 'warning',
    certain: false,
    what: 'A side of a box is under two pixels once the image is scaled down to 1280 pixels.',
    why: 'The service asks for more than one pixel then; how it rounds is not documented, so that the box may be dropped.',
    fix: 'Enlarge the box, or remove it together with its entry in objects.',
    bounds: ['each side of a box: over 1 pixel, in an image scaled down to 1280 pixels'],
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { width: 4 })], { size: { width: 4000, height: 3000 } })),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { width: 7 })], { size: { width: 4000, height: 3000 } })),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations, imageSize }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || !(0,readings/* isDoubtfullyThin */.k9)(box, imageSize) || !(0,box_geometry/* isUsableBox */.Iy)(box, imageSize))
                continue;
            const label = (0,labels/* labelsOf */.P)(attribute)[index];
            const message = `A side of a box of ${name} is under two pixels once the image is scaled down.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], label });
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/too-many-labels-of-image.js



const tooManyLabelsOfImage = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_TOO_MANY_LABELS_OF_IMAGE',
    severity: 'warning',
    certain: false,
    what: `An image has more than ${String(limits/* IMAGE_LABELS_MAX */.NG)} image-level labels.`,
    why: 'That is past the quota of the service; which code it answers with is not documented.',
    fix: `Keep at most ${String(limits/* IMAGE_LABELS_MAX */.NG)} labels for an image.`,
    bounds: [`labels of an image: at most ${String(limits/* IMAGE_LABELS_MAX */.NG)}`],
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', moreLabels(limits/* IMAGE_LABELS_MAX */.NG))) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', moreLabels(1))) }),
    check({ report }) {
        const count = report.usable.imageLabels.length;
        if (count <= limits/* IMAGE_LABELS_MAX */.NG)
            return own_rule/* NO_LINE_FINDINGS */.c;
        return [
            { message: `The image has ${String(count)} labels; the service takes ${String(limits/* IMAGE_LABELS_MAX */.NG)}.`, path: [] },
        ];
    },
};
function moreLabels(count) {
    const names = Array.from({ length: count }, (_, index) => `trait${String(index)}`);
    const pairs = names.flatMap((name) => [
        [name, 1],
        [`${name}-metadata`, (0,example_lines/* imageMetadata */.zM)(name)],
    ]);
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __nccwpck_require__(1479);
;// CONCATENATED MODULE: ./lib/src/lint/own/uncertain-forecast.js


const uncertainForecast = {
    kind: 'together',
    code: 'CL_UNCERTAIN_FORECAST',
    severity: 'warning',
    certain: false,
    what: 'Whether the training succeeds depends on behaviour of the service that is not documented.',
    why: 'The forecast is the likelier of two ends, and a failed training costs time.',
    fix: 'Correct the lines that the message names; then the forecast is certain.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)(...['1', '2', '3'].map((name) => (0,example_lines/* imageExample */.aI)(`a-000${name}.jpg`, 'pear', { fruit: '1' }))) +
            (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 }),
    }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 8, apple: 5 }) }),
    check(training, testing) {
        const reasons = (0,certainty/* reasonsForDoubt */.f)(training, testing);
        return reasons.length === 0 ? [] : [{ message: `The forecast is not certain: ${reasons.join('; ')}.` }];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/undocumented-creation-date.js



const undocumentedCreationDate = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_UNDOCUMENTED_CREATION_DATE',
    severity: 'warning',
    certain: false,
    what: 'The creation-date of a label attribute has none of the forms that the developer guide shows.',
    why: 'The guide names no format, so that the service may take it or call the metadata invalid. The forecast takes the date.',
    fix: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
    wrong: () => ({ training: dated('Mon Mar 02 2026 09:15:00 GMT') }),
    right: () => ({ training: dated('2026-03-02T09:15:00.123Z') }),
    check({ attributes }) {
        let found;
        for (const attribute of attributes) {
            if (attribute.kind !== 'image-level' && attribute.kind !== 'box')
                continue;
            if (attribute.metadata?.isDateDocumented !== false)
                continue;
            const message = `The creation-date of the label attribute ${attribute.name} is no date in a documented form.`;
            (found ??= []).push({ message, path: [attribute.name + label_attribute/* METADATA_SUFFIX */.e8, 'creation-date'] });
        }
        return found ?? own_rule/* NO_LINE_FINDINGS */.c;
    },
};
function dated(date) {
    return (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', '', { 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', { 'creation-date': date }) }));
}

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(9318);
;// CONCATENATED MODULE: ./lib/src/lint/own/unpaired-metadata.js





const unpairedMetadata = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_UNPAIRED_METADATA',
    severity: 'warning',
    certain: true,
    what: 'The line has metadata of labels without a label attribute of the same name, or boxes without metadata.',
    why: 'The service pairs NAME with NAME-metadata; what has no partner is passed over, and its labels are lost.',
    fix: 'Give both the same name, with -metadata after that of the metadata.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', { 'fruit-metadata': undefined, 'fruits-metadata': (0,example_lines/* imageMetadata */.zM)('pear') })),
    }),
    right: () => ({
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('a-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], {
            changes: {
                notes: { by: 'me' },
                'x-metadata': (0,example_lines/* boxMetadata */.zQ)(0, {}),
                x: { image_size: [{ width: 640, height: 480, depth: 3 }], annotations: [] },
            },
        })),
    }),
    check({ record, attributes }) {
        if (record === undefined || hasOnlyPairs(record, attributes))
            return own_rule/* NO_LINE_FINDINGS */.c;
        let findings;
        // A loop over the object itself: this is asked of every line, and an array of its keys would be thrown away.
        for (const key in record) {
            const value = record[key];
            if (typeof value !== 'object' || value === null || isPaired(record, key))
                continue;
            const message = unpaired_metadata_messageFor(record, key, value);
            if (message !== undefined)
                (findings ??= []).push({ message, path: [key] });
        }
        return findings ?? own_rule/* NO_LINE_FINDINGS */.c;
    },
};
/** Whether the line has no other objects than label attributes and their metadata, as most lines have. */
function hasOnlyPairs(record, attributes) {
    let objects = 0;
    for (const key in record)
        if (typeof record[key] === 'object')
            objects += 1;
    for (const { kind, name } of attributes) {
        // Metadata that is not an object is untyped.
        if (kind !== 'untyped')
            objects -= 1;
        if (typeof record[name] === 'object')
            objects -= 1;
    }
    return objects <= 0;
}
function isPaired(record, key) {
    if (!key.endsWith(label_attribute/* METADATA_SUFFIX */.e8))
        return Object.hasOwn(record, key + label_attribute/* METADATA_SUFFIX */.e8);
    const name = key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length);
    return Object.hasOwn(record, name) || label_attribute/* FIXED_KEYS */.oQ.includes(name) || label_attribute/* FIXED_KEYS */.oQ.includes(key);
}
function unpaired_metadata_messageFor(record, key, value) {
    if (isLabelMetadata(value)) {
        const name = key.endsWith(label_attribute/* METADATA_SUFFIX */.e8) ? key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length) : undefined;
        const others = Object.keys(record).filter((other) => other !== key && !label_attribute/* FIXED_KEYS */.oQ.includes(other) && !isPaired(record, other) && !isLabelMetadata(record[other]));
        const meant = (0,nearest/* nearest */.p)(name ?? key, others);
        const hint = meant === undefined ? '' : ` Is ${meant} its label attribute?`;
        return name === undefined
            ? `${key} holds the metadata of labels, but its name does not end in ${label_attribute/* METADATA_SUFFIX */.e8}.${hint}`
            : `${key} has no label attribute ${name}.${hint}`;
    }
    return (0,json/* own */.ZV)(value, 'annotations') !== undefined && (0,json/* own */.ZV)(value, 'image_size') !== undefined
        ? `${key} has boxes, but there is no ${key}${label_attribute/* METADATA_SUFFIX */.e8}.`
        : undefined;
}
function isLabelMetadata(value) {
    const type = (0,json/* own */.ZV)(value, 'type');
    if (typeof type === 'string' && type.startsWith('groundtruth/'))
        return true;
    return (0,json/* isJsonObject */.OW)(value) && (0,json/* own */.ZV)(value, 'human-annotated') !== undefined && (0,json/* own */.ZV)(value, 'creation-date') !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/untested-label.js



const untestedLabel = {
    kind: 'together',
    code: 'CL_UNTESTED_LABEL',
    severity: 'warning',
    certain: true,
    what: 'A label is in the training manifest alone.',
    why: 'The evaluation has no metrics for it, so a gate on labels cannot judge it.',
    fix: 'Add test images of the label, or remove it from the training manifest.',
    wrong: () => ({
        training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2, quince: 2 }),
        testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 3),
    }),
    right: () => ({
        training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2, quince: 2 }),
        testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2, quince: 1 }, 3),
    }),
    *check(training, testing) {
        if (testing === undefined || testing.counted.labels.size === 0)
            return;
        for (const [label, { images }] of training.counted.labels)
            if (!testing.counted.labels.has(label))
                yield {
                    message: `${label} has ${(0,line_words/* countOfImages */.h)(images)} in the training manifest and none in the testing manifest.`,
                    label,
                    ...placeIn(training, label),
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/untrained-label.js



const untrainedLabel = {
    kind: 'together',
    code: 'CL_UNTRAINED_LABEL',
    severity: 'warning',
    certain: true,
    what: 'A label is in the testing manifest alone.',
    why: 'The model never learns the label, so its test images are of no use.',
    fix: 'Add training images of the label, or remove it from the testing manifest. Look for a difference in spelling.',
    wrong: () => ({
        training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }),
        testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2, quince: 2 }, 3),
    }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }), testing: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 3) }),
    *check(training, testing) {
        if (testing === undefined || training.counted.labels.size === 0)
            return;
        for (const [label, { images }] of testing.counted.labels)
            if (!training.counted.labels.has(label))
                yield {
                    message: `${label} has ${(0,line_words/* countOfImages */.h)(images)} in the testing manifest and none in the training manifest.`,
                    label,
                    ...placeIn(testing, label),
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/outliers.js
/** Boxes that a label must have before any of them is called unusual. Our choice: of fewer, the middle says little. */
const BOXES_MIN = 20;
/**
 * Half octaves from the middle: 11 times or more, since a half octave is counted from its middle. Our choice, after public
 * manifests: in 4,500 boxes of 15 labels, the sides that are further off than that are all of a few pixels, slips of the
 * mouse; those that are 4 to 10 times off are usually right, such as logos that fill the image, and objects far away.
 */
const FAR = 8;
/** Share of the boxes up to which far ones are the exception. Our choice: past it a label has two usual sizes. */
const SHARE_MAX = 0.05;
/** What is asked of a box: within this many times of the middle one. */
const TIMES_MAX = Math.floor(2 ** ((FAR - 1) / 2));
/** The boxes that are far from the middle one, above it and below; none where they are too many to be exceptions. */
function outliersOf(bins) {
    const sorted = [...bins].sort(([left], [right]) => left - right);
    const total = sorted.reduce((sum, [, { count }]) => sum + count, 0);
    if (total < BOXES_MIN)
        return [];
    const middle = middleOf(sorted, total);
    return [true, false].flatMap((isAbove) => {
        const far = sorted.filter(([bin]) => (isAbove ? bin - middle : middle - bin) >= FAR);
        const count = far.reduce((sum, [, { count: more }]) => sum + more, 0);
        const [earliest] = far.map(([, bin]) => bin).toSorted((left, right) => left.first - right.first);
        if (earliest === undefined || count > total * SHARE_MAX)
            return [];
        const nearest = Math.min(...far.map(([bin]) => Math.abs(bin - middle)));
        // A bin is a half octave wide, so that the distance is at least half a bin less, and that of the middle one too.
        const times = Math.floor(2 ** ((nearest - 1) / 2));
        return [{ isAbove, count, first: earliest.first, column: earliest.column, times }];
    });
}
/** `A box of pear, on line 7, is`, as a sentence begins. */
function outliers_boxesOf(label, { count, first }) {
    const line = String(first);
    return count === 1
        ? `A box of ${label}, on line ${line}, is`
        : `${String(count)} boxes of ${label}, first on line ${line}, are`;
}
function middleOf(sorted, total) {
    let seen = 0;
    for (const [bin, { count }] of sorted) {
        seen += count;
        if (seen * 2 >= total)
            return bin;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/unusual-box-shape.js


const unusualBoxShape = {
    kind: 'manifest',
    code: 'CL_UNUSUAL_BOX_SHAPE',
    severity: 'warning',
    certain: false,
    what: 'A box is far wider or higher than the other boxes of its label.',
    why: 'It is often a slip of the mouse, a wrong label, or width and height in the wrong order.',
    fix: 'Look at the box, and correct it if it is wrong.',
    bounds: [`width by height: within ${String(TIMES_MAX)} times of the middle box of the label`],
    boundsReason: 'In 5,500 boxes of 18 labels of public manifests, the boxes that are further off are a few pixels wide or high: slips of the mouse. Those that are 4 to 10 times off are usually right: a logo that fills the image, an object far away or at the edge. A label needs 20 boxes, and more than one in twenty that are far off is a second usual size.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)(...likeBoxes(30), (0,example_lines/* boxExample */.Mv)('b-0031.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { width: 600, height: 20 })])),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(...likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, shapes } of partial.labels.entries) {
            for (const outlier of outliersOf(shapes)) {
                const { first, column, isAbove, times } = outlier;
                const shape = isAbove ? 'wider for the same height' : 'higher for the same width';
                const message = `${outliers_boxesOf(label, outlier)} over ${String(times)} times ${shape} than the middle box of the label.`;
                yield { message, line: first, column, label };
            }
        }
    },
};
function likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => (0,example_lines/* boxExample */.Mv)(`b-${String(index + 1).padStart(4, '0')}.jpg`, [(0,example_lines/* exampleBox */.CT)('pear')]));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/unusual-box-size.js


const unusualBoxSize = {
    kind: 'manifest',
    code: 'CL_UNUSUAL_BOX_SIZE',
    severity: 'warning',
    certain: false,
    what: 'A box is far larger or smaller than the other boxes of its label.',
    why: 'It is often a slip of the mouse, a wrong label, or a box in the pixels of another image size.',
    fix: 'Look at the box, and correct it if it is wrong.',
    bounds: [`a side, as a share of the image: within ${String(TIMES_MAX)} times of the middle box of the label`],
    boundsReason: 'In 5,500 boxes of 18 labels of public manifests, the boxes that are further off are a few pixels wide or high: slips of the mouse. Those that are 4 to 10 times off are usually right: a logo that fills the image, an object far away or at the edge. A label needs 20 boxes, and more than one in twenty that are far off is a second usual size.',
    wrong: () => ({
        training: (0,example_lines/* manifestOf */.$V)(...unusual_box_size_likeBoxes(30), (0,example_lines/* boxExample */.Mv)('b-0031.jpg', [(0,example_lines/* exampleBox */.CT)('pear', { width: 8, height: 5 })])),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)(...unusual_box_size_likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, sides } of partial.labels.entries) {
            for (const outlier of outliersOf(sides)) {
                const { first, column, isAbove, times } = outlier;
                const size = isAbove ? 'larger' : 'smaller';
                const message = `${outliers_boxesOf(label, outlier)} over ${String(times)} times ${size} than the middle box of the label.`;
                yield { message, line: first, column, label };
            }
        }
    },
};
function unusual_box_size_likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => (0,example_lines/* boxExample */.Mv)(`b-${String(index + 1).padStart(4, '0')}.jpg`, [(0,example_lines/* exampleBox */.CT)('pear')]));
}

;// CONCATENATED MODULE: ./lib/src/lint/own/utf-16-file.js

const utf16File = {
    kind: 'file',
    fileKind: 'utf-16',
    code: 'CL_UTF_16_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in UTF-16.',
    why: 'JSON Lines are read as UTF-8; PowerShell and some editors write UTF-16 without being asked.',
    fix: 'Save the file as UTF-8 without a byte order mark; in PowerShell with -Encoding utf8NoBOM.',
    wrong: () => ({ training: '\u00ff\u00fe{\u0000"\u0000' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/xml-file.js

const xmlFile = {
    kind: 'file',
    fileKind: 'xml',
    code: 'CL_XML_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is XML, such as an error that S3 answered with, or annotations in the form of Pascal VOC.',
    why: 'The service reads JSON Lines only.',
    fix: 'Download the manifest again if this is an error of S3; convert annotations with custom-labels convert --from voc, or --from cvat.',
    wrong: () => ({ training: '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>\n' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/zip-file.js

const zipFile = {
    kind: 'file',
    fileKind: 'zip',
    code: 'CL_ZIP_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is a ZIP archive, or a spreadsheet, which is one.',
    why: 'The service does not read archives.',
    fix: 'Take the manifest out of the archive. Convert a spreadsheet into one JSON line for each image.',
    wrong: () => ({ training: 'PK\u0003\u0004' }),
    right: () => ({ training: (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own-rules.js
/** The rules of this project, besides those of the service. */

















































































/** All of them, of each severity the worst first: in this order findings are reported. */
const OWN_RULES = [
    lfsPointer,
    htmlFile,
    xmlFile,
    gzipFile,
    zipFile,
    parquetFile,
    imageFile,
    utf16File,
    jsonArray,
    prettyPrinted,
    cocoFile,
    csvFile,
    noFileExtension,
    byteOrderMark,
    crlf,
    doubleCarriageReturn,
    carriageReturnAlone,
    blankLines,
    lineTooLong,
    invalidUtf8,
    relativeSourceRef,
    doubled_scheme/* doubledScheme */.T,
    placeholder_bucket/* placeholderBucket */.O,
    impossible_bucket/* impossibleBucket */.q,
    not_an_image/* notAnImage */.O,
    noImageExtension,
    invisible_characters/* invisibleCharacters */.s,
    unpairedMetadata,
    groundTruthJob,
    moderationLine,
    classIdAsText,
    undocumentedCreationDate,
    confidenceOutOfRange,
    tooManyLabelsOfImage,
    adjustedBoxes,
    normalisedBoxes,
    negativeBoxSize,
    repeatedBox,
    imageSizeZero,
    fractionalBox,
    thinBox,
    imagesInOtherRegion,
    imagesOfOtherOwner,
    bucketOwnerNotChecked,
    noImageChecked,
    missingImage,
    imageFormat,
    imageTooLarge,
    imageDimensions,
    imageSizeDiffers,
    imageSizeSwapped,
    sameManifest,
    leakedImage,
    leakedContent,
    nearDuplicateLeak,
    leakedGroup,
    relabelledImage,
    repeatedImage,
    repeatedContent,
    uncertainForecast,
    invalidLinesAtLimit,
    fewImagesForSplit,
    mixedKinds,
    otherKindOfTesting,
    invisibleInLabel,
    similarLabels,
    misspeltLabel,
    shiftedClassIds,
    untestedLabel,
    untrainedLabel,
    numberedAttributes,
    unusualBoxSize,
    unusualBoxShape,
    fewImages,
    manyTestingImages,
    manyImagesInRegion,
    imbalancedLabels,
    ignoredLines,
    imagesNotCompared,
    splitByOrder,
    imageNotChecked,
];
/** The rules of one kind, in their order. */
function ownRulesOf(kind) {
    return OWN_RULES.filter((rule) => rule.kind === kind);
}
const OWN_LINE_RULES = ownRulesOf('line');


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ doubledScheme)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6026);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2417);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ impossibleBucket)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6026);
/* harmony import */ var _bucket_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6604);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1173);
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6026);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ notAnImage)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6026);
/* harmony import */ var _image_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6151);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeholderBucket)
/* harmony export */ });
/* harmony import */ var _example_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6026);
/* harmony import */ var _bucket_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6604);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);



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

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parsePartialFile),
  _: () => (/* binding */ renderPartialFile)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(843);
// EXTERNAL MODULE: ./lib/src/lint/scan/decode.js
var decode = __nccwpck_require__(3106);
// EXTERNAL MODULE: ./lib/src/lint/scan/column-text.js
var column_text = __nccwpck_require__(124);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __nccwpck_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __nccwpck_require__(4073);
// EXTERNAL MODULE: ./lib/src/lint/images/encode-images.js
var encode_images = __nccwpck_require__(1278);
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

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   ZX: () => (/* binding */ readStrictly),
/* harmony export */   gG: () => (/* binding */ DOUBTS),
/* harmony export */   k9: () => (/* binding */ isDoubtfullyThin),
/* harmony export */   nx: () => (/* binding */ hasFraction),
/* harmony export */   xV: () => (/* binding */ readLeniently)
/* harmony export */ });
/* unused harmony export sureSideOf */
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3765);


/** Why it may be in doubt what the service does with a line. */
const DOUBTS = [
    'fractional-box',
    'thin-box',
    'creation-date',
    'class-id-text',
    'byte-order-mark',
    'unannotated',
];
const BYTE_ORDER_MARK = '\ufeff';
/** Pixels that a side must have after scaling, so that no way of rounding makes it one. */
const SURE_SIDE_PIXELS = 2;
/** The reasons to doubt a line, without regard to its other faults. */
function doubtsOf(text, line) {
    if (line.record === undefined)
        return text.startsWith(BYTE_ORDER_MARK) ? ['byte-order-mark'] : NO_DOUBTS;
    let doubts;
    for (const attribute of line.attributes) {
        const doubt = doubtOf(attribute, line);
        if (doubt !== undefined)
            (doubts ??= []).push(doubt);
    }
    return doubts ?? NO_DOUBTS;
}
const NO_DOUBTS = [];
function doubtOf(attribute, { record }) {
    if (attribute.kind !== 'image-level' && attribute.kind !== 'box')
        return undefined;
    if (attribute.metadata?.isDateDocumented === false)
        return 'creation-date';
    if (attribute.kind === 'image-level')
        return attribute.valueAllowed && typeof record?.[attribute.name] === 'string' ? 'class-id-text' : undefined;
    if (attribute.boxes === undefined)
        return undefined;
    for (const box of attribute.boxes.annotations) {
        if (hasFraction(box))
            return 'fractional-box';
        if (isDoubtfullyThin(box, attribute.boxes.imageSize))
            return 'thin-box';
    }
    return undefined;
}
/** Every doubt against the line: fractions are malformed, thin boxes too small, odd dates malformed. */
function readStrictly(line) {
    return { ...line, attributes: line.attributes.map((attribute) => strictly(attribute, line)) };
}
/** Every doubt for the line: a byte order mark is passed over, a box is too small only by both of its sides. */
function readLeniently(text, line) {
    if (line.record === undefined)
        return text.startsWith(BYTE_ORDER_MARK) ? (0,_check_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifestLine */ .SP)(text.slice(BYTE_ORDER_MARK.length)) : line;
    return { ...line, attributes: line.attributes.map(leniently) };
}
function strictly(attribute, line) {
    const doubt = doubtOf(attribute, line);
    if (attribute.kind === 'image-level') {
        if (doubt === 'creation-date')
            return { ...attribute, metadata: undefined };
        return doubt === 'class-id-text' ? { ...attribute, valueAllowed: false } : attribute;
    }
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return attribute;
    if (doubt === 'creation-date')
        return { ...attribute, metadata: undefined };
    const { annotations, imageSize } = attribute.boxes;
    if (annotations.some(hasFraction))
        return { ...attribute, boxes: undefined };
    const asTooSmall = (box) => isDoubtfullyThin(box, imageSize) ? { ...box, width: Math.min(box.width, _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_SIDE_OVER_PIXELS */ .zn) } : box;
    return withBoxes(attribute, { imageSize, annotations: annotations.map(asTooSmall) });
}
function leniently(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined)
        return attribute;
    const { annotations, imageSize } = attribute.boxes;
    const asLargeEnough = (box) => {
        if (!isDoubtfullyThin(box, imageSize))
            return box;
        // The smallest box that is in the same place and beyond doubt; a line that has no room for it has another fault.
        const side = sureSideOf(imageSize);
        const width = Math.max(box.width, side);
        const height = Math.max(box.height, side);
        return {
            ...box,
            left: Math.min(box.left, imageSize.width - width),
            top: Math.min(box.top, imageSize.height - height),
            width,
            height,
        };
    };
    return withBoxes(attribute, { imageSize, annotations: annotations.map(asLargeEnough) });
}
function withBoxes(attribute, boxes) {
    return { ...attribute, boxes };
}
/** Whether a box has a fraction of a pixel. */
function hasFraction({ left, top, width, height }) {
    return !(Number.isInteger(left) && Number.isInteger(top) && Number.isInteger(width) && Number.isInteger(height));
}
/** Whether a side of a box within its image comes so near to one pixel, after scaling, that rounding decides, or is thin while the other is not. */
function isDoubtfullyThin({ left, top, width, height }, image) {
    if (width >= SURE_SIDE_PIXELS && height >= SURE_SIDE_PIXELS && isUnscaled(image))
        return false;
    if (left < 0 || top < 0 || width < 0 || height < 0)
        return false;
    if (left + width > image.width || top + height > image.height)
        return false;
    const scale = scaleOf(image);
    const isThin = width < SURE_SIDE_PIXELS * scale || height < SURE_SIDE_PIXELS * scale;
    return isThin && !(width <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_SIDE_OVER_PIXELS */ .zn * scale && height <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_SIDE_OVER_PIXELS */ .zn * scale);
}
/** Pixels from which on no side of a box within its image is too thin, whichever way that is read. */
function sureSideOf(image) {
    return SURE_SIDE_PIXELS * scaleOf(image);
}
function isUnscaled({ width, height }) {
    return width <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALED_SIDE_MAX_PIXELS */ .s_ && height <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALED_SIDE_MAX_PIXELS */ .s_;
}
function scaleOf({ width, height }) {
    return Math.max(width, height, _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALED_SIDE_MAX_PIXELS */ .s_) / _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALED_SIDE_MAX_PIXELS */ .s_;
}


/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ruleTexts),
  P: () => (/* binding */ unknownCodeIn)
});

// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __nccwpck_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __nccwpck_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/example-lines.js
var example_lines = __nccwpck_require__(6026);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __nccwpck_require__(4676);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(7731);
;// CONCATENATED MODULE: ./lib/src/lint/pages/line-pages.js
/** Pages of the codes for single lines. No program needs them: the documentation is made from them. */



const LINE_LOST = 'The line is not trained from, and counts towards the 20 % of invalid lines that fail the training.';
const ATTRIBUTE_LOST = `The label attribute is not used. Without another good one ${LINE_LOST.charAt(0).toLowerCase()}${LINE_LOST.slice(1)}`;
const BOX_LOST = 'The box is not used. A line without a usable box is invalid.';
const IGNORED = 'The line is ignored: it is valid, but nothing is trained from it. An image without boxes is no negative example.';
const one = (...lines) => () => ({ training: (0,example_lines/* manifestOf */.$V)(...lines) });
const line_pages_image = (changes = {}) => one((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', changes));
const metadata = (changes) => line_pages_image({ 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', changes) });
const box = (changes = {}, size = { width: 640, height: 480 }) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', changes)], { size }));
const boxWith = (changes) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], { changes }));
const right = line_pages_image();
const rightBox = box();
/** By code. */
const LINE_PAGES = {
    ERROR_INVALID_JSON_LINE: {
        what: `A line is not one complete JSON object, or has more than ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters.`,
        why: LINE_LOST,
        wrong: one(`${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},`),
        right,
    },
    ERROR_MISSING_SOURCE_REF: {
        what: 'A line does not name its image.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': undefined, source_ref: 's3://orchard-images/a-0001.jpg' }),
        right,
    },
    ERROR_INVALID_SOURCE_REF_FORMAT: {
        what: 'The source-ref is not the S3 URI of an object.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': 'https://orchard-images.s3.amazonaws.com/a-0001.jpg' }),
        right,
    },
    ERROR_NO_LABEL_ATTRIBUTES: {
        what: 'A line has other keys than source-ref, but no key with a partner whose name ends in -metadata.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'fruit-metadata': undefined }),
        right,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: {
        what: 'The value of a label attribute does not have the form of its type.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ boxes: { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] } }),
        right: rightBox,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: {
        what: 'The metadata of a label attribute lacks something that its type requires.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ confidence: undefined }),
        right,
    },
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: {
        what: 'A box has no entry with a confidence in the objects of the metadata.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(0, { '0': 'pear' }) }),
        right: rightBox,
    },
    ERROR_MISSING_CLASS_MAP_ID: {
        what: 'The class map of the line has no label for the class_id of a box.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(1, { '1': 'pear' }) }),
        right: rightBox,
    },
    ERROR_UNSUPPORTED_USE_CASE_TYPE: {
        what: 'The type of a label attribute is none that Custom Labels is trained from.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_NO_VALID_LABEL_ATTRIBUTES: {
        what: 'Each label attribute of a line has an error.',
        why: LINE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_INVALID_LABEL_NAME_LENGTH: {
        what: 'A label is empty, or longer than 256 characters.',
        why: LINE_LOST,
        wrong: metadata({ 'class-name': 'x'.repeat(257) }),
        right,
    },
    ERROR_INVALID_IMAGE: {
        what: 'The image is missing, cannot be read, or is no PNG or JPEG within the limits.',
        why: LINE_LOST,
    },
    ERROR_INVALID_IMAGE_DIMENSION: {
        what: 'The sides that image_size gives are out of bounds.',
        why: LINE_LOST,
        wrong: box({ width: 20, height: 20 }, { width: 60, height: 60 }),
        right: rightBox,
    },
    ERROR_INVALID_BOUNDING_BOX: {
        what: 'A box has negative values, or reaches out of its image.',
        why: BOX_LOST,
        wrong: box({ left: 500 }),
        right: rightBox,
    },
    ERROR_BOUNDING_BOX_TOO_SMALL: {
        what: 'A box is not over one pixel wide and high, once the image is scaled down to 1280 pixels.',
        why: BOX_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    ERROR_TOO_MANY_BOUNDING_BOXES: {
        what: 'An attribute has more than 50 boxes.',
        why: LINE_LOST,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', Array.from({ length: 51 }, (_, index) => (0,example_lines/* exampleBox */.CT)('pear', { left: index })))),
        right: rightBox,
    },
    ERROR_NO_VALID_ANNOTATIONS: {
        what: 'Not one box of an attribute can be used.',
        why: ATTRIBUTE_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    WARNING_UNANNOTATED_RECORD: {
        what: 'A line has nothing but its image.',
        why: 'The line is ignored: it is valid, but nothing is trained from it. A Ground Truth job that was stopped leaves such lines.',
        wrong: line_pages_image({ fruit: undefined, 'fruit-metadata': undefined }),
        right,
    },
    WARNING_NO_ANNOTATIONS: {
        what: 'A line has box attributes, all without boxes, that a person was asked for.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
        what: 'A box attribute has no boxes.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/pages/manifest-pages.js
/** Pages of the codes for whole manifests. No program needs them: the documentation is made from them. */

const BEFORE_LINES = 'The training fails before a line is read: without a manifest summary, and without saying which manifest is meant.';
const AFTER_LINES = 'The training fails after the lines were checked, usually within an hour.';
const GOOD = (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 });
const TESTED = (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 6);
const of = (training, testing) => () => testing === undefined ? { training } : { training, testing };
const manifest_pages_right = of(GOOD, TESTED);
/** By code. */
const MANIFEST_PAGES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: {
        what: 'A manifest is not where it should be, or its content is no manifest.',
        why: BEFORE_LINES,
        wrong: of(`[\n${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},\n${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\n]\n`),
        right: manifest_pages_right,
    },
    ERROR_EMPTY_MANIFEST: { what: 'A manifest has no bytes.', why: BEFORE_LINES, wrong: of(''), right: manifest_pages_right },
    ERROR_MANIFEST_SIZE_TOO_LARGE: { what: 'A manifest has more than 1 GB.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: {
        what: 'The service may not read the bucket of a manifest.',
        why: BEFORE_LINES,
    },
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: { what: 'The service may not write to the output bucket.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: {
        what: 'The service may not read the bucket of the images.',
        why: AFTER_LINES,
    },
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: {
        what: 'The buckets of the images and of the manifest belong to different accounts.',
        why: AFTER_LINES,
    },
    ERROR_FAILED_IMAGES_S3_COPY: { what: 'Not one image could be copied.', why: AFTER_LINES },
    ERROR_TOO_MANY_RECORDS_IN_ERROR: {
        what: 'Too many lines have an error that makes them unreadable.',
        why: 'The developer guide has it in its list for datasets; a dataset is not created or updated.',
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: {
        what: 'A dataset has too few images of a label to take test images from it.',
        why: 'Of datasets alone: the test dataset is not created.',
    },
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: {
        what: 'More than 20 % of the lines are invalid.',
        why: `${AFTER_LINES} All causes count, blank lines too; ignored lines do not.`,
        wrong: of(`${GOOD}${'{}\n'.repeat(3)}`),
        right: of(`${GOOD}${'{}\n'.repeat(2)}`),
    },
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: {
        what: 'The images of a manifest are in more than one bucket.',
        why: AFTER_LINES,
        wrong: of(`${GOOD}${(0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://other-images/a-0001.jpg' })}\n`),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: {
        what: 'A manifest has more than 250,000 lines.',
        why: `${AFTER_LINES} In ap-south-1 and eu-west-2 fewer images are documented: see CL_MANY_IMAGES_IN_REGION.`,
    },
    ERROR_MANIFEST_TOO_FEW_LABELS: {
        what: 'A manifest has too few labels for its kind of model.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5 })),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: {
        what: 'Too few labels are left of a manifest, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), TESTED),
        right: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0002.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]))),
    },
    ERROR_MANIFEST_TOO_MANY_LABELS: {
        what: 'A manifest has more than 250 labels.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`pear${String(index)}`, 2])))),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: {
        what: 'The service splits the training data, and a label has too few images for both sides.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 1 })),
        right: of(GOOD),
    },
    ERROR_INSUFFICIENT_LABEL_OVERLAP: {
        what: 'The testing manifest has under half of the labels of the training manifest.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, plum: 5, quince: 5 }), TESTED),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: {
        what: 'As ERROR_INSUFFICIENT_LABEL_OVERLAP, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5, plum: 5 }), (0,example_lines/* imageExamples */.hm)({ pear: 5, quince: 5 }, 6) + (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('apple')]))),
        right: manifest_pages_right,
    },
};

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(9318);
;// CONCATENATED MODULE: ./lib/src/lint/rule-texts.js
/** The rules by their codes, in words. */





/** What the documentation says of the service's codes. */
const PAGES = new Map(Object.entries({ ...LINE_PAGES, ...MANIFEST_PAGES }));
/** Of every code that a lint may report: the service's, then those of this project. */
function ruleTexts() {
    return [
        ...codes/* CODES */.Lp.map(({ code, severity, messages, remedy }) => {
            const title = messages[0].replace('{}', '…');
            const page = PAGES.get(code);
            return { code, severity, title, about: page === undefined ? title : `${page.what} ${page.why}`, fix: remedy };
        }),
        ...own_rules/* OWN_RULES */.PQ.map(({ code, severity, what, why, fix }) => ({
            code,
            severity,
            title: what,
            about: `${what} ${why}`,
            fix,
        })),
    ];
}
/** The first code that no rule has, and the code that was probably meant; undefined where all are known. */
function unknownCodeIn(codes) {
    const known = ruleTexts().map(({ code }) => code);
    const code = codes.find((one) => !known.includes(one));
    return code === undefined ? undefined : { code, meant: (0,nearest/* misspelt */.I)(code, known) };
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingSourceRef)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(972);


/** A line must name its image. A `null` is taken for a missing key: that is what tools write for "none". */
const missingSourceRef = {
    kind: 'line',
    code: 'ERROR_MISSING_SOURCE_REF',
    scope: 'line',
    severity: 'error',
    messages: ['The source-ref key is missing.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Add source-ref with the S3 URI of the image, spelt exactly so.',
    check: ({ record }) => ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(record, 'source-ref') ?? undefined) === undefined
        ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFinding */ .s)(missingSourceRef, { kind: 'line' })
        : undefined,
};


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   O: () => (/* binding */ shapeOfBox),
/* harmony export */   St: () => (/* binding */ OCTAVES)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashOfClassMap)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6196);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1867);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeColumn),
/* harmony export */   Z: () => (/* binding */ decodeColumn)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8559);
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

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ BLOCK_LENGTH),
  V: () => (/* binding */ Column)
});

;// CONCATENATED MODULE: ./lib/src/lint/scan/packed-numbers.js
/**
 * Numbers that no longer change, in as few bits as they need. Each is kept as its distance from a straight line: one that
 * is level for small numbers, and one that rises for counters, from which each number is then only a little away.
 */
const WORD_BITS = 32;
/** @param numbers  each below 2 ** 31, and `base` is added to it */
function packNumbers(numbers, base) {
    const [level, rising] = [lineOf(numbers, 0), lineOf(numbers, meanSlope(numbers))];
    const { least, slope, bits } = level.bits <= rising.bits ? level : rising;
    const words = new Uint32Array(Math.ceil((numbers.length * bits) / WORD_BITS));
    for (let place = 0; place < numbers.length; place += 1) {
        const distance = (numbers[place] ?? 0) - risen(place, slope) - least;
        const at = place * bits;
        const word = Math.floor(at / WORD_BITS);
        const shift = at % WORD_BITS;
        words[word] = (words[word] ?? 0) | (distance << shift);
        if (shift + bits > WORD_BITS)
            words[word + 1] = distance >>> (WORD_BITS - shift);
    }
    return { base: base + least, slope, bits, words };
}
function packedNumber({ base, slope, bits, words }, place) {
    const start = base + risen(place, slope);
    if (bits === 0)
        return start;
    const at = place * bits;
    const word = Math.floor(at / WORD_BITS);
    const shift = at % WORD_BITS;
    let distance = (words[word] ?? 0) >>> shift;
    if (shift + bits > WORD_BITS)
        distance |= (words[word + 1] ?? 0) << (WORD_BITS - shift);
    return start + (distance & (2 ** bits - 1));
}
/** How far the line has risen: the same whole number wherever it is asked for. */
function risen(place, slope) {
    return Math.floor(place * slope);
}
function meanSlope(numbers) {
    const steps = numbers.length - 1;
    return steps < 1 ? 0 : ((numbers[steps] ?? 0) - (numbers[0] ?? 0)) / steps;
}
/** The highest line of a slope that no number is below, and the bits of the number that is farthest above it. */
function lineOf(numbers, slope) {
    let least = Infinity;
    let most = -Infinity;
    for (let place = 0; place < numbers.length; place += 1) {
        const distance = (numbers[place] ?? 0) - risen(place, slope);
        if (distance < least)
            least = distance;
        if (distance > most)
            most = distance;
    }
    return { slope, least, bits: WORD_BITS - Math.clz32(most - least) };
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/column.js
/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, so that nothing
 * is copied when it grows. A block that is full holds how far its numbers are from the least of them, as wide as the farthest
 * needs: counters take two bytes, small numbers one, and equal numbers none. It can be packed into fewer bits.
 */

const BLOCK_BITS = 12;
/** Numbers of a block that is full. */
const BLOCK_LENGTH = 2 ** BLOCK_BITS;
const IN_BLOCK = BLOCK_LENGTH - 1;
const EMPTY = { base: 0, numbers: new Uint8Array(0) };
/**
 * The numbers of blocks that are in use no more: the next column takes them. Left to the garbage collector, as many as a
 * manifest of a gigabyte needs would wait for it.
 */
const spareBytes = [];
const sparePairs = [];
const spareWords = [];
/** Of one width. Our choice: more than the columns of a range have, which are filled and emptied by turns. */
const SPARE_MAX = 32;
class Column {
    /** Those that are full. Always the same list: the engine compiles that in, and would begin again with each release. */
    #blocks = [];
    /** The numbers after these, as they are: to push one is all that is done for most lines, and there are several columns. */
    #rest = new Uint32Array(0);
    #length = 0;
    /** Blocks from the first on that {@link pack} has seen. */
    #packed = 0;
    static of(numbers) {
        const column = new Column();
        for (const number of numbers)
            column.push(number);
        return column;
    }
    /** The column of which these are the {@link contents}, or copies of them. */
    static from({ blocks, rest }) {
        const column = new Column();
        column.#blocks.push(...blocks);
        column.#length = blocks.length * BLOCK_LENGTH;
        column.#appendPart({ base: 0, numbers: rest }, rest.length, 0);
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        const place = this.#length & IN_BLOCK;
        if (this.#rest.length === 0)
            this.#rest = someWords();
        this.#rest[place] = value;
        this.#length += 1;
        if (place === IN_BLOCK)
            this.#blocks.push(blockOf(this.#rest));
    }
    /** 0 past the end. */
    at(index) {
        if (index >= this.#length)
            return 0;
        const block = this.#blocks[index >> BLOCK_BITS];
        return block === undefined ? (this.#rest[index & IN_BLOCK] ?? 0) : numberOf(block, index & IN_BLOCK);
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        for (const block of other.#blocks)
            this.#appendPart(block, BLOCK_LENGTH, shift);
        this.#appendPart({ base: 0, numbers: other.#rest }, other.#length & IN_BLOCK, shift);
    }
    /** Appends numbers, each plus `shift`. */
    appendNumbers(numbers, shift = 0) {
        this.#appendPart({ base: 0, numbers }, numbers.length, shift);
    }
    /** Appends the same number several times. */
    appendSame(value, count) {
        this.#appendPart({ ...EMPTY, base: value }, count, 0);
    }
    /** Appends another column, with what `numbers` has at their places in the place of its numbers. */
    appendInstead(other, numbers) {
        const some = someWords();
        for (let from = 0; from < other.#length; from += BLOCK_LENGTH) {
            const count = other.copyTo(some, from);
            replaceNumbers(some, count, numbers);
            this.#appendPart({ base: 0, numbers: some }, count, 0);
        }
        keepSpare(some);
    }
    /** Copies the numbers from the first of a block on, as many as a block has. Returns how many there are. */
    copyTo(block, from) {
        const count = Math.min(BLOCK_LENGTH, this.#length - from);
        copyNumbers(this.#blocks[from >> BLOCK_BITS] ?? { base: 0, numbers: this.#rest }, 0, block.subarray(0, count), 0);
        return count;
    }
    /** Packs the blocks that are full. They take longer to read; those of hashes stay as they are. */
    pack() {
        for (; this.#packed < this.#blocks.length; this.#packed += 1) {
            const { base, numbers, packed } = this.#blocks[this.#packed] ?? EMPTY;
            if (packed !== undefined || numbers.length === 0 || numbers instanceof Uint32Array)
                continue;
            this.#blocks[this.#packed] = { ...EMPTY, packed: packNumbers(numbers, base) };
            keepSpare(numbers);
        }
    }
    isSame(other) {
        if (this.#length !== other.#length)
            return false;
        for (let index = 0; index < this.#length; index += 1)
            if (this.at(index) !== other.at(index))
                return false;
        return true;
    }
    /** Everything in the column, which goes on to use the same blocks. */
    get contents() {
        return { blocks: this.#blocks, rest: this.#rest.slice(0, this.#length & IN_BLOCK) };
    }
    /** Empties the column, so that others can take its blocks. */
    release() {
        for (const { numbers } of this.#blocks)
            keepSpare(numbers);
        keepSpare(this.#rest);
        this.#blocks.length = 0;
        this.#rest = new Uint32Array(0);
        this.#length = 0;
        this.#packed = 0;
    }
    /** Appends the first numbers of a block. */
    #appendPart(block, count, shift) {
        if (this.#rest.length === 0)
            this.#rest = someWords();
        for (let from = 0; from < count;) {
            const place = this.#length & IN_BLOCK;
            const part = Math.min(count - from, BLOCK_LENGTH - place);
            copyNumbers(block, from, this.#rest.subarray(place, place + part), shift);
            from += part;
            this.#length += part;
            if (place + part === BLOCK_LENGTH)
                this.#blocks.push(blockOf(this.#rest));
        }
    }
}
function numberOf({ base, numbers, packed }, place) {
    if (packed !== undefined)
        return packedNumber(packed, place);
    return numbers.length === 0 ? base : base + (numbers[place] ?? 0);
}
/** Copies as many numbers of a block as there is room for, each plus `shift`. */
function copyNumbers({ base, numbers, packed }, from, to, shift) {
    if (packed !== undefined) {
        for (let place = 0; place < to.length; place += 1)
            to[place] = packedNumber(packed, from + place) + shift;
        return;
    }
    if (numbers.length === 0)
        to.fill(base + shift);
    else
        to.set(numbers.subarray(from, from + to.length));
    if (numbers.length > 0 && base + shift !== 0)
        for (let place = 0; place < to.length; place += 1)
            to[place] = (to[place] ?? 0) + base + shift;
}
/** By itself: the engine compiles a loop with all that is around it. */
function replaceNumbers(some, count, numbers) {
    for (let place = 0; place < count; place += 1)
        some[place] = numbers[some[place] ?? 0] ?? 0;
}
/** A block of as many numbers as one has; they are of no use after that. */
function blockOf(full) {
    let least = full[0] ?? 0;
    let most = least;
    for (let place = 1; place < full.length; place += 1) {
        const number = full[place] ?? 0;
        if (number < least)
            least = number;
        if (number > most)
            most = number;
    }
    const farthest = most - least;
    if (farthest === 0)
        return { ...EMPTY, base: least };
    if (least > 0)
        for (let place = 0; place < full.length; place += 1)
            full[place] = (full[place] ?? 0) - least;
    const numbers = numbersUpTo(farthest);
    numbers.set(full);
    return { base: least, numbers };
}
function numbersUpTo(most) {
    if (most < 2 ** 8)
        return spareBytes.pop() ?? new Uint8Array(BLOCK_LENGTH);
    if (most < 2 ** 16)
        return sparePairs.pop() ?? new Uint16Array(BLOCK_LENGTH);
    return someWords();
}
function someWords() {
    return spareWords.pop() ?? new Uint32Array(BLOCK_LENGTH);
}
function keepSpare(numbers) {
    if (numbers.length < BLOCK_LENGTH)
        return;
    if (numbers instanceof Uint8Array)
        keepIn(spareBytes, numbers);
    else if (numbers instanceof Uint16Array)
        keepIn(sparePairs, numbers);
    else
        keepIn(spareWords, numbers);
}
function keepIn(spare, numbers) {
    if (spare.length < SPARE_MAX)
        spare.push(numbers);
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(972);
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

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ hash32),
/* harmony export */   GU: () => (/* binding */ SEED),
/* harmony export */   eO: () => (/* binding */ otherHash32),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */
/** Starts of both halves: any two numbers that differ, of 32 bits as all that comes out of them. */
const SEED = 0x811c9dc5 | 0;
const OTHER_SEED = 0x9747b28c | 0;
/** One half. Never 0, which means "no text". */
function hash32(text, seed = SEED) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = withUnit(hash, text.charCodeAt(at));
    return mixed(hash);
}
/** The other half, of the same text. */
function otherHash32(text) {
    let hash = OTHER_SEED;
    for (let at = 0; at < text.length; at += 1)
        hash = withUnitOfOther(hash, text.charCodeAt(at));
    return mixed(hash);
}
/**
 * Puts both halves of the hash of a text of ASCII into `hash`. The loop is here, with what it calls: across modules of a
 * bundle, each call of a byte would look its function up.
 */
function hashBytes(bytes, from, to, hash) {
    let low = SEED;
    let high = OTHER_SEED;
    for (let at = from; at < to; at += 1) {
        const unit = bytes[at] ?? 0;
        low = withUnit(low, unit);
        high = withUnitOfOther(high, unit);
    }
    hash.low = mixed(low);
    hash.high = mixed(high);
}
/** One half, before it is mixed, with one more UTF-16 unit. */
function withUnit(hash, unit) {
    return Math.imul(hash ^ unit, 0x01000193);
}
/** The same of the other half. */
function withUnitOfOther(hash, unit) {
    return (Math.imul(hash, 31) + unit) | 0;
}
/** Spreads the difference of a single letter over all bits. */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
function hashOf(text) {
    return { low: hash32(text), high: otherHash32(text) };
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ createLabelEntry),
/* harmony export */   QK: () => (/* binding */ countLine),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   mc: () => (/* binding */ READINGS),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   vD: () => (/* binding */ noLines)
/* harmony export */ });
/* harmony import */ var _name_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
/** What a lint learns of each label of a manifest while the lines go by. */

/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = ['sure', 'taken', 'strict', 'lenient'];
const BOUNDS = ['least', 'greatest', 'lowest', 'highest'];
function noLines() {
    return { sure: 0, taken: 0, strict: 0, lenient: 0 };
}
function createLabelEntry(label, kind) {
    const empty = { first: 0, column: 0, boxes: 0, least: '', greatest: '', lowest: '', highest: '' };
    return { label, kind, ...empty, lines: noLines(), sides: new Map(), shapes: new Map() };
}
/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
function countLine(counts, key, { count, first, column }) {
    const known = counts.get(key);
    if (known === undefined)
        counts.set(key, { count, first, column });
    else
        known.count += count;
}
/** Widens the bounds of the source-refs on the label's valid lines by those of others. */
function widen(entry, { least, greatest, lowest, highest }) {
    if (least === '')
        return;
    if (entry.least === '')
        Object.assign(entry, { least, greatest, lowest, highest });
    if (least < entry.least)
        entry.least = least;
    if (greatest > entry.greatest)
        entry.greatest = greatest;
    if ((0,_name_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareByNumbers */ .t)(lowest, entry.lowest) < 0)
        entry.lowest = lowest;
    if ((0,_name_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareByNumbers */ .t)(highest, entry.highest) > 0)
        entry.highest = highest;
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LabelTable)
/* harmony export */ });
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5465);
/** The labels of a range, numbered in the order in which they first appear. */

class LabelTable {
    entries = [];
    /** A table of these, in their order. */
    static of(entries) {
        const table = new LabelTable();
        for (const entry of entries) {
            table.#numbers[entry.kind].set(entry.label, table.entries.length);
            table.entries.push(entry);
        }
        return table;
    }
    /** The label that was asked for last: it is often asked for several times in a row. */
    #lastKind;
    #lastLabel = '';
    #lastNumber = 0;
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** The number of a label; a new one for a label that is not in the table yet. */
    numberOf(kind, label) {
        if (this.#lastLabel === label && this.#lastKind === kind)
            return this.#lastNumber;
        this.#lastKind = kind;
        this.#lastLabel = label;
        this.#lastNumber = this.#find(kind, label);
        return this.#lastNumber;
    }
    /** The label, put into the table where it is not there yet. */
    entryOf(kind, label) {
        const entry = this.entries[this.numberOf(kind, label)];
        if (entry === undefined)
            throw new Error(`the table has lost the label ${label}`);
        return entry;
    }
    #find(kind, label) {
        const numbers = this.#numbers[kind];
        const known = numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.entries.length;
        numbers.set(label, number);
        this.entries.push((0,_label_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .createLabelEntry */ .BD)(label, kind));
        return number;
    }
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ hashOfNumbered),
/* harmony export */   YV: () => (/* binding */ noteGroup),
/* harmony export */   hz: () => (/* binding */ NO_HASH),
/* harmony export */   iJ: () => (/* binding */ noteName),
/* harmony export */   jk: () => (/* binding */ noteClassMap),
/* harmony export */   n4: () => (/* binding */ noteBucket),
/* harmony export */   u7: () => (/* binding */ noteNumberedName)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8883);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6196);
/* harmony import */ var _locate_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1221);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1867);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ classMapOf),
/* harmony export */   dR: () => (/* binding */ columnOfBox),
/* harmony export */   ec: () => (/* binding */ columnOfLabel),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   tJ: () => (/* binding */ columnOfSource)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7204);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2007);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(938);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeInto)
/* harmony export */ });
/* harmony import */ var _manifest_file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6261);
/* harmony import */ var _images_images_part_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6369);
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5465);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1867);
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

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareByNumbers)
/* harmony export */ });
/* unused harmony export isDigit */
/** The order of names in which img9 comes before img10. */
const ZERO = 0x30;
const NINE = 0x39;
/** Digits: a longer number comes after a shorter one. Everything else is in the order of UTF-16 units. */
function compareByNumbers(left, right) {
    const common = Math.min(left.length, right.length);
    let at = 0;
    while (at < common && left.charCodeAt(at) === right.charCodeAt(at))
        at += 1;
    const [digits, others] = [digitsFrom(left, at), digitsFrom(right, at)];
    const isInNumbers = (digits > 0 && others > 0) || (at > 0 && isDigit(left.charCodeAt(at - 1)));
    if (isInNumbers && digits !== others)
        return digits - others;
    return at === common ? left.length - right.length : left.charCodeAt(at) - right.charCodeAt(at);
}
function isDigit(unit) {
    return unit >= ZERO && unit <= NINE;
}
function digitsFrom(text, from) {
    let at = from;
    while (isDigit(text.charCodeAt(at)))
        at += 1;
    return at - from;
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ createPartial),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   bf: () => (/* binding */ releaseColumns),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ CLASS_MAPS_KEPT),
/* harmony export */   r: () => (/* binding */ packColumns),
/* harmony export */   zf: () => (/* binding */ BUCKETS_KEPT)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8559);
/* harmony import */ var _label_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8061);
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5465);



/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
const BUCKETS_KEPT = 10;
const CLASS_MAPS_KEPT = 256;
const VERDICTS = ['valid', 'invalid', 'ignored'];
function createPartial() {
    return {
        sizeBytes: 0,
        head: new Uint8Array(),
        lines: 0,
        layout: { blank: none(), crlf: none(), doubleCr: none() },
        verdicts: { valid: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), invalid: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), ignored: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)() },
        kinds: { 'image-level': (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)(), box: (0,_label_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .noLines */ .vD)() },
        buckets: new Map(),
        doubts: new Map(),
        labels: new _label_table_js__WEBPACK_IMPORTED_MODULE_2__/* .LabelTable */ .R(),
        classMaps: new Map(),
        numberedNames: undefined,
        columns: {
            sourceLow: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            sourceHigh: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            sourceColumn: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            verdict: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            labelEnds: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            labelIds: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            numberedName: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            groupLow: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            groupHigh: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
            otherClassMaps: new _column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V(),
        },
        findings: new Map(),
    };
}
/** Keeps the columns of a partial result that grows in less memory. */
function packColumns({ columns }) {
    for (const column of Object.values({ ...columns }))
        column.pack();
}
/** Lets others use the memory of the columns of a partial result that is needed no more. */
function releaseColumns({ columns }) {
    for (const column of Object.values({ ...columns }))
        column.release();
}
function none() {
    return { count: 0, first: 0, column: 0 };
}
/** Name of a label attribute without its digits. */
function shapeOf(name) {
    return name.replace(/\d+/g, '#');
}


/***/ }),

/***/ 5564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WHOLE_FILE),
  x: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __nccwpck_require__(6261);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __nccwpck_require__(6302);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __nccwpck_require__(3765);
// EXTERNAL MODULE: ./lib/src/lint/line-ends.js
var line_ends = __nccwpck_require__(7641);
// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __nccwpck_require__(4073);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __nccwpck_require__(2007);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __nccwpck_require__(1513);
// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __nccwpck_require__(4448);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __nccwpck_require__(7204);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __nccwpck_require__(4676);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __nccwpck_require__(387);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(7731);
// EXTERNAL MODULE: ./lib/src/lint/ground-truth-jobs.js
var ground_truth_jobs = __nccwpck_require__(8296);
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
var own_rules = __nccwpck_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __nccwpck_require__(938);
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
var class_map_hash = __nccwpck_require__(4002);
// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __nccwpck_require__(6196);
// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __nccwpck_require__(8998);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __nccwpck_require__(5465);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate-fact.js
var locate_fact = __nccwpck_require__(1221);
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
var line_notes = __nccwpck_require__(9606);
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
var usual_lines = __nccwpck_require__(7070);
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
async function scanRange(read, range, options, usual = usual_lines/* UsualLines */.g.create()) {
    const scanner = new RangeScanner(range, options, usual);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    return scanner.end();
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ UsualLines)
});

// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __nccwpck_require__(5912);
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
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/lint/scan/class-map-hash.js
var class_map_hash = __nccwpck_require__(4002);
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
var label_attribute = __nccwpck_require__(7204);
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
var own_rules = __nccwpck_require__(4439);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/rules-on-usual-lines.js

const SILENT_RULES = rulesOn('silent');
const SOURCE_RULES = rulesOn('odd-source-ref');
/** May find something in any line. */
const OTHER_RULES = rulesOn(undefined);
function rulesOn(usualLines) {
    return own_rules/* OWN_LINE_RULES */.iF.filter(({ onUsualLines }) => onUsualLines === usualLines);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/box-bins.js
var box_bins = __nccwpck_require__(8998);
;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/module-bytes.js
/** The folder wasm, compiled, in Base64. Written by `npm run wasm`. */
const MODULE_BASE64 = 'AGFzbQEAAAABOwpgAABgAX8Bf2AAAX9gA39/fwF/YAJ/fwBgAX8AYAJ/fwF/YAd/f39/f39/AGADf39/AGAEf39/fwF/Ax0cAwcBAgIDCAUAAQQCAwIABgEFBAEAAQQJAAAABgUGAQGAAYABBoEDRH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgCALfwBBgCgLfwBBgMAAC38AQYCABAt/AEGAgAULfwBBgIAGC38AQYCABwt/AEGAgAgLfwBBgIAJC38AQYCACgt/AEGAgAsLfwBBgIAMC38AQYCAGAt/AEGAoAYLfwBBgIAgC38AQYCAHAt/AEGAgMAAC38AQYCAwAALfwBBgAgLfwBBAAt/AEECC38AQQMLfwBBBAt/AEEFC38AQQYLfwBBBwt/AEEICweYBj0OU1RPUFBFRF9BVF9FTkQDPAxTVE9QUEVEX0ZVTEwDPQ5BU0tTX0NMQVNTX01BUAM+D0FTS1NfQ0xBU1NfTkFNRQM/C0FTS1NfU09VUkNFA0AKQVNLU19MQUJFTANBFEFTS1NfRklSU1RfQ0xBU1NfTUFQA0IRQVNLU19GSVJTVF9MQVlPVVQDQwpiZWdpblJhbmdlAA4Ec2NhbgAMB3Byb2NlZWQADQd1bml0c09mABsFZW1wdHkAGQxsYWJlbElkQ291bnQDDAlsaW5lQ291bnQDEhJvdGhlckNsYXNzTWFwQ291bnQDFAhib3hMaW5lcwMfC2ZpcnN0UmV0dXJuAycRZmlyc3RSZXR1cm5Db2x1bW4DKA9pbWFnZUxldmVsTGluZXMDIAVsYWJlbAMkCmxhYmVsUGxhY2UDJQVsaW5lcwMeB3JldHVybnMDGAhhZGRLbm93bgAXDWJlZ2luQ2xhc3NNYXAAFgtlbmRDbGFzc01hcAAVC2ZvcmdldEtub3duABQIbGFiZWxzT2YAEwpiZWdpbkxhYmVsABIIZW5kTGFiZWwAEQxwbGFjZU9mTGFiZWwAEAZCVUNLRVQDKgpMQUJFTF9FTkRTAzAJTEFCRUxfSURTAzQKTEFCRUxTX01BWAM7BExJTkUDNQpMSU5FX0JZVEVTAzYNTlVNQkVSRURfTkFNRQMvB09DVEFWRVMDKxBPVEhFUl9DTEFTU19NQVBTAzMIUFJPR1JBTVMDKQxQUk9HUkFNX1RFWFQDNxJQUk9HUkFNX1RFWFRfQllURVMDOARST09NAzkKUk9PTV9CWVRFUwM6DVNPVVJDRV9DT0xVTU4DLgtTT1VSQ0VfRlJPTQMxC1NPVVJDRV9ISUdIAy0KU09VUkNFX0xPVwMsCVNPVVJDRV9UTwMyAmF0AwUHbmV3bGluZQMRB3Byb2dyYW0DAQhjbGFzc01hcAMDCnNvdXJjZUZyb20DBAhzb3VyY2VUbwMOCXRva2VuRnJvbQMXB3Rva2VuVG8DGQlzZXRCdWNrZXQACgZtZW1vcnkCAAgBCAr1NRzwAQEBfyACQRBPBEAgAkEQayEDQQAhAgNAIAIgA0kEQCAAIAJq/QAEACABIAJq/QAEAP1R/VMEQEEADwsgAkEQaiECDAELCyAAIANq/QAEACABIANq/QAEAP1R/VNFDwsgAkEITwRAIAJBCGshAiAAKQMAIAEpAwBRBH8gACACaikDACABIAJqKQMAUQVBAAsPCyACQQRPBEAgAkEEayECIAAoAgAgASgCAEYEfyAAIAJqKAIAIAEgAmooAgBGBUEACw8LA0AgAiADSwRAIAAgA2otAAAgASADai0AAEcEQEEADwsgA0EBaiEDDAELC0EBC8wDAQR/IABBwAxqIAFBEGtBAnZBCXRqIQcgAkUEQCAGIAAgAWooAgAiCCAGIAhJGyEJQQAhAgJ/A0AgAiAJSQRAIAIgBWr9AAQAIAIgB2r9AAQA/SP9ZCIKQf//A0cEQCAJIAIgCkF/c2hqIgIgAiAJSxsMAwsgAkEQaiECDAELCyAJCyECIAQgAwR/IAUgBmohBCACIAVqIgkhAwNAIAMgBEkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgAyAJayEEIAcgCGohCSACIAdqIgohAwNAIAMgCUkEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgBCADIAprIgNrIQkgAyAERwR/IANBAEogBEEASnEEf0EBBSACBH8gAiAFakEBay0AAEEwa0EJTQVBAAsLBUEACwR/IAkFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwsFIAIgCEYgAiAGRnIEfyAGIAhrBSACIAVqLQAAIAIgB2otAABrCwtsQQBMBEAPCwsgACABaiAGNgIAQQAhAANAIAAgBkkEQCAAIAdqIAAgBWr9AAQA/QsEACAAQRBqIQAMAQsLC8oBAQJ/IAAtAABBMEYiAgR/QQAFIAAtAABBMUcLBEBBAA8LIABBAWoiAC0AAEEuRgRAIABBAWoiACEBIAIEQANAIAAtAABBMGtBCU0EQCAAQQFqIQAMAQsLBQNAIAAtAABBMEYEQCAAQQFqIQAMAQsLCyAAIAFGBEBBAA8LCyAALQAAQSByQeUARwR/QQEFIAAtAAFBLUcLBEAgAA8LIABBAmoiASEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsgAEEAIAAgAUcbCzQBAX8DQCMFIyZJBEAjEkGAIEYjDEGc/wBKcgRAQQIPCxALIgBBCUcEQCAADwsMAQsLQQAL8QEBBH8jASgCCEUEQEEIDwsCfwNAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaiIBKAIAIQIgASgCBCEBQQEgAigCAAR/QQAFIAJBgICAAmtBDHYkJCABJCVBAQsNAhogAEEBaiEADAELCyMCQQV0QYAIaiECQYAIIQADQCAAIAJJBEAjFyEDQQEgACgCGCIBKAIABH9BAAUgAUGAgIACa0EMdiQkIAMkJUEBCw0CGiAAQSBqIQAMAQsLQQALBEBBBg8LIwMEfyMDKAIUQQBHBUEBC0UEQEEHDwsQGCMRQQFqJAUjEEEBaiQQQQkLhAICBH8BfiACIAEiA2utIQcDQCADQQhqIgQgAk0EQCAHIAMpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAEIQMMAQsLIAAgAiADSwR+IAcgAykDAEIBIAIgA2tBA3SthkIBfYOFQpX4qfqXt96bnn9+IgdCHYggB4UFIAcLQiCIp2oiBUH/P3FBAnRBgIAUaiIEKAIAIQMDQCADBEAgAygCBCAFRgR/IAMoAgAgAEYFQQALBH8gAiABayIGIAMoAghGBH8gA0EgaiADKAIMQQJ0aiABIAYQAAVBAAsFQQALBEAgAw8LQYCAFCAEQQRqIARB/P8VRhsiBCgCACEDDAELC0EAC8YBAgR/AXsgACABQSBqQQxsaiIDKAIAIQQgAyAEQQFqNgIAIARFBEAjECEFIAIoAhQhBEEAIQIjBSEDA0AgAyAESQRAQf//A0EBIAQgA2siBnRBAWsgBkEQThsiBiAD/QAEACIH/Qzw8PDw8PDw8PDw8PDw8PDw/Sz9ZHFpIAIgBiAH/QzAwMDAwMDAwMDAwMDAwMDA/Sv9ZHFpamohAiADQRBqIQMMAQsLIAAgAUEgakEMbGoiACAFNgIEIAAgAkEBajYCCAsLmwEBA38jBCEBIw4jBGshAiMQIgMgACgCBEYEf0EABSAAIAM2AgQgACAAKAIIIgNBAWo2AgggAEEQIANFIgNBAEF/IAEgAhABIABBFCADQQBBASABIAIQASAAQRggA0EBQX8gASACEAEgAEEcIANBAUEBIAEgAhABQQELRQRADwsjDEECdEGAgAxqIAAoAgBBAWs2AgAjDEEBaiQMCwkAQYCAhAEkDQvSBAEEfyAALQAKIQEgAC0ABEEtRwR/QQEFIAAtAAdBLUcLBH9BAQUgAUEgRyABQdQAR3ELBEBBAA8LIAAtAA1BOkcEf0EBBSAALQAQQTpHCwRAQQAPC0HkACAALQADQTBrIgEgAC0AAkEwayICQQpsaiABQQlLIAJBCUtyGyIBQeMAS0HkACAALQABQTBrIgIgAC0AAEEwayIDQQpsaiACQQlLIANBCUtyGyICQeMAS3IEf0EABSACQeQAbCABaiECAn9BAEHkACAALQAJQTBrIgEgAC0ACEEwayIDQQpsaiABQQlLIANBCUtyGyIDRUHkACAALQAGQTBrIgQgAC0ABUEwayIBQQpsaiAEQQlLIAFBCUtyGyIBRSABQQxLcnINABogA0EcQR0gAkEDcQR/QQEFIAJB5ABwBH9BAAUgAkGQA3ALCxtNIAFBAkYNABogAyABIAFBA3ZqQQFxQR5qTQsLRQRAQQAPC0HkACAALQAMQTBrIgEgAC0AC0EwayICQQpsaiABQQlLIAJBCUtyG0EXSwR/QQEFQeQAIAAtAA9BMGsiASAALQAOQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwR/QQEFQeQAIAAtABJBMGsiASAALQARQTBrIgJBCmxqIAFBCUsgAkEJS3IbQTtLCwRAQQAPCyAAQRNqIgEtAABBLkYEQCAAQRRqIQEDQCABLQAAQTBrQQlNBEAgAUEBaiEBDAELCyABIABrQRRrIgBFIABBCUtyBEBBAA8LCyABQQFqIAEgAS0AAEHaAEYbC2MBA38gACQbIAEkCyAAIAFqIQNBxbvyiHghAUGM5Z66eSECA0AgACADSQRAIAAtAAAiBCABc0GTg4AIbCEBIAJBH2wgBGohAiAAQQFqIQAMAQsLIAEkCSACJAojCSQcIwokHQuDBwEFfwNAAkAgAUECdEGAIGooAgAkASMBRQ0AIwFBEGojASgCDEECdGpBACQCQQAkFkEAJANBACQTQQAkDyQAIwUhAANAAkAjACgCACEDIwBBBGokACMAIgIoAgQiBCAAakEAIAAgAigCACAEEAAbIQIjAEEIaiQAIANFIAJFcg0AIAMgAhAPIQBBACECIAANAQsLQQAhACMPDQACQCACRQ0AIAJBAWogAiACLQAAQQ1GGyQRIxEtAABBCkcNACABBEBBhCBBgCAgAUECdPwKAAALQYAgIwE2AgBBASEADAELIAFBAWohAQwBCwsgAEUEQCMPBH9BA0EEIw9BAUYbBUEBCw8LIxEjBWtBoI0GSwR/QQEFIw4jBGtBgARLCwRAQQEPCyMBKAIEBEAjIiMIRyMhIwdHcgRAIwckISMIJCIjByIAIwgiASAAIAFKGyIAQYAgTCMHIgEjCCICIAEgAkgbIgFBwABOcSAAIAFBFGxMcSQjQYAKIAAgAEGACkwbt0QAAAAAAACUQKNEAAAAAAAAAECiJBoLQQAhAgJAIwNFIyNFciMWIwJIcg0AIwJBBXRBgAhqIQNBgAghAANAIAAgA0kEQCMaIAAoAhAiAbdkIxogACgCDCIEt2RyDQIjByAAKAIEIARqSAR/QQEFIwggACgCCCABakgLDQIgACgCACIBIwMiBCgCDEgEfyAEQSBqIAFBAnRqKAIABUEACyIBRQ0CIAAgATYCGEGACCEBA0AgACABSwRAIAAoAgQgASgCBEYEfyAAKAIIIAEoAghGBUEACwR/IAAoAgwgASgCDEYFQQALBH8gACgCECABKAIQRgVBAAsEfyAAKAIAIAEoAgBGBUEACw0EIAFBIGohAQwBCwsgAEEgaiEADAELC0EBIQILBUEBIQILIAJFBEBBAQ8LIwQhACMOIQNBACECAkAjCwR/IwtBBWogAyAAa0sFQQELBH9BAAUjGyAAIwsQAAtFDQAgA0EEaygCACIBQerglbsGRgR/IANBBWstAABBLkcFIAFBruC5uwZHIAFBrtTBuwZHcSABQa6UwboER3ELDQAgACMLaiEBAkADQCABIANJBEAgASAB/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAGhqIANJIQIgAA0CIAFBEGohAQwBCwtBACECCyACRSECCyACBH8QBAVBBQsLEAAgASQmIAAkBSACJBAQAwsTAQF/EAQiAEEJRgR/EAMFIAALC0YAQQAkHkEAJB9BACQgQQAkGEEAJBJBACQMQQAkFEEAJBtBACQLQcW78oh4JAlBjOWeunkkCkHFu/KIeCQcQYzlnrp5JB0Llw4CB38BewJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQQFrDgsAAQIDBAUGBwgJCgsLIAEhAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAAR/IAEtAABBIEYFQQELBH9BAQUgAEEBay0AAEEgRgsEQEEAIQAFIAEkBCAAJA4LIAAPCwN/IAH9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgAEfyABIABoaiIAQQAgAC0AAEEiRhsFIAFBEGohAQwBCwsPCyABQQFqIAEgAS0AAEEtRhsiAi0AAEEwRgRAIAJBAWohAAUgAiEAA0AgAC0AAEEwa0EJTQRAIABBAWohAAwBCwsLQQAhAQJAIAAgAkYNACAALQAAQS5GBEAgAEEBaiICIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAIAJGDQELIAAiAS0AAEEgckHlAEcNACAAQQJqIABBAWogAC0AAUErRgR/QQEFIAEtAAFBLUYLGyIBIQADQCAALQAAQTBrQQlNBEAgAEEBaiEADAELCyAAQQAgACABRxshAQsgAQ8LIAEQAg8LIAEQCQ8LIAEtAABBMGsiAEEJSwRAQQAhAQUgAUEJaiABQQFqIgEgABshAgNAIAEgAkkEQCABLQAAQTBrIgNBCU0EQCAAQQpsIANqIQAgAUEBaiEBDAILCwsgACQGCyABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkByABDwsgAS0AAEEwayIAQQlLBEBBACEBBSABQQlqIAFBAWoiASAAGyECA0AgASACSQRAIAEtAABBMGsiA0EJTQRAIABBCmwgA2ohACABQQFqIQEMAgsLCyAAJAYLIwYkCCABDwsgASEAAn9BAAN/IAD9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/Qx/f39/f39/f39/f39/f39//SP9UCAJ/QwiIiIiIiIiIiIiIiIiIiIi/SMgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1kIgIEfyAAIAJoaiIAQQAgAC0AAEEiRhsFIABBEGohAAwBCwsiAEUjE0EyRnINABpBAiABIAAQBSICRQRAQQIkDyABJBcgACQZQQAMAQtBACACKAIMIgNBAEwNABojE0EDdEGAGGoiBCADQQBKBH8gAigCIAVBAAs2AgAgBCABNgIEIxNBAWokEyAACw8LAn9BACABIgAtAABB+wBHDQAaQQADfyAB/QAEACIJ/Qx9fX19fX19fX19fX19fX19/SMgCf0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZCICBH8gASACaGoiAUEBakEAIAEtAABBCkcbBSABQRBqIQEMAQsLIgFFDQAaQQEgACABEAUkAyMDRQRAQQEkDyAAJBcgASQZQQAMAQsgACQXIAEkGSABQQAjAygCDEEAShsLDwsjACEDIwBBxABqJAAgASECAn8DQCABIAJHBEAgAkEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgACECC0EAIwJBMkYNARojAkEFdEGACGoiBiACNgIUIAMhAEEAIQUDQCAFQQVJBEBBACAAKAIIIgQgAmpBACACIAAoAgQgBBAAGyIHRQ0DGkEAIQIgBy0AAEEwayIEQQlNBEAgB0EJaiAHQQFqIgIgBBshCANAIAIgCEkEQCACLQAAQTBrIgdBCU0EQCAEQQpsIAdqIQQgAkEBaiECDAILCwsgBCQGC0EAIAJFDQMaIAYgACgCAGojBjYCACAAQQxqIQAgBUEBaiEFDAELC0EAIAAoAgQiBCACakEAIAIgACgCACAEEAAbIgJFDQEaIwJBAWokAiACLQAAQSxGDQALIAILDwsjACECIwAhAyMAQRBqJAAgASEAAn8DQCAAIAFHBEAgAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsLQQAgAigCBCIEIABqQQAgACACKAIAIAQQABsiAEUNARpBACAAEAIiAEUNARpBACADKAIMIgQgAGpBACAAIAMoAgggBBAAGyIARQ0BGiMWQQFqJBYgAC0AAEEsRg0ACyAACwsNACAAQQx0QYCAgAJqCxIAIABBDHRBgICAAmpBADYCAAshACAAQQx0QYCAgAJqIgBBAEHADPwLACAAIAFBAWo2AgALBwAgAEEgagsaAEGAgIQBJA1BACQVQYCAFEEAQYCAAvwLAAsXAQF/IAAoAhAgAEEANgIQIABBADYCFAsQACAAQQE2AhQgACABNgIYC7oCAgN/AX4jFUGAIEYgA0ECdEEgaiACIAFraiIEIw1qQYCAgAJLcgRAQQAPCyMNIQYjDSAEQR9qQXBxaiQNIxVBAWokFSACIAEiBGutIQcDQCAEQQhqIgUgAk0EQCAHIAQpAwCFQpX4qfqXt96bnn9+IgdCHYggB4UhByAFIQQMAQsLIAIgBEsEQCAHIAQpAwBCASACIARrQQN0rYZCAX2DhUKV+Kn6l7fem55/fiIHQh2IIAeFIQcLIAZBAEEg/AsAIAYgADYCACAGIAAgB0IgiKdqIgQ2AgQgBiACIAFrIgA2AgggBiADNgIMIAZBIGogBigCDEECdGogASAA/AoAACAEQf8/cUECdEGAgBRqIQADQCAAKAIABEBBgIAUIABBBGogAEH8/xVGGyEADAELCyAAIAY2AgAgBgvoAwMEfwZ8AXsjASgCDEEASgRAIyBBAWokIANAIAAjASgCDEgEQCMBQRBqIABBAnRqKAIAQQN0QYAYaigCABAHIABBAWohAAwBCwsLIwJBAEoEQCMfQQFqJB8jB0EDdEGAQGsrAwAhBCMIQQN0QYBAaysDACEFIwJBBXRBgAhqIQFBgAghAANAIAAgAUkEQCAAKAIYIgIQByACIAIoAgxBAWo2AgwgAkFAayAAKAIMQQN0QYBAaysDACIGIAAoAhBBA3RBgEBrKwMAIgigIAShIAWhIgmbIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgCWQb/AIgABAGIAJBwAZqIAYgCKFEAAAAAAAAAECiIgabIgdEAAAAAAAA8L+gIAcgB0QAAAAAAADgv6AgBmQb/AIgABAGIABBIGohAAwBCwsLIxFBAWstAABBDUYEQCMYRQRAIxAkJyMRIQJBACEAIwUhAQNAIAEgAkkEQEH//wNBASACIAFrIgN0QQFrIANBEE4bIgMgAf0ABAAiCv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSAAIAMgCv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQAgAUEQaiEBDAELCyAAJCgLIxhBAWokGAsQGiMeQQFqJB4LDgBBACQSQQAkDEEAJBQLywMCBn8BeyMSQQJ0IQIjDiEFIxwhACMdIQMjCyMEaiEBA0AgASAFSQRAIAEtAAAiBCAAc0GTg4AIbCEAIANBH2wgBGohAyABQQFqIQEMAQsLIAAkCSADJAojCSIAQRB2IABzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzIgBBASAAGyQJIwoiAEEQdiAAc0HrlK+veGwiAEENdiAAc0G13MqVfGwiAEEQdiAAcyIAQQEgABskCiACQYCABGojCTYCACACQYCABWojCjYCACMEIQNBACEBIwUhAANAIAAgA0kEQEH//wNBASADIABrIgR0QQFrIARBEE4bIgQgAP0ABAAiBv0M8PDw8PDw8PDw8PDw8PDw8P0s/WRxaSABIAQgBv0MwMDAwMDAwMDAwMDAwMDAwP0r/WRxaWpqIQEgAEEQaiEADAELCyACQYCABmogATYCACACQYCAB2ojASgCADYCACACQYCACWojBDYCACACQYCACmojDjYCACACQYCACGojDDYCACMSQQFqJBIjA0UEQA8LIwMiACAAKAIQQQFqNgIQIAAoAhgiAEUEQA8LIxRBAnRBgIALaiAANgIAIxRBAWokFAt3AgJ/AXsDQCAAIAFJBEBB//8DQQEgASAAayIDdEEBayADQRBOGyIDIAD9AAQAIgT9DPDw8PDw8PDw8PDw8PDw8PD9LP1kcWkgAiADIAT9DMDAwMDAwMDAwMDAwMDAwMD9K/1kcWlqaiECIABBEGohAAwBCwsgAgs=';

;// CONCATENATED MODULE: ./lib/src/lint/scan/usual/scan-module.js
/** The WebAssembly module that takes usual lines: what it exports, and how to have one. Its sources are in the folder wasm. */


let compiled;
/** A module with a memory of its own; undefined where there is no WebAssembly, or no memory for it. */
function createScanModule() {
    const { WebAssembly } = globalThis;
    if (WebAssembly === undefined)
        return undefined;
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

// EXTERNAL MODULE: ./lib/src/lint/scan/line-notes.js
var line_notes = __nccwpck_require__(9606);
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
        this.#list = new Uint32Array(buffer, module.PROGRAMS.value, TEMPLATES_MAX + 1);
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
var s3_uri = __nccwpck_require__(387);
// EXTERNAL MODULE: ./lib/src/lint/scan/locate.js
var locate = __nccwpck_require__(938);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-entry.js
var label_entry = __nccwpck_require__(5465);
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
        const [count = 0, first = 0, column = 0] = [words[at], words[at + 1], words[at + 2]];
        if (count === 0)
            continue;
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
        const module = OTHER_RULES.length > 0 ? undefined : createScanModule();
        return module && new UsualLines(module);
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
        // Where it has the layout of an earlier line, there is nothing to learn from it.
        if (this.#module.program.value !== 0)
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

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isOffFrame),
/* harmony export */   Iy: () => (/* binding */ isUsableBox),
/* harmony export */   ug: () => (/* binding */ isTooSmall)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);

/**
 * Whether a box has negative values or reaches out of its image. Whether it may touch the edge is not documented;
 * taken as yes, since a box around the whole image must be possible.
 */
function isOffFrame(box, image) {
    const { left, top, width, height } = box;
    if (left < 0 || top < 0 || width < 0 || height < 0)
        return true;
    return left + width > image.width || top + height > image.height;
}
/**
 * Whether a side of a box is not over one pixel once the image is scaled down to 1280. Neither the rounding nor
 * whether one thin side is enough is documented: the exact quotient is taken, and one thin side for too small.
 * Negative sides are {@link isOffFrame}.
 */
function isTooSmall(box, image) {
    const longestSide = Math.max(image.width, image.height);
    const minimum = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BOX_SIDE_OVER_PIXELS */ .zn * Math.max(longestSide / _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALED_SIDE_MAX_PIXELS */ .s_, 1);
    return (box.width >= 0 && box.width <= minimum) || (box.height >= 0 && box.height <= minimum);
}
/** Whether the service trains from the box. */
function isUsableBox(box, image) {
    return !isOffFrame(box, image) && !isTooSmall(box, image);
}


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ FILE_HEAD_BYTES),
  Z: () => (/* binding */ identifyFile)
});

;// CONCATENATED MODULE: ./lib/src/manifest/first-object.js
/** Reads the outline of the object that a text begins with. The text may be cut, and need not be JSON. */
/** Texts, line breaks with the white space around them, and the marks between them. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"|[ \t\r]*\n\s*|[{}[\]:,"]/g;
/** @param text begins with a brace */
function readFirstObject(text) {
    const lists = [];
    const open = [];
    let breaks = 0;
    let key = '';
    let before = '';
    for (const { 0: token, index } of text.matchAll(TOKENS)) {
        const end = index + token.length;
        if (token.endsWith('"') && token.length > 1)
            key = before === ':' ? key : token.slice(1, -1);
        else if (token === '"')
            return { lists, breaks: isCut(text, index) ? breaks : 0, rest: undefined };
        else if (token.includes('\n')) {
            if (end === text.length)
                continue;
            if (!mayBreak(before, text.charAt(end), open.at(-1) === '{'))
                return { lists, breaks: 0, rest: undefined };
            breaks += 1;
            continue;
        }
        else if (token === '{' || token === '[') {
            if (token === '[' && before === ':' && open.length === 1)
                lists.push(key);
            open.push(token);
        }
        else if (token === '}' || token === ']') {
            open.pop();
            if (open.length === 0)
                return { lists, breaks, rest: text.slice(end).trimStart() };
        }
        before = token;
    }
    return { lists, breaks, rest: undefined };
}
/** A text that is open where the file, or what is read of it, ends; another one is broken by the end of its line. */
function isCut(text, start) {
    return !text.slice(start).includes('\n');
}
/** A key follows a comma or a brace within an object, so two objects one below the other are no single one. */
function mayBreak(before, next, inObject) {
    if (next === '}' || next === ']' || next === ',')
        return true;
    if (inObject && (before === ',' || before === '{'))
        return next === '"';
    return before === ',' || before === '[' || before === ':';
}

;// CONCATENATED MODULE: ./lib/src/manifest/table-text.js
/** Tells a table of comma-separated values from lines of JSON. RFC 4180. */
/** Those that `convert --from csv` knows. */
const SEPARATORS = [',', ';', '\t', '|'];
/** Two rows with the same number of columns, or a single one that has several, and no line that is an object. */
function isTable(head) {
    const text = head.trimEnd();
    if (/^[ \t]*\{/m.test(text))
        return false;
    return SEPARATORS.some((separator) => {
        const first = readRow(text, 0, separator);
        if (first === undefined || first.columns < 2)
            return false;
        const second = readRow(text, first.end, separator);
        return first.end === text.length || second?.columns === first.columns;
    });
}
/** The next row that is not blank; undefined where a value goes on behind its quotation mark, as a key of JSON does. */
function readRow(text, start, separator) {
    let at = start;
    let columns = 0;
    for (;;) {
        const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at, separator);
        columns += 1;
        if (text[end] === separator) {
            at = end + 1;
            continue;
        }
        const rest = text.slice(end);
        const [lineEnd] = /^(?:[ \t\r]*\n(?:[ \t\r]*\n)*|[ \t\r]*$)/.exec(rest) ?? [];
        return lineEnd === undefined ? undefined : { columns, end: end + lineEnd.length };
    }
}
function endOfPlain(text, start, separator) {
    let at = start;
    while (at < text.length && text[at] !== separator && text[at] !== '\n')
        at += 1;
    return at;
}
/** Two quotation marks within a value are one of its text. What is not closed ends with the text, which may be cut. */
function endOfQuoted(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] !== '"')
            at += 1;
        else if (text[at + 1] === '"')
            at += 2;
        else
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/manifest/file-kind.js
/** Tells by its first bytes what a file is that is plainly no manifest. */


/** Bytes of a file that are checked. Our choice: a few lines, and the first keys of a COCO file. */
const FILE_HEAD_BYTES = 8192;
/** How files of these kinds begin, by their own specifications. */
const MAGIC = [
    ['gzip', [0x1f, 0x8b]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['parquet', [0x50, 0x41, 0x52, 0x31]],
    ['image', [0x89, 0x50, 0x4e, 0x47]],
    ['image', [0xff, 0xd8, 0xff]],
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
    // Without a byte order mark: an opening brace or bracket in two bytes.
    ['utf-16', [0x7b, 0x00]],
    ['utf-16', [0x00, 0x7b]],
    ['utf-16', [0x5b, 0x00]],
    ['utf-16', [0x00, 0x5b]],
];
/** Keys of a COCO file whose values are lists; a label attribute is never a list. COCO, "Data format". */
const COCO_LISTS = new Set(['images', 'annotations', 'licenses', 'categories']);
/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param bytes the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file; those behind them are not read
 */
function identifyFile(bytes) {
    const head = bytes.subarray(0, FILE_HEAD_BYTES);
    const magic = MAGIC.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
    if (magic)
        return magic[0];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return 'lfs-pointer';
    if (/^<(!doctype\s+html|html|head|body)\b/i.test(afterComments(text)))
        return 'html';
    if (/^<[?!a-z]/i.test(text))
        return 'xml';
    if (/^\[\s*[\]{["]/.test(text))
        return isArray(text) ? 'json-array' : undefined;
    if (text.startsWith('{'))
        return kindOfObject(text);
    return isTable(text) ? 'csv' : undefined;
}
/** What an object is that is more, or something else, than a line of a manifest. */
function kindOfObject(text) {
    const { lists, breaks, rest } = readFirstObject(text);
    const isAlone = rest === undefined || rest === '';
    if (isAlone && !text.includes('"source-ref"') && lists.some((key) => COCO_LISTS.has(key)))
        return 'coco';
    if (/^\{[ \t\r]*\n/.test(text))
        return 'pretty-json';
    // Behind an object of two lines, or one that whole lines follow, it may be a manifest with a line that was broken.
    return breaks > 1 && !/^\{.*\}\s*$/m.test(rest?.split('\n', 1)[0] ?? '') ? 'pretty-json' : undefined;
}
/** What follows the comments and the declaration that a page or an XML file may begin with. */
function afterComments(text) {
    let rest = text;
    for (;;) {
        const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
        const at = end === undefined ? -1 : rest.indexOf(end);
        if (end === undefined || at === -1)
            return rest;
        rest = rest.slice(at + end.length).trimStart();
    }
}
/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text) {
    const [, second = '', third = ''] = text.split('\n').map((line) => line.trim());
    return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'));
}


/***/ }),

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tN: () => (/* binding */ BOX_TYPE),
  oQ: () => (/* binding */ FIXED_KEYS),
  AL: () => (/* binding */ IMAGE_LEVEL_TYPE),
  e8: () => (/* binding */ METADATA_SUFFIX),
  Hh: () => (/* binding */ findLabelAttributes)
});

// EXTERNAL MODULE: ./lib/src/manifest/creation-date.js
var creation_date = __nccwpck_require__(3290);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
;// CONCATENATED MODULE: ./lib/src/manifest/common-metadata.js
/** What the metadata of both kinds of label attribute must state, apart from its type. */


/**
 * What `human-annotated` and `creation-date` say; undefined where one is missing. The guide names no format for the date
 * and shows several; what the service makes of any other text is not documented, so that it is not an error.
 */
function readCommonMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const humanAnnotated = metadata['human-annotated'];
    const creationDate = metadata['creation-date'];
    if (humanAnnotated !== 'yes' && humanAnnotated !== 'no')
        return undefined;
    if (typeof creationDate !== 'string' || creationDate.trim() === '')
        return undefined;
    return { isDateDocumented: (0,creation_date/* isDocumentedDate */.d)(creationDate) };
}

;// CONCATENATED MODULE: ./lib/src/manifest/box-attribute.js
/**
 * A label attribute with boxes and its metadata. Guide: "Object localization in manifest files". Keys are read as they are,
 * which is quick: no object has one of these names that is not its own.
 */


/** The value of a box attribute, or undefined when it is malformed: an id that is not a whole number, pixels that are not numbers. */
function readBoxes(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const imageSize = readImageSize(value.image_size);
    const annotations = value.annotations ?? [];
    if (imageSize === undefined || !(0,json/* isJsonArray */.Md)(annotations))
        return undefined;
    const read = [];
    for (const annotation of annotations) {
        const one = readAnnotation(annotation);
        if (one === undefined)
            return undefined;
        read.push(one);
    }
    return { imageSize, annotations: read };
}
/** The metadata, or undefined when it lacks something that is required. A missing confidence is reported separately. */
function readBoxMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const objects = metadata.objects;
    const classMap = metadata['class-map'];
    if (!(0,json/* isJsonArray */.Md)(objects) || !(0,json/* isJsonObject */.OW)(classMap))
        return undefined;
    const confidences = [];
    for (const object of objects) {
        if (!(0,json/* isJsonObject */.OW)(object))
            return undefined;
        const confidence = object.confidence ?? undefined;
        if (confidence !== undefined && typeof confidence !== 'number')
            return undefined;
        confidences.push(confidence !== undefined);
    }
    const labels = new Map();
    for (const id of Object.keys(classMap)) {
        const label = classMap[id];
        if (typeof label !== 'string')
            return undefined;
        labels.set(id, label);
    }
    const common = readCommonMetadata(metadata);
    if (common === undefined)
        return undefined;
    const { isDateDocumented } = common;
    const humanAnnotated = metadata['human-annotated'] === 'yes';
    return { isDateDocumented, confidences, classMap: labels, humanAnnotated };
}
function readImageSize(value) {
    const size = (0,json/* isJsonArray */.Md)(value) && value.length === 1 ? value[0] : undefined;
    if (!(0,json/* isJsonObject */.OW)(size))
        return undefined;
    const width = (0,json/* wholeNumber */.rD)(size.width);
    const height = (0,json/* wholeNumber */.rD)(size.height);
    const depth = (0,json/* wholeNumber */.rD)(size.depth);
    return width === undefined || height === undefined || depth === undefined ? undefined : { width, height, depth };
}
function readAnnotation(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const classId = (0,json/* wholeNumber */.rD)(value.class_id);
    const left = pixels(value.left);
    const top = pixels(value.top);
    const width = pixels(value.width);
    const height = pixels(value.height);
    if (classId === undefined || left === undefined || top === undefined)
        return undefined;
    return width === undefined || height === undefined ? undefined : { classId, left, top, width, height };
}
/** JSON has numbers past what JavaScript can count to, which parse as Infinity. */
function pixels(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/manifest/image-level-attribute.js
/** The metadata of an image-level label. Guide: "Image-level labels in manifest files". */


/**
 * The metadata, or undefined when it lacks something that is required.
 * The confidence is documented as 0-1 and unused; taken as any number, since nothing depends on it.
 */
function readImageLevelMetadata(metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    const label = metadata['class-name'];
    if (typeof label !== 'string' || typeof metadata.confidence !== 'number')
        return undefined;
    const common = readCommonMetadata(metadata);
    return common === undefined ? undefined : { ...common, label };
}

;// CONCATENATED MODULE: ./lib/src/manifest/label-attribute.js
/** The label attributes of a manifest line, read as far as they are well-formed. */



/** Types of the two kinds that the service trains from. */
const IMAGE_LEVEL_TYPE = 'groundtruth/image-classification';
const BOX_TYPE = 'groundtruth/object-detection';
/** What a metadata key ends in; the rest of it is the name of its label attribute. */
const METADATA_SUFFIX = '-metadata';
/**
 * Keys of a line with a meaning of their own, whatever is next to them: the image, the text of a job without images, and
 * what the service writes. None is a label attribute, nor is its metadata that of one.
 */
const FIXED_KEYS = ['source-ref', 'source', 'cl-metadata', 'cl-errors', 'cl-warnings'];
/** The label attributes of a line, in its order: keys that have a twin with {@link METADATA_SUFFIX}. */
function findLabelAttributes(record) {
    // Most lines have a single twin. It is looked for by its end, which makes no new name for each key.
    const twins = Object.keys(record).filter(isMetadataKey);
    const [twin] = twins;
    if (twin === undefined)
        return NO_ATTRIBUTES;
    if (twins.length === 1) {
        const name = twin.slice(0, -METADATA_SUFFIX.length);
        return isAttribute(record, name) ? [readAttribute(name, record[name], record[twin])] : NO_ATTRIBUTES;
    }
    const attributes = [];
    for (const name of Object.keys(record)) {
        const metadata = name + METADATA_SUFFIX;
        if (Object.hasOwn(record, metadata) && isAttribute(record, name))
            attributes.push(readAttribute(name, record[name], record[metadata]));
    }
    return attributes;
}
const NO_ATTRIBUTES = [];
function isMetadataKey(key) {
    return key.endsWith(METADATA_SUFFIX);
}
/** Whether a key that has a twin is a label attribute. */
function isAttribute(record, name) {
    return Object.hasOwn(record, name) && !FIXED_KEYS.includes(name) && !isMetadataOfAnother(record, name);
}
/** Ground Truth forbids attribute names with this ending, so that the twin of an attribute is never one itself. */
function isMetadataOfAnother(record, name) {
    return name.endsWith(METADATA_SUFFIX) && Object.hasOwn(record, name.slice(0, -METADATA_SUFFIX.length));
}
function readAttribute(name, value, metadata) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return { kind: 'untyped', name };
    const { type } = metadata;
    if (typeof type !== 'string')
        return { kind: 'untyped', name };
    if (type === IMAGE_LEVEL_TYPE)
        return { kind: 'image-level', name, valueAllowed: isClassId(value), metadata: readImageLevelMetadata(metadata) };
    if (type === BOX_TYPE)
        return { kind: 'box', name, boxes: readBoxes(value), metadata: readBoxMetadata(metadata) };
    return { kind: 'unsupported', name };
}
/** Documented as an integer; a sample of Ground Truth's own has it as a string, so that is taken too. */
function isClassId(value) {
    return (0,json/* wholeNumber */.rD)(value) !== undefined || (typeof value === 'string' && /^[+-]?\d+$/.test(value));
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/** In the order of the boxes, one for each; what is malformed gives none. */
function labelsOf(attribute) {
    if (attribute.kind === 'image-level')
        return attribute.metadata === undefined ? [] : [attribute.metadata.label];
    if (attribute.kind !== 'box')
        return [];
    const { boxes, metadata } = attribute;
    const labels = [];
    if (boxes === undefined || metadata === undefined)
        return labels;
    for (const { classId } of boxes.annotations) {
        const label = metadata.classMap.get(String(classId));
        if (label !== undefined)
            labels.push(label);
    }
    return labels;
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ IMAGE_MAX_BYTES),
/* harmony export */   JI: () => (/* binding */ IMAGE_BOXES_MAX),
/* harmony export */   Ld: () => (/* binding */ MODEL_LABELS_MAX),
/* harmony export */   NG: () => (/* binding */ IMAGE_LABELS_MAX),
/* harmony export */   Ni: () => (/* binding */ IMAGE_SIDE_MIN_PIXELS),
/* harmony export */   ON: () => (/* binding */ SMALL_REGIONS),
/* harmony export */   V4: () => (/* binding */ MANIFEST_MAX_BYTES),
/* harmony export */   ZI: () => (/* binding */ MANIFEST_MAX_LINES),
/* harmony export */   _0: () => (/* binding */ IMAGE_MAX_ASPECT_RATIO),
/* harmony export */   aD: () => (/* binding */ IMAGE_MORE_BYTES),
/* harmony export */   gq: () => (/* binding */ TESTING_IMAGES_OF_LABEL_MAX),
/* harmony export */   hN: () => (/* binding */ LINE_MAX_CHARACTERS),
/* harmony export */   lG: () => (/* binding */ LABEL_MAX_CHARACTERS),
/* harmony export */   nt: () => (/* binding */ SMALL_REGION_IMAGES_MAX),
/* harmony export */   s_: () => (/* binding */ SCALED_SIDE_MAX_PIXELS),
/* harmony export */   sh: () => (/* binding */ IMAGE_LEVEL_LABELS_MIN),
/* harmony export */   tN: () => (/* binding */ IMAGE_FIRST_BYTES),
/* harmony export */   tv: () => (/* binding */ BOX_LABELS_MIN),
/* harmony export */   vE: () => (/* binding */ LABEL_OVERLAP_MIN_SHARE),
/* harmony export */   vc: () => (/* binding */ IMAGE_SIDE_MAX_PIXELS),
/* harmony export */   zn: () => (/* binding */ BOX_SIDE_OVER_PIXELS)
/* harmony export */ });
/* unused harmony export AUTO_SPLIT_TESTING_SHARE */
/**
 * The service's limits on manifests: developer guide of Custom Labels, pages "Guidelines and quotas" and
 * "Validation rules for manifest files". Past each of them the line, or the training, fails under the code named here.
 */
/** Bytes of a manifest ("1 GB"; not documented whether decimal, taken as such). Past it: ERROR_MANIFEST_SIZE_TOO_LARGE. */
const MANIFEST_MAX_BYTES = 1_000_000_000;
/** Lines of a manifest; more of them for classification only by AWS support. Past it: ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM. */
const MANIFEST_MAX_LINES = 250_000;
/** Regions in which a manifest may have fewer images, and how many. What the service does with more is not documented. */
const SMALL_REGIONS = new Set(['ap-south-1', 'eu-west-2']);
const SMALL_REGION_IMAGES_MAX = { training: 28_000, testing: 7_000 };
/** Images of a label in a testing manifest. What the service does with more is not documented. */
const TESTING_IMAGES_OF_LABEL_MAX = 1000;
/** Characters of a line. Past it the line is given up. */
const LINE_MAX_CHARACTERS = 100_000;
/** Labels of a model. Past it: ERROR_MANIFEST_TOO_MANY_LABELS. */
const MODEL_LABELS_MAX = 250;
/** Image-level labels of an image. Past it: no code is documented. */
const IMAGE_LABELS_MAX = 50;
/** Boxes of an image. Past it: ERROR_TOO_MANY_BOUNDING_BOXES. */
const IMAGE_BOXES_MAX = 50;
/** Characters of a label. Past it: ERROR_INVALID_LABEL_NAME_LENGTH. */
const LABEL_MAX_CHARACTERS = 256;
/** Pixels of an image's smallest and largest side. Outside: ERROR_INVALID_IMAGE_DIMENSION. */
const IMAGE_SIDE_MIN_PIXELS = 64;
const IMAGE_SIDE_MAX_PIXELS = 4096;
/** How many times longer one side of an image may be than the other. Past it: ERROR_INVALID_IMAGE_DIMENSION. */
const IMAGE_MAX_ASPECT_RATIO = 20;
/** Bytes of an image in S3 ("15 MB"; not documented whether decimal, so that only what is too large either way is refused). */
const IMAGE_MAX_BYTES = 15 * 1024 * 1024;
/**
 * Bytes of an image that are read first, and where the size in pixels is behind them: past those it is not looked for. Our
 * choice: a camera's EXIF with its thumbnail is up to 64 KiB, and colour profiles with previews are seldom over a mebibyte.
 */
const IMAGE_FIRST_BYTES = 32 * 1024;
const IMAGE_MORE_BYTES = 1024 * 1024;
/** Labels that a model of whole images needs. Below: ERROR_MANIFEST_TOO_FEW_LABELS. */
const IMAGE_LEVEL_LABELS_MIN = 2;
/** Labels that a model of boxes needs; one has been enough since June 2020 (document history). */
const BOX_LABELS_MIN = 1;
/** Share of the training labels that the testing manifest must have too. Below: ERROR_INSUFFICIENT_LABEL_OVERLAP. */
const LABEL_OVERLAP_MIN_SHARE = 0.5;
/** Longest side, in pixels, that the service trains with; it scales larger images down to it, boxes with them. */
const SCALED_SIDE_MAX_PIXELS = 1280;
/** Pixels that each side of a box must exceed after that. Not above: ERROR_BOUNDING_BOX_TOO_SMALL. */
const BOX_SIDE_OVER_PIXELS = 1;


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   mf: () => (/* binding */ LINE_MAX_BYTES)
/* harmony export */ });
/** Cuts a manifest into its lines while it streams by. */
/**
 * Bytes of a line that are kept. Our choice: forty times the 100,000 characters that the service takes, so that what is
 * cut here is past its limit in any script, and a file without newlines cannot fill the memory.
 */
const LINE_MAX_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Yields the lines of a manifest, one at a time, for any chunks.
 *
 * Only the byte 0x0A ends a line: JSON strings may contain U+2028 and U+2029 unescaped, and no byte of a longer UTF-8
 * sequence is 0x0A. The newline that ends the file begins no line; blank lines are lines, as the service counts
 * them. A carriage return before the newline stays in the text: what the service makes of one is not documented,
 * JSON takes it as white space. A byte order mark stays too, since it makes the first line invalid JSON.
 */
async function* readLines(chunks) {
    let line = 1;
    let pending = new PendingLine();
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            pending.add(chunk.subarray(from, at));
            yield pending.end(line);
            pending = new PendingLine();
            line += 1;
            from = at + 1;
        }
        // A copy, which slice of a Buffer is not: whoever hands in the chunks may fill the same buffer again.
        pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)));
    }
    if (!pending.isEmpty)
        yield pending.end(line);
}
/** Results that are given together. Our choice. */
const BATCH_LENGTH = 1024;
/**
 * Reads lines, cut as by {@link readLines}, from their bytes: most of millions need no text. Gives the results in batches.
 * @param last  the last line that is read, 1-based
 * @param read  gets the number of a line and where its bytes are, or those of its beginning that are kept; good only during
 *   the call. What it has nothing to say of is left out.
 */
async function* mapLines(chunks, last, read) {
    let line = 1;
    let pending = new PendingLine();
    let results = [];
    const take = (bytes, from, to) => {
        const result = read(line, bytes, from, to);
        if (result !== undefined)
            results.push(result);
        line += 1;
    };
    const takePending = () => {
        const bytes = pending.bytes();
        take(bytes, 0, bytes.length);
        pending = new PendingLine();
    };
    for await (const given of chunks) {
        const chunk = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0 && line <= last; at = chunk.indexOf(NEWLINE, from)) {
            if (pending.isEmpty && at - from <= LINE_MAX_BYTES)
                take(chunk, from, at);
            else {
                pending.add(chunk.subarray(from, at));
                takePending();
            }
            from = at + 1;
            if (results.length < BATCH_LENGTH)
                continue;
            yield results;
            results = [];
        }
        if (results.length > 0)
            yield results;
        results = [];
        if (line > last)
            return;
        pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)));
    }
    if (pending.isEmpty || line > last)
        return;
    takePending();
    if (results.length > 0)
        yield results;
}
/** The bytes of a line that has not ended yet. */
class PendingLine {
    #parts = [];
    #sizeBytes = 0;
    #truncated = false;
    get isEmpty() {
        return this.#sizeBytes === 0;
    }
    add(bytes) {
        const kept = bytes.subarray(0, LINE_MAX_BYTES - this.#sizeBytes);
        if (kept.length < bytes.length)
            this.#truncated = true;
        if (kept.length === 0)
            return;
        this.#parts.push(kept);
        this.#sizeBytes += kept.length;
    }
    end(line) {
        const [only, ...more] = this.#parts;
        return { line, text: UTF_8.decode(more.length === 0 ? only : this.bytes()), truncated: this.#truncated };
    }
    /** A copy. */
    bytes() {
        return Buffer.concat(this.#parts, this.#sizeBytes);
    }
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLabelLength),
/* harmony export */   s: () => (/* binding */ isAllowedSize)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4676);

/** Whether a label is neither empty nor too long. */
function isLabelLength(label) {
    // Characters are counted as Unicode counts them; a string's length can only be more.
    if (label.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_MAX_CHARACTERS */ .lG)
        return label !== '';
    return Array.from(label).length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_MAX_CHARACTERS */ .lG;
}
/** Whether the service takes images of this size. */
function isAllowedSize({ width, height }) {
    const [shorter, longer] = width < height ? [width, height] : [height, width];
    if (shorter < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MIN_PIXELS */ .Ni || longer > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIDE_MAX_PIXELS */ .vc)
        return false;
    return longer <= shorter * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_MAX_ASPECT_RATIO */ ._0;
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/**
 * The entry of a table under a name that someone else wrote; undefined without one. A name may be that of a property that
 * every object has, such as `constructor`: these are no entries.
 */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ parseS3ObjectUri),
/* harmony export */   F5: () => (/* binding */ formatS3Object),
/* harmony export */   V_: () => (/* binding */ parseS3LocationUri),
/* harmony export */   _j: () => (/* binding */ parseSourceRef)
/* harmony export */ });
/* unused harmony exports PREFIX_MAX_LENGTH, looksLikeS3Uri, formatS3Location */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);
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

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ failedRulesOf),
/* harmony export */   h3: () => (/* binding */ listLineNumbers),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7731);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony exports isUnseen, show */
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6485);
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


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/**
 * Reads JSON with any content. Keys are looked up as own properties only: a label attribute may be called
 * `constructor` or `__proto__`.
 */
/** The value of a JSON text; undefined when it is not JSON. Of a key that appears twice the last one is used. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Bad syntax, or nested deeper than the engine can follow: either way nothing that can be used.
        return undefined;
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The value of a key of the object itself; undefined without one, and for anything but an object. */
function own(value, key) {
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A text under a key of the object itself; undefined for anything else. */
function ownText(value, key) {
    const text = own(value, key);
    return typeof text === 'string' ? text : undefined;
}
/** A whole number, `1.0` included; undefined for anything else. */
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}


/***/ }),

/***/ 6485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ latePattern)
/* harmony export */ });
/** Patterns on classes of Unicode. */
/**
 * A regular expression that is made when it is first asked for. As a literal it is made whenever the file around it is read,
 * twice, and a class such as `\p{L}` has hundreds of ranges: the literals of one start took a tenth of it.
 */
function latePattern(source, flags) {
    let made;
    return () => (made ??= new RegExp(source, flags));
}


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ misspelt),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was probably meant. */
/** Edits up to which a word counts as misspelt; of short words at most a third of the letters. */
const EDITS_MAX = 3;
/** The candidate that is fewest edits away, the first of several; undefined without candidates. */
function nearest(word, candidates) {
    return rank(word, candidates)?.candidate;
}
/** As {@link nearest}, but only a candidate that the word is likely to be a misspelling of. */
function misspelt(word, candidates) {
    const best = rank(word, candidates);
    return best !== undefined && best.edits <= Math.min(EDITS_MAX, word.length / 3) ? best.candidate : undefined;
}
function rank(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const edits = editDistance(fold(word), fold(candidate));
        if (best === undefined || edits < best.edits)
            best = { candidate, edits };
    }
    return best;
}
/** Similar names are near: case, `_` for `-`, and Unicode's several spellings of a letter are not edits. */
function fold(name) {
    return name.normalize('NFKC').toLowerCase().replaceAll('_', '-').trim();
}
/** Levenshtein distance, one row at a time. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the program: that of package.json, which a test compares it with. */
const VERSION = '0.1.0';


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toVisible)
/* harmony export */ });
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6485);
/** Makes what a reader cannot see, or what would reorder the text around it, visible. Labels may contain any character. */

/** Characters that end a line, in any of their spellings. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/**
 * Controls, format characters (bidirectional overrides, zero-width marks, tags), lone surrogates, and letters that
 * are drawn as nothing. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
 */
const UNSEEN = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]`, 'gu');
/** More marks on one letter than any script needs pile up over the lines above. */
const STACKED_MARKS = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `(\p{M}{4})\p{M}+`, 'gu');
/** What most texts are: nothing in them is to be looked for. */
const PLAIN = /^[\x20-\x7e]*$/;
/**
 * The text on one line with nothing hidden: line ends as `⏎`, tabs as `⇥`, other unseen characters by their code
 * point (`⟨U+202E⟩`), half characters as `�`. Applying it twice changes nothing more.
 */
function toVisible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_ENDS, '⏎').replace(UNSEEN(), nameOf).replace(STACKED_MARKS(), '$1');
}
function nameOf(character) {
    if (character === '\t')
        return '⇥';
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff)
        return '\ufffd';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BE: () => (/* binding */ endIdleHelpers),
  $M: () => (/* binding */ takeHelpers)
});

// UNUSED EXPORTS: Helper

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/src/threads/helper.js
/** Other threads that scan ranges of manifests. */




/** This code runs as dist/<bundle>/index.js, or as a part of it in the same folder. */
const WORKER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), '..', 'threads', 'index.js');
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
/** Ends the threads that wait: each takes some twenty mebibytes. Others are started where a file comes. */
function endIdleHelpers() {
    for (const helper of idle.splice(0))
        helper.end();
}
class Helper {
    #worker = new external_node_worker_threads_namespaceObject.Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES } });
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
            idle.push(this);
    }
    end() {
        this.#hasEnded = true;
        void this.#worker.terminate();
    }
    #endRun() {
        this.#worker.unref();
        this.#run?.end();
        this.#run = undefined;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
