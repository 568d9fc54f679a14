export const id = 2754;
export const ids = [2754];
export const modules = {

/***/ 63765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readManifestLine),
/* harmony export */   i0: () => (/* binding */ checkManifestLine)
/* harmony export */ });
/* unused harmony export checkLine */
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30903);
/* harmony import */ var _manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94448);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11513);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70972);
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78662);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42007);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84676);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80387);








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

/***/ 90661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelsTogether),
/* harmony export */   R: () => (/* binding */ checkTogether)
/* harmony export */ });
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30903);
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

/***/ 45111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isAtInvalidLimit)
/* harmony export */ });
/** Invalid lines in a manifest of five: less is fine, more is too many. */
const SHARE = 5;
/** Whether exactly a fifth of the lines is invalid. */
function isAtInvalidLimit({ invalidLines, totalLines }) {
    return totalLines > 0 && invalidLines * SHARE === totalLines;
}


/***/ }),

/***/ 11479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reasonsForDoubt)
/* harmony export */ });
/* harmony import */ var _line_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84534);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84676);
/* harmony import */ var _at_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45111);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74120);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54618);
/* harmony import */ var _region_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27002);
/* harmony import */ var _short_for_split_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74963);
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

/***/ 83053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ columnOfImage),
  z9: () => (/* binding */ concludeManifest),
  ZD: () => (/* binding */ isValidLine),
  jV: () => (/* binding */ labelsOfLine)
});

// EXTERNAL MODULE: ./lib/src/lint/contents/known-contents.js
var known_contents = __webpack_require__(85405);
// EXTERNAL MODULE: ./lib/src/lint/scan/label-table.js
var label_table = __webpack_require__(18061);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __webpack_require__(48559);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __webpack_require__(11867);
// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/images/judge-image.js
var judge_image = __webpack_require__(24990);
// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __webpack_require__(43732);
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
var source_index = __webpack_require__(7852);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/repeats.js
/** Finds the lines of a manifest that have the source-ref of an earlier one. */


/**
 * Finds all of them. Nearly all lines of most manifests have the beginning of their hash to themselves, for which a bit each
 * is enough: they need no place in an index, which would not fit into the cache of a processor.
 * @param low  with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
 */
function findRepeats(low, high, take) {
    const { shares, prefixes } = prefixesFor(low.length);
    for (let share = 0; share < shares; share += 1) {
        prefixes.first = share * prefixes.count;
        const lines = linesTogether(prefixes, low);
        const index = source_index/* SourceIndex */.a.forLines(low, high, lines.length, { number: share, count: shares });
        for (const line of lines) {
            const first = index.add(line);
            if (first !== line)
                take(line, first);
        }
    }
}
/** Lines whose hashes are searched at a time, about. Our choice: the maps of a manifest of a gigabyte have two mebibytes. */
const LINES_PER_SHARE = 2 ** 19;
/** Prefixes for each line. Our choice: with sixteen, one line of sixteen has the same as another by chance. */
const PREFIXES_PER_LINE = 16;
/** A word of a map has so many bits, as a power of two. */
const WORD_SHIFT = 5;
function prefixesFor(lines) {
    const shares = 2 ** Math.max(0, Math.ceil(Math.log2(lines / LINES_PER_SHARE)));
    const bits = Math.max(WORD_SHIFT, Math.ceil(Math.log2((lines / shares) * PREFIXES_PER_LINE)));
    const words = 2 ** (bits - WORD_SHIFT);
    const maps = { seen: new Int32Array(words), seenAgain: new Int32Array(words) };
    return { shares, prefixes: { first: 0, count: 2 ** bits, shift: 32 - bits - Math.log2(shares), ...maps } };
}
/** Lines with a prefix that another line has too, in their order. */
function linesTogether(prefixes, low) {
    prefixes.seen.fill(0);
    prefixes.seenAgain.fill(0);
    for (const { lows, count } of blocksOf(low))
        markPrefixes(prefixes, lows, count);
    const lines = [];
    for (const { from, lows, count } of blocksOf(low))
        takeMarked(prefixes, lows, count, from, lines);
    return lines;
}
/**
 * The blocks of a column, all in the same memory. They are signed numbers: others would be an object each, until the engine has
 * compiled the loops.
 */
