/** Denied calls. */
import { ServiceError, type ServiceErrorFacts } from '../../src/errors/service-error.js'

export const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1'
export const OBJECT = 's3://data/train.manifest'
export const PINNED = `${OBJECT}?versionId=3`
export type Facts = Pick<ServiceErrorFacts, 'service' | 'operation' | 'resource' | 'source' | 'tagged' | 'kmsKeyId'>

export function denied(facts: Facts, message = 'UnknownError'): ServiceError {
  return new ServiceError({ ...facts, kind: 'access-denied', errorName: 'AccessDenied', requestId: 'r-1' }, message)
}
