/** Which labels have few images where the service splits the training data. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../../src/lint/example-lines.js'
import { lint } from '../../../support/linted.js'

const PLUMS = imageExamples({ plum: 12 })

/** As many lines with a pear, on so many different images. */
function pears(lines: number, images: number): string {
  return manifestOf(...Array.from({ length: lines }, (_, line) => imageExample(`${String(line % images)}.jpg`, 'pear')))
}

describe('images of a label that the service splits', () => {
  test.each([
    { name: 'four images', training: pears(4, 4), found: ['pear has 4 images'] },
    { name: 'five images', training: pears(5, 5), found: [] },
    { name: 'one image on five lines', training: pears(5, 1), found: ['pear has 1 image'] },
    { name: 'four images on twelve lines', training: pears(12, 4), found: ['pear has 4 images'] },
    { name: 'five images on twelve lines', training: pears(12, 5), found: [] },
    {
      name: 'an image once as another fruit',
      training: pears(5, 5) + manifestOf(imageExample('0.jpg', 'plum')),
      found: [],
    },
    {
      name: 'an image that is on an invalid line as well',
      training: pears(5, 5) + manifestOf(imageExample('0.jpg', 'pear', { 'fruit-metadata': {} })),
      found: [],
    },
    {
      name: 'boxes on the same image, next to labels of images',
      training:
        pears(5, 5) +
        manifestOf(
          ...Array.from({ length: 30 }, (_, line) => boxExample(`b${String(line % 4)}.jpg`, [exampleBox('pear')])),
        ),
      found: ['pear has 4 images'],
    },
    {
      name: 'labels of one image on many lines, next to boxes on others',
      training:
        pears(6, 1) +
        manifestOf(
          ...Array.from({ length: 7 }, (_, line) => boxExample(`p${String(line)}.jpg`, [exampleBox('pear')])),
          ...Array.from({ length: 40 }, (_, line) => boxExample(`f${String(line)}.jpg`, [exampleBox('fig')])),
        ),
      found: [],
    },
  ])('$name', async ({ training, found }) => {
    const { findings, certain, willTrain } = await lint({ training: training + PLUMS })
    const messages = findings.filter(({ code }) => code === 'CL_FEW_IMAGES_FOR_SPLIT').map(({ message }) => message)
    expect(messages).toEqual(found.map((text) => `${text} for training and testing together.`))
    expect(willTrain).toBe(true)
    if (found.length > 0) expect(certain).toBe(false)
  })
})
