export const id = 309;
export const ids = [309];
export const modules = {

/***/ 16530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addUnitHours),
/* harmony export */   i: () => (/* binding */ readCost)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** Reads and reports what the running models of a project have cost so far. */



/**
 * The running models of the project with their unit-hours; they go to the report, too.
 * @param tags  by ARN, of the versions that run at least
 * @throws ServiceError only one that ends the run: without CloudWatch, start times are counted from
 */
async function readCost(tools, project, versions, tags) {
    const now = tools.clock.now();
    const found = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunningModels */ .j7)(versions, tags, { runKey: tools.runKey, now });
    // They run, whatever comes of the question to CloudWatch.
    tools.progress.update({ running: found });
    const { running, unitHours } = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(found, await measure(tools, project, found, now), now);
    tools.progress.update({ running, unitHours });
    return running;
}
/**
 * Adds unit-hours to what the report says of the models that run. Models of other projects are left out.
 * @throws as {@link readCost}
 */
async function addUnitHours(tools, project, running) {
    const now = tools.clock.now();
    const own = running.filter(({ otherProject }) => otherProject === undefined);
    const others = running.filter(({ otherProject }) => otherProject !== undefined);
    const counted = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(own, await measure(tools, project, own, now), now);
    tools.progress.update({ running: [...counted.running, ...others], unitHours: counted.unitHours });
}
/** By ARN; undefined where one of them is not known. */
async function measure(tools, project, running, now) {
    const measured = new Map();
    for (const { name, arn, startedAt } of running.filter(_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)) {
        if (arn === undefined || startedAt === undefined)
            continue;
        try {
            const span = { from: startedAt, to: now };
            const unitHours = await tools.watch.unitHours({ project: project.name, version: name }, span);
            if (unitHours === undefined)
                return undefined;
            measured.set(arn, unitHours);
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
                throw error;
            const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : error.message;
            tools.progress.log(`Unit-hours are counted from the start times: CloudWatch could not be read (${why}).`);
            return undefined;
        }
    }
    return measured.size === 0 ? undefined : measured;
}


/***/ }),

/***/ 56086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   Ws: () => (/* binding */ startIn),
/* harmony export */   j7: () => (/* binding */ toRunningModels),
/* harmony export */   uO: () => (/* binding */ isCountable),
/* harmony export */   w0: () => (/* binding */ withUnitHours)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/* harmony import */ var _report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7330);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54153);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** Which models of a project run, since when, with how many units, and what they have cost so far. */




const HOUR_MS = 3_600_000;
/**
 * The start that the tags record.
 * @returns undefined where there is none to count from: without the tag, with another text in it, or one of the future
 */
function startIn(tags, now) {
    const start = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .startMarkOf */ .XW)(tags);
    return start === undefined || start.at > now ? undefined : start;
}
/**
 * The running models among the versions, those that start and stop included; without their unit-hours.
 * @param tags    by ARN, of the versions that run at least
 * @param runKey  of this step; models that it started are marked
 */
function toRunningModels(versions, tags, { runKey, now }) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e).map((version) => {
        const { name, arn, status } = version;
        const own = tags.get(arn);
        const start = startIn(own, now);
        const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version, own);
        return {
            name,
            arn,
            status,
            units,
            startedAt: start?.at,
            isReleased: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(own),
            isOurs: start?.runKey === runKey,
        };
    });
}
/**
 * Unit-hours of each model: those measured where every one of them was, else from the start times and the minimum of
 * units, below which scaling does not go.
 * @param measured  by ARN, from CloudWatch; undefined where the role may not read it or not every answer came
 * @returns the models with their unit-hours, and the sum; no sum where it is known of none
 */
function withUnitHours(running, measured, now) {
    const isMeasured = measured !== undefined && running.filter(isCountable).every((model) => isIn(measured, model));
    const counted = running.map((model) => {
        const unitHours = isMeasured ? measured.get(model.arn ?? '') : unitHoursSince(model, now);
        return unitHours === undefined ? model : { ...model, unitHours };
    });
    const known = counted.flatMap(({ unitHours }) => unitHours ?? []);
    if (known.length === 0)
        return { running: counted, unitHours: undefined };
    const value = known.reduce((sum, one) => sum + one, 0);
    return { running: counted, unitHours: { value, source: isMeasured ? 'cloudwatch' : 'start-times' } };
}
/** Whether its unit-hours can be known: the start must be. A model that starts is not in service yet, and not measured. */
function isCountable(model) {
    return model.startedAt !== undefined && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)(model) !== 'starting';
}
function isIn(measured, { arn }) {
    return arn !== undefined && measured.has(arn);
}
function unitHoursSince({ startedAt, units }, now) {
    return startedAt === undefined || units === undefined ? undefined : (units.min * (now - startedAt)) / HOUR_MS;
}
/**
 * A sentence without its full stop: `v1 (RUNNING) since 2026-03-02 09:00:00 UTC, 2 inference units, 12.5 unit-hours so far`.
 * @param pricePerUnitHour  in the user's own currency
 */
