import { lineFinding } from '../findings.js'
import { FIXED_KEYS, METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import type { LineRule } from '../rule.js'

/** Keys of a line that say nothing about labels: the image, and what the service itself writes. */
const KEYS_BESIDE_LABELS = new Set([
  ...FIXED_KEYS.flatMap((key) => [key, key + METADATA_SUFFIX]),
  ...['errors', 'warnings'],
])

/**
 * An image without a label is ignored. The guide shows the warning on a line with nothing but its image and
 * is about images added in the console; taken so for any such line, while one that has other keys but no
 * complete label attribute is an error.
 */
export const unannotatedRecord: LineRule = {
  kind: 'line',
  code: 'WARNING_UNANNOTATED_RECORD',
  scope: 'line',
  severity: 'warning',
  messages: ['Record is unannotated.'],
  stops: false,
  effect: 'line-ignored',
  remedy: 'Label the image, or drop the line: nothing is trained from it.',
  check: ({ record }) =>
    record !== undefined && Object.keys(record).every((key) => KEYS_BESIDE_LABELS.has(key))
      ? lineFinding(unannotatedRecord, { kind: 'line' })
      : undefined,
}
