/** {@link readLineImage}, from the bytes of a line and in a fraction of the time: nothing is decoded, and no object made. */
import { BOX_TYPE, FIXED_KEYS, IMAGE_LEVEL_TYPE, METADATA_SUFFIX } from '../manifest/label-attribute.js'
import { JsonCursor, OPEN_BRACE, OPEN_BRACKET } from './json-cursor.js'
import type { LabelNames } from './label-names.js'
import { bytesOf, isPlainNumber, isSamePart, isWord } from './line-bytes.js'
import { readLineImage } from './line-image.js'
import { SpanList } from './span-list.js'

const SOURCE_REF = bytesOf('source-ref')
const SUFFIX = bytesOf(METADATA_SUFFIX)
const TYPE = bytesOf('type')
const CLASS_NAME = bytesOf('class-name')
const CLASS_MAP = bytesOf('class-map')
const CLASS_ID = bytesOf('class_id')
const ANNOTATIONS = bytesOf('annotations')
const BOX = bytesOf(BOX_TYPE)
const IMAGE_LEVEL = bytesOf(IMAGE_LEVEL_TYPE)
const RESERVED = FIXED_KEYS.map(bytesOf)

/** Reads lines one after the other. What it found in a line is there until the next. */
export class LineImageScanner {
  /** Numbers of the labels of the line, each once. */
  readonly labels: number[] = []
  /** The source-ref of the line in UTF-8: from `from` to before `to` of these bytes. */
  source: Buffer = Buffer.alloc(0)
  from = 0
  to = 0

  readonly #names: LabelNames
  readonly #cursor = new JsonCursor()
  #bytes: Buffer = Buffer.alloc(0)
  readonly #attributes = new SpanList()
  /** `class_id` of the annotations of all attributes; of each attribute, from which on and before which they are. */
  readonly #ids = new SpanList()
  readonly #idsOf = new SpanList()
  /** Names of attributes that have metadata, and of each: its type, its `class-name`, and its part of the class maps. */
  readonly #metadata = new SpanList()
  readonly #types = new SpanList()
  readonly #classNames = new SpanList()
  readonly #mapOf = new SpanList()
  readonly #mapIds = new SpanList()
  readonly #mapLabels = new SpanList()

  constructor(names: LabelNames) {
    this.#names = names
  }

  /**
   * Whether the line has an image.
   * @param bytes  with a line feed right after the line
   * @param start  where the line begins
   * @param end    where its line feed is
   */
  read(bytes: Buffer, start: number, end: number): boolean {
    this.#begin(bytes, start)
    if (this.#scan(end) && this.#findLabels()) return true
    const { sourceRef, labels } = readLineImage(bytes.toString('utf8', start, end))
    this.labels.length = 0
    for (const label of labels) this.labels.push(this.#names.numberOf(label))
    if (sourceRef === undefined) return false
    this.source = Buffer.from(sourceRef)
    this.from = 0
    this.to = this.source.length
    return true
  }

  /** The source-ref of the line. */
  sourceRef(): string {
    return this.source.toString('utf8', this.from, this.to)
  }

  #begin(bytes: Buffer, start: number): void {
    this.#bytes = bytes
    this.source = bytes
    this.from = 0
    this.to = 0
    if (this.labels.length > 0) this.labels.length = 0
    this.#attributes.clear()
    this.#ids.clear()
    this.#idsOf.clear()
    this.#metadata.clear()
    this.#types.clear()
    this.#classNames.clear()
    this.#mapOf.clear()
    this.#mapIds.clear()
    this.#mapLabels.clear()
    this.#cursor.begin(bytes, start)
  }

  /** False for a line that is left to JSON.parse. */
  #scan(end: number): boolean {
    const cursor = this.#cursor
    if (!cursor.enter(OPEN_BRACE)) return false
    for (let isFirst = true; cursor.member(isFirst); isFirst = false) this.#readMember(cursor.from, cursor.to)
    cursor.next()
    return cursor.ok && cursor.at === end && this.to > this.from
  }

