/** Writes what a merge has made. */
import type { LinePlace, MergeResult } from '../../split/merge-manifests.js'
import { formatCount, plural } from '../../text/number.js'
import { toVisible } from '../../text/visible.js'
import type { CommandContext } from '../command.js'
import { shown } from '../lint/open-manifest.js'

/** Of the form of the JSON report. */
const MERGE_VERSION = 1

/** Conflicts that are shown. Our choice: with ten one sees what it is; the JSON report has up to 1,000. */
const CONFLICTS_SHOWN = 10

export interface MergeProblem {
  readonly reason: 'conflict' | 'several-buckets' | 'line-without-image'
  readonly message: string
}

/** What a person has to see: an image with two answers, and what no manifest may have. */
export function problemsOf(result: MergeResult, names: readonly string[]): readonly MergeProblem[] {
  const at = (place: LinePlace | undefined) =>
    place === undefined ? '' : `${shown(names[place.manifest] ?? '')}:${String(place.line)}`
  const problems: MergeProblem[] = result.conflicts.map(({ sourceRef, kept, dropped }) => ({
    reason: 'conflict',
    message: `${toVisible(sourceRef)} has other labels or boxes in ${at(dropped)} than in ${at(kept)}, which is kept. Correct one of the two, or give the manifest that is right first.`,
  }))
  const [first, second] = result.buckets
  if (first !== undefined && second !== undefined) {
    problems.push({
      reason: 'several-buckets',
      message: `The images are in several buckets: ${toVisible(first[0])} (${at(first[1])}) and ${toVisible(second[0])} (${at(second[1])}). The service takes one bucket for a manifest: copy the images into one, and correct their source-ref.`,
    })
  }
  if (result.withoutImage > 0) {
    problems.push({
      reason: 'line-without-image',
      message: `${plural(result.withoutImage, 'line')} without an image, the first in ${at(result.firstWithoutImage)}. Run lint to see what is wrong.`,
    })
  }
  return problems
}

export function writeMergeReport(
  result: MergeResult,
  problems: readonly MergeProblem[],
  request: { readonly names: readonly string[]; readonly outName: string; readonly isJson: boolean },
  { out }: CommandContext,
): void {
  const { read, written, repeated, conflicting, withoutImage } = result
  const { names, outName, isJson } = request
  const total = read.reduce((sum, lines) => sum + lines, 0)
  if (isJson) {
    const report = {
      'merge-version': MERGE_VERSION,
      read: total,
      written,
      dropped: { repeated, conflicting },
      'without-image': withoutImage,
      manifests: names.map((name, index) => ({ name, read: read[index] ?? 0 })),
      problems,
    }
    out.write(`${JSON.stringify(report, undefined, 2)}\n`)
    return
  }
  const conflicts = problems.filter(({ reason }) => reason === 'conflict')
  const others = problems.filter(({ reason }) => reason !== 'conflict')
  const shownOnes = [...conflicts.slice(0, CONFLICTS_SHOWN), ...others]
  const hidden = conflicting - Math.min(conflicts.length, CONFLICTS_SHOWN)
  const lines = [
    ...names.map((name, index) => `${shown(name)}: ${plural(read[index] ?? 0, 'line')}`),
    `${formatCount(total)} read, ${formatCount(written)} written to ${shown(outName)}, ${formatCount(repeated)} repeated, ${formatCount(conflicting)} with other labels`,
    ...shownOnes.map(({ message }) => `${out.paint('yellow', 'problem:')} ${message}`),
    ...(hidden === 0 ? [] : [`and ${plural(hidden, 'further conflict')}`]),
  ]
  out.write(`${lines.join('\n')}\n`)
}
