export const id = 166;
export const ids = [166];
export const modules = {

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintData: () => (/* binding */ lintData)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/gate/judge/decided-by-data.js
var decided_by_data = __webpack_require__(7945);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-data.js + 1 modules
var judge_data = __webpack_require__(7286);
;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-manifests.js


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = (0,judge_data/* judgeData */.E)(rules, metrics, base);
    const { impossible } = (0,decided_by_data/* decidedByData */.O)(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/conclude-lint.js + 2 modules
var conclude_lint = __webpack_require__(6570);
// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 10 modules
var scan_range = __webpack_require__(8505);
// EXTERNAL MODULE: ./lib/src/report/lint/count-findings.js
var count_findings = __webpack_require__(3811);
// EXTERNAL MODULE: ./lib/src/report/lint/step/lint-run-report.js
var lint_run_report = __webpack_require__(9160);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/judgement/find-version.js + 1 modules
var find_version = __webpack_require__(1827);
// EXTERNAL MODULE: ./lib/src/model/version-files.js
var version_files = __webpack_require__(1330);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/step/connect.js + 1 modules
var connect = __webpack_require__(1973);
// EXTERNAL MODULE: ./lib/src/training/project.js
var training_project = __webpack_require__(9524);
;// CONCATENATED MODULE: ./lib/src/actions/lint/open-manifests.js








/** @throws ActionError PROJECT_NOT_FOUND, PROJECT_HAS_NO_DATASETS, VERSION_NOT_FOUND, MANIFEST_UNREADABLE */
async function openManifests(deps, recorder, inputs) {
    const tools = inputs.way && (0,connect/* connectLookup */.v)(deps, recorder, inputs.way);
    let found;
    const project = async () => {
        if (tools === undefined || inputs.project === undefined)
            throw new Error('no project is needed');
        found ??= await (0,training_project/* findProject */.t1)(tools, inputs.project);
        recorder.update({ project: { name: found.name, arn: found.arn } });
        return { tools, project: found };
    };
    const ofVersion = async (selector) => {
        const of = await project();
        return openVersion(of.tools, recorder, of.project, selector);
    };
    const { source, base } = inputs;
    return { manifests: await ofSource(), base: await ofBase() };
    async function ofSource() {
        switch (source.kind) {
            case 'manifests': {
                const training = openManifest(deps, tools, source.training);
                return { name: training.name, training, testing: source.testing && openManifest(deps, tools, source.testing) };
            }
            case 'version':
                return ofVersion(source.version);
            case 'datasets': {
                const of = await project();
                return openDatasets(of.tools, of.project);
            }
        }
    }
    async function ofBase() {
        if (base === undefined)
            return undefined;
        if (base.kind === 'version')
            return ofVersion(base.version);
        const training = openManifest(deps, tools, base.manifest);
        return { name: training.name, training, testing: undefined };
    }
}
function openManifest(deps, tools, source) {
    if (source.kind === 's3') {
        if (tools === undefined)
            throw new Error('an object of S3 without a connection');
        return openObject(tools, source.object);
    }
    const { path, workspacePath } = source;
    const use = async (read) => {
        try {
            return await read(deps.files.read(path));
        }
        catch (error) {
            deps.signal.throwIfAborted();
            if (!(error instanceof Error && 'code' in error))
                throw error;
            const message = `${workspacePath} cannot be read: ${error.message}.`;
            const hint = 'Check that the file is there, and that the user of the runner can read it.';
            throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', message, { hint, cause: error });
        }
    };
    return { name: workspacePath, workspacePath, use };
}
function openObject({ objects, signal }, object) {
    const name = (0,s3_uri/* formatS3Object */.F5)(object);
    const use = async (read) => {
        try {
            return await (0,read_again/* readAgain */.n)(objects, object, ({ chunks }) => read(chunks));
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'not-found')
                throw error;
            throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', `There is no object ${name}.`, {
                requestId: error.facts.requestId,
                cause: error,
            });
        }
    };
    return { name, use };
}
function openDatasets(tools, project) {
    const training = project.datasets.find(({ type }) => type === 'TRAIN');
    const testing = project.datasets.find(({ type }) => type === 'TEST');
    if (training === undefined) {
        const hint = 'Set training-manifests or version, or create a training dataset in the project.';
        throw new action_error/* ActionError */.lZ('PROJECT_HAS_NO_DATASETS', `The project ${project.name} has no training dataset.`, { hint });
    }
    const open = (dataset, what) => ({
        name: `${what} dataset of the project ${project.name}`,
        use: (read) => read(linesOf(tools.rekognition.datasetEntries(dataset.arn))),
    });
    return {
        name: `the datasets of ${project.name}`,
        training: open(training, 'training'),
        testing: testing && open(testing, 'testing'),
    };
}
async function* linesOf(pages) {
    for await (const entries of pages) {
        if (entries.length > 0)
            yield Buffer.from(entries.map((entry) => `${entry}\n`).join(''));
    }
}
async function openVersion(tools, recorder, project, selector) {
    const version = await (0,find_version/* findVersion */.A)(tools, project.arn, selector, '');
    if (version === undefined)
        throw new Error('a version that is named was not found unreported');
    recorder.update({ addresses: (0,version_files/* filesOf */.R)(version) });
    const { training, testing } = manifestsOf(version);
    if (training === undefined) {
        const message = `DescribeProjectVersions names no manifest that ${version.name} was trained from.`;
        throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', message, { hint: 'Choose a version that was trained from manifests.' });
    }
    const open = (object) => openObject(tools, object);
    return { name: version.name, training: open(training), testing: testing && open(testing) };
}
/** What was given to it; of a version that was trained from datasets, the copies that the service made of them. */
function manifestsOf({ trainingInput, testingInput, trainingSnapshot, testingSnapshot }) {
    if (trainingInput?.manifest !== undefined) {
        return { training: trainingInput.manifest, testing: testingInput?.manifest };
    }
    return { training: trainingSnapshot, testing: testingSnapshot };
}

