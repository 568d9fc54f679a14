/** The JSON report of a lint, for programs. docs/lint.schema.json describes it. */
import type { RuleVerdict } from '../../gate/grammar/rule.js'
import type { LintedManifest, LintReport } from '../../lint/lint-report.js'
import type { lintReport } from '../json/schema/lint.js'
import type { JsonOf } from '../json/schema/values.js'
import { numberJson } from '../json/values.js'
import { LINT_VERSION } from './lint-version.js'

/** A gate, judged on the manifests. */
export interface LintGate {
  /** In the order of the gate. */
  readonly rules: readonly RuleVerdict[]
  /** Rules that manifests do not decide, as they are written. */
  readonly unjudged: readonly string[]
}

type LintJson = JsonOf<typeof lintReport>

/** The report as a value for JSON.stringify. Keys are always in the same order. */
export function toLintJson(report: LintReport, gate?: LintGate): LintJson {
  return {
    'lint-version': LINT_VERSION,
    'will-train': report.willTrain,
    certain: report.certain,
    'predicted-code': report.predictedCode ?? null,
    'use-case': report.useCase,
    training: manifestJson(report.training),
    testing: report.testing === undefined ? null : manifestJson(report.testing),
    'leaked-images': report.leakedImages,
    'leaked-groups': report.leakedGroups,
    'duplicate-images': report.duplicateImages,
    findings: report.findings.map(({ code, severity, manifest, line, column, label, message, fix }) => ({
      code,
      severity,
      manifest,
      line: line ?? null,
      column: column ?? null,
      label: label ?? null,
      message,
      fix: fix ?? null,
    })),
    totals: Object.fromEntries(report.totals),
    gate: gate === undefined ? null : gateJson(gate),
  }
}

function manifestJson({ labels, ...counts }: LintedManifest): LintJson['training'] {
  return {
    lines: counts.lines,
    'valid-lines': counts.validLines,
    'invalid-lines': counts.invalidLines,
    'ignored-lines': counts.ignoredLines,
    images: counts.images,
    // fromEntries makes own keys of all names, `__proto__` too.
    labels: Object.fromEntries([...labels].map(([label, { images }]) => [label, images])),
    boxes: Object.fromEntries(
      [...labels].filter(([, { boxes }]) => boxes > 0).map(([label, { boxes }]) => [label, boxes]),
    ),
  }
}

function gateJson({ rules, unjudged }: LintGate): NonNullable<LintJson['gate']> {
  return [
    ...rules.map(({ rule, label, actual, bound, result, severity, reason }) => ({
      rule,
      label,
      actual: numberJson(actual),
      bound: numberJson(bound),
      holds: result === 'skipped' ? null : result === 'holds',
      severity,
      reason,
    })),
    ...unjudged.map((rule) => ({
      rule,
      label: null,
      actual: null,
      bound: null,
      holds: null,
      severity: 'fail' as const,
      reason: 'only a trained version can be judged by it',
    })),
  ]
}
