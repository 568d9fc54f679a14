/** Lines of Custom Moderation, and lines that only have one of its keys. */
import { expect, test } from '@jest/globals'
import { imageExample, manifestOf } from '../../../../src/lint/example-lines.js'
import { lint } from '../../../support/linted.js'

const KEY = 'content-moderation-groundtruth'
const ALONE = { fruit: undefined, 'fruit-metadata': undefined }

test.each([
  { name: 'labels', changes: { ...ALONE, [KEY]: { ModerationLabels: [{ Name: 'Rude Gesture' }] } }, isFound: true },
  { name: 'a safe image', changes: { ...ALONE, [KEY]: { ModerationLabels: [] } }, isFound: true },
  { name: 'no list of labels', changes: { ...ALONE, [KEY]: { Labels: [] } }, isFound: false },
  { name: 'a label attribute as well', changes: { [KEY]: { ModerationLabels: [] } }, isFound: false },
])('$name', async ({ changes, isFound }) => {
  const { findings } = await lint({ training: manifestOf(imageExample('a.jpg', 'pear', changes)) })
  const found = findings.filter(({ code }) => code === 'CL_MODERATION_LINE')
  expect(found.map(({ message }) => message)).toEqual(
    isFound ? [`The line has labels of Custom Moderation alone (${KEY}).`] : [],
  )
})
