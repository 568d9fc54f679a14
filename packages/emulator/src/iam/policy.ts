/** An identity-based policy as far as the emulator has them, and the one question that is asked of it. */
import { globMatches } from './glob.js'

/** Statements of one or several policy documents; their order does not matter. */
export interface Policy {
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly sid?: string | undefined
  readonly effect: 'Allow' | 'Deny'
  /** Patterns such as `s3:Get*`; letters of both cases are alike. */
  readonly actions: readonly string[]
  /** Patterns of ARNs, or `*`; every letter counts as it is. */
  readonly resources: readonly string[]
}

/** What a call, or a part of one, has to be allowed. */
export interface Need {
  /** As IAM spells it: `s3:GetObject`. */
  readonly action: string
  /** An ARN, or `*` for an action that knows no resource. */
  readonly resource: string
}

/** `unmentioned`: no statement allows it; `forbidden`: a Deny covers it, whatever else allows it. */
export type Judgement = 'allowed' | 'unmentioned' | 'forbidden'

/** What the policy says of a need. IAM user guide, "Policy evaluation logic": a Deny counts for more than any Allow. */
export function judgementOf(policy: Policy, need: Need): Judgement {
  const covering = policy.statements.filter((statement) => covers(statement, need))
  if (covering.some(({ effect }) => effect === 'Deny')) return 'forbidden'
  return covering.length > 0 ? 'allowed' : 'unmentioned'
}

/** Whether the policy allows an action on a resource. */
export function allows(policy: Policy, action: string, resource: string): boolean {
  return judgementOf(policy, { action, resource }) === 'allowed'
}

function covers({ actions, resources }: Statement, { action, resource }: Need): boolean {
  return (
    actions.some((pattern) => globMatches(pattern.toLowerCase(), action.toLowerCase())) &&
    resources.some((pattern) => globMatches(pattern, resource))
  )
}
