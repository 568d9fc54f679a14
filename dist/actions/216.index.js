export const id = 216;
export const ids = [216];
export const modules = {

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readManifestLine),
/* harmony export */   i0: () => (/* binding */ checkManifestLine)
/* harmony export */ });
/* unused harmony export checkLine */
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9474);
/* harmony import */ var _manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4448);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1513);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(972);
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8662);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2007);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4676);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(387);








/** Only the first that finds something is reported for a line. */
const LINE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('line');
/** Only the first that finds something is reported for a label attribute, and for its line. */
const STOPPING_ATTRIBUTE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('attribute').filter(({ stops }) => stops);
const OTHER_ATTRIBUTE_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('attribute').filter(({ stops }) => !stops);
const CONCLUSION_RULES = (0,_all_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)('conclusion');
const NO_FINDINGS = [];
const NOTHING_USABLE = { imageLabels: [], boxes: [] };
/**
 * What the service would find in a line, and what it would train from. Never throws, for any text.
 *
 * The guide says of some errors that the line is given up at the first of them: of such a line only that one is
 * reported. Not documented is whether such a fault of one label attribute costs a line that has another, good one;
 * assumed: no, as for errors that do not stop.
 * @param line 1-based number, which comes back in the report
 * @param text the line without its newline
 */
function checkLine(line, text) {
    return checkManifestLine(line, readManifestLine(text));
}
/** {@link checkLine} on a line that was parsed already. */
function checkManifestLine(line, manifestLine) {
    const sourceRef = readSourceRef(manifestLine);
    const report = (verdict, findings, usable = NOTHING_USABLE) => ({
        line,
        verdict,
        findings,
        ...(sourceRef && { sourceRef }),
        usable,
    });
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
    const record = isTooLong(text) ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(record)
        ? { record, attributes: (0,_manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .findLabelAttributes */ .Hh)(record) }
        : { record: undefined, attributes: [] };
}
/** Characters are counted as Unicode counts them; a string's length can only be more. */
function isTooLong(text) {
    return text.length > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_MAX_CHARACTERS */ .hN && Array.from(text).length > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_MAX_CHARACTERS */ .hN;
}
function readSourceRef({ record }) {
    const sourceRef = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(record, 'source-ref');
    const parsed = typeof sourceRef === 'string' ? (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSourceRef */ ._j)(sourceRef) : undefined;
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
    const stopping = findings.find(({ code }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCode */ .lA)(code)?.stops);
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
            imageLabels.push(...(0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsOf */ .P)(attribute));
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        imageSize ??= attribute.boxes.imageSize;
        addUsableBoxes(boxes, attribute.boxes, (0,_manifest_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsOf */ .P)(attribute));
    }
    return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize };
}
function invalidatesLine({ findings }) {
    return findings.some(({ code }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCode */ .lA)(code)?.effect === 'line-invalid');
}
function leavesAttributeUsable({ code }) {
    const effect = (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCode */ .lA)(code)?.effect;
    return effect === 'box-unused' || effect === 'none';
}
function addUsableBoxes(boxes, { annotations, imageSize }, labels) {
    for (let index = 0; index < annotations.length; index += 1) {
        const annotation = annotations[index];
        const label = labels[index];
        if (annotation === undefined || label === undefined || !(0,_manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_7__/* .isUsableBox */ .Iy)(annotation, imageSize))
            continue;
        const { left, top, width, height } = annotation;
        boxes.push({ label, left, top, width, height });
    }
}
function isNothing({ imageLabels, boxes }) {
    return imageLabels.length === 0 && boxes.length === 0;
}


/***/ }),

/***/ 5111:
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

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reasonsForDoubt)
/* harmony export */ });
/* harmony import */ var _line_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2153);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4676);
/* harmony import */ var _at_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4120);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _short_for_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4963);
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
    const outcomeOf = (reading) => (0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__/* .forecast */ .g)(training.partial, testing?.partial, reading);
    const taken = outcomeOf('taken');
    const trains = taken.code === undefined;
    const reasons = [];
    const others = READINGS.filter((reading) => (outcomeOf(reading).code === undefined) !== trains);
    if (others.some((reading) => reading !== 'other-kind'))
        reasons.push(...manifests.flatMap(doubtsOf));
    if (others.includes('other-kind'))
        reasons.push('which kind of model lines of two kinds make is not documented');
    const isAtLimit = (reading) => outcomeOf(reading).code === undefined &&
        manifests.some(({ partial }) => (0,_at_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtInvalidLimit */ .A)((0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .E)(partial, reading)));
    if (trains && isAtLimit('taken'))
        reasons.push('exactly 20 % of the lines are invalid, which is not documented to pass');
    else if (trains && reasons.length === 0 && READINGS.some(isAtLimit))
        reasons.push(...manifests.flatMap(doubtsOf));
    if (trains && testing === undefined && (0,_short_for_split_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsShortForSplit */ .t)(training.partial).length > 0)
        reasons.push('how many images of a label the split needs is not documented');
    if (trains && manifests.some(({ name }) => name.startsWith('s3://') && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNoExtension */ .B)(name)))
        reasons.push('a manifest without a file extension may be refused');
    if (!trains)
        reasons.push(...limitsInDoubt(taken, manifests));
    return reasons;
}
function doubtsOf({ role, partial }) {
    return [...partial.doubts].map(([doubt, { count, first }]) => `${(0,_line_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countOfLines */ .c)(count)} of the ${role} manifest, first line ${String(first)}, ${count === 1 ? 'has' : 'have'} ${DOUBTS[doubt]}`);
}
/** Limits that the documents give in two ways: it may be that the training succeeds past them. */
function limitsInDoubt({ code, useCase, together }, manifests) {
    const sizes = manifests.map(({ partial }) => partial.sizeBytes);
    if (code === 'ERROR_MANIFEST_SIZE_TOO_LARGE') {
        const large = sizes.filter((size) => size > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_MAX_BYTES */ .V4);
        return large.every((size) => size <= BINARY_GIGABYTE)
            ? ['whether the limit of 1 GB means 1,000,000,000 or 1,073,741,824 bytes is not documented']
            : [];
    }
    const isRaisable = manifests.every(({ partial }) => partial.lines <= RAISED_MAX_LINES && (0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .E)(partial, 'taken').useCase === 'IMAGE_LEVEL_LABELS');
    const codes = [...together.training, ...together.testing, ...together.both].map((finding) => finding.code);
    const isByLines = codes.length > 0 && codes.every((one) => one === 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM');
    return isByLines && isRaisable && useCase === 'NOT_DETERMINED'
        ? ['AWS support can raise the limit of lines for classification']
        : [];
}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ isValidLine),
/* harmony export */   jV: () => (/* binding */ labelsOfLine),
/* harmony export */   z9: () => (/* binding */ concludeManifest)
/* harmony export */ });
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7852);

const VALID = 0;
function concludeManifest(role, name, partial) {
    const { sourceLow, sourceHigh } = partial.columns;
    const sources = new _source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a(sourceLow, sourceHigh);
    const firstLines = new Int32Array(partial.lines);
    let repeatedLines = 0;
    const repeated = new Set();
    for (let line = 0; line < partial.lines; line += 1) {
        const first = sourceLow.at(line) === 0 ? line : sources.add(line);
        firstLines[line] = first;
        if (first === line)
            continue;
        repeatedLines += 1;
        repeated.add(first);
    }
    const counted = count(partial, firstLines, repeated);
    return { role, name, partial, counted, sources, firstLines, repeatedLines, repeatedImages: repeated.size };
}
/** Counts images and, by label, images and boxes: different source-refs on valid lines. */
function count(partial, firstLines, repeated) {
    const { columns, labels, verdicts } = partial;
    const images = new Uint32Array(labels.entries.length);
    /** Labels that an image which is on several lines was counted with, by its first line. */
    const counted = new Map();
    const textNumbers = numbersByText(partial);
    let imageCount = 0;
    for (let line = 0; line < partial.lines; line += 1) {
        if (columns.verdict.at(line) !== VALID)
            continue;
        const first = firstLines[line] ?? line;
        const known = counted.get(first);
        if (known === undefined)
            imageCount += 1;
        const seen = known ?? new Set();
        if (known === undefined && repeated.has(first))
            counted.set(first, seen);
        for (let at = startOf(partial, line); at < columns.labelEnds.at(line); at += 1) {
            const number = textNumbers[columns.labelIds.at(at)] ?? 0;
            if (seen.has(number))
                continue;
            seen.add(number);
            images[number] = (images[number] ?? 0) + 1;
        }
    }
    const byLabel = new Map();
    for (const [number, { label, boxes }] of labels.entries.entries()) {
        const known = byLabel.get(label);
        const total = { images: images[textNumbers[number] ?? 0] ?? 0, boxes: boxes + (known?.boxes ?? 0) };
        if (total.images > 0)
            byLabel.set(label, total);
    }
    const sum = (counts) => counts.sure + counts.taken;
    return {
        lines: partial.lines,
        validLines: sum(verdicts.valid),
        invalidLines: sum(verdicts.invalid),
        ignoredLines: sum(verdicts.ignored),
        images: imageCount,
        labels: byLabel,
    };
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
/** Whether a line, from 0, is valid. */
function isValidLine({ columns }, line) {
    return columns.verdict.at(line) === VALID;
}


/***/ }),

/***/ 4120:
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

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ forecast),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/src/lint/all-rules.js + 32 modules
var all_rules = __webpack_require__(9474);
// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(3765);
;// CONCATENATED MODULE: ./lib/src/lint/check-manifest.js
/** Checks a manifest while its lines stream by. */


const MANIFEST_RULES = (0,all_rules/* rulesOf */.f)('manifest');
/**
 * Starts the check of one manifest. Rules on the number of labels are not part of it: they depend on the kind of
 * model, which the training manifest decides for both; see checkTogether.
 */
function createManifestCheck() {
    const lines = { valid: 0, invalid: 0, ignored: 0 };
    const kinds = { imageLevel: 0, box: 0 };
    const errorLines = [];
    const imageLabels = new Map();
    const boxLabels = new Map();
    const buckets = new Set();
    const totalLines = () => lines.valid + lines.invalid + lines.ignored;
    const add = (report) => {
        const labelsOfBoxes = report.usable.boxes.map(({ label }) => label);
        lines[report.verdict] += 1;
        if (report.findings.some(({ severity }) => severity === 'error'))
            errorLines.push(report.line);
        if (report.sourceRef)
            buckets.add(report.sourceRef.bucket);
        if (report.usable.imageLabels.length > 0)
            kinds.imageLevel += 1;
        if (labelsOfBoxes.length > 0)
            kinds.box += 1;
        countOnce(imageLabels, report.usable.imageLabels);
        countOnce(boxLabels, labelsOfBoxes);
    };
    return {
        add,
        line(text) {
            const report = checkLine(totalLines() + 1, text);
            add(report);
            return report;
        },
        end() {
            const tally = { totalLines: totalLines(), invalidLines: lines.invalid, buckets: new Set(buckets) };
            return {
                useCase: useCaseOf(kinds),
                totalLines: tally.totalLines,
                validLines: lines.valid,
                invalidLines: lines.invalid,
                ignoredLines: lines.ignored,
                errorLines: [...errorLines],
                contentFindings: checkTally(tally),
                imageLabels: new Map(imageLabels),
                boxLabels: new Map(boxLabels),
                buckets: tally.buckets,
            };
        },
    };
}
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
/** Counts a line once for each of its labels, however often it has one. */
function countOnce(counts, labels) {
    for (const label of new Set(labels))
        counts.set(label, (counts.get(label) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/src/lint/check-together.js
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
    const isBrand = isBrandDetection(training, testing);
    const useCase = isBrand ? 'OBJECT_LOCALIZATION' : training.useCase;
    const labels = { ...readLabels(training, useCase), ...(isBrand && { usable: training.imageLabels }) };
    const tested = readLabels(testing, useCase);
    return {
        useCase,
        training: checkLabels(labels),
        testing: checkLabels(tested),
        both: (0,all_rules/* rulesOf */.f)('overlap')
            .map((rule) => rule.check(labels, tested))
            .filter((finding) => finding !== undefined),
    };
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
    return (0,all_rules/* rulesOf */.f)('labels')
        .map((rule) => rule.check(labels))
        .filter((finding) => finding !== undefined);
}

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
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
    const together = checkTogether(reportOf(training, reading), testing ? reportOf(testing, ofTesting) : 'auto-create');
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leakedGroups),
/* harmony export */   w: () => (/* binding */ leakedLines)
/* harmony export */ });
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7852);

/** Each source-ref of both manifests once, in the order of the testing manifest. */
function* leakedLines(training, testing) {
    const { sourceLow, sourceHigh } = testing.partial.columns;
    for (let line = 0; line < testing.partial.lines; line += 1) {
        if (sourceLow.at(line) === 0 || testing.firstLines[line] !== line)
            continue;
        const first = training.sources.find(sourceLow.at(line), sourceHigh.at(line));
        if (first >= 0)
            yield { trainingLine: first + 1, testingLine: line + 1 };
    }
}
/** Each group of both manifests once, in the order of the testing manifest. None without group-by. */
function* leakedGroups(training, testing) {
    const trained = groupsOf(training);
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
function groupsOf({ partial: { columns } }) {
    const { groupLow, groupHigh } = columns;
    const groups = new _source_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceIndex */ .a(groupLow, groupHigh);
    for (let line = 0; line < groupLow.length; line += 1)
        if (groupLow.at(line) !== 0)
            groups.add(line);
    return groups;
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ labelsShortForSplit),
/* harmony export */   x: () => (/* binding */ IMAGES_FOR_SPLIT_UNDER)
/* harmony export */ });
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);

