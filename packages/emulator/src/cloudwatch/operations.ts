/** The operations of CloudWatch that the emulator has. */
import model from '../api-model/cloudwatch.json' with { type: 'json' }
import type { Operations } from '../services/handler.js'
import { describeAlarms } from './describe-alarms.js'
import { getMetricData } from './get-metric-data.js'
import { CLOUDWATCH_TITLE } from './title.js'

export const CLOUDWATCH_OPERATIONS: Operations = {
  title: CLOUDWATCH_TITLE,
  model,
  handlers: { DescribeAlarms: describeAlarms, GetMetricData: getMetricData },
}
