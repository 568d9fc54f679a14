import { lineFinding } from '../findings.js'
import { own } from '../json.js'
import { parseSourceRef } from '../s3-uri.js'
import type { LineRule } from './rule.js'

/** The image must be named by an S3 URI. */
export const invalidSourceRefFormat: LineRule = {
  code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
  check({ record }) {
    const sourceRef = own(record, 'source-ref')
    if (typeof sourceRef === 'string' && parseSourceRef(sourceRef).ok) return undefined
    return lineFinding(invalidSourceRefFormat.code, { kind: 'line' })
  },
}