/** Images of a label under which a split may fail; the number is not documented. Our choice. */
const IMAGES_FOR_SPLIT_UNDER = 5;
/** Labels of the kind of the model with fewer images than that. */
function labelsShortForSplit(training) {
    const { useCase, imageLabels, boxLabels } = (0,_forecast_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .E)(training, 'taken');
    const labels = useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels;
    return [...labels].filter(([, images]) => images < IMAGES_FOR_SPLIT_UNDER);
}


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SourceIndex)
/* harmony export */ });
/** A hash table of line numbers, four bytes for each of its places. */
class SourceIndex {
    #places;
    #low;
    #high;
    /** Columns of the two halves of the hashes; lines with 0 in both have nothing to find. */
    constructor(low, high) {
        this.#low = low;
        this.#high = high;
        // At most half full, so that a search ends after a few steps.
        this.#places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, low.length * 2)))).fill(-1);
    }
    /** Adds a line, from 0. Returns the line that has the same hashes and was added first, which may be this one. */
    add(line) {
        const place = this.#placeOf(this.#low.at(line), this.#high.at(line));
        const first = this.#places[place] ?? -1;
        if (first >= 0)
            return first;
        this.#places[place] = line;
        return line;
    }
    /** The line that was added first with these hashes; -1 without one. */
    find(low, high) {
        return this.#places[this.#placeOf(low, high)] ?? -1;
    }
    #placeOf(low, high) {
        const mask = this.#places.length - 1;
        let place = low & mask;
        for (;;) {
            const line = this.#places[place] ?? -1;
            if (line < 0 || (this.#low.at(line) === low && this.#high.at(line) === high))
                return place;
            place = (place + 1) & mask;
        }
    }
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countOfLines),
/* harmony export */   h: () => (/* binding */ countOfImages)
/* harmony export */ });
/** Numbers of lines in words. */
/** `1 line`, `2,000 lines`. */
function countOfLines(count) {
    return count === 1 ? '1 line' : `${count.toLocaleString('en-US')} lines`;
}
/** `1 image`, `2,000 images`. */
function countOfImages(count) {
    return count === 1 ? '1 image' : `${count.toLocaleString('en-US')} images`;
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ OWN_LINE_RULES),
  PQ: () => (/* binding */ OWN_RULES),
  l$: () => (/* binding */ ownRulesOf)
});

;// CONCATENATED MODULE: ./lib/src/lint/example-lines.js
/** Lines that the rules show as examples. */
const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' };
/** An image in the bucket of the examples. */
function imageNamed(name) {
    return `s3://orchard-images/${name}`;
}
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

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/lint/own-rule.js
/** For the many lines without a fault. */
const NO_LINE_FINDINGS = [];

;// CONCATENATED MODULE: ./lib/src/lint/own/adjusted-boxes.js




const adjustedBoxes = {
    kind: 'line',
    code: 'CL_ADJUSTED_BOXES',
    severity: 'warning',
    certain: false,
    what: 'The line has both the boxes of a Ground Truth job and those of the job that adjusted them.',
    why: 'Which of the two the service trains from is not documented; with both, each object has two boxes.',
    fix: 'Delete the older attribute with its metadata.',
    wrong: () => ({ training: manifestOf(adjusted(true)) }),
    right: () => ({ training: manifestOf(adjusted(false)) }),
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
        annotations: [{ class_id: 0, ...exampleBox('pear'), label: undefined }],
    };
    const changes = {
        adjusted: value,
        'adjusted-metadata': boxMetadata(1, { '0': 'pear' }, { 'adjustment-status': 'adjusted' }),
    };
    const older = keepsOlder ? {} : { boxes: undefined, 'boxes-metadata': undefined };
    return boxExample('a-0001.jpg', [exampleBox('pear')], { changes: { ...changes, ...older } });
}

// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __webpack_require__(2153);
;// CONCATENATED MODULE: ./lib/src/lint/own/blank-lines.js


