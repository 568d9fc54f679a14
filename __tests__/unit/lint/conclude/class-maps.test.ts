/** Class maps whose ids are those of others, moved by a constant. */
import { describe, expect, test } from '@jest/globals'
import { shiftBetween } from '../../../../src/lint/conclude/class-maps.js'

const map = (labels: Readonly<Record<string, string>>) => new Map(Object.entries(labels))
const USUAL = map({ 0: 'pear', 1: 'apple', 2: 'plum' })
const idsOf = (usual: ReadonlyMap<string, string>) => new Map([...usual].map(([id, label]) => [label, Number(id)]))

describe('the shift of a class map', () => {
  test.each([
    { name: 'one higher for each label', other: { 1: 'pear', 2: 'apple', 3: 'plum' }, shift: 1 },
    { name: 'four higher for two of them', other: { 4: 'pear', 5: 'apple' }, shift: 4 },
    { name: 'one lower, not from 0 on', usual: { 3: 'a', 4: 'b', 5: 'c' }, other: { 2: 'a', 3: 'b' }, shift: -1 },
    {
      name: 'one lower, and all labels numbered again',
      usual: { 1: 'a', 2: 'b' },
      other: { 0: 'a', 1: 'b' },
      shift: -1,
    },
    {
      name: 'one lower, where the first one is then 0',
      usual: { 1: 'a', 4: 'b', 7: 'c' },
      other: { 0: 'a', 3: 'b' },
      shift: -1,
    },
    { name: 'none for the same map', other: { 0: 'pear', 1: 'apple', 2: 'plum' }, shift: undefined },
    { name: 'one higher for a single label', other: { 1: 'pear' }, shift: 1 },
    { name: 'none where one label is as usual', other: { 0: 'pear', 2: 'apple' }, shift: undefined },
    { name: 'none where labels differ by other numbers', other: { 1: 'pear', 3: 'apple' }, shift: undefined },
    { name: 'none where a label is unknown', other: { 1: 'pear', 2: 'grape' }, shift: undefined },
    { name: 'none for some labels that are numbered from 0 on', other: { 0: 'apple', 1: 'plum' }, shift: undefined },
    { name: 'a shift of some labels that are numbered, but not from 0 on', other: { 2: 'apple', 3: 'plum' }, shift: 1 },
  ])('$name', ({ usual, other, shift }) => {
    expect(shiftBetween(idsOf(usual === undefined ? USUAL : map(usual)), map(other))).toBe(shift)
  })
})
