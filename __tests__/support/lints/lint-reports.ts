/** Results of lints with invented numbers and findings. */
import type { LintedManifest, LintFinding, LintReport } from '../../../src/lint/lint-report.js'

/** A manifest that has so many images of each label, and one line for each. */
export function linted(
  images: Readonly<Record<string, number>>,
  lost: { readonly invalidLines?: number; readonly ignoredLines?: number } = {},
  boxesPerImage = 0,
): LintedManifest {
  const labels = new Map(
    Object.entries(images).map(([label, count]) => [label, { images: count, boxes: count * boxesPerImage }]),
  )
  const count = [...labels.values()].reduce((sum, one) => sum + one.images, 0)
  const { invalidLines = 0, ignoredLines = 0 } = lost
  const validLines = count + ignoredLines
  return { lines: validLines + invalidLines, validLines, invalidLines, ignoredLines, images: validLines, labels }
}

/** @param labels  training and testing images of each */
export function lintReport(
  labels: Readonly<Record<string, readonly [training: number, testing: number]>>,
  change: Partial<LintReport> = {},
): LintReport {
  const findings = change.findings ?? []
  const of = (index: 0 | 1) =>
    Object.fromEntries(Object.entries(labels).map(([label, counts]) => [label, counts[index]]))
  return {
    willTrain: true,
    certain: true,
    predictedCode: undefined,
    useCase: 'IMAGE_LEVEL_LABELS',
    training: linted(of(0)),
    testing: linted(of(1)),
    leakedImages: 0,
    leakedGroups: 0,
    duplicateImages: 0,
    findings,
    totals: totalsOf(findings),
    severities: severitiesOf(findings),
    ...change,
  }
}

function totalsOf(findings: readonly LintFinding[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { code } of findings) totals.set(code, (totals.get(code) ?? 0) + 1)
  return totals
}

/** By code, as the first finding of it has it. */
export function severitiesOf(findings: readonly LintFinding[]): LintReport['severities'] {
  return new Map(findings.toReversed().map(({ code, severity }) => [code, severity]))
}

const FINDING: LintFinding = {
  code: 'ERROR_INVALID_JSON_LINE',
  severity: 'error',
  manifest: 'training',
  line: 4,
  column: 82,
  label: undefined,
  message: 'The JSON Line has an invalid format.',
  fix: 'Write each image as one JSON object on a line of its own.',
}

/** Some of each severity, in a manifest, in both, and about a file as a whole. */
export const LINT_FINDINGS: readonly LintFinding[] = [
  {
    ...FINDING,
    code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
    line: undefined,
    column: undefined,
    message: 'The manifest file contains too many invalid rows. 240 of 1,100 lines are invalid.',
    fix: 'Correct the lines that are reported.',
  },
  ...[4, 7, 10, 37].map((line) => ({ ...FINDING, line })),
  {
    ...FINDING,
    code: 'ERROR_INVALID_BOUNDING_BOX',
    line: 12,
    column: 161,
    label: 'pear',
    message: 'The bounding box has off frame values: "left" is 900 and "width" is 200, the image is 1,024 pixels wide.',
    fix: 'Move or crop the box until it is within image_size.',
  },
  {
    ...FINDING,
    code: 'CL_LEAKED_IMAGE',
    severity: 'warning',
    manifest: 'both',
    line: 3,
    column: undefined,
    message: '"s3://orchard-images/2026/pear-0003.jpg" is in both manifests: line 3 of training, line 9 of testing.',
    fix: 'Take the image out of one of the manifests.',
  },
  {
    ...FINDING,
    code: 'CL_FEW_IMAGES',
    severity: 'warning',
    line: undefined,
    column: undefined,
    label: 'medlar',
    message: 'The label "medlar" has 17 training images.',
    fix: 'Add images of the label.',
  },
  {
    ...FINDING,
    code: 'CL_CRLF',
    severity: 'notice',
    manifest: 'testing',
    line: 1,
    column: undefined,
    message: 'The lines end with a carriage return and a line feed.',
    fix: undefined,
  },
]
