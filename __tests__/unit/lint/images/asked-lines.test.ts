/** What is kept of a line until the answer about its image comes. */
import { expect, test } from '@jest/globals'
import { AskedLines } from '../../../../src/lint/images/asked-lines.js'

test('returns what was asked, once', () => {
  const asked = new AskedLines(4)
  const sourceRef = 's3://b/1.jpg'
  const valve = { boxes: [['valve', 2]], isDoubtful: false } as const
  const two = {
    boxes: [
      ['1 1', 1],
      ['2', 11],
    ],
    isDoubtful: true,
  } as const
  asked.set({ line: 1, sourceRef, stated: { width: 640, height: 480 }, reach: { right: 10.5, bottom: 20 } }, valve)
  asked.set({ line: 3, sourceRef, stated: undefined }, two)
  asked.set({ line: 4, sourceRef, stated: undefined }, valve)

  expect(asked.take(1)).toEqual({
    ...valve,
    stated: { width: 640, height: 480 },
    reach: { right: 10.5, bottom: 20 },
  })
  expect(asked.take(1)).toBeUndefined()
  expect(asked.take(2)).toBeUndefined()
  expect(asked.take(3)).toEqual({ ...two, stated: undefined, reach: undefined })
  expect(asked.take(4)).toEqual({ ...valve, stated: undefined, reach: undefined })
})
