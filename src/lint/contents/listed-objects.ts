/** Contents of images as a listing of S3 has them: `aws s3api list-objects-v2` writes one. */
import { failure, success, type Result } from '../../model/result.js'
import { toVisible } from '../../text/visible.js'
import { isJsonArray, own, ownText, parseJson } from '../../text/json.js'
import type { ImagePlaces, ReadContents } from './known-contents.js'
import { keyOf } from './key-of.js'

/**
 * Reads a listing. Objects with the same size and ETag have the same content. Objects with other ETags may be the same, too: the ETag of an
 * upload in parts depends on the parts, and that of an object under a KMS key on the key.
 */
export function parseListing(text: string): Result<ReadContents> {
  const listing = parseJson(text)
  const objects = own(listing, 'Contents')
  if (!isJsonArray(objects))
    return failure('is no listing of S3: it must be what aws s3api list-objects-v2 writes as JSON, with Contents')
  const entries: { readonly key: string; readonly digest: string | undefined }[] = []
  for (const object of objects) {
    const [key, tag, size] = [ownText(object, 'Key'), ownText(object, 'ETag'), own(object, 'Size')]
    if (key === undefined || tag === undefined || typeof size !== 'number')
      return failure('has an object without Key, ETag or Size')
    entries.push({ key, digest: size > 0 ? `${String(size)} ${tag}` : undefined })
  }
  const bucket = ownText(listing, 'Name')
  const read = async function* ({ buckets }: ImagePlaces) {
    for (const name of bucket === undefined ? buckets : [bucket])
      for (const { key, digest } of entries) yield await Promise.resolve({ sourceRef: `s3://${name}/${key}`, digest })
  }
  const whereOf = (sourceRef: string): string => {
    const sought = bucket === undefined ? keyOf(sourceRef) : sourceRef
    return `in the listing${bucket === undefined ? '' : ` of the bucket ${toVisible(bucket)}`}, such as ${toVisible(sought)}`
  }
  return success(Object.assign(read, { whereOf }))
}