;// CONCATENATED MODULE: ./lib/src/actions/lint/lint-data.js









/** Lints what the inputs name. @throws ActionError, ServiceError for what cannot be read */
async function lintData(deps, recorder, inputs) {
    const { manifests, base } = await openManifests(deps, recorder, inputs);
    const report = await lintOpened(deps, recorder, manifests, inputs);
    const metrics = (0,data_metrics_of/* dataMetricsOf */.L)(report);
    const compared = base && {
        kind: 'found',
        name: base.name,
        metrics: (0,data_metrics_of/* dataMetricsOf */.L)(await lintOpened(deps, recorder, base, inputs)),
    };
    const { rules } = inputs.gate;
    const judged = rules.length === 0 ? undefined : judgeManifests(rules, metrics, compared);
    for (const warning of judged?.warnings ?? [])
        recorder.note('warning', warning);
    if (judged?.rules.every(({ result }) => result === 'skipped') === true) {
        recorder.note('warning', 'No gate rule could be judged on the manifests.');
    }
    const data = {
        report,
        metrics,
        training: named(manifests.training),
        testing: manifests.testing && named(manifests.testing),
        gate: judged,
        base: compared,
    };
    recorder.update({ lint: data });
    conclude(recorder, data, inputs.failOn);
}
function named({ name, workspacePath }) {
    return { name, workspacePath };
}
async function lintOpened(deps, recorder, { training, testing }, { maxFindings, ignore, groupBy }) {
    const scan = async (manifest) => {
        recorder.log(`Reading ${manifest.name}.`);
        const partial = await manifest.use((chunks) => (0,scan_range/* scanRange */.x)(() => untilCancelled(chunks, deps.signal), scan_range/* WHOLE_FILE */.J, { keptPerCode: maxFindings, groupBy }));
        return { name: manifest.name, partial };
    };
    const trained = await scan(training);
    return (0,conclude_lint/* concludeLint */.h)(trained, testing && (await scan(testing)), { maxFindings, ignore });
}
/** A manifest of a gigabyte takes longer than a cancel leaves. */
async function* untilCancelled(chunks, signal) {
    for await (const chunk of chunks) {
        signal.throwIfAborted();
        yield chunk;
    }
    signal.throwIfAborted();
}
function conclude(recorder, data, failOn) {
    const failedRules = (0,lint_run_report/* failedGateRules */.Me)(data, failOn);
    if ((0,lint_run_report/* hasFindings */.V_)(data, failOn)) {
        recorder.fail(new action_error/* ActionError */.lZ('MANIFEST_INVALID', messageOf(data), { hint: hintOf(data) }));
        recorder.update({ outcome: 'findings' });
    }
    else if (failedRules.length > 0) {
        const rules = failedRules.map(({ rule, reason }) => (reason === '' ? rule : `${rule} (${reason})`)).join('; ');
        const code = failedRules.some(({ actual }) => actual === null) ? 'METRIC_MISSING' : 'GATE_FAILED';
        const hint = 'Add the data that the rules ask for, or change the gate if it is too strict.';
        recorder.fail(new action_error/* ActionError */.lZ(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }));
    }
    else {
        recorder.update({ outcome: 'passed' });
    }
}
/** The forecast, and how much was found. */
function messageOf({ report }) {
    const { error, warning } = (0,count_findings/* countBySeverity */.O)(report);
    const counts = [...(error > 0 ? [(0,number/* plural */.LS)(error, 'error')] : []), ...(warning > 0 ? [(0,number/* plural */.LS)(warning, 'warning')] : [])];
    const { willTrain, certain, predictedCode = '' } = report;
    const forecast = willTrain ? '' : `The training ${certain ? 'would' : 'may'} fail with ${predictedCode}. `;
    return `${forecast}The manifests have ${counts.join(' and ')}.`;
}
function hintOf({ report }) {
    if (!report.willTrain)
        return 'Correct the manifests before a training is started.';
    return (0,count_findings/* countBySeverity */.O)(report).error > 0
        ? 'Correct the lines: the service would train without them.'
        : 'Correct what the findings name, list their codes in ignore, or set fail-on: error.';
}


