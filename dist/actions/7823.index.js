export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 40327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ WITHOUT_PLACE),
/* harmony export */   eb: () => (/* binding */ takesPlace),
/* harmony export */   r9: () => (/* binding */ nameOfStep),
/* harmony export */   xB: () => (/* binding */ NOTHING_YET)
/* harmony export */ });
/** Among the lost steps of the way back: the old version did not start because all places are taken. */
const WITHOUT_PLACE = 'without a place';
/** At the beginning of a process. */
const NOTHING_YET = {
    checked: new Set(),
    places: undefined,
    startBy: undefined,
    isSmoked: false,
    isBaked: false,
    publishedAt: undefined,
    wasPublished: false,
    wasServing: false,
    oldWasRunning: false,
    oldUnits: undefined,
    hadAlarm: false,
    failure: undefined,
    lost: new Set(),
    hasChanged: false,
};
/** Names a step where the same one would be tried again. */
function nameOfStep(step) {
    if ('which' in step)
        return `${step.kind} ${step.which}${'isAgain' in step ? ' again' : ''}`;
    if ('what' in step)
        return `${step.kind} ${step.what}`;
    return 'to' in step ? `${step.kind} ${step.to}` : step.kind;
}
/** Whether the model runs, starts or stops. */
function takesPlace({ state }) {
    return state === 'running' || state === 'starting' || state === 'stopping';
}


/***/ }),

/***/ 74010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/model/start-refusals.js
var start_refusals = __webpack_require__(65906);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/src/deployment/swap/goal.js
var goal = __webpack_require__(40327);
;// CONCATENATED MODULE: ./lib/src/deployment/swap/way-back.js
/** Decides the next step after a failure: the old version serves again, and what this run started is stopped. Pure. */


/** The old one first: the target is stopped only once callers no longer read it. */
function wayBack(seen, goal, memory, failure) {
    const step = seen.mayBePublished && goal.swap.publish !== undefined
        ? publishOld(seen, goal, memory, failure)
        : (serveOld(seen, goal, memory) ?? tagBack(seen, memory, failure) ?? stopTarget(seen, memory));
    return step ?? { kind: 'give-up' };
}
/** Callers may read the target: back to a version that runs. Where there is none, the target stays in use. */
function publishOld(seen, goal, memory, failure) {
    const { old } = seen;
    if (!failure.isRevert || old === undefined)
        return undefined;
    if (old.state === 'running')
        return unlessLost(memory, 'publish old', { kind: 'publish', which: 'old' });
    const isStopFirst = goal.swap.mode === 'stop-first';
    if (!memory.wasServing && !isStopFirst)
        return undefined;
    return startOld(old, memory) ?? (isStopFirst ? changePlaces(seen, old, memory) : undefined);
}
/** Where both have no place, the target gives up its own: stop-first accepts the gap. */
function changePlaces({ target }, old, memory) {
    if (!memory.lost.has(goal/* WITHOUT_PLACE */.Xk) || memory.lost.has('stop target'))
        return undefined;
    if ((0,goal/* takesPlace */.eb)(target))
        return { kind: 'stop', which: 'target' };
    return canStart(old)
        ? unlessLost(memory, 'start old again', { kind: 'start', which: 'old', isAgain: true })
        : undefined;
}
/** With stop-first the old one was stopped: it gets the target's place. */
function serveOld(seen, goal, memory) {
    const { old, inUse } = seen;
    if (goal.swap.mode !== 'stop-first' || inUse !== 'old' || old === undefined || old.state === 'running')
        return undefined;
    if (!memory.oldWasRunning && !seen.isBegun)
        return undefined;
    return stopTarget(seen, memory, seen.isBegun && seen.isOfSwap) ?? startOld(old, memory);
}
function startOld(old, memory) {
    if (!canStart(old))
        return undefined;
    return unlessLost(memory, 'start old', { kind: 'start', which: 'old' });
}
function canStart({ state }) {
    return state !== 'not-startable' && state !== 'unknown';
}
/** Never two with the tag, and none only where there was none. */
function tagBack(seen, memory, { isRevert }) {
    const { target, old, inUse, released } = seen;
    const isTargetTagged = released.includes(target.version.arn);
    if (inUse === 'other' && isTargetTagged)
        return unlessLost(memory, 'move-tag other', { kind: 'move-tag', to: 'other' });
    if (old === undefined)
        return undefined;
    const hasLeft = [old, target].some(({ tags }) => provenance/* PROVENANCE_KEYS */.pr.releasedUntil in tags);
    const isHalfMoved = isRevert && released.length === 0 && hasLeft && (inUse === 'old' || seen.isBegun);
    if (!isHalfMoved && !(inUse === 'old' && isTargetTagged))
        return undefined;
    return unlessLost(memory, 'move-tag old', { kind: 'move-tag', to: 'old' });
}
/** Only what this run started, or has put into use; or what `mayStop` says is left of another run's swap. */
function stopTarget({ target, inUse, isOurs }, memory, mayStop = false) {
    if (!(0,goal/* takesPlace */.eb)(target) || inUse === 'target' || !(isOurs || memory.wasServing || mayStop))
        return undefined;
    return unlessLost(memory, 'stop target', { kind: 'stop', which: 'target' });
}
function unlessLost({ lost }, name, step) {
    return lost.has(name) ? undefined : step;
}

;// CONCATENATED MODULE: ./lib/src/deployment/swap/next-step.js
/**
 * Decides the next step of a swap or a rollback, from what there is alone. A process that resumes another's work sees the same inventory
 * and decides the same: nothing else is needed to resume. Pure.
 */






/**
 * @param now  milliseconds since the epoch
 */
