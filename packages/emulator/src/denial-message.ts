/** What a call that is not allowed says. IAM user guide, "Troubleshoot access denied error messages". */
import { identityOf, type Credentials } from './credentials.js'
import type { Denial } from './iam/authorize.js'
import type { ServiceEntry } from './journal.js'

/** Who called. */
export interface Caller {
  readonly credentials: Credentials | undefined
  readonly account: string
  readonly region: string
}

/** The caller, the denied action and the reason. */
export function denialMessage(
  { action, resource, why }: Denial,
  { service }: Pick<ServiceEntry, 'service'>,
  caller: Caller,
): string {
  const { arn } = identityOf(caller.credentials, caller)
  const shown = service === 's3' ? `"${resource}"` : resource
  return `User: ${arn} is not authorized to perform: ${action} on resource: ${shown} ${reasonOf(why, action)}`
}

function reasonOf(why: Denial['why'], action: string): string {
  switch (why) {
    case 'forbidden':
      return 'with an explicit deny in an identity-based policy'
    case 'forbidden-there':
      return 'with an explicit deny in a resource-based policy'
    case 'unmentioned':
      return `because no identity-based policy allows the ${action} action`
    case 'foreign':
      return `because no resource-based policy allows the ${action} action`
  }
}
