/** Pages of the codes for single lines. No program needs them: the documentation is made from them. */
import { boxExample, boxMetadata, exampleBox, imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { LINE_MAX_CHARACTERS } from '../../manifest/limits.js'
import type { RuleExample } from '../own-rule.js'
import type { ServicePage } from './service-page.js'
import { formatCount } from '../../text/number.js'

const LINE_LOST = 'The line is not trained from, and counts towards the 20 % of invalid lines that fail the training.'
const ATTRIBUTE_LOST = `The label attribute is not used. Without another good one ${LINE_LOST.charAt(0).toLowerCase()}${LINE_LOST.slice(1)}`
const BOX_LOST = 'The box is not used. A line without a usable box is invalid.'
const IGNORED =
  'The line is ignored: it is valid, but nothing is trained from it. An image without boxes is no negative example.'

const one =
  (...lines: readonly string[]) =>
  (): RuleExample => ({ training: manifestOf(...lines) })
const image = (changes: Readonly<Record<string, unknown>> = {}) => one(imageExample('a-0001.jpg', 'pear', changes))
const metadata = (changes: Readonly<Record<string, unknown>>) =>
  image({ 'fruit-metadata': imageMetadata('pear', changes) })
const box = (changes: Parameters<typeof exampleBox>[1] = {}, size = { width: 640, height: 480 }) =>
  one(boxExample('b-0001.jpg', [exampleBox('pear', changes)], { size }))
const boxWith = (changes: Readonly<Record<string, unknown>>) =>
  one(boxExample('b-0001.jpg', [exampleBox('pear')], { changes }))
const right = image()
const rightBox = box()

/** By code. */
export const LINE_PAGES: Readonly<Record<string, ServicePage>> = {
  ERROR_INVALID_JSON_LINE: {
    what: `A line is not one complete JSON object, or has more than ${formatCount(LINE_MAX_CHARACTERS)} characters.`,
    why: LINE_LOST,
    wrong: one(`${imageExample('a-0001.jpg', 'pear')},`),
    right,
  },
  ERROR_MISSING_SOURCE_REF: {
    what: 'A line does not name its image.',
    why: LINE_LOST,
    wrong: image({ 'source-ref': undefined, source_ref: 's3://orchard-images/a-0001.jpg' }),
    right,
  },
  ERROR_INVALID_SOURCE_REF_FORMAT: {
    what: 'The source-ref is not the S3 URI of an object.',
    why: LINE_LOST,
    wrong: image({ 'source-ref': 'https://orchard-images.s3.amazonaws.com/a-0001.jpg' }),
    right,
  },
  ERROR_NO_LABEL_ATTRIBUTES: {
    what: 'A line has other keys than source-ref, but no key with a partner whose name ends in -metadata.',
    why: LINE_LOST,
    wrong: image({ 'fruit-metadata': undefined }),
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
    wrong: boxWith({ 'boxes-metadata': boxMetadata(0, { '0': 'pear' }) }),
    right: rightBox,
  },
  ERROR_MISSING_CLASS_MAP_ID: {
    what: 'The class map of the line has no label for the class_id of a box.',
    why: ATTRIBUTE_LOST,
    wrong: boxWith({ 'boxes-metadata': boxMetadata(1, { '1': 'pear' }) }),
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
    wrong: one(
      boxExample(
        'b-0001.jpg',
        Array.from({ length: 51 }, (_, index) => exampleBox('pear', { left: index })),
      ),
    ),
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
    wrong: image({ fruit: undefined, 'fruit-metadata': undefined }),
    right,
  },
  WARNING_NO_ANNOTATIONS: {
    what: 'A line has box attributes, all without boxes, that a person was asked for.',
    why: IGNORED,
    wrong: one(boxExample('b-0001.jpg', [])),
    right: rightBox,
  },
  WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
    what: 'A box attribute has no boxes.',
    why: IGNORED,
    wrong: one(boxExample('b-0001.jpg', [])),
    right: rightBox,
  },
}
