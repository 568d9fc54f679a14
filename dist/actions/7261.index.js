export const id = 7261;
export const ids = [7261];
export const modules = {

/***/ 47261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanParquet: () => (/* binding */ scanParquet)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/src/images/inventory/found-objects.js
var found_objects = __webpack_require__(91747);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 1 modules
var column = __webpack_require__(89211);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 3 modules
var datapage = __webpack_require__(74384);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(28286);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./lib/src/images/inventory/report-fault.js
var report_fault = __webpack_require__(78547);
;// CONCATENATED MODULE: ./lib/src/images/inventory/parquet-columns.js
/** Columns of a Parquet file, read a page at a time: a column of a million rows as values would take all the memory. */







/**
 * A value for each row, as the page has them: texts each after its length in four bytes, numbers in eight bytes, flags in a bit
 * each, the lowest first. Good only until the next page. Parquet format, "Encodings", Plain.
 */
class PlainValues {
    view;
    /** Of the first one. */
    start;
    constructor(view, start) {
        this.view = view;
        this.start = start;
    }
}
/** S3 compresses with Snappy, which the library reads itself. S3 User Guide, "Amazon S3 Inventory list". */
const COMPRESSORS = { GZIP: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes) };
class ParquetColumns {
    #bytes;
    #metadata;
    /** A page, decompressed. */
    #page = new Uint8Array(0);
    constructor(bytes, metadata) {
        this.#bytes = bytes;
        this.#metadata = metadata;
    }
    /**
     * Reads the pages of a column.
     * @param isWanted  whether a page with these rows is; the others are not even decompressed
     * @throws ReportFault for a column that is not there or is of another type
     */
    *pages({ columns }, name, type, isWanted) {
        const chunk = columns.find(({ meta_data: data }) => data?.path_in_schema.join('.') === name)?.meta_data;
        if (chunk === undefined)
            throw new report_fault/* ReportFault */.p(`has no column ${name}, which fileSchema names`);
        if (chunk.type !== type)
            throw new report_fault/* ReportFault */.p(`has a column ${name} of ${chunk.type}, not of ${type}`);
        const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
        const { buffer, byteOffset } = this.#bytes;
        const reader = { view: new DataView(buffer, byteOffset + start, Number(chunk.total_compressed_size)), offset: 0 };
        const decoder = { ...this.#decoderOf(name), type, codec: chunk.codec };
        const total = Number(chunk.num_values);
        let dictionary;
        for (let row = 0; row < total;) {
            const header = (0,column/* parquetHeader */.wK)(reader);
            if (header.type === 'DICTIONARY_PAGE') {
                dictionary = (0,column/* readPage */.SP)(reader, header, decoder, undefined, undefined, 0).data;
                continue;
            }
            const rows = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
            if (rows === 0)
                throw new report_fault/* ReportFault */.p(`has an empty page in the column ${name}`);
            if (!isWanted(row, rows))
                reader.offset += header.compressed_page_size;
            else {
                const values = this.#valuesOf(reader, header, decoder, dictionary);
                reader.offset += header.compressed_page_size;
                yield { firstRow: row, rows, values };
            }
            row += rows;
        }
    }
    #valuesOf({ view, offset }, header, decoder, dictionary) {
        const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, header.compressed_page_size);
        const { data_page_header: first, data_page_header_v2: second } = header;
        if (first !== undefined) {
            const page = this.#decompressed(bytes, header.uncompressed_page_size, decoder);
            const plain = first.encoding === 'PLAIN' ? plainValues(page, first.num_values, decoder) : undefined;
            if (plain !== undefined)
                return plain;
            const { dataPage, definitionLevels = [] } = (0,datapage/* readDataPage */.kS)(page, first, decoder);
            return withNulls((0,convert/* convertWithDictionary */.Km)(dataPage, dictionary, first.encoding, decoder), definitionLevels);
        }
        if (second === undefined)
            throw new report_fault/* ReportFault */.p(`has a page of the kind ${header.type}`);
        const { dataPage, definitionLevels = [] } = (0,datapage/* readDataPageV2 */.uD)(bytes, header, decoder);
        return withNulls((0,convert/* convertWithDictionary */.Km)(dataPage, dictionary, second.encoding, decoder), definitionLevels);
    }
    /** In memory that the next page takes. */
    #decompressed(bytes, sizeBytes, { codec, compressors }) {
        if (codec !== 'SNAPPY')
            return (0,datapage/* decompressPage */.tC)(bytes, sizeBytes, codec, compressors);
        if (this.#page.length < sizeBytes)
            this.#page = new Uint8Array(sizeBytes);
        const page = this.#page.subarray(0, sizeBytes);
        (0,snappy/* snappyUncompress */.t)(bytes, page);
        return page;
    }
    /** Without what the column means: the library would make texts of bytes, and dates of numbers. */
    #decoderOf(name) {
        const schemaPath = (0,schema/* getSchemaPath */.Dy)(this.#metadata.schema, [name]);
        const { converted_type: _, logical_type: __, ...element } = schemaPath.at(-1)?.element ?? { name };
        return {
            pathInSchema: [name],
            element,
            schemaPath,
            parsers: convert/* DEFAULT_PARSERS */.Rc,
            compressors: COMPRESSORS,
            utf8: false,
        };
    }
}
/** The form of most pages of S3, without a value for each of a million rows; undefined where a row has no value. */
function plainValues(page, rows, { element }) {
    const view = new DataView(page.buffer, page.byteOffset, page.length);
    if (element.repetition_type === 'REQUIRED')
        return new PlainValues(view, 0);
    const levels = view.getUint32(0, true);
    return allPresent(page.subarray(4, 4 + levels), rows) ? new PlainValues(view, 4 + levels) : undefined;
}
/**
 * Whether the definition levels are one run of ones, as long as there are rows: a length with a zero as its lowest bit, in
 * groups of seven bits, and the level. Parquet format, "Encodings", RLE/bit-packing hybrid.
 */
