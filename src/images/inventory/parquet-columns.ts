/** Columns of a Parquet file, read a page at a time: a column of a million rows as values would take all the memory. */
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { getSchemaPath } from 'hyparquet/src/schema.js'
import type { Compressors, DecodedArray, FileMetaData, ParquetType, RowGroup } from 'hyparquet'
import { gunzipSync } from 'node:zlib'
import { ReportFault } from './report-fault.js'

/** How the library is told what a column is. */
type ColumnDecoder = Parameters<typeof readPage>[2]

/** Values of rows that follow each other. Texts are bytes; null where a row has none. */
export interface ColumnPage {
  /** Of the first row, from 0 in the row group. */
  readonly firstRow: number
  readonly values: DecodedArray
}

/** S3 compresses with Snappy, which the library reads itself. S3 User Guide, "Amazon S3 Inventory list". */
const COMPRESSORS: Compressors = { GZIP: (bytes) => gunzipSync(bytes) }

export class ParquetColumns {
  readonly #bytes: Uint8Array
  readonly #metadata: FileMetaData

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
    type: ParquetType,
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
      if (isWanted(row, rows)) {
        const values = readPage(reader, header, decoder, dictionary, undefined, 0).data
        if (values?.length !== rows) throw new ReportFault(`has a page of the column ${name} with missing rows`)
        yield { firstRow: row, values }
      } else reader.offset += header.compressed_page_size
      row += rows
    }
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
