import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { own } from '../../text/json.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

/** Rekognition developer guide, "Bulk analysis, verification, and training an adapter": manifest files of adapters. */
const MODERATION_KEY = 'content-moderation-groundtruth'

export const moderationLine: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_MODERATION_LINE',
  severity: 'warning',
  certain: true,
  what: 'The line is of a manifest for an adapter of Custom Moderation, another feature of Rekognition.',
  why: 'Custom Labels finds no label attribute in it: moderation labels have no metadata.',
  fix: 'Train an adapter from it, in a project with the feature CONTENT_MODERATION; for Custom Labels, give the images labels in a job of Ground Truth or in the console.',
  wrong: () => ({
    training: manifestOf(
      JSON.stringify({
        'source-ref': imageNamed('a-0001.jpg'),
        [MODERATION_KEY]: { ModerationLabels: [{ Name: 'Rude Gesture' }] },
      }),
    ),
  }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check({ record, report }) {
    if (report.verdict === 'valid' || !Array.isArray(own(own(record, MODERATION_KEY), 'ModerationLabels')))
      return NO_LINE_FINDINGS
    return [{ message: `The line has labels of Custom Moderation alone (${MODERATION_KEY}).`, path: [MODERATION_KEY] }]
  },
}
