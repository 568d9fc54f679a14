/** Policies of projects in a fake cloud. */
import type { ModelPort, ProjectPolicy } from '../../../src/ports/models.js'
import { fault, type FakeAccount } from './fake-account.js'
import type { Send } from './fake-models.js'

/** Policies of a project. API documentation, PutProjectPolicy. */
const POLICIES_MAX = 5

export function createFakePolicies(
  account: FakeAccount,
  send: Send,
): Pick<ModelPort, 'listPolicies' | 'putPolicy' | 'deletePolicy'> {
  let revisions = 0
  const policiesOf = (arn: string): ProjectPolicy[] => {
    const policies = account.policies.get(arn) ?? []
    account.policies.set(arn, policies)
    return policies
  }
  const put = (arn: string, policy: Parameters<ModelPort['putPolicy']>[1]): string => {
    const policies = policiesOf(arn)
    const at = policies.findIndex(({ name }) => name === policy.name)
    const there = policies[at]
    if (there === undefined && policies.length >= POLICIES_MAX) throw fault('limit', 'PutProjectPolicy')
    if (there?.revisionId !== policy.revisionId) throw fault('refused', 'PutProjectPolicy', 'another revision')
    revisions += 1
    const revisionId = revisions.toString(16).padStart(8, '0')
    policies.splice(at < 0 ? policies.length : at, 1, { name: policy.name, document: policy.document, revisionId })
    return revisionId
  }
  return {
    listPolicies: (arn) => send('ListProjectPolicies', arn, () => [...policiesOf(arn)]),
    putPolicy: (arn, policy) => send('PutProjectPolicy', policy.name, () => put(arn, policy)),
    deletePolicy: (arn, { name, revisionId }) =>
      send('DeleteProjectPolicy', name, () => {
        const policies = policiesOf(arn)
        const at = policies.findIndex((one) => one.name === name)
        if (at < 0) return
        if (policies[at]?.revisionId !== revisionId) throw fault('refused', 'DeleteProjectPolicy', 'another revision')
        policies.splice(at, 1)
      }),
  }
}
