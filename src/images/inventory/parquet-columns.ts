/** Columns of a Parquet file, read a page at a time: a column of a million rows as values would take all the memory. */
import { gunzipSync } from 'node:zlib'
import { parquetHeader } from 'hyparquet/src/column.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { getSchemaPath } from 'hyparquet/src/schema.js'
import { snappyUncompress } from 'hyparquet/src/snappy.js'
import type { Compressors, FileMetaData, RowGroup } from 'hyparquet'
import {
  ConstantValue,
  Dictionary,
  DictionaryValues,
  ListedValues,
  PlainValues,
  type ColumnType,
  type PageValues,
} from './parquet-values.js'
import { ReportFault } from './report-fault.js'
import type { ReusedMemory, Scratch } from './scratch.js'

/** What the library has to know of a column. */
type ColumnDecoder = Parameters<typeof readDataPageV2>[2]
/** Of a column whose type is one of those that are read. */
type TypedDecoder = ColumnDecoder & { readonly type: ColumnType }
type DataReader = Parameters<typeof parquetHeader>[0]
type PageHeader = ReturnType<typeof parquetHeader>

/** Values of rows that follow each other. Texts are bytes; null where a row has none. */
export interface ColumnPage {
  /** Of the first row, from 0 in the row group. */
  readonly firstRow: number
  readonly rows: number
  readonly values: PageValues
}

const DICTIONARY: ReadonlySet<string> = new Set(['PLAIN_DICTIONARY', 'RLE_DICTIONARY'])

/** S3 compresses with Snappy, which the library reads itself. S3 User Guide, "Amazon S3 Inventory list". */
const COMPRESSORS: Compressors = { GZIP: (bytes) => gunzipSync(bytes) }

/** A file that is read a part at a time: what is read takes the place of what was read before. */
export interface FileParts {
  readonly sizeBytes: number
  readonly read: (from: number, length: number) => Uint8Array
}

/** For a page, and for the dictionary of the pages. */
export type PageMemory = Pick<Scratch, 'page' | 'dictionary'>

export class ParquetColumns {
  readonly #file: FileParts
  readonly #metadata: FileMetaData
  readonly #memory: PageMemory

  constructor(file: FileParts, metadata: FileMetaData, memory: PageMemory) {
    this.#file = file
    this.#metadata = metadata
    this.#memory = memory
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
    // Some writers have 0 for none.
    const dictionaryOffset = Number(chunk.dictionary_page_offset ?? 0)
    const start = dictionaryOffset > 0 ? dictionaryOffset : Number(chunk.data_page_offset)
    const length = Number(chunk.total_compressed_size)
    if (start + length > this.#file.sizeBytes) throw new ReportFault(`has no end of the column ${name}`)
    const { buffer, byteOffset, byteLength } = this.#file.read(start, length)
    const reader = { view: new DataView(buffer, byteOffset, byteLength), offset: 0 }
    const decoder = { ...this.#decoderOf(name), type, codec: chunk.codec }
    const total = Number(chunk.num_values)
    let dictionary: Dictionary | undefined
    for (let row = 0; row < total;) {
      const header = parquetHeader(reader)
      if (header.type === 'DICTIONARY_PAGE') {
        dictionary = this.#dictionaryOf(reader, header, decoder)
        reader.offset += header.compressed_page_size
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
    { view, offset }: DataReader,
    header: PageHeader,
    decoder: TypedDecoder,
    dictionary: Dictionary | undefined,
  ): PageValues {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, header.compressed_page_size)
    const { data_page_header: first, data_page_header_v2: second } = header
    if (first !== undefined) {
      const page = decompressed(bytes, header.uncompressed_page_size, decoder, this.#memory.page)
      if (isWithoutNulls(page, first.num_values, decoder)) {
        if (first.encoding === 'PLAIN') return plainValues(page, decoder)
        if (dictionary?.length === 1 && DICTIONARY.has(first.encoding)) return new ConstantValue(dictionary.at(0))
      }
      return valuesIn(readDataPage(page, first, decoder), first.encoding, dictionary)
    }
    if (second === undefined) throw new ReportFault(`has a page of the kind ${header.type}`)
    return valuesIn(readDataPageV2(bytes, header, decoder), second.encoding, dictionary)
  }

  #dictionaryOf({ view, offset }: DataReader, header: PageHeader, decoder: TypedDecoder): Dictionary {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, header.compressed_page_size)
    const page = decompressed(bytes, header.uncompressed_page_size, decoder, this.#memory.dictionary)
    return new Dictionary(page, header.dictionary_page_header?.num_values ?? 0, decoder.type)
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

/** In memory that the next one takes. */
function decompressed(
  bytes: Uint8Array,
  sizeBytes: number,
  { codec, compressors }: ColumnDecoder,
  memory: ReusedMemory,
): Uint8Array {
  if (codec !== 'SNAPPY') return decompressPage(bytes, sizeBytes, codec, compressors)
  const page = memory.take(sizeBytes)
  snappyUncompress(bytes, page)
  return page
}

function plainValues(page: Uint8Array, { element, type }: TypedDecoder): PlainValues {
  const view = new DataView(page.buffer, page.byteOffset, page.length)
  return new PlainValues(view, element.repetition_type === 'REQUIRED' ? 0 : 4 + view.getUint32(0, true), type)
}

/** What the library has read of a page. */
function valuesIn(
  { dataPage, definitionLevels = [] }: ReturnType<typeof readDataPage>,
  encoding: string,
  dictionary: Dictionary | undefined,
): PageValues {
  const values = withNulls(dataPage, definitionLevels)
  if (!DICTIONARY.has(encoding)) return new ListedValues(values)
  if (dictionary === undefined) throw new ReportFault('has a column without its dictionary')
  return new DictionaryValues(dictionary, values)
}

/** Of a page of the first version: the form of most pages of S3. */
function isWithoutNulls(page: Uint8Array, rows: number, { element }: ColumnDecoder): boolean {
  if (element.repetition_type === 'REQUIRED') return true
  const length = new DataView(page.buffer, page.byteOffset, page.length).getUint32(0, true)
  return allPresent(page.subarray(4, 4 + length), rows)
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
function withNulls(values: ArrayLike<unknown>, levels: readonly number[]): ArrayLike<unknown> {
  if (levels.length === 0 || levels.length === values.length) return values
  let next = 0
  return levels.map((level): unknown => (level === 0 ? null : values[next++]))
}
