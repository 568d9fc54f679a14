/** The keys that the emulator accepts, and whom they belong to. */
import { partitionIdOf } from './partition.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials; a request has to carry it. */
  readonly sessionToken?: string
  /** Milliseconds since the epoch, on the clock that signatures are checked with. */
  readonly expiresAt?: number
  /** Who the keys belong to, where it is known. */
  readonly principal?: Principal
}

/** Caller as named in errors and GetCallerIdentity. */
export interface Principal {
  readonly arn: string
  readonly userId: string
  readonly account: string
}

/** The key pair of AWS's own documentation: not a secret, and valid only in examples. */
export const EXAMPLE_CREDENTIALS: Credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

/** The caller's identity: a role's session for temporary credentials, else a user. */
export function identityOf(
  credentials: Credentials | undefined,
  { account, region }: { readonly account: string; readonly region: string },
): Principal {
  if (credentials?.principal !== undefined) return credentials.principal
  const partition = partitionIdOf(region)
  return credentials?.sessionToken === undefined
    ? { arn: `arn:${partition}:iam::${account}:user/emulator`, userId: 'AIDACKCEVSQ6C2EXAMPLE', account }
    : {
        arn: `arn:${partition}:sts::${account}:assumed-role/emulator/session`,
        userId: 'AROACKCEVSQ6C2EXAMPLE:session',
        account,
      }
}
