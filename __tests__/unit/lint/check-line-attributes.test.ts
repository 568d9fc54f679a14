/** One good attribute keeps a line usable; hostile lines do not end the check. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkLine } from '../../../src/lint/check-line.js'
import type { LineReport } from '../../../src/manifest/finding.js'
import { anyString } from '../../support/any-string.js'
import {
  LINE_CODES,
  SOURCE_REF,
  imageMetadata,
  imageLine,
  box,
  boxAttribute,
  boxMetadata,
  codesOf,
  size,
} from '../../support/manifest-lines.js'

describe('one good attribute keeps a line usable', () => {
  const bad = [
    { name: 'unsupported', parts: 1, metadata: imageMetadata({ type: 'groundtruth/label-verification' }) },
    { name: 'malformed', parts: 'x', metadata: imageMetadata() },
    { name: 'without a good box', parts: boxAttribute([box({ left: -1 })]), metadata: boxMetadata(1) },
    { name: 'empty', parts: boxAttribute([]), metadata: boxMetadata(0) },
  ]

  test.each(bad)('next to one that is $name', ({ parts, metadata }) => {
    const report = checkLine(1, imageLine({ parts, 'parts-metadata': metadata }))
    expect(report.verdict).toBe('valid')
    expect(report.usable).toEqual({ imageLabels: ['pear'], boxes: [] })
    expect(report.findings.map(({ place }) => place)).toContainEqual(
      expect.objectContaining({ kind: expect.stringMatching(/attribute|metadata/), attribute: 'parts' }),
    )
  })

  test.each([
    { name: 'a label that is too long', parts: 1, metadata: imageMetadata({ 'class-name': 'p'.repeat(257) }) },
    {
      name: 'too many boxes',
      parts: boxAttribute(Array.from({ length: 51 }, () => box())),
      metadata: boxMetadata(51),
    },
  ])('but not next to one with $name', ({ parts, metadata }) => {
    const report = checkLine(1, imageLine({ parts, 'parts-metadata': metadata }))
    expect(report.verdict).toBe('invalid')
    expect(report.usable).toEqual({ imageLabels: [], boxes: [] })
  })

  test('a stopping error is the only one reported, although it invalidates only its attribute', () => {
    const unsupported = { more: 1, 'more-metadata': imageMetadata({ type: 'groundtruth/custom' }) }
    const report = checkLine(1, imageLine({ ...unsupported, parts: 'x', 'parts-metadata': imageMetadata() }))
    expect(codesOf(report)).toEqual(['ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT'])
    expect(report.usable.imageLabels).toEqual(['pear'])
  })

  test.each([
    { name: 'malformed', changes: { fruit: 'x' } },
    { name: 'unsupported', changes: { 'fruit-metadata': imageMetadata({ type: 'groundtruth/custom' }) } },
  ])('an empty attribute next to one that is $name makes the line invalid', ({ changes }) => {
    const empty = { parts: boxAttribute([]), 'parts-metadata': boxMetadata(0) }
    const report = checkLine(1, imageLine({ ...empty, ...changes }))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report)).not.toContain('WARNING_NO_ANNOTATIONS')
  })

  test.each([
    {
      name: 'one unsupported, one without a good box: each has its own error',
      changes: {
        'fruit-metadata': imageMetadata({ type: 'groundtruth/custom' }),
        parts: boxAttribute([box({ left: -1 })]),
        'parts-metadata': boxMetadata(1),
      },
      codes: ['ERROR_UNSUPPORTED_USE_CASE_TYPE', 'ERROR_INVALID_BOUNDING_BOX', 'ERROR_NO_VALID_ANNOTATIONS'],
    },
    {
      name: 'both with a label that is too long, one also with a bad box: the error is on the line',
      changes: {
        'fruit-metadata': imageMetadata({ 'class-name': 'p'.repeat(257) }),
        parts: boxAttribute([box(), box({ left: -1 })]),
        'parts-metadata': boxMetadata(2, { 'class-map': { '0': 'v'.repeat(257) } }),
      },
      codes: [
        'ERROR_INVALID_LABEL_NAME_LENGTH',
        'ERROR_INVALID_LABEL_NAME_LENGTH',
        'ERROR_INVALID_BOUNDING_BOX',
        'ERROR_NO_VALID_LABEL_ATTRIBUTES',
      ],
    },
  ])('$name', ({ changes, codes }) => {
    const report = checkLine(1, imageLine(changes))
    expect({ verdict: report.verdict, codes: codesOf(report) }).toEqual({ verdict: 'invalid', codes })
  })

  test('of two empty attributes, one made by a person is enough for the warning on the line', () => {
    const line = {
      'source-ref': SOURCE_REF,
      a: boxAttribute([]),
      'a-metadata': boxMetadata(0, { 'human-annotated': 'no' }),
      b: boxAttribute([]),
      'b-metadata': boxMetadata(0),
    }
    expect(codesOf(checkLine(1, JSON.stringify(line)))).toEqual([
      'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
      'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
      'WARNING_NO_ANNOTATIONS',
    ])
  })
})

describe('hostile lines', () => {
  const pearMetadata = JSON.stringify(imageMetadata())

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a-metadata', 'errors'])(
    'a label attribute called "%s" is one like any other',
    (name) => {
      const text = `{"source-ref":"${SOURCE_REF}","${name}":0,"${name}-metadata":${pearMetadata}}`
      expect(checkLine(1, text)).toMatchObject({ verdict: 'valid', usable: { imageLabels: ['pear'] } })
    },
  )

  test.each(['__proto__', 'constructor', '\ud800', '\u0000'])('a label called %j is one like any other', (label) => {
    expect(checkLine(1, imageLine({}, { 'class-name': label })).usable.imageLabels).toEqual([label])
  })

  test('inherited names are not metadata', () => {
    const text = `{"source-ref":"${SOURCE_REF}","parts":${JSON.stringify(boxAttribute([box()]))},"parts-metadata":{"__proto__":${JSON.stringify(boxMetadata(1))}}}`
    expect(codesOf(checkLine(1, text))).toEqual(['ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT'])
  })

  test('of a key that occurs twice the last one is used', () => {
    const text = imageLine().replace('{', '{"source-ref":"nonsense",')
    expect(checkLine(1, text).verdict).toBe('valid')
  })

  test('nesting as deep as a line allows', () => {
    const deep = '['.repeat(49_000) + ']'.repeat(49_000)
    const text = imageLine().replace('{', `{"deep":${deep},`)
    expect(['valid', 'invalid']).toContain(checkLine(1, text).verdict)
  })

  test('no text makes it throw, and the report is consistent', () => {
    const piece = fc.constantFrom(
      'source-ref',
      'fruit',
      'fruit-metadata',
      'annotations',
      'type',
      's3://orchard/a',
      '{',
      '"',
      ':',
    )
    const joined = fc.array(piece).map((pieces) => pieces.join(''))
    const text = fc.oneof(anyString(), fc.json(), joined)
    fc.assert(
      fc.property(text, (line) => {
        expectAccord(checkLine(1, line))
      }),
    )
  })

  test('nor does any line made of the right keys and any values', () => {
    const any = fc.jsonValue({ maxDepth: 2 })
    const some = fc.oneof(any, fc.integer({ min: -2, max: 700 }))
    const annotation = fc.record({
      class_id: fc.oneof(any, fc.constant(0)),
      left: some,
      top: some,
      width: some,
      height: some,
    })
    const value = fc.oneof(
      any,
      fc.constant(1),
      fc.record({
        image_size: fc.oneof(any, fc.constant(size(640, 480))),
        annotations: fc.array(annotation, { maxLength: 3 }),
      }),
    )
    const metadata = fc.oneof(any, fc.constantFrom(imageMetadata(), boxMetadata(3)))
    fc.assert(
      fc.property(value, metadata, value, metadata, (a, aMetadata, b, bMetadata) => {
        const line = { 'source-ref': SOURCE_REF, a, 'a-metadata': aMetadata, b, 'b-metadata': bMetadata }
        expectAccord(checkLine(1, JSON.stringify(line)))
      }),
    )
  })
})

/** True for every report: the verdict follows from what is usable and from the worst finding. */
function expectAccord({ verdict, findings, usable }: LineReport): void {
  const hasUsable = usable.imageLabels.length + usable.boxes.length > 0
  const hasError = findings.some(({ severity }) => severity === 'error')
  expect(hasUsable).toBe(verdict === 'valid')
  if (verdict === 'invalid') expect(hasError).toBe(true)
  if (verdict === 'ignored') expect({ hasError, count: findings.length > 0 }).toEqual({ hasError: false, count: true })
  for (const { code } of findings) expect(LINE_CODES).toContain(code)
}
