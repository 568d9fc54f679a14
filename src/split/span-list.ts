/** Parts of the bytes of a line: a list that is filled and cleared for each line, and makes no object for any of them. */
export class SpanList {
  #places = new Int32Array(32)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds what is from `from` to before `to`. */
  push(from: number, to: number): void {
    const at = this.count * 2
    if (at === this.#places.length) this.#grow()
    this.#places[at] = from
    this.#places[at + 1] = to
    this.count += 1
  }

  from(index: number): number {
    return this.#places[index * 2] ?? 0
  }

  to(index: number): number {
    return this.#places[index * 2 + 1] ?? 0
  }

  #grow(): void {
    const grown = new Int32Array(this.#places.length * 2)
    grown.set(this.#places)
    this.#places = grown
  }
}
