/**
 * Manifests in the likeness of public ones, made up: each has the traits of one that was found in a repository or in the
 * vendor's guides, with other names, and few lines.
 */
import { boxExample, exampleBox, imageExample, imageMetadata, manifestOf } from '../../src/lint/example-lines.js'

export interface Likeness {
  readonly name: string
  readonly training: string
  readonly testing?: string
}

type Changes = Readonly<Record<string, unknown>>

const numbered = (count: number, line: (index: number) => string): string =>
  manifestOf(...Array.from({ length: count }, (_, index) => line(index)))

/** Keys in another order, as tools write them. */
const reversed = (line: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse()))

const plain = (index: number): string => imageExample(`a-${String(index)}.jpg`, index % 2 === 0 ? 'pear' : 'apple')
const unlabelled = (index: number): string =>
  JSON.stringify({ 'source-ref': `s3://orchard-images/a-${String(index)}.jpg` })

/** A label attribute without confidence, as tools for anomalies write it. */
const anomaly = (label: string, confidence?: number): Changes => ({
  fruit: undefined,
  'fruit-metadata': undefined,
  'anomaly-label-metadata': imageMetadata(label, { confidence, 'creation-date': '2026-03-02T09:15:00.851Z' }),
  'anomaly-label': 1,
})

const MASK: Changes = {
  'anomaly-mask-ref-metadata': {
    'internal-color-map': { '0': { 'class-name': 'cracked', 'hex-color': '#23A436' } },
    'creation-date': 'Mon Aug 22 2022 13:52:52 GMT-0700 (Pacific Daylight Time)',
    type: 'groundtruth/semantic-segmentation',
  },
  'anomaly-mask-ref': 's3://orchard-images/mask.png',
}

/** A line with boxes of one label. */
const crate = (index: number, boxes = [exampleBox('crate', { left: index })], changes: Changes = {}): string =>
  boxExample(`frames/f-${String(index)}.jpg`, boxes, { size: { width: 1920, height: 1080 }, changes })

const CRATES =
  numbered(30, (index) => crate(index, undefined, { color: 'blue', object: 'box' })) +
  manifestOf(
    crate(30, [exampleBox('crate', { width: 4, height: 19 })], { color: 'blue' }),
    crate(31, [], { color: 'blue' }),
    crate(32, []),
  )

const DOGS =
  numbered(40, (index) => boxExample(`dog/d.${String(index)}.jpg`, [exampleBox('dog ', { top: 10.400000000000006 })])) +
  manifestOf(
    boxExample('dog/d.40.jpg', [exampleBox('dog ', { width: 3, height: 3 })]),
    boxExample('dog/d.41.jpg', [exampleBox('dog ', { width: 610, height: 6.25 })]),
    boxExample('dog/d.42.jpg', [exampleBox('dog ', { left: 2, width: 50, height: 30, top: 2.5 })], {
      size: { width: 57, height: 50 },
    }),
    boxExample('dog/d.43.jpg', []),
  )

/** Two label attributes, never on the same line, and a class map that differs from line to line. */
const WASTE = numbered(40, (index) => {
  const id = String(index % 4)
  const labels = index % 2 === 0 ? ['can'] : ['paper', 'can']
  const boxes = labels.map((label, at) =>
    exampleBox(label, { left: 10 + at, ...(index === 20 && { width: 3, height: 2 }) }),
  )
  const classMap = Object.fromEntries(labels.map((label, at) => [String(Number(id) + at), label]))
  const line = boxExample(`${index < 20 ? '416_416' : '8CLASSES'}/${String(index)}.jpg`, boxes, { classMap })
  return line.replaceAll('"boxes', index < 20 ? '"416_416_BB' : '"8CLASSES_BB')
})

const custom = (index: number): string =>
  JSON.stringify({
    'source-ref': `s3://orchard-images/source/Letter ${String(index)}.pdf`,
    page: '1',
    metadata: { pages: '1', labels: ['Sender'] },
    'annotator-metadata': { Info: 'Annotate' },
    entities: { 'annotation-ref': 's3://orchard-images/annotations/1.json' },
    'entities-metadata': {
      type: 'groundtruth/custom',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00',
    },
  })

