/** Which characters of names cannot be seen, and which spell something where they are. */
import { describe, expect, test } from '@jest/globals'
import { invisibleIn, withoutInvisible } from '../../../src/lint/invisible.js'

const ROWS: readonly { readonly name: string; readonly text: string; readonly found: string; readonly left: string }[] =
  [
    { name: 'a zero-width blank', text: 'a\u200bb', found: '200B', left: 'ab' },
    { name: 'a no-break blank', text: 'a\u00a0b', found: '00A0', left: 'a b' },
    { name: 'a thin blank', text: 'a\u2009b', found: '2009', left: 'a b' },
    { name: 'a blank of Braille', text: 'a\u2800b', found: '2800', left: 'a b' },
    { name: 'an ideographic blank between Latin letters', text: 'a\u3000b', found: '3000', left: 'a b' },
    { name: 'an ideographic blank at the end', text: '梨\u3000', found: '3000', left: '梨' },
    { name: 'a Mongolian separator between Latin letters', text: 'a\u180eb', found: '180E', left: 'ab' },
    { name: 'a direction isolate', text: 'a\u2066b\u2069', found: '2066', left: 'ab' },
    { name: 'an Arabic letter mark', text: 'a\u061cb', found: '061C', left: 'ab' },
    { name: 'a filler of Hangul', text: 'a\u3164b', found: '3164', left: 'ab' },
    { name: 'a grapheme joiner', text: 'a\u034fb', found: '034F', left: 'ab' },
    { name: 'tag characters', text: 'a\u{e0061}\u{e007f}b', found: 'E0061', left: 'ab' },
    { name: 'a variation selector behind a letter', text: 'a\ufe0fb', found: 'FE0F', left: 'ab' },
    { name: 'a variation selector behind a number', text: '1\ufe0f.jpg', found: 'FE0F', left: '1.jpg' },
    { name: 'a supplementary variation selector behind a letter', text: 'a\u{e0100}', found: 'E0100', left: 'a' },
    { name: 'a tab and a newline', text: 'a\t\nb', found: '0009', left: 'a b' },
  ]

describe('invisible characters', () => {
  test.each(ROWS)('$name', ({ text, found, left }) => {
    expect(invisibleIn(text)).toBe(`the invisible character U+${found}`)
    expect(withoutInvisible(text)).toBe(left)
    expect(invisibleIn(left)).toBe(undefined)
  })

  test('a blank at one of the ends', () => {
    expect([' a', 'a '].map(invisibleIn)).toEqual(Array(2).fill('a blank at one of its ends'))
    expect([' a', 'a  '].map(withoutInvisible)).toEqual(['a', 'a'])
  })

  test.each([
    { name: 'a blank', text: 'a b' },
    { name: 'an ideographic blank in Japanese', text: '写真\u3000一' },
    { name: 'an ideographic blank before a number', text: '写真\u30001' },
    { name: 'an emoji with its selector', text: 'i \u2764\ufe0f pears' },
    { name: 'a keycap', text: '1\ufe0f\u20e3' },
    { name: 'emoji with joiners', text: '\u{1f468}\u200d\u2764\ufe0f\u200d\u{1f468}' },
    { name: 'a sign in its text form', text: '\u2122\ufe0e' },
    { name: 'the flag of Scotland', text: '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}' },
    { name: 'a variant of a Han character', text: '葛\u{e0100}城' },
    { name: 'a separator in Mongolian', text: '\u182c\u180e\u1820' },
    { name: 'a variant of a Mongolian letter', text: '\u182d\u180b' },
    { name: 'a variant of a sign of mathematics', text: '\u2229\ufe00' },
    { name: 'a joiner in Persian', text: '\u0645\u06cc\u200c\u062e' },
    { name: 'a letter with an accent of its own', text: 'e\u0301' },
  ])('not in $name', ({ text }) => {
    expect(invisibleIn(text)).toBe(undefined)
    expect(withoutInvisible(text)).toBe(text)
  })
})
