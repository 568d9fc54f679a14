import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ASSUMPTIONS),
/* harmony export */   p: () => (/* binding */ isAssumptionId)
/* harmony export */ });
/**
 * What the emulator takes for granted about the service because no document says it, each with what it does. The same
 * list, word for word, stands in docs/emulator-coverage.md.
 */
const ASSUMPTIONS = {
    'project-ready-at-once': 'a new project has the status CREATED when it is first looked at',
    'project-arn-number': 'the number at the end of a project’s ARN is its creation time in milliseconds',
    'unknown-project-name': 'DescribeProjects of a name that no project has gives an empty list',
    'unknown-project': 'DescribeProjectVersions of a project that is not there: ResourceNotFoundException (400)',
    'error-body': 'the body of an error has __type, Code, Message and Logref',
    'taken-project-name': 'CreateProject with a name that is taken: ResourceInUseException (400)',
    'unknown-version-name': 'DescribeProjectVersions of a name that no version has gives an empty list',
    'malformed-version-name': 'CreateProjectVersion with a blank in the name: ValidationException (400)',
    'training-without-testing': 'CreateProjectVersion with TrainingData alone: InvalidParameterException (400)',
    'assets-with-auto-create': 'TestingData with Assets and AutoCreate: InvalidParameterException (400)',
    'no-training-data': 'neither TrainingData nor TestingData, and no datasets: InvalidParameterException (400)',
    'version-arn-number': 'the number at the end of a version’s ARN is its creation time in milliseconds',
    'listed-at-once': 'a version is listed as soon as CreateProjectVersion has answered',
    'tags-on-create': 'ListTagsForResource gives the tags of CreateProjectVersion at once',
    'training-message': 'a version that is being trained says: The model is being trained.',
    'auto-create-input': 'with AutoCreate, the testing input is described as Assets: [], AutoCreate: true',
    'kms-key-id': 'KmsKeyId is described as it was given',
    'unknown-beside-known-name': 'of a known and an unknown version name, the known one is listed',
    'taken-name': 'CreateProjectVersion with the name of a version in training: ResourceInUseException (400)',
    'delete-while-training': 'DeleteProjectVersion of a version in training: ResourceInUseException (400)',
    'empty-manifest': 'an empty manifest ends as TRAINING_FAILED: The manifest file is empty.',
    'end-of-failed': 'a failed version has a TrainingEndTimestamp',
    'file-error-results': 'after an empty manifest there is neither a ManifestSummary nor a validation manifest',
    'taken-name-of-failed': 'CreateProjectVersion with the name of a failed version: ResourceInUseException (400)',
    'tag-resource': 'TagResource adds tags and overwrites those of the same key',
    'tag-limit': 'TagResource beyond fifty tags: ServiceQuotaExceededException (400)',
    deletion: 'DeleteProjectVersion answers DELETING, and the version is not listed later on',
    'too-many-invalid-lines': 'ends as TRAINING_FAILED: The manifest file contains too many invalid rows.',
    'content-error-results': 'a content error leaves a ManifestSummary and a validation manifest, no evaluation, no bill',
    'line-numbers': 'error_json_line_indices counts lines from 1',
    'summary-after-auto-create': 'after AutoCreate the manifest summary has no statistics of testing',
    'prefix-slash': 'a slash at the end of S3KeyPrefix makes no second one in the keys of result files',
    'object-version': 'the object version of a manifest is described as it was given',
    'newest-first': 'DescribeProjectVersions lists the newest version first',
    'trained-message': 'ends as TRAINING_COMPLETED: The model is ready to run.',
    'billable-time': 'BillableTrainingTimeInSeconds is not less than the time from creation to end',
    'result-file-names': 'result files are called <prefix>/<kind>-<project>-<version>.json',
    'testing-statistics': 'with two manifests the manifest summary has statistics of both',
    'auto-create-results': 'with AutoCreate there is a testing Output, and no testing Validation',
    'summary-names-version': 'the evaluation summary names the ARN of the version',
    'summary-layout': 'the aggregate metrics stand directly in AggregatedEvaluationResults',
    'f1-is-fround': 'the described F1Score is the summary’s, rounded to 32 bits',
    'aggregates-are-means': 'the aggregate metrics are the plain means over the labels',
    'confusion-cells': 'the confusion matrix has every pair of two labels, the zeros too',
    'snapshot-confidence': 'confidences in the testing snapshot are from 0 to 1',
};
function isAssumptionId(text) {
    return Object.hasOwn(ASSUMPTIONS, text);
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/verify/json.js
var json = __nccwpck_require__(927);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/verify/sign.js
/**
 * Signature Version 4 in headers. AWS General Reference, "Signature Version 4 signing process". Signed by hand, so that
 * this program sees the answers as they are on the wire, and needs no package in a job that has credentials.
 */

/** The headers to send, those of the signature among them. */
function signedHeaders(request, keys, nowMs) {
    const timestamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
    const date = timestamp.slice(0, 8);
    const scope = `${date}/${request.region}/${request.service}/aws4_request`;
    const payload = sha256(request.body);
    const headers = {
        ...request.headers,
        'x-amz-date': timestamp,
        'x-amz-content-sha256': payload,
        ...(keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken }),
    };
    const canonical = Object.entries({ ...headers, host: request.url.host }).sort(byName);
    const names = canonical.map(([name]) => name).join(';');
    const text = [
        request.method,
        request.url.pathname,
        [...request.url.searchParams].map(encodedPair).sort().join('&'),
        ...canonical.map(([name, value]) => `${name}:${value.trim()}`),
        '',
        names,
        payload,
    ].join('\n');
    const toSign = ['AWS4-HMAC-SHA256', timestamp, scope, sha256(text)].join('\n');
    const key = [date, request.region, request.service, 'aws4_request'].reduce((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`);
    const signature = hmac(key, toSign).toString('hex');
    return {
        ...headers,
        authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    };
}
/** Everything but unreserved characters as bytes in hexadecimal, as the signature wants it; encodeURIComponent leaves five. */
function percentEncoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function byName([left], [right]) {
    return left < right ? -1 : 1;
}
function encodedPair([name, value]) {
    return `${percentEncoded(name)}=${percentEncoded(value)}`;
}
function hmac(key, text) {
    return (0,external_node_crypto_namespaceObject.createHmac)('sha256', key).update(text).digest();
}
function sha256(data) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(data).digest('hex');
}

// EXTERNAL MODULE: ./lib/verify/service.js
var service = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./lib/verify/connect.js
/** The service over HTTP. */



/** Rates of a few calls a second, which the service answers so; the call had no effect. */
const THROTTLES = ['ThrottlingException', 'ProvisionedThroughputExceededException', 'SlowDown'];
/** Pauses before the next attempt; after the last one the answer counts. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000];
/** No single answer here takes long; past this the connection is taken for dead. */
const ANSWER_TIMEOUT_MS = 60_000;
function connect(connection) {
    const { region, bucket } = connection;
    const s3Base = `${connection.endpoint ?? `https://s3.${region}.amazonaws.com`}/${bucket}`;
    const rekognitionUrl = `${connection.endpoint ?? `https://rekognition.${region}.amazonaws.com`}/`;
    async function s3(method, path, body = new Uint8Array()) {
        const url = new URL(`${s3Base}${path}`);
        const answer = await send(connection, { method, url, service: 's3', region, headers: {}, body }, true);
        if (answer.ok)
            return answer;
        const text = await answer.text();
        const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? 'no code';
        throw new service/* ServiceFault */.gF(`S3 ${method} ${url.pathname}: ${String(answer.status)} ${code}`);
    }
    const pathOf = ({ key, versionId }) => {
        const path = `/${key.split('/').map(percentEncoded).join('/')}`;
        return versionId === undefined ? path : `${path}?versionId=${percentEncoded(versionId)}`;
    };
    const withVersion = (key, answer) => {
        const versionId = answer.headers.get('x-amz-version-id');
        return versionId === null || versionId === 'null' ? { key } : { key, versionId };
    };
    return {
        rekognition: (operation, input) => callRekognition(connection, rekognitionUrl, operation, input),
        putObject: async (key, bytes) => withVersion(key, await s3('PUT', pathOf({ key }), bytes)),
        readText: async (key) => (await s3('GET', pathOf({ key }))).text(),
        list: async (prefix) => {
            const keys = [];
            let token;
            do {
                const more = token === undefined ? '' : `&continuation-token=${percentEncoded(token)}`;
                const answer = await s3('GET', `?list-type=2&encoding-type=url&prefix=${percentEncoded(prefix)}${more}`);
                const xml = await answer.text();
                keys.push(...[...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => decodedKey(key)));
                token = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1];
            } while (token !== undefined);
            const objects = [];
            for (const key of keys)
                objects.push(withVersion(key, await s3('HEAD', pathOf({ key }))));
            return objects;
        },
        deleteObject: async (object) => {
            await s3('DELETE', pathOf(object));
        },
    };
}
/** `encoding-type=url` writes a blank as a plus. */
function decodedKey(key) {
    return decodeURIComponent(key.replaceAll('+', ' '));
}
async function callRekognition(connection, url, operation, input) {
    const request = {
        method: 'POST',
        url: new URL(url),
        service: 'rekognition',
        region: connection.region,
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `RekognitionService.${operation}` },
        body: new TextEncoder().encode(JSON.stringify(input)),
    };
    const answer = await send(connection, request, /^(?:Describe|List)/.test(operation));
    const body = parsed(await answer.text());
    if (answer.ok)
        return { kind: 'answer', body };
    return {
        kind: 'error',
        name: nameOf(body),
        status: answer.status,
        message: (0,json/* textAt */.$6)(body, 'Message') ?? (0,json/* textAt */.$6)(body, 'message') ?? 'no message',
        body,
    };
}
/**
 * Sends a request until an answer counts, or the pauses are used up. A throttled call had no effect and is repeated;
 * one that got no answer, or a fault of the service, only where doing it twice is doing it once.
 * @throws NoAnswer
 */
async function send(connection, request, mayRepeat) {
    for (const pauseMs of PAUSES_MS) {
        const sent = await sendOnce(connection, request);
        if (sent instanceof service/* NoAnswer */.W_) {
            if (!mayRepeat)
                throw sent;
        }
        else if (!sent.isThrottle && !(mayRepeat && sent.response.status >= 500)) {
            return sent.response;
        }
        await connection.sleep(pauseMs);
    }
    const sent = await sendOnce(connection, request);
    if (sent instanceof service/* NoAnswer */.W_)
        throw sent;
    return sent.response;
}
async function sendOnce(connection, request) {
    try {
        const response = await connection.fetch(request.url, {
            method: request.method,
            headers: signedHeaders(request, connection.keys, connection.now()),
            signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
            ...(request.body.length === 0 ? {} : { body: request.body }),
        });
        const error = response.ok ? '' : await response.clone().text();
        return { isThrottle: THROTTLES.some((name) => error.includes(name)), response };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return new service/* NoAnswer */.W_(`${request.method} ${request.url.host}: no answer (${reason})`, { cause: error });
    }
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return text;
    }
}
function nameOf(body) {
    const type = (0,json/* isRecord */.u4)(body) ? ((0,json/* textAt */.$6)(body, '__type') ?? (0,json/* textAt */.$6)(body, 'Code')) : undefined;
    return type?.replace(/^.*#/, '') ?? 'an error without a name';
}


/***/ }),

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ BROKEN_LINES),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   qy: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/** What the trainings are given: pictures, manifests of them, and a manifest with faults at known places. */

/** Images of a label. Ten are what the guide advises for a split by the service; fewer make a test of little worth. */
const TRAINING_IMAGES_PER_LABEL = 10;
const TESTING_IMAGES_PER_LABEL = 5;
/** 1-based lines that are no JSON: eight of 28, more than the fifth that a manifest may have. */
const BROKEN_LINES = [3, 5, 7, 9, 11, 13, 15, 17];
const MANIFESTS = {
    training: 'training.manifest',
    testing: 'testing.manifest',
    faulty: 'faulty.manifest',
    empty: 'empty.manifest',
};
/** Everything that is uploaded. @param at  where an image will lie, as an S3 URI */
function dataFiles(uriOf) {
    const training = imagesOf('training', TRAINING_IMAGES_PER_LABEL, 0);
    const testing = imagesOf('testing', TESTING_IMAGES_PER_LABEL, TRAINING_IMAGES_PER_LABEL);
    const lines = training.map((image) => manifestLine(uriOf(image.name), image.label));
    const text = (of) => new TextEncoder().encode(of.map((line) => `${line}\n`).join(''));
    return [
        ...[...training, ...testing].map(({ name, label, number }) => ({ name, bytes: (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .renderImage */ .m)(label, number) })),
        { name: MANIFESTS.training, bytes: text(lines) },
        { name: MANIFESTS.testing, bytes: text(testing.map(({ name, label }) => manifestLine(uriOf(name), label))) },
        { name: MANIFESTS.faulty, bytes: text(withBrokenLines(lines)) },
        { name: MANIFESTS.empty, bytes: new Uint8Array() },
    ];
}
function imagesOf(split, count, from) {
    return _images_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.flatMap((label) => Array.from({ length: count }, (_, index) => ({
        name: `images/${split}-${label}-${String(index + 1)}.png`,
        label,
        number: from + index,
    })));
}
/** A line of an image-level manifest. Custom Labels developer guide, "Image-level labels in manifest files". */
function manifestLine(uri, label) {
    return JSON.stringify({
        'source-ref': uri,
        shape: _images_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf(label),
        'shape-metadata': {
            confidence: 1,
            'class-name': label,
            'human-annotated': 'yes',
            'creation-date': '2026-03-01T08:00:00.000000',
            type: 'groundtruth/image-classification',
            'job-name': 'shape',
        },
    });
}
function withBrokenLines(lines) {
    const rest = [...lines];
    return Array.from({ length: lines.length + BROKEN_LINES.length }, (_, index) => BROKEN_LINES.includes(index + 1) ? '{"source-ref": ' : (rest.shift() ?? ''));
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ LABELS),
  m: () => (/* binding */ renderImage)
});

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/verify/images.js
/** Pictures to train with: a disc or a square on a noisy ground, each one different, encoded as PNG. */

/** The two labels, each with the shape that it stands for. */
const LABELS = ['disc', 'square'];
/** Pixels of a side. The service takes from 64 to 4096; small ones make the least to copy. */
const SIDE = 96;
/** Once for all pixels: a global is looked up anew each time it is named, which in a context of its own takes long. */
const { abs, floor, imul, max } = Math;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** An image of the label; another number gives another place, size, colours and noise. */
function renderImage(label, number) {
    const random = randomFrom(number * 2 + LABELS.indexOf(label) + 1);
    const between = (low, high) => low + floor(random() * (high - low));
    const radius = between(16, 30);
    const [centreX, centreY] = [between(radius, SIDE - radius), between(radius, SIDE - radius)];
    const ground = [between(0, 90), between(0, 90), between(0, 90)];
    const figure = [between(150, 256), between(150, 256), between(150, 256)];
    // Clamped: more than 255 is 255.
    const rows = new Uint8ClampedArray(SIDE * (1 + SIDE * 3));
    for (let y = 0; y < SIDE; y += 1) {
        for (let x = 0; x < SIDE; x += 1) {
            const [dx, dy] = [abs(x - centreX), abs(y - centreY)];
            const isInside = label === 'disc' ? dx * dx + dy * dy <= radius * radius : max(dx, dy) <= radius;
            const [red, green, blue] = isInside ? figure : ground;
            // A row begins with the number of its filter: 0, none.
            const place = y * (1 + SIDE * 3) + 1 + x * 3;
            rows[place] = red + between(0, 24);
            rows[place + 1] = green + between(0, 24);
            rows[place + 2] = blue + between(0, 24);
        }
    }
    return encodePng(rows);
}
/** PNG of eight bits a channel in red, green and blue. W3C, "Portable Network Graphics Specification", sections 5 and 11. */
function encodePng(rows) {
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, SIDE);
    view.setUint32(4, SIDE);
    header.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('IDAT', (0,external_node_zlib_namespaceObject.deflateSync)(rows)),
        chunk('IEND', new Uint8Array()),
    ]);
}
function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    framed.set(body, 4);
    framed.writeUInt32BE((0,external_node_zlib_namespaceObject.crc32)(body), framed.length - 4);
    return framed;
}
/** A generator whose numbers depend on the seed alone (mulberry32), so that two runs make the same pictures. */
function randomFrom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}


/***/ }),

/***/ 933:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(500);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(550);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(679);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(883);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(325);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(184);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(467);
/** Entry of the verification in a real account. */









const { env } = process;
const print = (line) => {
    process.stdout.write(`${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutAccount */ .Mk)(line)}\n`);
};
// Whoever reads along may leave, as `head` does. What was begun goes on to its end all the same: it is paid for, has to be
// deleted, and its outcome is in the exit code.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (!('code' in error) || error.code !== 'EPIPE')
            throw error;
    });
}
const parsed = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .A)(process.argv.slice(2), env.AWS_REGION ?? env.AWS_DEFAULT_REGION);
switch (parsed.kind) {
    case 'help':
        process.stdout.write(_options_js__WEBPACK_IMPORTED_MODULE_5__/* .USAGE */ .u);
        break;
    case 'problems':
        process.stderr.write(`${parsed.problems.join('\n')}\nRun with --help for all options.\n`);
        process.exitCode = 2;
        break;
    case 'options':
        process.exitCode = await run(parsed.options);
}
async function run(options) {
    try {
        return (await carryOut(options)) ? 0 : 1;
    }
    catch (error) {
        process.stderr.write(`${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutAccount */ .Mk)(error instanceof Error ? error.message : String(error))}\n`);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(options.stateFile))
            process.stderr.write(`What has been done is in ${options.stateFile}: go on with the command finish once a training has been started, or clean-up.\n`);
        return 1;
    }
}
/** @returns whether all is as assumed, or whatever else was asked for is done */
async function carryOut({ command, settings, stateFile }) {
    const kept = async () => (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStateOrThrow */ .i)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(stateFile, 'utf8'));
    if (settings !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(stateFile) && isUnfinished(await kept()))
        throw new Error(`${stateFile} tells of versions or objects that are still there: finish or clean up first.`);
    const world = worldOf(settings ?? (await kept()).settings, stateFile);
    if (command === 'clean-up')
        return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .tidy */ .DZ)(world, await kept());
    if (settings !== undefined)
        await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .start */ .ni)(world, settings);
    if (command === 'start') {
        await append(env.GITHUB_OUTPUT, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .outputsOf */ .Y)(await kept()));
        return true;
    }
    const state = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .finish */ .O9)(world, await kept());
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B1)(state);
    print(`\n${report}`);
    await append(env.GITHUB_STEP_SUMMARY, `${report}\n`);
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsAssumed */ .DD)(state);
}
const isUnfinished = ({ versions, objects }) => versions.length + objects.length > 0;
async function append(path, text) {
    if (path !== undefined && path !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, text);
}
function worldOf(settings, stateFile) {
    const [accessKeyId, secretAccessKey] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY];
    if (accessKeyId === undefined || secretAccessKey === undefined)
        throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.');
    const { AWS_SESSION_TOKEN: sessionToken, AWS_ENDPOINT_URL: endpoint } = env;
    const wait = async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(ms);
    };
    const service = (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)({
        region: settings.region,
        bucket: settings.bucket,
        keys: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
        ...(endpoint ? { endpoint: endpoint.replace(/\/$/, '') } : {}),
        fetch,
        now: Date.now,
        sleep: wait,
    });
    return {
        service,
        now: Date.now,
        sleep: wait,
        log: print,
        save: (state) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(stateFile, `${JSON.stringify(state, null, 2)}\n`),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads of answers whose form is what is in question: nothing is taken to be there. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at the end of a path of members and indices; undefined where the path breaks off. */
function at(value, ...path) {
    return path.reduce((inner, step) => {
        if (typeof step === 'number')
            return Array.isArray(inner) ? inner[step] : undefined;
        return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
    }, value);
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' ? found : undefined;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** A value as a reader of the report sees it. */
function shown(value) {
    return value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ finish),
  DD: () => (/* binding */ isAsAssumed),
  ni: () => (/* binding */ start),
  DZ: () => (/* binding */ tidy)
});

// EXTERNAL MODULE: ./lib/verify/json.js
var json = __nccwpck_require__(927);
// EXTERNAL MODULE: ./lib/verify/service.js
var verify_service = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./lib/verify/journey.js


function beginJourney(world, first) {
    let state = first;
    return {
        world,
        state: () => state,
        update: async (change) => {
            state = { ...state, ...change };
            await world.save(state);
        },
    };
}
/** Writes down what was seen; the first word about an assumption counts. */
async function note(journey, id, verdict, observed) {
    const { observations } = journey.state();
    if (observations.some((earlier) => earlier.id === id))
        return;
    const observation = {
        id,
        verdict: verdict === 'not-observed' ? verdict : verdict ? 'holds' : 'differs',
        observed,
    };
    journey.world.log(`${observation.verdict.padEnd(13)}${id}: ${observed}`);
    await journey.update({ observations: [...observations, observation] });
}
/** Asks for what should be refused. The answer is written down, and given. */
async function expectError(journey, id, name, operation, input) {
    const answer = await journey.world.service.rekognition(operation, input);
    const isAsAssumed = answer.kind === 'error' && answer.name === name && answer.status === 400;
    await note(journey, id, isAsAssumed, (0,verify_service/* phraseOf */.J8)(answer, () => 'no error'));
    return answer;
}
/** A version as it is described; undefined when it is not listed, in either way to say so. */
async function describe(journey, name) {
    const { projectArn } = journey.state();
    const operation = 'DescribeProjectVersions';
    const answer = await journey.world.service.rekognition(operation, { ProjectArn: projectArn, VersionNames: [name] });
    if (answer.kind === 'error' && answer.name === 'ResourceNotFoundException')
        return undefined;
    return (0,json.at)((0,json/* listAt */.gT)((0,verify_service/* bodyOrThrow */.sl)(operation, answer), 'ProjectVersionDescriptions'), 0);
}
/** The first looks come soon, since a training that fails may fail soon; then one every half minute. */
const FIRST_LOOKS_MS = [1_000, 2_000, 4_000, 8_000, 16_000];
const LOOK_MS = 30_000;
/**
 * Looks until something is so.
 * @returns whether it became so in time
 */
async function lookUntil({ world }, limitMs, isSo) {
    const deadline = world.now() + limitMs;
    for (let look = 0; world.now() <= deadline; look += 1) {
        if (await isSo())
            return true;
        await world.sleep(FIRST_LOOKS_MS[look] ?? LOOK_MS);
    }
    return false;
}
const HOUR_MS = 3_600_000;
/** The longest training that the guide speaks of. */
const TRAINING_LIMIT_MS = 24 * HOUR_MS;
/** The description of a version once its training is over. @throws ServiceFault when it goes, or never ends */
async function afterTraining(journey, { name }) {
    let seen;
    const isOver = await lookUntil(journey, TRAINING_LIMIT_MS, async () => {
        seen = await describe(journey, name);
        return seen !== undefined && (0,verify_service/* statusOf */.c2)(seen) !== 'TRAINING_IN_PROGRESS';
    });
    if (!isOver)
        throw new verify_service/* ServiceFault */.gF(`The training of ${name} did not end within a day.`);
    return seen;
}
/** Another training of the account holds the place for as long as it takes. */
const PLACE_LIMIT_MS = 6 * HOUR_MS;
/** A version may be listed a while after it was made; no document says how long. */
const LISTING_LIMIT_MS = 600_000;
/**
 * CreateProjectVersion, which waits while the account has no place for another training. A request without an answer may
 * have started the training: it is looked for, and never sent again.
 * @throws ServiceFault for any other error
 */
async function startTraining(journey, name, input) {
    const version = await createOrFind(journey, name, input);
    await keep(journey, version);
    journey.world.log(`Started ${name}.`);
    return version;
}
async function createOrFind(journey, name, input) {
    try {
        return await create(journey, name, input);
    }
    catch (error) {
        if (!(error instanceof verify_service/* NoAnswer */.W_))
            throw error;
        let seen;
        const isThere = await lookUntil(journey, LISTING_LIMIT_MS, async () => (seen = await describe(journey, name)) !== undefined);
        if (!isThere)
            throw error;
        return versionOf(name, seen);
    }
}
async function create(journey, name, input) {
    const operation = 'CreateProjectVersion';
    const deadline = journey.world.now() + PLACE_LIMIT_MS;
    for (let refusals = 0;; refusals += 1) {
        const answer = await journey.world.service.rekognition(operation, { ...input, VersionName: name });
        const isFull = answer.kind === 'error' && answer.name === 'LimitExceededException';
        if (!isFull || journey.world.now() > deadline)
            return versionOf(name, (0,verify_service/* bodyOrThrow */.sl)(operation, answer));
        // The words are not known from any document, and worth a report to this project.
        if (refusals === 0)
            journey.world.log(`The account has no place for a training; the service says: ${answer.message}`);
        await journey.world.sleep(LOOK_MS);
    }
}
/** A probe that was not refused has started a training, of an empty manifest, which is to be deleted like the others. */
async function keepIfStarted(journey, name, answer) {
    if (answer.kind === 'answer')
        await keep(journey, versionOf(name, answer.body));
}
async function keep(journey, version) {
    await journey.update({ versions: [...journey.state().versions, version] });
}
function versionOf(name, body) {
    const arn = (0,json.at)(body, 'ProjectVersionArn');
    if (typeof arn !== 'string')
        throw new verify_service/* ServiceFault */.gF('CreateProjectVersion gave no ProjectVersionArn.');
    return { name, arn };
}

// EXTERNAL MODULE: ./lib/verify/data.js
var data = __nccwpck_require__(321);
;// CONCATENATED MODULE: ./lib/verify/prepare.js
/** The project and the files that everything else needs. */




/** A new project is ready in seconds. */
const PROJECT_LIMIT_MS = 600_000;
/**
 * Finds or makes the project, and uploads the pictures and manifests.
 * @throws ServiceFault where the project cannot be used, or a file cannot be written
 */
async function prepare(world, settings) {
    const found = await findProject(world, settings.project);
    const projectArn = (0,json/* textAt */.$6)(found, 'ProjectArn') ?? (await createProject(world, settings.project));
    const stamp = `verify-${new Date(world.now()).toISOString().replace(/\D/g, '').slice(0, 14)}`;
    const journey = beginJourney(world, { settings, stamp, projectArn, objects: [], versions: [], observations: [] });
    const project = found ?? (await findProject(world, settings.project));
    if ((0,json/* listAt */.gT)(project, 'Datasets').length > 0)
        throw new verify_service/* ServiceFault */.gF(`The project ${settings.project} has datasets, and so takes no manifests: name another one.`);
    if (found === undefined) {
        await note(journey, 'project-ready-at-once', (0,verify_service/* statusOf */.c2)(project) === 'CREATED', (0,verify_service/* statusOf */.c2)(project));
    }
    else {
        await note(journey, 'project-ready-at-once', 'not-observed', 'the project was there before');
    }
    const numbers = [(0,verify_service/* numberOfArn */.UN)(projectArn), (0,verify_service/* createdAtMs */.aF)(project)];
    await note(journey, 'project-arn-number', numbers[0] === numbers[1], numbers.map(String).join(' and '));
    await lookUntil(journey, PROJECT_LIMIT_MS, async () => (0,verify_service/* statusOf */.c2)(await findProject(world, settings.project)) === 'CREATED');
    await upload(journey);
    return journey;
}
async function findProject({ service }, name) {
    const answer = await service.rekognition('DescribeProjects', { ProjectNames: [name] });
    return (0,json.at)((0,json/* listAt */.gT)((0,verify_service/* bodyOrThrow */.sl)('DescribeProjects', answer), 'ProjectDescriptions'), 0);
}
async function createProject({ service, log }, name) {
    const body = (0,verify_service/* bodyOrThrow */.sl)('CreateProject', await service.rekognition('CreateProject', { ProjectName: name }));
    const arn = (0,json/* textAt */.$6)(body, 'ProjectArn');
    if (arn === undefined)
        throw new verify_service/* ServiceFault */.gF('CreateProject gave no ProjectArn.');
    log(`Made the project ${name}.`);
    return arn;
}
/** Where all objects of this verification lie. */
function prefixOf(journey) {
    const { settings, stamp } = journey.state();
    return `${settings.prefix}/${stamp}`;
}
async function upload(journey) {
    const { settings } = journey.state();
    const files = (0,data/* dataFiles */.qy)((name) => `s3://${settings.bucket}/${prefixOf(journey)}/${name}`);
    for (const { name, bytes } of files) {
        const object = await journey.world.service.putObject(`${prefixOf(journey)}/${name}`, bytes);
        await journey.update({ objects: [...journey.state().objects, object] });
    }
    journey.world.log(`Uploaded ${String(files.length)} files below s3://${settings.bucket}/${prefixOf(journey)}.`);
}
/** An uploaded manifest as TrainingData and TestingData name one. */
function assetsOf(journey, manifest) {
    const { settings, objects } = journey.state();
    const key = `${prefixOf(journey)}/${data/* MANIFESTS */.V4[manifest]}`;
    const versionId = objects.find((object) => object.key === key)?.versionId;
    const object = { Bucket: settings.bucket, Name: key, ...(versionId === undefined ? {} : { Version: versionId }) };
    return { Assets: [{ GroundTruthManifest: { S3Object: object } }] };
}
/** A CreateProjectVersion without a name; training and testing are as they go over the wire. */
function requestOf(journey, keyPrefix, data) {
    const { settings, projectArn } = journey.state();
    return {
        ProjectArn: projectArn,
        OutputConfig: { S3Bucket: settings.bucket, S3KeyPrefix: keyPrefix },
        ...(data.training === undefined ? {} : { TrainingData: data.training }),
        ...(data.testing === undefined ? {} : { TestingData: data.testing }),
        ...(settings.kmsKeyId === undefined ? {} : { KmsKeyId: settings.kmsKeyId }),
    };
}

