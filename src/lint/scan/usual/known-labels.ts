/** Numbers for the labels of usual lines, under which the module counts them. */
import { isLabelLength } from '../../../manifest/within-limits.js'
import type { LabelEntry } from '../label-entry.js'

export interface KnownLabel {
  readonly kind: LabelEntry['kind']
  readonly text: string
}

/** For a label that the service does not take. */
export const NO_LABEL = -1

export class KnownLabels {
  readonly #max: number
  readonly #labels: KnownLabel[] = []
  readonly #numbers = { 'image-level': new Map<string, number>(), box: new Map<string, number>() }

  /** @param max  labels that there are numbers for */
  constructor(max: number) {
    this.#max = max
  }

  /** Undefined where no number is left. */
  numberOf(kind: LabelEntry['kind'], text: string): number | undefined {
    if (!isLabelLength(text)) return NO_LABEL
    const known = this.#numbers[kind].get(text)
    if (known !== undefined || this.#labels.length === this.#max) return known
    this.#numbers[kind].set(text, this.#labels.length)
    return this.#labels.push({ kind, text }) - 1
  }

  /** The label with a number that was given. */
  at(number: number): KnownLabel {
    const label = this.#labels[number]
    if (label === undefined) throw new Error(`no label has the number ${String(number)}`)
    return label
  }

  clear(): void {
    this.#labels.length = 0
    for (const numbers of Object.values(this.#numbers)) numbers.clear()
  }
}
