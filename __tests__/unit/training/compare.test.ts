/** A resumed version is the requested one. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { compareInputs, type FoundData, type WantedInputs } from '../../../src/training/compare.js'
import { versionOf } from '../../support/fake-tools.js'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const train = { bucket: 'data', key: 'train.manifest' }
const testing = { bucket: 'data', key: 'test.manifest' }
const wanted = (change: Partial<WantedInputs> = {}): WantedInputs => ({
  data: { kind: 'manifests', training: { object: train, sha256: A }, testing: { object: testing, sha256: B } },
  output: { bucket: 'results', prefix: 'runs' },
  kmsKeyId: undefined,
  mayReadTags: true,
  run: {},
  ...change,
})
const found = (change: Partial<ProjectVersion> = {}): ProjectVersion =>
  versionOf('v1', {
    trainingInput: { manifest: train, autoCreate: false },
    testingInput: { manifest: testing, autoCreate: false },
    ...change,
  })
/** Manifests of these digests. */
const digests = (training: string, testing: string): FoundData => ({
  training: { kind: 'digest', sha256: training },
  testing: { kind: 'digest', sha256: testing },
  isOfThisRun: false,
})
const both = digests(A, B)
const nothing: FoundData = { isOfThisRun: false }
const KEY = '0a1b2c3d-1111-2222-3333-444455556666'
const KEY_ARN = `arn:aws:kms:eu-west-1:111122223333:key/${KEY}`
const split: WantedInputs['data'] = {
  kind: 'manifests',
  training: { object: train, sha256: A },
  testing: 'auto-create',
}

describe('no difference', () => {
  test.each<[string, WantedInputs, ProjectVersion, FoundData]>([
    ['the same in every way', wanted(), found(), both],
    [
      'the same bytes under another key',
      wanted(),
      found({ trainingInput: { manifest: { bucket: 'x', key: 'y' }, autoCreate: false } }),
      both,
    ],
    [
      'the same bytes under a newer object version',
      wanted(),
      found({ trainingInput: { manifest: { ...train, versionId: '2' }, autoCreate: false } }),
      both,
    ],
    ['a key by id, returned as an ARN', wanted({ kmsKeyId: KEY }), found({ kmsKeyId: KEY_ARN }), both],
    [
      'an alias by name, returned as an ARN',
      wanted({ kmsKeyId: 'alias/ml' }),
      found({ kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:alias/ml' }),
      both,
    ],
    [
      'a split by the service, with no assets',
      wanted({ data: split }),
      found({ testingInput: { autoCreate: true } }),
      both,
    ],
  ])('%s', (_name, asked, version, known) => {
    expect(compareInputs(asked, version, known)).toEqual({ differences: [], doubts: [], notes: [] })
  })
})

describe('a difference', () => {
  test.each<[string, WantedInputs, ProjectVersion, FoundData, string]>([
    ['other training bytes', wanted(), found(), digests(B, B), 'training manifest'],
    ['other testing bytes under the same key', wanted(), found(), digests(A, A), 'testing manifest'],
    [
      'a split instead of a testing manifest',
      wanted(),
      found({ testingInput: { autoCreate: true } }),
      both,
      'testing manifest',
    ],
    ['a testing manifest instead of a split', wanted({ data: split }), found(), both, 'testing data'],
    [
      'datasets instead of manifests',
      wanted(),
      found({ trainingInput: { autoCreate: false } }),
      both,
      'training manifest',
    ],
    [
      'manifests instead of datasets',
      wanted({ data: { kind: 'project-datasets' } }),
      found(),
      nothing,
      'training data',
    ],
    [
      'another output prefix',
      wanted(),
      found({ output: { bucket: 'results', prefix: 'other' } }),
      both,
      'output location',
    ],
    [
      'another output bucket',
      wanted(),
      found({ output: { bucket: 'elsewhere', prefix: 'runs' } }),
      both,
      'output location',
    ],
    ['another key', wanted({ kmsKeyId: KEY }), found({ kmsKeyId: KEY_ARN.replace('0a1b', 'ffff') }), both, 'KMS key'],
    ['a key that was not requested', wanted(), found({ kmsKeyId: KEY_ARN }), both, 'KMS key'],
    ['a requested key', wanted({ kmsKeyId: 'alias/ml' }), found(), both, 'KMS key'],
    ['another alias', wanted({ kmsKeyId: 'alias/ml' }), found({ kmsKeyId: 'alias/other' }), both, 'KMS key'],
  ])('%s', (_name, asked, version, known, what) => {
    const { differences } = compareInputs(asked, version, known)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toContain(what)
  })

  test('all of them together', () => {
    const version = found({ output: { bucket: 'x-bucket', prefix: '' }, kmsKeyId: KEY })
    expect(compareInputs(wanted(), version, digests(B, A)).differences).toHaveLength(4)
  })
})

describe('manifests without a digest', () => {
  const object = 's3://data/train.manifest'

  test('that are known to be the same are not a difference', () => {
    const known: FoundData = { ...nothing, training: { kind: 'equal' }, testing: { kind: 'equal' } }
    expect(compareInputs(wanted(), found(), known)).toEqual({ differences: [], doubts: [], notes: [] })
  })

  test('that are not proven to be the same are a difference, which says why', () => {
    const known: FoundData = { ...both, training: { kind: 'not-shown', why: 'it is gone' } }
    expect(compareInputs(wanted(), found(), known)).toEqual({
      differences: [
        `training manifest: asked for ${object}, the version has ${object}, and it could not be confirmed that the bytes are the same (it is gone)`,
      ],
      doubts: [],
      notes: [],
    })
  })

  test('that were not looked up are one too', () => {
    expect(compareInputs(wanted(), found(), nothing).differences).toHaveLength(2)
  })

  test('that may have been overwritten are a doubt, which says why', () => {
    const known: FoundData = { ...both, training: { kind: 'unknown', why: 'no date' } }
    expect(compareInputs(wanted(), found(), known)).toEqual({
      differences: [],
      doubts: [`its training manifest ${object} may have been overwritten since (no date)`],
      notes: [],
    })
  })
})

describe('the project’s datasets', () => {
  const asked = wanted({ data: { kind: 'project-datasets' } })
  const version = found({ trainingInput: { autoCreate: false }, testingInput: { autoCreate: false } })

  test('of a version of this run are a note', () => {
    const { differences, doubts, notes } = compareInputs(asked, version, { isOfThisRun: true })
    expect({ differences, doubts, notes: notes.length }).toEqual({ differences: [], doubts: [], notes: 1 })
  })

  test('of a version of another run are a doubt', () => {
    const { differences, doubts, notes } = compareInputs(asked, version, { isOfThisRun: false })
    expect({ differences, doubts: doubts.length, notes }).toEqual({ differences: [], doubts: 1, notes: [] })
  })
})

test('an alias against a key id is a note', () => {
  const { differences, doubts, notes } = compareInputs(
    wanted({ kmsKeyId: 'alias/ml' }),
    found({ kmsKeyId: KEY_ARN }),
    both,
  )
  expect({ differences, doubts, notes: notes.length }).toEqual({ differences: [], doubts: [], notes: 1 })
})
