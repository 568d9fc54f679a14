import { findProjectOrThrow, notFound } from './find.js'
import type { Handler } from './handler.js'
import { textOf, textOfOrThrow } from './input.js'
import { checkRevisionOrThrow, withPolicies } from './put-project-policy.js'

/** DeleteProjectPolicy: whatever its revision, or only the one that the caller names. */
export const deleteProjectPolicy: Handler = (state, input) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  const name = textOfOrThrow(input, 'PolicyName')
  const policy = project.policies.find((one) => one.name === name)
  if (policy === undefined) throw notFound('project policy', name)
  checkRevisionOrThrow(name, policy, textOf(input, 'PolicyRevisionId'))
  const others = project.policies.filter((one) => one !== policy)
  return { state: withPolicies(state, project, others), output: {} }
}