const blankLines = {
    kind: 'manifest',
    code: 'CL_BLANK_LINES',
    severity: 'warning',
    certain: true,
    what: 'The manifest has blank lines.',
    why: 'The service counts a blank line as a line, and it is not JSON: it counts as invalid, and over 20 % of those fail the training.',
    fix: 'Remove the blank lines.',
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\n\n${imageExample('a-0002.jpg', 'apple')}\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.blank;
        if (count === 0)
            return [];
        return [
            {
                message: `${count === 1 ? 'A line is' : `${(0,line_words/* countOfLines */.c)(count)} are`} blank, first line ${String(first)}.`,
                line: first,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/byte-order-mark.js


const byteOrderMark = {
    kind: 'line',
    code: 'CL_BYTE_ORDER_MARK',
    severity: 'warning',
    certain: false,
    what: 'The line begins with a byte order mark.',
    why: 'JSON has no place for it, so the line is most likely invalid. The documents do not say what the service does.',
    fix: 'Save the file as UTF-8 without a byte order mark.',
    wrong: () => ({ training: `\ufeff${manifestOf(imageExample('a-0001.jpg', 'pear'))}` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ text }) => text.charCodeAt(0) === 0xfeff
        ? [{ message: 'The line begins with a byte order mark (the bytes EF BB BF).', path: [] }]
        : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/class-id-as-text.js


const classIdAsText = {
    kind: 'line',
    code: 'CL_CLASS_ID_AS_TEXT',
    severity: 'warning',
    certain: false,
    what: 'The value of an image-level label attribute is a number in quotes.',
    why: 'The documents ask for a whole number, while a sample of Ground Truth has it as text; what the service does with it is not documented.',
    fix: 'Write the number without quotes.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: '1' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: 1 })) }),
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

;// CONCATENATED MODULE: ./lib/src/lint/own/coco-file.js

const cocoFile = {
    kind: 'file',
    fileKind: 'coco',
    code: 'CL_COCO_FILE',
    severity: 'error',
    certain: true,
    what: 'The file is in the COCO format.',
    why: 'COCO has one object for all images; the service reads one line for each image.',
    fix: 'Convert the annotations: for each image one line with image_size, annotations and class-map. The developer guide has a script for COCO.',
    wrong: () => ({ training: '{"images":[{"id":1,"file_name":"a-0001.jpg"}],"annotations":[],"categories":[]}\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/crlf.js


const crlf = {
    kind: 'manifest',
    code: 'CL_CRLF',
    severity: 'notice',
    certain: false,
    what: 'Lines end in a carriage return and a newline, as on Windows.',
    why: 'JSON takes the carriage return as a blank, so the lines should be fine; the documents do not mention it.',
    fix: 'Save the file with newlines alone; set eol=lf for it in .gitattributes.',
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.crlf;
        if (count === 0)
            return [];
        return [{ message: `CR LF is at the end of ${(0,line_words/* countOfLines */.c)(count)}, first of line ${String(first)}.`, line: first }];
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
    fix: 'Write each row as a JSON line with source-ref, a label attribute and its metadata. The developer guide has a script for CSV.',
    wrong: () => ({ training: 'image,label\na-0001.jpg,pear\na-0002.jpg,apple\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
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
    wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\r\n` }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check({ partial: { layout } }) {
        const { count, first } = layout.doubleCr;
        if (count === 0)
            return [];
        return [
            { message: `CR CR LF is at the end of ${(0,line_words/* countOfLines */.c)(count)}, first of line ${String(first)}.`, line: first },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/doubled-scheme.js


const SCHEME = 's3://';
const doubledScheme = {
    kind: 'line',
    code: 'CL_DOUBLED_SCHEME',
    severity: 'warning',
    certain: true,
    what: 'The source-ref has s3:// twice.',
    why: 'A template has put s3:// before a text that had it already; no image is found there.',
    fix: 'Write source-ref as s3://BUCKET/KEY, with the scheme once.',
    wrong: () => ({
        training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://s3://orchard-images/a-0001.jpg' })),
    }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef?.includes(SCHEME, 1) === true
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
    wrong: () => ({ training: imageExamples({ pear: 10, apple: 9 }) }),
    right: () => ({ training: imageExamples({ pear: 10, apple: 10 }) }),
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
var short_for_split = __webpack_require__(4963);
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
    wrong: () => ({ training: imageExamples({ pear: 10, apple: 3 }) }),
    right: () => ({ training: imageExamples({ pear: 10, apple: 3 }), testing: imageExamples({ pear: 2, apple: 2 }, 11) }),
    *check(training, testing) {
        if (testing !== undefined)
            return;
        for (const [label, images] of (0,short_for_split/* labelsShortForSplit */.t)(training.partial))
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
var readings = __webpack_require__(4073);
;// CONCATENATED MODULE: ./lib/src/lint/own/fractional-box.js




const fractionalBox = {
    kind: 'line',
    code: 'CL_FRACTIONAL_BOX',
    severity: 'warning',
    certain: false,
    what: 'A box has fractions of pixels.',
    why: 'The documents ask for whole numbers, while Ground Truth itself writes fractions; what the service does with them is not documented. The forecast takes them as they are.',
    fix: 'Round left, top, width and height to whole numbers.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10.5 })])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name) => {
        const index = annotations.findIndex(readings/* hasFraction */.nx);
        if (index < 0)
            return NO_LINE_FINDINGS;
        return [{ message: `Boxes of ${name} have fractions of pixels.`, path: [name, 'annotations', index] }];
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/ground-truth-job.js




const CONVERT = 'Convert each label into an attribute and metadata of its own, of type groundtruth/image-classification; custom-labels convert does so.';
const BOXES_INSTEAD = 'Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes; custom-labels convert does so.';
const OTHER_DATA = 'Label images: Custom Labels is trained from nothing else. Of a video, label its frames as images.';
/** What the types of Ground Truth are, by how they begin, and the way out. */
const JOBS = [
    ['image-classification-multilabel', 'a multi-label classification', CONVERT],
    ['semantic-segmentation', 'a semantic segmentation', BOXES_INSTEAD],
    ['instance-segmentation', 'an instance segmentation', BOXES_INSTEAD],
    ['polygon', 'a job of polygons', BOXES_INSTEAD],
    [
        'label-verification',
        'a verification of labels',
        'Nothing to do if the line has the labels that were verified; only those are trained from.',
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
const PREFIX = 'groundtruth/';
const groundTruthJob = {
    kind: 'line',
    code: 'CL_GROUND_TRUTH_JOB',
    severity: 'warning',
    certain: true,
    what: 'The labels come from a kind of Ground Truth job that Custom Labels cannot be trained from.',
    why: 'The service trains from image classification and from bounding boxes; it drops every other label attribute, and a line that has no other is invalid.',
    fix: CONVERT,
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', '', {
            fruit: [0, 2],
            'fruit-metadata': {
                ...imageMetadata('', { 'class-name': undefined, confidence: undefined }),
                'class-map': { '0': 'pear', '2': 'apple' },
                'confidence-map': { '0': 1, '2': 1 },
                type: 'groundtruth/image-classification-multilabel',
            },
        })),
    }),
    right: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit1: 1, 'fruit1-metadata': imageMetadata('apple') })),
    }),
    check({ record, attributes, report }) {
        // Attributes of other kinds are in the list; without a list, as in lines of text jobs, the metadata is looked at.
        if (report.verdict === 'valid' && !attributes.some(({ kind }) => kind === 'unsupported'))
            return NO_LINE_FINDINGS;
        const findings = [];
        for (const key of Object.keys(record ?? {})) {
            if (!key.endsWith(label_attribute/* METADATA_SUFFIX */.e8))
                continue;
            const type = (0,json/* own */.ZV)((0,json/* own */.ZV)(record, key), 'type');
            if (typeof type !== 'string' || type === label_attribute/* IMAGE_LEVEL_TYPE */.AL || type === label_attribute/* BOX_TYPE */.tN || !type.startsWith(PREFIX))
                continue;
            const job = JOBS.find(([start]) => type.startsWith(PREFIX + start));
            const name = key.slice(0, -label_attribute/* METADATA_SUFFIX */.e8.length);
            const path = [key, 'type'];
            findings.push(job === undefined
                ? { message: `${name} is of the type ${type}, which cannot be trained from.`, path }
                : { message: `${name} is of ${job[1]} (${type}), which cannot be trained from.`, path, fix: job[2] });
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
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
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]), boxExample('a-0002.jpg', [])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
    check: ({ counted }) => counted.ignoredLines === 0
        ? []
        : [{ message: `Of ${(0,line_words/* countOfLines */.c)(counted.lines)} the service would ignore ${String(counted.ignoredLines)}.` }],
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/image-size-zero.js



const imageSizeZero = {
    kind: 'line',
    code: 'CL_IMAGE_SIZE_ZERO',
    severity: 'warning',
    certain: true,
    what: 'The image_size is 0.',
    why: 'The size of the image was never filled in; every box reaches out of such an image.',
    fix: 'Write the width and height of the image, in pixels.',
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')], { size: { width: 0, height: 0 } })),
    }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
    check: (line) => eachBoxAttribute(line, ({ imageSize }, name) => imageSize.width > 0 && imageSize.height > 0
        ? NO_LINE_FINDINGS
        : [
            {
                message: `The image_size of ${name} is ${String(imageSize.width)} x ${String(imageSize.height)}.`,
                path: [name, 'image_size'],
            },
        ]),
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
    wrong: () => ({ training: imageExamples({ pear: 40, apple: 2 }) }),
    right: () => ({ training: imageExamples({ pear: 39, apple: 2 }) }),
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
const bucket_name_SCHEME = 's3://';
/** Brackets, variables and the names that samples use. Real buckets may have any of the words inside of a longer one. */
const PLACEHOLDER = /[[\]<>{}()$%*#]|^(?:your|my|example|sample|placeholder|bucket)[-_]?(?:s3[-_]?)?(?:bucket)?(?:[-_]?name)?$|doc-example-bucket|amzn-s3-demo|your[-_.]?bucket|your[-_.]?name|xxx|xyz$|account[-_]?id/i;
/** S3 User Guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** The bucket that a line names: the text between `s3://` and the next slash; undefined without one S3 URI. */
function bucketOf({ report, sourceRef }) {
    if (report.sourceRef !== undefined)
        return report.sourceRef.bucket;
    if (sourceRef?.startsWith(bucket_name_SCHEME) !== true || sourceRef.includes(bucket_name_SCHEME, 1))
        return undefined;
    const slash = sourceRef.indexOf('/', bucket_name_SCHEME.length);
    return sourceRef.slice(bucket_name_SCHEME.length, slash < 0 ? undefined : slash);
}
/** Most lines have the bucket of the line before. */
let last = { bucket: '', isPlaceholder: false, isImpossible: true };
function judge(bucket) {
    if (last.bucket !== bucket)
        last = { bucket, isPlaceholder: PLACEHOLDER.test(bucket), isImpossible: !BUCKET_NAME.test(bucket) };
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
    code: 'CL_IMPOSSIBLE_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'No new bucket can have the name that the source-ref gives.',
    why: 'There is no such bucket, unless it is one of the few from before March 2018 in us-east-1; its images are not found.',
    fix: 'Correct the name of the bucket: 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
    bounds: ['a bucket: 3 to 63 characters'],
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://Orchard_Images/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
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
var at_limit = __webpack_require__(5111);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 3 modules
var forecast = __webpack_require__(9572);
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
    wrong: () => ({ training: `${imageExamples({ pear: 2, apple: 2 })}{}\n` }),
    right: () => ({ training: `${imageExamples({ pear: 3, apple: 2 })}{}\n` }),
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


/** What stands for bytes that are not UTF-8 once they are decoded; a file may also hold it as it is. */
const REPLACEMENT = '\ufffd';
const invalidUtf8 = {
    kind: 'line',
    code: 'CL_INVALID_UTF_8',
    severity: 'warning',
    certain: false,
    what: 'The line has bytes that are not UTF-8, or the replacement character U+FFFD.',
    why: 'Labels and image names come out garbled, and an image under a garbled name is not found.',
    fix: 'Save the file as UTF-8; it may be in Latin-1 or Windows-1252.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'p\ufffdche')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pêche')) }),
    check: ({ text }) => text.includes(REPLACEMENT) ? [{ message: 'The line has bytes that are not UTF-8.', path: [] }] : NO_LINE_FINDINGS,
};

;// CONCATENATED MODULE: ./lib/src/lint/own/invisible-characters.js


/** Controls, no-break and zero-width blanks, direction marks, and blanks at either end. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\ufeff]|^ | $/u;
const invisibleCharacters = {
    kind: 'line',
    code: 'CL_INVISIBLE_CHARACTERS',
    severity: 'warning',
    certain: false,
    what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
    why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
    fix: 'Remove the character, or rename the object in S3 if its key really has it.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001\u200b.jpg', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a 0001.jpg', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || !INVISIBLE.test(sourceRef))
            return NO_LINE_FINDINGS;
        const code = sourceRef.charCodeAt(sourceRef.search(INVISIBLE));
        const name = code === 0x20 ? 'a blank at one of its ends' : `the invisible character U+${hex(code)}`;
        return [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }];
    },
};
function hex(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}

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
    wrong: () => ({ training: `[\n${imageExample('a-0001.jpg', 'pear')},\n${imageExample('a-0002.jpg', 'apple')}\n]\n` }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __webpack_require__(1418);
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
        training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
        testing: manifestOf(imageExample('video-1/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    right: () => ({
        training: manifestOf(imageExample('video-1/001.jpg', 'pear'), imageExample('video-2/001.jpg', 'apple')),
        testing: manifestOf(imageExample('video-4/002.jpg', 'pear'), imageExample('video-3/001.jpg', 'apple')),
        groupBy: 'folder',
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of (0,leaks/* leakedGroups */.$)(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is of the same group as that of line ${String(trainingLine)} of the training manifest.`;
            yield { message, line: testingLine, manifest: 'testing' };
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
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
        testing: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    }),
    right: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
        testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    }),
    *check(training, testing) {
        if (testing === undefined)
            return;
        for (const { trainingLine, testingLine } of (0,leaks/* leakedLines */.w)(training, testing)) {
            const message = `The image of line ${String(testingLine)} of the testing manifest is in line ${String(trainingLine)} of the training manifest too.`;
            yield { message, line: testingLine, manifest: 'testing' };
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
;// CONCATENATED MODULE: ./lib/src/lint/own/line-too-long.js



const LIMIT = limits/* LINE_MAX_CHARACTERS */.hN.toLocaleString('en-US');
const lineTooLong = {
    kind: 'line',
    code: 'CL_LINE_TOO_LONG',
    severity: 'warning',
    certain: true,
    what: `The line has more than ${LIMIT} characters.`,
    why: 'The service gives such a line up, whatever is in it.',
    fix: 'Drop keys that the training does not use.',
    bounds: [`a line: at most ${LIMIT} characters`],
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { notes: 'x'.repeat(limits/* LINE_MAX_CHARACTERS */.hN) })),
    }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ text, record }) => record === undefined && text.length > limits/* LINE_MAX_CHARACTERS */.hN && Array.from(text).length > limits/* LINE_MAX_CHARACTERS */.hN
        ? [{ message: `The line has more than the ${LIMIT} characters that the service reads.`, path: [] }]
        : NO_LINE_FINDINGS,
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

;// CONCATENATED MODULE: ./lib/src/lint/conclude/one-edit.js
/** Whether two names are a slip of the keyboard apart. */
/**
 * Whether one letter more, less or other, or two next to each other in the wrong order, make one of the other. A digit is
 * no letter: numbered names are meant to differ.
 */
function isOneEditAway(left, right) {
    if (left === right || Math.abs(left.length - right.length) > 1)
        return false;
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    let from = 0;
    while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from))
        from += 1;
    let end = 0;
    while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end))
        end += 1;
    const before = short.slice(from, short.length - end);
    const after = long.slice(from, long.length - end);
    if (/\d/.test(before + after))
        return false;
    if (before.length <= 1 && after.length <= 1)
        return true;
    return before.length === 2 && before === `${after.charAt(1)}${after.charAt(0)}`;
}

;// CONCATENATED MODULE: ./lib/src/lint/own/misspelt-label.js



/** Images below which a label may be a slip of the keyboard, and letters that it needs. Our choice. */
const IMAGES_UNDER = 10;
const LETTERS_MIN = 3;
/** Labels that are compared with each other. The service takes a quarter of that. */
const LABELS_MAX = 1000;
const misspeltLabel = {
    kind: 'together',
    code: 'CL_MISSPELT_LABEL',
    severity: 'warning',
    certain: false,
    what: 'A label with few images is one letter away from a label with at least twice as many.',
    why: 'It is often a slip of the keyboard; the images are lost to the label that was meant.',
    fix: 'Correct the label, or ignore this code if both names are meant.',
    bounds: [`images of the rarer label: under ${String(IMAGES_UNDER)}`],
    wrong: () => ({ training: imageExamples({ cat: 10, dog: 10, catt: 1 }) }),
    right: () => ({ training: imageExamples({ cat: 11, dog: 10 }) }),
    *check(training, testing) {
        const labels = [...imagesByLabel(training, testing)].slice(0, LABELS_MAX);
        for (const [rare, images] of labels) {
            if (images >= IMAGES_UNDER || rare.length < LETTERS_MIN)
                continue;
            const meant = labels.find(([label, more]) => more >= images * 2 && label.length >= LETTERS_MIN && isOneEditAway(rare, label));
            if (meant === undefined)
                continue;
            const message = `${rare} (images: ${String(images)}) is one letter away from ${meant[0]} (images: ${String(meant[1])}).`;
            yield { message, label: rare };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/mixed-kinds.js


const mixedKinds = {
    kind: 'manifest',
    code: 'CL_MIXED_KINDS',
    severity: 'warning',
    certain: false,
    what: 'A manifest has lines with image-level labels alone, and lines with boxes alone.',
    why: 'A model is of one kind, and the lines of the other kind are dropped. How the service chooses is not documented; the forecast takes the kind of most lines.',
    fix: 'Make two manifests, one for each kind, and train from one of them.',
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear'), boxExample('b-0001.jpg', [exampleBox('pear')])),
    }),
    right: () => ({
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')]), boxExample('b-0002.jpg', [exampleBox('apple')])),
    }),
    check({ partial }) {
        const { useCase, validLines } = (0,forecast/* reportOf */.E)(partial, 'taken');
        const imageLevel = partial.kinds['image-level'].sure + partial.kinds['image-level'].taken;
        const box = partial.kinds.box.sure + partial.kinds.box.taken;
        // Lines that have labels of both kinds are of use to either.
        const dropped = validLines - (useCase === 'OBJECT_LOCALIZATION' ? box : imageLevel);
        if (dropped === 0)
            return [];
        const [kept, other] = useCase === 'OBJECT_LOCALIZATION' ? ['boxes', 'image-level labels'] : ['image-level labels', 'boxes'];
        const message = `Lines with ${kept}: ${(validLines - dropped).toLocaleString('en-US')}. Lines with ${other} alone, which would be dropped: ${dropped.toLocaleString('en-US')}.`;
        return [{ message }];
    },
};

// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var labels = __webpack_require__(2007);
;// CONCATENATED MODULE: ./lib/src/lint/own/negative-box-size.js




const negativeBoxSize = {
    kind: 'line',
    code: 'CL_NEGATIVE_BOX_SIZE',
    severity: 'warning',
    certain: true,
    what: 'The width or height of a box is negative.',
    why: 'Two corners were subtracted in the wrong order, or a corner was taken for a size; the service does not use the box.',
    fix: 'Write left and top of the upper left corner, and width and height as right minus left and bottom minus top.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 300, width: -200 })])) }),
    right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 100, width: 200 })])) }),
    check: (line) => eachBoxAttribute(line, ({ annotations }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || (box.width >= 0 && box.height >= 0))
                continue;
            const label = (0,labels/* labelsOf */.P)(attribute)[index];
            const message = `The ${box.width < 0 ? 'width' : 'height'} of a box of ${name} is negative.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
        }
        return found ?? NO_LINE_FINDINGS;
    }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/file-name.js
var file_name = __webpack_require__(4120);
;// CONCATENATED MODULE: ./lib/src/lint/own/no-file-extension.js


const noFileExtension = {
    kind: 'manifest',
    code: 'CL_NO_FILE_EXTENSION',
    severity: 'warning',
    certain: false,
    what: 'The name of the manifest has no extension.',
    why: 'One page of the developer guide calls a missing extension an error, another says that none is needed.',
    fix: 'Name the file with an extension, such as train.manifest.',
    wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train.manifest' }),
    check: ({ name }) => ((0,file_name/* hasNoExtension */.B)(name) ? [{ message: 'The name of the manifest has no extension.' }] : []),
};

;// CONCATENATED MODULE: ./lib/src/lint/image-extension.js
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

;// CONCATENATED MODULE: ./lib/src/lint/own/no-image-extension.js



const noImageExtension = {
    kind: 'line',
    code: 'CL_NO_IMAGE_EXTENSION',
    severity: 'notice',
    certain: false,
    what: 'The name of the file in source-ref has no extension.',
    why: 'It may be a folder or anything else. The service looks at the content, so an image without an extension is fine.',
    fix: 'Check that the key is that of an image.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef === undefined || isImageExtension(sourceRef) || extensionOf(sourceRef) !== undefined
        ? NO_LINE_FINDINGS
        : [{ message: 'The name of the image has no extension.', path: ['source-ref'] }],
};

;// CONCATENATED MODULE: ./lib/src/lint/own/normalised-boxes.js


const normalisedBoxes = {
    kind: 'line',
    code: 'CL_NORMALISED_BOXES',
    severity: 'warning',
    certain: true,
    what: 'All boxes of an attribute are between 0 and 1: shares of the image instead of pixels.',
    why: 'The service reads pixels, so every such box is too small to be used.',
    fix: 'Multiply left and width by the width of the image, top and height by its height.',
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 0.1, top: 0.25, width: 0.5, height: 0.4 })])),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 64, top: 120, width: 320, height: 192 })])),
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
    code: 'CL_NOT_AN_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'The name of the file in source-ref is not that of a PNG or JPEG.',
    why: 'The service trains from PNG and JPEG alone; of anything else the line is invalid. It looks at the content, so a wrong name may still be right inside.',
    fix: 'Convert the file to PNG or JPEG, or drop the line. Of a video or a document, extract images first.',
    wrong: () => ({ training: manifestOf(imageExample('scan-0001.pdf', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('scan-0001.png', 'pear')) }),
    check({ sourceRef }) {
        if (sourceRef === undefined || isImageExtension(sourceRef))
            return NO_LINE_FINDINGS;
        const extension = extensionOf(sourceRef);
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
    wrong: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, String(line)))) }),
    right: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, '1'))) }),
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
        return [{ message, line: first }];
    },
};
function numbered(line, counter) {
    return imageExample(`a-000${String(line)}.jpg`, 'pear', {
        fruit: undefined,
        'fruit-metadata': undefined,
        [`fruit${counter}`]: 1,
        [`fruit${counter}-metadata`]: imageMetadata('pear'),
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
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
        testing: imageExamples({ pear: 2 }),
    }),
    right: () => ({
        training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
        testing: manifestOf(boxExample('b-0002.jpg', [exampleBox('pear')])),
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/placeholder-bucket.js



const placeholderBucket = {
    kind: 'line',
    code: 'CL_PLACEHOLDER_BUCKET',
    severity: 'warning',
    certain: false,
    what: 'The bucket of the source-ref looks like a placeholder.',
    why: 'The manifest comes from a template or a sample, and its images are not where it says.',
    fix: 'Put the name of the bucket that has the images in its place.',
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 's3://[YOUR_BUCKET]/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js
var concluded = __webpack_require__(7761);
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
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'apple')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
    *check(manifest) {
        const labelsOf = (line) => (0,concluded/* labelsOfLine */.jV)(manifest.partial, line - 1)
            .slice(0, 3)
            .join(', ');
        for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
            if (!isRelabelled)
                continue;
            const message = `Line ${String(line)} labels the image of line ${String(first)} otherwise: ${labelsOf(line)}, not ${labelsOf(first)}.`;
            yield { message, line };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/own/relative-source-ref.js


const relativeSourceRef = {
    kind: 'line',
    code: 'CL_RELATIVE_SOURCE_REF',
    severity: 'warning',
    certain: true,
    what: 'The source-ref is a path or another kind of address, not an S3 URI.',
    why: 'The service looks for images in S3 alone, so the line is invalid.',
    fix: 'Upload the images, and write source-ref as s3://BUCKET/KEY.',
    wrong: () => ({ training: manifestOf(imageExample('', 'pear', { 'source-ref': 'images/a-0001.jpg' })) }),
    right: () => ({ training: manifestOf(imageExample('images/a-0001.jpg', 'pear')) }),
    check: ({ sourceRef }) => sourceRef === undefined || sourceRef.startsWith('s3://')
        ? NO_LINE_FINDINGS
        : [{ message: `The source-ref is ${kindOf(sourceRef)}, not an S3 URI.`, path: ['source-ref'] }],
};
function kindOf(sourceRef) {
    if (/^s3:\/\//i.test(sourceRef))
        return 'written with S3:// in capitals';
    if (/^https?:/i.test(sourceRef))
        return 'a web address';
    if (sourceRef.trim() === '')
        return 'empty';
    return sourceRef.startsWith('/') ? 'the path of a file' : 'a relative path';
}

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-box.js




/** Boxes of an attribute that are compared. Our choice: twice what the service takes; each is compared with all others. */
const COMPARED_MAX = 100;
const repeatedBox = {
    kind: 'line',
    code: 'CL_REPEATED_BOX',
    severity: 'warning',
    certain: true,
    what: 'An attribute has the same box, of the same class, more than once.',
    why: 'The object counts more than once in training, and in testing one of the two is always missed.',
    fix: 'Remove the box together with its entry in objects.',
    wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear')])) }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear', { left: 320 })])),
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
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
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

;// CONCATENATED MODULE: ./lib/src/lint/own/repeated-image.js


const repeatedImage = {
    kind: 'manifest',
    code: 'CL_REPEATED_IMAGE',
    severity: 'warning',
    certain: false,
    what: 'A manifest has the same image more than once.',
    why: 'In a dataset the later line is dropped; in a manifest the image counts twice, and weighs twice if the service takes it.',
    fix: 'Keep one line for each image, with all of its labels.',
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'pear')) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'pear')) }),
    *check(manifest) {
        for (const { line, first, isRelabelled } of repeatedLines(manifest))
            if (!isRelabelled)
                yield { message: `Line ${String(line)} has the image of line ${String(first)} again.`, line };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/same-lines.js
/** Whether they have as many bytes, and the same images in the same order. */
function haveSameLines({ partial: left }, { partial: right }) {
    if (left.lines === 0 || left.lines !== right.lines || left.sizeBytes !== right.sizeBytes)
        return false;
    const isSame = (name) => Buffer.compare(bytesOf(left.columns[name].toArray()), bytesOf(right.columns[name].toArray())) === 0;
    return isSame('sourceLow') && isSame('sourceHigh') && isSame('verdict') && isSame('labelEnds');
}
function bytesOf(numbers) {
    return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

;// CONCATENATED MODULE: ./lib/src/lint/own/same-manifest.js



const sameManifest = {
    kind: 'together',
    code: 'CL_SAME_MANIFEST',
    severity: 'error',
    certain: true,
    what: 'The testing manifest is the training manifest.',
    why: 'The model is tested on nothing but what it was trained from: its metrics say nothing, and any gate passes.',
    fix: 'Give a testing manifest with other images, or let the service split the training data.',
    wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }) }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
    check: (training, testing) => testing !== undefined && haveSameLines(training, testing)
        ? [{ message: `Both manifests have the same ${(0,line_words/* countOfLines */.c)(training.partial.lines)}.` }]
        : [],
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/class-maps.js
/** In the order of their first lines; those that come after a few hundred others are not among them. */
function classMapsOf({ role, partial }) {
    const lines = new Map();
    for (const hash of partial.columns.classMap.toArray())
        if (hash !== 0)
            lines.set(hash, (lines.get(hash) ?? 0) + 1);
    return [...partial.classMaps]
        .filter(([hash]) => hash !== 0)
        .map(([hash, { first, labels }]) => ({ role, hash, first, labels, lines: lines.get(hash) ?? 0 }));
}
/**
 * By what the ids of a class map differ from the usual ones: the same number, not 0, for two labels or more. A map that
 * numbers some of the labels from 0 on is no shift: tools number the labels of a line so.
 */
