export const id = 6140;
export const ids = [6140,4664];
export const modules = {

/***/ 54664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReleaseDeps: () => (/* binding */ createReleaseDeps)
});

// EXTERNAL MODULE: ./lib/src/aws/connect.js + 15 modules
var connect = __webpack_require__(55380);
;// CONCATENATED MODULE: ./lib/src/aws/connect-release.js

/** Makes the ports, with the parameters of connectAws. */
function connectRelease(given, connection, log, end) {
    const { reach, client, ports } = (0,connect/* connectionOf */.a)(given, connection, log, end);
    const models = once(async () => (await __webpack_require__.e(/* import() */ 2749).then(__webpack_require__.bind(__webpack_require__, 12749))).createModels(client));
    const parameters = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5497), __webpack_require__.e(2450)]).then(__webpack_require__.bind(__webpack_require__, 72450))).connectParameters(reach, connection));
    const configurations = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(2291), __webpack_require__.e(6911), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 20081))).connectConfigurations(reach, connection));
    const watch = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(3494), __webpack_require__.e(2303)]).then(__webpack_require__.bind(__webpack_require__, 32303))).connectWatch(reach, connection));
    return {
        ...ports,
        rekognition: {
            ...ports.rekognition,
            // As in connect.ts: all that a wait may be followed by is loaded with the first answer.
            findProject: async (name) => {
                const project = await ports.rekognition.findProject(name);
                await models();
                return project;
            },
        },
        models: lateModels(models),
        parameters: lateParameters(parameters),
        configurations: lateConfigurations(configurations),
        watch: lateWatch(watch),
    };
}
function lateModels(load) {
    return {
        listProjects: async () => (await load()).listProjects(),
        findVersionsOnce: async (projectArn, names) => (await load()).findVersionsOnce(projectArn, names),
        start: async (versionArn, units) => (await load()).start(versionArn, units),
        stop: async (versionArn) => (await load()).stop(versionArn),
        copy: async (request) => (await load()).copy(request),
        deleteVersion: async (versionArn) => (await load()).deleteVersion(versionArn),
        untag: async (arn, keys) => (await load()).untag(arn, keys),
        listPolicies: async (projectArn) => (await load()).listPolicies(projectArn),
        putPolicy: async (projectArn, policy) => (await load()).putPolicy(projectArn, policy),
        deletePolicy: async (projectArn, policy) => (await load()).deletePolicy(projectArn, policy),
        detect: async (versionArn, image, options) => (await load()).detect(versionArn, image, options),
    };
}
function lateParameters(load) {
    return {
        read: async (name) => (await load()).read(name),
        write: async (name, value) => (await load()).write(name, value),
    };
}
function lateConfigurations(load) {
    return {
        resolve: async (target) => (await load()).resolve(target),
        checkStrategy: async (strategy) => (await load()).checkStrategy(strategy),
        deployments: async (target) => (await load()).deployments(target),
        content: async (target, version) => (await load()).content(target, version),
        createVersion: async (target, content, description) => (await load()).createVersion(target, content, description),
        deploy: async (target, version, strategy) => (await load()).deploy(target, version, strategy),
        deployment: async (target, number) => (await load()).deployment(target, number),
        stop: async (target, number) => (await load()).stop(target, number),
    };
}
function lateWatch(load) {
    return {
        alarms: async (names) => (await load()).alarms(names),
        unitHours: async (version, span) => (await load()).unitHours(version, span),
        inService: async (version, span) => (await load()).inService(version, span),
    };
}
function once(load) {
    let loaded;
    return () => (loaded ??= load());
}

// EXTERNAL MODULE: ./lib/src/github/append-whole.js
var append_whole = __webpack_require__(57316);
// EXTERNAL MODULE: ./lib/src/github/file-lines.js
var file_lines = __webpack_require__(52130);
;// CONCATENATED MODULE: ./lib/src/github/save-state.js
/** What a step keeps for its post step. */


/**
 * Keeps a value; the post step has it as the variable `STATE_<name>`. Nothing is kept where the runner offers no file for it.
 * @throws Error when it cannot be written
 */
function createSaveState(env) {
    return (name, value) => {
        const path = env.GITHUB_STATE ?? '';
        if (path !== '')
            (0,append_whole/* appendWhole */.g)(path, (0,file_lines/* fileLines */.c)([name, value]));
    };
}

;// CONCATENATED MODULE: ./lib/src/github/late-release.js
/** @param load  called once */
function lateGithub(load) {
    let loaded;
    const port = () => (loaded ??= load());
    return {
        tokenKind: async () => (await port()).tokenKind(),
        readVariable: async (place) => (await port()).readVariable(place),
        writeVariable: async (place, value) => (await port()).writeVariable(place, value),
        approvals: async () => (await port()).approvals?.() ?? [],
        hasOwnDeployment: async () => (await port()).hasOwnDeployment(),
        createDeployment: async (deployment) => (await port()).createDeployment(deployment),
    };
}

;// CONCATENATED MODULE: ./lib/src/actions/release-runtime.js
/** What a release uses from outside besides what every action does; see runtime.ts. */



/** Deps of a release, and of its post step, on a runner. */
function createReleaseDeps(deps) {
    return {
        ...deps,
        connectRelease: (connection, log, end) => connectRelease(deps, connection, log, end),
        connectGithub: (token) => lateGithub(async () => (await __webpack_require__.e(/* import() */ 2302).then(__webpack_require__.bind(__webpack_require__, 2302))).connectGithubRelease(deps, token)),
        saveState: createSaveState(deps.env),
        loadOperations: () => __webpack_require__.e(/* import() */ 1269).then(__webpack_require__.bind(__webpack_require__, 51269)),
    };
}


