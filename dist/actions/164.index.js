export const id = 164;
export const ids = [164];
export const modules = {

/***/ 16530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addUnitHours),
/* harmony export */   i: () => (/* binding */ readCost)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** Reads and reports what the running models of a project have cost so far. */



/**
 * The running models of the project with their unit-hours; they go to the report, too.
 * @param tags  by ARN, of the versions that run at least
 * @throws ServiceError only one that ends the run: without CloudWatch, start times are counted from
 */
async function readCost(tools, project, versions, tags) {
    const now = tools.clock.now();
    const found = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunningModels */ .j7)(versions, tags, { runKey: tools.runKey, now });
    // They run, whatever comes of the question to CloudWatch.
    tools.progress.update({ running: found });
    const { running, unitHours } = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(found, await measure(tools, project, found, now), now);
    tools.progress.update({ running, unitHours });
    return running;
}
/**
 * Adds unit-hours to what the report says of the models that run. Models of other projects are left out.
 * @throws as {@link readCost}
 */
async function addUnitHours(tools, project, running) {
    const now = tools.clock.now();
    const own = running.filter(({ otherProject }) => otherProject === undefined);
    const others = running.filter(({ otherProject }) => otherProject !== undefined);
    const counted = (0,_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnitHours */ .w0)(own, await measure(tools, project, own, now), now);
    tools.progress.update({ running: [...counted.running, ...others], unitHours: counted.unitHours });
}
/** By ARN; undefined where one of them is not known. */
async function measure(tools, project, running, now) {
    const measured = new Map();
    for (const { name, arn, startedAt } of running.filter(_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)) {
        if (arn === undefined || startedAt === undefined)
            continue;
        try {
            const span = { from: startedAt, to: now };
            const unitHours = await tools.watch.unitHours({ project: project.name, version: name }, span);
            if (unitHours === undefined)
                return undefined;
            measured.set(arn, unitHours);
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
                throw error;
            const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : error.message;
            tools.progress.log(`Unit-hours are counted from the start times: CloudWatch could not be read (${why}).`);
            return undefined;
        }
    }
    return measured.size === 0 ? undefined : measured;
}


/***/ }),

/***/ 56086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   Ws: () => (/* binding */ startIn),
/* harmony export */   j7: () => (/* binding */ toRunningModels),
/* harmony export */   uO: () => (/* binding */ isCountable),
/* harmony export */   w0: () => (/* binding */ withUnitHours)
/* harmony export */ });
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77740);
/* harmony import */ var _report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7330);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54153);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** Which models of a project run, since when, with how many units, and what they have cost so far. */




const HOUR_MS = 3_600_000;
/**
 * The start that the tags record.
 * @returns undefined where there is none to count from: without the tag, with another text in it, or one of the future
 */
function startIn(tags, now) {
    const start = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .startMarkOf */ .XW)(tags);
    return start === undefined || start.at > now ? undefined : start;
}
/**
 * The running models among the versions, those that start and stop included; without their unit-hours.
 * @param tags    by ARN, of the versions that run at least
 * @param runKey  of this step; models that it started are marked
 */
function toRunningModels(versions, tags, { runKey, now }) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .takesPlace */ .e).map((version) => {
        const { name, arn, status } = version;
        const own = tags.get(arn);
        const start = startIn(own, now);
        const units = (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version, own);
        return {
            name,
            arn,
            status,
            units,
            startedAt: start?.at,
            isReleased: (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(own),
            isOurs: start?.runKey === runKey,
        };
    });
}
/**
 * Unit-hours of each model: those measured where every one of them was, else from the start times and the minimum of
 * units, below which scaling does not go.
 * @param measured  by ARN, from CloudWatch; undefined where the role may not read it or not every answer came
 * @returns the models with their unit-hours, and the sum; no sum where it is known of none
 */
function withUnitHours(running, measured, now) {
    const isMeasured = measured !== undefined && running.filter(isCountable).every((model) => isIn(measured, model));
    const counted = running.map((model) => {
        const unitHours = isMeasured ? measured.get(model.arn ?? '') : unitHoursSince(model, now);
        return unitHours === undefined ? model : { ...model, unitHours };
    });
    const known = counted.flatMap(({ unitHours }) => unitHours ?? []);
    if (known.length === 0)
        return { running: counted, unitHours: undefined };
    const value = known.reduce((sum, one) => sum + one, 0);
    return { running: counted, unitHours: { value, source: isMeasured ? 'cloudwatch' : 'start-times' } };
}
/** Whether its unit-hours can be known: the start must be. A model that starts is not in service yet, and not measured. */
function isCountable(model) {
    return model.startedAt !== undefined && (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_0__/* .servingStateOf */ .r)(model) !== 'starting';
}
function isIn(measured, { arn }) {
    return arn !== undefined && measured.has(arn);
}
function unitHoursSince({ startedAt, units }, now) {
    return startedAt === undefined || units === undefined ? undefined : (units.min * (now - startedAt)) / HOUR_MS;
}
/**
 * A sentence without its full stop: `v1 (RUNNING) since 2026-03-02 09:00:00 UTC, 2 inference units, 12.5 unit-hours so far`.
 * @param pricePerUnitHour  in the user's own currency
 */
