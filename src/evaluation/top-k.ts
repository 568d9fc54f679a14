/** Keeps the first few of a stream in an order, without keeping the stream. */

/** The `capacity` items that come first by `compare`, and how many there were; memory grows with the capacity alone. */
export class TopK<T> {
  readonly #capacity: number
  readonly #compare: (a: T, b: T) => number
  /** A heap: every item comes after its two children, so that the one to drop next is at the root. */
  readonly #heap: T[] = []
  #total = 0

  /**
   * @param capacity  a whole number, 0 or more
   * @param compare   negative when `a` comes before `b`; never 0 for two items that can be told apart, or which of
   *   them is kept depends on the order of the stream
   */
  constructor(capacity: number, compare: (a: T, b: T) => number) {
    this.#capacity = capacity
    this.#compare = compare
  }

  /** How many items were added. */
  get total(): number {
    return this.#total
  }

  add(item: T): void {
    this.#total += 1
    if (!this.#admits(item)) return
    if (this.#heap.length < this.#capacity) {
      this.#heap.push(item)
      this.#rise(this.#heap.length - 1)
    } else {
      this.#heap[0] = item
      this.#sink(0)
    }
  }

  /** The items kept, in order. */
  sorted(): readonly T[] {
    return this.#heap.toSorted(this.#compare)
  }

  #admits(item: T): boolean {
    const [root] = this.#heap
    if (this.#heap.length < this.#capacity || root === undefined) return this.#capacity > 0
    return this.#compare(item, root) < 0
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfBefore(parent, at)) return
      at = parent
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1
      const later = this.#comesBefore(left, left + 1) ? left + 1 : left
      if (!this.#swapIfBefore(at, later)) return
      at = later
    }
  }

  /** Swaps when the upper item comes before the lower one, which belongs nearer to the root then. */
  #swapIfBefore(upper: number, lower: number): boolean {
    const [above, below] = [this.#heap[upper], this.#heap[lower]]
    if (above === undefined || below === undefined || this.#compare(above, below) >= 0) return false
    this.#heap[upper] = below
    this.#heap[lower] = above
    return true
  }

  #comesBefore(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]]
    return first !== undefined && second !== undefined && this.#compare(first, second) < 0
  }
}
