/** pHash: bits out of the slowest waves of an image. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { GRID_SIDE } from '../../../../src/images/near/decode-image.js'
import { bitsIn, FINE_WORDS, hashOf, type PerceptualHash } from '../../../../src/images/near/perceptual-hash.js'

type Brightness = (x: number, y: number) => number

const SIDES = Array.from({ length: GRID_SIDE }, (_, at) => at)

function gridOf(brightness: Brightness): Uint8Array {
  return Uint8Array.from(SIDES.flatMap((y) => SIDES.map((x) => brightness(x, y))))
}

function hashed(grid: Uint8Array): PerceptualHash {
  const hash = hashOf(grid)
  if (hash === undefined) throw new Error('the grid has too little contrast')
  return hash
}

function distance(one: Uint8Array, other: Uint8Array): number {
  const [left, right] = [hashed(one), hashed(other)]
  return bitsIn(left.high ^ right.high) + bitsIn(left.low ^ right.low)
}

const hill: Brightness = (x, y) => 40 + 160 * Math.exp(-((x - 20) ** 2 + (y - 40) ** 2) / 300)
const stripes: Brightness = (x, y) => 128 + 60 * Math.sin(x / 5) + 40 * Math.cos(y / 9)

/** The bits by their definition, a wave at a time. */
function bitsByDefinition(grid: Uint8Array, waves: number): string {
  const amounts: number[] = []
  const cosine = (wave: number, at: number) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * GRID_SIDE))
  for (let down = 0; down < waves; down += 1)
    for (let across = 0; across < waves; across += 1) {
      let sum = 0
      for (const y of SIDES)
        for (const x of SIDES) sum += (grid[y * GRID_SIDE + x] ?? 0) * cosine(across, x) * cosine(down, y)
      amounts.push(sum)
    }
  const sorted = amounts.toSorted((left, right) => left - right)
  const middle = ((sorted[sorted.length / 2 - 1] ?? 0) + (sorted[sorted.length / 2] ?? 0)) / 2
  return amounts.map((amount) => (amount > middle ? '1' : '0')).join('')
}

function bitsOf(words: Iterable<number>): string {
  return [...words].map((word) => word.toString(2).padStart(32, '0')).join('')
}

/** Grids with no symmetry, so that no wave is exactly as much as another one. */
const anyGrid = fc
  .uint8Array({ minLength: GRID_SIDE * GRID_SIDE, maxLength: GRID_SIDE * GRID_SIDE })
  .filter((grid) => hashOf(grid) !== undefined)

describe('the hash of an image', () => {
  test('has the bits of its definition', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { high, low, fine } = hashed(grid)
        expect(bitsOf([high, low])).toBe(bitsByDefinition(grid, 8))
        expect(bitsOf(fine)).toBe(bitsByDefinition(grid, 16))
      }),
      { numRuns: 10 },
    )
  })

  test('is half ones', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { high, low, fine } = hashed(grid)
        expect(bitsIn(high) + bitsIn(low)).toBe(32)
        expect(fine).toHaveLength(FINE_WORDS)
        expect(fine.reduce((sum, word) => sum + bitsIn(word), 0)).toBe(128)
      }),
    )
  })

  test.each([
    { name: 'the same image', other: hill, least: 0, most: 0 },
    { name: 'a brighter one', other: (x: number, y: number) => 30 + hill(x, y), least: 0, most: 4 },
    { name: 'one with half of the contrast', other: (x: number, y: number) => hill(x, y) / 2, least: 0, most: 4 },
    { name: 'one that is moved by a pixel', other: (x: number, y: number) => hill(x + 1, y), least: 0, most: 10 },
    { name: 'its mirror image', other: (x: number, y: number) => hill(63 - x, y), least: 17, most: 64 },
    { name: 'another image', other: stripes, least: 17, most: 64 },
  ])('differs from $name by $least to $most bits', ({ other, least, most }) => {
    const apart = distance(gridOf(hill), gridOf(other))
    expect(apart).toBeGreaterThanOrEqual(least)
    expect(apart).toBeLessThanOrEqual(most)
  })

  test.each([
    { name: 'black', brightness: () => 0 },
    { name: 'white', brightness: () => 255 },
    { name: 'grey with the noise of a compression', brightness: (x: number, y: number) => 128 + ((x * y) % 3) },
    { name: 'the slightest of gradients', brightness: (x: number) => 120 + x / 12 },
  ])('does not exist for $name', ({ brightness }) => {
    expect(hashOf(gridOf(brightness))).toBeUndefined()
  })

  test('is made of 64 by 64 pixels, and of nothing else', () => {
    expect(() => hashOf(new Uint8Array(32 * 32))).toThrow('1024')
  })
})
