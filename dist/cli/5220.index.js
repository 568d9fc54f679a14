export const id = 5220;
export const ids = [5220];
export const modules = {

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanParquet: () => (/* binding */ scanParquet)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/src/images/inventory/found-objects.js
var found_objects = __webpack_require__(1747);
// EXTERNAL MODULE: ./lib/src/images/inventory/twice.js
var twice = __webpack_require__(3910);
;// CONCATENATED MODULE: ./lib/src/images/inventory/hits.js
/**
 * The rows of a row group with images of the manifest, in ascending order. They are numbers in a few arrays: an object for each of
 * a million rows that are kept for a while makes the garbage collector take more memory for all that follows.
 */


/** No row of a report has this number. */
const DROPPED = -1;
class Hits {
    #count = 0;
    #rows = new Int32Array(256);
    #references = new Int32Array(256);
    #sizes = new Float64Array(0);
    #tags = new Uint8Array(0);
    #tagLengths = new Uint8Array(0);
    get count() {
        return this.#count;
    }
    /** @param row  from 0 in the row group */
    add(row, reference) {
        if (this.#count === this.#rows.length) {
            this.#rows = new Int32Array((0,twice/* twice */.P)(this.#rows));
            this.#references = new Int32Array((0,twice/* twice */.P)(this.#references));
        }
        this.#rows[this.#count] = row;
        this.#references[this.#count] = reference;
        this.#count += 1;
    }
    /** All rows are there; what else is said of them follows. */
    seal() {
        this.#sizes = new Float64Array(this.#count).fill(NaN);
        this.#tags = new Uint8Array(this.#count * found_objects/* TAG_BYTES */.R$);
        this.#tagLengths = new Uint8Array(this.#count);
    }
    /** Infinity after the last one. */
    rowOf(hit) {
        return hit < this.#count ? (this.#rows[hit] ?? Infinity) : Infinity;
    }
    setSize(hit, sizeBytes) {
        this.#sizes[hit] = sizeBytes;
    }
    /** One that is too long to be of S3 is not kept. */
    setTag(hit, tag) {
        if (tag.length > found_objects/* TAG_BYTES */.R$)
            return;
        this.#tags.set(tag, hit * found_objects/* TAG_BYTES */.R$);
        this.#tagLengths[hit] = tag.length;
    }
    setDeleted(hit) {
        this.#sizes[hit] = found_objects/* DELETED */.UW;
        this.#tagLengths[hit] = 0;
    }
    /** Of a version that is not the current one. */
    drop(hit) {
        this.#references[hit] = DROPPED;
    }
    addTo(found) {
        for (let hit = 0; hit < this.#count; hit += 1) {
            const reference = this.#references[hit] ?? DROPPED;
            const from = hit * found_objects/* TAG_BYTES */.R$;
            if (reference !== DROPPED)
                found.add(reference, this.#sizes[hit] ?? NaN, this.#tags, from, from + (this.#tagLengths[hit] ?? 0));
        }
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(6167);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(9234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 4 modules
var datapage = __webpack_require__(3846);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(8286);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(7426);
;// CONCATENATED MODULE: ./lib/src/images/inventory/parquet-values.js
/**
 * Values of a page of a Parquet file, where they are: an object for each of a million rows would take the memory that the bytes
 * do not. All of them are good only until the next page is read.
 */
/** Values that the library made. */
class ListedValues {
    #values;
    constructor(values) {
        this.#values = values;
    }
    at(row) {
        return this.#values[row];
    }
}
/** The same value for each row, such as the bucket. */
class ConstantValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    at() {
        return this.#value;
    }
}
/**
 * A value for each row, as the page has them: texts each after its length in four bytes, numbers in eight bytes, flags in a bit
 * each, the lowest first. Parquet format, "Encodings", Plain.
 */
class PlainValues {
    view;
    /** Of the first one. */
    start;
    #type;
    #bytes;
    /** The next text. */
    #row = 0;
    #from;
    constructor(view, start, type) {
        this.view = view;
        this.start = start;
        this.#type = type;
        this.#bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
        this.#from = start;
    }
    at(row) {
        const { view, start } = this;
        switch (this.#type) {
            case 'INT64':
                return view.getBigInt64(start + 8 * row, true);
            case 'BOOLEAN':
                return ((view.getUint8(start + (row >>> 3)) >>> (row & 7)) & 1) === 1;
            case 'BYTE_ARRAY':
                for (; this.#row < row; this.#row += 1)
                    this.#from += 4 + view.getUint32(this.#from, true);
                return textAt(view, this.#bytes, this.#from);
        }
    }
}
/** The dictionary of a column: each of its values once, in the same form. */
class Dictionary {
    length;
    #view;
    #bytes;
    /** Of each text; undefined for numbers. */
    #starts;
    constructor(bytes, length, type) {
        this.length = length;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#bytes = bytes;
        this.#starts = type === 'INT64' ? undefined : textStarts(this.#view, length);
    }
    /** Undefined where there is no such value. */
    at(index) {
        if (index >= this.length)
            return undefined;
        if (this.#starts === undefined)
            return this.#view.getBigInt64(8 * index, true);
        return textAt(this.#view, this.#bytes, this.#starts[index] ?? 0);
    }
}
/** For each row, the index of a value in a dictionary. */
class DictionaryValues {
    #dictionary;
    #indexes;
    constructor(dictionary, indexes) {
        this.#dictionary = dictionary;
        this.#indexes = indexes;
    }
    at(row) {
        const index = this.#indexes[row];
        return typeof index === 'number' ? this.#dictionary.at(index) : undefined;
    }
}
function textStarts(view, length) {
    const starts = new Uint32Array(length);
    let from = 0;
    for (let index = 0; index < length; index += 1) {
        starts[index] = from;
        from += 4 + view.getUint32(from, true);
    }
    return starts;
}
/** @param from  of its length */
function textAt(view, bytes, from) {
    return bytes.subarray(from + 4, from + 4 + view.getUint32(from, true));
}

// EXTERNAL MODULE: ./lib/src/images/inventory/report-fault.js
var report_fault = __webpack_require__(8547);
;// CONCATENATED MODULE: ./lib/src/images/inventory/parquet-columns.js
/** Columns of a Parquet file, read a page at a time: a column of a million rows as values would take all the memory. */








const DICTIONARY = new Set(['PLAIN_DICTIONARY', 'RLE_DICTIONARY']);
/** S3 compresses with Snappy, which the library reads itself. S3 User Guide, "Amazon S3 Inventory list". */
const COMPRESSORS = { GZIP: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes) };
class ParquetColumns {
    #file;
    #metadata;
    #memory;
    constructor(file, metadata, memory) {
        this.#file = file;
        this.#metadata = metadata;
        this.#memory = memory;
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
        // Some writers have 0 for none.
        const dictionaryOffset = Number(chunk.dictionary_page_offset ?? 0);
        const start = dictionaryOffset > 0 ? dictionaryOffset : Number(chunk.data_page_offset);
        const length = Number(chunk.total_compressed_size);
        if (start + length > this.#file.sizeBytes)
            throw new report_fault/* ReportFault */.p(`has no end of the column ${name}`);
        const { buffer, byteOffset, byteLength } = this.#file.read(start, length);
        const reader = { view: new DataView(buffer, byteOffset, byteLength), offset: 0 };
        const decoder = { ...this.#decoderOf(name), type, codec: chunk.codec };
        const total = Number(chunk.num_values);
        let dictionary;
        for (let row = 0; row < total;) {
            const header = (0,column/* parquetHeader */.wK)(reader);
            if (header.type === 'DICTIONARY_PAGE') {
                dictionary = this.#dictionaryOf(reader, header, decoder);
                reader.offset += header.compressed_page_size;
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
            const page = decompressed(bytes, header.uncompressed_page_size, decoder, this.#memory.page);
            if (isWithoutNulls(page, first.num_values, decoder)) {
                if (first.encoding === 'PLAIN')
                    return plainValues(page, decoder);
                if (dictionary?.length === 1 && DICTIONARY.has(first.encoding))
                    return new ConstantValue(dictionary.at(0));
            }
            return valuesIn((0,datapage/* readDataPage */.kS)(page, first, decoder), first.encoding, dictionary);
        }
        if (second === undefined)
            throw new report_fault/* ReportFault */.p(`has a page of the kind ${header.type}`);
        return valuesIn((0,datapage/* readDataPageV2 */.uD)(bytes, header, decoder), second.encoding, dictionary);
    }
    #dictionaryOf({ view, offset }, header, decoder) {
        const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, header.compressed_page_size);
        const page = decompressed(bytes, header.uncompressed_page_size, decoder, this.#memory.dictionary);
        return new Dictionary(page, header.dictionary_page_header?.num_values ?? 0, decoder.type);
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
/** In memory that the next one takes. */
function decompressed(bytes, sizeBytes, { codec, compressors }, memory) {
    if (codec !== 'SNAPPY')
        return (0,datapage/* decompressPage */.tC)(bytes, sizeBytes, codec, compressors);
    const page = memory.take(sizeBytes);
    (0,snappy/* snappyUncompress */.t)(bytes, page);
    return page;
}
function plainValues(page, { element, type }) {
    const view = new DataView(page.buffer, page.byteOffset, page.length);
    return new PlainValues(view, element.repetition_type === 'REQUIRED' ? 0 : 4 + view.getUint32(0, true), type);
}
/** What the library has read of a page. */
function valuesIn({ dataPage, definitionLevels = [] }, encoding, dictionary) {
    const values = withNulls(dataPage, definitionLevels);
    if (!DICTIONARY.has(encoding))
        return new ListedValues(values);
    if (dictionary === undefined)
        throw new report_fault/* ReportFault */.p('has a column without its dictionary');
    return new DictionaryValues(dictionary, values);
}
/** Of a page of the first version: the form of most pages of S3. */
function isWithoutNulls(page, rows, { element }) {
    if (element.repetition_type === 'REQUIRED')
        return true;
    const length = new DataView(page.buffer, page.byteOffset, page.length).getUint32(0, true);
    return allPresent(page.subarray(4, 4 + length), rows);
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







/**
 * Scans a whole file.
 * @throws ReportFault; other errors for bytes that are not Parquet
 */
function scanParquet(scan, file, memory) {
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(footerOf(file), { geoparquet: false });
    const columns = new ParquetColumns(file, metadata, memory);
    const found = new found_objects/* FoundRowsBuilder */.Jk();
    for (const group of metadata.row_groups) {
        const hits = hitsIn(scan, columns, group);
        if (hits.count === 0)
            continue;
        readRest(scan, columns, group, hits);
        hits.addTo(found);
    }
    return found.finish();
}
/** The end of a file: the metadata, their length in four bytes, and four bytes that say that it is Parquet. */
function footerOf(file) {
    const endBytes = Math.min(8, file.sizeBytes);
    const end = file.read(file.sizeBytes - endBytes, endBytes);
    const view = new DataView(end.buffer, end.byteOffset, end.byteLength);
    const length = endBytes < 8 ? endBytes : Math.min(view.getUint32(0, true) + 8, file.sizeBytes);
    // A copy: what is read next takes the place of this.
    return file.read(file.sizeBytes - length, length).slice();
}
/** Keys are not encoded here. */
function hitsIn({ table }, columns, group) {
    const hits = new Hits();
    for (const page of columns.pages(group, 'key', 'BYTE_ARRAY', () => true))
        addHits(hits, table, page);
    hits.seal();
    return hits;
}
/** Apart, so that it is compiled once for all pages. */
function addHits(hits, table, { firstRow, rows, values }) {
    const add = (row, reference) => {
        if (reference >= 0)
            hits.add(row, reference);
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
            const key = values.at(at);
            if (!(key instanceof Uint8Array))
                throw new report_fault/* ReportFault */.p('has a row without a key');
            add(firstRow + at, (0,reference_table/* findKey */.Tj)(table, key, 0, key.length));
        }
}
/** Reads the other columns, of pages with hits only. */
function readRest(scan, columns, group, hits) {
    const { isLatest, isDeleteMarker, size, eTag } = scan.columns;
    const read = (name, type, take) => {
        let next = 0;
        const isWanted = (firstRow, rows) => hits.rowOf(next) < firstRow + rows;
        for (const page of columns.pages(group, name, type, isWanted)) {
            for (; isWanted(page.firstRow, page.rows); next += 1)
                take(next, page.values.at(hits.rowOf(next) - page.firstRow));
        }
        if (next < hits.count)
            throw new report_fault/* ReportFault */.p(`has rows without ${name}`);
    };
    const bucket = Buffer.from(scan.sourceBucket);
    read('bucket', 'BYTE_ARRAY', (_, value) => {
        if (!(value instanceof Uint8Array) || !bucket.equals(value))
            throw new report_fault/* ReportFault */.p('has rows of another bucket than that of the report');
    });
    if (size >= 0)
        read('size', 'INT64', (hit, value) => {
            if (typeof value === 'bigint')
                hits.setSize(hit, Number(value));
        });
    if (eTag >= 0)
        read('e_tag', 'BYTE_ARRAY', (hit, value) => {
            if (value instanceof Uint8Array)
                hits.setTag(hit, value);
        });
    if (isDeleteMarker >= 0)
        read('is_delete_marker', 'BOOLEAN', (hit, value) => {
            if (flag(value, 'is_delete_marker'))
                hits.setDeleted(hit);
        });
    if (isLatest >= 0)
        read('is_latest', 'BOOLEAN', (hit, value) => {
            if (!flag(value, 'is_latest'))
                hits.drop(hit);
        });
}
function flag(value, name) {
    if (typeof value !== 'boolean')
        throw new report_fault/* ReportFault */.p(`has a row without ${name}`);
    return value;
}


/***/ })

};