/***/ }),

/***/ 36140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startRelease: () => (/* binding */ startRelease)
});

// EXTERNAL MODULE: ./lib/src/actions/release-runtime.js + 3 modules
var release_runtime = __webpack_require__(54664);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/to-action-error.js
var to_action_error = __webpack_require__(42821);
// EXTERNAL MODULE: ./lib/src/inputs/fields.js
var inputs_fields = __webpack_require__(58485);
// EXTERNAL MODULE: ./lib/src/step/credential-notes.js
var credential_notes = __webpack_require__(76240);
// EXTERNAL MODULE: ./lib/src/step/run-step.js
var run_step = __webpack_require__(58959);
// EXTERNAL MODULE: ./lib/src/report/release/release-report.js
var release_report = __webpack_require__(60405);
// EXTERNAL MODULE: ./lib/src/judgement/find-project.js
var find_project = __webpack_require__(95195);
// EXTERNAL MODULE: ./lib/src/inputs/network.js + 1 modules
var inputs_network = __webpack_require__(34068);
// EXTERNAL MODULE: ./lib/src/deployment/post/post-state.js
var post_state = __webpack_require__(56141);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/deployment/run-key.js
/** Names a step of a run, so that a re-run knows what an earlier attempt of it has begun. */

/** Hex digits of the digest that are kept. Our choice: far more than needed to distinguish the steps of one run. */
const DIGEST_LENGTH = 24;
/**
 * The same in every attempt of the run, and different between runs, jobs, jobs of a matrix and steps. Outside of a run each
 * start is a run of its own.
 * @param of.startedAt  milliseconds since the epoch
 */
function runKeyOf(env, context, of) {
    const { runId, job, repositoryId, repository, serverUrl } = context;
    const parts = [
        serverUrl,
        repositoryId ?? repository ?? '',
        runId ?? String(of.startedAt),
        job ?? '',
        (env.INPUT_MATRIX ?? '').trim(),
        env.GITHUB_ACTION ?? '',
        of.operation,
    ];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGEST_LENGTH);
    return `${runId === undefined || !/^\d{1,20}$/.test(runId) ? 'local' : runId}/${digest}`;
}

;// CONCATENATED MODULE: ./lib/src/step/connect-release.js





/** Makes the clients; no call is sent by that. */
function connectReleaseStep(deps, recorder, inputs, context) {
    const unused = (0,credential_notes/* unusedCredentials */.C)(deps.env, inputs.role);
    if (unused !== undefined)
        recorder.note('notice', unused);
    for (const line of (0,inputs_network/* describeNetwork */.UY)(inputs.network))
        recorder.log(line);
    let endAt = Infinity;
    const end = { leftMs: () => endAt - deps.clock.now() };
    const portsOf = ({ region, role, network }) => deps.connectRelease({ region, role, network }, recorder.log, end);
    const { clock, sleep, signal, random, files, env } = deps;
    const startedAt = recorder.report.startedAt;
    const runKey = runKeyOf(env, context, { operation: inputs.operation, startedAt });
    const shared = {
        ...{ clock, sleep, signal, random, files, env, end },
        github: deps.connectGithub(inputs.githubToken),
        progress: recorder,
        run: context,
        runKey,
        keepForPost: keeper(deps, recorder, runKey),
    };
    const isCopy = inputs.plan.operation.kind === 'copy';
    return {
        tools: { ...shared, ...portsOf(inputs), roleArn: inputs.role?.arn },
        source: isCopy ? { ...shared, ...portsOf(inputs.source) } : undefined,
        limit: (ms) => {
            endAt = clock.now() + ms;
        },
    };
}
/** Without the runner's file there is no post step that could read it. */
function keeper(deps, recorder, runKey) {
    return (started) => {
        const projectArn = recorder.report.project?.arn ?? '';
        try {
            deps.saveState(post_state/* STARTED */.su, (0,post_state/* toState */.xU)(started && { ...started, projectArn, runKey }));
        }
        catch (error) {
            recorder.note('warning', `What was started could not be kept for the end of the job: ${(0,action_error/* messageOf */.bD)(error)}`);
        }
    };
}

// EXTERNAL MODULE: ./lib/src/inputs/aws.js
var aws = __webpack_require__(13495);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var inputs_reader = __webpack_require__(84163);
// EXTERNAL MODULE: ./lib/src/inputs/role.js
var inputs_role = __webpack_require__(85844);
// EXTERNAL MODULE: ./lib/src/inputs/step.js
var step = __webpack_require__(3362);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
;// CONCATENATED MODULE: ./lib/src/inputs/release/field-values.js
/** Values of the inputs of a release: units, durations, lists, a price. */





