export const id = 7580;
export const ids = [7580];
export const modules = {

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   combineChecks: () => (/* binding */ combineChecks)
/* harmony export */ });
/* harmony import */ var _digest_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);

/**
 * @param inReport  may leave images out
 * @param atBytes   is asked for every image, with its ETag where the report has one: it may know these bytes already
 */
function combineChecks(inReport, atBytes) {
    return async function* (images) {
        const listed = [];
        const reported = new Map();
        for await (const found of inReport(noting(images, listed)))
            for (const { line, facts } of found)
                reported.set(line, facts);
        for await (const found of atBytes(withTags(listed, reported)))
            yield found.map(({ line, facts }) => ({ line, facts: joined(reported.get(line), facts) }));
    };
}
/** What is known of an image whose bytes could not be read is what the report says. */
function joined(reported, facts) {
    return facts.kind === 'unknown' && reported?.kind === 'found' ? { ...reported, unread: facts.reason } : facts;
}
async function* noting(images, listed) {
    for await (const batch of images) {
        listed.push(batch);
        yield batch;
    }
}
async function* withTags(listed, reported) {
    const withTag = (image) => {
        const facts = reported.get(image.line);
        const digest = facts?.kind === 'found' ? facts.digest : undefined;
        return { ...image, etag: digest === undefined ? undefined : (0,_digest_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eTagIn */ .P)(digest) };
    };
    for (const batch of listed)
        yield await Promise.resolve(batch.map(withTag));
}


/***/ }),

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


/***/ })

};
