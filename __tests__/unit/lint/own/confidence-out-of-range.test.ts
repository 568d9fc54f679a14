/** Which confidences are out of their range, also on lines like those before. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, manifestOf } from '../../../../src/lint/example-lines.js'
import { lint } from '../../../support/linted.js'
import { messagesOf } from '../../../support/messages-of.js'

const CODE = 'CL_CONFIDENCE_OUT_OF_RANGE'
const TWO_BOXES = [exampleBox('pear'), exampleBox('plum', { left: 20 })]

/** Lines with a confidence of 1, and then one with another. */
function endingWith(line: (image: string) => string, confidence: string): string {
  const [first = '', second = '', last = ''] = ['a.jpg', 'b.jpg', 'c.jpg'].map(line)
  return manifestOf(first, second, last.replace('"confidence":1', `"confidence":${confidence}`))
}

describe.each([
  { of: 'the label attribute fruit', line: (image: string) => imageExample(image, 'pear') },
  { of: 'box 1 of boxes', line: (image: string) => boxExample(image, TWO_BOXES) },
])('the confidence of $of', ({ of, line }) => {
  test.each(['0', '-0', '0.0', '1', '1.0', '1.00', '0.999', '1e-7', '1E-7', '1.5e-3', '5e-05', '0.5e0'])(
    '%s is in its range',
    async (confidence) => {
      expect(await messagesOf(CODE, { training: endingWith(line, confidence) })).toEqual([])
    },
  )

  test.each([
    ['1.5', '1.5'],
    ['-0.2', '-0.2'],
    ['95', '95'],
    ['10', '10'],
    ['1.0000001', '1.0000001'],
    ['0.5e3', '500'],
    ['1.5e-0', '1.5'],
    ['1e1', '10'],
    ['1e400', 'Infinity'],
  ])('%s is not', async (confidence, shown) => {
    const training = endingWith(line, confidence)
    expect(await messagesOf(CODE, { training })).toEqual([`The confidence of ${of} is ${shown}; documented is 0 to 1.`])
    const {
      findings,
      willTrain,
      training: counted,
    } = await lint({ training: training + training.replaceAll('pear', 'fig') })
    expect({ willTrain, invalid: counted.invalidLines }).toEqual({ willTrain: true, invalid: 0 })
    const [found] = findings.filter(({ code }) => code === CODE)
    const text = training.split('\n')[2] ?? ''
    expect(found).toMatchObject({ line: 3, severity: 'notice' })
    expect(text.slice((found?.column ?? 1) - 1)).toMatch(new RegExp(`^${confidence.replace('.', '\\.')}[},]`))
  })
})

test('of several boxes, the first is named', async () => {
  const line = boxExample('a.jpg', TWO_BOXES).replaceAll('"confidence":1', '"confidence":70')
  expect(await messagesOf(CODE, { training: manifestOf(line) })).toEqual([
    'The confidence of box 1 of boxes, the first of 2 such, is 70; documented is 0 to 1.',
  ])
})