function describeRunning(model, pricePerUnitHour) {
    const { name, status, startedAt, units, unitHours } = model;
    const since = startedAt === undefined ? 'start unknown' : `since ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r)(startedAt)}`;
    const parts = [`${name} (${status}) ${since}`];
    if (units !== undefined)
        parts.push((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfUnits */ .A8)(units));
    if (unitHours !== undefined) {
        const money = pricePerUnitHour === undefined ? '' : ` (${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(unitHours * pricePerUnitHour)})`;
        parts.push(`${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUnitHours */ .rW)(unitHours)} unit-hours so far${money}`);
    }
    return parts.join(', ');
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/src/deployment/model/start-tag.js
var start_tag = __webpack_require__(58171);
// EXTERNAL MODULE: ./lib/src/deployment/model/stop-refusal.js
var stop_refusal = __webpack_require__(22977);
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-until.js
var poll_until = __webpack_require__(17310);
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
    const beganAt = tools.clock.now();
    const deadlineAt = beganAt + plan.timeoutMs;
    const watched = new Map(plan.versions.map((version) => [version.arn, { version }]));
    const all = { watched, ended: [], denial: undefined, spokenAt: beganAt };
    return (0,poll_until/* pollUntil */.g)(tools, {
        known: all,
        rhythm: (0,poll_until/* usualRhythm */.r)({ pollIntervalMs: plan.pollIntervalMs, deadlineAt }),
        check: async (_all, nth) => {
            // The first check is the listing that they were chosen from.
            if (nth > 1)
                await check(tools, plan.project, watched);
            await stopOrEnd(tools, plan, all);
            return all;
        },
        decide: () => {
            report(tools, plan, all);
            if (watched.size > 0)
                return { kind: 'wait', known: all };
            if (all.denial !== undefined)
                throw all.denial;
            return { kind: 'done', value: all.ended };
        },
        remind: (_all, fault) => {
            if (fault !== undefined) {
                const { operation, errorName } = fault.facts;
                tools.progress.log(`${operation} failed (${errorName}: ${fault.message}); checking again.`);
                report(tools, plan, all);
            }
            logLeft(tools, all, deadlineAt);
        },
        timedOut: (_all, fault) => timedOut(plan, watched, fault),
    });
}
/** At the timeout, its error says the same. */
function logLeft({ clock, progress }, all, deadlineAt) {
    const now = clock.now();
    if (now >= deadlineAt || now - all.spokenAt < wait_log/* LOG_EVERY_MS */.G)
        return;
    all.spokenAt = now;
    progress.log(`Waiting for these to stop: ${describe(all.watched)}.`);
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

/***/ 63634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeAll)
/* harmony export */ });
/** Names in one DescribeProjectVersions request. API model, shape ProjectVersionNames. */
const NAMES_MAX = 10;
/**
 * One request for each ten names, one attempt.
 * @returns by name, those that are listed
 */
async function describeAll({ models }, projectArn, names) {
    const all = new Map();
    for (let from = 0; from < names.length; from += NAMES_MAX) {
        const found = await models.findVersionsOnce(projectArn, names.slice(from, from + NAMES_MAX));
        for (const [name, version] of found)
            all.set(name, version);
    }
    return all;
}


/***/ }),

/***/ 74960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ wasReleased),
/* harmony export */   fY: () => (/* binding */ namedVersions),
/* harmony export */   rq: () => (/* binding */ mayBePublished),
/* harmony export */   sD: () => (/* binding */ nameInUse)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/* harmony import */ var _cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** What tags say of the version that callers use. */



/**
 * Whether a version is, or was, put into use: a rollback may go to it. `named`: what the tags of others say.
 * @param named  values of `replaces` and `rolled-back-from` of other versions
 */
