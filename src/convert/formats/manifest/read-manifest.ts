/** Images of manifests: of Ground Truth's, and of those that are for Custom Labels already. */
import type { LabelAttribute } from '../../../manifest/label-attribute.js'
import { isJsonObject, own, parseJson, type JsonObject } from '../../../text/json.js'
import { reportProblem } from '../../files/report-problem.js'
import type { ReadContext } from '../../source-format.js'
import type { SourceImage, SourcePlace } from '../../source-image.js'
import { currentAttributes, type AttributeContent } from './line-attributes.js'
import { readManifestLines } from './manifest-lines.js'

/** Reads an attribute. */
export type ReadAttribute = (attribute: LabelAttribute, record: JsonObject, place: SourcePlace) => AttributeContent

const BYTE_ORDER_MARK = '\ufeff'

/** Bucket of an S3 URI, its scheme once or, as some programs write it, twice. */
const BUCKET = /^(?:s3:\/\/)+[^/]*\//

/** @throws SourceError */
export async function* readManifest(
  sources: readonly string[],
  context: ReadContext,
  readAttribute: ReadAttribute,
): AsyncGenerator<SourceImage, void, undefined> {
  const isMoved = context.options.has('images')
  for (const file of sources) {
    for await (const { line, text, truncated } of readManifestLines(file)) {
      const place = { file, line }
      const record = truncated ? undefined : recordIn(text, place, context)
      if (truncated)
        reportProblem(context, 'image', 'invalid-json', place, 'the line is too long to be a line of a manifest')
      const image = record && imageOf(record, place, context, { isMoved, readAttribute })
      if (image !== undefined) yield image
    }
  }
}

function recordIn(text: string, place: SourcePlace, context: ReadContext): JsonObject | undefined {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  if (json.trim() === '') {
    reportProblem(context, 'image', 'blank-line', place, 'the line is blank')
    return undefined
  }
  const record = parseJson(json)
  if (isJsonObject(record)) return record
  reportProblem(context, 'image', 'invalid-json', place, 'the line is not one complete JSON object')
  return undefined
}

/** The image of a line; undefined where that was reported. */
function imageOf(
  record: JsonObject,
  place: SourcePlace,
  context: ReadContext,
  { isMoved, readAttribute }: { readonly isMoved: boolean; readonly readAttribute: ReadAttribute },
): SourceImage | undefined {
  const contents = currentAttributes(record).map((attribute) => readAttribute(attribute, record, place))
  const faults = contents.flatMap((content) => content.faults)
  const [labels, boxes] = [contents.flatMap((one) => one.labels), contents.flatMap((one) => one.boxes)]
  const [fault] = faults
  const sourceRef = own(record, 'source-ref')
  if (typeof sourceRef !== 'string' || sourceRef === '') {
    const [reason, what] =
      fault === undefined ? ['no-source-ref', 'the line has no source-ref'] : [fault.reason, fault.what]
    reportProblem(context, 'image', reason, place, what)
    return undefined
  }
  if (!isMoved && !sourceRef.startsWith('s3://')) {
    const what = 'its source-ref is not an S3 URI; give with --images the prefix that it is below'
    reportProblem(context, 'image', 'no-source-ref', place, what)
    return undefined
  }
  if (fault !== undefined && labels.length === 0 && boxes.length === 0) {
    reportProblem(context, 'image', fault.reason, place, faults.map(({ what }) => what).join('; '))
    return undefined
  }
  for (const { of, reason, what } of faults) reportProblem(context, of, reason, place, what)
  return {
    name: isMoved ? sourceRef.replace(BUCKET, '') : sourceRef,
    place,
    size: contents.find(({ size }) => size !== undefined)?.size,
    labels,
    boxes,
    created: contents.find(({ created }) => created !== undefined)?.created,
  }
}
