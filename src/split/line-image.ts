/** Which image a line of a manifest is about, and which labels it names for it. */
import { BOX_TYPE, FIXED_KEYS, IMAGE_LEVEL_TYPE, METADATA_SUFFIX } from '../manifest/label-attribute.js'
import { isJsonArray, isJsonObject, own, ownText, parseJson, wholeNumber, type JsonObject } from '../text/json.js'

export interface LineImage {
  /** Undefined for a line without one: it is not JSON, or has no source-ref. */
  readonly sourceRef: string | undefined
  /**
   * Each once. They are taken as the line names them, in attributes of the two types that the service trains from, whether
   * or not the service would find a fault in the line: that is what a lint is for.
   */
  readonly labels: readonly string[]
}

const BYTE_ORDER_MARK = '\ufeff'

/** @param text the line, without its line feed; a byte order mark in front of it is passed over */
export function readLineImage(text: string): LineImage {
  const record = parseJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)
  const sourceRef = ownText(record, 'source-ref')
  if (!isJsonObject(record) || sourceRef === undefined || sourceRef === '') return { sourceRef: undefined, labels: [] }
  return { sourceRef, labels: [...new Set(labelsIn(record))] }
}

function* labelsIn(record: JsonObject): Generator<string> {
  for (const [name, value] of Object.entries(record)) {
    if (FIXED_KEYS.includes(name)) continue
    const metadata = own(record, name + METADATA_SUFFIX)
    const type = own(metadata, 'type')
    if (type === IMAGE_LEVEL_TYPE) {
      const label = ownText(metadata, 'class-name')
      if (label !== undefined) yield label
    } else if (type === BOX_TYPE) {
      const annotations = own(value, 'annotations')
      if (!isJsonArray(annotations)) continue
      for (const annotation of annotations) {
        const id = wholeNumber(own(annotation, 'class_id'))
        const label = id === undefined ? undefined : ownText(own(metadata, 'class-map'), String(id))
        if (label !== undefined) yield label
      }
    }
  }
}
