/** Sets of things that are joined pair by pair. */

export class Clusters {
  readonly #parents: Uint32Array

  /** Each thing, from 0, is alone at first. */
  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, thing) => thing)
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)]
    this.#parents[Math.max(first, second)] = Math.min(first, second)
  }

  /** The least thing of the cluster. */
  of(thing: number): number {
    let at = thing
    for (;;) {
      const parent = this.#parents[at] ?? at
      if (parent === at) return at
      const next = this.#parents[parent] ?? parent
      // Halves the way for whoever asks next.
      this.#parents[at] = next
      at = next
    }
  }
}