/***/ }),

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ searchFor),
/* harmony export */   NE: () => (/* binding */ hasEvaluation),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   u5: () => (/* binding */ undated)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9301);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4320);



/** Versions that can be compared with: trained, with an evaluation, created before the one that is judged, never itself. */
function comparable(judged, versions) {
    const createdAt = judged.createdAt ?? -Infinity;
    return measuredBeside(judged, versions)
        .filter((version) => (version.createdAt ?? Infinity) < createdAt)
        .sort(newestFirst);
}
/** The first version without a creation time, the judged version or another: which ones are earlier is not known then. */
function undated(judged, versions) {
    return [judged, ...measuredBeside(judged, versions)].find((version) => version.createdAt === undefined);
}
/** Versions with an evaluation, without the one that is judged. */
function measuredBeside(judged, versions) {
    return versions.filter((version) => version.arn !== judged.arn && hasEvaluation(version));
}
/** What to search for. `latest` and `best` skip versions whose recorded verdict is failed. */
function searchFor(selector, candidates) {
    const notFailed = (tags) => tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.verdict] !== 'failed';
    switch (selector.kind) {
        case 'latest':
            return { candidates, accepts: notFailed, missing: 'every earlier version has a failed verdict' };
        case 'best':
            return {
                candidates: [...candidates].sort(bestFirst),
                accepts: notFailed,
                missing: 'every earlier version has a failed verdict',
            };
        case 'running':
            return {
                candidates: candidates.filter(({ status }) => status === 'RUNNING'),
                accepts: undefined,
                missing: 'no earlier version of the project is running',
            };
        case 'released':
            return {
                candidates,
                accepts: (tags) => (tags[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '',
                missing: 'no earlier version has been released',
            };
        case 'tag':
            return {
                candidates,
                accepts: (tags) => (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)(tags, selector.key) === selector.value,
                missing: `no earlier version has the tag ${selector.key}=${selector.value}`,
            };
    }
}
/** Whether the service has measured the version, whatever happened to the model since. */
function hasEvaluation(version) {
    const { evaluationSummary, f1Score } = version;
    return (evaluationSummary !== undefined || f1Score !== undefined) && (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(version) !== 'deleting';
}
/** The newest first; the order of equal ones stays. */
function newestFirst(a, b) {
    return (b.createdAt ?? 0) - (a.createdAt ?? 0);
}
function bestFirst(a, b) {
    return (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b);
}


/***/ }),

