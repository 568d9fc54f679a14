import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ALL_RULES } from '../../../src/lint/all-rules.js'
import { checkLine } from '../../../src/lint/check-line.js'
import type { LineReport } from '../../../src/manifest/finding.js'
import { LINE_MAX_CHARACTERS } from '../../../src/manifest/limits.js'
import { anyString } from '../../support/any-string.js'

const LINE_CODES = ALL_RULES.filter(({ scope }) => scope !== 'content').map(({ code }) => code)
const SOURCE_REF = 's3://orchard/a.jpg'
const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00.000000' }

/** Metadata of an image-level label. `undefined` in `changes` takes a key out. */
function imageMetadata(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { 'class-name': 'pear', confidence: 1, type: 'groundtruth/image-classification', ...COMMON, ...changes }
}

/** A line with one image-level label. */
function imageLine(changes: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}): string {
  return JSON.stringify({ 'source-ref': SOURCE_REF, fruit: 1, 'fruit-metadata': imageMetadata(metadata), ...changes })
}

function box(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { class_id: 0, left: 10, top: 20, width: 30, height: 40, ...changes }
}

function boxAttribute(annotations: unknown, size: unknown = [{ width: 640, height: 480, depth: 3 }]) {
  return { image_size: size, annotations }
}

function boxMetadata(boxes: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const objects = Array.from({ length: boxes }, () => ({ confidence: 1 }))
  return { objects, 'class-map': { '0': 'valve' }, type: 'groundtruth/object-detection', ...COMMON, ...changes }
}

/** A line with one box attribute, its metadata to match. */
function boxLine(boxes: readonly unknown[], metadata: Record<string, unknown> = {}, size?: unknown): string {
  const line = { 'source-ref': SOURCE_REF, parts: boxAttribute(boxes, size) }
  return JSON.stringify({ ...line, 'parts-metadata': boxMetadata(boxes.length, metadata) })
}

function codesOf(report: LineReport): string[] {
  return report.findings.map(({ code }) => code)
}

const size = (width: number, height: number) => [{ width, height, depth: 3 }]

describe('a good line', () => {
  test('with an image-level label', () => {
    expect(checkLine(7, imageLine())).toEqual({
      line: 7,
      verdict: 'valid',
      findings: [],
      sourceRef: { bucket: 'orchard', key: 'a.jpg' },
      usable: { imageLabels: ['pear'], boxes: [] },
    })
  })

  test('with boxes', () => {
    expect(checkLine(1, boxLine([box(), box({ left: 610, width: 30 })])).usable).toEqual({
      imageLabels: [],
      boxes: [
        { label: 'valve', left: 10, top: 20, width: 30, height: 40 },
        { label: 'valve', left: 610, top: 20, width: 30, height: 40 },
      ],
      imageSize: { width: 640, height: 480, depth: 3 },
    })
  })

  test('with both kinds and several labels', () => {
    const line = {
      'source-ref': SOURCE_REF,
      'b-metadata': imageMetadata({ 'class-name': 'ripe' }),
      b: 0,
      a: 1,
      'a-metadata': imageMetadata(),
      parts: boxAttribute([box()]),
      'parts-metadata': boxMetadata(1),
    }
    const { verdict, findings, usable } = checkLine(1, JSON.stringify(line))
    expect({ verdict, findings }).toEqual({ verdict: 'valid', findings: [] })
    expect(usable.imageLabels).toEqual(['ripe', 'pear'])
    expect(usable.boxes).toHaveLength(1)
  })

  test.each([
    { name: 'carriage return at its end', text: `${imageLine()}\r` },
    { name: 'class id as a string', text: imageLine({ fruit: '0' }) },
    { name: 'class id as 1.0', text: imageLine().replace('"fruit":1', '"fruit":1.0') },
    { name: 'other keys', text: imageLine({ color: 'red', 'cl-metadata': { is_labeled: true }, page: null }) },
    { name: 'errors of an earlier validation', text: imageLine({ errors: [{ code: 'X', message: 'x' }] }) },
    { name: 'confidence 0', text: imageLine({}, { confidence: 0 }) },
    { name: 'made by a machine', text: imageLine({}, { 'human-annotated': 'no' }) },
    { name: 'date with a blank', text: imageLine({}, { 'creation-date': '2026-03-02 09:15:00' }) },
    { name: 'date with a Z', text: imageLine({}, { 'creation-date': '2026-03-02T09:15:00.006Z' }) },
    { name: 'date with microseconds', text: imageLine({}, { 'creation-date': '2020-02-29T23:59:59.433061' }) },
    { name: 'notes on the image', text: imageLine({ 'source-ref-metadata': { notes: null } }) },
    {
      name: 'metadata of those notes',
      text: imageLine({ 'source-ref-metadata': {}, 'source-ref-metadata-metadata': {} }),
    },
    { name: 'the text of another job', text: imageLine({ source: 'a text', 'source-metadata': { type: 'x' } }) },
    { name: 'label of 256 characters beyond the basic plane', text: imageLine({}, { 'class-name': '🍐'.repeat(256) }) },
    { name: 'a key of its class map unused', text: boxLine([box()], { 'class-map': { '0': 'a', '1': 'b' } }) },
    { name: 'more objects than boxes', text: boxLine([box()], { objects: [{ confidence: 1 }, {}] }) },
    { name: 'box around the whole image', text: boxLine([box({ left: 0, top: 0, width: 640, height: 480 })]) },
    { name: 'box of two pixels', text: boxLine([box({ width: 2, height: 2 })]) },
    { name: '50 boxes', text: boxLine(Array.from({ length: 50 }, () => box())) },
    { name: 'smallest image', text: boxLine([box({ left: 0, top: 0 })], {}, size(64, 64)) },
    { name: 'largest image', text: boxLine([box()], {}, size(4096, 4096)) },
    { name: 'longest shape', text: boxLine([box()], {}, size(2000, 100)) },
    { name: 'thinnest box of a scaled image', text: boxLine([box({ width: 3 })], {}, size(2561, 500)) },
    { name: 'as long as a line may be', text: imageLine().padEnd(LINE_MAX_CHARACTERS) },
    { name: 'long only in UTF-16', text: imageLine({ note: '🍐'.repeat(LINE_MAX_CHARACTERS / 2 + 1) }) },
    { name: 'unusual bucket', text: imageLine({ 'source-ref': 's3://My_Bucket.2/a b%20+.JPG' }) },
  ])('$name', ({ text }) => {
    expect(checkLine(1, text)).toMatchObject({ verdict: 'valid', findings: [] })
  })
})

