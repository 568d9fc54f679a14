export const id = 5951;
export const ids = [5951];
export const modules = {

/***/ 75951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var inputs_reader = __webpack_require__(84163);
// EXTERNAL MODULE: ./lib/src/inputs/unknown.js
var unknown = __webpack_require__(22584);
// EXTERNAL MODULE: ./lib/src/step/run-step.js
var run_step = __webpack_require__(58959);
// EXTERNAL MODULE: ./lib/src/step/connect.js
var connect = __webpack_require__(93471);
// EXTERNAL MODULE: ./lib/src/step/temp-folders.js
var temp_folders = __webpack_require__(71791);
// EXTERNAL MODULE: ./lib/src/inputs/ambient-region.js
var ambient_region = __webpack_require__(10019);
// EXTERNAL MODULE: ./lib/src/inputs/step.js
var step = __webpack_require__(3362);
// EXTERNAL MODULE: ./lib/src/inputs/aws.js
var aws = __webpack_require__(13495);
// EXTERNAL MODULE: ./lib/src/inputs/fields.js
var fields = __webpack_require__(58485);
// EXTERNAL MODULE: ./lib/src/inputs/judgement.js + 5 modules
var judgement = __webpack_require__(18817);
// EXTERNAL MODULE: ./lib/src/inputs/network.js + 1 modules
var inputs_network = __webpack_require__(34068);
// EXTERNAL MODULE: ./lib/src/inputs/role.js
var inputs_role = __webpack_require__(85844);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/report/lint/step/lint-run-report.js
var lint_run_report = __webpack_require__(49160);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
// EXTERNAL MODULE: ./lib/src/lint/images/near-duplicates.js
var near_duplicates = __webpack_require__(51494);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
;// CONCATENATED MODULE: ./lib/src/lint/images/images-request.js
const INVENTORY = 'inventory:';
const NEAR = 'near-duplicates:';
const SAMPLE = /^sample:([1-9]\d{0,8})$/;
/**
 * Reads words and at most one path, each on a line of its own or with commas between them: `headers`, `sample:500`,
 * `inventory:s3://bucket/…/manifest.json`, `near-duplicates`, `near-duplicates:6`. A value without any of these words is a path as a whole, commas included.
 */
function parseImagesRequest(typed) {
    const parts = typed
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!parts.some(isWord))
        return (0,result/* success */.k)({ ...NOTHING, path: typed.trim() });
    let request = NOTHING;
    for (const part of parts) {
        const read = addPart(request, part);
        if (!read.ok)
            return read;
        request = read.value;
    }
    return (0,result/* success */.k)(request);
}
const NOTHING = {
    path: undefined,
    headers: undefined,
    inventory: undefined,
    nearDuplicates: false,
    nearDistance: undefined,
};
/** Undefined where S3 is not asked. */
function checksInS3({ headers, inventory }) {
    if (headers !== undefined)
        return { headers, inventory };
    return inventory === undefined ? undefined : { headers, inventory };
}
function isWord(part) {
    return part === 'headers' || part === 'near-duplicates' || /^(sample|inventory|near-duplicates):/.test(part);
}
function addPart(request, part) {
    if (part === 'headers')
        return (0,result/* success */.k)({ ...request, headers: request.headers ?? { sample: undefined } });
    if (part === 'near-duplicates')
        return (0,result/* success */.k)({ ...request, nearDuplicates: true });
    if (part.startsWith(NEAR)) {
        const nearDistance = /^\d{1,2}$/.test(part.slice(NEAR.length)) ? Number(part.slice(NEAR.length)) : 0;
        return nearDistance >= 1 && nearDistance <= near_duplicates/* NEAR_DISTANCE_MAX */._F
            ? (0,result/* success */.k)({ ...request, nearDuplicates: true, nearDistance })
            : (0,result/* failure */.V)(`${part} must be near-duplicates:N with a number of bits from 1 to ${String(near_duplicates/* NEAR_DISTANCE_MAX */._F)}`);
    }
    if (part.startsWith('sample:')) {
        const sample = SAMPLE.exec(part)?.[1];
        return sample === undefined
            ? (0,result/* failure */.V)(`${part} must be sample:N with a number of images, such as sample:500`)
            : (0,result/* success */.k)({ ...request, headers: { sample: Number(sample) } });
    }
    if (part.startsWith(INVENTORY)) {
        const inventory = (0,s3_uri/* parseS3ObjectUri */.$j)(part.slice(INVENTORY.length));
        if (!inventory.ok)
            return (0,result/* failure */.V)(`${part}: ${inventory.problem}`);
        if (request.inventory !== undefined)
            return (0,result/* failure */.V)(`${part} is a second inventory report, but one is read`);
        if (inventory.value.key.endsWith('manifest.json'))
            return (0,result/* success */.k)({ ...request, inventory: inventory.value });
        return (0,result/* failure */.V)(`${part} must name the manifest.json of an S3 Inventory report`);
    }
    if (request.path !== undefined)
        return (0,result/* failure */.V)(`${request.path} and ${part} are two paths, but one is read`);
    return (0,result/* success */.k)({ ...request, path: part });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/inputs/workspace-file.js + 1 modules
var workspace_file = __webpack_require__(27857);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/lint/contents/key-of.js
/** Where an image is in its bucket. */
/** The key of a source-ref; another text stays as it is. */
function keyOf(sourceRef) {
    return sourceRef.replace(/^s3:\/\/[^/]*\//, '');
}

;// CONCATENATED MODULE: ./lib/src/lint/contents/listed-objects.js
/** Contents of images as a listing of S3 has them: `aws s3api list-objects-v2` writes one. */




/**
 * Reads a listing. Objects with the same size and ETag have the same content. Objects with other ETags may be the same, too: the ETag of an
 * upload in parts depends on the parts, and that of an object under a KMS key on the key.
 */
function parseListing(text) {
    const listing = (0,json/* parseJson */.qF)(text);
    const objects = (0,json/* own */.ZV)(listing, 'Contents');
    if (!(0,json/* isJsonArray */.Md)(objects))
        return (0,result/* failure */.V)('is no listing of S3: it must be what aws s3api list-objects-v2 writes as JSON, with Contents');
    const entries = [];
    for (const object of objects) {
        const [key, tag, size] = [(0,json/* ownText */.U3)(object, 'Key'), (0,json/* ownText */.U3)(object, 'ETag'), (0,json/* own */.ZV)(object, 'Size')];
        if (key === undefined || tag === undefined || typeof size !== 'number')
            return (0,result/* failure */.V)('has an object without Key, ETag or Size');
        entries.push({ key, digest: size > 0 ? `${String(size)} ${tag}` : undefined });
    }
    const bucket = (0,json/* ownText */.U3)(listing, 'Name');
    const read = async function* ({ buckets }) {
        for (const name of bucket === undefined ? buckets : [bucket])
            for (const { key, digest } of entries)
                yield await Promise.resolve({ sourceRef: `s3://${name}/${key}`, digest });
    };
    const whereOf = (sourceRef) => {
        const sought = bucket === undefined ? keyOf(sourceRef) : sourceRef;
        return `in the listing${bucket === undefined ? '' : ` of the bucket ${(0,visible/* toVisible */.w)(bucket)}`}, such as ${(0,visible/* toVisible */.w)(sought)}`;
    };
    return (0,result/* success */.k)(Object.assign(read, { whereOf }));
}

;// CONCATENATED MODULE: ./lib/src/inputs/lint/images-input.js
/** The input `images`: what is to be known of the images themselves, and a listing of S3 in the workspace. */




/** What is asked, without a path; undefined without the input. Problems are gathered in the reader. */
function readImagesRequest(reader) {
    const typed = reader.text('images');
    const asked = reader.read('images', parseImagesRequest);
    if (asked?.nearDuplicates === true) {
        reader.reject('images', typed, 'anything but near-duplicates, which only the command line has');
        return undefined;
    }
    return asked;
}
/** What could have been meant by a path to nothing. */
const WORDS = 'one of the words headers, sample:N and inventory:s3://…/manifest.json';
/** The listing; undefined without one. Problems are gathered in the reader. */
async function readListing(reader, typed, { env, files }) {
    if (typed === undefined || typed === '')
        return undefined;
    const file = await (0,workspace_file/* findWorkspaceFile */.p)(typed, env.GITHUB_WORKSPACE, files, WORDS);
    if (!file.ok) {
        reader.reject('images', typed, file.problem);
        return undefined;
    }
    const listing = parseListing((await files.readText(file.value.path)) ?? '');
    if (listing.ok)
        return listing.value;
    reader.reject('images', typed, 'it must be a listing of S3: what aws s3api list-objects-v2 --output json writes');
    return undefined;
}
/** A path in the workspace, or anywhere on the runner. Problems are gathered in the reader. */
function readImagesCache(reader, { env }, asksImages) {
    const typed = reader.text('images-cache');
    if (typed === '')
        return undefined;
    if (!asksImages)
        reader.reject('images-cache', typed, 'nothing without images: headers, which it keeps the results of');
    return (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '', typed);
}

;// CONCATENATED MODULE: ./lib/src/lint/max-findings.js
/** How many findings a report holds. */

/** Unless another number is asked for. Our choice: more than anybody reads. */
const MAX_FINDINGS = 1000;
/** A whole number of at least 1; the greatest is our choice: findings are kept in memory. */
function parseMaxFindings(text) {
    return /^[1-9]\d{0,5}$/.test(text) ? (0,result/* success */.k)(Number(text)) : (0,result/* failure */.V)('must be a whole number from 1 to 999,999');
}

// EXTERNAL MODULE: ./lib/src/lint/group-by.js
var group_by = __webpack_require__(68883);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var lint_codes = __webpack_require__(11513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
;// CONCATENATED MODULE: ./lib/src/lint/unknown-code.js
/** Looks for codes that no rule has. */



/** The first code that no rule has, and the code that was probably meant; undefined where all are known. */
function unknownCodeIn(codes) {
    const known = [...lint_codes/* CODES */.Lp, ...own_rules/* OWN_RULES */.PQ].map((rule) => rule.code);
    const code = codes.find((one) => !known.includes(one));
    return code === undefined ? undefined : { code, meant: (0,nearest/* misspelt */.I)(code, known) };
}

;// CONCATENATED MODULE: ./lib/src/inputs/lint/settings.js
/** How the lint action lints: groups, codes that are ignored, how many findings. */





/** `folder`, or a regular expression with a capture; of several, the first that matches. */
function toGroupBy(text) {
    const parsed = (0,group_by/* parseGroupBy */.e)(text);
    return parsed.ok ? parsed : (0,inputs_reader/* refused */.J5)(parsed.problem.replace(/^must be /, ''));
}
/** Codes of rules, with commas, blanks or line ends between them. */
function parseCodes(text) {
    const codes = text.split(/[\s,]+/).filter((code) => code !== '');
    const unknown = unknownCodeIn(codes);
    if (unknown === undefined)
        return (0,result/* success */.k)(codes);
    const { code, meant } = unknown;
    const hint = meant === undefined ? 'docs/rules has all codes' : `did you mean ${meant}?`;
    return (0,inputs_reader/* refused */.J5)(`codes of rules; ${code} is none: ${hint}`);
}
/** A whole number of at least 1. */
function toMaxFindings(text) {
    const parsed = parseMaxFindings(text);
    return parsed.ok ? parsed : (0,inputs_reader/* refused */.J5)(parsed.problem.replace(/^must be /, ''));
}

// EXTERNAL MODULE: ./lib/src/inputs/manifests.js
var manifests = __webpack_require__(56708);
;// CONCATENATED MODULE: ./lib/src/model/lint-source.js
/** Words that choose a version here: the manifests of one that waits for judgement were linted before its training. */
const LINT_VERSION_WORDS = ['latest', 'running'];

;// CONCATENATED MODULE: ./lib/src/inputs/lint/source.js






/** Reads where the manifests are; exactly one place must be named. Problems are gathered in the reader. */
async function readSource(reader, deps, project) {
    const hasManifests = reader.text('training-manifests') !== '';
    const hasVersion = reader.text('version') !== '';
    const training = await readManifest(reader, deps, 'training-manifests');
    const testing = await readManifest(reader, deps, 'testing-manifests');
    if (reader.text('testing-manifests') !== '' && !hasManifests) {
        reader.reject('training-manifests', '', 'it is required with testing-manifests');
        return undefined;
    }
    if (hasManifests && hasVersion) {
        reader.reject('version', reader.text('version'), 'nothing with training-manifests: one of the two is linted');
        return undefined;
    }
    if (hasManifests)
        return training && { kind: 'manifests', training, testing };
    if (hasVersion) {
        const version = readVersion(reader, 'version', project);
        return version && { kind: 'version', version };
    }
    if (reader.text('project') !== '')
        return { kind: 'datasets' };
    const forms = 'a file or an S3 URI; or set project for its datasets, with version for the manifests of a version';
    reader.reject('training-manifests', '', `it is required: ${forms}`);
    return undefined;
}
/** An S3 URI, a path with a slash in it, or a version. */
async function readBase(reader, deps, project, source) {
    const text = reader.text('base');
    if (text === '')
        return undefined;
    if (text.includes('/') && !text.startsWith('arn:')) {
        const manifest = await readManifest(reader, deps, 'base');
        return manifest && { kind: 'manifest', manifest };
    }
    const ofSource = source?.kind === 'version' && source.version.kind === 'arn' ? source.version.project : undefined;
    const version = readVersion(reader, 'base', project ?? (ofSource === undefined ? undefined : { name: ofSource }));
    return version && { kind: 'version', version };
}
function readVersion(reader, input, project) {
    const version = reader.read(input, (text) => parseVersion(text, input));
    if (version === undefined)
        return undefined;
    const given = reader.text(input);
    if (version.kind === 'arn') {
        if (project !== undefined && project.name !== version.project) {
            reader.reject(input, given, `a version of the project ${project.name}`);
            return undefined;
        }
        return version;
    }
    // A project with a mistake has a problem of its own.
    if (project === undefined && reader.text('project') === '') {
        reader.reject('project', '', `it is required for ${input}: ${given}`);
    }
    return version;
}
function parseVersion(text, input) {
    const word = LINT_VERSION_WORDS.find((one) => one === text);
    if (word !== undefined)
        return (0,result/* success */.k)({ kind: word });
    const reference = (0,aws/* parseVersionReference */.P1)(text);
    if (reference.ok || text.startsWith('arn:'))
        return reference;
    const files = input === 'base' ? ', an S3 URI, or a path with a / such as ./base.manifest' : '';
    return (0,inputs_reader/* refused */.J5)(`${LINT_VERSION_WORDS.join(', ')}, a version name, a version ARN${files}`);
}
/** Unlike for a training, a file that is empty or too large is no mistake of the input: the lint says what it is. */
async function readManifest(reader, deps, input) {
    const typed = reader.read(input, manifests/* parseManifests */.Y);
    if (typed === undefined || typed.kind === 's3')
        return typed;
    const found = await (0,workspace_file/* findWorkspaceFile */.p)(typed.path, deps.env.GITHUB_WORKSPACE, deps.files, 's3://bucket/key');
    if (found.ok)
        return { kind: 'workspace', ...found.value };
    reader.reject(input, reader.text(input), found.problem);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/actions/lint/inputs.js
/** What the user of the lint action typed, checked whole before anything is read. */
















/** Every input of lint/action.yml with its default; a test holds the two equal. */
const LINT_INPUTS = {
    'training-manifests': '',
    'testing-manifests': '',
    project: '',
    version: '',
    base: '',
    gate: '',
    'gate-file': '',
    'group-by': '',
    images: '',
    'images-cache': '',
    ignore: '',
    'fail-on': 'error',
    'max-findings': String(MAX_FINDINGS),
    ...step/* STEP_INPUTS */.ds,
    'sarif-path': '',
};
/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
async function parseLintInputs(deps, context) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, LINT_INPUTS);
    (0,unknown/* rejectUnknown */.Yt)(reader);
    const named = reader.read('project', aws/* parseProject */.XB);
    const source = await readSource(reader, deps, named);
    const base = await readBase(reader, deps, named, source);
    const project = named ?? projectOf(source);
    const asked = readImagesRequest(reader);
    const checks = asked && checksInS3(asked);
    const way = checks !== undefined || asksAws(source, base) ? await readWay(reader, deps, context, project) : undefined;
    const gate = await (0,judgement/* readGates */.D6)(reader, deps);
    if ((0,rule/* needsBase */.fq)(gate.rules) && reader.text('base') === '') {
        const rule = gate.rules.find(({ bound }) => bound.kind === 'base');
        reader.reject('base', '', `it is required because the gate has the rule ${rule?.text ?? ''}`);
    }
    const settings = {
        groupBy: reader.read('group-by', toGroupBy),
        contents: await readListing(reader, asked?.path, deps),
        checks,
        imagesCache: readImagesCache(reader, deps, checks !== undefined),
        ignore: reader.readOr('ignore', parseCodes, []),
        failOn: reader.readOr('fail-on', (0,fields/* choiceOf */.FH)(lint_run_report/* FAIL_ON */.d$), 'error'),
        maxFindings: reader.readOr('max-findings', toMaxFindings, MAX_FINDINGS),
    };
    (0,step/* readShowImages */.cm)(reader, context.isPrivate);
    (0,step/* checkComment */.sD)(reader);
    reader.orThrow();
    if (source === undefined)
        throw new Error('an input is missing unreported');
    const region = way?.region ?? regionGiven(reader, deps.env);
    return { source, base, project, way, gate, region, ...settings };
}
function regionGiven(reader, env) {
    const given = reader.text('aws-region');
    return given === '' ? (0,ambient_region/* ambientRegion */.b)(env) : given;
}
/** A version's ARN names its project. */
function projectOf(source) {
    return source?.kind === 'version' && source.version.kind === 'arn'
        ? { kind: 'name', name: source.version.project }
        : undefined;
}
function asksAws(source, base) {
    if (source === undefined)
        return false;
    if (source.kind !== 'manifests' || base?.kind === 'version')
        return true;
    const manifests = [source.training, source.testing, base?.kind === 'manifest' ? base.manifest : undefined];
    return manifests.some((manifest) => manifest?.kind === 's3');
}
async function readWay(reader, deps, context, project) {
    const region = (0,step/* readRegion */.XP)(reader, deps.env, project);
    const role = (0,inputs_role/* readRole */.fP)(reader, context.runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps);
    return region === undefined ? undefined : { region, role, network };
}

// EXTERNAL MODULE: ./lib/src/report/redact-text.js + 1 modules
var redact_text = __webpack_require__(3379);
// EXTERNAL MODULE: ./lib/src/report/lint/count-findings.js
var count_findings = __webpack_require__(33811);
;// CONCATENATED MODULE: ./lib/src/report/lint/step/lint-outputs.js
/** The outputs of a step that lints. */

/** Every output, in the order of lint/action.yml. */
const LINT_OUTPUT_NAMES = [
    'outcome',
    'passed',
    'will-train',
    'errors',
    'warnings',
    'invalid-lines',
    'ignored-lines',
    'labels',
    'training-images',
    'testing-images',
    'leaked-images',
    'report-path',
    'sarif-path',
    'error-code',
];
/** Every name; the empty string for what is not known. */
function lintOutputsOf(step) {
    const values = {
        outcome: step.outcome,
        passed: passedOf(step),
        ...countsOf(step),
        'report-path': step.reportPath ?? '',
        'sarif-path': step.sarifPath ?? '',
        'error-code': step.failure?.code ?? '',
    };
    return new Map(LINT_OUTPUT_NAMES.map((name) => [name, values[name]]));
}
/** Empty where the manifests were not read to the end. */
function passedOf({ outcome }) {
    if (outcome === 'passed')
        return 'true';
    return outcome === 'findings' || outcome === 'gate-failed' ? 'false' : '';
}
function countsOf({ lint }) {
    if (lint === undefined) {
        return {
            'will-train': '',
            errors: '',
            warnings: '',
            'invalid-lines': '',
            'ignored-lines': '',
            labels: '',
            'training-images': '',
            'testing-images': '',
            'leaked-images': '',
        };
    }
    const { report, metrics } = lint;
    const { error, warning } = (0,count_findings/* countBySeverity */.O)(report);
    return {
        'will-train': String(report.willTrain),
        errors: String(error),
        warnings: String(warning),
        'invalid-lines': String(metrics.invalidLines),
        'ignored-lines': String(metrics.ignoredLines),
        labels: String(metrics.labelCount),
        'training-images': String(metrics.trainingImages),
        'testing-images': metrics.testingImages === null ? '' : String(metrics.testingImages),
        'leaked-images': String(metrics.leakedImages),
    };
}

// EXTERNAL MODULE: ./lib/src/step/step-recorder.js
var step_recorder = __webpack_require__(15138);
;// CONCATENATED MODULE: ./lib/src/step/lint-views.js
/** The views of a step that lints. */




const OUTPUTS_OF_END = new Set([
    'outcome',
    'passed',
    'error-code',
    'report-path',
    'sarif-path',
]);
const LINT_VIEWS = {
    outputsOf: lintOutputsOf,
    outputsOfEnd: OUTPUTS_OF_END,
    exitCodeOf: lint_run_report/* exitCodeOfLint */.mO,
    redactorOf: redact_text/* textRedactor */.K,
    onCancel: 'Writing the report.',
    loadEnd: async () => (await Promise.all(/* import() */[__webpack_require__.e(1440), __webpack_require__.e(5194)]).then(__webpack_require__.bind(__webpack_require__, 65194))).LINT_END_VIEWS,
};
/** @param subject  the inputs that name what is linted */
function lintStep(subject) {
    return {
        views: LINT_VIEWS,
        record: (deps, { startedAt, run, showImages, addresses }) => new step_recorder/* StepRecorder */.D(deps, LINT_VIEWS, {
            action: 'lint',
            startedAt,
            run,
            showImages,
            addresses,
            outcome: 'error',
            failOn: 'error',
            notes: [],
            subject,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/actions/lint/main.js
/** The lint action: read manifests, say what the service would do with them, judge them by a gate. Changes nothing. */









/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
function lint(deps) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, LINT_INPUTS);
    const subject = ['training-manifests', 'testing-manifests', 'version'].map((name) => reader.text(name));
    return (0,run_step/* runStep */.e)(deps, lintStep(subject), async (recorder, context) => {
        (0,unknown/* noteUnknown */.f1)(deps.env, LINT_INPUTS, recorder.note);
        const inputs = await parseLintInputs(deps, context);
        recorder.update({ failOn: inputs.failOn });
        if (inputs.way !== undefined)
            recorder.update({ region: inputs.way.region });
        for (const warning of inputs.gate.warnings)
            recorder.note('warning', warning);
        const [{ lintAndJudge }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6639), __webpack_require__.e(5564), __webpack_require__.e(2451)]).then(__webpack_require__.bind(__webpack_require__, 2451)),
            (0,run_step/* loadEnd */.y)(deps, LINT_VIEWS),
        ]);
        try {
            const lookup = inputs.way && (0,connect/* connectLookup */.v)(deps, recorder, inputs.way);
            await lintAndJudge({ ...deps, lookup, tempFolders: (0,temp_folders/* tempFolders */.G)(deps), progress: recorder }, inputs);
        }
        catch (error) {
            throw withHint((0,to_action_error/* toActionError */.i)(error, deps.signal));
        }
    });
}
/** The usual hint of a cancel is about trainings. */
function withHint(error) {
    if (error.code !== 'CANCELLED')
        return error;
    const hint = 'No action needed if you cancelled the run yourself: nothing was started and nothing was changed.';
    return new action_error/* ActionError */.lZ('CANCELLED', error.message, { outcome: error.outcome, hint, cause: error });
}


