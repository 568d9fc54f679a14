/** Names and ARNs as requests give them. API reference, StartExecution, name; the texts as moto has them. */
import { ServiceError } from '../services/service-error.js'

// eslint-disable-next-line no-control-regex -- control characters are what the service refuses
const REFUSED = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/

/** @throws ServiceError InvalidName */
export function checkExecutionName(name: string): void {
  if (REFUSED.test(name)) throw new ServiceError('InvalidName', `Invalid Name: '${name}'`)
}

/** @throws ServiceError InvalidArn, or ValidationException for a map run, which cannot be started */
export function checkStateMachineArn(arn: string): void {
  if (!/^arn:[a-z\d-]+:states:[-\da-zA-Z]+:\d{12}:stateMachine:.+/.test(arn))
    throw new ServiceError('InvalidArn', `Invalid State Machine Arn: '${arn}'`)
}

/** @throws ServiceError InvalidArn, also for an execution of an Express state machine, of which the service keeps nothing */
export function checkExecutionArn(arn: string): void {
  if (!/^arn:[a-z\d-]+:states:[-\da-zA-Z]+:\d{12}:execution:.+/.test(arn))
    throw new ServiceError('InvalidArn', `Execution Does Not Exist: '${arn}'`)
}
