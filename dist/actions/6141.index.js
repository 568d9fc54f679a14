export const id = 6141;
export const ids = [6141];
export const modules = {

/***/ 67254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lendBody),
/* harmony export */   j: () => (/* binding */ SLOWEST_LINE)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10729);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80966);
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
    if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
        body.on('error', ignore);
    try {
        return await use(watched(body, deps, facts));
    }
    finally {
        close(body);
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
            const chunk = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(deps, limits, facts, () => chunks.next()).catch((error) => {
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
        throw (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toServiceError */ .N)(error, facts);
    }
    finally {
        close(body);
        // Not `await`: it queues behind the pending next(), which a silent connection never settles.
        void Promise.resolve(chunks.return?.()).catch(ignore);
    }
}
/** All bytes that are there; undefined where none are. Only once the iterator of the body reads it, in the same way. */
function arrivedOf(body) {
    if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable) || body.destroyed || body.readableLength === 0)
        return undefined;
    const bytes = body.read();
    return bytes instanceof Uint8Array ? bytes : undefined;
}
function close(body) {
    if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
        body.destroy();
}
function isByteStream(body) {
    return Symbol.asyncIterator in body;
}
function isLate(error) {
    return error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && error.kind === 'no-answer' && error.facts.errorName === 'TimeoutError';
}
function tooSlow(facts, sizeBytes, waitedMs) {
    const took = `${String(sizeBytes)} bytes in ${String(Math.round(waitedMs / 1000))} s`;
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `the object was transferred too slowly: ${took}`);
}
function ignore() {
    // A reader gets the error from the chunks; without a reader nobody needs it.
}
async function* none() {
    // An empty object has no body.
}


/***/ }),

/***/ 88096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   x: () => (/* binding */ stateOfBucket)
/* harmony export */ });
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


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nameClockSkew)
/* harmony export */ });
/* unused harmony export clockSkewIn */
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23336);
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
            const words = clockSkewIn((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(args, 'request'), error);
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
    const metadata = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(error, '$metadata');
    if ((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(request, 'method') !== 'HEAD' || (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(metadata, 'httpStatusCode') !== 403)
        return undefined;
    // A proxy that refuses has a clock of its own.
    if ((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(metadata, 'requestId') === undefined)
        return undefined;
    const headers = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(error, '$response'), 'headers');
    // One from a cache has the time of an earlier answer; the client does not correct its clock by it either.
    if ((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(headers, 'age') !== undefined)
        return undefined;
    const signed = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(request, 'headers'), 'x-amz-date');
    const answered = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(headers, 'date');
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


/***/ }),

/***/ 16141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectImages: () => (/* binding */ connectImages)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62525);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10040);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29855);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80387);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10729);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67254);
/* harmony import */ var _bucket_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88096);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67696);
/* harmony import */ var _clock_skew_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7573);
/* harmony import */ var _environment_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1517);
/* harmony import */ var _mask_credentials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95981);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27280);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11482);
/** The image port on the official S3 client. Loaded late: only a lint that checks images needs it. */












/** The client of one connection. */
function connectImages(given, connection) {
    const config = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_3__/* .clientConfig */ .y)(connection, given.session);
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__/* .S3Client */ .Y({ ...config, requestHandler: config.requestHandler ?? (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_5__/* .handlerOfMany */ .h)() });
    (0,_mask_credentials_js__WEBPACK_IMPORTED_MODULE_8__/* .maskCredentials */ .B)(client, given.io);
    (0,_clock_skew_js__WEBPACK_IMPORTED_MODULE_9__/* .nameClockSkew */ .k)(client);
    const session = given.session ?? (0,_environment_session_js__WEBPACK_IMPORTED_MODULE_4__/* .createEnvironmentSession */ .e)(given, () => client.config.credentials());
    const deps = { ...given, session, place: (0,_client_config_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(connection, 's3') };
    return {
        firstBytes: async (object, wanted) => {
            const facts = { service: 's3', operation: 'GetObject', resource: (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .formatS3Object */ .F5)(object) };
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_11__/* .GetObjectCommand */ .j({
                Bucket: object.bucket,
                Key: object.key,
                Range: `bytes=0-${String(wanted.length - 1)}`,
                IfMatch: wanted.ifMatch,
                IfNoneMatch: wanted.ifNoneMatch,
            });
            let answer;
            try {
                answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_6__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(command, { abortSignal }));
            }
            catch (error) {
                const known = error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 ? answerIn(error) : undefined;
                if (known !== undefined)
                    return known;
                throw error;
            }
            const sizeBytes = sizeOf(answer);
            const length = wanted.isWhole === true && sizeBytes > wanted.length ? 0 : wanted.length;
            // Its body needs no session: S3 checked the credentials before it began to send.
            const bytes = await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .lendBody */ .i)(answer.Body, { ...deps, session: undefined }, facts, (chunks) => take(chunks, length));
            return { kind: 'bytes', bytes, sizeBytes, etag: answer.ETag };
        },
        bucket: async (name, owner) => {
            const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` };
            try {
                const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_12__/* .HeadBucketCommand */ .k({ Bucket: name, ExpectedBucketOwner: owner });
                const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_6__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(command, { abortSignal }));
                return { kind: 'exists', region: (0,_bucket_state_js__WEBPACK_IMPORTED_MODULE_13__/* .regionOf */ .A)(answer.BucketRegion) };
            }
            catch (error) {
                const state = error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 ? (0,_bucket_state_js__WEBPACK_IMPORTED_MODULE_13__/* .stateOfBucket */ .x)(error) : undefined;
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


/***/ })

};
