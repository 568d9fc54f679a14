/** What the module knows by its bytes: class maps, and class names. It asks for one that is new, and most lines have one that is not. */
import { KnownLabels, NO_LABEL, type KnownLabel } from './known-labels.js'
import { idOf, readClassMap, type KnownClassMap } from './read-class-map.js'
import type { ScanModule } from './scan-module.js'

/** Kinds of texts, as the module has them. */
const CLASS_MAP = 1
const CLASS_NAME = 2

export class KnownTexts {
  readonly #module: ScanModule
  readonly #memory: Buffer
  readonly #words: Uint32Array
  readonly #labels: KnownLabels
  /** By the places that the module has them at. */
  readonly #classMaps = new Map<number, KnownClassMap>()
  /** Nothing is known at first. */
  #isFull = true

  constructor(module: ScanModule) {
    this.#module = module
    this.#memory = Buffer.from(module.memory.buffer)
    this.#words = new Uint32Array(module.memory.buffer)
    this.#labels = new KnownLabels(module.LABELS_MAX.value)
  }

  /** Where there was no room in the range before, what is in use there may not be in this one. */
  beginRange(): void {
    if (!this.#isFull) return
    this.#isFull = false
    this.#module.forgetKnown()
    this.#labels.clear()
    this.#classMaps.clear()
  }

  label(number: number): KnownLabel {
    return this.#labels.at(number)
  }

  classMap(place: number): KnownClassMap {
    const classMap = this.#classMaps.get(place)
    if (classMap === undefined) throw new Error(`no class map is at ${String(place)}`)
    return classMap
  }

  /** Adds the class map that the module asks for. False where there is no room. */
  addClassMap(): boolean {
    const { tokenFrom, tokenTo } = this.#module
    const classMap = readClassMap(this.#memory.toString('utf8', tokenFrom.value, tokenTo.value))
    const numbers: number[] = []
    for (const [key, label] of classMap?.labels ?? []) {
      const id = idOf(key)
      if (id === undefined) continue
      const number = this.#labels.numberOf('box', label)
      if (number === undefined) return this.#noRoom()
      while (numbers.length < id) numbers.push(NO_LABEL)
      numbers[id] = number
    }
    const place = this.#add(CLASS_MAP, numbers)
    if (place !== 0 && classMap !== undefined) this.#classMaps.set(place, classMap)
    return place !== 0
  }

  /** The same of the class name. */
  addClassName(): boolean {
    const { tokenFrom, tokenTo } = this.#module
    const number = this.#labels.numberOf('image-level', this.#memory.toString('latin1', tokenFrom.value, tokenTo.value))
    if (number === undefined) return this.#noRoom()
    return this.#add(CLASS_NAME, number === NO_LABEL ? [] : [number]) !== 0
  }

  /** Adds the text with labels by id. Returns its place; 0 where there is no room. */
  #add(kind: number, numbers: readonly number[]): number {
    const { tokenFrom, tokenTo } = this.#module
    const place = this.#module.addKnown(kind, tokenFrom.value, tokenTo.value, numbers.length)
    if (place === 0) this.#noRoom()
    else {
      const labels = this.#module.labelsOf(place) / Uint32Array.BYTES_PER_ELEMENT
      numbers.forEach((number, id) => {
        this.#words[labels + id] = number === NO_LABEL ? 0 : this.#module.placeOfLabel(number)
      })
    }
    return place
  }

  #noRoom(): false {
    this.#isFull = true
    return false
  }
}
