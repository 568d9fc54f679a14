/** A version taken up is the one that was asked for. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/deps.js'
import { compareInputs, type WantedInputs } from '../../../src/training/compare.js'
import type { ManifestDigests } from '../../../src/training/provenance.js'
import { versionOf } from '../../support/fake-world.js'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const train = { bucket: 'data', key: 'train.manifest' }
const testing = { bucket: 'data', key: 'test.manifest' }
const wanted = (change: Partial<WantedInputs> = {}): WantedInputs => ({
  data: { kind: 'manifests', training: { object: train, sha256: A }, testing: { object: testing, sha256: B } },
  output: { bucket: 'results', prefix: 'runs' },
  kmsKeyId: undefined,
  mayReadTags: true,
  ...change,
})
const found = (change: Partial<ProjectVersion> = {}): ProjectVersion =>
  versionOf('v1', {
    trainingInput: { manifest: train, autoCreate: false },
    testingInput: { manifest: testing, autoCreate: false },
    ...change,
  })
const both: ManifestDigests = { training: A, testing: B }
const KEY = '0a1b2c3d-1111-2222-3333-444455556666'
const KEY_ARN = `arn:aws:kms:eu-west-1:111122223333:key/${KEY}`
const split: WantedInputs['data'] = {
  kind: 'manifests',
  training: { object: train, sha256: A },
  testing: 'auto-create',
}

describe('no difference', () => {
  test.each<[string, WantedInputs, ProjectVersion, ManifestDigests]>([
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
    ['a key by id, given back as an ARN', wanted({ kmsKeyId: KEY }), found({ kmsKeyId: KEY_ARN }), both],
    [
      'an alias by name, given back as an ARN',
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
  ])('%s', (_name, asked, version, digests) => {
    expect(compareInputs(asked, version, digests)).toEqual({ differences: [], notes: [] })
  })
})

describe('a difference', () => {
  test.each<[string, WantedInputs, ProjectVersion, ManifestDigests, string]>([
    ['other training bytes', wanted(), found(), { training: B, testing: B }, 'training manifest'],
    ['other testing bytes under the same key', wanted(), found(), { training: A, testing: A }, 'testing manifest'],
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
    ['manifests instead of datasets', wanted({ data: { kind: 'project-datasets' } }), found(), {}, 'training data'],
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
    ['a key that was not asked for', wanted(), found({ kmsKeyId: KEY_ARN }), both, 'KMS key'],
    ['a key that was asked for', wanted({ kmsKeyId: 'alias/ml' }), found(), both, 'KMS key'],
    ['another alias', wanted({ kmsKeyId: 'alias/ml' }), found({ kmsKeyId: 'alias/other' }), both, 'KMS key'],
  ])('%s', (_name, asked, version, digests, what) => {
    const { differences } = compareInputs(asked, version, digests)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toContain(what)
  })

  test('all of them at once', () => {
    const version = found({ output: { bucket: 'x-bucket', prefix: '' }, kmsKeyId: KEY })
    expect(compareInputs(wanted(), version, { training: B, testing: A }).differences).toHaveLength(4)
  })
})

describe('what cannot be compared is a note', () => {
  test.each<[string, WantedInputs, ProjectVersion, ManifestDigests, number]>([
    [
      'the project’s datasets',
      wanted({ data: { kind: 'project-datasets' } }),
      found({ trainingInput: { autoCreate: false }, testingInput: { autoCreate: false } }),
      {},
      1,
    ],
    ['no digests', wanted(), found(), {}, 2],
    ['one digest', wanted(), found(), { training: A }, 1],
    ['an alias against a key id', wanted({ kmsKeyId: 'alias/ml' }), found({ kmsKeyId: KEY_ARN }), both, 1],
  ])('%s', (_name, asked, version, digests, count) => {
    const { differences, notes } = compareInputs(asked, version, digests)
    expect(differences).toEqual([])
    expect(notes).toHaveLength(count)
  })

  test('the same pinned object version needs no digest', () => {
    const pinned = { object: { ...train, versionId: '7' } }
    const asked = wanted({ data: { kind: 'manifests', training: pinned, testing: 'auto-create' } })
    const version = found({
      trainingInput: { manifest: { ...train, versionId: '7' }, autoCreate: false },
      testingInput: { autoCreate: true },
    })
    expect(compareInputs(asked, version, {})).toEqual({ differences: [], notes: [] })
  })
})
