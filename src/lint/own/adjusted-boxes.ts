import { boxExample, boxMetadata, exampleBox, manifestOf } from '../example-lines.js'
import { METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import { own } from '../../text/json.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const adjustedBoxes: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_ADJUSTED_BOXES',
  severity: 'warning',
  certain: false,
  what: 'The line has both the boxes of a Ground Truth job and those of the job that adjusted them.',
  why: 'Which of the two the service trains from is not documented; with both, each object has two boxes.',
  fix: 'Delete the older attribute with its metadata.',
  wrong: () => ({ training: manifestOf(adjusted(true)) }),
  right: () => ({ training: manifestOf(adjusted(false)) }),
  check({ attributes, record }) {
    if (attributes.length < 2) return NO_LINE_FINDINGS
    const boxes = attributes.filter(({ kind }) => kind === 'box')
    const last = boxes.find(({ name }) => own(own(record, name + METADATA_SUFFIX), 'adjustment-status') !== undefined)
    const older = boxes.find(({ name }) => name !== last?.name)
    if (last === undefined || older === undefined) return NO_LINE_FINDINGS
    return [
      {
        message: `${last.name} has the adjusted boxes, and ${older.name} still has the older ones.`,
        path: [older.name],
      },
    ]
  },
}

function adjusted(keepsOlder: boolean): string {
  const value = {
    image_size: [{ width: 640, height: 480, depth: 3 }],
    annotations: [{ class_id: 0, ...exampleBox('pear'), label: undefined }],
  }
  const changes = {
    adjusted: value,
    'adjusted-metadata': boxMetadata(1, { '0': 'pear' }, { 'adjustment-status': 'adjusted' }),
  }
  // A change to undefined takes the attribute away.
  const older = keepsOlder ? {} : { boxes: undefined, 'boxes-metadata': undefined }
  return boxExample('a-0001.jpg', [exampleBox('pear')], { changes: { ...changes, ...older } })
}