;// CONCATENATED MODULE: ./lib/verify/ask.js
/** Questions that need no training: how the service says no. */




const ERROR_MEMBERS = ['Code', 'Logref', 'Message', '__type'];
async function ask(journey) {
    await askForUnknown(journey);
    await askForRefusals(journey);
}
async function askForUnknown(journey) {
    const { settings, stamp, projectArn } = journey.state();
    const { service } = journey.world;
    const noProject = await service.rekognition('DescribeProjects', { ProjectNames: [`${settings.project}-${stamp}`] });
    await note(journey, 'unknown-project-name', noProject.kind === 'answer' && (0,json/* listAt */.gT)(noProject.body, 'ProjectDescriptions').length === 0, (0,verify_service/* phraseOf */.J8)(noProject, countOf('ProjectDescriptions')));
    const input = { ProjectArn: projectArn.replace(/\d+$/, '1') };
    const error = await expectError(journey, 'unknown-project', 'ResourceNotFoundException', 'DescribeProjectVersions', input);
    const members = (0,json/* isRecord */.u4)(error.body) ? Object.keys(error.body).sort() : [];
    await note(journey, 'error-body', error.kind === 'error' ? members.join() === ERROR_MEMBERS.join() : 'not-observed', members.join(', ') || 'no members');
    const noVersion = await service.rekognition('DescribeProjectVersions', {
        ProjectArn: projectArn,
        VersionNames: [`${stamp}-unknown`],
    });
    await note(journey, 'unknown-version-name', noVersion.kind === 'answer' && (0,json/* listAt */.gT)(noVersion.body, 'ProjectVersionDescriptions').length === 0, (0,verify_service/* phraseOf */.J8)(noVersion, countOf('ProjectVersionDescriptions')));
}
const countOf = (member) => (body) => `a list of ${String((0,json/* listAt */.gT)(body, member).length)}`;
/** Each of these names the empty manifest: one that is not refused starts a training that fails, and costs nothing. */
async function askForRefusals(journey) {
    const { settings, stamp } = journey.state();
    await expectError(journey, 'taken-project-name', 'ResourceInUseException', 'CreateProject', {
        ProjectName: settings.project,
    });
    const empty = assetsOf(journey, 'empty');
    const refuse = async (id, name, versionName, data) => {
        const input = { ...requestOf(journey, prefixOf(journey), data), VersionName: versionName };
        await keepIfStarted(journey, versionName, await expectError(journey, id, name, 'CreateProjectVersion', input));
    };
    const parameter = 'InvalidParameterException';
    await refuse('malformed-version-name', 'ValidationException', `${stamp} refused`, {
        training: empty,
        testing: { AutoCreate: true },
    });
    await refuse('training-without-testing', parameter, `${stamp}-refused-1`, { training: empty });
    await refuse('assets-with-auto-create', parameter, `${stamp}-refused-2`, {
        training: empty,
        testing: { ...empty, AutoCreate: true },
    });
    await refuse('no-training-data', parameter, `${stamp}-refused-3`, {});
}

