export const id = 9803;
export const ids = [9803];
export const modules = {

/***/ 39803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAlarms: () => (/* binding */ checkAlarms)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52769);
/** Looks at the CloudWatch alarms that decide about a release. */




/** Looks at alarms that cannot be read before that counts as a failure. Our choice: a minute or so. */
const TRIES_MAX = 6;
const WAITS = { firstMs: 2000, longestMs: 30_000 };
/** Values of StateValue that do not end a release. CloudWatch API reference, MetricAlarm. */
const QUIET = new Set(['OK', 'INSUFFICIENT_DATA']);
/**
 * One look at all of them, in one request; the states go to the report.
 * INSUFFICIENT_DATA is not an alarm: an alarm on the errors of a model that nobody calls is in that state.
 * @returns `alarm` when one is in ALARM, whatever the others are
 * @throws ActionError ALARM_UNREADABLE when one does not exist, has a state that is not known, or cannot be read
 * @throws ServiceError after a cancel, and when the credentials have expired
 */
async function checkAlarms(tools, names) {
    if (names.length === 0)
        return 'ok';
    const alarms = await readAlarms(tools, names);
    tools.progress.update({ alarms: inOrderOf(names, alarms) });
    if (alarms.some(({ state }) => state === 'ALARM'))
        return 'alarm';
    const missing = names.filter((name) => !alarms.some((alarm) => alarm.name === name));
    if (missing.length > 0)
        throw unreadable(`there is no alarm ${missing.join(', ')} in the account and Region of the step`);
    const odd = alarms.find(({ state }) => !QUIET.has(state));
    if (odd !== undefined)
        throw unreadable(`the alarm ${odd.name} has the state ${odd.state}, which is not known`);
    return 'ok';
}
async function readAlarms(tools, names) {
    const mayPass = (error) => (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingFault */ .Ev)(error) && !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPastEnd */ .Sh)(error);
    const wait = (_error, tries) => (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_3__/* .backOff */ .fu)(tools, WAITS, tries);
    try {
        return await (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_3__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass, wait }, () => tools.watch.alarms(names));
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .endsRun */ .sl)(error))
            throw error;
        const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedClause */ .LI)(error) : `${error.facts.errorName}: ${error.message}`;
        throw unreadable(`${names.join(', ')} could not be read (${why})`, error);
    }
}
/** As they were asked for: CloudWatch answers in an order of its own. */
function inOrderOf(names, alarms) {
    return names.flatMap((name) => alarms.filter((alarm) => alarm.name === name).slice(0, 1));
}
function unreadable(clause, cause) {
    const message = `The alarms could not be checked: ${clause}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('ALARM_UNREADABLE', message, { cause, requestId: cause?.facts.requestId });
}


/***/ })

};
