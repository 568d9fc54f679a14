export const id = 9489;
export const ids = [9489];
export const modules = {

/***/ 59489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/* harmony import */ var _cost_read_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16530);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(839);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40748);
/* harmony import */ var _choose_stops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52992);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74960);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79308);







/**
 * Tags are read of the versions that run, and of no other.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS, SERVICE_UNAVAILABLE
 * @throws ServiceError one that a retry cannot fix; nothing is stopped before it is known what is in use
 */
async function sweep(tools, project, plan) {
    const { publish, maxRunMs } = plan.operation;
    const state = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB)(tools, project, _model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e);
    const running = await (0,_cost_read_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .readCost */ .i)(tools, project, state.versions, state.tags);
    const published = await (0,_published_js__WEBPACK_IMPORTED_MODULE_6__/* .readPublished */ .D)(tools, project, publish);
    tools.progress.update({ inUse: (0,_in_use_js__WEBPACK_IMPORTED_MODULE_5__/* .nameInUse */ .sD)(state, published) });
    const facts = { tags: state.tags, published, now: tools.clock.now() };
    const { stops, kept } = (0,_choose_stops_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseSweep */ .yW)(state.versions, facts, maxRunMs);
    for (const { version, why, isDoubtful } of kept) {
        const sentence = `${version.name} (${version.status}) is not stopped: ${why}.`;
        if (isDoubtful)
            tools.progress.note('warning', sentence);
        else
            tools.progress.log(sentence);
    }
    return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_3__/* .carryOut */ .u)(tools, plan, { project, state, running, stops, done: 'swept' });
}


/***/ })

};