;// CONCATENATED MODULE: ./lib/verify/clean-up.js
/** Takes away what a verification made: versions, then objects. The project stays; it costs nothing. */




/** Adds versions whose making was never answered, or never written down: their names begin with the stamp. */
async function findVersions(journey) {
    const { projectArn, stamp, versions } = journey.state();
    const operation = 'DescribeProjectVersions';
    const answer = await journey.world.service.rekognition(operation, { ProjectArn: projectArn });
    // A page holds a hundred, the newest first; a verification makes a handful.
    const listed = (0,json/* listAt */.gT)((0,verify_service/* bodyOrThrow */.sl)(operation, answer), 'ProjectVersionDescriptions').flatMap((description) => {
        const arn = (0,json/* textAt */.$6)(description, 'ProjectVersionArn') ?? '';
        const name = /\/version\/([^/]+)\/\d+$/.exec(arn)?.[1] ?? '';
        return name.startsWith(`${stamp}-`) && versions.every((version) => version.arn !== arn) ? { name, arn } : [];
    });
    if (listed.length > 0)
        await journey.update({ versions: [...versions, ...listed] });
}
/** @returns whether everything is gone, or going */
async function cleanUp(journey) {
    const { service, log } = journey.world;
    await findVersions(journey);
    for (const version of journey.state().versions) {
        const seen = await describe(journey, version.name);
        if (seen !== undefined && (0,verify_service/* statusOf */.c2)(seen) !== 'DELETING') {
            const answer = await service.rekognition('DeleteProjectVersion', { ProjectVersionArn: version.arn });
            log(`Deleting ${version.name}: ${(0,verify_service/* phraseOf */.J8)(answer, verify_service/* statusOf */.c2)}`);
            if (answer.kind === 'error')
                continue;
        }
        await journey.update({ versions: journey.state().versions.filter(({ arn }) => arn !== version.arn) });
    }
    const left = journey.state().versions;
    // A training that goes on still reads and writes there.
    if (left.length > 0) {
        log(`Left for a later clean-up: ${left.map(({ name }) => name).join(', ')}.`);
        return false;
    }
    const written = await service.list(`${prefixOf(journey)}/`);
    const uploaded = journey.state().objects;
    const objects = [...uploaded, ...written.filter(({ key }) => uploaded.every((object) => object.key !== key))];
    for (const object of objects)
        await service.deleteObject(object);
    await journey.update({ objects: [] });
    log(`Deleted ${String(objects.length)} objects.`);
    return true;
}

