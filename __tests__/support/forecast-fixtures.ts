/** Manifests of the kinds that are found in practice, with what a training of them comes to. */
import {
  boxExample,
  boxMetadata,
  exampleBox,
  imageExample,
  imageExamples,
  imageMetadata,
  manifestOf,
} from '../../src/lint/example-lines.js'

export interface ForecastFixture {
  readonly name: string
  readonly training: string | Uint8Array
  readonly testing?: string | Uint8Array
  /** The service's terminal code; undefined where the training succeeds. */
  readonly code?: string
  readonly certain?: false
}

const GOOD = imageExamples({ pear: 10, apple: 10 })
const GOOD_TESTING = imageExamples({ pear: 3, apple: 3 }, 50)

/** Boxes with a label each, one image a line. */
function boxes(
  count: number,
  changes: Parameters<typeof exampleBox>[1] = {},
  size = { width: 640, height: 480 },
): string {
  const lines = Array.from({ length: count }, (_, index) =>
    boxExample(`b-${String(index)}.jpg`, [exampleBox('pear', changes)], { size }),
  )
  return manifestOf(...lines)
}

function changed(count: number, changes: Record<string, unknown>): string {
  return manifestOf(
    ...Array.from({ length: count }, (_, index) => imageExample(`c-${String(index)}.jpg`, 'pear', changes)),
  )
}

const TOO_MANY_INVALID = 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'

const MULTI_LABEL = {
  fruit: [0, 2],
  'fruit-metadata': {
    'class-map': { '0': 'pear', '2': 'apple' },
    'confidence-map': { '0': 1, '2': 1 },
    type: 'groundtruth/image-classification-multilabel',
    'human-annotated': 'yes',
    'creation-date': '2026-03-02T09:15:00',
  },
}

const SEGMENTATION = {
  'mask-ref': 's3://orchard-images/mask.png',
  'mask-ref-metadata': { 'internal-color-map': {}, type: 'groundtruth/semantic-segmentation' },
}

