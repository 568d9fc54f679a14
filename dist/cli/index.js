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

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

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
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5193);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7187);
/** Entry of the command line `custom-labels`. */




const { env } = process;
const out = (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(process.stdout, env);
const err = (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(process.stderr, env);
const time = {
    clock: { now: () => Date.now() },
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
    random: () => Math.random(),
};
process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    out,
    err,
    // Node opens it when it is asked for, which takes some milliseconds of each start.
    get stdin() {
        return process.stdin;
    },
    env,
    tempFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
    time,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/src/threads/helper.js + 2 modules
var helper = __nccwpck_require__(1004);
// EXTERNAL MODULE: ./lib/src/threads/thread-count.js
var thread_count = __nccwpck_require__(9336);
;// CONCATENATED MODULE: ./lib/src/cli/lint/prepare-threads.js
/** Threads for a large manifest that start while the code of lint is loaded. */



/** What is before a value in the same argument. */
const OPTION = /^--[a-z-]+=/;
/**
 * Starts the threads that the largest of the files among the arguments is worth. The arguments themselves are read later:
 * where no thread has anything to do in the end, it waits.
 */
function prepareThreads(args) {
    // A range is scanned by one thread.
    if (args.some((arg) => arg.startsWith('--range')))
        return;
    const count = (0,thread_count/* threadCountFor */.t)(Math.max(0, ...args.map((arg) => sizeOf(arg.replace(OPTION, '')))));
    if (count > 1)
        (0,helper/* prepareHelpers */.vh)(count - 1);
}
/** Bytes of a file; 0 for what is none, or cannot be read. */
function sizeOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() ? found.size : 0;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/all-commands.js
/** The commands of the program, in the order of its help. */

/** Each is loaded when it is called. */
const ALL_COMMANDS = [
    {
        name: 'lint',
        about: 'check manifests before a training is paid for',
        load: async (args) => {
            prepareThreads(args);
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3034), __nccwpck_require__.e(4439), __nccwpck_require__.e(8082), __nccwpck_require__.e(1367), __nccwpck_require__.e(282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 282))).lint;
        },
    },
    {
        name: 'lint merge',
        about: 'put partial results of lint together into one report',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3034), __nccwpck_require__.e(4439), __nccwpck_require__.e(8082), __nccwpck_require__.e(1367), __nccwpck_require__.e(3510), __nccwpck_require__.e(1474)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1474))).lintMerge,
    },
    {
        name: 'convert',
        about: 'make a manifest out of COCO and other formats',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8082), __nccwpck_require__.e(5818), __nccwpck_require__.e(9555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9555))).convert,
    },
    {
        name: 'split',
        about: 'split a manifest into one for training and one for testing',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3034), __nccwpck_require__.e(4439), __nccwpck_require__.e(8082), __nccwpck_require__.e(7500), __nccwpck_require__.e(1210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1210))).split,
    },
    {
        name: 'merge',
        about: 'join manifests into one, each image once',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3034), __nccwpck_require__.e(4439), __nccwpck_require__.e(8082), __nccwpck_require__.e(7500), __nccwpck_require__.e(4148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4148))).merge,
    },
    {
        name: 'export',
        about: 'make COCO or CSV out of a manifest, for other tools',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8082), __nccwpck_require__.e(5818), __nccwpck_require__.e(9458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9458))).exportManifest,
    },
];

// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __nccwpck_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/help.js
var help = __nccwpck_require__(2600);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(9318);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __nccwpck_require__(2597);
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
    const command = await found.load(rest);
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
  vh: () => (/* binding */ prepareHelpers),
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
/**
 * Starts threads that wait, so that as many are there for the next file: starting takes them as long as it takes to load the
 * code that has work for them.
 */
function prepareHelpers(count) {
    for (const helper of takeHelpers(count))
        helper.wait();
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


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ threadCountFor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/** How many threads a file is worth. */

/** Bytes that a thread more is worth it for. Our choice: starting one takes as long as scanning some of them. */
const BYTES_PER_THREAD = 16 * 1024 * 1024;
/** Threads at most. Our choice: reading the file is what takes the time from here on. */
const THREADS_MAX = 8;
/**
 * Threads that scan a file, the one that asks included: 1 or more.
 * @param threads  of the machine
 */
function threadCountFor(sizeBytes, threads = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) {
    return Math.max(1, Math.min(threads, THREADS_MAX, Math.ceil(sizeBytes / BYTES_PER_THREAD)));
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
/******/ 		8792: 0
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
