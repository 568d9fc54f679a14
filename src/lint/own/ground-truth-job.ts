import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { BOX_TYPE, IMAGE_LEVEL_TYPE, METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import { own } from '../../text/json.js'
import {
  CONVERT_LABELS,
  GROUND_TRUTH_PREFIX,
  groundTruthJobOf,
  slipInType,
  USABLE_JOBS,
  VERIFICATION_TYPE,
} from '../ground-truth-jobs.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const groundTruthJob: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_GROUND_TRUTH_JOB',
  severity: 'warning',
  certain: true,
  what: 'The labels come from a kind of Ground Truth job that Custom Labels cannot be trained from.',
  why: 'The service trains from image classification and from bounding boxes; it drops every other label attribute, and a line that has no other is invalid.',
  fix: CONVERT_LABELS,
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
      if (
        typeof type !== 'string' ||
        type === IMAGE_LEVEL_TYPE ||
        type === BOX_TYPE ||
        !type.startsWith(GROUND_TRUTH_PREFIX) ||
        slipInType(type) !== undefined
      )
        continue
      // The labels that were verified are in the line, and are trained from.
      if (type === VERIFICATION_TYPE && report.verdict === 'valid') continue
      const found = groundTruthJobOf(type)
      const name = key.slice(0, -METADATA_SUFFIX.length)
      const path = [key, 'type']
      findings.push(
        found === undefined
          ? { message: `${name} is of the type ${type}, which cannot be trained from.`, path, fix: USABLE_JOBS }
          : { message: `${name} is of ${found.job} (${type}), which cannot be trained from.`, path, fix: found.fix },
      )
    }
    return findings
  },
}
