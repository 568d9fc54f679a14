/** The faults of a manifest line, and where they are. */
import { describe, expect, test } from '@jest/globals'
import { checkLine } from '../../../src/lint/check-line.js'
import type { LineReport } from '../../../src/manifest/finding.js'
import { LINE_MAX_CHARACTERS } from '../../../src/manifest/limits.js'
import {
  LINE_CODES,
  SOURCE_REF,
  imageMetadata,
  imageLine,
  box,
  boxLine,
  codesOf,
  size,
} from '../../support/manifest-lines.js'

const BAD_LINES: readonly { name: string; text: string; verdict: LineReport['verdict']; codes: readonly string[] }[] = [
  ...[
    { name: 'blank', text: '' },
    { name: 'spaces only', text: ' \t\r' },
    { name: 'truncated', text: imageLine().slice(0, -1) },
    { name: 'comma at its end', text: `${imageLine()},` },
    { name: 'byte order mark', text: String.fromCharCode(0xfeff) + imageLine() },
    { name: 'bracket of a list', text: '[' },
    { name: 'whole list', text: `[${imageLine()}]` },
    { name: 'null', text: 'null' },
    { name: 'string', text: '"s3://orchard/a.jpg"' },
    { name: 'NaN as Python writes it', text: imageLine().replace('"confidence":1', '"confidence":NaN') },
    { name: 'one character too long', text: imageLine().padEnd(LINE_MAX_CHARACTERS + 1) },
    { name: 'too long', text: imageLine({ note: 'x'.repeat(LINE_MAX_CHARACTERS) }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_INVALID_JSON_LINE'] })),
  ...[
    { name: 'empty object', text: '{}' },
    { name: 'source_ref', text: imageLine({ 'source-ref': undefined, source_ref: SOURCE_REF }) },
    { name: 'source of a text job', text: imageLine({ 'source-ref': undefined, source: 'a text' }) },
    { name: 'source-ref null', text: imageLine({ 'source-ref': null }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_MISSING_SOURCE_REF'] })),
  ...[
    'https://orchard.s3.amazonaws.com/a.jpg',
    'S3://orchard/a.jpg',
    's3://s3://orchard/a.jpg',
    's3://[YOUR_BUCKET]/a.jpg',
    's3://orchard/',
    's3://orchard',
    'a.jpg',
    '',
    7,
  ].map((sourceRef) => ({
    name: `source-ref ${JSON.stringify(sourceRef)}`,
    text: imageLine({ 'source-ref': sourceRef, fruit: 'not checked' }),
    verdict: 'invalid' as const,
    codes: ['ERROR_INVALID_SOURCE_REF_FORMAT'],
  })),
  ...[
    { name: 'attribute without metadata', text: imageLine({ 'fruit-metadata': undefined }) },
    { name: 'metadata without attribute', text: imageLine({ fruit: undefined }) },
    { name: 'metadata misspelt', text: imageLine({ 'fruit-metadata': undefined, fruit_metadata: imageMetadata() }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_NO_LABEL_ATTRIBUTES'] })),
  ...[
    { name: 'image-level attribute a word', text: imageLine({ fruit: 'pear' }) },
    { name: 'image-level attribute a list', text: imageLine({ fruit: [1] }) },
    { name: 'image-level attribute a fraction', text: imageLine({ fruit: 1.5 }) },
    { name: 'image_size an object', text: boxLine([box()], {}, { width: 640, height: 480, depth: 3 }) },
    { name: 'image_size twice', text: boxLine([box()], {}, [...size(640, 480), ...size(640, 480)]) },
    { name: 'image_size without depth', text: boxLine([box()], {}, [{ width: 640, height: 480 }]) },
    { name: 'image_size without width', text: boxLine([box()], {}, [{ height: 480, depth: 3 }]) },
    { name: 'image_size without height', text: boxLine([box()], {}, [{ width: 640, depth: 3 }]) },
    { name: 'image_size missing', text: boxLine([box()]).replace('image_size', 'imageSize') },
    { name: 'annotations an object', text: boxLine([box()]).replace(/"annotations":\[(.*?)\]/, '"annotations":$1') },
    { name: 'class_id a fraction', text: boxLine([box({ class_id: 0.5 })]) },
    { name: 'box without height', text: boxLine([box({ height: undefined })]) },
    { name: 'class_id a string', text: boxLine([box({ class_id: '0' })]) },
    { name: 'pixels past every number', text: boxLine([box({ width: 77 })]).replace('77', '1e999') },
    { name: 'annotation null', text: boxLine([null]) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT'] })),
  ...[
    { name: 'metadata a string', text: imageLine({ 'fruit-metadata': 'pear' }) },
    { name: 'metadata null', text: imageLine({ 'fruit-metadata': null }) },
    { name: 'no type', text: imageLine({}, { type: undefined }) },
    { name: 'no class-name', text: imageLine({}, { 'class-name': undefined }) },
    { name: 'class-name a number', text: imageLine({}, { 'class-name': 3 }) },
    { name: 'no confidence of an image-level label', text: imageLine({}, { confidence: undefined }) },
    { name: 'human-annotated true', text: imageLine({}, { 'human-annotated': true }) },
    { name: 'no creation-date', text: imageLine({}, { 'creation-date': undefined }) },
    { name: 'creation-date empty', text: imageLine({}, { 'creation-date': ' ' }) },
    { name: 'creation-date a number', text: imageLine({}, { 'creation-date': 1772442900 }) },
    { name: 'no objects', text: boxLine([box()], { objects: undefined }) },
    { name: 'objects not objects', text: boxLine([box()], { objects: [1] }) },
    { name: 'confidence of a box a string', text: boxLine([box()], { objects: [{ confidence: 'high' }] }) },
    { name: 'no class-map', text: boxLine([box()], { 'class-map': undefined }) },
    { name: 'class-map a list', text: boxLine([box()], { 'class-map': ['valve'] }) },
    { name: 'class-map without names', text: boxLine([box()], { 'class-map': { '0': 1 } }) },
    { name: 'no human-annotated of boxes', text: boxLine([box()], { 'human-annotated': undefined }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT'] })),
  ...[
    { name: 'fewer objects than boxes', text: boxLine([box(), box()], { objects: [{ confidence: 1 }] }) },
    { name: 'object without confidence', text: boxLine([box()], { objects: [{}] }) },
    { name: 'confidence null', text: boxLine([box()], { objects: [{ confidence: null }] }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_MISSING_BOUNDING_BOX_CONFIDENCE'] })),
  ...[
    { name: 'class id not in the map', text: boxLine([box({ class_id: 1 })]) },
    { name: 'class map empty', text: boxLine([box()], { 'class-map': {} }) },
  ].map((row) => ({ ...row, verdict: 'invalid' as const, codes: ['ERROR_MISSING_CLASS_MAP_ID'] })),
  {
    name: 'multi-label format of Ground Truth',
    text: imageLine({ fruit: [0, 1] }, { type: 'groundtruth/image-classification-multilabel' }),
    verdict: 'invalid',
    codes: ['ERROR_UNSUPPORTED_USE_CASE_TYPE', 'ERROR_NO_VALID_LABEL_ATTRIBUTES'],
  },
  {
    name: 'label too long',
    text: imageLine({}, { 'class-name': 'p'.repeat(257) }),
    verdict: 'invalid',
    codes: ['ERROR_INVALID_LABEL_NAME_LENGTH', 'ERROR_NO_VALID_LABEL_ATTRIBUTES'],
  },
  {
    name: 'label empty',
    text: imageLine({}, { 'class-name': '' }),
    verdict: 'invalid',
    codes: ['ERROR_INVALID_LABEL_NAME_LENGTH', 'ERROR_NO_VALID_LABEL_ATTRIBUTES'],
  },
  ...[size(63, 640), size(640, 63), size(4097, 640), size(1300, 64)].map((imageSize) => ({
    name: `image of ${JSON.stringify(imageSize)}`,
    text: boxLine([box({ left: 0, top: 0, width: 50, height: 50 })], {}, imageSize),
    verdict: 'invalid' as const,
    codes: ['ERROR_INVALID_IMAGE_DIMENSION'],
  })),
  {
    name: '51 boxes',
    text: boxLine(Array.from({ length: 51 }, () => box())),
    verdict: 'invalid',
    codes: ['ERROR_TOO_MANY_BOUNDING_BOXES'],
  },
  ...[{ left: -1 }, { top: -1 }, { width: -5 }, { left: 611 }, { top: 441 }].map((changes) => ({
    name: `a good box and one with ${JSON.stringify(changes)}`,
    text: boxLine([box(), box(changes)]),
    verdict: 'valid' as const,
    codes: ['ERROR_INVALID_BOUNDING_BOX'],
  })),
  ...[
    { changes: { width: 1 }, imageSize: size(640, 480) },
    { changes: { width: 0 }, imageSize: size(640, 480) },
    { changes: { height: 0 }, imageSize: size(640, 480) },
    { changes: { width: 2 }, imageSize: size(2560, 500) },
    { changes: { height: 3 }, imageSize: size(500, 3840) },
  ].map(({ changes, imageSize }) => ({
    name: `a good box and one with ${JSON.stringify(changes)} in ${JSON.stringify(imageSize)}`,
    text: boxLine([box(), box(changes)], {}, imageSize),
    verdict: 'valid' as const,
    codes: ['ERROR_BOUNDING_BOX_TOO_SMALL'],
  })),
  {
    name: 'no good box',
    text: boxLine([box({ left: -1 }), box({ width: 1 })]),
    verdict: 'invalid',
    codes: ['ERROR_INVALID_BOUNDING_BOX', 'ERROR_BOUNDING_BOX_TOO_SMALL', 'ERROR_NO_VALID_ANNOTATIONS'],
  },
  ...[
    { name: 'only the image', text: JSON.stringify({ 'source-ref': SOURCE_REF }) },
    {
      name: 'only the image, from a validation manifest',
      text: JSON.stringify({ 'source-ref': SOURCE_REF, warnings: [], 'cl-metadata': { is_labeled: false } }),
    },
  ].map((row) => ({ ...row, verdict: 'ignored' as const, codes: ['WARNING_UNANNOTATED_RECORD'] })),
  ...[
    { name: 'annotations empty', text: boxLine([]) },
    { name: 'annotations missing', text: boxLine([]).replace(',"annotations":[]', '') },
    { name: 'annotations empty, class map too', text: boxLine([], { 'class-map': {} }) },
    { name: 'annotations empty in a small image', text: boxLine([], {}, size(20, 20)) },
  ].map((row) => ({
    ...row,
    verdict: 'ignored' as const,
    codes: ['WARNING_NO_ATTRIBUTE_ANNOTATIONS', 'WARNING_NO_ANNOTATIONS'],
  })),
  {
    name: 'annotations empty, without a person',
    text: boxLine([], { 'human-annotated': 'no' }),
    verdict: 'ignored',
    codes: ['WARNING_NO_ATTRIBUTE_ANNOTATIONS'],
  },
]

describe('a line with a fault', () => {
  test.each(BAD_LINES)('$name: $codes', ({ text, verdict, codes }) => {
    const report = checkLine(1, text)
    expect({ verdict: report.verdict, codes: codesOf(report) }).toEqual({ verdict, codes })
  })

  test('the table has each code that a line can have', () => {
    const seen = new Set(BAD_LINES.flatMap(({ codes }) => codes))
    const missing = LINE_CODES.filter((code) => !seen.has(code))
    expect(missing).toEqual(['ERROR_INVALID_IMAGE'])
  })
})
