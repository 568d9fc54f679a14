/** Names of buckets in source-refs, also of those that the service does not accept. */
import type { LineFacts } from './own-rule.js'

const SCHEME = 's3://'

/** Brackets, variables and the names that samples use. Real buckets may have any of the words inside of a longer one. */
const PLACEHOLDER =
  /[[\]<>{}()$%*#]|^(?:your|my|example|sample|placeholder|bucket)[-_]?(?:s3[-_]?)?(?:bucket)?(?:[-_]?name)?$|doc-example-bucket|amzn-s3-demo|your[-_.]?bucket|your[-_.]?name|xxx|(?<!\.)xyz$|account[-_]?id/i

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
    last = { bucket, isPlaceholder: PLACEHOLDER.test(bucket), isImpossible: !BUCKET_NAME.test(bucket) }
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
