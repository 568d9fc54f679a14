export const id = 9311;
export const ids = [9311];
export const modules = {

/***/ 99311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGuards: () => (/* binding */ checkGuards)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var grammar_rule = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/predict/find-images.js + 2 modules
var find_images = __webpack_require__(99471);
// EXTERNAL MODULE: ./lib/src/deployment/smoke/check-images-for-rules.js
var check_images_for_rules = __webpack_require__(81421);
// EXTERNAL MODULE: ./lib/src/evaluation/read-manifest-summary.js + 1 modules
var read_manifest_summary = __webpack_require__(39286);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var grammar_metric = __webpack_require__(36656);
// EXTERNAL MODULE: ./lib/src/judgement/data-of-version.js
var data_of_version = __webpack_require__(65713);
// EXTERNAL MODULE: ./lib/src/judgement/judge-version.js + 9 modules
var judge_version = __webpack_require__(59466);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
;// CONCATENATED MODULE: ./lib/src/deployment/guards/judge-today.js
/** Judges the evaluation of a version by the gate of a release, with the version in use as its baseline. */









/**
 * The verdict; nothing is recorded on the version. A rule on the baseline compares with the version in use whatever its age:
 * a release may go back to an older version.
 * @param inUse  undefined: the version with the tag `released`, other than this one, is searched where a rule needs it
 * @throws as {@link judgeVersion}
 */
async function judgeToday(tools, projectArn, version, gate, inUse) {
    const step = stepTools(tools);
    const known = inUse?.arn === version.arn ? undefined : inUse;
    const comparesTwo = (0,grammar_rule/* needsBaseline */.ZQ)(gate) || (0,grammar_rule/* needsBase */.fq)(gate);
    const baseline = comparesTwo ? (known ?? (await releasedBeside(tools, projectArn, version))) : undefined;
    return (0,judge_version/* judgeVersion */.u)(step, version, {
        gate,
        gateWarnings: [],
        baseline: comparesTwo ? selectorOf(baseline) : undefined,
        differentTestSet: 'warn',
        onGateFailure: 'fail',
        projectArn,
        record: false,
        run: tools.run,
        manifestSummary: gate.some(({ metric }) => (0,grammar_metric/* isLineCount */.iR)(metric.kind)) ? await linesOf(tools, version) : undefined,
        readData: () => (0,data_of_version/* dataOfVersion */.k)(step, version, true),
        isDoubtful: false,
    });
}
/** A name finds a version of any age; the word, when none is released, says so in its own note. */
function selectorOf(baseline) {
    return baseline === undefined ? { kind: 'released' } : { kind: 'name', name: baseline.name };
}
/** The version with the tag `released`, other than the one that is judged. */
async function releasedBeside(tools, projectArn, judged) {
    const others = (await tools.rekognition.listVersions(projectArn)).filter(({ arn }) => arn !== judged.arn);
    const tagged = await (0,read_tags/* firstByTags */.t)(tools, others, version_tag/* isReleased */.OZ);
    if (tagged.kind === 'found')
        return tagged.version;
    // A missing right is an error of its own, not a rule that fails.
    if (tagged.kind === 'denied')
        throw tagged.error;
    return undefined;
}
/** An unreadable file fails the rules that need it. */
async function linesOf(tools, version) {
    const object = version.manifestSummary;
    if (object === undefined)
        return undefined;
    try {
        return await (0,read_manifest_summary/* readManifestSummary */.U)(tools.objects, object);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || (0,service_error/* endsRun */.sl)(error))
            throw error;
        const uri = (0,s3_uri/* formatS3Object */.F5)(object);
        tools.progress.note('warning', `The manifest summary ${uri} could not be read (${error.facts.errorName}).`);
        return undefined;
    }
}
/** Judging reports to a report on a training; of that a release takes the notes and the S3 addresses. */
function stepTools(tools) {
    const { note, log, update } = tools.progress;
    const progress = {
        update: ({ addresses }) => {
            if (addresses !== undefined)
                update({ addresses });
        },
        seen: () => undefined,
        note,
        log,
    };
    const { leftMs } = tools.end;
    return {
        ...tools,
        progress,
        end: { leftMs, timeoutAt: tools.clock.now() + leftMs(), enter: () => undefined },
    };
}

// EXTERNAL MODULE: ./lib/src/deployment/guards/failed-rules.js
var failed_rules = __webpack_require__(95704);
;// CONCATENATED MODULE: ./lib/src/deployment/guards/check-guards.js
/** What a version must show before it is put into use: its recorded verdict, and the gate as it is judged today. */







/**
 * Checks the verdict that is recorded in the tags, and judges the rules that are not on smoke on the version's evaluation.
 * With smoke images, these are found and checked too. Only reads. The verdict on the gate goes to the report.
 * @param tags   of the version, just read
 * @param inUse  what rules on the baseline compare with; where it is not known, the version with the tag `released` is searched
 * @throws ActionError VERDICT_NOT_PASSED, GATE_FAILED, METRIC_MISSING (all `refused`); RESULTS_UNREADABLE, RESULTS_INVALID;
 *   SMOKE_NO_IMAGES (`smoke-failed`), IMAGE_UNUSABLE, MANIFEST_INVALID
 * @throws ServiceError when the service does not answer, or after a cancel
 */