function nextStep(seen, goal, memory, now) {
    return memory.failure === undefined
        ? wayForward(seen, goal, memory, now)
        : wayBack(seen, goal, memory, memory.failure);
}
function wayForward(seen, goal, memory, now) {
    const refusal = refusalOf(seen, goal, memory);
    if (refusal !== undefined)
        return { kind: 'refuse', error: refusal };
    const end = pastReturn(seen, goal, now);
    if (end !== undefined)
        return end;
    return checkBefore(seen, goal, memory) ?? run(seen, goal, memory) ?? use(seen, goal, memory, now);
}
/** What is refused before anything. */
function refusalOf({ target, inUse, isPublished }, { units }, { wasPublished }) {
    if (target.state === 'not-startable' || target.state === 'unknown')
        return (0,start_refusals/* notRunnableError */.rS)(target.version);
    const runsWith = (0,goal/* takesPlace */.eb)(target) && target.state !== 'stopping' ? (0,version_tag/* unitsOf */.$J)(target.version) : undefined;
    if (runsWith !== undefined && !(0,version_tag/* isSameUnits */.QC)(runsWith, units))
        return (0,start_refusals/* otherUnitsError */.ck)(target.version, runsWith, units);
    return inUse === 'other' || (wasPublished && !isPublished) ? conflictError() : undefined;
}
/** Another release, or a person, has come in between; what was put into use is left alone. */
function conflictError() {
    return new action_error/* ActionError */.lZ('PUBLISH_CONFLICT', 'Another version has come into use since this step began.', {
        outcome: 'refused',
        hint: 'Start a new run once it is clear which version is to serve. A concurrency group with queue: max keeps releases apart.',
    });
}
/** The target serves, its bake and drain are over, and the old one no longer runs: alarms of now are about something else. */
function pastReturn(seen, goal, now) {
    const { target, old } = seen;
    if (seen.inUse !== 'target' || target.state !== 'running' || !isTagRight(seen))
        return undefined;
    if (goal.swap.publish === undefined)
        return { kind: 'done' };
    if (!seen.isPublished || now < (drainedAt(seen, goal, now) ?? Infinity))
        return undefined;
    if (old?.state === 'running' || old?.state === 'starting')
        return undefined;
    return isLeft(old) ? { kind: 'stop', which: 'old' } : { kind: 'done' };
}
function checkBefore(seen, goal, { checked }) {
    const { publish, alarms } = goal.swap;
    if (publish !== undefined && !checked.has('publisher'))
        return { kind: 'check', what: 'publisher' };
    if (!serves(seen, goal) && !checked.has('guards'))
        return { kind: 'check', what: 'guards' };
    if (alarms.length > 0 && !checked.has('alarms'))
        return { kind: 'check', what: 'alarms' };
    if (isAtRest(seen.target) && !checked.has('places'))
        return { kind: 'check', what: 'places' };
    return undefined;
}
/** Up to a target that runs and has passed the smoke test. */
function run(seen, goal, memory) {
    const { target, old, inUse } = seen;
    // A rollback chooses its target by what is in use: a re-run must find the one that was chosen.
    if (goal.kind === 'rollback' && inUse !== 'target' && !seen.isRecorded)
        return { kind: 'record' };
    if (target.state !== 'running') {
        const isFirstToStop = goal.swap.mode === 'stop-first' && inUse === 'old' && isAtRest(target) && isPlaceTaken(old);
        if (!isFirstToStop)
            return { kind: 'start', which: 'target' };
        // A re-run that finds the old one stopped must know that it was this run that stopped it.
        return seen.isRecorded ? { kind: 'stop', which: 'old' } : { kind: 'record' };
    }
    const isToSmoke = goal.swap.guards.smokeImages.length > 0 && !serves(seen, goal) && !memory.isSmoked;
    return isToSmoke ? { kind: 'smoke' } : undefined;
}
/** From a target that runs to one that is in use. */
function use(seen, goal, memory, now) {
    const { inUse, old, releasedAt } = seen;
    const { publish, bakeMs } = goal.swap;
    if (inUse !== 'target' && !seen.isRecorded)
        return { kind: 'record' };
    if (publish === undefined) {
        // Callers learn of the version when the step has ended well: until then the tag stays where it is.
        if (inUse !== 'target' && !memory.isBaked && bakeMs > 0)
            return { kind: 'bake' };
        return { kind: 'move-tag', to: 'target' };
    }
    if (!seen.isPublished)
        return { kind: 'publish', which: 'target' };
    if (!isTagRight(seen) || (releasedAt ?? 0) < (memory.publishedAt ?? 0))
        return { kind: 'move-tag', to: 'target' };
    const drained = drainedAt(seen, goal, now);
    if (drained === undefined)
        return { kind: memory.isBaked ? 'end-bake' : 'bake' };
    if (!isLeft(old))
        return { kind: 'done' };
    return now < drained ? { kind: 'drain', untilAt: drained } : { kind: 'stop', which: 'old' };
}
/** Whether callers get the target's answers already. */
function serves({ target, inUse, isPublished }, { swap }) {
    return target.state === 'running' && (swap.publish === undefined ? inUse === 'target' : isPublished);
}
function isTagRight({ released, target }) {
    return released.length === 1 && released[0] === target.version.arn;
}
/**
 * When the drain is over, or was. Undefined as long as no process has watched the whole bake: the time in which none ran says nothing, so
 * a process that resumes the release watches all of it.
 */
function drainedAt(seen, { swap }, now) {
    const { bakedAt, releasedAt = 0, isOfRelease } = seen;
    const { bakeMs, drainMs } = swap;
    if (bakedAt !== undefined)
        return bakedAt + drainMs;
    // What a person put into use a while ago was not interrupted.
    const isOwed = bakeMs > 0 && (isOfRelease || now < releasedAt + bakeMs);
    return isOwed ? undefined : releasedAt + bakeMs + drainMs;
}
/** Whether a stop of the old one is still to be done, or to be finished. */
function isLeft(old) {
    return old !== undefined && ((0,goal/* takesPlace */.eb)(old) || provenance/* PROVENANCE_KEYS */.pr.started in old.tags);
}
function isPlaceTaken(old) {
    return old !== undefined && (0,goal/* takesPlace */.eb)(old);
}
/** Whether the model can be started. */
function isAtRest({ state }) {
    return state === 'stopped' || state === 'start-failed';
}


/***/ }),

/***/ 99600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ planSwap)
});

// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/planned-use.js
var planned_use = __webpack_require__(62603);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/src/deployment/swap/goal.js
var swap_goal = __webpack_require__(40327);
// EXTERNAL MODULE: ./lib/src/text/instant.js
var instant = __webpack_require__(54153);
;// CONCATENATED MODULE: ./lib/src/deployment/swap/imagine-step.js
/** What the steps of a swap change in an inventory where each of them succeeds. */



/**
 * The versions and their tags after a step.
 * @param now  when the step is over, milliseconds since the epoch
 */
