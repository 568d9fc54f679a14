export const id = 16;
export const ids = [16];
export const modules = {

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2769);


/** Bodies of one object that are begun. Our choice. */
const TRIES_MAX = 3;
/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
async function readAgain(objects, object, use) {
    let begun = 0;
    const mayPass = (error, tries) => begun === tries && (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error);
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass }, (tries) => objects.read(object, (body) => {
        begun = tries;
        return use(body);
    }));
}


/***/ })

};
