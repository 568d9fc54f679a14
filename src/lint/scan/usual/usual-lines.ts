/**
 * Takes the usual lines of a manifest from their bytes, without decoding or parsing them: a WebAssembly module compares and
 * counts them. A usual line has the layout of an earlier line, nothing is found in it and there is no doubt about it; its
 * source-ref and its dates are printable ASCII. It differs from that earlier line in nothing but its source-ref, dates, sizes,
 * boxes, confidences, labels, and in texts and numbers that say nothing. All other lines are read in full; so are all
 * where there is no WebAssembly.
 */
import type { LineFacts } from '../../own-rule.js'
import type { ManifestPartial } from '../partial.js'
import type { ScanOptions } from '../scan-line.js'
import { KnownTexts } from './known-texts.js'
import { learnTemplate } from './learn-template.js'
import { OTHER_RULES, SILENT_RULES } from './rules-on-usual-lines.js'
import { releaseScanModule, takeScanModule, type ScanModule } from './scan-module.js'
import { TemplatePrograms } from './template-programs.js'
import { UsualTally } from './usual-tally.js'

/** Lines of a range that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64

/** What a thread has learned of the lines that it read, be they of one range or, one after the other, of several. */
export class UsualLines {
  readonly #module: ScanModule
  readonly #memory: Buffer
  readonly #programs: TemplatePrograms
  readonly #known: KnownTexts
  #tally: UsualTally | undefined
  #learned = 0

  private constructor(module: ScanModule) {
    this.#module = module
    this.#memory = Buffer.from(module.memory.buffer)
    this.#programs = new TemplatePrograms(module)
    this.#known = new KnownTexts(module)
  }

  /** Undefined where all lines are to be read in full. */
  static create(): UsualLines | undefined {
    // A rule that may find something in any line has to see each.
    const module = OTHER_RULES.length > 0 ? undefined : takeScanModule()
    return module && new UsualLines(module)
  }

  /** Ends with all ranges and forgets what was learned: the next to be created has the same memory. Of no use after that. */
  release(): void {
    this.endRange()
    releaseScanModule(this.#module)
  }

  /** Where bytes of a manifest are scanned without being copied; what was there may be overwritten. */
  get room(): Buffer {
    return this.#placeOf(this.#module.ROOM.value, this.#module.ROOM_BYTES.value)
  }

  /** The same for a line that came in parts. */
  get lineRoom(): Buffer {
    return this.#placeOf(this.#module.LINE.value, this.#module.LINE_BYTES.value)
  }

  /** Begins with the lines of a range. One before it that has not come to its end is given up. */
  beginRange(partial: ManifestPartial, options: ScanOptions): void {
    this.endRange()
    this.#learned = 0
    this.#known.beginRange()
    this.#programs.beginRange()
    this.#module.beginRange()
    this.#tally = new UsualTally(this.#module, this.#known, partial, options)
  }

  /** Adds what was counted for all lines together. */
  endRange(): void {
    this.#tally?.end()
    this.#tally = undefined
  }

  /**
   * Adds usual lines to the result of the range, until one is not. Returns where that begins.
   * @param bytes  in one of the rooms
   * @param to     past the last byte that a line begins at; all that begin before it end in the bytes
   */
  scan(bytes: Buffer, from: number, to: number): number {
    const tally = this.#tally
    if (tally === undefined || from >= to || this.#programs.isEmpty) return from
    const { at, STOPPED_AT_END, STOPPED_FULL } = this.#module
    const shift = bytes.byteOffset
    let stop = this.#module.scan(shift + from, shift + to, tally.nextLine)
    while (stop !== STOPPED_AT_END.value) {
      if (stop === STOPPED_FULL.value) tally.takeColumns()
      else if (!this.#answer(stop, tally)) break
      stop = this.#isWithin(stop) ? this.#module.proceed() : this.#module.scan(at.value, shift + to, tally.nextLine)
    }
    tally.takeColumns()
    return at.value - shift
  }

  /**
   * Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it.
   * @param facts  of the line that the scan came to last
   */
  learn(facts: LineFacts): void {
    // Where it has the layout of an earlier line, there is nothing to learn from it. Without a template, no line was compared.
    if (!this.#programs.isEmpty && this.#module.program.value !== 0) return
    if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0) return
    this.#learned += 1
    if (SILENT_RULES.some((rule) => rule.check(facts).length > 0)) return
    const template = learnTemplate(facts.text, facts.attributes)
    if (template !== undefined) this.#programs.add(template)
  }

  /** Whether the module asks about a line that it has read. */
  #isWithin(stop: number): boolean {
    return stop >= this.#module.ASKS_SOURCE.value
  }

  /** Answers what the module asks. False for a line that is not usual. */
  #answer(stop: number, tally: UsualTally): boolean {
    switch (stop) {
      case this.#module.ASKS_CLASS_MAP.value:
        return this.#known.addClassMap()
      case this.#module.ASKS_CLASS_NAME.value:
        return this.#known.addClassName()
      case this.#module.ASKS_SOURCE.value:
        return tally.takeSource()
      case this.#module.ASKS_LABEL.value:
        tally.beginLabel()
        return true
      case this.#module.ASKS_FIRST_CLASS_MAP.value:
        tally.beginClassMap()
        return true
      case this.#module.ASKS_FIRST_LAYOUT.value:
        tally.noteName(this.#programs.begin())
        return true
      default:
        return false
    }
  }

  #placeOf(place: number, bytes: number): Buffer {
    return this.#memory.subarray(place, place + bytes)
  }
}
