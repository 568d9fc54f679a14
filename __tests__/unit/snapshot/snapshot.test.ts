import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSnapshotLine, readSnapshot, type SnapshotLine } from '../../../src/snapshot/snapshot.js'
import { isJsonObject, parseJson } from '../../../src/text/json.js'
import { classified, located, streamOf } from '../../support/snapshot-lines.js'

const REF = 's3://orchard-images/t-0031.jpg'

function edited(line: string, edit: (record: Record<string, unknown>) => void): string {
  const parsed = parseJson(line)
  if (!isJsonObject(parsed)) throw new Error('a line is an object')
  const record = { ...parsed }
  edit(record)
  return JSON.stringify(record)
}

const PEAR = classified(REF, ['pear'], [{ label: 'pear', flag: 'tp', confidence: 0.9 }])
const VALVE = located(
  REF,
  [{ label: 'valve', box: [712, 409, 39, 63] }],
  [{ label: 'valve', flag: 'tp', confidence: 0.9412, box: [710, 405.5, 43, 66] }],
)
const RIGHT = {
  truePositive: true,
  falsePositive: false,
  falseNegative: false,
  trueNegative: false,
  presentInGroundTruth: true,
}

describe('parseSnapshotLine', () => {
  test('a classification line: ground truth and predictions with confidence and flags', () => {
    const line = classified(
      REF,
      ['quince'],
      [
        { label: 'apple', flag: 'fp', confidence: 0.6612 },
        { label: 'quince', flag: 'fn', confidence: 0.0411 },
      ],
    )
    const nothing = { ...RIGHT, truePositive: false, presentInGroundTruth: false }
    expect(parseSnapshotLine(line)).toEqual({
      ok: true,
      value: {
        sourceRef: REF,
        expected: [{ label: 'quince', box: null }],
        predictions: [
          { label: 'apple', confidence: 0.6612, box: null, flags: { ...nothing, falsePositive: true } },
          {
            label: 'quince',
            confidence: 0.0411,
            box: null,
            flags: { ...nothing, falseNegative: true, presentInGroundTruth: true },
          },
        ],
      },
    })
  })

  test('a localisation line: boxes with their labels, fractions of a pixel accepted', () => {
    expect(parseSnapshotLine(VALVE)).toEqual({
      ok: true,
      value: {
        sourceRef: REF,
        expected: [{ label: 'valve', box: { left: 712, top: 409, width: 39, height: 63 } }],
        predictions: [
          {
            label: 'valve',
            confidence: 0.9412,
            box: { left: 710, top: 405.5, width: 43, height: 66 },
            flags: RIGHT,
          },
        ],
      },
    })
  })

  test.each([
    { name: 'undocumented keys', line: edited(PEAR, (r) => (r['line-idx'] = { odd: [1] })) },
    {
      name: 'ground truth under the name of the input',
      line: PEAR.replaceAll('rekognition-custom-labels-training-0', 'fruit'),
    },
    {
      name: 'the input’s own attribute next to the service’s copy of it',
      line: edited(PEAR, (r) => {
        r.fruit = 1
        r['fruit-metadata'] = { 'class-name': 'pear' }
      }),
    },
  ])('accepts $name', ({ line }) => {
    expect(parseSnapshotLine(line)).toEqual(parseSnapshotLine(PEAR))
  })

  test.each([
    { name: 'no annotations', edit: (r: Record<string, unknown>) => (r['rekognition-custom-labels-evaluation'] = {}) },
    {
      name: 'no prediction attribute',
      edit: (r: Record<string, unknown>) => {
        delete r['rekognition-custom-labels-evaluation']
        delete r['rekognition-custom-labels-evaluation-metadata']
      },
    },
  ])('$name reads as no predictions', ({ edit }) => {
    const parsed = parseSnapshotLine(edited(VALVE, edit))
    expect(parsed).toMatchObject({ ok: true, value: { predictions: [], expected: [{ label: 'valve' }] } })
  })

  test.each([
    { name: 'more than a percentage', confidence: 100.5 },
    { name: 'a text', confidence: '0.9' },
    { name: 'a negative number', confidence: -0.1 },
  ])('$name is not a confidence', ({ confidence }) => {
    const parsed = parseSnapshotLine(classified(REF, ['pear'], [{ label: 'pear', flag: 'tp', confidence }]))
    expect(parsed).toMatchObject({ value: { predictions: [{ confidence: null, flags: RIGHT }] } })
  })

  test('percentages are recognised by one over 1, and read as shares, including small ones next to it', () => {
    const said = [
      { label: 'pear', flag: 'tp' as const, confidence: 87.5 },
      { label: 'apple', flag: 'tn' as const, confidence: 0.5 },
      { label: 'quince', flag: 'tn' as const, confidence: 'none' },
    ]
    const parsed = parseSnapshotLine(classified(REF, ['pear'], said))
    expect(parsed).toMatchObject({
      value: { predictions: [{ confidence: 0.875 }, { confidence: 0.005 }, { confidence: null }] },
    })
  })

  test('a confidence of 1 is certainty, not one percent', () => {
    const parsed = parseSnapshotLine(classified(REF, ['pear'], [{ label: 'pear', flag: 'tp', confidence: 1 }]))
    expect(parsed).toMatchObject({ value: { predictions: [{ confidence: 1 }] } })
  })

  test('without details of the service there are no flags', () => {
    const parsed = parseSnapshotLine(classified(REF, ['pear'], [{ label: 'pear', flag: 'unsaid' }]))
    expect(parsed).toMatchObject({ value: { predictions: [{ label: 'pear', flags: null }] } })
  })

  test('fewer objects than boxes leave the last boxes without flags', () => {
    const line = edited(VALVE, (r) => {
      Object.assign(Object(r['rekognition-custom-labels-evaluation-metadata']), { objects: [] })
    })
    expect(parseSnapshotLine(line)).toMatchObject({ value: { predictions: [{ flags: null, confidence: null }] } })
  })

  test.each([
    { name: 'not JSON', line: '{"source-ref": "s3://a', problem: 'it is not a JSON object' },
    { name: 'an array', line: '[1]', problem: 'it is not a JSON object' },
    { name: 'no image', line: '{}', problem: 'it has no source-ref' },
    { name: 'an empty image', line: '{"source-ref":""}', problem: 'it has no source-ref' },
    {
      name: 'ground truth without metadata',
      line: edited(PEAR, (r) => delete r['rekognition-custom-labels-training-0-metadata']),
      problem: 'the ground truth rekognition-custom-labels-training-0 is malformed',
    },
    {
      name: 'a prediction without a label',
      line: edited(PEAR, (r) => (r['rekognition-custom-labels-evaluation-0-metadata'] = { confidence: 1 })),
      problem: 'the prediction rekognition-custom-labels-evaluation-0 is malformed',
    },
    {
      name: 'a box of a class that the map lacks',
      line: VALVE.replaceAll('"class_id":0', '"class_id":5'),
      problem: 'the ground truth rekognition-custom-labels-training-0 is malformed',
    },
    {
      name: 'a class with the name of an inherited property',
      line: VALVE.replaceAll('"class_id":0', '"class_id":"constructor"'),
      problem: 'the ground truth rekognition-custom-labels-training-0 is malformed',
    },
    {
      name: 'a predicted box without a width',
      line: VALVE.replace('"width":43', '"wide":43'),
      problem: 'the prediction rekognition-custom-labels-evaluation is malformed',
    },
    {
      name: 'annotations that are not a list',
      line: edited(VALVE, (r) => (r['rekognition-custom-labels-evaluation'] = { annotations: 3 })),
      problem: 'the prediction rekognition-custom-labels-evaluation is malformed',
    },
  ])('$name makes the line unreadable', ({ line, problem }) => {
    expect(parseSnapshotLine(line)).toEqual({ ok: false, problem })
  })

  test('with any JSON in the documented places, nothing is thrown and every number is finite', () => {
    const name = fc.constantFrom(
      'rekognition-custom-labels-training-0',
      'rekognition-custom-labels-evaluation',
      'rekognition-custom-labels-evaluation-0',
    )
    fc.assert(
      fc.property(name, fc.jsonValue(), fc.jsonValue(), (key, value, metadata) => {
        const record = { 'source-ref': REF, [key]: value, [`${key}-metadata`]: metadata }
        const parsed = parseSnapshotLine(JSON.stringify(record))
        if (!parsed.ok) {
          expect(parsed.problem).toContain(key)
          return
        }
        for (const { label, confidence } of parsed.value.predictions) {
          expect(typeof label).toBe('string')
          expect(confidence === null || (confidence >= 0 && confidence <= 1)).toBe(true)
        }
      }),
    )
  })
})

describe('readSnapshot', () => {
  test('numbers the lines of the file, without blank ones', async () => {
    const read: SnapshotLine[] = []
    for await (const line of readSnapshot(streamOf([PEAR, '', 'broken', VALVE], 7))) read.push(line)
    expect(read.map(({ line, parsed }) => [line, parsed.ok])).toEqual([
      [1, true],
      [3, false],
      [4, true],
    ])
  })

  test('a line without an end is unreadable, and what follows is read', async () => {
    const endless = `{"source-ref":"${'a'.repeat(5 * 1024 * 1024)}"}`
    const read: SnapshotLine[] = []
    for await (const line of readSnapshot(streamOf([endless, PEAR], 65_536))) read.push(line)
    expect(read).toEqual([
      { line: 1, parsed: { ok: false, problem: 'the line is too long' } },
      { line: 2, parsed: parseSnapshotLine(PEAR) },
    ])
  })
})
