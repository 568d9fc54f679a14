export const id = 301;
export const ids = [301];
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
// EXTERNAL MODULE: ./lib/src/deployment/model/start-tag.js
var start_tag = __webpack_require__(58171);
// EXTERNAL MODULE: ./lib/src/deployment/model/stop-refusal.js
var stop_refusal = __webpack_require__(22977);
// EXTERNAL MODULE: ./lib/src/deployment/wait/look-until.js
var look_until = __webpack_require__(92452);
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
    return (0,look_until/* lookUntil */.c)(tools, {
        known: all,
        rhythm: (0,look_until/* usualRhythm */.r)({ pollIntervalMs: plan.pollIntervalMs, deadlineAt }),
        look: async (_all, nth) => {
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

/***/ 82186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ UNLISTED_GRACE_MS),
  k: () => (/* binding */ pollVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/network-hint.js
var network_hint = __webpack_require__(56674);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/deployment/wait/look-until.js
var look_until = __webpack_require__(92452);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/wait-log.js
var wait_log = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-log.js


/** How long faults last before a warning. */
const WARN_AFTER_MS = 15 * 60_000;
/** A log for one wait. */
function createPollLog(tools, versionName) {
    const { clock, progress } = tools;
    const beganAt = clock.now();
    let status;
    let spokenAt = beganAt;
    let faultsSince;
    let hasWarned = false;
    const speak = (line) => {
        spokenAt = clock.now();
        progress.log(`${versionName}: ${line}`);
    };
    return {
        see: (version) => {
            progress.seen(version);
            if (version.status === status)
                return;
            status = version.status;
            speak(version.statusMessage === undefined ? status : `${status} (${version.statusMessage})`);
        },
        remind: (fault) => {
            const now = clock.now();
            faultsSince = fault === undefined ? undefined : (faultsSince ?? now);
            if (fault !== undefined && !hasWarned && now - (faultsSince ?? now) >= WARN_AFTER_MS) {
                hasWarned = true;
                const { operation, errorName } = fault.facts;
                progress.note('warning', `For ${(0,duration/* formatDuration */.a)(now - (faultsSince ?? now))}, ${operation} has failed (${errorName}: ${fault.message}). The action keeps waiting.`);
            }
            if (now - spokenAt >= wait_log/* LOG_EVERY_MS */.G)
                speak(`${status ?? 'not listed'}, after ${(0,duration/* formatDuration */.a)(now - beganAt)}`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/deployment/wait/poll-version.js
/** Looks at a version until something is decided: one request per look, whatever faults come in between. */






/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
const UNLISTED_GRACE_MS = 60_000;
/**
 * Looks, decides, sleeps, as {@link lookUntil} does: one request per check.
 * @param known   what `decide` knows before the first check
 * @param decide  gets what the check has shown, and what it knew after the one before; what it throws ends the wait
 * @throws ActionError the timeout's code, UNKNOWN_STATUS or SERVICE_UNAVAILABLE, all with outcome timed-out; what `decide` throws
 * @throws ServiceError one that retries cannot fix
 */
async function pollVersion(tools, plan, known, decide) {
    const log = createPollLog(tools, plan.version.name);
    return (0,look_until/* lookUntil */.c)(tools, {
        known: { last: undefined, unlistedSince: undefined, known },
        // Never later than the interval; up to a tenth sooner, so that jobs started together do not poll together.
        rhythm: (0,look_until/* usualRhythm */.r)(plan, () => Math.round(plan.pollIntervalMs * (0.9 + tools.random() * 0.1))),
        look: () => describe(tools, plan),
        decide: async (listed, before) => {
            const now = tools.clock.now();
            const seen = listed?.arn === plan.version.arn ? listed : undefined;
            const unlistedSince = seen === undefined ? (before.unlistedSince ?? now) : undefined;
            if (seen !== undefined)
                log.see(seen);
            const isGone = unlistedSince !== undefined && (listed !== undefined || now - unlistedSince >= UNLISTED_GRACE_MS);
            const next = await decide({ seen, isGone, now }, before.known);
            if (next.kind === 'done')
                return next;
            return { kind: next.kind, known: { last: seen ?? before.last, unlistedSince, known: next.known } };
        },
        remind: (_soFar, fault) => {
            log.remind(fault);
        },
        timedOut: ({ last }, fault) => timedOut(plan, last, fault),
    });
}
async function describe(tools, plan) {
    const { version, also = [] } = plan;
    try {
        const found = await tools.models.findVersionsOnce(plan.projectArn, [version.name, ...also]);
        for (const name of also) {
            const other = found.get(name);
            if (other !== undefined)
                tools.progress.seen(other);
        }
        return found.get(version.name);
    }
    catch (error) {
        // For a name that is unknown the service may answer so, or with an empty list.
        if (error instanceof service_error/* ServiceError */._7 && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
function timedOut(plan, last, fault) {
    const { name } = plan.version;
    const was = last === undefined ? 'it was not listed' : `its status was ${last.status}`;
    if (fault !== undefined) {
        return new action_error/* ActionError */.lZ('SERVICE_UNAVAILABLE', `The timeout for ${name} ${plan.purpose} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${was}.`, { outcome: 'timed-out', requestId: fault.facts.requestId, cause: fault, hint: (0,network_hint/* networkHintOf */.l)(fault) });
    }
    const isUnknown = last !== undefined && (0,serving/* servingStateOf */.r)(last) === 'unknown';
    return new action_error/* ActionError */.lZ(isUnknown ? 'UNKNOWN_STATUS' : plan.timeoutCode, `The timeout for ${name} ${plan.purpose} was reached; when last seen, ${was}${isUnknown ? ', which is an unknown status' : ''}.`, { outcome: 'timed-out' });
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   a0: () => (/* binding */ waitUntil),
/* harmony export */   eE: () => (/* binding */ goneError),
/* harmony export */   oz: () => (/* binding */ startFailedError)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _poll_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82186);
/** Waits for a version to be in a state that someone else brings about. */



const PURPOSES = {
    running: { purpose: 'to start', timeoutCode: 'START_TIMEOUT' },
    stopped: { purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' },
    copied: { purpose: 'to be copied', timeoutCode: 'COPY_TIMEOUT' },
};
/**
 * One Describe per poll; a state is noticed within one poll interval.
 * @returns the version in the state; undefined only for `stopped`, where it is no longer listed
 * @throws ActionError START_TIMEOUT, STOP_TIMEOUT, COPY_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out),
 *   START_FAILED (outcome start-failed), COPY_FAILED, VERSION_GONE
 * @throws ServiceError one that retries cannot fix
 */
async function waitUntil(tools, wait) {
    const { wanted, ...plan } = wait;
    const decide = { running: afterStart, stopped: afterStop, copied: afterCopy }[wanted];
    return (0,_poll_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pollVersion */ .k)(tools, { ...plan, ...PURPOSES[wanted] }, undefined, (look) => decide(wait.version.name, look));
}
const WAIT = { kind: 'wait', known: undefined };
function afterStart(name, look) {
    const { seen, isGone } = look;
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return WAIT;
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen);
    switch (state) {
        case 'running':
            return { kind: 'done', value: seen };
        case 'starting':
        case 'unknown':
            return WAIT;
        case 'start-failed':
        case 'stopped':
        case 'stopping':
        case 'not-startable':
            throw startFailedError(seen);
    }
}
function afterStop(_name, { seen, isGone }) {
    if (isGone)
        return { kind: 'done', value: undefined };
    return seen !== undefined && isAtRest(seen) ? { kind: 'done', value: seen } : WAIT;
}
function afterCopy(name, { seen, isGone }) {
    if (isGone)
        throw goneError(name);
    if (seen === undefined)
        return WAIT;
    switch (seen.status) {
        case 'COPYING_IN_PROGRESS':
            return WAIT;
        case 'COPYING_FAILED':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('COPY_FAILED', `The copy ${name} failed${because(seen)}.`);
        case 'DELETING':
            throw goneError(name);
        default:
            // Someone may have started it already, which a copy that has completed can be; an unknown word is waited for.
            return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(seen) === 'unknown' ? WAIT : { kind: 'done', value: seen };
    }
}
/** Whether the version's model does not run, and nothing is under way that would change that. */
function isAtRest(version) {
    const state = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version);
    return state === 'stopped' || state === 'start-failed' || state === 'not-startable';
}
/** The version is no longer listed. */
function goneError(name) {
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_GONE', `The version ${name} was deleted.`, {
        hint: 'Find out who deleted the version; release another one.',
    });
}
/** The model was to start, and does not. */
function startFailedError(version) {
    const what = (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) === 'start-failed'
        ? `${version.name} did not start${because(version)}.`
        : `${version.name} was stopped while it was to start: its status is ${version.status}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('START_FAILED', what, { outcome: 'start-failed' });
}
function because({ statusMessage }) {
    return statusMessage === undefined ? '' : `: ${statusMessage.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 67187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayBeTheTraining)
/* harmony export */ });
/**
 * Whether a poll that failed like this can be the only sign of a failed training: a service error during a training is said
 * to be raised by DescribeProjectVersions, where other failures show as a status.
 * @see developer guide, "Debugging a failed model training", service errors
 */
function mayBeTheTraining(fault) {
    return fault.facts.operation === 'DescribeProjectVersions' && fault.facts.errorName === 'InternalServerError';
}


/***/ }),

/***/ 44999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LOG_EVERY_MS),
/* harmony export */   a: () => (/* binding */ createWaitLog)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40562);
/* harmony import */ var _service_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67187);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);



