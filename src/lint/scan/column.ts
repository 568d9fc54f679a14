/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, so that nothing
 * is copied when it grows. Each holds how far its numbers are from a base, as wide as the farthest needs: counters take two
 * bytes, small numbers one, and equal numbers none. Blocks that are full can be packed into fewer bits.
 */
import { packedNumber, packNumbers, type PackedNumbers } from './packed-numbers.js'

const BLOCK_BITS = 12
const BLOCK_LENGTH = 2 ** BLOCK_BITS
const IN_BLOCK = BLOCK_LENGTH - 1
const GREATEST = 2 ** 32 - 1

/** Empty where all numbers are the base. */
type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

interface Block {
  readonly base: number
  readonly numbers: Numbers
  /** Of a block that is packed, which has no other numbers. */
  readonly packed?: PackedNumbers
}

const EMPTY: Block = { base: 0, numbers: new Uint8Array(0) }

/**
 * Blocks that are in use no more, by the bytes of a number: the next column takes them. Left to the garbage collector,
 * as many as a manifest of a gigabyte needs would wait for it.
 */
const spare = new Map<number, Numbers[]>()

/** Of one width. Our choice: more than the columns of a range have, which are filled and emptied by turns. */
const SPARE_MAX = 32

/** What a column holds, as another thread can be given it. */
export interface ColumnBlocks {
  readonly blocks: readonly Block[]
  readonly length: number
}

export class Column {
  #blocks: Block[] = []
  #length = 0
  /** Blocks from the first on that {@link pack} has seen. */
  #packed = 0
  /** The block that is being filled, and the farthest from its base that it can hold. */
  #base = 0
  #numbers: Numbers = new Uint8Array(0)
  #farthest = 0

  static of(numbers: Iterable<number>): Column {
    const column = new Column()
    for (const number of numbers) column.push(number)
    return column
  }

  /** The column of which these are the {@link contents}, or copies of them. */
  static from({ blocks, length }: ColumnBlocks): Column {
    const column = new Column()
    column.#blocks = [...blocks]
    column.#length = length
    const last = column.#blocks.at(-1)
    if (last !== undefined) column.#fill(last)
    return column
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    const place = this.#length & IN_BLOCK
    if (place === 0) this.#begin({ base: value, numbers: new Uint8Array(0) })
    const far = value - this.#base
    if (far < 0 || far > this.#farthest) this.#widen(value, place)
    if (this.#farthest > 0) this.#numbers[place] = value - this.#base
    this.#length += 1
  }

  /** 0 past the end. */
  at(index: number): number {
    if (index >= this.#length) return 0
    const block = this.#blocks[index >> BLOCK_BITS]
    return block === undefined ? 0 : numberOf(block, index & IN_BLOCK)
  }

  /** Appends another column, each number plus `shift`. */
  append(other: Column, shift = 0): void {
    let rest = other.#length
    for (const block of other.#blocks) {
      const length = Math.min(rest, BLOCK_LENGTH)
      const { base, numbers, packed } = block
      if (packed !== undefined) for (let at = 0; at < length; at += 1) this.push(numberOf(block, at) + shift)
      else for (let from = 0; from < length;) from += this.#appendPart({ base: base + shift, numbers }, from, length)
      rest -= length
    }
  }

  /** Packs the blocks that are full. They take longer to read; those of hashes stay as they are. */
  pack(): void {
    for (const full = this.#length >> BLOCK_BITS; this.#packed < full; this.#packed += 1) {
      const { base, numbers, packed } = this.#blocks[this.#packed] ?? EMPTY
      if (packed !== undefined || numbers.length === 0 || numbers instanceof Uint32Array) continue
      this.#blocks[this.#packed] = { ...EMPTY, packed: packNumbers(numbers, base) }
      keepSpare(numbers)
    }
  }

  isSame(other: Column): boolean {
    if (this.#length !== other.#length) return false
    for (let index = 0; index < this.#length; index += 1) if (this.at(index) !== other.at(index)) return false
    return true
  }

  /** Everything in the column, which goes on to use the same memory. */
  get contents(): ColumnBlocks {
    return { blocks: this.#blocks, length: this.#length }
  }

  /** Empties the column, so that others can take its blocks. */
  release(): void {
    for (const { numbers } of this.#blocks) keepSpare(numbers)
    this.#blocks = []
    this.#length = 0
    this.#packed = 0
  }

  /** Appends as much of a block as the last one has room for. Returns how many numbers that are. */
  #appendPart({ base, numbers }: Block, from: number, to: number): number {
    const place = this.#length & IN_BLOCK
    const count = Math.min(to - from, BLOCK_LENGTH - place)
    if (place === 0) this.#begin({ base, numbers: numbersLike(numbers) })
    const isOneNumber = numbers.length === 0
    const isOfOneForm = this.#base === base && this.#numbers.BYTES_PER_ELEMENT >= numbers.BYTES_PER_ELEMENT
    if (isOfOneForm && isOneNumber === (this.#numbers.length === 0)) {
      if (!isOneNumber) this.#numbers.set(numbers.subarray(from, from + count), place)
      this.#length += count
    } else for (let at = from; at < from + count; at += 1) this.push(base + (numbers[at] ?? 0))
    return count
  }

  #begin(block: Block): void {
    this.#blocks.push(block)
    this.#fill(block)
  }

  #fill(block: Block): void {
    const { base, numbers } = block
    this.#base = base
    this.#numbers = numbers
    this.#farthest = numbers.length === 0 ? 0 : Math.min(2 ** (numbers.BYTES_PER_ELEMENT * 8) - 1, GREATEST - base)
  }

  /** Makes the last block one that can hold a number besides the first `length` that it has. */
  #widen(value: number, length: number): void {
    // The numbers go up and down where one is below the first.
    const base = value < this.#base ? 0 : this.#base
    const numbers = numbersUpTo(Math.max(value, this.#base + this.#farthest) - base)
    const first = this.#length - length
    for (let place = 0; place < length; place += 1) numbers[place] = this.at(first + place) - base
    keepSpare(this.#numbers)
    const block = { base, numbers }
    this.#blocks[this.#blocks.length - 1] = block
    this.#fill(block)
  }
}

function numberOf({ base, numbers, packed }: Block, place: number): number {
  if (packed !== undefined) return packedNumber(packed, place)
  return numbers.length === 0 ? base : base + (numbers[place] ?? 0)
}

function numbersUpTo(most: number): Numbers {
  if (most < 2 ** 8) return spare.get(1)?.pop() ?? new Uint8Array(BLOCK_LENGTH)
  if (most < 2 ** 16) return spare.get(2)?.pop() ?? new Uint16Array(BLOCK_LENGTH)
  return spare.get(4)?.pop() ?? new Uint32Array(BLOCK_LENGTH)
}

/** As wide, and as many where there are any. */
function numbersLike(numbers: Numbers): Numbers {
  if (numbers.length === 0) return new Uint8Array(0)
  return numbersUpTo(2 ** (numbers.BYTES_PER_ELEMENT * 8) - 1)
}

function keepSpare(numbers: Numbers): void {
  if (numbers.length < BLOCK_LENGTH) return
  const blocks = spare.get(numbers.BYTES_PER_ELEMENT)
  if (blocks === undefined) spare.set(numbers.BYTES_PER_ELEMENT, [numbers])
  else if (blocks.length < SPARE_MAX) blocks.push(numbers)
}
