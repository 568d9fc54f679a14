export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 22537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImageLook: () => (/* binding */ openImageLook)
/* harmony export */ });
/* harmony import */ var _pacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66737);

async function openImageLook(request, deps) {
    const { createBucketsLook } = await __webpack_require__.e(/* import() */ 1233).then(__webpack_require__.bind(__webpack_require__, 21233));
    const { clock, progress, region } = deps;
    const meter = (0,_pacing_js__WEBPACK_IMPORTED_MODULE_0__/* .createMeter */ .qf)(clock, (pacing) => progress?.(pacing));
    const { look, end } = await lookOf(request, deps, meter.know);
    return {
        sample: request.headers?.sample,
        region,
        checkImages: counted(look, meter.count),
        isOfNames: request.headers === undefined,
        checkBuckets: createBucketsLook(deps),
        expect: meter.begin,
        end,
    };
}
async function lookOf(request, deps, onKnown) {
    const inReport = async (inventory, asksS3) => {
        const { lookInInventory } = await __webpack_require__.e(/* import() */ 2704).then(__webpack_require__.bind(__webpack_require__, 22704));
        return lookInInventory(deps, inventory, asksS3);
    };
    if (request.headers === undefined)
        return { look: await inReport(request.inventory, true), end: () => undefined };
    const [{ createHeadersLook }, { openImageCache }, { lookInBoth }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8573), __webpack_require__.e(1988)]).then(__webpack_require__.bind(__webpack_require__, 51988)),
        __webpack_require__.e(/* import() */ 9608).then(__webpack_require__.bind(__webpack_require__, 79608)),
        __webpack_require__.e(/* import() */ 8698).then(__webpack_require__.bind(__webpack_require__, 28698)),
    ]);
    const cache = await openImageCache(deps.journal, deps.clock.now());
    const atBytes = createHeadersLook({ ...deps, cache, onKnown });
    const { inventory } = request;
    const reported = inventory && (await inReport(inventory, false));
    return {
        look: reported === undefined ? atBytes : lookInBoth(reported, atBytes),
        end: () => {
            cache.end(deps.clock.now());
        },
    };
}
function counted(look, count) {
    return async function* (images) {
        for await (const facts of look(images)) {
            count(facts.length);
            yield facts;
        }
    };
}


/***/ })

};
