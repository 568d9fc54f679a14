export const id = 9423;
export const ids = [9423];
export const modules = {

/***/ 99423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSaveState: () => (/* binding */ createSaveState)
/* harmony export */ });
/* harmony import */ var _append_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57316);
/* harmony import */ var _file_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);
/** What a step keeps for its post step. */


/**
 * Keeps a value; the post step has it as the variable `STATE_<name>`. Nothing is kept where the runner offers no file for it.
 * @throws Error when it cannot be written
 */
function createSaveState(env) {
    return (name, value) => {
        const path = env.GITHUB_STATE ?? '';
        if (path !== '')
            (0,_append_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .appendWhole */ .g)(path, (0,_file_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLines */ .c)([name, value]));
    };
}


/***/ })

};
