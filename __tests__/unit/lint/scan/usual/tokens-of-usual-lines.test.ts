/** What may differ between usual lines, and how it may be written. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample } from '../../../../../src/lint/example-lines.js'
import { createPartial } from '../../../../../src/lint/scan/partial.js'
import { scanLine, type ScanOptions } from '../../../../../src/lint/scan/scan-line.js'
import { UsualLines } from '../../../../../src/lint/scan/usual/usual-lines.js'

const OPTIONS: ScanOptions = { keptPerCode: 3, groupBy: undefined }

const IMAGE = imageExample('a.jpg', 'pear', { note: 'ripe', weight: 5 })
const BOXES = boxExample('a.jpg', [exampleBox('pear'), exampleBox('leaf', { left: 320 })])

function create(): UsualLines {
  const usual = UsualLines.create()
  if (usual === undefined) throw new Error('there is no WebAssembly')
  return usual
}

/** Whether a line is taken after others that are taken, or read in full. */
function isTaken(...lines: readonly string[]): boolean {
  return isTakenBy(create(), lines)
}

function isTakenBy(usual: UsualLines, lines: readonly string[]): boolean {
  const partial = createPartial()
  usual.beginRange(partial, OPTIONS)
  let isLastTaken = false
  for (const line of lines) {
    const bytes = Buffer.from(`${line}\n`)
    usual.room.set(bytes)
    isLastTaken = usual.scan(usual.room, 0, bytes.length) === bytes.length
    const facts = isLastTaken ? undefined : scanLine(partial, line, OPTIONS)
    if (facts !== undefined) usual.learn(facts)
  }
  return isLastTaken
}

function changed(line: string, from: string, to: string): string {
  if (!line.includes(from)) throw new Error(`${line} has no ${from}`)
  return line.replace(from, to)
}

const DATE = '2026-03-02T09:15:00'

