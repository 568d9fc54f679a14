export const id = 5300;
export const ids = [5300];
export const modules = {

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse),
  trainVersion: () => (/* binding */ trainVersion)
});

// EXTERNAL MODULE: ./lib/src/judgement/end-of-training.js
var end_of_training = __webpack_require__(82732);
// EXTERNAL MODULE: ./lib/src/judgement/data-of-version.js
var data_of_version = __webpack_require__(65713);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/model/execution.js
var execution = __webpack_require__(51150);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/gate/grammar/judged-on.js
var judged_on = __webpack_require__(70103);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
;// CONCATENATED MODULE: ./lib/src/training/dry-run-scope.js
/** What a dry run has checked, and what it leaves to a training: in sentences, so that nobody takes it for more. */



/**
 * @param wouldCreate  whether a run would start a training: only then are the checks before a start made
 * @param wouldNotify  whether a run would have a state machine wait
 */
function dryRunScope(plan, wouldCreate, wouldNotify) {
    const { inputs, project } = plan;
    const { gate } = inputs.judgement;
    const measured = gate.filter((rule) => !(0,judged_on/* isOnlyOfData */.YQ)(rule));
    return {
        checked: [
            `The inputs, and the project ${project.name}.`,
            ...manifestsChecked(plan),
            'The versions of the project, for one to resume.',
            ...(wouldCreate ? startChecked(plan) : []),
        ],
        open: [
            ...(wouldCreate ? [] : ['The checks before a start: a run would resume a version, and start nothing.']),
            'Whether the images exist, and whether the service can read them: no image was opened.',
            'Whether the role may start a training, upload manifests and use the key, and whether the service may write to the output location.',
            ...(wouldNotify ? ['Whether the state machine of notify exists, and whether the role may start it.'] : []),
            'Whether another training fits into the account at that time.',
            ...(measured.length === 0 ? [] : [`How good the model is: ${(0,number/* plural */.LS)(measured.length, 'rule')} of the gate.`]),
        ],
    };
}
function manifestsChecked({ pinned }) {
    if (pinned.kind !== 'pinned' || pinned.data.kind !== 'manifests')
        return [];
    const { linted } = pinned.lint;
    const which = pinned.data.testing === 'auto-create' ? 'The training manifest' : 'Both manifests';
    const read = `${which}, read to the end for the digest.`;
    if (linted === undefined)
        return [read];
    const { training, testing } = linted.report;
    const counts = [training.lines, ...(testing === undefined ? [] : [testing.lines])];
    return [read, `Every line of them: ${counts.map((count) => (0,number/* plural */.LS)(count, 'line')).join(' and ')}.`];
}
function startChecked({ inputs, pinned, project }) {
    const { judgement, preflight } = inputs;
    const { gate, baseline } = judgement;
    const known = pinned.kind === 'pinned' && pinned.lint.linted !== undefined;
    const ofData = gate.filter(judged_on/* isOnlyOfData */.YQ);
    return [
        ...(preflight ? ['The buckets of manifests, results and images: that they exist, and in which Region.'] : []),
        ...(known && gate.length > 0 ? [`What the manifests decide of the gate, ${(0,number/* plural */.LS)(gate.length, 'rule')}.`] : []),
        ...(known && ofData.length > 0 ? [`Rules that only manifests decide: ${(0,number/* plural */.LS)(ofData.length, 'rule')}.`] : []),
        ...(project.status !== '' && baseline !== undefined && ((0,rule/* needsBaseline */.ZQ)(gate) || (0,rule/* needsBase */.fq)(gate))
            ? ['The baseline: which version it is, not its evaluation.']
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/training/backoff.js
var training_backoff = __webpack_require__(40589);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/account-limit.js
var account_limit = __webpack_require__(30900);
// EXTERNAL MODULE: ./lib/src/training/wait-log.js
var wait_log = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/src/training/queue.js







/**
 * Longest time between two attempts, milliseconds, at first and after {@link SENIOR_MS} of queueing.
 *
 * The service has no queue: the first request starts next. So a job that has queued for longer tries more often, up to
 * twice as often as a new one, and none falls behind later ones. An attempt is two calls, and
 * each operation is throttled past five calls a second in the account (AWS General Reference, Rekognition quotas): at
 * the shortest, some 200 jobs can queue together.
 */
const TRY_EVERY_MS = { atFirst: 120_000, later: 60_000 };
/** After queueing this long, milliseconds, a job has its shortest time between attempts. Our choice. */
const SENIOR_MS = 30 * 60_000;
/** Time between two listings of the project, milliseconds: up to ten calls, for what seldom changes. Our choice. */
const LIST_EVERY_MS = account_limit/* DOUBTFUL_QUEUE_MS */.jh;
/**
 * The time until the next attempt, milliseconds.
 * @param queuedMs  since the first refusal
 * @param chance    in [0, 1), see {@link spread}
 */
function timeToNextTry(queuedMs, chance) {
    const { atFirst, later } = TRY_EVERY_MS;
    const seniority = Math.min(queuedMs / SENIOR_MS, 1);
    return (0,try_again/* spread */.il)(atFirst - (atFirst - later) * seniority, chance);
}
/** The time of queueing counts from the first refusal. */
function createQueue(tools, plan) {
    const { clock, progress } = tools;
    let since;
    let spokenAt;
    let versions = [];
    let listedAt = -Infinity;
    const listVersions = async (now) => {
        if (now - listedAt < LIST_EVERY_MS)
            return;
        const listed = await listIfPossible(tools, plan.projectArn);
        if (listed === undefined)
            return;
        versions = listed;
        listedAt = now;
    };
    return {
        pauseMs: () => (since === undefined ? 0 : timeToNextTry(clock.now() - since, tools.random())),
        wait: async (limit) => {
            since ??= clock.now();
            if ((0,account_limit/* limitNamedIn */.Em)(limit.message) !== 'queue')
                await listVersions(clock.now());
            const meaning = (0,account_limit/* meaningOfLimit */.qc)(limit.message, versions);
            const backoffMs = meaning === 'queue-briefly' ? Math.min(account_limit/* DOUBTFUL_QUEUE_MS */.jh, plan.queueTimeoutMs) : plan.queueTimeoutMs;
            const queuedSince = since;
            const endIfOver = (now, endAt) => {
                if (meaning === 'full' || (meaning === 'queue-briefly' && now >= queuedSince + backoffMs)) {
                    throw projectFull(limit, versions.length, (0,account_limit/* deletable */.lN)(versions, 5));
                }
                if (now >= endAt)
                    throw noPlace(limit, now - queuedSince, now >= plan.deadlineAt);
            };
            const now = clock.now();
            endIfOver(now, Math.min(since + backoffMs, plan.deadlineAt));
            if (spokenAt === undefined || now - spokenAt >= wait_log/* LOG_EVERY_MS */.G) {
                spokenAt = now;
                progress.log(`The account already runs its maximum number of concurrent trainings (${limit.message}); waiting up to ${(0,duration/* formatDuration */.a)(backoffMs - (now - since))} more.`);
            }
            const untilEnd = Math.min(since + backoffMs, plan.deadlineAt) - now;
            await tools.sleep(Math.min(untilEnd, timeToNextTry(now - since, tools.random())), tools.signal);
            // No training is requested once the step has no time for it.
            endIfOver(clock.now(), plan.deadlineAt);
        },
    };
}
/** Only used to see which limit it was; a temporary fault leaves that to the next refusal. */
async function listIfPossible(tools, projectArn) {
    try {
        return await tools.rekognition.listVersions(projectArn);
    }
    catch (error) {
        if (!(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        return undefined;
    }
}
function noPlace(limit, waitedMs, pastDeadline) {
    const end = pastDeadline ? 'timeout was reached' : 'queue-timeout was reached';
    return new action_error/* ActionError */.lZ('QUEUE_FULL', `The account has run its maximum number of concurrent trainings for ${(0,duration/* formatDuration */.a)(waitedMs)}; ${end} (${limit.message}).`, { outcome: pastDeadline ? 'timed-out' : 'queue-full', requestId: limit.facts.requestId, cause: limit });
}
function projectFull(limit, count, candidates) {
    const first = candidates.length === 0 ? '' : ` Candidates for deletion: ${candidates.join(', ')}.`;
    return new action_error/* ActionError */.lZ('VERSION_LIMIT', `The project has ${(0,number/* plural */.LS)(count, 'version')}, which is the likely cause of the refusal (${limit.message}).${first}`, { requestId: limit.facts.requestId, cause: limit });
}

// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/training/pinned-data.js + 2 modules
var pinned_data = __webpack_require__(21859);
// EXTERNAL MODULE: ./lib/src/training/train-inputs.js
var train_inputs = __webpack_require__(20321);
;// CONCATENATED MODULE: ./lib/src/training/start-plan.js



/** What a version of this name must have been trained from to be resumed. */
function wantedFor(plan, versionName) {
    const { data, inputs, run } = plan;
    return {
        data: (0,pinned_data/* reportedData */.eN)(data),
        output: outputOf(plan, versionName),
        kmsKeyId: inputs.kmsKeyId,
        mayReadTags: inputs.record,
        run,
    };
}
/** The request that starts a training under this name. */
function requestFor(plan, versionName) {
    const { projectArn, data, inputs, run } = plan;
    const { kmsKeyId, description, tags, record } = inputs;
    return {
        projectArn,
        versionName,
        output: outputOf(plan, versionName),
        data: (0,pinned_data/* requestedData */.r4)(data),
        tags: record ? { ...tags, ...(0,provenance/* provenanceTags */.Xy)(run, (0,pinned_data/* digestsOf */.nw)(data)) } : tags,
        kmsKeyId,
        description,
    };
}
function outputOf({ inputs, project }, versionName) {
    return (0,train_inputs/* outputFor */.J)(inputs.outputTemplate, project.name, versionName);
}

// EXTERNAL MODULE: ./lib/src/training/no-training.js
var no_training = __webpack_require__(23233);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/model/version-name.js
var version_name = __webpack_require__(7774);
;// CONCATENATED MODULE: ./lib/src/training/choose-version.js




/**
 * Chooses before anything was created.
 * @param versions  for a given name, the version of that name if there is one; for a derived name, all of its family
 * @throws ActionError VERSION_NOT_FOUND where nothing may be started, VERSION_EXISTS, VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 */
function chooseVersion(policy, versions) {
    const newest = newestOf(policy.name, versions);
    if (newest === undefined && policy.reuse === 'only')
        throw nothingToResume(policy.name);
    if (newest === undefined)
        return { kind: 'create', name: policy.name };
    const { version, ordinal } = newest;
    if (!mayResume(policy.reuse)) {
        throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The version ${version.name} already exists (status ${version.status}), and reuse is ${policy.reuse}.`);
    }
    const next = { kind: 'create', name: (0,version_name/* nthName */.Cb)(policy.name, ordinal + 1) };
    const derived = policy.kind === 'derived';
    const state = (0,model_status/* stateOf */.L4)(version);
    switch (state) {
        case 'training':
        case 'trained':
        case 'unknown':
            return { kind: 'resume', version };
        case 'failed':
            if (!derived)
                return { kind: 'failed-before', version };
            return policy.isRerun || (0,model_status/* failedForServiceIssue */.VG)(version) ? next : { kind: 'resume', version };
        case 'deleting':
            if (derived)
                return next;
            throw (0,no_training/* withoutTraining */.V)(version, state);
        case 'copy':
        case 'unusable':
            throw (0,no_training/* withoutTraining */.V)(version, state);
    }
}
/** Whether a version that this process did not start may be resumed. */
function mayResume(reuse) {
    return reuse === 'run' || reuse === 'data' || reuse === 'only';
}
function nothingToResume(name) {
    return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', `There is no version ${name} in the project, and reuse is only, so none was started.`, {
        hint: 'Check version-name and project, and that the job that starts the training has run; reuse: run trains the version if it does not exist.',
    });
}
/** The version with the highest number among a derived name's: `name.3` before `name.2` before `name`. */
function newestOf(base, versions) {
    return versions
        .map((version) => ({ version, ordinal: (0,version_name/* ordinalOf */.zO)(base, version.name) }))
        .filter(({ ordinal }) => ordinal > 0)
        .sort((a, b) => b.ordinal - a.ordinal)[0];
}

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/training/compare.js

/** Compares by content: the bytes of a manifest count, not its name, object version or date. */
function compareInputs(wanted, found, known) {
    const differences = [];
    const doubts = [];
    const notes = [];
    compareData(wanted.data, found, known, { differences, doubts, notes });
    if (found.output !== undefined && !sameLocation(found.output, wanted.output)) {
        differences.push(`output location: asked for ${(0,s3_uri/* formatS3Location */.VP)(wanted.output)}, the version has ${(0,s3_uri/* formatS3Location */.VP)(found.output)}`);
    }
    compareKeys(wanted.kmsKeyId, found.kmsKeyId, differences, notes);
    return { differences, doubts, notes };
}
function compareData(wanted, found, known, into) {
    const { differences, doubts, notes } = into;
    const training = found.trainingInput?.manifest;
    if (wanted.kind === 'project-datasets') {
        if (training !== undefined) {
            differences.push(`training data: asked for the project’s datasets, the version has ${(0,s3_uri/* formatS3Object */.F5)(training)}`);
        }
        else if (!known.isOfThisRun) {
            doubts.push('it was trained from the project’s own datasets, which may have changed since');
        }
        else {
            notes.push('The version was trained from the project’s own datasets; whether the datasets have changed since cannot be checked.');
        }
        return;
    }
    compareManifest('training', wanted.training, found.trainingInput, known.training, into);
    if (wanted.testing !== 'auto-create') {
        compareManifest('testing', wanted.testing, found.testingInput, known.testing, into);
    }
    else if (found.testingInput?.manifest !== undefined || found.testingInput?.autoCreate !== true) {
        differences.push('testing data: asked for a split by the service, the version has its own testing data');
    }
}
function compareManifest(role, wanted, input, bytes, { differences, doubts }) {
    const found = input?.manifest;
    const asked = (0,s3_uri/* formatS3Object */.F5)(wanted.object);
    if (found === undefined) {
        const instead = input?.autoCreate === true ? 'a split by the service' : 'the project’s datasets';
        differences.push(`${role} manifest: asked for ${asked}, the version has ${instead}`);
        return;
    }
    const has = (0,s3_uri/* formatS3Object */.F5)(found);
    if (bytes?.kind === 'digest') {
        if (wanted.sha256 === bytes.sha256)
            return;
        differences.push(`${role} manifest: asked for the bytes with SHA-256 ${wanted.sha256 ?? 'unknown'} (${asked}), the version has ${bytes.sha256} (${has})`);
    }
    else if (bytes?.kind === 'unknown') {
        doubts.push(`its ${role} manifest ${has} may have been overwritten since (${bytes.why})`);
    }
    else if (bytes?.kind !== 'equal') {
        const why = bytes?.why ?? 'nothing is known about them';
        differences.push(`${role} manifest: asked for ${asked}, the version has ${has}, and it could not be confirmed that the bytes are the same (${why})`);
    }
}
/** The service may return a key in another form than it was sent in. */
function compareKeys(wanted, found, differences, notes) {
    if (wanted === found)
        return;
    if (wanted === undefined || found === undefined) {
        differences.push(`KMS key: asked for ${wanted ?? 'none'}, the version has ${found ?? 'none'}`);
        return;
    }
    const [a, b] = [keyNameOf(wanted), keyNameOf(found)];
    if (a === b)
        return;
    if (a.startsWith('alias/') === b.startsWith('alias/')) {
        differences.push(`KMS key: asked for ${wanted}, the version has ${found}`);
    }
    else {
        notes.push(`The KMS key could not be compared: asked for ${wanted}, the version has ${found}, and one of them is an alias.`);
    }
}
/** `alias/name`, or the key id: what follows the account in an ARN. */
function keyNameOf(key) {
    const resource = key.startsWith('arn:') ? key.split(':').slice(5).join(':') : key;
    return resource.startsWith('key/') ? resource.slice('key/'.length) : resource;
}
function sameLocation(a, b) {
    return a.bucket === b.bucket && a.prefix === b.prefix;
}

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/training/pin-manifests.js
var pin_manifests = __webpack_require__(50293);
;// CONCATENATED MODULE: ./lib/src/training/found-bytes.js



/**
 * Checks in this order, with a request to S3 only where necessary: the tag, the key, the object version, S3's checksum,
 * the object itself.
 * @param wanted  as it was read by this run
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
async function findBytes(tools, wanted, found) {
    const { object, tagged, isOurs } = found;
    const byKey = digestByKey(object, wanted);
    if (tagged !== undefined)
        return ofTag(tools, wanted, object, tagged, byKey);
    if (byKey !== undefined)
        return { kind: 'digest', sha256: byKey };
    const isSameKey = object.bucket === wanted.object.bucket && object.key === wanted.object.key;
    const pin = pinOf(object);
    if (pin === undefined)
        return isSameKey && isOurs ? { kind: 'equal' } : ofUnpinned(tools, wanted, found, isSameKey);
    if (isSameKey && pin === pinOf(wanted.object))
        return { kind: 'equal' };
    const inspection = await inspect(tools, object);
    return inspection.kind === 'seen'
        ? ofContent(tools, wanted, object, inspection.head)
        : { kind: 'not-shown', why: inspection.why };
}
/**
 * A tag that names other bytes is trusted. One that names the requested bytes could be from anyone who may tag: it is used
 * unless the key of an upload, or the checksum that S3 stores for the object version, contradicts it.
 */
async function ofTag(tools, wanted, object, tagged, byKey) {
    if (tagged !== wanted.sha256)
        return { kind: 'digest', sha256: tagged };
    const pin = pinOf(object);
    const isSame = object.bucket === wanted.object.bucket && object.key === wanted.object.key && pin === pinOf(wanted.object);
    if (byKey !== undefined || pin === undefined || isSame)
        return { kind: 'digest', sha256: byKey ?? tagged };
    const inspection = await inspect(tools, object);
    return { kind: 'digest', sha256: (inspection.kind === 'seen' ? inspection.head.sha256 : undefined) ?? tagged };
}
/** An object without a version may have other bytes than the training read: what S3 has is used only if it is older. */
async function ofUnpinned(tools, wanted, { object, createdAt }, isSameKey) {
    const inspection = await inspect(tools, object);
    if (inspection.kind === 'gone')
        return { kind: 'not-shown', why: inspection.why };
    const head = inspection.kind === 'seen' ? inspection.head : undefined;
    const isSame = isSameKey && (head === undefined || pinOf(wanted.object) === head.versionId);
    const kind = isSame ? 'unknown' : 'not-shown';
    if (inspection.kind === 'closed')
        return { kind, why: inspection.why };
    if (inspection.head.lastModified === undefined)
        return { kind, why: 'S3 does not say when the object was last written' };
    if (createdAt === undefined)
        return { kind, why: 'the service does not say when the version was created' };
    if (inspection.head.lastModified > createdAt)
        return { kind: 'not-shown', why: OVERWRITTEN };
    if (inspection.head.lastModified + LAST_MODIFIED_UNIT_MS > createdAt)
        return { kind, why: AT_ONCE };
    return isSame ? { kind: 'equal' } : ofContent(tools, wanted, object, inspection.head);
}
/** S3's times have a precision of one second. */
const LAST_MODIFIED_UNIT_MS = 1000;
const AT_ONCE = 'the object was written in the same second in which the version was created, so it may have been overwritten afterwards';
const OVERWRITTEN = 'the object was written after the version was created, so the bytes that the version was trained from are gone';
/** By the checksum that S3 stores, else by reading the object, else by MD5. */
async function ofContent(tools, wanted, object, head) {
    if (head.sha256 !== undefined)
        return { kind: 'digest', sha256: head.sha256 };
    try {
        return { kind: 'digest', sha256: (await (0,pin_manifests/* readDigest */.rP)(tools, object)).sha256 };
    }
    catch (error) {
        // Such as one in an archive, or one whose key is denied.
        const why = whyNot(error);
        return (await hasSameMd5(tools, wanted, head)) ? { kind: 'equal' } : { kind: 'not-shown', why };
    }
}
/** Both have to be in S3: of a file, no MD5 is known. */
async function hasSameMd5(tools, wanted, head) {
    if (head.md5 === undefined || wanted.toBeUploaded === true)
        return false;
    const inspection = await inspect(tools, wanted.object);
    return inspection.kind === 'seen' && inspection.head.md5 === head.md5 && inspection.head.sizeBytes === head.sizeBytes;
}
async function inspect(tools, object) {
    try {
        const head = await tools.objects.head(object);
        return head === undefined ? { kind: 'gone', why: 'the object no longer exists' } : { kind: 'seen', head };
    }
    catch (error) {
        return { kind: 'closed', why: whyNot(error) };
    }
}
/** @throws every error that is not about the object */
function whyNot(error) {
    if (!(0,service_error/* isAboutTheObject */.U)(error))
        throw error;
    const { errorName, httpStatus } = error.facts;
    if (error.kind === 'access-denied')
        return `${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}`;
    if (error.kind === 'not-found')
        return 'the object no longer exists';
    return errorName === 'Unknown' && httpStatus !== undefined
        ? `S3 returned HTTP status ${String(httpStatus)}`
        : `S3 returned ${errorName}: ${error.message}`;
}
/** The object version; `null` names the object that was written without one, and identifies no bytes. */
function pinOf({ versionId }) {
    return versionId === 'null' ? undefined : versionId;
}
/**
 * The digest that a key of the action's own form names. Another folder may look the same, so it is used only where it
 * is exactly the requested digest, or where the requested manifest is under a key of this form too.
 */
function digestByKey(found, wanted) {
    const digest = digestInKey(found.key);
    const isOwnForm = wanted.workspacePath !== undefined || digestInKey(wanted.object.key) === wanted.sha256;
    return isOwnForm || digest === wanted.sha256 ? digest : undefined;
}
/** Of `<prefix>/<sha256>/<name>`, as files of the workspace are uploaded. */
function digestInKey(key) {
    return /(?:^|\/)([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/training/found-data.js





/** Read only where they are of use: a name derived from the run says who started the version itself. */
async function tagsOf(tools, { arn }, { data, mayReadTags }, kind) {
    const canTell = data.kind === 'manifests' || kind === 'given';
    return mayReadTags && canTell ? tagsIfAllowed(tools, arn) : {};
}
async function tagsIfAllowed(tools, arn) {
    try {
        return await tools.rekognition.listTags(arn);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'access-denied')
            throw error;
        tools.progress.note('notice', `The tags of the version could not be read, so its manifests may not be comparable: ${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}.`);
        return {};
    }
}
/** @param isOurs  this run itself sent the create that names the manifests */
async function findData(tools, version, data, tags, isOurs) {
    if (data.kind === 'project-datasets')
        return {};
    const tagged = (0,provenance/* digestsOfTags */.Q4)(tags);
    const { createdAt, trainingInput, testingInput } = version;
    const find = async (wanted, input, digest) => {
        const object = input?.manifest;
        if (wanted === 'auto-create' || object === undefined)
            return undefined;
        return findBytes(tools, wanted, { object, tagged: digest, createdAt, isOurs });
    };
    const training = await find(data.training, trainingInput, tagged.training);
    const testing = await find(data.testing, testingInput, tagged.testing);
    return { training, testing };
}
/**
 * Compares a version of another name, or one that may be replaced, with the requested one.
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
async function compareWith(tools, version, wanted, tags) {
    const known = { ...(await findData(tools, version, wanted.data, tags, false)), isOfThisRun: false };
    return compareInputs(wanted, version, known);
}

;// CONCATENATED MODULE: ./lib/src/training/resume.js






/**
 * Continues with an existing version.
 * @param knownTags  where they have been read already
 * @throws ActionError VERSION_MISMATCH; VERSION_EXISTS for one that another run has started in the meantime, unless reuse allows it
 */
async function resume(tools, plan, version, finding, knownTags) {
    const { name, arn, status } = version;
    const { progress } = tools;
    const wanted = wantedFor(plan, name);
    const tags = knownTags ?? (await tagsOf(tools, version, wanted, plan.names.kind));
    // Another run may have been quicker: then the create whose answer was lost was refused.
    const isOurs = finding === 'lost-answer' && (0,provenance/* starterOf */.tQ)(tags, wanted.run) !== 'another-run';
    if (finding !== 'before' && !isOurs && !mayResume(plan.names.reuse)) {
        throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The version ${name} was created by another run in the meantime, and reuse is ${plan.names.reuse}.`);
    }
    // The ARN of a version that may be another's is not reported before it is known to be the requested one.
    progress.update({ version: { name, resumed: !isOurs, arn: isOurs ? arn : undefined } });
    const isDoubtful = await compare(tools, version, plan, { tags, wanted, finding, isOurs });
    if (isDoubtful)
        progress.update({ version: { name, resumed: !isOurs, isDoubtful: true } });
    progress.log(isOurs
        ? `The training was started: ${name} has status ${status}.`
        : `Resumed the existing version ${name} (status ${status}).`);
    progress.seen(version);
    return {
        versionName: name,
        arn,
        resumed: !isOurs,
        createdAt: undefined,
        known: version,
        failedBefore: false,
        isDoubtful,
    };
}
/**
 * Compares the version with the requested one; what cannot be compared becomes a note.
 * @throws ActionError VERSION_MISMATCH naming every difference
 */
async function checkSameInputs(tools, version, plan) {
    const wanted = wantedFor(plan, version.name);
    const tags = await tagsOf(tools, version, wanted, plan.names.kind);
    await compare(tools, version, plan, { tags, wanted, finding: 'before', isOurs: false });
}
/** @returns whether the version may have been made from other data, so that it must not pass */
async function compare(tools, version, { names }, { tags, wanted, finding, isOurs }) {
    const isGiven = names.kind === 'given';
    // No other run derives this name; a given one may have been started by another run at the same moment.
    const isSurelyOurs = isOurs && (!isGiven || (0,provenance/* starterOf */.tQ)(tags, wanted.run) === 'this-run');
    const isOfThisRun = !isGiven || finding !== 'before' || (0,provenance/* starterOf */.tQ)(tags, wanted.run) === 'this-run';
    const known = { ...(await findData(tools, version, wanted.data, tags, isSurelyOurs)), isOfThisRun };
    const { differences, doubts, notes } = compareInputs(wanted, version, known);
    if (differences.length > 0) {
        throw new action_error/* ActionError */.lZ('VERSION_MISMATCH', `The version ${version.name} exists and was trained from other inputs: ${differences.join('; ')}.`, isGiven ? { hint: HINT_FOR_GIVEN } : {});
    }
    if (!isOurs)
        for (const note of notes)
            tools.progress.note('notice', note);
    if (doubts.length > 0) {
        tools.progress.note('warning', `It could not be confirmed that the version ${version.name} was trained from the requested data: ${doubts.join('; ')}. It does not pass, whatever the gate says. ${WAY_OUT_OF_DOUBT}`);
    }
    tools.progress.update({ data: asTrained(wanted.data, version) });
    return doubts.length > 0;
}
const HINT_FOR_GIVEN = 'Set another version-name: the existing version with this name was trained from other inputs.';
const WAY_OUT_OF_DOUBT = 'Set another version-name to train from this data, or judge the version as it is with the evaluate action. With record: true and a bucket with versioning, versions can be compared.';
/** The data as the version has it: the objects that it was really made from, which may have other names. */
function asTrained(data, version) {
    if (data.kind === 'project-datasets')
        return data;
    const asRead = ({ toBeUploaded: _toBeUploaded, ...manifest }, input) => ({ ...manifest, object: input?.manifest ?? manifest.object });
    const { training, testing } = data;
    return {
        kind: 'manifests',
        training: asRead(training, version.trainingInput),
        testing: testing === 'auto-create' ? testing : asRead(testing, version.testingInput),
    };
}

;// CONCATENATED MODULE: ./lib/src/training/create-version.js








/**
 * Starts the training of this name, or resumes the version that the name turns out to have. The caller has just seen
 * that the name is absent.
 * @throws ActionError QUEUE_FULL, VERSION_LIMIT, VERSION_EXISTS, VERSION_MISMATCH, CREATE_UNCERTAIN, SERVICE_UNAVAILABLE
 * @throws ServiceError one that retries cannot fix
 */
async function createVersion(tools, plan, versionName) {
    const { clock, progress } = tools;
    progress.update({ version: { name: versionName } });
    const queue = createQueue(tools, plan);
    const backoff = (0,training_backoff/* createBackoff */.l)(tools, plan.deadlineAt);
    let mayBeOurs = false;
    let isFound = false;
    try {
        for (;;) {
            const sent = await send(tools, plan, versionName);
            if (sent.kind === 'created') {
                progress.update({ version: { name: versionName, arn: sent.arn, resumed: false } });
                progress.log(`Started the training of ${versionName}: ${sent.arn}`);
                return {
                    versionName,
                    arn: sent.arn,
                    resumed: false,
                    createdAt: clock.now(),
                    known: undefined,
                    failedBefore: false,
                    isDoubtful: false,
                };
            }
            // The queue logs every ten minutes: a line for each of its attempts would hide that.
            if (sent.kind !== 'limit')
                progress.log(wordsOf(sent.kind, sent.error));
            mayBeOurs ||= sent.kind === 'unanswered';
            if (sent.kind === 'limit') {
                backoff.reset();
                await queue.wait(sent.error);
            }
            else if (sent.kind !== 'taken') {
                // Of many jobs that queue, those that were throttled must not come back sooner than those that were refused.
                await backoff.wait(sent.error, sent.error.kind === 'throttled' ? queue.pauseMs() : 0);
            }
            const found = sent.kind === 'taken'
                ? await waitUntilListed(tools, plan, versionName, backoff)
                : await lookUp(tools, plan, versionName, backoff);
            isFound = found !== undefined;
            if (found !== undefined)
                return await resume(tools, plan, found, mayBeOurs ? 'lost-answer' : 'meanwhile');
        }
    }
    catch (error) {
        if (mayBeOurs && !isFound && tools.signal.aborted) {
            throw new action_error/* ActionError */.lZ('CREATE_UNCERTAIN', `The step was cancelled before it was known whether the unanswered CreateProjectVersion request started ${versionName}.`, { outcome: 'cancelled', cause: error });
        }
        if (mayBeOurs && !isFound) {
            progress.note('warning', `A CreateProjectVersion request was not answered: a training of ${versionName} may have been started. A re-run of the job finds it by name.`);
        }
        throw error;
    }
}
function isOfCreate({ facts }) {
    return facts.operation === 'CreateProjectVersion' && facts.unsent !== true;
}
function wordsOf(kind, error) {
    const failure = `${error.facts.errorName}: ${error.message}`;
    if (!isOfCreate(error))
        return `CreateProjectVersion was not sent: ${error.facts.operation} failed (${failure}).`;
    return kind === 'unanswered'
        ? `CreateProjectVersion was not answered (${failure}); checking whether the training was started.`
        : `CreateProjectVersion was rejected (${failure}).`;
}
async function send(tools, plan, versionName) {
    if (tools.signal.aborted)
        throw new action_error/* ActionError */.lZ('CANCELLED', 'The step was cancelled before a training was started.', {
            outcome: 'cancelled',
        });
    try {
        return { kind: 'created', arn: await tools.rekognition.createProjectVersion(requestFor(plan, versionName)) };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        switch (error.kind) {
            case 'no-answer':
            case 'unavailable':
                // What fails before the call itself, such as a renewal of the credentials, can have started nothing.
                return { kind: isOfCreate(error) ? 'unanswered' : 'refused', error };
            case 'throttled':
            case 'clock-skew':
            case 'session-ended':
                return { kind: 'refused', error };
            case 'in-use':
                return { kind: 'taken', error };
            case 'limit':
                return { kind: 'limit', error };
            case 'aborted':
                if (!isOfCreate(error))
                    throw error;
                throw new action_error/* ActionError */.lZ('CREATE_UNCERTAIN', `The step was cancelled while the CreateProjectVersion request for ${versionName} was in progress, and no answer arrived in time.`, { outcome: 'cancelled', cause: error });
            default:
                throw error;
        }
    }
}
/** Looks the name up until the service gives a clear answer. */
async function lookUp(tools, plan, versionName, backoff) {
    for (;;) {
        try {
            // One attempt: the backoff here is enough, and many jobs that queue must not each ask five times.
            return await tools.rekognition.findVersionOnce(plan.projectArn, versionName);
        }
        catch (error) {
            if (!(0,service_error/* isPassingFault */.Ev)(error))
                throw error;
            await backoff.wait(error);
        }
    }
}
/** Waits between lookups of a name that is taken but not listed, milliseconds. Our choice. */
const UNLISTED_WAITS = { firstMs: 1000, longestMs: 30_000 };
/** A name that is taken has a version, listed now or a little later; the create is not sent again for it. */
async function waitUntilListed(tools, plan, versionName, backoff) {
    const giveUpAt = tools.clock.now() + wait_decision/* UNLISTED_GRACE_MS */.fb;
    for (let lookups = 1;; lookups += 1) {
        const found = await lookUp(tools, plan, versionName, backoff);
        if (found !== undefined)
            return found;
        if (tools.clock.now() >= giveUpAt) {
            throw new action_error/* ActionError */.lZ('VERSION_EXISTS', `The service reports that the name ${versionName} is in use, but does not list a version with this name.`, {
                hint: 'Re-run the job in a few minutes, or set another version-name.',
            });
        }
        await tools.sleep((0,try_again/* waitAfter */.Wv)(lookups, UNLISTED_WAITS), tools.signal);
    }
}

// EXTERNAL MODULE: ./lib/src/gate/judge/judge-manifests.js
var judge_manifests = __webpack_require__(48996);
// EXTERNAL MODULE: ./lib/src/training/check-start.js + 1 modules
var check_start = __webpack_require__(31456);
// EXTERNAL MODULE: ./lib/src/training/gate-fault.js
var gate_fault = __webpack_require__(52743);
// EXTERNAL MODULE: ./lib/src/training/preflight.js
var preflight = __webpack_require__(18054);
// EXTERNAL MODULE: ./lib/src/training/project.js
var training_project = __webpack_require__(9524);
;// CONCATENATED MODULE: ./lib/src/training/plan.js








/**
 * Pins the manifests. One that cannot be pinned is not an error yet: it is refused with all other problems, once a version
 * is to be compared or created.
 */
async function planTraining(tools, inputs, run, project) {
    const pinned = await (0,pinned_data/* pinInputs */.Rm)(tools, inputs, project.datasets);
    if (pinned.kind === 'pinned') {
        const { data, lint } = pinned;
        tools.progress.update({ data: (0,pinned_data/* reportedData */.eN)(data), ...reportedLint(lint, inputs) });
    }
    const names = { ...nameFor(pinned, inputs), reuse: inputs.reuse, isRerun: run.runAttempt > 1 };
    return {
        stage: 'planned',
        pinned,
        projectArn: project.arn,
        project,
        names,
        inputs,
        run,
        queueTimeoutMs: inputs.queueTimeoutMs,
        deadlineAt: tools.end.timeoutAt,
    };
}
/**
 * The plan with its data, to compare a version with. Sends no request to AWS.
 * @throws ActionError the faults of the manifests that could not be pinned
 */
function pinnedOrRefuse(tools, plan) {
    const { pinned, inputs } = plan;
    return withData(plan, pinned.kind === 'pinned' ? pinned.data : (0,preflight/* passOrRefuse */.v)(tools, (0,check_start/* checkManifests */.d5)(inputs, pinned)));
}
/**
 * The plan with its data, once no problem is known that would make the training fail.
 * @throws ActionError everything that does
 */
async function checkedOrRefuse(tools, plan) {
    const { project, inputs, pinned } = plan;
    const fault = (0,training_project/* datasetFault */.xS)(project, inputs.data.kind);
    const version = newVersion(plan);
    if (fault !== undefined)
        return (0,preflight/* refuse */.T)(tools, await (0,check_start/* checkWithFault */.PR)(tools, inputs, pinned, [fault], version));
    return withData(plan, (0,preflight/* passOrRefuse */.v)(tools, await (0,check_start/* checkStart */.Nq)(tools, inputs, pinned, version)));
}
/** Ends the run with a fault of the project's versions, and with everything else that would make the training fail. */
async function refuseWith(tools, plan, fault) {
    const { project, inputs, pinned } = plan;
    const ofDatasets = (0,training_project/* datasetFault */.xS)(project, inputs.data.kind);
    const faults = ofDatasets === undefined ? [fault] : [fault, ofDatasets];
    // Its versions could not be described, so that no baseline can be found.
    return (0,preflight/* refuse */.T)(tools, await (0,check_start/* checkWithFault */.PR)(tools, inputs, pinned, faults));
}
/**
 * Checks, then uploads: what only a create needs, once, right before the first.
 * @throws ActionError everything that would make the training fail; UPLOAD_FAILED
 */
async function prepare(tools, plan) {
    const checked = await checkedOrRefuse(tools, plan);
    const data = await (0,pinned_data/* uploadData */.CW)(tools, checked.data);
    tools.progress.update({ data: (0,pinned_data/* reportedData */.eN)(data) });
    return { ...checked, data, stage: 'prepared' };
}
/**
 * With `reuse: data` a derived name is that of the data, so that two jobs that start from the same bytes at once meet on one
 * name, and one training.
 */
function nameFor(pinned, { versionName, reuse, outputTemplate, kmsKeyId }) {
    if (reuse !== 'data' || versionName.kind === 'given' || pinned.kind !== 'pinned')
        return versionName;
    const name = (0,version_name/* nameOfData */.Jh)((0,pinned_data/* digestsOf */.nw)(pinned.data), (0,s3_uri/* formatS3Location */.VP)(outputTemplate), kmsKeyId);
    return { kind: 'derived', name };
}
/** Of a project that a run would create, a dry run knows no ARN yet. */
function newVersion({ project, projectArn, names }) {
    return project.status === '' ? undefined : { projectArn, name: names.name };
}
/** With `lint: off` nothing is said of the lines, also where the gate asks for them. */
function reportedLint({ linted }, { lint, judgement }) {
    if (linted === undefined || lint === 'off')
        return {};
    // What a rule on base compares with is not known yet.
    const rules = judgement.gate.filter(({ bound }) => bound.kind !== 'base');
    const gate = (0,gate_fault/* asksOfData */.o)(rules) ? (0,judge_manifests/* judgeManifests */.Y)(rules, linted.metrics, undefined) : undefined;
    return { lint: { ...linted, gate, base: undefined } };
}
function withData({ pinned: _pinned, stage: _stage, ...plan }, data) {
    return { ...plan, data };
}

// EXTERNAL MODULE: ./lib/src/evaluation/diagnose.js + 3 modules
var diagnose = __webpack_require__(46877);
;// CONCATENATED MODULE: ./lib/src/training/refused-bytes.js
/** A training that failed for its data, and is not to be started again from the very same bytes. */






/** Messages of the service that are about rights, places and owners: these can be put right without another manifest. */
const NOT_OF_BYTES = /permission|owner|unable to write|failed to copy|access ?denied|not authorized|kms|key policy|bucket policy/i;
/** Messages that only name a manifest which the service could not read: the same key fails again, another may not. */
const OF_THE_OBJECT = /extension or contents are invalid/i;
/** Findings on lines that another image, not another line, would put right. */
const OF_IMAGES = '_IMAGE';
/**
 * Refuses to train again what the service has refused, and reports why it was refused.
 * @param failed  the last training of the name
 * @throws ActionError DATA_ALREADY_REFUSED
 */
async function refuseKnownBytes(tools, plan, failed) {
    const { statusMessage } = failed;
    if ((0,model_status/* stateOf */.L4)(failed) !== 'failed' || (0,model_status/* failedForServiceIssue */.VG)(failed))
        return;
    if (statusMessage === undefined || statusMessage === '' || NOT_OF_BYTES.test(statusMessage))
        return;
    if (!(await hasSameBytes(tools, plan, failed, OF_THE_OBJECT.test(statusMessage))))
        return;
    const diagnosis = await refused_bytes_diagnose(tools, failed);
    if (diagnosis?.findings.some(({ code }) => code.includes(OF_IMAGES)) === true)
        return;
    if (diagnosis !== undefined)
        tools.progress.update(diagnosis);
    tools.progress.update({ version: { name: failed.name, resumed: true } });
    tools.progress.seen(failed);
    throw new action_error/* ActionError */.lZ('DATA_ALREADY_REFUSED', `The training of ${failed.name} failed, and the manifests are still exactly the same: ${statusMessage} No other training was started.`, { outcome: 'training-failed' });
}
/** @param ofObject  whether the objects must be the same too */
async function hasSameBytes(tools, plan, failed, ofObject) {
    const wanted = wantedFor(plan, failed.name);
    // Datasets may have been corrected in place.
    if (wanted.data.kind !== 'manifests')
        return false;
    const { key } = failed.trainingInput?.manifest ?? {};
    if (ofObject && key !== wanted.data.training.object.key)
        return false;
    // Only the data counts: where the results go, and their key, did not make it fail.
    const ofData = { ...wanted, output: failed.output ?? wanted.output, kmsKeyId: failed.kmsKeyId };
    try {
        const tags = await tagsOf(tools, failed, wanted, plan.names.kind);
        const { differences, doubts } = await compareWith(tools, failed, ofData, tags);
        return differences.length + doubts.length === 0;
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return false;
    }
}
/** What the service says of the lines; undefined where it cannot be read. */
async function refused_bytes_diagnose(tools, failed) {
    try {
        const { manifestSummary, findings } = await (0,diagnose/* diagnoseManifests */.v)(tools.objects, failed);
        return { findings, ...(manifestSummary && { manifestSummary }) };
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/gate/grammar/digest.js
var digest = __webpack_require__(33772);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
;// CONCATENATED MODULE: ./lib/src/training/same-data.js










/** Time between two readings of tags, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/**
 * The newest version that was trained, or is being trained, from the same bytes, and that has passed or waits for judgement.
 * @param versions  all of the project
 * @returns undefined where there is none
 * @throws ActionError ACCESS_DENIED when tags may not be read
 * @throws ServiceError when the service cannot be asked, or after a cancel
 */
async function findSameData(tools, plan, versions) {
    const { data } = wantedFor(plan, plan.names.name);
    if (data.kind !== 'manifests')
        return undefined;
    const readTags = createTagReader(tools);
    for (const version of versions.filter(isOfUse).sort(choose_baseline/* newestFirst */.ll)) {
        const likeness = likenessOf(version, data);
        if (likeness === 'other')
            continue;
        const tags = await readTags(version);
        const isShown = likeness === 'same' || hasDigests(tags, data);
        // Without digests in tags the objects themselves may show it.
        const mayBe = likeness === 'same-place' && (0,provenance/* digestsOfTags */.Q4)(tags).training === undefined;
        if (!isShown && !mayBe)
            continue;
        if (!isOpen(tags, plan.run, plan.inputs.judgement.gate))
            continue;
        const { differences, doubts } = await compareWith(tools, version, wantedFor(plan, version.name), tags);
        if (differences.length > 0 && isShown) {
            const why = `The version ${version.name} was trained from the same manifests, and cannot be used for this one: ${differences.join('; ')}.`;
            tools.progress.note('notice', why);
        }
        if (differences.length + doubts.length > 0)
            continue;
        // Reading tags takes a while: it may have been deleted, or have failed, since it was listed.
        const now = await tools.rekognition.findVersion(plan.projectArn, version.name);
        if (now?.arn === version.arn && isOfUse(now))
            return { version: now, tags };
    }
    return undefined;
}
/** Versions whose tags are read for a notice alone. */
const NOTICE_READS_MAX = 5;
/**
 * The same, for a notice: only what the objects or a few tags show. Whatever goes wrong there costs the notice alone.
 * @param listed  all versions of the project, where they are known
 */
async function glanceAtSameData(tools, plan, listed) {
    const { data } = wantedFor(plan, plan.names.name);
    if (data.kind !== 'manifests' || !plan.inputs.record)
        return undefined;
    try {
        const versions = listed ?? (await tools.rekognition.listVersions(plan.projectArn));
        const alike = versions
            .filter((version) => isOfUse(version) && ['same', 'same-place'].includes(likenessOf(version, data)))
            .sort(choose_baseline/* newestFirst */.ll);
        for (const version of alike.slice(0, NOTICE_READS_MAX)) {
            const tags = await tools.rekognition.listTags(version.arn);
            const isSame = likenessOf(version, data) === 'same' || hasDigests(tags, data);
            if (isSame && isOpen(tags, plan.run, plan.inputs.judgement.gate))
                return version;
        }
    }
    catch (error) {
        if (tools.signal.aborted || !(error instanceof service_error/* ServiceError */._7))
            throw error;
    }
    return undefined;
}
/** States in which a model can no longer be used. */
const RETIRED = new Set(['DEPRECATED', 'EXPIRED']);
/** Trained and measured here, or in training. */
function isOfUse(version) {
    const state = (0,model_status/* stateOf */.L4)(version);
    return state === 'training' || (state === 'trained' && (0,choose_baseline/* hasEvaluation */.NE)(version) && !RETIRED.has(version.status));
}
/**
 * Whether a version has passed, or waits for the verdict of this gate: it has none, it has that of another gate, or this very
 * run has started or judged it. One that failed this gate would fail it again.
 */
function isOpen(tags, run, gate) {
    if (tags[provenance/* PROVENANCE_KEYS */.pr.verdict] !== 'failed')
        return true;
    if ((0,provenance/* starterOf */.tQ)(tags, run) === 'this-run' || (0,provenance/* isJudgedBy */.nV)(tags, run))
        return true;
    const failedGate = tags[provenance/* PROVENANCE_KEYS */.pr.gate] ?? 'none';
    const asks = gate.some(({ severity }) => severity === 'fail');
    return asks && failedGate !== 'none' && failedGate !== (0,digest/* digestOfGate */.J)(gate);
}
function likenessOf({ trainingInput, testingInput }, { training, testing }) {
    const ofTraining = likenessOfManifest(trainingInput, training);
    if (testing === 'auto-create')
        return testingInput?.autoCreate === true ? ofTraining : 'other';
    const both = [ofTraining, likenessOfManifest(testingInput, testing)];
    return ['other', 'unknown', 'same-place', 'same'].find((one) => both.includes(one)) ?? 'unknown';
}
function likenessOfManifest(input, wanted) {
    const found = input?.manifest;
    if (found === undefined)
        return 'other';
    const digest = digestInKey(found.key);
    if (digest !== undefined && digest === wanted.sha256)
        return 'same';
    if (digest !== undefined && wanted.workspacePath !== undefined)
        return 'other';
    const { bucket, key, versionId } = wanted.object;
    if (found.bucket !== bucket || found.key !== key)
        return 'unknown';
    return versionId !== undefined && versionId !== 'null' && found.versionId === versionId ? 'same' : 'same-place';
}
function hasDigests(tags, { training, testing }) {
    const tagged = (0,provenance/* digestsOfTags */.Q4)(tags);
    const wanted = testing === 'auto-create' ? undefined : testing.sha256;
    return tagged.training !== undefined && tagged.training === training.sha256 && tagged.testing === wanted;
}
/**
 * Reads tags one version after the other.
 * @returns for each version its tags; none where it was deleted
 */
function createTagReader(tools) {
    let reads = 0;
    return async ({ arn }) => {
        if (reads > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        reads += 1;
        try {
            return await tools.rekognition.listTags(arn);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7))
                throw error;
            if (error.kind === 'not-found')
                return {};
            if (error.kind !== 'access-denied')
                throw error;
            // To go on would be to pay for a training that may not be needed.
            throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and reuse: data needs to read tags.`, {
                requestId: error.facts.requestId,
                cause: error,
                hint: (0,denied/* denialHintOf */.ss)(error),
            });
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/training/decide-start.js









/**
 * Decides before anything is created.
 * @throws ActionError as chooseVersion does; DATA_ALREADY_REFUSED; the faults of manifests that could not be read, where they
 *   have to be compared
 */
async function decideStart(tools, plan) {
    const { names } = plan;
    const found = names.reuse === 'only' ? await findStarted(tools, plan) : await findFamily(tools, plan);
    const choice = chooseVersion(names, found.family);
    if (names.reuse === 'data')
        return decideByData(tools, plan, choice, found);
    if (choice.kind !== 'create')
        return choice;
    await refuseIfKnown(tools, plan, found.family);
    if (names.reuse === 'run')
        await nameSameData(tools, plan, found);
    return choice;
}
async function decideByData(tools, plan, choice, found) {
    const { kind, name } = plan.names;
    // A name that was given is that of the version that is meant.
    if (kind === 'given' && choice.kind !== 'create')
        return choice;
    // What is wrong with the manifests is reported with everything else, right before the create.
    if (plan.pinned.kind !== 'pinned' && choice.kind === 'create')
        return choice;
    const pinned = pinnedOrRefuse(tools, plan);
    const listed = found.listed ?? (await tools.rekognition.listVersions(plan.projectArn));
    const same = await findSameData(tools, pinned, [...found.family.filter((one) => !listed.includes(one)), ...listed]);
    if (same !== undefined)
        return { kind: 'taken-up', ...same };
    if (choice.kind !== 'create') {
        const { version } = choice;
        const state = (0,model_status/* stateOf */.L4)(version);
        // Neither can be looked into further: another training could be a second one.
        if (state === 'training' || state === 'unknown')
            return choice;
        // This run itself has started it, and reports how it ended.
        if (state === 'failed' && (await isOfThisRun(tools, plan, version)))
            return choice;
    }
    await refuseIfKnown(tools, plan, found.family);
    const newest = newestOf(name, found.family);
    return { kind: 'create', name: (0,version_name/* nthName */.Cb)(name, (newest?.ordinal ?? 0) + 1) };
}
async function isOfThisRun(tools, plan, version) {
    const wanted = wantedFor(pinnedOrRefuse(tools, plan), version.name);
    return !plan.names.isRerun && (0,provenance/* starterOf */.tQ)(await tagsOf(tools, version, wanted, 'given'), plan.run) === 'this-run';
}
/** Only a training whose manifests could be read can be compared; the others are refused right before the create. */
async function refuseIfKnown(tools, plan, family) {
    const newest = newestOf(plan.names.name, family);
    if (newest === undefined || plan.pinned.kind !== 'pinned')
        return;
    await refuseKnownBytes(tools, pinnedOrRefuse(tools, plan), newest.version);
}
/** A training is about to be paid for that may not be needed. */
async function nameSameData(tools, plan, { listed }) {
    if (plan.pinned.kind !== 'pinned' || plan.project.status === '')
        return;
    const same = await glanceAtSameData(tools, pinnedOrRefuse(tools, plan), listed);
    if (same === undefined)
        return;
    tools.progress.note('notice', `The version ${same.name} (status ${same.status}) was trained from exactly the same manifests. To take it up instead of training again, set reuse: data.`);
}
/** How long to wait between lookups of a version that another job has just started, milliseconds: half a minute. Our choice. */
const LOOKUP_DELAYS_MS = [1000, 2000, 4000, 8000, 15_000];
/** Lists may lag behind the job that started the version, and nothing is created in its place that would meet it. */
async function findStarted(tools, plan) {
    for (const waitMs of LOOKUP_DELAYS_MS) {
        const found = await findFamily(tools, plan);
        if (found.family.length > 0 || tools.clock.now() + waitMs > plan.deadlineAt)
            return found;
        await tools.sleep(waitMs, tools.signal);
    }
    return findFamily(tools, plan);
}
/**
 * The version of the name; for a derived name that is used up, the whole family of `.2`, `.3`, ... by listing the
 * project, since asking for a name that does not exist may be answered with an error.
 */
async function findFamily(tools, plan) {
    const { name, kind, reuse } = plan.names;
    const version = await tools.rekognition.findVersion(plan.projectArn, name);
    // The failed first one may have been deleted (to make room) while its successor trains: only the list shows it.
    if (version === undefined && kind === 'derived') {
        const listed = await tools.rekognition.listVersions(plan.projectArn);
        return { family: listed.filter((other) => (0,version_name/* ordinalOf */.zO)(name, other.name) > 0), listed };
    }
    if (version === undefined)
        return { family: [], listed: undefined };
    const spent = ['failed', 'deleting'].includes((0,model_status/* stateOf */.L4)(version));
    if (kind === 'given' || !(spent || reuse === 'data'))
        return { family: [version], listed: undefined };
    const listed = await tools.rekognition.listVersions(plan.projectArn);
    return { family: [version, ...listed.filter((other) => (0,version_name/* ordinalOf */.zO)(name, other.name) > 1)], listed };
}

;// CONCATENATED MODULE: ./lib/src/training/start.js





/** Looks for a version to resume first; creates only what is absent. */
async function startOrResume(tools, plan) {
    const choice = await decideStart(tools, plan);
    if (choice.kind === 'taken-up')
        tools.progress.note('notice', takenUp(choice.version, 'is resumed'));
    if (choice.kind === 'create') {
        const prepared = await prepare(tools, plan);
        return { ...(await createVersion(tools, prepared, choice.name)), plan: prepared };
    }
    const tags = choice.kind === 'taken-up' ? choice.tags : undefined;
    const started = await resume(tools, pinnedOrRefuse(tools, plan), choice.version, 'before', tags);
    return { ...started, failedBefore: choice.kind === 'failed-before', plan };
}
function takenUp({ name, status }, what) {
    return `The version ${name} (status ${status}) was trained from exactly the same manifests, and ${what} instead of starting another training (reuse: data).`;
}
/** Starts a training once more under the next derived name, after the service failed the last one. */
async function startAgain(tools, plan, failedName) {
    const next = (0,version_name/* nthName */.Cb)(plan.names.name, (0,version_name/* ordinalOf */.zO)(plan.names.name, failedName) + 1);
    tools.progress.note('warning', `The training of ${failedName} failed because of a service issue, which is not billed; it is started once more as ${next}.`);
    // However the step ends from here on, the version that failed is not what continues.
    tools.progress.update({ version: { name: next } });
    const prepared = plan.stage === 'prepared' ? plan : await prepare(tools, plan);
    return createVersion(tools, prepared, next);
}
/**
 * What a run would do, without doing it.
 * @returns the choice of the run, once a version that it would resume is known to be the requested one
 */
async function rehearseStart(tools, plan) {
    const choice = await decideStart(tools, plan);
    if (choice.kind === 'create')
        return choice;
    // A version with the same data was compared already.
    if (choice.kind !== 'taken-up')
        await checkSameInputs(tools, choice.version, pinnedOrRefuse(tools, plan));
    tools.progress.seen(choice.version);
    tools.progress.note('notice', choice.kind === 'taken-up'
        ? takenUp(choice.version, 'a run would resume it')
        : `A run would resume the existing version ${choice.version.name} (status ${choice.version.status}).`);
    return choice;
}

;// CONCATENATED MODULE: ./lib/src/training/usual-duration.js

/** Undefined when no version of the project shows it. */
function usualDurationOf(versions) {
    const durations = versions.flatMap((version) => (0,model_status/* stateOf */.L4)(version) === 'trained' && version.createdAt !== undefined && version.trainingEndedAt !== undefined
        ? [version.trainingEndedAt - version.createdAt]
        : []);
    if (durations.length === 0)
        return undefined;
    return { shortestMs: Math.min(...durations), longestMs: Math.max(...durations) };
}

// EXTERNAL MODULE: ./lib/src/training/wait.js
var wait = __webpack_require__(70064);
;// CONCATENATED MODULE: ./lib/src/training/follow.js





/** @throws as waitForTraining and createVersion do */
async function followTraining(tools, follow, started) {
    const { plan } = started;
    const ended = await endOf(tools, plan, follow, started);
    if (ended === undefined)
        return { kind: 'training', started };
    const first = { ...ended, started };
    if (ended.kind !== 'failed' || !ended.serviceIssue || !mayStartAgain(plan.names))
        return first;
    tools.end.enter('starting');
    if (tools.clock.now() >= plan.deadlineAt)
        return first;
    const again = await startAgain(tools, plan, started.versionName);
    const endedAgain = await endOf(tools, plan, follow, again);
    return { ...(endedAgain ?? { kind: 'training' }), started: again };
}
/** A given name cannot be used again, and none is started where a version may only be resumed. */
function mayStartAgain({ kind, reuse }) {
    return kind === 'derived' && reuse !== 'only';
}
async function endOf(tools, plan, follow, started) {
    const { versionName, known, createdAt } = started;
    if (!follow.wait)
        return endIfEnded(known ?? (await peek(tools, plan, started)));
    const { pollIntervalMs } = follow;
    const usualMs = known !== undefined && (0,model_status/* stateOf */.L4)(known) !== 'training' ? undefined : await usualDuration(tools, plan, versionName);
    return (0,wait/* waitForTraining */.D)(tools, { ...plan, versionName, arn: started.arn, known, createdAt, pollIntervalMs, usualMs });
}
/** One request, for the status; a version just started need not be listed yet. */
async function peek(tools, plan, started) {
    try {
        const version = await tools.rekognition.findVersionOnce(plan.projectArn, started.versionName);
        if (version !== undefined) {
            (0,wait/* checkIdentity */.Z)(started, version);
            tools.progress.seen(version);
        }
        return version;
    }
    catch (error) {
        if (!(0,service_error/* isPassingFault */.Ev)(error))
            throw error;
        return undefined;
    }
}
function endIfEnded(version) {
    if (version === undefined)
        return undefined;
    const state = (0,model_status/* stateOf */.L4)(version);
    if (state === 'trained')
        return { kind: 'trained', version };
    if (state === 'failed')
        return { kind: 'failed', version, serviceIssue: (0,model_status/* failedForServiceIssue */.VG)(version) };
    return undefined;
}
/** A help for the reader of the log only: it may fail. */
async function usualDuration(tools, plan, versionName) {
    try {
        const versions = await tools.rekognition.listVersions(plan.projectArn);
        return usualDurationOf(versions.filter((version) => version.name !== versionName));
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/training/find-project.js
var find_project = __webpack_require__(87114);
;// CONCATENATED MODULE: ./lib/src/actions/train/train-version.js












/** Starts or resumes a version, waits for it and judges it. */
async function trainVersion(run, project) {
    const { tools, recorder, inputs, context } = run;
    let mayDetach = inputs.waiting.onTimeout === 'detach';
    try {
        const plan = await planTraining(tools, inputs, context, project);
        const training = await followTraining(tools, inputs.waiting, await startOrResume(tools, plan));
        // Past this point either nothing continues in AWS, or a failure is about who waits for it: that must not end green.
        mayDetach = false;
        if (training.kind === 'training') {
            await haveNotified(run, project, training.started);
            recorder.update({ outcome: 'still-training' });
            return;
        }
        if (inputs.notify !== undefined)
            recorder.note('notice', NOTHING_TO_NOTIFY);
        tools.end.enter('reading');
        const { version, started } = training;
        const failure = failureOf(training, started, isGivenName(inputs, started.versionName));
        const manifestSummary = await (0,end_of_training/* explainManifests */.E)(tools, version, failure);
        if (failure !== undefined)
            throw failure;
        const { judgement, record } = inputs;
        const judging = {
            ...judgement,
            projectArn: project.arn,
            record,
            run: context,
            manifestSummary,
            readData: () => dataOf(run, plan, version),
            isDoubtful: started.isDoubtful,
        };
        recorder.judged((await (0,judge_version/* judgeVersion */.u)(tools, version, judging)).verdict);
    }
    catch (error) {
        recorder.fail((0,to_action_error/* toActionError */.i)(error, tools.signal), { detach: mayDetach });
    }
}
async function haveNotified({ tools, inputs }, { arn: projectArn }, started) {
    if (inputs.notify === undefined)
        return;
    const { startNotifying } = await __webpack_require__.e(/* import() */ 9512).then(__webpack_require__.bind(__webpack_require__, 49512));
    const { versionName, arn: versionArn } = started;
    await startNotifying(tools, inputs.notify, { projectArn, versionName, versionArn });
}
const NOTHING_TO_NOTIFY = 'The training has ended, so this step judges the version, and no execution was started to wait for it.';
/** The manifests are those that were read before the start, or compared; what datasets came to is in the service’s own copies. */
async function dataOf({ tools, inputs }, { pinned }, version) {
    if (pinned.kind !== 'pinned' || pinned.data.kind === 'project-datasets')
        return (0,data_of_version/* dataOfVersion */.k)(tools, version, inputs.record);
    const { linted, unchecked } = pinned.lint;
    if (linted !== undefined)
        return { kind: 'found', linted };
    return { kind: 'unavailable', reason: unchecked.join(' ').replace(/\.$/, ''), isPassing: false };
}
/**
 * All checks, and the request that would be sent; nothing is created, uploaded or started.
 * @param found  undefined for a project that a run would create
 */
async function rehearse(run, found) {
    const { tools, recorder, inputs, context } = run;
    const project = found ?? notYetCreated(inputs.project.name);
    const plan = await planTraining(tools, inputs, context, project);
    const isNew = found === undefined;
    const choice = isNew ? { kind: 'create', name: plan.names.name } : await rehearseOrRefuse(tools, plan);
    if (choice.kind === 'create') {
        const { name } = choice;
        recorder.update({ version: { name } });
        rehearseNotifying(run);
        recorder.update({ request: requestFor(await checkedOrRefuse(tools, plan), name) });
    }
    else {
        const failure = failureToResume(choice, inputs.versionName.kind === 'given');
        if (failure !== undefined)
            throw failure;
        if ((0,model_status/* stateOf */.L4)(choice.version) === 'training') {
            const { name: versionName, arn: versionArn } = choice.version;
            rehearseNotifying(run, (0,execution/* executionNameOf */.l$)({ versionName, versionArn }));
        }
    }
    const { findings = [], unchecked = [] } = recorder.report.preflight ?? {};
    const scope = dryRunScope(plan, choice.kind === 'create', recorder.report.notify !== undefined);
    recorder.update({ outcome: 'dry-run', preflight: { findings, unchecked, scope } });
}
/** @param name  of the execution; undefined where it follows from a version that does not exist yet */
function rehearseNotifying({ recorder, inputs: { notify } }, name) {
    if (notify === undefined)
        return;
    const executionArn = name === undefined ? undefined : (0,execution/* executionArnOf */.Pn)(notify, name);
    recorder.update({ notify: { stateMachineArn: notify.arn, executionArn, state: 'planned' } });
    const what = executionArn === undefined ? `an execution of ${notify.arn}` : `the execution ${executionArn}`;
    recorder.note('notice', `A run would start ${what} to wait for the training, unless it runs already.`);
}
/** Versions that may not be read are reported together with everything else that prevents the training. */
async function rehearseOrRefuse(tools, plan) {
    try {
        return await rehearseStart(tools, plan);
    }
    catch (error) {
        const denial = (0,find_project/* denialIn */.H)(error, tools);
        if (denial === undefined)
            throw error;
        return refuseWith(tools, plan, denial);
    }
}
/** Why the run ends with a training that failed; undefined for one that succeeded. */
function failureOf(training, started, isGiven) {
    if (training.kind === 'trained')
        return undefined;
    const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED';
    const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh;
    return (0,end_of_training/* trainingFailed */.c)(training.version, code, isGiven && training.serviceIssue ? NAME_IS_SPENT : undefined);
}
/** Why a run that resumes the chosen version would end; undefined where the training has not failed. */
function failureToResume(choice, isGiven) {
    const { kind, version } = choice;
    if ((0,model_status/* stateOf */.L4)(version) !== 'failed')
        return undefined;
    const training = { kind: 'failed', version, serviceIssue: (0,model_status/* failedForServiceIssue */.VG)(version) };
    return failureOf(training, { failedBefore: kind === 'failed-before' }, isGiven);
}
/** A version that is resumed for its data may have another name. */
function isGivenName({ versionName }, name) {
    return versionName.kind === 'given' && versionName.name === name;
}
const NAME_IS_SPENT = 'Start a new run with another version-name, or delete this version first: its name cannot be used again until then. Failed trainings are not billed.';
/** Placeholder for a project that a dry run does not create. */
function notYetCreated(name) {
    return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] };
}


/***/ }),

/***/ 48996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeManifests)
/* harmony export */ });
/* harmony import */ var _decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17945);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51480);


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeData */ .E)(rules, metrics, base);
    const { impossible } = (0,_decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedByData */ .O)(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}


/***/ }),

/***/ 51150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ executionInputOf),
/* harmony export */   Pn: () => (/* binding */ executionArnOf),
/* harmony export */   l$: () => (/* binding */ executionNameOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The execution of a state machine that waits for the training of a version in place of a step. */

/** Longest name of an execution. Step Functions API reference, StartExecution, name. */
const NAME_MAX_LENGTH = 80;
/** Hexadecimal digits of the digest in a name: 64 bits. */
const DIGEST_LENGTH = 16;
/**
 * `<version name>-<16 hex>`: the same for every run that is about this version, and another one for a later version of
 * the same name. Only letters, digits, `-` and `_`, which CloudWatch Logs can show. API reference, StartExecution, name.
 */
function executionNameOf({ versionName, versionArn }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(versionArn).digest('hex').slice(0, DIGEST_LENGTH);
    const readable = versionName.replace(/[^a-zA-Z0-9_-]/g, '-').slice(0, NAME_MAX_LENGTH - DIGEST_LENGTH - 1);
    return `${readable}-${digest}`;
}
/**
 * The input of the execution, as setup/wait.yaml reads it. Byte for byte the same for every run that is about this
 * version: with another input the service refuses the name of an execution that runs.
 */
function executionInputOf({ projectArn, versionName, versionArn }) {
    return JSON.stringify({ projectArn, versionName, versionArn });
}
/** The ARN of a standard execution. Service Authorization Reference, AWS Step Functions, resource types. */
function executionArnOf({ arn }, name) {
    return `${arn.replace(':stateMachine:', ':execution:')}:${name}`;
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