function* blocksOf(low) {
    const block = new Uint32Array(column/* BLOCK_LENGTH */.n);
    const lows = new Int32Array(block.buffer);
    for (let from = 0; from < low.length; from += column/* BLOCK_LENGTH */.n)
        yield { from, lows, count: low.copyTo(block, from) };
}
function markPrefixes({ first, count: prefixes, shift, seen, seenAgain }, lows, count) {
    for (let place = 0; place < count; place += 1) {
        const low = lows[place] ?? 0;
        const prefix = (low >>> shift) - first;
        if (low === 0 || prefix < 0 || prefix >= prefixes)
            continue;
        const word = prefix >>> WORD_SHIFT;
        const bit = 1 << prefix;
        const known = seen[word] ?? 0;
        if ((known & bit) === 0)
            seen[word] = known | bit;
        else
            seenAgain[word] = (seenAgain[word] ?? 0) | bit;
    }
}
function takeMarked({ first, count: prefixes, shift, seenAgain }, lows, count, from, lines) {
    for (let place = 0; place < count; place += 1) {
        const low = lows[place] ?? 0;
        const prefix = (low >>> shift) - first;
        if (low === 0 || prefix < 0 || prefix >= prefixes)
            continue;
        if (((seenAgain[prefix >>> WORD_SHIFT] ?? 0) & (1 << prefix)) !== 0)
            lines.push(from + place);
    }
}

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
    findRepeats(sourceLow, sourceHigh, repeats);
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

/***/ 74120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 54618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ forecast),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/src/lint/all-rules.js + 31 modules
var all_rules = __webpack_require__(30903);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(63765);
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
var check_together = __webpack_require__(90661);
// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(84676);
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

/***/ 51418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leakedGroups),
/* harmony export */   w: () => (/* binding */ leakedLines)
/* harmony export */ });
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7852);

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

/***/ 27002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isPastRegion)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84676);
/** Whether a manifest has more images than the service takes in the Region of the training. */

/** Never where the Region is not known. */
function isPastRegion({ role, counted, region }) {
    return region !== undefined && _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_REGIONS */ .ON.has(region) && counted.images > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_REGION_IMAGES_MAX */ .nt[role];
}


/***/ }),

/***/ 74963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ labelsShortForSplit),
/* harmony export */   x: () => (/* binding */ IMAGES_FOR_SPLIT_UNDER)
/* harmony export */ });
/* harmony import */ var _concluded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83053);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54618);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SourceIndex),
/* harmony export */   l: () => (/* binding */ indexShares)
/* harmony export */ });
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48559);
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
    /** An empty index with room for so many lines of a share. */
    static forLines(low, high, lines, share) {
        const places = emptyPlaces(lines);
        return new SourceIndex(low, high, places, new Uint32Array(places.length), share);
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
    /** Adds all lines of the share, in their order. */
    addAll() {
        const [lows, highs] = [new Uint32Array(_scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n), new Uint32Array(_scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n)];
        for (let from = 0; from < this.#low.length; from += _scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LENGTH */ .n) {
            const count = this.#low.copyTo(lows, from);
            this.#high.copyTo(highs, from);
            for (let place = 0; place < count; place += 1) {
                const low = lows[place] ?? 0;
                if (this.covers(low))
                    this.#add(from + place, low, highs[place] ?? 0);
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

/***/ 85405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ NO_CONTENTS),
/* harmony export */   oQ: () => (/* binding */ knownContents)
/* harmony export */ });
/* unused harmony export placesOf */
/* harmony import */ var _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7852);
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48559);
/* harmony import */ var _scan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6196);
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

/***/ 26026:
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

/***/ 58296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ GROUND_TRUTH_PREFIX),
/* harmony export */   NX: () => (/* binding */ groundTruthJobOf),
/* harmony export */   aL: () => (/* binding */ CONVERT_LABELS),
/* harmony export */   b: () => (/* binding */ VERIFICATION_TYPE),
/* harmony export */   gx: () => (/* binding */ slipInType),
/* harmony export */   mh: () => (/* binding */ USABLE_JOBS)
/* harmony export */ });
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78662);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29318);
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

