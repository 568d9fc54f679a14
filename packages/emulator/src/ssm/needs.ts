/** Service Authorization Reference, "Actions, resources, and condition keys for AWS Systems Manager". */
import type { NeedsTable } from '../iam/call.js'
import { parameterArn } from './names.js'

const ARN_OF = /^arn:.*:parameter\/[^:]*/s

export const SSM_NEEDS: NeedsTable = {
  GetParameter: ({ Name: name }, call) => [{ action: 'ssm:GetParameter', resource: resourceOf(name, call) }],
  GetParameters: ({ Names: names }, call) =>
    (Array.isArray(names) ? names : []).map((name) => ({
      action: 'ssm:GetParameters',
      resource: resourceOf(name, call),
    })),
  PutParameter: ({ Name: name, Tags: tags }, call) => [
    { action: 'ssm:PutParameter', resource: resourceOf(name, call) },
    ...(Array.isArray(tags) && tags.length > 0
      ? [{ action: 'ssm:AddTagsToResource', resource: resourceOf(name, call) }]
      : []),
  ],
  // It has no resource that a policy could name.
  DescribeParameters: () => [{ action: 'ssm:DescribeParameters', resource: '*' }],
  DeleteParameter: ({ Name: name }, call) => [{ action: 'ssm:DeleteParameter', resource: resourceOf(name, call) }],
}

/** The parameter without its version; all of them where none is named. */
function resourceOf(name: unknown, place: Parameters<typeof parameterArn>[0]): string {
  if (typeof name !== 'string') return '*'
  return ARN_OF.exec(name)?.[0] ?? parameterArn(place, name.trim().replace(/:.*$/s, ''))
}
