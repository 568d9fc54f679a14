/** Writes what a split has made. */
import { findBetterSeed, type BetterSeed } from '../../split/find-seed.js'
import type { KeptTesting } from '../../split/keep-testing.js'
import type { LabelSides } from '../../split/label-sides.js'
import type { SplitCounts } from '../../split/split-manifest.js'
import type { SplitProblem } from '../../split/split-problem.js'
import { formatCount, formatShare, plural } from '../../text/number.js'
import { toVisible } from '../../text/visible.js'
import type { CommandContext } from '../command.js'
import { shown } from '../lint/open-manifest.js'
import type { SplitRequest } from './split-options.js'

/** Of the form of the JSON report. */
const SPLIT_VERSION = 1

/** Labels that are listed. Our choice: a screen; all of them are in the JSON report. */
const LABELS_SHOWN = 30

export interface SplitResult {
  readonly manifest: string
  readonly counts: SplitCounts & { readonly kept?: KeptTesting }
  readonly problems: readonly SplitProblem[]
}

export function writeSplitReport(result: SplitResult, request: SplitRequest, { out }: CommandContext): void {
  const betterSeed =
    request.by.kind === 'hash' ? findBetterSeed(result.counts.labels, request.by.rule.testing) : undefined
  if (request.format === 'json') {
    out.write(`${JSON.stringify(toJson(result, request, betterSeed), undefined, 2)}\n`)
    return
  }
  const lines = [
    ...sides(result, request),
    ...labels(result.counts.labels),
    '',
    ...result.problems.map(({ message }) => `${out.paint('yellow', 'problem:')} ${message}`),
    ...(betterSeed === undefined ? [] : [`${out.paint('cyan', 'advice:')} ${adviceOf(betterSeed)}`]),
    result.problems.length === 0
      ? out.paint('green', 'No problem was found.')
      : out.paint('yellow', `${plural(result.problems.length, 'problem')}.`),
  ]
  out.write(`${lines.join('\n')}\n`)
}

function toJson({ counts, problems }: SplitResult, { by }: SplitRequest, betterSeed: BetterSeed | undefined) {
  const { read, training, testing, withoutImage, kept } = counts
  return {
    'split-version': SPLIT_VERSION,
    read,
    training,
    testing,
    'without-image': withoutImage.count,
    share: by.kind === 'hash' ? by.rule.testing : null,
    seed: by.kind === 'hash' ? by.rule.seed : null,
    kept:
      kept === undefined ? null : { read: kept.read, gone: kept.gone, 'left-out': kept.leftOut, changed: kept.changed },
    // fromEntries makes own keys of all names, `__proto__` too.
    labels: Object.fromEntries(
      counts.labels.map((label) => [label.label, { training: label.training, testing: label.testing }]),
    ),
    problems: problems.map(({ reason, message, label, images, needs, line }) => ({
      reason,
      message,
      label: label ?? null,
      images: images ?? null,
      needs: needs ?? null,
      line: line ?? null,
    })),
    'better-seed': betterSeed ?? null,
  }
}

function sides({ manifest, counts }: SplitResult, { by, outTraining, outTesting }: SplitRequest): string[] {
  const { read, training, testing, kept } = counts
  const total = training + testing
  const asked =
    by.kind === 'hash' ? `, asked for ${formatShare(by.rule.testing)} with seed ${String(by.rule.seed)}` : ''
  return [
    `${shown(manifest)}: ${plural(read, 'line')}`,
    `  training ${formatCount(training)} (${formatShare(training / total)}) -> ${shown(outTraining)}`,
    `  testing ${formatCount(testing)} (${formatShare(testing / total)}${asked}) -> ${shown(outTesting)}`,
    ...(kept === undefined ? [] : [`  ${describeKept(kept)}`]),
    '',
  ]
}

function describeKept({ read, gone, changed }: KeptTesting): string {
  const parts = [
    `${plural(read, 'testing line')} kept`,
    ...(gone === 0 ? [] : [`${formatCount(gone)} of them left out, since the manifest no longer has the image`]),
    ...(changed === 0
      ? []
      : [`${plural(changed, 'line')} of tested images changed since; testing has the earlier ones`]),
  ]
  return parts.join('; ')
}

function labels(all: readonly LabelSides[]): string[] {
  if (all.length === 0) return ['No line names a label.']
  const listed = all.slice(0, LABELS_SHOWN)
  const rows = [
    ['label', 'training', 'testing', 'share'],
    ...listed.map(({ label, training, testing }) => [
      toVisible(label),
      formatCount(training),
      formatCount(testing),
      formatShare(testing / (training + testing)),
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const more = all.length - listed.length
  return [
    ...rows.map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    ),
    ...(more === 0 ? [] : [`and ${plural(more, 'further label')}: --format json has all`]),
  ]
}

function adviceOf({ seed, missing }: BetterSeed): string {
  const what = missing === 0 ? 'every label that can be' : `all but ${plural(missing, 'label')} that can be`
  return `--seed ${String(seed)} has ${what} on both sides. Another seed moves images from one side to the other, so choose it before the first training.`
}
