export const id = 767;
export const ids = [767];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export wholeNumber */
/**
 * Reads JSON that may hold anything. Keys are looked up as own properties only: a label attribute may be called
 * `constructor` or `__proto__`.
 */
/** The value that a text holds; undefined when it is not JSON. Of a key that appears twice the last counts. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Bad syntax, or nested deeper than the engine can follow: either way nothing that can be used.
        return undefined;
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The value of a key of the object itself; undefined without one, and for anything but an object. */
function own(value, key) {
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A whole number, `1.0` included; undefined for anything else. */
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);

/** Bodies of one object that are begun. Our choice. */
const TRIES_MAX = 3;
/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
async function readAgain(objects, object, use) {
    let begun = 0;
    for (let tries = 1;; tries += 1) {
        try {
            return await objects.read(object, (body) => {
                begun = tries;
                return use(body);
            });
        }
        catch (error) {
            if (begun !== tries || !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error) || tries === TRIES_MAX)
                throw error;
        }
    }
}


/***/ })

};
