/** Checks a manifest while its lines stream by. */
import { rulesOf } from './all-rules.js'
import { checkLine } from './check-line.js'
import type { ContentFinding, LineReport, ManifestReport, UseCase } from '../manifest/finding.js'
import type { ManifestTally } from './rule.js'

const MANIFEST_RULES = rulesOf('manifest')

/** A running check. Keeps counts, labels and buckets, never lines. */
export interface ManifestCheck {
  /** Checks the next line, without its newline, and counts it. */
  readonly line: (text: string) => LineReport
  /** Counts a line that was checked elsewhere, for instance by reading its image. */
  readonly add: (report: LineReport) => void
  /** What the lines so far add up to. */
  readonly end: () => ManifestReport
}

/**
 * Starts the check of one manifest. Rules on the number of labels are not part of it: they depend on the kind of
 * model, which the training manifest decides for both; see checkTogether.
 */
export function createManifestCheck(): ManifestCheck {
  const lines = { valid: 0, invalid: 0, ignored: 0 }
  const kinds = { imageLevel: 0, box: 0 }
  const errorLines: number[] = []
  const imageLabels = new Map<string, number>()
  const boxLabels = new Map<string, number>()
  const buckets = new Set<string>()

  const totalLines = () => lines.valid + lines.invalid + lines.ignored

  const add = (report: LineReport) => {
    const labelsOfBoxes = report.usable.boxes.map(({ label }) => label)
    lines[report.verdict] += 1
    if (report.findings.some(({ severity }) => severity === 'error')) errorLines.push(report.line)
    if (report.sourceRef) buckets.add(report.sourceRef.bucket)
    if (report.usable.imageLabels.length > 0) kinds.imageLevel += 1
    if (labelsOfBoxes.length > 0) kinds.box += 1
    countOnce(imageLabels, report.usable.imageLabels)
    countOnce(boxLabels, labelsOfBoxes)
  }

  return {
    add,
    line(text) {
      const report = checkLine(totalLines() + 1, text)
      add(report)
      return report
    },
    end() {
      const tally = { totalLines: totalLines(), invalidLines: lines.invalid, buckets: new Set(buckets) }
      return {
        useCase: useCaseOf(kinds),
        totalLines: tally.totalLines,
        validLines: lines.valid,
        invalidLines: lines.invalid,
        ignoredLines: lines.ignored,
        errorLines: [...errorLines],
        contentFindings: checkTally(tally),
        imageLabels: new Map(imageLabels),
        boxLabels: new Map(boxLabels),
        buckets: tally.buckets,
      }
    },
  }
}

/** What the rules on a manifest by itself find. */
export function checkTally(tally: ManifestTally): readonly ContentFinding[] {
  return MANIFEST_RULES.map((rule) => rule.check(tally)).filter((finding) => finding !== undefined)
}

/**
 * The kind of model that a manifest makes, from the number of lines that offer labels of each kind.
 *
 * How the service chooses the kind of model is not documented; taken as the kind of most lines, and boxes on a tie,
 * since a line that has both kinds was labelled with the greater care for its boxes.
 */
export function useCaseOf({ imageLevel, box }: { readonly imageLevel: number; readonly box: number }): UseCase {
  if (imageLevel === 0 && box === 0) return 'NOT_DETERMINED'
  return imageLevel > box ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION'
}

/** Counts a line once for each of its labels, however often it has one. */
function countOnce(counts: Map<string, number>, labels: readonly string[]): void {
  for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1)
}
