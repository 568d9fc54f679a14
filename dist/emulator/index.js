import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ USAGE),
  a: () => (/* binding */ parseCliOptions)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/cli-options.js
/** The command line of the emulator. */


const USAGE = `Usage: node dist/emulator/index.js [options]

A local Amazon Rekognition Custom Labels, with the S3 and STS that belong to it. Its models are simulated.

  --port N            port to listen on; 0 picks a free port (default 4599)
  --host ADDRESS      address to listen on (default 127.0.0.1)
  --speed N           seconds that pass in one real second; 600 makes a training of 45 minutes 4.5 s long (default 1);
                      time does not run fast while a client retries a call
  --seed FILE         JSON with buckets, objects, projects, settings and faults to start from
  --policy FILE       IAM policy of the caller, as JSON: calls that it does not allow are denied; may be repeated
  --region NAME       the only Region that requests may use (default: AWS_REGION, else AWS_DEFAULT_REGION, else
                      us-east-1)
  --account ID        account id of twelve digits (default 111122223333)
  --key-id ID         access key id to accept instead of the documented example
  --secret KEY        its secret; both or neither
  --check-images      check that the images of manifests exist in the emulator's S3
  --help              this text
`;
/** @param env  of it, AWS_REGION and AWS_DEFAULT_REGION, which clients of this machine use, too */
function parseCliOptions(args, env) {
    const parsed = readArgs(args);
    if (!parsed.ok)
        return { kind: 'problems', problems: [parsed.problem] };
    const { value } = parsed;
    if (value.help === true)
        return { kind: 'help' };
    const { port = '4599', host = '127.0.0.1', speed = '1', account = '111122223333' } = value;
    const [regionSource, region] = regionOf(value.region, env);
    const keyId = value['key-id'];
    const { secret } = value;
    const problems = [
        ...(isPort(port) ? [] : [`--port is ${port}; it must be a whole number from 0 to 65535`]),
        ...(isSpeed(speed) ? [] : [`--speed is ${speed}; it must be a number above 0`]),
        ...(/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)
            ? []
            : [`${regionSource} is ${region}; it must be a Region such as eu-west-1`]),
        ...(/^\d{12}$/.test(account) ? [] : [`--account is ${account}; it must have twelve digits`]),
        ...((keyId === undefined) === (secret === undefined) ? [] : ['--key-id and --secret must be used together']),
    ];
    if (problems.length > 0)
        return { kind: 'problems', problems };
    return {
        kind: 'options',
        options: {
            port: Number(port),
            host,
            speed: Number(speed),
            seedPath: value.seed,
            policyPaths: value.policy ?? [],
            region,
            account,
            key: keyId === undefined || secret === undefined ? undefined : { accessKeyId: keyId, secretAccessKey: secret },
            checkImages: value['check-images'] === true,
        },
    };
}
/** The Region and where it is from; an empty variable counts as none, as for the official clients. */
function regionOf(option, env) {
    if (option !== undefined)
        return ['--region', option];
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return [name, value];
    }
    return ['--region', 'us-east-1'];
}
function readArgs(args) {
    try {
        const { values } = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            options: {
                port: { type: 'string' },
                host: { type: 'string' },
                speed: { type: 'string' },
                seed: { type: 'string' },
                policy: { type: 'string', multiple: true },
                region: { type: 'string' },
                account: { type: 'string' },
                'key-id': { type: 'string' },
                secret: { type: 'string' },
                'check-images': { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
        return (0,result/* success */.k)(values);
    }
    catch (error) {
        return (0,result/* failure */.V)(error instanceof Error ? error.message : String(error));
    }
}
function isPort(text) {
    return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
function isSpeed(text) {
    return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0;
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isClosedPipe)
/* harmony export */ });
/** Whether an error of an output stream means that its reader has closed the pipe, as `head` does after its lines. */
function isClosedPipe(error) {
    return 'code' in error && error.code === 'EPIPE';
}


/***/ }),

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   k: () => (/* binding */ EXAMPLE_CREDENTIALS)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(994);
/** The keys that the emulator accepts, and whom they belong to. */

/** The key pair of AWS's own documentation: not a secret, and valid only in examples. */
const EXAMPLE_CREDENTIALS = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
/** The caller's identity: a role's session for temporary credentials, else a user. */
function identityOf(credentials, { account, region }) {
    if (credentials?.principal !== undefined)
        return credentials.principal;
    const partition = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionIdOf */ .J)(region);
    return credentials?.sessionToken === undefined
        ? { arn: `arn:${partition}:iam::${account}:user/emulator`, userId: 'AIDACKCEVSQ6C2EXAMPLE', account }
        : {
            arn: `arn:${partition}:sts::${account}:assumed-role/emulator/session`,
            userId: 'AROACKCEVSQ6C2EXAMPLE:session',
            account,
        };
}


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: ./lib/packages/emulator/src/credentials.js
var credentials = __nccwpck_require__(882);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/state.js
/** A map with one entry set. */
function withEntry(map, key, value) {
    return new Map(map).set(key, value);
}
/** A map without one entry. */
function withoutEntry(map, key) {
    const next = new Map(map);
    next.delete(key);
    return next;
}

;// CONCATENATED MODULE: ./lib/src/lint/findings.js
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
    check: (isUsable) => (isUsable ? undefined : lineFinding(invalidImage, { kind: 'line' })),
};

;// CONCATENATED MODULE: ./lib/src/lint/check-image.js

/**
 * The report of a line with what is known of its image. A line that is invalid or ignored anyway stays as it is: the
 * service does not come as far as its image.
 * @param isUsable false for an image that is missing or that cannot be trained from
 */
function checkImage(report, isUsable) {
    const finding = report.verdict === 'valid' ? invalidImage.check(isUsable) : undefined;
    if (finding === undefined)
        return report;
    return {
        ...report,
        verdict: 'invalid',
        findings: [...report.findings, finding],
        usable: { imageLabels: [], boxes: [] },
    };
}

;// CONCATENATED MODULE: ./lib/src/manifest/limits.js
/**
 * The service's limits on manifests: developer guide of Custom Labels, pages "Guidelines and quotas" and
 * "Validation rules for manifest files". Past each of them the line, or the training, fails under the code named here.
 */
/** Bytes of a manifest ("1 GB"; not documented whether decimal, taken as such). Past it: ERROR_MANIFEST_SIZE_TOO_LARGE. */
const MANIFEST_MAX_BYTES = 1_000_000_000;
/** Lines of a manifest; more of them for classification only by AWS support. Past it: ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM. */
const MANIFEST_MAX_LINES = 250_000;
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
/** Share of the training images that the service sets apart for testing when it splits by itself (AutoCreate). */
const AUTO_SPLIT_TESTING_SHARE = 0.2;

;// CONCATENATED MODULE: ./lib/src/manifest/box-geometry.js

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
    const minimum = BOX_SIDE_OVER_PIXELS * Math.max(longestSide / SCALED_SIDE_MAX_PIXELS, 1);
    return (box.width >= 0 && box.width <= minimum) || (box.height >= 0 && box.height <= minimum);
}
/** Whether the service trains from the box. */
function isUsableBox(box, image) {
    return !isOffFrame(box, image) && !isTooSmall(box, image);
}

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
        findings.push(lineFinding(rule, { kind: 'annotation', attribute: attribute.name, index }));
    }
    return findings ?? [];
}

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
        `each side of a box: over ${String(BOX_SIDE_OVER_PIXELS)} pixel, in an image scaled down to ${String(SCALED_SIDE_MAX_PIXELS)} pixels`,
    ],
    check: (attribute) => boxFindings(attribute, boundingBoxTooSmall, isTooSmall),
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
    check: ({ buckets }) => (buckets.size > 1 ? contentFinding(imagesInMultipleS3Buckets) : undefined),
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
        return isShort ? contentFinding(insufficientImagesPerLabelForAutosplit) : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/label-overlap.js
/** How many of the training labels the testing manifest has too. */

/** Whether enough of the training labels are in the testing manifest. True where there are no training labels. */
function overlaps(training, testing) {
    const labels = [...training];
    return labels.filter((label) => testing.has(label)).length >= labels.length * LABEL_OVERLAP_MIN_SHARE;
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
    bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all)
        ? undefined
        : contentFinding(insufficientLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100)),
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
    bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
    check: (training, testing) => overlaps(training.all, testing.all) && !overlaps(training.usable.keys(), testing.usable)
        ? contentFinding(insufficientUsableLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100))
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
    check: (attribute) => boxFindings(attribute, invalidBoundingBox, isOffFrame),
};

;// CONCATENATED MODULE: ./lib/src/manifest/within-limits.js

/** Whether a label is neither empty nor too long. */
function isLabelLength(label) {
    // Characters are counted as Unicode counts them; a string's length can only be more.
    if (label.length <= LABEL_MAX_CHARACTERS)
        return label !== '';
    return Array.from(label).length <= LABEL_MAX_CHARACTERS;
}
/** Whether the service takes images of this size. */
function isAllowedSize({ width, height }) {
    const [shorter, longer] = width < height ? [width, height] : [height, width];
    if (shorter < IMAGE_SIDE_MIN_PIXELS || longer > IMAGE_SIDE_MAX_PIXELS)
        return false;
    return longer <= shorter * IMAGE_MAX_ASPECT_RATIO;
}

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
    remedy: `Scale the image to sides of ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels, and its boxes and image_size with it, or drop the line.`,
    bounds: [
        `a side of an image: ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels`,
        `the longer side: at most ${String(IMAGE_MAX_ASPECT_RATIO)} times the shorter`,
    ],
    check(attribute) {
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            return [];
        const { annotations, imageSize } = attribute.boxes;
        if (annotations.length === 0 || isAllowedSize(imageSize))
            return [];
        return [lineFinding(invalidImageDimension, { kind: 'line' })];
    },
};

;// CONCATENATED MODULE: ./lib/src/text/number.js
/** Numbers for people. A number that is missing is shown as `–`. */
/** What is shown instead of an unknown number. */
const NO_NUMBER = '–';
const RATIO_DIGITS = 4;
/** More digits than a double can distinguish. */
const MAX_DIGITS = 17;
/** A ratio with four decimals, rounded half up as the console rounds: 0.84845 is `0.8485`, 0.99999 is `1.0000`. */
function formatRatio(ratio) {
    return isNumber(ratio) ? round(ratio, RATIO_DIGITS) : NO_NUMBER;
}
/** The largest difference that rounding makes between equal scores; closer numbers are equal, and are shown equal. */
const SUM_NOISE = 1e-12;
/**
 * A number next to a bound that it is compared with: a whole number as it is, any other with as many decimals, from
 * four up, as it takes to be on the same side of the bound as the number itself.
 * @param noise  distance up to which the two are taken as equal
 */
function formatAgainst(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(actual))
        return NO_NUMBER;
    if (!isNumber(bound))
        return formatRatio(actual);
    if (Number.isInteger(actual) && Number.isInteger(bound) && (actual > 1 || bound > 1))
        return formatCount(actual);
    if (Math.abs(actual - bound) <= noise)
        return formatBound(bound);
    const side = Math.sign(actual - bound);
    for (let digits = RATIO_DIGITS; digits <= MAX_DIGITS; digits += 1) {
        const shown = round(actual, digits);
        if (Math.sign(Number(shown) - bound) === side)
            return shown;
    }
    return String(actual);
}
/** A bound as its author would write it, with four decimals at least where it is a ratio. */
function formatBound(bound) {
    if (!isNumber(bound))
        return NO_NUMBER;
    if (Number.isInteger(bound) && bound > 1)
        return formatCount(bound);
    const asWritten = String(bound);
    const asRatio = bound.toFixed(RATIO_DIGITS);
    return Number(asRatio) === bound ? asRatio : asWritten;
}
/** What an author writes by hand has no more decimals; a bound with more was worked out. */
const WRITTEN_DIGITS = 6;
/**
 * A ratio and the bound that it is compared with, so that their order can be seen: see {@link formatAgainst}. A bound
 * that was worked out, such as `baseline - 0.02`, has no more decimals than that takes.
 * @param noise  distance up to which the two are taken as equal
 */
function formatCompared(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(bound) || isWritten(bound))
        return { actual: formatAgainst(actual, bound, noise), bound: formatBound(bound) };
    if (!isNumber(actual))
        return { actual: NO_NUMBER, bound: formatRatio(bound) };
    if (Math.abs(actual - bound) <= noise)
        return { actual: formatRatio(bound), bound: formatRatio(bound) };
    let shown = { actual: formatRatio(actual), bound: formatRatio(bound) };
    for (let digits = RATIO_DIGITS + 1; digits <= MAX_DIGITS && shown.actual === shown.bound; digits += 1) {
        shown = { actual: round(actual, digits), bound: round(bound, digits) };
    }
    return shown;
}
function isWritten(bound) {
    return Number(bound.toFixed(WRITTEN_DIGITS)) === bound;
}
/** A space at which no line ends. */
const UNBROKEN = '\u00a0';
/** Scores closer than this are equal: what a 32-bit float and a subtraction lose is less (about 6e-8). */
const CHANGE_NOISE = 1e-7;
/** `+0.0210` or `−0.0210`, rounded to four decimals; `±0` for none, and what is not none is never `+0.0000`. */
function formatSigned(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (Math.abs(change) < CHANGE_NOISE)
        return '±0';
    const sign = change > 0 ? '+' : '−';
    const digits = round(Math.abs(change), RATIO_DIGITS);
    return Number(digits) === 0 ? `${sign}<${(10 ** -RATIO_DIGITS).toFixed(RATIO_DIGITS)}` : sign + digits;
}
/** A change of a ratio with its direction: `▲ +0.0210`, `▼ −0.0210`, `±0`. */
function formatChange(change) {
    return `${arrowOf(change)}${formatSigned(change)}`;
}
/** A change of a whole number: `▲ +12`, `▼ −3`, `±0`. */
function formatCountChange(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (change === 0)
        return '±0';
    return `${arrowOf(change)}${change > 0 ? '+' : '−'}${formatGrouped(Math.abs(change))}`;
}
/** Whether a change is one at all; a missing number is not known to be none. */
function isChange(change) {
    return !isNumber(change) || Math.abs(change) >= CHANGE_NOISE;
}
function arrowOf(change) {
    if (!isNumber(change) || Math.abs(change) < CHANGE_NOISE)
        return '';
    return change > 0 ? `▲${UNBROKEN}` : `▼${UNBROKEN}`;
}
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
/**
 * The shortest decimal that is the same 32-bit float: 0.9 for 0.8999999761581421. The service's own F1Score is such
 * a float; NaN and infinities are returned as they are.
 */
function undoFloat32(value) {
    if (Math.fround(value) !== value)
        return value;
    for (let digits = 1; digits <= 9; digits += 1) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) === value)
            return shorter;
    }
    return value;
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
    bounds: [`a line: at most ${formatCount(LINE_MAX_CHARACTERS)} characters`],
    check: ({ record }) => (record === undefined ? lineFinding(invalidJsonLine, { kind: 'line' }) : undefined),
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
        ? [lineFinding(invalidLabelAttributeFormat, { kind: 'attribute', attribute: attribute.name }, attribute.name)]
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
        ? [lineFinding(invalidLabelAttributeMetadataFormat, { kind: 'metadata', attribute: attribute.name })]
        : [],
};
function invalid_label_attribute_metadata_format_isMalformed(attribute) {
    if (attribute.kind === 'untyped')
        return true;
    return attribute.kind !== 'unsupported' && attribute.metadata === undefined;
}

;// CONCATENATED MODULE: ./lib/src/manifest/labels.js
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
    remedy: `Shorten the label to at most ${String(LABEL_MAX_CHARACTERS)} characters, in every line that uses it.`,
    bounds: [`a label: 1 to ${String(LABEL_MAX_CHARACTERS)} characters`],
    check: (attribute) => labelsOf(attribute).every(isLabelLength)
        ? []
        : [lineFinding(invalidLabelNameLength, { kind: 'metadata', attribute: attribute.name })],
};

;// CONCATENATED MODULE: ./lib/src/text/json.js
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

// EXTERNAL MODULE: ./lib/src/model/result.js
var model_result = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./lib/src/model/s3-uri.js
/** S3 URIs as users type them and as reports show them. */

/** Bucket names of the service: 3-255 of these characters. API model, shape S3Bucket. */
const BUCKET_PATTERN = /^[0-9A-Za-z.\-_]{3,255}$/;
/** Longest object key the API takes, in characters. API model, shape S3ObjectName. */
const KEY_MAX_LENGTH = 1024;
/** Longest output prefix the API takes, in characters. API model, shape S3KeyPrefix. */
const PREFIX_MAX_LENGTH = 1024;
/** Longest object version id the API takes, in characters. API model, shape S3ObjectVersion. */
const OBJECT_VERSION_MAX_LENGTH = 1024;
/** Whether a text means to be an S3 URI rather than a path. */
function looksLikeS3Uri(text) {
    return /^s3:\/\//i.test(text);
}
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
        return (0,model_result/* failure */.V)('the object key is missing: s3://bucket/key');
    if (key.endsWith('/'))
        return (0,model_result/* failure */.V)('the key ends in a slash, which is a folder; give the key of the manifest file');
    if (key.length > KEY_MAX_LENGTH)
        return (0,model_result/* failure */.V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    if (marker < 0)
        return (0,model_result/* success */.k)({ bucket, key });
    const versionId = rest.slice(marker + '?versionId='.length);
    if (versionId === '')
        return (0,model_result/* failure */.V)('?versionId= has no value');
    if (versionId.length > OBJECT_VERSION_MAX_LENGTH)
        return (0,model_result/* failure */.V)('the versionId is longer than 1024 characters');
    return (0,model_result/* success */.k)({ bucket, key, versionId });
}
/** Reads `s3://bucket/prefix`; the prefix may be empty, slashes at its end are dropped. */
function parseS3LocationUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const prefix = split.value.rest.replace(/\/+$/, '');
    if (prefix.startsWith('/'))
        return (0,model_result/* failure */.V)('the prefix starts with a slash, which would create a folder without a name');
    if (prefix.length > PREFIX_MAX_LENGTH)
        return (0,model_result/* failure */.V)(`the prefix is longer than ${String(PREFIX_MAX_LENGTH)} characters`);
    return (0,model_result/* success */.k)({ bucket: split.value.bucket, prefix });
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
        return (0,model_result/* failure */.V)('the object key is missing: s3://bucket/key');
    if (key.length > KEY_MAX_LENGTH)
        return (0,model_result/* failure */.V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    return (0,model_result/* success */.k)({ bucket, key });
}
/** `s3://bucket/key`, with `?versionId=` where the version is known. */
function formatS3Object(object) {
    const version = object.versionId === undefined ? '' : `?versionId=${object.versionId}`;
    return `s3://${object.bucket}/${object.key}${version}`;
}
/** `s3://bucket/prefix`, or `s3://bucket` for the bucket itself. */
function formatS3Location(location) {
    return location.prefix === '' ? `s3://${location.bucket}` : `s3://${location.bucket}/${location.prefix}`;
}
function splitBucket(text) {
    if (!text.startsWith('s3://'))
        return (0,model_result/* failure */.V)('an S3 URI starts with s3:// in lower case');
    const afterScheme = text.slice('s3://'.length);
    const slash = afterScheme.indexOf('/');
    const bucket = slash < 0 ? afterScheme : afterScheme.slice(0, slash);
    // Most lines of a manifest have the bucket of the line before.
    if (bucket === lastBucket)
        return (0,model_result/* success */.k)({ bucket: lastBucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
    if (!BUCKET_PATTERN.test(bucket))
        return (0,model_result/* failure */.V)('the bucket name needs 3-255 letters, digits, dots, hyphens or underscores');
    lastBucket = bucket;
    return (0,model_result/* success */.k)({ bucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
}
/** One that has the pattern. */
let lastBucket;

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
        const sourceRef = own(record, 'source-ref');
        if (typeof sourceRef === 'string' && parseSourceRef(sourceRef).ok)
            return undefined;
        return lineFinding(invalidSourceRefFormat, { kind: 'line' });
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
    remedy: `Bring the manifest to at most ${formatCount(MANIFEST_MAX_LINES)} lines; AWS support can raise the limit for classification.`,
    bounds: [`a manifest: at most ${formatCount(MANIFEST_MAX_LINES)} lines`],
    check: ({ totalLines }) => (totalLines > MANIFEST_MAX_LINES ? contentFinding(manifestRowsExceedsMaximum) : undefined),
};

;// CONCATENATED MODULE: ./lib/src/lint/fewest-labels.js

/** How many labels a model of a kind needs. One is the least for a kind that is not known. */
function fewestLabels(useCase) {
    return useCase === 'IMAGE_LEVEL_LABELS' ? IMAGE_LEVEL_LABELS_MIN : BOX_LABELS_MIN;
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
        `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
        `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
    ],
    check: ({ all, useCase }) => (all.size < fewestLabels(useCase) ? contentFinding(manifestTooFewLabels) : undefined),
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
        `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
        `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
    ],
    check: ({ all, usable, useCase }) => all.size >= fewestLabels(useCase) && usable.size < fewestLabels(useCase)
        ? contentFinding(manifestTooFewUsableLabels)
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
    remedy: `Merge or remove labels until at most ${String(MODEL_LABELS_MAX)} remain; look for labels that differ in spelling only.`,
    bounds: [`labels of a model: at most ${String(MODEL_LABELS_MAX)}`],
    check: ({ usable }) => (usable.size > MODEL_LABELS_MAX ? contentFinding(manifestTooManyLabels) : undefined),
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
        return [lineFinding(missingBoundingBoxConfidence, { kind: 'metadata', attribute: attribute.name })];
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
        return [lineFinding(missingClassMapId, { kind: 'metadata', attribute: attribute.name })];
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/missing-source-ref.js


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
    check: ({ record }) => (own(record, 'source-ref') ?? undefined) === undefined
        ? lineFinding(missingSourceRef, { kind: 'line' })
        : undefined,
};

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
        return allEmpty && byHuman ? lineFinding(noAnnotations, { kind: 'line' }) : undefined;
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
        ? [lineFinding(noAttributeAnnotations, { kind: 'attribute', attribute: attribute.name })]
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
    check: ({ attributes }) => (attributes.length === 0 ? lineFinding(noLabelAttributes, { kind: 'line' }) : undefined),
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
        if (annotations.length === 0 || annotations.some((box) => isUsableBox(box, imageSize)))
            return [];
        return [lineFinding(noValidAnnotations, { kind: 'attribute', attribute: attribute.name })];
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
        ? lineFinding(noValidLabelAttributes, { kind: 'line' })
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
    remedy: `Keep at most ${String(IMAGE_BOXES_MAX)} boxes for an image; cut the image into parts if it needs more.`,
    bounds: [`boxes of an image: at most ${String(IMAGE_BOXES_MAX)}`],
    check: (attribute) => attribute.kind === 'box' && (attribute.boxes?.annotations.length ?? 0) > IMAGE_BOXES_MAX
        ? [lineFinding(tooManyBoundingBoxes, { kind: 'attribute', attribute: attribute.name })]
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
    check: ({ invalidLines, totalLines }) => invalidLines > totalLines * INVALID_LINES_MAX_SHARE ? contentFinding(tooManyInvalidRows) : undefined,
};

;// CONCATENATED MODULE: ./lib/src/manifest/creation-date.js
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

;// CONCATENATED MODULE: ./lib/src/manifest/common-metadata.js
/** What the metadata of both kinds of label attribute must state, apart from its type. */


/**
 * What `human-annotated` and `creation-date` say; undefined where one is missing. The guide names no format for the date
 * and shows several; what the service makes of any other text is not documented, so that it is not an error.
 */
function readCommonMetadata(metadata) {
    if (!isJsonObject(metadata))
        return undefined;
    const humanAnnotated = metadata['human-annotated'];
    const creationDate = metadata['creation-date'];
    if (humanAnnotated !== 'yes' && humanAnnotated !== 'no')
        return undefined;
    if (typeof creationDate !== 'string' || creationDate.trim() === '')
        return undefined;
    return { isDateDocumented: isDocumentedDate(creationDate) };
}

;// CONCATENATED MODULE: ./lib/src/manifest/box-attribute.js
/**
 * A label attribute with boxes and its metadata. Guide: "Object localization in manifest files". Keys are read as they are,
 * which is quick: no object has one of these names that is not its own.
 */


/** The value of a box attribute, or undefined when it is malformed: an id that is not a whole number, pixels that are not numbers. */
function readBoxes(value) {
    if (!isJsonObject(value))
        return undefined;
    const imageSize = readImageSize(value.image_size);
    const annotations = value.annotations ?? [];
    if (imageSize === undefined || !isJsonArray(annotations))
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
    if (!isJsonObject(metadata))
        return undefined;
    const objects = metadata.objects;
    const classMap = metadata['class-map'];
    if (!isJsonArray(objects) || !isJsonObject(classMap))
        return undefined;
    const confidences = [];
    for (const object of objects) {
        if (!isJsonObject(object))
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
    const size = isJsonArray(value) && value.length === 1 ? value[0] : undefined;
    if (!isJsonObject(size))
        return undefined;
    const width = wholeNumber(size.width);
    const height = wholeNumber(size.height);
    const depth = wholeNumber(size.depth);
    return width === undefined || height === undefined || depth === undefined ? undefined : { width, height, depth };
}
function readAnnotation(value) {
    if (!isJsonObject(value))
        return undefined;
    const classId = wholeNumber(value.class_id);
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
    if (!isJsonObject(metadata))
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
    if (!isJsonObject(metadata))
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
    return wholeNumber(value) !== undefined || (typeof value === 'string' && /^[+-]?\d+$/.test(value));
}

;// CONCATENATED MODULE: ./lib/src/lint/rules/unannotated-record.js


/** Keys of a line that say nothing about labels: the image, and what the service itself writes. */
const KEYS_BESIDE_LABELS = new Set([
    ...FIXED_KEYS.flatMap((key) => [key, key + METADATA_SUFFIX]),
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
        ? lineFinding(unannotatedRecord, { kind: 'line' })
        : undefined,
};

;// CONCATENATED MODULE: ./lib/src/lint/rules/undocumented-creation-date.js

/** A creation date should have one of the forms that the guide shows. A rule of this project; the service has none. */
const undocumentedCreationDate = {
    kind: 'attribute',
    code: 'WARNING_UNDOCUMENTED_CREATION_DATE',
    scope: 'line',
    severity: 'warning',
    messages: ['The creation-date of the label attribute {} is no date in a documented form.'],
    stops: false,
    effect: 'none',
    remedy: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
    check: (attribute) => hasOtherDate(attribute)
        ? [lineFinding(undocumentedCreationDate, { kind: 'metadata', attribute: attribute.name }, attribute.name)]
        : [],
};
function hasOtherDate(attribute) {
    if (attribute.kind !== 'image-level' && attribute.kind !== 'box')
        return false;
    return attribute.metadata?.isDateDocumented === false;
}

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
        return [lineFinding(unsupportedUseCaseType, place, attribute.name + METADATA_SUFFIX)];
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
    missingSourceRef,
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
    undocumentedCreationDate,
    noValidLabelAttributes,
    noAnnotations,
    invalidImage,
];
/** The rules of one kind, in their order. */
function rulesOf(kind) {
    return ALL_RULES.filter((rule) => rule.kind === kind);
}

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
/** What a status message begins with when the service failed by no fault of the manifests. */
const file_codes_SERVICE_ISSUE_MESSAGE = 'Amazon Rekognition experienced a service issue';
const file_codes_SERVICE_ISSUE_REMEDY = 'Start the training again under a new version name; nothing in the manifests needs to change.';

;// CONCATENATED MODULE: ./lib/src/lint/codes.js
/** Every code that the service is documented to report for a manifest, looked up by code or by message. */




/** All codes: file errors, content errors that no rule finds, then those of the rules. */
const CODES = [
    ...[file_codes_FILE_CODES, CONTENT_CODES].flatMap((table) => Object.entries(table).map(([code, row]) => ({ code, ...row }))),
    ...ALL_RULES,
];
const BY_CODE = new Map([
    ...CODES.map((description) => [description.code, description]),
    // The guide's list of what is checked first spells this one code without its prefix.
    ['MISSING_SOURCE_REF', { ...missingSourceRef, code: 'MISSING_SOURCE_REF' }],
]);
/** What is known of a code; undefined for one that is not documented. */
function describeCode(code) {
    return BY_CODE.get(code);
}
/**
 * Finds the file error that a StatusMessage is about: those come without a code, so the text decides.
 * Case, a missing full stop and text around the message do not matter. Undefined for anything else.
 */
function findFileError(statusMessage) {
    if (mentions(statusMessage, SERVICE_ISSUE_MESSAGE))
        return { code: undefined, message: SERVICE_ISSUE_MESSAGE, remedy: SERVICE_ISSUE_REMEDY, serviceIssue: true };
    for (const code of FILE_CODE_NAMES) {
        const { messages, remedy } = FILE_CODES[code];
        if (mentions(statusMessage, messages[0]))
            return { code, message: messages[0], remedy, serviceIssue: false };
    }
    return undefined;
}
/** The content error that a StatusMessage is about, for when the manifest summary cannot be read. */
function findContentError(statusMessage) {
    return CODES.find(({ scope, messages }) => scope === 'content' && mentions(statusMessage, messages[0]));
}
const FILE_CODE_NAMES = Object.keys(file_codes_FILE_CODES).filter((code) => Object.hasOwn(file_codes_FILE_CODES, code));
/** Whether the parts of a message are in a text, in their order; anything may replace a `{}`. */
function mentions(text, message) {
    const haystack = text.toLowerCase().replace(/\s+/g, ' ');
    let from = 0;
    for (const part of message.toLowerCase().replace(/\.$/, '').split('{}')) {
        const at = haystack.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/lint/check-line.js








/** Only the first that finds something is reported for a line. */
const LINE_RULES = rulesOf('line');
/** Only the first that finds something is reported for a label attribute, and for its line. */
const STOPPING_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => stops);
const OTHER_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => !stops);
const CONCLUSION_RULES = rulesOf('conclusion');
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
    const sourceRef = check_line_readSourceRef(manifestLine);
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
    const record = isTooLong(text) ? undefined : parseJson(text);
    return isJsonObject(record)
        ? { record, attributes: findLabelAttributes(record) }
        : { record: undefined, attributes: [] };
}
/** Characters are counted as Unicode counts them; a string's length can only be more. */
function isTooLong(text) {
    return text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS;
}
function check_line_readSourceRef({ record }) {
    const sourceRef = own(record, 'source-ref');
    const parsed = typeof sourceRef === 'string' ? parseSourceRef(sourceRef) : undefined;
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
    const stopping = findings.find(({ code }) => describeCode(code)?.stops);
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
            imageLabels.push(...labelsOf(attribute));
        if (attribute.kind !== 'box' || attribute.boxes === undefined)
            continue;
        imageSize ??= attribute.boxes.imageSize;
        addUsableBoxes(boxes, attribute.boxes, labelsOf(attribute));
    }
    return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize };
}
function invalidatesLine({ findings }) {
    return findings.some(({ code }) => describeCode(code)?.effect === 'line-invalid');
}
function leavesAttributeUsable({ code }) {
    const effect = describeCode(code)?.effect;
    return effect === 'box-unused' || effect === 'none';
}
function addUsableBoxes(boxes, { annotations, imageSize }, labels) {
    for (let index = 0; index < annotations.length; index += 1) {
        const annotation = annotations[index];
        const label = labels[index];
        if (annotation === undefined || label === undefined || !isUsableBox(annotation, imageSize))
            continue;
        const { left, top, width, height } = annotation;
        boxes.push({ label, left, top, width, height });
    }
}
function isNothing({ imageLabels, boxes }) {
    return imageLabels.length === 0 && boxes.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/lint/check-manifest.js
/** Checks a manifest while its lines stream by. */


const MANIFEST_RULES = rulesOf('manifest');
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
    if (sizeBytes > MANIFEST_MAX_BYTES)
        return 'ERROR_MANIFEST_SIZE_TOO_LARGE';
    return identifyFile(head) === undefined ? undefined : 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT';
}

;// CONCATENATED MODULE: ./lib/src/manifest/read-lines.js
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
        const bytes = more.length === 0 ? (only ?? new Uint8Array()) : concatenate(this.#parts, this.#sizeBytes);
        return { line, text: UTF_8.decode(bytes), truncated: this.#truncated };
    }
}
function concatenate(parts, sizeBytes) {
    const whole = new Uint8Array(sizeBytes);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/checksums.js
/** The checksums that S3 accepts and returns, as base64 of the big-endian value. S3 user guide, "Checking object integrity". */

/** Algorithms by the suffix of their header `x-amz-checksum-<suffix>`. */
const CHECKSUM_ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'];
/** The checksum as S3 spells it. */
function checksum(algorithm, bytes) {
    switch (algorithm) {
        case 'sha1':
        case 'sha256':
            return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('base64');
        case 'crc32':
            return base64OfWords([crc32(CRC32_TABLE, bytes)]);
        case 'crc32c':
            return base64OfWords([crc32(CRC32C_TABLE, bytes)]);
        case 'crc64nvme':
            return base64OfWords(crc64(bytes));
    }
}
const CRC32_TABLE = crc32Table(0xedb88320);
const CRC32C_TABLE = crc32Table(0x82f63b78);
function crc32Table(polynomial) {
    return Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
        return value;
    });
}
function crc32(table, bytes) {
    let value = 0xffffffff;
    for (const byte of bytes)
        value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
    return (value ^ 0xffffffff) >>> 0;
}
/** The reflected polynomial of CRC-64/NVME in two words; 32-bit words are much faster here than BigInt. */
const CRC64_HIGH = 0x9a6c9329;
const CRC64_LOW = 0xac4bc9b5;
const CRC64_TABLE = crc64Table();
function crc64Table() {
    const high = new Uint32Array(256);
    const low = new Uint32Array(256);
    for (let byte = 0; byte < 256; byte++) {
        let upper = 0;
        let lower = byte;
        for (let bit = 0; bit < 8; bit++) {
            const odd = lower & 1;
            lower = ((lower >>> 1) | (upper << 31)) >>> 0;
            upper >>>= 1;
            if (odd) {
                upper = (upper ^ CRC64_HIGH) >>> 0;
                lower = (lower ^ CRC64_LOW) >>> 0;
            }
        }
        high[byte] = upper;
        low[byte] = lower;
    }
    return { high, low };
}
function crc64(bytes) {
    const { high, low } = CRC64_TABLE;
    let upper = -1;
    let lower = -1;
    for (const byte of bytes) {
        const index = (lower ^ byte) & 0xff;
        lower = ((lower >>> 8) | (upper << 24)) ^ (low[index] ?? 0);
        upper = (upper >>> 8) ^ (high[index] ?? 0);
    }
    return [~upper >>> 0, ~lower >>> 0];
}
function base64OfWords(words) {
    const bytes = Buffer.alloc(words.length * 4);
    for (const [index, word] of words.entries())
        bytes.writeUInt32BE(word, index * 4);
    return bytes.toString('base64');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/store.js
/** Buckets and objects as part of the state; no HTTP here. */



/** Canonical id of the account's own buckets. */
const OWN_CANONICAL_ID = '75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a';
const OWN_ACCESS = { read: true, write: true, list: true, owner: OWN_CANONICAL_ID };
/** A state with one more, empty bucket. */
function withBucket(state, name, now, options = {}) {
    const bucket = {
        name,
        createdAt: now,
        region: state.region,
        versioning: 'never',
        access: OWN_ACCESS,
        objects: new Map(),
        ...options,
    };
    return { ...state, buckets: withEntry(state.buckets, name, bucket) };
}
/**
 * Writes an object: a new version in a bucket that keeps versions, else in place of the one without an id.
 * @throws Error when there is no such bucket
 */
function putObject(state, bucketName, key, bytes, now, options = {}) {
    const { ofParts } = options;
    const content = {
        bytes,
        checksum: ofParts?.checksum ?? checksumOf(options.algorithm ?? 'crc64nvme', bytes),
        headers: options.headers ?? {},
        tags: options.tags ?? {},
        etag: ofParts?.etag ?? (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        parts: ofParts?.parts,
    };
    return addVersion(state, bucketName, key, now, content);
}
/** Computed on first use: most objects never need it, and large ones take time. */
function checksumOf(algorithm, bytes) {
    let value;
    return {
        algorithm,
        type: 'FULL_OBJECT',
        get value() {
            return (value ??= checksum(algorithm, bytes));
        },
    };
}
/** Deletes the current version: by a marker in a bucket that keeps versions, else for good. */
function deleteObject(state, bucketName, key, now) {
    const bucket = bucketOf(state, bucketName);
    if (bucket.versioning === 'never')
        return { state: withVersions(state, bucket, key, []) };
    const { state: next, stored } = addVersion(state, bucketName, key, now, undefined);
    return { state: next, marker: stored };
}
/** Deletes one version for good. */
function deleteVersion(state, bucketName, key, versionId) {
    const bucket = bucketOf(state, bucketName);
    const rest = (bucket.objects.get(key) ?? []).filter((version) => version.versionId !== versionId);
    return withVersions(state, bucket, key, rest);
}
/** The state with other tags on a version of an object; its time does not change. */
function withTags(state, bucketName, key, versionId, tags) {
    const bucket = bucketOf(state, bucketName);
    const versions = (bucket.objects.get(key) ?? []).map((version) => version.versionId === versionId && version.content !== undefined
        ? { ...version, content: { ...version.content, tags } }
        : version);
    return withVersions(state, bucket, key, versions);
}
/** A version of an object, by default the current one; a delete marker counts. */
function findVersion(bucket, key, versionId) {
    const versions = bucket.objects.get(key);
    return versionId === undefined ? versions?.[0] : versions?.find((version) => version.versionId === versionId);
}
/** Keys that have a current object, in the order of their UTF-8 bytes. */
function currentKeys(bucket) {
    return [...bucket.objects]
        .filter(([, versions]) => versions[0]?.content !== undefined)
        .map(([key]) => key)
        .sort(byUtf8);
}
/** Compares as S3 lists. */
function byUtf8(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function addVersion(state, bucketName, key, now, content) {
    const bucket = bucketOf(state, bucketName);
    const keeps = bucket.versioning === 'Enabled';
    const serial = state.serial + 1;
    const stored = {
        versionId: keeps ? newVersionId(serial) : 'null',
        lastModified: now,
        content,
    };
    const earlier = bucket.objects.get(key) ?? [];
    const kept = keeps ? earlier : earlier.filter(({ versionId }) => versionId !== 'null');
    return { state: withVersions({ ...state, serial }, bucket, key, [stored, ...kept]), stored };
}
function withVersions(state, bucket, key, versions) {
    const objects = new Map(bucket.objects);
    if (versions.length === 0)
        objects.delete(key);
    else
        objects.set(key, versions);
    return { ...state, buckets: withEntry(state.buckets, bucket.name, { ...bucket, objects }) };
}
function bucketOf(state, name) {
    const bucket = state.buckets.get(name);
    if (bucket === undefined)
        throw new Error(`there is no bucket ${name}`);
    return bucket;
}
/** Version ids are 32 opaque characters; these are the same in every run. */
function newVersionId(serial) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`object version ${String(serial)}`)
        .digest('base64url')
        .slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/read-manifest.js
/** Reads a manifest out of the emulator's S3, by the rules of src/lint. */








/** The bytes of a manifest, or the anchor of the file error that ends the training. */
function findManifest(state, object) {
    const bucket = state.buckets.get(object.bucket);
    if (bucket?.region !== state.region)
        return (0,model_result/* failure */.V)('ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT');
    if (!bucket.access.read)
        return (0,model_result/* failure */.V)('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET');
    const bytes = findVersion(bucket, object.key, object.versionId)?.content?.bytes;
    if (bytes === undefined)
        return (0,model_result/* failure */.V)('ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT');
    const error = fileErrorOf(bytes.length, bytes.subarray(0, FILE_HEAD_BYTES));
    return error === undefined ? (0,model_result/* success */.k)(bytes) : (0,model_result/* failure */.V)(error);
}
/** Checks every line of a manifest. */
async function readManifest(bytes, isUsable) {
    const check = createManifestCheck();
    const lines = [];
    for await (const { line, text } of readLines(oneChunk(bytes))) {
        const found = checkLine(line, text);
        const report = checkImage(found, found.sourceRef === undefined || isUsable(found.sourceRef));
        check.add(report);
        lines.push({ text, report });
    }
    return { lines, report: check.end() };
}
// eslint-disable-next-line @typescript-eslint/require-await -- the reader needs an async iterable
async function* oneChunk(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/sample-entries.js
/** Entries for a dataset whose seed names none: enough to train from. */
const LABELS = ['label-a', 'label-b'];
const IMAGES_PER_LABEL = { TRAIN: 20, TEST: 5 };
function sampleEntries(type) {
    const lines = LABELS.flatMap((label) => Array.from({ length: IMAGES_PER_LABEL[type] }, (_, index) => entry(type, label, index)));
    return Buffer.from(`${lines.join('\n')}\n`);
}
function entry(type, label, index) {
    return JSON.stringify({
        'source-ref': `s3://emulator-datasets/${type.toLowerCase()}/${label}/${String(index)}.jpg`,
        sample: LABELS.indexOf(label),
        'sample-metadata': {
            'class-name': label,
            confidence: 1,
            type: 'groundtruth/image-classification',
            'human-annotated': 'yes',
            'creation-date': '2026-01-01T00:00:00',
        },
    });
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/partition.js
var partition = __nccwpck_require__(994);
// EXTERNAL MODULE: ./lib/packages/emulator/src/wire/http.js
var http = __nccwpck_require__(774);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/xml.js
/** XML as S3 and STS write it, and a small reader for what clients send. */
/** A document of one root element. `attributes` are those of the root. */
function renderXml(root, content, attributes = '') {
    const opening = attributes === '' ? root : `${root} ${attributes}`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${opening}>${children(content)}</${root}>`;
}
function children(elements) {
    return Object.entries(elements)
        .map(([name, content]) => xml_element(name, content))
        .join('');
}
function xml_element(name, content) {
    if (content === undefined)
        return '';
    if (isList(content))
        return content.map((entry) => xml_element(name, entry)).join('');
    return `<${name}>${typeof content === 'object' ? children(content) : escapeXml(String(content))}</${name}>`;
}
function isList(content) {
    return Array.isArray(content);
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#13;');
}
/** The text of the first element of this name; undefined when there is none. */
function textOfElement(xml, name) {
    return new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1]?.trim();
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/error.js

/** An error S3 answers with; operations throw it. */
class S3Error extends Error {
    name = 'S3Error';
    code;
    status;
    /** Elements of the error besides its code and message, and headers of the answer. */
    details;
    headers;
    constructor(status, code, message, details = {}, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.details = details;
        this.headers = headers;
    }
}
function noSuchBucket(bucket) {
    return new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: bucket });
}
/** The header in which S3 returns the Region of a bucket to any caller. */
function regionHeader(region) {
    return { 'x-amz-bucket-region': region };
}
function noSuchKey(key, headers = {}) {
    return new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key }, headers);
}
function accessDenied(headers = {}) {
    return new S3Error(403, 'AccessDenied', 'Access Denied', {}, headers);
}
/** For parts of S3 that are not emulated: an operation, a header, a value. */
function notImplemented(what) {
    const message = `The emulator does not implement ${what}. See packages/emulator/docs/coverage.md for what it emulates.`;
    return new S3Error(501, 'NotImplemented', message);
}
/** A parameter or header with a value that S3 does not accept. */
function invalidArgument(message, name, value) {
    return new S3Error(400, 'InvalidArgument', message, { ArgumentName: name, ArgumentValue: value });
}
function invalidRequest(message) {
    return new S3Error(400, 'InvalidRequest', message);
}
function malformedXml() {
    return new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
}
/** The answer; without a body where the request was HEAD. */
function s3ErrorReply(error, method, requestId) {
    const body = renderXml('Error', {
        Code: error.code,
        Message: error.message,
        ...error.details,
        RequestId: requestId,
        HostId: 'emulator',
    });
    return {
        status: error.status,
        headers: { 'content-type': 'application/xml', ...error.headers },
        body: Buffer.from(method === 'HEAD' || error.status === 304 ? '' : body),
        errorName: error.code,
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/conditions.js

/** @throws S3Error 412, or 304 for what the client already has */
function checkReadConditions(headers, { version, content }) {
    const ifMatch = headers['if-match'];
    const ifNoneMatch = headers['if-none-match'];
    const unmodifiedSince = instantOf(headers['if-unmodified-since']);
    const modifiedSince = instantOf(headers['if-modified-since']);
    const modifiedAt = Math.trunc(version.lastModified / 1000) * 1000;
    if (ifMatch !== undefined) {
        if (!etagMatches(ifMatch, content))
            throw preconditionFailed('If-Match');
    }
    else if (unmodifiedSince !== undefined && modifiedAt > unmodifiedSince) {
        throw preconditionFailed('If-Unmodified-Since');
    }
    if (ifNoneMatch !== undefined) {
        if (etagMatches(ifNoneMatch, content))
            throw notModified(content);
    }
    else if (modifiedSince !== undefined && modifiedAt <= modifiedSince) {
        throw notModified(content);
    }
}
/** The conditions on the source of a copy; all of them say 412. S3 API reference, CopyObject. */
function checkCopyConditions(headers, found) {
    const ofSource = Object.entries(headers).flatMap(([name, value]) => {
        const match = /^x-amz-copy-source-(if-.+)$/.exec(name);
        return match?.[1] === undefined ? [] : [[match[1], value]];
    });
    try {
        checkReadConditions(Object.fromEntries(ofSource), found);
    }
    catch (error) {
        throw error instanceof S3Error ? preconditionFailed('x-amz-copy-source-If') : error;
    }
}
/** @throws S3Error 412 when the object exists although it must not, or is another one than expected; 404 */
function checkWriteConditions(headers, current, key) {
    const content = current?.content;
    const ifMatch = headers['if-match'];
    const ifNoneMatch = headers['if-none-match'];
    if (ifNoneMatch !== undefined) {
        if (ifNoneMatch !== '*')
            throw new S3Error(501, 'NotImplemented', 'If-None-Match takes only * when writing.');
        if (content !== undefined)
            throw preconditionFailed('If-None-Match');
    }
    if (ifMatch === undefined)
        return;
    if (content === undefined)
        throw noSuchKey(key);
    if (!etagMatches(ifMatch, content))
        throw preconditionFailed('If-Match');
}
/**
 * If-Match of a delete, which applies to the current object. S3 user guide, "How to perform conditional deletes".
 * @throws S3Error 412 for another object and for a delete marker, 404 where there is no object
 */
function checkDeleteCondition(ifMatch, current, key) {
    if (ifMatch === undefined)
        return;
    if (current === undefined)
        throw noSuchKey(key);
    if (current.content === undefined || !etagMatches(ifMatch, current.content))
        throw preconditionFailed('If-Match');
}
function etagMatches(header, content) {
    return header.split(',').some((entry) => {
        const etag = entry.trim().replace(/^W\//, '').replaceAll('"', '');
        return etag === '*' || etag === content.etag;
    });
}
function instantOf(header) {
    if (header === undefined)
        return undefined;
    const ms = Date.parse(header);
    return Number.isNaN(ms) ? undefined : ms;
}
function preconditionFailed(condition) {
    const message = 'At least one of the pre-conditions you specified did not hold';
    return new S3Error(412, 'PreconditionFailed', message, { Condition: condition });
}
function notModified(content) {
    return new S3Error(304, 'NotModified', 'Not Modified', {}, { etag: `"${content.etag}"` });
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/owner.js


/**
 * @param expected the account that the client names, if it does
 * @throws S3Error 403 for another account's bucket. The emulator does not know who owns the buckets of other accounts
 */
function checkOwner(state, { access }, expected) {
    if (expected === undefined)
        return;
    if (!/^\d{12}$/.test(expected))
        throw new S3Error(400, 'InvalidBucketOwnerAWSAccountID', 'The value of the expected bucket owner parameter must be an AWS Account ID');
    if ((expected === state.account) !== (access.owner === OWN_CANONICAL_ID))
        throw accessDenied();
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/request.js

/** A host of S3 itself with a bucket in front, for clients whose proxy leads to here. S3 user guide, "Virtual hosting". */
const AWS_HOST = /^(.+)\.s3(?:-fips)?(?:\.dualstack)?\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?$/;
/** The target of a request in S3: `/bucket/key`, or `/key` on a host that names the bucket, on this machine or AWS's. */
function addressOf(request) {
    const fromHost = bucketOfHost(request);
    const path = request.path.replace(/^\//, '');
    if (fromHost !== undefined)
        return { bucket: fromHost, key: keyOf(path) };
    const slash = path.indexOf('/');
    const bucket = (0,http/* percentDecode */.YZ)(slash < 0 ? path : path.slice(0, slash));
    if (bucket === '')
        return {};
    return { bucket, key: slash < 0 ? undefined : keyOf(path.slice(slash + 1)) };
}
/** Where a request names its bucket. */
function bucketIsNamedIn(request) {
    return bucketOfHost(request) === undefined ? 'path' : 'host';
}
function bucketOfHost({ headers }) {
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    const bucket = (/^(.+?)(?:\.s3)?\.localhost$/.exec(host) ?? AWS_HOST.exec(host))?.[1];
    return bucket === 's3' ? undefined : bucket;
}
function keyOf(encoded) {
    return encoded === '' ? undefined : (0,http/* percentDecode */.YZ)(encoded);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/wrong-region.js
/**
 * How S3 sends a client to the Region of a bucket. The emulator answers for the endpoints of all Regions: which of them
 * a client means is the Region that it signs for.
 */

/**
 * The answer of one Region for a bucket of another. A request to us-east-1 reaches the bucket's own Region, which finds
 * it signed for the wrong one; the other Regions point to the right endpoint.
 */
function wrongRegion(bucket, asked) {
    return asked === 'us-east-1' ? malformedAuthorization(asked, bucket.region, true) : permanentRedirect(bucket);
}
/**
 * The answer to a signature for a Region that is neither the emulator's nor the bucket's. Only a bucket in the host name
 * leads a request to us-east-1 to the bucket's own Region: names in the path do not reach the name servers, so that
 * such a request is pointed to the right endpoint, as by every other Region.
 * @param own the emulator's Region, which is expected where no bucket says otherwise
 */
function signedForWrongRegion(given, own, bucket) {
    if (bucket?.region === undefined)
        return malformedAuthorization(given, own, bucket !== undefined);
    const { name, region, namedIn } = bucket;
    return given === 'us-east-1' && namedIn === 'host'
        ? malformedAuthorization(given, region, true)
        : permanentRedirect({ name, region });
}
function malformedAuthorization(given, expected, isAboutBucket) {
    return new S3Error(400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; the region '${given}' is wrong; expecting '${expected}'`, { Region: expected }, isAboutBucket ? regionHeader(expected) : {});
}
function permanentRedirect({ name, region }) {
    return new S3Error(301, 'PermanentRedirect', 'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.', { Endpoint: `${name}.s3.${region}.amazonaws.com`, Bucket: name }, regionHeader(region));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/operation.js
/** The type of an operation of S3. */





/**
 * @throws S3Error NoSuchBucket; PermanentRedirect or AuthorizationHeaderMalformed for one in another Region; 403 for one
 *   of another owner than the client expects
 */
function bucketOrThrow(state, request) {
    const bucket = state.buckets.get(request.bucket ?? '');
    if (bucket === undefined)
        throw noSuchBucket(request.bucket ?? '');
    if (bucket.region !== request.region)
        throw wrongRegion(bucket, request.region);
    checkOwner(state, bucket, request.headers['x-amz-expected-bucket-owner']);
    return bucket;
}
/** @throws S3Error for a request that has no key, which routing has ruled out */
function keyOrThrow(request) {
    if (request.key === undefined)
        throw new S3Error(400, 'InvalidRequest', 'The request names no key.');
    return request.key;
}
/** Longest key in bytes of UTF-8. S3 user guide, "Naming objects". */
const KEY_MAX_BYTES = 1024;
/** The key of an object to write. @throws S3Error KeyTooLongError */
function newKeyOrThrow(request) {
    const key = keyOrThrow(request);
    if (Buffer.byteLength(key) > KEY_MAX_BYTES)
        throw new S3Error(400, 'KeyTooLongError', 'Your key is too long');
    return key;
}
function emptyReply(status, headers = {}) {
    return { status, headers, body: Buffer.alloc(0) };
}
function xmlReply(xml, headers = {}) {
    return { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body: Buffer.from(xml) };
}
/** The attributes on the root of S3's documents. */
const XMLNS = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
/** The URL of an object, with the bucket where the request had it: in the host name, or in the path. */
function objectUrl(request, bucket, key) {
    const folder = bucketIsNamedIn(request) === 'host' ? '' : `${bucket}/`;
    return `http://${request.headers.host ?? 'localhost'}/${folder}${encodeKey(key)}`;
}
/** A key, percent-encoded but for its slashes. */
function encodeKey(key) {
    return key.split('/').map(http/* percentEncode */.a).join('/');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/version-id.js
/** Ids of object versions as S3 accepts them from clients. */

/** Assumed from the ids that S3 gives: it documents them as opaque, and immediately refuses ids that it never issued. */
const VERSION_ID = /^(?:null|[\w.-]{32})$/;
/** Whether a text has the form of an id. */
function isVersionId(text) {
    return VERSION_ID.test(text);
}
/** @throws S3Error InvalidArgument for an invalid id, whether there is such a version or not */
function checkVersionId(versionId) {
    if (versionId === undefined || isVersionId(versionId))
        return;
    const message = versionId === '' ? 'Version id cannot be the empty string' : 'Invalid version id specified';
    throw invalidArgument(message, 'versionId', versionId);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/stored-object.js
/** What reading an object has in common: finding the version, and the headers that describe it. */





/** Storage classes whose objects have to be restored before they can be read; nothing is restored here. */
const ARCHIVES = ['GLACIER', 'DEEP_ARCHIVE'];
/** The version that a request about an object asks for. @throws S3Error as `findVersionOrThrow` does */
function findObjectOrThrow(bucket, request) {
    return findVersionOrThrow(bucket, keyOrThrow(request), (0,http/* queryOf */.E2)(request, 'versionId'));
}
/**
 * A version of an object, by default the current one.
 * @throws S3Error AccessDenied without permission to read, and instead of NoSuchKey without permission to list;
 *   InvalidArgument for an invalid version id
 */
function findVersionOrThrow(bucket, key, versionId) {
    checkVersionId(versionId);
    if (!bucket.access.read)
        throw accessDenied();
    const version = findVersion(bucket, key, versionId);
    if (version === undefined) {
        if (!bucket.access.list)
            throw accessDenied();
        if (versionId === undefined)
            throw noSuchKey(key);
        throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.', { Key: key, VersionId: versionId });
    }
    if (version.content !== undefined)
        return { version, content: version.content };
    const marker = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    if (versionId === undefined)
        throw noSuchKey(key, marker);
    throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {}, marker);
}
/** Headers of an object, without those of its length and its checksum. */
function objectHeaders(bucket, { version, content }) {
    const tags = Object.keys(content.tags).length;
    return {
        ...content.headers,
        etag: `"${content.etag}"`,
        'last-modified': new Date(version.lastModified).toUTCString(),
        'accept-ranges': 'bytes',
        'x-amz-server-side-encryption': content.headers['x-amz-server-side-encryption'] ?? 'AES256',
        ...versionHeader(bucket, version),
        ...(tags === 0 ? {} : { 'x-amz-tagging-count': String(tags) }),
    };
}
/** The version id, which S3 gives only in buckets that keep or kept versions. */
function versionHeader(bucket, version) {
    return bucket.versioning === 'never' ? {} : { 'x-amz-version-id': version.versionId };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/copy-source.js
/** The source object of a copy. */





/** Reads `bucket/key?versionId=id`, percent-encoded, with or without a slash in front; undefined for anything else. */
function parseCopySource(header) {
    const [path = '', versionId] = header.split('?versionId=');
    const match = /^\/?([^/]+)\/(.+)$/s.exec((0,http/* percentDecode */.YZ)(path));
    const [, bucket, key] = match ?? [];
    if (bucket === undefined || key === undefined)
        return undefined;
    return { bucket, key, versionId: versionId === undefined ? undefined : (0,http/* percentDecode */.YZ)(versionId) };
}
/**
 * The source of a copy, which may be in a bucket of another Region.
 * @throws S3Error for one that does not exist, may not be read, is archived, or does not match the conditions
 */
function copySourceOrThrow(state, request) {
    const header = request.headers['x-amz-copy-source'] ?? '';
    if ((0,http/* percentDecode */.YZ)(header).startsWith('arn:'))
        throw notImplemented('access points as the source of a copy');
    const source = parseCopySource(header);
    if (source === undefined)
        throw invalidArgument('Copy Source must mention the source bucket and key: sourcebucket/sourcekey', 'x-amz-copy-source', header);
    const bucket = state.buckets.get(source.bucket);
    if (bucket === undefined)
        throw noSuchBucket(source.bucket);
    checkOwner(state, bucket, request.headers['x-amz-source-expected-bucket-owner']);
    const found = findVersionOrThrow(bucket, source.key, source.versionId);
    if (ARCHIVES.includes(storageClassOf(found.content)))
        throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class");
    checkCopyConditions(request.headers, found);
    return { ...found, bucket, source };
}
/** The version that was copied, which S3 returns only where versioning is or was on. */
function copiedVersionHeader({ versioning }, { version }) {
    return versioning === 'never' ? {} : { 'x-amz-copy-source-version-id': version.versionId };
}
function storageClassOf({ headers }) {
    return headers['x-amz-storage-class'] ?? 'STANDARD';
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/wire/is-record.js
var is_record = __nccwpck_require__(870);
// EXTERNAL MODULE: ./lib/src/model/entry-of.js
var entry_of = __nccwpck_require__(320);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/iam/needs.js




/** For actions without a resource, and for a call that does not name its own. */
const ANYTHING = '*';
const REKOGNITION = {
    DescribeProjects: () => [{ action: 'rekognition:DescribeProjects', resource: ANYTHING }],
    CreateProject: (input, call) => [
        { action: 'rekognition:CreateProject', resource: ANYTHING },
        ...tagging(input, newProjectArn(input, call)),
    ],
    DescribeProjectVersions: on('ProjectArn', 'rekognition:DescribeProjectVersions'),
    CreateProjectVersion: (input, call) => [
        { action: 'rekognition:CreateProjectVersion', resource: textOf(input, 'ProjectArn') },
        ...tagging(input, newVersionArn(input, call)),
    ],
    DeleteProjectVersion: on('ProjectVersionArn', 'rekognition:DeleteProjectVersion'),
    DeleteProject: on('ProjectArn', 'rekognition:DeleteProject'),
    CreateDataset: (input, call) => [
        { action: 'rekognition:CreateDataset', resource: textOf(input, 'ProjectArn') },
        ...copying(input),
        ...tagging(input, newDatasetArn(input, call)),
    ],
    DescribeDataset: on('DatasetArn', 'rekognition:DescribeDataset'),
    ListDatasetEntries: on('DatasetArn', 'rekognition:ListDatasetEntries'),
    ListDatasetLabels: on('DatasetArn', 'rekognition:ListDatasetLabels'),
    UpdateDatasetEntries: on('DatasetArn', 'rekognition:UpdateDatasetEntries'),
    DistributeDatasetEntries: ({ Datasets: datasets }) => (Array.isArray(datasets) ? datasets.filter(is_record/* isRecord */.u) : []).map((dataset) => ({
        action: 'rekognition:DistributeDatasetEntries',
        resource: textOf(dataset, 'Arn'),
    })),
    DeleteDataset: on('DatasetArn', 'rekognition:DeleteDataset'),
    TagResource: on('ResourceArn', 'rekognition:TagResource'),
    UntagResource: on('ResourceArn', 'rekognition:UntagResource'),
    ListTagsForResource: on('ResourceArn', 'rekognition:ListTagsForResource'),
};
const S3 = {
    ListBuckets: () => [{ action: 's3:ListAllMyBuckets', resource: ANYTHING }],
    CreateBucket: onBucket('s3:CreateBucket'),
    DeleteBucket: onBucket('s3:DeleteBucket'),
    HeadBucket: onBucket('s3:ListBucket'),
    ListObjects: onBucket('s3:ListBucket'),
    ListObjectsV2: onBucket('s3:ListBucket'),
    ListObjectVersions: onBucket('s3:ListBucketVersions'),
    GetBucketLocation: onBucket('s3:GetBucketLocation'),
    GetBucketVersioning: onBucket('s3:GetBucketVersioning'),
    PutBucketVersioning: onBucket('s3:PutBucketVersioning'),
    GetObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
    HeadObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
    PutObject: writing,
    PostObject: onObject('s3:PutObject'),
    CreateMultipartUpload: writing,
    CopyObject: (input, call) => [...reading(call), ...writing(input, call)],
    UploadPart: onObject('s3:PutObject'),
    UploadPartCopy: (input, call) => [...reading(call), ...onObject('s3:PutObject')(input, call)],
    CompleteMultipartUpload: onObject('s3:PutObject'),
    AbortMultipartUpload: onObject('s3:AbortMultipartUpload'),
    ListParts: onObject('s3:ListMultipartUploadParts'),
    ListMultipartUploads: onBucket('s3:ListBucketMultipartUploads'),
    DeleteObject: (input, call) => deleting(objectArn(input, call), { versionId: versionIdOf(input), ifMatch: call.headers['if-match'] }),
    // For each object by itself: the answer says which ones were refused.
    DeleteObjects: () => [],
    GetObjectTagging: onObject('s3:GetObjectTagging', 's3:GetObjectVersionTagging'),
    PutObjectTagging: onObject('s3:PutObjectTagging', 's3:PutObjectVersionTagging'),
    DeleteObjectTagging: onObject('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'),
};
const TABLES = {
    rekognition: REKOGNITION,
    s3: S3,
    sts: {},
};
/**
 * All of them have to be allowed. Empty for GetCallerIdentity, which anyone may call, and for operations that are not
 * emulated: those are refused for that reason.
 */
function needsOf(call) {
    const table = TABLES[call.service];
    const needs = (0,entry_of/* entryOf */.M)(table, call.operation);
    return needs === undefined ? [] : needs((0,is_record/* isRecord */.u)(call.input) ? call.input : {}, call);
}
/** The ARN of a bucket of this Region, or of an object in it. */
function s3Arn(region, bucket, key) {
    return `arn:${(0,partition/* partitionIdOf */.J)(region)}:s3:::${bucket}${key === undefined ? '' : `/${key}`}`;
}
function on(member, action) {
    return (input) => [{ action, resource: textOf(input, member) }];
}
/** Tags in a create call need permission to tag what is created. Assumed: no page of Rekognition says it. */
function tagging(input, resource) {
    const { Tags: tags } = input;
    return (0,is_record/* isRecord */.u)(tags) && Object.keys(tags).length > 0 ? [{ action: 'rekognition:TagResource', resource }] : [];
}
/** To copy a dataset its entries have to be listed. API reference, CreateDataset. */
function copying({ DatasetSource: source }) {
    return (0,is_record/* isRecord */.u)(source) && typeof source.DatasetArn === 'string'
        ? [{ action: 'rekognition:ListDatasetEntries', resource: source.DatasetArn }]
        : [];
}
function newProjectArn(input, { region, account, at }) {
    return `arn:${(0,partition/* partitionIdOf */.J)(region)}:rekognition:${region}:${account}:project/${textOf(input, 'ProjectName')}/${instant(at)}`;
}
function newVersionArn(input, { at }) {
    const project = textOf(input, 'ProjectArn').replace(/\/[^/]*$/, '');
    return `${project}/version/${textOf(input, 'VersionName')}/${instant(at)}`;
}
function newDatasetArn(input, { at }) {
    const project = textOf(input, 'ProjectArn').replace(/\/[^/]*$/, '');
    return `${project}/dataset/${textOf(input, 'DatasetType').toLowerCase()}/${instant(at)}`;
}
function instant(ms) {
    return String(Math.trunc(ms));
}
function onBucket(action) {
    return ({ bucket }, { region }) => [
        { action, resource: typeof bucket === 'string' ? s3Arn(region, bucket) : ANYTHING },
    ];
}
/** S3 has separate actions for a named version. */
function onObject(action, actionOfVersion = action) {
    return (input, call) => [
        { action: versionIdOf(input) === undefined ? action : actionOfVersion, resource: objectArn(input, call) },
    ];
}
/** What the delete of one object needs; to compare its ETag, also permission to read it. */
function deleting(resource, { versionId, ifMatch }) {
    return [
        { action: versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion', resource },
        ...(ifMatch === undefined || ifMatch === '*' ? [] : [{ action: 's3:GetObject', resource }]),
    ];
}
/** To read the source of a copy. */
function reading({ headers, region }) {
    const source = parseCopySource(headers['x-amz-copy-source'] ?? '');
    if (source === undefined)
        return [];
    const action = source.versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
    return [{ action, resource: s3Arn(region, source.bucket, source.key) }];
}
function writing(input, call) {
    const { headers } = call;
    const resource = objectArn(input, call);
    return [
        { action: 's3:PutObject', resource },
        ...('x-amz-acl' in headers ? [{ action: 's3:PutObjectAcl', resource }] : []),
        ...('x-amz-tagging' in headers ? [{ action: 's3:PutObjectTagging', resource }] : []),
    ];
}
/** The `versionId` of an S3 request, as the journal has it. */
function versionIdOf({ query }) {
    const versionId = (0,is_record/* isRecord */.u)(query) ? query.versionId : undefined;
    return typeof versionId === 'string' ? versionId : undefined;
}
function objectArn({ bucket, key }, { region }) {
    return typeof bucket === 'string' && typeof key === 'string' ? s3Arn(region, bucket, key) : ANYTHING;
}
function textOf(input, member) {
    const value = input[member];
    return typeof value === 'string' ? value : ANYTHING;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/iam/glob.js
/** The wildcards of policies. IAM user guide, "IAM JSON policy elements: Resource". */
/**
 * Whether a whole text matches a pattern: `*` matches any number of characters, including colons and slashes, `?` exactly
 * one. Takes at most length of pattern times length of text steps, for any pattern.
 */
function globMatches(pattern, text) {
    let at = 0;
    let inPattern = 0;
    // Where to continue when what follows the last `*` does not match: the `*` then takes one more character.
    let star = -1;
    let starTook = 0;
    while (at < text.length) {
        if (pattern[inPattern] === '*') {
            star = inPattern;
            starTook = at;
            inPattern += 1;
        }
        else if (pattern[inPattern] === '?' || pattern[inPattern] === text[at]) {
            inPattern += 1;
            at += 1;
        }
        else if (star >= 0) {
            starTook += 1;
            at = starTook;
            inPattern = star + 1;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(inPattern));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/iam/policy.js
/** An identity-based policy as far as it is emulated, and how it is evaluated. */

/** The policy's decision. IAM user guide, "Policy evaluation logic": a Deny takes precedence over any Allow. */
function judgementOf(policy, need) {
    const covering = policy.statements.filter((statement) => covers(statement, need));
    if (covering.some(({ effect }) => effect === 'Deny'))
        return 'forbidden';
    return covering.length > 0 ? 'allowed' : 'unmentioned';
}
/** Whether the policy allows an action on a resource. */
function allows(policy, action, resource) {
    return judgementOf(policy, { action, resource }) === 'allowed';
}
function covers({ actions, resources }, { action, resource }) {
    return (actions.some((pattern) => globMatches(pattern.toLowerCase(), action.toLowerCase())) &&
        resources.some((pattern) => globMatches(pattern, resource)));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/result-files.js
/** What the service calls its files. Seen in AWS's samples; the guide names some of them otherwise. */
const FILE_NAMES = {
    evaluationSummary: 'EvaluationResultSummary',
    manifestSummary: 'ManifestSummary',
    trainingValidation: 'TrainingManifestWithValidation',
    testingValidation: 'TestingManifestWithValidation',
    trainingOutput: 'TrainingGroundTruth',
    testingOutput: 'TestingGroundTruth',
};
/** All files that a training can write. */
const FILE_KINDS = Object.keys(FILE_NAMES).filter((kind) => kind in FILE_NAMES);
/** Where a version's file goes: `<prefix>/<kind>-<project>-<version>.json`. */
function fileOf(version, projectName, kind) {
    const { bucket, prefix } = version.output;
    // What the service does with a slash at the end of the prefix is not documented; here it makes no second one.
    const folder = prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`;
    return { bucket, key: `${folder}${FILE_NAMES[kind]}-${projectName}-${version.name}.json` };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/service-rights.js
/**
 * What the service does with the permissions of the caller: it checks buckets, reads manifests and images, writes results.
 * Custom Labels developer guide, "Accessing external Amazon S3 buckets", lists the permissions; that each of them is needed in
 * every training, and that those at its start are used, is assumed. Keys are not emulated.
 */



const OF_BUCKET = ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:ListBucket'];
const OF_OBJECT = ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersion', 's3:GetObjectTagging'];
/** Whether the service may read an object for the caller; true where there is no policy. */
function mayRead({ policy, region }, { bucket, key }) {
    return (policy === undefined ||
        (mayCheckBucket(policy, region, bucket) && allowsAll(policy, OF_OBJECT, s3Arn(region, bucket, key))));
}
/** Whether it may write all files of a training of this version. */
function mayWriteResults({ policy, region }, version, projectName) {
    if (policy === undefined)
        return true;
    const files = FILE_KINDS.map((kind) => fileOf(version, projectName, kind));
    return (mayCheckBucket(policy, region, version.output.bucket) &&
        files.every(({ bucket, key }) => allows(policy, 's3:PutObject', s3Arn(region, bucket, key))));
}
function mayCheckBucket(policy, region, bucket) {
    return allowsAll(policy, OF_BUCKET, s3Arn(region, bucket));
}
function allowsAll(policy, actions, resource) {
    return actions.every((action) => allows(policy, action, resource));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/entries.js
/** Reads the entries of a dataset out of JSON lines, and writes them as ListDatasetEntries shows them. */







/**
 * Lines with one of these codes are dropped without a report. A line over 100,000 characters has the first code. Guide,
 * "Terminal errors" of datasets, "Terminal content errors".
 */
const DROPPED = [invalidJsonLine, missingSourceRef, invalidSourceRefFormat].map(({ code }) => code);
/** The entries of a manifest. Of several lines for one image all but the first are dropped: same page. */
async function readEntries(bytes, isUsable) {
    const { lines } = await readManifest(bytes, isUsable);
    const entries = new Map();
    for (const line of lines) {
        const entry = readEntry(line);
        if (entry !== undefined && !entries.has(entry.sourceRef))
            entries.set(entry.sourceRef, entry);
    }
    return { entries: [...entries.values()], lineCount: lines.length, droppedCount: lines.length - entries.size };
}
function readEntry({ text, report }) {
    if (report.findings.some(({ code }) => DROPPED.includes(code)))
        return undefined;
    const record = JSON.parse(text);
    if (!(0,is_record/* isRecord */.u)(record) || typeof record['source-ref'] !== 'string')
        return undefined;
    const sourceRef = record['source-ref'];
    const attributes = findLabelAttributes(record);
    const boxes = attributes.filter(({ kind }) => kind === 'box');
    return {
        text: text.trim(),
        report,
        sourceRef,
        labels: namedBy(attributes),
        boxLabels: namedBy(boxes),
        isLabeled: !attributes.every(isEmpty),
    };
}
/** A box attribute without boxes labels nothing; any other attribute does, a faulty one too, as in the guide's sample. */
function isEmpty(attribute) {
    return attribute.kind === 'box' && attribute.boxes?.annotations.length === 0;
}
/** Labels that the API can name: at most 255 characters (API model, DatasetLabel), while manifests allow 256. */
const LABEL = /^.{1,255}$/u;
function namedBy(attributes) {
    return [...new Set(attributes.flatMap(labelsOf))].filter((label) => LABEL.test(label));
}
/** Whether an entry has an error; warnings do not count. */
function hasErrors({ report }) {
    return report.findings.some(({ severity }) => severity === 'error');
}
/** The entries with those of the same images replaced in their places, and new ones added at the end. */
function mergeEntries(entries, changes) {
    const merged = new Map(entries.map((entry) => [entry.sourceRef, entry]));
    for (const change of changes)
        merged.set(change.sourceRef, change);
    return [...merged.values()];
}
/** The lines of the entries, as a training reads them. */
function manifestOfEntries(entries) {
    return Buffer.from(entries.map(({ text }) => `${text}\n`).join(''));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/statistics.js
/** What DescribeDataset and ListDatasetLabels count. */

/** In the order in which the labels first appear, as in the API reference's sample. */
function countLabels(entries) {
    const counts = new Map();
    for (const { labels, boxLabels } of entries) {
        for (const label of labels) {
            const { images, imagesWithBox } = counts.get(label) ?? { images: 0, imagesWithBox: 0 };
            const hasBox = boxLabels.includes(label);
            counts.set(label, { images: images + 1, imagesWithBox: imagesWithBox + (hasBox ? 1 : 0) });
        }
    }
    return counts;
}
/** DatasetStats of the API. */
function describeStats(entries) {
    return {
        LabeledEntries: entries.filter(({ isLabeled }) => isLabeled).length,
        TotalEntries: entries.length,
        TotalLabels: countLabels(entries).size,
        ErrorEntries: entries.filter(hasErrors).length,
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/terminal-errors.js
/**
 * What makes the creation or the update of a dataset fail. Guide, "Terminal errors" of datasets. The messages are the
 * service's. How many dropped lines are too many is not documented; the share for invalid lines of a training is used.
 */







/** The message for a manifest that cannot be read. Datasets have no code for an empty manifest; this one is assumed. */
function terminal_errors_fileErrorOf(code) {
    const listed = code === 'ERROR_EMPTY_MANIFEST' ? 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT' : code;
    return file_codes_FILE_CODES[listed].messages[0];
}
/** The message for lines of which too many were dropped; undefined when they are good enough. */
function lineErrorOf({ lineCount, droppedCount }) {
    const tally = { totalLines: lineCount, invalidLines: droppedCount, buckets: new Set() };
    return tooManyInvalidRows.check(tally) && CONTENT_CODES.ERROR_TOO_MANY_RECORDS_IN_ERROR.messages[0];
}
/** The message for entries that are too many, or have too many labels. */
function sizeErrorOf(entries) {
    const tally = { totalLines: entries.length, invalidLines: 0, buckets: new Set() };
    return (manifestRowsExceedsMaximum.check(tally) ?? manifestTooManyLabels.check(terminal_errors_labelsOf(entries)))?.message;
}
/** The message for entries that cannot be distributed. The number of images that a label needs is assumed: that of a split in a training. */
function distributionErrorOf(entries) {
    const isShort = insufficientImagesPerLabelForAutosplit.check({ ...terminal_errors_labelsOf(entries), isSplit: true }) !== undefined;
    return isShort ? CONTENT_CODES.ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE.messages[0] : undefined;
}
function terminal_errors_labelsOf(entries) {
    const counts = countLabels(entries);
    return {
        useCase: 'NOT_DETERMINED',
        all: new Set(counts.keys()),
        usable: new Map([...counts].map(([label, { images }]) => [label, images])),
        isSplit: false,
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/with-dataset.js

/** The state with a dataset added to its project, or replaced there. */
function withDataset(state, projectArn, dataset) {
    const project = state.projects.get(projectArn);
    if (project === undefined)
        return state;
    const isThere = project.datasets.some(({ arn }) => arn === dataset.arn);
    const datasets = isThere
        ? project.datasets.map((other) => (other.arn === dataset.arn ? dataset : other))
        : [...project.datasets, dataset];
    return { ...state, projects: withEntry(state.projects, projectArn, { ...project, datasets }) };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/settle-work.js
/** Lets time pass for datasets: reads sources, ends changes, removes deleted datasets. */








const CREATED_MESSAGE = 'The dataset was successfully created.';
/** Seen in the samples of the API reference. The other messages of a status are assumed. */
const CREATED_FROM_MANIFEST_MESSAGE = 'The dataset was successfully created from the manifest file.';
const UPDATED_MESSAGE = 'The dataset was successfully updated.';
/** The state with every source read that has not been. */
async function beginDatasetWork(state, isUsable) {
    let next = state;
    for (const project of state.projects.values()) {
        for (const dataset of project.datasets) {
            if (dataset.work?.kind !== 'unread')
                continue;
            const { endsAt, source } = dataset.work;
            const outcome = await outcomeOf(state, dataset, source, isUsable);
            next = withDataset(next, project.arn, { ...dataset, work: { kind: 'running', endsAt, outcome } });
        }
    }
    return next;
}
/** The state after all work that ends by `now`, without the datasets whose deletion is over. */
function finishDatasetWork(state, now) {
    const isOver = (dataset) => (dataset.goneAt ?? dataset.work?.endsAt ?? Infinity) <= now;
    return [...state.projects.values()]
        .filter(({ datasets }) => datasets.some(isOver))
        .reduce((next, project) => {
        const datasets = project.datasets.flatMap((dataset) => (isOver(dataset) ? finish(dataset) : [dataset]));
        return { ...next, projects: withEntry(next.projects, project.arn, { ...project, datasets }) };
    }, state);
}
function finish({ work, ...dataset }) {
    return work?.kind === 'running' ? [{ ...dataset, ...work.outcome, updatedAt: work.endsAt }] : [];
}
async function outcomeOf(state, dataset, source, isUsable) {
    const bytes = bytesOf(state, dataset, source);
    if (!bytes.ok)
        return failed(dataset, source, terminal_errors_fileErrorOf(bytes.problem));
    const read = await readEntries(bytes.value, isUsable);
    const entries = source.kind === 'changes' ? mergeEntries(dataset.entries, read.entries) : read.entries;
    const problem = lineErrorOf(read) ?? sizeErrorOf(entries);
    return problem === undefined ? succeeded(dataset, source, entries) : failed(dataset, source, problem);
}
function bytesOf(state, { type }, source) {
    switch (source.kind) {
        case 'manifest':
            return mayRead(state, source.object)
                ? findManifest(state, source.object)
                : (0,model_result/* failure */.V)('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET');
        case 'seed':
            return seededBytes(state, type, source.object);
        case 'changes':
            return (0,model_result/* success */.k)(source.bytes);
    }
}
/** A seed is not a call, so no policy applies to it. */
function seededBytes(state, type, object) {
    return object === undefined ? (0,model_result/* success */.k)(sampleEntries(type)) : findManifest(state, object);
}
function succeeded(dataset, source, entries) {
    switch (source.kind) {
        case 'manifest':
            return { status: 'CREATE_COMPLETE', statusMessage: CREATED_FROM_MANIFEST_MESSAGE, entries };
        case 'seed':
            return { ...statusOf(dataset), entries };
        case 'changes':
            return { status: 'UPDATE_COMPLETE', statusMessage: UPDATED_MESSAGE, entries };
    }
}
/** A failed creation leaves no entries, a failed update leaves the earlier ones. */
function failed(dataset, source, statusMessage) {
    if (source.kind === 'seed' && source.keepsStatus)
        return { ...statusOf(dataset), entries: [] };
    return source.kind === 'changes'
        ? { status: 'UPDATE_FAILED', statusMessage, entries: dataset.entries }
        : { status: 'CREATE_FAILED', statusMessage, entries: [] };
}
function statusOf({ status, statusMessage }) {
    return { status, statusMessage };
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
        both: rulesOf('overlap')
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
    return rulesOf('labels')
        .map((rule) => rule.check(labels))
        .filter((finding) => finding !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/manifest/findings-in-line.js
/** Names of the lists in which the service writes what it found into a line. */

/** In validation manifests the plain names; in the entries of datasets, and in a newer sample, those with `cl-`. */
const FINDING_LISTS = {
    error: ['errors', 'cl-errors'],
    warning: ['warnings', 'cl-warnings'],
};
/** Whether a value is a list that the service wrote, rather than the value of a label attribute of that name. */
function isFindingList(value) {
    return isJsonArray(value) && value.every((entry) => typeof own(entry, 'code') === 'string');
}

;// CONCATENATED MODULE: ./lib/src/manifest/write-findings.js



/**
 * The line with its findings in it: lists named `errors` and `warnings` at the line, the label attribute, its
 * metadata or the box. Lists of an earlier validation are taken out first, so that a validation manifest that
 * was corrected and trained from again shows only what is still wrong.
 *
 * A line that is not a JSON object is replaced by one with nothing but the error. A place that cannot contain a list, such
 * as an image-level attribute, which is a number, gives way to the metadata, and that to the line.
 * @param text   the line that `report` is about
 */
function withFindings(text, report) {
    const record = parseJson(text);
    if (!isMutable(record) || report.findings.some(({ code }) => code === 'ERROR_INVALID_JSON_LINE'))
        return report.findings.length === 0 ? text : replacement(report.findings);
    const hadFindings = dropFindings(record);
    if (report.findings.length === 0 && !hadFindings)
        return text;
    for (const finding of report.findings)
        append(holderOf(record, finding.place), finding);
    try {
        return JSON.stringify(record);
    }
    catch {
        // Nested deeper than the engine can write, though it could read it: only the findings survive.
        return replacement(report.findings);
    }
}
function replacement(findings) {
    const record = {};
    for (const finding of findings)
        append(record, finding);
    return JSON.stringify(record);
}
/** Removes the lists of an earlier validation at all four places. True when there were any. */
function dropFindings(record) {
    const inAnnotations = Object.values(record).flatMap((value) => {
        const annotations = own(value, 'annotations');
        return isJsonArray(annotations) ? annotations : [];
    });
    const dropped = [record, ...Object.values(record), ...inAnnotations].filter(isMutable).map(dropLists);
    return dropped.includes(true);
}
function dropLists(holder) {
    const names = [...FINDING_LISTS.error, ...FINDING_LISTS.warning].filter((name) => isFindingList(own(holder, name)));
    for (const name of names)
        Reflect.deleteProperty(holder, name);
    return names.length > 0;
}
function append(holder, { code, message, severity }) {
    const entry = { code, message };
    const [plain, prefixed] = FINDING_LISTS[severity];
    // A label attribute may have the list's name; its content must not be overwritten.
    const name = Object.hasOwn(holder, plain) && !isFindingList(holder[plain]) ? prefixed : plain;
    const list = own(holder, name);
    holder[name] = [...(isJsonArray(list) ? list : []), entry];
}
function holderOf(record, place) {
    if (place.kind === 'line')
        return record;
    const attribute = own(record, place.attribute);
    const metadata = own(record, place.attribute + METADATA_SUFFIX);
    const annotations = own(attribute, 'annotations');
    const annotation = place.kind === 'annotation' && isJsonArray(annotations) ? annotations[place.index] : undefined;
    const preferred = place.kind === 'metadata' ? [metadata] : [annotation, attribute, metadata];
    return preferred.find(isMutable) ?? record;
}
function isMutable(value) {
    return isJsonObject(value);
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/settings.js
var settings = __nccwpck_require__(143);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/image-access.js
/** Content errors about the bucket of the images, as far as the emulator knows that bucket. */


/**
 * Images that the policy does not let the service read (one is enough: assumed), and images in a bucket that may not be
 * read, is in another Region, or has another owner than the bucket of the manifest.
 * A bucket that the emulator does not have is taken to be fine: images are looked up only when asked for.
 */
function imageAccessFindings(state, manifest, { lines, report }) {
    const images = lines.flatMap(({ report: { sourceRef } }) => (sourceRef === undefined ? [] : [sourceRef]));
    if (!images.every((image) => mayRead(state, image)))
        return [finding('ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET')];
    const owner = manifest === undefined ? undefined : state.buckets.get(manifest.bucket)?.access.owner;
    return [...report.buckets].flatMap((name) => {
        const bucket = state.buckets.get(name);
        if (bucket === undefined)
            return [];
        if (!bucket.access.read || bucket.region !== state.region)
            return [finding('ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET')];
        const isForeign = owner !== undefined && bucket.access.owner !== owner;
        return isForeign ? [finding('ERROR_INVALID_IMAGES_S3_BUCKET_OWNER')] : [];
    });
}
function finding(code) {
    return { code, message: CONTENT_CODES[code].messages[0] };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/inputs.js
/** Finds and reads the training and testing data of a training. */





/**
 * Reads the current data of a version from S3.
 * @returns the manifests, or why the training ends before a line is judged: the service's sentence
 */
async function readInputs(state, project, version, isUsable) {
    const output = state.buckets.get(version.output.bucket);
    if (output?.access.write !== true || output.region !== state.region || !mayWriteResults(state, version, project.name))
        return ended('ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET');
    const sources = sourcesOf(state, project, version);
    if (!sources.training.ok)
        return ended(sources.training.problem);
    if (sources.testing !== 'auto-create' && !sources.testing.ok)
        return ended(sources.testing.problem);
    const training = await readManifest(sources.training.value, isUsable);
    const testing = sources.testing === 'auto-create' ? sources.testing : await readManifest(sources.testing.value, isUsable);
    return (0,model_result/* success */.k)({ training, testing });
}
function sourcesOf(state, project, { data }) {
    if (data.kind === 'manifests') {
        const find = (object) => mayRead(state, object) ? findManifest(state, object) : (0,model_result/* failure */.V)('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET');
        return {
            training: find(data.training),
            testing: data.testing === 'auto-create' ? 'auto-create' : find(data.testing),
        };
    }
    const training = project.datasets.find(({ type }) => type === 'TRAIN');
    const testing = project.datasets.find(({ type }) => type === 'TEST');
    return {
        training: training === undefined ? (0,model_result/* failure */.V)('ERROR_EMPTY_MANIFEST') : entriesOf(training),
        testing: testing === undefined ? 'auto-create' : entriesOf(testing),
    };
}
function ended(code) {
    return (0,model_result/* failure */.V)(file_codes_FILE_CODES[code].messages[0]);
}
function entriesOf({ entries }) {
    return entries.length === 0 ? (0,model_result/* failure */.V)('ERROR_EMPTY_MANIFEST') : (0,model_result/* success */.k)(manifestOfEntries(entries));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/manifest-summary.js
/** The file's text. Of a split nothing is said about testing: what the service writes then is not documented. */
function renderManifestSummary(training, testing, together) {
    return JSON.stringify({
        statistics: {
            training: statisticsOf(training, together.useCase, together.training),
            testing: testing === 'auto-create' ? undefined : statisticsOf(testing, together.useCase, together.testing),
        },
        errors: together.both.map(toEntry),
    });
}
function statisticsOf(report, useCase, errors) {
    return {
        use_case: useCase,
        total_json_lines: report.totalLines,
        valid_json_lines: report.validLines,
        invalid_json_lines: report.invalidLines,
        ignored_json_lines: report.ignoredLines,
        error_json_line_indices: report.errorLines,
        errors: errors.map(toEntry),
    };
}
function toEntry({ code, message }) {
    return { code, message };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/prediction.js
/** A threshold as training might choose it. */
function chooseThreshold(random) {
    return Number((0.1 + 0.5 * random()).toFixed(4));
}
function confidenceOver(threshold, random) {
    return threshold + (1 - threshold) * (0.05 + 0.95 * random());
}
function confidenceUnder(threshold, random) {
    return threshold * (0.05 + 0.9 * random());
}
/** How many of `total` a quality makes right: rounded, so that small test sets come close to it too. */
function rightOf(total, quality) {
    return Math.round(total * Math.min(1, Math.max(0, quality)));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/random.js
/** Numbers that look random and are the same for the same words: simulated results have to be repeatable. */
/** A source of numbers in [0, 1) that follows from the words alone. */
function seededRandom(...words) {
    let state = hash(words.join('\u0000'));
    return () => {
        // Mulberry32, a well known small generator; nothing here needs more than an even spread.
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** The entries in another order. */
function shuffled(entries, random) {
    return entries
        .map((entry) => ({ entry, rank: random() }))
        .sort((left, right) => left.rank - right.rank)
        .map(({ entry }) => entry);
}
/** FNV-1a, 32 bits. */
function hash(text) {
    let value = 0x811c9dc5;
    for (const byte of Buffer.from(text))
        value = Math.imul(value ^ byte, 0x01000193);
    return value >>> 0;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/classify.js


/** Up to so many labels the confusion matrix has its zero cells too; beyond, they would be megabytes of nothing. */
const FULL_MATRIX_LABELS_MAX = 50;
/**
 * Of each label's images the quality decides how many are recognised; an image whose label is missed is taken for
 * another label instead, where there is one that it does not have. Counts, rates and matrix follow from that.
 */
function classify(images, options) {
    const { labels, random } = options;
    const thresholds = new Map(labels.map((label) => [label, chooseThreshold(random)]));
    const predictions = new Map(images.map((image) => [image, []]));
    const takenFor = new Map();
    for (const label of labels) {
        const threshold = thresholds.get(label) ?? 0.5;
        const own = shuffled(images.filter((image) => image.labels.includes(label)), random);
        const right = rightOf(own.length, options.qualityOf(label));
        for (const [index, image] of own.entries()) {
            const found = index < right;
            const confidence = found ? confidenceOver(threshold, random) : confidenceUnder(threshold, random);
            predictions.get(image)?.push({ label, confidence, present: true, found });
            const mistaken = found ? label : mistakeFor(image, label);
            if (mistaken !== undefined)
                count(takenFor, cellKey(label, mistaken));
        }
    }
    return {
        images: images.map((image) => ({
            image,
            predictions: (predictions.get(image) ?? []).toSorted((left, right) => right.confidence - left.confidence),
        })),
        tallies: labels.map((label) => tallyOf(label, thresholds.get(label) ?? 0.5, [...predictions.values()])),
        confusion: confusionOf(labels, images, takenFor),
    };
    /** Adds a wrong label to an image, one that it neither has nor was given before. */
    function mistakeFor(image, missed) {
        const given = predictions.get(image) ?? [];
        const free = labels.filter((label) => label !== missed && !image.labels.includes(label) && given.every((entry) => entry.label !== label));
        const label = free[Math.floor(random() * free.length)];
        if (label === undefined)
            return undefined;
        const confidence = confidenceOver(thresholds.get(label) ?? 0.5, random);
        given.push({ label, confidence, present: false, found: true });
        return label;
    }
}
function tallyOf(label, threshold, images) {
    const own = images.flatMap((predictions) => predictions.filter((entry) => entry.label === label));
    const amount = (present, found) => own.filter((entry) => entry.present === present && entry.found === found).length;
    return {
        label,
        threshold,
        testingImages: own.filter(({ present }) => present).length,
        truePositives: amount(true, true),
        falsePositives: amount(false, true),
        falseNegatives: amount(true, false),
    };
}
function confusionOf(labels, images, takenFor) {
    const totals = new Map();
    for (const image of images)
        for (const label of image.labels)
            count(totals, label);
    return labels.flatMap((groundTruthLabel) => {
        const total = totals.get(groundTruthLabel) ?? 0;
        if (total === 0)
            return [];
        return labels
            .map((predictedLabel) => {
            const share = (takenFor.get(cellKey(groundTruthLabel, predictedLabel)) ?? 0) / total;
            return { groundTruthLabel, predictedLabel, share };
        })
            .filter(({ share }) => share > 0 || labels.length <= FULL_MATRIX_LABELS_MAX);
    });
}
function cellKey(groundTruthLabel, predictedLabel) {
    return JSON.stringify([groundTruthLabel, predictedLabel]);
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/json-doubles.js
/** JSON as services write it whose numbers are doubles: a whole one keeps its fraction, `1.0`. */
/**
 * A value as JSON, in which whole numbers under these names are written with a fraction. A text cannot be taken for such
 * a member: quotes in it are escaped.
 * @param names letters and digits alone
 */
function stringifyDoubles(value, names) {
    const members = new RegExp(`("(?:${names.join('|')})":-?\\d+)(?=[,}])`, 'g');
    return JSON.stringify(value).replaceAll(members, '$1.0');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/measure.js
/** The metrics of a model, from its right and wrong predictions. Developer guide, "Metrics for evaluating your model". */
/** Precision, recall and F1 of a label; 0 where there is nothing to divide by, which the guide leaves open. */
function metricsOf(tally) {
    const { truePositives, falsePositives, falseNegatives } = tally;
    const precision = ratio(truePositives, truePositives + falsePositives);
    const recall = ratio(truePositives, truePositives + falseNegatives);
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}
/** The plain mean over the labels, each of the same weight. */
function meanOf(values) {
    return ratio(values.reduce((sum, value) => sum + value, 0), values.length);
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/evaluation-summary.js


/** The aggregate F1 of an evaluation, as a double. */
function aggregateF1(evaluation) {
    return aggregateOf(evaluation).f1;
}
/** The file's text in a layout, or with a corruption; undefined for the file that is missing. */
function renderEvaluationSummary(facts, form) {
    switch (form) {
        case 'missing':
            return undefined;
        case 'not-json':
            return summaryText(summaryOf(facts, false)).slice(0, -20);
        case 'nan':
            return summaryText(summaryOf(facts, false)).replaceAll(/"F1Score":[^,}]+/g, '"F1Score":NaN');
        case 'other-version':
            return summaryText(summaryOf({ ...facts, versionArn: facts.versionArn.replace(/\d+$/, '1500000000000') }, false));
        case 'no-metrics':
            return summaryText({ ...summaryOf(facts, false), AggregatedEvaluationResults: {} });
        case 'nested':
            return summaryText(summaryOf(facts, true));
        case 'flat':
            return summaryText(summaryOf(facts, false));
    }
}
/** Members of a summary that are doubles. */
const DOUBLES = ['F1Score', 'Precision', 'Recall', 'AveragePrecision', 'AverageRecall', 'Threshold', 'Value'];
/** The text of a summary, simulated or given, with its doubles as the service writes them. */
function summaryText(summary) {
    return stringifyDoubles(summary, DOUBLES);
}
function summaryOf({ versionArn, endedAt, trainingImages, evaluation }, nested) {
    const { confusion, averagePrecision, averageRecall } = evaluation;
    const metrics = {
        ...wireMetrics(aggregateOf(evaluation)),
        AveragePrecision: averagePrecision,
        AverageRecall: averageRecall,
    };
    const matrix = confusion === undefined
        ? {}
        : {
            ConfusionMatrix: confusion.map(({ groundTruthLabel, predictedLabel, share }) => ({
                GroundTruthLabel: groundTruthLabel,
                PredictedLabel: predictedLabel,
                Value: share,
            })),
        };
    return {
        Version: 1,
        EvaluationDetails: {
            ProjectVersionArn: versionArn,
            EvaluationEndTimestamp: microsecondText(endedAt),
            Labels: evaluation.tallies.map(({ label }) => label),
            NumberOfTrainingImages: trainingImages,
            NumberOfTestingImages: evaluation.images.length,
        },
        AggregatedEvaluationResults: nested ? { ...matrix, Metrics: metrics } : { ...matrix, ...metrics },
        LabelEvaluationResults: evaluation.tallies
            .map((tally) => ({ tally, metrics: metricsOf(tally) }))
            .sort((left, right) => right.metrics.f1 - left.metrics.f1)
            .map(({ tally, metrics: own }) => labelResult(tally, own)),
    };
}
function labelResult(tally, metrics) {
    return {
        Label: tally.label,
        NumberOfTestingImages: tally.testingImages,
        Metrics: { ...wireMetrics(metrics), Threshold: tally.threshold },
    };
}
function wireMetrics({ f1, precision, recall }) {
    return { F1Score: f1, Precision: precision, Recall: recall };
}
function aggregateOf({ tallies }) {
    const all = tallies.map(metricsOf);
    return {
        precision: meanOf(all.map(({ precision }) => precision)),
        recall: meanOf(all.map(({ recall }) => recall)),
        f1: meanOf(all.map(({ f1 }) => f1)),
    };
}
/** A time as the result files write it: UTC without saying so, with microseconds. */
function microsecondText(ms) {
    return new Date(ms).toISOString().replace('Z', '000');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/images.js
/** What an image that is not measured is taken to be. */
const ASSUMED_SIZE = { width: 1024, height: 768, depth: 3 };
/**
 * The images that are of use to a model of this kind; lines of the other kind are dropped. For a model of boxes,
 * a manifest without any box is a set of logos, each the whole image.
 */
function usableImages(manifest, useCase) {
    const byBoxes = useCase === 'OBJECT_LOCALIZATION' && manifest.report.boxLabels.size > 0;
    return manifest.lines.flatMap(({ report }) => {
        const { usable, sourceRef } = report;
        const boxes = byBoxes ? usable.boxes : [];
        const labels = byBoxes ? boxes.map(({ label }) => label) : usable.imageLabels;
        if (sourceRef === undefined || labels.length === 0)
            return [];
        return [
            {
                sourceRef: `s3://${sourceRef.bucket}/${sourceRef.key}`,
                labels: [...new Set(labels)],
                boxes,
                size: usable.imageSize ?? ASSUMED_SIZE,
            },
        ];
    });
}
/** All labels of these images, in alphabetical order. */
function images_labelsOf(images) {
    return [...new Set(images.flatMap(({ labels }) => labels))].sort();
}
/** The images as a model of these labels sees them: what it was not trained on is not in them. */
function knownOnly(images, known) {
    const labels = new Set(known);
    return images
        .map((image) => ({
        ...image,
        labels: image.labels.filter((label) => labels.has(label)),
        boxes: image.boxes.filter(({ label }) => labels.has(label)),
    }))
        .filter((image) => image.labels.length > 0);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/localise.js



/**
 * Of each label's boxes the quality decides how many are found, a little off their place; every other missed box is
 * seen below the threshold; for every second miss there is a box where nothing is.
 */
function localise(images, options) {
    const { random } = options;
    const predictions = new Map(images.map((image) => [image, []]));
    const results = options.labels.map((label) => simulateLabel(label));
    return {
        images: images.map((image) => ({
            image,
            predictions: (predictions.get(image) ?? []).toSorted((left, right) => right.confidence - left.confidence),
        })),
        tallies: results.map(({ tally }) => tally),
        averagePrecision: meanOf(results.map((result) => result.averagePrecision)),
        averageRecall: meanOf(results.map((result) => result.averageRecall)),
    };
    function simulateLabel(label) {
        const threshold = chooseThreshold(random);
        const own = images.flatMap((image) => image.boxes.filter((box) => box.label === label).map((box) => ({ image, box })));
        const right = rightOf(own.length, options.qualityOf(label));
        const made = [];
        const add = (image, prediction) => {
            made.push(prediction);
            predictions.get(image)?.push(prediction);
        };
        for (const [index, { image, box }] of shuffled(own, random).entries()) {
            const found = index < right;
            const confidence = found ? confidenceOver(threshold, random) : confidenceUnder(threshold, random);
            if (found || index % 2 === 0)
                add(image, { label, confidence, present: true, found, box: nearby(box, image, random) });
        }
        const phantoms = Math.floor((own.length - right) / 2);
        for (const { image } of shuffled(own, random).slice(0, phantoms)) {
            const confidence = confidenceOver(threshold, random);
            add(image, { label, confidence, present: false, found: true, box: anywhere(label, image, random) });
        }
        const tally = {
            label,
            threshold,
            testingImages: new Set(own.map(({ image }) => image)).size,
            truePositives: right,
            falsePositives: phantoms,
            falseNegatives: own.length - right,
        };
        return { tally, ...averagesOf(made, own.length) };
    }
}
/** Precision averaged over the recalls that lower thresholds would reach, and the recall of all that was seen. */
function averagesOf(predictions, boxes) {
    if (boxes === 0)
        return { averagePrecision: 0, averageRecall: 0 };
    const ranked = predictions.toSorted((left, right) => right.confidence - left.confidence);
    let hits = 0;
    let sum = 0;
    for (const [index, { present }] of ranked.entries()) {
        if (!present)
            continue;
        hits += 1;
        sum += hits / (index + 1);
    }
    return { averagePrecision: sum / boxes, averageRecall: hits / boxes };
}
/** The box moved by up to a fiftieth of its size, so that it still covers the true one. */
function nearby(box, { size }, random) {
    const left = box.left + Math.round((random() - 0.5) * 0.04 * box.width);
    const top = box.top + Math.round((random() - 0.5) * 0.04 * box.height);
    return {
        ...box,
        left: Math.max(0, Math.min(left, size.width - box.width)),
        top: Math.max(0, Math.min(top, size.height - box.height)),
    };
}
function anywhere(label, { size }, random) {
    const width = Math.max(2, Math.round(size.width / 10));
    const height = Math.max(2, Math.round(size.height / 10));
    const left = Math.floor(random() * (size.width - width));
    const top = Math.floor(random() * (size.height - height));
    return { label, left, top, width, height };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/snapshot.js

const TRAINING = 'rekognition-custom-labels-training';
const EVALUATION = 'rekognition-custom-labels-evaluation';
const DETAILS = 'rekognition-custom-labels-evaluation-details';
/** JSON Lines with the ground truth of the images, and for test images the predictions of the model. */
function renderSnapshot(images, labels, isLocalisation, at) {
    const writer = isLocalisation ? localisationLine : classificationLine;
    return images
        .map((entry, index) => {
        const image = 'image' in entry ? entry.image : entry;
        const predictions = 'image' in entry ? entry.predictions : [];
        const attributes = writer(image, predictions, labels, microsecondText(at));
        const line = { 'source-ref': image.sourceRef, ...attributes, 'rekognition-custom-labels-object-id': index + 1 };
        return `${JSON.stringify(line)}\n`;
    })
        .join('');
}
/** Ground truth is numbered from 0, one attribute a label; so are the predictions. */
function classificationLine(image, predictions, labels, date) {
    const truth = image.labels.flatMap((label, index) => {
        const metadata = { confidence: 1, ...imageLevelMetadata(TRAINING, label, 'yes', date) };
        return pair(`${TRAINING}-${String(index)}`, labels.indexOf(label), metadata);
    });
    const said = predictions.flatMap((prediction, index) => {
        const metadata = {
            confidence: prediction.confidence,
            ...imageLevelMetadata(EVALUATION, prediction.label, 'no', date),
            [DETAILS]: detailsOf(prediction),
        };
        return pair(`${EVALUATION}-${String(index)}`, labels.indexOf(prediction.label), metadata);
    });
    return Object.fromEntries([...truth, ...said]);
}
/** Boxes of the ground truth are under number 0, those of the evaluation under none. */
function localisationLine(image, predictions, labels, date) {
    if (image.boxes.length === 0)
        return classificationLine(image, [], labels, date);
    const truth = boxPair(`${TRAINING}-0`, image, image.boxes, labels, {
        ...boxMetadata(TRAINING, image.boxes, labels, 'yes', date),
        objects: image.boxes.map(() => ({ confidence: 1 })),
    });
    const boxes = predictions.flatMap(({ box }) => (box === undefined ? [] : [box]));
    if (predictions.length === 0)
        return truth;
    const said = boxPair(EVALUATION, image, boxes, labels, {
        ...boxMetadata(EVALUATION, boxes, labels, 'no', date),
        objects: predictions.map((prediction) => ({
            confidence: prediction.confidence,
            [DETAILS]: detailsOf(prediction),
        })),
    });
    return { ...truth, ...said };
}
function boxPair(name, image, boxes, labels, metadata) {
    const annotations = boxes.map(({ label, left, top, width, height }) => ({
        class_id: labels.indexOf(label),
        left,
        top,
        width,
        height,
    }));
    return Object.fromEntries(pair(name, { annotations, image_size: [image.size] }, metadata));
}
function pair(name, value, metadata) {
    return [
        [name, value],
        [`${name}-metadata`, metadata],
    ];
}
function imageLevelMetadata(job, label, human, date) {
    return {
        'job-name': `${job}-job`,
        'class-name': label,
        'human-annotated': human,
        'creation-date': date,
        type: 'groundtruth/image-classification',
    };
}
function boxMetadata(job, boxes, labels, human, date) {
    return {
        'job-name': `${job}-job`,
        'class-map': Object.fromEntries(boxes.map(({ label }) => [String(labels.indexOf(label)), label])),
        'human-annotated': human,
        'creation-date': date,
        type: 'groundtruth/object-detection',
    };
}
function detailsOf({ present, found }) {
    return {
        version: 1,
        'ground-truth-labelling-jobs': [`${TRAINING}-job`],
        'is-true-positive': present && found,
        'is-true-negative': !present && !found,
        'is-false-positive': !present && found,
        'is-false-negative': present && !found,
        'is-present-in-ground-truth': present,
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/split.js
/** What AutoCreate does: sets a part of the training images apart for testing. */


/**
 * Takes a fifth of the images, label by label, so that each label with two images or more keeps one on either side.
 * Which images the service takes is not documented.
 */
function splitImages(images, random) {
    const wanted = Math.round(images.length * AUTO_SPLIT_TESTING_SHARE);
    const testing = new Set();
    const order = shuffled(images, random);
    for (const group of byFirstLabel(order)) {
        const share = Math.max(Math.round(group.length * AUTO_SPLIT_TESTING_SHARE), group.length > 1 ? 1 : 0);
        for (const image of group.slice(0, share))
            testing.add(image);
    }
    // Rounding label by label can miss the fifth; fill up what is missing.
    for (const image of order)
        if (testing.size < Math.min(wanted, images.length - 1))
            testing.add(image);
    return {
        training: images.filter((image) => !testing.has(image)),
        testing: images.filter((image) => testing.has(image)),
    };
}
function byFirstLabel(images) {
    const groups = new Map();
    for (const image of images) {
        const [label] = image.labels;
        const group = groups.get(label);
        if (group === undefined)
            groups.set(label, [image]);
        else
            group.push(image);
    }
    return groups.values();
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/succeed.js








/**
 * Simulates a model for these manifests. The numbers are invented, but they agree with each other, and they are
 * the same for the same version name, manifests and settings.
 */
function simulateSuccess(state, version, inputs, useCase, endedAt) {
    const rule = (0,settings/* trainingRuleOf */.g9)(state.settings, version.name);
    const random = seededRandom('training', version.name);
    const all = usableImages(inputs.training, useCase);
    const { training, testing } = inputs.testing === 'auto-create'
        ? splitImages(all, random)
        : { training: all, testing: usableImages(inputs.testing, useCase) };
    const labels = images_labelsOf(all);
    const simulate = useCase === 'OBJECT_LOCALIZATION' ? localise : classify;
    const evaluation = simulate(knownOnly(testing, labels), {
        labels,
        qualityOf: (label) => (0,settings/* qualityOf */.BF)(state.settings, rule, label),
        random,
    });
    const summary = renderEvaluationSummary({ versionArn: version.arn, endedAt, trainingImages: training.length, evaluation }, rule.summary ?? 'flat');
    const isLocalisation = useCase === 'OBJECT_LOCALIZATION';
    return {
        f1Score: Math.fround(rule.f1Score ?? aggregateF1(evaluation)),
        files: [
            ...(summary === undefined ? [] : [{ kind: 'evaluationSummary', text: summary }]),
            { kind: 'trainingOutput', text: renderSnapshot(training, labels, isLocalisation, endedAt) },
            { kind: 'testingOutput', text: renderSnapshot(evaluation.images, labels, isLocalisation, endedAt) },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/training/settle.js
/** Decides, when a training begins, how it will end: from its manifests, the settings and seeded random numbers. */









/** The training of a version that begins now. */
async function settleTraining(state, project, version, isUsable) {
    const rule = (0,settings/* trainingRuleOf */.g9)(state.settings, version.name);
    const { trainingSeconds } = state.settings;
    const endsAfter = (seconds) => rule.end === 'never' ? Infinity : version.startedAt + (rule.seconds ?? seconds) * 1000;
    const failed = (seconds, statusMessage, results, files) => {
        const endsAt = endsAfter(seconds);
        return { endsAt, ending: ending('TRAINING_FAILED', statusMessage, { endedAt: endsAt, ...results }, files) };
    };
    const ending = (status, statusMessage, results, files) => ({
        status,
        statusMessage,
        results,
        files: files.map(({ kind, text }) => ({ key: fileOf(version, project.name, kind).key, bytes: Buffer.from(text) })),
    });
    const read = await readInputs(state, project, version, isUsable);
    if (!read.ok)
        return failed(trainingSeconds.fileError, read.problem, {}, []);
    const inputs = read.value;
    const together = withAccess(state, version, inputs, checkTogether(reportOf(inputs.training), testingReportOf(inputs)));
    const validation = validationFiles(inputs, together);
    const where = (kind) => fileOf(version, project.name, kind);
    const validationResults = {
        manifestSummary: where('manifestSummary'),
        trainingValidation: where('trainingValidation'),
        testingValidation: inputs.testing === 'auto-create' ? undefined : where('testingValidation'),
    };
    const [contentError] = [...together.training, ...together.testing, ...together.both];
    if (contentError !== undefined)
        return failed(trainingSeconds.contentError, contentError.message, validationResults, validation);
    // After a service error Describe does not name the files of the validation, although they were written.
    if (rule.end === 'service-error')
        return failed(trainingSeconds.serviceError, file_codes_SERVICE_ISSUE_MESSAGE, {}, validation);
    const seconds = rule.seconds ?? trainingSeconds.success;
    const endsAt = endsAfter(trainingSeconds.success);
    const success = simulateSuccess(state, version, inputs, together.useCase, version.startedAt + seconds * 1000);
    return {
        endsAt,
        ending: ending('TRAINING_COMPLETED', 'The model is ready to run.', {
            ...validationResults,
            endedAt: endsAt,
            billableSeconds: Math.max(1, Math.round(seconds)),
            f1Score: success.f1Score,
            evaluationSummary: where('evaluationSummary'),
            trainingOutput: where('trainingOutput'),
            testingOutput: where('testingOutput'),
        }, [...validation, ...success.files]),
    };
}
function reportOf(manifest) {
    return manifest.report;
}
function testingReportOf({ testing }) {
    return testing === 'auto-create' ? testing : testing.report;
}
function withAccess(state, version, inputs, together) {
    const add = (own, more) => [...more, ...own];
    const { data } = version;
    const training = imageAccessFindings(state, data.kind === 'manifests' ? data.training : undefined, inputs.training);
    const testing = inputs.testing === 'auto-create' || data.kind !== 'manifests' || data.testing === 'auto-create'
        ? []
        : imageAccessFindings(state, data.testing, inputs.testing);
    return { ...together, training: add(together.training, training), testing: add(together.testing, testing) };
}
/** The manifest summary and the manifests with what was found in their lines. */
function validationFiles({ training, testing }, together) {
    const testingReport = testing === 'auto-create' ? testing : testing.report;
    return [
        { kind: 'manifestSummary', text: renderManifestSummary(training.report, testingReport, together) },
        { kind: 'trainingValidation', text: annotated(training) },
        ...(testing === 'auto-create' ? [] : [{ kind: 'testingValidation', text: annotated(testing) }]),
    ];
}
function annotated({ lines }) {
    return lines.map(({ text, report }) => `${withFindings(text, report)}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/advance.js
/**
 * Lets time pass: datasets and trainings read their manifests and end, deleted versions, datasets and projects disappear. Done
 * once before each request.
 */





/** The state at `now`, which is never before the instant that it was last advanced to. */
async function advance(state, now, options) {
    const withSources = await beginDatasetWork(state, imageCheck(state, options));
    const withDatasets = finishDatasetWork(withSources, now);
    return withoutDeleted(finishTrainings(await beginTrainings(withDatasets, options), now), now);
}
async function beginTrainings(state, options) {
    let next = state;
    for (const version of state.versions.values()) {
        if (version.training.kind !== 'unread')
            continue;
        const project = next.projects.get(version.projectArn);
        if (project === undefined)
            continue;
        const settled = await settleTraining(next, project, version, imageCheck(next, options));
        next = withVersion(next, { ...version, training: { kind: 'running', ...settled } });
    }
    return next;
}
function imageCheck(state, { checkImages }) {
    if (!checkImages)
        return () => true;
    return ({ bucket, key }) => {
        const found = state.buckets.get(bucket);
        return found !== undefined && isImage(findVersion(found, key)?.content?.bytes);
    };
}
/** PNG or JPEG, by its first bytes. */
function isImage(bytes) {
    const start = bytes?.subarray(0, 4).toString('hex') ?? '';
    return start === '89504e47' || start.startsWith('ffd8ff');
}
function finishTrainings(state, now) {
    return [...state.versions.values()]
        .flatMap((version) => (version.training.kind === 'running' ? [{ version, ...version.training }] : []))
        .filter(({ endsAt }) => endsAt <= now)
        .sort((left, right) => left.endsAt - right.endsAt)
        .reduce((next, { version, endsAt, ending }) => advance_finish(next, version, endsAt, ending), state);
}
function advance_finish(state, version, endsAt, ending) {
    const { bucket } = version.output;
    const over = { ...version, training: { kind: 'over' } };
    if (ending.files.length > 0 && state.buckets.get(bucket)?.access.write !== true)
        return withVersion(state, {
            ...over,
            status: 'TRAINING_FAILED',
            statusMessage: file_codes_FILE_CODES.ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET.messages[0],
            results: { endedAt: endsAt },
        });
    const written = ending.files.reduce((next, { key, bytes }) => putObject(next, bucket, key, bytes, endsAt).state, state);
    const { results } = ending;
    const shown = ending.status === 'TRAINING_COMPLETED' ? version.afterTraining : undefined;
    const { status, statusMessage } = shown ?? ending;
    return withVersion(written, { ...over, status, statusMessage, results });
}
function withoutDeleted(state, now) {
    const isGone = ({ goneAt }) => goneAt !== undefined && goneAt <= now;
    const withoutVersions = [...state.versions.values()]
        .filter(isGone)
        .reduce((next, { arn }) => ({ ...next, versions: withoutEntry(next.versions, arn) }), state);
    return [...state.projects.values()]
        .filter(isGone)
        .reduce((next, { arn }) => ({ ...next, projects: withoutEntry(next.projects, arn) }), withoutVersions);
}
function withVersion(state, version) {
    return { ...state, versions: withEntry(state.versions, version.arn, version) };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/generate-lines.js
/** Lines that are joined at a time: as one string, all of a large object would be too long for the engine. */
const BLOCK_LINES = 10_000;
/** The bytes of the lines, each with a newline. */
function generateLines({ count, of }) {
    const templates = of.map((template) => template.split('{n}'));
    const blocks = [];
    for (let from = 0; from < count; from += BLOCK_LINES) {
        const size = Math.min(BLOCK_LINES, count - from);
        const lines = Array.from({ length: size }, (_, index) => {
            const line = from + index;
            return `${templates[line % of.length]?.join(String(line + 1)) ?? ''}\n`;
        });
        blocks.push(Buffer.from(lines.join('')));
    }
    return Buffer.concat(blocks);
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/parse-seed.js + 14 modules
var parse_seed = __nccwpck_require__(216);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/arns.js

/** The next creation time: now, or a millisecond after the last one, so that no two ARNs share it. */
function issueInstant(state, now) {
    const createdAt = Math.max(Math.trunc(now), state.lastIssuedMs + 1);
    return { state: { ...state, lastIssuedMs: createdAt }, createdAt };
}
function projectArn(state, name, createdAt) {
    return `${prefixOf(state)}:project/${name}/${String(createdAt)}`;
}
function versionArn(state, project, name, createdAt) {
    return `${prefixOf(state)}:project/${project.name}/version/${name}/${String(createdAt)}`;
}
function datasetArn(state, projectName, type, createdAt) {
    return `${prefixOf(state)}:project/${projectName}/dataset/${type.toLowerCase()}/${String(createdAt)}`;
}
function prefixOf(state) {
    return `arn:${(0,partition/* partitionIdOf */.J)(state.region)}:rekognition:${state.region}:${state.account}`;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-instants.js
/** An instant at or after the wished one that no ARN has yet. */
function freeInstant(state, wished) {
    const taken = new Set([...state.projects.values(), ...state.versions.values()].map(({ createdAt }) => createdAt));
    let instant = Math.trunc(wished);
    while (taken.has(instant))
        instant += 1;
    return instant;
}
/** The state in which that instant has been used. */
function issued(state, createdAt) {
    return { ...state, lastIssuedMs: Math.max(state.lastIssuedMs, createdAt) };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-uris.js

/** The parts of an S3 URI in a seed. @throws SeedError */
function readOrThrow(parsed, text) {
    if (parsed.ok)
        return parsed.value;
    throw new parse_seed/* SeedError */.uV(`${text}: ${parsed.problem}`);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-version.js
/** Adds a project version as a seed describes it. */










/** The state with the version; one of the same name is replaced, its ARN and tags stay. @throws SeedError */
function seed_version_addVersion(state, project, name, seed, now) {
    const siblings = [...state.versions.values()].filter(({ projectArn: arn }) => arn === project.arn);
    const old = siblings.find((version) => version.name === name);
    const createdAt = old?.createdAt ?? freeInstant(state, now - ageOf(seed) * 1000);
    const status = seed.status ?? (seed.data === undefined ? 'TRAINING_COMPLETED' : 'TRAINING_IN_PROGRESS');
    const statusMessage = seed.statusMessage ?? STATUS_MESSAGES[status] ?? '';
    const version = {
        arn: versionArn(state, project, name, createdAt),
        projectArn: project.arn,
        name,
        createdAt,
        startedAt: Math.min(createdAt, now),
        data: dataOf(seed),
        output: outputOf(name, seed),
        tags: { ...old?.tags, ...seed.tags },
        visibleFrom: Math.min(createdAt, now) + ((0,settings/* trainingRuleOf */.g9)(state.settings, name).hiddenSeconds ?? 0) * 1000,
        status,
        statusMessage,
        training: { kind: seed.data === undefined ? 'over' : 'unread' },
        afterTraining: seed.data === undefined || seed.status === undefined ? undefined : { status, statusMessage },
        results: {},
        kmsKeyId: seed.kmsKeyId,
        description: seed.description,
        minInferenceUnits: seed.minInferenceUnits,
        sourceVersionArn: seed.sourceVersionArn,
    };
    const withIt = issued({ ...state, versions: withEntry(state.versions, version.arn, version) }, createdAt);
    return seed.data === undefined ? withGivenResults(withIt, project, version, seed, now) : withIt;
}
/** A version whose status is given was trained a day ago, unless it says when. */
function ageOf(seed) {
    return seed.ageSeconds ?? (seed.status === undefined ? 0 : 86_400);
}
function dataOf({ data }) {
    if (data === undefined)
        return { kind: 'datasets' };
    return {
        kind: 'manifests',
        training: readOrThrow(parseS3ObjectUri(data.training), data.training),
        testing: data.testing === undefined ? 'auto-create' : readOrThrow(parseS3ObjectUri(data.testing), data.testing),
    };
}
function outputOf(name, seed) {
    if (seed.output !== undefined)
        return readOrThrow(parseS3LocationUri(seed.output), seed.output);
    if (seed.data === undefined && seed.evaluation === undefined)
        return { bucket: 'emulator-results', prefix: '' };
    throw new parse_seed/* SeedError */.uV(`version ${name} needs an output location`);
}
/** Results that a seed contains, instead of a simulated training. */
function withGivenResults(state, project, version, seed, now) {
    const { f1Score, evaluation } = seed;
    if (f1Score === undefined && evaluation === undefined && seed.results === undefined)
        return state;
    const summary = fileOf(version, project.name, 'evaluationSummary');
    const results = {
        endedAt: Math.min(now, version.createdAt + state.settings.trainingSeconds.success * 1000),
        billableSeconds: state.settings.trainingSeconds.success,
        f1Score: f1Score === undefined ? undefined : Math.fround(f1Score),
        evaluationSummary: evaluation === undefined ? undefined : summary,
        ...resultsOf(seed),
    };
    const next = { ...state, versions: withEntry(state.versions, version.arn, { ...version, results }) };
    if (evaluation === undefined)
        return next;
    const withOutput = next.buckets.has(summary.bucket) ? next : withBucket(next, summary.bucket, now);
    return putObject(withOutput, summary.bucket, summary.key, Buffer.from(summaryText(evaluation)), now).state;
}
function resultsOf({ results = {} }) {
    const named = Object.entries(results).map(([kind, uri]) => [
        kind,
        readOrThrow(parseS3ObjectUri(uri), uri),
    ]);
    return Object.fromEntries(named);
}
/** Messages that versions show by default. Seen in AWS's samples; the others are assumed. */
const STATUS_MESSAGES = {
    TRAINING_IN_PROGRESS: 'The model is being trained.',
    TRAINING_COMPLETED: 'The model is ready to run.',
    STARTING: 'The model is starting.',
    RUNNING: 'The model is running.',
    STOPPING: 'The model is stopping.',
    STOPPED: 'The model has been stopped.',
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-project.js
/** Adds a project, with its datasets and versions, as a seed describes it. */







/** The state with the project; of an existing one, what the seed does not name stays. @throws SeedError */
function addProject(state, name, seed, now) {
    const existing = [...state.projects.values()].find((project) => project.name === name);
    const createdAt = existing?.createdAt ?? freeInstant(state, oldestOf(seed, now));
    const project = {
        arn: projectArn(state, name, createdAt),
        name,
        createdAt,
        status: seed.status ?? existing?.status ?? 'CREATED',
        feature: seed.feature ?? existing?.feature ?? 'CUSTOM_LABELS',
        autoUpdate: seed.autoUpdate,
        datasets: seed.datasets?.map((dataset) => toDataset(state, name, dataset, createdAt)) ?? existing?.datasets ?? [],
        tags: { ...existing?.tags, ...seed.tags },
    };
    const withIt = issued({ ...state, projects: withEntry(state.projects, project.arn, project) }, createdAt);
    return Object.entries(seed.versions ?? {}).reduce((next, [versionName, version]) => seed_version_addVersion(next, project, versionName, version, now), withIt);
}
/** A project is older than its oldest version. */
function oldestOf(seed, now) {
    const ages = Object.values(seed.versions ?? {}).map(({ ageSeconds }) => ageSeconds ?? 0);
    return now - (Math.max(0, ...ages) + 60) * 1000;
}
function toDataset(state, projectName, seed, createdAt) {
    const object = seed.entries === undefined ? undefined : readOrThrow(parseS3ObjectUri(seed.entries), seed.entries);
    return {
        type: seed.type,
        arn: datasetArn(state, projectName, seed.type, createdAt),
        createdAt,
        updatedAt: createdAt,
        status: seed.status ?? 'CREATE_COMPLETE',
        statusMessage: seed.statusMessage ?? CREATED_MESSAGE,
        entries: [],
        tags: { ...seed.tags },
        work: {
            kind: 'unread',
            endsAt: createdAt,
            source: { kind: 'seed', object, keepsStatus: seed.status !== undefined },
        },
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/apply-seed.js
/** Merges a seed into a state: what exists stays, what is named is added or changed. */






/** @throws SeedError for an S3 URI or a policy that cannot be read, or a version that lacks its output */
function applySeed(state, seed, now) {
    let next = {
        ...state,
        settings: mergeSettings(state.settings, seed.settings ?? {}),
        roles: new Map([...state.roles, ...Object.entries(seed.roles ?? {})]),
        policy: seed.policy === undefined ? state.policy : (0,parse_seed/* readPolicyOrThrow */.qB)(seed.policy),
    };
    const ages = agesOfManifests(seed);
    for (const [name, bucket] of Object.entries(seed.buckets ?? {}))
        next = addBucket(next, name, bucket, now, ages);
    for (const [name, project] of Object.entries(seed.projects ?? {}))
        next = addProject(next, name, project, now);
    return next;
}
function mergeSettings(settings, change) {
    return {
        ...settings,
        ...change,
        trainingSeconds: { ...settings.trainingSeconds, ...change.trainingSeconds },
        quality: { ...settings.quality, ...change.quality },
        idToken: { ...settings.idToken, ...change.idToken },
    };
}
/** How much older a manifest is than the versions that were trained from it. */
const WRITTEN_BEFORE_SECONDS = 3600;
/** Ages in seconds by S3 URI: the manifests of a seeded version are older than the version. */
function agesOfManifests({ projects = {} }) {
    const ages = new Map();
    for (const { versions = {} } of Object.values(projects)) {
        for (const version of Object.values(versions)) {
            const age = ageOf(version) + WRITTEN_BEFORE_SECONDS;
            for (const uri of [version.data?.training, version.data?.testing]) {
                if (uri !== undefined)
                    ages.set(uri, Math.max(age, ages.get(uri) ?? 0));
            }
        }
    }
    return ages;
}
function addBucket(state, name, seed, now, ages) {
    const existing = state.buckets.get(name);
    const access = existing?.access ?? OWN_ACCESS;
    const options = {
        region: seed.region ?? existing?.region ?? state.region,
        versioning: seed.versioning ?? existing?.versioning ?? 'never',
        access: {
            read: seed.read ?? access.read,
            write: seed.write ?? access.write,
            list: seed.list ?? access.list,
            owner: seed.owner ?? access.owner,
        },
    };
    const withIt = existing === undefined
        ? withBucket(state, name, now, options)
        : { ...state, buckets: withEntry(state.buckets, name, { ...existing, ...options }) };
    return Object.entries(seed.objects ?? {}).reduce((next, [key, object]) => {
        const writtenAt = now - (ages.get(`s3://${name}/${key}`) ?? 0) * 1000;
        return putObject(next, name, key, apply_seed_bytesOf(object), writtenAt, { headers: headersOf(object) }).state;
    }, withIt);
}
function headersOf({ storageClass }) {
    return storageClass === undefined ? {} : { 'x-amz-storage-class': storageClass };
}
function apply_seed_bytesOf(object) {
    if (object.lines !== undefined)
        return generateLines(object.lines);
    if (object.base64 !== undefined)
        return Buffer.from(object.base64, 'base64');
    return Buffer.from(object.text ?? JSON.stringify(object.json ?? ''));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/attempts.js
/** Identifies that call by the headers of the official clients; undefined for other clients. */
function callOf({ headers }) {
    return headers['amz-sdk-invocation-id'];
}
/** Errors with a status below 500 after which every official client tries again. SDKs and tools guide, "Retry behavior". */
const RETRIED = ['ThrottlingException', 'Throttling', 'ProvisionedThroughputExceededException'];
/**
 * Throttling only for clients with a newer retry mode. Those send their number of attempts; calls of other clients are
 * not kept open for it.
 */
const RETRIED_BY_NEWER = 'LimitExceededException';
/** Faults whose answer looks like a success, or like a fault of the caller, and is still retried. */
const RETRIED_FAULTS = ['malformed-body', 'clock-skew'];
/**
 * Whether a call is over: the client has an answer after which it does not retry, or has said that this was its last
 * attempt (`amz-sdk-request: attempt=3; max=3`).
 * @param isDelivered  false when the client disconnected before it had the whole answer
 */
function endsCall({ headers }, delivery, fault, isDelivered) {
    const [, attempt, max] = /attempt=(\d+);\s*max=(\d+)/.exec(headers['amz-sdk-request'] ?? '') ?? [];
    if (attempt !== undefined && max !== undefined && Number(attempt) >= Number(max))
        return true;
    if (!isDelivered || delivery.kind !== 'send' || RETRIED_FAULTS.includes(fault?.kind ?? ''))
        return false;
    const { status, errorName = '' } = delivery.reply;
    if (status >= 500)
        return status === 501;
    return !RETRIED.includes(errorName) && (max === undefined || errorName !== RETRIED_BY_NEWER);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/journal.js
class Journal {
    #entries = [];
    /** Requests by operation. */
    #counts = new Map();
    get entries() {
        return this.#entries;
    }
    /** Enters a request as it arrives. */
    open(request) {
        const n = this.#entries.length + 1;
        const nth = (this.#counts.get(request.operation) ?? 0) + 1;
        this.#counts.set(request.operation, nth);
        const entry = { ...request, n, nth, requestId: requestIdOf(n) };
        this.#entries.push(entry);
        return entry;
    }
    /** Completes an entry in place, so that everything that refers to it sees the outcome. */
    close(entry, outcome) {
        Object.assign(entry, outcome);
    }
}
/** Request ids look like the service's and are the same in every run. */
function requestIdOf(n) {
    return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/cbor.js
/** The little of CBOR (RFC 8949) that an error of Smithy's RPC v2 protocol needs: a map of texts. */
const TEXT = 0x60;
const MAP = 0xa0;
function cborOf(fields) {
    const entries = Object.entries(fields);
    return Buffer.concat([headOf(MAP, entries.length), ...entries.flat().map(cbor_textOf)]);
}
function cbor_textOf(text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}
/** A kind with a length below 65,536, in the shortest form. */
function headOf(kind, length) {
    if (length < 24)
        return Buffer.from([kind | length]);
    return length < 256 ? Buffer.from([kind | 24, length]) : Buffer.from([kind | 25, length >> 8, length & 255]);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/not-emulated.js
/** The answer to a valid request for something that is not emulated. No service answers like this. */
/** The error's name, except in S3, which has its own NotImplemented. */
const NOT_EMULATED = 'NotEmulatedException';
/** Not Implemented: unlike after 500 and 503, no client retries. */
const NOT_EMULATED_STATUS = 501;
/** Where to read more. */
const SEE_COVERAGE = 'See packages/emulator/docs/coverage.md for what it emulates.';

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/front-end-errors.js
/** Violations of the API model as the service's front end answers them. */

/** What the front end says to these violations; undefined when there are none. */
function refusalOf(violations) {
    const wrongKind = violations.find(({ kind }) => kind === 'type');
    if (wrongKind !== undefined)
        return { name: 'SerializationException', message: wrongKindMessage(wrongKind) };
    if (violations.length === 0)
        return undefined;
    const count = violations.length === 1 ? '1 validation error' : `${String(violations.length)} validation errors`;
    return { name: 'ValidationException', message: `${count} detected: ${violations.map(sentence).join('; ')}` };
}
function sentence({ path, value, constraint }) {
    const shown = value === undefined || value === null ? 'null' : `'${shownValue(value)}'`;
    return `Value ${shown} at '${lowerCamelPath(path)}' failed to satisfy constraint: ${constraint}`;
}
/** Lists and maps are shown as Java prints them. */
function shownValue(value) {
    if (Array.isArray(value))
        return `[${value.map(shownValue).join(', ')}]`;
    if ((0,is_record/* isRecord */.u)(value))
        return `{${Object.entries(value)
            .map(([key, entry]) => `${key}=${shownValue(entry)}`)
            .join(', ')}}`;
    return String(value);
}
/** `TrainingData.Assets.1.member` is `trainingData.assets.1.member` in the service's words. */
function lowerCamelPath(path) {
    return path
        .split('.')
        .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
        .join('.');
}
function wrongKindMessage({ value, constraint }) {
    if (constraint === 'structure' || constraint === 'map')
        return 'Expected start of structure or map';
    if (constraint === 'list')
        return 'Expected list or null';
    if (Array.isArray(value) || (0,is_record/* isRecord */.u)(value))
        return 'Start of structure or map found where not expected.';
    return `${JAVA_KINDS[typeof value] ?? 'VALUE'} can not be converted to ${constraint === 'integer' ? 'an Integer' : `a ${capital(constraint)}`}`;
}
const JAVA_KINDS = {
    string: 'STRING_VALUE',
    number: 'NUMBER_VALUE',
    boolean: 'TRUE_VALUE',
};
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/api-model/rekognition.json
const rekognition_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"2.0","metadata":{"apiVersion":"2016-06-27","endpointPrefix":"rekognition","jsonVersion":"1.1","protocol":"json","protocols":["json"],"serviceFullName":"Amazon Rekognition","serviceId":"Rekognition","signatureVersion":"v4","targetPrefix":"RekognitionService","uid":"rekognition-2016-06-27","auth":["aws.auth#sigv4"]},"operations":{"CopyProjectVersion":{"name":"CopyProjectVersion","http":{"method":"POST","requestUri":"/"},"input":{"shape":"CopyProjectVersionRequest"},"output":{"shape":"CopyProjectVersionResponse"},"errors":[{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"InvalidParameterException"},{"shape":"LimitExceededException"},{"shape":"ResourceNotFoundException"},{"shape":"ThrottlingException"},{"shape":"ServiceQuotaExceededException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"ResourceInUseException"}]},"CreateDataset":{"name":"CreateDataset","http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateDatasetRequest"},"output":{"shape":"CreateDatasetResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"LimitExceededException"},{"shape":"InvalidS3ObjectException"},{"shape":"ResourceAlreadyExistsException"},{"shape":"ResourceNotFoundException"}]},"CreateProject":{"name":"CreateProject","http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateProjectRequest"},"output":{"shape":"CreateProjectResponse"},"errors":[{"shape":"ResourceInUseException"},{"shape":"LimitExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"CreateProjectVersion":{"name":"CreateProjectVersion","http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateProjectVersionRequest"},"output":{"shape":"CreateProjectVersionResponse"},"errors":[{"shape":"ResourceInUseException"},{"shape":"ResourceNotFoundException"},{"shape":"LimitExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"ServiceQuotaExceededException"}]},"DeleteDataset":{"name":"DeleteDataset","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteDatasetRequest"},"output":{"shape":"DeleteDatasetResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"LimitExceededException"},{"shape":"ResourceInUseException"},{"shape":"ResourceNotFoundException"}]},"DeleteProject":{"name":"DeleteProject","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteProjectRequest"},"output":{"shape":"DeleteProjectResponse"},"errors":[{"shape":"ResourceInUseException"},{"shape":"ResourceNotFoundException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"DeleteProjectVersion":{"name":"DeleteProjectVersion","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteProjectVersionRequest"},"output":{"shape":"DeleteProjectVersionResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"ResourceInUseException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"DescribeDataset":{"name":"DescribeDataset","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeDatasetRequest"},"output":{"shape":"DescribeDatasetResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"ResourceNotFoundException"}]},"DescribeProjectVersions":{"name":"DescribeProjectVersions","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeProjectVersionsRequest"},"output":{"shape":"DescribeProjectVersionsResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"InvalidPaginationTokenException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"DescribeProjects":{"name":"DescribeProjects","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeProjectsRequest"},"output":{"shape":"DescribeProjectsResponse"},"errors":[{"shape":"InvalidPaginationTokenException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"DetectCustomLabels":{"name":"DetectCustomLabels","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DetectCustomLabelsRequest"},"output":{"shape":"DetectCustomLabelsResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"ResourceNotReadyException"},{"shape":"InvalidS3ObjectException"},{"shape":"InvalidParameterException"},{"shape":"ImageTooLargeException"},{"shape":"LimitExceededException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidImageFormatException"}]},"DistributeDatasetEntries":{"name":"DistributeDatasetEntries","http":{"method":"POST","requestUri":"/"},"input":{"shape":"DistributeDatasetEntriesRequest"},"output":{"shape":"DistributeDatasetEntriesResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"ResourceNotReadyException"}]},"ListDatasetEntries":{"name":"ListDatasetEntries","http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListDatasetEntriesRequest"},"output":{"shape":"ListDatasetEntriesResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"ResourceInUseException"},{"shape":"ResourceNotFoundException"},{"shape":"InvalidPaginationTokenException"},{"shape":"ResourceNotReadyException"}]},"ListDatasetLabels":{"name":"ListDatasetLabels","http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListDatasetLabelsRequest"},"output":{"shape":"ListDatasetLabelsResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"ResourceInUseException"},{"shape":"InvalidPaginationTokenException"},{"shape":"ResourceNotFoundException"},{"shape":"ResourceNotReadyException"}]},"ListProjectPolicies":{"name":"ListProjectPolicies","http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListProjectPoliciesRequest"},"output":{"shape":"ListProjectPoliciesResponse"},"errors":[{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"InvalidParameterException"},{"shape":"ResourceNotFoundException"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidPaginationTokenException"}]},"ListTagsForResource":{"name":"ListTagsForResource","http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListTagsForResourceRequest"},"output":{"shape":"ListTagsForResourceResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"PutProjectPolicy":{"name":"PutProjectPolicy","http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutProjectPolicyRequest"},"output":{"shape":"PutProjectPolicyResponse"},"errors":[{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"InvalidParameterException"},{"shape":"InvalidPolicyRevisionIdException"},{"shape":"MalformedPolicyDocumentException"},{"shape":"ResourceNotFoundException"},{"shape":"ResourceAlreadyExistsException"},{"shape":"ThrottlingException"},{"shape":"ServiceQuotaExceededException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"LimitExceededException"}]},"StartProjectVersion":{"name":"StartProjectVersion","http":{"method":"POST","requestUri":"/"},"input":{"shape":"StartProjectVersionRequest"},"output":{"shape":"StartProjectVersionResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"ResourceInUseException"},{"shape":"LimitExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"StopProjectVersion":{"name":"StopProjectVersion","http":{"method":"POST","requestUri":"/"},"input":{"shape":"StopProjectVersionRequest"},"output":{"shape":"StopProjectVersionResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"ResourceInUseException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"TagResource":{"name":"TagResource","http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceRequest"},"output":{"shape":"TagResourceResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"InvalidParameterException"},{"shape":"ServiceQuotaExceededException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"UntagResource":{"name":"UntagResource","http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceRequest"},"output":{"shape":"UntagResourceResponse"},"errors":[{"shape":"ResourceNotFoundException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"}]},"UpdateDatasetEntries":{"name":"UpdateDatasetEntries","http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateDatasetEntriesRequest"},"output":{"shape":"UpdateDatasetEntriesResponse"},"errors":[{"shape":"InternalServerError"},{"shape":"ThrottlingException"},{"shape":"ProvisionedThroughputExceededException"},{"shape":"InvalidParameterException"},{"shape":"AccessDeniedException"},{"shape":"LimitExceededException"},{"shape":"ResourceInUseException"},{"shape":"ResourceNotFoundException"}]}},"shapes":{"AccessDeniedException":{"type":"structure","members":{},"exception":true},"Asset":{"type":"structure","members":{"GroundTruthManifest":{"shape":"GroundTruthManifest"}}},"Assets":{"type":"list","member":{"shape":"Asset"}},"Boolean":{"type":"boolean"},"BoundingBox":{"type":"structure","members":{"Width":{"shape":"Float"},"Height":{"shape":"Float"},"Left":{"shape":"Float"},"Top":{"shape":"Float"}}},"CopyProjectVersionRequest":{"type":"structure","required":["SourceProjectArn","SourceProjectVersionArn","DestinationProjectArn","VersionName","OutputConfig"],"members":{"SourceProjectArn":{"shape":"ProjectArn"},"SourceProjectVersionArn":{"shape":"ProjectVersionArn"},"DestinationProjectArn":{"shape":"ProjectArn"},"VersionName":{"shape":"VersionName"},"OutputConfig":{"shape":"OutputConfig"},"Tags":{"shape":"TagMap"},"KmsKeyId":{"shape":"KmsKeyId"}}},"CopyProjectVersionResponse":{"type":"structure","members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"}}},"CreateDatasetRequest":{"type":"structure","required":["DatasetType","ProjectArn"],"members":{"DatasetSource":{"shape":"DatasetSource"},"DatasetType":{"shape":"DatasetType"},"ProjectArn":{"shape":"ProjectArn"},"Tags":{"shape":"TagMap"}}},"CreateDatasetResponse":{"type":"structure","members":{"DatasetArn":{"shape":"DatasetArn"}}},"CreateProjectRequest":{"type":"structure","required":["ProjectName"],"members":{"ProjectName":{"shape":"ProjectName"},"Feature":{"shape":"CustomizationFeature"},"AutoUpdate":{"shape":"ProjectAutoUpdate"},"Tags":{"shape":"TagMap"}}},"CreateProjectResponse":{"type":"structure","members":{"ProjectArn":{"shape":"ProjectArn"}}},"CreateProjectVersionRequest":{"type":"structure","required":["ProjectArn","VersionName","OutputConfig"],"members":{"ProjectArn":{"shape":"ProjectArn"},"VersionName":{"shape":"VersionName"},"OutputConfig":{"shape":"OutputConfig"},"TrainingData":{"shape":"TrainingData"},"TestingData":{"shape":"TestingData"},"Tags":{"shape":"TagMap"},"KmsKeyId":{"shape":"KmsKeyId"},"VersionDescription":{"shape":"VersionDescription"},"FeatureConfig":{"shape":"CustomizationFeatureConfig"}}},"CreateProjectVersionResponse":{"type":"structure","members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"}}},"CustomLabel":{"type":"structure","members":{"Name":{"shape":"String"},"Confidence":{"shape":"Percent"},"Geometry":{"shape":"Geometry"}}},"CustomLabels":{"type":"list","member":{"shape":"CustomLabel"}},"CustomizationFeature":{"type":"string","enum":["CONTENT_MODERATION","CUSTOM_LABELS"]},"CustomizationFeatureConfig":{"type":"structure","members":{"ContentModeration":{"shape":"CustomizationFeatureContentModerationConfig"}}},"CustomizationFeatureContentModerationConfig":{"type":"structure","members":{"ConfidenceThreshold":{"shape":"Percent"}}},"CustomizationFeatures":{"type":"list","member":{"shape":"CustomizationFeature"},"max":2,"min":1},"DatasetArn":{"type":"string","max":2048,"min":20,"pattern":"(^arn:[a-z\\\\d-]+:rekognition:[a-z\\\\d-]+:\\\\d{12}:project\\\\/[a-zA-Z0-9_.\\\\-]{1,255}\\\\/dataset\\\\/(train|test)\\\\/[0-9]+$)"},"DatasetChanges":{"type":"structure","required":["GroundTruth"],"members":{"GroundTruth":{"shape":"GroundTruthBlob"}}},"DatasetDescription":{"type":"structure","members":{"CreationTimestamp":{"shape":"DateTime"},"LastUpdatedTimestamp":{"shape":"DateTime"},"Status":{"shape":"DatasetStatus"},"StatusMessage":{"shape":"StatusMessage"},"StatusMessageCode":{"shape":"DatasetStatusMessageCode"},"DatasetStats":{"shape":"DatasetStats"}}},"DatasetEntries":{"type":"list","member":{"shape":"DatasetEntry"}},"DatasetEntry":{"type":"string","max":100000,"min":1,"pattern":"^\\\\{.*\\\\}$"},"DatasetLabel":{"type":"string","max":255,"min":1,"pattern":".{1,}"},"DatasetLabelDescription":{"type":"structure","members":{"LabelName":{"shape":"DatasetLabel"},"LabelStats":{"shape":"DatasetLabelStats"}}},"DatasetLabelDescriptions":{"type":"list","member":{"shape":"DatasetLabelDescription"}},"DatasetLabelStats":{"type":"structure","members":{"EntryCount":{"shape":"UInteger"},"BoundingBoxCount":{"shape":"UInteger"}}},"DatasetLabels":{"type":"list","member":{"shape":"DatasetLabel"},"max":10,"min":1},"DatasetMetadata":{"type":"structure","members":{"CreationTimestamp":{"shape":"DateTime"},"DatasetType":{"shape":"DatasetType"},"DatasetArn":{"shape":"DatasetArn"},"Status":{"shape":"DatasetStatus"},"StatusMessage":{"shape":"StatusMessage"},"StatusMessageCode":{"shape":"DatasetStatusMessageCode"}}},"DatasetMetadataList":{"type":"list","member":{"shape":"DatasetMetadata"}},"DatasetSource":{"type":"structure","members":{"GroundTruthManifest":{"shape":"GroundTruthManifest"},"DatasetArn":{"shape":"DatasetArn"}}},"DatasetStats":{"type":"structure","members":{"LabeledEntries":{"shape":"UInteger"},"TotalEntries":{"shape":"UInteger"},"TotalLabels":{"shape":"UInteger"},"ErrorEntries":{"shape":"UInteger"}}},"DatasetStatus":{"type":"string","enum":["CREATE_IN_PROGRESS","CREATE_COMPLETE","CREATE_FAILED","UPDATE_IN_PROGRESS","UPDATE_COMPLETE","UPDATE_FAILED","DELETE_IN_PROGRESS"]},"DatasetStatusMessageCode":{"type":"string","enum":["SUCCESS","SERVICE_ERROR","CLIENT_ERROR"]},"DatasetType":{"type":"string","enum":["TRAIN","TEST"]},"DateTime":{"type":"timestamp"},"DeleteDatasetRequest":{"type":"structure","required":["DatasetArn"],"members":{"DatasetArn":{"shape":"DatasetArn"}}},"DeleteDatasetResponse":{"type":"structure","members":{}},"DeleteProjectRequest":{"type":"structure","required":["ProjectArn"],"members":{"ProjectArn":{"shape":"ProjectArn"}}},"DeleteProjectResponse":{"type":"structure","members":{"Status":{"shape":"ProjectStatus"}}},"DeleteProjectVersionRequest":{"type":"structure","required":["ProjectVersionArn"],"members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"}}},"DeleteProjectVersionResponse":{"type":"structure","members":{"Status":{"shape":"ProjectVersionStatus"}}},"DescribeDatasetRequest":{"type":"structure","required":["DatasetArn"],"members":{"DatasetArn":{"shape":"DatasetArn"}}},"DescribeDatasetResponse":{"type":"structure","members":{"DatasetDescription":{"shape":"DatasetDescription"}}},"DescribeProjectVersionsRequest":{"type":"structure","required":["ProjectArn"],"members":{"ProjectArn":{"shape":"ProjectArn"},"VersionNames":{"shape":"VersionNames"},"NextToken":{"shape":"ExtendedPaginationToken"},"MaxResults":{"shape":"ProjectVersionsPageSize"}}},"DescribeProjectVersionsResponse":{"type":"structure","members":{"ProjectVersionDescriptions":{"shape":"ProjectVersionDescriptions"},"NextToken":{"shape":"ExtendedPaginationToken"}}},"DescribeProjectsRequest":{"type":"structure","members":{"NextToken":{"shape":"ExtendedPaginationToken"},"MaxResults":{"shape":"ProjectsPageSize"},"ProjectNames":{"shape":"ProjectNames"},"Features":{"shape":"CustomizationFeatures"}}},"DescribeProjectsResponse":{"type":"structure","members":{"ProjectDescriptions":{"shape":"ProjectDescriptions"},"NextToken":{"shape":"ExtendedPaginationToken"}}},"DetectCustomLabelsRequest":{"type":"structure","required":["ProjectVersionArn","Image"],"members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"},"Image":{"shape":"Image"},"MaxResults":{"shape":"UInteger"},"MinConfidence":{"shape":"Percent"}}},"DetectCustomLabelsResponse":{"type":"structure","members":{"CustomLabels":{"shape":"CustomLabels"}}},"DistributeDataset":{"type":"structure","required":["Arn"],"members":{"Arn":{"shape":"DatasetArn"}}},"DistributeDatasetEntriesRequest":{"type":"structure","required":["Datasets"],"members":{"Datasets":{"shape":"DistributeDatasetMetadataList"}}},"DistributeDatasetEntriesResponse":{"type":"structure","members":{}},"DistributeDatasetMetadataList":{"type":"list","member":{"shape":"DistributeDataset"},"max":2,"min":2},"EvaluationResult":{"type":"structure","members":{"F1Score":{"shape":"Float"},"Summary":{"shape":"Summary"}}},"ExtendedPaginationToken":{"type":"string","max":1024},"Float":{"type":"float"},"Geometry":{"type":"structure","members":{"BoundingBox":{"shape":"BoundingBox"},"Polygon":{"shape":"Polygon"}}},"GroundTruthBlob":{"type":"blob","max":5242880,"min":1},"GroundTruthManifest":{"type":"structure","members":{"S3Object":{"shape":"S3Object"}}},"HasErrors":{"type":"boolean"},"Image":{"type":"structure","members":{"Bytes":{"shape":"ImageBlob"},"S3Object":{"shape":"S3Object"}}},"ImageBlob":{"type":"blob","max":5242880,"min":1},"ImageTooLargeException":{"type":"structure","members":{},"exception":true},"InferenceUnits":{"type":"integer","min":1},"InternalServerError":{"type":"structure","members":{},"exception":true,"fault":true},"InvalidImageFormatException":{"type":"structure","members":{},"exception":true},"InvalidPaginationTokenException":{"type":"structure","members":{},"exception":true},"InvalidParameterException":{"type":"structure","members":{},"exception":true},"InvalidPolicyRevisionIdException":{"type":"structure","members":{},"exception":true},"InvalidS3ObjectException":{"type":"structure","members":{},"exception":true},"IsLabeled":{"type":"boolean"},"KmsKeyId":{"type":"string","max":2048,"min":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$"},"LimitExceededException":{"type":"structure","members":{},"exception":true},"ListDatasetEntriesPageSize":{"type":"integer","max":100,"min":1},"ListDatasetEntriesRequest":{"type":"structure","required":["DatasetArn"],"members":{"DatasetArn":{"shape":"DatasetArn"},"ContainsLabels":{"shape":"DatasetLabels"},"Labeled":{"shape":"IsLabeled"},"SourceRefContains":{"shape":"QueryString"},"HasErrors":{"shape":"HasErrors"},"NextToken":{"shape":"ExtendedPaginationToken"},"MaxResults":{"shape":"ListDatasetEntriesPageSize"}}},"ListDatasetEntriesResponse":{"type":"structure","members":{"DatasetEntries":{"shape":"DatasetEntries"},"NextToken":{"shape":"ExtendedPaginationToken"}}},"ListDatasetLabelsPageSize":{"type":"integer","max":100,"min":1},"ListDatasetLabelsRequest":{"type":"structure","required":["DatasetArn"],"members":{"DatasetArn":{"shape":"DatasetArn"},"NextToken":{"shape":"ExtendedPaginationToken"},"MaxResults":{"shape":"ListDatasetLabelsPageSize"}}},"ListDatasetLabelsResponse":{"type":"structure","members":{"DatasetLabelDescriptions":{"shape":"DatasetLabelDescriptions"},"NextToken":{"shape":"ExtendedPaginationToken"}}},"ListProjectPoliciesPageSize":{"type":"integer","max":5,"min":1},"ListProjectPoliciesRequest":{"type":"structure","required":["ProjectArn"],"members":{"ProjectArn":{"shape":"ProjectArn"},"NextToken":{"shape":"ExtendedPaginationToken"},"MaxResults":{"shape":"ListProjectPoliciesPageSize"}}},"ListProjectPoliciesResponse":{"type":"structure","members":{"ProjectPolicies":{"shape":"ProjectPolicies"},"NextToken":{"shape":"ExtendedPaginationToken"}}},"ListTagsForResourceRequest":{"type":"structure","required":["ResourceArn"],"members":{"ResourceArn":{"shape":"ResourceArn"}}},"ListTagsForResourceResponse":{"type":"structure","members":{"Tags":{"shape":"TagMap"}}},"MalformedPolicyDocumentException":{"type":"structure","members":{},"exception":true},"OutputConfig":{"type":"structure","members":{"S3Bucket":{"shape":"S3Bucket"},"S3KeyPrefix":{"shape":"S3KeyPrefix"}}},"Percent":{"type":"float","max":100,"min":0},"Point":{"type":"structure","members":{"X":{"shape":"Float"},"Y":{"shape":"Float"}}},"Polygon":{"type":"list","member":{"shape":"Point"}},"ProjectArn":{"type":"string","max":2048,"min":20,"pattern":"(^arn:[a-z\\\\d-]+:rekognition:[a-z\\\\d-]+:\\\\d{12}:project\\\\/[a-zA-Z0-9_.\\\\-]{1,255}\\\\/[0-9]+$)"},"ProjectAutoUpdate":{"type":"string","enum":["ENABLED","DISABLED"]},"ProjectDescription":{"type":"structure","members":{"ProjectArn":{"shape":"ProjectArn"},"CreationTimestamp":{"shape":"DateTime"},"Status":{"shape":"ProjectStatus"},"Datasets":{"shape":"DatasetMetadataList"},"Feature":{"shape":"CustomizationFeature"},"AutoUpdate":{"shape":"ProjectAutoUpdate"}}},"ProjectDescriptions":{"type":"list","member":{"shape":"ProjectDescription"}},"ProjectName":{"type":"string","max":255,"min":1,"pattern":"[a-zA-Z0-9_.\\\\-]+"},"ProjectNames":{"type":"list","member":{"shape":"ProjectName"},"max":10,"min":1},"ProjectPolicies":{"type":"list","member":{"shape":"ProjectPolicy"}},"ProjectPolicy":{"type":"structure","members":{"ProjectArn":{"shape":"ProjectArn"},"PolicyName":{"shape":"ProjectPolicyName"},"PolicyRevisionId":{"shape":"ProjectPolicyRevisionId"},"PolicyDocument":{"shape":"ProjectPolicyDocument"},"CreationTimestamp":{"shape":"DateTime"},"LastUpdatedTimestamp":{"shape":"DateTime"}}},"ProjectPolicyDocument":{"type":"string","max":2000,"min":1,"pattern":"[\\\\u0009\\\\u000A\\\\u000D\\\\u0020-\\\\u00FF]+"},"ProjectPolicyName":{"type":"string","max":128,"min":1,"pattern":"[a-zA-Z0-9_.\\\\-]+"},"ProjectPolicyRevisionId":{"type":"string","max":64,"pattern":"[0-9A-Fa-f]+"},"ProjectStatus":{"type":"string","enum":["CREATING","CREATED","DELETING"]},"ProjectVersionArn":{"type":"string","max":2048,"min":20,"pattern":"(^arn:[a-z\\\\d-]+:rekognition:[a-z\\\\d-]+:\\\\d{12}:project\\\\/[a-zA-Z0-9_.\\\\-]{1,255}\\\\/version\\\\/[a-zA-Z0-9_.\\\\-]{1,255}\\\\/[0-9]+$)"},"ProjectVersionDescription":{"type":"structure","members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"},"CreationTimestamp":{"shape":"DateTime"},"MinInferenceUnits":{"shape":"InferenceUnits"},"Status":{"shape":"ProjectVersionStatus"},"StatusMessage":{"shape":"StatusMessage"},"BillableTrainingTimeInSeconds":{"shape":"ULong"},"TrainingEndTimestamp":{"shape":"DateTime"},"OutputConfig":{"shape":"OutputConfig"},"TrainingDataResult":{"shape":"TrainingDataResult"},"TestingDataResult":{"shape":"TestingDataResult"},"EvaluationResult":{"shape":"EvaluationResult"},"ManifestSummary":{"shape":"GroundTruthManifest"},"KmsKeyId":{"shape":"KmsKeyId"},"MaxInferenceUnits":{"shape":"InferenceUnits"},"SourceProjectVersionArn":{"shape":"ProjectVersionArn"},"VersionDescription":{"shape":"VersionDescription"},"Feature":{"shape":"CustomizationFeature"},"BaseModelVersion":{"shape":"String"},"FeatureConfig":{"shape":"CustomizationFeatureConfig"}}},"ProjectVersionDescriptions":{"type":"list","member":{"shape":"ProjectVersionDescription"}},"ProjectVersionStatus":{"type":"string","enum":["TRAINING_IN_PROGRESS","TRAINING_COMPLETED","TRAINING_FAILED","STARTING","RUNNING","FAILED","STOPPING","STOPPED","DELETING","COPYING_IN_PROGRESS","COPYING_COMPLETED","COPYING_FAILED","DEPRECATED","EXPIRED"]},"ProjectVersionsPageSize":{"type":"integer","max":100,"min":1},"ProjectsPageSize":{"type":"integer","max":100,"min":1},"ProvisionedThroughputExceededException":{"type":"structure","members":{},"exception":true},"PutProjectPolicyRequest":{"type":"structure","required":["ProjectArn","PolicyName","PolicyDocument"],"members":{"ProjectArn":{"shape":"ProjectArn"},"PolicyName":{"shape":"ProjectPolicyName"},"PolicyRevisionId":{"shape":"ProjectPolicyRevisionId"},"PolicyDocument":{"shape":"ProjectPolicyDocument"}}},"PutProjectPolicyResponse":{"type":"structure","members":{"PolicyRevisionId":{"shape":"ProjectPolicyRevisionId"}}},"QueryString":{"type":"string","max":2048,"min":1,"pattern":".*\\\\S.*"},"ResourceAlreadyExistsException":{"type":"structure","members":{},"exception":true},"ResourceArn":{"type":"string","max":2048,"min":20},"ResourceInUseException":{"type":"structure","members":{},"exception":true},"ResourceNotFoundException":{"type":"structure","members":{},"exception":true},"ResourceNotReadyException":{"type":"structure","members":{},"exception":true},"S3Bucket":{"type":"string","max":255,"min":3,"pattern":"[0-9A-Za-z\\\\.\\\\-_]*"},"S3KeyPrefix":{"type":"string","max":1024},"S3Object":{"type":"structure","members":{"Bucket":{"shape":"S3Bucket"},"Name":{"shape":"S3ObjectName"},"Version":{"shape":"S3ObjectVersion"}}},"S3ObjectName":{"type":"string","max":1024,"min":1},"S3ObjectVersion":{"type":"string","max":1024,"min":1},"ServiceQuotaExceededException":{"type":"structure","members":{},"exception":true},"StartProjectVersionRequest":{"type":"structure","required":["ProjectVersionArn","MinInferenceUnits"],"members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"},"MinInferenceUnits":{"shape":"InferenceUnits"},"MaxInferenceUnits":{"shape":"InferenceUnits"}}},"StartProjectVersionResponse":{"type":"structure","members":{"Status":{"shape":"ProjectVersionStatus"}}},"StatusMessage":{"type":"string"},"StopProjectVersionRequest":{"type":"structure","required":["ProjectVersionArn"],"members":{"ProjectVersionArn":{"shape":"ProjectVersionArn"}}},"StopProjectVersionResponse":{"type":"structure","members":{"Status":{"shape":"ProjectVersionStatus"}}},"String":{"type":"string"},"Summary":{"type":"structure","members":{"S3Object":{"shape":"S3Object"}}},"TagKey":{"type":"string","max":128,"min":1,"pattern":"^(?!aws:)[\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*$"},"TagKeyList":{"type":"list","member":{"shape":"TagKey"},"max":200,"min":0},"TagMap":{"type":"map","key":{"shape":"TagKey"},"value":{"shape":"TagValue"},"max":200,"min":0},"TagResourceRequest":{"type":"structure","required":["ResourceArn","Tags"],"members":{"ResourceArn":{"shape":"ResourceArn"},"Tags":{"shape":"TagMap"}}},"TagResourceResponse":{"type":"structure","members":{}},"TagValue":{"type":"string","max":256,"min":0,"pattern":"^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$"},"TestingData":{"type":"structure","members":{"Assets":{"shape":"Assets"},"AutoCreate":{"shape":"Boolean"}}},"TestingDataResult":{"type":"structure","members":{"Input":{"shape":"TestingData"},"Output":{"shape":"TestingData"},"Validation":{"shape":"ValidationData"}}},"ThrottlingException":{"type":"structure","members":{},"exception":true,"fault":true},"TrainingData":{"type":"structure","members":{"Assets":{"shape":"Assets"}}},"TrainingDataResult":{"type":"structure","members":{"Input":{"shape":"TrainingData"},"Output":{"shape":"TrainingData"},"Validation":{"shape":"ValidationData"}}},"UInteger":{"type":"integer","min":0},"ULong":{"type":"long","min":0},"UntagResourceRequest":{"type":"structure","required":["ResourceArn","TagKeys"],"members":{"ResourceArn":{"shape":"ResourceArn"},"TagKeys":{"shape":"TagKeyList"}}},"UntagResourceResponse":{"type":"structure","members":{}},"UpdateDatasetEntriesRequest":{"type":"structure","required":["DatasetArn","Changes"],"members":{"DatasetArn":{"shape":"DatasetArn"},"Changes":{"shape":"DatasetChanges"}}},"UpdateDatasetEntriesResponse":{"type":"structure","members":{}},"ValidationData":{"type":"structure","members":{"Assets":{"shape":"Assets"}}},"VersionDescription":{"type":"string","max":255,"min":1,"pattern":"[a-zA-Z0-9-_. ()\':,;?]+"},"VersionName":{"type":"string","max":255,"min":1,"pattern":"[a-zA-Z0-9_.\\\\-]+"},"VersionNames":{"type":"list","member":{"shape":"VersionName"},"max":10,"min":1}}}');
;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/rekognition-model.js
/** The API model of Rekognition; ../api-model/README.md says where it is from. */

/** Operations of Rekognition that have to do with Custom Labels projects, and their shapes. */
const REKOGNITION_MODEL = rekognition_namespaceObject;

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/blob.js
/** Blobs as the wire has them: base64 text. */
/** Without groups: the engine would keep a place on its stack for each repetition of one. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** Whether a value is the base64 of something, padded to its end. */
function isBlob(value) {
    return typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value);
}
/** Bytes that a blob decodes to; 0 for anything else. */
function blobLength(value) {
    return typeof value === 'string' ? Buffer.byteLength(value, 'base64') : 0;
}
/** A blob as the front end names it in its messages, without its content. Seen in messages of other JSON services. */
function shownBlob(value) {
    const bytes = String(blobLength(value));
    return `java.nio.HeapByteBuffer[pos=0 lim=${bytes} cap=${bytes}]`;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/constraints.js
/** The bounds, patterns and enums of a shape, worded as the front end of AWS's JSON services words them. */


/** The constraints that the value violates. */
function brokenConstraints(shape, value) {
    return constraintsOf(shape)
        .filter((constraint) => !constraint.holds(value))
        .map(({ text }) => text);
}
/** Those that a list or map names when one of its entries breaks one. */
function allConstraints(shape) {
    return shape === undefined ? [] : constraintsOf(shape).map(({ text }) => text);
}
/** The constraints of a shape itself, worded as the service's front end words them. */
function constraintsOf(shape) {
    const found = [];
    const { min, max, pattern } = shape;
    const measure = shape.type === 'integer' || shape.type === 'long' || shape.type === 'float' ? 'value' : 'length';
    const sizeOf = shape.type === 'blob' ? blobLength : sizeOfPlain;
    if (max !== undefined)
        found.push({
            text: `Member must have ${measure} less than or equal to ${String(max)}`,
            holds: (value) => sizeOf(value) <= max,
        });
    if (min !== undefined)
        found.push({
            text: `Member must have ${measure} greater than or equal to ${String(min)}`,
            holds: (value) => sizeOf(value) >= min,
        });
    if (pattern !== undefined)
        found.push({
            text: `Member must satisfy regular expression pattern: ${pattern}`,
            // The service matches the whole value, whether the model anchors the pattern or not.
            holds: (value) => typeof value !== 'string' || new RegExp(`^(?:${pattern})$`, 'u').test(value),
        });
    if (shape.enum !== undefined) {
        const allowed = shape.enum;
        found.push({
            text: `Member must satisfy enum value set: [${allowed.join(', ')}]`,
            holds: (value) => typeof value === 'string' && allowed.includes(value),
        });
    }
    return found;
}
function sizeOfPlain(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string' || Array.isArray(value))
        return value.length;
    return (0,is_record/* isRecord */.u)(value) ? Object.keys(value).length : 0;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/validate-shape.js
/**
 * Checks a JSON value against a shape of an API model. The emulator checks requests with it; tests check every request of
 * the action and every answer of the emulator with it.
 */



/**
 * All violations, in the order of the shape's members; an empty list when the value matches.
 * Numbers are checked as the wire has them: timestamps are seconds, blobs are base64 text.
 */
function validateShape(shapes, shapeName, value, options = {}) {
    return [...violations(shapes, shapeName, value, '', options)];
}
function* violations(shapes, name, value, path, options) {
    const shape = shapes[name];
    if (shape === undefined)
        throw new Error(`no shape is named ${name}`);
    const expected = KINDS[shape.type];
    if (expected === undefined)
        throw new Error(`shape ${name} has the unknown type ${shape.type}`);
    if (!expected.accepts(value)) {
        yield { path, kind: 'type', value, constraint: expected.name };
        return;
    }
    const shown = shape.type === 'blob' ? shownBlob(value) : value;
    for (const constraint of brokenConstraints(shape, value))
        yield { path, kind: 'constraint', value: shown, constraint };
    if (shape.type === 'structure' && (0,is_record/* isRecord */.u)(value))
        yield* ofStructure(shapes, shape, value, path, options);
    if (shape.type === 'list' && Array.isArray(value))
        yield* ofList(shapes, shape, value, path, options);
    if (shape.type === 'map' && (0,is_record/* isRecord */.u)(value))
        yield* ofMap(shapes, shape, value, path, options);
}
function* ofStructure(shapes, shape, value, path, options) {
    const members = shape.members ?? {};
    for (const [member, target] of Object.entries(members)) {
        const memberPath = path === '' ? member : `${path}.${member}`;
        if (value[member] === undefined || (value[member] === null && options.strict !== true)) {
            if (shape.required?.includes(member) === true)
                yield { path: memberPath, kind: 'constraint', value: undefined, constraint: 'Member must not be null' };
        }
        else
            yield* violations(shapes, target.shape, value[member], memberPath, options);
    }
    if (options.strict !== true)
        return;
    for (const member of Object.keys(value).filter((name) => !Object.hasOwn(members, name)))
        yield {
            path: path === '' ? member : `${path}.${member}`,
            kind: 'unknown-member',
            value: value[member],
            constraint: 'unknown',
        };
}
/** Entries that are plain values are reported on the list, entries with members at their own place. */
function* ofList(shapes, shape, value, path, options) {
    const entryName = shape.member?.shape ?? '';
    const plain = isPlain(shapes, entryName);
    let reported = false;
    for (const [index, entry] of value.entries()) {
        for (const found of violations(shapes, entryName, entry, `${path}.${String(index + 1)}.member`, options)) {
            if (!plain || found.kind !== 'constraint')
                yield found;
            else if (!reported) {
                reported = true;
                const constraint = `Member must satisfy constraint: [${allConstraints(shapes[entryName]).join(', ')}]`;
                yield { path, kind: 'constraint', value, constraint };
            }
        }
    }
}
function* ofMap(shapes, shape, value, path, options) {
    const keyName = shape.key?.shape ?? '';
    const valueName = shape.value?.shape ?? '';
    const plain = isPlain(shapes, valueName);
    const broken = new Set();
    for (const [key, entry] of Object.entries(value)) {
        if (violations(shapes, keyName, key, path, options).next().done !== true) {
            broken.add(`Map keys must satisfy constraint: [${allConstraints(shapes[keyName]).join(', ')}]`);
        }
        for (const found of violations(shapes, valueName, entry, `${path}.${key}`, options)) {
            if (!plain || found.kind !== 'constraint')
                yield found;
            else
                broken.add(`Map value must satisfy constraint: [${allConstraints(shapes[valueName]).join(', ')}]`);
        }
    }
    for (const constraint of broken)
        yield { path, kind: 'constraint', value, constraint };
}
const isText = (value) => typeof value === 'string';
const isFiniteNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const KINDS = {
    structure: { name: 'structure', accepts: is_record/* isRecord */.u },
    map: { name: 'map', accepts: is_record/* isRecord */.u },
    list: { name: 'list', accepts: Array.isArray },
    string: { name: 'string', accepts: isText },
    blob: { name: 'blob', accepts: isBlob },
    boolean: { name: 'boolean', accepts: (value) => typeof value === 'boolean' },
    integer: { name: 'integer', accepts: Number.isSafeInteger },
    long: { name: 'long', accepts: Number.isSafeInteger },
    float: { name: 'float', accepts: isFiniteNumber },
    double: { name: 'double', accepts: isFiniteNumber },
    timestamp: { name: 'timestamp', accepts: isFiniteNumber },
};
function isPlain(shapes, name) {
    return !['structure', 'list', 'map'].includes(shapes[name]?.type ?? '');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/dataset.js
/** Statuses during an operation. */
const BUSY = ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'];
function isBusy({ status }) {
    return BUSY.includes(status);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/error.js
/** Errors of Rekognition and how they go over the wire. Rekognition developer guide, "Error handling". */

/** An error the service answers with; handlers throw it. */
class RekognitionError extends Error {
    name = 'RekognitionError';
    /** The error as the API names it. */
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** The HTTP status of an error: 400 for faults of the caller, also for a denied access, 500 for the service's own. 501 is the
 *  emulator's: it does not have the operation. */
function error_statusOf(code) {
    if (code === NOT_EMULATED)
        return NOT_EMULATED_STATUS;
    return code === 'InternalServerError' ? 500 : 400;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/input.js
/** Reads members of a request that was validated against the API model before. */

function input_textOf(input, name) {
    const value = input[name];
    return typeof value === 'string' ? value : undefined;
}
/** @throws Error when the member is absent, which validation has ruled out for required ones */
function textOfOrThrow(input, name) {
    const value = input_textOf(input, name);
    if (value === undefined)
        throw new Error(`${name} is missing in a validated request`);
    return value;
}
function numberOf(input, name) {
    const value = input[name];
    return typeof value === 'number' ? value : undefined;
}
function booleanOf(input, name) {
    const value = input[name];
    return typeof value === 'boolean' ? value : undefined;
}
function recordOf(input, name) {
    const value = input[name];
    return (0,is_record/* isRecord */.u)(value) ? value : undefined;
}
function listOf(input, name) {
    const value = input[name];
    return Array.isArray(value) ? value : undefined;
}
/** The texts of a list. */
function textsOf(input, name) {
    return listOf(input, name)?.filter((entry) => typeof entry === 'string');
}
function tagsOf(input) {
    const entries = Object.entries(recordOf(input, 'Tags') ?? {});
    return Object.fromEntries(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}

;// CONCATENATED MODULE: ./lib/src/model/without-undefined.js
/** Members that may have no value, for where "absent" and "undefined" differ: what is merged over something, or is printed. */
function withoutUndefined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/data-request.js
/** The training and testing data of CreateProjectVersion, and how Describe returns them afterwards. */





/**
 * Reads TrainingData and TestingData. Custom Labels developer guide, "Training a model (SDK)": both or neither, one
 * manifest each, none in a project that owns datasets; AutoCreate takes no assets.
 * @throws RekognitionError InvalidParameterException, or ResourceInUseException for a dataset that is being changed
 */
function readDataRequest(input, project) {
    const training = recordOf(input, 'TrainingData');
    const testing = recordOf(input, 'TestingData');
    if (training === undefined && testing === undefined) {
        if (project.datasets.every(({ type }) => type !== 'TRAIN'))
            throw refused('The project has no training dataset, and no TrainingData and TestingData were given.');
        refuseUnready(project.datasets);
        return { kind: 'datasets' };
    }
    if (training === undefined || testing === undefined)
        throw refused('TrainingData and TestingData must be given together or not at all.');
    if (project.datasets.length > 0)
        throw refused('The project has datasets: TrainingData and TestingData must not be given.');
    const trainingManifest = manifestOf(training, 'TrainingData');
    if (trainingManifest === undefined)
        throw refused('TrainingData.Assets must name a manifest.');
    const testingManifest = manifestOf(testing, 'TestingData');
    const autoCreate = testing.AutoCreate === true;
    if (autoCreate && testingManifest !== undefined)
        throw refused('TestingData must not have both Assets and AutoCreate.');
    if (autoCreate)
        return { kind: 'manifests', training: trainingManifest, testing: 'auto-create' };
    if (testingManifest === undefined)
        throw refused('TestingData must name a manifest or set AutoCreate.');
    return { kind: 'manifests', training: trainingManifest, testing: testingManifest };
}
/** No dataset may be changing, and each must have been created. Assumed: this is not documented. */
function refuseUnready(datasets) {
    for (const dataset of datasets) {
        if (isBusy(dataset))
            throw new RekognitionError('ResourceInUseException', `The dataset ${dataset.arn} has the status ${dataset.status}.`);
        if (dataset.status === 'CREATE_FAILED')
            throw refused(`The dataset ${dataset.arn} could not be created.`);
    }
}
/** The Input member of TrainingDataResult. */
function describeTrainingInput(data) {
    return data.kind === 'datasets' ? {} : { Assets: [assetOf(data.training)] };
}
/** The Input member of TestingDataResult. */
function describeTestingInput(data) {
    if (data.kind === 'datasets')
        return { AutoCreate: false };
    if (data.testing === 'auto-create')
        return { Assets: [], AutoCreate: true };
    return { Assets: [assetOf(data.testing)], AutoCreate: false };
}
/** An object as an entry of Assets. */
function assetOf(object) {
    return { GroundTruthManifest: { S3Object: s3ObjectOf(object) } };
}
/** An object as the API has it. */
function s3ObjectOf(object) {
    return withoutUndefined({ Bucket: object.bucket, Name: object.key, Version: object.versionId });
}
function manifestOf(data, member) {
    const assets = listOf(data, 'Assets') ?? [];
    if (assets.length > 1)
        throw refused(`${member}.Assets must not have more than one entry.`);
    if (assets.length === 0)
        return undefined;
    const [asset] = assets;
    return groundTruthManifestOf((0,is_record/* isRecord */.u)(asset) ? asset : {}, `${member}.Assets`);
}
/**
 * The object that a GroundTruthManifest names. `place` is for the message.
 * @throws RekognitionError InvalidParameterException
 */
function groundTruthManifestOf(holder, place) {
    const object = recordOf(recordOf(holder, 'GroundTruthManifest') ?? {}, 'S3Object') ?? {};
    const bucket = input_textOf(object, 'Bucket');
    const key = input_textOf(object, 'Name');
    if (bucket === undefined || key === undefined)
        throw refused(`${place} must name the bucket and the name of an S3 object.`);
    const versionId = input_textOf(object, 'Version');
    return { bucket, key, versionId };
}
function refused(message) {
    return new RekognitionError('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/find.js

/** @throws RekognitionError ResourceNotFoundException */
function findProjectOrThrow(state, arn) {
    const project = state.projects.get(arn);
    if (project === undefined)
        throw notFound('project', arn);
    return project;
}
/** @throws RekognitionError ResourceNotFoundException */
function find_findVersionOrThrow(state, arn) {
    const version = state.versions.get(arn);
    if (version === undefined)
        throw notFound('project version', arn);
    return version;
}
/** @throws RekognitionError ResourceNotFoundException */
function findDatasetOrThrow(state, arn) {
    const found = findDataset(state, arn);
    if (found === undefined)
        throw notFound('dataset', arn);
    return found;
}
/** A dataset with its project; undefined where there is none. */
function findDataset(state, arn) {
    for (const project of state.projects.values()) {
        const dataset = project.datasets.find((one) => one.arn === arn);
        if (dataset !== undefined)
            return { project, dataset };
    }
    return undefined;
}
function notFound(what, id) {
    return new RekognitionError('ResourceNotFoundException', `The ${what} ${id} could not be found.`);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/create-dataset.js







/** CreateDataset: from a manifest, from another dataset, or empty. Faults of the manifest are reported by the status. */
const createDataset = (state, input, now) => {
    const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'));
    const type = textOfOrThrow(input, 'DatasetType') === 'TRAIN' ? 'TRAIN' : 'TEST';
    if (project.feature !== 'CUSTOM_LABELS')
        throw create_dataset_refused('Only Custom Labels projects have datasets.');
    if (project.status === 'DELETING')
        throw create_dataset_refused(`The project ${project.arn} is being deleted.`);
    if (project.datasets.some((dataset) => dataset.type === type))
        throw new RekognitionError('ResourceAlreadyExistsException', `The project already has a ${type} dataset.`);
    const work = readSource(state, input, now + state.settings.datasetSeconds * 1000);
    const { state: dated, createdAt } = issueInstant(state, now);
    const dataset = {
        type,
        arn: datasetArn(state, project.name, type, createdAt),
        createdAt,
        updatedAt: createdAt,
        status: 'CREATE_IN_PROGRESS',
        statusMessage: 'The dataset is being created.',
        entries: [],
        tags: tagsOf(input),
        work,
    };
    return { state: withDataset(dated, project.arn, dataset), output: { DatasetArn: dataset.arn } };
};
/** API reference, DatasetSource: one of the two members. Without a source the dataset is empty. */
function readSource(state, input, endsAt) {
    const source = recordOf(input, 'DatasetSource');
    if (source === undefined)
        return { kind: 'running', endsAt, outcome: created([]) };
    const manifest = recordOf(source, 'GroundTruthManifest');
    const copied = input_textOf(source, 'DatasetArn');
    if ((manifest === undefined) === (copied === undefined))
        throw create_dataset_refused('DatasetSource must have either GroundTruthManifest or DatasetArn.');
    if (copied === undefined)
        return {
            kind: 'unread',
            endsAt,
            source: { kind: 'manifest', object: groundTruthManifestOf(source, 'DatasetSource.GroundTruthManifest') },
        };
    const { dataset } = findDatasetOrThrow(state, copied);
    if (!COPIED.includes(dataset.status))
        throw create_dataset_refused(`The dataset ${copied} has the status ${dataset.status}.`);
    return { kind: 'running', endsAt, outcome: created(dataset.entries) };
}
/** Statuses of a dataset that can be copied: assumed. */
const COPIED = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_FAILED'];
function created(entries) {
    return { status: 'CREATE_COMPLETE', statusMessage: CREATED_MESSAGE, entries };
}
function create_dataset_refused(message) {
    return new RekognitionError('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/create-project-version.js







/** CreateProjectVersion: answers immediately; the training reads its manifests, and fails because of them, afterwards. */
const createProjectVersion = (state, input, now) => {
    const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'));
    if (project.status === 'DELETING')
        throw new RekognitionError('ResourceInUseException', `The project ${project.arn} is being deleted.`);
    const name = textOfOrThrow(input, 'VersionName');
    const siblings = [...state.versions.values()].filter(({ projectArn }) => projectArn === project.arn);
    if (siblings.some((version) => version.name === name))
        throw new RekognitionError('ResourceInUseException', `A project version with the name ${name} already exists.`);
    if (recordOf(input, 'FeatureConfig') !== undefined && project.feature === 'CUSTOM_LABELS')
        throw new RekognitionError('InvalidParameterException', 'FeatureConfig does not fit the feature of the project.');
    if (project.feature === 'CONTENT_MODERATION')
        throw new RekognitionError('InvalidParameterException', 'This emulator trains no content moderation adapters.');
    const data = readDataRequest(input, project);
    refuseBeyondLimits(state, siblings);
    const { state: dated, createdAt } = issueInstant(state, now);
    const version = {
        arn: versionArn(state, project, name, createdAt),
        projectArn: project.arn,
        name,
        createdAt,
        startedAt: now,
        data,
        ...requestedDetails(input),
        ...firstStatus(state, name, now),
        results: {},
    };
    return {
        state: { ...dated, versions: withEntry(dated.versions, version.arn, version) },
        output: { ProjectVersionArn: version.arn },
    };
};
/** Quotas that cause LimitExceededException; its texts are assumed. */
function refuseBeyondLimits(state, siblings) {
    const { versionsPerProject, concurrentTrainings } = state.settings;
    if (siblings.length >= versionsPerProject)
        throw new RekognitionError('LimitExceededException', `The project has reached its limit of ${String(versionsPerProject)} project versions.`);
    const inTraining = [...state.versions.values()].filter(({ training }) => training.kind !== 'over');
    if (inTraining.length >= concurrentTrainings)
        throw new RekognitionError('LimitExceededException', `The account has reached its limit of ${String(concurrentTrainings)} concurrent trainings.`);
}
function requestedDetails(input) {
    const output = recordOf(input, 'OutputConfig') ?? {};
    const bucket = input_textOf(output, 'S3Bucket');
    if (bucket === undefined)
        throw new RekognitionError('InvalidParameterException', 'OutputConfig.S3Bucket is missing.');
    const kmsKeyId = input_textOf(input, 'KmsKeyId');
    const description = input_textOf(input, 'VersionDescription');
    return {
        output: { bucket, prefix: input_textOf(output, 'S3KeyPrefix') ?? '' },
        kmsKeyId,
        description,
        tags: tagsOf(input),
    };
}
function firstStatus(state, name, now) {
    const rule = (0,settings/* trainingRuleOf */.g9)(state.settings, name);
    return {
        status: rule.status ?? 'TRAINING_IN_PROGRESS',
        statusMessage: rule.statusMessage ?? 'The model is being trained.',
        visibleFrom: now + (rule.hiddenSeconds ?? 0) * 1000,
        training: rule.status === undefined ? { kind: 'unread' } : { kind: 'over' },
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/create-project.js




/** CreateProject: names are unique in the account and Region. */
const createProject = (state, input, now) => {
    const name = textOfOrThrow(input, 'ProjectName');
    const feature = input_textOf(input, 'Feature') ?? 'CUSTOM_LABELS';
    const autoUpdate = input_textOf(input, 'AutoUpdate');
    if ((feature === 'CONTENT_MODERATION') !== (autoUpdate !== undefined))
        throw new RekognitionError('InvalidParameterException', 'AutoUpdate is required for content moderation projects and is not allowed for any other.');
    const projects = [...state.projects.values()];
    if (projects.some((project) => project.name === name))
        throw new RekognitionError('ResourceInUseException', `A project with the name ${name} already exists.`);
    if (projects.length >= state.settings.projectsPerAccount)
        throw new RekognitionError('LimitExceededException', 'The account has reached its limit of projects.');
    const { state: dated, createdAt } = issueInstant(state, now);
    const project = {
        arn: projectArn(state, name, createdAt),
        name,
        createdAt,
        status: 'CREATED',
        feature,
        autoUpdate,
        datasets: [],
        tags: tagsOf(input),
    };
    return {
        state: { ...dated, projects: withEntry(dated.projects, project.arn, project) },
        output: { ProjectArn: project.arn },
    };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/delete-dataset.js





/** DeleteDataset: DELETE_IN_PROGRESS for a while, then deleted. API reference: not during a creation or an update. */
const deleteDataset = (state, input, now) => {
    const { project, dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'));
    if (isBusy(dataset))
        throw new RekognitionError('ResourceInUseException', `The dataset ${dataset.arn} cannot be deleted while its status is ${dataset.status}.`);
    const deleting = {
        ...dataset,
        updatedAt: now,
        status: 'DELETE_IN_PROGRESS',
        statusMessage: 'The dataset is being deleted.',
        goneAt: now + state.settings.deletionSeconds * 1000,
    };
    return { state: withDataset(state, project.arn, deleting), output: {} };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/delete-project.js




/** DeleteProject: only for an empty project; DELETING for a while, then no longer listed, tags included. */
const deleteProject = (state, input, now) => {
    const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'));
    const obstacle = obstacleTo(state, project);
    if (obstacle !== undefined)
        throw new RekognitionError('ResourceInUseException', `The project ${project.arn} cannot be deleted ${obstacle}.`);
    const deleting = {
        ...project,
        status: 'DELETING',
        goneAt: now + state.settings.deletionSeconds * 1000,
    };
    return {
        state: { ...state, projects: withEntry(state.projects, project.arn, deleting) },
        output: { Status: deleting.status },
    };
};
/** Guide, "Deleting a project": "you must first delete all models and datasets". The statuses are assumed. */
function obstacleTo(state, project) {
    const versions = [...state.versions.values()].filter(({ projectArn }) => projectArn === project.arn);
    if (project.status !== 'CREATED')
        return `while its status is ${project.status}`;
    if (versions.length > 0)
        return `while it has project versions (${String(versions.length)})`;
    return project.datasets.length > 0 ? `while it has datasets (${String(project.datasets.length)})` : undefined;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/delete-project-version.js




/** Statuses in which something is going on with the version, so that it cannot be deleted. */
const delete_project_version_BUSY = [
    'TRAINING_IN_PROGRESS',
    'STARTING',
    'RUNNING',
    'STOPPING',
    'DELETING',
    'COPYING_IN_PROGRESS',
];
/** DeleteProjectVersion: DELETING for a while, then no longer listed. */
const deleteProjectVersion = (state, input, now) => {
    const version = find_findVersionOrThrow(state, textOfOrThrow(input, 'ProjectVersionArn'));
    if (delete_project_version_BUSY.includes(version.status))
        throw new RekognitionError('ResourceInUseException', `The project version ${version.arn} cannot be deleted while its status is ${version.status}.`);
    const deleting = {
        ...version,
        status: 'DELETING',
        statusMessage: 'The model is being deleted.',
        goneAt: now + state.settings.deletionSeconds * 1000,
    };
    return {
        state: { ...state, versions: withEntry(state.versions, version.arn, deleting) },
        output: { Status: deleting.status },
    };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/paging.js
/** Pages of a list, with tokens that mean nothing to the caller. */



/** Entries of a page without MaxResults, and the maximum. API model. */
const PAGE_SIZE_MAX = 100;
/**
 * Cuts one page out of a list that is sorted by a key that never changes, newest first. The token contains the
 * last returned key, so that entries which are added or removed in between neither repeat nor get lost.
 * @throws RekognitionError InvalidPaginationTokenException
 */
function pageOf(sorted, keyOf, request) {
    // The samples of the API reference ask for the first page with an empty token.
    const isFirst = request.token === undefined || request.token === '';
    const after = isFirst ? undefined : readToken(request.token, request.question);
    const rest = after === undefined ? sorted : sorted.filter((entry) => keyOf(entry) < after);
    const size = request.maxResults ?? PAGE_SIZE_MAX;
    const entries = rest.slice(0, request.short ? Math.ceil(size / 2) : size);
    const last = entries.at(-1);
    if (last === undefined || entries.length === rest.length)
        return { entries };
    return { entries, nextToken: writeToken(keyOf(last), request.question) };
}
function writeToken(after, question) {
    return Buffer.from(JSON.stringify({ after, question: digestOf(question) })).toString('base64');
}
/** A token has at most 1024 characters, while a question can name ten labels of 255. */
function digestOf(question) {
    return (0,external_node_crypto_.createHash)('sha256').update(question).digest('base64');
}
function readToken(token, question) {
    const parsed = paging_parseJson(Buffer.from(token, 'base64').toString('utf8'));
    if ((0,is_record/* isRecord */.u)(parsed) && typeof parsed.after === 'number' && parsed.question === digestOf(question))
        return parsed.after;
    throw new RekognitionError('InvalidPaginationTokenException', 'The pagination token is not valid.');
}
function paging_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/describe-projects.js



/** DescribeProjects: newest first; without Features only Custom Labels projects; an unknown name is just not listed. */
const describeProjects = (state, input) => {
    const names = textsOf(input, 'ProjectNames');
    const features = textsOf(input, 'Features') ?? ['CUSTOM_LABELS'];
    const listed = [...state.projects.values()]
        .filter(({ name }) => names === undefined || names.includes(name))
        .filter(({ feature }) => features.includes(feature))
        .sort((left, right) => right.createdAt - left.createdAt);
    const page = pageOf(listed, ({ createdAt }) => createdAt, {
        token: input_textOf(input, 'NextToken'),
        maxResults: numberOf(input, 'MaxResults'),
        question: JSON.stringify(['DescribeProjects', names, features]),
        short: state.settings.shortPages,
    });
    return {
        state,
        output: withoutUndefined({ ProjectDescriptions: page.entries.map(describeProject), NextToken: page.nextToken }),
    };
};
function describeProject(project) {
    return withoutUndefined({
        ProjectArn: project.arn,
        CreationTimestamp: project.createdAt / 1000,
        Status: project.status,
        Datasets: project.datasets.map(describeDatasetOf),
        Feature: project.feature,
        AutoUpdate: project.autoUpdate,
    });
}
function describeDatasetOf(dataset) {
    return {
        CreationTimestamp: dataset.createdAt / 1000,
        DatasetType: dataset.type,
        DatasetArn: dataset.arn,
        ...describeStatus(dataset),
    };
}
/** The status of a dataset, which is that of the last operation on it. SUCCESS during an operation is assumed. */
function describeStatus({ status, statusMessage }) {
    return {
        Status: status,
        StatusMessage: statusMessage,
        StatusMessageCode: status.endsWith('FAILED') ? 'CLIENT_ERROR' : 'SUCCESS',
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/describe-dataset.js




/** DescribeDataset: in every status. */
const describeDataset = (state, input) => {
    const { dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'));
    return {
        state,
        output: {
            DatasetDescription: {
                CreationTimestamp: dataset.createdAt / 1000,
                LastUpdatedTimestamp: dataset.updatedAt / 1000,
                ...describeStatus(dataset),
                DatasetStats: describeStats(dataset.entries),
            },
        },
    };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/describe-project-versions.js







/** DescribeProjectVersions: newest first. A name that no version has is answered as the settings say. */
const describeProjectVersions = (state, input, now) => {
    const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'));
    const names = textsOf(input, 'VersionNames');
    const listed = [...state.versions.values()]
        .filter((version) => version.projectArn === project.arn && version.visibleFrom <= now)
        .filter(({ name }) => names === undefined || names.includes(name))
        .sort((left, right) => right.createdAt - left.createdAt);
    const missing = names?.find((name) => listed.every((version) => version.name !== name));
    if (missing !== undefined && state.settings.unknownVersionName === 'not-found')
        throw notFound('project version', missing);
    const page = pageOf(listed, ({ createdAt }) => createdAt, {
        token: input_textOf(input, 'NextToken'),
        maxResults: numberOf(input, 'MaxResults'),
        question: JSON.stringify(['DescribeProjectVersions', project.arn, names]),
        short: state.settings.shortPages,
    });
    return {
        state,
        output: withoutUndefined({
            ProjectVersionDescriptions: page.entries.map((version) => describeVersion(state, version)),
            NextToken: page.nextToken,
        }),
    };
};
/** A version as the answer has it; members without a value are left out. */
function describeVersion(state, version) {
    const { results } = version;
    return withoutUndefined({
        ProjectVersionArn: version.arn,
        CreationTimestamp: (0,settings/* trainingRuleOf */.g9)(state.settings, version.name).creationTimestamp ?? version.createdAt / 1000,
        MinInferenceUnits: version.minInferenceUnits,
        Status: version.status,
        StatusMessage: version.statusMessage,
        BillableTrainingTimeInSeconds: results.billableSeconds,
        TrainingEndTimestamp: results.endedAt === undefined ? undefined : results.endedAt / 1000,
        OutputConfig: { S3Bucket: version.output.bucket, S3KeyPrefix: version.output.prefix },
        TrainingDataResult: describeTrainingResult(version),
        TestingDataResult: describeTestingResult(version),
        EvaluationResult: describeEvaluation(version),
        ManifestSummary: results.manifestSummary && { S3Object: s3ObjectOf(results.manifestSummary) },
        KmsKeyId: describeKey(state, version),
        MaxInferenceUnits: version.maxInferenceUnits,
        SourceProjectVersionArn: version.sourceVersionArn,
        VersionDescription: version.description,
        Feature: 'CUSTOM_LABELS',
    });
}
function describeTrainingResult({ data, results }) {
    return withoutUndefined({
        Input: describeTrainingInput(data),
        Output: results.trainingOutput && { Assets: [assetOf(results.trainingOutput)] },
        Validation: results.trainingValidation && { Assets: [assetOf(results.trainingValidation)] },
    });
}
function describeTestingResult({ data, results }) {
    const autoCreate = data.kind === 'manifests' && data.testing === 'auto-create';
    return withoutUndefined({
        Input: describeTestingInput(data),
        Output: results.testingOutput && { Assets: [assetOf(results.testingOutput)], AutoCreate: autoCreate },
        Validation: results.testingValidation && { Assets: [assetOf(results.testingValidation)] },
    });
}
function describeEvaluation({ results }) {
    if (results.f1Score === undefined && results.evaluationSummary === undefined)
        return undefined;
    return withoutUndefined({
        F1Score: results.f1Score,
        Summary: results.evaluationSummary && { S3Object: s3ObjectOf(results.evaluationSummary) },
    });
}
function describeKey(state, { kmsKeyId }) {
    if (kmsKeyId === undefined || state.settings.kmsKeyIdAs === 'given' || kmsKeyId.startsWith('arn:'))
        return kmsKeyId;
    const key = kmsKeyId.startsWith('alias/') ? '0a1b2c3d-0000-4000-8000-000000000000' : kmsKeyId;
    return `arn:${(0,partition/* partitionIdOf */.J)(state.region)}:kms:${state.region}:${state.account}:key/${key}`;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/distribute.js
/** What DistributeDatasetEntries moves from a training dataset to an empty test dataset. */




/** How both datasets end: a fifth of the images moves, label by label, as in a split by a training. Which is assumed. */
function distribute(training, test) {
    const problem = distributionErrorOf(training.entries);
    if (problem !== undefined) {
        const failed = { status: 'UPDATE_FAILED', statusMessage: problem };
        return { training: { ...failed, entries: training.entries }, test: { ...failed, entries: test.entries } };
    }
    const split = splitImages(training.entries, seededRandom('distribute', training.arn));
    const done = { status: 'UPDATE_COMPLETE', statusMessage: UPDATED_MESSAGE };
    return { training: { ...done, entries: split.training }, test: { ...done, entries: split.testing } };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/update-dataset-entries.js





/** UpdateDatasetEntries: answers at once. The result of the update is reported by the status. */
const updateDatasetEntries = (state, input, now) => {
    const { project, dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'));
    if (isBusy(dataset))
        throw new RekognitionError('ResourceInUseException', `The dataset ${dataset.arn} cannot be updated while its status is ${dataset.status}.`);
    const bytes = Buffer.from(textOfOrThrow(recordOf(input, 'Changes') ?? {}, 'GroundTruth'), 'base64');
    const updating = {
        ...dataset,
        updatedAt: now,
        status: 'UPDATE_IN_PROGRESS',
        statusMessage: UPDATING_MESSAGE,
        work: {
            kind: 'unread',
            endsAt: now + state.settings.datasetSeconds * 1000,
            source: { kind: 'changes', bytes },
        },
    };
    return { state: withDataset(state, project.arn, updating), output: {} };
};
const UPDATING_MESSAGE = 'The dataset is being updated.';

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/distribute-dataset-entries.js







/** DistributeDatasetEntries: a fifth of the training dataset goes to the empty test dataset of the same project. */
const distributeDatasetEntries = (state, input, now) => {
    const { projectArn, training, test } = readDatasets(state, input);
    for (const { arn, status } of [training, test]) {
        if (!DISTRIBUTED.includes(status))
            throw new RekognitionError('ResourceNotReadyException', `The dataset ${arn} has the status ${status}.`);
    }
    if (training.entries.length === 0)
        throw distribute_dataset_entries_refused('The training dataset has no entries.');
    if (test.entries.length > 0)
        throw distribute_dataset_entries_refused('The test dataset is not empty.');
    const outcomes = distribute(training, test);
    const endsAt = now + state.settings.datasetSeconds * 1000;
    const begin = (current, dataset, outcome) => withDataset(current, projectArn, {
        ...dataset,
        updatedAt: now,
        status: 'UPDATE_IN_PROGRESS',
        statusMessage: UPDATING_MESSAGE,
        work: { kind: 'running', endsAt, outcome },
    });
    return { state: begin(begin(state, training, outcomes.training), test, outcomes.test), output: {} };
};
/** Statuses of datasets that can be distributed: assumed. */
const DISTRIBUTED = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_FAILED'];
/** In either order: assumed. */
function readDatasets(state, input) {
    const arns = (listOf(input, 'Datasets') ?? []).filter(is_record/* isRecord */.u).map((entry) => textOfOrThrow(entry, 'Arn'));
    const found = arns.map((arn) => findDatasetOrThrow(state, arn));
    const training = found.find(({ dataset }) => dataset.type === 'TRAIN');
    const test = found.find(({ dataset }) => dataset.type === 'TEST');
    if (training === undefined || test?.project.arn !== training.project.arn)
        throw distribute_dataset_entries_refused('Datasets must name the training dataset and the test dataset of one project.');
    return { projectArn: training.project.arn, training: training.dataset, test: test.dataset };
}
function distribute_dataset_entries_refused(message) {
    return new RekognitionError('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/datasets/listed-line.js
/** An entry of a dataset as ListDatasetEntries shows it. */




/** In the entries of datasets the lists have the names with `cl-`. Guide, sample of an unsupported use case type. */
const PREFIXED = new Map(Object.values(FINDING_LISTS).map(([plain, prefixed]) => [plain, prefixed]));
/**
 * The line with `cl-metadata`, which says whether the image is labelled, and what is wrong with it in lists named
 * `cl-errors` and `cl-warnings`. Where they would make it longer than a line may be, they are left out.
 */
function listedLine({ text, report, sourceRef, isLabeled }) {
    const record = JSON.parse(withFindings(text, report));
    // Of a line that is nested too deep to be written again, only the findings are left there.
    if (!(0,is_record/* isRecord */.u)(record) || record['source-ref'] !== sourceRef)
        return onOneLine(text);
    const ofLine = Object.entries(withPrefix(record)).filter(([key]) => key !== METADATA);
    const isOwn = ([key, value]) => key.startsWith('cl-') && isFindingList(value);
    const line = {
        ...Object.fromEntries(ofLine.filter((entry) => !isOwn(entry)).map(([key, value]) => [key, inDepth(value)])),
        [METADATA]: { is_labeled: isLabeled },
        ...Object.fromEntries(ofLine.filter(isOwn)),
    };
    const written = writtenOf(line);
    return onOneLine(written === undefined || written.length > LINE_MAX_CHARACTERS ? text : written);
}
/** Undefined for what is nested deeper than the engine can write, though it could read it. */
function writtenOf(line) {
    try {
        return JSON.stringify(line);
    }
    catch {
        return undefined;
    }
}
const METADATA = 'cl-metadata';
/** A label attribute or its metadata, with the lists of its boxes. */
function inDepth(value) {
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    const { annotations } = value;
    const holder = withPrefix(value);
    if (!Array.isArray(annotations))
        return holder;
    return { ...holder, annotations: annotations.map((box) => ((0,is_record/* isRecord */.u)(box) ? withPrefix(box) : box)) };
}
function withPrefix(holder) {
    return Object.fromEntries(Object.entries(holder).map(([key, value]) => [isFindingList(value) ? (PREFIXED.get(key) ?? key) : key, value]));
}
/** JSON may contain these two characters unescaped, but other programs treat them as line ends. */
function onOneLine(text) {
    return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/readable-dataset.js


/** Error by status; which of the two errors belongs to which status is not documented. */
const NOT_LISTED = new Map([
    ['CREATE_IN_PROGRESS', 'ResourceNotReadyException'],
    ['CREATE_FAILED', 'ResourceNotReadyException'],
    ['UPDATE_IN_PROGRESS', 'ResourceInUseException'],
    ['DELETE_IN_PROGRESS', 'ResourceInUseException'],
]);
/** @throws RekognitionError ResourceNotFoundException, ResourceNotReadyException, ResourceInUseException */
function findReadableOrThrow(state, arn) {
    const { dataset } = findDatasetOrThrow(state, arn);
    const code = NOT_LISTED.get(dataset.status);
    if (code !== undefined)
        throw new RekognitionError(code, `The dataset ${arn} has the status ${dataset.status}.`);
    return dataset;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/list-dataset-entries.js






/** ListDatasetEntries: the entries that pass every filter, in their order. */
const listDatasetEntries = (state, input) => {
    const dataset = findReadableOrThrow(state, textOfOrThrow(input, 'DatasetArn'));
    const passes = filterOf(input);
    const listed = dataset.entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => passes(entry));
    const page = pageOf(listed, ({ index }) => -index, {
        token: input_textOf(input, 'NextToken'),
        maxResults: numberOf(input, 'MaxResults'),
        question: JSON.stringify(['ListDatasetEntries', dataset.arn, ...FILTERS.map((name) => input[name] ?? null)]),
        short: state.settings.shortPages,
    });
    return {
        state,
        output: withoutUndefined({
            DatasetEntries: page.entries.map(({ entry }) => listedLine(entry)),
            NextToken: page.nextToken,
        }),
    };
};
const FILTERS = ['ContainsLabels', 'Labeled', 'SourceRefContains', 'HasErrors'];
/** API reference: one of the labels is enough. The guide's sample asks with HasErrors false for entries of both kinds. */
function filterOf(input) {
    const labels = textsOf(input, 'ContainsLabels');
    const isLabeled = booleanOf(input, 'Labeled');
    const part = input_textOf(input, 'SourceRefContains');
    const onlyErrors = booleanOf(input, 'HasErrors') === true;
    return (entry) => (labels === undefined || labels.some((label) => entry.labels.includes(label))) &&
        (isLabeled === undefined || entry.isLabeled === isLabeled) &&
        (part === undefined || entry.sourceRef.includes(part)) &&
        (!onlyErrors || hasErrors(entry));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/list-dataset-labels.js





/** ListDatasetLabels: a label without boxes has no BoundingBoxCount, as in the API reference's sample. */
const listDatasetLabels = (state, input) => {
    const dataset = findReadableOrThrow(state, textOfOrThrow(input, 'DatasetArn'));
    const labels = [...countLabels(dataset.entries)].map(([label, count], index) => ({ label, count, index }));
    const page = pageOf(labels, ({ index }) => -index, {
        token: input_textOf(input, 'NextToken'),
        maxResults: numberOf(input, 'MaxResults'),
        question: JSON.stringify(['ListDatasetLabels', dataset.arn]),
        short: state.settings.shortPages,
    });
    return {
        state,
        output: withoutUndefined({
            DatasetLabelDescriptions: page.entries.map(({ label, count: { images, imagesWithBox } }) => ({
                LabelName: label,
                LabelStats: withoutUndefined({
                    EntryCount: images,
                    BoundingBoxCount: imagesWithBox === 0 ? undefined : imagesWithBox,
                }),
            })),
            NextToken: page.nextToken,
        }),
    };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/tag-resource.js





/** Tags that a resource may have. AWS's general limit; that it applies here is assumed. */
const TAGS_MAX = 50;
/** TagResource: adds tags or overwrites them. */
const tagResource = (state, input) => {
    const arn = textOfOrThrow(input, 'ResourceArn');
    const tags = { ...tagsOfResourceOrThrow(state, arn), ...tagsOf(input) };
    if (Object.keys(tags).length > TAGS_MAX)
        throw new RekognitionError('ServiceQuotaExceededException', `A resource can have ${String(TAGS_MAX)} tags.`);
    return { state: tag_resource_withTags(state, arn, tags), output: {} };
};
/** @throws RekognitionError ResourceNotFoundException */
function tagsOfResourceOrThrow(state, arn) {
    const tags = state.versions.get(arn)?.tags ?? state.projects.get(arn)?.tags ?? findDataset(state, arn)?.dataset.tags;
    if (tags === undefined)
        throw notFound('resource', arn);
    return tags;
}
/** The state with all tags of a project, project version or dataset replaced. */
function tag_resource_withTags(state, arn, tags) {
    const version = state.versions.get(arn);
    if (version !== undefined)
        return { ...state, versions: withEntry(state.versions, arn, { ...version, tags }) };
    const project = state.projects.get(arn);
    if (project !== undefined)
        return { ...state, projects: withEntry(state.projects, arn, { ...project, tags }) };
    const found = findDataset(state, arn);
    return found === undefined ? state : withDataset(state, found.project.arn, { ...found.dataset, tags });
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/list-tags-for-resource.js


/** ListTagsForResource, of projects, project versions and datasets. */
const listTagsForResource = (state, input) => ({
    state,
    output: { Tags: tagsOfResourceOrThrow(state, textOfOrThrow(input, 'ResourceArn')) },
});

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/operation-names.js
/**
 * The names of all operations of Amazon Rekognition, so that one which is not emulated is distinguished from one that does not
 * exist. API reference, "Actions"; a test compares the list with the official client's.
 */
const NAMES = new Set(`
  AssociateFaces CompareFaces CopyProjectVersion CreateCollection CreateDataset CreateFaceLivenessSession
  CreateProject CreateProjectVersion CreateStreamProcessor CreateUser DeleteCollection DeleteDataset DeleteFaces
  DeleteProject DeleteProjectPolicy DeleteProjectVersion DeleteStreamProcessor DeleteUser DescribeCollection
  DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor DetectCustomLabels DetectFaces
  DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText DisassociateFaces
  DistributeDatasetEntries GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection
  GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking
  GetSegmentDetection GetTextDetection IndexFaces ListCollections ListDatasetEntries ListDatasetLabels ListFaces
  ListMediaAnalysisJobs ListProjectPolicies ListStreamProcessors ListTagsForResource ListUsers PutProjectPolicy
  RecognizeCelebrities SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage StartCelebrityRecognition
  StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartMediaAnalysisJob
  StartPersonTracking StartProjectVersion StartSegmentDetection StartStreamProcessor StartTextDetection
  StopProjectVersion StopStreamProcessor TagResource UntagResource UpdateDatasetEntries UpdateStreamProcessor
  `
    .trim()
    .split(/\s+/));
/** Whether Amazon Rekognition has an operation of that name, emulated or not. */
function isRekognitionOperation(name) {
    return NAMES.has(name);
}
/**
 * All names.
 * @internal A test compares the documents with it.
 */
function rekognitionOperationNames() {
    return [...NAMES];
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/untag-resource.js


/** UntagResource, of projects, project versions and datasets. A key that the resource does not have is ignored: assumed. */
const untagResource = (state, input) => {
    const arn = textOfOrThrow(input, 'ResourceArn');
    const removed = textsOf(input, 'TagKeys') ?? [];
    const kept = Object.entries(tagsOfResourceOrThrow(state, arn)).filter(([key]) => !removed.includes(key));
    return { state: tag_resource_withTags(state, arn, Object.fromEntries(kept)), output: {} };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/rekognition/answer.js
/** One request to Rekognition over its JSON 1.1 protocol: routed, validated, handled, answered. */
























/** The operations that the emulator has. */
const HANDLERS = {
    CreateProject: createProject,
    DescribeProjects: describeProjects,
    DeleteProject: deleteProject,
    CreateProjectVersion: createProjectVersion,
    DescribeProjectVersions: describeProjectVersions,
    DeleteProjectVersion: deleteProjectVersion,
    CreateDataset: createDataset,
    DescribeDataset: describeDataset,
    ListDatasetEntries: listDatasetEntries,
    ListDatasetLabels: listDatasetLabels,
    UpdateDatasetEntries: updateDatasetEntries,
    DistributeDatasetEntries: distributeDatasetEntries,
    DeleteDataset: deleteDataset,
    TagResource: tagResource,
    UntagResource: untagResource,
    ListTagsForResource: listTagsForResource,
};
const TARGET_PREFIX = 'RekognitionService.';
const CONTENT_TYPE = 'application/x-amz-json-1.1';
/** The operation that X-Amz-Target names; undefined when it is not in Rekognition's form. */
function rekognitionOperation(request) {
    const target = request.headers['x-amz-target'];
    return target?.startsWith(TARGET_PREFIX) === true ? target.slice(TARGET_PREFIX.length) : undefined;
}
/** Whether the operation is emulated; another one is refused by its name. */
function hasOperation(operation) {
    return Object.hasOwn(HANDLERS, operation);
}
/** Handles one request with a valid signature. */
function answerRekognition(state, operation, request, now) {
    try {
        const { state: next, output } = handle(state, operation, request, now);
        return { state: next, reply: jsonReply(200, output) };
    }
    catch (error) {
        if (error instanceof RekognitionError)
            return { state, reply: errorReply(error.code, error.message) };
        throw error;
    }
}
function handle(state, operation, request, now) {
    const handler = operation !== undefined && hasOperation(operation) ? HANDLERS[operation] : undefined;
    if (operation === undefined || handler === undefined)
        throw notHere(operation);
    const input = parseInput(request.body);
    const shape = REKOGNITION_MODEL.operations[operation]?.input?.shape;
    const refusal = shape === undefined ? undefined : refusalOf(validateShape(REKOGNITION_MODEL.shapes, shape, input));
    if (refusal !== undefined)
        throw new RekognitionError(refusal.name, refusal.message);
    return handler(state, input, now);
}
/** An operation of the service that is not emulated must not look like a mistake of the client. */
function notHere(operation) {
    if (operation !== undefined && isRekognitionOperation(operation))
        return new RekognitionError(NOT_EMULATED, `The emulator does not emulate ${operation} of Amazon Rekognition. ${SEE_COVERAGE}`);
    return new RekognitionError('UnknownOperationException', 'The operation is unknown.');
}
function parseInput(body) {
    try {
        const parsed = JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'));
        if ((0,is_record/* isRecord */.u)(parsed))
            return parsed;
    }
    catch {
        // Falls through to the same answer as any other body that is not a JSON object.
    }
    throw new RekognitionError('SerializationException', 'The request body is not a JSON object.');
}
/** An error as the service writes it; the status follows from the name unless another is given. */
function errorReply(code, message, status = error_statusOf(code)) {
    const body = { __type: code, Code: code, Message: message, Logref: LOGREF };
    return { ...jsonReply(status, body), errorName: code };
}
/** The service's own reference; always the same here, so that runs can be compared. */
const LOGREF = '00000000-0000-4000-8000-000000000000';
function jsonReply(status, body) {
    return { status, headers: { 'content-type': CONTENT_TYPE }, body: Buffer.from(stringifyDoubles(body, ['F1Score'])) };
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/oidc/id-token.js
var id_token = __nccwpck_require__(387);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/sts/error.js

const error_XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"';
/** An error STS answers with; operations throw it. */
class StsError extends Error {
    name = 'StsError';
    code;
    status;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** An error as STS writes it. */
function stsErrorReply(code, message, status, requestId) {
    const type = status < 500 ? 'Sender' : 'Receiver';
    const xml = renderXml('ErrorResponse', { Error: { Type: type, Code: code, Message: message }, RequestId: requestId }, error_XMLNS);
    return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml), errorName: code };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/sts/validate-request.js
/** The constraints of the API model of STS (botocore, sts/2011-06-15) on AssumeRoleWithWebIdentity. */

const CONSTRAINTS = [
    { name: 'RoleArn', isRequired: true, length: [20, 2048] },
    { name: 'RoleSessionName', isRequired: true, length: [2, 64], pattern: /^[\w+=,.@-]*$/ },
    { name: 'WebIdentityToken', isRequired: true, length: [4, 20_000] },
    { name: 'DurationSeconds', range: [900, 43_200] },
];
/** Session policies are not emulated, and a provider is named only for tokens of the older kind. */
const REFUSED = /^(?:Policy|PolicyArns\..*|ProviderId)$/;
/** @throws StsError ValidationError that names every breach */
function validateRequest(parameters) {
    const refused = [...parameters.keys()].find((name) => REFUSED.test(name));
    if (refused !== undefined)
        throw new StsError(400, 'ValidationError', `The emulator does not know ${refused}.`);
    const breaches = CONSTRAINTS.flatMap((constraint) => {
        const value = parameters.get(constraint.name);
        const rule = breachOf(constraint, value);
        if (rule === undefined)
            return [];
        const shown = value === undefined ? 'null' : `'${constraint.name === 'WebIdentityToken' ? '***' : value}'`;
        return [`Value ${shown} at '${lowerCamel(constraint.name)}' failed to satisfy constraint: ${rule}`];
    });
    if (breaches.length === 0)
        return;
    const count = breaches.length === 1 ? '1 validation error' : `${String(breaches.length)} validation errors`;
    throw new StsError(400, 'ValidationError', `${count} detected: ${breaches.join('; ')}`);
}
function breachOf({ isRequired, length, pattern, range }, value) {
    if (value === undefined)
        return isRequired === true ? 'Member must not be null' : undefined;
    if (length !== undefined && value.length < length[0])
        return `Member must have length greater than or equal to ${String(length[0])}`;
    if (length !== undefined && value.length > length[1])
        return `Member must have length less than or equal to ${String(length[1])}`;
    if (pattern !== undefined && !pattern.test(value))
        return String.raw `Member must satisfy regular expression pattern: [\w+=,.@-]*`;
    if (range === undefined)
        return undefined;
    if (!/^-?\d+$/.test(value))
        return 'Member must be an integer';
    if (Number(value) < range[0])
        return `Member must have value greater than or equal to ${String(range[0])}`;
    return Number(value) > range[1] ? `Member must have value less than or equal to ${String(range[1])}` : undefined;
}
function lowerCamel(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/sts/assume-role-with-web-identity.js
/** AssumeRoleWithWebIdentity: a session of a role for a token of the emulator's own GitHub. STS API reference. */





/** What a role allows unless it says otherwise, seconds. IAM API reference, CreateRole, MaxSessionDuration. */
const MAX_SESSION_SECONDS = 3600;
/** Also the default. Same page. */
const DEFAULT_SECONDS = 3600;
/** @throws StsError */
function assumeRoleWithWebIdentity(state, parameters, now) {
    validateRequest(parameters);
    const roleArn = parameters.get('RoleArn') ?? '';
    const sessionName = parameters.get('RoleSessionName') ?? '';
    const seconds = Number(parameters.get('DurationSeconds') ?? DEFAULT_SECONDS);
    const { account, name } = parseRoleArn(roleArn);
    const claims = checkToken(state, parameters.get('WebIdentityToken') ?? '', now);
    const role = roleOf(state, roleArn, name);
    if (role === undefined || !trusts(role, claims))
        throw notAuthorized();
    if (seconds > (role.maxSessionSeconds ?? MAX_SESSION_SECONDS))
        throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    const serial = state.serial + 1;
    const roleId = `AROA${letters(`role ${roleArn}`, 17)}`;
    const arn = `arn:${partitionOf(roleArn)}:sts::${account}:assumed-role/${name}/${sessionName}`;
    const userId = `${roleId}:${sessionName}`;
    const session = {
        ...keysOf(serial),
        expiresAt: now + seconds * 1000,
        principal: { arn, userId, account },
    };
    return {
        state: { ...state, serial, sessions: withEntry(state.sessions, session.accessKeyId, session) },
        result: {
            Audience: (0,id_token/* audiencesOf */.Rm)(claims)[0],
            AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
            Provider: `arn:${partitionOf(roleArn)}:iam::${account}:oidc-provider/${claims.iss.replace('https://', '')}`,
            Credentials: {
                AccessKeyId: session.accessKeyId,
                SecretAccessKey: session.secretAccessKey,
                SessionToken: session.sessionToken,
                Expiration: new Date(now + seconds * 1000).toISOString().replace(/\.\d{3}/, ''),
            },
            SubjectFromWebIdentityToken: claims.sub,
        },
    };
}
/** In the order in which STS is seen to refuse. The words of a forged token are assumed. */
function checkToken(state, token, now) {
    const read = (0,id_token/* readIdToken */.xm)(token);
    if (read === 'malformed') {
        throw rejected('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    }
    const { claims, isOurs } = read;
    const { idToken } = state.settings;
    if (claims.iss !== idToken.issuer)
        throw rejected(`No OpenIDConnect provider found in your account for ${claims.iss}`);
    if (!isOurs)
        throw rejected('The signature of the token does not fit the keys of its issuer.');
    if (claims.exp * 1000 <= now) {
        const [current, end] = [Math.floor(now / 1000), claims.exp];
        const message = `Token expired: current date/time ${String(current)} must be before the expiration date/time${String(end)}`;
        throw new StsError(400, 'ExpiredTokenException', message);
    }
    if (!(0,id_token/* audiencesOf */.Rm)(claims).some((audience) => idToken.audiences.includes(audience)))
        throw rejected('Incorrect token audience');
    return claims;
}
/** Without any roles in the state every role is there, and trusts everybody. */
function roleOf(state, arn, name) {
    if (state.roles.size === 0)
        return {};
    return state.roles.get(arn) ?? state.roles.get(name);
}
function trusts({ audiences, subjects }, claims) {
    const hasAudience = audiences === undefined || (0,id_token/* audiencesOf */.Rm)(claims).some((audience) => audiences.includes(audience));
    return hasAudience && (subjects === undefined || subjects.some((pattern) => isLike(pattern, claims.sub)));
}
/** IAM's StringLike: `*` for any characters, `?` for one. */
function isLike(pattern, text) {
    const expression = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${expression}$`, 's').test(text);
}
function parseRoleArn(arn) {
    const [, account, name] = /^arn:[a-z\d-]+:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
    if (account === undefined || name === undefined)
        throw invalid('Request ARN is invalid');
    return { account, name };
}
function partitionOf(arn) {
    return arn.split(':')[1] ?? '';
}
/** Keys that look like those of AWS, the same in every run. */
function keysOf(serial) {
    const random = (what) => (0,external_node_crypto_.createHash)('sha512')
        .update(`${what} ${String(serial)}`)
        .digest();
    return {
        accessKeyId: `ASIA${letters(`session ${String(serial)}`, 16)}`,
        secretAccessKey: random('secret').toString('base64').slice(0, 40),
        sessionToken: Buffer.concat([0, 1, 2, 3].map((part) => random(`token ${String(part)}`))).toString('base64'),
    };
}
/** Capital letters and digits from 2 to 7, as ids of IAM have them. */
function letters(seed, length) {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('');
}
function invalid(message) {
    return new StsError(400, 'ValidationError', message);
}
function rejected(message) {
    return new StsError(400, 'InvalidIdentityToken', message);
}
function notAuthorized() {
    return new StsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/sts/answer.js
/** STS over its query protocol: who one is, and a role's session for a token of GitHub. STS API reference. */





/** The operation whose caller has no keys yet: the token replaces a signature. */
const UNSIGNED_OPERATION = 'AssumeRoleWithWebIdentity';
const OPERATIONS = ['GetCallerIdentity', UNSIGNED_OPERATION];
function hasStsOperation(operation) {
    return OPERATIONS.includes(operation);
}
/** The parameters of a request, in its query or its form. */
function stsParameters(request) {
    const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    // A form spells a blank as a plus.
    return form ? (0,http/* parseTarget */.hu)(`/?${request.body.toString('utf8').replaceAll('+', '%20')}`).query : request.query;
}
/** The action that a request names; undefined when it names none. */
function stsAction(request) {
    return (0,http/* queryOf */.E2)({ query: stsParameters(request) }, 'Action');
}
/** What of a request may be kept: all but the token. */
function stsInput(request) {
    const hidden = ['Action', 'Version', 'WebIdentityToken'];
    return Object.fromEntries(stsParameters(request).filter(([name]) => !hidden.includes(name) && !name.startsWith('X-Amz-')));
}
/**
 * Handles one request.
 * @param caller  whose signature is good; undefined for the operation that needs none
 * @param now     on the clock that signatures are checked with: tokens and sessions live by it
 */
function answerSts(state, request, caller, now, requestId) {
    try {
        const action = stsAction(request) ?? '';
        const { state: next, result } = answer_handle(state, action, request, caller, now);
        const content = { [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } };
        const xml = renderXml(`${action}Response`, content, error_XMLNS);
        return { state: next, reply: { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) } };
    }
    catch (error) {
        if (!(error instanceof StsError))
            throw error;
        return { state, reply: stsErrorReply(error.code, error.message, error.status, requestId) };
    }
}
function answer_handle(state, action, request, caller, now) {
    if (action === UNSIGNED_OPERATION)
        return assumeRoleWithWebIdentity(state, new Map(stsParameters(request)), now);
    if (action !== 'GetCallerIdentity')
        throw new StsError(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
    const { arn, userId, account } = (0,credentials/* identityOf */.c)(caller, state);
    return { state, result: { Arn: arn, UserId: userId, Account: account } };
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/wire/sigv4.js
var sigv4 = __nccwpck_require__(319);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/other-service.js
/**
 * Requests to services that the emulator does not have. AWS_ENDPOINT_URL sends a client of any service here, so each is
 * refused by its name, in a form that its client can read: a wrong key or Region is not the problem.
 */






const EMULATED = ['rekognition', 's3', 'sts'];
/** Undefined for a request to a service of the emulator, and for one that names no service at all. */
function otherServiceOf(request) {
    if (rekognitionOperation(request) !== undefined)
        return undefined;
    const signed = (0,sigv4/* parseSignature */.uT)(request);
    const scope = typeof signed === 'object' ? signed.service : undefined;
    const [prefix, named] = splitTarget(request.headers['x-amz-target']);
    const service = scope ?? prefix;
    if (service === undefined || EMULATED.includes(service))
        return undefined;
    const operation = named ?? stsAction(request) ?? rpcOperation(request.path) ?? `${request.method} ${request.path}`;
    return { service, operation };
}
/** `DynamoDB_20120810.ListTables` in its two parts. */
function splitTarget(target) {
    if (target === undefined)
        return [];
    const dot = target.lastIndexOf('.');
    return dot < 0 ? [target, target] : [target.slice(0, dot), target.slice(dot + 1)];
}
/** The path of Smithy's RPC v2: `/service/NAME/operation/NAME`. */
function rpcOperation(path) {
    return /^\/service\/[^/]+\/operation\/([^/]+)$/.exec(path)?.[1];
}
/** The refusal. */
function otherServiceReply(other, request, requestId) {
    const message = `This request is for ${other.service} (${other.operation}), a service that is not emulated. ${WAY_OUT}`;
    const { contentType, body } = errorBody(other, request, message, requestId);
    return {
        status: NOT_EMULATED_STATUS,
        headers: { 'content-type': contentType, 'x-amzn-errortype': NOT_EMULATED, ...protocolHeader(request) },
        body: request.method === 'HEAD' ? Buffer.alloc(0) : body,
        errorName: NOT_EMULATED,
    };
}
const WAY_OUT = `The emulator has Rekognition Custom Labels, S3 and STS; ${SEE_COVERAGE} To reach other services elsewhere, set AWS_ENDPOINT_URL_REKOGNITION, AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL_STS in place of AWS_ENDPOINT_URL.`;
const PROTOCOL = 'smithy-protocol';
/** A client of RPC v2 reads only answers that name it. */
function protocolHeader({ headers }) {
    const protocol = headers[PROTOCOL];
    return protocol === undefined ? {} : { [PROTOCOL]: protocol };
}
/** Services of a REST protocol in XML. Their signing names; other REST services use JSON. */
const XML_SERVICES = ['route53', 'cloudfront'];
function errorBody({ service }, request, message, requestId) {
    if (request.headers[PROTOCOL] === 'rpc-v2-cbor')
        return { contentType: 'application/cbor', body: cborOf({ __type: NOT_EMULATED, message }) };
    const error = { Code: NOT_EMULATED, Message: message };
    if (service === 'ec2')
        return xml('Response', { Errors: { Error: error }, RequestID: requestId });
    if (service.startsWith('s3'))
        return xml('Error', { ...error, RequestId: requestId });
    if (XML_SERVICES.includes(service) || stsAction(request) !== undefined)
        return xml('ErrorResponse', { Error: { Type: 'Sender', ...error }, RequestId: requestId });
    const fields = { __type: NOT_EMULATED, code: NOT_EMULATED, message, Message: message };
    return { contentType: 'application/json', body: Buffer.from(JSON.stringify(fields)) };
}
function xml(root, content) {
    return { contentType: 'text/xml', body: Buffer.from(renderXml(root, content)) };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/access-denied.js
/** A call that is not allowed, in the format of each service. IAM user guide, "Troubleshoot access denied error messages". */




/** The answer; `message` replaces the usual one, and S3 adds `headers`. */
function accessDeniedReply(denial, entry, method, caller, message = denialMessage(denial, entry, caller), headers = {}) {
    switch (entry.service) {
        case 's3':
            return s3ErrorReply(new S3Error(403, 'AccessDenied', message, {}, headers), method, entry.requestId);
        case 'sts':
            return stsErrorReply('AccessDenied', message, 403, entry.requestId);
        case 'rekognition':
            return errorReply('AccessDeniedException', message, 400);
    }
}
/** The caller, the denied action and the reason. */
function denialMessage({ action, resource, why }, { service }, caller) {
    const { arn } = (0,credentials/* identityOf */.c)(caller.credentials, caller);
    const shown = service === 's3' ? `"${resource}"` : resource;
    const reason = why === 'forbidden'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    return `User: ${arn} is not authorized to perform: ${action} on resource: ${shown} ${reason}`;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/auth-errors.js





const MISMATCH = 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const UNKNOWN_TOKEN = 'The security token included in the request is invalid.';
const EXPIRED_TOKEN = 'The security token included in the request is expired';
/** The answer to a request without a valid signature. `bucket` is the requested one, if any. */
function authErrorReply(problem, { service, requestId }, region, { method, bucket }) {
    if (service === 's3')
        return s3ErrorReply(s3ErrorOf(problem, region, bucket), method, requestId);
    const { code, message } = frontEndErrorOf(problem, service, region);
    if (service === 'rekognition')
        return errorReply(code, message);
    // STS answers in XML, with 403, and has a name of its own for an unknown key.
    return stsErrorReply(code === 'UnrecognizedClientException' ? 'InvalidClientTokenId' : code.replace(/Exception$/, ''), message, 403, requestId);
}
function frontEndErrorOf(problem, service, region) {
    switch (problem.kind) {
        case 'missing':
            return { code: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' };
        case 'old-version':
        case 'malformed':
            return { code: 'IncompleteSignatureException', message: 'The authorization of the request cannot be read.' };
        case 'unknown-key':
        case 'bad-token':
            return { code: 'UnrecognizedClientException', message: UNKNOWN_TOKEN };
        case 'expired-token':
            return { code: 'ExpiredTokenException', message: EXPIRED_TOKEN };
        case 'wrong-service':
            return {
                code: 'InvalidSignatureException',
                message: `Credential should be scoped to correct service: '${service}'. `,
            };
        case 'wrong-region':
            return {
                code: 'InvalidSignatureException',
                // The second sentence is the emulator's own.
                message: `Credential should be scoped to a valid region, not '${problem.given}'. This emulator is for ${region}: set that Region for the client, or start the emulator with --region ${problem.given}.`,
            };
        case 'skewed':
            return {
                code: 'InvalidSignatureException',
                message: skewMessage(problem.signedAt, problem.now, problem.allowedMs),
            };
        case 'url-expired':
            return { code: 'InvalidSignatureException', message: 'Signature expired' };
        case 'mismatch':
            return { code: 'InvalidSignatureException', message: MISMATCH };
    }
}
function skewMessage(signedAt, now, allowedMs) {
    const minutes = String(allowedMs / 60_000);
    const [signed, current] = [(0,sigv4/* msToTimestamp */.QP)(signedAt), (0,sigv4/* msToTimestamp */.QP)(now)];
    return signedAt < now
        ? `Signature expired: ${signed} is now earlier than ${(0,sigv4/* msToTimestamp */.QP)(now - allowedMs)} (${current} - ${minutes} min.)`
        : `Signature not yet current: ${signed} is still later than ${(0,sigv4/* msToTimestamp */.QP)(now + allowedMs)} (${current} + ${minutes} min.)`;
}
function s3ErrorOf(problem, region, bucket) {
    switch (problem.kind) {
        case 'missing':
            return new S3Error(403, 'AccessDenied', 'Access Denied');
        case 'malformed':
            return new S3Error(400, 'AuthorizationHeaderMalformed', 'The authorization header that you provided is not valid.');
        case 'old-version':
            return new S3Error(400, 'InvalidRequest', 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.');
        case 'unknown-key':
            return new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
        case 'bad-token':
            return new S3Error(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.');
        case 'expired-token':
            return new S3Error(400, 'ExpiredToken', 'The provided token has expired.');
        case 'wrong-service':
            return new S3Error(400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; incorrect service "${problem.given}". This endpoint belongs to "s3".`);
        case 'wrong-region':
            return signedForWrongRegion(problem.given, region, bucket);
        case 'skewed':
            return new S3Error(403, 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', {
                RequestTime: (0,sigv4/* msToTimestamp */.QP)(problem.signedAt),
                ServerTime: new Date(problem.now).toISOString(),
                MaxAllowedSkewMilliseconds: problem.allowedMs,
            });
        case 'url-expired':
            return new S3Error(403, 'AccessDenied', 'Request has expired');
        case 'mismatch':
            return new S3Error(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided. Check your key and signing method.');
    }
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/authenticate.js
/** Whether a request is signed by a caller the emulator knows, for this service, Region and time. */


/** How far a signature's time may be off. AWS General Reference (5 minutes); S3 API reference (15 minutes). */
const SKEW_MS = {
    rekognition: 5 * 60_000,
    sts: 5 * 60_000,
    s3: 15 * 60_000,
};
/**
 * Checks in the order that the services do: form, key, token, scope, time, signature.
 * @param regions those that the request may be signed for
 * @param read the signature, where it is neither in the headers nor in the query
 */
function authenticate(request, service, regions, accepted, now, read = (0,sigv4/* parseSignature */.uT)(request)) {
    if (isOldVersion(request))
        return (0,model_result/* failure */.V)({ kind: 'old-version' });
    // Only S3 uses the digest in the request, and checks the body against it later; the others compute it.
    const signed = typeof read === 'object' && service !== 's3' ? { ...read, payloadHash: (0,sigv4/* sha256 */.sc)(request.body) } : read;
    if (signed === undefined)
        return (0,model_result/* failure */.V)({ kind: 'missing' });
    if (signed === 'malformed' || !signed.signedHeaders.includes('host'))
        return (0,model_result/* failure */.V)({ kind: 'malformed' });
    const ofKey = accepted.filter(({ accessKeyId }) => accessKeyId === signed.accessKeyId);
    if (ofKey.length === 0)
        return (0,model_result/* failure */.V)({ kind: 'unknown-key' });
    const credentials = ofKey.find(({ sessionToken }) => sessionToken === signed.sessionToken);
    if (credentials === undefined)
        return (0,model_result/* failure */.V)({ kind: 'bad-token' });
    if (credentials.expiresAt !== undefined && credentials.expiresAt <= now)
        return (0,model_result/* failure */.V)({ kind: 'expired-token' });
    if (signed.service !== service)
        return (0,model_result/* failure */.V)({ kind: 'wrong-service', given: signed.service });
    if (!regions.includes(signed.region))
        return (0,model_result/* failure */.V)({ kind: 'wrong-region', given: signed.region });
    const late = timeProblem(signed, SKEW_MS[service], now);
    if (late !== undefined)
        return (0,model_result/* failure */.V)(late);
    if (!(0,sigv4/* signatureMatches */.wI)(request, signed, credentials.secretAccessKey))
        return (0,model_result/* failure */.V)({ kind: 'mismatch' });
    return (0,model_result/* success */.k)({ signed, credentials });
}
/** Signature Version 2, which some clients still use for presigned URLs unless configured otherwise. */
function isOldVersion(request) {
    const inHeader = request.headers.authorization?.startsWith('AWS ') === true;
    return inHeader || request.query.some(([name]) => name === 'AWSAccessKeyId');
}
function timeProblem(signed, allowedMs, now) {
    // A form is valid until the time in its policy, which the upload itself checks.
    if (signed.formPolicy !== undefined)
        return undefined;
    const signedAt = (0,sigv4/* timestampToMs */.Gp)(signed.timestamp) ?? 0;
    if (signed.expiresSeconds !== undefined)
        return now > signedAt + signed.expiresSeconds * 1000 ? { kind: 'url-expired' } : undefined;
    return Math.abs(now - signedAt) > allowedMs ? { kind: 'skewed', signedAt, now, allowedMs } : undefined;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/fault-replies.js
/** How a fault looks to the client, in the format of each service. */





const JSON_WORDS = {
    throttle: { status: 400, code: 'ThrottlingException', message: 'Slow down; sudden increase in rate of requests' },
    'internal-error': { status: 500, code: 'InternalServerError', message: 'Internal server error' },
    'expired-token': {
        status: 400,
        code: 'ExpiredTokenException',
        message: 'The security token included in the request is expired',
    },
    'limit-exceeded': {
        status: 400,
        code: 'LimitExceededException',
        message: 'The account has reached its limit of 2 concurrent trainings.',
    },
    'clock-skew': {
        status: 400,
        code: 'InvalidSignatureException',
        message: 'Signature expired: 20200101T000000Z is now earlier than 20200101T000500Z (20200101T001000Z - 5 min.)',
    },
};
const S3_WORDS = {
    throttle: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    'internal-error': {
        status: 500,
        code: 'InternalError',
        message: 'We encountered an internal error. Please try again.',
    },
    'expired-token': { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' },
    'limit-exceeded': { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    'clock-skew': {
        status: 403,
        code: 'RequestTimeTooSkewed',
        message: 'The difference between the request time and the current time is too large.',
    },
};
const STS_WORDS = {
    throttle: { status: 400, code: 'Throttling', message: 'Rate exceeded' },
    'internal-error': { status: 500, code: 'InternalFailure', message: 'The request failed for an unknown reason.' },
    'expired-token': {
        status: 403,
        code: 'ExpiredToken',
        message: 'The security token included in the request is expired',
    },
    'limit-exceeded': { status: 400, code: 'Throttling', message: 'Rate exceeded' },
    'clock-skew': { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired' },
};
const STALE_TOKEN = {
    status: 400,
    code: 'ExpiredTokenException',
    message: 'Token expired: current date/time 1577836800 must be before the expiration date/time1577836500',
};
/** STS could not read the keys of the provider; a moment later it may. Observed answer of STS. */
const KEYS_NOT_FETCHED = {
    status: 400,
    code: 'InvalidIdentityToken',
    message: "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
};
/** Replies that differ for callers with a token instead of a signature. */
const WEB_IDENTITY_WORDS = {
    'expired-token': STALE_TOKEN,
    'clock-skew': STALE_TOKEN,
    'access-denied': {
        status: 403,
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    },
};
const WORDS = { rekognition: JSON_WORDS, s3: S3_WORDS, sts: STS_WORDS };
/** The answer of a fault that answers. */
function faultReply(kind, fault, entry, method, context) {
    if (kind === 'unavailable-html')
        return htmlReply(method);
    if (kind === 'keys-not-fetched')
        return worded(KEYS_NOT_FETCHED, fault, entry, method);
    const own = entry.operation === 'AssumeRoleWithWebIdentity' ? WEB_IDENTITY_WORDS[kind] : undefined;
    if (own !== undefined)
        return worded(own, fault, entry, method);
    if (kind === 'access-denied')
        return accessDeniedReply(denialOf(entry, context), entry, method, context, fault.message);
    return worded(WORDS[entry.service][kind], fault, entry, method);
}
function worded({ status, code, message: usual }, fault, entry, method) {
    const message = fault.message ?? usual;
    if (entry.service === 's3')
        return s3ErrorReply(new S3Error(status, code, message), method, entry.requestId);
    if (entry.service === 'sts')
        return stsErrorReply(code, message, status, entry.requestId);
    return errorReply(code, message, status);
}
/** Load balancers in front of a service answer in HTML. */
function htmlReply(method) {
    const html = '<html><body><b>Http/1.1 Service Unavailable</b></body> </html>';
    return {
        status: 503,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from(method === 'HEAD' ? '' : html),
        errorName: 'ServiceUnavailable',
    };
}
/** What a policy that denies the call would name. */
function denialOf(entry, { account, region }) {
    const [need] = needsOf({ ...entry, account, region });
    return { ...(need ?? { action: `${entry.service}:${entry.operation}`, resource: '*' }), why: 'unmentioned' };
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/fault-kinds.js
var fault_kinds = __nccwpck_require__(186);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/faults.js
/** Faults as data: which request meets which fault. */

/** The first fault that matches a request. */
function faultFor(faults, entry, journal) {
    return faults.find((fault) => fits(fault, entry) && isMet(fault, entry) && isOneOf(fault.nth, countOf(fault, entry, journal)));
}
function fits({ operation, where }, entry) {
    if (operation !== '*' && operation !== entry.operation)
        return false;
    return where === undefined || JSON.stringify(entry.input).includes(where);
}
/** A kind for one operation skips the others, which are still counted. */
function isMet({ kind }, { operation }) {
    return ((0,fault_kinds/* onlyOperationOf */.Bw)(kind) ?? operation) === operation;
}
function countOf(fault, entry, journal) {
    return journal.filter((earlier) => earlier.n <= entry.n && fits(fault, earlier)).length;
}
function isOneOf(nth, count) {
    if (nth === 'every')
        return true;
    if (typeof nth === 'number')
        return nth === count;
    return nth.from <= count && count <= (nth.to ?? Infinity);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/iam/authorize.js
/** Whether the policy of the emulator allows the caller a call. */




/**
 * The denial of a call; undefined when it is allowed, or when there is no policy.
 * @param signedRegion the Region that the call is signed for, and with it the one whose buckets it can reach
 */
function authorize(state, call, signedRegion = state.region) {
    const { policy, account, region } = state;
    if (policy === undefined || isAboutNoBucketHere(state, call, signedRegion))
        return undefined;
    const needs = [...needsOf({ ...call, account, region }), ...needOfMissing(state, call)];
    for (const need of needs) {
        const why = judgementOf(policy, need);
        if (why !== 'allowed')
            return { ...need, why };
    }
    return undefined;
}
/**
 * S3 says that there is no such bucket, or that it is in another Region, before it checks permissions: there is no
 * resource here that they could apply to.
 */
function isAboutNoBucketHere(state, { service, operation, input }, signedRegion) {
    if (service !== 's3' || operation === 'CreateBucket' || !(0,is_record/* isRecord */.u)(input))
        return false;
    if (typeof input.bucket !== 'string')
        return false;
    const bucket = state.buckets.get(input.bucket);
    return bucket === undefined || (bucket.region !== signedRegion && operation !== 'GetBucketLocation');
}
/**
 * A caller learns that an object does not exist only with permission to list the bucket. S3 API reference, GetObject
 * and HeadObject, "Permissions".
 */
function needOfMissing({ buckets, region }, { service, operation, input }) {
    if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation) || !(0,is_record/* isRecord */.u)(input))
        return [];
    const { bucket: name, key } = input;
    const bucket = typeof name === 'string' ? buckets.get(name) : undefined;
    if (bucket === undefined || typeof key !== 'string')
        return [];
    const found = findVersion(bucket, key, versionIdOf(input));
    return found === undefined ? [{ action: 's3:ListBucket', resource: s3Arn(region, bucket.name) }] : [];
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/read-xml.js
/** Reads the XML documents that clients send: elements and texts. A document type is refused. */

/** A comment or instruction; CDATA; an end tag; a start tag; text. In this order, each from where the last one ended. */
const TOKEN = /(<!--[^]*?-->|<\?[^]*?\?>)|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)/y;
/** The root element; undefined when the text is not a well-formed document. */
function readXml(text) {
    const document = { name: '', tag: '', text: '', children: [] };
    const open = [document];
    TOKEN.lastIndex = 0;
    for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text);
        const top = open.at(-1);
        if (token === null || top === undefined)
            return undefined;
        const [, ignored, cdata, endTag, startTag, selfClosing, content] = token;
        if (ignored !== undefined)
            continue;
        if (endTag !== undefined) {
            if (endTag !== top.tag || open.length === 1)
                return undefined;
            open.pop();
        }
        else if (startTag !== undefined) {
            const element = { name: startTag.replace(/^.*:/, ''), tag: startTag, text: '', children: [] };
            top.children.push(element);
            if (selfClosing === '')
                open.push(element);
        }
        else {
            const resolved = cdata ?? resolve(content ?? '');
            if (resolved === undefined)
                return undefined;
            top.text += resolved;
        }
    }
    const [root, ...others] = document.children;
    return open.length === 1 && others.length === 0 && document.text.trim() === '' ? root : undefined;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Text with its references resolved; undefined for an unknown one. */
function resolve(text) {
    const pieces = text.split(/(&[^;&]*;?)/).map((piece) => (piece.startsWith('&') ? characterOf(piece) : piece));
    return pieces.includes(undefined) ? undefined : pieces.join('');
}
function characterOf(reference) {
    if (!reference.endsWith(';'))
        return undefined;
    const name = reference.slice(1, -1);
    const named = (0,entry_of/* entryOf */.M)(ENTITIES, name);
    if (named !== undefined)
        return named;
    const match = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = match === null ? NaN : match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/document.js
/** The XML in the body of a request to S3, as strictly as S3's schema has it. */


/** The document of a request. @throws S3Error MalformedXML unless it is one of this root element */
function documentOrThrow({ body }, root) {
    const document = readXml(body.toString('utf8'));
    if (document?.name !== root)
        throw malformedXml();
    return document;
}
/** Children of one name; all others of the element have to be among `alsoKnown`. @throws S3Error MalformedXML */
function childrenOrThrow({ children }, name, alsoKnown = []) {
    if (children.some((child) => child.name !== name && !alsoKnown.includes(child.name)))
        throw malformedXml();
    return children.filter((child) => child.name === name);
}
/** The texts of an element's children, each at most once. @throws S3Error MalformedXML for others than `known` */
function fieldsOrThrow({ children }, known) {
    const names = children.map(({ name }) => name);
    if (new Set(names).size < names.length || names.some((name) => !known.includes(name)))
        throw malformedXml();
    if (children.some(({ children: inner }) => inner.length > 0))
        throw malformedXml();
    return Object.fromEntries(children.map(({ name, text }) => [name, text]));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/tag-set.js
/** Tags of objects as they come: in a header, or in a document. S3 user guide, "Categorizing your objects using tags". */



/** Same page. */
const tag_set_TAGS_MAX = 10;
const KEY_MAX = 128;
const VALUE_MAX = 256;
/** Letters, digits, spaces and a few other characters. Same page. */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** The tags of `x-amz-tagging`, which has the form of a URL's query. @throws S3Error */
function tagsOfHeader(header) {
    if (header === undefined || header === '')
        return {};
    return tagsOrThrow(header.split('&').map((pair) => {
        const [key = '', value = '', ...more] = pair.split('=');
        if (key === '' || more.length > 0)
            throw invalidArgument("The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.", 'x-amz-tagging', header);
        return [decode(key), decode(value)];
    }));
}
/** The tags of a `Tagging` document. @throws S3Error */
function tagsOfDocument(document) {
    const sets = childrenOrThrow(document, 'TagSet');
    const [set] = sets;
    if (set === undefined || sets.length > 1)
        throw malformedXml();
    return tagsOrThrow(childrenOrThrow(set, 'Tag').map((tag) => {
        const { Key: key, Value: value } = fieldsOrThrow(tag, ['Key', 'Value']);
        if (key === undefined || value === undefined)
            throw malformedXml();
        return [key, value];
    }));
}
function tagsOrThrow(pairs) {
    if (pairs.length > tag_set_TAGS_MAX)
        throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10');
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
        throw invalidTag('Cannot provide multiple Tags with the same key', pairs[0]?.[0]);
    for (const [key, value] of pairs) {
        if (key === '' || key.length > KEY_MAX || !TAG_TEXT.test(key))
            throw invalidTag('The TagKey you have provided is invalid', key);
        if (value.length > VALUE_MAX || !TAG_TEXT.test(value))
            throw invalidTag('The TagValue you have provided is invalid', key);
        if (key.startsWith('aws:'))
            throw invalidTag('System tags cannot be added/updated by requester', key);
    }
    return Object.fromEntries(pairs);
}
function invalidTag(message, key) {
    return new S3Error(400, 'InvalidTag', message, { TagKey: key });
}
function decode(text) {
    return (0,http/* percentDecode */.YZ)(text.replaceAll('+', ' '));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/write-headers.js


/** Headers that are stored and returned with the object. */
const KEPT = /^(?:content-(?:type|disposition|language)|cache-control|expires|x-amz-meta-.+|x-amz-server-side-encryption(?:-.+)?|x-amz-storage-class)$/;
/** Beginnings of the names of headers for features that are not emulated. */
const NOT_HERE = [
    'x-amz-object-lock-',
    'x-amz-website-redirect-location',
    'x-amz-server-side-encryption-customer-',
    'x-amz-write-offset-bytes',
];
/** Storage classes of general purpose buckets. S3 API reference, PutObject, `x-amz-storage-class`. */
const STORAGE_CLASSES = [
    'STANDARD',
    'REDUCED_REDUNDANCY',
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER',
    'GLACIER_IR',
    'DEEP_ARCHIVE',
];
const ENCRYPTIONS = ['AES256', 'aws:kms', 'aws:kms:dsse'];
/** Canned ACLs of objects; those of buckets are among them. S3 user guide, "Canned ACL". */
const CANNED_ACLS = [
    'private',
    'public-read',
    'public-read-write',
    'authenticated-read',
    'aws-exec-read',
    'bucket-owner-read',
    'bucket-owner-full-control',
];
/** ACLs that change nothing where ACLs are off, as they are in new buckets. */
const OWNERS_ACLS = ['private', 'bucket-owner-full-control'];
/**
 * Headers and tags that an upload gives its object.
 * @throws S3Error for a storage class, encryption, ACL or tag that S3 does not accept, and for what is not emulated
 */
function writtenWith({ headers }) {
    for (const name of Object.keys(headers))
        if (NOT_HERE.some((start) => name.startsWith(start)))
            throw notImplemented(`the header ${name}`);
    const storageClass = headers['x-amz-storage-class'];
    if (storageClass !== undefined && !STORAGE_CLASSES.includes(storageClass))
        throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid', {
            StorageClassRequested: storageClass,
        });
    const encryption = headers['x-amz-server-side-encryption'];
    if (encryption !== undefined && !ENCRYPTIONS.includes(encryption))
        throw invalidArgument('The encryption method specified is not supported', 'x-amz-server-side-encryption', encryption);
    checkAcl(headers);
    return { headers: keptHeaders(headers), tags: tagsOfHeader(headers['x-amz-tagging']) };
}
/** @throws S3Error for an invalid ACL, and for one that gives access to others than the owner of the bucket */
function checkAcl(headers) {
    const acl = headers['x-amz-acl'];
    if (acl !== undefined && !CANNED_ACLS.includes(acl))
        throw invalidArgument('Invalid canned ACL', 'x-amz-acl', acl);
    const grants = Object.keys(headers).some((name) => name.startsWith('x-amz-grant-'));
    if (acl !== undefined && grants)
        throw invalidRequest('Specifying both Canned ACLs and Header Grants is not allowed');
    if (grants || (acl !== undefined && !OWNERS_ACLS.includes(acl)))
        throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs');
}
/** S3 does not return STANDARD. */
function keptHeaders(headers) {
    const encoding = (headers['content-encoding'] ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '' && entry !== 'aws-chunked');
    const kept = Object.entries(headers).filter(([name, value]) => KEPT.test(name) && !(name === 'x-amz-storage-class' && value === 'STANDARD'));
    return {
        'content-type': 'binary/octet-stream',
        ...Object.fromEntries(kept),
        ...(encoding.length === 0 ? {} : { 'content-encoding': encoding.join(',') }),
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/buckets.js
/** The operations on buckets themselves. */







/** Names of general purpose buckets. S3 user guide, "Bucket naming rules". */
const BUCKET_NAME = /^(?!xn--|sthree-|.*(?:\.\.|-s3alias$))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const createBucket = (state, request, now) => {
    const name = request.bucket ?? '';
    if (!BUCKET_NAME.test(name) || /^\d+\.\d+\.\d+\.\d+$/.test(name))
        throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', { BucketName: name });
    checkAcl(request.headers);
    const constraint = locationConstraintOrThrow(request);
    if ((constraint ?? 'us-east-1') !== state.region)
        throw new S3Error(400, 'IllegalLocationConstraintException', `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`);
    const existing = state.buckets.get(name);
    const headers = { location: `/${name}` };
    if (existing === undefined)
        return { state: withBucket(state, name, now), reply: emptyReply(200, headers) };
    if (existing.access.owner !== OWN_CANONICAL_ID)
        throw new S3Error(409, 'BucketAlreadyExists', 'The requested bucket name is not available.', { BucketName: name });
    // Creating one's own bucket again is a success only in us-east-1.
    if (state.region === 'us-east-1')
        return { state, reply: emptyReply(200, headers) };
    throw new S3Error(409, 'BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', {
        BucketName: name,
    });
};
/** Regions that S3 accepts as a location, and its old name for eu-west-1. Botocore's model of S3. */
const LOCATIONS = /^(?:EU|(?:af|ap|ca|cn|eu|il|me|mx|sa|us|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc-de)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d)$/;
/**
 * The Region in the request's document; undefined without one.
 * @throws S3Error InvalidLocationConstraint for what is not a Region, and for us-east-1, which is the default
 */
function locationConstraintOrThrow(request) {
    if (request.body.length === 0)
        return undefined;
    const children = documentOrThrow(request, 'CreateBucketConfiguration').children;
    const other = children.find(({ name }) => name !== 'LocationConstraint');
    if (other !== undefined)
        throw notImplemented(`${other.name} in CreateBucketConfiguration`);
    const constraint = children[0]?.text.trim() ?? '';
    if (constraint === '')
        return undefined;
    if (!LOCATIONS.test(constraint) || constraint === 'us-east-1')
        throw new S3Error(400, 'InvalidLocationConstraint', 'The specified location-constraint is not valid', {
            LocationConstraint: constraint,
        });
    return constraint === 'EU' ? 'eu-west-1' : constraint;
}
const deleteBucket = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    if (bucket.objects.size > 0)
        throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', { BucketName: bucket.name });
    return { state: { ...state, buckets: withoutEntry(state.buckets, bucket.name) }, reply: emptyReply(204) };
};
const headBucket = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.list)
        throw accessDenied(regionHeader(bucket.region));
    return { state, reply: emptyReply(200, regionHeader(bucket.region)) };
};
const listBuckets = (state) => {
    const own = [...state.buckets.values()]
        .filter(({ access }) => access.owner === OWN_CANONICAL_ID)
        .sort((left, right) => byUtf8(left.name, right.name));
    const xml = renderXml('ListAllMyBucketsResult', {
        Owner: { ID: OWN_CANONICAL_ID },
        Buckets: {
            Bucket: own.map(({ name, createdAt }) => ({ Name: name, CreationDate: new Date(createdAt).toISOString() })),
        },
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
/** GetBucketLocation: empty for us-east-1, which answers for the buckets of all Regions. */
const getBucketLocation = (state, request) => {
    const bucket = request.region === 'us-east-1' ? state.buckets.get(request.bucket ?? '') : bucketOrThrow(state, request);
    if (bucket === undefined)
        throw noSuchBucket(request.bucket ?? '');
    const region = bucket.region === 'us-east-1' ? '' : bucket.region;
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint ${XMLNS}>${region}</LocationConstraint>`;
    return { state, reply: xmlReply(xml) };
};
const getBucketVersioning = (state, request) => {
    const { versioning } = bucketOrThrow(state, request);
    const content = { Status: versioning === 'never' ? undefined : versioning };
    return { state, reply: xmlReply(renderXml('VersioningConfiguration', content, XMLNS)) };
};
const putBucketVersioning = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    const versioning = textOfElement(request.body.toString('utf8'), 'Status');
    if (versioning !== 'Enabled' && versioning !== 'Suspended')
        throw new S3Error(400, 'IllegalVersioningConfigurationException', 'The Versioning element must be specified');
    return {
        state: { ...state, buckets: withEntry(state.buckets, bucket.name, { ...bucket, versioning }) },
        reply: emptyReply(200),
    };
};

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/aws-chunked.js
/**
 * The body format `aws-chunked`: chunks with their sizes in hex, for S3 uploads that are signed or checksummed
 * while they stream, with an optional trailer. S3 API reference, "Signature calculations: transferring payload in
 * multiple chunks" and "... with trailing headers".
 */


const EMPTY_HASH = (0,sigv4/* sha256 */.sc)('');
/**
 * Undoes the chunking and, where the chunks are signed, verifies each signature.
 * @param signing  the request's signature and the secret it was made with; undefined for unsigned chunks
 */
function decodeAwsChunked(raw, signing) {
    const chunks = [];
    let previous = signing?.signed.signature ?? '';
    let at = 0;
    for (;;) {
        const lineEnd = raw.indexOf('\r\n', at);
        if (lineEnd < 0)
            return (0,model_result/* failure */.V)('incomplete');
        const [size = '', extension = ''] = raw.toString('latin1', at, lineEnd).split(';');
        if (!/^[0-9a-f]+$/i.test(size))
            return (0,model_result/* failure */.V)('incomplete');
        const start = lineEnd + 2;
        const end = start + Number.parseInt(size, 16);
        if (end > raw.length)
            return (0,model_result/* failure */.V)('incomplete');
        const chunk = raw.subarray(start, end);
        if (signing !== undefined) {
            const given = extension.replace(/^chunk-signature=/, '');
            if (!(0,sigv4/* sameText */.QV)(chunkSignature(signing, 'PAYLOAD', previous, [EMPTY_HASH, (0,sigv4/* sha256 */.sc)(chunk)]), given))
                return (0,model_result/* failure */.V)('signature');
            previous = given;
        }
        if (chunk.length === 0)
            return withTrailers(Buffer.concat(chunks), raw.toString('latin1', start), signing, previous);
        if (raw.toString('latin1', end, end + 2) !== '\r\n')
            return (0,model_result/* failure */.V)('incomplete');
        chunks.push(chunk);
        at = end + 2;
    }
}
function withTrailers(body, rest, signing, previous) {
    const lines = rest.split('\r\n').filter((line) => line !== '');
    const pairs = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    });
    const { 'x-amz-trailer-signature': given, ...trailers } = Object.fromEntries(pairs);
    if (signing !== undefined && given !== undefined) {
        const canonical = Object.entries(trailers).map(([name, value]) => `${name}:${value}\n`);
        const expected = chunkSignature(signing, 'TRAILER', previous, [(0,sigv4/* sha256 */.sc)(canonical.join(''))]);
        if (!(0,sigv4/* sameText */.QV)(expected, given))
            return (0,model_result/* failure */.V)('signature');
    }
    return (0,model_result/* success */.k)({ body, trailers });
}
function chunkSignature({ signed, secretAccessKey }, part, previous, hashes) {
    const toSign = [`AWS4-HMAC-SHA256-${part}`, signed.timestamp, (0,sigv4/* scopeOf */.Od)(signed), previous, ...hashes].join('\n');
    return (0,sigv4/* hmac */.w8)((0,sigv4/* signingKey */.NR)(signed, secretAccessKey), toSign).toString('hex');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/body.js
/** The body of an S3 request: checked against its digest, and without the framing that it may have. */



/** @throws S3Error for a body that is truncated, framed wrongly, or not the one that was signed */
function decodeBody(request, signing) {
    const digest = signing.signed.payloadHash;
    if (!digest.startsWith('STREAMING-')) {
        if (/^[0-9a-f]{64}$/.test(digest) && (0,sigv4/* sha256 */.sc)(request.body) !== digest)
            throw new S3Error(400, 'XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.");
        return { body: request.body, trailers: {} };
    }
    const decoded = decodeAwsChunked(request.body, digest.startsWith('STREAMING-UNSIGNED') ? undefined : signing);
    if (!decoded.ok)
        throw decoded.problem === 'signature'
            ? new S3Error(403, 'SignatureDoesNotMatch', 'The signature of a chunk of the body does not match.')
            : new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly');
    const announced = request.headers['x-amz-decoded-content-length'];
    if (announced !== undefined && Number(announced) !== decoded.value.body.length)
        throw new S3Error(400, 'IncompleteBody', 'The body length does not match x-amz-decoded-content-length.');
    return decoded.value;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/digests.js
/** Digests that come with an upload. S3 user guide, "Checking object integrity". */



/**
 * Checks the bytes against every digest that was sent with them.
 * @returns the checksum that was sent
 * @throws S3Error for bytes that do not match a digest, or an invalid digest
 */
function checkDigests(request) {
    checkMd5(request);
    const given = givenChecksum({ ...request.headers, ...request.trailers });
    if (given === undefined) {
        if (request.headers['x-amz-trailer'] !== undefined)
            throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.');
        return undefined;
    }
    if (checksum(given.algorithm, request.body) !== given.value)
        throw badChecksum(given.algorithm);
    return given;
}
/** Headers whose names begin like those of checksums, with another meaning. */
const NO_CHECKSUMS = ['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type'];
/** The one checksum among the headers. @throws S3Error for several, and for an algorithm that is not emulated */
function givenChecksum(headers) {
    const given = Object.entries(headers).flatMap(([name, value]) => {
        if (!name.startsWith('x-amz-checksum-') || NO_CHECKSUMS.includes(name))
            return [];
        return [{ algorithm: algorithmOrThrow(name.slice('x-amz-checksum-'.length)), value }];
    });
    if (given.length > 1)
        throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    return given[0];
}
/** An algorithm by its name, in either case. @throws S3Error NotImplemented for another one */
function algorithmOrThrow(name) {
    const found = CHECKSUM_ALGORITHMS.find((algorithm) => algorithm === name.toLowerCase());
    if (found === undefined)
        throw notImplemented(`the checksum algorithm ${name}`);
    return found;
}
/** The bytes do not match the checksum that was sent. */
function badChecksum(algorithm) {
    const message = `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`;
    return new S3Error(400, 'BadDigest', message);
}
/** The element of a checksum in an answer, `ChecksumCRC32` for instance. */
function checksumElement(given) {
    return given === undefined ? {} : { [`Checksum${given.algorithm.toUpperCase()}`]: given.value };
}
/** The header of a checksum in an answer. */
function checksumHeader(given) {
    return given === undefined ? {} : { [`x-amz-checksum-${given.algorithm}`]: given.value };
}
function checkMd5(request) {
    const given = request.headers['content-md5'];
    if (given === undefined)
        return;
    if (Buffer.from(given, 'base64').length !== 16)
        throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
    if ((0,external_node_crypto_.createHash)('md5').update(request.body).digest('base64') !== given)
        throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/multipart.js
/** Uploads in parts, which the AWS CLI and boto3 use from 8 MB on. S3 user guide, "Multipart upload". */








/** Highest number of a part. Same guide, "Amazon S3 multipart upload limits". */
const PART_NUMBER_MAX = 10_000;
const createMultipartUpload = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    const key = newKeyOrThrow(request);
    const checksum = uploadChecksumOrThrow(request.headers);
    const serial = state.serial + 1;
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(`upload ${String(serial)}`)
        .digest('base64url');
    const upload = {
        bucket: bucket.name,
        key,
        initiatedAt: now,
        ...writtenWith(request),
        parts: new Map(),
        checksum,
    };
    const xml = renderXml('InitiateMultipartUploadResult', { Bucket: bucket.name, Key: key, UploadId: id }, XMLNS);
    const reply = xmlReply(xml, checksum === undefined ? {} : checksumHeaders(checksum));
    return { state: { ...state, serial, uploads: withEntry(state.uploads, id, upload) }, reply };
};
const abortMultipartUpload = (state, request) => {
    bucketOrThrow(state, request);
    const { id } = findUploadOrThrow(state, request);
    return { state: { ...state, uploads: withoutEntry(state.uploads, id) }, reply: emptyReply(204) };
};
/** The upload that a request names. @throws S3Error NoSuchUpload */
function findUploadOrThrow(state, request) {
    const id = (0,http/* queryOf */.E2)(request, 'uploadId') ?? '';
    const upload = state.uploads.get(id);
    if (upload !== undefined && upload.bucket === request.bucket && upload.key === request.key)
        return { id, upload };
    throw new S3Error(404, 'NoSuchUpload', 'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.', { UploadId: id });
}
/** The number of a part in the query. @throws S3Error InvalidArgument */
function partNumberOrThrow(text) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
    if (number >= 1 && number <= PART_NUMBER_MAX)
        return number;
    throw invalidArgument('Part number must be an integer between 1 and 10000, inclusive', 'partNumber', text);
}
/** Algorithm and type of an upload, as answers spell them. */
function checksumHeaders({ algorithm, type }) {
    return { 'x-amz-checksum-algorithm': algorithm.toUpperCase(), 'x-amz-checksum-type': type };
}
/**
 * The client's choice of checksum for the whole. SHA sums are only of parts, CRC-64/NVME only of the whole, and the other
 * CRCs of either, of parts by default. S3 user guide, "Checking object integrity".
 */
function uploadChecksumOrThrow(headers) {
    const type = headers['x-amz-checksum-type']?.toUpperCase();
    const name = headers['x-amz-checksum-algorithm'];
    if (name === undefined) {
        if (type === undefined)
            return undefined;
        throw invalidRequest('The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
    }
    const algorithm = algorithmOrThrow(name);
    if (type !== undefined && type !== 'COMPOSITE' && type !== 'FULL_OBJECT')
        throw invalidRequest('Value for x-amz-checksum-type header is invalid.');
    const only = algorithm === 'crc64nvme' ? 'FULL_OBJECT' : algorithm.startsWith('sha') ? 'COMPOSITE' : undefined;
    if (only !== undefined && type !== undefined && type !== only)
        throw invalidRequest(`The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`);
    return { algorithm, type: only ?? type ?? 'COMPOSITE' };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/complete-multipart-upload.js












/** The minimum of every part except the last, in bytes: 5 MiB. S3 user guide, "Amazon S3 multipart upload limits". */
const PART_MIN_BYTES = 5 * 1024 ** 2;
/** Joins the named parts, in the order of their numbers, and checks the whole against the client's checksum and size. */
const completeMultipartUpload = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    const { id, upload } = findUploadOrThrow(state, request);
    checkWriteConditions(request.headers, findVersion(bucket, upload.key), upload.key);
    const parts = findParts(upload, namedPartsOrThrow(request));
    const bytes = Buffer.concat(parts.map((part) => part.bytes));
    checkSize(request.headers['x-amz-mp-object-size'], bytes.length);
    const whole = checksumOfWhole(upload, parts, bytes);
    checkWhole(request.headers, whole, bytes);
    const etag = `${md5(Buffer.concat(parts.map((part) => Buffer.from(part.etag, 'hex')))).toString('hex')}-${String(parts.length)}`;
    const without = { ...state, uploads: withoutEntry(state.uploads, id) };
    const { state: next, stored } = putObject(without, bucket.name, upload.key, bytes, now, {
        headers: upload.headers,
        tags: upload.tags,
        ofParts: {
            etag,
            parts: parts.map((part) => ({
                size: part.bytes.length,
                checksum: whole?.type === 'COMPOSITE' ? part.checksum : undefined,
            })),
            checksum: whole,
        },
    });
    const { checksum: kept } = stored.content ?? {};
    const content = {
        Location: objectUrl(request, bucket.name, upload.key),
        Bucket: bucket.name,
        Key: upload.key,
        ETag: `"${etag}"`,
        ...checksumElement(kept),
        ChecksumType: kept?.type,
    };
    const reply = xmlReply(renderXml('CompleteMultipartUploadResult', content, XMLNS), versionHeader(bucket, stored));
    return { state: next, reply };
};
const CHECKSUM_ELEMENTS = CHECKSUM_ALGORITHMS.map((algorithm) => `Checksum${algorithm.toUpperCase()}`);
function namedPartsOrThrow(request) {
    const listed = childrenOrThrow(documentOrThrow(request, 'CompleteMultipartUpload'), 'Part').map((part) => {
        const { PartNumber: number = '', ETag: etag = '', ...checksums } = fieldsOrThrow(part, ['PartNumber', 'ETag', ...CHECKSUM_ELEMENTS]);
        if (!/^\s*\d{1,5}\s*$/.test(number))
            throw malformedXml();
        return { number: Number(number), etag: etag.replaceAll(/["\s]/g, ''), checksums };
    });
    if (listed.length === 0)
        throw malformedXml();
    if (listed.some(({ number }, index) => index > 0 && number <= (listed[index - 1]?.number ?? 0)))
        throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.');
    return listed;
}
function findParts(upload, named) {
    return named.map((name, index) => {
        const part = upload.parts.get(name.number);
        if (part?.etag !== name.etag || !checksumsFit(part, name))
            throw invalidPart(upload, name);
        if (upload.checksum?.type === 'COMPOSITE' && Object.keys(name.checksums).length === 0)
            throw invalidRequest(`The upload was created using a ${upload.checksum.algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${String(name.number)} in the request.`);
        if (index < named.length - 1 && part.bytes.length < PART_MIN_BYTES)
            throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
                ProposedSize: part.bytes.length,
                MinSizeAllowed: PART_MIN_BYTES,
                PartNumber: name.number,
                ETag: part.etag,
            });
        return part;
    });
}
/** Whether the client's checksum of a part is the one that the part was sent with, or the one that S3 computed. */
function checksumsFit(part, { checksums }) {
    const known = checksumElement(part.checksum);
    return Object.entries(checksums).every(([name, value]) => known[name] === value);
}
function invalidPart(upload, { number, etag }) {
    return new S3Error(400, 'InvalidPart', "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.", { PartNumber: number, ETag: etag, Key: upload.key });
}
function checkSize(header, size) {
    if (header === undefined)
        return;
    if (!/^\d+$/.test(header))
        throw invalidRequest(`Value for x-amz-mp-object-size header is invalid: '${header}'`);
    if (Number(header) !== size)
        throw invalidRequest(`The provided 'x-amz-mp-object-size' header value ${header} does not match what was computed: ${String(size)}`);
}
/** Undefined for an upload without a requested checksum: S3 then computes CRC-64/NVME of the whole. */
function checksumOfWhole({ checksum: wanted }, parts, bytes) {
    if (wanted === undefined)
        return undefined;
    const { algorithm, type } = wanted;
    if (type === 'FULL_OBJECT')
        return { algorithm, type, value: checksum(algorithm, bytes) };
    const ofParts = Buffer.concat(parts.map((part) => Buffer.from(part.checksum?.value ?? '', 'base64')));
    return { algorithm, type, value: `${checksum(algorithm, ofParts)}-${String(parts.length)}` };
}
/** Compares the client's checksum of the whole with the computed one. */
function checkWhole(headers, whole, bytes) {
    const type = headers['x-amz-checksum-type']?.toUpperCase();
    const expectedType = whole?.type ?? 'FULL_OBJECT';
    if (type !== undefined && type !== expectedType)
        throw invalidRequest(`The upload was created using the ${expectedType} checksum mode. The complete request must use the same checksum mode.`);
    const given = givenChecksum(headers);
    if (given === undefined)
        return;
    if (whole !== undefined && given.algorithm !== whole.algorithm)
        throw invalidRequest(`Checksum Type mismatch occurred, expected checksum Type: ${whole.algorithm}, actual checksum Type: ${given.algorithm}`);
    const computed = whole?.value ?? checksum(given.algorithm, bytes);
    // A composite checksum may be sent without the number of its parts.
    if (given.value !== computed && given.value !== computed.replace(/-\d+$/, ''))
        throw badChecksum(given.algorithm);
}
function md5(bytes) {
    return (0,external_node_crypto_.createHash)('md5').update(bytes).digest();
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/upload-part.js








/** UploadPart: the checksum that is included must be of the upload's algorithm, where the upload has one. */
const uploadPart = (state, request, now) => {
    bucketOrThrow(state, request);
    const { id, upload } = findUploadOrThrow(state, request);
    const number = partNumberOrThrow((0,http/* queryOf */.E2)(request, 'partNumber') ?? '');
    const given = checkDigests(request);
    const expected = upload.checksum;
    if (expected !== undefined && given?.algorithm !== expected.algorithm) {
        // A checksum of the whole does not need those of the parts.
        if (given !== undefined || expected.type === 'COMPOSITE')
            throw invalidRequest(`Checksum Type mismatch occurred, expected checksum Type: ${expected.algorithm}, actual checksum Type: ${given?.algorithm ?? 'null'}`);
    }
    const part = partOf(upload, request, now, given);
    return {
        state: withPart(state, id, upload, number, part),
        reply: emptyReply(200, { etag: `"${part.etag}"`, ...checksumHeader(given) }),
    };
};
/** A part with its ETag, and the checksum of the upload's algorithm if the client sent none. */
function partOf(upload, { body: bytes }, now, given) {
    const algorithm = upload.checksum?.algorithm;
    const known = given ?? (algorithm === undefined ? undefined : { algorithm, value: checksum(algorithm, bytes) });
    return {
        bytes,
        etag: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        lastModified: now,
        checksum: known,
    };
}
/** The state with one more part in an upload, or another one under its number. */
function withPart(state, id, upload, number, part) {
    const parts = withEntry(upload.parts, number, part);
    return { ...state, uploads: withEntry(state.uploads, id, { ...upload, parts }) };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/copy-object.js












/** Headers that a copy has only if the client sends them: they say how the copy is stored, not what it is. */
const OF_THE_COPY = /^x-amz-(?:storage-class|server-side-encryption)/;
/** CopyObject: bytes, metadata and tags of the source, the last two unless the client replaces them. */
const copyObject = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    const key = newKeyOrThrow(request);
    const found = copySourceOrThrow(state, request);
    const { headers, tags } = describedOrThrow(request, found.content);
    if (isNoChange(request, found.source))
        throw invalidRequest("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
    checkWriteConditions(request.headers, findVersion(bucket, key), key);
    const wanted = request.headers['x-amz-checksum-algorithm'];
    const { state: next, stored } = putObject(state, bucket.name, key, found.content.bytes, now, {
        headers,
        tags,
        algorithm: wanted === undefined ? found.content.checksum.algorithm : algorithmOrThrow(wanted),
    });
    const xml = renderXml('CopyObjectResult', resultOf(stored), XMLNS);
    const encryption = headers['x-amz-server-side-encryption'] ?? 'AES256';
    const reply = xmlReply(xml, {
        'x-amz-server-side-encryption': encryption,
        ...copiedVersionHeader(found.bucket, found),
        ...versionHeader(bucket, stored),
    });
    return { state: next, reply };
};
/** UploadPartCopy: a part that is copied, whole or a range of it. */
const uploadPartCopy = (state, request, now) => {
    bucketOrThrow(state, request);
    const { id, upload } = findUploadOrThrow(state, request);
    const number = partNumberOrThrow((0,http/* queryOf */.E2)(request, 'partNumber') ?? '');
    const found = copySourceOrThrow(state, request);
    const body = rangeOrThrow(request.headers['x-amz-copy-source-range'], found.content.bytes);
    const part = partOf(upload, { body }, now);
    const content = {
        LastModified: new Date(now).toISOString(),
        ETag: `"${part.etag}"`,
        ...checksumElement(part.checksum),
    };
    const xml = renderXml('CopyPartResult', content, XMLNS);
    const reply = xmlReply(xml, { ...copiedVersionHeader(found.bucket, found), ...checksumHeader(part.checksum) });
    return { state: withPart(state, id, upload, number, part), reply };
};
function resultOf({ lastModified, content }) {
    return {
        LastModified: new Date(lastModified).toISOString(),
        ETag: `"${content?.etag ?? ''}"`,
        ...checksumElement(content?.checksum),
        ChecksumType: content?.checksum.type,
    };
}
/** Headers and tags of the copy. @throws S3Error for an invalid directive */
function describedOrThrow(request, source) {
    const asked = writtenWith(request);
    const replacesHeaders = isReplace(request, 'x-amz-metadata-directive', 'Unknown metadata directive.');
    const replacesTags = isReplace(request, 'x-amz-tagging-directive', 'Unknown tagging directive.');
    const isOfCopy = ([name]) => OF_THE_COPY.test(name);
    const headers = replacesHeaders
        ? asked.headers
        : Object.fromEntries([
            ...Object.entries(source.headers).filter((entry) => !isOfCopy(entry)),
            ...Object.entries(asked.headers).filter(isOfCopy),
        ]);
    return { headers, tags: replacesTags ? asked.tags : source.tags };
}
function isReplace({ headers }, name, message) {
    const directive = headers[name] ?? 'COPY';
    if (directive !== 'COPY' && directive !== 'REPLACE')
        throw invalidArgument(message, name, directive);
    return directive === 'REPLACE';
}
function isNoChange({ bucket, key, headers }, source) {
    if (source.bucket !== bucket || source.key !== key || source.versionId !== undefined)
        return false;
    const changes = Object.keys(headers).some((name) => OF_THE_COPY.test(name));
    return !changes && headers['x-amz-metadata-directive'] !== 'REPLACE';
}
function rangeOrThrow(header, bytes) {
    if (header === undefined)
        return bytes;
    const match = /^bytes=(\d+)-(\d+)$/.exec(header);
    const [first, last] = [Number(match?.[1]), Number(match?.[2])];
    if (match === null || last < first)
        throw invalidArgument('The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy', 'x-amz-copy-source-range', header);
    if (last >= bytes.length)
        throw invalidArgument(`Range specified is not valid for source object of size: ${String(bytes.length)}`, 'x-amz-copy-source-range', header);
    return bytes.subarray(first, last + 1);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/delete-object.js
/** Deletes of one object and of many. */












/** Conditions that S3 has only for directory buckets. */
const ONLY_FOR_DIRECTORIES = ['x-amz-if-match-last-modified-time', 'x-amz-if-match-size'];
/** Objects of one DeleteObjects. S3 API reference. */
const OBJECTS_MAX = 1000;
/** DeleteObject: no error for a missing key; permanent with a version id, else by a marker where versioning is on. */
const delete_object_deleteObject = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    for (const header of ONLY_FOR_DIRECTORIES)
        if (header in request.headers)
            throw notImplemented(`the header ${header}`);
    const versionId = (0,http/* queryOf */.E2)(request, 'versionId');
    checkVersionId(versionId);
    const doomed = { key: keyOrThrow(request), versionId, ifMatch: request.headers['if-match'] };
    const { state: next, marker, versionId: gone } = deleted(state, bucket, doomed, now);
    const headers = withoutUndefined({
        'x-amz-delete-marker': marker ? 'true' : undefined,
        'x-amz-version-id': gone,
    });
    return { state: next, reply: emptyReply(204, headers) };
};
/** DeleteObjects: each as with DeleteObject, refusals and successes in one list. */
const deleteObjects = (state, request, now) => {
    bucketOrThrow(state, request);
    const { doomed, isQuiet } = doomedOrThrow(request);
    const done = [];
    const errors = [];
    let next = state;
    for (const each of doomed) {
        const result = tryDelete(next, request, each, now);
        if (!result.ok)
            errors.push(result.problem);
        else {
            next = result.value.state;
            done.push(result.value.deleted);
        }
    }
    const content = { Deleted: isQuiet ? undefined : done, Error: errors };
    return { state: next, reply: xmlReply(renderXml('DeleteResult', content, XMLNS)) };
};
function tryDelete(state, request, doomed, now) {
    const { key, versionId } = doomed;
    try {
        const bucket = bucketOrThrow(state, request);
        const [denial] = deleting(s3Arn(state.region, bucket.name, key), doomed).flatMap((need) => request.denialOf(need) ?? []);
        if (denial !== undefined)
            throw new S3Error(403, 'AccessDenied', denial);
        if (!bucket.access.write)
            throw accessDenied();
        if (versionId !== undefined && !isVersionId(versionId))
            throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.');
        const result = deleted(state, bucket, doomed, now);
        const marker = result.marker ? { DeleteMarker: true, DeleteMarkerVersionId: result.versionId } : {};
        return (0,model_result/* success */.k)({ state: result.state, deleted: { Key: key, VersionId: versionId, ...marker } });
    }
    catch (error) {
        if (!(error instanceof S3Error))
            throw error;
        return (0,model_result/* failure */.V)({ Key: key, VersionId: versionId, Code: error.code, Message: error.message });
    }
}
function deleted(state, bucket, { key, versionId, ifMatch }, now) {
    checkDeleteCondition(ifMatch, findVersion(bucket, key), key);
    if (versionId !== undefined) {
        const version = findVersion(bucket, key, versionId);
        const marker = version !== undefined && version.content === undefined;
        return { state: deleteVersion(state, bucket.name, key, versionId), marker, versionId };
    }
    const { state: next, marker } = deleteObject(state, bucket.name, key, now);
    return marker === undefined
        ? { state: next, marker: false }
        : { state: next, marker: true, versionId: marker.versionId };
}
/** The objects that the document names. @throws S3Error for one without a digest, and for an invalid one */
function doomedOrThrow(request) {
    if (checkDigests(request) === undefined && request.headers['content-md5'] === undefined)
        throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
    const document = documentOrThrow(request, 'Delete');
    const objects = childrenOrThrow(document, 'Object', ['Quiet']);
    if (objects.length === 0 || objects.length > OBJECTS_MAX)
        throw malformedXml();
    const doomed = objects.map((object) => {
        const fields = fieldsOrThrow(object, ['Key', 'VersionId', 'ETag', 'LastModifiedTime', 'Size']);
        const { Key: key = '', VersionId: versionId, ETag: ifMatch } = fields;
        if (key === '')
            throw malformedXml();
        if (fields.LastModifiedTime !== undefined || fields.Size !== undefined)
            throw notImplemented('LastModifiedTime and Size in DeleteObjects, which S3 has for directory buckets alone');
        return { key, versionId, ifMatch };
    });
    const quiet = childrenOrThrow(document, 'Quiet', ['Object'])[0]?.text.trim();
    return { doomed, isQuiet: quiet === 'true' };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/range.js
/** Which bytes of an object are requested: by a part's number, or by the Range header with one range. RFC 9110, section 14. */



/** The bytes of the requested range or part. @throws S3Error for what the object does not have */
function shownBytesOrThrow(request, content) {
    const number = (0,http/* queryOf */.E2)(request, 'partNumber');
    const size = content.bytes.length;
    if (number === undefined) {
        const range = parseRange(request.headers.range, size);
        if (range === 'whole')
            return {};
        if (range !== 'unsatisfiable')
            return { range };
        throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', { RangeRequested: request.headers.range, ActualObjectSize: size }, { 'content-range': `bytes */${String(size)}` });
    }
    if (request.headers.range !== undefined)
        throw invalidRequest('Cannot specify both Range header and partNumber query parameter');
    return shownPartOrThrow(partNumberOrThrow(number), content);
}
/** Parts are counted by their position, not by the numbers they were sent with; an object uploaded whole is one part. */
function shownPartOrThrow(number, { bytes, parts }) {
    const part = (parts ?? [{ size: bytes.length }])[number - 1];
    if (part === undefined)
        throw new S3Error(416, 'InvalidPartNumber', 'The requested partnumber is not satisfiable', {
            PartNumberRequested: number,
            ActualPartCount: parts?.length ?? 1,
        });
    const first = (parts ?? []).slice(0, number - 1).reduce((sum, { size }) => sum + size, 0);
    return {
        range: part.size === 0 ? undefined : { first, last: first + part.size - 1 },
        part: parts === undefined ? undefined : { ...part, count: parts.length },
    };
}
/** What of `size` bytes a header asks for. A header that is not a single byte range is ignored, as HTTP requires. */
function parseRange(header, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
    const [, from = '', to = ''] = match ?? [];
    if (match === null || (from === '' && to === ''))
        return 'whole';
    if (from === '') {
        const length = Math.min(Number(to), size);
        return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
    }
    const first = Number(from);
    const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (to !== '' && Number(to) < first)
        return 'whole';
    return first >= size ? 'unsatisfiable' : { first, last };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/get-object.js







/** Query parameters of GetObject that replace a header of the answer. */
const OVERRIDES = ['content-type', 'content-disposition', 'content-encoding', 'content-language', 'cache-control'];
/** GetObject, whole or a range, any version. HEAD is the same without the body, which the server leaves out. */
const getObject = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    const found = findObjectOrThrow(bucket, request);
    const storageClass = found.content.headers['x-amz-storage-class'] ?? 'STANDARD';
    if (request.method === 'GET' && ARCHIVES.includes(storageClass))
        throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
            StorageClass: storageClass,
        });
    checkReadConditions(request.headers, found);
    const { bytes } = found.content;
    const { range, part } = shownBytesOrThrow(request, found.content);
    const headers = {
        ...objectHeaders(bucket, found),
        ...shownChecksum(request, found.content, { range, part }),
        ...(part === undefined ? {} : { 'x-amz-mp-parts-count': String(part.count) }),
        ...overridesOf(request.query),
    };
    if (range === undefined)
        return { state, reply: { status: 200, headers, body: bytes } };
    const contentRange = `bytes ${String(range.first)}-${String(range.last)}/${String(bytes.length)}`;
    return {
        state,
        reply: {
            status: 206,
            headers: { ...headers, 'content-range': contentRange },
            body: bytes.subarray(range.first, range.last + 1),
        },
    };
};
/** The checksum of what is shown, as far as S3 has one: of the whole, and of the part of a composite one. */
function shownChecksum({ headers }, { bytes, checksum }, { range, part }) {
    if (headers['x-amz-checksum-mode']?.toUpperCase() !== 'ENABLED')
        return {};
    const isWhole = range === undefined || (range.first === 0 && range.last === bytes.length - 1 && !('range' in headers));
    const shown = part?.checksum ?? (isWhole ? checksum : undefined);
    return shown === undefined ? {} : { ...checksumHeader(shown), 'x-amz-checksum-type': checksum.type };
}
function overridesOf(query) {
    const pairs = OVERRIDES.map((name) => [name, (0,http/* queryOf */.E2)({ query }, `response-${name}`)]);
    return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/listing.js
/** What the lists of keys have in common: order, folders, pages, encoding. */




/** Entries of one page, also when more are asked for. S3 API reference, ListObjectsV2. */
const PAGE_MAX = 1000;
/**
 * @param size the parameter that says how many entries a page may have
 * @throws S3Error for an invalid number of entries, or an encoding that S3 does not have
 */
function listQueryOrThrow(request, size = 'max-keys') {
    const encodingType = (0,http/* queryOf */.E2)(request, 'encoding-type');
    if (encodingType !== undefined && encodingType !== 'url')
        throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType);
    const maxKeys = (0,http/* queryOf */.E2)(request, size) ?? String(PAGE_MAX);
    if (!/^\d{1,10}$/.test(maxKeys))
        throw invalidArgument(`Provided ${size} not an integer or within integer range`, size, maxKeys);
    return {
        prefix: (0,http/* queryOf */.E2)(request, 'prefix') ?? '',
        delimiter: (0,http/* queryOf */.E2)(request, 'delimiter') ?? '',
        maxKeys: Number(maxKeys),
        encode: encodingType === 'url' ? encodeKey : (text) => text,
        encodingType,
    };
}
/**
 * Keys below the prefix and after `after`, where that is given; what has the delimiter after the prefix becomes one
 * common prefix. A common prefix that is `after` itself was on the page before.
 */
function listing_entriesOf(keys, { prefix, delimiter }, after) {
    const entries = new Map();
    for (const key of keys) {
        if (!key.startsWith(prefix) || (after !== undefined && byUtf8(key, after) <= 0))
            continue;
        const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
        const name = end < 0 ? key : key.slice(0, end + delimiter.length);
        if (name !== after && !entries.has(name))
            entries.set(name, { kind: end < 0 ? 'key' : 'prefix', name });
    }
    return [...entries.values()];
}
/** The first entries, up to the size of a page. */
function listing_pageOf(entries, maxKeys) {
    const page = entries.slice(0, Math.min(maxKeys, PAGE_MAX));
    const last = page.at(-1);
    // After a page of size 0 there is no next one.
    return page.length < entries.length && last !== undefined ? { page, last } : { page };
}
/** Common prefixes, in the form of an answer. */
function commonPrefixes(page, { encode }) {
    return page.filter(({ kind }) => kind === 'prefix').map(({ name }) => ({ Prefix: encode(name) }));
}
/** The current objects of a page. */
function contentsOf(bucket, page, { encode }, withOwner) {
    return page
        .filter(({ kind }) => kind === 'key')
        .map(({ name }) => {
        const version = bucket.objects.get(name)?.[0];
        return {
            Key: encode(name),
            LastModified: new Date(version?.lastModified ?? 0).toISOString(),
            ETag: `"${version?.content?.etag ?? ''}"`,
            ChecksumAlgorithm: version?.content?.checksum.algorithm.toUpperCase(),
            ChecksumType: version?.content?.checksum.type,
            Size: version?.content?.bytes.length ?? 0,
            Owner: withOwner ? { ID: bucket.access.owner } : undefined,
            StorageClass: version?.content?.headers['x-amz-storage-class'] ?? 'STANDARD',
        };
    });
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/list-object-versions.js






/** ListObjectVersions: all versions and delete markers, of each key the newest first. */
const listObjectVersions = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.list)
        throw accessDenied();
    const query = listQueryOrThrow(request);
    const keyMarker = (0,http/* queryOf */.E2)(request, 'key-marker') ?? '';
    const versionMarker = (0,http/* queryOf */.E2)(request, 'version-id-marker') ?? '';
    if (versionMarker !== '' && keyMarker === '')
        throw invalidArgument('A version-id marker cannot be specified without a key marker.', 'version-id-marker', versionMarker);
    const { page, last } = listing_pageOf(rowsOf(bucket, query, keyMarker, versionMarker), query.maxKeys);
    const versions = page.filter(({ version }) => version?.content !== undefined);
    const markers = page.filter(({ version }) => version !== undefined && version.content === undefined);
    const xml = renderXml('ListVersionsResult', {
        Name: bucket.name,
        Prefix: query.encode(query.prefix),
        KeyMarker: query.encode(keyMarker),
        VersionIdMarker: versionMarker,
        NextKeyMarker: last === undefined ? undefined : query.encode(last.name),
        NextVersionIdMarker: last?.version?.versionId,
        MaxKeys: query.maxKeys,
        Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
        EncodingType: query.encodingType,
        IsTruncated: last !== undefined,
        Version: versions.map((row) => ({ ...common(bucket, row, query), ...ofContent(row) })),
        DeleteMarker: markers.map((row) => common(bucket, row, query)),
        CommonPrefixes: commonPrefixes(page, query),
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
/** Everything after the markers: after a version of the marked key, or after the key as a whole. */
function rowsOf(bucket, query, keyMarker, versionMarker) {
    const keys = [...bucket.objects.keys()].sort(byUtf8);
    const restOfMarked = versionMarker === '' ? [] : versionsOf(bucket, keyMarker);
    const at = restOfMarked.findIndex(({ version }) => version?.versionId === versionMarker);
    const later = listing_entriesOf(keys, query, keyMarker === '' ? undefined : keyMarker);
    return [
        ...(at < 0 ? [] : restOfMarked.slice(at + 1)),
        ...later.flatMap((entry) => (entry.kind === 'prefix' ? [entry] : versionsOf(bucket, entry.name))),
    ];
}
function versionsOf({ objects }, name) {
    return (objects.get(name) ?? []).map((version, index) => ({ kind: 'key', name, version, isLatest: index === 0 }));
}
function common({ access }, { name, version, isLatest }, { encode }) {
    return {
        Key: encode(name),
        VersionId: version?.versionId,
        IsLatest: isLatest,
        LastModified: new Date(version?.lastModified ?? 0).toISOString(),
        Owner: { ID: access.owner },
    };
}
function ofContent({ version }) {
    const content = version?.content;
    return {
        ETag: `"${content?.etag ?? ''}"`,
        ChecksumAlgorithm: content?.checksum.algorithm.toUpperCase(),
        ChecksumType: content?.checksum.type,
        Size: content?.bytes.length,
        StorageClass: content?.headers['x-amz-storage-class'] ?? 'STANDARD',
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/list-objects.js
/** The two lists of the current objects of a bucket. */






/** ListObjects, the older list: it continues after a key that the client names. boto3's resources use it. */
const listObjects = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.list)
        throw accessDenied();
    const query = listQueryOrThrow(request);
    const marker = (0,http/* queryOf */.E2)(request, 'marker') ?? '';
    const entries = listing_entriesOf(currentKeys(bucket), query, marker === '' ? undefined : marker);
    const { page, last } = listing_pageOf(entries, query.maxKeys);
    const xml = renderXml('ListBucketResult', {
        Name: bucket.name,
        Prefix: query.encode(query.prefix),
        Marker: query.encode(marker),
        // Without folders the last key of the page is the same.
        NextMarker: last === undefined || query.delimiter === '' ? undefined : query.encode(last.name),
        MaxKeys: query.maxKeys,
        Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
        EncodingType: query.encodingType,
        IsTruncated: last !== undefined,
        Contents: contentsOf(bucket, page, query, true),
        CommonPrefixes: commonPrefixes(page, query),
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
/** ListObjectsV2: keys by their UTF-8 bytes, common prefixes rolled up, pages by token. */
const listObjectsV2 = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.list)
        throw accessDenied();
    const query = listQueryOrThrow(request);
    const startAfter = (0,http/* queryOf */.E2)(request, 'start-after');
    const token = (0,http/* queryOf */.E2)(request, 'continuation-token');
    const entries = listing_entriesOf(currentKeys(bucket), query, token === undefined ? startAfter : list_objects_readToken(token));
    const { page, last } = listing_pageOf(entries, query.maxKeys);
    const xml = renderXml('ListBucketResult', {
        Name: bucket.name,
        Prefix: query.encode(query.prefix),
        Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
        MaxKeys: query.maxKeys,
        EncodingType: query.encodingType,
        KeyCount: page.length,
        IsTruncated: last !== undefined,
        ContinuationToken: token,
        NextContinuationToken: last === undefined ? undefined : Buffer.from(last.name).toString('base64'),
        StartAfter: startAfter === undefined ? undefined : query.encode(startAfter),
        Contents: contentsOf(bucket, page, query, (0,http/* queryOf */.E2)(request, 'fetch-owner') === 'true'),
        CommonPrefixes: commonPrefixes(page, query),
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
function list_objects_readToken(token) {
    const name = Buffer.from(token, 'base64').toString('utf8');
    if (Buffer.from(name).toString('base64') === token)
        return name;
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/list-multipart-uploads.js






/** ListMultipartUploads: uploads that are neither complete nor aborted, by key and then by time. */
const listMultipartUploads = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.list)
        throw accessDenied();
    const query = listQueryOrThrow(request, 'max-uploads');
    const keyMarker = (0,http/* queryOf */.E2)(request, 'key-marker') ?? '';
    const idMarker = (0,http/* queryOf */.E2)(request, 'upload-id-marker') ?? '';
    const uploads = [...state.uploads]
        .filter(([, upload]) => upload.bucket === bucket.name)
        .map(([id, upload]) => ({ kind: 'key', name: upload.key, upload: { id, ...upload } }))
        .sort((left, right) => byUtf8(left.name, right.name) || startOf(left) - startOf(right));
    const ofMarked = uploads.filter(({ name }) => name === keyMarker);
    const at = ofMarked.findIndex(({ upload }) => upload?.id === idMarker);
    const keys = [...new Set(uploads.map(({ name }) => name))];
    const later = listing_entriesOf(keys, query, keyMarker === '' ? undefined : keyMarker);
    const rows = [
        ...(at < 0 ? [] : ofMarked.slice(at + 1)),
        ...later.flatMap((entry) => entry.kind === 'prefix' ? [entry] : uploads.filter(({ name }) => name === entry.name)),
    ];
    const { page, last } = listing_pageOf(rows, query.maxKeys);
    const xml = renderXml('ListMultipartUploadsResult', {
        Bucket: bucket.name,
        KeyMarker: query.encode(keyMarker),
        UploadIdMarker: idMarker,
        NextKeyMarker: last === undefined ? undefined : query.encode(last.name),
        NextUploadIdMarker: last?.upload?.id,
        Prefix: query.encode(query.prefix),
        Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
        EncodingType: query.encodingType,
        MaxUploads: query.maxKeys,
        IsTruncated: last !== undefined,
        Upload: page.flatMap(({ upload }) => upload === undefined
            ? []
            : [
                {
                    Key: query.encode(upload.key),
                    UploadId: upload.id,
                    Initiator: { ID: bucket.access.owner },
                    Owner: { ID: bucket.access.owner },
                    StorageClass: upload.headers['x-amz-storage-class'] ?? 'STANDARD',
                    Initiated: new Date(upload.initiatedAt).toISOString(),
                    ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
                    ChecksumType: upload.checksum?.type,
                },
            ]),
        CommonPrefixes: commonPrefixes(page, query),
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
function startOf({ upload }) {
    return upload?.initiatedAt ?? 0;
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/list-parts.js







/** Parts of one page, also when more are asked for. S3 API reference, ListParts. */
const list_parts_PAGE_MAX = 1000;
/** ListParts: the parts of an upload so far, in the order of the numbers. */
const listParts = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    const { id, upload } = findUploadOrThrow(state, request);
    const maxParts = numberOrThrow(request, 'max-parts', list_parts_PAGE_MAX);
    const marker = numberOrThrow(request, 'part-number-marker', 0);
    const after = [...upload.parts].sort(([left], [right]) => left - right).filter(([number]) => number > marker);
    const page = after.slice(0, Math.min(maxParts, list_parts_PAGE_MAX));
    const xml = renderXml('ListPartsResult', {
        Bucket: bucket.name,
        Key: upload.key,
        UploadId: id,
        Initiator: { ID: OWN_CANONICAL_ID },
        Owner: { ID: bucket.access.owner },
        StorageClass: upload.headers['x-amz-storage-class'] ?? 'STANDARD',
        PartNumberMarker: marker,
        NextPartNumberMarker: page.at(-1)?.[0] ?? 0,
        MaxParts: maxParts,
        IsTruncated: page.length < after.length,
        ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
        ChecksumType: upload.checksum?.type,
        Part: page.map(([number, { bytes, etag, lastModified, checksum }]) => ({
            PartNumber: number,
            LastModified: new Date(lastModified).toISOString(),
            ETag: `"${etag}"`,
            Size: bytes.length,
            ...checksumElement(checksum),
        })),
    }, XMLNS);
    return { state, reply: xmlReply(xml) };
};
function numberOrThrow(request, name, otherwise) {
    const text = (0,http/* queryOf */.E2)(request, name);
    if (text === undefined)
        return otherwise;
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/wire/form-data.js
/** Reads `multipart/form-data`, as browsers send forms with files. RFC 7578. */
/** The parts in the order sent; undefined for a body that is not such a form, or is truncated. */
function parseFormData(contentType, body) {
    const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
    if (boundary === null)
        return undefined;
    const mark = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`);
    const delimiter = Buffer.concat([Buffer.from('\r\n'), mark]);
    const parts = [];
    // There need not be a line before the first boundary.
    let at = body.subarray(0, mark.length).equals(mark) ? mark.length : after(body, delimiter, 0);
    while (at !== undefined) {
        if (body.toString('latin1', at, at + 2) === '--')
            return parts;
        const start = after(body, Buffer.from('\r\n\r\n'), at);
        const end = start === undefined ? -1 : body.indexOf(delimiter, start);
        const part = form_data_partOf(body.toString('utf8', at, start), body.subarray(start, end));
        if (end < 0 || part === undefined)
            return undefined;
        parts.push(part);
        at = end + delimiter.length;
    }
    return undefined;
}
function after(body, wanted, from) {
    const found = body.indexOf(wanted, from);
    return found < 0 ? undefined : found + wanted.length;
}
function form_data_partOf(headers, value) {
    const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1];
    if (disposition === undefined)
        return undefined;
    const name = parameterOf(disposition, 'name');
    const filename = parameterOf(disposition, 'filename');
    return name === undefined ? undefined : { name, value, filename };
}
/** Browsers percent-encode quotes and line ends; other clients escape them with a backslash. */
function parameterOf(disposition, name) {
    const match = new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
    return match?.[1]?.replaceAll(/\\(["\\])/g, '$1').replaceAll('%22', '"');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/post-form.js
/** The form of a browser's upload, and the signature in it. S3 API reference, "POST Object". */


/** The form of a request; undefined when it has none. `${filename}` in its fields is the name of the file. */
function postFormOf({ headers, body }) {
    const parts = parseFormData(headers['content-type'], body);
    if (parts === undefined)
        return undefined;
    const at = parts.findIndex(({ name }) => name.toLowerCase() === 'file');
    const file = at < 0 ? undefined : parts[at];
    // Only the last part of a path, because old browsers sent the whole path.
    const filename = file?.filename?.replace(/^.*[/\\]/, '') ?? '';
    const fields = parts.slice(0, at < 0 ? undefined : at).map(({ name, value }) => {
        const text = value.toString('utf8');
        return [name.toLowerCase(), name.toLowerCase() === 'policy' ? text : text.replaceAll('${filename}', filename)];
    });
    return { fields: Object.fromEntries(fields), file: file?.value };
}
/**
 * The signature in a form: it signs the policy instead of the request. boto3 signs forms by Signature Version 2
 * in Regions as old as that is, unless configured otherwise.
 * @param region the Region of the bucket, which Signature Version 2 does not contain
 * @returns undefined when the form is not signed; `malformed` when it cannot be read
 */
function formSignatureOf(request, region) {
    const fields = postFormOf(request)?.fields ?? {};
    const { policy: formPolicy, signature: ofOld, awsaccesskeyid: accessKeyId } = fields;
    if (formPolicy === undefined)
        return undefined;
    const rest = { payloadHash: 'UNSIGNED-PAYLOAD', formPolicy, sessionToken: fields['x-amz-security-token'] };
    if (ofOld !== undefined && accessKeyId !== undefined)
        return {
            ...{ accessKeyId, region, service: 's3', date: '', timestamp: '', signedHeaders: ['host'] },
            ...{ ...rest, signature: ofOld, isOfOld: true },
        };
    const signature = fields['x-amz-signature'];
    if (signature === undefined)
        return undefined;
    if (fields['x-amz-algorithm'] !== 'AWS4-HMAC-SHA256')
        return 'malformed';
    return (0,sigv4/* signedBy */.qI)(fields['x-amz-credential'], 'host', signature, fields['x-amz-date'], rest);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/post-policy.js
/** The policy of a form: until when it may be sent, and with what. S3 API reference, "Creating a POST policy". */


/** Fields that no condition has to name. */
const FREE = /^(?:x-amz-signature|awsaccesskeyid|signature|policy|file|x-ignore-.*)$/;
/**
 * Checks a form against its policy.
 * @param policy as it is in the form: base64 of JSON
 * @param now milliseconds since the epoch
 * @throws S3Error InvalidPolicyDocument for what is not a policy; AccessDenied for one that has expired, for a condition
 *   that is not met, and for a field that no condition names; EntityTooSmall, EntityTooLarge
 */
function checkPostPolicy(policy, { fields, bucket, size }, now) {
    const { expiration, conditions } = parsePolicyOrThrow(policy);
    if (expiration <= now)
        throw againstPolicy('Policy expired.');
    for (const condition of conditions) {
        if (condition.kind === 'content-length-range') {
            post_policy_checkSize(condition, size);
            continue;
        }
        const { kind, field, text } = condition;
        const value = field === 'bucket' ? bucket : (fields[field] ?? '');
        if (!holds(condition, value))
            throw againstPolicy(`Policy Condition failed: ["${kind}", "$${field}", "${text}"]`);
    }
    const named = conditions.flatMap((condition) => ('field' in condition ? [condition.field] : []));
    const extra = Object.keys(fields).filter((name) => !FREE.test(name) && !named.includes(name));
    if (extra.length > 0)
        throw againstPolicy(`Extra input fields: ${extra.join(', ')}`);
}
function holds({ kind, field, text }, value) {
    if (kind === 'eq')
        return value === text;
    // Several content types are several values.
    const values = field === 'content-type' ? value.split(',').map((entry) => entry.trim()) : [value];
    return values.every((entry) => entry.startsWith(text));
}
function post_policy_checkSize({ least, most }, size) {
    if (size < least)
        throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
            ProposedSize: size,
            MinSizeAllowed: least,
        });
    if (size > most)
        throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
            ProposedSize: size,
            MaxSizeAllowed: most,
        });
}
function parsePolicyOrThrow(policy) {
    const document = post_policy_parseJson(Buffer.from(policy, 'base64').toString('utf8'));
    if (!(0,is_record/* isRecord */.u)(document))
        throw invalidPolicy('Invalid JSON.');
    const { expiration, conditions } = document;
    if (typeof expiration !== 'string')
        throw invalidPolicy('Policy missing expiration.');
    const until = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(expiration) ? Date.parse(expiration) : NaN;
    if (Number.isNaN(until))
        throw invalidPolicy(`Invalid 'expiration' value: '${expiration}'`);
    if (!post_policy_isList(conditions))
        throw invalidPolicy('Policy missing conditions.');
    return { expiration: until, conditions: conditions.flatMap(conditionsOf) };
}
/** An object is one or more exact matches; a list is an operator, a field and a text, or a range of lengths. */
function conditionsOf(entry) {
    if (post_policy_isList(entry)) {
        const [operator, first, second] = entry;
        const kind = typeof operator === 'string' ? operator.toLowerCase() : '';
        if (kind === 'content-length-range' && entry.length === 3) {
            const [least, most] = [Number(first), Number(second)];
            if (Number.isInteger(least) && Number.isInteger(most))
                return [{ kind, least, most }];
        }
        const isMatch = kind === 'eq' || kind === 'starts-with';
        if (isMatch && typeof first === 'string' && first.startsWith('$') && typeof second === 'string')
            return [{ kind, field: first.slice(1).toLowerCase(), text: second }];
    }
    else if ((0,is_record/* isRecord */.u)(entry)) {
        const pairs = Object.entries(entry);
        if (pairs.every(([, text]) => typeof text === 'string'))
            return pairs.map(([name, text]) => ({ kind: 'eq', field: name.toLowerCase(), text: String(text) }));
    }
    throw invalidPolicy(`Invalid Condition: ${JSON.stringify(entry)}`);
}
function post_policy_isList(value) {
    return Array.isArray(value);
}
function post_policy_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function againstPolicy(what) {
    return new S3Error(403, 'AccessDenied', `Invalid according to Policy: ${what}`);
}
function invalidPolicy(what) {
    return new S3Error(400, 'InvalidPolicyDocument', `Invalid Policy: ${what}`);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/post-object.js












/** The upload of a form, as created by boto3's `generate_presigned_post` and by browsers. */
const postObject = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    const form = postFormOf(request);
    if (form === undefined)
        throw new S3Error(412, 'PreconditionFailed', 'Bucket POST must be of the enclosure-type multipart/form-data');
    const { fields, file } = form;
    if (fields.key === undefined || fields.key === '')
        throw invalidArgument("Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.", 'key', '');
    if (file === undefined)
        throw invalidArgument('POST requires exactly one file upload per request.', 'file', '0');
    checkPostPolicy(fields.policy ?? '', { fields, bucket: bucket.name, size: file.length }, request.signatureNow);
    const key = newKeyOrThrow({ key: fields.key });
    const headers = post_object_headersOf(fields);
    const written = writtenWith({ headers });
    const tags = post_object_tagsOf(fields.tagging);
    const denial = Object.keys(tags).length === 0
        ? undefined
        : request.denialOf({ action: 's3:PutObjectTagging', resource: s3Arn(state.region, bucket.name, key) });
    if (denial !== undefined)
        throw new S3Error(403, 'AccessDenied', denial);
    const given = checkDigests({ ...request, headers, trailers: {}, body: file });
    const { state: next, stored } = putObject(state, bucket.name, key, file, now, {
        ...written,
        tags,
        algorithm: given?.algorithm,
    });
    const etag = `"${stored.content?.etag ?? ''}"`;
    const location = objectUrl(request, bucket.name, key);
    const reply = replyOf(fields, { Location: location, Bucket: bucket.name, Key: key, ETag: etag });
    return {
        state: next,
        reply: { ...reply, headers: { location, etag, ...versionHeader(bucket, stored), ...reply.headers } },
    };
};
/** Fields under the names of the headers that say the same. */
function post_object_headersOf({ acl, ...fields }) {
    const named = { ...fields, 'x-amz-acl': acl };
    return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function post_object_tagsOf(xml) {
    if (xml === undefined)
        return {};
    const document = readXml(xml);
    if (document?.name !== 'Tagging')
        throw malformedXml();
    return tagsOfDocument(document);
}
/** The answer that the form requests: a redirect, a status, a document; nothing by default. */
function replyOf(fields, stored) {
    const target = fields.success_action_redirect ?? fields.redirect;
    if (target !== undefined && URL.canParse(target)) {
        const url = new URL(target);
        for (const name of ['Bucket', 'Key', 'ETag'])
            url.searchParams.set(name.toLowerCase(), stored[name]);
        return emptyReply(303, { location: url.href });
    }
    if (fields.success_action_status === '201')
        return {
            status: 201,
            headers: { 'content-type': 'application/xml' },
            body: Buffer.from(renderXml('PostResponse', stored)),
        };
    return emptyReply(fields.success_action_status === '200' ? 200 : 204);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/put-object.js







/** Largest object that one PutObject takes: 5 GiB. S3 user guide, "Uploading objects". */
const OBJECT_MAX_BYTES = 5 * 1024 ** 3;
/** PutObject: checks the digests that were sent with the bytes, then the conditions, then writes. */
const put_object_putObject = (state, request, now) => {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    const key = newKeyOrThrow(request);
    if (request.body.length > OBJECT_MAX_BYTES)
        throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    const written = writtenWith(request);
    const given = checkDigests(request);
    checkWriteConditions(request.headers, findVersion(bucket, key), key);
    const { state: next, stored } = putObject(state, bucket.name, key, request.body, now, {
        ...written,
        algorithm: given?.algorithm,
    });
    return {
        state: next,
        reply: emptyReply(200, {
            'x-amz-server-side-encryption': request.headers['x-amz-server-side-encryption'] ?? 'AES256',
            ...contentHeaders(stored),
            ...versionHeader(bucket, stored),
        }),
    };
};
function contentHeaders({ content }) {
    if (content === undefined)
        return {};
    return {
        etag: `"${content.etag}"`,
        ...checksumHeader(content.checksum),
        'x-amz-checksum-type': content.checksum.type,
    };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/object-tagging.js
/** The tags of an object, which can change without a new version of the object. */







const getObjectTagging = (state, request) => {
    const bucket = bucketOrThrow(state, request);
    const found = findObjectOrThrow(bucket, request);
    const tags = Object.entries(found.content.tags).map(([Key, Value]) => ({ Key, Value }));
    const xml = renderXml('Tagging', { TagSet: { Tag: tags } }, XMLNS);
    return { state, reply: xmlReply(xml, versionHeader(bucket, found.version)) };
};
/** PutObjectTagging: replaces all tags. */
const putObjectTagging = (state, request) => {
    const { bucket, found } = writableOrThrow(state, request);
    const tags = tagsOfDocument(documentOrThrow(request, 'Tagging'));
    return {
        state: tagged(state, bucket, found, request, tags),
        reply: emptyReply(200, versionHeader(bucket, found.version)),
    };
};
const deleteObjectTagging = (state, request) => {
    const { bucket, found } = writableOrThrow(state, request);
    return {
        state: tagged(state, bucket, found, request, {}),
        reply: emptyReply(204, versionHeader(bucket, found.version)),
    };
};
function writableOrThrow(state, request) {
    const bucket = bucketOrThrow(state, request);
    if (!bucket.access.write)
        throw accessDenied();
    return { bucket, found: findObjectOrThrow(bucket, request) };
}
function tagged(state, { name }, { version }, { key = '' }, tags) {
    return withTags(state, name, key, version.versionId, tags);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/answer.js

















/** The operations that the emulator has. */
const answer_OPERATIONS = {
    ListBuckets: listBuckets,
    CreateBucket: createBucket,
    DeleteBucket: deleteBucket,
    HeadBucket: headBucket,
    GetBucketLocation: getBucketLocation,
    GetBucketVersioning: getBucketVersioning,
    PutBucketVersioning: putBucketVersioning,
    ListObjects: listObjects,
    ListObjectsV2: listObjectsV2,
    ListObjectVersions: listObjectVersions,
    GetObject: getObject,
    HeadObject: getObject,
    PutObject: put_object_putObject,
    PostObject: postObject,
    CopyObject: copyObject,
    DeleteObject: delete_object_deleteObject,
    DeleteObjects: deleteObjects,
    GetObjectTagging: getObjectTagging,
    PutObjectTagging: putObjectTagging,
    DeleteObjectTagging: deleteObjectTagging,
    CreateMultipartUpload: createMultipartUpload,
    UploadPart: uploadPart,
    UploadPartCopy: uploadPartCopy,
    CompleteMultipartUpload: completeMultipartUpload,
    AbortMultipartUpload: abortMultipartUpload,
    ListParts: listParts,
    ListMultipartUploads: listMultipartUploads,
};
/**
 * Names of the operations that the emulator has.
 * @internal A test compares the documents with it.
 */
const S3_OPERATIONS = Object.keys(answer_OPERATIONS);
/** Whether the emulator has the operation; others are answered with NotImplemented. */
function hasS3Operation(operation) {
    return Object.hasOwn(answer_OPERATIONS, operation);
}
/** Handles one request with a valid signature. */
function answerS3(state, operation, request, { signing, now, signatureNow, requestId, denialOf }) {
    try {
        const handler = answer_OPERATIONS[operation];
        if (handler === undefined)
            throw notImplemented(operation);
        const { body, trailers } = decodeBody(request, signing);
        const { method, query, headers } = request;
        const { region } = signing.signed;
        const decoded = { method, region, query, headers, ...addressOf(request), body, trailers, signatureNow, denialOf };
        return handler(state, decoded, now);
    }
    catch (error) {
        if (error instanceof S3Error)
            return { state, reply: s3ErrorReply(error, request.method, requestId) };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/respond.js
/** From a request to the answer to deliver: signature, faults, permissions, the operation. No socket here. */

















/** Handles one request. The fault is returned for the journal. */
async function respond(before, request, entry, context) {
    const state = await advance(before, context.now, context);
    const accepted = [...context.credentials, ...state.sessions.values()];
    const bucket = askedBucket(state, request, entry);
    const regions = [state.region, ...(bucket?.region === undefined ? [] : [bucket.region])];
    const auth = isUnsigned(entry)
        ? undefined
        : authenticate(request, entry.service, regions, accepted, context.signatureNow, signatureOf(request, entry, bucket?.region ?? state.region));
    if (auth?.ok === false) {
        const reply = authErrorReply(auth.problem, entry, state.region, { method: request.method, bucket });
        return { state, delivery: { kind: 'send', reply } };
    }
    const signedBy = auth?.value;
    const fault = faultFor(context.faults, entry, context.journal);
    if (fault !== undefined && (0,fault_kinds/* isBefore */.Y8)(fault.kind)) {
        if (fault.kind === 'reset-before')
            return { state, delivery: { kind: 'reset' }, fault };
        const { account, region } = state;
        const reply = faultReply(fault.kind, fault, entry, request.method, {
            credentials: signedBy?.credentials,
            account,
            region,
        });
        return { state, delivery: { kind: 'send', reply }, fault };
    }
    const handled = respond_refused(state, request, entry, signedBy) ?? respond_handle(state, request, entry, signedBy, context);
    // A training reads its manifests at its start, so before anything else can happen to them.
    const after = await advance(handled.state, context.now, context);
    if (fault === undefined || (0,fault_kinds/* isBefore */.Y8)(fault.kind))
        return { state: after, delivery: { kind: 'send', reply: handled.reply } };
    return { state: after, delivery: spoilt(handled.reply, fault.kind, fault), fault };
}
/** The bucket that a request to S3 is about; undefined for other requests. */
function askedBucket({ buckets }, request, { service, input }) {
    if (service !== 's3' || !(0,is_record/* isRecord */.u)(input) || typeof input.bucket !== 'string')
        return undefined;
    return { name: input.bucket, region: buckets.get(input.bucket)?.region, namedIn: bucketIsNamedIn(request) };
}
function signatureOf(request, { operation }, region) {
    return (0,sigv4/* parseSignature */.uT)(request) ?? (operation === 'PostObject' ? formSignatureOf(request, region) : undefined);
}
function isUnsigned({ service, operation }) {
    return service === 'sts' && operation === UNSIGNED_OPERATION;
}
/** The answer to a call that the policy does not allow; undefined for one that it allows. */
function respond_refused(state, request, entry, signedBy) {
    const denial = authorize(state, entry, signedBy?.signed.region);
    if (denial === undefined)
        return undefined;
    const caller = { credentials: signedBy?.credentials, account: state.account, region: state.region };
    return {
        state,
        reply: accessDeniedReply(denial, entry, request.method, caller, undefined, headersOfDenial(state, entry)),
    };
}
/** HeadBucket returns the Region of a bucket to any caller. S3 API reference, HeadBucket. */
function headersOfDenial({ buckets }, { operation, input }) {
    if (operation !== 'HeadBucket' || !(0,is_record/* isRecord */.u)(input) || typeof input.bucket !== 'string')
        return {};
    const bucket = buckets.get(input.bucket);
    return bucket === undefined ? {} : regionHeader(bucket.region);
}
function respond_handle(state, request, entry, signedBy, { now, signatureNow }) {
    switch (entry.service) {
        case 'rekognition':
            return answerRekognition(state, rekognitionOperation(request), request, now);
        case 's3': {
            if (signedBy === undefined)
                throw new Error('a request to S3 was accepted without checking its signature');
            const signing = { signed: signedBy.signed, secretAccessKey: signedBy.credentials.secretAccessKey };
            const denialOf = (need) => {
                const why = state.policy === undefined ? 'allowed' : judgementOf(state.policy, need);
                const caller = { credentials: signedBy.credentials, account: state.account, region: state.region };
                return why === 'allowed' ? undefined : denialMessage({ ...need, why }, entry, caller);
            };
            return answerS3(state, entry.operation, request, {
                signing,
                now,
                signatureNow,
                requestId: entry.requestId,
                denialOf,
            });
        }
        case 'sts':
            return answerSts(state, request, signedBy?.credentials, signatureNow, entry.requestId);
    }
}
function spoilt(reply, kind, fault) {
    switch (kind) {
        case 'reset-after':
            return { kind: 'reset' };
        case 'slow':
            return { kind: 'hold', reply, delayMs: fault.delayMs };
        case 'malformed-body':
            return { kind: 'send', reply: { ...reply, body: malformed(reply.body) } };
        case 'truncated-body':
            return { kind: 'truncate', reply };
        case 'stalled-body':
            return { kind: 'stall', reply };
    }
}
/** Neither JSON nor XML, nor the object's bytes; of the announced length, so that only its content is lost. */
function malformed(body) {
    return Buffer.alloc(Math.max(body.length, 16), '{"<oops>');
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/s3/operation-name.js
/** In order; the first row whose parameter is present (or that needs none) names the operation. */
const BUCKET_RULES = [
    ['GET', 'location', 'GetBucketLocation'],
    ['GET', 'versioning', 'GetBucketVersioning'],
    ['GET', 'versions', 'ListObjectVersions'],
    ['GET', 'uploads', 'ListMultipartUploads'],
    ['GET', 'acl', 'GetBucketAcl'],
    ['GET', 'policy', 'GetBucketPolicy'],
    ['GET', 'encryption', 'GetBucketEncryption'],
    ['GET', 'tagging', 'GetBucketTagging'],
    ['GET', 'list-type', 'ListObjectsV2'],
    ['GET', undefined, 'ListObjects'],
    ['HEAD', undefined, 'HeadBucket'],
    ['PUT', 'versioning', 'PutBucketVersioning'],
    ['PUT', 'acl', 'PutBucketAcl'],
    ['PUT', 'policy', 'PutBucketPolicy'],
    ['PUT', 'encryption', 'PutBucketEncryption'],
    ['PUT', 'tagging', 'PutBucketTagging'],
    ['PUT', undefined, 'CreateBucket'],
    ['POST', 'delete', 'DeleteObjects'],
    ['POST', undefined, 'PostObject'],
    ['DELETE', undefined, 'DeleteBucket'],
];
const OBJECT_RULES = [
    ['GET', 'acl', 'GetObjectAcl'],
    ['GET', 'tagging', 'GetObjectTagging'],
    ['GET', 'attributes', 'GetObjectAttributes'],
    ['GET', 'uploadId', 'ListParts'],
    ['GET', undefined, 'GetObject'],
    ['HEAD', undefined, 'HeadObject'],
    ['PUT', 'partNumber', 'UploadPart'],
    ['PUT', 'acl', 'PutObjectAcl'],
    ['PUT', 'tagging', 'PutObjectTagging'],
    ['PUT', undefined, 'PutObject'],
    ['POST', 'uploads', 'CreateMultipartUpload'],
    ['POST', 'uploadId', 'CompleteMultipartUpload'],
    ['DELETE', 'uploadId', 'AbortMultipartUpload'],
    ['DELETE', 'tagging', 'DeleteObjectTagging'],
    ['DELETE', undefined, 'DeleteObject'],
];
/** The operation's name as the API has it; undefined for what S3 has no operation for. */
function s3OperationName(request) {
    if (request.bucket === undefined)
        return request.method === 'GET' ? 'ListBuckets' : undefined;
    const rules = request.key === undefined ? BUCKET_RULES : OBJECT_RULES;
    const has = (parameter) => request.query.some(([name]) => name === parameter);
    if (request.headers['x-amz-copy-source'] !== undefined)
        return has('partNumber') ? 'UploadPartCopy' : 'CopyObject';
    return rules.find(([method, parameter]) => method === request.method && (parameter === undefined || has(parameter)))?.[2];
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/route.js







/** Every request has a route; one that matches nothing is a request to S3 that S3 will refuse. */
function routeOf(request) {
    const service = serviceOf(request);
    if (service === 'rekognition') {
        const operation = rekognitionOperation(request);
        const target = request.headers['x-amz-target'] ?? 'no X-Amz-Target';
        return {
            service,
            operation: operation ?? target,
            input: route_parseJson(request.body),
            isKnown: operation !== undefined && hasOperation(operation),
        };
    }
    if (service === 'sts') {
        const operation = stsAction(request) ?? 'no Action';
        return { service, operation, input: stsInput(request), isKnown: hasStsOperation(operation) };
    }
    const address = addressOf(request);
    const operation = s3OperationName({ ...request, ...address }) ?? `${request.method} ${request.path}`;
    // A form names its key among its fields.
    const formKey = operation === 'PostObject' ? postFormOf(request)?.fields.key : undefined;
    const input = { ...address, key: formKey ?? address.key, query: Object.fromEntries(request.query) };
    return { service, operation, input, isKnown: hasS3Operation(operation) };
}
function serviceOf(request) {
    if (request.headers['x-amz-target'] !== undefined)
        return 'rekognition';
    if (request.path === '/' && stsAction(request) !== undefined)
        return 'sts';
    const signed = (0,sigv4/* parseSignature */.uT)(request);
    const scope = signed === undefined || signed === 'malformed' ? undefined : signed.service;
    return scope === 'rekognition' || scope === 'sts' ? scope : 's3';
}
function route_parseJson(body) {
    try {
        return JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'));
    }
    catch {
        return body.toString('utf8');
    }
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/emulated-service.js
/** The state, the faults and the journal of one emulator, and the order in which requests reach them. */









class EmulatedService {
    journal = new Journal();
    options;
    #state;
    #faults = [];
    #last = Promise.resolve();
    constructor(options) {
        this.options = options;
        this.#state = {
            account: options.account,
            region: options.region,
            settings: settings/* DEFAULT_SETTINGS */.a$,
            projects: new Map(),
            versions: new Map(),
            buckets: new Map(),
            roles: new Map(),
            sessions: new Map(),
            uploads: new Map(),
            lastIssuedMs: 0,
            serial: 0,
        };
    }
    /** As of the last request or change. */
    get state() {
        return this.#state;
    }
    get faults() {
        return this.#faults;
    }
    setFaults(faults) {
        this.#faults = faults;
    }
    /** Changes the state between requests, with time advanced before and after. @returns the new state */
    async change(step) {
        return this.#exclusively(async () => {
            const now = this.options.clock.now();
            const advanced = await advance(this.#state, now, this.options);
            this.#state = await advance(step(advanced, now), now, this.options);
            return this.#state;
        });
    }
    /** Merges a seed: its faults are added to the existing ones. @throws SeedError */
    async seed(seed) {
        await this.change((state, now) => applySeed(state, seed, now));
        this.#faults = [...this.#faults, ...(seed.faults ?? [])];
    }
    /** Handles one request of an AWS client. */
    async exchange(request) {
        const call = callOf(request);
        if (call !== undefined)
            this.options.pace?.open(call);
        try {
            const { entry, delivery, fault } = await this.#handle(request);
            const settle = (isDelivered) => {
                if (call === undefined)
                    return;
                if (endsCall(request, delivery, fault, isDelivered))
                    this.options.pace?.close(call);
                else
                    this.options.pace?.await(call);
            };
            return { entry, delivery, settle };
        }
        catch (error) {
            if (call !== undefined)
                this.options.pace?.close(call);
            throw error;
        }
    }
    async #handle(request) {
        const other = otherServiceOf(request);
        if (other !== undefined)
            return this.#refuse(other, request);
        const { entry, isKnown } = this.#enter(request);
        await this.options.onRequest(entry);
        if (!isKnown)
            this.options.onUnexpected(entry);
        return this.#exclusively(async () => {
            const { state, delivery, fault } = await respond(this.#state, request, entry, {
                credentials: this.options.credentials,
                checkImages: this.options.checkImages,
                faults: this.#faults,
                journal: this.journal.entries,
                now: this.options.clock.now(),
                signatureNow: this.options.signatureClock.now(),
            });
            this.#state = state;
            const reply = delivery.kind === 'reset' ? undefined : delivery.reply;
            this.journal.close(entry, { status: reply?.status, errorName: reply?.errorName, fault: fault?.kind });
            if (reply !== undefined)
                this.options.onAnswer(entry, reply);
            return { entry, delivery, fault };
        });
    }
    /** Answers a request to a service that is not emulated. */
    async #refuse(other, request) {
        const entry = this.#open(request, { ...other, input: undefined });
        await this.options.onRequest(entry);
        this.options.onUnexpected(entry);
        const reply = otherServiceReply(other, request, entry.requestId);
        this.journal.close(entry, { status: reply.status, errorName: reply.errorName });
        this.options.onAnswer(entry, reply);
        return { entry, delivery: { kind: 'send', reply } };
    }
    #enter(request) {
        const { isKnown, ...route } = routeOf(request);
        return { entry: this.#open(request, route), isKnown };
    }
    #open(request, route) {
        const signed = (0,sigv4/* parseSignature */.uT)(request);
        return this.journal.open({
            ...route,
            at: this.options.clock.now(),
            signedAt: typeof signed === 'object' ? (0,sigv4/* timestampToMs */.Gp)(signed.timestamp) : undefined,
            headers: publicHeaders(request.headers),
            bodyBytes: request.body.length,
            accessKeyId: typeof signed === 'object' ? signed.accessKeyId : undefined,
        });
    }
    /** One after the other: a request sees all changes of earlier ones, because the state is one value. */
    async #exclusively(task) {
        const turn = this.#last.then(task);
        this.#last = turn.catch(() => undefined);
        return turn;
    }
}
const SECRET_HEADERS = ['authorization', 'x-amz-security-token'];
function publicHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.includes(name)));
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/packages/emulator/src/describe-state.js
/** The state as JSON, for the control path. */

/** Everything that may be of interest, as JSON. */
function describeState(state, now) {
    return {
        note: 'The metrics of this emulator are simulated.',
        account: state.account,
        region: state.region,
        now: new Date(now).toISOString(),
        settings: state.settings,
        roles: Object.fromEntries(state.roles),
        sessions: [...state.sessions.values()].map(({ accessKeyId, expiresAt, principal }) => ({
            accessKeyId,
            expiresAt,
            arn: principal?.arn,
        })),
        policy: state.policy ?? null,
        projects: [...state.projects.values()].map((project) => ({
            ...project,
            datasets: project.datasets.map(({ entries, work, ...dataset }) => withoutUndefined({ ...dataset, entries: entries.length, work: work?.kind, endsAt: work?.endsAt })),
            versions: [...state.versions.values()]
                .filter(({ projectArn }) => projectArn === project.arn)
                .map(({ training, ...version }) => withoutUndefined({
                ...version,
                training: training.kind,
                endsAt: training.kind === 'running' && Number.isFinite(training.endsAt) ? training.endsAt : undefined,
            })),
        })),
        buckets: [...state.buckets.values()].map(({ objects, ...bucket }) => ({
            ...bucket,
            objects: [...objects].map(([key, versions]) => ({
                key,
                versions: versions.map(({ versionId, content }) => ({ versionId, sizeBytes: content?.bytes.length ?? null })),
            })),
        })),
    };
}

// EXTERNAL MODULE: ./lib/packages/emulator/src/oidc/token-request.js
var token_request = __nccwpck_require__(469);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/control.js
/**
 * The control path `/_emulator/`: state, journal, faults and seeds over HTTP, for shells and other languages. Only
 * for programs on the same machine, and not for web pages in a browser on it.
 */






const CONTROL_PREFIX = '/_emulator/';
/** Addresses of the machine itself. */
function isLoopback(address) {
    return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
}
/**
 * Whether a Host header names this machine. A web page can make its own name resolve to this machine (DNS
 * rebinding), and then sends no Origin with its GETs; the name in Host stays its own.
 */
function isOwnHost(host) {
    if (host === undefined || !URL.canParse(`http://${host}`))
        return false;
    const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
    return name === 'localhost' || name.endsWith('.localhost') || ((0,external_node_net_namespaceObject.isIP)(name) > 0 && isLoopback(name));
}
/** Answers one request below {@link CONTROL_PREFIX}. */
async function answerControl(service, request, remoteAddress) {
    if (!isLoopback(remoteAddress) || request.headers.origin !== undefined || !isOwnHost(request.headers.host))
        return problem(403, 'The control path is only available from this machine, by the name localhost or its address.');
    try {
        return await route(service, request);
    }
    catch (error) {
        if (error instanceof parse_seed/* SeedError */.uV)
            return problem(400, error.message);
        throw error;
    }
}
async function route(service, request) {
    const body = request.body.toString('utf8');
    switch (`${request.method} ${request.path.slice(CONTROL_PREFIX.length)}`) {
        case 'GET ':
        case 'GET state':
            return ok(describeState(await service.change((state) => state), service.options.clock.now()));
        case 'GET journal': {
            const after = Number((0,http/* queryOf */.E2)(request, 'after') ?? 0);
            return ok(service.journal.entries.filter(({ n }) => n > after));
        }
        case 'GET id-token': {
            const state = await service.change((before) => ({ ...before, serial: before.serial + 1 }));
            return (0,token_request/* answerTokenRequest */.p)(state, request, service.options.signatureClock.now());
        }
        case 'GET faults':
            return ok(service.faults);
        case 'POST faults':
            service.setFaults([...service.faults, ...(0,parse_seed/* parseFaultsOrThrow */.Qr)(body)]);
            return ok(service.faults);
        case 'DELETE faults':
            service.setFaults([]);
            return ok(service.faults);
        case 'POST seed':
            await service.seed((0,parse_seed/* parseSeedOrThrow */.MZ)(body));
            return ok({ seeded: true });
        case 'GET policy':
            return ok(service.state.policy ?? null);
        case 'PUT policy': {
            const policy = (0,parse_seed/* parsePolicyTextOrThrow */.qU)(body);
            return ok((await service.change((state) => ({ ...state, policy }))).policy);
        }
        case 'DELETE policy':
            await service.change(({ policy: _policy, ...state }) => state);
            return ok(null);
        case 'POST status': {
            const change = (0,parse_seed/* parseStatusChangeOrThrow */.X7)(body);
            await service.change((state) => withStatus(state, change));
            return ok(change);
        }
        default:
            return problem(404, KNOWN);
    }
}
const KNOWN = 'Known: GET state, GET journal?after=N, GET id-token, GET|POST|DELETE faults, GET|PUT|DELETE policy, POST seed, POST status.';
/** Sets a status by hand; this ends a running training. */
function withStatus(state, change) {
    const project = [...state.projects.values()].find(({ name }) => name === change.project);
    const version = [...state.versions.values()].find(({ projectArn, name }) => projectArn === project?.arn && name === change.version);
    if (version === undefined)
        throw new parse_seed/* SeedError */.uV(`there is no version ${change.version} in the project ${change.project}`);
    const changed = {
        ...version,
        status: change.status,
        statusMessage: change.statusMessage ?? version.statusMessage,
        training: { kind: 'over' },
    };
    return { ...state, versions: withEntry(state.versions, version.arn, changed) };
}
function ok(body) {
    return { status: 200, body };
}
function problem(status, message) {
    return { status, body: { error: message } };
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/server.js
/** The HTTP server: reads whole requests, passes them on, delivers the answers as a fault requires. */



/** Creates the server; it does not listen yet. */
function createEmulatorServer(service) {
    // The emulator has its own time: no connection ends because of the wall clock.
    return (0,external_node_http_namespaceObject.createServer)({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, (message, response) => {
        answer(service, message, response).catch((error) => {
            failLoudly(response, error);
        });
    });
}
async function answer(service, message, response) {
    const request = await readRequest(message);
    if (request === undefined)
        return;
    if (request.path.startsWith(CONTROL_PREFIX)) {
        const { status, body } = await answerControl(service, request, message.socket.remoteAddress);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(`${JSON.stringify(body, undefined, 2)}\n`);
        return;
    }
    const { entry, delivery, settle } = await service.exchange(request);
    // Also for a client that disconnected while its request was handled.
    if (response.closed)
        settle(false);
    else
        response.once('close', () => {
            settle(response.writableFinished);
        });
    deliver(delivery, entry, request.method, response, service.options.signatureClock.now());
}
/** The whole request; undefined when the client disconnected while it was sending. */
async function readRequest(message) {
    const chunks = [];
    try {
        for await (const chunk of streamOf(message))
            if (Buffer.isBuffer(chunk))
                chunks.push(chunk);
    }
    catch {
        return undefined;
    }
    const headers = Object.entries(message.headersDistinct).map(([name, values]) => [
        name,
        (values ?? []).join(','),
    ]);
    return {
        method: message.method ?? 'GET',
        ...(0,http/* parseTarget */.hu)(message.url ?? '/'),
        headers: Object.fromEntries(headers),
        body: Buffer.concat(chunks),
    };
}
/** Chunks of a request, with a precise type. */
function streamOf(message) {
    return message;
}
function deliver(delivery, entry, method, response, dateMs) {
    if (delivery.kind === 'reset') {
        response.socket?.resetAndDestroy();
        return;
    }
    const { reply } = delivery;
    const headers = { ...reply.headers, ...idHeaders(entry), date: new Date(dateMs).toUTCString() };
    const send = () => {
        response.writeHead(reply.status, withLength(headers, reply));
        response.end(method === 'HEAD' ? undefined : reply.body);
    };
    switch (delivery.kind) {
        case 'send':
            send();
            return;
        case 'hold':
            // Shows a client with a stepped clock that no answer will come, so that its clock steps to its own deadline.
            response.writeProcessing();
            if (delivery.delayMs !== undefined) {
                const timer = setTimeout(send, delivery.delayMs);
                response.once('close', () => {
                    clearTimeout(timer);
                });
            }
            return;
        case 'truncate':
            response.writeHead(reply.status, { ...headers, 'content-length': String(Math.max(reply.body.length, 2)) });
            response.write(reply.body.length < 2 ? ' ' : reply.body.subarray(0, reply.body.length / 2), () => {
                response.socket?.destroy();
            });
            return;
        case 'stall':
            response.writeProcessing();
            response.writeHead(reply.status, { ...headers, 'content-length': String(Math.max(reply.body.length, 2)) });
            response.write(reply.body.length < 2 ? ' ' : reply.body.subarray(0, reply.body.length / 2));
    }
}
function withLength(headers, reply) {
    const hasBody = reply.status !== 204 && reply.status !== 304;
    return { ...headers, ...(hasBody ? { 'content-length': String(reply.body.length) } : {}) };
}
function idHeaders({ service, requestId }) {
    return service === 's3'
        ? { 'x-amz-request-id': requestId, 'x-amz-id-2': 'emulator' }
        : { 'x-amzn-requestid': requestId };
}
/** A fault of the emulator itself must not look like one of the service. */
function failLoudly(response, error) {
    const text = `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
    if (!response.headersSent)
        response.writeHead(599, { 'content-type': 'text/plain' });
    response.end(text);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/speed-clock.js
/**
 * How long a call stays open between two attempts, in milliseconds of the real clock. The official clients wait 20 s
 * at most; one that has not retried after this has given up.
 */
const BETWEEN_ATTEMPTS_MS = 60_000;
class SpeedClock {
    #real;
    #speed;
    /** When each open call counts as given up, on the real clock; Infinity while an attempt is being answered. */
    #openUntil = new Map();
    #seen;
    #now;
    /** @param speed seconds that pass here in a real one */
    constructor(real, speed) {
        this.#real = real;
        this.#speed = speed;
        this.#seen = real.now();
        this.#now = this.#seen;
    }
    now = () => {
        const real = Math.max(this.#real.now(), this.#seen);
        const openUntil = Math.max(this.#seen, ...this.#openUntil.values());
        const within = Math.min(real, openUntil) - this.#seen;
        this.#now += within * Math.min(this.#speed, 1) + (real - this.#seen - within) * this.#speed;
        this.#seen = real;
        for (const [call, until] of this.#openUntil)
            if (until <= real)
                this.#openUntil.delete(call);
        return this.#now;
    };
    /** An attempt of a call has arrived: from now on time runs no faster than the real one. */
    open(call) {
        this.now();
        this.#openUntil.set(call, Infinity);
    }
    /** The attempt is over, without an answer that ends the call: another one may follow. */
    await(call) {
        this.now();
        this.#openUntil.set(call, this.#seen + BETWEEN_ATTEMPTS_MS);
    }
    /** The call will not be retried. */
    close(call) {
        this.now();
        this.#openUntil.delete(call);
    }
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/emulator.js





/**
 * Starts an emulator.
 * @throws SeedError for an invalid seed, or the system's error for a port that is not available
 */
async function startEmulator(options = {}) {
    const realClock = options.realClock ?? { now: () => Date.now() };
    const pace = options.clock === undefined ? new SpeedClock(realClock, options.speed ?? 1) : undefined;
    const service = new EmulatedService({
        account: options.account ?? '111122223333',
        region: options.region ?? 'us-east-1',
        credentials: options.credentials ?? [credentials/* EXAMPLE_CREDENTIALS */.k],
        clock: options.clock ?? pace ?? realClock,
        pace,
        signatureClock: options.signatureClock ?? options.clock ?? realClock,
        checkImages: options.checkImages ?? false,
        onRequest: options.onRequest ?? nothing,
        onUnexpected: options.onUnexpected ?? nothing,
        onAnswer: options.onAnswer ?? nothing,
    });
    if (options.seed !== undefined)
        await service.seed(options.seed);
    const server = createEmulatorServer(service);
    const host = options.host ?? '127.0.0.1';
    const port = await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, host, () => {
            const address = server.address();
            resolve(isAddress(address) ? address.port : 0);
        });
    });
    return {
        url: `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`,
        port,
        journal: service.journal.entries,
        get state() {
            return service.state;
        },
        inspect: () => service.change((state) => state),
        addFault: (fault) => {
            service.setFaults([...service.faults, fault]);
        },
        clearFaults: () => {
            service.setFaults([]);
        },
        applySeed: (seed) => service.seed(seed),
        putObject: async (bucket, key, bytes) => {
            await service.change((state, now) => {
                const withIt = state.buckets.has(bucket) ? state : withBucket(state, bucket, now);
                return putObject(withIt, bucket, key, Buffer.from(bytes), now).state;
            });
        },
        getObject: async (bucket, key) => {
            const found = (await service.change((state) => state)).buckets.get(bucket);
            return found === undefined ? undefined : findVersion(found, key)?.content?.bytes;
        },
        close: () => new Promise((resolve) => {
            server.close(() => {
                resolve();
            });
            server.closeAllConnections();
        }),
    };
}
function isAddress(address) {
    return typeof address === 'object' && address !== null;
}
function nothing() {
    // The default of the hooks.
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ onlyOperationOf),
/* harmony export */   Mm: () => (/* binding */ FAULTS_BEFORE),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   hC: () => (/* binding */ FAULTS_AFTER)
/* harmony export */ });
/** The ways in which a request can go wrong. */
/** Kinds whose request has no effect. */
const FAULTS_BEFORE = [
    'throttle',
    'internal-error',
    'unavailable-html',
    'reset-before',
    'expired-token',
    'access-denied',
    'limit-exceeded',
    'clock-skew',
    'keys-not-fetched',
];
/** Kinds whose request has its effect, but whose answer does not arrive as it should. */
const FAULTS_AFTER = ['reset-after', 'slow', 'malformed-body', 'truncated-body', 'stalled-body'];
/** The only operation that a kind is for; undefined for kinds for all. */
function onlyOperationOf(kind) {
    return kind === 'keys-not-fetched' ? 'AssumeRoleWithWebIdentity' : undefined;
}
function isBefore(kind) {
    return FAULTS_BEFORE.some((before) => before === kind);
}


/***/ }),

/***/ 512:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _closed_pipe_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(907);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(809);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(882);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38);
/* harmony import */ var _oidc_token_request_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(469);
/* harmony import */ var _parse_seed_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(216);
/** Entry of the emulator as a program of its own. */







let endUnread = () => undefined;
/** A reader that has closed the pipe, as `head` does, is not a failure. The client of a request that is not emulated is informed too. */
function toleratePipes() {
    process.stdout.on('error', (error) => {
        if (!(0,_closed_pipe_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosedPipe */ .p)(error))
            throw error;
        endUnread();
    });
    process.stderr.on('error', (error) => {
        if (!(0,_closed_pipe_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosedPipe */ .p)(error))
            throw error;
    });
}
async function main(args) {
    const parsed = (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCliOptions */ .a)(args, process.env);
    switch (parsed.kind) {
        case 'help':
            process.stdout.write(_cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .USAGE */ .u);
            return;
        case 'problems':
            process.stderr.write(`${parsed.problems.join('\n')}\nRun with --help for all options.\n`);
            process.exitCode = 2;
            return;
        case 'options':
            await serve(parsed.options);
    }
}
async function serve(options) {
    const key = options.key ?? _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_CREDENTIALS */ .k;
    try {
        const emulator = await (0,_emulator_js__WEBPACK_IMPORTED_MODULE_3__/* .startEmulator */ .s)({
            port: options.port,
            host: options.host,
            speed: options.speed,
            region: options.region,
            account: options.account,
            credentials: [key],
            checkImages: options.checkImages,
            ...seedOf(options),
            onUnexpected: ({ service, operation }) => {
                process.stderr.write(`Not emulated: ${service} ${operation}\n`);
            },
        });
        const end = () => {
            void emulator.close();
        };
        // The emulator's output is not read.
        endUnread = end;
        process.stdout.write(greeting(emulator.url, key, options));
        process.once('SIGINT', end);
        process.once('SIGTERM', end);
    }
    catch (error) {
        process.stderr.write(`The emulator could not start: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
    }
}
/** The seed; the policies of the command line replace its own. */
function seedOf({ seedPath, policyPaths }) {
    const seed = seedPath === undefined ? {} : readJson(seedPath, _parse_seed_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSeedOrThrow */ .MZ);
    if (policyPaths.length === 0)
        return { seed };
    const documents = policyPaths.flatMap((path) => readJson(path, _parse_seed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicyDocumentsOrThrow */ .bs));
    return { seed: { ...seed, policy: documents } };
}
/** @throws Error that names the file */
function readJson(path, parse) {
    try {
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
function greeting(url, key, options) {
    return `Rekognition Custom Labels, S3 and STS, emulated at ${url}
Models are simulated: their metrics are invented, and no image is read.

  export AWS_ENDPOINT_URL=${url}
  export AWS_REGION=${options.region} AWS_DEFAULT_REGION=${options.region}
  export AWS_ACCESS_KEY_ID=${key.accessKeyId}
  export AWS_SECRET_ACCESS_KEY=${key.secretAccessKey}
  aws rekognition describe-projects

To use role-to-assume (with any role) instead of the keys:

  export ACTIONS_ID_TOKEN_REQUEST_URL='${url}/_emulator/id-token?api-version=2.0'
  export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${_oidc_token_request_js__WEBPACK_IMPORTED_MODULE_4__/* .ID_TOKEN_REQUEST_TOKEN */ .g}

Speed: ${String(options.speed)} s per real second. State, journal and faults: ${url}/_emulator/state. Stop with Ctrl+C.
`;
}
toleratePipes();
await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ audiencesOf),
/* harmony export */   Y0: () => (/* binding */ signIdToken),
/* harmony export */   xm: () => (/* binding */ readIdToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _wire_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(870);
/* harmony import */ var _wire_sigv4_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(319);
/** Tokens of the emulator's own GitHub, as JSON Web Tokens. GitHub docs, "OpenID Connect reference". */



/** GitHub signs with a key pair. Only the emulator reads these tokens, so that it does not need a pair. */
const KEY = 'the key of the emulator, which is no secret';
const HEADER = { typ: 'JWT', alg: 'HS256', kid: 'emulator' };
/** A signed token. */
function signIdToken(claims) {
    const text = [HEADER, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${signatureOf(text)}`;
}
/** Reads any token; `isOurs` says whether its signature is the emulator's. */
function readIdToken(token) {
    const [header, payload, signature, ...rest] = token.split('.');
    if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
        return 'malformed';
    const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    if (!isClaims(claims))
        return 'malformed';
    return { claims, isOurs: (0,_wire_sigv4_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(signature, signatureOf(`${header}.${payload}`)) };
}
/** One audience or several. */
function audiencesOf({ aud }) {
    return typeof aud === 'string' ? [aud] : aud;
}
function signatureOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', KEY).update(text).digest('base64url');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isClaims(value) {
    if (!(0,_wire_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return false;
    const { iss, sub, aud, exp } = value;
    const isAudience = typeof aud === 'string' || (Array.isArray(aud) && aud.every((one) => typeof one === 'string'));
    return typeof iss === 'string' && typeof sub === 'string' && isAudience && typeof exp === 'number';
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ID_TOKEN_REQUEST_TOKEN),
/* harmony export */   p: () => (/* binding */ answerTokenRequest)
/* harmony export */ });
/* harmony import */ var _wire_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(774);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(387);
/** The endpoint at which a job requests its token on a runner. GitHub docs, "OpenID Connect reference". */


/** Value for ACTIONS_ID_TOKEN_REQUEST_TOKEN; not a secret, because the endpoint is for the machine itself. */
const ID_TOKEN_REQUEST_TOKEN = 'emulator-request-token';
/**
 * Answers `GET .../id-token?audience=...`.
 * @param now  on the clock that signatures are checked with
 */
function answerTokenRequest(state, request, now) {
    if (request.headers.authorization !== `Bearer ${ID_TOKEN_REQUEST_TOKEN}`)
        return { status: 401, body: { error: `The bearer token must be ${ID_TOKEN_REQUEST_TOKEN}.` } };
    const { issuer, subject, lifetimeSeconds } = state.settings.idToken;
    const iat = Math.floor(now / 1000);
    const value = (0,_id_token_js__WEBPACK_IMPORTED_MODULE_0__/* .signIdToken */ .Y0)({
        iss: issuer,
        sub: subject,
        // Without an audience GitHub names the owner of the repository.
        aud: (0,_wire_http_js__WEBPACK_IMPORTED_MODULE_1__/* .queryOf */ .E2)(request, 'audience') ?? 'https://github.com/octo-org',
        iat,
        nbf: iat,
        exp: iat + lifetimeSeconds,
        jti: `emulator-${String(state.serial)}`,
    });
    return { status: 200, body: { count: value.length, value } };
}


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uV: () => (/* binding */ SeedError),
  Qr: () => (/* binding */ parseFaultsOrThrow),
  bs: () => (/* binding */ parsePolicyDocumentsOrThrow),
  qU: () => (/* binding */ parsePolicyTextOrThrow),
  MZ: () => (/* binding */ parseSeedOrThrow),
  X7: () => (/* binding */ parseStatusChangeOrThrow),
  qB: () => (/* binding */ readPolicyOrThrow)
});

// EXTERNAL MODULE: ./lib/packages/emulator/src/wire/is-record.js
var is_record = __nccwpck_require__(870);
// EXTERNAL MODULE: ./lib/src/model/entry-of.js
var entry_of = __nccwpck_require__(320);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/iam/parse-policy.js
/** Reads policy documents, and refuses what it does not emulate. IAM user guide, "IAM JSON policy elements". */


/** An unusable policy; the message names every mistake with its position. */
class PolicyError extends Error {
    name = 'PolicyError';
}
/** Services that are emulated; a statement that is only on others has no effect here. */
const EMULATED = ['rekognition', 's3', 'sts'];
const VERSIONS = ['2012-10-17', '2008-10-17'];
const DOCUMENT_MEMBERS = ['Version', 'Id', 'Statement'];
const STATEMENT_MEMBERS = ['Sid', 'Effect', 'Action', 'Resource', 'Condition'];
/** Parts of IAM that are not emulated, each with what to write instead. */
const REFUSED = {
    NotAction: 'is not emulated; use Action',
    NotResource: 'is not emulated; use Resource',
    Principal: 'belongs in a resource-based policy; this is the policy of a role',
    NotPrincipal: 'belongs in a resource-based policy; this is the policy of a role',
};
/**
 * Reads one policy document or a list of them, as parsed JSON; several are combined, as those of one role.
 * @throws PolicyError naming every part that is wrong or not emulated, with its position
 */
function parsePolicyOrThrow(value) {
    const problems = [];
    const documents = Array.isArray(value) ? value : [value];
    const statements = documents.flatMap((document, index) => readDocument(document, Array.isArray(value) ? `policy ${String(index + 1)}, ` : '', problems));
    if (problems.length > 0)
        throw new PolicyError(problems.join('; '));
    return { statements };
}
function readDocument(document, place, problems) {
    if (!(0,is_record/* isRecord */.u)(document)) {
        problems.push(`${place}it must be a policy document, {"Version": "2012-10-17", "Statement": [...]}`);
        return [];
    }
    refuseOthers(document, DOCUMENT_MEMBERS, place, problems);
    if (document.Version !== undefined && !VERSIONS.includes(document.Version))
        problems.push(`${place}Version must be "2012-10-17"`);
    const { Statement: given } = document;
    const entries = Array.isArray(given) ? given : [given];
    return entries.flatMap((entry, index) => {
        if ((0,is_record/* isRecord */.u)(entry))
            return readStatement(entry, `${place}${nameOf(entry, index)}`, problems);
        problems.push(`${place}Statement must be an object or a list of objects`);
        return [];
    });
}
/** A statement by its position, counted from 1, and by its Sid. */
function nameOf({ Sid: sid }, index) {
    return `statement ${String(index + 1)}${typeof sid === 'string' ? ` (${sid})` : ''}: `;
}
function readStatement(entry, place, problems) {
    const before = problems.length;
    refuseOthers(entry, STATEMENT_MEMBERS, place, problems);
    const { Sid: sid, Effect: effect } = entry;
    const actions = textsOf(entry.Action);
    const resources = textsOf(entry.Resource);
    if (sid !== undefined && (typeof sid !== 'string' || !/^[A-Za-z0-9]*$/.test(sid)))
        problems.push(`${place}Sid must consist of letters and digits`);
    if (effect !== 'Allow' && effect !== 'Deny')
        problems.push(`${place}Effect must be "Allow" or "Deny"`);
    if (actions.length === 0 && !('NotAction' in entry))
        problems.push(`${place}Action must be a string or a list of strings`);
    if (resources.length === 0 && !('NotResource' in entry))
        problems.push(`${place}Resource must be a string or a list of strings`);
    for (const action of actions)
        if (!/^(\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/i.test(action))
            problems.push(`${place}Action ${JSON.stringify(action)} must be service:Name, or *`);
    for (const resource of resources)
        if (resource.includes('${'))
            problems.push(`${place}Resource ${JSON.stringify(resource)} has a variable, which is not emulated`);
        else if (!/^(\*|arn:[^:]*:[^:]*:.*)$/s.test(resource))
            problems.push(`${place}Resource ${JSON.stringify(resource)} must be an ARN, or *`);
    if (entry.Condition !== undefined && actions.some(isEmulated))
        problems.push(`${place}Condition is not emulated, except in statements for services that the emulator does not have, such as kms`);
    return problems.length === before && (effect === 'Allow' || effect === 'Deny')
        ? [{ sid: typeof sid === 'string' ? sid : undefined, effect, actions, resources }]
        : [];
}
function refuseOthers(record, known, place, problems) {
    for (const name of Object.keys(record))
        if (!known.includes(name))
            problems.push(`${place}${name} ${(0,entry_of/* entryOf */.M)(REFUSED, name) ?? 'is not known'}`);
}
/** One text or several; empty for anything else. */
function textsOf(value) {
    const entries = Array.isArray(value) ? value : [value];
    const texts = entries.filter((entry) => typeof entry === 'string');
    return texts.length === entries.length ? texts : [];
}
/** Whether an action's pattern may match a call to the emulator. */
function isEmulated(action) {
    const [service = ''] = action.toLowerCase().split(':');
    return service === '*' || EMULATED.includes(service);
}

;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-problems.js
/** One sentence for each problem: where it is, what is allowed there, what is there instead. */
function sentencesOf(issues) {
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => `${placeOf([...issue.path, key])} is not known`);
        const place = issue.path.length === 0 ? 'the whole' : placeOf(issue.path);
        return issue.input === undefined
            ? [`${place} is missing`]
            : [`${place} ${allowedBy(issue)}, but is ${excerptOf(issue.input)}`];
    });
}
/** Members with dots, entries of lists by their number, counted from 1. */
function placeOf(path) {
    return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.');
}
function allowedBy(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${KINDS[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return `must ${boundOf(issue.origin)} at least ${String(issue.minimum)}${unitOf(issue.origin, issue.minimum)}`;
        case 'too_big':
            return `must ${boundOf(issue.origin)} at most ${String(issue.maximum)}${unitOf(issue.origin, issue.maximum)}`;
        default:
            // The sentence of the schema itself: what a union or a pattern allows is not seen from outside.
            return issue.message;
    }
}
/** The kinds of JSON values, by their common names. */
const KINDS = {
    object: 'a structure',
    record: 'a map',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
const boundOf = (origin) => (origin === 'array' ? 'have' : 'be');
const unitOf = (origin, size) => origin === 'array' ? (Number(size) === 1 ? ' entry' : ' entries') : '';
const LONGEST_EXCERPT = 60;
function excerptOf(value) {
    const text = JSON.stringify(value);
    return text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT)}…`;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${util.cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    util.defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return _never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniOptional", (inst, def) => {
    core.$ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ $constructor("ZodMiniExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNullable", (inst, def) => {
    core.$ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


// EXTERNAL MODULE: ./lib/packages/emulator/src/fault-kinds.js
var fault_kinds = __nccwpck_require__(186);
// EXTERNAL MODULE: ./lib/packages/emulator/src/settings.js
var settings = __nccwpck_require__(143);
;// CONCATENATED MODULE: ./lib/packages/emulator/src/seed-schema.js
/** The form of what comes from outside as JSON: a seed, faults, a change of a status. seed.ts says what each member means. */



const seed_schema_optional = exactOptional;
const anything = exactOptional(unknown());
const seed_schema_text = schemas_string();
const texts = array(seed_schema_text);
const flag = schemas_boolean();
const count = schemas_int().check(_gte(0));
const amount = schemas_number().check(_gte(0));
const share = schemas_number().check(_gte(0), _lte(1));
const s3Uri = seed_schema_text.check(_regex(/^s3:\/\/[^/]+(\/.*)?$/u, { error: 'must be an S3 URI such as s3://bucket/key' }));
const tags = record(seed_schema_text, seed_schema_text);
const fault = strictObject({
    operation: seed_schema_text,
    nth: union([schemas_int().check(_gte(1)), literal('every'), strictObject({ from: count, to: seed_schema_optional(count) })], { error: 'must be a number from 1, "every", or {"from": 2, "to": 4}' }),
    kind: schemas_enum([...fault_kinds/* FAULTS_BEFORE */.Mm, ...fault_kinds/* FAULTS_AFTER */.hC]),
    where: seed_schema_optional(seed_schema_text),
    message: seed_schema_optional(seed_schema_text),
    delayMs: seed_schema_optional(amount),
});
const quality = strictObject({
    default: seed_schema_optional(share),
    labels: seed_schema_optional(record(seed_schema_text, share)),
});
const trainingRule = strictObject({
    version: seed_schema_text,
    end: seed_schema_optional(schemas_enum(['service-error', 'never'])),
    status: seed_schema_optional(seed_schema_text),
    statusMessage: seed_schema_optional(seed_schema_text),
    hiddenSeconds: seed_schema_optional(amount),
    seconds: seed_schema_optional(amount),
    quality: seed_schema_optional(quality),
    summary: seed_schema_optional(schemas_enum(settings/* SUMMARY_FORMS */.Zb)),
    f1Score: seed_schema_optional(share),
    creationTimestamp: seed_schema_optional(amount),
});
const seed_schema_settings = strictObject({
    concurrentTrainings: seed_schema_optional(count),
    versionsPerProject: seed_schema_optional(count),
    projectsPerAccount: seed_schema_optional(count),
    trainingSeconds: seed_schema_optional(strictObject({
        success: seed_schema_optional(amount),
        contentError: seed_schema_optional(amount),
        fileError: seed_schema_optional(amount),
        serviceError: seed_schema_optional(amount),
    })),
    datasetSeconds: seed_schema_optional(amount),
    deletionSeconds: seed_schema_optional(amount),
    unknownVersionName: seed_schema_optional(schemas_enum(['empty', 'not-found'])),
    shortPages: seed_schema_optional(flag),
    kmsKeyIdAs: seed_schema_optional(schemas_enum(['given', 'arn'])),
    idToken: seed_schema_optional(strictObject({
        issuer: seed_schema_optional(seed_schema_text),
        subject: seed_schema_optional(seed_schema_text),
        lifetimeSeconds: seed_schema_optional(amount),
        audiences: seed_schema_optional(texts),
    })),
    quality: seed_schema_optional(quality),
    trainings: seed_schema_optional(array(trainingRule)),
});
const role = strictObject({
    maxSessionSeconds: seed_schema_optional(schemas_int().check(_gte(3600), _lte(43_200))),
    audiences: seed_schema_optional(texts),
    subjects: seed_schema_optional(texts),
});
const seed_schema_object = strictObject({
    text: seed_schema_optional(seed_schema_text),
    base64: seed_schema_optional(seed_schema_text),
    json: anything,
    lines: seed_schema_optional(strictObject({ count, of: texts.check(_minLength(1)) })),
    storageClass: seed_schema_optional(seed_schema_text),
});
const bucket = strictObject({
    region: seed_schema_optional(seed_schema_text),
    versioning: seed_schema_optional(schemas_enum(['Enabled', 'Suspended'])),
    read: seed_schema_optional(flag),
    write: seed_schema_optional(flag),
    list: seed_schema_optional(flag),
    owner: seed_schema_optional(seed_schema_text),
    objects: seed_schema_optional(record(seed_schema_text, seed_schema_object)),
});
const dataset = strictObject({
    type: schemas_enum(['TRAIN', 'TEST']),
    status: seed_schema_optional(seed_schema_text),
    statusMessage: seed_schema_optional(seed_schema_text),
    tags: seed_schema_optional(tags),
    entries: seed_schema_optional(s3Uri),
});
const seed_schema_version = strictObject({
    ageSeconds: seed_schema_optional(amount),
    data: seed_schema_optional(strictObject({ training: s3Uri, testing: seed_schema_optional(s3Uri) })),
    output: seed_schema_optional(s3Uri),
    status: seed_schema_optional(seed_schema_text),
    statusMessage: seed_schema_optional(seed_schema_text),
    tags: seed_schema_optional(tags),
    description: seed_schema_optional(seed_schema_text),
    kmsKeyId: seed_schema_optional(seed_schema_text),
    f1Score: seed_schema_optional(share),
    evaluation: anything,
    results: seed_schema_optional(strictObject({
        evaluationSummary: seed_schema_optional(s3Uri),
        manifestSummary: seed_schema_optional(s3Uri),
        trainingValidation: seed_schema_optional(s3Uri),
        testingValidation: seed_schema_optional(s3Uri),
        trainingOutput: seed_schema_optional(s3Uri),
        testingOutput: seed_schema_optional(s3Uri),
    })),
    minInferenceUnits: seed_schema_optional(count),
    sourceVersionArn: seed_schema_optional(seed_schema_text),
});
const project = strictObject({
    feature: seed_schema_optional(schemas_enum(['CUSTOM_LABELS', 'CONTENT_MODERATION'])),
    autoUpdate: seed_schema_optional(seed_schema_text),
    status: seed_schema_optional(seed_schema_text),
    tags: seed_schema_optional(tags),
    datasets: seed_schema_optional(array(dataset)),
    versions: seed_schema_optional(record(seed_schema_text, seed_schema_version)),
});
const seedSchema = strictObject({
    settings: seed_schema_optional(seed_schema_settings),
    buckets: seed_schema_optional(record(seed_schema_text, bucket)),
    projects: seed_schema_optional(record(seed_schema_text, project)),
    roles: seed_schema_optional(record(seed_schema_text, role)),
    faults: seed_schema_optional(array(fault)),
    policy: anything,
});
const faultsSchema = strictObject({ faults: array(fault) });
const statusChangeSchema = strictObject({
    project: seed_schema_text,
    version: seed_schema_text,
    status: seed_schema_text,
    statusMessage: seed_schema_optional(seed_schema_text),
});

;// CONCATENATED MODULE: ./lib/packages/emulator/src/parse-seed.js



/** JSON that does not match its schema; the message names every mistake with its position. */
class SeedError extends Error {
    name = 'SeedError';
}
/** @throws SeedError */
function parseSeedOrThrow(text) {
    return readOrThrow(seedSchema, parseJsonOrThrow(text));
}
/** One fault, or a list of them. @throws SeedError */
function parseFaultsOrThrow(text) {
    const value = parseJsonOrThrow(text);
    const faults = Array.isArray(value) ? value : [value];
    return readOrThrow(faultsSchema, { faults }).faults;
}
/** @throws SeedError */
function parseStatusChangeOrThrow(text) {
    return readOrThrow(statusChangeSchema, parseJsonOrThrow(text));
}
/** One policy document, or a list of them. @throws SeedError */
function parsePolicyTextOrThrow(text) {
    return readPolicyOrThrow(parseJsonOrThrow(text));
}
/** The documents of a file with a policy or a list of them, once they are known to be usable. @throws SeedError */
function parsePolicyDocumentsOrThrow(text) {
    const value = parseJsonOrThrow(text);
    readPolicyOrThrow(value);
    return Array.isArray(value) ? value : [value];
}
/** The same from parsed JSON. @throws SeedError */
function readPolicyOrThrow(value) {
    try {
        return parsePolicyOrThrow(value);
    }
    catch (error) {
        throw error instanceof PolicyError ? new SeedError(error.message) : error;
    }
}
/** The value, checked. @throws SeedError naming every place where it does not match */
function readOrThrow(schema, value) {
    const read = schema.safeParse(value, { reportInput: true });
    if (read.success)
        return read.data;
    throw new SeedError(sentencesOf(read.error.issues).join('; '));
}
function parseJsonOrThrow(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new SeedError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partitionIdOf)
/* harmony export */ });
/** The partitions of AWS, as the ARNs of their Regions spell them. Table of the AWS SDKs, `partitions.json`. */
const BY_PREFIX = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
];
/** The second part of every ARN of a Region; that of an unknown form counts to the common partition. */
function partitionIdOf(region) {
    return BY_PREFIX.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ qualityOf),
/* harmony export */   Zb: () => (/* binding */ SUMMARY_FORMS),
/* harmony export */   a$: () => (/* binding */ DEFAULT_SETTINGS),
/* harmony export */   g9: () => (/* binding */ trainingRuleOf)
/* harmony export */ });
/* harmony import */ var _src_model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(320);
/** Settings of the emulated service: quotas, times, how good its models are, how its trainings end. */

/** Layouts and corruptions of the evaluation summary. */
const SUMMARY_FORMS = ['flat', 'nested', 'nan', 'not-json', 'other-version', 'missing', 'no-metrics'];
const DEFAULT_QUALITY = 0.92;
const DEFAULT_SETTINGS = {
    concurrentTrainings: 2,
    versionsPerProject: 100,
    projectsPerAccount: 100,
    trainingSeconds: { success: 2700, contentError: 480, fileError: 120, serviceError: 1200 },
    datasetSeconds: 60,
    deletionSeconds: 30,
    unknownVersionName: 'empty',
    shortPages: false,
    kmsKeyIdAs: 'given',
    idToken: {
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:octo-org@1234567/orchard@7654321:ref:refs/heads/main',
        lifetimeSeconds: 300,
        audiences: ['sts.amazonaws.com'],
    },
    quality: { default: DEFAULT_QUALITY },
    trainings: [],
};
/** The rule for a version's training; an empty one where none matches. */
function trainingRuleOf(settings, versionName) {
    return settings.trainings.find(({ version }) => globMatches(version, versionName)) ?? { version: versionName };
}
function globMatches(glob, text) {
    const pattern = glob
        .split('*')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${pattern}$`, 's').test(text);
}
/** The quality for a label: the rule's own before the account's. */
function qualityOf(settings, rule, label) {
    const { quality } = settings;
    return ownQuality(rule.quality, label) ?? ownQuality(quality, label) ?? DEFAULT_QUALITY;
}
function ownQuality(quality, label) {
    const { labels = {}, default: other } = quality ?? {};
    return (0,_src_model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(labels, label) ?? other;
}


/***/ }),

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ queryOf),
/* harmony export */   YZ: () => (/* binding */ percentDecode),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   hu: () => (/* binding */ parseTarget)
/* harmony export */ });
/** A request as it came over the wire, and an answer as it will go. Bodies are whole: nothing here streams. */
/** The first value of a query parameter. */
function queryOf(request, name) {
    return request.query.find(([key]) => key === name)?.[1];
}
/** Splits a request target into its path and its decoded query. */
function parseTarget(target) {
    const mark = target.indexOf('?');
    if (mark < 0)
        return { path: target, query: [] };
    const pairs = target
        .slice(mark + 1)
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals < 0
            ? [percentDecode(pair), '']
            : [percentDecode(pair.slice(0, equals)), percentDecode(pair.slice(equals + 1))];
    });
    return { path: target.slice(0, mark), query: pairs };
}
/** Undoes percent-encoding; text that is not validly encoded is unchanged. */
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Percent-encodes all but unreserved characters, as signatures and XML keys need it. */
function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** A JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ timestampToMs),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   QP: () => (/* binding */ msToTimestamp),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   qI: () => (/* binding */ signedBy),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uT: () => (/* binding */ parseSignature),
/* harmony export */   w8: () => (/* binding */ hmac),
/* harmony export */   wI: () => (/* binding */ signatureMatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(774);
/**
 * Signature Version 4, the side of the service: what a request should have been signed with, from its raw bytes.
 * AWS General Reference, "Signature Version 4 signing process".
 */


const ALGORITHM = 'AWS4-HMAC-SHA256';
/**
 * Reads the Authorization header, or the query of a presigned URL.
 * @returns undefined when the request is not signed; `malformed` when it cannot be read
 */
function parseSignature(request) {
    const header = request.headers.authorization;
    if (header !== undefined)
        return parseHeader(header, request);
    return request.query.some(([name]) => name === 'X-Amz-Signature') ? parsePresigned(request) : undefined;
}
function parseHeader(header, request) {
    const match = /^AWS4-HMAC-SHA256\s+(.*)$/.exec(header);
    if (match === null)
        return 'malformed';
    const parts = new Map((match[1] ?? '').split(',').map((part) => {
        const equals = part.indexOf('=');
        return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
    }));
    const token = request.headers['x-amz-security-token'];
    return signedBy(parts.get('Credential'), parts.get('SignedHeaders'), parts.get('Signature'), request.headers['x-amz-date'], {
        payloadHash: request.headers['x-amz-content-sha256'] ?? sha256(request.body),
        sessionToken: token,
    });
}
function parsePresigned(request) {
    const query = new Map(request.query);
    if (query.get('X-Amz-Algorithm') !== ALGORITHM)
        return 'malformed';
    const expires = Number(query.get('X-Amz-Expires'));
    if (!Number.isInteger(expires) || expires < 1)
        return 'malformed';
    const token = query.get('X-Amz-Security-Token');
    return signedBy(query.get('X-Amz-Credential'), query.get('X-Amz-SignedHeaders'), query.get('X-Amz-Signature'), query.get('X-Amz-Date'), {
        payloadHash: request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
        expiresSeconds: expires,
        sessionToken: token,
    });
}
/** The parts of a credential scope, a signature and a time; `malformed` when one of them is missing or invalid. */
function signedBy(credential, signedHeaders, signature, timestamp, rest) {
    const [accessKeyId, date, region, service, end] = credential?.split('/') ?? [];
    if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined)
        return 'malformed';
    if (end !== 'aws4_request' || signature === undefined || signedHeaders === undefined)
        return 'malformed';
    if (timestamp === undefined || timestampToMs(timestamp) === undefined)
        return 'malformed';
    return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature, timestamp, ...rest };
}
/** Milliseconds since the epoch of `yyyymmddThhmmssZ`; undefined for another format. */
function timestampToMs(timestamp) {
    const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(timestamp);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second] = match;
    const ms = Date.parse(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** `yyyymmddThhmmssZ` of an instant. */
function msToTimestamp(ms) {
    return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
/** Whether the request was signed with this secret. */
function signatureMatches(request, signed, secretAccessKey) {
    if (signed.isOfOld === true) {
        const old = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha1', secretAccessKey)
            .update(signed.formPolicy ?? '', 'utf8')
            .digest('base64');
        return sameText(old, signed.signature);
    }
    const scope = scopeOf(signed);
    const toSign = signed.formPolicy ?? [ALGORITHM, signed.timestamp, scope, sha256(canonicalRequest(request, signed))].join('\n');
    return sameText(hmac(signingKey(signed, secretAccessKey), toSign).toString('hex'), signed.signature);
}
/** `date/region/service/aws4_request`. */
function scopeOf(signed) {
    return `${signed.date}/${signed.region}/${signed.service}/aws4_request`;
}
/** The key that signs everything of one day, Region and service. */
function signingKey(signed, secretAccessKey) {
    const day = hmac(`AWS4${secretAccessKey}`, signed.date);
    return hmac(hmac(hmac(day, signed.region), signed.service), 'aws4_request');
}
/** Compares in constant time, so that the duration does not reveal where the texts differ. */
function sameText(left, right) {
    return left.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(left), Buffer.from(right));
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text, 'utf8').digest();
}
/** SHA-256 in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function canonicalRequest(request, signed) {
    // S3 signs the path encoded once, as it is sent; the other services here have only the root path.
    const path = request.path
        .split('/')
        .map((part) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .percentEncode */ .a)((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecode */ .YZ)(part)))
        .join('/');
    const query = request.query
        .filter(([name]) => name !== 'X-Amz-Signature')
        .map(([name, value]) => [(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .percentEncode */ .a)(name), (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .percentEncode */ .a)(value)])
        .sort(byNameThenValue)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    const headers = signed.signedHeaders.map((name) => `${name}:${collapse(request.headers[name] ?? '')}\n`).join('');
    return [request.method, path, query, headers, signed.signedHeaders.join(';'), signed.payloadHash].join('\n');
}
function byNameThenValue(left, right) {
    if (left[0] !== right[0])
        return left[0] < right[0] ? -1 : 1;
    return left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0;
}
function collapse(value) {
    return value.trim().replace(/ +/g, ' ');
}


/***/ }),

/***/ 320:
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(512);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
