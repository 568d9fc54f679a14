/** Whether the policy of the emulator allows the caller a call. */
import { accountOf } from '../accounts/acting-account.js'
import type { Principal } from '../credentials.js'
import { judgementOfProject } from '../project-policies/judge.js'
import { findVersion } from '../s3/store.js'
import { isRecord } from '../wire/is-record.js'
import type { EmulatorState } from '../state.js'
import type { Call } from './call.js'
import { needsOf, s3Arn, versionIdOf } from './needs.js'
import { judgementOf, type Judgement, type Need } from './policy.js'

/** What is not allowed of a call: only the first action, as in the services. */
export interface Denial extends Need {
  /**
   * `foreign`: it is of another account, and no policy of the resource allows it; `forbidden-there`: a Deny in a policy of the
   * resource.
   */
  readonly why: Exclude<Judgement, 'allowed'> | 'foreign' | 'forbidden-there'
}

/**
 * The denial of a call; undefined when it is allowed.
 * @param signedRegion the Region that the call is signed for, and with it the one whose buckets it can reach
 */
export function authorize(
  state: EmulatorState,
  call: Omit<Call, 'account' | 'region'>,
  caller: Principal,
  signedRegion = state.region,
): Denial | undefined {
  const { account, region } = state
  if (isAboutNoBucketHere(state, call, signedRegion)) return undefined
  const needs = [...needsOf({ ...call, account, region }), ...needOfMissing(state, call)]
  for (const need of needs) {
    const why = whyNot(state, need, caller)
    if (why !== undefined) return { ...need, why }
  }
  return undefined
}

/**
 * Why a need is not met; undefined when it is. IAM user guide, "Cross-account policy evaluation logic": across accounts both sides
 * have to allow it. That within the account a policy of the resource alone allows nothing is a simplification.
 */
function whyNot(state: EmulatorState, need: Need, caller: Principal): Denial['why'] | undefined {
  const { policy, account } = state
  const judgement = policy === undefined ? 'allowed' : judgementOf(policy, need)
  if (judgement !== 'allowed') return judgement
  const there = judgementOfProject(state, need, caller)
  if (there === 'forbidden') return 'forbidden-there'
  const owner = accountOf(need.resource)
  return owner !== '' && owner !== account && there !== 'allowed' ? 'foreign' : undefined
}

/**
 * S3 says that there is no such bucket, or that it is in another Region, before it checks permissions: there is no
 * resource here that they could apply to.
 */
function isAboutNoBucketHere(
  state: EmulatorState,
  { service, operation, input }: Omit<Call, 'account' | 'region'>,
  signedRegion: string,
): boolean {
  if (service !== 's3' || operation === 'CreateBucket' || !isRecord(input)) return false
  if (typeof input.bucket !== 'string') return false
  const bucket = state.buckets.get(input.bucket)
  return bucket === undefined || (bucket.region !== signedRegion && operation !== 'GetBucketLocation')
}

/**
 * A caller learns that an object does not exist only with permission to list the bucket. S3 API reference, GetObject
 * and HeadObject, "Permissions".
 */
function needOfMissing(
  { buckets, region }: EmulatorState,
  { service, operation, input }: Omit<Call, 'account' | 'region'>,
): readonly Need[] {
  if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation) || !isRecord(input)) return []
  const { bucket: name, key } = input
  const bucket = typeof name === 'string' ? buckets.get(name) : undefined
  if (bucket === undefined || typeof key !== 'string') return []
  const found = findVersion(bucket, key, versionIdOf(input))
  return found === undefined ? [{ action: 's3:ListBucket', resource: s3Arn(region, bucket.name) }] : []
}
