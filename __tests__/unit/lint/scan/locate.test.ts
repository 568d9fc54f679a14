/** Where in a line a value is. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import type { ValuePath } from '../../../../src/lint/own-rule.js'
import { locateValue } from '../../../../src/lint/scan/locate.js'

const LINE = '{"source-ref": "s3://b/k", "a": {"list": [1, {"x": true}, "y"]}, "é": null}'

describe('a value of a line', () => {
  test.each<{ name: string; path: ValuePath; text: string }>([
    { name: 'the line', path: [], text: LINE },
    { name: 'a text', path: ['source-ref'], text: '"s3://b/k"' },
    { name: 'an object', path: ['a'], text: '{"list": [1, {"x": true}, "y"]}' },
    { name: 'an element', path: ['a', 'list', 2], text: '"y"' },
    { name: 'a value in an element', path: ['a', 'list', 1, 'x'], text: 'true' },
    { name: 'a key with another letter', path: ['é'], text: 'null' },
    { name: 'nothing there: the nearest value', path: ['a', 'list', 9], text: '[1, {"x": true}, "y"]' },
    { name: 'nothing at all there', path: ['b', 'c'], text: LINE },
  ])('$name', ({ path, text }) => {
    const { from, to } = locateValue(LINE, path)
    expect(LINE.slice(from, to)).toBe(text)
  })

  test('of a key that appears twice is the last, which counts', () => {
    expect(locateValue('{"a": 1, "a": 22}', ['a'])).toEqual({ from: 14, to: 16 })
  })

  test('is found behind a number of any length', () => {
    const text = `{"a": -${'1'.repeat(500)}.${'2'.repeat(500)}e${'3'.repeat(500)}, "b": 4}`
    expect(locateValue(text, ['b'])).toEqual({ from: text.length - 2, to: text.length - 1 })
  })

  test.each([
    { name: 'a comma at the end', text: '{"a": 1},', at: 8 },
    { name: 'a comma too many', text: '{"a": 1,}', at: 8 },
    { name: 'a missing colon', text: '{"a" 1}', at: 5 },
    { name: 'NaN', text: '{"a": NaN}', at: 6 },
    { name: 'single quotes', text: "{'a': 1}", at: 1 },
    { name: 'a text that does not end', text: '{"a": "b', at: 7 },
    { name: 'a control in a text', text: '{"a": "\t"}', at: 7 },
    { name: 'nothing', text: '', at: 0 },
    { name: 'a word', text: 'image,label', at: 0 },
  ])('no JSON is pointed to where it shows: $name', ({ text, at }) => {
    expect(locateValue(text, []).from).toBe(at)
  })

  test('is where JSON.stringify puts it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), fc.nat(), (values, pick) => {
        const record = Object.fromEntries(
          Object.entries(values).map(([key, json]) => [key, JSON.parse(json) as unknown]),
        )
        const keys = Object.keys(record)
        const key = keys[pick % Math.max(keys.length, 1)]
        if (key === undefined) return
        const text = JSON.stringify(record)
        const { from, to } = locateValue(text, [key])
        expect(JSON.parse(text.slice(from, to))).toEqual(record[key])
      }),
    )
  })

  test('of any text is in it, and none makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.array(fc.oneof(fc.string(), fc.nat(3))), (text, path) => {
        const { from, to } = locateValue(text, path)
        expect(0 <= from && from <= to && to <= text.length).toBe(true)
      }),
    )
  })

  test.each([
    { name: 'lists', open: '[', inner: '1,"]",[{}]', close: ']' },
    { name: 'objects', open: '{"a":', inner: '"\\"{"', close: '}' },
    { name: 'objects with nothing in them', open: '{"a":', inner: '', close: '}' },
  ])('is found before, within and behind $name that are too deep to look into', ({ open, inner, close }) => {
    const deep = open.repeat(20_000) + inner + close.repeat(20_000)
    const text = `{"b": 1, "deep": ${deep}, "c": 2}`
    expect(locateValue(text, [])).toEqual({ from: 0, to: text.length })
    expect(locateValue(text, ['b'])).toEqual({ from: 6, to: 7 })
    expect(locateValue(text, ['deep'])).toEqual({ from: 17, to: 17 + deep.length })
    expect(locateValue(text, ['c'])).toEqual({ from: text.length - 2, to: text.length - 1 })
    expect(locateValue(`${text}}`, [])).toEqual({ from: text.length, to: text.length + 1 })
  })

  test.each([
    { name: 'nothing where a value is to be', text: `${'['.repeat(501)}}`, at: 501 },
    { name: 'a word', text: `${'['.repeat(501)}pear`, at: 501 },
    { name: 'the end', text: '['.repeat(600), at: 599 },
    { name: 'the end of the text in a text', text: `${'['.repeat(600)}"`, at: 600 },
  ])('far within invalid JSON is pointed to: $name', ({ text, at }) => {
    expect(locateValue(text, []).from).toBe(at)
  })

  test('in brackets as deep as a line is long', () => {
    expect(() => locateValue('['.repeat(100_000), [0, 0])).not.toThrow()
  })
})
