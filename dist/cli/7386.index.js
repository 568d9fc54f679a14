export const id = 7386;
export const ids = [7386];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLabelMap: () => (/* binding */ readLabelMap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(7084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(6845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,api/* transform */.p)(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
;// CONCATENATED MODULE: ./lib/src/convert/read-label-map.js
/** `--labels FILE`: a CSV with the columns from and to. */




/** Bytes of the file. Our choice: a thousand times what 250 labels take. */
const BYTES_MAX = 16 * 1024 * 1024;
const HEADER = 'from,to';
/**
 * Reads the map: each row renames a label; without a `to` it drops the label. A first row `from,to` is the header.
 * @throws SourceError
 */
function readLabelMap(path) {
    const name = `--labels ${(0,visible/* toVisible */.w)(path)}`;
    const map = new Map();
    for (const [index, row] of readRows(path, name).entries()) {
        const [from = '', to = ''] = row;
        if (index === 0 && row.join(',').toLowerCase() === HEADER)
            continue;
        const place = `${name}, row ${String(index + 1)}`;
        if (row.length > 2)
            throw new source_error/* SourceError */.c(`${place}: it has ${String(row.length)} columns; they are from and to.`);
        if (from === '')
            throw new source_error/* SourceError */.c(`${place}: it names no label to rename or drop.`);
        const before = map.get(from);
        const target = to === '' ? undefined : to;
        if (map.has(from) && before !== target) {
            throw new source_error/* SourceError */.c(`${place}: ${JSON.stringify((0,visible/* toVisible */.w)(from))} is already in a row before it, with another name.`);
        }
        map.set(from, target);
    }
    return map;
}
function readRows(path, name) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (bytes.length > BYTES_MAX)
            throw new source_error/* SourceError */.c(`${name} has more than ${String(BYTES_MAX)} bytes: it is not a map of labels.`);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true });
    }
    catch (error) {
        if (error instanceof source_error/* SourceError */.c)
            throw error;
        throw new source_error/* SourceError */.c(`${name} cannot be read: ${whyNot(error)}.`, { cause: error });
    }
}
function whyNot(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'it does not exist';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'it is not UTF-8';
    if (typeof code === 'string' && code.startsWith('CSV_'))
        return `it is not a CSV with the columns from and to (${code})`;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ })

};
