export const id = 2302;
export const ids = [2302];
export const modules = {

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ API_HEADERS),
/* harmony export */   c_: () => (/* binding */ loadClient),
/* harmony export */   qY: () => (/* binding */ SILENT)
/* harmony export */ });
/** GitHub's client, and what all its calls have in common. */
/** GitHub's client; it is large, and most steps do not call GitHub. The first call loads it. */
const loadClient = () => Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
/** What answers look like. GitHub keeps a version for two years; servers that know no versions ignore the header. */
const API_HEADERS = { 'x-github-api-version': '2022-11-28' };
/** The client's own log goes to the console, where a runner would take its lines for the step's. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // Failures are thrown, as errors of this project.
}


/***/ }),

/***/ 68216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ MESSAGE_MAX_LENGTH),
/* harmony export */   N: () => (/* binding */ toGithubFault),
/* harmony export */   iR: () => (/* binding */ GithubFault)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54153);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97425);
/** Why a call to GitHub's API failed. No text of a request is kept: it contains the token. */



/** What is shown of GitHub's own message. */
const MESSAGE_MAX_LENGTH = 200;
/** Causes that are checked. Our choice: the client, its transport and the socket each wrap once. */
const CAUSES_MAX = 5;
/** A call that failed. The message is a clause, fit to follow a colon. */
class GithubFault extends Error {
    name = 'GithubFault';
    kind;
    /** HTTP status; undefined when no answer came. */
    status;
    constructor(kind, clause, status) {
        super(clause);
        this.kind = kind;
        this.status = status;
    }
}
/** What a comment needs, as a sentence. */
const NEEDS_OF_COMMENTS = 'The job needs pull-requests: write; runs for pull requests from forks have a read-only token';
/**
 * Accepts anything that the client threw; an error of this project is returned unchanged.
 * @param needs  what permission the call needs, as a sentence without its full stop
 */
