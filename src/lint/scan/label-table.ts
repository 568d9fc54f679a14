/** The labels of a range, numbered in the order in which they first appear. */
import { createLabelEntry, type LabelEntry } from './label-entry.js'

export class LabelTable {
  readonly entries: LabelEntry[] = []
  /** A table of these, in their order. */
  static of(entries: readonly LabelEntry[]): LabelTable {
    const table = new LabelTable()
    for (const entry of entries) {
      table.#numbers[entry.kind].set(entry.label, table.entries.length)
      table.entries.push(entry)
    }
    return table
  }

  /** The label that was asked for last: it is often asked for several times in a row. */
  #lastKind: LabelEntry['kind'] | undefined
  #lastLabel = ''
  #lastNumber = 0
  readonly #numbers = { 'image-level': new Map<string, number>(), box: new Map<string, number>() }

  /** The number of a label; a new one for a label that is not in the table yet. */
  numberOf(kind: LabelEntry['kind'], label: string): number {
    if (this.#lastLabel === label && this.#lastKind === kind) return this.#lastNumber
    this.#lastKind = kind
    this.#lastLabel = label
    this.#lastNumber = this.#find(kind, label)
    return this.#lastNumber
  }

  /** The label, put into the table where it is not there yet. */
  entryOf(kind: LabelEntry['kind'], label: string): LabelEntry {
    const entry = this.entries[this.numberOf(kind, label)]
    if (entry === undefined) throw new Error(`the table has lost the label ${label}`)
    return entry
  }

  #find(kind: LabelEntry['kind'], label: string): number {
    const numbers = this.#numbers[kind]
    const known = numbers.get(label)
    if (known !== undefined) return known
    const number = this.entries.length
    numbers.set(label, number)
    this.entries.push(createLabelEntry(label, kind))
    return number
  }
}