const DAY_MS = 24 * 3_600_000;
/** How long to wait for the service. */
const parseTimeout = (0,inputs_fields/* durationBetween */.h9)({ minMs: 10_000, maxMs: step/* WEEK_MS */.mb, words: 'from 10 s to 7 days' });
const parsePollInterval = (0,inputs_fields/* durationBetween */.h9)({ minMs: 5000, maxMs: 3_600_000, words: 'from 5 s to 1 h' });
/** A bake or drain time; none is allowed. */
const parsePause = (0,inputs_fields/* durationBetween */.h9)({ minMs: 0, maxMs: DAY_MS, words: 'from 0 s to 24 h' });
/** How long a model may run. Our choice: what runs for longer than a year is meant to. */
const parseMaxRun = (0,inputs_fields/* durationBetween */.h9)({ minMs: 10_000, maxMs: 365 * DAY_MS, words: 'from 10 s to 365 days' });
/** Most that a count may be. Our choice: far more than any quota. */
const COUNT_MAX = 1_000_000;
function parseCount(text) {
    const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= COUNT_MAX ? (0,result/* success */.k)(value) : (0,inputs_reader/* refused */.J5)('a whole number from 1');
}
/** Money for one inference unit during one hour, in the user's own currency. */
function parsePrice(text) {
    const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : 0;
    return value > 0 ? (0,result/* success */.k)(value) : (0,inputs_reader/* refused */.J5)('a number above 0, such as 4.00');
}
/** Lines that are neither empty nor a comment. */
function parseLines(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return lines.length === 0 ? (0,inputs_reader/* refused */.J5)('at least one line') : (0,result/* success */.k)([...new Set(lines)]);
}
/** CloudWatch API reference, DescribeAlarms, AlarmNames: 1 to 255 characters, up to 100 names. */
function parseAlarms(text) {
    const names = parseLines(text);
    if (!names.ok)
        return names;
    const isFine = names.value.length <= 100 && names.value.every((name) => name.length <= 255);
    return isFine ? names : (0,inputs_reader/* refused */.J5)('up to 100 names of CloudWatch alarms, one per line, of up to 255 characters');
}
/** Version names, with commas or line ends between them. */
function parseNames(text) {
    const names = text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
    const wrong = names.find((name) => !(0,aws/* parseVersionName */.hJ)(name).ok);
    if (names.length > 0 && wrong === undefined)
        return (0,result/* success */.k)([...new Set(names)]);
    return (0,inputs_reader/* refused */.J5)('version names of 1-255 letters, digits, _, . and -, with commas or line ends between them');
}
/** Words that choose a version in other actions. */
const WORDS = ['latest', 'running', 'unjudged', 'best', 'released'];
/** A release names what it puts into use: what is the newest may change between the check and the release. */
function parseNamedVersion(text) {
    const word = WORDS.find((one) => one === text.toLowerCase());
    if (word === undefined)
        return (0,aws/* parseVersionReference */.P1)(text);
    return (0,inputs_reader/* refused */.J5)(`a version name or a version ARN, such as an output of the step that judged it; ${word} chooses none here (use the ARN of a version with this name)`);
}

// EXTERNAL MODULE: ./lib/src/inputs/release/input-table.js
var input_table = __webpack_require__(75369);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/inputs/judgement.js + 5 modules
var judgement = __webpack_require__(18817);
// EXTERNAL MODULE: ./lib/src/inputs/kms-key.js
var kms_key = __webpack_require__(88349);
// EXTERNAL MODULE: ./lib/src/inputs/tags.js
var tags = __webpack_require__(14217);
// EXTERNAL MODULE: ./lib/src/inputs/release/publish.js
var publish = __webpack_require__(3079);
;// CONCATENATED MODULE: ./lib/src/inputs/release/operation-fields.js











/** A reader of the inputs that an operation takes; of those that it does not, rejectUntaken has said so. */
function takenReader(reader, operation) {
    return (input, parse) => ((0,input_table/* takes */.ny)(operation, input) ? reader.read(input, parse) : undefined);
}
/** Reads them; problems are gathered in the reader. */
async function readFields(reader, deps, operation) {
    const read = takenReader(reader, operation);
    const gates = (0,input_table/* takes */.ny)(operation, 'gate')
        ? await (0,judgement/* readGates */.D6)(reader, deps, { hasSmokeTest: true })
        : { rules: [], warnings: [] };
    return {
        version: read('version', operation === 'copy' ? parseCopySource : parseNamedVersion),
        units: readUnits(reader, read),
        publish: read('publish', publish/* parsePublish */.L),
        alarms: read('alarms', parseAlarms) ?? [],
        bakeMs: read('bake', parsePause) ?? 0,
        drainMs: read('drain', parsePause) ?? 0,
        mode: read('swap-mode', (0,inputs_fields/* choiceOf */.FH)(['start-first', 'stop-first'])) === 'stop-first' ? 'stop-first' : 'beside',
        guards: readGuards(reader, read, { operation, gate: gates.rules }),
        gateWarnings: gates.warnings,
        allBut: read('all-but', parseNames),
        maxRunMs: read('max-run', parseMaxRun),
        keep: read('keep', parseCount),
        maxRunningModels: read('max-running-models', parseCount) ?? 2,
        timeouts: {
            startTimeoutMs: read('start-timeout', parseTimeout) ?? 0,
            stopTimeoutMs: read('stop-timeout', parseTimeout) ?? 0,
            copyTimeoutMs: read('copy-timeout', parseTimeout) ?? 0,
        },
    };
}
function parseCopySource(text) {
    return text === 'released' ? (0,result/* success */.k)({ kind: 'released' }) : parseNamedVersion(text);
}
function readUnits(reader, read) {
    const min = read('min-inference-units', parseCount);
    const max = read('max-inference-units', parseCount);
    const hasMin = reader.text('min-inference-units') !== '';
    if (max !== undefined && !hasMin) {
        reader.reject('min-inference-units', '', 'it is required with max-inference-units');
    }
    if (min === undefined)
        return undefined;
    if (max !== undefined && max < min) {
        reader.reject('max-inference-units', String(max), `at least ${String(min)}, which min-inference-units is`);
    }
    return { min, max };
}
/** @param of.gate  rules of `gate` and `gate-file` */
function readGuards(reader, read, { operation, gate }) {
    const smokeImages = read('smoke-images', parseLines) ?? [];
    const shadow = read('shadow', inputs_fields/* parseBoolean */.yG) ?? false;
    const onSmoke = gate.find(rule/* isSmokeRule */._c);
    if (onSmoke !== undefined && !(0,input_table/* takes */.ny)(operation, 'smoke-images')) {
        reader.reject('gate', onSmoke.text, `no rule on smoke with operation: ${operation ?? ''}, which sends no images`);
    }
    else if (onSmoke !== undefined && smokeImages.length === 0) {
        reader.reject('smoke-images', '', `it is required because the gate has the rule ${onSmoke.text}`);
    }
    if (shadow && smokeImages.length === 0)
        reader.reject('smoke-images', '', 'it is required with shadow: true');
    if (shadow && reader.text('swap-mode') === 'stop-first' && (0,input_table/* takes */.ny)(operation, 'swap-mode')) {
        reader.reject('shadow', 'true', 'false with swap-mode: stop-first: the version in use does not run then');
    }
    return { requireVerdict: read('require-verdict', inputs_fields/* parseBoolean */.yG) ?? true, gate, smokeImages, shadow };
}
/** Where a copy goes, as far as it was understood. */
function readCopy(reader, region) {
    const destination = reader.read('destination-project', aws/* parseProject */.XB);
    if (destination?.kind === 'arn' && region !== undefined && destination.region !== region) {
        reader.reject('destination-project', destination.arn, `a project in ${region}: a copy stays in its Region`);
    }
    return {
        destination,
        versionName: reader.read('destination-version-name', aws/* parseVersionName */.hJ),
        output: reader.read('output-location', aws/* parseFixedLocation */.xG),
        tags: (0,tags/* readTags */.g)(reader, true),
        kmsKeyId: (0,kms_key/* readKmsKeyId */.i)(reader, region),
        attachPolicy: reader.readOr('attach-policy', inputs_fields/* parseBoolean */.yG, false),
        sourceRole: reader.read('source-role-to-assume', inputs_role/* parseRoleArn */.DM),
    };
}
/** A version that is named by its ARN must be one of the project, in the Region in use. */
function checkVersion(reader, version, of) {
    if (version?.kind !== 'arn')
        return;
    if (of.project !== undefined && version.project !== of.project) {
        reader.reject('version', version.arn, `a version of the project ${of.project}`);
    }
    if (of.region !== undefined && version.region !== of.region) {
        reader.reject('version', version.arn, `a version in ${of.region}, the Region in use`);
    }
}
/** The version of an operation that takes no word for it. */
function namedVersion(version) {
    return version?.kind === 'released' ? undefined : version;
}

