export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectS3Alone: () => (/* binding */ connectS3Alone)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
;// CONCATENATED MODULE: ./lib/src/aws/route-of-call.js
const routes = new WeakMap();
/** Notes it; done by the request handler before the call is sent. */
function noteRoute(signal, proxy) {
    routes.set(signal, proxy);
}
/** The proxy of the call that has this signal, in words; undefined where it went directly. */
function routeOf(signal) {
    const proxy = routes.get(signal);
    return proxy === undefined ? undefined : `${proxy.shown} (${proxy.variable})`;
}

;// CONCATENATED MODULE: ./lib/src/aws/connection-error.js
/** Which errors are of the connection, so that another try may fare better. All others are faults of this side. */
/** Of sockets and name servers. Node documentation, "Common system errors", and `dns` error codes. */
const OF_SOCKETS = /^E(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|SOCKETTIMEDOUT|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|ADDRNOTAVAIL|NOTFOUND|AI_[A-Z]+|PROTO)$/;
/** Of TLS, of the parser of HTTP, of streams that end early, and of tunnels through a proxy. Node documentation, "Errors". */
const OF_PROTOCOLS = /^(ERR_(SSL|TLS|PROXY)_[A-Z0-9_]+|HPE_[A-Z_]+|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2?_(STREAM|SESSION)_[A-Z_]+)$/;
/** Of certificates. Node documentation, "X509 certificate error codes". */
const OF_CERTIFICATES = /^(UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)_[A-Z_]+|CERT_[A-Z_]+|CRL_[A-Z_]+|ERROR_IN_[A-Z_]+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;
/** Names that clients give to what has no code: their own time limits, an abort, and the answer of a proxy. */
const NAMES = new Set(['TimeoutError', 'AbortError', 'ProxyError']);
/** The S3 client's error for a body whose bytes do not match S3's checksum. */
const OF_BODIES = 'Checksum mismatch';
/** @param name  the error's code, or its name where it has none */
function isOfConnection(name, message) {
    return (NAMES.has(name) ||
        [OF_SOCKETS, OF_PROTOCOLS, OF_CERTIFICATES].some((codes) => codes.test(name)) ||
        message.startsWith(OF_BODIES));
}

;// CONCATENATED MODULE: ./lib/src/aws/member.js
/** Members of what the SDK throws and keeps, whose types do not name them. */
/**
 * The member of a name, an inherited one too: errors and contexts are instances of classes. For JSON there is `own`.
 * @returns undefined without one, and for anything but an object
 */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/aws/to-service-error.js
/** Errors of the AWS SDK as errors of this project. */




