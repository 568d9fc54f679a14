/** Labels that convert writes: renamed, without what cannot be seen, and one for all that have the same name. */
import { describe, expect, test } from '@jest/globals'
import { LabelNames } from '../../../src/convert/label-names.js'

describe('a label is written', () => {
  test.each([
    ['as it is', 'red pear', 'red pear', 0],
    ['without blanks at its ends', '  pear ', 'pear', 1],
    ['without a mark that cannot be seen', 'pe\u200bar\ufeff', 'pear', 1],
    ['with a blank for a blank of another kind', 'red\u00a0pear', 'red pear', 1],
    ['with a blank for a tab and a line end', 'red\t\r\npear\n', 'red pear', 1],
  ])('%s', (_, label, name, cleaned) => {
    let count = 0
    const names = new LabelNames(new Map(), () => (count += 1))
    expect(names.find(label)).toEqual({ name, number: 0 })
    expect(names.find(label)).toEqual({ name, number: 0 })
    expect(count).toBe(cleaned)
  })

  test('once for all that are renamed, or cleaned, to the same name', () => {
    const names = new LabelNames(new Map([['Birne', 'pear']]))
    const pear = names.find('pear')
    expect(names.find('Birne')).toBe(pear)
    expect(names.find(' pear')).toBe(pear)
    expect(names.find('apple')).toEqual({ name: 'apple', number: 1 })
  })
})

test.each(['', ' ', '\u200b'])('a label without a character that can be seen (%j) is none', (label) => {
  expect(new LabelNames(new Map()).find(label)).toMatchObject({ reason: 'no-label' })
})
