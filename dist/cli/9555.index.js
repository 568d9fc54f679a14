export const id = 9555;
export const ids = [9555];
export const modules = {

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: ./lib/src/convert/all-formats.js
var all_formats = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/src/manifest/within-limits.js
var within_limits = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/convert/creation-date.js
var creation_date = __webpack_require__(554);
;// CONCATENATED MODULE: ./lib/src/convert/image-file.js
/** From this orientation on, the width of the file is the height of what viewers show. */
const FIRST_TURNED = 5;
/** @param found undefined where there is no folder of files */
function factsOf(image, found) {
    const { size } = image;
    switch (found?.kind) {
        case 'image':
            return ofFile(image, found.size, found.orientation ?? 1);
        case 'not-jpeg-or-png': {
            const type = found.type === undefined ? '' : ` (it is ${found.type})`;
            const what = `its file is not a JPEG or PNG${type}; convert it, since the service takes no others`;
            return { size, fault: { reason: 'not-jpeg-or-png', what } };
        }
        case 'damaged':
            return { size, fault: { reason: 'damaged-image', what: 'its file is cut off or damaged; replace it' } };
        default:
            // Without the file, what the source says is taken.
            return size !== undefined || image.boxes.length === 0 ? { size } : { size, fault: noSize(found) };
    }
}
function ofFile({ size, boxes }, stored, orientation) {
    const notice = orientation === 1 || boxes.length === 0
        ? undefined
        : {
            reason: 'exif-orientation',
            what: `EXIF turns or mirrors it (orientation ${String(orientation)}), and how the service takes that is not documented; the boxes are written as they are. Check them, or save the image without it`,
        };
    if (size === undefined || isSame(size, stored))
        return { size: stored, notice };
    if (orientation >= FIRST_TURNED && isSame(size, { width: stored.height, height: stored.width }))
        return { size, notice };
    if (boxes.every(({ unit }) => unit === 'fraction'))
        return { size: stored, notice };
    const what = `the source says ${shown(size)} pixels, its file has ${shown(stored)}: the boxes are of another size. Correct one of them`;
    return { size, fault: { reason: 'size-differs', what } };
}
function noSize(found) {
    if (found === undefined)
        return { reason: 'no-size', what: 'its size is not in the source; give the folder of the image files with --files' };
    const why = {
        missing: 'there is no such file in the folder of --files',
        outside: 'its name leads out of the folder of --files',
        unreadable: `its file cannot be read${found.kind === 'unreadable' ? ` (${found.why})` : ''}`,
    }[found.kind === 'missing' || found.kind === 'outside' ? found.kind : 'unreadable'];
    return { reason: 'no-size', what: `its size is not in the source, and ${why}` };
}
function isSame(one, other) {
    return one.width === other.width && one.height === other.height;
}
function shown({ width, height }) {
    return `${String(width)} x ${String(height)}`;
}

// EXTERNAL MODULE: ./lib/src/lint/invisible.js
var invisible = __webpack_require__(1173);
// EXTERNAL MODULE: ./lib/src/convert/unusable-text.js
var unusable_text = __webpack_require__(4975);
;// CONCATENATED MODULE: ./lib/src/convert/label-names.js
/** Labels of a manifest: renamed, checked, counted and numbered. */




const DROPPED = { reason: 'dropped-label', what: undefined };
/** Labels whose answers are kept. Our choice: far above what a manifest can have. */
const REMEMBERED_MAX = 10_000;
class LabelNames {
    #map;
    #cleaned;
    /** By the name that is written: labels that are renamed to the same name are one. */
    #written = new Map();
    #known = new Map();
    /** @param cleaned  called once for each label that is written without characters that cannot be seen */
    constructor(map, cleaned = () => undefined) {
        this.#map = map;
        this.#cleaned = cleaned;
    }
    /** What to write for a label. Numbers are given in the order in which labels first appear. */
    find(label) {
        const known = this.#known.get(label);
        if (known !== undefined)
            return known;
        const found = this.#read(label);
        if (this.#known.size < REMEMBERED_MAX)
            this.#known.set(label, found);
        return found;
    }
    #read(label) {
        const given = this.#map.has(label) ? this.#map.get(label) : label;
        if (given === undefined)
            return DROPPED;
        const name = (0,invisible/* withoutInvisible */.O)(given);
        const garbled = (0,unusable_text/* unusableText */.R)(name);
        if (garbled !== undefined)
            return { reason: 'invalid-utf-8', what: `its label ${garbled}` };
        if (name === '')
            return { reason: 'no-label', what: 'it has no label' };
        if (!(0,within_limits/* isLabelLength */.b)(name)) {
            const what = `its label has more than ${String(limits/* LABEL_MAX_CHARACTERS */.lG)} characters; shorten it with --labels`;
            return { reason: 'label-too-long', what };
        }
        const known = this.#written.get(name);
        if (known === undefined && this.#written.size >= limits/* MODEL_LABELS_MAX */.Ld) {
            const what = `${JSON.stringify(name)} is one label more than the ${String(limits/* MODEL_LABELS_MAX */.Ld)} that a model can have; merge or drop labels with --labels`;
            return { reason: 'too-many-labels', what };
        }
        if (name !== given)
            this.#cleaned();
        const written = known ?? { name, number: this.#written.size };
        this.#written.set(name, written);
        return written;
    }
}

// EXTERNAL MODULE: ./lib/src/convert/ledger.js
var convert_ledger = __webpack_require__(4789);
// EXTERNAL MODULE: ./lib/src/convert/place-text.js
var place_text = __webpack_require__(6337);
// EXTERNAL MODULE: ./lib/src/convert/source-ref.js
var source_ref = __webpack_require__(9593);
;// CONCATENATED MODULE: ./lib/src/convert/pixel-box.js
/** From a box as a source has it to one that the service trains from. */

/**
 * Pixels of a side, in an image that is scaled down to 1280. The service asks for more than one and does not say how it
 * rounds: with two a box is large enough either way.
 */
const SIDE_PIXELS = 2;
/** Differences up to this are the source's own rounding. */
const ROUNDING_NOISE = 0.001;
/**
 * Puts a box on whole pixels: its edges are rounded to the nearest, moved inside of the image, and moved apart until the box
 * is as large as the service asks.
 * @param size of an image that the service takes
 */
function fitBox(box, size) {
    const [scaleX, scaleY] = box.unit === 'fraction' ? [size.width, size.height] : [1, 1];
    const left = box.left * scaleX;
    const top = box.top * scaleY;
    const right = (box.left + box.width) * scaleX;
    const bottom = (box.top + box.height) * scaleY;
    if (!Number.isFinite(left + top + right + bottom))
        return 'not-a-number';
    if (box.width < 0 || box.height < 0)
        return 'negative-box';
    if (box.width === 0 || box.height === 0)
        return 'empty-box';
    if (right <= 0 || bottom <= 0 || left >= size.width || top >= size.height)
        return 'outside-image';
    const minimum = smallestSide(size);
    const [x, endX] = fitEdges(left, right, size.width);
    const [y, endY] = fitEdges(top, bottom, size.height);
    const isEnlarged = endX - x < minimum || endY - y < minimum;
    const [fromX, toX] = endX - x < minimum ? enlarge(left, right, size.width, minimum) : [x, endX];
    const [fromY, toY] = endY - y < minimum ? enlarge(top, bottom, size.height, minimum) : [y, endY];
    return {
        left: fromX,
        top: fromY,
        width: toX - fromX,
        height: toY - fromY,
        isRounded: box.unit === 'pixels' && !isWhole(left, top, right, bottom),
        isClipped: isOutside(left, right, size.width) || isOutside(top, bottom, size.height),
        isEnlarged,
    };
}
/** Pixels that a side of a box needs in an image of this size. */
function smallestSide({ width, height }) {
    return Math.ceil(SIDE_PIXELS * Math.max(1, Math.max(width, height) / limits/* SCALED_SIDE_MAX_PIXELS */.s_));
}
function fitEdges(from, to, side) {
    return [Math.max(0, Math.round(from)), Math.min(side, Math.round(to))];
}
/** Around the middle of what is in the image, as far as the image goes. */
function enlarge(from, to, side, minimum) {
    const middle = (Math.max(0, from) + Math.min(side, to)) / 2;
    const start = Math.min(Math.max(0, Math.round(middle - minimum / 2)), side - minimum);
    return [start, start + minimum];
}
/** By more than rounding takes away. */
function isOutside(from, to, side) {
    return Math.round(from) < 0 || Math.round(to) > side;
}
function isWhole(...values) {
    return values.every((value) => Math.abs(value - Math.round(value)) <= ROUNDING_NOISE);
}

;// CONCATENATED MODULE: ./lib/src/convert/take-labels.js
/** Takes the labels and boxes of an image that can be written, and reports the others. */



const BOX_FAULTS = {
    'not-a-number': 'left, top, width and height of the box are not all finite numbers',
    'negative-box': 'the width or height of the box is negative; write left, top, width and height',
    'empty-box': 'the width or height of the box is 0',
    'outside-image': 'no part of the box is in the image',
};
/**
 * @param size  undefined where no box is to be written
 */
function takeLabels(image, size, kind, names, ledger) {
    const labels = kind === 'boxes' ? [] : takeImageLabels(image, names, ledger);
    if (kind === 'boxes')
        ledger.leaveOut('label', 'other-kind', image.labels.length);
    const sourceLabels = labels.length;
    if (kind === 'image-level') {
        const sourceBoxes = addLabelsOfBoxes(labels, image.boxes, names, ledger);
        return { labels, boxes: [], sourceBoxes, sourceLabels };
    }
    const boxes = size === undefined ? [] : takeBoxes(image.boxes, size, names, ledger);
    return { labels, boxes, sourceBoxes: boxes.length, sourceLabels };
}
/** Why the image cannot be written with what was taken; `what` is undefined where that is what was asked for. */
function faultOf(image, { labels, boxes }, kind, names) {
    if (boxes.length > limits/* IMAGE_BOXES_MAX */.JI) {
        const what = `it has ${String(image.boxes.length)} boxes; the service takes ${String(limits/* IMAGE_BOXES_MAX */.JI)}. Cut the image into parts, or drop labels with --labels`;
        return { reason: 'too-many-boxes', what };
    }
    if (labels.length > limits/* IMAGE_LABELS_MAX */.NG) {
        const what = `it has ${String(labels.length)} image-level labels; the service takes ${String(limits/* IMAGE_LABELS_MAX */.NG)}`;
        return { reason: 'too-many-labels-of-image', what };
    }
    if (labels.length > 0 || boxes.length > 0)
        return undefined;
    const given = [...image.labels, ...image.boxes.map(({ label }) => label)];
    if (given.length === 0)
        return { reason: 'no-labels', what: 'it has no label; label it, or leave it out' };
    if (kind === 'boxes' && image.boxes.length === 0)
        return { reason: 'other-kind', what: undefined };
    if (given.every((label) => isDropped(names.find(label))))
        return { reason: 'dropped-label', what: undefined };
    return { reason: 'no-labels', what: 'none of its labels can be written' };
}
function takeImageLabels(image, names, ledger) {
    const labels = [];
    for (const label of image.labels) {
        const found = names.find(label);
        if ('reason' in found)
            dropAs('label', found, image.place, ledger);
        else if (labels.includes(found))
            dropAs('label', { reason: 'repeated-label', what: `it has the label ${JSON.stringify(found.name)} twice` }, image.place, ledger);
        else
            labels.push(found);
    }
    return labels;
}
/** Returns the boxes that have a label. */
function addLabelsOfBoxes(labels, boxes, names, ledger) {
    let count = 0;
    for (const box of boxes) {
        const found = names.find(box.label);
        if ('reason' in found) {
            dropAs('box', found, box.place, ledger);
            continue;
        }
        count += 1;
        if (!labels.includes(found))
            labels.push(found);
    }
    return count;
}
function takeBoxes(boxes, size, names, ledger) {
    const taken = [];
    for (const box of boxes) {
        const label = names.find(box.label);
        if ('reason' in label) {
            dropAs('box', label, box.place, ledger);
            continue;
        }
        const fitted = fitBox(box, size);
        if (typeof fitted === 'string') {
            dropAs('box', { reason: fitted, what: `${BOX_FAULTS[fitted]} (${shownBox(box)})` }, box.place, ledger);
            continue;
        }
        const { left, top, width, height, isRounded, isClipped, isEnlarged } = fitted;
        const same = taken.length <= limits/* IMAGE_BOXES_MAX */.JI && taken.some((other) => take_labels_isSame(other, label, left, top, width, height));
        if (same) {
            dropAs('box', { reason: 'repeated-box', what: `the image has this box of ${label.name} already` }, box.place, ledger);
            continue;
        }
        if (isRounded)
            ledger.change('rounded');
        if (isClipped)
            ledger.change('clipped');
        if (isEnlarged)
            ledger.change('enlarged');
        taken.push({ label, left, top, width, height });
    }
    return taken;
}
function take_labels_isSame(box, label, left, top, width, height) {
    return box.left === left && box.top === top && box.width === width && box.height === height && box.label === label;
}
function isDropped(found) {
    return 'reason' in found && found.what === undefined;
}
function dropAs(of, { reason, what }, place, ledger) {
    if (what === undefined)
        ledger.leaveOut(of, reason);
    else
        ledger.drop({ reason, message: `${(0,place_text/* placeText */.Z)(place)}: ${what}.`, place, of });
}
function shownBox({ left, top, width, height }) {
    return [left, top, width, height].map(String).join(', ');
}

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 3 modules
var label_attribute = __webpack_require__(7204);
;// CONCATENATED MODULE: ./lib/src/convert/write-line.js
/** A line of a manifest, to the byte: keys in the order of the service's guide, no white space. */

/** Depth of an image in colours, which the service asks for and does not use. */
const DEPTH = 3;
/**
 * The line, without its newline. It is put together as text, which is several times as fast as making an object of it first;
 * whatever comes from a source is written by JSON.stringify.
 */
function writeLine({ sourceRef, labels, boxes, size, created }) {
    const end = `"human-annotated":"yes","creation-date":${JSON.stringify(created)}}`;
    let line = `{"source-ref":${JSON.stringify(sourceRef)}`;
    for (const [index, { name, number }] of labels.entries()) {
        const key = labels.length === 1 ? 'label' : `label-${String(index)}`;
        line += `,"${key}":${String(number)},"${key}-metadata":{"class-name":${JSON.stringify(name)},"confidence":1,"type":"${label_attribute/* IMAGE_LEVEL_TYPE */.AL}",${end}`;
    }
    if (boxes.length === 0 || size === undefined)
        return `${line}}`;
    let annotations = '';
    let objects = '';
    for (const { label, left, top, width, height } of boxes) {
        const comma = objects === '' ? '' : ',';
        annotations += `${comma}{"class_id":${String(label.number)},"left":${String(left)},"top":${String(top)},"width":${String(width)},"height":${String(height)}}`;
        objects += `${comma}{"confidence":1}`;
    }
    const imageSize = `{"width":${String(size.width)},"height":${String(size.height)},"depth":${String(DEPTH)}}`;
    const value = `{"image_size":[${imageSize}],"annotations":[${annotations}]}`;
    const metadata = `{"objects":[${objects}],"class-map":{${classMapOf(boxes)}},"type":"${label_attribute/* BOX_TYPE */.tN}",${end}`;
    return `${line},"bounding-box":${value},"bounding-box-metadata":${metadata}}`;
}
/** The labels of the line, by their numbers, the lowest first. */
function classMapOf(boxes) {
    const labels = [];
    for (const { label } of boxes)
        if (!labels.some(({ number }) => number === label.number))
            labels.push(label);
    labels.sort((one, other) => one.number - other.number);
    return labels.map(({ name, number }) => `"${String(number)}":${JSON.stringify(name)}`).join(',');
}

;// CONCATENATED MODULE: ./lib/src/convert/convert-images.js
/** From images of a source to the lines of a manifest: what the service would not take is not written. */











/** Converts images in their order. Yields lines with their newlines. @throws SourceError */
async function* convertImages(images, options, ledger) {
    const conversion = new Conversion(options, ledger);
    for await (const image of images) {
        const line = await conversion.convert(image);
        if (line !== undefined)
            yield line;
    }
    conversion.end();
}
class Conversion {
    #options;
    #ledger;
    #names;
    #seen = new Set();
    #bucket;
    #bytes = 0;
    #lastDate = { text: '', date: creation_date/* NO_DATE */.V };
    #withLabelsAlone = 0;
    #withBoxesAlone = 0;
    constructor(options, ledger) {
        this.#options = options;
        this.#ledger = ledger;
        this.#names = new LabelNames(options.labels, () => {
            ledger.change('cleaned-label');
        });
    }
    /** The line of an image; undefined for one that is left out. */
    async convert(image) {
        const { sums } = this.#ledger;
        sums.image.read += 1;
        sums.box.read += image.boxes.length;
        sums.label.read += image.labels.length;
        const { images, files, findImage, kind } = this.#options;
        const ref = (0,source_ref/* toImageRef */.m)(image.name, images, files);
        if (!ref.ok)
            return this.#without(image, ref.problem);
        const { sourceRef, bucket, path } = ref.value;
        const misplaced = this.#misplaced(sourceRef, bucket);
        if (misplaced !== undefined)
            return this.#without(image, misplaced);
        const found = findImage === undefined || path === undefined ? undefined : await findImage(path);
        const facts = factsOf(image, found);
        if (facts.fault !== undefined && (facts.fault.reason !== 'no-size' || kind !== 'image-level'))
            return this.#without(image, facts.fault);
        const { size } = facts;
        if (size !== undefined && !(0,within_limits/* isAllowedSize */.s)(size)) {
            const what = `it is ${String(size.width)} x ${String(size.height)} pixels; the service takes sides of 64 to 4096, neither over 20 times the other`;
            return this.#without(image, { reason: 'image-dimension', what });
        }
        const taken = takeLabels(image, size, kind, this.#names, this.#ledger);
        const fault = faultOf(image, taken, kind, this.#names);
        if (fault !== undefined)
            return this.#without(image, fault, taken);
        const line = `${writeLine({ sourceRef, ...taken, size, created: this.#dateOf(image) })}\n`;
        const tooMuch = this.#tooMuch(line);
        if (tooMuch !== undefined)
            return this.#without(image, tooMuch, taken);
        if (facts.notice !== undefined && taken.boxes.length > 0)
            this.#ledger.note(problemOf(image, facts.notice));
        this.#seen.add(sourceRef);
        this.#bucket = bucket;
        this.#count(taken);
        return line;
    }
    /** Reports what only the manifest as a whole shows. */
    end() {
        if (this.#withLabelsAlone === 0 || this.#withBoxesAlone === 0)
            return;
        const message = `Images with boxes alone: ${(0,number/* formatCount */.B4)(this.#withBoxesAlone)}; with image-level labels alone: ${(0,number/* formatCount */.B4)(this.#withLabelsAlone)}. A model is of one kind, and the service drops the lines of the other. Give --kind.`;
        this.#ledger.note({ reason: 'mixed-kinds', message, place: { file: '' }, of: 'source' });
    }
    /** A manifest has each image once, and images of one bucket. */
    #misplaced(sourceRef, bucket) {
        if (this.#seen.has(sourceRef)) {
            const what = `${sourceRef} is also the name of an image before it; keep one of them, with all labels`;
            return { reason: 'repeated-image', what };
        }
        if (this.#bucket !== undefined && bucket !== this.#bucket) {
            const what = `it is in the bucket ${bucket}, images before it are in ${this.#bucket}; a manifest has images of one bucket`;
            return { reason: 'other-bucket', what };
        }
        return undefined;
    }
    #tooMuch(line) {
        if (line.length - 1 > limits/* LINE_MAX_CHARACTERS */.hN) {
            const what = `its line has more than ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters; the service reads no more`;
            return { reason: 'line-too-long', what };
        }
        const bytes = Buffer.byteLength(line);
        const isFull = this.#ledger.sums.image.written >= limits/* MANIFEST_MAX_LINES */.ZI || this.#bytes + bytes > limits/* MANIFEST_MAX_BYTES */.V4;
        if (isFull) {
            const what = `a manifest has at most ${(0,number/* formatCount */.B4)(limits/* MANIFEST_MAX_LINES */.ZI)} lines and 1 GB; convert a part of the source`;
            return { reason: 'manifest-full', what };
        }
        this.#bytes += bytes;
        return undefined;
    }
    #dateOf({ created }) {
        if (this.#options.created !== undefined)
            return this.#options.created;
        if (created === undefined)
            return creation_date/* NO_DATE */.V;
        if (this.#lastDate.text !== created)
            this.#lastDate = { text: created, date: (0,creation_date/* toCreationDate */.J)(created) ?? creation_date/* NO_DATE */.V };
        return this.#lastDate.date;
    }
    /** Leaves an image out: it has no line. @param taken  absent as long as nothing of the image was left out by itself */
    #without(image, { reason, what }, taken) {
        if (what === undefined)
            this.#ledger.leaveOut('image', reason);
        else
            this.#ledger.drop(problemOf(image, { reason, what }));
        this.#ledger.leaveOut('box', reason, taken?.sourceBoxes ?? image.boxes.length);
        this.#ledger.leaveOut('label', reason, taken?.sourceLabels ?? image.labels.length);
        return undefined;
    }
    #count({ labels, boxes, sourceBoxes, sourceLabels }) {
        const { sums, labels: counts } = this.#ledger;
        sums.image.written += 1;
        sums.box.written += sourceBoxes;
        sums.label.written += sourceLabels;
        if (boxes.length === 0)
            this.#withLabelsAlone += 1;
        if (labels.length === 0)
            this.#withBoxesAlone += 1;
        if (boxes.length === 0 && sourceBoxes > 0)
            this.#ledger.change('box-to-label', sourceBoxes);
        const seen = [];
        for (const { name, number } of [...labels, ...boxes.map(({ label }) => label)]) {
            if (seen.includes(number))
                continue;
            seen.push(number);
            (0,convert_ledger/* add */.WQ)(counts, name);
        }
    }
}
function problemOf({ place }, { reason, what }) {
    return { reason, message: `${(0,place_text/* placeText */.Z)(place)}: ${what}.`, place, of: 'image' };
}

// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/convert/convert-options.js
var convert_options = __webpack_require__(2287);
// EXTERNAL MODULE: ./lib/src/cli/convert/open-output.js
var open_output = __webpack_require__(3077);
// EXTERNAL MODULE: ./lib/src/cli/convert/write-convert-report.js + 1 modules
var write_convert_report = __webpack_require__(4212);
;// CONCATENATED MODULE: ./lib/src/cli/commands/convert.js
/** `custom-labels convert`: from the labels that people have to a manifest. */








const convert = {
    synopsis: '--from FORMAT --images PREFIX [options] SOURCE…',
    options: convert_options/* CONVERT_OPTIONS */.dI,
    notes: `The key of an image is the prefix of --images and its path in the source, or
below --files. Names of images that are S3 URIs stay as they are.

The report goes to standard output, or, where the manifest goes there, to
standard error. It counts what was read, written, changed and dropped.

Examples:
  custom-labels convert --from coco --images s3://orchard/2026/ \\
    --out training.manifest instances.json
  custom-labels convert --from coco --images s3://orchard/2026/ \\
    --on-problem drop --labels labels.csv instances.json > training.manifest

Exit code: 0 all was written, 1 there are problems (without --on-problem drop,
nothing is written then), 2 the command cannot be run, such as for a source that
cannot be read.`,
    run,
};
async function run(given, context) {
    const request = (0,convert_options/* readConvertRequest */.fr)(given);
    const format = await (0,all_formats/* loadFormat */.M)(request.from);
    if (format === undefined)
        throw new command_error/* UsageError */.eb(`--from is ${request.from}, which is not a format.`);
    const ledger = new convert_ledger/* Ledger */.Oc();
    const file = await (0,open_output/* openOutput */.c)(request.out, request.sources, context);
    try {
        await write(format, request, given, ledger, file);
        const isRefused = ledger.hasDropped && !request.drops;
        if (isRefused)
            ledger.refuse();
        else
            await file.keep();
        const isOutTaken = request.out === undefined;
        (0,write_convert_report/* writeConvertReport */.b)(ledger, { format: request.format, verdict: verdictOf(request, isRefused), isOutTaken }, context);
    }
    catch (error) {
        if (error instanceof source_error/* SourceError */.c)
            throw new command_error/* CommandError */.Qd(error.message, { cause: error });
        throw error;
    }
    finally {
        await file.discard();
    }
    return ledger.problemCounts.size === 0 ? 0 : 1;
}
async function write(format, request, { options }, ledger, file) {
    const settings = {
        ...request,
        labels: await labelMapOf(request.labels),
        findImage: await findImageOf(format, request),
    };
    const images = format.read(request.sources, { options, report: ledger.report });
    for await (const line of convertImages(images, settings, ledger))
        file.write(line);
}
/** Loaded when it is asked for, as its library is. */
async function labelMapOf(path) {
    if (path === undefined)
        return new Map();
    return (await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(7386)]).then(__webpack_require__.bind(__webpack_require__, 7386))).readLabelMap(path);
}
/** Where the image files are, their headers are read. */
async function findImageOf({ imageFolder }, request) {
    const folder = request.files ?? (await imageFolder?.(request.sources));
    if (folder === undefined)
        return undefined;
    const { openImageFolder } = await Promise.all(/* import() */[__webpack_require__.e(8573), __webpack_require__.e(9772)]).then(__webpack_require__.bind(__webpack_require__, 9772));
    return (await openImageFolder(folder)).read;
}
function verdictOf({ out }, isRefused) {
    if (isRefused)
        return 'Nothing was written. Correct the source, or give --on-problem drop to leave out what is named above.';
    return out === undefined ? 'Written.' : `Written to ${out}.`;
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/** A place in a source, as messages begin with it. */

/** `labels.csv, line 7` or `coco.json, annotations[12]`. */
function placeText({ file, line, position }) {
    const parts = [
        file,
        ...(line === undefined ? [] : [`line ${String(line)}`]),
        ...(position === undefined ? [] : [position]),
    ];
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(parts.join(', '));
}


/***/ }),

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tN: () => (/* binding */ BOX_TYPE),
  oQ: () => (/* binding */ FIXED_KEYS),
  AL: () => (/* binding */ IMAGE_LEVEL_TYPE),
  e8: () => (/* binding */ METADATA_SUFFIX),
  Hh: () => (/* binding */ findLabelAttributes)
});

// EXTERNAL MODULE: ./lib/src/manifest/creation-date.js
var creation_date = __webpack_require__(3290);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
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

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLabelLength),
/* harmony export */   s: () => (/* binding */ isAllowedSize)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4676);

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

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
