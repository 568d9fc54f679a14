/** What S3's answers to HeadBucket say about a bucket. */
import type { ServiceError } from '../errors/service-error.js'
import type { BucketState } from '../ports/objects.js'

/**
 * What a refusal says about the bucket. Of one in another Region S3 says 301, or 400 where the Region is the default one
 * or has to be opted into, and 307 while the bucket is new; all of them, and a 403, say where it is.
 */
export function stateOfBucket({ kind, facts }: ServiceError): BucketState | undefined {
  // What the SDK asks before, such as STS for credentials, says nothing of the bucket.
  if (facts.operation !== 'HeadBucket') return undefined
  if (kind === 'not-found') return { kind: 'missing' }
  if (kind === 'access-denied') return { kind: 'forbidden', region: regionOf(facts.bucketRegion) }
  return kind === 'refused' && facts.bucketRegion !== undefined
    ? { kind: 'exists', region: facts.bucketRegion }
    : undefined
}

export function regionOf(region: string | undefined): string | undefined {
  return region === '' ? undefined : region
}
