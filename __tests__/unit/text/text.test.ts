import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration } from '../../../src/text/duration.js'
import { fitLength, fitUtf8, utf8Length } from '../../../src/text/fit.js'
import { formatInstant, toIsoTime } from '../../../src/text/instant.js'
import { LOG_LINE_MAX_LENGTH, toLogLine } from '../../../src/text/log.js'
import { toMermaidStrings } from '../../../src/text/mermaid.js'
import { redactAccounts, redactImages } from '../../../src/text/redact.js'
import { shorten } from '../../../src/text/shorten.js'
import { renderTable } from '../../../src/text/table.js'
import { toVisible } from '../../../src/text/visible.js'
import { anyString } from '../../support/any-string.js'

const anyText = anyString()

describe('duration', () => {
  test.each([
    [0, '0 s'],
    [-5, '0 s'],
    [Number.NaN, '0 s'],
    [400, '0 s'],
    [45_000, '45 s'],
    [59_600, '1 min'],
    [60_000, '1 min'],
    [90_000, '1 min 30 s'],
    [1_800_000, '30 min'],
    [3_599_600, '1 h'],
    [5_520_000, '1 h 32 min'],
    [19_800_000, '5 h 30 min'],
    [86_400_000, '1 d'],
    [183_600_000, '2 d 3 h'],
  ])('%d ms is %s', (ms, expected) => {
    expect(formatDuration(ms)).toBe(expected)
  })
})

describe('instants', () => {
  test('in UTC, or a dash', () => {
    expect(formatInstant(Date.UTC(2026, 2, 2, 10, 41, 7, 552))).toBe('2026-03-02 10:41:07 UTC')
    expect(formatInstant(undefined)).toBe('–')
    expect(toIsoTime(0)).toBe('1970-01-01T00:00:00.000Z')
    expect(toIsoTime(Number.POSITIVE_INFINITY)).toBeUndefined()
  })
})

describe('shorten', () => {
  test.each([
    ['a text that fits is unchanged', 'apple', 5, 'apple'],
    ['the middle is removed, the end stays', 'abcdefghij', 7, 'abcd…ij'],
    ['an emoji of several characters is kept whole or left out', '👩‍🌾👩‍🌾👩‍🌾', 5, '👩‍🌾…'],
    ['one character is only the mark', 'abc', 1, '…'],
  ])('%s', (_, text, max, expected) => {
    expect(shorten(text, max)).toBe(expected)
  })

  test('never longer than requested, no half characters', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const short = shorten(text, max)
        expect(Array.from(short).length).toBeLessThanOrEqual(max)
        expect(short).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

describe('fit', () => {
  test.each([
    ['fits', 'äpfel', 6, 'äpfel'],
    ['cuts before a character that does not fit', 'aäa', 5, 'aäa'.slice(0, 4)],
    ['leaves room for the mark', 'ääää', 6, 'ä…'],
    ['no room for the mark', 'abcdef', 2, ''],
  ])('%s', (_, text, max, expected) => {
    expect(fitUtf8(text, max)).toBe(expected)
  })

  test('the longest beginning of the text that fits the bytes', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, max) => {
        const fitted = fitUtf8(text, max)
        expect(utf8Length(fitted)).toBeLessThanOrEqual(max)
        if (fitted === text || fitted === '') return
        const kept = fitted.slice(0, -1)
        expect(text.startsWith(kept)).toBe(true)
        const next = Array.from(text.slice(kept.length))[0] ?? ''
        expect(utf8Length(fitted) + utf8Length(next)).toBeGreaterThan(max)
      }),
    )
  })

  test('a length in UTF-16 units does not split a pair', () => {
    expect(fitLength('abc', 3)).toBe('abc')
    expect(fitLength('abcd', 3)).toBe('ab…')
    expect(fitLength('a🍏🍏', 3)).toBe('a…')
  })
})

