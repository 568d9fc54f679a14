export const id = 2847;
export const ids = [2847];
export const modules = {

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ eTagIn),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/** What identifies the bytes of an image, as a listing of S3 has it: objects with the same size and ETag are the same. */
/** @param eTag  in its quotes, as the API has it; undefined without one, or for no bytes at all */
function digestOf(sizeBytes, eTag) {
    return eTag === undefined || sizeBytes === undefined || sizeBytes === 0 ? undefined : `${String(sizeBytes)} ${eTag}`;
}
/** The ETag that a digest was made of, in its quotes. */
function eTagIn(digest) {
    return digest.slice(digest.indexOf(' ') + 1);
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInInventory: () => (/* binding */ checkInInventory)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/lint/scan/column.js + 1 modules
var column = __webpack_require__(8559);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/images/digest-of.js
var digest_of = __webpack_require__(5303);
;// CONCATENATED MODULE: ./lib/src/images/inventory/ask-s3.js
/** Asks S3 for the images that a report does not have, such as those that are newer than it: HeadObject for each. */


/** Requests at a time. */
const AT_ONCE = 32;
/** Denials in a row without any other answer, after which the others are not asked for: they would end the same. Our choice. */
const DENIED_MAX = 16;
/** S3 denies an image that is missing, too, to whoever may not list its bucket. API reference, HeadObject, Permissions. */
const DENIED = 'the inventory report does not have them, and S3 denies access to them (s3:GetObject; without s3:ListBucket, also to what is missing)';
/**
 * @param asksAll  whether every image is asked for, also where the first ones are denied
 * @throws ServiceError where every further request would end the same: no valid credentials, cancelled
 */
async function* askS3(objects, images, asksAll) {
    const left = images.values();
    let [answered, denied] = [false, 0];
    const ask = async ({ line, object }) => {
        if (!asksAll && !answered && denied >= DENIED_MAX)
            return { line, facts: { kind: 'unknown', reason: DENIED } };
        const facts = await factsOf(objects, object);
        if (facts.kind === 'unknown' && facts.reason === DENIED)
            denied += 1;
        else
            answered = true;
        return { line, facts };
    };
    const running = new Map();
    const begin = () => {
        const next = left.next();
        if (next.done !== true)
            running.set(next.value.line, ask(next.value));
    };
    for (let count = 0; count < AT_ONCE; count += 1)
        begin();
    while (running.size > 0) {
        const done = await Promise.race(running.values());
        running.delete(done.line);
        begin();
        yield done;
    }
}
async function factsOf(objects, object) {
    try {
        const head = await objects.head(object);
        if (head === undefined)
            return { kind: 'missing' };
        const eTag = head.md5 === undefined ? undefined : `"${head.md5}"`;
        return { kind: 'found', sizeBytes: head.sizeBytes, digest: (0,digest_of/* digestOf */.o)(head.sizeBytes, eTag) };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error) || (0,service_error/* refusesCredentials */.wX)(error))
            throw error;
        const reason = error.kind === 'access-denied' ? DENIED : `S3 gives no answer about them (HeadObject: ${(0,service_error/* faultNameOf */.fl)(error)})`;
        return { kind: 'unknown', reason };
    }
}

// EXTERNAL MODULE: ./lib/src/images/inventory/found-objects.js
var found_objects = __webpack_require__(1747);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/src/ports/read-again.js


/** Bodies of one object that are started. Our choice. */
const TRIES_MAX = 3;
/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
async function readAgain(objects, object, use) {
    let begun = 0;
    const mayPass = (error, tries) => begun === tries && (0,service_error/* isPassingFault */.Ev)(error);
    return (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass }, (tries) => objects.read(object, (body) => {
        begun = tries;
        return use(body);
    }));
}

// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/images/inventory/report-columns.js
/** The columns of an S3 Inventory report that a check of images needs, and where they are. */

/** A needed column: its name in CSV, and that in Parquet and ORC. S3 User Guide, "Locating your inventory list". */
const NAMES = {
    bucket: ['Bucket', 'bucket'],
    key: ['Key', 'key'],
    versionId: ['VersionId', 'version_id'],
    isLatest: ['IsLatest', 'is_latest'],
    isDeleteMarker: ['IsDeleteMarker', 'is_delete_marker'],
    size: ['Size', 'size'],
    eTag: ['ETag', 'e_tag'],
};
/**
 * Finds the columns among their names, in any order.
 * @returns a clause about fileSchema where rows of these columns cannot be understood
 */
function findColumns(names, format) {
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined)
        return (0,result/* failure */.V)(`names the column ${repeated} twice`);
    const nameOf = (column) => NAMES[column][format === 'CSV' ? 0 : 1];
    const placeOf = (column) => names.indexOf(nameOf(column));
    const columns = {
        count: names.length,
        bucket: placeOf('bucket'),
        key: placeOf('key'),
        versionId: placeOf('versionId'),
        isLatest: placeOf('isLatest'),
        isDeleteMarker: placeOf('isDeleteMarker'),
        size: placeOf('size'),
        eTag: placeOf('eTag'),
    };
    for (const column of ['bucket', 'key'])
        if (columns[column] < 0)
            return (0,result/* failure */.V)(`has no column ${nameOf(column)}`);
    // S3 writes all three for a report of all versions, and none of them for one of the current versions. S3 User Guide,
    // "Amazon S3 Inventory list". With only some, an old version or a delete marker would count as an image.
    const ofVersions = ['versionId', 'isLatest', 'isDeleteMarker'];
    const isOfVersions = ofVersions.some((column) => columns[column] >= 0);
    for (const column of ['isLatest', 'isDeleteMarker']) {
        if (isOfVersions && columns[column] < 0) {
            const other = ofVersions.find((name) => columns[name] >= 0) ?? column;
            return (0,result/* failure */.V)(`has ${nameOf(other)} without ${nameOf(column)}, so that the rows of current objects cannot be distinguished`);
        }
    }
    return (0,result/* success */.k)(columns);
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/inventory-manifest.js
/** The manifest.json of an S3 Inventory report: what the report is about, and the files that it is in. */



/** `arn:aws:s3:::bucket`, `arn:aws-cn:s3:::bucket`. */
const BUCKET_ARN = /^arn:[a-z-]+:s3:::([0-9A-Za-z.\-_]{3,255})$/;
const MD5 = /^[0-9a-f]{32}$/i;
/**
 * Reads the text of a manifest.json. Its form: S3 User Guide, "Locating your inventory list", Inventory manifest.
 * @returns a clause about the file that names what is wrong, with the fix where there is one
 */
