export const id = 3510;
export const ids = [3510];
export const modules = {

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGate: () => (/* binding */ readGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(9318);
// EXTERNAL MODULE: ./lib/src/model/entry-of.js
var entry_of = __webpack_require__(4320);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/metric.js
/** The metrics that a gate rule can name, and what kind of number each is. */


/** Numbers that the service gives of a trained version as a whole, as the grammar spells them. */
const VERSION_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'average-precision': 'ratio',
    'average-recall': 'ratio',
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
};
/** Numbers that each label of a trained version has. */
const LABEL_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'testing-images': 'count',
};
/** Numbers that are counted in the manifests, before a training. Some have the name of a number of the version. */
const DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
    'leaked-images': 'count',
    'duplicate-images': 'count',
};
/** The same, of each label of the manifests. */
const LABEL_DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    boxes: 'count',
};
/** Numbers of the smoke test of a release, which the model that was just started is measured by. */
const SMOKE_METRICS = {
    'smoke.f1': 'ratio',
    'smoke.precision': 'ratio',
    'smoke.recall': 'ratio',
};
/** Every metric of a version or of its manifests. */
const METRICS = { ...VERSION_METRICS, ...DATA_METRICS };
/** Every metric of a label. */
const METRICS_OF_LABEL = { ...LABEL_METRICS, ...LABEL_DATA_METRICS };
/** Other names for metrics that people know; the keys without case and separators. */
const OTHER_NAMES = {
    f1score: 'f1',
    fscore: 'f1',
    f: 'f1',
    map: 'average-precision',
    mar: 'average-recall',
    testimages: 'testing-images',
    trainimages: 'training-images',
    labelscount: 'label-count',
    leaks: 'leaked-images',
    leakage: 'leaked-images',
    duplicates: 'duplicate-images',
    boundingboxes: 'boxes',
    label: 'labels',
};
function isVersionMetric(word) {
    return Object.hasOwn(VERSION_METRICS, word);
}
function isLabelMetric(word) {
    return Object.hasOwn(LABEL_METRICS, word);
}
function isDataMetric(word) {
    return Object.hasOwn(DATA_METRICS, word);
}
function isSmokeMetric(word) {
    return Object.hasOwn(SMOKE_METRICS, word);
}
function isLabelDataMetric(word) {
    return Object.hasOwn(LABEL_DATA_METRICS, word);
}
/** The unit of a metric's name, which a version, its manifests and its labels share: `f1` is a ratio of each. */
function metric_unitOfName(name) {
    if (isVersionMetric(name) || isDataMetric(name))
        return METRICS[name];
    return isLabelMetric(name) || isLabelDataMetric(name) ? METRICS_OF_LABEL[name] : 'ratio';
}
/** Whether the number can be one of its unit at all; NaN, an infinity or a negative count cannot. */
function metric_isOfUnit(value, unit) {
    if (value === null || !(value >= 0))
        return false;
    return unit === 'ratio' ? value <= 1 : Number.isSafeInteger(value);
}
/** `did you mean f1?`: which of the names was probably meant by another word. */
function suggestMetric(word, names) {
    const bare = word.toLowerCase().replace(/[_-]/g, '');
    const known = (0,entry_of/* entryOf */.M)(OTHER_NAMES, bare);
    const same = names.find((name) => name.replaceAll('-', '') === bare);
    const meant = same ?? (known !== undefined && names.includes(known) ? known : (0,nearest/* misspelt */.I)(word, names));
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}

// EXTERNAL MODULE: ./lib/src/text/late-pattern.js
var late_pattern = __webpack_require__(6485);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/format.js
/** Gate rules as text in the grammar of docs/gates.md. */