// EXTERNAL MODULE: ./lib/src/inputs/unknown.js
var inputs_unknown = __webpack_require__(22584);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
;// CONCATENATED MODULE: ./lib/src/inputs/release/unknown.js
/** Inputs that the release action does not have: refused where one could mean a guard, else reported. */




/** Most names that are listed, and the length that each is cut to. Our choice: a job may have any number of variables. */
const NAMES_MAX = 10;
const NAME_MAX_LENGTH = 60;
/** Refuses those that look like an input that there is, and those that could mean a gate, such as `f1-threshold`. */
function rejectUnknownGuards(reader) {
    reader.rejectMisspelt();
    for (const { name, given, meant } of reader.unknown()) {
        if (given === '' || meant !== undefined || !(0,inputs_unknown/* soundsLikeGate */.fH)(name))
            continue;
        reader.reject(name, (0,inputs_reader/* shownOf */.Rp)(given), 'there is no such input; a release is guarded by gate and gate-file');
    }
}
/** Says which of the given inputs have no effect, apart from those that are refused. */
function noteUnknownInputs(env, note) {
    const unknown = new inputs_reader/* InputReader */.i_(env, input_table/* RELEASE_INPUTS */.mX)
        .unknown()
        .filter(({ name, given, meant }) => given === '' || (meant === undefined && !(0,inputs_unknown/* soundsLikeGate */.fH)(name)))
        .map(({ name }) => (0,shorten/* shorten */.m)(name, NAME_MAX_LENGTH));
    if (unknown.length === 0)
        return;
    const rest = unknown.length - NAMES_MAX;
    const names = [...unknown.slice(0, NAMES_MAX), ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ');
    note('notice', `Ignored because the action has no such input: ${names}.`);
}

;// CONCATENATED MODULE: ./lib/src/actions/release/inputs.js











/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
async function parseReleaseInputs(deps, context) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, input_table/* RELEASE_INPUTS */.mX);
    rejectUnknownGuards(reader);
    const operation = reader.readRequired('operation', (0,inputs_fields/* choiceOf */.FH)(release_report/* OPERATIONS */.xb));
    (0,input_table/* rejectUntaken */._E)(reader, operation);
    const project = reader.readRequired('project', aws/* parseProject */.XB);
    const region = (0,step/* readRegion */.XP)(reader, deps.env, project);
    const role = (0,inputs_role/* readRole */.fP)(reader, context.runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps, inputs_network/* RELEASE_SERVICES */.zM);
    const fields = await readFields(reader, deps, operation);
    checkVersion(reader, fields.version, { project: project?.name, region });
    const copy = operation === 'copy' ? readCopy(reader, region) : undefined;
    const kind = operation && operationOf(reader, operation, fields, copy);
    const plan = {
        isDryRun: readDryRun(reader, operation),
        ...fields.timeouts,
        pollIntervalMs: reader.readOr('poll-interval', parsePollInterval, 0),
        maxRunningModels: fields.maxRunningModels,
        pricePerUnitHour: reader.read('price-per-unit-hour', parsePrice),
    };
    const githubToken = reader.text('github-token');
    if (fields.publish?.kind === 'variable' && githubToken === '') {
        reader.reject('github-token', '', `it is required for publish: ${fields.publish.shown}`);
    }
    (0,step/* readShowImages */.cm)(reader, context.isPrivate);
    (0,step/* checkComment */.sD)(reader);
    reader.orThrow();
    if (!project || !region || !operation || !kind)
        throw new Error('an input is missing unreported');
    const way = { region, role, network };
    return {
        ...way,
        operation,
        project,
        plan: { ...plan, operation: kind },
        source: { ...way, role: sourceRole(reader, copy?.sourceRole, role, context.runId) },
        githubToken,
        gateWarnings: fields.gateWarnings,
    };
}
/** `prune` deletes: it only says what it would delete unless that is switched off. */
function readDryRun(reader, operation) {
    const typed = reader.read('dry-run', inputs_fields/* parseBoolean */.yG);
    if (operation === 'plan' && typed === false) {
        reader.reject('dry-run', 'false', 'true, or nothing: plan changes nothing; swap is what it plans');
    }
    return typed ?? (operation === 'plan' || operation === 'prune');
}
/** Undefined with a problem in the reader. */
function operationOf(reader, operation, fields, copy) {
    const { guards, units, publish } = fields;
    const version = namedVersion(fields.version);
    const swap = {
        mode: fields.mode,
        publish,
        guards,
        alarms: fields.alarms,
        bakeMs: fields.bakeMs,
        drainMs: fields.drainMs,
    };
    const needs = (input) => {
        if (reader.text(input) === '')
            reader.reject(input, '', `it is required with operation: ${operation}`);
    };
    switch (operation) {
        case 'start':
        case 'swap':
        case 'plan':
            needs('version');
            needs('min-inference-units');
            if (version === undefined || units === undefined)
                return undefined;
            return operation === 'start' ? { kind: 'start', version, units, guards } : { kind: 'swap', version, units, swap };
        case 'rollback':
            return { kind: 'rollback', units, swap };
        case 'stop':
            return stopOf(reader, fields);
        case 'sweep':
            return { kind: 'sweep', maxRunMs: fields.maxRunMs, publish };
        case 'prune':
            needs('keep');
            return fields.keep === undefined ? undefined : { kind: 'prune', keep: fields.keep, publish };
        case 'copy': {
            for (const input of ['version', 'destination-project', 'output-location'])
                needs(input);
            if (copy?.destination === undefined || copy.output === undefined || fields.version === undefined)
                return undefined;
            const { destination, versionName, output, tags, kmsKeyId, attachPolicy } = copy;
            const { requireVerdict, gate } = guards;
            return {
                kind: 'copy',
                version: fields.version,
                copy: { destination, versionName, output, tags, kmsKeyId, attachPolicy, requireVerdict, gate },
            };
        }
    }
}
/** Never all of them by default. */
function stopOf(reader, { version: typed, allBut, publish }) {
    const version = namedVersion(typed);
    const [hasVersion, hasNames] = ['version', 'all-but'].map((input) => reader.text(input) !== '');
    if (hasVersion === hasNames) {
        const given = hasVersion === true ? reader.text('version') : '';
        reader.reject('version', given, 'exactly one of version and all-but with operation: stop');
        return undefined;
    }
    if (version !== undefined)
        return { kind: 'stop', what: { version }, publish };
    return allBut === undefined ? undefined : { kind: 'stop', what: { allBut }, publish };
}
/** It has the session name and the audience of the other role. */
function sourceRole(reader, arn, role, runId) {
    if (arn === undefined)
        return role;
    if (role !== undefined)
        return { ...role, arn };
    const sessionName = `train-custom-labels${runId === undefined ? '' : `-${runId}`}`.slice(0, 64);
    return { arn, sessionName, audience: reader.text('audience') };
}

