import { describe, expect, test } from '@jest/globals'
import { checkLine } from '../../../src/lint/check-line.js'
import { LINE_MAX_CHARACTERS } from '../../../src/manifest/limits.js'
import {
  SOURCE_REF,
  imageMetadata,
  imageLine,
  box,
  boxAttribute,
  boxMetadata,
  boxLine,
  size,
} from '../../support/manifest-lines.js'

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
    { name: 'date with a space', text: imageLine({}, { 'creation-date': '2026-03-02 09:15:00' }) },
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
    { name: 'box with fractions of pixels', text: boxLine([box({ left: 10.5, width: 30.25 })]) },
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

describe('a creation-date of another form is no fault for the service: the line is used', () => {
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
    expect(findings).toEqual([])
    expect(usable.imageLabels).toEqual(['pear'])
  })

  test('of boxes, too', () => {
    const { verdict, findings, usable } = checkLine(1, boxLine([box()], { 'creation-date': '2026-02-30T09:15:00' }))
    expect(verdict).toBe('valid')
    expect(findings).toEqual([])
    expect(usable.boxes).toHaveLength(1)
  })
})

describe('where a finding is, and its message', () => {
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
