/** Pages of the codes for whole manifests. No program needs them: the documentation is made from them. */
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../example-lines.js'
import type { RuleExample } from '../own-rule.js'
import type { ServicePage } from './service-page.js'

const BEFORE_LINES =
  'The training fails before a line is read: without a manifest summary, and without saying which manifest is meant.'
const AFTER_LINES = 'The training fails after the lines were checked, usually within an hour.'

const GOOD = imageExamples({ pear: 5, apple: 5 })
const TESTED = imageExamples({ pear: 2, apple: 2 }, 6)

const of = (training: string, testing?: string) => (): RuleExample =>
  testing === undefined ? { training } : { training, testing }
const right = of(GOOD, TESTED)

/** By code. */
export const MANIFEST_PAGES: Readonly<Record<string, ServicePage>> = {
  ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: {
    what: 'A manifest is not where it should be, or its content is no manifest.',
    why: BEFORE_LINES,
    wrong: of(`[\n${imageExample('a-0001.jpg', 'pear')},\n${imageExample('a-0002.jpg', 'apple')}\n]\n`),
    right,
  },
  ERROR_EMPTY_MANIFEST: { what: 'A manifest has no bytes.', why: BEFORE_LINES, wrong: of(''), right },
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
    wrong: of(`${GOOD}${imageExample('', 'pear', { 'source-ref': 's3://other-images/a-0001.jpg' })}\n`),
    right,
  },
  ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: {
    what: 'A manifest has more than 250,000 lines.',
    why: `${AFTER_LINES} In ap-south-1 and eu-west-2 fewer images are documented: see CL_MANY_IMAGES_IN_REGION.`,
  },
  ERROR_MANIFEST_TOO_FEW_LABELS: {
    what: 'A manifest has too few labels for its kind of model.',
    why: AFTER_LINES,
    wrong: of(imageExamples({ pear: 5 })),
    right,
  },
  ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: {
    what: 'Too few labels are left of a manifest, once the lines of the other kind are dropped.',
    why: AFTER_LINES,
    wrong: of(manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])), TESTED),
    right: of(
      manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
      manifestOf(boxExample('b-0002.jpg', [exampleBox('pear')])),
    ),
  },
  ERROR_MANIFEST_TOO_MANY_LABELS: {
    what: 'A manifest has more than 250 labels.',
    why: AFTER_LINES,
    wrong: of(
      imageExamples(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`pear${String(index)}`, 2]))),
    ),
    right,
  },
  ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: {
    what: 'The service splits the training data, and a label has too few images for both sides.',
    why: AFTER_LINES,
    wrong: of(imageExamples({ pear: 5, apple: 1 })),
    right: of(GOOD),
  },
  ERROR_INSUFFICIENT_LABEL_OVERLAP: {
    what: 'The testing manifest has under half of the labels of the training manifest.',
    why: AFTER_LINES,
    wrong: of(imageExamples({ pear: 5, plum: 5, quince: 5 }), TESTED),
    right,
  },
  ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: {
    what: 'As ERROR_INSUFFICIENT_LABEL_OVERLAP, once the lines of the other kind are dropped.',
    why: AFTER_LINES,
    wrong: of(
      imageExamples({ pear: 5, apple: 5, plum: 5 }),
      imageExamples({ pear: 5, quince: 5 }, 6) + manifestOf(boxExample('b-0001.jpg', [exampleBox('apple')])),
    ),
    right,
  },
}
