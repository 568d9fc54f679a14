/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, so that nothing
 * is copied when it grows. A block that is full holds how far its numbers are from the least of them, as wide as the farthest
 * needs: counters take two bytes, small numbers one, and equal numbers none. It can be packed into fewer bits.
 */
import { packedNumber, packNumbers, type PackedNumbers } from './packed-numbers.js'

const BLOCK_BITS = 12
/** Numbers of a block that is full. */
export const BLOCK_LENGTH = 2 ** BLOCK_BITS
const IN_BLOCK = BLOCK_LENGTH - 1

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
 * The numbers of blocks that are in use no more: the next column takes them. Left to the garbage collector, as many as a
 * manifest of a gigabyte needs would wait for it.
 */
const spareBytes: Uint8Array<ArrayBuffer>[] = []
const sparePairs: Uint16Array<ArrayBuffer>[] = []
const spareWords: Uint32Array<ArrayBuffer>[] = []

/** Of one width. Our choice: more than the columns of a range have, which are filled and emptied by turns. */
const SPARE_MAX = 32

/** What a column holds, as another thread can be given it. */
export interface ColumnContents {
  readonly blocks: readonly Block[]
  /** What comes after the full blocks. */
  readonly rest: Uint32Array<ArrayBuffer>
}

export class Column {
  /** Those that are full. Always the same list: the engine compiles that in, and would begin again with each release. */
  readonly #blocks: Block[] = []
  /** The numbers after these, as they are: to push one is all that is done for most lines, and there are several columns. */
  #rest: Uint32Array<ArrayBuffer> = new Uint32Array(0)
  #length = 0
  /** Blocks from the first on that {@link pack} has seen. */
  #packed = 0

  static of(numbers: Iterable<number>): Column {
    const column = new Column()
    for (const number of numbers) column.push(number)
    return column
  }

