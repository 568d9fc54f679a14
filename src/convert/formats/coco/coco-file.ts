/** What a COCO file says, in columns: read in one pass, whatever the order of its lists. */
import { Column } from '../../../lint/scan/column.js'
import { BoxColumns } from './box-columns.js'

/** COCO has numbers; some programs write texts. Undefined: there is none, or it is something else. */
export type CocoId = number | string | undefined

/** Ids as numbers from 0, in the order in which they are first seen: of an image, or of an annotation before it. */
export class IdNumbers {
  readonly #numbers = new Map<CocoId, number>()

  get length(): number {
    return this.#numbers.size
  }

  of(id: CocoId): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(id, number)
    return number
  }

  /** The ids, by their numbers. */
  list(): readonly CocoId[] {
    return [...this.#numbers.keys()]
  }
}

/** An entry of `images`. */
export interface CocoImage {
  /** Of its id. */
  readonly number: number
  readonly name: string
  /** Pixels; undefined without whole numbers above 0. */
  readonly width: number | undefined
  readonly height: number | undefined
  /** In the list, from 0. */
  readonly index: number
}

export interface CocoFile {
  readonly images: CocoImage[]
  readonly imageIds: IdNumbers
  /** Names of categories by their ids. */
  readonly categories: Map<CocoId, string>
  readonly categoryIds: IdNumbers
  /** Of each annotation that has a box: the numbers of its image and category, and its index in the list. */
  readonly imageOf: Column
  readonly categoryOf: Column
  readonly indexOf: Column
  readonly boxes: BoxColumns
  /** `info.date_created`, as it is. */
  created: string | undefined
}

export function newCocoFile(): CocoFile {
  return {
    images: [],
    imageIds: new IdNumbers(),
    categories: new Map(),
    categoryIds: new IdNumbers(),
    imageOf: new Column(),
    categoryOf: new Column(),
    indexOf: new Column(),
    boxes: new BoxColumns(),
    created: undefined,
  }
}

/**
 * The annotations of each image, in the order of the list: those of image `n` are
 * `order[starts[n]]` to `order[starts[n + 1] - 1]`.
 */
export interface Grouped {
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

/** @param count numbers of images */
export function groupByImage(imageOf: Column, count: number): Grouped {
  const starts = new Uint32Array(count + 1)
  const add = (at: number, more: number) => {
    const before = starts[at] ?? 0
    starts[at] = before + more
    return before
  }
  for (let index = 0; index < imageOf.length; index += 1) add(imageOf.at(index) + 1, 1)
  for (let number = 1; number <= count; number += 1) add(number, starts[number - 1] ?? 0)
  const order = new Uint32Array(imageOf.length)
  // Each start goes on to the next as its group fills, and is then one place too far.
  for (let index = 0; index < imageOf.length; index += 1) order[add(imageOf.at(index), 1)] = index
  starts.copyWithin(1, 0, count)
  starts[0] = 0
  return { starts, order }
}
