export const id = 164;
export const ids = [164];
export const modules = {

/***/ 30164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/deployment/cost/read-cost.js
var read_cost = __webpack_require__(16530);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/observe.js
var observe = __webpack_require__(839);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/planned-use.js
var planned_use = __webpack_require__(62603);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/stop/in-use.js
var in_use = __webpack_require__(74960);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/choose-deletes.js
/** Which versions a prune deletes: none that runs, was in use, is compared with, or was not tagged by this family. */




/** Statuses from which a version is deleted. The service refuses others; a word that is not known is left alone. */
const AT_REST = new Set([
    'TRAINING_COMPLETED',
    'TRAINING_FAILED',
    'FAILED',
    'STOPPED',
    'COPYING_COMPLETED',
    'COPYING_FAILED',
    'DEPRECATED',
    'EXPIRED',
]);
/** Those that never had a model. */
const WITHOUT_MODEL = new Set(['TRAINING_FAILED', 'COPYING_FAILED']);
/**
 * Divides the versions of a project. One without a creation time is not known to be old, and stays.
 * @param keep  how many of the newest stay, whatever they are
 */
function divide(versions, keep) {
    const leaving = versions.filter(({ status }) => status === 'DELETING');
    const there = versions.filter(({ status }) => status !== 'DELETING');
    const beyond = there
        .filter(({ createdAt }) => createdAt !== undefined)
        .sort(choose_baseline/* newestFirst */.ll)
        .slice(keep);
    const candidates = beyond.filter(({ status }) => AT_REST.has(status));
    return { candidates, others: there.filter((one) => !candidates.includes(one)).sort(choose_baseline/* newestFirst */.ll), leaving };
}
/** Whether an action of this family tagged the version. */
function isOfFamily(tags) {
    return Object.keys(tags ?? {}).some(provenance/* isProvenanceKey */.Lj);
}
/** The candidates, by what their own tags and those of the running versions say. */
function spare({ candidates }, { tags, published }) {
    const named = (0,in_use/* namedVersions */.fY)(tags.values());
    const whyKept = (version) => {
        const own = tags.get(version.arn);
        if (own === undefined)
            return 'deleted meanwhile';
        if (!isOfFamily(own))
            return 'without a tag of this family';
        if (published?.has(version.arn) === true)
            return 'published';
        if ((0,in_use/* wasReleased */.FW)(version, own, named))
            return 'released now or before';
        return undefined;
    };
    const judged = candidates.map((version) => ({ version, why: whyKept(version) }));
    return {
        left: judged.filter(({ why }) => why === undefined).map(({ version }) => version),
        spared: judged.flatMap(({ version, why }) => (why === undefined ? [] : [{ version, why }])),
    };
}
/** Failed trainings and copies first, then failed verdicts, then the rest; of each the oldest first. */
function inOrderOfDeletion(versions, tags) {
    const rank = (version) => {
        if (WITHOUT_MODEL.has(version.status))
            return 0;
        return tags.get(version.arn)?.[provenance/* PROVENANCE_KEYS */.pr.verdict] === 'failed' ? 1 : 2;
    };
    return [...versions].sort((a, b) => rank(a) - rank(b) || (0,choose_baseline/* newestFirst */.ll)(b, a));
}
const notFailed = (tags) => tags[provenance/* PROVENANCE_KEYS */.pr.verdict] !== 'failed';
/**
 * The newest that passed; and what `baseline: latest` and `baseline: best` compare the next version with. `running` and `released`
 * are spared anyway.
 */
const KEEPERS = [
    {
        why: 'the newest with a passed verdict',
        accepts: (tags) => tags[provenance/* PROVENANCE_KEYS */.pr.verdict] === 'passed',
        order: choose_baseline/* newestFirst */.ll,
        isMeasured: false,
    },
    { why: 'what baseline: latest compares with', accepts: notFailed, order: choose_baseline/* newestFirst */.ll, isMeasured: true },
    {
        why: 'what baseline: best compares with',
        accepts: notFailed,
        order: (a, b) => (b.f1Score ?? -1) - (a.f1Score ?? -1) || (0,choose_baseline/* newestFirst */.ll)(a, b),
        isMeasured: true,
    },
];
/** Whether a version may be the one of this kind, before its tags are read. */
function mayBe({ isMeasured }, version) {
    return isMeasured ? (0,choose_baseline/* hasEvaluation */.NE)(version) : (0,serving/* servingStateOf */.r)(version) !== 'not-startable';
}

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/deployment/wait/look-until.js
var look_until = __webpack_require__(92452);
// EXTERNAL MODULE: ./lib/src/deployment/stop/describe-all.js
var describe_all = __webpack_require__(63634);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/delete-versions.js
/** Deletes versions and waits until they are gone. */







/** Time between two deletions, milliseconds: the service allows five a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 200;
/** How long deletions may take before the step ends, milliseconds: they usually take less than a minute. Our choice. */
const DELETION_MAX_MS = 15 * 60_000;
/** Above this many names the whole project is listed instead: a page of a listing has a hundred versions, a request by name ten. */
const BY_NAME_MAX = 50;
/**
 * A version counts as deleted once the service has said DELETING and no longer lists it. One that is in use by now is
 * reported and skipped. A lost answer is followed by a check.
 * @returns the names of the deleted ones; they go to the report one by one
 * @throws ActionError WAIT_TIMEOUT where deletions last too long
 * @throws ServiceError one that a retry cannot fix; what was deleted before is in the report
 */
async function deleteVersions(tools, plan, { project, deletes, leaving }) {
    const going = [...leaving];
    for (const [index, version] of deletes.entries()) {
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        if (await sendDelete(tools, plan, project, version))
            going.push(version);
    }
    return going.length === 0 ? [] : untilGone(tools, plan, project, going);
}
/** @returns whether it is being deleted */
async function sendDelete(tools, plan, project, { arn, name }) {
    const { progress, clock } = tools;
    const deadlineAt = clock.now() + DELETION_MAX_MS;
    let mustLook = false;
    for (let faults = 1;; faults += 1) {
        try {
            if (mustLook) {
                const seen = (await (0,describe_all/* describeAll */.l)(tools, project.arn, [name])).get(name);
                if (seen?.arn !== arn || seen.status === 'DELETING') {
                    progress.did({
                        call: 'DeleteProjectVersion',
                        subject: name,
                        detail: 'its answer was lost; the version is being deleted',
                    });
                    return true;
                }
            }
            const status = await tools.models.deleteVersion(arn);
            progress.did({ call: 'DeleteProjectVersion', subject: name, detail: `the service says ${status}` });
            return true;
        }
        catch (error) {
            if (error instanceof service_error/* ServiceError */._7 && error.facts.operation === 'DeleteProjectVersion') {
                if (error.kind === 'in-use') {
                    progress.note('warning', `${name} was not deleted: it is in use (${error.message}).`);
                    return false;
                }
                if (error.kind === 'not-found') {
                    progress.log(`${name} is gone already.`);
                    return mustLook;
                }
                mustLook = true;
            }
            if (!(0,service_error/* isPassingFault */.Ev)(error) || (0,service_error/* isPastEnd */.Sh)(error))
                throw error;
            const after = (0,wait_decision/* decideAfterFaults */.of)(faults, clock.now(), { pollIntervalMs: plan.pollIntervalMs, deadlineAt });
            if (after.kind !== 'wait')
                throw error;
            progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); trying again.`);
            await tools.sleep(after.ms, tools.signal);
        }
    }
}
/** @returns their names, in the order in which they were gone */
async function untilGone(tools, { pollIntervalMs }, project, all) {
    const deadlineAt = tools.clock.now() + DELETION_MAX_MS;
    return (0,look_until/* lookUntil */.c)(tools, {
        known: { going: all, deleted: [] },
        rhythm: (0,look_until/* usualRhythm */.r)({ pollIntervalMs, deadlineAt }),
        look: ({ going }) => stillListed(tools, project, going),
        decide: (listed, { going, deleted }) => {
            const gone = going.filter(({ arn }) => !listed.has(arn)).map(({ name }) => name);
            reportGone(tools, deleted, gone);
            const known = { going: going.filter(({ arn }) => listed.has(arn)), deleted: [...deleted, ...gone] };
            return known.going.length === 0 ? { kind: 'done', value: known.deleted } : { kind: 'wait', known };
        },
        remind: (_leaving, fault) => {
            if (fault === undefined)
                return;
            const { operation, errorName } = fault.facts;
            tools.progress.log(`${operation} failed (${errorName}: ${fault.message}); looking again.`);
        },
        timedOut: ({ going }) => stillGoing(going),
    });
}
/** One by one, as the report has them. */
function reportGone({ progress }, before, gone) {
    for (const [index, name] of gone.entries()) {
        progress.update({ deleted: [...before, ...gone.slice(0, index + 1)] });
        progress.log(`${name} is deleted.`);
    }
}
function stillGoing(going) {
    const names = going.map(({ name }) => name).join(', ');
    const are = going.length === 1 ? 'is' : 'are';
    return new action_error/* ActionError */.lZ('WAIT_TIMEOUT', `After ${(0,duration/* formatDuration */.a)(DELETION_MAX_MS)}, ${(0,number/* plural */.LS)(going.length, 'version')} ${are} still being deleted: ${names}.`, { outcome: 'timed-out', hint: 'Re-run the job: it waits for the deletions that are in progress.' });
}
/** ARNs of those that are still listed. */
async function stillListed(tools, { arn }, versions) {
    const found = versions.length > BY_NAME_MAX
        ? await tools.rekognition.listVersions(arn)
        : [
            ...(await (0,describe_all/* describeAll */.l)(tools, arn, versions.map(({ name }) => name))).values(),
        ];
    return new Set(found.map((version) => version.arn));
}

// EXTERNAL MODULE: ./lib/src/deployment/stop/published.js
var stop_published = __webpack_require__(16303);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/prune.js












/** What no tag says. */
const UNCHECKED = 'Whether a gate names one of these versions as its baseline, by name, ARN or a tag of yours: that is not recorded on versions.';
/**
 * Tags are read of the candidates and of the versions that run; of newer ones only until it is known that a passed one and one
 * to compare with stay.
 * @throws ActionError ACCESS_DENIED, SERVICE_UNAVAILABLE, WAIT_TIMEOUT where deletions do not end
 * @throws ServiceError one that a retry cannot fix; nothing is deleted before it is known what is in use
 */
async function prune(tools, project, plan) {
    const { progress } = tools;
    const { keep, publish } = plan.operation;
    const first = await (0,observe/* observe */.lB)(tools, project, serving/* takesPlace */.e);
    await (0,read_cost/* readCost */.i)(tools, project, first.versions, first.tags);
    const published = await (0,stop_published/* readPublished */.D)(tools, project, publish);
    progress.update({ inUse: (0,in_use/* nameInUse */.sD)(first, published) });
    const listed = divide(first.versions, keep);
    const state = await (0,observe/* withTags */.SG)(tools, first, [...listed.candidates, ...listed.leaving]);
    const { left, spared } = spare(listed, { tags: state.tags, published });
    const kept = await keepers(tools, state, listed, left);
    logSpared(tools, [...spared, ...kept]);
    const chosen = left.filter((version) => !kept.some((one) => one.version === version));
    const deletes = inOrderOfDeletion(chosen, state.tags);
    progress.update({ unchecked: [UNCHECKED] });
    if (plan.isDryRun) {
        const { maxRunningModels } = plan;
        const unread = await (0,planned_use/* reportPlannedUse */.A)(tools, { inventory: state, maxRunningModels });
        progress.update({
            planned: deletes.map(({ name, status }) => ({ call: 'DeleteProjectVersion', subject: name, detail: status })),
            unchecked: [UNCHECKED, ...(deletes.length === 0 ? [] : ['Whether the role may delete versions.']), ...unread],
        });
        return 'planned';
    }
    // An earlier attempt of this run may have ended before they were gone.
    const leaving = listed.leaving.filter(({ arn }) => isOfFamily(state.tags.get(arn)));
    if (deletes.length + leaving.length === 0)
        return 'nothing-to-do';
    if (deletes.length > 0)
        progress.note('notice', `To be deleted: ${countedNames(deletes)}.`);
    const deleted = await deleteVersions(tools, plan, { project, deletes, leaving });
    return deleted.length > 0 ? 'pruned' : 'nothing-to-do';
}
/** Names in one sentence; each deletion is in the report, too. Our choice. */
const NAMES_MAX = 20;
/** `3 versions (v1, v2, v3)`. */
function countedNames(versions) {
    const names = versions.slice(0, NAMES_MAX).map(({ name }) => name);
    const more = versions.length - names.length;
    const rest = more === 0 ? '' : `, and ${String(more)} more`;
    return `${(0,number/* plural */.LS)(versions.length, 'version')} (${names.join(', ')}${rest})`;
}
function logSpared({ progress }, spared) {
    const reasons = new Map();
    for (const { version, why } of spared)
        reasons.set(why, [...(reasons.get(why) ?? []), version]);
    for (const [why, versions] of reasons)
        progress.log(`Not deleted, ${why}: ${countedNames(versions)}.`);
}
/** Those of the candidates that stay because no other version of the project could take their place. */
async function keepers(tools, { tags }, listed, left) {
    const found = [];
    for (const keeper of KEEPERS) {
        const accepted = (version) => mayBe(keeper, version) && keeper.accepts(tags.get(version.arn) ?? {});
        const [best] = left.filter(accepted).sort(keeper.order);
        if (best === undefined)
            continue;
        const spared = listed.candidates.filter((version) => !left.includes(version) && tags.has(version.arn));
        if (spared.some((version) => accepted(version) && keeper.order(version, best) < 0))
            continue;
        const others = listed.others.filter((version) => mayBe(keeper, version) && keeper.order(version, best) < 0);
        if (!(await isAmong(tools, others.sort(keeper.order), keeper, tags)))
            found.push({ version: best, why: keeper.why });
    }
    return found;
}
/** Whether one of the versions is of the kind; those whose tags are known come first, because they cost nothing. */
async function isAmong(tools, versions, { accepts }, known) {
    const isKnown = ({ arn }) => {
        const tags = known.get(arn);
        return tags !== undefined && accepts(tags);
    };
    if (versions.some(isKnown))
        return true;
    const unread = versions.filter(({ arn }) => !known.has(arn));
    const search = await (0,read_tags/* firstByTags */.t)(tools, unread, accepts);
    if (search.kind !== 'denied')
        return search.kind === 'found';
    const { error } = search;
    throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and prune needs to read tags.`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: (0,denied/* denialHintOf */.ss)(error),
    });
}


/***/ }),

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


/***/ })

};
