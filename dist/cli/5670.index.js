export const id = 5670;
export const ids = [5670];
export const modules = {

/***/ 5670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectImages),
  toCommandError: () => (/* binding */ toCommandError)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/src/errors/denial.js
/** Why a call was denied, as far as the service says. IAM user guide, "Troubleshoot access denied error messages". */
/** Kinds of policies, as the messages name them. */
const POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'resource-based policy',
    'identity-based policy',
    'VPC endpoint policy',
];
const DENIED = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?([^\s"]+))?/;
/** `with an explicit deny in a service control policy`, `because no session policy allows the s3:GetObject action`. */
const CAUSE = new RegExp(`(with an explicit deny in (?:an? |the )?|because no )(${POLICIES.join('|')})(?: allows the ([a-z0-9-]+:[A-Za-z]+) action)?`, 'i');
/** KMS gives the same answer for each of these: a key that is elsewhere, or a key policy that does not let the role. */
const KEY_CAUSE = 'no resource-based policies allow access';
/** What KMS says, through Parameter Store, of a value whose key is elsewhere or may not be used. */
const UNREADABLE_VALUE = /ciphertext refers to a customer master key/i;
/** Reads the message of a denial; undefined for one that names no action. */
function readDenial(message) {
    const [, action, resource] = DENIED.exec(message) ?? [];
    if (action === undefined) {
        return UNREADABLE_VALUE.test(message) ? { action: 'kms:Decrypt', isExplicit: false } : undefined;
    }
    const [, how, named, missing] = CAUSE.exec(message) ?? [];
    const policy = message.includes(KEY_CAUSE)
        ? 'resource-based policy'
        : POLICIES.find((kind) => kind.toLowerCase() === named?.toLowerCase());
    return {
        action: missing ?? action,
        resource,
        policy,
        isExplicit: how?.toLowerCase().startsWith('with') === true,
    };
}

;// CONCATENATED MODULE: ./lib/src/errors/denied.js
/** What a call that was denied would have needed: an IAM action, on what, by which policy, and what to do about it. */

/** The page with the policies, in the repository of the action. */
const PERMISSIONS_PAGE = 'docs/permissions.md';
/** Actions without a resource: a policy allows them only on `*`. Service Authorization Reference, of each service. */
const WITHOUT_RESOURCE = [
    'rekognition:DescribeProjects',
    'rekognition:CreateProject',
    'ssm:DescribeParameters',
    'appconfig:ListApplications',
    'appconfig:ListDeploymentStrategies',
    'cloudwatch:GetMetricData',
];
/**
 * A clause such as `s3:GetObject was denied on s3://data/a`. The service's own words count for what the caller cannot
 * know: that it was the tags of a create, or the key of a bucket, and which kind of policy it was.
 */
function deniedClause(error) {
    const { facts } = error;
    const denial = readDenial(error.message);
    const own = iamActionOf(error);
    if (denial !== undefined && denial.action !== own && !isGuess(facts, denial))
        return `${denial.action} was denied${on(resourceOf(denial, facts))}${by(denial)}`;
    const also = denial === undefined ? alsoNeeded(facts) : '';
    // For S3 the URI contains the same as the ARN, and possibly the version.
    const named = facts.service === 's3' ? undefined : denial?.resource;
    const resource = WITHOUT_RESOURCE.includes(own) ? '*' : (named ?? facts.resource);
    return `${own}${also} was denied${on(resource)}${by(denial)}${whatElse(facts, denial)}`;
}
/** What the call needs besides its own action, where the service does not say which of them it was. */
function alsoNeeded({ operation, tagged }) {
    const actions = [
        ...(operation === 'CopyProjectVersion' ? ['rekognition:CreateProjectVersion'] : []),
        ...(tagged === true ? ['rekognition:TagResource, for its tags'] : []),
    ];
    return actions.length === 0 ? '' : ` (or ${actions.join(', or ')})`;
}
/** For an object that may be missing S3 names the permission to list, so as not to reveal whether it exists. */
function isGuess({ service }, { action, isExplicit }) {
    return service === 's3' && action === 's3:ListBucket' && !isExplicit;
}
/** The resource of a missing permission other than the call's own. */
function resourceOf({ action, resource }, facts) {
    if (resource !== undefined || !action.startsWith('kms:'))
        return resource ?? facts.resource;
    // The message of KMS may name no key: the call names one, or its bucket has one.
    if (facts.kmsKeyId !== undefined)
        return `kms-key-id (${facts.kmsKeyId})`;
    if (facts.service === 'ssm')
        return 'the KMS key of the parameter';
    return facts.service === 's3' ? 'the KMS key of the bucket' : 'a KMS key';
}
function on(resource) {
    if (resource === '*')
        return ' on * (the IAM action does not support resource-level permissions)';
    return resource === undefined ? '' : ` on ${resource}`;
}
/** The role's own policy is the usual case, and is not mentioned. */
function by(denial) {
    const { policy, isExplicit } = denial ?? {};
    if (policy === undefined || (policy === 'identity-based policy' && isExplicit !== true))
        return '';
    return isExplicit === true ? ` by a Deny in ${article(policy)} ${policy}` : `: no ${policy} allows it`;
}
function article(policy) {
    return /^[aeiou]/.test(policy) ? 'an' : 'a';
}
/**
 * What the message of the service leaves open. S3 does not reveal whether the object exists to a caller who may not list the
 * bucket; a copy needs a right on the version that it is made of, too.
 */
function whatElse({ service, operation, source }, denial) {
    if (source !== undefined && denial?.resource === undefined)
        return ` and ${source}`;
    if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation) || denial?.isExplicit === true)
        return '';
    return denial?.action === 's3:ListBucket'
        ? ' (S3 asks for s3:ListBucket; it gives the same answer when the object is missing)'
        : ' (S3 gives the same answer when the object is missing)';
}
/** What to do where the service says that it is not the role's policy that lacks an Allow; undefined else. */
function denialHintOf(error) {
    const denial = readDenial(error.message);
    const advice = denial === undefined ? undefined : adviceOn(denial, error.facts);
    return advice === undefined
        ? undefined
        : `${advice} The permissions that the action needs are in ${PERMISSIONS_PAGE}.`;
}
function adviceOn({ action, policy, isExplicit }, facts) {
    const change = isExplicit ? 'exclude this call from its Deny' : 'allow the action in it';
    switch (policy) {
        case undefined:
            return action.startsWith('kms:')
                ? `Allow ${action} for the role, both in its own policy and in the KMS key policy.`
                : undefined;
        case 'service control policy':
        case 'resource control policy':
            return `A ${policy} of the organization blocks this call, and the role’s own policy cannot override it: ask the administrator of the organization to ${change}, or use a Region or an account that the policy does not restrict.`;
        case 'permissions boundary':
            return `The permissions boundary of the role blocks this call, whatever its policies allow: ${change}.`;
        case 'session policy':
            return `The session policy blocks this call (for example inline-session-policy or managed-session-policies of a login step): ${change}, or start the session without it.`;
        case 'VPC endpoint policy':
            return `The policy of the VPC endpoint through which the runner reaches the service blocks this call: ${change}.`;
        case 'resource-based policy':
            return resourcePolicyAdvice(action, change, facts);
        case 'identity-based policy':
            return isExplicit
                ? 'A policy of the role denies this call, and a Deny overrides any Allow: exclude this call from the Deny, or meet its condition.'
                : undefined;
    }
}
function resourcePolicyAdvice(action, change, { service, source }) {
    if (action.startsWith('kms:')) {
        return `Check that the key exists in the Region of the training, and that its key policy allows ${action} for the role; the role’s own policy must also allow it on the key.`;
    }
    if (source !== undefined) {
        return `The project policy of the version that is copied (${source}) blocks this call: ${change}, for the account of the role.`;
    }
    return `The policy of the ${service === 's3' ? 'bucket' : 'resource'} blocks this call: ${change}.`;
}
/** The IAM action that a call needs; HEAD has none of its own, and a version needs another than the object. */
function iamActionOf({ facts }) {
    const { service, operation, resource } = facts;
    if (service !== 's3')
        return `${service}:${operation}`;
    if (operation === 'HeadBucket')
        return 's3:ListBucket';
    if (!['GetObject', 'HeadObject'].includes(operation))
        return `s3:${operation}`;
    return resource?.includes('?versionId=') === true ? 's3:GetObjectVersion' : 's3:GetObject';
}

