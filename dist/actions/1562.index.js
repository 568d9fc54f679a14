export const id = 1562;
export const ids = [1562];
export const modules = {

/***/ 58171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gE: () => (/* binding */ noteStartLeft),
/* harmony export */   m: () => (/* binding */ takeStartAway),
/* harmony export */   vc: () => (/* binding */ takeStartOrNote)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59301);
/** The tag of a start, once its model does not run. */


/**
 * Takes it away: it would make a start by anyone else look older than it is, and as one of this run.
 * @param tags  as read before; undefined where they were not
 * @returns why it is still there: {@link noteStartLeft} for a caller that has nothing to do about it
 */
async function takeStartAway({ models, progress }, { arn, name }, tags) {
    const { started } = _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr;
    if (tags !== undefined && !(started in tags))
        return undefined;
    try {
        await models.untag(arn, [started]);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        // With the version, its tags have gone.
        return error.kind === 'not-found' ? undefined : error;
    }
    progress.did({ call: 'UntagResource', subject: name, detail: started });
    return undefined;
}
/** The model does not run, which is what counts. */
function noteStartLeft({ progress }, { name }, error) {
    progress.note('warning', `${name} does not run, and its tag ${_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_KEYS */ .pr.started} could not be taken away (${error.facts.errorName}: ${error.message}).`);
}
/**
 * For a stop of models: a fault that may pass is noted, as the model has stopped.
 * @returns the error where the role may not take tags away: what else is under way has to be finished first
 * @throws ServiceError any other that a retry cannot fix
 */
async function takeStartOrNote(tools, version, tags) {
    const left = await takeStartAway(tools, version, tags);
    if (left === undefined || left.kind === 'access-denied')
        return left;
    const mayPass = (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(left);
    if (!mayPass)
        throw left;
    noteStartLeft(tools, version, left);
    return undefined;
}


/***/ }),

/***/ 22977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mayStopLater)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);

/**
 * Whether a later stop may be taken: the model changes its status just now, or is one that the service does not stop while it starts.
 * @param status  in which the stop was sent, as the API spells it
 */
function mayStopLater({ kind }, status) {
    return kind === 'in-use' || (kind === 'refused' && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)({ status }) === 'starting');
}


/***/ }),

/***/ 40748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/src/deployment/cost/running-models.js
var running_models = __webpack_require__(56086);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/planned-use.js
var planned_use = __webpack_require__(62603);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/errors/network-hint.js
var network_hint = __webpack_require__(56674);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/deployment/model/start-tag.js
var start_tag = __webpack_require__(58171);
// EXTERNAL MODULE: ./lib/src/deployment/model/stop-refusal.js
var stop_refusal = __webpack_require__(22977);
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-version.js + 1 modules
var poll_version = __webpack_require__(82186);
// EXTERNAL MODULE: ./lib/src/deployment/wait/wait-for-state.js
var wait_for_state = __webpack_require__(8117);
// EXTERNAL MODULE: ./lib/src/deployment/stop/describe-all.js
var describe_all = __webpack_require__(63634);
// EXTERNAL MODULE: ./lib/src/training/wait-log.js
var wait_log = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/stop-models.js
/** Stops models and waits until they have stopped: one look at all of them per poll. */












/**
 * Each is sent StopProjectVersion when it is seen to run or start, and again only when a later check still shows that; one that may not
 * be stopped while it starts is stopped once it runs. Faults of network and service never end the wait; they back off until the
 * timeout. The last check is at the timeout itself.
 * @returns those that were seen to have stopped, or to be gone
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that a retry cannot fix; where tags may not be taken away, once all have stopped
 */