;// CONCATENATED MODULE: ./lib/src/report/release/release-outputs.js
/** The outputs of a step that releases. Nothing is rounded or redacted in them: a later step works with their values. */

/** Every output, in the order of release/action.yml. */
const RELEASE_OUTPUT_NAMES = [
    'outcome',
    'error-code',
    'version-name',
    'project-version-arn',
    'status',
    'previous-version-name',
    'previous-project-version-arn',
    'published',
    'running-versions',
    'deleted-versions',
    'unit-hours',
    'destination-project-version-arn',
    'model-card-path',
    'report-path',
];
/** Every name; the empty string for what is not known. */
function releaseOutputsOf(report) {
    const { version, previous, destination, unitHours } = report;
    const values = {
        outcome: report.outcome,
        'error-code': report.failure?.code ?? '',
        'version-name': version?.name ?? '',
        'project-version-arn': version?.arn ?? '',
        status: version?.status ?? '',
        'previous-version-name': previous?.name ?? '',
        'previous-project-version-arn': previous?.arn ?? '',
        published: JSON.stringify(report.published.map(({ target, value, previous: before }) => ({ target, value, previous: before ?? null }))),
        'running-versions': runningOf(report),
        'deleted-versions': JSON.stringify(report.deleted),
        'unit-hours': unitHours === undefined ? '' : String(Number(unitHours.value.toFixed(6))),
        'destination-project-version-arn': destination?.arn ?? '',
        'model-card-path': report.modelCardPath ?? '',
        'report-path': report.reportPath ?? '',
    };
    return new Map(RELEASE_OUTPUT_NAMES.map((name) => [name, values[name]]));
}
/** Empty where it was not checked: `[]` would say that nothing runs. */
function runningOf(report) {
    if (report.running === undefined)
        return '';
    return JSON.stringify((0,release_report/* ownRunning */.lR)(report).map(({ name }) => name));
}

