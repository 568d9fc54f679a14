export const id = 282;
export const ids = [282];
export const modules = {

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/src/inputs/ambient-region.js
var ambient_region = __webpack_require__(19);
// EXTERNAL MODULE: ./lib/src/lint/compare-manifests.js
var compare_manifests = __webpack_require__(4662);
// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/src/lint/lint-manifests.js + 3 modules
var lint_manifests = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-images.js
var late_images = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-near-duplicates.js
var late_near_duplicates = __webpack_require__(3163);
// EXTERNAL MODULE: ./lib/src/threads/helper.js + 2 modules
var helper = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/cli/lint/lint-options.js + 2 modules
var lint_options = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
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
var manifest_source = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/src/cli/lint/progress.js
var lint_progress = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/src/cli/lint/exit-code.js
var exit_code = __webpack_require__(7247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/src/lint/partial-file.js + 1 modules
var partial_file = __webpack_require__(7495);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __webpack_require__(5564);
// EXTERNAL MODULE: ./lib/src/lint/images/check-images.js + 1 modules
var check_images = __webpack_require__(5823);
// EXTERNAL MODULE: ./lib/src/lint/scan/usual/usual-lines.js + 13 modules
var usual_lines = __webpack_require__(7070);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/mistakes.js
var cli_mistakes = __webpack_require__(3490);
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
    for await (const line of (0,external_node_readline_.createInterface)({ input: stdin }))
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

// EXTERNAL MODULE: ./lib/src/cli/lint/write-report.js + 16 modules
var write_report = __webpack_require__(6560);
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
            const { readGate } = await __webpack_require__.e(/* import() */ 3510).then(__webpack_require__.bind(__webpack_require__, 3510));
            return await readGate(request.gate);
        });
        const hasTesting = request.testing !== undefined;
        const near = await mistakes.wait(() => (0,late_near_duplicates/* openNear */.p)(asked, hasTesting, inS3, context, progress));
        const contents = await mistakes.wait(async () => {
            if (asked?.path === undefined)
                return undefined;
            const { openContents } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.bind(__webpack_require__, 187));
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
        for (const [index, manifest] of manifests.entries()) {
            const training = request.fix === undefined ? manifest : await fix(manifest, request.fix, context, folder.open);
            const input = { training, testing, base, gate, contents, images, near, region };
            lints.push(await lintOne(input, request, progress, index === manifests.length - 1));
        }
        images?.end();
        near?.end();
        progress.clear();
        await (0,write_report/* writeReport */.u)(lints, request, context);
        return (0,exit_code/* exitCodeOf */.F)(lints, request.failOn);
    }
    finally {
        progress.clear();
        await folder.close();
    }
}
/** Writes the fixed copy, says what changed, and returns it to be linted in the place of the manifest. */
async function fix(manifest, out, { err }, open) {
    const { describeFixes, writeFixed } = await __webpack_require__.e(/* import() */ 2855).then(__webpack_require__.bind(__webpack_require__, 2855));
    const fixes = await writeFixed(manifest, out);
    err.write(`${(0,open_manifest/* shown */.SP)(manifest.name)} -> ${(0,open_manifest/* shown */.SP)(out)}: ${describeFixes(fixes)}\n`);
    return await open(out);
}
async function lintOne({ training, testing, base, gate, contents, images, near, region }, request, progress, isLast) {
    const last = isLast ? (base ?? training) : undefined;
    const lintOf = (of, tested, checks) => (0,lint_manifests/* lintManifests */.I)((0,manifest_source/* sourceOf */.v)(of, progress), tested && (0,manifest_source/* sourceOf */.v)(tested, progress), {
        ...request,
        region,
        contents,
        images: checks,
        // Checks of images need the memory; and threads that end now are not waited for in the end.
        onScanned: of === last || checks !== undefined ? helper/* endIdleHelpers */.BE : undefined,
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


/***/ }),

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


/***/ })

};
