/** State machines and their executions, as the state keeps them. No state of a machine is interpreted. */
import { partitionIdOf } from '../partition.js'

export interface StateMachine {
  readonly arn: string
  readonly name: string
  /** STANDARD or EXPRESS. */
  readonly type: string
  /** How and when its executions end by themselves; without it they run until they are stopped. */
  readonly ends?: { readonly status: string; readonly afterSeconds: number } | undefined
}

/** Of a standard state machine. Instants are milliseconds since the epoch. */
export interface Execution {
  readonly arn: string
  readonly stateMachineArn: string
  readonly name: string
  /** As it was sent. */
  readonly input: string
  readonly startedAt: number
  /** When and how it ends; absent while that is open. */
  readonly end?:
    { readonly at: number; readonly status: string; readonly error?: string; readonly cause?: string } | undefined
}

/** RUNNING, or the status that it has ended with. */
export function statusOf({ end }: Pick<Execution, 'end'>, now: number): string {
  return end === undefined || now < end.at ? 'RUNNING' : end.status
}

/** After this the name of an execution that has ended may be used again. API reference, StartExecution. */
export const NAME_KEPT_MS = 90 * 24 * 3600 * 1000

interface Place {
  readonly account: string
  readonly region: string
}

export function stateMachineArn({ account, region }: Place, name: string): string {
  return `arn:${partitionIdOf(region)}:states:${region}:${account}:stateMachine:${name}`
}

/** The ARN of an execution of a standard state machine. */
export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`
}
