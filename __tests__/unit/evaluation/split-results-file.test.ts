/**
 * A results file that is read byte by byte.
 *
 * @project thorough
 */
import { createReadStream } from 'node:fs'
import { expect, test } from '@jest/globals'
import { studySnapshot } from '../../../src/snapshot/study-snapshot.js'

const SNAPSHOT = new URL('files/classification-snapshot.jsonl', import.meta.url)

function study(chunkBytes: number): ReturnType<typeof studySnapshot> {
  return studySnapshot(createReadStream(SNAPSHOT, { highWaterMark: chunkBytes }))
}

test('a classification snapshot that is split anywhere, also within a letter, is the same', async () => {
  const whole = await study(65_536)
  expect(whole.figures.images).toBe(6)
  for (const chunkBytes of [1, 7, 1021]) expect((await study(chunkBytes)).figures).toEqual(whole.figures)
})
