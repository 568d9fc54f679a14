/** Names of alarms across services. */
import { partitionIdOf } from '../partition.js'

/** The ARN of an alarm of this account. */
export function alarmArn(
  { account, region }: { readonly account: string; readonly region: string },
  name: string,
): string {
  return `arn:${partitionIdOf(region)}:cloudwatch:${region}:${account}:alarm:${name}`
}
