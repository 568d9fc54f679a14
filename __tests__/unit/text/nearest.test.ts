import { describe, expect, test } from '@jest/globals'
import { misspelt, nearest } from '../../../src/text/nearest.js'

describe('nearest', () => {
  test.each([
    { name: 'the same', word: 'cup', names: ['cap', 'cup'], found: 'cup' },
    { name: 'one letter more', word: 'cupp', names: ['plate', 'cup'], found: 'cup' },
    { name: 'one letter less', word: 'plat', names: ['cup', 'plate'], found: 'plate' },
    { name: 'the first of several', word: 'cop', names: ['cup', 'cap'], found: 'cup' },
    { name: 'another case is not an edit', word: 'CUP', names: ['cap', 'cup'], found: 'cup' },
    { name: 'underscore for hyphen is not an edit', word: 'a_b', names: ['a+b', 'a-b'], found: 'a-b' },
    { name: 'like no other', word: 'xyz', names: ['cup'], found: 'cup' },
    { name: 'nothing to choose from', word: 'cup', names: [], found: undefined },
  ])('$name', ({ word, names, found }) => {
    expect(nearest(word, names)).toBe(found)
  })
})

describe('misspelt', () => {
  test.each([
    { word: 'recal', found: 'recall' },
    { word: 'recalll', found: 'recall' },
    { word: 'rexyll', found: 'recall' },
    { word: 'rexyzl', found: undefined },
    { word: 'rec', found: undefined },
    { word: '', found: undefined },
  ])('$word', ({ word, found }) => {
    expect(misspelt(word, ['precision', 'recall'])).toBe(found)
  })
})