function parseInventoryManifest(text) {
    const json = (0,text_json/* parseJson */.qF)(text);
    if (!(0,text_json/* isJsonObject */.OW)(json))
        return (0,result/* failure */.V)('is not a JSON object; give the manifest.json that S3 writes for each report');
    const sourceBucket = (0,text_json/* ownText */.U3)(json, 'sourceBucket');
    if (sourceBucket === undefined || sourceBucket === '')
        return (0,result/* failure */.V)('has no sourceBucket');
    const destination = (0,text_json/* ownText */.U3)(json, 'destinationBucket');
    if (destination === undefined)
        return (0,result/* failure */.V)('has no destinationBucket');
    const destinationBucket = BUCKET_ARN.exec(destination)?.[1];
    if (destinationBucket === undefined)
        return (0,result/* failure */.V)(`has the destinationBucket ${JSON.stringify(destination)}, which is not the ARN of a bucket`);
    const format = formatOf((0,text_json/* ownText */.U3)(json, 'fileFormat'));
    if (!format.ok)
        return format;
    const columns = columnsOf((0,text_json/* ownText */.U3)(json, 'fileSchema'), format.value);
    if (!columns.ok)
        return columns;
    const files = filesOf((0,text_json/* own */.ZV)(json, 'files'));
    if (!files.ok)
        return files;
    return (0,result/* success */.k)({ sourceBucket, destinationBucket, format: format.value, columns: columns.value, files: files.value });
}
function formatOf(format) {
    if (format === undefined)
        return (0,result/* failure */.V)('has no fileFormat');
    if (format === 'CSV' || format === 'Parquet')
        return (0,result/* success */.k)(format);
    const way = 'set the output format of the inventory configuration to CSV or Apache Parquet';
    if (format === 'ORC')
        return (0,result/* failure */.V)(`is of a report in ORC, which is not read; ${way}, and use its next report`);
    return (0,result/* failure */.V)(`has the fileFormat ${JSON.stringify(format)}, which is not known; ${way}`);
}
function columnsOf(schema, format) {
    if (schema === undefined)
        return (0,result/* failure */.V)('has no fileSchema');
    const names = format === 'CSV' ? schema.split(',').map((name) => name.trim()) : parquetNames(schema);
    if (names === undefined)
        return (0,result/* failure */.V)(`has the fileSchema ${JSON.stringify(schema)}, which is not one of Parquet`);
    const columns = findColumns(names, format);
    return columns.ok ? columns : (0,result/* failure */.V)(`has a fileSchema that ${columns.problem}`);
}
/** Of `message s3.inventory { required binary bucket (UTF8); … }`. Annotations have forms such as `(TIMESTAMP(MILLIS,true))`. */
function parquetNames(schema) {
    const fields = /^\s*message\s+\S+\s*\{(.*)\}\s*$/s.exec(schema)?.[1];
    if (fields === undefined)
        return undefined;
    const names = fields
        .split(';')
        .map((field) => field.trim())
        .filter((field) => field !== '')
        .map((field) => /^(?:required|optional)\s+\w+\s+(\w+)/.exec(field)?.[1]);
    return names.every((name) => name !== undefined) ? names : undefined;
}
function filesOf(listed) {
    if (!(0,text_json/* isJsonArray */.Md)(listed))
        return (0,result/* failure */.V)('has no files');
    const files = [];
    for (const [index, entry] of listed.entries()) {
        const name = `files[${String(index)}]`;
        const [key, sizeBytes, md5] = [
            (0,text_json/* ownText */.U3)(entry, 'key'),
            (0,text_json/* wholeNumber */.rD)((0,text_json/* own */.ZV)(entry, 'size')),
            (0,text_json/* ownText */.U3)(entry, 'MD5checksum'),
        ];
        if (key === undefined || key === '')
            return (0,result/* failure */.V)(`has no key in ${name}`);
        if (sizeBytes === undefined || sizeBytes < 0)
            return (0,result/* failure */.V)(`has no size in bytes in ${name}`);
        if (md5 === undefined || !MD5.test(md5))
            return (0,result/* failure */.V)(`has no MD5checksum of 32 hex digits in ${name}`);
        if (files.some((file) => file.key === key))
            return (0,result/* failure */.V)(`lists the file ${key} twice`);
        files.push({ key, sizeBytes, md5: md5.toLowerCase() });
    }
    return (0,result/* success */.k)(files);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/images/inventory/free.js
/** Memory that is freed at once. */
/**
 * Of a gigabyte that is used in parts, some hundred megabytes at a time would be left to the garbage collector. Node 20 cannot do
 * this, and leaves it there.
 */
function free(memory) {
    const transfer = 'transfer' in memory ? memory.transfer : undefined;
    if (typeof transfer === 'function')
        Reflect.apply(transfer, memory, [0]);
}

// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var scan_hash = __webpack_require__(6196);
// EXTERNAL MODULE: ./lib/src/images/inventory/report-fault.js
var report_fault = __webpack_require__(8547);
;// CONCATENATED MODULE: ./lib/src/images/inventory/csv-row.js
/** One row of CSV as RFC 4180 has it: fields with or without quotes, quotes doubled inside of quotes, lines in quotes. */

const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Where the fields of a row are: nothing is copied. */
class CsvRow {
    /** Where each field starts and ends, the quotes around it not included. */
    starts;
    ends;
    /** 1 for a field with doubled quotes. */
    #doubled;
    #columns;
    constructor(columns) {
        this.#columns = columns;
        this.starts = new Int32Array(columns);
        this.ends = new Int32Array(columns);
        this.#doubled = new Uint8Array(columns);
    }
    /**
     * Reads the row that starts at `at`. In a row that is read to its end, doubled quotes become single ones.
     * @param isLast  the bytes end where the file does, which need not be after a newline
     * @returns where the next row starts; -1 where the row goes on after `end`
     * @throws ReportFault for other than the expected number of columns, or quotes that are out of place
     */
    read(bytes, at, end, isLast) {
        let place = at;
        this.#doubled.fill(0);
        for (let column = 0;; column += 1) {
            const isQuoted = bytes[place] === QUOTE;
            const start = isQuoted ? place + 1 : place;
            let stop = start;
            if (isQuoted) {
                for (; stop < end; stop += 1) {
                    if (bytes[stop] !== QUOTE)
                        continue;
                    if (stop + 1 === end || bytes[stop + 1] !== QUOTE)
                        break;
                    // One that is doubled is of the field.
                    stop += 1;
                    if (column < this.#columns)
                        this.#doubled[column] = 1;
                }
                if (stop >= end && isLast)
                    throw new report_fault/* ReportFault */.p('a quote that is not closed');
            }
            else
                stop = endOfPlain(bytes, start, end);
            const after = isQuoted ? stop + 1 : stop;
            if (after >= end && !isLast)
                return -1;
            if (column < this.#columns) {
                this.starts[column] = start;
                this.ends[column] = stop;
            }
            if (after < end && bytes[after] === COMMA) {
                place = after + 1;
                continue;
            }
            const next = endOfLine(bytes, after, end, isLast);
            if (next < 0)
                return -1;
            if (column + 1 !== this.#columns)
                throw new report_fault/* ReportFault */.p(`${String(column + 1)} columns, but fileSchema has ${String(this.#columns)}`);
            this.#makeSingle(bytes);
            return next;
        }
    }
    #makeSingle(bytes) {
        for (let column = 0; column < this.#columns; column += 1) {
            if (this.#doubled[column] !== 1)
                continue;
            const end = this.ends[column] ?? 0;
            let to = this.starts[column] ?? 0;
            for (let from = to; from < end; from += 1) {
                if (bytes[from] === QUOTE)
                    from += 1;
                bytes[to] = bytes[from] ?? 0;
                to += 1;
            }
            this.ends[column] = to;
        }
    }
}
function endOfPlain(bytes, from, end) {
    let at = from;
    while (at < end && bytes[at] !== COMMA && bytes[at] !== NEWLINE && bytes[at] !== RETURN) {
        if (bytes[at] === QUOTE)
            throw new report_fault/* ReportFault */.p('a quote inside of a field without quotes');
        at += 1;
    }
    return at;
}
function endOfLine(bytes, at, end, isLast) {
    if (at >= end)
        return at;
    if (bytes[at] === NEWLINE)
        return at + 1;
    if (bytes[at] !== RETURN)
        throw new report_fault/* ReportFault */.p('text after the quote that closes a field');
    if (at + 1 < end && bytes[at + 1] === NEWLINE)
        return at + 2;
    if (at + 1 >= end && !isLast)
        return -1;
    throw new report_fault/* ReportFault */.p('a carriage return without a newline');
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/encoded-key.js
/**
 * Keys in CSV are URL-encoded (S3 User Guide, "Amazon S3 Inventory list", Key name), a space as a plus sign, as in the
 * listings and the event notifications of S3. In Parquet they are not.
 */
const PLUS = 0x2b;
const PERCENT = 0x25;
const SPACE = 0x20;
/** The value of a hex digit by its byte; -1 for any other byte. */
const HEX = hexDigits();
/**
 * Decodes the key that is encoded in some bytes.
 * @param into  receives its bytes, and is as long as the encoded key or longer
 * @returns how many they are; -1 for a percent sign without two hex digits
 */
function decodeKey(encoded, from, to, into) {
    let length = 0;
    for (let at = from; at < to; at += 1) {
        let byte = encoded[at] ?? 0;
        if (byte === PLUS)
            byte = SPACE;
        else if (byte === PERCENT) {
            const [high, low] = at + 2 < to ? [HEX[encoded[at + 1] ?? 0] ?? -1, HEX[encoded[at + 2] ?? 0] ?? -1] : [-1, -1];
            if (high < 0 || low < 0)
                return -1;
            byte = high * 16 + low;
            at += 2;
        }
        into[length] = byte;
        length += 1;
    }
    return length;
}
function hexDigits() {
    const digits = new Int8Array(256).fill(-1);
    for (let value = 0; value < 16; value += 1) {
        const digit = value.toString(16);
        digits[digit.charCodeAt(0)] = value;
        digits[digit.toUpperCase().charCodeAt(0)] = value;
    }
    return digits;
}

// EXTERNAL MODULE: ./lib/src/images/inventory/reference-table.js
var reference_table = __webpack_require__(7946);
;// CONCATENATED MODULE: ./lib/src/images/inventory/csv-scanner.js
/**
 * Finds the images of a manifest among the rows of a report in CSV. Millions of rows are of no interest: of a row as S3
 * writes it, no more is read than its key and where it ends. Every other row, and each with an image of the manifest, is
 * read field by field.
 */






const [csv_scanner_QUOTE, csv_scanner_NEWLINE, ZERO] = [0x22, 0x0a, 0x30];
/** The hyphen: letters, digits, and what else most keys have are above it, quotes and what encodes others below. */
const LEAST_PLAIN = 0x2d;
const [TRUE, FALSE] = [Buffer.from('true'), Buffer.from('false')];
/** Of a field that is wrong, in its message. */
const SHOWN_BYTES = 100;
/** A row that is longer is none. Our choice: the access control list of an object takes the most, some kilobytes. */
const ROW_MAX_BYTES = 1024 * 1024;
/** Signs that a row has to be read field by field: from its start, or, where it begins like none, from the row before. */
const [STRICT, NO_START] = [-1, -2];
class CsvScanner {
    #report;
    #row;
    #found = new found_objects/* FoundRowsBuilder */.Jk();
    #bucket;
    /** `"bucket","`, with which S3 begins each row; undefined for columns in another order. */
    #start;
    #buffer = Buffer.allocUnsafeSlow(512 * 1024);
    #view = new DataView(this.#buffer.buffer);
    #filled = 0;
    /** A key, decoded. */
    #key = new Uint8Array(3 * 1024);
    #rows = 0;
    constructor(report) {
        this.#report = report;
        this.#row = new CsvRow(report.columns.count);
        this.#bucket = Buffer.from(report.sourceBucket);
        const isUsual = report.columns.bucket === 0 && report.columns.key === 1;
        this.#start = isUsual ? Buffer.from(`"${report.sourceBucket}","`) : undefined;
    }
    /** Rows so far. */
    get rows() {
        return this.#rows;
    }
    /**
     * Takes the next bytes of the file, which may be reused afterwards.
     * @throws ReportFault
     */
    push(chunk) {
        this.#append(chunk);
        const done = this.#scan(this.#filled, false);
        this.#buffer.copyWithin(0, done, this.#filled);
        this.#filled -= done;
        if (this.#filled > ROW_MAX_BYTES)
            throw this.#fault('more than a mebibyte in one row');
    }
    /** @throws ReportFault */
    end() {
        this.#scan(this.#filled, true);
        return this.#found.finish();
    }
    #append(chunk) {
        const needed = this.#filled + chunk.length;
        if (needed > this.#buffer.length) {
            const wider = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
            wider.set(this.#buffer.subarray(0, this.#filled));
            this.#buffer = wider;
            this.#view = new DataView(wider.buffer);
        }
        this.#buffer.set(chunk, this.#filled);
        this.#filled = needed;
    }
    /** Returns the bytes that are no longer needed. */
    #scan(end, isLast) {
        let at = 0;
        // A row whose end was taken to be at its first newline: it is, if what follows begins like a row. Inside of quotes a
        // quote is doubled, so that nothing there begins with a quote and the name of the bucket.
        let unproven = -1;
        while (at < end) {
            const next = this.#quickRow(at, end);
            if (next > 0) {
                unproven = at;
                at = next;
                this.#rows += 1;
                continue;
            }
            if (next === NO_START && unproven >= 0) {
                at = unproven;
                this.#rows -= 1;
            }
            unproven = -1;
            const after = this.#strictRow(at, end, isLast);
            if (after < 0)
                return at;
            at = after;
        }
        if (unproven < 0)
            return at;
        this.#rows -= 1;
        if (!isLast)
            return unproven;
        this.#strictRow(unproven, end, isLast);
        return end;
    }
    /** Where the next row starts, for a row as S3 writes it with a key that is not looked for. */
    #quickRow(at, end) {
        const start = this.#start;
        if (start === undefined || at + start.length >= end)
            return NO_START;
        const bytes = this.#buffer;
        for (let index = 0; index < start.length; index += 1)
            if (bytes[at + index] !== start[index])
                return NO_START;
        const from = at + start.length;
        const view = this.#view;
        let place = from;
        let hash = scan_hash/* SEED */.GU;
        for (; place + 4 <= end; place += 4) {
            const word = view.getInt32(place, true);
            // Whether one of the four is below 0x2d, which borrows from its highest bit: a quote, a plus, a percent sign, or others.
            if (((word - 0x2d2d2d2d) & ~word & 0x80808080) !== 0)
                break;
            hash = (0,reference_table/* withWord */.$H)(hash, word);
        }
        if (place + 4 > end)
            return STRICT;
        for (let byte = bytes[place] ?? 0; byte !== csv_scanner_QUOTE; byte = bytes[place] ?? 0) {
            if (byte < LEAST_PLAIN)
                return this.#encodedRow(from, end);
            hash = (0,reference_table/* withWord */.$H)(hash, byte);
            place += 1;
        }
        return this.#endOfRow((0,reference_table/* finishHash */.uf)(hash), place, end);
    }
    /** The same for a key with characters that are encoded. */
    #encodedRow(from, end) {
        const to = this.#buffer.indexOf(csv_scanner_QUOTE, from);
        if (to < 0 || to >= end || to - from > this.#key.length)
            return STRICT;
        const length = decodeKey(this.#buffer, from, to, this.#key);
        return length < 0 ? STRICT : this.#endOfRow((0,reference_table/* hashOfKey */.N7)(this.#key, 0, length), to, end);
    }
    /** @param place  of the quote after the key */
    #endOfRow(hash, place, end) {
        if ((0,reference_table/* mayHave */.iC)(this.#report.table, hash))
            return STRICT;
        // A doubled quote in the key: S3 encodes it.
        if (this.#buffer[place + 1] === csv_scanner_QUOTE)
            return STRICT;
        const newline = this.#buffer.indexOf(csv_scanner_NEWLINE, place + 1);
        // What is after the end is of an earlier chunk.
        return newline < 0 || newline >= end ? STRICT : newline + 1;
    }
    #strictRow(at, end, isLast) {
        try {
            const next = this.#row.read(this.#buffer, at, end, isLast);
            if (next < 0)
                return next;
            this.#takeRow();
            this.#rows += 1;
            return next;
        }
        catch (error) {
            throw error instanceof report_fault/* ReportFault */.p ? this.#fault(error.message) : error;
        }
    }
    #takeRow() {
        const { columns, table } = this.#report;
        if (!this.#isBucket(columns.bucket))
            throw new report_fault/* ReportFault */.p(`the bucket ${this.#shown(columns.bucket)}, not that of the report`);
        const [from, to] = this.#placeOf(columns.key);
        if (to - from > this.#key.length)
            this.#key = new Uint8Array(to - from);
        const length = decodeKey(this.#buffer, from, to, this.#key);
        if (length < 0)
            throw new report_fault/* ReportFault */.p('a key that is not URL-encoded');
        const reference = (0,reference_table/* findKey */.Tj)(table, this.#key, 0, length);
        if (reference < 0)
            return;
        if (columns.isLatest >= 0 && !this.#isTrue(columns.isLatest, 'IsLatest'))
            return;
        if (columns.isDeleteMarker >= 0 && this.#isTrue(columns.isDeleteMarker, 'IsDeleteMarker'))
            this.#found.add(reference, found_objects/* DELETED */.UW, this.#buffer, 0, 0);
        else
            this.#found.add(reference, this.#size(columns.size), this.#buffer, ...this.#placeOf(columns.eTag));
    }
    #placeOf(column) {
        return column < 0 ? [0, 0] : [this.#row.starts[column] ?? 0, this.#row.ends[column] ?? 0];
    }
    #isBucket(column) {
        const [from, to] = this.#placeOf(column);
        if (to - from !== this.#bucket.length)
            return false;
        for (let at = from; at < to; at += 1)
            if (this.#buffer[at] !== this.#bucket[at - from])
                return false;
        return true;
    }
    /** `True` in the User Guide, `true` in reports. */
    #isTrue(column, name) {
        const [from, to] = this.#placeOf(column);
        if (isWord(this.#buffer, from, to, TRUE))
            return true;
        if (isWord(this.#buffer, from, to, FALSE))
            return false;
        throw new report_fault/* ReportFault */.p(`the ${name} ${this.#shown(column)}, neither true nor false`);
    }
    #size(column) {
        const [from, to] = this.#placeOf(column);
        if (from === to)
            return NaN;
        let size = 0;
        for (let at = from; at < to; at += 1) {
            const digit = (this.#buffer[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                throw new report_fault/* ReportFault */.p(`the Size ${this.#shown(column)}, which is not a number of bytes`);
            size = size * 10 + digit;
        }
        return size;
    }
    /** A field for a message. */
    #shown(column) {
        const [from, to] = this.#placeOf(column);
        return JSON.stringify(this.#buffer.toString('utf8', from, Math.min(to, from + SHOWN_BYTES)));
    }
    #fault(what) {
        return new report_fault/* ReportFault */.p(`has ${what}, in row ${String(this.#rows + 1)}`);
    }
}
/** @param word  in lower case; letters of the field may be in upper case */
function isWord(bytes, from, to, word) {
    if (to - from !== word.length)
        return false;
    for (let at = from; at < to; at += 1)
        if (((bytes[at] ?? 0) | 0x20) !== word[at - from])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/csv-file.js
/** A file of a report in CSV, which S3 compresses with gzip. */





/** Decompressed bytes at a time: larger ones are no quicker. */
const CHUNK_BYTES = 256 * 1024;
class CsvFile {
    #gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    #scanner;
    #ended;
    #error;
    constructor(scan) {
        this.#scanner = new CsvScanner(scan);
        this.#gunzip.on('data', (chunk) => {
            this.#take(chunk);
        });
        this.#ended = (0,external_node_events_.once)(this.#gunzip, 'end').catch((error) => {
            this.#error ??= error instanceof Error ? error : new Error(String(error));
        });
    }
    async push(chunk) {
        if (this.#gunzip.destroyed || this.#gunzip.write(chunk))
            return;
        await Promise.race([(0,external_node_events_.once)(this.#gunzip, 'drain').catch(ignore), this.#ended]);
    }
    async end() {
        if (!this.#gunzip.destroyed)
            this.#gunzip.end();
        await this.#ended;
        try {
            if (this.#error !== undefined)
                throw this.#error;
            return { found: this.#scanner.end() };
        }
        catch (error) {
            return { fault: faultOf(error) };
        }
    }
    close() {
        this.#gunzip.destroy();
    }
    /** As soon as it is decompressed: what waits would have to be put together first. */
    #take(chunk) {
        try {
            this.#scanner.push(chunk);
        }
        catch (error) {
            this.#gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        // Its memory is full then, and nothing more comes into it.
        if (chunk.byteOffset + chunk.length === chunk.buffer.byteLength)
            free(chunk.buffer);
    }
}
/** @throws any other error */
function faultOf(error) {
    if (error instanceof report_fault/* ReportFault */.p)
        return error.message;
    const isOfZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (isOfZlib)
        return `is not a whole gzip file: ${error.message}`;
    throw error;
}
function ignore() {
    // The same error ends the reading of the rows.
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/parquet-file.js
/**
 * A file of a report in Parquet: what its columns are is at its end, so that it has to be there as a whole. It is kept on the
 * disk; memory is for what is read of it.
 */

class ParquetFile {
    #scan;
    #scratch;
    #file;
    constructor(scan, scratch) {
        this.#scan = scan;
        this.#scratch = scratch;
    }
    async push(chunk) {
        const file = await this.#open();
        // Of a file that is longer than it should be, no more is kept.
        await file.append(chunk.subarray(0, this.#scan.sizeBytes - file.sizeBytes()));
    }
    async end() {
        const [{ scanParquet }, file] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(5220)]).then(__webpack_require__.bind(__webpack_require__, 5220)), this.#open()]);
        const { read } = this.#scratch;
        const parts = {
            sizeBytes: file.sizeBytes(),
            read: (from, length) => file.read(from, read.take(length)),
        };
        try {
            return { found: scanParquet(this.#scan, parts, this.#scratch) };
        }
        catch (error) {
            if (error instanceof report_fault/* ReportFault */.p)
                return { fault: error.message };
            // The library throws errors of many kinds for bytes that are not as they should be.
            return {
                fault: `is not a Parquet file that can be read: ${error instanceof Error ? error.message : String(error)}`,
            };
        }
    }
    async close() {
        await this.#file?.close();
    }
    async #open() {
        this.#file ??= await this.#scratch.open();
        return this.#file;
    }
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/scan-report-file.js
/** Scans one file of a report as its bytes arrive: for its digest, and for the rows with images of the manifest. */



/**
 * @param scratch  for a file that has to be there as a whole
 * @throws what the chunks throw; ActionError INVENTORY_INVALID where the disk is full
 */
async function scanReportFile(scan, scratch, chunks) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    let sizeBytes = 0;
    const reader = scan.format === 'CSV' ? new CsvFile(scan) : new ParquetFile(scan, scratch);
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            sizeBytes += chunk.length;
            await reader.push(chunk);
        }
        const md5 = hash.digest('hex');
        const isAsStated = sizeBytes === scan.sizeBytes && md5 === scan.md5;
        return { sizeBytes, md5, result: isAsStated ? await reader.end() : undefined };
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/read-inventory.js
/** Reads the manifest.json of a report, and its files, and checks that they are as S3 wrote them. */







/** Of manifest.json. Our choice: that of a report in a thousand files has about 200 kB. */
const MANIFEST_MAX_BYTES = 32 * 1024 * 1024;
const CHECKSUM_MAX_BYTES = 1024;
/**
 * Reads manifest.json and compares it with the manifest.checksum that S3 writes next to it: the MD5 of its bytes in hex.
 * S3 User Guide, "Locating your inventory list".
 * @throws ActionError INVENTORY_INVALID; ServiceError
 */
async function readInventoryManifest(objects, object) {
    const name = (0,s3_uri/* formatS3Object */.F5)(object);
    const bytes = await readWhole(objects, object, MANIFEST_MAX_BYTES);
    const key = object.key.replace(/manifest\.json$/, 'manifest.checksum');
    const checksum = await readWhole(objects, { bucket: object.bucket, key }, CHECKSUM_MAX_BYTES);
    const stated = checksum.toString('latin1').trim().toLowerCase();
    const md5 = (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
    if (stated !== md5)
        throw invalid(`${name} has the MD5 ${md5}, but manifest.checksum next to it says ${JSON.stringify(stated)}.`);
    const manifest = parseInventoryManifest(bytes.toString('utf8'));
    if (!manifest.ok)
        throw invalid(`${name} ${manifest.problem}.`);
    return manifest.value;
}
/**
 * Scans one file of a report; a body that breaks off is read again from its beginning.
 * @param scratch  for a file in Parquet, while it is read
 * @throws ActionError INVENTORY_INVALID; ServiceError
 */
async function readReportFile(objects, bucket, file, scan, scratch) {
    const object = { bucket, key: file.key };
    const name = (0,s3_uri/* formatS3Object */.F5)(object);
    const reading = readAgain(objects, object, ({ chunks }) => scanReportFile({ ...scan, sizeBytes: file.sizeBytes, md5: file.md5 }, scratch, chunks));
    const { sizeBytes, md5, result } = await ofReport(object, reading);
    if (sizeBytes !== file.sizeBytes)
        throw invalid(`${name} has ${String(sizeBytes)} bytes, but manifest.json says ${String(file.sizeBytes)}.`);
    if (result === undefined)
        throw invalid(`${name} has the MD5 ${md5}, but manifest.json says ${file.md5}.`);
    if ('fault' in result)
        throw invalid(`${name} ${result.fault}.`);
    return result.found;
}
async function readWhole(objects, object, maxBytes) {
    const read = readAgain(objects, object, async ({ chunks }) => {
        const parts = [];
        let sizeBytes = 0;
        for await (const chunk of chunks) {
            sizeBytes += chunk.length;
            if (sizeBytes > maxBytes)
                throw invalid(`${(0,s3_uri/* formatS3Object */.F5)(object)} is larger than ${String(maxBytes)} bytes.`);
            parts.push(chunk);
        }
        return Buffer.concat(parts);
    });
    return ofReport(object, read);
}
/** Says of an object that is missing that it is, and why that may be. */
async function ofReport(object, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'not-found')
            throw error;
        throw new action_error/* ActionError */.lZ('INVENTORY_INVALID', `There is no object ${(0,s3_uri/* formatS3Object */.F5)(object)}.`, {
            requestId: error.facts.requestId,
            cause: error,
            hint: MISSING_HINT,
        });
    }
}
/**
 * A destination prefix with a slash at its end is known to give keys with two slashes, which manifest.json names with one.
 * https://rachelevans.org/blog/the-aws-s3-inventory-service-dont-end-the-destination-prefix-with-slash
 */
const MISSING_HINT = 'Use a report whose files are all there: a lifecycle rule may have deleted some. If the destination prefix of the inventory configuration ends in a slash, remove the slash and wait for the next report: S3 then names other keys than it writes.';
function invalid(message) {
    return new action_error/* ActionError */.lZ('INVENTORY_INVALID', message);
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/scratch.js

/** Memory of which each use takes the place of the one before: what is left to the garbage collector would add up. */
class ReusedMemory {
    #bytes = new Uint8Array(0);
    take(length) {
        if (this.#bytes.length < length) {
            this.free();
            this.#bytes = new Uint8Array(length);
        }
        return this.#bytes.subarray(0, length);
    }
    free() {
        free(this.#bytes.buffer);
        this.#bytes = new Uint8Array(0);
    }
}
/** For one file at a time. */
class Scratch {
    open;
    /** For what is read of the file. */
    read = new ReusedMemory();
    /** For a page of it, decompressed. */
    page = new ReusedMemory();
    /** For the dictionary of the pages, decompressed. */
    dictionary = new ReusedMemory();
    constructor(open) {
        this.open = open;
    }
    /** After the last file. */
    free() {
        for (const memory of [this.read, this.page, this.dictionary])
            memory.free();
    }
}

;// CONCATENATED MODULE: ./lib/src/images/inventory/check-in-inventory.js
/** `inventory:s3://…/manifest.json`: what an S3 Inventory report says of the images of a manifest, in place of a request for each. */









/**
 * Files that are read at a time: while the rows of one are read in this thread, others are decompressed in threads of Node.
 * More of them, or threads of our own, take more memory and are no quicker on two processors. Of a file in Parquet, a column
 * is in memory as a whole.
 */
const FILES_AT_ONCE = { CSV: 2, Parquet: 1 };
/**
 * Images that the report does not have and that S3 is asked for, at most. Our choice: more of them need another report. A
 * range asks for as many of its own: which of them are past those of the ranges before it, it cannot know.
 */
const ASKED_MAX = 10_000;
/** Images that are answered together. Our choice: what is said of them is soon dropped. */
const BATCH_IMAGES = 1024;
const OTHER_BUCKET = 'they are in another bucket than those of the inventory report';
const NOT_ASKED = `the inventory report does not have them, nor ${String(ASKED_MAX)} others: use a newer report, of the whole bucket`;
/**
 * @param asksS3  whether S3 is asked for images that the report does not have; otherwise nothing is said of them
 * @returns looks in the report again for each manifest; throws ActionError INVENTORY_INVALID, ServiceError
 */
function checkInInventory({ objects, openScratchFile, asksAll = false }, inventory, asksS3) {
    let isOfBucket = false;
    return async function* (images) {
        const report = await readInventoryManifest(objects, inventory);
        const { lines, table, repeated, elsewhere } = await collect(images, report.sourceBucket);
        isOfBucket ||= table.count > 0;
        // A manifest whose images are elsewhere: not where another one of this run has its images in the bucket.
        // Of a range, the images in the bucket may be in the other ranges.
        if (!asksAll && !isOfBucket && elsewhere.length > 0)
            throw ofOtherBucket(inventory, report, elsewhere);
        yield elsewhere.map(({ line }) => ({ line, facts: { kind: 'unknown', reason: OTHER_BUCKET } }));
        const listed = table.count === 0 ? new found_objects/* ListedObjects */.qA(0) : await readReport({ objects, openScratchFile }, report, table);
        const unlisted = [];
        let found = [];
        for (let number = 0; number < lines.length; number += 1) {
            if (repeated.has(number))
                continue;
            const line = lines.at(number);
            const facts = check_in_inventory_factsOf(listed.at(number));
            if (facts !== undefined)
                found.push({ line, facts });
            else if (asksS3)
                if (unlisted.length < ASKED_MAX)
                    unlisted.push({ line, object: { bucket: report.sourceBucket, key: (0,reference_table/* keyAt */.f5)(table, number) } });
                else
                    found.push({ line, facts: { kind: 'unknown', reason: NOT_ASKED } });
            if (found.length < BATCH_IMAGES)
                continue;
            yield found;
            found = [];
        }
        yield found;
        for await (const facts of askS3(objects, unlisted, asksAll))
            yield [facts];
    };
}
async function collect(images, bucket) {
    const [lines, builder] = [new column/* Column */.V(), new reference_table/* ReferenceTableBuilder */.jx()];
    const elsewhere = [];
    const add = ({ line, sourceRef }) => {
        const object = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
        if (!object.ok)
            return;
        if (object.value.bucket === bucket) {
            lines.push(line);
            builder.add(object.value.key);
        }
        else
            elsewhere.push({ line, bucket: object.value.bucket });
    };
    for await (const batch of images)
        batch.forEach(add);
    return { lines, elsewhere, ...builder.finish() };
}
async function readReport({ objects, openScratchFile }, { sourceBucket, destinationBucket, format, columns, files }, table) {
    const listed = new found_objects/* ListedObjects */.qA(table.count);
    const left = files.values();
    const scan = { format, columns, sourceBucket, table };
    const readFiles = async () => {
        const scratch = new Scratch(openScratchFile);
        for (const file of left)
            listed.add(await readReportFile(objects, destinationBucket, file, scan, scratch));
        scratch.free();
    };
    await Promise.all(Array.from({ length: FILES_AT_ONCE[format] }, readFiles));
    return listed;
}
/** Undefined where the report does not decide. */
function check_in_inventory_factsOf(listed) {
    switch (listed.kind) {
        case 'object': {
            const eTag = listed.eTag === undefined ? undefined : `"${listed.eTag}"`;
            return { kind: 'found', sizeBytes: listed.sizeBytes, digest: (0,digest_of/* digestOf */.o)(listed.sizeBytes, eTag) };
        }
        case 'delete-marker':
        case 'not-listed':
            return undefined;
    }
}
function ofOtherBucket(inventory, { sourceBucket }, elsewhere) {
    // As addresses in quotes, buckets are taken out where images are not shown.
    const buckets = [...new Set(elsewhere.map(({ bucket }) => `"s3://${bucket}"`))].slice(0, 3).join(', ');
    return new action_error/* ActionError */.lZ('INVENTORY_INVALID', `${(0,s3_uri/* formatS3Object */.F5)(inventory)} is a report of the bucket "s3://${sourceBucket}", but the images are in ${buckets}.`, { hint: 'Name the report of the bucket that the images are in.' });
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ FoundRowsBuilder),
/* harmony export */   R$: () => (/* binding */ TAG_BYTES),
/* harmony export */   UW: () => (/* binding */ DELETED),
/* harmony export */   qA: () => (/* binding */ ListedObjects)
/* harmony export */ });
/* harmony import */ var _twice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3910);
/** What the rows of a report say of the images of a manifest, as numbers and bytes: it is sent from thread to thread. */

/** Longest ETag that is kept, in bytes: an MD5 in hex, a hyphen, and the number of parts, 10,000 at most. S3 User Guide. */
const TAG_BYTES = 38;
/** The size of a delete marker. */
const DELETED = -1;
/** Collects rows. */
class FoundRowsBuilder {
    #length = 0;
    #references = new Int32Array(256);
    #sizes = new Float64Array(256);
    #tags = new Uint8Array(256 * TAG_BYTES);
    /** @param bytes  with an ETag without quotes from one place to another; one that is too long to be of S3 is not kept */
    add(reference, sizeBytes, bytes, from, to) {
        if (this.#length === this.#references.length)
            this.#grow();
        this.#references[this.#length] = reference;
        this.#sizes[this.#length] = sizeBytes;
        const start = this.#length * TAG_BYTES - from;
        if (to - from <= TAG_BYTES)
            for (let at = from; at < to; at += 1)
                this.#tags[start + at] = bytes[at] ?? 0;
        this.#length += 1;
    }
    finish() {
        return {
            references: this.#references.slice(0, this.#length),
            sizes: this.#sizes.slice(0, this.#length),
            tags: this.#tags.slice(0, this.#length * TAG_BYTES),
        };
    }
    #grow() {
        this.#references = new Int32Array((0,_twice_js__WEBPACK_IMPORTED_MODULE_0__/* .twice */ .P)(this.#references));
        this.#sizes = new Float64Array((0,_twice_js__WEBPACK_IMPORTED_MODULE_0__/* .twice */ .P)(this.#sizes));
        this.#tags = new Uint8Array((0,_twice_js__WEBPACK_IMPORTED_MODULE_0__/* .twice */ .P)(this.#tags));
    }
}
const [UNSEEN, SEEN, DISPUTED] = [0, 1, 2];
/** Brings the rows of all files together; the order of the files has no effect. */
class ListedObjects {
    #state;
    #sizes;
    #tags;
    constructor(count) {
        this.#state = new Uint8Array(count);
        this.#sizes = new Float64Array(count);
        this.#tags = Buffer.alloc(count * TAG_BYTES);
    }
    add({ references, sizes, tags }) {
        for (let row = 0; row < references.length; row += 1) {
            const number = references[row] ?? 0;
            const tag = tags.subarray(row * TAG_BYTES, (row + 1) * TAG_BYTES);
            if (this.#state[number] === UNSEEN) {
                this.#state[number] = SEEN;
                this.#sizes[number] = sizes[row] ?? NaN;
                this.#tags.set(tag, number * TAG_BYTES);
            }
            else if (!this.#isSame(number, sizes[row] ?? NaN, tag))
                this.#state[number] = DISPUTED;
        }
    }
    at(number) {
        if (this.#state[number] !== SEEN)
            return { kind: 'not-listed' };
        const size = this.#sizes[number] ?? NaN;
        if (size === DELETED)
            return { kind: 'delete-marker' };
        const eTag = this.#tagAt(number);
        return { kind: 'object', sizeBytes: Number.isNaN(size) ? undefined : size, eTag: eTag === '' ? undefined : eTag };
    }
    #isSame(number, size, tag) {
        const start = number * TAG_BYTES;
        return Object.is(this.#sizes[number], size) && tag.every((byte, at) => this.#tags[start + at] === byte);
    }
    #tagAt(number) {
        const start = number * TAG_BYTES;
        let end = start + TAG_BYTES;
        while (end > start && this.#tags[end - 1] === 0)
            end -= 1;
        return this.#tags.toString('latin1', start, end);
    }
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ hashInView),
/* harmony export */   $H: () => (/* binding */ withWord),
/* harmony export */   N7: () => (/* binding */ hashOfKey),
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   iC: () => (/* binding */ mayHave),
/* harmony export */   jx: () => (/* binding */ ReferenceTableBuilder),
/* harmony export */   uf: () => (/* binding */ finishHash)
/* harmony export */ });
/* harmony import */ var _lint_scan_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8559);
/* harmony import */ var _lint_scan_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6196);
/**
 * The keys of all images that a manifest refers to, found by their bytes. The rows of a report are many times as many, and
 * are compared with it as bytes: none becomes a text. It is in memory that threads share.
 */


/** Bits of the filter for each key, about: 15 of 16 other keys find theirs not set. */
const FILTER_BITS = 16;
/** Bytes of keys that are collected together. */
const BLOCK_BYTES = 1024 * 1024;
/** A key has 1,024 UTF-16 units at most, of up to three bytes in UTF-8. */
const KEY_MAX_BYTES = 3 * 1024;
class ReferenceTableBuilder {
    #encoder = new TextEncoder();
    #full = [];
    #block = new Uint8Array(BLOCK_BYTES);
    #filled = 0;
    #lengths = new _lint_scan_column_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .V();
    /** Adds a key; its number is the count of those before. */
    add(key) {
        if (this.#block.length - this.#filled < KEY_MAX_BYTES) {
            this.#full.push(this.#block.subarray(0, this.#filled));
            this.#block = new Uint8Array(BLOCK_BYTES);
            this.#filled = 0;
        }
        const { written } = this.#encoder.encodeInto(key, this.#block.subarray(this.#filled));
        this.#filled += written;
        this.#lengths.push(written);
    }
    /** The table, and the numbers of keys that are there under an earlier number. */
    finish() {
        const blocks = [...this.#full.splice(0), this.#block.subarray(0, this.#filled)];
        const keys = shared(Uint8Array, sum(blocks.map(({ length }) => length)));
        let at = 0;
        for (const block of blocks) {
            keys.set(block, at);
            at += block.length;
        }
        const count = this.#lengths.length;
        const starts = shared(Uint32Array, count + 1);
        let start = 0;
        for (let index = 0; index < count; index += 1) {
            starts[index] = start;
            start += this.#lengths.at(index);
        }
        starts[count] = start;
        // At most half of the places are taken, so that a search ends after a few steps.
        const places = shared(Int32Array, 2 * powerOfTwo(count * 2));
        const filter = shared(Int32Array, powerOfTwo((count * FILTER_BITS) / 32));
        const table = { count, keys, starts, places, filter };
        const repeated = new Set();
        for (let number = 0; number < count; number += 1)
            if (!insert(table, number))
                repeated.add(number);
        return { table, repeated };
    }
}
/**
 * The hash of a key: of four bytes at a time, and of single ones at its end. Those who read millions of rows make it as
 * they find where the key ends.
 */
function hashOfKey(bytes, from, to) {
    let hash = _lint_scan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .SEED */ .GU;
    let at = from;
    for (; at + 4 <= to; at += 4)
        hash = withWord(hash, (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24));
    for (; at < to; at += 1)
        hash = withWord(hash, bytes[at] ?? 0);
    return finishHash(hash);
}
/** The same, of a key in a view. */
function hashInView(view, from, to) {
    let hash = _lint_scan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .SEED */ .GU;
    let at = from;
    for (; at + 4 <= to; at += 4)
        hash = withWord(hash, view.getInt32(at, true));
    for (; at < to; at += 1)
        hash = withWord(hash, view.getUint8(at));
    return finishHash(hash);
}
/** A hash with four more bytes, the first one lowest, or with a single one. */
function withWord(hash, word) {
    const next = Math.imul(hash ^ word, 0x01000193);
    return next ^ (next >>> 15);
}
/** From the last byte of a key to its hash. */
function finishHash(hash) {
    return (0,_lint_scan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixed */ .gl)(hash) | 0;
}
/** Whether a key may have this hash: of a million others, hardly one seems to. */
function mayHave({ filter, places }, hash) {
    if (((filter[(hash >>> 7) & (filter.length - 1)] ?? 0) & (1 << (hash & 31))) === 0)
        return false;
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask; (places[place + 1] ?? 0) !== 0; place = (place + 2) & mask)
        if (places[place] === hash)
            return true;
    return false;
}
/** The number of a key, compared byte by byte; -1 where it is not there. */
function findKey(table, bytes, from, to) {
    const { places } = table;
    const hash = hashOfKey(bytes, from, to);
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask;; place = (place + 2) & mask) {
        const number = (places[place + 1] ?? 0) - 1;
        if (number < 0)
            return -1;
        if (places[place] === hash && isKey(table, number, bytes, from, to))
            return number;
    }
}
/** The key of a number, as a text. */
function keyAt({ keys, starts }, number) {
    // The decoder of Node takes no shared memory.
    return new TextDecoder().decode(keys.slice(starts[number] ?? 0, starts[number + 1] ?? 0));
}
/** False where the key is there already. */
function insert(table, number) {
    const { keys, starts, places, filter } = table;
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const hash = hashOfKey(keys, from, to);
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask;; place = (place + 2) & mask) {
        const there = (places[place + 1] ?? 0) - 1;
        if (there < 0) {
            places[place] = hash;
            places[place + 1] = number + 1;
            const word = (hash >>> 7) & (filter.length - 1);
            filter[word] = (filter[word] ?? 0) | (1 << (hash & 31));
            return true;
        }
        if (places[place] === hash && isKey(table, there, keys, from, to))
            return false;
    }
}
function isKey({ keys, starts }, number, bytes, from, to) {
    const start = starts[number] ?? 0;
    const length = to - from;
    if ((starts[number + 1] ?? 0) - start !== length)
        return false;
    for (let at = 0; at < length; at += 1)
        if (keys[start + at] !== bytes[from + at])
            return false;
    return true;
}
/** The least power of two that is not less, and at least 8. */
function powerOfTwo(number) {
    return 2 ** Math.ceil(Math.log2(Math.max(8, number)));
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function shared(Kind, length) {
    return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
}


/***/ }),

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ReportFault)
/* harmony export */ });
/** Why a file of a report cannot be understood. */
/** The message is a clause about the file, such as `has 3 columns in row 7, …`. */
class ReportFault extends Error {
    name = 'ReportFault';
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ twice)
/* harmony export */ });
/** Numbers that become more and more, in an array of one type. */
/** Their bytes, with as many zeros behind them. @param numbers  all of their buffer */
function twice({ buffer }) {
    const wider = new Uint8Array(buffer.byteLength * 2);
    wider.set(new Uint8Array(buffer));
    return wider.buffer;
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
function waitAfter(tries, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (tries - 1));
}
/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
function spread(ms, chance) {
    return ms * (0.5 + chance / 2);
}
/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
async function backOff({ sleep, random, signal }, waits, tries) {
    await sleep(spread(waitAfter(tries, waits), random()), signal);
}
/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
async function tryAgain({ triesMax, mayPass, wait }, once) {
    for (let tries = 1;; tries += 1) {
        try {
            return await once(tries);
        }
        catch (error) {
            if (tries === triesMax || !mayPass(error, tries))
                throw error;
            await wait?.(error, tries);
        }
    }
}


/***/ })

};
