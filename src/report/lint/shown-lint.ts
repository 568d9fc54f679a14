/** What the views of a lint are made from. */
import type { RuleVerdict } from '../../gate/grammar/rule.js'
import type { ManifestChange } from '../../lint/compare-manifests.js'
import type { LintFinding, LintReport } from '../../lint/lint-report.js'
import { formatCount } from '../../text/number.js'

/** A lint of one training manifest, with what a reader needs to find the places. */
export interface ShownLint {
  readonly report: LintReport
  /** As they were given: a path with forward slashes, or an S3 URI. */
  readonly training: string
  /** Undefined where the service splits the training data. */
  readonly testing: string | undefined
  /** Undefined without a gate. */
  readonly gate: ShownGate | undefined
  /** What changed since the base; undefined without a base. */
  readonly change?: ShownChange | undefined
  /** The text of a line, without its line end; undefined where it is not at hand. */
  readonly lineText: (manifest: LintFinding['manifest'], line: number) => string | undefined
}

/** What changed since the base. */
export interface ShownChange {
  /** The base as it was given. */
  readonly base: string
  readonly training: ManifestChange
  /** Undefined unless both have a testing manifest. */
  readonly testing?: ManifestChange | undefined
}

/** A gate, judged on the data. */
export interface ShownGate {
  /** In the order of the gate, without those that the data does not decide. */
  readonly rules: readonly RuleVerdict[]
  /** Those as they are written: only a trained version can be judged by them. */
  readonly unjudged: readonly string[]
  /** What a reader should know in addition, a sentence each. */
  readonly warnings: readonly string[]
}

/** The rules of a gate that failed, those that only warn among them. */
export function failedRulesOf(gate: ShownGate | undefined): readonly RuleVerdict[] {
  return (gate?.rules ?? []).filter(({ result }) => result === 'fails')
}

/** What was found and why it fails, in a clause; empty where there is nothing to say. */
export function noteOf({ actual, reason }: RuleVerdict): string {
  return [...(actual === null ? [] : [`found ${formatCount(actual)}`]), ...(reason === '' ? [] : [reason])].join('; ')
}

/** The manifest that a finding is in; of a finding in both, the training manifest. */
export function nameOfManifest({ training, testing }: Pick<ShownLint, 'training' | 'testing'>, finding: LintFinding) {
  return finding.manifest === 'testing' ? (testing ?? training) : training
}

/** Findings with the same key, in the order of their first ones. */
export function groupFindings(
  findings: readonly LintFinding[],
  keyOf: (finding: LintFinding) => string,
): readonly (readonly [LintFinding, ...LintFinding[]])[] {
  const groups = new Map<string, [LintFinding, ...LintFinding[]]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group === undefined) groups.set(keyOf(finding), [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

/** Lines that a list names before it only counts. */
const LINES_MAX = 10

/** `line 7`, `lines 7, 9 and 12`, `lines 7, 9, … and 1,204 more`; undefined without any. */
export function listLines(findings: readonly LintFinding[]): string | undefined {
  const lines = findings.flatMap(({ line }) => line ?? [])
  return listLineNumbers(lines, lines.length)
}

/** The same of numbers of lines, the first of `count` in all. */
export function listLineNumbers(lines: readonly number[], count: number): string | undefined {
  if (lines.length === 0) return undefined
  if (count === 1) return `line ${String(lines[0])}`
  const named = lines.slice(0, LINES_MAX).map(String)
  const rest = count - named.length
  const last = rest === 0 ? named.pop() : `${formatCount(rest)} more`
  return `lines ${named.join(', ')} and ${last ?? ''}`
}
