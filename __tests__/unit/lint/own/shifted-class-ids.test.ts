/** Which class ids are called shifted. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, manifestOf } from '../../../../src/lint/example-lines.js'
import { messagesOf } from '../../../support/messages-of.js'

let images = 0

/** So many lines with these class maps in turn. */
function lines(count: number, ...classMaps: readonly Readonly<Record<string, string>>[]): string {
  return manifestOf(
    ...Array.from({ length: count }, (_, line) => {
      images += 1
      const classMap = classMaps[line % classMaps.length] ?? {}
      const boxes = Object.values(classMap).map((label, index) => exampleBox(label, { left: 10 + index }))
      return boxExample(`${String(images)}.jpg`, boxes, { classMap })
    }),
  )
}

const USUAL = { 0: 'pear', 1: 'apple', 2: 'plum' }
const HIGHER = { 1: 'pear', 2: 'apple', 3: 'plum' }
const FEW = [
  { 0: 'pear', 2: 'plum' },
  { 1: 'apple', 2: 'plum' },
  { 0: 'pear', 1: 'apple' },
]
const FEW_HIGHER = [
  { 1: 'pear', 3: 'plum' },
  { 2: 'apple', 3: 'plum' },
]
const SINGLE = [{ 0: 'pear' }, { 1: 'apple' }, { 2: 'plum' }]
const SINGLE_HIGHER = [{ 1: 'pear' }, { 2: 'apple' }, { 3: 'plum' }]

describe('CL_SHIFTED_CLASS_IDS', () => {
  test.each([
    {
      name: 'a few of many lines',
      training: lines(5, USUAL) + lines(2, HIGHER),
      found: ['2 lines from line 6 on are 1 higher for each label than in most lines (see line 1 of the training'],
    },
    {
      name: 'half of the lines',
      training: lines(5, USUAL) + lines(5, HIGHER),
      found: ['5 lines from line 6 on are 1 higher for each label than in the other lines (see line 1 of the training'],
    },
    {
      name: 'the testing manifest, which is as long as the training manifest',
      training: lines(5, HIGHER),
      testing: lines(5, USUAL),
      found: ['5 lines from line 1 on are 1 lower for each label than in the other lines (see line 1 of the training'],
    },
    {
      name: 'lines with class maps of their own',
      training: lines(9, ...FEW) + lines(4, ...FEW_HIGHER),
      found: ['4 lines from line 10 on are 1 higher for each label than in most lines (see line 1 of the training'],
    },
    {
      name: 'a third of the lines, each shifted by another number',
      training: lines(3, USUAL) + lines(3, HIGHER) + lines(3, { 2: 'pear', 3: 'apple', 4: 'plum' }),
      found: [],
    },
    {
      name: 'two shifts of a few lines',
      training: lines(9, USUAL) + lines(2, HIGHER) + lines(1, { 5: 'pear', 6: 'apple' }),
      found: [
        '2 lines from line 10 on are 1 higher for each label than in most lines (see line 1 of the training',
        '1 line from line 12 on are 5 higher for each label than in most lines (see line 1 of the training',
      ],
    },
    {
      name: 'lines with one label each, all shifted by the same number',
      training: lines(9, ...SINGLE) + lines(3, ...SINGLE_HIGHER),
      found: ['3 lines from line 10 on are 1 higher for each label than in most lines (see line 1 of the training'],
    },
    { name: 'a line with one label alone', training: lines(9, ...SINGLE) + lines(2, { 1: 'pear' }), found: [] },
    {
      name: 'lines with one label each, shifted by two numbers',
      training: lines(9, ...SINGLE) + lines(2, { 1: 'pear' }, { 2: 'apple' }) + lines(1, { 5: 'plum' }),
      found: [],
    },
    {
      name: 'one label of a line that is shifted, among full class maps',
      training: lines(9, USUAL) + lines(2, { 1: 'pear' }),
      found: [],
    },
    {
      name: 'usual ids that several class maps have together',
      training: lines(4, { 0: 'pear', 1: 'apple' }, USUAL) + lines(3, { 1: 'pear', 2: 'apple' }),
      found: ['3 lines from line 5 on are 1 higher for each label than in most lines (see line 1 of the training'],
    },
    {
      name: 'usual ids that come after the shifted ones',
      training: lines(3, { 1: 'pear', 2: 'apple' }) + lines(4, { 0: 'pear', 1: 'apple' }, USUAL),
      found: ['3 lines from line 1 on are 1 higher for each label than in most lines (see line 4 of the training'],
    },
    {
      name: 'lines that number their own labels from 0 on',
      training: lines(12, { 0: 'pear' }, { 0: 'apple' }, { 0: 'apple', 1: 'pear' }, { 0: 'plum', 1: 'apple' }),
      found: [],
    },
    {
      name: 'lines that number some labels from 0 on, among others',
      training: lines(9, USUAL) + lines(3, { 0: 'apple', 1: 'plum' }, { 0: 'plum' }),
      found: [],
    },
    {
      name: 'lines with class maps of their own, one of which has other ids',
      training: lines(9, ...FEW) + lines(2, ...FEW_HIGHER) + lines(1, { 7: 'pear', 4: 'plum' }),
      found: [],
    },
    { name: 'one class map', training: lines(9, USUAL), found: [] },
    { name: 'class maps of their own', training: lines(9, ...FEW, ...SINGLE), found: [] },
  ])('$name', async ({ training, testing, found }) => {
    expect(await messagesOf('CL_SHIFTED_CLASS_IDS', { training, testing })).toEqual(
      found.map((text) => `The class ids of ${text} manifest).`),
    )
  })
})