function imagine({ versions, tags }, { target, old }, step, goal, now) {
    const { arn } = target.version;
    const oldArn = old?.version.arn;
    switch (step.kind) {
        case 'record':
            return { versions, tags: retag(tags, arn, ...recordedTags(goal, old)) };
        case 'start':
            return {
                versions: withModel(versions, arn, goal.units),
                tags: retag(tags, arn, (0,version_tag/* startTags */.Iw)({ at: now, runKey: goal.runKey }, goal.units)),
            };
        case 'stop':
            return {
                versions: withModel(versions, oldArn, undefined),
                tags: retag(tags, oldArn, {}, [provenance/* PROVENANCE_KEYS */.pr.started]),
            };
        case 'end-bake':
            return { versions, tags: retag(tags, arn, { [provenance/* PROVENANCE_KEYS */.pr.baked]: (0,instant/* toIsoTime */.S)(now) ?? '' }) };
        case 'move-tag':
            return {
                versions,
                tags: retag(withoutReleased(versions, tags), arn, { [provenance/* PROVENANCE_KEYS */.pr.released]: (0,instant/* toIsoTime */.S)(now) ?? '' }),
            };
        default:
            return { versions, tags };
    }
}
/** What a swap, or a rollback, puts on the version before all else, and what it takes away. */
function recordedTags({ kind, runKey }, old) {
    const { releaseRun, replaces, rolledBackFrom } = provenance/* PROVENANCE_KEYS */.pr;
    const before = old === undefined ? 'none' : (0,version_tag/* versionTag */.Vm)(old.version);
    return kind === 'rollback'
        ? [{ [releaseRun]: runKey, [rolledBackFrom]: before }, []]
        : [{ [releaseRun]: runKey, [replaces]: before }, [rolledBackFrom]];
}
function withoutReleased(versions, tags) {
    return versions
        .filter(({ arn }) => tags.has(arn))
        .reduce((left, { arn }) => retag(left, arn, {}, [provenance/* PROVENANCE_KEYS */.pr.released]), tags);
}
/** Tags of all, with those of one changed; nothing changes without one. */
function retag(tags, arn, added, removed = []) {
    if (arn === undefined)
        return tags;
    const kept = Object.entries({ ...tags.get(arn), ...added }).filter(([key]) => !removed.includes(key));
    return new Map([...tags, [arn, Object.fromEntries(kept)]]);
}
/** @param units  with which it runs; undefined once it has stopped */
function withModel(versions, arn, units) {
    const status = units === undefined ? 'STOPPED' : 'RUNNING';
    const model = { status, minInferenceUnits: units?.min, maxInferenceUnits: units?.max };
    return versions.map((version) => (version.arn === arn ? { ...version, ...model } : version));
}

// EXTERNAL MODULE: ./lib/src/deployment/swap/next-step.js + 1 modules
var next_step = __webpack_require__(74010);
// EXTERNAL MODULE: ./lib/src/deployment/swap/report-situation.js
var report_situation = __webpack_require__(30547);
// EXTERNAL MODULE: ./lib/src/deployment/swap/run-swap.js
var run_swap = __webpack_require__(19895);
// EXTERNAL MODULE: ./lib/src/deployment/swap/situation.js
var swap_situation = __webpack_require__(48682);
// EXTERNAL MODULE: ./lib/src/deployment/swap/take-step.js + 3 modules
var take_step = __webpack_require__(60229);
;// CONCATENATED MODULE: ./lib/src/deployment/swap/plan-swap.js











/** Most steps of a plan: one that does not end is a fault of this program. */
const STEPS_MAX = 40;
/** @throws ActionError what a swap would be refused for, or ends with now: the guards, a place, an alarm */
async function planSwap(context, first, undone) {
    if (undone !== undefined)
        throw undone;
    const { tools, goal, plan } = context;
    const { oldArn, ...began } = await (0,run_swap/* beginSwap */.N)(context, first);
    const start = { ...began, memory: swap_goal/* NOTHING_YET */.xB, now: tools.clock.now() };
    const seen = seenIn(start, goal, oldArn);
    if (seen !== undefined)
        (0,report_situation/* reportSituation */.J)(context, seen, start.memory);
    const { planned, later, play } = await playThrough(context, start, oldArn);
    const { inventory } = began;
    const { places } = play.memory;
    const { maxRunningModels } = plan;
    const unread = await (0,planned_use/* reportPlannedUse */.A)(tools, { inventory, later, maxRunningModels, places });
    tools.progress.update({ planned, unchecked: [...(planned.length === 0 ? [] : unchecked(goal)), ...unread] });
    return 'planned';
}
async function playThrough(context, start, oldArn) {
    let played = { play: start, planned: [], later: [] };
    for (let steps = 0; steps < STEPS_MAX; steps += 1) {
        const next = await playStep(context, played, oldArn);
        if (next === undefined)
            break;
        played = next;
    }
    return played;
}
/**
 * Checks and refusals are those of a real swap; any other step is imagined.
 * @returns undefined where nothing is left to do
 */
async function playStep(context, { play, planned, later }, oldArn) {
    const { goal } = context;
    const { memory, now } = play;
    const seen = seenIn(play, goal, oldArn);
    if (seen === undefined)
        return undefined;
    const { situation } = seen;
    const step = (0,next_step/* nextStep */.s)(situation, goal, memory, now);
    if (step.kind === 'done')
        return undefined;
    if (step.kind === 'check' || step.kind === 'refuse') {
        return { planned, later, play: { ...play, memory: await (0,take_step/* takeStep */.e)(context, seen, memory, step) } };
    }
    const next = after(play, situation, step, goal);
    return {
        play: next,
        planned: [...planned, ...wordsOf(step, situation, goal, now)],
        later: [...later, next.inventory],
    };
}
function seenIn({ inventory, published }, goal, oldArn) {
    const situation = (0,swap_situation/* situationOf */._7)(inventory, published, goal, oldArn);
    return situation && { inventory, published, situation };
}
/** After a step that changes something, and succeeds. */
function after({ inventory, published, memory, now }, situation, step, goal) {
    const later = endOf(step, goal, now);
    return {
        inventory: { ...inventory, ...imagine(inventory, situation, step, goal, later) },
        published: publishedAfter(published, situation, step),
        memory: {
            ...memory,
            isSmoked: memory.isSmoked || step.kind === 'smoke',
            isBaked: memory.isBaked || step.kind === 'bake',
        },
        now: later,
    };
}
/** What writes a value, as its API names it. */
const PUBLISHING_CALLS = {
    ssm: 'PutParameter',
    appconfig: 'StartDeployment',
    variable: 'PATCH variable',
};
/** A step as calls. */
function wordsOf(step, { target, old }, goal, now) {
    const [subject, other] = [target.version.name, old?.version.name];
    switch (step.kind) {
        case 'record': {
            const detail = other === undefined ? 'is to be released' : `is to replace ${other}`;
            return [{ call: 'TagResource', subject, detail }];
        }
        case 'start':
            return [{ call: 'StartProjectVersion', subject, detail: `with ${(0,version_tag/* wordsOfUnits */.A8)(goal.units)}` }];
        case 'stop': {
            const units = old === undefined ? undefined : (0,version_tag/* unitsOf */.$J)(old.version, old.tags);
            const detail = units === undefined ? undefined : `frees ${(0,version_tag/* wordsOfUnits */.A8)(units)}`;
            return [{ call: 'StopProjectVersion', subject: other ?? subject, detail }];
        }
        case 'smoke':
            return [{ call: 'DetectCustomLabels', subject, detail: 'the smoke test' }];
        case 'publish': {
            const { kind, shown = '' } = goal.swap.publish ?? {};
            const call = kind === undefined ? '' : PUBLISHING_CALLS[kind];
            return [{ call, subject: shown, detail: `writes ${target.version.arn}` }];
        }
        case 'move-tag': {
            const away = { call: 'UntagResource', subject: other ?? '', detail: 'is no longer released' };
            const isTagged = old !== undefined && provenance/* PROVENANCE_KEYS */.pr.released in old.tags;
            return [...(isTagged ? [away] : []), { call: 'TagResource', subject, detail: 'is released' }];
        }
        case 'bake':
        case 'drain': {
            const detail = `${step.kind} for ${(0,duration/* formatDuration */.a)(endOf(step, goal, now) - now)}`;
            return [{ call: 'DescribeProjectVersions', subject, detail }];
        }
        case 'end-bake':
            return [{ call: 'TagResource', subject, detail: 'its bake is over' }];
        default:
            return [];
    }
}
/** When a step that began now is over: only those that wait take time. */
function endOf(step, { swap }, now) {
    if (step.kind === 'bake')
        return now + swap.bakeMs;
    return step.kind === 'drain' ? step.untilAt : now;
}
function publishedAfter(published, { target }, step) {
    return step.kind === 'publish' ? { value: target.version.arn, all: [target.version.arn] } : published;
}
function unchecked({ swap, target }) {
    const { guards, publish, alarms } = swap;
    return [
        'Whether the role may start and stop models and change their tags is known only when it does.',
        ...(guards.smokeImages.length > 0 ? [`The smoke test needs ${target.name} to run.`] : []),
        ...(publish === undefined ? [] : [`Whether ${publish.shown} may be written is known only when it is.`]),
        ...(alarms.length > 0 ? ['The alarms were checked now, not after the release.'] : []),
    ];
}


