/** Columns of a Parquet file, read a page at a time: a column of a million rows as values would take all the memory. */
import { gunzipSync } from 'node:zlib'
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { getSchemaPath } from 'hyparquet/src/schema.js'
import { snappyUncompress } from 'hyparquet/src/snappy.js'
import type { Compressors, DecodedArray, FileMetaData, RowGroup } from 'hyparquet'
import { ReportFault } from './report-fault.js'

/** What the library has to know of a column. */
type ColumnDecoder = Parameters<typeof readPage>[2]
type PageHeader = ReturnType<typeof parquetHeader>

/** Types of the columns that a check of images needs. */
export type ColumnType = 'BYTE_ARRAY' | 'BOOLEAN' | 'INT64'

/** Values of rows that follow each other. Texts are bytes; null where a row has none. */
export interface ColumnPage {
  /** Of the first row, from 0 in the row group. */
  readonly firstRow: number
  readonly rows: number
  readonly values: DecodedArray | PlainValues
}

/**
 * A value for each row, as the page has them: texts each after its length in four bytes, numbers in eight bytes, flags in a bit
 * each, the lowest first. Good only until the next page. Parquet format, "Encodings", Plain.
 */
export class PlainValues {
  readonly view: DataView
  /** Of the first one. */
  readonly start: number

  constructor(view: DataView, start: number) {
    this.view = view
    this.start = start
  }
}

/** S3 compresses with Snappy, which the library reads itself. S3 User Guide, "Amazon S3 Inventory list". */
const COMPRESSORS: Compressors = { GZIP: (bytes) => gunzipSync(bytes) }

export class ParquetColumns {
  readonly #bytes: Uint8Array
  readonly #metadata: FileMetaData
  /** A page, decompressed. */
  #page = new Uint8Array(0)

  constructor(bytes: Uint8Array, metadata: FileMetaData) {
    this.#bytes = bytes
    this.#metadata = metadata
  }

  /**
   * Reads the pages of a column.
   * @param isWanted  whether a page with these rows is; the others are not even decompressed
   * @throws ReportFault for a column that is not there or is of another type
   */
  *pages(
    { columns }: RowGroup,
    name: string,
    type: ColumnType,
    isWanted: (firstRow: number, rows: number) => boolean,
  ): Generator<ColumnPage> {
    const chunk = columns.find(({ meta_data: data }) => data?.path_in_schema.join('.') === name)?.meta_data
    if (chunk === undefined) throw new ReportFault(`has no column ${name}, which fileSchema names`)
    if (chunk.type !== type) throw new ReportFault(`has a column ${name} of ${chunk.type}, not of ${type}`)
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset)
    const { buffer, byteOffset } = this.#bytes
    const reader = { view: new DataView(buffer, byteOffset + start, Number(chunk.total_compressed_size)), offset: 0 }
    const decoder = { ...this.#decoderOf(name), type, codec: chunk.codec }
    const total = Number(chunk.num_values)
    let dictionary: DecodedArray | undefined
    for (let row = 0; row < total;) {
      const header = parquetHeader(reader)
      if (header.type === 'DICTIONARY_PAGE') {
        dictionary = readPage(reader, header, decoder, undefined, undefined, 0).data
        continue
      }
      const rows = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0
      if (rows === 0) throw new ReportFault(`has an empty page in the column ${name}`)
      if (!isWanted(row, rows)) reader.offset += header.compressed_page_size
      else {
        const values = this.#valuesOf(reader, header, decoder, dictionary)
        reader.offset += header.compressed_page_size
        yield { firstRow: row, rows, values }
      }
      row += rows
    }
  }

  #valuesOf(
    { view, offset }: Parameters<typeof readPage>[0],
    header: PageHeader,
    decoder: ColumnDecoder,
    dictionary: DecodedArray | undefined,
  ): DecodedArray | PlainValues {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, header.compressed_page_size)
    const { data_page_header: first, data_page_header_v2: second } = header
    if (first !== undefined) {
      const page = this.#decompressed(bytes, header.uncompressed_page_size, decoder)
      const plain = first.encoding === 'PLAIN' ? plainValues(page, first.num_values, decoder) : undefined
      if (plain !== undefined) return plain
      const { dataPage, definitionLevels = [] } = readDataPage(page, first, decoder)
      return withNulls(convertWithDictionary(dataPage, dictionary, first.encoding, decoder), definitionLevels)
    }
    if (second === undefined) throw new ReportFault(`has a page of the kind ${header.type}`)
    const { dataPage, definitionLevels = [] } = readDataPageV2(bytes, header, decoder)
    return withNulls(convertWithDictionary(dataPage, dictionary, second.encoding, decoder), definitionLevels)
  }

  /** In memory that the next page takes. */
  #decompressed(bytes: Uint8Array, sizeBytes: number, { codec, compressors }: ColumnDecoder): Uint8Array {
    if (codec !== 'SNAPPY') return decompressPage(bytes, sizeBytes, codec, compressors)
    if (this.#page.length < sizeBytes) this.#page = new Uint8Array(sizeBytes)
    const page = this.#page.subarray(0, sizeBytes)
    snappyUncompress(bytes, page)
    return page
  }

  /** Without what the column means: the library would make texts of bytes, and dates of numbers. */
  #decoderOf(name: string): Omit<ColumnDecoder, 'type' | 'codec'> {
    const schemaPath = getSchemaPath(this.#metadata.schema, [name])
    const { converted_type: _, logical_type: __, ...element } = schemaPath.at(-1)?.element ?? { name }
    return {
      pathInSchema: [name],
      element,
      schemaPath,
      parsers: DEFAULT_PARSERS,
      compressors: COMPRESSORS,
      utf8: false,
    }
  }
}

/** The form of most pages of S3, without a value for each of a million rows; undefined where a row has no value. */
function plainValues(page: Uint8Array, rows: number, { element }: ColumnDecoder): PlainValues | undefined {
  const view = new DataView(page.buffer, page.byteOffset, page.length)
  if (element.repetition_type === 'REQUIRED') return new PlainValues(view, 0)
  const levels = view.getUint32(0, true)
  return allPresent(page.subarray(4, 4 + levels), rows) ? new PlainValues(view, 4 + levels) : undefined
}

/**
 * Whether the definition levels are one run of ones, as long as there are rows: a length with a zero as its lowest bit, in
 * groups of seven bits, and the level. Parquet format, "Encodings", RLE/bit-packing hybrid.
 */
function allPresent(levels: Uint8Array, rows: number): boolean {
  let length = 0
  for (const [at, byte] of levels.entries()) {
    length += (byte & 0x7f) * 2 ** (7 * at)
    if (byte >= 0x80) continue
    return length % 2 === 0 && length / 2 >= rows && levels[at + 1] === 1
  }
  return false
}

/** Values with nulls where the level is 0. The library does the same for lists in lists, and takes its time for it. */
function withNulls(values: DecodedArray, levels: readonly number[]): DecodedArray {
  if (levels.length === 0 || levels.length === values.length) return values
  let next = 0
  return levels.map((level): unknown => (level === 0 ? null : values[next++]))
}