function describeRunning(model, pricePerUnitHour) {
    const { name, status, startedAt, units, unitHours } = model;
    const since = startedAt === undefined ? 'start unknown' : `since ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r)(startedAt)}`;
    const parts = [`${name} (${status}) ${since}`];
    if (units !== undefined)
        parts.push((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfUnits */ .A8)(units));
    if (unitHours !== undefined) {
        const money = pricePerUnitHour === undefined ? '' : ` (${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(unitHours * pricePerUnitHour)})`;
        parts.push(`${(0,_report_release_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUnitHours */ .rW)(unitHours)} unit-hours so far${money}`);
    }
    return parts.join(', ');
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   KS: () => (/* binding */ canServe),
/* harmony export */   SG: () => (/* binding */ withTags),
/* harmony export */   lB: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _judgement_read_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33868);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/** What there is: the versions of a project, and the tags of those that matter. */


/**
 * Lists the versions of the project and reads the tags of those that matter, one call a version, at most ten a second.
 * @param matters  whose tags are read; by default those that can be in use, or have been
 * @throws ServiceError `access-denied` among others
 */
async function observe(tools, project, matters = canServe) {
    const versions = await tools.rekognition.listVersions(project.arn);
    return withTags(tools, { project, versions, tags: new Map() }, versions.filter(matters));
}
/** Reads the tags of these versions, again where they were read before. A version that was deleted since is left out. */
async function withTags(tools, inventory, versions) {
    const read = new Map();
    const search = await (0,_judgement_read_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .firstByTags */ .t)(tools, versions, (tags, { arn }) => {
        read.set(arn, tags);
        return false;
    });
    if (search.kind === 'denied')
        throw search.error;
    const gone = new Set(versions.map(({ arn }) => arn).filter((arn) => !read.has(arn)));
    const tags = new Map([...inventory.tags, ...read].filter(([arn]) => !gone.has(arn)));
    return { ...inventory, versions: inventory.versions.filter(({ arn }) => !gone.has(arn)), tags };
}
/** Whether the version's model can be started, or is in use: another one has no tags of a release. */
function canServe(version) {
    return (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .servingStateOf */ .r)(version) !== 'not-startable';
}
/** The version of this ARN: a name may have passed to another version. */
function versionIn(inventory, arn) {
    return inventory.versions.find((version) => version.arn === arn);
}


/***/ }),

/***/ 11763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ runningModels),
/* harmony export */   LM: () => (/* binding */ reportPlaces),
/* harmony export */   LO: () => (/* binding */ uncountedIn),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77740);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37774);
/** The account's places for running models, and what takes them. */



/**
 * Counts over all projects of the account: one listing a project.
 * @param known  the versions of one project, where they were just listed
 * @throws ServiceError any but a denied listing of a single project
 */
async function placesOf(tools, known) {
    const taken = [];
    const unread = [];
    for (const project of await tools.models.listProjects()) {
        // Adapters are not started.
        if (project.feature === 'CONTENT_MODERATION')
            continue;
        try {
            const isKnown = project.arn === known?.project.arn;
            const versions = isKnown ? known.versions : await tools.rekognition.listVersions(project.arn);
            taken.push(...versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e).map((version) => ({ project, version })));
        }
        catch (error) {
            if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                throw error;
            if (error.kind === 'access-denied')
                unread.push(project.name);
            // Deleted since it was listed.
            else if (error.kind !== 'not-found')
                throw error;
        }
    }
    return { taken, unread };
}
/** Reports how many places are taken, and what could not be counted. */
function reportPlaces({ progress }, places, max) {
    progress.update({ places: { used: places.taken.length, max } });
    const uncounted = uncountedIn(places);
    if (uncounted !== undefined)
        progress.note('warning', uncounted);
}
/** What could not be counted, as a sentence for the report; undefined where everything could. */
function uncountedIn({ unread }) {
    if (unread.length === 0)
        return undefined;
    return `Models of the ${unread.length === 1 ? 'project' : 'projects'} ${unread.join(', ')} were not counted: rekognition:DescribeProjectVersions was denied.`;
}
/**
 * The models that take places, for the report.
 * @param inventory   this project's versions; its tags say since when a model runs
 * @param runKey  of this run, to tell which models it started
 * @param places  for the models of other projects, where they were counted
 */
function runningModels(inventory, runKey, places) {
    const own = inventory.versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_1__/* .takesPlace */ .e).map((version) => {
        const tags = inventory.tags.get(version.arn);
        const mark = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .startMarkOf */ .XW)(tags);
        return {
            ...shown(version),
            startedAt: mark?.at,
            isReleased: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleased */ .OZ)(tags),
            isOurs: mark?.runKey === runKey,
        };
    });
    const others = (places?.taken ?? []).filter(({ project }) => project.arn !== inventory.project.arn);
    return [...own, ...others.map(({ project, version }) => ({ ...shown(version), otherProject: project.name }))];
}
function shown(version) {
    return { name: version.name, arn: version.arn, status: version.status, units: (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(version) };
}


/***/ }),

/***/ 62603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reportPlannedUse)
/* harmony export */ });
/* harmony import */ var _errors_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69480);
/* harmony import */ var _model_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77740);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11763);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37774);
/** What a dry run says of the account's quota and of inference units: before, during and after the calls that it plans. Only reads. */





/**
 * Reports the use. Places are counted over all projects: one listing for each but this one.
 * @returns what could not be read, in sentences for the report
 * @throws ServiceError only one that ends the run
 */
