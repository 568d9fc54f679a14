export const id = 799;
export const ids = [799];
export const modules = {

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageChecks: () => (/* binding */ openImageChecks)
});

;// CONCATENATED MODULE: ./lib/src/images/pacing.js
/** @param known  of the images that are done, those that took no time: the others are no sooner done for them */
function pacingOf(done, images, passedMs, known = 0) {
    if (passedMs < 1000 || done <= known)
        return { done, images, perSecond: undefined, leftMs: undefined };
    const perSecond = ((done - known) * 1000) / passedMs;
    return { done, images, perSecond, leftMs: (Math.max(0, images - done) * 1000) / perSecond };
}
/** @param show gets every change */
function createMeter(clock, show) {
    let [images, done, known, startedAt] = [0, 0, 0, clock.now()];
    return {
        begin: (count) => {
            images = count;
            done = 0;
            known = 0;
            startedAt = clock.now();
        },
        know: () => {
            known += 1;
        },
        count: (more = 1) => {
            done += more;
            show(pacingOf(done, images, clock.now() - startedAt, known));
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/images/open-image-checks.js

async function openImageChecks(request, deps) {
    const { createBucketCheck } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 3570));
    const { clock, progress, region } = deps;
    const meter = createMeter(clock, (pacing) => progress?.(pacing));
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
        const { checkInInventory } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 2847));
        return checkInInventory(deps, inventory, asksS3);
    };
    if (request.headers === undefined)
        return { check: await inReport(request.inventory, true), end: () => undefined };
    const [{ createHeaderCheck }, { openImageCache }, { combineChecks }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 3572)),
        __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6445)),
        __webpack_require__.e(/* import() */ 580).then(__webpack_require__.bind(__webpack_require__, 7580)),
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
