/**
 * A snapshot with more wrong images, or more labels, than are kept.
 *
 * @project thorough
 */
import { expect, test } from '@jest/globals'
import { SNAPSHOT_LABELS_MAX, studySnapshot } from '../../../src/snapshot/study-snapshot.js'
import { right, streamOf, swapped } from '../../support/snapshot-lines.js'

test('lists the thousand worst images and counts all wrong ones', async () => {
  const lines = Array.from({ length: 1001 }, (_, index) => swapped(String(index), 'pear', 'apple'))
  const { figures } = await studySnapshot(streamOf(lines))
  expect(figures.wrongImages).toBe(1001)
  expect(figures.worst).toHaveLength(1000)
})

test('more labels than a model can have do not fill the memory', async () => {
  const lines = Array.from({ length: SNAPSHOT_LABELS_MAX + 5 }, (_, index) => right(String(index), `l${String(index)}`))
  const { figures } = await studySnapshot(streamOf([...lines, right('again', 'l0')], 65_536))
  expect(figures.labels).toHaveLength(SNAPSHOT_LABELS_MAX)
  expect(figures).toMatchObject({ images: lines.length + 1, judgedImages: SNAPSHOT_LABELS_MAX + 1 })
})
