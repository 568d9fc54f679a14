export const id = 3929;
export const ids = [3929];
export const modules = {

/***/ 39286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readManifestSummary)
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/evaluation/parse-manifest-summary.js
/** Reads a manifest summary. */

/**
 * Reads what is there: the file is informative, and no rule of a gate passes on a missing count.
 * @returns undefined for a text that is not a manifest summary
 * @see developer guide, "Understanding the manifest summary"
 */
function parseManifestSummary(text) {
    const file = (0,json/* parseJson */.qF)(text);
    const statistics = (0,json/* own */.ZV)(file, 'statistics');
    if (!(0,json/* isJsonObject */.OW)(file) || (!(0,json/* isJsonObject */.OW)(statistics) && !(0,json/* isJsonArray */.Md)((0,json/* own */.ZV)(file, 'errors'))))
        return undefined;
    return {
        training: readStatistics((0,json/* own */.ZV)(statistics, 'training')),
        testing: readStatistics((0,json/* own */.ZV)(statistics, 'testing')),
        errors: readErrors((0,json/* own */.ZV)(file, 'errors')),
    };
}
function readStatistics(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return null;
    const useCase = (0,json/* own */.ZV)(value, 'use_case');
    // The page's sample and its prose name this list differently.
    const errorLines = (0,json/* own */.ZV)(value, 'error_json_line_indices') ?? (0,json/* own */.ZV)(value, 'error_line_indices');
    return {
        useCase: typeof useCase === 'string' ? useCase : null,
        totalLines: readCount((0,json/* own */.ZV)(value, 'total_json_lines')),
        validLines: readCount((0,json/* own */.ZV)(value, 'valid_json_lines')),
        invalidLines: readCount((0,json/* own */.ZV)(value, 'invalid_json_lines')),
        ignoredLines: readCount((0,json/* own */.ZV)(value, 'ignored_json_lines')),
        errorLines: (0,json/* isJsonArray */.Md)(errorLines) ? errorLines.filter(isLineNumber) : [],
        errors: readErrors((0,json/* own */.ZV)(value, 'errors')),
    };
}
function readCount(value) {
    return isLineNumber(value) ? value : null;
}
function isLineNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function readErrors(value) {
    if (!(0,json/* isJsonArray */.Md)(value))
        return [];
    return value.flatMap((entry) => {
        const code = (0,json/* own */.ZV)(entry, 'code');
        const message = (0,json/* own */.ZV)(entry, 'message');
        return typeof code === 'string' ? [{ code, message: typeof message === 'string' ? message : '' }] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-text.js
var read_text = __webpack_require__(93617);
;// CONCATENATED MODULE: ./lib/src/evaluation/read-manifest-summary.js


/**
 * @returns undefined for an object that is not a manifest summary
 * @throws ServiceError when it cannot be read
 */
async function readManifestSummary(objects, object) {
    const read = await (0,read_text/* readText */.y)(objects, object);
    return read.ok ? parseManifestSummary(read.value) : undefined;
}


/***/ }),

/***/ 87549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ digestOfGate),
/* harmony export */   _: () => (/* binding */ digestOfQuestion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _gate_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78999);
/** Identifies gate and baseline: the mark of a version without a verdict is valid only for the same two. */


/**
 * That of the gate, or of gate and baseline where one was named: changing either judges again.
 * @returns SHA-256 in lower-case hex
 */
function digestOfQuestion({ gate, baseline, differentTestSet, }) {
    const ofGate = digestOfGate(gate);
    if (baseline === undefined)
        return ofGate;
    const members = Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ofGate, members, differentTestSet]))
        .digest('hex');
}
/**
 * SHA-256 over the rules in their one spelling, sorted, each once. Formatting, comments, order, and whether a rule came
 * from `f1-threshold` or from the gate make no difference; `warn:` does.
 * @returns lower-case hex
 */
function digestOfGate(rules) {
    const lines = new Set(rules.map((rule) => `${rule.severity} ${(0,_gate_grammar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .UT)(rule)}`));
    // By code unit: the order must be the same on every machine, whatever its locale.
    const sorted = [...lines].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sorted.join('\n')).digest('hex');
}


/***/ }),

