export const id = 216;
export const ids = [216];
export const modules = {

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ checkBuckets),
/* harmony export */   VZ: () => (/* binding */ judgeBuckets),
/* harmony export */   vq: () => (/* binding */ bucketError)
/* harmony export */ });
/* unused harmony export isBucketFault */
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1467);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);



/**
 * Checks the buckets that are not known yet, one request each, and retries of it.
 * @param known  what reading the manifests has shown
 * @throws ServiceError of credentials that are missing, expired or wrong, since no training can be started with them
 */
async function checkBuckets(tools, used, known) {
    const states = new Map(known);
    let fault;
    for (const name of used.keys()) {
        if (states.has(name))
            continue;
        // When S3 does not answer for one bucket, the next one is not requested: each costs minutes of retries.
        const state = fault ?? (await stateOrFault(tools, name));
        if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingFault */ .Ev)(state))
            fault = state;
        states.set(name, state);
    }
    return states;
}
/** A fault of the check never prevents a training: the bucket is reported as not checked. */
async function stateOrFault({ objects, signal }, name) {
    try {
        return await objects.bucket(name);
    }
    catch (error) {
        if (signal.aborted || !(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesCredentials */ .wX)(error))
            throw error;
        return error;
    }
}
/**
 * Judges what was seen.
 * @param region  where the training runs
 */
function judgeBuckets(region, used, states) {
    const findings = [];
    const unchecked = [];
    for (const [name, uses] of used) {
        const state = states.get(name);
        if (state === undefined)
            continue;
        const bucket = nameBucket(name, uses);
        if (state instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7) {
            unchecked.push(`${bucket} could not be checked (${describeFailure(state)}).`);
        }
        else if (isBucketFault(state, region)) {
            findings.push(bucketError(region, name, uses, state));
        }
        else if (state.kind === 'forbidden') {
            const where = state.region === undefined ? 'exists' : `exists in ${state.region}`;
            unchecked.push(`${bucket} ${where}, but s3:ListBucket on it was denied (${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}): the bucket may belong to another account.`);
        }
    }
    return { findings, unchecked };
}
/** @param region  where the training runs */
function isBucketFault(state, region) {
    return state.kind === 'missing' || (state.region !== undefined && state.region !== region);
}
/** BUCKET_NOT_FOUND, or BUCKET_IN_OTHER_REGION. */
function bucketError(region, name, uses, fault) {
    const bucket = nameBucket(name, uses);
    if (fault.kind === 'missing')
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_NOT_FOUND', `${bucket} does not exist.`);
    const message = `${bucket} is in ${fault.region}, but the training runs in ${region}.`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('BUCKET_IN_OTHER_REGION', message);
}
function nameBucket(name, uses) {
    return `The bucket ${name} (${uses.join(', ')})`;
}
/** An answer to HEAD has no message: then its status is the best description. */
function describeFailure(error) {
    const { errorName, httpStatus } = error.facts;
    return errorName === 'Unknown' && httpStatus !== undefined
        ? `HTTP status ${String(httpStatus)}`
        : `${(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .faultNameOf */ .fl)(error)}: ${error.message}`;
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ checkStart),
/* harmony export */   PR: () => (/* binding */ checkWithFault),
/* harmony export */   checkWithProjectFault: () => (/* binding */ checkWithProjectFault),
/* harmony export */   d5: () => (/* binding */ checkManifests)
/* harmony export */ });
/* harmony import */ var _gate_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3410);
/* harmony import */ var _pinned_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5597);



/**
 * A fault of the project, with everything else that would make the training fail. A fault of the further checks must not
 * hide what is known already.
 */
