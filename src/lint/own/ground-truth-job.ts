import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { BOX_TYPE, IMAGE_LEVEL_TYPE, METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import { own } from '../../text/json.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

const CONVERT =
  'Convert it with custom-labels convert --from ground-truth: each label becomes an attribute of type groundtruth/image-classification.'
const BOXES_INSTEAD = 'Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes.'
const OTHER_DATA = 'Label images: Custom Labels is trained from nothing else. Of a video, label its frames as images.'

/** What the types of Ground Truth are, by how they begin, and what to do. */
const JOBS: readonly (readonly [start: string, job: string, fix: string])[] = [
  ['image-classification-multilabel', 'a multi-label classification', CONVERT],
  ['semantic-segmentation', 'a semantic segmentation', BOXES_INSTEAD],
  ['instance-segmentation', 'an instance segmentation', BOXES_INSTEAD],
  ['polygon', 'a job of polygons', BOXES_INSTEAD],
  [
    'label-verification',
    'a verification of labels',
    'Nothing to do if the line has the labels that were verified; only those are trained from.',
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

const PREFIX = 'groundtruth/'

/** What the labels of a type of Ground Truth come from, and what to do; undefined for types that are trained from, and others. */
export function groundTruthJobOf(type: string): { readonly job: string; readonly fix: string } | undefined {
  if (type === IMAGE_LEVEL_TYPE || type === BOX_TYPE) return undefined
  const found = JOBS.find(([start]) => type.startsWith(PREFIX + start))
  return found === undefined ? undefined : { job: found[1], fix: found[2] }
}

export const groundTruthJob: OwnLineRule = {
  kind: 'line',
  silentOnUsualLines: true,
  code: 'CL_GROUND_TRUTH_JOB',
  severity: 'warning',
  certain: true,
  what: 'The labels come from a kind of Ground Truth job that Custom Labels cannot be trained from.',
  why: 'The service trains from image classification and from bounding boxes; it drops every other label attribute, and a line that has no other is invalid.',
  fix: CONVERT,
  wrong: () => ({
    training: manifestOf(
      imageExample('a-0001.jpg', '', {
        fruit: [0, 2],
        'fruit-metadata': {
          ...imageMetadata('', { 'class-name': undefined, confidence: undefined }),
          'class-map': { '0': 'pear', '2': 'apple' },
          'confidence-map': { '0': 1, '2': 1 },
          type: 'groundtruth/image-classification-multilabel',
        },
      }),
    ),
  }),
  right: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit1: 1, 'fruit1-metadata': imageMetadata('apple') })),
  }),
  check({ record, attributes, report }) {
    // Attributes of other kinds are in the list; without a list, as in lines of text jobs, the metadata is checked.
    if (report.verdict === 'valid' && !attributes.some(({ kind }) => kind === 'unsupported')) return NO_LINE_FINDINGS
    const findings: OwnLineFinding[] = []
    for (const key of Object.keys(record ?? {})) {
      if (!key.endsWith(METADATA_SUFFIX)) continue
      const type = own(own(record, key), 'type')
      if (typeof type !== 'string' || type === IMAGE_LEVEL_TYPE || type === BOX_TYPE || !type.startsWith(PREFIX))
        continue
      const found = groundTruthJobOf(type)
      const name = key.slice(0, -METADATA_SUFFIX.length)
      const path = [key, 'type']
      findings.push(
        found === undefined
          ? { message: `${name} is of the type ${type}, which cannot be trained from.`, path }
          : { message: `${name} is of ${found.job} (${type}), which cannot be trained from.`, path, fix: found.fix },
      )
    }
    return findings
  },
}