/***/ 1827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(4921);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/errors/denied.js + 1 modules
var denied = __webpack_require__(1467);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(9301);
;// CONCATENATED MODULE: ./lib/src/judgement/find-unjudged.js






/** Names that a note lists before it only counts. */
const NAMED_MAX = 10;
/**
 * The oldest version that waits for judgement: one that an action of this family started (its tags say so), and that
 * has no verdict yet. Versions that others made are not included.
 *
 * A schedule must make progress, so no version may block others forever: those whose training has ended come before
 * those in training, and what cannot be judged is skipped and named: a version with neither training nor
 * evaluation, and one that exactly this gate could not judge before.
 * @param gateDigest  of the gate that would judge
 * @returns undefined when none waits
 * @throws ActionError ACCESS_DENIED when tags may not be read
 */
async function findUnjudged(tools, projectArn, gateDigest) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const passedOver = [];
    const accepts = (tags, version) => {
        if (!(provenance/* PROVENANCE_KEYS */.pr.run in tags) || provenance/* PROVENANCE_KEYS */.pr.verdict in tags)
            return false;
        const why = whyNotJudged(version, tags, gateDigest);
        if (why !== undefined)
            passedOver.push(`${version.name} (${why})`);
        return why === undefined;
    };
    const found = await (0,read_tags/* firstByTags */.t)(tools, inTurn(versions), accepts);
    if (found.kind === 'denied') {
        const hint = (0,denied/* denialHintOf */.ss)(found.error);
        throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(found.error)}, and version: unjudged needs to read tags.`, {
            requestId: found.error.facts.requestId,
            cause: found.error,
            hint,
        });
    }
    if (passedOver.length > 0)
        tools.progress.note('notice', noteOf(passedOver));
    return found.kind === 'found' ? found.version : undefined;
}
/** The oldest first; those that still train after all others, since they cannot be judged yet. */
function inTurn(versions) {
    const oldestFirst = versions
        .filter((version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting')
        .toSorted((a, b) => (0,choose_baseline/* newestFirst */.ll)(b, a));
    return [...oldestFirst.filter((version) => !mayTrain(version)), ...oldestFirst.filter(mayTrain)];
}
function mayTrain(version) {
    return !(0,choose_baseline/* hasEvaluation */.NE)(version) && ['training', 'unknown'].includes((0,model_status/* stateOf */.L4)(version));
}
function whyNotJudged(version, tags, gateDigest) {
    if (!(0,choose_baseline/* hasEvaluation */.NE)(version) && !mayTrain(version) && (0,model_status/* stateOf */.L4)(version) !== 'failed') {
        return `status ${version.status}, without an evaluation`;
    }
    return tags[provenance/* PROVENANCE_KEYS */.pr.passedOver] === gateDigest ? 'this gate reached no verdict on it' : undefined;
}
function noteOf(passedOver) {
    const more = passedOver.length > NAMED_MAX ? ` and ${String(passedOver.length - NAMED_MAX)} more` : '';
    return `Skipped without a verdict: ${passedOver.slice(0, NAMED_MAX).join(', ')}${more}. To judge such a version, give its name; or delete it.`;
}

// EXTERNAL MODULE: ./lib/src/judgement/policy.js
var policy = __webpack_require__(2286);
;// CONCATENATED MODULE: ./lib/src/judgement/find-version.js






/**
 * @param gateDigest  of the gate that will judge
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `unjudged`
 */
async function findVersion(tools, projectArn, selector, gateDigest) {
    switch (selector.kind) {
        case 'name':
        case 'arn': {
            const version = await tools.rekognition.findVersion(projectArn, selector.name);
            if (version !== undefined && (selector.kind === 'name' || version.arn === selector.arn))
                return version;
            const named = selector.kind === 'arn' ? selector.arn : selector.name;
            throw notFound(`There is no version ${named} in the project.`, wordMeantBy(named));
        }
        case 'latest': {
            // A failed training is the latest too: an older version in its place would be a pass nobody asked for.
            const [latest] = await listed(tools, projectArn, (version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting');
            if (latest !== undefined)
                return latest;
            throw notFound('The project has no version.');
        }
        case 'running': {
            const [running] = await listed(tools, projectArn, ({ status }) => status === 'RUNNING');
            if (running !== undefined)
                return running;
            throw notFound('No version of the project is running.');
        }
        case 'unjudged':
            return findUnjudged(tools, projectArn, gateDigest);
    }
}
async function listed(tools, projectArn, isMeant) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const meant = versions.filter(isMeant).sort(choose_baseline/* newestFirst */.ll);
    const without = meant.length > 1 ? meant.find(({ createdAt }) => createdAt === undefined) : undefined;
    if (without === undefined)
        return meant;
    throw notFound(`The newest version is unknown because the service returned no valid creation time for ${without.name}. Name the version to judge.`);
}
/** @param meant  the word that was probably meant by a name */
function notFound(message, meant) {
    if (meant === undefined)
        return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', message);
    const hint = `Did you mean ${meant}? The keywords are ${policy/* VERSION_WORDS */.x.join(', ')}; anything else is a version name.`;
    return new action_error/* ActionError */.lZ('VERSION_NOT_FOUND', message, { hint });
}
function wordMeantBy(name) {
    return (0,nearest/* misspelt */.I)(name, policy/* VERSION_WORDS */.x);
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ firstByTags)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);

/** Time between two calls, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100;
/** Above this many versions, log that reading the tags takes a while. Our choice. */
const LOG_AFTER = 50;
/** Reads the tags of one version after the other, until one is accepted. */
async function firstByTags(tools, versions, accepts) {
    for (const [index, version] of versions.entries()) {
        if (index === LOG_AFTER)
            tools.progress.log(`Reading the tags of ${String(versions.length)} versions, at most ten per second.`);
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        try {
            const tags = await tools.rekognition.listTags(version.arn);
            if (accepts(tags, version))
                return { kind: 'found', version, tags };
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                return { kind: 'denied', error };
            // Deleted since it was listed.
            if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { kind: 'nowhere' };
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   VG: () => (/* binding */ failedForServiceIssue)
/* harmony export */ });
/* unused harmony export STATUS_STATES */
/** Every value of ProjectVersionStatus (API model). FAILED, a start that failed, is recognized by its evaluation. */
const STATUS_STATES = {
    TRAINING_IN_PROGRESS: 'training',
    TRAINING_COMPLETED: 'trained',
    TRAINING_FAILED: 'failed',
    STARTING: 'trained',
    RUNNING: 'trained',
    FAILED: 'unusable',
    STOPPING: 'trained',
    STOPPED: 'trained',
    DELETING: 'deleting',
    COPYING_IN_PROGRESS: 'copy',
    COPYING_COMPLETED: 'copy',
    COPYING_FAILED: 'copy',
    DEPRECATED: 'trained',
    EXPIRED: 'trained',
};
/** The state of a version as described. */
function stateOf(version) {
    const hasEvaluation = version.f1Score !== undefined || version.evaluationSummary !== undefined;
    if (version.status === 'FAILED' && hasEvaluation)
        return 'trained';
    const known = STATES;
    return known.get(version.status) ?? 'unknown';
}
const STATES = new Map(Object.entries(STATUS_STATES));
/**
 * Whether a failed training failed for a fault of the service, not of its data. Developer guide, "Debugging a failed
 * model training": a service error has this message and no manifest summary.
 */
function failedForServiceIssue(version) {
    return /experienced a service issue|internal (server|service) (error|failure)/i.test(version.statusMessage ?? '');
}


/***/ })

};