/** A label that does not need brackets: letters and marks of any script, digits, `_` and `-`. */
const BARE_NAME = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{M}\p{N}_-]+$`, 'u');
/** `f1`, `labels.*.recall`, `labels.pear.f1`, `labels["prickly pear"].f1`. */
function formatMetric(metric) {
    if (metric.kind !== 'labels')
        return metric.kind;
    const { selector, of } = metric;
    if (selector.kind === 'every')
        return `labels.*.${of}`;
    const { label } = selector;
    return BARE_NAME().test(label) ? `labels.${label}.${of}` : `labels[${JSON.stringify(label)}].${of}`;
}
/** `0.85`, `40`, `baseline`, `baseline - 0.02`, `base + 10`. */
function format_formatBound(bound) {
    if (bound.kind === 'number')
        return String(bound.value);
    if (bound.offset === 0)
        return bound.kind;
    return `${bound.kind} ${bound.offset < 0 ? '-' : '+'} ${String(Math.abs(bound.offset))}`;
}
/** The canonical spelling of a rule: equal for two rules with the same meaning, in any notation. Without `warn:`. */
function formatRule({ metric, op, bound }) {
    return `${formatMetric(metric)} ${op} ${format_formatBound(bound)}`;
}
/** The name of the number that is compared, without the label: `f1` for `labels.pear.f1`. */
function metricName(metric) {
    return metric.kind === 'labels' ? metric.of : metric.kind;
}
function format_unitOf(metric) {
    return metric.kind === 'labels' ? METRICS_OF_LABEL[metric.of] : metric_unitOfName(metric.kind);
}

;// CONCATENATED MODULE: ./lib/src/gate/compare.js
/**
 * Distance up to which two ratios are one, when both are doubles. A score of 16/20 that was computed as a mean arrives as
 * 0.7999999999999999, and `baseline - 0.02` is a subtraction: their rounding errs by about 1e-16, and scores that really
 * differ are further apart than this.
 */
const compare_DOUBLE_NOISE = 1e-12;
/**
 * The same, when one of the two came as a 32-bit float. Below 1 such a float is at most 2^-25 from the number that was
 * rounded to it, and so is the decimal that it is read as. The actual number is compared as a float, so that two make 9e-8.
 */
const compare_FLOAT_NOISE = 1e-7;
/** The actual number less the bound, in the arithmetic: exactly 0 where it takes the two as equal. */
function differenceOf(actual, bound, arithmetic) {
    if (arithmetic === 'single')
        return Math.fround(actual) - Math.fround(bound);
    const difference = (arithmetic === compare_FLOAT_NOISE ? Math.fround(actual) : actual) - bound;
    return arithmetic !== 'exact' && Math.abs(difference) <= arithmetic ? 0 : difference;
}
/** Whether a difference satisfies the operator. NaN never does. */
function satisfies(op, difference) {
    switch (op) {
        case '>=':
            return difference >= 0;
        case '>':
            return difference > 0;
        case '<=':
            return difference <= 0;
        case '<':
            return difference < 0;
        case '==':
            return difference === 0;
    }
}
/** How far a rule is from failing: negative is beyond. Smaller is worse. */
function roomOf(op, difference) {
    if (op === '==')
        return -Math.abs(difference);
    return op === '>=' || op === '>' ? difference : -difference;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/rule.js
/** Gate rules, what each can be judged on, and their verdicts: our policy over an evaluation, and over the manifests. */

const OPERATORS = ['>=', '>', '<=', '<', '=='];
/** Whether judging the rules takes a base. */
function needsBase(rules) {
    return rules.some(({ bound }) => bound.kind === 'base');
}
/** What people write for an operator in other languages. */
const OTHER_OPERATORS = {
    '=>': '>=',
    '≥': '>=',
    '=<': '<=',
    '≤': '<=',
    '=': '==',
    '===': '==',
};
/** A character that operators are written with. */
const OPERATOR_CHARACTER = /^[<>=!~≤≥≠]$/;
/** Whether the evaluation, or the manifest summary, of a trained version has the metric. */
function isOfVersion(metric) {
    return metric.kind === 'labels' ? isLabelMetric(metric.of) : isVersionMetric(metric.kind);
}
/** Whether the metric is counted in manifests. */
function isOfData(metric) {
    return metric.kind === 'labels' ? isLabelDataMetric(metric.of) : isDataMetric(metric.kind);
}
function rule_isDataRule(rule) {
    return rule.bound.kind !== 'baseline' && isOfData(rule.metric);
}
function isSmokeRule(rule) {
    return rule.bound.kind === 'number' && isSmokeMetric(rule.metric.kind);
}
/** What tells a metric from another one of the same name: the words that a bound on it can be. */
function wordsOf(metric) {
    return [...(isOfVersion(metric) ? ['baseline'] : []), ...(isOfData(metric) ? ['base'] : [])];
}

// EXTERNAL MODULE: ./lib/src/text/excerpt.js
var excerpt = __webpack_require__(1885);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/tokens.js
/** The tokens of a gate: a place in a line that moves forward, words, strings and numbers, and the refusal of what is there. */



/** Ends the reading of a line. Caught where lines are read; see parse.ts. */
class Refusal extends Error {
    name = 'Refusal';
    /** 0-based, in code points. */
    at;
    expected;
    hint;
    #found;
    constructor(at, expected, found, hint) {
        super(`expected ${expected}`);
        this.at = at;
        this.expected = expected;
        this.#found = found;
        this.hint = hint;
    }
    /** Computed on first use: not needed when rules are searched for in a comment. */
    get found() {
        return this.#found();
    }
}
/** What is named as found when something else was expected: a word or number, an operator, or one character. */
const TOKEN = (0,late_pattern/* latePattern */.B)(String.raw `^(?:[+-]?[0-9]+[.][0-9]+|[\p{L}\p{M}\p{N}_-]+|[<>=!~≤≥≠]+|[^])`, 'u');
/** Longest piece of the gate that a message quotes, in code points. */
const FOUND_MAX_LENGTH = 40;
/** Reads one line from left to right. A `#` ends it, wherever the reader does not take it for something else. */
class Cursor {
    #characters;
    #at = 0;
    constructor(line) {
        this.#characters = Array.from(line);
    }
    /** 0-based, in code points. */
    get at() {
        return this.#at;
    }
    /** The next character; empty at the end of the line. A `#` is shown like any other. */
    get next() {
        return this.#characters[this.#at] ?? '';
    }
    /** All that follows. */
    get rest() {
        return this.textFrom(this.#at, this.#characters.length);
    }
    atEnd() {
        return this.next === '' || this.next === '#';
    }
    /** Another cursor at this place, to look ahead with. */
    fork() {
        const fork = new Cursor('');
        fork.#characters = this.#characters;
        fork.#at = this.#at;
        return fork;
    }
    skipBlanks() {
        while (this.next === ' ' || this.next === '\t')
            this.#at += 1;
    }
    /** Takes the next character whatever it is; empty at the end of the line. */
    takeOne() {
        const character = this.next;
        if (character !== '')
            this.#at += 1;
        return character;
    }
    /** Takes the text if it is here. */
    take(text) {
        const length = Array.from(text).length;
        if (this.textFrom(this.#at, this.#at + length) !== text)
            return false;
        this.#at += length;
        return true;
    }
    /** Takes characters as long as each matches. */
    takeWhile(pattern) {
        const from = this.#at;
        while (this.next !== '' && pattern.test(this.next))
            this.#at += 1;
        return this.textFrom(from);
    }
    /** The text between a place and the cursor, or another place. */
    textFrom(from, until = this.#at) {
        return this.#characters.slice(from, until).join('');
    }
    /**
     * Says what was expected at a place before the cursor or at it.
     * @param options.at     0-based; the cursor when it is not given
     * @param options.found  what is named as found; the token at the place when it is not given
     */
    refuse(expected, options = {}) {
        const at = options.at ?? this.#at;
        return new Refusal(at, expected, () => this.#nameOf(at, options.found), options.hint ?? '');
    }
    #nameOf(at, found) {
        const token = found ?? TOKEN().exec(this.textFrom(at, this.#characters.length))?.[0] ?? '';
        if (token === '')
            return 'the end of the line';
        return found === undefined && token === '#' ? 'a comment' : (0,excerpt/* quote */.hD)(shorten(token));
    }
}
function shorten(token) {
    const characters = Array.from(token);
    return characters.length <= FOUND_MAX_LENGTH ? token : `${characters.slice(0, FOUND_MAX_LENGTH - 1).join('')}…`;
}
/** A character of a word or of a bare label: letters and marks of any script, digits, `_` and `-`. */
const WORD = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{M}\p{N}_-]$`, 'u');
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const UNICODE_DIGITS = 4;
/**
 * The string's value. A `#` in it is text.
 * @throws Refusal at a character that JSON does not allow there, or at the opening quote of a string without an end
 * @see RFC 8259, section 7
 */
function readJsonString(cursor) {
    const start = cursor.at;
    if (!cursor.take('"'))
        throw cursor.refuse('a label as a JSON string', { hint: hintFor(cursor.next) });
    let value = '';
    for (;;) {
        const at = cursor.at;
        const character = cursor.takeOne();
        if (character === '"')
            return value;
        if (character === '') {
            throw cursor.refuse('a closing double quote', { hint: `the string begins in column ${String(start + 1)}` });
        }
        if (character < ' ') {
            const hint = `write \\u${character.charCodeAt(0).toString(16).padStart(UNICODE_DIGITS, '0')}`;
            throw cursor.refuse('an escaped control character', { at, hint: character === '\t' ? 'write \\t' : hint });
        }
        value += character === '\\' ? readEscape(cursor) : character;
    }
}
function readEscape(cursor) {
    const at = cursor.at;
    const letter = cursor.takeOne();
    if (letter === 'u')
        return readCodeUnit(cursor);
    const meant = (0,entry_of/* entryOf */.M)(ESCAPES, letter);
    if (meant !== undefined)
        return meant;
    const hint = 'write a backslash as \\\\';
    throw cursor.refuse('one of " \\ / b f n r t u after the backslash', { at, found: letter, hint });
}
/** Half of a surrogate pair is kept: two of them make the character. */
function readCodeUnit(cursor) {
    const from = cursor.at;
    for (let digits = 0; digits < UNICODE_DIGITS; digits += 1) {
        const at = cursor.at;
        const digit = cursor.takeOne();
        if (!/^[0-9a-fA-F]$/.test(digit)) {
            throw cursor.refuse('four hexadecimal digits after \\u', { at, found: digit });
        }
    }
    return String.fromCharCode(parseInt(cursor.textFrom(from), 16));
}
function hintFor(next) {
    if (next === '*')
        return 'for every label write labels.*';
    return next === '' ? undefined : 'in brackets, write the label in straight double quotes';
}
/** As JSON writes numbers, without a minus sign. */
const NUMBER = /^(0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$/;
const LIKE_A_NUMBER = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{N}._,]$`, 'u');
/** @throws Refusal for what is not a number */
function readNumber(cursor, expected) {
    const at = cursor.at;
    let written = cursor.takeWhile(LIKE_A_NUMBER());
    if (/^[0-9.]+[eE]$/.test(written) && /^[+-]$/.test(cursor.next))
        written += cursor.takeOne() + cursor.takeWhile(/^[0-9]$/);
    if (NUMBER.test(written))
        return { at, written, value: Number(written) };
    throw cursor.refuse(expected, written === '' ? { hint: hintForSign(cursor.next) } : { at, found: written, hint: hintForNumber(written) });
}
function hintForSign(next) {
    if (next === '-' || next === '+')
        return 'a bound must not have a sign';
    return next === '"' || next === "'" ? 'write the number without quotes' : undefined;
}
function hintForNumber(written) {
    const corrected = written
        .replace(',', '.')
        .replace(/^\./, '0.')
        .replace(/\.$/, '')
        .replace(/^0+(?=[0-9])/, '');
    return corrected !== written && NUMBER.test(corrected) ? `did you mean ${corrected}?` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-head.js
/** Reads what a rule has before its bound: severity, metric and operator. */




/** For a line that goes on with a second rule. */
const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them';
/**
 * What a rule has before its bound.
 * @throws Refusal
 */
function readHead(cursor) {
    const severity = readSeverity(cursor);
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    return { severity, metric, op: readOperator(cursor) };
}
/** Whether a rule seems to begin at the cursor: a metric and an operator. */
function beginsRule(cursor) {
    try {
        readHead(cursor.fork());
        return true;
    }
    catch (error) {
        if (error instanceof Refusal)
            return false;
        throw error;
    }
}
function readSeverity(cursor) {
    const start = cursor.at;
    if (cursor.take('warn:')) {
        cursor.skipBlanks();
        return 'warn';
    }
    // Only lookahead: a metric is read from the start again.
    const ahead = cursor.fork();
    ahead.takeWhile(WORD());
    ahead.skipBlanks();
    if (ahead.next !== ':')
        return 'fail';
    const hint = 'only warn:, in lower case and without spaces, may precede a rule';
    throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint });
}
function readOperator(cursor) {
    const at = cursor.at;
    const written = cursor.takeWhile(OPERATOR_CHARACTER);
    const op = OPERATORS.find((known) => known === written);
    if (op !== undefined)
        return op;
    const meant = (0,entry_of/* entryOf */.M)(OTHER_OPERATORS, written);
    const hint = meant === undefined ? undefined : `did you mean ${meant}?`;
    throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint });
}
const NAMES = Object.keys(METRICS);
const NAMES_OF_LABEL = Object.keys(METRICS_OF_LABEL);
const NAMES_OF_SMOKE = Object.keys(SMOKE_METRICS).map((name) => name.slice('smoke.'.length));
const LABEL_IN_BRACKETS = 'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1';
/** @throws Refusal for what is no metric */
function readMetric(cursor) {
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    if (word === 'labels')
        return readLabelMetric(cursor);
    if (word === 'smoke')
        return readSmokeMetric(cursor);
    if (isVersionMetric(word) || isDataMetric(word))
        return { kind: word };
    const hint = hintForMetric(word, cursor);
    // The whole list helps only readers whom the hint does not help.
    const expected = hint === undefined ? `a metric (${NAMES.join(', ')} or labels…)` : 'a metric';
    throw cursor.refuse(expected, { at, hint });
}
function readLabelMetric(cursor) {
    const selector = readSelector(cursor);
    const bare = selector.kind === 'one' && WORD().test(cursor.textFrom(cursor.at - 1));
    if (!cursor.take('.'))
        throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) });
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    if (isLabelMetric(word) || isLabelDataMetric(word))
        return { kind: 'labels', selector, of: word };
    const expected = `a metric of a label (${NAMES_OF_LABEL.join(', ')})`;
    const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : suggestMetric(word, NAMES_OF_LABEL);
    throw cursor.refuse(expected, { at, hint });
}
function readSmokeMetric(cursor) {
    const expected = `"." and a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`;
    if (!cursor.take('.'))
        throw cursor.refuse(expected);
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    const kind = `smoke.${word}`;
    if (isSmokeMetric(kind))
        return { kind };
    throw cursor.refuse(`a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`, {
        at,
        hint: suggestMetric(word, NAMES_OF_SMOKE),
    });
}
function readSelector(cursor) {
    if (cursor.take('[')) {
        cursor.skipBlanks();
        const label = readJsonString(cursor);
        cursor.skipBlanks();
        if (!cursor.take(']'))
            throw cursor.refuse('"]" after the label');
        return { kind: 'one', label };
    }
    if (!cursor.take('.'))
        throw cursor.refuse('".*", "." and a label, or a label in brackets after labels');
    if (cursor.take('*'))
        return { kind: 'every' };
    const label = cursor.takeWhile(WORD());
    if (label !== '')
        return { kind: 'one', label };
    throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS });
}
function hintAfter(selector, bare, cursor) {
    if (selector.kind === 'every' || !bare)
        return undefined;
    if (isMetricOfLabel(selector.label))
        return `for every label write labels.*.${selector.label}`;
    const ahead = cursor.fork();
    ahead.skipBlanks();
    const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at);
    return labelEnds ? undefined : LABEL_IN_BRACKETS;
}
function hintForMetric(word, cursor) {
    if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
        return suggestMetric(word, ['labels', 'smoke']) ?? `for a label write labels.${word}.f1`;
    }
    if (isMetricOfLabel(word))
        return `for every label write labels.*.${word}`;
    return suggestMetric(word, [...NAMES, 'labels', 'smoke']);
}
function isMetricOfLabel(word) {
    return NAMES_OF_LABEL.includes(word);
}

;// CONCATENATED MODULE: ./lib/src/text/percent.js
/** Percentages and ratios, by moving the decimal point: 92.3% is 0.923, and 92.3 / 100 is not. */
/** @param written  a number as JSON writes it, or without the digit before its point */
function percentToRatio(written) {
    return moved(written, -2);
}
/** @param written  as for {@link percentToRatio} */
function ratioToPercent(written) {
    return moved(written, 2);
}
function moved(written, places) {
    const [mantissa = '', exponent = '0'] = written.split(/[eE]/);
    return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-bound.js
/** Reads what a rule compares with, a number, the baseline or the base, and refuses what can only end one way. */









const LETTER = (0,late_pattern/* latePattern */.B)(String.raw `^\p{L}$`, 'u');
const OF_A_NAME = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{M}_]$`, 'u');
const DASH = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{Pd}−]$`, 'u');
/** @throws Refusal for what is not a bound, and for one that the metric cannot have */
function readBound(cursor, metric, op) {
    const at = cursor.at;
    if (LETTER().test(cursor.next)) {
        const word = cursor.takeWhile(OF_A_NAME());
        const words = wordsOf(metric);
        const named = words.find((one) => one === word);
        if (named !== undefined)
            return readOffset(cursor, metric, op, named);
        throw cursor.refuse(expectedBound(metric), { at, hint: hintForWord(word, metric, words) });
    }
    const literal = readNumber(cursor, expectedBound(metric));
    const percent = readPercent(cursor);
    const value = percent ? percentToRatio(literal.written) : literal.value;
    const written = percent ? `${literal.written}%` : literal.written;
    checkUnit(cursor, metric, { ...literal, value, written }, percent);
    const bound = { kind: 'number', value };
    checkAsks(cursor, metric, op, bound, { ...literal, written });
    return { bound, written };
}
function expectedBound(metric) {
    if (isSmokeMetric(metric.kind))
        return 'a number from 0 to 1, or a percentage';
    if (format_unitOf(metric) === 'ratio')
        return 'a number from 0 to 1, a percentage, or baseline';
    return `a whole number${wordsOf(metric).length > 1 ? ', baseline or base' : ` or ${wordsOf(metric).join('')}`}`;
}
function hintForWord(word, metric, words) {
    if (isSmokeMetric(metric.kind)) {
        const named = word === 'base' || word === 'baseline';
        return named ? `${formatMetric(metric)} is compared with a number; shadow: true compares two versions` : undefined;
    }
    // The words are the metric's own: any other word belongs to the other kind of metric.
    if (word === 'base')
        return `base is a set of manifests, where ${formatMetric(metric)} cannot be counted; write baseline`;
    if (word === 'baseline')
        return `${formatMetric(metric)} is counted in the manifests; write base`;
    const meant = (0,nearest/* misspelt */.I)(word, words);
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}
/** @param kind  the word that was read, and that an offset can follow */
function readOffset(cursor, metric, op, kind) {
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { bound: { kind, offset: 0 }, written: kind };
    const sign = cursor.next;
    if (sign !== '+' && sign !== '-') {
        // A dash from another keyboard looks right and is not.
        const dash = DASH().test(sign) ? 'did you mean -?' : undefined;
        const hint = dash ?? (beginsRule(cursor) ? ONE_RULE_A_LINE : undefined);
        throw cursor.refuse('"+", "-" or the end of the line', { hint });
    }
    cursor.takeOne();
    cursor.skipBlanks();
    const literal = readNumber(cursor, format_unitOf(metric) === 'ratio' ? 'a number from 0 to 1' : 'a whole number');
    cursor.skipBlanks();
    if (cursor.next === '%' && format_unitOf(metric) === 'ratio') {
        const points = String(percentToRatio(literal.written));
        const hint = `it could mean percentage points or a share of the baseline; for points write baseline ${sign} ${points}`;
        throw cursor.refuse('no percentage after baseline', { hint });
    }
    const percent = cursor.take('%');
    checkUnit(cursor, metric, percent ? { ...literal, written: `${literal.written}%` } : literal, percent);
    // Without a negative zero: baseline - 0 is the baseline.
    const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value;
    const bound = { kind, offset };
    checkAsks(cursor, metric, op, bound, literal);
    return { bound, written: `${kind} ${sign} ${literal.written}` };
}
function readPercent(cursor) {
    cursor.skipBlanks();
    return cursor.take('%');
}
function checkUnit(cursor, metric, { at, written, value }, percent) {
    if (format_unitOf(metric) === 'ratio') {
        if (percent && value < LEAST_PERCENTAGE) {
            throw cursor.refuse('a percentage from 1% to 100%', { at, found: written, hint: hintForSmall(written) });
        }
        if (value <= 1)
            return;
        const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String(percentToRatio(written))}?` : undefined;
        throw cursor.refuse(percent ? 'a percentage from 1% to 100%' : 'a number from 0 to 1', { at, found: written, hint });
    }
    if (Number.isSafeInteger(value) && !percent)
        return;
    const hint = `${metricName(metric)} is a count${percent ? ', which cannot be a percentage' : ''}`;
    throw cursor.refuse('a whole number', { at, found: written, hint });
}
/** Of a ratio that is given as a percentage: what is less was most likely meant as a ratio. */
const LEAST_PERCENTAGE = 0.01;
function hintForSmall(written) {
    const number = written.replace('%', '');
    const ratio = Number(number);
    if (ratio === 0)
        return 'for none write 0';
    const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String(ratioToPercent(number))}% or `;
    return `did you mean ${percentage}${number}?`;
}
/** A rule that no version, or no data, can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor, metric, op, bound, { at, written }) {
    const foregone = foregoneOf(metric, op, bound);
    if (foregone === undefined)
        return;
    const why = whyForegone(metric, op, bound, metricName(metric));
    const [what, every] = (isOfVersion(metric) && bound.kind !== 'base') || isSmokeMetric(metric.kind)
        ? ['a version', 'every version']
        : ['data', 'all data'];
    if (foregone === 'never-holds')
        throw cursor.refuse(`a bound that ${what} can reach`, { at, found: written, hint: why });
    throw cursor.refuse(`a bound that ${what} can fail`, {
        at,
        found: written,
        hint: `${why}, so ${every} passes the rule`,
    });
}
/**
 * How a rule ends on every version, on all manifests, and on whatever they are compared with; undefined where it depends
 * on them. A missing metric fails every rule and is not considered here.
 */
function foregoneOf(metric, op, bound) {
    const numbers = rangeOf(metric);
    if (!differences(metric, numbers, bound).some((difference) => satisfies(op, difference)))
        return 'never-holds';
    // An evaluation that lists no labels fails `label-count >= 1`, so that the rule can fail.
    const whole = metric.kind === 'label-count' ? { ...numbers, low: 0 } : numbers;
    return differences(metric, whole, bound).every((difference) => satisfies(op, difference)) ? 'never-fails' : undefined;
}
/** `f1 is never below 0`: why a rule always ends the same way. */
function whyForegone(metric, op, bound, name) {
    const { low, high } = rangeOf(metric);
    if (bound.kind !== 'number') {
        const two = bound.kind === 'base' ? 'two sets of manifests' : 'two versions';
        return `${name} of ${two} never differs by more than ${String(high)}`;
    }
    const isLow = bound.value <= low + compare_DOUBLE_NOISE;
    return `${name} is never ${isLow ? 'below' : 'above'} ${String(isLow ? low : high)}`;
}
function rangeOf(metric) {
    if (format_unitOf(metric) === 'ratio')
        return { low: 0, high: 1 };
    // A model has labels.
    return { low: metric.kind === 'label-count' ? 1 : 0, high: Number.MAX_SAFE_INTEGER };
}
/** The least and the greatest that a number can differ from its bound, as the judge would see it, and one in between. */
function differences(metric, { low, high }, bound) {
    const noise = format_unitOf(metric) === 'count' ? 'exact' : compare_DOUBLE_NOISE;
    const [least, greatest] = bound.kind === 'number'
        ? [differenceOf(low, bound.value, noise), differenceOf(high, bound.value, noise)]
        : [differenceOf(low - high, bound.offset, noise), differenceOf(high - low, bound.offset, noise)];
    // Whether a number can meet its bound: `==` may fail at both ends.
    return least < 0 && greatest > 0 ? [least, 0, greatest] : [least, greatest];
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __webpack_require__(7731);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/parse.js
/** Reads the rules of a gate; the grammar is in docs/gates.md. */









/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
function sentenceOf({ expected, found, hint }) {
    return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`;
}
/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
function renderProblem(problem) {
    const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`;
    const sentence = `${place}: ${sentenceOf(problem)}`;
    if (problem.text.trim() === '')
        return sentence;
    const { line, caret } = (0,excerpt/* excerptOf */.zU)(problem.text, problem.column);
    return `${sentence}\n  ${line}\n  ${caret}`;
}
/**
 * Reads a gate whole: a line that is refused does not hide those after it. A text without any rule is a problem, since
 * whoever gives a gate expects to be judged by it; so is a rule that asks what an earlier one asks already.
 * @param text          one rule a line; a byte order mark and any line end are taken
 * @param source  the name of the input, for the problems; and whether there is a smoke test, which rules on smoke need
 */
function parseGate(text, source) {
    const rules = [];
    const problems = [];
    const firstLines = new Map();
    const swallowed = [];
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    lines.forEach((line, index) => {
        const place = { input: source.input, line: index + 1, text: line };
        try {
            const { at: start, rule, comment = '' } = readLine(line);
            for (const hidden of rulesInComment(comment))
                swallowed.push({ line: place.line, rule: hidden });
            if (rule === undefined)
                return;
            if (isSmokeRule(rule) && source.hasSmokeTest !== true) {
                problems.push({ ...place, column: start + 1, ...withoutSmokeTest(rule) });
                return;
            }
            const spelling = formatRule(rule);
            const first = firstLines.get(spelling);
            if (first !== undefined) {
                problems.push({ ...place, column: start + 1, ...repetition(rule, first) });
                return;
            }
            firstLines.set(spelling, place.line);
            rules.push(rule);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            const { at, expected, found, hint } = error;
            problems.push({ ...place, column: at + 1, expected, found, hint });
        }
    });
    if (problems.length > 0)
        return { ok: false, problems, rules };
    if (rules.length === 0)
        return { ok: false, problems: [nothing(source.input, lines[0] ?? '', swallowed)], rules };
    return { ok: true, rules, warnings: warningsOf(source.input, swallowed) };
}
/** Rules in comments that a warning names before it only counts. */
const NAMED_MAX = 5;
function warningsOf(input, swallowed) {
    if (swallowed.length === 0)
        return [];
    const named = swallowed.slice(0, NAMED_MAX).map(({ line, rule }) => `${rule} (line ${String(line)})`);
    const more = swallowed.length > NAMED_MAX ? ` and ${String(swallowed.length - NAMED_MAX)} more` : '';
    const ignored = (0,number/* plural */.LS)(swallowed.length, 'rule in a comment is', 'rules in comments are');
    return [
        `In the input ${input}, ${ignored} ignored: ${named.join(', ')}${more}. Write each rule on its own line; ${FOLDED}.`,
    ];
}
const FOLDED = 'in YAML, | keeps the lines of a gate and > joins them';
function repetition(rule, first) {
    const hint = `line ${String(first)} has the same rule`;
    return { expected: 'a rule that is not already in the gate', found: (0,excerpt/* quote */.hD)(rule.text), hint };
}
function withoutSmokeTest(rule) {
    const hint = `${formatMetric(rule.metric)} is measured by the smoke test of the release action: write the rule in its gate`;
    return { expected: 'a rule on a version or on manifests', found: (0,excerpt/* quote */.hD)(rule.text), hint };
}
function nothing(input, text, swallowed) {
    const [first] = swallowed;
    const hint = first === undefined
        ? 'a rule is, for example, f1 >= 0.85'
        : `the comment in line ${String(first.line)} contains ${first.rule}; ${FOLDED}`;
    return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text };
}
/**
 * @param line  without its line end
 * @throws Refusal
 */
function readLine(line) {
    const cursor = new Cursor(line);
    cursor.skipBlanks();
    const at = cursor.at;
    if (cursor.atEnd())
        return { at, comment: commentAt(cursor) };
    const rule = readRule(cursor);
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { at, rule, comment: commentAt(cursor) };
    throw cursor.refuse('the end of the line', {
        hint: beginsRule(cursor) ? ONE_RULE_A_LINE : 'write one rule per line',
    });
}
/**
 * The rule that begins at the cursor; what follows it is ignored.
 * @throws Refusal
 */
function readRule(cursor) {
    const { severity, metric, op } = readHead(cursor);
    cursor.skipBlanks();
    const { bound, written } = readBound(cursor, metric, op);
    return { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound };
}
function commentAt(cursor) {
    return cursor.take('#') ? cursor.rest : undefined;
}
/** Where a rule can begin: at a metric that is not part of a longer word. */
const BEGINNING = (0,late_pattern/* latePattern */.B)(String.raw `(?<![\p{L}\p{M}\p{N}_.\-])(?:${Object.keys(METRICS).join('|')}|labels[.[]|smoke[.])`, 'gu');
/** What a bound begins with. */
const BOUND = (0,late_pattern/* latePattern */.B)(String.raw `^(?:[0-9.]|baseline|base(?![\p{L}\p{M}_]))`, 'u');
/** Longest rule that is searched for, in UTF-16 units: a label has at most 255 characters, each six of them as an escape. */
const RULE_MAX_LENGTH = 2000;
/** Longest piece of a bound that was not understood. */
const BOUND_SHOWN_MAX = 20;
/** The rules in a comment, as they would be shown; one whose operator or bound is refused counts too, since it was meant as one. */
function rulesInComment(comment) {
    return [...comment.matchAll(BEGINNING())].flatMap(({ index }) => {
        const cursor = new Cursor(comment.slice(index, index + RULE_MAX_LENGTH));
        // Most places have no operator, and are read only once.
        if (understood(() => readNearHead(cursor.fork())) === undefined)
            return [];
        return understood(() => readRule(cursor.fork()).text) ?? understood(() => headOf(cursor)) ?? [];
    });
}
function headOf(cursor) {
    const { metric, op } = readNearHead(cursor);
    cursor.skipBlanks();
    const bound = cursor.takeWhile(/^\S$/u).slice(0, BOUND_SHOWN_MAX);
    return BOUND().test(bound) ? `${formatMetric(metric)} ${op} ${bound}` : undefined;
}
/**
 * The metric and the operator of a rule. What is in the place of the operator need only be meant as one, and comes as it
 * was written.
 * @throws Refusal
 */
function readNearHead(cursor) {
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    const written = cursor.fork().takeWhile(OPERATOR_CHARACTER);
    if (!Object.hasOwn(OTHER_OPERATORS, written))
        return { metric, op: readOperator(cursor) };
    cursor.take(written);
    return { metric, op: written };
}
function understood(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/measure.js
/** Numbers that are equal to the first are no others. */
function found(value, ...others) {
    return success({ actual: value, others: others.filter((other) => other !== value) });
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/baseline.js



/** Why there is nothing to compare with, as a clause. */
const WHY_NONE = {
    'no-other-version': 'the project has no earlier trained version to compare with',
    'nothing-released': 'no other version of the project has been released yet',
};

;// CONCATENATED MODULE: ./lib/src/gate/judge/measure-data.js

/** Where a metric is counted. */
const FIELDS = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    'label-count': 'labelCount',
    'invalid-lines': 'invalidLines',
    'ignored-lines': 'ignoredLines',
    'leaked-images': 'leakedImages',
    'duplicate-images': 'duplicateImages',
};
const FIELDS_OF_LABEL = {
    'testing-images': 'testingImages',
    'training-images': 'trainingImages',
    boxes: 'boxes',
};
/** Why manifests without labels cannot be asked for one. */
const measure_data_NO_LABELS = 'the manifests have no labels';
/** A count of both manifests. */
function countData(name, metrics) {
    const value = metrics[FIELDS[name]];
    return value === null ? SPLIT_LATER : counted(value, name);
}
/** A count of one label. */
function countLabel(name, entry, whole) {
    if (name === 'testing-images' && whole.testingImages === null)
        return SPLIT_LATER;
    if (name === 'boxes' && whole.useCase === 'IMAGE_LEVEL_LABELS')
        return NO_BOXES;
    return counted(entry[FIELDS_OF_LABEL[name]], name);
}
const SPLIT_LATER = {
    kind: 'unknown',
    reason: 'there is no testing manifest: how the service splits the training images is known after the training',
};
const NO_BOXES = { kind: 'missing', reason: 'the manifests have image-level labels, which have no boxes' };
/** What is not a whole number is not taken for one: it would pass a rule, or fail it, by accident. */
function counted(value, name) {
    return metric_isOfUnit(value, 'count')
        ? { kind: 'count', value }
        : { kind: 'missing', reason: `the number of ${name} is not known` };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/base.js



/**
 * The same metric of the base. There being no earlier version, a label that the base did not have, and test images that the
 * service chose itself are no faults; any other lack is.
 * @param base   undefined where none was given
 * @param label  the label, for a metric of labels
 */
function baseBound(metric, label, base) {
    if (base === undefined)
        return { kind: 'fails', reason: 'no base is given to compare with' };
    if (base.kind === 'none')
        return { kind: 'skipped', reason: WHY_NONE[base.reason] };
    if (base.kind === 'unavailable')
        return { kind: 'fails', reason: `there is no base: ${base.reason}` };
    const { name, metrics } = base;
    const counted = countBase(metric, label, metrics);
    if (counted === 'new-label')
        return { kind: 'skipped', reason: `the label is new since the base ${name}` };
    if (counted.kind === 'count')
        return { kind: 'number', value: counted.value, name };
    const kind = counted.kind === 'unknown' ? 'skipped' : 'fails';
    return { kind, reason: `for the base ${name}, ${counted.reason}` };
}
function countBase(metric, label, metrics) {
    if (metric.kind !== 'labels')
        return countData(metric.kind, metrics);
    if (metrics.labels.size === 0)
        return { kind: 'missing', reason: measure_data_NO_LABELS };
    const entry = label === null ? undefined : metrics.labels.get(label);
    return entry === undefined ? 'new-label' : countLabel(metric.of, entry, metrics);
}
/** Labels that a warning names before it only counts. */
const base_NAMED_MAX = 10;
/** What to say in addition to the verdict: labels of the base that are gone. */
function baseWarnings(metrics, base) {
    if (base?.kind !== 'found')
        return [];
    const gone = [...base.metrics.labels.keys()].filter((label) => !metrics.labels.has(label));
    if (gone.length === 0)
        return [];
    const names = gone.slice(0, base_NAMED_MAX).map((label) => JSON.stringify(label));
    const more = gone.length > base_NAMED_MAX ? ` and ${String(gone.length - base_NAMED_MAX)} more` : '';
    const which = `${(0,number/* plural */.LS)(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`;
    return [`${which} missing from the manifests: ${names.join(', ')}${more}.`];
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/conclude.js
/** The gate passes when a strict rule was judged and none failed; a strict rule that was skipped is a warning. */
function conclude(rules) {
    return { verdict: { passed: isPassed(rules), rules }, warnings: skipWarnings(rules) };
}
/** Strict rules that were skipped, a sentence for each reason: a passed gate did not check them. */
function skipWarnings(verdicts) {
    const skipped = verdicts.filter(({ severity, result }) => severity === 'fail' && result === 'skipped');
    return [...new Set(skipped.map(({ reason }) => reason))].map((why) => {
        const rules = skipped.filter(({ reason }) => reason === why).map(({ rule }) => rule);
        const more = rules.length > conclude_NAMED_MAX ? ` and ${String(rules.length - conclude_NAMED_MAX)} more` : '';
        const [which, was] = rules.length === 1 ? ['A rule', 'was'] : ['Rules', 'were'];
        return `${which} of the gate ${was} skipped and not counted as passed: ${rules.slice(0, conclude_NAMED_MAX).join(', ')}${more} (${why}).`;
    });
}
/** Rules that a warning names before it only counts. */
const conclude_NAMED_MAX = 5;
function isPassed(verdicts) {
    const judged = verdicts.filter(({ severity, result }) => severity === 'fail' && result !== 'skipped');
    return judged.length === 0 ? null : judged.every(({ result }) => result === 'holds');
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-labels.js

/** Labels that a reason names before it only counts. */
const judge_labels_NAMED_MAX = 3;
/**
 * A rule on every label passes when it passes for each label that can be compared, and is skipped when there is no such label. It
 * is shown with the numbers of its worst label, even if that label passes.
 */
function judgeLabels(rule, selector, judged) {
    const chosen = judged.labels.filter(({ label }) => selector.kind === 'every' || label === selector.label);
    if (chosen.length === 0)
        return withoutLabel(rule, selector, judged);
    const verdicts = chosen.map(({ judge }) => judge());
    const failed = worstFirst(verdicts.filter(({ result }) => result === 'fails'));
    const skipped = verdicts.filter(({ result }) => result === 'skipped');
    const held = worstFirst(verdicts.filter(({ result }) => result === 'holds'));
    const result = failed.length > 0 ? 'fails' : held.length > 0 ? 'holds' : 'skipped';
    const worst = failed[0] ?? held[0];
    if (selector.kind === 'one') {
        const shown = worst ?? skipped[0];
        const { actual = null, bound = null, reason = '' } = shown ?? {};
        return { label: selector.label, actual, bound, result, reason, shortfalls: [] };
    }
    const { label = null, actual = null, bound = null } = worst ?? {};
    const shortfalls = failed.map(toShortfall);
    return { label, actual, bound, result, reason: reasonOf(verdicts.length, failed, skipped, worst), shortfalls };
}
function withoutLabel(rule, selector, judged) {
    const bound = rule.bound.kind === 'number' ? rule.bound.value : null;
    const none = { actual: null, bound, result: 'fails', shortfalls: [] };
    if (selector.kind === 'every')
        return { ...none, label: null, reason: judged.whyNone };
    return { ...none, label: selector.label, reason: whyNoLabel(selector.label, judged) };
}
/** Why there is no such label, with the nearest that there is: it may be misspelt. */
function whyNoLabel(label, { labels, whyNone, lacks }) {
    const near = (0,nearest/* nearest */.p)(label, labels.map((one) => one.label));
    if (near === undefined)
        return whyNone;
    const reason = `${lacks} ${JSON.stringify(label)}; the closest match is ${JSON.stringify(near)}`;
    return near.normalize() === label.normalize() ? `${reason}, which has other Unicode code points` : reason;
}
/** Stable: equals stay in the order of the evaluation. */
function worstFirst(verdicts) {
    return verdicts.toSorted((a, b) => (a.room === b.room ? 0 : a.room < b.room ? -1 : 1));
}
function toShortfall({ label, actual, bound, reason }) {
    return { label: label ?? '', actual, bound, reason };
}
function reasonOf(count, failed, skipped, worst) {
    const [firstFailed] = failed;
    const [firstSkipped] = skipped;
    const main = firstFailed === undefined
        ? (worst?.reason ?? '')
        : failed.length === 1
            ? `${namesOf(failed)}: ${firstFailed.reason}`
            : `${String(failed.length)} of ${String(count)} labels fail: ${namesOf(failed)}; the first: ${firstFailed.reason}`;
    const aside = firstSkipped === undefined
        ? ''
        : skipped.length === count
            ? firstSkipped.reason
            : `skipped for ${namesOf(skipped)}: ${firstSkipped.reason}`;
    return [main, aside].filter((part) => part !== '').join('; ');
}
function namesOf(verdicts) {
    const names = verdicts.slice(0, judge_labels_NAMED_MAX).map(({ label }) => JSON.stringify(label));
    const more = verdicts.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-value.js
/** Judges one number by one rule. */



const NOT_MET = {
    '>=': 'is below',
    '>': 'is not above',
    '<=': 'is above',
    '<': 'is not below',
    '==': 'is not',
};
const TWO_NUMBERS = 'the results contain two different numbers, and the rule must pass for both';
/** Where the service gives two numbers for one, the rule passes for each or fails; the worst of them is shown. */
function comparedAll(op, { label, actuals, bounds }, arithmetic, boundInWords, remarks) {
    const said = actuals.length * bounds.length === 1 ? remarks : [...remarks, TWO_NUMBERS];
    return actuals
        .flatMap((actual) => bounds.map((bound) => compared(op, { label, actual, bound }, arithmetic, boundInWords, said)))
        .reduce((worst, verdict) => (isWorse(verdict, worst) ? verdict : worst));
}
function isWorse(a, b) {
    return a.result === b.result ? a.room < b.room : a.result === 'fails';
}
/** A verdict without a comparison. */
function notCompared(result, reason, numbers) {
    return { ...numbers, result, reason, room: Number.NEGATIVE_INFINITY };
}
function compared(op, numbers, arithmetic, boundInWords, remarks) {
    const difference = differenceOf(numbers.actual, numbers.bound, arithmetic);
    const holds = satisfies(op, difference);
    const reasons = holds ? remarks : [`${NOT_MET[op]} ${boundInWords}`, ...remarks];
    const room = Number.isNaN(difference) ? Number.NEGATIVE_INFINITY : roomOf(op, difference);
    const isTie = arithmetic === 'single' || arithmetic === compare_FLOAT_NOISE ? difference === 0 : undefined;
    return { ...numbers, result: holds ? 'holds' : 'fails', reason: reasons.join('; '), room, isTie };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-data.js







/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function judgeData(rules, metrics, base) {
    const onData = rules.filter(rule_isDataRule);
    const { verdict, warnings } = conclude(onData.map((rule) => judgeRule(rule, metrics, base)));
    return {
        verdict,
        warnings: [...warnings, ...(needsBase(onData) ? baseWarnings(metrics, base) : [])],
        unjudged: rules.filter((rule) => !rule_isDataRule(rule)),
    };
}
function judgeRule(rule, metrics, base) {
    const { text, severity, metric } = rule;
    const shown = { rule: text, severity, metric: metricName(metric) };
    if (metric.kind !== 'labels') {
        const { room: _room, ...judged } = judgeCount(rule, null, countData(metric.kind, metrics), base);
        return { ...shown, ...judged, shortfalls: [] };
    }
    const labels = [...metrics.labels].map(([label, entry]) => ({
        label,
        judge: () => judgeCount(rule, label, countLabel(metric.of, entry, metrics), base),
    }));
    return { ...shown, ...judgeLabels(rule, metric.selector, { labels, whyNone: measure_data_NO_LABELS, lacks: NO_SUCH_LABEL }) };
}
/** What comes before the name of a label that a rule names and no manifest has. */
const NO_SUCH_LABEL = 'no manifest has the label';
/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule, label, counted, base) {
    const { bound, op } = rule;
    if (counted.kind !== 'count') {
        const written = bound.kind === 'number' ? bound.value : null;
        const result = counted.kind === 'missing' ? 'fails' : 'skipped';
        return notCompared(result, counted.reason, { label, actual: null, bound: written });
    }
    const actuals = [counted.value];
    if (bound.kind === 'number') {
        return comparedAll(op, { label, actuals, bounds: [bound.value] }, 'exact', format_formatBound(bound), []);
    }
    const from = baseBound(rule.metric, label, base);
    if (from.kind !== 'number')
        return notCompared(from.kind, from.reason, { label, actual: counted.value, bound: null });
    const bounds = [from.value + bound.offset];
    return comparedAll(op, { label, actuals, bounds }, 'exact', `${format_formatBound(bound)} (${from.name})`, []);
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/decided-by-data.js





/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }) {
    return kind === 'average-precision' || kind === 'average-recall';
}
/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
function decidedByData(rules, metrics, base) {
    const onData = rules.filter(rule_isDataRule);
    const { verdict } = judgeData(onData, metrics, base);
    return {
        decided: onData.flatMap((rule, index) => {
            const judged = verdict.rules[index];
            return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : [];
        }),
        impossible: rules.flatMap((rule) => {
            const reason = rule_isDataRule(rule) ? undefined : whyImpossible(rule, metrics);
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
    if (!isOfVersion(rule.metric))
        return true;
    const [ofFewer] = judgeData([rule], withSharedLabels(metrics), base).verdict.rules;
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
        return whyNoLabel(selector.label, { labels, whyNone: measure_data_NO_LABELS, lacks: NO_SUCH_LABEL });
    }
    if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS')
        return undefined;
    return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`;
}
function failing({ text, severity, metric, bound }, reason) {
    return {
        rule: text,
        severity,
        metric: metricName(metric),
        label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
        actual: null,
        bound: bound.kind === 'number' ? bound.value : null,
        result: 'fails',
        reason,
        shortfalls: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/gate/judge/judge-manifests.js


/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
function judgeManifests(rules, metrics, base) {
    const judged = judgeData(rules, metrics, base);
    const { impossible } = decidedByData(rules, metrics, base);
    const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]));
    return {
        rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
        unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
        warnings: judged.warnings,
    };
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/judge-gate.js
/** `--gate FILE`: rules on the data, judged on what was linted. */





/** Largest file that is taken for a gate. Our choice: a rule for each of 250 labels fits ten times. */
const GATE_MAX_BYTES = 1_000_000;
/** @throws UsageError, CommandError for a file that cannot be read or does not parse, with each problem and its place */
async function readGate(path) {
    if (path === open_manifest/* STDIN */.TF)
        throw new command_error/* UsageError */.eb('--gate is "-"; it must be a file.');
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new command_error/* CommandError */.Qd(`--gate is ${(0,open_manifest/* shown */.SP)(path)}, which cannot be read: ${(0,command_error/* messageOf */.bD)(error)}.`, { cause: error });
    });
    if (bytes.length > GATE_MAX_BYTES) {
        throw new command_error/* CommandError */.Qd(`--gate is ${(0,open_manifest/* shown */.SP)(path)}, which is too large for a gate: is it a manifest?`);
    }
    const parsed = parseGate(bytes.toString('utf8'), { input: (0,open_manifest/* shown */.SP)(path) });
    if (!parsed.ok)
        throw new command_error/* CommandError */.Qd(`the gate cannot be read.\n${parsed.problems.map(renderProblem).join('\n')}`);
    return (metrics, base) => {
        const judged = judgeManifests(parsed.rules, metrics, base);
        return { ...judged, warnings: [...parsed.warnings, ...judged.warnings] };
    };
}


/***/ })

};
