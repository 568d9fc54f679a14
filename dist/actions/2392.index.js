export const id = 2392;
export const ids = [2392];
export const modules = {

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ searchFor),
/* harmony export */   NE: () => (/* binding */ hasEvaluation),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   u5: () => (/* binding */ undated)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84320);



/** Versions that can be compared with: trained, with an evaluation, created before the one that is judged, never itself. */
function comparable(judged, versions) {
    const createdAt = judged.createdAt ?? -Infinity;
    return measuredBeside(judged, versions)
        .filter((version) => (version.createdAt ?? Infinity) < createdAt)
        .sort(newestFirst);
}
/** The first version without a creation time, the judged version or another: which ones are earlier is not known then. */
function undated(judged, versions) {
    return [judged, ...measuredBeside(judged, versions)].find((version) => version.createdAt === undefined);
}
/** Versions with an evaluation, without the one that is judged. */
function measuredBeside(judged, versions) {
    return versions.filter((version) => version.arn !== judged.arn && hasEvaluation(version));
}
/** What to search for. `latest` and `best` skip versions whose recorded verdict is failed. */
function searchFor(selector, candidates) {
    const notFailed = (tags) => tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.verdict] !== 'failed';
    switch (selector.kind) {
        case 'latest':
            return { candidates, accepts: notFailed, missing: 'every earlier version has a failed verdict' };
        case 'best':
            return {
                candidates: [...candidates].sort(bestFirst),
                accepts: notFailed,
                missing: 'every earlier version has a failed verdict',
            };
        case 'running':
            return {
                candidates: candidates.filter(({ status }) => status === 'RUNNING'),
                accepts: undefined,
                missing: 'no earlier version of the project is running',
            };
        case 'released':
            return {
                candidates,
                accepts: (tags) => (tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '',
                missing: 'no earlier version has been released',
            };
        case 'tag':
            return {
                candidates,
                accepts: (tags) => (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(tags, selector.key) === selector.value,
                missing: `no earlier version has the tag ${selector.key}=${selector.value}`,
            };
    }
}
/** Whether the service has measured the version, whatever happened to the model since. */
function hasEvaluation(version) {
    const { evaluationSummary, f1Score } = version;
    return (evaluationSummary !== undefined || f1Score !== undefined) && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) !== 'deleting';
}
/** The newest first; the order of equal ones stays. */
function newestFirst(a, b) {
    return (b.createdAt ?? 0) - (a.createdAt ?? 0);
}
function bestFirst(a, b) {
    return (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b);
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59301);
/* harmony import */ var _model_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24287);
/* harmony import */ var _choose_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84921);
/* harmony import */ var _read_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33868);
/** The versions of a project over time: F1 score, verdict and release. */





/** Versions that are shown, the newest ones: each takes a call. Our choice: what a chart can show. */
const VERSIONS_MAX = 20;
/**
 * The newest versions of a project, newest first. Where tags may not be read, verdicts and releases are left out.
 * @throws ServiceError when the versions cannot be listed
 */
async function readHistory(tools, projectArn) {
    const versions = [...(await tools.rekognition.listVersions(projectArn))].sort(_choose_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll).slice(0, VERSIONS_MAX);
    const entries = [];
    let mayReadTags = true;
    for (const [index, { arn, name, createdAt, f1Score: f1, status }] of versions.entries()) {
        if (index > 0 && mayReadTags)
            await tools.sleep(_read_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .BETWEEN_CALLS_MS */ .e, tools.signal);
        const tags = mayReadTags ? await tagsOf(tools, arn) : undefined;
        mayReadTags &&= tags !== undefined;
        entries.push({ name, createdAt, f1, status, ...(tags && ofTags(tags)) });
    }
    return entries;
}
/** Undefined where they may not be read; none of a version that was deleted since it was listed. */
async function tagsOf({ rekognition }, arn) {
    try {
        return await rekognition.listTags(arn);
    }
    catch (error) {
        if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind === 'not-found')
            return {};
        if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind === 'access-denied')
            return undefined;
        throw error;
    }
}
function ofTags(tags) {
    const verdict = tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.verdict];
    return {
        verdict: verdict === 'passed' || verdict === 'failed' ? verdict : undefined,
        releasedAt: (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.released),
        releasedUntil: (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.releasedUntil),
    };
}


/***/ }),

/***/ 33868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BETWEEN_CALLS_MS),
/* harmony export */   t: () => (/* binding */ firstByTags)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50;
/** Reads the tags of one version after the other, until one is accepted. */
async function firstByTags(tools, versions, accepts) {
    for (const [index, version] of versions.entries()) {
        if (index === LOG_AFTER)
            tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`);
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        try {
            const tags = await tools.rekognition.listTags(version.arn);
            if (accepts(tags, version))
                return { kind: 'found', version, tags };
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                return { kind: 'denied', error };
            // Deleted since it was listed.
            if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { kind: 'nowhere' };
}


/***/ }),

/***/ 32392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showHistory: () => (/* binding */ showHistory)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _read_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/** The newest versions over time, for the report. */


/** Nothing here changes the verdict. */
async function showHistory({ tools, recorder }, project) {
    try {
        recorder.update({ history: await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .L)(tools, project.arn) });
    }
    catch (error) {
        tools.signal.throwIfAborted();
        recorder.note('notice', `The versions over time could not be read: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 54596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   VG: () => (/* binding */ failedForServiceIssue)
/* harmony export */ });
/* unused harmony export STATUS_STATES */
/** Every value of ProjectVersionStatus (API model). FAILED, a start that failed, is recognized by its evaluation. */
const STATUS_STATES = {
    TRAINING_IN_PROGRESS: 'training',
    TRAINING_COMPLETED: 'trained',
    TRAINING_FAILED: 'failed',
    STARTING: 'trained',
    RUNNING: 'trained',
    FAILED: 'unusable',
    STOPPING: 'trained',
    STOPPED: 'trained',
    DELETING: 'deleting',
    COPYING_IN_PROGRESS: 'copy',
    COPYING_COMPLETED: 'copy',
    COPYING_FAILED: 'copy',
    DEPRECATED: 'trained',
    EXPIRED: 'trained',
};
/** The state of a version as described. */
function stateOf(version) {
    const hasEvaluation = version.f1Score !== undefined || version.evaluationSummary !== undefined;
    if (version.status === 'FAILED' && hasEvaluation)
        return 'trained';
    const known = STATES;
    return known.get(version.status) ?? 'unknown';
}
const STATES = new Map(Object.entries(STATUS_STATES));
/**
 * Whether a failed training failed for a fault of the service, not of its data. Developer guide, "Debugging a failed
 * model training": a service error has this message and no manifest summary.
 */
function failedForServiceIssue(version) {
    return /experienced a service issue|internal (server|service) (error|failure)/i.test(version.statusMessage ?? '');
}


/***/ }),

/***/ 24287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
/** Tags of AWS resources. */
/** The instant in a tag, milliseconds since the epoch; undefined where there is none that can be read. */
function instantOf(tags, key) {
    const at = Date.parse(tags?.[key] ?? '');
    return Number.isNaN(at) ? undefined : at;
}


/***/ })

};
