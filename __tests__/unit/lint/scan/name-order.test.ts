/** @project thorough: an order must be one for any three names. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { compareByNumbers } from '../../../../src/lint/scan/name-order.js'

describe('the order of names with numbers', () => {
  test.each([
    [['img1.jpg', 'img9.jpg', 'img10.jpg', 'img100.jpg']],
    [['img1_a', 'img1a', 'img10_a']],
    [['a', 'a1', 'a1a', 'a1b', 'a2', 'b']],
    [['01', '09', '10', '99', '100']],
    [['1/9', '1/10', '9/1', '10/1']],
    [['', '1', 'a']],
    [['9', 'a', 'a9', 'é']],
  ])('%j', (sorted) => {
    expect(sorted.toReversed().toSorted(compareByNumbers)).toEqual(sorted)
  })

  test('is one order', () => {
    const name = fc.stringMatching(/^[0-2ab.]{0,5}$/)
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        const [first = '', second = '', third = ''] = [one, two, three].toSorted(compareByNumbers)
        expect(Math.sign(compareByNumbers(one, two))).toBe(0 - Math.sign(compareByNumbers(two, one)))
        expect(compareByNumbers(one, two) === 0).toBe(one === two)
        expect(compareByNumbers(first, second)).toBeLessThanOrEqual(0)
        expect(compareByNumbers(second, third)).toBeLessThanOrEqual(0)
        expect(compareByNumbers(first, third)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })
})
