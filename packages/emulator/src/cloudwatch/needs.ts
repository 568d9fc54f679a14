/** Service Authorization Reference, "Actions, resources, and condition keys for Amazon CloudWatch". */
import type { NeedsTable } from '../iam/call.js'
import { alarmArn } from './arn.js'

export const CLOUDWATCH_NEEDS: NeedsTable = {
  DescribeAlarms: (_input, call) => [{ action: 'cloudwatch:DescribeAlarms', resource: alarmArn(call, '*') }],
  GetMetricData: () => [{ action: 'cloudwatch:GetMetricData', resource: '*' }],
}