  /** The column of which these are the {@link contents}, or copies of them. */
  static from({ blocks, rest }: ColumnContents): Column {
    const column = new Column()
    column.#blocks.push(...blocks)
    column.#length = blocks.length * BLOCK_LENGTH
    column.#appendPart({ base: 0, numbers: rest }, rest.length, 0)
    return column
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    const place = this.#length & IN_BLOCK
    if (this.#rest.length === 0) this.#rest = someWords()
    this.#rest[place] = value
    this.#length += 1
    if (place === IN_BLOCK) this.#endBlock()
  }

  /** 0 past the end. */
  at(index: number): number {
    if (index >= this.#length) return 0
    const block = this.#blocks[index >> BLOCK_BITS]
    return block === undefined ? (this.#rest[index & IN_BLOCK] ?? 0) : numberOf(block, index & IN_BLOCK)
  }

  /** Appends another column, each number plus `shift`. */
  append(other: Column, shift = 0): void {
    for (const block of other.#blocks) this.#appendPart(block, BLOCK_LENGTH, shift)
    this.#appendPart({ base: 0, numbers: other.#rest }, other.#length & IN_BLOCK, shift)
  }

  /** Appends numbers, each plus `shift`. */
  appendNumbers(numbers: Uint32Array<ArrayBuffer>, shift = 0): void {
    this.#appendPart({ base: 0, numbers }, numbers.length, shift)
  }

  /** Appends the same number several times. */
  appendSame(value: number, count: number): void {
    this.#appendPart({ ...EMPTY, base: value }, count, 0)
  }

  /** Appends another column, with what `numbers` has at their places in the place of its numbers. */
  appendInstead(other: Column, numbers: Uint32Array): void {
    const some = someWords()
    for (let from = 0; from < other.#length; from += BLOCK_LENGTH) {
      const count = other.copyTo(some, from)
      replaceNumbers(some, count, numbers)
      this.#appendPart({ base: 0, numbers: some }, count, 0)
    }
    keepSpare(some)
  }

  /** Copies the numbers from the first of a block on, as many as a block has. Returns how many there are. */
  copyTo(block: Uint32Array, from: number): number {
    const count = Math.min(BLOCK_LENGTH, this.#length - from)
    copyNumbers(this.#blocks[from >> BLOCK_BITS] ?? { base: 0, numbers: this.#rest }, 0, block.subarray(0, count), 0)
    return count
  }

  /** Packs the blocks that are full. They take longer to read; those of hashes stay as they are. */
  pack(): void {
    for (; this.#packed < this.#blocks.length; this.#packed += 1) {
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

  /** Everything in the column, which goes on to use the same blocks. */
  get contents(): ColumnContents {
    return { blocks: this.#blocks, rest: this.#rest.slice(0, this.#length & IN_BLOCK) }
  }

  /** Empties the column, so that others can take its blocks. */
  release(): void {
    for (const { numbers } of this.#blocks) keepSpare(numbers)
    keepSpare(this.#rest)
    this.#blocks.length = 0
    this.#rest = new Uint32Array(0)
    this.#length = 0
    this.#packed = 0
  }

  /** Appends the first numbers of a block. */
  #appendPart(block: Block, count: number, shift: number): void {
    if (this.#rest.length === 0) this.#rest = someWords()
    for (let from = 0; from < count;) {
      const place = this.#length & IN_BLOCK
      const part = Math.min(count - from, BLOCK_LENGTH - place)
      copyNumbers(block, from, this.#rest.subarray(place, place + part), shift)
      from += part
      this.#length += part
      if (place + part === BLOCK_LENGTH) this.#endBlock()
    }
  }

  /** Makes a block of the rest, which is full. */
  #endBlock(): void {
    const block = blockOf(this.#rest)
    this.#blocks.push(block)
    if (block.numbers === this.#rest) this.#rest = someWords()
  }
}

function numberOf({ base, numbers, packed }: Block, place: number): number {
  if (packed !== undefined) return packedNumber(packed, place)
  return numbers.length === 0 ? base : base + (numbers[place] ?? 0)
}

/** Copies as many numbers of a block as there is room for, each plus `shift`. */
function copyNumbers({ base, numbers, packed }: Block, from: number, to: Uint32Array, shift: number): void {
  if (packed !== undefined) {
    for (let place = 0; place < to.length; place += 1) to[place] = packedNumber(packed, from + place) + shift
    return
  }
  if (numbers.length === 0) to.fill(base + shift)
  else to.set(numbers.subarray(from, from + to.length))
  if (numbers.length > 0 && base + shift !== 0)
    for (let place = 0; place < to.length; place += 1) to[place] = (to[place] ?? 0) + base + shift
}

/** By itself: the engine compiles a loop with all that is around it. */
function replaceNumbers(some: Uint32Array, count: number, numbers: Uint32Array): void {
  for (let place = 0; place < count; place += 1) some[place] = numbers[some[place] ?? 0] ?? 0
}

/** A block of as many numbers as one has: of the very same, which it then takes, where they are far from each other. */
function blockOf(full: Uint32Array<ArrayBuffer>): Block {
  let least = full[0] ?? 0
  if (areSame(full)) return { ...EMPTY, base: least }
  let most = least
  for (let place = 1; place < full.length; place += 1) {
    const number = full[place] ?? 0
    if (number < least) least = number
    else if (number > most) most = number
    else continue
    // Hashes are so after a few of them.
    if (most - least >= 2 ** 16) return { base: 0, numbers: full }
  }
  const numbers = most - least < 2 ** 8 ? someBytes() : somePairs()
  for (let place = 0; place < full.length; place += 1) numbers[place] = (full[place] ?? 0) - least
  return { base: least, numbers }
}

/** Whether all are the same number, which each is when it is the same as the next one: several columns are so, and it is soon said. */
function areSame({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }: Uint32Array<ArrayBuffer>): boolean {
  const length = byteLength - BYTES_PER_ELEMENT
  const next = Buffer.from(buffer, byteOffset + BYTES_PER_ELEMENT, length)
  return next.equals(Buffer.from(buffer, byteOffset, length))
}

function someBytes(): Uint8Array<ArrayBuffer> {
  return spareBytes.pop() ?? new Uint8Array(BLOCK_LENGTH)
}

function somePairs(): Uint16Array<ArrayBuffer> {
  return sparePairs.pop() ?? new Uint16Array(BLOCK_LENGTH)
}

function someWords(): Uint32Array<ArrayBuffer> {
  return spareWords.pop() ?? new Uint32Array(BLOCK_LENGTH)
}

function keepSpare(numbers: Numbers): void {
  if (numbers.length < BLOCK_LENGTH) return
  if (numbers instanceof Uint8Array) keepIn(spareBytes, numbers)
  else if (numbers instanceof Uint16Array) keepIn(sparePairs, numbers)
  else keepIn(spareWords, numbers)
}

function keepIn<Some extends Numbers>(spare: Some[], numbers: Some): void {
  if (spare.length < SPARE_MAX) spare.push(numbers)
}