function wasReleased(version, tags, named) {
    const { released, releasedUntil, replaces, rolledBackFrom, releaseRun } = _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr;
    const keys = [released, releasedUntil, replaces, rolledBackFrom, releaseRun];
    return keys.some((key) => key in tags) || named.has((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm)(version));
}
/** What the tags of versions say of the versions that they replaced, or were released in place of. */
function namedVersions(tags) {
    const named = new Set();
    for (const own of tags) {
        for (const key of [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom]) {
            const value = own[key];
            if (value !== undefined)
                named.add(value);
        }
    }
    return named;
}
/**
 * Whether a version that is not released may still be published. A release tags a version before it publishes it, and
 * moves `released` after that; a run that ended in between leaves a version that callers use, without the tag.
 * @param tags  by ARN, of all versions that run at least
 */
function mayBePublished(version, versions, tags, now) {
    const own = tags.get(version.arn) ?? {};
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(own) || !(_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun in own))
        return false;
    const until = own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releasedUntil];
    // It never was released, and was about to be.
    if (until === undefined)
        return true;
    const releasedTags = new Set(versions.filter(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))).map(_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm));
    // A rollback to it has not taken the tag from the other one yet.
    if (releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom] ?? ''))
        return true;
    // It was released and replaced, started once more, and is to replace the one that is released.
    const start = (0,_cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .startIn */ .Ws)(own, now);
    return start !== undefined && start.at > Date.parse(until) && releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces] ?? '');
}
/** The name of the version that callers use: the published one or, where that is not known, the released one among those that run. */
function nameInUse({ versions, tags }, published) {
    const inUse = versions.find(({ arn }) => published?.has(arn) === true);
    return (inUse ?? versions.find(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))))?.name;
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

/***/ 60405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ exitCodeOfRelease),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   lR: () => (/* binding */ ownRunning),
/* harmony export */   sH: () => (/* binding */ newReleaseReport),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/** The words of the input `operation`. */
const OPERATIONS = ['start', 'swap', 'rollback', 'stop', 'sweep', 'copy', 'prune', 'plan'];
/** A report with nothing in it yet. Its outcome is that of a step that ends immediately. */
function newReleaseReport(operation, begin) {
    const isDryRun = operation === 'plan';
    const nothing = { published: [], deleted: [], actions: [], unchecked: [], notes: [] };
    return { action: 'release', ...begin, outcome: 'error', operation, isDryRun, ...nothing };
}
const GREEN = new Set([
    'started',
    'swapped',
    'rolled-back',
    'stopped',
    'swept',
    'copied',
    'pruned',
    'planned',
    'nothing-to-do',
]);
/** Whether a release ended well. */
function isGreen({ outcome }) {
    return GREEN.has(outcome);
}
function exitCodeOfRelease(report) {
    return isGreen(report) ? 0 : 1;
}
/** The versions of the step's own project among those that run. */
function ownRunning({ running = [] }) {
    return running.filter(({ otherProject }) => otherProject === undefined);
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ plannedUseLines),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   MM: () => (/* binding */ EVERYTHING_CHECKED),
/* harmony export */   as: () => (/* binding */ billedUnits),
/* harmony export */   cu: () => (/* binding */ signOfRelease),
/* harmony export */   kg: () => (/* binding */ sourceOfUnitHours),
/* harmony export */   nr: () => (/* binding */ reasonOfRelease),
/* harmony export */   p2: () => (/* binding */ titleOfRelease),
/* harmony export */   rW: () => (/* binding */ formatUnitHours),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vQ: () => (/* binding */ unitsText)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/** How a release ended, and what serves now, in words: shared by the summary, the log, the comment and the annotations. */


