/** Adds usual lines to the partial result of a range as scan-line.ts does, and makes no objects for most of them. */
import type { OwnLineRule } from '../../own-rule.js'
import { shapeOfBox, sideOf } from '../box-bins.js'
import { collectFindings } from '../collect-findings.js'
import type { LabelEntry } from '../label-entry.js'
import { noteBucket, noteClassMap, noteGroup, noteName } from '../line-notes.js'
import { VERDICTS, type ClassMap, type ManifestPartial } from '../partial.js'
import { countOf, type ScanOptions } from '../scan-line.js'
import type { KnownClassMap } from './known-class-maps.js'
import { LabelTally } from './label-tally.js'
import { BOX_NUMBERS, CLASS_ID, HEIGHT, PLACE, WIDTH } from './matched-line.js'
import { NO_LABEL } from './known-labels.js'
import { BOX_RULES, OTHER_RULES, SOURCE_RULES } from './rules-on-usual-lines.js'
import type { UsualLine } from './usual-line.js'

const VALID = VERDICTS.indexOf('valid')

export class UsualTally {
  readonly #partial: ManifestPartial
  readonly #options: ScanOptions
  /** By the numbers that the thread has for labels. */
  readonly #imageLabels: LabelTally[] = []
  readonly #boxLabels: LabelTally[] = []
  readonly #all: LabelTally[] = []
  /** Those of the partial result: to look for one by its hash takes longer, and most lines have one that is here. */
  readonly #classMaps = new Map<KnownClassMap, ClassMap>()
  #bucket = ''
  #lines = 0
  #imageLevelLines = 0
  #boxLines = 0

  /** @param partial  of the range, to which other lines are added in between */
  constructor(partial: ManifestPartial, options: ScanOptions) {
    this.#partial = partial
    this.#options = options
  }

  /** Adds the next line. */
  add(line: UsualLine): void {
    const { number, matched, bucket } = line
    const partial = this.#partial
    partial.lines = number
    this.#lines += 1
    // The column is that of the first one.
    if (line.hasCarriageReturn)
      countOf(partial.layout.crlf, number, partial.layout.crlf.count === 0 ? line.text.length : 1)
    const { columns } = partial
    columns.sourceLow.push(matched.sourceHash.low)
    columns.sourceHigh.push(matched.sourceHash.high)
    columns.sourceColumn.push(line.columnAt(matched.sourceFrom) - 1)
    columns.verdict.push(VALID)
    if (bucket !== this.#bucket) noteBucket(partial, bucket, number)
    this.#bucket = bucket
    if (this.#options.groupBy !== undefined) noteGroup(partial, line.sourceRef, this.#options.groupBy)
    noteName(partial, line.template?.attributes[0]?.name ?? '', line)
    this.#addClassMap(line)
    this.#addImageLevel(line)
    this.#addBoxes(line)
    columns.labelEnds.push(columns.labelIds.length)
    if (OTHER_RULES.length > 0) this.#ask(OTHER_RULES, line)
    if (line.isSourceOdd) this.#ask(SOURCE_RULES, line)
    if (matched.boxCount > 1 && matched.hasSameBoxes()) this.#ask(BOX_RULES, line)
  }

  /** Adds what was counted for all lines together. */
  end(): void {
    const { verdicts, kinds } = this.#partial
    verdicts.valid.sure += this.#lines
    kinds['image-level'].sure += this.#imageLevelLines
    kinds.box.sure += this.#boxLines
    for (const label of this.#all) label.end()
  }

  #addClassMap(line: UsualLine): void {
    const { classMap, classMapFrom } = line.matched
    if (classMap === undefined) return
    const kept = this.#classMaps.get(classMap)
    if (kept !== undefined) {
      kept.lines += 1
      return
    }
    const { hash, labels } = classMap
    const { classMaps } = this.#partial
    if (noteClassMap(this.#partial, hash))
      classMaps.set(hash, { lines: 1, first: line.number, column: line.columnAt(classMapFrom), labels })
    const added = classMaps.get(hash)
    if (added !== undefined) this.#classMaps.set(classMap, added)
  }

  #addImageLevel(line: UsualLine): void {
    const { matched, template } = line
    if (matched.classNameCount === 0 || template === undefined) return
    this.#imageLevelLines += 1
    for (const index of template.classNameOrder) {
      const known = matched.classNames[index] ?? NO_LABEL
      const label = this.#imageLabels[known] ?? this.#begin('image-level', known, line)
      if (label.addLine(line.number, matched)) this.#partial.columns.labelIds.push(label.number)
    }
  }

  #addBoxes(line: UsualLine): void {
    const { matched, number } = line
    const { boxes, boxCount, classMap, width: imageWidth, height: imageHeight } = matched
    if (boxCount === 0 || classMap === undefined) return
    this.#boxLines += 1
    for (let box = 0; box < boxCount * BOX_NUMBERS; box += BOX_NUMBERS) {
      const known = classMap.numbers[boxes[box + CLASS_ID] ?? 0] ?? NO_LABEL
      const label = this.#boxLabels[known] ?? this.#begin('box', known, line)
      if (label.addLine(number, matched)) this.#partial.columns.labelIds.push(label.number)
      label.boxes += 1
      const width = boxes[box + WIDTH] ?? 0
      const height = boxes[box + HEIGHT] ?? 0
      const side = sideOf(width, height, imageWidth, imageHeight)
      const shape = shapeOfBox(width, height)
      if (label.sides.add(side)) label.sides.begin(side, number, line.columnAt(boxes[box + PLACE] ?? 0))
      if (label.shapes.add(shape)) label.shapes.begin(shape, number, line.columnAt(boxes[box + PLACE] ?? 0))
    }
  }

  /** Begins with a label that no usual line of the range has had. */
  #begin(kind: LabelEntry['kind'], known: number, line: UsualLine): LabelTally {
    const text = line.matched.labels.texts[known] ?? ''
    const entry = this.#partial.labels.entryOf(kind, text)
    if (entry.first === 0) Object.assign(entry, { first: line.number, column: line.columnOfLabel(kind, text) })
    const label = new LabelTally(entry, this.#partial.labels.numberOf(kind, text))
    const labels = kind === 'box' ? this.#boxLabels : this.#imageLabels
    labels[known] = label
    this.#all.push(label)
    return label
  }

  #ask(rules: readonly OwnLineRule[], line: UsualLine): void {
    collectFindings(this.#partial, line, undefined, this.#options.keptPerCode, rules)
  }
}