async function checkWithProjectFault(tools, inputs, projectFault) {
    try {
        return await checkWithFault(tools, inputs, await (0,_pinned_data_js__WEBPACK_IMPORTED_MODULE_2__/* .pinInputs */ .Rm)(tools, inputs), [projectFault]);
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        return { kind: 'refused', findings: [projectFault], unchecked: [] };
    }
}
/** Faults that are known already, of the project, its versions or its datasets, with all others. */
async function checkWithFault(tools, inputs, pinned, [first, ...more]) {
    const { findings, unchecked } = await findFaults(tools, inputs, pinned);
    return { kind: 'refused', findings: [first, ...more, ...findings], unchecked };
}
/** Everything that would make the training fail: of buckets, then of manifests, then of the gate. */
async function checkStart(tools, inputs, pinned) {
    return toPreflight(pinned, await findFaults(tools, inputs, pinned));
}
/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
function checkManifests(inputs, pinned) {
    const { findings, unchecked } = (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBuckets */ .VZ)(inputs.region, usedBuckets(inputs, pinned), pinned.known);
    return toPreflight(pinned, { findings: [...findings, ...manifestFaults(pinned)], unchecked });
}
async function findFaults(tools, inputs, pinned) {
    const used = usedBuckets(inputs, pinned);
    const states = inputs.preflight ? await (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBuckets */ .S$)(tools, used, pinned.known) : pinned.known;
    const { findings, unchecked } = (0,_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBuckets */ .VZ)(inputs.region, used, states);
    if (unchecked.length > 0) {
        tools.progress.note('notice', `Some checks before the start could not run. ${unchecked.join(' ')}`);
    }
    return {
        findings: [...findings, ...manifestFaults(pinned), ...gateFaults(tools, inputs, pinned)],
        unchecked: inputs.preflight ? unchecked : ['Bucket checks skipped (preflight: false).'],
    };
}
/** Those of a manifest's bucket are among the findings of buckets. */
function manifestFaults(pinned) {
    if (pinned.kind === 'pinned')
        return [];
    return pinned.manifests.filter(({ kind }) => kind === 'refused').map(({ error }) => error);
}
/** A gate that fails anyway; with `on-gate-failure: warn` the version is still wanted. */
function gateFaults({ progress }, { judgement }, pinned) {
    const fault = pinned.kind === 'pinned' ? (0,_gate_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFault */ .I)(judgement.gate, pinned.metrics) : undefined;
    if (fault === undefined)
        return [];
    if (judgement.onGateFailure === 'fail')
        return [fault];
    progress.note('warning', `${fault.message} The training is still started (on-gate-failure: warn).`);
    return [];
}
function toPreflight(pinned, { findings, unchecked }) {
    const [first, ...more] = findings;
    if (first !== undefined)
        return { kind: 'refused', findings: [first, ...more], unchecked };
    return pinned.kind === 'pinned'
        ? { kind: 'passed', passed: pinned.data, unchecked }
        : { kind: 'refused', findings: [pinned.manifests[0].error], unchecked };
}
/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }, { images }) {
    const sources = data.kind === 'manifests'
        ? [
            ['training-manifests', data.training],
            ['testing-manifests', data.testing],
        ]
        : [];
    const uploads = sources.some(([, source]) => source !== 'auto-create' && source.kind === 'workspace');
    const uses = [
        ...sources.flatMap(([input, source]) => source !== 'auto-create' && source.kind === 's3' ? [[source.object.bucket, input]] : []),
        [outputTemplate.bucket, 'output-location'],
        ...(uploads ? [[manifestLocation.bucket, 'manifest-location']] : []),
        ...images,
    ];
    const used = new Map();
    for (const [bucket, use] of uses)
        used.set(bucket, [...(used.get(bucket) ?? []), use]);
    return used;
}


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gateFault),
/* harmony export */   o: () => (/* binding */ asksOfData)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2711);
/* harmony import */ var _gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7945);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/** What the manifests alone show of the gate: that no version trained from them can pass it. */



/** Whether the manifests can show anything of a rule that fails the gate, so that their lines have to be read. */
function asksOfData(gate) {
    return gate.some((rule) => rule.severity === 'fail' && (0,_gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownFromData */ .w)(rule));
}
/** Rules that a message names, and labels of one rule, before it only counts. */
const NAMED_MAX = 5;
/**
 * Every rule that a version trained from these manifests would fail for certain, those with `warn:` aside.
 * @param metrics  undefined where the manifests were not read for their lines
 * @returns GATE_IMPOSSIBLE; undefined where the gate can be passed
 */
