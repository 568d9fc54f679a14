export const id = 573;
export const ids = [573];
export const modules = {

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLook: () => (/* binding */ openLook)
});

// EXTERNAL MODULE: ./lib/src/images/pacing.js
var pacing = __webpack_require__(6737);
;// CONCATENATED MODULE: ./lib/src/images/open-image-look.js

async function openImageLook(request, deps) {
    const { createBucketsLook } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 1233));
    const { clock, progress, region } = deps;
    const meter = (0,pacing/* createMeter */.qf)(clock, (pacing) => progress?.(pacing));
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
        const { lookInInventory } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 8814));
        return lookInInventory(deps, inventory, asksS3);
    };
    if (request.headers === undefined)
        return { look: await inReport(request.inventory, true), end: () => undefined };
    const [{ createHeadersLook }, { openImageCache }, { lookInBoth }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(954), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 4949)),
        __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 5214)),
        __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698)),
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

// EXTERNAL MODULE: ./lib/src/cli/lint/connect-images.js + 17 modules
var connect_images = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/src/cli/lint/image-look.js
/** `--images headers` and the like: checks of the images themselves, in S3. Loaded only for these. */


/** @throws CommandError */
async function openLook(checks, options, context, progress) {
    return await openImageLook(checks, await (0,connect_images/* connectImages */.x)(options, context, progress));
}


/***/ })

};