/***/ 51150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ executionInputOf),
/* harmony export */   Pn: () => (/* binding */ executionArnOf),
/* harmony export */   l$: () => (/* binding */ executionNameOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The execution of a state machine that waits for the training of a version in place of a step. */

/** Longest name of an execution. Step Functions API reference, StartExecution, name. */
const NAME_MAX_LENGTH = 80;
/** Hexadecimal digits of the digest in a name: 64 bits. */
const DIGEST_LENGTH = 16;
/**
 * `<version name>-<16 hex>`: the same for every run that is about this version, and another one for a later version of
 * the same name. Only letters, digits, `-` and `_`, which CloudWatch Logs can show. API reference, StartExecution, name.
 */
function executionNameOf({ versionName, versionArn }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(versionArn).digest('hex').slice(0, DIGEST_LENGTH);
    const readable = versionName.replace(/[^a-zA-Z0-9_-]/g, '-').slice(0, NAME_MAX_LENGTH - DIGEST_LENGTH - 1);
    return `${readable}-${digest}`;
}
/**
 * The input of the execution, as setup/wait.yaml reads it. Byte for byte the same for every run that is about this
 * version: with another input the service refuses the name of an execution that runs.
 */
function executionInputOf({ projectArn, versionName, versionArn }) {
    return JSON.stringify({ projectArn, versionName, versionArn });
}
/** The ARN of a standard execution. Service Authorization Reference, AWS Step Functions, resource types. */
function executionArnOf({ arn }, name) {
    return `${arn.replace(':stateMachine:', ':execution:')}:${name}`;
}


/***/ }),

/***/ 51670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./lib/src/model/execution.js
var execution = __webpack_require__(51150);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var grammar_rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
;// CONCATENATED MODULE: ./lib/src/training/dry-run-scope.js
/** What a dry run has checked, and what it leaves to a training: in sentences, so that nobody takes it for more. */


/**
 * @param wouldCreate  whether a run would start a training: only then are the checks before a start made
 * @param wouldNotify  whether a run would have a state machine wait
 */
