/** Faults as the SDK throws them. */
import { toServiceError, type CallFacts } from '../../src/aws/to-service-error.js'
import type { ServiceErrorKind } from '../../src/errors/service-error.js'

export const FACTS: CallFacts = {
  service: 'rekognition',
  operation: 'DescribeProjectVersions',
  resource: 'arn:orchard',
}

export function kindOf(error: unknown): ServiceErrorKind {
  return toServiceError(error, FACTS).kind
}
