/** What tags say of versions, starts and units. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import {
  isSameUnits,
  isStartedBy,
  nameInTag,
  startMarkOf,
  startTags,
  unitsOf,
  unitsTag,
  versionOfTag,
  versionTag,
  wordsOfUnits,
} from '../../../../src/deployment/inventory/version-tag.js'
import { versionOf } from '../../../support/fake-tools.js'

describe('a version in a tag', () => {
  test('its number comes first', () => {
    expect(versionTag(versionOf('v1'))).toBe('1772441000000/v1')
    expect(nameInTag('1772441000000/v1')).toBe('v1')
  })

  test('the longest name is cut to the length of a tag, and the version is still found', () => {
    const version = versionOf('x'.repeat(255))
    const tag = versionTag(version)
    expect(tag).toHaveLength(256)
    expect(versionOfTag(tag, [versionOf('y'), version])).toBe(version)
  })

  test.each([
    ['a later version of the same name', '1772441000001/v1'],
    ['none', 'none'],
    ['another name', '1772441000000/v2'],
    ['no tag', undefined],
  ])('is not found: %s', (_name, tag) => {
    expect(versionOfTag(tag, [versionOf('v1')])).toBeUndefined()
  })
})

describe('the start of a model', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        fc.stringMatching(/^[\w.:/=+@-]{1,100}$/),
        (at, runKey) => {
          const tags = startTags({ at, runKey }, { min: 1 })
          expect(startMarkOf(tags)).toEqual({ at, runKey })
          expect(isStartedBy(tags, runKey)).toBe(true)
          expect(isStartedBy(tags, `${runKey}x`)).toBe(false)
        },
      ),
    )
  })

  test.each([undefined, '', 'yesterday run-1'])('%j says nothing', (text) => {
    expect(startMarkOf(text === undefined ? {} : { [PROVENANCE_KEYS.started]: text })).toBeUndefined()
  })
})

describe('inference units', () => {
  test.each([
    ['one', { min: 1 }, '1', '1 inference unit'],
    ['two', { min: 2 }, '2', '2 inference units'],
    ['as many as the fewest', { min: 2, max: 2 }, '2', '2 inference units'],
    ['that scale', { min: 2, max: 5 }, '2-5', '2 to 5 inference units'],
  ])('%s', (_name, units, tag, words) => {
    expect(unitsTag(units)).toEqual({ [PROVENANCE_KEYS.units]: tag })
    expect(wordsOfUnits(units)).toBe(words)
    expect(isSameUnits(unitsOf(versionOf('v1'), unitsTag(units)) ?? { min: 0 }, units)).toBe(true)
  })

  test('a description counts more than the tag', () => {
    expect(unitsOf(versionOf('v1', { minInferenceUnits: 3 }), unitsTag({ min: 1 }))).toEqual({ min: 3 })
  })

  test.each(['', '2-', 'two', '1-2-3'])('%j is no number of units', (text) => {
    expect(unitsOf(versionOf('v1'), { [PROVENANCE_KEYS.units]: text })).toBeUndefined()
  })

  test('other units are others', () => {
    expect(isSameUnits({ min: 1 }, { min: 2 })).toBe(false)
    expect(isSameUnits({ min: 1 }, { min: 1, max: 2 })).toBe(false)
  })
})
