/** Adds to the partial result of a range what the module takes of its usual lines: what scan-line.ts would come to. */
import { parseSourceRef } from '../../../model/s3-uri.js'
import type { LineFacts } from '../../own-rule.js'
import { noteBucket, noteGroup, noteNumberedName } from '../line-notes.js'
import { locateValue } from '../locate.js'
import { CLASS_MAPS_KEPT, VERDICTS, type ManifestPartial } from '../partial.js'
import type { ScanOptions } from '../scan-line.js'
import type { KnownTexts } from './known-texts.js'
import { takeLabel } from './take-label.js'
import { SOURCE_RULES } from './rules-on-usual-lines.js'
import type { ScanModule } from './scan-module.js'

const VALID = VERDICTS.indexOf('valid')

export class UsualTally {
  readonly #module: ScanModule
  readonly #memory: Buffer
  readonly #known: KnownTexts
  readonly #partial: ManifestPartial
  readonly #options: ScanOptions
  /** Labels and class maps that usual lines of the range have. */
  readonly #labels: number[] = []
  readonly #classMaps: number[] = []

  /** @param partial  of the range, to which other lines are added in between */
  constructor(module: ScanModule, known: KnownTexts, partial: ManifestPartial, options: ScanOptions) {
    this.#module = module
    this.#memory = Buffer.from(module.memory.buffer)
    this.#known = known
    this.#partial = partial
    this.#options = options
  }

  /** The number of the line that is next, also while the module stops at it. */
  get nextLine(): number {
    return this.#partial.lines + this.#module.lineCount.value + 1
  }

