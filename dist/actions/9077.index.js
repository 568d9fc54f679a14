export const id = 9077;
export const ids = [9077];
export const modules = {

/***/ 29077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copy: () => (/* binding */ copy)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/judgement/find-project.js
var find_project = __webpack_require__(95195);
// EXTERNAL MODULE: ./lib/src/deployment/guards/check-guards.js + 1 modules
var check_guards = __webpack_require__(99311);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/planned-use.js
var planned_use = __webpack_require__(62603);
// EXTERNAL MODULE: ./lib/src/deployment/wait/wait-for-state.js
var wait_for_state = __webpack_require__(8117);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
;// CONCATENATED MODULE: ./lib/src/deployment/copy/carried-tags.js
/** The tags of a copy. */

/** What is true of the source in its own project only. */
const OF_A_RELEASE = new Set([
    provenance/* PROVENANCE_KEYS */.pr.released,
    provenance/* PROVENANCE_KEYS */.pr.releasedUntil,
    provenance/* PROVENANCE_KEYS */.pr.started,
    provenance/* PROVENANCE_KEYS */.pr.units,
    provenance/* PROVENANCE_KEYS */.pr.replaces,
    provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom,
    provenance/* PROVENANCE_KEYS */.pr.releaseRun,
    provenance/* PROVENANCE_KEYS */.pr.baked,
]);
/** Tags of a resource. AWS General Reference, tagging; API model, shape TagMap has a higher limit. */
const TAGS_MAX = 50;
/**
 * Where the version comes from, its verdict, the tags that the caller gives, and those that the source has besides, as
 * far as there is room: in this order, the first of a key counts. Tags of the release stay behind, and those of AWS, whose keys are reserved.
 */
function carriedTags(source, given) {
    const own = Object.entries(source).filter(([key]) => !OF_A_RELEASE.has(key) && !/^aws:/i.test(key));
    const inOrder = [
        ...own.filter(([key]) => (0,provenance/* isProvenanceKey */.Lj)(key)),
        ...Object.entries(given).filter(([key]) => !(0,provenance/* isProvenanceKey */.Lj)(key)),
        ...own.filter(([key]) => !(0,provenance/* isProvenanceKey */.Lj)(key)),
    ];
    const carried = new Map();
    for (const [key, value] of inOrder)
        if (!carried.has(key) && carried.size < TAGS_MAX)
            carried.set(key, value);
    return Object.fromEntries(carried);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/deployment/copy/copy-policy.js
/** The project policy that lets another account copy one version. */


/** `arn:<partition>:<service>:<region>:<account>:...` */
function partsOfArn(arn) {
    const [, partition = '', , region = '', account = ''] = arn.split(':');
    return { partition, region, account };
}
/** Whether the destination is another account than the source's: only then is a policy needed. */
function isForeign({ sourceVersionArn, destinationProjectArn }) {
    return partsOfArn(sourceVersionArn).account !== partsOfArn(destinationProjectArn).account;
}
/**
 * Lets one role copy one version; without the role, any of the account that its own policies allow it. No more than the service's
 * limit of 2000 characters: the parts are shorter.
 * @param roleArn  of the destination's role; one of another account is not used
 * @returns JSON, ready to paste
 * @see Custom Labels developer guide, "Creating a project policy document"
 */
function policyDocument(route, roleArn) {
    const { partition, account } = partsOfArn(route.destinationProjectArn);
    const isOfAccount = roleArn !== undefined && partsOfArn(roleArn).account === account;
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { AWS: isOfAccount ? roleArn : `arn:${partition}:iam::${account}:root` },
                Action: 'rekognition:CopyProjectVersion',
                Resource: route.sourceVersionArn,
            },
        ],
    }, null, 2);
}
/** What the names of all policies of this action begin with. */
const POLICY_PREFIX = 'train-custom-labels-copy-';
/** The same name in every run that copies this version to this place, so that a later run finds what an earlier one left. */
function policyName({ sourceVersionArn, destinationProjectArn, versionName }) {
    const identity = JSON.stringify([sourceVersionArn, destinationProjectArn, versionName]);
    return POLICY_PREFIX + (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
}
/** Whether two documents say the same; the service may return one in another spelling of JSON. */
function isSameDocument(a, b) {
    try {
        return JSON.stringify(sortKeys(JSON.parse(a))) === JSON.stringify(sortKeys(JSON.parse(b)));
    }
    catch {
        return false;
    }
}
function sortKeys(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, held]) => [key, sortKeys(held)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/src/deployment/copy/decide-copy.js
/** What to do about the name in the destination. */

/**
 * @param found   the version of the name in the destination, as described
 * @param source  the version that is to be copied
 * @throws ActionError COPY_NAME_TAKEN (refused), COPY_FAILED, VERSION_BEING_DELETED
 */
function decideCopy(found, source, destination) {
    if (found === undefined)
        return { kind: 'copy' };
    const { name, status, statusMessage, sourceVersionArn } = found;
    if (status === 'DELETING') {
        throw new action_error/* ActionError */.lZ('VERSION_BEING_DELETED', `The version ${name} of ${destination} is being deleted.`, {
            hint: 'Set destination-version-name, or re-run the job when it is deleted.',
        });
    }
    if (sourceVersionArn !== source.arn) {
        const what = sourceVersionArn === undefined ? 'was trained there' : `is a copy of ${sourceVersionArn}`;
        throw new action_error/* ActionError */.lZ('COPY_NAME_TAKEN', `${destination} has a version ${name} already, which ${what}.`, {
            outcome: 'refused',
        });
    }
    if (status === 'COPYING_FAILED') {
        const why = statusMessage ?? 'the service gave no reason';
        throw new action_error/* ActionError */.lZ('COPY_FAILED', `An earlier copy of ${source.name} to ${destination} as ${name} failed: ${why}`);
    }
    return { kind: status === 'COPYING_IN_PROGRESS' ? 'follow' : 'there', version: found };
}

// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/deployment/cost/read-cost.js
var read_cost = __webpack_require__(16530);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/find-version.js
var find_version = __webpack_require__(3757);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/observe.js
var observe = __webpack_require__(839);
;// CONCATENATED MODULE: ./lib/src/deployment/copy/find-source.js
/** The version that is copied. */







/**
 * Finds it with the rights of the source; what runs there is reported.
 * @throws ActionError VERSION_NOT_FOUND, NOTHING_RELEASED, VERSION_NOT_RUNNABLE (the last two refused)
 */
async function findSource(source, project, wanted) {
    const isNamed = ({ name }) => wanted.kind !== 'released' && name === wanted.name;
    const state = await (0,observe/* observe */.lB)(source, project, (version) => (0,serving/* takesPlace */.e)(version) || isNamed(version));
    await (0,read_cost/* readCost */.i)(source, project, state.versions, state.tags);
    const version = wanted.kind === 'released' ? await findReleased(source, state) : (0,find_version/* findVersionIn */.B)(state, wanted);
    if ((0,serving/* servingStateOf */.r)(version) === 'not-startable') {
        throw new action_error/* ActionError */.lZ('VERSION_NOT_RUNNABLE', `${version.name} has the status ${version.status} and cannot be copied.`, {
            outcome: 'refused',
        });
    }
    const tags = state.tags.get(version.arn) ?? (await source.rekognition.listTags(version.arn));
    return { version, tags, inventory: state };
}
/** The one in use usually runs; only where it does not, the tags of others are read. */
async function findReleased(source, { project, versions, tags }) {
    const running = versions.find(({ arn }) => (0,version_tag/* isReleased */.OZ)(tags.get(arn)));
    if (running !== undefined)
        return running;
    const others = versions.filter((version) => (0,observe/* canServe */.KS)(version) && !tags.has(version.arn));
    const found = await (0,read_tags/* firstByTags */.t)(source, others, version_tag/* isReleased */.OZ);
    if (found.kind === 'found')
        return found.version;
    if (found.kind === 'denied')
        throw found.error;
    throw new action_error/* ActionError */.lZ('NOTHING_RELEASED', `No version of the project ${project.name} is released.`, {
        outcome: 'refused',
        hint: 'Release a version with operation: swap first, or name the version to copy.',
    });
}

// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
;// CONCATENATED MODULE: ./lib/src/deployment/copy/own-policy.js
/** Puts the project policy of one copy on the source project, and takes it away again. No other policy is touched. */




/** Policies of one project. Custom Labels developer guide, "Attaching a project policy to a project". */
const POLICIES_MAX = 5;
/** Attempts of one change, each after a check. Our choice. */
const TRIES_MAX = 6;
/** Waits between them, milliseconds. Our choice. */
const WAITS = { firstMs: 1000, longestMs: 15_000 };
/**
 * Puts it unless it is there already, which an earlier attempt may have done.
 * @param source  with the rights of the source's account
 * @throws ActionError COPY_NOT_ALLOWED (refused) where the project has as many as it can have
 * @throws ServiceError one that a retry cannot fix
 */
async function attachPolicy(source, project, policy) {
    const { progress } = source;
    await untilDone(source, async () => {
        const policies = await source.models.listPolicies(project.arn);
        const there = own(policies, policy);
        if (there !== undefined && isSameDocument(there.document, policy.document))
            return;
        if (there === undefined && policies.length >= POLICIES_MAX)
            throw full(project, policies);
        try {
            await source.models.putPolicy(project.arn, { ...policy, revisionId: there?.revisionId });
        }
        catch (error) {
            if (error instanceof service_error/* ServiceError */._7 && error.kind === 'limit')
                throw full(project, policies, error);
            throw error;
        }
        progress.did({ call: 'PutProjectPolicy', subject: project.name, detail: policy.name });
    });
    progress.update({ policy: { document: policy.document, state: 'attached' } });
}
/**
 * Takes it away where it is there.
 * @throws ServiceError one that a retry cannot fix
 */
async function removePolicy(source, project, policy) {
    const { progress } = source;
    const seen = [];
    await untilDone(source, async () => {
        const there = own(await source.models.listPolicies(project.arn), policy);
        if (there === undefined)
            return;
        seen.push(there);
        progress.update({ policy: { document: there.document, state: 'attached' } });
        await source.models.deletePolicy(project.arn, there);
        progress.did({ call: 'DeleteProjectPolicy', subject: project.name, detail: policy.name });
    });
    if (seen.length > 0)
        progress.update({ policy: { document: policy.document, state: 'removed' } });
}
function own(policies, { name }) {
    return policies.find((policy) => policy.name === name);
}
/** Names of the errors for a revision, or a name, that another put was quicker with. API model. */
const CONFLICTS = new Set([
    'InvalidPolicyRevisionIdException',
    'ResourceAlreadyExistsException',
    'ResourceInUseException',
]);
/** Checks and changes until the service has answered both. A lost answer, and a revision that has changed, are followed by a check. */
async function untilDone(source, lookAndChange) {
    const wait = async (error, tries) => {
        const { operation, errorName } = error.facts;
        source.progress.log(`${operation} failed (${errorName}: ${error.message}); looking again.`);
        await source.sleep((0,try_again/* waitAfter */.Wv)(tries, WAITS), source.signal);
    };
    await (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass, wait }, lookAndChange);
}
function mayPass(error) {
    const isConflict = error instanceof service_error/* ServiceError */._7 && CONFLICTS.has(error.facts.errorName);
    return isConflict || ((0,service_error/* isPassingFault */.Ev)(error) && !(0,service_error/* isPastEnd */.Sh)(error));
}
function full(project, policies, cause) {
    const names = policies.map(({ name }) => name).join(', ');
    return new action_error/* ActionError */.lZ('COPY_NOT_ALLOWED', `No policy can be attached to ${project.name}: it has ${String(policies.length)} (${names}), and the service allows ${String(POLICIES_MAX)}.`, {
        outcome: 'refused',
        cause,
        hint: 'Delete a policy that is not needed, or attach one with a Resource that ends in version/* for all copies to this account, and leave out attach-policy.',
    });
}

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/denial.js
var errors_denial = __webpack_require__(42885);
// EXTERNAL MODULE: ./lib/src/training/account-limit.js
var account_limit = __webpack_require__(30900);
// EXTERNAL MODULE: ./lib/src/training/backoff.js
var backoff = __webpack_require__(40589);
;// CONCATENATED MODULE: ./lib/src/deployment/copy/send-copy.js
/**
 * Sends CopyProjectVersion so that one name never gets a second copy. It has no idempotency token, and its answer can be lost
 * after the copy has begun: it is sent again only after a check of the name has shown that there is no such version.
 */