async function reportPlannedUse(tools, { inventory, later = [], maxRunningModels: max, places }) {
    const states = [inventory, ...later];
    const counted = places ?? (await tryPlaces(tools, inventory));
    const units = courseOf(states.map(unitsIn));
    const unknown = unknownUnits(inventory);
    if (typeof counted === 'string') {
        tools.progress.update({ plannedUse: { units } });
        return [counted, ...unknown];
    }
    const others = counted.taken.filter(({ project }) => project.arn !== inventory.project.arn).length;
    const course = courseOf(states.map(({ versions }) => others + versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e).length));
    tools.progress.update({ places: { used: course.now, max }, plannedUse: { units, places: { ...course, max } } });
    const uncounted = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .uncountedIn */ .LO)(counted);
    return [...(uncounted === undefined ? [] : [uncounted]), ...unknown];
}
/** A dry run that starts nothing goes on without the number. @returns a sentence where they cannot be counted */
async function tryPlaces(tools, inventory) {
    try {
        return await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(tools, inventory);
    }
    catch (error) {
        if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .endsRun */ .sl)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
            throw error;
        const why = error.kind === 'access-denied' ? (0,_errors_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : `${error.facts.errorName}: ${error.message}`;
        return `How many places for running models of the account are in use: ${why}.`;
    }
}
/** @param values  now, and after each call */
function courseOf(values) {
    const [now = 0] = values;
    return { now, most: Math.max(...values), afterwards: values.at(-1) ?? now };
}
/** The fewest of those that scale. */
function unitsIn({ versions, tags }) {
    return versions.filter(_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e).reduce((sum, version) => sum + (unitsFor(version, tags) ?? 0), 0);
}
function unitsFor(version, tags) {
    return (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J)(version, tags.get(version.arn))?.min;
}
function unknownUnits({ versions, tags }) {
    const names = versions
        .filter((version) => (0,_model_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPlace */ .e)(version) && unitsFor(version, tags) === undefined)
        .map(({ name }) => name);
    if (names.length === 0)
        return [];
    return [
        `With how many inference units ${names.join(', ')} ${names.length === 1 ? 'runs' : 'run'}: neither description nor tags say.`,
    ];
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


/***/ }),

/***/ 63634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeAll)
/* harmony export */ });
/** Names in one DescribeProjectVersions request. API model, shape ProjectVersionNames. */
const NAMES_MAX = 10;
/**
 * One request for each ten names, one attempt.
 * @returns by name, those that are listed
 */
async function describeAll({ models }, projectArn, names) {
    const all = new Map();
    for (let from = 0; from < names.length; from += NAMES_MAX) {
        const found = await models.findVersionsOnce(projectArn, names.slice(from, from + NAMES_MAX));
        for (const [name, version] of found)
            all.set(name, version);
    }
    return all;
}


/***/ }),

/***/ 74960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ wasReleased),
/* harmony export */   fY: () => (/* binding */ namedVersions),
/* harmony export */   rq: () => (/* binding */ mayBePublished),
/* harmony export */   sD: () => (/* binding */ nameInUse)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37774);
/* harmony import */ var _cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/** What tags say of the version that callers use. */



/**
 * Whether a version is, or was, put into use: a rollback may go to it. `named`: what the tags of others say.
 * @param named  values of `replaces` and `rolled-back-from` of other versions
 */
function wasReleased(version, tags, named) {
    const { released, releasedUntil, replaces, rolledBackFrom, releaseRun } = _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr;
    const keys = [released, releasedUntil, replaces, rolledBackFrom, releaseRun];
    return keys.some((key) => key in tags) || named.has((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm)(version));
}
/** What the tags of versions say of the versions that they replaced, or were released in place of. */
function namedVersions(tags) {
    const named = new Set();
    for (const own of tags) {
        for (const key of [_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces, _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom]) {
            const value = own[key];
            if (value !== undefined)
                named.add(value);
        }
    }
    return named;
}
/**
 * Whether a version that is not released may still be published. A release tags a version before it publishes it, and
 * moves `released` after that; a run that ended in between leaves a version that callers use, without the tag.
 * @param tags  by ARN, of all versions that run at least
 */
function mayBePublished(version, versions, tags, now) {
    const own = tags.get(version.arn) ?? {};
    if ((0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(own) || !(_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releaseRun in own))
        return false;
    const until = own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.releasedUntil];
    // It never was released, and was about to be.
    if (until === undefined)
        return true;
    const releasedTags = new Set(versions.filter(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))).map(_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm));
    // A rollback to it has not taken the tag from the other one yet.
    if (releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.rolledBackFrom] ?? ''))
        return true;
    // It was released and replaced, started once more, and is to replace the one that is released.
    const start = (0,_cost_running_models_js__WEBPACK_IMPORTED_MODULE_2__/* .startIn */ .Ws)(own, now);
    return start !== undefined && start.at > Date.parse(until) && releasedTags.has(own[_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_KEYS */ .pr.replaces] ?? '');
}
/** The name of the version that callers use: the published one or, where that is not known, the released one among those that run. */
function nameInUse({ versions, tags }, published) {
    const inUse = versions.find(({ arn }) => published?.has(arn) === true);
    return (inUse ?? versions.find(({ arn }) => (0,_inventory_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleased */ .OZ)(tags.get(arn))))?.name;
}


/***/ }),