function dryRunScope(plan, wouldCreate, wouldNotify) {
    const { inputs, project } = plan;
    const { gate } = inputs.judgement;
    const measured = gate.filter((rule) => !(0,grammar_rule/* isOnlyOfData */.YQ)(rule));
    return {
        checked: [
            `The inputs, and the project ${project.name}.`,
            ...manifestsChecked(plan),
            'The versions of the project, for one to resume.',
            ...(wouldCreate ? startChecked(plan) : []),
        ],
        open: [
            ...(wouldCreate ? [] : ['The checks before a start: a run would resume a version, and start nothing.']),
            'Whether the images exist, and whether the service can read them: no image was opened.',
            'Whether the role may start a training, upload manifests and use the key, and whether the service may write to the output location.',
            ...(wouldNotify ? ['Whether the state machine of notify exists, and whether the role may start it.'] : []),
            'Whether another training fits into the account at that time.',
            ...(measured.length === 0 ? [] : [`How good the model is: ${(0,number/* plural */.LS)(measured.length, 'rule')} of the gate.`]),
        ],
    };
}
function manifestsChecked({ pinned }) {
    if (pinned.kind !== 'pinned' || pinned.data.kind !== 'manifests')
        return [];
    const { linted } = pinned.lint;
    const which = pinned.data.testing === 'auto-create' ? 'The training manifest' : 'Both manifests';
    const read = `${which}, read to the end for the digest.`;
    if (linted === undefined)
        return [read];
    const { training, testing } = linted.report;
    const counts = [training.lines, ...(testing === undefined ? [] : [testing.lines])];
    return [read, `Every line of them: ${counts.map((count) => (0,number/* plural */.LS)(count, 'line')).join(' and ')}.`];
}
function startChecked({ inputs, pinned, project }) {
    const { judgement, preflight } = inputs;
    const { gate, baseline } = judgement;
    const known = pinned.kind === 'pinned' && pinned.lint.linted !== undefined;
    const ofData = gate.filter(grammar_rule/* isOnlyOfData */.YQ);
    return [
        ...(preflight ? ['The buckets of manifests, results and images: that they exist, and in which Region.'] : []),
        ...(known && gate.length > 0 ? [`What the manifests decide of the gate, ${(0,number/* plural */.LS)(gate.length, 'rule')}.`] : []),
        ...(known && ofData.length > 0 ? [`Rules that only manifests decide: ${(0,number/* plural */.LS)(ofData.length, 'rule')}.`] : []),
        ...(project.status !== '' && baseline !== undefined && ((0,grammar_rule/* needsBaseline */.ZQ)(gate) || (0,grammar_rule/* needsBase */.fq)(gate))
            ? ['The baseline: which version it is, not its evaluation.']
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/training/failed-training.js
var failed_training = __webpack_require__(18843);
// EXTERNAL MODULE: ./lib/src/training/find-or-refuse.js
var find_or_refuse = __webpack_require__(57271);
// EXTERNAL MODULE: ./lib/src/training/plan.js
var training_plan = __webpack_require__(22142);
// EXTERNAL MODULE: ./lib/src/training/start-plan.js
var start_plan = __webpack_require__(18849);
// EXTERNAL MODULE: ./lib/src/training/start.js + 10 modules
var start = __webpack_require__(29695);
;// CONCATENATED MODULE: ./lib/src/training/rehearse.js








/**
 * All checks, and the request that would be sent; nothing is created, uploaded or started.
 * @param found  undefined for a project that a run would create
 */
async function rehearse(run, found) {
    const { tools, recorder, inputs, context } = run;
    const project = found ?? notYetCreated(inputs.project.name);
    const plan = await (0,training_plan/* planTraining */.kD)(tools, inputs, context, project);
    const isNew = found === undefined;
    const choice = isNew ? { kind: 'create', name: plan.names.name } : await rehearseOrRefuse(tools, plan);
    if (choice.kind === 'create') {
        const { name } = choice;
        recorder.update({ version: { name } });
        rehearseNotifying(run);
        recorder.update({ request: (0,start_plan/* requestFor */.p)(await (0,training_plan/* checkedOrRefuse */.Pg)(tools, plan), name) });
    }
    else {
        const failure = failureToResume(choice, inputs.versionName.kind === 'given');
        if (failure !== undefined)
            throw failure;
        if ((0,model_status/* stateOf */.L4)(choice.version) === 'training') {
            const { name: versionName, arn: versionArn } = choice.version;
            rehearseNotifying(run, (0,execution/* executionNameOf */.l$)({ versionName, versionArn }));
        }
    }
    const { findings = [], unchecked = [] } = recorder.report.preflight ?? {};
    const scope = dryRunScope(plan, choice.kind === 'create', recorder.report.notify !== undefined);
    recorder.update({ outcome: 'dry-run', preflight: { findings, unchecked, scope } });
}
/** @param name  of the execution; undefined where it follows from a version that does not exist yet */
function rehearseNotifying({ recorder, inputs: { notify } }, name) {
    if (notify === undefined)
        return;
    const executionArn = name === undefined ? undefined : (0,execution/* executionArnOf */.Pn)(notify, name);
    recorder.update({ notify: { stateMachineArn: notify.arn, executionArn, state: 'planned' } });
    const what = executionArn === undefined ? `an execution of ${notify.arn}` : `the execution ${executionArn}`;
    recorder.note('notice', `A run would start ${what} to wait for the training, unless it runs already.`);
}
/** Versions that may not be read are reported together with everything else that prevents the training. */
async function rehearseOrRefuse(tools, plan) {
    try {
        return await (0,start/* rehearseStart */.QL)(tools, plan);
    }
    catch (error) {
        const denial = (0,find_or_refuse/* denialIn */.H)(error, tools);
        if (denial === undefined)
            throw error;
        return (0,training_plan/* refuseWith */.z7)(tools, plan, denial);
    }
}
/** Why a run that resumes the chosen version would end; undefined where the training has not failed. */
function failureToResume(choice, isGiven) {
    const { kind, version } = choice;
    if ((0,model_status/* stateOf */.L4)(version) !== 'failed')
        return undefined;
    const training = { kind: 'failed', version, serviceIssue: (0,model_status/* failedForServiceIssue */.VG)(version) };
    return (0,failed_training/* failureOf */.g)(training, { failedBefore: kind === 'failed-before' }, isGiven);
}
/** Placeholder for a project that a dry run does not create. */
function notYetCreated(name) {
    return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] };
}


/***/ })

};
