/** Which operation of S3 a request is: by its method and by the parameters that name a sub-resource. */
import type { S3Request } from './request.js'

type Rule = readonly [method: string, parameter: string | undefined, operation: string]

/** In order; the first row whose parameter is present (or that needs none) names the operation. */
const BUCKET_RULES: readonly Rule[] = [
  ['GET', 'location', 'GetBucketLocation'],
  ['GET', 'versioning', 'GetBucketVersioning'],
  ['GET', 'versions', 'ListObjectVersions'],
  ['GET', 'uploads', 'ListMultipartUploads'],
  ['GET', 'acl', 'GetBucketAcl'],
  ['GET', 'policy', 'GetBucketPolicy'],
  ['GET', 'encryption', 'GetBucketEncryption'],
  ['GET', 'tagging', 'GetBucketTagging'],
  ['GET', 'list-type', 'ListObjectsV2'],
  ['GET', undefined, 'ListObjects'],
  ['HEAD', undefined, 'HeadBucket'],
  ['PUT', 'versioning', 'PutBucketVersioning'],
  ['PUT', 'acl', 'PutBucketAcl'],
  ['PUT', 'policy', 'PutBucketPolicy'],
  ['PUT', 'encryption', 'PutBucketEncryption'],
  ['PUT', 'tagging', 'PutBucketTagging'],
  ['PUT', undefined, 'CreateBucket'],
  ['POST', 'delete', 'DeleteObjects'],
  ['POST', undefined, 'PostObject'],
  ['DELETE', undefined, 'DeleteBucket'],
]

const OBJECT_RULES: readonly Rule[] = [
  ['GET', 'acl', 'GetObjectAcl'],
  ['GET', 'tagging', 'GetObjectTagging'],
  ['GET', 'attributes', 'GetObjectAttributes'],
  ['GET', 'uploadId', 'ListParts'],
  ['GET', undefined, 'GetObject'],
  ['HEAD', undefined, 'HeadObject'],
  ['PUT', 'partNumber', 'UploadPart'],
  ['PUT', 'acl', 'PutObjectAcl'],
  ['PUT', 'tagging', 'PutObjectTagging'],
  ['PUT', undefined, 'PutObject'],
  ['POST', 'uploads', 'CreateMultipartUpload'],
  ['POST', 'uploadId', 'CompleteMultipartUpload'],
  ['DELETE', 'uploadId', 'AbortMultipartUpload'],
  ['DELETE', 'tagging', 'DeleteObjectTagging'],
  ['DELETE', undefined, 'DeleteObject'],
]

/** The operation's name as the API has it; undefined for what S3 has no operation for. */
export function s3OperationName(
  request: Pick<S3Request, 'method' | 'bucket' | 'key' | 'query' | 'headers'>,
): string | undefined {
  if (request.bucket === undefined) return request.method === 'GET' ? 'ListBuckets' : undefined
  const rules = request.key === undefined ? BUCKET_RULES : OBJECT_RULES
  const has = (parameter: string): boolean => request.query.some(([name]) => name === parameter)
  if (request.headers['x-amz-copy-source'] !== undefined) return has('partNumber') ? 'UploadPartCopy' : 'CopyObject'
  return rules.find(
    ([method, parameter]) => method === request.method && (parameter === undefined || has(parameter)),
  )?.[2]
}
