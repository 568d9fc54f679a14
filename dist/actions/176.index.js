export const id = 176;
export const ids = [176];
export const modules = {

/***/ 60176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lateGithub: () => (/* binding */ lateGithub)
/* harmony export */ });
/** @param load  called once */
function lateGithub(load) {
    let loaded;
    const port = () => (loaded ??= load());
    return {
        tokenKind: async () => (await port()).tokenKind(),
        readVariable: async (place) => (await port()).readVariable(place),
        writeVariable: async (place, value) => (await port()).writeVariable(place, value),
        approvals: async () => (await port()).approvals?.() ?? [],
        hasOwnDeployment: async () => (await port()).hasOwnDeployment(),
        createDeployment: async (deployment) => (await port()).createDeployment(deployment),
    };
}


/***/ })

};
