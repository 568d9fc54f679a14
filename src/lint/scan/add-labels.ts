/** Adds the labels of a valid line to those of its range. */
import type { LineFacts } from '../own-rule.js'
import { countLine, widen } from './label-entry.js'
import type { ManifestPartial } from './partial.js'

/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
export function addLabels(partial: ManifestPartial, { report, sourceRef = '' }: LineFacts): void {
  const { columns, labels } = partial
  const from = columns.labelIds.length
  const add = (number: number) => {
    for (let at = from; at < columns.labelIds.length; at += 1) if (columns.labelIds.at(at) === number) return
    columns.labelIds.push(number)
    const entry = labels.entries[number]
    if (entry !== undefined) widen(entry, sourceRef, sourceRef)
  }
  for (const label of report.usable.imageLabels) add(labels.numberOf('image-level', label))
  const { boxes, imageSize } = report.usable
  for (const { label, width, height } of boxes) {
    add(labels.numberOf('box', label))
    const entry = labels.entryOf('box', label)
    entry.boxes += 1
    if (imageSize === undefined) continue
    countLine(entry.sides, halfOctaves(Math.sqrt((width * height) / (imageSize.width * imageSize.height))), report.line)
    countLine(entry.shapes, halfOctaves(width / height), report.line)
  }
  columns.labelEnds.push(columns.labelIds.length)
}

/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio: number): number {
  return Math.round(Math.log2(ratio) * 2)
}
