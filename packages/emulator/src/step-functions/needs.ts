/** Service Authorization Reference, "Actions, resources, and condition keys for AWS Step Functions". */
import type { NeedsOf, NeedsTable } from '../iam/call.js'

export const STEP_FUNCTIONS_NEEDS: NeedsTable = {
  StartExecution: on('stateMachineArn', 'states:StartExecution'),
  DescribeExecution: on('executionArn', 'states:DescribeExecution'),
  StopExecution: on('executionArn', 'states:StopExecution'),
}

function on(member: string, action: string): NeedsOf {
  return ({ [member]: arn }) => [{ action, resource: typeof arn === 'string' ? arn : '*' }]
}
