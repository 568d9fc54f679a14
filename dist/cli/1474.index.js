export const id = 1474;
export const ids = [1474,187];
export const modules = {

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintMerge: () => (/* binding */ lintMerge)
});

// EXTERNAL MODULE: ./lib/src/inputs/ambient-region.js
var ambient_region = __webpack_require__(19);
// EXTERNAL MODULE: ./lib/src/lint/compare-manifests.js
var compare_manifests = __webpack_require__(4662);
// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/src/lint/lint-manifests.js + 3 modules
var lint_manifests = __webpack_require__(5458);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/lint/images/encode-images.js
var encode_images = __webpack_require__(1278);
// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/partial-file.js + 1 modules
var partial_file = __webpack_require__(7495);
// EXTERNAL MODULE: ./lib/src/lint/scan/merge-partials.js
var merge_partials = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var scan_partial = __webpack_require__(1867);
;// CONCATENATED MODULE: ./lib/src/lint/merge-parts.js
/** Puts parts of manifests together one after the other, so that thousands of them need the memory of one. */







function headOf(file) {
    const { role, name, range, keptPerCode, groupBy, images, partial } = file;
    const digest = digestOf((0,partial_file/* renderPartialFile */._)({ ...file, partial: { ...partial, images: undefined } }));
    return { role, name, range, keptPerCode, groupBy, images, digest, found: partial.images && foundIn(partial.images) };
}
function foundIn(part) {
    let [unknown, digests] = [0, 0];
    for (let line = 0; line < part.state.length; line += 1) {
        if (part.state.at(line) >= images_part/* FIRST_REASON */._z)
            unknown += 1;
        if (part.digestLow.at(line) !== 0)
            digests += 1;
    }
    return { unknown, digests, buckets: part.buckets.size, digest: digestOf(JSON.stringify((0,encode_images/* encodeImages */.Jo)(part))) };
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/**
 * Merges the parts of one or two manifests, in any order. Their ranges must cover each manifest once; a part that is there
 * twice counts once: of results that differ in what is known of images, the one that knows most, whatever their order.
 * @param read  the result of the part with this number in `heads`; it is of no use to others after that
 */
async function mergeParts(heads, read) {
    const planned = planMerge(heads);
    if (!planned.ok)
        return planned;
    const { training, testing, keptPerCode } = planned.value;
    const trained = await mergeManifest(training, keptPerCode, read);
    if (!trained.ok)
        return trained;
    const tested = testing && (await mergeManifest(testing, keptPerCode, read));
    if (tested?.ok === false)
        return tested;
    return (0,result/* success */.k)({ training: trained.value, testing: tested?.value, keptPerCode });
}
function planMerge(heads) {
    const [first] = heads;
    if (first === undefined)
        return (0,result/* failure */.V)('there is nothing to merge');
    const { keptPerCode, groupBy, images } = first;
    if (heads.some((head) => head.keptPerCode !== keptPerCode || head.groupBy !== groupBy || head.images !== images))
        return (0,result/* failure */.V)('the ranges were scanned with different settings for max-findings, group-by or images');
    const training = planManifest(heads, 'training');
    if (!training.ok)
        return training;
    if (!heads.some(({ role }) => role === 'testing'))
        return (0,result/* success */.k)({ training: training.value, testing: undefined, keptPerCode });
    const testing = planManifest(heads, 'testing');
    return testing.ok ? (0,result/* success */.k)({ training: training.value, testing: testing.value, keptPerCode }) : testing;
}
function planManifest(heads, role) {
    const inOrder = [...heads.entries()]
        .filter(([, head]) => head.role === role)
        .sort(([, { range: one }], [, { range: other }]) => one.from - other.from || one.to - other.to);
    const [first] = inOrder;
    if (first === undefined)
        return (0,result/* failure */.V)('no range of a training manifest is among the files');
    const [, { name }] = first;
    const order = [];
    let end = 0;
    let before;
    for (const [index, head] of inOrder) {
        const { range } = head;
        if (before !== undefined && isSameRange(before, head)) {
            if (before.digest === head.digest) {
                if (!knowsMore(head.found, before.found))
                    continue;
                order[order.length - 1] = index;
                before = head;
                continue;
            }
            return (0,result/* failure */.V)(`two partial results of the bytes ${describeRange(range)} of ${head.name} differ`);
        }
        if (head.name !== name)
            return (0,result/* failure */.V)(`${name} and ${head.name} are ranges of two manifests`);
        if (range.from > end)
            return (0,result/* failure */.V)(`the bytes from ${String(end)} to ${String(range.from)} of ${name} are missing`);
        if (range.from < end)
            return (0,result/* failure */.V)(`the bytes from ${String(range.from)} of ${name} are in two ranges`);
        end = range.to;
        before = head;
        order.push(index);
    }
    return (0,result/* success */.k)({ name, order, end });
}
async function mergeManifest({ name, order, end }, keptPerCode, read) {
    const partial = (0,scan_partial/* createPartial */.Eu)();
    for (const index of order) {
        const part = await read(index);
        (0,merge_partials/* mergeInto */.P)(partial, part, keptPerCode);
        (0,scan_partial/* releaseColumns */.bf)(part);
    }
    if (partial.sizeBytes > end)
        return (0,result/* failure */.V)(`the bytes from ${String(end)} of ${name} are missing`);
    return (0,result/* success */.k)({ name, partial });
}
/** An order of all results, so that it does not matter in which order they come. */
function knowsMore(one, other) {
    if (one === undefined || other === undefined)
        return one !== undefined && other === undefined;
    if (one.unknown !== other.unknown)
        return one.unknown < other.unknown;
    if (one.digests !== other.digests)
        return one.digests > other.digests;
    if (one.buckets !== other.buckets)
        return one.buckets > other.buckets;
    return one.digest < other.digest;
}
function isSameRange(one, other) {
    return one.name === other.name && one.range.from === other.range.from && one.range.to === other.range.to;
}
function describeRange({ from, to }) {
    return to === Infinity ? `from ${String(from)}` : `from ${String(from)} to ${String(to)}`;
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/image-contents.js + 2 modules
var image_contents = __webpack_require__(187);
// EXTERNAL MODULE: ./lib/src/cli/lint/judge-gate.js + 19 modules
var judge_gate = __webpack_require__(3510);
// EXTERNAL MODULE: ./lib/src/cli/lint/late-near-duplicates.js
var late_near_duplicates = __webpack_require__(3163);
// EXTERNAL MODULE: ./lib/src/cli/lint/lint-options.js + 2 modules
var lint_options = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/cli/lint/exit-code.js
var exit_code = __webpack_require__(7247);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/cli/mistakes.js
var cli_mistakes = __webpack_require__(3490);
;// CONCATENATED MODULE: ./lib/src/cli/lint/part-files.js
/** Partial results in files: each line of a file is one. They are read twice, so that no more than one is in memory. */






/**
 * Finds the parts in files, and in standard input where `-` is given.
 * @throws UsageError, CommandErrors
 */
async function findParts(paths, folder) {
    const parts = [];
    const mistakes = new cli_mistakes/* Mistakes */.S();
    for (const path of paths) {
        const found = await mistakes.wait(async () => await partsIn(path === open_manifest/* STDIN */.TF ? await folder.open(path) : { name: path, path }));
        for (const part of found ?? [])
            parts.push(part);
    }
    mistakes.end();
    return parts;
}
async function partsIn(file) {
    const parts = [];
    for await (const { text, from, sizeBytes } of linesOf(file)) {
        const number = parts.length + 1;
        const place = number === 1 ? (0,open_manifest/* shown */.SP)(file.name) : `line ${String(number)} of ${(0,open_manifest/* shown */.SP)(file.name)}`;
        const head = headOf(parse(place, text));
        const read = async () => parse(place, await readAt(file, from, sizeBytes)).partial;
        parts.push({ head, read });
    }
    if (parts.length === 0)
        parse((0,open_manifest/* shown */.SP)(file.name), '');
    return parts;
}
const NEWLINE = 0x0a;
/** The lines of a file that have something in them. A part is a line of any length, so no line is cut off. */
async function* linesOf(file) {
    let pending = [];
    let from = 0;
    const take = () => {
        const bytes = Buffer.concat(pending);
        const line = { text: bytes.toString('utf8').trim(), from, sizeBytes: bytes.length };
        pending = [];
        from += bytes.length + 1;
        return line.text === '' ? undefined : line;
    };
    for await (const chunk of (0,open_manifest/* readManifest */.WI)(file)) {
        let at = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
            pending.push(chunk.subarray(at, end));
            const line = take();
            if (line !== undefined)
                yield line;
            at = end + 1;
        }
        // A stream of a file does not fill the same buffer again.
        if (at < chunk.length)
            pending.push(chunk.subarray(at));
    }
    const last = take();
    if (last !== undefined)
        yield last;
}
async function readAt({ name, path }, from, sizeBytes) {
    try {
        const handle = await (0,promises_.open)(path);
        try {
            const bytes = Buffer.alloc(sizeBytes);
            await handle.read(bytes, 0, sizeBytes, from);
            return bytes.toString('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new command_error/* CommandError */.Qd(`${(0,open_manifest/* shown */.SP)(name)} cannot be read: ${(0,command_error/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
function parse(place, text) {
    const parsed = (0,partial_file/* parsePartialFile */.L)(text);
    if (!parsed.ok)
        throw new command_error/* CommandError */.Qd(`${place} ${parsed.problem}.`);
    return parsed.value;
}

// EXTERNAL MODULE: ./lib/src/cli/lint/progress.js
var lint_progress = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/src/cli/lint/manifest-source.js + 3 modules
var manifest_source = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/src/cli/lint/write-report.js + 16 modules
var write_report = __webpack_require__(6560);
;// CONCATENATED MODULE: ./lib/src/cli/commands/lint-merge.js
/** `custom-labels lint merge`: one report out of partial results. */

















/** Of the options of lint, those that a merge has. */
const OPTIONS = ['base', 'gate', 'format', 'images', 'fail-on', 'ignore'];
const lintMerge = {
    synopsis: '[options] FILES…',
    options: Object.fromEntries(OPTIONS.map((name) => [name, lint_options/* LINT_OPTIONS */.ZK[name]])),
    notes: `FILES are what lint --range A:B --partial FILE wrote, in any order; a file may
hold several, one on a line, and - is standard input. The ranges must cover each
manifest once; a range that is given twice counts once.

Example:
  custom-labels lint --training a.manifest --range 0:1000000 --partial 1.part
  custom-labels lint --training a.manifest --range 1000000: --partial 2.part
  custom-labels lint merge 1.part 2.part --format json`,
    check: readRequest,
    run,
};
async function run(given, context) {
    const { request, operands, base: basePath, asked } = readRequest(given);
    const folder = (0,open_manifest/* createManifestFolder */.UF)(context);
    const mistakes = new cli_mistakes/* Mistakes */.S();
    try {
        const gate = await mistakes.wait(async () => request.gate === undefined ? undefined : await (0,judge_gate.readGate)(request.gate));
        const contents = await mistakes.wait(async () => asked?.path === undefined ? undefined : await (0,image_contents.openContents)(asked.path));
        const base = await mistakes.wait(async () => (basePath === undefined ? undefined : await folder.open(basePath)));
        const parts = (await mistakes.wait(() => findParts(operands, folder))) ?? [];
        mistakes.end();
        const merged = await mergeParts(parts.map(({ head }) => head), async (index) => await (parts[index] ?? unknownPart(index)).read());
        if (!merged.ok)
            throw new command_error/* CommandError */.Qd(`the partial results cannot be merged: ${merged.problem}.`);
        const { training, testing, keptPerCode } = merged.value;
        const settings = { maxFindings: keptPerCode, ignore: request.ignore, contents, region: (0,ambient_region/* ambientRegion */.b)(context.env) };
        const findNearDuplicates = await (0,late_near_duplicates/* nearDuplicatesOf */.u)(asked, testing !== undefined, (0,lint_progress/* createProgress */.m)(context.err));
        const report = await (0,lint_manifests/* concludeWithContents */.C)(training, testing, { ...settings, findNearDuplicates });
        const before = base && (await lintBase(base, settings, context));
        const found = base && before && { kind: 'found', name: base.name, metrics: (0,data_metrics_of/* dataMetricsOf */.L)(before.report) };
        const lint = {
            report,
            training: nameOf(training.name),
            testing: testing && nameOf(testing.name),
            gate: gate?.((0,data_metrics_of/* dataMetricsOf */.L)(report), found),
            change: base &&
                before && { base: base.name, training: (0,compare_manifests/* comparePartials */.g)(before.training.partial, training.partial) },
            lineText: () => undefined,
        };
        await (0,write_report/* writeReport */.u)([lint], { ...request, perCode: undefined }, context);
        return (0,exit_code/* exitCodeOf */.F)([lint], request.failOn);
    }
    finally {
        await folder.close();
    }
}
/** The base is a manifest, which is read here as a whole. */
async function lintBase(base, settings, { err }) {
    const progress = (0,lint_progress/* createProgress */.m)(err);
    try {
        return await (0,lint_manifests/* lintManifests */.I)((0,manifest_source/* sourceOf */.v)(base, progress), undefined, { ...settings, groupBy: undefined });
    }
    finally {
        progress.clear();
    }
}
function unknownPart(index) {
    throw new RangeError(`there is no part ${String(index)}`);
}
function nameOf(name) {
    return name === open_manifest/* STDIN */.TF ? open_manifest/* STDIN_NAME */.p : name;
}
/** What a merge is asked to do. @throws UsageError, CommandErrors */
function readRequest({ operands, options }) {
    const read = {
        operands: () => someOf(operands),
        request: () => (0,lint_options/* readViewRequest */.LH)({ options }),
        asked: () => laterImagesOf(options.get('images')),
    };
    (0,cli_mistakes/* readAll */.y)(Object.values(read));
    return { operands: read.operands(), request: read.request(), asked: read.asked(), base: options.get('base') };
}
function someOf(parts) {
    if (parts.length > 0)
        return parts;
    throw new command_error/* UsageError */.eb('No partial result is given. Give FILES; - is standard input.');
}
/** The parts have what was found of the images themselves. */
function laterImagesOf(images) {
    const asked = (0,lint_options/* imagesRequestOf */.Tt)(images);
    if (asked?.headers === undefined && asked?.inventory === undefined)
        return asked;
    throw new command_error/* UsageError */.eb('--images of lint merge is a folder or a listing, or near-duplicates with a folder; give anything else to lint --range.');
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openContents: () => (/* binding */ openContents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/src/lint/contents/key-of.js
/** Where an image is in its bucket. */
/** The key of a source-ref; another text stays as it is. */
function keyOf(sourceRef) {
    return sourceRef.replace(/^s3:\/\/[^/]*\//, '');
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-request.js
var images_request = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/lint/contents/listed-objects.js
/** Contents of images as a listing of S3 has them: `aws s3api list-objects-v2` writes one. */




/**
 * Reads a listing. Objects with the same size and ETag have the same content. Objects with other ETags may be the same, too: the ETag of an
 * upload in parts depends on the parts, and that of an object under a KMS key on the key.
 */
function parseListing(text) {
    const listing = (0,json/* parseJson */.qF)(text);
    const objects = (0,json/* own */.ZV)(listing, 'Contents');
    if (!(0,json/* isJsonArray */.Md)(objects))
        return (0,result/* failure */.V)('is no listing of S3: it must be what aws s3api list-objects-v2 writes as JSON, with Contents');
    const entries = [];
    for (const object of objects) {
        const [key, tag, size] = [(0,json/* ownText */.U3)(object, 'Key'), (0,json/* ownText */.U3)(object, 'ETag'), (0,json/* own */.ZV)(object, 'Size')];
        if (key === undefined || tag === undefined || typeof size !== 'number')
            return (0,result/* failure */.V)('has an object without Key, ETag or Size');
        entries.push({ key, digest: size > 0 ? `${String(size)} ${tag}` : undefined });
    }
    const bucket = (0,json/* ownText */.U3)(listing, 'Name');
    const read = async function* ({ buckets }) {
        for (const name of bucket === undefined ? buckets : [bucket])
            for (const { key, digest } of entries)
                yield await Promise.resolve({ sourceRef: `s3://${name}/${key}`, digest });
    };
    const whereOf = (sourceRef) => {
        const sought = bucket === undefined ? keyOf(sourceRef) : sourceRef;
        return `in the listing${bucket === undefined ? '' : ` of the bucket ${(0,visible/* toVisible */.w)(bucket)}`}, such as ${(0,visible/* toVisible */.w)(sought)}`;
    };
    return (0,result/* success */.k)(Object.assign(read, { whereOf }));
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/image-files.js
var image_files = __webpack_require__(3022);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/image-contents.js
/** `--images`: what is known of the content of images, from a folder that has them or from a listing of S3. */











/** A word that is misspelt is taken as a path. */
function meantAsWord(error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? ` If it is meant as a word: the words are ${images_request/* IMAGE_WORDS */.m2}.` : '';
}
/** @throws CommandError; the reader throws it too */
async function openContents(path) {
    const unreadable = (error) => new command_error/* CommandError */.Qd(`--images is ${(0,open_manifest/* shown */.SP)(path)}, which cannot be read: ${(0,command_error/* messageOf */.bD)(error)}.${meantAsWord(error)}`, {
        cause: error,
    });
    try {
        if ((await (0,promises_.stat)(path)).isDirectory()) {
            const whereOf = (sourceRef) => `in the folder ${(0,open_manifest/* shown */.SP)(path)}, such as ${(0,open_manifest/* shown */.SP)((0,external_node_path_.join)(path, keyOf(sourceRef)))}`;
            return Object.assign((places) => contentsIn(path, places, unreadable), { whereOf });
        }
        const listing = parseListing(await (0,promises_.readFile)(path, 'utf8'));
        if (listing.ok)
            return listing.value;
        throw new command_error/* CommandError */.Qd(`--images is ${(0,open_manifest/* shown */.SP)(path)}, which ${listing.problem}.`);
    }
    catch (error) {
        throw error instanceof command_error/* CommandError */.Qd ? error : unreadable(error);
    }
}
async function* contentsIn(folder, places, unreadable) {
    try {
        for (const [size, files] of await filesBySize(folder, places)) {
            // Files of different sizes differ: only the others are read. Empty ones are no images.
            const isRead = size > 0 && files.length > 1;
            for (const { path, sourceRefs } of files) {
                const digest = isRead ? await digestOf(path) : undefined;
                for (const sourceRef of sourceRefs)
                    yield { sourceRef, digest };
            }
        }
    }
    catch (error) {
        throw unreadable(error);
    }
}
async function filesBySize(folder, places) {
    const bySize = new Map();
    for (const file of await (0,image_files/* filesIn */.n)(folder, places)) {
        const { size } = await (0,promises_.stat)(file.path);
        const known = bySize.get(size);
        if (known === undefined)
            bySize.set(size, [file]);
        else
            known.push(file);
    }
    return bySize;
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of a folder that are images of a manifest. */


/** In the order of their paths. Links are not followed. @throws the error of the system */
async function filesIn(folder, places) {
    const starts = [...new Set([...places.buckets.map((bucket) => `s3://${bucket}/`), ...places.folders, ''])];
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
        const sourceRefs = starts.map((start) => start + name).filter(places.isListed);
        if (sourceRefs.length > 0)
            found.push({ path, sourceRefs });
    }
    return found.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}


/***/ })

};