/***/ 30164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/denied.js
var denied = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/judgement/read-tags.js
var read_tags = __webpack_require__(33868);
// EXTERNAL MODULE: ./lib/src/model/serving.js
var serving = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(57731);
// EXTERNAL MODULE: ./lib/src/deployment/cost/read-cost.js
var read_cost = __webpack_require__(16530);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/observe.js
var observe = __webpack_require__(839);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/planned-use.js
var planned_use = __webpack_require__(62603);
// EXTERNAL MODULE: ./lib/src/judgement/choose-baseline.js
var choose_baseline = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
// EXTERNAL MODULE: ./lib/src/deployment/stop/in-use.js
var in_use = __webpack_require__(74960);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/choose-deletes.js
/** Which versions a prune deletes: none that runs, was in use, is compared with, or was not tagged by this family. */




/** Statuses from which a version is deleted. The service refuses others; a word that is not known is left alone. */
const AT_REST = new Set([
    'TRAINING_COMPLETED',
    'TRAINING_FAILED',
    'FAILED',
    'STOPPED',
    'COPYING_COMPLETED',
    'COPYING_FAILED',
    'DEPRECATED',
    'EXPIRED',
]);
/** Those that never had a model. */
const WITHOUT_MODEL = new Set(['TRAINING_FAILED', 'COPYING_FAILED']);
/**
 * Divides the versions of a project. One without a creation time is not known to be old, and stays.
 * @param keep  how many of the newest stay, whatever they are
 */
function divide(versions, keep) {
    const leaving = versions.filter(({ status }) => status === 'DELETING');
    const there = versions.filter(({ status }) => status !== 'DELETING');
    const beyond = there
        .filter(({ createdAt }) => createdAt !== undefined)
        .sort(choose_baseline/* newestFirst */.ll)
        .slice(keep);
    const candidates = beyond.filter(({ status }) => AT_REST.has(status));
    return { candidates, others: there.filter((one) => !candidates.includes(one)).sort(choose_baseline/* newestFirst */.ll), leaving };
}
/** Whether an action of this family tagged the version. */
function isOfFamily(tags) {
    return Object.keys(tags ?? {}).some(provenance/* isProvenanceKey */.Lj);
}
/** The candidates, by what their own tags and those of the running versions say. */
function spare({ candidates }, { tags, published }) {
    const named = (0,in_use/* namedVersions */.fY)(tags.values());
    const whyKept = (version) => {
        const own = tags.get(version.arn);
        if (own === undefined)
            return 'deleted meanwhile';
        if (!isOfFamily(own))
            return 'without a tag of this family';
        if (published?.has(version.arn) === true)
            return 'published';
        if ((0,in_use/* wasReleased */.FW)(version, own, named))
            return 'released now or before';
        return undefined;
    };
    const judged = candidates.map((version) => ({ version, why: whyKept(version) }));
    return {
        left: judged.filter(({ why }) => why === undefined).map(({ version }) => version),
        spared: judged.flatMap(({ version, why }) => (why === undefined ? [] : [{ version, why }])),
    };
}
/** Failed trainings and copies first, then failed verdicts, then the rest; of each the oldest first. */
function inOrderOfDeletion(versions, tags) {
    const rank = (version) => {
        if (WITHOUT_MODEL.has(version.status))
            return 0;
        return tags.get(version.arn)?.[provenance/* PROVENANCE_KEYS */.pr.verdict] === 'failed' ? 1 : 2;
    };
    return [...versions].sort((a, b) => rank(a) - rank(b) || (0,choose_baseline/* newestFirst */.ll)(b, a));
}
const notFailed = (tags) => tags[provenance/* PROVENANCE_KEYS */.pr.verdict] !== 'failed';
/**
 * The newest that passed; and what `baseline: latest` and `baseline: best` compare the next version with. `running` and `released`
 * are spared anyway.
 */
const KEEPERS = [
    {
        why: 'the newest with a passed verdict',
        accepts: (tags) => tags[provenance/* PROVENANCE_KEYS */.pr.verdict] === 'passed',
        order: choose_baseline/* newestFirst */.ll,
        isMeasured: false,
    },
    { why: 'what baseline: latest compares with', accepts: notFailed, order: choose_baseline/* newestFirst */.ll, isMeasured: true },
    {
        why: 'what baseline: best compares with',
        accepts: notFailed,
        order: (a, b) => (b.f1Score ?? -1) - (a.f1Score ?? -1) || (0,choose_baseline/* newestFirst */.ll)(a, b),
        isMeasured: true,
    },
];
/** Whether a version may be the one of this kind, before its tags are read. */
function mayBe({ isMeasured }, version) {
    return isMeasured ? (0,choose_baseline/* hasEvaluation */.NE)(version) : (0,serving/* servingStateOf */.r)(version) !== 'not-startable';
}

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/training/wait-decision.js
var wait_decision = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/src/deployment/wait/poll-until.js
var poll_until = __webpack_require__(17310);
// EXTERNAL MODULE: ./lib/src/deployment/stop/describe-all.js
var describe_all = __webpack_require__(63634);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/delete-versions.js
/** Deletes versions and waits until they are gone. */







