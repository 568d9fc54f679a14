export const id = 7274;
export const ids = [7274];
export const modules = {

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _shown_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);

/** SARIF's word for each severity; of its `note`, code scanning makes a notice. */
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Where the schema of the format is, which readers take as the name of its version. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The log as an object of JSON: one run over all lints, one result for each finding. */
function toSarif(lints, tool) {
    const uris = [
        ...new Set(lints.flatMap(({ training, testing }) => [training, ...(testing === undefined ? [] : [testing])])),
    ];
    const codes = tool.rules.map(({ code }) => code);
    const found = lints.flatMap(({ report }) => report.findings);
    const warned = new Set(found.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => toRule(rule, warned)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                artifacts: uris.map((name) => ({ location: { uri: toUri(name) }, mimeType: 'application/x-ndjson' })),
                results: lints.flatMap((shown) => shown.report.findings.map((finding) => toResult(shown, finding, codes, uris))),
            },
        ],
    };
}
/**
 * SARIF Multitool leaves out the level of each warning when it merges logs, so that readers take the one of the rule:
 * a rule with warnings in this log has that level. Levels of errors and notes stay in their results.
 */
function toRule({ code, severity, title, about, fix }, warned) {
    return {
        id: code,
        shortDescription: toMessage(title),
        fullDescription: toMessage(about),
        help: toMessage(`${about}\n\n${fix}`),
        defaultConfiguration: { level: LEVELS[warned.has(code) ? 'warning' : severity] },
    };
}
function toResult(shown, finding, codes, uris) {
    const { code, severity, message, fix, manifest } = finding;
    const index = codes.indexOf(code);
    return {
        ruleId: code,
        ruleIndex: index < 0 ? undefined : index,
        level: LEVELS[severity],
        message: toMessage(fix === undefined ? message : `${message} ${fix}`),
        locations: [toLocation((0,_shown_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfManifest */ .yf)(shown, finding), finding, uris)],
        relatedLocations: manifest === 'both' && shown.testing !== undefined
            ? [{ id: 1, ...toLocation(shown.testing, undefined, uris), message: { text: 'The testing manifest' } }]
            : undefined,
    };
}
/** Braces would be places to fill in (SARIF 3.11.5), so each is written twice. */
function toMessage(text) {
    return { text: text.replace(/[{}]/g, '$&$&') };
}
/** Code scanning shows a result only at a place: what is about the whole manifest is at its first line. */
function toLocation(name, finding, uris) {
    const { line, column } = finding ?? {};
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(name), index: uris.indexOf(name) },
            region: { startLine: line ?? 1, startColumn: line === undefined ? undefined : column },
        },
    };
}
/**
 * A path relative to the working folder stays relative, an absolute one gets a scheme, and an S3 URI has its own. What may
 * not be in a URI is encoded.
 */
function toUri(name) {
    const encoded = name.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
    if (name.startsWith('s3://'))
        return `s3:${encoded.slice('s3%3A'.length)}`;
    if (encoded.startsWith('/'))
        return `file://${encoded}`;
    const drive = /^([A-Za-z])%3A(?=\/)/.exec(encoded);
    return drive === null ? encoded : `file:///${drive[1] ?? ''}:${encoded.slice(drive[0].length)}`;
}
/** Half characters, which no URI can hold, are replaced. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString());
}


/***/ })

};
