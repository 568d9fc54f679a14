export const id = 6468;
export const ids = [6468];
export const modules = {

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openChecks: () => (/* binding */ openChecks)
});

// EXTERNAL MODULE: ./lib/src/images/pacing.js
var pacing = __webpack_require__(6737);
;// CONCATENATED MODULE: ./lib/src/images/open-image-checks.js

async function openImageChecks(request, deps) {
    const { createBucketCheck } = await __webpack_require__.e(/* import() */ 3570).then(__webpack_require__.bind(__webpack_require__, 3570));
    const { clock, progress, region } = deps;
    const meter = (0,pacing/* createMeter */.qf)(clock, (pacing) => progress?.(pacing));
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
        const { checkInInventory } = await __webpack_require__.e(/* import() */ 2847).then(__webpack_require__.bind(__webpack_require__, 2847));
        return checkInInventory(deps, inventory, asksS3);
    };
    if (request.headers === undefined)
        return { check: await inReport(request.inventory, true), end: () => undefined };
    const [{ createHeaderCheck }, { openImageCache }, { combineChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8573), __webpack_require__.e(5897)]).then(__webpack_require__.bind(__webpack_require__, 5897)),
        __webpack_require__.e(/* import() */ 5214).then(__webpack_require__.bind(__webpack_require__, 5214)),
        __webpack_require__.e(/* import() */ 7580).then(__webpack_require__.bind(__webpack_require__, 7580)),
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

// EXTERNAL MODULE: ./lib/src/cli/lint/connect-images.js + 17 modules
var connect_images = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/src/cli/lint/image-checks.js
/** `--images headers` and the like: checks of the images themselves, in S3. Loaded only for these. */


/** @throws CommandError */
async function openChecks(checks, options, context, progress) {
    return await openImageChecks(checks, await (0,connect_images/* connectImages */.x)(options, context, progress));
}


/***/ })

};
