import { lineFinding } from '../findings.js'
import { own } from '../../text/json.js'
import type { LineRule } from '../rule.js'

/** A line must name its image. A `null` is taken for a missing key: that is what tools write for "none". */
export const missingSourceRef: LineRule = {
  kind: 'line',
  code: 'ERROR_MISSING_SOURCE_REF',
  scope: 'line',
  severity: 'error',
  messages: ['The source-ref key is missing.'],
  stops: true,
  effect: 'line-invalid',
  remedy: 'Add source-ref with the S3 URI of the image, spelt exactly so.',
  check: ({ record }) =>
    (own(record, 'source-ref') ?? undefined) === undefined
      ? lineFinding(missingSourceRef, { kind: 'line' })
      : undefined,
}
