/** A column keeps numbers of 32 bits in less room: they come back as they were. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { Column } from '../../../../src/lint/scan/column.js'

/** More than a block has. */
const MANY = 5000

const number = fc.oneof(
  fc.nat(3),
  fc.nat(300),
  fc.nat(70_000),
  fc.constantFrom(2 ** 32 - 1, 2 ** 32 - 2, 2 ** 31, 2 ** 16, 2 ** 8),
)

/** Lists in which the numbers are the same, go up, or are any. */
const numbers = fc.oneof(
  fc.tuple(number, fc.integer({ min: 1, max: MANY })).map(([value, length]) => Array.from({ length }, () => value)),
  fc.tuple(fc.nat(2 ** 31), fc.nat(9), fc.integer({ min: 1, max: MANY })).map(([from, step, length]) => {
    return Array.from({ length }, (_, index) => from + index * step)
  }),
  fc.array(number, { maxLength: 50 }),
  fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: MANY }))
    .map(([some, length]) => Array.from({ length }, (_, index) => some[index % some.length] ?? 0)),
)

function valuesOf(column: Column): readonly number[] {
  return Array.from({ length: column.length }, (_, index) => column.at(index))
}

describe('a column', () => {
  test('has the numbers that were put in, and 0 past its end', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 3 }), (lists) => {
        const all = lists.flat()
        const column = Column.of(all)
        expect(valuesOf(column)).toEqual(all)
        expect(column.at(all.length)).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  test('takes up another one, each number moved up', () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(70_000), { maxLength: 20 }), fc.nat(70_000), (first, second, shift) => {
        const column = Column.of(first)
        column.append(Column.of(second), shift)
        expect(valuesOf(column)).toEqual([...first, ...second.map((value) => value + shift)])
      }),
      { numRuns: 50 },
    )
  })

  test('keeps its numbers where others take the memory of a column that was released', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (first, second, third) => {
        const kept = Column.of(first)
        const released = Column.of(second)
        kept.append(released)
        released.release()
        const taken = Column.of(third)
        expect(released.length).toBe(0)
        expect(valuesOf(kept)).toEqual([...first, ...second])
        for (const value of second) released.push(value)
        expect(valuesOf(taken)).toEqual(third)
        expect(valuesOf(released)).toEqual(second)
      }),
      { numRuns: 50 },
    )
  })

  test('has the same numbers when it is packed while it grows', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), fc.nat(70_000), (lists, shift) => {
        const packed = new Column()
        for (const list of lists) {
          packed.append(Column.of(list))
          packed.pack()
        }
        const all = lists.flat()
        expect(valuesOf(packed)).toEqual(all)
        const copy = new Column()
        copy.append(packed, shift)
        expect(valuesOf(copy)).toEqual(all.map((value) => (value + shift) % 2 ** 32))
        packed.push(7)
        expect(valuesOf(Column.from(packed.contents))).toEqual([...all, 7])
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['small numbers', (index: number) => index % 12, 2048],
    ['a counter of uneven steps', (index: number) => 70_000 + 2 * index + Math.floor(index / 3) + (index % 2), 1024],
    ['a counter of even steps', (index: number) => 5 * index, 0],
    ['hashes', (index: number) => Math.imul(index, 2_654_435_761) >>> 0, 4 * 4096],
  ])('packs a block of %s into few bytes', (_, numberAt, mostBytes) => {
    const column = Column.of(Array.from({ length: 4096 }, (__, index) => numberAt(index)))
    column.pack()
    const [block] = column.contents.blocks
    expect((block?.packed?.words.byteLength ?? 0) + (block?.numbers.byteLength ?? 0)).toBeLessThanOrEqual(mostBytes)
  })

  test('is the same in its blocks, which can be filled further', () => {
    fc.assert(
      fc.property(numbers, number, (list, next) => {
        const column = Column.from(Column.of(list).contents)
        column.push(next)
        expect(valuesOf(column)).toEqual([...list, next])
      }),
      { numRuns: 50 },
    )
  })
})
