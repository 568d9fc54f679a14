import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ByteSource } from '../../../../src/convert/json/byte-source.js'
import { WINDOW_BYTES } from '../../../../src/convert/json/byte-window.js'
import { JsonReader } from '../../../../src/convert/json/json-reader.js'
import { KeySet } from '../../../../src/convert/json/key-set.js'
import { SourceError } from '../../../../src/convert/source-error.js'

const KEYS = ['a', 'ab', 'b']
const KEY_SET = new KeySet(KEYS)

/** Gives the bytes in pieces of this length. */
function sourceOf(bytes: Uint8Array, pieceBytes = bytes.length): ByteSource {
  let at = 0
  return {
    name: 'labels.json',
    read: (into, offset, length) => {
      const piece = bytes.subarray(at, at + Math.min(length, pieceBytes))
      into.set(piece, offset)
      at += piece.length
      return piece.length
    },
  }
}

/** All that the reader sees: objects as lists of pairs, of keys that are not in the set only the value. */
function readAll(reader: JsonReader): unknown {
  switch (reader.peek()) {
    case 'object': {
      const pairs: unknown[] = []
      reader.object(KEY_SET, (key) => {
        pairs.push([KEYS[key], readAll(reader)])
      })
      return pairs
    }
    case 'list': {
      const values: unknown[] = []
      reader.list((index) => {
        expect(index).toBe(values.length)
        values.push(readAll(reader))
      })
      return values
    }
    case 'text':
      return reader.text()
    case 'number':
      return reader.number()
    case 'other':
      return reader.isTrue() ? true : undefined
  }
}

/** The same of a parsed value. */
function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, inner]) => [KEYS.includes(key) ? key : undefined, expected(inner)])
  return value === false || value === null ? undefined : value
}

function read(text: string | Uint8Array, pieceBytes?: number): unknown {
  const reader = new JsonReader(sourceOf(Buffer.from(text), pieceBytes))
  const value = readAll(reader)
  reader.end()
  return value
}

function skip(text: string | Uint8Array, pieceBytes?: number): void {
  const reader = new JsonReader(sourceOf(Buffer.from(text), pieceBytes))
  reader.skip()
  reader.end()
}

function isRefused(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch (error) {
    if (error instanceof SourceError) return true
    throw error
  }
}

/**
 * Values whose keys do not repeat and are not array indexes, which JSON.parse would put into another order. No key is a
 * backslash: after one, JSON.parse of Node 24.21 takes a quotation mark for it.
 */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constantFrom(true, false, null, 0, -0, 1e300, 5e-324, 123456789012345, 0.1, -12.75),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS, 'c', 'é', '"', ''), tie('value'), { maxKeys: 4 }),
  ),
})).value

const pieces = fc.integer({ min: 1, max: 9 })

describe('what JSON says', () => {
  test('is read as JSON.parse reads it, in pieces of any length', () => {
    fc.assert(
      fc.property(anyValue, pieces, fc.constantFrom(undefined, 1, '\t\r\n'), (value, pieceBytes, space) => {
        const text = JSON.stringify(value, undefined, space)
        expect(read(text, pieceBytes)).toEqual(expected(JSON.parse(text)))
        skip(text, pieceBytes)
      }),
    )
  })

  test('is JSON, read or skipped, where JSON.parse takes it, and nothing else is', () => {
    const characters = fc.constantFrom(...Array.from('{}[]",:0123.eE+-\\u"tfn abtruefalsnl \u0000\u0001\n/é'))
    const texts = fc.oneof(
      fc.array(characters, { maxLength: 12 }).map((letters) => letters.join('')),
      fc.tuple(anyValue, fc.nat(), characters).map(([value, at, letter]) => {
        const text = JSON.stringify(value)
        const index = at % (text.length + 1)
        return text.slice(0, index) + letter + text.slice(index + 1)
      }),
    )
    fc.assert(
      fc.property(texts, pieces, (text, pieceBytes) => {
        const isJson = isParsed(text)
        expect([
          isRefused(() => read(text, pieceBytes)),
          isRefused(() => {
            skip(text, pieceBytes)
          }),
        ]).toEqual([!isJson, !isJson])
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a digit more than a double holds', '123456789012345678'],
    ['many decimals', '0.12345678901234567890'],
    ['zeros behind the point', '0.000000000000000001'],
    ['an exponent', '-1.5E+3'],
    ['a number past what there is', '1e999'],
    ['hundreds of digits', `1${'0'.repeat(300)}.${'5'.repeat(300)}`],
  ])('a number with %s is that of JSON.parse', (_what, text) => {
    expect(read(`[${text}]`, 7)).toEqual([Number(text)])
  })

  test('may begin with a byte order mark, and have keys with escapes', () => {
    expect(read('\ufeff{"\\u0061b": 1}')).toEqual([['ab', 1]])
  })

  test('may have values across the end of the window', () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const text = `[${' '.repeat(WINDOW_BYTES - 6 - shift)}"aé\\n", -12.5, true, {"ab": "b"}]`
      expect(read(text)).toEqual(['aé\n', -12.5, true, [['ab', 'b']]])
      skip(text)
    }
  })
})

describe('what is not JSON, or not for this program', () => {
  test.each([
    ['nothing', '', 'labels.json ends before its JSON does: it is cut off.'],
    ['a cut', '{"a": [1, 2', 'labels.json ends before its JSON does: it is cut off.'],
    ['a cut text', '{"a": "b', 'labels.json ends before its JSON does: it is cut off.'],
    ['a comma too many', '[1,]', 'labels.json is not JSON: a value is missing at byte 4.'],
    ['more after the end', '[] []', 'labels.json is not JSON: there is more after the end of the JSON at byte 4.'],
    [
      'a hole',
      '["a\u0000"]',
      'labels.json is not JSON: a control character in a text at byte 4 (a zero byte: the file is binary, or damaged).',
    ],
    [
      'a hole between values',
      '[1\u0000]',
      'labels.json is not JSON: , or ] is missing at byte 3 (a zero byte: the file is binary, or damaged).',
    ],
    ['a word', '[nul]', 'labels.json is not JSON: a value is missing at byte 2.'],
    ['a number with a zero before it', '[01]', 'labels.json is not JSON: a wrong number at byte 2.'],
    ['a ZIP archive', 'PK\u0003\u0004....', 'labels.json is a ZIP archive; take the file out of it first.'],
    ['XML', '<annotations></annotations>', 'labels.json is XML; choose the format that it is in with --from.'],
  ])('%s', (_what, text, message) => {
    expect(() => read(text)).toThrow(new SourceError(message))
    expect(() => {
      skip(text)
    }).toThrow(new SourceError(message))
  })

  test.each([
    ['lists', '['],
    ['objects', '{"a":'],
  ])('%s in each other, without an end', (_what, opening) => {
    expect(() => {
      skip(opening.repeat(100_000))
    }).toThrow('has more than 500 objects and lists in each other')
  })

  test('a text that is longer than the window, which can be skipped but not read', () => {
    const text = `["${'x'.repeat(WINDOW_BYTES)}"]`
    skip(text)
    expect(() => read(text)).toThrow(`has a text or a number of more than ${String(WINDOW_BYTES)} bytes at byte 3`)
  })
})

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
