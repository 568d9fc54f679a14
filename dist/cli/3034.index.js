export const id = 3034;
export const ids = [3034];
export const modules = {

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES),
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./lib/src/manifest/box-geometry.js
var box_geometry = __webpack_require__(4448);
// EXTERNAL MODULE: ./lib/src/lint/findings.js
var lint_findings = __webpack_require__(6906);
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
var limits = __webpack_require__(4676);
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
var within_limits = __webpack_require__(5912);
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
var number = __webpack_require__(7731);
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
var labels = __webpack_require__(2007);
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
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
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
var missing_source_ref = __webpack_require__(5262);
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
var label_attribute = __webpack_require__(7204);
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

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readManifestLine),
/* harmony export */   i0: () => (/* binding */ checkManifestLine)
/* harmony export */ });
/* unused harmony export checkLine */
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);
/* harmony import */ var _manifest_box_geometry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1513);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(972);
/* harmony import */ var _manifest_label_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7204);
/* harmony import */ var _manifest_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2007);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4676);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(387);








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

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ CODES),
  lA: () => (/* binding */ describeCode)
});

// UNUSED EXPORTS: findContentError, findFileError

// EXTERNAL MODULE: ./lib/src/lint/all-rules.js + 31 modules
var all_rules = __webpack_require__(903);
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
var missing_source_ref = __webpack_require__(5262);
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

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingSourceRef)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);


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

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isOffFrame),
/* harmony export */   Iy: () => (/* binding */ isUsableBox),
/* harmony export */   ug: () => (/* binding */ isTooSmall)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4676);

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

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