/***/ }),

/***/ 33811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ totalsByCode),
/* harmony export */   O: () => (/* binding */ countBySeverity)
/* harmony export */ });
/** Worst first, among the errors the code that the training would fail with; then by how often. */
function totalsByCode({ predictedCode, totals, severities }) {
    const isOfEnd = ({ code }) => (code === predictedCode ? 1 : 0);
    return [...totals]
        .map(([code, count]) => ({ code, severity: severities.get(code) ?? 'notice', count }))
        .sort((a, b) => RANK[a.severity] - RANK[b.severity] || isOfEnd(b) - isOfEnd(a) || b.count - a.count);
}
/** Worst first. */
const RANK = { error: 0, warning: 1, notice: 2 };
/** By severity, worst first. */
function countBySeverity(report) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, count } of totalsByCode(report))
        counts[severity] += count;
    return counts;
}


/***/ }),

/***/ 49160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ failedGateRules),
/* harmony export */   V_: () => (/* binding */ hasFindings),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   mO: () => (/* binding */ exitCodeOfLint)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33811);

/** What the input fail-on can say. */
const FAIL_ON = ['error', 'warning', 'never'];
/** A failed gate or findings are green where nothing is to fail the step. */
function exitCodeOfLint({ outcome, failOn }) {
    if (outcome === 'passed')
        return 0;
    return (outcome === 'findings' || outcome === 'gate-failed') && failOn === 'never' ? 0 : 1;
}
/** Whether findings are as bad as what fails the step; those that would, where nothing is to fail it. */
function hasFindings({ report }, failOn) {
    const { error, warning } = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(report);
    return error > 0 || (failOn === 'warning' && warning > 0);
}
/** Rules of the gate that fail it; those that only warn count where warnings do. */
function failedGateRules({ gate }, failOn) {
    return (gate?.rules ?? []).filter(({ result, severity }) => result === 'fails' && (severity === 'fail' || failOn === 'warning'));
}


/***/ })

};