;// CONCATENATED MODULE: ./lib/verify/empty-training.js
/** A training of an empty manifest: it fails in minutes, costs nothing, and shows what a version's life is like. */




const TAGS = { 'verify:team': 'surfaces', 'verify:stage': 'first' };
/** AWS's general limit on the tags of a resource; one more than is left of it. */
const TAGS_TOO_MANY = 50;
async function trainOnNothing(journey) {
    const data = { training: assetsOf(journey, 'empty'), testing: { AutoCreate: true } };
    const request = { ...requestOf(journey, `${prefixOf(journey)}/empty`, data), Tags: TAGS };
    const version = await startTraining(journey, `${journey.state().stamp}-empty`, request);
    await lookAtOnce(journey, version);
    await askWhileTraining(journey, version, request);
    await lookAtTheEnd(journey, version);
    await takeNameAgain(journey, version, request, 'taken-name-of-failed');
    await tryTags(journey, version);
    await tryDeletion(journey, version);
}
async function lookAtOnce(journey, { name, arn }) {
    const first = await describe(journey, name);
    await note(journey, 'listed-at-once', first !== undefined, first === undefined ? 'not listed' : (0,verify_service/* statusOf */.c2)(first));
    let seen = first;
    await lookUntil(journey, 600_000, async () => (seen ??= await describe(journey, name)) !== undefined);
    const numbers = [(0,verify_service/* numberOfArn */.UN)(arn), (0,verify_service/* createdAtMs */.aF)(seen)];
    await note(journey, 'version-arn-number', numbers[0] === numbers[1], numbers.map(String).join(' and '));
    const tags = await tagsOf(journey, arn);
    await note(journey, 'tags-on-create', sameTags(tags, TAGS), (0,json/* shown */.SP)(tags));
    const isTraining = (0,verify_service/* statusOf */.c2)(seen) === 'TRAINING_IN_PROGRESS';
    const message = (0,json/* textAt */.$6)(seen, 'StatusMessage');
    await note(journey, 'training-message', isTraining ? message === 'The model is being trained.' : 'not-observed', isTraining ? (0,json/* shown */.SP)(message) : (0,verify_service/* statusOf */.c2)(seen));
    const input = (0,json.at)(seen, 'TestingDataResult', 'Input');
    const hasNoAssets = Array.isArray((0,json.at)(input, 'Assets')) && (0,json/* listAt */.gT)(input, 'Assets').length === 0;
    await note(journey, 'auto-create-input', hasNoAssets && (0,json.at)(input, 'AutoCreate') === true, (0,json/* shown */.SP)(input));
    const { kmsKeyId } = journey.state().settings;
    const described = (0,json/* textAt */.$6)(seen, 'KmsKeyId');
    await note(journey, 'kms-key-id', kmsKeyId === undefined ? 'not-observed' : described === kmsKeyId, kmsKeyId === undefined ? 'no --kms-key-id was given' : `given ${kmsKeyId}, described ${(0,json/* shown */.SP)(described)}`);
}
async function askWhileTraining(journey, version, request) {
    const { projectArn, stamp } = journey.state();
    const both = await journey.world.service.rekognition('DescribeProjectVersions', {
        ProjectArn: projectArn,
        VersionNames: [version.name, `${stamp}-unknown`],
    });
    const arns = both.kind === 'answer' ? (0,json/* listAt */.gT)(both.body, 'ProjectVersionDescriptions').map(arnOf) : [];
    await note(journey, 'unknown-beside-known-name', arns.join() === version.arn, (0,verify_service/* phraseOf */.J8)(both, () => `a list of ${String(arns.length)}`));
    const before = (0,verify_service/* statusOf */.c2)(await describe(journey, version.name));
    if (before !== 'TRAINING_IN_PROGRESS') {
        for (const id of ['taken-name', 'delete-while-training'])
            await note(journey, id, 'not-observed', `the training was over already: ${before}`);
        return;
    }
    await takeNameAgain(journey, version, request, 'taken-name');
    await expectError(journey, 'delete-while-training', 'ResourceInUseException', 'DeleteProjectVersion', {
        ProjectVersionArn: version.arn,
    });
}
const arnOf = (description) => (0,json/* textAt */.$6)(description, 'ProjectVersionArn') ?? 'no ARN';
async function takeNameAgain(journey, { name }, request, id) {
    const answer = await expectError(journey, id, 'ResourceInUseException', 'CreateProjectVersion', {
        ...request,
        VersionName: name,
    });
    await keepIfStarted(journey, name, answer);
}
async function lookAtTheEnd(journey, version) {
    const seen = await afterTraining(journey, version);
    const end = `${(0,verify_service/* statusOf */.c2)(seen)}: ${(0,json/* shown */.SP)((0,json.at)(seen, 'StatusMessage'))}`;
    await note(journey, 'empty-manifest', end === 'TRAINING_FAILED: The manifest file is empty.', end);
    const endedAt = (0,json/* numberAt */.tk)(seen, 'TrainingEndTimestamp');
    await note(journey, 'end-of-failed', endedAt !== undefined, (0,json/* shown */.SP)(endedAt));
    const files = [
        ...((0,json.at)(seen, 'ManifestSummary') === undefined ? [] : ['ManifestSummary']),
        ...((0,json.at)(seen, 'TrainingDataResult', 'Validation') === undefined ? [] : ['Validation']),
    ];
    await note(journey, 'file-error-results', files.length === 0, files.join(' and ') || 'neither');
}
async function tagsOf({ world }, arn) {
    const answer = await world.service.rekognition('ListTagsForResource', { ResourceArn: arn });
    return answer.kind === 'answer' ? (0,json.at)(answer.body, 'Tags') : (0,verify_service/* phraseOf */.J8)(answer, () => '');
}
function sameTags(tags, expected) {
    return ((0,json/* isRecord */.u4)(tags) && JSON.stringify(Object.entries(tags).sort()) === JSON.stringify(Object.entries(expected).sort()));
}
async function tryTags(journey, { arn }) {
    const more = { 'verify:stage': 'second', 'verify:verdict': 'none' };
    const answer = await journey.world.service.rekognition('TagResource', { ResourceArn: arn, Tags: more });
    const tags = await tagsOf(journey, arn);
    await note(journey, 'tag-resource', answer.kind === 'answer' && sameTags(tags, { ...TAGS, ...more }), (0,verify_service/* phraseOf */.J8)(answer, () => (0,json/* shown */.SP)(tags)));
    const many = Object.fromEntries(Array.from({ length: TAGS_TOO_MANY }, (_, index) => [`n${String(index)}`, 'x']));
    await expectError(journey, 'tag-limit', 'ServiceQuotaExceededException', 'TagResource', {
        ResourceArn: arn,
        Tags: many,
    });
}
/** Deleting takes seconds or minutes; no document says which. */
const DELETION_LIMIT_MS = 1_800_000;
async function tryDeletion(journey, version) {
    const { service, now } = journey.world;
    const answer = await service.rekognition('DeleteProjectVersion', { ProjectVersionArn: version.arn });
    const status = (0,verify_service/* phraseOf */.J8)(answer, verify_service/* statusOf */.c2);
    const startedAt = now();
    const isGone = await lookUntil(journey, answer.kind === 'answer' ? DELETION_LIMIT_MS : 0, async () => (await describe(journey, version.name)) === undefined);
    const seconds = String(Math.round((now() - startedAt) / 1000));
    await note(journey, 'deletion', status === 'DELETING' && isGone, `${status}, ${isGone ? 'not listed' : 'still listed'} after ${seconds} s`);
    if (isGone)
        await journey.update({ versions: journey.state().versions.filter(({ arn }) => arn !== version.arn) });
}

