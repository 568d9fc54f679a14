/**
 * How S3 sends a client to the Region of a bucket. The emulator answers for the endpoints of all Regions: which of them
 * a client means is the Region that it signs for.
 */
import { regionHeader, S3Error } from './error.js'

/** The requested bucket. `region` is absent where there is no such bucket. */
export interface AskedBucket {
  readonly name: string
  readonly region?: string | undefined
  /** `host`: as the first part of the host name; `path`: as the first part of the path. */
  readonly namedIn: 'host' | 'path'
}

/**
 * The answer of one Region for a bucket of another. A request to us-east-1 reaches the bucket's own Region, which finds
 * it signed for the wrong one; the other Regions point to the right endpoint.
 */
export function wrongRegion(bucket: { readonly name: string; readonly region: string }, asked: string): S3Error {
  return asked === 'us-east-1' ? malformedAuthorization(asked, bucket.region, true) : permanentRedirect(bucket)
}

/**
 * The answer to a signature for a Region that is neither the emulator's nor the bucket's. Only a bucket in the host name
 * leads a request to us-east-1 to the bucket's own Region: names in the path do not reach the name servers, so that
 * such a request is pointed to the right endpoint, as by every other Region.
 * @param own the emulator's Region, which is expected where no bucket says otherwise
 */
export function signedForWrongRegion(given: string, own: string, bucket: AskedBucket | undefined): S3Error {
  if (bucket?.region === undefined) return malformedAuthorization(given, own, bucket !== undefined)
  const { name, region, namedIn } = bucket
  return given === 'us-east-1' && namedIn === 'host'
    ? malformedAuthorization(given, region, true)
    : permanentRedirect({ name, region })
}

function malformedAuthorization(given: string, expected: string, isAboutBucket: boolean): S3Error {
  return new S3Error(
    400,
    'AuthorizationHeaderMalformed',
    `The authorization header is malformed; the region '${given}' is wrong; expecting '${expected}'`,
    { Region: expected },
    isAboutBucket ? regionHeader(expected) : {},
  )
}

function permanentRedirect({ name, region }: { readonly name: string; readonly region: string }): S3Error {
  return new S3Error(
    301,
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    { Endpoint: `${name}.s3.${region}.amazonaws.com`, Bucket: name },
    regionHeader(region),
  )
}
