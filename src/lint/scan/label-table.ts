/** The labels of a range, numbered in the order in which they first appear. */
import { createLabelEntry, type LabelEntry } from './label-entry.js'

export class LabelTable {
  readonly entries: LabelEntry[] = []
  readonly #numbers = { 'image-level': new Map<string, number>(), box: new Map<string, number>() }

  /** The number of a label; a new one for a label that is not in the table yet. */
  numberOf(kind: LabelEntry['kind'], label: string): number {
    const numbers = this.#numbers[kind]
    const known = numbers.get(label)
    if (known !== undefined) return known
    const number = this.entries.length
    numbers.set(label, number)
    this.entries.push(createLabelEntry(label, kind))
    return number
  }

  /** The label, put into the table where it is not there yet. */
  entryOf(kind: LabelEntry['kind'], label: string): LabelEntry {
    const entry = this.entries[this.numberOf(kind, label)]
    if (entry === undefined) throw new Error(`the table has lost the label ${label}`)
    return entry
  }
}
