/** A line that was matched with a template: its numbers, and on demand what rules see of it. */
import type { Annotation } from '../../../manifest/box-attribute.js'
import type { Box, LineFinding, LineReport, UsableLine } from '../../../manifest/finding.js'
import type { LabelAttribute } from '../../../manifest/label-attribute.js'
import { parseSourceRef } from '../../../model/s3-uri.js'
import { isJsonObject, parseJson, type JsonObject } from '../../../text/json.js'
import type { LineFacts } from '../../own-rule.js'
import { locateValue } from '../locate.js'
import { columnOfLabel } from '../locate-fact.js'
import { unitsOf } from './line-bytes.js'
import { BOX_NUMBERS, CLASS_ID, HEIGHT, LEFT, MatchedLine, TOP, WIDTH } from './matched-line.js'
import type { Template, TemplateAttribute } from './template.js'

const CARRIAGE_RETURN = 0x0d

const NO_FINDINGS: readonly LineFinding[] = []

/** The same object for all lines of a thread; usable until the next line is read. */
export class UsualLine implements LineFacts {
  readonly matched = new MatchedLine()
  template: Template | undefined
  /** 1-based. */
  number = 0
  /** Its first byte, and its newline. */
  from = 0
  end = 0
  bucket = ''
  /** Whether a rule may find something in the source-ref. */
  isSourceOdd = false

  get text(): string {
    return this.matched.bytes.toString('utf8', this.from, this.end)
  }

  get record(): JsonObject | undefined {
    const record = parseJson(this.text)
    return isJsonObject(record) ? record : undefined
  }

  get sourceRef(): string {
    return this.matched.text(this.matched.sourceFrom, this.matched.sourceTo)
  }

  get attributes(): readonly LabelAttribute[] {
    const { attributes = [], classNameOrder = [] } = this.template ?? {}
    let imageLevel = 0
    return attributes.map((attribute) => {
      if (attribute.kind === 'box') return this.#boxAttribute(attribute)
      const metadata = { isDateDocumented: true, label: this.#className(classNameOrder[imageLevel] ?? 0) }
      imageLevel += 1
      return { kind: 'image-level', name: attribute.name, valueAllowed: true, metadata }
    })
  }

  get report(): LineReport {
    const parsed = parseSourceRef(this.sourceRef)
    const report = { line: this.number, verdict: 'valid', findings: NO_FINDINGS, usable: this.#usable() } as const
    return parsed.ok ? { ...report, sourceRef: parsed.value } : report
  }

  /** Whether a carriage return is before the newline. */
  get hasCarriageReturn(): boolean {
    return this.matched.bytes[this.end - 1] === CARRIAGE_RETURN
  }

  /** The column of a place of the line, 1-based in UTF-16 units. */
  columnAt(place: number): number {
    return unitsOf(this.matched.bytes, this.from, place) + 1
  }

  /** Where a label of the line is written. */
  columnOfLabel(kind: 'image-level' | 'box', label: string): number {
    const { bytes, classMap, classMapFrom, classMapTo } = this.matched
    if (kind === 'image-level' || classMap === undefined) return columnOfLabel(this, kind, label)
    const [id = ''] = [...classMap.labels].find(([, other]) => other === label) ?? []
    const written = bytes.toString('utf8', classMapFrom, classMapTo)
    return this.columnAt(classMapFrom) + locateValue(written, [id]).from
  }

  #className(index: number): string {
    return this.matched.labels.texts[this.matched.classNames[index] ?? 0] ?? ''
  }

  #boxAttribute({ name, humanAnnotated }: TemplateAttribute & { readonly kind: 'box' }): LabelAttribute {
    const { width, height, depth, confidences, classMap } = this.matched
    const metadata = {
      isDateDocumented: true,
      confidences: Array.from({ length: confidences }, () => true),
      classMap: classMap?.labels ?? new Map<string, string>(),
      humanAnnotated,
    }
    return {
      kind: 'box',
      name,
      boxes: { imageSize: { width, height, depth }, annotations: this.#annotations() },
      metadata,
    }
  }

  #annotations(): readonly Annotation[] {
    const { boxes, boxCount } = this.matched
    return Array.from({ length: boxCount }, (_, index) => {
      const number = (which: number) => boxes[index * BOX_NUMBERS + which] ?? 0
      return {
        classId: number(CLASS_ID),
        left: number(LEFT),
        top: number(TOP),
        width: number(WIDTH),
        height: number(HEIGHT),
      }
    })
  }

  #usable(): UsableLine {
    const { classMap, labels, width, height, depth } = this.matched
    const { classNameOrder = [], hasBoxes = false } = this.template ?? {}
    const imageLabels = classNameOrder.map((index) => this.#className(index))
    if (!hasBoxes) return { imageLabels, boxes: [] }
    const boxes = this.#annotations().map(({ classId, ...place }): Box => {
      return { label: labels.texts[classMap?.numbers[classId] ?? 0] ?? '', ...place }
    })
    return { imageLabels, boxes, imageSize: { width, height, depth } }
  }
}
