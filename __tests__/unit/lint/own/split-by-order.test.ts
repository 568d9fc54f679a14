/** Which splits are called a split by order. */
import { describe, expect, test } from '@jest/globals'
import { imageExample, manifestOf } from '../../../../src/lint/example-lines.js'
import { messagesOf } from '../../../support/messages-of.js'

/** Names of images with the numbers from one on to another. */
function numbered(name: (number: number) => string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => name(from + index))
}

/** The images of two labels, which differ in their extension. */
function manifest(names: readonly string[]): string {
  return manifestOf(
    ...['pear', 'plum'].flatMap((label) => names.map((name) => imageExample(`${name}.${label}.jpg`, label))),
  )
}

const padded = (prefix: string) => (number: number) => `${prefix}${String(number).padStart(4, '0')}`
const plain = (prefix: string) => (number: number) => `${prefix}${String(number)}`
const onDay = (folder: (day: number) => string, from: number, to: number) =>
  numbered((day) => folder(day), from, to).flatMap((day) => numbered(plain(`${day}/`), 1, 5))

const sorted = numbered(plain('img'), 1, 100).toSorted()

describe('CL_SPLIT_BY_ORDER', () => {
  const NAMES = 'in the order of their names'
  const LISTED = 'in the order in which S3 lists them'

  test.each([
    {
      name: 'numbers of one length',
      training: numbered(padded('img'), 1, 80),
      testing: numbered(padded('img'), 81, 99),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'the first ones tested',
      training: numbered(padded('img'), 21, 80),
      testing: numbered(padded('img'), 1, 20),
      found: `before the training images ${NAMES}`,
    },
    {
      name: 'numbers of several lengths',
      training: numbered(plain('img'), 1, 80),
      testing: numbered(plain('img'), 81, 120),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'numbers of several lengths, the first ones tested',
      training: numbered(plain('img'), 21, 120),
      testing: numbered(plain('img'), 1, 20),
      found: `before the training images ${NAMES}`,
    },
    {
      name: 'numbers of several lengths, cut where a listing of S3 is',
      training: sorted.slice(0, 80),
      testing: sorted.slice(80),
      found: `after the training images ${LISTED}`,
    },
    {
      name: 'numbers of several lengths, cut in a listing of S3 where a number is shorter than those before',
      training: ['img1', ...numbered(plain('img'), 10, 19)],
      testing: ['img2', ...numbered(plain('img'), 20, 29)],
      found: `after the training images ${LISTED}`,
    },
    {
      name: 'all but one at the end',
      training: ['img1', ...numbered(plain('img'), 3, 12)],
      testing: ['img2', ...numbered(plain('img'), 13, 18)],
      found: undefined,
    },
    {
      name: 'numbers of several lengths at random',
      training: sorted.filter((_, index) => index % 5 !== 0),
      testing: sorted.filter((_, index) => index % 5 === 0),
      found: undefined,
    },
    {
      name: 'two cameras',
      training: numbered(padded('cam-a-'), 1, 80),
      testing: numbered(padded('cam-b-'), 1, 80),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'names that say which set they are of',
      training: numbered(padded('train_'), 1, 80),
      testing: numbered(padded('test_'), 1, 20),
      found: undefined,
    },
    {
      name: 'names that say which set they are of, at their end',
      training: numbered((number) => `${padded('img')(number)}-train`, 1, 80),
      testing: numbered((number) => `${padded('img')(number)}-val`, 1, 20),
      found: undefined,
    },
    {
      name: 'names that say which set they are of, and count on',
      training: numbered(padded('TRAIN-'), 1, 80),
      testing: numbered(padded('VALIDATION-'), 81, 99),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'a folder of training data and one of evaluation data',
      training: numbered(padded('training/'), 1, 80),
      testing: numbered(padded('eval/'), 1, 20),
      found: undefined,
    },
    {
      name: 'a folder of training data and one of valid data',
      training: numbered(padded('trn/'), 1, 80),
      testing: numbered(padded('valid/'), 1, 20),
      found: undefined,
    },
    {
      name: 'names of two sets in one manifest',
      training: [...numbered(padded('train_'), 1, 80), ...numbered(padded('val_'), 1, 80)],
      testing: numbered(padded('test_'), 81, 99),
      found: undefined,
    },
    {
      name: 'words that only begin like a set',
      training: numbered(padded('trains_'), 1, 80),
      testing: numbered(padded('valves_'), 1, 20),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'a folder for each set',
      training: numbered(padded('train/'), 1, 80),
      testing: numbered(padded('test/'), 1, 20),
      found: undefined,
    },
    {
      name: 'a folder for each set, counted on',
      training: numbered(padded('train2017/'), 1, 80),
      testing: numbered(padded('val2017/'), 81, 99),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'folders of days',
      training: onDay((day) => `2026-01-0${String(day)}`, 1, 8),
      testing: onDay((day) => `2026-01-${String(day)}`, 10, 12),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'folders of days without zeros',
      training: onDay((day) => `year=2026/month=1/day=${String(day)}`, 2, 9),
      testing: onDay((day) => `year=2026/month=1/day=${String(day)}`, 10, 12),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'folders of hours, each in that of its day',
      training: onDay((hour) => `2026/01/05/${String(hour)}`, 10, 15),
      testing: onDay((hour) => `2026/01/05/${String(hour)}`, 7, 9),
      found: `before the training images ${NAMES}`,
    },
    {
      name: 'folders of days, named by letters',
      training: onDay((day) => `y=2026/m=01/d=${String(day)}`, 10, 15),
      testing: onDay((day) => `y=2026/m=01/d=${String(day)}`, 16, 19),
      found: `after the training images ${NAMES}`,
    },
    {
      name: 'folders of numbers longer than a year',
      training: onDay((day) => `12026/${String(day)}`, 1, 4),
      testing: onDay((day) => `12026/${String(day)}`, 5, 9),
      found: undefined,
    },
    {
      name: 'folders of days in turns',
      training: onDay((day) => `202601${String(day)}`, 10, 18),
      testing: onDay((day) => `202601${String(day)}`, 14, 16),
      found: undefined,
    },
    {
      name: 'folders of lots',
      training: onDay((day) => `2026/lot-${String(day)}`, 1, 4),
      testing: onDay((day) => `2026/lot-${String(day)}`, 5, 9),
      found: undefined,
    },
  ])('$name', async ({ training, testing, found }) => {
    const input = { training: manifest(training), testing: manifest(testing) }
    expect(await messagesOf('CL_SPLIT_BY_ORDER', input)).toEqual(
      found === undefined ? [] : [`Of each label, all test images come ${found}.`],
    )
  })
})
