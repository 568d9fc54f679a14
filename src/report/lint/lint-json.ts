/** The JSON report of a lint, for programs. docs/lint.schema.json describes it. */
import type { ManifestChange } from '../../lint/compare-manifests.js'
import type { CheckedImages, LintedManifest } from '../../lint/lint-report.js'
import type { lintReport } from '../json/schema/lint.js'
import type { JsonOf } from '../json/schema/values.js'
import { numberJson } from '../json/values.js'
import { LINT_VERSION } from './lint-version.js'
import type { ShownChange, ShownGate, ShownLint } from './shown-lint.js'

type LintJson = JsonOf<typeof lintReport>

/** What the report is made from. */
type LintToWrite = Pick<ShownLint, 'report'> & Partial<Pick<ShownLint, 'gate' | 'change'>>

/** The report as a value for JSON.stringify. Keys are always in the same order. */
export function toLintJson({ report, gate, change }: LintToWrite): LintJson {
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
    'checked-images': report.checkedImages === undefined ? null : checkedJson(report.checkedImages),
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
    changes: change === undefined ? null : changesJson(change),
  }
}

function checkedJson({ images, checked, unknown, linesLost }: CheckedImages): LintJson['checked-images'] {
  return { images, checked, unknown, 'lines-lost': linesLost }
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

function changesJson({ base, training, testing }: ShownChange): LintJson['changes'] {
  return { base, training: changeJson(training), testing: testing === undefined ? null : changeJson(testing) }
}

function changeJson(change: ManifestChange): NonNullable<LintJson['changes']>['training'] {
  return {
    'images-added': change.imagesAdded,
    'images-removed': change.imagesRemoved,
    'images-relabelled': change.imagesRelabelled,
    'relabelled-lines': change.relabelledLines,
    'labels-added': change.labelsAdded,
    'labels-removed': change.labelsRemoved,
  }
}

function gateJson({ rules, unjudged }: ShownGate): NonNullable<LintJson['gate']> {
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
