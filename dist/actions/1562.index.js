export const id = 1562;
export const ids = [1562];
export const modules = {

/***/ 31562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
;// CONCATENATED MODULE: ./lib/src/deployment/cost/confirm-start.js
/**
 * Whether a model has run without a break since the start that its tag records. Someone may have stopped it in the console and started it
 * again, which leaves the tag as it is; CloudWatch counts the units in service minute by minute.
 */


/** Longer than this without a data point the model was not in service: a restart takes 10 to 20 minutes. Our choice. */
const BREAK_MS = 5 * 60_000;
/** From its start until it is in service, a model takes so long at most. Our choice: starts usually take up to 30 minutes. */
const START_MAX_MS = 3_600_000;
/**
 * One request.
 * @throws ServiceError only one that ends the run
 */
async function confirmStart(tools, project, { name }, start) {
    const now = tools.clock.now();
    const from = Math.max(start.at, now - start.longerThanMs - START_MAX_MS);
    try {
        const seen = await tools.watch.inService({ project: project.name, version: name }, { from, to: now });
        return judgeStart(seen, start, now);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error) || (0,service_error/* isOfCredentials */.SD)(error))
            throw error;
        const why = error.kind === 'access-denied' ? (0,denied/* deniedClause */.LI)(error) : `${error.facts.errorName}: ${error.message}`;
        return { kind: 'unknown', why: `CloudWatch could not be read (${why})` };
    }
}
/** Pure. */
function judgeStart({ at, periodMs }, start, now) {
    const last = at.at(-1);
    if (last === undefined)
        return { kind: 'unknown', why: 'CloudWatch has no data of it' };
    const longest = Math.max(BREAK_MS, periodMs);
    if (now - last > longest + periodMs)
        return { kind: 'unknown', why: 'CloudWatch has no data of the last minutes' };
    // A break within one period is not seen.
    if (periodMs > BREAK_MS)
        return { kind: 'unknown', why: 'CloudWatch no longer keeps each minute of so long a time' };
    // Where the service counts more seldom than assumed, each distance would look like a break.
    if (usualDistance(at) > BREAK_MS)
        return { kind: 'unknown', why: 'CloudWatch counts it too seldom to show a restart' };
    const since = at.findLast((one, index) => one - (at[index - 1] ?? -Infinity) > longest) ?? last;
    const isLongEnough = now - since > start.longerThanMs;
    const isFirst = since === at[0] && since - start.at <= START_MAX_MS;
    return isLongEnough || isFirst ? { kind: 'confirmed' } : { kind: 'later', since };
}
/** The median of the times between two data points, milliseconds; 0 for fewer than three points. */
function usualDistance(at) {
    if (at.length < 3)
        return 0;
    const distances = at.slice(1).map((one, index) => one - (at[index] ?? one));
    return distances.sort((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0;
}

// EXTERNAL MODULE: ./lib/src/deployment/cost/read-cost.js
var read_cost = __webpack_require__(16530);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/observe.js
var observe = __webpack_require__(839);
// EXTERNAL MODULE: ./lib/src/deployment/stop/carry-out.js + 1 modules
var carry_out = __webpack_require__(40748);
// EXTERNAL MODULE: ./lib/src/deployment/stop/choose-stops.js
var choose_stops = __webpack_require__(52992);
// EXTERNAL MODULE: ./lib/src/deployment/stop/in-use.js
var in_use = __webpack_require__(74960);
// EXTERNAL MODULE: ./lib/src/deployment/stop/published.js
var stop_published = __webpack_require__(16303);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/sweep.js








/**
 * Tags are read of the versions that run, and of no other.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS, SERVICE_UNAVAILABLE
 * @throws ServiceError one that a retry cannot fix; nothing is stopped before it is known what is in use
 */
async function sweep(tools, project, plan) {
    const { publish, maxRunMs } = plan.operation;
    const state = await (0,observe/* observe */.lB)(tools, project, serving/* takesPlace */.e);
    const running = await (0,read_cost/* readCost */.i)(tools, project, state.versions, state.tags);
    const published = await (0,stop_published/* readPublished */.D)(tools, project, publish);
    tools.progress.update({ inUse: (0,in_use/* nameInUse */.sD)(state, published) });
    const facts = { tags: state.tags, published, now: tools.clock.now() };
    const confirmed = maxRunMs === undefined ? undefined : await confirmStarts(tools, state, facts, maxRunMs);
    const { stops, kept } = (0,choose_stops/* chooseSweep */.yW)(state.versions, { ...facts, confirmed }, maxRunMs);
    for (const { version, why, isDoubtful } of kept) {
        const sentence = `${version.name} (${version.status}) is not stopped: ${why}.`;
        if (isDoubtful)
            tools.progress.note('warning', sentence);
        else
            tools.progress.log(sentence);
    }
    for (const { name, arn } of stops) {
        const shown = confirmed?.get(arn);
        if (shown?.kind === 'unknown')
            tools.progress.log(`The age of ${name} is that of its tag: ${shown.why}.`);
    }
    return (0,carry_out/* carryOut */.u)(tools, plan, { project, state, running, stops, done: 'swept' });
}
/** One request for each model that its tag would have stopped. By ARN. */
async function confirmStarts(tools, { project, versions }, facts, maxRunMs) {
    const confirmed = new Map();
    const starts = (0,choose_stops/* startsToConfirm */.bU)(versions, facts, maxRunMs);
    for (const version of versions) {
        const start = starts.get(version.arn);
        if (start !== undefined)
            confirmed.set(version.arn, await confirmStart(tools, project, version, start));
    }
    return confirmed;
}


/***/ })

};
