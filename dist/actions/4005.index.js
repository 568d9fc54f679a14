export const id = 4005;
export const ids = [4005];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findVersionIn)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** The version that the input `version` names. */

/**
 * @throws ActionError VERSION_NOT_FOUND; also where the name has passed to another version than the one of the ARN
 */
function findVersionIn(inventory, wanted) {
    const version = inventory.versions.find(({ name }) => name === wanted.name);
    if (version !== undefined && (wanted.kind === 'name' || version.arn === wanted.arn))
        return version;
    const given = wanted.kind === 'arn' ? wanted.arn : wanted.name;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_NOT_FOUND', `There is no version ${given} in the project ${inventory.project.name}.`);
}


/***/ }),

/***/ 24005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29318);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57731);
/* harmony import */ var _cost_read_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16530);
/* harmony import */ var _inventory_find_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(839);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _model_start_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58171);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40748);
/* harmony import */ var _choose_stops_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52992);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74960);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16303);
/** `stop`: ends the model of a named version, or all of the project's but the named ones. */













/**
 * Stopping what has stopped is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND (refused with `all-but`), PUBLISH_CONFLICT (refused), UNKNOWN_STATUS, STOP_TIMEOUT
 * @throws ServiceError one that a retry cannot fix
 */
async function stop(tools, project, plan) {
    const { what } = plan.operation;
    return 'version' in what ? stopOne(tools, project, plan, what.version) : stopAllBut(tools, project, plan, what.allBut);
}
async function stopOne(tools, project, plan, wanted) {
    const { progress } = tools;
    progress.update({ version: { name: wanted.name } });
    const state = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .lB)(tools, project, (version) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e)(version) || version.name === wanted.name);
    const running = await (0,_cost_read_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .readCost */ .i)(tools, project, state.versions, state.tags);
    const version = (0,_inventory_find_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersionIn */ .B)(state, wanted);
    const { arn, name, status } = version;
    const tags = state.tags.get(arn);
    progress.update({ version: { name, arn, status, units: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .unitsOf */ .$J)(version, tags) } });
    const published = await (0,_published_js__WEBPACK_IMPORTED_MODULE_10__/* .readPublished */ .D)(tools, project, plan.operation.publish);
    tools.progress.update({ inUse: (0,_in_use_js__WEBPACK_IMPORTED_MODULE_9__/* .nameInUse */ .sD)(state, published) });
    if (published?.has(arn) === true && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e)(version))
        throw isPublished(plan, name);
    if ((0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) === 'unknown') {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('UNKNOWN_STATUS', `${name} has the unknown status ${status}, so it was not stopped.`);
    }
    if ((0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e)(version)) {
        if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleased */ .OZ)(tags))
            progress.note('warning', wordsOfReleased(name));
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_7__/* .carryOut */ .u)(tools, plan, { project, state, running, stops: [version], done: 'stopped' });
    }
    progress.log(`${name} does not run (${status}).`);
    if (plan.isDryRun)
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_7__/* .carryOut */ .u)(tools, plan, { project, state, running, stops: [], done: 'stopped' });
    // A run that ended right after the stop has left it.
    const denial = await (0,_model_start_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .takeStartOrNote */ .vc)(tools, version, tags);
    if (denial !== undefined)
        throw denial;
    return 'nothing-to-do';
}
async function stopAllBut(tools, project, plan, names) {
    const state = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .lB)(tools, project, _model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e);
    const running = await (0,_cost_read_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .readCost */ .i)(tools, project, state.versions, state.tags);
    const unknown = (0,_choose_stops_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownNames */ .be)(state.versions, names);
    if (unknown.length > 0)
        throw notFound(project, state, unknown);
    const published = await (0,_published_js__WEBPACK_IMPORTED_MODULE_10__/* .readPublished */ .D)(tools, project, plan.operation.publish);
    tools.progress.update({ inUse: (0,_in_use_js__WEBPACK_IMPORTED_MODULE_9__/* .nameInUse */ .sD)(state, published) });
    const { stops, kept } = (0,_choose_stops_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseAllBut */ .SF)(state.versions, names, published);
    for (const { version, why, isDoubtful } of kept) {
        if (isDoubtful)
            tools.progress.note('warning', `${version.name} was not stopped: ${why}.`);
    }
    for (const { arn, name } of stops) {
        if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleased */ .OZ)(state.tags.get(arn)))
            tools.progress.note('warning', wordsOfReleased(name));
    }
    return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_7__/* .carryOut */ .u)(tools, plan, { project, state, running, stops, done: 'stopped' });
}
function isPublished({ operation }, name) {
    const where = operation.publish?.shown ?? 'publish';
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PUBLISH_CONFLICT', `${name} is published in ${where}, so it was not stopped.`, {
        outcome: 'refused',
        hint: 'Release another version first (operation: swap), or leave publish out to stop it although callers use it.',
    });
}
function notFound(project, { versions }, unknown) {
    const [first = ''] = unknown;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .misspelt */ .I)(first, versions.map(({ name }) => name));
    const perhaps = meant === undefined ? '' : ` Did you mean ${meant} instead of ${first}?`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_NOT_FOUND', `all-but names ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .LS)(unknown.length, 'version')} that the project ${project.name} does not have: ${unknown.join(', ')}. Nothing was stopped.${perhaps}`, { outcome: 'refused' });
}
function wordsOfReleased(name) {
    return `${name} is the released version: callers that use it get errors until it is started again.`;
}


/***/ })

};
