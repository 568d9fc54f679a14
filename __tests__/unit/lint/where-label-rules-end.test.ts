/** Where rules on the names of labels begin to find something, and where they end. */
import { describe, expect, test } from '@jest/globals'
import { imageExamples } from '../../../src/lint/example-lines.js'
import { invisibleIn, withoutInvisible } from '../../../src/lint/invisible.js'
import { messagesOf } from '../../support/messages-of.js'

describe('CL_SIMILAR_LABELS', () => {
  test.each([
    ['pear', 'Pear', true],
    ['pear', ' pear', true],
    ['red apple', 'red  apple', true],
    ['red apple', 'red\u00a0apple', true],
    ['red apple', 'Red-apple', true],
    ['red_apple', 'red-apple', true],
    ['ma\u00e7\u00e3', 'mac\u0327a\u0303', true],
    ['\u00c4pfel', 'a\u0308pfel', true],
    ['A', 'A-', false],
    ['bottle', '-bottle', false],
    ['bottle', '_bottle', false],
    ['x\u00b2', 'x2', false],
    ['5 -3', '5 3', false],
    ['\uff21', 'A', false],
    ['redapple', 'red apple', false],
    ['pear', 'bear', false],
  ])('%s and %s', async (first, second, isFound) => {
    const training = imageExamples({ [first]: 3, [second]: 3 })
    expect(await messagesOf('CL_SIMILAR_LABELS', { training })).toEqual(
      isFound ? [`${JSON.stringify(second)} and ${JSON.stringify(first)} are two labels.`] : [],
    )
  })
})

describe('CL_INVISIBLE_IN_LABEL', () => {
  test.each([
    { name: 'Persian, between letters', label: '\u0645\u06cc\u200c\u0631\u0648\u062f' },
    { name: 'Persian, after a Latin name', label: 'LED\u200c\u0647\u0627' },
    { name: 'Sinhala, in a cluster', label: '\u0dc1\u0dca\u200d\u0dbb\u0dd3' },
    { name: 'an emoji of several', label: '\u{1f469}\u200d\u{1f33e} farmer' },
    { name: 'an emoji with a tone', label: '\u{1f469}\u{1f3fd}\u200d\u{1f33e}' },
    { name: 'an emoji after a variation selector', label: '\u2764\ufe0f\u200d\u{1f525}' },
    { name: 'Persian, at the end', label: '\u0645\u06cc\u200c', found: 'U+200C' },
    { name: 'Persian, at the start', label: '\u200c\u0645\u06cc', found: 'U+200C' },
    { name: 'Persian, before a blank', label: '\u0645\u06cc\u200c \u0631\u0648\u062f', found: 'U+200C' },
    { name: 'Persian, with another character', label: '\u0645\u06cc\u200b\u0631\u0648\u062f', found: 'U+200B' },
    { name: 'Latin, between letters', label: 'app\u200cle', found: 'U+200C' },
    { name: 'Latin, joined', label: 'app\u200dle', found: 'U+200D' },
    { name: 'an emoji, at the end', label: '\u{1f469}\u200d', found: 'U+200D' },
    { name: 'emojis that are kept apart', label: '\u{1f469}\u200c\u{1f33e}', found: 'U+200C' },
  ])('$name', async ({ label, found }) => {
    const messages = await messagesOf('CL_INVISIBLE_IN_LABEL', { training: imageExamples({ [label]: 2, plum: 2 }) })
    expect(messages).toEqual(
      found === undefined ? [] : [expect.stringContaining(`has the invisible character ${found}.`)],
    )
    const written = withoutInvisible(label)
    expect(written === label).toBe(found === undefined)
    expect(invisibleIn(written)).toBeUndefined()
  })
})
