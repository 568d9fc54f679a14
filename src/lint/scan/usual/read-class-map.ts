/** Reads the class maps of usual lines. */
import { isJsonObject, parseJson } from '../../../text/json.js'
import { hashOfClassMap } from '../class-map-hash.js'

export interface KnownClassMap {
  /** Label by id, as metadata has it. */
  readonly labels: ReadonlyMap<string, string>
  readonly hash: number
}

/** Ids that are looked up by number. Our choice: lines with larger ones are read in full. */
const ID_BELOW = 4096

/** Undefined for a class map that is not of the usual form. */
export function readClassMap(text: string): KnownClassMap | undefined {
  const value = text.includes('\ufffd') ? undefined : parseJson(text)
  if (!isJsonObject(value)) return undefined
  const labels = new Map<string, string>()
  for (const id of Object.keys(value)) {
    const label = value[id]
    if (typeof label !== 'string') return undefined
    labels.set(id, label)
  }
  return { labels, hash: hashOfClassMap(labels) }
}

/** The id of a box under which the class map has a label; undefined for a key that no usual box has as its id. */
export function idOf(key: string): number | undefined {
  const id = Number(key)
  return id >= 0 && id < ID_BELOW && String(id) === key && Number.isInteger(id) ? id : undefined
}