const TITLES = {
    started: 'Started',
    swapped: 'Swapped',
    'rolled-back': 'Rolled back',
    stopped: 'Stopped',
    swept: 'Swept',
    copied: 'Copied',
    pruned: 'Pruned',
    planned: 'Dry run',
    'nothing-to-do': 'Nothing to do',
    refused: 'Refused',
    'smoke-failed': 'Smoke test failed',
    alarm: 'Alarm',
    'start-failed': 'Start failed',
    'timed-out': 'Timed out',
    cancelled: 'Cancelled',
    'credentials-expired': 'Credentials expired',
    'invalid-input': 'Invalid inputs',
    error: 'Error',
};
/** The outcome as a title. */
function titleOfRelease({ outcome }) {
    return TITLES[outcome];
}
function signOfRelease(report) {
    if (report.outcome === 'planned')
        return '📝';
    if (report.outcome === 'cancelled')
        return '🛑';
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report) ? '✅' : '❌';
}
/** Why it ended so, as a sentence; undefined where the failure's message says it. */
function reasonOfRelease(report) {
    const { outcome, operation, deleted } = report;
    switch (outcome) {
        case 'planned':
            return planSentence(operation);
        case 'nothing-to-do':
            return operation && NOTHING_TO_DO[operation];
        case 'pruned':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(deleted.length, 'version was', 'versions were')} deleted.`;
        case 'started':
            return 'The model runs.';
        case 'swapped':
            return 'The new version is in use.';
        case 'rolled-back':
            return 'The version that was released before is in use again.';
        case 'stopped':
        case 'swept':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stoppedOf(report), 'model was', 'models were')} stopped.`;
        case 'copied':
            return 'The copy is complete.';
        default:
            return undefined;
    }
}
function planSentence(operation) {
    const planned = operation === undefined || operation === 'plan' ? 'swap' : operation;
    return `Nothing was changed. This is what ${planned} would do.`;
}
const NOTHING_TO_DO = {
    start: 'The model already runs as asked.',
    swap: 'The version is already in use as asked.',
    plan: 'The version is already in use as asked.',
    rollback: 'The version that was released before is already in use.',
    stop: 'Nothing to stop runs.',
    sweep: 'No model runs that should not.',
    copy: 'The copy already exists.',
    prune: 'There is no version to delete.',
};
/** How many versions were stopped: one call of each. */
function stoppedOf({ actions }) {
    return new Set(actions.filter(({ call }) => call === 'StopProjectVersion').map(({ subject }) => subject)).size;
}
function servingOf(report) {
    const { inUse, running } = report;
    if (inUse !== undefined) {
        const status = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).find(({ name }) => name === inUse)?.status;
        return { kind: 'version', name: inUse, status };
    }
    if (running === undefined)
        return { kind: 'unknown' };
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).length === 0 ? { kind: 'nothing' } : { kind: 'unknown' };
}
/** `1 inference unit`, `1 to 3 inference units`. */
function unitsText(units) {
    if (units === undefined)
        return undefined;
    const { min, max } = units;
    return max === undefined || max === min
        ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(min, 'inference unit')
        : `${String(min)} to ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(max, 'inference unit')}`;
}
/** Inference units of the project that are billed now: at least so many. Undefined where those of a model are not known. */
function billedUnits(report) {
    if (report.running === undefined)
        return undefined;
    let sum = 0;
    for (const { units } of (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report)) {
        if (units === undefined)
            return undefined;
        sum += units.min;
    }
    return sum;
}
/** In place of what a dry run could not check. */
const EVERYTHING_CHECKED = 'Everything that these calls need was checked.';
/** What a dry run says of the quota and of the units, one sentence each. */
function plannedUseLines({ plannedUse }) {
    if (plannedUse === undefined)
        return [];
    const { units, places } = plannedUse;
    return [
        ...(places === undefined
            ? []
            : [
                `Places for running models in the account (max-running-models): ${courseText(places, ` of ${String(places.max)} in use`)}.`,
            ]),
        `Inference units of this project that run: ${courseText(units)}.`,
    ];
}
/** `1 now, up to 2 in between, 1 afterwards`. */
function courseText({ now, most, afterwards }, what = '') {
    const between = most > Math.max(now, afterwards) ? `, up to ${String(most)} in between` : '';
    return `${String(now)}${what} now${between}, ${String(afterwards)} afterwards`;
}
/** Money with two decimals; no currency, which is the user's. */
function formatMoney(amount) {
    return amount.toFixed(2);
}
/** Hours with two decimals at most. */
function formatUnitHours(hours) {
    return String(Number(hours.toFixed(2)));
}
const SOURCES = {
    cloudwatch: 'measured by CloudWatch (InServiceInferenceUnits)',
    'start-times': 'worked out from the start times, with the units that the model was started with',
};
/** Where the unit-hours are from, as a clause. */
function sourceOfUnitHours({ unitHours }) {
    return unitHours === undefined ? undefined : SOURCES[unitHours.source];
}


/***/ })

};
