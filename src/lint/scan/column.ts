/** A list of 32-bit numbers that grows, four bytes each: what a lint keeps of every line of a manifest. */
export class Column {
  #data: Uint32Array = new Uint32Array(0)
  #length = 0

  /** A column of these numbers. */
  static of(data: Uint32Array): Column {
    const column = new Column()
    column.#data = data
    column.#length = data.length
    return column
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#data.length) this.#grow(this.#length + 1)
    this.#data[this.#length] = value
    this.#length += 1
  }

  /** 0 past the end. */
  at(index: number): number {
    return this.#data[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#data[index] = value
  }

  /** Appends another column, each number plus `shift`. */
  append(other: Column, shift = 0): void {
    this.#grow(this.#length + other.length)
    for (let index = 0; index < other.length; index += 1) this.#data[this.#length + index] = other.at(index) + shift
    this.#length += other.length
  }

  /** Without the room for growth; not a copy. */
  toArray(): Uint32Array {
    return this.#data.subarray(0, this.#length)
  }

  #grow(needed: number): void {
    if (needed <= this.#data.length) return
    const grown = new Uint32Array(Math.max(needed, 64, this.#data.length * 2))
    grown.set(this.toArray())
    this.#data = grown
  }
}
