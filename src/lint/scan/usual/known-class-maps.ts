/** Class maps by their bytes: most lines have one that an earlier line has. */
import { isJsonObject, parseJson } from '../../../text/json.js'
import { rememberHash } from '../class-map-hash.js'
import { Literal } from './literal.js'
import type { LineBytes } from './line-bytes.js'
import { invalidLabelNameLength } from '../../rules/invalid-label-name-length.js'

export interface KnownClassMap {
  /** Label by id, as metadata has it. */
  readonly labels: ReadonlyMap<string, string>
  /** Label by id as a number; with gaps, also for labels that the service does not take. */
  readonly byId: readonly (string | undefined)[]
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

const HASH_PRIME = 0x01000193
const WORD_BYTES = 4

export class KnownClassMaps {
  readonly #entries = new Map<number, Entry>()

  /** The class map between two places of a line; undefined for one of another form. */
  find(line: LineBytes, from: number, to: number): KnownClassMap | undefined {
    const hash = hashOf(line.view, from, to)
    const known = this.#entries.get(hash)
    if (known?.bytes.length === to - from && known.bytes.isAt(line, from)) return known.classMap
    if (this.#entries.size >= KEPT) this.#entries.clear()
    const bytes = new Uint8Array(line.bytes.subarray(from, to))
    const entry = { bytes: new Literal(bytes), classMap: read(bytes) }
    this.#entries.set(hash, entry)
    return entry.classMap
  }
}

function hashOf(view: DataView, from: number, to: number): number {
  // A class map has at least two bytes, and its line more before and after it.
  let hash = view.getInt32(to - WORD_BYTES, true)
  for (let at = from; at + WORD_BYTES <= to; at += WORD_BYTES)
    hash = Math.imul(hash ^ view.getInt32(at, true), HASH_PRIME)
  return hash
}

function read(bytes: Uint8Array): KnownClassMap | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  const value = text.includes('\ufffd') ? undefined : parseJson(text)
  if (!isJsonObject(value)) return undefined
  const labels = new Map<string, string>()
  const byId: (string | undefined)[] = []
  for (const id of Object.keys(value)) {
    const label = value[id]
    if (typeof label !== 'string') return undefined
    labels.set(id, label)
    const number = Number(id)
    if (!(number >= 0 && number < ID_BELOW) || String(number) !== id || !isUsableLabel(label)) continue
    while (byId.length < number) byId.push(undefined)
    byId[number] = label
  }
  rememberHash(labels)
  return { labels, byId }
}

/** Whether the service takes the label. */
export function isUsableLabel(label: string): boolean {
  const metadata = { isDateDocumented: true, label }
  const attribute = { kind: 'image-level', name: '', valueAllowed: true, metadata } as const
  return invalidLabelNameLength.check(attribute).length === 0
}
