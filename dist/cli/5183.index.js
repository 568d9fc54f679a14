export const id = 5183;
export const ids = [5183];
export const modules = {

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleTexts: () => (/* binding */ ruleTexts)
});

// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(1513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 86 modules
var own_rules = __webpack_require__(4439);
// EXTERNAL MODULE: ./lib/src/lint/example-lines.js
var example_lines = __webpack_require__(6026);
// EXTERNAL MODULE: ./lib/src/manifest/limits.js
var limits = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/lint/pages/line-pages.js
/** Pages of the codes for single lines. No program needs them: the documentation is made from them. */



const LINE_LOST = 'The line is not trained from, and counts towards the 20 % of invalid lines that fail the training.';
const ATTRIBUTE_LOST = `The label attribute is not used. Without another good one ${LINE_LOST.charAt(0).toLowerCase()}${LINE_LOST.slice(1)}`;
const BOX_LOST = 'The box is not used. A line without a usable box is invalid.';
const IGNORED = 'The line is ignored: it is valid, but nothing is trained from it. An image without boxes is no negative example.';
const one = (...lines) => () => ({ training: (0,example_lines/* manifestOf */.$V)(...lines) });
const line_pages_image = (changes = {}) => one((0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear', changes));
const metadata = (changes) => line_pages_image({ 'fruit-metadata': (0,example_lines/* imageMetadata */.zM)('pear', changes) });
const box = (changes = {}, size = { width: 640, height: 480 }) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear', changes)], { size }));
const boxWith = (changes) => one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')], { changes }));
const right = line_pages_image();
const rightBox = box();
/** By code. */
const LINE_PAGES = {
    ERROR_INVALID_JSON_LINE: {
        what: `A line is not one complete JSON object, or has more than ${(0,number/* formatCount */.B4)(limits/* LINE_MAX_CHARACTERS */.hN)} characters.`,
        why: LINE_LOST,
        wrong: one(`${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},`),
        right,
    },
    ERROR_MISSING_SOURCE_REF: {
        what: 'A line does not name its image.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': undefined, source_ref: 's3://orchard-images/a-0001.jpg' }),
        right,
    },
    ERROR_INVALID_SOURCE_REF_FORMAT: {
        what: 'The source-ref is not the S3 URI of an object.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'source-ref': 'https://orchard-images.s3.amazonaws.com/a-0001.jpg' }),
        right,
    },
    ERROR_NO_LABEL_ATTRIBUTES: {
        what: 'A line has other keys than source-ref, but no key with a partner whose name ends in -metadata.',
        why: LINE_LOST,
        wrong: line_pages_image({ 'fruit-metadata': undefined }),
        right,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: {
        what: 'The value of a label attribute does not have the form of its type.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ boxes: { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] } }),
        right: rightBox,
    },
    ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: {
        what: 'The metadata of a label attribute lacks something that its type requires.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ confidence: undefined }),
        right,
    },
    ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: {
        what: 'A box has no entry with a confidence in the objects of the metadata.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(0, { '0': 'pear' }) }),
        right: rightBox,
    },
    ERROR_MISSING_CLASS_MAP_ID: {
        what: 'The class map of the line has no label for the class_id of a box.',
        why: ATTRIBUTE_LOST,
        wrong: boxWith({ 'boxes-metadata': (0,example_lines/* boxMetadata */.zQ)(1, { '1': 'pear' }) }),
        right: rightBox,
    },
    ERROR_UNSUPPORTED_USE_CASE_TYPE: {
        what: 'The type of a label attribute is none that Custom Labels is trained from.',
        why: ATTRIBUTE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_NO_VALID_LABEL_ATTRIBUTES: {
        what: 'Each label attribute of a line has an error.',
        why: LINE_LOST,
        wrong: metadata({ type: 'groundtruth/label-verification' }),
        right,
    },
    ERROR_INVALID_LABEL_NAME_LENGTH: {
        what: 'A label is empty, or longer than 256 characters.',
        why: LINE_LOST,
        wrong: metadata({ 'class-name': 'x'.repeat(257) }),
        right,
    },
    ERROR_INVALID_IMAGE: {
        what: 'The image is missing, cannot be read, or is no PNG or JPEG within the limits.',
        why: LINE_LOST,
    },
    ERROR_INVALID_IMAGE_DIMENSION: {
        what: 'The sides that image_size gives are out of bounds.',
        why: LINE_LOST,
        wrong: box({ width: 20, height: 20 }, { width: 60, height: 60 }),
        right: rightBox,
    },
    ERROR_INVALID_BOUNDING_BOX: {
        what: 'A box has negative values, or reaches out of its image.',
        why: BOX_LOST,
        wrong: box({ left: 500 }),
        right: rightBox,
    },
    ERROR_BOUNDING_BOX_TOO_SMALL: {
        what: 'A box is not over one pixel wide and high, once the image is scaled down to 1280 pixels.',
        why: BOX_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    ERROR_TOO_MANY_BOUNDING_BOXES: {
        what: 'An attribute has more than 50 boxes.',
        why: LINE_LOST,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', Array.from({ length: 51 }, (_, index) => (0,example_lines/* exampleBox */.CT)('pear', { left: index })))),
        right: rightBox,
    },
    ERROR_NO_VALID_ANNOTATIONS: {
        what: 'Not one box of an attribute can be used.',
        why: ATTRIBUTE_LOST,
        wrong: box({ width: 1, height: 1 }),
        right: rightBox,
    },
    WARNING_UNANNOTATED_RECORD: {
        what: 'A line has nothing but its image.',
        why: 'The line is ignored: it is valid, but nothing is trained from it. A Ground Truth job that was stopped leaves such lines.',
        wrong: line_pages_image({ fruit: undefined, 'fruit-metadata': undefined }),
        right,
    },
    WARNING_NO_ANNOTATIONS: {
        what: 'A line has box attributes, all without boxes, that a person was asked for.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
    WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
        what: 'A box attribute has no boxes.',
        why: IGNORED,
        wrong: one((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [])),
        right: rightBox,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/pages/manifest-pages.js
/** Pages of the codes for whole manifests. No program needs them: the documentation is made from them. */

const BEFORE_LINES = 'The training fails before a line is read: without a manifest summary, and without saying which manifest is meant.';
const AFTER_LINES = 'The training fails after the lines were checked, usually within an hour.';
const GOOD = (0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5 });
const TESTED = (0,example_lines/* imageExamples */.hm)({ pear: 2, apple: 2 }, 6);
const of = (training, testing) => () => testing === undefined ? { training } : { training, testing };
const manifest_pages_right = of(GOOD, TESTED);
/** By code. */
const MANIFEST_PAGES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: {
        what: 'A manifest is not where it should be, or its content is no manifest.',
        why: BEFORE_LINES,
        wrong: of(`[\n${(0,example_lines/* imageExample */.aI)('a-0001.jpg', 'pear')},\n${(0,example_lines/* imageExample */.aI)('a-0002.jpg', 'apple')}\n]\n`),
        right: manifest_pages_right,
    },
    ERROR_EMPTY_MANIFEST: { what: 'A manifest has no bytes.', why: BEFORE_LINES, wrong: of(''), right: manifest_pages_right },
    ERROR_MANIFEST_SIZE_TOO_LARGE: { what: 'A manifest has more than 1 GB.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: {
        what: 'The service may not read the bucket of a manifest.',
        why: BEFORE_LINES,
    },
    ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: { what: 'The service may not write to the output bucket.', why: BEFORE_LINES },
    ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: {
        what: 'The service may not read the bucket of the images.',
        why: AFTER_LINES,
    },
    ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: {
        what: 'The buckets of the images and of the manifest belong to different accounts.',
        why: AFTER_LINES,
    },
    ERROR_FAILED_IMAGES_S3_COPY: { what: 'Not one image could be copied.', why: AFTER_LINES },
    ERROR_TOO_MANY_RECORDS_IN_ERROR: {
        what: 'Too many lines have an error that makes them unreadable.',
        why: 'The developer guide has it in its list for datasets; a dataset is not created or updated.',
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: {
        what: 'A dataset has too few images of a label to take test images from it.',
        why: 'Of datasets alone: the test dataset is not created.',
    },
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: {
        what: 'More than 20 % of the lines are invalid.',
        why: `${AFTER_LINES} All causes count, blank lines too; ignored lines do not.`,
        wrong: of(`${GOOD}${'{}\n'.repeat(3)}`),
        right: of(`${GOOD}${'{}\n'.repeat(2)}`),
    },
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: {
        what: 'The images of a manifest are in more than one bucket.',
        why: AFTER_LINES,
        wrong: of(`${GOOD}${(0,example_lines/* imageExample */.aI)('', 'pear', { 'source-ref': 's3://other-images/a-0001.jpg' })}\n`),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: {
        what: 'A manifest has more than 250,000 lines.',
        why: `${AFTER_LINES} In ap-south-1 and eu-west-2 fewer images are documented: see CL_MANY_IMAGES_IN_REGION.`,
    },
    ERROR_MANIFEST_TOO_FEW_LABELS: {
        what: 'A manifest has too few labels for its kind of model.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5 })),
        right: manifest_pages_right,
    },
    ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: {
        what: 'Too few labels are left of a manifest, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), TESTED),
        right: of((0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('pear')])), (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0002.jpg', [(0,example_lines/* exampleBox */.CT)('pear')]))),
    },
    ERROR_MANIFEST_TOO_MANY_LABELS: {
        what: 'A manifest has more than 250 labels.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`pear${String(index)}`, 2])))),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: {
        what: 'The service splits the training data, and a label has too few images for both sides.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 1 })),
        right: of(GOOD),
    },
    ERROR_INSUFFICIENT_LABEL_OVERLAP: {
        what: 'The testing manifest has under half of the labels of the training manifest.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, plum: 5, quince: 5 }), TESTED),
        right: manifest_pages_right,
    },
    ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: {
        what: 'As ERROR_INSUFFICIENT_LABEL_OVERLAP, once the lines of the other kind are dropped.',
        why: AFTER_LINES,
        wrong: of((0,example_lines/* imageExamples */.hm)({ pear: 5, apple: 5, plum: 5 }), (0,example_lines/* imageExamples */.hm)({ pear: 5, quince: 5 }, 6) + (0,example_lines/* manifestOf */.$V)((0,example_lines/* boxExample */.Mv)('b-0001.jpg', [(0,example_lines/* exampleBox */.CT)('apple')]))),
        right: manifest_pages_right,
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/rule-texts.js
/** The rules by their codes, in words. */




/** What the documentation says of the service's codes. */
const PAGES = new Map(Object.entries({ ...LINE_PAGES, ...MANIFEST_PAGES }));
/** Of every code that a lint may report: the service's, then those of this project. */
function ruleTexts() {
    return [
        ...codes/* CODES */.Lp.map(({ code, severity, messages, remedy }) => {
            const title = messages[0].replace('{}', '…');
            const page = PAGES.get(code);
            return { code, severity, title, about: page === undefined ? title : `${page.what} ${page.why}`, fix: remedy };
        }),
        ...own_rules/* OWN_RULES */.PQ.map(({ code, severity, what, why, fix }) => ({
            code,
            severity,
            title: what,
            about: `${what} ${why}`,
            fix,
        })),
    ];
}


/***/ })

};
