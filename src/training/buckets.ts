/** The buckets that a training uses: whether they are there, and in its Region. */
import type { BucketLook } from '../ports/objects.js'
import { PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { faultNameOf, isPassingFault, refusesCredentials, ServiceError } from '../errors/service-error.js'
import type { StepTools } from '../report/step-tools.js'

/** Buckets by name, each with what it is used for, such as the input that names it. */
export type UsedBuckets = ReadonlyMap<string, readonly string[]>

/** What is known of buckets; for one that could not be checked, why. */
export type BucketLooks = ReadonlyMap<string, BucketLook | ServiceError>

/** A bucket that no training can use: there is none, or it is in another Region. */
export type BucketFault =
  Extract<BucketLook, { readonly kind: 'missing' }> | { readonly kind: 'exists' | 'forbidden'; readonly region: string }

/** What is wrong with buckets, and what of them could not be checked, in sentences. */
export interface BucketFindings {
  /** BUCKET_NOT_FOUND and BUCKET_IN_OTHER_REGION. */
  readonly findings: readonly ActionError[]
  readonly unchecked: readonly string[]
}

/**
 * Checks the buckets that are not known yet, one request each, and retries of it.
 * @param known  what reading the manifests has shown
 * @throws ServiceError of credentials that are missing, expired or wrong, since no training can be started with them
 */
export async function lookAtBuckets(
  tools: Pick<StepTools, 'objects' | 'signal'>,
  used: UsedBuckets,
  known: ReadonlyMap<string, BucketLook>,
): Promise<BucketLooks> {
  const looks = new Map<string, BucketLook | ServiceError>(known)
  let fault: ServiceError | undefined
  for (const name of used.keys()) {
    if (looks.has(name)) continue
    // S3 that does not answer for one bucket is not asked for the next: each costs minutes of retries.
    const look = fault ?? (await lookOrFault(tools, name))
    if (isPassingFault(look)) fault = look
    looks.set(name, look)
  }
  return looks
}

/** A training never fails to start for a fault of the check: it is passed on as a thing that is not known. */
async function lookOrFault(
  { objects, signal }: Pick<StepTools, 'objects' | 'signal'>,
  name: string,
): Promise<BucketLook | ServiceError> {
  try {
    return await objects.bucket(name)
  } catch (error) {
    if (signal.aborted || !(error instanceof ServiceError) || refusesCredentials(error)) throw error
    return error
  }
}

/**
 * Judges what was seen.
 * @param region  where the training runs
 */
export function judgeBuckets(region: string, used: UsedBuckets, looks: BucketLooks): BucketFindings {
  const findings: ActionError[] = []
  const unchecked: string[] = []
  for (const [name, uses] of used) {
    const look = looks.get(name)
    if (look === undefined) continue
    const bucket = nameBucket(name, uses)
    if (look instanceof ServiceError) {
      unchecked.push(`${bucket} could not be checked (${describeFailure(look)}).`)
    } else if (isBucketFault(look, region)) {
      findings.push(bucketError(region, name, uses, look))
    } else if (look.kind === 'forbidden') {
      const where = look.region === undefined ? 'exists' : `exists in ${look.region}`
      unchecked.push(
        `${bucket} ${where}, but s3:ListBucket on it was denied (${PERMISSIONS_PAGE}): the bucket may belong to another account.`,
      )
    }
  }
  return { findings, unchecked }
}

/** @param region  where the training runs */
export function isBucketFault(look: BucketLook, region: string): look is BucketFault {
  return look.kind === 'missing' || (look.region !== undefined && look.region !== region)
}

/** BUCKET_NOT_FOUND, or BUCKET_IN_OTHER_REGION. */
export function bucketError(region: string, name: string, uses: readonly string[], fault: BucketFault): ActionError {
  const bucket = nameBucket(name, uses)
  if (fault.kind === 'missing') return new ActionError('BUCKET_NOT_FOUND', `${bucket} does not exist.`)
  const message = `${bucket} is in ${fault.region}, but the training runs in ${region}.`
  return new ActionError('BUCKET_IN_OTHER_REGION', message)
}

function nameBucket(name: string, uses: readonly string[]): string {
  return `The bucket ${name} (${uses.join(', ')})`
}

/** An answer to HEAD has no words: then its status says the most. */
function describeFailure(error: ServiceError): string {
  const { errorName, httpStatus } = error.facts
  return errorName === 'Unknown' && httpStatus !== undefined
    ? `HTTP status ${String(httpStatus)}`
    : `${faultNameOf(error)}: ${error.message}`
}
