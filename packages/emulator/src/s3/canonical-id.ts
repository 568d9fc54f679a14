/** Canonical ids of accounts, as S3 names owners. */
import { createHash } from 'node:crypto'

const DEFAULT_ACCOUNT = '111122223333'
const OF_DEFAULT_ACCOUNT = '75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a'

/** The id of an account; the same in every run. */
export function canonicalIdOf(account: string): string {
  return account === DEFAULT_ACCOUNT ? OF_DEFAULT_ACCOUNT : createHash('sha256').update(account).digest('hex')
}
