/** What a lint adds to the service's messages on label attributes: which value is wrong, what it is, what it should be. */
import { describe, test } from '@jest/globals'
import { imageExample } from '../../../src/lint/example-lines.js'
import {
  ANNOTATION,
  SIZE,
  expectDetails,
  withBox,
  withBoxMetadata,
  withMetadata,
  withValue,
  type DetailRow,
} from '../../support/detail-rows.js'

const METADATA = 'The format of the label attribute metadata is invalid.'
const ATTRIBUTE = 'The format of the label attribute boxes is invalid.'
const SIZE_IN_WORDS = 'a list of one object with width, height and depth'

const ROWS: readonly DetailRow[] = [
  {
    name: 'confidence is missing',
    line: withMetadata({ confidence: undefined }),
    message: `${METADATA} fruit-metadata: confidence is missing (expected: a number).`,
    at: '{"class-name":"pear","type"',
  },
  {
    name: 'confidence is a text',
    line: withMetadata({ confidence: '0.9' }),
    message: `${METADATA} fruit-metadata: confidence is "0.9" (expected: a number).`,
    at: '"0.9"',
  },
  {
    name: 'two members are wrong',
    line: withMetadata({ 'class-name': ['pear'], 'human-annotated': true }),
    message: `${METADATA} fruit-metadata: class-name is a list (expected: the label, a text); human-annotated is true (expected: "yes" or "no").`,
    at: '["pear"]',
  },
  {
    name: 'a creation date that is blank',
    line: withMetadata({ 'creation-date': ' ' }),
    message: `${METADATA} fruit-metadata: creation-date is " " (expected: a date such as "2026-03-02T09:15:00").`,
    at: '" "',
  },
  {
    name: 'no type',
    line: withMetadata({ type: undefined }),
    message: `${METADATA} fruit-metadata: type is missing (expected: "groundtruth/image-classification" or "groundtruth/object-detection").`,
    at: '{"class-name"',
  },
  {
    name: 'metadata that is not an object',
    line: imageExample('a.jpg', 'pear', { 'fruit-metadata': 'pear' }),
    message: `${METADATA} fruit-metadata is "pear" (expected: an object).`,
    at: '"pear"',
  },
  {
    name: 'an entry of objects that is not an object',
    line: withBoxMetadata({ objects: [1] }),
    message: `${METADATA} boxes-metadata: entry 1 of objects is 1 (expected: an object with a confidence).`,
    at: '1],"class-map"',
  },
  {
    name: 'a confidence of a box that is a text',
    line: withBoxMetadata({ objects: [{ confidence: 'high' }] }),
    message: `${METADATA} boxes-metadata: confidence of entry 1 of objects is "high" (expected: a number).`,
    at: '"high"',
  },
  {
    name: 'a class map of numbers',
    line: withBoxMetadata({ 'class-map': { '0': 7 } }),
    message: `${METADATA} boxes-metadata: 0 of class-map is 7 (expected: the label, a text).`,
    at: '7}',
  },
  {
    name: 'no class map, and objects that are not a list',
    line: withBoxMetadata({ 'class-map': undefined, objects: {} }),
    message: `${METADATA} boxes-metadata: objects is an empty object (expected: a list of one object for each box); class-map is missing (expected: an object of ids and labels).`,
    at: '{},"type"',
  },
  {
    name: 'image_size as an object',
    line: withValue({ image_size: SIZE[0] }),
    message: `${ATTRIBUTE} image_size is an object (expected: ${SIZE_IN_WORDS}).`,
    at: '{"width":640',
  },
  {
    name: 'no image_size',
    line: withValue({ image_size: undefined }),
    message: `${ATTRIBUTE} image_size is missing (expected: ${SIZE_IN_WORDS}).`,
    at: '{"annotations"',
  },
  {
    name: 'two sizes',
    line: withValue({ image_size: [...SIZE, ...SIZE] }),
    message: `${ATTRIBUTE} image_size has 2 entries (expected: ${SIZE_IN_WORDS}).`,
    at: '[{"width":640',
  },
  {
    name: 'a size that is not an object',
    line: withValue({ image_size: [640] }),
    message: `${ATTRIBUTE} the entry of image_size is 640 (expected: an object with width, height and depth).`,
    at: '640]',
  },
  {
    name: 'no depth',
    line: withValue({ image_size: [{ width: 640, height: 480 }] }),
    message: `${ATTRIBUTE} image_size: depth is missing (expected: a whole number).`,
    at: '{"width":640',
  },
  {
    name: 'annotations that are not a list',
    line: withValue({ annotations: {} }),
    message: `${ATTRIBUTE} annotations is an empty object (expected: a list of boxes).`,
    at: '{}}',
  },
  {
    name: 'a class id in quotes',
    line: withValue({ annotations: [ANNOTATION, { ...ANNOTATION, class_id: '0' }] }),
    message: `${ATTRIBUTE} annotation 2: class_id is "0" (expected: a whole number).`,
    at: '"0"',
  },
  {
    name: 'a box without its width',
    line: withValue({ annotations: [{ ...ANNOTATION, width: undefined }] }),
    message: `${ATTRIBUTE} annotation 1: width is missing (expected: a number of pixels).`,
    at: '{"class_id":0',
  },
  {
    name: 'a box as a list',
    line: withValue({ annotations: [[1, 2, 3, 4]] }),
    message: `${ATTRIBUTE} annotation 1 is a list (expected: an object with class_id, left, top, width and height).`,
    at: '[1,2,3,4]',
  },
  {
    name: 'boxes as a list',
    line: withBox({ boxes: [] }),
    message: `${ATTRIBUTE} boxes is an empty list (expected: an object with image_size and annotations).`,
    at: '[]',
  },
  {
    name: 'a label in the place of a class id',
    line: imageExample('a.jpg', 'pear', { fruit: 'pear' }),
    message: 'The format of the label attribute fruit is invalid. fruit is "pear" (expected: a whole number).',
    at: '"pear","fruit-metadata"',
  },
  {
    name: 'a long value',
    line: imageExample('a.jpg', 'pear', { fruit: 'pear '.repeat(20) }),
    message:
      'The format of the label attribute fruit is invalid. fruit is a text of 100 characters (expected: a whole number).',
    at: '"pear pear',
  },
]

describe('the message on a label attribute', () => {
  test.each(ROWS)('$name', expectDetails)
})