describe('a line like the one before', () => {
  test.each([
    ...['2024-02-29T00:00:00', '2000-02-29 23:59:59', '1999-12-31T09:15:00.1', '2026-03-02T09:15:00.123456789Z'],
    ...['2026-01-31T09:15:00Z', '2026-07-31T09:15:00', '2026-08-31T09:15:00', '2026-11-30T09:15:00'],
  ])('may have the date %s', (date) => {
    expect(isTaken(IMAGE, changed(IMAGE, DATE, date))).toBe(true)
  })

  test.each([
    ...[
      '2023-02-29T00:00:00',
      '1900-02-29T00:00:00',
      '2200-02-29T00:00:00',
      '2026-13-01T00:00:00',
      '2026-00-01T00:00:00',
      '2026-01-00T00:00:00',
    ],
    ...['2026-04-31T00:00:00', '2026-09-31T00:00:00', '2026-02-30T00:00:00', '2026-01-32T00:00:00'],
    ...[
      '2026-03-02T24:00:00',
      '2026-03-02T00:60:00',
      '2026-03-02T00:00:60',
      '2026-03-02T09:15:00.',
      '2026-03-02T09:15',
    ],
    ...['2026-03-02T09:15:00.1234567890', '2026-03-02T09:15:00+00:00', '2026/03/02T09:15:00', '2026-03-02_09:15:00'],
    ...['2o26-03-02T09:15:00', '20:6-03-02T09:15:00', ''],
  ])('is read in full with the date %s', (date) => {
    expect(isTaken(IMAGE, changed(IMAGE, DATE, date))).toBe(false)
  })

  test.each(['0', '1', '0.5', '1.0', '0.0', '1e-7', '0.25e-3', '1E-10', '0e-1'])(
    'may have the confidence %s',
    (number) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"confidence":1', `"confidence":${number}`))).toBe(true)
      expect(isTaken(BOXES, changed(BOXES, '"confidence":1', `"confidence":${number}`))).toBe(true)
    },
  )

  test.each(['-1', '-0', '1.5', '2', '01', '1.', '.5', '0.', '1e7', '1e+0', '1e-', '1.0e', '0x1', 'null', '""', ''])(
    'is read in full with the confidence %s',
    (number) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"confidence":1', `"confidence":${number}`))).toBe(false)
      expect(isTaken(BOXES, changed(BOXES, '"confidence":1', `"confidence":${number}`))).toBe(false)
    },
  )

  test.each(['0', '-0', '7', '-12.50', '1e9', '1E+9', '-1.5e-300', '123456789012345678901234567890'])(
    'may have the number %s where it says nothing',
    (number) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"weight":5', `"weight":${number}`))).toBe(true)
    },
  )

  test.each(['-', '00', '01', '-01', '1.', '.1', '1e', '1e+', '+1', 'NaN', 'true', '"5"', ''])(
    'is read in full with %s in the place of a number',
    (number) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"weight":5', `"weight":${number}`))).toBe(false)
    },
  )

  test.each(['', 'ripe and sweet, or so they say: it is long', ' ', '~', '{}[],:'])(
    'may have the text "%s"',
    (text) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"ripe"', `"${text}"`))).toBe(true)
    },
  )

  test.each(['\\n', '\\"', '\u007f', 'ü', '\t', '🍐', 'a text that is longer than the others: ü'])(
    'is read in full with the text "%s"',
    (text) => {
      expect(isTaken(IMAGE, changed(IMAGE, '"ripe"', `"${text}"`))).toBe(false)
    },
  )

  test.each([
    { change: 'another label', from: '"leaf"', to: '"grape"' },
    { change: 'a label in another script', from: '"leaf"', to: '"葡萄🍇"' },
    { change: 'more labels', from: '"1":"leaf"', to: '"1":"leaf","2":"grape","12":"twig"' },
    { change: 'blanks between boxes', from: '},{"class_id":1', to: '},   {"class_id":1' },
    { change: 'a box at the corner', from: '"left":320', to: '"left":340' },
    { change: 'a carriage return at its end', from: /$/, to: '\r' },
    { change: 'a large image', from: '640,"height":480', to: '4096,"height":4096' },
  ])('may have $change', ({ from, to }) => {
    expect(isTaken(BOXES, BOXES.replace(from, to))).toBe(true)
  })

  test('may have an image twenty times as wide as high', () => {
    const low = boxExample('a.jpg', [exampleBox('pear', { height: 40 })], { size: { width: 1000, height: 64 } })
    expect(isTaken(low, changed(low, '"width":1000', '"width":1280'))).toBe(true)
    expect(isTaken(low, changed(low, '"width":1000', '"width":1281'))).toBe(false)
  })

  test.each([
    { change: 'a label of no characters', from: '"leaf"', to: '""' },
    { change: 'a label that is too long', from: '"leaf"', to: `"${'a'.repeat(257)}"` },
    { change: 'a label with a brace', from: '"leaf"', to: '"le}af"' },
    { change: 'a box of a class past all others', from: '"class_id":1', to: '"class_id":2' },
    { change: 'a box without a label', from: '"1":"leaf"', to: '"2":"leaf"' },
    { change: 'an image that is too small', from: '640,"height":480', to: '640,"height":63' },
    { change: 'an image that is too large', from: '640,"height":480', to: '4097,"height":480' },
    { change: 'a box outside of the image', from: '"left":320', to: '"left":341' },
    { change: 'a box of no width', from: '"width":300', to: '"width":0' },
    { change: 'a number with a zero before it', from: '"left":320', to: '"left":0320' },
    { change: 'a number of ten digits', from: '"left":320', to: '"left":1000000000' },
    { change: 'a number of which 32 bits are another one', from: '"left":320', to: `"left":${String(2 ** 32 + 320)}` },
    { change: 'the same box twice', from: '"class_id":1,"left":320', to: '"class_id":0,"left":10' },
    { change: 'fewer confidences than boxes', from: '{"confidence":1},', to: '' },
    { change: 'a newline in its class map', from: ',"1":"leaf"', to: ',\n"1":"leaf"' },
    { change: 'two carriage returns at its end', from: /$/, to: '\r\r' },
    { change: 'a blank at its end', from: /$/, to: ' ' },
    { change: 'another name', from: '"boxes":', to: '"Boxes":' },
  ])('is read in full with $change', ({ from, to }) => {
    expect(isTaken(BOXES, BOXES.replace(from, to))).toBe(false)
  })
})

describe('a line of another layout', () => {
  test('is learned from also after many that had to be read in full although their layout was known', () => {
    const odd = Array.from({ length: 200 }, (_, index) => imageExample(`${String(index)}.webp`, 'pear'))
    expect(isTaken(...odd, imageExample('a.jpg', 'pear'))).toBe(true)
    expect(isTaken(...odd, BOXES)).toBe(false)
    expect(isTaken(...odd, BOXES, BOXES)).toBe(true)
  })

  test('is learned from no more after many layouts', () => {
    const layouts = Array.from({ length: 64 }, (_, index) => imageExample('a.jpg', 'pear', { ['x'.repeat(index)]: 1 }))
    expect(isTaken(...layouts.slice(1), BOXES, BOXES)).toBe(true)
    expect(isTaken(...layouts, BOXES, BOXES)).toBe(false)
  })
})

describe('the memory of what was learned and released', () => {
  test('is that of what is learned next, and says nothing of what was there', () => {
    const before = create()
    const { buffer } = before.room
    expect(isTakenBy(before, [IMAGE, IMAGE])).toBe(true)
    before.release()
    const after = create()
    expect(after.room.buffer).toBe(buffer)
    expect(isTakenBy(after, [IMAGE])).toBe(false)
    expect(isTakenBy(after, [IMAGE])).toBe(true)
    expect(isTakenBy(after, [BOXES])).toBe(false)
  })
})
