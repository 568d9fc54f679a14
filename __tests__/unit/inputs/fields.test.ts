import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { choiceOf, durationBetween, parseBoolean, parseRatio } from '../../../src/inputs/fields.js'
import type { Result } from '../../../src/model/result.js'

function allowedOf(read: Result<unknown>): string {
  return read.ok ? 'it was understood' : read.problem
}

describe('parseBoolean', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(parseBoolean(text)).toEqual({ ok: true, value: true })
  })

  test.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
    expect(parseBoolean(text)).toEqual({ ok: true, value: false })
  })

  test.each(['yes', 'no', 'on', '1', '0', 'tRUE', 'true ', 'true\nfalse'])('refuses %j', (text) => {
    expect(allowedOf(parseBoolean(text))).toBe('true or false')
  })
})

describe('choiceOf', () => {
  const parse = choiceOf(['fail', 'warn'])

  test('accepts a word of the list', () => {
    expect(parse('warn')).toEqual({ ok: true, value: 'warn' })
  })

  test.each(['Warn', 'warn,fail', 'toString'])('refuses %s and names the words', (text) => {
    expect(allowedOf(parse(text))).toBe('one of fail, warn')
  })
})

describe('durationBetween', () => {
  const parse = durationBetween({ minMs: 5000, maxMs: 604_800_000, words: 'from 5 s to 7 days' })

  test.each([
    { text: '45s', ms: 45_000 },
    { text: '2m', ms: 120_000 },
    { text: '1h30m', ms: 5_400_000 },
    { text: '1h 30m', ms: 5_400_000 },
    { text: '1h5s', ms: 3_605_000 },
    { text: '7d', ms: 604_800_000 },
    { text: '1d 2h 3m 4s', ms: 93_784_000 },
    { text: '90', ms: 90_000 },
    { text: '090', ms: 90_000 },
    { text: '5s', ms: 5000 },
    { text: '0h0m5s', ms: 5000 },
  ])('$text is $ms ms', ({ text, ms }) => {
    expect(parse(text)).toEqual({ ok: true, value: ms })
  })

  test.each([
    { name: 'an unknown unit', text: '5x' },
    { name: 'a fraction', text: '1.5h' },
    { name: 'a sign', text: '-30s' },
    { name: 'units in the wrong order', text: '30m1h' },
    { name: 'a unit twice', text: '1h1h' },
    { name: 'an upper-case unit', text: '30S' },
    { name: 'a number without a unit after one with a unit, which could be minutes or seconds', text: '1h30' },
    { name: 'two numbers', text: '1 30' },
    { name: 'a number with a space in it', text: '1 0s' },
    { name: 'milliseconds', text: '5000ms' },
    { name: 'a number too large for a double', text: '9'.repeat(400) },
    { name: 'one second below the minimum', text: '4s' },
    { name: 'one second above the maximum', text: '7d1s' },
    { name: 'no duration', text: '' },
    { name: 'words', text: 'forever' },
  ])('refuses $name', ({ text }) => {
    expect(allowedOf(parse(text))).toBe('a duration such as 45s, 2m, 1h30m or plain seconds, from 5 s to 7 days')
  })

  test('accepts zero where the bounds allow it', () => {
    expect(durationBetween({ minMs: 0, maxMs: 1000, words: 'up to 1 s' })('0')).toEqual({ ok: true, value: 0 })
  })

  test('reads any text as a whole number of seconds within its bounds, or refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9dhms ]{0,8}$/)), (text) => {
        const read = parse(text)
        if (!read.ok) return
        expect(read.value % 1000).toBe(0)
        expect(read.value).toBeGreaterThanOrEqual(5000)
        expect(read.value).toBeLessThanOrEqual(604_800_000)
      }),
    )
  })
})

describe('parseRatio', () => {
  test.each([
    { text: '0', ratio: 0 },
    { text: '1', ratio: 1 },
    { text: '0.85', ratio: 0.85 },
    { text: '.9', ratio: 0.9 },
    { text: '1.0', ratio: 1 },
    { text: '0.8999999999999999', ratio: 0.8999999999999999 },
    { text: '85%', ratio: 0.85 },
    { text: '85 %', ratio: 0.85 },
    { text: '7%', ratio: 0.07 },
    { text: '1%', ratio: 0.01 },
    { text: '99.95%', ratio: 0.9995 },
    { text: '100%', ratio: 1 },
    { text: '0%', ratio: 0 },
  ])('$text is $ratio', ({ text, ratio }) => {
    expect(parseRatio(text)).toEqual({ ok: true, value: ratio })
  })

  test.each([
    { name: 'a percentage without its sign, with both ways to write it', text: '85', allowed: /write 85% or 0\.85/ },
    { name: 'just over 1', text: '1.5', allowed: /write 1\.5% or 0\.015/ },
    { name: 'over 100 %', text: '101%', allowed: /85%$/ },
    { name: 'over 100 without a sign, which is not a percentage', text: '850', allowed: /85%$/ },
    { name: 'a negative number', text: '-0.1', allowed: /85%$/ },
    { name: 'a decimal comma', text: '0,85', allowed: /85%$/ },
    { name: 'an exponent', text: '85e-2', allowed: /85%$/ },
    { name: 'a trailing point', text: '1.', allowed: /85%$/ },
    { name: 'hexadecimal', text: '0x1', allowed: /85%$/ },
    { name: 'NaN', text: 'NaN', allowed: /85%$/ },
    { name: 'Infinity', text: 'Infinity', allowed: /85%$/ },
    { name: 'an operator', text: '>= 0.85', allowed: /85%$/ },
    { name: 'a ratio with a sign', text: '0.85%', allowed: /1% or more \(did you mean 85% or 0\.85\?\)$/ },
    { name: 'a ratio with a space and a sign', text: '.9 %', allowed: /\(did you mean 90% or 0\.9\?\)$/ },
    { name: 'just under 1 %', text: '0.99%', allowed: /\(did you mean 99% or 0\.99\?\)$/ },
    { name: 'a ratio below 1 % with a sign', text: '0.005%', allowed: /\(did you mean 0\.005\?\)$/ },
    { name: 'only a sign', text: '%', allowed: /85%$/ },
    { name: 'two lines', text: '0.8\n0.9', allowed: /85%$/ },
  ])('refuses $name', ({ text, allowed }) => {
    expect(allowedOf(parseRatio(text))).toMatch(/^a number from 0 to 1, or a percentage such as 85%/)
    expect(allowedOf(parseRatio(text))).toMatch(allowed)
  })

  test('a percentage is the ratio with its decimal point moved by two, to the last bit', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.stringMatching(/^\d{1,12}$/))
    fc.assert(
      fc.property(digits, ([whole, fraction]) => {
        const ratio = `0.${String(whole).padStart(2, '0')}${fraction}`
        expect(parseRatio(`${String(whole)}.${fraction}%`)).toEqual({ ok: true, value: Number(ratio) })
      }),
    )
  })

  test('reads any text as a number from 0 to 1, or refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.%e+-]{0,8}$/), fc.double().map(String)), (text) => {
        const read = parseRatio(text)
        if (read.ok) expect(read.value >= 0 && read.value <= 1).toBe(true)
        else expect(read.problem).not.toBe('')
      }),
    )
  })
})
