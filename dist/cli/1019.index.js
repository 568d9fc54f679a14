export const id = 1019;
export const ids = [1019];
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

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCoco: () => (/* binding */ writeCoco)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
/* harmony import */ var _exported_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3153);
/** COCO instances out of a manifest. The manifest is read twice, since COCO has all images before the first box. */


/** Yields the JSON in parts. Ids count from 1, in the order of the manifest. */
async function* writeCoco(manifest, options, ledger) {
    const boxes = { ...options, kind: 'boxes' };
    yield '{"images":[';
    let image = 0;
    for await (const { name, size } of (0,_exported_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readExportedImages */ .W)(manifest, boxes, ledger)) {
        image += 1;
        const { width = 0, height = 0 } = size ?? {};
        yield `${comma(image)}{"id":${String(image)},"file_name":${JSON.stringify(name)},"width":${String(width)},"height":${String(height)}}`;
    }
    yield '\n],"annotations":[';
    const categories = new Map();
    image = 0;
    let id = 0;
    for await (const exported of (0,_exported_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readExportedImages */ .W)(manifest, boxes, new _ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .Ledger */ .Oc())) {
        image += 1;
        for (const { label, left, top, width, height } of exported.boxes) {
            id += 1;
            const category = categories.get(label) ?? categories.size + 1;
            categories.set(label, category);
            const bbox = [left, top, width, height].map(String).join(',');
            yield `${comma(id)}{"id":${String(id)},"image_id":${String(image)},"category_id":${String(category)},"bbox":[${bbox}],"area":${String(width * height)},"iscrowd":0,"segmentation":[]}`;
        }
        for (const label of new Set(exported.boxes.map((box) => box.label)))
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(ledger.labels, label);
    }
    yield '\n],"categories":[';
    for (const [name, category] of categories)
        yield `${comma(category)}{"id":${String(category)},"name":${JSON.stringify(name)}}`;
    yield '\n]}\n';
}
/** Each entry is on a line of its own. */
function comma(id) {
    return id === 1 ? '\n' : ',\n';
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
