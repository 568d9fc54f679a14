/** Why a call was denied, as far as the service says. IAM user guide, "Troubleshoot access denied error messages". */

/** Kinds of policies, as the messages name them. */
const POLICIES = [
  'service control policy',
  'resource control policy',
  'permissions boundary',
  'session policy',
  'resource-based policy',
  'identity-based policy',
  'VPC endpoint policy',
] as const

/** One of the kinds. */
export type PolicyKind = (typeof POLICIES)[number]

/** What a message says. */
export interface Denial {
  /** The missing permission: the one of the cause, where that differs from the call's own. */
  readonly action: string
  /** An ARN or `*`. */
  readonly resource?: string | undefined
  /** The kind of policy that decided; older messages name none. */
  readonly policy?: PolicyKind | undefined
  /** Whether a statement denies it, rather than none allowing it. */
  readonly isExplicit: boolean
}

const DENIED = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?([^\s"]+))?/

/** `with an explicit deny in a service control policy`, `because no session policy allows the s3:GetObject action`. */
const CAUSE = new RegExp(
  `(with an explicit deny in (?:an? |the )?|because no )(${POLICIES.join('|')})(?: allows the ([a-z0-9-]+:[A-Za-z]+) action)?`,
  'i',
)

/** KMS gives the same answer for each of these: a key that is elsewhere, or a key policy that does not let the role. */
const KEY_CAUSE = 'no resource-based policies allow access'

/** What KMS says, through Parameter Store, of a value whose key is elsewhere or may not be used. */
const UNREADABLE_VALUE = /ciphertext refers to a customer master key/i

/** Reads the message of a denial; undefined for one that names no action. */
export function readDenial(message: string): Denial | undefined {
  const [, action, resource] = DENIED.exec(message) ?? []
  if (action === undefined) {
    return UNREADABLE_VALUE.test(message) ? { action: 'kms:Decrypt', isExplicit: false } : undefined
  }
  const [, how, named, missing] = CAUSE.exec(message) ?? []
  const policy = message.includes(KEY_CAUSE)
    ? 'resource-based policy'
    : POLICIES.find((kind) => kind.toLowerCase() === named?.toLowerCase())
  return {
    action: missing ?? action,
    resource,
    policy,
    isExplicit: how?.toLowerCase().startsWith('with') === true,
  }
}
