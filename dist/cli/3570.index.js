export const id = 3570;
export const ids = [3570];
export const modules = {

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBucketCheck: () => (/* binding */ createBucketCheck)
/* harmony export */ });
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/** Checks the buckets of images: where they are, and whose. */


/** Attempts of one request, the first included, and the upper bounds of the waits in between. */
const TRIES_MAX = 5;
const WAITS = { firstMs: 500, longestMs: 8000 };
/** @returns asks HeadBucket: of a bucket that it says nothing of, nothing is known */
function createBucketCheck({ images, account, sleep, random, signal, }) {
    const known = new Map();
    return async (buckets) => {
        const found = new Map();
        for (const bucket of buckets) {
            if (!known.has(bucket))
                known.set(bucket, await factsOf(bucket));
            const facts = known.get(bucket);
            if (facts !== undefined)
                found.set(bucket, facts);
        }
        return found;
    };
    async function factsOf(bucket) {
        const state = await stateOf(bucket);
        if (state === undefined || state.kind === 'missing')
            return undefined;
        if (account === undefined || state.kind === 'forbidden')
            return { region: state.region, isOfOther: undefined };
        const asOwner = await stateOf(bucket, account);
        // The same call was allowed without the name of an owner.
        return { region: state.region, isOfOther: asOwner === undefined ? undefined : asOwner.kind === 'forbidden' };
    }
    async function wait(_, tries) {
        await (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .backOff */ .fu)({ sleep, random, signal }, WAITS, tries);
    }
    async function stateOf(bucket, owner) {
        try {
            return await (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass: _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev, wait }, () => images.bucket(bucket, owner));
        }
        catch (error) {
            if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutTheObject */ .U)(error))
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
function waitAfter(tries, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (tries - 1));
}
/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
function spread(ms, chance) {
    return ms * (0.5 + chance / 2);
}
/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
async function backOff({ sleep, random, signal }, waits, tries) {
    await sleep(spread(waitAfter(tries, waits), random()), signal);
}
/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
async function tryAgain({ triesMax, mayPass, wait }, once) {
    for (let tries = 1;; tries += 1) {
        try {
            return await once(tries);
        }
        catch (error) {
            if (tries === triesMax || !mayPass(error, tries))
                throw error;
            await wait?.(error, tries);
        }
    }
}


/***/ })

};
