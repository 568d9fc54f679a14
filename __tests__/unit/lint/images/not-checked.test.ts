/** Images that could not be checked: when that is a notice, a warning, an error. */
import { expect, test } from '@jest/globals'
import { imageExample, imageNamed, GOOD_IMAGE, manifestOf } from '../../../../src/lint/example-lines.js'
import type { ImageFacts } from '../../../../src/lint/images/image-facts.js'
import { lint } from '../../../support/linted.js'

const DENIED: ImageFacts = { kind: 'unknown', reason: 'access to S3 was denied' }
const LATE: ImageFacts = { kind: 'unknown', reason: 'S3 did not answer' }
const UNREAD: ImageFacts = { kind: 'found', sizeBytes: 10, unread: 'the size in pixels is behind metadata' }

async function findingsOf(images: readonly ImageFacts[], sample?: number) {
  const names = images.map((_, index) => `${String(index)}.jpg`)
  const { findings } = await lint({
    training: manifestOf(...names.map((name) => imageExample(name, 'pear'))),
    images: Object.fromEntries(names.map((name, index) => [imageNamed(name), images[index]!])),
    sample,
  })
  return findings
    .filter(({ code }) => code === 'CL_IMAGE_NOT_CHECKED' || code === 'CL_NO_IMAGE_CHECKED')
    .map(({ code, severity, message }) => [code === 'CL_NO_IMAGE_CHECKED' ? 'none' : 'some', severity, message])
}

const times = (count: number, facts: ImageFacts) => Array.from({ length: count }, () => facts)

test.each<[string, readonly ImageFacts[], readonly unknown[]]>([
  ['all checked', times(5, GOOD_IMAGE), []],
  [
    'one of five, which a training would do without',
    [...times(4, GOOD_IMAGE), DENIED],
    [['some', 'notice', '1 image of the 5 of the training manifest could not be checked: access to S3 was denied.']],
  ],
  [
    'one of four, without which a training may fail',
    [...times(3, GOOD_IMAGE), DENIED],
    [['some', 'warning', '1 image of the 4 of the training manifest could not be checked: access to S3 was denied.']],
  ],
  [
    'two of nine for two reasons, which count together',
    [...times(7, GOOD_IMAGE), DENIED, LATE],
    [
      ['some', 'warning', expect.stringContaining('S3 did not answer')],
      ['some', 'warning', expect.stringContaining('access to S3 was denied')],
    ],
  ],
  [
    'none of three',
    [DENIED, DENIED, LATE],
    [
      ['none', 'error', 'None of the 3 images of the training manifest that were to be checked could be.'],
      ['some', 'warning', '2 images of the 3 of the training manifest could not be checked: access to S3 was denied.'],
      ['some', 'warning', '1 image of the 3 of the training manifest could not be checked: S3 did not answer.'],
    ],
  ],
  [
    'the only one',
    [DENIED],
    [
      ['none', 'error', 'The image of the training manifest that was to be checked could not be.'],
      ['some', 'warning', expect.anything()],
    ],
  ],
  ['a bad image was checked', [DENIED, { kind: 'missing' }], [['some', 'warning', expect.anything()]]],
  ['one that was read in part', [...times(9, GOOD_IMAGE), UNREAD], [['some', 'notice', expect.anything()]]],
])('%s', async (_, images, expected) => {
  expect(await findingsOf(images)).toEqual(expected)
})

test('what a sample leaves out is not counted', async () => {
  expect(await findingsOf(times(40, GOOD_IMAGE), 5)).toEqual([])
  const found = await findingsOf(times(40, DENIED), 5)
  expect(found[0]).toEqual(['none', 'error', expect.stringContaining('None of the 5 images')])
})