// EXTERNAL MODULE: ./lib/src/report/release/redact-release-text.js
var redact_release_text = __webpack_require__(33260);
// EXTERNAL MODULE: ./lib/src/model/without-undefined.js
var without_undefined = __webpack_require__(57777);
// EXTERNAL MODULE: ./lib/src/deployment/stop/is-version-of.js
var is_version_of = __webpack_require__(2328);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/step/step-recorder.js
var step_recorder = __webpack_require__(15138);
;// CONCATENATED MODULE: ./lib/src/step/release-recorder.js
/** Builds the report of a release as it proceeds: what was done, what was seen, what runs. */




/** The report in the making. */
class ReleaseRecorder extends step_recorder/* StepRecorder */.D {
    /** Takes over what DescribeProjectVersions says of a version. */
    seen = (version) => {
        const { version: ours, previous, destination, project, running } = this.report;
        // A copy is seen here, too, which others may start as soon as it is there: its project is another one.
        const isOwn = project?.arn === undefined || (0,is_version_of/* isVersionOf */.k)({ arn: project.arn }, version.arn);
        this.update((0,without_undefined/* withoutUndefined */.r)({
            version: isOf(ours, version) ? { ...ours, ...reported(version) } : undefined,
            previous: isOf(previous, version) ? { ...previous, ...reported(version) } : undefined,
            destination: isOf(destination, version) ? { ...destination, ...reported(version) } : undefined,
            running: running === undefined ? firstRunning(version, isOwn) : withSeen(running, version, isOwn),
        }));
    };
    did = (action) => {
        const { call, subject, detail } = action;
        this.update({ actions: [...this.report.actions, { ...action, at: this.now }] });
        this.log(`${call}: ${subject}${detail === undefined ? '' : ` (${detail})`}`);
    };
}
/** By the ARN where it is known: another project may have a version of the same name. */
function isOf(known, { arn }) {
    return known?.arn === arn;
}
/** Units that the answer lacks stay as they were known. */
function reported(version) {
    const { name, arn, status } = version;
    return { name, arn, status, ...(0,without_undefined/* withoutUndefined */.r)({ units: unitsOf(version) }) };
}
/** Inference units that a description says. */
function unitsOf({ minInferenceUnits: min, maxInferenceUnits: max }) {
    return min === undefined ? undefined : { min, max };
}
function toRunning(version) {
    return { ...reported(version), status: version.status };
}
/** The models that run, where none was known before. */
function firstRunning(version, isOwn) {
    return isOwn && (0,serving/* takesPlace */.e)(version) ? [toRunning(version)] : undefined;
}
/** What no longer runs is taken away; what runs now is added at the end, where it is one of the project. */
function withSeen(running, version, isOwn) {
    const isSame = ({ arn }) => arn === version.arn;
    if (!(0,serving/* takesPlace */.e)(version))
        return running.some(isSame) ? running.filter((model) => !isSame(model)) : running;
    if (running.some(isSame))
        return running.map((model) => (isSame(model) ? { ...model, ...toRunning(version) } : model));
    return isOwn ? [...running, toRunning(version)] : running;
}

;// CONCATENATED MODULE: ./lib/src/step/release-views.js




