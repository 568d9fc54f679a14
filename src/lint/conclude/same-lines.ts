/** Whether two manifests say the same of the same images. */
import type { ManifestPartial } from '../scan/partial.js'
import type { ConcludedManifest } from './concluded.js'

/**
 * Whether they have the same images in the same order, each with the same labels. The bytes of the lines are not kept, so
 * that class ids, places of boxes and dates may differ. At least one line must be valid: the others say nothing of labels.
 */
export function haveSameLines({ partial: left }: ConcludedManifest, { partial: right }: ConcludedManifest): boolean {
  if (left.lines !== right.lines || !hasValidLine(left)) return false
  const isSame = (name: 'sourceLow' | 'sourceHigh' | 'verdict' | 'labelEnds') =>
    left.columns[name].isSame(right.columns[name])
  if (!isSame('sourceLow') || !isSame('sourceHigh') || !isSame('verdict') || !isSame('labelEnds')) return false
  return haveSameLabels(left, right)
}

function hasValidLine({ verdicts: { valid } }: ManifestPartial): boolean {
  return valid.sure + valid.taken > 0
}

/** Labels are numbered in each manifest by itself: invalid lines may have come first in one, so that names are compared. */
function haveSameLabels(left: ManifestPartial, right: ManifestPartial): boolean {
  const numbers = left.labels.entries.map(({ kind, label }) =>
    right.labels.entries.findIndex((entry) => entry.kind === kind && entry.label === label),
  )
  const [ids, others] = [left.columns.labelIds, right.columns.labelIds]
  if (ids.length !== others.length) return false
  for (let at = 0; at < ids.length; at += 1) if (numbers[ids.at(at)] !== others.at(at)) return false
  return true
}