function toGithubFault(thrown, needs = NEEDS_OF_COMMENTS) {
    if (thrown instanceof GithubFault)
        return thrown;
    const response = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(thrown, 'response');
    const status = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(response, 'status');
    if (typeof status !== 'number') {
        // The client's text may quote a header, and so the token; the code of the system's error does not.
        const code = codeOf(thrown);
        return new GithubFault('no-answer', `GitHub’s API did not answer${code === undefined ? '' : ` (${code})`}`);
    }
    const { kind, message } = ofAnswer(status, (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(response, 'headers'), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(response, 'data'), 'message'), needs);
    return new GithubFault(kind, message, status);
}
function ofAnswer(status, headers, message, needs) {
    const said = typeof message === 'string' ? `: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(message, MESSAGE_MAX_LENGTH)}` : '';
    const answer = `(HTTP ${String(status)}${said})`;
    if (isRateLimit(status, headers, message))
        return new GithubFault('rate-limit', rateLimitClause(headers, answer));
    if (status >= 500)
        return new GithubFault('unavailable', `GitHub’s API had an internal error ${answer}`);
    switch (status) {
        case 401:
            return new GithubFault('bad-token', `GitHub rejected github-token ${answer}`);
        case 403:
            return new GithubFault('forbidden', `github-token lacks the permission ${answer}. ${needs}`);
        case 404:
        case 410:
            return new GithubFault('not-found', `it does not exist, or github-token cannot read it ${answer}`);
        default:
            return new GithubFault('refused', `GitHub rejected the request ${answer}`);
    }
}
/** @see GitHub docs, "Rate limits for the REST API", exceeding the rate limit: primary ones and secondary ones */
function isRateLimit(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(headers, 'retry-after') !== undefined || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(headers, 'x-ratelimit-remaining') === '0')
        return true;
    return typeof message === 'string' && /\brate limit\b/i.test(message);
}
function rateLimitClause(headers, answer) {
    const [after, reset] = ['retry-after', 'x-ratelimit-reset'].map((name) => Number((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(headers, name)));
    const when = after !== undefined && Number.isFinite(after)
        ? `, retry after ${String(after)} s`
        : reset !== undefined && Number.isFinite(reset)
            ? ` until ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r)(reset * 1000)}`
            : '';
    return `the rate limit of GitHub’s API was exceeded${when} ${answer}`;
}
/** The code of a system error, somewhere down its causes. */
function codeOf(thrown) {
    let error = thrown;
    for (let depth = 0; depth < CAUSES_MAX && typeof error === 'object' && error !== null; depth += 1) {
        const code = 'code' in error ? error.code : undefined;
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code))
            return code;
        error = 'cause' in error ? error.cause : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGithubRelease: () => (/* binding */ connectGithubRelease)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(97425);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/src/github/pull-request-fault.js
var pull_request_fault = __webpack_require__(68216);
;// CONCATENATED MODULE: ./lib/src/github/call-github.js






/** GitHub ends a request itself after 10 s. GitHub docs, "Timeouts". The rest is for the network. */
const DEADLINE_MS = 20_000;
/** Tries of one call, the first included. */
const TRIES_MAX = 4;
/** Upper bounds of the waits before them, milliseconds. */
const WAITS = { firstMs: 1000, longestMs: 8000 };
/** @returns what throws ActionError with the code of the call, and after a cancel the reason of the runner's signal */
function createCallGithub({ client, sleep, signal, random }) {
    return async (call, send) => {
        signal.throwIfAborted();
        try {
            const octokit = await client();
            const wait = (_error, tries) => (0,try_again/* backOff */.fu)({ sleep, random, signal }, WAITS, tries);
            return await (0,try_again/* tryAgain */.QC)({ triesMax: call.isOneAttempt === true ? 1 : TRIES_MAX, mayPass, wait }, () => once({ sleep, signal }, call.needs, (abort) => send(octokit, { headers: github_client/* API_HEADERS */.Qo, request: { signal: abort } })));
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof action_error/* ActionError */.lZ)
                throw error;
            const fault = (0,pull_request_fault/* toGithubFault */.N)(error, call.needs);
            throw new action_error/* ActionError */.lZ(call.code, `${call.failed}: ${fault.message}.`, { cause: fault });
        }
    };
}
/** A limit for an hour is not waited for; one for a moment is over by then. */
function mayPass(error) {
    return error instanceof pull_request_fault/* GithubFault */.iR && ['no-answer', 'unavailable', 'rate-limit', 'misread'].includes(error.kind);
}
/** @throws GithubFault */
async function once({ sleep, signal }, needs, send) {
    signal.throwIfAborted();
    const [call, done] = [new AbortController(), new AbortController()];
    const onCancel = () => {
        call.abort(signal.reason);
    };
    signal.addEventListener('abort', onCancel);
    const late = sleep(DEADLINE_MS, done.signal).then(() => {
        throw new pull_request_fault/* GithubFault */.iR('no-answer', `GitHub’s API took longer than ${String(DEADLINE_MS / 1000)} s`);
    }, () => undefined);
    try {
        // The deadline is over only when it throws.
        return await Promise.race([send(call.signal), late.then(() => new Promise(() => undefined))]);
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        throw ofGraphql(error, needs) ?? (0,pull_request_fault/* toGithubFault */.N)(error, needs);
    }
    finally {
        signal.removeEventListener('abort', onCancel);
        call.abort();
        done.abort();
    }
}
/** GraphQL answers a refusal with status 200, and a list of errors. GitHub docs, "Forming calls with GraphQL". */
function ofGraphql(thrown, needs) {
    const errors = (0,json/* own */.ZV)(thrown, 'errors');
    if (!(0,json/* isJsonArray */.Md)(errors))
        return undefined;
    const said = (0,shorten/* shorten */.m)((0,json/* ownText */.U3)(errors[0], 'message') ?? 'no message', pull_request_fault/* MESSAGE_MAX_LENGTH */.Ic);
    switch ((0,json/* ownText */.U3)(errors[0], 'type')) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return new pull_request_fault/* GithubFault */.iR('forbidden', `github-token lacks the permission (${said}). ${needs}`);
        case 'NOT_FOUND':
            return new pull_request_fault/* GithubFault */.iR('not-found', `it does not exist, or github-token cannot read it (${said})`);
        case 'RATE_LIMITED':
            return new pull_request_fault/* GithubFault */.iR('rate-limit', `the rate limit of GitHub’s API was exceeded (${said})`);
        default:
            return new pull_request_fault/* GithubFault */.iR('refused', `GitHub rejected the request (${said})`);
    }
}
/** An answer that has not the shape of GitHub's. */
function misread() {
    return new pull_request_fault/* GithubFault */.iR('misread', 'the response did not come from GitHub’s API');
}

;// CONCATENATED MODULE: ./lib/src/github/deployments.js


