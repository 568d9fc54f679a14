export const id = 2451;
export const ids = [2451];
export const modules = {

/***/ 17945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decidedByData),
/* harmony export */   w: () => (/* binding */ isKnownFromData)
/* harmony export */ });
/* harmony import */ var _grammar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78999);
/* harmony import */ var _grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35506);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51480);
/* harmony import */ var _judge_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79652);
/* harmony import */ var _measure_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72273);





/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
function isKnownFromData(rule) {
    const { metric } = rule;
    if ((0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule))
        return true;
    return metric.kind === 'labels' ? metric.selector.kind === 'one' : isOfBoxes(metric);
}
/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }) {
    return kind === 'average-precision' || kind === 'average-recall';
}
/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function decidedByData(rules, metrics, base) {
    const onData = rules.filter(_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4);
    const { verdict } = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeData */ .E)(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = (0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isDataRule */ .z4)(rule) ? undefined : whyImpossible(rule, metrics);
            return reason === undefined ? [] : [failing(rule, reason)];
        }),
    };
}
/**
 * A count that the service gives again can be another there. It also opens the images: lines whose image is unusable become
 * invalid ones, which leaves fewer images and labels. It trains on a part of a manifest that it splits, and may leave out a
 * label that one of the manifests lacks. Only what ends in the same way whatever it finds is final.
 */
function isFinal(rule, { result, actual, bound }, metrics, base) {
    if (result === 'skipped')
        return false;
    if (!(0,_grammar_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfVersion */ .o1)(rule.metric))
        return true;
    const [ofFewer] = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeData */ .E)([rule], withSharedLabels(metrics), base).verdict.rules;
    if (ofFewer?.result !== result)
        return false;
    if (actual === null || bound === null)
        return true;
    const grows = rule.metric.kind === 'invalid-lines';
    const beyond = grows ? actual > bound : actual < bound;
    const [holding, failing] = grows ? [ABOVE, BELOW] : [BELOW, ABOVE];
    return result === 'holds' ? holding.includes(rule.op) : failing.includes(rule.op) || beyond;
}
const ABOVE = ['>=', '>'];
const BELOW = ['<=', '<'];
/** Without the labels that only one manifest has. */
function withSharedLabels(metrics) {
    const isShared = ({ trainingImages, testingImages }) => trainingImages * testingImages > 0;
    return { ...metrics, labels: new Map([...metrics.labels].filter(([, entry]) => isShared(entry))) };
}
/** Why no training can make the rule pass, as a clause; undefined where it can. */
function whyImpossible({ metric }, metrics) {
    if (metric.kind === 'labels') {
        const { selector } = metric;
        if (selector.kind === 'every' || metrics.labels.has(selector.label))
            return undefined;
        const labels = [...metrics.labels.keys()].map((label) => ({ label }));
        return (0,_judge_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNoLabel */ .U)(selector.label, { labels, whyNone: _measure_data_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LABELS */ .QN, lacks: _judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SUCH_LABEL */ .n });
    }
    if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS')
        return undefined;
    return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`;
}
function failing({ text, severity, metric, bound }, reason) {
    return {
        rule: text,
        severity,
        metric: (0,_grammar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric),
        label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
        actual: null,
        bound: bound.kind === 'number' ? bound.value : null,
        result: 'fails',
        reason,
        shortfalls: [],
    };
}


/***/ }),

/***/ 48996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeManifests)
/* harmony export */ });
/* harmony import */ var _decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17945);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51480);


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = (0,_judge_data_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeData */ .E)(rules, metrics, base);
    const { impossible } = (0,_decided_by_data_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedByData */ .O)(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}


/***/ }),

/***/ 66737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ describePacing),
/* harmony export */   qf: () => (/* binding */ createMeter)
/* harmony export */ });
/* unused harmony export pacingOf */
/** @param known  of the images that are done, those that took no time: the others are no sooner done for them */
function pacingOf(done, images, passedMs, known = 0) {
    if (passedMs < 1000 || done <= known)
        return { done, images, perSecond: undefined, leftMs: undefined };
    const perSecond = ((done - known) * 1000) / passedMs;
    return { done, images, perSecond, leftMs: (Math.max(0, images - done) * 1000) / perSecond };
}
/** @param show gets every change */
function createMeter(clock, show) {
    let [images, done, known, startedAt] = [0, 0, 0, clock.now()];
    return {
        begin: (count) => {
            images = count;
            done = 0;
            known = 0;
            startedAt = clock.now();
        },
        know: () => {
            known += 1;
        },
        count: (more = 1) => {
            done += more;
            show(pacingOf(done, images, clock.now() - startedAt, known));
        },
    };
}
/** `1,200 of 10,000 images, 480 a second, 18 s left`. */
function describePacing({ done, images, perSecond, leftMs }, format) {
    const rate = perSecond === undefined ? '' : `, ${format(Math.round(perSecond))} a second`;
    const left = leftMs === undefined ? '' : `, ${durationOf(Math.ceil(leftMs / 1000))} left`;
    return `${format(done)} of ${format(images)} images${rate}${left}`;
}
function durationOf(seconds) {
    if (seconds < 100)
        return `${String(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 100 ? `${String(minutes)} min` : `${String(Math.ceil(minutes / 60))} h`;
}


/***/ }),