/***/ 68883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf),
/* harmony export */   e: () => (/* binding */ parseGroupBy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20843);
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

/***/ 26151:
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

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ createImagesPart),
/* harmony export */   _z: () => (/* binding */ FIRST_REASON),
/* harmony export */   kK: () => (/* binding */ CHECKED),
/* harmony export */   nV: () => (/* binding */ mergeImages)
/* harmony export */ });
/* unused harmony export numberOfReason */
/* harmony import */ var _scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48559);
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

/***/ 24990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ losesLine),
/* harmony export */   x: () => (/* binding */ judgeImage)
/* harmony export */ });
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84676);
/* harmony import */ var _manifest_within_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57731);
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

/***/ 43732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ firstImageLines),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16302);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70972);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63765);
/* harmony import */ var _conclude_source_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7852);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14073);
/* harmony import */ var _scan_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6196);
/* harmony import */ var _scan_partial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11867);
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

/***/ 51494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 67641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 84534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countOfLines),
/* harmony export */   h: () => (/* binding */ countOfImages)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57731);
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

/***/ 60300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ OWN_LINE_RULES),
  PQ: () => (/* binding */ OWN_RULES),
  l$: () => (/* binding */ ownRulesOf)
});

// EXTERNAL MODULE: ./lib/src/lint/example-lines.js
var example_lines = __webpack_require__(26026);
// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(78662);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/lint/own-rule.js
/** For the many lines without a fault. */
const NO_LINE_FINDINGS = [];

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
            return NO_LINE_FINDINGS;
        const boxes = attributes.filter(({ kind }) => kind === 'box');
        const last = boxes.find(({ name }) => (0,json/* own */.ZV)((0,json/* own */.ZV)(record, name + label_attribute/* METADATA_SUFFIX */.e8), 'adjustment-status') !== undefined);
        const older = boxes.find(({ name }) => name !== last?.name);
        if (last === undefined || older === undefined)
            return NO_LINE_FINDINGS;
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
var line_words = __webpack_require__(84534);
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
        : NO_LINE_FINDINGS,
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
        return found ?? NO_LINE_FINDINGS;
    },
};

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/lint/line-ends.js
var line_ends = __webpack_require__(67641);
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
            return NO_LINE_FINDINGS;
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
        return found ?? NO_LINE_FINDINGS;
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

;// CONCATENATED MODULE: ./lib/src/lint/own/doubled-scheme.js


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
        training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://s3://orchard-images/a-0001.jpg' })),
    }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef !== undefined && TWICE.test(sourceRef)
        ? [{ message: 'The source-ref has s3:// twice.', path: ['source-ref'] }]
        : NO_LINE_FINDINGS,
};

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
var short_for_split = __webpack_require__(74963);
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
    let found = NO_LINE_FINDINGS;
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
var readings = __webpack_require__(14073);
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
            return NO_LINE_FINDINGS;
        return [{ message: `Boxes of ${name} have fractions of pixels.`, path: [name, 'annotations', index] }];
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/ground-truth-jobs.js
var ground_truth_jobs = __webpack_require__(58296);
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
            return NO_LINE_FINDINGS;
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
var limits = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 2 modules
var concluded = __webpack_require__(83053);
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
        ? NO_LINE_FINDINGS
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

;// CONCATENATED MODULE: ./lib/src/lint/bucket-name.js
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

;// CONCATENATED MODULE: ./lib/src/lint/own/impossible-bucket.js



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
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://Orchard_Images/a-0001.jpg' })) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = bucketOf(line);
        if (bucket === undefined || !isImpossible(bucket) || isPlaceholder(bucket))
            return NO_LINE_FINDINGS;
        return [
            { message: `No bucket can be named ${bucket === '' ? 'with an empty name' : bucket}.`, path: ['source-ref'] },
        ];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/at-limit.js
var at_limit = __webpack_require__(45111);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __webpack_require__(54618);
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
    check: ({ text }) => text.includes(REPLACEMENT) ? [{ message: 'The line has bytes that are not UTF-8.', path: [] }] : NO_LINE_FINDINGS,
};

