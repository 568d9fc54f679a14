export const id = 1210;
export const ids = [1210];
export const modules = {

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  split: () => (/* binding */ split)
});

// EXTERNAL MODULE: ./lib/src/manifest/cut-lines.js
var cut_lines = __webpack_require__(3212);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/split/conclude-split.js
/** What of a split is not as the service, or a person, would want it. */



/** Chance with which the images that a label is said to need are enough. */
const CHANCE = 0.95;
/** In the order of their weight. */
function concludeSplit(counts, decided) {
    return [
        ...emptySides(counts, decided),
        ...counts.labels.flatMap((label) => missingLabel(label, decided) ?? []),
        ...overlap(counts.labels),
        ...conclude_split_limits(counts, decided),
        ...tornGroups(counts.kept),
        ...withoutImage(counts),
    ];
}
function emptySides({ read, withoutImage, training, testing }, decided) {
    const images = read - withoutImage.count;
    const what = decided?.isGrouped === true ? 'groups' : 'images';
    const advice = decided === undefined ? '' : ` Add ${what}, or choose another share or seed.`;
    const of = `of ${(0,number/* plural */.LS)(images, 'image')}`;
    return [
        ...(training - withoutImage.count <= 0
            ? [{ reason: 'no-training-image', message: `Training has no image ${of}.${advice}` }]
            : []),
        ...(testing === 0
            ? [{ reason: 'no-testing-image', message: `Testing has no image ${of}.${advice}` }]
            : []),
    ];
}
function missingLabel(label, decided) {
    const { training, testing } = label;
    if (training > 0 && testing > 0)
        return undefined;
    const missing = training === 0 ? 'training' : 'testing';
    const images = training + testing;
    const needs = decided === undefined ? undefined : imagesNeeded(missing, decided.testing);
    return {
        reason: missing === 'training' ? 'label-not-trained' : 'label-not-tested',
        message: `${named(label.label)} has no ${missing} image: ${whereAll(images, missing === 'training' ? 'testing' : 'training')}. ${adviceFor(label, missing, decided)}`,
        label: label.label,
        images,
        needs,
    };
}
function whereAll(images, side) {
    return images === 1 ? `its only image is in ${side}` : `all ${(0,number/* formatCount */.B4)(images)} are in ${side}`;
}
function adviceFor({ units, leastPlace, greatestPlace }, missing, decided) {
    if (decided === undefined) {
        return missing === 'testing'
            ? 'Add lines with it to the testing manifest that is kept; new images of it go to training.'
            : 'Add images with it: they go to training.';
    }
    const { testing, isGrouped } = decided;
    const unit = isGrouped ? 'group' : 'image';
    const more = `Of ${(0,number/* formatCount */.B4)(imagesNeeded(missing, testing))} more ${unit}s, one is in ${missing} in 19 of 20 cases`;
    if (units.size < 2)
        return `${more}; a label needs at least two ${unit}s to be on both sides.`;
    const share = missing === 'testing' ? Math.floor(leastPlace * TENTHS) + 1 : Math.floor(greatestPlace * TENTHS);
    return share > 0 && share < TENTHS
        ? `${more}; with --testing ${String(share / 10)}%, one that is there is in ${missing} now.`
        : `${more}.`;
}
/** Further images of which at least one is on the side that has none, with the chance of {@link CHANCE}. */
function imagesNeeded(missing, testing) {
    const share = missing === 'testing' ? testing : 1 - testing;
    return Math.ceil(Math.log(1 - CHANCE) / Math.log(1 - share));
}
/** Shares are advised in tenths of a percent. */
const TENTHS = 1000;
function overlap(labels) {
    const trained = labels.filter(({ training }) => training > 0);
    const tested = trained.filter(({ testing }) => testing > 0).length;
    if (trained.length === 0 || tested / trained.length >= limits/* LABEL_OVERLAP_MIN_SHARE */.vE)
        return [];
    const message = `${(0,number/* formatCount */.B4)(tested)} of ${(0,number/* plural */.LS)(trained.length, 'label')} in training are tested. The service needs half of them, and does not train with fewer.`;
    return [{ reason: 'label-overlap', message }];
}
function conclude_split_limits(counts, decided) {
    const problems = [];
    const sides = [
        ['Training', counts.training, counts.trainingBytes],
        ['Testing', counts.testing, counts.testingBytes],
    ];
    for (const [side, lines, sizeBytes] of sides) {
        if (lines > limits/* MANIFEST_MAX_LINES */.ZI) {
            const message = `${side} has ${(0,number/* plural */.LS)(lines, 'line')}; the service takes ${(0,number/* formatCount */.B4)(limits/* MANIFEST_MAX_LINES */.ZI)}.`;
            problems.push({ reason: 'too-many-lines', message });
        }
        if (sizeBytes > limits/* MANIFEST_MAX_BYTES */.V4) {
            const message = `${side} has ${(0,number/* plural */.LS)(sizeBytes, 'byte')}; the service takes ${(0,number/* formatCount */.B4)(limits/* MANIFEST_MAX_BYTES */.V4)}.`;
            problems.push({ reason: 'too-many-bytes', message });
        }
    }
    for (const { label, training, testing } of counts.labels) {
        if (testing <= limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq)
            continue;
        const share = limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq / (training + testing);
        const advice = decided === undefined ? '' : ` A share for testing of about ${(0,number/* formatShare */.T1)(share)} keeps within it.`;
        const message = `${named(label)} has ${(0,number/* plural */.LS)(testing, 'testing image')}; the service tests with up to ${(0,number/* formatCount */.B4)(limits/* TESTING_IMAGES_OF_LABEL_MAX */.gq)} of a label.${advice}`;
        problems.push({ reason: 'too-many-images-of-label', message, label, images: training + testing });
    }
    return problems;
}
function tornGroups(kept) {
    if (kept === undefined || kept.tornGroups === 0)
        return [];
    const { tornGroups: count, firstTornLine: line } = kept;
    const message = `${(0,number/* plural */.LS)(count, 'group')} of the kept testing manifest ${count === 1 ? 'has' : 'have'} further images in training, the first in line ${(0,number/* formatCount */.B4)(line)}: the model is tested with what it was trained with. Take them out of the manifest, or split again without --keep-testing.`;
    return [{ reason: 'torn-group', message, line }];
}
function withoutImage({ withoutImage: { count, first } }) {
    if (count === 0)
        return [];
    const message = count === 1
        ? `Line ${(0,number/* formatCount */.B4)(first)} names no image, and is in training. Run lint to see what is wrong with it.`
        : `${(0,number/* formatCount */.B4)(count)} lines name no image, the first is line ${(0,number/* formatCount */.B4)(first)}; they are in training. Run lint to see what is wrong with them.`;
    return [{ reason: 'line-without-image', message, line: first }];
}
function named(label) {
    return `The label "${(0,visible/* toVisible */.w)(label)}"`;
}

// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(8883);
;// CONCATENATED MODULE: ./lib/src/split/label-sides.js
/** Units (images, or groups) that are remembered of a label. Our choice: with more, it is on both sides nearly always. */
const UNITS_KEPT = 64;
class LabelCounts {
    #counts = [];
    /** @param unit  of the image; asked for while few are known */
    add(labels, side, place, unit) {
        for (const number of labels) {
            const counted = this.#of(number);
            counted[side] += 1;
            if (place < counted.leastPlace)
                counted.leastPlace = place;
            if (place > counted.greatestPlace)
                counted.greatestPlace = place;
            if (counted.units.size < UNITS_KEPT)
                counted.units.add(unit());
        }
    }
    /** In the order in which the labels first appear. */
    all(names) {
        return names.flatMap((label, number) => {
            const counted = this.#counts[number];
            return counted === undefined ? [] : { label, ...counted };
        });
    }
    #of(number) {
        let counted = this.#counts[number];
        if (counted === undefined) {
            counted = { training: 0, testing: 0, leastPlace: 1, greatestPlace: 0, units: new Set() };
            this.#counts[number] = counted;
        }
        return counted;
    }
}

// EXTERNAL MODULE: ./lib/src/split/label-names.js
var label_names = __webpack_require__(3310);
// EXTERNAL MODULE: ./lib/src/split/murmur-hash.js
var murmur_hash = __webpack_require__(8626);
// EXTERNAL MODULE: ./lib/src/split/scan-line-image.js + 4 modules
var scan_line_image = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/src/split/side-writer.js
class SideWriter {
    #write;
    #lines = { training: 0, testing: 0 };
    #sizeBytes = { training: 0, testing: 0 };
    #runs = { training: [], testing: [] };
    /** The run of lines that has not ended: from `from` to before `to` of the bytes. */
    #side = 'training';
    #bytes = new Uint8Array();
    #from = 0;
    #to = 0;
    constructor(write) {
        this.#write = write;
    }
    /** A line is from `from` to before `to` of the bytes, which stay as they are until the flush. */
    add(side, bytes, from, to) {
        this.#lines[side] += 1;
        this.#sizeBytes[side] += to - from;
        if (side !== this.#side || bytes !== this.#bytes || from !== this.#to) {
            this.#endRun();
            this.#side = side;
            this.#bytes = bytes;
            this.#from = from;
        }
        this.#to = to;
    }
    async flush() {
        this.#endRun();
        const { training, testing } = this.#runs;
        this.#runs = { training: [], testing: [] };
        if (training.length > 0)
            await this.#write('training', Buffer.concat(training));
        if (testing.length > 0)
            await this.#write('testing', Buffer.concat(testing));
    }
    counts() {
        const { training, testing } = this.#lines;
        return { training, testing, trainingBytes: this.#sizeBytes.training, testingBytes: this.#sizeBytes.testing };
    }
    #endRun() {
        if (this.#to > this.#from)
            this.#runs[this.#side].push(this.#bytes.subarray(this.#from, this.#to));
        this.#from = 0;
        this.#to = 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/split/keep-testing.js
/** Keeps an earlier testing manifest as it is, and trains with the rest of the images. */







/**
 * @param manifest  all lines, to be read once
 * @param earlier   begins to read the earlier testing manifest; it is read twice
 * @throws LineTooLong
 */
async function keepTesting(manifest, earlier, groupBy, write) {
    const pass = new KeepPass(groupBy, write);
    await (0,cut_lines/* cutLines */.E)(earlier(), (bytes, start, end) => {
        pass.noteTested(bytes, start, end);
    });
    await (0,cut_lines/* cutLines */.E)(manifest, (bytes, start, end, past) => {
        pass.takeLine(bytes, start, end, past);
    }, () => pass.flush());
    await (0,cut_lines/* cutLines */.E)(earlier(), (bytes, start, end, past) => {
        pass.takeTested(bytes, start, end, past);
    }, () => pass.flush());
    return pass.result();
}
class KeepPass {
    #names = new label_names/* LabelNames */.D();
    #image = new scan_line_image/* LineImageScanner */.c(this.#names);
    #labels = new LabelCounts();
    #writer;
    #groupBy;
    #tested = new Map();
    #testedGroups = new Set();
    /** The first line of each. */
    #trainedGroups = new Map();
    #withoutImage = { count: 0, first: 0 };
    #kept = { read: 0, gone: 0, leftOut: 0, changed: 0 };
    #read = 0;
    constructor(groupBy, write) {
        this.#groupBy = groupBy;
        this.#writer = new SideWriter(write);
    }
    noteTested(bytes, start, end) {
        if (!this.#image.read(bytes, start, end))
            return;
        const sourceRef = this.#image.sourceRef();
        if (!this.#tested.has(sourceRef))
            this.#tested.set(sourceRef, { ...hashesOf(bytes, start, end), isThere: false });
    }
    takeLine(bytes, start, end, past) {
        this.#read += 1;
        const hasImage = this.#image.read(bytes, start, end);
        const tested = hasImage ? this.#tested.get(this.#image.sourceRef()) : undefined;
        if (tested !== undefined) {
            tested.isThere = true;
            this.#kept.leftOut += 1;
            const { low, high } = hashesOf(bytes, start, end);
            if (low !== tested.low || high !== tested.high)
                this.#kept.changed += 1;
            const group = this.#group();
            if (group !== undefined)
                this.#testedGroups.add(group);
            return;
        }
        this.#writer.add('training', bytes, start, past);
        if (hasImage) {
            const group = this.#group();
            if (group !== undefined && !this.#trainedGroups.has(group))
                this.#trainedGroups.set(group, this.#read);
            this.#count('training');
        }
        else {
            this.#withoutImage.count += 1;
            if (this.#withoutImage.first === 0)
                this.#withoutImage.first = this.#read;
        }
    }
    /** A line without an image is kept, too: what is wrong with it is for a lint to say. */
    takeTested(bytes, start, end, past) {
        this.#kept.read += 1;
        const hasImage = this.#image.read(bytes, start, end);
        if (hasImage && this.#tested.get(this.#image.sourceRef())?.isThere !== true) {
            this.#kept.gone += 1;
            return;
        }
        this.#writer.add('testing', bytes, start, past);
        if (hasImage)
            this.#count('testing');
    }
    flush() {
        return this.#writer.flush();
    }
    result() {
        const torn = [...this.#trainedGroups].flatMap(([group, line]) => (this.#testedGroups.has(group) ? line : []));
        return {
            read: this.#read,
            ...this.#writer.counts(),
            withoutImage: this.#withoutImage,
            labels: this.#labels.all(this.#names.names),
            kept: { ...this.#kept, tornGroups: torn.length, firstTornLine: torn[0] ?? 0 },
        };
    }
    #group() {
        return this.#groupBy === undefined ? undefined : (0,group_by/* groupOf */.F)(this.#image.sourceRef(), this.#groupBy);
    }
    #count(side) {
        this.#labels.add(this.#image.labels, side, 0, () => this.#image.sourceRef());
    }
}
function hashesOf(bytes, start, end) {
    return { low: (0,murmur_hash/* murmurHash3 */.o)(bytes, 0, start, end), high: (0,murmur_hash/* murmurHash3 */.o)(bytes, 1, start, end) };
}

;// CONCATENATED MODULE: ./lib/src/split/image-side.js
/** Values of a hash. */
const HASHES = 2 ** 32;
/**
 * Decides by a hash of the image, or of its group, and by nothing else: not by other images, nor by their order. So an image
 * stays where it is whatever is added or removed, a group is never on both sides, and a larger share for testing only moves
 * images from training to testing. An image is known by its key, so that it keeps its side in a copy of the bucket.
 */
class ImageSides {
    /** Of the last image: its place between 0 and 1. It is tested if that is below the share for testing. */
    place = 0;
    #rule;
    #placesOfGroups = new Map();
    constructor(rule) {
        this.#rule = rule;
    }
    sideOf(image) {
        const { groupBy, seed, testing } = this.#rule;
        const group = groupBy === undefined ? undefined : (0,group_by/* groupOf */.F)(image.sourceRef(), groupBy);
        this.place = group === undefined ? placeOfBytes(image.source, seed, image.from, image.to) : this.#placeOf(group);
        return this.place < testing ? 'testing' : 'training';
    }
    /** What is decided as one: the group of an image, or the image itself. */
    unitOf(image) {
        const sourceRef = image.sourceRef();
        const { groupBy } = this.#rule;
        return (groupBy === undefined ? undefined : (0,group_by/* groupOf */.F)(sourceRef, groupBy)) ?? sourceRef;
    }
    #placeOf(group) {
        const known = this.#placesOfGroups.get(group);
        if (known !== undefined)
            return known;
        const place = placeOf(group, this.#rule.seed);
        this.#placesOfGroups.set(group, place);
        return place;
    }
}
/** The place of an image or a group, between 0 and 1. */
function placeOf(unit, seed) {
    const bytes = Buffer.from(unit);
    return placeOfBytes(bytes, seed, 0, bytes.length);
}
function placeOfBytes(bytes, seed, from, to) {
    return (0,murmur_hash/* murmurHash3 */.o)(bytes, seed, keyStart(bytes, from, to), to) / HASHES;
}
const SCHEME = Buffer.from('s3://');
const SLASH = 0x2f;
/** Where the key begins: after `s3://bucket/`; of any other text, at its beginning. */
function keyStart(bytes, from, to) {
    for (let index = 0; index < SCHEME.length; index += 1)
        if (bytes[from + index] !== SCHEME[index])
            return from;
    for (let at = from + SCHEME.length; at < to; at += 1)
        if (bytes[at] === SLASH)
            return at + 1;
    return from;
}

;// CONCATENATED MODULE: ./lib/src/split/split-manifest.js
/** Splits the lines of a manifest into training and testing, in one pass. */






/**
 * @param write  gets the lines as they are, in their order, some at a time
 * @throws LineTooLong
 */
async function splitManifest(chunks, rule, write) {
    const names = new label_names/* LabelNames */.D();
    const image = new scan_line_image/* LineImageScanner */.c(names);
    const sides = new ImageSides(rule);
    const labels = new LabelCounts();
    const writer = new SideWriter(write);
    const withoutImage = { count: 0, first: 0 };
    const unit = () => sides.unitOf(image);
    let read = 0;
    await (0,cut_lines/* cutLines */.E)(chunks, (bytes, start, end, past) => {
        read += 1;
        let side = 'training';
        if (image.read(bytes, start, end)) {
            side = sides.sideOf(image);
            labels.add(image.labels, side, sides.place, unit);
        }
        else {
            withoutImage.count += 1;
            if (withoutImage.first === 0)
                withoutImage.first = read;
        }
        writer.add(side, bytes, start, past);
    }, () => writer.flush());
    return { read, ...writer.counts(), withoutImage, labels: labels.all(names.names) };
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/cli/lint/progress.js
var lint_progress = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/src/cli/split/check-input.js
var check_input = __webpack_require__(5061);
// EXTERNAL MODULE: ./lib/src/cli/split/output-files.js
var output_files = __webpack_require__(4266);
// EXTERNAL MODULE: ./lib/src/cli/split/split-options.js
var split_options = __webpack_require__(5643);
;// CONCATENATED MODULE: ./lib/src/split/find-seed.js
/** Another seed, under which more labels are on both sides. */

/** Seeds that are tried, from 0. Our choice: it takes no time that anyone notices. */
const SEEDS_TRIED = 200;
/**
 * The first of the seeds that leaves the fewest labels out; undefined where none is better than the present split. A label
 * of one image, or one group, is on one side under any seed, and is not counted.
 */
function findBetterSeed(labels, testing) {
    const divisible = labels.filter(({ units }) => units.size > 1);
    const present = divisible.filter((label) => label.training === 0 || label.testing === 0).length;
    let best = { seed: -1, missing: present };
    for (let seed = 0; seed < SEEDS_TRIED && best.missing > 0; seed += 1) {
        let missing = 0;
        for (const { units } of divisible) {
            if (!isOnBothSides(units, seed, testing))
                missing += 1;
            if (missing >= best.missing)
                break;
        }
        if (missing < best.missing)
            best = { seed, missing };
    }
    return best.seed < 0 ? undefined : best;
}
function isOnBothSides(units, seed, testing) {
    let [isTrained, isTested] = [false, false];
    for (const unit of units) {
        if (placeOf(unit, seed) < testing)
            isTested = true;
        else
            isTrained = true;
        if (isTrained && isTested)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/cli/split/write-split-report.js
/** Writes what a split has made. */




/** Of the form of the JSON report. */
const SPLIT_VERSION = 1;
/** Labels that are listed. Our choice: a screen; all of them are in the JSON report. */
const LABELS_SHOWN = 30;
function writeSplitReport(result, request, { out }) {
    const betterSeed = request.by.kind === 'hash' ? findBetterSeed(result.counts.labels, request.by.rule.testing) : undefined;
    if (request.format === 'json') {
        out.write(`${JSON.stringify(toJson(result, request, betterSeed), undefined, 2)}\n`);
        return;
    }
    const lines = [
        ...sides(result, request),
        ...labels(result.counts.labels),
        '',
        ...result.problems.map(({ message }) => `${out.paint('yellow', 'problem:')} ${message}`),
        ...(betterSeed === undefined ? [] : [`${out.paint('cyan', 'advice:')} ${adviceOf(betterSeed)}`]),
        result.problems.length === 0
            ? out.paint('green', 'No problem was found.')
            : out.paint('yellow', `${(0,number/* plural */.LS)(result.problems.length, 'problem')}.`),
    ];
    out.write(`${lines.join('\n')}\n`);
}
function toJson({ counts, problems }, { by }, betterSeed) {
    const { read, training, testing, withoutImage, kept } = counts;
    return {
        'split-version': SPLIT_VERSION,
        read,
        training,
        testing,
        'without-image': withoutImage.count,
        share: by.kind === 'hash' ? by.rule.testing : null,
        seed: by.kind === 'hash' ? by.rule.seed : null,
        kept: kept === undefined ? null : { read: kept.read, gone: kept.gone, 'left-out': kept.leftOut, changed: kept.changed },
        // fromEntries makes own keys of all names, `__proto__` too.
        labels: Object.fromEntries(counts.labels.map((label) => [label.label, { training: label.training, testing: label.testing }])),
        problems: problems.map(({ reason, message, label, images, needs, line }) => ({
            reason,
            message,
            label: label ?? null,
            images: images ?? null,
            needs: needs ?? null,
            line: line ?? null,
        })),
        'better-seed': betterSeed ?? null,
    };
}
function sides({ manifest, counts }, { by, outTraining, outTesting }) {
    const { read, training, testing, kept } = counts;
    const total = training + testing;
    const asked = by.kind === 'hash' ? `, asked for ${(0,number/* formatShare */.T1)(by.rule.testing)} with seed ${String(by.rule.seed)}` : '';
    return [
        `${(0,open_manifest/* shown */.SP)(manifest)}: ${(0,number/* plural */.LS)(read, 'line')}`,
        `  training ${(0,number/* formatCount */.B4)(training)} (${(0,number/* formatShare */.T1)(training / total)}) -> ${(0,open_manifest/* shown */.SP)(outTraining)}`,
        `  testing ${(0,number/* formatCount */.B4)(testing)} (${(0,number/* formatShare */.T1)(testing / total)}${asked}) -> ${(0,open_manifest/* shown */.SP)(outTesting)}`,
        ...(kept === undefined ? [] : [`  ${describeKept(kept)}`]),
        '',
    ];
}
function describeKept({ read, gone, changed }) {
    const parts = [
        `${(0,number/* plural */.LS)(read, 'testing line')} kept`,
        ...(gone === 0 ? [] : [`${(0,number/* formatCount */.B4)(gone)} of them left out, since the manifest no longer has the image`]),
        ...(changed === 0
            ? []
            : [`${(0,number/* plural */.LS)(changed, 'line')} of tested images changed since; testing has the earlier ones`]),
    ];
    return parts.join('; ');
}
function labels(all) {
    if (all.length === 0)
        return ['No line names a label.'];
    const listed = all.slice(0, LABELS_SHOWN);
    const rows = [
        ['label', 'training', 'testing', 'share'],
        ...listed.map(({ label, training, testing }) => [
            (0,visible/* toVisible */.w)(label),
            (0,number/* formatCount */.B4)(training),
            (0,number/* formatCount */.B4)(testing),
            (0,number/* formatShare */.T1)(testing / (training + testing)),
        ]),
    ];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const more = all.length - listed.length;
    return [
        ...rows.map((row) => row
            .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
            .join('  ')),
        ...(more === 0 ? [] : [`and ${(0,number/* plural */.LS)(more, 'further label')}: --format json has all`]),
    ];
}
function adviceOf({ seed, missing }) {
    const what = missing === 0 ? 'every label that can be' : `all but ${(0,number/* plural */.LS)(missing, 'label')} that can be`;
    return `--seed ${String(seed)} has ${what} on both sides. Another seed moves images from one side to the other, so choose it before the first training.`;
}

;// CONCATENATED MODULE: ./lib/src/cli/commands/split.js
/** `custom-labels split`: from one manifest to one for training and one for testing. */











const split = {
    synopsis: 'MANIFEST --testing SHARE [options]',
    options: split_options/* SPLIT_OPTIONS */.iP,
    notes: `MANIFEST is a file; - is standard input. Each line goes to --out-training or to
--out-testing, as it is.

A hash of the image decides, and nothing else: images that are added later never
move an earlier one. With --group-by the hash is that of the group.

Examples:
  custom-labels split all.manifest --testing 20% \\
    --out-training training.manifest --out-testing testing.manifest
  custom-labels split more.manifest --keep-testing testing.manifest \\
    --out-training training.manifest --out-testing testing.manifest

Exit code: 0 every label is on both sides, within the limits of the service,
1 the files are written, but there are problems (see --fail-on), 2 the command
cannot be run.`,
    run,
};
async function run(given, context) {
    const request = (0,split_options/* readSplitRequest */.cZ)(given);
    const folder = (0,open_manifest/* createManifestFolder */.UF)(context);
    const progress = (0,lint_progress/* createProgress */.m)(context.err);
    try {
        const manifest = await openChecked(folder, request.manifest);
        const lines = () => (0,lint_progress/* countRead */.k)(progress, manifest, (0,open_manifest/* readManifest */.WI)(manifest));
        const outputs = outputsOf(request);
        await (0,output_files/* checkOutputs */.n)(outputs, [manifest]);
        const make = await makerOf(request, folder, lines);
        const counts = await (0,output_files/* writeFiles */.h)(outputs, (writers) => orTooLong(manifest, make(sideWriter(writers))));
        progress.clear();
        const { by, groupBy } = request;
        const decided = by.kind === 'hash' ? { testing: by.rule.testing, isGrouped: groupBy !== undefined } : undefined;
        const problems = concludeSplit(counts, decided);
        writeSplitReport({ manifest: manifest.name, counts, problems }, request, context);
        return problems.length > 0 && request.failsOnProblem ? 1 : 0;
    }
    finally {
        progress.clear();
        await folder.close();
    }
}
async function openChecked(folder, path) {
    const manifest = await folder.open(path);
    await (0,check_input/* checkInput */.D)(manifest);
    return manifest;
}
function outputsOf({ outTraining, outTesting }) {
    return [
        { option: '--out-training', path: outTraining },
        { option: '--out-testing', path: outTesting },
    ];
}
/** How the split that is asked for is made. */
async function makerOf({ by, groupBy, outTraining }, folder, lines) {
    if (by.kind === 'hash')
        return (write) => splitManifest(lines(), by.rule, write);
    const earlier = await openChecked(folder, by.testing);
    // The new testing manifest may replace it: that has the same lines, without those of images that are gone.
    await (0,output_files/* checkOutputs */.n)([{ option: '--out-training', path: outTraining }], [earlier]);
    return (write) => keepTesting(lines(), () => (0,open_manifest/* readManifest */.WI)(earlier), groupBy, write);
}
function sideWriter([training, testing]) {
    return (side, bytes) => {
        const file = side === 'training' ? training : testing;
        file?.write(bytes);
        return Promise.resolve();
    };
}
async function orTooLong({ name }, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof cut_lines/* LineTooLong */.d))
            throw error;
        throw new command_error/* CommandError */.Qd(`${(0,open_manifest/* shown */.SP)(name)} cannot be split: ${error.message}.`, { cause: error });
    }
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


/***/ })

};