async function stopModels(tools, plan) {
    const { clock, progress } = tools;
    const deadlineAt = clock.now() + plan.timeoutMs;
    const all = { watched: new Map(), ended: [], denial: undefined };
    for (const version of plan.versions)
        all.watched.set(version.arn, { version });
    let faults = 0;
    let spokenAt = clock.now();
    for (let isFirst = true;; isFirst = false) {
        let fault;
        try {
            if (!isFirst)
                await check(tools, plan.project, all.watched);
            await stopOrEnd(tools, plan, all);
            faults = 0;
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error) || (0,service_error/* isPastEnd */.Sh)(error))
                throw error;
            fault = error;
            faults += 1;
            progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); checking again.`);
        }
        report(tools, plan, all);
        if (all.watched.size === 0) {
            if (all.denial !== undefined)
                throw all.denial;
            return all.ended;
        }
        const now = clock.now();
        if (now >= deadlineAt)
            throw timedOut(plan, all.watched, fault);
        if (now - spokenAt >= wait_log/* LOG_EVERY_MS */.G) {
            spokenAt = now;
            progress.log(`Waiting for these to stop: ${describe(all.watched)}.`);
        }
        const after = fault === undefined ? undefined : (0,wait_decision/* decideAfterFaults */.of)(faults, now, { ...plan, deadlineAt });
        const waitMs = after?.kind === 'wait' ? after.ms : plan.pollIntervalMs;
        await tools.sleep(Math.min(waitMs, deadlineAt - now), tools.signal);
    }
}
/** Each once: it has ended, or is sent a stop where it runs. */
async function stopOrEnd(tools, plan, all) {
    for (const one of [...all.watched.values()]) {
        const { version } = one;
        const end = await stopUnlessEnded(tools, one);
        if (end === undefined)
            continue;
        all.watched.delete(version.arn);
        all.ended.push(version);
        report(tools, plan, all);
        tools.progress.log(`${version.name} no longer runs (${end}).`);
        all.denial ??= await (0,start_tag/* takeStartOrNote */.vc)(tools, version, tagsOf(plan, version));
    }
}
/** Tags were read of all that run: one without them has none to take away. */
function tagsOf({ tags }, { arn }) {
    return tags.get(arn) ?? {};
}
/** @returns how it ended, in a word; undefined where it has not */
async function stopUnlessEnded(tools, one) {
    const { version, unlistedSince } = one;
    if (unlistedSince !== undefined) {
        return tools.clock.now() - unlistedSince >= poll_version/* UNLISTED_GRACE_MS */.f ? 'no longer listed' : undefined;
    }
    tools.progress.seen(version);
    if ((0,wait_for_state/* isAtRest */.UU)(version))
        return version.status;
    const state = (0,serving/* servingStateOf */.r)(version);
    if ((state === 'running' || state === 'starting') && one.refusedIn !== version.status)
        await sendStop(tools, one);
    return undefined;
}
async function check(tools, project, watched) {
    const all = [...watched.values()];
    const found = await (0,describe_all/* describeAll */.l)(tools, project.arn, all.map(({ version }) => version.name));
    for (const one of all) {
        const seen = found.get(one.version.name);
        if (seen?.arn === one.version.arn) {
            if (seen.status !== one.version.status)
                tools.progress.log(`${seen.name}: ${seen.status}`);
            one.version = seen;
            one.unlistedSince = undefined;
            continue;
        }
        // A name that has passed to another version is certain to be gone.
        one.unlistedSince ??= seen === undefined ? tools.clock.now() : -Infinity;
    }
}
/** What runs, as it was seen last. */
function report(tools, plan, { watched, ended }) {
    const left = plan.running.filter(({ arn }) => !ended.some((version) => version.arn === arn));
    const running = left.map((one) => ({ ...one, status: watched.get(one.arn ?? '')?.version.status ?? one.status }));
    tools.progress.update({ running });
}
async function sendStop(tools, one) {
    const { arn, name, status } = one.version;
    try {
        const answer = await tools.models.stop(arn);
        tools.progress.did({ call: 'StopProjectVersion', subject: name, detail: `the service says ${answer}` });
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        // Gone, or about to change its status: the next check shows which.
        if (error.kind === 'not-found')
            return;
        if (!(0,stop_refusal/* mayStopLater */.e)(error, status))
            throw error;
        if ((0,serving/* servingStateOf */.r)({ status }) === 'starting')
            one.refusedIn = status;
    }
}
function timedOut(plan, watched, fault) {
    const limit = `stop-timeout (${(0,duration/* formatDuration */.a)(plan.timeoutMs)}) was reached`;
    const left = describe(watched);
    if (fault !== undefined) {
        const { operation, errorName, requestId } = fault.facts;
        return new action_error/* ActionError */.lZ('SERVICE_UNAVAILABLE', `${limit} while ${operation} failed (${errorName}: ${fault.message}); when last seen, these had not stopped: ${left}.`, { outcome: 'timed-out', requestId, cause: fault, hint: (0,network_hint/* networkHintOf */.l)(fault) });
    }
    const isUnknown = [...watched.values()].some(({ version }) => (0,serving/* servingStateOf */.r)(version) === 'unknown');
    const code = isUnknown ? 'UNKNOWN_STATUS' : 'STOP_TIMEOUT';
    return new action_error/* ActionError */.lZ(code, `${limit}; these have not stopped: ${left}.`, { outcome: 'timed-out' });
}
function describe(watched) {
    return [...watched.values()].map(({ version }) => `${version.name} (${version.status})`).join(', ');
}

;// CONCATENATED MODULE: ./lib/src/deployment/stop/carry-out.js



/**
 * Announces what is stopped before the first call.
 * @returns `nothing-to-do` where nothing is to be stopped
 * @throws as stopModels does
 */
async function carryOut(tools, plan, chosen) {
    const { progress } = tools;
    const { project, state, running, stops } = chosen;
    const words = stops.map(({ arn }) => running.find((one) => one.arn === arn)).flatMap((one) => one ?? []);
    const lines = words.map((model) => (0,running_models/* describeRunning */.Rh)(model, plan.pricePerUnitHour));
    if (plan.isDryRun) {
        const calls = stops.filter(({ status }) => status !== 'STOPPING');
        const later = [{ ...state, versions: state.versions.filter((one) => !stops.includes(one)) }];
        const { maxRunningModels } = plan;
        const unread = await (0,planned_use/* reportPlannedUse */.A)(tools, { inventory: state, later, maxRunningModels });
        progress.update({
            planned: calls.map(({ arn, name }) => ({
                call: 'StopProjectVersion',
                subject: name,
                detail: lines[words.findIndex((one) => one.arn === arn)],
            })),
            unchecked: [...(calls.length === 0 ? [] : ['Whether the role may stop models and take tags away.']), ...unread],
        });
        return 'planned';
    }
    if (stops.length === 0)
        return 'nothing-to-do';
    for (const line of lines)
        progress.note('notice', `To be stopped: ${line}.`);
    const { stopTimeoutMs: timeoutMs, pollIntervalMs } = plan;
    await stopModels(tools, { project, versions: stops, tags: state.tags, running, timeoutMs, pollIntervalMs });
    return chosen.done;
}


/***/ }),

/***/ 52992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ chooseAllBut),
/* harmony export */   bU: () => (/* binding */ startsToConfirm),
/* harmony export */   be: () => (/* binding */ unknownNames),
/* harmony export */   yW: () => (/* binding */ chooseSweep)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40562);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54153);
/* harmony import */ var _cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37774);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74960);
/** Which running models a stop of several ends: all but the named ones, or those that a sweep may take. */






/**
 * What a sweep does.
 * @param maxRunMs  how long a version that is not in use may run; undefined: not at all
 */
function chooseSweep(versions, facts, maxRunMs) {
    return choose(versions, (version) => whySweepKeeps(version, versions, facts, maxRunMs));
}
/**
 * What a stop of all but some does. A name is that of a version or its ARN.
 * @param names  all of them exist
 */
function chooseAllBut(versions, names, published) {
    return choose(versions, ({ name, arn }) => {
        if (names.includes(name) || names.includes(arn))
            return { why: 'it is named in all-but', isDoubtful: false };
        return published?.has(arn) === true ? { why: 'it is published', isDoubtful: true } : undefined;
    });
}
/** The names that no version of the project has. */
function unknownNames(versions, names) {
    return names.filter((given) => !versions.some(({ name, arn }) => name === given || arn === given));
}
function choose(versions, whyKept) {
    const looked = versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e).map((version) => ({ version, kept: whyKept(version) }));
    return {
        stops: looked.filter(({ kept }) => kept === undefined).map(({ version }) => version),
        kept: looked.flatMap(({ version, kept }) => (kept === undefined ? [] : [{ version, ...kept }])),
    };
}
function whySweepKeeps(version, versions, { tags, published, now, confirmed }, maxRunMs) {
    const own = tags.get(version.arn) ?? {};
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleased */ .OZ)(own))
        return { why: 'it is released', isDoubtful: false };
    if (published?.has(version.arn) === true)
        return { why: 'it is published', isDoubtful: false };
    // Where the published value was read, nothing has to be concluded from tags.
    if (published === undefined && (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBePublished */ .rq)(version, versions, tags, now)) {
        return {
            why: 'its release was not finished, so callers may use it; finish or roll it back first',
            isDoubtful: true,
        };
    }
    if (maxRunMs === undefined)
        return undefined;
    // One that stops already only has to be waited for.
    if (version.status === 'STOPPING')
        return undefined;
    const start = (0,_cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .startIn */ .Ws)(own, now);
    if (start === undefined)
        return { why: 'it is not known since when it runs', isDoubtful: true };
    const ranMs = now - start.at;
    if (ranMs <= maxRunMs)
        return { why: `it has run for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(ranMs)}, not longer than max-run`, isDoubtful: false };
    const shown = confirmed?.get(version.arn);
    // What nobody contradicts counts: a forgotten model costs by the hour, and not every role may read metrics.
    if (shown?.kind !== 'later')
        return undefined;
    return {
        why: `its tag says that it was started ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(start.at)}, but it has only been in service since ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(shown.since)}`,
        isDoubtful: false,
    };
}
/** Those that would be stopped for `max-run` if the starts in their tags are right; each with its start, by ARN. */
function startsToConfirm(versions, facts, maxRunMs) {
    const all = versions.filter(({ status }) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)({ status }) === 'running');
    const confirmed = new Map(all.map(({ arn }) => [arn, { kind: 'confirmed' }]));
    const { stops } = chooseSweep(all, { ...facts, confirmed }, maxRunMs);
    return new Map(stops.flatMap(({ arn }) => {
        const start = (0,_cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .startIn */ .Ws)(facts.tags.get(arn), facts.now);
        return start === undefined ? [] : [[arn, { at: start.at, longerThanMs: maxRunMs }]];
    }));
}


/***/ }),

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
    const { stops, kept } = (0,choose_stops/* chooseSweep */.yW)(state.versions, { ...facts, ...(confirmed && { confirmed }) }, maxRunMs);
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
