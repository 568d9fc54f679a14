export const id = 789;
export const ids = [789];
export const modules = {

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageLook: () => (/* binding */ openImageLook)
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

;// CONCATENATED MODULE: ./lib/src/images/open-image-look.js

async function openImageLook(request, deps) {
    const { createBucketsLook } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 1233));
    const { clock, progress, region } = deps;
    const meter = createMeter(clock, (pacing) => progress?.(pacing));
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
        Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 1988)),
        __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6445)),
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


/***/ })

};
