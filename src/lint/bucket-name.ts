/** Names of buckets in source-refs, also of those that the service does not accept. */
import type { LineFacts } from './own-rule.js'

const SCHEME = 's3://'

/**
 * Brackets, variables and the names that samples use. A word of these counts only where it is by itself: real buckets
 * have names such as xxxl-shop, test-xyz or bring-your-bucketlist.
 */
const PLACEHOLDERS = [
  String.raw`[[\]<>{}()$%*#]`,
  '^(?:your|my|example|sample|placeholder|bucket)[-_]?(?:s3[-_]?)?(?:bucket)?(?:[-_]?name)?$',
  '^amzn-s3-demo-|doc-example-bucket(?![a-z])',
  String.raw`(?<![a-z])your[-_.]?(?:[\w-]*[-_])?bucket(?:[-_.]?name)?(?![a-z])`,
  '^(?:abc[-_]?)?xyz$|(?:bucket[-_]?)xyz$',
  '(?<![a-z0-9])x{3,}(?![a-z0-9])',
  '(?:^|[-_])account[-_]?id$|(?:^|[-_])(?:aws|your|my)[-_]account[-_]?id(?![a-z])',
]
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'i')

/** In capitals, which no new bucket has, words that others may have inside of their names. */
const CAPITALS = /(?<![A-Za-z])(?:YOUR|XYZ)(?![A-Za-z])/

/** S3 User Guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** The bucket that a line names: the text between `s3://` and the next slash; undefined without one S3 URI. */
export function bucketOf({ report, sourceRef }: LineFacts): string | undefined {
  if (report.sourceRef !== undefined) return report.sourceRef.bucket
  if (sourceRef?.startsWith(SCHEME) !== true || sourceRef.includes(SCHEME, 1)) return undefined
  const slash = sourceRef.indexOf('/', SCHEME.length)
  return sourceRef.slice(SCHEME.length, slash < 0 ? undefined : slash)
}

/** Most lines have the bucket of the line before. */
let last = { bucket: '', isPlaceholder: false, isImpossible: true }

function judge(bucket: string) {
  if (last.bucket !== bucket)
    last = {
      bucket,
      isPlaceholder: PLACEHOLDER.test(bucket) || CAPITALS.test(bucket),
      isImpossible: !BUCKET_NAME.test(bucket),
    }
  return last
}

/** Whether it looks like a name of a template or a sample. */
export function isPlaceholder(bucket: string): boolean {
  return judge(bucket).isPlaceholder
}

/** Whether S3 gives no bucket such a name. */
export function isImpossible(bucket: string): boolean {
  return judge(bucket).isImpossible
}