async function checkGuards(tools, project, version, tags, guards, inUse) {
    if (guards.requireVerdict)
        checkVerdict(version, tags);
    const { smokeImages } = guards;
    if (smokeImages !== undefined)
        (0,check_images_for_rules/* checkImagesForRules */.l)(guards.gate.filter(grammar_rule/* isSmokeRule */._c), smokeImages);
    // The files are checked now: a model that was started for nothing has cost its minutes.
    if (smokeImages !== undefined && smokeImages.length > 0)
        await (0,find_images/* findImages */.M)({ ...tools, progress: SILENT }, smokeImages);
    const rules = guards.gate.filter((rule) => !(0,grammar_rule/* isSmokeRule */._c)(rule));
    if (rules.length === 0)
        return;
    const { verdict, basis } = await judgeToday(tools, project.arn, version, rules, inUse);
    tools.progress.update({ verdict });
    if (verdict.passed !== false)
        return;
    const code = basis === 'verdict' ? 'GATE_FAILED' : 'METRIC_MISSING';
    const message = `${version.name} does not pass the gate today: ${(0,failed_rules/* sentenceOfFailed */.G)(verdict)}.`;
    throw new action_error/* ActionError */.lZ(code, message, { outcome: 'refused' });
}
/** The smoke test finds the images again, and says what there is to say of them. */
const SILENT = { note: () => undefined };
function checkVerdict({ name }, tags) {
    const recorded = tags[provenance/* PROVENANCE_KEYS */.pr.verdict];
    if (recorded === 'passed')
        return;
    const what = recorded === undefined
        ? `No verdict is recorded on ${name} (it has no tag ${provenance/* PROVENANCE_KEYS */.pr.verdict})`
        : `The verdict recorded on ${name} is ${recorded}`;
    throw new action_error/* ActionError */.lZ('VERDICT_NOT_PASSED', `${what}, so it is not released.`, { outcome: 'refused' });
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   A8: () => (/* binding */ wordsOfUnits),
/* harmony export */   Iw: () => (/* binding */ startTags),
/* harmony export */   Li: () => (/* binding */ isStartedBy),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   QC: () => (/* binding */ isSameUnits),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   XW: () => (/* binding */ startMarkOf),
/* harmony export */   Xk: () => (/* binding */ nameInTag),
/* harmony export */   dG: () => (/* binding */ NO_VERSION),
/* harmony export */   gj: () => (/* binding */ unitsTag),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54153);
/** How a version, the start of its model and its units are written in tags. */


/** Longest value of a tag. API model, shape TagValue. */
const VALUE_MAX_LENGTH = 256;
/** In place of a version: there was none. */
const NO_VERSION = 'none';
/**
 * A version in the value of a tag: `<number>/<name>`, cut to the length of a tag. The number is the last part of the ARN; it tells the
 * version from a later one of its name.
 */
function versionTag(version) {
    return `${numberOf(version.arn)}/${version.name}`.slice(0, VALUE_MAX_LENGTH);
}
/** The version that a tag names, by its ARN; undefined where none of these is it. */
function versionOfTag(tag, versions) {
    return tag === undefined ? undefined : versions.find((version) => versionTag(version) === tag);
}
/** The name in the tag of a version, for a sentence: of a long one only what the tag has room for. */
function nameInTag(tag) {
    return tag.slice(tag.indexOf('/') + 1);
}
function numberOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The tags of a start: since when, by which run, and with which inference units. */
function startTags({ at, runKey }, units) {
    return {
        [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.started]: `${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toIsoTime */ .S)(at) ?? ''} ${runKey}`.slice(0, VALUE_MAX_LENGTH),
        ...unitsTag(units),
    };
}
/** The start of the model that the tags record; undefined where they record none that can be read. */
function startMarkOf(tags) {
    const text = tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.started];
    if (text === undefined)
        return undefined;
    const [instant = '', ...runKey] = text.split(' ');
    const at = Date.parse(instant);
    return Number.isNaN(at) ? undefined : { at, runKey: runKey.join(' ') };
}
/** Whether the tags say that this run started the model. */
function isStartedBy(tags, runKey) {
    return startMarkOf(tags)?.runKey === runKey;
}
/** The inference units in a tag: `2`, or `2-5` where the model scales. It stays when the model is stopped. */
function unitsTag({ min, max }) {
    return { [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.units]: max === undefined || max === min ? String(min) : `${String(min)}-${String(max)}` };
}
/** The units with which a version runs, or last ran as far as its tags say; undefined where neither is known. */
function unitsOf(version, tags) {
    const { minInferenceUnits: min, maxInferenceUnits: max } = version;
    if (min !== undefined)
        return max === undefined ? { min } : { min, max };
    const [, fewest, most] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.units] ?? '') ?? [];
    if (fewest === undefined)
        return undefined;
    return most === undefined ? { min: Number(fewest) } : { min: Number(fewest), max: Number(most) };
}
/** Whether two mean the same: no maximum is the minimum. */
function isSameUnits(a, b) {
    return a.min === b.min && (a.max ?? a.min) === (b.max ?? b.min);
}
/** `1 inference unit`, `2 inference units`, `2 to 5 inference units`. */
function wordsOfUnits({ min, max }) {
    if (max !== undefined && max !== min)
        return `${String(min)} to ${String(max)} inference units`;
    return `${String(min)} inference ${min === 1 ? 'unit' : 'units'}`;
}
/** Whether the version has the tag of the released one. */
function isReleased(tags) {
    return (tags?.[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.released] ?? '') !== '';
}


/***/ })

};
