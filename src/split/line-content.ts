/** What a line says of its image, whatever its attributes are called, and whenever it was labelled. */
import { createHash } from 'node:crypto'
import { BOX_TYPE, FIXED_KEYS, IMAGE_LEVEL_TYPE, METADATA_SUFFIX } from '../manifest/label-attribute.js'
import { isJsonArray, isJsonObject, own, ownText, parseJson, type JsonObject } from '../text/json.js'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * A digest of labels and boxes, in no order. Two lines with the same one train a model to the same.
 * @param text the line, without its line feed
 */
export function lineContent(text: string): string {
  const record = parseJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)
  const said = isJsonObject(record) ? [...saidBy(record)] : []
  return createHash('sha256').update(said.sort().join('\n')).digest('base64')
}

function* saidBy(record: JsonObject): Generator<string> {
  for (const [name, value] of Object.entries(record)) {
    if (FIXED_KEYS.includes(name)) continue
    const metadata = own(record, name + METADATA_SUFFIX)
    const type = own(metadata, 'type')
    if (type === IMAGE_LEVEL_TYPE) yield JSON.stringify(own(metadata, 'class-name') ?? null)
    else if (type === BOX_TYPE) {
      const annotations = own(value, 'annotations')
      if (!isJsonArray(annotations)) continue
      for (const annotation of annotations) {
        const label = ownText(own(metadata, 'class-map'), String(own(annotation, 'class_id')))
        const sides = ['left', 'top', 'width', 'height'].map((side) => own(annotation, side) ?? null)
        yield JSON.stringify([label ?? null, ...sides])
      }
    } else if (isJsonObject(metadata)) yield JSON.stringify([name, value, metadata])
  }
}