function gateFault(gate, metrics) {
    if (metrics === undefined)
        return undefined;
    const strict = gate.filter(({ severity }) => severity === 'fail');
    const { decided, impossible } = (0,_gate_judge_decided_by_data_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedByData */ .O)(strict, metrics);
    const failing = [...impossible, ...decided.filter(({ result }) => result === 'fails')];
    if (failing.length === 0)
        return undefined;
    const which = `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(failing.length, 'rule')} of the gate`;
    const named = listOf(failing.map(describe));
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('GATE_IMPOSSIBLE', `No version trained from these manifests can pass ${which}: ${named}.`);
}
function describe({ rule, shortfalls, ...whole }) {
    const labels = shortfalls.map(({ label, ...one }) => `${JSON.stringify(label)}: ${compared(one)}`);
    return `${rule} (${labels.length === 0 ? compared(whole) : listOf(labels)})`;
}
/** `40 is below 41`; only the reason where there is no number. */
function compared({ actual, reason }) {
    return actual === null ? reason : `${String(actual)} ${reason}`;
}
function listOf(items) {
    const more = items.length > NAMED_MAX ? ` and ${String(items.length - NAMED_MAX)} more` : '';
    return `${items.slice(0, NAMED_MAX).join('; ')}${more}`;
}


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ pinManifest),
  rP: () => (/* binding */ readDigest),
  $2: () => (/* binding */ withVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/errors/denied.js + 1 modules
var denied = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/model/training-spec.js
var training_spec = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/manifest/glance.js
/** What the first line of a manifest says: the bucket of its images, which is the same for all of them, and whether it is one. */


/** Bytes of a first line that are kept: the service's 100,000 characters of a line, at four bytes each. */
const FIRST_LINE_MAX_BYTES = 400_000;
const NEWLINE = 0x0a;
const BLANK = 0x20;
/** How the pointer of Git LFS begins; no line of JSON does. Git LFS specification, "The Pointer". */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** A glance at one manifest. */
function createManifestGlance() {
    const parts = [];
    let sizeBytes = 0;
    let begun = false;
    let ended = false;
    // One that is too long counts as none.
    const firstLine = () => (sizeBytes > FIRST_LINE_MAX_BYTES ? '' : Buffer.concat(parts).toString('utf8'));
    return {
        add: (chunk) => {
            if (ended)
                return;
            // Blank lines before the first one that says something are passed over.
            const from = begun ? 0 : chunk.findIndex((byte) => byte > BLANK);
            if (from < 0)
                return;
            begun = true;
            const end = chunk.indexOf(NEWLINE, from);
            // A copy: whoever hands in the chunks may fill the same buffer again.
            const part = chunk.slice(from, end < 0 ? undefined : end);
            sizeBytes += part.byteLength;
            parts.push(part);
            ended = end >= 0 || sizeBytes > FIRST_LINE_MAX_BYTES;
        },
        hasContent: () => begun,
        isLfsPointer: () => firstLine().startsWith(LFS_POINTER),
        imagesBucket: () => bucketIn(firstLine()),
    };
}
function bucketIn(line) {
    const sourceRef = (0,json/* own */.ZV)((0,json/* parseJson */.qF)(line), 'source-ref');
    if (typeof sourceRef !== 'string')
        return undefined;
    const parsed = (0,s3_uri/* parseSourceRef */._j)(sourceRef);
    return parsed.ok ? parsed.value.bucket : undefined;
}

// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 10 modules
var scan_range = __webpack_require__(8505);
;// CONCATENATED MODULE: ./lib/src/training/pin-manifests.js
/** Pins the manifests: finds out exactly which bytes the training will read. */









/**
 * Reads a manifest once for the SHA-256 of its bytes and, in S3, for the object version that contains them.
 * @param region            where the training runs
 * @param manifestLocation  where a file of the workspace will be uploaded to, under its digest
 * @param reading           what else is asked of the same pass
 * @throws ServiceError a fault that says nothing about the manifest
 */
async function pinManifest(tools, source, region, manifestLocation, reading = { scansLines: false }) {
    try {
        return source.kind === 's3'
            ? await pinObject(tools, source.object, reading)
            : await pinFile(tools, source, manifestLocation, reading);
    }
    catch (error) {
        const ofS3 = error instanceof service_error/* ServiceError */._7 && source.kind === 's3';
        const state = ofS3 ? bucketFaultIn(error, region) : undefined;
        if (ofS3 && state !== undefined)
            return { kind: 'bucket-refused', bucket: source.object.bucket, state };
        const refused = ofS3 ? unreadable(source.object, error) : error;
        if (refused instanceof action_error/* ActionError */.lZ && refused.code.startsWith('MANIFEST_'))
            return { kind: 'refused', error: refused };
        throw error;
    }
}
async function pinFile(tools, source, manifestLocation, reading) {
    const { path, workspacePath } = source;
    const { sha256, sizeBytes, glance, partial } = await readFile(tools, source, reading);
    checkContent(workspacePath, sizeBytes, glance);
    const name = workspacePath.split('/').at(-1) ?? '';
    const key = [manifestLocation.prefix, sha256, name].filter((part) => part !== '').join('/');
    const object = { bucket: manifestLocation.bucket, key };
    const manifest = { object, sha256, workspacePath, upload: { path, sizeBytes } };
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), partial };
}
async function readFile(tools, source, { scansLines }) {
    try {
        return await readBytes(tools.files.read(source.path), { signal: tools.signal, scansLines });
    }
    catch (error) {
        if (tools.signal.aborted)
            throw error;
        throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `The manifest ${source.workspacePath} could not be read: ${(0,action_error/* messageOf */.bD)(error)}.`, {
            hint: 'Check that an earlier step wrote the whole file and that the runner’s user can read it.',
            cause: error,
        });
    }
}
async function pinObject(tools, object, { scansLines }) {
    const { sha256, sizeBytes, versionId, glance, partial } = await (0,read_again/* readAgain */.n)(tools.objects, object, async (body) => ({
        ...(await readBytes(body.chunks, { announcedBytes: body.sizeBytes, maxBytes: training_spec/* MANIFEST_MAX_BYTES */.V, scansLines })),
        versionId: body.versionId,
    }));
    checkContent((0,s3_uri/* formatS3Object */.F5)(object), sizeBytes, glance);
    const manifest = withVersion({ object, sha256 }, object.versionId ?? versionId);
    return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), partial };
}
/** @throws ActionError MANIFEST_INVALID */
function checkContent(name, sizeBytes, glance) {
    if (glance.isLfsPointer()) {
        const message = `The manifest ${name} is a Git LFS pointer, not the manifest itself.`;
        throw new action_error/* ActionError */.lZ('MANIFEST_INVALID', message, { hint: FETCH_FROM_LFS });
    }
    const problem = sizeBytes > training_spec/* MANIFEST_MAX_BYTES */.V
        ? 'is larger than 1 GB, the service’s limit'
        : sizeBytes === 0
            ? 'is empty'
            : glance.hasContent()
                ? undefined
                : 'contains only blank lines';
    if (problem !== undefined)
        throw new action_error/* ActionError */.lZ('MANIFEST_INVALID', `The manifest ${name} ${problem}.`);
}
const FETCH_FROM_LFS = 'Set lfs: true for actions/checkout so that it fetches the Git LFS files; upload a manifest in S3 again from such a checkout.';
/** What S3 says about the bucket instead of the object in it. */
function bucketFaultIn({ kind, facts }, region) {
    if (facts.errorName === 'NoSuchBucket')
        return { kind: 'missing' };
    if (kind !== 'refused' || facts.bucketRegion === undefined || facts.bucketRegion === region)
        return undefined;
    return { kind: 'exists', region: facts.bucketRegion };
}
/** The refusals that are about the object; undefined for the others, those of the credentials among them. */
function unreadable(object, error) {
    if (!(0,service_error/* isAboutTheObject */.U)(error))
        return undefined;
    const { errorName, requestId } = error.facts;
    const isArchived = errorName === 'InvalidObjectState';
    const what = isArchived
        ? 'is in an archive storage class'
        : error.kind === 'access-denied'
            ? `does not exist or cannot be read: ${(0,denied/* deniedClause */.LI)(error)}`
            : 'could not be read';
    const hint = isArchived ? RESTORE : error.kind === 'access-denied' ? (0,denied/* denialHintOf */.ss)(error) : undefined;
    return new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `The manifest ${(0,s3_uri/* formatS3Object */.F5)(object)} ${what} (${errorName}: ${error.message}).`, { requestId, cause: error, hint });
}
const RESTORE = 'Restore the object from its archive storage class, or copy it to another storage class; a training cannot read archived objects.';
/** SHA-256 of an object's bytes, and the version that they are. */
async function readDigest(tools, object) {
    return (0,read_again/* readAgain */.n)(tools.objects, object, async (body) => {
        const { sha256, sizeBytes } = await readBytes(body.chunks, {});
        return { sha256, sizeBytes, versionId: body.versionId };
    });
}
/**
 * @param limits.announcedBytes  the size that S3 names before the first byte
 * @param limits.maxBytes   above it the rest is not read; there is no digest then
 */