;// CONCATENATED MODULE: ./lib/verify/read-results.js

/** A result file of one JSON value. */
async function readJson(journey, key) {
    return readAs(journey, key, (text) => JSON.parse(text));
}
/** The first line of a result file of JSON Lines. */
async function readFirstLine(journey, key) {
    return readAs(journey, key, (text) => JSON.parse(text.split('\n')[0] ?? ''));
}
async function readAs({ world }, key, parse) {
    if (key === undefined)
        return { kind: 'unread', reason: 'the answer names no file' };
    try {
        return { kind: 'read', value: parse(await world.service.readText(key)) };
    }
    catch (error) {
        if (error instanceof verify_service/* ServiceFault */.gF || error instanceof SyntaxError)
            return { kind: 'unread', reason: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/verify/faulty-training.js
/** A training of a manifest with too many broken lines: it fails, costs nothing, and shows what the validation leaves. */






async function trainOnFaults(journey) {
    const prefix = `${prefixOf(journey)}/faulty`;
    const data = { training: assetsOf(journey, 'faulty'), testing: { AutoCreate: true } };
    const version = await startTraining(journey, `${journey.state().stamp}-faulty`, requestOf(journey, `${prefix}/`, data));
    const seen = await afterTraining(journey, version);
    const end = `${(0,verify_service/* statusOf */.c2)(seen)}: ${(0,json/* shown */.SP)((0,json.at)(seen, 'StatusMessage'))}`;
    await note(journey, 'too-many-invalid-lines', end === 'TRAINING_FAILED: The manifest file contains too many invalid rows.', end);
    const members = [
        ...named('ManifestSummary', (0,json.at)(seen, 'ManifestSummary')),
        ...named('Validation', (0,json.at)(seen, 'TrainingDataResult', 'Validation')),
        ...named('Output', (0,json.at)(seen, 'TrainingDataResult', 'Output')),
        ...named('EvaluationResult', (0,json.at)(seen, 'EvaluationResult')),
        ...named('BillableTrainingTimeInSeconds', (0,json.at)(seen, 'BillableTrainingTimeInSeconds')),
    ];
    await note(journey, 'content-error-results', members.join() === 'ManifestSummary,Validation', members.join(', '));
    const key = (0,json/* textAt */.$6)(seen, 'ManifestSummary', 'S3Object', 'Name');
    await note(journey, 'prefix-slash', key === undefined ? 'not-observed' : key.startsWith(`${prefix}/`) && !key.includes('//'), (0,json/* shown */.SP)(key));
    await readSummary(journey, key);
}
const named = (name, value) => (value === undefined ? [] : [name]);
async function readSummary(journey, key) {
    const summary = await readJson(journey, key);
    if (summary.kind === 'unread') {
        for (const id of ['line-numbers', 'summary-after-auto-create'])
            await note(journey, id, 'not-observed', summary.reason);
        return;
    }
    const lines = (0,json/* listAt */.gT)(summary.value, 'statistics', 'training', 'error_json_line_indices');
    await note(journey, 'line-numbers', lines.join() === data/* BROKEN_LINES */.ED.join(), (0,json/* shown */.SP)(lines));
    const testing = (0,json.at)(summary.value, 'statistics', 'testing');
    await note(journey, 'summary-after-auto-create', testing === undefined, (0,json/* shown */.SP)(testing));
}

// EXTERNAL MODULE: ./lib/verify/images.js + 1 modules
var verify_images = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./lib/verify/good-training.js






async function startGoodTraining(journey) {
    const { settings, stamp, projectArn } = journey.state();
    const data = {
        training: assetsOf(journey, 'training'),
        testing: settings.autoCreate ? { AutoCreate: true } : assetsOf(journey, 'testing'),
    };
    const good = await startTraining(journey, `${stamp}-good`, requestOf(journey, `${prefixOf(journey)}/good`, data));
    await journey.update({ good });
    const seen = await describe(journey, good.name);
    const given = (0,json/* textAt */.$6)(data.training, ...MANIFEST_OBJECT, 'Version');
    const described = (0,json/* textAt */.$6)(seen, 'TrainingDataResult', 'Input', ...MANIFEST_OBJECT, 'Version');
    await note(journey, 'object-version', given === undefined ? 'not-observed' : described === given, given === undefined ? 'the bucket keeps no versions' : `given ${given}, described ${(0,json/* shown */.SP)(described)}`);
    const operation = 'DescribeProjectVersions';
    const all = (0,verify_service/* bodyOrThrow */.sl)(operation, await journey.world.service.rekognition(operation, { ProjectArn: projectArn }));
    const times = (0,json/* listAt */.gT)(all, 'ProjectVersionDescriptions').map(verify_service/* createdAtMs */.aF);
    const isDescending = times.every((time, index) => index === 0 || time < (times[index - 1] ?? 0));
    await note(journey, 'newest-first', times.length < 2 ? 'not-observed' : isDescending, times.length < 2
        ? 'the project has one version'
        : `of ${String(times.length)} versions: ${isDescending ? 'yes' : 'no'}`);
}
const MANIFEST_OBJECT = ['Assets', 0, 'GroundTruthManifest', 'S3Object'];
/** What only a success shows. */
const OF_A_SUCCESS = [
    'billable-time',
    'result-file-names',
    'testing-statistics',
    'auto-create-results',
    'summary-names-version',
    'summary-layout',
    'f1-is-fround',
    'aggregates-are-means',
    'confusion-cells',
    'snapshot-confidence',
];
/** Waits for the training, and looks at what it left. @throws ServiceFault where none was started, or it never ends */
async function lookAtGoodTraining(journey) {
    const { good } = journey.state();
    if (good === undefined)
        throw new verify_service/* ServiceFault */.gF('No training that could succeed has been started.');
    const seen = await afterTraining(journey, good);
    const end = `${(0,verify_service/* statusOf */.c2)(seen)}: ${(0,json/* shown */.SP)((0,json.at)(seen, 'StatusMessage'))}`;
    await note(journey, 'trained-message', end === 'TRAINING_COMPLETED: The model is ready to run.', end);
    if ((0,json.at)(seen, 'EvaluationResult') === undefined) {
        for (const id of OF_A_SUCCESS)
            await note(journey, id, 'not-observed', end);
        return;
    }
    await lookAtDescription(journey, seen);
    await lookAtManifestSummary(journey, seen);
    await lookAtEvaluation(journey, seen);
    await lookAtSnapshot(journey, seen);
}
async function lookAtDescription(journey, seen) {
    const { settings, good } = journey.state();
    const billed = (0,json/* numberAt */.tk)(seen, 'BillableTrainingTimeInSeconds');
    const took = ((0,json/* numberAt */.tk)(seen, 'TrainingEndTimestamp') ?? NaN) - ((0,json/* numberAt */.tk)(seen, 'CreationTimestamp') ?? NaN);
    await note(journey, 'billable-time', 
    // Billed in whole seconds.
    billed !== undefined && billed >= Math.floor(took), `billed ${(0,json/* shown */.SP)(billed)} s, from creation to end ${String(Math.round(took))} s`);
    const name = (kind) => `${prefixOf(journey)}/good/${kind}-${settings.project}-${good?.name ?? ''}.json`;
    const files = [
        [(0,json.at)(seen, 'EvaluationResult', 'Summary', 'S3Object', 'Name'), name('EvaluationResultSummary')],
        [(0,json.at)(seen, 'ManifestSummary', 'S3Object', 'Name'), name('ManifestSummary')],
        [fileIn(seen, 'TrainingDataResult', 'Validation'), name('TrainingManifestWithValidation')],
        [fileIn(seen, 'TrainingDataResult', 'Output'), name('TrainingGroundTruth')],
        [fileIn(seen, 'TestingDataResult', 'Output'), name('TestingGroundTruth')],
        ...(settings.autoCreate
            ? []
            : [[fileIn(seen, 'TestingDataResult', 'Validation'), name('TestingManifestWithValidation')]]),
    ];
    const others = files.filter(([found, expected]) => found !== expected).map(([found]) => (0,json/* shown */.SP)(found));
    await note(journey, 'result-file-names', others.length === 0, others.length === 0 ? `all ${String(files.length)}` : others.join(', '));
    const members = ['Output', 'Validation'].filter((member) => (0,json.at)(seen, 'TestingDataResult', member) !== undefined);
    await note(journey, 'auto-create-results', settings.autoCreate ? members.join() === 'Output' : 'not-observed', settings.autoCreate ? members.join(' and ') : 'trained without --auto-create');
}
const fileIn = (seen, data, member) => (0,json/* textAt */.$6)(seen, data, member, ...MANIFEST_OBJECT, 'Name');
async function lookAtManifestSummary(journey, seen) {
    const id = 'testing-statistics';
    if (journey.state().settings.autoCreate)
        return note(journey, id, 'not-observed', 'trained with --auto-create');
    const summary = await readJson(journey, (0,json/* textAt */.$6)(seen, 'ManifestSummary', 'S3Object', 'Name'));
    if (summary.kind === 'unread')
        return note(journey, id, 'not-observed', summary.reason);
    const statistics = (0,json.at)(summary.value, 'statistics');
    const kinds = (0,json/* isRecord */.u4)(statistics) ? Object.keys(statistics).sort().join(' and ') : 'no statistics';
    return note(journey, id, kinds === 'testing and training', kinds);
}
async function lookAtEvaluation(journey, seen) {
    const file = await readJson(journey, (0,json/* textAt */.$6)(seen, 'EvaluationResult', 'Summary', 'S3Object', 'Name'));
    if (file.kind === 'unread') {
        const ids = ['summary-names-version', 'summary-layout', 'f1-is-fround', 'aggregates-are-means', 'confusion-cells'];
        for (const id of OF_A_SUCCESS.filter((name) => ids.includes(name)))
            await note(journey, id, 'not-observed', file.reason);
        return;
    }
    const arn = (0,json/* textAt */.$6)(file.value, 'EvaluationDetails', 'ProjectVersionArn');
    await note(journey, 'summary-names-version', arn === journey.state().good?.arn, (0,json/* shown */.SP)(arn));
    const results = (0,json.at)(file.value, 'AggregatedEvaluationResults');
    const isFlat = (0,json/* numberAt */.tk)(results, 'F1Score') !== undefined;
    await note(journey, 'summary-layout', isFlat, (0,json/* isRecord */.u4)(results) ? Object.keys(results).join(', ') : (0,json/* shown */.SP)(results));
    const aggregate = isFlat ? results : (0,json.at)(results, 'Metrics');
    const f1 = (0,json/* numberAt */.tk)(aggregate, 'F1Score') ?? NaN;
    const described = (0,json/* numberAt */.tk)(seen, 'EvaluationResult', 'F1Score');
    await note(journey, 'f1-is-fround', described === Math.fround(f1), `summary ${String(f1)}, rounded ${String(Math.fround(f1))}, described ${(0,json/* shown */.SP)(described)}`);
    await compareMeans(journey, aggregate, (0,json/* listAt */.gT)(file.value, 'LabelEvaluationResults'));
    const cells = (0,json/* listAt */.gT)(results, 'ConfusionMatrix').length;
    await note(journey, 'confusion-cells', cells === verify_images/* LABELS */.k.length ** 2, `${String(cells)} cells`);
}
/** Far below what a metric of a few images can differ by, far above what the order of a sum does. */
const MEAN_TOLERANCE = 1e-9;
async function compareMeans(journey, aggregate, labels) {
    const differences = ['F1Score', 'Precision', 'Recall'].map((metric) => {
        const sum = labels.reduce((total, label) => total + ((0,json/* numberAt */.tk)(label, 'Metrics', metric) ?? NaN), 0);
        return Math.abs(sum / labels.length - ((0,json/* numberAt */.tk)(aggregate, metric) ?? NaN));
    });
    await note(journey, 'aggregates-are-means', differences.every((difference) => difference < MEAN_TOLERANCE), `differences ${differences.map(String).join(', ')} over ${String(labels.length)} labels`);
}
async function lookAtSnapshot(journey, seen) {
    const id = 'snapshot-confidence';
    const line = await readFirstLine(journey, fileIn(seen, 'TestingDataResult', 'Output'));
    if (line.kind === 'unread')
        return note(journey, id, 'not-observed', line.reason);
    const members = (0,json/* isRecord */.u4)(line.value) ? Object.entries(line.value) : [];
    const confidences = members
        .filter(([member]) => /^rekognition-custom-labels-evaluation-\d+-metadata$/.test(member))
        .map(([, metadata]) => (0,json/* numberAt */.tk)(metadata, 'confidence'));
    const areShares = confidences.every((confidence) => confidence !== undefined && confidence >= 0 && confidence <= 1);
    return note(journey, id, confidences.length > 0 && areShares, confidences.map(json/* shown */.SP).join(', ') || 'no predictions');
}

// EXTERNAL MODULE: ./lib/verify/report.js + 3 modules
var report = __nccwpck_require__(325);
;// CONCATENATED MODULE: ./lib/verify/main.js
/** The story of a verification: what is free first, then the one training that costs something, then what it left. */








/** Asks what needs no success, and starts the training that has one. */
async function start(world, settings) {
    const journey = await prepare(world, settings);
    await ask(journey);
    await trainOnNothing(journey);
    await trainOnFaults(journey);
    if (!settings.freeOnly)
        await startGoodTraining(journey);
    return journey.state();
}
/** Waits for that training, looks at its results, and takes everything away again unless told otherwise. */
async function finish(world, state) {
    const journey = beginJourney(world, state);
    if (!state.settings.freeOnly)
        await lookAtGoodTraining(journey);
    if (!state.settings.keep)
        await cleanUp(journey);
    return journey.state();
}
/** Takes away what a verification that broke off has left. @returns whether everything is gone */
async function tidy(world, state) {
    return cleanUp(beginJourney(world, state));
}
/** Whether all that was seen is as assumed, and the training that was to succeed did. */
function isAsAssumed(state) {
    const { settings } = state;
    const observations = (0,report/* observationsOf */.bG)(state);
    const succeeded = observations.some(({ id, verdict }) => id === 'f1-is-fround' && verdict !== 'not-observed');
    return observations.every(({ verdict }) => verdict !== 'differs') && (settings.freeOnly || succeeded);
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ USAGE),
  A: () => (/* binding */ parseOptions)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/verify/options.js
/** The command line. */

const USAGE = `Usage: npm run verify:account -- [start | finish | clean-up] --bucket NAME [options]

Asks Amazon Rekognition, in your account, what the emulator only assumes. Two trainings fail by design and cost nothing;
one succeeds and is billed: expect half an hour to two hours, and about one billable hour. Without a command it does all.

  start               asks what is free, and starts the training that succeeds
  finish              waits for it, reads its results, prints what was found, and cleans up
  clean-up            takes away what a verification that broke off has left

  --bucket NAME       S3 bucket in the Region, for pictures, manifests and results
  --project NAME      project to use, made where there is none (default train-custom-labels-verify)
  --prefix PREFIX     where in the bucket (default verify-custom-labels)
  --kms-key-id KEY    key to train with: shows how it is described
  --auto-create       lets the service split the training data
  --free-only         only the trainings that fail
  --keep              leaves versions and objects where they are
  --state FILE        what has been done so far (default verify-account.json)
  --help              this text

Region and credentials come from AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
`;
const COMMANDS = ['all', 'start', 'finish', 'clean-up'];
/** Names of buckets, projects and prefixes that need no thought about quoting or encoding; AWS allows more in a prefix. */
const BUCKET = /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/;
const PROJECT = /^[a-zA-Z\d_.-]{1,200}$/;
const PREFIX = /^[\w.-]+(?:\/[\w.-]+)*$/;
/** @param args  without the program and its file; @param region  of the environment */
function parseOptions(args, region) {
    const parsed = readArgs(args);
    if (typeof parsed === 'string')
        return { kind: 'problems', problems: [parsed] };
    const { values, positionals } = parsed;
    if (values.help === true)
        return { kind: 'help' };
    const [first = 'all', ...rest] = positionals;
    const command = COMMANDS.find((name) => name === first);
    const { bucket = '', project = 'train-custom-labels-verify', prefix = 'verify-custom-labels' } = values;
    const isNew = command === 'all' || command === 'start';
    const problems = [
        ...(command === undefined ? [`${first} is no command; there are start, finish and clean-up`] : []),
        ...rest.map((word) => `${word} is one word too many`),
        ...(isNew && !BUCKET.test(bucket) ? [`--bucket is "${bucket}"; it has to be the name of a bucket`] : []),
        ...(PROJECT.test(project) ? [] : [`--project is "${project}"; letters, digits, _ . - are allowed, at most 200`]),
        ...(PREFIX.test(prefix)
            ? []
            : [`--prefix is "${prefix}"; words of letters, digits, _ . - with / between are allowed`]),
        ...(isNew && region === undefined ? ['AWS_REGION is not set'] : []),
    ];
    if (command === undefined || problems.length > 0)
        return { kind: 'problems', problems };
    const key = values['kms-key-id'];
    const settings = {
        region: region ?? '',
        bucket,
        project,
        prefix,
        ...(key === undefined || key === '' ? {} : { kmsKeyId: key }),
        autoCreate: values['auto-create'] === true,
        freeOnly: values['free-only'] === true,
        keep: values.keep === true,
    };
    const stateFile = values.state ?? 'verify-account.json';
    return { kind: 'options', options: { command, stateFile, settings: isNew ? settings : undefined } };
}
function readArgs(args) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                bucket: { type: 'string' },
                project: { type: 'string' },
                prefix: { type: 'string' },
                'kms-key-id': { type: 'string' },
                'auto-create': { type: 'boolean' },
                'free-only': { type: 'boolean' },
                keep: { type: 'boolean' },
                state: { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        });
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(321);
/** What later steps of a workflow take up the training with. */

/** Lines for the runner's file of outputs; every value is of one line by how it is made. */
function outputsOf({ settings, stamp, good }) {
    const base = `s3://${settings.bucket}/${settings.prefix}/${stamp}`;
    const outputs = {
        project: settings.project,
        'version-name': good?.name ?? '',
        'project-version-arn': good?.arn ?? '',
        'training-manifests': `${base}/${_data_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFESTS */ .V4.training}`,
        'testing-manifests': settings.autoCreate ? '' : `${base}/${_data_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFESTS */ .V4.testing}`,
        'output-location': `${base}/good`,
        'auto-create': String(settings.autoCreate),
    };
    return Object.entries(outputs)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bG: () => (/* binding */ observationsOf),
  B1: () => (/* binding */ renderReport),
  Mk: () => (/* binding */ withoutAccount)
});

;// CONCATENATED MODULE: ./lib/text/visible.js
/** Makes what a reader cannot see, or what would reorder the text around it, visible. Labels may hold any character. */
/** Characters that end a line, in any of their spellings. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/**
 * Controls, format characters (bidirectional overrides, zero-width marks, tags), lone surrogates, and letters that
 * are drawn as nothing. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu;
/** More marks on one letter than any script needs pile up over the lines above. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * The text on one line with nothing hidden: line ends as `⏎`, tabs as `⇥`, other unseen characters by their code
 * point (`⟨U+202E⟩`), half characters as `�`. What comes out is left as it is when it goes in again.
 */
function visible_toVisible(text) {
    return text.replace(LINE_ENDS, '⏎').replace(UNSEEN, nameOf).replace(STACKED_MARKS, '$1');
}
function nameOf(character) {
    if (character === '\t')
        return '⇥';
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff)
        return '\ufffd';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

;// CONCATENATED MODULE: ./lib/text/markdown.js
/**
 * Remote text in Markdown, as GitHub renders it. Labels, names and messages of the service may hold Markdown, HTML,
 * @mentions, issue references, links and emoji codes; none of it may take effect. Inline code is what GitHub leaves
 * alone in all of these ways, so what has any special character is shown as code.
 */

/** Blanks that HTML would drop or melt into one: at an end, and next to another. */
const LOST_BLANKS = /^ +| +$| {2,}/g;
/**
 * A text as inline code, fit for a paragraph or a cell of a table. Nothing of it is lost: blanks that would vanish
 * are shown as `␠`, unseen characters by their code point, and no text at all as `⟨empty⟩`.
 */
function toCode(text) {
    const shown = visible_toVisible(text).replace(LOST_BLANKS, (blanks) => '␠'.repeat(blanks.length));
    if (shown === '')
        return '`⟨empty⟩`';
    // A backtick would end the code, and in a cell a bar does, with rules for backslashes that parsers disagree on.
    return /[`|\\]/.test(shown) ? `<code>${toEntities(shown)}</code>` : `\`${shown}\``;
}
/** Characters without a meaning of their own in Markdown, HTML, or GitHub's references. */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}\p{S}\p{P}]+$/u;
const SPECIAL = /[`*_[\]{}<>&|\\~$@#^=+]|:\S|(?<![\p{L}\p{N}])(?:www\.|GH-\d|[0-9a-f]{7,40}(?![\p{L}\p{N}]))/iu;
/** What would begin a list, a heading or a rule at the start of a line. */
const BLOCK_START = /^(?:[-–+*]+|\d{1,9}[.)])$/;
/**
 * A sentence of remote text in running Markdown: words as they are, and each word with a special character as code,
 * without the punctuation around it. Line ends and runs of blanks become what they are in a paragraph: one blank.
 */
function toProse(text) {
    const words = visible_toVisible(text.replace(/\s+/g, ' '))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => toProseWord(word, index === 0)).join(' ');
}
function toProseWord(word, isFirst) {
    if (isFirst && BLOCK_START.test(word))
        return toCode(word);
    if (!SPECIAL.test(word) && PLAIN_WORD.test(word))
        return word;
    const [, before = '', core = '', after = ''] = /^(["'(“‘]*)(.*?)([)"'”’.,;:!?]*)$/su.exec(word) ?? [];
    if (core === '')
        return toCode(word);
    // A bracket that was opened inside belongs inside.
    const inside = core.includes('(') ? after.lastIndexOf(')') + 1 : 0;
    return `${before}${toCode(core + after.slice(0, inside))}${after.slice(inside)}`;
}
/**
 * Every character of ASCII that is no letter, digit or blank, as a numeric entity: no parser gives it a meaning. But for
 * an `@`: cmark-gfm looks for addresses of mail in text whose entities it has decoded, in `<code>` too, so that an empty
 * comment parts it from what follows. GitHub drops the comment after that.
 */
function toEntities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${String(character.charCodeAt(0))};${character === '@' ? '<!-- -->' : ''}`);
}
/** A value as a block of JSON, with unseen characters as escapes. */
function toJsonBlock(value) {
    const json = JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
    return toFence('json', json);
}
/** Lines of text in a block of their own, with unseen characters shown. */
function toTextBlock(lines) {
    return toFence('text', lines.map(toVisible).join('\n'));
}
/** A fence longer than any run of backticks inside. */
function toFence(language, body) {
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2);
    const fence = '`'.repeat(longestRun + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function toEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** A link with a text that is already Markdown. The address is percent-encoded where Markdown would end it. */
function toLink(markdown, url) {
    return `[${markdown}](${url.replace(/[\s()<>\\|`"[\]]/g, (character) => percentEncoded(character))})`;
}
function percentEncoded(character) {
    // encodeURIComponent leaves parentheses alone.
    return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);
}
/** A part that the reader opens, with a blank line where GitHub needs one for Markdown inside of HTML. */
function toDetails(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/text/table.js
/** GitHub's Markdown tables. */
const RULES = { left: ':---', right: '---:', center: ':---:' };
/**
 * A table. Cells are Markdown that holds no bare `|`, as text/markdown.ts makes it; a line end in one becomes `<br>`.
 * @param rows  as many cells in each as there are columns
 */
function renderTable(columns, rows) {
    const heads = columns.map(({ heading }) => heading);
    const rules = columns.map(({ align }) => RULES[align ?? 'left']);
    return [heads, rules, ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;
}

// EXTERNAL MODULE: ./lib/verify/assumptions.js
var assumptions = __nccwpck_require__(457);
;// CONCATENATED MODULE: ./lib/verify/report.js
/** What was found, for a reader. */



const VERDICTS = { holds: 'holds', differs: '**differs**', 'not-observed': 'not observed' };
/** All assumptions, each with its observation; one without any was not come to. */
function observationsOf({ observations }) {
    return Object.keys(assumptions/* ASSUMPTIONS */.$)
        .filter(assumptions/* isAssumptionId */.p)
        .map((id) => observations.find((observation) => observation.id === id) ?? {
        id,
        verdict: 'not-observed',
        observed: 'not come to',
    });
}
/** A Markdown table, with the counts above it. Account ids are left out: the summary of a run may be public. */
function renderReport(state) {
    const observations = observationsOf(state);
    const count = (verdict) => String(observations.filter((observation) => observation.verdict === verdict).length);
    const rows = observations.map(({ id, verdict, observed }) => [
        toCode(id),
        toProse(assumptions/* ASSUMPTIONS */.$[id]),
        toProse(withoutAccount(observed)),
        VERDICTS[verdict],
    ]);
    return [
        '## What the emulator assumes, in this account',
        `${count('holds')} hold, ${count('differs')} differ, ${count('not-observed')} were not observed. ` +
            'Where one differs, please report it: the emulator is then wrong, and an action may be.',
        renderTable(['assumption', 'the emulator', 'observed', ''].map((heading) => ({ heading })), rows),
    ].join('\n\n');
}
/** An account id in an ARN becomes twelve stars. */
function withoutAccount(text) {
    return text.replace(/(arn:[\w-]+:[\w-]+:[\w-]*:)\d{12}(?=:)/g, '$1************');
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ phraseOf),
/* harmony export */   UN: () => (/* binding */ numberOfArn),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   aF: () => (/* binding */ createdAtMs),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gF: () => (/* binding */ ServiceFault),
/* harmony export */   sl: () => (/* binding */ bodyOrThrow)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(927);
/** The service as it answers on the wire: errors are answers too, since they are what is asked about. */

/** An answer that nothing can be done with, or none. */
class ServiceFault extends Error {
    name = 'ServiceFault';
}
/** The request may have had its effect all the same. */
class NoAnswer extends ServiceFault {
    name = 'NoAnswer';
}
/** An answer in one phrase: the error's name and status, or what is given. */
function phraseOf(answer, ofAnswer) {
    return answer.kind === 'answer' ? ofAnswer(answer.body) : `${answer.name} (${String(answer.status)})`;
}
/** The body of an answer that has to be one. @throws ServiceFault */
function bodyOrThrow(operation, answer) {
    if (answer.kind === 'answer')
        return answer.body;
    throw new ServiceFault(`${operation}: ${answer.name} (${String(answer.status)}): ${answer.message}`);
}
/** The number that an ARN ends in, and a creation time in the milliseconds that it is compared with. */
function numberOfArn(arn) {
    return Number(/\/(\d+)$/.exec(arn ?? '')?.[1] ?? NaN);
}
function createdAtMs(description) {
    return Math.round(((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(description, 'CreationTimestamp') ?? NaN) * 1000);
}
function statusOf(description) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(description, 'Status') ?? 'no status';
}


/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStateOrThrow)
/* harmony export */ });
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(457);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(927);
/** What a verification has done so far, kept in a file: a training outlives the credentials that started it. */