/** How long a version may be in use without being listed, milliseconds. Our choice. */
const UNLISTED_GRACE_MS = 5 * 60_000;
/** Waits between checks of a name that is in use but not listed, and between tries of a copy that a new policy allows. Our choice. */
const SHORT_WAITS = { firstMs: 1000, longestMs: 30_000 };
/** Tries for which a policy that was just attached may not apply yet: about a minute. Our choice. */
const POLICY_TRIES_MAX = 7;
/** Time between two tries while the account copies as much as it may, milliseconds. Our choice. */
const LIMIT_WAIT_MS = 30_000;
/**
 * @throws ActionError COPY_NOT_ALLOWED, COPY_NAME_TAKEN (refused), VERSION_LIMIT (refused), COPY_TIMEOUT (timed-out), CREATE_UNCERTAIN
 *   (cancelled), SERVICE_UNAVAILABLE
 * @throws ServiceError one that a retry cannot fix
 */
async function sendCopy(tools, copy) {
    const { request } = copy;
    const sending = { tools, copy, backoff: (0,backoff/* createBackoff */.l)(tools, copy.deadlineAt) };
    let refusals = NOTHING_REFUSED;
    for (let tries = 1;; tries += 1) {
        const sent = await send(tools, request);
        if (sent.kind === 'sent') {
            tools.progress.did({ call: 'CopyProjectVersion', subject: request.versionName, detail: sent.arn });
            return sent;
        }
        const { error } = sent;
        tools.progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}).`);
        if (error.kind === 'in-use')
            return { kind: 'found', version: await findTaken(sending, tries) };
        refusals = await waitBeforeNext(sending, error, refusals);
        const found = await check(sending);
        if (found !== undefined)
            return { kind: 'found', version: found };
    }
}
const NOTHING_REFUSED = { denials: 0, limitSince: undefined };
/** @throws what another call cannot change */
async function waitBeforeNext({ tools, copy, backoff }, error, before) {
    switch (error.kind) {
        case 'access-denied': {
            const denials = before.denials + 1;
            if (!isForPolicy(copy, error))
                throw error;
            if (!copy.isPolicyNew || denials === POLICY_TRIES_MAX)
                throw notAllowed(copy.request, error);
            await tools.sleep((0,try_again/* waitAfter */.Wv)(denials, SHORT_WAITS), tools.signal);
            return { ...before, denials };
        }
        case 'limit': {
            const now = tools.clock.now();
            const limitSince = before.limitSince ?? now;
            await waitForRoom(tools, copy, error, now - limitSince);
            return { ...before, limitSince };
        }
        default:
            await backoff.wait(error);
            return before;
    }
}
/**
 * The version whose name is in use; lists may not have it yet.
 * @param tries  of the copy so far: the waits go on where they left off
 */
async function findTaken(sending, tries) {
    const { tools, copy } = sending;
    const since = tools.clock.now();
    for (let checks = tries;; checks += 1) {
        const found = await check(sending);
        if (found !== undefined)
            return found;
        if (tools.clock.now() - since >= UNLISTED_GRACE_MS)
            throw takenUnlisted(copy.request);
        await tools.sleep((0,try_again/* waitAfter */.Wv)(checks, SHORT_WAITS), tools.signal);
    }
}
/** One call. An error that is returned is followed by a check. */
async function send(tools, request) {
    try {
        return { kind: 'sent', arn: await tools.models.copy(request) };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        if (error.kind === 'aborted' && error.facts.operation === 'CopyProjectVersion') {
            throw new action_error/* ActionError */.lZ('CREATE_UNCERTAIN', `The step was cancelled while the CopyProjectVersion request for ${request.versionName} was in progress, and no answer arrived in time.`, {
                outcome: 'cancelled',
                cause: error,
                hint: 'Re-run the job: it looks for the copy by name and resumes it if it was begun.',
            });
        }
        const isAnswer = ['in-use', 'limit', 'access-denied'].includes(error.kind);
        if (!isAnswer && !(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        return { kind: 'failed', error };
    }
}
/** Looks at the name until the service gives a clear answer. */
async function check({ tools, copy, backoff }) {
    const { destinationProjectArn, versionName } = copy.request;
    for (;;) {
        try {
            return (await tools.models.findVersionsOnce(destinationProjectArn, [versionName])).get(versionName);
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            await backoff.wait(error);
        }
    }
}
/** Whether a policy of the source's project may be what is missing, rather than a right of the caller's own role. */
function isForPolicy({ isForeign }, { facts, message }) {
    if (!isForeign || facts.operation !== 'CopyProjectVersion')
        return false;
    const denial = (0,errors_denial/* readDenial */.o)(message);
    if (denial === undefined)
        return true;
    return (denial.action === 'rekognition:CopyProjectVersion' && [undefined, 'resource-based policy'].includes(denial.policy));
}
function notAllowed({ sourceVersionArn }, error) {
    return new action_error/* ActionError */.lZ('COPY_NOT_ALLOWED', `The account of the destination may not copy ${sourceVersionArn}: ${(0,denied/* deniedClause */.LI)(error)}. The policy that allows it is in the report.`, { requestId: error.facts.requestId, cause: error });
}
/** Other copies to the destination end; a full project stays full. */
async function waitForRoom(tools, copy, limit, waitedMs) {
    const { destinationProjectArn, versionName } = copy.request;
    const versions = await tools.rekognition.listVersions(destinationProjectArn);
    const meaning = (0,account_limit/* meaningOfLimit */.qc)(limit.message, versions);
    if (meaning === 'full' || (meaning === 'queue-briefly' && waitedMs >= account_limit/* DOUBTFUL_QUEUE_MS */.jh)) {
        throw new action_error/* ActionError */.lZ('VERSION_LIMIT', `The destination has ${String(versions.length)} versions, and no more can be copied there (${limit.message}).`, { outcome: 'refused', requestId: limit.facts.requestId, cause: limit });
    }
    const leftMs = copy.deadlineAt - tools.clock.now();
    if (leftMs <= 0) {
        throw new action_error/* ActionError */.lZ('COPY_TIMEOUT', `copy-timeout was reached before the copy ${versionName} could begin: the account copies as much as it may (${limit.message}).`, { outcome: 'timed-out', requestId: limit.facts.requestId, cause: limit });
    }
    await tools.sleep(Math.min(LIMIT_WAIT_MS, leftMs), tools.signal);
}
function takenUnlisted({ versionName }) {
    return new action_error/* ActionError */.lZ('COPY_NAME_TAKEN', `The service reports that ${versionName} is in use, but lists no version with this name.`, { outcome: 'refused', hint: 'Re-run the job in a few minutes, or set destination-version-name.' });
}

;// CONCATENATED MODULE: ./lib/src/deployment/copy/copy.js
/** `copy`: takes a version, with its verdict and where it comes from, to the project in which it is to be used. */














/**
 * @param tools    with the rights of the destination
 * @param project  of the source
 * @param source   with the rights of the source; without them, one role has both
 * @returns `nothing-to-do` where the destination has a copy of this very version under the name
 * @throws ActionError VERSION_NOT_FOUND, NOTHING_RELEASED, VERSION_NOT_RUNNABLE, VERDICT_NOT_PASSED, GATE_FAILED, PROJECT_NOT_FOUND,
 *   PROJECT_UNSUITABLE, COPY_NAME_TAKEN, COPY_NOT_ALLOWED, COPY_FAILED, COPY_TIMEOUT, and those of sendCopy
 * @throws ServiceError one that a retry cannot fix
 */
async function copy(tools, project, plan, source = tools) {
    // One report for both.
    const from = { ...source, progress: tools.progress };
    const wanted = await findCopy(tools, from, project, plan);
    if (plan.isDryRun) {
        const decision = await decide(tools, from, plan, wanted);
        return showPlan(tools, from, plan, { copy: wanted, decision });
    }
    const own = plan.operation.copy.attachPolicy ? wanted.policy : undefined;
    let isDone = false;
    // From here on, also where the copy is refused: an earlier attempt may have left its policy.
    try {
        const decision = await decide(tools, from, plan, wanted);
        const outcome = await carryOut(tools, from, plan, { decision, copy: wanted, own });
        isDone = true;
        if (own === undefined && wanted.policy !== undefined && decision.kind === 'copy') {
            tools.progress.update({ policy: { document: wanted.policy.document, state: 'not-needed' } });
        }
        return outcome;
    }
    finally {
        if (own !== undefined)
            await takeAway(from, wanted, own, isDone);
    }
}
async function findCopy(tools, from, project, plan) {
    const { progress } = tools;
    const wanted = plan.operation.copy;
    const { version, tags, inventory } = await findSource(from, project, plan.operation.version);
    progress.update({ version: { name: version.name, arn: version.arn, status: version.status } });
    if (version.f1Score !== undefined)
        progress.log(`${version.name} has an F1 score of ${(0,number/* formatRatio */.B0)(version.f1Score)}.`);
    const target = await (0,find_project/* findProject */.t1)(tools, wanted.destination);
    const versionName = wanted.versionName ?? version.name;
    progress.update({ destination: { project: target.name, name: versionName } });
    checkRegion(project, target);
    const route = { sourceVersionArn: version.arn, destinationProjectArn: target.arn, versionName };
    const policy = isForeign(route)
        ? { name: policyName(route), document: policyDocument(route, tools.roleArn) }
        : undefined;
    const request = {
        ...route,
        sourceProjectArn: project.arn,
        output: wanted.output,
        tags: carriedTags(tags, wanted.tags),
        kmsKeyId: wanted.kmsKeyId,
    };
    return { project, version, tags, target, inventory, request, policy };
}
/** What there is to do; a version that is to be copied has to pass the guards first. */
async function decide(tools, from, plan, { project, version, tags, target, request, policy }) {
    const found = await tools.rekognition.findVersion(target.arn, request.versionName);
    const decision = decideCopy(found, version, target.name);
    if (decision.kind !== 'copy')
        return decision;
    const { requireVerdict, gate = [] } = plan.operation.copy;
    await (0,check_guards.checkGuards)(from, project, version, tags, { requireVerdict, gate });
    if (policy !== undefined) {
        tools.progress.update({ policy: { document: policy.document, state: 'to-be-attached' } });
    }
    return decision;
}
async function carryOut(tools, from, plan, { decision, copy, own }) {
    const deadlineAt = tools.clock.now() + plan.copyTimeoutMs;
    if (decision.kind === 'copy' && own !== undefined)
        await attachPolicy(from, copy.project, own);
    const begun = decision.kind === 'copy' ? await begin(tools, copy, deadlineAt, own !== undefined) : decision.version;
    reportCopy(tools, copy, begun);
    if (decision.kind === 'there') {
        tools.progress.log(`${copy.target.name} has this copy already: ${begun.name} (${begun.status ?? ''}).`);
        return 'nothing-to-do';
    }
    const done = await (0,wait_for_state/* waitUntil */.a0)(tools, {
        projectArn: copy.target.arn,
        version: begun,
        wanted: 'copied',
        pollIntervalMs: plan.pollIntervalMs,
        deadlineAt,
    });
    reportCopy(tools, copy, done ?? begun);
    return 'copied';
}
async function begin(tools, { request, version, target, policy }, deadlineAt, isPolicyNew) {
    const { versionName } = request;
    tools.progress.log(`Copying ${version.name} to ${target.name} as ${versionName}.`);
    const sent = await sendCopy(tools, { request, deadlineAt, isForeign: policy !== undefined, isPolicyNew });
    if (sent.kind === 'sent')
        return { arn: sent.arn, name: versionName };
    const decision = decideCopy(sent.version, version, target.name);
    return decision.kind === 'copy' ? sent.version : decision.version;
}
function reportCopy({ progress }, { target }, { arn, name, status }) {
    progress.update({ destination: { project: target.name, name, arn, status } });
}
/** A policy that stays would let the destination copy the version forever: without another error, it is one. */
async function takeAway(from, { project }, own, isDone) {
    try {
        await removePolicy(from, project, own);
    }
    catch (error) {
        if (isDone || !(error instanceof service_error/* ServiceError */._7 || from.signal.aborted))
            throw error;
        if (error instanceof service_error/* ServiceError */._7 && (0,service_error/* endsRun */.sl)(error) && !from.signal.aborted)
            throw error;
        from.progress.note('warning', `The policy ${own.name} may still be attached to ${project.name}. A re-run of the job takes it away; or delete it.`);
    }
}
function checkRegion(project, target) {
    const [from, to] = [partsOfArn(project.arn).region, partsOfArn(target.arn).region];
    if (from === to)
        return;
    throw new action_error/* ActionError */.lZ('PROJECT_UNSUITABLE', `${project.name} is in ${from} and ${target.name} in ${to}: the service copies versions only within a Region.`, { outcome: 'refused', hint: 'Copy to a project in the same Region, or train the version in the other one.' });
}
/** Nothing starts or stops: the same runs before and after, in the account of the source as elsewhere. */
async function showPlan(tools, from, plan, { decision, copy }) {
    const { request, version, project, target, inventory, policy } = copy;
    const { maxRunningModels } = plan;
    const unread = await (0,planned_use/* reportPlannedUse */.A)(from, { inventory, maxRunningModels });
    const attached = plan.operation.copy.attachPolicy ? policy : undefined;
    const call = {
        call: 'CopyProjectVersion',
        subject: request.versionName,
        detail: `${version.name} of ${project.name} to ${target.name}, results to ${(0,s3_uri/* formatS3Location */.VP)(request.output)}`,
    };
    const ofPolicy = (name) => attached === undefined ? [] : [{ call: name, subject: project.name, detail: attached.name }];
    const isNew = decision.kind === 'copy';
    tools.progress.update({
        planned: isNew ? [...ofPolicy('PutProjectPolicy'), call, ...ofPolicy('DeleteProjectPolicy')] : [],
        unchecked: [
            ...(isNew
                ? [
                    `Whether the role may copy to ${target.name}, tag the copy and write to ${(0,s3_uri/* formatS3Location */.VP)(request.output)}.`,
                ]
                : []),
            ...(isNew && policy !== undefined && attached === undefined
                ? [`Whether a policy of ${project.name} lets the other account copy the version.`]
                : []),
            ...unread,
        ],
    });
    return 'planned';
}


/***/ }),

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

/***/ 99311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGuards: () => (/* binding */ checkGuards)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var grammar_rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/predict/find-images.js + 2 modules
var find_images = __webpack_require__(99471);
// EXTERNAL MODULE: ./lib/src/deployment/smoke/check-images-for-rules.js
var check_images_for_rules = __webpack_require__(81421);
// EXTERNAL MODULE: ./lib/src/evaluation/read-manifest-summary.js + 1 modules
var read_manifest_summary = __webpack_require__(39286);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var grammar_metric = __webpack_require__(36656);
// EXTERNAL MODULE: ./lib/src/judgement/data-of-version.js
var data_of_version = __webpack_require__(65713);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
;// CONCATENATED MODULE: ./lib/src/deployment/guards/judge-today.js
/** Judges the evaluation of a version by the gate of a release, with the version in use as its baseline. */









/**
 * The verdict; nothing is recorded on the version. A rule on the baseline compares with the version in use whatever its age:
 * a release may go back to an older version.
 * @param inUse  undefined: the version with the tag `released`, other than this one, is searched where a rule needs it
 * @throws as {@link judgeVersion}
 */
async function judgeToday(tools, projectArn, version, gate, inUse) {
    const step = stepTools(tools);
    const known = inUse?.arn === version.arn ? undefined : inUse;
    const comparesTwo = (0,grammar_rule/* needsBaseline */.ZQ)(gate) || (0,grammar_rule/* needsBase */.fq)(gate);
    const baseline = comparesTwo ? (known ?? (await releasedBeside(tools, projectArn, version))) : undefined;
    return (0,judge_version/* judgeVersion */.u)(step, version, {
        gate,
        gateWarnings: [],
        baseline: comparesTwo ? selectorOf(baseline) : undefined,
        differentTestSet: 'warn',
        onGateFailure: 'fail',
        projectArn,
        record: false,
        run: tools.run,
        manifestSummary: gate.some(({ metric }) => (0,grammar_metric/* isLineCount */.iR)(metric.kind)) ? await linesOf(tools, version) : undefined,
        readData: () => (0,data_of_version/* dataOfVersion */.k)(step, version, true),
        isDoubtful: false,
    });
}
/** A name finds a version of any age; the word, when none is released, says so in its own note. */
function selectorOf(baseline) {
    return baseline === undefined ? { kind: 'released' } : { kind: 'name', name: baseline.name };
}
/** The version with the tag `released`, other than the one that is judged. */
async function releasedBeside(tools, projectArn, judged) {
    const others = (await tools.rekognition.listVersions(projectArn)).filter(({ arn }) => arn !== judged.arn);
    const tagged = await (0,read_tags/* firstByTags */.t)(tools, others, version_tag/* isReleased */.OZ);
    if (tagged.kind === 'found')
        return tagged.version;
    // A missing right is an error of its own, not a rule that fails.
    if (tagged.kind === 'denied')
        throw tagged.error;
    return undefined;
}
/** An unreadable file fails the rules that need it. */
async function linesOf(tools, version) {
    const object = version.manifestSummary;
    if (object === undefined)
        return undefined;
    try {
        return await (0,read_manifest_summary/* readManifestSummary */.U)(tools.objects, object);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const uri = (0,s3_uri/* formatS3Object */.F5)(object);
        tools.progress.note('warning', `The manifest summary ${uri} could not be read (${error.facts.errorName}).`);
        return undefined;
    }
}
/** Judging reports to a report on a training; of that a release takes the notes and the S3 addresses. */
function stepTools(tools) {
    const { note, log, update } = tools.progress;
    const progress = {
        update: ({ addresses }) => {
            if (addresses !== undefined)
                update({ addresses });
        },
        seen: () => undefined,
        note,
        log,
    };
    const { leftMs } = tools.end;
    return {
        ...tools,
        progress,
        end: { leftMs, timeoutAt: tools.clock.now() + leftMs(), enter: () => undefined },
    };
}

// EXTERNAL MODULE: ./lib/src/deployment/guards/failed-rules.js
var failed_rules = __webpack_require__(95704);
;// CONCATENATED MODULE: ./lib/src/deployment/guards/check-guards.js
/** What a version must show before it is put into use: its recorded verdict, and the gate as it is judged today. */







/**
 * Checks the verdict that is recorded in the tags, and judges the rules that are not on smoke on the version's evaluation.
 * With smoke images, these are found and checked too. Only reads. The verdict on the gate goes to the report.
 * @param tags   of the version, just read
 * @param inUse  what rules on the baseline compare with; where it is not known, the version with the tag `released` is searched
 * @throws ActionError VERDICT_NOT_PASSED, GATE_FAILED, METRIC_MISSING (all `refused`); RESULTS_UNREADABLE, RESULTS_INVALID;
 *   SMOKE_NO_IMAGES (`smoke-failed`), IMAGE_UNUSABLE, MANIFEST_INVALID
 * @throws ServiceError when the service does not answer, or after a cancel
 */
async function checkGuards(tools, project, version, tags, guards, inUse) {
    if (guards.requireVerdict)
        checkVerdict(version, tags);
    const { smokeImages } = guards;
    if (smokeImages !== undefined)
        (0,check_images_for_rules/* checkImagesForRules */.l)(guards.gate.filter(grammar_rule/* isSmokeRule */._c), smokeImages);
    // The files are checked now: a model that was started for nothing has cost its minutes.
    if (smokeImages !== undefined && smokeImages.length > 0)
        await (0,find_images/* findImages */.M)({ ...tools, progress: SILENT }, smokeImages);
    const rules = guards.gate.filter((rule) => !(0,grammar_rule/* isSmokeRule */._c)(rule));
    if (rules.length === 0)
        return;
    const { verdict, basis } = await judgeToday(tools, project.arn, version, rules, inUse);
    tools.progress.update({ verdict });
    if (verdict.passed !== false)
        return;
    const code = basis === 'verdict' ? 'GATE_FAILED' : 'METRIC_MISSING';
    const message = `${version.name} does not pass the gate today: ${(0,failed_rules/* sentenceOfFailed */.G)(verdict)}.`;
    throw new action_error/* ActionError */.lZ(code, message, { outcome: 'refused' });
}
/** The smoke test finds the images again, and says what there is to say of them. */
const SILENT = { note: () => undefined };
function checkVerdict({ name }, tags) {
    const recorded = tags[provenance/* PROVENANCE_KEYS */.pr.verdict];
    if (recorded === 'passed')
        return;
    const what = recorded === undefined
        ? `No verdict is recorded on ${name} (it has no tag ${provenance/* PROVENANCE_KEYS */.pr.verdict})`
        : `The verdict recorded on ${name} is ${recorded}`;
    throw new action_error/* ActionError */.lZ('VERDICT_NOT_PASSED', `${what}, so it is not released.`, { outcome: 'refused' });
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findVersionIn)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/** The version that the input `version` names. */

/**
 * @throws ActionError VERSION_NOT_FOUND; also where the name has passed to another version than the one of the ARN
 */
function findVersionIn(inventory, wanted) {
    const version = inventory.versions.find(({ name }) => name === wanted.name);
    if (version !== undefined && (wanted.kind === 'name' || version.arn === wanted.arn))
        return version;
    const given = wanted.kind === 'arn' ? wanted.arn : wanted.name;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_NOT_FOUND', `There is no version ${given} in the project ${inventory.project.name}.`);
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


/***/ }),

/***/ 30900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ limitNamedIn),
/* harmony export */   jh: () => (/* binding */ DOUBTFUL_QUEUE_MS),
/* harmony export */   lN: () => (/* binding */ deletable),
/* harmony export */   qc: () => (/* binding */ meaningOfLimit)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54596);

/** Maximum of versions in a project unless the quota was raised. AWS General Reference, Rekognition quotas. */
const VERSIONS_DEFAULT_QUOTA = 100;
/** How long to queue when a full project is the likelier cause, milliseconds. */
const DOUBTFUL_QUEUE_MS = 10 * 60_000;
/**
 * The service has one error for both limits. Its message decides where it names one; else the project's versions do.
 * @param versions  all versions of the project
 */
function meaningOfLimit(message, versions) {
    const named = limitNamedIn(message);
    if (named !== undefined)
        return named;
    const trains = versions.some((version) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(version) === 'training');
    return trains || versions.length < VERSIONS_DEFAULT_QUOTA ? 'queue' : 'queue-briefly';
}
/** Which of the two limits the message of the error names; undefined where it names none. */
function limitNamedIn(message) {
    if (/concurrent|simultaneous|trainings|being trained|in progress/i.test(message))
        return 'queue';
    return /(project )?versions|models/i.test(message) ? 'full' : undefined;
}
/** Names of versions to delete first: failed trainings, then the oldest. */
function deletable(versions, count) {
    const failed = versions.filter((version) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(version) === 'failed');
    const idle = versions.filter((version) => ['TRAINING_COMPLETED', 'STOPPED'].includes(version.status));
    const oldestFirst = (a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0);
    return [...failed.sort(oldestFirst), ...idle.sort(oldestFirst)].slice(0, count).map((version) => version.name);
}


/***/ }),

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createBackoff)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56674);
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52769);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40562);
/** Waits longer after each consecutive fault, and gives up after a while. */





/** Upper bounds of the waits after faults, milliseconds. Our choice. */
const WAITS = { firstMs: 2000, longestMs: 60_000 };
/** Give up after this long of consecutive faults, milliseconds. Our choice. */
const TROUBLE_MAX_MS = 15 * 60_000;
/** Backoff up to a deadline (milliseconds since the epoch). */
function createBackoff(tools, deadlineAt) {
    let faults = 0;
    let since;
    return {
        wait: async (fault, atLeastMs = 0) => {
            if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPastEnd */ .Sh)(fault))
                throw fault;
            const now = tools.clock.now();
            since ??= now;
            const giveUpAt = Math.min(since + TROUBLE_MAX_MS, deadlineAt);
            if (now >= giveUpAt) {
                const { operation, errorName, requestId } = fault.facts;
                const hint = (0,_errors_network_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .networkHintOf */ .l)(fault);
                throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_UNAVAILABLE', `${operation} failed for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(now - since)} (${errorName}: ${fault.message}).`, {
                    requestId,
                    cause: fault,
                    outcome: now < deadlineAt ? undefined : 'timed-out',
                    hint,
                });
            }
            faults += 1;
            const waitMs = Math.max(atLeastMs, (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__/* .spread */ .il)((0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_4__/* .waitAfter */ .Wv)(faults, WAITS), tools.random()));
            await tools.sleep(Math.min(giveUpAt - now, waitMs), tools.signal);
        },
        reset: () => {
            faults = 0;
            since = undefined;
        },
    };
}


/***/ })

};