/** Newest deployments that are searched. Our choice: that of this job was created when the job began. */
const DEPLOYMENTS_MAX = 100;
/** In one request, newest first. A deployment that a job has made shows the page of the job as its log. */
const NEWEST = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { deployments(first: ${String(DEPLOYMENTS_MAX)}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { latestStatus { logUrl } } } } }`;
/** The part of the port that is about them. */
function createDeployments(call, run) {
    return {
        hasOwnDeployment: async () => {
            const { owner, repo, runId } = run();
            const pages = await call(reading('The deployments', 'deployments: read'), async (octokit, { request, headers }) => logsIn(await octokit.graphql(NEWEST, { owner, repo, request, headers })));
            const ofRun = pages.filter((page) => page.includes(`/actions/runs/${String(runId)}/`));
            if (ofRun.length === 0)
                return false;
            const jobs = await call(reading('The jobs of the run', 'actions: read'), (octokit, common) => ownJobs(octokit, common, run()));
            return ofRun.some((page) => jobs.some((id) => page.endsWith(`/job/${String(id)}`)));
        },
        createDeployment: async ({ environment, description, state, payload }) => {
            const { owner, repo, commit, url } = run();
            const failed = `The deployment to ${environment} could not be recorded`;
            const needs = 'The job needs deployments: write';
            const id = await call({ code: 'PUBLISH_FAILED', failed, needs, isOneAttempt: true }, async (octokit, common) => {
                const { data } = await octokit.rest.repos.createDeployment({
                    ...{ owner, repo, ...common, environment, description, payload },
                    ref: commit,
                    // The commit has been tested by then, and is not to be merged with anything.
                    auto_merge: false,
                    required_contexts: [],
                });
                return idOf(data);
            });
            await call({ code: 'PUBLISH_FAILED', failed, needs }, async (octokit, common) => {
                const of = { owner, repo, deployment_id: id, ...common };
                await octokit.rest.repos.createDeploymentStatus({ ...of, state, description, log_url: url });
            });
            return id;
        },
        approvals: () => call(reading('The approvals of the run', 'actions: read'), async (octokit, common) => {
            const { owner, repo, runId } = run();
            const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: runId, ...common });
            return approversIn(data);
        }),
    };
}
function reading(what, permission) {
    return { code: 'PUBLISH_FAILED', failed: `${what} could not be read`, needs: `The job needs ${permission}` };
}
/** The job of this step: a runner has one at a time. Where its name is unknown, all jobs of the run that are under way. */
async function ownJobs(octokit, common, { owner, repo, runId, attempt, runner }) {
    const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
        ...{ owner, repo, ...common },
        run_id: runId,
        attempt_number: attempt,
        per_page: 100,
    });
    const jobs = (0,json/* own */.ZV)(data, 'jobs');
    if (!(0,json/* isJsonArray */.Md)(jobs))
        throw misread();
    return jobs
        .filter((job) => (0,json/* ownText */.U3)(job, 'status') === 'in_progress')
        .filter((job) => runner === undefined || (0,json/* ownText */.U3)(job, 'runner_name') === runner)
        .map(idOf);
}
function logsIn(answer) {
    const nodes = (0,json/* own */.ZV)((0,json/* own */.ZV)((0,json/* own */.ZV)(answer, 'repository'), 'deployments'), 'nodes');
    if (!(0,json/* isJsonArray */.Md)(nodes))
        throw misread();
    return nodes.flatMap((node) => (0,json/* ownText */.U3)((0,json/* own */.ZV)(node, 'latestStatus'), 'logUrl') ?? []);
}
function approversIn(data) {
    if (!(0,json/* isJsonArray */.Md)(data))
        throw misread();
    const approved = data.filter((review) => (0,json/* ownText */.U3)(review, 'state') === 'approved');
    return [...new Set(approved.flatMap((review) => (0,json/* ownText */.U3)((0,json/* own */.ZV)(review, 'user'), 'login') ?? []))];
}
function idOf(data) {
    const id = (0,json/* wholeNumber */.rD)((0,json/* own */.ZV)(data, 'id'));
    if (id === undefined)
        throw misread();
    return id;
}

;// CONCATENATED MODULE: ./lib/src/github/variables.js



/** The part of the port that is about them. */
function createVariables(call, repository) {
    return {
        readVariable: (place) => call(about(place, 'read'), async (octokit, common) => {
            const of = { ...repository(), ...common };
            try {
                return variables_valueOf((await get(octokit, place, of)).data);
            }
            catch (error) {
                if ((0,pull_request_fault/* toGithubFault */.N)(error).kind === 'not-found')
                    return undefined;
                throw error;
            }
        }),
        writeVariable: (place, value) => call(about(place, 'written'), async (octokit, common) => {
            const of = { ...repository(), ...common };
            try {
                await replace(octokit, place, value, of);
            }
            catch (error) {
                if ((0,pull_request_fault/* toGithubFault */.N)(error).kind !== 'not-found')
                    throw error;
                await create(octokit, place, value, of);
            }
        }),
    };
}
function about({ name, environment }, done) {
    const of = environment === undefined ? '' : ` of the environment ${environment}`;
    const permission = environment === undefined ? 'Variables' : 'Environments';
    return {
        code: 'PUBLISH_FAILED',
        failed: `The variable ${name}${of} could not be ${done}`,
        needs: `A GitHub App needs its permission ${permission}: write, a personal token may need others`,
    };
}
function get(octokit, { name, environment }, of) {
    const { actions } = octokit.rest;
    return environment === undefined
        ? actions.getRepoVariable({ ...of, name })
        : actions.getEnvironmentVariable({ ...of, name, environment_name: environment });
}
async function replace(octokit, { name, environment }, value, of) {
    const { actions } = octokit.rest;
    await (environment === undefined
        ? actions.updateRepoVariable({ ...of, name, value })
        : actions.updateEnvironmentVariable({ ...of, name, value, environment_name: environment }));
}
/** One that was created meanwhile, such as by a request whose answer was lost, is replaced by the next try. */
async function create(octokit, { name, environment }, value, of) {
    const { actions } = octokit.rest;
    try {
        await (environment === undefined
            ? actions.createRepoVariable({ ...of, name, value })
            : actions.createEnvironmentVariable({ ...of, name, value, environment_name: environment }));
    }
    catch (error) {
        const fault = (0,pull_request_fault/* toGithubFault */.N)(error);
        throw fault.status === 409 ? new pull_request_fault/* GithubFault */.iR('unavailable', fault.message, 409) : error;
    }
}
function variables_valueOf(data) {
    const value = (0,json/* ownText */.U3)(data, 'value');
    if (value === undefined)
        throw misread();
    return value;
}

;// CONCATENATED MODULE: ./lib/src/github/release.js






/** Logins of the app that makes the tokens of jobs: GraphQL leaves out what REST adds. */
const JOB_LOGINS = ['github-actions', 'github-actions[bot]'];
/**
 * The port with a token. Nothing is asked by making it; the first call loads the client.
 * @param token  masked; never part of an error
 */
function connectGithubRelease({ env, io, ...deps }, token) {
    const trimmed = token.trim();
    if (trimmed !== '')
        io.mask(trimmed);
    let loaded;
    const client = () => (loaded ??= connect(env, trimmed));
    const call = createCallGithub({ ...deps, client });
    const run = () => runOf(env);
    const repository = () => {
        const { owner, repo } = run();
        return { owner, repo };
    };
    return { tokenKind: () => tokenKind(call), ...createVariables(call, repository), ...createDeployments(call, run) };
}
async function connect(env, token) {
    if (token === '')
        throw new action_error/* ActionError */.lZ('TOKEN_UNSUITABLE', 'github-token is empty.');
    // The client's error for such a header would quote the token.
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new action_error/* ActionError */.lZ('TOKEN_UNSUITABLE', 'github-token contains characters that are not allowed in a token.');
    }
    const { getOctokit } = await (0,github_client/* loadClient */.c_)();
    const baseUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'train-custom-labels', log: github_client/* SILENT */.qY });
}
/** The API has a viewer for every token: a person, or the bot of an app, which for the token of a job is GitHub's own. */
async function tokenKind(call) {
    const about = {
        code: 'TOKEN_UNSUITABLE',
        failed: 'Whose token github-token is could not be read',
        needs: 'Any valid token may read it',
    };
    const login = await call(about, async (octokit, { headers, request }) => {
        const answer = await octokit.graphql('query { viewer { login } }', { headers, request });
        const found = (0,json/* ownText */.U3)((0,json/* own */.ZV)(answer, 'viewer'), 'login');
        if (found === undefined)
            throw misread();
        return found;
    });
    return JOB_LOGINS.includes(login) ? 'job' : 'other';
}
/** @throws ActionError outside of a run */
function runOf(env) {
    const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const runId = Number(env.GITHUB_RUN_ID ?? '');
    if (owner === '' || repo === '' || more.length > 0 || !Number.isSafeInteger(runId) || runId <= 0) {
        throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', 'The run is not known (GITHUB_REPOSITORY, GITHUB_RUN_ID).');
    }
    const runner = env.RUNNER_NAME;
    return {
        owner,
        repo,
        runId,
        attempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT ?? '') || 1),
        commit: env.GITHUB_SHA ?? '',
        runner: runner === '' ? undefined : runner,
        url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${String(runId)}`,
    };
}


/***/ })

};
