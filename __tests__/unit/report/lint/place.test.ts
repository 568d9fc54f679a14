import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptAt } from '../../../../src/report/lint/place.js'
import { anyString } from '../../../support/any-string.js'

describe('the value is underlined', () => {
  const text = '{"a":"b\\"c","left":-4.5e3,"t":true,"o":{"x":null}}'
  test.each([
    { name: 'a text with a quote in it', value: '"b\\"c"', underlined: '^~~~~~' },
    { name: 'a key', value: '"left"', underlined: '^~~~~~' },
    { name: 'a number', value: '-4.5e3', underlined: '^~~~~~' },
    { name: 'a word', value: 'true', underlined: '^~~~' },
    { name: 'an object, by its beginning', value: '{"x"', underlined: '^' },
  ])('$name', ({ value, underlined }) => {
    const { line, caret = '' } = excerptAt(text, text.indexOf(value) + 1, 100)
    expect(caret.trim()).toBe(underlined)
    expect(line.slice(caret.indexOf('^')).startsWith(value)).toBe(true)
  })
})

test('a long value is underlined as far as it is shown', () => {
  const { line, caret = '' } = excerptAt(`{"a":"${'b'.repeat(5000)}"}`, 6, 60)
  expect(line.length).toBeLessThanOrEqual(60)
  expect(caret.length).toBeLessThan(line.length)
  expect(line.endsWith('…')).toBe(true)
})

test('a place in the middle of a long line has the line shortened around it', () => {
  const text = `${'a'.repeat(3_000_000)}"X"${'b'.repeat(1_000_000)}`
  const { line, caret = '' } = excerptAt(text, 3_000_001, 80)
  expect(line).toMatch(/^…a+"X"b+…$/)
  expect(line.slice(caret.indexOf('^')).startsWith('"X"')).toBe(true)
})

test('columns count UTF-16 units', () => {
  const { line, caret = '' } = excerptAt('{"🍐🍐":7}', 9, 80)
  expect(line).toBe('{"🍐🍐":7}')
  expect(caret).toBe('  \u3000\u3000  ^')
})

test('without a column the line is shown from its beginning', () => {
  expect(excerptAt('{"a":1}', undefined, 80)).toEqual({ line: '{"a":1}', caret: undefined })
  expect(excerptAt('x'.repeat(100), undefined, 42)).toEqual({ line: `${'x'.repeat(40)}…`, caret: undefined })
})

test('a column behind the end of the line has no caret', () => {
  expect(excerptAt('{"a":1}', 99, 80)).toEqual({ line: '{"a":1}', caret: undefined })
})

test('whatever the line holds, nothing breaks it and the caret is within the width', () => {
  fc.assert(
    fc.property(
      anyString({ maxLength: 300 }),
      fc.nat({ max: 320 }),
      fc.integer({ min: 0, max: 120 }),
      (text, at, width) => {
        const { line, caret = '' } = excerptAt(text, at + 1, width)
        expect(`${line}${caret}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(Array.from(line).length).toBeLessThanOrEqual(Math.max(40, width))
        expect(Array.from(caret).length).toBeLessThanOrEqual(Math.max(40, width) + 1)
      },
    ),
  )
})