/***/ }),

/***/ 30547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noteOldRuns),
/* harmony export */   J: () => (/* binding */ reportSituation)
/* harmony export */ });
/* harmony import */ var _model_without_undefined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57777);
/* harmony import */ var _report_release_release_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7330);
/* harmony import */ var _inventory_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11763);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40327);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9085);
/** Reports what there is after each check, and keeps the post step up to date: a run that ends a second later still says what runs. */






/** Says what serves, what runs, and what is to be stopped if the process ends here. */
function reportSituation({ tools, goal }, { inventory, published, situation }, { places, publishedAt }) {
    const { target, old, isOurs, inUse, mayBePublished } = situation;
    const used = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .inUseOf */ .Mf)(inventory, published.value);
    tools.progress.update({
        version: shown(target),
        ...(0,_model_without_undefined_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutUndefined */ .r)({ previous: old && shown(old) }),
        inUse: used.kind === 'version' ? used.version.name : undefined,
        running: (0,_inventory_places_js__WEBPACK_IMPORTED_MODULE_1__/* .runningModels */ .CL)(inventory, goal.runKey, places),
    });
    const shownTarget = goal.swap.publish?.shown;
    if (shownTarget !== undefined && situation.isPublished && publishedAt === undefined) {
        const value = target.version.arn;
        tools.progress.update({ published: [{ target: shownTarget, value, previous: old?.version.arn }] });
    }
    const runs = target.state === 'running' || target.state === 'starting';
    const isToStop = runs && isOurs && inUse !== 'target' && !mayBePublished;
    tools.keepForPost(isToStop ? { arn: target.version.arn, name: target.version.name } : undefined);
}
/** Nobody knows who still calls the old version where nothing is published: it is left running, and costs. */
function noteOldRuns({ tools, goal, plan }, { old }) {
    if (goal.swap.publish !== undefined || old === undefined || !(0,_goal_js__WEBPACK_IMPORTED_MODULE_3__/* .takesPlace */ .eb)(old))
        return;
    const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(old.version, old.tags);
    const price = plan.pricePerUnitHour;
    const parts = [
        ...(units === undefined ? [] : [(0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfUnits */ .A8)(units)]),
        ...(units === undefined || price === undefined ? [] : [`${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(units.min * price)} an hour`]),
    ];
    const cost = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    tools.progress.note('warning', `Nothing is published, so ${old.version.name} still runs and is billed${cost}. Stop it with operation: stop once nobody calls it.`);
}
function shown({ version, tags }) {
    return { name: version.name, arn: version.arn, status: version.status, units: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version, tags) };
}


/***/ }),

/***/ 19895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ beginSwap),
/* harmony export */   P: () => (/* binding */ runSwap)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42821);
/* harmony import */ var _training_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);
/* harmony import */ var _wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(839);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77740);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40327);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9085);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74010);
/* harmony import */ var _report_situation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30547);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48682);
/* harmony import */ var _take_step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60229);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37774);
/**
 * A swap or a rollback: check, decide, act, and check again. What is decided depends on what there is, so that a re-run goes on
 * wherever an earlier one ended.
 */














/** How often the same step is taken: one that has no effect is not repeated forever. Our choice. */
const SAME_STEP_MAX = 5;
/** Before a step that has had no visible effect is taken again, milliseconds: lists and tags may lag behind. */
const AGAIN_AFTER_MS = 2000;
/**
 * @param first   the inventory as it was just observed
 * @param undone  why the target is not to be used: only what an earlier attempt left is cleared away
 * @throws ActionError with the outcome of the cause; what serves then is in the report
 */
async function runSwap(context, first, undone) {
    const { tools, goal } = context;
    let backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .createBackoff */ .l)(tools, Infinity);
    let memory = { ..._goal_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING_YET */ .xB, failure: undone && { error: undone, isRevert: false } };
    const { oldArn, ...began } = await beginSwap(context, first);
    let { inventory, published } = began;
    const taken = new Map();
    for (;;) {
        const situation = (0,_situation_js__WEBPACK_IMPORTED_MODULE_11__/* .situationOf */ ._7)(inventory, published, goal, oldArn);
        if (situation === undefined)
            throw memory.failure?.error ?? (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .goneError */ .eE)(goal.target.name);
        memory = remember(memory, situation);
        (0,_report_situation_js__WEBPACK_IMPORTED_MODULE_10__/* .reportSituation */ .J)(context, { inventory, published, situation }, memory);
        const step = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_9__/* .nextStep */ .s)(situation, goal, memory, tools.clock.now());
        if (step.kind === 'done') {
            (0,_report_situation_js__WEBPACK_IMPORTED_MODULE_10__/* .noteOldRuns */ .G)(context, situation);
            return memory.hasChanged ? END[goal.kind] : 'nothing-to-do';
        }
        if (step.kind === 'give-up')
            throw memory.failure?.error ?? (0,_wait_wait_for_state_js__WEBPACK_IMPORTED_MODULE_4__/* .goneError */ .eE)(goal.target.name);
        memory = withDeadline(context, memory, step);
        try {
            await limitRepeats(context, taken, step);
            memory = await (0,_take_step_js__WEBPACK_IMPORTED_MODULE_12__/* .takeStep */ .e)(context, { inventory, published, situation }, memory, step);
            backoff.reset();
        }
        catch (error) {
            const failure = await failureOf(context, backoff, error);
            if (failure !== undefined) {
                memory = afterFailure(context, memory, step, failure);
                backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .createBackoff */ .l)(tools, Infinity);
            }
            else {
                taken.set((0,_goal_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfStep */ .r9)(step), (taken.get((0,_goal_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfStep */ .r9)(step)) ?? 1) - 1);
            }
        }
        if (step.kind === 'check' && memory.failure === undefined)
            continue;
        const before = { inventory, published, situation };
        inventory = await untilAnswered(backoff, memory, () => checkAgain(context, before));
        published = await untilAnswered(backoff, memory, () => readPublished(context));
    }
}
const END = { swap: 'swapped', rollback: 'rolled-back' };
/**
 * What callers read, and what the target replaces.
 * @throws ActionError PUBLISH_CONFLICT
 */
