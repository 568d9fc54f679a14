/** Policy documents of one statement or more. */
import { parsePolicyOrThrow } from '../../../packages/emulator/src/iam/parse-policy.js'

export const STATEMENT = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }

export function policyOf(...statements: readonly Readonly<Record<string, unknown>>[]) {
  return parsePolicyOrThrow({ Version: '2012-10-17', Statement: statements })
}
