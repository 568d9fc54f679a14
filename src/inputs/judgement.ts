/** The inputs by which a version is judged, the same for every action that judges. */
import { type InputTable, type InputReader, refused } from './reader.js'
import { success, type Result } from '../model/result.js'
import type { Deps } from '../ports/deps.js'
import { type JudgementInputs, BASELINE_WORDS, type BaselineSelector } from '../judgement/policy.js'
import { ruleOfThreshold, needsBase, needsBaseline } from '../gate/grammar/rule.js'
import { choiceOf, parseRatio } from './fields.js'
import { foregoneOf } from '../gate/grammar/read-bound.js'
import { type GateSource, type ParsedGate, parseGate, sentenceOf, renderProblem } from '../gate/grammar/parse.js'
import type { InputProblem } from '../errors/action-error.js'
import { findWorkspaceFile } from './workspace-file.js'
import { parseVersionReference } from './aws.js'

/** Names and defaults; part of the table of each action that judges. */
export const JUDGEMENT_INPUTS = {
  'f1-threshold': '',
  gate: '',
  'gate-file': '',
  baseline: '',
  'different-test-set': 'warn',
  'on-gate-failure': 'fail',
} as const satisfies InputTable

/** Most bytes of a gate file. Our choice: thousands of rules. */
const GATE_FILE_MAX_BYTES = 1_000_000

/** Reads them; problems are gathered in the reader. */
export async function readJudgement(
  reader: InputReader,
  deps: Pick<Deps, 'env' | 'files'>,
  region: string | undefined,
): Promise<JudgementInputs> {
  const threshold = reader.read('f1-threshold', parseThreshold)
  const { rules, warnings } = await readGates(reader, deps)
  const gate = [...(threshold === undefined ? [] : [ruleOfThreshold(threshold)]), ...rules]
  const baseline = reader.read('baseline', parseBaseline)
  if (baseline?.kind === 'arn' && region !== undefined && baseline.region !== region) {
    reader.reject('baseline', baseline.arn, `a version in ${region}, the Region in use`)
  }
  if ((needsBaseline(gate) || needsBase(gate)) && reader.text('baseline') === '') {
    const rule = gate.find((one) => one.bound.kind !== 'number')
    reader.reject('baseline', '', `it is required because the gate has the rule ${rule?.text ?? ''}`)
  } else if (reader.text('baseline') === '') {
    const faulty = reader.problems.find(isBaselineRule)
    if (faulty !== undefined) reader.reject('baseline', '', `it is required for a rule such as ${faulty.given}`)
  }
  return {
    gate,
    gateWarnings: warnings,
    baseline,
    differentTestSet: reader.readOr('different-test-set', choiceOf(['warn', 'fail', 'skip']), 'warn'),
    onGateFailure: reader.readOr('on-gate-failure', choiceOf(['fail', 'warn']), 'fail'),
  }
}

/**
 * Reads the inputs `gate` and `gate-file`; problems are gathered in the reader.
 * @param judged  whether the action has a smoke test, which rules on smoke are judged on
 */
export async function readGates(
  reader: InputReader,
  deps: Pick<Deps, 'env' | 'files'>,
  judged: Omit<GateSource, 'input'> = {},
): Promise<ReadGate> {
  const inline =
    reader.text('gate') === '' ? NO_GATE : readGate(reader, reader.raw('gate'), { input: 'gate', ...judged })
  const inFile = await readGateFile(reader, deps, judged)
  return { rules: [...inline.rules, ...inFile.rules], warnings: [...inline.warnings, ...inFile.warnings] }
}

/** A threshold that every version reaches would be a gate in name only. */
function parseThreshold(text: string): Result<number> {
  const read = parseRatio(text)
  if (!read.ok) return read
  const { metric, op, bound } = ruleOfThreshold(read.value)
  if (foregoneOf(metric, op, bound) === undefined) return read
  return refused('an F1 score above 0, such as 0.85 or 85%; leave it empty for no gate')
}

/** Rules, and warnings about them. */
export type ReadGate = Pick<Extract<ParsedGate, { readonly ok: true }>, 'rules' | 'warnings'>

const NO_GATE: ReadGate = { rules: [], warnings: [] }

/** A rule with a mistake that still compares with the baseline. */
function isBaselineRule({ input, given }: InputProblem): boolean {
  return (input === 'gate' || input === 'gate-file') && /^[^#]*[<>=]\s*base(?:line)?\b/.test(given)
}

function readGate(reader: InputReader, text: string, source: GateSource): ReadGate {
  const { input } = source
  const parsed = parseGate(text, source)
  if (parsed.ok) return parsed
  for (const problem of parsed.problems) {
    const place = `line ${String(problem.line)}, column ${String(problem.column)}`
    reader.reject(input, problem.text.trim(), `${place}: ${sentenceOf(problem)}`, renderProblem(problem))
  }
  // A run that ends for one line says what is wrong with the others, too, such as that they need a baseline.
  return { rules: parsed.rules, warnings: [] }
}

async function readGateFile(
  reader: InputReader,
  deps: Pick<Deps, 'env' | 'files'>,
  judged: Omit<GateSource, 'input'>,
): Promise<ReadGate> {
  const typed = reader.text('gate-file')
  if (typed === '') return NO_GATE
  const found = await findWorkspaceFile(typed, deps.env.GITHUB_WORKSPACE, deps.files, '')
  if (!found.ok) {
    reader.reject('gate-file', typed, found.problem)
    return NO_GATE
  }
  const text = found.value.sizeBytes > GATE_FILE_MAX_BYTES ? undefined : await deps.files.readText(found.value.path)
  if (text === undefined) {
    reader.reject('gate-file', typed, 'a readable text file of up to 1 MB')
    return NO_GATE
  }
  return readGate(reader, text, { input: 'gate-file', ...judged })
}

const WORDS_AND_MORE = `${BASELINE_WORDS.join(', ')}, tag:key=value, a version name or a version ARN`

/** `released`, `running`, `latest`, `best`, `tag:key=value`, a version name or a version ARN. */
function parseBaseline(text: string): Result<BaselineSelector> {
  const word = BASELINE_WORDS.find((one) => one === text)
  if (word !== undefined) return success({ kind: word })
  if (text.startsWith('tag:')) {
    const equals = text.indexOf('=')
    const key = text.slice('tag:'.length, equals)
    if (equals >= 0 && key !== '') return success({ kind: 'tag', key, value: text.slice(equals + 1) })
    const rest = text.slice('tag:'.length).trim()
    const meant = BASELINE_WORDS.find((one) => one === rest.toLowerCase())
    return refused(
      meant === undefined
        ? 'tag:key=value, with a key and an equals sign'
        : `tag:key=value, for a tag of your own; did you mean ${meant}, without tag:?`,
    )
  }
  if (text === 'unjudged') return refused(`${WORDS_AND_MORE}; unjudged is a keyword only for the input version`)
  const typed = text.toLowerCase()
  const meant = BASELINE_WORDS.find((one) => one === typed)
  if (meant !== undefined) {
    return refused(
      `${WORDS_AND_MORE}; did you mean ${meant}, in lower case? (A version that is called ${text} is named by its ARN)`,
    )
  }
  const reference = parseVersionReference(text)
  if (reference.ok || text.startsWith('arn:')) return reference
  return refused(WORDS_AND_MORE)
}
