/** The label attributes of a line, and the labels that they give. */
import { describe, expect, test } from '@jest/globals'
import { boxMetadata, imageMetadata } from '../../../src/lint/example-lines.js'
import { findLabelAttributes } from '../../../src/manifest/label-attribute.js'
import { labelsOf } from '../../../src/manifest/labels.js'

const SIZE = [{ width: 640, height: 480, depth: 3 }]
const box = (changes: Readonly<Record<string, unknown>> = {}) => ({
  class_id: 0,
  left: 1,
  top: 2,
  width: 3,
  height: 4,
  ...changes,
})
const boxes = (...annotations: readonly unknown[]) => ({ image_size: SIZE, annotations })

type Row = Readonly<{ name: string; record: Readonly<Record<string, unknown>>; attributes: readonly unknown[] }>

const ROWS: readonly Row[] = [
  { name: 'none', record: { 'source-ref': 's3://b-b/k', fruit: 1 }, attributes: [] },
  { name: 'metadata alone', record: { 'fruit-metadata': imageMetadata('pear') }, attributes: [] },
  {
    name: 'one of a pair and a key of neither',
    record: { fruit: 1, 'fruit-metadata': imageMetadata('pear'), other: 1 },
    attributes: [{ kind: 'image-level', name: 'fruit' }],
  },
  {
    name: 'two, in the order of the line',
    record: { 'b-metadata': imageMetadata('x'), b: 1, 'a-metadata': boxMetadata(0, {}), a: boxes() },
    attributes: [
      { kind: 'image-level', name: 'b' },
      { kind: 'box', name: 'a' },
    ],
  },
  {
    name: 'metadata of metadata is none',
    record: { fruit: 1, 'fruit-metadata': imageMetadata('pear'), 'fruit-metadata-metadata': imageMetadata('pear') },
    attributes: [{ kind: 'image-level', name: 'fruit' }],
  },
  {
    name: 'notes on the image are none',
    record: { 'source-ref': 's3://b-b/k', 'source-ref-metadata': imageMetadata('pear') },
    attributes: [],
  },
  {
    name: 'metadata that is not an object',
    record: { fruit: 1, 'fruit-metadata': 1 },
    attributes: [{ kind: 'untyped', name: 'fruit' }],
  },
  {
    name: 'metadata without a type',
    record: { fruit: 1, 'fruit-metadata': {} },
    attributes: [{ kind: 'untyped', name: 'fruit' }],
  },
  {
    name: 'another type',
    record: { fruit: 1, 'fruit-metadata': { type: 'groundtruth/custom' } },
    attributes: [{ kind: 'unsupported', name: 'fruit' }],
  },
]

describe('the label attributes of a line', () => {
  test.each(ROWS)('$name', ({ record, attributes }) => {
    expect(findLabelAttributes(record)).toMatchObject(attributes)
    expect(findLabelAttributes(record)).toHaveLength(attributes.length)
  })

  test.each([
    { value: 1, allowed: true },
    { value: -1, allowed: true },
    { value: '0', allowed: true },
    { value: '+12', allowed: true },
    { value: '-12', allowed: true },
    { value: 'a1', allowed: false },
    { value: '1a', allowed: false },
    { value: 'x', allowed: false },
    { value: '', allowed: false },
    { value: '1.5', allowed: false },
    { value: 1.5, allowed: false },
    { value: null, allowed: false },
  ])('$value as the value of an image-level label', ({ value, allowed }) => {
    expect(findLabelAttributes({ fruit: value, 'fruit-metadata': imageMetadata('pear') })).toMatchObject([
      { valueAllowed: allowed },
    ])
  })

  test.each([
    { name: 'no object', value: 7 },
    { name: 'no size', value: { annotations: [] } },
    { name: 'annotations that are not a list', value: { image_size: SIZE, annotations: {} } },
    { name: 'no left', value: boxes(box({ left: undefined })) },
    { name: 'no top', value: boxes(box({ top: undefined })) },
    { name: 'no width', value: boxes(box({ width: undefined })) },
    { name: 'no height', value: boxes(box({ height: undefined })) },
    { name: 'a left in quotes', value: boxes(box({ left: '1' })) },
    { name: 'a number past what JavaScript counts to', value: boxes(box({ left: Infinity })) },
    { name: 'a class id with a fraction', value: boxes(box({ class_id: 0.5 })) },
  ])('boxes cannot be read: $name', ({ value }) => {
    expect(findLabelAttributes({ b: value, 'b-metadata': boxMetadata(1, { '0': 'pear' }) })).toMatchObject([
      { kind: 'box', boxes: undefined },
    ])
  })

  test('annotations may be left out', () => {
    expect(findLabelAttributes({ b: { image_size: SIZE }, 'b-metadata': boxMetadata(0, {}) })).toMatchObject([
      { boxes: { imageSize: SIZE[0], annotations: [] } },
    ])
  })
})

describe('the labels of an attribute', () => {
  test.each<{ name: string; value: unknown; metadata: unknown; labels: readonly string[] }>([
    { name: 'of an image', value: 1, metadata: imageMetadata('pear'), labels: ['pear'] },
    {
      name: 'of metadata that cannot be read',
      value: 1,
      metadata: imageMetadata('pear', { confidence: null }),
      labels: [],
    },
    { name: 'of another type', value: 1, metadata: { type: 'groundtruth/custom' }, labels: [] },
    { name: 'of no type', value: 1, metadata: {}, labels: [] },
    {
      name: 'of each box',
      value: boxes(box(), box({ class_id: 1 }), box()),
      metadata: boxMetadata(3, { '0': 'a', '1': 'b' }),
      labels: ['a', 'b', 'a'],
    },
    {
      name: 'of boxes whose ids the map has',
      value: boxes(box(), box({ class_id: 1 })),
      metadata: boxMetadata(2, { '1': 'b' }),
      labels: ['b'],
    },
    { name: 'of boxes that cannot be read', value: 1, metadata: boxMetadata(1, { '0': 'a' }), labels: [] },
    {
      name: 'of boxes without metadata',
      value: boxes(box()),
      metadata: boxMetadata(1, { '0': 'a' }, { objects: 1 }),
      labels: [],
    },
  ])('$name', ({ value, metadata, labels }) => {
    const [attribute] = findLabelAttributes({ x: value, 'x-metadata': metadata })
    expect(attribute === undefined ? undefined : labelsOf(attribute)).toEqual(labels)
  })
})