// EXTERNAL MODULE: ./lib/src/text/late-pattern.js
var late_pattern = __webpack_require__(76485);
;// CONCATENATED MODULE: ./lib/src/lint/invisible.js
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
const BLANKS = (0,late_pattern/* latePattern */.B)(`(?:${BLANK_SOURCE})+`, 'gu');
const HIDDEN = (0,late_pattern/* latePattern */.B)(HIDDEN_SOURCE, 'gu');
const INVISIBLE = (0,late_pattern/* latePattern */.B)(String.raw `${HIDDEN_SOURCE}|^[ \u3000]|[ \u3000]$`, 'u');
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

;// CONCATENATED MODULE: ./lib/src/lint/own/invisible-characters.js



const invisibleCharacters = {
    kind: 'line',
    onUsualLines: 'silent',
    code: 'CL_INVISIBLE_CHARACTERS',
    severity: 'warning',
    certain: false,
    what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
    why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
    fix: 'Remove the character, or rename the object in S3 if its key really has it.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001\u200b.jpg', 'pear')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a 0001.jpg', 'pear')) }),
    check({ sourceRef }) {
        const name = sourceRef === undefined ? undefined : invisibleIn(sourceRef);
        return name === undefined ? NO_LINE_FINDINGS : [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }];
    },
};

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
            const name = invisibleIn(label);
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
var source_index = __webpack_require__(7852);
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
var leaks = __webpack_require__(51418);
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
        : NO_LINE_FINDINGS,
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
var region_limit = __webpack_require__(27002);
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
var check_together = __webpack_require__(90661);
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
            return NO_LINE_FINDINGS;
        return [{ message: `The line has labels of Custom Moderation alone (${MODERATION_KEY}).`, path: [MODERATION_KEY] }];
    },
};

// EXTERNAL MODULE: ./lib/src/lint/images/near-duplicates.js
var near_duplicates = __webpack_require__(51494);
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
var labels = __webpack_require__(42007);
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
        return found ?? NO_LINE_FINDINGS;
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/file-name.js
var file_name = __webpack_require__(74120);
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
var image_extension = __webpack_require__(26151);
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
        ? NO_LINE_FINDINGS
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

;// CONCATENATED MODULE: ./lib/src/lint/own/not-an-image.js



const notAnImage = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_NOT_AN_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'The name of the file in source-ref is not that of a PNG or JPEG.',
    why: 'The service trains from PNG and JPEG alone; of anything else the line is invalid. It looks at the content, so a wrong name may still be right inside.',
    fix: 'Convert the file to PNG or JPEG, or drop the line. Of a video or a document, extract images first.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('scan-0001.pdf', 'pear')) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('scan-0001.png', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || (0,image_extension/* isImageExtension */.d)(sourceRef))
            return NO_LINE_FINDINGS;
        const extension = (0,image_extension/* extensionOf */.j)(sourceRef);
        if (extension === undefined)
            return NO_LINE_FINDINGS;
        return [{ message: `A file named .${extension} is neither PNG nor JPEG.`, path: ['source-ref'] }];
    },
};

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

;// CONCATENATED MODULE: ./lib/src/lint/own/placeholder-bucket.js