/** Reads what {@link State} was written as. @throws Error for another text */
function parseStateOrThrow(text) {
    const value = JSON.parse(text);
    const state = stateIn(value);
    if (state === undefined)
        throw new Error('The state file is not one that this program wrote.');
    return state;
}
function stateIn(value) {
    const settings = settingsIn((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'settings'));
    const stamp = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'stamp');
    const projectArn = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'projectArn');
    if (settings === undefined || stamp === undefined || projectArn === undefined)
        return undefined;
    const good = versionIn((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'good'));
    return {
        settings,
        stamp,
        projectArn,
        objects: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'objects').flatMap((object) => {
            const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'key');
            const versionId = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'versionId');
            return key === undefined ? [] : { key, ...(versionId === undefined ? {} : { versionId }) };
        }),
        versions: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'versions').flatMap((version) => versionIn(version) ?? []),
        ...(good === undefined ? {} : { good }),
        observations: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'observations').flatMap((observation) => observationIn(observation) ?? []),
    };
}
function settingsIn(value) {
    const [region, bucket, project, prefix] = ['region', 'bucket', 'project', 'prefix'].map((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, name));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || region === undefined || bucket === undefined)
        return undefined;
    if (project === undefined || prefix === undefined)
        return undefined;
    const kmsKeyId = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'kmsKeyId');
    return {
        region,
        bucket,
        project,
        prefix,
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
        autoCreate: value.autoCreate === true,
        freeOnly: value.freeOnly === true,
        keep: value.keep === true,
    };
}
function versionIn(value) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'name');
    const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'arn');
    return name === undefined || arn === undefined ? undefined : { name, arn };
}
function observationIn(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'id') ?? '';
    const verdict = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'verdict');
    if (!(0,_assumptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssumptionId */ .p)(id))
        return undefined;
    if (verdict !== 'holds' && verdict !== 'differs' && verdict !== 'not-observed')
        return undefined;
    return { id, verdict, observed: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'observed') ?? '' };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(933);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
