/** The output manifest of a labelling job of SageMaker Ground Truth. Developer guide of SageMaker, "Output data". */
import { groundTruthJobOf } from '../../lint/ground-truth-jobs.js'
import type { LabelAttribute } from '../../manifest/label-attribute.js'
import { isJsonArray, own, ownText, wholeNumber, type JsonObject } from '../../text/json.js'
import type { SourceFormat } from '../source-format.js'
import type { SourcePlace } from '../source-image.js'
import { metadataOf, plainContent, withFault, withLabels, type AttributeContent } from './manifest/line-attributes.js'
import { readManifest } from './manifest/read-manifest.js'

const MULTI_LABEL = 'groundtruth/image-classification-multilabel'
const VERIFICATION = 'groundtruth/label-verification'

export const groundTruth: SourceFormat = {
  name: 'ground-truth',
  about: 'output manifest of a labelling job of SageMaker Ground Truth',
  takes:
    'image classification with one label or several, and bounding boxes; of jobs that adjusted the labels of earlier ones, the newest; what a verification was about, whatever its verdict. With --images, the images are below that prefix instead of where the job had them',
  leaves:
    'segmentations, polygons, text, video and point clouds, each named with what to do; lines that nobody labelled; confidences, and names of attributes and jobs',
  read: (sources, context) => readManifest(sources, context, readAttribute),
}

function readAttribute(attribute: LabelAttribute, record: JsonObject, place: SourcePlace): AttributeContent {
  if (attribute.kind !== 'unsupported') return plainContent(attribute, record, place)
  const metadata = metadataOf(record, attribute.name)
  const type = String(own(metadata, 'type'))
  // The verdict of a person on labels that are in the line, too.
  if (type === VERIFICATION) return withLabels([], undefined)
  if (type === MULTI_LABEL) return multiLabel(attribute, record)
  const job = groundTruthJobOf(type)
  const what =
    job === undefined
      ? `its type is ${type}; label the images by classification or with bounding boxes`
      : `it is of ${job.job} (${type}). ${job.fix.replace(/\.$/, '')}`
  return withFault(attribute, reasonOf(type), what, 'label')
}

/** A list of ids, whose names are in the class map. */
function multiLabel(attribute: LabelAttribute, record: JsonObject): AttributeContent {
  const metadata = metadataOf(record, attribute.name)
  const ids = own(record, attribute.name)
  const classMap = own(metadata, 'class-map')
  if (!isJsonArray(ids)) return withFault(attribute, 'invalid-metadata', 'it is not a list of class ids', 'label')
  const labels: string[] = []
  for (const id of ids) {
    const label = wholeNumber(id) === undefined ? undefined : ownText(classMap, String(id))
    if (label === undefined)
      return withFault(attribute, 'unknown-class-id', `the id ${JSON.stringify(id)} is not in the class-map`, 'label')
    if (!labels.includes(label)) labels.push(label)
  }
  return withLabels(labels, ownText(metadata, 'creation-date'))
}

/** A closed set, from what the types begin with. */
function reasonOf(type: string): string {
  const kinds = ['segmentation', 'polygon', 'text', 'video', 'point-cloud', 'custom']
  return kinds.find((kind) => type.includes(kind)) ?? 'unsupported-type'
}