function shiftBetween(usual, other) {
    if (other.size < 2)
        return undefined;
    const idsByLabel = new Map([...usual].map(([id, label]) => [label, Number(id)]));
    let shift;
    for (const [id, label] of other) {
        const usualId = idsByLabel.get(label);
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
    what: 'The class ids of some lines are those of most lines, moved by the same number for each label.',
    why: 'A class map is of its line alone, so this is valid. But ids that are off by one often mean that the boxes were joined with the wrong class map, and then every label is wrong.',
    fix: 'Check on an image whether the labels are right; if so, ignore this code or use the same class map everywhere.',
    wrong: () => ({ training: manifestOf(...examples('1', '2')) }),
    right: () => ({ training: manifestOf(...examples('0', '1')) }),
    *check(training, testing) {
        const maps = [...classMapsOf(training), ...(testing === undefined ? [] : classMapsOf(testing))];
        const usual = mostUsed(maps);
        if (usual === undefined)
            return;
        for (const map of maps) {
            if (map.hash === usual.hash)
                continue;
            const shift = shiftBetween(usual.labels, map.labels);
            if (shift === undefined)
                continue;
            const by = `${String(Math.abs(shift))} ${shift > 0 ? 'higher' : 'lower'}`;
            const lines = `${(0,line_words/* countOfLines */.c)(map.lines)} from line ${String(map.first)} on`;
            const message = `The class ids of ${lines} are ${by} for each label than in most lines (see line ${String(usual.first)} of the ${usual.role} manifest).`;
            yield { message, line: map.first, manifest: map.role };
        }
    },
};
/** The class map that more than half of the lines with boxes have. */
function mostUsed(maps) {
    const lines = new Map();
    let total = 0;
    for (const map of maps) {
        lines.set(map.hash, (lines.get(map.hash) ?? 0) + map.lines);
        total += map.lines;
    }
    return maps.find(({ hash }) => (lines.get(hash) ?? 0) * 2 > total);
}
function examples(pear, apple) {
    const boxes = [exampleBox('pear'), exampleBox('apple', { left: 320 })];
    const classMap = { '0': 'pear', '1': 'apple' };
    return [
        boxExample('b-0001.jpg', boxes, { classMap }),
        boxExample('b-0002.jpg', boxes, { classMap }),
        boxExample('b-0003.jpg', boxes, { classMap: { [pear]: 'pear', [apple]: 'apple' } }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/lint/own/similar-labels.js


const similarLabels = {
    kind: 'together',
    code: 'CL_SIMILAR_LABELS',
    severity: 'warning',
    certain: true,
    what: 'Two labels differ only by case, by blanks, or by how Unicode spells their letters.',
    why: 'The service keeps names as they are, so that these are two labels, each with a part of the images.',
    fix: 'Spell the label in one way on all lines.',
    wrong: () => ({ training: imageExamples({ pear: 10, Pear: 2, apple: 10 }) }),
    right: () => ({ training: imageExamples({ pear: 12, apple: 10 }) }),
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
                yield { message: `${JSON.stringify(other)} and ${JSON.stringify(first)} are two labels.`, label: other };
    },
};
function fold(label) {
    return label
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/src/lint/own/split-by-order.js

/** Images of a label, in either manifest, from which on an order is no chance. Our choice. */
const IMAGES_MIN = 5;
const splitByOrder = {
    kind: 'together',
    code: 'CL_SPLIT_BY_ORDER',
    severity: 'notice',
    certain: false,
    what: 'Of each label, the test images come after all training images in the order of their names, or before them.',
    why: 'Names often follow the time of the shot. A split by order tests on other days, cameras or lots than it trains on.',
    fix: 'Split at random, or by group; keep the order if testing on the newest images is what you want.',
    bounds: [`images of a label: at least ${String(IMAGES_MIN)} in either manifest`],
    wrong: () => ({ training: imageExamples({ pear: 8, apple: 8 }), testing: imageExamples({ pear: 5, apple: 5 }, 9) }),
    right: () => ({
        training: imageExamples({ pear: 8, apple: 8 }, 3),
        testing: imageExamples({ pear: 2, apple: 2 }) + imageExamples({ pear: 5, apple: 5 }, 11),
    }),
    check(training, testing) {
        if (testing === undefined)
            return [];
        const compared = [...training.counted.labels.keys()].filter((label) => hasEnough(training, label) && hasEnough(testing, label));
        const orders = new Set(compared.map((label) => orderOf(rangeOf(training, label), rangeOf(testing, label))));
        const [order] = orders;
        if (orders.size !== 1 || order === undefined)
            return [];
        return [
            { message: `Of each label, all test images come ${order} the training images in the order of their names.` },
        ];
    },
};
function hasEnough({ counted }, label) {
    return (counted.labels.get(label)?.images ?? 0) >= IMAGES_MIN;
}
function rangeOf({ partial }, label) {
    const entries = partial.labels.entries.filter((entry) => entry.label === label && entry.least !== '');
    return {
        least: entries.map(({ least }) => least).sort()[0] ?? '',
        greatest: entries
            .map(({ greatest }) => greatest)
            .sort()
            .at(-1) ?? '',
    };
}
/** Images in folders of their own, one for training and one for testing, have no order in common. */
function orderOf(training, testing) {
    const folders = [training.least, training.greatest, testing.least, testing.greatest].map(folderOf);
    if (new Set(folders).size !== 1)
        return undefined;
    if (testing.least > training.greatest)
        return 'after';
    return testing.greatest < training.least ? 'before' : undefined;
}
function folderOf(sourceRef) {
    return sourceRef.slice(0, sourceRef.lastIndexOf('/'));
}

// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __webpack_require__(4448);
;// CONCATENATED MODULE: ./lib/src/lint/own/thin-box.js






const thinBox = {
    kind: 'line',
    code: 'CL_THIN_BOX',
    severity: 'warning',
    certain: false,
    what: 'A side of a box is under two pixels once the image is scaled down to 1280 pixels.',
    why: 'The service asks for more than one pixel then; how it rounds is not documented, so that the box may be dropped.',
    fix: 'Enlarge the box, or remove it together with its entry in objects.',
    bounds: ['each side of a box: over 1 pixel, in an image scaled down to 1280 pixels'],
    wrong: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { width: 4 })], { size: { width: 4000, height: 3000 } })),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { width: 7 })], { size: { width: 4000, height: 3000 } })),
    }),
    check: (line) => eachBoxAttribute(line, ({ annotations, imageSize }, name, attribute) => {
        let found;
        for (let index = 0; index < annotations.length; index += 1) {
            const box = annotations[index];
            if (box === undefined || !(0,readings/* isDoubtfullyThin */.k9)(box, imageSize) || !(0,box_geometry/* isUsableBox */.Iy)(box, imageSize))
                continue;
            const label = (0,labels/* labelsOf */.P)(attribute)[index];
            const message = `A side of a box of ${name} is under two pixels once the image is scaled down.`;
            (found ??= []).push({ message, path: [name, 'annotations', index], ...(label !== undefined && { label }) });
        }
        return found ?? NO_LINE_FINDINGS;
    }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own/too-many-labels-of-image.js


/** Labels of an image. Developer guide, "Guidelines and quotas". Past it: no code is documented. */
const too_many_labels_of_image_LABELS_MAX = 50;
const tooManyLabelsOfImage = {
    kind: 'line',
    code: 'CL_TOO_MANY_LABELS_OF_IMAGE',
    severity: 'warning',
    certain: false,
    what: `An image has more than ${String(too_many_labels_of_image_LABELS_MAX)} image-level labels.`,
    why: 'That is past the quota of the service; which code it answers with is not documented.',
    fix: `Keep at most ${String(too_many_labels_of_image_LABELS_MAX)} labels for an image.`,
    bounds: [`labels of an image: at most ${String(too_many_labels_of_image_LABELS_MAX)}`],
    wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(too_many_labels_of_image_LABELS_MAX))) }),
    right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(1))) }),
    check({ report }) {
        const count = report.usable.imageLabels.length;
        if (count <= too_many_labels_of_image_LABELS_MAX)
            return NO_LINE_FINDINGS;
        return [{ message: `The image has ${String(count)} labels; the service takes ${String(too_many_labels_of_image_LABELS_MAX)}.`, path: [] }];
    },
};
function moreLabels(count) {
    const names = Array.from({ length: count }, (_, index) => `trait${String(index)}`);
    const pairs = names.flatMap((name) => [
        [name, 1],
        [`${name}-metadata`, imageMetadata(name)],
    ]);
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(1479);
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
        training: manifestOf(...['1', '2', '3'].map((name) => imageExample(`a-000${name}.jpg`, 'pear', { fruit: '1' }))) +
            imageExamples({ pear: 5, apple: 5 }),
    }),
    right: () => ({ training: imageExamples({ pear: 8, apple: 5 }) }),
    check(training, testing) {
        const reasons = (0,certainty/* reasonsForDoubt */.f)(training, testing);
        return reasons.length === 0 ? [] : [{ message: `The forecast is not certain: ${reasons.join('; ')}.` }];
    },
};

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
;// CONCATENATED MODULE: ./lib/src/lint/own/unpaired-metadata.js





const unpairedMetadata = {
    kind: 'line',
    code: 'CL_UNPAIRED_METADATA',
    severity: 'warning',
    certain: true,
    what: 'The line has metadata of labels without a label attribute of the same name, or boxes without metadata.',
    why: 'The service pairs NAME with NAME-metadata; what has no partner is passed over, and its labels are lost.',
    fix: 'Give both the same name, with -metadata after that of the metadata.',
    wrong: () => ({
        training: manifestOf(imageExample('a-0001.jpg', 'pear', { 'fruit-metadata': undefined, 'fruits-metadata': imageMetadata('pear') })),
    }),
    right: () => ({
        training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')], {
            changes: {
                notes: { by: 'me' },
                'x-metadata': boxMetadata(0, {}),
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
            const message = messageFor(record, key, value);
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
        // Metadata that is no object is untyped.
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
function messageFor(record, key, value) {
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
        training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
        testing: imageExamples({ pear: 2, apple: 2 }, 3),
    }),
    right: () => ({
        training: imageExamples({ pear: 2, apple: 2, quince: 2 }),
        testing: imageExamples({ pear: 2, apple: 2, quince: 1 }, 3),
    }),
    *check(training, testing) {
        if (testing === undefined || testing.counted.labels.size === 0)
            return;
        for (const [label, { images }] of training.counted.labels)
            if (!testing.counted.labels.has(label))
                yield {
                    message: `${label} has ${(0,line_words/* countOfImages */.h)(images)} in the training manifest and none in the testing manifest.`,
                    label,
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
        training: imageExamples({ pear: 2, apple: 2 }),
        testing: imageExamples({ pear: 2, apple: 2, quince: 2 }, 3),
    }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), testing: imageExamples({ pear: 2, apple: 2 }, 3) }),
    *check(training, testing) {
        if (testing === undefined || training.counted.labels.size === 0)
            return;
        for (const [label, { images }] of testing.counted.labels)
            if (!training.counted.labels.has(label))
                yield {
                    message: `${label} has ${(0,line_words/* countOfImages */.h)(images)} in the testing manifest and none in the training manifest.`,
                    label,
                };
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/conclude/outliers.js
/** Boxes that a label must have before any of them is called unusual. Our choice. */
const BOXES_MIN = 20;
/** Half octaves from the middle: 8 times. Our choice. */
const FAR = 6;
/** Share of the boxes up to which far ones are the exception. Our choice. */
const SHARE_MAX = 0.05;
/** The boxes that are far from the middle one; undefined where there are none, or too many to be exceptions. */
function outlierOf(bins) {
    const sorted = [...bins].sort(([left], [right]) => left - right);
    const total = sorted.reduce((sum, [, { count }]) => sum + count, 0);
    if (total < BOXES_MIN)
        return undefined;
    const middle = middleOf(sorted, total);
    const far = sorted.filter(([bin]) => Math.abs(bin - middle) >= FAR);
    const count = far.reduce((sum, [, bin]) => sum + bin.count, 0);
    if (count === 0 || count > total * SHARE_MAX)
        return undefined;
    const first = Math.min(...far.map(([, bin]) => bin.first));
    const firstBin = far.find(([, bin]) => bin.first === first)?.[0] ?? middle;
    // A bin is a half octave wide, so that the distance is at least half a bin less.
    const steps = Math.abs(firstBin - middle) - 1;
    return { count, first, times: firstBin > middle ? 2 ** (steps / 2) : 2 ** (-steps / 2) };
}
/** How many times the middle one they are, or the middle one is them; rounded down, since messages say "over". */
function timesOf(times) {
    return String(Math.floor(times > 1 ? times : 1 / times));
}
/** `A box of pear, on line 7, is`, as a sentence begins. */
function boxesOf(label, { count, first }) {
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
    bounds: ['width by height: within 8 times of what half of the boxes have'],
    wrong: () => ({
        training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 600, height: 20 })])),
    }),
    right: () => ({ training: manifestOf(...likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, shapes } of partial.labels.entries) {
            const outlier = outlierOf(shapes);
            if (outlier === undefined)
                continue;
            const { first, times } = outlier;
            const shape = times > 1 ? 'wider for the same height' : 'higher for the same width';
            const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${shape} than the middle box of the label.`;
            yield { message, line: first, label };
        }
    },
};
function likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]));
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
    bounds: ['a side, as a share of the image: within 8 times of what half of the boxes have'],
    wrong: () => ({
        training: manifestOf(...unusual_box_size_likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 8, height: 5 })])),
    }),
    right: () => ({ training: manifestOf(...unusual_box_size_likeBoxes(31)) }),
    *check({ partial }) {
        for (const { label, sides } of partial.labels.entries) {
            const outlier = outlierOf(sides);
            if (outlier === undefined)
                continue;
            const { first, times } = outlier;
            const size = times > 1 ? 'larger' : 'smaller';
            const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${size} than the middle box of the label.`;
            yield { message, line: first, label };
        }
    },
};
function unusual_box_size_likeBoxes(count) {
    return Array.from({ length: count }, (_, index) => boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]));
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
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
    fix: 'Download the manifest again if this is an error of S3; convert annotations into one JSON line for each image.',
    wrong: () => ({ training: '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>\n' }),
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
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
    right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
};