/***/ 51827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findVersion)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
// EXTERNAL MODULE: ./lib/src/model/status.js
var model_status = __webpack_require__(54596);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
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
var policy = __webpack_require__(62286);
;// CONCATENATED MODULE: ./lib/src/judgement/find-version.js









/**
 * @param gateDigest  of the gate that will judge
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `released` or `unjudged`
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
        case 'released':
            return findReleased(tools, projectArn);
        case 'unjudged':
            return findUnjudged(tools, projectArn, gateDigest);
    }
}
/** The newest one with the tag; a release leaves it on one version of a project only. */
async function findReleased(tools, projectArn) {
    const versions = await tools.rekognition.listVersions(projectArn);
    const candidates = versions.filter((version) => (0,model_status/* stateOf */.L4)(version) !== 'deleting').sort(choose_baseline/* newestFirst */.ll);
    const found = await (0,read_tags/* firstByTags */.t)(tools, candidates, (tags) => (tags[provenance/* PROVENANCE_KEYS */.pr.released] ?? '') !== '');
    if (found.kind === 'found')
        return found.version;
    if (found.kind === 'nowhere') {
        throw notFound(`No version of the project is released: none has the tag ${provenance/* PROVENANCE_KEYS */.pr.released}.`);
    }
    const { error } = found;
    throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and version: released needs to read tags.`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: (0,denied/* denialHintOf */.ss)(error),
    });
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

/***/ 2451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintAndJudge: () => (/* binding */ lintAndJudge)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/gate/judge/judge-manifests.js
var judge_manifests = __webpack_require__(48996);
// EXTERNAL MODULE: ./lib/src/lint/scan/partial.js
var partial = __webpack_require__(11867);
;// CONCATENATED MODULE: ./lib/src/lint/compare-manifests.js

/** Lines that are kept. Our choice: enough to look at, and one line of a report. */
const LINES_MAX = 10;
/** An image on several lines has the labels of all of them. */
function comparePartials(base, now) {
    const [before, after] = [imagesIn(base), imagesIn(now)];
    const [labelsBefore, labelsAfter] = [labelsIn(before), labelsIn(after)];
    const relabelledLines = [];
    let [imagesAdded, imagesRelabelled] = [0, 0];
    for (const [image, { labels, line }] of after) {
        const earlier = before.get(image);
        if (earlier === undefined)
            imagesAdded += 1;
        else if (!isSame(earlier.labels, labels)) {
            imagesRelabelled += 1;
            if (relabelledLines.length < LINES_MAX)
                relabelledLines.push(line);
        }
    }
    return {
        imagesAdded,
        imagesRemoved: [...before.keys()].filter((image) => !after.has(image)).length,
        imagesRelabelled,
        relabelledLines,
        labelsAdded: [...labelsAfter].filter((label) => !labelsBefore.has(label)),
        labelsRemoved: [...labelsBefore].filter((label) => !labelsAfter.has(label)),
    };
}
const VALID = partial/* VERDICTS */.bk.indexOf('valid');
function imagesIn({ lines, columns, labels }) {
    const images = new Map();
    let from = 0;
    for (let line = 0; line < lines; line += 1) {
        const end = columns.labelEnds.at(line);
        if (columns.verdict.at(line) === VALID) {
            const image = (BigInt(columns.sourceHigh.at(line)) << 32n) | BigInt(columns.sourceLow.at(line));
            const known = images.get(image) ?? { line: line + 1, labels: new Set() };
            for (let at = from; at < end; at += 1) {
                const label = labels.entries[columns.labelIds.at(at)]?.label;
                if (label !== undefined)
                    known.labels.add(label);
            }
            images.set(image, known);
        }
        from = end;
    }
    return images;
}
function labelsIn(images) {
    const labels = new Set();
    for (const { labels: own } of images.values())
        for (const label of own)
            labels.add(label);
    return labels;
}
function isSame(one, other) {
    return one.size === other.size && [...one].every((label) => other.has(label));
}

// EXTERNAL MODULE: ./lib/src/lint/data-metrics-of.js
var data_metrics_of = __webpack_require__(72364);
// EXTERNAL MODULE: ./lib/src/lint/conclude/conclude-lint.js + 2 modules
var conclude_lint = __webpack_require__(86570);
// EXTERNAL MODULE: ./lib/src/lint/contents/known-contents.js
var known_contents = __webpack_require__(85405);
// EXTERNAL MODULE: ./lib/src/lint/scan/hash.js
var hash = __webpack_require__(6196);
;// CONCATENATED MODULE: ./lib/src/lint/images/asked-lines.js
class AskedLines {
    /** Of each line the number of its loss, from 1; 0 where nothing is asked. */
    #losses;
    /** Width and height, right and bottom; NaN where there are none. Empty while no line has any. */
    #pixels = new Float64Array(0);
    #different = [];
    #numbers = new Map();
    constructor(lines) {
        this.#losses = new Uint32Array(lines + 1);
    }
    set({ line, stated, reach }, loss) {
        this.#losses[line] = this.#numberOf(loss);
        if (stated === undefined && reach === undefined && this.#pixels.length === 0)
            return;
        if (this.#pixels.length === 0)
            this.#pixels = new Float64Array(this.#losses.length * 4).fill(NaN);
        const at = line * 4;
        this.#pixels[at] = stated?.width ?? NaN;
        this.#pixels[at + 1] = stated?.height ?? NaN;
        this.#pixels[at + 2] = reach?.right ?? NaN;
        this.#pixels[at + 3] = reach?.bottom ?? NaN;
    }
    /** Undefined for a line that was not asked about, or was taken. */
    take(line) {
        const loss = this.#different[(this.#losses[line] ?? 0) - 1];
        if (loss === undefined)
            return undefined;
        this.#losses[line] = 0;
        const at = line * 4;
        const [width, height] = [this.#pixels[at], this.#pixels[at + 1]];
        const [right, bottom] = [this.#pixels[at + 2], this.#pixels[at + 3]];
        return {
            boxes: loss.boxes,
            isDoubtful: loss.isDoubtful,
            stated: isNone(width) || isNone(height) ? undefined : { width, height },
            reach: isNone(right) || isNone(bottom) ? undefined : { right, bottom },
        };
    }
    #numberOf({ boxes, isDoubtful }) {
        let key = isDoubtful ? '1' : '0';
        for (const [label, count] of boxes)
            key += `${String(count)} ${String(label.length)} ${label}`;
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.#different.push({ boxes, isDoubtful });
        this.#numbers.set(key, number);
        return number;
    }
}
function isNone(pixels) {
    return pixels === undefined || Number.isNaN(pixels);
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-part.js
var images_part = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/src/lint/images/judge-image.js
var judge_image = __webpack_require__(24990);
// EXTERNAL MODULE: ./lib/src/lint/images/list-images.js
var list_images = __webpack_require__(43732);
;// CONCATENATED MODULE: ./lib/src/lint/images/check-images.js
/** Has the images of a scanned manifest checked, and adds what was found to its partial result. */





const CHANGED = 'the manifest changed while it was read';
/**
 * Checks the images of the lines that were scanned. The manifest is read a second time; and where source-refs were enough,
 * once more for the lines of images with something wrong.
 * @param isRange as of listImages
 * @throws what reading the manifest throws, and what ends the run
 */
async function checkImages(partial, lend, isRange, { sample, region, checkImages: check, isOfNames = false, checkBuckets, expect }) {
    const firsts = (0,list_images/* sampleOf */.uV)(partial, (0,list_images/* firstImageLines */.f7)(partial), sample);
    const images = firsts.reduce((count, first, line) => (first === line ? count + 1 : count), 0);
    const buckets = images === 0 ? undefined : await checkBuckets?.([...partial.buckets.keys()].sort());
    let part = (0,images_part/* createImagesPart */.Mg)({ sample, region });
    const listing = { firsts, isRange, isNameEnough: isOfNames };
    await lend(async (chunks) => {
        // A new one each time: bytes that break off are lent again, and then an image may be there that was not.
        part = (0,images_part/* createImagesPart */.Mg)({ sample, region });
        expect?.(images);
        const tally = new Tally(partial, part);
        for await (const found of check(tally.asked((0,list_images/* listImages */.v8)(partial, listing, chunks))))
            for (const { line, facts } of found)
                tally.add(line, facts);
        tally.end();
    });
    for (const [bucket, facts] of buckets ?? [])
        part.buckets.set(bucket, facts);
    partial.images = part;
    if (!isOfNames || part.notes.size === 0)
        return;
    const wrong = firsts.map((first, line) => (first === line && part.notes.has(line + 1) ? first : -1));
    await lend(async (chunks) => {
        for await (const lines of (0,list_images/* listImages */.v8)(partial, { firsts: wrong, isRange, isNameEnough: false }, chunks))
            for (const line of lines)
                complete(part, line);
    });
}
/** Adds to a note what its line says; a line that is no longer the one that was scanned has nothing to add. */
function complete({ notes }, { image, boxes, isDoubtful, isAsScanned }) {
    const note = notes.get(image.line);
    if (note === undefined || !isAsScanned)
        return;
    const { stated, reach } = image;
    notes.set(image.line, { facts: note.facts, stated, reach, boxes, isDoubtful });
}
/** Takes answers in any order, and gives them in the order of the lines. */
class Tally {
    #part;
    #asked;
    #reasons = new Map();
    /** The state of each line; of an unknown image by the order in which the reasons came. */
    #states;
    #low;
    #high;
    #notes = [];
    constructor({ lines }, part) {
        this.#part = part;
        this.#asked = new AskedLines(lines);
        this.#states = new Uint16Array(lines);
        this.#low = new Uint32Array(lines);
        this.#high = new Uint32Array(lines);
    }
    /** The images to ask about, with what has to be known of their lines kept. */
    async *asked(batches) {
        for await (const lines of batches) {
            const images = lines.filter((line) => this.#isAsked(line)).map(({ image }) => image);
            if (images.length > 0)
                yield images;
        }
    }
    #isAsked(line) {
        const { image, boxes, isDoubtful, isRepeat, isAsScanned } = line;
        if (isRepeat)
            this.#part.repeats.set(image.line, { boxes, isDoubtful });
        else if (isAsScanned)
            this.#asked.set(image, line);
        else
            this.add(image.line, { kind: 'unknown', reason: CHANGED });
        return !isRepeat && isAsScanned;
    }
    add(line, facts) {
        const place = line - 1;
        const asked = this.#asked.take(line);
        const reason = facts.kind === 'unknown' ? facts.reason : facts.kind === 'found' ? facts.unread : undefined;
        this.#states[place] = reason === undefined ? images_part/* CHECKED */.kK : images_part/* FIRST_REASON */._z + this.#numberOf(reason);
        if (facts.kind === 'unknown' || asked === undefined)
            return;
        if (facts.kind === 'found' && facts.digest !== undefined) {
            this.#low[place] = (0,hash/* hash32 */.Ap)(facts.digest);
            this.#high[place] = (0,hash/* otherHash32 */.eO)(facts.digest);
        }
        const { stated, reach, boxes, isDoubtful } = asked;
        if ((0,judge_image/* judgeImage */.x)(facts, { line, stated, reach }).length === 0)
            return;
        this.#notes.push([line, { facts, stated, reach, boxes, isDoubtful }]);
    }
    end() {
        const { state, digestLow, digestHigh, reasons, notes } = this.#part;
        reasons.push(...[...this.#reasons.keys()].sort());
        const numbers = [...this.#reasons.keys()].map((reason) => reasons.indexOf(reason));
        for (const one of this.#states)
            state.push(one < images_part/* FIRST_REASON */._z ? one : images_part/* FIRST_REASON */._z + (numbers[one - images_part/* FIRST_REASON */._z] ?? 0));
        for (const low of this.#low)
            digestLow.push(low);
        for (const high of this.#high)
            digestHigh.push(high);
        for (const [line, note] of this.#notes.sort(([one], [other]) => one - other))
            notes.set(line, note);
    }
    #numberOf(reason) {
        const known = this.#reasons.get(reason);
        if (known !== undefined)
            return known;
        this.#reasons.set(reason, this.#reasons.size);
        return this.#reasons.size - 1;
    }
}

// EXTERNAL MODULE: ./lib/src/lint/scan/scan-range.js + 8 modules
var scan_range = __webpack_require__(45564);
;// CONCATENATED MODULE: ./lib/src/lint/lint-manifests.js
/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */




/**
 * Reads both manifests to their ends and reports on them. Throws for nothing that they hold.
 * @param testing undefined where the service splits the training data
 * @throws the reason of the signal
 */
async function lintManifests(training, testing, options) {
    const trained = await scan(training, options);
    const tested = testing && (await scan(testing, options));
    options.onScanned?.();
    await checkImagesOf(training, trained.partial, options);
    if (testing && tested)
        await checkImagesOf(testing, tested.partial, options);
    return { report: await concludeWithContents(trained, tested, options), training: trained, testing: tested };
}
async function scan({ name, use, scan: scanAll }, { maxFindings, groupBy, signal }) {
    const options = { keptPerCode: maxFindings, groupBy };
    const partial = scanAll === undefined
        ? await use((chunks) => (0,scan_range/* scanRange */.x)(() => untilAborted(chunks, signal), scan_range/* WHOLE_FILE */.J, options))
        : await scanAll(options, signal);
    return { name, partial };
}
async function checkImagesOf({ use }, partial, { images, signal }) {
    const lend = (take) => use((chunks) => take(untilAborted(chunks, signal)));
    if (images !== undefined)
        await checkImages(partial, lend, false, images);
}
/** A manifest of a gigabyte takes longer than a cancel leaves. */
async function* untilAborted(chunks, signal) {
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        yield chunk;
    }
    signal?.throwIfAborted();
}
/** {@link concludeLint} with what is known of the content of images. */
async function concludeWithContents(training, testing, { contents, findNearDuplicates, ...options }) {
    const partials = [training.partial, ...(testing ? [testing.partial] : [])];
    const [ofTraining, ofTesting] = contents === undefined ? [] : await (0,known_contents/* knownContents */.oQ)(contents, partials);
    const nearDuplicates = testing && (await findNearDuplicates?.(training.partial, testing.partial));
    const tested = testing && { ...testing, contents: ofTesting, nearDuplicates };
    return (0,conclude_lint/* concludeLint */.h)({ ...training, contents: ofTraining }, tested, options);
}

// EXTERNAL MODULE: ./lib/src/report/lint/count-findings.js
var count_findings = __webpack_require__(33811);
// EXTERNAL MODULE: ./lib/src/report/lint/step/lint-run-report.js
var lint_run_report = __webpack_require__(49160);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/judgement/data-of-version.js
var data_of_version = __webpack_require__(65713);
// EXTERNAL MODULE: ./lib/src/judgement/find-project.js
var find_project = __webpack_require__(95195);
// EXTERNAL MODULE: ./lib/src/judgement/find-version.js + 1 modules
var find_version = __webpack_require__(51827);
// EXTERNAL MODULE: ./lib/src/model/version-files.js
var version_files = __webpack_require__(81330);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(80387);
// EXTERNAL MODULE: ./lib/src/ports/read-again.js
var read_again = __webpack_require__(9016);
// EXTERNAL MODULE: ./lib/src/images/pacing.js
var images_pacing = __webpack_require__(66737);
;// CONCATENATED MODULE: ./lib/src/judgement/manifests/image-checks.js


/** Milliseconds between two lines of the log that say how far the check is. */
const LOGGED_EVERY_MS = 30_000;
/** Undefined where no image is checked. */
async function imageChecksOf({ openJournal, openScratchFile, clock, tempFolders, lookup, progress }, { checks, way, imagesCache }) {
    if (checks === undefined || way === undefined || lookup === undefined)
        return undefined;
    const unwritten = (error) => {
        progress.note('warning', `images-cache cannot be written: ${error.message}. The next run asks S3 again.`);
    };
    const [{ openImageChecks }, journal] = await Promise.all([
        __webpack_require__.e(/* import() */ 3419).then(__webpack_require__.bind(__webpack_require__, 43419)),
        imagesCache === undefined ? undefined : openJournal(imagesCache, unwritten),
    ]);
    const { images, objects, sleep, random, signal } = lookup;
    return await openImageChecks(checks, {
        ...{ images, objects, clock, sleep, random, signal, journal },
        openScratchFile: () => openScratchFile(tempFolders),
        region: way.region,
        account: accountOf(way.role),
        progress: logPacing(progress, clock),
    });
}
/** The account of the role that is assumed: it is the one that trains. */
function accountOf(role) {
    return role?.arn.split(':')[4];
}
/** Writes how far the check is, now and then. */
function logPacing({ log }, { now }) {
    let loggedAt = now();
    return (pacing) => {
        if (now() - loggedAt < LOGGED_EVERY_MS)
            return;
        loggedAt = now();
        log(`Images: ${(0,images_pacing/* describePacing */.eA)(pacing, number/* formatCount */.B4)}.`);
    };
}

;// CONCATENATED MODULE: ./lib/src/judgement/manifests/open-manifests.js
/** Finds the manifests that the inputs name, and opens them: files, objects of S3, datasets. */









/** @throws ActionError PROJECT_NOT_FOUND, PROJECT_HAS_NO_DATASETS, VERSION_NOT_FOUND, MANIFEST_UNREADABLE */
async function openManifests(lint, inputs) {
    const { lookup: tools, progress } = lint;
    let found;
    const project = async () => {
        if (tools === undefined || inputs.project === undefined)
            throw new Error('no project is needed');
        found ??= await (0,find_project/* findProject */.t1)(tools, inputs.project);
        progress.update({ project: { name: found.name, arn: found.arn } });
        return { tools, project: found };
    };
    const ofVersion = async (selector) => {
        const of = await project();
        return openVersion(of.tools, progress, of.project, selector);
    };
    const { source, base } = inputs;
    return {
        manifests: await ofSource(),
        base: await ofBase(),
        checks: await imageChecksOf(lint, inputs),
    };
    async function ofSource() {
        switch (source.kind) {
            case 'manifests': {
                const training = openManifest(lint, source.training);
                return { name: training.name, training, testing: source.testing && openManifest(lint, source.testing) };
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
        const training = openManifest(lint, base.manifest);
        return { name: training.name, training, testing: undefined };
    }
}
function openManifest({ files, signal, scanFile, lookup: tools }, source) {
    if (source.kind === 's3') {
        if (tools === undefined)
            throw new Error('an object of S3 without a connection');
        return openObject(tools, source.object);
    }
    const { path, workspacePath } = source;
    const orSay = async (reading) => {
        try {
            return await reading;
        }
        catch (error) {
            signal.throwIfAborted();
            // The images of a manifest are checked while it is read: its failures are not those of the file.
            if (!(error instanceof Error && 'code' in error) || error instanceof action_error/* ActionError */.lZ)
                throw error;
            const message = `${workspacePath} cannot be read: ${error.message}.`;
            const hint = 'Check that the file is there, and that the user of the runner can read it.';
            throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', message, { hint, cause: error });
        }
    };
    return {
        name: workspacePath,
        workspacePath,
        use: (read) => orSay(read(files.read(path))),
        scan: (options, signal) => orSay(scanFile(path, options, { signal })),
    };
}
function openObject({ objects, signal }, object) {
    const name = (0,s3_uri/* formatS3Object */.F5)(object);
    const use = async (read) => {
        try {
            return await (0,read_again/* readAgain */.n)(objects, object, ({ chunks }) => read(chunks));
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'not-found' || error.facts.resource !== name)
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
async function openVersion(tools, progress, project, selector) {
    const version = await (0,find_version/* findVersion */.A)(tools, project.arn, selector, '');
    if (version === undefined)
        throw new Error('a version that is named was not found unreported');
    progress.update({ addresses: (0,version_files/* filesOf */.R)(version) });
    const { training, testing } = (0,data_of_version/* manifestsOf */.o)(version);
    if (training === undefined) {
        const message = `DescribeProjectVersions names no manifest that ${version.name} was trained from.`;
        throw new action_error/* ActionError */.lZ('MANIFEST_UNREADABLE', message, { hint: 'Choose a version that was trained from manifests.' });
    }
    const open = (object) => openObject(tools, object);
    return { name: version.name, training: open(training), testing: testing && open(testing) };
}

;// CONCATENATED MODULE: ./lib/src/judgement/manifests/lint-and-judge.js
/** Reads the manifests that a lint is about, judges them and says how the step ends. */









/** Lints what the inputs name. @throws ActionError, ServiceError for what cannot be read */
async function lintAndJudge(tools, inputs) {
    const { progress } = tools;
    const { manifests, base, checks } = await openManifests(tools, inputs);
    const linted = await lintOpened(tools, manifests, inputs, checks);
    checks?.end();
    const { report } = linted;
    const metrics = (0,data_metrics_of/* dataMetricsOf */.L)(report);
    const compared = base && compareLinted(base.name, await lintOpened(tools, base, inputs), linted);
    const { rules } = inputs.gate;
    const judged = rules.length === 0 ? undefined : (0,judge_manifests/* judgeManifests */.Y)(rules, metrics, compared && { kind: 'found', ...compared });
    for (const warning of judged?.warnings ?? [])
        progress.note('warning', warning);
    if (judged?.rules.every(({ result }) => result === 'skipped') === true) {
        progress.note('warning', 'No gate rule could be judged on the manifests.');
    }
    const data = {
        report,
        metrics,
        training: named(manifests.training),
        testing: manifests.testing && named(manifests.testing),
        gate: judged,
        base: compared,
    };
    progress.update({ lint: data });
    conclude(progress, data, inputs.failOn);
}
function named({ name, workspacePath }) {
    return { name, workspacePath };
}
async function lintOpened({ signal, progress }, { training, testing }, { maxFindings, ignore, groupBy, contents, region }, images) {
    const source = ({ name, use, scan }) => {
        const logged = (reading) => {
            progress.log(`Reading ${name}.`);
            return reading();
        };
        return {
            name,
            use: (read) => logged(() => use(read)),
            scan: scan && ((...how) => logged(() => scan(...how))),
        };
    };
    return await lintManifests(source(training), testing && source(testing), {
        maxFindings,
        ignore,
        groupBy,
        region,
        signal,
        contents,
        images,
    });
}
function compareLinted(name, base, now) {
    return {
        name,
        metrics: (0,data_metrics_of/* dataMetricsOf */.L)(base.report),
        training: comparePartials(base.training.partial, now.training.partial),
        testing: base.testing && now.testing && comparePartials(base.testing.partial, now.testing.partial),
    };
}
function conclude(progress, data, failOn) {
    const failedRules = (0,lint_run_report/* failedGateRules */.Me)(data, failOn);
    if ((0,lint_run_report/* hasFindings */.V_)(data, failOn)) {
        progress.fail(new action_error/* ActionError */.lZ('MANIFEST_INVALID', messageOf(data), { hint: hintOf(data) }));
        progress.update({ outcome: 'findings' });
    }
    else if (failedRules.length > 0) {
        const rules = failedRules.map(({ rule, reason }) => (reason === '' ? rule : `${rule} (${reason})`)).join('; ');
        const code = failedRules.some(({ actual }) => actual === null) ? 'METRIC_MISSING' : 'GATE_FAILED';
        const hint = 'Add the data that the rules ask for, or change the gate if it is too strict.';
        progress.fail(new action_error/* ActionError */.lZ(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }));
    }
    else {
        progress.update({ outcome: 'passed' });
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
        ? 'Correct what the findings name: the service would train without the lines that are wrong.'
        : 'Correct what the findings name, list their codes in ignore, or set fail-on: error.';
}


/***/ }),

/***/ 86570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ concludeLint)
});

// EXTERNAL MODULE: ./lib/src/manifest/file-kind.js + 2 modules
var file_kind = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/src/lint/codes.js + 2 modules
var codes = __webpack_require__(11513);
// EXTERNAL MODULE: ./lib/src/lint/own-rules.js + 94 modules
var own_rules = __webpack_require__(60300);
// EXTERNAL MODULE: ./lib/src/lint/conclude/certainty.js
var certainty = __webpack_require__(11479);
// EXTERNAL MODULE: ./lib/src/lint/conclude/concluded.js + 2 modules
var concluded = __webpack_require__(83053);
// EXTERNAL MODULE: ./lib/src/lint/check-together.js
var check_together = __webpack_require__(90661);
// EXTERNAL MODULE: ./lib/src/lint/line-words.js
var line_words = __webpack_require__(84534);
// EXTERNAL MODULE: ./lib/src/lint/conclude/forecast.js + 2 modules
var forecast = __webpack_require__(54618);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/content-details.js
/** What the service's message on a whole manifest leaves out: numbers, names and lines. */





/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5;
/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS = {
    ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) => `${(0,number/* formatCount */.B4)(counted.invalidLines)} of ${(0,number/* formatCount */.B4)(counted.lines)} lines are invalid.`,
    ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) => `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${(0,number/* formatCount */.B4)(first)} on`))}.`,
    ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.lines)}.`,
    ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => labelsOf(counted.labels),
    ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${(0,number/* formatCount */.B4)(counted.labels.size)}.`,
    ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
        const { useCase, imageLabels, boxLabels } = (0,forecast/* reportOf */.E)(partial, 'taken');
        const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)];
        const fewest = Math.min(...labels.map(([, images]) => images));
        const names = labels.filter(([, images]) => images === fewest).map(([label]) => label);
        return `${(0,line_words/* countOfImages */.h)(fewest)}: ${listed(names)}.`;
    },
};
/** Where a lint, which has read the manifest, knows better than the remedy for a failed training. */
const FIXES = {
    ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: 'Give a file of JSON Lines: one complete JSON object for each image, on a line of its own.',
    ERROR_EMPTY_MANIFEST: 'Put at least one line into the manifest, and check that what makes it did not fail.',
};
/** What to do about a finding on a whole manifest. */
function fixOf(code) {
    return FIXES[code] ?? (0,codes/* describeCode */.lA)(code)?.remedy;
}
/** The sentence to add to the service's message. */
function detailsOf(code, manifest) {
    return DETAILS[code]?.(manifest) ?? '';
}
/** Training labels that the testing manifest lacks, as a sentence on an error across both manifests. */
function untestedOf(code, training, testing) {
    if (code !== 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP')
        return `Not tested: ${lacking(training.counted.labels, testing.counted.labels)}.`;
    const { trained, tested } = (0,check_together/* labelsTogether */.G)((0,forecast/* reportOf */.E)(training.partial, 'taken'), (0,forecast/* reportOf */.E)(testing.partial, 'taken'));
    const kind = trained.useCase === 'OBJECT_LOCALIZATION' ? 'boxes' : 'image-level labels';
    return `Not tested with ${kind}: ${lacking(trained.usable, tested.usable)}.`;
}
function lacking(labels, tested) {
    const untested = [...labels.keys()].filter((label) => !tested.has(label));
    return `${listed(untested)} (${(0,number/* formatCount */.B4)(untested.length)} of ${(0,number/* formatCount */.B4)(labels.size)} labels)`;
}
function labelsOf(labels) {
    return labels.size === 0 ? 'It has none.' : `It has ${(0,number/* formatCount */.B4)(labels.size)}: ${listed([...labels.keys()])}.`;
}
function listed(names) {
    const rest = names.length - NAMES_MAX;
    return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${(0,number/* formatCount */.B4)(rest)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/src/lint/conclude/finding-list.js
const SEVERITIES = ['error', 'warning', 'notice'];
const MANIFESTS = ['both', 'training', 'testing'];
class FindingList {
    #maxFindings;
    #ignored;
    #totals = new Map();
    #kept = new Map();
    #severities = new Map();
    constructor(maxFindings, ignore) {
        this.#maxFindings = maxFindings;
        this.#ignored = new Set(ignore);
    }
    /** Adds a finding. Those of a code come in the order in which they are to be reported. */
    add(finding) {
        this.count(finding.code, 1);
        this.keep(finding);
    }
    /** Counts findings, of which the first are kept by {@link keep}. */
    count(code, total) {
        if (!this.#ignored.has(code))
            this.#totals.set(code, (this.#totals.get(code) ?? 0) + total);
    }
    keep(finding) {
        if (this.#ignored.has(finding.code))
            return;
        const worst = this.#severities.get(finding.code) ?? 'notice';
        if (SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(worst))
            this.#severities.set(finding.code, finding.severity);
        const known = this.#kept.get(finding.code);
        if (known === undefined)
            this.#kept.set(finding.code, [finding]);
        else if (known.length < this.#maxFindings)
            known.push(finding);
    }
    /**
     * The worst first: errors, then warnings, then notices; among these in the order of the codes.
     * @param codes  all codes, in their order
     */
    end(codes) {
        const rank = new Map(codes.map((code, index) => [code, index]));
        const rankOf = ({ code }) => rank.get(code) ?? codes.length;
        const groups = [...this.#kept.values()]
            .flatMap((findings) => SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)))
            .filter((findings) => findings.length > 0)
            .toSorted((left, right) => {
            const [one, other] = [left[0], right[0]];
            if (one === undefined || other === undefined)
                return 0;
            return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rankOf(one) - rankOf(other);
        });
        const findings = shareOut(groups, this.#maxFindings).flatMap((group) => group.toSorted(byPlace));
        const totals = [...this.#totals].toSorted(([left], [right]) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
        return { findings, totals: new Map(totals), severities: this.#severities };
    }
}
/** Cuts groups so that all together fit, each as far as its share: what one does not need, the others get. */
function shareOut(groups, max) {
    let left = max;
    const shares = new Map();
    // The smallest first, so that what they leave is known when the larger ones get theirs. The worst get what is odd.
    const bySize = groups.toSorted((one, other) => one.length - other.length);
    for (const [index, group] of bySize.entries()) {
        const share = Math.min(group.length, Math.ceil(left / (bySize.length - index)));
        shares.set(group, share);
        left -= share;
    }
    return groups.map((group) => group.slice(0, shares.get(group)));
}
function byPlace(left, right) {
    return (MANIFESTS.indexOf(left.manifest) - MANIFESTS.indexOf(right.manifest) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}

// EXTERNAL MODULE: ./lib/src/lint/conclude/leaks.js
var leaks = __webpack_require__(51418);
;// CONCATENATED MODULE: ./lib/src/lint/conclude/conclude-lint.js
/** Makes the report of a lint out of what its manifests come to. */









/** All codes, the worst first within a severity: files, whole manifests, then lines. */
const CODE_ORDER = [
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'file').map(({ code }) => code),
    ...(0,own_rules/* ownRulesOf */.l$)('file').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'content').map(({ code }) => code),
    ...codes/* CODES */.Lp.filter(({ scope }) => scope === 'line' || scope === 'annotation').map(({ code }) => code),
    ...own_rules/* OWN_RULES */.PQ.filter(({ kind }) => kind !== 'file').map(({ code }) => code),
];
/** @param scannedTesting undefined where the service splits the training data */
function concludeLint(scannedTraining, scannedTesting, options) {
    const training = conclude('training', scannedTraining, options);
    const testing = scannedTesting && conclude('testing', scannedTesting, options);
    const outcome = (0,forecast/* forecast */.g)(training.partial, testing?.partial, 'taken');
    const certain = (0,certainty/* reasonsForDoubt */.f)(training, testing).length === 0;
    const list = new FindingList(options.maxFindings, options.ignore);
    addForecast(list, outcome, certain ? 'error' : 'warning', { training, testing });
    const readable = [training, testing].filter((manifest) => manifest !== undefined && addManifest(list, manifest));
    if (readable.includes(training) && (testing === undefined || readable.includes(testing)))
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('together'))
            for (const finding of rule.check(training, testing))
                list.add(fromRule(rule, finding, finding.manifest ?? (testing ? 'both' : 'training')));
    const { findings, totals, severities } = list.end(CODE_ORDER);
    return {
        willTrain: outcome.code === undefined,
        certain,
        predictedCode: outcome.code,
        useCase: outcome.useCase,
        training: training.counted,
        testing: testing?.counted,
        leakedImages: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedLines */.w)(training, testing)),
        leakedGroups: testing === undefined ? 0 : conclude_lint_length((0,leaks/* leakedGroups */.$)(training, testing)),
        duplicateImages: training.repeatedImages + (testing?.repeatedImages ?? 0),
        checkedImages: checkedImagesOf(training, testing),
        findings,
        totals,
        severities,
    };
}
/** The images of both manifests together. */
function checkedImagesOf(...manifests) {
    const looked = manifests.flatMap((manifest) => manifest?.images ?? []);
    if (looked.length === 0)
        return undefined;
    const sum = (numberOf) => looked.reduce((total, images) => total + numberOf(images), 0);
    return {
        images: sum(({ images }) => images),
        checked: sum(({ checked }) => checked),
        unknown: sum(({ unknown }) => [...unknown.values()].reduce((total, count) => total + count, 0)),
        linesLost: sum(({ lost }) => lost.size),
    };
}
function conclude(role, { name, partial, ...known }, { region }) {
    return (0,concluded/* concludeManifest */.z9)(role, name, partial, { ...known, region });
}
function addForecast(list, { fileErrors, together }, severity, manifests) {
    for (const role of ['training', 'testing']) {
        const manifest = manifests[role];
        const code = fileErrors[role];
        if (code !== undefined)
            list.add(ofManifest({ code, message: (0,codes/* describeCode */.lA)(code)?.messages[0] ?? '' }, role, severity));
        if (manifest === undefined)
            continue;
        for (const finding of together[role]) {
            const message = `${finding.message} ${detailsOf(finding.code, manifest)}`.trimEnd();
            list.add({ ...ofManifest({ ...finding, message }, role, severity), ...placeOf(finding.code, manifest) });
        }
    }
    const { training, testing } = manifests;
    for (const finding of together.both) {
        const untested = testing === undefined ? '' : untestedOf(finding.code, training, testing);
        list.add(ofManifest({ ...finding, message: `${finding.message} ${untested}`.trimEnd() }, 'both', severity));
    }
}
/** The first line of the second bucket, where the images of a manifest are in several. */
function placeOf(code, { partial }) {
    const line = code === 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS' ? [...partial.buckets.values()][1] : undefined;
    return { line, column: line === undefined ? undefined : (0,concluded/* columnOfImage */.T)(partial, line) };
}
/** Adds what was found in a manifest by itself. False for a file that is not a manifest, whose lines say nothing. */
function addManifest(list, manifest) {
    const { partial, role } = manifest;
    const fileKind = (0,file_kind/* identifyFile */.Z)(partial.head);
    if (fileKind !== undefined) {
        for (const rule of (0,own_rules/* ownRulesOf */.l$)('file'))
            if (rule.fileKind === fileKind)
                list.add({ ...ofManifest({ code: rule.code, message: rule.what }, role, rule.severity), fix: rule.fix });
        return false;
    }
    for (const [code, { total, kept }] of partial.findings) {
        list.count(code, total);
        for (const finding of kept)
            list.keep({ code, manifest: role, ...finding });
    }
    for (const rule of (0,own_rules/* ownRulesOf */.l$)('manifest'))
        for (const finding of rule.check(manifest))
            list.add(fromRule(rule, finding, role));
    return true;
}
function ofManifest({ code, message }, manifest, severity) {
    const fix = fixOf(code);
    return { code, severity, manifest, line: undefined, column: undefined, label: undefined, message, fix };
}
function fromRule(rule, { message, line, column, label, fix, severity = rule.severity }, manifest) {
    const { code } = rule;
    return { code, severity, manifest, line, column, label, message, fix: fix ?? rule.fix };
}
function conclude_lint_length(items) {
    let count = 0;
    for (const item of items)
        if (item !== undefined)
            count += 1;
    return count;
}


/***/ }),

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dataMetricsOf)
/* harmony export */ });
/** Counts of both manifests; labels in the order of the training manifest, then those of the testing manifest alone. */
function dataMetricsOf(report) {
    const { training, testing } = report;
    const labels = new Map();
    for (const label of [...training.labels.keys(), ...(testing?.labels.keys() ?? [])]) {
        const trained = training.labels.get(label);
        const tested = testing?.labels.get(label);
        labels.set(label, {
            trainingImages: trained?.images ?? 0,
            testingImages: tested?.images ?? 0,
            boxes: (trained?.boxes ?? 0) + (tested?.boxes ?? 0),
        });
    }
    return {
        useCase: report.useCase,
        trainingImages: training.images,
        testingImages: testing?.images ?? null,
        labelCount: labels.size,
        invalidLines: training.invalidLines + (testing?.invalidLines ?? 0),
        ignoredLines: training.ignoredLines + (testing?.ignoredLines ?? 0),
        leakedImages: report.leakedImages,
        duplicateImages: report.duplicateImages,
        labels,
    };
}


/***/ })

};
