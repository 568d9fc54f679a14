/** Which lines are said to be dropped, because they are of another kind than the model. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageMetadata, manifestOf } from '../../../../src/lint/example-lines.js'
import { lint } from '../../../support/linted.js'

let images = 0
const image = () => `${String((images += 1))}.jpg`
const times = (count: number, line: () => string) => manifestOf(...Array.from({ length: count }, line))
const ofImages = (count: number) => times(count, () => imageExample(image(), count > 1 ? 'pear' : 'plum'))
const ofBoxes = (count: number) => times(count, () => boxExample(image(), [exampleBox('pear')]))
const ofBoth = (count: number) =>
  times(count, () =>
    boxExample(image(), [exampleBox('pear')], { changes: { fruit: 1, 'fruit-metadata': imageMetadata('pear') } }),
  )

describe('CL_MIXED_KINDS', () => {
  test.each([
    {
      name: 'more boxes',
      training: ofBoxes(3) + ofImages(2),
      found: [['training', 'Lines with boxes: 3. Lines with image-level labels alone, which would be dropped: 2.']],
    },
    {
      name: 'more image-level labels',
      training: ofBoxes(2) + ofImages(3),
      found: [['training', 'Lines with image-level labels: 3. Lines with boxes alone, which would be dropped: 2.']],
    },
    { name: 'both on each line', training: ofBoth(3), found: [] },
    { name: 'both, and more boxes', training: ofBoth(3) + ofBoxes(1), found: [] },
    {
      name: 'both, and more image-level labels',
      training: ofBoth(3) + ofImages(2),
      found: [['training', 'All 5 lines have image-level labels, and 3 of them boxes too, which would not be used.']],
    },
    {
      name: 'testing lines of which most are of another kind than the training lines',
      training: ofBoxes(3),
      testing: ofBoxes(1) + ofImages(4),
      found: [['testing', 'Lines with boxes: 1. Lines with image-level labels alone, which would be dropped: 4.']],
    },
    { name: 'testing lines that are all of another kind', training: ofBoxes(3), testing: ofImages(3), found: [] },
    { name: 'logos as whole images, tested with boxes', training: ofImages(3), testing: ofBoxes(3), found: [] },
    {
      name: 'logos as whole images, tested with some boxes',
      training: ofImages(3),
      testing: ofBoxes(3) + ofImages(2),
      found: [['testing', 'Lines with boxes: 3. Lines with image-level labels alone, which would be dropped: 2.']],
    },
  ])('$name', async ({ training, testing, found }) => {
    const { findings } = await lint({ training, testing })
    const shown = findings.filter(({ code }) => code === 'CL_MIXED_KINDS')
    expect(shown.map(({ manifest, message }) => [manifest, message])).toEqual(found)
  })
})
