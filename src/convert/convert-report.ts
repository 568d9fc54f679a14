/** What a conversion came to, as programs and people read it. */
import { formatCount } from '../text/number.js'
import { toVisible } from '../text/visible.js'
import type { Ledger, Sums } from './ledger.js'

/** Problems of each reason that people are shown. With three one sees what it is. */
const SHOWN_PER_REASON = 3

/** The report of `--format json`. */
export function toConvertJson(ledger: Ledger): unknown {
  const { image, box, label } = ledger.sums
  const kept = ledger.problems.map(({ reason, of, message, place: { file, line, position } }) => ({
    reason,
    of,
    message,
    file: file === '' ? undefined : toVisible(file),
    line,
    position: position === undefined ? undefined : toVisible(position),
  }))
  return {
    ...sumsOf(image),
    changed: Object.fromEntries(ledger.changed),
    labels: Object.fromEntries(ledger.labels),
    boxes: sumsOf(box),
    'image-labels': sumsOf(label),
    problems: kept,
    'more-problems': totalOf(ledger.problemCounts) - kept.length,
  }
}

/** The report for people: problems first, then the sums. */
export function toConvertText(ledger: Ledger, verdict: string): string {
  const shown = new Map<string, number>()
  const problems = ledger.problems.flatMap(({ reason, message }) => {
    const count = (shown.get(reason) ?? 0) + 1
    shown.set(reason, count)
    return count > SHOWN_PER_REASON ? [] : [`${message} [${reason}]`]
  })
  const more = [...ledger.problemCounts]
    .map(([reason, count]) => [reason, count - Math.min(count, SHOWN_PER_REASON)] as const)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${formatCount(count)} more problems [${reason}]`)
  const { image, box, label } = ledger.sums
  const changed = [...ledger.changed].map(([reason, count]) => `${reason} ${formatCount(count)}`)
  const sums = [
    sumLine('images', image),
    sumLine('boxes', box),
    sumLine('image-level labels', label),
    ...(changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`]),
    `labels: ${formatCount(ledger.labels.size)}`,
  ]
  return [...problems, ...more, ...sums, verdict].map((line) => `${line}\n`).join('')
}

function sumLine(what: string, { read, written, dropped }: Sums): string {
  const reasons = [...dropped].map(([reason, count]) => `, dropped as ${reason} ${formatCount(count)}`).join('')
  return `${what}: read ${formatCount(read)}, written ${formatCount(written)}${reasons}`
}

function sumsOf({ read, written, dropped }: Sums) {
  return { read, written, dropped: Object.fromEntries(dropped) }
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
