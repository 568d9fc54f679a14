export const id = 2580;
export const ids = [2580];
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

/***/ 52580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectS3: () => (/* binding */ connectS3)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/S3Client.js + 46 modules
var S3Client = __webpack_require__(62525);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js + 33 modules
var commandBuilder = __webpack_require__(22072);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(35120);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js


class HeadObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw8 */.y3, "HeadObject", schemas_0/* HeadObject$ */.QdX) {
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js
var GetObjectCommand = __webpack_require__(10040);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js


class PutObjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw11 */.yC, "PutObject", schemas_0/* PutObject$ */.lHz) {
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-es/commands/HeadBucketCommand.js
var HeadBucketCommand = __webpack_require__(29855);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __webpack_require__(10729);
// EXTERNAL MODULE: ./lib/src/aws/body.js
var body = __webpack_require__(67254);
// EXTERNAL MODULE: ./lib/src/aws/bucket-state.js
var bucket_state = __webpack_require__(88096);
// EXTERNAL MODULE: ./lib/src/aws/client-config.js
var client_config = __webpack_require__(67696);
// EXTERNAL MODULE: ./lib/src/aws/clock-skew.js
var clock_skew = __webpack_require__(7573);
// EXTERNAL MODULE: ./lib/src/aws/environment-session.js + 1 modules
var environment_session = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/src/aws/mask-credentials.js
var mask_credentials = __webpack_require__(95981);
// EXTERNAL MODULE: ./lib/src/aws/retry.js
var retry = __webpack_require__(11482);
;// CONCATENATED MODULE: ./lib/src/aws/s3.js
/** The object port on the official S3 client. Loaded late: most of a training's calls do not need it. */












/** By the size: a lost answer to the upload of a small manifest must not use up the time for the training. */
function uploadLimits(sizeBytes) {
    return { deadlineMs: 60_000 + Math.ceil(sizeBytes / body/* SLOWEST_LINE */.j) * 1000, afterCancelMs: 0 };
}
/** The client of one connection. */
function connectS3(given, connection) {
    const client = new S3Client/* S3Client */.Y((0,client_config/* clientConfig */.y)(connection, given.session));
    (0,mask_credentials/* maskCredentials */.B)(client, given.io);
    (0,clock_skew/* nameClockSkew */.k)(client);
    const session = given.session ?? (0,environment_session/* createEnvironmentSession */.e)(given, () => client.config.credentials());
    const deps = { ...given, session, place: (0,client_config/* placeOf */.$)(connection, 's3') };
    const address = ({ bucket, key, versionId, }) => ({
        Bucket: bucket,
        Key: key,
        VersionId: versionId,
    });
    return {
        head: (object) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 's3', operation: 'HeadObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            try {
                const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new HeadObjectCommand({ ...address(object), ChecksumMode: 'ENABLED' }), { abortSignal }));
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
            const answer = await (0,retry/* retryRead */.Ng)(deps, () => (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new GetObjectCommand/* GetObjectCommand */.j({ ...address(object), ...(part && rangeOf(part)) }), { abortSignal })));
            const head = headOf(answer.ContentLength, answer.VersionId);
            // Its body needs no session: S3 checked the credentials before it began to send.
            return (0,body/* lendBody */.i)(answer.Body, { ...deps, session: undefined }, facts, (chunks) => use({ ...head, chunks }));
        },
        upload: (object, file) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 's3', operation: 'PutObject', resource: (0,s3_uri/* formatS3Object */.F5)(object) };
            const body = (0,external_node_fs_.createReadStream)(file.path);
            const broken = brokenFile(body, file.sizeBytes, facts);
            const put = (abortSignal) => client.send(new PutObjectCommand({
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
                const answer = await (0,attempt/* attempt */.C)(deps, limits, facts, (abortSignal) => Promise.race([put(abortSignal), broken]));
                return headOf(file.sizeBytes, answer.VersionId);
            }
            finally {
                // One that was read to its end closes by itself: closed earlier, it would leave the request without
                // an end, and its connection with it, though the answer is there.
                if (body.bytesRead < file.sizeBytes)
                    body.destroy();
            }
        }),
        bucket: (name) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` };
            try {
                const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new HeadBucketCommand/* HeadBucketCommand */.k({ Bucket: name }), { abortSignal }));
                return { kind: 'exists', region: (0,bucket_state/* regionOf */.A)(answer.BucketRegion) };
            }
            catch (error) {
                const state = error instanceof service_error/* ServiceError */._7 ? (0,bucket_state/* stateOfBucket */.x)(error) : undefined;
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


/***/ })

};
