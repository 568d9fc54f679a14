/**
 * pHash: what an image looks like, in bits. Copies that were resized, compressed again or made brighter have hashes that
 * differ in a few bits; different images differ in about half of them.
 *
 * A grid of 64 by 64 pixels is taken apart into waves (a discrete cosine transform of type II). A hash takes the slowest of
 * them, and each is one bit: whether there is more of it than of half of them. The coarse hash has 8 by 8 waves and is, but for how an
 * image is made small, the `phash` of the Python package imagehash. Of millions of pairs of different images, some are
 * near by it: the fine hash, of 16 by 16 waves, tells most of these apart.
 */
import { GRID_SIDE, type GreyGrid } from './decode-image.js'

/** All numbers are 32 bits, from 0 to 2^32 - 1. */
export interface PerceptualHash {
  /** Of the coarse hash. */
  readonly high: number
  readonly low: number
  /** The fine hash: {@link FINE_WORDS} numbers. */
  readonly fine: Uint32Array
}

const COARSE_WAVES = 8
const FINE_WAVES = 16

/** Numbers of a fine hash: 256 bits. */
export const FINE_WORDS = (FINE_WAVES * FINE_WAVES) / 32

/**
 * Standard deviation of the grid, in steps of 255, from which on an image is compared. Below it, a sheet of paper or a
 * night sky, the waves are noise of the compression: copies would differ, and pictures of nothing would be the same.
 */
const CONTRAST_MIN = 3

/** For each wave, its value at each pixel of a row. */
const COSINES = Array.from({ length: FINE_WAVES }, (_, wave) =>
  Float64Array.from({ length: GRID_SIDE }, (_pixel, at) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * GRID_SIDE))),
)

/** @returns undefined for an image of nearly one brightness, in which there is nothing to compare */
export function hashOf(grid: GreyGrid): PerceptualHash | undefined {
  if (grid.length !== GRID_SIDE * GRID_SIDE) throw new RangeError(`a grid has ${String(grid.length)} pixels`)
  if (contrastOf(grid) < CONTRAST_MIN) return undefined
  const waves = slowestWaves(grid)
  const coarse = waves.filter((_, at) => at % FINE_WAVES < COARSE_WAVES && at < COARSE_WAVES * FINE_WAVES)
  const [high = 0, low = 0] = bitsOf(coarse)
  return { high, low, fine: bitsOf(waves) }
}

/** How many bits of 32 are 1. */
export function bitsIn(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** One bit of each wave, the first in the highest place: whether it is above the median. */
function bitsOf(waves: Float64Array): Uint32Array {
  const middle = medianOf(waves)
  const words = new Uint32Array(waves.length / 32)
  for (const [at, amount] of waves.entries())
    if (amount > middle) words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (31 - (at & 31)))
  return words
}

function contrastOf(grid: GreyGrid): number {
  let [sum, squares] = [0, 0]
  for (const pixel of grid) {
    sum += pixel
    squares += pixel * pixel
  }
  const mean = sum / grid.length
  return Math.sqrt(Math.max(0, squares / grid.length - mean * mean))
}

/** Row by row: the first index is how often a wave goes up and down, the second how often it does so from left to right. */
function slowestWaves(grid: GreyGrid): Float64Array {
  const ofRows = new Float64Array(GRID_SIDE * FINE_WAVES)
  for (let y = 0; y < GRID_SIDE; y += 1)
    for (const [wave, cosines] of COSINES.entries()) {
      let sum = 0
      for (let x = 0; x < GRID_SIDE; x += 1) sum += (grid[y * GRID_SIDE + x] ?? 0) * (cosines[x] ?? 0)
      ofRows[y * FINE_WAVES + wave] = sum
    }
  const waves = new Float64Array(FINE_WAVES * FINE_WAVES)
  for (const [down, cosines] of COSINES.entries())
    for (let across = 0; across < FINE_WAVES; across += 1) {
      let sum = 0
      for (let y = 0; y < GRID_SIDE; y += 1) sum += (ofRows[y * FINE_WAVES + across] ?? 0) * (cosines[y] ?? 0)
      waves[down * FINE_WAVES + across] = sum
    }
  return waves
}

/** Of an even number: the mean of both in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = values.toSorted()
  const half = sorted.length / 2
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
