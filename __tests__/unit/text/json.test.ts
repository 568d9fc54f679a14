import { describe, expect, test } from '@jest/globals'
import { own, ownText, parseJson, wholeNumber } from '../../../src/text/json.js'

describe('own', () => {
  test.each([
    { name: 'a key of the object', value: { a: 1 }, key: 'a', expected: 1 },
    { name: 'a missing key', value: { a: 1 }, key: 'b', expected: undefined },
    { name: 'a key that every object inherits', value: {}, key: 'constructor', expected: undefined },
    { name: 'the prototype of an object', value: {}, key: '__proto__', expected: undefined },
    { name: 'a key named __proto__', value: parseJson('{"__proto__": 2}'), key: '__proto__', expected: 2 },
    { name: 'a key of an error', value: Object.assign(new Error('no'), { response: 3 }), key: 'response', expected: 3 },
    { name: 'the length of a list', value: [1], key: 'length', expected: undefined },
    { name: 'the length of a text', value: 'text', key: 'length', expected: undefined },
    { name: 'null', value: null, key: 'a', expected: undefined },
    { name: 'nothing', value: undefined, key: 'a', expected: undefined },
  ])('$name', ({ value, key, expected }) => {
    expect(own(value, key)).toBe(expected)
  })
})

test.each([
  { name: 'a text', value: { a: 'x' }, expected: 'x' },
  { name: 'an empty text', value: { a: '' }, expected: '' },
  { name: 'a number', value: { a: 1 }, expected: undefined },
  { name: 'null', value: { a: null }, expected: undefined },
  { name: 'no object', value: 'a', expected: undefined },
])('ownText: $name', ({ value, expected }) => {
  expect(ownText(value, 'a')).toBe(expected)
})

test('what is not JSON is undefined', () => {
  expect(parseJson('{')).toBeUndefined()
  expect(parseJson('['.repeat(1_000_000))).toBeUndefined()
})

test.each([
  ['1.0', 1],
  ['-3', -3],
  ['1.5', undefined],
  ['"1"', undefined],
  ['1e400', undefined],
])('wholeNumber of %s', (text, expected) => {
  expect(wholeNumber(parseJson(text))).toBe(expected)
})