  /** Takes the columns of the lines since it was last called. */
  takeColumns(): void {
    const module = this.#module
    const lines = module.lineCount.value
    if (lines === 0) return
    const { columns } = this.#partial
    columns.sourceLow.appendNumbers(this.#numbers(module.SOURCE_LOW.value, lines))
    columns.sourceHigh.appendNumbers(this.#numbers(module.SOURCE_HIGH.value, lines))
    columns.sourceColumn.appendNumbers(this.#numbers(module.SOURCE_COLUMN.value, lines))
    columns.numberedName.appendNumbers(this.#numbers(module.NUMBERED_NAME.value, lines))
    columns.verdict.appendSame(VALID, lines)
    columns.labelEnds.appendNumbers(this.#numbers(module.LABEL_ENDS.value, lines), columns.labelIds.length)
    columns.labelIds.appendNumbers(this.#numbers(module.LABEL_IDS.value, module.labelIdCount.value))
    const others = module.otherClassMapCount.value
    columns.otherClassMaps.appendNumbers(this.#numbers(module.OTHER_CLASS_MAPS.value, others))
    if (this.#options.groupBy !== undefined) this.#noteGroups(lines)
    this.#partial.lines += lines
    module.empty()
  }

  /** Looks at a source-ref of which the module is not sure. False for one that the service does not take, or with findings. */
  takeSource(): boolean {
    const { sourceFrom, sourceTo } = this.#module
    const sourceRef = this.#text(sourceFrom.value, sourceTo.value)
    const parsed = parseSourceRef(sourceRef)
    if (!parsed.ok) return false
    const { bucket } = parsed.value
    const report = {
      line: this.nextLine,
      verdict: 'valid',
      findings: [],
      usable: { imageLabels: [], boxes: [] },
      sourceRef: parsed.value,
    } as const
    const facts: LineFacts = { text: '', record: undefined, attributes: [], sourceRef, report }
    if (SOURCE_RULES.some((rule) => rule.check(facts).length > 0)) return false
    noteBucket(this.#partial, bucket, this.nextLine)
    this.#setBucket(`s3://${bucket}/`)
    return true
  }

  /** Begins with a label that no usual line of the range has had. */
  beginLabel(): void {
    const { label: number, labelPlace, at } = this.#module
    const { kind, text } = this.#known.label(number.value)
    const { labels } = this.#partial
    const entry = labels.entryOf(kind, text)
    if (entry.first === 0) {
      const column = kind === 'box' ? this.#columnInClassMap(text) : this.#unitsOf(at.value, labelPlace.value)
      Object.assign(entry, { first: this.nextLine, column })
    }
    this.#labels.push(number.value)
    this.#module.beginLabel(number.value, labels.numberOf(kind, text))
  }

  /** Begins with a class map that no usual line of the range has had. */
  beginClassMap(): void {
    const { classMap: place, at, tokenFrom } = this.#module
    const { labels, hash } = this.#known.classMap(place.value)
    const { classMaps } = this.#partial
    if (!classMaps.has(hash) && classMaps.size < CLASS_MAPS_KEPT) {
      const column = this.#unitsOf(at.value, tokenFrom.value) + 1
      classMaps.set(hash, { lines: 0, first: this.nextLine, column, labels })
    }
    this.#classMaps.push(place.value)
    this.#module.beginClassMap(place.value, classMaps.has(hash) ? 0 : hash)
  }

  /** Notes the name of the first label attribute of lines of a layout that no usual line of the range has had. */
  noteName(name: string): void {
    const { at, newline } = this.#module
    const memory = this.#memory
    noteNumberedName(this.#partial, name, {
      get text() {
        return memory.toString('utf8', at.value, newline.value)
      },
    })
  }

  /** Adds what was counted for all lines of the range together. */
  end(): void {
    const { verdicts, kinds, classMaps, labels } = this.#partial
    const { lines, imageLevelLines, boxLines } = this.#module
    verdicts.valid.sure += lines.value
    kinds['image-level'].sure += imageLevelLines.value
    kinds.box.sure += boxLines.value
    this.#addReturns()
    for (const number of this.#labels) {
      const { kind, text } = this.#known.label(number)
      takeLabel(labels.entryOf(kind, text), this.#memory, this.#module.placeOfLabel(number))
      this.#module.endLabel(number)
    }
    for (const place of this.#classMaps) {
      const classMap = classMaps.get(this.#known.classMap(place).hash)
      const more = this.#module.endClassMap(place)
      if (classMap !== undefined) classMap.lines += more
    }
  }

  #addReturns(): void {
    const { returns, firstReturn, firstReturnColumn } = this.#module
    if (returns.value === 0) return
    const { crlf } = this.#partial.layout
    if (crlf.count === 0 || firstReturn.value < crlf.first)
      Object.assign(crlf, { first: firstReturn.value, column: firstReturnColumn.value })
    crlf.count += returns.value
  }

  #noteGroups(lines: number): void {
    const { groupBy } = this.#options
    if (groupBy === undefined) return
    const from = this.#numbers(this.#module.SOURCE_FROM.value, lines)
    const to = this.#numbers(this.#module.SOURCE_TO.value, lines)
    for (let line = 0; line < lines; line += 1)
      noteGroup(this.#partial, this.#text(from[line] ?? 0, to[line] ?? 0), groupBy)
  }

  #columnInClassMap(label: string): number {
    const { classMap, at, tokenFrom, tokenTo } = this.#module
    const { labels } = this.#known.classMap(classMap.value)
    const [id = ''] = [...labels].find(([, other]) => other === label) ?? []
    const written = this.#memory.toString('utf8', tokenFrom.value, tokenTo.value)
    return this.#unitsOf(at.value, tokenFrom.value) + 1 + locateValue(written, [id]).from
  }

  #setBucket(start: string): void {
    const { BUCKET } = this.#module
    this.#module.setBucket(BUCKET.value, this.#memory.write(start, BUCKET.value, 'latin1'))
  }

  #unitsOf(from: number, to: number): number {
    return this.#module.unitsOf(from, to)
  }

  #text(from: number, to: number): string {
    return this.#memory.toString('latin1', from, to)
  }

  #numbers(place: number, length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#module.memory.buffer, place, length)
  }
}
