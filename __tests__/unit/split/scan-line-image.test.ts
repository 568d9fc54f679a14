/** The scanner of bytes finds in every line what JSON.parse finds. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readLineImage } from '../../../src/split/line-image.js'
import { LabelNames } from '../../../src/split/label-names.js'
import { LineImageScanner } from '../../../src/split/scan-line-image.js'
import { boxAttribute, boxLine, boxMetadata, box, imageLine, imageMetadata } from '../../support/manifest-lines.js'

function scanned(text: string) {
  const names = new LabelNames()
  const scanner = new LineImageScanner(names)
  const bytes = Buffer.from(`before\n${text}\nafter`)
  const start = 'before\n'.length
  const hasImage = scanner.read(bytes, start, start + Buffer.byteLength(text))
  return {
    sourceRef: hasImage ? scanner.sourceRef() : undefined,
    labels: scanner.labels.map((number) => names.names[number]).sort(),
  }
}

function parsed(text: string) {
  const { sourceRef, labels } = readLineImage(text)
  return { sourceRef, labels: [...labels].sort() }
}

const two = {
  ...JSON.parse(imageLine()),
  other: 1,
  'other-metadata': imageMetadata({ 'class-name': 'apple' }),
} as object

describe('what a line names', () => {
  test.each([
    { name: 'an image-level label', line: imageLine(), labels: ['pear'] },
    { name: 'two of them', line: JSON.stringify(two), labels: ['apple', 'pear'] },
    { name: 'boxes, each label once', line: boxLine([box(), box({ left: 50 })]), labels: ['valve'] },
    { name: 'no label where the id is not in the class map', line: boxLine([box({ class_id: 3 })]), labels: [] },
    {
      name: 'an id that is written with a fraction',
      line: boxLine([box()]).replace('"class_id":0', '"class_id":0.0'),
      labels: ['valve'],
    },
    {
      name: 'letters beyond ASCII',
      line: imageLine({}, { 'class-name': 'Äpfel ☂' }),
      labels: ['Äpfel ☂'],
    },
    { name: 'a label that is escaped', line: imageLine().replace('"pear"', '"p\\u0065ar"'), labels: ['pear'] },
    { name: 'no label of a type that is not trained from', line: imageLine({}, { type: 'groundtruth/x' }), labels: [] },
    {
      name: 'labels of metadata that lacks a date',
      line: imageLine({}, { 'creation-date': undefined }),
      labels: ['pear'],
    },
    {
      name: 'no label of metadata without its attribute',
      line: JSON.stringify({ 'source-ref': 's3://orchard/a.jpg', 'fruit-metadata': imageMetadata() }),
      labels: [],
    },
  ])('$name', ({ line, labels }) => {
    expect(scanned(line)).toEqual({ sourceRef: 's3://orchard/a.jpg', labels })
    expect(parsed(line)).toEqual({ sourceRef: 's3://orchard/a.jpg', labels })
  })

  test.each([
    { name: 'a blank line', line: '' },
    { name: 'a line that is cut off', line: imageLine().slice(0, -1) },
    { name: 'two objects', line: `${imageLine()}{}` },
    { name: 'a comma at the end', line: `${imageLine()},` },
    { name: 'a source-ref that is not text', line: imageLine({ 'source-ref': 7 }) },
    { name: 'an empty source-ref', line: imageLine({ 'source-ref': '' }) },
    { name: 'a number with a leading zero', line: imageLine().replace('"fruit":1', '"fruit":01') },
    { name: 'a comma before a bracket', line: imageLine({ list: [1] }).replace('[1]', '[1,]') },
    { name: 'a comma before a brace', line: imageLine().replace('"}}', '",}}') },
    { name: 'a tab in a text', line: imageLine().replace('pear', 'pe\tar') },
  ])('no image: $name', ({ line }) => {
    expect(scanned(line)).toEqual({ sourceRef: undefined, labels: [] })
    expect(parsed(line)).toEqual({ sourceRef: undefined, labels: [] })
  })

  test.each([
    { name: 'a byte order mark', line: `\ufeff${imageLine()}` },
    { name: 'a carriage return at the end', line: `${imageLine()}\r` },
    {
      name: 'white space',
      line: imageLine().replaceAll(',', ' ,\t').replaceAll(':', ' : ').replaceAll('s3 : ', 's3:'),
    },
    { name: 'an escaped slash', line: imageLine().replaceAll('s3://orchard/', 's3:\\/\\/orchard\\/') },
    { name: 'an exponent', line: imageLine({}, { confidence: 0.5 }).replace('0.5', '5E-1') },
    {
      name: 'nesting that is deep',
      line: imageLine({ deep: JSON.parse(`${'['.repeat(99)}${']'.repeat(99)}`) as unknown }),
    },
  ])('the same image with $name', ({ line }) => {
    expect(scanned(line)).toEqual({ sourceRef: 's3://orchard/a.jpg', labels: ['pear'] })
    expect(parsed(line)).toEqual({ sourceRef: 's3://orchard/a.jpg', labels: ['pear'] })
  })
})

/** Keys and texts that mean something, among others. */
const word = fc.constantFrom(
  ...['source-ref', 'fruit', 'fruit-metadata', 'fruit-metadata-metadata', '-metadata', '', 'type', 'class-name'],
  ...['class-map', 'annotations', 'class_id', 'groundtruth/image-classification', 'groundtruth/object-detection'],
  ...['0', '1', 'pear', 's3://orchard/b.jpg', '__proto__', 'constructor', 'cl-metadata', 'ä"\\'],
)

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer({ min: -2, max: 12 }),
    fc.double(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(word, tie('value'), { maxKeys: 6 }),
})).value

/** A line that is nearly good: its parts are mixed with others. */
const line = fc
  .tuple(
    fc.constantFrom<readonly object[]>(
      [{ 'source-ref': 's3://orchard/a.jpg', fruit: 1, 'fruit-metadata': imageMetadata() }],
      [{ 'source-ref': 's3://orchard/a.jpg', fruit: boxAttribute([box(), box()]), 'fruit-metadata': boxMetadata(2) }],
      [{}],
    ),
    fc.dictionary(word, json, { maxKeys: 4 }),
    fc.boolean(),
  )
  .map(([[good = {}], odd, isOddFirst]) => JSON.stringify(isOddFirst ? { ...odd, ...good } : { ...good, ...odd }))

describe('for any line', () => {
  test('both ways find the same', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(scanned(text)).toEqual(parsed(text))
      }),
      { numRuns: 500 },
    )
  })

  test('also where keys are repeated, and a part is taken out or doubled', () => {
    fc.assert(
      fc.property(line, line, fc.nat(), fc.nat(40), fc.nat(40), (one, other, place, out, twice) => {
        const joined = `${one.slice(0, -1)},${other.slice(1)}`
        const at = place % joined.length
        const broken = joined.slice(0, at) + joined.slice(at + out)
        const doubled = joined.slice(0, at + twice) + joined.slice(at)
        for (const text of [joined, broken, doubled]) {
          if (!text.includes('\n')) expect(scanned(text)).toEqual(parsed(text))
        }
      }),
      { numRuns: 500 },
    )
  })
})