describe('a creation-date of another form is a warning, and the line is used', () => {
  test.each([
    'yesterday',
    'labeling job 7',
    '7',
    '2026-02-30T09:15:00',
    '2025-02-29T09:15:00',
    '2026-13-01T09:15:00',
    '2026-00-10T09:15:00',
    '2026-03-00T09:15:00',
    '2026-03-02T24:00:00',
    '2026-03-02T09:60:00',
    '2026-03-02T09:15:60',
    '2026-03-02',
    '2026-03-02T09:15',
    '2026-03-02T09:15:00+01:00',
    '2026-03-02T09:15:00.',
    ' 2026-03-02T09:15:00',
    '02.03.2026 09:15:00',
    'Mon, 02 Mar 2026 09:15:00 GMT',
  ])('%s', (date) => {
    const { verdict, findings, usable } = checkLine(1, imageLine({}, { 'creation-date': date }))
    expect(verdict).toBe('valid')
    expect(findings).toEqual([
      {
        code: 'WARNING_UNDOCUMENTED_CREATION_DATE',
        severity: 'warning',
        place: { kind: 'metadata', attribute: 'fruit' },
        message: 'The creation-date of the label attribute fruit is no date in a documented form.',
      },
    ])
    expect(usable.imageLabels).toEqual(['pear'])
  })

  test('of boxes, too', () => {
    const { verdict, findings, usable } = checkLine(1, boxLine([box()], { 'creation-date': '2026-02-30T09:15:00' }))
    expect(verdict).toBe('valid')
    expect(findings.map(({ code }) => code)).toEqual(['WARNING_UNDOCUMENTED_CREATION_DATE'])
    expect(usable.boxes).toHaveLength(1)
  })
})

const BAD_LINES: readonly { name: string; text: string; verdict: LineReport['verdict']; codes: readonly string[] }[] = [
  ...[
    { name: 'blank', text: '' },
    { name: 'blanks only', text: ' \t\r' },
    { name: 'cut off', text: imageLine().slice(0, -1) },
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
    text: imageLine({ 'source-ref': sourceRef, fruit: 'not looked at' }),
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
    { name: 'box with fractions', text: boxLine([box({ left: 10.5 })]) },
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
    name: 'creation-date no date',
    text: imageLine({}, { 'creation-date': 'yesterday' }),
    verdict: 'valid',
    codes: ['WARNING_UNDOCUMENTED_CREATION_DATE'],
  },
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
    { name: 'image alone', text: JSON.stringify({ 'source-ref': SOURCE_REF }) },
    {
      name: 'image alone from a validation manifest',
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
    name: 'annotations empty, and no person was asked',
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

  test('each code that a text can have stands in the table', () => {
    const seen = new Set(BAD_LINES.flatMap(({ codes }) => codes))
    const missing = LINE_CODES.filter((code) => !seen.has(code))
    expect(missing).toEqual(['ERROR_INVALID_IMAGE'])
  })
})

