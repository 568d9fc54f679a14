import { lineFinding } from '../findings.js'
import { own } from '../json.js'
import type { LineRule } from './rule.js'

/** A line must name its image. A `null` is taken for a missing key: that is what tools write for "none". */
export const missingSourceRef: LineRule = {
  code: 'ERROR_MISSING_SOURCE_REF',
  check: ({ record }) =>
    (own(record, 'source-ref') ?? undefined) === undefined
      ? lineFinding(missingSourceRef.code, { kind: 'line' })
      : undefined,
}
