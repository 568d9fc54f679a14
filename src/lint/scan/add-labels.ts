/** Adds the labels of a valid line to those of its range. */
import type { Box } from '../../manifest/finding.js'
import type { LineFacts } from '../own-rule.js'
import { shapeOfBox, sideOf } from './box-bins.js'
import { widen, type LabelEntry, type LineCount } from './label-entry.js'
import { columnOfBox, columnOfLabel } from './locate-fact.js'
import type { ManifestPartial } from './partial.js'

/**
 * Counts boxes, notes the labels of the line and the places of its images and boxes. Nothing is usable of a line that is
 * invalid or ignored; that it has no labels is noted too.
 */
export function addLabels(partial: ManifestPartial, facts: LineFacts): void {
  const { columns, labels } = partial
  const { report, sourceRef = '' } = facts
  const from = columns.labelIds.length
  const add = (kind: LabelEntry['kind'], label: string) => {
    const number = labels.numberOf(kind, label)
    for (let at = from; at < columns.labelIds.length; at += 1) if (columns.labelIds.at(at) === number) return
    columns.labelIds.push(number)
    const entry = labels.entries[number]
    if (entry === undefined) return
    widen(entry, { least: sourceRef, greatest: sourceRef, lowest: sourceRef, highest: sourceRef })
    if (entry.first > 0) return
    entry.first = report.line
    entry.column = columnOfLabel(facts, kind, label)
  }
  for (const label of report.usable.imageLabels) add('image-level', label)
  const { boxes, imageSize } = report.usable
  for (const box of boxes) {
    const { label, width, height } = box
    add('box', label)
    const entry = labels.entryOf('box', label)
    entry.boxes += 1
    if (imageSize === undefined) continue
    countBox(entry.sides, sideOf(width, height, imageSize.width, imageSize.height), facts, box)
    countBox(entry.shapes, shapeOfBox(width, height), facts, box)
  }
  columns.labelEnds.push(columns.labelIds.length)
}

function countBox(bins: Map<number, LineCount>, bin: number, facts: LineFacts, box: Box): void {
  const known = bins.get(bin)
  if (known === undefined) bins.set(bin, { count: 1, first: facts.report.line, column: columnOfBox(facts, box) })
  else known.count += 1
}
