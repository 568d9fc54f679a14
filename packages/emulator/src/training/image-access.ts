/** Content errors about the bucket of the images, as far as the emulator knows that bucket. */
import { isClosedTo } from '../accounts/acting-account.js'
import { CONTENT_CODES } from '../../../../src/lint/content-codes.js'
import type { ContentFinding } from '../../../../src/manifest/finding.js'
import type { ObjectRef } from '../s3/object-ref.js'
import type { EmulatorState } from '../state.js'
import type { ReadManifest } from './read-manifest.js'
import { mayRead } from './service-rights.js'

/**
 * Images that the policy does not let the service read (one is enough: assumed), and images in a bucket that may not be
 * read, is in another Region, or has another owner than the bucket of the manifest.
 * A bucket that the emulator does not have is taken to be fine: images are looked up only when asked for.
 */
export function imageAccessFindings(
  state: EmulatorState,
  manifest: ObjectRef | undefined,
  { lines, report }: ReadManifest,
): readonly ContentFinding[] {
  const images = lines.flatMap(({ report: { sourceRef } }) => (sourceRef === undefined ? [] : [sourceRef]))
  if (!images.every((image) => mayRead(state, image))) return [finding('ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET')]
  const owner = manifest === undefined ? undefined : state.buckets.get(manifest.bucket)?.access.owner
  return [...report.buckets].flatMap((name) => {
    const bucket = state.buckets.get(name)
    if (bucket === undefined) return []
    if (!bucket.access.read || bucket.region !== state.region || isClosedTo(state, bucket))
      return [finding('ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET')]
    const isForeign = owner !== undefined && bucket.access.owner !== owner
    return isForeign ? [finding('ERROR_INVALID_IMAGES_S3_BUCKET_OWNER')] : []
  })
}

function finding(code: keyof typeof CONTENT_CODES): ContentFinding {
  return { code, message: CONTENT_CODES[code].messages[0] }
}
