import { lineFinding } from '../findings.js'
import type { LineRule } from './rule.js'

/** A line must have a key with its `-metadata` twin: that pair is what makes a label attribute. */
export const noLabelAttributes: LineRule = {
  code: 'ERROR_NO_LABEL_ATTRIBUTES',
  check: ({ attributes }) =>
    attributes.length === 0 ? lineFinding(noLabelAttributes.code, { kind: 'line' }) : undefined,
}