async function readBytes(chunks, { signal, announcedBytes = 0, maxBytes = Infinity, scansLines = false, }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const glance = createManifestGlance();
    let sizeBytes = 0;
    const isTooLarge = () => Math.max(sizeBytes, announcedBytes) > maxBytes;
    async function* passing() {
        for await (const chunk of chunks) {
            signal?.throwIfAborted();
            hash.update(chunk);
            glance.add(chunk);
            sizeBytes += chunk.byteLength;
            // To leave the loop closes the connection.
            if (isTooLarge())
                return;
            yield chunk;
        }
    }
    let partial;
    if (scansLines)
        partial = await (0,scan_range/* scanRange */.x)(passing, scan_range/* WHOLE_FILE */.J, COUNTS_ALONE);
    else
        await drain(passing());
    if (isTooLarge())
        return { sha256: '', sizeBytes: Math.max(sizeBytes, announcedBytes), glance, partial: undefined };
    return { sha256: hash.digest('hex'), sizeBytes, glance, partial };
}
/** No finding is shown, so that none is kept. */
const COUNTS_ALONE = { keptPerCode: 0, groupBy: undefined };
async function drain(chunks) {
    while ((await chunks.next()).done !== true)
        ;
}
/** The manifest as this version of its object; as it is where the bucket keeps none. */
function withVersion(manifest, versionId) {
    return versionId === undefined ? manifest : { ...manifest, object: { ...manifest.object, versionId } };
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  Rm: () => (/* binding */ pinInputs),
  eN: () => (/* binding */ reportedData),
  r4: () => (/* binding */ requestedData),
  CW: () => (/* binding */ uploadData)
});

