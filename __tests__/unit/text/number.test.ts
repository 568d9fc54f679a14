import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatAgainst,
  formatBound,
  formatChange,
  formatCompared,
  formatCount,
  formatCountChange,
  formatRatio,
  formatShare,
  formatSigned,
  isChange,
  plural,
  undoFloat32,
} from '../../../src/text/number.js'

const ratio = fc.double({ min: 0, max: 1, noNaN: true })

describe('ratios', () => {
  test.each([
    [0.89999, '0.9000'],
    [0.9, '0.9000'],
    [0.5371, '0.5371'],
    [0.96428571, '0.9643'],
    [0.84844, '0.8484'],
    [0.84845, '0.8485'],
    [0.00005, '0.0001'],
    [0.99994, '0.9999'],
    [0.99999, '1.0000'],
    [1, '1.0000'],
    [1e-7, '0.0000'],
    [null, '–'],
    [undefined, '–'],
    [Number.NaN, '–'],
  ])('%p is %s', (value, expected) => {
    expect(formatRatio(value)).toBe(expected)
  })

  test('half a step from the number at most', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        expect(Math.abs(Number(formatRatio(value)) - value)).toBeLessThan(0.00005000001)
      }),
    )
  })

  test('exactly half a step is rounded up, with any neighbouring double', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (steps) => {
        const half = Number(`0.${String(steps).padStart(4, '0')}5`)
        expect(Math.round(Number(formatRatio(half)) * 10_000)).toBe(steps + 1)
      }),
    )
  })
})

describe('a number next to its bound', () => {
  test.each([
    ['just below', 0.89999, 0.9, '0.89999'],
    ['below by a rounding error', 0.7999999999999999, 0.8, '0.8000'],
    ['above by a rounding error', 0.8000000000000002, 0.8, '0.8000'],
    ['below by more than any rounding error', 0.8 - 2e-12, 0.8, '0.799999999998'],
    ['just above', 0.90001, 0.9, '0.90001'],
    ['the bound itself', 0.9, 0.9, '0.9000'],
    ['a bound with many digits', 0.848441, 0.84844, '0.848441'],
    ['a count', 1200, 1000, '1,200'],
    ['not a number', null, 0.9, '–'],
    ['a perfect score', 1, 1, '1.0000'],
  ])('%s', (_, actual, bound, expected) => {
    expect(formatAgainst(actual, bound)).toBe(expected)
  })

  test('is on the same side of it', () => {
    fc.assert(
      fc.property(ratio, ratio, (actual, bound) => {
        fc.pre(Math.abs(actual - bound) > 1e-12)
        expect(Math.sign(Number(formatAgainst(actual, bound)) - bound)).toBe(Math.sign(actual - bound))
      }),
    )
  })

  test.each([
    [0.85, '0.8500'],
    [0.123456, '0.123456'],
    [1, '1.0000'],
    [0, '0.0000'],
    [1000, '1,000'],
  ])('the bound %p is %s', (bound, expected) => {
    expect(formatBound(bound)).toBe(expected)
  })
})

describe('a computed bound', () => {
  test.each([
    ['is short', 0.915517241, 0.858010536, '0.9155', '0.8580'],
    ['has as many digits as needed', 0.8534001, 0.853400536, '0.853400', '0.853401'],
    ['is rounded like the other', 0.86666666, 0.85776666, '0.8667', '0.8578'],
    ['is equal except for a subtraction', 0.89, 0.91 - 0.02, '0.8900', '0.8900'],
    ['equals a score', 6 / 7, 6 / 7, '0.8571', '0.8571'],
    ['without a number', null, 6 / 7, '–', '0.8571'],
    ['written by hand stays the same', 0.89999, 0.9, '0.89999', '0.9000'],
    ['none', 0.5, null, '0.5000', '–'],
  ])('%s', (_, actual, bound, shownActual, shownBound) => {
    expect(formatCompared(actual, bound)).toEqual({ actual: shownActual, bound: shownBound })
  })

  test('keeps the order of the two', () => {
    fc.assert(
      fc.property(ratio, ratio, (actual, bound) => {
        fc.pre(Math.abs(actual - bound) > 1e-12)
        const shown = formatCompared(actual, bound)
        expect(Math.sign(Number(shown.actual) - Number(shown.bound))).toBe(Math.sign(actual - bound))
      }),
    )
  })
})

describe('changes', () => {
  test.each([
    [0.0204, '+0.0204', '▲\u00a0+0.0204'],
    [-0.020000000000000018, '−0.0200', '▼\u00a0−0.0200'],
    [0.00001, '+<0.0001', '▲\u00a0+<0.0001'],
    [-0.00001, '−<0.0001', '▼\u00a0−<0.0001'],
    [1e-17, '±0', '±0'],
    [0, '±0', '±0'],
    [null, '–', '–'],
    [Number.NaN, '–', '–'],
  ])('%p is %s', (change, signed, shown) => {
    expect(formatSigned(change)).toBe(signed)
    expect(formatChange(change)).toBe(shown)
  })

  test.each([
    [1204, '▲\u00a0+1,204'],
    [-3, '▼\u00a0−3'],
    [0, '±0'],
    [null, '–'],
  ])('the count %p is %s', (change, shown) => {
    expect(formatCountChange(change)).toBe(shown)
  })

  test('an unknown count is not zero', () => {
    expect([0, 1e-9, 1e-3, null].map(isChange)).toEqual([false, false, true, true])
  })
})

describe('as Intl formats', () => {
  const positive = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
  const written = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, decimals]) => Number(`${String(digits)}e-${String(decimals)}`))
  const rounded = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
    useGrouping: false,
  })
  const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

  test('any number is rounded and grouped', () => {
    fc.assert(
      fc.property(fc.oneof(positive, ratio, written), fc.boolean(), (size, isNegative) => {
        const value = isNegative && size > 0 ? -size : size
        expect(formatRatio(value)).toBe(rounded.format(value))
        expect(formatCount(value)).toBe(grouped.format(value))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the rest', () => {
  test('a 32-bit float gets the decimals that it was made from', () => {
    expect(undoFloat32(Math.fround(0.9))).toBe(0.9)
    expect(undoFloat32(0.8484400510787964)).toBe(0.84844005)
    expect(undoFloat32(0.1)).toBe(0.1)
    expect(undoFloat32(Number.NaN)).toBeNaN()
    fc.assert(fc.property(fc.float({ noNaN: true }), (value) => Math.fround(undoFloat32(value)) === value))
  })

  test.each([
    [0, '0 %'],
    [0.0004, '<0.1 %'],
    [0.125, '12.5 %'],
    [0.9999, '>99.9 %'],
    [1, '100 %'],
    [null, '–'],
  ])('the share %p is %s', (share, expected) => {
    expect(formatShare(share)).toBe(expected)
  })

  test('counts and plurals', () => {
    expect(formatCount(62_500)).toBe('62,500')
    expect(formatCount(null)).toBe('–')
    expect(plural(1, 'line')).toBe('1 line')
    expect(plural(0, 'line')).toBe('0 lines')
    expect(plural(2, 'kind', 'kinds')).toBe('2 kinds')
  })
})