const OUTPUTS_OF_END = new Set([
    'outcome',
    'error-code',
    'model-card-path',
    'report-path',
]);
const RELEASE_VIEWS = {
    outputsOf: releaseOutputsOf,
    outputsOfEnd: OUTPUTS_OF_END,
    exitCodeOf: release_report/* exitCodeOfRelease */.Ec,
    redactorOf: redact_release_text/* releaseRedactor */.G,
    onCancel: 'Writing the report, which says what runs.',
    loadEnd: async () => (await Promise.all(/* import() */[__webpack_require__.e(1440), __webpack_require__.e(6452)]).then(__webpack_require__.bind(__webpack_require__, 86452))).RELEASE_END_VIEWS,
};
/** @param operation  as typed, as far as it is one */
function releaseStep(operation) {
    return {
        views: RELEASE_VIEWS,
        record: (deps, { startedAt, run, showImages, addresses }) => new ReleaseRecorder(deps, RELEASE_VIEWS, {
            ...(0,release_report/* newReleaseReport */.sH)(operation, { startedAt, run, showImages }),
            addresses,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/actions/release/main.js
/** The release action: put a version into use, watch it, roll it back, copy it, stop what is not needed. */











/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
function release(deps) {
    return (0,run_step/* runStep */.e)(deps, releaseStep(operationIn(deps.env)), async (recorder, context) => {
        noteUnknownInputs(deps.env, recorder.note);
        const inputs = await parseReleaseInputs(deps, context);
        const { plan } = inputs;
        recorder.update({ region: inputs.region, isDryRun: plan.isDryRun });
        if (plan.pricePerUnitHour !== undefined)
            recorder.update({ pricePerUnitHour: plan.pricePerUnitHour });
        for (const warning of inputs.gateWarnings)
            recorder.note('warning', warning);
        const short = (0,credential_notes/* shortCredentials */.j)(deps, inputs.role, longestMs(inputs), 'what was started goes on running');
        if (short !== undefined)
            recorder.note('warning', short);
        const connected = connectReleaseStep(deps, recorder, inputs, context);
        try {
            const project = await (0,find_project/* findProject */.t1)(connected.source ?? connected.tools, inputs.project);
            recorder.update({ project: { name: project.name, arn: project.arn } });
            const [{ releaseProject }] = await Promise.all([
                __webpack_require__.e(/* import() */ 5825).then(__webpack_require__.bind(__webpack_require__, 5825)),
                (0,run_step/* loadEnd */.y)(deps, RELEASE_VIEWS),
            ]);
            await releaseProject(deps, recorder, { inputs, connected, project });
        }
        catch (error) {
            throw withHint((0,to_action_error/* toActionError */.i)(error, deps.signal));
        }
    });
}
/** For the report of a step whose inputs may be bad. */
function operationIn(env) {
    const parsed = (0,inputs_fields/* choiceOf */.FH)(release_report/* OPERATIONS */.xb)((env.INPUT_OPERATION ?? '').trim());
    return parsed.ok ? parsed.value : undefined;
}
/** How long the step may wait, milliseconds. */
function longestMs({ plan }) {
    const { operation, startTimeoutMs, stopTimeoutMs, copyTimeoutMs } = plan;
    const pauses = 'swap' in operation ? operation.swap.bakeMs + operation.swap.drainMs : 0;
    return startTimeoutMs + stopTimeoutMs + copyTimeoutMs + pauses;
}
/** The usual hints of these are about trainings. */
const HINTS = {
    CANCELLED: 'Check in the report what runs: a model is billed until it is stopped. The post step stops what this step started and did not publish. A re-run resumes the release.',
    SERVICE_UNAVAILABLE: 'Re-run the job when the service is available again: it resumes the release. What runs is billed.',
    CREDENTIALS_EXPIRED: 'Re-run the job: it resumes the release. What runs is billed. With role-to-assume, the action renews its own credentials.',
    PROJECT_NOT_FOUND: 'Check the project name, aws-region and the account of the role.',
};
function withHint(error) {
    const hint = Object.entries(HINTS).find(([code]) => code === error.code)?.[1];
    if (hint === undefined)
        return error;
    const { code, message, outcome, requestId, problems, cause } = error;
    return new action_error/* ActionError */.lZ(code, message, { outcome, hint, requestId, problems, cause });
}

;// CONCATENATED MODULE: ./lib/src/actions/start-release.js


/** @returns the exit code of the step */
function startRelease(deps) {
    return release((0,release_runtime.createReleaseDeps)(deps));
}


/***/ }),

/***/ 56141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   su: () => (/* binding */ STARTED),
/* harmony export */   xU: () => (/* binding */ toState)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);
/** What a step keeps for its post step: the model that it started and has not published. */

/** The name under which the runner keeps it; the post step has it as `STATE_<name>`. */
const STARTED = 'started-model';
/** One line; empty for nothing. */
function toState(started) {
    return started === undefined ? '' : JSON.stringify(started);
}
/** Undefined for nothing, or for what this action did not write. */
function parseState(text) {
    const value = text === undefined || text === '' ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const [arn, name, projectArn, runKey] = ['arn', 'name', 'projectArn', 'runKey'].map((key) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U3)(value, key));
    if (arn === undefined || name === undefined || projectArn === undefined || runKey === undefined)
        return undefined;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'arn') === arn ? { arn, name, projectArn, runKey } : undefined;
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isVersionOf)
/* harmony export */ });
/**
 * Whether a text is the ARN of a version of the project: `<project without its number>/version/<name>/<number>`. Two projects
 * of one name do not exist at the same time.
 */
function isVersionOf({ arn }, text) {
    const place = arn.slice(0, arn.lastIndexOf('/'));
    return text.startsWith(`${place}/version/`);
}


/***/ }),

/***/ 75369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ rejectUntaken),
/* harmony export */   mX: () => (/* binding */ RELEASE_INPUTS),
/* harmony export */   ny: () => (/* binding */ takes)
/* harmony export */ });
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);
/** The inputs of the release action, and which operations take them. */

/** Every input of release/action.yml with its default; a test compares the two. */
const RELEASE_INPUTS = {
    operation: undefined,
    project: undefined,
    version: '',
    'min-inference-units': '',
    'max-inference-units': '',
    'start-timeout': '30m',
    'stop-timeout': '15m',
    'copy-timeout': '2h',
    'poll-interval': '30s',
    publish: '',
    bake: '15m',
    drain: '0s',
    alarms: '',
    'swap-mode': 'start-first',
    'all-but': '',
    'max-run': '',
    keep: '',
    'dry-run': '',
    'require-verdict': 'true',
    gate: '',
    'gate-file': '',
    'smoke-images': '',
    shadow: 'false',
    'destination-project': '',
    'destination-version-name': '',
    'output-location': '',
    tags: '',
    'kms-key-id': '',
    'source-role-to-assume': '',
    'attach-policy': 'false',
    'max-running-models': '2',
    'price-per-unit-hour': '',
    ..._step_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_INPUTS */ .ds,
    matrix: '',
};
const PUTTING_INTO_USE = ['start', 'swap', 'rollback', 'plan'];
const REPLACING = ['swap', 'rollback', 'plan'];
const STOPPING = ['stop', 'sweep'];
const COPYING = ['copy'];
/** Inputs that only some operations take; all others are taken by each. */
const TAKEN_BY = {
    version: ['start', 'swap', 'stop', 'copy', 'plan'],
    'min-inference-units': PUTTING_INTO_USE,
    'max-inference-units': PUTTING_INTO_USE,
    'start-timeout': PUTTING_INTO_USE,
    'stop-timeout': [...PUTTING_INTO_USE, ...STOPPING],
    'copy-timeout': COPYING,
    publish: [...REPLACING, ...STOPPING, 'prune'],
    bake: REPLACING,
    drain: REPLACING,
    alarms: REPLACING,
    'swap-mode': REPLACING,
    'all-but': ['stop'],
    'max-run': ['sweep'],
    keep: ['prune'],
    'require-verdict': [...PUTTING_INTO_USE, 'copy'],
    gate: [...PUTTING_INTO_USE, 'copy'],
    'gate-file': [...PUTTING_INTO_USE, 'copy'],
    'smoke-images': PUTTING_INTO_USE,
    shadow: PUTTING_INTO_USE,
    'destination-project': COPYING,
    'destination-version-name': COPYING,
    'output-location': COPYING,
    tags: COPYING,
    'kms-key-id': COPYING,
    'source-role-to-assume': COPYING,
    'attach-policy': COPYING,
};
/** Whether an operation takes an input; of an operation that was not understood, each may be meant. */
function takes(operation, input) {
    return operation === undefined || (TAKEN_BY[input]?.includes(operation) ?? true);
}
/**
 * Refuses inputs that are set and that the operation does not take. The runner passes defaults as if they were typed, so
 * that an input with its default counts as not set.
 */
