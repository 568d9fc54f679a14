export const id = 4664;
export const ids = [4664];
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


/***/ })

};
