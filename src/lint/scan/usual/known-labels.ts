/** Numbers for the labels of usual lines, so that a label is read once and not on each line. */
import { invalidLabelNameLength } from '../../rules/invalid-label-name-length.js'
import { Literal } from './literal.js'
import type { LineBytes } from './line-bytes.js'

/** For a label that the service does not take. */
export const NO_LABEL = -1

/** Labels that are found by their bytes at once. Our choice: more than most manifests have. */
const KEPT = 4096

interface Entry {
  readonly bytes: Literal
  readonly number: number
}

export class KnownLabels {
  /** By their numbers. */
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #entries = new Map<number, Entry>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = isUsableLabel(text) ? this.texts.length : NO_LABEL
    if (number !== NO_LABEL) this.texts.push(text)
    this.#numbers.set(text, number)
    return number
  }

  /** The number of the label, all of it ASCII, between two places of a line; it was just hashed. */
  find(line: LineBytes, from: number, to: number): number {
    const { hash } = line
    const known = this.#entries.get(hash)
    if (known?.bytes.length === to - from && known.bytes.isAt(line, from)) return known.number
    if (this.#entries.size >= KEPT) this.#entries.clear()
    const number = this.numberOf(line.text(from, to))
    this.#entries.set(hash, { bytes: Literal.of(line.bytes, from, to), number })
    return number
  }
}

/** Whether the service takes the label. */
function isUsableLabel(label: string): boolean {
  const metadata = { isDateDocumented: true, label }
  const attribute = { kind: 'image-level', name: '', valueAllowed: true, metadata } as const
  return invalidLabelNameLength.check(attribute).length === 0
}
