/** Labels of a manifest: renamed, checked, counted and numbered. */
import { withoutInvisible } from '../lint/invisible.js'
import { LABEL_MAX_CHARACTERS, MODEL_LABELS_MAX } from '../manifest/limits.js'
import { isLabelLength } from '../manifest/within-limits.js'
import { unusableText } from './unusable-text.js'

/** By a label of a source, the label to write; undefined drops it. A label that is not in it stays. */
export type LabelMap = ReadonlyMap<string, string | undefined>

/** A label to write, and its number in all lines. */
export interface KnownLabel {
  readonly name: string
  readonly number: number
}

/** Why a label is not written. `what` is undefined for one that is dropped as was asked for. */
export interface LabelFault {
  readonly reason: string
  readonly what: string | undefined
}

const DROPPED: LabelFault = { reason: 'dropped-label', what: undefined }

/** Labels whose answers are kept. Our choice: far above what a manifest can have. */
const REMEMBERED_MAX = 10_000

export class LabelNames {
  readonly #map: LabelMap
  readonly #cleaned: () => void
  /** By the name that is written: labels that are renamed to the same name are one. */
  readonly #written = new Map<string, KnownLabel>()
  readonly #known = new Map<string, KnownLabel | LabelFault>()

  /** @param cleaned  called once for each label that is written without characters that cannot be seen */
  constructor(map: LabelMap, cleaned: () => void = () => undefined) {
    this.#map = map
    this.#cleaned = cleaned
  }

  /** What to write for a label. Numbers are given in the order in which labels first appear. */
  find(label: string): KnownLabel | LabelFault {
    const known = this.#known.get(label)
    if (known !== undefined) return known
    const found = this.#read(label)
    if (this.#known.size < REMEMBERED_MAX) this.#known.set(label, found)
    return found
  }

  #read(label: string): KnownLabel | LabelFault {
    const given = this.#map.has(label) ? this.#map.get(label) : label
    if (given === undefined) return DROPPED
    const name = withoutInvisible(given)
    const garbled = unusableText(name)
    if (garbled !== undefined) return { reason: 'invalid-utf-8', what: `its label ${garbled}` }
    if (name === '') return { reason: 'no-label', what: 'it has no label' }
    if (!isLabelLength(name)) {
      const what = `its label has more than ${String(LABEL_MAX_CHARACTERS)} characters; shorten it with --labels`
      return { reason: 'label-too-long', what }
    }
    const known = this.#written.get(name)
    if (known === undefined && this.#written.size >= MODEL_LABELS_MAX) {
      const what = `${JSON.stringify(name)} is one label more than the ${String(MODEL_LABELS_MAX)} that a model can have; merge or drop labels with --labels`
      return { reason: 'too-many-labels', what }
    }
    if (name !== given) this.#cleaned()
    const written = known ?? { name, number: this.#written.size }
    this.#written.set(name, written)
    return written
  }
}
