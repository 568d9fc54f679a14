export const id = 4299;
export const ids = [4299];
export const modules = {

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readEvaluation)
});

// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/evaluation/evaluation.js
var evaluation_evaluation = __webpack_require__(64455);
;// CONCATENATED MODULE: ./lib/src/evaluation/doubts.js
/** What a reader should know of an evaluation that can still be read: numbers that differ, labels without results. */

/** How many are named before a warning only counts. */
const NAMED_MAX = 5;
/**
 * The evaluation with the service's own F1 score where that is another number than the summary's. They are one number in
 * 64 and in 32 bits, so that they differ by less than 1e-6.
 * @param f1Score  of the version's description
 */
function withDescribed(evaluation, f1Score) {
    const { f1, others = [] } = evaluation;
    if (f1 === null || f1Score === undefined || Math.abs(f1 - f1Score) <= evaluation_evaluation/* SAME_RATIO */.Fb)
        return evaluation;
    const clause = `its F1Score is ${String(f1)}, that of DescribeProjectVersions is ${String(f1Score)}`;
    return { ...evaluation, others: [...others, { of: 'f1', value: f1Score, clause }] };
}
/** Warnings, a sentence each. */
function doubtsOf(evaluation) {
    const others = [evaluation, ...evaluation.labels].flatMap(({ others: found = [] }) => found);
    const unmeasured = evaluation.labels.filter((label) => !(0,evaluation_evaluation/* hasResults */.pd)(label)).map(({ label }) => JSON.stringify(label));
    return [
        ...(others.length === 0
            ? []
            : [
                `The evaluation summary has contradictory numbers: ${listed(others.map(({ clause }) => clause), '; ')}. A rule must pass for both numbers.`,
            ]),
        ...(unmeasured.length === 0
            ? []
            : [
                `The evaluation summary names ${unmeasured.length === 1 ? 'a label' : `${String(unmeasured.length)} labels`} that it has no results of: ${listed(unmeasured, ', ')}. Rules on every label fail for that.`,
            ]),
    ];
}
function listed(parts, between) {
    const rest = parts.length - NAMED_MAX;
    return parts.slice(0, NAMED_MAX).join(between) + (rest > 0 ? `${between}and ${String(rest)} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/manifest/duplicate-key.js
/** Keys that appear twice in an object: `JSON.parse` takes the last of them and says nothing. */
/**
 * The first key that appears twice in one object.
 * @param text  must be JSON, otherwise the answer is of no use
 */
function duplicateKeyIn(text) {
    const levels = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        const level = levels.at(-1);
        if (character === '"') {
            const end = endOfString(text, at);
            const key = level?.atKey === true ? keyOf(text.slice(at, end + 1)) : undefined;
            if (level !== undefined)
                level.atKey = false;
            if (key !== undefined && level?.keys?.has(key) === true)
                return key;
            if (key !== undefined)
                level?.keys?.add(key);
            at = end;
        }
        else if (character === '{')
            levels.push({ keys: new Set(), atKey: true });
        else if (character === '[')
            levels.push({ keys: undefined, atKey: false });
        else if (character === '}' || character === ']')
            levels.pop();
        else if (character === ',' && level !== undefined)
            level.atKey = level.keys !== undefined;
    }
    return undefined;
}
/** Where the string that begins at a quote has its closing one. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
/** Two spellings of one key are one: `F1Score` with an escape, and without. */
function keyOf(quoted) {
    const key = JSON.parse(quoted);
    return typeof key === 'string' ? key : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(20843);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/evaluation/named-labels.js
/**
 * Labels that the summary names without having results of them, each once: what is missing has to be seen, or a rule on
 * every label would pass over them.
 * @param named  EvaluationDetails.Labels
 */
function unmeasuredLabels(measured, named, confusion) {
    const known = new Set(measured.map(({ label }) => label));
    const inMatrix = confusion.flatMap(({ groundTruthLabel, predictedLabel }) => [groundTruthLabel, predictedLabel]);
    return [...new Set([...named, ...inMatrix])]
        .filter((label) => !known.has(label))
        .map((label) => ({ label, testingImages: null, f1: null, precision: null, recall: null, threshold: null }));
}
/** What appears twice, one clause for each: there is no way to know which is right. */
function duplicateProblems(measured, named, confusion) {
    const inResults = firstTwice(measured.map(({ label }) => label));
    const inDetails = firstTwice(named);
    const inMatrix = firstTwice(confusion.map(({ groundTruthLabel, predictedLabel }) => JSON.stringify([groundTruthLabel, predictedLabel])));
    return [
        ...(inResults === undefined ? [] : [`LabelEvaluationResults has the label ${quoted(inResults)} twice`]),
        ...(inDetails === undefined ? [] : [`EvaluationDetails.Labels has the label ${quoted(inDetails)} twice`]),
        ...(inMatrix === undefined ? [] : [`the ConfusionMatrix has the cell ${inMatrix.slice(0, 120)} twice`]),
    ];
}
function firstTwice(texts) {
    const seen = new Set();
    return texts.find((text) => {
        if (seen.has(text))
            return true;
        seen.add(text);
        return false;
    });
}
function quoted(label) {
    return JSON.stringify(label).slice(0, 60);
}

;// CONCATENATED MODULE: ./lib/src/evaluation/shown-value.js
/** Values of result files in messages. */

/** A value for a message. A nested value may be too deep to be printed. */
function shown(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return 'a list';
    if ((0,json/* isJsonObject */.OW)(value))
        return 'an object';
    return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/src/evaluation/read-ratios.js
/** Reads the ratios of an evaluation summary, each of which may be in two places. */



const KEYS = {
    f1: 'F1Score',
    precision: 'Precision',
    recall: 'Recall',
    averagePrecision: 'AveragePrecision',
    averageRecall: 'AverageRecall',
    threshold: 'Threshold',
};
/** Reads ratios of a holder that has them itself, under `Metrics`, or both. */
function readRatios(holder, where, wrong) {
    const nested = (0,json/* own */.ZV)(holder, 'Metrics');
    const others = [];
    return {
        read: (of) => {
            const [whereFlat, whereNested] = [`${where}.${KEYS[of]}`, `${where}.Metrics.${KEYS[of]}`];
            const flat = readRatio((0,json/* own */.ZV)(holder, KEYS[of]), whereFlat, wrong);
            const value = readRatio((0,json/* own */.ZV)(nested, KEYS[of]), flat === null ? whereFlat : whereNested, wrong);
            if (flat !== null && value !== null && Math.abs(flat - value) > evaluation_evaluation/* SAME_RATIO */.Fb) {
                const clause = `${whereNested} is ${String(value)}, ${whereFlat} is ${String(flat)}`;
                others.push({ of, value: flat, clause });
            }
            return value ?? flat;
        },
        others: () => (others.length === 0 ? undefined : others),
    };
}
/** A number from 0 to 1, or null without one; anything else is wrong. */
function readRatio(value, where, wrong) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && value >= 0 && value <= 1)
        return value;
    wrong.push(`${where} is ${shown(value)}, not a number from 0 to 1`);
    return null;
}

;// CONCATENATED MODULE: ./lib/src/evaluation/parse-evaluation-summary.js
/** Reads an evaluation summary: both of its layouts, classification and localisation. */







/**
 * Aggregates are directly in AggregatedEvaluationResults in the files that the service writes, and under `Metrics` on the
 * reference page; both are taken, for the labels too, and where they differ both are kept. A number that is missing is
 * null; a value in its place that is not a ratio (NaN, text, 1.2) makes the whole file unreadable, since nothing else in it
 * can be trusted then. So does a key, a label or a cell that appears twice.
 * @param text         the file
 * @param versionArns  the version's own ARN, and that of the version it was copied from
 * @returns what was read, or why the file is not an evaluation of this version
 * @see developer guide, "Accessing the summary file" and "Summary file reference"
 */
function parseEvaluationSummary(text, versionArns) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (error) {
        // Python writes a bare NaN, which is not JSON.
        return (0,result/* failure */.V)(`it is not JSON (${(0,action_error/* messageOf */.bD)(error)})`);
    }
    const twice = duplicateKeyIn(text);
    if (twice !== undefined)
        return (0,result/* failure */.V)(`the key ${JSON.stringify(twice).slice(0, 60)} appears twice in an object`);
    const details = (0,json/* own */.ZV)(file, 'EvaluationDetails');
    const arn = (0,json/* own */.ZV)(details, 'ProjectVersionArn');
    if (typeof arn !== 'string' || !versionArns.includes(arn)) {
        return (0,result/* failure */.V)(`it is the evaluation of ${typeof arn === 'string' ? arn : 'an unnamed version'}, not of ${versionArns.join(' or ')}`);
    }
    const aggregate = (0,json/* own */.ZV)(file, 'AggregatedEvaluationResults');
    if (!(0,json/* isJsonObject */.OW)(aggregate))
        return (0,result/* failure */.V)('it has no AggregatedEvaluationResults');
    const wrong = [];
    const total = readRatios(aggregate, 'AggregatedEvaluationResults', wrong);
    const measured = listOf((0,json/* own */.ZV)(file, 'LabelEvaluationResults')).map((entry) => readLabel(entry, wrong));
    const cells = listOf((0,json/* own */.ZV)(aggregate, 'ConfusionMatrix') ?? (0,json/* own */.ZV)((0,json/* own */.ZV)(aggregate, 'Metrics'), 'ConfusionMatrix'));
    const confusion = cells.map((cell) => readCell(cell, wrong));
    const named = readNames((0,json/* own */.ZV)(details, 'Labels'), wrong);
    wrong.push(...duplicateProblems(measured, named, confusion));
    const evaluation = {
        source: 'summary',
        f1: total.read('f1'),
        precision: total.read('precision'),
        recall: total.read('recall'),
        averagePrecision: total.read('averagePrecision'),
        averageRecall: total.read('averageRecall'),
        trainingImages: readCount((0,json/* own */.ZV)(details, 'NumberOfTrainingImages'), 'NumberOfTrainingImages', wrong),
        testingImages: readCount((0,json/* own */.ZV)(details, 'NumberOfTestingImages'), 'NumberOfTestingImages', wrong),
        labels: [...measured, ...unmeasuredLabels(measured, named, confusion)],
        confusion,
        others: total.others(),
    };
    return wrong.length === 0 ? (0,result/* success */.k)(evaluation) : (0,result/* failure */.V)(wrong.slice(0, 3).join('; '));
}
function listOf(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}
/** The labels of the model, as EvaluationDetails lists them. */
function readNames(value, wrong) {
    const names = listOf(value);
    if (names.some((name) => typeof name !== 'string'))
        wrong.push('EvaluationDetails.Labels contains an entry that is not a label');
    return names.filter((name) => typeof name === 'string');
}
function readCount(value, where, wrong) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    wrong.push(`${where} is ${shown(value)}, not a count`);
    return null;
}
function readLabel(entry, wrong) {
    const label = (0,json/* own */.ZV)(entry, 'Label');
    if (typeof label !== 'string')
        wrong.push('a label evaluation has no Label');
    const name = typeof label === 'string' ? label : '';
    const ratios = readRatios(entry, `LabelEvaluationResults of ${JSON.stringify(name).slice(0, 60)}`, wrong);
    return {
        label: name,
        testingImages: readCount((0,json/* own */.ZV)(entry, 'NumberOfTestingImages'), 'NumberOfTestingImages of a label', wrong),
        f1: ratios.read('f1'),
        precision: ratios.read('precision'),
        recall: ratios.read('recall'),
        threshold: ratios.read('threshold'),
        others: ratios.others(),
    };
}
function readCell(cell, wrong) {
    const truth = (0,json/* own */.ZV)(cell, 'GroundTruthLabel');
    const predicted = (0,json/* own */.ZV)(cell, 'PredictedLabel');
    const share = readRatio((0,json/* own */.ZV)(cell, 'Value'), 'a cell of the ConfusionMatrix', wrong);
    if (typeof truth !== 'string' || typeof predicted !== 'string')
        wrong.push('a cell of the ConfusionMatrix has no labels');
    return {
        groundTruthLabel: typeof truth === 'string' ? truth : '',
        predictedLabel: typeof predicted === 'string' ? predicted : '',
        share: share ?? 0,
    };
}

// EXTERNAL MODULE: ./lib/src/evaluation/read-text.js
var read_text = __webpack_require__(93617);
;// CONCATENATED MODULE: ./lib/src/evaluation/read-evaluation.js








/**
 * @throws ActionError RESULTS_INVALID: the summary is not JSON, contains no numbers, or is another version's;
 *   RESULTS_UNREADABLE: neither a summary nor an F1 score is available
 * @throws ServiceError only after a cancel, or when the credentials have expired; otherwise the service's F1 is used
 */
async function readEvaluation(objects, version) {
    const object = version.evaluationSummary;
    if (object === undefined)
        return fromDescription(version, 'DescribeProjectVersions returned no evaluation summary');
    const uri = (0,s3_uri/* formatS3Object */.F5)(object);
    try {
        const read = await (0,read_text/* readText */.y)(objects, object);
        if (!read.ok)
            throw invalid(uri, `it is larger than ${String(Math.round(read.problem.sizeBytes / 1e6))} MB`);
        const arns = [version.arn, ...(version.sourceVersionArn === undefined ? [] : [version.sourceVersionArn])];
        const parsed = parseEvaluationSummary(read.value, arns);
        if (!parsed.ok)
            throw invalid(uri, parsed.problem);
        const evaluation = withDescribed(parsed.value, version.f1Score);
        return { evaluation, warnings: doubtsOf(evaluation), mayAnswerLater: false };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const fault = `${(0,service_error/* faultNameOf */.fl)(error)}: ${error.message}`;
        const who = (0,service_error/* isOfCredentials */.SD)(error) ? error.facts.operation : 'S3';
        const reason = (0,service_error/* isPassingFault */.Ev)(error)
            ? `could not be read (${fault}); ${who} did not answer in time`
            : `does not exist or cannot be read (${fault}); allow s3:GetObject on it, and kms:Decrypt on its key (${denied/* PERMISSIONS_PAGE */.jw})`;
        return fromDescription(version, `the evaluation summary ${uri} ${reason}`, error);
    }
}
function fromDescription(version, reason, cause) {
    const { f1Score } = version;
    if (f1Score === undefined || !(f1Score >= 0 && f1Score <= 1)) {
        throw new action_error/* ActionError */.lZ('RESULTS_UNREADABLE', `There is no F1 score for ${version.name}: ${reason}.`, { cause });
    }
    return {
        evaluation: (0,evaluation_evaluation/* evaluationOfF1 */.rw)(f1Score),
        warnings: [`Only the F1 score from DescribeProjectVersions is available: ${reason}.`],
        mayAnswerLater: (0,service_error/* isPassingFault */.Ev)(cause),
    };
}
function invalid(uri, problem) {
    return new action_error/* ActionError */.lZ('RESULTS_INVALID', `The evaluation summary ${uri} cannot be used: ${problem}.`);
}


/***/ }),

/***/ 93617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export RESULT_MAX_BYTES */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20843);
/* harmony import */ var _ports_read_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);


/**
 * Most bytes of a result file that are read. Our choice: an evaluation summary of 250 labels has 62,500 matrix cells, about
 * 10 MB, and a manifest summary lists up to 250,000 lines, about 2 MB.
 */
const RESULT_MAX_BYTES = 64 * 1024 * 1024;
/**
 * @returns the file's text
 * @throws ServiceError when S3 refuses, or does not answer after retries
 */
function readText(objects, object) {
    return (0,_ports_read_again_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(objects, object, readBody);
}
async function readBody(body) {
    const decoder = new TextDecoder('utf-8');
    let text = '';
    let sizeBytes = 0;
    for await (const chunk of body.chunks) {
        sizeBytes += chunk.byteLength;
        if (sizeBytes > RESULT_MAX_BYTES)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)({ sizeBytes });
        text += decoder.decode(chunk, { stream: true });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(text + decoder.decode());
}


/***/ }),

/***/ 32293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _data_of_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65713);

/** @throws ServiceError only one that ends the run */
async function baseOf(tools, version, mayReadTags) {
    const data = await (0,_data_of_version_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOfVersion */ .k)(tools, version, mayReadTags);
    return data.kind === 'found'
        ? { kind: 'found', name: version.name, metrics: data.linted.metrics }
        : { kind: 'unavailable', reason: data.reason };
}


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline),
/* harmony export */   h: () => (/* binding */ chooseBaseline)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69480);
/* harmony import */ var _evaluation_read_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79135);
/* harmony import */ var _model_version_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81330);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59301);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29318);
/* harmony import */ var _choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84921);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62286);
/* harmony import */ var _read_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33868);










/**
 * @returns `none` when the project has no other trained version at all, for `latest` and `best` when it has no earlier one,
 *   and for `released` when no other one was released;
 *   `unavailable` for everything else that is missing, a creation time among it
 * @throws ServiceError when the service cannot be asked, or after a cancel
 */
async function findBaseline(tools, projectArn, judged, selector) {
    const found = await chooseBaseline(tools, projectArn, judged, selector);
    if (found.kind !== 'version')
        return found;
    return readBaseline(tools, found.version);
}
/** As {@link findBaseline}, without reading its evaluation. */
async function chooseBaseline(tools, projectArn, judged, selector) {
    return selector.kind === 'name' || selector.kind === 'arn'
        ? findNamed(tools, projectArn, judged, selector)
        : findListed(tools, projectArn, judged, selector);
}
async function findListed(tools, projectArn, judged, selector) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const others = versions.filter(({ arn }) => arn !== judged.arn);
    if ((0,_choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredBeside */ .Ty)(judged, versions).length === 0)
        return selector.kind === 'released' ? nothingReleased(tools) : { kind: 'none' };
    const without = (0,_choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .undated */ .u5)(judged, versions);
    if (without !== undefined) {
        return unavailable(`the service returned no valid creation time for ${without.name}, so it is unknown which versions are earlier`);
    }
    const earlier = (0,_choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .comparable */ .Zm)(judged, versions);
    // These two mean an earlier version: that a later one has been trained by now makes none.
    if (passesOverFailed(selector) && earlier.length === 0)
        return { kind: 'none' };
    const { candidates, accepts, missing } = (0,_choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .searchFor */ .GU)(selector, earlier);
    if (accepts === undefined)
        return candidates[0] === undefined ? unavailable(missing) : { kind: 'version', version: candidates[0] };
    const tagged = await (0,_read_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .firstByTags */ .t)(tools, candidates, accepts);
    if (tagged.kind === 'denied') {
        const [first] = candidates;
        const why = `${(0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(tagged.error)}; see ${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}`;
        if (!passesOverFailed(selector) || first === undefined)
            return unavailable(why);
        // A reader should know that the version was not compared with it.
        tools.progress.note('warning', `The baseline ${first.name} was chosen without reading the verdicts on earlier versions, so it may have failed its gate: ${why}.`);
        return { kind: 'version', version: first };
    }
    if (tagged.kind === 'found')
        return { kind: 'version', version: tagged.version };
    if (selector.kind !== 'released')
        return unavailable(missing);
    const rest = others.filter((version) => !candidates.includes(version));
    return otherReleased(tools, rest, accepts);
}
/** The first release has none before it. But one that was released and cannot be compared with is a lack. */
async function otherReleased(tools, rest, accepts) {
    const tagged = await (0,_read_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .firstByTags */ .t)(tools, rest, accepts);
    if (tagged.kind === 'nowhere')
        return nothingReleased(tools);
    return unavailable(tagged.kind === 'denied'
        ? `${(0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(tagged.error)}; see ${_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_PAGE */ .jw}`
        : `the released version ${tagged.version.name} is not older than the judged version, or has no evaluation`);
}
function nothingReleased(tools) {
    tools.progress.note('warning', `No other version of the project has been released yet (none has the tag ${_model_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVENANCE_KEYS */ .pr.released}), so there is no baseline; rules that use it are skipped.`);
    return { kind: 'none', nothingReleased: true };
}
function passesOverFailed({ kind }) {
    return kind === 'latest' || kind === 'best';
}
async function findNamed(tools, projectArn, judged, reference) {
    const project = reference.kind === 'arn' ? await tools.rekognition.findProject(reference.project) : { arn: projectArn };
    const version = project === undefined ? undefined : await tools.rekognition.findVersion(project.arn, reference.name);
    const named = reference.kind === 'arn' ? reference.arn : reference.name;
    if (version === undefined || (reference.kind === 'arn' && version.arn !== reference.arn)) {
        const meant = reference.kind === 'arn' ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .misspelt */ .I)(named, _policy_js__WEBPACK_IMPORTED_MODULE_8__/* .BASELINE_WORDS */ .m);
        return unavailable(`there is no version ${named}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`);
    }
    if (version.arn === judged.arn)
        return unavailable(`${named} is the judged version itself`);
    return (0,_choose_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .hasEvaluation */ .NE)(version)
        ? { kind: 'version', version }
        : unavailable(`${named} has no evaluation (status ${version.status})`);
}
/** A baseline is only as good as its summary: rules on it fail without one, rather than on half of its numbers. */
async function readBaseline(tools, version) {
    tools.progress.update({ addresses: (0,_model_version_files_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOf */ .R)(version) });
    try {
        const { evaluation, warnings } = await (0,_evaluation_read_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvaluation */ .L)(tools.objects, version);
        if (evaluation.source !== 'summary')
            return unavailable(`the evaluation of ${version.name} could not be read (${warnings.join(' ')})`);
        for (const warning of warnings)
            tools.progress.note('warning', `Baseline ${version.name}: ${warning}`);
        return { kind: 'found', version, evaluation };
    }
    catch (error) {
        // Another code reports the credentials; it says nothing about the baseline.
        if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ && error.code.startsWith('RESULTS_'))
            return unavailable(error.message);
        if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && !(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .endsRun */ .sl)(error))
            return unavailable(error.message);
        throw error;
    }
}
function unavailable(reason) {
    return { kind: 'unavailable', reason };
}


/***/ })

};
