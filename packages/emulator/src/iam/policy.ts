/** An identity-based policy as far as it is emulated, and how it is evaluated. */
import { globMatches } from './glob.js'

/** Statements of one or several policy documents; their order does not matter. */
export interface Policy {
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly sid?: string | undefined
  readonly effect: 'Allow' | 'Deny'
  /** Patterns such as `s3:Get*`; case does not matter. */
  readonly actions: readonly string[]
  /** Patterns of ARNs, or `*`; case matters. */
  readonly resources: readonly string[]
}

/** A permission that a call, or a part of one, needs. */
export interface Need {
  /** As IAM spells it: `s3:GetObject`. */
  readonly action: string
  /** An ARN, or `*` for an action without a resource. */
  readonly resource: string
}

/** `unmentioned`: no statement allows it; `forbidden`: a Deny covers it. */
export type Judgement = 'allowed' | 'unmentioned' | 'forbidden'

/** The policy's decision. IAM user guide, "Policy evaluation logic": a Deny takes precedence over any Allow. */
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
