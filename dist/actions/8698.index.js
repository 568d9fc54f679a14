export const id = 8698;
export const ids = [8698];
export const modules = {

/***/ 28698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookInBoth: () => (/* binding */ lookInBoth)
/* harmony export */ });
/**
 * @param inReport  may leave images out
 * @param atBytes   is asked for every image, with its ETag where the report has one: it may know these bytes already
 */
function lookInBoth(inReport, atBytes) {
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
        // Of its size and its ETag, with a blank between them.
        return { ...image, etag: digest?.slice(digest.indexOf(' ') + 1) };
    };
    for (const batch of listed)
        yield await Promise.resolve(batch.map(withTag));
}


/***/ })

};
