/** Which tags a copy gets. */
import { describe, expect, test } from '@jest/globals'
import { carriedTags } from '../../../../src/deployment/copy/carried-tags.js'
import { isProvenanceKey, PROVENANCE_KEYS } from '../../../../src/model/provenance.js'

const ALL = Object.fromEntries(Object.values(PROVENANCE_KEYS).map((key) => [key, `of ${key}`]))

describe('the tags of a copy', () => {
  test('where the source comes from and its verdict, and none of its release', () => {
    const { repository, commit, run, training, testing, verdict, gate, judgedBy, passedOver } = PROVENANCE_KEYS
    expect(Object.keys(carriedTags(ALL, {})).toSorted()).toEqual(
      [repository, commit, run, training, testing, verdict, gate, judgedBy, passedOver].toSorted(),
    )
  })

  test.each([
    { name: 'those given', source: {}, given: { team: 'a' }, expected: { team: 'a' } },
    { name: 'those of the source', source: { team: 'a' }, given: {}, expected: { team: 'a' } },
    {
      name: 'the given one of both',
      source: { team: 'a', cost: '1' },
      given: { team: 'b' },
      expected: { team: 'b', cost: '1' },
    },
    { name: 'none of AWS', source: { 'aws:created': 'x', 'AWS:y': 'z' }, given: {}, expected: {} },
    {
      name: 'the verdict of the source, whatever is given',
      source: { [PROVENANCE_KEYS.verdict]: 'failed' },
      given: { [PROVENANCE_KEYS.verdict]: 'passed' },
      expected: { [PROVENANCE_KEYS.verdict]: 'failed' },
    },
    {
      name: 'no tag of a release that is given',
      source: {},
      given: { [PROVENANCE_KEYS.released]: 'now' },
      expected: {},
    },
  ])('$name', ({ source, given, expected }) => {
    expect(carriedTags(source, given)).toEqual(expected)
  })

  test('at most 50: those of the source give way', () => {
    const source = Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`s${String(n)}`, 'x']))
    const given = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`g${String(n)}`, 'x']))
    const keys = Object.keys(carriedTags({ ...source, ...ALL }, given))
    expect(keys).toHaveLength(50)
    expect(keys.filter(isProvenanceKey)).toHaveLength(9)
    expect(keys.filter((key) => key.startsWith('g'))).toHaveLength(30)
  })
})
