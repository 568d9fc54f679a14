export const id = 249;
export const ids = [249];
export const modules = {

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/comment-marker.js
/** The hidden first line of a pull-request comment, by which a later run finds the comment of an earlier one. */

/** Hex digits of the digest that are kept. Ours: far more than it takes to tell the jobs of one pull request apart. */
const DIGEST_LENGTH = 32;
const PREFIX = '<!-- train-custom-labels ';
/**
 * The line that a comment of this report begins with: a digest of what the comment is about, and the run that wrote it.
 * Names are not written out, so that none can end the HTML comment. Legs of a matrix with one project share a comment.
 */
function markerOf(report) {
    const { runId } = report.run;
    return `${PREFIX}${subjectOf(report)}${runId !== undefined && isRunId(runId) ? ` run:${runId}` : ''} -->`;
}
/** Whether a comment begins with the marker of this report's project, job, workflow and action, whatever its run. */
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
function subjectOf({ project, run, action }) {
    const subject = JSON.stringify([project?.name ?? null, run.job ?? null, run.workflow ?? null, action]);
    return (0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex').slice(0, DIGEST_LENGTH);
}
function isRunId(text) {
    return /^\d{1,20}$/.test(text);
}

// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/text/number.js
var number = __webpack_require__(8898);
// EXTERNAL MODULE: ./lib/text/shorten.js
var shorten = __webpack_require__(7946);
// EXTERNAL MODULE: ./lib/text/table.js
var text_table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/report/measured-ratio.js
var measured_ratio = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/summary/estimates.js
var estimates = __webpack_require__(9758);
;// CONCATENATED MODULE: ./lib/report/comment/metrics.js






const NAME_MAX_LENGTH = 80;
const REASON_MAX_LENGTH = 200;
/** The numbers of the version; beside a baseline, both and what changed. */
function metricsSection(report) {
    const { evaluation, baseline, figures } = report;
    if (evaluation === undefined)
        return undefined;
    const columns = [
        { heading: '' },
        { heading: 'F1', align: 'right' },
        { heading: 'Precision', align: 'right' },
        { heading: 'Recall', align: 'right' },
    ];
    const table = (0,text_table/* renderTable */.b)(columns, [
        ['This version', ...numbersOf(report, evaluation, '**')],
        ...(baseline?.kind === 'found' ? baselineRows(baseline) : []),
    ]);
    const remarks = [...baselineRemarks(baseline), ...((0,estimates/* untestedLabels */.ie)(evaluation) > 0 ? [] : sureness(figures?.f1))];
    return { title: 'the metrics', weight: 90, forms: [[table, ...remarks].join('\n\n'), table] };
}
/** @param judged  the verdict on these numbers; without one for a baseline */
function numbersOf(judged, evaluation, emphasis) {
    const shown = (metric) => (0,measured_ratio/* measuredRatio */.Y)({ ...judged, evaluation }, metric, evaluation[metric]);
    return [`${emphasis}${shown('f1')}${emphasis}`, shown('precision'), shown('recall')];
}
function baselineRows({ name, evaluation, comparison }) {
    const { f1, precision, recall } = comparison;
    return [
        [`Baseline ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, NAME_MAX_LENGTH))}`, ...numbersOf({}, evaluation, '')],
        ['Change', ...[f1, precision, recall].map(({ delta }) => (0,number/* formatChange */.eD)(delta))],
    ];
}
function baselineRemarks(baseline) {
    if (baseline === undefined)
        return [];
    if (baseline.kind === 'none')
        return ['The project has no earlier trained version to compare with.'];
    if (baseline.kind === 'unavailable') {
        return [`⚠️ There is no baseline to compare with: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(baseline.reason, REASON_MAX_LENGTH))}.`];
    }
    const { sameTestSet, shared } = baseline;
    const words = sameTestSet === true
        ? []
        : sameTestSet === false
            ? ['⚠️ The two were measured on different test sets.']
            : ['⚠️ It is not known whether the two were measured on the same test set.'];
    if (shared?.difference !== undefined) {
        const { point, low, high } = shared.difference;
        const which = `${(0,number/* plural */.LS)(shared.sharedImages, 'image')} that both were tested on`;
        const interval = `95 % interval ${(0,number/* formatSigned */.Gp)(low)} to ${(0,number/* formatSigned */.Gp)(high)}`;
        words.push(`On the ${which}, F1 changed by an estimated ${(0,number/* formatSigned */.Gp)(point)} (${interval}).`);
    }
    return words.length === 0 ? [] : [words.join(' ')];
}
function sureness(f1) {
    // An interval without width looks like certainty; the job summary says why it is none.
    if (f1 === undefined || f1.caution === 'no-variation')
        return [];
    const caution = f1.caution === null ? '' : '; to be taken with caution';
    return [`95 % interval of F1, estimated from ${(0,number/* plural */.LS)(f1.images, 'testing image')}: ${(0,estimates/* intervalOf */.XF)(f1)}${caution}.`];
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/comment/warnings.js
/** Warnings in a comment: what a reviewer should know beside the verdict. */




const WARNINGS_MAX = 5;
const MESSAGE_MAX_LENGTH = 500;
/** The first warnings; the job summary has all of them. */
function warningsSection(report) {
    const warnings = (0,words/* notesOf */.h$)(report).filter(({ level }) => level === 'warning');
    const lines = warnings
        .slice(0, WARNINGS_MAX)
        .map(({ message }) => `- ⚠️ ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(message, MESSAGE_MAX_LENGTH))}`);
    const rest = warnings.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return lines.length === 0 ? undefined : { title: 'the warnings', weight: 80, forms: [lines.join('\n')] };
}

// EXTERNAL MODULE: ./lib/report/rule-numbers.js
var rule_numbers = __webpack_require__(3829);
// EXTERNAL MODULE: ./lib/report/shown.js
var report_shown = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/report/summary/label-cells.js
var label_cells = __webpack_require__(4751);
// EXTERNAL MODULE: ./lib/report/summary/section.js
var section = __webpack_require__(342);
// EXTERNAL MODULE: ./lib/report/worst-labels.js
var worst_labels = __webpack_require__(4701);
;// CONCATENATED MODULE: ./lib/report/comment.js













/**
 * GitHub's cap on the body of a comment, in characters; a longer one is refused with "Body is too long (maximum is
 * 65536 characters)".
 */
const COMMENT_MAX_LENGTH = 65_536;
/** What a reviewer takes in at a glance; the job summary has all of them. */
const RULES_MAX = 10;
const LABELS_MAX = 5;
const PROBLEMS_MAX = 5;
const FINDINGS_MAX = 3;
const comment_NAME_MAX_LENGTH = 80;
const LABEL_MAX_LENGTH = 60;
const comment_MESSAGE_MAX_LENGTH = 600;
const comment_REASON_MAX_LENGTH = 200;
const VERDICT = [headlineSection, failureSection, metricsSection, rulesSection, warningsSection];
const SECTIONS = [...VERDICT, labelsSection, footSection];
/**
 * Renders the comment as GitHub's Markdown, its hidden marker first.
 * @param maxLength  in characters; more than the marker has. Parts are left out, and named, where it is too short.
 */
function renderComment(report, maxLength = COMMENT_MAX_LENGTH) {
    const marker = `${markerOf(report)}\n\n`;
    const shown = (0,report_shown/* toShown */.b)(report);
    const sections = SECTIONS.flatMap((render) => render(shown) ?? []);
    // Counted in bytes: never fewer than characters, however those are counted.
    return marker + (0,section/* joinSections */.l)(sections, maxLength - marker.length);
}
function headlineSection(report) {
    const { project, version } = report;
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    const heading = `### ${(0,words/* signOf */.rL)(report)} ${(0,words/* titleOf */.Gg)(report)}`;
    const named = names.map((name) => ` ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(name, comment_NAME_MAX_LENGTH))}`).join('');
    const reason = (0,words/* reasonOf */.A3)(report);
    const whole = [heading + (named === '' ? '' : `:${named}`), ...(reason === undefined ? [] : [reason])].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [whole, heading] };
}
/** What went wrong and what to do; of a failed gate the rules say it. */
function failureSection(report) {
    const { failure } = report;
    const aftermath = (0,words/* aftermathOf */.yF)(report);
    const own = failure === undefined || report.outcome === 'gate-failed' ? [] : failureLines(report, failure);
    const found = report.outcome === 'training-failed' ? findingLines(report) : [];
    const lines = [...own, ...found, ...(aftermath === undefined ? [] : [aftermath])];
    return lines.length === 0 ? undefined : { title: 'what went wrong', weight: 95, forms: [lines.join('\n\n')] };
}
function failureLines(report, { code, message, hint, problems }) {
    const all = [
        ...(0,words/* listedFindings */.A6)(report).map(({ code: one, message: what }) => [one, what]),
        ...problems.map(({ input, allowed }) => [input, allowed]),
    ];
    const shown = all
        .slice(0, PROBLEMS_MAX)
        .map(([name, what]) => `- ${(0,markdown/* toCode */.Xt)(name)}: ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(what, comment_MESSAGE_MAX_LENGTH))}`);
    const rest = all.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return [
        `${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)((0,words/* messageOfFailure */.Re)(report) ?? message, comment_MESSAGE_MAX_LENGTH))} (${(0,markdown/* toCode */.Xt)(code)})`,
        ...(shown.length === 0 ? [] : [shown.join('\n')]),
        (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(hint, comment_MESSAGE_MAX_LENGTH)),
    ];
}
/** What the service found in the manifests, as one list. */
function findingLines({ findings }) {
    const shown = findings.slice(0, FINDINGS_MAX).map(({ manifest, code, message, count }) => {
        const named = code === '' ? '' : ` ${(0,markdown/* toCode */.Xt)(code)}`;
        const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
        const where = manifest === null ? 'manifests' : `${manifest} manifest`;
        return `- ${where}${often}:${named} ${(0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(message, comment_REASON_MAX_LENGTH))}`;
    });
    const rest = findings.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of fault`);
    return shown.length === 0 ? [] : [shown.join('\n')];
}
/** The rules that do not hold; how many could not be judged, the headline says. */
function rulesSection({ verdict, evaluation }) {
    const rules = verdict?.rules ?? [];
    const failed = rules.filter(({ result }) => result === 'fails').sort((a, b) => rank(a) - rank(b));
    const fromFloat = evaluation?.source === 'describe';
    const lines = failed.slice(0, RULES_MAX).map((rule) => renderRule(rule, fromFloat));
    const rest = failed.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    if (lines.length === 0)
        return undefined;
    return { title: 'the rules of the gate', weight: 85, forms: [lines.join('\n')] };
}
function rank({ severity }) {
    return severity === 'fail' ? 0 : 1;
}
function renderRule(verdict, fromFloat) {
    const { rule, severity, reason } = verdict;
    const { actual: found, bound } = (0,rule_numbers/* ruleNumbers */.d)(verdict, verdict, fromFloat);
    const why = reason === '' ? `the bound is ${bound}` : (0,markdown/* toProse */._7)((0,shorten/* shorten */.m)(reason, comment_REASON_MAX_LENGTH));
    return `- ${severity === 'warn' ? '⚠️' : '❌'} ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(rule, comment_NAME_MAX_LENGTH))}: ${found}; ${why}`;
}
function labelsSection(report) {
    const { evaluation, baseline } = report;
    const labels = evaluation === undefined ? [] : (0,worst_labels/* worstLabelsFirst */.PY)(evaluation).filter(({ f1 }) => f1 !== null);
    // Two labels are best and worst at once.
    if (evaluation === undefined || labels.length < 2)
        return undefined;
    const changes = new Map(baseline?.kind === 'found' ? baseline.comparison.labels.map(({ label, f1 }) => [label, f1]) : []);
    const ratio = (0,measured_ratio/* measuredRatios */.Z)(report);
    const nameOf = (0,label_cells/* labelNames */.l3)(labels.map(({ label }) => label), LABEL_MAX_LENGTH);
    const shown = labels.slice(0, LABELS_MAX).map(({ label, f1 }) => {
        const change = changes.get(label);
        const moved = change?.delta === undefined || change.delta === null ? '' : movedBy(change.delta);
        return `${nameOf(label)} ${ratio('f1', label, f1)}${moved}`;
    });
    const of = labels.length > shown.length ? ` of ${(0,number/* formatCount */.B4)(evaluation.labels.length)}` : '';
    const title = of === '' ? 'Labels by F1, worst first' : `The ${String(shown.length)} worst labels${of} by F1`;
    return { title: 'the labels', weight: 60, forms: [`${title}: ${shown.join(', ')}`] };
}
function movedBy(delta) {
    return (0,number/* isChange */.Xb)(delta) ? ` (${(0,number/* formatSigned */.Gp)(delta)})` : '';
}
/** What else there is to know, and where. */
function footSection(report) {
    const { run } = report;
    const dropped = (0,words/* droppedLinesOf */.hi)(report);
    const warnings = (0,words/* notesOf */.h$)(report).filter(({ level }) => level === 'warning').length;
    const left = `⚠️ The service left out ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests without failing the training.`;
    const name = `Run${run.runNumber === undefined ? '' : ` ${(0,markdown/* toProse */._7)(run.runNumber)}`}`;
    const workflow = run.workflow === undefined ? '' : ` of ${(0,markdown/* toCode */.Xt)((0,shorten/* shorten */.m)(run.workflow, comment_NAME_MAX_LENGTH))}`;
    const attempt = run.runAttempt > 1 ? `, attempt ${String(run.runAttempt)}` : '';
    const commit = run.commit === undefined ? '' : `, commit ${(0,markdown/* toCode */.Xt)(run.commit.slice(0, 7))}`;
    const page = run.runUrl === undefined ? name : (0,markdown/* toLink */.SW)(name, run.runUrl);
    const known = run.runUrl !== undefined || workflow !== '' || commit !== '';
    const more = warnings === 0 ? 'more' : `${(0,number/* plural */.LS)(warnings, 'warning')} and more`;
    const lines = [
        ...(dropped === 0 ? [] : [left]),
        ...(known ? [`${page}${attempt}${workflow}${commit}; its job summary has ${more}.`] : []),
    ];
    return lines.length === 0 ? undefined : { title: 'the run', weight: 92, forms: [lines.join('\n\n')] };
}

// EXTERNAL MODULE: ./lib/text/instant.js
var instant = __webpack_require__(4722);
;// CONCATENATED MODULE: ./lib/github/pull-request.js
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
    const issue = memberOf(event, 'issue');
    const own = [
        numberOf(memberOf(event, 'pull_request')),
        // A comment on an issue and one on a pull request are the same event.
        ...(memberOf(issue, 'pull_request') === undefined ? [] : [numberOf(issue)]),
    ];
    const repositoryId = memberOf(memberOf(event, 'repository'), 'id');
    const listed = LISTING.flatMap((name) => {
        const list = memberOf(memberOf(event, name), 'pull_requests');
        if (!Array.isArray(list))
            return [];
        // A fork's own pull requests may stand in the list; their numbers mean others in this repository.
        return list.filter((one) => isInto(one, repositoryId)).map((one) => numberOf(one));
    });
    return [...new Set([...own, ...listed])].filter((number) => number !== undefined);
}
function isInto(pullRequest, repositoryId) {
    const into = memberOf(memberOf(memberOf(pullRequest, 'base'), 'repo'), 'id');
    return into === undefined || repositoryId === undefined || into === repositoryId;
}
function numberOf(value) {
    const number = memberOf(value, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** A member of whatever came; undefined where there is none. */
function memberOf(value, key) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./lib/github/pull-request-fault.js
/** Why a call to GitHub's API did not end well, in our words. No text of a request is kept: it holds the token. */



/** What is shown of GitHub's own message. */
const pull_request_fault_MESSAGE_MAX_LENGTH = 200;
/** Causes that are looked through. Ours: the client, its transport and the socket each wrap once. */
const CAUSES_MAX = 5;
/** A call that failed. The message is a clause, fit to stand behind a colon. */
class GithubFault extends Error {
    name = 'GithubFault';
    kind;
    constructor(kind, clause) {
        super(clause);
        this.kind = kind;
    }
}
/** Takes whatever the client threw; one of ours is left as it is. */
function toGithubFault(thrown) {
    if (thrown instanceof GithubFault)
        return thrown;
    const response = memberOf(thrown, 'response');
    const status = memberOf(response, 'status');
    if (typeof status !== 'number') {
        // The client's text may quote a header, and so the token; the code of the system's error does not.
        const code = codeOf(thrown);
        return new GithubFault('no-answer', `GitHub’s API did not answer${code === undefined ? '' : ` (${code})`}`);
    }
    return ofAnswer(status, memberOf(response, 'headers'), memberOf(memberOf(response, 'data'), 'message'));
}
function ofAnswer(status, headers, message) {
    const said = typeof message === 'string' ? `: ${(0,shorten/* shorten */.m)(message, pull_request_fault_MESSAGE_MAX_LENGTH)}` : '';
    const answer = `(HTTP ${String(status)}${said})`;
    if (isRateLimit(status, headers, message))
        return new GithubFault('rate-limit', rateLimitClause(headers, answer));
    if (status >= 500)
        return new GithubFault('unavailable', `GitHub’s API has a fault of its own ${answer}`);
    switch (status) {
        case 401:
            return new GithubFault('bad-token', `GitHub does not accept github-token ${answer}`);
        case 403:
            return new GithubFault('forbidden', `github-token may not do it ${answer}. The job needs the permission pull-requests: write; runs of pull requests from forks have a token that only reads`);
        case 404:
        case 410:
            return new GithubFault('not-found', `it is not there, or github-token may not see it ${answer}`);
        default:
            return new GithubFault('refused', `GitHub refused the request ${answer}`);
    }
}
/** @see GitHub docs, "Rate limits for the REST API", exceeding the rate limit: primary ones and secondary ones */
function isRateLimit(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (memberOf(headers, 'retry-after') !== undefined || memberOf(headers, 'x-ratelimit-remaining') === '0')
        return true;
    return typeof message === 'string' && /\brate limit\b/i.test(message);
}
function rateLimitClause(headers, answer) {
    const [after, reset] = ['retry-after', 'x-ratelimit-reset'].map((name) => Number(memberOf(headers, name)));
    const when = after !== undefined && Number.isFinite(after)
        ? `, to be asked again in ${String(after)} s`
        : reset !== undefined && Number.isFinite(reset)
            ? ` until ${(0,instant/* formatInstant */.r)(reset * 1000)}`
            : '';
    return `the rate limit of GitHub’s API is used up${when} ${answer}`;
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

;// CONCATENATED MODULE: ./lib/github/pull-request-comments.js


/** GitHub's cap on a page, in comments; a greater number is taken as this one. GitHub docs, "List issue comments". */
const PAGE_SIZE = 100;
/** What answers look like. GitHub keeps a version for two years; servers that know no versions ignore the header. */
const HEADERS = { 'x-github-api-version': '2022-11-28' };
/** The client's own log goes to the console, where a runner would take its lines for the step's. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** Loads the client, which takes a while; nothing is sent yet. The proxy of the environment is obeyed by it. */
async function connectComments(access) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { apiUrl: baseUrl, token, owner, repo, signal } = access;
    const octokit = getOctokit(token, { baseUrl, userAgent: 'train-custom-labels', log: SILENT });
    const common = { headers: HEADERS, request: { signal } };
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
 * bot. What is not told there is not known.
 */
async function askWho(octokit, common) {
    try {
        const user = (await octokit.rest.users.getAuthenticated({ ...common })).data;
        return textOf(user, 'login');
    }
    catch (error) {
        const fault = toGithubFault(error);
        if (fault.kind !== 'forbidden' && fault.kind !== 'not-found')
            throw fault;
    }
    try {
        const answer = await octokit.graphql('query { viewer { login } }', { ...common });
        const login = textOf(memberOf(answer, 'viewer'), 'login');
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
        throw toGithubFault(error);
    }
}
/** The client's types promise a shape; what stands between here and GitHub may answer anything. */
function toComments(data) {
    if (!Array.isArray(data))
        throw misread();
    return data.map(toComment);
}
function toComment(data) {
    const id = memberOf(data, 'id');
    if (typeof id !== 'number')
        throw misread();
    const author = textOf(memberOf(data, 'user'), 'login');
    return { id, body: textOf(data, 'body') ?? '', ...(author === undefined ? {} : { author }) };
}
function misread() {
    return new GithubFault('misread', 'what answered is not GitHub’s API');
}
function textOf(value, key) {
    const text = memberOf(value, key);
    return typeof text === 'string' ? text : undefined;
}
function ignore() {
    // Failures are thrown, and said in our words.
}

;// CONCATENATED MODULE: ./lib/github/comment.js





/** All of it together, milliseconds. Ours: the step has done its work, and nobody should wait for a comment. */
const DEADLINE_MS = 20_000;
/**
 * From the cancel of the step to the end of the comment, milliseconds. Ours: of the 5 s that a cancel leaves, the process
 * needs some to end.
 */
const AFTER_CANCEL_MS = 4500;
const CANCELLED = 'the step was cancelled';
/** Before the one repetition of a call that may be repeated, milliseconds. */
const RETRY_AFTER_MS = 1000;
/** Pages of comments that are looked through. Ours: 3,000 comments; then the comment is not searched any further. */
const PAGES_MAX = 30;
/** The author of comments made with the token of a job. */
const JOB_TOKEN_AUTHOR = 'github-actions[bot]';
/**
 * Writes the report as a comment on each pull request that the run's event names, in place of the comment of an earlier
 * run. Never throws: whatever goes wrong is a warning. Takes 20 s at most. In a step that is cancelled an earlier comment
 * still is replaced, since its verdict is not that of this run, in the time that is left; none is made, which nobody
 * may wait for.
 */
async function commentOnPullRequest(deps, report, options) {
    const token = options.token.trim();
    if (token !== '')
        deps.io.mask(token);
    let subject = 'the pull request';
    try {
        const target = await findTarget(deps, report, token);
        if (typeof target === 'string') {
            options.warn(`No pull request was commented on: ${target}.`);
            return;
        }
        const mayCreate = () => !options.onlyReplace && !deps.signal.aborted;
        const { sinceCancelMs } = options;
        const maxMs = sinceCancelMs === undefined ? DEADLINE_MS : Math.max(0, AFTER_CANCEL_MS - sinceCancelMs);
        await withinDeadline(deps, maxMs, async (signal) => {
            const comments = await connectComments({ ...target, token, signal });
            for (const number of target.pullRequests) {
                subject = `pull request #${String(number)}`;
                await keepComment({ ...deps, signal, mayCreate }, comments, number, report, options.warn);
            }
        });
    }
    catch (error) {
        options.warn(`The comment on ${subject} could not be written: ${toGithubFault(error).message}.`);
    }
}
/** Where to comment, or a clause that says why nowhere. */
async function findTarget(deps, report, token) {
    const { env } = deps;
    if (token === '')
        return 'github-token is empty';
    // The client's error for such a header would quote the token.
    if (!/^[\x21-\x7e]+$/.test(token))
        return 'github-token holds characters that no token has';
    if (report.project === undefined)
        return 'the run ended before its project was known';
    const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '' || more.length > 0)
        return 'the repository is not known (GITHUB_REPOSITORY)';
    const pullRequests = await readPullRequests(env, deps.files);
    if (pullRequests.length === 0)
        return `${eventName(env.GITHUB_EVENT_NAME)} names no pull request`;
    const apiUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '');
    return { apiUrl, owner, repo, pullRequests };
}
function eventName(name) {
    return name === undefined || name === '' ? 'the event of this run' : `the event of this run (${name})`;
}
/** @throws GithubFault past the deadline, which a cancel brings nearer, else what the work throws */
async function withinDeadline({ signal, sleep }, maxMs, work) {
    const [call, done] = [new AbortController(), new AbortController()];
    const ended = new Promise((_, reject) => {
        call.signal.addEventListener('abort', () => {
            reject(new GithubFault('no-answer', String(call.signal.reason)));
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
async function keepComment(deps, comments, pullRequest, report, warn) {
    const body = renderComment(report);
    const { existing, assumedAuthor } = await findOwn(deps, comments, pullRequest, report);
    if (existing !== undefined && isOfLaterRun(report, existing.body)) {
        deps.io.log(`The comment on pull request #${String(pullRequest)} is that of a later run; it was left as it is.`);
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
        warn(`The comment on pull request #${String(pullRequest)} may be there twice: github-token cannot tell whose it is, and it is not that of ${assumedAuthor}.`);
    }
}
/** The first comment that has the marker and was written by whoever the token is. Others may copy a marker. */
async function findOwn(deps, comments, pullRequest, report) {
    let author;
    let assumed = {};
    for (let page = 1; page <= PAGES_MAX; page += 1) {
        const { comments: found, isLast } = await twice(deps, () => comments.list(pullRequest, page));
        const marked = found.filter(({ body }) => hasMarkerOf(report, body));
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
    throw new GithubFault('refused', `there are more than ${String(PAGES_MAX * 100)} comments to look through`);
}
/** False when the comment was deleted meanwhile. */
async function updated(deps, comments, { id }, body) {
    try {
        await twice(deps, () => comments.update(id, body));
        return true;
    }
    catch (error) {
        if (error instanceof GithubFault && error.kind === 'not-found')
            return false;
        throw error;
    }
}
/** Sends what may be sent again, once more where that can help. A rate limit is not helped by asking again. */
async function twice(deps, call) {
    try {
        return await call();
    }
    catch (error) {
        const isPassing = error instanceof GithubFault && (error.kind === 'unavailable' || error.kind === 'no-answer');
        if (!isPassing || deps.signal.aborted)
            throw error;
        await deps.sleep(RETRY_AFTER_MS, deps.signal);
        return await call();
    }
}


/***/ })

};
