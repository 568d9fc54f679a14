import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { digestGroundTruth } from '../../../src/snapshot/image-digest.js'
import type { ExpectedLabel, SnapshotImage } from '../../../src/snapshot/snapshot-image.js'
import { compareTestSets, TestSetSum, type TestSet, type TestSetIdentity } from '../../../src/snapshot/test-set.js'

function identityOf(images: readonly SnapshotImage[], complete = true): TestSetIdentity {
  const sum = new TestSetSum()
  for (const image of images) sum.add(digestGroundTruth(image))
  return sum.identity(complete)
}

const label = fc.constantFrom('pear', 'apple', 'Pear', 'pe"ar', 'pe\nar', '')
const side = fc.integer({ min: 0, max: 3 })
const box = fc.record({ left: side, top: side, width: side, height: side })
const expected = fc.record({ label, box: fc.option(box) })
const image: fc.Arbitrary<SnapshotImage> = fc.record({
  sourceRef: fc.constantFrom('s3://b/a', 's3://b/b', 's3://b/a\n"pear"'),
  expected: fc.array(expected, { maxLength: 4 }),
  predictions: fc.constant([]),
})
const images = fc.array(image, { maxLength: 5 })

/** A ground truth written out: sorted, with each label of an image once. */
function spell({ sourceRef, expected: truth }: SnapshotImage): string {
  const labels = new Set(truth.filter((each) => each.box === null).map((each) => each.label))
  const boxes = truth.filter((each) => each.box !== null).map((each) => JSON.stringify(each))
  return JSON.stringify([sourceRef, [...labels].sort(), boxes.sort()])
}

describe('the identity of a test set', () => {
  test('is equal for the same images with the same ground truth in any order, and for nothing else', () => {
    fc.assert(
      fc.property(images, images, (a, b) => {
        const same = JSON.stringify(a.map(spell).sort()) === JSON.stringify(b.map(spell).sort())
        expect(identityOf(a).digest === identityOf(b).digest).toBe(same)
        const turned = a.map((each) => ({ ...each, expected: each.expected.toReversed() }))
        expect(identityOf(turned.toReversed())).toEqual(identityOf(a))
      }),
    )
  })

  test.each([
    { name: 'one label that spells two', a: ['a', 'b'], b: ['a"\n"b'] },
    { name: 'one label over two lines', a: ['a', 'b'], b: ['a\nb'] },
    { name: 'a label in quotes', a: ['a'], b: ['"a"'] },
    { name: 'an empty label and none', a: [''], b: [] },
    { name: 'labels by case', a: ['a'], b: ['A'] },
    { name: 'labels by white space', a: ['a'], b: ['a '] },
  ])('distinguishes $name', ({ a, b }) => {
    const digests = [a, b].map((labels) => {
      const truth = labels.map((each) => ({ label: each, box: null }))
      return identityOf([{ sourceRef: 's3://b/a', expected: truth, predictions: [] }]).digest
    })
    expect(digests[0]).not.toBe(digests[1])
  })

  test('distinguishes a label that spells a box from the box', () => {
    const spelt = { label: '["valve",1,2,30,40]', box: null }
    const drawn = { label: 'valve', box: { left: 1, top: 2, width: 30, height: 40 } }
    const [a, b] = [spelt, drawn].map((truth) =>
      identityOf([{ sourceRef: 's3://b/a', expected: [truth], predictions: [] }]),
    )
    expect(a?.digest).not.toBe(b?.digest)
  })

  const AT = { left: 1, top: 2, width: 30, height: 40 }
  const truth: readonly ExpectedLabel[] = [
    { label: 'valve', box: AT },
    { label: 'gauge', box: { ...AT, left: 7 } },
  ]
  const one: SnapshotImage = { sourceRef: 's3://b/a', expected: truth, predictions: [] }

  test.each([
    { name: 'another image', changed: { ...one, sourceRef: 's3://b/A' } },
    { name: 'one box less', changed: { ...one, expected: truth.slice(1) } },
    { name: 'a box twice', changed: { ...one, expected: [...truth, { label: 'valve', box: AT }] } },
    {
      name: 'a box moved by a pixel',
      changed: { ...one, expected: [{ label: 'valve', box: { ...AT, top: 3 } }, ...truth.slice(1)] },
    },
    {
      name: 'sides swapped',
      changed: { ...one, expected: [{ label: 'valve', box: { ...AT, width: 40, height: 30 } }, ...truth.slice(1)] },
    },
    {
      name: 'labels swapped',
      changed: {
        ...one,
        expected: [
          { label: 'gauge', box: AT },
          { label: 'valve', box: { ...AT, left: 7 } },
        ],
      },
    },
    {
      name: 'a label instead of a box',
      changed: { ...one, expected: [{ label: 'valve', box: null }, ...truth.slice(1)] },
    },
  ])('differs for $name', ({ changed }) => {
    expect(identityOf([changed]).digest).not.toBe(identityOf([one]).digest)
  })

  test('an image that occurs twice is not lost, nor confused with another that does', () => {
    const other = { ...one, sourceRef: 's3://b/b' }
    const digests = [[one], [one, one], [other, other], []].map((set) => identityOf(set).digest)
    expect(new Set(digests).size).toBe(4)
  })

  test('sums of many digests carry from word to word', () => {
    const most = Buffer.alloc(32, 0xff)
    const sum = new TestSetSum()
    for (let times = 0; times < 3; times += 1) sum.add(most)
    // Three times 2^256 - 1 is 2^256 - 3, modulo 2^256.
    expect(sum.identity(true)).toEqual({ digest: `${'f'.repeat(63)}d`, images: 3, complete: true })
  })
})

