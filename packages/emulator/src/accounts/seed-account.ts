/** Another account than the emulator's own, as a seed describes it. */
import { identityOf, type Credentials } from '../credentials.js'
import { readPolicyOrThrow } from '../parse-seed.js'
import { partitionIdOf } from '../partition.js'
import type { AccountSeed, KeySeed } from '../seed.js'
import { withEntry, type EmulatorState } from '../state.js'

/** The state with its roles, keys and policy; what the seed does not name stays. @throws SeedError */
export function withAccount(state: EmulatorState, account: string, seed: AccountSeed): EmulatorState {
  const known = state.accounts.get(account) ?? {}
  const policy = seed.policy === undefined ? known.policy : readPolicyOrThrow(seed.policy)
  const roles = Object.entries(seed.roles ?? {}).map(
    ([name, role]) => [roleArn(state.region, account, name), role] as const,
  )
  const keys = (seed.keys ?? []).map((key) => [key.accessKeyId, credentialsOf(state, account, key)] as const)
  return {
    ...state,
    accounts: withEntry(state.accounts, account, { policy }),
    roles: new Map([...state.roles, ...roles]),
    sessions: new Map([...state.sessions, ...keys]),
  }
}

/** A seed may name a role by its ARN, too. */
function roleArn(region: string, account: string, name: string): string {
  return name.startsWith('arn:') ? name : `arn:${partitionIdOf(region)}:iam::${account}:role/${name}`
}

function credentialsOf({ region }: EmulatorState, account: string, key: KeySeed): Credentials {
  return { ...key, principal: identityOf({ ...key }, { account, region }) }
}
