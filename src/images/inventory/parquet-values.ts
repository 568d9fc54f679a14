/**
 * Values of a page of a Parquet file, where they are: an object for each of a million rows would take the memory that the bytes
 * do not. All of them are good only until the next page is read.
 */

/** Types of the columns that a check of images needs. */
export type ColumnType = 'BYTE_ARRAY' | 'BOOLEAN' | 'INT64'

export interface PageValues {
  /**
   * @param row  of the page, from 0; not before one that was asked for already
   * @returns bytes, a flag, or a bigint; null or undefined where the row has none
   */
  readonly at: (row: number) => unknown
}

/** Values that the library made. */
export class ListedValues implements PageValues {
  readonly #values: ArrayLike<unknown>

  constructor(values: ArrayLike<unknown>) {
    this.#values = values
  }

  at(row: number): unknown {
    return this.#values[row]
  }
}

/** The same value for each row, such as the bucket. */
export class ConstantValue implements PageValues {
  readonly #value: unknown

  constructor(value: unknown) {
    this.#value = value
  }

  at(): unknown {
    return this.#value
  }
}

/**
 * A value for each row, as the page has them: texts each after its length in four bytes, numbers in eight bytes, flags in a bit
 * each, the lowest first. Parquet format, "Encodings", Plain.
 */
export class PlainValues implements PageValues {
  readonly view: DataView
  /** Of the first one. */
  readonly start: number
  readonly #type: ColumnType
  readonly #bytes: Uint8Array
  /** The next text. */
  #row = 0
  #from: number

  constructor(view: DataView, start: number, type: ColumnType) {
    this.view = view
    this.start = start
    this.#type = type
    this.#bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    this.#from = start
  }

  at(row: number): unknown {
    const { view, start } = this
    switch (this.#type) {
      case 'INT64':
        return view.getBigInt64(start + 8 * row, true)
      case 'BOOLEAN':
        return ((view.getUint8(start + (row >>> 3)) >>> (row & 7)) & 1) === 1
      case 'BYTE_ARRAY':
        for (; this.#row < row; this.#row += 1) this.#from += 4 + view.getUint32(this.#from, true)
        return textAt(view, this.#bytes, this.#from)
    }
  }
}

/** The dictionary of a column: each of its values once, in the same form. */
export class Dictionary {
  readonly length: number
  readonly #view: DataView
  readonly #bytes: Uint8Array
  /** Of each text; undefined for numbers. */
  readonly #starts: Uint32Array | undefined

  constructor(bytes: Uint8Array, length: number, type: ColumnType) {
    this.length = length
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#bytes = bytes
    this.#starts = type === 'INT64' ? undefined : textStarts(this.#view, length)
  }

  /** Undefined where there is no such value. */
  at(index: number): unknown {
    if (index >= this.length) return undefined
    if (this.#starts === undefined) return this.#view.getBigInt64(8 * index, true)
    return textAt(this.#view, this.#bytes, this.#starts[index] ?? 0)
  }
}

/** For each row, the index of a value in a dictionary. */
export class DictionaryValues implements PageValues {
  readonly #dictionary: Dictionary
  readonly #indexes: ArrayLike<unknown>

  constructor(dictionary: Dictionary, indexes: ArrayLike<unknown>) {
    this.#dictionary = dictionary
    this.#indexes = indexes
  }

  at(row: number): unknown {
    const index = this.#indexes[row]
    return typeof index === 'number' ? this.#dictionary.at(index) : undefined
  }
}

function textStarts(view: DataView, length: number): Uint32Array {
  const starts = new Uint32Array(length)
  let from = 0
  for (let index = 0; index < length; index += 1) {
    starts[index] = from
    from += 4 + view.getUint32(from, true)
  }
  return starts
}

/** @param from  of its length */
function textAt(view: DataView, bytes: Uint8Array, from: number): Uint8Array {
  return bytes.subarray(from + 4, from + 4 + view.getUint32(from, true))
}
