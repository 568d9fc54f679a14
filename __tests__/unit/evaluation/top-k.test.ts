import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TopK } from '../../../src/evaluation/top-k.js'

const ascending = (a: number, b: number): number => a - b

describe('TopK', () => {
  test('keeps what sorting everything and cutting it off keeps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.nat(12), (items, capacity) => {
        const top = new TopK<number>(capacity, ascending)
        for (const item of items) top.add(item)
        expect(top.sorted()).toEqual(items.toSorted(ascending).slice(0, capacity))
        expect(top.total).toBe(items.length)
      }),
    )
  })

  test('items can be anything that is not undefined, 0 and the empty text among them', () => {
    const top = new TopK<string>(2, (a, b) => a.length - b.length)
    for (const item of ['ccc', 'bb', '', 'a']) top.add(item)
    expect(top.sorted()).toEqual(['', 'a'])
  })
})
