import { findProjectOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { numberOf, textOf, textOfOrThrow } from './input.js'
import { pageOf } from './paging.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/** ListProjectPolicies: newest first. */
export const listProjectPolicies: Handler = (state, input) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  const sorted = project.policies.toSorted((left, right) => right.createdAt - left.createdAt)
  const page = pageOf(sorted, ({ createdAt }) => createdAt, {
    token: textOf(input, 'NextToken'),
    maxResults: numberOf(input, 'MaxResults'),
    question: JSON.stringify(['ListProjectPolicies', project.arn]),
    short: state.settings.shortPages,
  })
  return {
    state,
    output: withoutUndefined({
      ProjectPolicies: page.entries.map((policy) => ({
        ProjectArn: project.arn,
        PolicyName: policy.name,
        PolicyRevisionId: policy.revisionId,
        PolicyDocument: policy.document,
        CreationTimestamp: policy.createdAt / 1000,
        LastUpdatedTimestamp: policy.updatedAt / 1000,
      })),
      NextToken: page.nextToken,
    }),
  }
}