describe('log lines', () => {
  test.each([
    ['a command', '::error::x', ': :error::x'],
    ['a command after spaces', ' \u00a0::add-mask::x', ' \u00a0: :add-mask::x'],
    ['the older kind, anywhere', 'a ##[error]x', 'a ## [error]x'],
    ['a second line', 'a\n::error::x', 'a⏎::error::x'],
    ['colours', '\u001b[31mred', '⟨U+001B⟩[31mred'],
    ['colons elsewhere', 'a::b', 'a::b'],
    ['three colons', ':::x', ': ::x'],
  ])('%s', (_, text, expected) => {
    expect(toLogLine(text)).toBe(expected)
  })

  test('a very long line loses its end, and none of its characters is split', () => {
    const line = toLogLine('🍐'.repeat(40_000))
    expect(line.length).toBeLessThanOrEqual(LOG_LINE_MAX_LENGTH)
    expect(line.length).toBeGreaterThan(LOG_LINE_MAX_LENGTH - 3)
    expect(line).toMatch(/^(?:🍐)+…$/u)
    expect(toLogLine(line)).toBe(line)
  })

  test('never a command, always one line, and the same the second time', () => {
    const piece = fc.oneof(
      fc.constantFrom('::', ':', '##[', '#', '[', ' ', '\t', '\n', '\r', '\u2028', 'error'),
      anyText,
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const line = toLogLine(pieces.join(''))
        expect(line.trimStart().startsWith('::')).toBe(false)
        expect(line).not.toContain('##[')
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(toLogLine(line)).toBe(line)
      }),
    )
  })
})

describe('visible', () => {
  test.each([
    ['joiners that scripts and emoji need stay', '👩‍🌾 می‌خواهم', '👩‍🌾 می‌خواهم'],
    ['isolates', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['a byte order mark and a soft hyphen', '\ufeffa\u00ad', '⟨U+FEFF⟩a⟨U+00AD⟩'],
    ['a letter without a visible glyph', '\u3164', '⟨U+3164⟩'],
    ['a tab', 'a\tb', 'a⇥b'],
    ['every kind of line end', 'a\r\nb\rc\u0085d\u2029e', 'a⏎b⏎c⏎d⏎e'],
    ['many combining marks', `a${'\u0301'.repeat(9)}b`, `a${'\u0301'.repeat(4)}b`],
  ])('%s', (_, text, expected) => {
    expect(toVisible(text)).toBe(expected)
  })
})

describe('redaction', () => {
  test.each([
    ['an ARN', 'arn:aws:iam::111122223333:role/x', 'arn:aws:iam::************:role/x'],
    ['a bucket', 's3://data-111122223333-eu/k', 's3://data-************-eu/k'],
    ['next to letters', 'acct111122223333x', 'acct************x'],
    ['the creation time of a version', '/version/v1/1772442900123', '/version/v1/1772442900123'],
    ['eleven digits', '16012345678', '16012345678'],
    ['a UUID', '0a1b2c3d-1111-2222-3333-444455556666', '0a1b2c3d-1111-2222-3333-444455556666'],
    [
      'a digest',
      `sha ${'a'.repeat(20)}111122223333${'b'.repeat(32)}`,
      `sha ${'a'.repeat(20)}111122223333${'b'.repeat(32)}`,
    ],
    ['several', '111122223333 444455556666', '************ ************'],
  ])('account ids: %s', (_, text, expected) => {
    expect(redactAccounts(text)).toBe(expected)
  })

  test.each([
    ['an image', 'bad s3://b/a.jpg.', 'bad [image].'],
    ['a key with spaces', 'bad s3://b/row 1/a b.JPEG now', 'bad [image] now'],
    ['over HTTPS, with a query', 'see https://b.s3.amazonaws.com/a.png?versionId=1 x', 'see [image] x'],
    ['a manifest', 's3://b/train.manifest', 's3://b/train.manifest'],
    ['a manifest before an image', 's3://b/m.json s3://b/a.png', 's3://b/m.json [image]'],
  ])('images: %s', (_, text, expected) => {
    expect(redactImages(text)).toBe(expected)
  })
})

describe('tables and charts', () => {
  test('a table', () => {
    const columns = [{ heading: 'a' }, { heading: 'b', align: 'right' }, { heading: 'c', align: 'center' }] as const
    expect(renderTable(columns, [['1', '2\n3', '']])).toBe('| a | b | c |\n| :--- | ---: | :---: |\n| 1 | 2<br>3 |  |')
  })

  test.each([
    ['quotes and comments', '"%%{init}%%";#', '"”％％｛init｝％％”；＃"'],
    ['too long', 'abcdefghijklmnop', '"abcdef…op"'],
    ['nothing', ' ', '"–"'],
  ])('a string of Mermaid: %s', (_, text, expected) => {
    expect(toMermaidStrings([text], text.startsWith('a') ? 9 : 40)).toEqual([expected])
  })
})