// EXTERNAL MODULE: ./lib/src/lint/conclude/conclude-lint.js + 2 modules
var conclude_lint = __webpack_require__(6570);
// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/src/training/buckets.js
var buckets = __webpack_require__(3410);
// EXTERNAL MODULE: ./lib/src/training/gate-fault.js
var gate_fault = __webpack_require__(2743);
// EXTERNAL MODULE: ./lib/src/training/pin-manifests.js + 1 modules
var pin_manifests = __webpack_require__(6164);
// EXTERNAL MODULE: ./lib/src/errors/denied.js + 1 modules
var denied = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/training/upload-manifest.js
/** Uploads the manifests of the workspace, once each. */





/**
 * Uploads a manifest of the workspace unless exactly these bytes are there already.
 * @returns the manifest with the object version to train from, where the bucket keeps versions
 * @throws ActionError UPLOAD_FAILED
 */
async function uploadManifest(tools, manifest) {
    const { upload, ...stored } = manifest;
    if (upload === undefined)
        return manifest;
    const { path, sizeBytes } = upload;
    const uri = (0,s3_uri/* formatS3Object */.F5)(manifest.object);
    try {
        const there = await headIfAllowed(tools, manifest.object);
        if (there?.sha256 === manifest.sha256) {
            tools.progress.log(`${manifest.workspacePath ?? path} is already in S3: ${uri}`);
            return (0,pin_manifests/* withVersion */.$2)(stored, there.versionId);
        }
        const uploaded = await tools.objects.upload(manifest.object, { path, sizeBytes, sha256: manifest.sha256 });
        tools.progress.log(`Uploaded ${manifest.workspacePath ?? path} to ${uri}`);
        return (0,pin_manifests/* withVersion */.$2)(stored, uploaded.versionId);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        const { errorName, bucketRegion } = error.facts;
        const fault = error.kind === 'refused' && bucketRegion !== undefined
            ? `the bucket is in ${bucketRegion}`
            : `${error.kind === 'access-denied' ? `${(0,denied/* deniedClause */.LI)(error)}: ` : ''}${errorName}: ${error.message}`;
        const hint = error.kind === 'access-denied' ? (0,denied/* denialHintOf */.ss)(error) : undefined;
        throw new action_error/* ActionError */.lZ('UPLOAD_FAILED', `${manifest.workspacePath ?? path} could not be uploaded to ${uri}: ${fault}`, {
            requestId: error.facts.requestId,
            cause: error,
            hint,
        });
    }
}
/**
 * A role may upload without being allowed to read; the upload is then repeated, to the same bytes. The answer to a HEAD
 * has no body, so that a refusal may be anything (credentials that have expired, too): the upload's error has a message.
 */
