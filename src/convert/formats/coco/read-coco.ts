/** Reads a COCO file into columns. What is left out is reported on the way. */
import { wholeNumber } from '../../../text/json.js'
import { openByteFile } from '../../json/byte-source.js'
import { JsonReader } from '../../json/json-reader.js'
import { KeySet } from '../../json/key-set.js'
import { placeText } from '../../place-text.js'
import { SourceError } from '../../source-error.js'
import type { ReadContext, SourceProblem } from '../../source-format.js'
import { AnnotationReader, readId } from './annotation-reader.js'
import { newCocoFile, type CocoFile, type CocoId } from './coco-file.js'

const TOP = ['images', 'annotations', 'categories', 'info']
const TOP_KEYS = new KeySet(TOP)
const INFO_KEYS = new KeySet(['date_created'])
/** After the four that are taken, keys that most images have: known ones are found faster. */
const IMAGE_KEYS = new KeySet([
  ...['id', 'file_name', 'width', 'height'],
  ...['license', 'coco_url', 'flickr_url', 'date_captured'],
])
const CATEGORY_KEYS = new KeySet(['id', 'name'])

const ADVICE = 'COCO instances are one JSON object with the lists images, annotations and categories'

type Report = ReadContext['report']

/** @throws SourceError */
export function readCoco(path: string, report: Report): CocoFile {
  const file = openByteFile(path)
  try {
    return new CocoReading(new JsonReader(file), path, report).read()
  } finally {
    file.close()
  }
}

class CocoReading {
  readonly #json: JsonReader
  readonly #path: string
  readonly #report: Report
  readonly #file = newCocoFile()
  readonly #seen = new Set<number>()
  readonly #annotations: AnnotationReader

  constructor(json: JsonReader, path: string, report: Report) {
    this.#json = json
    this.#annotations = new AnnotationReader(json)
    this.#path = path
    this.#report = report
  }

  read(): CocoFile {
    this.#expect('object', () => `is not in the COCO format. ${ADVICE}.`)
    this.#json.object(TOP_KEYS, (key) => {
      this.#top(key)
    })
    this.#json.end()
    const missing = TOP.slice(0, 3).filter((_name, key) => !this.#seen.has(key))
    if (missing.length > 0) throw this.#error(`has no list ${missing.join(', ')}. ${ADVICE}.`)
    return this.#file
  }

  #top(key: number): void {
    if (key < 0) {
      this.#json.skip()
      return
    }
    const name = TOP[key] ?? ''
    if (this.#seen.has(key)) throw this.#error(`has ${name} twice.`)
    this.#seen.add(key)
    if (name === 'info') {
      this.#info()
      return
    }
    this.#expect('list', () => `has something else than a list as ${name}. ${ADVICE}.`)
    this.#json.list((index) => {
      this.#expect('object', () => `has something else than an object as ${name}[${String(index)}].`)
      if (name === 'images') this.#image(index)
      else if (name === 'annotations') this.#annotation(index)
      else this.#category(index)
    })
  }

  /** @throws SourceError for another value, or for none */
  #expect(kind: 'object' | 'list', what: () => string): void {
    const found = this.#json.peek()
    if (found === kind) return
    // What does not begin as a value is not JSON: that is said first.
    if (found === 'other') this.#json.skip()
    throw this.#error(what())
  }

  #info(): void {
    if (this.#json.peek() !== 'object') {
      this.#json.skip()
      return
    }
    this.#json.object(INFO_KEYS, (key) => {
      if (key === 0) this.#file.created = this.#json.text()
      else this.#json.skip()
    })
  }

  #image(index: number): void {
    let id: CocoId
    let name: string | undefined
    let width: number | undefined
    let height: number | undefined
    this.#json.object(IMAGE_KEYS, (key) => {
      if (key === 0) id = readId(this.#json)
      else if (key === 1) name = this.#json.text()
      else if (key === 2) width = sideOf(this.#json.number())
      else if (key === 3) height = sideOf(this.#json.number())
      else this.#json.skip()
    })
    const leaveOut = (reason: string, what: string) => {
      this.#leaveOut('image', reason, `images[${String(index)}]`, what)
    }
    if (id === undefined) {
      leaveOut('no-id', 'the image has no id, so that its boxes are not known. Give it an id.')
      return
    }
    if (name === undefined || name === '') {
      leaveOut('no-name', 'the image has no file_name. Give it the path of the image file.')
      return
    }
    const { imageIds, images } = this.#file
    images.push({ number: imageIds.of(id), name, width, height, index })
  }

  #annotation(index: number): void {
    const annotation = this.#annotations
    const leftOut = annotation.read()
    if (leftOut !== undefined) {
      this.#leaveOut('box', leftOut.reason, `annotations[${String(index)}]`, leftOut.what)
      return
    }
    const file = this.#file
    file.imageOf.push(file.imageIds.of(annotation.image))
    file.categoryOf.push(file.categoryIds.of(annotation.category))
    file.indexOf.push(index)
    file.boxes.push(annotation.box)
  }

  #category(index: number): void {
    let id: CocoId
    let name: string | undefined
    this.#json.object(CATEGORY_KEYS, (key) => {
      if (key === 0) id = readId(this.#json)
      else if (key === 1) name = this.#json.text()
      else this.#json.skip()
    })
    const before = id === undefined ? undefined : this.#file.categories.get(id)
    if (id === undefined || name === undefined) {
      this.#leaveOut('source', 'no-name', `categories[${String(index)}]`, 'the category has no id or no name.')
    } else if (before !== undefined && before !== name) {
      const what = `the id ${String(id)} is also that of another category. Give each its own.`
      this.#leaveOut('source', 'repeated-id', `categories[${String(index)}]`, what)
    } else this.#file.categories.set(id, name)
  }

  #leaveOut(of: SourceProblem['of'], reason: string, position: string, what: string): void {
    const place = { file: this.#path, position }
    this.#report({ reason, message: `${placeText(place)}: ${what}`, place, of })
  }

  #error(what: string): SourceError {
    return new SourceError(`${placeText({ file: this.#path })} ${what}`)
  }
}

function sideOf(value: number | undefined): number | undefined {
  const whole = wholeNumber(value)
  return whole !== undefined && whole > 0 ? whole : undefined
}
