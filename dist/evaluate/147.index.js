export const id = 147;
export const ids = [147];
export const modules = {

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectS3: () => (/* binding */ connectS3)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3711);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _manifest_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(272);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(112);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2423);
/* harmony import */ var _environment_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(211);
/* harmony import */ var _mask_credentials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5070);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8083);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3981);
/** The object port on the official S3 client. Loaded late: most of a training's calls do not need it. */











/** Until the head of an answer. */
const READ = { deadlineMs: 30_000, afterCancelMs: 0 };
/** How slow the line of a body may be, bytes a second: 4 Mbit/s, on which a manifest of 1 GB takes half an hour. Ours. */
const SLOWEST_LINE = 500_000;
/** By the size: a lost answer to the upload of a small manifest must not use up the time for the training. */
function uploadPatience(sizeBytes) {
    return { deadlineMs: 60_000 + Math.ceil(sizeBytes / SLOWEST_LINE) * 1000, afterCancelMs: 0 };
}
/** Silence within a body past which the connection counts as dead. */
const CHUNK_DEADLINE_MS = 60_000;
/** Time that a body may take beside that of its bytes on the slowest line: bytes that only drip must have an end. Ours. */
const BODY_GRACE_MS = 120_000;
/** The client of one connection. */
function connectS3(given, connection) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__/* .S3Client */ .YxF((0,_client_config_js__WEBPACK_IMPORTED_MODULE_4__/* .clientConfig */ .y)(connection, given.session));
    (0,_mask_credentials_js__WEBPACK_IMPORTED_MODULE_9__/* .maskCredentials */ .B)(client, given.io);
    const session = given.session ?? (0,_environment_session_js__WEBPACK_IMPORTED_MODULE_5__/* .createEnvironmentSession */ .e)(given, () => client.config.credentials());
    const deps = { ...given, session, place: (0,_client_config_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(connection, 's3') };
    const address = (object) => ({
        Bucket: object.bucket,
        Key: object.key,
        ...(object.versionId === undefined ? {} : { VersionId: object.versionId }),
    });
    return {
        head: (object) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryRead */ .N)(deps, async () => {
            const facts = { service: 's3', operation: 'HeadObject', resource: (0,_manifest_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .formatS3Object */ .F5)(object) };
            try {
                const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(deps, READ, facts, (abortSignal) => client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__/* .HeadObjectCommand */ .l81({ ...address(object), ChecksumMode: 'ENABLED' }), { abortSignal }));
                return {
                    ...headOf(answer.ContentLength, answer.VersionId),
                    ...digestOf(answer.ChecksumSHA256),
                    ...historyOf(answer),
                };
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && error.kind === 'not-found')
                    return undefined;
                throw error;
            }
        }),
        read: (object) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryRead */ .N)(deps, async () => {
            const facts = { service: 's3', operation: 'GetObject', resource: (0,_manifest_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .formatS3Object */ .F5)(object) };
            const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(deps, READ, facts, (abortSignal) => client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__/* .GetObjectCommand */ .jLs(address(object)), { abortSignal }));
            const body = answer.Body === undefined ? none() : bytesOf(answer.Body);
            return {
                ...headOf(answer.ContentLength, answer.VersionId),
                chunks: watched(body, { ...deps, session: undefined }, facts),
            };
        }),
        upload: (object, file) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryRead */ .N)(deps, async () => {
            const facts = { service: 's3', operation: 'PutObject', resource: (0,_manifest_s3_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .formatS3Object */ .F5)(object) };
            const body = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
            const broken = brokenFile(body, file.sizeBytes, facts);
            const put = (abortSignal) => client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__/* .PutObjectCommand */ .wKZ({
                ...address(object),
                Body: body,
                ContentLength: file.sizeBytes,
                // S3 compares it with what arrives: a file that changed since it was read is refused.
                ChecksumAlgorithm: 'SHA256',
                ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64'),
                ContentType: 'application/jsonlines',
            }), { abortSignal });
            try {
                const patience = uploadPatience(file.sizeBytes);
                const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(deps, patience, facts, (abortSignal) => Promise.race([put(abortSignal), broken]));
                return headOf(file.sizeBytes, answer.VersionId);
            }
            finally {
                // One that was read to its end closes by itself: cut off before it says so, it would leave the request without
                // an end, and its connection with it, though the answer is there.
                if (body.bytesRead < file.sizeBytes)
                    body.destroy();
            }
        }),
        bucket: (name) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryRead */ .N)(deps, async () => {
            const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` };
            try {
                const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(deps, READ, facts, (abortSignal) => client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__/* .HeadBucketCommand */ .kuI({ Bucket: name }), { abortSignal }));
                return { kind: 'exists', ...regionOf(answer.BucketRegion) };
            }
            catch (error) {
                const look = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 ? lookOf(error) : undefined;
                if (look !== undefined)
                    return look;
                throw error;
            }
        }),
    };
}
/**
 * What a refusal tells of the bucket. Of one in another Region S3 says 301, or 400 where the Region is the default one
 * or has to be opted into, and 307 while the bucket is new; all of them, and a 403, say where it lies.
 */
function lookOf({ kind, facts }) {
    if (kind === 'not-found')
        return { kind: 'missing' };
    if (kind === 'access-denied')
        return { kind: 'forbidden', ...regionOf(facts.bucketRegion) };
    return kind === 'refused' && facts.bucketRegion !== undefined
        ? { kind: 'exists', region: facts.bucketRegion }
        : undefined;
}
function regionOf(region) {
    return region === undefined || region === '' ? {} : { region };
}
function headOf(sizeBytes, versionId) {
    // Objects written before their bucket kept versions have the version "null", which pins nothing.
    return { sizeBytes: sizeBytes ?? 0, ...(versionId === undefined || versionId === 'null' ? {} : { versionId }) };
}
/**
 * Rejects when the file cannot be read, or ends before its time. The client pipes the body and hears neither: an error
 * would end the process, and a short body would leave S3 waiting for the rest.
 */
function brokenFile(body, sizeBytes, facts) {
    const refusal = (errorName, message) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7({ ...facts, kind: 'refused', errorName }, message);
    return new Promise((_, reject) => {
        body.once('error', (error) => {
            reject(refusal('FileUnreadable', error.message));
        });
        body.once('end', () => {
            if (body.bytesRead !== sizeBytes)
                reject(refusal('FileChanged', 'the file has changed since it was read first'));
        });
    });
}
/** The checksum as hex; one of a multipart upload ends in `-<parts>` and is not the digest of the bytes. */
function digestOf(checksum) {
    if (checksum === undefined || checksum.includes('-'))
        return {};
    return { sha256: Buffer.from(checksum, 'base64').toString('hex') };
}
/** When the object was written, and the MD5 of its bytes. S3 API reference, "Object": which ETags are one. */
function historyOf({ LastModified, ETag = '', ServerSideEncryption = 'AES256', SSECustomerAlgorithm, }) {
    const writtenAt = LastModified?.getTime() ?? NaN;
    const isPlain = ServerSideEncryption === 'AES256' && SSECustomerAlgorithm === undefined;
    const md5 = isPlain ? /^"?([0-9a-f]{32})"?$/.exec(ETag)?.[1] : undefined;
    return {
        ...(Number.isNaN(writtenAt) ? {} : { lastModified: writtenAt }),
        ...(md5 === undefined ? {} : { md5 }),
    };
}
function bytesOf(body) {
    if (isByteStream(body))
        return body;
    throw new TypeError('the body of an S3 answer is no stream of bytes');
}
function isByteStream(body) {
    return Symbol.asyncIterator in body;
}
/**
 * Passes a body on, chunk by chunk, and ends one that falls silent, breaks off, or is no longer wanted. It needs no session
 * any more: S3 looked at the credentials before it began to send.
 */
async function* watched(body, deps, facts) {
    const chunks = body[Symbol.asyncIterator]();
    let sizeBytes = 0;
    let waitedMs = 0;
    try {
        for (;;) {
            // What the reader does with the bytes takes its own time, which is not the line's.
            const leftMs = BODY_GRACE_MS + (sizeBytes / SLOWEST_LINE) * 1000 - waitedMs;
            if (leftMs <= 0)
                throw tooSlow(facts, sizeBytes, waitedMs);
            const patience = { deadlineMs: Math.min(CHUNK_DEADLINE_MS, leftMs), afterCancelMs: 0 };
            const startedAt = deps.clock.now();
            const chunk = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(deps, patience, facts, () => chunks.next());
            if (chunk.done === true)
                return;
            // A clock that is set back must not give time.
            waitedMs += Math.max(0, deps.clock.now() - startedAt);
            sizeBytes += chunk.value.byteLength;
            yield chunk.value;
        }
    }
    catch (error) {
        throw (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .toServiceError */ .N)(error, facts);
    }
    finally {
        // Not `await chunks.return()`: it queues behind the pending next(), which a silent connection never settles.
        if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable)
            body.destroy();
        void Promise.resolve(chunks.return?.()).catch(() => undefined);
    }
}
function tooSlow(facts, sizeBytes, waitedMs) {
    const took = `${String(sizeBytes)} bytes in ${String(Math.round(waitedMs / 1000))} s`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `the object came too slowly: ${took}`);
}
async function* none() {
    // An empty object has no body.
}


/***/ })

};