/** Time between two deletions, milliseconds: the service allows five a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 200;
/** How long deletions may take before the step ends, milliseconds: they usually take less than a minute. Our choice. */
const DELETION_MAX_MS = 15 * 60_000;
/** Above this many names the whole project is listed instead: a page of a listing has a hundred versions, a request by name ten. */
const BY_NAME_MAX = 50;
/**
 * A version counts as deleted once the service has said DELETING and no longer lists it. One that is in use by now is
 * reported and skipped. A lost answer is followed by a check.
 * @returns the names of the deleted ones; they go to the report one by one
 * @throws ActionError WAIT_TIMEOUT where deletions last too long
 * @throws ServiceError one that a retry cannot fix; what was deleted before is in the report
 */
async function deleteVersions(tools, plan, { project, deletes, leaving }) {
    const going = [...leaving];
    for (const [index, version] of deletes.entries()) {
        if (index > 0)
            await tools.sleep(BETWEEN_CALLS_MS, tools.signal);
        if (await sendDelete(tools, plan, project, version))
            going.push(version);
    }
    return going.length === 0 ? [] : untilGone(tools, plan, project, going);
}
/** @returns whether it is being deleted */
async function sendDelete(tools, plan, project, { arn, name }) {
    const { progress, clock } = tools;
    const deadlineAt = clock.now() + DELETION_MAX_MS;
    let mustCheck = false;
    for (let faults = 1;; faults += 1) {
        try {
            if (mustCheck) {
                const seen = (await (0,describe_all/* describeAll */.l)(tools, project.arn, [name])).get(name);
                if (seen?.arn !== arn || seen.status === 'DELETING') {
                    progress.did({
                        call: 'DeleteProjectVersion',
                        subject: name,
                        detail: 'its answer was lost; the version is being deleted',
                    });
                    return true;
                }
            }
            const status = await tools.models.deleteVersion(arn);
            progress.did({ call: 'DeleteProjectVersion', subject: name, detail: `the service says ${status}` });
            return true;
        }
        catch (error) {
            if (error instanceof service_error/* ServiceError */._7 && error.facts.operation === 'DeleteProjectVersion') {
                if (error.kind === 'in-use') {
                    progress.note('warning', `${name} was not deleted: it is in use (${error.message}).`);
                    return false;
                }
                if (error.kind === 'not-found') {
                    progress.log(`${name} is gone already.`);
                    return mustCheck;
                }
                mustCheck = true;
            }
            if (!(0,service_error/* isPassingFault */.Ev)(error) || (0,service_error/* isPastEnd */.Sh)(error))
                throw error;
            const after = (0,wait_decision/* decideAfterFaults */.of)(faults, clock.now(), { pollIntervalMs: plan.pollIntervalMs, deadlineAt });
            if (after.kind !== 'wait')
                throw error;
            progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); trying again.`);
            await tools.sleep(after.ms, tools.signal);
        }
    }
}
/** @returns their names, in the order in which they were gone */
async function untilGone(tools, { pollIntervalMs }, project, all) {
    const deadlineAt = tools.clock.now() + DELETION_MAX_MS;
    return (0,poll_until/* pollUntil */.g)(tools, {
        known: { going: all, deleted: [] },
        rhythm: (0,poll_until/* usualRhythm */.r)({ pollIntervalMs, deadlineAt }),
        check: ({ going }) => stillListed(tools, project, going),
        decide: (listed, { going, deleted }) => {
            const gone = going.filter(({ arn }) => !listed.has(arn)).map(({ name }) => name);
            reportGone(tools, deleted, gone);
            const known = { going: going.filter(({ arn }) => listed.has(arn)), deleted: [...deleted, ...gone] };
            return known.going.length === 0 ? { kind: 'done', value: known.deleted } : { kind: 'wait', known };
        },
        remind: (_leaving, fault) => {
            if (fault === undefined)
                return;
            const { operation, errorName } = fault.facts;
            tools.progress.log(`${operation} failed (${errorName}: ${fault.message}); looking again.`);
        },
        timedOut: ({ going }) => stillGoing(going),
    });
}
/** One by one, as the report has them. */
function reportGone({ progress }, before, gone) {
    for (const [index, name] of gone.entries()) {
        progress.update({ deleted: [...before, ...gone.slice(0, index + 1)] });
        progress.log(`${name} is deleted.`);
    }
}
function stillGoing(going) {
    const names = going.map(({ name }) => name).join(', ');
    const are = going.length === 1 ? 'is' : 'are';
    return new action_error/* ActionError */.lZ('WAIT_TIMEOUT', `After ${(0,duration/* formatDuration */.a)(DELETION_MAX_MS)}, ${(0,number/* plural */.LS)(going.length, 'version')} ${are} still being deleted: ${names}.`, { outcome: 'timed-out', hint: 'Re-run the job: it waits for the deletions that are in progress.' });
}
/** ARNs of those that are still listed. */
async function stillListed(tools, { arn }, versions) {
    const found = versions.length > BY_NAME_MAX
        ? await tools.rekognition.listVersions(arn)
        : [
            ...(await (0,describe_all/* describeAll */.l)(tools, arn, versions.map(({ name }) => name))).values(),
        ];
    return new Set(found.map((version) => version.arn));
}

// EXTERNAL MODULE: ./lib/src/deployment/stop/published.js
var stop_published = __webpack_require__(16303);
;// CONCATENATED MODULE: ./lib/src/deployment/stop/prune.js












/** What no tag says. */
const UNCHECKED = 'Whether a gate names one of these versions as its baseline, by name, ARN or a tag of yours: that is not recorded on versions.';
/**
 * Tags are read of the candidates and of the versions that run; of newer ones only until it is known that a passed one and one
 * to compare with stay.
 * @throws ActionError ACCESS_DENIED, SERVICE_UNAVAILABLE, WAIT_TIMEOUT where deletions do not end
 * @throws ServiceError one that a retry cannot fix; nothing is deleted before it is known what is in use
 */
async function prune(tools, project, plan) {
    const { progress } = tools;
    const { keep, publish } = plan.operation;
    const first = await (0,observe/* observe */.lB)(tools, project, serving/* takesPlace */.e);
    await (0,read_cost/* readCost */.i)(tools, project, first.versions, first.tags);
    const published = await (0,stop_published/* readPublished */.D)(tools, project, publish);
    progress.update({ inUse: (0,in_use/* nameInUse */.sD)(first, published) });
    const listed = divide(first.versions, keep);
    const state = await (0,observe/* withTags */.SG)(tools, first, [...listed.candidates, ...listed.leaving]);
    const { left, spared } = spare(listed, { tags: state.tags, published });
    const kept = await keepers(tools, state, listed, left);
    logSpared(tools, [...spared, ...kept]);
    const chosen = left.filter((version) => !kept.some((one) => one.version === version));
    const deletes = inOrderOfDeletion(chosen, state.tags);
    progress.update({ unchecked: [UNCHECKED] });
    if (plan.isDryRun) {
        const { maxRunningModels } = plan;
        const unread = await (0,planned_use/* reportPlannedUse */.A)(tools, { inventory: state, maxRunningModels });
        progress.update({
            planned: deletes.map(({ name, status }) => ({ call: 'DeleteProjectVersion', subject: name, detail: status })),
            unchecked: [UNCHECKED, ...(deletes.length === 0 ? [] : ['Whether the role may delete versions.']), ...unread],
        });
        return 'planned';
    }
    // An earlier attempt of this run may have ended before they were gone.
    const leaving = listed.leaving.filter(({ arn }) => isOfFamily(state.tags.get(arn)));
    if (deletes.length + leaving.length === 0)
        return 'nothing-to-do';
    if (deletes.length > 0)
        progress.note('notice', `To be deleted: ${countedNames(deletes)}.`);
    const deleted = await deleteVersions(tools, plan, { project, deletes, leaving });
    return deleted.length > 0 ? 'pruned' : 'nothing-to-do';
}
/** Names in one sentence; each deletion is in the report, too. Our choice. */
const NAMES_MAX = 20;
/** `3 versions (v1, v2, v3)`. */
function countedNames(versions) {
    const names = versions.slice(0, NAMES_MAX).map(({ name }) => name);
    const more = versions.length - names.length;
    const rest = more === 0 ? '' : `, and ${String(more)} more`;
    return `${(0,number/* plural */.LS)(versions.length, 'version')} (${names.join(', ')}${rest})`;
}
function logSpared({ progress }, spared) {
    const reasons = new Map();
    for (const { version, why } of spared)
        reasons.set(why, [...(reasons.get(why) ?? []), version]);
    for (const [why, versions] of reasons)
        progress.log(`Not deleted, ${why}: ${countedNames(versions)}.`);
}
/** Those of the candidates that stay because no other version of the project could take their place. */
async function keepers(tools, { tags }, listed, left) {
    const found = [];
    for (const keeper of KEEPERS) {
        const accepted = (version) => mayBe(keeper, version) && keeper.accepts(tags.get(version.arn) ?? {});
        const [best] = left.filter(accepted).sort(keeper.order);
        if (best === undefined)
            continue;
        const spared = listed.candidates.filter((version) => !left.includes(version) && tags.has(version.arn));
        if (spared.some((version) => accepted(version) && keeper.order(version, best) < 0))
            continue;
        const others = listed.others.filter((version) => mayBe(keeper, version) && keeper.order(version, best) < 0);
        if (!(await isAmong(tools, others.sort(keeper.order), keeper, tags)))
            found.push({ version: best, why: keeper.why });
    }
    return found;
}
/** Whether one of the versions is of the kind; those whose tags are known come first, because they cost nothing. */
async function isAmong(tools, versions, { accepts }, known) {
    const isKnown = ({ arn }) => {
        const tags = known.get(arn);
        return tags !== undefined && accepts(tags);
    };
    if (versions.some(isKnown))
        return true;
    const unread = versions.filter(({ arn }) => !known.has(arn));
    const search = await (0,read_tags/* firstByTags */.t)(tools, unread, accepts);
    if (search.kind !== 'denied')
        return search.kind === 'found';
    const { error } = search;
    throw new action_error/* ActionError */.lZ('ACCESS_DENIED', `${(0,denied/* deniedClause */.LI)(error)}, and prune needs to read tags.`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: (0,denied/* denialHintOf */.ss)(error),
    });
}


/***/ }),

/***/ 17310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pollUntil),
/* harmony export */   r: () => (/* binding */ usualRhythm)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _training_wait_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21575);


/**
 * Faults of network and service never end it, unless the step has no time for another check.
 * @throws what `timedOut` makes, what `decide` throws, and the reason of the signal
 * @throws ServiceError one that a retry cannot fix
 */
async function pollUntil({ clock, sleep, signal }, wait) {
    let { known } = wait;
    let faultsInRow = 0;
    for (let nth = 1;; nth += 1) {
        const { seen, fault } = await tryCheck(() => wait.check(known, nth));
        faultsInRow = fault === undefined ? 0 : faultsInRow + 1;
        if (seen !== undefined) {
            const next = await wait.decide(seen.value, known);
            if (next.kind === 'done')
                return next.value;
            known = next.known;
            if (next.kind === 'check')
                continue;
        }
        wait.remind(known, fault);
        const ms = wait.rhythm(faultsInRow, clock.now());
        if (ms === undefined)
            throw wait.timedOut(known, fault);
        await sleep(ms, signal);
    }
}
async function tryCheck(check) {
    try {
        return { seen: { value: await check() } };
    }
    catch (error) {
        if (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPastEnd */ .Sh)(error))
            throw error;
        return { fault: error };
    }
}
/**
 * A check every poll interval; after faults soon at first, then ever later. The last check is at the deadline itself.
 * @param intervalMs  the next interval, for one that varies
 */
function usualRhythm(times, intervalMs = () => times.pollIntervalMs) {
    return (faultsInRow, now) => {
        const leftMs = times.deadlineAt - now;
        if (leftMs <= 0)
            return undefined;
        if (faultsInRow === 0)
            return Math.min(leftMs, intervalMs());
        const after = (0,_training_wait_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideAfterFaults */ .of)(faultsInRow, now, times);
        return after.kind === 'wait' ? after.ms : undefined;
    };
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ searchFor),
/* harmony export */   NE: () => (/* binding */ hasEvaluation),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   u5: () => (/* binding */ undated)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54596);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84320);



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

/***/ 33868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BETWEEN_CALLS_MS),
/* harmony export */   t: () => (/* binding */ firstByTags)
/* harmony export */ });
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);

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


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ plannedUseLines),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   MM: () => (/* binding */ EVERYTHING_CHECKED),
/* harmony export */   as: () => (/* binding */ billedUnits),
/* harmony export */   cu: () => (/* binding */ signOfRelease),
/* harmony export */   kg: () => (/* binding */ sourceOfUnitHours),
/* harmony export */   nr: () => (/* binding */ reasonOfRelease),
/* harmony export */   p2: () => (/* binding */ titleOfRelease),
/* harmony export */   rW: () => (/* binding */ formatUnitHours),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vQ: () => (/* binding */ unitsText)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57731);
/* harmony import */ var _release_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/** How a release ended, and what serves now, in words: shared by the summary, the log, the comment and the annotations. */


const TITLES = {
    started: 'Started',
    swapped: 'Swapped',
    'rolled-back': 'Rolled back',
    stopped: 'Stopped',
    swept: 'Swept',
    copied: 'Copied',
    pruned: 'Pruned',
    planned: 'Dry run',
    'nothing-to-do': 'Nothing to do',
    refused: 'Refused',
    'smoke-failed': 'Smoke test failed',
    alarm: 'Alarm',
    'start-failed': 'Start failed',
    'timed-out': 'Timed out',
    cancelled: 'Cancelled',
    'credentials-expired': 'Credentials expired',
    'invalid-input': 'Invalid inputs',
    error: 'Error',
};
/** The outcome as a title. */
function titleOfRelease({ outcome }) {
    return TITLES[outcome];
}
function signOfRelease(report) {
    if (report.outcome === 'planned')
        return '📝';
    if (report.outcome === 'cancelled')
        return '🛑';
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report) ? '✅' : '❌';
}
/** Why it ended so, as a sentence; undefined where the failure's message says it. */
function reasonOfRelease(report) {
    const { outcome, operation, deleted } = report;
    switch (outcome) {
        case 'planned':
            return planSentence(operation);
        case 'nothing-to-do':
            return operation && NOTHING_TO_DO[operation];
        case 'pruned':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(deleted.length, 'version was', 'versions were')} deleted.`;
        case 'started':
            return 'The model runs.';
        case 'swapped':
            return 'The new version is in use.';
        case 'rolled-back':
            return 'The version that was released before is in use again.';
        case 'stopped':
        case 'swept':
            return `${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stoppedOf(report), 'model was', 'models were')} stopped.`;
        case 'copied':
            return 'The copy is complete.';
        default:
            return undefined;
    }
}
function planSentence(operation) {
    const planned = operation === undefined || operation === 'plan' ? 'swap' : operation;
    return `Nothing was changed. This is what ${planned} would do.`;
}
const NOTHING_TO_DO = {
    start: 'The model already runs as asked.',
    swap: 'The version is already in use as asked.',
    plan: 'The version is already in use as asked.',
    rollback: 'The version that was released before is already in use.',
    stop: 'Nothing to stop runs.',
    sweep: 'No model runs that should not.',
    copy: 'The copy already exists.',
    prune: 'There is no version to delete.',
};
/** How many versions were stopped: one call of each. */
function stoppedOf({ actions }) {
    return new Set(actions.filter(({ call }) => call === 'StopProjectVersion').map(({ subject }) => subject)).size;
}
function servingOf(report) {
    const { inUse, running } = report;
    if (inUse !== undefined) {
        const status = (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).find(({ name }) => name === inUse)?.status;
        return { kind: 'version', name: inUse, status };
    }
    if (running === undefined)
        return { kind: 'unknown' };
    return (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report).length === 0 ? { kind: 'nothing' } : { kind: 'unknown' };
}
/** `1 inference unit`, `1 to 3 inference units`. */
function unitsText(units) {
    if (units === undefined)
        return undefined;
    const { min, max } = units;
    return max === undefined || max === min
        ? (0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(min, 'inference unit')
        : `${String(min)} to ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(max, 'inference unit')}`;
}
/** Inference units of the project that are billed now: at least so many. Undefined where those of a model are not known. */
function billedUnits(report) {
    if (report.running === undefined)
        return undefined;
    let sum = 0;
    for (const { units } of (0,_release_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRunning */ .lR)(report)) {
        if (units === undefined)
            return undefined;
        sum += units.min;
    }
    return sum;
}
/** In place of what a dry run could not check. */
const EVERYTHING_CHECKED = 'Everything that these calls need was checked.';
/** What a dry run says of the quota and of the units, one sentence each. */
function plannedUseLines({ plannedUse }) {
    if (plannedUse === undefined)
        return [];
    const { units, places } = plannedUse;
    return [
        ...(places === undefined
            ? []
            : [
                `Places for running models in the account (max-running-models): ${courseText(places, ` of ${String(places.max)} in use`)}.`,
            ]),
        `Inference units of this project that run: ${courseText(units)}.`,
    ];
}
/** `1 now, up to 2 in between, 1 afterwards`. */
function courseText({ now, most, afterwards }, what = '') {
    const between = most > Math.max(now, afterwards) ? `, up to ${String(most)} in between` : '';
    return `${String(now)}${what} now${between}, ${String(afterwards)} afterwards`;
}
/** Money with two decimals; no currency, which is the user's. */
function formatMoney(amount) {
    return amount.toFixed(2);
}
/** Hours with two decimals at most. */
function formatUnitHours(hours) {
    return String(Number(hours.toFixed(2)));
}
const SOURCES = {
    cloudwatch: 'measured by CloudWatch (InServiceInferenceUnits)',
    'start-times': 'worked out from the start times, with the units that the model was started with',
};
/** Where the unit-hours are from, as a clause. */
function sourceOfUnitHours({ unitHours }) {
    return unitHours === undefined ? undefined : SOURCES[unitHours.source];
}


/***/ }),