;// CONCATENATED MODULE: ./lib/src/lint/own-rules.js
/** The rules of this project, beside those of the service. */



























































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
    classIdAsText,
    tooManyLabelsOfImage,
    adjustedBoxes,
    normalisedBoxes,
    negativeBoxSize,
    repeatedBox,
    imageSizeZero,
    fractionalBox,
    thinBox,
    sameManifest,
    leakedImage,
    leakedGroup,
    relabelledImage,
    repeatedImage,
    uncertainForecast,
    invalidLinesAtLimit,
    fewImagesForSplit,
    mixedKinds,
    otherKindOfTesting,
    similarLabels,
    misspeltLabel,
    shiftedClassIds,
    untestedLabel,
    untrainedLabel,
    numberedAttributes,
    unusualBoxSize,
    unusualBoxShape,
    fewImages,
    imbalancedLabels,
    ignoredLines,
    splitByOrder,
];
/** The rules of one kind, in their order. */
function ownRulesOf(kind) {
    return OWN_RULES.filter((rule) => rule.kind === kind);
}
const OWN_LINE_RULES = ownRulesOf('line');


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   ZX: () => (/* binding */ readStrictly),
/* harmony export */   k9: () => (/* binding */ isDoubtfullyThin),
/* harmony export */   nx: () => (/* binding */ hasFraction),
/* harmony export */   xV: () => (/* binding */ readLeniently)
/* harmony export */ });
/* unused harmony export DOUBTS */
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4676);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3765);


/** Why the fate of a line may be in doubt. */
const DOUBTS = (/* unused pure expression or super */ null && ([
    'fractional-box',
    'thin-box',
    'creation-date',
    'class-id-text',
    'byte-order-mark',
    'unannotated',
]));
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
        return text.startsWith(BYTE_ORDER_MARK) ? (0,_check_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestLine */ .SP)(text.slice(BYTE_ORDER_MARK.length)) : line;
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
    const asTooSmall = (box) => isDoubtfullyThin(box, imageSize) ? { ...box, width: Math.min(box.width, _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .BOX_SIDE_OVER_PIXELS */ .zn) } : box;
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
        const side = SURE_SIDE_PIXELS * scaleOf(imageSize);
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
    return isThin && !(width <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .BOX_SIDE_OVER_PIXELS */ .zn * scale && height <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .BOX_SIDE_OVER_PIXELS */ .zn * scale);
}
function isUnscaled({ width, height }) {
    return width <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALED_SIDE_MAX_PIXELS */ .s_ && height <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALED_SIDE_MAX_PIXELS */ .s_;
}
function scaleOf({ width, height }) {
    return Math.max(width, height, _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALED_SIDE_MAX_PIXELS */ .s_) / _manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALED_SIDE_MAX_PIXELS */ .s_;
}


/***/ }),

/***/ 3797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ FILE_HEAD_BYTES),
/* harmony export */   Z: () => (/* binding */ identifyFile)
/* harmony export */ });
/** Tells by its first bytes what a file is that is plainly no manifest. */
/** Bytes of a file that are looked at. Our choice: a few lines, and the first keys of a COCO file. */
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
/** Keys that a COCO file may begin with. COCO, "Data format". */
const COCO_START = /^\{\s*"(info|images|annotations|licenses|categories)"\s*:/;
const SEPARATORS = [',', ';', '\t'];
/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param head the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file
 */
function identifyFile(head) {
    const magic = MAGIC.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
    if (magic)
        return magic[0];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return 'lfs-pointer';
    if (/^<(!doctype\s+html|html|head|body)\b/i.test(text))
        return 'html';
    if (/^<[?!a-z]/i.test(text))
        return 'xml';
    if (/^\[\s*[\]{["]/.test(text))
        return isArray(text) ? 'json-array' : undefined;
    const isForeign = !text.includes('"source-ref"');
    if (isForeign && COCO_START.test(text))
        return 'coco';
    if (/^\{[ \t\r]*\n/.test(text))
        return 'pretty-json';
    return isForeign && isTable(text) ? 'csv' : undefined;
}
/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text) {
    const [, second = '', third = ''] = text.split('\n').map((line) => line.trim());
    return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'));
}
/** Two lines with the same number of separators, or a single one that has some, and no JSON. */
function isTable(text) {
    if (text.startsWith('{'))
        return false;
    const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '');
    return SEPARATORS.some((separator) => {
        const columns = first.split(separator).length;
        return columns > 1 && (second === undefined || second.split(separator).length === columns);
    });
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ checkBuckets),
/* harmony export */   VZ: () => (/* binding */ judgeBuckets),
/* harmony export */   vq: () => (/* binding */ bucketError)
/* harmony export */ });
/* unused harmony export isBucketFault */
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1467);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);



/**
 * Checks the buckets that are not known yet, one request each, and retries of it.
 * @param known  what reading the manifests has shown
 * @throws ServiceError of credentials that are missing, expired or wrong, since no training can be started with them
 */
async function checkBuckets(tools, used, known) {
    const states = new Map(known);
    let fault;
    for (const name of used.keys()) {
        if (states.has(name))
            continue;
        // When S3 does not answer for one bucket, the next one is not requested: each costs minutes of retries.
        const state = fault ?? (await stateOrFault(tools, name));
        if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingFault */ .Ev)(state))
            fault = state;
        states.set(name, state);
    }
    return states;
}
/** A fault of the check never prevents a training: the bucket is reported as not checked. */
async function stateOrFault({ objects, signal }, name) {
    try {
        return await objects.bucket(name);
    }
    catch (error) {
        if (signal.aborted || !(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesCredentials */ .wX)(error))
            throw error;
        return error;
    }
}
/**
 * Judges what was seen.
 * @param region  where the training runs
 */
