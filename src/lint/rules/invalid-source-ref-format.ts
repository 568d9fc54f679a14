import { lineFinding } from '../findings.js'
import { own } from '../../text/json.js'
import { parseSourceRef } from '../../model/s3-uri.js'
import type { LineRule } from '../rule.js'

/** The image must be named by an S3 URI. */
export const invalidSourceRefFormat: LineRule = {
  kind: 'line',
  code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
  scope: 'line',
  severity: 'error',
  messages: ['The format of the source-ref value is invalid.'],
  stops: true,
  effect: 'line-invalid',
  remedy: 'Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
  check({ record }) {
    const sourceRef = own(record, 'source-ref')
    if (typeof sourceRef === 'string' && parseSourceRef(sourceRef).ok) return undefined
    return lineFinding(invalidSourceRefFormat, { kind: 'line' })
  },
}
