export const id = 6290;
export const ids = [6290];
export const modules = {

/***/ 76290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/src/deployment/swap/in-use.js
var in_use = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib/src/deployment/swap/plan-swap.js + 1 modules
var plan_swap = __webpack_require__(99600);
// EXTERNAL MODULE: ./lib/src/deployment/swap/run-swap.js
var run_swap = __webpack_require__(19895);
// EXTERNAL MODULE: ./lib/src/deployment/swap/swap.js
var swap_swap = __webpack_require__(67823);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/observe.js
var observe = __webpack_require__(839);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/places.js
var places = __webpack_require__(11763);
// EXTERNAL MODULE: ./lib/src/deployment/inventory/version-tag.js
var version_tag = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/model/provenance.js
var provenance = __webpack_require__(59301);
;// CONCATENATED MODULE: ./lib/src/deployment/rollback/choose-rollback.js
/** Which version a rollback goes to: the one that was released before, as the tags say. Pure. */





/**
 * A re-run finds the version by the tags of its earlier attempt, and never goes further back. Another run goes to the version that the
 * one in use replaced, but never to one that was just rolled back.
 * @param published  what callers read; undefined where nothing is published
 * @throws ActionError NOTHING_RELEASED, PUBLISH_CONFLICT (both refused)
 */
function chooseRollback(inventory, published, runKey) {
    const inUse = (0,in_use/* inUseOf */.Mf)(inventory, published);
    if (inUse.kind !== 'version')
        throw nothing('No version is published or has the tag released');
    const chosen = chosenBefore(inventory, runKey);
    if (chosen !== undefined)
        return checkOwn(inventory, chosen, inUse.version);
    const tags = inventory.tags.get(inUse.version.arn) ?? {};
    const before = tags[provenance/* PROVENANCE_KEYS */.pr.replaces];
    if (before === undefined || before === version_tag/* NO_VERSION */.dG) {
        throw nothing(`No version was released before ${inUse.version.name}`);
    }
    const version = (0,version_tag/* versionOfTag */.mx)(before, inventory.versions);
    if (version === undefined) {
        throw nothing(`${inUse.version.name} replaced ${(0,version_tag/* nameInTag */.Xk)(before)}, which was deleted`);
    }
    if (version.arn === inUse.version.arn || rolledBack(inventory, inUse.version).has(version.arn)) {
        throw nothing(`${inUse.version.name} replaced ${version.name}, which was rolled back since`);
    }
    return { target: version };
}
/** What an earlier attempt of this run chose. */
function chosenBefore(inventory, runKey) {
    return inventory.versions.find(({ arn }) => {
        const tags = inventory.tags.get(arn);
        return tags?.[provenance/* PROVENANCE_KEYS */.pr.releaseRun] === runKey && provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom in tags;
    });
}
/** Between the two versions of the earlier attempt this run goes on; it does not undo a release that came after it. */
function checkOwn(inventory, target, inUse) {
    const tags = inventory.tags.get(target.arn);
    const isUndone = inventory.tags.get(inUse.arn)?.[provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom] === (0,version_tag/* versionTag */.Vm)(target);
    if (isUndone) {
        const what = `An earlier attempt of this run rolled back to ${target.name}, and returned to ${inUse.name} after a failure.`;
        return { target, undone: conflict(what) };
    }
    if (inUse.arn === target.arn || tags?.[provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom] === (0,version_tag/* versionTag */.Vm)(inUse))
        return { target };
    throw conflict(`This run rolled back to ${target.name}, and ${inUse.name} has come into use since.`);
}
function conflict(what) {
    return new action_error/* ActionError */.lZ('PUBLISH_CONFLICT', what, {
        outcome: 'refused',
        hint: 'Start a new run to roll back: a re-run only finishes what its earlier attempts began.',
    });
}
/** Versions that were rolled back one after the other, up to the one in use. */
function rolledBack(inventory, inUse) {
    const found = new Set();
    for (let at = inUse; at !== undefined;) {
        const before = (0,version_tag/* versionOfTag */.mx)(inventory.tags.get(at.arn)?.[provenance/* PROVENANCE_KEYS */.pr.rolledBackFrom], inventory.versions);
        if (before === undefined || found.has(before.arn))
            break;
        found.add(before.arn);
        at = (0,observe/* versionIn */.It)(inventory, before.arn);
    }
    return found;
}
function nothing(why) {
    return new action_error/* ActionError */.lZ('NOTHING_RELEASED', `${why}, so there is nothing to roll back to.`, { outcome: 'refused' });
}

;// CONCATENATED MODULE: ./lib/src/deployment/rollback/rollback.js








/**
 * @throws ActionError NOTHING_RELEASED (refused, and nothing was changed); else as a swap does
 */
async function rollback(tools, project, plan, parts) {
    const { swap, units } = plan.operation;
    const inventory = await (0,observe/* observe */.lB)(tools, project);
    tools.progress.update({ running: (0,places/* runningModels */.CL)(inventory, tools.runKey) });
    const published = swap.publish === undefined ? undefined : await parts.publisherOf(tools, swap.publish).read();
    const { target, undone } = chooseRollback(inventory, published, tools.runKey);
    tools.progress.update({ version: { name: target.name, arn: target.arn, status: target.status } });
    const goal = {
        kind: 'rollback',
        target,
        units: units ?? unitsBefore(tools, inventory, target, published),
        swap,
        runKey: tools.runKey,
    };
    const context = (0,swap_swap.contextOf)(tools, project, plan, goal, parts);
    return plan.isDryRun ? (0,plan_swap/* planSwap */.D)(context, inventory, undone) : (0,run_swap/* runSwap */.P)(context, inventory, undone);
}
/** A rollback is urgent: where nobody recorded the units, it is not refused. */
function unitsBefore({ progress }, inventory, target, published) {
    const own = (0,version_tag/* unitsOf */.$J)(target, inventory.tags.get(target.arn));
    if (own !== undefined)
        return own;
    const inUse = (0,in_use/* inUseOf */.Mf)(inventory, published);
    const serving = inUse.kind === 'version' ? (0,version_tag/* unitsOf */.$J)(inUse.version, inventory.tags.get(inUse.version.arn)) : undefined;
    progress.note('warning', `With how many inference units ${target.name} ran is not recorded: it gets ${serving === undefined ? 'one' : 'those of the version in use'}. Set min-inference-units to choose.`);
    return serving ?? { min: 1 };
}


/***/ })

};