function judgeBuckets(region, used, states) {
    const findings = [];
    const unchecked = [];
    for (const [name, uses] of used) {
        const state = states.get(name);
        if (state === undefined)
            continue;
        const bucket = nameBucket(name, uses);
        if (state instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) {
            unchecked.push(`${bucket} could not be checked (${describeFailure(state)}).`);
        }
        else if (isBucketFault(state, region)) {
            findings.push(bucketError(region, name, uses, state));
        }
        else if (state.kind === 'forbidden') {
            const where = state.region === undefined ? 'exists' : `exists in ${state.region}`;
            unchecked.push(`${bucket} ${where}, but s3:ListBucket on it was denied (${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}): the bucket may belong to another account.`);
        }
    }
    return { findings, unchecked };
}
/** @param region  where the training runs */
function isBucketFault(state, region) {
    return state.kind === 'missing' || (state.region !== undefined && state.region !== region);
}
/** BUCKET_NOT_FOUND, or BUCKET_IN_OTHER_REGION. */
function bucketError(region, name, uses, fault) {
    const bucket = nameBucket(name, uses);
    if (fault.kind === 'missing')
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_NOT_FOUND', `${bucket} does not exist.`);
    const message = `${bucket} is in ${fault.region}, but the training runs in ${region}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_IN_OTHER_REGION', message);
}
function nameBucket(name, uses) {
    return `The bucket ${name} (${uses.join(', ')})`;
}
/** An answer to HEAD has no message: then its status is the best description. */
function describeFailure(error) {
    const { errorName, httpStatus } = error.facts;
    return errorName === 'Unknown' && httpStatus !== undefined
        ? `HTTP status ${String(httpStatus)}`
        : `${(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .faultNameOf */ .fl)(error)}: ${error.message}`;
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ checkStart),
/* harmony export */   PR: () => (/* binding */ checkWithFault),
/* harmony export */   checkWithProjectFault: () => (/* binding */ checkWithProjectFault),
/* harmony export */   d5: () => (/* binding */ checkManifests)
/* harmony export */ });
/* harmony import */ var _gate_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8830);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3410);
/* harmony import */ var _pinned_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5401);



/**
 * A fault of the project, with everything else that would make the training fail. A fault of the further checks must not
 * hide what is known already.
 */
async function checkWithProjectFault(tools, inputs, projectFault) {
    try {
        return await checkWithFault(tools, inputs, await (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_2__/* .pinInputs */ .Rm)(tools, inputs), [projectFault]);
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        return { kind: 'refused', findings: [projectFault], unchecked: [] };
    }
}
/** Faults that are known already, of the project, its versions or its datasets, with all others. */
async function checkWithFault(tools, inputs, pinned, [first, ...more]) {
    const { findings, unchecked } = await findFaults(tools, inputs, pinned);
    return { kind: 'refused', findings: [first, ...more, ...findings], unchecked };
}
/** Everything that would make the training fail: of buckets, then of manifests, then of the gate. */
async function checkStart(tools, inputs, pinned) {
    return toPreflight(pinned, await findFaults(tools, inputs, pinned));
}
/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
function checkManifests(inputs, pinned) {
    const { findings, unchecked } = (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBuckets */ .VZ)(inputs.region, usedBuckets(inputs, pinned), pinned.known);
    return toPreflight(pinned, { findings: [...findings, ...manifestFaults(pinned)], unchecked });
}
async function findFaults(tools, inputs, pinned) {
    const used = usedBuckets(inputs, pinned);
    const states = inputs.preflight ? await (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBuckets */ .S$)(tools, used, pinned.known) : pinned.known;
    const { findings, unchecked } = (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBuckets */ .VZ)(inputs.region, used, states);
    if (unchecked.length > 0) {
        tools.progress.note('notice', `Some checks before the start could not run. ${unchecked.join(' ')}`);
    }
    return {
        findings: [...findings, ...manifestFaults(pinned), ...gateFaults(tools, inputs, pinned)],
        unchecked: inputs.preflight ? unchecked : ['Bucket checks skipped (preflight: false).'],
    };
}
/** Those of a manifest's bucket are among the findings of buckets. */
function manifestFaults(pinned) {
    if (pinned.kind === 'pinned')
        return [];
    return pinned.manifests.filter(({ kind }) => kind === 'refused').map(({ error }) => error);
}
/** A gate that fails anyway; with `on-gate-failure: warn` the version is still wanted. */
function gateFaults({ progress }, { judgement }, pinned) {
    const fault = pinned.kind === 'pinned' ? (0,_gate_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFault */ .I)(judgement.gate, pinned.metrics) : undefined;
    if (fault === undefined)
        return [];
    if (judgement.onGateFailure === 'fail')
        return [fault];
    progress.note('warning', `${fault.message} The training is still started (on-gate-failure: warn).`);
    return [];
}
function toPreflight(pinned, { findings, unchecked }) {
    const [first, ...more] = findings;
    if (first !== undefined)
        return { kind: 'refused', findings: [first, ...more], unchecked };
    return pinned.kind === 'pinned'
        ? { kind: 'passed', passed: pinned.data, unchecked }
        : { kind: 'refused', findings: [pinned.manifests[0].error], unchecked };
}
/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }, { images }) {
    const sources = data.kind === 'manifests'
        ? [
            ['training-manifests', data.training],
            ['testing-manifests', data.testing],
        ]
        : [];
    const uploads = sources.some(([, source]) => source !== 'auto-create' && source.kind === 'workspace');
    const uses = [
        ...sources.flatMap(([input, source]) => source !== 'auto-create' && source.kind === 's3' ? [[source.object.bucket, input]] : []),
        [outputTemplate.bucket, 'output-location'],
        ...(uploads ? [[manifestLocation.bucket, 'manifest-location']] : []),
        ...images,
    ];
    const used = new Map();
    for (const [bucket, use] of uses)
        used.set(bucket, [...(used.get(bucket) ?? []), use]);
    return used;
}


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ asksOfData),
  I: () => (/* binding */ gateFault)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/gate/grammar/format.js
var format = __webpack_require__(8999);
// EXTERNAL MODULE: ./lib/src/gate/grammar/judged-on.js
var judged_on = __webpack_require__(103);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(5506);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/gate/judge/baseline.js
var baseline = __webpack_require__(6509);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var metric = __webpack_require__(6656);
;// CONCATENATED MODULE: ./lib/src/gate/judge/measure-data.js

/** Where a metric is counted. */
const FIELDS = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    'label-count': 'labelCount',
    'invalid-lines': 'invalidLines',
    'ignored-lines': 'ignoredLines',
    'leaked-images': 'leakedImages',
    'duplicate-images': 'duplicateImages',
};
const FIELDS_OF_LABEL = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    boxes: 'boxes',
};
/** Why manifests without labels cannot be asked for one. */
const NO_LABELS = 'the manifests have no labels';
/** A count of both manifests. */
function countData(name, metrics) {
    const value = metrics[FIELDS[name]];
    return value === null ? SPLIT_LATER : counted(value, name);
}
/** A count of one label. */
function countLabel(name, entry, whole) {
    if (name === 'testing-images' && whole.testingImages === null)
        return SPLIT_LATER;
    if (name === 'boxes' && whole.useCase === 'IMAGE_LEVEL_LABELS')
        return NO_BOXES;
    return counted(entry[FIELDS_OF_LABEL[name]], name);
}
const SPLIT_LATER = {
    kind: 'unknown',
    reason: 'there is no testing manifest: how the service splits the training images is known after the training',
};
const NO_BOXES = { kind: 'missing', reason: 'the manifests have image-level labels, which have no boxes' };
/** What is not a whole number is not taken for one: it would pass a rule, or fail it, by accident. */
function counted(value, name) {
    return (0,metric/* isOfUnit */.ke)(value, 'count')
        ? { kind: 'count', value }
        : { kind: 'missing', reason: `the number of ${name} is not known` };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/base.js



/**
 * The same metric of the base. There being no earlier version, a label that the base did not have, and test images that the
 * service chose itself are no faults; any other lack is.
 * @param base   undefined where none was given
 * @param label  the label, for a metric of labels
 */
function baseBound(metric, label, base) {
    if (base === undefined)
        return { kind: 'fails', reason: 'no base is given to compare with' };
    if (base.kind === 'none')
        return { kind: 'skipped', reason: baseline/* WHY_NONE */.eg[base.reason] };
    if (base.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no base: ${base.reason}` };
    const { name, metrics } = base;
    const counted = countBase(metric, label, metrics);
    if (counted === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the base ${name}` };
    if (counted.kind === 'count')
        return { kind: 'number', value: counted.value, name };
    const kind = counted.kind === 'unknown' ? 'skipped' : 'fails';
    return { kind, reason: `for the base ${name}, ${counted.reason}` };
}
function countBase(metric, label, metrics) {
    if (metric.kind !== 'labels')
        return countData(metric.kind, metrics);
    if (metrics.labels.size === 0)
        return { kind: 'missing', reason: NO_LABELS };
    const entry = label === null ? undefined : metrics.labels.get(label);
    return entry === undefined ? 'new-label' : countLabel(metric.of, entry, metrics);
}
/** Labels that a warning names before it only counts. */
const NAMED_MAX = 10;
/** What to say in addition to the verdict: labels of the base that are gone. */
function baseWarnings(metrics, base) {
    if (base?.kind !== 'found')
        return [];
    const gone = [...base.metrics.labels.keys()].filter((label) => !metrics.labels.has(label));
    if (gone.length === 0)
        return [];
    const names = gone.slice(0, NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > NAMED_MAX ? ` and ${String(gone.length - NAMED_MAX)} more` : '';
    const which = `${(0,number/* plural */.LS)(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`;
    return [`${which} missing from the manifests: ${names.join(', ')}${more}.`];
}

// EXTERNAL MODULE: ./lib/src/gate/judge/conclude.js
var conclude = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-labels.js
var judge_labels = __webpack_require__(7271);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-value.js
var judge_value = __webpack_require__(447);
;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-data.js








/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function judgeData(rules, metrics, base) {
    const onData = rules.filter(judged_on/* isDataRule */.z4);
    const { verdict, warnings } = (0,conclude/* conclude */.E)(onData.map((rule) => judgeRule(rule, metrics, base)));
    return {
        verdict,
        warnings: [...warnings, ...((0,rule/* needsBase */.fq)(onData) ? baseWarnings(metrics, base) : [])],
        unjudged: rules.filter((rule) => !(0,judged_on/* isDataRule */.z4)(rule)),
    };
}
function judgeRule(rule, metrics, base) {
    const { text, severity, metric } = rule;
    const shown = { rule: text, severity, metric: (0,format/* metricName */.Kh)(metric) };
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = judgeCount(rule, null, countData(metric.kind, metrics), base);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const labels = [...metrics.labels].map(([label, entry]) => ({
        label,
        judge: () => judgeCount(rule, label, countLabel(metric.of, entry, metrics), base),
    }));
    return { ...shown, ...(0,judge_labels/* judgeLabels */.X)(rule, metric.selector, { labels, whyNone: NO_LABELS, lacks: NO_SUCH_LABEL }) };
}
/** What comes before the name of a label that a rule names and no manifest has. */
const NO_SUCH_LABEL = 'no manifest has the label';
/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule, label, counted, base) {
    const { bound, op } = rule;
    if (counted.kind !== 'count') {
        const written = bound.kind === 'number' ? bound.value : null;
        const result = counted.kind === 'missing' ? 'fails' : 'skipped';
        return (0,judge_value/* notCompared */.vK)(result, counted.reason, { label, actual: null, bound: written });
    }
    const actuals = [counted.value];
    if (bound.kind === 'number') {
        return (0,judge_value/* comparedAll */.$U)(op, { label, actuals, bounds: [bound.value] }, 'exact', (0,format/* formatBound */.Sp)(bound), []);
    }
    const from = baseBound(rule.metric, label, base);
    if (from.kind !== 'number')
        return (0,judge_value/* notCompared */.vK)(from.kind, from.reason, { label, actual: counted.value, bound: null });
    const bounds = [from.value + bound.offset];
    return (0,judge_value/* comparedAll */.$U)(op, { label, actuals, bounds }, 'exact', `${(0,format/* formatBound */.Sp)(bound)} (${from.name})`, []);
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/decided-by-data.js





/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
function isKnownFromData(rule) {
    const { metric } = rule;
    if ((0,judged_on/* isDataRule */.z4)(rule))
        return true;
    return metric.kind === 'labels' ? metric.selector.kind === 'one' : isOfBoxes(metric);
}
/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }) {
    return kind === 'average-precision' || kind === 'average-recall';
}
/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function decidedByData(rules, metrics, base) {
    const onData = rules.filter(judged_on/* isDataRule */.z4);
    const { verdict } = judgeData(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = (0,judged_on/* isDataRule */.z4)(rule) ? undefined : whyImpossible(rule, metrics);
            return reason === undefined ? [] : [failing(rule, reason)];
        }),
    };
}
/**
 * A count that the service gives again can be another there. It also opens the images: lines whose image is unusable become
 * invalid ones, which leaves fewer images and labels. It trains on a part of a manifest that it splits, and may leave out a
 * label that one of the manifests lacks. Only what ends in the same way whatever it finds is final.
 */
function isFinal(rule, { result, actual, bound }, metrics, base) {
    if (result === 'skipped')
        return false;
    if (!(0,judged_on/* isOfVersion */.o1)(rule.metric))
        return true;
    const [ofFewer] = judgeData([rule], withSharedLabels(metrics), base).verdict.rules;
    if (ofFewer?.result !== result)
        return false;
    if (actual === null || bound === null)
        return true;
    const grows = rule.metric.kind === 'invalid-lines';
    const beyond = grows ? actual > bound : actual < bound;
    const [holding, failing] = grows ? [ABOVE, BELOW] : [BELOW, ABOVE];
    return result === 'holds' ? holding.includes(rule.op) : failing.includes(rule.op) || beyond;
}
const ABOVE = ['>=', '>'];
const BELOW = ['<=', '<'];
/** Without the labels that only one manifest has. */
function withSharedLabels(metrics) {
    const isShared = ({ trainingImages, testingImages }) => trainingImages * testingImages > 0;
    return { ...metrics, labels: new Map([...metrics.labels].filter(([, entry]) => isShared(entry))) };
}
/** Why no training can make the rule pass, as a clause; undefined where it can. */
function whyImpossible({ metric }, metrics) {
    if (metric.kind === 'labels') {
        const { selector } = metric;
        if (selector.kind === 'every' || metrics.labels.has(selector.label))
            return undefined;
        const labels = [...metrics.labels.keys()].map((label) => ({ label }));
        return (0,judge_labels/* whyNoLabel */.U)(selector.label, { labels, whyNone: NO_LABELS, lacks: NO_SUCH_LABEL });
    }
    if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS')
        return undefined;
    return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`;
}
function failing({ text, severity, metric, bound }, reason) {
    return {
        rule: text,
        severity,
        metric: (0,format/* metricName */.Kh)(metric),
        label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
        actual: null,
        bound: bound.kind === 'number' ? bound.value : null,
        result: 'fails',
        reason,
        shortfalls: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/training/gate-fault.js
/** What the manifests alone show of the gate: that no version trained from them can pass it. */



/** Whether the manifests can show anything of a rule that fails the gate, so that their lines have to be read. */
function asksOfData(gate) {
    return gate.some((rule) => rule.severity === 'fail' && isKnownFromData(rule));
}
/** Rules that a message names, and labels of one rule, before it only counts. */
const gate_fault_NAMED_MAX = 5;
/**
 * Every rule that a version trained from these manifests would fail for certain, those with `warn:` aside.
 * @param metrics  undefined where the manifests were not read for their lines
 * @returns GATE_IMPOSSIBLE; undefined where the gate can be passed
 */
function gateFault(gate, metrics) {
    if (metrics === undefined)
        return undefined;
    const strict = gate.filter(({ severity }) => severity === 'fail');
    const { decided, impossible } = decidedByData(strict, metrics);
    const failing = [...impossible, ...decided.filter(({ result }) => result === 'fails')];
    if (failing.length === 0)
        return undefined;
    const which = `${(0,number/* plural */.LS)(failing.length, 'rule')} of the gate`;
    const named = listOf(failing.map(describe));
    return new action_error/* ActionError */.lZ('GATE_IMPOSSIBLE', `No version trained from these manifests can pass ${which}: ${named}.`);
}
function describe({ rule, shortfalls, ...whole }) {
    const labels = shortfalls.map(({ label, ...one }) => `${JSON.stringify(label)}: ${compared(one)}`);
    return `${rule} (${labels.length === 0 ? compared(whole) : listOf(labels)})`;
}
/** `40 is below 41`; only the reason where there is no number. */
function compared({ actual, reason }) {
    return actual === null ? reason : `${String(actual)} ${reason}`;
}
function listOf(items) {
    const more = items.length > gate_fault_NAMED_MAX ? ` and ${String(items.length - gate_fault_NAMED_MAX)} more` : '';
    return `${items.slice(0, gate_fault_NAMED_MAX).join('; ')}${more}`;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ pinManifest),
  rP: () => (/* binding */ readDigest),
  $2: () => (/* binding */ withVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/errors/denied.js + 1 modules
var denied = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/model/training-spec.js
var training_spec = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/manifest/glance.js
/** What the first line of a manifest says: the bucket of its images, which is the same for all of them, and whether it is one. */


/** Bytes of a first line that are kept: the service's 100,000 characters of a line, at four bytes each. */
const FIRST_LINE_MAX_BYTES = 400_000;
const NEWLINE = 0x0a;
const BLANK = 0x20;
/** How the pointer of Git LFS begins; no line of JSON does. Git LFS specification, "The Pointer". */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** A glance at one manifest. */
function createManifestGlance() {
    const parts = [];
    let sizeBytes = 0;
    let begun = false;
    let ended = false;
    // One that is too long counts as none.
    const firstLine = () => (sizeBytes > FIRST_LINE_MAX_BYTES ? '' : Buffer.concat(parts).toString('utf8'));
    return {
        add: (chunk) => {
            if (ended)
                return;
            // Blank lines before the first one that says something are passed over.
            const from = begun ? 0 : chunk.findIndex((byte) => byte > BLANK);
            if (from < 0)
                return;
            begun = true;
            const end = chunk.indexOf(NEWLINE, from);
            // A copy: whoever hands in the chunks may fill the same buffer again.
            const part = chunk.slice(from, end < 0 ? undefined : end);
            sizeBytes += part.byteLength;
            parts.push(part);
            ended = end >= 0 || sizeBytes > FIRST_LINE_MAX_BYTES;
        },
        hasContent: () => begun,
        isLfsPointer: () => firstLine().startsWith(LFS_POINTER),
        imagesBucket: () => bucketIn(firstLine()),
    };
}
function bucketIn(line) {
    const sourceRef = (0,json/* own */.ZV)((0,json/* parseJson */.qF)(line), 'source-ref');
    if (typeof sourceRef !== 'string')
        return undefined;
    const parsed = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
    return parsed.ok ? parsed.value.bucket : undefined;
}

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/manifest/read-lines.js
var read_lines = __webpack_require__(6302);
;// CONCATENATED MODULE: ./lib/src/lint/scan/column.js
/** A list of 32-bit numbers that grows, four bytes each: what a lint keeps of every line of a manifest. */
class Column {
    #data = new Uint32Array(0);
    #length = 0;
    /** A column of these numbers. */
    static of(data) {
        const column = new Column();
        column.#data = data;
        column.#length = data.length;
        return column;
    }
    get length() {
        return this.#length;
    }
    push(value) {
        if (this.#length === this.#data.length)
            this.#grow(this.#length + 1);
        this.#data[this.#length] = value;
        this.#length += 1;
    }
    /** 0 past the end. */
    at(index) {
        return this.#data[index] ?? 0;
    }
    set(index, value) {
        this.#data[index] = value;
    }
    /** Appends another column, each number plus `shift`. */
    append(other, shift = 0) {
        this.#grow(this.#length + other.length);
        for (let index = 0; index < other.length; index += 1)
            this.#data[this.#length + index] = other.at(index) + shift;
        this.#length += other.length;
    }
    /** Without the room for growth; not a copy. */
    toArray() {
        return this.#data.subarray(0, this.#length);
    }
    #grow(needed) {
        if (needed <= this.#data.length)
            return;
        const grown = new Uint32Array(Math.max(needed, 64, this.#data.length * 2));
        grown.set(this.toArray());
        this.#data = grown;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-entry.js
/** What a lint learns of each label of a manifest while the lines go by. */
/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
const READINGS = (/* unused pure expression or super */ null && (['sure', 'taken', 'strict', 'lenient']));
function noLines() {
    return { sure: 0, taken: 0, strict: 0, lenient: 0 };
}
function createLabelEntry(label, kind) {
    return { label, kind, lines: noLines(), boxes: 0, least: '', greatest: '', sides: new Map(), shapes: new Map() };
}
/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
function countLine(counts, key, first, count = 1) {
    const known = counts.get(key);
    if (known === undefined)
        counts.set(key, { count, first });
    else
        known.count += count;
}
/** Widens the range of source-refs by another. */
function widen(entry, least, greatest) {
    if (entry.least === '' || (least !== '' && least < entry.least))
        entry.least = least;
    if (greatest > entry.greatest)
        entry.greatest = greatest;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/label-table.js
/** The labels of a range, numbered in the order in which they first appear. */

class LabelTable {
    entries = [];
    #numbers = { 'image-level': new Map(), box: new Map() };
    /** The number of a label; a new one for a label that is not in the table yet. */
    numberOf(kind, label) {
        const numbers = this.#numbers[kind];
        const known = numbers.get(label);
        if (known !== undefined)
            return known;
        const number = this.entries.length;
        numbers.set(label, number);
        this.entries.push(createLabelEntry(label, kind));
        return number;
    }
    /** The label, put into the table where it is not there yet. */
    entryOf(kind, label) {
        const entry = this.entries[this.numberOf(kind, label)];
        if (entry === undefined)
            throw new Error(`the table has lost the label ${label}`);
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/partial.js



/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
const BUCKETS_KEPT = 10;
const CLASS_MAPS_KEPT = 256;
const VERDICTS = ['valid', 'invalid', 'ignored'];
function createPartial() {
    return {
        sizeBytes: 0,
        head: new Uint8Array(),
        lines: 0,
        layout: { blank: { count: 0, first: 0 }, crlf: { count: 0, first: 0 }, doubleCr: { count: 0, first: 0 } },
        verdicts: { valid: noLines(), invalid: noLines(), ignored: noLines() },
        kinds: { 'image-level': noLines(), box: noLines() },
        buckets: new Map(),
        doubts: new Map(),
        labels: new LabelTable(),
        classMaps: new Map(),
        numberedNames: undefined,
        columns: {
            sourceLow: new Column(),
            sourceHigh: new Column(),
            verdict: new Column(),
            labelEnds: new Column(),
            labelIds: new Column(),
            classMap: new Column(),
            numberedName: new Column(),
            groupLow: new Column(),
            groupHigh: new Column(),
        },
        findings: new Map(),
    };
}
/** Name of a label attribute without its digits. */
function shapeOf(name) {
    return name.replace(/\d+/g, '#');
}

// EXTERNAL MODULE: ./lib/src/lint/check-line.js
var check_line = __webpack_require__(3765);
;// CONCATENATED MODULE: ./lib/src/lint/group-by.js
/** Which images belong together, such as the frames of one video: a group must not be split over both manifests. */

/** Reads `folder`, or a regular expression with a capture. */
function parseGroupBy(text) {
    if (text === 'folder')
        return success({ kind: 'folder' });
    let pattern;
    try {
        pattern = new RegExp(text, 'u');
    }
    catch {
        return failure('must be folder, or a regular expression; this one has a syntax error');
    }
    // With an empty alternative the pattern matches anything, and shows how many captures it has.
    const captures = (new RegExp(`${text}|`, 'u').exec('')?.length ?? 1) - 1;
    if (captures === 0)
        return failure('must be folder, or a regular expression with a capture, such as video-(\\d+)');
    return success({ kind: 'pattern', pattern });
}
/** The group of an image; undefined for one that is in none. */
function groupOf(sourceRef, groupBy) {
    if (groupBy.kind === 'folder')
        return sourceRef.slice(0, sourceRef.lastIndexOf('/') + 1);
    return groupBy.pattern.exec(sourceRef)?.[1];
}

// EXTERNAL MODULE: ./lib/src/lint/readings.js
var readings = __webpack_require__(4073);
// EXTERNAL MODULE: ./lib/src/manifest/labels.js
var manifest_labels = __webpack_require__(2007);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 70 modules
var own_rules = __webpack_require__(7500);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate.js
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
        // Deeper than any manifest: what is further in is not looked for.
        if (this.#nesting > 500)
            return this.#fault(start);
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
        const [word] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(start, start + 400)) ?? [];
        return word === undefined ? this.#fault(start) : start + word.length;
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

// EXTERNAL MODULE: ./lib/src/manifest/label-attribute.js + 4 modules
var label_attribute = __webpack_require__(8662);
;// CONCATENATED MODULE: ./lib/src/lint/scan/locate-finding.js

/** Keys, below the place of a finding, of what is at fault. */
const INNER_KEYS = {
    ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
    ERROR_MISSING_SOURCE_REF: 'source-ref',
    ERROR_MISSING_CLASS_MAP_ID: 'class-map',
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
    ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
    WARNING_UNDOCUMENTED_CREATION_DATE: 'creation-date',
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: 'annotations',
    ERROR_NO_VALID_ANNOTATIONS: 'annotations',
    ERROR_TOO_MANY_BOUNDING_BOXES: 'annotations',
};
/** The path to the value at fault. */
function pathOf({ code, place }, { attributes }) {
    if (code === 'ERROR_INVALID_IMAGE_DIMENSION') {
        const attribute = attributes.find(({ kind }) => kind === 'box');
        return attribute === undefined ? [] : [attribute.name, 'image_size'];
    }
    const inner = INNER_KEYS[code];
    return inner === undefined ? outerPath(place) : [...outerPath(place), inner];
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
 */
function collectFindings(partial, facts, lenient, keptPerCode) {
    for (const finding of facts.report.findings) {
        const findings = countFinding(partial, finding.code);
        if (findings.kept.length < keptPerCode)
            findings.kept.push(fromService(finding, facts, lenient));
    }
    for (const rule of own_rules/* OWN_LINE_RULES */.iF) {
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
    const isDoubtful = lenient !== undefined && !lenient.findings.some((other) => other.code === code);
    return {
        line: facts.report.line,
        column: locateValue(facts.text, pathOf(finding, facts)).from + 1,
        severity: isDoubtful ? 'warning' : severity,
        label: labelOf(facts, place),
        message,
        fix: (0,codes/* describeCode */.lA)(code)?.remedy,
    };
}
function fromRule(rule, { message, path, label, fix }, facts) {
    return {
        line: facts.report.line,
        column: locateValue(facts.text, path).from + 1,
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/hash.js
/**
 * Hashes of texts, which stand for the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */
/** Start of the second half: any number that differs from that of the first. */
const OTHER_SEED = 0x9747b28c;
/** One half. Never 0, which stands for "no text". */
function hash32(text, seed = 0x811c9dc5) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return mixed(hash);
}
/** The other half, of the same text. */
function otherHash32(text) {
    let hash = OTHER_SEED;
    for (let at = 0; at < text.length; at += 1)
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return mixed(hash);
}
/** Spreads the difference of a single letter over all bits. */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/add-labels.js

/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
function addLabels(partial, { report, sourceRef = '' }) {
    const { columns, labels } = partial;
    const from = columns.labelIds.length;
    const add = (number) => {
        for (let at = from; at < columns.labelIds.length; at += 1)
            if (columns.labelIds.at(at) === number)
                return;
        columns.labelIds.push(number);
        const entry = labels.entries[number];
        if (entry !== undefined)
            widen(entry, sourceRef, sourceRef);
    };
    for (const label of report.usable.imageLabels)
        add(labels.numberOf('image-level', label));
    const { boxes, imageSize } = report.usable;
    for (const { label, width, height } of boxes) {
        add(labels.numberOf('box', label));
        const entry = labels.entryOf('box', label);
        entry.boxes += 1;
        if (imageSize === undefined)
            continue;
        countLine(entry.sides, halfOctaves(Math.sqrt((width * height) / (imageSize.width * imageSize.height))), report.line);
        countLine(entry.shapes, halfOctaves(width / height), report.line);
    }
    columns.labelEnds.push(columns.labelIds.length);
}
/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio) {
    return Math.round(Math.log2(ratio) * 2);
}

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-line.js









/**
 * Checks the next line of a range and counts it.
 * @param text the line without its newline; for a longer one than can be read, its beginning
 */
function scanLine(partial, text, options) {
    const line = partial.lines + 1;
    partial.lines = line;
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
    addSource(partial, facts, options.groupBy);
    addNames(partial, manifestLine, line);
    partial.columns.verdict.push(VERDICTS.indexOf(report.verdict));
    addLabels(partial, facts);
    const lenient = addReadings(partial, text, manifestLine, report);
    collectFindings(partial, facts, lenient, options.keptPerCode);
}
function countLayout({ layout }, text, line) {
    const last = text.length - 1;
    if (text.charCodeAt(last) === 0x0d)
        countOf(text.charCodeAt(last - 1) === 0x0d ? layout.doubleCr : layout.crlf, line);
    if (text.charCodeAt(0) !== 0x7b && text.trim() === '')
        countOf(layout.blank, line);
}
function countOf(count, line) {
    if (count.count === 0)
        count.first = line;
    count.count += 1;
}
function addSource({ columns, buckets }, { sourceRef, report }, groupBy) {
    const known = sourceRef !== undefined && sourceRef !== '';
    columns.sourceLow.push(known ? hash32(sourceRef) : 0);
    columns.sourceHigh.push(known ? otherHash32(sourceRef) : 0);
    const bucket = report.sourceRef?.bucket;
    if (bucket !== undefined && buckets.size < BUCKETS_KEPT && !buckets.has(bucket))
        buckets.set(bucket, report.line);
    if (groupBy === undefined)
        return;
    const group = known ? groupOf(sourceRef, groupBy) : undefined;
    columns.groupLow.push(group === undefined ? 0 : hash32(group));
    columns.groupHigh.push(group === undefined ? 0 : otherHash32(group));
}
/** Class map and attribute name of the line, for rules that compare lines. */
function addNames(partial, { attributes }, line) {
    const { columns, classMaps } = partial;
    let classMapHash = 0;
    for (const attribute of attributes) {
        if (attribute.kind !== 'box' || attribute.metadata === undefined)
            continue;
        const labels = attribute.metadata.classMap;
        for (const [id, label] of labels)
            classMapHash = (Math.imul(classMapHash, 31) + hash32(label, hash32(id))) >>> 0;
        if (classMaps.size < CLASS_MAPS_KEPT && !classMaps.has(classMapHash))
            classMaps.set(classMapHash, { first: line, labels });
        break;
    }
    columns.classMap.push(classMapHash);
    const name = attributes[0]?.name ?? '';
    const isNumbered = hasDigit(name);
    columns.numberedName.push(isNumbered ? hash32(name) : 0);
    if (!isNumbered)
        return;
    const names = partial.numberedNames;
    if (names === undefined)
        partial.numberedNames = { first: name, isOneShape: true };
    else if (names.isOneShape && names.first !== name && shapeOf(names.first) !== shapeOf(name))
        partial.numberedNames = { ...names, isOneShape: false };
}
/** Most lines have the attribute of the line before. */
let last = { name: '', hasDigit: false };
function hasDigit(name) {
    if (last.name !== name)
        last = { name, hasDigit: /\d/.test(name) };
    return last.hasDigit;
}
/** Counts the line in each reading. Returns what the lenient one finds, for a line in doubt. */
function addReadings(partial, text, manifestLine, report) {
    const doubts = (0,readings/* doubtsOf */.Pi)(text, manifestLine);
    const isUnannotated = report.findings[0]?.code === 'WARNING_UNANNOTATED_RECORD';
    if (doubts.length === 0 && !isUnannotated) {
        addReading(partial, 'sure', report);
        return undefined;
    }
    for (const doubt of new Set(doubts))
        countLine(partial.doubts, doubt, report.line);
    if (isUnannotated)
        countLine(partial.doubts, 'unannotated', report.line);
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

;// CONCATENATED MODULE: ./lib/src/lint/scan/scan-range.js
/** Scans a range of the bytes of a manifest. */




const WHOLE_FILE = { from: 0, to: Infinity };
const scan_range_NEWLINE = 0x0a;
/**
 * The partial result of a range.
 * @param read  the bytes of the manifest from a place on; it is read no further than to the end of the last line
 */
async function scanRange(read, range, options) {
    const scanner = new RangeScanner(range, options);
    // The byte before a range tells whether a line begins with the range.
    for await (const chunk of read(Math.max(0, range.from - 1)))
        if (!scanner.add(chunk))
            break;
    return scanner.end();
}
/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
    #partial = createPartial();
    #range;
    #options;
    /** Of the next byte, in the file. */
    #position;
    /** In a line that began before the range. */
    #isBefore;
    /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
    #parts = [];
    #keptBytes = 0;
    #isOpen = false;
    constructor(range, options) {
        this.#range = range;
        this.#options = options;
        this.#isBefore = range.from > 0;
        this.#position = Math.max(0, range.from - 1);
    }
    /** Takes the next bytes. False once no more are needed. */
    add(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let from = 0;
        while (from < chunk.length) {
            if (!this.#isBefore && !this.#isOpen && this.#position + from >= this.#range.to)
                return false;
            const newline = chunk.indexOf(scan_range_NEWLINE, from);
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
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
        return this.#partial;
    }
    #take(chunk, from, end, isEnded) {
        const past = isEnded ? end + 1 : end;
        this.#partial.sizeBytes += past - from;
        this.#keepHead(chunk, from, past);
        if (isEnded && !this.#isOpen && end - from <= read_lines/* LINE_MAX_BYTES */.m) {
            this.#endLine(chunk.toString('utf8', from, end));
            return;
        }
        this.#isOpen = true;
        const keep = Math.min(end, from + read_lines/* LINE_MAX_BYTES */.m - this.#keptBytes);
        // A copy: whoever hands in the chunks may fill the same buffer again.
        if (keep > from)
            this.#parts.push(Buffer.from(chunk.subarray(from, keep)));
        this.#keptBytes += keep - from;
        if (isEnded)
            this.#endLine(Buffer.concat(this.#parts).toString('utf8'));
    }
    #endLine(text) {
        scanLine(this.#partial, text, this.#options);
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        this.#parts = [];
        this.#keptBytes = 0;
    }
    #keepHead(chunk, from, to) {
        const { head } = this.#partial;
        const missing = file_kind/* FILE_HEAD_BYTES */.K - head.length;
        if (missing <= 0)
            return;
        this.#partial.head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + missing))]);
    }
}

;// CONCATENATED MODULE: ./lib/src/training/pin-manifests.js
/** Pins the manifests: finds out exactly which bytes the training will read. */









/**
 * Reads a manifest once for the SHA-256 of its bytes and, in S3, for the object version that contains them.
 * @param region            where the training runs
 * @param manifestLocation  where a file of the workspace will be uploaded to, under its digest
 * @param reading           what else is asked of the same pass
 * @throws ServiceError a fault that says nothing about the manifest
 */
async function pinManifest(tools, source, region, manifestLocation, reading = { scansLines: false }) {
    try {
        return source.kind === 's3'
            ? await pinObject(tools, source.object, reading)
            : await pinFile(tools, source, manifestLocation, reading);
    }
    catch (error) {
        const ofS3 = error instanceof service_error/* ServiceError */._7 && source.kind === 's3';
        const state = ofS3 ? bucketFaultIn(error, region) : undefined;
        if (ofS3 && state !== undefined)
            return { kind: 'bucket-refused', bucket: source.object.bucket, state };
        const refused = ofS3 ? unreadable(source.object, error) : error;
        if (refused instanceof action_error/* ActionError */.lZ && refused.code.startsWith('MANIFEST_'))
            return { kind: 'refused', error: refused };
        throw error;
    }
}
async function pinFile(tools, source, manifestLocation, reading) {
    const { path, workspacePath } = source;
    const { sha256, sizeBytes, glance, partial } = await readFile(tools, source, reading);
    checkContent(workspacePath, sizeBytes, glance);
    const name = workspacePath.split('/').at(-1) ?? '';
    const key = [manifestLocation.prefix, sha256, name].filter((part) => part !== '').join('/');
    const object = { bucket: manifestLocation.bucket, key };
    const manifest = { object, sha256, workspacePath, upload: { path, sizeBytes } };
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), partial };
}
async function readFile(tools, source, { scansLines }) {
    try {
        return await readBytes(tools.files.read(source.path), { signal: tools.signal, scansLines });
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `The manifest ${source.workspacePath} could not be read: ${(0,action_error/* messageOf */.bD)(error)}.`, {
            hint: 'Check that an earlier step wrote the whole file and that the runner’s user can read it.',
            cause: error,
        });
    }
}
async function pinObject(tools, object, { scansLines }) {
    const { sha256, sizeBytes, versionId, glance, partial } = await (0,read_again/* readAgain */.n)(tools.objects, object, async (body) => ({
        ...(await readBytes(body.chunks, { announcedBytes: body.sizeBytes, maxBytes: training_spec/* MANIFEST_MAX_BYTES */.V, scansLines })),
        versionId: body.versionId,
    }));
    checkContent((0,s3_uri/* formatS3Object */.F5)(object), sizeBytes, glance);
    const manifest = withVersion({ object, sha256 }, object.versionId ?? versionId);
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), partial };
}
/** @throws ActionError MANIFEST_INVALID */
function checkContent(name, sizeBytes, glance) {
    if (glance.isLfsPointer()) {
        const message = `The manifest ${name} is a Git LFS pointer, not the manifest itself.`;
        throw new action_error/* ActionError */.lZ('MANIFEST_INVALID', message, { hint: FETCH_FROM_LFS });
    }
    const problem = sizeBytes > training_spec/* MANIFEST_MAX_BYTES */.V
        ? 'is larger than 1 GB, the service’s limit'
        : sizeBytes === 0
            ? 'is empty'
            : glance.hasContent()
                ? undefined
                : 'contains only blank lines';
    if (problem !== undefined)
        throw new action_error/* ActionError */.lZ('MANIFEST_INVALID', `The manifest ${name} ${problem}.`);
}
const FETCH_FROM_LFS = 'Set lfs: true for actions/checkout so that it fetches the Git LFS files; upload a manifest in S3 again from such a checkout.';
/** What S3 says about the bucket instead of the object in it. */
function bucketFaultIn({ kind, facts }, region) {
    if (facts.errorName === 'NoSuchBucket')
        return { kind: 'missing' };
    if (kind !== 'refused' || facts.bucketRegion === undefined || facts.bucketRegion === region)
        return undefined;
    return { kind: 'exists', region: facts.bucketRegion };
}
/** The refusals that are about the object; undefined for the others, those of the credentials among them. */
function unreadable(object, error) {
    if (!(0,service_error/* isAboutTheObject */.U)(error))
        return undefined;
    const { errorName, requestId } = error.facts;
    const isArchived = errorName === 'InvalidObjectState';
    const what = isArchived
        ? 'is in an archive storage class'
        : error.kind === 'access-denied'
            ? `does not exist or cannot be read: ${(0,denied/* deniedClause */.LI)(error)}`
            : 'could not be read';
    const hint = isArchived ? RESTORE : error.kind === 'access-denied' ? (0,denied/* denialHintOf */.ss)(error) : undefined;
    return new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `The manifest ${(0,s3_uri/* formatS3Object */.F5)(object)} ${what} (${errorName}: ${error.message}).`, { requestId, cause: error, hint });
}
const RESTORE = 'Restore the object from its archive storage class, or copy it to another storage class; a training cannot read archived objects.';
/** SHA-256 of an object's bytes, and the version that they are. */
async function readDigest(tools, object) {
    return (0,read_again/* readAgain */.n)(tools.objects, object, async (body) => {
        const { sha256, sizeBytes } = await readBytes(body.chunks, {});
        return { sha256, sizeBytes, versionId: body.versionId };
    });
}
/**
 * @param limits.announcedBytes  the size that S3 names before the first byte
 * @param limits.maxBytes   above it the rest is not read; there is no digest then
 */
async function readBytes(chunks, { signal, announcedBytes = 0, maxBytes = Infinity, scansLines = false, }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const glance = createManifestGlance();
    let sizeBytes = 0;
    const isTooLarge = () => Math.max(sizeBytes, announcedBytes) > maxBytes;
    async function* passing() {
        for await (const chunk of chunks) {
            signal?.throwIfAborted();
            hash.update(chunk);
            glance.add(chunk);
            sizeBytes += chunk.byteLength;
            // To leave the loop closes the connection.
            if (isTooLarge())
                return;
            yield chunk;
        }
    }
    let partial;
    if (scansLines)
        partial = await scanRange(passing, WHOLE_FILE, COUNTS_ALONE);
    else
        await drain(passing());
    if (isTooLarge())
        return { sha256: '', sizeBytes: Math.max(sizeBytes, announcedBytes), glance, partial: undefined };
    return { sha256: hash.digest('hex'), sizeBytes, glance, partial };
}
/** No finding is shown, so that none is kept. */
const COUNTS_ALONE = { keptPerCode: 0, groupBy: undefined };
async function drain(chunks) {
    while ((await chunks.next()).done !== true)
        ;
}
/** The manifest as this version of its object; as it is where the bucket keeps none. */
function withVersion(manifest, versionId) {
    return versionId === undefined ? manifest : { ...manifest, object: { ...manifest.object, versionId } };
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  Rm: () => (/* binding */ pinInputs),
  eN: () => (/* binding */ reportedData),
  r4: () => (/* binding */ requestedData),
  CW: () => (/* binding */ uploadData)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js
var file_kind = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 70 modules
var own_rules = __webpack_require__(7500);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(1479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js
var concluded = __webpack_require__(7761);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
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
        return { findings, totals: new Map(totals) };
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

// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 3 modules
var forecast = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __webpack_require__(1418);
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
    const training = (0,concluded/* concludeManifest */.z9)('training', scannedTraining.name, scannedTraining.partial);
    const testing = scannedTesting && (0,concluded/* concludeManifest */.z9)('testing', scannedTesting.name, scannedTesting.partial);
    const outcome = (0,forecast/* forecast */.g)(training.partial, testing?.partial, 'taken');
    const certain = (0,certainty/* reasonsForDoubt */.f)(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning');
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('together'))
            for (const finding of rule.check(training, testing))
                list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals } = list.end(CODE_ORDER);
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
        findings,
        totals,
    };
}
function addForecast(list, { fileErrors, together }, severity) {
    for (const manifest of ['training', 'testing']) {
        const code = fileErrors[manifest];
        if (code !== undefined)
            list.add(ofManifest({ code, message: (0,codes/* describeCode */.lA)(code)?.messages[0] ?? '' }, manifest, severity));
    }
    for (const manifest of ['training', 'testing', 'both'])
        for (const finding of together[manifest])
            list.add(ofManifest(finding, manifest, severity));
}
/** Adds what was found in a manifest by itself. False for a file that is no manifest, whose lines say nothing. */
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
    const fix = (0,codes/* describeCode */.lA)(code)?.remedy;
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function fromRule(rule, { message, line, label, fix }, manifest) {
    const { code, severity } = rule;
    return { code, severity, manifest, line, column: undefined, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/lint/data-metrics-of.js
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

// EXTERNAL MODULE: ./lib/src/training/buckets.js
var buckets = __webpack_require__(3410);
// EXTERNAL MODULE: ./lib/src/training/gate-fault.js + 4 modules
var gate_fault = __webpack_require__(8830);
// EXTERNAL MODULE: ./lib/src/training/pin-manifests.js + 13 modules
var pin_manifests = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/src/errors/denied.js + 1 modules
var denied = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/training/upload-manifest.js
/** Uploads the manifests of the workspace, once each. */





/**
 * Uploads a manifest of the workspace unless exactly these bytes are there already.
 * @returns the manifest with the object version to train from, where the bucket keeps versions
 * @throws ActionError UPLOAD_FAILED
 */
async function uploadManifest(tools, manifest) {
    const { upload, ...stored } = manifest;
    if (upload === undefined)
        return manifest;
    const { path, sizeBytes } = upload;
    const uri = (0,s3_uri/* formatS3Object */.F5)(manifest.object);
    try {
        const there = await headIfAllowed(tools, manifest.object);
        if (there?.sha256 === manifest.sha256) {
            tools.progress.log(`${manifest.workspacePath ?? path} is already in S3: ${uri}`);
            return (0,pin_manifests/* withVersion */.$2)(stored, there.versionId);
        }
        const uploaded = await tools.objects.upload(manifest.object, { path, sizeBytes, sha256: manifest.sha256 });
        tools.progress.log(`Uploaded ${manifest.workspacePath ?? path} to ${uri}`);
        return (0,pin_manifests/* withVersion */.$2)(stored, uploaded.versionId);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        const { errorName, bucketRegion } = error.facts;
        const fault = error.kind === 'refused' && bucketRegion !== undefined
            ? `the bucket is in ${bucketRegion}`
            : `${error.kind === 'access-denied' ? `${(0,denied/* deniedClause */.LI)(error)}: ` : ''}${errorName}: ${error.message}`;
        const hint = error.kind === 'access-denied' ? (0,denied/* denialHintOf */.ss)(error) : undefined;
        throw new action_error/* ActionError */.lZ('UPLOAD_FAILED', `${manifest.workspacePath ?? path} could not be uploaded to ${uri}: ${fault}`, {
            requestId: error.facts.requestId,
            cause: error,
            hint,
        });
    }
}
/**
 * A role may upload without being allowed to read; the upload is then repeated, to the same bytes. The answer to a HEAD
 * has no body, so that a refusal may be anything (credentials that have expired, too): the upload's error has a message.
 */
async function headIfAllowed(tools, object) {
    try {
        return await tools.objects.head(object);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        // Of a bucket in another Region the upload would say the same, after all its bytes.
        if (error.kind === 'refused' && error.facts.bucketRegion !== undefined)
            throw error;
        if (error.kind === 'access-denied') {
            tools.progress.note('notice', `Could not check whether a manifest of the workspace is already in S3, so it is uploaded: ${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}.`);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/training/pinned-data.js






const LEAKAGE = 'training-manifests and testing-manifests have the same content (data leakage): the model is tested on the images that it is trained on, so its scores say nothing about other images. Use different images in testing-manifests, or set auto-create-testing-data: true instead.';
/** Reads every manifest, also when the first cannot be used: one run is to show all that is wrong. */
async function pinInputs(tools, inputs) {
    const { data, region } = inputs;
    if (data.kind === 'project-datasets')
        return { kind: 'pinned', data, metrics: undefined, known: new Map(), images: [] };
    const known = new Map();
    const images = [];
    const reading = { scansLines: (0,gate_fault/* asksOfData */.o)(inputs.judgement.gate) };
    const pin = async (input, source) => {
        const pinning = await (0,pin_manifests/* pinManifest */.Tz)(tools, source, region, inputs.manifestLocation, reading);
        const bucket = source.kind === 's3' ? source.object.bucket : undefined;
        if (pinning.kind === 'bucket-refused') {
            known.set(pinning.bucket, pinning.state);
            return { kind: pinning.kind, error: (0,buckets/* bucketError */.vq)(region, pinning.bucket, [input], pinning.state) };
        }
        // Whatever else S3 said of the object: the bucket is there, and in the Region that was asked. A fault that another
        // manifest has met stays.
        if (bucket !== undefined && !known.has(bucket))
            known.set(bucket, { kind: 'exists', region });
        if (pinning.kind === 'pinned' && pinning.imagesBucket !== undefined)
            images.push([pinning.imagesBucket, `images of ${input}`]);
        return pinning;
    };
    const training = await pin('training-manifests', data.training);
    const testing = data.testing === 'auto-create' ? AUTO_CREATED : await pin('testing-manifests', data.testing);
    const seen = { known, images };
    if (training.kind !== 'pinned') {
        return { kind: 'refused', manifests: testing.kind === 'pinned' ? [training] : [training, testing], ...seen };
    }
    if (testing.kind !== 'pinned')
        return { kind: 'refused', manifests: [testing], ...seen };
    if (testing.manifest !== 'auto-create' && testing.manifest.sha256 === training.manifest.sha256)
        tools.progress.note('warning', LEAKAGE);
    return {
        kind: 'pinned',
        data: { kind: 'manifests', training: training.manifest, testing: testing.manifest },
        metrics: metricsOf(training.partial, testing.partial),
        ...seen,
    };
}
/**
 * What the manifests hold. Where it is not certain what the service would make of them, nothing is said of the kind of model:
 * a training must not be refused for a guess.
 */
function metricsOf(training, testing) {
    if (training === undefined)
        return undefined;
    const scanned = testing && { name: 'testing-manifests', partial: testing };
    const report = concludeLint({ name: 'training-manifests', partial: training }, scanned, {
        maxFindings: 0,
        ignore: [],
    });
    const metrics = dataMetricsOf(report);
    return report.certain ? metrics : { ...metrics, useCase: 'NOT_DETERMINED' };
}
/** The service makes the test data itself: there is nothing to read. */
const AUTO_CREATED = { kind: 'pinned', manifest: 'auto-create', partial: undefined };
/** Uploads the manifests of the workspace. @throws ActionError UPLOAD_FAILED */
async function uploadData(tools, data) {
    if (data.kind === 'project-datasets')
        return data;
    const training = await uploadManifest(tools, data.training);
    const testing = data.testing === 'auto-create' ? data.testing : await uploadManifest(tools, data.testing);
    return { kind: 'manifests', training, testing };
}
function reportedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const reported = ({ object, sha256, workspacePath, upload }) => ({
        object,
        sha256,
        workspacePath,
        toBeUploaded: upload === undefined ? undefined : true,
    });
    const testing = data.testing === 'auto-create' ? data.testing : reported(data.testing);
    return { kind: 'manifests', training: reported(data.training), testing };
}
function requestedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const testing = data.testing === 'auto-create' ? data.testing : data.testing.object;
    return { kind: 'manifests', training: data.training.object, testing };
}
function digestsOf(data) {
    if (data.kind === 'project-datasets')
        return {};
    const training = { training: data.training.sha256 };
    return data.testing === 'auto-create' ? training : { ...training, testing: data.testing.sha256 };
}


/***/ })

};