describe('where a finding stands, and its words', () => {
  test.each([
    {
      name: 'at the attribute',
      text: imageLine({ fruit: 'pear' }),
      finding: {
        code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
        severity: 'error',
        place: { kind: 'attribute', attribute: 'fruit' },
        message: 'The format of the label attribute fruit is invalid.',
      },
    },
    {
      name: 'at the metadata, whose key the message names',
      text: imageLine({}, { type: 'groundtruth/custom' }),
      finding: {
        code: 'ERROR_UNSUPPORTED_USE_CASE_TYPE',
        severity: 'error',
        place: { kind: 'metadata', attribute: 'fruit' },
        message:
          'The use case type of the fruit-metadata label attribute metadata is unsupported. Check the type field.',
      },
    },
    {
      name: 'at the box',
      text: boxLine([box(), box({ left: -1 })]),
      finding: {
        code: 'ERROR_INVALID_BOUNDING_BOX',
        severity: 'error',
        place: { kind: 'annotation', attribute: 'parts', index: 1 },
        message: 'The bounding box has off frame values.',
      },
    },
    {
      name: 'at the line, as a warning',
      text: JSON.stringify({ 'source-ref': SOURCE_REF }),
      finding: {
        code: 'WARNING_UNANNOTATED_RECORD',
        severity: 'warning',
        place: { kind: 'line' },
        message: 'Record is unannotated.',
      },
    },
    {
      name: 'a name that a replacement would take for a pattern',
      text: JSON.stringify({ 'source-ref': SOURCE_REF, "$&$'": {}, "$&$'-metadata": imageMetadata() }),
      finding: {
        code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
        severity: 'error',
        place: { kind: 'attribute', attribute: "$&$'" },
        message: "The format of the label attribute $&$' is invalid.",
      },
    },
  ])('$name', ({ text, finding }) => {
    expect(checkLine(1, text).findings[0]).toEqual(finding)
  })
})

describe('one good attribute keeps a line', () => {
  const bad = [
    { name: 'unsupported', parts: 1, metadata: imageMetadata({ type: 'groundtruth/label-verification' }) },
    { name: 'malformed', parts: 'x', metadata: imageMetadata() },
    { name: 'without a good box', parts: boxAttribute([box({ left: -1 })]), metadata: boxMetadata(1) },
    { name: 'empty', parts: boxAttribute([]), metadata: boxMetadata(0) },
  ]

  test.each(bad)('beside one that is $name', ({ parts, metadata }) => {
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
  ])('but not beside one with $name', ({ parts, metadata }) => {
    const report = checkLine(1, imageLine({ parts, 'parts-metadata': metadata }))
    expect(report.verdict).toBe('invalid')
    expect(report.usable).toEqual({ imageLabels: [], boxes: [] })
  })

  test('an error that stops is the only one reported, though it costs only its attribute', () => {
    const unsupported = { more: 1, 'more-metadata': imageMetadata({ type: 'groundtruth/custom' }) }
    const report = checkLine(1, imageLine({ ...unsupported, parts: 'x', 'parts-metadata': imageMetadata() }))
    expect(codesOf(report)).toEqual(['ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT'])
    expect(report.usable.imageLabels).toEqual(['pear'])
  })

  test.each([
    { name: 'malformed', changes: { fruit: 'x' } },
    { name: 'unsupported', changes: { 'fruit-metadata': imageMetadata({ type: 'groundtruth/custom' }) } },
  ])('an empty attribute beside one that is $name leaves an invalid line', ({ changes }) => {
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
      name: 'both with a label that is too long, one with a bad box too: the line says so',
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

  test('of two empty attributes one that a person made is enough for the warning on the line', () => {
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

  test('inherited names are no metadata', () => {
    const text = `{"source-ref":"${SOURCE_REF}","parts":${JSON.stringify(boxAttribute([box()]))},"parts-metadata":{"__proto__":${JSON.stringify(boxMetadata(1))}}}`
    expect(codesOf(checkLine(1, text))).toEqual(['ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT'])
  })

  test('of a key that stands twice the last counts', () => {
    const text = imageLine().replace('{', '{"source-ref":"nonsense",')
    expect(checkLine(1, text).verdict).toBe('valid')
  })

  test('nesting as deep as a line can hold', () => {
    const deep = '['.repeat(49_000) + ']'.repeat(49_000)
    const text = imageLine().replace('{', `{"deep":${deep},`)
    expect(['valid', 'invalid']).toContain(checkLine(1, text).verdict)
  })

  test('no text makes it throw, and the report is in accord with itself', () => {
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

/** What holds of every report: the verdict follows from what is usable and from the worst finding. */
function expectAccord({ verdict, findings, usable }: LineReport): void {
  const hasUsable = usable.imageLabels.length + usable.boxes.length > 0
  const hasError = findings.some(({ severity }) => severity === 'error')
  expect(hasUsable).toBe(verdict === 'valid')
  if (verdict === 'invalid') expect(hasError).toBe(true)
  if (verdict === 'ignored') expect({ hasError, count: findings.length > 0 }).toEqual({ hasError: false, count: true })
  for (const { code } of findings) expect(LINE_CODES).toContain(code)
}
