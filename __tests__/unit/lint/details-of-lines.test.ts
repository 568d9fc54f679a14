/** What a lint adds to the service's messages on lines and boxes. */
import { describe, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample } from '../../../src/lint/example-lines.js'
import {
  ANNOTATION,
  expectDetails,
  withBoxMetadata,
  withMetadata,
  withValue,
  type DetailRow,
} from '../../support/detail-rows.js'

const ROWS: readonly DetailRow[] = [
  {
    name: 'a blank line',
    line: ' ',
    message: 'The JSON Line has an invalid format. The line is blank.',
    at: ' ',
  },
  {
    name: 'a list',
    line: '[1]',
    message: 'The JSON Line has an invalid format. It is a list (expected: an object).',
    at: '[1]',
  },
  {
    name: 'a comma at the end',
    line: '{},',
    message: 'The JSON Line has an invalid format. It is not valid JSON.',
    at: ',',
  },
  {
    name: 'a word',
    line: 'pear',
    message: 'The JSON Line has an invalid format. It does not begin with {.',
    at: 'pear',
  },
  {
    name: 'a line that is too long',
    line: imageExample('a.jpg', 'pear', { notes: 'x'.repeat(100_000) }),
    message: 'The JSON Line has an invalid format. The line has more than 100,000 characters.',
    at: '{"source-ref"',
  },
  {
    name: 'another spelling of source-ref',
    line: '{"source_ref":"s3://orchard-images/a.jpg"}',
    message: 'The source-ref key is missing. There is "source_ref".',
    at: '{"source_ref"',
  },
  {
    name: 'a source-ref that is null',
    line: imageExample('a.jpg', 'pear', { 'source-ref': null }),
    message: 'The source-ref key is missing. It is null.',
    at: 'null',
  },
  {
    name: 'a source-ref that is not a text',
    line: imageExample('a.jpg', 'pear', { 'source-ref': 7 }),
    message: 'The format of the source-ref value is invalid. It is 7 (expected: a text).',
    at: '7',
  },
  {
    name: 'a source-ref without a key',
    line: imageExample('a.jpg', 'pear', { 'source-ref': 's3://orchard-images/' }),
    message: 'The format of the source-ref value is invalid. The object key is missing: s3://bucket/key.',
    at: '"s3://orchard-images/"',
  },
  {
    name: 'metadata without its attribute',
    line: imageExample('a.jpg', 'pear', { fruit: undefined }),
    message: 'No label attributes found. No key has a partner of the same name with -metadata at its end.',
    at: '{"source-ref"',
  },
  {
    name: 'fewer objects than boxes',
    line: withBoxMetadata({ objects: [] }),
    message:
      'One or more bounding boxes has a missing confidence value. objects has fewer entries than there are boxes.',
    at: '[],"class-map"',
  },
  {
    name: 'an entry of objects without a confidence',
    line: withBoxMetadata({ objects: [{}] }),
    message: 'One or more bounding boxes has a missing confidence value. Entry 1 of objects has no confidence.',
    at: '{}]',
  },
  {
    name: 'a class id that the map lacks',
    line: withBoxMetadata({ 'class-map': { '1': 'pear', '2': 'apple' } }),
    message: 'One of more class ids is missing from the class map. class_id 0 is not in class-map, which has 1, 2.',
    at: '{"1":"pear"',
  },
  {
    name: 'an empty class map',
    line: withBoxMetadata({ 'class-map': {} }),
    message: 'One of more class ids is missing from the class map. class_id 0 is not in class-map, which has no ids.',
    at: '{},"type"',
  },
  {
    name: 'another type',
    line: withMetadata({ type: 'groundtruth/image-captions' }),
    message:
      'The use case type of the fruit-metadata label attribute metadata is unsupported. Check the type field. It is "groundtruth/image-captions".',
    at: '"groundtruth/image-captions"',
  },
  {
    name: 'the longest type of a usual job of Ground Truth',
    line: withMetadata({ type: 'groundtruth/image-classification-multilabel' }),
    message:
      'The use case type of the fruit-metadata label attribute metadata is unsupported. Check the type field. It is "groundtruth/image-classification-multilabel".',
    at: '"groundtruth/image-classification-multilabel"',
  },
  {
    name: 'an empty label',
    line: withMetadata({ 'class-name': '' }),
    message: 'The length of the label name is invalid. The label is empty.',
    at: '{"class-name":""',
  },
  {
    name: 'a long label',
    line: withMetadata({ 'class-name': 'x'.repeat(257) }),
    message: 'The length of the label name is invalid. The label is too long.',
    at: '{"class-name":"xxx',
  },
  {
    name: 'a small image',
    line: withValue({ image_size: [{ width: 60, height: 50, depth: 3 }] }),
    message: 'The image dimension(s) do not conform to allowed dimensions. image_size is 60 x 50.',
    at: '[{"width":60',
  },
  {
    name: 'a box over two edges',
    line: withValue({ annotations: [{ ...ANNOTATION, left: 638, top: 477 }] }),
    message:
      'The bounding box has off frame values. left + width is past the width of the image, and top + height is past the height of the image.',
    at: '{"class_id":0',
  },
  {
    name: 'a box with a negative place',
    line: withValue({ annotations: [{ ...ANNOTATION, left: -1 }] }),
    message: 'The bounding box has off frame values. left is negative.',
    at: '{"class_id":0',
  },
  {
    name: 'a box with negative sizes',
    line: withValue({ annotations: [{ ...ANNOTATION, width: -1, height: -2 }] }),
    message: 'The bounding box has off frame values. width and height are negative.',
    at: '{"class_id":0',
  },
  {
    name: 'a thin box',
    line: withValue({ annotations: [{ ...ANNOTATION, width: 1 }] }),
    message: 'The height and width of the bounding box is too small. width is not over one pixel.',
    at: '{"class_id":0',
  },
  {
    name: 'a box that scaling makes too small',
    line: withValue({
      image_size: [{ width: 4096, height: 480, depth: 3 }],
      annotations: [{ ...ANNOTATION, height: 3 }],
    }),
    message:
      'The height and width of the bounding box is too small. width and height are not over one pixel, once the image is scaled down to 1280 pixels.',
    at: '{"class_id":0',
  },
  {
    name: 'too many boxes',
    line: boxExample(
      'b.jpg',
      Array.from({ length: 51 }, (_, left) => exampleBox('pear', { left })),
    ),
    message: 'There are more bounding boxes than the allowed maximum. There are 51.',
    at: '[{"class_id":0',
  },
]

describe('the message on a line', () => {
  test.each(ROWS)('$name', expectDetails)
})
