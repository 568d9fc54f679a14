export const id = 9458;
export const ids = [9458];
export const modules = {

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportManifest: () => (/* binding */ exportManifest)
/* harmony export */ });
/* harmony import */ var _convert_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2597);
/* harmony import */ var _convert_convert_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2287);
/* harmony import */ var _convert_open_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3077);
/* harmony import */ var _convert_write_convert_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4212);
/* harmony import */ var _lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);






const TARGETS = ['coco', 'csv'];
const OPTIONS = {
    to: { value: 'FORMAT', about: 'what to make of the manifest', choices: TARGETS },
    images: { value: 'URI', about: 'names are keys below this: s3://BUCKET/PREFIX/; without it, keys of the bucket' },
    kind: { value: 'KIND', about: 'what to export to CSV; without it, what the first line has', choices: _convert_convert_options_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW },
    out: { value: 'FILE', about: 'the file to write; standard output without it' },
    format: _convert_convert_options_js__WEBPACK_IMPORTED_MODULE_2__/* .CONVERT_OPTIONS */ .dI.format,
};
const exportManifest = {
    synopsis: '--to FORMAT [options] MANIFEST',
    options: OPTIONS,
    notes: `MANIFEST is a file, or - for standard input. What the service would train from
is exported; convert makes the same boxes and labels of it again.

Examples:
  custom-labels export --to coco --out instances.json training.manifest
  custom-labels export --to csv training.manifest > labels.csv

Exit code: 0 all was exported, 1 something was left out, 2 the command cannot be
run.`,
    run,
};
async function run({ options, operands }, context) {
    const target = TARGETS.find((name) => name === options.get('to'));
    if (target === undefined)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--to is missing: ${TARGETS.join(' or ')}.`);
    const [path] = operands;
    if (path === undefined || operands.length > 1)
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('Give one MANIFEST.');
    const kind = _convert_convert_options_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.find((name) => name === options.get('kind'));
    if (target === 'coco' && kind === 'image-level')
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--kind is "image-level", but COCO has boxes; use --to csv.');
    const settings = { images: (0,_convert_convert_options_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesOf */ .IC)(options.get('images')), kind };
    const out = options.get('out');
    const ledger = new _convert_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .Ledger */ .Oc();
    const folder = (0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .createManifestFolder */ .UF)(context);
    try {
        const manifest = await folder.open(path);
        const file = await (0,_convert_open_output_js__WEBPACK_IMPORTED_MODULE_3__/* .openOutput */ .c)(out, [path], context);
        try {
            const source = { name: manifest.name, read: () => (0,_lint_open_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(manifest) };
            for await (const text of await writerOf(target, source, settings, ledger))
                file.write(text);
            await file.keep();
        }
        finally {
            await file.discard();
        }
    }
    finally {
        await folder.close();
    }
    const verdict = out === undefined ? 'Written.' : `Written to ${out}.`;
    const format = options.get('format') === 'json' ? 'json' : 'pretty';
    (0,_convert_write_convert_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeConvertReport */ .b)(ledger, { format, verdict, isOutTaken: out === undefined }, context);
    return ledger.problemCounts.size === 0 ? 0 : 1;
}
/** Each is loaded when it is asked for. */
async function writerOf(target, manifest, options, ledger) {
    if (target === 'coco')
        return (await Promise.all(/* import() */[__webpack_require__.e(3034), __webpack_require__.e(1019)]).then(__webpack_require__.bind(__webpack_require__, 1019))).writeCoco(manifest, options, ledger);
    return (await Promise.all(/* import() */[__webpack_require__.e(3034), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 711))).writeCsv(manifest, options, ledger);
}


/***/ })

};