async function beginSwap(context, inventory) {
    const backoff = (0,_training_backoff_js__WEBPACK_IMPORTED_MODULE_3__/* .createBackoff */ .l)(context.tools, Infinity);
    const published = await untilAnswered(backoff, _goal_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING_YET */ .xB, () => readPublished(context));
    checkPublished(inventory, published);
    return { inventory, published, oldArn: (0,_situation_js__WEBPACK_IMPORTED_MODULE_11__/* .findOld */ .D0)(inventory, published, context.goal)?.arn };
}
async function readPublished({ publisher }) {
    if (publisher === undefined)
        return _situation_js__WEBPACK_IMPORTED_MODULE_11__/* .UNPUBLISHED */ .qK;
    const value = await publisher.read();
    const all = await publisher.readAll();
    return { value, all: value === undefined ? all : [...new Set([value, ...all])] };
}
/** @throws ActionError PUBLISH_CONFLICT before anything is changed */
function checkPublished(inventory, { value }) {
    const inUse = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_8__/* .inUseOf */ .Mf)(inventory, value);
    if (inUse.kind !== 'foreign')
        return;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PUBLISH_CONFLICT', `What is published (${inUse.value}) is not the ARN of a version of the project ${inventory.project.name}, so it is not clear which version callers use.`, { outcome: 'refused' });
}
/** Everything that can have changed: the statuses of all versions, and the tags of those that run, or matter here. */
async function checkAgain({ tools, project }, { inventory, situation }) {
    const fresh = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .observe */ .lB)(tools, project, () => false);
    const mattering = new Set([
        situation.target.version.arn,
        situation.old?.version.arn,
        ...(0,_in_use_js__WEBPACK_IMPORTED_MODULE_8__/* .releasedIn */ .Jy)(inventory).map(({ arn }) => arn),
    ]);
    const versions = fresh.versions.filter((version) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_6__/* .takesPlace */ .e)(version) || mattering.has(version.arn));
    return (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .withTags */ .SG)(tools, { ...fresh, tags: inventory.tags }, versions);
}
/** One `start-timeout` for the start and the warm-up after it, however often a step of them is taken again. */
function withDeadline({ tools, plan }, memory, step) {
    const isOfStart = step.kind === 'smoke' || (step.kind === 'start' && step.which === 'target');
    return isOfStart ? { ...memory, startBy: memory.startBy ?? tools.clock.now() + plan.startTimeoutMs } : memory;
}
/** What the process has seen with its own eyes. */
function remember(memory, { target, old, inUse, isPublished }) {
    const isServing = inUse === 'target' && target.state === 'running';
    const oldRuns = old?.state === 'running';
    return {
        ...memory,
        wasPublished: memory.wasPublished || isPublished,
        wasServing: memory.wasServing || isServing,
        oldWasRunning: memory.oldWasRunning || oldRuns,
        oldUnits: memory.oldUnits ?? (oldRuns ? (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_13__/* .unitsOf */ .$J)(old.version) : undefined),
    };
}
/**
 * @returns undefined where the fault may pass: the step is decided again after a wait
 * @throws what ends the step: a cancel, the end of the credentials, a fault of this program
 */
async function failureOf({ tools }, backoff, error) {
    if (tools.signal.aborted)
        throw error;
    if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error))
        throw error;
    if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error))
        return (0,_errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .i)(error, tools.signal);
    try {
        await backoff.wait(error);
        return undefined;
    }
    catch (ended) {
        if (!(ended instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw ended;
        return ended;
    }
}
/** The first failure is the cause that is reported; what fails on the way back is noted. */
function afterFailure({ tools }, memory, step, error) {
    if (memory.failure !== undefined) {
        tools.progress.note('warning', `After the failure, a step on the way back failed, too: ${error.message}`);
        const lost = new Set(memory.lost).add((0,_goal_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfStep */ .r9)(step));
        return { ...memory, lost: error.code === 'NO_PLACE' ? lost.add(_goal_js__WEBPACK_IMPORTED_MODULE_7__/* .WITHOUT_PLACE */ .Xk) : lost };
    }
    tools.progress.log(`${error.message} Going back to the version that was in use.`);
    return { ...memory, failure: { error, isRevert: isRevertAfter(step) } };
}
/** Whether the old version is to be used again; a failure to stop it, or to record that the bake went well, or a refusal, is no reason. */
function isRevertAfter(step) {
    if (step.kind === 'check')
        return step.what === 'alarms';
    return step.kind !== 'refuse' && step.kind !== 'end-bake' && !(step.kind === 'stop' && step.which === 'old');
}
/** @throws ActionError SERVICE_REFUSED */
async function limitRepeats({ tools }, taken, step) {
    const name = (0,_goal_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOfStep */ .r9)(step);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    if (times > SAME_STEP_MAX) {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_REFUSED', `The step “${name}” had no effect in ${String(SAME_STEP_MAX)} tries.`);
    }
    if (times > 1)
        await tools.sleep(AGAIN_AFTER_MS * times, tools.signal);
}
/** A check that is retried while faults may pass. What ended the swap before counts more than a check that fails after it. */
async function untilAnswered(backoff, { failure }, check) {
    for (;;) {
        try {
            const seen = await check();
            return seen;
        }
        catch (error) {
            if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error)) {
                const isEnd = !(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 || error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ);
                throw isEnd || failure === undefined ? error : failure.error;
            }
            try {
                await backoff.wait(error);
            }
            catch (ended) {
                throw failure === undefined || !(ended instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) ? ended : failure.error;
            }
        }
    }
}


/***/ }),

/***/ 48682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ findOld),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   qK: () => (/* binding */ UNPUBLISHED)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(839);
/* harmony import */ var _model_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24287);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37774);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9085);
/** What there is, seen from one swap: its target, what the target replaces, and who is in use. Pure. */






/** Nothing is published. */
const UNPUBLISHED = { value: undefined, all: [] };
/**
 * What the target replaces, from the first check of a process: what is in use, or, where that is the target already, what it came after,
 * if that still runs because of it. A model that was started later runs for another reason.
 */
