/** The account that a request, or the service for it, acts in: the state shows one account at a time as its own. */
import type { Bucket, EmulatorState } from '../state.js'

/** The account of a resource. Empty for buckets, whose ARNs have none. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** The state of the emulator's own account as another account has it: its number, and what its callers may do. */
export function inAccount(own: EmulatorState, account: string): EmulatorState {
  return account === own.account ? own : { ...own, account, policy: own.accounts.get(account)?.policy }
}

/** The state after a change in another account, with `own` as its account again. */
export function backIn(own: EmulatorState, changed: EmulatorState): EmulatorState {
  return { ...changed, account: own.account, policy: own.policy }
}

/** Those of the resources that belong to the acting account. */
export function ofAccount<T extends { readonly arn: string }>(
  { account }: Pick<EmulatorState, 'account'>,
  resources: ReadonlyMap<string, T>,
): readonly T[] {
  return [...resources.values()].filter(({ arn }) => accountOf(arn) === account)
}

/** Whether a bucket belongs to another account, which alone may use it. */
export function isClosedTo({ account }: Pick<EmulatorState, 'account'>, { access }: Pick<Bucket, 'access'>): boolean {
  return access.account !== undefined && access.account !== account
}
