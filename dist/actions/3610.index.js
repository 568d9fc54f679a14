export const id = 3610;
export const ids = [3610];
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

/***/ 43610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endStep: () => (/* binding */ endStep),
  prepareEnd: () => (/* binding */ prepareEnd)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(52769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/report/comment/marker.js
/** The hidden first line of a pull-request comment, by which a later run finds the comment of an earlier one. */

/** Hex digits of the digest that are kept. Our choice: far more than needed to distinguish the jobs of one pull request. */
const DIGEST_LENGTH = 32;
const PREFIX = '<!-- train-custom-labels ';
/**
 * The line that a comment of this report begins with: a digest of what the comment is about, and the run that wrote it.
 * Names are not written out, so that none can end the HTML comment. Jobs of a matrix with one project share a comment.
 */
function markerOf(report) {
    const { runId } = report.run;
    return `${PREFIX}${subjectOf(report)}${runId !== undefined && isRunId(runId) ? ` run:${runId}` : ''} -->`;
}
/** Whether a comment begins with the marker of this report's project, job, workflow, action and subject, whatever its run. */
function hasMarkerOf(report, body) {
    return body.startsWith(`${PREFIX}${subjectOf(report)} `);
}
/**
 * Whether a comment was written by a later run than the report's. GitHub hands out ids of runs in rising order; trainings
 * take hours, so that the run of an old commit may well end after that of a new one.
 */
function isOfLaterRun(report, body) {
    const [, theirs = ''] = /^<!-- train-custom-labels [0-9a-f]+ run:(\d+) -->/.exec(body) ?? [];
    const ours = report.run.runId ?? '';
    return isRunId(theirs) && isRunId(ours) && BigInt(theirs) > BigInt(ours);
}
function subjectOf({ project, run, action, subject: more = [] }) {
    const subject = JSON.stringify([project?.name ?? null, run.job ?? null, run.workflow ?? null, action, ...more]);
    return (0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex').slice(0, DIGEST_LENGTH);
}
function isRunId(text) {
    return /^\d{1,20}$/.test(text);
}

// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/src/github/pull-request-fault.js
var pull_request_fault = __webpack_require__(68216);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/github/pull-request-comments.js



/** GitHub's cap on a page, in comments; a greater number is taken as this one. GitHub docs, "List issue comments". */
const PAGE_SIZE = 100;
/** Loads the client, which takes a while; nothing is sent yet. The proxy of the environment is obeyed by it. */
async function connectComments(access) {
    const { getOctokit } = await (0,client/* loadClient */.c_)();
    const { apiUrl: baseUrl, token, owner, repo, signal } = access;
    const octokit = getOctokit(token, { baseUrl, userAgent: 'train-custom-labels', log: client/* SILENT */.qY });
    const common = { headers: client/* API_HEADERS */.Qo, request: { signal } };
    const place = { owner, repo, ...common };
    const { issues } = octokit.rest;
    return {
        list: (pullRequest, page) => sent(async () => {
            const query = { per_page: PAGE_SIZE, page };
            const { data, headers } = await issues.listComments({ ...place, issue_number: pullRequest, ...query });
            return { comments: toComments(data), isLast: !(headers.link ?? '').includes('rel="next"') };
        }),
        create: (pullRequest, body) => sent(async () => toComment((await issues.createComment({ ...place, issue_number: pullRequest, body })).data)),
        update: (id, body) => sent(async () => {
            await issues.updateComment({ ...place, comment_id: id, body });
        }),
        whoAmI: () => sent(() => askWho(octokit, common)),
    };
}
/**
 * A personal token has a user. That of an app, such as the job's own, has none and is refused; GraphQL names the app's
 * bot. What is missing there is unknown.
 */
async function askWho(octokit, common) {
    try {
        const user = (await octokit.rest.users.getAuthenticated({ ...common })).data;
        return (0,json/* ownText */.U3)(user, 'login');
    }
    catch (error) {
        const fault = (0,pull_request_fault/* toGithubFault */.N)(error);
        if (fault.kind !== 'forbidden' && fault.kind !== 'not-found')
            throw fault;
    }
    try {
        const answer = await octokit.graphql('query { viewer { login } }', { ...common });
        const login = (0,json/* ownText */.U3)((0,json/* own */.ZV)(answer, 'viewer'), 'login');
        return login === undefined || login.endsWith('[bot]') ? login : `${login}[bot]`;
    }
    catch {
        return undefined;
    }
}
async function sent(send) {
    try {
        return await send();
    }
    catch (error) {
        throw (0,pull_request_fault/* toGithubFault */.N)(error);
    }
}
/** The client's types promise a shape; a proxy on the way to GitHub may answer anything. */
function toComments(data) {
    if (!Array.isArray(data))
        throw misread();
    return data.map(toComment);
}
function toComment(data) {
    const id = (0,json/* own */.ZV)(data, 'id');
    if (typeof id !== 'number')
        throw misread();
    const author = (0,json/* ownText */.U3)((0,json/* own */.ZV)(data, 'user'), 'login');
    return { id, body: (0,json/* ownText */.U3)(data, 'body') ?? '', author };
}
function misread() {
    return new pull_request_fault/* GithubFault */.iR('misread', 'the response did not come from GitHub’s API');
}

;// CONCATENATED MODULE: ./lib/src/github/pull-request.js

/** Events about a commit, which list the pull requests that have it. The list is empty for pull requests from forks. */
const LISTING = ['workflow_run', 'check_run', 'check_suite'];
/**
 * Reads their numbers. Empty where the event is about none, or its payload cannot be read; never throws.
 * @see GitHub docs, "Webhook events and payloads"
 */
async function readPullRequests(env, files) {
    try {
        const event = JSON.parse((await files.readText(env.GITHUB_EVENT_PATH ?? '')) ?? 'null');
        return pullRequestsOf(event);
    }
    catch {
        return [];
    }
}
/** The numbers in a payload, each once. */
function pullRequestsOf(event) {
    const issue = (0,json/* own */.ZV)(event, 'issue');
    const subjects = [
        numberOf((0,json/* own */.ZV)(event, 'pull_request')),
        // A comment on an issue and one on a pull request are the same event.
        ...((0,json/* own */.ZV)(issue, 'pull_request') === undefined ? [] : [numberOf(issue)]),
    ];
    const repositoryId = (0,json/* own */.ZV)((0,json/* own */.ZV)(event, 'repository'), 'id');
    const listed = LISTING.flatMap((name) => {
        const list = (0,json/* own */.ZV)((0,json/* own */.ZV)(event, name), 'pull_requests');
        if (!(0,json/* isJsonArray */.Md)(list))
            return [];
        // A fork's own pull requests may be in the list; their numbers mean others in this repository.
        return list.filter((one) => isInto(one, repositoryId)).map(numberOf);
    });
    return [...new Set([...subjects, ...listed])].filter((number) => number !== undefined);
}
function isInto(pullRequest, repositoryId) {
    const into = (0,json/* own */.ZV)((0,json/* own */.ZV)((0,json/* own */.ZV)(pullRequest, 'base'), 'repo'), 'id');
    return into === undefined || repositoryId === undefined || into === repositoryId;
}
function numberOf(value) {
    const number = (0,json/* own */.ZV)(value, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/src/step/comment.js





/** All of it together, milliseconds. Our choice: the step has done its work and should not wait long for a comment. */
const DEADLINE_MS = 20_000;
/**
 * From the cancel of the step to the end of the comment, milliseconds. Our choice: of the 5 s that a cancel leaves, the process
 * needs some to end.
 */
const AFTER_CANCEL_MS = 4500;
const CANCELLED = 'the step was cancelled';
/** Before the one repetition of a call that may be repeated, milliseconds. */
const RETRY_AFTER_MS = 1000;
/** Pages of comments that are searched. Our choice: 3,000 comments; after them the search ends. */
const PAGES_MAX = 30;
/** The author of comments made with the token of a job. */
const JOB_TOKEN_AUTHOR = 'github-actions[bot]';
/**
 * Writes a report as a comment on each pull request that the run's event names, in place of the comment of an earlier
 * run. Never throws: every failure is a warning. Takes 20 s at most. In a step that is cancelled an earlier comment
 * still is replaced, since its verdict is not that of this run, in the time that is left; none is created, which nobody
 * may wait for.
 */
async function commentOnPullRequest(deps, content, options) {
    const token = options.token.trim();
    if (token !== '')
        deps.io.mask(token);
    let subject = 'the pull request';
    try {
        const target = await findTarget(deps, content.about, token);
        if (typeof target === 'string') {
            options.warn(`No comment was written: ${target}.`);
            return;
        }
        const { about } = target;
        const body = content.body(markerOf(about));
        const mayCreate = () => !options.onlyReplace && !deps.signal.aborted;
        const { sinceCancelMs } = options;
        const maxMs = sinceCancelMs === undefined ? DEADLINE_MS : Math.max(0, AFTER_CANCEL_MS - sinceCancelMs);
        await withinDeadline(deps, maxMs, async (signal) => {
            const comments = await connectComments({ ...target, token, signal });
            for (const number of target.pullRequests) {
                subject = `pull request #${String(number)}`;
                await keepComment({ ...deps, signal, mayCreate }, comments, number, { about, body }, options.warn);
            }
        });
    }
    catch (error) {
        options.warn(`The comment on ${subject} could not be written: ${(0,pull_request_fault/* toGithubFault */.N)(error).message}.`);
    }
}
/** Where to comment, or a clause that says why nowhere. */
async function findTarget(deps, about, token) {
    const { env } = deps;
    if (token === '')
        return 'github-token is empty';
    // The client's error for such a header would quote the token.
    if (!/^[\x21-\x7e]+$/.test(token))
        return 'github-token contains characters that are not allowed in a token';
    if (typeof about === 'string')
        return about;
    const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '' || more.length > 0)
        return 'the repository is not known (GITHUB_REPOSITORY)';
    const pullRequests = await readPullRequests(env, deps.files);
    if (pullRequests.length === 0)
        return `${eventName(env.GITHUB_EVENT_NAME)} has no pull request`;
    const apiUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '');
    return { about, apiUrl, owner, repo, pullRequests };
}
function eventName(name) {
    return name === undefined || name === '' ? 'the event of this run' : `the event of this run (${name})`;
}
/** @throws GithubFault past the deadline, which a cancel brings nearer, else what the work throws */
async function withinDeadline({ signal, sleep }, maxMs, work) {
    const [call, done] = [new AbortController(), new AbortController()];
    const ended = new Promise((_, reject) => {
        call.signal.addEventListener('abort', () => {
            reject(new pull_request_fault/* GithubFault */.iR('no-answer', String(call.signal.reason)));
        });
    });
    const endAfter = (ms, reason) => sleep(ms, done.signal).then(() => {
        if (!done.signal.aborted)
            call.abort(reason);
    }, () => undefined);
    const tooLong = `GitHub’s API took longer than ${String(DEADLINE_MS / 1000)} s`;
    const ends = [endAfter(maxMs, signal.aborted ? CANCELLED : tooLong)];
    const onCancel = () => {
        ends.push(endAfter(AFTER_CANCEL_MS, CANCELLED));
    };
    signal.addEventListener('abort', onCancel);
    try {
        await Promise.race([ended, work(call.signal)]);
    }
    finally {
        signal.removeEventListener('abort', onCancel);
        done.abort();
        await Promise.all(ends);
    }
}
async function keepComment(deps, comments, pullRequest, { about, body }, warn) {
    const { existing, assumedAuthor } = await findOwn(deps, comments, pullRequest, about);
    if (existing !== undefined && isOfLaterRun(about, existing.body)) {
        deps.io.log(`The comment on pull request #${String(pullRequest)} is from a later run and was not changed.`);
        return;
    }
    if (existing !== undefined && (await updated(deps, comments, existing, body)))
        return;
    if (!deps.mayCreate()) {
        deps.io.log(`Pull request #${String(pullRequest)} has no comment of an earlier run to replace.`);
        return;
    }
    // One attempt: an answer that was lost may have left a comment behind, and a second one would stay.
    const { author } = await comments.create(pullRequest, body);
    if (assumedAuthor !== undefined && author !== assumedAuthor) {
        warn(`Pull request #${String(pullRequest)} may have two comments: the owner of github-token could not be determined, and it is not ${assumedAuthor}.`);
    }
}
/** The first comment that has the marker and was written by the token's author. Others may copy a marker. */
async function findOwn(deps, comments, pullRequest, about) {
    let author;
    let assumed = {};
    for (let page = 1; page <= PAGES_MAX; page += 1) {
        const { comments: found, isLast } = await twice(deps, () => comments.list(pullRequest, page));
        const marked = found.filter(({ body }) => hasMarkerOf(about, body));
        if (marked.length > 0 && author === undefined) {
            author = await twice(deps, comments.whoAmI);
            if (author === undefined)
                assumed = { assumedAuthor: JOB_TOKEN_AUTHOR };
            author ??= JOB_TOKEN_AUTHOR;
        }
        const existing = marked.find((comment) => comment.author === author);
        if (existing !== undefined)
            return { ...assumed, existing };
        if (isLast)
            return assumed;
    }
    throw new pull_request_fault/* GithubFault */.iR('refused', `there are more than ${String(PAGES_MAX * 100)} comments to look through`);
}
/** False when the comment was deleted in the meantime. */
async function updated(deps, comments, { id }, body) {
    try {
        await twice(deps, () => comments.update(id, body));
        return true;
    }
    catch (error) {
        if (error instanceof pull_request_fault/* GithubFault */.iR && error.kind === 'not-found')
            return false;
        throw error;
    }
}
/** Sends what may be sent again, once more where that can help. A rate limit is not helped by asking again. */
async function twice(deps, call) {
    const mayPass = (error) => error instanceof pull_request_fault/* GithubFault */.iR && (error.kind === 'unavailable' || error.kind === 'no-answer') && !deps.signal.aborted;
    return (0,try_again/* tryAgain */.QC)({ triesMax: 2, mayPass, wait: () => deps.sleep(RETRY_AFTER_MS, deps.signal) }, call);
}

// EXTERNAL MODULE: ./lib/src/inputs/step.js
var step = __webpack_require__(3362);
;// CONCATENATED MODULE: ./lib/src/step/publish.js

/**
 * Files first: they need no one else. What cannot be written is a warning in those views that come after it, and in the
 * JSON report, which is written again then; outputs that cannot be written fail the run.
 */
async function publish(deps, recorder, views, pathsOf) {
    const attempt = async (what, write) => {
        try {
            await write();
        }
        catch (error) {
            recorder.note('warning', `The ${what} could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
        }
    };
    const shownOf = redactedOnce(views, deps.io.hide);
    const shown = () => shownOf(recorder.report);
    for (const file of views.files) {
        const { what, render, written } = file;
        const text = render(recorder.report, deps.io.hide);
        if (text === undefined)
            continue;
        await attempt(what, () => {
            const write = writeFile(deps, recorder, { what, render: () => text, paths: pathsOf(file) }, (path) => {
                recorder.update(written(path));
            });
            return publish_withinDeadline(deps, write, WRITE_MAX_MS);
        });
    }
    await attempt('JSON report', () => {
        const json = {
            what: 'JSON report',
            render: () => shown().json(),
            paths: pathsOf({ input: 'report-path', extension: 'json' }),
        };
        const write = writeFile(deps, recorder, json, (path) => {
            recorder.written(path);
        });
        return publish_withinDeadline(deps, write, WRITE_MAX_MS);
    });
    const inFile = recorder.report;
    try {
        recorder.finishOutputs();
    }
    catch (error) {
        recorder.lost(`The outputs could not be written to the file named by GITHUB_OUTPUT, ${(0,action_error/* messageOf */.bD)(error)}`);
    }
    await attempt('job summary', async () => {
        const written = await deps.io.writeSummary(shown().summary());
        if (!written)
            recorder.log('No job summary was written: GITHUB_STEP_SUMMARY is not set.');
    });
    const { reportPath } = inFile;
    if (recorder.report !== inFile && reportPath !== undefined) {
        await attempt('JSON report', () => publish_withinDeadline(deps, deps.files.write(reportPath, shown().json()), REWRITE_MAX_MS));
    }
    await attempt('annotations', () => {
        for (const annotation of shown().annotations())
            deps.io.annotate(annotation);
    });
    await attempt('end of the log', () => {
        for (const line of shown().logEnd())
            deps.io.log(line);
    });
}
/** Redacts a report for all of its views at once, and again only once the report has become another. */
function redactedOnce(views, hideSecrets) {
    let last;
    return (report) => {
        if (last?.of !== report)
            last = { of: report, shown: views.show(report, hideSecrets) };
        return last.shown;
    };
}
/** @throws what the last of the paths threw, when none can be written to */
async function writeFile(deps, recorder, { what, render, paths }, written) {
    for (const [index, path] of paths.entries()) {
        try {
            await deps.files.write(path, render());
            written(path);
            return;
        }
        catch (error) {
            const why = `The ${what} could not be written to ${path}: ${(0,action_error/* messageOf */.bD)(error)}`;
            if (await isFile(deps, path)) {
                // Of an earlier run, on a runner that keeps its workspace; a later step would read it as this one's.
                recorder.lost(`${why}, and a file from an earlier run is still there`);
            }
            else if (index < paths.length - 1) {
                recorder.note('warning', why);
            }
            if (index === paths.length - 1)
                throw error;
        }
    }
}
async function isFile({ files }, path) {
    try {
        return (await files.stat(path)).isFile;
    }
    catch {
        return false;
    }
}
/** How long a file may take, milliseconds: of the 5 s that a cancel leaves, the other views need some. Our choice. */
const WRITE_MAX_MS = 2000;
/** The same for writing the JSON report again: by then its file system has answered. */
const REWRITE_MAX_MS = 500;
/** A file system that does not answer must not cost the other views. */
async function publish_withinDeadline(deps, write, maxMs) {
    const done = new AbortController();
    const late = deps.sleep(maxMs, done.signal).then(() => {
        throw new Error('the file system does not respond');
    });
    try {
        await Promise.race([write, late]);
    }
    finally {
        done.abort();
        await late.catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
// EXTERNAL MODULE: ./lib/src/step/runner.js
var runner = __webpack_require__(73459);
;// CONCATENATED MODULE: ./lib/src/step/end-step.js







/** Loads GitHub's client where the step is to comment: most do not. */
async function prepareEnd({ env }) {
    // The comment says itself that it could not be written.
    if ((0,step/* parseCommentWish */.cw)(env) !== undefined)
        await (0,client/* loadClient */.c_)().catch(() => undefined);
}
/**
 * Never throws.
 * @param cancelledAt  when the runner cancelled the step, milliseconds since the epoch; undefined where it did not
 */
async function endStep(deps, recorder, views, cancelledAt) {
    const pathsOf = ({ input, nextTo, extension }) => {
        const given = (0,step/* parseReportPath */.jb)(deps.env, input ?? nextTo);
        return (0,runner/* reportPaths */.Rs)(deps, given !== undefined && input === undefined ? renamed(given, extension) : given, extension);
    };
    await publish(deps, recorder, views, pathsOf);
    await comment(deps, recorder, views, cancelledAt());
}
/** `report.json` becomes `report.model-card.json`. */
function renamed(path, extension) {
    return `${path.replace(/\.[^./\\]*$/, '')}.${extension}`;
}
/** Last, since it needs the network. */
async function comment(deps, recorder, views, cancelledAt) {
    const wish = (0,step/* parseCommentWish */.cw)(deps.env);
    if (wish === undefined)
        return;
    const sinceCancelMs = cancelledAt === undefined ? undefined : deps.clock.now() - cancelledAt;
    const warn = (message) => {
        recorder.log(`Warning: ${message}`);
        deps.io.annotate({ level: 'warning', title: 'Pull-request comment', message: (0,visible/* toVisible */.w)(message) });
    };
    try {
        await commentOnPullRequest(deps, views.commentOf(recorder.report, deps.io.hide), { ...wish, sinceCancelMs, warn });
    }
    catch (error) {
        warn(`The comment could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}


/***/ })

};