export const FORECAST_FIXTURES: readonly ForecastFixture[] = [
  { name: 'image-level labels', training: GOOD },
  { name: 'image-level labels, tested', training: GOOD, testing: GOOD_TESTING },
  { name: 'boxes', training: boxes(6) },
  { name: 'boxes, tested', training: boxes(6), testing: boxes(3) },
  { name: 'the training manifest as testing manifest', training: GOOD, testing: GOOD },
  { name: 'exactly 20 % invalid', training: `${GOOD}${'{}\n'.repeat(5)}`, certain: false },
  { name: 'just over 20 % invalid', training: `${GOOD}${'{}\n'.repeat(6)}`, code: TOO_MANY_INVALID },
  {
    name: 'just over 20 % of the testing lines invalid',
    training: GOOD,
    testing: `${GOOD_TESTING}${'{}\n'.repeat(2)}`,
    code: TOO_MANY_INVALID,
  },
  {
    name: 'metadata without confidence',
    training: changed(10, { 'fruit-metadata': imageMetadata('pear', { confidence: undefined }) }),
    code: TOO_MANY_INVALID,
  },
  {
    name: 'a placeholder bucket in brackets',
    training: changed(10, { 'source-ref': 's3://[YOUR_BUCKET]/a.jpg' }),
    code: TOO_MANY_INVALID,
  },
  { name: 'relative paths', training: changed(10, { 'source-ref': 'images/a.jpg' }), code: TOO_MANY_INVALID },
  {
    name: 'a doubled scheme',
    training: changed(10, { 'source-ref': 's3://s3://orchard-images/a.jpg' }),
    code: TOO_MANY_INVALID,
  },
  {
    name: 'source-refs alone',
    training: manifestOf(
      ...Array.from({ length: 9 }, (_, index) => JSON.stringify({ 'source-ref': `s3://b-b/${String(index)}.jpg` })),
    ),
    code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
  },
  {
    name: 'some source-refs alone',
    training: `${GOOD}${'{"source-ref":"s3://orchard-images/u.jpg"}\n'.repeat(10)}`,
    certain: false,
  },
  { name: 'multi-label lines of Ground Truth', training: changed(10, MULTI_LABEL), code: TOO_MANY_INVALID },
  { name: 'a segmentation beside each label', training: `${changed(10, SEGMENTATION)}${GOOD}` },
  {
    name: 'documents that are no images',
    training: changed(10, { fruit: { ref: 's3://x-x/y' }, 'fruit-metadata': { type: 'groundtruth/custom' } }),
    code: TOO_MANY_INVALID,
  },
  { name: 'fractions of pixels', training: boxes(10, { left: 10.5, width: 300.25 }), certain: false },
  {
    name: 'fractions of pixels on some lines',
    training: manifestOf(boxes(10).trimEnd(), boxExample('f.jpg', [exampleBox('pear', { top: 1.5 })])),
  },
  {
    name: 'normalised boxes',
    training: boxes(10, { left: 0.1, top: 0.1, width: 0.5, height: 0.5 }),
    code: TOO_MANY_INVALID,
  },
  { name: 'thin boxes', training: boxes(10, { width: 1 }), code: TOO_MANY_INVALID, certain: false },
  {
    name: 'boxes that scaling makes thin',
    training: boxes(10, { width: 5 }, { width: 4000, height: 3000 }),
    certain: false,
  },
  {
    name: 'boxes that are too small by both sides',
    training: boxes(10, { width: 1, height: 1 }),
    code: TOO_MANY_INVALID,
  },
  { name: 'negative sizes', training: boxes(10, { width: -20 }), code: TOO_MANY_INVALID },
  { name: 'boxes outside of the image', training: boxes(10, { left: 600 }), code: TOO_MANY_INVALID },
  { name: 'image_size 0', training: boxes(10, {}, { width: 0, height: 0 }), code: TOO_MANY_INVALID },
  {
    name: 'images under 64 pixels',
    training: boxes(10, { width: 20, height: 20 }, { width: 60, height: 60 }),
    code: TOO_MANY_INVALID,
  },
  {
    name: 'empty annotations',
    training:
      boxes(10) + manifestOf(...Array.from({ length: 10 }, (_, index) => boxExample(`e${String(index)}.jpg`, []))),
  },
  {
    name: 'only empty annotations',
    training: manifestOf(boxExample('e1.jpg', []), boxExample('e2.jpg', [])),
    code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
  },
  {
    name: 'class ids that the map lacks',
    training: boxes(10).replaceAll('"class_id":0', '"class_id":1'),
    code: TOO_MANY_INVALID,
  },
  { name: 'class ids in quotes', training: GOOD.replaceAll('"fruit":1', '"fruit":"1"'), certain: false },
  {
    name: 'dates as JavaScript prints them',
    training: GOOD.replaceAll('2026-03-02T09:15:00', 'Mon Mar 02 2026 09:15:00 GMT'),
    certain: false,
  },
  { name: 'one label of images', training: imageExamples({ pear: 10 }), code: 'ERROR_MANIFEST_TOO_FEW_LABELS' },
  {
    name: 'over 250 labels',
    training: imageExamples(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`l${String(index)}`, 2]))),
    code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
  },
  {
    name: 'a label with one image, split',
    training: imageExamples({ pear: 10, apple: 1 }),
    code: 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
  },
  { name: 'a label with three images, split', training: imageExamples({ pear: 10, apple: 3 }), certain: false },
  { name: 'a label with one image, tested', training: imageExamples({ pear: 10, apple: 1 }), testing: GOOD_TESTING },
  {
    name: 'half of the labels tested',
    training: imageExamples({ pear: 3, apple: 3, quince: 3, plum: 3 }),
    testing: GOOD_TESTING,
  },
  {
    name: 'under half of the labels tested',
    training: imageExamples({ pear: 3, quince: 3, plum: 3 }),
    testing: GOOD_TESTING,
    code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
  },
  {
    name: 'images in two buckets',
    training: GOOD.replace('s3://orchard-images', 's3://other-images'),
    code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
  },
  {
    name: 'test images in another bucket',
    training: GOOD,
    testing: GOOD_TESTING.replaceAll('s3://orchard-images', 's3://other-images'),
  },
  {
    name: 'logos as whole images, tested with boxes',
    training: imageExamples({ pear: 5, apple: 5 }),
    testing: manifestOf(boxExample('t.jpg', [exampleBox('pear'), exampleBox('apple', { left: 320 })])),
  },
  {
    name: 'boxes tested with image-level labels',
    training: boxes(6),
    testing: GOOD_TESTING,
    code: 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
  },
  { name: 'both kinds', training: GOOD + boxes(4) },
  { name: 'both kinds, one of which would not do', training: boxes(10) + imageExamples({ pear: 6 }), certain: false },
  {
    name: 'both kinds on each line',
    training: manifestOf(
      ...Array.from({ length: 6 }, (_, index) =>
        boxExample(`m${String(index)}.jpg`, [exampleBox('pear'), exampleBox('apple', { left: 320 })], {
          changes: { fruit: 0, 'fruit-metadata': imageMetadata(index % 2 === 0 ? 'a' : 'b') },
        }),
      ),
    ),
  },
  { name: 'the same image with two labels', training: GOOD + imageExample('pear-0001.jpg', 'apple') },
  {
    name: 'a class map with more ids than boxes',
    training: manifestOf(
      ...Array.from({ length: 5 }, (_, index) =>
        boxExample(`x${String(index)}.jpg`, [exampleBox('pear')], {
          changes: { 'boxes-metadata': boxMetadata(1, { '0': 'pear', '7': 'apple' }) },
        }),
      ),
    ),
  },
]
