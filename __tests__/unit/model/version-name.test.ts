/** Derived names: equal for every attempt of a run, different for every other training. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  deriveDescription,
  deriveVersionName,
  nthName,
  ordinalOf,
  type NameIngredients,
} from '../../../src/model/version-name.js'

const base: NameIngredients = {
  serverUrl: 'https://github.com',
  repositoryId: '4711',
  runId: '1234567',
  job: 'train',
  matrix: '',
  project: 'orchard',
  trainingManifests: 's3://data/train.manifest',
  testingManifests: 's3://data/test.manifest',
  autoCreate: false,
  refName: 'main',
  runNumber: '42',
  commit: '0123456789abcdef',
}

describe('deriveVersionName', () => {
  test('branch, run number, short commit, six hex digits', () => {
    expect(deriveVersionName(base)).toMatch(/^main-42-0123456-[0-9a-f]{6}$/)
  })

  test.each([
    ['run', { runId: '1234568' }],
    ['job', { job: 'train-2' }],
    ['matrix job', { matrix: '{"fruit":"pear"}' }],
    ['project', { project: 'vineyard' }],
    ['training manifest', { trainingManifests: 's3://data/other.manifest' }],
    ['testing manifest', { testingManifests: '' }],
    ['split', { autoCreate: true }],
    ['repository', { repositoryId: '4712' }],
    ['server', { serverUrl: 'https://ghe.example.com' }],
    ['attempt, where it is part of the name', { attempt: 2 }],
  ])('another %s is another name', (_name, change) => {
    expect(deriveVersionName({ ...base, ...change })).not.toBe(deriveVersionName(base))
  })

  test.each([
    ['null', 'null'],
    ['an empty object', '{}'],
    ['nothing', ''],
    ['blanks', ' \n'],
  ])('no matrix is the same, as %s', (_name, matrix) => {
    expect(deriveVersionName({ ...base, matrix })).toBe(deriveVersionName(base))
  })

  test('the order of the matrix keys does not matter, at any depth', () => {
    const one = deriveVersionName({ ...base, matrix: '{"a":1,"b":{"c":[1,2],"d":2}}' })
    expect(deriveVersionName({ ...base, matrix: '{ "b": {"d":2,"c":[1,2]}, "a": 1 }' })).toBe(one)
    expect(deriveVersionName({ ...base, matrix: '{"a":1,"b":{"c":[2,1],"d":2}}' })).not.toBe(one)
  })

  test.each([
    ['a pull request branch', 'feature/röd äpple #7', /^feature-r-d-pple-7-42-/],
    ['a branch in the service’s alphabet', 'release_1.x', /^release_1\.x-42-/],
    ['no branch', '', /^42-0123456-/],
    ['a branch without a usable character', '///', /^42-0123456-/],
  ])('%s', (_name, refName, pattern) => {
    expect(deriveVersionName({ ...base, refName })).toMatch(pattern)
  })

  test('with any name of the run, the version name fits the service, with room for .2 and more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 40 }), (refName, matrix) => {
        const name = deriveVersionName({ ...base, refName, matrix })
        expect(nthName(name, 9999)).toMatch(/^[a-zA-Z0-9_.-]{1,255}$/)
      }),
    )
  })
})

describe('ordinalOf', () => {
  test.each([
    ['v', 1],
    ['v.2', 2],
    ['v.10', 10],
    ['v.1', 0],
    ['v.0', 0],
    ['v.02', 0],
    ['v.2.2', 0],
    ['w', 0],
    ['v-2', 0],
  ])('%s is %i', (name, ordinal) => {
    expect(ordinalOf('v', name)).toBe(ordinal)
  })

  test('undoes nthName', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => ordinalOf('a.b', nthName('a.b', n)) === n))
  })
})

describe('deriveDescription', () => {
  test('repository, workflow, run and commit in the service’s alphabet', () => {
    const run = { repository: 'octo/orchard', workflow: 'Train #1', runNumber: '42', runAttempt: 2, commit: 'abc' }
    expect(deriveDescription(run)).toBe('octo orchard, Train 1, run 42 attempt 2, commit abc')
  })

  test('nothing, when nothing is known', () => {
    expect(deriveDescription({ runAttempt: 1 })).toBeUndefined()
  })

  test('always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (workflow) => {
        expect(deriveDescription({ workflow, repository: 'a/b', runAttempt: 1 })).toMatch(
          /^[a-zA-Z0-9\-_. ()':,;?]{1,255}$/,
        )
      }),
    )
  })
})
