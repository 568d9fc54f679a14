/** The report of one step that lints. Its views are made from what show-lint-run.ts makes of it. */
import type { JudgedGate } from '../../../gate/judge/judge-manifests.js'
import type { ManifestChange } from '../../../lint/compare-manifests.js'
import type { LintReport } from '../../../lint/lint-report.js'
import type { DataMetrics } from '../../../model/data-metrics.js'
import { countBySeverity } from '../count-findings.js'
import type { StepReport } from '../../step-report.js'

/** What the input fail-on can say. */
export const FAIL_ON = ['error', 'warning', 'never'] as const

/** What makes the step fail. */
export type FailOn = (typeof FAIL_ON)[number]

/** A manifest, as it is named. */
export interface NamedManifest {
  /** A path relative to the workspace, an S3 URI, or words such as "the training dataset of orchard". */
  readonly name: string
  /** Where it is a file of the workspace: annotations go to its lines. */
  readonly workspacePath?: string | undefined
}

/** Manifests that were linted. */
export interface LintedData {
  readonly report: LintReport
  /** Its numbers, by which the gate judges. */
  readonly metrics: DataMetrics
  readonly training: NamedManifest
  /** Undefined where the service splits the training data. */
  readonly testing: NamedManifest | undefined
  /** Undefined without a gate. */
  readonly gate: JudgedGate | undefined
  /** What it was compared with. */
  readonly base: LintedBase | undefined
}

/** An earlier version or manifest, and what changed since. */
export interface LintedBase {
  readonly name: string
  readonly metrics: DataMetrics
  readonly training: ManifestChange
  /** Undefined unless both have a testing manifest. */
  readonly testing: ManifestChange | undefined
}

/** One step that lints. */
export interface LintRunReport extends StepReport {
  readonly action: 'lint'
  readonly failOn: FailOn
  /** Undefined as long as the manifests have not been read. */
  readonly lint?: LintedData
  /** Path of the SARIF file, once it is written. */
  readonly sarifPath?: string
  /** The inputs that name what is linted: two steps of one job have a comment each. */
  readonly subject: readonly string[]
}

/** A failed gate or findings are green where nothing is to fail the step. */
export function exitCodeOfLint({ outcome, failOn }: LintRunReport): 0 | 1 {
  if (outcome === 'passed') return 0
  return (outcome === 'findings' || outcome === 'gate-failed') && failOn === 'never' ? 0 : 1
}

/** Whether findings are as bad as what fails the step; those that would, where nothing is to fail it. */
export function hasFindings({ report }: Pick<LintedData, 'report'>, failOn: FailOn): boolean {
  const { error, warning } = countBySeverity(report)
  return error > 0 || (failOn === 'warning' && warning > 0)
}

/** Rules of the gate that fail it; those that only warn count where warnings do. */
export function failedGateRules({ gate }: Pick<LintedData, 'gate'>, failOn: FailOn) {
  return (gate?.rules ?? []).filter(
    ({ result, severity }) => result === 'fails' && (severity === 'fail' || failOn === 'warning'),
  )
}