  #readMember(from: number, to: number): void {
    const cursor = this.#cursor
    if (isWord(this.#bytes, from, to, SOURCE_REF)) {
      // A second one, or one that is not a text.
      if (this.to > 0 || !cursor.string()) cursor.fail()
      this.from = cursor.from
      this.to = cursor.to
    } else if (isWord(this.#bytes, to - SUFFIX.length, to, SUFFIX)) {
      this.#metadata.push(from, to - SUFFIX.length)
      this.#readMetadata()
    } else {
      this.#attributes.push(from, to)
      const first = this.#ids.count
      this.#readIds()
      this.#idsOf.push(first, this.#ids.count)
    }
  }

  #readMetadata(): void {
    const cursor = this.#cursor
    const bytes = this.#bytes
    const { count } = this.#types
    const firstOfMap = this.#mapIds.count
    let hasClassMap = false
    if (!cursor.enter(OPEN_BRACE)) cursor.skip()
    else {
      for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
        if (isWord(bytes, cursor.from, cursor.to, TYPE)) this.#readString(this.#types, count)
        else if (isWord(bytes, cursor.from, cursor.to, CLASS_NAME)) this.#readString(this.#classNames, count)
        else if (isWord(bytes, cursor.from, cursor.to, CLASS_MAP)) {
          if (hasClassMap || !cursor.enter(OPEN_BRACE)) cursor.fail()
          hasClassMap = true
          this.#readClassMap()
        } else cursor.skip()
      }
    }
    if (this.#types.count === count) this.#types.push(0, 0)
    if (this.#classNames.count === count) this.#classNames.push(0, 0)
    this.#mapOf.push(firstOfMap, this.#mapIds.count)
  }

  /** Adds the string that is next, the only one of its list for this metadata. */
  #readString(list: SpanList, count: number): void {
    const cursor = this.#cursor
    if (list.count > count || !cursor.string()) cursor.fail()
    list.push(cursor.from, cursor.to)
  }

  #readClassMap(): void {
    const cursor = this.#cursor
    for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
      this.#mapIds.push(cursor.from, cursor.to)
      this.#readString(this.#mapLabels, this.#mapLabels.count)
    }
  }

  /** Passes the value of an attribute over, and notes the ids of its annotations. */
  #readIds(): void {
    const cursor = this.#cursor
    if (!cursor.enter(OPEN_BRACE)) {
      cursor.skip()
      return
    }
    let hasAnnotations = false
    for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
      if (!isWord(this.#bytes, cursor.from, cursor.to, ANNOTATIONS)) cursor.skip()
      else if (hasAnnotations || !cursor.enter(OPEN_BRACKET)) cursor.fail()
      else {
        hasAnnotations = true
        for (let isFirstOne = true; cursor.element(isFirstOne); isFirstOne = false) this.#readAnnotation()
      }
    }
  }

  #readAnnotation(): void {
    const cursor = this.#cursor
    let hasId = false
    if (!cursor.enter(OPEN_BRACE)) cursor.fail()
    for (let isFirst = true; cursor.member(isFirst); isFirst = false) {
      const isId = isWord(this.#bytes, cursor.from, cursor.to, CLASS_ID)
      cursor.next()
      const from = cursor.at
      cursor.skip()
      if (!isId) continue
      if (hasId || !isPlainNumber(this.#bytes, from, cursor.at)) cursor.fail()
      hasId = true
      this.#ids.push(from, cursor.at)
    }
  }

  /** False for a line that is left to JSON.parse. */
  #findLabels(): boolean {
    for (let index = 0; index < this.#metadata.count; index += 1) {
      const from = this.#metadata.from(index)
      const to = this.#metadata.to(index)
      const isBox = isWord(this.#bytes, this.#types.from(index), this.#types.to(index), BOX)
      if (!isBox && !isWord(this.#bytes, this.#types.from(index), this.#types.to(index), IMAGE_LEVEL)) continue
      const attribute = this.#find(this.#attributes, 0, from, to)
      const isTwice =
        this.#find(this.#metadata, index + 1, from, to) >= 0 ||
        (attribute >= 0 && this.#find(this.#attributes, attribute + 1, from, to) >= 0)
      if (isTwice || this.#isReserved(from, to)) return false
      if (attribute < 0) continue
      if (isBox) this.#addBoxLabels(attribute, index)
      else if (this.#classNames.to(index) > 0) this.#addLabel(this.#classNames, index)
    }
    return true
  }

  #addBoxLabels(attribute: number, metadata: number): void {
    for (let id = this.#idsOf.from(attribute); id < this.#idsOf.to(attribute); id += 1) {
      const from = this.#ids.from(id)
      const to = this.#ids.to(id)
      // The last one of an id counts, as in JSON.parse.
      for (let entry = this.#mapOf.to(metadata) - 1; entry >= this.#mapOf.from(metadata); entry -= 1) {
        if (!isSamePart(this.#bytes, this.#mapIds.from(entry), this.#mapIds.to(entry), from, to)) continue
        this.#addLabel(this.#mapLabels, entry)
        break
      }
    }
  }

  #addLabel(list: SpanList, index: number): void {
    const number = this.#names.numberOfBytes(this.#bytes, list.from(index), list.to(index))
    if (!this.labels.includes(number)) this.labels.push(number)
  }

  /** Index of the first in a list, from an index on, that has the same bytes; -1 without one. */
  #find(list: SpanList, start: number, from: number, to: number): number {
    for (let index = start; index < list.count; index += 1)
      if (isSamePart(this.#bytes, list.from(index), list.to(index), from, to)) return index
    return -1
  }

  /** Whether it is a name that no attribute has, or that of a metadata. */
  #isReserved(from: number, to: number): boolean {
    const bytes = this.#bytes
    return isWord(bytes, to - SUFFIX.length, to, SUFFIX) || RESERVED.some((name) => isWord(bytes, from, to, name))
  }
}
