export const id = 4148;
export const ids = [4148];
export const modules = {

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./lib/src/manifest/cut-lines.js
var cut_lines = __webpack_require__(3212);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(7204);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/split/line-content.js
/** What a line says of its image, whatever its attributes are called, and whenever it was labelled. */



const BYTE_ORDER_MARK = '\ufeff';
/**
 * A digest of labels and boxes, in no order. Two lines with the same one train a model to the same.
 * @param text the line, without its line feed
 */
function lineContent(text) {
    const record = (0,json/* parseJson */.qF)(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    const said = (0,json/* isJsonObject */.OW)(record) ? [...saidBy(record)] : [];
    return (0,external_node_crypto_.createHash)('sha256').update(said.sort().join('\n')).digest('base64');
}
function* saidBy(record) {
    for (const [name, value] of Object.entries(record)) {
        if (label_attribute/* FIXED_KEYS */.oQ.includes(name))
            continue;
        const metadata = (0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8);
        const type = (0,json/* own */.ZV)(metadata, 'type');
        if (type === label_attribute/* IMAGE_LEVEL_TYPE */.AL)
            yield JSON.stringify((0,json/* own */.ZV)(metadata, 'class-name') ?? null);
        else if (type === label_attribute/* BOX_TYPE */.tN) {
            const annotations = (0,json/* own */.ZV)(value, 'annotations');
            if (!(0,json/* isJsonArray */.Md)(annotations))
                continue;
            for (const annotation of annotations) {
                const label = (0,json/* ownText */.U3)((0,json/* own */.ZV)(metadata, 'class-map'), String((0,json/* own */.ZV)(annotation, 'class_id')));
                const sides = ['left', 'top', 'width', 'height'].map((side) => (0,json/* own */.ZV)(annotation, side) ?? null);
                yield JSON.stringify([label ?? null, ...sides]);
            }
        }
        else if ((0,json/* isJsonObject */.OW)(metadata))
            yield JSON.stringify([name, value, metadata]);
    }
}

// EXTERNAL MODULE: ./lib/src/split/label-names.js
var label_names = __webpack_require__(3310);
// EXTERNAL MODULE: ./lib/src/split/scan-line-image.js + 4 modules
var scan_line_image = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/src/split/merge-manifests.js
/** Joins manifests: of each image the first line is kept. */




/** Conflicts that are named. Our choice: more than anybody reads; all are counted. */
const CONFLICTS_KEPT = 1000;
/** Buckets that are remembered. Our choice: two are a mistake already. */
const BUCKETS_KEPT = 10;
const LINE_FEED = 0x0a;
/**
 * @param write  gets the lines as they are, in their order; a line feed is added to the last line of a manifest that has none
 * @throws LineTooLong
 */
async function mergeManifests(inputs, write) {
    const merge = new Merge();
    for (const { read } of inputs) {
        merge.begin();
        await (0,cut_lines/* cutLines */.E)(read(), (bytes, start, end, past) => {
            merge.take(bytes, start, end, past);
        }, async () => {
            await write(merge.written());
        });
    }
    return merge.result();
}
class Merge {
    #image = new scan_line_image/* LineImageScanner */.c(new label_names/* LabelNames */.D());
    #known = new Map();
    #read = [];
    #conflicts = [];
    #buckets = new Map();
    #counts = { written: 0, repeated: 0, conflicting: 0, withoutImage: 0 };
    #firstWithoutImage;
    #pieces = [];
    begin() {
        this.#read.push(0);
    }
    take(bytes, start, end, past) {
        const manifest = this.#read.length - 1;
        const line = (this.#read[manifest] ?? 0) + 1;
        this.#read[manifest] = line;
        const place = { manifest, line };
        if (!this.#image.read(bytes, start, end)) {
            this.#counts.withoutImage += 1;
            this.#firstWithoutImage ??= place;
            this.#keep(bytes, start, past);
            return;
        }
        const sourceRef = this.#image.sourceRef();
        const content = lineContent(bytes.toString('utf8', start, end));
        const known = this.#known.get(sourceRef);
        if (known === undefined) {
            this.#known.set(sourceRef, { place, content });
            this.#noteBucket(sourceRef, place);
            this.#keep(bytes, start, past);
        }
        else if (known.content === content)
            this.#counts.repeated += 1;
        else {
            this.#counts.conflicting += 1;
            if (this.#conflicts.length < CONFLICTS_KEPT)
                this.#conflicts.push({ sourceRef, kept: known.place, dropped: place });
        }
    }
    /** What was kept since the last time. */
    written() {
        const bytes = Buffer.concat(this.#pieces);
        this.#pieces = [];
        return bytes;
    }
    result() {
        return {
            read: this.#read,
            ...this.#counts,
            conflicts: this.#conflicts,
            firstWithoutImage: this.#firstWithoutImage,
            buckets: this.#buckets,
        };
    }
    #keep(bytes, start, past) {
        this.#counts.written += 1;
        // The line feed that the last line of a manifest lacks is in the bytes, after it: see cutLines.
        this.#pieces.push(bytes.subarray(start, bytes[past - 1] === LINE_FEED ? past : past + 1));
    }
    #noteBucket(sourceRef, place) {
        const bucket = /^s3:\/\/([^/]*)/.exec(sourceRef)?.[1];
        if (bucket !== undefined && this.#buckets.size < BUCKETS_KEPT && !this.#buckets.has(bucket))
            this.#buckets.set(bucket, place);
    }
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/cli/merge/write-merge-report.js



/** Of the form of the JSON report. */
const MERGE_VERSION = 1;
/** Conflicts that are shown. Our choice: with ten one sees what it is; the JSON report has up to 1,000. */
const CONFLICTS_SHOWN = 10;
/** What a person has to see: an image with two answers, and what no manifest may have. */
function problemsOf(result, names) {
    const at = (place) => place === undefined ? '' : `${(0,open_manifest/* shown */.SP)(names[place.manifest] ?? '')}:${String(place.line)}`;
    const problems = result.conflicts.map(({ sourceRef, kept, dropped }) => ({
        reason: 'conflict',
        message: `${(0,visible/* toVisible */.w)(sourceRef)} has other labels or boxes in ${at(dropped)} than in ${at(kept)}, which is kept. Correct one of the two, or give the manifest that is right first.`,
    }));
    const [first, second] = result.buckets;
    if (first !== undefined && second !== undefined) {
        problems.push({
            reason: 'several-buckets',
            message: `The images are in several buckets: ${(0,visible/* toVisible */.w)(first[0])} (${at(first[1])}) and ${(0,visible/* toVisible */.w)(second[0])} (${at(second[1])}). The service takes one bucket for a manifest: copy the images into one, and correct their source-ref.`,
        });
    }
    if (result.withoutImage > 0) {
        problems.push({
            reason: 'line-without-image',
            message: `${(0,number/* plural */.LS)(result.withoutImage, 'line')} without an image, the first in ${at(result.firstWithoutImage)}. Run lint to see what is wrong.`,
        });
    }
    return problems;
}
function writeMergeReport(result, problems, request, { out }) {
    const { read, written, repeated, conflicting, withoutImage } = result;
    const { names, outName, isJson } = request;
    const total = read.reduce((sum, lines) => sum + lines, 0);
    if (isJson) {
        const report = {
            'merge-version': MERGE_VERSION,
            read: total,
            written,
            dropped: { repeated, conflicting },
            'without-image': withoutImage,
            manifests: names.map((name, index) => ({ name, read: read[index] ?? 0 })),
            problems,
        };
        out.write(`${JSON.stringify(report, undefined, 2)}\n`);
        return;
    }
    const conflicts = problems.filter(({ reason }) => reason === 'conflict');
    const others = problems.filter(({ reason }) => reason !== 'conflict');
    const shownOnes = [...conflicts.slice(0, CONFLICTS_SHOWN), ...others];
    const hidden = conflicting - Math.min(conflicts.length, CONFLICTS_SHOWN);
    const lines = [
        ...names.map((name, index) => `${(0,open_manifest/* shown */.SP)(name)}: ${(0,number/* plural */.LS)(read[index] ?? 0, 'line')}`),
        `${(0,number/* formatCount */.B4)(total)} read, ${(0,number/* formatCount */.B4)(written)} written to ${(0,open_manifest/* shown */.SP)(outName)}, ${(0,number/* formatCount */.B4)(repeated)} repeated, ${(0,number/* formatCount */.B4)(conflicting)} with other labels`,
        ...shownOnes.map(({ message }) => `${out.paint('yellow', 'problem:')} ${message}`),
        ...(hidden === 0 ? [] : [`and ${(0,number/* plural */.LS)(hidden, 'further conflict')}`]),
    ];
    out.write(`${lines.join('\n')}\n`);
}

// EXTERNAL MODULE: ./lib/src/cli/split/check-input.js
var check_input = __webpack_require__(5061);
// EXTERNAL MODULE: ./lib/src/cli/split/output-files.js
var output_files = __webpack_require__(4266);
// EXTERNAL MODULE: ./lib/src/cli/split/split-options.js
var split_options = __webpack_require__(5643);
;// CONCATENATED MODULE: ./lib/src/cli/commands/merge.js
/** `custom-labels merge`: one manifest out of several. */








const merge = {
    synopsis: 'MANIFESTS… --out FILE [options]',
    options: {
        out: { value: 'FILE', about: 'where the joined manifest is written' },
        format: split_options/* SPLIT_OPTIONS */.iP.format,
        'fail-on': split_options/* SPLIT_OPTIONS */.iP['fail-on'],
    },
    notes: `Of each image the first line is kept as it is, and later ones are left out. An
image with other labels or boxes in a later line is a conflict, and reported.

Example:
  custom-labels merge corrected.manifest all.manifest --out joined.manifest

Exit code: 0 no conflict, and every line names an image in one bucket, 1 the
file is written, but there are problems (see --fail-on), 2 the command cannot be
run.`,
    run,
};
async function run({ options, operands }, context) {
    const out = options.get('out');
    if (operands.length === 0)
        throw new command_error/* UsageError */.eb('No manifest is given. Give MANIFESTS; - is standard input.');
    if (out === undefined)
        throw new command_error/* UsageError */.eb('--out FILE is not given; the joined manifest needs a file.');
    const folder = (0,open_manifest/* createManifestFolder */.UF)(context);
    try {
        const manifests = [];
        for (const path of operands) {
            const manifest = await folder.open(path);
            await (0,check_input/* checkInput */.D)(manifest);
            manifests.push(manifest);
        }
        const output = { option: '--out', path: out };
        await (0,output_files/* checkOutputs */.n)([output], manifests);
        const result = await (0,output_files/* writeFiles */.h)([output], ([writer]) => join(manifests, (bytes) => {
            writer?.write(bytes);
            return Promise.resolve();
        }));
        const names = manifests.map(({ name }) => name);
        const problems = problemsOf(result, names);
        writeMergeReport(result, problems, { names, outName: out, isJson: options.get('format') === 'json' }, context);
        return problems.length > 0 && options.get('fail-on') !== 'never' ? 1 : 0;
    }
    finally {
        await folder.close();
    }
}
async function join(manifests, write) {
    let name = '';
    const inputs = manifests.map((manifest) => ({
        name: manifest.name,
        read: () => {
            name = manifest.name;
            return (0,open_manifest/* readManifest */.WI)(manifest);
        },
    }));
    try {
        return await mergeManifests(inputs, write);
    }
    catch (error) {
        if (!(error instanceof cut_lines/* LineTooLong */.d))
            throw error;
        throw new command_error/* CommandError */.Qd(`${(0,open_manifest/* shown */.SP)(name)} cannot be merged: ${error.message}.`, { cause: error });
    }
}


/***/ })

};
