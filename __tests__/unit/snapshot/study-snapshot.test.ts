import { describe, expect, test } from '@jest/globals'
import { studySnapshot } from '../../../src/snapshot/study-snapshot.js'
import { classified, located, right, streamOf, swapped } from '../../support/snapshot-lines.js'

describe('studySnapshot', () => {
  test('gives labels, wrong images, F1 and test set in one pass', async () => {
    const lines = [right('1', 'pear'), right('2', 'pear'), swapped('3', 'pear', 'apple'), right('4', 'apple')]
    const { figures } = await studySnapshot(streamOf(lines))
    expect(figures).toMatchObject({
      images: 4,
      judgedImages: 4,
      hasPredictions: true,
      unreadableLines: 0,
      problems: [],
      labels: [
        { label: 'apple', truePositives: 1, falsePositives: 1, misses: 0 },
        { label: 'pear', truePositives: 2, falsePositives: 0, misses: 1 },
      ],
      wrongImages: 1,
      worst: [{ sourceRef: 's3://b/3', wrongness: 1.5 }],
      testSet: { images: 4, complete: true },
    })
    expect(figures.f1?.point).toBeCloseTo((2 / 3 + 4 / 5) / 2, 12)
  })

  test('lines that cannot be read are counted, the first of them named, and the test set is not complete', async () => {
    const lines = [right('1', 'pear'), ...Array.from({ length: 8 }, () => 'NaN'), '{}']
    const { figures } = await studySnapshot(streamOf(lines))
    expect(figures).toMatchObject({ images: 1, judgedImages: 1, unreadableLines: 9, testSet: { complete: false } })
    expect(figures.problems).toHaveLength(5)
    expect(figures.problems[0]).toEqual({ line: 2, problem: 'it is not a JSON object' })
  })

  test('an image with a prediction that has no flags belongs to the test set but is not judged', async () => {
    const unsaid = classified('s3://b/2', ['pear'], [{ label: 'pear', flag: 'unsaid' }])
    const { figures } = await studySnapshot(streamOf([right('1', 'pear'), unsaid]))
    expect(figures).toMatchObject({
      images: 2,
      judgedImages: 1,
      wrongImages: 0,
      testSet: { images: 2, complete: true },
    })
  })

  test('in a file without any prediction nothing is judged, instead of everything counting as missed', async () => {
    const { figures } = await studySnapshot(streamOf([classified('s3://b/1', ['pear'], [])]))
    expect(figures).toMatchObject({
      images: 1,
      judgedImages: 0,
      hasPredictions: false,
      labels: [],
      wrongImages: 0,
      worst: [],
      f1: undefined,
      testSet: { images: 1 },
    })
  })

  test('an image in which a localisation model saw nothing is still judged', async () => {
    const box = [1, 2, 3, 4] as const
    const seen = located('s3://b/1', [{ label: 'valve', box }], [{ label: 'valve', flag: 'tp', box }])
    const { figures } = await studySnapshot(streamOf([seen, located('s3://b/2', [{ label: 'valve', box }])]))
    expect(figures).toMatchObject({ judgedImages: 2, wrongImages: 1 })
    expect(figures.f1?.point).toBeCloseTo(2 / 3, 12)
  })

  test('an empty file', async () => {
    const { figures } = await studySnapshot(streamOf([]))
    expect(figures).toMatchObject({ images: 0, judgedImages: 0, labels: [], f1: undefined, testSet: { images: 0 } })
  })

  test('an error of the stream is thrown', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(`${right('1', 'pear')}\n`))
      throw new Error('the connection was reset')
    }
    await expect(studySnapshot(broken())).rejects.toThrow('the connection was reset')
  })
})
