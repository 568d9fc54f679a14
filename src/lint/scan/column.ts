/**
 * A list of 32-bit numbers that grows: what a lint keeps of every line of a manifest. It is kept in blocks, each as wide as
 * its greatest number needs, so that nothing is copied when it grows and small numbers take one byte.
 */

const BLOCK_BITS = 12
const BLOCK_LENGTH = 2 ** BLOCK_BITS
const IN_BLOCK = BLOCK_LENGTH - 1

type Block = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** A column that can be given to another thread without a copy; the column it was taken from is empty then. */
export interface ColumnBlocks {
  readonly blocks: readonly Block[]
  readonly length: number
}

export class Column {
  #blocks: Block[] = []
  #length = 0
  /** The block that is being filled, and the greatest number that it can hold. */
  #last: Block = new Uint8Array(0)
  #most = 0

  static of(numbers: Iterable<number>): Column {
    const column = new Column()
    for (const number of numbers) column.push(number)
    return column
  }

  /** The column that {@link take} took. */
  static from({ blocks, length }: ColumnBlocks): Column {
    const column = new Column()
    column.#blocks = [...blocks]
    column.#length = length
    const last = blocks.at(-1)
    if (last !== undefined) column.#fill(last)
    return column
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    const place = this.#length & IN_BLOCK
    if (place === 0) {
      const block = blockFor(value)
      this.#blocks.push(block)
      this.#fill(block)
    } else if (value > this.#most) {
      const block = blockFor(value)
      block.set(this.#last)
      this.#blocks[this.#blocks.length - 1] = block
      this.#fill(block)
    }
    this.#last[place] = value
    this.#length += 1
  }

  /** 0 past the end. */
  at(index: number): number {
    return this.#blocks[index >> BLOCK_BITS]?.[index & IN_BLOCK] ?? 0
  }

  /** All numbers in their order. */
  *values(): Generator<number, void> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index)
  }

  /** Appends another column, each number plus `shift`. */
  append(other: Column, shift = 0): void {
    let left = other.#length
    for (const block of other.#blocks) {
      const length = Math.min(left, BLOCK_LENGTH)
      for (let index = 0; index < length; index += 1) this.push((block[index] ?? 0) + shift)
      left -= length
    }
  }

  isSame(other: Column): boolean {
    if (this.#length !== other.#length) return false
    for (let index = 0; index < this.#length; index += 1) if (this.at(index) !== other.at(index)) return false
    return true
  }

  /** Takes everything out of the column. */
  take(): ColumnBlocks {
    const taken = { blocks: this.#blocks, length: this.#length }
    this.#blocks = []
    this.#length = 0
    return taken
  }

  #fill(block: Block): void {
    this.#last = block
    this.#most = 2 ** (block.BYTES_PER_ELEMENT * 8) - 1
  }
}

/** A block that can hold a number, and smaller ones. */
function blockFor(value: number): Block {
  if (value < 2 ** 8) return new Uint8Array(BLOCK_LENGTH)
  return value < 2 ** 16 ? new Uint16Array(BLOCK_LENGTH) : new Uint32Array(BLOCK_LENGTH)
}