function findOld(inventory, published, goal) {
    const inUse = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .inUseOf */ .Mf)(inventory, published.value);
    if (inUse.kind !== 'version')
        return undefined;
    if (inUse.version.arn !== goal.target.arn)
        return inUse.version;
    const before = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .predecessorOf */ .Fr)(inventory, inUse.version);
    if (before === undefined || before.arn === goal.target.arn)
        return undefined;
    // It is not stopped because of this, and can be gone back to.
    if (!(0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e)(before))
        return before;
    const tags = inventory.tags.get(goal.target.arn);
    const mark = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .startMarkOf */ .XW)(inventory.tags.get(before.arn));
    const releaseRun = tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun];
    // The run that put the target into use starts what came before only on its way back.
    if (mark !== undefined && (mark.runKey === releaseRun || mark.runKey === goal.runKey))
        return before;
    const releasedAt = (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B)(tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released);
    if (mark !== undefined && releasedAt !== undefined && mark.at > releasedAt)
        return undefined;
    if (releaseRun === goal.runKey)
        return before;
    // Another run's work is finished only where it is certain that this is left of it.
    return published.value === goal.target.arn && mark !== undefined ? before : undefined;
}
/**
 * @param oldArn  of what {@link findOld} found at first
 * @returns undefined where the target was deleted
 */
function situationOf(inventory, published, goal, oldArn) {
    const target = seenModel(inventory, (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(inventory, goal.target.arn));
    if (target === undefined)
        return undefined;
    const old = seenModel(inventory, (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(inventory, oldArn));
    const released = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedIn */ .Jy)(inventory).map(({ arn }) => arn);
    return {
        target,
        old,
        inUse: whoIsInUse(inventory, published, goal, oldArn),
        isPublished: published.value === goal.target.arn && (oldArn === undefined || !published.all.includes(oldArn)),
        mayBePublished: published.all.includes(goal.target.arn),
        released,
        releasedAt: (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B)(target.tags, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released),
        bakedAt: bakedAtOf(target),
        isOfRelease: _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun in target.tags,
        isOurs: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isStartedBy */ .Li)(target.tags, goal.runKey),
        isOfSwap: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isStartedBy */ .Li)(target.tags, target.tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun] ?? goal.runKey),
        isBegun: isBegun(target, old, goal),
        isRecorded: isBegun(target, old, goal) && target.tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun] === goal.runKey,
    };
}
function whoIsInUse(inventory, published, goal, oldArn) {
    const inUse = (0,_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .inUseOf */ .Mf)(inventory, published.value);
    if (inUse.kind === 'foreign')
        return 'other';
    if (inUse.kind === 'nothing')
        return 'nothing';
    if (inUse.version.arn === goal.target.arn)
        return 'target';
    return inUse.version.arn === oldArn ? 'old' : 'other';
}
function isBegun({ tags }, old, { kind }) {
    const before = old === undefined ? _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_VERSION */ .dG : (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .versionTag */ .Vm)(old.version);
    if (kind === 'rollback')
        return tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom] === before;
    return tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces] === before && !(_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom in tags);
}
/** A version that is released again bakes again. */
function bakedAtOf({ tags }) {
    const [releasedAt, bakedAt] = [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.baked].map((key) => (0,_model_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B)(tags, key));
    return bakedAt !== undefined && releasedAt !== undefined && bakedAt >= releasedAt ? bakedAt : undefined;
}
function seenModel(inventory, version) {
    if (version === undefined)
        return undefined;
    return { version, tags: inventory.tags.get(version.arn) ?? {}, state: (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) };
}


/***/ }),

/***/ 67823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contextOf: () => (/* binding */ contextOf),
/* harmony export */   swap: () => (/* binding */ swap)
/* harmony export */ });
/* harmony import */ var _inventory_find_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);
/* harmony import */ var _inventory_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(839);
/* harmony import */ var _inventory_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11763);
/* harmony import */ var _plan_swap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99600);
/* harmony import */ var _run_swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19895);





/**
 * Already as asked is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND, VERSION_NOT_RUNNABLE, OTHER_UNITS, NO_PLACE, PUBLISH_CONFLICT, those of the guards, of the start
 *   and of the target of `publish`, ALARM_RAISED, ALARM_UNREADABLE, STOP_TIMEOUT; after all but the last, the old version serves
 */
async function swap(tools, project, plan, parts) {
    const { version, units, swap: how } = plan.operation;
    tools.progress.update({ version: { name: version.name } });
    const inventory = await (0,_inventory_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .lB)(tools, project);
    tools.progress.update({ running: (0,_inventory_places_js__WEBPACK_IMPORTED_MODULE_2__/* .runningModels */ .CL)(inventory, tools.runKey) });
    const target = (0,_inventory_find_version_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersionIn */ .B)(inventory, version);
    const goal = { kind: 'swap', target, units, swap: how, runKey: tools.runKey };
    return (plan.isDryRun ? _plan_swap_js__WEBPACK_IMPORTED_MODULE_3__/* .planSwap */ .D : _run_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .runSwap */ .P)(contextOf(tools, project, plan, goal, parts), inventory);
}
/** The context of one swap or rollback. */
function contextOf(tools, project, plan, goal, parts) {
    const { publish } = goal.swap;
    const publisher = publish === undefined ? undefined : parts.publisherOf(tools, publish);
    return { tools, project, plan, goal, parts, publisher };
}


/***/ }),

/***/ 60229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ takeStep)
});

// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/model/start-model.js
var start_model = __webpack_require__(72538);
// EXTERNAL MODULE: ./lib/src/deployment/model/start-refusals.js
var start_refusals = __webpack_require__(65906);
// EXTERNAL MODULE: ./lib/src/deployment/model/stop-model.js
var stop_model = __webpack_require__(61348);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/places.js
var inventory_places = __webpack_require__(11763);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/src/deployment/swap/in-use.js
var in_use = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib/src/text/instant.js
var instant = __webpack_require__(54153);
;// CONCATENATED MODULE: ./lib/src/deployment/swap/move-tag.js
/** Moves the tag `released`: never two versions have it, and a move that ended half way is resumed. */



/**
 * First the end of the release is recorded, then the tag is taken away, then the other version gets it.
 * @throws ServiceError
 */
async function moveTag(tools, inventory, { to, from, with: others, isBaked }) {
    const released = (0,in_use/* releasedIn */.Jy)(inventory);
    const now = (0,instant/* toIsoTime */.S)(tools.clock.now()) ?? '';
    for (const version of leaving(released, to, from)) {
        await endRelease(tools, version, { at: now, isTagged: released.includes(version) });
    }
    const baked = isBaked ? { [provenance/* PROVENANCE_KEYS */.pr.baked]: now } : {};
    await tools.rekognition.tag(to.arn, { ...others, ...baked, [provenance/* PROVENANCE_KEYS */.pr.released]: now });
    tools.progress.did({ call: 'TagResource', subject: to.name, detail: 'is released' });
}
/** Takes the tag away from all versions but one that has it from another run. */
async function leaveTag(tools, inventory, to) {
    const now = (0,instant/* toIsoTime */.S)(tools.clock.now()) ?? '';
    for (const version of (0,in_use/* releasedIn */.Jy)(inventory).filter(({ arn }) => arn !== to?.arn)) {
        await endRelease(tools, version, { at: now, isTagged: true });
    }
}
/** The end is recorded first: a run that ends in between leaves no version that was released and does not say so. */
async function endRelease(tools, { arn, name }, { at, isTagged }) {
    await tools.rekognition.tag(arn, { [provenance/* PROVENANCE_KEYS */.pr.releasedUntil]: at });
    if (!isTagged)
        return;
    await tools.models.untag(arn, [provenance/* PROVENANCE_KEYS */.pr.released]);
    tools.progress.did({ call: 'UntagResource', subject: name, detail: 'is no longer released' });
}
function leaving(released, to, from) {
    return [...new Set([...released, ...(from === undefined ? [] : [from])])].filter(({ arn }) => arn !== to.arn);
}