function rejectUntaken(reader, operation) {
    for (const [input, operations] of Object.entries(TAKEN_BY)) {
        if (operation === undefined || operations.includes(operation))
            continue;
        const given = reader.text(input);
        if (given === defaultOf(input))
            continue;
        const others = operations.length === 1 ? `${operations.join('')} takes it` : `${listOf(operations)} take it`;
        reader.reject(input, given, `nothing with operation: ${operation}; ${others}`);
    }
}
function defaultOf(input) {
    return Object.entries(RELEASE_INPUTS).find(([name]) => name === input)?.[1] ?? '';
}
function listOf(words) {
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parsePublish)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20843);


const FORMS = 'ssm:/path, appconfig:application/environment/profile, variable:NAME or variable:environment/NAME; or none';
/**
 * The strategy of an AppConfig deployment unless the fourth part of the target names one: predefined in every account. The
 * release has a bake time of its own.
 */
const USUAL_STRATEGY = 'AppConfig.AllAtOnce';
/** `none` is a target too: the outputs alone. */
function parsePublish(text) {
    if (text === 'none')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(undefined);
    const colon = text.indexOf(':');
    const rest = text.slice(colon + 1).trim();
    switch (colon < 0 ? '' : text.slice(0, colon)) {
        case 'ssm':
            return parseParameter(rest, text);
        case 'appconfig':
            return parseConfiguration(rest, text);
        case 'variable':
            return parseVariable(rest, text);
        default:
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(FORMS);
    }
}
/** Systems Manager API reference, PutParameter, Name: up to 1011 characters; not `aws` or `ssm`; 15 levels. */
function parseParameter(path, shown) {
    const levels = path.replace(/^\//, '').split('/');
    const isName = /^[\w.\-/]{1,1011}$/.test(path) && levels.every((level) => level !== '') && levels.length <= 15;
    if (!isName || (levels.length > 1 && !path.startsWith('/'))) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('ssm:/path: letters, digits and _.- in up to 15 levels that begin with /, such as ssm:/orchard/model');
    }
    if (/^(?:aws|ssm)/i.test(levels[0] ?? '')) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('ssm:/path whose first level does not begin with aws or ssm: Systems Manager reserves these');
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'ssm', path, shown });
}
function parseConfiguration(rest, shown) {
    const parts = rest.split('/').map((part) => part.trim());
    const [application = '', environment = '', profile = '', strategy = USUAL_STRATEGY] = parts;
    if (parts.length < 3 || parts.length > 4 || parts.some((part) => part === '' || part.length > 128)) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`appconfig:application/environment/profile, names or ids; a fourth part names the deployment strategy (${USUAL_STRATEGY} without it)`);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'appconfig', target: { application, environment, profile }, strategy, shown });
}
/** GitHub docs, "Naming conventions for configuration variables". The name of an environment may contain slashes. */
function parseVariable(rest, shown) {
    const slash = rest.lastIndexOf('/');
    const name = rest.slice(slash + 1);
    const environment = slash < 0 ? undefined : rest.slice(0, slash);
    if (!/^[A-Za-z_]\w{0,254}$/.test(name) || environment === '' || (environment?.length ?? 0) > 255) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('variable:NAME or variable:environment/NAME: letters, digits and _, and no digit first');
    }
    if (/^github_/i.test(name))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('variable:NAME that does not begin with GITHUB_: GitHub reserves this');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ kind: 'variable', place: { name, environment }, shown });
}


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takesPlace),
/* harmony export */   r: () => (/* binding */ servingStateOf)
/* harmony export */ });
/** Every value of ProjectVersionStatus (API model). */
const SERVING_STATES = new Map([
    ['TRAINING_IN_PROGRESS', 'not-startable'],
    ['TRAINING_COMPLETED', 'stopped'],
    ['TRAINING_FAILED', 'not-startable'],
    ['STARTING', 'starting'],
    ['RUNNING', 'running'],
    ['FAILED', 'start-failed'],
    ['STOPPING', 'stopping'],
    ['STOPPED', 'stopped'],
    ['DELETING', 'not-startable'],
    ['COPYING_IN_PROGRESS', 'not-startable'],
    ['COPYING_COMPLETED', 'stopped'],
    ['COPYING_FAILED', 'not-startable'],
    ['DEPRECATED', 'not-startable'],
    ['EXPIRED', 'not-startable'],
]);
/** What the status of a version says of its model. */
function servingStateOf({ status }) {
    return SERVING_STATES.get(status) ?? 'unknown';
}
/** Whether the version takes one of the account's places for running models. */
function takesPlace(version) {
    const state = servingStateOf(version);
    return state === 'running' || state === 'starting' || state === 'stopping';
}


/***/ }),

/***/ 33260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ releaseRedactor)
/* harmony export */ });
/* harmony import */ var _redact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3379);
/** Takes out of a text of a release what others may not read. Without the views: it is used from the first line of the log on. */

/** What takes out of a line of the log what others may not read. */
function releaseRedactor({ showImages, addresses = [] }, hideSecrets) {
    return (0,_redact_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textRedactor */ .K)({ showImages, addresses }, hideSecrets);
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


/***/ })

};
