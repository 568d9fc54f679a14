export const id = 7511;
export const ids = [7511];
export const modules = {

/***/ 87511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _model_without_undefined_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(57777);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59301);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77740);
/* harmony import */ var _model_start_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72538);
/* harmony import */ var _model_start_refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65906);
/* harmony import */ var _model_stop_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61348);
/* harmony import */ var _inventory_find_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var _inventory_planned_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62603);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(839);
/* harmony import */ var _inventory_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11763);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37774);
/* harmony import */ var _stop_why_left_running_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87475);
/* harmony import */ var _swap_in_use_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9085);
/** `start`: a model that runs with the units asked for. */















/**
 * Running already with the units asked for is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND, VERSION_NOT_RUNNABLE, OTHER_UNITS, NO_PLACE, UNITS_LIMIT, START_FAILED, START_TIMEOUT, those of the
 *   guards and of the smoke test; after each, a model that this run started is stopped again
 */
async function start(tools, project, plan, parts) {
    const { version: wanted, guards } = plan.operation;
    tools.progress.update({ version: { name: wanted.name } });
    const inventory = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_9__/* .observe */ .lB)(tools, project, (one) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .takesPlace */ .e)(one) || one.name === wanted.name);
    const version = (0,_inventory_find_version_js__WEBPACK_IMPORTED_MODULE_7__/* .findVersionIn */ .B)(inventory, wanted);
    report(tools, inventory, version);
    checkState(version, plan);
    try {
        await parts.checkGuards(tools, project, version, inventory.tags.get(version.arn) ?? {}, guards);
        const places = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .takesPlace */ .e)(version) ? undefined : await checkPlaces(tools, plan, version);
        report(tools, inventory, version, places);
        if (plan.isDryRun)
            return await planned(tools, plan, { inventory, version, places });
        // One deadline for the start and the warm-up after it.
        const deadlineAt = tools.clock.now() + plan.startTimeoutMs;
        const started = await (0,_model_start_model_js__WEBPACK_IMPORTED_MODULE_4__/* .startModel */ .M)(tools, {
            projectArn: project.arn,
            version,
            units: plan.operation.units,
            pollIntervalMs: plan.pollIntervalMs,
            deadlineAt,
        });
        const seen = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_9__/* .withTags */ .SG)(tools, withVersion(inventory, started.version), [started.version]);
        report(tools, seen, started.version, places);
        await smoke(tools, plan, parts, inventory, { version: started.version, deadlineAt });
        const wasRunning = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .servingStateOf */ .r)(version) === 'running';
        return wasRunning && !started.isStartedHere ? 'nothing-to-do' : 'started';
    }
    catch (error) {
        if (!plan.isDryRun)
            await stopOwn(tools, inventory, plan, version, error);
        throw error;
    }
}
function report({ progress, runKey }, inventory, version, places) {
    const { name, arn, status } = version;
    const inUse = (0,_swap_in_use_js__WEBPACK_IMPORTED_MODULE_13__/* .inUseOf */ .Mf)(inventory, undefined);
    progress.update({
        version: { name, arn, status, units: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .unitsOf */ .$J)(version, inventory.tags.get(arn)) },
        ...(0,_model_without_undefined_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutUndefined */ .r)({ inUse: inUse.kind === 'version' ? inUse.version.name : undefined }),
        running: (0,_inventory_places_js__WEBPACK_IMPORTED_MODULE_10__/* .runningModels */ .CL)(inventory, runKey, places),
    });
}
/** The version as it was seen since. */
function withVersion(inventory, version) {
    return { ...inventory, versions: inventory.versions.map((one) => (one.arn === version.arn ? version : one)) };
}
function checkState(version, { operation }) {
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .servingStateOf */ .r)(version);
    if (state === 'not-startable' || state === 'unknown')
        throw (0,_model_start_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .notRunnableError */ .rS)(version);
    const units = state === 'running' || state === 'starting' ? (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .unitsOf */ .$J)(version) : undefined;
    if (units !== undefined && !(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .isSameUnits */ .QC)(units, operation.units)) {
        throw (0,_model_start_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .otherUnitsError */ .ck)(version, units, operation.units);
    }
}
async function checkPlaces(tools, plan, version) {
    const places = await (0,_inventory_places_js__WEBPACK_IMPORTED_MODULE_10__/* .placesOf */ .ek)(tools);
    (0,_inventory_places_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPlaces */ .LM)(tools, places, plan.maxRunningModels);
    if (places.taken.length >= plan.maxRunningModels) {
        throw (0,_model_start_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .noPlaceError */ .DH)(version.name, places.taken, plan.maxRunningModels);
    }
    return places;
}
async function planned(tools, { operation, maxRunningModels }, { inventory, version, places, }) {
    const runs = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .takesPlace */ .e)(version);
    const call = { call: 'StartProjectVersion', subject: version.name, detail: `with ${(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .wordsOfUnits */ .A8)(operation.units)}` };
    const smokes = operation.guards.smokeImages.length > 0;
    const unchecked = [
        ...(runs ? [] : ['Whether the role may start the model and change its tags is known only when it does.']),
        ...(smokes ? [`The smoke test needs ${version.name} to run.`] : []),
    ];
    const test = { call: 'DetectCustomLabels', subject: version.name, detail: 'the smoke test' };
    const { min, max } = operation.units;
    const started = withVersion(inventory, {
        ...version,
        status: 'RUNNING',
        minInferenceUnits: min,
        maxInferenceUnits: max,
    });
    const later = runs ? [] : [started];
    const unread = await (0,_inventory_planned_use_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPlannedUse */ .A)(tools, { inventory, later, maxRunningModels, places });
    tools.progress.update({
        planned: [...(runs ? [] : [call]), ...(smokes ? [test] : [])],
        unchecked: [...unchecked, ...unread],
    });
    return 'planned';
}
async function smoke(tools, { operation }, parts, inventory, { version, deadlineAt }) {
    const { guards } = operation;
    if (guards.smokeImages.length === 0)
        return;
    const used = (0,_swap_in_use_js__WEBPACK_IMPORTED_MODULE_13__/* .inUseOf */ .Mf)(inventory, undefined);
    const isOther = used.kind === 'version' && used.version.arn !== version.arn;
    const inUse = isOther && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .servingStateOf */ .r)(used.version) === 'running' ? used.version : undefined;
    await parts.smokeTest(tools, { version, inUse, guards, deadlineAt });
}
/** What this run started must not run on after a failure; after a cancel there is no time, and the post step does it. */
async function stopOwn(tools, inventory, plan, version, cause) {
    const { arn, name } = version;
    const isOfRun = cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || (cause instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(cause));
    if (tools.signal.aborted || !isOfRun)
        return;
    try {
        const tags = await tools.rekognition.listTags(arn);
        if (!(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .isStartedBy */ .Li)(tags, tools.runKey))
            return;
        const why = (0,_stop_why_left_running_js__WEBPACK_IMPORTED_MODULE_12__/* .whyLeftRunning */ .l)(tags, tools.runKey) ?? whyForOthers(version, tags);
        if (why !== undefined) {
            tools.keepForPost(undefined);
            tools.progress.note('notice', `${name} was not stopped after the failure: ${why}.`);
            return;
        }
        const stopped = await (0,_model_stop_model_js__WEBPACK_IMPORTED_MODULE_6__/* .stopModel */ .k)(tools, {
            projectArn: inventory.project.arn,
            version: { arn, name },
            tags,
            pollIntervalMs: plan.pollIntervalMs,
            deadlineAt: tools.clock.now() + plan.stopTimeoutMs,
        });
        tools.keepForPost(undefined);
        if (stopped.version !== undefined)
            report(tools, withVersion(inventory, stopped.version), stopped.version);
    }
    catch (error) {
        if (!(error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
            throw error;
        tools.progress.note('warning', `${name} could not be stopped after the failure: ${error.message}`);
    }
}
/** An earlier attempt started it, and another run may have published it since: it has the tag of that before it is released. */
function whyForOthers(before, tags) {
    const isBegun = _model_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_KEYS */ .pr.releaseRun in tags && !(_model_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_KEYS */ .pr.releasedUntil in tags);
    return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .servingStateOf */ .r)(before) === 'running' && isBegun ? 'another run has begun to release it' : undefined;
}


/***/ }),

/***/ 87475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ whyLeftRunning)
/* harmony export */ });
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37774);

/**
 * @param tags    read right before the stop: they may have changed since the start
 * @param runKey  of the step that started it
 * @returns why it is left running, as a clause; undefined where it is for the step to stop
 */
function whyLeftRunning(tags, runKey) {
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isReleased */ .OZ)(tags))
        return 'it is released';
    const start = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .startMarkOf */ .XW)(tags);
    return start !== undefined && start.runKey !== runKey ? 'another run has started it since' : undefined;
}


/***/ })

};
