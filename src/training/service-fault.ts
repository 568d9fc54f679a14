/** Faults of the service that can be more than a fault of the moment. */
import type { ServiceError } from '../errors/service-error.js'

/**
 * Whether a poll that failed like this can be the only sign of a failed training: a service error during a training is said
 * to be raised by DescribeProjectVersions, where other failures show as a status.
 * @see developer guide, "Debugging a failed model training", service errors
 */
export function mayBeTheTraining(fault: ServiceError): boolean {
  return fault.facts.operation === 'DescribeProjectVersions' && fault.facts.errorName === 'InternalServerError'
}
