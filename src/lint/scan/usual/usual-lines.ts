/**
 * Reads the usual lines of a manifest from their bytes, without decoding or parsing them. A usual line has the layout of an
 * earlier line, the service finds nothing in it and there is no doubt about it; its source-ref and its dates are printable
 * ASCII. It differs from that earlier line in nothing but its source-ref, dates, sizes, boxes, confidences, labels, and in
 * texts and numbers that say nothing. All other lines are read in full.
 */
import type { ImageSize } from '../../../manifest/box-attribute.js'
import { isUsableBox } from '../../../manifest/box-geometry.js'
import type { Box, LineFinding, UsableLine } from '../../../manifest/finding.js'
import type { LabelAttribute } from '../../../manifest/label-attribute.js'
import { LINE_MAX_CHARACTERS } from '../../../manifest/limits.js'
import { parseSourceRef } from '../../../model/s3-uri.js'
import type { LineFacts } from '../../own-rule.js'
import { OWN_LINE_RULES } from '../../own-rules.js'
import { isDoubtfullyThin } from '../../readings.js'
import { invalidImageDimension } from '../../rules/invalid-image-dimension.js'
import { tooManyBoundingBoxes } from '../../rules/too-many-bounding-boxes.js'
import { isUsableLabel } from './known-class-maps.js'
import { learnTemplate } from './learn-template.js'
import { unitsOf } from './line-bytes.js'
import { MatchedLine } from './matched-line.js'
import { matchTemplate, type Template, type TemplateAttribute } from './template.js'
import { UsualLine } from './usual-line.js'

/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8

/** Lines that a template is made of, or tried to. Our choice: where each line has a layout of its own, making them is for nothing. */
const LEARNED_MAX = 64

const CARRIAGE_RETURN = 0x0d

const NO_FINDINGS: readonly LineFinding[] = []

/** Rules that find nothing in a usual line, by what they declare. */
const SILENT_RULES = OWN_LINE_RULES.filter(({ silentOnUsualLines }) => silentOnUsualLines === true)

export class UsualLines {
  readonly #line = new MatchedLine()
  readonly #templates: Template[] = []
  readonly #confidences: (readonly boolean[])[] = []
  #learned = 0
  #imageSize: ImageSize = { width: 0, height: 0, depth: 0 }

  /**
   * A line, from its first byte to where its newline is; undefined for one that must be read in full.
   * @param number 1-based
   */
  read(bytes: Buffer, from: number, end: number, number: number): UsualLine | undefined {
    if (end - from > LINE_MAX_CHARACTERS || this.#templates.length === 0) return undefined
    const line = this.#line
    if (line.bytes !== bytes) line.setChunk(bytes)
    line.end = end
    for (let index = 0; index < this.#templates.length; index += 1) {
      const template = this.#templates[index]
      if (template === undefined) continue
      const to = matchTemplate(template, line, from)
      if (to < 0 || !(to === end || (to === end - 1 && bytes[to] === CARRIAGE_RETURN))) continue
      // The next line is likely to be of the same layout.
      if (index > 0) this.#templates.unshift(...this.#templates.splice(index, 1))
      return this.#read(template, from, number)
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

  #read(template: Template, from: number, number: number): UsualLine | undefined {
    const line = this.#line
    const text = line.text(line.sourceFrom, line.sourceTo)
    const sourceRef = parseSourceRef(text)
    if (!sourceRef.ok) return undefined
    const attributes = this.#attributes(template)
    if (attributes === undefined) return undefined
    const usable = usableOf(attributes, this.#line)
    if (usable === undefined) return undefined
    const report = {
      line: number,
      verdict: 'valid',
      findings: NO_FINDINGS,
      sourceRef: sourceRef.value,
      usable,
    } as const
    return new UsualLine(line.bytes, from, line.end, {
      attributes,
      sourceRef: text,
      report,
      sourceHash: { low: line.sourceLow, high: line.sourceHigh },
      sourceColumn: unitsOf(line.bytes, from, line.sourceFrom),
    })
  }

  #attributes({ attributes, classNameOrder }: Template): readonly LabelAttribute[] | undefined {
    const read: LabelAttribute[] = []
    let imageLevel = 0
    for (const attribute of attributes) {
      if (attribute.kind === 'box') {
        const box = this.#boxAttribute(attribute)
        if (box === undefined) return undefined
        read.push(box)
        continue
      }
      const label = this.#line.classNames[classNameOrder[imageLevel] ?? 0]
      imageLevel += 1
      if (label === undefined || !isUsableLabel(label)) return undefined
      const metadata = { isDateDocumented: true, label }
      read.push({ kind: 'image-level', name: attribute.name, valueAllowed: true, metadata })
    }
    return read
  }

  #boxAttribute({ name, humanAnnotated }: TemplateAttribute & { readonly kind: 'box' }): LabelAttribute | undefined {
    const { annotations, classMap, confidences } = this.#line
    const imageSize = this.#sizeOfImage()
    if (classMap === undefined || confidences < annotations.length) return undefined
    const metadata = {
      isDateDocumented: true,
      confidences: this.#allOf(confidences),
      classMap: classMap.labels,
      humanAnnotated,
    }
    const attribute: LabelAttribute = { kind: 'box', name, boxes: { imageSize, annotations }, metadata }
    const isSound =
      invalidImageDimension.check(attribute).length === 0 && tooManyBoundingBoxes.check(attribute).length === 0
    return isSound ? attribute : undefined
  }

  /** For each of so many entries, that it has a confidence; the same list for lines with as many. */
  #allOf(count: number): readonly boolean[] {
    const known = this.#confidences[count]
    if (known !== undefined) return known
    while (this.#confidences.length <= count)
      this.#confidences.push(Array.from({ length: this.#confidences.length }, () => true))
    return this.#allOf(count)
  }

  /** Many images have the size of the one before. */
  #sizeOfImage(): ImageSize {
    const { width, height, depth } = this.#line
    const last = this.#imageSize
    if (last.width !== width || last.height !== height || last.depth !== depth)
      this.#imageSize = { width, height, depth }
    return this.#imageSize
  }
}

/** What the line offers; undefined unless each of its boxes is beyond doubt, and its label known. */
function usableOf(attributes: readonly LabelAttribute[], { classMap }: MatchedLine): UsableLine | undefined {
  const imageLabels: string[] = []
  const boxes: Box[] = []
  let imageSize: ImageSize | undefined
  for (const attribute of attributes) {
    if (attribute.kind === 'image-level' && attribute.metadata !== undefined) imageLabels.push(attribute.metadata.label)
    if (attribute.kind !== 'box' || attribute.boxes === undefined) continue
    ;({ imageSize } = attribute.boxes)
    for (const box of attribute.boxes.annotations) {
      const label = classMap?.byId[box.classId]
      if (label === undefined || !isUsableBox(box, imageSize) || isDoubtfullyThin(box, imageSize)) return undefined
      const { left, top, width, height } = box
      boxes.push({ label, left, top, width, height })
    }
  }
  return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize }
}