;// CONCATENATED MODULE: ./lib/src/deployment/swap/record.js
/** Records on a version what it is about to replace, and by which run, before callers are sent to it. */



/** A re-run goes by it, and a later rollback. */
async function recordIntent(tools, { target, old }, goal) {
    const { kind, runKey } = goal;
    const before = old === undefined ? version_tag/* NO_VERSION */.dG : (0,version_tag/* versionTag */.Vm)(old.version);
    const key = kind === 'rollback' ? provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom : provenance/* PROVENANCE_KEYS */.pr.replaces;
    await rememberUnits(tools, old);
    await tools.rekognition.tag(target.version.arn, { [key]: before, [provenance/* PROVENANCE_KEYS */.pr.releaseRun]: runKey });
    if (kind === 'swap' && provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom in target.tags) {
        await tools.models.untag(target.version.arn, [provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom]);
    }
    const what = old === undefined ? 'is to be released' : `is to replace ${old.version.name}`;
    tools.progress.did({ call: 'TagResource', subject: target.version.name, detail: what });
}
/** A re-run goes by it: what is not recorded was not watched to its end. */
async function recordBake({ rekognition, clock, progress }, { target }) {
    const { arn, name } = target.version;
    await rekognition.tag(arn, { [provenance/* PROVENANCE_KEYS */.pr.baked]: (0,instant/* toIsoTime */.S)(clock.now()) ?? '' });
    progress.did({ call: 'TagResource', subject: name, detail: 'its bake is over' });
}
/** A description of a version that was stopped need not say with how many units it ran. */
async function rememberUnits(tools, old) {
    const units = old?.state === 'running' ? (0,version_tag/* unitsOf */.$J)(old.version) : undefined;
    if (old === undefined || units === undefined)
        return;
    const tag = (0,version_tag/* unitsTag */.gj)(units);
    if (old.tags[provenance/* PROVENANCE_KEYS */.pr.units] === tag[provenance/* PROVENANCE_KEYS */.pr.units])
        return;
    await tools.rekognition.tag(old.version.arn, tag);
}

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/training/backoff.js
var training_backoff = __webpack_require__(40589);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-version.js + 1 modules
var poll_version = __webpack_require__(82186);
;// CONCATENATED MODULE: ./lib/src/deployment/swap/watch-over.js
/** Watches over a new version for a while: that it runs, and that no alarm is raised. */






/** An alarm is in ALARM. */
function alarmError(when) {
    return new action_error/* ActionError */.lZ('ALARM_RAISED', `An alarm is in ALARM ${when}; the report has the state of each.`, {
        outcome: 'alarm',
    });
}
/**
 * Each poll is one request for both versions, and one for the alarms; the last is at the end itself.
 * @throws ActionError ALARM_RAISED (outcome alarm), ALARM_UNREADABLE, VERSION_NOT_RUNNABLE where the version stopped running
 */
async function watchOver({ tools, plan, parts, project }, watch) {
    const { target, old, alarms, untilAt, purpose } = watch;
    const { clock, sleep, signal, progress } = tools;
    const backoff = (0,training_backoff/* createBackoff */.l)(tools, Infinity);
    progress.log(`${target.name}: ${purpose} for ${(0,duration/* formatDuration */.a)(untilAt - clock.now())}`);
    let hadAlarm = watch.hadAlarm;
    let notSeenSince;
    for (;;) {
        const names = [target.name, ...(old === undefined ? [] : [old.name])];
        const lag = lagOf(target, await describe(tools, project.arn, names), purpose);
        if (lag === 'none')
            notSeenSince = undefined;
        else if (lag !== 'no answer') {
            notSeenSince ??= clock.now();
            if (clock.now() - notSeenSince >= poll_version/* UNLISTED_GRACE_MS */.f)
                throw stoppedError(target, purpose, lag.shows);
        }
        if (alarms.length > 0) {
            const state = await tryAlarms(() => parts.checkAlarms(tools, alarms));
            if (state instanceof service_error/* ServiceError */._7) {
                await waitOrUnreadable(backoff.wait, state);
                continue;
            }
            backoff.reset();
            if (state === 'alarm' && !hadAlarm)
                throw alarmError(`while ${target.name} bakes`);
            hadAlarm &&= state === 'alarm';
        }
        const left = untilAt - clock.now();
        if (left <= 0 && notSeenSince === undefined)
            return;
        await sleep(left <= 0 ? plan.pollIntervalMs : Math.min(left, plan.pollIntervalMs), signal);
    }
}
/** A fault says nothing of the versions: the next poll may. */
async function describe({ models, progress }, projectArn, names) {
    try {
        const found = await models.findVersionsOnce(projectArn, names);
        for (const version of found.values())
            progress.seen(version);
        return found;
    }
    catch (error) {
        if ((0,service_error/* isPassingFault */.Ev)(error) || (error instanceof service_error/* ServiceError */._7 && error.kind === 'not-found'))
            return undefined;
        throw error;
    }
}
/**
 * A list that does not have the version, or still has it as it was before it ran, says nothing yet.
 * @throws ActionError VERSION_NOT_RUNNABLE where it was stopped, or another version has its name
 */