async function headIfAllowed(tools, object) {
    try {
        return await tools.objects.head(object);
    }
    catch (error) {
        if (!(0,service_error/* isAboutTheObject */.U)(error))
            throw error;
        // Of a bucket in another Region the upload would say the same, after all its bytes.
        if (error.kind === 'refused' && error.facts.bucketRegion !== undefined)
            throw error;
        if (error.kind === 'access-denied') {
            tools.progress.note('notice', `Could not check whether a manifest of the workspace is already in S3, so it is uploaded: ${(0,denied/* deniedClause */.LI)(error)}; see ${denied/* PERMISSIONS_PAGE */.jw}.`);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/training/pinned-data.js






const LEAKAGE = 'training-manifests and testing-manifests have the same content (data leakage): the model is tested on the images that it is trained on, so its scores say nothing about other images. Use different images in testing-manifests, or set auto-create-testing-data: true instead.';
/** Reads every manifest, also when the first cannot be used: one run is to show all that is wrong. */
async function pinInputs(tools, inputs) {
    const { data, region } = inputs;
    if (data.kind === 'project-datasets')
        return { kind: 'pinned', data, metrics: undefined, known: new Map(), images: [] };
    const known = new Map();
    const images = [];
    const reading = { scansLines: (0,gate_fault/* asksOfData */.o)(inputs.judgement.gate) };
    const pin = async (input, source) => {
        const pinning = await (0,pin_manifests/* pinManifest */.Tz)(tools, source, region, inputs.manifestLocation, reading);
        const bucket = source.kind === 's3' ? source.object.bucket : undefined;
        if (pinning.kind === 'bucket-refused') {
            known.set(pinning.bucket, pinning.state);
            return { kind: pinning.kind, error: (0,buckets/* bucketError */.vq)(region, pinning.bucket, [input], pinning.state) };
        }
        // Whatever else S3 said of the object: the bucket is there, and in the Region that was asked. A fault that another
        // manifest has met stays.
        if (bucket !== undefined && !known.has(bucket))
            known.set(bucket, { kind: 'exists', region });
        if (pinning.kind === 'pinned' && pinning.imagesBucket !== undefined)
            images.push([pinning.imagesBucket, `images of ${input}`]);
        return pinning;
    };
    const training = await pin('training-manifests', data.training);
    const testing = data.testing === 'auto-create' ? AUTO_CREATED : await pin('testing-manifests', data.testing);
    const seen = { known, images };
    if (training.kind !== 'pinned') {
        return { kind: 'refused', manifests: testing.kind === 'pinned' ? [training] : [training, testing], ...seen };
    }
    if (testing.kind !== 'pinned')
        return { kind: 'refused', manifests: [testing], ...seen };
    if (testing.manifest !== 'auto-create' && testing.manifest.sha256 === training.manifest.sha256)
        tools.progress.note('warning', LEAKAGE);
    return {
        kind: 'pinned',
        data: { kind: 'manifests', training: training.manifest, testing: testing.manifest },
        metrics: metricsOf(training.partial, testing.partial),
        ...seen,
    };
}
/**
 * What the manifests hold. Where it is not certain what the service would make of them, nothing is said of the kind of model:
 * a training must not be refused for a guess.
 */
function metricsOf(training, testing) {
    if (training === undefined)
        return undefined;
    const scanned = testing && { name: 'testing-manifests', partial: testing };
    const report = (0,conclude_lint/* concludeLint */.h)({ name: 'training-manifests', partial: training }, scanned, {
        maxFindings: 0,
        ignore: [],
    });
    const metrics = (0,data_metrics_of/* dataMetricsOf */.L)(report);
    return report.certain ? metrics : { ...metrics, useCase: 'NOT_DETERMINED' };
}
/** The service makes the test data itself: there is nothing to read. */
const AUTO_CREATED = { kind: 'pinned', manifest: 'auto-create', partial: undefined };
/** Uploads the manifests of the workspace. @throws ActionError UPLOAD_FAILED */
async function uploadData(tools, data) {
    if (data.kind === 'project-datasets')
        return data;
    const training = await uploadManifest(tools, data.training);
    const testing = data.testing === 'auto-create' ? data.testing : await uploadManifest(tools, data.testing);
    return { kind: 'manifests', training, testing };
}
function reportedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const reported = ({ object, sha256, workspacePath, upload }) => ({
        object,
        sha256,
        workspacePath,
        toBeUploaded: upload === undefined ? undefined : true,
    });
    const testing = data.testing === 'auto-create' ? data.testing : reported(data.testing);
    return { kind: 'manifests', training: reported(data.training), testing };
}
function requestedData(data) {
    if (data.kind === 'project-datasets')
        return data;
    const testing = data.testing === 'auto-create' ? data.testing : data.testing.object;
    return { kind: 'manifests', training: data.training.object, testing };
}
function digestsOf(data) {
    if (data.kind === 'project-datasets')
        return {};
    const training = { training: data.training.sha256 };
    return data.testing === 'auto-create' ? training : { ...training, testing: data.testing.sha256 };
}


/***/ })

};
