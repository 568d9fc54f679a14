/** Whether a bucket belongs to the owner that the client expects. S3 user guide, "Verifying bucket ownership". */
import type { Bucket, EmulatorState } from '../state.js'
import { canonicalIdOf } from './canonical-id.js'
import { accessDenied, S3Error } from './error.js'

/**
 * @param expected the account that the client names, if it does
 * @throws S3Error 403 for another account's bucket. The number of an owner that a seed names by its canonical id is not known:
 *   any but the caller's account is taken
 */
export function checkOwner(state: EmulatorState, { access }: Bucket, expected: string | undefined): void {
  if (expected === undefined) return
  if (!/^\d{12}$/.test(expected))
    throw new S3Error(
      400,
      'InvalidBucketOwnerAWSAccountID',
      'The value of the expected bucket owner parameter must be an AWS Account ID',
    )
  const isUnknown = access.account === undefined && access.owner !== canonicalIdOf(state.account)
  const isTaken = isUnknown && expected !== state.account
  if (!isTaken && access.owner !== canonicalIdOf(expected)) throw accessDenied()
}
