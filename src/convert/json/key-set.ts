/** Names of keys, found in bytes without making a text of each. */

export class KeySet {
  readonly #names: readonly string[]
  /** With their quotes. */
  readonly #quoted: readonly Uint8Array[]

  /** @param names ASCII, without escapes */
  constructor(names: readonly string[]) {
    this.#names = names
    this.#quoted = names.map((name) => Buffer.from(`"${name}"`))
  }

  /** The number of a name; -1 for one that is not in the set. */
  indexOf(name: string): number {
    return this.#names.indexOf(name)
  }

  /** The number of the name in quotes at a position; -1 for any other bytes. */
  find(bytes: Uint8Array, start: number): number {
    for (let index = 0; index < this.#quoted.length; index += 1) {
      const name = this.#quoted[index]
      if (name !== undefined && isAt(bytes, start, name)) return index
    }
    return -1
  }

  /** Bytes of a name and its quotes. */
  quotedLength(index: number): number {
    return this.#quoted[index]?.length ?? 0
  }
}

function isAt(bytes: Uint8Array, start: number, name: Uint8Array): boolean {
  // The first letter of most names is another one.
  for (let index = 1; index < name.length; index += 1) if (bytes[start + index] !== name[index]) return false
  return true
}