describe('compareTestSets', () => {
  const manifest = { bucket: 'data', key: 'test.manifest', versionId: 'v1' }
  const known: TestSetIdentity = { digest: 'aa', images: 3, complete: true }
  const rows: readonly { name: string; a: TestSet; b: TestSet; result: string }[] = [
    { name: 'one version of one object', a: { manifest }, b: { manifest: { ...manifest } }, result: 'same' },
    {
      name: 'one version of one object, with any snapshots',
      a: { manifest, identity: known },
      b: { manifest, identity: { ...known, complete: false } },
      result: 'same',
    },
    {
      name: 'another version of the object',
      a: { manifest },
      b: { manifest: { ...manifest, versionId: 'v2' } },
      result: 'unknown',
    },
    {
      name: 'an equal version id of another object',
      a: { manifest },
      b: { manifest: { ...manifest, key: 'other.manifest' } },
      result: 'unknown',
    },
    {
      name: 'an equal URI without a version',
      a: { manifest: { bucket: 'data', key: 'test.manifest' } },
      b: { manifest: { bucket: 'data', key: 'test.manifest' } },
      result: 'unknown',
    },
    {
      name: 'the version of a bucket that keeps none',
      a: { manifest: { ...manifest, versionId: 'null' } },
      b: { manifest: { ...manifest, versionId: 'null' } },
      result: 'unknown',
    },
    { name: 'equal snapshots', a: { identity: known }, b: { identity: { ...known } }, result: 'same' },
    {
      name: 'equal snapshots of different manifests',
      a: { identity: known, manifest },
      b: { identity: known, manifest: { ...manifest, versionId: 'v2' } },
      result: 'same',
    },
    { name: 'other digests', a: { identity: known }, b: { identity: { ...known, digest: 'ab' } }, result: 'different' },
    { name: 'other counts', a: { identity: known }, b: { identity: { ...known, images: 4 } }, result: 'different' },
    { name: 'one snapshot only', a: { identity: known }, b: {}, result: 'unknown' },
    {
      name: 'a snapshot with lines that could not be read',
      a: { identity: known },
      b: { identity: { ...known, complete: false } },
      result: 'unknown',
    },
    {
      name: 'two empty snapshots',
      a: { identity: identityOf([]) },
      b: { identity: identityOf([]) },
      result: 'unknown',
    },
    { name: 'nothing known', a: {}, b: {}, result: 'unknown' },
  ]
  test.each(rows)('$name: $result', ({ a, b, result }) => {
    expect(compareTestSets(a, b)).toBe(result)
    expect(compareTestSets(b, a)).toBe(result)
  })
})