// EXTERNAL MODULE: ./lib/src/errors/hints.js
var hints = __webpack_require__(3642);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
;// CONCATENATED MODULE: ./lib/src/model/regions.js
/** Regions that have Custom Labels. AWS General Reference, Rekognition endpoints; a newer one may be missing. */
const CUSTOM_LABELS_REGIONS = new Set([
    'us-east-1',
    'us-east-2',
    'us-west-2',
    'eu-west-1',
    'eu-west-2',
    'eu-central-1',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-northeast-1',
    'ap-northeast-2',
]);

;// CONCATENATED MODULE: ./lib/src/errors/network-hint.js
/** What to do about a call that got no answer, where its error says why. */


/** Codes of OpenSSL and Node for a certificate that no trusted authority signed. Node documentation, "X509 certificate error codes". */
const NOT_TRUSTED = new Set([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED',
]);
/** Codes for a host name that no name server knows. */
const NOT_FOUND = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** A hint that fits better than that of the code; undefined where nothing more is known. */
function networkHintOf({ kind, facts }) {
    if (kind !== 'no-answer')
        return undefined;
    const { service, errorName, proxy } = facts;
    if (service === 'github') {
        return `Check that the runner can reach the address that issues the job’s token (*.actions.githubusercontent.com, or the GitHub Enterprise Server): through HTTPS_PROXY if there is a proxy, and with NODE_EXTRA_CA_CERTS if the proxy inspects TLS. AWS_CA_BUNDLE applies only to AWS. ${THEN}`;
    }
    if (NOT_TRUSTED.has(errorName)) {
        return `A TLS-inspecting proxy between the runner and AWS uses its own certificate authority: set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for the step to a PEM file on the runner with the certificates of that authority. ${THEN}`;
    }
    if (proxy !== undefined) {
        return `The call went through the proxy ${proxy}: check its address, user and password, that it is running, and that it lets the runner reach AWS. List hosts to reach without the proxy in NO_PROXY. ${THEN}`;
    }
    if (NOT_FOUND.has(errorName)) {
        return `${regionHintOf(facts)}Check that the service has an endpoint with this name in the Region (many have none for AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT), and that the runner can resolve it. A runner that reaches the internet only through a proxy needs HTTPS_PROXY. ${THEN}`;
    }
    return undefined;
}
/** Of AWS's own addresses only: the Region is part of their names. */
function regionHintOf({ place }) {
    if (place === undefined || place.endpoint !== undefined || CUSTOM_LABELS_REGIONS.has(place.region))
        return '';
    return `Check aws-region: ${place.region} may be misspelt, or be a Region that has no Custom Labels. `;
}
const THEN = (0,hints/* hintOf */.$)('SERVICE_UNAVAILABLE');

;// CONCATENATED MODULE: ./lib/src/errors/to-action-error.js
/** Whatever ended a run, as one of the closed set of codes. */





/** Kinds of a failed call to the code that it ends a run with. */
const CODES = {
    throttled: 'SERVICE_UNAVAILABLE',
    unavailable: 'SERVICE_UNAVAILABLE',
    'no-answer': 'SERVICE_UNAVAILABLE',
    'clock-skew': 'CREDENTIALS_INVALID',
    'access-denied': 'ACCESS_DENIED',
    'credentials-expired': 'CREDENTIALS_EXPIRED',
    'session-ended': 'CREDENTIALS_EXPIRED',
    'credentials-invalid': 'CREDENTIALS_INVALID',
    'credentials-missing': 'CREDENTIALS_MISSING',
    'not-found': 'SERVICE_REFUSED',
    'in-use': 'SERVICE_REFUSED',
    'not-ready': 'SERVICE_REFUSED',
    limit: 'SERVICE_REFUSED',
    refused: 'SERVICE_REFUSED',
    'own-fault': 'INTERNAL_ERROR',
    aborted: 'CANCELLED',
};
const OUTCOMES = {
    'credentials-expired': 'credentials-expired',
    'session-ended': 'credentials-expired',
    aborted: 'cancelled',
};
/**
 * @param cancel  the runner's signal: once it has aborted, whatever broke did so for that
 */
