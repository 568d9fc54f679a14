/** Whether a bucket belongs to the owner that the client expects. S3 user guide, "Verifying bucket ownership". */
import type { Bucket, EmulatorState } from '../state.js'
import { accessDenied, S3Error } from './error.js'
import { OWN_CANONICAL_ID } from './store.js'

/**
 * @param expected the account that the client names, if it does
 * @throws S3Error 403 for another account's bucket. The emulator does not know who owns the buckets of other accounts
 */
export function checkOwner(state: EmulatorState, { access }: Bucket, expected: string | undefined): void {
  if (expected === undefined) return
  if (!/^\d{12}$/.test(expected))
    throw new S3Error(
      400,
      'InvalidBucketOwnerAWSAccountID',
      'The value of the expected bucket owner parameter must be an AWS Account ID',
    )
  if ((expected === state.account) !== (access.owner === OWN_CANONICAL_ID)) throw accessDenied()
}
