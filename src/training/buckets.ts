/** The buckets that a training uses: whether they exist, and are in its Region. */
import type { BucketState } from '../ports/objects.js'
import { PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { faultNameOf, isPassingFault, refusesCredentials, ServiceError } from '../errors/service-error.js'
import type { StepTools } from '../report/step-tools.js'

/** Buckets by name, each with what it is used for, such as the input that names it. */
export type UsedBuckets = ReadonlyMap<string, readonly string[]>

/** What is known about buckets; for one that could not be checked, why. */
export type KnownBuckets = ReadonlyMap<string, BucketState | ServiceError>

/** A bucket that no training can use: there is none, or it is in another Region. */
export type BucketFault =
  | Extract<BucketState, { readonly kind: 'missing' }>
  | { readonly kind: 'exists' | 'forbidden'; readonly region: string }

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
export async function checkBuckets(
  tools: Pick<StepTools, 'objects' | 'signal'>,
  used: UsedBuckets,
  known: ReadonlyMap<string, BucketState>,
): Promise<KnownBuckets> {
  const states = new Map<string, BucketState | ServiceError>(known)
  let fault: ServiceError | undefined
  for (const name of used.keys()) {
    if (states.has(name)) continue
    // When S3 does not answer for one bucket, the next one is not requested: each costs minutes of retries.
    const state = fault ?? (await stateOrFault(tools, name))
    if (isPassingFault(state)) fault = state
    states.set(name, state)
  }
  return states
}

/** A fault of the check never prevents a training: the bucket is reported as not checked. */
async function stateOrFault(
  { objects, signal }: Pick<StepTools, 'objects' | 'signal'>,
  name: string,
): Promise<BucketState | ServiceError> {
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
export function judgeBuckets(region: string, used: UsedBuckets, states: KnownBuckets): BucketFindings {
  const findings: ActionError[] = []
  const unchecked: string[] = []
  for (const [name, uses] of used) {
    const state = states.get(name)
    if (state === undefined) continue
    const bucket = nameBucket(name, uses)
    if (state instanceof ServiceError) {
      unchecked.push(`${bucket} could not be checked (${describeFailure(state)}).`)
    } else if (isBucketFault(state, region)) {
      findings.push(bucketError(region, name, uses, state))
    } else if (state.kind === 'forbidden') {
      const where = state.region === undefined ? 'exists' : `exists in ${state.region}`
      unchecked.push(
        `${bucket} ${where}, but s3:ListBucket on it was denied (${PERMISSIONS_PAGE}): the bucket may belong to another account.`,
      )
    }
  }
  return { findings, unchecked }
}

/** @param region  where the training runs */
export function isBucketFault(state: BucketState, region: string): state is BucketFault {
  return state.kind === 'missing' || (state.region !== undefined && state.region !== region)
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

/** An answer to HEAD has no message: then its status is the best description. */
function describeFailure(error: ServiceError): string {
  const { errorName, httpStatus } = error.facts
  return errorName === 'Unknown' && httpStatus !== undefined
    ? `HTTP status ${String(httpStatus)}`
    : `${faultNameOf(error)}: ${error.message}`
}