/** Time between lines in the log while nothing changes. */
const LOG_EVERY_MS = 10 * 60_000;
/** How long faults or an unknown status last before a warning. */
const WARN_AFTER_MS = 15 * 60_000;
/** A log for one wait. */
function createWaitLog(tools, versionName, usual) {
    const { clock, progress } = tools;
    const startedAt = clock.now();
    let status;
    let spokenAt = startedAt;
    let troubleSince;
    let warned = false;
    const speak = (line) => {
        spokenAt = clock.now();
        progress.log(`${versionName}: ${line}`);
    };
    const warnOfLongTrouble = (fault) => {
        const unknown = status !== undefined && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)({ status }) === 'unknown';
        if (fault === undefined && !unknown) {
            troubleSince = undefined;
            warned = false;
            return;
        }
        troubleSince ??= clock.now();
        const lastedMs = clock.now() - troubleSince;
        if (warned || lastedMs < WARN_AFTER_MS)
            return;
        warned = true;
        progress.note('warning', `For ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(lastedMs)}, ${wordsOf(fault, status)}. The action keeps waiting.`);
    };
    return {
        see: (version) => {
            progress.seen(version);
            if (version.status === status)
                return;
            status = version.status;
            const message = version.statusMessage === undefined ? '' : ` (${version.statusMessage})`;
            const hint = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) === 'training' && usual !== undefined ? `; ${wordsOfUsual(usual)}` : '';
            speak(`${version.status}${message}${hint}`);
        },
        remind: (fault) => {
            warnOfLongTrouble(fault);
            if (clock.now() - spokenAt < LOG_EVERY_MS)
                return;
            const what = fault === undefined ? (status ?? 'not listed yet') : wordsOf(fault, status);
            const hint = usual === undefined ? '' : `; ${wordsOfUsual(usual)}`;
            speak(`${what}, after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(clock.now() - startedAt)}${hint}`);
        },
    };
}
function wordsOf(fault, status) {
    if (fault === undefined)
        return `the version has the unknown status ${status ?? ''}`;
    const { operation, errorName } = fault.facts;
    const meaning = (0,_service_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeTheTraining */ .q)(fault) ? ', which can also mean that the training itself failed' : '';
    return `${operation} has failed (${errorName}: ${fault.message})${meaning}`;
}
function wordsOfUsual({ shortestMs, longestMs }) {
    const shortest = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shortestMs);
    const longest = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(longestMs);
    return `earlier versions took ${shortest === longest ? longest : `${shortest} to ${longest}`}`;
}


/***/ })

};
