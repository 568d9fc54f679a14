/** Makes a template out of a line that was read in full. */
import type { LabelAttribute } from '../../../manifest/label-attribute.js'
import { METADATA_SUFFIX } from '../../../manifest/label-attribute.js'
import { jsonSpanOf, type JsonSpan } from './json-spans.js'
import { BOX_FIELDS, type BoxLayout, type PlainSlotKind, type Slot, type Template } from './template.js'

/** The line is not of a layout that a template can have. */
class Unusual extends Error {}

/**
 * The template of a line; undefined for a layout that no template has.
 * @param text        a line in which nothing was found
 * @param attributes  those of the line
 */
export function learnTemplate(text: string, attributes: readonly LabelAttribute[]): Template | undefined {
  const line = jsonSpanOf(text)
  try {
    return line && new Builder(text, attributes).build(line)
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

/** What is written in `image_size`. */
const SIZES: ReadonlyMap<string, PlainSlotKind> = new Map([
  ['width', 'image-width'],
  ['height', 'image-height'],
  ['depth', 'whole-number'],
])

class Builder {
  readonly #text: string
  readonly #attributes: ReadonlyMap<string, LabelAttribute>
  readonly #steps: Template['steps'][number][] = []
  readonly #classNames: string[] = []
  /** Where what is the same on all lines begins. */
  #from = 0

  constructor(text: string, attributes: readonly LabelAttribute[]) {
    this.#text = text
    this.#attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]))
  }

  build(line: JsonSpan): Template {
    const attributes = [...this.#attributes.values()]
    if (attributes.some(({ kind }) => kind !== 'box' && kind !== 'image-level')) throw new Unusual()
    if (attributes.filter(({ kind }) => kind === 'box').length > 1) throw new Unusual()
    for (const [key, value] of membersOf(line)) {
      const attribute = this.#attributes.get(key)
      const ofMetadata = key.endsWith(METADATA_SUFFIX)
        ? this.#attributes.get(key.slice(0, -METADATA_SUFFIX.length))
        : undefined
      if (key === 'source-ref') this.#insideOf(value, 'source-ref')
      else if (attribute !== undefined) this.#value(value, attribute)
      else if (ofMetadata !== undefined) this.#metadata(value, ofMetadata)
      else this.#other(value)
    }
    const imageLevel = attributes.filter(({ kind }) => kind === 'image-level')
    const classNameOrder = imageLevel.map(({ name }) => this.#classNames.indexOf(name))
    if (classNameOrder.includes(-1)) throw new Unusual()
    return {
      steps: this.#steps,
      after: this.#bytes(this.#from, line.to),
      firstName: attributes[0]?.name ?? '',
      classNameOrder,
      hasBoxes: attributes.some(({ kind }) => kind === 'box'),
    }
  }

  #value(value: JsonSpan, { kind }: LabelAttribute): void {
    if (kind === 'image-level') {
      this.#slot(value, 'whole-number')
      return
    }
    for (const [key, member] of membersOf(value)) {
      if (key === 'image_size') this.#imageSize(onlyItemOf(member))
      else if (key === 'annotations') this.#list(member, (first) => ({ kind: 'boxes', layout: this.#boxLayout(first) }))
    }
  }

  #imageSize(size: JsonSpan): void {
    for (const [key, value] of membersOf(size)) {
      const kind = SIZES.get(key)
      if (kind !== undefined) this.#slot(value, kind)
    }
  }

  #boxLayout(box: JsonSpan): BoxLayout {
    const fields: BoxLayout['fields'][number][] = []
    let { from } = box
    for (const [key, value] of membersOf(box)) {
      const name = BOX_FIELDS.find((field) => field === key)
      if (name === undefined) throw new Unusual()
      fields.push({ name, before: this.#bytes(from, value.from) })
      from = value.to
    }
    if (fields.length !== BOX_FIELDS.length) throw new Unusual()
    return { fields, after: this.#bytes(from, box.to) }
  }

  #metadata(metadata: JsonSpan, attribute: LabelAttribute): void {
    for (const [key, value] of membersOf(metadata)) {
      if (key === 'creation-date') this.#insideOf(value, 'creation-date')
      else if (key === 'objects' && attribute.kind === 'box') this.#list(value, (first) => this.#confidence(first))
      else if (key === 'class-map' && attribute.kind === 'box') this.#slot(value, 'class-map')
      else if (key === 'class-name' && attribute.kind === 'image-level') {
        this.#classNames.push(attribute.name)
        this.#insideOf(value, 'class-name')
      } else if (key === 'confidence' && attribute.kind === 'image-level') this.#slot(value, 'confidence')
      else if (key !== 'type' && key !== 'human-annotated') this.#other(value)
    }
  }

  #confidence(object: JsonSpan): Slot {
    const [member, ...more] = membersOf(object)
    if (member?.[0] !== 'confidence' || more.length > 0) throw new Unusual()
    const [, value] = member
    return {
      kind: 'confidences',
      before: this.#bytes(object.from, value.from),
      after: this.#bytes(value.to, object.to),
    }
  }

  /** Texts and numbers that say nothing may differ; all else must be the same. */
  #other(value: JsonSpan): void {
    if (value.kind === 'number') this.#slot(value, 'any-number')
    else if (value.kind === 'text' && /^[ !#-[\]-~]*$/.test(this.#text.slice(value.from + 1, value.to - 1)))
      this.#insideOf(value, 'any-text')
  }

  /** A list with a first item, from which the slot of all is made. */
  #list(list: JsonSpan, slotOf: (first: JsonSpan) => Slot): void {
    const items = list.items ?? []
    const [first] = items
    const last = items.at(-1)
    if (first === undefined || last === undefined) throw new Unusual()
    this.#push({ ...first, to: last.to }, slotOf(first))
  }

  /** A slot for a text without its quotes. */
  #insideOf(text: JsonSpan, kind: PlainSlotKind): void {
    if (text.kind !== 'text') throw new Unusual()
    this.#slot({ ...text, from: text.from + 1, to: text.to - 1 }, kind)
  }

  #slot(value: JsonSpan, kind: PlainSlotKind): void {
    this.#push(value, { kind })
  }

  #push({ from, to }: JsonSpan, slot: Slot): void {
    this.#steps.push({ before: this.#bytes(this.#from, from), slot })
    this.#from = to
  }

  #bytes(from: number, to: number): Uint8Array {
    return Buffer.from(this.#text.slice(from, to), 'utf8')
  }
}

/** What an object has, each key once: of a key that is there twice only the last value counts. */
function membersOf({ members }: JsonSpan): readonly (readonly [string, JsonSpan])[] {
  if (members === undefined || new Set(members.map(([key]) => key)).size < members.length) throw new Unusual()
  return members
}

function onlyItemOf({ items }: JsonSpan): JsonSpan {
  const [first] = items ?? []
  if (first === undefined || items?.length !== 1) throw new Unusual()
  return first
}
