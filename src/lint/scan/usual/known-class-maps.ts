/** Class maps by their bytes: most lines have one that an earlier line has. */
import { isJsonObject, parseJson } from '../../../text/json.js'
import { hashOfClassMap } from '../class-map-hash.js'
import { NO_LABEL, type KnownLabels } from './known-labels.js'
import { Literal } from './literal.js'
import type { LineBytes } from './line-bytes.js'

export interface KnownClassMap {
  /** Label by id, as metadata has it. */
  readonly labels: ReadonlyMap<string, string>
  readonly hash: number
  /** By id, the number of its label; {@link NO_LABEL} for ids without one, and for labels that the service does not take. */
  readonly numbers: Int32Array
}

interface Entry {
  readonly bytes: Literal
  /** Undefined for a class map that is not of the usual form. */
  readonly classMap: KnownClassMap | undefined
}

/** Class maps that are remembered at once. Our choice: more than most manifests have. */
const KEPT = 4096

/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096

export class KnownClassMaps {
  readonly #entries = new Map<number, Entry>()
  readonly #labels: KnownLabels

  /** @param labels  which give the labels their numbers */
  constructor(labels: KnownLabels) {
    this.#labels = labels
  }

  /** The class map between two places of a line, which was just hashed; undefined for one of another form. */
  find(line: LineBytes, from: number, to: number): KnownClassMap | undefined {
    const { hash } = line
    const known = this.#entries.get(hash)
    if (known?.bytes.length === to - from && known.bytes.isAt(line, from)) return known.classMap
    if (this.#entries.size >= KEPT) this.#entries.clear()
    const classMap = this.#read(line.bytes.toString('utf8', from, to))
    this.#entries.set(hash, { bytes: Literal.of(line.bytes, from, to), classMap })
    return classMap
  }

  #read(text: string): KnownClassMap | undefined {
    // With a newline, it is of two lines.
    const value = /[\n\ufffd]/.test(text) ? undefined : parseJson(text)
    if (!isJsonObject(value)) return undefined
    const labels = new Map<string, string>()
    const numbers: number[] = []
    for (const id of Object.keys(value)) {
      const label = value[id]
      if (typeof label !== 'string') return undefined
      labels.set(id, label)
      const number = Number(id)
      if (!(number >= 0 && number < ID_BELOW) || String(number) !== id) continue
      while (numbers.length < number) numbers.push(NO_LABEL)
      numbers[number] = this.#labels.numberOf(label)
    }
    return { labels, hash: hashOfClassMap(labels), numbers: Int32Array.from(numbers) }
  }
}
