/** The jobs of Ground Truth whose labels Custom Labels cannot be trained from, by the type in their metadata. */
import { BOX_TYPE, IMAGE_LEVEL_TYPE } from '../manifest/label-attribute.js'
import { misspelt } from '../text/nearest.js'

/** How all types begin. */
export const GROUND_TRUTH_PREFIX = 'groundtruth/'

const MULTI_LABEL_TYPE = 'groundtruth/image-classification-multilabel'
/** What a person says of labels that are in the line, too. */
export const VERIFICATION_TYPE = 'groundtruth/label-verification'

/** For several labels in one attribute. */
export const CONVERT_LABELS =
  'Convert it with custom-labels convert --from ground-truth: each label becomes an attribute of type groundtruth/image-classification.'
const BOXES_INSTEAD = 'Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes.'
/** For types that are not among those below. */
export const USABLE_JOBS =
  'Label the images in a job of image classification or of bounding boxes: nothing else is trained from.'
const OTHER_DATA = 'Label images: Custom Labels is trained from nothing else. Of a video, label its frames as images.'

/** What the types of Ground Truth are, by how they begin, and what to do. */
const JOBS: readonly (readonly [start: string, job: string, fix: string])[] = [
  ['image-classification-multilabel', 'a multi-label classification', CONVERT_LABELS],
  ['semantic-segmentation', 'a semantic segmentation', BOXES_INSTEAD],
  ['instance-segmentation', 'an instance segmentation', BOXES_INSTEAD],
  ['polygon', 'a job of polygons', BOXES_INSTEAD],
  [
    'label-verification',
    'a verification of labels',
    'Put the labels that were verified into the line: what was said of them is not trained from.',
  ],
  ['text', 'a text job', OTHER_DATA],
  ['video', 'a video job', OTHER_DATA],
  ['point-cloud', 'a point cloud job', OTHER_DATA],
  [
    'custom',
    'a custom job',
    'Convert its results into one of the two types: groundtruth/image-classification or groundtruth/object-detection.',
  ],
]

/** What the labels of a type of Ground Truth come from, and what to do; undefined for types that are trained from, and others. */
export function groundTruthJobOf(type: string): { readonly job: string; readonly fix: string } | undefined {
  if (type === IMAGE_LEVEL_TYPE || type === BOX_TYPE) return undefined
  const found = JOBS.find(([start]) => type.startsWith(GROUND_TRUTH_PREFIX + start))
  return found === undefined ? undefined : { job: found[1], fix: found[2] }
}

/** The type that was meant, and what to do, where a type is a slip in one that can be used; undefined for others. */
export function slipInType(type: string): { readonly meant: string; readonly fix: string } | undefined {
  const types = [IMAGE_LEVEL_TYPE, BOX_TYPE, MULTI_LABEL_TYPE]
  if (types.includes(type)) return undefined
  const meant = misspelt(type, types)
  if (meant === undefined) return undefined
  const convert = meant === MULTI_LABEL_TYPE ? ` ${CONVERT_LABELS}` : ''
  return { meant, fix: `Correct the type to ${meant}.${convert}` }
}
