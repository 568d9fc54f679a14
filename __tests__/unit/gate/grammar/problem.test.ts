import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGate, renderProblem, type GateProblem } from '../../../../src/gate/grammar/parse.js'
import { excerptOf, quote } from '../../../../src/text/excerpt.js'
import { anyString } from '../../../support/any-string.js'

function problemOf(text: string): GateProblem {
  const parsed = parseGate(text, { input: 'gate-file' })
  const [problem] = parsed.ok ? [] : parsed.problems
  if (problem === undefined) throw new Error(`a gate: ${text}`)
  return problem
}

test('place, sentence, the line, and a caret under the place', () => {
  expect(renderProblem(problemOf('# gate\nf1 => 0.9 # soon more'))).toBe(
    [
      'gate-file, line 2, column 4: expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?',
      '  f1 => 0.9 # soon more',
      '     ^',
    ].join('\n'),
  )
})

test('a text without a line to show is only a sentence', () => {
  expect(renderProblem(problemOf(' '))).toBe(
    'gate-file, line 1, column 1: expected at least one rule, found none; a rule is, for example, f1 >= 0.85',
  )
})

describe('the caret stays under its place', () => {
  test.each([
    { name: 'at the start', text: 'x', column: 1, line: 'x', caret: '^' },
    { name: 'behind the end', text: 'f1', column: 3, line: 'f1', caret: '  ^' },
    { name: 'after tabs, which take one cell', text: '\t\tf1 x', column: 6, line: '  f1 x', caret: '     ^' },
    { name: 'after East Asian letters', text: 'カップ x', column: 5, line: 'カップ x', caret: '\u3000\u3000\u3000 ^' },
    { name: 'after an ideographic blank', text: '\u3000x', column: 2, line: '\ufffdx', caret: ' ^' },
    { name: 'after half-width kana', text: 'ｶｯﾌﾟx', column: 5, line: 'ｶｯﾌﾟx', caret: '    ^' },
    { name: 'after full-width forms', text: 'Ａ＝x', column: 3, line: 'Ａ＝x', caret: '\u3000\u3000^' },
    { name: 'after Hangul', text: '컵x', column: 2, line: '컵x', caret: '\u3000^' },
    { name: 'after an emoji', text: '🍎x', column: 2, line: '🍎x', caret: '\u3000^' },
    { name: 'after a combining mark', text: 'e\u0301x', column: 3, line: 'e\u0301x', caret: ' ^' },
    { name: 'after what would turn the line around', text: '\u202ex', column: 2, line: '\ufffdx', caret: ' ^' },
    { name: 'after half a character', text: '\ud83cx', column: 2, line: '\ufffdx', caret: ' ^' },
  ])('$name', ({ text, column, line, caret }) => {
    expect(excerptOf(text, column)).toEqual({ line, caret })
  })

  test('a long line is cut around the place', () => {
    const text = `${'a'.repeat(500)}X${'b'.repeat(500)}`
    const { line, caret } = excerptOf(text, 501)
    expect(line).toBe(`…${'a'.repeat(60)}X${'b'.repeat(39)}…`)
    expect(line.charAt(caret.length - 1)).toBe('X')
  })

  test('whatever the line holds', () => {
    const narrow = fc.string({ unit: 'grapheme-ascii', maxLength: 200 })
    fc.assert(
      fc.property(narrow, fc.nat(), (text, seed) => {
        const column = (seed % (text.length + 1)) + 1
        const { line, caret } = excerptOf(text, column)
        expect(line.charAt(caret.length - 1)).toBe(text.charAt(column - 1))
        expect(caret.trimStart()).toBe('^')
      }),
    )
  })

  test('no excerpt breaks its line', () => {
    fc.assert(
      fc.property(anyString(), fc.nat({ max: 80 }), (text, at) => {
        const { line, caret } = excerptOf(text, at + 1)
        expect(`${line}${caret}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

test.each([
  { text: 'f2', shown: '"f2"' },
  { text: ' ', shown: 'a space' },
  { text: '"', shown: 'a double quote' },
  { text: '\u00a0', shown: 'U+00A0' },
  { text: '\u202e', shown: 'U+202E' },
  { text: 'a\u202eb', shown: '"a\ufffdb"' },
])('$shown', ({ text, shown }) => {
  expect(quote(text)).toBe(shown)
})