function allPresent(levels, rows) {
    let length = 0;
    for (const [at, byte] of levels.entries()) {
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte >= 0x80)
            continue;
        return length % 2 === 0 && length / 2 >= rows && levels[at + 1] === 1;
    }
    return false;
}
/** Values with nulls where the level is 0. The library does the same for lists in lists, and takes its time for it. */
function withNulls(values, levels) {
    if (levels.length === 0 || levels.length === values.length)
        return values;
    let next = 0;
    return levels.map((level) => (level === 0 ? null : values[next++]));
}

// EXTERNAL MODULE: ./lib/src/images/inventory/reference-table.js
var reference_table = __webpack_require__(7946);
;// CONCATENATED MODULE: ./lib/src/images/inventory/parquet-scanner.js





const NO_TAG = new Uint8Array(0);
/**
 * Scans a whole file.
 * @throws ReportFault; other errors for bytes that are not Parquet
 */
function scanParquet(scan, bytes) {
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes, { geoparquet: false });
    const columns = new ParquetColumns(bytes, metadata);
    const found = new found_objects/* FoundRowsBuilder */.Jk();
    for (const group of metadata.row_groups) {
        const hits = hitsIn(scan, columns, group);
        if (hits.length > 0)
            readRest(scan, columns, group, hits);
        for (const { reference, isCurrent, isDeleted, sizeBytes, tag } of hits)
            if (isCurrent)
                found.add(reference, isDeleted ? found_objects/* DELETED */.UW : sizeBytes, tag, 0, isDeleted ? 0 : tag.length);
    }
    return found.finish();
}
/** Keys are not encoded here. In the order of the rows. */
function hitsIn({ table }, columns, group) {
    const hits = [];
    for (const page of columns.pages(group, 'key', 'BYTE_ARRAY', () => true))
        addHits(hits, table, page);
    return hits;
}
/** Apart, so that it is compiled once for all pages. */
function addHits(hits, table, { firstRow, rows, values }) {
    const add = (row, reference) => {
        if (reference >= 0)
            hits.push({ row, reference, isCurrent: true, isDeleted: false, sizeBytes: NaN, tag: NO_TAG });
    };
    if (values instanceof PlainValues) {
        const { view } = values;
        const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
        let from = values.start;
        for (let row = firstRow; row < firstRow + rows; row += 1) {
            const to = from + 4 + view.getUint32(from, true);
            if ((0,reference_table/* mayHave */.iC)(table, (0,reference_table/* hashInView */.$A)(view, from + 4, to)))
                add(row, (0,reference_table/* findKey */.Tj)(table, bytes, from + 4, to));
            from = to;
        }
    }
    else
        for (let at = 0; at < rows; at += 1) {
            const key = values[at];
            if (!(key instanceof Uint8Array))
                throw new report_fault/* ReportFault */.p('has a row without a key');
            add(firstRow + at, (0,reference_table/* findKey */.Tj)(table, key, 0, key.length));
        }
}
/** Values of a page by their row in it, in ascending order. */
function readerOf({ values }, type) {
    if (!(values instanceof PlainValues))
        return (at) => values[at];
    const { view, start } = values;
    switch (type) {
        case 'INT64':
            return (at) => view.getBigInt64(start + 8 * at, true);
        case 'BOOLEAN':
            return (at) => ((view.getUint8(start + (at >>> 3)) >>> (at & 7)) & 1) === 1;
        case 'BYTE_ARRAY': {
            const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
            let [next, from] = [0, start];
            return (at) => {
                for (; next < at; next += 1)
                    from += 4 + view.getUint32(from, true);
                // A copy of few bytes shares its memory with others.
                return Buffer.from(bytes.subarray(from + 4, from + 4 + view.getUint32(from, true)));
            };
        }
    }
}
/** Reads the other columns, of pages with hits only. */
function readRest(scan, columns, group, hits) {
    const { isLatest, isDeleteMarker, size, eTag } = scan.columns;
    const read = (name, type, take) => {
        let next = 0;
        const isWanted = (firstRow, rows) => (hits[next]?.row ?? Infinity) < firstRow + rows;
        for (const page of columns.pages(group, name, type, isWanted)) {
            const valueAt = readerOf(page, type);
            for (let hit = hits[next]; hit !== undefined && hit.row < page.firstRow + page.rows; hit = hits[next]) {
                take(hit, valueAt(hit.row - page.firstRow));
                next += 1;
            }
        }
    };
    const bucket = Buffer.from(scan.sourceBucket);
    read('bucket', 'BYTE_ARRAY', (_, value) => {
        if (!(value instanceof Uint8Array) || !bucket.equals(value))
            throw new report_fault/* ReportFault */.p('has rows of another bucket than that of the report');
    });
    if (isLatest >= 0)
        read('is_latest', 'BOOLEAN', (hit, value) => (hit.isCurrent = flag(value, 'is_latest')));
    if (isDeleteMarker >= 0)
        read('is_delete_marker', 'BOOLEAN', (hit, value) => (hit.isDeleted = flag(value, 'is_delete_marker')));
    if (size >= 0)
        read('size', 'INT64', (hit, value) => (hit.sizeBytes = typeof value === 'bigint' ? Number(value) : NaN));
    if (eTag >= 0)
        read('e_tag', 'BYTE_ARRAY', (hit, value) => (hit.tag = value instanceof Uint8Array ? value : NO_TAG));
}
function flag(value, name) {
    if (typeof value !== 'boolean')
        throw new report_fault/* ReportFault */.p(`has a row without ${name}`);
    return value;
}


/***/ })

};
