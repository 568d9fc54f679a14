/** Where rules of this project begin to find something, and where they end. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../src/lint/example-lines.js'
import { lint, type LintInput } from '../../support/linted.js'

/** What the findings of a code say. */
async function messagesOf(code: string, input: LintInput): Promise<readonly string[]> {
  const { findings } = await lint(input)
  return findings.filter((finding) => finding.code === code).map(({ message }) => message)
}

describe('CL_SAME_MANIFEST', () => {
  const IMAGES = imageExamples({ pear: 4, apple: 4 })
  const BOXES = manifestOf(boxExample('a.jpg', [exampleBox('pear')]), boxExample('b.jpg', [exampleBox('plum')]))
  const FAULTY = `${IMAGES}{"source-ref":1}\n`
  const FOUND = ['Both manifests have 8 lines, with the same images and labels in the same order.']

  test.each([
    { name: 'the same bytes', training: IMAGES, testing: IMAGES, found: FOUND },
    { name: 'another class id of an image', training: IMAGES, testing: IMAGES.replaceAll(':1,', ':2,'), found: FOUND },
    { name: 'another label as long', training: IMAGES, testing: IMAGES.replaceAll('"pear"', '"plum"'), found: [] },
    {
      name: 'another label on one line',
      training: IMAGES,
      testing: IMAGES.replace('"pear"', '"apple"'),
      found: [],
    },
    { name: 'labels swapped', training: IMAGES, testing: imageExamples({ apple: 4, pear: 4 }), found: [] },
    {
      name: 'another image',
      training: IMAGES,
      testing: IMAGES.replace('pear-0001', 'pear-0009'),
      found: [],
    },
    {
      name: 'another label of boxes',
      training: BOXES,
      testing: BOXES.replace('"plum"', '"pear"'),
      found: [],
    },
    {
      name: 'the same labels, of boxes and of images',
      training: manifestOf(imageExample('a.jpg', 'pear')),
      testing: manifestOf(boxExample('a.jpg', [exampleBox('pear')])),
      found: [],
    },
    {
      name: 'a fault in both',
      training: FAULTY,
      testing: FAULTY,
      found: ['Both manifests have 9 lines, with the same images and labels in the same order.'],
    },
    { name: 'no line that is valid', training: '{"a":1}\n', testing: '{"b":2}\n', found: [] },
  ])('$name', async ({ training, testing, found }) => {
    expect(await messagesOf('CL_SAME_MANIFEST', { training, testing })).toEqual(found)
  })
})
