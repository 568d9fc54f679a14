import { lineFinding } from '../findings.js'
import type { LineRule } from '../rule.js'

/** A line must have a key with its `-metadata` twin: that pair is what makes a label attribute. */
export const noLabelAttributes: LineRule = {
  kind: 'line',
  code: 'ERROR_NO_LABEL_ATTRIBUTES',
  scope: 'line',
  severity: 'error',
  messages: ['No label attributes found.'],
  stops: true,
  effect: 'line-invalid',
  remedy: 'Give the line a label attribute and its metadata under the same name with -metadata appended.',
  check: ({ attributes }) => (attributes.length === 0 ? lineFinding(noLabelAttributes, { kind: 'line' }) : undefined),
}
