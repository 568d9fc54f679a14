export const id = 789;
export const ids = [789];
export const modules = {

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageLook: () => (/* binding */ openImageLook)
});

// EXTERNAL MODULE: ./lib/src/lint/images/images-request.js
var images_request = __webpack_require__(2731);
;// CONCATENATED MODULE: ./lib/src/images/pacing.js
/** The rate since `startedAt`. */
function pacingOf(done, images, passedMs) {
    if (passedMs < 1000 || done === 0)
        return { done, images, perSecond: undefined, leftMs: undefined };
    const perSecond = (done * 1000) / passedMs;
    return { done, images, perSecond, leftMs: (Math.max(0, images - done) * 1000) / perSecond };
}
/** @param show gets every change */
function createMeter(clock, show) {
    let [images, done, startedAt] = [0, 0, clock.now()];
    return {
        begin: (count) => {
            images = count;
            done = 0;
            startedAt = clock.now();
        },
        count: () => {
            done += 1;
            show(pacingOf(done, images, clock.now() - startedAt));
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/images/open-image-look.js


/** Undefined where the request asks nothing of S3. */
async function openImageLook(request, deps) {
    if (!(0,images_request/* asksS3 */.LH)(request))
        return undefined;
    const { createBucketsLook } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 1233));
    const { clock, progress, region } = deps;
    const meter = createMeter(clock, (pacing) => progress?.(pacing));
    const { look, end } = await lookOf(request, deps);
    return {
        sample: request.headers?.sample,
        region,
        checkImages: counted(look, meter.count),
        checkBuckets: createBucketsLook(deps),
        expect: meter.begin,
        end,
    };
}
async function lookOf({ headers, inventory }, deps) {
    const inReport = async (asksS3) => {
        if (inventory === undefined)
            return undefined;
        const { lookInInventory } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 3731));
        return lookInInventory(deps.objects, inventory, asksS3);
    };
    if (headers === undefined) {
        const look = await inReport(true);
        if (look === undefined)
            throw new Error('nothing is asked of S3');
        return { look, end: () => undefined };
    }
    const [{ createHeadersLook }, { ImageCache }, { lookInBoth }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(765)]).then(__webpack_require__.bind(__webpack_require__, 4765)),
        __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 5214)),
        __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698)),
    ]);
    const cache = await ImageCache.open(deps.journal);
    const atBytes = createHeadersLook({ ...deps, cache });
    const reported = await inReport(false);
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
            count();
            yield facts;
        }
    };
}


/***/ })

};