function lagOf(target, found, purpose) {
    if (found === undefined)
        return 'no answer';
    const version = found.get(target.name);
    if (version === undefined)
        return { shows: UNLISTED };
    if (version.arn !== target.arn)
        throw stoppedError(target, purpose, UNLISTED);
    const state = (0,serving/* servingStateOf */.r)(version);
    const shows = `its status is ${version.status}`;
    if (state !== 'running' && state !== 'starting')
        throw stoppedError(target, purpose, shows);
    return state === 'running' ? 'none' : { shows };
}
const UNLISTED = 'it is no longer listed';
function stoppedError({ name }, purpose, what) {
    return new action_error/* ActionError */.lZ('VERSION_NOT_RUNNABLE', `${name} stopped running during its ${purpose}: ${what}.`, {
        hint: 'Find out who stopped the version, or why it stopped, then re-run the job.',
    });
}
async function tryAlarms(check) {
    try {
        return await check();
    }
    catch (error) {
        if ((0,service_error/* isPassingFault */.Ev)(error))
            return error;
        throw error;
    }
}
/** Alarms that nobody can read for a while are not watched. */
async function waitOrUnreadable(wait, fault) {
    try {
        await wait(fault);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ))
            throw error;
        throw new action_error/* ActionError */.lZ('ALARM_UNREADABLE', `The alarms could not be read: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/src/deployment/swap/take-step.js
/** Takes one step of a swap. */










/** @returns what the process knows after it */
async function takeStep(context, seen, memory, step) {
    const { tools, goal } = context;
    const { situation } = seen;
    switch (step.kind) {
        case 'check':
            return check(context, situation, memory, step.what);
        case 'record':
            await recordIntent(tools, situation, goal);
            break;
        case 'start':
            await start(context, situation, step.which, memory);
            break;
        case 'stop':
            await stop(context, situation, step.which);
            break;
        case 'smoke':
            await smoke(context, situation, memory);
            return { ...memory, isSmoked: true, hasChanged: true };
        case 'publish':
            return publish(context, seen, memory, step.which);
        case 'move-tag':
            await moveTo(context, seen, step.to, memory);
            break;
        case 'bake': {
            if (situation.inUse === 'target' && memory.publishedAt === undefined) {
                tools.progress.note('notice', `An earlier attempt did not watch all of the bake of ${situation.target.version.name}: it begins again.`);
            }
            const untilAt = tools.clock.now() + goal.swap.bakeMs;
            await watch(context, situation, { untilAt, purpose: 'bake', hadAlarm: memory.hadAlarm });
            return { ...memory, isBaked: true, hasChanged: true };
        }
        case 'end-bake':
            await recordBake(tools, situation);
            break;
        case 'drain':
            await watch(context, situation, { untilAt: step.untilAt, purpose: 'drain', hadAlarm: memory.hadAlarm });
            break;
        case 'refuse':
            throw step.error;
        case 'done':
        case 'give-up':
            return memory;
    }
    return { ...memory, hasChanged: true };
}
async function check(context, situation, memory, what) {
    const { tools, project, goal, parts, publisher } = context;
    const { target, old } = situation;
    const after = { ...memory, checked: new Set(memory.checked).add(what) };
    switch (what) {
        case 'publisher':
            await publisher?.check();
            return after;
        case 'guards':
            await parts.checkGuards(tools, project, target.version, target.tags, goal.swap.guards, old?.version);
            return after;
        case 'alarms': {
            if ((await parts.checkAlarms(tools, goal.swap.alarms)) === 'ok')
                return after;
            if (goal.kind === 'swap')
                throw alarmError('before the release');
            tools.progress.note('warning', 'An alarm is in ALARM already: a rollback goes on, and alarms count once they were seen in another state.');
            return { ...after, hadAlarm: true };
        }
        case 'places':
            return { ...after, places: await checkPlaces(context, situation) };
    }
}
/** All projects of the account share the places. With stop-first, the place of the old one will be free. */
async function checkPlaces({ tools, plan, goal }, { target, old, inUse }) {
    const places = await (0,inventory_places/* placesOf */.ek)(tools);
    (0,inventory_places/* reportPlaces */.LM)(tools, places, plan.maxRunningModels);
    const leaves = goal.swap.mode === 'stop-first' && inUse === 'old' ? old?.version.arn : undefined;
    const others = places.taken.filter(({ version: { arn } }) => arn !== target.version.arn && arn !== leaves);
    if (others.length < plan.maxRunningModels)
        return places;
    throw (0,start_refusals/* noPlaceError */.DH)(target.version.name, others, plan.maxRunningModels);
}
async function start({ tools, project, plan, goal }, { target, old, inUse, mayBePublished }, which, memory) {
    const { pollIntervalMs } = plan;
    const startBy = tools.clock.now() + plan.startTimeoutMs;
    const common = { projectArn: project.arn, pollIntervalMs };
    // What callers use is not for the post step to stop.
    const inService = { ...tools, keepForPost: () => undefined };
    if (which === 'target') {
        const also = old === undefined ? undefined : [old.version.name];
        await (0,start_model/* startModel */.M)(inUse === 'target' || mayBePublished ? inService : tools, {
            ...common,
            deadlineAt: memory.startBy ?? startBy,
            version: target.version,
            units: goal.units,
            also,
        });
        return;
    }
    if (old === undefined)
        return;
    const units = memory.oldUnits ?? (0,version_tag/* unitsOf */.$J)(old.version, old.tags) ?? goal.units;
    await (0,start_model/* startModel */.M)(inService, {
        ...common,
        deadlineAt: startBy,
        version: old.version,
        units,
        also: [target.version.name],
    });
}
async function stop({ tools, project, plan }, { target, old }, which) {
    const [model, other] = which === 'target' ? [target, old] : [old, target];
    if (model === undefined)
        return;
    await (0,stop_model/* stopModel */.k)(tools, {
        projectArn: project.arn,
        version: model.version,
        tags: model.tags,
        also: other === undefined ? undefined : [other.version.name],
        pollIntervalMs: plan.pollIntervalMs,
        deadlineAt: tools.clock.now() + plan.stopTimeoutMs,
    });
    if (which === 'target')
        tools.keepForPost(undefined);
}
async function smoke({ tools, parts, goal, plan }, { target, old }, { startBy }) {
    await parts.smokeTest(tools, {
        version: target.version,
        inUse: old?.state === 'running' ? old.version : undefined,
        guards: goal.swap.guards,
        deadlineAt: startBy ?? tools.clock.now() + plan.startTimeoutMs,
    });
}
async function publish({ tools, publisher, goal }, { situation, published }, memory, which) {
    const arn = which === 'target' ? situation.target.version.arn : situation.old?.version.arn;
    const target = goal.swap.publish?.shown;
    if (publisher === undefined || arn === undefined || target === undefined)
        return memory;
    // Once it is sent, callers may read it: whoever ends this process must not stop it.
    const leave = () => {
        tools.keepForPost(undefined);
    };
    await publisher.write(arn, leave);
    leave();
    tools.progress.update({ published: [{ target, value: arn, previous: published.value }] });
    const publishedAt = which === 'target' ? tools.clock.now() : memory.publishedAt;
    return { ...memory, publishedAt, hasChanged: true };
}
async function moveTo({ tools, goal }, { inventory, published, situation }, to, memory) {
    const { target, old } = situation;
    if (to === 'other') {
        const inUse = (0,in_use/* inUseOf */.Mf)(inventory, published.value);
        return leaveTag(tools, inventory, inUse.kind === 'version' ? inUse.version : undefined);
    }
    // Without publish, the tag is what makes it the version in use.
    tools.keepForPost(undefined);
    if (to === 'target') {
        const isBaked = memory.isBaked || goal.swap.bakeMs === 0;
        return moveTag(tools, inventory, { to: target.version, from: old?.version, isBaked });
    }
    if (old === undefined)
        return;
    const back = memory.wasServing ? { [provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom]: (0,version_tag/* versionTag */.Vm)(target.version) } : {};
    await moveTag(tools, inventory, { to: old.version, from: target.version, with: back, isBaked: true });
}
async function watch(context, { target, old }, how) {
    const alarms = how.purpose === 'bake' ? context.goal.swap.alarms : [];
    await watchOver(context, { target: target.version, old: old?.version, alarms, ...how });
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
