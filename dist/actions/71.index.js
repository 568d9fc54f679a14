export const id = 71;
export const ids = [71];
export const modules = {

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endStep: () => (/* binding */ endStep),
  prepareEnd: () => (/* binding */ prepareEnd)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(2711);
// EXTERNAL MODULE: ./lib/src/ports/try-again.js
var try_again = __webpack_require__(2769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/text/markdown.js
/**
 * Remote text in Markdown, as GitHub renders it. Labels, names and messages of the service may hold Markdown, HTML,
 * @mentions, issue references, links and emoji codes; none of it may take effect. Inline code is what GitHub leaves
 * alone in all of these ways, so what has any special character is shown as code.
 */

/** Blanks that HTML would drop or melt into one: at an end, and next to another. */
const LOST_BLANKS = /^ +| +$| {2,}/g;
/**
 * A text as inline code, fit for a paragraph or a cell of a table. Nothing of it is lost: blanks that would vanish
 * are shown as `␠`, unseen characters by their code point, and no text at all as `⟨empty⟩`.
 */
function toCode(text) {
    const shown = (0,visible/* toVisible */.w)(text).replace(LOST_BLANKS, (blanks) => '␠'.repeat(blanks.length));
    if (shown === '')
        return '`⟨empty⟩`';
    // A backtick would end the code, and in a cell a bar does, with rules for backslashes that parsers disagree on.
    return /[`|\\]/.test(shown) ? `<code>${toEntities(shown)}</code>` : `\`${shown}\``;
}
/** Characters without a meaning of their own in Markdown, HTML, or GitHub's references. */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}\p{S}\p{P}]+$/u;
const SPECIAL = /[`*_[\]{}<>&|\\~$@#^=+]|:\S|(?<![\p{L}\p{N}])(?:www\.|GH-\d|[0-9a-f]{7,40}(?![\p{L}\p{N}]))/iu;
/** What would begin a list, a heading or a rule at the start of a line. */
const BLOCK_START = /^(?:[-–+*]+|\d{1,9}[.)])$/;
/**
 * A sentence of remote text in running Markdown: words as they are, and each word with a special character as code,
 * without the punctuation around it. Line ends and runs of blanks become what they are in a paragraph: one blank.
 */
function toProse(text) {
    const words = (0,visible/* toVisible */.w)(text.replace(/\s+/g, ' '))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => toProseWord(word, index === 0)).join(' ');
}
function toProseWord(word, isFirst) {
    if (isFirst && BLOCK_START.test(word))
        return toCode(word);
    if (!SPECIAL.test(word) && PLAIN_WORD.test(word))
        return word;
    const [, before = '', core = '', after = ''] = /^(["'(“‘]*)(.*?)([)"'”’.,;:!?]*)$/su.exec(word) ?? [];
    if (core === '')
        return toCode(word);
    // A bracket that was opened inside belongs inside.
    const inside = core.includes('(') ? after.lastIndexOf(')') + 1 : 0;
    return `${before}${toCode(core + after.slice(0, inside))}${after.slice(inside)}`;
}
/**
 * Every character of ASCII that is no letter, digit or blank, as a numeric entity: no parser gives it a meaning. But for
 * an `@`: cmark-gfm looks for addresses of mail in text whose entities it has decoded, in `<code>` too, so that an empty
 * comment parts it from what follows. GitHub drops the comment after that.
 */
function toEntities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${String(character.charCodeAt(0))};${character === '@' ? '<!-- -->' : ''}`);
}
/** A value as a block of JSON, with unseen characters as escapes. */
function toJsonBlock(value) {
    const json = JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
    return toFence('json', json);
}
/** Lines of text in a block of their own, with unseen characters shown. */
function toTextBlock(lines) {
    return toFence('text', lines.map(visible/* toVisible */.w).join('\n'));
}
/** A fence longer than any run of backticks inside. */
function toFence(language, body) {
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2);
    const fence = '`'.repeat(longestRun + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function toEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** A link with a text that is already Markdown. The address is percent-encoded where Markdown would end it. */
function toLink(markdown, url) {
    return `[${markdown}](${url.replace(/[\s()<>\\|`"[\]]/g, (character) => percentEncoded(character))})`;
}
function percentEncoded(character) {
    // encodeURIComponent leaves parentheses alone.
    return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);
}
/** A part that the reader opens, with a blank line where GitHub needs one for Markdown inside of HTML. */
function toDetails(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
// EXTERNAL MODULE: ./lib/src/text/shorten.js
var shorten = __webpack_require__(7425);
;// CONCATENATED MODULE: ./lib/src/text/table.js
/** GitHub's Markdown tables. */
const RULES = { left: ':---', right: '---:', center: ':---:' };
/**
 * A table. Cells are Markdown that holds no bare `|`, as text/markdown.ts makes it; a line end in one becomes `<br>`.
 * @param rows  as many cells in each as there are columns
 */
function renderTable(columns, rows) {
    const heads = columns.map(({ heading }) => heading);
    const rules = columns.map(({ align }) => RULES[align ?? 'left']);
    return [heads, rules, ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;
}

// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var metric = __webpack_require__(6656);
;// CONCATENATED MODULE: ./lib/src/report/rule-numbers.js
/** The numbers of a gate rule as they are shown. */


/**
 * What was found next to its bound: always on the side on which the rule was judged.
 * @param of  which rule; of a rule on a float, whether the two are a tie
 */
function ruleNumbers(of, { actual, bound }) {
    // 0 lines are not a ratio of 0.0000.
    if ((0,metric/* unitOfName */.xs)(of.metric) === 'count')
        return { actual: (0,number/* formatCount */.B4)(actual), bound: (0,number/* formatCount */.B4)(bound) };
    if (of.isTie === undefined)
        return (0,number/* formatCompared */.dt)(actual, bound);
    return (0,number/* formatCompared */.dt)(actual, bound, of.isTie ? Infinity : 0);
}

;// CONCATENATED MODULE: ./lib/src/report/measured-ratio.js


/**
 * With four decimals, or with as many as a rule of the gate needs to distinguish the number from its bound: 0.79999 that fails
 * `f1 >= 0.8` is nowhere called 0.8000.
 * @param metric  of the version
 */
function measuredRatio(report, metric, ratio) {
    return measuredRatios(report)(metric, null, ratio);
}
/** As {@link measuredRatio}, of the version (label: null) and of its labels. */
function measuredRatios({ verdict, }) {
    const besideBounds = new Map();
    for (const rule of verdict?.rules ?? []) {
        for (const { label, actual, bound } of [rule, ...rule.shortfalls]) {
            const shown = ruleNumbers(rule, { actual, bound });
            // Where the two are equal, the bound is what is shown, with the decimals that it was written with.
            if (actual === null || bound === null || shown.actual === shown.bound)
                continue;
            const key = keyOf(rule.metric, label, actual);
            if (shown.actual.length > (besideBounds.get(key) ?? '').length)
                besideBounds.set(key, shown.actual);
        }
    }
    return (metric, label, ratio) => {
        const short = (0,number/* formatRatio */.B0)(ratio);
        const long = ratio === null ? undefined : besideBounds.get(keyOf(metric, label, ratio));
        return long !== undefined && long.length > short.length ? long : short;
    };
}
function keyOf(metric, label, ratio) {
    return JSON.stringify([metric, label, ratio]);
}

;// CONCATENATED MODULE: ./lib/src/report/summary/estimates.js

/**
 * `0.8712 to 0.9310`. Where no image was wrong every draw gives 1: then the rule of three bounds the share of images
 * that may be wrong at 95 %, 3 in as many as were tested. Where none was right, it bounds the share that may be.
 */
function intervalOf({ low, high, images }) {
    if (low === high && low === 1)
        return images > 3 ? `${(0,number/* formatRatio */.B0)(1 - 3 / images)} or more` : '–';
    if (low === high && low === 0)
        return images > 3 ? `${(0,number/* formatRatio */.B0)(3 / images)} or less` : '–';
    if (low === high)
        return '–';
    return `${(0,number/* formatRatio */.B0)(low)} to ${(0,number/* formatRatio */.B0)(high)}`;
}
/**
 * The labels that the service counts, as 0, though no testing image has them. Draws of images cannot do that, so that an
 * interval would not contain the F1 next to it, and is left out.
 */
function untestedLabels(evaluation) {
    return evaluation?.labels.filter(({ testingImages }) => testingImages === 0).length ?? 0;
}
/** Why the interval says less than it seems to; nothing where it does not. */
function cautionOf({ caution }) {
    return caution === null ? [] : [CAUTIONS[caution]];
}
const CAUTIONS = {
    'few-images': '⚠️ With so few images, the real uncertainty is greater than this interval shows.',
    'no-variation': '⚠️ Every resample of the images gave the same score, as happens when none of them, or all of them, are wrong. That is not certainty: an event seen in none of n images may still have a rate of up to 3 in n (rule of three, 95 %), which is where the bound comes from.',
    'rare-labels': '⚠️ Most labels have only a few examples in the ground truth, so the interval may miss the true score.',
};

;// CONCATENATED MODULE: ./lib/src/report/comment/metrics.js






const NAME_MAX_LENGTH = 80;
const REASON_MAX_LENGTH = 200;
/** The numbers of the version; with a baseline, both and what changed. */
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
    const table = renderTable(columns, [
        ['This version', ...numbersOf(report, evaluation, '**')],
        ...(baseline?.kind === 'found' ? baselineRows(baseline) : []),
    ]);
    const remarks = [...baselineRemarks(baseline), ...(untestedLabels(evaluation) > 0 ? [] : sureness(figures?.f1))];
    return { title: 'the metrics', weight: 90, forms: [[table, ...remarks].join('\n\n'), table] };
}
/** @param judged  the verdict on these numbers; without one for a baseline */
function numbersOf(judged, evaluation, emphasis) {
    const shown = (metric) => measuredRatio(judged, metric, evaluation[metric]);
    return [`${emphasis}${shown('f1')}${emphasis}`, shown('precision'), shown('recall')];
}
function baselineRows({ name, evaluation, comparison }) {
    const { f1, precision, recall } = comparison;
    return [
        [`Baseline ${toCode((0,shorten/* shorten */.m)(name, NAME_MAX_LENGTH))}`, ...numbersOf({}, evaluation, '')],
        ['Change', ...[f1, precision, recall].map(({ delta }) => (0,number/* formatChange */.eD)(delta))],
    ];
}
function baselineRemarks(baseline) {
    if (baseline === undefined)
        return [];
    if (baseline.kind === 'none')
        return ['The project has no earlier trained version to compare with.'];
    if (baseline.kind === 'unavailable') {
        return [`⚠️ No baseline to compare with: ${toProse((0,shorten/* shorten */.m)(baseline.reason, REASON_MAX_LENGTH))}.`];
    }
    const { sameTestSet, shared } = baseline;
    const words = sameTestSet === true
        ? []
        : sameTestSet === false
            ? ['⚠️ The two versions were measured on different test sets.']
            : ['⚠️ It is unknown whether the two versions were measured on the same test set.'];
    if (shared?.difference !== undefined) {
        const { point, low, high } = shared.difference;
        const which = `${(0,number/* plural */.LS)(shared.sharedImages, 'image')} in both test sets`;
        const interval = `95 % interval ${(0,number/* formatSigned */.Gp)(low)} to ${(0,number/* formatSigned */.Gp)(high)}`;
        words.push(`On the ${which}, F1 changed by an estimated ${(0,number/* formatSigned */.Gp)(point)} (${interval}).`);
    }
    return words.length === 0 ? [] : [words.join(' ')];
}
function sureness(f1) {
    // An interval without width looks like certainty; the job summary explains why it is not.
    if (f1 === undefined || f1.caution === 'no-variation')
        return [];
    const caution = f1.caution === null ? '' : '; interpret with caution';
    return [`95 % interval of F1, estimated from ${(0,number/* plural */.LS)(f1.images, 'testing image')}: ${intervalOf(f1)}${caution}.`];
}

// EXTERNAL MODULE: ./lib/src/report/run-report.js
var run_report = __webpack_require__(9835);
;// CONCATENATED MODULE: ./lib/src/report/outcome-text.js


const TITLES = {
    passed: 'Passed',
    trained: 'Trained',
    'still-training': 'Still training',
    'dry-run': 'Dry run',
    'gate-failed': 'Gate failed',
    'nothing-to-judge': 'Nothing to judge',
    'training-failed': 'Training failed',
    'timed-out': 'Timed out',
    'queue-full': 'Concurrent training limit reached',
    'credentials-expired': 'Credentials expired',
    cancelled: 'Cancelled',
    'invalid-input': 'Invalid inputs',
    error: 'Error',
};
/** The outcome as a title. */
function titleOf(report) {
    // The evaluate action trains nothing: `trained` is what it found.
    return report.action === 'evaluate' && report.outcome === 'trained' ? 'Evaluated' : TITLES[report.outcome];
}
/** A sign for the outcome: green, still open, warned only, red. */
function signOf(report) {
    switch (report.outcome) {
        case 'trained':
            return report.version?.isDoubtful === true ? '⚠️' : '✅';
        case 'passed':
        case 'nothing-to-judge':
            return '✅';
        case 'still-training':
            return '⏳';
        case 'dry-run':
            return '📝';
        case 'gate-failed':
            return report.gateWarnsOnly ? '⚠️' : '❌';
        case 'cancelled':
            return '🛑';
        case 'training-failed':
        case 'timed-out':
        case 'queue-full':
        case 'credentials-expired':
        case 'invalid-input':
        case 'error':
            return '❌';
    }
}
/** Why it ended so, where the run itself knows: undefined where the failure's message says it. */
function reasonOf(report) {
    switch (report.outcome) {
        case 'passed':
            return passedReason(report);
        case 'trained':
            return `The model is trained. ${unjudgedReason(report)}`;
        case 'still-training':
            return report.failure === undefined ? 'This step did not wait for the training to end.' : undefined;
        case 'dry-run':
            return `${dryRunChecks(report)} passed. Nothing was started: no project created, no manifest uploaded, no training started.`;
        case 'gate-failed':
            return gateReason(report);
        case 'nothing-to-judge':
            return 'The project has no unjudged version.';
        case 'training-failed':
        case 'timed-out':
        case 'queue-full':
        case 'credentials-expired':
        case 'cancelled':
        case 'invalid-input':
        case 'error':
            return undefined;
    }
}
function dryRunChecks({ preflight }) {
    return preflight === undefined || preflight.unchecked.length === 0 ? 'All checks' : 'All checks that could run';
}
function unjudgedReason({ verdict, version }) {
    if (verdict === undefined)
        return 'No gate is set, so the version was not judged.';
    if (version?.isDoubtful === true)
        return 'It could not be confirmed that it was trained from the requested data, so it did not pass; see the warnings for the reason.';
    const onlyWarns = verdict.rules.some(({ result }) => result !== 'skipped');
    return onlyWarns
        ? `No rule that can fail the gate was judged, so the version did not pass.${asideOf(verdict.rules)}`
        : 'No gate rule could be judged, so the version did not pass.';
}
/** Rules that can fail the gate are counted; those that warn, or could not be judged, are counted separately. */
function passedReason({ verdict }) {
    const rules = verdict?.rules ?? [];
    const passed = rules.filter(({ severity, result }) => severity === 'fail' && result === 'holds').length;
    const aside = asideOf(rules);
    return aside === '' ? allRules(passed, 'passed') : `${(0,number/* plural */.LS)(passed, 'gate rule')} passed.${aside}`;
}
function gateReason(report) {
    const all = report.verdict?.rules ?? [];
    const rules = all.filter(({ severity }) => severity === 'fail');
    const failed = rules.filter(({ result }) => result === 'fails').length;
    const count = failed === rules.length
        ? allRules(failed, 'failed')
        : `${String(failed)} of ${(0,number/* plural */.LS)(rules.length, 'gate rule')} failed.`;
    const whole = `${count}${asideOf(all)}`;
    return report.gateWarnsOnly ? `${whole} The step still succeeds because on-gate-failure is warn.` : whole;
}
function allRules(count, what) {
    if (count === 1)
        return `The gate’s only rule ${what}.`;
    return count === 2 ? `Both gate rules ${what}.` : `All ${(0,number/* plural */.LS)(count, 'gate rule')} ${what}.`;
}
/** What to say about rules that decide nothing; begins with a blank unless it is empty. */
function asideOf(rules) {
    const warned = rules.filter(({ severity, result }) => severity === 'warn' && result === 'fails').length;
    const skipped = rules.filter(({ result }) => result === 'skipped').length;
    return [
        ...(warned === 0 ? [] : [` ${(0,number/* plural */.LS)(warned, 'warn: rule')} failed.`]),
        ...(skipped === 0
            ? []
            : [` ${(0,number/* plural */.LS)(skipped, 'rule')} could not be judged and ${skipped === 1 ? 'was' : 'were'} skipped.`]),
    ].join('');
}
/** What continues in AWS after the step; undefined where nothing does, or where that is unknown. */
function aftermathOf(report) {
    const { outcome, failure, version } = report;
    if (failure?.code === 'CREATE_UNCERTAIN')
        return 'AWS did not answer the request that starts the training. If the training was started, it continues and cannot be cancelled.';
    // Some hints say so themselves.
    if (failure?.hint.includes('cannot be cancelled') === true)
        return undefined;
    const hasEnded = outcome === 'passed' || outcome === 'trained' || outcome === 'gate-failed';
    if (hasEnded || outcome === 'training-failed' || outcome === 'dry-run' || version?.arn === undefined)
        return undefined;
    if (version.status === undefined || version.status === 'TRAINING_IN_PROGRESS')
        return 'The training continues in AWS; it cannot be cancelled.';
    return undefined;
}
/** How many lines of both manifests, invalid and ignored ones, a training that did not fail was done without. */
function droppedLinesOf(report) {
    if (report.outcome === 'training-failed')
        return 0;
    const { training, testing } = report.manifestSummary ?? {};
    return [training, testing].reduce((sum, statistics) => sum + (statistics?.invalidLines ?? 0) + (statistics?.ignoredLines ?? 0), 0);
}
/** The findings before the start, where they are more than the one that the failure is. */
function listedFindings({ preflight }) {
    return preflight !== undefined && preflight.findings.length > 1 ? preflight.findings : [];
}
/** What happened, without what is listed separately. May contain text from the service. */
function messageOfFailure(report) {
    const listed = listedFindings(report);
    return listed.length === 0 ? report.failure?.message : (0,run_report/* sentenceOfFindings */.Pw)(listed.length);
}
/** The notes that say something in addition to the failure: an end that was let pass leaves its message as a warning too. */
function notesOf({ notes, failure }) {
    return notes.filter(({ message }) => message !== failure?.message);
}

;// CONCATENATED MODULE: ./lib/src/report/comment/warnings.js
/** Warnings in a comment: what a reviewer should know in addition to the verdict. */




const WARNINGS_MAX = 5;
const MESSAGE_MAX_LENGTH = 500;
/** The first warnings; the job summary has all of them. */
function warningsSection(report) {
    const warnings = notesOf(report).filter(({ level }) => level === 'warning');
    const lines = warnings
        .slice(0, WARNINGS_MAX)
        .map(({ message }) => `- ⚠️ ${toProse((0,shorten/* shorten */.m)(message, MESSAGE_MAX_LENGTH))}`);
    const rest = warnings.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return lines.length === 0 ? undefined : { title: 'the warnings', weight: 80, forms: [lines.join('\n')] };
}

;// CONCATENATED MODULE: ./lib/src/text/distinct.js
/** Long names in little space, no two of them alike. */

/** Letters of a common beginning that are kept, so that a name can be recognised. */
const HEAD_LETTERS = 6;
/**
 * The texts with at most `maxLength` characters each, in their order: shortened in the middle and, where two of them would
 * look the same then, around what distinguishes them; where that does not do either, numbered ` (1)`, ` (2)`.
 * @param texts      all that are shown in one place
 * @param maxLength  at least 12
 * @param show       what is done to a name afterwards: names that only differ in what is lost then look the same
 */
function distinctNames(texts, maxLength, show = (name) => name) {
    const lookOf = (name) => show(name).normalize('NFC').replace(/\s+/g, ' ').trim();
    const names = texts.map((text) => (0,shorten/* shorten */.m)(text, maxLength));
    const groups = new Map();
    for (const [index, name] of names.entries()) {
        const look = lookOf(name);
        groups.set(look, [...(groups.get(look) ?? []), index]);
    }
    const taken = new Set(groups.keys());
    for (const group of groups.values()) {
        if (group.length < 2)
            continue;
        const given = group.map((index) => texts[index] ?? '');
        const aside = aroundDifference(given, maxLength);
        const looks = new Set(aside.map(lookOf));
        const isNew = looks.size === group.length && ![...looks].some((look) => taken.has(look));
        const distinct = isNew ? aside : numbered(given, maxLength, (name) => taken.has(lookOf(name)));
        for (const [at, index] of group.entries()) {
            const name = distinct[at] ?? '';
            names[index] = name;
            taken.add(lookOf(name));
        }
    }
    return names;
}
/** The beginning that all have in common gives way, not the middle. */
function aroundDifference(texts, maxLength) {
    const letters = texts.map((text) => Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment));
    const [first = []] = letters;
    const differsAt = first.findIndex((letter, at) => letters.some((other) => other[at] !== letter));
    const common = differsAt < 0 ? first.length : differsAt;
    const head = first.slice(0, Math.min(HEAD_LETTERS, common)).join('');
    return letters.map((own) => `${head}…${(0,shorten/* shorten */.m)(own.slice(common).join(''), Math.max(1, maxLength - head.length - 1))}`);
}
function numbered(texts, maxLength, isTaken) {
    let number = 0;
    return texts.map((text) => {
        for (;;) {
            number += 1;
            const mark = ` (${String(number)})`;
            const name = (0,shorten/* shorten */.m)(text, Math.max(1, maxLength - mark.length)) + mark;
            if (!isTaken(name))
                return name;
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/report/summary/label-cells.js
/** Labels in tables and sentences. */




/** Characters of a label in a table. */
const LABEL_MAX_LENGTH = 60;
/** The same, where several are in one cell. */
const LISTED_MAX_LENGTH = 40;
/**
 * What labels are called in one table, as Markdown: no two look alike.
 * @param labels  all that the table has
 */
function labelNames(labels, maxLength = LABEL_MAX_LENGTH) {
    const all = [...new Set(labels)];
    const names = distinctNames(all, maxLength, toCode);
    const byLabel = new Map(all.map((label, index) => [label, names[index]]));
    return (label) => toCode(byLabel.get(label) ?? (0,shorten/* shorten */.m)(label, maxLength));
}
/** The same, shorter, for labels that share a cell. */
function listedNames(labels) {
    return labelNames(labels, LISTED_MAX_LENGTH);
}
/** `a, b and 12 more`. */
function labelList(labels, max) {
    const rest = labels.length - max;
    const named = labels.slice(0, max).map(listedNames(labels)).join(', ');
    return rest > 0 ? `${named} and ${(0,number/* formatCount */.B4)(rest)} more` : named;
}

// EXTERNAL MODULE: ./lib/src/text/fit.js
var fit = __webpack_require__(8455);
;// CONCATENATED MODULE: ./lib/src/report/summary/section.js
/** Parts of a summary, and how they are made to fit. */

/** The separator of two blocks of Markdown. */
const BETWEEN = '\n\n';
/**
 * Joins the sections in their order. Where they do not fit, the least weighty ones first say less; when all say as
 * little as they can, the least weighty ones are left out, and a last line names them. Never cut inside of a section
 * unless the weightiest one alone is too long.
 * @param maxBytes  of UTF-8
 */
function joinSections(sections, maxBytes) {
    const chosen = new Map(sections.map((section) => [section, 0]));
    const lightestFirst = [...sections].sort((a, b) => a.weight - b.weight);
    const isTooLong = () => (0,fit/* utf8Length */.wI)(textOf(sections, chosen)) > maxBytes;
    for (const section of lightestFirst) {
        for (let form = 1; form < section.forms.length && isTooLong(); form += 1)
            chosen.set(section, form);
    }
    for (const section of lightestFirst.slice(0, -1)) {
        if (!isTooLong())
            break;
        chosen.delete(section);
    }
    return (0,fit/* fitUtf8 */.BX)(textOf(sections, chosen), maxBytes);
}
function textOf(sections, chosen) {
    const shown = sections.flatMap((section) => section.forms[chosen.get(section) ?? section.forms.length] ?? []);
    const missing = sections.filter((section) => !chosen.has(section)).map(({ title }) => title);
    const note = missing.length === 0 ? [] : [`_Omitted to fit GitHub’s size limit: ${missing.join(', ')}._`];
    return `${[...shown, ...note].join(BETWEEN)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/worst-labels.js
/** Labels by F1 score, lowest first; among equals the one with fewer testing images; those without a score last. */
function worstLabelsFirst(evaluation) {
    return [...evaluation.labels].sort((a, b) => rank(a.f1) - rank(b.f1) || rank(a.testingImages) - rank(b.testingImages) || compareText(a.label, b.label));
}
/** Mix-ups (other label predicted than the true one), the greatest share first; cells with no share are left out. */
function worstPairsFirst(evaluation) {
    return evaluation.confusion
        .filter((cell) => cell.groundTruthLabel !== cell.predictedLabel && cell.share > 0)
        .sort((a, b) => b.share - a.share ||
        compareText(a.groundTruthLabel, b.groundTruthLabel) ||
        compareText(a.predictedLabel, b.predictedLabel));
}
/** How often a label was seen where it is not, or missed. */
function mistakesOf({ falsePositives, misses }) {
    return falsePositives + misses;
}
/** Labels with mistakes, the most of them first; among equals the one with fewer true positives. */
function mistakesFirst(labels) {
    return labels
        .filter((tally) => mistakesOf(tally) > 0)
        .sort((a, b) => mistakesOf(b) - mistakesOf(a) || a.truePositives - b.truePositives || compareText(a.label, b.label));
}
/** Finite, so that two missing numbers are equal instead of NaN apart. */
function rank(value) {
    return value !== null && Number.isFinite(value) ? value : Number.MAX_VALUE;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/comment.js











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
const comment_LABEL_MAX_LENGTH = 60;
const comment_MESSAGE_MAX_LENGTH = 600;
const comment_REASON_MAX_LENGTH = 200;
const VERDICT = [headlineSection, failureSection, metricsSection, rulesSection, warningsSection];
const SECTIONS = [...VERDICT, labelsSection, footSection];
/**
 * Renders the comment as GitHub's Markdown, its hidden marker first.
 * @param marker  of the report itself: what is hidden must not make it another subject
 * @param maxLength  in characters; more than the marker has. Parts are left out, and named, where it is too short.
 */
function renderComment(report, marker, maxLength = COMMENT_MAX_LENGTH) {
    const head = `${marker}\n\n`;
    const sections = SECTIONS.flatMap((render) => render(report) ?? []);
    // Counted in bytes: never fewer than characters, however those are counted.
    return head + joinSections(sections, maxLength - head.length);
}
function headlineSection(report) {
    const { project, version } = report;
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    const heading = `### ${signOf(report)} ${titleOf(report)}`;
    const named = names.map((name) => ` ${toCode((0,shorten/* shorten */.m)(name, comment_NAME_MAX_LENGTH))}`).join('');
    const reason = reasonOf(report);
    const whole = [heading + (named === '' ? '' : `:${named}`), ...(reason === undefined ? [] : [reason])].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [whole, heading] };
}
/** What went wrong and what to do; of a failed gate the rules say it. */
function failureSection(report) {
    const { failure } = report;
    const aftermath = aftermathOf(report);
    const own = failure === undefined || report.outcome === 'gate-failed' ? [] : failureLines(report, failure);
    const found = report.outcome === 'training-failed' ? findingLines(report) : [];
    const lines = [...own, ...found, ...(aftermath === undefined ? [] : [aftermath])];
    return lines.length === 0 ? undefined : { title: 'what went wrong', weight: 95, forms: [lines.join('\n\n')] };
}
function failureLines(report, { code, message, hint, problems }) {
    const all = [
        ...listedFindings(report).map(({ code: one, message: what }) => [one, what]),
        ...problems.map(({ input, allowed }) => [input, allowed]),
    ];
    const shown = all
        .slice(0, PROBLEMS_MAX)
        .map(([name, what]) => `- ${toCode(name)}: ${toProse((0,shorten/* shorten */.m)(what, comment_MESSAGE_MAX_LENGTH))}`);
    const rest = all.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    return [
        `${toProse((0,shorten/* shorten */.m)(messageOfFailure(report) ?? message, comment_MESSAGE_MAX_LENGTH))} (${toCode(code)})`,
        ...(shown.length === 0 ? [] : [shown.join('\n')]),
        toProse((0,shorten/* shorten */.m)(hint, comment_MESSAGE_MAX_LENGTH)),
    ];
}
/** What the service found in the manifests, as one list. */
function findingLines({ findings }) {
    const shown = findings.slice(0, FINDINGS_MAX).map(({ manifest, code, message, count }) => {
        const named = code === '' ? '' : ` ${toCode(code)}`;
        const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
        const where = manifest === null ? 'manifests' : `${manifest} manifest`;
        return `- ${where}${often}:${named} ${toProse((0,shorten/* shorten */.m)(message, comment_REASON_MAX_LENGTH))}`;
    });
    const rest = findings.length - shown.length;
    if (rest > 0)
        shown.push(`- … and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error`);
    return shown.length === 0 ? [] : [shown.join('\n')];
}
/** The failed rules; how many could not be judged, the headline says. */
function rulesSection({ verdict }) {
    const rules = verdict?.rules ?? [];
    const failed = rules.filter(({ result }) => result === 'fails').sort((a, b) => comment_rank(a) - comment_rank(b));
    const lines = failed.slice(0, RULES_MAX).map(renderRule);
    const rest = failed.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,number/* formatCount */.B4)(rest)} more`);
    if (lines.length === 0)
        return undefined;
    return { title: 'the rules of the gate', weight: 85, forms: [lines.join('\n')] };
}
function comment_rank({ severity }) {
    return severity === 'fail' ? 0 : 1;
}
function renderRule(verdict) {
    const { rule, severity, reason } = verdict;
    const { actual: found, bound } = ruleNumbers(verdict, verdict);
    const why = reason === '' ? `the bound is ${bound}` : toProse((0,shorten/* shorten */.m)(reason, comment_REASON_MAX_LENGTH));
    return `- ${severity === 'warn' ? '⚠️' : '❌'} ${toCode((0,shorten/* shorten */.m)(rule, comment_NAME_MAX_LENGTH))}: ${found}; ${why}`;
}
function labelsSection(report) {
    const { evaluation, baseline } = report;
    const labels = evaluation === undefined ? [] : worstLabelsFirst(evaluation).filter(({ f1 }) => f1 !== null);
    // Two labels are best and worst at once.
    if (evaluation === undefined || labels.length < 2)
        return undefined;
    const changes = new Map(baseline?.kind === 'found' ? baseline.comparison.labels.map(({ label, f1 }) => [label, f1]) : []);
    const ratio = measuredRatios(report);
    const nameOf = labelNames(labels.map(({ label }) => label), comment_LABEL_MAX_LENGTH);
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
    const dropped = droppedLinesOf(report);
    const warnings = notesOf(report).filter(({ level }) => level === 'warning').length;
    const left = `⚠️ The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests without failing the training.`;
    const name = `Run${run.runNumber === undefined ? '' : ` ${toProse(run.runNumber)}`}`;
    const workflow = run.workflow === undefined ? '' : ` of ${toCode((0,shorten/* shorten */.m)(run.workflow, comment_NAME_MAX_LENGTH))}`;
    const attempt = run.runAttempt > 1 ? `, attempt ${String(run.runAttempt)}` : '';
    const commit = run.commit === undefined ? '' : `, commit ${toCode(run.commit.slice(0, 7))}`;
    const page = run.runUrl === undefined ? name : toLink(name, run.runUrl);
    const known = run.runUrl !== undefined || workflow !== '' || commit !== '';
    const more = warnings === 0 ? 'more' : `${(0,number/* plural */.LS)(warnings, 'warning')} and more`;
    const lines = [
        ...(dropped === 0 ? [] : [left]),
        ...(known ? [`${page}${attempt}${workflow}${commit}; its job summary has ${more}.`] : []),
    ];
    return lines.length === 0 ? undefined : { title: 'the run', weight: 92, forms: [lines.join('\n\n')] };
}

// EXTERNAL MODULE: ./lib/src/text/redact.js
var redact = __webpack_require__(9979);
// EXTERNAL MODULE: ./lib/src/report/redact-text.js + 1 modules
var redact_text = __webpack_require__(3379);
;// CONCATENATED MODULE: ./lib/src/report/redaction-policy.js
/** The ways in which a field may be shown, and what type of list states one for each field. */
/** Marks the items of a list that are left out where images are not shown. */
const ONLY_WITH_IMAGES = Symbol('only with images');
/** Stands for every key of an object whose keys users choose; these are shown as text themselves. */
const EVERY_KEY = Symbol('every key');

;// CONCATENATED MODULE: ./lib/src/report/shown-fields.js
/** How each field of a report is shown: an allow-list. A field that is not in it is in no view. */

const OBJECT = { bucket: 'place', key: 'place', versionId: 'name' };
const MANIFEST = { object: OBJECT, sha256: 'name', workspacePath: 'name', toBeUploaded: 'as-is' };
/** Which two of the service's numbers differ; said by the gate where it matters. */
const OTHERS = { of: 'as-is', value: 'as-is', clause: 'text' };
const RATIOS = {
    f1: 'as-is',
    precision: 'as-is',
    recall: 'as-is',
    testingImages: 'as-is',
    others: OTHERS,
};
const EVALUATION = {
    ...RATIOS,
    source: 'as-is',
    averagePrecision: 'as-is',
    averageRecall: 'as-is',
    trainingImages: 'as-is',
    labels: { ...RATIOS, label: 'name', threshold: 'as-is' },
    confusion: { groundTruthLabel: 'name', predictedLabel: 'name', share: 'as-is' },
};
const ERRORS = { code: 'code', message: 'text' };
const STATISTICS = {
    useCase: 'name',
    totalLines: 'as-is',
    validLines: 'as-is',
    invalidLines: 'as-is',
    ignoredLines: 'as-is',
    errorLines: 'as-is',
    errors: ERRORS,
};
const MANIFEST_SUMMARY = { training: STATISTICS, testing: STATISTICS, errors: ERRORS };
const CHANGE = { before: 'as-is', after: 'as-is', delta: 'as-is' };
const COMPARISON = {
    f1: CHANGE,
    precision: CHANGE,
    recall: CHANGE,
    averagePrecision: CHANGE,
    averageRecall: CHANGE,
    labelsKnown: 'as-is',
    labels: { label: 'name', f1: CHANGE, precision: CHANGE, recall: CHANGE, testingImages: CHANGE },
    newLabels: 'name',
    vanishedLabels: 'name',
};
const ESTIMATE = {
    point: 'as-is',
    low: 'as-is',
    high: 'as-is',
    replicates: 'as-is',
    images: 'as-is',
    caution: 'as-is',
};
const TEST_SET = { digest: 'name', images: 'as-is', complete: 'as-is' };
const SHARED_IMAGES = {
    sharedImages: 'as-is',
    relabelledImages: 'as-is',
    onlyVersion: 'as-is',
    onlyBaseline: 'as-is',
    versionF1: ESTIMATE,
    baselineF1: ESTIMATE,
    difference: ESTIMATE,
    baselineTestSet: TEST_SET,
};
const COUNTED_LABEL = { label: 'name', count: 'as-is' };
/** One of the images that were wrong: the counts stay, which images they were goes. */
const WRONG_IMAGE = {
    [ONLY_WITH_IMAGES]: true,
    sourceRef: 'text',
    wrongness: 'as-is',
    expected: COUNTED_LABEL,
    missed: COUNTED_LABEL,
    predicted: {
        label: 'name',
        confidence: 'as-is',
        correct: 'as-is',
        box: { left: 'as-is', top: 'as-is', width: 'as-is', height: 'as-is' },
    },
};
const FINDING = { code: 'as-is', message: 'text', hint: 'text', requestId: 'name' };
/** Every field of a report that is shown, and how. */
const SHOWN_FIELDS = {
    action: 'as-is',
    startedAt: 'as-is',
    endedAt: 'as-is',
    run: {
        repository: 'name',
        workflow: 'name',
        job: 'name',
        runId: 'name',
        runNumber: 'name',
        runAttempt: 'as-is',
        commit: 'name',
        runUrl: 'name',
    },
    region: 'name',
    showImages: 'as-is',
    outcome: 'as-is',
    project: { name: 'name', arn: 'place' },
    version: {
        name: 'name',
        arn: 'place',
        resumed: 'as-is',
        isDoubtful: 'as-is',
        status: 'code',
        statusMessage: 'text',
        createdAt: 'as-is',
        trainingEndedAt: 'as-is',
        billableSeconds: 'as-is',
        kmsKeyId: 'place',
        evaluationSummary: OBJECT,
        manifestSummary: OBJECT,
        sourceVersionArn: 'place',
    },
    data: { kind: 'as-is', training: MANIFEST, testing: MANIFEST },
    evaluation: EVALUATION,
    verdict: {
        passed: 'as-is',
        rules: {
            rule: 'name',
            severity: 'as-is',
            metric: 'code',
            label: 'name',
            actual: 'as-is',
            bound: 'as-is',
            result: 'as-is',
            isTie: 'as-is',
            reason: 'text',
            shortfalls: { label: 'name', actual: 'as-is', bound: 'as-is', reason: 'text' },
        },
    },
    baseline: {
        kind: 'as-is',
        nothingReleased: 'as-is',
        reason: 'text',
        name: 'name',
        arn: 'place',
        evaluation: EVALUATION,
        manifestSummary: MANIFEST_SUMMARY,
        sameTestSet: 'as-is',
        comparison: COMPARISON,
        shared: SHARED_IMAGES,
    },
    figures: {
        images: 'as-is',
        judgedImages: 'as-is',
        hasPredictions: 'as-is',
        unreadableLines: 'as-is',
        problems: { line: 'as-is', problem: 'text' },
        labels: { label: 'name', truePositives: 'as-is', falsePositives: 'as-is', misses: 'as-is' },
        wrongImages: 'as-is',
        worst: WRONG_IMAGE,
        testSet: TEST_SET,
        f1: ESTIMATE,
    },
    recordedVerdict: 'as-is',
    gateWarnsOnly: 'as-is',
    manifestSummary: MANIFEST_SUMMARY,
    findings: {
        manifest: 'as-is',
        severity: 'as-is',
        code: 'code',
        message: 'text',
        remedy: 'name',
        count: 'as-is',
        lines: 'as-is',
        hasMoreLines: 'as-is',
        complete: 'as-is',
    },
    notes: { level: 'as-is', message: 'text' },
    failure: {
        ...FINDING,
        problems: { input: 'code', given: 'text', allowed: 'text', excerpt: 'text' },
    },
    preflight: { findings: FINDING, unchecked: 'text' },
    timeline: { status: 'code', at: 'as-is' },
    request: {
        projectArn: 'place',
        versionName: 'name',
        output: { bucket: 'place', prefix: 'place' },
        data: { kind: 'as-is', training: OBJECT, testing: OBJECT },
        kmsKeyId: 'place',
        description: 'text',
        tags: { [EVERY_KEY]: 'text' },
    },
    reportPath: 'name',
};

;// CONCATENATED MODULE: ./lib/src/report/redact-report.js
/** The report as it may be shown: never with a secret; where others can read along, without account ids and images. */




function toShown(report, hideSecrets) {
    const { showImages } = report;
    const ofName = remembering(hideSecrets);
    const treatments = {
        'as-is': asItIs,
        code: asItIs,
        name: ofName,
        place: showImages ? ofName : (text) => (0,redact/* redactAccounts */.U)(hideSecrets(text)),
        text: (0,redact_text/* textRedactor */.K)(report, hideSecrets),
    };
    return new Redaction(treatments, showImages).of(report, SHOWN_FIELDS);
}
/** A walk over a value and its policy at once. */
class Redaction {
    #treatments;
    #showImages;
    constructor(treatments, showImages) {
        this.#treatments = treatments;
        this.#showImages = showImages;
    }
    /** The value as it is shown; undefined for what its policy does not expect. */
    of(value, policy) {
        if (Array.isArray(value))
            return this.#ofList(value, policy);
        if (isObject(value)) {
            if (typeof policy === 'string')
                return undefined;
            const ofKeys = policy[EVERY_KEY];
            return ofKeys === undefined ? this.#ofMembers(value, policy) : this.#ofEntries(value, ofKeys);
        }
        if (typeof value === 'function')
            return undefined;
        // A word where there may be an object is one of a closed set, as the type of the policy says.
        return typeof value === 'string' && typeof policy === 'string' ? this.#treatments[policy](value) : value;
    }
    #ofList(list, policy) {
        if (typeof policy === 'object' && policy[ONLY_WITH_IMAGES] === true && !this.#showImages)
            return [];
        const shown = list.map((item) => this.of(item, policy));
        return shown.every((item, index) => item === list[index]) ? list : shown;
    }
    #ofMembers(value, policy) {
        const shown = {};
        let isChanged = false;
        for (const key of Object.keys(value)) {
            const held = value[key];
            const how = Object.hasOwn(policy, key) ? policy[key] : undefined;
            if (how !== undefined)
                shown[key] = this.of(held, how);
            isChanged ||= how === undefined || shown[key] !== held;
        }
        return isChanged ? shown : value;
    }
    #ofEntries(value, policy) {
        const entries = Object.entries(value);
        const shown = entries.map(([key, held]) => [this.#treatments.text(key), this.of(held, policy)]);
        const isChanged = shown.some(([key, held], index) => key !== entries[index]?.[0] || held !== entries[index][1]);
        return isChanged ? Object.fromEntries(shown) : value;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function asItIs(text) {
    return text;
}
/** The same, once for each text: of 250 labels a confusion matrix has 125,000 names. */
function remembering(change) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const changed = change(text);
        known.set(text, changed);
        return changed;
    };
}

// EXTERNAL MODULE: ./lib/src/text/instant.js
var instant = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/github/pull-request-fault.js
/** Why a call to GitHub's API did not end well, in our words. No text of a request is kept: it holds the token. */



/** What is shown of GitHub's own message. */
const pull_request_fault_MESSAGE_MAX_LENGTH = 200;
/** Causes that are looked through. Our choice: the client, its transport and the socket each wrap once. */
const CAUSES_MAX = 5;
/** A call that failed. The message is a clause, fit to follow a colon. */
class GithubFault extends Error {
    name = 'GithubFault';
    kind;
    constructor(kind, clause) {
        super(clause);
        this.kind = kind;
    }
}
/** Takes whatever the client threw; an error of this project is left as it is. */
function toGithubFault(thrown) {
    if (thrown instanceof GithubFault)
        return thrown;
    const response = (0,json/* own */.ZV)(thrown, 'response');
    const status = (0,json/* own */.ZV)(response, 'status');
    if (typeof status !== 'number') {
        // The client's text may quote a header, and so the token; the code of the system's error does not.
        const code = codeOf(thrown);
        return new GithubFault('no-answer', `GitHub’s API did not answer${code === undefined ? '' : ` (${code})`}`);
    }
    return ofAnswer(status, (0,json/* own */.ZV)(response, 'headers'), (0,json/* own */.ZV)((0,json/* own */.ZV)(response, 'data'), 'message'));
}
function ofAnswer(status, headers, message) {
    const said = typeof message === 'string' ? `: ${(0,shorten/* shorten */.m)(message, pull_request_fault_MESSAGE_MAX_LENGTH)}` : '';
    const answer = `(HTTP ${String(status)}${said})`;
    if (isRateLimit(status, headers, message))
        return new GithubFault('rate-limit', rateLimitClause(headers, answer));
    if (status >= 500)
        return new GithubFault('unavailable', `GitHub’s API had an internal error ${answer}`);
    switch (status) {
        case 401:
            return new GithubFault('bad-token', `GitHub rejected github-token ${answer}`);
        case 403:
            return new GithubFault('forbidden', `github-token lacks the permission ${answer}. The job needs pull-requests: write; runs for pull requests from forks have a read-only token`);
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
    if ((0,json/* own */.ZV)(headers, 'retry-after') !== undefined || (0,json/* own */.ZV)(headers, 'x-ratelimit-remaining') === '0')
        return true;
    return typeof message === 'string' && /\brate limit\b/i.test(message);
}
function rateLimitClause(headers, answer) {
    const [after, reset] = ['retry-after', 'x-ratelimit-reset'].map((name) => Number((0,json/* own */.ZV)(headers, name)));
    const when = after !== undefined && Number.isFinite(after)
        ? `, retry after ${String(after)} s`
        : reset !== undefined && Number.isFinite(reset)
            ? ` until ${(0,instant/* formatInstant */.r)(reset * 1000)}`
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

;// CONCATENATED MODULE: ./lib/src/github/pull-request-comments.js


/** GitHub's cap on a page, in comments; a greater number is taken as this one. GitHub docs, "List issue comments". */
const PAGE_SIZE = 100;
/** What answers look like. GitHub keeps a version for two years; servers that know no versions ignore the header. */
const HEADERS = { 'x-github-api-version': '2022-11-28' };
/** The client's own log goes to the console, where a runner would take its lines for the step's. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** GitHub's client; it is large, and most steps do not comment. The first call loads it. */
const loadClient = () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
/** Loads the client, which takes a while; nothing is sent yet. The proxy of the environment is obeyed by it. */
async function connectComments(access) {
    const { getOctokit } = await loadClient();
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
 * bot. What is missing there is unknown.
 */
async function askWho(octokit, common) {
    try {
        const user = (await octokit.rest.users.getAuthenticated({ ...common })).data;
        return (0,json/* ownText */.U3)(user, 'login');
    }
    catch (error) {
        const fault = toGithubFault(error);
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
        throw toGithubFault(error);
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
    return new GithubFault('misread', 'the response did not come from GitHub’s API');
}
function ignore() {
    // Failures are thrown, and said in our words.
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
/** Pages of comments that are looked through. Our choice: 3,000 comments; then the comment is not searched any further. */
const PAGES_MAX = 30;
/** The author of comments made with the token of a job. */
const JOB_TOKEN_AUTHOR = 'github-actions[bot]';
/**
 * Writes the report as a comment on each pull request that the run's event names, in place of the comment of an earlier
 * run. Never throws: whatever goes wrong is a warning. Takes 20 s at most. In a step that is cancelled an earlier comment
 * still is replaced, since its verdict is not that of this run, in the time that is left; none is created, which nobody
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
            options.warn(`No comment was written: ${target}.`);
            return;
        }
        const body = renderComment(toShown(report, deps.io.hide), markerOf(report));
        const mayCreate = () => !options.onlyReplace && !deps.signal.aborted;
        const { sinceCancelMs } = options;
        const maxMs = sinceCancelMs === undefined ? DEADLINE_MS : Math.max(0, AFTER_CANCEL_MS - sinceCancelMs);
        await withinDeadline(deps, maxMs, async (signal) => {
            const comments = await connectComments({ ...target, token, signal });
            for (const number of target.pullRequests) {
                subject = `pull request #${String(number)}`;
                await keepComment({ ...deps, signal, mayCreate }, comments, number, { report, body }, options.warn);
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
        return 'github-token contains characters that are not allowed in a token';
    if (report.project === undefined)
        return 'the run ended before its project was known';
    const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '' || more.length > 0)
        return 'the repository is not known (GITHUB_REPOSITORY)';
    const pullRequests = await readPullRequests(env, deps.files);
    if (pullRequests.length === 0)
        return `${eventName(env.GITHUB_EVENT_NAME)} has no pull request`;
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
async function keepComment(deps, comments, pullRequest, { report, body }, warn) {
    const { existing, assumedAuthor } = await findOwn(deps, comments, pullRequest, report);
    if (existing !== undefined && isOfLaterRun(report, existing.body)) {
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
    const mayPass = (error) => error instanceof GithubFault && (error.kind === 'unavailable' || error.kind === 'no-answer') && !deps.signal.aborted;
    return (0,try_again/* tryAgain */.QC)({ triesMax: 2, mayPass, wait: () => deps.sleep(RETRY_AFTER_MS, deps.signal) }, call);
}

// EXTERNAL MODULE: ./lib/src/inputs/step.js
var step = __webpack_require__(3362);
;// CONCATENATED MODULE: ./lib/src/report/log/rule-lines.js



/** Labels that a line is followed by. */
const SHORTFALLS = 10;
const rule_lines_LABEL_MAX_LENGTH = 60;
/** The failed rules of one severity, in the order of the gate. */
function failedRules({ verdict }, severity) {
    return (verdict?.rules ?? [])
        .filter((rule) => rule.result === 'fails' && rule.severity === severity)
        .map((verdict) => {
        const { rule, reason, shortfalls } = verdict;
        const { actual, bound } = ruleNumbers(verdict, verdict);
        const line = `${rule}: ${actual} (${reason === '' ? `the bound is ${bound}` : reason})`;
        return { rule, line, shortfalls: shortfallLines(verdict, shortfalls) };
    });
}
function shortfallLines(of, shortfalls) {
    if (shortfalls.length < 2)
        return [];
    const rest = shortfalls.length - SHORTFALLS;
    const names = distinctNames(shortfalls.map(({ label }) => label), rule_lines_LABEL_MAX_LENGTH);
    return [
        ...shortfalls.slice(0, SHORTFALLS).map((shortfall, index) => {
            const { actual, bound } = ruleNumbers(of, shortfall);
            const isCompared = shortfall.actual !== null && shortfall.bound !== null;
            const name = JSON.stringify(names[index]);
            return `${name}: ${actual} (${isCompared ? `the bound is ${bound}` : shortfall.reason})`;
        }),
        ...(rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more label')}`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/log/annotations.js






/** GitHub shows ten annotations of each level of one step (GitHub docs, "Usage limits": annotations); more are lost. */
const PER_LEVEL_MAX = 10;
/** Longest message, in UTF-16 units: GitHub cuts what is longer (GitHub docs, workflow commands). */
const annotations_MESSAGE_MAX_LENGTH = 4096;
/** Longest title. GitHub's checks API takes 255 characters. */
const TITLE_MAX_LENGTH = 255;
const ACTION_TITLES = { train: 'Train Custom Labels', evaluate: 'Evaluate Custom Labels' };
/** The annotations of a report: the reason of the end first, then warnings, then the findings line by line. */
function annotationsOf(shown) {
    const all = [...ofEnd(shown), ...ofWarnRules(shown), ...ofNotes(shown), ...ofFindings(shown)];
    return ['error', 'warning', 'notice'].flatMap((level) => limit(all.filter((one) => one.level === level)));
}
/** Keeps the first ones, and has the last of them say how many there are beyond it. */
function limit(annotations) {
    const [first] = annotations;
    if (first === undefined || annotations.length <= PER_LEVEL_MAX)
        return annotations;
    const kept = annotations.slice(0, PER_LEVEL_MAX - 1);
    const rest = annotations.length - kept.length;
    const message = `${(0,number/* plural */.LS)(rest, 'more message')} of this level; see the job summary or the JSON report.`;
    return [...kept, { level: first.level, title: 'More', message }];
}
function ofEnd(report) {
    const { failure } = report;
    if (report.outcome === 'gate-failed') {
        const level = report.gateWarnsOnly ? 'warning' : 'error';
        const rules = failedRules(report, 'fail');
        // The rules and the hint come before the labels: what is too long loses its end.
        const shortfalls = rules.flatMap((rule) => rule.shortfalls.length === 0 ? [] : [`Labels that fail ${rule.rule}:`, ...rule.shortfalls]);
        const hint = failure === undefined ? [] : [failure.hint];
        const lines = [reasonOf(report) ?? '', ...rules.map(({ line }) => line), ...hint, ...shortfalls];
        return [annotation(level, titleOf(report), lines)];
    }
    if (failure === undefined)
        return [];
    const listed = listedFindings(report);
    if (listed.length > 0) {
        return listed.map(({ code, message, hint, requestId }) => annotation('error', `${titleOf(report)} (${code})`, [message, hint, ...requestLine(requestId)]));
    }
    const aftermath = aftermathOf(report);
    return [
        annotation(report.outcome === 'still-training' ? 'warning' : 'error', `${titleOf(report)} (${failure.code})`, [
            failure.message,
            ...failure.problems.map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
            failure.hint,
            ...(aftermath === undefined ? [] : [aftermath]),
            ...requestLine(failure.requestId),
        ]),
    ];
}
function requestLine(requestId) {
    return requestId === undefined ? [] : [`AWS request id: ${requestId}`];
}
/** Rules that only warn, each a warning of its own. */
function ofWarnRules(report) {
    return failedRules(report, 'warn').map(({ line, shortfalls }) => annotation('warning', 'A warn: rule failed', [line, ...shortfalls]));
}
function ofNotes(report) {
    return notesOf(report).map(({ level, message }) => annotation(level, ACTION_TITLES[report.action], [message]));
}
/** One annotation a finding, or one per line where the line can be pointed at; the first line of each finding first. */
function ofFindings(report) {
    const rounds = Math.max(1, ...report.findings.map(({ lines }) => lines.length));
    return Array.from({ length: rounds }, (_, round) => round).flatMap((round) => report.findings.flatMap((finding) => ofFinding(report, finding, round)));
}
function ofFinding(report, finding, round) {
    const path = (0,run_report/* workspacePathOf */.UR)(report, finding.manifest);
    const line = finding.lines[round];
    if (round > 0 && (path === undefined || line === undefined))
        return [];
    // A training that ended well in spite of a faulty line is no error of the step.
    const level = report.outcome === 'training-failed' ? finding.severity : 'warning';
    const title = finding.code === '' ? 'Manifest' : finding.code;
    const whole = annotation(level, title, [finding.message, finding.remedy]);
    if (path !== undefined && line !== undefined)
        return [{ ...whole, place: { path, line } }];
    return [annotation(level, title, [`${whereOf(finding)}: ${finding.message}`, finding.remedy])];
}
function whereOf({ manifest, count, lines }) {
    const which = manifest === null ? 'Manifests' : `${manifest === 'training' ? 'Training' : 'Testing'} manifest`;
    const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
    return `${which}${often}${lines.length === 0 ? '' : `, first in line ${String(lines[0])}`}`;
}
function annotation(level, title, lines) {
    const message = lines.filter((line) => line !== '').map(visible/* toVisible */.w);
    return {
        level,
        title: (0,fit/* fitLength */.wN)((0,visible/* toVisible */.w)(title), TITLE_MAX_LENGTH),
        message: (0,fit/* fitLength */.wN)(message.join('\n'), annotations_MESSAGE_MAX_LENGTH),
    };
}

// EXTERNAL MODULE: ./lib/src/model/create-input.js
var create_input = __webpack_require__(1283);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/report/json/values.js
/** Values of the JSON report: nothing in it is undefined or NaN, and null means that a value is not known. */


/** An S3 URI. */
function objectJson(object) {
    return object === undefined ? null : (0,s3_uri/* formatS3Object */.F5)(object);
}
/** ISO 8601 in UTC. */
function timeJson(ms) {
    return (0,instant/* toIsoTime */.S)(ms) ?? null;
}
/** Null for what is no number. */
function numberJson(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/report/json/estimate.js

/** An estimate with its 95 % interval, or null. */
function estimateJson(f1) {
    if (f1 === undefined)
        return null;
    const { point, low, high, replicates, images, caution } = f1;
    return { point: numberJson(point), low: numberJson(low), high: numberJson(high), replicates, images, caution };
}

;// CONCATENATED MODULE: ./lib/src/report/json/evaluation.js

function evaluationJson(evaluation) {
    return {
        source: evaluation.source,
        'f1-score': numberJson(evaluation.f1),
        precision: numberJson(evaluation.precision),
        recall: numberJson(evaluation.recall),
        'average-precision': numberJson(evaluation.averagePrecision),
        'average-recall': numberJson(evaluation.averageRecall),
        'training-images': numberJson(evaluation.trainingImages),
        'testing-images': numberJson(evaluation.testingImages),
        labels: evaluation.labels.map((label) => ({
            label: label.label,
            'f1-score': numberJson(label.f1),
            precision: numberJson(label.precision),
            recall: numberJson(label.recall),
            threshold: numberJson(label.threshold),
            'testing-images': numberJson(label.testingImages),
        })),
        // Of 250 labels there are 62,500 cells, most of them zero: those say nothing that their absence does not.
        'confusion-matrix': evaluation.confusion
            .filter(({ share }) => share !== 0)
            .map((cell) => ({
            'ground-truth-label': cell.groundTruthLabel,
            'predicted-label': cell.predictedLabel,
            share: numberJson(cell.share),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/json/baseline.js



function baselineJson(baseline) {
    switch (baseline.kind) {
        case 'none':
            return { kind: baseline.kind };
        case 'unavailable':
            return { kind: baseline.kind, reason: baseline.reason };
        case 'found':
            return {
                kind: baseline.kind,
                name: baseline.name,
                arn: baseline.arn,
                'same-test-set': baseline.sameTestSet === 'unknown' ? null : baseline.sameTestSet,
                evaluation: evaluationJson(baseline.evaluation),
                comparison: comparisonJson(baseline.comparison),
                'shared-images': baseline.shared === undefined ? null : sharedJson(baseline.shared),
            };
    }
}
function comparisonJson(comparison) {
    return {
        'f1-score': changeJson(comparison.f1),
        precision: changeJson(comparison.precision),
        recall: changeJson(comparison.recall),
        'average-precision': changeJson(comparison.averagePrecision),
        'average-recall': changeJson(comparison.averageRecall),
        'labels-known': comparison.labelsKnown,
        labels: comparison.labels.map(({ label, f1, precision, recall, testingImages }) => ({
            label,
            'f1-score': changeJson(f1),
            precision: changeJson(precision),
            recall: changeJson(recall),
            'testing-images': changeJson(testingImages),
        })),
        'new-labels': comparison.newLabels,
        'vanished-labels': comparison.vanishedLabels,
    };
}
function changeJson({ before, after, delta }) {
    return { before: numberJson(before), after: numberJson(after), delta: numberJson(delta) };
}
function sharedJson(shared) {
    return {
        'shared-images': shared.sharedImages,
        'relabelled-images': shared.relabelledImages,
        'only-version': shared.onlyVersion,
        'only-baseline': shared.onlyBaseline,
        'version-f1': estimateJson(shared.versionF1),
        'baseline-f1': estimateJson(shared.baselineF1),
        difference: estimateJson(shared.difference),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/json/gate.js

function gateJson(verdict, warnsOnly) {
    return {
        passed: verdict.passed,
        'warns-only': warnsOnly,
        rules: verdict.rules.map(({ rule, severity, metric, label, actual, bound, result, reason, shortfalls }) => ({
            rule,
            metric,
            label,
            actual: numberJson(actual),
            bound: numberJson(bound),
            result,
            severity,
            reason,
            shortfalls: shortfalls.map(shortfallJson),
        })),
    };
}
function shortfallJson({ label, actual, bound, reason }) {
    return { label, actual: numberJson(actual), bound: numberJson(bound), reason };
}

;// CONCATENATED MODULE: ./lib/src/report/json/snapshot.js


function snapshotJson(figures) {
    const { digest, images, complete } = figures.testSet;
    return {
        images: figures.images,
        'judged-images': figures.judgedImages,
        'has-predictions': figures.hasPredictions,
        'unreadable-lines': figures.unreadableLines,
        problems: figures.problems.map(({ line, problem }) => ({ line, problem })),
        'test-set': { digest, images, complete },
        'f1-estimate': estimateJson(figures.f1),
        labels: figures.labels.map(({ label, truePositives, falsePositives, misses }) => ({
            label,
            'true-positives': truePositives,
            'false-positives': falsePositives,
            misses,
        })),
        'wrong-images': figures.wrongImages,
        // Filled in by whoever writes the report: each image is a line of its own.
        'worst-images': [],
    };
}
function wrongImageJson({ sourceRef, wrongness, expected, predicted, missed, }) {
    return {
        'source-ref': sourceRef,
        wrongness: numberJson(wrongness),
        expected: expected.map(countedJson),
        missed: missed.map(countedJson),
        predicted: predicted.map(({ label, confidence, correct, box }) => ({
            label,
            confidence: numberJson(confidence),
            correct,
            box: box === null ? null : { left: box.left, top: box.top, width: box.width, height: box.height },
        })),
    };
}
function countedJson({ label, count }) {
    return { label, count };
}

;// CONCATENATED MODULE: ./lib/src/report/json/json.js








/** Of a text in JSON: in a string the quotes would be escaped, so this is the key itself. */
const NO_IMAGES = '"worst-images": []';
/** Renders the JSON report. */
function renderJson(shown) {
    const text = renderWithoutImages(shown);
    const images = shown.figures?.worst ?? [];
    const at = text.indexOf(NO_IMAGES);
    if (at < 0 || images.length === 0)
        return text;
    const end = at + NO_IMAGES.length - 1;
    return `${text.slice(0, end)}${images.map(lineOf).join(',')}\n    ${text.slice(end)}`;
}
/** An image on a line of its own, so that lines can be counted and searched. */
function lineOf(image) {
    return `\n      ${JSON.stringify(wrongImageJson(image))}`;
}
/**
 * All but the wrong images. Keys are spelt like the outputs, with units in their names; times are ISO 8601 in UTC,
 * S3 objects are URIs, ratios are between 0 and 1 and are not rounded. What an input held is shown only where it is
 * part of the request or of an input problem.
 */
function renderWithoutImages(shown) {
    const json = {
        'report-version': run_report/* REPORT_VERSION */.Aj,
        action: shown.action,
        outcome: shown.outcome,
        'error-code': shown.failure?.code ?? null,
        'started-at': timeJson(shown.startedAt),
        'ended-at': timeJson(shown.endedAt),
        'images-shown': shown.showImages,
        run: runJson(shown.run),
        region: shown.region ?? null,
        project: shown.project === undefined ? null : { name: shown.project.name, arn: shown.project.arn ?? null },
        version: shown.version === undefined ? null : versionJson(shown.version),
        data: shown.data === undefined ? null : dataJson(shown.data),
        evaluation: shown.evaluation === undefined ? null : evaluationJson(shown.evaluation),
        gate: shown.verdict === undefined ? null : gateJson(shown.verdict, shown.gateWarnsOnly),
        'recorded-verdict': shown.recordedVerdict ?? null,
        baseline: shown.baseline === undefined ? null : baselineJson(shown.baseline),
        'testing-snapshot': shown.figures === undefined ? null : snapshotJson(shown.figures),
        'manifest-summary': shown.manifestSummary === undefined ? null : manifestSummaryJson(shown.manifestSummary),
        findings: shown.findings.map(findingJson),
        notes: shown.notes.map(({ level, message }) => ({ level, message })),
        failure: shown.failure === undefined ? null : failureJson(shown.failure),
        preflight: shown.preflight === undefined ? null : preflightJson(shown.preflight),
        timeline: shown.timeline.map(({ status, at }) => ({ status, 'first-seen-at': timeJson(at) })),
        'request-body': shown.request === undefined ? null : (0,create_input/* toCreateInput */.c)(shown.request),
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}
function runJson(run) {
    return {
        repository: run.repository ?? null,
        workflow: run.workflow ?? null,
        job: run.job ?? null,
        'run-id': run.runId ?? null,
        'run-number': run.runNumber ?? null,
        'run-attempt': run.runAttempt,
        commit: run.commit ?? null,
        'run-url': run.runUrl ?? null,
    };
}
function versionJson(version) {
    return {
        name: version.name,
        arn: version.arn ?? null,
        resumed: version.resumed ?? null,
        'data-unproven': version.isDoubtful ?? false,
        status: version.status ?? null,
        'status-message': version.statusMessage ?? null,
        'created-at': timeJson(version.createdAt),
        'training-ended-at': timeJson(version.trainingEndedAt),
        'billable-training-seconds': numberJson(version.billableSeconds),
        'kms-key-id': version.kmsKeyId ?? null,
        'evaluation-summary': objectJson(version.evaluationSummary),
        'manifest-summary': objectJson(version.manifestSummary),
        'source-version-arn': version.sourceVersionArn ?? null,
    };
}
function dataJson(data) {
    if (data.kind === 'project-datasets')
        return { kind: data.kind };
    const testing = data.testing === 'auto-create' ? null : manifestJson(data.testing);
    return {
        kind: data.kind,
        'training-manifest': manifestJson(data.training),
        'testing-manifest': testing,
        'auto-create-testing-data': data.testing === 'auto-create',
    };
}
function manifestJson({ object, sha256, workspacePath }) {
    return { uri: (0,s3_uri/* formatS3Object */.F5)(object), sha256: sha256 ?? null, 'workspace-path': workspacePath ?? null };
}
function manifestSummaryJson({ training, testing, errors }) {
    return {
        training: training === null ? null : statisticsJson(training),
        testing: testing === null ? null : statisticsJson(testing),
        errors: errors.map(({ code, message }) => ({ code, message })),
    };
}
function statisticsJson(statistics) {
    return {
        'use-case': statistics.useCase,
        'total-lines': numberJson(statistics.totalLines),
        'valid-lines': numberJson(statistics.validLines),
        'invalid-lines': numberJson(statistics.invalidLines),
        'ignored-lines': numberJson(statistics.ignoredLines),
        'error-lines': statistics.errorLines.map(numberJson),
        errors: statistics.errors.map(({ code, message }) => ({ code, message })),
    };
}
function findingJson(finding) {
    const { manifest, severity, code, message, remedy, count, lines, complete } = finding;
    return {
        manifest,
        severity,
        code,
        message,
        remedy,
        count: numberJson(count),
        'first-lines': lines.map(numberJson),
        complete,
    };
}
function preflightJson({ findings, unchecked }) {
    return {
        findings: findings.map(({ code, message, hint, requestId }) => ({
            code,
            message,
            hint,
            'request-id': requestId ?? null,
        })),
        unchecked,
    };
}
function failureJson({ code, message, hint, requestId, problems: inputs }) {
    return {
        code,
        message,
        hint,
        'request-id': requestId ?? null,
        problems: inputs.map(({ input, given, allowed, excerpt }) => ({
            input,
            given,
            allowed,
            excerpt: excerpt ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./lib/src/text/log.js
var log = __webpack_require__(5534);
;// CONCATENATED MODULE: ./lib/src/report/log/comparison-line.js
/** The comparison with the baseline in a line of plain text. */

/** `Baseline v1: F1 0.9000, this version +0.0155, on the same test set`; nothing where no baseline was asked for. */
function comparisonLine({ baseline }) {
    if (baseline === undefined)
        return [];
    switch (baseline.kind) {
        case 'none':
            return ['No baseline: the project has no earlier trained version to compare with'];
        case 'unavailable':
            return [`No baseline: ${baseline.reason}`];
        case 'found': {
            const { name, evaluation, comparison, sameTestSet } = baseline;
            const testSet = sameTestSet === 'unknown' ? 'possibly on another' : sameTestSet ? 'on the same' : 'on another';
            return [
                `Baseline ${name}: F1 ${(0,number/* formatRatio */.B0)(evaluation.f1)}, this version ${(0,number/* formatSigned */.Gp)(comparison.f1.delta)}, ${testSet} test set`,
            ];
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/report/log/log.js
/** The last words of the step's log: the outcome for whoever reads no summary. */









const WORST_LABELS = 5;
const FINDINGS = 10;
const FIRST_LINES = 5;
/** The lines, each harmless to the runner and without a line end. */
function renderLogEnd(shown) {
    const { version, project } = shown;
    const names = [project?.name, version?.name].filter((name) => name !== undefined).join(' ');
    const lines = [
        `${signOf(shown)} ${titleOf(shown)}${names === '' ? '' : `: ${names}`}`,
        ...indent([
            ...endLines(shown),
            ...metricLines(shown),
            ...ruleLines(shown),
            ...labelLines(shown),
            ...manifestLines(shown),
            ...nextLines(shown),
        ]),
    ];
    return lines.map(log/* toLogLine */.P);
}
function indent(lines) {
    return lines.map((line) => `  ${line}`);
}
function endLines(report) {
    const reason = reasonOf(report);
    const message = messageOfFailure(report);
    const { failure } = report;
    return [
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined || report.outcome === 'gate-failed' ? [] : [message]),
        ...listedFindings(report).map(({ code, message: what, hint }) => `${code}: ${what} ${hint}`),
        ...(failure?.problems ?? []).map(({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`),
    ];
}
function metricLines(report) {
    const { evaluation, verdict } = report;
    if (evaluation === undefined)
        return [];
    const isFloat = evaluation.source === 'describe';
    const shown = (metric) => measuredRatio(report, metric, evaluation[metric]);
    const rules = verdict?.rules ?? [];
    const passed = rules.filter(({ result }) => result === 'holds').length;
    const others = isFloat
        ? ' (the service’s F1Score; the evaluation summary could not be read)'
        : `, precision ${shown('precision')}, recall ${shown('recall')}`;
    const gate = rules.length === 0 ? '' : `; gate rules passed: ${String(passed)} of ${String(rules.length)}`;
    return [`F1 ${shown('f1')}${others}${gate}`];
}
function ruleLines(report) {
    const { recordedVerdict } = report;
    return [
        ...failedRules(report, 'fail').map(({ line }) => `Failed rule ${line}`),
        ...failedRules(report, 'warn').map(({ line }) => `Failed warn: rule ${line}`),
        ...comparisonLine(report),
        ...wrongLines(report),
        ...(recordedVerdict === undefined ? [] : [`Verdict recorded in the version’s tags: ${recordedVerdict}`]),
    ];
}
function wrongLines({ figures, evaluation }) {
    if (figures === undefined || figures.judgedImages === 0)
        return [];
    const { wrongImages, judgedImages, f1 } = figures;
    const interval = f1 === undefined || untestedLabels(evaluation) > 0 ? '' : `; 95 % interval of F1, an estimate: ${intervalOf(f1)}`;
    return [`Wrong in ${(0,number/* formatCount */.B4)(wrongImages)} of ${(0,number/* plural */.LS)(judgedImages, 'testing image')}${interval}`];
}
function labelLines(report) {
    const { evaluation } = report;
    if (evaluation === undefined || evaluation.labels.length === 0)
        return [];
    const worst = worstLabelsFirst(evaluation).slice(0, WORST_LABELS);
    const ratio = measuredRatios(report);
    const names = distinctNames(worst.map(({ label }) => label), 60);
    const named = worst.map(({ label, f1 }, index) => `${JSON.stringify(names[index])} ${ratio('f1', label, f1)}`);
    const of = evaluation.labels.length > worst.length ? `Worst of ${(0,number/* plural */.LS)(evaluation.labels.length, 'label')}` : 'Labels';
    return [`${of}, by F1: ${named.join(', ')}`];
}
function manifestLines(report) {
    const dropped = droppedLinesOf(report);
    const findings = report.findings.slice(0, FINDINGS).map((finding) => {
        const { manifest, code, message, count, lines, hasMoreLines = false, complete, remedy } = finding;
        const where = lines.length === 0 ? '' : `, line ${lines.slice(0, FIRST_LINES).map(String).join(', ')}`;
        const more = lines.length > FIRST_LINES || hasMoreLines || !complete ? ', …' : '';
        const often = count === null ? '' : `, ${(0,number/* plural */.LS)(count, 'time')}`;
        const title = code === '' ? '' : `${code}: `;
        return `${title}${message} [${manifest ?? 'one or both'} manifest${often}${where}${where === '' ? '' : more}] ${remedy}`;
    });
    const rest = report.findings.length - findings.length;
    return [
        ...(dropped === 0 ? [] : [`The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests.`]),
        ...findings,
        ...(rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error`] : []),
    ];
}
function nextLines(report) {
    const { failure, version, reportPath } = report;
    const aftermath = aftermathOf(report);
    const request = failure?.requestId === undefined ? '' : `, AWS request id ${failure.requestId}`;
    return [
        ...(failure === undefined ? [] : [`What to do: ${failure.hint}`]),
        ...(aftermath === undefined ? [] : [`In AWS: ${aftermath}`]),
        ...(failure === undefined ? [] : [`Error code: ${failure.code}${request}`]),
        ...(version?.arn === undefined ? [] : [`Version: ${version.arn}`]),
        ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/shared-images.js



/** An estimate in addition to the service's numbers: whether the change is more than the choice of the images explains. */
function sharedImages(shared, sameTestSet) {
    const { sharedImages: count, versionF1, baselineF1, difference } = shared;
    const left = leftOut(shared);
    if (count === 0)
        return [`The test sets share no image on which the versions could be compared${left === '' ? '' : `: ${left}`}.`];
    if (versionF1 === undefined || baselineF1 === undefined || difference === undefined) {
        return [`No label could be counted on the ${(0,number/* plural */.LS)(count, 'image')} that both test sets share.`];
    }
    const which = sameTestSet === true
        ? `the ${(0,number/* plural */.LS)(count, 'image')} of the test set`
        : `the ${(0,number/* plural */.LS)(count, 'image')} that both test sets share`;
    const table = renderTable([
        { heading: `On ${which}` },
        { heading: 'F1, estimated', align: 'right' },
        { heading: '95 % interval', align: 'right' },
    ], [
        ['Baseline', (0,number/* formatRatio */.B0)(baselineF1.point), intervalOf(baselineF1)],
        ['This version', (0,number/* formatRatio */.B0)(versionF1.point), intervalOf(versionF1)],
        ['Change', (0,number/* formatChange */.eD)(difference.point), `${(0,number/* formatSigned */.Gp)(difference.low)} to ${(0,number/* formatSigned */.Gp)(difference.high)}`],
    ]);
    const words = [
        meaningOf(difference),
        'Estimated from the predictions in both testing snapshots; the gate does not use it.',
        ...(left === '' ? [] : [`Left out: ${left}.`]),
        ...cautionOf(difference),
    ];
    return [table, words.join(' ')];
}
function meaningOf({ low, high }) {
    if (low > 0)
        return 'The whole interval is above 0: the gain is larger than the choice of images explains.';
    if (high < 0)
        return 'The whole interval is below 0: the loss is larger than the choice of images explains.';
    return 'The interval includes 0: these images do not show which version is better.';
}
function leftOut({ relabelledImages, onlyVersion, onlyBaseline }) {
    const parts = [
        [onlyVersion, 'only in the test set of this version'],
        [onlyBaseline, 'only in the test set of the baseline'],
        [relabelledImages, 'in both, but with different ground truth'],
    ];
    return parts
        .filter(([count]) => count > 0)
        .map(([count, where], index) => `${index === 0 ? (0,number/* plural */.LS)(count, 'image') : (0,number/* formatCount */.B4)(count)} ${where}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/summary/baseline.js






const baseline_NAME_MAX_LENGTH = 60;
const baseline_REASON_MAX_LENGTH = 1000;
/** Changed labels that are shown at once, and that are a click away: what is beyond has the JSON report. */
const SHOWN_AT_ONCE = 10;
const FOLDED_MAX = 100;
/** New or vanished labels that are named. */
const NAMED_MAX = 20;
function baselineSection({ baseline }) {
    if (baseline === undefined)
        return undefined;
    const forms = formsOf(baseline);
    return { title: 'the comparison with the baseline', weight: 88, forms };
}
function formsOf(baseline) {
    switch (baseline.kind) {
        case 'none':
            return [
                baseline.nothingReleased === true
                    ? '### Baseline\n\n⚠️ No other version of the project has been released yet, so there is no baseline.'
                    : '### Baseline\n\nThe project has no earlier trained version to compare with.',
            ];
        case 'unavailable':
            return [
                `### Baseline\n\n⚠️ No baseline to compare with: ${toProse((0,shorten/* shorten */.m)(baseline.reason, baseline_REASON_MAX_LENGTH))}.`,
            ];
        case 'found':
            return foundForms(baseline);
    }
}
function foundForms(baseline) {
    const { comparison } = baseline;
    const heading = `### Compared with the baseline ${toCode((0,shorten/* shorten */.m)(baseline.name, baseline_NAME_MAX_LENGTH))}`;
    const top = [heading, testSetWords(baseline), numbers(baseline)];
    const labels = labelChanges(comparison);
    const shared = baseline.shared === undefined ? [] : sharedImages(baseline.shared, baseline.sameTestSet);
    return [
        [...top, ...shared, ...labels.words, ...labels.shown, ...labels.folded].join('\n\n'),
        [...top, ...shared, ...labels.words, ...labels.shown].join('\n\n'),
        [...top, ...labels.words].join('\n\n'),
        [heading, testSetWords(baseline)].join('\n\n'),
    ];
}
function testSetWords({ sameTestSet }) {
    if (sameTestSet === 'unknown')
        return '⚠️ It is unknown whether both versions were measured on the same test set, so a change may come from different images rather than from the model.';
    return sameTestSet
        ? 'Both versions were measured on the same test set: the same images with the same ground truth.'
        : '⚠️ The versions were measured on different test sets, so a change may come from different images rather than from the model.';
}
function numbers({ comparison }) {
    const row = (name, { before, after, delta }) => [
        name,
        (0,number/* formatRatio */.B0)(before),
        (0,number/* formatRatio */.B0)(after),
        (0,number/* formatChange */.eD)(delta),
    ];
    const isKnown = ({ before, after }) => before !== null || after !== null;
    const { f1, precision, recall, averagePrecision, averageRecall } = comparison;
    const others = [
        ['Precision', precision],
        ['Recall', recall],
        ['Average precision', averagePrecision],
        ['Average recall', averageRecall],
    ];
    const rows = [
        row('F1', f1),
        ...others.filter(([, change]) => isKnown(change)).map(([name, change]) => row(name, change)),
    ];
    return renderTable([{ heading: '' }, right('Baseline'), right('This version'), right('Change')], rows);
}
/** What changed by label: in words, the greatest losses, and the rest. */
function labelChanges(comparison) {
    if (!comparison.labelsKnown) {
        const words = 'The labels cannot be compared: only F1 could be read for one of the versions.';
        return { words: [words], shown: [], folded: [] };
    }
    const changed = comparison.labels.filter(({ f1 }) => (0,number/* isChange */.Xb)(f1.delta));
    const nameOf = labelNames(changed.map(({ label }) => label));
    const folded = changed.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX);
    const beyond = changed.length - SHOWN_AT_ONCE - folded.length;
    const foldedTitle = `The next ${(0,number/* plural */.LS)(folded.length, 'label')} that changed${beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : ''}`;
    return {
        words: labelWords(comparison, changed),
        shown: changed.length === 0 ? [] : [changeTable(changed.slice(0, SHOWN_AT_ONCE), nameOf)],
        folded: folded.length === 0 ? [] : [toDetails(foldedTitle, changeTable(folded, nameOf))],
    };
}
function labelWords({ labels, newLabels, vanishedLabels }, changed) {
    const count = (isOne) => changed.filter(({ f1: { delta } }) => delta !== null && isOne(delta)).length;
    const [lost, gained] = [count((delta) => delta < 0), count((delta) => delta > 0)];
    const unknown = changed.length - lost - gained;
    const same = labels.length - changed.length;
    const counts = [
        `${lost === 0 ? 'none' : (0,number/* formatCount */.B4)(lost)} lost F1`,
        `${gained === 0 ? 'none' : (0,number/* formatCount */.B4)(gained)} gained`,
        ...(same === 0 ? [] : [`${(0,number/* formatCount */.B4)(same)} unchanged`]),
        ...(unknown === 0 ? [] : [`${(0,number/* formatCount */.B4)(unknown)} cannot be compared because a score is missing`]),
    ];
    return [
        ...(labels.length === 0
            ? []
            : [`Of the ${(0,number/* plural */.LS)(labels.length, 'label')} that both versions have: ${counts.join(', ')}.`]),
        ...named(newLabels, 'New', 'not in the baseline'),
        ...named(vanishedLabels, 'Gone', 'only in the baseline'),
    ];
}
function named(labels, what, where) {
    if (labels.length === 0)
        return [];
    return [`**${what}** (${(0,number/* plural */.LS)(labels.length, 'label')}, ${where}): ${labelList(labels, NAMED_MAX)}`];
}
function changeTable(labels, nameOf) {
    return renderTable([
        { heading: 'Label' },
        ...['F1 before', 'F1 now', 'F1 change', 'Precision change', 'Recall change', 'Testing images'].map(right),
    ], labels.map(({ label, f1, precision, recall, testingImages }) => [
        nameOf(label),
        (0,number/* formatRatio */.B0)(f1.before),
        (0,number/* formatRatio */.B0)(f1.after),
        (0,number/* formatChange */.eD)(f1.delta),
        (0,number/* formatChange */.eD)(precision.delta),
        (0,number/* formatChange */.eD)(recall.delta),
        testingImages.delta === 0
            ? (0,number/* formatCount */.B4)(testingImages.after)
            : `${(0,number/* formatCount */.B4)(testingImages.before)}\u00a0→\u00a0${(0,number/* formatCount */.B4)(testingImages.after)}`,
    ]));
}
function right(heading) {
    return { heading, align: 'right' };
}

;// CONCATENATED MODULE: ./lib/src/text/mermaid.js
/** Text in Mermaid charts, which knows no escape that works everywhere: what means something is replaced. */


/** Look-alikes for the characters that end a string, start an entity, a comment or a directive, or are HTML. */
const LOOK_ALIKES = {
    '"': '”',
    '`': 'ʼ',
    '#': '＃',
    ';': '；',
    '%': '％',
    '&': '＆',
    '<': '‹',
    '>': '›',
    '\\': '＼',
    '{': '｛',
    '}': '｝',
    $: '＄',
};
/**
 * The texts as strings of a Mermaid chart, quotes included. A chart is a picture: the exact texts are in the tables. No two
 * are alike, since Mermaid paints the bars of equal names over each other.
 * @param maxLength  in characters; longer texts lose their middle
 */
function toMermaidStrings(texts, maxLength) {
    return distinctNames(texts.map(visible/* toVisible */.w), maxLength, toHarmless).map((name) => `"${toHarmless(name)}"`);
}
function toHarmless(text) {
    if (text.trim() === '')
        return '–';
    return (text
        .replace(/["`#;%&<>\\{}$]/g, (found) => LOOK_ALIKES[found] ?? '')
        // Mermaid would drop them or melt them into one.
        .replace(/^ +| +$| {2,}/g, (blanks) => '␠'.repeat(blanks.length)));
}

;// CONCATENATED MODULE: ./lib/src/report/summary/chart.js
/** A bar chart of the F1 score of the labels. */



/** Bars that can still be distinguished. */
const BARS_MAX = 20;
/** Characters next to a bar. */
const chart_LABEL_MAX_LENGTH = 24;
/** Pixels: a bar with the space around it, and what the axis and the title take. */
const BAR_HEIGHT = 26;
const FRAME_HEIGHT = 150;
/** Seen on GitHub's light and dark pages alike; Mermaid's own is nearly white. */
const BAR_COLOUR = '#4878d0';
/**
 * Horizontal bars, which leave room for the labels. Mermaid refuses NaN, exponents and empty lists, and draws
 * a single value badly: fewer than two labels with a score make no chart.
 */
function chartSection({ evaluation }) {
    if (evaluation === undefined)
        return undefined;
    const measured = worstLabelsFirst(evaluation).filter(({ f1 }) => f1 !== null && Number.isFinite(f1));
    if (measured.length < 2)
        return undefined;
    const bars = measured.slice(0, BARS_MAX);
    const title = bars.length < measured.length ? `F1 of the ${String(bars.length)} worst labels` : allOf(evaluation, bars);
    // What is beyond the axis would be painted outside of the chart, or not at all.
    const ends = [0, 1, ...bars.flatMap(({ f1 }) => f1 ?? [])];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const lines = [
        '```mermaid',
        `%%{init: ${JSON.stringify(settingsFor(bars.length))}}%%`,
        'xychart-beta horizontal',
        `    title "${title}"`,
        `    x-axis [${toMermaidStrings(bars.map(({ label }) => label), chart_LABEL_MAX_LENGTH).join(', ')}]`,
        `    y-axis ${axisEnd(low)} --> ${axisEnd(high)}`,
        `    bar [${bars.map(({ f1 }) => (0,number/* formatRatio */.B0)(f1)).join(', ')}]`,
        '```',
    ];
    return { title: 'the chart', weight: 30, forms: [lines.join('\n')] };
}
/** A chart that lacks a label says so. */
function allOf({ labels }, bars) {
    return bars.length < labels.length ? `F1 of the ${String(bars.length)} labels that have one` : 'F1 by label';
}
function axisEnd(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
function settingsFor(bars) {
    return {
        xyChart: { height: FRAME_HEIGHT + bars * BAR_HEIGHT },
        themeVariables: { xyChart: { plotColorPalette: BAR_COLOUR } },
    };
}

;// CONCATENATED MODULE: ./lib/src/report/summary/confusion.js




/** A wider matrix would not fit the width of a summary. */
const MATRIX_MAX_LABELS = 12;
const PAIRS_MAX = 15;
const FEW_PAIRS = 5;
const HEADING_MAX_LENGTH = 16;
function confusionSection({ evaluation }) {
    if (evaluation === undefined || evaluation.confusion.length === 0)
        return undefined;
    const labels = labelsOf(evaluation);
    const pairs = worstPairsFirst(evaluation);
    const fewPairs = renderPairs(pairs, FEW_PAIRS);
    const full = labels.length <= MATRIX_MAX_LABELS ? renderMatrix(evaluation, labels) : renderPairs(pairs, PAIRS_MAX);
    return { title: 'Confusion matrix', weight: 50, forms: [full, fewPairs] };
}
/** In the order of the evaluation, then what else the matrix names. */
function labelsOf({ labels, confusion }) {
    const named = new Set(confusion.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]));
    const known = labels.map(({ label }) => label).filter((label) => named.has(label));
    return [...new Set([...known, ...named])];
}
function renderMatrix({ confusion }, labels) {
    const shares = new Map(confusion.map((cell) => [cellKey(cell.groundTruthLabel, cell.predictedLabel), cell.share]));
    const headingOf = labelNames(labels, HEADING_MAX_LENGTH);
    const nameOf = labelNames(labels);
    const columns = labels.map((label) => ({ heading: headingOf(label), align: 'right' }));
    const rows = labels.map((truth) => [
        nameOf(truth),
        ...labels.map((predicted) => {
            const share = shares.get(cellKey(truth, predicted));
            if (share === undefined)
                return number/* NO_NUMBER */.Ec;
            if (share === 0)
                return '0';
            return truth === predicted ? `**${(0,number/* formatShare */.T1)(share)}**` : (0,number/* formatShare */.T1)(share);
        }),
    ]);
    const table = renderTable([{ heading: 'Truth ↓ / predicted →' }, ...columns], rows);
    return `### Confusion matrix\n\nShare of the images of each label (row) that were predicted as each label (column).\n\n${table}`;
}
function renderPairs(pairs, max) {
    if (pairs.length === 0)
        return '### Mix-ups\n\nNo label was mistaken for another.';
    const nameOf = labelNames(pairs.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]));
    const rows = pairs
        .slice(0, max)
        .map((cell) => [nameOf(cell.groundTruthLabel), nameOf(cell.predictedLabel), (0,number/* formatShare */.T1)(cell.share)]);
    const table = renderTable([{ heading: 'Label' }, { heading: 'Predicted as' }, { heading: 'Share of its images', align: 'right' }], rows);
    const rest = pairs.length - rows.length;
    const heading = rest > 0 ? `### Worst mix-ups: ${String(rows.length)} of ${(0,number/* formatCount */.B4)(pairs.length)}` : '### Mix-ups';
    return `${heading}\n\n${table}`;
}
/** Labels may hold any character, so that no separator between them would be safe. */
function cellKey(truth, predicted) {
    return JSON.stringify([truth, predicted]);
}

;// CONCATENATED MODULE: ./lib/src/report/summary/shortfalls.js






/** Labels of a rule that are shown at once, and that are a click away: what is beyond has the JSON report. */
const shortfalls_SHOWN_AT_ONCE = 10;
const shortfalls_FOLDED_MAX = 100;
/** Rules whose labels are listed. */
const shortfalls_RULES_MAX = 5;
const RULE_MAX_LENGTH = 80;
const shortfalls_REASON_MAX_LENGTH = 200;
/**
 * A table for each rule. A single label is already in the table of the rules.
 * @param withFolded  whether the labels after the first ones are there too, to be opened
 */
function shortfallParts(rules, withFolded) {
    const short = rules.filter(({ shortfalls }) => shortfalls.length > 1);
    const rest = short.length - shortfalls_RULES_MAX;
    return [
        ...short
            .slice(0, shortfalls_RULES_MAX)
            .flatMap((verdict) => [
            shortfalls_titleOf(verdict.rule, verdict.shortfalls.length),
            render(verdict, verdict.shortfalls.slice(0, shortfalls_SHOWN_AT_ONCE), verdict.shortfalls),
            ...(withFolded ? fold(verdict) : []),
        ]),
        ...(rest > 0 ? [`The labels that fail ${(0,number/* plural */.LS)(rest, 'more rule')} are in the JSON report.`] : []),
    ];
}
function shortfalls_titleOf(rule, count) {
    const which = count > shortfalls_SHOWN_AT_ONCE ? `the ${String(shortfalls_SHOWN_AT_ONCE)} worst of ${(0,number/* formatCount */.B4)(count)}` : (0,number/* formatCount */.B4)(count);
    return `**Labels that fail** ${toCode((0,shorten/* shorten */.m)(rule, RULE_MAX_LENGTH))}**: ${which}**`;
}
function fold(verdict) {
    const { shortfalls } = verdict;
    const folded = shortfalls.slice(shortfalls_SHOWN_AT_ONCE, shortfalls_SHOWN_AT_ONCE + shortfalls_FOLDED_MAX);
    if (folded.length === 0)
        return [];
    const beyond = shortfalls.length - shortfalls_SHOWN_AT_ONCE - folded.length;
    const more = beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : '';
    return [toDetails(`The next ${(0,number/* plural */.LS)(folded.length, 'label')}${more}`, render(verdict, folded, shortfalls))];
}
/** The reason says something new only where there is nothing to compare. */
function render(rule, shortfalls, all) {
    const nameOf = labelNames(all.map(({ label }) => label));
    const isBare = ({ actual, bound }) => actual === null || bound === null;
    const columns = [
        { heading: 'Label' },
        { heading: 'Actual', align: 'right' },
        { heading: 'Bound', align: 'right' },
        ...(shortfalls.some(isBare) ? [{ heading: 'Why' }] : []),
    ];
    const rows = shortfalls.map((shortfall) => {
        const { actual, bound } = ruleNumbers(rule, shortfall);
        const why = isBare(shortfall) ? toProse((0,shorten/* shorten */.m)(shortfall.reason, shortfalls_REASON_MAX_LENGTH)) : '';
        return [nameOf(shortfall.label), actual, bound, why];
    });
    return renderTable(columns, rows.map((row) => row.slice(0, columns.length)));
}

;// CONCATENATED MODULE: ./lib/src/report/summary/gate.js







const gate_RULE_MAX_LENGTH = 80;
const gate_REASON_MAX_LENGTH = 400;
/** How many rules are shown where space is short. */
const FEW = 20;
function gateSection({ verdict, recordedVerdict }) {
    if (verdict === undefined || verdict.rules.length === 0)
        return undefined;
    const rules = [...verdict.rules].sort((a, b) => rankOf(a) - rankOf(b));
    const recorded = recordedVerdict === undefined ? [] : [`The verdict \`${recordedVerdict}\` was recorded in the version’s tags.`];
    const rest = rules.length - FEW;
    const all = [gate_render(rules), ...recorded].join(BETWEEN);
    const few = [gate_render(rules.slice(0, FEW)), `… and ${(0,number/* formatCount */.B4)(rest)} more rules.`, ...recorded];
    const withLabels = (withFolded) => [all, ...shortfallParts(rules, withFolded)].join(BETWEEN);
    const forms = [withLabels(true), withLabels(false), all, ...(rest > 0 ? [few.join(BETWEEN)] : [])];
    return { title: 'Gate', weight: 92, forms };
}
/** Failed rules first, then warnings, skipped rules and passed rules. */
function rankOf({ result, severity }) {
    if (result === 'fails')
        return severity === 'fail' ? 0 : 1;
    return result === 'skipped' ? 2 : 3;
}
function gate_signOf({ result, severity }) {
    if (result === 'holds')
        return '✅';
    if (result === 'skipped')
        return '⏭️';
    return severity === 'warn' ? '⚠️' : '❌';
}
/** What the signs mean that are not obvious. */
function legendOf(rules) {
    const signs = new Set(rules.map(gate_signOf));
    const meanings = [
        ...(signs.has('⚠️') ? ['⚠️ failed, but only warns'] : []),
        ...(signs.has('⏭️') ? ['⏭️ could not be judged and was skipped'] : []),
    ];
    return meanings.length === 0 ? [] : [`${meanings.join('; ')}.`];
}
function gate_render(rules) {
    const columns = [
        { heading: '', align: 'center' },
        { heading: 'Rule' },
        { heading: 'Actual', align: 'right' },
        { heading: 'Bound', align: 'right' },
        { heading: 'Why' },
    ];
    const rows = rules.map((verdict) => {
        const { actual, bound } = ruleNumbers(verdict, verdict);
        const why = toProse((0,shorten/* shorten */.m)(verdict.reason, gate_REASON_MAX_LENGTH));
        return [gate_signOf(verdict), toCode((0,shorten/* shorten */.m)(verdict.rule, gate_RULE_MAX_LENGTH)), actual, bound, why];
    });
    const hasReasons = rules.some(({ reason }) => reason !== '');
    const width = hasReasons ? columns.length : columns.length - 1;
    const table = renderTable(columns.slice(0, width), rows.map((row) => row.slice(0, width)));
    return ['### Gate', table, ...legendOf(rules)].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/src/report/summary/headline.js







/** What is shown of a long message; the JSON report has it whole. */
const headline_MESSAGE_MAX_LENGTH = 4000;
const SHORT_MESSAGE_MAX_LENGTH = 400;
/** What is shown of the value of one input. */
const GIVEN_MAX_LENGTH = 80;
/** Lines of a longer input that are shown with a mark under the fault; all of them are in the log. */
const PLACES_MAX = 10;
function headline_headlineSection(report) {
    const heading = `## ${signOf(report)} ${titleOf(report)}`;
    const named = [heading + namesOf(report), ...factsOf(report, headline_MESSAGE_MAX_LENGTH)].join('\n\n');
    const short = [heading, ...factsOf(report, SHORT_MESSAGE_MAX_LENGTH)].join('\n\n');
    return { title: 'the headline', weight: 100, forms: [named, short, heading] };
}
/** What to do, what continues in AWS, and what support will ask for. */
function adviceSection(report) {
    const { failure } = report;
    const aftermath = aftermathOf(report);
    const lines = [
        ...(failure === undefined ? [] : [`- **What to do:** ${toProse((0,shorten/* shorten */.m)(failure.hint, headline_MESSAGE_MAX_LENGTH))}`]),
        ...(aftermath === undefined ? [] : [`- **In AWS:** ${aftermath}`]),
        ...(failure === undefined ? [] : [`- **Error code:** ${toCode(failure.code)}${requestOf(failure)}`]),
    ];
    return lines.length === 0 ? undefined : { title: 'what to do', weight: 97, forms: [lines.join('\n')] };
}
/** What keeps the training from being started, where that is more than one thing. */
function preflightSection(report) {
    const listed = listedFindings(report);
    if (listed.length === 0)
        return undefined;
    const linesOf = (maxLength) => {
        const lines = listed.map(({ code, message, hint, requestId }) => {
            const request = requestId === undefined ? '' : ` AWS request id ${toCode(requestId)}.`;
            const toDo = `  **What to do:** ${toProse((0,shorten/* shorten */.m)(hint, maxLength))}${request}`;
            return `- ${toCode(code)}: ${toProse((0,shorten/* shorten */.m)(message, maxLength))}<br>\n${toDo}`;
        });
        return `### What to fix\n\n${lines.join('\n')}`;
    };
    return {
        title: 'what to fix',
        weight: 98,
        forms: [linesOf(headline_MESSAGE_MAX_LENGTH), linesOf(SHORT_MESSAGE_MAX_LENGTH)],
    };
}
/** The input problems as a table, whichever of them there are. */
function problemsSection(report) {
    const problems = report.failure?.problems ?? [];
    if (problems.length === 0)
        return undefined;
    const rows = problems.map(({ input, given, allowed }) => [
        toCode(input),
        given === '' ? 'nothing' : toCode((0,shorten/* shorten */.m)(given, GIVEN_MAX_LENGTH)),
        toProse(allowed),
    ]);
    const table = (count) => renderTable([{ heading: 'Input' }, { heading: 'Given' }, { heading: 'Allowed' }], rows.slice(0, count));
    const few = 5;
    const rest = rows.length - few;
    const short = rest > 0 ? [`${table(few)}\n\n… and ${(0,number/* formatCount */.B4)(rest)} more in the JSON report.`] : [];
    const places = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
    const shown = places.slice(0, PLACES_MAX).flatMap((place) => place.split('\n'));
    const withPlaces = places.length === 0 ? [] : [`${table(rows.length)}\n\n${toTextBlock(shown)}`];
    const forms = [
        withPlaces[0] ?? table(rows.length),
        ...withPlaces.map(() => table(rows.length)),
        ...short,
    ];
    return { title: 'the input problems', weight: 95, forms };
}
function namesOf({ project, version }) {
    const names = [project?.name, version?.name].filter((name) => name !== undefined);
    return names.length === 0 ? '' : `: ${names.map((name) => toCode((0,shorten/* shorten */.m)(name, 80))).join(' ')}`;
}
function factsOf(report, maxLength) {
    const reason = reasonOf(report);
    const message = messageOfFailure(report);
    return [
        ...furthestShort(report),
        ...(reason === undefined ? [] : [reason]),
        ...(message === undefined || report.outcome === 'gate-failed' ? [] : [toProse((0,shorten/* shorten */.m)(message, maxLength))]),
    ];
}
/** Of a failed gate first what fell short, by how much, and where to look. */
function furthestShort({ outcome, verdict }) {
    const failed = (verdict?.rules ?? []).filter(({ severity, result }) => severity === 'fail' && result === 'fails');
    const [first] = failed.sort((a, b) => gapOf(b) - gapOf(a));
    if (outcome !== 'gate-failed' || first === undefined || gapOf(first) === 0)
        return [];
    const { actual, bound } = ruleNumbers(first, first);
    const gap = (0,metric/* unitOfName */.xs)(first.metric) === 'count' ? (0,number/* formatCount */.B4)(gapOf(first)) : (0,number/* formatSigned */.Gp)(gapOf(first)).slice(1);
    const worst = first.label === null ? '' : `, for the label ${toCode((0,shorten/* shorten */.m)(first.label, 60))}`;
    const rule = toCode((0,shorten/* shorten */.m)(first.rule, 80));
    return [`${rule} failed by ${gap}: ${actual}, where the bound is ${bound}${worst}. The Gate table lists every rule.`];
}
function gapOf({ actual, bound }) {
    return actual === null || bound === null ? 0 : Math.abs(actual - bound);
}
function requestOf(failure) {
    return failure.requestId === undefined ? '' : `, AWS request id ${toCode(failure.requestId)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/how-sure.js




const WHY_IT_DIFFERS = 'The estimate is counted from the predictions in the testing snapshot and does not match the service’s F1 exactly. The interval shows how much the score could vary with a different sample of testing images. It does not account for the service choosing each label’s threshold on this same test set.';
function howSureSection(report) {
    const { figures, evaluation } = report;
    if (figures === undefined)
        return undefined;
    const heading = '### Confidence in the F1 score';
    const reading = readingOf(figures);
    const { f1 } = figures;
    if (f1 === undefined) {
        return {
            title: 'the confidence in the F1 score',
            weight: 64,
            forms: [`${heading}\n\n${[whyNot(figures), ...reading].join(' ')}`],
        };
    }
    const untested = untestedLabels(evaluation);
    const interval = untested === 0 ? intervalOf(f1) : '–';
    const without = untested === 0
        ? []
        : [
            `No interval is shown: ${(0,number/* plural */.LS)(untested, 'label has', 'labels have')} no testing images. The service scores such a label as 0; the estimate cannot include it.`,
        ];
    const table = renderTable([{ heading: '' }, { heading: 'F1', align: 'right' }, { heading: '95 % interval', align: 'right' }], [
        ['Measured by the service', measuredRatio(report, 'f1', evaluation?.f1 ?? null), ''],
        [`Estimated from ${(0,number/* plural */.LS)(f1.images, 'testing image')}`, (0,number/* formatRatio */.B0)(f1.point), interval],
    ]);
    const words = [
        ...without,
        ...(untested === 0 ? cautionOf(f1) : []),
        ...reading,
        'The gate uses only the service’s numbers.',
    ];
    return {
        title: 'the confidence in the F1 score',
        weight: 64,
        forms: [
            [heading, table, [...words, WHY_IT_DIFFERS].join(' ')].join('\n\n'),
            [heading, table, words.join(' ')].join('\n\n'),
        ],
    };
}
function whyNot({ hasPredictions }) {
    return hasPredictions
        ? 'There is no estimate because no image of the testing snapshot could be judged.'
        : 'There is no estimate because the testing snapshot contains no predictions.';
}
/** What of the snapshot is not in the numbers. */
function readingOf({ images, judgedImages, unreadableLines, hasPredictions }) {
    const unjudged = images - judgedImages;
    return [
        ...(unreadableLines === 0 ? [] : [`${(0,number/* plural */.LS)(unreadableLines, 'line')} of the testing snapshot could not be read.`]),
        ...(unjudged === 0 || !hasPredictions
            ? []
            : [
                `${(0,number/* formatCount */.B4)(unjudged)} of ${(0,number/* plural */.LS)(images, 'image')} could not be judged because the snapshot does not mark their predictions as correct or wrong.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/label-counts.js





const label_counts_SHOWN_AT_ONCE = 10;
const label_counts_FOLDED_MAX = 100;
function labelCountsSection({ figures, evaluation }) {
    if (figures === undefined || figures.labels.length === 0)
        return undefined;
    const wrong = mistakesFirst(figures.labels);
    if (wrong.length === 0)
        return undefined;
    const nameOf = labelNames(wrong.map(({ label }) => label));
    const heading = '### Mistakes by label';
    const isLocalisation = evaluation?.averagePrecision !== null && evaluation?.averagePrecision !== undefined;
    const unit = isLocalisation ? 'boxes' : 'images';
    const words = wordsOn(figures.labels.length, wrong.length, unit);
    const shown = label_counts_render(wrong.slice(0, label_counts_SHOWN_AT_ONCE), nameOf);
    const folded = wrong.slice(label_counts_SHOWN_AT_ONCE, label_counts_SHOWN_AT_ONCE + label_counts_FOLDED_MAX);
    const beyond = wrong.length - label_counts_SHOWN_AT_ONCE - folded.length;
    const title = `The next ${(0,number/* plural */.LS)(folded.length, 'label')}${beyond > 0 ? `; ${(0,number/* formatCount */.B4)(beyond)} more in the JSON report` : ''}`;
    const short = [heading, words, shown].join('\n\n');
    const full = folded.length === 0 ? [] : [`${short}\n\n${toDetails(title, label_counts_render(folded, nameOf))}`];
    const forms = full[0] === undefined ? [short] : [full[0], short];
    return { title: 'mistakes by label', weight: 55, forms };
}
function wordsOn(labels, wrong, unit) {
    const counted = `Counted in ${unit} from the predictions in the testing snapshot, most mistakes first.`;
    const right = labels - wrong;
    return right === 0
        ? counted
        : `${counted} ${(0,number/* plural */.LS)(right, 'label')} without a mistake ${right === 1 ? 'is' : 'are'} not listed.`;
}
function label_counts_render(labels, nameOf) {
    const right = (heading) => ({ heading, align: 'right' });
    return renderTable([{ heading: 'Label' }, ...['Mistakes', 'True positives', 'False positives', 'Misses'].map(right)], labels.map((tally) => [
        nameOf(tally.label),
        (0,number/* formatCount */.B4)(mistakesOf(tally)),
        (0,number/* formatCount */.B4)(tally.truePositives),
        (0,number/* formatCount */.B4)(tally.falsePositives),
        (0,number/* formatCount */.B4)(tally.misses),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/report/summary/labels.js






/** As many labels as a reader takes in; the others are a click away. */
const labels_SHOWN_AT_ONCE = 20;
/** Folding away fewer than this many saves no space. */
const WORTH_FOLDING = 5;
/** Below this many testing images, one image moves a label's recall by more than a tenth. Our choice. */
const FEW_IMAGES = 10;
function labels_labelsSection(report) {
    const { evaluation } = report;
    if (evaluation === undefined || evaluation.labels.length === 0)
        return undefined;
    const labels = worstLabelsFirst(evaluation);
    const remarks = remarksOn(labels);
    const nameOf = labelNames(labels.map(({ label }) => label));
    const render = tableOf(report, nameOf);
    const folds = labels.length >= labels_SHOWN_AT_ONCE + WORTH_FOLDING;
    const first = folds ? labels.slice(0, labels_SHOWN_AT_ONCE) : labels;
    const others = labels.slice(first.length);
    const heading = folds
        ? `### Labels: the ${String(first.length)} worst of ${(0,number/* formatCount */.B4)(labels.length)}`
        : '### Labels';
    const othersTitle = `The other ${(0,number/* formatCount */.B4)(others.length)} labels`;
    const foldedOthers = others.length === 0 ? [] : [toDetails(othersTitle, render(others))];
    const short = labels.slice(0, 10);
    const withoutFull = [heading, render(first), ...remarks, ...foldedOthers].join('\n\n');
    const cutHeading = `### Labels: the ${(0,number/* plural */.LS)(short.length, 'worst', 'worst')} of ${(0,number/* formatCount */.B4)(labels.length)}`;
    return {
        title: 'Labels',
        weight: 70,
        forms: [
            [withoutFull, ...inFull(labels, nameOf)].join('\n\n'),
            withoutFull,
            [heading, render(first), ...remarks].join('\n\n'),
            [cutHeading, render(short)].join('\n\n'),
        ],
    };
}
function tableOf(report, nameOf) {
    const ratio = measuredRatios(report);
    const right = (heading) => ({ heading, align: 'right' });
    return (labels) => renderTable([
        { heading: 'Label' },
        right('F1'),
        right('Precision'),
        right('Recall'),
        right('Threshold'),
        right('Testing images'),
    ], labels.map((label) => [
        nameOf(label.label),
        ratio('f1', label.label, label.f1),
        ratio('precision', label.label, label.precision),
        ratio('recall', label.label, label.recall),
        (0,number/* formatRatio */.B0)(label.threshold),
        (0,number/* formatCount */.B4)(label.testingImages),
    ]));
}
function remarksOn(labels) {
    const unmeasured = labels.filter(({ f1 }) => f1 === null).length;
    const thin = labels.filter(({ testingImages }) => testingImages !== null && testingImages < FEW_IMAGES).length;
    const remarks = [
        ...(unmeasured === 0
            ? []
            : [
                `${(0,number/* plural */.LS)(unmeasured, 'label has', 'labels have')} no F1 score; ${unmeasured === 1 ? 'it is' : 'they are'} listed last.`,
            ]),
        ...(thin === 0
            ? []
            : [
                `${(0,number/* plural */.LS)(thin, 'label was', 'labels were')} tested on fewer than ${String(FEW_IMAGES)} images: a single image changes such a score a lot.`,
            ]),
    ];
    return remarks.length === 0 ? [] : [remarks.join(' ')];
}
/** The labels that the tables show without their middle. */
function inFull(labels, nameOf) {
    const long = labels.filter(({ label }) => nameOf(label) !== toCode(label));
    if (long.length === 0)
        return [];
    const lines = long.map(({ label }) => `- ${toCode(label)}`).join('\n');
    return [toDetails(`${(0,number/* plural */.LS)(long.length, 'long label')} in full, in the same order`, lines)];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/manifests.js






const manifests_MESSAGE_MAX_LENGTH = 600;
/** How many findings are shown where space is short. */
const manifests_FEW = 5;
const KINDS = {
    IMAGE_LEVEL_LABELS: 'image-level labels',
    OBJECT_LOCALIZATION: 'object detection',
    NOT_DETERMINED: 'not determined',
};
function statisticsSection(report) {
    const { training, testing } = report.manifestSummary ?? {};
    const known = [['training', training], ['testing', testing]].flatMap(([role, statistics]) => statistics ? [{ role, statistics }] : []);
    if (known.length === 0)
        return undefined;
    const table = renderTable([
        { heading: 'Manifest' },
        { heading: 'Kind' },
        { heading: 'Lines', align: 'right' },
        { heading: 'Valid', align: 'right' },
        { heading: 'Invalid', align: 'right' },
        { heading: 'Ignored', align: 'right' },
        { heading: 'Not used', align: 'right' },
    ], known.map(({ role, statistics }) => [
        role,
        kindOf(statistics),
        (0,number/* formatCount */.B4)(statistics.totalLines),
        (0,number/* formatCount */.B4)(statistics.validLines),
        (0,number/* formatCount */.B4)(statistics.invalidLines),
        (0,number/* formatCount */.B4)(statistics.ignoredLines),
        (0,number/* formatShare */.T1)(unusedShareOf(statistics)),
    ]));
    return { title: 'Manifests', weight: 65, forms: [`### Manifests\n\n${table}`] };
}
/** A training that ends well says nothing of the lines that it was done without. */
function droppedLinesSection(report) {
    const dropped = droppedLinesOf(report);
    if (dropped === 0)
        return undefined;
    const text = `⚠️ The service skipped ${(0,number/* plural */.LS)(dropped, 'line')} of the manifests without failing the training; see Manifests below.`;
    return { title: 'the skipped lines', weight: 86, forms: [text] };
}
function findingsSection(report) {
    const { findings } = report;
    if (findings.length === 0)
        return undefined;
    const render = (count) => {
        const shown = findings.slice(0, count);
        const rest = findings.length - shown.length;
        const more = rest > 0 ? [`… and ${(0,number/* plural */.LS)(rest, 'more kind', 'more kinds')} of error in the JSON report.`] : [];
        return ['### Problems in the manifests', renderFindings(report, shown), ...more].join('\n\n');
    };
    const short = findings.length > manifests_FEW ? [render(manifests_FEW)] : [];
    return { title: 'Problems in the manifests', weight: 80, forms: [render(findings.length), ...short] };
}
function renderFindings(report, findings) {
    return renderTable([
        { heading: '', align: 'center' },
        { heading: 'Manifest' },
        { heading: 'Message from the service' },
        { heading: 'Count', align: 'right' },
        { heading: 'Lines' },
        { heading: 'What to do' },
    ], findings.map((finding) => [
        finding.severity === 'error' ? '❌' : '⚠️',
        manifestOf(report, finding.manifest),
        [...(finding.code === '' ? [] : [toCode(finding.code)]), toProse((0,shorten/* shorten */.m)(finding.message, manifests_MESSAGE_MAX_LENGTH))]
            .filter((part) => part !== '')
            .join('<br>'),
        countOf(finding),
        linesOf(finding),
        toProse((0,shorten/* shorten */.m)(finding.remedy, manifests_MESSAGE_MAX_LENGTH)),
    ]));
}
function manifestOf(report, role) {
    const path = (0,run_report/* workspacePathOf */.UR)(report, role);
    return `${role ?? 'one or both'}${path === undefined ? '' : `<br>${toCode(path)}`}`;
}
function countOf({ count, complete }) {
    return count === null ? '' : `${(0,number/* formatCount */.B4)(count)}${complete ? '' : ' or more'}`;
}
/** A line may hold more than one faulty box, so that the count says nothing of the number of lines. */
function linesOf({ lines, hasMoreLines = false, complete }) {
    const hasMore = !complete || hasMoreLines;
    return lines.length === 0 ? '' : `${lines.map(String).join(', ')}${hasMore ? ', …' : ''}`;
}
function kindOf({ useCase }) {
    return useCase === null ? '–' : (KINDS[useCase] ?? toCode(useCase));
}
function unusedShareOf({ totalLines, invalidLines, ignoredLines }) {
    if (totalLines === null || totalLines === 0 || invalidLines === null || ignoredLines === null)
        return null;
    return (invalidLines + ignoredLines) / totalLines;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/metrics.js





const metrics_NAME_MAX_LENGTH = 40;
function metrics_metricsSection(report) {
    const { evaluation, baseline } = report;
    if (evaluation === undefined)
        return undefined;
    const found = baseline?.kind === 'found' ? baseline : undefined;
    const cells = evaluation.source === 'describe'
        ? describedCells(report, evaluation, found?.comparison)
        : summaryCells(report, evaluation, found?.comparison, found?.evaluation);
    const columns = cells.map(([heading]) => ({ heading, align: 'right' }));
    const values = cells.map(([, value]) => value);
    const table = found === undefined
        ? renderTable(columns, [values])
        : renderTable([{ heading: '' }, ...columns], [
            ['This version', ...values],
            [`Against ${toCode((0,shorten/* shorten */.m)(found.name, metrics_NAME_MAX_LENGTH))}`, ...cells.map(([, , change]) => change)],
        ]);
    return { title: 'the metrics', weight: 90, forms: [`${table}\n\n${remarkOn(evaluation)}`, table] };
}
function summaryCells(report, evaluation, comparison, before) {
    const { averagePrecision, averageRecall } = evaluation;
    const isLocalisation = averagePrecision !== null || averageRecall !== null;
    const countChange = (of) => {
        const [now, then] = [of(evaluation), before === undefined ? null : of(before)];
        return (0,number/* formatCountChange */.lq)(now === null || then === null ? null : now - then);
    };
    const labelCount = ({ source, labels }) => (source === 'describe' ? null : labels.length);
    return [
        ['F1', `**${measuredRatio(report, 'f1', evaluation.f1)}**`, `**${(0,number/* formatChange */.eD)(comparison?.f1.delta)}**`],
        ['Precision', measuredRatio(report, 'precision', evaluation.precision), (0,number/* formatChange */.eD)(comparison?.precision.delta)],
        ['Recall', measuredRatio(report, 'recall', evaluation.recall), (0,number/* formatChange */.eD)(comparison?.recall.delta)],
        ...(isLocalisation
            ? [
                [
                    'Average precision',
                    measuredRatio(report, 'average-precision', averagePrecision),
                    (0,number/* formatChange */.eD)(comparison?.averagePrecision.delta),
                ],
                [
                    'Average recall',
                    measuredRatio(report, 'average-recall', averageRecall),
                    (0,number/* formatChange */.eD)(comparison?.averageRecall.delta),
                ],
            ]
            : []),
        ['Labels', (0,number/* formatCount */.B4)(evaluation.labels.length), countChange(labelCount)],
        ['Training images', (0,number/* formatCount */.B4)(evaluation.trainingImages), countChange(({ trainingImages }) => trainingImages)],
        ['Testing images', (0,number/* formatCount */.B4)(evaluation.testingImages), countChange(({ testingImages }) => testingImages)],
    ];
}
function describedCells(report, { f1 }, comparison) {
    return [['F1', `**${measuredRatio(report, 'f1', f1)}**`, `**${(0,number/* formatChange */.eD)(comparison?.f1.delta)}**`]];
}
function remarkOn({ source, labels }) {
    if (source === 'describe')
        return 'Only the service’s F1Score is available; precision, recall and the labels are in the evaluation summary, which could not be read.';
    return labels.length < 2
        ? 'Measured by the service on the testing images.'
        : 'Measured by the service on the testing images. F1, precision and recall are means over the labels, each label weighted equally, however few images it has.';
}

;// CONCATENATED MODULE: ./lib/src/report/summary/notes.js




const notes_MESSAGE_MAX_LENGTH = 1000;
/** How many are shown where space is short. */
const notes_FEW = 3;
function notes_warningsSection(report) {
    return section(notesOf(report), 'warning', { title: 'Warnings', weight: 85 });
}
function noticesSection(report) {
    return section(notesOf(report), 'notice', { title: 'Notes', weight: 20 });
}
function section(notes, level, { title, weight }) {
    const sign = level === 'warning' ? '⚠️ ' : '';
    const lines = notes
        .filter((note) => note.level === level)
        .map((note) => `- ${sign}${toProse((0,shorten/* shorten */.m)(note.message, notes_MESSAGE_MAX_LENGTH))}`);
    if (lines.length === 0)
        return undefined;
    const heading = `### ${title}\n\n`;
    const rest = lines.length - notes_FEW;
    const short = [...lines.slice(0, notes_FEW), `- … and ${(0,number/* formatCount */.B4)(rest)} more`].join('\n');
    return { title, weight, forms: [heading + lines.join('\n'), ...(rest > 0 ? [heading + short] : [])] };
}

;// CONCATENATED MODULE: ./lib/src/report/summary/request.js
/** The request that a dry run would have sent. */


function requestSection({ request }) {
    if (request === undefined)
        return undefined;
    const block = toJsonBlock((0,create_input/* toCreateInput */.c)(request));
    return {
        title: 'Request that would be sent',
        weight: 75,
        forms: [`### Request that would be sent\n\n\`CreateProjectVersion\`; nothing was started.\n\n${block}`],
    };
}

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(562);
// EXTERNAL MODULE: ./lib/src/model/partition.js
var partition = __webpack_require__(3194);
;// CONCATENATED MODULE: ./lib/src/report/console-link.js

/** The console of an S3 object; undefined where a part of it is not known or was redacted. */
function consoleLinkOfObject(object, region) {
    const console = consoleOf(region);
    if (region === undefined || console === undefined)
        return undefined;
    if ([object.bucket, object.key].some((part) => part.includes('*')))
        return undefined;
    const query = `region=${encodeURIComponent(region)}&prefix=${encodeURIComponent(object.key)}`;
    return `${console}/s3/object/${encodeURIComponent(object.bucket)}?${query}`;
}
/**
 * The console's list of projects. Not the page of one project: whoever opens that of a project that was trained from
 * manifests has datasets made from them, and the service then refuses manifests for it (developer guide, "Training
 * an Amazon Rekognition Custom Labels model").
 */
function consoleLinkOfProjects(region) {
    const console = consoleOf(region);
    return console === undefined ? undefined : `${console}/rekognition/custom-labels#/projects`;
}
/** The consoles of the partitions of AWS have their own domains; no link is better than a wrong one. */
function consoleOf(region) {
    if (region === undefined)
        return undefined;
    const host = (0,partition/* partitionOfRegion */.c)(region).consoleHost?.(encodeURIComponent(region));
    return host === undefined ? undefined : `https://${host}`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary/version.js
/** The project version: what it is, what it was made from, when, and where the results are. */







function versionSection(report) {
    const rows = [...projectRows(report), ...stateRows(report), ...timeRows(report)];
    const files = [...dataRows(report), ...resultRows(report)];
    const [first, ...others] = [...rows, ...files];
    if (first === undefined)
        return undefined;
    // A table must have a heading; the first row makes one that reads like the others.
    const columns = first.map((heading) => ({ heading }));
    const render = (shown) => `### Version\n\n${renderTable(columns, shown)}`;
    return {
        title: 'Version',
        weight: 60,
        forms: [render(others), render(others.slice(0, Math.max(0, rows.length - 1)))],
    };
}
function timelineSection({ timeline }) {
    if (timeline.length === 0)
        return undefined;
    const rows = timeline.map(({ status, at }, index) => {
        const next = timeline[index + 1];
        return [toCode(status), (0,instant/* formatInstant */.r)(at), next === undefined ? '' : (0,duration/* formatDuration */.a)(next.at - at)];
    });
    const table = renderTable([{ heading: 'Status' }, { heading: 'First seen' }, { heading: 'Lasted', align: 'right' }], rows);
    return { title: 'Statuses seen', weight: 10, forms: [toDetails('Statuses seen', table)] };
}
function projectRows({ project, version, region }) {
    const projects = consoleLinkOfProjects(region);
    return [
        ...row('Project', project?.name, (name) => projects === undefined ? toCode(name) : `${toCode(name)} (${toLink('open projects in the console', projects)})`),
        ...row('Project ARN', project?.arn, toCode),
        ...row('Version', version?.name, toCode),
        ...row('Version ARN', version?.arn, toCode),
        ...row('Copied from', version?.sourceVersionArn, toCode),
        ...row('Region', region, toCode),
    ];
}
function stateRows({ action, version }) {
    // The evaluate action judges what others started.
    const isStarted = action === 'train' && version?.arn !== undefined;
    return [
        ...row('Status', version?.status, (status) => version?.statusMessage === undefined ? toCode(status) : `${toCode(status)} ${toProse(version.statusMessage)}`),
        ...row('Started by', isStarted ? version.resumed : undefined, (resumed) => resumed ? 'an earlier run or attempt; resumed by this run' : 'this run'),
        ...row('KMS key', version?.kmsKeyId, toCode),
    ];
}
function timeRows({ version }) {
    const { createdAt, trainingEndedAt, billableSeconds } = version ?? {};
    const tookMs = createdAt === undefined || trainingEndedAt === undefined ? undefined : trainingEndedAt - createdAt;
    return [
        ...row('Created', createdAt, instant/* formatInstant */.r),
        ...row('Training ended', trainingEndedAt, (at) => tookMs === undefined ? (0,instant/* formatInstant */.r)(at) : `${(0,instant/* formatInstant */.r)(at)}, after ${(0,duration/* formatDuration */.a)(tookMs)}`),
        ...row('Billable training time', billableSeconds, (seconds) => `${(0,duration/* formatDuration */.a)(seconds * 1000)} (${(0,number/* formatCount */.B4)(seconds)} s)`),
    ];
}
function dataRows({ data, region }) {
    if (data === undefined)
        return [];
    if (data.kind === 'project-datasets')
        return [['Trained from', 'the project’s own datasets']];
    const { training, testing } = data;
    return [
        ['Training manifest', manifestCell(training, region)],
        [
            'Testing manifest',
            testing === 'auto-create' ? 'none; the service splits the training data' : manifestCell(testing, region),
        ],
    ];
}
function manifestCell({ object, sha256, workspacePath, toBeUploaded }, region) {
    const from = workspacePath === undefined ? [] : [`from ${toCode(workspacePath)}`];
    const digest = sha256 === undefined ? [] : [`SHA-256 ${toCode(sha256)}`];
    // A link would lead to nothing.
    const place = toBeUploaded === true ? `will be uploaded to ${toCode((0,s3_uri/* formatS3Object */.F5)(object))}` : objectCell(object, region);
    return [place, ...from, ...digest].join('<br>');
}
function resultRows({ version, region }) {
    const cell = (object) => objectCell(object, region);
    return [
        ...row('Evaluation summary', version?.evaluationSummary, cell),
        ...row('Manifest summary', version?.manifestSummary, cell),
    ];
}
function objectCell(object, region) {
    const uri = toCode((0,s3_uri/* formatS3Object */.F5)(object));
    const url = consoleLinkOfObject(object, region);
    return url === undefined ? uri : `${uri} (${toLink('console', url)})`;
}
function row(what, value, render) {
    return value === undefined ? [] : [[what, render(value)]];
}

;// CONCATENATED MODULE: ./lib/src/report/summary/wrong-images.js





/** Images that are shown; the JSON report has the others. */
const SHOWN = 10;
const wrong_images_FEW = 3;
/** Labels, or boxes, that a cell holds: an image may have hundreds of boxes. */
const LISTED_MAX = 4;
/** Characters of an image's URI. */
const URI_MAX_LENGTH = 90;
function wrongImagesSection({ figures, showImages }) {
    if (figures === undefined || figures.judgedImages === 0)
        return undefined;
    const { wrongImages, judgedImages, worst } = figures;
    const inReport = worst.length === wrongImages ? 'has them all' : `has the ${(0,number/* formatCount */.B4)(worst.length)} worst`;
    const count = `${(0,number/* formatCount */.B4)(wrongImages)} of ${(0,number/* plural */.LS)(judgedImages, 'testing image')} ${wrongImages === 1 ? 'was' : 'were'} wrong`;
    const heading = '### Wrong images';
    const section = (...forms) => ({ title: 'the wrong images', weight: 66, forms });
    if (wrongImages === 0)
        return section(`${heading}\n\nNone of the ${(0,number/* plural */.LS)(judgedImages, 'testing image')} was wrong.`);
    if (!showImages) {
        return section(`${heading}\n\n${count}. Image URIs are hidden because other people may be able to read this page; set \`report-images: true\` to show them here and in the JSON report.`);
    }
    const render = (max) => {
        const images = worst.slice(0, max);
        const rest = wrongImages - images.length;
        const words = rest === 0
            ? `${count}, the worst first.`
            : `${count}; these are the ${(0,number/* formatCount */.B4)(images.length)} worst, and the JSON report ${inReport}.`;
        return `${heading}\n\n${words} ✅ correct, ❌ wrong.\n\n${wrong_images_tableOf(images)}`;
    };
    return section(render(SHOWN), render(wrong_images_FEW), `${heading}\n\n${count}; the JSON report ${inReport}.`);
}
function wrong_images_tableOf(images) {
    const nameOf = listedNames(images.flatMap(({ expected, predicted }) => [...expected, ...predicted].map(({ label }) => label)));
    return renderTable([{ heading: 'Image' }, { heading: 'Expected' }, { heading: 'Predicted, with confidence' }], images.map(({ sourceRef, expected, missed, predicted }) => [
        toCode((0,shorten/* shorten */.m)(sourceRef, URI_MAX_LENGTH)),
        listed(expected.map((one) => expectedLine(one, missed, nameOf)), 'nothing'),
        listed(predicted.map((one) => predictedLine(one, nameOf)), 'nothing'),
    ]));
}
/** What was missed comes first: it is what the reader looks for. */
function expectedLine({ label, count }, missed, nameOf) {
    const misses = missed.find((one) => one.label === label)?.count ?? 0;
    const often = count === 1 ? '' : ` × ${(0,number/* formatCount */.B4)(count)}`;
    const missedOf = misses === 0 ? '' : misses === count ? ', missed' : `, ${(0,number/* formatCount */.B4)(misses)} missed`;
    return `${nameOf(label)}${often}${missedOf}`;
}
function predictedLine({ label, confidence, correct }, nameOf) {
    return `${correct ? '✅' : '❌'} ${nameOf(label)} ${(0,number/* formatRatio */.B0)(confidence)}`;
}
function listed(lines, none) {
    if (lines.length === 0)
        return none;
    const rest = lines.length - LISTED_MAX;
    return [...lines.slice(0, LISTED_MAX), ...(rest > 0 ? [`… and ${(0,number/* formatCount */.B4)(rest)} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/report/summary/summary.js















/**
 * GitHub's cap on the summary of one step, in bytes of UTF-8; past it the runner drops the whole summary.
 * GitHub docs, "Workflow commands", step isolation and limits.
 */
const SUMMARY_CAP_BYTES = 1_048_576;
/** Room for what others append to the summary of the same step, such as the caller of a composite action. */
const ROOM_BYTES = 16_384;
const END = [headline_headlineSection, problemsSection, adviceSection, preflightSection];
const JUDGEMENT = [metrics_metricsSection, gateSection, baselineSection];
const WARNINGS = [notes_warningsSection, droppedLinesSection];
const MANIFESTS = [findingsSection, statisticsSection];
const LABELS = [labels_labelsSection, chartSection, confusionSection];
const IMAGES = [howSureSection, labelCountsSection, wrongImagesSection];
const RESULTS = [requestSection, ...LABELS, ...IMAGES];
const FACTS = [versionSection, timelineSection, noticesSection];
/** In the order in which a reader's questions come: of a training that failed, first what is wrong in the data. */
function sectionsFor(outcome) {
    const middle = outcome === 'training-failed' ? [...MANIFESTS, ...RESULTS] : [...RESULTS, ...MANIFESTS];
    return [...END, ...JUDGEMENT, ...WARNINGS, ...middle, ...FACTS];
}
/**
 * Renders the job summary as GitHub's Markdown.
 * @param maxBytes  of UTF-8; where the report does not fit, parts say less, then whole parts are left out and named
 */
function renderSummary(report, maxBytes = SUMMARY_CAP_BYTES - ROOM_BYTES) {
    const sections = sectionsFor(report.outcome).flatMap((render) => render(report) ?? []);
    return joinSections(sections, maxBytes);
}

;// CONCATENATED MODULE: ./lib/src/step/publish.js






/**
 * Files first: they need no one else. What cannot be written is a warning in those views that come after it, and in the
 * JSON report, which is written again then; outputs that cannot be written end the run red.
 * @param reportPaths  where the JSON report may go: the first that can be written to has it
 */
async function publish(deps, recorder, reportPaths) {
    const attempt = async (what, write) => {
        try {
            await write();
        }
        catch (error) {
            recorder.note('warning', `The ${what} could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
        }
    };
    const shownOf = redactedOnce(deps.io.hide);
    const shown = () => shownOf(recorder.report);
    await attempt('JSON report', () => publish_withinDeadline(deps, writeReport(deps, recorder, shown, reportPaths), WRITE_MAX_MS));
    const inFile = recorder.report;
    try {
        recorder.finishOutputs();
    }
    catch (error) {
        recorder.lost(`The outputs could not be written to the file named by GITHUB_OUTPUT, ${(0,action_error/* messageOf */.bD)(error)}`);
    }
    await attempt('job summary', async () => {
        const written = await deps.io.writeSummary(renderSummary(shown()));
        if (!written)
            recorder.log('No job summary was written: GITHUB_STEP_SUMMARY is not set.');
    });
    const { reportPath } = inFile;
    if (recorder.report !== inFile && reportPath !== undefined) {
        await attempt('JSON report', () => publish_withinDeadline(deps, deps.files.write(reportPath, renderJson(shown())), REWRITE_MAX_MS));
    }
    await attempt('annotations', () => {
        for (const annotation of annotationsOf(shown()))
            deps.io.annotate(annotation);
    });
    await attempt('end of the log', () => {
        for (const line of renderLogEnd(shown()))
            deps.io.log(line);
    });
}
/** Redacts a report for all of its views at once, and again only once the report has become another. */
function redactedOnce(hideSecrets) {
    let last;
    return (report) => {
        if (last?.of !== report)
            last = { of: report, shown: toShown(report, hideSecrets) };
        return last.shown;
    };
}
/** @throws whatever the last of the paths threw, when none can be written to */
async function writeReport(deps, recorder, shown, paths) {
    for (const [index, reportPath] of paths.entries()) {
        try {
            await deps.files.write(reportPath, renderJson(shown()));
            recorder.update({ reportPath });
            return;
        }
        catch (error) {
            const what = `The JSON report could not be written to ${reportPath}: ${(0,action_error/* messageOf */.bD)(error)}`;
            if (await isFile(deps, reportPath)) {
                // Of an earlier run, on a runner that keeps its workspace; a later step would read it as this one's.
                recorder.lost(`${what}, and a file from an earlier run is still there`);
            }
            else if (index < paths.length - 1) {
                recorder.note('warning', what);
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
/** How long the JSON report may take, milliseconds: of the 5 s that a cancel leaves, the other views need some. Our choice. */
const WRITE_MAX_MS = 2000;
/** The same for writing it again: by then its file system has answered. */
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

// EXTERNAL MODULE: ./lib/src/step/runner.js
var runner = __webpack_require__(3459);
;// CONCATENATED MODULE: ./lib/src/step/end-step.js







/** Loads GitHub's client where the step is to comment: most do not. */
async function prepareEnd({ env }) {
    // The comment says itself that it could not be written.
    if ((0,step/* parseCommentWish */.cw)(env) !== undefined)
        await loadClient().catch(() => undefined);
}
/**
 * Never throws.
 * @param cancelledAt  when the runner cancelled the step, milliseconds since the epoch; undefined where it did not
 */
async function endStep(deps, recorder, cancelledAt) {
    await publish(deps, recorder, (0,runner/* reportPaths */.Rs)(deps, (0,step/* parseReportPath */.jb)(deps.env)));
    await comment(deps, recorder, cancelledAt());
}
/** Last, since it needs the network. */
async function comment(deps, recorder, cancelledAt) {
    const wish = (0,step/* parseCommentWish */.cw)(deps.env);
    if (wish === undefined)
        return;
    const sinceCancelMs = cancelledAt === undefined ? undefined : deps.clock.now() - cancelledAt;
    const warn = (message) => {
        recorder.log(`Warning: ${message}`);
        deps.io.annotate({ level: 'warning', title: 'Pull-request comment', message: (0,visible/* toVisible */.w)(message) });
    };
    try {
        await commentOnPullRequest(deps, recorder.report, { ...wish, sinceCancelMs, warn });
    }
    catch (error) {
        warn(`The comment could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}


/***/ })

};