const placeholderBucket = {
    kind: 'line',
    onUsualLines: 'odd-source-ref',
    code: 'CL_PLACEHOLDER_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'The bucket of the source-ref looks like a placeholder.',
    why: 'The manifest comes from a template or a sample, and its images are not where it says.',
    fix: 'Put the name of the bucket that has the images in its place.',
    wrong: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://[YOUR_BUCKET]/a-0001.jpg' })) }),
    right: () => ({ training: (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')) }),
    check(line) {
        const bucket = bucketOf(line);
        if (bucket === undefined || !isPlaceholder(bucket))
            return NO_LINE_FINDINGS;
        return [{ message: `The bucket ${bucket} looks like a placeholder.`, path: ['source-ref'] }];
    },
};

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

;// CONCATENATED MODULE: ./lib/src/lint/own/relative-source-ref.js



const relative_source_ref_SCHEME = 's3://';
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
        if (sourceRef === undefined || sourceRef.startsWith(relative_source_ref_SCHEME))
            return NO_LINE_FINDINGS;
        const path = ['source-ref'];
        const before = BEFORE_SCHEME.exec(sourceRef)?.[1];
        if (before !== undefined)
            return [{ message: `The source-ref has ${inWords(before)} before ${relative_source_ref_SCHEME}.`, path, fix: NOTHING_BEFORE }];
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
        return found ?? NO_LINE_FINDINGS;
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
var name_order = __webpack_require__(99750);
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
var label_entry = __webpack_require__(5465);
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
var box_geometry = __webpack_require__(94448);
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
        return found ?? NO_LINE_FINDINGS;
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
            return NO_LINE_FINDINGS;
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
var certainty = __webpack_require__(11479);
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
        return found ?? NO_LINE_FINDINGS;
    },
};
function dated(date) {
    return (0,example_lines/* manifestOf */.$V)((0,example_lines/* imageExample */.aI)('a-0001.jpg', '', { 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', { 'creation-date': date }) }));
}

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
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
            return NO_LINE_FINDINGS;
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
        return findings ?? NO_LINE_FINDINGS;
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
    doubledScheme,
    placeholderBucket,
    impossibleBucket,
    notAnImage,
    noImageExtension,
    invisibleCharacters,
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

/***/ 14073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   ZX: () => (/* binding */ readStrictly),
/* harmony export */   k9: () => (/* binding */ isDoubtfullyThin),
/* harmony export */   nx: () => (/* binding */ hasFraction),
/* harmony export */   xV: () => (/* binding */ readLeniently)
/* harmony export */ });
/* unused harmony exports DOUBTS, sureSideOf */
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84676);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63765);


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

/***/ 48559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
            this.#endBlock();
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
                this.#endBlock();
        }
    }
    /** Makes a block of the rest, which is full. */
    #endBlock() {
        const block = blockOf(this.#rest);
        this.#blocks.push(block);
        if (block.numbers === this.#rest)
            this.#rest = someWords();
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
/** A block of as many numbers as one has: of the very same, which it then takes, where they are far from each other. */
function blockOf(full) {
    let least = full[0] ?? 0;
    if (areSame(full))
        return { ...EMPTY, base: least };
    let most = least;
    for (let place = 1; place < full.length; place += 1) {
        const number = full[place] ?? 0;
        if (number < least)
            least = number;
        else if (number > most)
            most = number;
        else
            continue;
        // Hashes are so after a few of them.
        if (most - least >= 2 ** 16)
            return { base: 0, numbers: full };
    }
    const numbers = most - least < 2 ** 8 ? someBytes() : somePairs();
    for (let place = 0; place < full.length; place += 1)
        numbers[place] = (full[place] ?? 0) - least;
    return { base: least, numbers };
}
/** Whether all are the same number, which each is when it is the same as the next one: several columns are so, and it is soon said. */
function areSame({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }) {
    const length = byteLength - BYTES_PER_ELEMENT;
    const next = Buffer.from(buffer, byteOffset + BYTES_PER_ELEMENT, length);
    return next.equals(Buffer.from(buffer, byteOffset, length));
}
function someBytes() {
    return spareBytes.pop() ?? new Uint8Array(BLOCK_LENGTH);
}
function somePairs() {
    return sparePairs.pop() ?? new Uint16Array(BLOCK_LENGTH);
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

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ createLabelEntry),
/* harmony export */   QK: () => (/* binding */ countLine),
/* harmony export */   mc: () => (/* binding */ READINGS),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   vD: () => (/* binding */ noLines)
/* harmony export */ });
/* unused harmony export BOUNDS */
/* harmony import */ var _name_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/** What a lint learns of each label of a manifest while the lines go by. */

/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = ['sure', 'taken', 'strict', 'lenient'];
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

/***/ 18061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LabelTable)
/* harmony export */ });
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5465);
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

/***/ 99750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 11867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ createPartial),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   bf: () => (/* binding */ releaseColumns),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ CLASS_MAPS_KEPT),
/* harmony export */   r: () => (/* binding */ packColumns),
/* harmony export */   zf: () => (/* binding */ BUCKETS_KEPT)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48559);
/* harmony import */ var _label_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18061);
/* harmony import */ var _label_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);



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

/***/ 46261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
