/** Lints for the tests of their views. */
import type { LintFinding, LintReport } from '../../../src/lint/lint-report.js'
import { judgeManifests, type JudgedGate } from '../../../src/gate/judge/judge-manifests.js'
import { dataMetricsOf } from '../../../src/lint/data-metrics-of.js'
import type { ShownLint } from '../../../src/report/lint/shown-lint.js'
import { rulesOf } from '../gate.js'
import { severitiesOf } from './lint-reports.js'

export const FINDING: LintFinding = {
  code: 'ERROR_INVALID_BOUNDING_BOX',
  severity: 'error',
  manifest: 'training',
  line: 3,
  column: 112,
  label: 'pear',
  message: 'The bounding box has off frame values.',
  fix: 'Move or crop the box until it is within image_size.',
}

const COUNTS = { lines: 12, validLines: 10, invalidLines: 1, ignoredLines: 1, images: 9 }

const REPORT: LintReport = {
  willTrain: true,
  certain: true,
  predictedCode: undefined,
  useCase: 'OBJECT_LOCALIZATION',
  training: {
    ...COUNTS,
    labels: new Map([
      ['pear', { images: 7, boxes: 1204 }],
      ['apple', { images: 2, boxes: 3 }],
    ]),
  },
  testing: undefined,
  leakedImages: 0,
  leakedGroups: 0,
  duplicateImages: 0,
  findings: [],
  totals: new Map(),
  severities: new Map(),
}

/** A report with findings, and the totals of just these. */
export function reportOf(findings: readonly LintFinding[], more: Partial<LintReport> = {}): LintReport {
  const totals = new Map<string, number>()
  for (const { code } of findings) totals.set(code, (totals.get(code) ?? 0) + 1)
  return { ...REPORT, findings, totals, severities: severitiesOf(findings), ...more }
}

/** Line 3 of both manifests; the others are short. */
export const LINE =
  '{"source-ref":"s3://orchard/c.jpg","boxes":{"image_size":[{"width":640,"height":480,"depth":3}],"annotations":[{"class_id":0,"left":-4,"top":10,"width":120,"height":96}]},"boxes-metadata":{"objects":[{"confidence":1}],"class-map":{"0":"pear"},"type":"groundtruth/object-detection","human-annotated":"yes","creation-date":"2026-03-02T09:15:00"}}'

export function shownLint(report: LintReport, more: Partial<ShownLint> = {}): ShownLint {
  return {
    report,
    training: 'manifests/training.manifest',
    testing: report.testing === undefined ? undefined : 'manifests/testing.manifest',
    gate: undefined,
    lineText: (_manifest, line) => (line === 3 ? LINE : `{"source-ref":"s3://orchard/${String(line)}.jpg"}`),
    ...more,
  }
}

/** One finding in each manifest, and one in both. */
const EVERYTHING_FOUND = reportOf(
  [
    { ...FINDING, column: LINE.indexOf('-4') + 1 },
    { ...FINDING, line: 5, column: undefined },
    { ...FINDING, line: 7, column: undefined },
    { ...FINDING, line: 8, column: undefined },
    { ...FINDING, line: 9, column: undefined },
    {
      ...FINDING,
      code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
      manifest: 'testing',
      line: undefined,
      column: undefined,
      message: 'The manifest file has too few labels.',
      fix: 'Give the manifest more labels.',
    },
    {
      ...FINDING,
      code: 'CL_LEAKED_IMAGES',
      severity: 'warning',
      manifest: 'both',
      line: 3,
      column: 2,
      message: '1 image is in both manifests: line 3 of the training manifest, line 3 of the testing manifest.',
      fix: 'Take the image out of one of them.',
    },
    {
      ...FINDING,
      code: 'CL_LINE_ENDS',
      severity: 'notice',
      line: 1,
      column: undefined,
      message: 'The lines end with CRLF.',
      fix: undefined,
    },
  ],
  {
    willTrain: false,
    certain: false,
    predictedCode: 'ERROR_MANIFEST_TOO_FEW_LABELS',
    testing: {
      lines: 4,
      validLines: 4,
      invalidLines: 0,
      ignoredLines: 0,
      images: 4,
      labels: new Map([
        ['pear', { images: 4, boxes: 6 }],
        ['birne 🍐 with a name that is longer than a column', { images: 1, boxes: 1 }],
      ]),
    },
    leakedImages: 1,
    leakedGroups: 2,
    duplicateImages: 3,
    totals: new Map([
      ['ERROR_INVALID_BOUNDING_BOX', 1200],
      ['ERROR_MANIFEST_TOO_FEW_LABELS', 1],
      ['CL_LEAKED_IMAGES', 1],
      ['CL_LINE_ENDS', 1],
    ]),
  },
)

/** One finding in each manifest, one in both, and a gate with every result. */
export const EVERYTHING: ShownLint = shownLint(EVERYTHING_FOUND, { gate: gateOn(EVERYTHING_FOUND) })

/** What the gate makes of the report’s own numbers; the project has no version to compare them with. */
function gateOn(report: LintReport): JudgedGate {
  const rules = rulesOf(
    'training-images >= 10\nleaked-images <= 1\nwarn: labels.*.training-images >= 5\ntesting-images >= base\nf1 >= 0.85',
  )
  return judgeManifests(rules, dataMetricsOf(report), { kind: 'none', reason: 'no-other-version' })
}
