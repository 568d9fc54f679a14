export const id = 3419;
export const ids = [3419];
export const modules = {

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImageChecks: () => (/* binding */ openImageChecks)
/* harmony export */ });
/* harmony import */ var _pacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66737);

async function openImageChecks(request, deps) {
    const { createBucketCheck } = await __webpack_require__.e(/* import() */ 3570).then(__webpack_require__.bind(__webpack_require__, 23570));
    const { clock, progress, region } = deps;
    const meter = (0,_pacing_js__WEBPACK_IMPORTED_MODULE_0__/* .createMeter */ .qf)(clock, (pacing) => progress?.(pacing));
    const { check, end } = await checksOf(request, deps, meter.know);
    return {
        sample: request.headers?.sample,
        region,
        checkImages: counted(check, meter.count),
        isOfNames: request.headers === undefined,
        checkBuckets: createBucketCheck(deps),
        expect: meter.begin,
        end,
    };
}
async function checksOf(request, deps, onKnown) {
    const inReport = async (inventory, asksS3) => {
        const { checkInInventory } = await __webpack_require__.e(/* import() */ 4409).then(__webpack_require__.bind(__webpack_require__, 34409));
        return checkInInventory(deps, inventory, asksS3);
    };
    if (request.headers === undefined)
        return { check: await inReport(request.inventory, true), end: () => undefined };
    const [{ createHeaderCheck }, { openImageCache }, { combineChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8573), __webpack_require__.e(3572)]).then(__webpack_require__.bind(__webpack_require__, 63572)),
        __webpack_require__.e(/* import() */ 9608).then(__webpack_require__.bind(__webpack_require__, 79608)),
        __webpack_require__.e(/* import() */ 7580).then(__webpack_require__.bind(__webpack_require__, 87580)),
    ]);
    const cache = await openImageCache(deps.journal, deps.clock.now());
    const atBytes = createHeaderCheck({ ...deps, cache, onKnown });
    const { inventory } = request;
    const reported = inventory && (await inReport(inventory, false));
    return {
        check: reported === undefined ? atBytes : combineChecks(reported, atBytes),
        end: () => {
            cache.end(deps.clock.now());
        },
    };
}
function counted(check, count) {
    return async function* (images) {
        for await (const facts of check(images)) {
            count(facts.length);
            yield facts;
        }
    };
}


/***/ })

};
