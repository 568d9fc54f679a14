export const CLOUDWATCH_TITLE = 'CloudWatch'
