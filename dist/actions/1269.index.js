export const id = 1269;
export const ids = [1269];
export const modules = {

/***/ 51269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOperation: () => (/* binding */ runOperation)
/* harmony export */ });
/**
 * @param tools   for a copy: with the rights of the destination
 * @param project for a copy: the source
 * @param source  for a copy: with the rights of the source
 * @throws what the operation throws; see the operations
 */
async function runOperation(tools, project, plan, source) {
    const { operation } = plan;
    switch (operation.kind) {
        case 'start': {
            const [{ start }, parts] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1661), __webpack_require__.e(4330), __webpack_require__.e(7511)]).then(__webpack_require__.bind(__webpack_require__, 87511)), loadParts()]);
            return start(tools, project, { ...plan, operation }, parts);
        }
        case 'swap': {
            const [{ swap }, parts] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1661), __webpack_require__.e(4330), __webpack_require__.e(7823)]).then(__webpack_require__.bind(__webpack_require__, 67823)), loadParts()]);
            return swap(tools, project, { ...plan, operation }, parts);
        }
        case 'rollback': {
            const [{ rollback }, parts] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1661), __webpack_require__.e(4330), __webpack_require__.e(7823), __webpack_require__.e(6290)]).then(__webpack_require__.bind(__webpack_require__, 76290)), loadParts()]);
            return rollback(tools, project, { ...plan, operation }, parts);
        }
        case 'stop': {
            const { stop } = await Promise.all(/* import() */[__webpack_require__.e(1661), __webpack_require__.e(8642), __webpack_require__.e(309), __webpack_require__.e(4005)]).then(__webpack_require__.bind(__webpack_require__, 24005));
            return stop(tools, project, { ...plan, operation });
        }
        case 'sweep': {
            const { sweep } = await Promise.all(/* import() */[__webpack_require__.e(1661), __webpack_require__.e(8642), __webpack_require__.e(309), __webpack_require__.e(1562)]).then(__webpack_require__.bind(__webpack_require__, 31562));
            return sweep(tools, project, { ...plan, operation });
        }
        case 'prune': {
            const { prune } = await Promise.all(/* import() */[__webpack_require__.e(8642), __webpack_require__.e(164)]).then(__webpack_require__.bind(__webpack_require__, 30164));
            return prune(tools, project, { ...plan, operation });
        }
        case 'copy': {
            const { copy } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6639), __webpack_require__.e(4299), __webpack_require__.e(1661), __webpack_require__.e(9466), __webpack_require__.e(2122), __webpack_require__.e(9077)]).then(__webpack_require__.bind(__webpack_require__, 29077));
            return copy(tools, project, { ...plan, operation }, source);
        }
    }
}
async function loadParts() {
    const [{ checkGuards }, { smokeTest }, { publisherOf }, { checkAlarms }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6639), __webpack_require__.e(4299), __webpack_require__.e(9466), __webpack_require__.e(2122), __webpack_require__.e(9311)]).then(__webpack_require__.bind(__webpack_require__, 99311)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2122), __webpack_require__.e(3769)]).then(__webpack_require__.bind(__webpack_require__, 93216)),
        __webpack_require__.e(/* import() */ 4613).then(__webpack_require__.bind(__webpack_require__, 84613)),
        __webpack_require__.e(/* import() */ 9803).then(__webpack_require__.bind(__webpack_require__, 39803)),
    ]);
    return { checkGuards, smokeTest, publisherOf, checkAlarms };
}


/***/ })

};