/***/ 21575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   fb: () => (/* binding */ UNLISTED_GRACE_MS),
/* harmony export */   of: () => (/* binding */ decideAfterFaults)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54596);
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52769);


/** Polls soon after the create, milliseconds since it: a manifest that cannot be read fails within seconds. */
const EARLY_POLLS_MS = [1000, 2000, 4000, 8000, 16_000];
/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
const UNLISTED_GRACE_MS = 5 * 60_000;
/** A version that is not listed is polled more often than the poll interval. */
const UNLISTED_POLL_MS = 30_000;
/** Waits after status checks that failed, milliseconds. A poll interval that is longer is the longest, up to half an hour. */
const AFTER_FAULTS = { firstMs: 2000, longestMs: 2 * 60_000 };
const AFTER_FAULTS_MAX_MS = 2000 * 2 ** 10;
/**
 * After a status check that was answered.
 * @param seen  the version as described, or undefined when the answer does not list it
 * @param now   milliseconds since the epoch
 */
function decide(seen, now, policy) {
    if (seen === undefined) {
        if (now - (policy.unlistedSince ?? now) >= UNLISTED_GRACE_MS)
            return { kind: 'gone' };
        return waitOrTimeOut(now, { ...policy, pollIntervalMs: Math.min(policy.pollIntervalMs, UNLISTED_POLL_MS) });
    }
    const state = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(seen);
    switch (state) {
        case 'trained':
            return { kind: 'trained', version: seen };
        case 'failed':
            return { kind: 'failed', version: seen, serviceIssue: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failedForServiceIssue */ .VG)(seen) };
        case 'deleting':
        case 'copy':
        case 'unusable':
            return { kind: state, version: seen };
        case 'training':
        case 'unknown':
            return waitOrTimeOut(now, policy);
    }
}
/**
 * After a status check that failed: soon at first, then ever later, but never past the deadline.
 * @param faults  consecutive ones, this one included
 * @param now     milliseconds since the epoch
 */
function decideAfterFaults(faults, now, { pollIntervalMs, deadlineAt }) {
    const left = deadlineAt - now;
    if (left <= 0)
        return { kind: 'timed-out' };
    const longestMs = Math.min(Math.max(pollIntervalMs, AFTER_FAULTS.longestMs), AFTER_FAULTS_MAX_MS);
    return { kind: 'wait', ms: Math.min(left, (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(faults, { ...AFTER_FAULTS, longestMs })) };
}
/** The time until the next poll; the last one is at the deadline itself. */
function waitOrTimeOut(now, policy) {
    const left = policy.deadlineAt - now;
    if (left <= 0)
        return { kind: 'timed-out' };
    return { kind: 'wait', ms: Math.min(left, untilNextPoll(now, policy)) };
}
function untilNextPoll(now, policy) {
    const { createdAt } = policy;
    const early = createdAt === undefined ? undefined : EARLY_POLLS_MS.find((ms) => createdAt + ms > now);
    if (createdAt !== undefined && early !== undefined)
        return Math.min(createdAt + early - now, policy.pollIntervalMs);
    // A tenth more or less, so that jobs started together do not poll together for hours.
    return Math.round(policy.pollIntervalMs * (0.9 + policy.jitter * 0.2));
}


/***/ })

};
