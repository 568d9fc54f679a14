/** The report of a lint as it may be shown: never with a secret; where others can read along, without account ids and images. */
import type { RuleVerdict } from '../../../gate/grammar/rule.js'
import type { JudgedGate } from '../../../gate/judge/judge-manifests.js'
import type { ManifestChange } from '../../../lint/compare-manifests.js'
import type { LintedManifest, LintFinding, LintReport } from '../../../lint/lint-report.js'
import type { DataMetrics } from '../../../model/data-metrics.js'
import { redactAccounts } from '../../../text/redact.js'
import { textRedactor, type Redact } from '../../redact-text.js'
import type { Failure } from '../../run-report.js'
import type { ShownLint } from '../shown-lint.js'
import type { LintedData, LintRunReport, NamedManifest } from './lint-run-report.js'

/** Exists in types alone: nothing but {@link showLintRun} makes what has it. */
declare const SHOWN: unique symbol

/** What views are rendered from. */
export type ShownLintRun = LintRunReport & { readonly [SHOWN]: true }

/** How texts are shown: names of labels and projects, places of manifests, and everything else. */
export interface Redactions {
  readonly name: Redact
  readonly place: Redact
  readonly text: Redact
}

/** @param hideSecrets  takes the secrets that are known by now out of a text */
export function showLintRun(step: LintRunReport, hideSecrets: Redact): ShownLintRun
export function showLintRun(step: LintRunReport, hideSecrets: Redact): LintRunReport {
  const redact: Redactions = {
    name: hideSecrets,
    place: step.showImages ? hideSecrets : (text) => redactAccounts(hideSecrets(text)),
    text: textRedactor(step, hideSecrets),
  }
  const { project, failure, lint } = step
  return {
    ...step,
    ...(project && { project: { name: redact.name(project.name) } }),
    notes: step.notes.map(({ level, message }) => ({ level, message: redact.text(message) })),
    ...(failure && { failure: showFailure(failure, redact) }),
    ...(lint && { lint: showData(lint, redact) }),
    addresses: [],
  }
}

function showFailure(failure: Failure, { text }: Redactions): Failure {
  return {
    ...failure,
    message: text(failure.message),
    hint: text(failure.hint),
    problems: failure.problems.map(({ input, given, allowed, excerpt }) => ({
      input,
      given: text(given),
      allowed: text(allowed),
      excerpt: excerpt === undefined ? undefined : text(excerpt),
    })),
  }
}

/** The data of a lint, as it may be shown. */
export function showData(
  { report, metrics, training, testing, gate, base }: LintedData,
  redact: Redactions,
): LintedData {
  return {
    report: showReport(report, redact),
    metrics: showMetrics(metrics, redact),
    training: showManifest(training, redact),
    testing: testing && showManifest(testing, redact),
    gate: gate && showGate(gate, redact),
    base: base && {
      name: redact.place(base.name),
      metrics: showMetrics(base.metrics, redact),
      training: showChange(base.training, redact),
      testing: base.testing && showChange(base.testing, redact),
    },
  }
}

function showManifest({ name, workspacePath }: NamedManifest, { place }: Redactions): NamedManifest {
  return { name: place(name), workspacePath }
}

function showReport(report: LintReport, redact: Redactions): LintReport {
  return {
    ...report,
    training: showLinted(report.training, redact),
    testing: report.testing && showLinted(report.testing, redact),
    findings: report.findings.map((finding) => showFinding(finding, redact)),
  }
}

function showLinted(manifest: LintedManifest, { name }: Redactions): LintedManifest {
  return { ...manifest, labels: withKeys(manifest.labels, name) }
}

function showChange(change: ManifestChange, { name }: Redactions): ManifestChange {
  return { ...change, labelsAdded: change.labelsAdded.map(name), labelsRemoved: change.labelsRemoved.map(name) }
}

function showMetrics(metrics: DataMetrics, { name }: Redactions): DataMetrics {
  return { ...metrics, labels: withKeys(metrics.labels, name) }
}

function withKeys<T>(map: ReadonlyMap<string, T>, change: Redact): ReadonlyMap<string, T> {
  return new Map([...map].map(([key, value]) => [change(key), value]))
}

function showFinding(finding: LintFinding, { name, text }: Redactions): LintFinding {
  const { label, message, fix } = finding
  return {
    ...finding,
    label: label === undefined ? undefined : name(label),
    message: text(message),
    fix: fix === undefined ? undefined : text(fix),
  }
}

function showGate({ rules, unjudged, warnings }: JudgedGate, redact: Redactions): JudgedGate {
  return {
    rules: rules.map((rule) => showRule(rule, redact)),
    unjudged: unjudged.map(redact.name),
    warnings: warnings.map(redact.text),
  }
}

function showRule(verdict: RuleVerdict, { name, text }: Redactions): RuleVerdict {
  return {
    ...verdict,
    rule: name(verdict.rule),
    label: verdict.label === null ? null : name(verdict.label),
    reason: text(verdict.reason),
    shortfalls: verdict.shortfalls.map((one) => ({ ...one, label: name(one.label), reason: text(one.reason) })),
  }
}

/** As the views of the command line take it. */
export function toShownLint({ report, training, testing, gate, base }: LintedData): ShownLint {
  const change = base && { base: base.name, training: base.training, testing: base.testing }
  return { report, training: training.name, testing: testing?.name, gate, change, lineText: () => undefined }
}