function toActionError(error, cancel) {
    if (error instanceof action_error/* ActionError */.lZ)
        return error;
    if (cancel.aborted) {
        return new action_error/* ActionError */.lZ('CANCELLED', sentenceOfCancel(cancel), { outcome: 'cancelled', cause: error });
    }
    if (error instanceof service_error/* ServiceError */._7)
        return fromServiceError(error);
    return new action_error/* ActionError */.lZ('INTERNAL_ERROR', `Unexpected error: ${(0,action_error/* messageOf */.bD)(error)}`, { cause: error });
}
/** That the runner has cancelled the step, and how. */
function sentenceOfCancel(cancel) {
    const reason = cancel.reason;
    return `The step was ${reason instanceof Error ? reason.message : 'cancelled'}.`;
}
function fromServiceError(error) {
    const { kind, facts } = error;
    const outcome = (0,service_error/* isPastEnd */.Sh)(error) ? 'timed-out' : OUTCOMES[kind];
    const hint = (0,service_error/* isPastEnd */.Sh)(error)
        ? hintAfterEnd(error)
        : (networkHintOf(error) ?? to_action_error_regionHintOf(error) ?? credentialsHintOf(error) ?? denialHintIn(error));
    return new action_error/* ActionError */.lZ(CODES[kind], sentenceOf(error), {
        requestId: facts.requestId,
        cause: error,
        outcome,
        hint,
    });
}
/** What kept the call from its answer may be known. */
function hintAfterEnd({ cause }) {
    return (cause instanceof service_error/* ServiceError */._7 ? networkHintOf(cause) : undefined) ?? HINT_AFTER_END;
}
const HINT_AFTER_END = 'Re-run the job when AWS answers again: it resumes a training that was started, and judges one that has ended. Raise timeout where the time was too short.';
/** Names under which AWS refuses keys that it does not know in a Region. */
const UNKNOWN_KEYS = new Set([
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
]);
/** A wrong Region looks like wrong credentials. */
function to_action_error_regionHintOf({ kind, facts, message }) {
    const { place, role, errorName } = facts;
    if (place === undefined)
        return undefined;
    const { region, endpoint } = place;
    if (kind === 'refused' && /should be scoped to a valid region/i.test(message)) {
        const address = endpoint === undefined ? 'the address that was called' : `the endpoint ${endpoint}`;
        return `The call was signed for ${region}, the Region of aws-region, but ${address} belongs to another Region: make them match. The credentials are fine.`;
    }
    if (kind !== 'credentials-invalid' || role !== undefined || !UNKNOWN_KEYS.has(errorName))
        return undefined;
    const at = endpoint === undefined ? '' : ` at ${endpoint}`;
    return `Also check aws-region: the call was made in ${region}${at}, and AWS gives the same answer for valid keys in a Region that is not enabled for the account. ${(0,hints/* hintOf */.$)('CREDENTIALS_INVALID')}`;
}
function denialHintIn(error) {
    return error.kind === 'access-denied' ? denialHintOf(error) : undefined;
}
/** Where the code's own words would be about other credentials than those that were used. */
function credentialsHintOf({ kind, facts }) {
    if (kind === 'clock-skew')
        return 'Set the clock of the runner; AWS accepts signatures that are up to five minutes old.';
    if (facts.role === undefined)
        return undefined;
    switch (kind) {
        case 'credentials-expired':
        case 'session-ended':
            return 'AWS rejected, as expired, a session it issued moments ago. Re-run the job: it assumes the role again and resumes a training that was started.';
        case 'credentials-invalid':
            return `AWS rejected the session of ${facts.role}: check whether the role has been deleted or recreated, then re-run the job.`;
        default:
            return undefined;
    }
}
function sentenceOf(error) {
    const { operation, errorName, resource } = error.facts;
    const about = resource === undefined ? '' : ` on ${resource}`;
    const what = error.kind === 'access-denied' ? deniedClause(error) : `${operation}${about} failed`;
    // First what it means: the messages of the services are about tokens.
    const meaning = error.kind === 'credentials-expired' ? 'The credentials of the step have expired: ' : '';
    return `${meaning}${what}: ${errorName}: ${error.message}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/github/process-name.js
/** Names of processes in a file that several share. */


/**
 * Another one for each process, also one that gets the number of an earlier one. The machine is a digest: the file may be carried to
 * others.
 */
function nameOfProcess() {
    return [machine(), process.pid, Math.round(performance.timeOrigin).toString(36)].join('-');
}
/** Whether the process of a name runs on this machine. One of another machine counts as ended, as does what is no name. */
function isRunning(name) {
    if (name === nameOfProcess())
        return true;
    const [on, digits] = name.split('-');
    const pid = Number(digits);
    // An earlier process had the number of this one.
    if (on !== machine() || !Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function machine() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 6);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/github/replace-file.js
/** Puts other text in the place of a file's, as a whole: a new file is written next to it and gets its name. */




/** Between the name of the file and that of the process. */
const NEW = '.new-';
/** Characters that are written together. */
const WRITTEN_TOGETHER = 64 * 1024;
/**
 * Nothing happens where the file cannot be read or replaced, or has changed meanwhile.
 * @param writer  name of this process
 * @param change  gets what the file holds
 */
async function replaceFile(path, writer, change) {
    try {
        // Of a link, the file that it leads to.
        const real = await (0,promises_.realpath)(path);
        await removeLeftOver(real);
        const before = await (0,promises_.stat)(real);
        if (before.isFile())
            await replaceAt(real, `${real}${NEW}${writer}`, before, change);
    }
    catch {
        // The file is as it was.
    }
}
async function replaceAt(path, newPath, before, change) {
    let readBytes = 0;
    const held = async function* () {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
            if (!(chunk instanceof Uint8Array))
                continue;
            readBytes += chunk.byteLength;
            yield chunk;
        }
    };
    try {
        const file = await (0,promises_.open)(newPath, 'wx', before.mode);
        try {
            await writeAll(file, change(held()));
            // The name must not lead to bytes that a power cut takes away.
            await file.sync();
        }
        finally {
            await file.close();
        }
        const now = await (0,promises_.stat)(path);
        // Of another size or identity: another process has written to it, or replaced it.
        if (now.ino === before.ino && now.size === readBytes)
            await (0,promises_.rename)(newPath, path);
    }
    finally {
        await (0,promises_.rm)(newPath, { force: true });
    }
}
async function writeAll(file, texts) {
    let pending = '';
    for await (const text of texts) {
        pending += text;
        if (pending.length < WRITTEN_TOGETHER)
            continue;
        await file.writeFile(pending);
        pending = '';
    }
    await file.writeFile(pending);
}
/** What a process that was killed here has left. */
async function removeLeftOver(path) {
    const begin = `${(0,external_node_path_.basename)(path)}${NEW}`;
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path));
    const left = names.filter((name) => name.startsWith(begin) && !isRunning(name.slice(begin.length)));
    await Promise.all(left.map((name) => (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), { force: true })));
}

;// CONCATENATED MODULE: ./lib/src/github/journal-file.js
/** A file that grows line by line. */




const LINE_FEED = 0x0a;
/** @param onFailure called once, with the error of the file system, where the file cannot be written */
function openJournal(path, onFailure) {
    let file;
    const open = () => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === false)
            throw new Error('it is not a regular file');
        const opened = (0,external_node_fs_.openSync)(path, 'a+');
        // A process that was killed may have written a part of its last line.
        if (!endsLine(opened))
            (0,external_node_fs_.writeSync)(opened, '\n');
        return opened;
    };
    return {
        writer: nameOfProcess(),
        isRunning: isRunning,
        read: async function* () {
            try {
                // A device or a pipe may never end.
                if (!(0,external_node_fs_.statSync)(path).isFile())
                    return;
                for await (const chunk of (0,external_node_fs_.createReadStream)(path))
                    if (chunk instanceof Uint8Array)
                        yield chunk;
            }
            catch {
                // What cannot be read is not known.
            }
        },
        append: (text) => {
            try {
                file ??= open();
                const bytes = Buffer.from(text);
                for (let at = 0; at < bytes.length;)
                    at += (0,external_node_fs_.writeSync)(file, bytes, at);
                return true;
            }
            catch (error) {
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
                onFailure(error instanceof Error ? error : new Error(String(error)));
                return false;
            }
        },
        replace: async (change) => {
            await replaceFile(path, nameOfProcess(), change);
        },
    };
}
function endsLine(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1);
    return last[0] === LINE_FEED;
}

;// CONCATENATED MODULE: ./lib/src/github/files.js
/** The file system as the actions use it. */



/** Files of the workspace and of the runner. */
const nodeFiles = {
    realPath: async (path) => {
        try {
            return await (0,promises_.realpath)(path);
        }
        catch {
            return undefined;
        }
    },
    list: async (folder) => {
        try {
            return await (0,promises_.readdir)(folder);
        }
        catch {
            return [];
        }
    },
    stat: async (path) => {
        const found = await (0,promises_.stat)(path);
        return { isFile: found.isFile(), sizeBytes: found.size };
    },
    read: (path) => (0,external_node_fs_.createReadStream)(path),
    readText: async (path) => {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        const there = await (0,promises_.stat)(path).catch(() => undefined);
        // A pipe or a device would keep the write waiting for a reader.
        if (there !== undefined && !there.isFile())
            throw new Error(`${path} is not a regular file`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await (0,promises_.open)(path, 'w');
        try {
            await file.writeFile(text);
            await file.close();
        }
        catch (error) {
            // Half a file says nothing that can be trusted.
            await file.close().catch(() => undefined);
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/github/scratch-file.js
/** A file of an inventory report on the disk, for a format that is read from its end. */




/** Bytes of one read; Node takes less than 2 GiB. */
const READ_BYTES = 2 ** 30;
/** An open file keeps its bytes without a name there, also when the process is killed, and gives them up at its end. */
const MAY_REMOVE_OPEN = process.platform !== 'win32';
/**
 * @param tempFolders  the first one that can be written gets a folder for the file
 * @throws ActionError INVENTORY_INVALID where none can
 */
async function openScratchFile(tempFolders) {
    const faults = [];
    for (const tempFolder of tempFolders) {
        try {
            return await openIn(tempFolder);
        }
        catch (error) {
            faults.push(error);
        }
    }
    throw notKept(tempFolders.join(' or '), faults[0]);
}
async function openIn(tempFolder) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempFolder, 'custom-labels-'));
    const remove = async () => {
        // On Windows, something else may look at the file for a moment.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    let handle;
    try {
        handle = await (0,promises_.open)((0,external_node_path_.join)(folder, 'report'), 'wx+', 0o600);
    }
    catch (error) {
        await remove();
        throw error;
    }
    if (MAY_REMOVE_OPEN)
        await remove();
    let sizeBytes = 0;
    return {
        sizeBytes: () => sizeBytes,
        append: async (chunk) => {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (await handle.write(chunk, at)).bytesWritten;
            }
            catch (error) {
                throw notKept(tempFolder, error);
            }
            sizeBytes += chunk.length;
        },
        read: (from, into) => {
            let at = 0;
            while (at < into.length) {
                const count = (0,external_node_fs_.readSync)(handle.fd, into, at, Math.min(into.length - at, READ_BYTES), from + at);
                if (count === 0)
                    break;
                at += count;
            }
            return into.subarray(0, at);
        },
        close: async () => {
            try {
                await handle.close();
            }
            finally {
                if (!MAY_REMOVE_OPEN)
                    await remove();
            }
        },
    };
}
function notKept(folder, error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    const way = isFull
        ? 'Free space on the disk, as much as the largest file of the report has'
        : 'Make the folder for temporary files writable';
    return new action_error/* ActionError */.lZ('INVENTORY_INVALID', `A file of the report cannot be kept in ${folder}: ${(0,action_error/* messageOf */.bD)(error)}.`, {
        hint: `${way}, or set the output format of the inventory configuration to CSV, which needs none.`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/src/images/pacing.js
var images_pacing = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/inputs/ambient-region.js
var ambient_region = __webpack_require__(19);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
;// CONCATENATED MODULE: ./lib/src/inputs/reader.js
/** Reads the inputs of a step from its environment and collects all mistakes in them. */



/** A text that means nothing: the problem of an input is always put as what would have been `allowed` instead. */
function reader_refused(allowed) {
    return (0,result/* failure */.V)(allowed);
}
/** Longest piece of an input that a message repeats. */
const GIVEN_MAX_LENGTH = 200;
/**
 * One step's inputs. The runner passes `with: version-name: x` as the variable `INPUT_VERSION-NAME`.
 * Every `read` gathers its problem and goes on, so that one run shows all of them.
 */
class InputReader {
    #env;
    #table;
    #problems = [];
    constructor(env, table) {
        this.#env = env;
        this.#table = table;
    }
    /** The input as typed, without blanks around it; its default when nothing was given. */
    text(name) {
        const given = (this.#env[variableOf(name)] ?? '').trim();
        return given === '' ? (this.#table[name] ?? '') : given;
    }
    /** The input as typed, with all its lines and blanks: for texts whose problems have a line and a column. */
    raw(name) {
        return this.#env[variableOf(name)] ?? '';
    }
    /** The input's value, or undefined when it is empty or not understood (which is then a problem). */
    read(name, parse) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const result = parse(text);
        if (result.ok)
            return result.value;
        this.reject(name, text, result.problem);
        return undefined;
    }
    /** As {@link read}, with what to go on with for an empty input, or for one that is a problem already. */
    readOr(name, parse, otherwise) {
        return this.read(name, parse) ?? otherwise;
    }
    /** As {@link read} for an input that must be given. */
    readRequired(name, parse) {
        if (this.text(name) === '')
            this.reject(name, '', 'it is required');
        return this.read(name, parse);
    }
    /** @param excerpt  the place in the text, for the log */
    reject(input, given, allowed, excerpt) {
        const shown = given.length > GIVEN_MAX_LENGTH ? `${given.slice(0, GIVEN_MAX_LENGTH)}…` : given;
        this.#problems.push({ input, given: shown, allowed, excerpt });
    }
    /**
     * Inputs that were given and that the action does not have. The runner only warns of these; a job may have variables
     * of its own that begin with INPUT_, too.
     */
    unknown() {
        const known = Object.keys(this.#table);
        const variables = new Set(known.map(variableOf));
        return Object.entries(this.#env).flatMap(([variable, given = '']) => {
            const [, name] = /^INPUT_(.+)$/s.exec(variable) ?? [];
            if (name === undefined || variables.has(variable))
                return [];
            return [{ name: name.toLowerCase(), given, meant: (0,nearest/* misspelt */.I)(name, known) }];
        });
    }
    /** Refuses inputs that do not exist but look like one that does: a misspelled gate would be a gate that was never set. */
    rejectMisspelt() {
        for (const { name, given, meant } of this.unknown()) {
            if (given !== '' && meant !== undefined) {
                this.reject(name, shownOf(given), `there is no such input; did you mean ${meant}?`);
            }
        }
    }
    get problems() {
        return this.#problems;
    }
    /** @throws ActionError INVALID_INPUT with every problem gathered so far, when there is one. */
    orThrow() {
        if (this.#problems.length === 0)
            return;
        const names = [...new Set(this.#problems.map((problem) => problem.input))];
        throw new action_error/* ActionError */.lZ('INVALID_INPUT', `${countOf(this.#problems.length)} with the inputs: ${names.join(', ')}.`, {
            outcome: 'invalid-input',
            problems: this.#problems,
        });
    }
}
/** What may be shown of the value of an unknown input, such as a misspelt github-token: a number, a word. */
function shownOf(given) {
    return /^[\w.%-]{1,15}$/.test(given) ? given : '(not shown)';
}
/** How the runner spells an input's environment variable. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
function countOf(problems) {
    return problems === 1 ? 'There is 1 problem' : `There are ${String(problems)} problems`;
}

;// CONCATENATED MODULE: ./lib/src/model/partition.js

// EXTERNAL MODULE: ./lib/src/text/late-pattern.js
var late_pattern = __webpack_require__(6485);
;// CONCATENATED MODULE: ./lib/src/inputs/aws.js
/** A Region as AWS spells them, of whatever partition. */
function parseRegion(text) {
    // Older SDKs took such names for endpoints under FIPS 140; no ARN and no console knows them.
    if (/^fips-|-fips$/.test(text))
        return reader_refused('an AWS Region, with AWS_USE_FIPS_ENDPOINT: true set separately');
    return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text) ? (0,result/* success */.k)(text) : reader_refused('an AWS Region such as eu-west-1');
}
const TAG_CHARACTERS = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`, 'u');

;// CONCATENATED MODULE: ./lib/src/inputs/certificates.js
/** Certificate authorities that are trusted in addition to Node's own. */



/** The variable that other tools of AWS read, too. Node reads NODE_EXTRA_CA_CERTS by itself, when it starts. */
const VARIABLE = 'AWS_CA_BUNDLE';
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
/** Reads the certificates of the bundle, each as PEM; a bundle that cannot be used is a problem. */
async function readCertificates(reader, { env, files }) {
    const path = (env[VARIABLE] ?? '').trim();
    if (path === '')
        return [];
    const text = await files.readText(path);
    const parsed = text === undefined ? reader_refused('a readable file; this one cannot be read') : parseCertificates(text);
    if (parsed.ok)
        return parsed.value;
    reader.reject(VARIABLE, path, parsed.problem);
    return [];
}
/** The certificates of a PEM file; the text between them is a comment. */
function parseCertificates(text) {
    const certificates = text.match(CERTIFICATE) ?? [];
    const broken = certificates.findIndex((certificate) => !isCertificate(certificate));
    if (broken >= 0)
        return reader_refused(`a file of certificates in PEM format; certificate ${String(broken + 1)} is damaged`);
    return certificates.length === 0
        ? reader_refused('a file of certificates in PEM format; it contains none (-----BEGIN CERTIFICATE-----)')
        : (0,result/* success */.k)(certificates);
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/inputs/proxy.js


/** Variables by the scheme of the address that is called; the first that is not empty is used, as by the runner. */
const VARIABLES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
const BYPASS_VARIABLES = ['no_proxy', 'NO_PROXY'];
/** Shown in messages instead of what may contain a password. */
const NOT_SHOWN = '(not shown: it may contain a password)';
/** Reads the proxies; undefined where no variable names one. A variable that makes no sense is a problem. */
function readProxies(reader, env) {
    return toProxies(env, readProxy(reader, env, VARIABLES.http), readProxy(reader, env, VARIABLES.https));
}
function toProxies(env, http, https) {
    if (http === undefined && https === undefined)
        return undefined;
    const bypass = firstOf(env, BYPASS_VARIABLES)?.value ?? '';
    return {
        http,
        https,
        bypass: bypass.split(/[\s,]+/).filter((entry) => entry !== ''),
    };
}
function readProxy(reader, env, variables) {
    const found = findProxy(env, variables);
    if (found?.problem !== undefined)
        reader.reject(found.variable, NOT_SHOWN, found.problem);
    return found?.proxy;
}
/** The first variable that is not empty, and the proxy or its mistake. */
function findProxy(env, variables) {
    const found = firstOf(env, variables);
    if (found === undefined)
        return undefined;
    const { variable } = found;
    const parsed = parseProxyUrl(found.value);
    if (!parsed.ok)
        return { variable, problem: parsed.problem };
    const { href, protocol, host } = parsed.value;
    return { variable, proxy: { url: href, shown: `${protocol}//${host}`, variable } };
}
function firstOf(env, variables) {
    for (const variable of variables) {
        const value = (env[variable] ?? '').trim();
        if (value !== '')
            return { variable, value };
    }
    return undefined;
}
/** An address without a scheme is taken as http://, as curl and the runner do. */
function parseProxyUrl(text) {
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return reader_refused(`a proxy contacted by http:// or https://, not ${scheme}://`);
    }
    const form = 'a proxy address, such as http://proxy.example.com:3128';
    try {
        const url = new URL(scheme === undefined ? `http://${text}` : text);
        // Node decodes both when it sends them, and its only message would be "URI malformed".
        decodeURIComponent(url.username);
        decodeURIComponent(url.password);
        return url.pathname === '/' && url.search === '' && url.hash === ''
            ? (0,result/* success */.k)(url)
            : reader_refused(`${form}, without a path; write a /, ? or # in a password as %2F, %3F or %23`);
    }
    catch {
        return reader_refused(`${form}; write a %, /, ?, #, @ or : in a user name or password as %25, %2F, %3F, %23, %40 or %3A`);
    }
}

