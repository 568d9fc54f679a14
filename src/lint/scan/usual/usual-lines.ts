/**
 * Reads the usual lines of a manifest from their bytes, without decoding or parsing them. A usual line has the layout of an
 * earlier line, the service finds nothing in it and there is no doubt about it; its source-ref and its dates are printable
 * ASCII. It differs from that earlier line in nothing but its source-ref, dates, sizes, boxes, confidences, labels, and in
 * texts and numbers that say nothing. All other lines are read in full.
 */
import { LINE_MAX_CHARACTERS } from '../../../manifest/limits.js'
import { isAllowedSize } from '../../../manifest/within-limits.js'
import { parseSourceRef } from '../../../model/s3-uri.js'
import type { LineFacts } from '../../own-rule.js'
import { sureSideOf } from '../../readings.js'
import { NO_LABEL } from './known-labels.js'
import { learnTemplate } from './learn-template.js'
import { BOX_NUMBERS, CLASS_ID, HEIGHT, LEFT, TOP, WIDTH, type MatchedLine } from './matched-line.js'
import { PlainSources } from './plain-sources.js'
import { SILENT_RULES, SOURCE_RULES } from './rules-on-usual-lines.js'
import { matchTemplate, type Template } from './template.js'
import { UsualLine } from './usual-line.js'

/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8

/** Lines of a range that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** What a thread has learned of the lines that it read, be they of one range or of several. */
export class UsualLines {
  readonly #line = new UsualLine()
  readonly #sources = new PlainSources()
  readonly #templates: Template[] = []
  #learned = 0
  #size = { width: 0, height: 0, isAllowed: false, sureSide: 0 }

  /** Begins with the lines of another range. */
  beginRange(): void {
    this.#learned = 0
  }

  /**
   * A line, from its first byte on; undefined for one that must be read in full, and where its newline is not in the bytes.
   * @param number 1-based
   */
  read(bytes: Buffer, from: number, number: number): UsualLine | undefined {
    const { matched } = this.#line
    if (matched.bytes !== bytes) matched.setChunk(bytes)
    for (let index = 0; index < this.#templates.length; index += 1) {
      const template = this.#templates[index]
      if (template === undefined) continue
      const to = matchTemplate(template, matched, from)
      if (to < 0) continue
      const end = bytes[to] === CARRIAGE_RETURN ? to + 1 : to
      if (bytes[end] !== NEWLINE) continue
      // The next line is likely to be of the same layout.
      if (index > 0) this.#templates.unshift(...this.#templates.splice(index, 1))
      return this.#take(template, from, end, number)
    }
    return undefined
  }

  /** Learns from a line that was read in full, and in which the service finds nothing: the next one may be like it. */
  learn(facts: LineFacts): void {
    if (this.#learned >= LEARNED_MAX || facts.report.verdict !== 'valid' || facts.report.findings.length > 0) return
    this.#learned += 1
    if (SILENT_RULES.some((rule) => rule.check(facts).length > 0)) return
    const template = learnTemplate(facts.text, facts.attributes)
    if (template === undefined) return
    this.#templates.unshift(template)
    if (this.#templates.length > TEMPLATES_MAX) this.#templates.pop()
  }

  #take(template: Template, from: number, end: number, number: number): UsualLine | undefined {
    const line = this.#line
    if (end - from > LINE_MAX_CHARACTERS || (template.hasBoxes && !this.#areBoxesSure(line.matched))) return undefined
    line.template = template
    line.from = from
    line.end = end
    line.number = number
    return this.#takeSource(line) ? line : undefined
  }

  /** False for a source-ref that the service does not take. */
  #takeSource(line: UsualLine): boolean {
    if (this.#sources.isPlain(line.matched)) {
      line.bucket = this.#sources.bucket
      line.isSourceOdd = false
      return true
    }
    const parsed = parseSourceRef(line.sourceRef)
    if (!parsed.ok) return false
    line.bucket = parsed.value.bucket
    line.isSourceOdd = SOURCE_RULES.some((rule) => rule.check(line).length > 0)
    if (!line.isSourceOdd) this.#sources.remember(line.bucket)
    return true
  }

  /** Whether the service takes the image and each of its boxes, whichever way its documents are read. */
  #areBoxesSure({ width, height, classMap, boxes, boxCount, confidences }: MatchedLine): boolean {
    // Many images have the size of the one before.
    if (this.#size.width !== width || this.#size.height !== height)
      this.#size = {
        width,
        height,
        isAllowed: isAllowedSize({ width, height }),
        sureSide: sureSideOf({ width, height }),
      }
    const { isAllowed, sureSide } = this.#size
    if (!isAllowed || classMap === undefined || confidences < boxCount) return false
    const { numbers } = classMap
    for (let box = 0; box < boxCount * BOX_NUMBERS; box += BOX_NUMBERS) {
      const boxWidth = boxes[box + WIDTH] ?? 0
      const boxHeight = boxes[box + HEIGHT] ?? 0
      if (boxWidth < sureSide || boxHeight < sureSide) return false
      if ((boxes[box + LEFT] ?? 0) + boxWidth > width || (boxes[box + TOP] ?? 0) + boxHeight > height) return false
      if ((numbers[boxes[box + CLASS_ID] ?? 0] ?? NO_LABEL) === NO_LABEL) return false
    }
    return true
  }
}
