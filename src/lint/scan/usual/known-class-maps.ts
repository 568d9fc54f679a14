/** Class maps by their bytes: most lines have one that an earlier line has. */
import { isJsonObject, parseJson } from '../../../text/json.js'
import { rememberHash } from '../class-map-hash.js'
import { invalidLabelNameLength } from '../../rules/invalid-label-name-length.js'

export interface KnownClassMap {
  /** Label by id, as metadata has it. */
  readonly labels: ReadonlyMap<string, string>
  /** Label by id as a number; with gaps, also for labels that the service does not take. */
  readonly byId: readonly (string | undefined)[]
}

interface Entry {
  readonly bytes: Uint8Array
  /** Undefined for a class map that is not of the usual form. */
  readonly classMap: KnownClassMap | undefined
}

/** Class maps that are remembered at once. Our choice: past these, remembering costs more memory than it saves time. */
const KEPT = 4096

/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096

const HASH_PRIME = 0x01000193

export class KnownClassMaps {
  readonly #entries = new Map<number, Entry>()

  /**
   * The class map between two places.
   * @param hash of these bytes, as {@link addToHash} makes it
   */
  find(bytes: Buffer, from: number, to: number, hash: number): KnownClassMap | undefined {
    let entry = this.#entries.get(hash)
    if (entry === undefined || !isSame(entry.bytes, bytes, from, to)) {
      if (this.#entries.size >= KEPT) this.#entries.clear()
      entry = { bytes: Uint8Array.prototype.slice.call(bytes, from, to), classMap: read(bytes, from, to) }
      this.#entries.set(hash, entry)
    }
    return entry.classMap
  }
}

/** The hash of bytes, one more. */
export function addToHash(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, HASH_PRIME)
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let index = 0; index < known.length; index += 1) if (known[index] !== bytes[from + index]) return false
  return true
}

function read(bytes: Buffer, from: number, to: number): KnownClassMap | undefined {
  const text = bytes.toString('utf8', from, to)
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