export const LIKENESSES: readonly Likeness[] = [
  {
    name: '01 metadata without confidence',
    training: numbered(4, (index) =>
      imageExample(`a-${String(index)}.jpg`, 'pear', {
        'fruit-metadata': imageMetadata('pear', { confidence: undefined }),
      }),
    ),
  },
  {
    name: '02 placeholder of the console',
    training: numbered(2, (index) =>
      crate(index).replace('s3://orchard-images', 's3://[YOUR_CUSTOM_LABELS_DEFAULT_BUCKET]'),
    ),
  },
  {
    name: '03 empty annotations',
    training:
      numbered(30, (index) =>
        boxExample(`logo 50+ % ${String(index)}.PNG`, [exampleBox('logo', { width: 60, height: 40 })]),
      ) +
      manifestOf(
        boxExample('full.PNG', [exampleBox('logo', { left: 0, top: 0, width: 638, height: 479 })]),
        boxExample('e-1.PNG', []),
        boxExample('e-2.PNG', [], { size: { width: 24, height: 24 } }),
      ),
  },
  { name: '04 two attributes and changing class maps', training: WASTE },
  { name: '05 keys that are no labels', training: CRATES },
  { name: '06 fractions of pixels', training: DOGS },
  {
    name: '07 placeholder of bucket and path',
    training: numbered(2, (index) =>
      boxExample(`IMG_${String(index)}.JPG`, [exampleBox('van')], { classMap: { '0': 'van', '1': 'car' } }).replace(
        's3://orchard-images',
        's3://[BUCKET_AND_PATH]',
      ),
    ),
  },
  {
    name: '08 relative paths, some twice',
    training: numbered(5, (index) =>
      imageExample('', 'same', {
        'source-ref': `labeled/s${String(index % 3)}.png`,
        'fruit-metadata': imageMetadata('same', { confidence: 0 }),
      }),
    ),
  },
  {
    name: '09 every second line blank',
    training: numbered(3, plain)
      .replaceAll('s3://orchard-images', 's3://workshop-files-<<region>>-<<account-id>>')
      .replaceAll('\n', '\n\n'),
  },
  {
    name: '10 a doubled scheme, no newline at the end',
    training: numbered(3, (index) =>
      imageExample('', '', { 'source-ref': `s3://s3://orchard//n/${String(index)}.png`, ...anomaly('normal') }),
    ).trimEnd(),
  },
  {
    name: '11 a segmentation next to the label',
    training: numbered(6, (index) =>
      imageExample(`a-${String(index)}.jpg`, '', {
        ...(index < 3 ? anomaly('anomaly') : anomaly('normal', 1)),
        ...MASK,
      }),
    ),
  },
  {
    name: '12 template of relative paths',
    training: numbered(4, (index) =>
      imageExample('', '', {
        'source-ref': `training-images/a-${String(index)}.jpg`,
        ...anomaly('normal'),
        ...(index % 2 === 0 && MASK),
      }),
    ),
  },
  { name: '13 one JSON array', training: `[\n${numbered(3, plain).trim().replaceAll('\n', ',\n')}\n]\n` },
  {
    name: '14 a label cut off',
    training:
      numbered(12, (index) =>
        boxExample(`${String(index)}.jpg`, [exampleBox('pomelo'), exampleBox('plum', { left: 320 })]),
      ) + manifestOf(boxExample('12.jpg', [exampleBox('pome', { left: 1 }), exampleBox('pome', { left: 2 })])),
  },
  {
    name: '15 a bucket in capitals, few images',
    training: numbered(5, (index) =>
      boxExample(`img${String(index)}.jpeg`, [
        exampleBox('cat'),
        ...(index === 3 ? [exampleBox('dog', { left: 320 })] : []),
      ]).replace('s3://orchard-images', 's3://my-customlabels-XYZ'),
    ),
  },
  { name: '16 documents of a custom job', training: numbered(2, custom) },
  {
    name: '17 placeholder with a number sign',
    training: numbered(2, plain).replaceAll('s3://orchard-images', 's3://lab#-rawdata'),
  },
  {
    name: '18 an image and a text',
    training: manifestOf(
      imageExample('', 'dog', {
        'source-ref': 's3://AWSDOC-EXAMPLE-BUCKET/example_image.jpg',
        fruit: '0',
        'fruit-metadata': imageMetadata('dog', { confidence: 0 }),
      }),
      JSON.stringify({
        source: 'The food was delicious',
        mood: '1',
        'mood-metadata': imageMetadata('positive', { type: 'groundtruth/text-classification' }),
      }),
    ),
  },
  { name: '19 images alone', training: numbered(3, unlabelled) },
  { name: '20 nothing', training: '' },
  {
    name: '21 samples of a guide',
    training: manifestOf(
      reversed(imageExample('gt-job/IMG_1.png', 'Echo')),
      imageExample('', 'sunrise', { 'source-ref': 's3://bucket/images/sunrise.png' }),
      imageExample('', 'football', { 'source-ref': 'S3 bucket location' }),
      crate(4, [exampleBox('Echo'), exampleBox('Echo Dot', { left: 320 })]),
      boxExample('image', [exampleBox('comparator')]),
      crate(6, undefined, { boxes: { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] } }),
      imageExample('IMG_7.jpeg', 'camellia', {
        other: 1,
        'other-metadata': imageMetadata('with_leaves'),
        'cl-metadata': { is_labeled: true },
      }),
    ),
  },
  { name: '22 several joined', training: CRATES + DOGS.replaceAll('orchard-images', 'kennel-images') },
  { name: '19 tested with 01', training: numbered(3, unlabelled), testing: numbered(2, plain) },
  { name: '22 tested with 05', training: CRATES + DOGS, testing: CRATES },
  { name: '04 tested with itself', training: WASTE, testing: WASTE },
]