;// CONCATENATED MODULE: ./lib/src/inputs/network.js



/** Services that every step may call, as their variables and settings spell them. */
const SERVICES = ['rekognition', 's3', 'sts'];
/** Services that a training with a state machine that waits may call. */
const NOTIFYING_SERVICES = [...SERVICES, 'sfn'];
/** Services that a release may call. */
const RELEASE_SERVICES = [...SERVICES, 'ssm', 'appconfig', 'cloudwatch'];
/** Settings that the SDK takes as `true` or `false` only: as a variable, or in its shared files. */
const SWITCHES = {
    fips: { variable: 'AWS_USE_FIPS_ENDPOINT', setting: 'use_fips_endpoint' },
    dualstack: { variable: 'AWS_USE_DUALSTACK_ENDPOINT', setting: 'use_dualstack_endpoint' },
    ignore: { variable: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', setting: 'ignore_configured_endpoint_urls' },
};
/**
 * Reads environment and shared files; mistakes in them are collected with the problems of the inputs.
 * @param services  those whose own addresses count
 */
async function readNetwork(reader, deps, services = SERVICES) {
    const { env } = deps;
    const shared = (await deps.readSharedConfig?.()) ?? { settings: {} };
    const ignoresEndpoints = sourceOf(reader, env, shared, SWITCHES.ignore) !== undefined;
    const endpoints = ignoresEndpoints ? [] : readEndpoints(reader, env, shared, services);
    const variants = [SWITCHES.fips, SWITCHES.dualstack].flatMap((one) => sourceOf(reader, env, shared, one) ?? []);
    // Without a role STS is not called, so its address does not matter.
    const asksSts = reader.text('role-to-assume') !== '';
    const own = endpoints.find(({ service }) => asksSts || service !== 'sts');
    if (own !== undefined) {
        const allowed = `false when ${own.variable} is set: the AWS SDK accepts only one of them`;
        for (const variant of variants)
            reader.reject(variant, 'true', allowed);
    }
    const proxies = readProxies(reader, env);
    return {
        endpoints,
        variants,
        proxies,
        certificates: await readCertificates(reader, deps),
    };
}
/** What turns a switch on: its variable, or its setting and the file; a variable takes precedence, even if it is `false`. */
function sourceOf(reader, env, { settings }, { variable, setting }) {
    const shared = settings[setting];
    const [source, value] = env[variable] !== undefined || shared === undefined
        ? [variable, env[variable]]
        : [`${setting} in ${shared.file}`, shared.value];
    if (value === undefined || value === 'false')
        return undefined;
    if (value === 'true')
        return source;
    reader.reject(source, value, 'true or false, as the AWS SDK requires');
    return undefined;
}
/** In the order of the SDK: variables before files, and in each of them the address of one service before that of all. */
function readEndpoints(reader, env, shared, called) {
    const inEnvironment = [undefined, ...called].flatMap((service) => {
        const variable = service === undefined ? 'AWS_ENDPOINT_URL' : `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
        return readEndpoint(reader, variable, env[variable], service);
    });
    if ((env.AWS_ENDPOINT_URL ?? '') !== '')
        return inEnvironment;
    const { settings, services } = shared;
    if (services !== undefined && services.settings === undefined) {
        const source = `services in ${settings.services?.file ?? ''}`;
        reader.reject(source, services.name, 'the name of a [services …] section in the same file; there is none with this name');
    }
    const open = called.filter((service) => (env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? '') === '');
    const ofServices = open.flatMap((service) => {
        const own = services?.settings?.[`${service}.endpoint_url`];
        return readEndpoint(reader, `endpoint_url of ${service} in ${own?.file ?? ''}`, own?.value, service);
    });
    const all = settings.endpoint_url;
    const isUsed = open.some((service) => ofServices.every((one) => one.service !== service));
    const ofAll = isUsed ? readEndpoint(reader, `endpoint_url in ${all?.file ?? ''}`, all?.value, undefined) : [];
    return [...inEnvironment, ...ofAll, ...ofServices];
}
function readEndpoint(reader, variable, value, service) {
    if (value === undefined || value === '')
        return [];
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        // All that may be a user and a password, wherever the address goes wrong.
        const shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1…@');
        reader.reject(variable, shown, 'an address with a scheme, such as https://vpce-1.example.com');
        return [];
    }
    const shown = `${url.origin}${url.pathname === '/' ? '' : url.pathname}`;
    return [{ variable, shown, service }];
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/src/ports/run-signal.js
/** The signal that ends a run. */

/**
 * Its signal takes any number of listeners: each request that is under way adds one, and a check of images has 64 at once.
 * Node 20 warns of a memory leak from the eleventh on; later versions set no limit to listeners of a signal.
 */
function createRunController() {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    return controller;
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/connect-images.js
/** The way to the images of a manifest in S3. Loaded only for what reads them. */














/** No request is sent by this. @throws CommandError */
async function connectImages({ cachePath, asksAll }, { env, err, time, tempFolder }, progress) {
    const { signal } = createRunController();
    const [{ connectS3Alone }, { readSharedConfig }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3711), __webpack_require__.e(4780)]).then(__webpack_require__.bind(__webpack_require__, 4780)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3906)]).then(__webpack_require__.bind(__webpack_require__, 3906)),
    ]);
    const connection = await connectionOf(env, await readSharedConfig(env));
    const deps = {
        ...time,
        signal,
        env,
        // What is written here is the report alone: it has no keys in it.
        io: { mask: () => undefined },
    };
    const ports = connectS3Alone(deps, connection);
    const unwritten = (error) => {
        progress.clear();
        err.write(`--images-cache is ${(0,open_manifest/* shown */.SP)(cachePath ?? '')}, which cannot be written: ${error.message}. The lint goes on.\n`);
    };
    return {
        ...deps,
        ...ports,
        openScratchFile: () => openScratchFile([tempFolder]),
        asksAll,
        region: connection.region,
        journal: cachePath === undefined ? undefined : openJournal(cachePath, unwritten),
        progress: showIn(progress, time.clock),
    };
}
/** Milliseconds between two states of the progress line: more often nobody reads it. */
const SHOWN_EVERY_MS = 200;
function showIn({ showText }, { now }) {
    let shownAt = -Infinity;
    return (pacing) => {
        if (now() - shownAt < SHOWN_EVERY_MS && pacing.done < pacing.images)
            return;
        shownAt = now();
        showText((0,images_pacing/* describePacing */.eA)(pacing, number/* formatCount */.B4));
    };
}
/** The hint of the actions names inputs and jobs. */
const NO_CREDENTIALS = 'Log in to AWS, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';
/** What a check of images throws, as the command says it. */
function toCommandError(error) {
    if (error instanceof command_error/* CommandError */.Qd)
        return error;
    const { code, message, hint } = toActionError(error, new AbortController().signal);
    if (code === 'INTERNAL_ERROR' && !(error instanceof action_error/* ActionError */.lZ))
        return error;
    const advice = code === 'CREDENTIALS_MISSING' ? NO_CREDENTIALS : hint;
    return new command_error/* CommandError */.Qd(`the images cannot be checked: ${message} ${advice}`, { cause: error });
}
/** As the SDK and the actions find it: in the environment, then in the profile. */
async function connectionOf(env, shared) {
    const reader = new InputReader(env, {});
    const typed = (0,ambient_region/* ambientRegion */.b)(env) ?? (shared.settings.region?.value ?? '').trim();
    if (typed === '')
        throw new command_error/* CommandError */.Qd('--images reads from S3, which needs a Region: set AWS_REGION to that of the training, or region in the profile.');
    const region = parseRegion(typed);
    if (!region.ok)
        throw new command_error/* CommandError */.Qd(`AWS_REGION is ${typed}; it must be ${region.problem}.`);
    const network = await readNetwork(reader, { env, files: nodeFiles, readSharedConfig: () => Promise.resolve(shared) });
    try {
        reader.orThrow();
    }
    catch (error) {
        throw error instanceof action_error/* ActionError */.lZ ? new command_error/* CommandError */.Qd(error.message, { cause: error }) : error;
    }
    return { region: region.value, network };
}


/***/ }),

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports OUTCOMES, RELEASE_ENDS, COMMON_ENDS */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/** Base class of every expected failure; carries a code. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    outcome;
    hint;
    /** AWS's id of the request that failed, where there was one. */
    requestId;
    problems;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.outcome = details.outcome ?? 'error';
        this.hint = details.hint ?? (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintOf */ .$)(code);
        this.requestId = details.requestId;
        this.problems = details.problems ?? [];
    }
}
/** The words of whatever was thrown; anything can be, even what cannot be turned into a text. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    try {
        return String(thrown);
    }
    catch {
        return `a value of type ${typeof thrown} was thrown`;
    }
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hintOf)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** The closed set of codes that say why the action ended, each with what to do about it. */
/** What the reader should do for each code. One sentence, no facts of a single run: those are in the message. */
const HINTS = {
    INVALID_INPUT: 'Correct the inputs listed above; nothing was sent to AWS.',
    PROJECT_NOT_FOUND: 'Check the project name and aws-region, or set create-project: true to create the project when it does not exist.',
    PROJECT_UNSUITABLE: 'Use a Custom Labels project; this action does not train content moderation adapters.',
    PROJECT_NOT_READY: 'Wait until the project is created, or use another one if it is being deleted.',
    PROJECT_HAS_DATASETS: 'Leave training-manifests and testing-manifests empty to train from the project’s own datasets, or delete those datasets, or use a separate project for manifests. Opening a project in the console can create datasets from its last manifests.',
    PROJECT_HAS_NO_DATASETS: 'Set training-manifests and testing-manifests (or auto-create-testing-data: true), or create a training dataset in the project.',
    MANIFEST_UNREADABLE: 'Check that the object exists and that the role can read it: s3:GetObject (s3:GetObjectVersion for an object version), and kms:Decrypt if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    MANIFEST_INVALID: 'Correct the manifest; the service would reject it after starting the training.',
    INVENTORY_INVALID: 'Name the manifest.json of a whole S3 Inventory report in CSV or Parquet, as S3 wrote it, of the bucket of the images.',
    GATE_IMPOSSIBLE: 'Correct the rules that are named, or the manifests. To train anyway, set on-gate-failure: warn, or write warn: before these rules.',
    BUCKET_NOT_FOUND: 'Check the bucket name, or create the bucket in the Region of the training: no AWS account has a bucket with this name.',
    BUCKET_IN_OTHER_REGION: 'Use a bucket in the Region of the training, or set aws-region to the Region of the bucket: the service reads and writes only in its own Region.',
    UPLOAD_FAILED: 'Check manifest-location and that the role can write there: s3:PutObject, and kms:GenerateDataKey if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    VERSION_MISMATCH: 'Start a new workflow run (not a re-run), or set another version-name: the existing version with this name was trained from other inputs.',
    VERSION_EXISTS: 'Set another version-name, or set reuse: run to resume the existing version.',
    VERSION_ALREADY_FAILED: 'Set another version-name, or delete the failed version first: its name cannot be used again until then.',
    VERSION_BEING_DELETED: 'Set another version-name, or wait until the version with this name is deleted.',
    VERSION_IS_A_COPY: 'Set another version-name: the version with this name was copied into the project, not trained.',
    VERSION_GONE: 'Find out who deleted the version; start a new run to train again.',
    VERSION_LIMIT: 'Delete project versions that you no longer need (DeleteProjectVersion), or request a quota increase; the default is 100 versions per project.',
    VERSION_UNUSABLE: 'Check the version in the console; set another version-name to train again.',
    QUEUE_FULL: 'Raise queue-timeout, run fewer trainings at the same time, or request a quota increase for concurrent trainings; nothing was started.',
    CREATE_UNCERTAIN: 'Re-run the job: it looks for the version by name and resumes it if the training did start.',
    TRAINING_FAILED: 'Fix the problems listed in the report (usually manifest lines), then start a new run. Failed trainings are not billed.',
    DATA_ALREADY_REFUSED: 'Correct the manifests, then re-run the job. If something else was corrected, such as the images, start a new run with reuse: run: it trains again from the same manifests.',
    TRAINING_SERVICE_ERROR: 'Start a new run; the service reported an internal problem, and failed trainings are not billed.',
    NOTIFY_FAILED: 'Correct notify, or allow states:StartExecution and states:DescribeExecution (docs/permissions.md), then re-run the job: it resumes the training and has the state machine wait for it.',
    WAIT_TIMEOUT: 'The training continues and cannot be cancelled. Re-run the job to resume it, or raise timeout (and the job’s timeout-minutes).',
    UNKNOWN_STATUS: 'Update the action: the service reported a status that this version of the action does not know.',
    SERVICE_UNAVAILABLE: 'Re-run the job when the service is available again; a training that was started continues.',
    CREDENTIALS_EXPIRED: 'Re-run the job: it resumes a training that was started. With role-to-assume, the action renews its own credentials.',
    CREDENTIALS_MISSING: 'Set role-to-assume and permissions: id-token: write, or log in to AWS in an earlier step. If role-to-assume comes from a repository variable, check that the variable exists.',
    CREDENTIALS_INVALID: 'Check the credentials in the environment; AWS rejected them.',
    ID_TOKEN_UNAVAILABLE: 'Give the job permissions: id-token: write. Pull requests from forks never get a token.',
    ID_TOKEN_REJECTED: 'Check the OpenID Connect provider in the account of the role: its URL, and that its client IDs include the audience. See docs/credentials.md.',
    ROLE_REFUSED: 'Allow this subject and audience in the role’s trust policy (docs/credentials.md), or correct role-to-assume: AWS gives the same answer when the role does not exist.',
    STS_REGION_DISABLED: 'Activate STS for this Region in the account settings (IAM, Account settings), or use another aws-region.',
    ACCESS_DENIED: 'Allow the action named above on the resource named above in the role’s policy. See docs/permissions.md for the policies.',
    SERVICE_REFUSED: 'Check the request against the service’s message; AWS Support can look up the request ID.',
    RESULTS_UNREADABLE: 'Allow s3:GetObject on the output location and kms:Decrypt on the key (docs/permissions.md), then re-run the job: it resumes the trained version.',
    RESULTS_INVALID: 'Do not release this version; its evaluation contains no usable numbers.',
    NO_EVALUATION: 'Choose a version whose training succeeded; if a copy has no evaluation of its own, judge the version that it was copied from.',
    VERSION_NOT_RUNNING: 'Start the version first, with the release action (operation: start); evaluate starts nothing.',
    VERSION_NOT_FOUND: 'Check project, version and aws-region; deleted versions are no longer listed.',
    METRIC_MISSING: 'Check the metric and label names in the gate, and the evaluation summary in S3: the gate uses a number that is missing.',
    GATE_FAILED: 'Check which rules and labels failed in the report, then the mistakes by label and the wrong images; change the gate only if it is too strict.',
    VERDICT_NOT_PASSED: 'Judge the version with the evaluate action first, release another one, or set require-verdict: false to release it without one.',
    VERSION_NOT_RUNNABLE: 'Name a version whose training or copy has completed.',
    OTHER_UNITS: 'Stop the version and start it again with these inference units (10 to 20 minutes without it), or ask for the units that it runs with.',
    NO_PLACE: 'Stop a model that is not needed, request a quota increase for running models and set max-running-models, or accept a gap with swap-mode: stop-first.',
    UNITS_LIMIT: 'Ask for fewer inference units, or request a quota increase for inference units per model.',
    NOTHING_RELEASED: 'Release a version with operation: swap first; a rollback needs one that was released before.',
    PUBLISH_CONFLICT: 'Set the published value to the ARN of a version of this project, or to none, so that it is clear which version callers use.',
    PUBLISH_FAILED: 'Check that the target exists and that the role or token may write it (docs/release.md).',
    TOKEN_UNSUITABLE: 'Set github-token to the token of a GitHub App that may write variables; the token of a job (GITHUB_TOKEN) cannot.',
    SMOKE_NO_IMAGES: 'Check smoke-images: no image of the workspace or of S3 matched.',
    IMAGE_UNUSABLE: 'Use JPEG or PNG files: up to 4 MB each in the workspace, up to 15 MB in S3.',
    SMOKE_FAILED: 'Look at the images in the report; the version was stopped again, and callers were not changed.',
    ALARM_RAISED: 'Find out why the alarm was raised before the version is released again.',
    ALARM_UNREADABLE: 'Check the names in alarms, and that the role may call cloudwatch:DescribeAlarms.',
    START_FAILED: 'Check the message of the service, then re-run the job; a model that did not start is not billed.',
    START_TIMEOUT: 'Raise start-timeout, or re-run the job: it resumes the start.',
    STOP_TIMEOUT: 'Re-run the job: it resumes the stop. A model is billed until it has stopped.',
    COPY_FAILED: 'Check the message of the service and the output location, delete the failed copy, then re-run the job.',
    COPY_TIMEOUT: 'Raise copy-timeout, or re-run the job: it resumes the copy.',
    COPY_NAME_TAKEN: 'Set destination-version-name: the destination has another version of this name.',
    COPY_NOT_ALLOWED: 'Attach the project policy in the report to the source project, or set source-role-to-assume and attach-policy: true.',
    OUTPUTS_NOT_WRITTEN: 'Make sure that the files the runner provides to the step are writable and their disk has free space, then re-run the job: it resumes a trained version. The values of the outputs are in the job summary and the JSON report.',
    CANCELLED: 'No action needed if you cancelled the run yourself. A training that was started continues and cannot be cancelled; a re-run resumes it.',
    INTERNAL_ERROR: 'Please report this bug in the action, with the log of the step.',
};
/** All codes, in the order of the documentation. */
const ERROR_CODES = Object.keys(HINTS).filter((code) => code in HINTS);
/** What to do about an error of this code, as one sentence. */
function hintOf(code) {
    return HINTS[code];
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ isPassingFault),
/* harmony export */   SD: () => (/* binding */ isOfCredentials),
/* harmony export */   Sh: () => (/* binding */ isPastEnd),
/* harmony export */   U: () => (/* binding */ isAboutTheObject),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   fl: () => (/* binding */ faultNameOf),
/* harmony export */   sl: () => (/* binding */ endsRun),
/* harmony export */   tf: () => (/* binding */ TIMEOUT_ENDED),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
/** A failed call to AWS or to GitHub, as an error of this project. */
/** A failed call to AWS. One attempt or, from a retrying port, the last of several. */
class ServiceError extends Error {
    name = 'ServiceError';
    facts;
    constructor(facts, message, cause) {
        super(message, { cause });
        this.facts = facts;
    }
    get kind() {
        return this.facts.kind;
    }
}
/** Whether it was the renewal of the credentials that failed, before the call that needed them was sent. */
function isOfCredentials({ facts }) {
    return ['sts', 'github', 'environment'].includes(facts.service);
}
/** The name of an error, for a sentence about what was to be done: a renewal that failed says that it was one. */
function faultNameOf(error) {
    const { operation, errorName } = error.facts;
    return isOfCredentials(error) ? `${operation}: ${errorName}` : errorName;
}
const PASSING = new Set([
    'throttled',
    'unavailable',
    'no-answer',
    'clock-skew',
    'session-ended',
]);
/**
 * Whether the same call may end otherwise a while later: throttling, faults of the network or of the service, and a
 * session that has ended and can be renewed.
 */
function isPassingFault(error) {
    return error instanceof ServiceError && PASSING.has(error.kind);
}
const ENDS_RUN = new Set(['aborted', 'credentials-expired']);
/** Whether the run ends with this error, even when the read was optional. */
function endsRun({ kind }) {
    return ENDS_RUN.has(kind);
}
const ABOUT_OBJECT = new Set(['access-denied', 'not-found', 'refused']);
/**
 * Whether the error is the service's answer about the very thing that the call names: it is missing, may not be read or
 * written, or is not fit for the call. The next try gets the same answer, and a call about another thing may not.
 */
function isAboutTheObject(error) {
    return error instanceof ServiceError && ABOUT_OBJECT.has(error.kind) && !isOfCredentials(error);
}
const ABOUT_CREDENTIALS = new Set([
    'credentials-expired',
    'credentials-invalid',
    'credentials-missing',
]);
/** Whether the service does not accept the credentials at all: any other call would meet the same. */
function refusesCredentials({ kind }) {
    return ABOUT_CREDENTIALS.has(kind);
}
/** The error name of a call that the end of the step cut, or kept from being sent. No service spells one so. */
const TIMEOUT_ENDED = 'TimeoutEnded';
/** Whether the end of the step came before the answer: it is a passing fault, and this step has no time for another try. */
function isPastEnd(error) {
    return error instanceof ServiceError && error.facts.errorName === TIMEOUT_ENDED;
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ describePacing),
/* harmony export */   qf: () => (/* binding */ createMeter)
/* harmony export */ });
/* unused harmony export pacingOf */
/** @param known  of the images that are done, those that took no time: the others are no sooner done for them */
function pacingOf(done, images, passedMs, known = 0) {
    if (passedMs < 1000 || done <= known)
        return { done, images, perSecond: undefined, leftMs: undefined };
    const perSecond = ((done - known) * 1000) / passedMs;
    return { done, images, perSecond, leftMs: (Math.max(0, images - done) * 1000) / perSecond };
}
/** @param show gets every change */
function createMeter(clock, show) {
    let [images, done, known, startedAt] = [0, 0, 0, clock.now()];
    return {
        begin: (count) => {
            images = count;
            done = 0;
            known = 0;
            startedAt = clock.now();
        },
        know: () => {
            known += 1;
        },
        count: (more = 1) => {
            done += more;
            show(pacingOf(done, images, clock.now() - startedAt, known));
        },
    };
}
/** `1,200 of 10,000 images, 480 a second, 18 s left`. */
function describePacing({ done, images, perSecond, leftMs }, format) {
    const rate = perSecond === undefined ? '' : `, ${format(Math.round(perSecond))} a second`;
    const left = leftMs === undefined ? '' : `, ${durationOf(Math.ceil(leftMs / 1000))} left`;
    return `${format(done)} of ${format(images)} images${rate}${left}`;
}
function durationOf(seconds) {
    if (seconds < 100)
        return `${String(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 100 ? `${String(minutes)} min` : `${String(Math.ceil(minutes / 60))} h`;
}


/***/ })

};