/** Error names of the services, and what they mean for the caller. */
const to_service_error_NAMES = [
    [
        'throttled',
        [
            'ThrottlingException',
            'Throttling',
            'ThrottledException',
            'ProvisionedThroughputExceededException',
            'TooManyRequestsException',
            'RequestLimitExceeded',
            'RequestThrottled',
            'RequestThrottledException',
            'SlowDown',
            // Parameter Store's word for two changes of a parameter at once.
            'TooManyUpdates',
        ],
    ],
    [
        'unavailable',
        [
            'InternalServerError',
            'InternalFailure',
            'InternalError',
            'ServiceUnavailable',
            'ServiceUnavailableException',
            // STS could not fetch the keys of the provider of a token.
            'IDPCommunicationError',
            'IDPCommunicationErrorException',
            // S3's word, with status 400, for a connection on which too little came for too long.
            'RequestTimeout',
            'RequestTimeoutException',
        ],
    ],
    ['clock-skew', ['RequestTimeTooSkewed', 'RequestInTheFuture', 'RequestExpired']],
    ['access-denied', ['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'Forbidden']],
    ['credentials-expired', ['ExpiredTokenException', 'ExpiredToken', 'TokenRefreshRequired']],
    [
        'credentials-invalid',
        [
            'UnrecognizedClientException',
            'InvalidClientTokenId',
            'InvalidAccessKeyId',
            'InvalidSignatureException',
            'SignatureDoesNotMatch',
            'MissingAuthenticationToken',
            'MissingAuthenticationTokenException',
            'IncompleteSignature',
            'IncompleteSignatureException',
            'AuthFailure',
            'InvalidToken',
            'NotSignedUp',
            'OptInRequired',
        ],
    ],
    ['credentials-missing', ['CredentialsProviderError']],
    [
        'not-found',
        ['ResourceNotFoundException', 'ParameterNotFound', 'NoSuchKey', 'NoSuchBucket', 'NoSuchVersion', 'NotFound'],
    ],
    // The second is AppConfig's word for an environment with another deployment.
    ['in-use', ['ResourceInUseException', 'ConflictException']],
    // A model that does not run, or has not warmed up.
    ['not-ready', ['ResourceNotReadyException']],
    ['limit', ['LimitExceededException', 'ServiceQuotaExceededException', 'ParameterLimitExceeded']],
];
const KINDS = new Map(to_service_error_NAMES.flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** Anything that a call threw, as a ServiceError; a ServiceError is returned unchanged. */
function toServiceError(error, facts) {
    if (error instanceof service_error/* ServiceError */._7)
        return error;
    const seen = inspect(error);
    const kind = kindOf(seen, facts);
    const isStrange = kind === 'no-answer' && seen.httpStatus !== undefined;
    return new service_error/* ServiceError */._7({
        ...facts,
        kind,
        errorName: isStrange && seen.fromService ? `HTTP ${String(seen.httpStatus)}` : seen.name,
        httpStatus: seen.httpStatus,
        requestId: seen.requestId,
        bucketRegion: seen.bucketRegion,
    }, isStrange ? strangeWords(seen) : seen.message, error);
}
/** The client's own words are about its workings. */
function strangeWords({ fromService, httpStatus, message }) {
    return fromService
        ? 'the response has no error type, so it did not come from the service'
        : `the response (HTTP ${String(httpStatus)}) could not be read: ${message.split('\n')[0] ?? ''}`;
}
function kindOf(seen, facts) {
    const { name, message, httpStatus } = seen;
    // The front end reports a signature from another hour under the name of a wrong one.
    if (/^(?:InvalidSignature|SignatureDoesNotMatch)/.test(name) && /expired|not yet current/i.test(message))
        return 'clock-skew';
    // Nothing is wrong with the keys: the address that was called is of another Region than they were used for.
    if (SCOPED_ELSEWHERE.test(message))
        return 'refused';
    if (name.startsWith('InvalidIdentityToken') && isOfUnreadKeys(message))
        return 'unavailable';
    // The client makes the second of any 404, be it the page of a proxy.
    const isNameless = name === NAMELESS || (name === 'NotFound' && facts.service === 's3');
    const known = KINDS.get(name);
    if (known !== undefined && !isNameless)
        return known;
    if (httpStatus === undefined)
        return isOfConnection(name, message) ? 'no-answer' : 'own-fault';
    if (!seen.fromService)
        return 'no-answer';
    if (httpStatus === 429)
        return 'throttled';
    if (httpStatus >= 500)
        return 'unavailable';
    if (!isNameless)
        return 'refused';
    // A proxy or load balancer answers like this; it says nothing about the service.
    if (isStranger(seen, facts))
        return 'no-answer';
    // HEAD answers have no body, so only the status is known.
    if (httpStatus === 403)
        return 'access-denied';
    if (httpStatus === 404)
        return 'not-found';
    return 'refused';
}
/** What a front end says of a signature for another Region than its own. */
const SCOPED_ELSEWHERE = /should be scoped to a valid region/i;
/** How the client calls an error to which its answer gives no type. */
const NAMELESS = 'Unknown';
/**
 * Whether an answer without an error type is not the service's. All of its own have one but those of S3 to a HEAD, which
 * have an id, and those that name another Region.
 */
function isStranger({ requestId, bucketRegion }, { service, operation }) {
    if (bucketRegion !== undefined)
        return false;
    return service !== 's3' || !operation.startsWith('Head') || requestId === undefined;
}
/** What STS says, under the name of a token that is refused for good, while it cannot fetch the keys to check one with. */
function isOfUnreadKeys(message) {
    return /retrieve verification key/i.test(message);
}
function inspect(error) {
    const metadata = memberOf(error, '$metadata');
    const response = memberOf(error, '$response');
    const status = memberOf(metadata, 'httpStatusCode') ?? memberOf(response, 'statusCode');
    const requestId = memberOf(metadata, 'requestId') ?? memberOf(memberOf(response, 'headers'), 'x-amzn-requestid');
    // In the header, or of a signature for the wrong Region in the body.
    const bucketRegion = memberOf(memberOf(response, 'headers'), 'x-amz-bucket-region') ?? memberOf(error, 'Region');
    const code = memberOf(error, 'code');
    const name = error instanceof Error ? error.name : typeof error;
    return {
        // The client calls every broken connection a TimeoutError; its code says what happened.
        name: typeof code === 'string' && memberOf(error, '$fault') === undefined ? code : name,
        message: error instanceof Error ? wordsOf(error, code) : (0,action_error/* messageOf */.bD)(error),
        httpStatus: typeof status === 'number' ? status : undefined,
        requestId: typeof requestId === 'string' ? requestId : undefined,
        bucketRegion: typeof bucketRegion === 'string' && bucketRegion !== '' ? bucketRegion : undefined,
        fromService: memberOf(error, '$fault') !== undefined,
    };
}
/** A failed connection to a name with several addresses is an AggregateError without a message of its own. */
function wordsOf(error, code) {
    // The canonical request that the service repeats contains the session token.
    if (error.message !== '')
        return error.message.replace(/\s*The Canonical String for this request[\s\S]*/i, '');
    return typeof code === 'string' ? code : error.name;
}

;// CONCATENATED MODULE: ./lib/src/aws/attempt.js




/** Why the timers of a call end. One for all: without a reason, each abort would make an error of its own, with a stack. */
const FINISHED = new Error('the call has finished');
/**
 * Sends one call, once its credentials are good for it: that comes before the deadline of the call itself, so that a
 * renewal that fails is never taken for a lost answer.
 * @throws ServiceError: `no-answer` past the deadline, and past the end of the step, where `unsent` says whether it was
 *   sent at all; `aborted` after a cancel; else as the service answered
 * @throws ActionError or ServiceError as CallSession.ready does; the call was not sent then
 */
async function attempt(deps, limits, about, send) {
    const facts = deps.place === undefined ? about : { ...about, place: deps.place };
    throwIfCancelled(deps.signal, facts);
    throwIfEnded(deps.end, facts);
    const keyId = await deps.session?.ready();
    // Not the call's own facts: it was not sent.
    throwIfCancelled(deps.signal, deps.session?.call ?? facts);
    throwIfEnded(deps.end, facts);
    const call = new AbortController();
    const done = new AbortController();
    const endBy = async (wait, error) => {
        await wait;
        throw error();
    };
    const leftMs = limits.outlivesEnd === true ? Infinity : (deps.end?.leftMs() ?? Infinity);
    const late = endBy(deps.sleep(Math.min(limits.deadlineMs, leftMs), done.signal), () => leftMs < limits.deadlineMs
        ? new service_error/* ServiceError */._7({ ...facts, kind: 'no-answer', errorName: service_error/* TIMEOUT_ENDED */.tf }, 'timeout ended before the answer')
        : lateError({ ...facts, proxy: routeOf(call.signal) }, limits.deadlineMs));
    const cancelled = endBy(cancelThenWait(deps, limits.afterCancelMs, done.signal), () => abortedError(facts));
    try {
        return await Promise.race([send(call.signal), late, cancelled]);
    }
    catch (error) {
        // Only now: the end of an aborted call must not be handled before the reason for the abort.
        call.abort();
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        const refusal = toServiceError(error, { ...facts, role: deps.session?.roleArn, proxy: routeOf(call.signal) });
        throw refusedSession(refusal, deps.session, keyId);
    }
    finally {
        done.abort(FINISHED);
        await Promise.allSettled([late, cancelled]);
    }
}
/** Credentials that expired early (because the runner's clock was set back, for example) do not end the run where others are available. */
function refusedSession(error, session, keyId) {
    if (error.kind !== 'credentials-expired' || keyId === undefined)
        return error;
    if (session?.mayReplace(keyId) !== true)
        return error;
    return new service_error/* ServiceError */._7({ ...error.facts, kind: 'session-ended' }, error.message, error);
}
/** Settles some time after the runner's cancel; rejects once the call is done. */
async function cancelThenWait(deps, ms, done) {
    await new Promise((resolve, reject) => {
        const onDone = () => {
            deps.signal.removeEventListener('abort', onCancel);
            reject(FINISHED);
        };
        const onCancel = () => {
            done.removeEventListener('abort', onDone);
            resolve();
        };
        deps.signal.addEventListener('abort', onCancel, { once: true });
        done.addEventListener('abort', onDone, { once: true });
    });
    if (ms > 0)
        await deps.sleep(ms, done);
}
function lateError(facts, deadlineMs) {
    const seconds = String(deadlineMs / 1000);
    return new service_error/* ServiceError */._7({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `no answer within ${seconds} s`);
}
function throwIfCancelled(signal, facts) {
    if (signal.aborted)
        throw abortedError(facts);
}
function throwIfEnded(end, facts) {
    if (end === undefined || end.leftMs() > 0)
        return;
    const past = { kind: 'no-answer', errorName: service_error/* TIMEOUT_ENDED */.tf, unsent: true };
    throw new service_error/* ServiceError */._7({ ...facts, ...past }, 'timeout had ended, so it was not sent');
}
function abortedError(facts) {
    return new service_error/* ServiceError */._7({ ...facts, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled');
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/src/aws/body.js
/** The body of an S3 answer, from its first byte to its end: lent to a reader, bounded in time, and closed whatever comes. */




/** How slow the line of a body may be, bytes a second: 4 Mbit/s, on which a manifest of 1 GB takes half an hour. Our choice. */
const SLOWEST_LINE = 500_000;
/** Time without bytes after which the connection counts as dead. */
const CHUNK_DEADLINE_MS = 60_000;
/** Time that a body may take in addition to that of its bytes on the slowest line: bytes that only drip must have an end. Our choice. */
const BODY_GRACE_MS = 120_000;
/**
 * Lends a body out. It is closed when the reader is done with it, also one that was never begun: unread, it would keep its
 * connection open, and the process alive.
 * @param body  as the SDK gives it; undefined for an empty object
 * @param use   reads as much as it wants; what it throws is thrown on
 * @throws through the chunks: ServiceError `no-answer` for a body that falls silent, drips or breaks off, `aborted` after a cancel
 */
async function lendBody(body, deps, facts, use) {
    if (body === undefined)
        return use(none());
    if (!isByteStream(body))
        throw new TypeError('the body of an S3 response is not a byte stream');
    // A connection that breaks before the first chunk is asked for has no other listener yet, and would end the process.
    if (body instanceof external_node_stream_.Readable)
        body.on('error', ignore);
    try {
        return await use(watched(body, deps, facts));
    }
    finally {
        body_close(body);
    }
}
/** Passes a body on, chunk by chunk, and ends one that falls silent, drips, breaks off, or is no longer wanted. */
async function* watched(body, deps, facts) {
    const chunks = body[Symbol.asyncIterator]();
    let sizeBytes = 0;
    let waitedMs = 0;
    try {
        for (;;) {
            // What arrived while the reader had other bytes is not waited for: a timer for each of a million chunks takes longer.
            const arrived = sizeBytes > 0 && !deps.signal.aborted ? arrivedOf(body) : undefined;
            if (arrived !== undefined) {
                sizeBytes += arrived.byteLength;
                yield arrived;
                continue;
            }
            // The reader's own time with the bytes does not count as time of the line.
            const leftMs = BODY_GRACE_MS + (sizeBytes / SLOWEST_LINE) * 1000 - waitedMs;
            const slow = () => tooSlow(facts, sizeBytes, waitedMs + Math.max(0, leftMs));
            if (leftMs <= 0)
                throw slow();
            const limits = { deadlineMs: Math.min(CHUNK_DEADLINE_MS, leftMs), afterCancelMs: 0 };
            const startedAt = deps.clock.now();
            const chunk = await attempt(deps, limits, facts, () => chunks.next()).catch((error) => {
                throw leftMs < CHUNK_DEADLINE_MS && isLate(error) ? slow() : error;
            });
            if (chunk.done === true)
                return;
            // A clock that is set back must not extend the time.
            waitedMs += Math.max(0, deps.clock.now() - startedAt);
            sizeBytes += chunk.value.byteLength;
            yield chunk.value;
        }
    }
    catch (error) {
        throw toServiceError(error, facts);
    }
    finally {
        body_close(body);
        // Not `await`: it queues behind the pending next(), which a silent connection never settles.
        void Promise.resolve(chunks.return?.()).catch(ignore);
    }
}
/** All bytes that are there; undefined where none are. Only once the iterator of the body reads it, in the same way. */
function arrivedOf(body) {
    if (!(body instanceof external_node_stream_.Readable) || body.destroyed || body.readableLength === 0)
        return undefined;
    const bytes = body.read();
    return bytes instanceof Uint8Array ? bytes : undefined;
}
function body_close(body) {
    if (body instanceof external_node_stream_.Readable)
        body.destroy();
}
function isByteStream(body) {
    return Symbol.asyncIterator in body;
}
function isLate(error) {
    return error instanceof service_error/* ServiceError */._7 && error.kind === 'no-answer' && error.facts.errorName === 'TimeoutError';
}
function tooSlow(facts, sizeBytes, waitedMs) {
    const took = `${String(sizeBytes)} bytes in ${String(Math.round(waitedMs / 1000))} s`;
    return new service_error/* ServiceError */._7({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `the object was transferred too slowly: ${took}`);
}
function ignore() {
    // A reader gets the error from the chunks; without a reader nobody needs it.
}
async function* none() {
    // An empty object has no body.
}

;// CONCATENATED MODULE: ./lib/src/aws/bucket-state.js
/**
 * What a refusal says about the bucket. Of one in another Region S3 says 301, or 400 where the Region is the default one
 * or has to be opted into, and 307 while the bucket is new; all of them, and a 403, say where it is.
 */
function stateOfBucket({ kind, facts }) {
    // What the SDK asks before, such as STS for credentials, says nothing of the bucket.
    if (facts.operation !== 'HeadBucket')
        return undefined;
    if (kind === 'not-found')
        return { kind: 'missing' };
    if (kind === 'access-denied')
        return { kind: 'forbidden', region: regionOf(facts.bucketRegion) };
    return kind === 'refused' && facts.bucketRegion !== undefined
        ? { kind: 'exists', region: facts.bucketRegion }
        : undefined;
}
function regionOf(region) {
    return region === '' ? undefined : region;
}

;// CONCATENATED MODULE: ./lib/src/model/without-undefined.js
/** Members that may have no value, for where "absent" and "undefined" differ: what is merged over something, or is printed. */
function withoutUndefined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/aws/no-proxy.js
/** Which hosts are reached directly although there is a proxy. */

/**
 * Whether a host is one of NO_PROXY, or of this machine, which no proxy could reach.
 *
 * An entry is a host, with everything below it, a leading `.` or `*.` or not; an IP address; a range of them in CIDR
 * form; any of the first two with a port; or `*` for all. Anything else matches nothing. curl and Go read it in this way; Node
 * itself would take a bare domain for that one host.
 * @param host     with or without brackets around an IPv6 address
 * @param entries  of NO_PROXY, as typed
 */
function isReachedStraight(host, port, entries) {
    const name = host
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
    return isOwn(name) || entries.some((entry) => fits(entry.toLowerCase(), name, port));
}
/** Addresses of this machine. RFC 6761 keeps localhost and all below it for that. */
function isOwn(name) {
    if ((0,external_node_net_.isIP)(name) === 4)
        return name.startsWith('127.');
    return name === 'localhost' || name.endsWith('.localhost') || name === '::1';
}
function fits(entry, name, port) {
    if (entry === '*')
        return true;
    const { pattern, port: wanted } = splitPort(entry);
    if (wanted !== undefined && wanted !== port)
        return false;
    if ((0,external_node_net_.isIP)(name) > 0)
        return pattern === name || isInRange(name, pattern);
    const domain = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
/** `host:443`, `[::1]:443` or `[::1]`; an IPv6 address without brackets has no port. */
function splitPort(entry) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const pattern = bracketed ?? plain;
    if (pattern === undefined)
        return { pattern: entry };
    return port === undefined ? { pattern } : { pattern, port: Number(port) };
}
function isInRange(address, range) {
    const [network = '', bits, ...more] = range.split('/');
    const family = (0,external_node_net_.isIP)(network);
    const length = Number(bits);
    const isRange = bits !== undefined && /^\d{1,3}$/.test(bits) && more.length === 0;
    if (!isRange || family === 0 || family !== (0,external_node_net_.isIP)(address) || length > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, length, kind);
    return list.check(address, kind);
}

;// CONCATENATED MODULE: ./lib/src/aws/proxy-support.js

/** The first of Node 24 whose agents take a proxy. Node's documentation of `http.Agent`, option `proxyEnv`. */
const FIRST_MINOR_OF_24 = 5;
/**
 * Ends what would otherwise silently ignore the proxy and fail without saying why.
 * @param version  of Node, as process.versions has it
 * @throws ActionError INVALID_INPUT
 */
function assertProxySupport(proxies, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > 24 || (major === 24 && minor >= FIRST_MINOR_OF_24))
        return;
    const variable = (proxies.https ?? proxies.http)?.variable ?? 'HTTPS_PROXY';
    throw new action_error/* ActionError */.lZ('INVALID_INPUT', `This runner’s Node.js ${version} cannot use the proxy in ${variable}.`, {
        outcome: 'invalid-input',
        hint: 'Update the runner: using a proxy requires Node.js 24.5 or newer. Nothing was sent to AWS.',
    });
}

;// CONCATENATED MODULE: ./lib/src/aws/trusted-roots.js
/** The certificate authorities that Node trusts. */

/**
 * All that a connection would trust which names none: those of Node, or of the system with NODE_USE_SYSTEM_CA, and
 * those of NODE_EXTRA_CA_CERTS. Naming some for a connection replaces these, so they must be named too.
 */
function trustedRoots() {
    // Node 20, whose types these are, has no way to ask; there Node's own roots are used for all.
    const ask = Reflect.get(external_node_tls_, 'getCACertificates');
    const answer = typeof ask === 'function' ? Reflect.apply(ask, external_node_tls_, ['default']) : external_node_tls_.rootCertificates;
    return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/src/aws/request-handler.js
/** How requests to AWS leave this machine: through the proxies of the environment, trusting its authorities. */








/** Connections in all, of one handler to one host: as many as images are asked for at once. The client's own agents have 50. */
const MAX_SOCKETS = 64;
/**
 * The handler that every client of a connection takes as its `requestHandler`, one of STS too.
 * @returns undefined where the client's own does: that is where neither a proxy nor an authority is named
 * @throws ActionError INVALID_INPUT when there is a proxy and a Node that knows of none
 */
function requestHandlerFor(network) {
    if (network === undefined)
        return undefined;
    const { proxies, certificates } = network;
    if (proxies === undefined && certificates.length === 0)
        return undefined;
    const secureContext = certificates.length === 0 ? undefined : (0,external_node_tls_.createSecureContext)({ ca: [...trustedRoots(), ...certificates] });
    if (proxies === undefined)
        return new node_http_handler_dist_cjs.NodeHttpHandler(agents(secureContext));
    assertProxySupport(proxies);
    return new RoutingHandler(proxies, secureContext);
}
/** For a client that sends many requests at once, where {@link requestHandlerFor} has none. */
function handlerOfMany() {
    return new node_http_handler_dist_cjs.NodeHttpHandler(agents(undefined));
}
/** Sends each request directly or through its proxy. */
class RoutingHandler extends node_http_handler_dist_cjs.NodeHttpHandler {
    #proxies;
    #throughProxy;
    constructor(proxies, secureContext) {
        // Not even by NODE_USE_ENV_PROXY: the agents that go straight must do so.
        super(agents(secureContext, {}));
        this.#proxies = proxies;
        this.#throughProxy = new node_http_handler_dist_cjs.NodeHttpHandler(agents(secureContext, proxies));
    }
    async handle(request, options = {}) {
        const proxy = proxyFor(request, this.#proxies);
        if (proxy === undefined)
            return super.handle(request, options);
        if (options.abortSignal !== undefined)
            noteRoute(options.abortSignal, proxy);
        const answer = await this.#throughProxy.handle(request, options);
        refuseAnswerOfProxy(answer.response, proxy);
        return answer;
    }
    destroy() {
        super.destroy();
        this.#throughProxy.destroy();
    }
    updateHttpClientConfig(...change) {
        super.updateHttpClientConfig(...change);
        this.#throughProxy.updateHttpClientConfig(...change);
    }
}
/**
 * Agents as such, not settings for them: for an upload with `Expect: 100-continue` the client makes agents of its own
 * from nothing, unless it was given some.
 */
function agents(secureContext, proxies) {
    const common = { keepAlive: true, maxSockets: MAX_SOCKETS };
    const http = proxies === undefined ? common : { ...common, proxyEnv: { HTTP_PROXY: proxies.http?.url } };
    const https = proxies === undefined ? common : { ...common, proxyEnv: { HTTPS_PROXY: proxies.https?.url } };
    return {
        httpAgent: new external_node_http_.Agent(http),
        httpsAgent: new external_node_https_.Agent(secureContext === undefined ? https : { ...https, secureContext }),
    };
}
function proxyFor({ protocol, hostname, port }, proxies) {
    const isSecure = protocol === 'https:';
    const proxy = isSecure ? proxies.https : proxies.http;
    return isReachedStraight(hostname, port ?? (isSecure ? 443 : 80), proxies.bypass) ? undefined : proxy;
}
/** Every answer of these services has one of these headers. */
const REQUEST_IDS = ['x-amzn-requestid', 'x-amz-request-id'];
/**
 * A request to an http:// address goes to the proxy itself, which answers errors in place of AWS. With https:// it fails to
 * open the tunnel, and Node says so.
 * @throws Error when the answer is the proxy's
 */
function refuseAnswerOfProxy(response, proxy) {
    const { statusCode, reason = '', headers } = response;
    if (statusCode < 400 || REQUEST_IDS.some((name) => headers[name] !== undefined))
        return;
    const error = new Error(`the proxy ${proxy.shown} returned ${String(statusCode)} ${reason}`.trimEnd());
    error.name = 'ProxyError';
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/aws/client-config.js


const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** The settings for a connection; without a session, those of a client that finds its credentials itself or needs none. */
function clientConfig(connection, session) {
    return {
        region: connection.region,
        maxAttempts: 1,
        customUserAgent: 'train-custom-labels',
        logger: SILENT,
        ...withoutUndefined({
            credentials: session?.credentials,
            requestHandler: requestHandlerFor(connection.network),
        }),
    };
}
/** Where the calls of a service go. An address for one service counts for more than one for all. */
function placeOf({ region, network }, service) {
    const endpoints = network?.endpoints ?? [];
    const endpoint = endpoints.find((one) => one.service === service) ?? endpoints.find((one) => one.service === undefined);
    return endpoint === undefined ? { region } : { region, endpoint: `${endpoint.shown} (${endpoint.variable})` };
}
function nothing() {
    // What the client says is not for the log.
}

;// CONCATENATED MODULE: ./lib/src/aws/clock-skew.js
/** Recognises a HEAD that S3 refuses because a wrong clock has signed it: the answer has no body to say so. */

/**
 * How far the time of a signature is from that of the answer, at least, milliseconds. S3 refuses what was signed 15 minutes before or
 * after (API reference, "Error responses", RequestTimeTooSkewed); a minute less leaves time for the way. Less would be wrong where the
 * client may not correct its clock (`AWS_DISABLE_CLOCK_SKEW_CORRECTION`): there, each denial would look like this.
 */
const APART_MS = 14 * 60_000;
/** The error gets the name that S3 has for this, which counts as a fault that passes. */
function nameClockSkew(client) {
    const middleware = (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            const words = clockSkewIn(memberOf(args, 'request'), error);
            if (words !== undefined && error instanceof Error) {
                error.name = 'RequestTimeTooSkewed';
                error.message = words;
            }
            throw error;
        }
    };
    client.middlewareStack.addRelativeTo(middleware, {
        name: 'nameClockSkewMiddleware',
        // Before it, the request is not signed yet.
        relation: 'after',
        toMiddleware: 'httpSigningMiddleware',
    });
}
/**
 * What is wrong with the clock, from a signed request and the error of its answer. The client's own mark
 * (`$metadata.clockSkewCorrected`) is on each error where the clock of the machine is wrong, also of requests that it had
 * signed with the right time.
 * @returns undefined where the refusal has another reason
 */
function clockSkewIn(request, error) {
    const metadata = memberOf(error, '$metadata');
    if (memberOf(request, 'method') !== 'HEAD' || memberOf(metadata, 'httpStatusCode') !== 403)
        return undefined;
    // A proxy that refuses has a clock of its own.
    if (memberOf(metadata, 'requestId') === undefined)
        return undefined;
    const headers = memberOf(memberOf(error, '$response'), 'headers');
    // One from a cache has the time of an earlier answer; the client does not correct its clock by it either.
    if (memberOf(headers, 'age') !== undefined)
        return undefined;
    const signed = memberOf(memberOf(request, 'headers'), 'x-amz-date');
    const answered = memberOf(headers, 'date');
    if (typeof signed !== 'string' || typeof answered !== 'string')
        return undefined;
    // Without a time this is NaN, which is not larger.
    const apart = Math.abs(msOf(signed) - Date.parse(answered));
    return apart >= APART_MS ? `the request was signed at ${signed}, and S3 answered it at ${answered}` : undefined;
}
/** The milliseconds of a time of a signature, such as `20260302T090000Z`. */
function msOf(signed) {
    return Date.parse(signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

;// CONCATENATED MODULE: ./lib/src/aws/missing-credentials.js


/** The error for credentials that were never found. */
function missingCredentials(env, error) {
    const why = whyOf(env, error);
    const words = (0,action_error/* messageOf */.bD)(error).replace(/\s+/g, ' ').trim();
    return new action_error/* ActionError */.lZ('CREDENTIALS_MISSING', `${why?.sentence ?? 'The AWS SDK found no credentials in the environment of the step'} (${words}).`, { cause: error, hint: why === undefined ? undefined : `${why.hint} Nothing was sent to AWS.` });
}
/** In the order of the SDK. */
function whyOf(env, error) {
    return ofTokenFile(env, error) ?? ofProfile(env) ?? ofKeys(env) ?? ofRole(env) ?? ofContainer(env);
}
function ofTokenFile(env, error) {
    const path = missing_credentials_valueOf(env, 'AWS_WEB_IDENTITY_TOKEN_FILE');
    if (path === undefined || !(error instanceof Error) || memberOf(error, 'path') !== path)
        return undefined;
    return {
        sentence: `AWS_WEB_IDENTITY_TOKEN_FILE names ${path}, which cannot be read`,
        hint: 'Mount the pod’s token there so that the runner’s user can read it, or unset the variable and log in another way.',
    };
}
function ofProfile(env) {
    const profile = missing_credentials_valueOf(env, 'AWS_PROFILE');
    if (profile === undefined)
        return undefined;
    const files = [
        missing_credentials_valueOf(env, 'AWS_CONFIG_FILE') ?? '~/.aws/config',
        missing_credentials_valueOf(env, 'AWS_SHARED_CREDENTIALS_FILE') ?? '~/.aws/credentials',
    ].join(' and ');
    const gives = `${files} has no profile with this name and credentials`;
    return missing_credentials_valueOf(env, 'AWS_ACCESS_KEY_ID') === undefined
        ? {
            sentence: `AWS_PROFILE=${profile}, and ${gives}`,
            hint: 'Correct or unset AWS_PROFILE, or add credentials to the profile.',
        }
        : {
            sentence: `AWS_PROFILE=${profile} makes the AWS SDK ignore the keys in the environment (AWS_ACCESS_KEY_ID), and ${gives}`,
            hint: 'Unset AWS_PROFILE for the step so that the keys in the environment are used.',
        };
}
function ofKeys(env) {
    const pair = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    return halfOf(env, pair, 'Set both in the environment of the step: a secret with a misspelled name is empty.');
}
function ofRole(env) {
    const pair = ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'];
    return halfOf(env, pair, 'Set both, or use the input role-to-assume, which needs neither.');
}
function halfOf(env, pair, hint) {
    const [set, ...more] = pair.filter((variable) => missing_credentials_valueOf(env, variable) !== undefined);
    if (set === undefined || more.length > 0)
        return undefined;
    const other = pair.find((variable) => variable !== set) ?? '';
    return { sentence: `${set} is set and ${other} is not`, hint };
}
function ofContainer(env) {
    const variable = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].find((name) => missing_credentials_valueOf(env, name) !== undefined);
    if (variable === undefined)
        return undefined;
    return {
        sentence: `${variable} names ${shownUri(missing_credentials_valueOf(env, variable) ?? '')}, which returned no credentials`,
        hint: `Correct ${variable}: an http:// address must be on this machine, or one that ECS or EKS uses. Or unset it and log in another way.`,
    };
}
/** Without what may be secret in it: user, password and query. */
function shownUri(uri) {
    return uri.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '');
}
function missing_credentials_valueOf(env, variable) {
    const value = env[variable] ?? '';
    return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/src/aws/environment-session.js







/** A command or a machine that provides credentials may be slow; after this long it hangs. Our choice. */
const FIND = { deadlineMs: 60_000, afterCancelMs: 0 };
const FACTS = { service: 'environment', operation: 'FindCredentials' };
/** The variables that contain keys themselves. */
const VARIABLES = {
    accessKeyId: 'AWS_ACCESS_KEY_ID',
    secretAccessKey: 'AWS_SECRET_ACCESS_KEY',
    sessionToken: 'AWS_SESSION_TOKEN',
};
/**
 * @param find  the client's own way to credentials, which keeps what it has found and renews what ends
 * @returns a session whose `ready` throws ActionError CREDENTIALS_MISSING or CREDENTIALS_INVALID immediately; once credentials
 *   were found, their renewal throws a ServiceError of a passing kind
 */
function createEnvironmentSession(deps, find) {
    const { env } = deps;
    let wasFound = false;
    return {
        call: FACTS,
        ready: async () => {
            const keys = await attempt({ sleep: deps.sleep, signal: deps.signal, end: deps.end }, FIND, FACTS, async () => {
                try {
                    return await find();
                }
                catch (error) {
                    throw toCredentialsError(error, env, wasFound);
                }
            });
            checkKeys(keys, env);
            wasFound = true;
            return keys.accessKeyId;
        },
        mayReplace: () => false,
    };
}
/** A role's token in a file is presented to STS, whose faults are like those of any service. */
function toCredentialsError(error, env, wasFound) {
    if (isOfSts(error)) {
        const facts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', resource: env.AWS_ROLE_ARN };
        return toServiceError(error, facts);
    }
    // What has worked before can work again: a machine that is busy, a file that is just being replaced.
    if (wasFound) {
        return new service_error/* ServiceError */._7({ ...FACTS, kind: 'unavailable', errorName: 'NoCredentials' }, (0,action_error/* messageOf */.bD)(error), error);
    }
    return missingCredentials(env, error);
}
/** Errors of the SDK's own sources say whether the next source may be asked; an answer of STS, and no answer, do not. */
function isOfSts(error) {
    if (!(error instanceof Error) || 'tryNextLink' in error)
        return false;
    const code = memberOf(error, 'code');
    return '$metadata' in error || isOfConnection(typeof code === 'string' ? code : error.name, error.message);
}
/** @throws ActionError for keys that no request can be signed with */
function checkKeys(keys, env) {
    for (const part of ['accessKeyId', 'secretAccessKey', 'sessionToken']) {
        const value = keys[part] ?? '';
        const wrong = oddityIn(value);
        if (wrong === undefined)
            continue;
        const variable = VARIABLES[part];
        const isOfEnvironment = env[variable] === value;
        throw new action_error/* ActionError */.lZ('CREDENTIALS_INVALID', `${isOfEnvironment ? variable : `The ${part} found by the AWS SDK`} contains ${wrong}, which AWS keys never do.`, {
            hint: isOfEnvironment
                ? `Set ${variable} again without it: a pasted or piped secret often ends in a line break. Nothing was sent to AWS.`
                : 'Correct the file, command or service that the credentials come from. Nothing was sent to AWS.',
        });
    }
}
function oddityIn(key) {
    if (/[\r\n]/.test(key))
        return 'a line break';
    if (/[ \t]/.test(key))
        return 'a space';
    return /[^\x21-\x7e]/.test(key) ? 'a character that is not plain ASCII' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/aws/mask-credentials.js

/** Takes the secret key and the session token in before the first request that they sign is sent. */
function maskCredentials(client, io) {
    const known = new Set();
    const middleware = (next, context) => (args) => {
        for (const secret of secretsIn(context)) {
            if (!known.has(secret))
                io.mask(secret);
            known.add(secret);
        }
        return next(args);
    };
    client.middlewareStack.addRelativeTo(middleware, {
        name: 'maskCredentialsMiddleware',
        relation: 'before',
        toMiddleware: 'httpSigningMiddleware',
    });
}
/** Where the client leaves the identity that it has chosen to sign with. */
function secretsIn(context) {
    const scheme = memberOf(memberOf(context, '__smithy_context'), 'selectedHttpAuthScheme');
    const identity = memberOf(scheme, 'identity');
    return ['secretAccessKey', 'sessionToken'].flatMap((name) => {
        const secret = memberOf(identity, name);
        return typeof secret === 'string' && secret !== '' ? [secret] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(2769);
;// CONCATENATED MODULE: ./lib/src/aws/retry.js


/** Reads answer within a second or so, S3 with the head of an object; past this something is broken on the way. */
const READ_LIMITS = { deadlineMs: 30_000, afterCancelMs: 0 };
/** Attempts of one read, the first included. */
const TRIES_MAX = 5;
/** Upper bounds of the waits before retries, milliseconds. */
const WAITS = { firstMs: 1000, longestMs: 8000 };
/**
 * Tries a read up to five times, within about 15 s of waiting, with jitter so that many jobs do not return as one.
 * @throws ServiceError the last one, immediately when a retry cannot help, or none would begin before the end of the step
 */
async function retryRead(deps, read) {
    const wait = async (error, tries) => {
        const waitMs = (0,try_again/* spread */.il)((0,try_again/* waitAfter */.Wv)(tries, WAITS), deps.random());
        if (deps.end !== undefined && deps.end.leftMs() <= waitMs)
            throw endedBetween(error);
        await deps.sleep(waitMs, deps.signal);
    };
    return (0,try_again/* tryAgain */.QC)({ triesMax: TRIES_MAX, mayPass: service_error/* isPassingFault */.Ev, wait }, read);
}
/** Another try would have come, had there been time: the end of the step is what ends it, and the fault is why it took so long. */
function endedBetween(error) {
    const { errorName, kind } = error.facts;
    // A wrong clock or an expired session is not a matter of time.
    if ((0,service_error/* isPastEnd */.Sh)(error) || kind === 'clock-skew' || kind === 'session-ended')
        return error;
    const facts = { ...error.facts, errorName: service_error/* TIMEOUT_ENDED */.tf };
    return new service_error/* ServiceError */._7(facts, `timeout ended before another try (${errorName}: ${error.message})`, error);
}

;// CONCATENATED MODULE: ./lib/src/aws/image-reads.js
/** The image port on the official S3 client. Loaded late: only a lint that checks images needs it. */












/** The client of one connection. */
function connectImages(given, connection) {
    const config = clientConfig(connection, given.session);
    const client = new dist_cjs/* S3Client */.YxF({ ...config, requestHandler: config.requestHandler ?? handlerOfMany() });
    maskCredentials(client, given.io);
    nameClockSkew(client);
    const session = given.session ?? createEnvironmentSession(given, () => client.config.credentials());
    const deps = { ...given, session, place: placeOf(connection, 's3') };
    return {
        firstBytes: async (object, wanted) => {
            const facts = { service: 's3', operation: 'GetObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            const command = new dist_cjs/* GetObjectCommand */.jLs({
                Bucket: object.bucket,
                Key: object.key,
                Range: `bytes=0-${String(wanted.length - 1)}`,
                IfMatch: wanted.ifMatch,
                IfNoneMatch: wanted.ifNoneMatch,
            });
            let answer;
            try {
                answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(command, { abortSignal }));
            }
            catch (error) {
                const known = error instanceof service_error/* ServiceError */._7 ? answerIn(error) : undefined;
                if (known !== undefined)
                    return known;
                throw error;
            }
            const sizeBytes = sizeOf(answer);
            const length = wanted.isWhole === true && sizeBytes > wanted.length ? 0 : wanted.length;
            // Its body needs no session: S3 checked the credentials before it began to send.
            const bytes = await lendBody(answer.Body, { ...deps, session: undefined }, facts, (chunks) => take(chunks, length));
            return { kind: 'bytes', bytes, sizeBytes, etag: answer.ETag };
        },
        bucket: async (name, owner) => {
            const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` };
            try {
                const command = new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: name, ExpectedBucketOwner: owner });
                const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(command, { abortSignal }));
                return { kind: 'exists', region: regionOf(answer.BucketRegion) };
            }
            catch (error) {
                const state = error instanceof service_error/* ServiceError */._7 ? stateOfBucket(error) : undefined;
                if (state !== undefined)
                    return state;
                throw error;
            }
        },
    };
}
/** Errors of GetObject that are answers. */
function answerIn({ facts: { operation, errorName, httpStatus } }) {
    if (operation !== 'GetObject')
        return undefined;
    if (httpStatus === 304)
        return { kind: 'unchanged' };
    if (httpStatus === 412)
        return { kind: 'changed' };
    if (errorName === 'NoSuchKey')
        return { kind: 'missing' };
    // Only an empty object has no first byte.
    if (httpStatus === 416)
        return { kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 0, etag: undefined };
    return undefined;
}
/** Of the whole object: after the slash of Content-Range; without one, all of it was sent. */
function sizeOf({ ContentRange, ContentLength, }) {
    const whole = /\/(\d+)$/.exec(ContentRange ?? '')?.[1];
    return whole === undefined ? (ContentLength ?? 0) : Number(whole);
}
async function take(chunks, length) {
    if (length === 0)
        return new Uint8Array();
    const parts = [];
    let taken = 0;
    for await (const chunk of chunks) {
        // Not once all is there: a body that is left before its end closes its connection, and the next request needs a new one.
        if (taken === length)
            break;
        const part = chunk.subarray(0, length - taken);
        parts.push(part);
        taken += part.length;
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/aws/s3.js
/** The object port on the official S3 client. Loaded late: most of a training's calls do not need it. */












/** By the size: a lost answer to the upload of a small manifest must not use up the time for the training. */
function uploadLimits(sizeBytes) {
    return { deadlineMs: 60_000 + Math.ceil(sizeBytes / SLOWEST_LINE) * 1000, afterCancelMs: 0 };
}
/** The client of one connection. */
function connectS3(given, connection) {
    const client = new dist_cjs/* S3Client */.YxF(clientConfig(connection, given.session));
    maskCredentials(client, given.io);
    nameClockSkew(client);
    const session = given.session ?? createEnvironmentSession(given, () => client.config.credentials());
    const deps = { ...given, session, place: placeOf(connection, 's3') };
    const address = ({ bucket, key, versionId, }) => ({
        Bucket: bucket,
        Key: key,
        VersionId: versionId,
    });
    return {
        head: (object) => retryRead(deps, async () => {
            const facts = { service: 's3', operation: 'HeadObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            try {
                const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(new dist_cjs/* HeadObjectCommand */.l81({ ...address(object), ChecksumMode: 'ENABLED' }), { abortSignal }));
                return {
                    ...headOf(answer.ContentLength, answer.VersionId),
                    sha256: digestOf(answer.ChecksumSHA256),
                    ...historyOf(answer),
                    etag: answer.ETag,
                };
            }
            catch (error) {
                if (error instanceof service_error/* ServiceError */._7 && error.kind === 'not-found')
                    return undefined;
                throw error;
            }
        }),
        read: async (object, use, part) => {
            const facts = { service: 's3', operation: 'GetObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            const answer = await retryRead(deps, () => attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(new dist_cjs/* GetObjectCommand */.jLs({ ...address(object), ...(part && rangeOf(part)) }), { abortSignal })));
            const head = headOf(answer.ContentLength, answer.VersionId);
            // Its body needs no session: S3 checked the credentials before it began to send.
            return lendBody(answer.Body, { ...deps, session: undefined }, facts, (chunks) => use({ ...head, chunks }));
        },
        upload: (object, file) => retryRead(deps, async () => {
            const facts = { service: 's3', operation: 'PutObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            const body = (0,external_node_fs_.createReadStream)(file.path);
            const broken = brokenFile(body, file.sizeBytes, facts);
            const put = (abortSignal) => client.send(new dist_cjs/* PutObjectCommand */.wKZ({
                ...address(object),
                Body: body,
                ContentLength: file.sizeBytes,
                // S3 compares it with what arrives: a file that changed since it was read is refused.
                ChecksumAlgorithm: 'SHA256',
                ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64'),
                ContentType: 'application/jsonlines',
            }), { abortSignal });
            try {
                const limits = uploadLimits(file.sizeBytes);
                const answer = await attempt(deps, limits, facts, (abortSignal) => Promise.race([put(abortSignal), broken]));
                return headOf(file.sizeBytes, answer.VersionId);
            }
            finally {
                // One that was read to its end closes by itself: closed earlier, it would leave the request without
                // an end, and its connection with it, though the answer is there.
                if (body.bytesRead < file.sizeBytes)
                    body.destroy();
            }
        }),
        bucket: (name) => retryRead(deps, async () => {
            const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` };
            try {
                const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: name }), { abortSignal }));
                return { kind: 'exists', region: regionOf(answer.BucketRegion) };
            }
            catch (error) {
                const state = error instanceof service_error/* ServiceError */._7 ? stateOfBucket(error) : undefined;
                if (state !== undefined)
                    return state;
                throw error;
            }
        }),
    };
}
/** S3 refuses a range of an empty object, also one of all its bytes. */
function rangeOf({ from, etag }) {
    return { Range: from === 0 ? undefined : `bytes=${String(from)}-`, IfMatch: etag };
}
function headOf(sizeBytes, versionId) {
    // Objects written before their bucket kept versions have the version "null", which pins nothing.
    return { sizeBytes: sizeBytes ?? 0, versionId: versionId === 'null' ? undefined : versionId };
}
/**
 * Rejects when the file cannot be read, or ends before its time. The client pipes the body and hears neither: an error
 * would end the process, and a short body would leave S3 waiting for the rest.
 */
function brokenFile(body, sizeBytes, facts) {
    const refusal = (errorName, message) => new service_error/* ServiceError */._7({ ...facts, kind: 'refused', errorName }, message);
    return new Promise((_, reject) => {
        body.once('error', (error) => {
            reject(refusal('FileUnreadable', error.message));
        });
        body.once('end', () => {
            if (body.bytesRead !== sizeBytes)
                reject(refusal('FileChanged', 'the file has changed since it was first read'));
        });
    });
}
/** The checksum as hex; one of a multipart upload ends in `-<parts>` and is not the digest of the bytes. */
function digestOf(checksum) {
    if (checksum === undefined || checksum.includes('-'))
        return undefined;
    return Buffer.from(checksum, 'base64').toString('hex');
}
/** When the object was written, and the MD5 of its bytes. S3 API reference, "Object": which ETags are one. */
function historyOf({ LastModified, ETag = '', ServerSideEncryption = 'AES256', SSECustomerAlgorithm, }) {
    const writtenAt = LastModified?.getTime() ?? NaN;
    const isPlain = ServerSideEncryption === 'AES256' && SSECustomerAlgorithm === undefined;
    const md5 = isPlain ? /^"?([0-9a-f]{32})"?$/.exec(ETag)?.[1] : undefined;
    return {
        lastModified: Number.isNaN(writtenAt) ? undefined : writtenAt,
        md5,
    };
}

;// CONCATENATED MODULE: ./lib/src/aws/connect-s3.js


/** No call is sent by this. */
function connectS3Alone(deps, connection) {
    return { images: connectImages(deps, connection), objects: connectS3(deps, connection) };
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
function waitAfter(tries, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (tries - 1));
}
/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
function spread(ms, chance) {
    return ms * (0.5 + chance / 2);
}
/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
async function backOff({ sleep, random, signal }, waits, tries) {
    await sleep(spread(waitAfter(tries, waits), random()), signal);
}
/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
async function tryAgain({ triesMax, mayPass, wait }, once) {
    for (let tries = 1;; tries += 1) {
        try {
            return await once(tries);
        }
        catch (error) {
            if (tries === triesMax || !mayPass(error, tries))
                throw error;
            await wait?.(error, tries);
        }
    }
}


/***/ })

};
