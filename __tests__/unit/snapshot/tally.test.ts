import { describe, expect, test } from '@jest/globals'
import type { SnapshotImage } from '../../../src/snapshot/snapshot-image.js'
import { parseSnapshotLine } from '../../../src/snapshot/snapshot.js'
import { tallyImage } from '../../../src/snapshot/tally.js'
import { classified, located, type Corners } from '../../support/snapshot-lines.js'

const REF = 's3://pipe-images/p-0007.jpg'
const AT: Corners = [1, 2, 30, 40]

function parsed(line: string): SnapshotImage {
  const read = parseSnapshotLine(line)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

function boxesOf(count: number): { label: string; box: Corners }[] {
  return Array.from({ length: count }, (_, index) => ({ label: 'valve', box: [index, 2, 30, 40] }))
}

describe('tallyImage', () => {
  test.each([
    {
      name: 'a right label',
      line: classified(
        REF,
        ['pear'],
        [
          { label: 'pear', flag: 'tp' },
          { label: 'apple', flag: 'tn' },
        ],
      ),
      tallies: [['pear', 1, 0, 0]],
    },
    {
      name: 'a label predicted as another',
      line: classified(
        REF,
        ['pear'],
        [
          { label: 'apple', flag: 'fp' },
          { label: 'pear', flag: 'fn' },
        ],
      ),
      tallies: [
        ['pear', 0, 0, 1],
        ['apple', 0, 1, 0],
      ],
    },
    {
      name: 'a label without any prediction is a miss',
      line: classified(REF, ['pear', 'ripe'], [{ label: 'ripe', flag: 'tp' }]),
      tallies: [
        ['pear', 0, 0, 1],
        ['ripe', 1, 0, 0],
      ],
    },
    {
      name: 'a label that the ground truth has twice counts once',
      line: classified(REF, ['pear', 'pear'], [{ label: 'pear', flag: 'tp' }]),
      tallies: [['pear', 1, 0, 0]],
    },
    {
      name: 'a miss of a label that is not in the ground truth of the line is taken from the flag',
      line: classified(REF, [], [{ label: 'pear', flag: 'fn' }]),
      tallies: [['pear', 0, 0, 1]],
    },
    {
      name: 'boxes without a prediction are misses',
      line: located(REF, boxesOf(5), [
        { label: 'valve', flag: 'tp', box: AT },
        { label: 'valve', flag: 'fn', box: AT },
        { label: 'valve', flag: 'fp', box: AT },
      ]),
      tallies: [['valve', 1, 1, 4]],
    },
    {
      name: 'more found boxes than exist do not give negative misses',
      line: located(REF, boxesOf(1), [
        { label: 'valve', flag: 'tp', box: AT },
        { label: 'valve', flag: 'tp', box: AT },
      ]),
      tallies: [['valve', 2, 0, 0]],
    },
    {
      name: 'no prediction attribute: all boxes are missed',
      line: located(REF, boxesOf(2)),
      tallies: [['valve', 0, 0, 2]],
    },
    { name: 'nothing expected, nothing predicted', line: located(REF, [], []), tallies: [] },
    {
      name: 'nothing expected, and no candidate',
      line: classified(REF, [], [{ label: 'pear', flag: 'tn' }]),
      tallies: [],
    },
    {
      name: 'a label called like a property of every object',
      line: classified(REF, ['__proto__'], [{ label: 'constructor', flag: 'fp' }]),
      tallies: [
        ['__proto__', 0, 0, 1],
        ['constructor', 0, 1, 0],
      ],
    },
  ])('$name', ({ line, tallies }) => {
    const counted = tallyImage(parsed(line))?.map((t) => [t.label, t.truePositives, t.falsePositives, t.misses])
    expect(counted).toEqual(tallies)
  })

  test('an image is not judged when the service does not say how a prediction ended', () => {
    const line = classified(
      REF,
      ['pear'],
      [
        { label: 'pear', flag: 'tp' },
        { label: 'apple', flag: 'unsaid' },
      ],
    )
    expect(tallyImage(parsed(line))).toBeUndefined()
  })
})
