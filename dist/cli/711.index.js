export const id = 711;
export const ids = [711];
export const modules = {

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readExportedImages)
/* harmony export */ });
/* harmony import */ var _lint_check_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3765);
/* harmony import */ var _manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6302);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6337);
/** Lines of a manifest, as other tools get them. */



/** Reads what the service would train from, in the order of the lines. Everything else of the manifest is reported. */
async function* readExportedImages({ name, read }, options, ledger) {
    const seen = new Set();
    let { kind } = options;
    let start = options.images === undefined ? undefined : startOf(options.images);
    for await (const { line, text } of (0,_manifest_read_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(read())) {
        const report = (0,_lint_check_line_js__WEBPACK_IMPORTED_MODULE_0__/* .checkManifestLine */ .i0)(line, (0,_lint_check_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestLine */ .SP)(text));
        const { sourceRef, usable } = report;
        countRead(report, ledger);
        const uri = sourceRef === undefined ? '' : `s3://${sourceRef.bucket}/${sourceRef.key}`;
        const fault = faultOf(report, kind) ?? (seen.has(uri) ? repeated(uri) : undefined);
        if (fault !== undefined) {
            leaveOut(name, report, fault, ledger);
            continue;
        }
        seen.add(uri);
        kind ??= usable.boxes.length > 0 ? 'boxes' : 'image-level';
        start ??= startOf({ bucket: sourceRef?.bucket ?? '', prefix: '' });
        const labels = kind === 'boxes' ? [] : [...new Set(usable.imageLabels)];
        const boxes = kind === 'boxes' ? usable.boxes : [];
        reportUnused(name, report, ledger);
        ledger.leaveOut('box', 'other-kind', usable.boxes.length - boxes.length);
        const reason = kind === 'boxes' ? 'other-kind' : 'repeated-label';
        ledger.leaveOut('label', reason, usable.imageLabels.length - labels.length);
        ledger.sums.image.written += 1;
        ledger.sums.box.written += boxes.length;
        ledger.sums.label.written += labels.length;
        const path = uri.startsWith(start) ? uri.slice(start.length) : uri;
        yield { name: path, labels, boxes, size: boxes.length === 0 ? undefined : usable.imageSize };
    }
}
function countRead({ usable }, { sums }) {
    sums.image.read += 1;
    sums.box.read += usable.boxes.length;
    sums.label.read += usable.imageLabels.length;
}
function faultOf({ sourceRef, usable, findings }, kind) {
    const { boxes, imageLabels } = usable;
    if (sourceRef === undefined || (boxes.length === 0 && imageLabels.length === 0)) {
        const codes = [...new Set(findings.map(({ code }) => code))].join(', ');
        return { reason: 'unusable-line', what: `nothing can be trained from it (${codes})` };
    }
    if (kind === 'boxes' && boxes.length === 0)
        return {
            reason: 'other-kind',
            what: 'it has image-level labels alone; export them with --to csv --kind image-level',
        };
    if (kind === 'image-level' && imageLabels.length === 0)
        return { reason: 'other-kind', what: 'it has boxes alone; export them with --kind boxes' };
    return undefined;
}
function repeated(uri) {
    return { reason: 'repeated-image', what: `${uri} is also the image of a line before it` };
}
function leaveOut(file, { line, usable }, { reason, what = '' }, ledger) {
    const place = { file, line };
    ledger.drop({ reason, message: `${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)}: ${what}.`, place, of: 'image' });
    ledger.leaveOut('box', reason, usable.boxes.length);
    ledger.leaveOut('label', reason, usable.imageLabels.length);
}
/** Boxes and attributes that the service would not use either. */
function reportUnused(file, { line, findings }, ledger) {
    const codes = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    if (codes.size === 0)
        return;
    const place = { file, line };
    const message = `${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)}: the service uses a part of it, and so does the export (${[...codes].join(', ')}).`;
    ledger.note({ reason: 'unusable-part', message, place, of: 'source' });
}
function startOf({ bucket, prefix }) {
    return `s3://${bucket}/${prefix === '' ? '' : `${prefix}/`}`;
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCsv: () => (/* binding */ writeCsv)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
/* harmony import */ var _exported_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3153);
/** CSV out of a manifest: a row for each box, or for each label of an image. */


/** Yields the rows with their newlines, the header first. */
async function* writeCsv(manifest, options, ledger) {
    let isHeaderWritten = false;
    for await (const { name, labels, boxes, size } of (0,_exported_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readExportedImages */ .W)(manifest, options, ledger)) {
        const image = cell(name);
        if (!isHeaderWritten)
            yield boxes.length > 0 ? 'image,label,x,y,w,h,image_width,image_height\n' : 'image,label\n';
        isHeaderWritten = true;
        for (const { label, left, top, width, height } of boxes) {
            const numbers = [left, top, width, height, size?.width ?? 0, size?.height ?? 0].map(String).join(',');
            yield `${image},${cell(label)},${numbers}\n`;
        }
        for (const label of labels)
            yield `${image},${cell(label)}\n`;
        for (const label of new Set([...labels, ...boxes.map((box) => box.label)]))
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(ledger.labels, label);
    }
    // A table without rows.
    if (!isHeaderWritten)
        yield 'image,label\n';
}
/** RFC 4180; blanks at the ends are kept by quotes. */
function cell(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/** A place in a source, as messages begin with it. */

/** `labels.csv, line 7` or `coco.json, annotations[12]`. */
function placeText({ file, line, position }) {
    const parts = [
        file,
        ...(line === undefined ? [] : [`line ${String(line)}`]),
        ...(position === undefined ? [] : [position]),
    ];
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(parts.join(', '));
}


/***/ })

};
